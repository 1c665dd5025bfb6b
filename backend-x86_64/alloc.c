/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Register allocation on the fly. Home registers hold their slots' values; a value that a put is about to store is
 * computed right into the home (the hint), so neither `get` nor `put` of a boundary slot costs an instruction in the
 * usual case. Everything else passes through the three scratch registers of its class and, when those run out, memory.
 *
 * Example, `add a0, a0, a1` (homes rsi, rdi):   v1 = get a0    v1 is in rsi
 *                                                v2 = get a1    v2 is in rdi
 *                                                v3 = add       hint a0, and v1 dies here: add rsi, rdi
 *                                                put a0, v3     v3 is there: nothing
 */
#include "backend-x86_64/cg.h"

static const IrType any_type[2] = { IR_I64, IR_F64 };

Mem spill_mem(int s)
{
    if (s < CPU_SPILL8)
        return mem_bd(RBP, CPU_HEAD_DISP(spill) + s * 8);
    return mem_bd(RSP, (s - CPU_SPILL8) * 8);
}

Mem slot_mem(const Cg *g, unsigned slot) { return mem_bd(RBP, CPU_STATE_DISP(g->t->cfg.slots[slot].offset)); }

/* Is the value that slot @k was given to in it, or in @k and the one before? */
static bool spill_held(const Cg *g, uint32_t k)
{
    uint32_t o = g->spill_owner[k];

    return o && (g->val[o].spill == (int)k || (cg_ins(g, o)->type == IR_V128 && g->val[o].spill == (int)k - 1));
}

/* A constant's last use is not known: it may be of another block. */
static bool spill_free(const Cg *g, uint32_t k)
{
    uint32_t o = g->spill_owner[k];

    return o != ~0u && (!spill_held(g, k) || (g->val[o].last < g->pos && !(g->val[o].flags & V_CONST)));
}

static void spill_take(Cg *g, uint32_t k, uint32_t owner)
{
    if (spill_held(g, k))
        g->val[g->spill_owner[k]].spill = -1;
    g->spill_owner[k] = owner;
}

/* A spill slot nobody needs any more, or a new one. Permanent ones are given out before emission starts. A vector takes two,
 * the first of even number. */
int spill_alloc(Cg *g, uint32_t owner, unsigned type)
{
    uint32_t n = type == IR_V128 ? 2 : 1;

    for (uint32_t k = ALIGN_UP(g->spill_perm, n); k + n <= g->spill_used; k += n) {
        if (spill_free(g, k) && (n == 1 || spill_free(g, k + 1))) {
            spill_take(g, k, owner);
            if (n == 2)
                spill_take(g, k + 1, owner);
            return (int)k;
        }
    }
    while (g->spill_used & (n - 1))
        g->spill_owner[g->spill_used++] = 0;
    uint32_t k = g->spill_used;

    assert(k + n <= MAX_SPILLS);
    for (uint32_t j = 0; j < n; j++)
        g->spill_owner[k + j] = owner;
    g->spill_used += n;
    g->spill_max = MAX(g->spill_max, g->spill_used);
    return (int)k;
}

int spill_temp(const Cg *g, uint32_t k)
{
    uint32_t s = ALIGN_UP(g->spill_max, g->spill_unit) + k * g->spill_unit;

    assert(s + g->spill_unit <= MAX_SPILLS);
    return (int)s;
}

void move_reg(Cg *g, unsigned type, unsigned dst, unsigned src)
{
    if (dst == src)
        return;
    CHK(move(g, type, dst, src));
    if (!type_fp(type))
        x_mov(&g->a, type == IR_I64, dst, src);
    else if (cg_feat(g, FEAT_AVX))
        v_rrr(&g->a, X_MOVAPS, 0, dst, NOREG, src);
    else
        x_rr(&g->a, X_MOVAPS, 0, dst, src);
}

void load_mem(Cg *g, unsigned type, unsigned r, Mem m)
{
    Enc fp = type == IR_F32 ? X_MOVSS_L : type == IR_F64 ? X_MOVSD_L : X_MOVUPS;

    CHK(load(g, type, r, m));
    if (!type_fp(type))
        x_rm(&g->a, X_MOV, type == IR_I64, r, m);
    else if (cg_feat(g, FEAT_AVX))
        v_rrm(&g->a, fp, 0, r, NOREG, m);
    else
        x_rm(&g->a, fp, 0, r, m);
}

