/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Integer vectors: shifts, and ops whose results are wider or narrower than their operands (select-vec.h has the rules).
 */
#include "backend-x86_64/select-vec.h"

static const Enc srl[4] = { 0, X_PSRLW, X_PSRLD, X_PSRLQ }, sll[4] = { 0, X_PSLLW, X_PSLLD, X_PSLLQ };
static const Enc sra[3] = { 0, X_PSRAW, X_PSRAD };
static const Enc movsx[3] = { X_PMOVSXBW, X_PMOVSXWD, X_PMOVSXDQ }, movzx[3] = { X_PMOVZXBW, X_PMOVZXWD, X_PMOVZXDQ };

static unsigned width(const Seq *s) { return 8u << s->x; }

/* ---- by a constant ---- */

static void s_vshl(Seq *s)
{
    unsigned n = s->i->aux & (width(s) - 1);

    if (n == 0) {
        mov(s, s->d, s->a);
    } else if (s->x != IR_L8) {
        sh(s, sll[s->x], s->d, s->a, n);
    } else if (n == 1 && is_reg(s->a)) {
        o(s, X_PADDB, s->d, s->a, s->a);
    } else {
        sh(s, X_PSLLW, s->d, s->a, n);
        o(s, X_PAND, s->d, R(s->d), K8(s, (uint8_t)(0xff << n)));
    }
}

static void shr(Seq *s, unsigned n)
{
    sh(s, srl[s->x == IR_L8 ? IR_L16 : s->x], s->d, s->a, n);
    if (s->x == IR_L8)
        o(s, X_PAND, s->d, R(s->d), K8(s, 0xff >> n));
}

static void s_vshr(Seq *s)
{
    unsigned n = s->i->aux & (width(s) - 1);

    if (n == 0)
        mov(s, s->d, s->a);
    else
        shr(s, n);
}

/* The host has none for 8 and 64: (a >> n ^ m) - m, m being the sign's new place. */
static void s_vsar(Seq *s)
{
    unsigned n = s->i->aux & (width(s) - 1);
    uint64_t m = lane_ones(s->x) << (width(s) - 1 - n);

    if (n == 0) {
        mov(s, s->d, s->a);
    } else if (s->x == IR_L16 || s->x == IR_L32) {
        sh(s, sra[s->x], s->d, s->a, n);
    } else if (n == width(s) - 1) {
        unsigned t = in_reg(s->a, s->d) ? tmp(s) : s->d, to = s->avx ? s->d : t;

        mov(s, t, zero());
        o(s, s->x == IR_L8 ? X_PCMPGTB : X_PCMPGTQ, to, R(t), s->a);
        mov(s, s->d, R(to));
    } else {
        shr(s, n);
        o(s, X_PXOR, s->d, R(s->d), K(s, m));
        o(s, s->x == IR_L8 ? X_PSUBB : X_PSUBQ, s->d, R(s->d), K(s, m));
    }
}

/* ---- by each lane's count. In vpsllv and its like a count that is too large gives 0, also as unsigned: with the count's
 * byte c taken as 0..255, a << c is 0 for negative counts, and a >> (256 - c) is 0 for positive ones. ---- */

static void s_vshlvu_wide(Seq *s)
{
    unsigned t = tmp(s), v = tmp(s);
    bool q = s->x == IR_L64;
    Enc left = q ? X_PSLLVQ : X_PSLLVD, right = q ? X_PSRLVQ : X_PSRLVD;

    oc(s, X_PAND, t, s->b, q ? K(s, 255) : K32(s, 255));
    if (!is_reg(s->a)) {
        mov(s, s->d, s->a);
        s->a = R(s->d);
    }
    o(s, q ? X_PSUBQ : X_PSUBD, v, q ? K(s, 256) : K32(s, 256), R(t));
    v_rrr(&s->g->a, right, q, v, s->a.reg, v);
    v_rrr(&s->g->a, left, q, s->d, s->a.reg, t);
    o(s, X_POR, s->d, R(s->d), R(v));
}

