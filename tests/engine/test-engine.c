/* SPDX-License-Identifier: Apache-2.0 */
/* The engine, mostly with the RISC-V guest: links, invalidation, eviction under threads, fork, faults, kicks. */
#include "tests/engine/rig.h"

#include <check.h>
#include <semaphore.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MEM = 1 << 20, PAGE = 4096 };

static const Accel accels[] = { ACCEL_JIT, ACCEL_INTERP, (Accel)RIG_TIER2 };

/* a0 = sum of 1..a1 */
static void code_sum(Rig *rig, size_t at)
{
    rig_code(rig, at, rv_addi(A0, ZERO, 0), rv_add(A0, A0, A1), rv_addi(A1, A1, -1), rv_bne(A1, ZERO, -8), RIG_EXIT);
}

START_TEST(test_loop)
{
    Rig rig;
    Cpu *cpu;

    rig_init(&rig, accels[_i], MEM, 0);
    code_sum(&rig, 0);
    cpu = rig_cpu(&rig, 0);
    RV(cpu)->x[A1] = 100000;
    ck_assert_int_eq(rig_run(&rig, cpu, 0), CPU_EXIT_HALT);
    ck_assert_uint_eq(RV(cpu)->x[A0], 5000050000ull);
    ck_assert_uint_eq(cpu->pc, rig_pc(&rig, 24));
    rig_done(&rig);
}
END_TEST

/* Two pages that jump to each other: the direct exits must be linked, not come to C each time. */
START_TEST(test_links)
{
    Rig rig;
    Cpu *cpu;

    rig_init(&rig, ACCEL_JIT, MEM, 0);
    rig_code(&rig, 0, rv_addi(A0, A0, 1), rv_jal(ZERO, PAGE - 4));
    rig_code(&rig, PAGE, rv_addi(A1, A1, -1), rv_beq(A1, ZERO, 8), rv_jal(ZERO, -PAGE - 8), RIG_EXIT);
    cpu = rig_cpu(&rig, 0);
    RV(cpu)->x[A1] = 50000;
    ck_assert_int_eq(rig_run(&rig, cpu, 0), CPU_EXIT_HALT);
    ck_assert_uint_eq(RV(cpu)->x[A0], 50000);
    ck_assert_uint_lt(((EngineCpu *)cpu->priv)->exits[CPU_EXIT_LINK], 10);
    ck_assert_uint_ge(rig.engine->counts.links, 2);
    rig_done(&rig);
}
END_TEST

/* A loop around a call and a return: after the first round both hit in the jump table or a link. */
START_TEST(test_indirect)
{
    Rig rig;
    Cpu *cpu;

    rig_init(&rig, accels[_i], MEM, 0);
    rig_code(&rig, 0, rv_jalr(RA, S0), rv_addi(A1, A1, -1), rv_bne(A1, ZERO, -8), RIG_EXIT);
    rig_code(&rig, 3 * PAGE, rv_addi(A0, A0, 3), RV_RET);
    cpu = rig_cpu(&rig, 0);
    RV(cpu)->x[A1] = 20000;
    RV(cpu)->x[S0] = rig_pc(&rig, 3 * PAGE);
    ck_assert_int_eq(rig_run(&rig, cpu, 0), CPU_EXIT_HALT);
    ck_assert_uint_eq(RV(cpu)->x[A0], 60000);
    if (accels[_i] == ACCEL_JIT)
        ck_assert_uint_lt(((EngineCpu *)cpu->priv)->exits[CPU_EXIT_LOOKUP], 10);
    rig_done(&rig);
}
END_TEST

/* The first jump table of a CPU grows as places are fought for, also when nothing is translated any more, and in the end
 * each of two returns that share a place at any size has one in the second. */
START_TEST(test_crowded)
{
    enum { SAME = JUMP_SIZE * 2, ROUNDS = JUMP_SIZE / 4 };
    Rig rig;
    Cpu *cpu;
    EngineCpu *ec;
    uint64_t lookups = 0;
    uint32_t mask;
    const Region *ret;

    rig_init(&rig, ACCEL_JIT, MEM, 0);
    rig_code(&rig, PAGE, RV_RET);
    for (unsigned k = 0; k < 2; k++)
        rig_code(&rig, 2 * PAGE + k * SAME, rv_jal(RA, -(int)(PAGE + k * SAME)), rv_addi(A0, ZERO, 7 + k), RIG_EXIT);
    cpu = rig_cpu(&rig, 0);
    ec = cpu->priv;
    for (unsigned n = 0; n < ROUNDS; n++) {
        ck_assert_int_eq(rig_run(&rig, cpu, 2 * PAGE + n % 2 * SAME), CPU_EXIT_HALT);
        ck_assert_uint_eq(RV(cpu)->x[A0], 7 + n % 2);
        if (n == 1)
            ck_assert_uint_eq(cpu->jump_mask, jump_mask(JUMP_LEAST, 1));
        if (n == ROUNDS / 2)
            lookups = ec->exits[CPU_EXIT_LOOKUP];
    }
    ck_assert_uint_eq(cpu->jump_mask, jump_mask(JUMP_SIZE, 1));
    ck_assert_uint_gt(lookups, 2);
    ck_assert_uint_eq(ec->exits[CPU_EXIT_LOOKUP], lookups);
    ret = region_lookup(rig.engine, rig_pc(&rig, PAGE), cpu->mode);
    mask = jump_mask(JUMP_SIZE, 1);
    ck_assert_ptr_nonnull(ret);
    ck_assert_ptr_nonnull(memmem(ret->code, ret->size, &mask, sizeof mask));       /* its code has been changed */
    rig_done(&rig);
}
END_TEST

