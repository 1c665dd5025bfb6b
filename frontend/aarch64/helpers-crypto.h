/* SPDX-License-Identifier: Apache-2.0 */
/* Helpers of helpers-crypto.c; a64-int.h says how the list is read. Operands are named as the manual names them. */
#ifndef LYRE_FRONTEND_A64_HELPERS_CRYPTO_H
#define LYRE_FRONTEND_A64_HELPERS_CRYPTO_H

#include "ir/cpu.h"
#include "ir/ir.h"

/* sm3tt: in m lane 0 counts. sm4ekey: both operands are sources. sm3ss1: n, m, a. */
#define A64_HELPERS_CRYPTO(X)                                          \
    X(sha512h,   V128, IR_H_PURE, 3, IR_V128, IR_V128, IR_V128)        \
    X(sha512h2,  V128, IR_H_PURE, 3, IR_V128, IR_V128, IR_V128)        \
    X(sha512su0, V128, IR_H_PURE, 2, IR_V128, IR_V128)                 \
    X(sha512su1, V128, IR_H_PURE, 3, IR_V128, IR_V128, IR_V128)        \
    X(sm3ss1,    V128, IR_H_PURE, 3, IR_V128, IR_V128, IR_V128)        \
    X(sm3tt1a,   V128, IR_H_PURE, 3, IR_V128, IR_V128, IR_V128)        \
    X(sm3tt1b,   V128, IR_H_PURE, 3, IR_V128, IR_V128, IR_V128)        \
    X(sm3tt2a,   V128, IR_H_PURE, 3, IR_V128, IR_V128, IR_V128)        \
    X(sm3tt2b,   V128, IR_H_PURE, 3, IR_V128, IR_V128, IR_V128)        \
    X(sm3partw1, V128, IR_H_PURE, 3, IR_V128, IR_V128, IR_V128)        \
    X(sm3partw2, V128, IR_H_PURE, 3, IR_V128, IR_V128, IR_V128)        \
    X(sm4e,      V128, IR_H_PURE, 2, IR_V128, IR_V128)                 \
    X(sm4ekey,   V128, IR_H_PURE, 2, IR_V128, IR_V128)

uint64_t a64_h_sha512h(Cpu *cpu, uint64_t d, uint64_t n, uint64_t m);
uint64_t a64_h_sha512h2(Cpu *cpu, uint64_t d, uint64_t n, uint64_t m);
uint64_t a64_h_sha512su0(Cpu *cpu, uint64_t d, uint64_t n);
uint64_t a64_h_sha512su1(Cpu *cpu, uint64_t d, uint64_t n, uint64_t m);
uint64_t a64_h_sm3ss1(Cpu *cpu, uint64_t n, uint64_t m, uint64_t a);
uint64_t a64_h_sm3tt1a(Cpu *cpu, uint64_t d, uint64_t n, uint64_t m);
uint64_t a64_h_sm3tt1b(Cpu *cpu, uint64_t d, uint64_t n, uint64_t m);
uint64_t a64_h_sm3tt2a(Cpu *cpu, uint64_t d, uint64_t n, uint64_t m);
uint64_t a64_h_sm3tt2b(Cpu *cpu, uint64_t d, uint64_t n, uint64_t m);
uint64_t a64_h_sm3partw1(Cpu *cpu, uint64_t d, uint64_t n, uint64_t m);
uint64_t a64_h_sm3partw2(Cpu *cpu, uint64_t d, uint64_t n, uint64_t m);
uint64_t a64_h_sm4e(Cpu *cpu, uint64_t d, uint64_t n);
uint64_t a64_h_sm4ekey(Cpu *cpu, uint64_t n, uint64_t m);

#endif