void store_mem(Cg *g, unsigned type, Mem m, unsigned r)
{
    Enc fp = type == IR_F32 ? X_MOVSS_ST : type == IR_F64 ? X_MOVSD_ST : X_MOVUPS_MR;

    CHK(store(g, type, m, r));
    if (!type_fp(type))
        x_rm(&g->a, X_MOV_MR, type == IR_I64, r, m);
    else if (cg_feat(g, FEAT_AVX))
        v_rrm(&g->a, fp, 0, r, NOREG, m);
    else
        x_rm(&g->a, fp, 0, r, m);
}

/* ---- register contents ---- */

static void push(Cg *g, unsigned r, IrRef v)
{
    CHK(in_reg(g, v, r));
    g->val[v].reg = (uint8_t)r;
    g->val[v].next = g->head[r];
    g->head[r] = v;
    g->used |= 1u << r;
}

static void clear_reg(Cg *g, unsigned r)
{
    for (IrRef v = g->head[r], n; v; v = n) {
        n = g->val[v].next;
        g->val[v].reg = NOREG;
    }
    g->head[r] = 0;
    g->homeval[r] = 0;
}

/* Take @v off its register's list. */
void val_unreg(Cg *g, IrRef v)
{
    uint32_t *p = &g->head[g->val[v].reg];

    while (*p != v)
        p = &g->val[*p].next;
    *p = g->val[v].next;
    g->val[v].reg = NOREG;
}

static bool in_memory(const Cg *g, IrRef v)
{
    return g->val[v].slot >= 0 || g->val[v].spill >= 0 || (g->val[v].flags & V_CONST);
}

bool val_mem(const Cg *g, IrRef v, Mem *m)
{
    const Val *x = &g->val[v];

    if (x->slot >= 0)
        *m = slot_mem(g, x->slot);
    else if (x->spill >= 0)
        *m = spill_mem(x->spill);
    else
        return false;
    CHK(in_mem(g, v, *m));
    return true;
}

static bool reg_live(const Cg *g, unsigned r, bool *all_in_mem, uint32_t *last)
{
    bool any = false;

    *all_in_mem = true;
    *last = 0;
    for (IrRef v = g->head[r]; v; v = g->val[v].next) {
        if (!live(g, v))
            continue;
        any = true;
        *last = MAX(*last, g->val[v].last);
        if (!in_memory(g, v))
            *all_in_mem = false;
    }
    return any;
}

bool scratch_free(const Cg *g, unsigned r)
{
    bool mem;
    uint32_t last;

    return !(g->locked >> r & 1) && !reg_live(g, r, &mem, &last);
}

static unsigned free_scratch(const Cg *g, bool fp)
{
    static const uint8_t order[2][3] = { { RAX, RCX, RDX }, { XMM0, XMM1, XMM2 } };

    for (int k = 0; k < 3; k++)
        if (scratch_free(g, order[fp][k]))
            return order[fp][k];
    return NOREG;
}

/* A register other than @r that holds what was put there as @v. */
static unsigned other_home(const Cg *g, IrRef v, unsigned r)
{
    for (uint32_t m = g->t->homes & ~(1u << r); m; m &= m - 1) {
        unsigned h = (unsigned)__builtin_ctz(m);

        if (g->homeval[h] == v)
            return h;
    }
    return NOREG;
}

/* Values in @r that are still needed move elsewhere; @r is free then. */
static void evict_except(Cg *g, unsigned r, IrRef except)
{
    unsigned to = NOREG;

    for (IrRef v = g->head[r], n; v; v = n) {
        Val *x = &g->val[v];
        unsigned type = cg_ins(g, v)->type;

        n = x->next;
        if (v == except || !live(g, v) || in_memory(g, v))
            continue;
        unsigned h = other_home(g, v, r);

        if (h == NOREG && to == NOREG) {
            to = free_scratch(g, reg_is_xmm(r));
            if (to != NOREG) {
                clear_reg(g, to);
                if (!MUTANT(g, MUT_EVICT))
                    move_reg(g, any_type[reg_is_xmm(r)], to, r);
            }
        }
        if (h == NOREG)
            h = to;
        if (h != NOREG) {
            val_unreg(g, v);
            push(g, h, v);
        } else {
            x->spill = (int16_t)spill_alloc(g, v, type);
            if (!MUTANT(g, MUT_EVICT))
                store_mem(g, type, spill_mem(x->spill), r);
        }
    }
    bool keep = except && g->val[except].reg == r;

    clear_reg(g, r);
    g->used |= 1u << r;                          /* as homeval may be set next */
    if (keep)
        push(g, r, except);
}