/* Returns are found without a lookup the first time, and not once the code that they return to has changed: in the first
 * jump table, and in the second if the first has the place taken. */
START_TEST(test_returns)
{
    enum { SAME = JUMP_SIZE * 2, CALLERS = 4 };     /* so far apart, places share an entry */
    Rig rig;
    Cpu *cpu;

    rig_init(&rig, ACCEL_JIT, MEM, 0);
    rig_code(&rig, PAGE, RV_RET);
    cpu = rig_cpu(&rig, 0);
    rig.engine->jump_mask = jump_mask(JUMP_SIZE, 1);    /* all of the first table is in use from the start */
    for (int n = 1; n < 10; n++)
        for (int k = 0; k < CALLERS; k++) {
            size_t at = 2 * PAGE + k * SAME;
            uint64_t lookups = ((EngineCpu *)cpu->priv)->exits[CPU_EXIT_LOOKUP];

            rig_code(&rig, at, rv_jal(RA, PAGE - (int)at), rv_addi(A0, ZERO, n + k), RIG_EXIT);
            engine_invalidate(rig.engine, rig_pc(&rig, at), rig_pc(&rig, at + 8));
            if (n & 1) {
                ck_assert_int_eq(rig_run(&rig, cpu, at), CPU_EXIT_HALT);
                ck_assert_uint_eq(((EngineCpu *)cpu->priv)->exits[CPU_EXIT_LOOKUP] - lookups, n == 1 && k > 0);
            } else {
                RV(cpu)->x[RA] = rig_pc(&rig, at + 4);
                ck_assert_int_eq(rig_run(&rig, cpu, PAGE), CPU_EXIT_HALT);
            }
            ck_assert_uint_eq(RV(cpu)->x[A0], n + k);
        }
    rig_done(&rig);
}
END_TEST

START_TEST(test_jump_to_nowhere)
{
    static const uint64_t where[] = { 0, 2, 0x7ffffffffffffffeull, 0xfffffffffffffffeull, 0x1000 };
    Rig rig;
    Cpu *cpu;

    rig_init(&rig, accels[_i], MEM, 0);
    rig_code(&rig, 0, rv_jalr(ZERO, S0));
    cpu = rig_cpu(&rig, 0);
    for (unsigned i = 0; i < ARRAY_LEN(where); i++) {
        RV(cpu)->x[S0] = where[i];
        ck_assert_int_eq(rig_run(&rig, cpu, 0), CPU_EXIT_EXC);
        ck_assert_uint_eq(cpu->exc, guest_riscv64.exc_fetch);
        ck_assert_uint_eq(cpu->pc, where[i]);
        ck_assert_uint_eq(cpu->exc_value, where[i]);
    }
    rig_done(&rig);
}
END_TEST

START_TEST(test_invalidate)
{
    Rig rig;
    Cpu *cpu;
    uint64_t pc;

    rig_init(&rig, accels[_i], MEM, 0);
    pc = rig_pc(&rig, PAGE);
    rig_code(&rig, 0, rv_jal(RA, PAGE), RIG_EXIT);
    cpu = rig_cpu(&rig, 0);
    for (int n = 1; n < 50; n++) {
        rig_code(&rig, PAGE, rv_addi(A0, ZERO, n), RV_RET);
        engine_invalidate(rig.engine, pc, pc + 4);
        ck_assert_int_eq(rig_run(&rig, cpu, 0), CPU_EXIT_HALT);
        ck_assert_uint_eq(RV(cpu)->x[A0], n);
        /* ranges that touch nothing, small and huge, leave it alone */
        engine_invalidate(rig.engine, pc + 8, pc + 64);
        engine_invalidate(rig.engine, pc + PAGE, UINT64_MAX);
        engine_invalidate(rig.engine, 0, pc - PAGE);
        ck_assert_uint_eq(rig.engine->counts.dropped, n - 1);
    }
    engine_invalidate(rig.engine, 0, UINT64_MAX);
    ck_assert_uint_eq(rig.engine->nhashed, 0);
    rig_done(&rig);
}
END_TEST

/* A translation that spans two pages goes with either of them. */
START_TEST(test_invalidate_straddle)
{
    Rig rig;
    Cpu *cpu;

    rig_init(&rig, accels[_i], MEM, 0);
    cpu = rig_cpu(&rig, 0);
    for (int n = 1; n < 20; n++) {
        rig_code(&rig, PAGE - 2, rv_addi(A0, ZERO, n), RIG_EXIT);
        engine_invalidate(rig.engine, rig_pc(&rig, n & 1 ? PAGE : PAGE - 2), rig_pc(&rig, n & 1 ? PAGE + 2 : PAGE));
        ck_assert_int_eq(rig_run(&rig, cpu, PAGE - 2), CPU_EXIT_HALT);
        ck_assert_uint_eq(RV(cpu)->x[A0], n);
    }
    rig_done(&rig);
}
END_TEST

/* The guest writes an instruction, executes fence.i, and runs it. Regions that have not
 * changed come back without being translated again. */
