/* SPDX-License-Identifier: Apache-2.0 */
#include "ir-test.h"
#include "base/sanitize.h"

#include <setjmp.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>

typedef struct TestState {
    uint64_t x[8], f[3];
    uint32_t w, s, nzcv;
    uint64_t v[3][2] __attribute__((aligned(16)));
} TestState;

#define X(n)  offsetof(TestState, x[n])

const IrSlot test_slots[T_NSLOTS] = {
    [T_A0] = { "a0", IR_I64, 0, X(0) },        [T_A1] = { "a1", IR_I64, 0, X(1) },
    [T_A2] = { "a2", IR_I64, 0, X(2) },        [T_A3] = { "a3", IR_I64, 0, X(3) },
    [T_A4] = { "a4", IR_I64, 0, X(4) },        [T_A5] = { "a5", IR_I64, 0, X(5) },
    [T_A6] = { "a6", IR_I64, 0, X(6) },        [T_COUNT] = { "count", IR_I64, 0, X(7) },
    [T_F0] = { "f0", IR_F64, 0, offsetof(TestState, f[0]) },
    [T_F1] = { "f1", IR_F64, 0, offsetof(TestState, f[1]) },
    [T_F2] = { "f2", IR_F64, 0, offsetof(TestState, f[2]) },
    [T_W0] = { "w0", IR_I32, 0, offsetof(TestState, w) },
    [T_S0] = { "s0", IR_F32, 0, offsetof(TestState, s) },
    [T_NZCV] = { "nzcv", IR_FLAGS, IR_SLOT_FLAGS, offsetof(TestState, nzcv) },
    [T_V0] = { "v0", IR_V128, 0, offsetof(TestState, v[0]) },
    [T_V1] = { "v1", IR_V128, 0, offsetof(TestState, v[1]) },
    [T_V2] = { "v2", IR_V128, 0, offsetof(TestState, v[2]) },
};

static uint64_t help_mix(Cpu *cpu, uint64_t a, uint64_t b)
{
    return (a ^ b * 7) + 1;
}

static uint64_t help_read(Cpu *cpu, uint64_t a)
{
    const TestState *s = CPU_STATE(cpu, TestState);

    return s->x[0] * 3 + s->x[5] + s->f[1] + a;
}

static uint64_t help_write(Cpu *cpu, uint64_t a)
{
    TestState *s = CPU_STATE(cpu, TestState);

    s->x[1] += a;
    s->f[0] ^= 1;
    s->nzcv ^= 0x101;
    return s->x[2];
}

ANY_ADDRESS static uint64_t help_touch(Cpu *cpu, uint64_t a)
{
    return *(volatile uint8_t *)(uintptr_t)a;
}

static uint64_t help_vmix(Cpu *cpu, const uint64_t a[2], uint64_t b, const uint64_t c[2])
{
    cpu->vret[0] = a[0] + c[1] * 3 + b;
    cpu->vret[1] = a[1] ^ c[0];
    return 0;
}

/* Changes two slots, the second after an access that may fault. */
ANY_ADDRESS static uint64_t help_vpoke(Cpu *cpu, const uint64_t a[2], uint64_t address)
{
    TestState *s = CPU_STATE(cpu, TestState);

    s->v[0][0] = a[1] + cpu->helper_pc;
    s->x[1] ^= *(volatile uint8_t *)(uintptr_t)address;
    return s->v[1][0];
}

static uint64_t help_flags(Cpu *cpu)
{
    cpu->fp_flags ^= 3;
    return cpu->fp_flags;
}