static void s_vshlvs32(Seq *s)
{
    unsigned t = tmp(s), v = tmp(s);

    sh(s, X_PSLLD, t, s->b, 24);
    sh(s, X_PSRAD, t, R(t), 24);
    if (!is_reg(s->a)) {
        mov(s, s->d, s->a);
        s->a = R(s->d);
    }
    u(s, X_PABSD, v, R(t));
    v_rrr(&s->g->a, X_PSRAVD, 0, v, s->a.reg, v);
    v_rrr(&s->g->a, X_PSLLVD, 0, s->d, s->a.reg, t);
    blend(s, IR_L32, s->d, s->d, v, t);
}

/* No vpsravq: (a ^ m) >> n ^ m, m = the sign of those that go right. n = 256 - c in t. */
static void s_vshlvs64(Seq *s)
{
    unsigned t = tmp(s), v = tmp(s);

    sh(s, X_PSLLQ, t, s->b, 56);
    oc(s, X_PAND, v, R(t), s->a);
    u_imm(s, X_PSHUFD, v, R(v), 0xf5);
    sh(s, X_PSRAD, v, R(v), 31);
    sh(s, X_PSRLQ, t, R(t), 56);
    o(s, X_PXOR, t, R(t), K(s, 255));
    o(s, X_PADDQ, t, R(t), K(s, 1));
    oc(s, X_PXOR, s->d, R(v), s->a);
    v_rrr(&s->g->a, X_PSRLVQ, 1, s->d, s->d, t);
    o(s, X_PXOR, s->d, R(s->d), R(v));
    o(s, X_PSUBQ, v, K(s, 256), R(t));
    mov(s, t, s->a);
    v_rrr(&s->g->a, X_PSLLVQ, 1, t, t, v);
    o(s, X_POR, s->d, R(s->d), R(t));
}

/* @t = the count of each 16-bit lane in both of its bytes, made a table index: low four bits of the count, bit 7 set if the
 * count is not in -16..15. @v = 2 to the power of the count's low four bits, 0 for counts out of range. Then the low half of
 * a times that is a << c, and the high half a >> -c. */
static void powers16(Seq *s, unsigned t, unsigned v, bool clamp)
{
    o(s, X_PSHUFB, t, s->b, K2(s, 0x0606040402020000, 0x0e0e0c0c0a0a0808));
    if (clamp)
        o(s, X_PMAXSB, t, R(t), K8(s, (uint8_t)-16));
    o(s, X_PADDB, t, R(t), K8(s, 16));
    o(s, X_PADDUSB, t, R(t), K8(s, 0x60));
    o(s, X_PXOR, t, R(t), K16(s, 0x0800));
    o(s, X_PSHUFB, v, K2(s, 0x8040201008040201, 0), R(t));
}

/* @m: all ones in lanes with a negative count (AVX: their signs only) */
static void negative16(Seq *s, unsigned m)
{
    o(s, X_PSHUFB, m, s->b, K2(s, 0x0606040402020000, 0x0e0e0c0c0a0a0808));
    full_mask(s, IR_L8, m);
}

static void s_vshlvu16(Seq *s)
{
    unsigned t = tmp(s), v = tmp(s);

    powers16(s, t, v, false);
    oc(s, X_PMULHUW, t, R(v), s->a);
    oc(s, X_PMULLW, s->d, R(v), s->a);
    negative16(s, v);
    blend(s, IR_L8, s->d, s->d, t, v);
}

/* The unsigned product's upper half is 2^k too large where a is negative. */
static void s_vshlvs16(Seq *s)
{
    unsigned t = tmp(s), v = tmp(s);

    powers16(s, t, v, true);
    sh(s, X_PSRAW, t, s->a, 15);
    o(s, X_PAND, t, R(t), R(v));
    oc(s, X_PMULHUW, s->d, R(v), s->a);
    o(s, X_PSUBW, s->d, R(s->d), R(t));
    oc(s, X_PMULLW, t, R(v), s->a);
    negative16(s, v);
    blend(s, IR_L8, s->d, t, s->d, v);
}

