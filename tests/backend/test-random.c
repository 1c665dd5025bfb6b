/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Random regions, run by generated code and by the interpreter from the same state: exit, state, memory and FP flags must
 * agree. Usage: test-random [count [seed [kinds [features [op,op,...]]]]]; a failure prints what shows it alone. Kinds are
 * letters: m system mode (accesses by a TLB: fake-mmu.h; in all regions or in none), p floating point, f faults, b through
 * the folding builder, v vectors, n flags (NZCV), V floating-point vectors (with a, s or z), a Arm's NaN rules, s in
 * software, z with FPCR.FZ, r relocatable: compiled elsewhere and moved; * all combinations of pfbvn in turn
 * (with a, s or z: of V too; with s and another of these two). Ops: vector operations to draw from.
 */
#include "backend-x86_64/cg.h"
#include "fake-mmu.h"
#include "random-ir.h"
#include "reloc.h"
#include "runner.h"

#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <ucontext.h>

enum { CODE_SIZE = 1 << 20 };

typedef struct World {
    Cpu cpu;
    uint8_t mem[FAKE_PAGES * TLB_PAGE] __attribute__((aligned(64)));
    uint64_t devices;                            /* hash of accesses to devices */
} World;

static Runner runner;
static World start, jit, interp;
static FakeMmu fake;
static bool system_mode;
static uint64_t mem_size = MEM_SIZE, near;
static uint8_t *guest_mem, *bad_page;
static sigjmp_buf interp_env;
static volatile bool in_interp;
static Cpu *running;
static uint64_t current_seed;
static IrNan nan_rule;

static int on_syscall(Cpu *cpu) { return 1; }

static void on_fault(int sig, siginfo_t *si, void *ucp)
{
    ucontext_t *uc = ucp;

    if (in_interp && ir_interp_fault(running))
        siglongjmp(interp_env, 1);
    uintptr_t pc = (uintptr_t)uc->uc_mcontext.gregs[REG_RIP], code = (uintptr_t)runner.code;
    uint32_t off = (uint32_t)(pc - (uintptr_t)runner_at(&runner));
    bool within = !in_interp && runner_within(&runner, pc);

    if (sig == SIGFPE && within && target_x86_64.fp_trap(runner.ctx, running, uc))
        return;
    if (!in_interp && running->helper_pc && pc - code >= CODE_SIZE) {
        running->pc = running->helper_pc;
        running->helper_pc = 0;
        uc->uc_mcontext.gregs[REG_RSP] = (greg_t)(uintptr_t)running->host_sp;
        uc->uc_mcontext.gregs[REG_RBP] = (greg_t)(uintptr_t)(running->state + CPU_BIAS);
        uc->uc_mcontext.gregs[REG_RIP] = (greg_t)(uintptr_t)(code + runner.stub[STUB_LEAVE_FAULT]);
        return;
    }
    if (!within || sig == SIGFPE
        || !target_x86_64.recover(runner.ctx, running, runner.out.map, runner.out.map_size, runner.pc, off,
                                  uc)) {
        fprintf(stderr, "unexpected signal %d at pc %p (region offset %x) address %p, seed %llu\n", sig, (void *)pc, off,
                si->si_addr, (unsigned long long)current_seed);
        runner_disas(&runner);
        signal(sig, SIG_DFL);
        return;
    }
    uc->uc_mcontext.gregs[REG_RIP] = (greg_t)(uintptr_t)(code + runner.stub[STUB_LEAVE_FAULT]);
}

/* Half a vector: a value, a double, two floats, four halves, eight bytes near the limits of their kind. */
static uint64_t random_lanes(Rng *r)
{
    static const uint8_t bytes[] = { 0, 1, 0x7f, 0x80, 0x81, 0xff, 2, 0x40 };
    uint64_t v = 0;

    switch (pick(r, 5)) {
    case 0:  return random_value(r);
    case 1:  return random_double(r);
    case 2:  return (random_double(r) & 0xffffffff) | random_double(r) << 32;
    case 3:
        for (int k = 0; k < 8; k++)
            v = v << 8 | bytes[pick(r, ARRAY_LEN(bytes))];
        return v;
    default: return rng(r);
    }
}

