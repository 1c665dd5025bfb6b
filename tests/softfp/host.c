/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Soft float against the host's FPU (x86-64, SSE): the same operands, rounding mode and flush bits
 * into both; result and flags must be the same bit for bit, NaNs included. The instructions are
 * inline assembly between loading and storing MXCSR, so that no compiler moves or folds them.
 */
#include "softfp-test.h"

#ifdef __x86_64__

/* MXCSR: Intel SDM vol. 1, 10.2.3. */
enum {
    MX_IE = 1,
    MX_ZE = 4,
    MX_OE = 8,
    MX_UE = 16,
    MX_PE = 32,
    MX_DAZ = 64,
    MX_MASKS = 0x1f80,
    MX_FTZ = 0x8000
};

static uint32_t mxcsr_of(const SoftFp *e)
{
    static const uint8_t rc[] = {
        [SOFTFP_RNE] = 0, [SOFTFP_RDN] = 1, [SOFTFP_RUP] = 2, [SOFTFP_RTZ] = 3};

    return MX_MASKS | (uint32_t)rc[e->round] << 13 | (e->flush_in ? MX_DAZ : 0) |
           (e->flush_out ? MX_FTZ : 0);
}

static unsigned flags_of(uint32_t mx)
{
    return (mx & MX_PE ? SOFTFP_NX : 0) | (mx & MX_UE ? SOFTFP_UF : 0) |
           (mx & MX_OE ? SOFTFP_OF : 0) | (mx & MX_ZE ? SOFTFP_DZ : 0) |
           (mx & MX_IE ? SOFTFP_NV : 0);
}

/* HOST(name, result type and constraint, instruction): operands a, b, c of type T, inputs %3,
 * %4, %5, result %0. */
#define HOST(name, R, rc, T, ac, insn)                                                          \
    static uint64_t host_##name(uint32_t *mx, const uint64_t *v)                                \
    {                                                                                           \
        union { uint64_t u; T t; } a = { v[0] }, b = { v[1] }, c = { v[2] };                    \
        union { uint64_t u; R r; } res = { 0 };                                                 \
        R r;                                                                                    \
        uint32_t old;                                                                           \
        __asm__ volatile("stmxcsr %1\n\tldmxcsr %2\n\t" insn "\n\tstmxcsr %2\n\tldmxcsr %1"     \
                         : "=&" rc (r), "=m"(old), "+m"(*mx)                                    \
                         : ac(a.t), ac(b.t), ac(c.t) : "cc");                                   \
        res.r = r;                                                                              \
        return res.u;                                                                           \
    }
