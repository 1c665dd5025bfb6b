/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Integer vectors: the ops that are one host instruction, by table; places for the operands of those that are not; the
 * instructions of their sequences. Sequences are in select-vec-arith.c, -shift.c, -move.c and select-crypto.c.
 */
#include "backend-x86_64/select-vec.h"

/* ---- one instruction ---- */

enum { COMMUTES = 1, SWAP = 2 /* operands the other way round */, UNARY = 4 };
typedef struct One { Enc e[4]; uint8_t how; } One;

#define ALL(e) { e, e, e, e }
static const One one[IR_OP_COUNT] = {
    [IR_vand]    = { ALL(X_PAND), COMMUTES },
    [IR_vor]     = { ALL(X_POR), COMMUTES },
    [IR_vxor]    = { ALL(X_PXOR), COMMUTES },
    [IR_vandn]   = { ALL(X_PANDN), SWAP },
    [IR_vadd]    = { { X_PADDB, X_PADDW, X_PADDD, X_PADDQ }, COMMUTES },
    [IR_vsub]    = { { X_PSUBB, X_PSUBW, X_PSUBD, X_PSUBQ }, 0 },
    [IR_vmul]    = { { 0, X_PMULLW, X_PMULLD }, COMMUTES },
    [IR_vabs]    = { { X_PABSB, X_PABSW, X_PABSD }, UNARY },
    [IR_vmins]   = { { X_PMINSB, X_PMINSW, X_PMINSD }, COMMUTES },
    [IR_vmaxs]   = { { X_PMAXSB, X_PMAXSW, X_PMAXSD }, COMMUTES },
    [IR_vminu]   = { { X_PMINUB, X_PMINUW, X_PMINUD }, COMMUTES },
    [IR_vmaxu]   = { { X_PMAXUB, X_PMAXUW, X_PMAXUD }, COMMUTES },
    [IR_vavgu]   = { { X_PAVGB, X_PAVGW }, COMMUTES },
    [IR_vqadds]  = { { X_PADDSB, X_PADDSW }, COMMUTES },
    [IR_vqaddu]  = { { X_PADDUSB, X_PADDUSW }, COMMUTES },
    [IR_vqsubs]  = { { X_PSUBSB, X_PSUBSW }, 0 },
    [IR_vqsubu]  = { { X_PSUBUSB, X_PSUBUSW }, 0 },
    [IR_vcmpeq]  = { { X_PCMPEQB, X_PCMPEQW, X_PCMPEQD, X_PCMPEQQ }, COMMUTES },
    [IR_vcmpgts] = { { X_PCMPGTB, X_PCMPGTW, X_PCMPGTD, X_PCMPGTQ }, 0 },
    [IR_vzip1]   = { { X_PUNPCKLB, X_PUNPCKLW, X_PUNPCKLD, X_PUNPCKLQ }, 0 },
    [IR_vzip2]   = { { X_PUNPCKHB, X_PUNPCKHW, X_PUNPCKHD, X_PUNPCKHQ }, 0 },
    [IR_vuzp1]   = { { 0, 0, 0, X_PUNPCKLQ }, 0 },
    [IR_vuzp2]   = { { 0, 0, 0, X_PUNPCKHQ }, 0 },
    [IR_vtrn1]   = { { 0, 0, 0, X_PUNPCKLQ }, 0 },
    [IR_vtrn2]   = { { 0, 0, 0, X_PUNPCKHQ }, 0 },
};

static bool reg_dead(const Cg *g, unsigned r)
{
    for (IrRef v = g->head[r]; v; v = g->val[v].next)
        if (live(g, v))
            return false;
    return true;
}

static void emit_one(Cg *g, IrRef d, const IrIns *i, Enc e, unsigned how)
{
    bool avx = cg_feat(g, FEAT_AVX);
    Seq s = { .g = g, .avx = avx };
    IrRef a = how & SWAP ? i->b : i->a, b = how & SWAP ? i->a : i->b;

    if (how & UNARY) {
        Opnd oa = opnd_rm(g, a);

        operands_done(g);
        unsigned dst = dst_reg(g, d, oa.kind == OPND_REG ? oa.reg : NOREG, 0);

        u(&s, e, dst, oa);
        def(g, d, dst);
        return;
    }
    if ((how & COMMUTES) && g->val[a].reg == NOREG && (g->val[b].reg != NOREG || is_const(g, a))) {
        a = i->b;
        b = i->a;
    }
    unsigned ra = fetch(g, a);
    Opnd ob = opnd_rm(g, b);

    operands_done(g);
    bool two = is_reg(ob) && ob.reg != ra, any = avx || (how & COMMUTES);
    unsigned prefer = two && any && !reg_dead(g, ra) ? ob.reg : ra;
    unsigned dst = dst_reg(g, d, prefer, two && !any ? 1u << ob.reg : 0);

    if (how & COMMUTES)
        oc(&s, e, dst, R(ra), ob);
    else
        o(&s, e, dst, R(ra), ob);
    def(g, d, dst);
}

