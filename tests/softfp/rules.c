/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the host's FPU cannot show: rounding to nearest with ties away, tininess before rounding,
 * minimum and maximum, the NaN rules of RISC-V and Arm, half precision. Each is derived here in a
 * way that shares nothing with the code under test: wider arithmetic, integers, or a table written
 * from the manual.
 */
#include "softfp-test.h"

enum {
    NX = SOFTFP_NX,
    UF = SOFTFP_UF,
    OF = SOFTFP_OF,
    DZ = SOFTFP_DZ,
    NV = SOFTFP_NV,
    ID = SOFTFP_ID
};

static double as_f64(uint64_t v)
{
    double d;
    memcpy(&d, &v, 8);
    return d;
}

static float as_f32(uint64_t v)
{
    uint32_t w = (uint32_t)v;
    float x;
    memcpy(&x, &w, 4);
    return x;
}

/* ---- ties away ---- */

typedef enum Op { ADD, SUB, MUL, DIV, FMA, SQRT, NARROW, OPS } Op;

static uint64_t run(Op op, SoftFp *e, SoftFpFormat f, const uint64_t *v)
{
    switch (op) {
    case ADD:  return softfp_add(e, f, v[0], v[1]);
    case SUB:  return softfp_sub(e, f, v[0], v[1]);
    case MUL:  return softfp_mul(e, f, v[0], v[1]);
    case DIV:  return softfp_div(e, f, v[0], v[1]);
    case FMA:  return softfp_fma(e, f, v[0], v[1], v[2], 0);
    case SQRT: return softfp_sqrt(e, f, v[0]);
    default:   return softfp_convert(e, f, SOFTFP_F64, v[0]);
    }
}

#ifdef __x86_64__

/* The operation in x87 extended precision (64 bits, a much larger range). Returns whether the
 * result is exact. */
static bool wide(Op op, const long double *v, long double *out)
{
    volatile long double a = v[0], b = v[1], r;
    uint16_t status;

    __asm__ volatile("fnclex");
    switch (op) {
    case ADD:  r = a + b; break;
    case SUB:  r = a - b; break;
    case MUL:  r = a * b; break;
    case DIV:  r = a / b; break;
    case FMA:  r = a * b; r = r + v[2]; break;
    case SQRT: r = __builtin_sqrtl(a); break;
    default:   r = a; break;
    }
    __asm__ volatile("fnstsw %0" : "=m"(status) : "m"(r));
    *out = r;
    return !(status & 0x20);
}

static long double to_wide(SoftFpFormat f, uint64_t v)
{
    return f == SOFTFP_F64 ? (long double)as_f64(v) : (long double)as_f32(v);
}

/*
 * The neighbours of the exact result are what RTZ and the mode away from zero give (checked against
 * the host). RMM is RNE except for a tie, where it is the neighbour away from zero. A tie is the
 * middle of the neighbours: one bit more than the format has, so extended precision holds it
 * exactly; an inexact extended result cannot be one.
 */
