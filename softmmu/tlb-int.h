/* SPDX-License-Identifier: Apache-2.0 */
/* A CPU's TLBs (tlb.c). */
#ifndef LYRE_SOFTMMU_TLB_INT_H
#define LYRE_SOFTMMU_TLB_INT_H

#include "softmmu/machine.h"

enum { NS_PER_TICK = 100 };      /* of the time counter: 10 MHz */

typedef struct SpaceTlb {
    Tlb tlb;
    bool used;                   /* may have entries */
    bool stale;                  /* to be emptied before use */
    uint64_t large_lo, large_hi; /* addresses of all large mappings that have entries are in [lo, hi) */
} SpaceTlb;

/* What code was executed from since the last flush. */
typedef struct ExecRange {
    uint64_t lo, hi;             /* large mappings are in [lo, hi) */
    bool local;                  /* shared by all spaces, and from pages that are not global */
} ExecRange;

enum { ALL_TLBS = ENGINE_SPACES * MMU_KINDS + MMU_KINDS + 1 };

typedef struct SpaceTlbs {
    SpaceTlb *set[ENGINE_SPACES][MMU_KINDS], *bare[MMU_KINDS], *odd, *current;
    _Atomic(SpaceTlb *) all[ALL_TLBS];   /* those that exist, for other threads */
    _Atomic unsigned n;
    struct { uint32_t asid; bool used; uint64_t stamp; } space[ENGINE_SPACES];
    ExecRange exec[ENGINE_SPACES + 1];   /* the last one: code that all spaces share */
    unsigned now;                /* the space in force */
    bool have_space;
    uint64_t clock;
    uint64_t flushes[4];         /* by TlbFlush */
} SpaceTlbs;

#endif
