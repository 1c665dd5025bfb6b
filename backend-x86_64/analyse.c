/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Before emission: one pass forward sets up the values, one pass backward over each block counts uses, finds last uses,
 * decides which instructions their only user will fold (V_DEFER), and which results can be computed right in the home of
 * the slot they are put to (V_HINT).
 *
 * A hint for slot S is good at a definition if, between it and the put, nothing reads or writes S and nothing can leave
 * the region: then nobody sees that the home changes early. A value used only by a hinted one inherits its hint (V_PROP),
 * so that a chain of operations ends in the home without a move.
 *
 * This is a quarter of compile(), so what is done for every operand has no branches: operand 0 (none) is a value like the
 * others here, passing for a constant.
 */
#include "backend-x86_64/cg.h"

typedef struct Scan {
    Cg *g;
    Val *val;
    uint32_t first, len, pos;     /* the block; the instruction looked at */
    uint32_t barrier;             /* nearest position behind where the region can be left */
    uint32_t fp_barrier;          /* ... or FP flags and rounding be seen */
    uint32_t xblock;              /* flags of all values together: does some value live across blocks? */
    uint32_t *touch;              /* slot to nearest position behind that reads or writes it; may be of a block behind */
} Scan;

_Static_assert(IR_param < IR_const && IR_pcrel == IR_const + 1 && IR_get == IR_pcrel + 1, "what cg_analyse need not scan");
static bool is_constant(unsigned op) { return op == IR_const || op == IR_pcrel; }

static bool here(const Scan *s, IrRef r) { return r - s->first < s->len; }

/*
 * Flags. A comparison is left to its users (V_DEFER), each of which does it anew from the operands, which is no more than
 * a compare instruction; only one who wants the flags as a word (a put, mostly) makes it do so once. If a subtraction of
 * the same operands stands beside it and all users follow with nothing but moves in between, the subtraction's own flags
 * serve them (V_FUSE), and the operands need not be kept.
 */
static bool lazy_flags(unsigned op) { return op == IR_flsub || op == IR_fladd || op == IR_fland || op == IR_flfcmp; }

enum { FUSE_REACH = 4 };

/* fladc cannot be left to its users: there would be a third operand to keep. But an adc of the same operands right in front,
 * nearly always there, leaves its flags, for a word or for users that they reach. */
static IrRef fladc_partner(const Scan *s, IrRef r)
{
    const IrIns *ins = s->g->f->ins, *i = &ins[r];
    IrRef p = r - 1;

    while (p > s->first && (is_constant(ins[p].op) || ins[p].op == IR_nop))
        p--;
    const IrIns *d = &ins[p];

    return p >= s->first && d->op == IR_adc && d->type == i->aux && d->a == i->a && d->b == i->b && d->c == i->c
           && d->x == i->x && s->val[p].uses ? p : 0;
}

/* Does arithmetic op @i leave the flags that comparison @fl, a flags op or a brc, is about? x - k comes as x + -k. */
static bool fuses(const IrFunc *f, const IrIns *fl, const IrIns *i)
{
    static const uint16_t alu[] = { IR_sub, IR_add, 0, IR_and };
    unsigned op = fl->op == IR_brc ? IR_flsub : fl->op;

    if (i->type != (fl->op == IR_brc ? (unsigned)fl->imm : fl->aux) || i->a != fl->a || op > IR_fland)
        return false;
    if (i->op == alu[op - IR_flsub] && i->b == fl->b)
        return true;
    if (op != IR_flsub || i->op != IR_add || f->ins[i->b].op != IR_const || f->ins[fl->b].op != IR_const)
        return false;
    return i->type == IR_I32 ? (uint32_t)f->ins[i->b].imm == 0 - (uint32_t)f->ins[fl->b].imm
                             : (uint64_t)f->ins[i->b].imm == 0 - (uint64_t)f->ins[fl->b].imm;
}

/* Is @q, which is no branch, about the eflags that arithmetic @r leaves? */
static bool fused_with(const Cg *g, IrRef q, IrRef r)
{
    const IrIns *i = cg_ins(g, q);

    if (i->op == IR_setc)
        return (g->val[q].flags & V_FUSE) && i->a == r;
    return i->type == IR_FLAGS && (g->val[q].flags & V_DEFER) && fuses(g->f, i, cg_ins(g, r));
}

