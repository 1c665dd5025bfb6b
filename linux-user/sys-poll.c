/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Waiting for descriptors: poll, select, epoll, signalfd. The host's signal mask is the guest's, so the host kernel does
 * the waiting under another mask too; signal.c only has to know about it.
 */
#include "linux-user/structs.h"
#include "linux-user/syscall.h"

#include <fcntl.h>
#include <sys/resource.h>

int sigmask_get(Task *t, gaddr a, uint64_t size, uint64_t *buf, uint64_t **host)
{
    uint64_t mask;

    *host = NULL;
    if (!a)
        return 0;
    if (size != sizeof mask)
        return -EINVAL;
    if (get_user(mask, a))
        return -EFAULT;
    *buf = signal_host_mask(mask);
    *host = buf;
    signal_temp_mask(t, mask);
    return 0;
}

int64_t sys_ppoll(Task *t, const uint64_t a[6])
{
    uint64_t bytes = (uint32_t)a[1] * 8ull;
    uint64_t buf, *mask;

    return sigmask_get(t, a[3], a[4], &buf, &mask)
           ?: SSYS(ppoll, user_ptr(a[0], bytes), a[1], user_ptr(a[2], 16), mask, 8);
}

/*
 * select looks at no more descriptors than the process's table has room for, and programs pass sets with stray bits behind
 * that. The emulator's own descriptors make our table larger than the guest's would be: so large that its highest open one
 * fits, and 64 at least (fs/file.c, alloc_fdtable). Of @n, those that a kernel would look at.
 */
static uint64_t table_part(uint64_t n)
{
    enum { LEAST = 64, MOST = 65536 };
    struct rlimit lim;
    uint64_t fd = getrlimit(RLIMIT_NOFILE, &lim) ? MOST : MIN(lim.rlim_cur, (rlim_t)MOST), size = LEAST;

    while (fd > LEAST && (fd_is_own((int)fd - 1) || fcntl((int)fd - 1, F_GETFD) < 0))
        fd--;
    while (size < fd)
        size *= 2;
    return MIN(n, size);
}

int64_t sys_pselect6(Task *t, const uint64_t a[6])
{
    struct { uint64_t mask, size; } sig = { 0, 8 };
    uint64_t bytes = (int)a[0] < 0 ? 1 : (uint32_t)a[0] / 8;     /* the kernel cuts it at the table's size */
    uint64_t buf, *mask;
    uint64_t n = a[0], part;
    int64_t ret;

    if (a[5] && get_user(sig, a[5]))
        return -EFAULT;
    ret = sigmask_get(t, sig.mask, sig.size, &buf, &mask);
    if (ret)
        return ret;
    sig.mask = (uintptr_t)mask;
    sig.size = 8;
    for (;; n = part) {
        ret = SSYS(pselect6, n, user_ptr(a[1], bytes), user_ptr(a[2], bytes), user_ptr(a[3], bytes),
                   user_ptr(a[4], 16), &sig);
        if (ret != -EBADF || (int)n < 0 || (part = table_part(n)) == n)
            return ret;
    }
}

/* ---- epoll ---- */

int64_t sys_epoll_ctl(Task *t, const uint64_t a[6])
{
    GenEpollEvent g = { 0 };
    struct epoll_event h;

    if (fd_is_own(a[0]) || fd_is_own(a[2]))
        return -EBADF;
    if (a[1] != EPOLL_CTL_DEL && get_user(g, a[3]))
        return -EFAULT;
    h.events = g.events;
    h.data.u64 = g.data;
    return HSYS(epoll_ctl, a[0], a[1], a[2], &h);
}

/* More events than this are left for the next call, which the interface allows. */
enum { EPOLL_BATCH = 512 };

static int64_t put_events(gaddr dst, const struct epoll_event *h, int n)
{
    for (int i = 0; i < n; i++) {
        GenEpollEvent g = { .events = h[i].events, .data = h[i].data.u64 };

        if (copy_out(dst + i * sizeof g, &g, sizeof g))
            return -EFAULT;
    }
    return n;
}

static int64_t epoll_wait_common(Task *t, const uint64_t a[6], bool wide_timeout)
{
    struct epoll_event ev[EPOLL_BATCH];
    uint64_t buf, *mask;
    int max = a[2];
    int64_t ret;

    if (fd_is_own(a[0]))
        return -EBADF;
    if (max <= 0 || max > INT_MAX / 16)
        return -EINVAL;
    if (!access_ok(a[1], max * 16ull))
        return -EFAULT;
    ret = sigmask_get(t, a[4], a[5], &buf, &mask);
    if (ret)
        return ret;
    max = MIN(max, EPOLL_BATCH);
    if (wide_timeout)
        ret = SSYS(epoll_pwait2, a[0], ev, max, user_ptr(a[3], 16), mask, 8);
    else
        ret = SSYS(epoll_pwait, a[0], ev, max, a[3], mask, 8);
    return ret > 0 ? put_events(a[1], ev, ret) : ret;
}

int64_t sys_epoll_pwait(Task *t, const uint64_t a[6]) { return epoll_wait_common(t, a, false); }
int64_t sys_epoll_pwait2(Task *t, const uint64_t a[6]) { return epoll_wait_common(t, a, true); }

int64_t sys_signalfd4(Task *t, const uint64_t a[6])
{
    uint64_t mask;

    if (fd_is_own(a[0]))
        return -EBADF;
    if (a[2] != sizeof mask)
        return -EINVAL;
    if (get_user(mask, a[1]))
        return -EFAULT;
    mask = signal_host_mask(mask);
    return HSYS(signalfd4, a[0], &mask, sizeof mask, a[3]);
}