#define HOST2(name, insn)                                                                       \
    HOST(name##32, float, "x", float, "x", "movaps %3, %0; " insn "ss %4, %0")                  \
    HOST(name##64, double, "x", double, "x", "movaps %3, %0; " insn "sd %4, %0")

HOST2(add, "add")
HOST2(sub, "sub")
HOST2(mul, "mul")
HOST2(div, "div")
HOST(sqrt32, float, "x", float, "x", "sqrtss %3, %0")
HOST(sqrt64, double, "x", double, "x", "sqrtsd %3, %0")
/* vfmadd213 x, y, z (Intel's order of operands) is y * x + z, and NaNs are looked for in that
 * order */
#define HOSTFMA(name, insn)                                                                     \
    HOST(name##32, float, "x", float, "x", "movaps %4, %0; " insn "ss %5, %3, %0")              \
    HOST(name##64, double, "x", double, "x", "movaps %4, %0; " insn "sd %5, %3, %0")
HOSTFMA(fmadd, "vfmadd213")
HOSTFMA(fmsub, "vfmsub213")
HOSTFMA(fnmadd, "vfnmadd213")
HOSTFMA(fnmsub, "vfnmsub213")
HOST(round32, float, "x", float, "x", "roundss $4, %3, %0")
HOST(round64, double, "x", double, "x", "roundsd $4, %3, %0")
HOST(roundq32, float, "x", float, "x", "roundss $12, %3, %0")
HOST(roundq64, double, "x", double, "x", "roundsd $12, %3, %0")
HOST(widen, double, "x", float, "x", "cvtss2sd %3, %0")
HOST(narrow, float, "x", double, "x", "cvtsd2ss %3, %0")
HOST(half_to, float, "x", float, "x", "vcvtph2ps %3, %0")
HOST(to_half, float, "x", float, "x", "vcvtps2ph $4, %3, %0")
HOST(to_i32_32, int64_t, "r", float, "x", "cvtss2si %3, %k0; movslq %k0, %0")
HOST(to_i64_32, int64_t, "r", float, "x", "cvtss2si %3, %0")
HOST(to_i32_64, int64_t, "r", double, "x", "cvtsd2si %3, %k0; movslq %k0, %0")
HOST(to_i64_64, int64_t, "r", double, "x", "cvtsd2si %3, %0")
HOST(to_u32_32, int64_t, "r", float, "x", "vcvtss2usi %3, %k0")
HOST(to_u64_32, int64_t, "r", float, "x", "vcvtss2usi %3, %0")
HOST(to_u32_64, int64_t, "r", double, "x", "vcvtsd2usi %3, %k0")
HOST(to_u64_64, int64_t, "r", double, "x", "vcvtsd2usi %3, %0")
HOST(i32_to_32, float, "x", uint64_t, "r", "xorps %0, %0; cvtsi2ssl %k3, %0")
HOST(i64_to_32, float, "x", uint64_t, "r", "xorps %0, %0; cvtsi2ssq %3, %0")
HOST(i32_to_64, double, "x", uint64_t, "r", "xorps %0, %0; cvtsi2sdl %k3, %0")
HOST(i64_to_64, double, "x", uint64_t, "r", "xorps %0, %0; cvtsi2sdq %3, %0")
HOST(u32_to_32, float, "x", uint64_t, "r", "xorps %0, %0; vcvtusi2ssl %k3, %0, %0")
HOST(u64_to_32, float, "x", uint64_t, "r", "xorps %0, %0; vcvtusi2ssq %3, %0, %0")
HOST(u32_to_64, double, "x", uint64_t, "r", "xorps %0, %0; vcvtusi2sdl %k3, %0, %0")
HOST(u64_to_64, double, "x", uint64_t, "r", "xorps %0, %0; vcvtusi2sdq %3, %0, %0")
/* ZF, PF, CF as bits 2, 1, 0 */
#define COM(insn) insn " %4, %3; mov $0, %k0; setc %b0; mov $2, %h0; jp 1f; mov $0, %h0; 1: or %h0, %b0; " \
    "mov $4, %h0; " insn " %4, %3; jz 2f; mov $0, %h0; 2: or %h0, %b0; movzbl %b0, %k0"
HOST(ucom32, int64_t, "Q", float, "x", COM("ucomiss"))
HOST(ucom64, int64_t, "Q", double, "x", COM("ucomisd"))
HOST(com32, int64_t, "Q", float, "x", COM("comiss"))
HOST(com64, int64_t, "Q", double, "x", COM("comisd"))

/* ---- the same in software ---- */

typedef enum Sw {
    ADD,
    SUB,
    MUL,
    DIV,
    SQRT,
    FMADD,
    FMSUB,
    FNMADD,
    FNMSUB,
    ROUND,
    ROUNDQ,
    CVT,
    TOINT,
    FROMINT,
    UCOM,
    COM
} Sw;
typedef enum Needs { BASE, NEEDS_FMA, NEEDS_F16C, NEEDS_AVX512 } Needs;

static const struct Op {
    const char *name;
    uint64_t (*host)(uint32_t *, const uint64_t *);
    uint8_t sw, nargs, in, out;    /* out: format or SoftFpInt; in of FROMINT is a SoftFpInt */
    uint8_t needs;
} ops[] = {
#define BOTH(name, sw, n, needs)                                                                   \
    {#name "32", host_##name##32, sw, n, SOFTFP_F32, SOFTFP_F32, needs},                           \
        {#name "64", host_##name##64, sw, n, SOFTFP_F64, SOFTFP_F64, needs},
    BOTH(add, ADD, 2, BASE) BOTH(sub, SUB, 2, BASE) BOTH(mul, MUL, 2, BASE) BOTH(div, DIV, 2, BASE)
        BOTH(sqrt, SQRT, 1, BASE) BOTH(fmadd, FMADD, 3, NEEDS_FMA) BOTH(fmsub, FMSUB, 3, NEEDS_FMA)
            BOTH(fnmadd, FNMADD, 3, NEEDS_FMA) BOTH(fnmsub, FNMSUB, 3, NEEDS_FMA)
                BOTH(round, ROUND, 1, BASE) BOTH(roundq, ROUNDQ, 1, BASE) BOTH(ucom, UCOM, 2, BASE)
                    BOTH(com, COM, 2, BASE){"f32 to f64", host_widen, CVT, 1, SOFTFP_F32,
                                            SOFTFP_F64, BASE},
    {"f64 to f32", host_narrow, CVT, 1, SOFTFP_F64, SOFTFP_F32, BASE},
    {"f16 to f32", host_half_to, CVT, 1, SOFTFP_F16, SOFTFP_F32, NEEDS_F16C},
    {"f32 to f16", host_to_half, CVT, 1, SOFTFP_F32, SOFTFP_F16, NEEDS_F16C},
    {"f32 to i32", host_to_i32_32, TOINT, 1, SOFTFP_F32, SOFTFP_I32, BASE},
    {"f32 to i64", host_to_i64_32, TOINT, 1, SOFTFP_F32, SOFTFP_I64, BASE},
    {"f64 to i32", host_to_i32_64, TOINT, 1, SOFTFP_F64, SOFTFP_I32, BASE},
    {"f64 to i64", host_to_i64_64, TOINT, 1, SOFTFP_F64, SOFTFP_I64, BASE},
    {"f32 to u32", host_to_u32_32, TOINT, 1, SOFTFP_F32, SOFTFP_U32, NEEDS_AVX512},
    {"f32 to u64", host_to_u64_32, TOINT, 1, SOFTFP_F32, SOFTFP_U64, NEEDS_AVX512},
    {"f64 to u32", host_to_u32_64, TOINT, 1, SOFTFP_F64, SOFTFP_U32, NEEDS_AVX512},
    {"f64 to u64", host_to_u64_64, TOINT, 1, SOFTFP_F64, SOFTFP_U64, NEEDS_AVX512},
    {"i32 to f32", host_i32_to_32, FROMINT, 1, SOFTFP_I32, SOFTFP_F32, BASE},
    {"i64 to f32", host_i64_to_32, FROMINT, 1, SOFTFP_I64, SOFTFP_F32, BASE},
    {"i32 to f64", host_i32_to_64, FROMINT, 1, SOFTFP_I32, SOFTFP_F64, BASE},
    {"i64 to f64", host_i64_to_64, FROMINT, 1, SOFTFP_I64, SOFTFP_F64, BASE},
    {"u32 to f32", host_u32_to_32, FROMINT, 1, SOFTFP_U32, SOFTFP_F32, NEEDS_AVX512},
    {"u64 to f32", host_u64_to_32, FROMINT, 1, SOFTFP_U64, SOFTFP_F32, NEEDS_AVX512},
    {"u32 to f64", host_u32_to_64, FROMINT, 1, SOFTFP_U32, SOFTFP_F64, NEEDS_AVX512},
    {"u64 to f64", host_u64_to_64, FROMINT, 1, SOFTFP_U64, SOFTFP_F64, NEEDS_AVX512},
};

static bool cpu_has(Needs needs)
{
    switch (needs) {
    case NEEDS_FMA:    return __builtin_cpu_supports("fma");
    case NEEDS_F16C:
        return __builtin_cpu_supports("avx2"); /* every CPU with AVX2 has F16C */
    case NEEDS_AVX512: return __builtin_cpu_supports("avx512f");
    default:           return true;
    }
}

static uint64_t soft(const struct Op *op, SoftFp *e, const uint64_t *v)
{
    SoftFpFormat f = (SoftFpFormat)op->in, out = (SoftFpFormat)op->out;

    switch ((Sw)op->sw) {
    case ADD:     return softfp_add(e, f, v[0], v[1]);
    case SUB:     return softfp_sub(e, f, v[0], v[1]);
    case MUL:     return softfp_mul(e, f, v[0], v[1]);
    case DIV:     return softfp_div(e, f, v[0], v[1]);
    case SQRT:    return softfp_sqrt(e, f, v[0]);
    case FMADD:   return softfp_fma(e, f, v[0], v[1], v[2], 0);
    case FMSUB:   return softfp_fma(e, f, v[0], v[1], v[2], SOFTFP_NEG_ADD);
    case FNMADD:  return softfp_fma(e, f, v[0], v[1], v[2], SOFTFP_NEG_MUL);
    case FNMSUB:  return softfp_fma(e, f, v[0], v[1], v[2], SOFTFP_NEG_MUL | SOFTFP_NEG_ADD);
    case ROUND:   return softfp_round(e, f, v[0], true);
    case ROUNDQ:  return softfp_round(e, f, v[0], false);
    case CVT:     return softfp_convert(e, out, f, v[0]);
    case TOINT:   return softfp_to_int(e, f, v[0], (SoftFpInt)op->out, SOFTFP_INVALID_X86);
    case FROMINT: return softfp_from_int(e, out, (SoftFpInt)op->in, v[0]);
    case UCOM:
    case COM:
        switch (softfp_compare(e, f, v[0], v[1], op->sw == COM)) {
        case SOFTFP_LESS:    return 1;
        case SOFTFP_EQUAL:   return 4;
        case SOFTFP_GREATER: return 0;
        default:             return 7;
        }
    }
    return 0;
}

static void check_one(const struct Op *op, SoftFp e, const uint64_t *v)
{
    uint32_t mx = mxcsr_of(&e);
    uint64_t want = op->host(&mx, v), got = soft(op, &e, v);

    e.flags &= ~SOFTFP_ID;
    if (got != want || e.flags != flags_of(mx))
        ck_abort_msg(
            "%s %#lx %#lx %#lx round %d daz %d ftz %d: %#lx flags %#x, host %#lx flags %#x",
            op->name, v[0], v[1], v[2], e.round, e.flush_in, e.flush_out, got, e.flags, want,
            flags_of(mx));
}

static const SoftFp x86 = { .nan = SOFTFP_NAN_X86 };

/* Every combination of special values, in every mode. */
START_TEST(test_special)
{
    const struct Op *op = &ops[_i];
    uint64_t sp[FP_MAX_SPECIALS];
    unsigned n;

    if (!cpu_has((Needs)op->needs) || op->sw == FROMINT)
        return;
    n = fp_specials((SoftFpFormat)op->in, sp);
    for (unsigned m = 0; m < 16; m++) {
        SoftFp e = x86;
        e.round = m & 3;
        e.flush_in = m & 4;
        e.flush_out = m & 8;
        if (m >= 4 && op->needs == NEEDS_F16C)   /* these instructions ignore the flush bits */
            break;
        if (m >= 4 && op->nargs == 3)
            break;
        for (unsigned i = 0; i < n; i++)
            for (unsigned j = 0; j < (op->nargs > 1 ? n : 1); j++)
                for (unsigned k = 0; k < (op->nargs > 2 ? n : 1); k++)
                    check_one(op, e, (uint64_t[]){ sp[i], sp[j], sp[k] });
    }
}
END_TEST

START_TEST(test_random)
{
    const struct Op *op = &ops[_i];
    Rng r = { 0x5eed + _i };
    uint64_t v[3] = { 0 };

    if (!cpu_has((Needs)op->needs))
        return;
    for (uint64_t n = fp_count(); n > 0; n--) {
        SoftFp e = x86;
        unsigned m = rng_next(&r) >> 40;
        e.round = m & 3;
        if (op->needs != NEEDS_F16C && (m & 0x70) == 0) {
            e.flush_in = m & 4;
            e.flush_out = m & 8;
        }
        if (op->sw == FROMINT)
            v[0] = rng_next(&r) >> rng_next(&r) % 64 << rng_next(&r) % 64;
        else
            fp_operands(&r, (SoftFpFormat)op->in, v, op->nargs);
        check_one(op, e, v);
    }
}
END_TEST

Suite *suite_host(void)
{
    Suite *s = suite_create("softfp-host");
    TCase *t = tcase_create("host");

    tcase_set_timeout(t, 0);
    tcase_add_loop_test(t, test_special, 0, ARRAY_LEN(ops));
    tcase_add_loop_test(t, test_random, 0, ARRAY_LEN(ops));
    suite_add_tcase(s, t);
    return s;
}

#else

/* Another host's FPU: the rules suite still runs. */
Suite *suite_host(void)
{
    return suite_create("softfp-host (x86-64 only)");
}

#endif
