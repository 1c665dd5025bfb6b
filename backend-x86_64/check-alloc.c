/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The allocation checker (debug builds): proves each allocation against its IR while it is made. What the allocator
 * emits through its primitives (move, load, store, definition, ...) is run symbolically: every location (register, slot
 * memory, spill slot) holds a set of *classes*. A class is an IR value, except that a `get` is of the class its slot has
 * at that point, so equal things are of equal class. Checked, each time against what the location holds by then:
 *
 *   - a value said to be in a register, a slot or a spill slot, whenever it is read or listed there
 *   - after a put: the slot's home holds the value
 *   - wherever the region can be left (fault, poll, exit, end of block): the home of every slot holds the slot's newest
 *     value, and that of a slot in the state map what the map's location is said to hold
 *   - edges: the parameters' spill slots hold the arguments
 *
 * The idea is that of the checker of Cranelift's regalloc2. What an op computes, and whether its selector uses the
 * operands it asked for, is not its business: random tests compare that with the interpreter.
 *
 * Between blocks only homes and the spill slots given out for good live on. At a block's start each home holds a new
 * class, "slot s at the start of b", and each such spill slot the value that owns it: its definition wrote it (checked
 * there), nobody else may, and the IR's verifier says that the definition comes first.
 */
#include "backend-x86_64/cg.h"

#ifdef LYRE_CHECKS

#include <stdlib.h>

enum { SET_MAX = 12, LOC_SLOTS = NREGS, LOC_SPILLS = LOC_SLOTS + 256, NLOCS = LOC_SPILLS + MAX_SPILLS, NOLOC = -1 };

typedef struct Set { uint32_t n, v[SET_MAX]; } Set;

struct Check {
    uint32_t *cls;                /* value of this block to its class, 0 not defined yet */
    uint32_t *cur;                /* slot to class of its newest value */
    uint32_t *owner;              /* spill slot given out for good to its value */
    uint32_t epoch;               /* classes of slots: nins + epoch * nslots + slot */
    int top, saved_top;           /* locations from here on were not touched */
    uint16_t slot_at[CPU_STATE_MAX / 4];
    Set loc[NLOCS], saved[NLOCS];
};

/* ---- reporting ---- */

static const char *loc_name(const Cg *g, int l, char *buf, size_t n)
{
    static const char *const reg[16] = {
        "rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15",
    };

    if (l >= LOC_SPILLS)
        snprintf(buf, n, "spill %d", l - LOC_SPILLS);
    else if (l >= LOC_SLOTS)
        snprintf(buf, n, "[%s]", g->t->cfg.slots[l - LOC_SLOTS].name);
    else if (l >= XMM0)
        snprintf(buf, n, "xmm%d", l - XMM0);
    else
        snprintf(buf, n, "%s", l < 0 ? "nowhere" : reg[l]);
    return buf;
}

static void class_name(const Cg *g, uint32_t c, char *buf, size_t n)
{
    uint32_t nins = g->f->nins;

    if (c < nins)
        snprintf(buf, n, "v%u", c);
    else
        snprintf(buf, n, "%s.%u", g->f->slots[(c - nins) % g->f->nslots].name, (c - nins) / g->f->nslots);
}

__attribute__((noreturn)) static void fail(const Cg *g, int l, uint32_t want, const char *what)
{
    char a[64], b[64];
    const Set *s = l >= 0 ? &g->chk->loc[l] : NULL;

    class_name(g, want, b, sizeof(b));
    fprintf(stderr, "lyre: internal error: register allocation, region %#llx, at v%u, %s: %s should hold %s, holds",
            (unsigned long long)g->f->pc, g->pos, what, loc_name(g, l, a, sizeof(a)), b);
    for (uint32_t k = 0; s && k < s->n; k++) {
        class_name(g, s->v[k], b, sizeof(b));
        fprintf(stderr, " %s", b);
    }
    fprintf(stderr, "\n");
    ir_print(g->f, stderr);
    abort();
}

/* ---- sets and classes ---- */

static bool has(const Check *c, int l, uint32_t cls)
{
    const Set *s = &c->loc[l];

    for (uint32_t k = 0; k < s->n; k++)
        if (s->v[k] == cls)
            return true;
    return false;
}

static void touched(Check *c, int l) { c->top = MAX(c->top, l + 1); }

static void add(Check *c, int l, uint32_t cls)
{
    Set *s = &c->loc[l];

    touched(c, l);
    if (!has(c, l, cls) && s->n < SET_MAX)
        s->v[s->n++] = cls;
}