const IrHelper test_helpers[TH_NHELPERS] = {
    [TH_MIX]   = { "mix",   (void *)help_mix,   IR_I64, 2, { IR_I64, IR_I64 }, IR_H_PURE },
    [TH_READ]  = { "read",  (void *)help_read,  IR_I64, 1, { IR_I64 },         IR_H_READS },
    [TH_WRITE] = { "write", (void *)help_write, IR_I64, 1, { IR_I64 },         IR_H_READS | IR_H_WRITES },
    [TH_TOUCH] = { "touch", (void *)help_touch, IR_I64, 1, { IR_I64 },         IR_H_FAULTS | IR_H_MEM },
    [TH_FLAGS] = { "fpfl",  (void *)help_flags, IR_I64, 0, { 0 },              IR_H_FP },
    [TH_VMIX]  = { "vmix",  (void *)help_vmix,  IR_V128, 3, { IR_V128, IR_I64, IR_V128 }, IR_H_PURE },
    [TH_VPOKE] = { "vpoke", (void *)help_vpoke, IR_I64, 2, { IR_V128, IR_I64 },
                   IR_H_FAULTS | IR_H_MEM | IR_H_READS | IR_H_WRITES },
};

uint64_t rng_next(Rng *r)
{
    uint64_t z = r->s += 0x9e3779b97f4a7c15;

    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
    z = (z ^ z >> 27) * 0x94d049bb133111eb;
    return z ^ z >> 31;
}

uint64_t rng_value(Rng *r)
{
    static const uint64_t some[] = {
        0, 1, 2, 3, 7, 8, 31, 32, 33, 63, 64, 0xff, 0x100, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff, 0x100000000,
        INT64_MAX, INT64_MIN, -1ull, -2ull, 0xffffffff80000000, 0xffffffff7fffffff, 0x00ff00ff00ff00ff,
    };
    uint64_t v = rng_next(r);

    switch (v & 3) {
    case 0:  return some[(v >> 2) % ARRAY_LEN(some)];
    case 1:  return (v >> 8) & 0xff;
    case 2:  return (int64_t)(int32_t)(v >> 8);
    default: return v >> 2;
    }
}

uint64_t rng_double(Rng *r)
{
    static const uint64_t some[] = {
        0, 1ull << 63, 0x3ff0000000000000, 0xbff0000000000000, 0x7ff0000000000000, 0xfff0000000000000,
        0x7ff8000000000000, 0x7ff0000000000001, 0xfff8000000000123, 1, 0x000fffffffffffff, 0x7fefffffffffffff,
        0x41e0000000000000, 0xffffffff3f800000, 0xffffffff7fc00000, 0xffffffff7f800001, 0x4330000000000001,
    };
    uint64_t v = rng_next(r);

    return v & 1 ? some[(v >> 1) % ARRAY_LEN(some)] : v & 2 ? (0x3fe0000000000000 | v >> 12) : v;
}

void test_init(IrFunc *f, Arena *a)
{
    ir_init(f, a, test_slots, T_NSLOTS, test_helpers, TH_NHELPERS);
}

/* ---- running ---- */

static sigjmp_buf escape;
static Cpu *running;
static uint8_t *window;      /* two pages, the second of which cannot be touched */

static void on_fault(int sig)
{
    siglongjmp(escape, ir_interp_fault(running) ? 1 : 2);
}

static void make_window(void)
{
    struct sigaction sa = { .sa_handler = on_fault, .sa_flags = SA_NODEFER };

    if (window)
        return;
    window = mmap((void *)TEST_WINDOW, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE,
                  -1, 0);
    if (window == MAP_FAILED || mprotect(window + 4096, 4096, PROT_NONE))
        abort();
    sigaction(SIGSEGV, &sa, NULL);
    sigaction(SIGBUS, &sa, NULL);
}

