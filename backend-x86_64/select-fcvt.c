/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Conversions between formats and integers, rounding to integral, moves between register classes, and the FP environment.
 * x86 gives the "integer indefinite" for what does not fit; those cases, and others the host has no instruction for, go to
 * softfp out of line. RISC-V wants NV alone for them, so a range test comes first where the host would set PE.
 */
#include "backend-x86_64/cg.h"

/* between classes: movd, movq, pextrd */
void s_rr_w(Cg *g, Enc e, unsigned w, unsigned reg, unsigned rm)
{
    if (cg_feat(g, FEAT_AVX))
        v_rrr(&g->a, e, w, reg, NOREG, rm);
    else
        x_rr(&g->a, e, w, reg, rm);
}

static int round_imm(unsigned x)
{
    switch (x) {
    case IR_RNE: return 0;
    case IR_RDN: return 1;
    case IR_RUP: return 2;
    case IR_RTZ: return 3;
    default:     return 4;                       /* as MXCSR says */
    }
}

static void round_to(Cg *g, unsigned type, unsigned dst, unsigned src, unsigned imm)
{
    flush_guard(g, type, src);
    s_unary(g, type == IR_F32 ? X_ROUNDSS : X_ROUNDSD, dst, src);
    x_byte(&g->a, imm);
}

static void emit_fround(Cg *g, IrRef d, const IrIns *i)
{
    unsigned a = fetch(g, i->a);

    operands_done(g);
    unsigned dst = dst_reg(g, d, a, 0), imm = (unsigned)round_imm(i->x) | (i->aux ? 0 : 8);
    bool up = upper_zero(g, i->a);

    if (g->f->nan == IR_NAN_ARM_FZ) {
        round_to(g, i->type, dst, a, imm);
    } else {
        up = s_unary_up(g, i->type == IR_F32 ? X_ROUNDSS : X_ROUNDSD, dst, a, up);
        x_byte(&g->a, imm);
    }
    def_up(g, d, dst, up);
}

/*
 * To nearest, ties away, of magnitudes that may have a fraction: truncated, and one more if the rest is a half at least.
 * Nothing here is inexact. The others, and NaNs, go to softfp. @dst and @t are none of @a; @dst is zero above then.
 */
static Cold *round_away(Cg *g, IrRef d, unsigned type, unsigned a, unsigned dst, unsigned t, unsigned soft_dst)
{
    bool f32 = type == IR_F32;
    uint64_t sign = f32 ? 0x80000000 : 1ull << 63;
    Mem whole = pool_const(g, f32 ? 0x4b000000 : 0x4330000000000000, 0);
    Mem one = pool_const(g, f32 ? 0x3f800000 : 0x3ff0000000000000, 0);
    Mem half = pool_const(g, f32 ? 0x3f000000 : 0x3fe0000000000000, 0);

    s_rrm(g, X_ANDPS, t, a, pool_const(g, sign - 1, 0));
    load_mem(g, type, dst, whole);
    s_rr(g, f32 ? X_UCOMISS : X_UCOMISD, dst, t);
    Cold *c = soft_path(g, d, x_jcc32(&g->a, CC_BE), a, soft_dst);

    round_to(g, type, dst, t, 3 | 8);
    s_rrr(g, f32 ? X_SUBSS : X_SUBSD, t, t, dst);
    s_rrm_imm(g, f32 ? X_CMPSS : X_CMPSD, t, t, half, 5 /* not less */);
    s_rrm(g, X_ANDPS, t, t, one);
    s_rrr(g, f32 ? X_ADDSS : X_ADDSD, dst, dst, t);
    s_rrm(g, X_ANDPS, t, a, pool_const(g, sign, 0));
    s_rrr(g, X_ORPS, dst, dst, t);
    return c;
}

static void emit_fround_away(Cg *g, IrRef d, const IrIns *i)
{
    unsigned a = fetch(g, i->a), t = alloc_temp(g, true);

    operands_done(g);
    unsigned dst = dst_reg(g, d, NOREG, 1u << a | 1u << t);
    Cold *c = round_away(g, d, i->type, a, dst, t, dst);

    c->back = asm_pos(&g->a);
    def_up(g, d, dst, true);
}

/* ---- to integer ---- */

