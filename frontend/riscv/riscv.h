/* SPDX-License-Identifier: Apache-2.0 */
/* RISC-V guest state and numbering; public to engine users (signal frames, gdb). */
#ifndef LYRE_RISCV_H
#define LYRE_RISCV_H

#include "ir/cpu.h"

typedef struct RvState {
    uint64_t x[32];         /* x[0] is always 0 and has no slot */
    uint64_t f[32];
    uint64_t res_addr;      /* LR/SC reservation: address, ~0 if none */
    uint64_t res_val;       /* ... and the value that LR read */
    uint32_t frm;           /* as the guest wrote it, 0..7 */
} RvState;

#define RV(cpu) CPU_STATE(cpu, RvState)

/* Exceptions of exit_exc: mcause numbers (Privileged ISA, table "mcause values after trap"). */
enum {
    RV_EXC_FETCH_MISALIGNED = 0, RV_EXC_FETCH = 1, RV_EXC_ILLEGAL = 2, RV_EXC_BREAKPOINT = 3,
    RV_EXC_LOAD_MISALIGNED = 4, RV_EXC_LOAD = 5, RV_EXC_STORE_MISALIGNED = 6, RV_EXC_STORE = 7,
    RV_EXC_ECALL = 8,
    RV_EXC_FENCE_I = 32,    /* ours: fence.i was executed; the embedder calls engine_icache_flush; pc = next */
};

/* Feature bits (-cpu); hwprobe, AT_HWCAP and cpuinfo are made from them too. */
enum {
    RV_F_ZBA = 1 << 0, RV_F_ZBB = 1 << 1, RV_F_ZBS = 1 << 2, RV_F_ZICOND = 1 << 3, RV_F_ZICBOM = 1 << 4,
    RV_F_ZICBOZ = 1 << 5, RV_F_ZICBOP = 1 << 6, RV_F_ZFHMIN = 1 << 7, RV_F_ZFA = 1 << 8,
};

/* The guest's fcsr (frm and fflags), combining what is in the host's FP status; for signal frames and debuggers. */
uint32_t rv_get_fcsr(const Cpu *cpu, uint32_t host_flags);

#endif
