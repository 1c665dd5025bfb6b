/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The engine in system mode, with the RISC-V guest's user-level code over a toy MMU: one page table an address space, whose
 * guest pages are 0 to 4095 from BASE on.
 */
#include "tests/engine/rig.h"

#include <check.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

enum { PAGE = 4096, RAM_PAGES = 64, VPAGES = 4096, SPACES = 3 };
#define BASE 0x7fff00000000ull
#define PHYS 0x80000000ull

typedef struct Toy {
    Engine *engine;
    uint8_t *ram;
    struct { int16_t frame; bool global; } map[SPACES][VPAGES];     /* frame -1: nothing there */
    bool code[RAM_PAGES];
    unsigned told;                          /* changes of code[] */
    bool per_space;
    unsigned asked;                         /* calls of exec_page */
} Toy;

static Toy *toy_now;                        /* GuestSys.per_space has no other way to it */
/* How a test is run: by which accelerator, and does code belong to pages at any address (per_space), or at one. */
enum { HOW_INTERP = 1, HOW_MOVES = 2, HOWS = 4 };

static bool toy_exec_page(Cpu *cpu, uint64_t pc, ExecPage *out)
{
    Toy *t = cpu->user;
    uint64_t page = (pc - BASE) / PAGE;

    t->asked++;
    if (page >= VPAGES || t->map[cpu->space][page].frame < 0) {
        cpu->exc = 12;
        cpu->exc_value = pc;
        return false;
    }
    out->phys = PHYS + (uint64_t)t->map[cpu->space][page].frame * PAGE;
    out->host = t->ram + t->map[cpu->space][page].frame * PAGE;
    out->global = t->map[cpu->space][page].global;
    return true;
}

static MmuResult toy_access(Cpu *cpu, MmuAccess *a) { return MMU_FAULT; }

static void toy_code_page(void *env, uint64_t phys, bool code)
{
    Toy *t = env;
    uint64_t frame = (phys - PHYS) / PAGE;

    ck_assert_uint_lt(frame, RAM_PAGES);
    ck_assert_int_ne(t->code[frame], code);
    t->code[frame] = code;
    t->told++;
}

static const EngineSystem toy_system = { toy_exec_page, toy_access, toy_code_page };

static bool toy_per_space(uint64_t mode) { return toy_now->per_space; }
static uint64_t toy_mode(const Cpu *cpu) { return RV(cpu)->x[TP] & 1; }     /* tp: as good as a privilege level */

/* a7: 93 ends, 1 goes to the other mode, as a trap does; 2 to space a0 */
static int toy_syscall(Cpu *cpu)
{
    uint64_t *x = RV(cpu)->x;

    if (x[A7] == 1)
        x[TP] ^= 1;
    if (x[A7] == 2)
        engine_space(cpu, (uint32_t)x[A0]);
    return x[A7] == 93;
}

static Guest guest;
static GuestSys guest_sys;

static void toy_init(Toy *t, int how, size_t cache)
{
    Accel accel = how & HOW_INTERP ? ACCEL_INTERP : ACCEL_JIT;
    EngineConfig cfg = {
        .guest = &guest, .target = accel == ACCEL_JIT ? &target_x86_64 : NULL, .accel = accel,
        .features = guest_riscv64.default_features, .cache_size = cache, .passes = 1, .env = t, .syscall = toy_syscall,
        .system = &toy_system,
    };
    const char *err = NULL;

    guest = guest_riscv64;
    guest_sys = (GuestSys){ .per_space = toy_per_space };
    guest.sys = &guest_sys;
    guest.mode = toy_mode;
    guest.exc_debug = 99;
    *t = (Toy){ .per_space = how & HOW_MOVES };
    t->ram = mmap(NULL, RAM_PAGES * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    ck_assert_ptr_ne(t->ram, MAP_FAILED);
    for (int s = 0; s < SPACES; s++)
        for (int p = 0; p < VPAGES; p++)
            t->map[s][p].frame = p < RAM_PAGES ? p : -1;
    toy_now = t;
    t->engine = engine_new(&cfg, &err);
    ck_assert_msg(t->engine != NULL, "engine_new: %s", err);
}

static void toy_done(Toy *t)
{
    for (unsigned p = 0; p < RAM_PAGES; p++)
        if (t->code[p])
            ck_assert(engine_written(t->engine, PHYS + p * PAGE, PHYS + (p + 1) * PAGE) == t->code[p]);
    for (unsigned p = 0; p < RAM_PAGES; p++)
        ck_assert(!t->code[p]);
    ck_assert_uint_eq(t->engine->nhashed, 0);
    engine_free(t->engine);
    munmap(t->ram, RAM_PAGES * PAGE);
}

/* Code at byte @at of physical memory; told, as the machine would. */
#define toy_code(t, at, ...) do {                                          \
        const uint32_t code_[] = { __VA_ARGS__ };                          \
        memcpy((t)->ram + (at), code_, sizeof code_);                      \
        engine_written((t)->engine, PHYS + (at), PHYS + (at) + sizeof code_); \
    } while (0)

static Cpu *toy_cpu(Toy *t)
{
    Cpu *cpu = engine_cpu_new(t->engine);

    cpu->user = t;
    return cpu;
}

static CpuExit toy_run(Cpu *cpu, uint64_t at)
{
    cpu->pc = BASE + at;
    return engine_run(cpu);
}

static void toy_map(Toy *t, Cpu *cpu, unsigned space, unsigned page, int frame)
{
    t->map[space][page].frame = frame;
    engine_space_flush(cpu, space, false, BASE + page * PAGE + 0x123, t->map[space][page].global);
}

static const EngineCpu *priv(const Cpu *cpu) { return cpu->priv; }

/* ---- mappings ---- */