IrRef fused_flags(const Cg *g, IrRef r)
{
    const IrIns *t = cg_ins(g, g->end - 1);

    if (t->op == IR_brc && (g->val[g->end - 1].flags & V_FUSE) && (t->a == r || fuses(g->f, t, cg_ins(g, r))))
        return g->end - 1;
    for (uint32_t q = r > g->first + FUSE_REACH ? r - FUSE_REACH : g->first; q < g->end && q <= r + FUSE_REACH; q++)
        if (fused_with(g, q, r))
            return q;
    return 0;
}

/* The arithmetic op beside flags op @r. */
static IrRef fuse_partner(const Cg *g, IrRef r, uint32_t first, uint32_t end)
{
    const IrIns *ins = g->f->ins;

    for (uint32_t p = r > first + FUSE_REACH ? r - FUSE_REACH : first; p < end && p <= r + FUSE_REACH; p++)
        if (ins[p].op >= IR_add && ins[p].op <= IR_and && fuses(g->f, &ins[r], &ins[p]))
            return p;
    return 0;
}

/* @r, whose operands it was promised to need no longer than its partner, is used in another block after all. */
static void unfuse(Scan *s, IrRef r)
{
    const IrIns *i = &s->g->f->ins[r];
    IrRef p = i->type == IR_FLAGS ? fuse_partner(s->g, r, 1, s->g->f->nins) : 0;

    if (p)
        s->val[p].flags &= (uint16_t)~V_FUSE;
    s->val[i->a].last = MAX(s->val[i->a].last, r);
    s->val[i->b].last = MAX(s->val[i->b].last, r);
}

/* Is @i, which reads flags @fl, emitted without touching the host's flags? */
static bool flags_user(const Scan *s, const IrIns *i, IrRef fl)
{
    const IrFunc *f = s->g->f;

    switch (i->op) {
    case IR_flcond:
        return i->a == fl;
    case IR_adc: case IR_fladc:                  /* which destroys them: the last */
        return s->val[fl].last == (IrRef)(i - f->ins) && s->val[i->c].flags & V_DEFER && f->ins[i->c].op == IR_flcond
               && f->ins[i->c].a == fl;
    case IR_sel: case IR_brc:
        if (!(s->val[i->a].flags & V_DEFER) || f->ins[i->a].op != IR_flcond || f->ins[i->a].a != fl || i->type == IR_FLAGS)
            return false;
        if (i->op == IR_sel)
            return true;
        break;
    case IR_brfl:
        if (i->a != fl)
            return false;
        break;
    default:
        return false;
    }
    for (uint32_t e = i->aux; e < i->aux + 2; e++) {
        for (uint32_t k = 0; k < f->edges[e].nargs; k++) {
            IrRef v = f->args[f->edges[e].args + k];

            if (f->ins[v].type == IR_FLAGS && v != fl)
                return false;
        }
    }
    return true;
}

/* Does access @i, already scanned, come to moves alone? */
static bool plain_access(const Scan *s, const IrIns *i)
{
    return !s->g->t->cfg.softmmu && !(i->aux & IR_MEM_BE) && ir_mem_order(i->aux) != IR_SEQ_CST && i->imm == (int32_t)i->imm
           && !is_const(s->g, i->a) && (!(s->val[i->a].flags & V_DEFER) || s->g->f->ins[i->a].op == IR_add)
           && !(s->val[i->b].flags & V_DEFER)
           && !(i->b && is_const(s->g, i->b));
}

/* Can op @k, already scanned, be done without touching the host's flags: an access, an addition, a multiplication? */
static bool leaves_flags(const Scan *s, uint32_t k)
{
    const IrIns *i = &s->g->f->ins[k];

    switch (i->op) {
    case IR_load: case IR_store:
        return plain_access(s, i);
    case IR_mul: case IR_mulhu:
        return cg_feat(s->g, FEAT_BMI2) && !((s->val[i->a].flags | s->val[i->b].flags) & V_DEFER);
    case IR_add:
        return !((s->val[i->a].flags | s->val[i->b].flags) & V_DEFER) && !(s->val[k].flags & (V_FUSE | V_DEFER));
    default:
        return false;
    }
}

