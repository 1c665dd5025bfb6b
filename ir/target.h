/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a host backend shows: one const Target. A backend turns an IrFunc into position-independent host code plus side
 * tables; the engine places it, resolves relocations and links exits.
 */
#ifndef LYRE_IR_TARGET_H
#define LYRE_IR_TARGET_H

#include "ir/cpu.h"
#include "ir/ir.h"

/* Which guest slots live in host registers at region boundaries, best first; the target takes as many as it has. */
typedef struct BoundaryWish {
    const uint8_t *gpr; uint32_t ngpr;      /* i64 slots */
    const uint8_t *fpr; uint32_t nfpr;      /* f64 / v128 slots */
} BoundaryWish;

typedef struct TargetConfig {
    const IrSlot *slots;  uint32_t nslots;
    const IrHelper *helpers; uint32_t nhelpers;
    BoundaryWish wish;
    uint64_t guest_base;                    /* added to guest addresses (user mode); 0 costs nothing */
    bool softmmu;                           /* system mode: accesses go through cpu->tlb, exits to other pages are checked */
    IrNan nan;                              /* of most regions: IrFunc.nan */
    uint8_t pc_shift;                       /* low bits of the guest's pc that are always 0: jump_index() */
    uint32_t cpu_features;                  /* target's own bits; 0: what this machine has; set by options to restrict */
} TargetConfig;

/* Fixed code made once, at the bottom of the code cache; generated code reaches it by relocation. */
typedef enum TargetStub {
    STUB_ENTER,        /* int enter(Cpu *, const void *code): C-callable; loads boundary registers, runs, returns CpuExit */
    STUB_LEAVE_LINK,   /* jumped to by unlinked exits; site in cpu->site; from a relocatable region of system mode to another
                        * page also pc in the target's jump register */
    STUB_LEAVE_LOOKUP, /* pc in the target's jump register */
    STUB_LEAVE_POLL,   /* pc in the target's jump register */
    STUB_LEAVE_EXC,
    STUB_LEAVE_FAULT,  /* where the fault handler resumes: boundary state is already in memory; returns CPU_EXIT_FAULT */
    STUB_SYSCALL,      /* pc = next instruction in the jump register: saves, calls cpu->syscall, reloads, looks pc up */
    STUB_HELPER,       /* saves and reloads all boundary registers around helper number in a register */
    STUB_HELPER_FP,    /* likewise, with the host's default FP environment around it */
    STUB_MMU,          /* system mode, called by cold code of an access: looks cpu->access.addr up in the TLB; if it is not
                        * there saves all registers in a frame and calls cpu->mmu(cpu, frame) with the MmuAccess in
                        * cpu->access. 0: registers as they were, cpu->mmu_host is where the access finds memory; else
                        * leaves: CPU_EXIT_EXC */
    STUB_LEAVE_HOT,    /* called by counting polls; pc in the target's jump register: CPU_EXIT_HOT */
    STUB_LINK_PAGE,    /* system mode: a direct exit to another page: looks the pc up, else like STUB_LEAVE_LINK */
    STUB_COUNT = 40
} TargetStub;

typedef enum RelocKind {
    RELOC_STUB32,      /* 4-byte pc-relative distance to stub `value` */
    RELOC_SITE32,      /* 4-byte absolute: number of exit site `value` of this region, as the engine numbers it */
    RELOC_PC64,        /* 8 bytes: a guest address, right for the place compiled for (IrFunc.relocatable): for code that is
                        * D bytes further on add D, and likewise to ExitSite.pc and BlockEntry.pc. No more depends on it */
    RELOC_MASK8,       /* 1 byte: bits 8 to 15 of Cpu.jump_mask; compiled for all of the table. Not in system mode */
    RELOC_LAST = RELOC_MASK8
} RelocKind;

typedef struct Reloc { uint32_t offset; uint8_t kind; uint32_t value; } Reloc;

