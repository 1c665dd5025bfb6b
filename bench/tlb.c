/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What guest accesses cost in system mode: loops in generated code by itself, in user mode and through a TLB that
 * always hits.
 * Prints nanoseconds an iteration.
 */
#include "../tests/backend/runner.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>

enum { NSLOTS = 8, ITERATIONS = 20000000, NODES = 64 };

static const IrSlot slots[NSLOTS] = {
    { "a0", IR_I64, 0, 0 }, { "a1", IR_I64, 0, 8 }, { "n", IR_I64, 0, 16 }, { "t0", IR_I64, 0, 24 },
    { "t1", IR_I64, 0, 32 }, { "t2", IR_I64, 0, 40 }, { "t3", IR_I64, 0, 48 }, { "t4", IR_I64, 0, 56 },
};
enum { A0, A1, N, T0 };
static const uint8_t wish[NSLOTS] = { 0, 1, 2, 3, 4, 5, 6, 7 };

static Runner runner;
static Tlb tlb;
static uint8_t *mem;

/* A list of { next, a, b }: a += b in each. */
static void walk(IrFunc *f)
{
    IrRef p = ir_get(f, A0);
    IrRef a = ir_load(f, IR_I64, 3, p, 8), b = ir_load(f, IR_I64, 3, p, 16);
    IrRef sum = ir_bin(f, IR_add, IR_I64, a, b);

    ir_store(f, 3, p, 8, sum);
    a = ir_load(f, IR_I64, 3, p, 0);
    ir_put(f, A0, a);
}

/* Four words from a1 to a0. */
static void copy(IrFunc *f)
{
    IrRef to = ir_get(f, A0), from = ir_get(f, A1);

    for (unsigned k = 0; k < 4; k++) {
        IrRef v = ir_load(f, IR_I64, 3, from, k * 8);

        ir_put(f, T0 + k, v);
    }
    for (unsigned k = 0; k < 4; k++) {
        IrRef v = ir_get(f, T0 + k);

        ir_store(f, 3, to, k * 8, v);
    }
}

static void one(IrFunc *f)
{
    IrRef p = ir_get(f, A0);

    p = ir_load(f, IR_I64, 3, p, 0);
    ir_put(f, T0, p);
}

static void build(IrFunc *f, Arena *arena, void (*body)(IrFunc *))
{
    uint32_t loop, end;

    ir_init(f, arena, slots, NSLOTS, NULL, 0);
    ir_block(f, 0);
    loop = ir_block(f, 0);
    end = ir_block(f, 8);
    ir_at(f, 0);
    ir_br(f, loop);
    ir_at(f, loop);
    ir_insn(f, 0, 4);
    body(f);
    IrRef n = ir_get(f, N), one = ir_i64(f, 1);

    n = ir_bin(f, IR_sub, IR_I64, n, one);
    ir_put(f, N, n);
    one = ir_i64(f, 0);
    ir_brc(f, IR_NE, n, one, loop, end);
    ir_at(f, end);
    ir_insn(f, 8, 4);
    ir_exit_sys(f, 8);
}

static int halt(Cpu *cpu) { return 1; }

static double run(void (*body)(IrFunc *), bool softmmu)
{
    static Cpu cpu;
    TargetConfig cfg = { .slots = slots, .nslots = NSLOTS, .wish = { wish, NSLOTS, NULL, 0 }, .softmmu = softmmu };
    Arena arena = { 0 };
    struct timespec t0, t1;
    IrFunc f;
    double best = 1e9;

    if (!runner_target(&runner, &cfg))
        exit(1);
    build(&f, &arena, body);
    runner_region(&runner, &f);
    for (int k = 0; k < 3; k++) {
        memset(&cpu, 0, sizeof cpu);
        cpu.host_fp = 0x1f80;
        cpu.jumps = runner.jumps;
        cpu.syscall = halt;
        cpu.tlb = &tlb;
        st64(cpu.state, (uint64_t)(uintptr_t)mem);
        st64(cpu.state + 8, (uint64_t)(uintptr_t)mem + 2048);
        st64(cpu.state + 16, ITERATIONS);
        clock_gettime(CLOCK_MONOTONIC, &t0);
        runner_enter(&runner, &cpu);
        clock_gettime(CLOCK_MONOTONIC, &t1);
        best = MIN(best, ((double)(t1.tv_sec - t0.tv_sec) * 1e9 + (double)(t1.tv_nsec - t0.tv_nsec)) / ITERATIONS);
    }
    target_x86_64.destroy(runner.ctx);
    arena_free(&arena);
    return best;
}

int main(void)
{
    static const struct { const char *name; void (*body)(IrFunc *); } loops[] = {
        { "one load", one }, { "list of structs", walk }, { "copy of 32 bytes", copy },
    };

    mem = mmap((void *)0x20000000, TLB_PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mem == MAP_FAILED || !runner_init(&runner, 1 << 20))
        return 1;
    for (unsigned k = 0; k < NODES; k++)
        st64(mem + k * 32, (uint64_t)(uintptr_t)mem + (k + 1) % NODES * 32);
    TlbEntry e = { (uint64_t)(uintptr_t)mem, (uintptr_t)mem };

    tlb.read[tlb_index(e.tag)] = tlb.write[tlb_index(e.tag)] = e;
    for (unsigned k = 0; k < ARRAY_LEN(loops); k++)
        printf("%-18s user %6.2f   system %6.2f\n", loops[k].name, run(loops[k].body, false), run(loops[k].body, true));
    return 0;
}