void evict(Cg *g, unsigned r) { evict_except(g, r, 0); }

unsigned alloc_temp(Cg *g, bool fp)
{
    unsigned best = NOREG, best_score = 0;
    unsigned r = free_scratch(g, fp);

    if (r == NOREG) {
        for (r = fp ? XMM0 : RAX; r <= (fp ? XMM2 : RDX); r++) {
            bool mem;
            uint32_t last;

            if (g->locked >> r & 1)
                continue;
            reg_live(g, r, &mem, &last);
            unsigned score = (mem ? 1u << 31 : 0) | last;

            if (best == NOREG || score > best_score) {
                best = r;
                best_score = score;
            }
        }
        r = best;
        assert(r != NOREG);
        evict(g, r);
    }
    clear_reg(g, r);
    CHK(clobber(g, 1u << r));
    lock(g, r);
    return r;
}

unsigned alloc_reg(Cg *g, bool fp) { return alloc_temp(g, fp); }

void claim(Cg *g, uint32_t regs)
{
    g->locked |= regs;
    for (uint32_t m = regs; m; m &= m - 1)
        evict(g, (unsigned)__builtin_ctz(m));
    CHK(clobber(g, regs));
}

/* ---- sources ---- */

/* The constant in memory: a vector's halves are equal, above a scalar there are zeros. */
static Mem const_mem(Cg *g, const IrIns *i)
{
    uint64_t c = i->type == IR_F32 ? (uint32_t)i->imm : (uint64_t)i->imm;

    return pool_const(g, c, i->type == IR_V128 ? c : 0);
}

void load_const(Cg *g, unsigned r, IrRef v)
{
    const IrIns *i = cg_ins(g, v);
    uint64_t c = i->type == IR_I32 || i->type == IR_F32 ? (uint32_t)i->imm : (uint64_t)const_of(g, v);

    if (i->op == IR_pcrel) {
        cg_mov_pc(g, r, c);
    } else if (!reg_is_xmm(r)) {
        if (c == 0 && !g->keep_flags)
            x_rr(&g->a, X_XOR, 0, r, r);
        else
            x_mov_imm(&g->a, r, c);
    } else if (c == 0) {
        if (cg_feat(g, FEAT_AVX))
            v_rrr(&g->a, X_XORPS, 0, r, r, r);
        else
            x_rr(&g->a, X_XORPS, 0, r, r);
    } else if (i->type == IR_V128 && c == ~0ull) {
        if (cg_feat(g, FEAT_AVX))
            v_rrr(&g->a, X_PCMPEQD, 0, r, r, r);
        else
            x_rr(&g->a, X_PCMPEQD, 0, r, r);
    } else {
        load_mem(g, i->type, r, const_mem(g, i));
    }
    CHK(set_const(g, r, v));
}

void load_to(Cg *g, unsigned r, IrRef v)
{
    const Val *x = &g->val[v];
    unsigned type = cg_ins(g, v)->type;
    Mem m;

    if (x->flags & V_DEFER)
        emit_deferred(g, v);
    if (x->reg != NOREG)
        CHK(in_reg(g, v, x->reg));
    if (x->reg != NOREG)
        move_reg(g, type, r, x->reg);
    else if (x->flags & V_CONST)
        load_const(g, r, v);
    else if (val_mem(g, v, &m))
        load_mem(g, type, r, m);
    else
        UNREACHABLE();
}

unsigned fetch(Cg *g, IrRef v)
{
    Val *x = &g->val[v];

    if (x->flags & V_DEFER)
        emit_deferred(g, v);
    if (x->reg == NOREG) {
        unsigned r = alloc_temp(g, x->flags & V_FP);

        if (!MUTANT(g, MUT_RELOAD))
            load_to(g, r, v);
        push(g, r, v);
    }
    CHK(in_reg(g, v, x->reg));
    lock(g, x->reg);
    return x->reg;
}

/* May an instruction take it from there? Legacy vector instructions want it aligned; bases are. */
static bool mem_usable(const Cg *g, IrRef v, Mem m)
{
    return cg_ins(g, v)->type != IR_V128 || cg_feat(g, FEAT_AVX) || !(m.disp & 15);
}

