/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Memory copy and set (FEAT_MOPS), the architecture's option A. The prologue says which way and how far, the main part does
 * it all, the epilogue finds nothing left. Forward, Xd and Xs are the ends and Xn is minus what is left; backward, they are
 * the starts and Xn is what is left.
 *
 * A fault must leave registers from which the instruction can be run again. So Xn is written before each piece, and within a
 * piece no byte is read that it writes.
 */
#include "frontend/aarch64/a64-int.h"
#include "base/sanitize.h"

enum { PIECE = 4096 };

static void prologue(A64State *s, uint64_t what)
{
    uint64_t *d = &s->x[what & 31], *src = &s->x[what >> 8 & 31], *n = &s->x[what >> 16 & 31];
    uint64_t most = what & MOPS_MOVE ? 0x007fffffffffffff : 0x7fffffffffffffff;

    *n = MIN(*n, most);
    s->nzcv = ir_flags_word(0);
    if (what & MOPS_MOVE && *src < *d && *src + *n > *d)       /* backward */
        return;
    *d += *n;
    if (!(what & MOPS_SET))
        *src += *n;
    *n = -*n;
}

ANY_ADDRESS static void set(Cpu *cpu, uint64_t end, uint8_t byte, uint64_t *n)
{
    while ((int64_t)*n < 0) {
        uint64_t len = MIN(-*n, (uint64_t)PIECE);

        memset((void *)(uintptr_t)(end + *n + cpu->guest_base), byte, len);
        *n += len;
    }
}

/* A piece is not longer than the distance, so that it does not overlap itself. */
ANY_ADDRESS static void copy(Cpu *cpu, uint64_t d, uint64_t src, uint64_t *n)
{
    uint64_t apart = d < src ? src - d : d - src, piece = MIN(MAX(apart, 1ull), (uint64_t)PIECE);

    if (!apart)                     /* onto itself: the accesses still count, a byte at a time changes nothing */
        piece = 1;
    while ((int64_t)*n < 0) {
        uint64_t len = MIN(-*n, piece);

        memcpy((void *)(uintptr_t)(d + *n + cpu->guest_base), (const void *)(uintptr_t)(src + *n + cpu->guest_base), len);
        *n += len;
    }
    while ((int64_t)*n > 0) {
        uint64_t len = MIN(*n, piece), at = *n - len;

        memcpy((void *)(uintptr_t)(d + at + cpu->guest_base), (const void *)(uintptr_t)(src + at + cpu->guest_base), len);
        *n = at;
    }
}

uint64_t a64_h_mops(Cpu *cpu, uint64_t what)
{
    A64State *s = a64_state(cpu);
    uint64_t d = s->x[what & 31], *n = &s->x[what >> 16 & 31];
    unsigned src = what >> 8 & 31;

    if (!(what & MOPS_MAIN))
        prologue(s, what);
    else if (what & MOPS_SET)
        set(cpu, d, src == 31 ? 0 : (uint8_t)s->x[src], n);
    else
        copy(cpu, d, s->x[src], n);
    return 0;
}