START_TEST(test_fence_i)
{
    Rig rig;
    Cpu *cpu;
    uint64_t regions = 0;

    rig_init(&rig, accels[_i], MEM, 0);
    rig_code(&rig, 0, rv_sd(A1, S0, 0), RV_FENCEI, rv_jal(RA, PAGE - 8), RIG_EXIT);
    rig_code(&rig, PAGE, rv_addi(SP, SP, 1), rv_addi(S1, RA, 0), rv_jalr(RA, S0), rv_addi(RA, S1, 0), RV_RET);
    cpu = rig_cpu(&rig, 0);
    RV(cpu)->x[S0] = rig_pc(&rig, 2 * PAGE);
    for (int n = 0; n < 100; n++) {
        RV(cpu)->x[A1] = (uint64_t)RV_RET << 32 | rv_addi(A0, ZERO, n & ~1);
        ck_assert_int_eq(rig_run(&rig, cpu, 0), CPU_EXIT_HALT);
        ck_assert_uint_eq(RV(cpu)->x[A0], n & ~1);
        if (n & 1)      /* nothing changed */
            ck_assert_uint_eq(rig.engine->counts.regions, regions);
        regions = rig.engine->counts.regions;
    }
    ck_assert_uint_eq(RV(cpu)->x[SP], 100);
    ck_assert_uint_gt(rig.engine->counts.revived, 100);
    rig_done(&rig);
}
END_TEST

/* The Arm way: IC IVAU names what has changed, DSB waits for it. Only code in that range is looked at, and only what has
 * changed is made again. */
START_TEST(test_ic_ivau)
{
    Rig rig;
    Cpu *cpu;
    uint64_t regions = 0, dropped = 0;

    rig_init_guest(&rig, &guest_aarch64, accels[_i], MEM, 0);
    rig_code(&rig, 0, 0xf9000261 /* str x1, [x19] */, 0xd50b7b33 /* dc cvau, x19 */, 0xd5033b9f /* dsb ish */,
             0xd50b7533 /* ic ivau, x19 */, 0xd5033b9f, 0xd5033fdf /* isb */, 0x94000000 | (PAGE - 24) / 4 /* bl */,
             0xd2800bb1 /* mov x17, #93 */, 0xd4000001 /* svc #0 */);
    rig_code(&rig, PAGE, 0x91000694 /* add x20, x20, #1 */, 0xaa1e03f5 /* mov x21, x30 */, 0xd63f0260 /* blr x19 */,
             0xaa1503fe /* mov x30, x21 */, 0xd65f03c0 /* ret */);
    cpu = rig_cpu(&rig, 0);
    A64(cpu)->x[19] = rig_pc(&rig, 2 * PAGE);
    for (uint32_t n = 0; n < 100; n++) {
        A64(cpu)->x[1] = 0xd65f03c0ull << 32 | 0xd2800000 /* mov x0, #n */ | (n & ~1u) << 5;
        ck_assert_int_eq(rig_run(&rig, cpu, 0), CPU_EXIT_HALT);
        ck_assert_uint_eq(A64(cpu)->x[0], n & ~1u);
        ck_assert_uint_eq(rig.engine->counts.dropped, dropped + (n && !(n & 1)));
        if (n & 1)
            ck_assert_uint_eq(rig.engine->counts.regions, regions);
        regions = rig.engine->counts.regions;
        dropped = rig.engine->counts.dropped;
    }
    ck_assert_uint_eq(A64(cpu)->x[20], 100);
    ck_assert_uint_eq(A64(cpu)->ic_hi, 0);
    rig_done(&rig);
}
END_TEST

START_TEST(test_flush_range)
{
    Rig rig;
    Cpu *cpu;
    Engine *e;

    rig_init(&rig, accels[_i], MEM, 0);
    e = rig.engine;
    rig_code(&rig, 0, rv_addi(A0, ZERO, 1), rv_jal(ZERO, PAGE - 4));
    rig_code(&rig, PAGE, RIG_EXIT);
    cpu = rig_cpu(&rig, 0);
    ck_assert_int_eq(rig_run(&rig, cpu, 0), CPU_EXIT_HALT);
    engine_icache_flush(e, rig_pc(&rig, 0), rig_pc(&rig, 2 * PAGE));
    ck_assert_uint_eq(e->counts.dropped, 0);
    ck_assert_uint_eq(e->counts.suspects, 0);
    rig_code(&rig, 0, rv_addi(A0, ZERO, 2));
    engine_icache_flush(e, rig_pc(&rig, 4), rig_pc(&rig, 2 * PAGE));
    rig.fixed = true;
    engine_icache_flush(e, rig_pc(&rig, 0), rig_pc(&rig, 8));
    engine_icache_flush(e, 0, 0);
    rig.fixed = false;
    engine_icache_flush(e, rig_pc(&rig, 0), rig_pc(&rig, 4));
    ck_assert_uint_eq(e->counts.dropped, 1);
    ck_assert_int_eq(rig_run(&rig, cpu, 0), CPU_EXIT_HALT);
    ck_assert_uint_eq(RV(cpu)->x[A0], 2);
    rig_done(&rig);
}
END_TEST

