/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Floating point by Arm's rules: each op with special and random operands, by generated code (traps and all) and by the
 * interpreter; results and sticky flags must agree bit for bit. Each op is compiled with its result in a slot of its own
 * and in each operand's, and with one value as all operands; with slots in registers and in memory; with all that this CPU
 * has, with AVX alone, and with neither. Usage: test-fp-arm [op]
 */
#include "backend-x86_64/cg.h"
#include "runner.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <ucontext.h>

enum { CODE_SIZE = 1 << 18, RANDOM_RUNS = 100, CONSTANTS = 24, END_PC = 0x1000 };

/* v0..v3 are operands and result of FP and vector types, x0..x3 of integer types. */
enum { V0 = 0, X0 = 4, NSLOTS = 8 };
#define V(n) { "v" #n, IR_V128, 0, (n) * 16 }
#define X(n) { "x" #n, IR_I64, 0, 64 + (n) * 8 }
static const IrSlot slots[NSLOTS] = { V(0), V(1), V(2), V(3), X(0), X(1), X(2), X(3) };
static const uint8_t wish_gpr[] = { 4, 5, 6, 7 }, wish_fpr[] = { 0, 1, 2, 3 };

typedef struct Case {
    const char *name;
    IrIns i;
    uint8_t arg[3];       /* types, 0: no operand */
} Case;

static Runner runner;
static Cpu start, jit, interp;
static uint64_t seed = 1;
static unsigned traps, failures, tiny, hidden;
static IrNan rule, environment;

static uint64_t rng(void)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    return seed ^= seed << 17;
}

static const uint64_t special64[] = {
    0, 0x8000000000000000, 0x3ff0000000000000, 0xbff0000000000000, 0x3ff8000000000000, 0x3fe0000000000000,
    0xbfe0000000000000, 0x4004000000000000, 0xc004000000000000, 0x7ff0000000000000, 0xfff0000000000000,
    0x7ff8000000000000, 0xfff8000000000001, 0x7ff8000000abcdef, 0x7ff0000000000001, 0xfff4000000000000,
    1, 0x800fffffffffffff, 0x0010000000000000, 0x8010000000000000, 0x7fefffffffffffff, 0xffefffffffffffff,
    0x41dfffffffc00000, 0x41dfffffffe00000, 0x41e0000000000000, 0xc1e0000000000000, 0xc1e0000000100000,
    0xc1e0000000200000, 0x41efffffffe00000, 0x41effffffff00000, 0x41f0000000000000, 0x43e0000000000000,
    0xc3e0000000000000, 0xc3e0000000000001, 0x43f0000000000000, 0x43efffffffffffff, 0x433fffffffffffff,
    0x3fdfffffffffffff, 0xbfe8000000000000, 0x47efffffe0000000, 0x47effffff0000000, 0x36a0000000000000,
    0x40effc0000000000, 0x3e60000000000000, 0x380fffffe0000000, 0x4330000000000001,
};
static const uint32_t special32[] = {
    0, 0x80000000, 0x3f800000, 0xbf800000, 0x3fc00000, 0x3f000000, 0xbf000000, 0x40200000, 0xc0200000, 0x7f800000,
    0xff800000, 0x7fc00000, 0xffc00001, 0x7fcabcde, 0x7f800001, 0xffa00000, 1, 0x807fffff, 0x00800000, 0x80800000,
    0x7f7fffff, 0xff7fffff, 0x4effffff, 0x4f000000, 0xcf000000, 0xcf000001, 0x4f7fffff, 0x4f800000, 0x5f000000,
    0xdf000000, 0xdf000001, 0x5f800000, 0x5f7fffff, 0x4b7fffff, 0x4b000001, 0x3effffff, 0xbf400000, 0x477fe000,
    0x477ff000, 0x33000000, 0x33800000, 0x387fc000,
};
static const uint16_t special16[] = { 0, 0x8000, 0x3c00, 0x7c00, 0xfc00, 0x7e00, 0xfe01, 0x7c01, 0xfd00, 1, 0x3ff, 0x400,
                                      0x7bff };
static const uint64_t special_int[] = { 0, 1, ~0ull, 0x7fffffff, 0x80000000, 0xffffffff, 1ull << 53 | 1, 1ull << 63,
                                        ~0ull >> 1, ~0ull << 10 | 1, 0x1000001, 0xff800001 };

