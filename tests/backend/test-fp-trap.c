/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Every row of enc.def that can raise a floating-point exception, legacy and VEX, with low and high registers and all
 * shapes of memory operand, under the exceptions that IR_NAN_ARM_FZ has unmasked: none may end in a signal, and each must
 * leave alone what it does not write. Where Arm and x86 agree (numbers that are zero or normal, as operands and as results)
 * the outcome is what the same instruction gives with all exceptions masked. Each row has to trap, or it proves nothing.
 */
#include "backend-x86_64/cg.h"

#include <asm/prctl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

enum { CODE_SIZE = 4096, RUNS = 1000, GS_BASE = 0x12340, POOL = 2048, STACK_AT = 0x20 };

typedef struct Row { const char *name; EncForm form; Enc enc; } Row;

static const Row rows[] = {
#define ENC(name, text, form, pp, map, op, ext) { #name, F_##form, X_##name },
#include "backend-x86_64/enc.def"
#undef ENC
};

/* What the instruction sees and leaves. rdi points here. */
typedef struct State {
    uint64_t xmm[16][2];
    uint64_t gpr[16];
    uint64_t eflags;
    uint32_t mxcsr, restore;
} State;

typedef enum Shape { REG, RBP_MEM, RSP_MEM, SIB_MEM, RIP_MEM, GS_MEM, SHAPES } Shape;

static uint8_t *code;
static uint64_t *cell;                 /* the memory operand, below 2 GiB */
static TargetCtx *ctx;
static Cpu cpu;
static Arena arena;
static State start, plain, trapped;
static uint64_t seed = 1;
static unsigned traps, failures, runs, compared;
static const char *current;

static uint64_t rng(void)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    return seed ^= seed << 17;
}

static unsigned pick(unsigned n) { return (unsigned)(rng() % n); }

/* ---- which rows ---- */

static unsigned opcode(Enc e) { return e & 255; }
static unsigned map_of(Enc e) { return e >> 8 & 3; }

static bool is_fp(const Row *r)
{
    unsigned op = opcode(r->enc);

    switch (map_of(r->enc)) {
    case 1:  return op == 0x2a || (op >= 0x2c && op <= 0x2f) || op == 0x51 || (op >= 0x58 && op <= 0x5f) || op == 0xc2
                 || (op == 0xe6 && r->form != F_S);
    case 2:  return op == 0x13 || (op >= 0x96 && op <= 0xbf);
    case 3:  return (op >= 0x08 && op <= 0x0b) || op == 0x1d;
    default: return false;
    }
}

static bool has_imm(const Row *r) { return r->form == F_SI || r->form == F_S2I; }
static bool vex_only(const Row *r) { return r->form == F_F3 || r->form == F_VS2 || r->enc == X_CVTPS2PH; }
static bool to_rm(const Row *r) { return r->enc == X_CVTPS2PH; }
static bool three(const Row *r)
{
    return r->form == F_S || r->form == F_F3 || r->form == F_SG || (r->form == F_SI && !to_rm(r));
}

/* Are its operands of 64 bits? */
static bool is_f64(const Row *r, unsigned w)
{
    unsigned op = opcode(r->enc);

    if (r->form == F_F3)
        return w;
    return map_of(r->enc) == 3 ? op == 0x09 || op == 0x0b : map_of(r->enc) == 1 && op != 0x5b && r->enc >> 10 & 1;
}

/* ---- values ---- */

static uint64_t number(bool f64)
{
    uint64_t r = rng();

    if (r % 7 == 0)
        return r >> 63 << (f64 ? 63 : 31);
    if (f64)
        return (r & 0x800fffffffffffff) | (uint64_t)(1023 - 40 + pick(80)) << 52;
    return (r & 0x807fffff) | (127 - 20 + pick(40)) << 23;
}