/* A load from nowhere: pc and registers are those before it. */
START_TEST(test_fault)
{
    Rig rig;
    Cpu *cpu;

    rig_init(&rig, accels[_i], MEM, 0);
    mprotect(rig.mem + 16 * PAGE, PAGE, PROT_NONE);
    rig_code(&rig, 0, rv_addi(A0, ZERO, 1), rv_addi(A1, ZERO, 2), rv_addi(A2, A1, 3), rv_ld(A0, S0, 8),
             rv_addi(A1, ZERO, 99), rv_addi(A2, ZERO, 99), RIG_EXIT);
    cpu = rig_cpu(&rig, 0);
    RV(cpu)->x[S0] = rig_pc(&rig, 16 * PAGE);
    for (int n = 0; n < 3; n++) {
        ck_assert_int_eq(rig_run(&rig, cpu, 0), CPU_EXIT_FAULT);
        ck_assert_uint_eq(cpu->pc, rig_pc(&rig, 12));
        ck_assert_uint_eq(RV(cpu)->x[A0], 1);
        ck_assert_uint_eq(RV(cpu)->x[A1], 2);
        ck_assert_uint_eq(RV(cpu)->x[A2], 5);
        ck_assert_uint_eq(cpu->fault_sig, SIGSEGV);
        ck_assert_uint_eq(cpu->fault_code, SEGV_ACCERR);
        ck_assert_uint_eq(cpu->fault_addr, rig_pc(&rig, 16 * PAGE + 8));
    }
    mprotect(rig.mem + 16 * PAGE, PAGE, PROT_READ);
    ck_assert_int_eq(rig_go(&rig, cpu), CPU_EXIT_HALT);
    ck_assert_uint_eq(RV(cpu)->x[A0], 0);
    ck_assert_uint_eq(RV(cpu)->x[A1], 99);
    rig_done(&rig);
}
END_TEST

/* ---- kicks ---- */

static void loop_start(Runner *r, Rig *rig, size_t at)
{
    *r = (Runner){ .rig = rig, .cpu = rig_cpu(rig, at), .at = at };
    runner_start(r);
}

/* Endless loops: within a region, over two pages by direct jumps, and of returns only. */
START_TEST(test_kick)
{
    Rig rig;
    Runner r;

    rig_init(&rig, accels[_i], MEM, 0);
    rig_code(&rig, 0, rv_jal(ZERO, 0));
    rig_code(&rig, PAGE, rv_addi(A0, A0, 1), rv_jal(ZERO, PAGE - 4));
    rig_code(&rig, 2 * PAGE, rv_addi(A0, A0, 1), rv_jal(ZERO, -PAGE - 4));
    rig_code(&rig, 3 * PAGE, rv_i(0x17, 0, T0, 0, 0), rv_jalr(ZERO, T0));
    for (int k = 0; k < 4; k++) {
        if (k == 2)
            continue;
        for (int again = 0; again < 5; again++) {
            loop_start(&r, &rig, k * PAGE);
            usleep(again * 3000);
            engine_kick(r.cpu);
            runner_join(&r, 1);
            ck_assert_int_eq(r.exit, CPU_EXIT_POLL);
            ck_assert_int_eq(engine_run(r.cpu), CPU_EXIT_POLL);
            engine_unkick(r.cpu);
            ck_assert_uint_eq(r.cpu->exit_request, 0);
            engine_cpu_free(r.cpu);
        }
    }
    rig_done(&rig);
}
END_TEST

/* Another thread rewrites the loop that a thread is in. */
START_TEST(test_invalidate_running)
{
    Rig rig;
    Runner r;

    rig_init(&rig, accels[_i], MEM, 0);
    for (int k = 0; k < 10; k++) {
        rig_code(&rig, PAGE, rv_addi(A0, A0, 1), rv_jal(ZERO, -4));
        rig_code(&rig, 2 * PAGE, rv_addi(A0, A0, 1), rv_jal(ZERO, PAGE - 4));
        rig_code(&rig, 3 * PAGE, rv_addi(A0, A0, 1), rv_jal(ZERO, -PAGE - 4));
        engine_invalidate(rig.engine, 0, UINT64_MAX);
        loop_start(&r, &rig, k & 1 ? 2 * PAGE : PAGE);
        usleep(2000);
        rig_code(&rig, k & 1 ? 3 * PAGE : PAGE, RIG_EXIT);
        if (k & 2)
            engine_icache_flush(rig.engine, 0, 0);
        else
            engine_invalidate(rig.engine, rig_pc(&rig, 0), rig_pc(&rig, 4 * PAGE));
        runner_join(&r, 1);
        ck_assert_int_eq(r.exit, CPU_EXIT_HALT);
        engine_cpu_free(r.cpu);
    }
    rig_done(&rig);
}
END_TEST

/* ---- eviction ---- */

enum { FNS = 4000, FN_SIZE = 128, FN_BASE = 16 * PAGE };

/* The interpreter's regions are larger and slower. */
static const int rounds[] = { 60000, 3000, 60000 };          /* as accels */

/* Function i at FN_BASE + i * FN_SIZE: a0 = a0 * 2 + i (some instructions longer than needed). */
static void code_functions(Rig *rig)
{
    for (int i = 0; i < FNS; i++)
        rig_code(rig, FN_BASE + i * FN_SIZE, rv_slli(A0, A0, 1), rv_addi(A0, A0, i & 0x3ff), rv_addi(A0, A0, i >> 10),
                 rv_xori(T0, A0, 1), rv_beq(T0, ZERO, 8), rv_addi(A2, A2, 1), rv_jal(ZERO, 8), RV_ECALL, RV_RET);
    /* s0 = xorshift state, s1 = base, a1 = rounds: calls s1 + (state % 4096) * 128 if < FNS */
    rig_code(rig, 0,
             rv_slli(T0, S0, 13), rv_xor(S0, S0, T0), rv_srli(T0, S0, 7), rv_xor(S0, S0, T0),
             rv_slli(T0, S0, 17), rv_xor(S0, S0, T0),
             rv_slli(T1, S0, 52), rv_srli(T1, T1, 45), rv_i(0x13, 0, T2, ZERO, 0), rv_add(T1, T1, S1),
             rv_jalr(RA, T1), rv_addi(A1, A1, -1), rv_bne(A1, ZERO, -48), RIG_EXIT);
    for (int i = FNS; i < 4096; i++)
        rig_code(rig, FN_BASE + i * FN_SIZE, RV_RET);
}