enum { N64 = ARRAY_LEN(special64), N32 = ARRAY_LEN(special32), NINT = ARRAY_LEN(special_int) };

/* ---- operands ---- */

static unsigned specials(unsigned type) { return type == IR_F64 ? N64 : type == IR_F32 ? N32 : NINT; }

static uint64_t any_lanes(unsigned x)
{
    uint64_t v = rng();

    if (!(rng() & 7))
        return v;
    if (x == IR_L64)
        return rng() & 3 ? special64[v % N64] : special_int[v % NINT];
    if (x == IR_L32)
        return special32[v % N32] | (uint64_t)special32[(v >> 20) % N32] << 32;
    v = 0;
    for (int k = 0; k < 4; k++)
        v = v << 16 | special16[rng() % ARRAY_LEN(special16)];
    return v;
}

/* Operand @k: number @n of the special values in its lane, or a random one. */
static void set_operand(const Case *c, unsigned k, int n)
{
    unsigned type = c->arg[k];
    uint64_t v[2] = { any_lanes(c->i.x), any_lanes(c->i.x) };

    if (type == IR_F64) {
        v[0] = n >= 0 ? special64[n] : any_lanes(IR_L64);
    } else if (type == IR_F32) {
        v[0] = (n >= 0 ? special32[n] : any_lanes(IR_L32)) << 32 >> 32 | v[0] << 32;
    } else if (type == IR_I32 || type == IR_I64) {
        uint64_t x = n >= 0 ? special_int[n] : c->i.op == IR_fh2f ? any_lanes(IR_L16) : rng() >> (rng() & 63);

        st64(start.state + slots[X0 + k].offset, x);
    }
    memcpy(start.state + slots[V0 + k].offset, v, 16);
}

/* ---- the region ---- */

static IrRef operand(IrFunc *f, unsigned type, unsigned slot)
{
    IrRef v;

    if (type == IR_I64)
        return ir_get(f, X0 + slot);
    if (type == IR_I32) {
        v = ir_get(f, X0 + slot);
        return ir_un(f, IR_trunc, IR_I32, v);
    }
    v = ir_get(f, V0 + slot);
    return type == IR_V128 ? v : ir_vlane(f, (IrType)type, v, 0);
}

static IrRef un(IrFunc *f, unsigned op, IrType t, IrRef v)
{
    return ir_raw(f, (IrIns){ .op = (uint16_t)op, .type = (uint8_t)t, .a = v });
}

/* The same value made anew, so that it is in a register before the others are; @bits: with zeros above. */
static IrRef again(IrFunc *f, IrRef v, bool bits)
{
    IrType t = ir_type(f, v), it = t == IR_F32 ? IR_I32 : IR_I64;
    unsigned op = t == IR_V128 ? IR_vnot : IR_fneg, back = op;

    if (t < IR_F32)
        return v;
    if (bits && t != IR_V128) {
        op = IR_fbits;
        back = IR_fmake;
    }
    v = un(f, op, bits && t != IR_V128 ? it : t, v);
    return un(f, back, t, v);
}

/* Operand @k as set_operand() has left it, as a constant; both halves of a vector become equal. */
static IrRef constant(IrFunc *f, unsigned type, unsigned k)
{
    uint8_t *v = start.state + slots[V0 + k].offset;
    uint64_t x = type == IR_I32 || type == IR_I64 ? ld64(start.state + slots[X0 + k].offset) : ld64(v);

    if (type == IR_V128)
        st64(v + 8, x);
    x = type == IR_I32 ? (uint64_t)(int32_t)x : type == IR_F32 ? (uint32_t)x : x;
    return ir_raw(f, (IrIns){ .op = IR_const, .type = (uint8_t)type, .imm = (int64_t)x });
}

/* The result goes to slot @dst of its class; @same: operand 0 is all operands; @early: bit k: operand k in a scratch
 * register, bit 4 + k: with zeros above, bit 8 + k: constant. */
