/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Integer vector arithmetic and comparison beyond one host instruction (select-vec.h has the rules). What the host lacks
 * are, above all, 8-bit multiplication, unsigned comparison, and everything saturating or averaging above 16 bits.
 */
#include "backend-x86_64/select-vec.h"

static const Enc add[4] = { X_PADDB, X_PADDW, X_PADDD, X_PADDQ }, sub[4] = { X_PSUBB, X_PSUBW, X_PSUBD, X_PSUBQ };
static const Enc cmpeq[4] = { X_PCMPEQB, X_PCMPEQW, X_PCMPEQD, X_PCMPEQQ };
static const Enc cmpgt[4] = { X_PCMPGTB, X_PCMPGTW, X_PCMPGTD, X_PCMPGTQ };
static const Enc mins[3] = { X_PMINSB, X_PMINSW, X_PMINSD }, maxs[3] = { X_PMAXSB, X_PMAXSW, X_PMAXSD };
static const Enc minu[3] = { X_PMINUB, X_PMINUW, X_PMINUD }, maxu[3] = { X_PMAXUB, X_PMAXUW, X_PMAXUD };
static const Enc srl[4] = { 0, X_PSRLW, X_PSRLD, X_PSRLQ }, sra[3] = { 0, X_PSRAW, X_PSRAD };

/* ---- bits ---- */

static void s_vlow(Seq *s) { u(s, X_MOVQ_XX, s->d, s->a); }

static void s_vnot(Seq *s)
{
    if (is_reg(s->a) || is_zero(s->a)) {
        o(s, X_PXOR, s->d, s->a, ones(s));
    } else {
        o(s, X_PCMPEQD, s->d, R(s->d), R(s->d));
        o(s, X_PXOR, s->d, R(s->d), s->a);
    }
}

/* a | ~b = ~(~a & b) */
static void s_vorn(Seq *s)
{
    o(s, X_PANDN, s->d, s->a, s->b);
    o(s, X_PXOR, s->d, R(s->d), ones(s));
}

/* a ? b : c = ((b ^ c) & a) ^ c = ((b ^ c) & ~a) ^ b */
static void s_vbsl(Seq *s)
{
    unsigned t = tmp(s);

    oc(s, X_PXOR, t, s->b, s->c);
    if (in_reg(s->c, s->d)) {
        o(s, X_PANDN, s->d, s->a, R(t));
        oc(s, X_PXOR, s->d, R(s->d), s->b);
    } else {
        oc(s, X_PAND, s->d, s->a, R(t));
        oc(s, X_PXOR, s->d, R(s->d), s->c);
    }
}

/* ---- sums, products ---- */

static void s_vneg(Seq *s)
{
    unsigned z = in_reg(s->a, s->d) ? tmp(s) : s->d;

    mov(s, z, zero());
    o(s, sub[s->x], s->d, R(z), s->a);
}

static void s_vabs64(Seq *s)
{
    unsigned t = tmp(s);

    mov(s, t, zero());
    o(s, X_PCMPGTQ, t, R(t), s->a);
    oc(s, X_PXOR, s->d, s->a, R(t));
    o(s, X_PSUBQ, s->d, R(s->d), R(t));
}

/* Odd bytes where they are: (a >> 8) * (b & 0xff00). */
static void s_vmul8(Seq *s)
{
    unsigned t = tmp(s), v = tmp(s);

    sh(s, X_PSRLW, t, s->a, 8);
    oc(s, X_PAND, v, s->b, K16(s, 0xff00));
    o(s, X_PMULLW, t, R(t), R(v));
    oc(s, X_PMULLW, s->d, s->a, s->b);
    o(s, X_PAND, s->d, R(s->d), K16(s, 0x00ff));
    o(s, X_POR, s->d, R(s->d), R(t));
}