START_TEST(test_ties_away)
{
    Op op = (Op)(_i % OPS);
    SoftFpFormat f = _i / OPS || op == NARROW ? SOFTFP_F32 : SOFTFP_F64;
    Rng r = { 0x7135 + _i };
    uint64_t ties = 0;

    for (uint64_t n = fp_count(); n > 0; n--) {
        uint64_t v[3] = { 0 };
        long double w[3], exact;

        fp_operands(&r, op == NARROW ? SOFTFP_F64 : f, v, op == FMA ? 3 : 2);
        if (rng_next(&r) & 1)   /* few bits each: sums, products and quotients often tie */
            for (int i = 0; i < 3; i++)
                v[i] &= ~0ull << (op == NARROW ? 28 : rng_next(&r) % (f == SOFTFP_F64 ? 53 : 24));
        SoftFp ne = {.round = SOFTFP_RNE}, mm = {.round = SOFTFP_RMM}, tz = {.round = SOFTFP_RTZ},
               away = {0};
        uint64_t want = run(op, &ne, f, v), got = run(op, &mm, f, v), lo = run(op, &tz, f, v), hi;
        away.round = lo >> (fp_width(f) - 1) & 1 ? SOFTFP_RDN : SOFTFP_RUP;
        hi = run(op, &away, f, v);
        if ((ne.flags & NX) && lo != hi) {
            for (int i = 0; i < 3; i++)
                w[i] = to_wide(op == NARROW ? SOFTFP_F64 : f, v[i]);
            if (op == FMA && !wide(MUL, w, &exact))
                continue;
            long double a = to_wide(f, lo), b = to_wide(f, hi);
            if (__builtin_isinf(b))
                b = __builtin_ldexpl(b > 0 ? 1 : -1, f == SOFTFP_F64 ? 1024 : 128);
            if (wide(op, w, &exact) && exact == (a + b) / 2) {
                want = hi;
                ties++;
            }
        }
        if (got != want || mm.flags != ne.flags)
            ck_abort_msg("op %d f%d %#lx %#lx %#lx: %#lx flags %#x, expected %#lx flags %#x", op,
                         fp_width(f), v[0], v[1], v[2], got, mm.flags, want, ne.flags);
    }
    /* quotients and roots tie only in the subnormal range or never */
    ck_assert_msg(op == SQRT || op == DIV || ties > fp_count() / 1000, "only %lu ties", ties);
}
END_TEST

#endif

/* ---- conversions, by integer arithmetic ---- */

/* |num| / 4 rounded to an integer; the remainder is num's low two bits. */
static unsigned __int128 round_quarters(unsigned __int128 mag, bool sign, int round, bool *inexact)
{
    unsigned rest = mag & 3;
    unsigned __int128 q = mag >> 2;

    *inexact = rest != 0;
    switch (round) {
    case SOFTFP_RNE: return q + (rest == 3 || (rest == 2 && (q & 1)));
    case SOFTFP_RMM: return q + (rest >= 2);
    case SOFTFP_RDN: return q + (sign && rest);
    case SOFTFP_RUP: return q + (!sign && rest);
    default:         return q;
    }
}

/* f64 values that are a multiple of 1/4: to each integer type, to integral values, by all modes. */
START_TEST(test_to_int)
{
    static const struct { __int128 min, max; } range[] = {
        [SOFTFP_I32] = { INT32_MIN, INT32_MAX }, [SOFTFP_U32] = { 0, UINT32_MAX },
        [SOFTFP_I64] = { INT64_MIN, INT64_MAX }, [SOFTFP_U64] = { 0, UINT64_MAX },
    };
    Rng r = { 99 };

    for (uint64_t n = fp_count(); n > 0; n--) {
        int lz = (int)(rng_next(&r) % 53), up = (int)(rng_next(&r) % 16);
        uint64_t small = (rng_next(&r) >> 11 >> lz) + 1;                  /* at most 53 bits */
        bool sign = rng_next(&r) & 1, inexact;
        int round = (int)(rng_next(&r) % 5);
        SoftFpInt to = (SoftFpInt)(rng_next(&r) % 4);
        if (rng_next(&r) % 8 == 0) /* around the ends of the ranges */
            small = (4ull << (31 + rng_next(&r) % 2)) + rng_next(&r) % 12 - 6;
        double d = __builtin_ldexp((double)small, up - 2) * (sign ? -1 : 1);
        unsigned __int128 mag =
            round_quarters((unsigned __int128)small << up, sign, round, &inexact);
        __int128 x = sign ? -(__int128)mag : (__int128)mag;
        bool fits = x >= range[to].min && x <= range[to].max;
        uint64_t bits, want = (uint64_t)(fits ? x : sign ? range[to].min : range[to].max);
        unsigned flags = !fits ? NV : inexact ? NX : 0;

        memcpy(&bits, &d, 8);
        SoftFp e = { .round = (uint8_t)round };
        uint64_t got = softfp_to_int(&e, SOFTFP_F64, bits, to, SOFTFP_INVALID_RISCV);
        if (got != want || e.flags != flags)
            ck_abort_msg("%a to %d round %d: %#lx flags %#x", d, to, round, got, e.flags);

        SoftFp q = { .round = (uint8_t)round };
        double i = as_f64(softfp_round(&q, SOFTFP_F64, bits, true)),
               ref = (double)mag * (sign ? -1 : 1);
        if (i != ref || __builtin_signbit(i) != sign || q.flags != (inexact ? NX : 0))
            ck_abort_msg("%a to integral, round %d: %a flags %#x", d, round, i, q.flags);

        SoftFp m = { .round = (uint8_t)round };
        mag = ((unsigned __int128)small << up) >> 2;
        x = sign ? -(__int128)mag : (__int128)mag;
        want = (uint64_t)(int64_t)(int32_t)x;
        flags = x < INT32_MIN || x > INT32_MAX ? NV : inexact ? NX : 0;
        got = softfp_to_i32_modulo(&m, SOFTFP_F64, bits);
        if (got != want || m.flags != flags)
            ck_abort_msg("%a modulo 2^32: %#lx flags %#x", d, got, m.flags);
    }
}
END_TEST