static void build(IrFunc *f, Arena *arena, const Case *c, unsigned dst, bool same, unsigned early)
{
    IrIns i = c->i;
    IrRef *arg[3] = { &i.a, &i.b, &i.c }, r;

    arena_reset(arena);
    ir_init(f, arena, slots, NSLOTS, NULL, 0);
    f->nan = (uint8_t)rule;
    f->pc = END_PC;
    ir_at(f, ir_block(f, END_PC));
    ir_insn(f, END_PC, 4);
    for (unsigned k = 0; k < 3; k++)
        if (c->arg[k])
            *arg[k] = early >> (8 + k) & 1 ? constant(f, c->arg[k], k) : operand(f, c->arg[k], same ? 0 : k);
    for (unsigned k = 0; k < 3; k++)
        if (early >> k & 0x11 && c->arg[k])
            *arg[k] = again(f, *arg[k], early >> k & 16);
    r = ir_raw(f, i);
    switch (i.type) {
    case IR_F32: case IR_F64: r = ir_vfrom(f, r); break;
    case IR_I32:   r = ir_un(f, IR_zext32, IR_I64, r); break;
    case IR_FLAGS: r = ir_un(f, IR_flbits, IR_I64, r); break;
    }
    ir_put(f, (ir_type(f, r) == IR_V128 ? V0 : X0) + dst, r);
    ir_exit_to(f, IR_EXIT_JUMP, END_PC + 4, 0);
}

static void on_trap(int sig, siginfo_t *si, void *uc)
{
    traps++;
    if ((si->si_code == FPE_FLTINV || (environment == IR_NAN_ARM_FZ && si->si_code > 0))
        && target_x86_64.fp_trap(runner.ctx, &jit, uc))
        return;
    fprintf(stderr, "a trap that nobody wants\n");
    signal(sig, SIG_DFL);
}

/* ---- running ---- */

static uint32_t jit_flags(void) { return jit.fp_flags | target_x86_64.fp_flags(jit.host_fp); }

/* The one difference there is (fp-trap.c): what is tiny before rounding alone. The result is the smallest normal number. */
static bool tiny_before(const Case *c, unsigned dst)
{
    uint64_t v[2];
    unsigned x = c->i.type == IR_F64 ? IR_L64 : c->i.type == IR_F32 ? IR_L32 : c->i.x;

    if ((jit_flags() ^ interp.fp_flags) != 2 || !(interp.fp_flags & 2))
        return false;
    tiny++;
    memcpy(v, jit.state + slots[V0 + dst].offset, 16);
    if (c->i.op == IR_ff2h || x == IR_L16)
        return true;
    for (unsigned k = 0; k < 2; k++) {
        uint64_t m = v[k] & 0x7fffffffffffffff;

        if (x == IR_L64 ? m == 0x0010000000000000 : (m & 0x7fffffff) == 0x00800000 || m >> 32 == 0x00800000)
            return true;
    }
    return false;
}

/* IR_NAN_ARM_FZ: the same, where Arm flushes. Makes the interpreter's result what the host computes. */
static bool tiny_kept(const Case *c, unsigned dst)
{
    unsigned x = c->i.type == IR_F64 ? IR_L64 : c->i.type == IR_F32 ? IR_L32 : c->i.x, bytes = 1u << x, found = 0;
    uint64_t least = x == IR_L64 ? 1ull << 52 : 1ull << 23;
    uint8_t *j = jit.state + slots[V0 + dst].offset, *i = interp.state + slots[V0 + dst].offset;

    if (x < IR_L32)
        return false;
    for (unsigned at = 0; at < 16; at += bytes) {
        uint64_t a = 0, b = 0, sign = 1ull << (8 * bytes - 1);

        memcpy(&a, j + at, bytes);
        memcpy(&b, i + at, bytes);
        if (a == b || a != (b | least) || (b & ~sign))
            continue;
        memcpy(i + at, &a, bytes);
        found++;
    }
    if (found)
        interp.fp_flags |= 1;
    tiny += found;
    return found != 0;
}

/* What the class of @c's lane @k of operand @n is: 1 a quiet NaN, 2 denormal. */
static unsigned lane_class(const Case *c, unsigned n, unsigned k)
{
    unsigned type = c->arg[n], x = type == IR_V128 ? (c->i.op == IR_vfnarrow ? c->i.x + 1u : c->i.x)
                                 : type == IR_F64 ? IR_L64 : IR_L32;
    uint64_t v = 0, inf = x == IR_L64 ? 0x7ffull << 52 : 0xffull << 23, sign = x == IR_L64 ? 1ull << 63 : 1ull << 31;

    if (x < IR_L32 || (type != IR_V128 && k) || k >= 16u >> x)
        return 0;
    memcpy(&v, start.state + slots[V0 + n].offset + (k << x), 1u << x);
    v &= ~sign;
    return v > inf ? 1 : v && v < (inf & -inf) ? 2 : 0;
}

