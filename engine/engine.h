/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The engine: translation cache, lookup, linking, fault recovery. Used by linux-user and softmmu; knows neither.
 * docs/ARCHITECTURE.md explains the life of a region and the locking.
 */
#ifndef LYRE_ENGINE_H
#define LYRE_ENGINE_H

#include "frontend/guest.h"
#include "ir/cpu.h"

#include <signal.h>

typedef struct Engine Engine;

typedef enum Accel { ACCEL_JIT, ACCEL_INTERP } Accel;

/*
 * System mode. Regions are keyed by guest address, mode and physical page: an address space that maps the same page at the
 * same address runs the same translations, and none is lost when mappings change. What does depend on mappings, jump tables
 * and code-page tables, is kept by (mode, address space).
 */
typedef struct ExecPage {
    uint64_t phys;               /* physical address of the 4-KiB page */
    const uint8_t *host;         /* its bytes */
    bool global;                 /* mapped alike in every address space */
} ExecPage;

typedef struct EngineSystem {
    /* The page that @cpu executes guest address @pc from. False: cpu->exc and exc_value say which exception. */
    bool (*exec_page)(Cpu *cpu, uint64_t pc, ExecPage *out);
    /* An access that generated code leaves to C. */
    MmuResult (*access)(Cpu *cpu, MmuAccess *a);
    /* Code has been translated from physical page @phys for the first time, or the last of it is gone: writes to it must be
     * told to engine_written from now on, or need not. Under the engine's lock: must not call into the engine. */
    void (*code_page)(void *env, uint64_t phys, bool code);
} EngineSystem;

/* What a page of guest code is, for invalidation by fence.i and the like. */
typedef struct EngineConfig {
    const Guest *guest;
    const Target *target;            /* NULL with ACCEL_INTERP */
    Accel accel;
    uint64_t features;               /* guest CPU features */
    uint64_t guest_base;
    size_t cache_size;               /* bytes of host code, 0: default 128 MiB (reserved, touched only as used) */
    bool one_insn;                   /* -one-insn-per-tb */
    bool exact;                      /* for a debugger: guest state is exact wherever generated code is left (Flags) */
    uint8_t passes;                  /* tier: 1 */
    bool relocate;                   /* user mode: code above 4 GiB is translated relocatably (IrFunc.relocatable) */
    /* Tier 2: a loop is translated anew after so many rounds, 0: never; with a seed after a random number up to that. Not in
     * system mode. */
    uint32_t tier2, tier2_seed;
    uint32_t target_features;        /* TargetConfig.cpu_features */
    CodeReader read_code;  void *env;
    /* Can the guest have written to any byte of [start, end) since it was translated: is it in a writable or shared
     * mapping? NULL: assume so. Called with the engine's lock held; must not call into the engine. */
    bool (*may_change)(void *env, uint64_t start, uint64_t end);
    /* The mapping that @pc lies in, all of one kind; false: none. Likewise. NULL: each region is kept by itself. */
    bool (*mapping)(void *env, uint64_t pc, uint64_t *start, uint64_t *end);
    bool (*guarded)(void *env, uint64_t page);   /* RegionLimits.guarded, with this env; likewise */
    int (*syscall)(Cpu *cpu);        /* exit_sys; see cpu.h; non-zero leaves engine_run with CPU_EXIT_HALT */
    const char *persist_dir;         /* user mode: directory of the persistent translation cache; NULL: none */
    uint64_t persist_limit;          /* bytes of a file there, 0: default */
    int (*move_fd)(int fd);          /* out of the guest's way, a descriptor that stays open: its new number, -1: closed */
    const EngineSystem *system;      /* system mode, else NULL; read_code, may_change, guest_base are not used then */
} EngineConfig;

/* NULL and a message in *err if the host refuses (memory, W^X policy). */
Engine *engine_new(const EngineConfig *cfg, const char **err);
void engine_free(Engine *e);

/* A guest CPU, reset. Free it only while it does not run. */
Cpu *engine_cpu_new(Engine *e);
void engine_cpu_free(Cpu *cpu);

/* Run from cpu->pc until something the embedder must handle: CPU_EXIT_POLL (exit_request was set: it is cleared by
 * engine_unkick, which the embedder calls before it looks at what is pending), CPU_EXIT_EXC, CPU_EXIT_FAULT,
 * CPU_EXIT_HALT. Guest state in @cpu is exact then. */
CpuExit engine_run(Cpu *cpu);

/* Make @cpu leave at its next poll, return or indirect jump. Async-signal-safe, callable from any thread. */
void engine_kick(Cpu *cpu);
void engine_unkick(Cpu *cpu);

