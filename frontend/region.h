/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Region forming: from an entry address to an IrFunc. Blocks reachable from the entry by direct jumps and conditional
 * branches within the entry's page (4 KiB) become IR blocks; everything else is an exit. Each block that is the target
 * of a back-edge begins with a poll.
 */
#ifndef LYRE_FRONTEND_REGION_H
#define LYRE_FRONTEND_REGION_H

#include "frontend/guest.h"

/* The guest bytes a region was made from: for invalidation and for the persistent cache. */
typedef struct RegionSource { uint64_t start; uint32_t len; } RegionSource;

enum { REGION_AHEAD_PAGES = 4 };

typedef struct RegionInfo {
    uint32_t ninsns;                          /* 0: RegionLimits.loop, and the entry is no loop head */
    bool crosses;                             /* RegionLimits.one_page: the entry instruction lies across two pages */
    /* Sorted, disjoint ranges that cover all decoded bytes: the first ndecoded. Then those looked at beyond exits (ahead.h),
     * in at most REGION_AHEAD_PAGES other pages. */
    RegionSource src[8];    uint32_t nsrc, ndecoded;
} RegionInfo;

/* Form and lift the region at @pc into @f (ir_init'ed with the guest's slots and helpers). An entry that cannot be fetched
 * gives a region that raises guest->exc_fetch with value = the address. Never fails. */
void region_form(const Guest *g, IrFunc *f, uint64_t pc, uint64_t mode, uint64_t features, const RegionLimits *lim,
                 CodeReader read, void *env, RegionInfo *info);

/* For lifters: end the block with a jump to guest address @target. @kind: JUMP or CALL; @link: the return address of a
 * call as IR constant, else 0. */
void lift_goto(Lift *l, uint64_t from, IrExit kind, uint64_t target, IrRef link);
/* The poll that a jump back from @from to @target needs, for lifters that emit the exit themselves. */
void lift_poll_back(Lift *l, uint64_t from, uint64_t target);
/* ... with a conditional branch: to @target if a <c> b, else to @next. */
void lift_cond(Lift *l, uint64_t from, IrCond c, IrRef a, IrRef b, uint64_t target, uint64_t next);
/* ... likewise if condition @c holds in @flags. */
void lift_cond_flags(Lift *l, uint64_t from, IrFlagCond c, IrRef flags, uint64_t target, uint64_t next);

/* ... a cold block that raises exception @exc (value may be 0: none) at @pc; for ir_brc. It is filled when the region is
 * done, so @value must be defined where the branch is. */
uint32_t lift_exc_block(Lift *l, unsigned exc, IrRef value, uint64_t pc);
/* Go on with guest instruction @i in a new block, for lifters that branch within an instruction. */
uint32_t lift_new_block(Lift *l, const GuestInsn *i);
void lift_at(Lift *l, const GuestInsn *i, uint32_t block);
/* Is instruction @i where control can come in from outside? Is the region's page guarded (RegionLimits.guarded)? */
bool lift_is_entry(const Lift *l, const GuestInsn *i);
bool lift_guarded(const Lift *l);

#endif
