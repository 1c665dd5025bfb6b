/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A guest CPU as generated code, helpers and the engine see it: a head common to all guests, then the guest's own
 * state (slots are offsets into it). One thread runs a Cpu at a time. Generated code addresses all of it at constant
 * displacements from one host register, which points CPU_BIAS bytes into the state, so that the first 256 bytes of
 * state are within an 8-bit displacement.
 */
#ifndef LYRE_IR_CPU_H
#define LYRE_IR_CPU_H

#include "base/base.h"

enum { CPU_BIAS = 128, CPU_SPILLS = 32, CPU_STATE_MAX = 4096 };

/* Why control came back to C from generated code (or from the interpreter). */
typedef enum CpuExit {
    CPU_EXIT_NONE,
    CPU_EXIT_LINK,      /* direct exit not linked yet: site = exit site number; interpreter: pc = target */
    CPU_EXIT_LOOKUP,    /* indirect exit missed in the jump table: pc = target */
    CPU_EXIT_POLL,      /* an asynchronous event is pending (exit_request); pc = where to go on */
    CPU_EXIT_SYSCALL,   /* pc = address behind the system call instruction; state exact */
    CPU_EXIT_EXC,       /* guest exception: exc, exc_value; pc */
    CPU_EXIT_FAULT,     /* a guest memory access faulted: fault_sig, fault_code, fault_addr; pc = the instruction's */
    CPU_EXIT_GUARD,     /* a guard failed; pc = where to go on */
    CPU_EXIT_HALT,      /* the embedder asked engine_run to return (system call that ends the thread, ...) */
} CpuExit;

typedef struct JumpEntry {      /* per-thread table for indirect jumps; key on the pc alone */
    uint64_t pc;
    const void *code;
} JumpEntry;

/* A small table that stays in the host's caches, and behind it a larger one for what does not keep its place there: only
 * pages that are used cost memory. Generated code looks in the first, STUB_LEAVE_LOOKUP in the second. */
enum {
    JUMP_BITS = 12, JUMP_SIZE = 1 << JUMP_BITS, FAR_BITS = 16, FAR_SIZE = 1 << FAR_BITS,
    JUMP_ENTRIES = JUMP_SIZE + FAR_SIZE,
};

/* index of @pc in a jump table; generated code computes the same: byte offset = (pc << (4 - shift)) & mask */
static inline unsigned jump_index(uint64_t pc) { return (pc >> 1) & (JUMP_SIZE - 1); }
static inline unsigned far_index(uint64_t pc) { return JUMP_SIZE + ((pc ^ pc >> 16) >> 1 & (FAR_SIZE - 1)); }

typedef struct Cpu Cpu;
typedef struct IrHelper IrHelper;

struct Cpu {
    /* read and written by generated code */
    uint64_t pc;                 /* guest pc; exact only while outside generated code */
    uint32_t exit_request;       /* non-zero: leave at the next poll; set from signal handlers and other threads */
    uint32_t site;               /* CPU_EXIT_LINK */
    JumpEntry *jumps;            /* jump table in force, JUMP_ENTRIES; the empty one while exit_request is set */
    uint32_t host_fp;            /* the guest's host FP control/status word (x86: MXCSR) while outside generated code */
    uint32_t fp_flags;           /* sticky FP flags (IR order) that are not in host_fp */
    uint32_t fp_round;           /* dynamic rounding mode, IrRound 0..3 */
    uint32_t fp_ctl;             /* IR_FPC_*: FP controls that no host register has */
    uint32_t exc;                /* CPU_EXIT_EXC */
    uint64_t exc_value;
    uint64_t helper_pc;          /* guest pc while a helper runs that may fault (IR_H_FAULTS), else 0 */
    uint64_t harg[4], hret;      /* helper arguments and result; an f32/f64 as its bit pattern */
    const void *const *helpers;  /* addresses of the guest's helper functions, by helper number */
    int (*syscall)(Cpu *cpu);    /* called for exit_sys with cpu->pc = next instruction; 0: go on at cpu->pc */
    void *host_sp;               /* stack of engine_run, for leaving from a fault */
    uint64_t spill[CPU_SPILLS][2] __attribute__((aligned(16)));
    uint32_t scratch32[4];
    uint64_t varg[3][2] __attribute__((aligned(16))), vret[2];   /* helper arguments and result of type v128 */

    /* not touched by generated code */
    JumpEntry *own_jumps;        /* this thread's table */
    uint32_t fault_sig, fault_code;
    uint64_t fault_addr;
    uint64_t mode;               /* guest mode the current translations were made for */
    void *engine, *user;         /* owner's; user = the task or machine CPU */
    const struct Target *target; /* whose host_fp is; NULL: the interpreter's, which has all in fp_flags and fp_round */
    uint64_t guest_base;         /* added to guest addresses by helpers that access guest memory */
    volatile uint32_t inside;    /* epoch this thread entered generated code in, 0 while outside (cache eviction) */
    struct Cpu *next;            /* all CPUs of an engine */
    void *priv;                  /* engine's own */

    uint8_t state[CPU_STATE_MAX] __attribute__((aligned(64)));
};

#define CPU_STATE(cpu, T) ((T *)(cpu)->state)

/* Displacement of a head field, or of byte @off of the guest state, from the host register that holds the state. */
#define CPU_HEAD_DISP(field)   ((int)offsetof(Cpu, field) - (int)offsetof(Cpu, state) - CPU_BIAS)
#define CPU_STATE_DISP(off)    ((int)(off) - CPU_BIAS)

#endif
