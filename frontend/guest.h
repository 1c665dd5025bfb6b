/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The guest contract: what a guest architecture shows to region forming and to the engine. One const Guest each.
 */
#ifndef LYRE_FRONTEND_GUEST_H
#define LYRE_FRONTEND_GUEST_H

#include "ir/cpu.h"
#include "ir/ir.h"
#include "ir/target.h"

/* How an instruction ends, for region forming. */
typedef enum Flow {
    FLOW_NEXT,        /* falls through */
    FLOW_JUMP,        /* unconditional, target known */
    FLOW_CALL,        /* direct call, target known, comes back behind it */
    FLOW_COND,        /* conditional, target known, or falls through */
    FLOW_INDIRECT,    /* jump or return to a computed address */
    FLOW_ICALL,       /* call of a computed address, comes back behind it */
    FLOW_SYSCALL,     /* comes back behind it */
    FLOW_END,         /* region must end behind it (mode may change, code may have changed, exception) */
} Flow;

typedef struct GuestInsn {
    uint64_t pc;
    uint64_t target;     /* FLOW_JUMP, FLOW_CALL, FLOW_COND */
    uint32_t raw;        /* instruction bits (RISC-V, Arm, ...) */
    uint32_t row;        /* the guest's decode row; 0 = illegal */
    uint8_t len;         /* bytes */
    uint8_t flow;        /* Flow */
    uint64_t field[3];   /* decoded operands, the guest's own layout */
} GuestInsn;

/* What an instruction that falls through does to the condition flags (the slot IR_SLOT_FLAGS) of the instruction before it.
 * SEEN: anything else, also whatever may leave for good in its middle; memory faults do not count. */
typedef enum FlagsEffect { FLAGS_SEEN, FLAGS_KEPT, FLAGS_OVERWRITTEN } FlagsEffect;

/* One lift: filled by region forming, passed to the guest's lifter. */
typedef struct Lift {
    IrFunc *ir;
    uint64_t mode;                      /* guest mode, as Guest.mode gave it */
    uint64_t features;                  /* guest CPU features in force (-cpu) */
    /* Block of the region that starts at guest address @pc, or -1: the lifter of a branch asks this, and emits ir_br /
     * ir_brc to it or, where there is none, to an exit. lift_goto() and lift_cond() in region.c do it all. */
    const struct Region *region;
    void *priv;                         /* guest's own, zeroed at start of the region and at each block */
    uint64_t scratch[8];                /* likewise, inline */
} Lift;

/* Reads guest code. Copies up to @len bytes at @pc into @buf, as far as they are executable; returns how many. */
typedef size_t (*CodeReader)(void *env, uint64_t pc, void *buf, size_t len);

typedef struct RegionLimits {
    uint32_t max_insns, max_blocks;     /* tier 1: 512, 32 */
    bool single;                        /* one instruction a region */
    bool ahead;                         /* look at the code behind exits (ahead.h) */
    bool entries;                       /* go on behind calls, and mark blocks as entries (IrBlock.entry) */
    /* Where code of the entry's page is translated already, one bit two bytes; NULL: nowhere. A branch to such
     * a place leaves the region instead of translating it again. */
    const uint64_t *known;
    bool loop;                          /* tier 2: only the blocks from which control can come back to the entry */
    /* Where code starts that a region must leave for, and not go on into (as `known`): hot loops. NULL: nowhere. */
    const uint64_t *stops;
    /* Do indirect branches into the page at @page need a landing pad? NULL: nowhere. Only guests that have these ask. */
    bool (*guarded)(void *env, uint64_t page);
    void *guarded_env;
    /* System mode: nothing from another page, but for an entry instruction that lies across two: it is a region of its own
     * and begins with ir_page for the mapping number @next_page, unless that is 0. */
    bool one_page;
    uint32_t next_page;
    bool (*breakpoint)(void *env, uint64_t pc);   /* raise guest->exc_debug before the instruction at @pc? NULL: nowhere */
    void *breakpoint_env;
} RegionLimits;

/* ---- system mode: the privileged half of a guest, and what a machine does for it ---- */

typedef enum MmuAccessKind { MMU_READ, MMU_WRITE, MMU_FETCH } MmuAccessKind;

/* Where guest pages come from now: which TLB accesses and fetches use. */
typedef struct MmuContext {
    uint32_t asid;       /* tag of the address space; 0 where there is none (bare, M mode) */
    uint8_t kind;        /* of data accesses: 0..MMU_KINDS-1, the guest's numbering (privilege, SUM, ...): one TLB each */
    bool odd;            /* rare combination (MPRV, MXR): its TLB is not kept */
    bool bare;           /* no page tables (bare, M mode): the same in every address space, which stays as it was */
} MmuContext;
enum { MMU_KINDS = 4 };

