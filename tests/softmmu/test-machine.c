/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Machines that run RISC-V code without firmware: device accesses, faults, interrupts and waiting for them, timers, several
 * CPUs, code that changes, stopping, reset. In generated code and in the interpreter.
 */
#include "tests/softmmu/rig.h"
#include "frontend/riscv/riscv.h"

#include <pthread.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

/* instead of types.c */
const DeviceType *const device_types[] = { NULL };

enum { ZERO, RA, SP, GP, TP, T0, T1, T2, S0, S1, A0, A1, A2, A3, A4, A5, A6, A7 };
enum { CSR_MSTATUS = 0x300, CSR_MIE = 0x304, CSR_MTVEC = 0x305, CSR_MENVCFG = 0x30a, CSR_MCAUSE = 0x342, CSR_MEPC = 0x341,
       CSR_MTVAL = 0x343, CSR_MHARTID = 0xf14, CSR_STIMECMP = 0x14d, CSR_TIME = 0xc01 };

static uint32_t op_i(int op, int f3, int d, int s, int imm) { return (uint32_t)imm << 20 | s << 15 | f3 << 12
                                                              | d << 7 | op; }
static uint32_t addi(int d, int s, int imm) { return op_i(0x13, 0, d, s, imm); }
static uint32_t slli(int d, int s, int n) { return op_i(0x13, 1, d, s, n); }
static uint32_t lui(int d, uint32_t v) { return (v & 0xfffff000) | d << 7 | 0x37; }
static uint32_t add(int d, int s, int t) { return t << 20 | s << 15 | d << 7 | 0x33; }
static uint32_t ld(int d, int s, int imm) { return op_i(3, 3, d, s, imm); }
static uint32_t lw(int d, int s, int imm) { return op_i(3, 2, d, s, imm); }
static uint32_t store(int f3, int t, int s, int imm)
{
    return (uint32_t)(imm >> 5 & 127) << 25 | t << 20 | s << 15 | f3 << 12 | (imm & 31) << 7 | 0x23;
}
static uint32_t sd(int t, int s, int imm) { return store(3, t, s, imm); }
static uint32_t sw(int t, int s, int imm) { return store(2, t, s, imm); }
static uint32_t branch(int f3, int s, int t, int off)
{
    return (uint32_t)(off >> 12 & 1) << 31 | (off >> 5 & 63) << 25 | t << 20 | s << 15 | f3 << 12 | (off >> 1 & 15) << 8
         | (off >> 11 & 1) << 7 | 0x63;
}
static uint32_t bne(int s, int t, int off) { return branch(1, s, t, off); }
static uint32_t jal(int d, int off)
{
    return (uint32_t)(off >> 20 & 1) << 31 | (off >> 1 & 0x3ff) << 21 | (off >> 11 & 1) << 20 | (off & 0xff000)
        | d << 7 | 0x6f;
}
static uint32_t jalr(int d, int s) { return op_i(0x67, 0, d, s, 0); }
static uint32_t csrw(int csr, int s) { return op_i(0x73, 1, 0, s, csr); }
static uint32_t csrr(int d, int csr) { return op_i(0x73, 2, d, 0, csr); }
static uint32_t csrs(int csr, int s) { return op_i(0x73, 2, 0, s, csr); }
static uint32_t amoadd_d(int d, int t, int s) { return 0u << 27 | 3u << 25 | t << 20 | s << 15 | 3 << 12 | d << 7 | 0x2f; }
enum { MRET = 0x30200073, WFI = 0x10500073, FENCE_I = 0x100f, ECALL = 0x73 };

#define CODE(rig, at, ...) do { \
        const uint32_t c_[] = { __VA_ARGS__ }; \
        ck_assert(mem_write(&(rig)->m, RIG_RAM + (at), c_, sizeof c_)); \
    } while (0)

static atomic_bool done;
static _Atomic uint64_t said[16];
static _Atomic unsigned nsaid;