static void s_vmul64(Seq *s)
{
    unsigned t = tmp(s), v = tmp(s);

    u_imm(s, X_PSHUFD, t, s->b, 0xb1);
    o(s, X_PMULLD, t, R(t), s->a);
    sh(s, X_PSRLQ, v, R(t), 32);
    o(s, X_PADDD, t, R(t), R(v));
    sh(s, X_PSLLQ, t, R(t), 32);
    oc(s, X_PMULUDQ, s->d, s->a, s->b);
    o(s, X_PADDQ, s->d, R(s->d), R(t));
}

/* ---- 64-bit lanes by comparison ---- */

/* @t = all ones where a > b; @v is used too. */
static void greater64(Seq *s, bool is_signed, unsigned t, unsigned v)
{
    if (is_signed) {
        o(s, X_PCMPGTQ, t, s->a, s->b);
        return;
    }
    oc(s, X_PXOR, t, s->a, sign(s, IR_L64));
    oc(s, X_PXOR, v, s->b, sign(s, IR_L64));
    o(s, X_PCMPGTQ, t, R(t), R(v));
}

static void s_minmax64(Seq *s)
{
    unsigned t = tmp(s), v = tmp(s), op = s->i->op;
    bool min = op == IR_vmins || op == IR_vminu;

    greater64(s, op == IR_vmins || op == IR_vmaxs, t, v);
    oc(s, X_PXOR, v, s->a, s->b);
    o(s, X_PAND, v, R(v), R(t));
    oc(s, X_PXOR, s->d, min ? s->a : s->b, R(v));
}

static void s_vabd(Seq *s)
{
    bool is_signed = s->i->op == IR_vabds;
    unsigned t = tmp(s);

    oc(s, (is_signed ? mins : minu)[s->x], t, s->a, s->b);
    oc(s, (is_signed ? maxs : maxu)[s->x], s->d, s->a, s->b);
    o(s, sub[s->x], s->d, R(s->d), R(t));
}

/* b - a, negated where a > b */
static void s_vabd64(Seq *s)
{
    unsigned t = tmp(s), v = tmp(s);

    greater64(s, s->i->op == IR_vabds, t, v);
    o(s, X_PSUBQ, v, s->b, s->a);
    o(s, X_PXOR, v, R(v), R(t));
    o(s, X_PSUBQ, s->d, R(v), R(t));
}

/* ---- averages ---- */

/* @t = (a ^ b) >> 1. Arithmetic shifts the host lacks: (v >> 1 ^ m) - m with m the sign's new place. */
static void half_difference(Seq *s, unsigned t, bool is_signed)
{
    unsigned x = s->x;

    oc(s, X_PXOR, t, s->a, s->b);
    if (is_signed && x != IR_L8 && x != IR_L64) {
        sh(s, sra[x], t, R(t), 1);
        return;
    }
    if (x == IR_L8)
        o(s, X_PAND, t, R(t), K8(s, 0xfe));
    sh(s, srl[x ? x : IR_L16], t, R(t), 1);
    if (is_signed) {
        uint64_t m = lane_ones(x) << ((8u << x) - 2);

        o(s, X_PXOR, t, R(t), K(s, m));
        o(s, sub[x], t, R(t), K(s, m));
    }
}

/* (a | b) - ((a ^ b) >> 1) */
static void s_vavgu(Seq *s)
{
    unsigned t = tmp(s);

    half_difference(s, t, false);
    oc(s, X_POR, s->d, s->a, s->b);
    o(s, sub[s->x], s->d, R(s->d), R(t));
}

/* (a & b) + ((a ^ b) >> 1) */
static void s_vhadd(Seq *s)
{
    unsigned t = tmp(s);

    half_difference(s, t, s->i->op == IR_vhadds);
    oc(s, X_PAND, s->d, s->a, s->b);
    o(s, add[s->x], s->d, R(s->d), R(t));
}

/* The rounded average less what was rounded up. */
static void s_vhaddu_narrow(Seq *s)
{
    unsigned t = tmp(s);

    oc(s, X_PXOR, t, s->a, s->b);
    o(s, X_PAND, t, R(t), s->x == IR_L8 ? K8(s, 1) : K16(s, 1));
    oc(s, s->x == IR_L8 ? X_PAVGB : X_PAVGW, s->d, s->a, s->b);
    o(s, sub[s->x], s->d, R(s->d), R(t));
}

