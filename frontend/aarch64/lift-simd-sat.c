/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Integer Advanced SIMD that saturates. FPSR.QC gathers in a slot: the bits in which the saturated result differs from the
 * one modulo 2^lane, or a mask of the lanes concerned; which bits are set does not matter.
 */
#include "frontend/aarch64/lift-simd.h"

/* ---- sums ---- */

/* Rd = @r; saturated where @r is not @exact. */
static void set_saturated(Lift *l, const GuestInsn *i, unsigned x, IrRef r, IrRef exact)
{
    IrRef diff = v2(l, IR_vxor, x, r, exact);

    simd_saturated(l, form_bits(i, x), diff);
    simd_set(l, i, x, r);
}

void a64_lift_simd_qadd(Lift *l, const GuestInsn *i)
{
    unsigned op = a64_arg(i), x = f_size(i);
    IrRef n = a64_v(l, fn(i)), m = a64_v(l, fm(i)), r, exact;

    r = v2(l, op, x, n, m);
    exact = v2(l, op == IR_vqadds || op == IR_vqaddu ? IR_vadd : IR_vsub, x, n, m);
    set_saturated(l, i, x, r, exact);
}

/* SUQADD, USQADD: destination and operand differ in sign. Moved by half the range the destination becomes as the operand. */
void a64_lift_simd_suqadd(Lift *l, const GuestInsn *i)
{
    unsigned x = f_size(i);
    IrRef d = a64_v(l, fd(i)), n = a64_v(l, fn(i)), bias = vmin(l, x), exact = v2(l, IR_vadd, x, d, n);

    d = v2(l, IR_vxor, x, d, bias);
    d = v2(l, a64_arg(i), x, d, n);
    d = v2(l, IR_vxor, x, d, bias);
    set_saturated(l, i, x, d, exact);
}

/* Rd = @r; lanes for which @mask is -1 have saturated. */
static void set_masked(Lift *l, const GuestInsn *i, unsigned x, IrRef r, IrRef mask)
{
    simd_saturated(l, form_bits(i, x), mask);
    simd_set(l, i, x, r);
}

/* Only the least number saturates, and then one less than its negation is the greatest. */
void a64_lift_simd_qabs(Lift *l, const GuestInsn *i)
{
    unsigned x = f_size(i);
    IrRef n = a64_v(l, fn(i)), zero = vzero(l), r = v1(l, IR_vabs, x, n), mask = v2(l, IR_vcmpgts, x, zero, r);

    r = v2(l, IR_vadd, x, r, mask);
    set_masked(l, i, x, r, mask);
}

void a64_lift_simd_qneg(Lift *l, const GuestInsn *i)
{
    unsigned x = f_size(i);
    IrRef n = a64_v(l, fn(i)), least = vmin(l, x), mask = v2(l, IR_vcmpeq, x, n, least), r = v1(l, IR_vneg, x, n);

    r = v2(l, IR_vadd, x, r, mask);
    set_masked(l, i, x, r, mask);
}

/* ---- products ---- */

/* -1 where both are the least number: the only product that is too large when doubled. */
static IrRef both_least(Lift *l, unsigned x, IrRef a, IrRef b)
{
    IrRef least = vmin(l, x);

    a = v2(l, IR_vcmpeq, x, a, least);
    b = v2(l, IR_vcmpeq, x, b, least);
    return v2(l, IR_vand, x, a, b);
}

void a64_lift_simd_qdmulh(Lift *l, const GuestInsn *i)
{
    unsigned x = f_size(i);
    IrRef n = a64_v(l, fn(i)), m = simd_m(l, i, x), mask = both_least(l, x, n, m), r;

    r = v2n(l, IR_vqdmulh, x, n, m, a64_arg(i) & SIMD_ROUND ? 1 : 0);
    set_masked(l, i, x, r, mask);
}

/*
 * SQRDMLAH: the least number squared is one more than vqdmulh says, so the mask comes off. SQRDMLSH rounds the negated
 * product: where what rounding drops is exactly one half, the product is one less than vqdmulh says.
 */