/* offset 0: a value to note; 8: the end */
static void listen(Rig *rig, uint64_t off, uint64_t value)
{
    if (off == 0)
        said[atomic_fetch_add(&nsaid, 1) % 16] = value;
    if (off == 8) {
        atomic_store(&done, true);
        g_main_context_wakeup(NULL);     /* the main loop has no other reason to look */
    }
}

static void begin(Rig *rig, unsigned cpus, bool interp)
{
    rig_init(rig, 4, 8);
    rig->on_write = listen;
    atomic_store(&done, false);
    atomic_store(&nsaid, 0);
    rig_cpus(rig, &guest_riscv64, cpus, interp);
}

/* a1 = device, a2 = RAM + 0x8000, which is for data */
static void start_all(Rig *rig, uint64_t at)
{
    machine_lock(&rig->m);
    machine_reset(&rig->m);
    for (unsigned i = 0; i < rig->m.ncpus; i++) {
        uint64_t args[] = { i, RIG_DEV, RIG_RAM + 0x8000 };

        guest_riscv64.sys->start(rig->m.vcpus[i].cpu, RIG_RAM + at, args, 3);
    }
    machine_start(&rig->m);
    machine_unlock(&rig->m);
}

static void finish(Rig *rig)
{
    machine_lock(&rig->m);
    machine_stop(&rig->m, RUN_PAUSED);
    machine_unlock(&rig->m);
    rig_done(rig);
}

static void stop(Rig *rig)
{
    machine_lock(&rig->m);
    machine_stop(&rig->m, RUN_PAUSED);
    machine_unlock(&rig->m);
}

static void go(Rig *rig)
{
    machine_lock(&rig->m);
    machine_start(&rig->m);
    machine_unlock(&rig->m);
}

/* ---- programs ---- */

START_TEST(test_hello)
{
    Rig rig;

    begin(&rig, 1, _i);
    rig.dev_value = 0x1111222233334444;
    CODE(&rig, 0,
         addi(T0, ZERO, 100), addi(T1, ZERO, 0),
         add(T1, T1, T0), addi(T0, T0, -1), bne(T0, ZERO, -8),
         sd(T1, A1, 0),                       /* 5050 */
         sd(T1, A2, 0), ld(T2, A2, 0), sd(T2, A1, 0),
         lw(T2, A1, 16), sd(T2, A1, 0),
         sw(T1, A2, 0xffe - 0x1000 + 0x1000 - 0x1000),      /* -2: crosses into the page before */
         ld(T2, A2, -2), sd(T2, A1, 0),
         sd(ZERO, A1, 8), WFI, jal(ZERO, -4));
    start_all(&rig, 0);
    ck_assert(rig_loop(&rig, &done, 5000));
    stop(&rig);
    ck_assert_uint_eq(nsaid, 4);
    ck_assert_uint_eq(said[0], 5050);
    ck_assert_uint_eq(said[1], 5050);
    ck_assert_uint_eq(said[2], 0x33334444);
    ck_assert_uint_eq(said[3], 5050);
    rig_done(&rig);
}
END_TEST

