/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the vector ops compute, in portable C, one lane after the other: for the interpreter, for folding, and for whatever
 * a backend does not do inline. A vector is two words, the low one first.
 */
#ifndef LYRE_IR_VEC_H
#define LYRE_IR_VEC_H

#include "ir/cpu.h"
#include "ir/ir.h"
#include "ir/softfp.h"

/* A pure op from vlow to vcrypto whose operands and result are vectors (not vpair, vdup, vget*, vins, vfrom, vlane). @x and
 * @aux are IrIns.x and IrIns.aux; unused operands may be NULL; @out may be an operand. */
void ir_vec_int(unsigned op, unsigned x, unsigned aux, const uint64_t a[2], const uint64_t b[2], const uint64_t c[2],
                uint64_t out[2]);

/* A floating-point op from vfadd to vfnarrow under @e, whose flags it adds to. */
void ir_vec_fp(SoftFp *e, unsigned op, unsigned x, unsigned aux, const uint64_t a[2], const uint64_t b[2],
               const uint64_t c[2], uint64_t out[2]);

/* One lane, of any format; not of vfround and the conversions. */
uint64_t ir_vec_fp_lane(SoftFp *e, unsigned op, unsigned aux, SoftFpFormat f, uint64_t a, uint64_t b, uint64_t c);

/* The guest's FP environment for the rule @nan (IrNan): rounding from cpu->fp_round, for IR_NAN_ARM_SOFT the controls from
 * cpu->fp_ctl, for IR_NAN_ARM_FZ flushing. Flags are zero. ir_fp_raise() adds e->flags to cpu->fp_flags. */
SoftFp ir_fp_env(const Cpu *cpu, IrNan nan);
void ir_fp_raise(Cpu *cpu, const SoftFp *e);

/* Lane @n of @v, zero-extended; @x is the IrLane. */
static inline uint64_t ir_lane(const uint64_t v[2], unsigned x, unsigned n)
{
    unsigned width = 8u << x, at = n * width;

    return bits(v[at / 64], at % 64, width);
}

/* ... becomes the low bits of @value. */
static inline void ir_lane_set(uint64_t v[2], unsigned x, unsigned n, uint64_t value)
{
    unsigned width = 8u << x, at = n * width;
    uint64_t mask = ~0ull >> (64 - width) << at % 64;

    v[at / 64] = (v[at / 64] & ~mask) | (value << at % 64 & mask);
}

/* AES (FIPS 197): SubBytes and its inverse. */
extern const uint8_t ir_aes_sbox[2][256];

#endif