/* ---- instructions of sequences ---- */

static Mem mem_of(Seq *s, Opnd x) { return is_zero(x) ? pool_const(s->g, 0, 0) : x.m; }

void mov(Seq *s, unsigned d, Opnd x)
{
    if (is_reg(x)) {
        if (x.reg == d)
            return;
        if (s->avx)
            v_rrr(&s->g->a, X_MOVAPS, 0, d, NOREG, x.reg);
        else
            x_rr(&s->g->a, X_MOVAPS, 0, d, x.reg);
    } else if (is_zero(x)) {
        if (s->avx)
            v_rrr(&s->g->a, X_PXOR, 0, d, d, d);
        else
            x_rr(&s->g->a, X_PXOR, 0, d, d);
    } else if (s->avx) {
        v_rrm(&s->g->a, X_MOVUPS, 0, d, NOREG, x.m);
    } else {
        x_rm(&s->g->a, X_MOVUPS, 0, d, x.m);
    }
}

void o_imm(Seq *s, Enc e, unsigned d, Opnd x, Opnd y, int imm)
{
    Asm *a = &s->g->a;

    if (!is_reg(x) || (!s->avx && x.reg != d)) {
        assert(!in_reg(y, d));
        mov(s, d, x);
        x = R(d);
    }
    if (is_reg(y)) {
        if (s->avx)
            v_rrr(a, e, 0, d, x.reg, y.reg);
        else
            x_rr(a, e, 0, d, y.reg);
    } else {
        if (s->avx)
            v_rrm_tail(a, e, 0, d, x.reg, mem_of(s, y), imm >= 0);
        else
            x_rm_tail(a, e, 0, d, mem_of(s, y), imm >= 0);
    }
    if (imm >= 0)
        x_byte(a, (unsigned)imm);
}

void oc(Seq *s, Enc e, unsigned d, Opnd x, Opnd y)
{
    if (is_reg(y) && (!is_reg(x) || (!s->avx && y.reg == d)))
        o(s, e, d, y, x);
    else
        o(s, e, d, x, y);
}

void u_imm(Seq *s, Enc e, unsigned d, Opnd x, int imm)
{
    Asm *a = &s->g->a;

    if (is_reg(x)) {
        if (s->avx)
            v_rrr(a, e, 0, d, NOREG, x.reg);
        else
            x_rr(a, e, 0, d, x.reg);
    } else {
        if (s->avx)
            v_rrm_tail(a, e, 0, d, NOREG, mem_of(s, x), imm >= 0);
        else
            x_rm_tail(a, e, 0, d, mem_of(s, x), imm >= 0);
    }
    if (imm >= 0)
        x_byte(a, (unsigned)imm);
}

void sh(Seq *s, Enc e, unsigned d, Opnd x, unsigned n)
{
    Asm *a = &s->g->a;

    if (!is_reg(x) || !s->avx) {
        mov(s, d, x);
        x = R(d);
    }
    if (s->avx)
        v_rrr(a, e, 0, e >> 16, d, x.reg);
    else
        x_rr(a, e, 0, e >> 16, d);
    x_byte(a, n);
}

void full_mask(Seq *s, unsigned lane, unsigned m)
{
    if (s->avx)
        return;
    switch (lane) {
    case IR_L8:                                  /* pairs of equal bytes */
        sh(s, X_PSRAW, m, R(m), 15);
        break;
    case IR_L64:
        u_imm(s, X_PSHUFD, m, R(m), 0xf5);
        sh(s, X_PSRAD, m, R(m), 31);
        break;
    default:
        sh(s, X_PSRAD, m, R(m), 31);
        break;
    }
}

void blend(Seq *s, unsigned lane, unsigned d, unsigned x, unsigned y, unsigned m)
{
    if (s->avx) {
        v_rrr(&s->g->a, lane == IR_L8 ? X_PBLENDVB : lane == IR_L64 ? X_BLENDVPD : X_BLENDVPS, 0, d, x, y);
        x_byte(&s->g->a, (m & 15) << 4);
        return;
    }
    o(s, X_PXOR, y, R(y), R(x));
    o(s, X_PAND, y, R(y), R(m));
    oc(s, X_PXOR, d, R(x), R(y));
}

Opnd upper(Seq *s, unsigned t, Opnd x)
{
    if (x.kind == OPND_MEM) {
        x.m.disp += 8;
        return x;
    }
    if (is_zero(x))
        return x;
    u_imm(s, X_PSHUFD, t, x, 0xee);
    return R(t);
}