Opnd opnd_rm(Cg *g, IrRef v)
{
    Val *x = &g->val[v];
    Mem m;

    if (x->flags & V_DEFER)
        emit_deferred(g, v);
    if (x->reg == NOREG && val_mem(g, v, &m) && x->last <= g->pos && mem_usable(g, v, m))
        return (Opnd){ .kind = OPND_MEM, .reg = NOREG, .m = m };
    if (x->reg == NOREG && (x->flags & (V_CONST | V_FP)) == (V_CONST | V_FP) && const_of(g, v)
        && !(cg_ins(g, v)->type == IR_V128 && const_of(g, v) == -1))
        return (Opnd){ .kind = OPND_MEM, .reg = NOREG, .m = const_mem(g, cg_ins(g, v)) };
    return (Opnd){ .kind = OPND_REG, .reg = (uint8_t)fetch(g, v) };
}

Opnd stable_opnd(Cg *g, IrRef v, unsigned tmp)
{
    Val *x = &g->val[v];
    unsigned type = cg_ins(g, v)->type;
    Mem m;

    if (x->flags & V_DEFER)
        emit_deferred(g, v);
    if (x->reg != NOREG && (g->t->homes >> x->reg & 1)) {
        lock(g, x->reg);
        return (Opnd){ .kind = OPND_REG, .reg = x->reg };
    }
    if (!val_mem(g, v, &m)) {
        unsigned r = x->reg;

        if (r == NOREG)
            load_to(g, r = tmp, v);
        x->spill = (int16_t)spill_alloc(g, v, type);
        x->last = MAX(x->last, g->pos);
        m = spill_mem(x->spill);
        store_mem(g, type, m, r);
    }
    return (Opnd){ .kind = OPND_MEM, .reg = NOREG, .m = m };
}

Opnd opnd(Cg *g, IrRef v, unsigned w)
{
    if (is_const(g, v) && !(g->val[v].flags & V_FP)) {
        int64_t c = w ? const_of(g, v) : (int32_t)const_of(g, v);

        if (c == (int32_t)c)
            return (Opnd){ .kind = OPND_IMM, .reg = NOREG, .imm = (int32_t)c };
    }
    return opnd_rm(g, v);
}

/* ---- results ---- */

/* Can home register @r take @v already here, before its put? */
static bool home_ready(Cg *g, const Val *x, unsigned r, uint32_t exclude)
{
    if (exclude >> r & 1)
        return false;
    for (IrRef v = g->head[r]; v; v = g->val[v].next)
        if (live(g, v) && ((x->flags & V_PROP) || g->val[v].last <= x->hintpos || (g->locked >> r & 1)))
            return false;
    return true;
}

bool hint_ready(Cg *g, IrRef v, uint32_t exclude)
{
    const Val *x = &g->val[v];
    unsigned r = x->flags & V_HINT ? g->t->home[x->hint] : NOREG;

    return r != NOREG && reg_is_xmm(r) == !!(x->flags & V_FP) && home_ready(g, x, r, exclude);
}

unsigned hinted_reg(Cg *g, IrRef v, uint32_t exclude)
{
    unsigned r;

    if (!hint_ready(g, v, exclude))
        return NOREG;
    r = g->t->home[g->val[v].hint];
    evict(g, r);
    lock(g, r);
    return r;
}

/*
 * Where the result of @v goes: its home if it is going to one, else @prefer (an operand's scratch register that nobody
 * needs any more, or NOREG), else another scratch register. None of @exclude. Call after operands_done().
 */
unsigned dst_reg(Cg *g, IrRef v, unsigned prefer, uint32_t exclude)
{
    bool mem, fp = g->val[v].flags & V_FP;
    unsigned r = hinted_reg(g, v, exclude);
    uint32_t last;

    if (r != NOREG)
        return r;
    if (prefer != NOREG && (SCRATCH_REGS >> prefer & 1) && !(exclude >> prefer & 1) && reg_is_xmm(prefer) == fp
        && !reg_live(g, prefer, &mem, &last))
        return prefer;
    return alloc_temp(g, fp);
}

static void settle(Cg *g, IrRef v, unsigned r)
{
    Val *x = &g->val[v];

    push(g, r, v);
    if (x->flags & V_XBLOCK)
        store_mem(g, cg_ins(g, v)->type, spill_mem(x->spill), r);
}

void def(Cg *g, IrRef v, unsigned r)
{
    CHK(def(g, v, r));
    clear_reg(g, r);
    if (g->t->homes >> r & 1)
        g->homeval[r] = v;
    settle(g, v, r);
}

