/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Advanced SIMD on floating-point numbers. One lifter serves the vector, scalar and by-element forms of an instruction.
 * Lanes that the form does not have would set sticky flags by what happens to stand there: operands are cut first, as
 * operations on zeros set none; but for division, which gets a divisor of one. Helpers look only at the lanes that count.
 */
#include "frontend/aarch64/lift-fp.h"
#include "frontend/aarch64/lift-simd.h"

bool a64_ok_vf_sz(uint32_t raw) { return raw >> 30 & 1 || !(raw >> 22 & 1); }   /* no vectors of one double */

static unsigned lanes_of(const GuestInsn *i, unsigned x) { return form_bits(i, x) / width(x); }
static unsigned sz(const GuestInsn *i) { return fld(i, 22, 1) ? IR_L64 : IR_L32; }

/* Lanes of "three same" and "by element": they have different fields. */
static unsigned lane_three(const GuestInsn *i)
{
    if (is_element(i) ? f_size(i) == 0 : !fld(i, 21, 1))
        return IR_L16;
    return sz(i);
}

/* ... of "two-register miscellaneous". */
static unsigned lane_misc(const GuestInsn *i) { return fld(i, 17, 6) == 0x3c ? IR_L16 : sz(i); }

static IrRef operand(Lift *l, const GuestInsn *i, unsigned x, unsigned r)
{
    IrRef v = a64_v(l, r);

    return simd_cut(l, form_bits(i, x), v);
}

/* Rm, or its element in all lanes: with halves index H:L:M and 16 registers, with singles H:L, with doubles H. */
static IrRef third(Lift *l, const GuestInsn *i, unsigned x)
{
    unsigned h = fld(i, 11, 1);

    if (!is_element(i))
        return operand(l, i, x, fm(i));
    if (x < IR_L64) {
        IrRef v = simd_m(l, i, x);
        return simd_cut(l, form_bits(i, x), v);
    }
    IrRef v = a64_v(l, fm(i));
    v = v1n(l, IR_vdupl, x, v, h);
    return simd_cut(l, form_bits(i, x), v);
}

/* Operation A64_FP_ARG on lanes x; b may be 0 where there is one operand. */
static IrRef operate(Lift *l, const GuestInsn *i, unsigned x, uint32_t op_arg, IrRef a, IrRef b)
{
    unsigned op = op_arg & 0xffff, arg = op_arg >> 16 & 0xff, aux = 0;

    if (x == IR_L16 || op >= IR_OP_COUNT) {
        IrRef word = ir_i64(l->ir, a64_fp_word(op_arg, x, lanes_of(i, x)));
        return ir_call(l->ir, A64_H_fp, a, b ? b : a, word);
    }
    if (op == IR_vfdiv && form_bits(i, x) == 64) {
        IrRef one = vlanes(l, x, 0x3f800000);
        b = v2(l, IR_vzip1, IR_L64, b, one);
    }
    if (op == IR_vfround)
        aux = (arg & 7) | (arg & A64_FP_EXACT ? 256 : 0);
    else if (op == IR_vfs2i || op == IR_vfu2i)
        aux = arg & 7;
    return ir_vec(l->ir, (IrOp)op, (IrLane)x, a, b, 0, aux);
}

static IrRef without_sign(Lift *l, unsigned x, IrRef v)
{
    IrRef sign = vmin(l, x);

    return v2(l, IR_vandn, x, v, sign);
}

static IrRef negate(Lift *l, unsigned x, IrRef v)
{
    IrRef sign = vmin(l, x);

    return v2(l, IR_vxor, x, v, sign);
}

/* ---- two operands ---- */

void a64_lift_vf_three(Lift *l, const GuestInsn *i)
{
    unsigned x = lane_three(i);
    uint32_t arg = a64_arg(i);
    IrRef a = operand(l, i, x, fn(i));
    IrRef b = third(l, i, x);

    if (arg & A64_FP_PAIR) {
        IrRef even = simd_unzip(l, f_q(i), false, x, a, b);
        b = simd_unzip(l, f_q(i), true, x, a, b);
        a = even;
    }
    if (arg & A64_FP_ABS_IN) {
        a = without_sign(l, x, a);
        b = without_sign(l, x, b);
    }
    IrRef r = operate(l, i, x, arg, a, b);
    if (arg & A64_FP_ABS_OUT)
        r = without_sign(l, x, r);
    simd_set(l, i, x, r);
}

/* Scalar pairwise: the two lowest lanes. The upper bit of size says nothing about the lanes; U = 0 is half precision. */
void a64_lift_vf_pair(Lift *l, const GuestInsn *i)
{
    unsigned x = fld(i, 29, 1) ? sz(i) : IR_L16;
    IrRef v = a64_v(l, fn(i));

    if (x != IR_L64)
        v = v1n(l, IR_vdupl, x + 1, v, 0);         /* the lanes above */
    IrRef a = simd_unzip(l, true, false, x, v, v);
    IrRef b = simd_unzip(l, true, true, x, v, v);
    IrRef r = operate(l, i, x, a64_arg(i), a, b);
    simd_set(l, i, x, r);
}