/* ---- saturation ---- */

/* Overflow of a + b: the sum's sign differs from both operands'; of a - b: the operands' signs differ, and the result's from
 * a's. Then the limit is on the side the (wrong) result is not on. The sum is in v, and t's sign says that it is wrong. */
static void s_vqs(Seq *s)
{
    bool plus = s->i->op == IR_vqadds;
    unsigned t = tmp(s), v = tmp(s);

    if (plus) {
        oc(s, add[s->x], v, s->a, s->b);
        oc(s, X_PXOR, t, s->a, R(v));
        oc(s, X_PXOR, s->d, s->b, R(v));
    } else {
        o(s, sub[s->x], v, s->a, s->b);
        oc(s, X_PXOR, t, s->a, s->b);
        oc(s, X_PXOR, s->d, s->a, R(v));
    }
    o(s, X_PAND, t, R(t), R(s->d));
    full_mask(s, s->x, t);
    if (s->x == IR_L32) {
        sh(s, X_PSRAD, s->d, R(v), 31);
    } else {
        u_imm(s, X_PSHUFD, s->d, R(v), 0xf5);
        sh(s, X_PSRAD, s->d, R(s->d), 31);
    }
    o(s, X_PXOR, s->d, R(s->d), sign(s, s->x));
    blend(s, s->x, s->d, v, s->d, t);
}

/* a + min(b, ~a) */
static void s_vqaddu32(Seq *s)
{
    unsigned t = tmp(s);

    oc(s, X_PXOR, t, s->a, ones(s));
    oc(s, X_PMINUD, t, R(t), s->b);
    oc(s, X_PADDD, s->d, s->a, R(t));
}

/* max(a, b) - b */
static void s_vqsubu32(Seq *s)
{
    unsigned t = tmp(s);

    oc(s, X_PMAXUD, t, s->a, s->b);
    o(s, X_PSUBD, s->d, R(t), s->b);
}

static void s_vqaddu64(Seq *s)
{
    unsigned t = tmp(s), v = tmp(s);

    oc(s, X_PADDQ, t, s->a, s->b);
    o(s, X_PXOR, v, R(t), sign(s, IR_L64));
    oc(s, X_PXOR, s->d, s->a, sign(s, IR_L64));
    o(s, X_PCMPGTQ, s->d, R(s->d), R(v));
    o(s, X_POR, s->d, R(s->d), R(t));
}

static void s_vqsubu64(Seq *s)
{
    unsigned t = tmp(s), v = tmp(s);

    greater64(s, false, t, v);
    o(s, X_PSUBQ, s->d, s->a, s->b);
    o(s, X_PAND, s->d, R(s->d), R(t));
}

/* ---- comparison ---- */

static void invert(Seq *s) { o(s, X_PXOR, s->d, R(s->d), ones(s)); }

/* a >= b: max(a, b) == a; with zero: a > -1, not b > 0. */
static void s_vcmpges(Seq *s)
{
    unsigned t = NOREG;

    if (is_zero(s->b)) {
        o(s, cmpgt[s->x], s->d, s->a, ones(s));
    } else if (is_zero(s->a)) {
        o(s, cmpgt[s->x], s->d, s->b, zero());
        invert(s);
    } else if (s->x == IR_L64) {
        t = tmp(s);
        o(s, X_PCMPGTQ, t, s->b, s->a);
        o(s, X_PXOR, s->d, R(t), ones(s));
    } else {
        t = tmp(s);
        oc(s, maxs[s->x], t, s->a, s->b);
        oc(s, cmpeq[s->x], s->d, s->a, R(t));
    }
}

/* not min(a, b) == a */
static void s_vcmpgtu(Seq *s)
{
    unsigned t = tmp(s);

    if (s->x == IR_L64) {
        oc(s, X_PXOR, t, s->b, sign(s, IR_L64));
        oc(s, X_PXOR, s->d, s->a, sign(s, IR_L64));
        o(s, X_PCMPGTQ, s->d, R(s->d), R(t));
    } else {
        oc(s, minu[s->x], t, s->a, s->b);
        oc(s, cmpeq[s->x], s->d, s->a, R(t));
        invert(s);
    }
}