/* @tame: zero or normal in lanes of the width, else anything: denormal, infinite, NaN. */
static uint64_t lanes(bool tame, bool f64)
{
    static const uint32_t odd[] = { 1, 0x807fffff, 0x7f800000, 0xff800000, 0x7fc00000, 0x7f800001, 0x00800000, 0x7f7fffff,
                                    0 };

    if (tame)
        return f64 ? number(true) : number(false) | number(false) << 32;
    switch (pick(4)) {
    case 0:  return (uint64_t)odd[pick(ARRAY_LEN(odd))] << 32 | odd[pick(ARRAY_LEN(odd))];
    case 1:  return (rng() & 0x800fffffffffffff) | (pick(2) ? 0x7ff0000000000000 : 0);
    case 2:  return number(true);
    default: return rng();
    }
}

/* ---- the code ---- */

static Mem at(unsigned off) { return mem_bd(RDI, (int32_t)off); }

static void transfer(Asm *a, bool store)
{
    for (unsigned r = 0; r < 16; r++)
        x_rm(a, store ? X_MOVUPS_MR : X_MOVUPS, 0, r, at(offsetof(State, xmm) + r * 16));
    for (unsigned r = 0; r < 16; r++)
        if (r != RSP && r != RDI)
            x_rm(a, store ? X_MOV_MR : X_MOV, 1, r, at(offsetof(State, gpr) + r * 8));
}

/* The operand, and the registers that address it. */
static Mem operand(Shape shape)
{
    uint64_t addr = (uintptr_t)cell - (shape == GS_MEM ? GS_BASE : 0);
    Mem m = mem_bd(RBP, 0);

    if (shape == RSP_MEM)
        return mem_bd(RSP, STACK_AT);
    if (shape == RIP_MEM)
        return mem_pool(0);
    m.disp = pick(3) ? (int32_t)(pick(2) ? rng() : pick(200) - 100) : 0;
    m.gs = shape == GS_MEM;
    if (shape == RBP_MEM) {
        start.gpr[RBP] = addr - (uint64_t)(int64_t)m.disp;
        return m;
    }
    do {
        m.base = (uint8_t)pick(16);
        m.index = (uint8_t)pick(16);
    } while (m.base == RSP || m.base == RDI || m.index == RSP || m.index == RDI || m.index == m.base);
    m.scale = (uint8_t)pick(4);
    uint64_t scaled = start.gpr[m.index] << m.scale;

    if (pick(4)) {
        start.gpr[m.base] = addr - scaled - (uint64_t)(int64_t)m.disp;
    } else {
        m.base = NOREG;
        m.disp = (int32_t)(addr - scaled);
    }
    return m;
}

static void push_pop(Asm *a, bool push)
{
    static const uint8_t saved[] = { RBX, RBP, R12, R13, R14, R15 };

    for (unsigned k = 0; k < ARRAY_LEN(saved); k++) {
        unsigned r = saved[push ? k : ARRAY_LEN(saved) - 1 - k];

        if (reg_hi(r))
            x_byte(a, 0x41);
        x_byte(a, (push ? 0x50 : 0x58) | (r & 7));
    }
}