/* Pairs of neighbours until one lane is left, the order of the manual's Reduce. */
void a64_lift_vf_across(Lift *l, const GuestInsn *i)
{
    unsigned x = fld(i, 29, 1) ? IR_L32 : IR_L16;
    IrRef v = a64_v(l, fn(i));

    if (!f_q(i))
        v = v2(l, IR_vzip1, IR_L64, v, v);
    for (unsigned n = lanes_of(i, x); n > 1; n /= 2) {
        IrRef a = v2(l, IR_vuzp1, x, v, v);
        IrRef b = v2(l, IR_vuzp2, x, v, v);
        v = operate(l, i, x, a64_arg(i), a, b);
    }
    v = simd_cut(l, width(x), v);
    a64_set_v(l, fd(i), v);
}

/* ---- fused multiplication ---- */

/* @sub: a is negated, NaNs too. */
static IrRef fused(Lift *l, const GuestInsn *i, unsigned x, bool sub, IrRef a, IrRef b, IrRef c)
{
    if (x != IR_L16)
        return ir_vec(l->ir, IR_vfma, (IrLane)x, a, b, c, sub ? IR_FMA_NEGMUL : 0);
    if (sub)
        a = negate(l, x, a);
    return ir_call(l->ir, is_scalar(i) ? A64_H_fp_fma_h1 : A64_H_fp_fma_h8, a, b, c);
}

void a64_lift_vf_fmla(Lift *l, const GuestInsn *i)
{
    unsigned x = lane_three(i);
    IrRef a = operand(l, i, x, fn(i));
    IrRef b = third(l, i, x);
    IrRef c = operand(l, i, x, fd(i));

    IrRef r = fused(l, i, x, a64_arg(i), a, b, c);

    simd_set(l, i, x, r);
}

/* The lower four (64-bit vectors: two) of the halves, or those behind them. */
void a64_lift_vf_fmlal(Lift *l, const GuestInsn *i)
{
    bool upper = a64_arg(i) & A64_FMLAL_UPPER;
    unsigned at = upper ? f_q(i) ? 8 : 4 : 0, bits = f_q(i) ? 64 : 32;
    IrRef a = a64_v(l, fn(i)), b;

    if (is_element(i)) {
        b = simd_m(l, i, IR_L16);
    } else {
        b = a64_v(l, fm(i));
        b = v2n(l, IR_vext, IR_L8, b, b, at);
    }
    a = v2n(l, IR_vext, IR_L8, a, a, at);
    a = simd_cut(l, bits, a);
    b = simd_cut(l, bits, b);
    if (a64_arg(i) & A64_FMLAL_SUB)
        a = negate(l, IR_L16, a);
    IrRef c = operand(l, i, IR_L32, fd(i));
    IrRef r = ir_call(l->ir, A64_H_fp_fmlal, a, b, c);
    simd_set(l, i, IR_L32, r);
}

/* ---- complex numbers: real parts in even lanes, imaginary ones in odd ---- */

/* Sign bits of the even or odd lanes. */
static IrRef alternate_signs(Lift *l, unsigned x, bool odd)
{
    IrRef zero = vzero(l);
    IrRef sign = vmin(l, x);

    return odd ? v2(l, IR_vzip1, x, zero, sign) : v2(l, IR_vzip1, x, sign, zero);
}

static IrRef swap_parts(Lift *l, unsigned x, IrRef v)
{
    if (x == IR_L64)
        return v2n(l, IR_vext, IR_L8, v, v, 8);
    return v1n(l, IR_vrev, x, v, x + 1);
}

/* By element, where there are no doubles, size 1 is a half and 2 a single, as without. */
static unsigned lane_complex(const GuestInsn *i) { return f_size(i); }

/*
 * d += n * m by halves: one part of n, its real or imaginary one, times both parts of m, exchanged and negated by the
 * rotation, which is 90 degrees times rot.
 */
void a64_lift_vf_fcmla(Lift *l, const GuestInsn *i)
{
    unsigned x = lane_complex(i), rot = fld(i, is_element(i) ? 13 : 11, 2);
    IrRef a = operand(l, i, x, fn(i)), b;
    IrRef c = operand(l, i, x, fd(i));

    a = v2(l, rot & 1 ? IR_vtrn2 : IR_vtrn1, x, a, a);
    b = a64_v(l, fm(i));
    if (is_element(i)) {
        unsigned index = x == IR_L16 ? fld(i, 11, 1) << 1 | fld(i, 21, 1) : fld(i, 11, 1);
        b = v1n(l, IR_vdupl, x + 1, b, index);
    }
    b = simd_cut(l, form_bits(i, x), b);
    if (rot & 1)
        b = swap_parts(l, x, b);
    if (rot == 2) {
        b = negate(l, x, b);
    } else if (rot) {
        IrRef signs = alternate_signs(l, x, rot == 3);
        b = v2(l, IR_vxor, x, b, signs);
    }
    IrRef r = fused(l, i, x, false, a, b, c);
    simd_set(l, i, x, r);
}