/* Integers to f16, f32, f64 by all modes: cut the magnitude to the precision by hand. */
START_TEST(test_from_int)
{
    static const int precision[] = { 11, 24, 53 };
    Rng r = { 4711 };

    for (uint64_t n = fp_count(); n > 0; n--) {
        uint64_t v = rng_next(&r) >> rng_next(&r) % 64, mag;
        SoftFpInt from = (SoftFpInt)(rng_next(&r) % 4);
        SoftFpFormat f = (SoftFpFormat)(rng_next(&r) % 3);
        SoftFp e = { .round = (uint8_t)(rng_next(&r) % 5) };

        if (rng_next(&r) % 4 == 0)
            v <<= rng_next(&r) % 64;
        bool sign = from == SOFTFP_I32 ? (int32_t)v < 0 : from == SOFTFP_I64 && (int64_t)v < 0;
        mag = from == SOFTFP_I32   ? (uint64_t)__builtin_llabs((int32_t)v)
              : from == SOFTFP_U32 ? (uint32_t)v
                                   : v;
        if (from == SOFTFP_I64 && sign)
            mag = -v;
        int len = mag ? 64 - __builtin_clzll(mag) : 0,
            cut = len > precision[f] ? len - precision[f] : 0;
        /* keep two bits below the precision: the first cut off, and whether there is more */
        unsigned __int128 m4 = ((unsigned __int128)mag << 2) >> cut;
        if (cut && (mag << 1 & ((1ull << cut) - 1)))
            m4 |= 1;
        bool inexact;
        double ref = __builtin_ldexp((double)round_quarters(m4, sign, e.round, &inexact), cut);
        unsigned flags = inexact ? NX : 0;
        if (f == SOFTFP_F16 && ref > 65504) {
            bool away = e.round == SOFTFP_RNE || e.round == SOFTFP_RMM ||
                        e.round == (sign ? SOFTFP_RDN : SOFTFP_RUP);
            ref = away ? __builtin_inf() : 65504;
            flags = OF | NX;
        }
        if (sign)
            ref = -ref;
        uint64_t got = softfp_from_int(&e, f, from, v);
        SoftFp none = { 0 };
        if (as_f64(softfp_convert(&none, SOFTFP_F64, f, got)) != ref || e.flags != flags)
            ck_abort_msg("int %d %#lx to format %d round %d: %#lx flags %#x, expected %a", from, v,
                         f, e.round, got, e.flags, ref);
    }
}
END_TEST

/* ---- half precision ---- */

/* f16 arithmetic is f64 arithmetic rounded to odd (which keeps what a second rounding needs),
 * then rounded to f16. */