static void cvt_int(Cg *g, unsigned from, bool trunc, unsigned w, unsigned dst, unsigned src)
{
    Enc e = from == IR_F32 ? (trunc ? X_CVTTSS2SI : X_CVTSS2SI) : trunc ? X_CVTTSD2SI : X_CVTSD2SI;

    flush_guard(g, from, src);
    s_rr_w(g, e, w, dst, src);
}

static void emit_f2s(Cg *g, IrRef d, const IrIns *i, unsigned from)
{
    unsigned w = type_w(i->type), src = fetch(g, i->a), t = NOREG;
    bool mode = i->x != IR_RTZ && i->x != IR_ROUND_DYN;

    if (mode)
        t = alloc_temp(g, true);
    operands_done(g);
    unsigned dst = dst_reg(g, d, NOREG, 0);
    unsigned imm = (unsigned)round_imm(i->x);

    /* i64: what is out of range is integral, so rounding it sets no PE; i32: round quietly, set PE when it did fit */
    if (mode)
        round_to(g, from, t, src, w ? imm : imm | 8);
    cvt_int(g, from, mode || i->x == IR_RTZ, w, dst, mode ? t : src);
    x_ri(&g->a, X_CMP_I, w, dst, 1);             /* overflows for the smallest integer only */
    Cold *c = soft_path(g, d, x_jcc32(&g->a, CC_O), src, dst);

    if (mode && !w)
        round_to(g, from, t, src, imm);
    c->back = asm_pos(&g->a);
    def(g, d, dst);
}

/* PE comes from a round that need not be done quietly. */
static void emit_f2s_away(Cg *g, IrRef d, const IrIns *i, unsigned from)
{
    unsigned w = type_w(i->type), a = fetch(g, i->a), t = alloc_temp(g, true), n = alloc_temp(g, true);

    operands_done(g);
    unsigned dst = dst_reg(g, d, NOREG, 0);

    round_away(g, d, from, a, n, t, dst);
    uint32_t first = g->ncold - 1;

    cvt_int(g, from, true, w, dst, n);
    x_ri(&g->a, X_CMP_I, w, dst, 1);
    Cold *big = soft_path(g, d, x_jcc32(&g->a, CC_O), a, dst);

    round_to(g, from, t, a, 3);
    g->cold[first].back = big->back = asm_pos(&g->a);
    def(g, d, dst);
}

static void cvt_fp(Cg *g, unsigned type, unsigned w, unsigned dst, unsigned src);

/* The helper itself, cold. r: operand, result. */
static void cold_call(Cg *g, const Cold *c)
{
    asm_room(&g->a, 512);
    cold_keep(g, c->r[1], false);
    store_mem(g, IR_F64, HEAD(harg), c->r[0]);
    x_mov_imm(&g->a, RAX, cg_ins(g, c->ref)->aux);
    cg_stub_call(g, STUB_HELPER_FP);
    load_mem(g, IR_I64, c->r[1], HEAD(hret));
    cold_keep(g, c->r[1], true);
    x_target32(&g->a, x_jmp32(&g->a), c->back);
}

/* Below 2^31 inline. Z: converted back it is the same, bit for bit, which -0 is not. */
bool emit_jcvt(Cg *g, IrRef d, const IrIns *i)
{
    if (g->f->nan != IR_NAN_ARM || !g->val[d].uses)
        return false;
    unsigned a = fetch(g, i->a), t = alloc_temp(g, true), z = alloc_temp(g, false);
    Asm *s = &g->a;

    operands_done(g);
    unsigned dst = dst_reg(g, d, NOREG, 1u << z);

    s_rr_w(g, X_MOVD_GX, 1, a, z);
    x_ri8(s, X_SHR_I, 1, z, 32);
    x_rr(s, X_ADD, 0, z, z);
    x_ri(s, X_CMP_I, 0, z, (int32_t)0x83c00000);
    Cold *c = cold_add(g, cold_call, x_jcc32(s, CC_AE));

    c->ref = d;
    c->r[0] = (uint8_t)a;
    c->r[1] = (uint8_t)dst;
    cvt_int(g, IR_F64, true, 0, dst, a);
    cvt_fp(g, IR_F64, 0, t, dst);
    s_rrr(g, X_PCMPEQQ, t, t, a);
    s_rr_w(g, X_MOVD_GX, 1, t, z);
    x_ri8(s, X_SHR_I, 1, z, 63);
    x_ri8(s, X_SHL_I, 1, z, 32);
    x_rr(s, X_OR, 1, dst, z);
    c->back = asm_pos(s);
    def(g, d, dst);
    return true;
}

