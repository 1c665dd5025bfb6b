/* SPDX-License-Identifier: Apache-2.0 */
/* Between the files of vec.h's functions. */
#ifndef LYRE_IR_VEC_INT_H
#define LYRE_IR_VEC_INT_H

#include "ir/vec.h"

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

/* An IrCrypto instruction; operands it does not have may be NULL. @r is none of them. */
void ir_vec_crypto(unsigned kind, const uint64_t a[2], const uint64_t b[2], const uint64_t c[2], uint64_t r[2]);

#endif
