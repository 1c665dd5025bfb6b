/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Floating-point vectors: inline what x86 does likewise, for all lanes at once; a lane that needs Arm's rules takes the
 * whole vector to softfp, out of line. What is not here goes there always (emit_vsoft): rounding to nearest with ties
 * away, fused multiply-add without FMA3, halves without F16C.
 */
#include "backend-x86_64/select-vec.h"

enum { CMP_EQ = 0, CMP_LT = 1, CMP_LE = 2, CMP_UNORD = 3, CMP_GE_S = 13, CMP_GT_S = 14, CMP_EQ_UQ = 8, CMP_UNORD_S = 0x13 };

/* The f64 row of a pair whose f32 row is @e: prefix none to 66. */
static Enc by_lane(Enc e, unsigned x) { return x == IR_L64 ? e + (1u << 10) : e; }

/* ---- out of line ---- */

typedef struct Operands { Opnd v[3]; } Operands;

/* r[0]: result; pc: the operands. All scratch registers but the result's are preserved. */
static void cold_vsoft(Cg *g, const Cold *c)
{
    const Operands *op = (const Operands *)(uintptr_t)c->pc;
    const IrIns *i = cg_ins(g, c->ref);
    const IrRef arg[3] = { i->a, i->b, i->c };

    asm_room(&g->a, 1024);
    cold_keep(g, c->r[0], false);
    for (unsigned pass = 0; pass < 2; pass++) {      /* registers first: memory comes through one */
        for (unsigned k = 0; k < 3; k++) {
            Mem to = head_mem(CPU_HEAD_DISP(varg) + (int)k * 16);

            if (!arg[k] || is_reg(op->v[k]) != !pass)
                continue;
            if (pass)
                load_mem(g, IR_V128, XMM0, is_zero(op->v[k]) ? pool_const(g, 0, 0) : op->v[k].m);
            store_mem(g, IR_V128, to, pass ? XMM0 : op->v[k].reg);
        }
    }
    internal_descriptor(g, i);
    emit_internal(g, INT_VEC);
    load_mem(g, IR_V128, c->r[0], HEAD(vret));
    cold_keep(g, c->r[0], true);
    x_target32(&g->a, x_jmp32(&g->a), c->back);
}

/* From the jump just emitted; returns for `back` to be set. */
static Cold *vsoft_path(Seq *s, uint32_t field)
{
    Operands *op = arena_alloc(s->g->f->arena, sizeof *op);
    Cold *c = cold_add(s->g, cold_vsoft, field);

    *op = (Operands){ { s->a, s->b, s->c } };
    c->ref = s->r;
    c->r[0] = (uint8_t)s->d;
    c->pc = (uint64_t)(uintptr_t)op;
    return c;
}

/* As flush_guard; @t: a temporary. */
static void vflush_guard(Seq *s, unsigned t, Opnd a)
{
    if (s->g->f->nan == IR_NAN_ARM_FZ) {
        if (!is_reg(a)) {
            mov(s, t, a);
            a = R(t);
        }
        o_imm(s, by_lane(X_CMPPS, s->x), t, a, a, CMP_EQ_UQ);
    }
}

static void vptest(Seq *s, unsigned a, Opnd b) { u(s, X_PTEST, a, b); }

/* ---- one instruction ---- */

/* Operands stay in order: of two quiet NaNs the first is passed on. */
static void emit_vbin(Cg *g, IrRef d, Enc e, IrRef a, IrRef b, int imm)
{
    Seq s = { .g = g, .avx = cg_feat(g, FEAT_AVX) };
    unsigned ra = fetch(g, a);
    Opnd ob = opnd_rm(g, b);

    operands_done(g);
    unsigned dst = dst_reg(g, d, ra, !s.avx && is_reg(ob) && ob.reg != ra ? 1u << ob.reg : 0);

    o_imm(&s, e, dst, R(ra), ob, imm);
    def(g, d, dst);
}