void a64_lift_vf_fcadd(Lift *l, const GuestInsn *i)
{
    unsigned x = lane_complex(i);
    IrRef a = operand(l, i, x, fn(i));
    IrRef b = operand(l, i, x, fm(i));

    b = swap_parts(l, x, b);
    IrRef signs = alternate_signs(l, x, fld(i, 12, 1));
    b = v2(l, IR_vxor, x, b, signs);
    b = simd_cut(l, form_bits(i, x), b);           /* the signs */
    IrRef r = operate(l, i, x, IR_vfadd, a, b);
    simd_set(l, i, x, r);
}

/* ---- one operand ---- */

void a64_lift_vf_misc(Lift *l, const GuestInsn *i)
{
    unsigned x = lane_misc(i);
    IrRef a = operand(l, i, x, fn(i));
    IrRef r = operate(l, i, x, a64_arg(i), a, 0);

    simd_set(l, i, x, r);
}

/* Comparison with zero. */
void a64_lift_vf_zero(Lift *l, const GuestInsn *i)
{
    unsigned x = lane_misc(i);
    bool swap = a64_arg(i) & A64_FP_SWAP;
    IrRef a = operand(l, i, x, fn(i));
    IrRef zero = vzero(l);
    IrRef r = operate(l, i, x, a64_arg(i), swap ? zero : a, swap ? a : zero);

    simd_set(l, i, x, r);
}

/* FABS, FNEG. */
void a64_lift_vf_sign(Lift *l, const GuestInsn *i)
{
    unsigned x = lane_misc(i);
    IrRef v = a64_v(l, fn(i));

    v = a64_arg(i) == IR_vxor ? negate(l, x, v) : without_sign(l, x, v);
    simd_set(l, i, x, v);
}

/* ---- conversions ---- */

/* Shift by immediate: the highest one bit of immh is the lane, the whole counts down from twice its width. */
static unsigned lane_imm(const GuestInsn *i) { return 31 - (unsigned)__builtin_clz(fld(i, 19, 4) | 1); }
static unsigned fraction(const GuestInsn *i) { return 2 * width(lane_imm(i)) - fld(i, 16, 7); }

void a64_lift_vf_to_fix(Lift *l, const GuestInsn *i)
{
    unsigned x = lane_imm(i);
    IrRef a = a64_v(l, fn(i));
    IrRef r = operate(l, i, x, A64_FP_ARG(a64_arg(i), fraction(i)), a, 0);

    simd_set(l, i, x, r);
}

/* Singles and doubles: the division changes no rounding. */
void a64_lift_vf_from_fix(Lift *l, const GuestInsn *i)
{
    unsigned x = lane_imm(i), n = fraction(i);
    IrRef a = operand(l, i, x, fn(i)), r;

    if (x == IR_L16) {
        r = operate(l, i, x, A64_FP_ARG(a64_arg(i), n), a, 0);
    } else {
        uint64_t power = x == IR_L64 ? (uint64_t)(1023 - n) << 52 : (uint64_t)(127 - n) << 23;
        IrRef scale = vlanes(l, x, power);
        r = v1(l, a64_arg(i) == A64_FP_FROM_SFIX ? IR_vfi2s : IR_vfi2u, x, a);
        r = v2(l, IR_vfmul, x, r, scale);
    }
    simd_set(l, i, x, r);
}

/* To twice the width, from the upper half in FCVTL2. Soft mode: FPCR.AHP may be set. */
void a64_lift_vf_fcvtl(Lift *l, const GuestInsn *i)
{
    unsigned x = fld(i, 22, 1) ? IR_L32 : IR_L16;
    IrRef v = a64_v(l, fn(i));

    if (x == IR_L16 && l->mode & A64_MODE_SOFTFP) {
        if (f_q(i))
            v = v2n(l, IR_vext, IR_L8, v, v, 8);
        v = a64_cvt_call(l, IR_L32, IR_L16, 4, false, v);
    } else {
        v = v1n(l, IR_vfwiden, x, v, f_q(i));
    }
    a64_set_v(l, fd(i), v);
}

void a64_lift_vf_fcvtn(Lift *l, const GuestInsn *i)
{
    unsigned x = fld(i, 22, 1) ? IR_L32 : IR_L16;
    IrRef v = a64_v(l, fn(i));

    if (x == IR_L16 && l->mode & A64_MODE_SOFTFP)
        v = a64_cvt_call(l, IR_L16, IR_L32, 4, false, v);
    else
        v = v1(l, IR_vfnarrow, x, v);
    simd_set_narrow(l, i, x, v);
}

void a64_lift_vf_fcvtxn(Lift *l, const GuestInsn *i)
{
    IrRef v = a64_v(l, fn(i));

    v = a64_cvt_call(l, IR_L32, IR_L64, is_scalar(i) ? 1 : 2, true, v);
    simd_set_narrow(l, i, IR_L32, v);
}

void a64_lift_vf_fmov_imm(Lift *l, const GuestInsn *i)
{
    unsigned x = a64_arg(i), imm8 = fld(i, 16, 3) << 5 | fld(i, 5, 5);
    IrRef v = vlanes(l, x, a64_fp_imm(imm8, x));

    simd_set(l, i, x, v);
}