static void random_world(Rng *r)
{
    memset(&start, 0, sizeof(start));
    uint64_t *s = (uint64_t *)start.cpu.state;

    for (int k = 0; k < NX; k++)
        s[k] = random_value(r);
    for (int k = 0; k < NF; k++)
        s[NX + k] = random_double(r);
    s[NX + NF] = rng(r);
    for (int k = 0; k < NV * 2; k++)
        st64(start.cpu.state + test_slots[SLOT_V].offset + k * 8, random_lanes(r));
    for (int k = 0; k < NP; k++)
        st32(start.cpu.state + test_slots[SLOT_P + k].offset, ir_flags_word(pick(r, 16)) | ((uint32_t)rng(r) & 0xffff3efe));
    start.cpu.fp_ctl = nan_rule == IR_NAN_ARM_FZ ? IR_FPC_FZ : pick(r, 8);
    for (uint64_t k = 0; k < mem_size; k += 8)
        st64(start.mem + k, pick(r, 2) ? random_value(r) : random_double(r));
    start.cpu.fp_round = pick(r, 4);
    start.cpu.host_fp = target_x86_64.fp_make(start.cpu.fp_round, nan_rule);
    if (nan_rule == IR_NAN_ARM_FZ && pick(r, 2)) {         /* after some traps */
        start.cpu.fp_flags = pick(r, 64);
        start.cpu.host_fp |= x86_fz_state(start.cpu.fp_flags);
    }
    start.cpu.jumps = runner.jumps;
    start.cpu.jump_mask = jump_mask(JUMP_SIZE, 1);
    start.cpu.helpers = test_helper_table;
    start.cpu.syscall = on_syscall;
    start.cpu.exit_request = pick(r, 4) == 0;
}

/* Memory in place for a run in @w, and back. */
static void world_begin(World *w)
{
    *w = start;
    running = &w->cpu;
    if (system_mode) {
        fake_copy(&fake, w->mem, true);
        fake_start(&fake, &w->cpu, near);
    } else {
        memcpy(guest_mem, w->mem, MEM_SIZE);
    }
}

static void world_end(World *w)
{
    if (system_mode)
        fake_copy(&fake, w->mem, false);
    else
        memcpy(w->mem, guest_mem, MEM_SIZE);
    w->devices = fake.log;
}

static uint64_t code_base;           /* system mode: of moved code */

static int run_jit(void)
{
    world_begin(&jit);
    jit.cpu.code_base = code_base;
    int e = runner_enter(&runner, &jit.cpu);

    world_end(&jit);
    if (e == CPU_EXIT_LINK) {
        jit.cpu.pc = runner.out.sites[jit.cpu.site].pc;
        e = CPU_EXIT_LOOKUP;
    }
    return e;
}

static int run_interp(const IrFunc *f)
{
    int e;

    world_begin(&interp);
    in_interp = true;
    if (!sigsetjmp(interp_env, 1))
        e = ir_interp(f, &interp.cpu, 0);
    else
        e = CPU_EXIT_FAULT;
    in_interp = false;
    world_end(&interp);
    return e == CPU_EXIT_SYSCALL ? CPU_EXIT_HALT : e;
}

/* With IR_NAN_ARM_FZ a result that Arm flushes may be kept (fp-trap.c), and all that comes of it: then it is enough that
 * the region has come to an end. */
static bool flushed(const IrFunc *f) { return f->nan == IR_NAN_ARM_FZ && interp.cpu.fp_flags & 2; }

static bool same(int ej, int ei)
{
    bool ok = true;
    uint32_t fj = jit.cpu.fp_flags | target_x86_64.fp_flags(jit.cpu.host_fp), fi = interp.cpu.fp_flags;

#define CHECK(name, a, b) if ((a) != (b)) { ok = false; \
        fprintf(stderr, "  %s: jit %llx interp %llx\n", name, (unsigned long long)(a), (unsigned long long)(b)); }
    CHECK("exit", ej, ei);
    CHECK("pc", jit.cpu.pc, interp.cpu.pc);
    if (ej == CPU_EXIT_EXC) {
        CHECK("exc", jit.cpu.exc, interp.cpu.exc);
        CHECK("exc_value", jit.cpu.exc_value, interp.cpu.exc_value);
    }
    if (nan_rule == IR_NAN_ARM)                  /* what is tiny before rounding alone: see fp-trap.c */
        fi &= ~2u | fj;
    if (nan_rule == IR_NAN_ARM_FZ)               /* a denormal next to a NaN: likewise */
        fi &= ~32u | fj;
    CHECK("flags", fj, fi);
    CHECK("round", (jit.cpu.host_fp & 0x6000), (target_x86_64.fp_make(interp.cpu.fp_round, nan_rule) & 0x6000));
    for (int k = 0; k < NSLOTS; k++) {
        uint64_t a = ld64(jit.cpu.state + test_slots[k].offset), b = ld64(interp.cpu.state + test_slots[k].offset);

        if (test_slots[k].type == IR_I32)
            a = (uint32_t)a, b = (uint32_t)b;
        if (test_slots[k].type == IR_FLAGS)
            a = ir_flags_nzcv((uint32_t)a), b = ir_flags_nzcv((uint32_t)b);
        CHECK(test_slots[k].name, a, b);
        if (test_slots[k].type == IR_V128) {
            a = ld64(jit.cpu.state + test_slots[k].offset + 8);
            b = ld64(interp.cpu.state + test_slots[k].offset + 8);
            CHECK(test_slots[k].name, a, b);
        }
    }
    CHECK("devices", jit.devices, interp.devices);
    if (memcmp(jit.mem, interp.mem, mem_size)) {
        ok = false;
        fprintf(stderr, "  memory differs\n");
    }
    return ok;
}