static void emit_vunary(Cg *g, IrRef d, Enc e, IrRef a, int imm)
{
    Seq s = { .g = g, .avx = cg_feat(g, FEAT_AVX) };
    Opnd oa = opnd_rm(g, a);

    operands_done(g);
    unsigned dst = dst_reg(g, d, is_reg(oa) ? oa.reg : NOREG, 0);

    u_imm(&s, e, dst, oa, imm);
    def(g, d, dst);
}

static void emit_vfcmp(Cg *g, IrRef d, const IrIns *i)
{
    Enc e = by_lane(X_CMPPS, i->x);

    if (i->op == IR_vfcmpeq)
        emit_vbin(g, d, e, i->a, i->b, CMP_EQ);
    else if (cg_feat(g, FEAT_AVX))
        emit_vbin(g, d, e, i->a, i->b, i->op == IR_vfcmpgt ? CMP_GT_S : CMP_GE_S);
    else
        emit_vbin(g, d, e, i->b, i->a, i->op == IR_vfcmpgt ? CMP_LT : CMP_LE);
}

/* ---- fused multiply-add: as emit_fma_arm; the guard's result goes to a register that is free anyway, or to a temporary */

static void emit_vfma(Cg *g, IrRef d, const IrIns *i)
{
    static const Enc enc[4][3] = {               /* by IR_FMA_*: 213, 231, 132; one below is the packed opcode */
        { X_FMADD213, X_FMADD231, X_FMADD132 }, { X_FNMADD213, X_FNMADD231, X_FNMADD132 },
        { X_FMSUB213, X_FMSUB231, X_FMSUB132 }, { X_FNMSUB213, X_FNMSUB231, X_FNMSUB132 },
    };
    Seq s = { .g = g, .avx = true };
    const Enc *e = enc[i->aux & 3];
    unsigned w = i->x == IR_L64, a = fetch(g, i->a), b = fetch(g, i->b);
    Opnd c;

    if (is_const(g, i->c))
        c = opnd_mem(pool_const(g, (uint64_t)const_of(g, i->c), (uint64_t)const_of(g, i->c)));
    else if (__builtin_popcount(g->locked & SCRATCH_XMMS) > 1)
        c = stable_opnd(g, i->c, NOREG);
    else
        c = opnd_rm(g, i->c);
    operands_done(g);
    unsigned dst = dst_reg(g, d, is_reg(c) ? c.reg : b, !is_reg(c) && a != b ? 1u << a : 0);
    bool addend = in_reg(c, dst), fresh = !addend && dst != a && dst != b;
    unsigned t = fresh ? dst : alloc_temp(g, true);

    o_imm(&s, by_lane(X_CMPPS, i->x), t, !is_reg(c) || i->aux & IR_FMA_NEGMUL ? R(a) : c, c, CMP_UNORD_S);
    if (fresh)
        mov(&s, dst, R(b));
    if (addend)
        v_rrr(&g->a, e[1] - 1, w, dst, a, b);
    else if (dst == a && a != b)
        v_rrr(&g->a, e[2] - 1, w, dst, c.reg, b);
    else if (is_reg(c))
        v_rrr(&g->a, e[0] - 1, w, dst, a, c.reg);
    else
        v_rrm(&g->a, e[0] - 1, w, dst, a, c.m);
    def(g, d, dst);
}

/* ---- minimum, maximum ---- */

/* Both ways round: where the operands are equal, which but for zeros means the same, x86 gives the second. */
static void seq_minmax(Seq *s)
{
    bool min = s->i->op == IR_vfmin || s->i->op == IR_vfminnum;
    Enc e = by_lane(min ? X_MINPS : X_MAXPS, s->x);
    unsigned t = tmp(s);

    o_imm(s, by_lane(X_CMPPS, s->x), t, s->a, s->b, CMP_UNORD);
    vptest(s, t, R(t));
    Cold *c = vsoft_path(s, x_jcc32(&s->g->a, CC_NE));

    if (is_reg(s->b)) {
        o(s, e, t, s->a, s->b);
        o(s, e, s->d, s->b, s->a);
    } else {
        mov(s, t, s->b);
        o(s, e, t, R(t), s->a);
        o(s, e, s->d, s->a, s->b);
    }
    oc(s, min ? X_ORPS : X_ANDPS, s->d, R(s->d), R(t));
    c->back = asm_pos(&s->g->a);
}