static uint64_t expect_functions(uint64_t s, int rounds)
{
    uint64_t a0 = 0;

    while (rounds--) {
        uint64_t i;

        s ^= s << 13;
        s ^= s >> 7;
        s ^= s << 17;
        i = s & 4095;
        if (i < FNS)
            a0 = a0 * 2 + (i & 0x3ff) + (i >> 10);
    }
    return a0;
}

static void functions_start(Runner *r, Rig *rig, int k, int rounds)
{
    *r = (Runner){ .rig = rig, .cpu = rig_cpu(rig, 0) };
    RV(r->cpu)->x[S0] = 88172645463325252ull + k;
    RV(r->cpu)->x[S1] = rig_pc(rig, FN_BASE);
    RV(r->cpu)->x[A1] = rounds;
    runner_start(r);
}

static void functions_end(Runner *r, int k, int rounds)
{
    pthread_join(r->thread, NULL);
    ck_assert_int_eq(r->exit, CPU_EXIT_HALT);
    ck_assert_uint_eq(RV(r->cpu)->x[A0], expect_functions(88172645463325252ull + k, rounds));
}

START_TEST(test_eviction)
{
    Rig rig;
    Runner r[4];

    rig_init(&rig, accels[_i], MEM, 256 * 1024);
    code_functions(&rig);
    for (int k = 0; k < 4; k++)
        functions_start(&r[k], &rig, k, rounds[_i]);
    for (int k = 0; k < 4; k++)
        functions_end(&r[k], k, rounds[_i]);
    ck_assert_uint_gt(rig.engine->counts.evicted_chunks, 8);
    if (accels[_i] == ACCEL_JIT)
        ck_assert_uint_le(cache_used(rig.engine), 256 * 1024);
    rig_done(&rig);
}
END_TEST

/* A thread that loops in one region and one that blocks in a system call hold nothing up. */
static sem_t gate, blocked;

static int sys_block(Cpu *cpu)
{
    sem_post(&blocked);
    sem_wait(&gate);
    return 0;
}

START_TEST(test_eviction_past_others)
{
    Rig rig;
    Runner loop, block, r;

    sem_init(&gate, 0, 0);
    sem_init(&blocked, 0, 0);
    rig_init(&rig, accels[_i], MEM, 256 * 1024);
    code_functions(&rig);
    rig_code(&rig, PAGE, rv_jal(ZERO, 0));
    rig_code(&rig, 2 * PAGE, rv_addi(A0, ZERO, 5), RV_ECALL, rv_addi(A0, A0, 6), RIG_EXIT);
    loop_start(&loop, &rig, PAGE);
    block = (Runner){ .rig = &rig, .cpu = rig_cpu(&rig, 0), .at = 2 * PAGE };
    block.cpu->user = (void *)(uintptr_t)sys_block;
    runner_start(&block);
    sem_wait(&blocked);
    functions_start(&r, &rig, 1, rounds[_i]);
    functions_end(&r, 1, rounds[_i]);
    ck_assert_uint_gt(rig.engine->counts.evicted_chunks, 8);
    sem_post(&gate);
    runner_join(&block, 1);
    ck_assert_int_eq(block.exit, CPU_EXIT_HALT);
    ck_assert_uint_eq(RV(block.cpu)->x[A0], 11);
    engine_kick(loop.cpu);
    runner_join(&loop, 1);
    ck_assert_int_eq(loop.exit, CPU_EXIT_POLL);
    rig_done(&rig);
}
END_TEST

/* One thread flushes and rewrites all the time while others run what it writes: each sees an
 * old or a new version. */
START_TEST(test_flush_storm)
{
    Rig rig;
    Runner r[2];

    rig_init(&rig, accels[_i], MEM, 512 * 1024);
    code_functions(&rig);
    for (int k = 0; k < 2; k++)
        functions_start(&r[k], &rig, k, rounds[_i]);
    for (int n = 0; n < 200; n++) {
        uint64_t pc = rig_pc(&rig, FN_BASE + n % FNS * FN_SIZE);

        if (n % 3)
            engine_invalidate(rig.engine, pc, pc + 10 * PAGE);
        else
            engine_icache_flush(rig.engine, 0, 0);
        usleep(100);
    }
    for (int k = 0; k < 2; k++)
        functions_end(&r[k], k, rounds[_i]);
    rig_done(&rig);
}
END_TEST

/* ---- fork ---- */