/* One physical page at two addresses: code sees its own. Its translation is shared if it moves; a write is seen at both. */
START_TEST(test_two_addresses)
{
    Toy t;
    Cpu *cpu;

    toy_init(&t, _i, 0);
    cpu = toy_cpu(&t);
    t.map[0][7].frame = 3;
    toy_code(&t, 3 * PAGE, rv_i(0x17, 0, A0, 0, 0) /* auipc a0, 0 */, RIG_EXIT);
    for (int n = 0; n < 3; n++) {
        ck_assert_int_eq(toy_run(cpu, 3 * PAGE), CPU_EXIT_HALT);
        ck_assert_uint_eq(RV(cpu)->x[A0], BASE + 3 * PAGE);
        ck_assert_int_eq(toy_run(cpu, 7 * PAGE), CPU_EXIT_HALT);
        ck_assert_uint_eq(RV(cpu)->x[A0], BASE + 7 * PAGE);
    }
    ck_assert_uint_eq(t.engine->counts.regions, t.per_space ? 1 : 2);
    ck_assert(t.code[3] && !t.code[7]);
    ck_assert(!engine_written(t.engine, PHYS + 3 * PAGE + 4, PHYS + 3 * PAGE + 5));
    ck_assert_uint_eq(t.engine->counts.dropped, t.per_space ? 1 : 2);
    ck_assert(!t.code[3]);
    /* called, by way of the jump table */
    toy_code(&t, 0, rv_jalr(RA, S0), rv_addi(A1, A0, 0), rv_jalr(RA, S1), rv_add(A0, A0, A1), RIG_EXIT);
    RV(cpu)->x[S0] = BASE + 3 * PAGE;
    RV(cpu)->x[S1] = BASE + 7 * PAGE;
    for (int n = 0; n < 5; n++) {
        toy_code(&t, 3 * PAGE, rv_addi(A0, ZERO, n), RV_RET);
        for (int again = 0; again < 3; again++) {
            ck_assert_int_eq(toy_run(cpu, 0), CPU_EXIT_HALT);
            ck_assert_uint_eq(RV(cpu)->x[A0], 2 * n);
        }
    }
    toy_done(&t);
}
END_TEST

/* A function in another page, by a direct and by an indirect call, whose page is mapped elsewhere again and again. Going
 * back to a mapping needs no new translation. */
START_TEST(test_remap)
{
    Toy t;
    Cpu *cpu;
    uint64_t regions = 0;

    toy_init(&t, _i, 0);
    cpu = toy_cpu(&t);
    toy_code(&t, 0, rv_jal(RA, 5 * PAGE), rv_addi(S1, A0, 0), rv_jalr(RA, S0), rv_add(S1, S1, A0), RIG_EXIT);
    for (int k = 0; k < 3; k++)
        toy_code(&t, (5 + k) * PAGE, rv_addi(A0, ZERO, k + 1), RV_RET);
    RV(cpu)->x[S0] = BASE + 5 * PAGE;
    for (int n = 0; n < 30; n++) {
        int k = n * 7 / 4 % 3;

        toy_map(&t, cpu, 0, 5, 5 + k);
        for (int again = 0; again < 3; again++) {
            ck_assert_int_eq(toy_run(cpu, 0), CPU_EXIT_HALT);
            ck_assert_uint_eq(RV(cpu)->x[S1], 2 * (k + 1));
        }
        if (n == 10)
            regions = t.engine->counts.regions;
    }
    ck_assert_uint_eq(t.engine->counts.regions, regions);
    t.map[0][5].frame = -1;
    engine_space_flush(cpu, ENGINE_SPACES, true, 0, true);
    ck_assert_int_eq(toy_run(cpu, 0), CPU_EXIT_EXC);
    ck_assert_uint_eq(cpu->exc, 12);
    ck_assert_uint_eq(cpu->pc, BASE + 5 * PAGE);
    ck_assert_uint_eq(RV(cpu)->x[RA], BASE + 4);
    toy_done(&t);
}
END_TEST

/* Two pages that jump to each other, unconditionally and conditionally: linked. Then one is mapped elsewhere, then
 * written. */
START_TEST(test_page_links)
{
    Toy t;
    Cpu *cpu;
    uint64_t links;

    toy_init(&t, _i, 0);
    cpu = toy_cpu(&t);
    toy_code(&t, 0, rv_jal(ZERO, 16));
    toy_code(&t, 16, rv_addi(A0, A0, 1), rv_jal(ZERO, PAGE - 20));
    for (int k = 0; k < 2; k++)
        toy_code(&t, (1 + k) * PAGE, rv_addi(A1, A1, -1), rv_addi(A2, A2, 1 + k), rv_bne(A1, ZERO, 16 - PAGE - 8),
                 RIG_EXIT);
    RV(cpu)->x[A1] = 50000;
    ck_assert_int_eq(toy_run(cpu, 0), CPU_EXIT_HALT);
    ck_assert_uint_eq(RV(cpu)->x[A0], 50000);
    ck_assert_uint_eq(RV(cpu)->x[A2], 50000);
    ck_assert_uint_lt(priv(cpu)->exits[CPU_EXIT_LINK], 10);
    links = t.engine->counts.links;
    if (!(_i & HOW_INTERP)) {
        ck_assert_uint_lt(priv(cpu)->exits[CPU_EXIT_LOOKUP], 10);
        ck_assert_uint_ge(links, 2);
    }
    toy_map(&t, cpu, 0, 1, 2);
    RV(cpu)->x[A1] = 100;
    ck_assert_int_eq(toy_run(cpu, 0), CPU_EXIT_HALT);
    ck_assert_uint_eq(RV(cpu)->x[A2], 50200);
    toy_map(&t, cpu, 0, 1, 1);
    toy_code(&t, PAGE + 4, rv_addi(A2, A2, 5));
    RV(cpu)->x[A1] = 1000;
    ck_assert_int_eq(toy_run(cpu, 0), CPU_EXIT_HALT);
    ck_assert_uint_eq(RV(cpu)->x[A2], 55200);
    if (!(_i & HOW_INTERP)) {
        ck_assert_uint_gt(t.engine->counts.links, links);
        ck_assert_uint_lt(priv(cpu)->exits[CPU_EXIT_LINK] + priv(cpu)->exits[CPU_EXIT_LOOKUP], 30);
    }
    toy_done(&t);
}
END_TEST

