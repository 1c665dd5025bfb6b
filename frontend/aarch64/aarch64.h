/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The AArch64 guest: CPU state, slots, features, exception numbers. Public to the embedders (linux-user, softmmu).
 * Follows the Arm Architecture Reference Manual for A-profile (DDI 0487); feature bits are those of Linux's
 * Documentation/arch/arm64/elf_hwcaps.rst.
 */
#ifndef LYRE_FRONTEND_AARCH64_H
#define LYRE_FRONTEND_AARCH64_H

#include "frontend/guest.h"

/*
 * Lives in Cpu.state. Within reach of an 8-bit displacement (the first 256 bytes): x and sp. A vector register is the low
 * 128 bits of what SVE would make longer: those upper parts will stand in an array of their own, so that v keeps its place.
 */
typedef struct A64State {
    uint64_t x[31], sp;
    uint64_t v[32][2];           /* low word first */
    uint64_t qc[2];              /* any bit set: an inline operation has saturated since FPSR was written (FPSR.QC) */
    uint32_t nzcv;               /* ir_flags_word */
    uint32_t fpcr;               /* as the guest wrote it, less what is RES0; rounding and IR_FPC_* are copies of it */
    uint64_t tpidr, tpidrro;
    uint64_t ex_addr;            /* exclusive monitor: address (A64_NO_EX: open) ... */
    uint64_t ex_val, ex_val2;    /* ... and what the load-exclusive read there; ex_val2 for the second half of a pair */
    uint64_t ic_lo, ic_hi;       /* range of IC IVAU since the last ISB; empty: ic_lo >= ic_hi */
    uint64_t pac_key[5][2];      /* IA IB DA DB GA, low word first */
    uint64_t btype;              /* PSTATE.BTYPE; written in mode A64_MODE_BTI only, else 0 */
    uint64_t gcspr;              /* guarded control stack: its top, ... */
    uint64_t gcs_base, gcs_size; /* ... the one that was made for this thread (the embedder's), ... */
    uint32_t gcs_on, gcs_locked; /* ... A64_GCS_*: in force, and not to be changed any more */
    uint32_t bti;                /* the process has guarded pages: other threads set it too */
} A64State;

#define A64_NO_EX (~0ull)

enum { A64_X8 = 8, A64_FP = 29, A64_LR = 30 };

/* Slot numbers: x0..x30 are 0..30. */
enum { A64_SLOT_X0 = 0, A64_SLOT_SP = 31, A64_SLOT_V0 = 32, A64_SLOT_QC = 64, A64_SLOT_NZCV, A64_SLOT_FPCR, A64_SLOT_TPIDR,
       A64_SLOT_TPIDRRO, A64_SLOT_EX_ADDR, A64_SLOT_EX_VAL, A64_SLOT_EX_VAL2, A64_SLOT_IC_LO, A64_SLOT_IC_HI,
       A64_SLOT_BTYPE, A64_SLOT_GCSPR, A64_SLOTS };

/* Guarded control stack: what Linux's prctl calls PR_SHADOW_STACK_*. */
enum { A64_GCS_ENABLE = 1, A64_GCS_WRITE = 2, A64_GCS_PUSH = 4, A64_GCS_ALL = 7 };

/*
 * IrIns.x of exit_exc. The pc of UNDEFINED, BRK, HLT and alignment is the instruction's own; SVC is not one of these
 * (exit_sys). Those from ICACHE on are requests to the embedder with pc behind the instruction.
 */
enum {
    A64_EXC_UNDEFINED = 1,       /* no such instruction, or its feature is off */
    A64_EXC_FETCH = 2,           /* instruction abort; value = address */
    A64_EXC_PC_ALIGN = 3,        /* jump to an address that is no multiple of 4; value = address */
    A64_EXC_ALIGN = 4,           /* data access that must be aligned and is not; value = address */
    A64_EXC_BRK = 5,             /* value = the 16-bit immediate */
    A64_EXC_BTI = 6,
    A64_EXC_PAC = 7,             /* authentication failed (FEAT_FPAC) */
    A64_EXC_GCS = 8,             /* guarded control stack: return address or token differs, or the access is not allowed */
    A64_EXC_ICACHE = 32,         /* make code coherent: state->ic_lo .. ic_hi; empty it and go on */
    A64_EXC_MODE = 33,           /* Guest.mode has changed: go on */
    A64_EXC_DEBUG = 34,          /* a debugger's breakpoint; pc of the instruction that stands there */
};

