/* SPDX-License-Identifier: Apache-2.0 */
/* Tier 2, with the RISC-V guest: the state of a loop that uses more registers than there are homes, where it is left by
 * faults, kicks and other threads' changes; its place among other regions. */
#include "tests/engine/rig.h"

#include <check.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

enum { MEM = 1 << 20, PAGE = 4096, DATA = 16 * PAGE };

/* Registers 5 to 27 count: each round adds k to xk. x28 is the pointer, x29 its step, x30 the rounds left. */
enum { FIRST = 5, LAST = 27, POINTER = 28, STEP = 29, LEFT = 30, LOADED = 31 };

/* The loop at @at; loads in the middle of its body. Returns where it ends. */
static size_t code_wide(Rig *rig, size_t at)
{
    size_t head = at;

    for (int k = FIRST; k <= LAST; k++, at += 4) {
        if (k == 15) {
            rig_code(rig, at, rv_ld(LOADED, POINTER, 0), rv_add(POINTER, POINTER, STEP));
            at += 8;
        }
        rig_code(rig, at, rv_addi(k, k, k));
    }
    rig_code(rig, at, rv_addi(LEFT, LEFT, -1), rv_bne(LEFT, ZERO, (int)(head - at - 4)), RIG_EXIT);
    return at + 16;
}

static size_t load_at(void) { return 4 * (15 - FIRST); }

static Cpu *wide_cpu(Rig *rig, int64_t rounds)
{
    Cpu *cpu = rig_cpu(rig, 0);

    for (int k = FIRST; k <= LAST; k++)
        RV(cpu)->x[k] = 1000 * k;
    RV(cpu)->x[POINTER] = rig_pc(rig, DATA);
    RV(cpu)->x[STEP] = 8;
    RV(cpu)->x[LEFT] = rounds;
    return cpu;
}

/* After @n rounds, and if @more the first half of another. */
static void check_wide(const Cpu *cpu, uint64_t n, bool more)
{
    for (unsigned k = FIRST; k <= LAST; k++)
        ck_assert_uint_eq(RV(cpu)->x[k], 1000 * k + k * (n + (more && k < 15)));
}

START_TEST(test_all_registers)
{
    Rig rig;
    Cpu *cpu;

    rig_init(&rig, (Accel)RIG_TIER2, MEM, 0);
    code_wide(&rig, 0);
    cpu = wide_cpu(&rig, 1000);
    ck_assert_int_eq(rig_run(&rig, cpu, 0), CPU_EXIT_HALT);
    RV(cpu)->x[A7] = 1000 * A7 + A7 * 1000;             /* the exit's number */
    check_wide(cpu, 1000, false);
    ck_assert_uint_eq(rig.engine->counts.loops, 1);
    ck_assert_uint_eq(rig.engine->counts.no_loops, 0);
    rig_done(&rig);
}
END_TEST

/* The load faults in round @n: all registers are those of that round, the ones that were moved too; and it goes on. */
START_TEST(test_fault)
{
    Rig rig;
    Cpu *cpu;
    uint64_t n = PAGE / 8;

    rig_init(&rig, (Accel)RIG_TIER2, MEM, 0);
    code_wide(&rig, 0);
    mprotect(rig.mem + DATA + PAGE, PAGE, PROT_NONE);
    cpu = wide_cpu(&rig, 2 * n);
    ck_assert_int_eq(rig_run(&rig, cpu, 0), CPU_EXIT_FAULT);
    ck_assert_uint_eq(rig.engine->counts.loops, 1);
    ck_assert_uint_eq(cpu->pc, rig_pc(&rig, load_at()));
    ck_assert_uint_eq(cpu->fault_addr, rig_pc(&rig, DATA + PAGE));
    ck_assert_uint_eq(RV(cpu)->x[LEFT], n);
    ck_assert_uint_eq(RV(cpu)->x[POINTER], rig_pc(&rig, DATA + PAGE));
    check_wide(cpu, n, true);
    mprotect(rig.mem + DATA + PAGE, PAGE, PROT_READ);
    ck_assert_int_eq(rig_go(&rig, cpu), CPU_EXIT_HALT);
    ck_assert_uint_eq(RV(cpu)->x[FIRST], 1000 * FIRST + FIRST * 2 * n);
    ck_assert_uint_eq(RV(cpu)->x[LAST], 1000 * LAST + LAST * 2 * n);
    rig_done(&rig);
}
END_TEST

static void wide_start(Runner *r, Rig *rig, int64_t rounds)
{
    *r = (Runner){ .rig = rig, .cpu = wide_cpu(rig, rounds) };
    RV(r->cpu)->x[STEP] = 0;
    runner_start(r);
}

