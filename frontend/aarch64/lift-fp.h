/* SPDX-License-Identifier: Apache-2.0 */
/* What the lifters of floating point share. */
#ifndef LYRE_FRONTEND_A64_LIFT_FP_H
#define LYRE_FRONTEND_A64_LIFT_FP_H

#include "frontend/aarch64/a64-int.h"

/* Operation A64_FP_ARG on the half-precision numbers in lane 0; zeros above. */
IrRef a64_half_op(Lift *l, uint32_t op_arg, IrRef a, IrRef b);
/* The lowest 16 bits of a vector, zeros above. */
IrRef a64_half_only(Lift *l, IrRef v);
/* @count lanes of @v to another format (IrLane), by the helper; odd: rounded to odd. Zeros above. */
IrRef a64_cvt_call(Lift *l, unsigned to, unsigned from, unsigned count, bool odd, IrRef v);
/* The number that the 8-bit immediate of FMOV stands for, in the format of a lane (IrLane). */
uint64_t a64_fp_imm(unsigned imm8, unsigned lane);

#endif