START_TEST(test_half)
{
    Rng r = { 16 };

    for (uint64_t n = fp_count(); n > 0; n--) {
        Op op = (Op)(rng_next(&r) % (SQRT + 1));
        uint64_t v[3], w[3];
        SoftFp e = {.round = (uint8_t)(rng_next(&r) % 5)}, odd = {.round = SOFTFP_RTZ}, narrow = e;

        fp_operands(&r, SOFTFP_F16, v, 3);
        for (int i = 0; i < 3; i++)
            w[i] = softfp_convert(&odd, SOFTFP_F64, SOFTFP_F16, v[i]);
        odd.flags = 0;
        uint64_t x = run(op, &odd, SOFTFP_F64, w) | (odd.flags & NX);
        /* the sign of an exact zero sum depends on the mode, which is not RTZ here */
        if (!(x << 1) && e.round == SOFTFP_RDN)
            continue;
        for (int i = 0; i < 3; i++)   /* a signalling NaN became quiet on widening */
            if (softfp_class(SOFTFP_F16, v[i]) == SOFTFP_SNAN &&
                (i == 0 || (i == 1 && op != SQRT) || op == FMA))
                odd.flags |= NV;
        uint64_t want = softfp_convert(&narrow, SOFTFP_F16, SOFTFP_F64, x),
                 got = run(op, &e, SOFTFP_F16, v);
        unsigned flags = narrow.flags | (odd.flags & (NV | DZ));
        if (got != want || e.flags != flags)
            ck_abort_msg(
                "f16 op %d %#lx %#lx %#lx round %d: %#lx flags %#x, expected %#lx flags %#x", op,
                v[0], v[1], v[2], e.round, got, e.flags, want, flags);
    }
}
END_TEST

/* ---- tininess ---- */

/* Before rounding: the same result; UF also where a value below the least normal number rounds
 * up to it. */
START_TEST(test_tiny)
{
    static const uint64_t mag_mask = 0x7fffffff, least = 0x00800000;
    Rng r = { 5 };
    uint64_t differ = 0;

    for (uint64_t n = fp_count(); n > 0; n--) {
        uint64_t v[2];
        SoftFp after = { .round = (uint8_t)(rng_next(&r) % 5) }, before = after;

        fp_operands(&r, SOFTFP_F32, v, 2);
        if (rng_next(&r) & 1) {   /* (1 - k ulp) * (least + j ulp) */
            v[0] = 0x3f800000 - rng_next(&r) % 4;
            v[1] = least + rng_next(&r) % 4;
        }
        before.tiny_before = true;
        uint64_t a = softfp_mul(&after, SOFTFP_F32, v[0], v[1]),
                 b = softfp_mul(&before, SOFTFP_F32, v[0], v[1]);
        ck_assert_uint_eq(a, b);
        double exact =
            (double)as_f32(v[0]) * (double)as_f32(v[1]); /* 48 bits: exact but for f64 underflow */
        bool below = __builtin_fabs(exact) < 0x1p-126 && exact != 0;
        bool more = (a & mag_mask) == least && below && (after.flags & NX);
        ck_assert_uint_eq(before.flags, after.flags | (more ? UF : 0));
        differ += before.flags != after.flags;
    }
    ck_assert(differ > 0);
    /* the edge: 2^-126 - 2^-151 rounds up to 2^-126 also with 24 bits, 2^-126 - 2^-150 (a tie
     * there) does, less does not */
    SoftFp e = { 0 };
    ck_assert_uint_eq(softfp_convert(&e, SOFTFP_F32, SOFTFP_F64, 0x380ffffff8000000), least);
    ck_assert_uint_eq(e.flags, NX);
    e.flags = 0;
    ck_assert_uint_eq(softfp_convert(&e, SOFTFP_F32, SOFTFP_F64, 0x380ffffff0000000), least);
    ck_assert_uint_eq(e.flags, NX);
    e.flags = 0;
    ck_assert_uint_eq(softfp_convert(&e, SOFTFP_F32, SOFTFP_F64, 0x380fffffefffffff), least);
    ck_assert_uint_eq(e.flags, NX | UF);
}
END_TEST

/* ---- minimum and maximum ---- */