/* Nothing there, read-only memory, a device of another width, fetch from a device: access faults with cause and address. */
START_TEST(test_faults)
{
    Rig rig;

    begin(&rig, 1, _i);
    /* handler: mcause, mtval to the device, go on behind */
    CODE(&rig, 0x400, csrr(T0, CSR_MCAUSE), sd(T0, A1, 0), csrr(T0, CSR_MTVAL), sd(T0, A1, 0), csrr(T0, CSR_MEPC),
         addi(T0, T0, 4), csrw(CSR_MEPC, T0), MRET);
    CODE(&rig, 0,
         addi(T0, A2, -0x400), addi(T0, T0, -0x400), addi(T0, T0, -0x400), addi(T0, T0, -0x400),        /* RAM + 0x7000 */
         lui(T1, 0x7000), addi(T1, T1, -0x400),                                                          /* 0x6c00 */
         op_i(0x33, 0, T0, A2, 0) | 0x40000000 | T1 << 20,                                              /* sub t0, a2, t1 */
         addi(T0, T0, -0x800), addi(T0, T0, -0x800),                                                     /* RAM + 0x400 */
         csrw(CSR_MTVEC, T0),
         lui(T1, 0x5000), ld(T2, T1, 8),          /* nothing there */
         lui(T1, 0x10000), ld(T2, T1, 0), sd(T2, T1, 16),      /* ROM: only reads */
         op_i(3, 0, T2, A1, 4),                   /* lb: the device takes 4 and 8 */
         amoadd_d(T2, T2, A1),
         sd(ZERO, A1, 8), jal(ZERO, 0));
    start_all(&rig, 0);
    ck_assert(rig_loop(&rig, &done, 5000));
    stop(&rig);
    ck_assert_uint_eq(nsaid, 8);
    ck_assert_uint_eq(said[0], 5);
    ck_assert_uint_eq(said[1], 0x5008);
    ck_assert_uint_eq(said[2], 7);
    ck_assert_uint_eq(said[3], 0x10010);
    ck_assert_uint_eq(said[4], 5);
    ck_assert_uint_eq(said[5], RIG_DEV + 4);
    ck_assert_uint_eq(said[6], 7);
    ck_assert_uint_eq(said[7], RIG_DEV);
    rig_done(&rig);
}
END_TEST

/* An interrupt, answered by the guest with a write that takes it away; again and again, the CPU waiting in between. */
static _Atomic unsigned rounds;
static void pong(Rig *rig, uint64_t off, uint64_t value)
{
    if (off == 0) {
        vcpu_irq(&rig->m.vcpus[value], 7, false);
        atomic_fetch_add(&rounds, 1);
    }
}

static void irq_program(Rig *rig)
{
    CODE(rig, 0x400, sd(A0, A1, 0), MRET);
    CODE(rig, 0,
         lui(T1, 0x8000), addi(T1, T1, -0x400), op_i(0x33, 0, T0, A2, 0) | 0x40000000 | T1 << 20,   /* RAM + 0x400 */
         csrw(CSR_MTVEC, T0), addi(T0, ZERO, 0x80), csrw(CSR_MIE, T0), addi(T0, ZERO, 8), csrs(CSR_MSTATUS, T0),
         WFI, addi(T2, T2, 1), jal(ZERO, -8));
}

static bool wait_rounds(unsigned n)
{
    for (unsigned i = 0; i < 50000000 && atomic_load(&rounds) < n; i++)
        if (i > 1000)
            sched_yield();
    return atomic_load(&rounds) == n;
}

START_TEST(test_irq)
{
    enum { N = 5000 };
    Rig rig;

    begin(&rig, 1, _i);
    rig.on_write = pong;
    atomic_store(&rounds, 0);
    irq_program(&rig);
    start_all(&rig, 0);
    for (unsigned i = 1; i <= N; i++) {
        vcpu_irq(&rig.m.vcpus[0], 7, true);
        ck_assert_msg(wait_rounds(i), "round %u", i);
        if (i % 1000 == 0)
            usleep(1000);
    }
    finish(&rig);
}
END_TEST

/* A machine whose CPUs wait takes no time. */
START_TEST(test_idle)
{
    Rig rig;
    struct timespec a, b;

    begin(&rig, 4, _i);
    irq_program(&rig);
    start_all(&rig, 0);
    usleep(100000);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &a);
    usleep(300000);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &b);
    ck_assert_int_lt((b.tv_sec - a.tv_sec) * 1000000000 + b.tv_nsec - a.tv_nsec, 5000000);
    for (unsigned i = 0; i < 4; i++)
        ck_assert(atomic_load(&rig.m.vcpus[i].waiting));
    finish(&rig);
}
END_TEST