/* An exit keeps the number of the mapping that it was linked to first, also when that has no translation any more. */
START_TEST(test_number_kept)
{
    Toy t;
    Cpu *cpu;

    toy_init(&t, _i, 0);
    cpu = toy_cpu(&t);
    toy_code(&t, 0, rv_jal(ZERO, PAGE));
    for (int k = 1; k < 4; k++)
        toy_code(&t, k * PAGE, rv_addi(A0, ZERO, k), RIG_EXIT);
    for (int n = 0; n < 12; n++) {
        int k = n % 2 ? 1 : 2;

        toy_map(&t, cpu, 0, 1, k);
        for (int again = 0; again < 3; again++) {
            ck_assert_int_eq(toy_run(cpu, 0), CPU_EXIT_HALT);
            ck_assert_uint_eq(RV(cpu)->x[A0], k);
        }
        engine_written(t.engine, PHYS + 2 * PAGE, PHYS + 4 * PAGE);
    }
    toy_done(&t);
}
END_TEST

/* The second half of an instruction that lies across two pages, mapped elsewhere. */
START_TEST(test_straddle)
{
    Toy t;
    Cpu *cpu;
    uint64_t asked;

    toy_init(&t, _i, 0);
    cpu = toy_cpu(&t);
    /* page 0 jumps there; addi a0, zero, n across pages 1 and 2; a loop around it */
    toy_code(&t, 0, rv_jal(ZERO, 2 * PAGE - 2));
    for (int k = 0; k < 3; k++) {
        uint32_t insn = rv_addi(A0, A0, k + 1);

        memcpy(t.ram + 2 * PAGE - 2, &insn, 2);
        memcpy(t.ram + (2 + k) * PAGE, (uint8_t *)&insn + 2, 2);
        uint32_t rest[] = { rv_addi(A1, A1, -1), rv_bne(A1, ZERO, -8), RIG_EXIT };
        memcpy(t.ram + (2 + k) * PAGE + 2, rest, sizeof rest);
    }
    for (int n = 0; n < 12; n++) {
        int k = n % 3;

        toy_map(&t, cpu, 0, 2, 2 + k);
        RV(cpu)->x[A0] = 0;
        RV(cpu)->x[A1] = 1000;
        asked = t.asked;
        ck_assert_int_eq(toy_run(cpu, 0), CPU_EXIT_HALT);
        ck_assert_uint_eq(RV(cpu)->x[A0], 1000 * (k + 1));
        if (!(_i & HOW_INTERP))
            ck_assert_uint_lt(t.asked - asked, 20);
    }
    /* the second half written */
    uint32_t insn = rv_addi(A0, A0, 77);
    toy_map(&t, cpu, 0, 2, 2);
    memcpy(t.ram + 2 * PAGE, (uint8_t *)&insn + 2, 2);
    engine_written(t.engine, PHYS + 2 * PAGE, PHYS + 2 * PAGE + 2);
    RV(cpu)->x[A0] = 0;
    RV(cpu)->x[A1] = 10;
    ck_assert_int_eq(toy_run(cpu, 0), CPU_EXIT_HALT);
    ck_assert_uint_eq(RV(cpu)->x[A0], 770);
    /* the second half gone: the exception is at the instruction, its address is the second page's */
    toy_map(&t, cpu, 0, 2, -1);
    ck_assert_int_eq(toy_run(cpu, 0), CPU_EXIT_EXC);
    ck_assert_uint_eq(cpu->pc, BASE + 2 * PAGE - 2);
    ck_assert_uint_eq(cpu->exc_value, BASE + 2 * PAGE);
    toy_done(&t);
}
END_TEST

/* One physical page at two addresses that have the same place in the code-page table, with different pages behind it: an
 * exit to the next page and an instruction that lies across both find the one that is there. */
START_TEST(test_same_place)
{
    Toy t;
    Cpu *cpu;

    toy_init(&t, _i, 0);
    cpu = toy_cpu(&t);
    toy_code(&t, 2 * PAGE, rv_jal(ZERO, PAGE + 32));
    for (int k = 0; k < 2; k++) {
        uint32_t insn = rv_addi(A0, A0, k + 1);

        t.map[0][5 + k * CODE_PAGES].frame = 2;
        t.map[0][6 + k * CODE_PAGES].frame = 3 + k;
        memcpy(t.ram + 3 * PAGE - 2, &insn, 2);
        memcpy(t.ram + (3 + k) * PAGE, (uint8_t *)&insn + 2, 2);
        toy_code(&t, (3 + k) * PAGE + 4, RIG_EXIT);
        memcpy(t.ram + (3 + k) * PAGE + 2, (uint16_t[]){ 0x0001 }, 2);       /* c.nop */
        toy_code(&t, (3 + k) * PAGE + 32, rv_addi(A0, ZERO, 10 * k + 10), rv_jal(ZERO, -2 - 36));
    }
    for (int n = 0; n < 40; n++) {
        int k = n * 5 / 3 % 2;

        ck_assert_int_eq(toy_run(cpu, (5 + k * CODE_PAGES) * PAGE), CPU_EXIT_HALT);
        ck_assert_uint_eq(RV(cpu)->x[A0], 11 * (k + 1));
        ck_assert_uint_eq(cpu->pc, BASE + (6 + k * CODE_PAGES) * PAGE + 4 + 8);
    }
    toy_done(&t);
}
END_TEST