START_TEST(test_fork)
{
    Rig rig;
    Runner loop;
    Cpu *cpu;
    pid_t pid;
    int status;

    rig_init(&rig, accels[_i], MEM, 0);
    code_sum(&rig, 0);
    code_functions(&rig);
    code_sum(&rig, 2 * PAGE);
    rig_code(&rig, PAGE, rv_jal(ZERO, 0));
    loop_start(&loop, &rig, PAGE);
    cpu = rig_cpu(&rig, 0);
    RV(cpu)->x[A1] = 1000;
    ck_assert_int_eq(rig_run(&rig, cpu, 2 * PAGE), CPU_EXIT_HALT);
    engine_fork_prepare(rig.engine);
    pid = fork();
    if (!pid) {
        engine_fork_child(rig.engine, cpu);
        rig_code(&rig, 2 * PAGE, rv_addi(A0, ZERO, 42));    /* then goes on to sum */
        engine_icache_flush(rig.engine, rig_pc(&rig, 2 * PAGE), rig_pc(&rig, 2 * PAGE + 4));
        RV(cpu)->x[A1] = 1000;
        if (rig_run(&rig, cpu, 2 * PAGE) != CPU_EXIT_HALT || RV(cpu)->x[A0] != 500500 + 42)
            _exit(1);
        engine_stats(rig.engine, log_stream());
        _exit(rig.engine->cpus == cpu && !cpu->next ? 7 : 2);
    }
    engine_fork_parent(rig.engine);
    for (int n = 0; n < 50; n++) {
        engine_invalidate(rig.engine, rig_pc(&rig, 2 * PAGE), rig_pc(&rig, 2 * PAGE + 4));
        RV(cpu)->x[A1] = 1000;
        ck_assert_int_eq(rig_run(&rig, cpu, 2 * PAGE), CPU_EXIT_HALT);
        ck_assert_uint_eq(RV(cpu)->x[A0], 500500);
    }
    ck_assert_int_eq(waitpid(pid, &status, 0), pid);
    ck_assert_msg(WIFEXITED(status) && WEXITSTATUS(status) == 7, "child: status %#x", status);
    engine_kick(loop.cpu);
    runner_join(&loop, 1);
    rig_done(&rig);
}
END_TEST

/* An exit that is met after fork only, in code of before: in parent and child it comes to C for some rounds, so that a
 * short-lived child copies no code, and then it is linked. */
START_TEST(test_fork_links)
{
    Rig rig;
    Cpu *cpu;
    pid_t pid;
    int status;

    rig_init(&rig, ACCEL_JIT, MEM, 0);
    rig_code(&rig, 0, rv_addi(A0, A0, 1), rv_bne(A1, ZERO, 12), RIG_EXIT, rv_jal(ZERO, PAGE - 16));
    rig_code(&rig, PAGE, rv_addi(A1, A1, -1), rv_jal(ZERO, -PAGE - 4));
    cpu = rig_cpu(&rig, 0);
    for (int n = 0; n < 2; n++) {                    /* all the code, but not from the branch to the jump */
        RV(cpu)->x[A1] = n;
        ck_assert_int_eq(rig_run(&rig, cpu, n * 16), CPU_EXIT_HALT);
    }
    engine_fork_prepare(rig.engine);
    pid = fork();
    if (pid)
        engine_fork_parent(rig.engine);
    else
        engine_fork_child(rig.engine, cpu);
    for (int rounds = 10; rounds <= 50000; rounds += 49990) {
        uint64_t exits = ((EngineCpu *)cpu->priv)->exits[CPU_EXIT_LINK];
        bool ok;

        RV(cpu)->x[A0] = 0;
        RV(cpu)->x[A1] = rounds;
        ok = rig_run(&rig, cpu, 0) == CPU_EXIT_HALT && RV(cpu)->x[A0] == (uint64_t)rounds + 1;
        exits = ((EngineCpu *)cpu->priv)->exits[CPU_EXIT_LINK] - exits;
        ok &= rounds == 10 ? exits >= 10 : exits < 1000;
        if (!ok && !pid)
            _exit(1);
        ck_assert_msg(ok, "parent, %d rounds: %d exits", rounds, (int)exits);
    }
    if (!pid)
        _exit(7);
    ck_assert_int_eq(waitpid(pid, &status, 0), pid);
    ck_assert_msg(WIFEXITED(status) && WEXITSTATUS(status) == 7, "child: status %#x", status);
    rig_done(&rig);
}
END_TEST

/* A helper that faults: the Arm instruction casp, which is one, on an unmapped and then on a good address. State is exact,
 * the instruction can be done again, and the guest's rounding mode comes through. */
START_TEST(test_helper_fault)
{
    Rig rig;
    Cpu *cpu;
    uint64_t *x, *word;
    uint32_t fp;

    rig_init_guest(&rig, &guest_aarch64, accels[_i], MEM, 0);
    rig_code(&rig, 0, 0xb10004a5 /* adds x5, x5, #1 */, 0x48207c82 /* casp x0, x1, x2, x3, [x4] */,
             0x910004c6 /* add x6, x6, #1 */, 0xd4000001 /* svc #0 */);
    cpu = rig_cpu(&rig, 0);
    x = A64(cpu)->x;
    word = (uint64_t *)(rig.mem + 0x1000);
    for (unsigned k = 0; k < 31; k++)
        x[k] = 100 + k;
    x[4] = 16;
    x[5] = UINT64_MAX;
    x[A7] = 93;
    engine_fp_set(cpu, 0, IR_RUP);
    fp = cpu->host_fp;
    ck_assert_int_eq(rig_run(&rig, cpu, 0), CPU_EXIT_FAULT);
    ck_assert_uint_eq(cpu->pc, rig_pc(&rig, 4));
    ck_assert_uint_eq(cpu->helper_pc, 0);
    ck_assert_uint_eq(cpu->fault_addr & ~15ull, 16);
    ck_assert_uint_eq(x[5], 0);
    ck_assert_uint_eq(x[6], 106);
    ck_assert_uint_eq(ir_flags_nzcv(A64(cpu)->nzcv), 6);
    ck_assert_uint_eq(x[0], 100);
    ck_assert_uint_eq(cpu->host_fp & ~0x3fu, fp & ~0x3fu);
    x[4] = (uintptr_t)word;
    word[0] = 100;
    word[1] = 101;
    ck_assert_int_eq(rig_go(&rig, cpu), CPU_EXIT_HALT);
    ck_assert_uint_eq(word[0], 102);
    ck_assert_uint_eq(word[1], 103);
    ck_assert_uint_eq(x[0], 100);
    ck_assert_uint_eq(x[1], 101);
    ck_assert_uint_eq(x[5], 0);
    ck_assert_uint_eq(x[6], 107);
    ck_assert_uint_eq(cpu->helper_pc, 0);
    rig_done(&rig);
}
END_TEST

