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
    CPU_EXIT_HOT,       /* a loop head of tier 1 was passed often enough; pc = the head; harg[3] = the code that left */
    CPU_EXIT_HALT,      /* the embedder asked engine_run to return (system call that ends the thread, ...) */
} CpuExit;

typedef struct JumpEntry {      /* per-thread table for indirect jumps; key on the pc alone */
    uint64_t pc;
    const void *code;
} JumpEntry;

/*
 * A small table that stays in the host's caches, and behind it a larger one for what does not keep its place there: only
 * pages that are used cost memory. Generated code looks in the first, STUB_LEAVE_LOOKUP in the second. Of the first only
 * as much is in use as Cpu.jump_mask says: user mode begins with JUMP_LEAST entries, as each page that is touched costs a
 * short process 2 us.
 */
enum {
    JUMP_LEAST = 1 << 10, JUMP_BITS = 14, JUMP_SIZE = 1 << JUMP_BITS,
    FAR_BITS = 16, FAR_SIZE = 1 << FAR_BITS,
    JUMP_ENTRIES = JUMP_SIZE + FAR_SIZE,
    CODE_PAGES_OFFSET = JUMP_ENTRIES * 16,      /* bytes from a jump table to its code-page table, CodePages */
};

/* How a pc without its @shift low bits, which are always 0, becomes the offset of an entry in a jump table: times 2 to the
 * result, with a factor of 2 more if @shift is 0, as no address has a factor of 16. */
static inline unsigned jump_scale(unsigned shift) { return shift ? 4 - shift : 3; }
/* The bits of a pc that tell @size entries apart. @shift: TargetConfig.pc_shift. Those of all sizes in use differ in one
 * byte, the second: where the mask is an immediate operand, it can be changed while other threads execute it. */
static inline uint32_t jump_mask(uint32_t size, unsigned shift) { return (size - 1) << shift; }
/* Index of @pc in a jump table of mask @mask; generated code computes the same. */
static inline unsigned jump_index(uint64_t pc, unsigned shift, uint32_t mask) { return (pc & mask) >> shift; }
static inline unsigned far_index(uint64_t pc, unsigned shift)
{
    return JUMP_SIZE + ((pc ^ pc >> 16) >> shift & (FAR_SIZE - 1));
}

/*
 * System mode: the data TLB that generated code looks guest addresses up in, one table for reads and one for writes. An
 * access of n bytes at @a may use entry tlb_index(a) if a - tag <= 4096 - n (unsigned: so it also lies within the page);
 * it is then at host + (a - tag). Only this CPU's thread fills entries; other threads may take them away (tlb_none).
 */
enum { TLB_PAGE_BITS = 12, TLB_PAGE = 1 << TLB_PAGE_BITS, TLB_BITS = 11, TLB_SIZE = 1 << TLB_BITS };
typedef struct TlbEntry { uint64_t tag; uintptr_t host; } TlbEntry;
typedef struct Tlb { TlbEntry read[TLB_SIZE], write[TLB_SIZE]; } Tlb;
static inline unsigned tlb_index(uint64_t addr) { return addr >> TLB_PAGE_BITS & (TLB_SIZE - 1); }
/* Host address of @size bytes at @addr, 0 if @t does not have them. */
static inline uintptr_t tlb_find(const TlbEntry *t, uint64_t addr, unsigned size)
{
    const TlbEntry *e = &t[tlb_index(addr)];
    uint64_t d = addr - __atomic_load_n(&e->tag, __ATOMIC_RELAXED);

    return d <= TLB_PAGE - size ? e->host + d : 0;
}
/* A tag that no address of entry @i is near. */
static inline uint64_t tlb_none(unsigned i) { return i ? 0 : TLB_PAGE; }

/*
 * System mode: behind a jump table stands its code-page table: for the guest page at @a, entry code_index(a) holds the
 * number of the mapping (engine/spaces.c) that code of this page was last executed from, 0 for none. A direct exit
 * into another page goes on without a lookup only if its target's number is there. A number may stand for a physical page
 * wherever it is mapped (Cpu.code_base): then it is the page of @a that is there only if its address is.
 */
enum { CODE_PAGES = 1024 };
typedef struct CodePages {
    uint32_t number[CODE_PAGES];
    uint64_t page[CODE_PAGES];      /* its address; where number is not 0 */
} CodePages;
static inline unsigned code_index(uint64_t addr) { return addr >> TLB_PAGE_BITS & (CODE_PAGES - 1); }

/* A guest access that generated code could not do itself (TLB miss, device, page crossing, code page). */
typedef enum MmuOp { MMU_LOAD, MMU_STORE, MMU_ATOMIC } MmuOp;
typedef enum MmuResult {
    MMU_RETRY,      /* the TLB has the page now: do it again */
    MMU_DONE,       /* done: value has what was loaded, zero-extended (v128: cpu->vret) */
    MMU_FAULT,      /* cpu->exc and exc_value say which exception; the access had no effect */
} MmuResult;
typedef struct MmuAccess {
    uint64_t addr;
    uint32_t mem;                /* IrMem word (ir.h): size; byte order and extension are the caller's business */
    uint8_t op;                  /* MmuOp; MMU_ATOMIC is never MMU_DONE */
    uint64_t value[2];           /* to be stored; loaded */
} MmuAccess;

/* Counters of loop heads. Two heads that share one are found hot a little early. HOT_RUN of them lie side by side, followed
 * by as much that is not used (CPU_ALIAS). */
