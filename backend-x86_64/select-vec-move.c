/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Integer vectors: lanes that go elsewhere, and moves between vectors and general registers (select-vec.h has the rules).
 */
#include "backend-x86_64/select-vec.h"

static unsigned lanes(const Seq *s) { return 16u >> s->x; }

/* A pshufb pattern: byte @n of the result is byte from(n) of the operand, 0x80 for zero. */
typedef unsigned FromFn(const Seq *s, unsigned n);

static Opnd pattern(Seq *s, FromFn *from)
{
    uint64_t w[2] = { 0, 0 };

    for (unsigned n = 0; n < 16; n++)
        w[n / 8] |= (uint64_t)(from(s, n) & 0xff) << n % 8 * 8;
    return K2(s, w[0], w[1]);
}

static void shuffle(Seq *s, FromFn *from) { o(s, X_PSHUFB, s->d, s->a, pattern(s, from)); }

/* The byte of a vector where byte @n of lane @lane is. */
static unsigned byte_of(const Seq *s, unsigned lane, unsigned n) { return lane << s->x | (n & ((1u << s->x) - 1)); }

static unsigned from_dup(const Seq *s, unsigned n) { return byte_of(s, s->i->aux & (lanes(s) - 1), n); }

static void s_vdupl(Seq *s)
{
    static const Enc broad[4] = { X_BROADB, X_BROADW, X_BROADD, X_BROADQ };
    unsigned lane = s->i->aux & (lanes(s) - 1);

    if (cg_feat(s->g, FEAT_AVX2) && s->a.kind == OPND_MEM) {
        s->a.m.disp += (int)(lane << s->x);
        u(s, broad[s->x], s->d, s->a);
    } else if (s->x == IR_L64) {
        u_imm(s, X_PSHUFD, s->d, s->a, lane ? 0xee : 0x44);
    } else if (s->x == IR_L32) {
        u_imm(s, X_PSHUFD, s->d, s->a, (int)lane * 0x55);
    } else if (cg_feat(s->g, FEAT_AVX2) && is_reg(s->a) && !lane) {
        u(s, broad[s->x], s->d, s->a);
    } else {
        shuffle(s, from_dup);
    }
}

/* a with lane @to = lane @from of b, in one instruction if there is one; else through a general register. */
static void s_vinsl(Seq *s)
{
    static const Enc pinsr[4] = { X_PINSRB, X_PINSRW, X_PINSRD, X_PINSRD };
    static const Enc pextr[2] = { X_PEXTRB, X_PEXTRW };
    unsigned to = s->i->aux & (lanes(s) - 1), from = s->i->aux >> 8 & (lanes(s) - 1), q = s->x == IR_L64;
    Asm *a = &s->g->a;

    if (is_zero(s->b))
        s->b = K(s, 0);
    if (is_reg(s->b) && s->x == IR_L32) {
        o_imm(s, X_INSERTPS, s->d, s->a, s->b, (int)(from << 6 | to << 4));
    } else if (is_reg(s->b) && q && to == 1 && from == 0) {
        o(s, X_PUNPCKLQ, s->d, s->a, s->b);
    } else if (is_reg(s->b) && q && from != to) {
        unsigned t = s->avx ? s->d : tmp(s);

        o(s, X_PUNPCKHQ, t, s->b, s->a);
        mov(s, s->d, R(t));
    } else if (is_reg(s->b) && from == to && s->x != IR_L8) {
        o_imm(s, X_PBLENDW, s->d, s->a, s->b, ((1 << (1 << (s->x - 1))) - 1) << (to << (s->x - 1)));
    } else {                                     /* pinsr takes memory or a general register */
        unsigned r = NOREG;

        if (is_reg(s->b)) {
            r = alloc_temp(s->g, false);
            if (s->avx)
                v_rrr(a, pextr[s->x], 0, s->b.reg, NOREG, r);
            else
                x_rr(a, pextr[s->x], 0, s->b.reg, r);
            x_byte(a, from);
        } else {
            s->b.m.disp += (int)(from << s->x);
        }
        if (!is_reg(s->a) || !s->avx) {
            mov(s, s->d, s->a);
            s->a = R(s->d);
        }
        if (r != NOREG && s->avx)
            v_rrr(a, pinsr[s->x], q, s->d, s->a.reg, r);
        else if (r != NOREG)
            x_rr(a, pinsr[s->x], q, s->d, r);
        else if (s->avx)
            v_rrm_tail(a, pinsr[s->x], q, s->d, s->a.reg, s->b.m, 1);
        else
            x_rm_tail(a, pinsr[s->x], q, s->d, s->b.m, 1);
        x_byte(a, to);
    }
}

