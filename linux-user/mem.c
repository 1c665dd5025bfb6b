/* SPDX-License-Identifier: Apache-2.0 */
/* Copies between the emulator and guest memory that survive bad guest pointers (base/fault-copy.h): so a copy needs no check
 * of the map beforehand and cannot race with another thread's munmap. */
#include "linux-user/linux-user.h"
#include "base/fault-copy.h"

#include <sys/mman.h>

int copy_in(void *dst, gaddr src, size_t len)
{
    return access_ok(src, len) && !fault_copy(dst, g2h(src), len) ? 0 : -EFAULT;
}

int copy_out(gaddr dst, const void *src, size_t len)
{
    return access_ok(dst, len) && !fault_copy(g2h(dst), src, len) ? 0 : -EFAULT;
}

size_t copy_in_some(void *dst, gaddr src, size_t len)
{
    if (src >= USER_TOP)
        return 0;
    len = MIN(len, USER_TOP - src);
    return len - fault_copy(dst, g2h(src), len);
}

ssize_t copy_str(char *buf, gaddr src, size_t size)
{
    ssize_t n;

    if (src >= USER_TOP)
        return -EFAULT;
    if (size <= USER_TOP - src)
        return fault_str(buf, g2h(src), size);
    n = fault_str(buf, g2h(src), USER_TOP - src);
    return n == -ENAMETOOLONG ? -EFAULT : n;
}

size_t code_reader(void *env, uint64_t pc, void *buf, size_t len)
{
    size_t ok = 0;

    /* Executable as far as the map goes; the copy itself finds pages behind the end of a file, or gone meanwhile. */
    while (ok < len) {
        int prot = pc + ok < USER_TOP ? page_prot(pc + ok) : -1;

        if (prot < 0 || !(prot & PROT_EXEC))
            break;
        ok += 4096 - ((pc + ok) & 4095);
    }
    return ok ? copy_in_some(buf, pc, MIN(ok, len)) : 0;
}