/* ---- to integers, f32 ---- */

static int round_control(unsigned rm)
{
    static const uint8_t rc[4] = { [IR_RNE] = 0, [IR_RTZ] = 3, [IR_RDN] = 1, [IR_RUP] = 2 };

    return rm < 4 ? rc[rm] : 4;                  /* as MXCSR says */
}

/* Of lanes that fit, for sure: a round that sets PE, then a conversion that is exact. @t: a temporary. */
static void convert(Seq *s, unsigned t)
{
    unsigned rm = s->i->aux & 255;

    vflush_guard(s, t, s->a);
    if (rm == IR_RTZ) {
        u(s, X_CVTTPS2DQ, s->d, s->a);
    } else if (rm == IR_ROUND_DYN) {
        u(s, X_CVTPS2DQ, s->d, s->a);
    } else {
        u_imm(s, X_ROUNDPS, s->d, s->a, round_control(rm));
        u(s, X_CVTTPS2DQ, s->d, R(s->d));
    }
}

/* Magnitudes below 2^31, seen by their bits: no NaN passes, nothing traps. */
static void seq_s32(Seq *s)
{
    unsigned t = tmp(s);

    oc(s, X_PAND, t, s->a, K32(s, 0x7fffffff));
    o(s, X_PCMPGTD, t, R(t), K32(s, 0x4effffff));
    vptest(s, t, R(t));
    Cold *c = vsoft_path(s, x_jcc32(&s->g->a, CC_NE));

    convert(s, t);
    c->back = asm_pos(&s->g->a);
}

/* From +0 to below 2^31 likewise. */
static void seq_u32(Seq *s)
{
    unsigned t = tmp(s);

    oc(s, X_PMAXUD, t, s->a, K32(s, 0x4effffff));
    oc(s, X_PCMPEQD, t, R(t), K32(s, 0x4effffff));
    vptest(s, t, ones(s));
    Cold *c = vsoft_path(s, x_jcc32(&s->g->a, CC_AE));

    convert(s, t);
    c->back = asm_pos(&s->g->a);
}

/* ---- between f64 and i64, a lane at a time ---- */

/* xmm @d, which is 0: its low lane from general register @r */
static void o_gpr(Seq *s, unsigned d, unsigned r)
{
    if (s->avx)
        v_rrr(&s->g->a, X_CVTSI2SD, 1, d, d, r);
    else
        x_rr(&s->g->a, X_CVTSI2SD, 1, d, r);
}

/* Lanes that fit, as above. @r, @t: temporaries, from before the way out of line branches off. */
static void convert64(Seq *s, unsigned r, unsigned t)
{
    unsigned rm = s->i->aux & 255, src = s->d;
    Enc e = rm == IR_ROUND_DYN ? X_CVTSD2SI : X_CVTTSD2SI;

    if (rm != IR_RTZ && rm != IR_ROUND_DYN) {
        vflush_guard(s, t, s->a);
        u_imm(s, X_ROUNDPD, s->d, s->a, round_control(rm));
    } else if (is_reg(s->a))
        src = s->a.reg;
    else
        mov(s, s->d, s->a);
    u_imm(s, X_PSHUFD, t, R(src), 0xee);
    flush_guard(s->g, IR_F64, src);
    s_rr_w(s->g, e, 1, r, src);
    s_rr_w(s->g, X_MOVD_XG, 1, s->d, r);
    flush_guard(s->g, IR_F64, t);
    s_rr_w(s->g, e, 1, r, t);
    s_rr_w(s->g, X_MOVD_XG, 1, t, r);
    o(s, X_PUNPCKLQ, s->d, R(s->d), R(t));
}