/* Stop at any time, start again: nothing is lost, the clock stands meanwhile, and state is exact. */
START_TEST(test_stop)
{
    Rig rig;
    unsigned n = 0;

    begin(&rig, 2, _i);
    rig.on_write = pong;
    atomic_store(&rounds, 0);
    irq_program(&rig);
    start_all(&rig, 0);
    for (unsigned i = 0; i < 300; i++) {
        uint64_t t;

        vcpu_irq(&rig.m.vcpus[i % 2], 7, true);
        n++;
        if (i % 3 == 0)
            usleep(rand() % 100);
        stop(&rig);
        ck_assert_int_eq(rig.m.state, RUN_PAUSED);
        t = clock_ns(&rig.m);
        ck_assert_uint_lt(rig.m.vcpus[0].cpu->pc - RIG_RAM, 0x1000);
        ck_assert_uint_eq(clock_ns(&rig.m), t);
        go(&rig);
        if (i % 5 == 0) {       /* at once again */
            stop(&rig);
            go(&rig);
        }
        ck_assert_msg(wait_rounds(n), "%u", i);
    }
    finish(&rig);
}
END_TEST

START_TEST(test_loop_stop)
{
    Rig rig;
    uint64_t last = 0;

    begin(&rig, 2, _i);
    CODE(&rig, 0, addi(T0, T0, 1), jal(ZERO, -4));
    start_all(&rig, 0);
    for (unsigned i = 0; i < 50; i++) {
        usleep(500);
        stop(&rig);
        uint64_t now = CPU_STATE(rig.m.vcpus[0].cpu, RvState)->x[T0];

        ck_assert_uint_ge(now, last);
        last = now;
        go(&rig);
    }
    ck_assert_uint_gt(last, 1000);
    finish(&rig);
}
END_TEST

/* The guest's timer: 20 interrupts, each 200 us behind the other, while it waits and while it loops. */
START_TEST(test_stimecmp)
{
    Rig rig;
    bool loop = _i & 2;

    begin(&rig, 1, _i & 1);
    /* S-timer interrupt taken in M: mie.STIE, not delegated */
    CODE(&rig, 0x400,
         csrr(T0, CSR_TIME), sd(T0, A2, 8), addi(T0, T0, 2000), csrw(CSR_STIMECMP, T0),
         ld(T1, A2, 0), addi(T1, T1, -1), sd(T1, A2, 0), bne(T1, ZERO, 8), sd(ZERO, A1, 8), MRET);
    CODE(&rig, 0,
         lui(T1, 0x8000), addi(T1, T1, -0x400), op_i(0x33, 0, T0, A2, 0) | 0x40000000 | T1 << 20,
         csrw(CSR_MTVEC, T0),
         addi(T0, ZERO, 1), slli(T0, T0, 63), csrw(CSR_MENVCFG, T0),
         addi(T0, ZERO, 20), sd(T0, A2, 0),
         addi(T0, ZERO, 0x20), csrw(CSR_MIE, T0),
         csrr(T0, CSR_TIME), addi(T0, T0, 2000), csrw(CSR_STIMECMP, T0), addi(T0, ZERO, 8), csrs(CSR_MSTATUS, T0),
         loop ? addi(T2, T2, 1) : WFI, jal(ZERO, -4));
    start_all(&rig, 0);
    ck_assert(rig_loop(&rig, &done, 5000));
    ck_assert_uint_ge(clock_ns(&rig.m), 20 * 200000);
    ck_assert_uint_lt(clock_ns(&rig.m), 2000000000);
    finish(&rig);
}
END_TEST

/* CPUs add to one word at the same time. */
START_TEST(test_smp)
{
    Rig rig;
    uint64_t sum;

    begin(&rig, 4, _i);
    CODE(&rig, 0,
         lui(T0, 0x4000), addi(T1, ZERO, 1),          /* 16384 times */
         amoadd_d(ZERO, T1, A2), addi(T0, T0, -1), bne(T0, ZERO, -8),
         addi(A2, A2, 64), amoadd_d(T2, T1, A2), addi(T0, ZERO, 3), bne(T2, T0, 8), sd(ZERO, A1, 8), WFI, jal(ZERO, -4));
    start_all(&rig, 0);
    ck_assert(rig_loop(&rig, &done, 10000));
    stop(&rig);
    ck_assert(mem_read(&rig.m, RIG_RAM + 0x8000, &sum, 8));
    ck_assert_uint_eq(sum, 4 * 0x4000);
    rig_done(&rig);
}
END_TEST