/* Order of non-NaN bit patterns, -0 < +0: sign and magnitude as an integer. */
static int64_t key(SoftFpFormat f, uint64_t v)
{
    int w = fp_width(f);
    uint64_t mag = v & ((1ull << (w - 1)) - 1);

    return v >> (w - 1) & 1 ? -1 - (int64_t)mag : (int64_t)mag;
}

START_TEST(test_minmax)
{
    SoftFpFormat f = (SoftFpFormat)_i;
    uint64_t sp[FP_MAX_SPECIALS];
    unsigned n = fp_specials(f, sp);
    SoftFp none = { 0 };
    uint64_t nan = softfp_default_nan(&none, f);

    for (unsigned i = 0; i < n * n; i++) {
        uint64_t a = sp[i % n], b = sp[i / n];
        bool an = fp_is_nan(f, a), bn = fp_is_nan(f, b);
        unsigned nv =
            softfp_class(f, a) == SOFTFP_SNAN || softfp_class(f, b) == SOFTFP_SNAN ? NV : 0;
        uint64_t lo = key(f, a) < key(f, b) ? a : b, hi = key(f, a) < key(f, b) ? b : a;
        uint64_t nlo = an && bn ? nan
                       : an     ? b
                       : bn     ? a
                                : lo,
                 nhi = an && bn ? nan
                       : an     ? b
                       : bn     ? a
                                : hi;
        SoftFp e[4] = { { 0 } };

        ck_assert_uint_eq(softfp_minnum(&e[0], f, a, b), nlo);
        ck_assert_uint_eq(softfp_maxnum(&e[1], f, a, b), nhi);
        ck_assert_uint_eq(softfp_min(&e[2], f, a, b), an || bn ? nan : lo);
        ck_assert_uint_eq(softfp_max(&e[3], f, a, b), an || bn ? nan : hi);
        for (int k = 0; k < 4; k++)
            ck_assert_uint_eq(e[k].flags, nv);
    }
}
END_TEST

/* ---- NaN rules, f32: Q quiet, S signalling with a payload; s the same quieted; D default; 1
 * one, i infinity, 0 zero ---- */

enum {
    Q1 = 0x7fc00001,
    Q2 = 0xffc00002,
    S1 = 0x7f800011,
    S2 = 0xff800012,
    S1Q = 0x7fc00011,
    S2Q = 0xffc00012,
    D = 0x7fc00000,
    DNEG = 0xffc00000,
    ONE = 0x3f800000,
    IN = 0x7f800000
};

static const struct { uint8_t nan; uint32_t a, b, c, want; uint8_t flags; } fma_nans[] = {
    { SOFTFP_NAN_RISCV, Q2, ONE, ONE, D, 0 },      { SOFTFP_NAN_RISCV, ONE, ONE, S2, D, NV },
    { SOFTFP_NAN_RISCV, IN, 0, Q1, D, NV },        { SOFTFP_NAN_RISCV, IN, 0, ONE, D, NV },
    { SOFTFP_NAN_ARM, Q1, Q2, ONE, Q1, 0 },        { SOFTFP_NAN_ARM, Q1, ONE, Q2, Q2, 0 },
    { SOFTFP_NAN_ARM, Q1, S2, ONE, S2Q, NV },      { SOFTFP_NAN_ARM, S1, S2, Q2, S1Q, NV },
    { SOFTFP_NAN_ARM, S1, ONE, S2, S2Q, NV },      { SOFTFP_NAN_ARM, IN, 0, Q2, D, NV },
    { SOFTFP_NAN_ARM, IN, 0, S2, S2Q, NV },        { SOFTFP_NAN_ARM, 0, IN, ONE, D, NV },
    { SOFTFP_NAN_X86, IN, 0, Q2, Q2, 0 },          { SOFTFP_NAN_X86, IN, 0, ONE, DNEG, NV },
};

