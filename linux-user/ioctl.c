/* SPDX-License-Identifier: Apache-2.0 */
/*
 * ioctl: what the argument is, by request. A request without a row whose number carries direction and size is taken at
 * its word and passed on; the old ones without are refused, since their argument could be anything.
 */
#include "linux-user/syscall.h"

#include <asm/ioctls.h>
#include <asm/termbits.h>
#include <linux/cdrom.h>
#include <linux/fiemap.h>
#include <linux/fs.h>
#include <linux/if_tun.h>
#include <linux/loop.h>
#include <linux/nsfs.h>
#include <linux/random.h>
#include <linux/sockios.h>
#include <net/if.h>

typedef enum IoctlArg { IOCTL_NONE, IOCTL_INT, IOCTL_PTR } IoctlArg;
typedef struct IoctlRow { uint32_t request; uint8_t arg; uint16_t size; const char *name; } IoctlRow;

static const IoctlRow ioctl_rows[] = {
#define IOC(name, arg, size) { (uint32_t)name, IOCTL_##arg, size, #name },
#include "linux-user/ioctl.def"
#undef IOC
};

static const IoctlRow *ioctl_row(uint32_t request)
{
    for (size_t i = 0; i < ARRAY_LEN(ioctl_rows); i++)
        if (ioctl_rows[i].request == request)
            return &ioctl_rows[i];
    return NULL;
}

const char *ioctl_name(uint32_t request)
{
    const IoctlRow *r = ioctl_row(request);

    return r ? r->name : NULL;
}

/* The kernel's virtual machines and user fault handling would need a second emulator: types of requests to refuse. */
static bool ioctl_refused(uint32_t request)
{
    return _IOC_TYPE(request) == 0xae || _IOC_TYPE(request) == 0xaa;
}

static int64_t ioctl_ifconf(const uint64_t a[6])
{
    struct ifconf c;
    int64_t ret;
    gaddr buf;

    if (get_user(c, a[2]))
        return -EFAULT;
    buf = (uintptr_t)c.ifc_buf;
    c.ifc_buf = user_ptr(buf, c.ifc_len < 0 ? 0 : c.ifc_len);
    ret = HSYS(ioctl, a[0], SIOCGIFCONF, &c);
    c.ifc_buf = (void *)(uintptr_t)buf;
    return ret < 0 ? ret : copy_out(a[2], &c, sizeof c);
}

int64_t sys_ioctl(Task *t, const uint64_t a[6])
{
    uint32_t request = a[1];
    const IoctlRow *r = ioctl_row(request);
    IoctlArg arg;
    unsigned size;

    if (fd_is_own(a[0]))
        return -EBADF;
    if (request == SIOCGIFCONF)
        return ioctl_ifconf(a);
    if (!r && (ioctl_refused(request) || _IOC_DIR(request) == _IOC_NONE)) {
        LOG(UNIMP, "ioctl 0x%x is unknown: ENOTTY\n", request);
        return HSYS(fcntl, a[0], 1 /* F_GETFD */) < 0 ? -EBADF : -ENOTTY;
    }
    arg = r ? r->arg : IOCTL_PTR;
    size = r ? r->size : _IOC_SIZE(request);
    return SSYS(ioctl, a[0], request, arg == IOCTL_PTR ? (uintptr_t)user_ptr(a[2], size) : a[2]);
}
