/* SPDX-License-Identifier: Apache-2.0 */
/* Helpers of helpers-simd.c; a64-int.h says how the list is read. */
#ifndef LYRE_FRONTEND_A64_HELPERS_SIMD_H
#define LYRE_FRONTEND_A64_HELPERS_SIMD_H

#include "frontend/aarch64/simd-int.h"

uint64_t a64_h_simd_estimate(Cpu *cpu, uint64_t vector, uint64_t root);

#define A64_HELPERS_SIMD(X) \
    X(simd_estimate, V128, IR_H_PURE, 2, IR_V128, IR_I64)

#endif