/* Guest modes. */
enum {
    A64_MODE_NORMAL = 0,
    A64_MODE_SOFTFP = 1,         /* FPCR.DN, FZ16 or AHP set: IR_NAN_ARM_SOFT */
    A64_MODE_FZ     = 2,         /* FZ set alone (what -ffast-math makes programs do): IR_NAN_ARM_FZ */
    A64_MODE_BTI    = 4,         /* some pages are guarded: indirect branches set BTYPE, their targets check it */
    A64_MODE_GCS    = 8,         /* times A64_GCS_*: 8, 16, 32 */
};
static inline IrNan a64_nan_of_mode(uint64_t mode)
{
    return mode & A64_MODE_SOFTFP ? IR_NAN_ARM_SOFT : mode & A64_MODE_FZ ? IR_NAN_ARM_FZ : IR_NAN_ARM;
}

/* FPCR and FPSR bits (C5.2.8, C5.2.10). AHP selects the alternative half-precision format. */
enum { FPCR_FZ16 = 1 << 19, FPCR_RMODE = 3 << 22, FPCR_FZ = 1 << 24, FPCR_DN = 1 << 25, FPCR_AHP = 1 << 26,
       FPCR_MASK = FPCR_FZ16 | FPCR_RMODE | FPCR_FZ | FPCR_DN | FPCR_AHP };
enum { FPSR_IOC = 1, FPSR_DZC = 2, FPSR_OFC = 4, FPSR_UFC = 8, FPSR_IXC = 16, FPSR_IDC = 128, FPSR_QC = 1 << 27,
       FPSR_MASK = FPSR_IOC | FPSR_DZC | FPSR_OFC | FPSR_UFC | FPSR_IXC | FPSR_IDC | FPSR_QC };

static inline uint64_t a64_mode_of(uint32_t fpcr)
{
    return fpcr & (FPCR_DN | FPCR_FZ16 | FPCR_AHP) ? A64_MODE_SOFTFP : fpcr & FPCR_FZ ? A64_MODE_FZ : A64_MODE_NORMAL;
}

/*
 * Optional features, one row each: constant, option name (Linux's name in /proc/cpuinfo), word of AT_HWCAP (1 or 2; 0: no
 * bit), bit, ID register (index of A64_ID_*), its field's lowest bit, the field's value, on in the default CPU.
 * A feature whose field another row also sets (AES/PMULL, LSE..) takes the larger value. FP and Advanced SIMD are not
 * optional. BTI: PROT_BTI is honoured without it, but with it every program's loader would guard all pages. USCAT
 * (FEAT_LSE2) makes pairs single accesses, for which each LDP takes detours: only -cpu max has it. The
 * default CPU has no pointer authentication: those instructions in hint space are NOPs then, as on a
 * Cortex-A72, and function prologues that sign cost nothing; -cpu max has it.
 */
