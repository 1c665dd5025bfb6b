/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Multiplication, division, counting of bits, and what works byte by byte.
 */
#include "backend-x86_64/cg.h"

/* ---- multiplication, division ---- */

static bool is_half(const IrIns *i) { return (i->op == IR_mul || i->op == IR_mulhu) && type_w(i->type); }

/* The op behind @r that wants the other half of the same product, 0 if none is near. */
static IrRef other_half(const Cg *g, IrRef r)
{
    enum { NEAR = 12 };
    const IrIns *i = cg_ins(g, r);

    for (IrRef k = r + 1; is_half(i) && k < MIN(g->end, r + 1 + NEAR); k++) {
        const IrIns *o = cg_ins(g, k);

        if (is_half(o) && o->op != i->op && g->val[k].uses && !(g->val[k].flags & (V_DEFER | V_DONE))
            && ((o->a == i->a && o->b == i->b) || (o->a == i->b && o->b == i->a)))
            return k;
    }
    return 0;
}

/* Has @i no state map, so that nobody can see the guest's registers there? */
static bool unseen(const IrIns *i)
{
    return i->op == IR_get || i->op == IR_put || i->op == IR_insn || ir_op_info[i->op].effects & PURE;
}

/* Is the home that @k is going to free as early as at @r? */
static bool hint_holds(const Cg *g, IrRef r, IrRef k)
{
    for (IrRef j = r + 1; j < k; j++) {
        const IrIns *i = cg_ins(g, j);

        if (!unseen(i) || ((i->op == IR_get || i->op == IR_put) && i->aux == (unsigned)g->val[k].hint))
            return false;
    }
    return true;
}

/* May @v be used between @r and @k? A state map may name anything. */
static bool used_between(const Cg *g, IrRef r, IrRef k, IrRef v)
{
    for (IrRef j = r + 1; j < k; j++) {
        const IrIns *i = cg_ins(g, j);

        if (!unseen(i) || i->a == v || i->b == v || i->c == v)
            return true;
    }
    return false;
}

/* The op whose result is to be made with that of @r, the other half of the product, if there is a register that nothing
 * has to leave for it; 0: none. What @k uses is used at @r then. */
static IrRef joined(Cg *g, IrRef r)
{
    IrRef k = cg_feat(g, FEAT_BMI2) ? other_half(g, r) : 0;
    Val *a = &g->val[cg_ins(g, r)->a], *b = &g->val[cg_ins(g, r)->b];
    uint32_t was_a = a->last, was_b = b->last, last_a = was_a, last_b = was_b;
    bool room;

    if (!k)
        return 0;
    if (last_a == k && !used_between(g, r, k, cg_ins(g, r)->a))
        last_a = r;
    if (last_b == k && !used_between(g, r, k, cg_ins(g, r)->b))
        last_b = r;
    if (last_a == r)                        /* both are read before a register is written */
        a->last = g->lp;
    if (last_b == r)
        b->last = g->lp;
    room = (hint_holds(g, r, k) && hint_ready(g, k, 1u << RDX)) || (scratch_free(g, RAX) && scratch_free(g, RCX));
    a->last = room ? last_a : was_a;
    b->last = room ? last_b : was_b;
    return room ? k : 0;
}

/* mulx leaves the flags alone. It gives both halves of rdx times an operand; that which is not @d's is @k's, 0: nobody's. */
static void emit_mulx(Cg *g, IrRef d, IrRef a, IrRef b, unsigned w, bool high, IrRef k)
{
    uint32_t held = g->locked;
    unsigned other = NOREG;

    claim(g, 1u << RDX);
    Opnd o = opnd_rm(g, b);

    load_to(g, RDX, a);
    operands_done(g);
    if (k) {
        g->locked = held | 1u << RDX;
        if (hint_holds(g, d, k))
            other = hinted_reg(g, k, 1u << RDX);
        if (other == NOREG)
            other = alloc_temp(g, false);
    }
    unsigned dst = dst_reg(g, d, high && !k ? RDX : NOREG, k ? 1u << other : high ? 0 : 1u << RDX);

    if (!k)
        other = high ? dst : RDX;
    unsigned hi = high ? dst : other, lo = high ? other : dst;

    if (o.kind == OPND_REG)
        v_rrr(&g->a, X_MULX, w, hi, lo, o.reg);
    else
        v_rrm(&g->a, X_MULX, w, hi, lo, o.m);
    def(g, d, dst);
    if (k) {
        def(g, k, other);
        g->val[k].flags |= V_DONE;
    }
}

