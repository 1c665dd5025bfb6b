/* SPDX-License-Identifier: Apache-2.0 */
/* The helpers of helpers-crypto.c, for the table of helpers. */
#ifndef LYRE_FRONTEND_RISCV_HELPERS_CRYPTO_H
#define LYRE_FRONTEND_RISCV_HELPERS_CRYPTO_H

#include "frontend/riscv/riscv-int.h"

uint64_t h_clmul(Cpu *cpu, uint64_t a, uint64_t b);
uint64_t h_clmulh(Cpu *cpu, uint64_t a, uint64_t b);
uint64_t h_clmulr(Cpu *cpu, uint64_t a, uint64_t b);
uint64_t h_xperm4(Cpu *cpu, uint64_t a, uint64_t b);
uint64_t h_xperm8(Cpu *cpu, uint64_t a, uint64_t b);
uint64_t h_aes64es(Cpu *cpu, uint64_t a, uint64_t b);
uint64_t h_aes64esm(Cpu *cpu, uint64_t a, uint64_t b);
uint64_t h_aes64ds(Cpu *cpu, uint64_t a, uint64_t b);
uint64_t h_aes64dsm(Cpu *cpu, uint64_t a, uint64_t b);
uint64_t h_aes64im(Cpu *cpu, uint64_t a);
uint64_t h_aes64ks1i(Cpu *cpu, uint64_t a, uint64_t round);

#endif