enum { HOT_BITS = 10, HOT_SIZE = 1 << HOT_BITS, HOT_RUN = 128 };
static inline unsigned hot_index(uint64_t pc)
{
    unsigned i = (pc >> 1 ^ pc >> (1 + HOT_BITS)) & (HOT_SIZE - 1);

    return i / HOT_RUN * (2 * HOT_RUN) + i % HOT_RUN;
}

typedef struct Cpu Cpu;
typedef struct IrHelper IrHelper;

/*
 * Zen processors guess that a load reads what an earlier store wrote whose displacement from the same register is equal in
 * its low ten bits, and start again where that is wrong: with the jump table's address 1,024 bytes below a guest register
 * that lives in memory, a fifth of a python program's samples were behind its load. So what is read all the time has
 * displacements that differ from the state's modulo CPU_ALIAS: the common fields lie just below the state, CPU_HEAD bytes,
 * and are alike with none of its first CPU_ALIAS - CPU_HEAD bytes; spill slots and counters below them are alike with
 * vector or FP registers only.
 */
enum { CPU_ALIAS = 1024, CPU_HEAD = 192 };

struct Cpu {
    /* not touched by generated code */
    JumpEntry *own_jumps;        /* this thread's table */
    uint32_t fault_sig, fault_code;
    uint64_t fault_addr;
    uint64_t mode;               /* guest mode the current translations were made for */
    uint32_t space;              /* system mode: number of the address space in force (engine_space) */
    const struct MachineOps *machine;    /* system mode: what the machine does for this CPU (guest.h), else NULL */
    uint32_t index;              /* system mode: number of the CPU in its machine */
    void *engine, *user;         /* owner's; user = the task or machine CPU */
    const struct Target *target; /* whose host_fp is; NULL: the interpreter's, which has all in fp_flags and fp_round */
    uint64_t guest_base;         /* added to guest addresses by helpers that access guest memory */
    volatile uint32_t inside;    /* epoch this thread entered generated code in, 0 while outside (cache eviction) */
    struct Cpu *next;            /* all CPUs of an engine */
    void *priv;                  /* engine's own */

    /* read and written by generated code as well */
    uint32_t scratch32[4];
    MmuAccess access;            /* of STUB_MMU */
    uint32_t mmu_result;         /* MmuResult of it, for the interpreter: MMU_RETRY or MMU_DONE */
    uint64_t mmu_host;           /* ... for STUB_MMU: host address, access.value if the access has been done */
    uint64_t varg[3][2] __attribute__((aligned(16))), vret[2];   /* helper arguments and result of type v128 */

    /* ... often: the order is that of CPU_ALIAS */
    /* how many more times loop heads may be passed in tier 1, by hot_index() of their pc */
    int32_t hot[2 * HOT_SIZE] __attribute__((aligned(64)));
    uint64_t spill[CPU_SPILLS][2];
    uint64_t pc __attribute__((aligned(64)));    /* guest pc; exact only while outside generated code */
    uint32_t exit_request;       /* non-zero: leave at the next poll; set from signal handlers and other threads */
    uint32_t site;               /* CPU_EXIT_LINK */
    JumpEntry *jumps;            /* jump table in force, JUMP_ENTRIES; the empty one while exit_request is set */
    uint32_t host_fp;            /* the guest's host FP control/status word (x86: MXCSR) while outside generated code */
    uint32_t fp_flags;           /* sticky FP flags (IR order) that are not in host_fp */
    uint32_t fp_round;           /* dynamic rounding mode, IrRound 0..3 */
    uint32_t fp_ctl;             /* IR_FPC_*: FP controls that no host register has */
    uint32_t exc;                /* CPU_EXIT_EXC */
    uint32_t jump_mask;          /* of the jump table in force: jump_index(); a constant in regions (RELOC_MASK8) */
    uint64_t exc_value;
    uint64_t helper_pc;          /* guest pc while a helper runs that may fault (IR_H_FAULTS), else 0 */
    uint64_t harg[4], hret;      /* helper arguments and result; an f32/f64 as its bit pattern */
    const void *const *helpers;  /* addresses of the guest's helper functions, by helper number */
    int (*syscall)(Cpu *cpu);    /* called for exit_sys with cpu->pc = next instruction; 0: go on at cpu->pc */
    void *host_sp;               /* stack of engine_run, for leaving from a fault */
    Tlb *tlb;                    /* system mode: the TLB in force */
    int (*mmu)(Cpu *cpu, void *frame);   /* system mode: STUB_MMU calls it; see target.h */
    uint64_t code_base;          /* system mode: guest page that a relocatable region (ir.h) is executed from */

    uint8_t state[CPU_STATE_MAX] __attribute__((aligned(64)));
};

_Static_assert(offsetof(Cpu, state) - offsetof(Cpu, pc) == CPU_HEAD, "see CPU_ALIAS");
_Static_assert(offsetof(Cpu, pc) - offsetof(Cpu, spill) == CPU_SPILLS * 16
               && offsetof(Cpu, spill) - offsetof(Cpu, hot) == 8 * CPU_ALIAS && 8 * HOT_RUN == CPU_ALIAS, "see CPU_ALIAS");

#define CPU_STATE(cpu, T) ((T *)(cpu)->state)

/* Displacement of a head field, or of byte @off of the guest state, from the host register that holds the state. */
#define CPU_HEAD_DISP(field)   ((int)offsetof(Cpu, field) - (int)offsetof(Cpu, state) - CPU_BIAS)
#define CPU_STATE_DISP(off)    ((int)(off) - CPU_BIAS)

#endif