/* The same in the middle of straight code, both halves in one physical page that is mapped twice. */
START_TEST(test_straddle_same)
{
    Toy t;
    Cpu *cpu;

    toy_init(&t, _i, 0);
    cpu = toy_cpu(&t);
    t.map[0][9].frame = 8;
    uint32_t insn = rv_addi(A0, ZERO, 42);
    memcpy(t.ram + 9 * PAGE - 2, &insn, 2);
    memcpy(t.ram + 8 * PAGE, (uint8_t *)&insn + 2, 2);
    uint32_t rest[] = { RIG_EXIT };
    memcpy(t.ram + 8 * PAGE + 2, rest, sizeof rest);
    insn = rv_addi(A1, ZERO, 43);
    memcpy(t.ram + 9 * PAGE - 6, &insn, 4);
    ck_assert_int_eq(toy_run(cpu, 9 * PAGE - 6), CPU_EXIT_HALT);
    ck_assert_uint_eq(RV(cpu)->x[A0], 42);
    ck_assert_uint_eq(RV(cpu)->x[A1], 43);
    toy_done(&t);
}
END_TEST

/* ---- address spaces and modes ---- */

START_TEST(test_spaces)
{
    Toy t;
    Cpu *cpu;
    uint64_t regions = 0, asked = 0;

    toy_init(&t, _i, 0);
    cpu = toy_cpu(&t);
    toy_code(&t, 0, rv_jal(RA, PAGE), RIG_EXIT);
    for (int s = 0; s < SPACES; s++) {
        toy_code(&t, (1 + s) * PAGE, rv_addi(A0, ZERO, 10 + s), RV_RET);
        t.map[s][1].frame = 1 + s;
    }
    for (int n = 0; n < 30; n++) {
        engine_space(cpu, n % SPACES);
        ck_assert_int_eq(toy_run(cpu, 0), CPU_EXIT_HALT);
        ck_assert_uint_eq(RV(cpu)->x[A0], 10 + n % SPACES);
        if (n == 8) {
            regions = t.engine->counts.regions;
            asked = t.asked;
        }
    }
    ck_assert_uint_eq(t.engine->counts.regions, regions);
    if (t.per_space)            /* a switch of spaces loses nothing */
        ck_assert_uint_le(t.asked, asked + 3);
    /* one that is flushed while it is not in force */
    engine_space(cpu, 1);
    toy_map(&t, cpu, 2, 1, 1);
    engine_space(cpu, 2);
    ck_assert_int_eq(toy_run(cpu, 0), CPU_EXIT_HALT);
    ck_assert_uint_eq(RV(cpu)->x[A0], 10);
    engine_space_flush(cpu, 2, true, 0, false);
    t.map[2][1].frame = 2;
    ck_assert_int_eq(toy_run(cpu, 0), CPU_EXIT_HALT);
    ck_assert_uint_eq(RV(cpu)->x[A0], 11);
    toy_done(&t);
}
END_TEST

/* Global pages in a set that all spaces share: nothing is forgotten on a switch. */
START_TEST(test_global)
{
    Toy t;
    Cpu *cpu;
    uint64_t asked = 0;

    toy_init(&t, _i, 0);
    cpu = toy_cpu(&t);
    toy_code(&t, 0, rv_jal(RA, PAGE), rv_jal(RA, PAGE - 4), RIG_EXIT);
    toy_code(&t, PAGE, rv_addi(A0, A0, 1), RV_RET);
    for (int s = 0; s < SPACES; s++)
        t.map[s][0].global = t.map[s][1].global = true;
    for (int n = 0; n < 20; n++) {
        engine_space(cpu, n % SPACES);
        ck_assert_int_eq(toy_run(cpu, 0), CPU_EXIT_HALT);
        if (n == 2)
            asked = t.asked;
    }
    ck_assert_uint_eq(RV(cpu)->x[A0], 40);
    ck_assert_uint_eq(t.asked, asked);
    toy_done(&t);
}
END_TEST

/* System calls that change the mode, and back: each finds its own translations of the same code. */
START_TEST(test_modes)
{
    Toy t;
    Cpu *cpu;
    uint64_t lookups;

    toy_init(&t, _i, 0);
    cpu = toy_cpu(&t);
    toy_code(&t, 0, rv_addi(A7, ZERO, 1), RV_ECALL, rv_addi(A0, A0, 1), rv_jal(RA, 2 * PAGE - 12), rv_addi(A1, A1, -1),
             rv_bne(A1, ZERO, -16), RIG_EXIT);
    toy_code(&t, 2 * PAGE, rv_add(A2, A2, TP), RV_RET);
    RV(cpu)->x[A1] = 2000;
    ck_assert_int_eq(toy_run(cpu, 0), CPU_EXIT_HALT);
    ck_assert_uint_eq(RV(cpu)->x[A0], 2000);
    ck_assert_uint_eq(RV(cpu)->x[A2], 1000);
    ck_assert_uint_eq(priv(cpu)->nsets, 2);
    lookups = priv(cpu)->exits[CPU_EXIT_LOOKUP] + priv(cpu)->exits[CPU_EXIT_LINK];
    if (!(_i & HOW_INTERP))
        ck_assert_uint_lt(lookups, 30);
    toy_done(&t);
}
END_TEST