static void emit_mul(Cg *g, IrRef d, IrRef a, IrRef b, unsigned w)
{
    IrRef k = joined(g, d);

    if (k || (g->keep_flags && cg_feat(g, FEAT_BMI2))) {
        emit_mulx(g, d, a, b, w, false, k);
        return;
    }
    if (is_const(g, a)) {
        IrRef t = a;
        a = b;
        b = t;
    }
    Opnd ob = opnd(g, b, w);
    Opnd oa = ob.kind == OPND_IMM ? opnd_rm(g, a) : opnd(g, a, w);

    operands_done(g);
    if (ob.kind == OPND_IMM) {
        unsigned dst = dst_reg(g, d, prefer_dead(g, &oa, NULL), 0);

        if (oa.kind == OPND_REG)
            x_rr(&g->a, X_IMUL_I, w, dst, oa.reg);
        else
            x_rm_tail(&g->a, X_IMUL_I, w, dst, oa.m, 4);
        x_imm32(&g->a, (uint32_t)ob.imm);
        def(g, d, dst);
        return;
    }
    unsigned dst = dst_reg(g, d, prefer_dead(g, &oa, &ob), 0);

    if (ob.kind == OPND_REG && dst == ob.reg) {
        Opnd t = oa;
        oa = ob;
        ob = t;
    }
    mov_opnd(g, w, dst, oa);
    if (ob.kind == OPND_IMM) {                   /* both constant */
        x_rr(&g->a, X_IMUL_I, w, dst, dst);
        x_imm32(&g->a, (uint32_t)ob.imm);
    } else if (ob.kind == OPND_REG) {
        x_rr(&g->a, X_IMUL, w, dst, ob.reg);
    } else {
        x_rm(&g->a, X_IMUL, w, dst, ob.m);
    }
    def(g, d, dst);
}

/* A result that came out in @r, a claimed register. */
static void result_in(Cg *g, IrRef d, unsigned r)
{
    operands_done(g);
    unsigned dst = dst_reg(g, d, r, 0);

    move_reg(g, cg_ins(g, d)->type, dst, r);
    def(g, d, dst);
}

static void emit_mulh(Cg *g, IrRef d, const IrIns *i)
{
    Opnd oa = { 0 }, ob;

    if (i->op == IR_mulhu && cg_feat(g, FEAT_BMI2)) {
        emit_mulx(g, d, i->a, i->b, 1, true, joined(g, d));
        return;
    }
    claim(g, 1u << RAX | 1u << RDX);
    if (i->op == IR_mulhsu) {                    /* both are needed again: they must not take scratch registers */
        oa = stable_opnd(g, i->a, RAX);
        ob = stable_opnd(g, i->b, RAX);
        mov_opnd(g, 1, RAX, oa);
    } else {
        ob = opnd_rm(g, i->b);
        load_to(g, RAX, i->a);
    }
    if (ob.kind == OPND_REG)
        x_r(&g->a, i->op == IR_mulhs ? X_IMUL1 : X_MUL1, 1, ob.reg);
    else
        x_m(&g->a, i->op == IR_mulhs ? X_IMUL1 : X_MUL1, 1, ob.m);
    if (i->op == IR_mulhsu) {                    /* a < 0: take b off the upper half */
        mov_opnd(g, 1, RAX, oa);
        x_ri8(&g->a, X_SAR_I, 1, RAX, 63);
        if (ob.kind == OPND_REG)
            x_rr(&g->a, X_AND, 1, RAX, ob.reg);
        else
            x_rm(&g->a, X_AND, 1, RAX, ob.m);
        x_rr(&g->a, X_SUB, 1, RDX, RAX);
    }
    result_in(g, d, RDX);
}