/* Do the host's flags outlive the ops from @lo to @hi, of which @r and its partner @p are two? */
static bool flags_live_on(const Scan *s, uint32_t lo, uint32_t hi, IrRef r, IrRef p)
{
    const IrIns *ins = s->g->f->ins;

    for (uint32_t k = lo; k <= hi; k++) {
        switch (ins[k].op) {
        case IR_insn: case IR_nop: case IR_const: case IR_pcrel: case IR_get:
            continue;
        case IR_put:
            if (ins[ins[k].a].type == IR_FLAGS && ins[k].a != r && !is_const(s->g, ins[k].a))
                return false;
            continue;
        case IR_add: case IR_mul: case IR_mulhu: case IR_load: case IR_store:
            if (k == p)
                continue;
            if (k < r || k < p || !leaves_flags(s, k) || s->val[r].flags & V_MAPPED)
                return false;
            continue;
        case IR_trunc: case IR_ext32: case IR_zext32: case IR_sext32:
            if (k < p || (s->val[ins[k].a].flags & V_DEFER))
                return false;
            continue;
        default:
            if (k != r && k != p && (k < p || !flags_user(s, &ins[k], r)))
                return false;
        }
    }
    return true;
}

static bool zero_const(const Cg *g, IrRef r) { return is_const(g, r) && const_of(g, r) == 0; }

static bool scaled(const Cg *g, IrRef v)
{
    const IrIns *i = cg_ins(g, v);

    return i->op == IR_shl && is_const(g, i->b) && const_of(g, i->b) <= 3;
}

static bool is_bool_op(const Cg *g, const IrIns *i)
{
    return i->op == IR_setc || (i->op == IR_fcmp && fcmp_inline(g, i)) || i->op == IR_flcond;
}

/* Does branch @i depend on two comparisons of which at least one can be done right there? Then it becomes two jumps. */
static bool two_conditions(const Scan *s, const IrIns *i)
{
    const IrFunc *f = s->g->f;
    const IrIns *a = &f->ins[i->a];

    if (i->x > IR_NE || !zero_const(s->g, i->b) || (a->op != IR_and && a->op != IR_or) || !here(s, i->a))
        return false;
    return !f->edges[i->aux].nargs && !f->edges[i->aux + 1].nargs && is_condition(f, a->a) && is_condition(f, a->b);
}

/* The arithmetic whose flags branch @i at @r can use: that of what it compares with 0, or a subtraction of what it compares.
 * In the second case the operands need not be kept. */
static IrRef scan_brc(Scan *s, IrRef r, const IrIns *i)
{
    const IrIns *d = &s->g->f->ins[i->a];
    bool zero = zero_const(s->g, i->b);
    IrRef p = 0;

    if (zero && (i->x <= IR_NE || i->x == IR_LTS || i->x == IR_GES) && here(s, i->a)) {
        if (d->op >= IR_add && d->op <= IR_xor && d->type == i->imm
            && !(d->op == IR_add && (scaled(s->g, d->a) || scaled(s->g, d->b))))
            p = i->a;
    } else if (!zero && !is_const(s->g, i->a)) {
        for (IrRef k = r > s->first + 2 * FUSE_REACH ? r - 2 * FUSE_REACH : s->first; k < r && !p; k++)
            if ((d = &s->g->f->ins[k])->op <= IR_sub && d->op >= IR_add && fuses(s->g->f, i, d))
                p = k;
    }
    for (uint32_t e = i->aux; p && e < i->aux + 2; e++)
        if (s->g->f->edges[e].nargs)
            p = 0;
    if (!p || !flags_live_on(s, p, r - 1, r, p))
        return 0;
    s->val[p].flags |= V_FUSE;
    s->val[r].flags |= V_FUSE;
    if (!zero)
        s->val[p].uses++;                        /* it has to be there */
    return zero ? 0 : p;
}

/* The addition right in front of boolean @r = a + b < b, unsigned, which is its carry; or 0. */
static IrRef scan_setc(Scan *s, IrRef r, const IrIns *i)
{
    IrRef p = i->a;
    const IrIns *d = &s->g->f->ins[p];

    if (i->x != IR_LTU || !here(s, p) || r - p > FUSE_REACH || d->op != IR_add || d->type != i->aux
        || (d->a != i->b && d->b != i->b) || scaled(s->g, d->a) || scaled(s->g, d->b)
        || !s->val[r].uses || (s->val[p].flags & (V_FUSE | V_DEFER))
        || !flags_live_on(s, p, r - 1, r, p))
        return 0;
    s->val[p].flags |= V_FUSE;
    s->val[r].flags |= V_FUSE;
    return p;
}

