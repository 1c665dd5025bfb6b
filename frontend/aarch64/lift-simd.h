/* SPDX-License-Identifier: Apache-2.0 */
/* What the lifters of integer Advanced SIMD share: short names of vector ops, operands, results of all forms. */
#ifndef LYRE_FRONTEND_A64_LIFT_SIMD_H
#define LYRE_FRONTEND_A64_LIFT_SIMD_H

#include "frontend/aarch64/a64-int.h"

/* Vector ops of one to three operands, and of one or two and a number. @x: log2 of a lane's bytes. */
static inline IrRef v1(Lift *l, unsigned op, unsigned x, IrRef a)
{
    return ir_vec(l->ir, (IrOp)op, (IrLane)x, a, 0, 0, 0);
}

static inline IrRef v2(Lift *l, unsigned op, unsigned x, IrRef a, IrRef b)
{
    return ir_vec(l->ir, (IrOp)op, (IrLane)x, a, b, 0, 0);
}

static inline IrRef v3(Lift *l, unsigned op, unsigned x, IrRef a, IrRef b, IrRef c)
{
    return ir_vec(l->ir, (IrOp)op, (IrLane)x, a, b, c, 0);
}

static inline IrRef v1n(Lift *l, unsigned op, unsigned x, IrRef a, unsigned n)
{
    return ir_vec(l->ir, (IrOp)op, (IrLane)x, a, 0, 0, n);
}

static inline IrRef v2n(Lift *l, unsigned op, unsigned x, IrRef a, IrRef b, unsigned n)
{
    return ir_vec(l->ir, (IrOp)op, (IrLane)x, a, b, 0, n);
}

static inline IrRef vzero(Lift *l) { return ir_vconst(l->ir, 0); }

static inline unsigned width(unsigned x) { return 8u << x; }

/* @v in every lane of width @x. */
static inline uint64_t lanes(unsigned x, uint64_t v)
{
    static const uint64_t one[] = { 0x0101010101010101, 0x0001000100010001, 0x0000000100000001, 1 };

    return (x == IR_L64 ? v : v & ((1ull << width(x)) - 1)) * one[x];
}

static inline IrRef vlanes(Lift *l, unsigned x, uint64_t v) { return ir_vconst(l->ir, lanes(x, v)); }
/* The least signed number in every lane. */
static inline IrRef vmin(Lift *l, unsigned x) { return vlanes(l, x, 1ull << (width(x) - 1)); }

/* ---- forms ---- */

static inline bool is_scalar(const GuestInsn *i) { return i->raw >> 28 & 1; }
static inline bool is_upper(const GuestInsn *i) { return f_q(i) && !is_scalar(i); }     /* SADDL2 and its like */
static inline bool is_element(const GuestInsn *i) { return i->raw >> 24 & 1; }          /* third operand of mul-like rows */

/* Bits that the result of lanes @x has. */
static inline unsigned form_bits(const GuestInsn *i, unsigned x)
{
    return is_scalar(i) ? width(x) : f_q(i) ? 128 : 64;
}

/* The low @bits of @v, zeros above. */
IrRef simd_cut(Lift *l, unsigned bits, IrRef v);
/* Rd = the lanes of @v that the form has. */
void simd_set(Lift *l, const GuestInsn *i, unsigned x, IrRef v);
/* Rd from lanes @x that stand in the low half of @v, zeros above: there, or in the upper half of what Rd holds. */
void simd_set_narrow(Lift *l, const GuestInsn *i, unsigned x, IrRef v);
/* Any bit of the low @bits of @v that is set: FPSR.QC. */
void simd_saturated(Lift *l, unsigned bits, IrRef v);
/* Third operand: Rm, or the element of it in all lanes. */
IrRef simd_m(Lift *l, const GuestInsn *i, unsigned x);
/* @v with what the row's argument says about the destination, of lanes @x. */
IrRef simd_accumulate(Lift *l, const GuestInsn *i, unsigned x, IrRef v);
/* Even (@odd: odd) lanes of a, then b; of 64-bit vectors in the low half. */
IrRef simd_unzip(Lift *l, bool q, bool odd, unsigned x, IrRef a, IrRef b);

#endif