static void make_state(Cpu *cpu, Rng *r)
{
    TestState *s = CPU_STATE(cpu, TestState);

    for (int k = 0; k < 7; k++)
        s->x[k] = rng_value(r);
    for (int k = 0; k < 3; k++)
        if (rng_below(r, 4))
            s->x[rng_below(r, 7)] = (uintptr_t)window + 128 + 8 * rng_below(r, 32);
    if (rng_below(r, 4) == 0)
        s->x[rng_below(r, 7)] = (uintptr_t)window + 4096 - 16 * rng_below(r, 2);
    s->x[7] = rng_below(r, 5);
    for (int k = 0; k < 3; k++)
        s->f[k] = rng_double(r);
    s->w = rng_value(r);
    s->s = rng_double(r) >> 32;
    s->nzcv = ir_flags_word(rng_below(r, 16)) | (rng_next(r) & 0xffff3efe);
    for (int k = 0; k < 6; k++)
        s->v[k / 2][k & 1] = rng_below(r, 2) ? rng_double(r) : rng_value(r);
    cpu->fp_round = rng_below(r, 4);
    cpu->fp_flags = rng_below(r, 128);
    cpu->fp_ctl = rng_below(r, 8);
    cpu->exit_request = rng_below(r, 8) == 0;
    for (int k = 0; k < 4096; k += 8) {
        uint64_t v = rng_next(r);

        memcpy(window + k, &v, 8);
    }
}

void test_run(const IrFunc *f, uint64_t seed, Outcome *out)
{
    Rng r = { seed };
    Cpu *cpu = aligned_alloc(64, sizeof *cpu);
    int jumped;

    make_window();
    memset(cpu, 0, sizeof *cpu);
    memset(out, 0, sizeof *out);
    make_state(cpu, &r);
    cpu->fp_flags &= f->nan == IR_NAN_RISCV ? 31 : 127;
    running = cpu;
    jumped = sigsetjmp(escape, 1);
    if (!jumped)
        out->exit = ir_interp(f, cpu, 0);
    else if (jumped == 1)
        out->exit = CPU_EXIT_FAULT;
    else
        abort();             /* a fault that is not the guest's */
    out->pc = cpu->pc;
    for (IrRef k = 1; out->exit == CPU_EXIT_LOOKUP && k < f->nins; k++)
        out->no_flags |= f->ins[k].op == IR_exit_to && f->ins[k].aux && (uint64_t)f->ins[k].imm == out->pc;
    out->exc = cpu->exc;
    out->exc_value = cpu->exc_value;
    out->fp_flags = cpu->fp_flags;
    out->fp_round = cpu->fp_round;
    memcpy(out->state, cpu->state, sizeof out->state);
    st32(out->state + test_slots[T_NZCV].offset, ir_flags_nzcv(CPU_STATE(cpu, TestState)->nzcv));   /* other bits: any */
    memcpy(out->mem, window, sizeof out->mem);
    free(cpu);
}

bool test_any_flags(const char *name)
{
    return !strcmp(name, "dead-puts");
}

const char *test_compare(const Outcome *a, const Outcome *b, bool any_flags)
{
    static char buf[128];
    const unsigned nzcv = test_slots[T_NZCV].offset;

    any_flags = a->no_flags || (any_flags && (a->exit == CPU_EXIT_POLL || a->exit == CPU_EXIT_FAULT));

    if (a->exit != b->exit)
        snprintf(buf, sizeof buf, "exit %d, now %d", a->exit, b->exit);
    else if (a->pc != b->pc)
        snprintf(buf, sizeof buf, "pc %#lx, now %#lx", a->pc, b->pc);
    else if (a->exc != b->exc || a->exc_value != b->exc_value)
        snprintf(buf, sizeof buf, "exception differs");
    else if (a->fp_flags != b->fp_flags || a->fp_round != b->fp_round)
        snprintf(buf, sizeof buf, "FP flags %#x, now %#x", a->fp_flags, b->fp_flags);
    else if (memcmp(a->mem, b->mem, sizeof a->mem))
        snprintf(buf, sizeof buf, "memory differs");
    else {
        for (unsigned k = 0; k < sizeof a->state; k++)
            if (a->state[k] != b->state[k] && !(any_flags && k / 4 == nzcv / 4)) {
                snprintf(buf, sizeof buf, "state byte %u differs", k);
                return buf;
            }
        return NULL;
    }
    return buf;
}

char *test_text(const IrFunc *f)
{
    char *text;
    size_t size;
    FILE *m = open_memstream(&text, &size);

    ir_print(f, m);
    fclose(m);
    return text;
}
