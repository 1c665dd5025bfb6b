/* SPDX-License-Identifier: Apache-2.0 */
/* Integer Advanced SIMD: arithmetic that does not saturate, on lanes, pairs, whole vectors; comparison; multiplication. */
#include "frontend/aarch64/lift-simd.h"

/* ---- lane by lane ---- */

/* One op, its result perhaps added to or subtracted from the destination. */
void a64_lift_simd_three(Lift *l, const GuestInsn *i)
{
    unsigned x = f_size(i);
    IrRef n = a64_v(l, fn(i)), m = simd_m(l, i, x), r;

    r = v2(l, a64_arg(i) & SIMD_OP, x, n, m);
    r = simd_accumulate(l, i, x, r);
    simd_set(l, i, x, r);
}

void a64_lift_simd_two(Lift *l, const GuestInsn *i)
{
    uint32_t arg = a64_arg(i);
    unsigned x = arg & SIMD_BYTES ? (unsigned)IR_L8 : f_size(i);
    IrRef n = a64_v(l, fn(i));

    n = v1(l, arg & SIMD_OP, x, n);
    simd_set(l, i, x, n);
}

void a64_lift_simd_cmp0(Lift *l, const GuestInsn *i)
{
    uint32_t arg = a64_arg(i), op = arg & SIMD_OP;
    IrRef n = a64_v(l, fn(i)), zero = vzero(l), r;

    r = arg & SIMD_SWAP ? v2(l, op, f_size(i), zero, n) : v2(l, op, f_size(i), n, zero);
    simd_set(l, i, f_size(i), r);
}

/* Signed (a + b + 1) >> 1. There is an average of unsigned bytes and halfwords only; with both operands moved up by half
 * the range (@biased: it is left in) that one will do. */
static IrRef srhadd(Lift *l, unsigned x, IrRef a, IrRef b, bool biased)
{
    IrRef bias = vmin(l, x), half;

    if (x < IR_L32) {
        a = v2(l, IR_vxor, x, a, bias);
        b = v2(l, IR_vxor, x, b, bias);
        a = v2(l, IR_vavgu, x, a, b);
        return biased ? a : v2(l, IR_vxor, x, a, bias);
    }
    half = v2(l, IR_vxor, x, a, b);
    half = v1n(l, IR_vsar, x, half, 1);
    a = v2(l, IR_vor, x, a, b);
    return v2(l, IR_vsub, x, a, half);
}

void a64_lift_simd_srhadd(Lift *l, const GuestInsn *i)
{
    IrRef n = a64_v(l, fn(i)), m = a64_v(l, fm(i));

    n = srhadd(l, f_size(i), n, m, false);
    simd_set(l, i, f_size(i), n);
}

/* (a - b) >> 1 is a less the rounded-up average of both. */
void a64_lift_simd_hsub(Lift *l, const GuestInsn *i)
{
    unsigned x = f_size(i);
    bool is_signed = a64_arg(i) & SIMD_SIGNED;
    IrRef n = a64_v(l, fn(i)), m = a64_v(l, fm(i)), bias, half;

    half = is_signed ? srhadd(l, x, n, m, true) : v2(l, IR_vavgu, x, n, m);
    if (is_signed && x < IR_L32) {
        bias = vmin(l, x);
        n = v2(l, IR_vxor, x, n, bias);
    }
    n = v2(l, IR_vsub, x, n, half);
    simd_set(l, i, x, n);
}

/* Products of polynomials over {0, 1}, low bytes. */
void a64_lift_simd_pmul(Lift *l, const GuestInsn *i)
{
    IrRef n = a64_v(l, fn(i)), m = a64_v(l, fm(i)), low, high;

    low = v2n(l, IR_vpmull, IR_L8, n, m, 0);
    high = f_q(i) ? v2n(l, IR_vpmull, IR_L8, n, m, 1) : vzero(l);
    low = v2(l, IR_vuzp1, IR_L8, low, high);
    a64_set_v(l, fd(i), low);
}

void a64_lift_simd_rev(Lift *l, const GuestInsn *i)
{
    IrRef n = a64_v(l, fn(i));

    n = v1n(l, IR_vrev, f_size(i), n, a64_arg(i));
    simd_set(l, i, 0, n);
}

/* Sign bits are the leading zeros of where a bit differs from the one below it; a one at the end stops the count. */
void a64_lift_simd_cls(Lift *l, const GuestInsn *i)
{
    unsigned x = f_size(i);
    IrRef n = a64_v(l, fn(i)), twice = v2(l, IR_vadd, x, n, n), one = vlanes(l, x, 1);

    n = v2(l, IR_vxor, x, n, twice);
    n = v2(l, IR_vor, x, n, one);
    n = v1(l, IR_vclz, x, n);
    simd_set(l, i, x, n);
}

void a64_lift_simd_estimate(Lift *l, const GuestInsn *i)
{
    IrRef n = a64_v(l, fn(i)), root = ir_i64(l->ir, a64_arg(i));

    n = ir_call(l->ir, A64_H_simd_estimate, n, root, 0);
    simd_set(l, i, IR_L32, n);
}

/* ---- pairs ---- */

