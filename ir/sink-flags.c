/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Flags, for dead-puts: a compare writes the flags slot, a conditional branch uses the comparison, and mostly nobody looks
 * at the slot again before the next compare. Where it still can be seen on one way out of the block only (a loop's exit,
 * but not its back-edge), the flags are made anew on that edge, so that dead-puts removes the put from the hot path:
 *
 *     block 1: v2 = get x2 ; v3 = add v2, -1 ; put x2, v3         block 1: ...
 *              v4 = flsub v2, 1 ; put nzcv, v4                             brc ne v3, 0 -> 1, 3
 *              brc ne v3, 0 -> 1, 2                       ->      block 3: v8 = get x2 ; v9 = add v8, 1
 *     block 2: exit                                                        v10 = flsub v9, 1 ; put nzcv, v10 ; br 2
 *
 * The operands of the flags must be had from constants and from slots as they are at the end of the block, also by undoing
 * an addition, as above. The edge gets a block of its own, out of line.
 *
 * When flags count as dead: see passes.h. Faults and polls in other blocks than the compare's find old flags in the
 * slot where all that follows overwrites them before it reads them: whoever goes on from there cannot tell. In the block
 * itself state stays exact.
 */
#include "ir/passes.h"

enum { FAR = 64,               /* ops to look back over */
       DEPTH = 4 };            /* of the expression an operand is */

/* ---- liveness of the flags slot ---- */

uint32_t ir_flags_slot(const IrFunc *f)
{
    static const uint8_t makers[] = { IR_flsub, IR_fladd, IR_fladc, IR_fland, IR_flfcmp, IR_flpack };
    bool any = false;

    for (unsigned k = 0; k < sizeof makers; k++)
        any |= ir_may_have(f, makers[k]);
    for (uint32_t s = 0; any && s < f->nslots; s++)
        if (f->slots[s].flags & IR_SLOT_FLAGS)
            return s;
    return ~0u;
}

enum { CLEAR, READS, WRITES };     /* what a block does to the flags first */

static unsigned first_effect(const IrFunc *f, const IrBlock *b, uint32_t slot)
{
    for (const IrIns *i = &f->ins[b->first], *end = &f->ins[b->end]; i < end; i++) {
        unsigned effects = ir_op_info[i->op].effects;

        if (LIKELY(!(effects & (RSLOT | WSLOT | CALL | EXIT | TERM))))
            continue;
        if (effects & (RSLOT | WSLOT)) {
            if (i->aux == slot)
                return i->op == IR_put ? WRITES : READS;
        } else if (effects & CALL) {
            if (f->helpers[i->aux].flags & (IR_H_READS | IR_H_WRITES | IR_H_EXITS | IR_H_FAULTS))
                return READS;
        } else if (i->op == IR_exit_to && i->aux & IR_EXIT_NO_FLAGS) {
            return WRITES;
        } else if (i->op != IR_poll && i->op != IR_br && i->op != IR_brc && i->op != IR_brfl) {
            return READS;
        }
    }
    return CLEAR;
}

static bool live_out(const IrFunc *f, const uint8_t *live, uint32_t b)
{
    uint32_t e;
    bool out = false;

    for (unsigned n = ir_succs(f, b, &e); n--;)
        out |= live[f->edges[e + n].block];
    return out;
}

static uint8_t *flags_live(const IrFunc *f, uint32_t slot)
{
    uint8_t *live = arena_zalloc(f->arena, 2 * f->nblocks), *effect = arena_alloc(f->arena, f->nblocks);
    bool again = true;

    for (uint32_t b = 0; b < f->nblocks; b++) {
        effect[b] = first_effect(f, &f->blocks[b], slot);
        live[b] = effect[b] == READS;
    }
    while (again) {
        again = false;
        for (uint32_t b = f->nblocks; b-- > 0;)
            if (effect[b] == CLEAR && !live[b] && live_out(f, live, b))
                live[b] = again = true;
    }
    return live;
}

/* ---- operands from slots ---- */

typedef struct Sink {
    IrFunc *f;
    uint32_t slot;             /* of the flags */
    IrRef from, end;           /* ops to look at: the block's last ones */
} Sink;

/* How a value is had at the end of the block. */
typedef struct Source {
    enum { NOWHERE, IN_SLOT, UNDONE } kind;
    uint32_t slot;
    int64_t add;               /* UNDONE: the slot holds (the extension of) value - add */
    bool narrow;               /* ... of which the low half counts */
} Source;

/* Is @w, the last put in a slot, the sum of @v and a constant, perhaps extended? */
static bool undoes(const IrFunc *f, IrRef w, IrRef v, Source *src)
{
    const IrIns *i = &f->ins[w];

    src->narrow = i->op == IR_zext32 || i->op == IR_sext32;
    if (src->narrow)
        i = &f->ins[i->a];
    if (i->op != IR_add || i->a != v || f->ins[i->b].op != IR_const)
        return false;
    src->add = (int64_t)(0 - (uint64_t)f->ins[i->b].imm);
    return true;
}

