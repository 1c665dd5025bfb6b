/* SPDX-License-Identifier: Apache-2.0 */
/* Integer Advanced SIMD: shifts by an immediate that do not saturate. */
#include "frontend/aarch64/lift-simd.h"

/* immh:immb: the highest bit set is the width of lanes; right shifts count down from twice the width, left ones up. */
static unsigned lane_width(const GuestInsn *i) { return 28 - (unsigned)__builtin_clz(fld(i, 16, 7) | 8); }
static unsigned right_count(const GuestInsn *i, unsigned x) { return 2 * width(x) - fld(i, 16, 7); }
static unsigned left_count(const GuestInsn *i, unsigned x) { return fld(i, 16, 7) - width(x); }

/* @a >> @count, 1 to the width. */
static IrRef shift_right(Lift *l, unsigned x, bool is_signed, IrRef a, unsigned count)
{
    if (is_signed)
        return v1n(l, IR_vsar, x, a, MIN(count, width(x) - 1));
    return count < width(x) ? v1n(l, IR_vshr, x, a, count) : vzero(l);
}

/* ... rounded: half of a >> count - 1 rounded up, which is that less half of it rounded down. */
static IrRef round_right(Lift *l, unsigned x, bool is_signed, IrRef a, unsigned count)
{
    IrRef half;

    if (is_signed && count == width(x))
        return vzero(l);
    if (count > 1)
        a = shift_right(l, x, is_signed, a, count - 1);
    if (!is_signed && x < IR_L32) {
        half = vzero(l);
        return v2(l, IR_vavgu, x, a, half);
    }
    half = shift_right(l, x, is_signed, a, 1);
    return v2(l, IR_vsub, x, a, half);
}

void a64_lift_simd_shr(Lift *l, const GuestInsn *i)
{
    uint32_t arg = a64_arg(i);
    unsigned x = lane_width(i), count = right_count(i, x);
    bool is_signed = arg & SIMD_SIGNED;
    IrRef n = a64_v(l, fn(i));

    n = arg & SIMD_ROUND ? round_right(l, x, is_signed, n, count) : shift_right(l, x, is_signed, n, count);
    n = simd_accumulate(l, i, x, n);
    simd_set(l, i, x, n);
}

/* Rd = @v, whose bits in @keep are 0, and the bits of Rd in @keep. */
static void set_inserted(Lift *l, const GuestInsn *i, unsigned x, IrRef v, uint64_t keep)
{
    IrRef mask = vlanes(l, x, keep), d = a64_v(l, fd(i));

    d = v2(l, IR_vand, x, d, mask);
    v = v2(l, IR_vor, x, v, d);
    simd_set(l, i, x, v);
}

void a64_lift_simd_sri(Lift *l, const GuestInsn *i)
{
    unsigned x = lane_width(i), count = right_count(i, x);
    IrRef n = a64_v(l, fn(i));

    n = shift_right(l, x, false, n, count);
    set_inserted(l, i, x, n, ~0ull << (width(x) - count));
}

void a64_lift_simd_sli(Lift *l, const GuestInsn *i)
{
    unsigned x = lane_width(i), count = left_count(i, x);
    IrRef n = a64_v(l, fn(i));

    n = v1n(l, IR_vshl, x, n, count);
    set_inserted(l, i, x, n, (1ull << count) - 1);
}

void a64_lift_simd_shl(Lift *l, const GuestInsn *i)
{
    unsigned x = lane_width(i), count = left_count(i, x);
    IrRef n = a64_v(l, fn(i));

    if (count)
        n = v1n(l, IR_vshl, x, n, count);
    simd_set(l, i, x, n);
}

/* Of the shifted wide lanes the low halves, which are the even lanes; a shift by their width leaves the odd ones. */
void a64_lift_simd_shrn(Lift *l, const GuestInsn *i)
{
    unsigned x = lane_width(i), count = right_count(i, x);
    IrRef n = a64_v(l, fn(i)), zero;

    if (a64_arg(i) & SIMD_ROUND) {
        IrRef half = vlanes(l, x + 1, 1ull << (count - 1));

        n = v2(l, IR_vadd, x + 1, n, half);
    }
    if (count < width(x))
        n = v1n(l, IR_vshr, x + 1, n, count);
    zero = vzero(l);
    n = v2(l, count < width(x) ? IR_vuzp1 : IR_vuzp2, x, n, zero);
    simd_set_narrow(l, i, x, n);
}

void a64_lift_simd_shll_imm(Lift *l, const GuestInsn *i)
{
    unsigned x = lane_width(i), count = left_count(i, x);
    IrRef n = a64_v(l, fn(i));

    n = v1n(l, a64_arg(i), x, n, f_q(i));
    if (count)
        n = v1n(l, IR_vshl, x + 1, n, count);
    a64_set_v(l, fd(i), n);
}