/* Only [0, limit) inline, tested on the bit pattern: negative numbers and NaNs are above it as unsigned integers. */
static void emit_f2u(Cg *g, IrRef d, const IrIns *i, unsigned from)
{
    unsigned w = type_w(i->type), src = fetch(g, i->a), t = NOREG;
    bool mode = i->x != IR_RTZ && i->x != IR_ROUND_DYN;

    if (mode)
        t = alloc_temp(g, true);
    operands_done(g);
    unsigned dst = dst_reg(g, d, NOREG, 0);

    s_rr_w(g, X_MOVD_GX, from == IR_F64, src, dst);
    if (from == IR_F64) {
        x_ri8(&g->a, X_SHR_I, 1, dst, 32);
        x_ri(&g->a, X_CMP_I, 0, dst, w ? 0x43e00000 : 0x41efffff);
    } else {
        x_ri(&g->a, X_CMP_I, 0, dst, w ? 0x5f000000 : 0x4f7fffff);
    }
    Cold *c = soft_path(g, d, x_jcc32(&g->a, CC_AE), src, dst);

    if (mode)
        round_to(g, from, t, src, (unsigned)round_imm(i->x));
    cvt_int(g, from, mode || i->x == IR_RTZ, 1, dst, mode ? t : src);
    c->back = asm_pos(&g->a);
    def(g, d, dst);
}

/* ---- from integer ---- */

static void cvt_fp(Cg *g, unsigned type, unsigned w, unsigned dst, unsigned src)
{
    Enc e = type == IR_F32 ? X_CVTSI2SS : X_CVTSI2SD;

    if (cg_feat(g, FEAT_AVX)) {
        v_rrr(&g->a, X_XORPS, 0, dst, dst, dst);
        v_rrr(&g->a, e, w, dst, dst, src);
    } else {
        x_rr(&g->a, X_XORPS, 0, dst, dst);
        x_rr(&g->a, e, w, dst, src);
    }
}

/* Above 2^63: half of it, the lost bit kept sticky, converts and rounds alike; then twice that. r: source, dst, temp. */
static void cold_u64(Cg *g, const Cold *c)
{
    unsigned src = c->r[0], dst = c->r[1], t = c->r[2], type = cg_ins(g, c->ref)->type;
    Enc add = type == IR_F32 ? X_ADDSS : X_ADDSD;
    Asm *a = &g->a;

    x_mov(a, 1, t, src);
    x_ri(a, X_AND_I, 0, t, 1);
    x_rm(a, X_MOV_MR, 1, t, HEAD(harg));
    x_mov(a, 1, t, src);
    x_ri8(a, X_SHR_I, 1, t, 1);
    x_rm(a, X_OR, 1, t, HEAD(harg));
    cvt_fp(g, type, 1, dst, t);
    s_unary(g, add, dst, dst);
    x_target32(a, x_jmp32(a), c->back);
}

/* In a rounding mode of its own: inline if exact, that is if the integer is no wider than a significand. */
static void emit_i2f_exact(Cg *g, IrRef d, const IrIns *i)
{
    unsigned src = fetch(g, i->a), w = type_w(i->aux), t = alloc_temp(g, false);
    unsigned bits = i->type == IR_F32 ? 24 : 53;
    bool uns = i->op == IR_fi2u;

    operands_done(g);
    unsigned dst = dst_reg(g, d, NOREG, 0);

    x_mov(&g->a, w, t, src);
    x_ri8(&g->a, uns ? X_SHR_I : X_SAR_I, w, t, bits);
    if (!uns) {
        x_ri(&g->a, X_ADD_I, w, t, 1);           /* 0 or -1 before */
        x_ri(&g->a, X_CMP_I, w, t, 1);
    }
    Cold *c = soft_path(g, d, x_jcc32(&g->a, uns ? CC_NE : CC_A), src, dst);

    cvt_fp(g, i->type, w, dst, src);             /* below 2^53 the sign bit is 0, also of unsigned ones */
    c->back = asm_pos(&g->a);
    def(g, d, dst);
}