static void s_vcmpgeu(Seq *s)
{
    unsigned t = tmp(s);

    if (s->x == IR_L64) {
        oc(s, X_PXOR, t, s->a, sign(s, IR_L64));
        oc(s, X_PXOR, s->d, s->b, sign(s, IR_L64));
        o(s, X_PCMPGTQ, s->d, R(s->d), R(t));
        invert(s);
    } else {
        oc(s, maxu[s->x], t, s->a, s->b);
        oc(s, cmpeq[s->x], s->d, s->a, R(t));
    }
}

static void s_vcmptst(Seq *s)
{
    if (s->i->a == s->i->b) {
        o(s, cmpeq[s->x], s->d, s->a, zero());
    } else {
        oc(s, X_PAND, s->d, s->a, s->b);
        o(s, cmpeq[s->x], s->d, R(s->d), zero());
    }
    invert(s);
}

/* ---- bytes: counts and order of bits by tables of 16 ---- */

/* d = table lo at the low nibbles, t = table hi at the high ones */
static void nibbles(Seq *s, uint64_t lo0, uint64_t lo1, uint64_t hi0, uint64_t hi1, unsigned *t)
{
    unsigned v = tmp(s);

    *t = tmp(s);
    oc(s, X_PAND, *t, s->a, K8(s, 15));
    sh(s, X_PSRLW, v, s->a, 4);
    o(s, X_PAND, v, R(v), K8(s, 15));
    o(s, X_PSHUFB, s->d, K2(s, lo0, lo1), R(*t));
    o(s, X_PSHUFB, *t, K2(s, hi0, hi1), R(v));
}

static void s_vcnt(Seq *s)
{
    uint64_t lo = 0x0302020102010100, hi = 0x0403030203020201;
    unsigned t;

    nibbles(s, lo, hi, lo, hi, &t);
    o(s, X_PADDB, s->d, R(s->d), R(t));
}

/* As a product with a matrix of bits. */
void reverse_bytes_bits(Cg *g, unsigned dst, unsigned src)
{
    v_rrm_tail(&g->a, X_GFAFFINE, 1, dst, src, pool_const(g, 0x8040201008040201, 0x8040201008040201), 1);
    x_byte(&g->a, 0);
}

static void s_vrbit(Seq *s)
{
    unsigned t;

    if (cg_feat(s->g, FEAT_GFNI)) {
        if (!is_reg(s->a)) {
            mov(s, s->d, s->a);
            s->a = R(s->d);
        }
        reverse_bytes_bits(s->g, s->d, s->a.reg);
        return;
    }
    nibbles(s, 0xe060a020c0408000, 0xf070b030d0509010, 0x0e060a020c040800, 0x0f070b030d050901, &t);
    o(s, X_POR, s->d, R(s->d), R(t));
}

/* Of bytes: the lesser of what the high nibble says (8 if it is 0) and the low one (pshufb gives 0 if bit 7 is set: right).
 * Then twice the width: the upper half's count, plus the lower's if the upper is all zeros. */
static void s_vclz(Seq *s)
{
    unsigned t = tmp(s), v = tmp(s);

    o(s, X_PSHUFB, t, K2(s, 0x0505050506060708, 0x0404040404040404), s->a);
    sh(s, X_PSRLW, v, s->a, 4);
    o(s, X_PAND, v, R(v), K8(s, 15));
    o(s, X_PSHUFB, s->d, K2(s, 0x0101010102020308, 0), R(v));
    o(s, X_PMINUB, s->d, R(s->d), R(t));
    for (unsigned x = IR_L16; x <= s->x; x++) {
        o(s, cmpeq[x - 1], t, R(s->d), x == IR_L16 ? K8(s, 8) : K16(s, 16));
        sh(s, srl[x], t, R(t), 4u << x);
        o(s, X_PAND, t, R(t), R(s->d));
        sh(s, srl[x], s->d, R(s->d), 4u << x);
        o(s, add[x], s->d, R(s->d), R(t));
    }
}