/* Looks for a slot that holds @v, or @v plus a constant, at the end of the block. */
static Source find_source(const Sink *s, IrRef v)
{
    const IrFunc *f = s->f;
    IrSlotSet seen = {{0}};
    Source undone = { .kind = NOWHERE };

    for (IrRef r = s->end; r-- > s->from;) {
        const IrIns *i = &f->ins[r];

        if (i->op == IR_call && f->helpers[i->aux].flags & IR_H_WRITES)
            return (Source){ .kind = NOWHERE };
        if ((i->op != IR_put && i->op != IR_get) || ir_slot_has(&seen, i->aux))
            continue;
        if ((i->op == IR_get && r == v) || (i->op == IR_put && i->a == v))
            return (Source){ .kind = IN_SLOT, .slot = i->aux };
        if (i->op == IR_put) {
            ir_slot_add(&seen, i->aux);
            if (undone.kind == NOWHERE && undoes(f, i->a, v, &undone)) {
                undone.kind = UNDONE;
                undone.slot = i->aux;
            }
        }
    }
    return undone;
}

/* May @op be done again on the edge: cheap, and nothing but its operands in it. */
static bool repeatable(unsigned op)
{
    return (op >= IR_add && op <= IR_rotr) || (op >= IR_sext8 && op <= IR_trunc);
}

static bool can_make(const Sink *s, IrRef v, unsigned depth)
{
    const IrIns *i = &s->f->ins[v];

    if (!v || i->op == IR_const || i->op == IR_pcrel)
        return true;
    if (find_source(s, v).kind != NOWHERE)
        return true;
    return depth && repeatable(i->op) && can_make(s, i->a, depth - 1) && can_make(s, i->b, depth - 1);
}

static IrRef make(const Sink *s, IrRef v)
{
    IrFunc *f = s->f;
    IrIns i = f->ins[v];
    Source src;
    IrRef r, k;

    if (!v)
        return 0;
    if (i.op == IR_const || i.op == IR_pcrel)
        return ir_emit(f, i);
    src = find_source(s, v);
    if (src.kind == NOWHERE) {
        i.a = make(s, i.a);
        i.b = make(s, i.b);
        return ir_raw(f, i);
    }
    r = ir_get(f, src.slot);
    if (src.kind == IN_SLOT)
        return r;
    if (src.narrow)
        r = ir_raw(f, (IrIns){ .op = IR_trunc, .type = IR_I32, .a = r });
    k = ir_const(f, (IrType)i.type, src.add);
    return ir_raw(f, (IrIns){ .op = IR_add, .type = i.type, .a = r, .b = k });
}

/* ---- the edges ---- */

/* The put of the flags that block @b ends with, if nothing behind it sees them; else 0. */
static IrRef last_put(const IrFunc *f, const IrBlock *b, uint32_t slot)
{
    IrRef from = b->end - b->first > FAR ? b->end - FAR : b->first;

    for (IrRef r = b->end - 1; r-- > from;) {
        const IrIns *i = &f->ins[r];

        if (i->op == IR_put && i->aux == slot)
            return r;
        if (ir_op_info[i->op].effects & (FAULT | EXIT | CALL) || (i->op == IR_get && i->aux == slot))
            return 0;
    }
    return 0;
}

static bool is_backward(const IrFunc *f, uint32_t b, uint32_t e)
{
    return f->edges[e].block <= b;
}

/* Edge @e gets a block that makes the flags @fl. */
static void split_edge(const Sink *s, uint32_t e, IrRef fl)
{
    IrFunc *f = s->f;
    const IrEdge old = f->edges[e];
    IrIns i = f->ins[fl];
    uint32_t block = ir_block(f, f->blocks[old.block].pc), on;

    ir_at(f, block);
    i.a = make(s, i.a);
    i.b = make(s, i.b);
    ir_put(f, s->slot, ir_raw(f, i));
    on = ir_edge(f, old.block, NULL, 0);
    f->edges[on] = old;
    ir_raw(f, (IrIns){ .op = IR_br, .aux = on });
    f->blocks[block].cold = true;
    f->edges[e] = (IrEdge){ .block = block };
}

static void sink(Sink *s, const uint8_t *live, uint32_t b)
{
    IrFunc *f = s->f;
    const IrBlock *blk = &f->blocks[b];
    uint32_t e, seen, other;
    const IrIns *fl;
    IrRef put;

    if (ir_succs(f, b, &e) != 2)
        return;
    seen = live[f->edges[e].block] ? e : e + 1;
    other = seen == e ? e + 1 : e;
    if (!live[f->edges[seen].block] || live[f->edges[other].block])
        return;
    /* where the branch is not taken the block is in the way, unless that way leaves a loop */
    if (seen != e && !is_backward(f, b, other))
        return;
    put = last_put(f, blk, s->slot);
    if (!put)
        return;
    fl = &f->ins[f->ins[put].a];
    if (fl->op != IR_flsub && fl->op != IR_fladd && fl->op != IR_fland)
        return;
    s->end = blk->end;
    s->from = blk->end - blk->first > FAR ? blk->end - FAR : blk->first;
    if (can_make(s, fl->a, DEPTH) && can_make(s, fl->b, DEPTH))
        split_edge(s, seen, f->ins[put].a);
}

/* A block made on an edge overwrites the flags: they are not live into it, as the array says of those to come. */
const uint8_t *ir_sink_flags(IrFunc *f, uint32_t slot)
{
    Sink s = { .f = f, .slot = slot };
    const uint8_t *live = flags_live(f, slot);
    uint32_t n = f->nblocks;

    for (uint32_t b = 0; b < n; b++)
        sink(&s, live, b);
    return live;
}
