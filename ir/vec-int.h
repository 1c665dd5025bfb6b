/* SPDX-License-Identifier: Apache-2.0 */
/* Between the files of vec.h's functions. */
#ifndef LYRE_IR_VEC_INT_H
#define LYRE_IR_VEC_INT_H

#include "ir/vec.h"

/* An IrCrypto instruction; operands it does not have may be NULL. @r is none of them. */
void ir_vec_crypto(unsigned kind, const uint64_t a[2], const uint64_t b[2], const uint64_t c[2], uint64_t r[2]);

#endif