static void set(Check *c, int l, uint32_t cls)
{
    touched(c, l);
    c->loc[l].n = 0;
    add(c, l, cls);
}

static uint32_t slot_class(const Cg *g, uint32_t slot) { return g->f->nins + g->chk->epoch * g->f->nslots + slot; }

static uint32_t class_of(const Cg *g, IrRef v)
{
    return v >= g->first && v < g->end && !(g->val[v].flags & V_CONST) ? g->chk->cls[v] : v;
}

/* Bytes that have to be moved to move all of it. */
static unsigned class_size(const Cg *g, uint32_t cls)
{
    uint32_t nins = g->f->nins;

    return type_size(cls < nins ? g->f->ins[cls].type : g->f->slots[(cls - nins) % g->f->nslots].type);
}

/* Location @l holds nothing that is longer than @size any more. */
static void shorten(const Cg *g, int l, unsigned size)
{
    Set *s = &g->chk->loc[l];
    uint32_t n = 0;

    for (uint32_t k = 0; k < s->n; k++)
        if (class_size(g, s->v[k]) <= size)
            s->v[n++] = s->v[k];
    s->n = n;
}

/* @size bytes are copied; a vector lies in its spill slot and the next. */
static void copy(const Cg *g, int dst, int src, unsigned size)
{
    Check *c = g->chk;
    Set s = { 0 };

    for (uint32_t k = 0; src >= 0 && k < c->loc[src].n; k++)
        if (class_size(g, c->loc[src].v[k]) <= size)
            s.v[s.n++] = c->loc[src].v[k];
    if (dst < 0)
        return;
    touched(c, dst);
    c->loc[dst] = s;
    if (dst > LOC_SPILLS)
        shorten(g, dst - 1, 8);
    if (dst >= LOC_SPILLS && size == 16 && dst + 1 < NLOCS)
        c->loc[dst + 1].n = 0;
}

static int loc_of(const Cg *g, Mem m)
{
    int spill = m.disp - CPU_HEAD_DISP(spill), state = m.disp - CPU_STATE_DISP(0);

    if (m.index != NOREG || m.gs)
        return NOLOC;
    if (m.base == RSP)
        return LOC_SPILLS + CPU_SPILL8 + m.disp / 8;
    if (m.base != RBP)
        return NOLOC;
    if (state >= 0 && state < CPU_STATE_MAX && g->chk->slot_at[state / 4] != UINT16_MAX)
        return LOC_SLOTS + g->chk->slot_at[state / 4];
    return spill >= 0 && spill < CPU_SPILL8 * 8 ? LOC_SPILLS + spill / 8 : NOLOC;
}

static int home_of(const Cg *g, uint32_t slot)
{
    return g->t->home[slot] != NOREG ? g->t->home[slot] : LOC_SLOTS + (int)slot;
}

static void want(const Cg *g, int l, IrRef v, const char *what)
{
    uint32_t cls = class_of(g, v);

    if (!cls || l < 0 || !has(g->chk, l, cls))
        fail(g, l, cls ? cls : v, what);
}

/* ---- what the allocator's primitives do ---- */

void chk_start(Cg *g)
{
    const IrFunc *f = g->f;
    Check *c = g->chk = arena_alloc(f->arena, sizeof(*c));

    c->cls = arena_zalloc(f->arena, sizeof(uint32_t) * f->nins);
    c->cur = arena_array(f->arena, uint32_t, f->nslots + 1);
    c->owner = arena_zalloc(f->arena, sizeof(uint32_t) * (g->spill_perm + 1));
    c->epoch = 0;
    c->top = NLOCS;
    memset(c->slot_at, 0xff, sizeof(c->slot_at));
    for (uint32_t s = 0; s < f->nslots; s++)
        c->slot_at[f->slots[s].offset / 4] = (uint16_t)s;
    for (IrRef v = 1; v < f->nins; v++)
        if (g->val[v].flags & V_XBLOCK) {
            c->owner[g->val[v].spill] = v;
            if (cg_ins(g, v)->type == IR_V128)
                c->owner[g->val[v].spill + 1] = v;
        }
}

/* The newest value of every slot is what is in its home. */
static void fresh_slots(Cg *g, unsigned except)
{
    Check *c = g->chk;

    c->epoch++;
    for (uint32_t s = 0; s < g->f->nslots; s++) {
        int l = home_of(g, s);

        c->cur[s] = slot_class(g, s);
        if (l != (int)except)
            set(c, l, c->cur[s]);
    }
}

