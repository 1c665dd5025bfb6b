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
    bool entries;                       /* go on behind calls, and mark blocks as entries (IrBlock.entry) */
    /* Where code of the entry's page is translated already, one bit an insn_align bytes; NULL: nowhere. A branch to such
     * a place leaves the region instead of translating it again. */
    const uint64_t *known;
    /* Do indirect branches into the page at @page need a landing pad? NULL: nowhere. Only guests that have these ask. */
    bool (*guarded)(void *env, uint64_t page);
    void *guarded_env;
} RegionLimits;

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
    /* Text of an instruction, into @out (as the architecture's assembler writes it). */
    void (*disas)(const GuestInsn *i, char *out, size_t size);
    void (*dump)(const Cpu *cpu, FILE *out);      /* registers, -d cpu */
    const CpuFeatures *cpu_models, *cpu_features;   /* -cpu: both end with a row without a name */
    uint64_t default_features;
    const char *cpu_note;               /* for -cpu help: what the models are */
    void (*self_check)(void);           /* decode tables; asserts; debug builds, tests */
} Guest;

/* -cpu NAME[,feature=on|off,...] to feature bits. Returns NULL, or what is wrong (static text). */
const char *guest_cpu_option(const Guest *g, const char *text, uint64_t *features);
void guest_cpu_help(const Guest *g, FILE *out);

extern const Guest guest_riscv64, guest_aarch64;
extern const Guest *const guests[];     /* NULL-terminated: all that are linked in */

#endif