/* Where accesses may be in system mode: pages at the ends of the TLB and of the address space, and others. */
static uint64_t random_page(Rng *r)
{
    static const uint64_t odd[] = { 0, 0x1000, 0x200000, 0x1ff000, 0x7ffff000, 0x80000000, 0xffffffff80001000,
                                    0xffffffffffffe000 };

    return pick(r, 2) ? odd[pick(r, ARRAY_LEN(odd))] : ALIGN_DOWN(rng(r), 4096ull);
}

/* Instead of @f, which was made from @r, the same region compiled at another place. */
static bool compile_moved(Rng r, unsigned n, unsigned kinds, Arena *arena, const IrFunc *f)
{
    Rng d = { r.s ^ 0x5555 };
    TargetOut here, there;
    const char *wrong;
    IrFunc g;

    random_back = pick(&d, 2) ? 4096 << pick(&d, 18) : ALIGN_DOWN(rng(&d), 4096ull);
    random_ir(&g, arena, &r, n, kinds, system_mode ? near : (uint64_t)(uintptr_t)guest_mem, (uint64_t)(uintptr_t)bad_page);
    if (system_mode) {
        code_base = random_back;
        runner_moved(&runner, &g, random_back);
        random_back = 0;
        return true;
    }
    target_x86_64.compile(runner.ctx, f, &there);
    target_x86_64.compile(runner.ctx, &g, &here);
    wrong = reloc_differs(&here, &there, random_back);
    runner_moved(&runner, &g, random_back);
    random_back = 0;
    if (wrong)
        fprintf(stderr, "seed %llu: moved code: %s\n", (unsigned long long)current_seed, wrong);
    return !wrong;
}

static bool run_one(uint64_t seed, unsigned kinds, Arena *arena, bool verbose)
{
    Rng r = { seed };
    IrFunc f;
    const char *err;
    unsigned n = pick(&r, 4) ? 1 + pick(&r, 30) : 40 + pick(&r, 60);

    near = random_page(&r) - pick(&r, 1024) * 8;
    fake_machine(&fake, seed);
    Rng from = r;

    random_ir(&f, arena, &r, n, kinds, system_mode ? near : (uint64_t)(uintptr_t)guest_mem, (uint64_t)(uintptr_t)bad_page);
    err = ir_verify(&f);
    if (err) {
        ir_print(&f, stderr);
        fprintf(stderr, "seed %llu: generator made a bad region: %s\n", (unsigned long long)seed, err);
        return false;
    }
    if (!(kinds & RANDOM_RELOC))
        runner_region(&runner, &f);
    else if (!compile_moved(from, n, kinds, arena, &f))
        return false;
    for (int k = 0; k < 3; k++) {
        random_world(&r);
        int ej = run_jit();
        int ei = run_interp(&f);

        if (!flushed(&f) && !same(ej, ei)) {
            if (verbose)
                ir_print(&f, stderr);
            if (verbose)
                runner_disas(&runner);
            fprintf(stderr, "seed %llu, state %d\n", (unsigned long long)seed, k);
            return false;
        }
    }
    return true;
}

static const char letters[] = "pfbvnVaszmr";

static unsigned parse_kinds(const char *s, unsigned *rotate)
{
    unsigned kinds = 0;

    *rotate = 0;
    for (; *s; s++) {
        const char *p = strchr(letters, *s);

        if (*s == '*')
            *rotate = RANDOM_FP | RANDOM_FAULTS | RANDOM_FORWARD | RANDOM_VEC | RANDOM_FLAGS;
        else if (p)
            kinds |= 1u << (p - letters);
        else
            exit(2);
    }
    if (*rotate && (kinds & RANDOM_ANY_ARM))
        *rotate |= RANDOM_VFP;
    return kinds;
}