void a64_lift_simd_pair(Lift *l, const GuestInsn *i)
{
    unsigned x = f_size(i);
    IrRef n = a64_v(l, fn(i)), m = a64_v(l, fm(i)), even, odd;

    if (x <= IR_L16) {                           /* bytes and words: unzipped one by one, then their halves joined */
        if (!f_q(i))
            n = m = v2(l, IR_vzip1, IR_L64, n, m);
        even = v1(l, IR_vsplit, x, n);
        if (n == m) {
            odd = v2n(l, IR_vext, 0, even, even, 8);
        } else {
            n = even;
            m = v1(l, IR_vsplit, x, m);
            even = v2(l, IR_vzip1, IR_L64, n, m);
            odd = v2(l, IR_vzip2, IR_L64, n, m);
        }
    } else {
        even = simd_unzip(l, f_q(i), false, x, n, m);
        odd = simd_unzip(l, f_q(i), true, x, n, m);
    }
    even = v2(l, a64_arg(i), x, even, odd);
    simd_set(l, i, x, even);
}

void a64_lift_simd_addp_s(Lift *l, const GuestInsn *i)
{
    IrRef n = a64_v(l, fn(i)), high = v2n(l, IR_vext, 0, n, n, 8);

    n = v2(l, IR_vadd, IR_L64, n, high);
    simd_set(l, i, IR_L64, n);
}

/* Sums of neighbours, twice as wide as lanes @x. */
static IrRef add_pairs(Lift *l, unsigned x, bool is_signed, IrRef a)
{
    unsigned wide = x + 1, w = width(x);
    IrRef even, odd;

    if (!is_signed) {
        even = vlanes(l, wide, (1ull << w) - 1);
        even = v2(l, IR_vand, wide, a, even);
        odd = v1n(l, IR_vshr, wide, a, w);
    } else if (x < IR_L32) {
        even = v1n(l, IR_vshl, wide, a, w);
        even = v1n(l, IR_vsar, wide, even, w);
        odd = v1n(l, IR_vsar, wide, a, w);
    } else {                         /* hosts have no such shift of 64-bit lanes */
        even = v2(l, IR_vuzp1, x, a, a);
        even = v1(l, IR_vwidens, x, even);
        odd = v2(l, IR_vuzp2, x, a, a);
        odd = v1(l, IR_vwidens, x, odd);
    }
    return v2(l, IR_vadd, wide, even, odd);
}

void a64_lift_simd_addlp(Lift *l, const GuestInsn *i)
{
    unsigned x = f_size(i);
    IrRef n = a64_v(l, fn(i));

    n = add_pairs(l, x, a64_arg(i) & SIMD_SIGNED, n);
    n = simd_accumulate(l, i, x + 1, n);
    simd_set(l, i, x + 1, n);
}

/* ---- across lanes ---- */

/* @op of all lanes, in each of them. A 64-bit vector was doubled before, so both sizes end the same way. */
static IrRef across(Lift *l, unsigned op, unsigned x, bool q, IrRef v)
{
    if (!q)
        v = v2(l, IR_vzip1, IR_L64, v, v);
    for (unsigned bytes = q ? 8 : 4; bytes >= 1u << x; bytes /= 2) {
        IrRef turned = v2n(l, IR_vext, 0, v, v, bytes);

        v = v2(l, op, x, v, turned);
    }
    return v;
}

/* The result is one lane of @bits. */
static void set_lane(Lift *l, const GuestInsn *i, unsigned bits, IrRef v)
{
    v = simd_cut(l, bits, v);
    a64_set_v(l, fd(i), v);
}

/* Unsigned sum of the bytes of the form, in the low 64 bits at least. */
static IrRef sum_bytes(Lift *l, bool q, IrRef v)
{
    v = v1(l, IR_vsumb, 0, v);
    if (q) {
        IrRef high = v2n(l, IR_vext, 0, v, v, 8);

        v = v2(l, IR_vadd, IR_L64, v, high);
    }
    return v;
}

/* CNT of eight bytes and their sum, which is how compilers count bits: the sum as a vector, or 0 if @v is something else. */
static IrRef count_bits(Lift *l, bool q, IrRef v)
{
    IrFunc *f = l->ir;
    IrRef from;

    if (ir_is(f, v, IR_vlow))
        v = f->ins[v].a;
    if (q || !ir_is(f, v, IR_vcnt))
        return 0;
    from = f->ins[v].a;
    v = v1n(l, IR_vgetu, ir_is(f, from, IR_vfrom) && f->ins[from].aux == IR_F32 ? IR_L32 : IR_L64, from, 0);
    v = ir_un(f, IR_popcnt, IR_I64, v);
    v = ir_un(f, IR_trunc, IR_I32, v);
    v = ir_un(f, IR_fmake, IR_F32, v);
    return ir_vfrom(f, v);
}

void a64_lift_simd_across(Lift *l, const GuestInsn *i)
{
    unsigned x = f_size(i);
    IrRef n = a64_v(l, fn(i));

    n = across(l, a64_arg(i), x, f_q(i), n);
    set_lane(l, i, width(x), n);
}