/* ---- operands of sequences ---- */

static bool zero_const(const Cg *g, IrRef v) { return is_const(g, v) && !const_of(g, v); }

static bool dies_here(const Cg *g, IrRef v)
{
    const Val *x = &g->val[v];

    if (x->reg == NOREG || !(SCRATCH_XMMS >> x->reg & 1))
        return false;
    for (IrRef w = g->head[x->reg]; w; w = g->val[w].next)
        if (g->val[w].last > g->pos)
            return false;
    return true;
}

/* A place for operand @v, of which scratch registers are @room at most. *out is zero(). */
static bool place(Cg *g, IrRef v, int *room, Opnd *out)
{
    const Val *x = &g->val[v];
    Mem m;

    if (!v || zero_const(g, v))
        return true;
    if (x->reg != NOREG && (((g->t->homes | g->locked) >> x->reg & 1) || *room > 0)) {
        if (!((g->t->homes | g->locked) >> x->reg & 1))
            --*room;
        *out = R(fetch(g, v));
        return true;
    }
    if (is_const(g, v)) {
        uint64_t c = (uint64_t)const_of(g, v);

        *out = opnd_mem(pool_const(g, c, c));
        return true;
    }
    if (x->reg == NOREG && val_mem(g, v, &m))
        *out = opnd_mem(m);
    else
        *out = stable_opnd(g, v, NOREG);
    /* legacy vector instructions want it aligned */
    return out->kind != OPND_MEM || cg_feat(g, FEAT_AVX) || !(out->m.disp & 15);
}

bool emit_seq_with(Cg *g, IrRef r, const IrIns *i, const SeqRow *row, const Opnd *c)
{
    const IrRef arg[3] = { i->a, i->b, i->c };
    bool avx = cg_feat(g, FEAT_AVX);
    Seq s = { .g = g, .i = i, .r = r, .avx = avx, .x = i->x & 3 };
    Opnd *const op[3] = { &s.a, &s.b, &s.c };
    unsigned alias = avx ? row->alias : row->alias_sse, prefer = NOREG, k;
    int room = row->no_scratch ? 0 : 2 - row->temps, none = 0;
    uint32_t exclude = 0;

    for (k = 0; k < 3; k++)
        if ((row->first >> k & 1) && (g->val[arg[k]].reg == NOREG || zero_const(g, arg[k])))
            alias &= row->first;
    for (k = 0; k < 3 && prefer == NOREG && !row->no_scratch; k++) {  /* the result takes a dying operand's place */
        if (!(alias >> k & 1) || !arg[k] || !dies_here(g, arg[k]))
            continue;
        bool other = false;

        for (unsigned j = 0; j < 3; j++)
            other |= arg[j] && !(alias >> j & 1) && g->val[arg[j]].reg == g->val[arg[k]].reg;
        if (other)
            continue;
        prefer = g->val[arg[k]].reg;
        lock(g, prefer);
    }
    for (k = 0; k < 3; k++) {
        *op[k] = zero();
        if (!place(g, arg[k], row->no_scratch ? &none : &room, op[k]))
            return false;
        if (arg[k] && is_reg(*op[k]) && !(alias >> k & 1))
            exclude |= 1u << op[k]->reg;
    }
    if (c) {
        s.c = *c;
        if (is_reg(s.c)) {
            lock(g, s.c.reg);
            exclude |= 1u << s.c.reg;
        }
    }
    operands_done(g);
    s.d = dst_reg(g, r, prefer, exclude);
    lock(g, s.d);
    row->fn(&s);
    def(g, r, s.d);
    return true;
}

bool emit_seq(Cg *g, IrRef r, const IrIns *i, const SeqRow *row) { return emit_seq_with(g, r, i, row, NULL); }

/* ---- all ops ---- */

bool emit_vec(Cg *g, IrRef r, const IrIns *i)
{
    Enc e = one[i->op].e[i->x & 3];
    const SeqRow *row = NULL;

    asm_room(&g->a, 1024);
    if ((i->op == IR_vcrypto || (i->op == IR_vxor && ir_may_have(g->f, IR_vcrypto))) && emit_crypto_rest(g, r, i))
        return true;
    if (e) {
        emit_one(g, r, i, e, one[i->op].how);
        return true;
    }
    if (emit_vscalar(g, r, i))
        return true;
    if (i->op == IR_vcrypto) {
        if (emit_aes_round(g, r, i))
            return true;
        row = vec_crypto_row(g, i);
    }
    if (!row)
        row = vec_arith_row(g, i);
    if (!row)
        row = vec_shift_row(g, i);
    if (!row)
        row = vec_move_row(g, i);
    return row && emit_seq(g, r, i, row);
}