/* A direct exit: `patch` is the offset of a 4-byte, 4-aligned pc-relative field that leads to `cold` while unlinked. */
typedef struct ExitSite {
    uint32_t patch, cold;
    uint32_t page;       /* system mode, target in another page than the region: offset of the 4-byte,
        4-aligned field that is
                          * compared with the code-page table; set once, before patch. Else 0. */
    uint32_t again;      /* likewise: field as `patch`, in the cold code: set to STUB_LINK_PAGE once `page` is set */
    uint8_t kind;        /* IrExit */
    uint64_t pc;         /* guest target */
} ExitSite;

/* A block marked `entry`: where its code starts; are indirect jumps likely to go there, as returns are (IR_ENTRY_RETURN)? */
typedef struct BlockEntry { uint64_t pc; uint32_t offset; bool expected; } BlockEntry;

/* What compile() returns; memory is the arena's of the IrFunc. */
typedef struct TargetOut {
    uint8_t *code;       uint32_t size;     /* position-independent but for relocs; wants 16-byte alignment */
    Reloc *relocs;       uint32_t nrelocs;
    ExitSite *sites;     uint32_t nsites;
    BlockEntry *entries; uint32_t nentries; /* further entries of the region, besides its start; sorted */
    uint64_t delta;                         /* of the persistent cache: how much further on it is used than it was made for,
                                             * for RELOC_PC64; sites and entries are right */
    uint8_t *map;        uint32_t map_size; /* host offset -> guest pc, counted from the region's, and stale slots, in the
                                             * target's own encoding */
} TargetOut;

typedef struct TargetCtx TargetCtx;         /* per engine: boundary map, CPU features */

typedef struct Target {
    const char *name;
    TargetCtx *(*create)(const TargetConfig *cfg);
    void (*destroy)(TargetCtx *t);
    /* Write the stubs into @buf (@cap bytes); offsets[] gets each stub's offset. Returns the size. */
    uint32_t (*stubs)(TargetCtx *t, uint8_t *buf, uint32_t cap, uint32_t offsets[STUB_COUNT]);
    /* Compile. Never fails on a verified region; @log: print the allocation under -d ra. */
    void (*compile)(TargetCtx *t, const IrFunc *f, TargetOut *out);
    /* The value of the 4-byte field at @at (its address when executed) that makes it reach @dest. */
    uint32_t (*branch_field)(const void *at, const void *dest);
    /* From a signal handler: rebuild exact guest state in @cpu. @map/@size: the region's; @off: host pc - start of the
     * region's code; @pc: guest address of its entry where it is used; @uc: host context (ucontext_t). Returns false if
     * @off is not at an op that can fault. */
    bool (*recover)(const TargetCtx *t, Cpu *cpu, const uint8_t *map, uint32_t size, uint64_t pc, uint32_t off,
                    const void *uc);
    /* Likewise from cpu->mmu: @frame is what STUB_MMU passed; @off is that of the return address in it. */
    bool (*recover_mmu)(const TargetCtx *t, Cpu *cpu, const uint8_t *map, uint32_t size, uint64_t pc, uint32_t off,
                        const void *frame);
    const void *(*mmu_return)(const void *frame);      /* the return address: into the cold code of the access */
    /* From a SIGFPE handler, for a guest with IR_NAN_ARM: the instruction at the host pc raised an unmasked exception.
     * Does it by the guest's rules, in @uc, and steps over it. False if the host pc's instruction is none of ours. */
    bool (*fp_trap)(const TargetCtx *t, Cpu *cpu, void *uc);
    /* Guest pc of host offset @off (nearest instruction at or before), for profiles; 0 if unknown. @pc: as above. */
    uint64_t (*guest_pc)(const uint8_t *map, uint32_t size, uint64_t pc, uint32_t off);
    /* Conversions between host_fp and IR terms. */
    uint32_t (*fp_flags)(uint32_t host_fp);
    uint32_t (*fp_make)(uint32_t round, IrNan nan);    /* host_fp with rounding mode, @nan's traps, no flags */
    void (*disas)(const uint8_t *code, uint32_t size, uint64_t addr, FILE *out);
    /* Fingerprint of everything that makes code of one build/CPU unusable for another (persistent cache). */
    uint64_t (*fingerprint)(const TargetCtx *t);
} Target;

extern const Target target_x86_64;

#endif