void a64_lift_simd_addv(Lift *l, const GuestInsn *i)
{
    unsigned x = f_size(i);
    IrRef n = a64_v(l, fn(i)), bits = x == IR_L8 ? count_bits(l, f_q(i), n) : 0;

    if (bits) {
        a64_set_v(l, fd(i), bits);
        return;
    }
    n = x == IR_L8 ? sum_bytes(l, f_q(i), n) : across(l, IR_vadd, x, f_q(i), n);
    set_lane(l, i, width(x), n);
}

/* Signed bytes are summed moved up by 128, which comes off afterwards. */
static void add_long_bytes(Lift *l, const GuestInsn *i, bool is_signed)
{
    IrRef n = a64_v(l, fn(i)), bits = is_signed ? 0 : count_bits(l, f_q(i), n);

    if (bits) {
        a64_set_v(l, fd(i), bits);
        return;
    }
    if (is_signed) {
        IrRef bias = vmin(l, IR_L8);

        n = v2(l, IR_vxor, 0, n, bias);
    }
    n = sum_bytes(l, f_q(i), n);
    if (is_signed) {
        IrRef bias = vlanes(l, IR_L16, f_q(i) ? 16 * 128 : 8 * 128);

        n = v2(l, IR_vsub, IR_L16, n, bias);
    }
    set_lane(l, i, is_signed ? 16 : 64, n);
}

void a64_lift_simd_addlv(Lift *l, const GuestInsn *i)
{
    unsigned x = f_size(i);
    bool is_signed = a64_arg(i) & SIMD_SIGNED;
    IrRef n;

    if (x == IR_L8) {
        add_long_bytes(l, i, is_signed);
        return;
    }
    n = a64_v(l, fn(i));
    n = add_pairs(l, x, is_signed, n);
    n = across(l, IR_vadd, x + 1, f_q(i), n);
    set_lane(l, i, width(x + 1), n);
}

/* ---- results of another width ---- */

void a64_lift_simd_addl(Lift *l, const GuestInsn *i)
{
    uint32_t arg = a64_arg(i), widen = arg & SIMD_SIGNED ? IR_vwidens : IR_vwidenu;
    unsigned x = f_size(i);
    IrRef n = a64_v(l, fn(i)), m = a64_v(l, fm(i));

    if (!(arg & SIMD_WIDE))
        n = v1n(l, widen, x, n, is_upper(i));
    m = v1n(l, widen, x, m, is_upper(i));
    n = v2(l, arg & SIMD_OP, x + 1, n, m);
    a64_set_v(l, fd(i), n);
}

/* The upper halves of wide sums are their odd lanes. */
void a64_lift_simd_addhn(Lift *l, const GuestInsn *i)
{
    uint32_t arg = a64_arg(i);
    unsigned x = f_size(i);
    IrRef n = a64_v(l, fn(i)), m = a64_v(l, fm(i)), extra;

    n = v2(l, arg & SIMD_OP, x + 1, n, m);
    if (arg & SIMD_ROUND) {
        extra = vlanes(l, x + 1, 1ull << (width(x) - 1));
        n = v2(l, IR_vadd, x + 1, n, extra);
    }
    extra = vzero(l);
    n = v2(l, IR_vuzp2, x, n, extra);
    simd_set_narrow(l, i, x, n);
}

void a64_lift_simd_abdl(Lift *l, const GuestInsn *i)
{
    unsigned x = f_size(i);
    IrRef n = a64_v(l, fn(i)), m = a64_v(l, fm(i));

    n = v2(l, a64_arg(i) & SIMD_OP, x, n, m);
    n = v1n(l, IR_vwidenu, x, n, is_upper(i));
    n = simd_accumulate(l, i, x + 1, n);
    a64_set_v(l, fd(i), n);
}

void a64_lift_simd_mull(Lift *l, const GuestInsn *i)
{
    unsigned x = f_size(i);
    IrRef n = a64_v(l, fn(i)), m = simd_m(l, i, x);

    n = v2n(l, a64_arg(i) & SIMD_OP, x, n, m, is_upper(i));
    n = simd_accumulate(l, i, x + 1, n);
    a64_set_v(l, fd(i), n);
}

void a64_lift_simd_dot(Lift *l, const GuestInsn *i)
{
    IrRef n = a64_v(l, fn(i)), m = simd_m(l, i, IR_L32), d = a64_v(l, fd(i));

    n = v3(l, a64_arg(i), IR_L32, n, m, d);
    simd_set(l, i, IR_L32, n);
}

void a64_lift_simd_xtn(Lift *l, const GuestInsn *i)
{
    IrRef n = a64_v(l, fn(i)), zero = vzero(l);

    n = v2(l, IR_vuzp1, f_size(i), n, zero);
    simd_set_narrow(l, i, f_size(i), n);
}

/* A shift by the width of the lane: zeros in between. */
void a64_lift_simd_shll(Lift *l, const GuestInsn *i)
{
    IrRef n = a64_v(l, fn(i)), zero = vzero(l);

    n = v2(l, f_q(i) ? IR_vzip2 : IR_vzip1, f_size(i), zero, n);
    a64_set_v(l, fd(i), n);
}