#define A64_FEATURES(X)                                          \
    X(AES,     "aes",       1, 3,  ISAR0, 4,  1, 1)              \
    X(PMULL,   "pmull",     1, 4,  ISAR0, 4,  2, 1)              \
    X(SHA1,    "sha1",      1, 5,  ISAR0, 8,  1, 1)              \
    X(SHA2,    "sha2",      1, 6,  ISAR0, 12, 1, 1)              \
    X(CRC32,   "crc32",     1, 7,  ISAR0, 16, 1, 1)              \
    X(LSE,     "atomics",   1, 8,  ISAR0, 20, 2, 1)              \
    X(FP16,    "fphp",      1, 9,  PFR0,  16, 1, 1)              \
    X(ASIMD16, "asimdhp",   1, 10, PFR0,  20, 1, 1)              \
    X(CPUID,   "cpuid",     1, 11, NONE,  0,  0, 1)              \
    X(RDM,     "asimdrdm",  1, 12, ISAR0, 28, 1, 1)              \
    X(JSCVT,   "jscvt",     1, 13, ISAR1, 12, 1, 1)              \
    X(FCMA,    "fcma",      1, 14, ISAR1, 16, 1, 1)              \
    X(LRCPC,   "lrcpc",     1, 15, ISAR1, 20, 1, 1)              \
    X(DCPOP,   "dcpop",     1, 16, ISAR1, 0,  1, 1)              \
    X(SHA3,    "sha3",      1, 17, ISAR0, 32, 1, 1)              \
    X(SM3,     "sm3",       1, 18, ISAR0, 36, 1, 1)              \
    X(SM4,     "sm4",       1, 19, ISAR0, 40, 1, 1)              \
    X(DOTPROD, "asimddp",   1, 20, ISAR0, 44, 1, 1)              \
    X(SHA512,  "sha512",    1, 21, ISAR0, 12, 2, 1)              \
    X(FHM,     "asimdfhm",  1, 23, ISAR0, 48, 1, 1)              \
    X(USCAT,   "uscat",     1, 25, MMFR2, 32, 1, 0)              \
    X(LRCPC2,  "ilrcpc",    1, 26, ISAR1, 20, 2, 1)              \
    X(FLAGM,   "flagm",     1, 27, ISAR0, 52, 1, 1)              \
    X(SB,      "sb",        1, 29, ISAR1, 36, 1, 1)              \
    X(PACA,    "paca",      1, 30, ISAR1, 8,  1, 0)              \
    X(PACG,    "pacg",      1, 31, ISAR1, 28, 1, 0)              \
    X(FLAGM2,  "flagm2",    2, 7,  ISAR0, 52, 2, 1)              \
    X(FRINT,   "frint",     2, 8,  ISAR1, 32, 1, 1)              \
    X(RNG,     "rng",       2, 16, ISAR0, 60, 1, 1)              \
    X(BTI,     "bti",       2, 17, PFR1,  0,  1, 0)              \
    X(I8MM,    "i8mm",      2, 13, ISAR1, 52, 1, 1)              \
    X(BF16,    "bf16",      2, 14, ISAR1, 44, 1, 1)              \
    X(WFXT,    "wfxt",      2, 31, ISAR2, 0,  2, 1)              \
    X(CSSC,    "cssc",      2, 34, ISAR2, 52, 1, 1)              \
    X(HBC,     "hbc",       2, 44, ISAR2, 20, 1, 1)              \
    X(MOPS,    "mops",      2, 43, ISAR2, 16, 1, 0)              \
    X(GCS,     "gcs",       1, 32, NONE,  0,  0, 1)

enum {
#define X(id, ...) A64_BIT_##id,
    A64_FEATURES(X)
#undef X
    A64_FEATURE_COUNT
};

enum {
    A64_BASE = 0,
#define X(id, ...) A64_##id = 1ll << A64_BIT_##id,
    A64_FEATURES(X)
#undef X
};

/* ID registers that user space can read (Linux: cpu-feature-registers.rst); all others of that space read as 0. */
enum { A64_ID_NONE, A64_ID_PFR0, A64_ID_PFR1, A64_ID_ISAR0, A64_ID_ISAR1, A64_ID_ISAR2, A64_ID_MMFR2, A64_ID_COUNT };
/* Their values for a set of features. */
uint64_t a64_id_register(unsigned id, uint64_t features);

/* AT_HWCAP (@word 1) and AT_HWCAP2 (2); what /proc/cpuinfo calls them comes from A64_FEATURES, "fp asimd" in front. */
uint64_t a64_hwcap(uint64_t features, unsigned word);

/* FPSR and FPCR while outside generated code (signal frames). Setting FPCR may change the mode. */
uint32_t a64_fpsr(const Cpu *cpu);
void a64_set_fpsr(Cpu *cpu, uint32_t v);
void a64_set_fpcr(Cpu *cpu, uint32_t v);

#define A64(cpu) CPU_STATE(cpu, A64State)
static inline A64State *a64_state(Cpu *cpu) { return A64(cpu); }

#endif