/* IR_NAN_ARM_FZ: is IDC alone missing, as the denormal operand of a lane is next to a NaN? */
static bool idc_hidden(const Case *c)
{
    if (rule != IR_NAN_ARM_FZ || (jit_flags() ^ interp.fp_flags) != 32 || !(interp.fp_flags & 32))
        return false;
    for (unsigned k = 0; k < 4; k++) {
        unsigned classes = 0;

        for (unsigned n = 0; n < 3; n++)
            if (c->arg[n])
                classes |= lane_class(c, n, k);
        if (classes == 3) {
            hidden++;
            return true;
        }
    }
    return false;
}

/* Where the one has a flag for being tiny, or for not, and the lane is as tiny_kept() says. */
static bool flushing_differs(const Case *c, unsigned dst)
{
    uint32_t had = interp.fp_flags;

    if (rule != IR_NAN_ARM_FZ || !tiny_kept(c, dst) || !(had & 2) || memcmp(jit.state, interp.state, 96))
        return false;
    uint32_t differ = jit_flags() ^ interp.fp_flags;

    return !(differ & ~(2u | 1u)) || idc_hidden(c);
}

static void show(const char *who, const Cpu *cpu, uint32_t flags)
{
    fprintf(stderr, "  %-7s flags %02x", who, flags);
    for (unsigned k = 0; k < 4; k++)
        fprintf(stderr, " v%u=%016llx.%016llx", k, (unsigned long long)ld64(cpu->state + k * 16 + 8),
                (unsigned long long)ld64(cpu->state + k * 16));
    for (unsigned k = 0; k < 4; k++)
        fprintf(stderr, " x%u=%llx", k, (unsigned long long)ld64(cpu->state + 64 + k * 8));
    fprintf(stderr, "\n");
}

static void run(const IrFunc *f, const Case *c, unsigned dst)
{
    start.fp_round = rng() & 3;
    start.fp_ctl = environment == IR_NAN_ARM_FZ ? IR_FPC_FZ : rule == IR_NAN_ARM_SOFT ? rng() & 7 : 0;
    start.host_fp = target_x86_64.fp_make(start.fp_round, environment);
    start.fp_flags = 0;
    if (environment == IR_NAN_ARM_FZ && rng() & 1) {     /* after some traps */
        start.fp_flags = rng() & 0x3f;
        start.host_fp |= x86_fz_state(start.fp_flags);
    }
    jit = interp = start;
    runner_enter(&runner, &jit);
    ir_interp(f, &interp, 0);
    if (!memcmp(jit.state, interp.state, 96)
        && (jit_flags() == interp.fp_flags || (ir_nan_traps(rule) && tiny_before(c, dst)) || idc_hidden(c)))
        return;
    if (flushing_differs(c, dst))
        return;
    if (failures++ > 20)
        exit(1);
    fprintf(stderr, "%s type %u x %u aux %#x, result to %u, rounding %u, ctl %u\n", c->name, c->i.type, c->i.x,
            c->i.aux, dst, start.fp_round, start.fp_ctl);
    show("before", &start, 0);
    show("jit", &jit, jit_flags());
    show("interp", &interp, interp.fp_flags);
    runner_disas(&runner);
}

static void compile(const Case *c, Arena *arena, unsigned dst, bool same, unsigned early, IrFunc *f)
{
    const char *err;

    build(f, arena, c, dst, same, early);
    err = ir_verify(f);
    if (err) {
        ir_print(f, stderr);
        fprintf(stderr, "%s: %s\n", c->name, err);
        exit(2);
    }
    runner_region(&runner, f);
}

/* Operands that are constants: the region is made anew for each set of them. */
static void run_constants(const Case *c, unsigned n, Arena *arena)
{
    for (unsigned k = 0; k < CONSTANTS; k++) {
        unsigned which = 1 + rng() % ((1u << n) - 1);
        IrFunc f;

        for (unsigned j = 0; j < n; j++)
            set_operand(c, j, c->arg[j] != IR_V128 && rng() & 1 ? (int)(rng() % specials(c->arg[j])) : -1);
        compile(c, arena, k & 3, false, which << 8, &f);
        run(&f, c, k & 3);
    }
}