static uint32_t scan_fladc(Scan *s, IrRef r)
{
    Val *v = &s->val[r];
    IrRef p = fladc_partner(s, r);

    if (!p)
        return r;
    s->val[p].flags |= V_FUSE;
    if (!(v->flags & (V_XBLOCK | V_MAPPED)) && flags_live_on(s, p, v->last, r, p))
        v->flags |= V_DEFER;
    return p;
}

/* Leave comparison @r to its users? Returns up to where its operands are needed then. */
static uint32_t scan_flags(Scan *s, IrRef r, const IrIns *i)
{
    Val *v = &s->val[r];
    uint32_t end = s->first + s->len;

    if (i->op == IR_fladc && v->uses)
        return scan_fladc(s, r);
    if (!lazy_flags(i->op) || !v->uses || (v->flags & V_XBLOCK))
        return r;
    if (i->op == IR_flfcmp && ((v->flags & V_MAPPED) || s->g->f->nan == IR_NAN_ARM_SOFT || s->fp_barrier < v->last))
        return r;
    v->flags |= V_DEFER;
    IrRef p = i->op == IR_flfcmp ? 0 : fuse_partner(s->g, r, s->first, end);

    if (p && s->val[p].uses && !(s->val[p].flags & (V_DEFER | V_FUSE)) && v->last > p
        && flags_live_on(s, MIN(p, r), v->last, r, p)) {
        s->val[p].flags |= V_FUSE;
        return p;
    }
    return v->last;
}

/* A use. Whoever wanted to fold @r was not its only user then: fold_operands comes after this. */
static inline void touch(Scan *s, IrRef r, uint32_t pos)
{
    Val *v = &s->val[r];
    bool in = here(s, r);

    if (UNLIKELY(!in && (v->flags & V_DEFER)))
        unfuse(s, r);
    uint32_t last = MAX(v->last, pos), flags = v->flags & (uint32_t)~V_DEFER;

    flags |= (uint32_t)!(in | (flags & V_CONST)) * V_XBLOCK;
    s->xblock |= flags;
    v->flags = (uint8_t)flags;
    v->last = in ? last : v->last;
    v->uses += v->uses != UINT16_MAX;
}

/* Is the use just counted the only one so far? Those in front of it will undo V_DEFER. */
static bool single(const Scan *s, IrRef r) { return s->val[r].uses == 1 && here(s, r); }

static void defer(Scan *s, IrRef r, uint32_t pos)
{
    s->g->val[r].flags |= V_DEFER;
    s->g->val[r].last = pos;
}

/* Can boolean @c be had as the host's carry by its user at @pos, for nothing or by one instruction? */
static bool is_carry(const Scan *s, IrRef c, uint32_t pos)
{
    const IrIns *ins = s->g->f->ins, *i = &ins[c];

    if (i->op == IR_setc)
        return i->x == IR_LTU || i->x == IR_GEU;
    if (i->op != IR_flcond || (i->x != IR_FL_CS && i->x != IR_FL_CC))
        return false;
    if (ins[i->a].op != IR_fladd && ins[i->a].op != IR_fladc)
        return ins[i->a].op != IR_flfcmp;
    if (!here(s, i->a))
        return true;
    for (uint32_t k = i->a + 1; k < pos; k++) {
        switch (ins[k].op) {
        case IR_insn: case IR_nop: case IR_const: case IR_pcrel: case IR_get: case IR_put: case IR_flcond:
        case IR_trunc: case IR_ext32: case IR_zext32: case IR_sext32:
            continue;
        default:
            if (!leaves_flags(s, k))
                return false;
        }
    }
    return true;
}

static const bool folds[IR_OP_COUNT] = {
    [IR_load] = true, [IR_store] = true, [IR_brc] = true, [IR_setc] = true, [IR_sel] = true,
    [IR_guard] = true, [IR_add] = true, [IR_and] = true, [IR_or] = true, [IR_exit_ind] = true, [IR_adc] = true,
    [IR_fladc] = true,
};