/* Kicked at any time, a thread leaves between two rounds with all registers right. */
START_TEST(test_kick)
{
    Rig rig;
    Runner r;

    rig_init(&rig, (Accel)RIG_TIER2, MEM, 0);
    code_wide(&rig, 0);
    for (int k = 0; k < 20; k++) {
        uint64_t n;

        wide_start(&r, &rig, INT64_MAX);
        usleep(k * 200);
        engine_kick(r.cpu);
        runner_join(&r, 2);
        ck_assert_int_eq(r.exit, CPU_EXIT_POLL);
        ck_assert_uint_eq(r.cpu->pc, rig_pc(&rig, 0));
        n = INT64_MAX - RV(r.cpu)->x[LEFT];
        check_wide(r.cpu, n, false);
        engine_cpu_free(r.cpu);
    }
    rig_done(&rig);
}
END_TEST

/* Another thread changes the loop that three are in: they leave it, each with its own rounds, for the new code. */
START_TEST(test_rewritten)
{
    Rig rig;
    Runner r[3];

    rig_init(&rig, (Accel)RIG_TIER2, MEM, 0);
    for (int k = 0; k < 10; k++) {
        size_t end = code_wide(&rig, 0);

        engine_icache_flush(rig.engine, 0, 0);
        for (int t = 0; t < 3; t++)
            wide_start(&r[t], &rig, INT64_MAX);
        usleep(2000);
        rig_code(&rig, end - 12, rv_addi(ZERO, ZERO, 0));        /* in place of the branch back */
        if (k & 1)
            engine_icache_flush(rig.engine, rig_pc(&rig, end - 12), rig_pc(&rig, end - 8));
        else
            engine_invalidate(rig.engine, rig_pc(&rig, 0), rig_pc(&rig, PAGE));
        for (int t = 0; t < 3; t++) {
            uint64_t n;

            runner_join(&r[t], 2);
            ck_assert_int_eq(r[t].exit, CPU_EXIT_HALT);
            n = INT64_MAX - RV(r[t].cpu)->x[LEFT];
            RV(r[t].cpu)->x[A7] = 1000 * A7 + A7 * n;
            check_wide(r[t].cpu, n, false);
            engine_cpu_free(r[t].cpu);
        }
    }
    ck_assert_uint_ge(rig.engine->counts.loops, 1);
    rig_done(&rig);
}
END_TEST

/* A loop that changes itself: in each round it stores another addi into its own body and makes that known. */
START_TEST(test_changes_itself)
{
    Rig rig;
    Cpu *cpu;
    uint64_t sum = 0;

    rig_init(&rig, (Accel)RIG_TIER2, MEM, 0);
    rig_code(&rig, 0, rv_slli(T0, A1, 20), rv_xori(T0, T0, 0), rv_add(T0, T0, A2),       /* addi a0, a0, a1 */
             (uint32_t)(0x23 | 2 << 12 | S0 << 15 | T0 << 20), RV_FENCEI,                /* sw t0, 0(s0) */
             rv_addi(A0, A0, 0), rv_addi(A1, A1, -1), rv_bne(A1, ZERO, -28), RIG_EXIT);
    cpu = rig_cpu(&rig, 0);
    RV(cpu)->x[S0] = rig_pc(&rig, 20);
    RV(cpu)->x[A2] = rv_addi(A0, A0, 0);
    RV(cpu)->x[A1] = 500;
    for (int k = 1; k <= 500; k++)
        sum += k;
    ck_assert_int_eq(rig_run(&rig, cpu, 0), CPU_EXIT_HALT);
    ck_assert_uint_eq(RV(cpu)->x[A0], sum);
    rig_done(&rig);
}
END_TEST

/* Two loops in one function, called again and again: each is translated at tier 2 once, and its callers come to stay. */
START_TEST(test_settles)
{
    Rig rig;
    Cpu *cpu;
    uint64_t regions;

    rig_init(&rig, (Accel)RIG_TIER2, MEM, 0);
    rig_code(&rig, 0, rv_addi(T0, ZERO, 10), rv_addi(A0, A0, 1), rv_addi(T0, T0, -1), rv_bne(T0, ZERO, -8),
             rv_addi(T0, ZERO, 20), rv_addi(A1, A1, 1), rv_addi(T0, T0, -1), rv_bne(T0, ZERO, -8), RV_RET);
    rig_code(&rig, PAGE, rv_jal(RA, -PAGE), RIG_EXIT);
    cpu = rig_cpu(&rig, PAGE);
    for (int k = 1; k <= 4; k++)
        ck_assert_int_eq(rig_run(&rig, cpu, PAGE), CPU_EXIT_HALT);
    regions = rig.engine->counts.regions;
    ck_assert_uint_eq(rig.engine->counts.loops, 2);
    for (int k = 5; k <= 100; k++)
        ck_assert_int_eq(rig_run(&rig, cpu, PAGE), CPU_EXIT_HALT);
    ck_assert_uint_eq(RV(cpu)->x[A0], 1000);
    ck_assert_uint_eq(RV(cpu)->x[A1], 2000);
    ck_assert_uint_eq(rig.engine->counts.regions, regions);
    rig_done(&rig);
}
END_TEST