static void run_case(const Case *c, Arena *arena)
{
    unsigned n = c->arg[2] ? 3 : c->arg[1] ? 2 : 1, total = 1;

    static const uint8_t variants[] = { 0, 0, 0, 0, 0, 2, 4, 7, 3, 0x10, 0x20, 0x40, 0x70 };

    for (unsigned v = 0; v < ARRAY_LEN(variants); v++) {
        IrFunc f;
        unsigned dst = v < 4 ? v : 3;

        compile(c, arena, dst, v == 4, variants[v], &f);
        if (c->arg[0] != IR_V128) {
            unsigned s = specials(c->arg[0]);

            total = n == 1 ? s : s * s;
            for (unsigned k = 0; k < total; k += v ? 5 : 1) {
                set_operand(c, 0, (int)(k % s));
                if (n > 1)
                    set_operand(c, 1, (int)(k / s));
                if (n > 2)
                    set_operand(c, 2, (int)(rng() % s));
                run(&f, c, dst);
            }
        }
        for (unsigned k = 0; k < RANDOM_RUNS; k++) {
            for (unsigned j = 0; j < n; j++)
                set_operand(c, j, -1);
            run(&f, c, dst);
        }
    }
    run_constants(c, n, arena);
}

/* ---- the ops ---- */

static const char *only;
static unsigned ncases;

static void try(const char *name, unsigned op, unsigned type, unsigned x, unsigned aux, unsigned a, unsigned b, unsigned c,
                Arena *arena)
{
    Case k = { name, { .op = (uint16_t)op, .type = (uint8_t)type, .x = (uint8_t)x, .aux = aux },
               { (uint8_t)a, (uint8_t)b, (uint8_t)c } };

    if (only && strcmp(only, name))
        return;
    ncases++;
    run_case(&k, arena);
}

#define TRY(op, ...) try(#op, IR_##op, __VA_ARGS__, arena)

static void scalar_ops(Arena *arena, unsigned t)
{
    const unsigned dyn = IR_ROUND_DYN;

    TRY(fadd, t, dyn, 0, t, t, 0);
    TRY(fsub, t, dyn, 0, t, t, 0);
    TRY(fmul, t, dyn, 0, t, t, 0);
    TRY(fdiv, t, dyn, 0, t, t, 0);
    TRY(fsqrt, t, dyn, 0, t, 0, 0);
    TRY(fadd, t, IR_RMM, 0, t, t, 0);
    for (unsigned neg = 0; neg < 4; neg++)
        TRY(fma, t, dyn, neg, t, t, t);
    TRY(fminnum, t, 0, 0, t, t, 0);
    TRY(fmaxnum, t, 0, 0, t, t, 0);
    TRY(fmin, t, 0, 0, t, t, 0);
    TRY(fmax, t, 0, 0, t, t, 0);
    TRY(fneg, t, 0, 0, t, 0, 0);
    TRY(fabs, t, 0, 0, t, 0, 0);
    for (unsigned x = 0; x < 3; x++)
        TRY(fsgnj, t, x, 0, t, t, 0);
    for (unsigned x = 0; x < IR_FCMP_COUNT; x++)
        TRY(fcmp, IR_I64, x, t, t, t, 0);
    TRY(flfcmp, IR_FLAGS, 0, t, t, t, 0);
    TRY(flfcmp, IR_FLAGS, 1, t, t, t, 0);
    for (unsigned x = 0; x <= IR_RMM + 1; x++) {
        unsigned rm = x > IR_RMM ? dyn : x;

        TRY(fround, t, rm, 0, t, 0, 0);
        TRY(fround, t, rm, 1, t, 0, 0);
        TRY(fcvt, t, rm, 0, t == IR_F32 ? IR_F64 : IR_F32, 0, 0);
        TRY(ff2h, IR_I32, rm, t, t, 0, 0);
        for (unsigned i = IR_I32; i <= IR_I64; i++) {
            TRY(fs2i, i, rm, t, t, 0, 0);
            TRY(fu2i, i, rm, t, t, 0, 0);
            TRY(fi2s, t, rm, i, i, 0, 0);
            TRY(fi2u, t, rm, i, i, 0, 0);
        }
    }
    TRY(fh2f, t, 0, 0, IR_I32, 0, 0);
}