static void emit_i2f(Cg *g, IrRef d, const IrIns *i)
{
    unsigned src = fetch(g, i->a), w = type_w(i->aux), t = NOREG;
    bool uns = i->op == IR_fi2u;
    Cold *c = NULL;

    if (uns)
        t = alloc_temp(g, false);
    operands_done(g);
    unsigned dst = dst_reg(g, d, NOREG, 0);

    if (uns && !w) {
        x_mov(&g->a, 0, t, src);
        src = t;
        w = 1;
    } else if (uns) {
        x_rr(&g->a, X_TEST_MR, 1, src, src);
        c = cold_add(g, cold_u64, x_jcc32(&g->a, CC_S));
        c->ref = d;
        c->r[0] = (uint8_t)src;
        c->r[1] = (uint8_t)dst;
        c->r[2] = (uint8_t)t;
    }
    cvt_fp(g, i->type, w, dst, src);
    if (c)
        c->back = asm_pos(&g->a);
    def(g, d, dst);
}

/* ---- formats and bits ---- */

static void emit_fcvt_format(Cg *g, IrRef d, const IrIns *i)
{
    unsigned a = fetch(g, i->a);
    bool to_f32 = i->type == IR_F32, up = upper_zero(g, i->a);

    operands_done(g);
    unsigned dst = dst_reg(g, d, a, 0);

    if (to_f32 && up && ir_nan_traps(g->f->nan) && cg_feat(g, FEAT_AVX)) {
        /* the other lane is 0; cvtsd2ss would keep the f64's upper half */
        v_rrr(&g->a, X_CVTPD2PS, 0, dst, NOREG, a);
    } else {
        up = s_unary_up(g, to_f32 ? X_CVTSD2SS : X_CVTSS2SD, dst, a, up && !to_f32);
    }
    def_up(g, d, dst, up);
}

static void emit_h2f(Cg *g, IrRef d, const IrIns *i)
{
    unsigned a = fetch(g, i->a), t = alloc_temp(g, false);

    operands_done(g);
    unsigned dst = dst_reg(g, d, NOREG, 0);

    x_rr(&g->a, X_MOVZX16, 0, t, a);             /* the other lanes must be 0: they would set flags */
    v_rrr(&g->a, X_MOVD_XG, 0, dst, NOREG, t);
    v_rrr(&g->a, X_CVTPH2PS, 0, dst, NOREG, dst);
    if (i->type == IR_F64)
        s_unary(g, X_CVTSS2SD, dst, dst);
    def(g, d, dst);
}

/* f32 to f16: the other lanes must be 0. Of an f64 that would round twice. */
static void emit_f2h(Cg *g, IrRef d, const IrIns *i)
{
    unsigned a = fetch(g, i->a), t = alloc_temp(g, true), src = a;

    operands_done(g);
    unsigned dst = dst_reg(g, d, NOREG, 0);

    if (!upper_zero(g, i->a)) {
        v_rrr(&g->a, X_INSERTPS, 0, t, a, a);
        x_byte(&g->a, 0x0e);
        src = t;
    }
    v_rrr(&g->a, X_CVTPS2PH, 0, src, NOREG, t);  /* the destination is r/m */
    x_byte(&g->a, (unsigned)round_imm(i->x));
    s_rr_w(g, X_MOVD_GX, 0, t, dst);
    def(g, d, dst);
}

static void emit_move_class(Cg *g, IrRef d, const IrIns *i, bool to_fp)
{
    unsigned a = fetch(g, i->a);
    unsigned w = i->type == IR_I64 || i->type == IR_F64;

    operands_done(g);
    unsigned dst = dst_reg(g, d, NOREG, 0);

    if (to_fp)
        s_rr_w(g, X_MOVD_XG, w, dst, a);
    else
        s_rr_w(g, X_MOVD_GX, w, a, dst);
    def(g, d, dst);
}