static const struct { uint8_t nan; char op; uint32_t a, b, want; uint8_t flags; } pair_nans[] = {
    { SOFTFP_NAN_RISCV, '+', Q1, S1, D, NV },      { SOFTFP_NAN_RISCV, '+', Q2, ONE, D, 0 },
    { SOFTFP_NAN_RISCV, '-', IN, IN, D, NV },      { SOFTFP_NAN_RISCV, '/', 0, 0, D, NV },
    { SOFTFP_NAN_ARM, '+', Q1, S2, S2Q, NV },      { SOFTFP_NAN_ARM, '+', Q1, Q2, Q1, 0 },
    { SOFTFP_NAN_ARM, '*', ONE, Q2, Q2, 0 },       { SOFTFP_NAN_ARM, '*', S1, S2, S1Q, NV },
    { SOFTFP_NAN_ARM, '-', IN, IN, D, NV },        { SOFTFP_NAN_ARM, '-', ONE, Q2, Q2, 0 },
    { SOFTFP_NAN_X86, '+', Q1, S2, Q1, NV },       { SOFTFP_NAN_X86, '/', IN, IN, DNEG, NV },
    /* n, N: minnum, maxnum; m: min */
    { SOFTFP_NAN_ARM, 'n', Q1, ONE, ONE, 0 },      { SOFTFP_NAN_ARM, 'n', S1, ONE, S1Q, NV },
    { SOFTFP_NAN_ARM, 'N', ONE, S2, S2Q, NV },     { SOFTFP_NAN_ARM, 'm', ONE, Q2, Q2, 0 },
    { SOFTFP_NAN_RISCV, 'n', S1, ONE, ONE, NV },   { SOFTFP_NAN_RISCV, 'm', Q2, ONE, D, 0 },
};

START_TEST(test_nans)
{
    SoftFpFormat f = SOFTFP_F32;

    for (unsigned i = 0; i < ARRAY_LEN(fma_nans); i++) {
        SoftFp e = { .nan = fma_nans[i].nan }, dn = { .nan = fma_nans[i].nan, .default_nan = true };
        uint64_t r = softfp_fma(&e, f, fma_nans[i].a, fma_nans[i].b, fma_nans[i].c, 0);
        uint64_t d = softfp_fma(&dn, f, fma_nans[i].a, fma_nans[i].b, fma_nans[i].c, 0);
        ck_assert_msg(r == fma_nans[i].want && e.flags == fma_nans[i].flags, "fma row %u: %#lx %#x",
                      i, r, e.flags);
        ck_assert_uint_eq(d, dn.nan == SOFTFP_NAN_X86 ? DNEG : D);
    }
    for (unsigned i = 0; i < ARRAY_LEN(pair_nans); i++) {
        SoftFp e = { .nan = pair_nans[i].nan };
        uint64_t a = pair_nans[i].a, b = pair_nans[i].b, r = 0;
        switch (pair_nans[i].op) {
        case '+': r = softfp_add(&e, f, a, b); break;
        case '-': r = softfp_sub(&e, f, a, b); break;
        case '*': r = softfp_mul(&e, f, a, b); break;
        case '/': r = softfp_div(&e, f, a, b); break;
        case 'n': r = softfp_minnum(&e, f, a, b); break;
        case 'N': r = softfp_maxnum(&e, f, a, b); break;
        case 'm': r = softfp_min(&e, f, a, b); break;
        }
        ck_assert_msg(r == pair_nans[i].want && e.flags == pair_nans[i].flags, "row %u: %#lx %#x",
                      i, r, e.flags);
    }
}
END_TEST

/* ---- single facts ---- */

START_TEST(test_flush)
{
    SoftFp in = { .nan = SOFTFP_NAN_ARM, .flush_in = true, .tiny_before = true };
    SoftFp out = { .nan = SOFTFP_NAN_ARM, .flush_out = true, .tiny_before = true };

    ck_assert_uint_eq(softfp_add(&in, SOFTFP_F32, 0x80000001, 0x80000000), 0x80000000);
    ck_assert_uint_eq(in.flags, ID);
    ck_assert_uint_eq(softfp_mul(&out, SOFTFP_F32, 0x80800000, 0x3f000000),
                      0x80000000); /* exact, but tiny */
    ck_assert_uint_eq(out.flags, UF);
    ck_assert_uint_eq(softfp_convert(&in, SOFTFP_F32, SOFTFP_F16, 1),
                      0x33800000); /* f16 is not flushed */
    out.flags = 0;
    ck_assert_uint_eq(softfp_convert(&out, SOFTFP_F16, SOFTFP_F32, 0x33800000), 1);
    ck_assert_uint_eq(out.flags, 0);
}
END_TEST