/* The divisor is 0 or, for signed division, -1. c->r: divisor; rax: dividend. */
static void cold_div(Cg *g, const Cold *c)
{
    const IrIns *i = cg_ins(g, c->ref);
    Asm *a = &g->a;
    unsigned w = type_w(i->type), div = c->r[0];
    bool rem = i->op == IR_rems || i->op == IR_remu, sig = i->op == IR_divs || i->op == IR_rems;

    if (rem) {
        x_mov(a, w, RDX, RAX);
        if (sig) {
            x_rr(a, X_TEST_MR, w, div, div);
            x_target32(a, x_jcc32(a, CC_E), c->back);
            x_rr(a, X_XOR, 0, RDX, RDX);
        }
    } else {
        if (sig) {
            x_r(a, X_NEG, w, RAX);
            x_rr(a, X_TEST_MR, w, div, div);
            x_target32(a, x_jcc32(a, CC_NE), c->back);
        }
        if (i->x == IR_DIV_RV)
            x_ri(a, X_MOV_I, 1, RAX, -1);
        else
            x_rr(a, X_XOR, 0, RAX, RAX);
    }
    x_target32(a, x_jmp32(a), c->back);
}

static void emit_div(Cg *g, IrRef d, const IrIns *i, unsigned w)
{
    bool rem = i->op == IR_rems || i->op == IR_remu, sig = i->op == IR_divs || i->op == IR_rems;
    bool check = true;
    Cold *c = NULL;

    if (is_const(g, i->b)) {
        int64_t k = w ? const_of(g, i->b) : (int32_t)const_of(g, i->b);

        check = k == 0 || (sig && k == -1);
    }
    claim(g, 1u << RAX | 1u << RDX);
    unsigned rb = fetch(g, i->b);

    load_to(g, RAX, i->a);
    if (check) {
        if (sig) {
            x_rm(&g->a, X_LEA, w, RDX, mem_bd(rb, 1));
            x_ri(&g->a, X_CMP_I, w, RDX, 1);
        } else {
            x_rr(&g->a, X_TEST_MR, w, rb, rb);
        }
        c = cold_add(g, cold_div, x_jcc32(&g->a, sig ? CC_BE : CC_E));
        c->ref = d;
        c->r[0] = (uint8_t)rb;
    }
    if (sig) {
        if (w)
            x_byte(&g->a, 0x48);                 /* cqo, cdq */
        x_byte(&g->a, 0x99);
    } else {
        x_rr(&g->a, X_XOR, 0, RDX, RDX);
    }
    x_r(&g->a, sig ? X_IDIV : X_DIV, w, rb);
    if (c)
        c->back = asm_pos(&g->a);
    result_in(g, d, rem ? RDX : RAX);
}

/* ---- bits and bytes ---- */

static void emit_bits(Cg *g, IrRef d, const IrIns *i, unsigned w)
{
    if (i->op == IR_popcnt) {
        emit_rm_op(g, d, i->a, X_POPCNT, w);
    } else if (i->op == IR_clz && cg_feat(g, FEAT_LZCNT)) {
        emit_rm_op(g, d, i->a, X_LZCNT, w);
    } else if (i->op == IR_ctz && cg_feat(g, FEAT_BMI1)) {
        emit_rm_op(g, d, i->a, X_TZCNT, w);
    } else {
        unsigned a = fetch(g, i->a);
        unsigned t = alloc_temp(g, false);
        unsigned bits = w ? 64 : 32;

        operands_done(g);
        unsigned dst = dst_reg(g, d, NOREG, 1u << t);

        x_mov_imm(&g->a, t, i->op == IR_clz ? bits * 2 - 1 : bits);
        x_rr(&g->a, i->op == IR_clz ? X_BSR : X_BSF, w, dst, a);
        x_cmov(&g->a, w, CC_E, dst, t);
        if (i->op == IR_clz)
            x_ri(&g->a, X_XOR_I, 0, dst, (int32_t)bits - 1);
        def(g, d, dst);
    }
}

static void bswap_reg(Cg *g, unsigned w, unsigned r)
{
    if (w || reg_hi(r))
        x_byte(&g->a, 0x40 | w << 3 | reg_hi(r));
    x_byte(&g->a, 0x0f);
    x_byte(&g->a, 0xc8 | (r & 7));
}

static void emit_bswap(Cg *g, IrRef d, const IrIns *i, unsigned w)
{
    Opnd o = opnd_rm(g, i->a);

    operands_done(g);
    unsigned dst = dst_reg(g, d, prefer_dead(g, &o, NULL), 0);

    mov_opnd(g, w, dst, o);
    bswap_reg(g, w, dst);
    def(g, d, dst);
}