/* More modes and spaces than there are sets. */
START_TEST(test_many_sets)
{
    Toy t;
    Cpu *cpu;

    toy_init(&t, _i, 0);
    t.per_space = true;
    cpu = toy_cpu(&t);
    toy_code(&t, 0, rv_jal(RA, PAGE), RIG_EXIT);
    toy_code(&t, PAGE, rv_addi(A0, A0, 1), RV_RET);
    for (int n = 0; n < 3 * SYSTEM_SETS; n++) {
        set_select(t.engine, cpu, 2 + n * 5 % 97);
        ck_assert_uint_le(priv(cpu)->nsets, SYSTEM_SETS);
        ck_assert_int_eq(toy_run(cpu, 0), CPU_EXIT_HALT);
    }
    ck_assert_uint_eq(RV(cpu)->x[A0], 3 * SYSTEM_SETS);
    toy_done(&t);
}
END_TEST

/* ---- chance ---- */

/*
 * Links in a chain, each in two pages: "slli a0, a0, n" at the end of the first, "addi a0, a0, m" across, "jal" to the next
 * link in the second. The first pages' frames differ in n, the second pages' in m; links are so far apart that some share
 * places in all tables.
 */
enum { CHAIN = 20, STRIDE = 128, FIRSTS = 5, SECONDS = 7, END_FRAME = 20 };

typedef struct Model { uint32_t seed; int n[FIRSTS], m[SECONDS]; int first[SPACES][CHAIN], second[SPACES][CHAIN]; } Model;

static unsigned chance(Model *c, unsigned n)
{
    c->seed = c->seed * 1664525 + 1013904223;
    return (c->seed >> 8) % n;
}

static void first_code(Toy *t, Model *c, int k, int n)
{
    uint8_t *p = t->ram + (k + 1) * PAGE;
    uint32_t addi = rv_addi(A0, A0, 0), slli = rv_slli(A0, A0, n);

    c->n[k] = n;
    memcpy(p - 6, &slli, 4);
    memcpy(p - 2, &addi, 2);
    engine_written(t->engine, PHYS + (k + 1) * PAGE - 6, PHYS + (k + 1) * PAGE);
}

static void second_code(Toy *t, Model *c, int k, int m)
{
    uint8_t *p = t->ram + (FIRSTS + k) * PAGE;
    uint32_t addi = rv_addi(A0, A0, m), jal = rv_jal(ZERO, STRIDE * PAGE - 8);

    c->m[k] = m;
    memcpy(p, (uint8_t *)&addi + 2, 2);
    memcpy(p + 2, &jal, 4);
    engine_written(t->engine, PHYS + (FIRSTS + k) * PAGE, PHYS + (FIRSTS + k) * PAGE + 2 + 4);
}

static void link_map(Toy *t, Model *c, int s, int i)
{
    c->first[s][i] = chance(c, FIRSTS);
    c->second[s][i] = chance(c, SECONDS);
    t->map[s][i * STRIDE].frame = c->first[s][i];
    t->map[s][i * STRIDE + 1].frame = FIRSTS + c->second[s][i];
}

static void chain_init(Toy *t, Model *c)
{
    for (int k = 0; k < FIRSTS; k++)
        first_code(t, c, k, 1 + k % 3);
    for (int k = 0; k < SECONDS; k++)
        second_code(t, c, k, 10 + k);
    for (int s = 0; s < SPACES; s++) {
        for (int i = 0; i < CHAIN; i++)
            link_map(t, c, s, i);
        t->map[s][CHAIN * STRIDE].frame = END_FRAME;
        t->map[s][CHAIN * STRIDE + 1].frame = END_FRAME + 1;
    }
    uint32_t tail = RV_ECALL;           /* addi a7, zero, 93 at the end, ecall across */
    uint32_t call = rv_addi(A7, ZERO, 93);

    memcpy(t->ram + (END_FRAME + 1) * PAGE - 6, &call, 4);
    memcpy(t->ram + (END_FRAME + 1) * PAGE - 2, &tail, 2);
    memcpy(t->ram + (END_FRAME + 1) * PAGE, (uint8_t *)&tail + 2, 2);
}

static uint64_t chain_expect(const Model *c, int s)
{
    uint64_t a0 = 1;

    for (int i = 0; i < CHAIN; i++)
        a0 = (a0 << c->n[c->first[s][i]]) + c->m[c->second[s][i]];
    return a0;
}

static void chain_change(Toy *t, Model *c, Cpu *cpu, int *space, bool writes)
{
    int s = chance(c, SPACES), i = chance(c, CHAIN);
    uint64_t at = BASE + (uint64_t)i * STRIDE * PAGE;

    switch (chance(c, writes ? 8 : 6)) {
    case 0: case 1:
        link_map(t, c, s, i);
        engine_space_flush(cpu, s, false, at + chance(c, PAGE), false);
        engine_space_flush(cpu, s, false, at + PAGE, false);
        break;
    case 2:
        for (int k = 0; k < SPACES; k++)
            link_map(t, c, k, i);
        engine_space_flush(cpu, ENGINE_SPACES, false, at, chance(c, 2));
        engine_space_flush(cpu, ENGINE_SPACES, false, at + PAGE, chance(c, 2));
        break;
    case 3:
        for (int k = 0; k < CHAIN; k++)
            link_map(t, c, s, k);
        engine_space_flush(cpu, s, true, 0, false);
        break;
    case 4:
        engine_space(cpu, *space = s);
        break;
    case 5: RV(cpu)->x[TP] ^= 1; break;
    case 6: first_code(t, c, chance(c, FIRSTS), 1 + chance(c, 3)); break;
    case 7: second_code(t, c, chance(c, SECONDS), chance(c, 2000)); break;
    }
}

static void chain_run(Toy *t, Model *c, Cpu *cpu, int turns, bool writes)
{
    int space = 0;

    for (int n = 0; n < turns; n++) {
        chain_change(t, c, cpu, &space, writes);
        for (unsigned again = chance(c, 4); again--;) {
            RV(cpu)->x[A0] = 1;
            if (toy_run(cpu, PAGE - 6) != CPU_EXIT_HALT || RV(cpu)->x[A0] != chain_expect(c, space))
                ck_abort_msg("turn %d: a0 %#llx, expected %#llx", n, (unsigned long long)RV(cpu)->x[A0],
                             (unsigned long long)chain_expect(c, space));
        }
    }
}