START_TEST(test_invalid_int)
{
    static const struct { uint32_t v; SoftFpInt to; uint64_t riscv, arm, x86; } rows[] = {
        { Q1, SOFTFP_I32, INT32_MAX, 0, (uint64_t)INT32_MIN },     { S2, SOFTFP_U32, UINT32_MAX, 0, UINT32_MAX },
        { Q2, SOFTFP_I64, INT64_MAX, 0, (uint64_t)INT64_MIN },     { Q1, SOFTFP_U64, UINT64_MAX, 0, UINT64_MAX },
        { 0xff800000, SOFTFP_I32, (uint64_t)INT32_MIN, (uint64_t)INT32_MIN, (uint64_t)INT32_MIN },
        { 0xbf800000, SOFTFP_U64, 0, 0, UINT64_MAX },              { IN, SOFTFP_U32, UINT32_MAX, UINT32_MAX, UINT32_MAX },
        { 0x5f000000, SOFTFP_I64, INT64_MAX, INT64_MAX, (uint64_t)INT64_MIN },
    };

    for (unsigned i = 0; i < ARRAY_LEN(rows); i++) {
        const uint64_t want[] = { rows[i].riscv, rows[i].arm, rows[i].x86 };
        for (int k = 0; k < 3; k++) {
            SoftFp e = { 0 };
            ck_assert_uint_eq(
                softfp_to_int(&e, SOFTFP_F32, rows[i].v, rows[i].to, (SoftFpInvalid)k), want[k]);
            ck_assert_uint_eq(e.flags, NV);
        }
    }
    SoftFp e = { 0 };
    ck_assert_uint_eq(softfp_to_i32_modulo(&e, SOFTFP_F64, 0x7ff0000000000000), 0);
    ck_assert_uint_eq(softfp_to_i32_modulo(&e, SOFTFP_F64, 0x7ff8000000000000), 0);
    ck_assert_uint_eq(softfp_to_i32_modulo(&e, SOFTFP_F64, 0x7fe0000000000001), 0);
    ck_assert_uint_eq(e.flags, NV);
}
END_TEST

/* By the definition of the fields: sign, exponent all zeros or ones, fraction zero, top bit. */
START_TEST(test_class)
{
    static const uint64_t by_class[] = {
        0xfff0000000000000, 0xbff0000000000000, 0x8000000000000001, 0x8000000000000000, 0, 0x000fffffffffffff,
        0x0010000000000000, 0x7ff0000000000000, 0x7ff0000000000001, 0xfff8000000000000,
    };

    for (unsigned i = 0; i < ARRAY_LEN(by_class); i++)
        ck_assert_int_eq(softfp_class(SOFTFP_F64, by_class[i]), i);
}
END_TEST

Suite *suite_rules(void)
{
    Suite *s = suite_create("softfp-rules");
    TCase *t = tcase_create("rules");

    tcase_set_timeout(t, 0);
#ifdef __x86_64__
    tcase_add_loop_test(t, test_ties_away, 0, 2 * OPS);
#endif
    tcase_add_test(t, test_to_int);
    tcase_add_test(t, test_from_int);
    tcase_add_test(t, test_half);
    tcase_add_test(t, test_tiny);
    tcase_add_loop_test(t, test_minmax, SOFTFP_F16, SOFTFP_F64 + 1);
    tcase_add_test(t, test_nans);
    tcase_add_test(t, test_flush);
    tcase_add_test(t, test_invalid_int);
    tcase_add_test(t, test_class);
    suite_add_tcase(s, t);
    return s;
}