/* Spread the bits of @k over those of @mask. */
static unsigned spread(uint64_t k, unsigned mask)
{
    unsigned r = 0;

    for (unsigned m = mask; m; m &= m - 1, k >>= 1)
        if (k & 1)
            r |= m & -m;
    return r;
}

static void parse_ops(char *s)
{
    for (s = strtok(s, ","); s; s = strtok(NULL, ",")) {
        unsigned op = IR_vlow;

        while (op <= IR_vfnarrow && strcmp(ir_op_info[op].name, s) != 0)
            op++;
        if (op > IR_vfnarrow || random_nonly == ARRAY_LEN(random_only))
            exit(2);
        random_only[random_nonly++] = (uint16_t)op;
    }
}

/* The kinds of the @k'th region. */
static unsigned kinds_of(uint64_t k, unsigned kinds, unsigned rotate)
{
    unsigned r = kinds | spread(k, rotate);

    if (rotate && (kinds & (RANDOM_ARM | RANDOM_ARM_FZ)) && (kinds & RANDOM_ARM_SOFT) && k % 5)
        r &= ~(unsigned)RANDOM_ARM_SOFT;
    return r;
}

static void show_how(uint64_t seed, unsigned kinds, int argc, char **argv, const char *ops)
{
    char text[16], *p = text;

    for (unsigned b = 0; b < sizeof(letters) - 1; b++)
        if (kinds >> b & 1)
            *p++ = letters[b];
    *p = 0;
    fprintf(stderr, "see it with: test-random 1 %llu '%s' %s %s\n", (unsigned long long)seed, text,
            argc > 4 ? argv[4] : "0", ops);
}

int main(int argc, char **argv)
{
    uint64_t count = argc > 1 ? strtoull(argv[1], NULL, 0) : 3000;
    uint64_t seed = argc > 2 ? strtoull(argv[2], NULL, 0) : 1;
    unsigned rotate, kinds = parse_kinds(argc > 3 ? argv[3] : "*", &rotate);
    char *ops = argc > 5 ? strdup(argv[5]) : strdup("");
    TargetConfig cfg = { .slots = test_slots, .nslots = NSLOTS, .helpers = test_helpers, .nhelpers = NHELPERS,
                         .wish = test_wish };
    Arena arena = { 0 };
    struct sigaction sa = { .sa_sigaction = on_fault, .sa_flags = SA_SIGINFO | SA_NODEFER };

    if (argc > 4)
        cfg.cpu_features = (uint32_t)strtoul(argv[4], NULL, 0);
    if (kinds & RANDOM_ANY_ARM)
        cfg.nan = nan_rule = kinds & RANDOM_ARM_FZ ? IR_NAN_ARM_FZ : IR_NAN_ARM;
    if (argc > 5)
        parse_ops(argv[5]);
    system_mode = cfg.softmmu = kinds & RANDOM_MMU;
    if (system_mode)
        mem_size = sizeof(start.mem);
    sigaction(SIGSEGV, &sa, NULL);
    sigaction(SIGFPE, &sa, NULL);
    guest_mem = mmap((void *)0x20000000, MEM_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    bad_page = mmap((void *)0x30000000, MEM_SIZE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (!runner_init(&runner, CODE_SIZE) || guest_mem == MAP_FAILED || bad_page == MAP_FAILED) {
        perror("mmap");
        return 2;
    }
    if (!runner_target(&runner, &cfg) || !fake_init(&fake, &runner))
        return 2;
    for (uint64_t k = 0; k < count; k++) {
        unsigned kd = kinds_of(seed + k, kinds, rotate);

        arena_reset(&arena);
        current_seed = seed + k;
        if (!run_one(seed + k, kd, &arena, false)) {
            if (count == 1) {
                arena_reset(&arena);
                run_one(seed + k, kd, &arena, true);
            }
            show_how(seed + k, kd, argc, argv, ops);
            return 1;
        }
    }
    if (system_mode && count >= 1000 && (!fake.faults || !fake.done || !fake.retries)) {
        fprintf(stderr, "no misses of some kind\n");
        return 1;
    }
    target_x86_64.destroy(runner.ctx);
    arena_free(&arena);
    free(ops);
    return 0;
}