/* The upper byte of a times 2^(8 + c), c in -8..7. */
static void s_vshlv8(Seq *s)
{
    bool is_signed = s->i->op == IR_vshlvs;
    unsigned t = tmp(s), v = tmp(s);
    Opnd a = s->a;

    if (is_signed) {
        oc(s, X_PMAXSB, t, s->b, K8(s, (uint8_t)-8));
        o(s, X_PADDB, t, R(t), K8(s, 8));
    } else {
        oc(s, X_PADDB, t, s->b, K8(s, 8));
    }
    o(s, X_PADDUSB, t, R(t), K8(s, 0x70));
    o(s, X_PSHUFB, v, K2(s, 0, 0x8040201008040201), R(t));
    o(s, X_PSHUFB, s->d, K2(s, 0x8040201008040201, 0), R(t));      /* low bytes; v: high bytes */
    mov(s, t, R(s->d));
    o(s, X_PUNPCKLB, s->d, R(s->d), R(v));
    o(s, X_PUNPCKHB, t, R(t), R(v));
    u(s, (is_signed ? movsx : movzx)[0], v, a);
    o(s, X_PMULLW, s->d, R(s->d), R(v));
    u(s, (is_signed ? movsx : movzx)[0], v, upper(s, v, a));
    o(s, X_PMULLW, t, R(t), R(v));
    sh(s, X_PSRLW, s->d, R(s->d), 8);
    sh(s, X_PSRLW, t, R(t), 8);
    o(s, X_PACKUSWB, s->d, R(s->d), R(t));
}

/* ---- wider ---- */

/* d = the half of @a that aux says, widened */
static void widen(Seq *s, unsigned d, Opnd a, bool is_signed)
{
    u(s, (is_signed ? movsx : movzx)[s->x], d, s->i->aux & 1 ? upper(s, d, a) : a);
}

static void s_vwiden(Seq *s)
{
    if (s->x == IR_L64)
        mov(s, s->d, zero());
    else
        widen(s, s->d, s->a, s->i->op == IR_vwidens);
}

static void s_vmull8(Seq *s)
{
    bool is_signed = s->i->op == IR_vmulls;
    unsigned t = tmp(s);

    widen(s, t, s->b, is_signed);
    widen(s, s->d, s->a, is_signed);
    o(s, X_PMULLW, s->d, R(s->d), R(t));
}

static void s_vmull16(Seq *s)
{
    unsigned t = tmp(s), v = tmp(s);

    oc(s, X_PMULLW, t, s->a, s->b);
    oc(s, s->i->op == IR_vmulls ? X_PMULHW : X_PMULHUW, v, s->a, s->b);
    o(s, s->i->aux & 1 ? X_PUNPCKHW : X_PUNPCKLW, s->d, R(t), R(v));
}

static void s_vmull32(Seq *s)
{
    unsigned t = tmp(s), n = s->i->aux & 1 ? 0xfa : 0x50;

    u_imm(s, X_PSHUFD, t, s->b, n);
    u_imm(s, X_PSHUFD, s->d, s->a, n);
    o(s, s->i->op == IR_vmulls ? X_PMULDQ : X_PMULUDQ, s->d, R(s->d), R(t));
}

static void s_vpmull(Seq *s)
{
    if (is_reg(s->b) && (!is_reg(s->a) || (!s->avx && s->b.reg == s->d)))
        o_imm(s, X_PCLMUL, s->d, s->b, s->a, s->i->aux & 1 ? 0x11 : 0);
    else
        o_imm(s, X_PCLMUL, s->d, s->a, s->b, s->i->aux & 1 ? 0x11 : 0);
}

/* The exclusive or of a times each bit of b alone. There are four things for three registers, so a goes to memory. */
static void s_vpmull8(Seq *s)
{
    unsigned t = tmp(s), v = tmp(s);
    Opnd a = opnd_mem(HEAD(varg[0]));

    widen(s, t, s->a, false);
    if (s->avx)
        v_rrm(&s->g->a, X_MOVUPS_MR, 0, t, NOREG, a.m);
    else
        x_rm(&s->g->a, X_MOVUPS_MR, 0, t, a.m);
    widen(s, v, s->b, false);
    for (unsigned k = 0; k < 8; k++) {
        unsigned d = k ? t : s->d;

        oc(s, X_PAND, d, R(v), K16(s, 1u << k));
        o(s, X_PMULLW, d, R(d), a);
        if (k)
            o(s, X_PXOR, s->d, R(s->d), R(t));
    }
}

