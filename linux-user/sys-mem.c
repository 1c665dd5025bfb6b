/* SPDX-License-Identifier: Apache-2.0 */
/* Memory calls: mmap.c does the work; here arguments are checked the way the kernel does. */
#include "linux-user/syscall.h"

#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

int64_t sys_brk(Task *t, const uint64_t a[6])
{
    return guest_brk(a[0]);
}

int64_t sys_mmap(Task *t, const uint64_t a[6])
{
    int flags = a[3];

    if (!(flags & MAP_ANONYMOUS) && fd_is_own(a[4]))
        return -EBADF;
    return guest_mmap(a[0], a[1], a[2], flags, flags & MAP_ANONYMOUS ? -1 : (int)a[4], a[5]);
}

int64_t sys_munmap(Task *t, const uint64_t a[6])
{
    return guest_munmap(a[0], a[1]);
}

int64_t sys_mprotect(Task *t, const uint64_t a[6])
{
    return guest_mprotect(a[0], a[1], a[2]);
}

int64_t sys_map_shadow_stack(Task *t, const uint64_t a[6])
{
    const Abi *abi = t->proc->abi;

    return abi->map_shadow_stack ? abi->map_shadow_stack(t, a[0], a[1], a[2]) : -ENOSYS;
}

int64_t sys_mremap(Task *t, const uint64_t a[6])
{
    return guest_mremap(a[0], a[1], a[2], a[3], a[4]);
}

int64_t sys_madvise(Task *t, const uint64_t a[6])
{
    return guest_madvise(a[0], a[1], a[2]);
}

/* A range for calls that neither read nor change its contents' meaning: 0, or what the kernel answers for no memory. */
static int check_range(gaddr a, uint64_t len)
{
    return access_ok(a, len) ? 0 : -ENOMEM;
}

int64_t sys_msync(Task *t, const uint64_t a[6])
{
    return check_range(a[0], a[1]) ?: SSYS(msync, g2h(a[0]), a[1], a[2]);
}

int64_t sys_mlock(Task *t, const uint64_t a[6])
{
    return check_range(a[0], a[1]) ?: HSYS(mlock, g2h(a[0]), a[1]);
}

int64_t sys_mlock2(Task *t, const uint64_t a[6])
{
    return check_range(a[0], a[1]) ?: HSYS(mlock2, g2h(a[0]), a[1], a[2]);
}

int64_t sys_munlock(Task *t, const uint64_t a[6])
{
    return check_range(a[0], a[1]) ?: HSYS(munlock, g2h(a[0]), a[1]);
}

typedef struct LockAll { unsigned flags; int64_t err; } LockAll;

static void lock_mapping(void *arg, const MapEntry *m)
{
    LockAll *l = arg;

    if (!l->err && m->prot != PROT_NONE)
        l->err = HSYS(mlock2, g2h(m->start), m->end - m->start, l->flags);
}

/* The host's own call would pin the emulator too, whole reservations of it: the guest's mappings are locked one by one.
 * MCL_FUTURE is accepted without effect. */
int64_t sys_mlockall(Task *t, const uint64_t a[6])
{
    int flags = a[0];
    LockAll l = { .flags = flags & MCL_ONFAULT ? MLOCK_ONFAULT : 0 };

    if (!flags || flags == MCL_ONFAULT || flags & ~(MCL_CURRENT | MCL_FUTURE | MCL_ONFAULT))
        return -EINVAL;
    if (flags & MCL_FUTURE)
        LOG(UNIMP, "mlockall: MCL_FUTURE is accepted without effect\n");
    if (flags & MCL_CURRENT)
        mmap_walk(lock_mapping, &l);
    return l.err;
}

int64_t sys_mincore(Task *t, const uint64_t a[6])
{
    uint64_t pages = (a[1] + 4095) / 4096;

    if (a[0] & 4095)
        return -EINVAL;
    return check_range(a[0], a[1]) ?: HSYS(mincore, g2h(a[0]), a[1], user_ptr(a[2], pages));
}

/* ---- NUMA ---- */

static uint64_t mask_bytes(uint64_t maxnode)
{
    return maxnode > 1 << 20 ? UINT64_MAX : (maxnode + 63) / 64 * 8;
}

int64_t sys_mbind(Task *t, const uint64_t a[6])
{
    return check_range(a[0], a[1])
           ?: HSYS(mbind, g2h(a[0]), a[1], a[2], user_ptr(a[3], mask_bytes(a[4])), a[4], a[5]);
}

int64_t sys_get_mempolicy(Task *t, const uint64_t a[6])
{
    if (!access_ok(a[3], 1))
        return -EFAULT;
    return HSYS(get_mempolicy, user_ptr(a[0], 4), user_ptr(a[1], mask_bytes(a[2])), a[2], a[3] ? g2h(a[3]) : NULL, a[4]);
}

int64_t sys_set_mempolicy(Task *t, const uint64_t a[6])
{
    return HSYS(set_mempolicy, a[0], user_ptr(a[1], mask_bytes(a[2])), a[2]);
}

/* The kernel takes the addresses as they are: those that are not the guest's become ones that are nobody's. */
int64_t sys_move_pages(Task *t, const uint64_t a[6])
{
    uint64_t n = a[1], *pages;
    int64_t ret = -EFAULT;

    if (n > 1 << 20)
        return -E2BIG;
    if (!a[3])
        return HSYS(move_pages, a[0], n, user_ptr(a[2], n * 8), NULL, user_ptr(a[4], n * 4), a[5]);
    pages = malloc(n * 8 + 1);
    if (!pages)
        return -ENOMEM;
    if (!copy_in(pages, a[2], n * 8)) {
        for (uint64_t i = 0; i < n; i++)
            pages[i] = access_ok(pages[i], 1) ? (uintptr_t)g2h(pages[i]) : UINT64_MAX;
        ret = HSYS(move_pages, a[0], n, pages, user_ptr(a[3], n * 4), user_ptr(a[4], n * 4), a[5]);
    }
    free(pages);
    return ret;
}