/* Flags that the code at an exit's target overwrites are not stored. A fault before the overwriting may find old ones. When
 * that code changes to one that reads them they are there; and it goes with the page. */
START_TEST(test_look_ahead)
{
    enum { CMP = 0xeb04007f /* cmp x3, x4 */, NOP = 0xd503201f };
    Rig rig;
    Cpu *cpu;
    uint64_t *x, dropped;

    rig_init_guest(&rig, &guest_aarch64, accels[_i], MEM, 0);
    rig_code(&rig, 0, 0xeb02003f /* cmp x1, x2 */, 0x14000000 | (PAGE - 4) / 4 /* b */);
    rig_code(&rig, PAGE, 0xf94000c5 /* ldr x5, [x6] */, CMP, 0xd53b4200 /* mrs x0, nzcv */,
             0xd2800bb1 /* mov x17, #93 */, 0xd4000001 /* svc #0 */);
    cpu = rig_cpu(&rig, 0);
    x = A64(cpu)->x;
    x[1] = 5, x[2] = 7, x[6] = 16;
    ck_assert_int_eq(rig_run(&rig, cpu, 0), CPU_EXIT_FAULT);
    ck_assert_uint_eq(cpu->pc, rig_pc(&rig, PAGE));
    ck_assert_uint_eq(ir_flags_nzcv(A64(cpu)->nzcv), 0);
    x[6] = rig_pc(&rig, 0);
    ck_assert_int_eq(rig_run(&rig, cpu, 0), CPU_EXIT_HALT);
    ck_assert_uint_eq(x[0], 6ull << 28);
    dropped = rig.engine->counts.dropped;
    engine_invalidate(rig.engine, rig_pc(&rig, PAGE), rig_pc(&rig, 2 * PAGE));
    ck_assert_uint_eq(rig.engine->counts.dropped, dropped + 2);
    for (unsigned k = 0; k < 6; k++) {
        ck_assert_int_eq(rig_run(&rig, cpu, 0), CPU_EXIT_HALT);
        ck_assert_uint_eq(x[0], (k & 1 ? 8ull : 6ull) << 28);
        rig_code(&rig, PAGE + 4, k & 1 ? CMP : NOP);
        engine_icache_flush(rig.engine, rig_pc(&rig, PAGE + 4), rig_pc(&rig, PAGE + 8));
    }
    rig_done(&rig);
}
END_TEST

/* Never writable and executable, in any mapping of the process. */
START_TEST(test_no_wx)
{
    Rig rig;
    Cpu *cpu;
    FILE *f;
    char line[512];

    rig_init(&rig, ACCEL_JIT, MEM, 0);
    code_sum(&rig, 0);
    cpu = rig_cpu(&rig, 0);
    RV(cpu)->x[A1] = 10;
    ck_assert_int_eq(rig_run(&rig, cpu, 0), CPU_EXIT_HALT);
    f = fopen("/proc/self/maps", "r");
    while (fgets(line, sizeof line, f))
        ck_assert_msg(!strstr(line, " rwx"), "%s", line);
    fclose(f);
    rig_done(&rig);
}
END_TEST

static int skip_call(Cpu *cpu) { return 0; }