/* Code that writes code: in its own page and in another, 200 times; each time the new code runs behind fence.i. */
START_TEST(test_code_changes)
{
    Rig rig;

    begin(&rig, 1, _i);
    /* a3 = page of the function; s0 = addi a0, zero, N; s1 = 1 << 20 */
    CODE(&rig, 0x3000, addi(A0, ZERO, 0), jalr(ZERO, RA));
    CODE(&rig, 0x800, addi(A0, ZERO, 0), jalr(ZERO, RA));
    CODE(&rig, 0,
         lui(T1, _i & 2 ? 0x8000 : 0x5000), _i & 2 ? addi(T1, T1, -0x800) : addi(T1, T1, 0),
         op_i(0x33, 0, A3, A2, 0) | 0x40000000 | T1 << 20,        /* a3 = RAM + 0x800 or RAM + 0x3000 */
         lw(S0, A3, 0), lui(S1, 0x100000), addi(T0, ZERO, 200), addi(A4, ZERO, 0),
         add(S0, S0, S1), sw(S0, A3, 0), FENCE_I, jalr(RA, A3), add(A4, A4, A0), addi(T0, T0, -1), bne(T0, ZERO, -24),
         sd(A4, A1, 0), sd(ZERO, A1, 8), WFI, jal(ZERO, -4));
    if (_i & 2)
        CODE(&rig, 0x4, addi(T1, T1, -0x7ff), addi(ZERO, ZERO, 0));
    if (_i & 2)
        CODE(&rig, 0, lui(T1, 0x7000), addi(T1, T1, 0x7ff), op_i(0x33, 0, A3, A2, 0) | 0x40000000 | T1 << 20,
             addi(A3, A3, -1), lw(S0, A3, 0), lui(S1, 0x100000), addi(T0, ZERO, 200), addi(A4, ZERO, 0),
             add(S0, S0, S1), sw(S0, A3, 0), FENCE_I, jalr(RA, A3), add(A4, A4, A0), addi(T0, T0, -1), bne(T0, ZERO, -24),
             sd(A4, A1, 0), sd(ZERO, A1, 8), WFI, jal(ZERO, -4));
    start_all(&rig, 0);
    ck_assert(rig_loop(&rig, &done, 10000));
    stop(&rig);
    ck_assert_uint_eq(nsaid, 1);
    ck_assert_uint_eq(said[0], 200 * 201 / 2);
    rig_done(&rig);
}
END_TEST

/* "DMA" over code: a loop that calls a function, which is replaced from outside. */
START_TEST(test_dma_code)
{
    Rig rig;
    uint64_t seen;

    begin(&rig, 1, _i);
    CODE(&rig, 0x3000, addi(A0, ZERO, 0), jalr(ZERO, RA));
    CODE(&rig, 0, lui(T1, 0x5000), op_i(0x33, 0, A3, A2, 0) | 0x40000000 | T1 << 20, FENCE_I, jalr(RA, A3), sd(A0, A2, 0),
         jal(ZERO, -12));
    start_all(&rig, 0);
    for (unsigned i = 1; i < 200; i++) {
        CODE(&rig, 0x3000, addi(A0, ZERO, i));
        for (unsigned k = 0; k < 10000000; k++) {
            ck_assert(mem_read(&rig.m, RIG_RAM + 0x8000, &seen, 8));
            if (seen == i)
                break;
            sched_yield();
        }
        ck_assert_uint_eq(seen, i);
    }
    finish(&rig);
}
END_TEST