/* Bits 15..30 of the product; rounded there is pmulhrsw. Both give -32768 for -32768 squared, and for nothing else. */
static void s_vqdmulh16(Seq *s)
{
    unsigned t = tmp(s);

    if (s->i->aux & 1) {
        oc(s, X_PMULHRSW, s->d, s->a, s->b);
    } else {
        unsigned v = tmp(s);

        oc(s, X_PMULLW, t, s->a, s->b);
        oc(s, X_PMULHW, v, s->a, s->b);
        sh(s, X_PSRLW, t, R(t), 15);
        o(s, X_PADDW, v, R(v), R(v));
        o(s, X_POR, s->d, R(v), R(t));
    }
    oc(s, X_PCMPEQW, t, R(s->d), sign(s, IR_L16));
    o(s, X_PXOR, s->d, R(s->d), R(t));
}

static void s_vqdmulh32(Seq *s)
{
    unsigned t = tmp(s), v = tmp(s);

    u_imm(s, X_PSHUFD, t, s->a, 0xf5);
    u_imm(s, X_PSHUFD, v, s->b, 0xf5);
    o(s, X_PMULDQ, t, R(t), R(v));
    oc(s, X_PMULDQ, s->d, s->a, s->b);
    o(s, X_PADDQ, t, R(t), R(t));
    o(s, X_PADDQ, s->d, R(s->d), R(s->d));
    if (s->i->aux & 1) {
        o(s, X_PADDQ, t, R(t), K(s, 0x80000000));
        o(s, X_PADDQ, s->d, R(s->d), K(s, 0x80000000));
    }
    sh(s, X_PSRLQ, s->d, R(s->d), 32);
    o_imm(s, X_PBLENDW, s->d, R(s->d), R(t), 0xcc);
    oc(s, X_PCMPEQD, t, R(s->d), sign(s, IR_L32));
    o(s, X_PXOR, s->d, R(s->d), R(t));
}

/* Even and odd bytes as words: pmaddwd sums two products each into the 32-bit lane they belong to. */
static void s_vdot(Seq *s)
{
    bool is_signed = s->i->op == IR_vdots;
    unsigned t = tmp(s), v = tmp(s);
    bool busy = in_reg(s->a, s->d) || in_reg(s->b, s->d) || in_reg(s->c, s->d);
    unsigned w = busy ? tmp(s) : s->d;      /* then d is a home, and the third scratch register free */

    if (is_signed) {
        sh(s, X_PSLLW, t, s->a, 8);
        sh(s, X_PSLLW, v, s->b, 8);
        sh(s, X_PSRAW, t, R(t), 8);
        sh(s, X_PSRAW, v, R(v), 8);
    } else {
        oc(s, X_PAND, t, s->a, K16(s, 255));
        oc(s, X_PAND, v, s->b, K16(s, 255));
    }
    o(s, X_PMADDWD, t, R(t), R(v));
    sh(s, is_signed ? X_PSRAW : X_PSRLW, v, s->a, 8);
    sh(s, is_signed ? X_PSRAW : X_PSRLW, w, s->b, 8);
    o(s, X_PMADDWD, v, R(v), R(w));
    o(s, X_PADDD, t, R(t), R(v));
    oc(s, X_PADDD, s->d, s->c, R(t));
}

static void s_vsumb(Seq *s) { o(s, X_PSADBW, s->d, s->a, zero()); }

/* ---- narrower, with saturation. The host's packs take signed lanes; zeros make the upper half. ---- */

static void s_vqnarrow(Seq *s)
{
    static const Enc pack[2][2] = { { X_PACKUSWB, X_PACKUSDW }, { X_PACKSSWB, X_PACKSSDW } };
    Opnd a = s->a;

    if (s->i->op == IR_vqnarrowu) {
        oc(s, s->x ? X_PMINUD : X_PMINUW, s->d, a, s->x ? K32(s, 0xffff) : K16(s, 0xff));
        a = R(s->d);
    }
    o(s, pack[s->i->op == IR_vqnarrows][s->x], s->d, a, zero());
}

