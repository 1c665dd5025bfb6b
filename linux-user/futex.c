/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Futexes. Guest words are host words, so the kernel does it all; robust lists too: the guest's list is registered with
 * the host in place of the libc's, which uses none. So even a killed process leaves its locks as Linux would. An orderly
 * exit walks the list here first, for it must be done before the thread's clear_tid word tells others that it is gone.
 */
#include "linux-user/signal-int.h"
#include "linux-user/syscall.h"

#include <linux/futex.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>

#ifndef FUTEX_LOCK_PI2
#define FUTEX_LOCK_PI2 13
#endif

enum { ROBUST_LIMIT = 2048, ROBUST_HEAD = 24 };

int64_t sys_futex(Task *t, const uint64_t a[6])
{
    void *uaddr = user_ptr(a[0], 4), *uaddr2 = user_ptr(a[4], 4);
    int op = (int)a[1] & FUTEX_CMD_MASK;
    int64_t r;

    switch (op) {
    case FUTEX_WAIT:
    case FUTEX_WAIT_BITSET:
    case FUTEX_WAIT_REQUEUE_PI:
        return SSYS(futex, uaddr, (int)a[1], (uint32_t)a[2], user_ptr(a[3], 16), uaddr2, (uint32_t)a[5]);
    case FUTEX_LOCK_PI:
    case FUTEX_LOCK_PI2:
        r = SSYS(futex, uaddr, (int)a[1], (uint32_t)a[2], user_ptr(a[3], 16), uaddr2, (uint32_t)a[5]);
        return r == -LU_ERESTARTSYS ? -LU_ERESTARTNOINTR : r;     /* locking is never broken off for good */
    default:
        return HSYS(futex, uaddr, (int)a[1], (uint32_t)a[2], a[3], uaddr2, (uint32_t)a[5]);
    }
}

int64_t sys_futex_waitv(Task *t, const uint64_t a[6])
{
    struct { uint64_t val, uaddr; uint32_t flags, reserved; } v[128];

    if (a[1] == 0 || a[1] > ARRAY_LEN(v) || !a[0])
        return -EINVAL;
    if (copy_in(v, a[0], a[1] * sizeof v[0]))
        return -EFAULT;
    for (unsigned i = 0; i < a[1]; i++)
        v[i].uaddr = (uintptr_t)user_ptr(v[i].uaddr, 8);
#ifdef __NR_futex_waitv
    return SSYS(futex_waitv, v, (unsigned)a[1], (unsigned)a[2], user_ptr(a[3], 16), (int)a[4]);
#else
    return -ENOSYS;
#endif
}

int64_t sys_set_robust_list(Task *t, const uint64_t a[6])
{
    if (a[1] != ROBUST_HEAD)
        return -EINVAL;
    t->robust_list = a[0];
    t->robust_len = a[1];
    if (!lu_opt->guest_base)
        HSYS(set_robust_list, user_ptr(a[0], ROBUST_HEAD), ROBUST_HEAD);
    return 0;
}

int64_t sys_get_robust_list(Task *t, const uint64_t a[6])
{
    int pid = (int)a[0];
    uint64_t head = 0, len = 0;
    Task *o;

    if (pid && pid != t->tid) {
        pthread_mutex_lock(&t->proc->lock);
        for (o = t->proc->tasks; o && o->tid != pid; o = o->next)
            ;
        head = o ? o->robust_list : 0;
        pthread_mutex_unlock(&t->proc->lock);
        if (!o) {
            long r = HSYS(get_robust_list, pid, &head, &len);
            if (r < 0)
                return r;
        }
    } else {
        head = t->robust_list;
    }
    len = ROBUST_HEAD;
    return put_user(len, a[2]) || put_user(head, a[1]) ? -EFAULT : 0;
}

/* One lock of a dead owner (Documentation/locking/robust-futexes): mark it, wake one waiter. */
static void robust_mark(Task *t, gaddr addr, bool pi, bool pending)
{
    uint32_t val, want;
    uint32_t *word = user_ptr(addr, 4);

    if ((addr & 3) || get_user(val, addr))
        return;
    if (pending && !pi && !(val & FUTEX_TID_MASK)) {
        HSYS(futex, word, FUTEX_WAKE, 1);       /* died between unlocking and waking */
        return;
    }
    while ((val & FUTEX_TID_MASK) == (uint32_t)t->tid) {
        want = (val & FUTEX_WAITERS) | FUTEX_OWNER_DIED;
        /* readable just now; written by an atomic, which the fix-up does not cover, so let the copy test it first */
        if (page_prot(addr) < 0 || !(page_prot(addr) & PROT_WRITE))
            return;
        if (__atomic_compare_exchange_n(word, &val, want, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)) {
            if (!pi && (val & FUTEX_WAITERS))
                HSYS(futex, word, FUTEX_WAKE, 1);
            return;
        }
    }
}

void robust_list_exit(Task *t)
{
    gaddr head = t->robust_list;
    uint64_t h[3], entry, next, pending;

    t->robust_list = 0;
    if (!head || copy_in(h, head, sizeof h))
        return;
    pending = h[2];
    entry = h[0];
    for (int n = 0; (entry & ~1ull) != head && n < ROBUST_LIMIT; n++) {
        bool last = get_user(next, entry & ~1ull) != 0;

        if (entry != pending)
            robust_mark(t, (entry & ~1ull) + h[1], entry & 1, false);
        if (last)
            break;
        entry = next;
    }
    if (pending)
        robust_mark(t, (pending & ~1ull) + h[1], pending & 1, true);
    if (!lu_opt->guest_base)
        HSYS(set_robust_list, NULL, ROBUST_HEAD);
}