/* A loop over a page's end with a call in it, a system call, a jump to itself: one instruction at a time. */
START_TEST(test_step)
{
    static const uint16_t path[] = { PAGE - 2, PAGE + 2, 2 * PAGE, 2 * PAGE + 4, PAGE + 6, PAGE - 2, PAGE + 2, 2 * PAGE,
                                     2 * PAGE + 4, PAGE + 6, PAGE + 10, PAGE + 14, PAGE + 18, PAGE + 18, PAGE + 18 };
    Rig rig;
    Cpu *cpu;

    rig_init(&rig, accels[_i], MEM, 0);
    cpu = rig_cpu(&rig, 0);
    cpu->user = (void *)(uintptr_t)skip_call;
    rig_code(&rig, PAGE - 6, rv_addi(A1, ZERO, 2), rv_addi(A1, A1, -1), rv_jal(RA, PAGE - 2), rv_bne(A1, ZERO, -8),
             rv_addi(A7, ZERO, 1), RV_ECALL, rv_jal(ZERO, 0));
    rig_code(&rig, 2 * PAGE, rv_addi(A0, A0, 1), RV_RET);
    for (int round = 0; round < 2; round++) {
        RV(cpu)->x[A0] = 0;
        cpu->pc = rig_pc(&rig, PAGE - 6);
        for (unsigned k = 0; k < ARRAY_LEN(path); k++) {
            ck_assert_int_eq(engine_step(cpu), CPU_EXIT_NONE);
            ck_assert_msg(cpu->pc == rig_pc(&rig, path[k]), "round %d, step %u: offset %#llx, expected %#x", round, k,
                          (unsigned long long)(cpu->pc - rig_pc(&rig, 0)), path[k]);
        }
        ck_assert_uint_eq(RV(cpu)->x[A0], 2);
        rig_code(&rig, PAGE + 18, RIG_EXIT);         /* then with translations of the usual kind around */
        engine_invalidate(rig.engine, rig_pc(&rig, PAGE + 18), rig_pc(&rig, PAGE + 26));
        ck_assert_int_eq(rig_run(&rig, cpu, PAGE - 6), CPU_EXIT_HALT);
        rig_code(&rig, PAGE + 18, rv_jal(ZERO, 0));
        engine_invalidate(rig.engine, rig_pc(&rig, PAGE + 18), rig_pc(&rig, PAGE + 26));
    }
    engine_kick(cpu);
    cpu->pc = rig_pc(&rig, 2 * PAGE);
    ck_assert_int_eq(engine_step(cpu), CPU_EXIT_POLL);
    ck_assert_uint_eq(cpu->pc, rig_pc(&rig, 2 * PAGE));
    engine_unkick(cpu);
    rig_done(&rig);
}
END_TEST

/* In the middle of regions that span pages, are linked and run already. */
START_TEST(test_breakpoint)
{
    static const struct { uint16_t at; unsigned hits; } breaks[] = {
        { PAGE - 6, 1 }, { PAGE - 2, 5 }, { PAGE + 2, 5 }, { PAGE + 6, 5 }, { 2 * PAGE, 5 }, { 2 * PAGE + 4, 5 },
        { PAGE + 10, 1 },
    };
    Rig rig;
    Cpu *cpu;

    rig_init(&rig, accels[_i], MEM, 0);
    cpu = rig_cpu(&rig, 0);
    rig_code(&rig, PAGE - 6, rv_addi(A1, ZERO, 5), rv_addi(A1, A1, -1), rv_jal(RA, PAGE - 2), rv_bne(A1, ZERO, -8),
             RIG_EXIT);
    rig_code(&rig, 2 * PAGE, rv_addi(A0, A0, 1), RV_RET);
    for (unsigned k = 0; k < ARRAY_LEN(breaks); k++) {
        uint64_t pc = rig_pc(&rig, breaks[k].at);
        unsigned hits = 0;
        CpuExit x;

        ck_assert_int_eq(rig_run(&rig, cpu, PAGE - 6), CPU_EXIT_HALT);
        engine_breakpoint(rig.engine, pc, true);
        RV(cpu)->x[A0] = 0;
        for (x = rig_run(&rig, cpu, PAGE - 6); x == CPU_EXIT_EXC; x = rig_go(&rig, cpu)) {
            ck_assert_uint_eq(cpu->exc, guest_riscv64.exc_debug);
            ck_assert_uint_eq(cpu->pc, pc);
            hits++;
            ck_assert_int_eq(engine_step(cpu), CPU_EXIT_NONE);
        }
        ck_assert_int_eq(x, CPU_EXIT_HALT);
        ck_assert_uint_eq(hits, breaks[k].hits);
        ck_assert_uint_eq(RV(cpu)->x[A0], 5);
        engine_breakpoint(rig.engine, pc, false);
    }
    ck_assert_int_eq(rig_run(&rig, cpu, PAGE - 6), CPU_EXIT_HALT);
    rig_done(&rig);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("engine");
    TCase *t = tcase_create("engine");
    SRunner *sr;
    int failed, n = ARRAY_LEN(accels);

    tcase_set_timeout(t, 20);
    tcase_add_loop_test(t, test_loop, 0, n);
    tcase_add_test(t, test_links);
    tcase_add_loop_test(t, test_indirect, 0, n);
    tcase_add_test(t, test_crowded);
    tcase_add_test(t, test_returns);
    tcase_add_loop_test(t, test_jump_to_nowhere, 0, n);
    tcase_add_loop_test(t, test_invalidate, 0, n);
    tcase_add_loop_test(t, test_invalidate_straddle, 0, n);
    tcase_add_loop_test(t, test_fence_i, 0, n);
    tcase_add_loop_test(t, test_ic_ivau, 0, n);
    tcase_add_loop_test(t, test_flush_range, 0, n);
    tcase_add_loop_test(t, test_fault, 0, n);
    tcase_add_loop_test(t, test_kick, 0, n);
    tcase_add_loop_test(t, test_invalidate_running, 0, n);
    tcase_add_loop_test(t, test_eviction, 0, n);
    tcase_add_loop_test(t, test_eviction_past_others, 0, n);
    tcase_add_loop_test(t, test_flush_storm, 0, n);
    tcase_add_test(t, test_fork_links);
    tcase_add_loop_test(t, test_fork, 0, n);
    tcase_add_loop_test(t, test_helper_fault, 0, n);
    tcase_add_loop_test(t, test_look_ahead, 0, n);
    tcase_add_loop_test(t, test_step, 0, n);
    tcase_add_loop_test(t, test_breakpoint, 0, n);
    tcase_add_test(t, test_no_wx);
    suite_add_tcase(s, t);
    sr = srunner_create(s);
    srunner_run_all(sr, CK_ENV);
    failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed != 0;
}