void a64_lift_simd_qrdmlah(Lift *l, const GuestInsn *i)
{
    unsigned x = f_size(i);
    IrRef n = a64_v(l, fn(i)), m = simd_m(l, i, x), d = a64_v(l, fd(i)), mask = both_least(l, x, n, m), p, r, exact;

    p = v2n(l, IR_vqdmulh, x, n, m, 1);
    if (a64_arg(i) & SIMD_DEC) {
        IrRef half = v2(l, IR_vmul, x, n, m), least = vmin(l, x);

        half = v2(l, IR_vadd, x, half, half);
        half = v2(l, IR_vcmpeq, x, half, least);
        p = v2(l, IR_vadd, x, p, half);
        r = v2(l, IR_vqsubs, x, d, p);
        r = v2(l, IR_vqadds, x, r, mask);
        exact = v2(l, IR_vsub, x, d, p);
        exact = v2(l, IR_vadd, x, exact, mask);
    } else {
        r = v2(l, IR_vqadds, x, d, p);
        r = v2(l, IR_vqsubs, x, r, mask);
        exact = v2(l, IR_vadd, x, d, p);
        exact = v2(l, IR_vsub, x, exact, mask);
    }
    set_saturated(l, i, x, r, exact);
}

/* Twice the product saturates where the product is 2^(width of the result - 2). */
void a64_lift_simd_qdmull(Lift *l, const GuestInsn *i)
{
    uint32_t arg = a64_arg(i);
    unsigned x = f_size(i), wide = x + 1;
    IrRef n = a64_v(l, fn(i)), m = simd_m(l, i, x), quarter = vlanes(l, wide, 1ull << (width(wide) - 2)), mask, p, d, r;

    n = v2n(l, IR_vmulls, x, n, m, is_upper(i));
    mask = v2(l, IR_vcmpeq, wide, n, quarter);
    p = v2(l, IR_vadd, wide, n, n);
    p = v2(l, IR_vadd, wide, p, mask);
    simd_saturated(l, is_scalar(i) ? width(wide) : 128, mask);
    r = p;
    if (arg & (SIMD_ACC | SIMD_DEC)) {
        d = a64_v(l, fd(i));
        r = v2(l, arg & SIMD_ACC ? IR_vqadds : IR_vqsubs, wide, d, p);
        d = v2(l, arg & SIMD_ACC ? IR_vadd : IR_vsub, wide, d, p);
        d = v2(l, IR_vxor, wide, d, r);
        simd_saturated(l, is_scalar(i) ? width(wide) : 128, d);
    }
    r = simd_cut(l, is_scalar(i) ? width(wide) : 128, r);
    a64_set_v(l, fd(i), r);
}

/* ---- narrowing ---- */

/* Wide lanes @n to saturated lanes @x; saturated where widening does not give them back. */
static void narrow(Lift *l, const GuestInsn *i, unsigned op, unsigned x, IrRef n)
{
    IrRef r = v1(l, op, x, n), back = v1(l, op == IR_vqnarrows ? IR_vwidens : IR_vwidenu, x, r);

    back = v2(l, IR_vxor, x + 1, back, n);
    simd_saturated(l, is_scalar(i) ? width(x + 1) : 128, back);
    simd_set_narrow(l, i, x, r);
}

void a64_lift_simd_qxtn(Lift *l, const GuestInsn *i)
{
    IrRef n = a64_v(l, fn(i));

    narrow(l, i, a64_arg(i), f_size(i), n);
}

/* The width of lanes and the shift count, 1 to the width, that immh:immb names. */
static unsigned right_shift(const GuestInsn *i, unsigned *x)
{
    unsigned imm = fld(i, 16, 7);

    *x = 28 - (unsigned)__builtin_clz(imm | 8);
    return 2 * width(*x) - imm;
}

/* Shifts that round: what rounds up is the last bit that is shifted out. */
void a64_lift_simd_qshrn(Lift *l, const GuestInsn *i)
{
    uint32_t arg = a64_arg(i), op = arg & SIMD_OP, shift = op == IR_vqnarrowu ? IR_vshr : IR_vsar;
    unsigned x, count = right_shift(i, &x);
    IrRef n = a64_v(l, fn(i));

    if (arg & SIMD_ROUND) {
        IrRef half;

        n = v1n(l, shift, x + 1, n, count - 1);
        half = v1n(l, shift, x + 1, n, 1);
        n = v2(l, IR_vsub, x + 1, n, half);
    } else {
        n = v1n(l, shift, x + 1, n, count);
    }
    narrow(l, i, op, x, n);
}

/* ---- left shifts ---- */

