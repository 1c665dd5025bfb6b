/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Integer Advanced SIMD: what the rows of a64-simd.insn say to their lifters, and what lift-simd*.c share.
 *
 * A lifter serves the vector, the scalar (lane 0, zeros above) and the by-element form of an instruction: it computes all
 * lanes of 128 bits, and simd_set() clears those that the form does not have.
 */
#ifndef LYRE_FRONTEND_A64_SIMD_INT_H
#define LYRE_FRONTEND_A64_SIMD_INT_H

#include "ir/ir.h"

/* A row's argument: an IrOp and */
enum {
    SIMD_OP     = 0x3ff,
    SIMD_ACC    = 1 << 10,      /* added to the destination */
    SIMD_DEC    = 1 << 11,      /* subtracted from it */
    SIMD_SWAP   = 1 << 12,      /* operands exchanged */
    SIMD_SIGNED = 1 << 13,
    SIMD_ROUND  = 1 << 14,
    SIMD_WIDE   = 1 << 15,      /* the first operand has lanes of twice the width */
    SIMD_BYTES  = 1 << 16,      /* bytes, whatever the size field says */
    SIMD_MIXED  = 1 << 17,      /* one operand signed, the other one not */
};
_Static_assert((int)IR_OP_COUNT <= (int)SIMD_OP, "operations fit");

#endif
