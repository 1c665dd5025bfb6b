/* SPDX-License-Identifier: Apache-2.0 */
/*
 * promote: slots that a loop writes become values. Gets become block parameters where paths meet; puts go, and the newest
 * values ("dirty" slots: home is stale) are listed in the state maps of ops that may leave, and put only before exits and
 * before helpers that look at slots.
 *
 *     block 0: put count, 3; br 1                        block 0: br 1(3)
 *     block 1: poll; v = get count                       block 1: p = param; poll {count=p}
 *              w = add v, -1; put count, w       ->               w = add p, -1
 *              brc ne w, 0 -> 1, 2                                brc ne w, 0 -> 1(w), 2
 *     block 2: exit_to                                   block 2: put count, w; exit_to
 *
 * A block that several edges lead to gets a parameter for each promoted slot that is read from there on before it is
 * written, or that may be dirty there. Parameters that turn out to be one value are removed by `copy`.
 */
#include "ir/passes.h"
#include "ir/rebuild.h"

typedef struct BlockInfo {
    IrSlotSet live_in;       /* read before written, here or behind */
    IrSlotSet dirty_in;      /* may be dirty at the head */
    IrSlotSet dirty_end;     /* dirty at the end, once emitted */
    IrRef *end;              /* new values of slots at the end, once emitted; 0: in its home */
} BlockInfo;

struct Promote {
    IrSlotSet slots;         /* those promoted */
    BlockInfo *block;        /* by old block */
    IrRef value[256];        /* newest values while emitting a block; 0: in its home */
    IrSlotSet dirty;
};

static bool is_empty(const IrSlotSet *s)
{
    return !(s->w[0] | s->w[1] | s->w[2] | s->w[3]);
}

/* ---- analysis of the old region ---- */

/* Blocks from the head of a retreating edge to its source, in reverse postorder, hold the loop. */
static void find_loops(const Rebuild *r, uint8_t *in_loop)
{
    uint32_t e;

    for (uint32_t n = 0; n < r->g.nrpo; n++)
        for (unsigned s = ir_succs(&r->old, r->g.rpo[n], &e); s--;)
            for (uint32_t k = r->g.index[r->old.edges[e + s].block]; k <= n; k++)
                in_loop[r->g.rpo[k]] = 1;
}

static void choose_slots(const Rebuild *r, Promote *p)
{
    uint8_t *in_loop = arena_zalloc(r->f->arena, r->old.nblocks);

    find_loops(r, in_loop);
    for (uint32_t b = 0; b < r->old.nblocks; b++)
        for (IrRef v = r->old.blocks[b].first; in_loop[b] && v < r->old.blocks[b].end; v++)
            if (r->old.ins[v].op == IR_put)
                ir_slot_add(&p->slots, r->old.ins[v].aux);
}

/* A helper that sees slots in memory: all are put before it. */
static bool looks_at_slots(const IrFunc *f, const IrIns *i)
{
    return i->op == IR_call && f->helpers[i->aux].flags & (IR_H_READS | IR_H_WRITES | IR_H_EXITS);
}

/* Backward over block @b: from what is live behind it to what is live at its head. */
static bool step_live(const Rebuild *r, Promote *p, uint32_t b)
{
    const IrFunc *o = &r->old;
    IrSlotSet live = {{0}};
    uint32_t e;
    bool changed;

    for (unsigned s = ir_succs(o, b, &e); s--;)
        for (unsigned w = 0; w < 4; w++)
            live.w[w] |= p->block[o->edges[e + s].block].live_in.w[w];
    for (IrRef v = o->blocks[b].end; v-- > o->blocks[b].first;) {
        if (o->ins[v].op == IR_put)
            ir_slot_del(&live, o->ins[v].aux);
        else if (o->ins[v].op == IR_get && ir_slot_has(&p->slots, o->ins[v].aux))
            ir_slot_add(&live, o->ins[v].aux);
    }
    changed = memcmp(&live, &p->block[b].live_in, sizeof live);
    p->block[b].live_in = live;
    return changed;
}

/* Forward: which slots may be dirty behind block @b goes to its successors. */
static bool step_dirty(const Rebuild *r, Promote *p, uint32_t b)
{
    const IrFunc *o = &r->old;
    IrSlotSet dirty = p->block[b].dirty_in;
    bool changed = false;
    uint32_t e;

    for (IrRef v = o->blocks[b].first; v < o->blocks[b].end; v++) {
        const IrIns *i = &o->ins[v];

        if (i->op == IR_put && ir_slot_has(&p->slots, i->aux))
            ir_slot_add(&dirty, i->aux);
        else if (looks_at_slots(o, i))
            dirty = (IrSlotSet){{0}};
    }
    for (unsigned s = ir_succs(o, b, &e); s--;) {
        IrSlotSet *in = &p->block[o->edges[e + s].block].dirty_in;

        for (unsigned w = 0; w < 4; w++) {
            changed |= (dirty.w[w] & ~in->w[w]) != 0;
            in->w[w] |= dirty.w[w];
        }
    }
    return changed;
}

static void analyse(const Rebuild *r, Promote *p)
{
    bool again = true;

    while (again) {
        again = false;
        for (uint32_t n = r->g.nrpo; n-- > 0;)
            again |= step_live(r, p, r->g.rpo[n]);
    }
    for (again = true; again;) {
        again = false;
        for (uint32_t n = 0; n < r->g.nrpo; n++)
            again |= step_dirty(r, p, r->g.rpo[n]);
    }
}

/* ---- emitting ---- */

