/* SPDX-License-Identifier: Apache-2.0 */
#include "ir/rebuild.h"

void rebuild_start(Rebuild *r, IrFunc *f, bool look_through)
{
    *r = (Rebuild){ .old = *f, .f = f };
    ir_graph(&r->old, &r->g);
    ir_init(f, r->old.arena, r->old.slots, r->old.nslots, r->old.helpers, r->old.nhelpers);
    f->pc = r->old.pc;
    f->mode = r->old.mode;
    f->ninsns = r->old.ninsns;
    f->nan = r->old.nan;
    f->relocatable = r->old.relocatable;
    ir_build(f)->look_through = look_through;
    r->map = arena_zalloc(f->arena, r->old.nins * sizeof *r->map);
    r->done = arena_zalloc(f->arena, r->old.nblocks);
    r->number = arena_array(f->arena, uint32_t, r->old.nblocks);
    for (uint32_t b = 0; b < r->old.nblocks; b++)
        r->number[b] = ~0u;
}

uint32_t rebuild_block(Rebuild *r, uint32_t b)
{
    const IrBlock *old = &r->old.blocks[b];

    if (r->number[b] == ~0u) {
        r->number[b] = ir_block(r->f, old->pc);
        r->f->blocks[r->number[b]].cold = old->cold;
        r->f->blocks[r->number[b]].loop = old->loop;
    }
    return r->number[b];
}

/* ---- parameters that are always the same value ---- */

static IrRef find(IrRef *same, IrRef v)
{
    while (same[v])
        v = same[v];
    return v;
}

/* The one value, besides itself, that parameter @k of block @b receives; 0 if there are several. */
static IrRef only_value(const Rebuild *r, IrRef *same, uint32_t b, uint32_t k)
{
    IrRef param = r->old.blocks[b].first + k, only = 0;
    uint32_t e;

    for (uint32_t p = r->g.pred_first[b]; p < r->g.pred_first[b + 1]; p++)
        for (unsigned s = ir_succs(&r->old, r->g.preds[p], &e); s--;) {
            const IrEdge *edge = &r->old.edges[e + s];
            IrRef v;

            if (edge->block != b)
                continue;
            v = find(same, r->old.args[edge->args + k]);
            if (v == param || v == only)
                continue;
            if (only)
                return 0;
            only = v;
        }
    return only;
}

/* Replaces such parameters in the old region by their value; they stay as parameters that nobody uses. */
static void same_params(Rebuild *r)
{
    IrRef *same = arena_zalloc(r->f->arena, r->old.nins * sizeof *same);
    bool again = true, any = false;

    while (again) {
        again = false;
        for (uint32_t n = 1; n < r->g.nrpo; n++) {
            uint32_t b = r->g.rpo[n];

            for (uint32_t k = 0; k < r->old.blocks[b].nparams; k++) {
                IrRef param = r->old.blocks[b].first + k, v;

                if (!same[param] && (v = only_value(r, same, b, k))) {
                    same[param] = v;
                    again = any = true;
                }
            }
        }
    }
    if (!any)
        return;
    for (IrRef v = 1; v < r->old.nins; v++) {
        IrIns *i = &r->old.ins[v];

        i->a = find(same, i->a);
        i->b = find(same, i->b);
        i->c = find(same, i->c);
    }
    for (uint32_t k = 0; k < r->old.nargs; k++)
        r->old.args[k] = find(same, r->old.args[k]);
    for (uint32_t k = 0; k < r->old.npairs; k++)
        r->old.map_pairs[k].value = find(same, r->old.map_pairs[k].value);
}

/* Which parameters anything but an unneeded parameter uses. */
static uint8_t *used_params(const Rebuild *r)
{
    const IrFunc *o = &r->old;
    uint8_t *used = arena_zalloc(o->arena, o->nins);
    bool again = true;

    for (uint32_t n = 0; n < r->g.nrpo; n++) {
        const IrBlock *b = &o->blocks[r->g.rpo[n]];

        for (IrRef v = b->first; v < b->end; v++) {
            const IrIns *i = &o->ins[v];

            used[i->a] = used[i->b] = used[i->c] = 1;
            for (uint32_t k = 0; i->map && k < o->maps[i->map].count; k++)
                used[o->map_pairs[o->maps[i->map].first + k].value] = 1;
        }
    }
    while (again) {
        again = false;
        for (uint32_t n = 0; n < r->g.nrpo; n++) {
            uint32_t e;

            for (unsigned s = ir_succs(o, r->g.rpo[n], &e); s--;)
                for (uint32_t k = 0; k < o->edges[e + s].nargs; k++) {
                    IrRef v = o->args[o->edges[e + s].args + k];

                    if (used[o->blocks[o->edges[e + s].block].first + k] && !used[v])
                        used[v] = again = true;
                }
        }
    }
    return used;
}