/* What a walk finds. */
typedef struct MmuPage {
    uint64_t phys;       /* physical address of the 4-KiB page */
    bool writable;       /* reads found it so: writes need no other walk (permission and dirty bit) */
    bool global;         /* in every address space alike */
    /* log2 bytes of the mapping it is part of (21: 2 MiB); 0: 12. One flush of an address drops all of it */
    uint8_t leaf;
} MmuPage;

typedef enum TlbFlush { TLB_FLUSH_ALL, TLB_FLUSH_SPACE, TLB_FLUSH_PAGE, TLB_FLUSH_PAGE_SPACES } TlbFlush;

/* Called by the guest's helpers and walks, on the CPU's thread. */
typedef struct MachineOps {
    uint64_t (*time)(Cpu *cpu);                    /* the time counter, in ticks */
    uint32_t time_hz;                              /* ticks a second */
    /* At time @ticks call GuestSys.timer(cpu, n), on any thread; once; UINT64_MAX: not any more. n < 4 */
    void (*set_timer)(Cpu *cpu, unsigned n, uint64_t ticks);
    void (*mmu_changed)(Cpu *cpu);                 /* GuestSys.context may give something else now: selects TLB and space */
    /* Forget translations: all; those of address space @asid that are not global; that of the page at @addr in @asid; in
     * all address spaces. */
    void (*tlb_flush)(Cpu *cpu, TlbFlush what, uint64_t addr, uint32_t asid);
    /* Host address of @size aligned bytes of RAM or ROM at physical @phys, for page tables; NULL: there is none, or it
     * cannot be written. A write through it goes to memory that is not code (the machine sees to that). */
    void *(*ram)(Cpu *cpu, uint64_t phys, unsigned size, bool write);
    void (*code_sync)(Cpu *cpu);                   /* fence.i: writes before it are seen by fetches behind it */
    /* The guest asks for an end or a reset by CPU means (no device): not used by RISC-V. */
    void (*power)(Cpu *cpu, unsigned what);
    /* The CPU's own file of message-signalled interrupts @file (the guest's numbering), register @reg: the old value;
     * where bits of @mask are set, those of @value are written. @write even if @mask is 0. NULL: there is none. */
    uint64_t (*irq_file)(Cpu *cpu, unsigned file, unsigned reg, uint64_t value, uint64_t mask, bool write);
} MachineOps;

/* A register as debuggers see it. */
typedef struct DebugReg {
    const char *name;            /* gdb's name */
    const char *feature;         /* gdb's target-description feature it belongs to */
    const char *type;            /* gdb's type: "int", "code_ptr", "data_ptr", "ieee_double", ... */
    uint16_t bits;
    uint16_t number;             /* number in the remote protocol */
    int32_t offset;              /* into Cpu.state; -1: pc; -2: by GuestDebug.get/set with @number */
    bool system;                 /* only in system mode */
} DebugReg;

/* What a debugger sees of a guest. */
typedef struct GuestDebug {
    const char *architecture;    /* gdb's name: "riscv:rv64", "aarch64" */
    /* those of one feature together; numbers from 0 without a gap first */
    const DebugReg *regs;  uint32_t nregs;
    uint16_t pc_number;
    bool (*get)(Cpu *cpu, unsigned number, uint64_t value[2]);
    bool (*set)(Cpu *cpu, unsigned number, const uint64_t value[2]);
    const char *(*feature_types)(const char *feature);   /* XML of types that the feature's registers use; or NULL */
} GuestDebug;

/* What an exception that is a request of ours asks the machine for: nothing, to wait for an interrupt, to tell the
 * debugger. */
typedef enum GuestRequest { REQUEST_NONE, REQUEST_WAIT, REQUEST_DEBUG } GuestRequest;