/* One instruction between loading and storing everything. @r: its registers reg, v and r/m. */
static void build(const Row *row, Enc e, bool vex, unsigned w, Shape shape, Mem m, const unsigned r[3], unsigned imm)
{
    Asm a;
    unsigned tail = has_imm(row);

    asm_init(&a, &arena, CODE_SIZE);
    push_pop(&a, true);
    x_ri(&a, X_SUB_I, 1, RSP, 0x48);
    x_mov_imm(&a, RAX, (uintptr_t)cell);
    x_rm(&a, X_MOVUPS, 0, 0, mem_bd(RAX, 0));
    x_rm(&a, X_MOVUPS_MR, 0, 0, mem_bd(RSP, STACK_AT));
    transfer(&a, false);
    x_m(&a, X_LDMXCSR, 0, at(offsetof(State, mxcsr)));
    if (shape != REG && vex)
        v_rrm_tail(&a, e, w, r[0], three(row) ? r[1] : NOREG, m, tail);
    else if (shape != REG)
        x_rm_tail(&a, e, w, r[0], m, tail);
    else if (vex)
        v_rrr(&a, e, w, r[0], three(row) ? r[1] : NOREG, r[2]);
    else
        x_rr(&a, e, w, r[0], r[2]);
    if (tail)
        x_byte(&a, imm);
    x_m(&a, X_STMXCSR, 0, at(offsetof(State, mxcsr)));
    x_m(&a, X_LDMXCSR, 0, at(offsetof(State, restore)));
    transfer(&a, true);
    x_byte(&a, 0x9c);                  /* pushfq; pop rax */
    x_byte(&a, 0x58);
    x_rm(&a, X_MOV_MR, 1, RAX, at(offsetof(State, eflags)));
    x_ri(&a, X_ADD_I, 1, RSP, 0x48);
    push_pop(&a, false);
    x_byte(&a, 0xc3);
    for (uint32_t k = 0; k < a.nrefs; k++)
        st32(a.buf + a.refs[k].at, POOL - (a.refs[k].at + 4 + a.refs[k].tail));
    memcpy(code, a.buf, asm_pos(&a));
    memcpy(code + POOL, cell, 16);
}

static void enter(State *s)
{
    void (*fn)(State *) = (void (*)(State *))(uintptr_t)code;

    fn(s);
}

static void on_trap(int sig, siginfo_t *si, void *uc)
{
    traps++;
    if (si->si_code >= FPE_FLTDIV && si->si_code <= FPE_FLTINV && target_x86_64.fp_trap(ctx, &cpu, uc))
        return;
    fprintf(stderr, "%s: a trap that nobody handles\n", current);
    target_x86_64.disas(code, 400, 0, stderr);
    signal(sig, SIG_DFL);
}

/* ---- one run ---- */

/* Has any lane, of either width? */
static bool denormal_result(unsigned dst)
{
    for (unsigned k = 0; k < 2; k++) {
        uint64_t v = plain.xmm[dst][k], m = v & ~(1ull << 63);
        uint32_t lo = (uint32_t)v & 0x7fffffff, hi = (uint32_t)(v >> 32) & 0x7fffffff;

        if ((m && m < 1ull << 52) || (lo && lo < 1u << 23) || (hi && hi < 1u << 23))
            return true;
    }
    return false;
}

static void fail(const Row *row, const char *what)
{
    if (failures++ < 10) {
        fprintf(stderr, "%s: %s, MXCSR %x and %x\n", row->name, what, plain.mxcsr, trapped.mxcsr);
        target_x86_64.disas(code, 400, 0, stderr);
    }
}

/* @dst: the vector register written, or 16: a general register or the flags. */
static void compare(const Row *row, bool tame, unsigned dst, bool gpr, unsigned reg)
{
    enum { ARITHMETIC = 0x8d5 /* of EFLAGS */, NOT_PLAIN = 0x17 /* of MXCSR: all but overflow and precision */ };
    uint32_t seen = target_x86_64.fp_flags(trapped.mxcsr) | cpu.fp_flags, want = target_x86_64.fp_flags(plain.mxcsr);

    for (unsigned r = 0; r < 16; r++) {
        if (r != dst && memcmp(trapped.xmm[r], start.xmm[r], 16))
            fail(row, "a vector register has changed");
        if (r != RSP && r != RDI && !(gpr && r == reg) && trapped.gpr[r] != start.gpr[r])
            fail(row, "a general register has changed");
    }
    if (!tame || plain.mxcsr & NOT_PLAIN || (dst < 16 && denormal_result(dst)))
        return;
    compared++;
    if (dst < 16 && memcmp(plain.xmm[dst], trapped.xmm[dst], 16))
        fail(row, "another result");
    if (gpr && plain.gpr[reg] != trapped.gpr[reg])
        fail(row, "another integer");
    if (row->form == F_S2 && dst == 16 && (plain.eflags ^ trapped.eflags) & ARITHMETIC)
        fail(row, "other flags");
    if (seen != want)
        fail(row, "other exceptions");
}