void def_alias(Cg *g, IrRef v, unsigned r)
{
    CHK(alias(g, v, r));
    settle(g, v, r);
}

void def_slot(Cg *g, IrRef v, unsigned slot)
{
    Val *x = &g->val[v];

    CHK(slot(g, v, slot));
    if (x->slot >= 0 || (x->flags & (V_XBLOCK | V_CONST)))
        return;
    x->slot = (int16_t)slot;
    x->snext = g->slot_head[slot];
    g->slot_head[slot] = v;
    ir_slot_add(&g->used_slots, slot);
}

/* The slot's memory is about to change: values that are only there move to a register. */
void slot_clobber(Cg *g, unsigned slot, IrRef except)
{
    for (IrRef v = g->slot_head[slot]; v; v = g->val[v].snext) {
        Val *x = &g->val[v];

        if (x->slot != (int)slot)
            continue;
        if (v != except && live(g, v) && x->reg == NOREG && x->spill < 0) {
            uint32_t locked = g->locked;
            unsigned r = fetch(g, v);

            (void)r;
            g->locked = locked;
        }
        x->slot = -1;
    }
    g->slot_head[slot] = 0;
}

void home_clobber(Cg *g, unsigned r, IrRef except) { evict_except(g, r, except); }

/* Before code that destroys all scratch registers and, with @homes, may change every slot. */
void spill_all(Cg *g, bool homes)
{
    for (unsigned r = 0; r < NREGS; r++) {
        if (!((homes ? ~0u : SCRATCH_REGS) >> r & 1))
            continue;
        for (IrRef v = g->head[r]; v; v = g->val[v].next) {
            Val *x = &g->val[v];

            if (!live(g, v) || x->spill >= 0 || (x->flags & V_CONST) || (x->slot >= 0 && !homes))
                continue;
            x->spill = (int16_t)spill_alloc(g, v, cg_ins(g, v)->type);
            if (!MUTANT(g, MUT_SPILL))
                store_mem(g, cg_ins(g, v)->type, spill_mem(x->spill), r);
        }
        clear_reg(g, r);
    }
    if (!homes)
        return;
    for (uint32_t s = 0; s < g->f->nslots; s++) {
        for (IrRef v = g->slot_head[s]; v; v = g->val[v].snext) {
            Val *x = &g->val[v];
            unsigned type = cg_ins(g, v)->type;
            unsigned tmp = type_fp(type) ? XMM0 : RAX;

            if (x->slot == (int)s && live(g, v) && x->spill < 0) {
                x->spill = (int16_t)spill_alloc(g, v, type);
                load_mem(g, type, tmp, slot_mem(g, s));
                store_mem(g, type, spill_mem(x->spill), tmp);
            }
            if (x->slot == (int)s)
                x->slot = -1;
        }
        g->slot_head[s] = 0;
    }
}

/* ---- blocks ---- */

void cg_block_start(Cg *g, uint32_t block)
{
    const IrBlock *b = &g->f->blocks[block];

    g->block = block;
    g->first = b->first;
    g->end = b->end;
    g->pc = b->pc;
    for (uint32_t k = g->spill_perm; k < g->spill_used; k++) {
        uint32_t o = g->spill_owner[k];          /* constants may come again in this block */

        if (o && g->val[o].spill == (int)k)
            g->val[o].spill = -1;
    }
    g->spill_used = g->spill_perm;
    CHK(block(g));
}

void cg_block_end(Cg *g)
{
    for (uint32_t m = g->used; m; m &= m - 1)
        clear_reg(g, (unsigned)__builtin_ctz(m));
    g->used = 0;
    for (unsigned k = 0; k < ARRAY_LEN(g->used_slots.w); k++) {
        for (uint64_t m = g->used_slots.w[k]; m; m &= m - 1)
            g->slot_head[k * 64 + (unsigned)__builtin_ctzll(m)] = 0;
        g->used_slots.w[k] = 0;
    }
}

/* Emit an instruction that was left to its user, when the user could not fold it after all. */
void emit_deferred(Cg *g, IrRef v)
{
    g->val[v].flags &= (uint16_t)~V_DEFER;
    g->nest++;
    uint32_t locked = g->locked;
    uint32_t pos = g->pos;

    emit_ins(g, v);
    g->pos = pos;
    g->locked = locked;
    g->nest--;
}