typedef struct GuestSys {
    uint64_t feature;                                    /* Guest feature bit that turns the privileged half on */
    void (*context)(const Cpu *cpu, MmuContext *out);
    /* Translate @addr for @kind of access in the current context. False: cpu->exc and exc_value say which exception.
     * Sets accessed and dirty bits as the architecture says, but not if @probe (debuggers; then no state changes and a
     * failure leaves exc alone). */
    bool (*walk)(Cpu *cpu, uint64_t addr, MmuAccessKind kind, bool probe, MmuPage *out);
    /* The exception for a physical address that has no memory, or memory that cannot do this: into cpu->exc, exc_value. */
    void (*bus_error)(Cpu *cpu, uint64_t addr, MmuAccessKind kind);
    void (*misaligned)(Cpu *cpu, uint64_t addr, MmuAccessKind kind);   /* likewise: device accesses that cross a page, ... */
    /* does code in this mode run in one address space at a time (user)? */
    bool (*per_space)(uint64_t mode);
    /* After engine_run: enter the handler of exception @exc. True if execution just goes on (our own requests); those
     * that the machine must serve come back in *what. */
    void (*exception)(Cpu *cpu, uint32_t exc, uint64_t value, GuestRequest *what);
    void (*syscall)(Cpu *cpu);                           /* ecall, pc behind it: enters the handler */
    bool (*interrupt)(Cpu *cpu);                         /* enters the handler of a pending enabled interrupt, if any */
    bool (*wakes)(const Cpu *cpu);                       /* is there a reason to go on behind a wait-for-interrupt? */
    void (*set_irq)(Cpu *cpu, unsigned line, bool level);/* input line, the guest's numbering; any thread; no kick */
    void (*timer)(Cpu *cpu, unsigned n);                 /* MachineOps.set_timer's time has come; any thread; no kick */
    void (*start)(Cpu *cpu, uint64_t pc, const uint64_t *args, unsigned nargs);   /* power-on at @pc; args in a0, a1, ... */
    const char *(*check)(const Cpu *cpu);                /* loaded state: NULL, or what is wrong with it; may be NULL */
    void (*loaded)(Cpu *cpu);                            /* state was loaded: timers, context; may be NULL */
} GuestSys;

/* A CPU model and its features, or the name of one or several features. */
typedef struct CpuFeatures { const char *name; uint64_t features; } CpuFeatures;

typedef struct Guest {
    const char *name;                   /* "riscv64": lyre-NAME, -cpu help, the ELF table */
    uint16_t elf_machine;
    uint8_t elf_class, elf_data;        /* ELFCLASS64, ELFDATA2LSB */
    uint32_t state_size;
    const IrSlot *slots;     uint32_t nslots;
    const IrHelper *helpers; uint32_t nhelpers;
    BoundaryWish wish;
    IrNan nan;                          /* NaN rule of mode 0 (nan_of_mode) */
    uint32_t insn_align;                /* 2 for RISC-V with C */
    uint32_t exc_illegal;               /* IrIns.x of exit_exc for an undefined instruction */
    uint32_t exc_fetch;                 /* ... for an address that cannot be fetched */

    void (*reset)(Cpu *cpu, uint64_t features);
    uint64_t (*mode)(const Cpu *cpu);   /* what translations depend on besides the code; user mode: mostly 0 */
    IrNan (*nan_of_mode)(uint64_t mode);   /* NULL: always nan */
    /* Decode the instruction at @pc from @buf (@len bytes there are readable). Returns false if it needs more bytes than
     * there are; an illegal one is decoded as row 0, FLOW_END, with the architecture's length for it. */
    bool (*decode)(GuestInsn *out, uint64_t pc, const uint8_t *buf, size_t len, uint64_t mode, uint64_t features);
    /* Emit IR for one instruction (its ir_insn marker is already there). Control flow: see region.h. */
    void (*lift)(Lift *l, const GuestInsn *i);
    FlagsEffect (*flags_effect)(const GuestInsn *i);   /* of FLOW_NEXT; NULL: the guest has no condition flags */
    /* Text of an instruction, into @out (as the architecture's assembler writes it). */
    void (*disas)(const GuestInsn *i, char *out, size_t size);
    void (*dump)(const Cpu *cpu, FILE *out);      /* registers, -d cpu */
    const CpuFeatures *cpu_models, *cpu_features;   /* -cpu: both end with a row without a name */
    uint64_t default_features;
    const char *cpu_note;               /* for -cpu help: what the models are */
    void (*self_check)(void);           /* decode tables; asserts; debug builds, tests */
    const GuestSys *sys;                /* the privileged half; NULL: user mode only */
    const GuestDebug *debug;            /* NULL: no debugger support */
    uint32_t exc_debug;                 /* IrIns.x of exit_exc for a debugger's breakpoint */
} Guest;

/* -cpu NAME[,feature=on|off,...] to feature bits. Returns NULL, or what is wrong (static text). */
const char *guest_cpu_option(const Guest *g, const char *text, uint64_t *features);
void guest_cpu_help(const Guest *g, FILE *out);

extern const Guest guest_riscv64, guest_aarch64;
extern const Guest *const guests[];     /* NULL-terminated: all that are linked in */

#endif