START_TEST(test_chance)
{
    Toy *t = malloc(sizeof *t);
    Model c = { .seed = 1234 + _i };

    toy_init(t, _i, _i & 4 ? 160 * 1024 : 0);
    chain_init(t, &c);
    chain_run(t, &c, toy_cpu(t), 6000, true);
    toy_done(t);
    free(t);
}
END_TEST

/* ---- flushes ---- */

/* What is flushed is forgotten, and nothing else: also code whose places in the tables are shared. */
START_TEST(test_flush_page)
{
    Toy t;
    Cpu *cpu;

    toy_init(&t, _i, 0);
    cpu = toy_cpu(&t);
    for (int p = 0; p < 20; p++)
        toy_code(&t, p * PAGE + 16, rv_addi(A0, ZERO, p), RIG_EXIT);
    for (int p = 0; p < 20; p++) {
        ck_assert_int_eq(toy_run(cpu, p * PAGE + 16), CPU_EXIT_HALT);
        ck_assert_int_eq(toy_run(cpu, p * PAGE + 16), CPU_EXIT_HALT);
    }
    for (int p = 0; p < 20; p++) {
        uint64_t asked;

        t.map[0][p].frame = (p + 1) % 20;
        engine_space_flush(cpu, 0, false, BASE + p * PAGE, false);
        for (int q = 0; q < 20; q++)
            toy_run(cpu, q * PAGE + 16);
        asked = t.asked;
        engine_space_flush(cpu, 0, false, BASE + 50 * PAGE, false);
        for (int q = 0; q < 20; q++) {
            ck_assert_int_eq(toy_run(cpu, q * PAGE + 16), CPU_EXIT_HALT);
            ck_assert_uint_eq(RV(cpu)->x[A0], q <= p ? (q + 1) % 20 : q);
        }
        ck_assert_uint_le(t.asked - asked, 18);
    }
    toy_done(&t);
}
END_TEST

/* A write that no one was told of, as one under way when the page turned code: fence.i finds it while another CPU is inside
 * that may have made it, and once more when it has left. */
START_TEST(test_young)
{
    Toy t;
    Cpu *cpu, *other;

    toy_init(&t, _i, 0);
    cpu = toy_cpu(&t);
    other = toy_cpu(&t);
    other->inside = 1;
    for (int n = 1; n < 6; n++) {
        uint32_t insn = rv_addi(A0, ZERO, n);

        if (n == 1)
            toy_code(&t, 0, insn, RIG_EXIT);
        else
            memcpy(t.ram, &insn, 4);
        if (n == 5)
            other->inside = 0;
        engine_icache_flush(t.engine, 0, 0);
        ck_assert_int_eq(toy_run(cpu, 0), CPU_EXIT_HALT);
        ck_assert_uint_eq(RV(cpu)->x[A0], n);
        engine_icache_flush(t.engine, 0, 0);        /* finds nothing, and goes on looking */
    }
    engine_icache_flush(t.engine, 0, 0);
    ck_assert_ptr_eq(t.engine->young, NULL);
    ck_assert_uint_eq(t.engine->counts.dropped, 4);
    toy_done(&t);
}
END_TEST

START_TEST(test_flush_all)
{
    Toy t;
    Cpu *cpu;

    toy_init(&t, _i, 0);
    cpu = toy_cpu(&t);
    toy_code(&t, 0, rv_jal(RA, PAGE), RIG_EXIT);
    for (int n = 0; n < 10; n++) {
        uint32_t code[] = { rv_addi(A0, ZERO, n), RV_RET };

        memcpy(t.ram + (1 + n) * PAGE, code, sizeof code);
        t.map[0][1].frame = 1 + n;
        engine_flush_all(t.engine);
        ck_assert_uint_eq(t.engine->nhashed, 0);
        ck_assert(!t.code[0]);
        ck_assert_int_eq(toy_run(cpu, 0), CPU_EXIT_HALT);
        ck_assert_uint_eq(RV(cpu)->x[A0], n);
    }
    toy_done(&t);
}
END_TEST

/* Numbers of mappings run out; mappings that are not used are dropped. */
START_TEST(test_numbers)
{
    Toy t;
    Cpu *cpu;

    toy_init(&t, _i, 0);
    cpu = toy_cpu(&t);
    toy_code(&t, 0, rv_jal(RA, PAGE), RIG_EXIT);
    t.engine->mappings.last = 0xfefffff0u;
    for (int n = 0; n < 40; n++) {
        toy_code(&t, (1 + n) * PAGE, rv_addi(A0, ZERO, n), RV_RET);
        toy_map(&t, cpu, 0, 1, 1 + n);
        ck_assert_int_eq(toy_run(cpu, 0), CPU_EXIT_HALT);
        ck_assert_uint_eq(RV(cpu)->x[A0], n);
    }
    ck_assert_uint_lt(t.engine->mappings.last, 100);
    t.engine->mappings.limit = 4;
    engine_written(t.engine, PHYS + 2 * PAGE, PHYS + 40 * PAGE);
    toy_map(&t, cpu, 0, 1, 2);
    ck_assert_int_eq(toy_run(cpu, 0), CPU_EXIT_HALT);
    ck_assert_uint_eq(RV(cpu)->x[A0], 1);
    ck_assert_uint_lt(t.engine->mappings.count, 10);
    toy_done(&t);
}
END_TEST

/* ---- debuggers ---- */