/* The same with AArch64, whose instructions are found at other places of the page's maps: x0 += 1, w1 times. */
START_TEST(test_settles_aarch64)
{
    Rig rig;
    Cpu *cpu;
    uint64_t regions = 0;

    rig_init_guest(&rig, &guest_aarch64, (Accel)RIG_TIER2, MEM, 0);
    rig_code(&rig, 0, 0xd2800141 /* mov x1, 10 */, 0x91000400 /* add x0, x0, 1 */, 0xf1000421 /* subs x1, x1, 1 */,
             0x54ffffc1 /* b.ne -8 */, 0xd2800281 /* mov x1, 20 */, 0x91000400, 0xf1000421, 0x54ffffc1,
             0xf1000442 /* subs x2, x2, 1 */, 0x54fffee1 /* b.ne -36 */, 0xd4200000 /* brk */);
    for (int k = 0; k < 20; k++) {
        cpu = rig_cpu(&rig, 0);
        CPU_STATE(cpu, A64State)->x[2] = 50;
        ck_assert_int_eq(engine_run(cpu), CPU_EXIT_EXC);
        ck_assert_uint_eq(CPU_STATE(cpu, A64State)->x[0], 50 * 30);
        if (k == 3)
            regions = rig.engine->counts.regions;
        engine_cpu_free(cpu);
    }
    ck_assert_uint_eq(rig.engine->counts.regions, regions);
    rig_done(&rig);
}
END_TEST

/* Heads that are in no loop of their own are left alone. */
START_TEST(test_no_loop)
{
    Rig rig;
    Cpu *cpu;

    rig_init(&rig, (Accel)RIG_TIER2, MEM, 0);
    rig_code(&rig, 0, rv_addi(A0, A0, 1), rv_jal(RA, PAGE - 4), rv_addi(A1, A1, -1), rv_bne(A1, ZERO, -12), RIG_EXIT);
    rig_code(&rig, PAGE, RV_RET);
    cpu = rig_cpu(&rig, 0);
    RV(cpu)->x[A1] = 1000;
    ck_assert_int_eq(rig_run(&rig, cpu, 0), CPU_EXIT_HALT);
    ck_assert_uint_eq(RV(cpu)->x[A0], 1000);
    ck_assert_uint_eq(rig.engine->counts.loops, 0);
    ck_assert_uint_le(rig.engine->counts.no_loops, 2);
    ck_assert_uint_lt(rig.engine->counts.regions, 8);
    rig_done(&rig);
}
END_TEST

/* A loop made on the assumption that fa0 holds a boxed single is entered when it holds a double: then a NaN is added. */
START_TEST(test_guard)
{
    Rig rig;
    Cpu *cpu;

    rig_init(&rig, (Accel)RIG_TIER2, MEM, 0);
    rig_code(&rig, 0, (uint32_t)(0x53 | 7 << 12 | 11 << 7 | 11 << 15 | 10 << 20),        /* fadd.s fa1, fa1, fa0 */
             rv_addi(A1, A1, -1), rv_bne(A1, ZERO, -8), RIG_EXIT);
    cpu = rig_cpu(&rig, 0);
    for (int k = 0; k < 20; k++) {
        bool boxed = k < 5 || k > 10;

        RV(cpu)->x[A1] = 100;
        RV(cpu)->f[10] = (boxed ? UINT64_MAX << 32 : 0x3ff0000000000000) | 0x3f800000;   /* 1.0f */
        RV(cpu)->f[11] = UINT64_MAX << 32;
        ck_assert_int_eq(rig_run(&rig, cpu, 0), CPU_EXIT_HALT);
        ck_assert_uint_eq(RV(cpu)->f[11], UINT64_MAX << 32 | (boxed ? 0x42c80000 : 0x7fc00000));
        ck_assert_uint_eq(rig.engine->counts.guards, k >= 5);
    }
    rig_done(&rig);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("tier2");
    TCase *t = tcase_create("tier2");
    SRunner *sr;
    int failed;

    tcase_set_timeout(t, 20);
    tcase_add_test(t, test_all_registers);
    tcase_add_test(t, test_fault);
    tcase_add_test(t, test_kick);
    tcase_add_test(t, test_rewritten);
    tcase_add_test(t, test_changes_itself);
    tcase_add_test(t, test_settles);
    tcase_add_test(t, test_settles_aarch64);
    tcase_add_test(t, test_no_loop);
    tcase_add_test(t, test_guard);
    suite_add_tcase(s, t);
    sr = srunner_create(s);
    srunner_run_all(sr, CK_ENV);
    failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed != 0;
}
