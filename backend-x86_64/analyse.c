/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Before emission: one forward pass counts uses, one backward pass over each block finds last uses, decides which
 * instructions their only user will fold (V_DEFER), and which results can be computed right in the home of the slot
 * they are put to (V_HINT).
 *
 * A hint for slot S is good at a definition if, between it and the put, nothing reads or writes S and nothing can leave
 * the region: then nobody sees that the home changes early. A value used only by a hinted one inherits its hint (V_PROP),
 * so that a chain of operations ends in the home without a move.
 */
#include "backend-x86_64/cg.h"

typedef struct Scan {
    Cg *g;
    uint32_t first, end, pos;
    uint32_t barrier;             /* nearest position behind where the region can be left */
    uint32_t fp_barrier;          /* ... or FP flags and rounding be seen */
    bool xblock;                  /* some value lives across blocks */
    uint32_t *touch;              /* slot to nearest position behind that reads or writes it */
} Scan;

static void touch(Scan *s, IrRef r, uint32_t pos)
{
    Val *v = &s->g->val[r];

    if (r >= s->first && r < s->end) {
        v->last = MAX(v->last, pos);
    } else if (!(v->flags & V_CONST)) {
        v->flags |= V_XBLOCK;
        s->xblock = true;
    }
}

static bool single(const Scan *s, IrRef r)
{
    return s->g->val[r].uses == 1 && r >= s->first && r < s->end;
}

static bool zero_const(const Cg *g, IrRef r) { return is_const(g, r) && const_of(g, r) == 0; }

static void defer(Scan *s, IrRef r, uint32_t pos)
{
    s->g->val[r].flags |= V_DEFER;
    s->g->val[r].last = pos;
}

static bool is_bool_op(const IrIns *i) { return i->op == IR_setc || i->op == IR_fcmp || i->op == IR_flcond; }

/* What @i, emitted at @pos, will fold into itself. */
static void fold_operands(Scan *s, IrRef r, const IrIns *i, uint32_t pos)
{
    const IrFunc *f = s->g->f;

    if ((ir_op_info[i->op].effects & PURE) && !s->g->val[r].uses)
        return;                                  /* will not be emitted, but its operands may have to be */
    switch (i->op) {
    case IR_brc: case IR_setc:
        if ((i->x == IR_EQ || i->x == IR_NE) && zero_const(s->g, i->b) && single(s, i->a)) {
            const IrIns *a = &f->ins[i->a];

            if (a->op == IR_and || (i->op == IR_brc && is_bool_op(a)))
                defer(s, i->a, pos);
        }
        break;
    case IR_sel: case IR_guard:
        if (single(s, i->a) && is_bool_op(&f->ins[i->a]) && !type_fp(i->type))
            defer(s, i->a, pos);
        break;
    case IR_add:
        for (int k = 0; k < 2; k++) {
            IrRef n = k ? i->a : i->b;
            const IrIns *o = &f->ins[n];

            if (o->op == IR_shl && o->type == i->type && single(s, n) && is_const(s->g, o->b)
                && const_of(s->g, o->b) >= 1 && const_of(s->g, o->b) <= 3 && !is_const(s->g, k ? i->b : i->a)) {
                defer(s, n, pos);
                break;
            }
        }
        break;
    }
}

static void touch_args(Scan *s, uint32_t edge)
{
    const IrEdge *e = &s->g->f->edges[edge];

    for (uint32_t k = 0; k < e->nargs; k++)
        touch(s, s->g->f->args[e->args + k], s->pos);
}

static void inherit(Scan *s, const Val *v, const IrIns *i, IrRef r)
{
    Val *o = &s->g->val[r];
    const IrIns *d = &s->g->f->ins[r];

    if (r < s->first || r >= s->end || o->last || o->hint >= 0 || (o->flags & V_CONST) || d->op == IR_get
        || ((o->flags ^ v->flags) & V_FP))
        return;
    o->hint = v->hint;
    o->hintpos = v->hintpos;
    o->flags |= V_PROP;
}

static void scan_def(Scan *s, IrRef r, const IrIns *i, uint16_t eff)
{
    Val *v = &s->g->val[r];

    if (v->flags & V_DEFER) {
        if (i->op == IR_fcmp && s->fp_barrier <= v->last && s->fp_barrier != v->last) {
            v->flags &= (uint8_t)~V_DEFER;
        }
        v->hint = -1;
        v->flags &= (uint8_t)~V_PROP;
    }
    if (v->hint < 0)
        return;
    if (s->barrier <= v->hintpos || s->touch[v->hint] != v->hintpos || (eff & (MARK | RSLOT))) {
        v->hint = -1;
        return;
    }
    v->flags |= V_HINT;
    if (eff & (FAULT | CALL))
        return;
    if (i->a && s->g->f->ins[i->a].op != IR_get)
        inherit(s, v, i, i->a);
    else if (i->b && (eff & COMM))
        inherit(s, v, i, i->b);
}