/* Greatest or least number, as the sign of @a says. */
static IrRef limit(Lift *l, unsigned x, IrRef a)
{
    IrRef zero = vzero(l), greatest = vlanes(l, x, (1ull << (width(x) - 1)) - 1), sign = v2(l, IR_vcmpgts, x, zero, a);

    return v2(l, IR_vxor, x, sign, greatest);
}

/* Rd = @r where @ok is -1, else the limit on @a's side. */
static void set_limited(Lift *l, const GuestInsn *i, unsigned x, bool is_signed, IrRef a, IrRef r, IrRef ok)
{
    IrRef bad = v1(l, IR_vnot, x, ok);

    simd_saturated(l, form_bits(i, x), bad);
    if (is_signed) {
        IrRef other = limit(l, x, a);

        r = v3(l, IR_vbsl, x, ok, r, other);
    } else {
        r = v2(l, IR_vor, x, r, bad);
    }
    simd_set(l, i, x, r);
}

/* SQSHL, UQSHL, SQSHLU by an immediate: argument 1, 0, 2. What shifting back does not give again was too large. */
void a64_lift_simd_qshl_imm(Lift *l, const GuestInsn *i)
{
    unsigned imm = fld(i, 16, 7), x = 28 - (unsigned)__builtin_clz(imm | 8), count = imm - width(x), kind = a64_arg(i);
    IrRef n = a64_v(l, fn(i)), r = n, ok;

    if (kind == 2) {                 /* negative numbers give 0: then they, too, are not given again */
        IrRef zero = vzero(l);

        r = v2(l, IR_vmaxs, x, n, zero);
    }
    r = v1n(l, IR_vshl, x, r, count);
    ok = v1n(l, kind == 1 ? IR_vsar : IR_vshr, x, r, count);
    ok = v2(l, IR_vcmpeq, x, ok, n);
    if (kind == 2) {
        IrRef zero = vzero(l), negative = v2(l, IR_vcmpgts, x, zero, n), bad = v1(l, IR_vnot, x, ok);

        r = v2(l, IR_vor, x, r, bad);
        r = v2(l, IR_vandn, x, r, negative);
        set_masked(l, i, x, r, bad);
        return;
    }
    set_limited(l, i, x, kind == 1, n, r, ok);
}

/* a >> n rounded is a >> n plus bit n - 1, which is the lowest of a >> n - 1; a left shift of one more clears that bit. The
 * count saturates, or 127 would become a right shift. */
static IrRef round_shift(Lift *l, unsigned op, unsigned x, IrRef a, IrRef count)
{
    IrRef one = vlanes(l, IR_L8, 1), lowest = vlanes(l, x, 1), r, bit;

    r = v2(l, op, x, a, count);
    count = v2(l, IR_vqadds, IR_L8, count, one);
    bit = v2(l, op, x, a, count);
    bit = v2(l, IR_vand, x, bit, lowest);
    return v2(l, IR_vadd, x, r, bit);
}

void a64_lift_simd_rshl(Lift *l, const GuestInsn *i)
{
    unsigned x = f_size(i);
    IrRef n = a64_v(l, fn(i)), m = a64_v(l, fm(i));

    n = round_shift(l, a64_arg(i), x, n, m);
    simd_set(l, i, x, n);
}

/* SQSHL, UQSHL, SQRSHL, UQRSHL by a register: right shifts, those with a negative low byte, do not saturate. */
void a64_lift_simd_qshl(Lift *l, const GuestInsn *i)
{
    uint32_t arg = a64_arg(i), op = arg & SIMD_OP;
    unsigned x = f_size(i);
    IrRef n = a64_v(l, fn(i)), m = a64_v(l, fm(i)), zero = vzero(l), r, ok, right = m;

    r = arg & SIMD_ROUND ? round_shift(l, op, x, n, m) : v2(l, op, x, n, m);
    ok = v1(l, IR_vneg, IR_L8, m);
    ok = v2(l, op, x, r, ok);
    ok = v2(l, IR_vcmpeq, x, ok, n);
    if (x > IR_L8)
        right = v1n(l, IR_vshl, x, m, width(x) - 8);
    right = v2(l, IR_vcmpgts, x, zero, right);
    ok = v2(l, IR_vor, x, ok, right);
    set_limited(l, i, x, arg & SIMD_SIGNED, n, r, ok);
}
