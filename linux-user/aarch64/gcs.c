/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Guarded control stacks as Linux manages them (Documentation/arch/arm64/gcs.rst): prctl, map_shadow_stack, a stack for each
 * thread, the marks of a signal. The memory is ordinary memory here: that only the processor's own accesses may write it
 * is not enforced.
 */
#include "linux-user/aarch64/aarch64-int.h"

#include <sys/mman.h>

enum { PR_GCS_GET = 74, PR_GCS_SET = 75, PR_GCS_LOCK = 76 };
enum { SET_TOKEN = 1, SET_MARKER = 2 };
#define SIZE_MAX_DEFAULT (2ull << 30)
#define CAP_ADDR(a) ((a) & ~0xfffull)

static int64_t map(gaddr addr, uint64_t size)
{
    int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | (addr ? MAP_FIXED_NOREPLACE : 0);

    return guest_mmap(addr, size, PROT_READ | PROT_WRITE, flags, -1, 0);
}

/* Half of what the ordinary stack may be. The highest word stays zero. */
static int64_t new_stack(const Task *t, A64State *s)
{
    uint64_t size = MIN((t->proc->stack_hi - t->proc->stack_lo) / 2, SIZE_MAX_DEFAULT);
    int64_t at;

    size = ALIGN_UP(MAX(size, 4096ull), 4096ull);
    at = map(0, size);
    if (at < 0)
        return at;
    s->gcs_base = (uint64_t)at;
    s->gcs_size = size;
    s->gcspr = (uint64_t)at + size - 8;
    return 0;
}

static int64_t set_status(Task *t, uint64_t want)
{
    A64State *s = a64_state(t->cpu);
    int64_t r;

    if (want & ~(uint64_t)A64_GCS_ALL)
        return -EINVAL;
    if ((want ^ s->gcs_on) & s->gcs_locked)
        return -EBUSY;
    if (want & A64_GCS_ENABLE && !(s->gcs_on & A64_GCS_ENABLE)) {
        if (s->gcs_base || s->gcspr)            /* once off it stays off */
            return -EINVAL;
        r = new_stack(t, s);
        if (r)
            return r;
    }
    s->gcs_on = (uint32_t)want;
    return 0;
}

int64_t a64_gcs_prctl(Task *t, const uint64_t a[6])
{
    A64State *s = a64_state(t->cpu);
    uint64_t on = s->gcs_on;

    if (!(t->proc->features & A64_GCS))
        return -EINVAL;
    switch ((int)a[0]) {
    case PR_GCS_GET:
        return a[2] || a[3] || a[4] ? -EINVAL : put_user(on, a[1]);
    case PR_GCS_SET:
        return a[2] || a[3] || a[4] ? -EINVAL : set_status(t, a[1]);
    case PR_GCS_LOCK:
        if (a[2] || a[3] || a[4])
            return -EINVAL;
        s->gcs_locked |= (uint32_t)a[1];
        return 0;
    default:
        return INT64_MIN;
    }
}

int64_t a64_map_shadow_stack(Task *t, gaddr addr, uint64_t size, uint64_t flags)
{
    uint64_t full = ALIGN_UP(size, 4096ull);
    int64_t at;

    if (!(t->proc->features & A64_GCS))
        return -EOPNOTSUPP;
    if (flags & ~(uint64_t)(SET_TOKEN | SET_MARKER) || addr & 4095 || size == 8 || size & 7)
        return -EINVAL;
    if (full < size)
        return -EOVERFLOW;
    at = map(addr, full);
    if (at >= 0 && flags & SET_TOKEN) {
        gaddr top = (gaddr)at + size - (flags & SET_MARKER ? 16 : 8);
        uint64_t cap = CAP_ADDR(top) | 1;

        if (put_user(cap, top)) {
            guest_munmap((gaddr)at, full);
            return -EFAULT;
        }
    }
    return at;
}

/* A new thread gets a stack of its own; where there is none left it faults at its first call. */
void a64_gcs_thread(Task *parent, A64State *s)
{
    s->gcs_base = s->gcs_size = 0;
    if (s->gcs_on & A64_GCS_ENABLE && new_stack(parent, s))
        s->gcspr = 0;
}

void a64_gcs_end(Task *t)
{
    A64State *s = a64_state(t->cpu);

    if (s->gcs_base)
        guest_munmap(s->gcs_base, s->gcs_size);
}

/* Into a handler: a cap that only rt_sigreturn takes off again, and the handler's return address. */
bool a64_gcs_enter(A64State *s, gaddr ret)
{
    uint64_t words[2] = { ret, CAP_ADDR(s->gcspr - 8) };

    if (!(s->gcs_on & A64_GCS_ENABLE))
        return true;
    if (copy_out(s->gcspr - 16, words, sizeof words))
        return false;
    s->gcspr -= 16;
    return true;
}

/* The frame's record says that the cap is at @gcspr, and what was on. It cannot switch the stack on. */
bool a64_gcs_leave(A64State *s, uint64_t gcspr, uint64_t on)
{
    uint64_t cap, zero = 0;

    if (on & ~(uint64_t)A64_GCS_ALL || (on & A64_GCS_ENABLE && !(s->gcs_on & A64_GCS_ENABLE)))
        return false;
    s->gcs_on = (uint32_t)on;
    s->gcspr = gcspr;
    if (!(on & A64_GCS_ENABLE))
        return true;
    if (gcspr & 7 || get_user(cap, gcspr) || cap != CAP_ADDR(gcspr) || put_user(zero, gcspr))
        return false;
    s->gcspr += 8;
    return true;
}