/* 64 to 32 bits: t = upper halves, d = lower halves, zeros above in both. */
static void s_vqnarrow32(Seq *s)
{
    unsigned t = tmp(s), v = tmp(s);

    o_imm(s, X_SHUFPS, t, s->a, zero(), 0xdd);
    o_imm(s, X_SHUFPS, s->d, s->a, zero(), 0x88);
    switch (s->i->op) {
    case IR_vqnarrowu:
        o(s, X_PCMPEQD, t, R(t), zero());
        o(s, X_PXOR, t, R(t), ones(s));
        o(s, X_POR, s->d, R(s->d), R(t));
        break;
    case IR_vqnarrowsu:
        o(s, X_PCMPGTD, v, R(t), zero());
        o(s, X_POR, s->d, R(s->d), R(v));
        sh(s, X_PSRAD, t, R(t), 31);
        o(s, X_PANDN, t, R(t), R(s->d));
        mov(s, s->d, R(t));
        break;
    default:                                     /* it fits if the upper half is the lower's sign */
        sh(s, X_PSRAD, v, R(s->d), 31);
        o(s, X_PCMPEQD, v, R(v), R(t));
        sh(s, X_PSRAD, t, R(t), 31);
        o(s, X_PXOR, t, R(t), K32(s, 0x7fffffff));
        blend(s, IR_L32, s->d, t, s->d, v);
        break;
    }
}

static const SeqRow *variable_row(Cg *g, unsigned op, unsigned x)
{
    static const SeqRow u16 = { s_vshlvu16, 2, IN_A, IN_A }, s16 = { s_vshlvs16, 2, 0, 0 }, b8 = { s_vshlv8, 2, IN_B, IN_B };
    static const SeqRow wide = { s_vshlvu_wide, 2, IN_AB, 0 }, s32 = { s_vshlvs32, 2, IN_AB, 0 };
    static const SeqRow s64 = { s_vshlvs64, 2, IN_B, 0 };

    if (x == IR_L8)
        return &b8;
    if (x == IR_L16)
        return op == IR_vshlvu ? &u16 : &s16;
    if (!cg_feat(g, FEAT_AVX2))
        return NULL;
    return op == IR_vshlvu ? &wide : x == IR_L32 ? &s32 : &s64;
}

const SeqRow *vec_shift_row(Cg *g, const IrIns *i)
{
    static const SeqRow rows[IR_OP_COUNT] = {
        [IR_vshl] = { s_vshl, 0, IN_A, IN_A }, [IR_vshr] = { s_vshr, 0, IN_A, IN_A }, [IR_vsar] = { s_vsar, 1, IN_A, IN_A },
        [IR_vwidens] = { s_vwiden, 0, IN_A, IN_A }, [IR_vwidenu] = { s_vwiden, 0, IN_A, IN_A },
        [IR_vdots] = { s_vdot, 2, IN_C, IN_C, .no_scratch = true },
        [IR_vdotu] = { s_vdot, 2, IN_C, IN_C, .no_scratch = true },
        [IR_vsumb] = { s_vsumb, 0, IN_A, IN_A },
    };
    static const SeqRow mull[3] = {
        { s_vmull8, 1, IN_AB, IN_AB }, { s_vmull16, 2, IN_AB, IN_AB }, { s_vmull32, 1, IN_AB, IN_AB },
    };
    static const SeqRow pmull = { s_vpmull, 0, IN_AB, IN_AB }, pmull8 = { s_vpmull8, 2, IN_AB, IN_AB };
    static const SeqRow dmulh[2] = { { s_vqdmulh16, 2, IN_AB, IN_AB }, { s_vqdmulh32, 2, IN_AB, IN_AB } };
    static const SeqRow narrow = { s_vqnarrow, 0, IN_A, IN_A }, narrow32 = { s_vqnarrow32, 2, IN_A, IN_A };
    unsigned x = i->x & 3;

    switch (i->op) {
    case IR_vshlvu: case IR_vshlvs:   return variable_row(g, i->op, x);
    case IR_vmulls: case IR_vmullu:   return x <= IR_L32 ? &mull[x] : NULL;
    case IR_vpmull:                   return x == IR_L8 ? &pmull8 : x == IR_L64 && cg_feat(g, FEAT_PCLMUL) ? &pmull : NULL;
    case IR_vqdmulh:                  return x == IR_L16 || x == IR_L32 ? &dmulh[x - IR_L16] : NULL;
    case IR_vqnarrows: case IR_vqnarrowu: case IR_vqnarrowsu:
        return x <= IR_L16 ? &narrow : x == IR_L32 ? &narrow32 : NULL;
    default:                          return rows[i->op].fn ? &rows[i->op] : NULL;
    }
}
