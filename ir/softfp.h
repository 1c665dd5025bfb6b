/* SPDX-License-Identifier: Apache-2.0 */
/*
 * IEEE 754-2019 binary floating point in integer arithmetic: bit-exact results and flags for any
 * host. It serves the reference interpreter, constant folding, and whatever the host's FP unit
 * cannot do (round to nearest, ties away; tininess before rounding; another architecture's NaN
 * rules).
 *
 * Values are bit patterns in a uint64_t; of an operand only the low 16, 32 or 64 bits of its format
 * count, and the unused upper bits of a result are 0. Each function obeys, and adds flags to, the
 * environment it is given; it keeps no other state. e->round must be one of the five modes.
 */
#ifndef LYRE_IR_SOFTFP_H
#define LYRE_IR_SOFTFP_H

#include "base/base.h"

typedef enum SoftFpFormat { SOFTFP_F16, SOFTFP_F32, SOFTFP_F64 } SoftFpFormat;

/* Rounding modes; same numbering as IrRound. */
enum { SOFTFP_RNE, SOFTFP_RTZ, SOFTFP_RDN, SOFTFP_RUP, SOFTFP_RMM };

/* Sticky flags; the IR's order. ID: flush_in took a subnormal operand for zero (Arm's IDC);
 * never set otherwise. */
enum { SOFTFP_NX = 1, SOFTFP_UF = 2, SOFTFP_OF = 4, SOFTFP_DZ = 8, SOFTFP_NV = 16, SOFTFP_ID = 32 };

/* Which NaN comes out of an operation.
 * RISCV: always the default NaN, which is positive.
 * X86:   the first operand that is a NaN, quieted; the default NaN is negative. (SSE, not x87.)
 * ARM:   the first signalling NaN, quieted, else the first quiet one; fma looks at its addend
 *        first and gives the default NaN (positive) for inf * 0 + quiet NaN. minnum and maxnum
 *        give a NaN for a signalling operand (IEEE 754-2008) where the others return the number
 *        (IEEE 754-2019). Flushing a result does not set NX. */
enum { SOFTFP_NAN_RISCV, SOFTFP_NAN_X86, SOFTFP_NAN_ARM };

typedef struct SoftFp {
    uint8_t round;         /* SOFTFP_RNE.. */
    uint8_t flags;         /* SOFTFP_NX.. are or'ed in */
    uint8_t nan;           /* SOFTFP_NAN_* */
    bool tiny_before;      /* tininess is detected before rounding (Arm), not after (RISC-V, x86) */
    bool flush_in;         /* subnormal operands count as zeros of their sign (f32, f64) */
    bool flush_out;        /* tiny results become zeros of their sign (f32, f64) */
    bool default_nan;      /* every NaN result is the default NaN */
    bool flush16;          /* Arm's FZ16: both for f16, without ID; conversions between formats do not obey it */
} SoftFp;                  /* all zero: RISC-V's rules, RNE, no flags */

/* Arithmetic (clause 5.4.1). */
uint64_t softfp_add(SoftFp *e, SoftFpFormat f, uint64_t a, uint64_t b);
uint64_t softfp_sub(SoftFp *e, SoftFpFormat f, uint64_t a, uint64_t b);
uint64_t softfp_mul(SoftFp *e, SoftFpFormat f, uint64_t a, uint64_t b);
uint64_t softfp_div(SoftFp *e, SoftFpFormat f, uint64_t a, uint64_t b);
uint64_t softfp_sqrt(SoftFp *e, SoftFpFormat f, uint64_t a);

/* a * b + c with one rounding. @neg: SOFTFP_NEG_* (same bits as IR_FMA_*); a NaN's sign is left
 * alone, but that Arm negates a and c, NaNs too. */
enum { SOFTFP_NEG_MUL = 1, SOFTFP_NEG_ADD = 2 };
uint64_t softfp_fma(SoftFp *e, SoftFpFormat f, uint64_t a, uint64_t b, uint64_t c, unsigned neg);

/* Comparison (5.11). @signaling: any NaN sets NV, else only a signalling one. */
typedef enum SoftFpRel {
    SOFTFP_LESS = -1, SOFTFP_EQUAL, SOFTFP_GREATER, SOFTFP_UNORDERED
} SoftFpRel;
SoftFpRel softfp_compare(SoftFp *e, SoftFpFormat f, uint64_t a, uint64_t b, bool signaling);

/* 9.6: minimumNumber, maximumNumber (a NaN only if both are), minimum, maximum (a NaN if either
 * is); -0 < +0. */
uint64_t softfp_minnum(SoftFp *e, SoftFpFormat f, uint64_t a, uint64_t b);
uint64_t softfp_maxnum(SoftFp *e, SoftFpFormat f, uint64_t a, uint64_t b);
uint64_t softfp_min(SoftFp *e, SoftFpFormat f, uint64_t a, uint64_t b);
uint64_t softfp_max(SoftFp *e, SoftFpFormat f, uint64_t a, uint64_t b);

/* To an integral value in the same format by e->round (5.9). @exact: sets NX if that changes the
 * value. */
uint64_t softfp_round(SoftFp *e, SoftFpFormat f, uint64_t a, bool exact);

/* Between formats (5.4.2). */
uint64_t softfp_convert(SoftFp *e, SoftFpFormat to, SoftFpFormat from, uint64_t a);

typedef enum SoftFpInt { SOFTFP_I32, SOFTFP_U32, SOFTFP_I64, SOFTFP_U64 } SoftFpInt;

/* What a value that does not fit becomes (NV is set, NX is not).
 * RISCV: the nearest representable integer; a NaN the largest. ARM: likewise, but a NaN gives 0.
 * X86: always the "integer indefinite": i32 and i64 the smallest, u32 and u64 all ones. */
typedef enum SoftFpInvalid {
    SOFTFP_INVALID_RISCV, SOFTFP_INVALID_ARM, SOFTFP_INVALID_X86
} SoftFpInvalid;

/* To an integer by e->round (5.8, the ...Exact operations). The result is extended to 64 bits by
 * its own signedness. */
uint64_t softfp_to_int(SoftFp *e, SoftFpFormat from, uint64_t a, SoftFpInt to,
                       SoftFpInvalid invalid);

/* To an i32 modulo 2^32, toward zero; infinities and NaNs give 0 (RISC-V fcvtmod.w.d, Arm
 * FJCVTZS). Sign-extended. NV if the value does not fit an i32, else NX if it is not integral. */
uint64_t softfp_to_i32_modulo(SoftFp *e, SoftFpFormat from, uint64_t a);

/* From an integer (5.4.1); for i32 and u32 only the low half of @v counts. */
uint64_t softfp_from_int(SoftFp *e, SoftFpFormat to, SoftFpInt from, uint64_t v);

/* The class of a value (5.7.2), in the order of RISC-V's fclass bits. Sets no flags. */
typedef enum SoftFpClass {
    SOFTFP_NEG_INF, SOFTFP_NEG_NORMAL, SOFTFP_NEG_SUBNORMAL, SOFTFP_NEG_ZERO,
    SOFTFP_POS_ZERO, SOFTFP_POS_SUBNORMAL, SOFTFP_POS_NORMAL, SOFTFP_POS_INF,
    SOFTFP_SNAN, SOFTFP_QNAN,
} SoftFpClass;
SoftFpClass softfp_class(SoftFpFormat f, uint64_t a);

/* The default NaN under e's rules. */
uint64_t softfp_default_nan(const SoftFp *e, SoftFpFormat f);

#endif