bool emit_fcvt(Cg *g, IrRef d, const IrIns *i)
{
    unsigned from = i->aux & 0xff;
    bool stat = i->x != IR_ROUND_DYN, exact, guarded = i->op == IR_fround || i->op == IR_fs2i || i->op == IR_fu2i;

    if (guarded && g->f->nan == IR_NAN_ARM_FZ && !cg_feat(g, FEAT_AVX)) {      /* guards are VEX code */
        emit_soft(g, d, i);
        return true;
    }
    switch (i->op) {
    case IR_fround:
        if (i->x != IR_RMM)
            emit_fround(g, d, i);
        else if (ir_nan_traps(g->f->nan) && !i->aux)
            emit_fround_away(g, d, i);
        else
            emit_soft(g, d, i);
        break;
    case IR_fs2i: case IR_fu2i:
        if (i->x == IR_RMM && i->op == IR_fs2i && ir_nan_traps(g->f->nan))
            emit_f2s_away(g, d, i, from);
        else if (i->x == IR_RMM)
            emit_soft(g, d, i);
        else if (i->op == IR_fs2i)
            emit_f2s(g, d, i, from);
        else
            emit_f2u(g, d, i, from);
        break;
    case IR_fi2s: case IR_fi2u:
        exact = i->type == IR_F64 && i->aux == IR_I32;
        if (stat && !exact)
            emit_i2f_exact(g, d, i);
        else
            emit_i2f(g, d, i);
        break;
    case IR_fcvt:
        if (stat && i->type == IR_F32 && round_usual(g, i))
            emit_unary_static(g, d, i, X_CVTSD2SS);
        else if (stat && i->type == IR_F32)
            emit_soft(g, d, i);
        else
            emit_fcvt_format(g, d, i);
        break;
    case IR_fh2f:
        if (cg_feat(g, FEAT_F16C))
            emit_h2f(g, d, i);
        else
            emit_soft(g, d, i);
        break;
    case IR_ff2h:
        if (ir_nan_traps(g->f->nan) && from == IR_F32 && i->x != IR_RMM && cg_feat(g, FEAT_F16C))
            emit_f2h(g, d, i);
        else
            emit_soft(g, d, i);
        break;
    case IR_fbits:  emit_move_class(g, d, i, false); break;
    case IR_fmake:  emit_move_class(g, d, i, true); break;
    default:        return false;
    }
    return true;
}

/* ---- the environment: MXCSR's PE UE OE ZE (bits 5..2) are the guest's NX UF OF DZ (bits 0..3), IE (0) is NV (4) ---- */

#define REV4 0xf7b3d591e6a2c480ull               /* nibble n holds n's four bits reversed */
enum { MX_FLAGS = 0x3d, MX_ROUND = 0x6000, GPR3 = SCRATCH_GPRS };

static Mem scratch(void) { return HEAD(scratch32); }

/* rdx = REV4 >> cl, low nibble */
static void rev4(Cg *g)
{
    x_mov_imm(&g->a, RDX, REV4);
    x_r(&g->a, X_SHR_CL, 1, RDX);
    x_ri(&g->a, X_AND_I, 0, RDX, 15);
}

static void emit_fpget(Cg *g, IrRef d)
{
    Asm *a = &g->a;

    claim(g, GPR3);
    x_m(a, X_STMXCSR, 0, scratch());
    x_rm(a, X_MOV, 0, RAX, scratch());
    x_mov(a, 0, RCX, RAX);
    x_ri(a, X_AND_I, 0, RCX, 0x3c);
    rev4(g);
    x_ri(a, X_AND_I, 0, RAX, 1);
    x_ri8(a, X_SHL_I, 0, RAX, 4);
    x_rr(a, X_OR, 0, RAX, RDX);
    x_rm(a, X_OR, 0, RAX, HEAD(fp_flags));
    operands_done(g);
    unsigned dst = dst_reg(g, d, RAX, 0);

    move_reg(g, IR_I64, dst, RAX);
    def(g, d, dst);
}

/* edx: a new MXCSR, with flags cleared. With IR_NAN_ARM_FZ, which may be done by softfp here, everything is to trap again
 * (x86_fz_state). */
static void trap_again(Cg *g)
{
    uint32_t other = 0;

    if (g->f->nan == IR_NAN_ARM_SOFT) {
        x_mi(&g->a, X_CMP_I, 0, HEAD(fp_ctl), IR_FPC_FZ);
        other = x_jcc8(&g->a, CC_NE);
    }
    x_ri(&g->a, X_AND_I, 0, RDX, ~(int32_t)x86_fz_state(~0u));
    if (other)
        x_here8(&g->a, other);
}

