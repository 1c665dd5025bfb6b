/* SPDX-License-Identifier: Apache-2.0 */
/*
 * fp-box: an funbox of a slot that is known to hold a boxed single needs no check; it becomes an fhalf, which costs nothing.
 *
 *     block 1                                      block 1
 *     v1 = get.f64 f0                              v1 = get.f64 f0
 *     v2 = funbox v1              becomes          v2 = fhalf v1        if all ways to block 1 put an fbox in f0 last,
 *     v3 = fadd v2, v2                             v3 = fadd v2, v2     block 1 itself among them
 *     v4 = fbox v3                                 v4 = fbox v3
 *     put f0, v4                                   put f0, v4
 *     br 1                                         br 1
 *
 * Which slots are known to be boxed at the start of a block: what is so at the end of all its predecessors; nothing where
 * the region is entered from outside.
 */
#include "ir/passes.h"

typedef struct Boxed { IrSlotSet in, set, clear; } Boxed;

/* Does the put or call @i change what is known? */
static inline bool changes(const IrFunc *f, const IrIns *i)
{
    return (i->op == IR_put && i->type == IR_F64) || (i->op == IR_call && f->helpers[i->aux].flags & IR_H_WRITES);
}

static bool is_boxed(const IrFunc *f, IrRef v)
{
    return f->ins[v].op == IR_fbox || (f->ins[v].op == IR_const && (uint64_t)f->ins[v].imm >> 32 == UINT32_MAX);
}

/* What putting or calling @i does to what is known in @now. */
static void step(const IrFunc *f, const IrIns *i, IrSlotSet *now)
{
    if (i->op == IR_call)
        *now = (IrSlotSet){{0}};
    else if (is_boxed(f, i->a))
        ir_slot_add(now, i->aux);
    else
        ir_slot_del(now, i->aux);
}

static void summarize(const IrFunc *f, const IrBlock *b, Boxed *s)
{
    for (IrRef r = b->first; r < b->end; r++) {
        const IrIns *i = &f->ins[r];

        if (LIKELY(!changes(f, i)))
            continue;
        step(f, i, &s->set);
        if (i->op == IR_call)
            memset(&s->clear, 0xff, sizeof s->clear);
        else
            ir_slot_add(&s->clear, i->aux);
    }
}

/* Takes what does not hold at the end of block @b from its successors; true if one of them lost something. */
static bool flow(const IrFunc *f, Boxed *all, uint32_t b)
{
    const Boxed *s = &all[b];
    bool lost = false;
    uint32_t e;

    for (unsigned n = ir_succs(f, b, &e); n--;) {
        Boxed *to = &all[f->edges[e + n].block];

        for (unsigned w = 0; w < 4; w++) {
            uint64_t in = to->in.w[w] & (s->set.w[w] | (s->in.w[w] & ~s->clear.w[w]));

            lost |= in != to->in.w[w];
            to->in.w[w] = in;
        }
    }
    return lost;
}

/* Notes which gets are boxed; with @change makes funboxes of such fhalfs. */
static void look(IrFunc *f, const IrBlock *b, IrSlotSet now, uint8_t *boxed, bool change)
{
    for (IrRef r = b->first; r < b->end; r++) {
        IrIns *i = &f->ins[r];

        if (i->op == IR_get)
            boxed[r] = ir_slot_has(&now, i->aux);
        else if (i->op == IR_funbox && boxed[i->a] && change)
            i->op = IR_fhalf;
        else if (changes(f, i))
            step(f, i, &now);
    }
}

/* Which values are gets of boxed singles, if at the region's start the slots @entry are. */
static uint8_t *solve(IrFunc *f, const IrSlotSet *entry, bool change)
{
    Boxed *all = arena_zalloc(f->arena, f->nblocks * sizeof *all);
    uint8_t *boxed = arena_zalloc(f->arena, f->nins);
    bool again = true;

    for (uint32_t b = 0; b < f->nblocks; b++) {
        summarize(f, &f->blocks[b], &all[b]);
        if (b && !f->blocks[b].entry)
            memset(&all[b].in, 0xff, sizeof all[b].in);
    }
    all[0].in = *entry;
    while (again) {
        again = false;
        for (uint32_t b = 0; b < f->nblocks; b++)
            again |= flow(f, all, b);
    }
    for (uint32_t b = 0; b < f->nblocks; b++)
        look(f, &f->blocks[b], all[b].in, boxed, change);
    return boxed;
}

const uint8_t *ir_boxed(IrFunc *f, const IrSlotSet *entry) { return solve(f, entry, false); }

void ir_boxed_use(IrFunc *f, const IrSlotSet *entry) { solve(f, entry, true); }

void ir_pass_fp_box(IrFunc *f)
{
    if (ir_may_have(f, IR_funbox) && ir_may_have(f, IR_fbox))
        ir_boxed_use(f, &(IrSlotSet){{0}});
}
