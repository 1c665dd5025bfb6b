/* SPDX-License-Identifier: Apache-2.0 */
/* What the engine's tests share: a piece of guest memory, a few RISC-V encodings, an embedder
 * in small. */
#ifndef LYRE_ENGINE_RIG_H
#define LYRE_ENGINE_RIG_H

#include "engine/engine-int.h"
#include "frontend/aarch64/aarch64.h"
#include "frontend/riscv/riscv.h"

#define RV(cpu) CPU_STATE(cpu, RvState)

enum { ZERO, RA, SP, GP, TP, T0, T1, T2, S0, S1, A0, A1, A2, A3, A4, A5, A6, A7 };

static inline uint32_t rv_i(int op, int f3, int d, int s, int imm)
{
    return (uint32_t)imm << 20 | s << 15 | f3 << 12 | d << 7 | op;
}
static inline uint32_t rv_addi(int d, int s, int imm) { return rv_i(0x13, 0, d, s, imm); }
static inline uint32_t rv_slli(int d, int s, int n) { return rv_i(0x13, 1, d, s, n); }
static inline uint32_t rv_srli(int d, int s, int n) { return rv_i(0x13, 5, d, s, n); }
static inline uint32_t rv_xori(int d, int s, int imm) { return rv_i(0x13, 4, d, s, imm); }
static inline uint32_t rv_andi(int d, int s, int imm) { return rv_i(0x13, 7, d, s, imm); }
static inline uint32_t rv_ld(int d, int s, int imm) { return rv_i(0x03, 3, d, s, imm); }
static inline uint32_t rv_jalr(int d, int s) { return rv_i(0x67, 0, d, s, 0); }
static inline uint32_t rv_r(int f7, int f3, int d, int s, int t)
{
    return (uint32_t)f7 << 25 | t << 20 | s << 15 | f3 << 12 | d << 7 | 0x33;
}
static inline uint32_t rv_add(int d, int s, int t) { return rv_r(0, 0, d, s, t); }
static inline uint32_t rv_xor(int d, int s, int t) { return rv_r(0, 4, d, s, t); }
static inline uint32_t rv_sd(int t, int s, int imm)
{
    return (uint32_t)(imm >> 5 & 127) << 25 | t << 20 | s << 15 | 3 << 12 | (imm & 31) << 7 | 0x23;
}
static inline uint32_t rv_b(int f3, int s, int t, int off)
{
    return (uint32_t)(off >> 12 & 1) << 31 | (off >> 5 & 63) << 25 | t << 20 | s << 15 | f3 << 12
           | (off >> 1 & 15) << 8 | (off >> 11 & 1) << 7 | 0x63;
}
static inline uint32_t rv_bne(int s, int t, int off) { return rv_b(1, s, t, off); }
static inline uint32_t rv_beq(int s, int t, int off) { return rv_b(0, s, t, off); }
static inline uint32_t rv_jal(int d, int off)
{
    return (uint32_t)(off >> 20 & 1) << 31 | (off >> 1 & 0x3ff) << 21 | (off >> 11 & 1) << 20 | (off & 0xff000)
           | d << 7 | 0x6f;
}
#define RV_RET    rv_jalr(ZERO, RA)
#define RV_ECALL  0x73u
#define RV_FENCEI 0x100fu

/* One engine with guest memory of its own. Guest address = host address. */
typedef struct Rig {
    Engine *engine;
    uint8_t *mem;
    size_t size;
    bool fixed;                     /* may_change says no */
} Rig;

/* As an Accel: generated code, every loop of tier 2 in its second round. */
enum { RIG_TIER2 = 9 };
void rig_init(Rig *rig, Accel accel, size_t mem, size_t cache);
void rig_init_guest(Rig *rig, const Guest *guest, Accel accel, size_t mem, size_t cache);
void rig_done(Rig *rig);
/* Write code at offset @at. */
#define rig_code(rig, at, ...) do {                                        \
        const uint32_t code_[] = { __VA_ARGS__ };                          \
        memcpy((rig)->mem + (at), code_, sizeof code_);                    \
    } while (0)
static inline uint64_t rig_pc(const Rig *rig, size_t at) { return (uintptr_t)rig->mem + at; }

Cpu *rig_cpu(Rig *rig, size_t at);
/* Run from offset @at until the system call that ends the program (a7 = 93) or anything the
 * rig does not handle. fence.i and IC IVAU with DSB are done. Other calls: cpu->user, if set, is a
 * function int (Cpu *). */
CpuExit rig_run(Rig *rig, Cpu *cpu, size_t at);
CpuExit rig_go(Rig *rig, Cpu *cpu);
/* A thread that runs a CPU. */
typedef struct Runner {
    Rig *rig;
    Cpu *cpu;
    size_t at;
    CpuExit exit;
    pthread_t thread;
} Runner;
/* Of @r's rig and cpu, from r->at. */
void runner_start(Runner *r);
/* Joins within so many seconds or fails. */
void runner_join(Runner *r, int seconds);
/* li a7, 93; ecall */
#define RIG_EXIT rv_addi(A7, ZERO, 93), RV_ECALL

#endif