/* Where paths meet: block @b of the old region has a parameter for each slot of this set. */
static IrSlotSet param_slots(const Rebuild *r, uint32_t b)
{
    const BlockInfo *info = &r->promote->block[b];
    IrSlotSet s = {{0}};

    if (b == 0 || r->g.pred_first[b + 1] - r->g.pred_first[b] != 1)
        for (unsigned w = 0; w < 4; w++)
            s.w[w] = info->live_in.w[w] | info->dirty_in.w[w];
    return s;
}

static IrRef value_of(Rebuild *r, uint32_t slot)
{
    Promote *p = r->promote;

    if (!p->value[slot])
        p->value[slot] = ir_get(r->f, slot);
    return p->value[slot];
}

/* The entry cannot have parameters: if something leads back to it, a new block goes before it. */
bool promote_entry(Rebuild *r)
{
    IrSlotSet s = param_slots(r, 0);
    uint32_t b;
    IrRef args[256];
    uint32_t n;

    if (r->g.pred_first[1] == r->g.pred_first[0] || is_empty(&s))
        return false;
    b = ir_block(r->f, r->old.blocks[0].pc);
    ir_at(r->f, b);
    n = promote_args(r, 0, args);
    b = ir_edge(r->f, rebuild_block(r, 0), args, n);
    ir_raw(r->f, (IrIns){ .op = IR_br, .aux = b });
    return true;
}

void promote_block(Rebuild *r, bool joined)
{
    Promote *p = r->promote;
    IrSlotSet s = param_slots(r, r->block);

    memset(p->value, 0, sizeof p->value);
    if (!joined) {
        const BlockInfo *pred = &p->block[r->g.preds[r->g.pred_first[r->block]]];

        memcpy(p->value, pred->end, r->old.nslots * sizeof *p->value);
        p->dirty = pred->dirty_end;
        return;
    }
    p->dirty = p->block[r->block].dirty_in;
    if (r->block == 0 && r->g.pred_first[1] == r->g.pred_first[0])
        return;
    for (uint32_t k = 0; k < r->old.nslots; k++)
        if (ir_slot_has(&s, k))
            p->value[k] = ir_param(r->f, r->old.slots[k].type);
}

bool promote_slot(Rebuild *r, IrRef old)
{
    const IrIns *i = &r->old.ins[old];
    Promote *p = r->promote;

    if (!ir_slot_has(&p->slots, i->aux))
        return false;
    if (i->op == IR_get) {
        r->map[old] = value_of(r, i->aux);
    } else {
        p->value[i->aux] = r->map[i->a];
        ir_slot_add(&p->dirty, i->aux);
    }
    return true;
}

/* Adds the dirty slots to @i's state map; what that says already is newer. */
static void add_to_map(Rebuild *r, IrIns *i)
{
    const IrMap *old = &r->f->maps[i->map];
    IrMapPair pairs[256];
    IrSlotSet told = {{0}};
    uint32_t n = 0;

    for (uint32_t k = 0; i->map && k < old->count; k++) {
        pairs[n] = r->f->map_pairs[old->first + k];
        ir_slot_add(&told, pairs[n++].slot);
    }
    for (uint32_t k = 0; k < r->old.nslots; k++)
        if (ir_slot_has(&r->promote->dirty, k) && !ir_slot_has(&told, k))
            pairs[n++] = (IrMapPair){ k, r->promote->value[k] };
    if (n)
        i->map = ir_map(r->f, pairs, n);
}

static void put_dirty(Rebuild *r)
{
    Promote *p = r->promote;

    for (uint32_t k = 0; k < r->old.nslots; k++)
        if (ir_slot_has(&p->dirty, k))
            ir_put(r->f, k, p->value[k]);
    p->dirty = (IrSlotSet){{0}};
}

void promote_before(Rebuild *r, IrIns *i)
{
    unsigned effects = ir_op_info[i->op].effects;

    if (is_empty(&r->promote->dirty) && i->op != IR_call)
        return;
    if (looks_at_slots(r->f, i)) {
        put_dirty(r);
        if (r->f->helpers[i->aux].flags & IR_H_WRITES)
            memset(r->promote->value, 0, sizeof r->promote->value);
    } else if (effects & TERM) {
        if (i->op != IR_br && i->op != IR_brc && i->op != IR_brfl)
            put_dirty(r);
    } else if (effects & (FAULT | EXIT) || (i->op == IR_call && r->f->helpers[i->aux].flags & IR_H_FAULTS)) {
        add_to_map(r, i);
    }
}

uint32_t promote_args(Rebuild *r, uint32_t block, IrRef *args)
{
    IrSlotSet s = param_slots(r, block);
    uint32_t n = 0;

    for (uint32_t k = 0; k < r->old.nslots; k++)
        if (ir_slot_has(&s, k))
            args[n++] = value_of(r, k);
    return n;
}

/* The values that edges need are got before the branch; what the block leaves is noted for those it alone leads to. */
void promote_end(Rebuild *r)
{
    BlockInfo *info = &r->promote->block[r->block];
    IrRef args[256];
    uint32_t e;

    for (unsigned s = ir_succs(&r->old, r->block, &e); s--;)
        promote_args(r, r->old.edges[e + s].block, args);
    info->dirty_end = r->promote->dirty;
    info->end = arena_array(r->f->arena, IrRef, r->old.nslots);
    memcpy(info->end, r->promote->value, r->old.nslots * sizeof *info->end);
}

void ir_pass_promote(IrFunc *f)
{
    Rebuild r;

    rebuild_start(&r, f, true);
    r.promote = arena_new(f->arena, Promote);
    r.promote->block = arena_zalloc(f->arena, r.old.nblocks * sizeof *r.promote->block);
    choose_slots(&r, r.promote);
    analyse(&r, r.promote);
    rebuild_run(&r);
}
