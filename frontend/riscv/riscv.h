/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The RISC-V guest: CPU state, slots, features, exception numbers. Public to the embedders (linux-user, softmmu).
 * Follows The RISC-V Instruction Set Manual, Volume I (unprivileged), and Volume II for CSR and cause numbers.
 */
#ifndef LYRE_FRONTEND_RISCV_H
#define LYRE_FRONTEND_RISCV_H

#include "frontend/guest.h"

/* Lives in Cpu.state. x first: the most used state gets the shortest displacements. x[0] stays 0. */
typedef struct RvState {
    uint64_t x[32];
    uint64_t f[32];              /* f32 values are NaN-boxed */
    uint64_t res_addr, res_val;  /* LR's reservation: address (RV_NO_RES: none) and the value it loaded */
    uint32_t frm;                /* 0..7; the sticky flags are the engine's (fpget, engine_fp_flags) */
} RvState;

#define RV_NO_RES (~0ull)

enum { RV_RA = 1, RV_SP = 2, RV_GP = 3, RV_TP = 4, RV_A0 = 10, RV_A7 = 17 };

/* Slot numbers. x0 has none. */
enum { RV_SLOT_X1 = 0, RV_SLOT_F0 = 31, RV_SLOT_RES_ADDR = 63, RV_SLOT_RES_VAL, RV_SLOT_FRM, RV_SLOTS };

/* IrIns.x of exit_exc: scause numbers, and above 31 our own requests to the embedder, reported with pc behind the
 * instruction: execution just goes on after FENCE_I's flush, and after MODE once Guest.mode has been asked again. */
enum {
    RV_EXC_FETCH_ALIGN = 0, RV_EXC_FETCH_ACCESS = 1, RV_EXC_ILLEGAL = 2, RV_EXC_BREAKPOINT = 3,
    RV_EXC_LOAD_ALIGN = 4, RV_EXC_LOAD_ACCESS = 5, RV_EXC_STORE_ALIGN = 6, RV_EXC_STORE_ACCESS = 7,
    RV_EXC_ECALL_U = 8, RV_EXC_FETCH_PAGE = 12, RV_EXC_LOAD_PAGE = 13, RV_EXC_STORE_PAGE = 15,
    RV_EXC_FENCE_I = 32, RV_EXC_MODE = 33,
};

/* Guest modes: what static code depends on. frm 4 (round to nearest, ties away) and the reserved values. */
enum { RV_MODE_NORMAL = 0, RV_MODE_RMM = 1, RV_MODE_BAD_FRM = 2 };

/* Optional extensions, one row each: constant, option name, on in the default CPU. I M A F D Zicsr Zifencei are not
 * optional: every Linux binary of the rv64gc ABI needs them. C is so that its absence can be tried out: code at an
 * odd multiple of 2 is illegal then (a real CPU traps at the jump there). */
#define RV_FEATURES(X)       \
    X(C,      "c",      1)   \
    X(ZBA,    "zba",    1)   \
    X(ZBB,    "zbb",    1)   \
    X(ZBS,    "zbs",    1)   \
    X(ZICOND, "zicond", 1)   \
    X(ZICBOM, "zicbom", 1)   \
    X(ZICBOP, "zicbop", 1)   \
    X(ZICBOZ, "zicboz", 1)   \
    X(ZFHMIN, "zfhmin", 1)   \
    X(ZFA,    "zfa",    1)   \
    X(ZCB,    "zcb",    1)   \
    X(ZBC,    "zbc",    1)   \
    X(ZBKB,   "zbkb",   1)   \
    X(ZBKC,   "zbkc",   1)   \
    X(ZBKX,   "zbkx",   1)   \
    X(ZKND,   "zknd",   1)   \
    X(ZKNE,   "zkne",   1)   \
    X(ZKNH,   "zknh",   1)

enum {
#define X(id, name, on) RV_BIT_##id,
    RV_FEATURES(X)
#undef X
    RV_FEATURE_COUNT
};

enum {
    RV_BASE = 0,
#define X(id, name, on) RV_##id = 1 << RV_BIT_##id,
    RV_FEATURES(X)
#undef X
};

/* names for several: zk also says Zkr, which Linux does not give to programs, and Zkt, which promises timing only */
enum { RV_ZKN = RV_ZBKB | RV_ZBKC | RV_ZBKX | RV_ZKND | RV_ZKNE | RV_ZKNH };

enum { RV_CBO_BLOCK = 64 };      /* bytes of a cache block; hwprobe tells the guest */

#define RV(cpu) CPU_STATE(cpu, RvState)
static inline RvState *rv_state(Cpu *cpu) { return RV(cpu); }

#endif
