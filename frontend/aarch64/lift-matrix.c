/* SPDX-License-Identifier: Apache-2.0 */
/* Dot products and products of small matrices: bytes (FEAT_DotProd has its own, FEAT_I8MM) and BFloat16 (FEAT_BF16). */
#include "frontend/aarch64/lift-simd.h"

/* c + the four products of bytes of n and m, for SIMD_SIGNED, SIMD_MIXED (n unsigned, m signed) and neither. */
static IrRef dot(Lift *l, uint32_t arg, IrRef n, IrRef m, IrRef c)
{
    if (!(arg & SIMD_MIXED))
        return v3(l, arg & SIMD_SIGNED ? IR_vdots : IR_vdotu, IR_L32, n, m, c);
    /* u * s = (u - 128) * s + 128 * s */
    IrRef top = vlanes(l, IR_L8, 0x80), half = vlanes(l, IR_L8, 0x40);

    n = v2(l, IR_vxor, IR_L8, n, top);
    c = v3(l, IR_vdots, IR_L32, n, m, c);
    c = v3(l, IR_vdots, IR_L32, half, m, c);
    return v3(l, IR_vdots, IR_L32, half, m, c);
}

/* USDOT: Rn unsigned; SUDOT: Rm. */
void a64_lift_simd_mixed_dot(Lift *l, const GuestInsn *i)
{
    IrRef n = a64_v(l, fn(i)), m = simd_m(l, i, IR_L32), d = a64_v(l, fd(i));
    IrRef r = a64_arg(i) & SIMD_SWAP ? dot(l, SIMD_MIXED, m, n, d) : dot(l, SIMD_MIXED, n, m, d);

    simd_set(l, i, IR_L32, r);
}

/* Rows 0 1 of n (8 bytes each) by rows 0 1 of m: a row's sum is that of two dot products of four. */
void a64_lift_simd_matmul(Lift *l, const GuestInsn *i)
{
    IrRef n = a64_v(l, fn(i)), m = a64_v(l, fm(i)), d = a64_v(l, fd(i)), zero = vzero(l);
    IrRef n0 = v2(l, IR_vzip1, IR_L64, n, n), n1 = v2(l, IR_vzip2, IR_L64, n, n);
    IrRef p0 = dot(l, a64_arg(i), n0, m, zero);
    IrRef p1 = dot(l, a64_arg(i), n1, m, zero);
    IrRef even = v2(l, IR_vuzp1, IR_L32, p0, p1), odd = v2(l, IR_vuzp2, IR_L32, p0, p1);

    d = v2(l, IR_vadd, IR_L32, d, even);
    d = v2(l, IR_vadd, IR_L32, d, odd);
    a64_set_v(l, fd(i), d);
}

/* ---- BFloat16: the upper half of a single ---- */

void a64_lift_bf_dot(Lift *l, const GuestInsn *i)
{
    IrRef n = a64_v(l, fn(i)), m = simd_m(l, i, IR_L32), d = a64_v(l, fd(i));
    IrRef r = ir_call(l->ir, A64_H_fp_bfdot, n, m, d);

    simd_set(l, i, IR_L32, r);
}

/* Rows 0 1 of n by rows 0 1 of m, the pairs of a row one after the other. */
void a64_lift_bf_matmul(Lift *l, const GuestInsn *i)
{
    IrRef n = a64_v(l, fn(i)), m = a64_v(l, fm(i)), d = a64_v(l, fd(i));
    IrRef even = v2(l, IR_vuzp1, IR_L32, n, n), odd = v2(l, IR_vuzp2, IR_L32, n, n);     /* pairs: row 0 1 0 1 */
    IrRef m0 = v2(l, IR_vuzp1, IR_L32, m, m), m1 = v2(l, IR_vuzp2, IR_L32, m, m);

    even = v2(l, IR_vzip1, IR_L32, even, even);                                          /* row 0 0 1 1 */
    odd = v2(l, IR_vzip1, IR_L32, odd, odd);
    d = ir_call(l->ir, A64_H_fp_bfdot, even, m0, d);
    d = ir_call(l->ir, A64_H_fp_bfdot, odd, m1, d);
    a64_set_v(l, fd(i), d);
}

static IrRef widen(Lift *l, bool top, IrRef v)
{
    IrRef upper = vlanes(l, IR_L32, 0xffff0000);

    return top ? v2(l, IR_vand, IR_L32, v, upper) : v1n(l, IR_vshl, IR_L32, v, 16);
}

/* BFMLALB, BFMLALT: even or odd lanes. */
void a64_lift_bf_mlal(Lift *l, const GuestInsn *i)
{
    IrRef n = a64_v(l, fn(i)), m = simd_m(l, i, IR_L16), d = a64_v(l, fd(i));

    n = widen(l, f_q(i), n);
    m = widen(l, f_q(i), m);
    IrRef r = ir_vec(l->ir, IR_vfma, IR_L32, n, m, d, 0);
    a64_set_v(l, fd(i), r);
}

void a64_lift_bf_cvt(Lift *l, const GuestInsn *i)
{
    IrRef n = a64_v(l, fn(i)), count = ir_i64(l->ir, a64_arg(i));
    IrRef r = ir_call(l->ir, A64_H_fp_bfcvt, n, count, 0);

    if (a64_arg(i) == 1)
        a64_set_v(l, fd(i), r);
    else
        simd_set_narrow(l, i, IR_L16, r);
}