static void scan_ins(Scan *s, IrRef r)
{
    Cg *g = s->g;
    const IrIns *i = cg_ins(g, r);

    if (i->op == IR_insn || i->op == IR_const || i->op == IR_nop)
        return;
    uint16_t eff = ir_op_info[i->op].effects;
    Val *v = &g->val[r];
    uint32_t pos = v->flags & V_DEFER ? v->last : r;

    s->pos = r;
    scan_def(s, r, i, eff);
    if (!(v->flags & V_DEFER))
        pos = r;
    fold_operands(s, r, i, pos);
    if (i->a)
        touch(s, i->a, pos);
    if (i->b)
        touch(s, i->b, pos);
    if (i->c)
        touch(s, i->c, pos);
    if (i->map)
        for (uint32_t k = 0; k < g->f->maps[i->map].count; k++)
            touch(s, g->f->map_pairs[g->f->maps[i->map].first + k].value, pos);
    if (eff & (RSLOT | WSLOT)) {
        if (i->op == IR_put && i->a >= s->first && i->a < s->end && !is_const(g, i->a)) {
            g->val[i->a].hint = (int16_t)i->aux;
            g->val[i->a].hintpos = r;
            g->val[i->a].flags &= (uint8_t)~V_PROP;
        }
        s->touch[i->aux] = r;
    }
    if (eff & (FAULT | EXIT | CALL | TERM))
        s->barrier = s->fp_barrier = r;
    if (eff & (RFPX | WFPX))
        s->fp_barrier = r;
    if (i->op == IR_br || i->op == IR_brc || i->op == IR_brfl) {
        touch_args(s, i->aux);
        if (i->op != IR_br)
            touch_args(s, i->aux + 1);
    }
}

static void count(Cg *g, IrRef r)
{
    if (g->val[r].uses < UINT16_MAX)
        g->val[r].uses++;
}

static void count_uses(Cg *g)
{
    const IrFunc *f = g->f;

    memset(g->val, 0, sizeof(*g->val) * f->nins);
    for (uint32_t r = 1; r < f->nins; r++) {
        const IrIns *i = &f->ins[r];
        Val *v = &g->val[r];

        v->hint = v->slot = v->spill = -1;
        v->reg = NOREG;
        v->flags = type_fp(i->type) ? V_FP : 0;
        if (i->op == IR_insn || i->op == IR_nop)
            continue;
        if (i->op == IR_const) {
            v->flags |= V_CONST;
            continue;
        }
        if (i->a)
            count(g, i->a);
        if (i->b)
            count(g, i->b);
        if (i->c)
            count(g, i->c);
        if (i->map)
            for (uint32_t k = 0; k < f->maps[i->map].count; k++)
                count(g, f->map_pairs[f->maps[i->map].first + k].value);
    }
    for (uint32_t k = 0; k < f->nargs; k++)
        count(g, f->args[k]);
}

void cg_analyse(Cg *g)
{
    const IrFunc *f = g->f;
    Scan s = { .g = g, .touch = arena_array(f->arena, uint32_t, f->nslots + 1) };

    count_uses(g);
    for (uint32_t b = 0; b < f->nblocks; b++) {
        s.first = f->blocks[b].first;
        s.end = f->blocks[b].end;
        s.barrier = s.fp_barrier = s.end;
        memset(s.touch, 0xff, f->nslots * sizeof(*s.touch));
        for (uint32_t r = s.end; r-- > s.first; )
            scan_ins(&s, r);
    }
    for (uint32_t b = 0; b < f->nblocks; b++) {
        uint32_t r = f->blocks[b].first;

        for (unsigned n = 0; n < f->blocks[b].nparams; n++, r++) {
            if (g->val[r].uses) {
                g->val[r].flags |= V_XBLOCK;
                s.xblock = true;
            }
        }
    }
    for (uint32_t r = 1; s.xblock && r < f->nins; r++) {
        if (g->val[r].flags & V_XBLOCK) {
            g->val[r].spill = (int16_t)spill_alloc(g, ~0u);
            g->spill_perm = g->spill_used;
        }
    }
}

/* A block that only leaves to a known address: jumps to it go straight to the exit. */
static uint32_t only_exit(const IrFunc *f, const IrBlock *b)
{
    if (b->nparams)
        return 0;
    for (uint32_t r = b->first; r < b->end; r++) {
        unsigned op = f->ins[r].op;

        if (op == IR_exit_to)
            return f->ins[r].map ? 0 : r;
        if (op != IR_insn && op != IR_nop && op != IR_const)
            return 0;
    }
    return 0;
}

/* The block to lay out behind @b if it is still free: where control falls through. */
static uint32_t fall_through(const IrFunc *f, uint32_t b)
{
    const IrIns *t = &f->ins[f->blocks[b].end - 1];

    switch (t->op) {
    case IR_br:   return f->edges[t->aux].block;
    case IR_brc:  case IR_brfl: return f->edges[t->aux + 1].block;
    default:      return ~0u;
    }
}

void cg_layout(Cg *g)
{
    const IrFunc *f = g->f;
    uint8_t *placed = arena_zalloc(f->arena, f->nblocks);

    for (uint32_t b = 0; b < f->nblocks; b++) {
        g->exit_only[b] = only_exit(f, &f->blocks[b]);
        placed[b] = b && g->exit_only[b];
    }
    for (int cold = 0; cold < 2; cold++) {
        for (uint32_t b = 0; b < f->nblocks; b++) {
            uint32_t n = b;

            while (n != ~0u && !placed[n] && (cold || !n || !f->blocks[n].cold)) {
                placed[n] = 1;
                g->layout[g->nlayout++] = n;
                n = fall_through(f, n);
            }
        }
    }
}
