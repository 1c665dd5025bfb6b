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

    /* System mode (RV_PRIV); all zero in user mode. No pointers: this is what a snapshot holds. */
    uint32_t priv;               /* 0 U, 1 S, 3 M */
    uint64_t features;
    uint64_t mstatus;            /* with its read-only fields; sstatus is a view of it */
    uint64_t mie, medeleg, mideleg, mcounteren, scounteren, menvcfg, senvcfg;
    uint64_t mtvec, mscratch, mepc, mcause, mtval;
    uint64_t stvec, sscratch, sepc, scause, stval;
    uint64_t satp, stimecmp;
    uint64_t miselect, siselect; /* RV_AIA */
    uint64_t mcountinhibit;
    uint64_t count[3];           /* mcycle, -, minstret: what is added to the running time; the value while inhibited */
    uint64_t irq_lines;          /* mip bits that are inputs; atomic: any thread sets them */
    uint64_t mip_soft;           /* mip bits that software has set; atomic too */
    /* mip & mie, as it was when the CPU last looked: code that enables interrupts tests it. Only the CPU's own thread
     * writes it: whoever sets irq_lines kicks the CPU, and that makes it look. */
    uint64_t irq_pending;
    uint64_t sys_insn;           /* instruction that exit_sys shall do in C (trap.c); 0: ecall. Set just before it. */
    uint64_t pmpaddr[16];
    uint8_t pmpcfg[16];
} RvState;

#define RV_NO_RES (~0ull)

enum { RV_RA = 1, RV_SP = 2, RV_GP = 3, RV_TP = 4, RV_A0 = 10, RV_A7 = 17 };

/* Slot numbers. x0 has none. */
enum {
    RV_SLOT_X1 = 0, RV_SLOT_F0 = 31, RV_SLOT_RES_ADDR = 63, RV_SLOT_RES_VAL, RV_SLOT_FRM,
    /* system mode: what code reads or writes without C */
    RV_SLOT_SYS_INSN, RV_SLOT_IRQ_PENDING, RV_SLOT_MSTATUS, RV_SLOT_MCOUNTEREN, RV_SLOT_SCOUNTEREN, RV_SLOT_MENVCFG,
    RV_SLOT_SENVCFG, RV_SLOT_MSCRATCH, RV_SLOT_MEPC, RV_SLOT_MCAUSE, RV_SLOT_MTVAL, RV_SLOT_SSCRATCH, RV_SLOT_SEPC,
    RV_SLOT_SCAUSE, RV_SLOT_STVAL, RV_SLOTS
};

/* IrIns.x of exit_exc: scause numbers, and above 31 our own requests to the embedder, reported with pc behind the
 * instruction: execution just goes on after FENCE_I's flush, and after MODE once Guest.mode has been asked again. */
enum {
    RV_EXC_FETCH_ALIGN = 0, RV_EXC_FETCH_ACCESS = 1, RV_EXC_ILLEGAL = 2, RV_EXC_BREAKPOINT = 3,
    RV_EXC_LOAD_ALIGN = 4, RV_EXC_LOAD_ACCESS = 5, RV_EXC_STORE_ALIGN = 6, RV_EXC_STORE_ACCESS = 7,
    RV_EXC_ECALL_U = 8, RV_EXC_FETCH_PAGE = 12, RV_EXC_LOAD_PAGE = 13, RV_EXC_STORE_PAGE = 15,
    RV_EXC_ECALL_S = 9, RV_EXC_ECALL_M = 11,
    RV_EXC_FENCE_I = 32, RV_EXC_MODE = 33, RV_EXC_WFI = 34 /* value: the instruction */, RV_EXC_DEBUG = 35,
};

/* Guest modes: what static code depends on. frm 4 (round to nearest, ties away) and the reserved values; in system mode
 * the privilege too, and in U whether FP is off (S and M look when they run: a kernel switches it at each trap). */
enum {
    RV_MODE_NORMAL = 0, RV_MODE_RMM = 1, RV_MODE_BAD_FRM = 2, RV_MODE_FRM = 3,
    RV_MODE_PRIV_SHIFT = 2, RV_MODE_FP_OFF = 1 << 4,
};
static inline unsigned rv_mode_frm(uint64_t mode) { return mode & RV_MODE_FRM; }
static inline unsigned rv_mode_priv(uint64_t mode) { return mode >> RV_MODE_PRIV_SHIFT & 3; }

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

/* The privileged half: GuestSys.feature; Smaia and Ssaia with an interrupt file (IMSIC), which a board has or has not. No
 * -cpu options. */
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
    RV_PRIV = 1 << RV_FEATURE_COUNT,
    RV_AIA = RV_PRIV << 1,
    RV_ALL_FEATURES = (RV_AIA << 1) - 1,
};

/* names for several: zk also says Zkr, which Linux does not give to programs, and Zkt, which promises timing only */
enum { RV_ZKN = RV_ZBKB | RV_ZBKC | RV_ZBKX | RV_ZKND | RV_ZKNE | RV_ZKNH };

/* MachineOps.irq_file: files, and registers: numbers of miselect and siselect, and mtopei and stopei */
enum { RV_FILE_M = 0, RV_FILE_S = 1 };
enum {
    RV_EIDELIVERY = 0x70, RV_EITHRESHOLD = 0x72, RV_EIP = 0x80, RV_EIE = 0xc0, RV_EI_END = 0x100,
    RV_TOPEI = 0x100,            /* a write claims the interrupt that a read gives */
};

enum { RV_CBO_BLOCK = 64 };      /* bytes of a cache block; hwprobe tells the guest */

/*
 * The ISA as device trees and /proc/cpuinfo say it ("rv64imafdc_zicbom_..."), sorted as Linux does: by category (the second
 * letter, in the order of single letters), then by name. From RV_FEATURES, what every CPU has, and with RV_PRIV the
 * privileged extensions. Truncated to @size.
 */
void rv_isa_string(uint64_t features, char *out, size_t size);
/* Likewise names for riscv,isa-extensions, "i" first: constants into @names, then NULL, which @cap has room for too. Returns
 * how many. */
unsigned rv_isa_list(uint64_t features, const char **names, unsigned cap);
enum { RV_ISA_MAX = 64 };

/* NULL, or what is wrong with the state of a CPU that was loaded from elsewhere (system mode). */
const char *rv_check_state(const Cpu *cpu);

#define RV(cpu) CPU_STATE(cpu, RvState)
static inline RvState *rv_state(Cpu *cpu) { return RV(cpu); }

#endif