void chk_block(Cg *g)
{
    Check *c = g->chk;

    if (!c)
        return;
    for (int l = 0; l < c->top; l++)
        c->loc[l].n = 0;
    c->top = 0;
    for (uint32_t k = 0; k < g->spill_perm; k++)
        if (c->owner[k] && g->val[c->owner[k]].spill == (int)k)
            set(c, LOC_SPILLS + (int)k, c->owner[k]);
    for (uint32_t v = g->first, k = 0; k < g->f->blocks[g->block].nparams; v++) {
        if (cg_ins(g, v)->op == IR_param) {
            c->cls[v] = v;
            k++;
        }
    }
    fresh_slots(g, NOREG);
}

void chk_move(Cg *g, unsigned type, unsigned dst, unsigned src)
{
    if (g->chk)
        copy(g, (int)dst, (int)src, type_fp(type) ? 16 : type_size(type));
}

void chk_load(Cg *g, unsigned type, unsigned r, Mem m)
{
    if (g->chk)
        copy(g, (int)r, loc_of(g, m), type_size(type));
}

void chk_store(Cg *g, unsigned type, Mem m, unsigned r)
{
    int l = g->chk ? loc_of(g, m) : NOLOC;
    IrRef own = l >= LOC_SPILLS && l - LOC_SPILLS < (int)g->spill_perm ? g->chk->owner[l - LOC_SPILLS] : 0;

    if (l < 0)
        return;
    copy(g, l, (int)r, type_size(type));
    if (own && cg_ins(g, own)->op != IR_param)
        want(g, LOC_SPILLS + g->val[own].spill, own, "spill slot of another value overwritten");
}

void chk_set_const(Cg *g, unsigned r, IrRef v)
{
    if (g->chk)
        set(g->chk, (int)r, v);
}

void chk_clobber(Cg *g, uint32_t regs)
{
    for (uint32_t m = g->chk ? regs : 0; m; m &= m - 1)
        g->chk->loc[__builtin_ctz(m)].n = 0;
}

/* @v comes into being in location @l, or is said to be there: as the only thing, or besides what is there. */
static void define(Cg *g, IrRef v, int l, bool only)
{
    const IrIns *i = cg_ins(g, v);
    Check *c = g->chk;

    if (i->op == IR_nop) {                       /* the backend's own (select-tlb.c) */
        set(c, l, v);
    } else if ((g->val[v].flags & V_CONST) || class_of(g, v)) {
        want(g, l, v, "value");
    } else if (i->op == IR_get) {
        c->cls[v] = c->cur[i->aux];
        want(g, l, v, "slot");
    } else {
        c->cls[v] = v;
        (only ? set : add)(c, l, v);
    }
}

void chk_def(Cg *g, IrRef v, unsigned r)
{
    if (!g->chk)
        return;
    if (cg_ins(g, v)->op != IR_get && v >= g->first && v < g->end)
        g->chk->cls[v] = 0;                      /* computed into @r just now, whatever was there */
    define(g, v, (int)r, cg_ins(g, v)->op != IR_get);
}

void chk_alias(Cg *g, IrRef v, unsigned r)
{
    if (g->chk)
        define(g, v, (int)r, false);
}

void chk_slot(Cg *g, IrRef v, unsigned slot)
{
    unsigned op = cg_ins(g, v)->op;

    if (!g->chk)
        return;
    if (is_const(g, v))                          /* an immediate was stored */
        set(g->chk, LOC_SLOTS + (int)slot, v);
    /* these read the slot and leave it as it is; others have just computed its new value there */
    define(g, v, LOC_SLOTS + (int)slot, op != IR_trunc && op != IR_ext32 && op != IR_fhalf && op != IR_vlane
                                           && op != IR_get);
}

/* ---- what has to hold ---- */

void chk_in_reg(const Cg *g, IrRef v, unsigned r)
{
    if (g->chk)
        want(g, (int)r, v, "value");
}

void chk_in_mem(const Cg *g, IrRef v, Mem m)
{
    if (g->chk)
        want(g, loc_of(g, m), v, "value");
}

static bool in_map(const Cg *g, const IrIns *i, uint32_t slot)
{
    const IrMap *m = &g->f->maps[i->map];

    for (uint32_t k = 0; i->map && k < m->count; k++)
        if (g->f->map_pairs[m->first + k].slot == slot)
            return true;
    return false;
}

static void check_homes(const Cg *g, const IrIns *but)
{
    Check *c = g->chk;

    for (uint32_t s = 0; s < g->f->nslots; s++)
        if (!has(c, home_of(g, s), c->cur[s]) && !(but && in_map(g, but, s)))
            fail(g, home_of(g, s), c->cur[s], "home");
}