/* ---- zip, uzp, trn, ext, rev, tbl ---- */

static unsigned from_uzp(const Seq *s, unsigned n)
{
    unsigned lane = 2 * (n >> s->x) + (s->i->op == IR_vuzp2);

    if (lane < lanes(s))
        return byte_of(s, lane, n);
    return s->i->a == s->i->b ? byte_of(s, lane - lanes(s), n) : 0x80;
}

static void s_vuzp(Seq *s)
{
    static const Enc srl[2] = { X_PSRLW, X_PSRLD }, pack[2] = { X_PACKUSWB, X_PACKUSDW };
    bool odd = s->i->op == IR_vuzp2;

    if (s->x <= IR_L16 && (is_zero(s->b) || s->i->a == s->i->b)) {
        shuffle(s, from_uzp);
    } else if (s->x == IR_L32 && s->i->a == s->i->b) {
        u_imm(s, X_PSHUFD, s->d, s->a, odd ? 0xdd : 0x88);
    } else if (s->x == IR_L32) {
        o_imm(s, X_SHUFPS, s->d, s->a, s->b, odd ? 0xdd : 0x88);
    } else {
        unsigned t = tmp(s);

        if (odd) {
            sh(s, srl[s->x], t, s->b, 8u << s->x);
            sh(s, srl[s->x], s->d, s->a, 8u << s->x);
        } else {
            oc(s, X_PAND, t, s->b, s->x ? K32(s, 0xffff) : K16(s, 0xff));
            oc(s, X_PAND, s->d, s->a, s->x ? K32(s, 0xffff) : K16(s, 0xff));
        }
        o(s, pack[s->x], s->d, R(s->d), R(t));
    }
}

/* One operand is shifted to where it goes, then the lanes are mixed. */
static void s_vtrn(Seq *s)
{
    static const Enc srl[3] = { X_PSRLW, X_PSRLD, X_PSRLQ }, sll[3] = { X_PSLLW, X_PSLLD, X_PSLLQ };
    static const uint8_t odd[3] = { 0, 0xaa, 0xcc };
    bool first = s->i->op == IR_vtrn1;
    Opnd keep = first ? s->a : s->b;
    unsigned t = tmp(s);

    sh(s, (first ? sll : srl)[s->x], t, first ? s->b : s->a, 8u << s->x);
    if (s->x == IR_L8) {
        oc(s, X_PAND, s->d, keep, K16(s, first ? 0x00ff : 0xff00));
        o(s, X_POR, s->d, R(s->d), R(t));
    } else {
        o_imm(s, X_PBLENDW, s->d, keep, R(t), first ? odd[s->x] : odd[s->x] ^ 0xff);
    }
}

static unsigned from_split(const Seq *s, unsigned n)
{
    unsigned lane = n >> s->x;

    return byte_of(s, lane < lanes(s) / 2 ? 2 * lane : 2 * lane + 1 - lanes(s), n);
}

static void s_vsplit(Seq *s)
{
    if (s->x == IR_L64)
        mov(s, s->d, s->a);
    else if (s->x == IR_L32)
        u_imm(s, X_PSHUFD, s->d, s->a, 0xd8);
    else
        shuffle(s, from_split);
}

static void s_vext(Seq *s)
{
    unsigned n = s->i->aux & 15;

    if (n == 0)
        mov(s, s->d, s->a);
    else if (is_zero(s->b))
        sh(s, X_PSRLDQ, s->d, s->a, n);
    else if (is_zero(s->a))
        sh(s, X_PSLLDQ, s->d, s->b, 16 - n);
    else if (s->i->a == s->i->b && n % 4 == 0)
        u_imm(s, X_PSHUFD, s->d, s->a, n == 4 ? 0x39 : n == 8 ? 0x4e : 0x93);
    else
        o_imm(s, X_PALIGNR, s->d, s->b, s->a, (int)n);
}