/* MXCSR = (MXCSR & ~mask) | eax, or | imm if @imm >= 0; written only if it changes: ldmxcsr is slow. */
static void mxcsr_update(Cg *g, int32_t mask, int32_t imm)
{
    Asm *a = &g->a;

    x_m(a, X_STMXCSR, 0, scratch());
    x_rm(a, X_MOV, 0, RCX, scratch());
    x_mov(a, 0, RDX, RCX);
    x_ri(a, X_AND_I, 0, RDX, ~mask);
    if (imm < 0)
        x_rr(a, X_OR, 0, RDX, RAX);
    else if (imm)
        x_ri(a, X_OR_I, 0, RDX, imm);
    if (mask == MX_FLAGS && g->f->nan >= IR_NAN_ARM_SOFT)
        trap_again(g);
    x_rr(a, X_CMP, 0, RCX, RDX);
    uint32_t same = x_jcc8(a, CC_E);

    x_rm(a, X_MOV_MR, 0, RDX, scratch());
    x_m(a, X_LDMXCSR, 0, scratch());
    x_here8(a, same);
}

/* Those of MXCSR are only ever or'ed to what fp_flags has: there all of them may be, and NV must. */
static void emit_fpset_arm(Cg *g, const IrIns *i)
{
    unsigned v;

    claim(g, GPR3);
    if (is_const(g, i->a)) {
        v = (unsigned)const_of(g, i->a);
        x_mi(&g->a, X_MOV_I, 0, HEAD(fp_flags), (int32_t)(v & 0x7f));
    } else {
        load_to(g, RCX, i->a);
        x_ri(&g->a, X_AND_I, 0, RCX, 0x7f);
        x_rm(&g->a, X_MOV_MR, 0, RCX, HEAD(fp_flags));
    }
    mxcsr_update(g, MX_FLAGS, 0);
}

static void emit_fpset(Cg *g, const IrIns *i)
{
    Asm *a = &g->a;
    int32_t imm = -1;

    if (g->f->nan != IR_NAN_RISCV) {
        emit_fpset_arm(g, i);
        return;
    }
    claim(g, GPR3);
    if (is_const(g, i->a)) {
        unsigned v = (unsigned)const_of(g, i->a);

        imm = (int32_t)((REV4 >> (v & 15) * 4 & 15) << 2 | (v >> 4 & 1));
    } else {
        load_to(g, RCX, i->a);
        x_mov(a, 0, RAX, RCX);
        x_ri8(a, X_SHR_I, 0, RAX, 4);
        x_ri(a, X_AND_I, 0, RAX, 1);
        x_ri(a, X_AND_I, 0, RCX, 15);
        x_ri8(a, X_SHL_I, 0, RCX, 2);
        rev4(g);
        x_rm(a, X_LEA, 0, RAX, (Mem){ .base = RAX, .index = RDX, .scale = 2 });
    }
    mxcsr_update(g, MX_FLAGS, imm);
    x_mi(a, X_MOV_I, 0, HEAD(fp_flags), 0);
}

static void emit_fpround(Cg *g, const IrIns *i)
{
    Asm *a = &g->a;
    int32_t imm = -1;

    claim(g, GPR3);
    if (is_const(g, i->a)) {
        unsigned v = (unsigned)const_of(g, i->a) & 3;

        imm = (0x9c >> v * 2 & 3) << 13;
        x_mi(a, X_MOV_I, 0, HEAD(fp_round), (int32_t)v);
    } else {                                     /* 0x9c: two bits each, RNE RTZ RDN RUP to MXCSR's 0 3 1 2 */
        load_to(g, RCX, i->a);
        x_ri(a, X_AND_I, 0, RCX, 3);
        x_rm(a, X_MOV_MR, 0, RCX, HEAD(fp_round));
        x_rr(a, X_ADD, 0, RCX, RCX);
        x_mov_imm(a, RAX, 0x9c);
        x_r(a, X_SHR_CL, 0, RAX);
        x_ri(a, X_AND_I, 0, RAX, 3);
        x_ri8(a, X_SHL_I, 0, RAX, 13);
    }
    mxcsr_update(g, MX_ROUND, imm);
}

bool emit_fpenv(Cg *g, IrRef d, const IrIns *i)
{
    switch (i->op) {
    case IR_fpget:
        if (g->val[d].uses)
            emit_fpget(g, d);
        break;
    case IR_fpset:   emit_fpset(g, i); break;
    case IR_fpround: emit_fpround(g, i); break;
    default:         return false;
    }
    return true;
}
