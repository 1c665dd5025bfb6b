/* SPDX-License-Identifier: Apache-2.0 */
/* Time: the clocks, read through the host's vdso. */
#include "linux-user/syscall.h"

#include <sys/time.h>
#include <time.h>

int64_t sys_clock_gettime(Task *t, const uint64_t a[6])
{
    struct timespec ts;

    if (clock_gettime((clockid_t)a[0], &ts))
        return -errno;
    return put_user(ts, a[1]);
}

int64_t sys_gettimeofday(Task *t, const uint64_t a[6])
{
    struct timeval tv;

    if (a[1])
        return HSYS(gettimeofday, user_ptr(a[0], sizeof tv), user_ptr(a[1], 8));
    if (!a[0])
        return 0;
    gettimeofday(&tv, NULL);
    return put_user(tv, a[0]);
}