/* What @i, emitted at @pos, will fold into itself. */
static void fold_operands(Scan *s, const IrIns *i, uint32_t pos)
{
    const IrFunc *f = s->g->f;

    switch (i->op) {
    case IR_brc: case IR_setc:
        if ((i->x == IR_EQ || i->x == IR_NE) && zero_const(s->g, i->b) && single(s, i->a)) {
            const IrIns *a = &f->ins[i->a];

            if (a->op == IR_and || (i->op == IR_brc && (is_bool_op(s->g, a) || two_conditions(s, i))))
                defer(s, i->a, pos);
        }
        break;
    case IR_and: case IR_or:                     /* left to such a branch */
        if (pos < s->first + s->len && f->ins[pos].op == IR_brc && &f->ins[f->ins[pos].a] == i
            && two_conditions(s, &f->ins[pos])) {
            if (single(s, i->a))
                defer(s, i->a, pos);
            if (single(s, i->b))
                defer(s, i->b, pos);
        }
        break;
    case IR_exit_ind:
        if (single(s, i->a) && f->ins[i->a].op == IR_and && is_const(s->g, f->ins[i->a].b) &&
            const_of(s->g, f->ins[i->a].b) == -2)
            defer(s, i->a, pos);
        break;
    case IR_sel: case IR_guard:
        if (single(s, i->a) && is_bool_op(s->g, &f->ins[i->a]) && (!type_fp(i->type) || f->ins[i->a].op == IR_flcond))
            defer(s, i->a, pos);
        break;
    case IR_adc: case IR_fladc:
        if (single(s, i->c) && is_carry(s, i->c, pos))
            defer(s, i->c, pos);
        break;
    case IR_load: case IR_store: {               /* base + index */
        const IrIns *a = &f->ins[i->a];

        if (!i->b && single(s, i->a) && a->op == IR_add && !is_const(s->g, a->a) && !is_const(s->g, a->b)
            && !(s->val[i->a].flags & V_FUSE))
            defer(s, i->a, pos);
        break;
    }
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

    if (!here(s, r) || (o->last && i->op != IR_vfrom) || o->hint >= 0 || (o->flags & V_CONST) || d->op == IR_get
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
            v->flags &= (uint16_t)~V_DEFER;
        }
        v->hint = -1;
        v->flags &= (uint16_t)~V_PROP;
    }
    if (v->hint < 0)
        return;
    if ((s->barrier <= v->hintpos && !MUTANT(s->g, MUT_HINT)) || s->touch[v->hint] != v->hintpos || (eff & (MARK | RSLOT))) {
        v->hint = -1;
        return;
    }
    v->flags |= V_HINT;
    if (eff & (FAULT | CALL))
        return;
    if ((i->op == IR_fma || i->op == IR_vfma) && s->g->f->nan != IR_NAN_RISCV)
        inherit(s, v, i, i->c);
    else if (i->a && s->g->f->ins[i->a].op != IR_get)
        inherit(s, v, i, i->a);
    else if (i->b && (eff & COMM))
        inherit(s, v, i, i->b);
}

static void scan_edge_args(Scan *s, const IrIns *i)
{
    if (i->op != IR_br && i->op != IR_brc && i->op != IR_brfl)
        return;
    touch_args(s, i->aux);
    if (i->op != IR_br)
        touch_args(s, i->aux + 1);
}

static void scan_ins(Scan *s, IrRef r, const IrIns *i)
{
    const IrFunc *f = s->g->f;
    uint16_t eff = ir_op_info[i->op].effects;
    Val *v = &s->val[r];

    s->pos = r;
    uint32_t until = UNLIKELY(i->type == IR_FLAGS) ? scan_flags(s, r, i) : r;

    if ((v->flags & V_DEFER) || v->hint >= 0)
        scan_def(s, r, i, eff);
    uint32_t pos = i->type == IR_FLAGS ? until : v->flags & V_DEFER ? v->last : r;

    if (i->op == IR_brc && !two_conditions(s, i))
        pos = scan_brc(s, r, i);
    else if (i->op == IR_setc && !(v->flags & V_DEFER))
        pos = scan_setc(s, r, i);
    pos = pos ? pos : r;

    if (i->op == IR_fladc && pos < r)            /* its partner's operands */
        return;
    touch(s, i->a, pos);
    touch(s, i->b, pos);
    touch(s, i->c, pos);
    if (folds[i->op] && (v->uses || !(eff & PURE)))
        fold_operands(s, i, pos);
    if (eff & (RSLOT | WSLOT)) {
        Val *a = &s->val[i->a];

        if (i->op == IR_put && here(s, i->a) && !(a->flags & V_CONST)) {
            a->hint = (int16_t)i->aux;
            a->hintpos = r;
            a->flags &= (uint16_t)~V_PROP;
        }
        s->touch[i->aux] = r;
    } else if (eff & (FAULT | EXIT | CALL | TERM | RFPX | WFPX)) {
        if (eff & (FAULT | EXIT | CALL | TERM))
            s->barrier = r;
        s->fp_barrier = r;
        const IrMap *m = &f->maps[i->map];

        for (uint32_t k = 0; i->map && k < m->count; k++) {
            IrRef x = f->map_pairs[m->first + k].value;

            if (f->ins[x].type == IR_FLAGS)
                s->val[x].flags |= V_MAPPED;
            touch(s, x, pos);
        }
        if (eff & TERM)
            scan_edge_args(s, i);
    }
}

