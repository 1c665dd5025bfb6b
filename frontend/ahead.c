/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Flags that a region leaves behind and nobody reads. Most code compares anew before it looks at the flags, so at a direct
 * exit the guest code at the target is looked at: a few instructions, in a straight line. Where they overwrite the flags
 * before anything reads them the exit is marked (IR_EXIT_NO_FLAGS), and dead-puts removes the put:
 *
 *     10:  cmp x0, x1       flags = flsub x0, x1 ; put nzcv, flags  <- dead, if what is at 80 says so
 *     14:  b.ne 80          brfl ne flags -> exit_to 80 noflags
 *          ...
 *     80:  ldr x2, [x0]     a fault here is no reader (docs/AARCH64.md, Flags)
 *     84:  subs x2, x2, #1  overwrites
 *
 * The bytes that were looked at become sources of the region: it goes when they change, are unmapped, or get a breakpoint.
 */
#include "frontend/ahead.h"

#include "ir/passes.h"

enum { LOOK_BYTES = 40, PAGE = 4096 };

typedef struct Ahead {
    const Guest *g;
    const IrFunc *f;
    const RegionLimits *lim;
    CodeReader read;
    void *env;
    uint64_t features;
    RegionInfo *info;
} Ahead;

/* Is the source @s part of those there are, or can it be added to them? Only so many, and only so many pages: the reader
 * gives the same bytes twice only for a few of them, and each costs time when the region is made and when it goes. */
static bool add_source(RegionInfo *info, RegionSource s)
{
    uint64_t own = ALIGN_DOWN(info->src[0].start, PAGE);
    unsigned others = 0;

    for (unsigned k = 0; k < info->nsrc; k++) {
        const RegionSource *o = &info->src[k];

        if (s.start >= o->start && s.start + s.len <= o->start + o->len)
            return true;
        others += k >= info->ndecoded && ALIGN_DOWN(o->start, PAGE) != own;
    }
    if (info->nsrc == ARRAY_LEN(info->src) || (ALIGN_DOWN(s.start, PAGE) != own && others == REGION_AHEAD_PAGES))
        return false;
    info->src[info->nsrc++] = s;
    return true;
}

/* Does the code at @pc overwrite the flags before anything can read them? Not further than to the end of its page. */
static bool overwrites(const Ahead *a, uint64_t pc, RegionSource *s)
{
    uint8_t buf[LOOK_BYTES];
    size_t have = a->read(a->env, pc, buf, MIN(sizeof buf, PAGE - pc % PAGE));
    GuestInsn i;

    for (size_t at = 0; at < have; at += i.len) {
        if (a->lim->breakpoint && a->lim->breakpoint(a->lim->breakpoint_env, pc + at))
            return false;
        if (!a->g->decode(&i, pc + at, buf + at, have - at, a->f->mode, a->features) || i.flow != FLOW_NEXT)
            return false;
        switch (a->g->flags_effect(&i)) {
        case FLAGS_KEPT:        break;
        case FLAGS_OVERWRITTEN: *s = (RegionSource){ pc, (uint32_t)(at + i.len) }; return true;
        default:                return false;
        }
    }
    return false;
}

/* Which blocks' ends may a put of slot @slot in this region reach? Elsewhere the slot is not ours to leave out. */
static uint8_t *put_reaches(const IrFunc *f, uint32_t slot)
{
    uint8_t *reached = arena_zalloc(f->arena, f->nblocks);
    bool again = true;

    for (uint32_t b = 0; b < f->nblocks; b++)
        for (IrRef r = f->blocks[b].first; !reached[b] && r < f->blocks[b].end; r++)
            reached[b] = f->ins[r].op == IR_put && f->ins[r].aux == slot;
    while (again) {
        again = false;
        for (uint32_t b = 0; b < f->nblocks; b++) {
            uint32_t e;

            for (unsigned n = reached[b] ? ir_succs(f, b, &e) : 0; n--;) {
                again |= !reached[f->edges[e + n].block] && f->edges[e + n].block < b;
                reached[f->edges[e + n].block] = 1;
            }
        }
    }
    return reached;
}

void region_look_ahead(const Guest *g, IrFunc *f, const RegionLimits *lim, CodeReader read, void *env, uint64_t features,
                       RegionInfo *info)
{
    Ahead a = { g, f, lim, read, env, features, info };
    uint32_t slot = ir_flags_slot(f);
    uint8_t *reached;

    if (slot == ~0u)
        return;
    reached = put_reaches(f, slot);
    for (uint32_t b = 0; b < f->nblocks; b++) {
        IrIns *i = &f->ins[f->blocks[b].end - 1];
        RegionSource s;

        if (i->op != IR_exit_to || !reached[b] || (uint64_t)i->imm % g->insn_align)
            continue;
        if (lim->one_page && ((uint64_t)i->imm ^ f->pc) / PAGE)
            continue;
        if (overwrites(&a, (uint64_t)i->imm, &s) && add_source(info, s))
            i->aux = IR_EXIT_NO_FLAGS;
    }
}