static unsigned from_rev(const Seq *s, unsigned n)
{
    unsigned aux = s->i->aux & 7, group = aux > s->x ? 1u << (aux - s->x) : 1;

    return byte_of(s, ((n >> s->x) ^ (group - 1)) & (lanes(s) - 1), n);
}

static void s_vrev(Seq *s)
{
    unsigned aux = s->i->aux & 7;

    if (aux <= s->x)
        mov(s, s->d, s->a);
    else if (s->x == IR_L64)
        u_imm(s, X_PSHUFD, s->d, s->a, 0x4e);
    else if (s->x == IR_L32)
        u_imm(s, X_PSHUFD, s->d, s->a, aux == 3 ? 0xb1 : 0x1b);
    else
        shuffle(s, from_rev);
}

/* pshufb looks at bits 7 and 3..0 of an index: saturation sets bit 7 of those above 15. */
static void s_vtbl(Seq *s)
{
    unsigned t = tmp(s);

    oc(s, X_PADDUSB, t, s->b, K8(s, 0x70));
    o(s, X_PSHUFB, s->d, s->a, R(t));
}

const SeqRow *vec_move_row(Cg *g, const IrIns *i)
{
    static const SeqRow rows[IR_OP_COUNT] = {
        [IR_vdupl] = { s_vdupl, 0, IN_A, IN_A },
        [IR_vinsl] = { s_vinsl, 1, IN_AB, IN_A, IN_A },
        [IR_vuzp1] = { s_vuzp, 1, IN_AB, IN_A, IN_A }, [IR_vuzp2] = { s_vuzp, 1, IN_AB, IN_A, IN_A },
        [IR_vtrn1] = { s_vtrn, 1, IN_AB, IN_AB },      [IR_vtrn2] = { s_vtrn, 1, IN_AB, IN_AB },
        [IR_vext]  = { s_vext, 0, IN_AB, IN_B, IN_B },
        [IR_vrev]  = { s_vrev, 0, IN_A, IN_A },
        [IR_vsplit] = { s_vsplit, 0, IN_A, IN_A },
        [IR_vtbl]  = { s_vtbl, 1, IN_AB, IN_AB },
    };

    static const SeqRow ext_zero = { s_vext, 0, IN_AB, IN_AB };

    if (i->op == IR_vext && ((is_const(g, i->a) && !const_of(g, i->a)) || (is_const(g, i->b) && !const_of(g, i->b))))
        return &ext_zero;
    return rows[i->op].fn ? &rows[i->op] : NULL;
}

/* ---- general registers ---- */

static void emit_vpair(Cg *g, IrRef r, const IrIns *i)
{
    Seq s = { .g = g, .avx = cg_feat(g, FEAT_AVX) };
    Opnd a = opnd_rm(g, i->a), b = { .kind = OPND_IMM };
    bool high = !is_const(g, i->b) || const_of(g, i->b);

    if (high)
        b = opnd_rm(g, i->b);
    operands_done(g);
    unsigned d = dst_reg(g, r, NOREG, 0);

    if (is_reg(a))
        s_rr_w(g, X_MOVD_XG, 1, d, a.reg);
    else
        u(&s, X_MOVQ_XX, d, a);
    if (high && is_reg(b) && s.avx)
        v_rrr(&g->a, X_PINSRD, 1, d, d, b.reg);
    else if (high && is_reg(b))
        x_rr(&g->a, X_PINSRD, 1, d, b.reg);
    else if (high && s.avx)
        v_rrm_tail(&g->a, X_PINSRD, 1, d, d, b.m, 1);
    else if (high)
        x_rm_tail(&g->a, X_PINSRD, 1, d, b.m, 1);
    if (high)
        x_byte(&g->a, 1);
    def(g, r, d);
}

