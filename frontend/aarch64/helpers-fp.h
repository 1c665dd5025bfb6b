/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Helpers of helpers-fp.c, for what the IR has no op for: half precision, estimates, steps, fixed point, FPCR.AHP; and the
 * words that tell them what to do. a64-int.h says how the list is read.
 */
#ifndef LYRE_FRONTEND_A64_HELPERS_FP_H
#define LYRE_FRONTEND_A64_HELPERS_FP_H

#include "ir/cpu.h"
#include "ir/ir.h"

/* Operations of a64_h_fp on the lanes of vectors, besides the IR's vf ops. */
enum {
    A64_FP_NMUL = IR_OP_COUNT, A64_FP_MULX, A64_FP_RECPS, A64_FP_RSQRTS, A64_FP_RECPE, A64_FP_RSQRTE, A64_FP_RECPX,
    A64_FP_RINT32, A64_FP_RINT64,                          /* argument: IrRound */
    A64_FP_TO_SFIX, A64_FP_TO_UFIX,                        /* toward zero; argument: fraction bits */
    A64_FP_FROM_SFIX, A64_FP_FROM_UFIX,
};
/* Operation and argument, as rows have them. The argument of vfround, vfs2i, vfu2i is IrRound; vfround with A64_FP_EXACT
 * sets NX. */
#define A64_FP_ARG(op, arg) ((op) | (arg) << 16)
enum { A64_FP_EXACT = 8, A64_FP_UNSIGNED = 16 };
/* Besides, in rows of vectors: operands exchanged, pairs of neighbours, magnitudes of operands, of the result. */
enum { A64_FP_SWAP = 1 << 24, A64_FP_PAIR = 1 << 25, A64_FP_ABS_IN = 1 << 26, A64_FP_ABS_OUT = 1 << 27 };
/* Rows of FMLAL. */
enum { A64_FMLAL_SUB = 1, A64_FMLAL_UPPER = 2 };

/* The whole word: the lower 24 bits are A64_FP_ARG, then the lane (IrLane) and how many lanes count; above are zeros. */
static inline int64_t a64_fp_word(uint32_t op_arg, unsigned lane, unsigned count)
{
    return (int64_t)((op_arg & 0xffffff) | (uint64_t)lane << 32 | (uint64_t)count << 36);
}

/* Words of a64_h_fp_cvt: between formats (IrLane), @count lanes. Round to odd: FCVTXN. */
static inline int64_t a64_cvt_word(unsigned to, unsigned from, unsigned count, bool odd)
{
    return (int64_t)(to | from << 2 | count << 4 | (uint32_t)odd << 8);
}

/* Words of a64_h_fp_to_int and a64_h_fp_int_to_h: format (IrLane), rounding, unsigned, 64-bit integer, fraction bits. */
static inline int64_t a64_int_word(unsigned format, unsigned round, bool uns, bool wide, unsigned fraction)
{
    return (int64_t)(format | round << 2 | (uint32_t)uns << 5 | (uint32_t)wide << 6 | fraction << 8);
}

/*
 * fp        lanes of two vectors (one-operand operations ignore the second), by the word
 * fp_fma_h  a * b + c of half-precision lanes: the lowest one, or all
 * fp_fmlal  a * b + c: the four lowest half-precision lanes of a and b, single-precision c
 * fp_bfdot  c + two products of BFloat16 in each 32-bit lane of a and b, by BFDotAdd (no flags)
 * fp_bfcvt  the singles (argument: how many) as BFloat16, from lane 0 on
 * fp_cmp_h  flags as bits NZCV of comparing the half-precision a and b; third: any NaN signals
 * fp_jcvt   FJCVTZS: the integer, and in bit 32 flag Z
 */
#define A64_HELPERS_FP(X)                                                              \
    X(fp,          V128, IR_H_FP,              3, IR_V128, IR_V128, IR_I64)            \
    X(fp_fma_h1,   V128, IR_H_FP,              3, IR_V128, IR_V128, IR_V128)           \
    X(fp_fma_h8,   V128, IR_H_FP,              3, IR_V128, IR_V128, IR_V128)           \
    X(fp_fmlal,    V128, IR_H_FP,              3, IR_V128, IR_V128, IR_V128)           \
    X(fp_bfdot,    V128, IR_H_PURE,            3, IR_V128, IR_V128, IR_V128)           \
    X(fp_bfcvt,    V128, IR_H_FP,              2, IR_V128, IR_I64)                     \
    X(fp_cvt,      V128, IR_H_FP | IR_H_READS, 2, IR_V128, IR_I64)                     \
    X(fp_cmp_h,    I64,  IR_H_FP,              3, IR_I64,  IR_I64,  IR_I64)            \
    X(fp_to_int,   I64,  IR_H_FP,              2, IR_V128, IR_I64)                     \
    X(fp_int_to_h, I64,  IR_H_FP,              2, IR_I64,  IR_I64)                     \
    X(fp_jcvt,     I64,  IR_H_FP,              1, IR_F64)

uint64_t a64_h_fp(Cpu *cpu, uint64_t a, uint64_t b, uint64_t word);
uint64_t a64_h_fp_fma_h1(Cpu *cpu, uint64_t a, uint64_t b, uint64_t c);
uint64_t a64_h_fp_fma_h8(Cpu *cpu, uint64_t a, uint64_t b, uint64_t c);
uint64_t a64_h_fp_fmlal(Cpu *cpu, uint64_t a, uint64_t b, uint64_t c);
uint64_t a64_h_fp_bfdot(Cpu *cpu, uint64_t a, uint64_t b, uint64_t c);
uint64_t a64_h_fp_bfcvt(Cpu *cpu, uint64_t a, uint64_t count);
uint64_t a64_h_fp_cvt(Cpu *cpu, uint64_t a, uint64_t word);
uint64_t a64_h_fp_cmp_h(Cpu *cpu, uint64_t a, uint64_t b, uint64_t any_nan);
uint64_t a64_h_fp_to_int(Cpu *cpu, uint64_t a, uint64_t word);
uint64_t a64_h_fp_int_to_h(Cpu *cpu, uint64_t v, uint64_t word);
uint64_t a64_h_fp_jcvt(Cpu *cpu, uint64_t a);

#endif