/* Loops, calls, a jump to itself, a system call, an instruction across pages, an exception: one at a time. */
START_TEST(test_step)
{
    static const uint16_t path[] = { 4, 8, 4, 8, 4, 8, 12, PAGE, PAGE + 4, PAGE + 8, 16, 20, 24, 2 * PAGE - 6, 2 * PAGE - 2,
                                     2 * PAGE + 2, 2 * PAGE + 2, 2 * PAGE + 2 };
    Toy t;
    Cpu *cpu;

    toy_init(&t, _i, 0);
    cpu = toy_cpu(&t);
    toy_code(&t, 0, rv_addi(A1, ZERO, 3), rv_addi(A1, A1, -1), rv_bne(A1, ZERO, -4), rv_jal(RA, PAGE - 12),
             rv_addi(A7, ZERO, 1), RV_ECALL, rv_jal(ZERO, 2 * PAGE - 6 - 24));
    toy_code(&t, PAGE, rv_addi(A0, ZERO, 1), rv_addi(A0, A0, 1), RV_RET);
    toy_code(&t, 2 * PAGE - 6, rv_addi(A2, ZERO, 1), rv_addi(A2, A2, 2), rv_jal(ZERO, 0));
    for (int round = 0; round < 3; round++) {
        RV(cpu)->x[TP] = 0;
        cpu->pc = BASE;
        for (unsigned k = 0; k < ARRAY_LEN(path); k++) {
            ck_assert_int_eq(engine_step(cpu), CPU_EXIT_NONE);
            ck_assert_msg(cpu->pc == BASE + path[k], "round %d, step %u: pc %#llx, expected %#x", round, k,
                          (unsigned long long)(cpu->pc - BASE), path[k]);
        }
        ck_assert_uint_eq(RV(cpu)->x[A0], 2);
        ck_assert_uint_eq(RV(cpu)->x[A2], 3);
        ck_assert_uint_eq(RV(cpu)->x[TP], 1);
        if (!round) {       /* with translations of the usual kind around */
            toy_code(&t, 2 * PAGE + 2, RIG_EXIT);
            ck_assert_int_eq(toy_run(cpu, 0), CPU_EXIT_HALT);
            toy_code(&t, 2 * PAGE + 2, rv_jal(ZERO, 0));
        }
    }
    engine_kick(cpu);
    cpu->pc = BASE;
    ck_assert_int_eq(engine_step(cpu), CPU_EXIT_POLL);
    ck_assert_uint_eq(cpu->pc, BASE);
    engine_unkick(cpu);
    cpu->pc = BASE - 4;
    ck_assert_int_eq(engine_step(cpu), CPU_EXIT_EXC);
    ck_assert_uint_eq(cpu->exc, 12);
    ck_assert_uint_eq(cpu->pc, BASE - 4);
    toy_code(&t, 6 * PAGE, 0);
    cpu->pc = BASE + 6 * PAGE;
    ck_assert_int_eq(engine_step(cpu), CPU_EXIT_EXC);
    ck_assert_uint_eq(cpu->exc, guest_riscv64.exc_illegal);
    ck_assert_uint_eq(cpu->pc, BASE + 6 * PAGE);
    toy_done(&t);
}
END_TEST

START_TEST(test_breakpoint)
{
    static const uint16_t at[] = { 0, 4, 8, 2 * PAGE - 2, 2 * PAGE + 2 };
    Toy t;
    Cpu *cpu;

    toy_init(&t, _i, 0);
    cpu = toy_cpu(&t);
    toy_code(&t, 0, rv_addi(A1, ZERO, 3), rv_addi(A1, A1, -1), rv_bne(A1, ZERO, -4), rv_jal(ZERO, 2 * PAGE - 2 - 12));
    toy_code(&t, 2 * PAGE - 2, rv_addi(A0, A0, 1), rv_addi(A0, A0, 1), RIG_EXIT);
    for (unsigned k = 0; k < ARRAY_LEN(at); k++) {
        unsigned hits = 0;
        CpuExit x;

        ck_assert_int_eq(toy_run(cpu, 0), CPU_EXIT_HALT);
        engine_breakpoint(t.engine, BASE + at[k], true);
        engine_breakpoint(t.engine, BASE + at[k], true);
        RV(cpu)->x[A0] = 0;
        for (x = toy_run(cpu, 0); x == CPU_EXIT_EXC; x = engine_run(cpu)) {
            ck_assert_uint_eq(cpu->exc, guest.exc_debug);
            ck_assert_uint_eq(cpu->pc, BASE + at[k]);
            hits++;
            ck_assert_int_eq(engine_step(cpu), CPU_EXIT_NONE);
        }
        ck_assert_int_eq(x, CPU_EXIT_HALT);
        ck_assert_uint_eq(hits, k == 1 || k == 2 ? 3 : 1);
        ck_assert_uint_eq(RV(cpu)->x[A0], 2);
        engine_breakpoint(t.engine, BASE + at[k], false);
    }
    ck_assert_int_eq(toy_run(cpu, 0), CPU_EXIT_HALT);
    toy_done(&t);
}
END_TEST

/* ---- threads ---- */

enum { FNS = 2048, FN_SIZE = 64, FN_PAGE = 8 };

typedef struct Worker { Cpu *cpu; int rounds; CpuExit exit; pthread_t thread; } Worker;

static void *runner(void *arg)
{
    Worker *r = arg;

    do {
        r->exit = toy_run(r->cpu, 0);
        engine_unkick(r->cpu);
    } while (r->exit == CPU_EXIT_HALT && --r->rounds > 0);
    return NULL;
}