static void one(const Row *row)
{
    bool vex = vex_only(row) || pick(2), tame = pick(2), packed = row->form == F_F3 && pick(2);
    bool comis = row->form == F_S2 && (opcode(row->enc) & ~1u) == 0x2e, gpr = row->form == F_GS, from = row->form == F_SG;
    Shape shape = to_rm(row) ? REG : (Shape)pick(SHAPES);
    unsigned r[3] = { pick(16), pick(16), pick(16) }, w = from || gpr || row->form == F_F3 ? pick(2) : 0;
    unsigned imm = opcode(row->enc) == 0xc2 ? pick(8) : pick(16), round = (unsigned)pick(4);
    bool f64 = is_f64(row, w);
    Mem m;

    for (unsigned k = 0; k < 32; k++)
        (&start.xmm[0][0])[k] = lanes(tame, f64);
    for (unsigned k = 0; k < 16; k++)
        start.gpr[k] = shape == SIB_MEM || shape == GS_MEM ? pick(100) : rng() >> pick(64);
    cell[0] = from ? rng() >> pick(64) : lanes(tame, f64);
    cell[1] = lanes(tame, f64);
    while ((gpr && (r[0] == RSP || r[0] == RDI)) || (from && (r[2] == RSP || r[2] == RDI)))
        r[0] = pick(16), r[2] = pick(16);
    m = operand(shape);
    start.restore = MXCSR_DEFAULT;
    build(row, row->enc - packed, vex, w, shape, m, r, imm);
    plain = trapped = start;
    plain.mxcsr = target_x86_64.fp_make(round, IR_NAN_RISCV);
    enter(&plain);
    cpu.fp_flags = 0;
    trapped.mxcsr = target_x86_64.fp_make(round, IR_NAN_ARM_FZ);
    enter(&trapped);
    runs++;
    compare(row, tame, gpr || comis ? 16 : to_rm(row) ? r[2] : r[0], gpr, r[0]);
}

int main(void)
{
    static const IrSlot slots[1] = { { "x", IR_I64, 0, 0 } };
    TargetConfig cfg = { .slots = slots, .nslots = 1, .guest_base = GS_BASE, .nan = IR_NAN_ARM_FZ };
    struct sigaction sa = { .sa_sigaction = on_trap, .sa_flags = SA_SIGINFO };
    unsigned kinds = 0;

    ctx = target_x86_64.create(&cfg);
    if ((ctx->feat & (FEAT_AVX | FEAT_FMA | FEAT_F16C)) != (FEAT_AVX | FEAT_FMA | FEAT_F16C))
        return 77;
    code = mmap(NULL, CODE_SIZE, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    cell = mmap((void *)0x20000000, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (code == MAP_FAILED || cell == MAP_FAILED || syscall(SYS_arch_prctl, ARCH_SET_GS, (long)GS_BASE))
        return 2;
    sigaction(SIGFPE, &sa, NULL);
    for (unsigned k = 0; k < ARRAY_LEN(rows); k++) {
        unsigned before = traps;

        if (!is_fp(&rows[k]))
            continue;
        kinds++;
        current = rows[k].name;
        for (unsigned n = 0; n < RUNS; n++) {
            arena_reset(&arena);
            one(&rows[k]);
        }
        if (traps == before) {
            fprintf(stderr, "%s has not trapped\n", current);
            failures++;
        }
    }
    printf("%u instructions, %u runs, %u traps, %u results compared, %u failures\n", kinds, runs, traps, compared, failures);
    target_x86_64.destroy(ctx);
    arena_free(&arena);
    return failures || !kinds;
}