static void seq_s64(Seq *s)
{
    unsigned t = tmp(s), r = alloc_temp(s->g, false);

    oc(s, X_PAND, t, s->a, K(s, 0x7fffffffffffffff));
    o(s, X_PCMPGTQ, t, R(t), K(s, 0x43dfffffffffffff));
    vptest(s, t, R(t));
    Cold *c = vsoft_path(s, x_jcc32(&s->g->a, CC_NE));

    convert64(s, r, t);
    c->back = asm_pos(&s->g->a);
}

static void seq_u64(Seq *s)
{
    unsigned t = tmp(s), r = alloc_temp(s->g, false);

    o(s, X_PCMPGTQ, t, s->a, K(s, 0x43dfffffffffffff));
    oc(s, X_POR, t, R(t), s->a);
    vptest(s, t, K(s, 1ull << 63));
    Cold *c = vsoft_path(s, x_jcc32(&s->g->a, CC_NE));

    convert64(s, r, t);
    c->back = asm_pos(&s->g->a);
}

/* Unsigned ones only below 2^63. */
static void seq_from_64(Seq *s)
{
    Asm *a = &s->g->a;
    unsigned t = tmp(s), r = alloc_temp(s->g, false);
    Cold *c = NULL;

    if (s->i->op == IR_vfi2u) {
        mov(s, t, s->a);
        vptest(s, t, K(s, 1ull << 63));
        c = vsoft_path(s, x_jcc32(a, CC_NE));
    } else if (!is_reg(s->a)) {
        mov(s, t, s->a);
    }
    unsigned src = is_reg(s->a) ? s->a.reg : t;

    s_rr_w(s->g, X_MOVD_GX, 1, src, r);
    mov(s, s->d, zero());
    o_gpr(s, s->d, r);
    s_rr_w(s->g, X_PEXTRD, 1, src, r);
    x_byte(a, 1);
    mov(s, t, zero());
    o_gpr(s, t, r);
    o(s, X_PUNPCKLQ, s->d, R(s->d), R(t));
    if (c)
        c->back = asm_pos(a);
}

/* ---- from integers ---- */

/* Upper and lower 16 bits are exact; their sum is rounded once. */
static void seq_from_u32(Seq *s)
{
    unsigned t = tmp(s);

    sh(s, X_PSRLD, t, s->a, 16);
    u(s, X_CVTDQ2PS, t, R(t));
    o(s, X_MULPS, t, R(t), K32(s, 0x47800000));
    oc(s, X_PAND, s->d, s->a, K32(s, 0xffff));
    u(s, X_CVTDQ2PS, s->d, R(s->d));
    oc(s, X_ADDPS, s->d, R(s->d), R(t));
}

/* ---- other widths ---- */

static void seq_widen(Seq *s)
{
    Enc e = s->x == IR_L16 ? X_CVTPH2PS : X_CVTPS2PD;

    u(s, e, s->d, s->i->aux ? upper(s, s->d, s->a) : s->a);
}

/* The destination is the r/m operand. */
static void seq_to_half(Seq *s)
{
    Asm *a = &s->g->a;

    if (!is_reg(s->a))
        mov(s, s->d, s->a);
    v_rrr(a, X_CVTPS2PH, 0, is_reg(s->a) ? s->a.reg : s->d, NOREG, s->d);
    x_byte(a, 4);
}

/* IR_NAN_ARM_FZ */
static void seq_round(Seq *s)
{
    vflush_guard(s, tmp(s), s->a);
    u_imm(s, s->x == IR_L32 ? X_ROUNDPS : X_ROUNDPD, s->d, s->a, round_control(s->i->aux & 255) | (s->i->aux & 256 ? 0 : 8));
}

/* ---- all ops ---- */