/* Small functions, called in an order that is a matter of chance. */
static void code_functions(Toy *t)
{
    for (int i = 0; i < FNS; i++)
        toy_code(t, FN_PAGE * PAGE + i * FN_SIZE, rv_slli(A0, A0, 1), rv_addi(A0, A0, i & 0x3ff), rv_addi(A0, A0, i >> 10),
                 rv_xori(T0, A0, 1), rv_beq(T0, ZERO, 8), rv_addi(A2, A2, 1),
                 rv_jal(ZERO, 8), RV_ECALL, RV_RET);
    toy_code(t, 0, rv_slli(T0, S0, 13), rv_xor(S0, S0, T0), rv_srli(T0, S0, 7), rv_xor(S0, S0, T0), rv_slli(T0, S0, 17),
             rv_xor(S0, S0, T0), rv_slli(T1, S0, 53), rv_srli(T1, T1, 47), rv_add(T1, T1, S1), rv_jalr(RA, T1),
             rv_addi(A1, A1, -1), rv_bne(A1, ZERO, -44), RIG_EXIT);
}

static uint64_t expect_functions(uint64_t s, int rounds)
{
    uint64_t a0 = 0;

    while (rounds--) {
        s ^= s << 13;
        s ^= s >> 7;
        s ^= s << 17;
        a0 = a0 * 2 + (s & 1023) + (s >> 10 & 1);
    }
    return a0;
}

static const int rounds[] = { [ACCEL_JIT] = 60000, [ACCEL_INTERP] = 3000 };

/* Eviction, while others write to the code (the same bytes again), flush and set breakpoints. */
START_TEST(test_storm)
{
    Toy t;
    Worker r[3];

    toy_init(&t, _i, 160 * 1024);
    code_functions(&t);
    for (int k = 0; k < 3; k++) {
        r[k] = (Worker){ .cpu = toy_cpu(&t), .rounds = 1 };
        RV(r[k].cpu)->x[S0] = 88172645463325252ull + k;
        RV(r[k].cpu)->x[S1] = BASE + FN_PAGE * PAGE;
        RV(r[k].cpu)->x[A1] = rounds[_i & HOW_INTERP];
        ck_assert_int_eq(pthread_create(&r[k].thread, NULL, runner, &r[k]), 0);
    }
    for (int n = 0; n < 300; n++) {
        uint64_t at = PHYS + (uint64_t)(FN_PAGE + n % 32) * PAGE;

        engine_written(t.engine, at, at + 300);
        engine_icache_flush(t.engine, 0, 0);
        if (n % 30 == 0)
            engine_breakpoint(t.engine, BASE + 60 * PAGE, n % 60 == 0);
        usleep(100);
    }
    for (int k = 0; k < 3; k++) {
        pthread_join(r[k].thread, NULL);
        ck_assert_int_eq(r[k].exit, CPU_EXIT_HALT);
        ck_assert_uint_eq(RV(r[k].cpu)->x[A0], expect_functions(88172645463325252ull + k, rounds[_i & HOW_INTERP]));
    }
    ck_assert_uint_gt(t.engine->counts.evicted_chunks, 8);
    toy_done(&t);
}
END_TEST

/* Two pages that jump to each other for ever: a kick and a write from another thread are noticed. */
START_TEST(test_running)
{
    Toy t;
    Worker r;
    struct timespec until;

    toy_init(&t, _i, 0);
    for (int k = 0; k < 6; k++) {
        toy_code(&t, 0, rv_jal(ZERO, 16));
        toy_code(&t, 16, rv_addi(A0, A0, 1), rv_jal(ZERO, PAGE - 20));
        toy_code(&t, PAGE, rv_addi(A0, A0, 1), k % 2 ? rv_jal(ZERO, 16 - PAGE - 4) : rv_bne(ZERO, A0, 16 - PAGE - 4));
        r = (Worker){ .cpu = toy_cpu(&t), .rounds = 1 };
        ck_assert_int_eq(pthread_create(&r.thread, NULL, runner, &r), 0);
        usleep(3000);
        if (k & 2)
            engine_kick(r.cpu);
        else
            toy_code(&t, PAGE, RIG_EXIT);
        clock_gettime(CLOCK_REALTIME, &until);
        until.tv_sec += 2;
        ck_assert_msg(!pthread_timedjoin_np(r.thread, NULL, &until), "thread does not leave generated code");
        ck_assert_int_eq(r.exit, k & 2 ? CPU_EXIT_POLL : CPU_EXIT_HALT);
        engine_cpu_free(r.cpu);
    }
    toy_done(&t);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("engine-system");
    TCase *t = tcase_create("engine-system");
    SRunner *sr;
    int failed, n = HOWS;

    tcase_set_timeout(t, 20);
    tcase_add_loop_test(t, test_two_addresses, 0, n);
    tcase_add_loop_test(t, test_remap, 0, n);
    tcase_add_loop_test(t, test_page_links, 0, n);
    tcase_add_loop_test(t, test_number_kept, 0, n);
    tcase_add_loop_test(t, test_straddle, 0, n);
    tcase_add_loop_test(t, test_same_place, 0, n);
    tcase_add_loop_test(t, test_straddle_same, 0, n);
    tcase_add_loop_test(t, test_spaces, 0, n);
    tcase_add_loop_test(t, test_global, 0, n);
    tcase_add_loop_test(t, test_modes, 0, n);
    tcase_add_loop_test(t, test_many_sets, 0, n);
    tcase_add_loop_test(t, test_chance, 0, 8);
    tcase_add_loop_test(t, test_flush_page, 0, n);
    tcase_add_loop_test(t, test_young, 0, n);
    tcase_add_loop_test(t, test_flush_all, 0, n);
    tcase_add_loop_test(t, test_numbers, 0, n);
    tcase_add_loop_test(t, test_step, 0, n);
    tcase_add_loop_test(t, test_breakpoint, 0, n);
    tcase_add_loop_test(t, test_storm, 0, n);
    tcase_add_loop_test(t, test_running, 0, n);
    suite_add_tcase(s, t);
    sr = srunner_create(s);
    srunner_run_all(sr, CK_ENV);
    failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed != 0;
}