/* ---- emitting ---- */

static uint32_t copy_map(Rebuild *r, uint32_t map)
{
    const IrMap *m = &r->old.maps[map];
    IrMapPair pairs[256];

    if (!map)
        return 0;
    for (uint32_t k = 0; k < m->count; k++) {
        const IrMapPair *p = &r->old.map_pairs[m->first + k];

        pairs[k] = (IrMapPair){ p->slot, r->map[p->value] };
    }
    return ir_map(r->f, pairs, m->count);
}

static void emit_ins(Rebuild *r, IrRef old)
{
    IrIns i = r->old.ins[old];
    bool pure = ir_op_info[i.op].effects & PURE;
    IrRef v, next = r->f->nins;

    if (i.op == IR_nop || i.op == IR_param)
        return;
    if ((i.op == IR_get || i.op == IR_put) && r->promote && promote_slot(r, old))
        return;
    i.a = rebuild_ref(r, i.a);
    i.b = rebuild_ref(r, i.b);
    i.c = rebuild_ref(r, i.c);
    i.map = copy_map(r, i.map);
    if (r->promote)
        promote_before(r, &i);
    if (r->values && pure && (v = values_find(r, &i))) {
        r->map[old] = v;
        return;
    }
    v = ir_emit(r->f, i);
    r->map[old] = v;
    if (r->values && pure && v >= next)      /* not folded to something that was there */
        values_add(r, v);
}

/* Copy edge @e of the old region. */
static uint32_t emit_edge(Rebuild *r, uint32_t e, const uint8_t *used)
{
    const IrEdge *edge = &r->old.edges[e];
    IrRef args[512];
    uint32_t n = 0, first = r->old.blocks[edge->block].first;

    for (uint32_t k = 0; k < edge->nargs && n < 256; k++)
        if (used[first + k])
            args[n++] = r->map[r->old.args[edge->args + k]];
    if (r->promote)
        n += promote_args(r, edge->block, args + n);
    return ir_edge(r->f, rebuild_block(r, edge->block), args, n);
}

static void emit_terminator(Rebuild *r, IrRef old, const uint8_t *used)
{
    IrIns i = r->old.ins[old];
    int taken = -1;
    uint32_t e = i.aux;

    i.a = rebuild_ref(r, i.a);
    i.b = rebuild_ref(r, i.b);
    i.map = copy_map(r, i.map);
    if (r->promote)
        promote_before(r, &i);
    if (i.op != IR_br && i.op != IR_brc && i.op != IR_brfl) {
        if (i.op == IR_exit_ind && !i.map)
            ir_exit_ind(r->f, i.x, i.a, i.b);
        else
            ir_raw(r->f, i);
        return;
    }
    if (r->promote)
        promote_end(r);
    if (i.op == IR_brc || i.op == IR_brfl)
        taken = ir_fold_branch(r->f, &i);
    if (i.op == IR_br || taken >= 0) {
        e += i.op != IR_br && !taken;
        i = (IrIns){ .op = IR_br };
        i.aux = emit_edge(r, e, used);
    } else {
        i.aux = emit_edge(r, e, used);
        emit_edge(r, e + 1, used);
    }
    ir_raw(r->f, i);
}

static void emit_block(Rebuild *r, uint32_t b, const uint8_t *used)
{
    const IrBlock *old = &r->old.blocks[b];

    r->block = b;
    r->done[b] = 1;
    ir_at(r->f, r->number[b]);
    for (uint32_t k = 0; k < old->nparams; k++)
        if (used[old->first + k])
            r->map[old->first + k] = ir_param(r->f, r->old.ins[old->first + k].type);
    if (r->promote)
        promote_block(r, b == 0 || r->g.pred_first[b + 1] - r->g.pred_first[b] != 1);
    for (IrRef v = old->first; v < old->end - 1; v++)
        emit_ins(r, v);
    emit_terminator(r, old->end - 1, used);
}

/* In reverse postorder, so values come before their uses. A block that only a later one turns out to reach (irreducible
 * graphs) is emitted in another round. */
void rebuild_run(Rebuild *r)
{
    uint8_t *used;
    bool again = true;

    same_params(r);
    used = used_params(r);
    if (!r->promote || !promote_entry(r))
        rebuild_block(r, 0);
    while (again) {
        again = false;
        for (uint32_t n = 0; n < r->g.nrpo; n++) {
            uint32_t b = r->g.rpo[n];

            if (!r->done[b] && r->number[b] != ~0u) {
                emit_block(r, b, used);
                again = true;
            }
        }
    }
}