static void vector_ops(Arena *arena, unsigned x)
{
    const unsigned v = IR_V128;

    TRY(vfadd, v, x, 0, v, v, 0);
    TRY(vfsub, v, x, 0, v, v, 0);
    TRY(vfmul, v, x, 0, v, v, 0);
    TRY(vfdiv, v, x, 0, v, v, 0);
    TRY(vfsqrt, v, x, 0, v, 0, 0);
    for (unsigned neg = 0; neg < 4; neg++)
        TRY(vfma, v, x, neg, v, v, v);
    TRY(vfmin, v, x, 0, v, v, 0);
    TRY(vfmax, v, x, 0, v, v, 0);
    TRY(vfminnum, v, x, 0, v, v, 0);
    TRY(vfmaxnum, v, x, 0, v, v, 0);
    TRY(vfcmpeq, v, x, 0, v, v, 0);
    TRY(vfcmpgt, v, x, 0, v, v, 0);
    TRY(vfcmpge, v, x, 0, v, v, 0);
    for (unsigned r = 0; r <= IR_RMM + 1; r++) {
        unsigned rm = r > IR_RMM ? IR_ROUND_DYN : r;

        TRY(vfround, v, x, rm, v, 0, 0);
        TRY(vfround, v, x, rm | 256, v, 0, 0);
        TRY(vfs2i, v, x, rm, v, 0, 0);
        TRY(vfu2i, v, x, rm, v, 0, 0);
    }
    TRY(vfi2s, v, x, 0, v, 0, 0);
    TRY(vfi2u, v, x, 0, v, 0, 0);
    TRY(vfnarrow, v, x - 1, 0, v, 0, 0);
    TRY(vfwiden, v, x - 1, 0, v, 0, 0);
    TRY(vfwiden, v, x - 1, 1, v, 0, 0);
}

/* @traps: the rule whose MXCSR is in force. */
static void with(uint32_t features, bool homes, IrNan nan, IrNan traps, Arena *arena)
{
    TargetConfig cfg = { .slots = slots, .nslots = NSLOTS, .cpu_features = features, .nan = nan };

    rule = nan;
    environment = traps;
    if (homes)
        cfg.wish = (BoundaryWish){ wish_gpr, sizeof wish_gpr, wish_fpr, sizeof wish_fpr };
    if (!runner_target(&runner, &cfg))
        exit(2);
    start.jumps = runner.jumps;
    scalar_ops(arena, IR_F64);
    scalar_ops(arena, IR_F32);
    vector_ops(arena, IR_L64);
    vector_ops(arena, IR_L32);
    target_x86_64.destroy(runner.ctx);
}

int main(int argc, char **argv)
{
    static const uint32_t features[] = { 0, FEAT_BASE | FEAT_AVX, FEAT_BASE };
    struct sigaction sa = { .sa_sigaction = on_trap, .sa_flags = SA_SIGINFO };
    Arena arena = { 0 };

    only = argc > 1 ? argv[1] : NULL;
    sigaction(SIGFPE, &sa, NULL);
    if (!runner_init(&runner, CODE_SIZE))
        return 2;
    for (unsigned k = 0; k < ARRAY_LEN(features); k++)
        for (unsigned homes = 0; homes < 2; homes++)
            for (unsigned fz = 0; fz < 1 + (homes || !k); fz++)
                with(features[k], homes, fz ? IR_NAN_ARM_FZ : IR_NAN_ARM, fz ? IR_NAN_ARM_FZ : IR_NAN_ARM, &arena);
    with(0, true, IR_NAN_ARM_SOFT, IR_NAN_ARM_SOFT, &arena);
    with(0, true, IR_NAN_ARM_SOFT, IR_NAN_ARM_FZ, &arena);       /* a region that has trapped too often */
    printf("%u cases, %u traps, %u results tiny before rounding only, %u IDC hidden by NaNs, %u failures\n", ncases, traps,
           tiny, hidden, failures);
    arena_free(&arena);
    return failures || !ncases || (!only && !traps);
}