/* Bits in each byte by way of a vector register, or neighbouring bits, pairs and nibbles exchanged one after the other. */
static void emit_rbit(Cg *g, IrRef d, const IrIns *i, unsigned w)
{
    static const uint64_t mask[] = { 0x0f0f0f0f0f0f0f0f, 0x3333333333333333, 0x5555555555555555 };
    Asm *a = &g->a;

    asm_room(a, 192);
    if (cg_feat(g, FEAT_GFNI)) {
        unsigned ra = fetch(g, i->a), x = alloc_temp(g, true);

        operands_done(g);
        unsigned dst = dst_reg(g, d, ra, 0);

        v_rrr(a, X_MOVD_XG, w, x, NOREG, ra);
        reverse_bytes_bits(g, x, x);
        v_rrr(a, X_MOVD_GX, w, x, NOREG, dst);
        bswap_reg(g, w, dst);
        def(g, d, dst);
        return;
    }
    unsigned ra = fetch(g, i->a), t = alloc_temp(g, false);

    move_reg(g, i->type, t, ra);                 /* scratch registers are needed for three others */
    unlock(g, ra);
    unsigned k = alloc_temp(g, false);

    operands_done(g);
    unsigned dst = dst_reg(g, d, NOREG, 0);

    x_mov(a, w, dst, t);
    bswap_reg(g, w, dst);
    for (unsigned n = 0, by = 4; n < 3; n++, by /= 2) {
        x_mov_imm(a, k, w ? mask[n] : (uint32_t)mask[n]);
        x_mov(a, w, t, dst);
        x_ri8(a, X_SHR_I, w, t, by);
        x_rr(a, X_AND, w, t, k);
        x_rr(a, X_AND, w, dst, k);
        if (by == 4) {
            x_ri8(a, X_SHL_I, w, dst, 4);
            x_rr(a, X_ADD, w, dst, t);
        } else {
            x_rm(a, X_LEA, w, dst, (Mem){ .base = (uint8_t)t, .index = (uint8_t)dst, .scale = (uint8_t)by });
        }
    }
    def(g, d, dst);
}

/* 0x80 in each non-zero byte, as ((x & 7f..) + 7f.. | x) & 80..; then each 0x80 to 0xff as (t << 1) - (t >> 7) */
static void emit_orcb(Cg *g, IrRef d, const IrIns *i, unsigned w)
{
    unsigned a = fetch(g, i->a);
    unsigned k = alloc_temp(g, false);
    Asm *as = &g->a;

    operands_done(g);
    unsigned t = dst_reg(g, d, NOREG, 1u << a | 1u << k);

    x_mov_imm(as, k, w ? 0x7f7f7f7f7f7f7f7full : 0x7f7f7f7f);
    x_mov(as, w, t, a);
    x_rr(as, X_AND, w, t, k);
    x_rr(as, X_ADD, w, t, k);
    x_rr(as, X_OR, w, t, a);
    x_r(as, X_NOT, w, k);
    x_rr(as, X_AND, w, t, k);
    x_mov(as, w, k, t);
    x_ri8(as, X_SHR_I, w, k, 7);
    x_rr(as, X_ADD, w, t, t);
    x_rr(as, X_SUB, w, t, k);
    def(g, d, t);
}

bool emit_muldiv(Cg *g, IrRef d, const IrIns *i)
{
    unsigned w = type_w(i->type);

    if (is_half(i) && g->val[d].flags & V_DONE)
        return true;
    switch (i->op) {
    case IR_mul:    emit_mul(g, d, i->a, i->b, w); break;
    case IR_mulhs: case IR_mulhu: case IR_mulhsu: emit_mulh(g, d, i); break;
    case IR_divs: case IR_divu: case IR_rems: case IR_remu: emit_div(g, d, i, w); break;
    case IR_clz: case IR_ctz: case IR_popcnt: emit_bits(g, d, i, w); break;
    case IR_bswap:  emit_bswap(g, d, i, w); break;
    case IR_rbit:   emit_rbit(g, d, i, w); break;
    case IR_orcb:   emit_orcb(g, d, i, w); break;
    default:        return false;
    }
    return true;
}