static unsigned resets;
static void type_reset(Machine *m)
{
    resets++;
    for (unsigned i = 0; i < m->ncpus; i++) {
        uint64_t args[] = { i, RIG_DEV, RIG_RAM + 0x8000 };

        guest_riscv64.sys->start(m->vcpus[i].cpu, RIG_RAM, args, 3);
    }
}

/* A guest that asks for a reset gets it, three times, then an end with a status. */
static void power(Rig *rig, uint64_t off, uint64_t value)
{
    if (off == 0)
        machine_request(&rig->m, resets < 4 ? POWER_RESET : POWER_OFF, 7);
}

START_TEST(test_reset)
{
    Rig rig;

    begin(&rig, 2, _i);
    rig.on_write = power;
    rig.type.reset = type_reset;
    resets = 0;
    CODE(&rig, 0, bne(A0, ZERO, 12), sd(ZERO, A1, 0), jal(ZERO, 0), WFI, jal(ZERO, -4));
    machine_lock(&rig.m);
    machine_reset(&rig.m);
    machine_start(&rig.m);
    machine_unlock(&rig.m);
    alarm(10);
    g_main_loop_run(rig.m.loop);
    ck_assert_uint_eq(resets, 4);
    ck_assert_int_eq(rig.m.state, RUN_SHUTDOWN);
    ck_assert_int_eq(rig.m.exit_status, 7);
    ck_assert(!atomic_load(&rig.m.run));
    rig_done(&rig);
}
END_TEST

/* One instruction a step; the machine stands after each. */
START_TEST(test_step)
{
    Rig rig;
    Cpu *cpu;

    begin(&rig, 1, _i);
    cpu = rig.m.vcpus[0].cpu;
    CODE(&rig, 0, addi(T0, ZERO, 1), addi(T0, T0, 2), jal(ZERO, 8), addi(T0, T0, 100), addi(T0, T0, 4), jal(ZERO, -16));
    rig.m.vcpus[0].stepping = true;
    start_all(&rig, 0);
    static const struct { unsigned pc, t0; } want[] = { { 4, 1 }, { 8, 3 }, { 16, 3 }, { 20, 7 }, { 4, 7 }, { 8, 9 } };

    for (unsigned i = 0; i < ARRAY_LEN(want); i++) {
        for (unsigned k = 0; k < 100 && rig.m.state == RUN_RUNNING; k++) {
            atomic_bool never = false;

            rig_loop(&rig, &never, 10);
        }
        ck_assert_int_eq(rig.m.state, RUN_DEBUG);
        ck_assert_uint_eq(cpu->pc, RIG_RAM + want[i].pc);
        ck_assert_uint_eq(CPU_STATE(cpu, RvState)->x[T0], want[i].t0);
        rig.m.vcpus[0].stepping = true;
        go(&rig);
    }
    finish(&rig);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("softmmu-machine");
    TCase *t = tcase_create("machine");
    SRunner *sr;
    int failed;

    tcase_set_timeout(t, 30);
    tcase_add_loop_test(t, test_hello, 0, 2);
    tcase_add_loop_test(t, test_faults, 0, 2);
    tcase_add_loop_test(t, test_irq, 0, 2);
    tcase_add_loop_test(t, test_idle, 0, 2);
    tcase_add_loop_test(t, test_stop, 0, 2);
    tcase_add_loop_test(t, test_loop_stop, 0, 2);
    tcase_add_loop_test(t, test_stimecmp, 0, 4);
    tcase_add_loop_test(t, test_smp, 0, 2);
    tcase_add_loop_test(t, test_code_changes, 0, 4);
    tcase_add_loop_test(t, test_dma_code, 0, 2);
    tcase_add_loop_test(t, test_reset, 0, 2);
    tcase_add_loop_test(t, test_step, 0, 2);
    suite_add_tcase(s, t);
    sr = srunner_create(s);
    srunner_run_all(sr, CK_ENV);
    failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed != 0;
}