static const SeqRow row_minmax = { seq_minmax, 1, IN_AB, IN_B };
static const SeqRow row_round = { seq_round, 1, IN_A, IN_A };
static const SeqRow row_s32 = { seq_s32, 1, IN_A, IN_A };
static const SeqRow row_u32 = { seq_u32, 1, IN_A, IN_A };
static const SeqRow row_s64 = { seq_s64, 1, 0, 0 };
static const SeqRow row_u64 = { seq_u64, 1, 0, 0 };
static const SeqRow row_from_64 = { seq_from_64, 1, 0, 0 };
static const SeqRow row_from_u32 = { seq_from_u32, 1, IN_A, IN_A };
static const SeqRow row_widen = { seq_widen, 0, IN_A, IN_A };
static const SeqRow row_to_half = { seq_to_half, 0, IN_A, IN_A };

static bool emit_vconvert(Cg *g, IrRef r, const IrIns *i)
{
    unsigned rm = i->aux & 255;
    bool f32 = i->x == IR_L32, f16c = cg_feat(g, FEAT_F16C), fz = g->f->nan == IR_NAN_ARM_FZ;

    if (fz && !cg_feat(g, FEAT_AVX) && (i->op == IR_vfround || i->op == IR_vfs2i || i->op == IR_vfu2i))
        return false;                            /* guards are VEX code */
    switch (i->op) {
    case IR_vfround:
        if (rm == IR_RMM)
            return false;
        if (fz)
            return emit_seq(g, r, i, &row_round);
        emit_vunary(g, r, f32 ? X_ROUNDPS : X_ROUNDPD, i->a, round_control(rm) | (i->aux & 256 ? 0 : 8));
        return true;
    case IR_vfs2i:    return rm != IR_RMM && emit_seq(g, r, i, f32 ? &row_s32 : &row_s64);
    case IR_vfu2i:    return rm != IR_RMM && emit_seq(g, r, i, f32 ? &row_u32 : &row_u64);
    case IR_vfi2s:
        if (!f32)
            return emit_seq(g, r, i, &row_from_64);
        emit_vunary(g, r, X_CVTDQ2PS, i->a, -1);
        return true;
    case IR_vfi2u:    return emit_seq(g, r, i, f32 ? &row_from_u32 : &row_from_64);
    case IR_vfwiden:  return (f32 || (i->x == IR_L16 && f16c)) && emit_seq(g, r, i, &row_widen);
    case IR_vfnarrow:
        if (f32)
            emit_vunary(g, r, X_CVTPD2PS, i->a, -1);
        return f32 || (i->x == IR_L16 && f16c && emit_seq(g, r, i, &row_to_half));
    default:          return false;
    }
}

bool emit_vfp(Cg *g, IrRef r, const IrIns *i)
{
    if (!ir_nan_traps(g->f->nan) || (i->x < IR_L32 && i->op != IR_vfwiden && i->op != IR_vfnarrow))
        return false;
    asm_room(&g->a, 1024);
    switch (i->op) {
    case IR_vfadd: emit_vbin(g, r, by_lane(X_ADDPS, i->x), i->a, i->b, -1); return true;
    case IR_vfsub: emit_vbin(g, r, by_lane(X_SUBPS, i->x), i->a, i->b, -1); return true;
    case IR_vfmul: emit_vbin(g, r, by_lane(X_MULPS, i->x), i->a, i->b, -1); return true;
    case IR_vfdiv: emit_vbin(g, r, by_lane(X_DIVPS, i->x), i->a, i->b, -1); return true;
    case IR_vfsqrt: emit_vunary(g, r, by_lane(X_SQRTPS, i->x), i->a, -1); return true;
    case IR_vfma:
        if (!cg_feat(g, FEAT_FMA))
            return false;
        emit_vfma(g, r, i);
        return true;
    case IR_vfcmpeq: case IR_vfcmpgt: case IR_vfcmpge: emit_vfcmp(g, r, i); return true;
    case IR_vfmin: case IR_vfmax: case IR_vfminnum: case IR_vfmaxnum: return emit_seq(g, r, i, &row_minmax);
    default:       return emit_vconvert(g, r, i);
    }
}