static void emit_vdup(Cg *g, IrRef r, const IrIns *i)
{
    static const Enc broad[4] = { X_BROADB, X_BROADW, X_BROADD, X_BROADQ };
    Seq s = { .g = g, .avx = cg_feat(g, FEAT_AVX) };
    unsigned x = i->x & 3, a, d;
    Mem m;

    if (cg_feat(g, FEAT_AVX2) && g->val[i->a].reg == NOREG && val_mem(g, i->a, &m)) {
        operands_done(g);
        d = dst_reg(g, r, NOREG, 0);
        u(&s, broad[x], d, opnd_mem(m));
        def(g, r, d);
        return;
    }
    a = fetch(g, i->a);
    operands_done(g);
    d = dst_reg(g, r, NOREG, 0);
    s_rr_w(g, X_MOVD_XG, x == IR_L64, d, a);
    if (x == IR_L64)
        o(&s, X_PUNPCKLQ, d, R(d), R(d));
    else if (x == IR_L32)
        u_imm(&s, X_PSHUFD, d, R(d), 0);
    else if (cg_feat(g, FEAT_AVX2))
        u(&s, broad[x], d, R(d));
    else
        o(&s, X_PSHUFB, d, R(d), x ? K16(&s, 0x0100) : zero());
    def(g, r, d);
}

/* The vector in a register, or in memory if it is nowhere else: one lane of it is wanted. */
static Opnd lane_source(Cg *g, IrRef v)
{
    Mem m;

    if (g->val[v].reg == NOREG && val_mem(g, v, &m))
        return opnd_mem(m);
    return R(fetch(g, v));
}

static void extract(Cg *g, unsigned x, unsigned lane, unsigned dst, unsigned src)
{
    static const Enc pextr[4] = { X_PEXTRB, X_PEXTRW, X_PEXTRD, X_PEXTRD };

    if (lane == 0 && x >= IR_L32) {
        s_rr_w(g, X_MOVD_GX, x == IR_L64, src, dst);
    } else {
        s_rr_w(g, pextr[x], x == IR_L64, src, dst);
        x_byte(&g->a, lane);
    }
}

static void emit_vget(Cg *g, IrRef r, const IrIns *i)
{
    static const Enc zx[4] = { X_MOVZX8, X_MOVZX16, X_MOV, X_MOV }, sx[4] = { X_MOVSX8, X_MOVSX16, X_MOVSXD, X_MOV };
    unsigned x = i->x & 3, lane = i->aux & ((16u >> x) - 1);
    bool is_signed = i->op == IR_vgets;
    Opnd a = lane_source(g, i->a);

    operands_done(g);
    unsigned d = dst_reg(g, r, NOREG, 0);

    if (is_reg(a)) {
        extract(g, x, lane, d, a.reg);
        if (is_signed && x != IR_L64)
            x_rr(&g->a, sx[x], 1, d, d);
    } else {
        a.m.disp += (int)(lane << x);
        x_rm(&g->a, (is_signed ? sx : zx)[x], is_signed || x == IR_L64, d, a.m);
    }
    def(g, r, d);
}

static void emit_vins(Cg *g, IrRef r, const IrIns *i)
{
    static const Enc pinsr[4] = { X_PINSRB, X_PINSRW, X_PINSRD, X_PINSRD };
    unsigned x = i->x & 3, lane = i->aux & ((16u >> x) - 1), q = x == IR_L64;
    Seq s = { .g = g, .avx = cg_feat(g, FEAT_AVX) };
    unsigned a = fetch(g, i->a);
    Opnd b = opnd_rm(g, i->b);

    operands_done(g);
    unsigned d = dst_reg(g, r, a, 0);

    if (!s.avx)
        mov(&s, d, R(a));
    if (is_reg(b) && s.avx)
        v_rrr(&g->a, pinsr[x], q, d, a, b.reg);
    else if (is_reg(b))
        x_rr(&g->a, pinsr[x], q, d, b.reg);
    else if (s.avx)
        v_rrm_tail(&g->a, pinsr[x], q, d, a, b.m, 1);
    else
        x_rm_tail(&g->a, pinsr[x], q, d, b.m, 1);
    x_byte(&g->a, lane);
    def(g, r, d);
}

bool emit_vscalar(Cg *g, IrRef r, const IrIns *i)
{
    switch (i->op) {
    case IR_vpair: emit_vpair(g, r, i); return true;
    case IR_vdup:  emit_vdup(g, r, i); return true;
    case IR_vgetu: case IR_vgets: emit_vget(g, r, i); return true;
    case IR_vins:  emit_vins(g, r, i); return true;
    default:       return false;
    }
}