static void check_loc(const Cg *g, const MapLoc *l, IrRef v)
{
    unsigned kind = l->kind & ~(unsigned)LOC_OPERAND;

    if (kind == LOC_CONST || kind == LOC_PCREL) {
        if (is_const(g, v) != (kind == LOC_CONST) || !(g->val[v].flags & V_CONST) || (uint64_t)const_of(g, v) != l->value)
            fail(g, NOLOC, v, "state map");
    } else {
        want(g, (int)l->value + (kind == LOC_SLOT ? LOC_SLOTS : kind == LOC_SPILL ? LOC_SPILLS : 0), v, "state map");
    }
}

void chk_map(const Cg *g, const IrIns *i, uint32_t first, uint32_t n)
{
    if (!g->chk)
        return;
    check_homes(g, i);
    for (uint32_t k = 0, p = g->f->maps[i->map].first; k < n; k++, p++) {
        IrRef v = g->f->map_pairs[p].value;

        if (g->locs[first + k].kind == LOC_FLAGS) {
            check_loc(g, &g->locs[first + k + 1], cg_ins(g, v)->a);
            check_loc(g, &g->locs[first + k + 2], cg_ins(g, v)->b);
            k += 2;
        } else {
            check_loc(g, &g->locs[first + k], v);
        }
    }
}

/* The slots of @i's map were just put in their homes; since then register @res may have got the op's result. */
static void slots_restored(Cg *g, const IrIns *i, unsigned res)
{
    const IrMap *m = &g->f->maps[i->map];

    for (uint32_t k = 0; i->map && k < m->count; k++) {
        const IrMapPair *p = &g->f->map_pairs[m->first + k];
        int l = home_of(g, p->slot);

        if ((g->val[p->value].flags & V_CONST) && l != (int)res)
            set(g->chk, l, p->value);
        if (l != (int)res)
            want(g, l, p->value, "restored slot");
        g->chk->cur[p->slot] = class_of(g, p->value);
    }
}

static void after_call(Cg *g, IrRef r, const IrIns *i)
{
    unsigned flags = g->f->helpers[i->aux].flags, res = g->val[r].reg;

    if (flags & (IR_H_READS | IR_H_WRITES | IR_H_FAULTS | IR_H_EXITS))
        slots_restored(g, i, res);
    if (flags & IR_H_WRITES)
        fresh_slots(g, res);
}

/* Instruction @r has been emitted. */
void chk_op(Cg *g, IrRef r)
{
    const IrIns *i = cg_ins(g, r);
    const Val *x = &g->val[r];
    Check *c = g->chk;

    if (!c)
        return;
    if (i->op == IR_put) {
        want(g, home_of(g, i->aux), i->a, "put");
        c->cur[i->aux] = class_of(g, i->a);
    } else if (i->op == IR_call) {
        after_call(g, r, i);
    } else if (ir_op_info[i->op].effects & TERM) {
        slots_restored(g, i, NOREG);
        check_homes(g, NULL);
    } else if ((x->flags & V_XBLOCK) && class_of(g, r)) {
        want(g, LOC_SPILLS + x->spill, r, "value for other blocks");
    }
}

/* Copies for an edge: what they do to spill slots does not happen on the other edge. */
void chk_edge_start(Cg *g)
{
    Check *c = g->chk;

    if (!c)
        return;
    memcpy(c->saved, c->loc, sizeof(Set) * (size_t)c->top);
    c->saved_top = c->top;
}

void chk_edge_end(Cg *g, const IrEdge *e)
{
    const IrBlock *to = &g->f->blocks[e->block];
    Check *c = g->chk;
    uint32_t k = 0;

    if (!c)
        return;
    for (IrRef p = to->first; k < e->nargs; p++) {
        if (cg_ins(g, p)->op != IR_param)
            continue;
        if (g->val[p].spill >= 0) {
            IrRef v = g->f->args[e->args + k];

            want(g, LOC_SPILLS + g->val[p].spill, v, "argument");
        }
        k++;
    }
    for (int l = 0; l < c->top; l++)
        c->loc[l].n = 0;
    memcpy(c->loc, c->saved, sizeof(Set) * (size_t)c->saved_top);
    c->top = c->saved_top;
}

/* ---- errors on purpose, for the test of all this ---- */

bool chk_mutant(Cg *g, enum Mutant m)
{
    TargetCtx *t = (TargetCtx *)(uintptr_t)g->base;

    if (t->mutant != (unsigned)m || t->mutant_after-- != 0)
        return false;
    t->mutant_done = true;
    return true;
}

#endif