/* All values, before anything is known of their uses. */
static void init_values(Cg *g)
{
    static const Val none = { .hint = -1, .slot = -1, .spill = -1, .reg = NOREG };
    const IrIns *ins = g->f->ins;
    uint32_t n = g->f->nins;

    for (uint32_t r = 0; r < n; r++) {
        Val v = none;

        if (ins[r].type == IR_V128)
            g->spill_unit = 2;

        v.flags = (uint8_t)(type_fp(ins[r].type) * V_FP | is_constant(ins[r].op) * V_CONST);
        g->val[r] = v;
    }
    g->val[0].flags = V_CONST;
}

/* Nobody in another block may want flags of an fladc that was given to its partner: such uses are found beforehand. */
static void mark_carry(Scan *s, IrRef r)
{
    if (s->g->f->ins[r].op == IR_fladc && !here(s, r)) {
        s->val[r].flags |= V_XBLOCK;
        s->xblock |= V_XBLOCK;
    }
}

static void mark_carries(Scan *s)
{
    const IrFunc *f = s->g->f;

    for (uint32_t b = 0; b < f->nblocks; b++) {
        s->first = f->blocks[b].first;
        s->len = f->blocks[b].end - s->first;
        for (IrRef r = s->first; r < f->blocks[b].end; r++) {
            const IrIns *i = &f->ins[r];
            const IrMap *m = &f->maps[i->map];
            uint32_t e = i->aux, n = i->op == IR_br ? 1 : i->op == IR_brc || i->op == IR_brfl ? 2 : 0;

            mark_carry(s, i->a);
            mark_carry(s, i->b);
            mark_carry(s, i->c);
            for (uint32_t k = 0; i->map && k < m->count; k++)
                mark_carry(s, f->map_pairs[m->first + k].value);
            for (; n--; e++)
                for (uint32_t k = 0; k < f->edges[e].nargs; k++)
                    mark_carry(s, f->args[f->edges[e].args + k]);
        }
    }
}

void cg_analyse(Cg *g)
{
    const IrFunc *f = g->f;
    Scan s = { .g = g, .val = g->val, .touch = arena_array(f->arena, uint32_t, f->nslots + 1) };

    init_values(g);
    memset(s.touch, 0xff, f->nslots * sizeof(*s.touch));
    if (ir_may_have(f, IR_fladc))
        mark_carries(&s);
    for (uint32_t b = f->nblocks; b-- > 0; ) {       /* uses in other blocks before definitions, mostly */
        s.first = f->blocks[b].first;
        s.barrier = s.fp_barrier = f->blocks[b].end;
        s.len = s.barrier - s.first;
        for (uint32_t r = f->blocks[b].end; r-- > s.first; ) {
            const IrIns *i = &f->ins[r];

            if (i->op > IR_pcrel || i->op == IR_param)
                scan_ins(&s, r, i);
        }
    }
    for (uint32_t b = 0; b < f->nblocks; b++) {
        uint32_t r = f->blocks[b].first;

        for (unsigned n = 0; n < f->blocks[b].nparams; n++, r++) {
            if (g->val[r].uses) {
                g->val[r].flags |= V_XBLOCK;
                s.xblock |= V_XBLOCK;
            }
        }
    }
    for (uint32_t r = 1; (s.xblock & V_XBLOCK) && r < f->nins; r++) {
        if (g->val[r].flags & V_XBLOCK) {
            g->val[r].spill = (int16_t)spill_alloc(g, ~0u, f->ins[r].type);
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
        if (op != IR_insn && op != IR_nop && !is_constant(op))
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
        g->exit_only[b] = g->nmoves ? 0 : only_exit(f, &f->blocks[b]);
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