/* One for all lanes, or one for 64-bit lanes and one for the others that one[] lacks. */
const SeqRow *vec_arith_row(Cg *g, const IrIns *i)
{
    static const SeqRow rows[IR_OP_COUNT][2] = {
#define BOTH(...) { __VA_ARGS__, __VA_ARGS__ }
        [IR_vlow]   = BOTH({ s_vlow, 0, IN_A, IN_A }),
        [IR_vnot]   = BOTH({ s_vnot, 0, IN_A, IN_A }),
        [IR_vorn]   = BOTH({ s_vorn, 0, IN_AB, IN_A, IN_A }),
        [IR_vbsl]   = BOTH({ s_vbsl, 1, IN_A | IN_C, IN_A | IN_C }),
        [IR_vneg]   = BOTH({ s_vneg, 1, IN_A, 0 }),
        [IR_vabs]   = { { 0 }, { s_vabs64, 1, IN_A, IN_A } },
        [IR_vmul]   = { { s_vmul8, 2, IN_AB, IN_AB }, { s_vmul64, 2, IN_AB, IN_AB } },
        [IR_vmins]  = { { 0 }, { s_minmax64, 2, IN_AB, IN_AB } },
        [IR_vmaxs]  = { { 0 }, { s_minmax64, 2, IN_AB, IN_AB } },
        [IR_vminu]  = { { 0 }, { s_minmax64, 2, IN_AB, IN_AB } },
        [IR_vmaxu]  = { { 0 }, { s_minmax64, 2, IN_AB, IN_AB } },
        [IR_vabds]  = { { s_vabd, 1, IN_AB, IN_AB }, { s_vabd64, 2, IN_AB, IN_AB } },
        [IR_vabdu]  = { { s_vabd, 1, IN_AB, IN_AB }, { s_vabd64, 2, IN_AB, IN_AB } },
        [IR_vavgu]  = BOTH({ s_vavgu, 1, IN_AB, IN_AB }),
        [IR_vhaddu] = BOTH({ s_vhadd, 1, IN_AB, IN_AB }),
        [IR_vhadds] = BOTH({ s_vhadd, 1, IN_AB, IN_AB }),
        [IR_vqadds] = BOTH({ s_vqs, 2, IN_AB, IN_AB }),
        [IR_vqsubs] = BOTH({ s_vqs, 2, IN_AB, IN_AB }),
        [IR_vqaddu] = { { s_vqaddu32, 1, IN_AB, IN_AB }, { s_vqaddu64, 2, IN_AB, IN_AB } },
        [IR_vqsubu] = { { s_vqsubu32, 1, IN_AB, IN_A }, { s_vqsubu64, 2, IN_A, IN_A } },
        [IR_vcmpges] = BOTH({ s_vcmpges, 1, IN_AB, IN_AB }),
        [IR_vcmpgtu] = BOTH({ s_vcmpgtu, 1, IN_AB, IN_AB }),
        [IR_vcmpgeu] = BOTH({ s_vcmpgeu, 1, IN_AB, IN_AB }),
        [IR_vcmptst] = BOTH({ s_vcmptst, 0, IN_AB, IN_AB }),
        [IR_vcnt]   = BOTH({ s_vcnt, 2, IN_A, IN_A }),
        [IR_vrbit]  = BOTH({ s_vrbit, 2, IN_A, IN_A }),
        [IR_vclz]   = BOTH({ s_vclz, 2, IN_A, IN_A }),
#undef BOTH
    };
    static const SeqRow haddu_narrow = { s_vhaddu_narrow, 1, IN_AB, IN_AB };
    unsigned x = i->x & 3;
    const SeqRow *row = &rows[i->op][x == IR_L64];

    if (i->op == IR_vhaddu && x <= IR_L16)
        return &haddu_narrow;
    if (i->op == IR_vclz && x == IR_L64)
        return NULL;
    return row->fn ? row : NULL;
}