/* For the embedder's SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP handler. If @uc was interrupted in generated code or in the
 * interpreter's guest access: exact guest state goes to @cpu, *@uc is changed so that returning from the handler makes
 * engine_run return CPU_EXIT_FAULT with fault_sig/code/addr from @si, and the result is true. A floating-point
 * operation that traps, of a guest with IR_NAN_ARM, is done then by its rules, and returning goes on behind it. */
bool engine_fault(Cpu *cpu, const siginfo_t *si, void *uc);
/* Is this host pc inside generated code? Async-signal-safe. */
bool engine_in_code(const Engine *e, const void *host_pc);

/* Guest memory [start, end) has been unmapped, replaced or rewritten, or has become executable or writable: its
 * translations are gone when this returns; other threads leave them at their next exit at the latest. Takes the engine's
 * lock, under which read_code and may_change are called: the caller must not hold a lock that these two take. */
void engine_invalidate(Engine *e, uint64_t start, uint64_t end);
/* The guest executed its "make instruction memory coherent" (fence.i, riscv_flush_icache, IC IVAU) for [start, end);
 * start == end: everything. Only translations whose source bytes differ now, or cannot be compared, go. */
void engine_icache_flush(Engine *e, uint64_t start, uint64_t end);

/* Write what is to be kept for later processes: before exec and exit. Does nothing if it would have to wait. */
void engine_sync(Engine *e);
/* What StoreInfo.what says of this program: "build %08x". */
uint64_t engine_build(void);

/* ---- system mode ---- */

enum { ENGINE_SPACES = 8 };
/* On @cpu's own thread, outside generated code or in a helper that ends its region: address space @space (0 <= space <
 * ENGINE_SPACES; the embedder's numbering) is in force now. */
void engine_space(Cpu *cpu, uint32_t space);
/* Likewise: translations of the page at @addr (all: of everything) in @space (ENGINE_SPACES: in every one) have changed; if
 * @global those that all address spaces share too. */
void engine_space_flush(Cpu *cpu, uint32_t space, bool all, uint64_t addr, bool global);
/* Physical memory [start, end), which holds code (EngineSystem.code_page), has been or is being written: translations of
 * these bytes are gone when this returns, other CPUs leave them at their next exit. Any thread, no engine lock held. Returns
 * false if the page at @start has no code left. */
bool engine_written(Engine *e, uint64_t start, uint64_t end);
/* Everything translated and remembered goes: after reset, loadvm and the like. No CPU runs. */
void engine_flush_all(Engine *e);

/* ---- for debuggers, in both modes ---- */

/* Execute one instruction, breakpoint or not, without chaining; as engine_run otherwise. CPU_EXIT_NONE: done, cpu->pc is
 * the next one's. */
CpuExit engine_step(Cpu *cpu);
/* Breakpoint at guest address @pc, any mode and address space: leaves with CPU_EXIT_EXC, Guest.exc_debug, before it. Forked
 * children have none. */
void engine_breakpoint(Engine *e, uint64_t pc, bool set);

/* Around fork: prepare takes the locks, parent/child release; in the child only @cpu lives on, whose cache is its own
 * from then on. */
void engine_fork_prepare(Engine *e);
void engine_fork_parent(Engine *e);
void engine_fork_child(Engine *e, Cpu *cpu);

/* The guest's FP environment while outside generated code, in IR terms. */
uint32_t engine_fp_flags(const Cpu *cpu);
void engine_fp_set(Cpu *cpu, uint32_t flags, uint32_t round);

void engine_stats(const Engine *e, FILE *out);
/* For a sampling profiler: what host pc @host_pc is. IN_CODE: *guest_pc is the guest instruction at or before it, *region
 * the start of its region. Async-signal-safe for a thread that runs there or will return there. */
typedef enum EngineWhere { ENGINE_ELSEWHERE, ENGINE_IN_STUB, ENGINE_IN_CODE } EngineWhere;
EngineWhere engine_where(const Engine *e, const void *host_pc, uint64_t *guest_pc, uint64_t *region);
/* All translations there are, dead ones that are not yet gone too: @fn with guest pc, bytes of guest and of host code. */
typedef void (*EngineRegionFn)(void *arg, uint64_t pc, uint32_t guest_bytes, uint32_t host_bytes);
void engine_regions(Engine *e, EngineRegionFn fn, void *arg);
/* What guest code is called, under the engine's lock; @name NULL: by its address. */
typedef struct EngineNames { void (*name)(void *env, uint64_t pc, char *buf, size_t size); void *env; } EngineNames;
/* Write /tmp/perf-PID.map, which names generated code for perf(1). 0 or -errno. */
int engine_perfmap(Engine *e, const EngineNames *names);
/* Write a jitdump file to @fd, which is empty, open for reading too, and the engine's from now on: all translations there
 * are and all to come. In the child of a fork, to which the parent's file is nothing, again. 0 or -errno. */
int engine_jitdump(Engine *e, int fd, const EngineNames *names);

#endif
