/* SPDX-License-Identifier: Apache-2.0 */
/* Helpers of helpers-base.c; a64-int.h says how the list is read. */
#ifndef LYRE_FRONTEND_A64_HELPERS_BASE_H
#define LYRE_FRONTEND_A64_HELPERS_BASE_H

#define A64_HELPERS_BASE(X)                                                          \
    X(crc32,     I64,  IR_H_PURE,                 3, IR_I64, IR_I64, IR_I64)         \
    X(crc32c,    I64,  IR_H_PURE,                 3, IR_I64, IR_I64, IR_I64)         \
    X(pac,       I64,  0,                         3, IR_I64, IR_I64, IR_I64)         \
    X(pacga,     I64,  0,                         2, IR_I64, IR_I64)                 \
    X(cntvct,    I64,  0,                         0, IR_VOID)                        \
    X(rndr,      I64,  0,                         0, IR_VOID)                        \
    X(mops,      VOID, IR_H_READS | IR_H_WRITES | IR_H_FAULTS | IR_H_MEM, 1, IR_I64) \
    X(fp_ctl,    VOID, IR_H_FP,                   1, IR_I64)                         \
    X(cas128,    V128, IR_H_FAULTS | IR_H_MEM,    3, IR_I64, IR_V128, IR_V128)

uint64_t a64_h_crc32(Cpu *cpu, uint64_t crc, uint64_t v, uint64_t size);
uint64_t a64_h_crc32c(Cpu *cpu, uint64_t crc, uint64_t v, uint64_t size);
uint64_t a64_h_pac(Cpu *cpu, uint64_t ptr, uint64_t modifier, uint64_t what);
uint64_t a64_h_pacga(Cpu *cpu, uint64_t v, uint64_t modifier);
uint64_t a64_h_cntvct(Cpu *cpu);
uint64_t a64_h_rndr(Cpu *cpu);
/* @what: numbers of Rd, Rs, Rn in bytes 0 to 2, MOPS_* above. Registers and flags are read and written in the state. */
uint64_t a64_h_mops(Cpu *cpu, uint64_t what);
uint64_t a64_h_fp_ctl(Cpu *cpu, uint64_t fpcr);
/* Vectors by their addresses; the old value goes to vret. The address must be aligned. */
uint64_t a64_h_cas128(Cpu *cpu, uint64_t addr, uint64_t expect, uint64_t desired);

#endif
