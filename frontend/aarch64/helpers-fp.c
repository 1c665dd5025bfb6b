/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Floating point that the IR has no op for, by softfp under the guest's environment (helpers-fp.h). Names of the manual's
 * pseudocode functions (J1.2.3, "shared/functions/float") stand at what follows them.
 */
#include "frontend/aarch64/a64-int.h"
#include "ir/vec.h"
#include "ir/vec.h"

typedef struct Format { unsigned width, frac, exp_max; uint64_t sign; } Format;
static const Format formats[] = {
    [SOFTFP_F16] = { 16, 10, 0x1f, 1ull << 15 },
    [SOFTFP_F32] = { 32, 23, 0xff, 1ull << 31 },
    [SOFTFP_F64] = { 64, 52, 0x7ff, 1ull << 63 },
};

static SoftFpFormat format_of(unsigned lane)
{
    return lane == IR_L16 ? SOFTFP_F16 : lane == IR_L32 ? SOFTFP_F32 : SOFTFP_F64;
}

static unsigned exp_of(const Format *f, uint64_t v) { return (unsigned)(v >> f->frac) & f->exp_max; }
static uint64_t frac_of(const Format *f, uint64_t v) { return v & ((1ull << f->frac) - 1); }
static bool is_zero(const Format *f, uint64_t v) { return !(v & (f->sign - 1)); }
static bool is_inf(const Format *f, uint64_t v) { return exp_of(f, v) == f->exp_max && !frac_of(f, v); }
static bool is_nan(const Format *f, uint64_t v) { return exp_of(f, v) == f->exp_max && frac_of(f, v); }
static uint64_t infinity(const Format *f) { return (uint64_t)f->exp_max << f->frac; }
/* The power of two, a normal number. */
static uint64_t power(const Format *f, int n) { return (uint64_t)((int)(f->exp_max >> 1) + n) << f->frac; }

/* Subnormal operands that count as zeros become such. */
static uint64_t flush(SoftFp *e, SoftFpFormat fmt, uint64_t v)
{
    const Format *f = &formats[fmt];

    if (exp_of(f, v) || !frac_of(f, v) || !(fmt == SOFTFP_F16 ? e->flush16 : e->flush_in))
        return v;
    e->flags |= fmt == SOFTFP_F16 ? 0 : SOFTFP_ID;
    return v & f->sign;
}

/* ---- multiplication, steps ---- */

static bool inf_by_zero(const Format *f, uint64_t a, uint64_t b)
{
    return (is_inf(f, a) && is_zero(f, b)) || (is_zero(f, a) && is_inf(f, b));
}

/* FPMulX */
static uint64_t mulx(SoftFp *e, SoftFpFormat fmt, uint64_t a, uint64_t b)
{
    const Format *f = &formats[fmt];

    a = flush(e, fmt, a);
    b = flush(e, fmt, b);
    if (inf_by_zero(f, a, b))
        return power(f, 1) | ((a ^ b) & f->sign);
    return softfp_mul(e, fmt, a, b);
}

/* FPRecipStepFused: 2 - ab */
static uint64_t recip_step(SoftFp *e, SoftFpFormat fmt, uint64_t a, uint64_t b)
{
    const Format *f = &formats[fmt];

    a = flush(e, fmt, a ^ f->sign);
    b = flush(e, fmt, b);
    if (inf_by_zero(f, a, b))
        return power(f, 1);
    return softfp_fma(e, fmt, a, b, power(f, 1), 0);
}

/*
 * FPRSqrtStepFused: (3 - ab) / 2 with one rounding, as 1.5 - (a/2)b: the operand with the larger exponent is halved,
 * which is exact if that is above 1. Else the product is below any rounding, halved or not.
 */
static uint64_t rsqrt_step(SoftFp *e, SoftFpFormat fmt, uint64_t a, uint64_t b)
{
    const Format *f = &formats[fmt];
    uint64_t one_and_half = power(f, 0) | 1ull << (f->frac - 1);

    a = flush(e, fmt, a ^ f->sign);
    b = flush(e, fmt, b);
    if (inf_by_zero(f, a, b))
        return one_and_half;
    if (exp_of(f, a) != f->exp_max && exp_of(f, b) != f->exp_max) {
        uint64_t *larger = exp_of(f, a) >= exp_of(f, b) ? &a : &b;
        if (exp_of(f, *larger) > 1)
            *larger -= 1ull << f->frac;
    }
    return softfp_fma(e, fmt, a, b, one_and_half, 0);
}

/* ---- estimates ---- */

/* RecipEstimate: of 256..511, that is 0.5..1 */
static unsigned recip_estimate(unsigned a) { return ((1u << 19) / (a * 2 + 1) + 1) / 2; }

/* RecipSqrtEstimate: of 128..511, that is 0.25..1 */
static unsigned rsqrt_estimate(unsigned a)
{
    unsigned b = 512;

    a = a < 256 ? a * 2 + 1 : ((a >> 1 << 1) + 1) * 2;
    while ((uint64_t)a * (b + 1) * (b + 1) < 1u << 28)
        b++;
    return (b + 1) / 2;
}

/* A magnitude whose reciprocal is too large: below 2^-16 and its like, a quarter of the least normal number. */
static bool recip_overflows(const Format *f, uint64_t v)
{
    return exp_of(f, v) == 0 && frac_of(f, v) < 1ull << (f->frac - 2);
}

/* FPRecipEstimate */
static uint64_t recip(SoftFp *e, SoftFpFormat fmt, uint64_t a)
{
    const Format *f = &formats[fmt];

    a = flush(e, fmt, a);
    uint64_t sign = a & f->sign, frac = frac_of(f, a) << (52 - f->frac);
    int exp = (int)exp_of(f, a), result_exp;

    if (is_nan(f, a))
        return softfp_sqrt(e, fmt, a);        /* gives the NaN as any operation */
    if (is_inf(f, a))
        return sign;
    if (is_zero(f, a)) {
        e->flags |= SOFTFP_DZ;
        return sign | infinity(f);
    }
    if (recip_overflows(f, a)) {
        bool inf = e->round == SOFTFP_RNE || e->round == (sign ? SOFTFP_RDN : SOFTFP_RUP);
        e->flags |= SOFTFP_OF | SOFTFP_NX;
        return sign | (infinity(f) - !inf);
    }
    if ((fmt == SOFTFP_F16 ? e->flush16 : e->flush_out) && exp >= (int)f->exp_max - 2) {
        e->flags |= SOFTFP_UF;
        return sign;
    }
    if (exp == 0) {
        bool quarter = !(frac >> 51);
        exp = quarter ? -1 : 0;
        frac = (frac << (quarter ? 2 : 1)) & ((1ull << 52) - 1);
    }
    result_exp = (int)f->exp_max - 2 - exp;
    frac = (uint64_t)(recip_estimate(256 | (unsigned)(frac >> 44)) & 255) << 44;
    if (result_exp == 0) {
        frac = 1ull << 51 | frac >> 1;
    } else if (result_exp == -1) {
        frac = 1ull << 50 | frac >> 2;
        result_exp = 0;
    }
    return sign | (uint64_t)result_exp << f->frac | frac >> (52 - f->frac);
}

/* FPRSqrtEstimate */
static uint64_t rsqrt(SoftFp *e, SoftFpFormat fmt, uint64_t a)
{
    const Format *f = &formats[fmt];

    a = flush(e, fmt, a);
    uint64_t sign = a & f->sign, frac = frac_of(f, a) << (52 - f->frac);
    int exp = (int)exp_of(f, a);

    if (is_nan(f, a) || (sign && !is_zero(f, a)))
        return softfp_sqrt(e, fmt, a);        /* the NaN, or the invalid operation */
    if (is_zero(f, a)) {
        e->flags |= SOFTFP_DZ;
        return sign | infinity(f);
    }
    if (is_inf(f, a))
        return 0;
    if (exp == 0) {
        int n = __builtin_clzll(frac) - 12;         /* zeros above the highest bit */
        exp = -n;
        frac = (frac << (n + 1)) & ((1ull << 52) - 1);
    }
    unsigned scaled = exp & 1 ? 128 | (unsigned)(frac >> 45) : 256 | (unsigned)(frac >> 44);
    int result_exp = (3 * (int)(f->exp_max >> 1) - 1 - exp) / 2;
    uint64_t est = rsqrt_estimate(scaled) & 255;

    return (uint64_t)result_exp << f->frac | est << (f->frac - 8);
}

/* FPRecpX */
static uint64_t recpx(SoftFp *e, SoftFpFormat fmt, uint64_t a)
{
    const Format *f = &formats[fmt];

    a = flush(e, fmt, a);
    if (is_nan(f, a))
        return softfp_sqrt(e, fmt, a);
    uint64_t exp = exp_of(f, a) ? exp_of(f, a) ^ f->exp_max : f->exp_max - 1;
    return (a & f->sign) | exp << f->frac;
}

/* ---- conversions ---- */

/* A number times 2^n as a double: exact, but for what leaves a double's range. */
static uint64_t scaled_double(SoftFp *e, SoftFpFormat fmt, uint64_t v, int n)
{
    SoftFp exact = { .nan = SOFTFP_NAN_ARM };

    v = flush(e, fmt, v);
    if (fmt != SOFTFP_F64)
        v = softfp_convert(&exact, SOFTFP_F64, fmt, v);
    return n ? softfp_mul(&exact, SOFTFP_F64, v, power(&formats[SOFTFP_F64], n)) : v;
}

/* FPToFixed: saturated integer of @width bits; a negative one is sign-extended. */
static uint64_t to_int(SoftFp *e, SoftFpFormat fmt, uint64_t v, unsigned round, bool uns, unsigned width, unsigned fraction)
{
    SoftFp own = { .round = round <= SOFTFP_RMM ? (uint8_t)round : e->round, .nan = SOFTFP_NAN_ARM };
    SoftFpInt to = width == 64 ? (uns ? SOFTFP_U64 : SOFTFP_I64) : uns ? SOFTFP_U32 : SOFTFP_I32;
    uint64_t d = scaled_double(e, fmt, v, (int)fraction);
    uint64_t r = softfp_to_int(&own, SOFTFP_F64, d, to, SOFTFP_INVALID_ARM);

    if (width == 16) {
        int64_t s = (int64_t)r, max = uns ? UINT16_MAX : INT16_MAX, min = uns ? 0 : INT16_MIN;
        if (s > max || s < min) {
            own.flags = SOFTFP_NV;
            r = (uint64_t)(s > max ? max : min);
        }
    }
    e->flags |= own.flags;
    return r;
}

/* FixedToFP to half precision. The double in between is rounded to odd, so that rounding twice is as rounding once. */
static uint64_t int_to_half(SoftFp *e, uint64_t v, SoftFpInt from, unsigned fraction)
{
    SoftFp odd = { .round = SOFTFP_RTZ, .nan = SOFTFP_NAN_ARM };
    uint64_t d = softfp_from_int(&odd, SOFTFP_F64, from, v);

    d |= odd.flags & SOFTFP_NX ? 1 : 0;
    d = scaled_double(&odd, SOFTFP_F64, d, -(int)fraction);
    if (e->flush16 && d << 1 && exp_of(&formats[SOFTFP_F64], d) < 1023 - 14) {    /* which softfp_convert does not obey */
        e->flags |= SOFTFP_UF;
        return d >> 63 << 15;
    }
    return softfp_convert(e, SOFTFP_F16, SOFTFP_F64, d);
}

/* FixedToFP to a single or double: no rounding comes from the division. */
static uint64_t from_int(SoftFp *e, SoftFpFormat fmt, uint64_t v, bool uns, unsigned fraction)
{
    SoftFpInt from = fmt == SOFTFP_F64 ? (uns ? SOFTFP_U64 : SOFTFP_I64) : uns ? SOFTFP_U32 : SOFTFP_I32;
    const Format *f = &formats[fmt];

    if (fmt == SOFTFP_F16)
        return int_to_half(e, uns ? v : (uint64_t)sext(v, 16), from, fraction);
    v = softfp_from_int(e, fmt, from, v);
    return fraction ? softfp_mul(e, fmt, v, power(f, -(int)fraction)) : v;
}

/* FPRoundIntN */
static uint64_t round_n(SoftFp *e, SoftFpFormat fmt, uint64_t v, unsigned round, unsigned width)
{
    const Format *f = &formats[fmt];
    SoftFp own = *e;
    uint64_t least = f->sign | power(f, (int)width - 1);

    if (round <= SOFTFP_RMM)
        own.round = (uint8_t)round;
    v = flush(e, fmt, v);
    uint64_t r = softfp_round(&own, fmt, v, true);
    if (is_nan(f, v) || ((r & (f->sign - 1)) >= (least & (f->sign - 1)) && r != least)) {
        e->flags |= SOFTFP_NV;
        return least;
    }
    e->flags |= own.flags;
    return r;
}

/* From the alternative half-precision format: no infinities, no NaNs. */
static uint64_t from_alternative(SoftFp *e, SoftFpFormat to, uint64_t v)
{
    SoftFp exact = { .nan = SOFTFP_NAN_ARM };
    bool top = (v >> 10 & 31) == 31;
    uint64_t d = softfp_convert(&exact, SOFTFP_F64, SOFTFP_F16, top ? v - (1 << 10) : v);

    if (top)
        d += 1ull << 52;
    return to == SOFTFP_F64 ? d : softfp_convert(e, to, SOFTFP_F64, d);
}

/* FPConvert and FPRoundCV to it. */
static uint64_t to_alternative(SoftFp *e, SoftFpFormat from, uint64_t v)
{
    const Format *f = &formats[from], *fd = &formats[SOFTFP_F64];
    uint64_t sign = v & f->sign ? 0x8000 : 0;

    if (is_nan(f, v) || is_inf(f, v)) {
        e->flags |= SOFTFP_NV;
        return is_nan(f, v) ? sign : sign | 0x7fff;
    }
    SoftFp own = *e;
    uint64_t d = from == SOFTFP_F64 ? v : softfp_convert(&own, SOFTFP_F64, from, v), r;

    if (exp_of(fd, d) < 1023 + 15) {
        r = softfp_convert(&own, SOFTFP_F16, SOFTFP_F64, d);
    } else if (exp_of(fd, d) > 1023 + 16) {
        r = 0x8000;
    } else {                                    /* round a quarter of it, add two to the exponent */
        r = softfp_convert(&own, SOFTFP_F16, SOFTFP_F64, d - (2ull << 52)) & 0x7fff;
        r += 2 << 10;
    }
    if (exp_of(fd, d) >= 1023 + 15 && r & 0x8000) {
        e->flags |= SOFTFP_NV;
        return sign | 0x7fff;
    }
    e->flags |= own.flags;
    return sign | (r & 0x7fff);
}

/* FPConvert rounding to odd: toward zero, the last bit one if inexact. */
static uint64_t convert_odd(SoftFp *e, SoftFpFormat to, SoftFpFormat from, uint64_t v)
{
    SoftFp own = *e;

    own.flags = 0;
    own.round = SOFTFP_RTZ;
    v = softfp_convert(&own, to, from, v);
    e->flags |= own.flags;
    return v | (own.flags & SOFTFP_NX ? 1 : 0);
}

/* ---- helpers ---- */

static SoftFp env(const Cpu *cpu) { return ir_fp_env(cpu, IR_NAN_ARM_SOFT); }

static uint64_t give(Cpu *cpu, const SoftFp *e, const uint64_t r[2])
{
    ir_fp_raise(cpu, e);
    memcpy(cpu->vret, r, 16);
    return 0;
}

/* What the IR has for wider lanes. */
static uint64_t ir_op(SoftFp *e, unsigned op, unsigned arg, SoftFpFormat f, uint64_t a, uint64_t b)
{
    unsigned width = formats[f].width;
    SoftFp own = *e;
    uint64_t r;

    switch (op) {
    case IR_vfs2i: case IR_vfu2i: return to_int(e, f, a, arg & 7, op == IR_vfu2i, width, 0);
    case IR_vfi2s: case IR_vfi2u: return from_int(e, f, a, op == IR_vfi2u, 0);
    case IR_vfround:
        own.round = (arg & 7) <= SOFTFP_RMM ? arg & 7 : e->round;
        r = softfp_round(&own, f, a, arg & A64_FP_EXACT);
        e->flags |= own.flags;
        return r;
    default:
        return ir_vec_fp_lane(e, op, 0, f, a, b, 0);
    }
}

static uint64_t one_lane(SoftFp *e, unsigned op, unsigned arg, SoftFpFormat f, uint64_t a, uint64_t b)
{
    switch (op) {
    case A64_FP_NMUL:      return softfp_mul(e, f, a, b) ^ formats[f].sign;
    case A64_FP_MULX:      return mulx(e, f, a, b);
    case A64_FP_RECPS:     return recip_step(e, f, a, b);
    case A64_FP_RSQRTS:    return rsqrt_step(e, f, a, b);
    case A64_FP_RECPE:     return recip(e, f, a);
    case A64_FP_RSQRTE:    return rsqrt(e, f, a);
    case A64_FP_RECPX:     return recpx(e, f, a);
    case A64_FP_RINT32:    return round_n(e, f, a, arg, 32);
    case A64_FP_RINT64:    return round_n(e, f, a, arg, 64);
    case A64_FP_TO_SFIX:   return to_int(e, f, a, SOFTFP_RTZ, false, formats[f].width, arg);
    case A64_FP_TO_UFIX:   return to_int(e, f, a, SOFTFP_RTZ, true, formats[f].width, arg);
    case A64_FP_FROM_SFIX: return from_int(e, f, a, false, arg);
    case A64_FP_FROM_UFIX: return from_int(e, f, a, true, arg);
    default:               return ir_op(e, op, arg, f, a, b);
    }
}

uint64_t a64_h_fp(Cpu *cpu, uint64_t pa, uint64_t pb, uint64_t word)
{
    const uint64_t *a = (const uint64_t *)pa, *b = (const uint64_t *)pb;
    unsigned op = word & 0xffff, arg = word >> 16 & 0xff, x = word >> 32 & 3, count = word >> 36 & 15;
    SoftFp e = env(cpu);
    uint64_t r[2] = { 0, 0 };

    for (unsigned n = 0; n < count; n++)
        ir_lane_set(r, x, n, one_lane(&e, op, arg, format_of(x), ir_lane(a, x, n), ir_lane(b, x, n)));
    return give(cpu, &e, r);
}

static uint64_t fma_half(Cpu *cpu, const uint64_t *a, const uint64_t *b, const uint64_t *c, unsigned count)
{
    SoftFp e = env(cpu);
    uint64_t r[2] = { 0, 0 };

    for (unsigned n = 0; n < count; n++)
        ir_lane_set(r, IR_L16, n, softfp_fma(&e, SOFTFP_F16, ir_lane(a, IR_L16, n), ir_lane(b, IR_L16, n),
                                             ir_lane(c, IR_L16, n), 0));
    return give(cpu, &e, r);
}

uint64_t a64_h_fp_fma_h1(Cpu *cpu, uint64_t a, uint64_t b, uint64_t c)
{
    return fma_half(cpu, (const uint64_t *)a, (const uint64_t *)b, (const uint64_t *)c, 1);
}

uint64_t a64_h_fp_fma_h8(Cpu *cpu, uint64_t a, uint64_t b, uint64_t c)
{
    return fma_half(cpu, (const uint64_t *)a, (const uint64_t *)b, (const uint64_t *)c, 8);
}

/* A half as a single, its signalling NaN still signalling: for FPMulAddH, which looks at the operands as they are. */
static uint64_t widen_operand(SoftFp *e, uint64_t v)
{
    SoftFp exact = { .nan = SOFTFP_NAN_ARM };

    v = flush(e, SOFTFP_F16, v);
    if (is_nan(&formats[SOFTFP_F16], v))
        return (v & 0x8000) << 16 | 0x7f800000 | (v & 0x3ff) << 13;
    return softfp_convert(&exact, SOFTFP_F32, SOFTFP_F16, v);
}

uint64_t a64_h_fp_fmlal(Cpu *cpu, uint64_t pa, uint64_t pb, uint64_t pc)
{
    const uint64_t *a = (const uint64_t *)pa, *b = (const uint64_t *)pb, *c = (const uint64_t *)pc;
    SoftFp e = env(cpu);
    uint64_t r[2] = { 0, 0 };

    for (unsigned n = 0; n < 4; n++) {
        uint64_t x = widen_operand(&e, ir_lane(a, IR_L16, n)), y = widen_operand(&e, ir_lane(b, IR_L16, n));
        ir_lane_set(r, IR_L32, n, softfp_fma(&e, SOFTFP_F32, x, y, ir_lane(c, IR_L32, n), 0));
    }
    return give(cpu, &e, r);
}

/* ---- BFloat16 ---- */

/* BFRound of a sum or product that was rounded toward zero: to odd, subnormal numbers are zeros. */
static uint64_t bf_odd(SoftFp *e, uint64_t v)
{
    const Format *f = &formats[SOFTFP_F32];

    if (is_nan(f, v))
        return softfp_default_nan(e, SOFTFP_F32);
    if (e->flags & SOFTFP_OF)
        v = (v & f->sign) | infinity(f);
    else if (!exp_of(f, v))
        v &= f->sign;
    else if (e->flags & SOFTFP_NX)
        v |= 1;
    e->flags = 0;
    return v;
}

static uint64_t bf_add(SoftFp *e, uint64_t a, uint64_t b)
{
    uint64_t v = softfp_add(e, SOFTFP_F32, a, b);

    return bf_odd(e, v);
}

static uint64_t bf_mul(SoftFp *e, uint64_t a, uint64_t b)
{
    uint64_t v = softfp_mul(e, SOFTFP_F32, a, b);

    return bf_odd(e, v);
}

uint64_t a64_h_fp_bfdot(Cpu *cpu, uint64_t pa, uint64_t pb, uint64_t pc)
{
    const uint64_t *a = (const uint64_t *)pa, *b = (const uint64_t *)pb, *c = (const uint64_t *)pc;
    SoftFp e = { .round = SOFTFP_RTZ, .nan = SOFTFP_NAN_ARM, .default_nan = true, .flush_in = true };
    uint64_t r[2] = { 0, 0 };

    for (unsigned n = 0; n < 4; n++) {
        uint64_t x = ir_lane(a, IR_L32, n), y = ir_lane(b, IR_L32, n);
        uint64_t low = bf_mul(&e, x << 16 & 0xffff0000, y << 16 & 0xffff0000);
        uint64_t high = bf_mul(&e, x & 0xffff0000, y & 0xffff0000);
        uint64_t sum = bf_add(&e, low, high);

        ir_lane_set(r, IR_L32, n, bf_add(&e, ir_lane(c, IR_L32, n), sum));
    }
    memcpy(cpu->vret, r, 16);
    return 0;
}

/* Does the magnitude go up when its low 16 bits @rest are rounded off? */
static bool bf_rounds_up(unsigned round, bool negative, bool odd, unsigned rest)
{
    switch (round) {
    case SOFTFP_RTZ: return false;
    case SOFTFP_RDN: return negative && rest;
    case SOFTFP_RUP: return !negative && rest;
    default:         return rest > 0x8000 || (rest == 0x8000 && odd);
    }
}

/* FPConvertBF: the exponents are the same, so that subnormal numbers need no care. */
static uint64_t bf_convert(SoftFp *e, uint64_t v)
{
    const Format *f = &formats[SOFTFP_F32];
    bool negative = v & f->sign;
    unsigned rest;

    if (is_nan(f, v)) {
        e->flags |= v & 0x400000 ? 0 : SOFTFP_NV;
        return e->default_nan ? 0x7fc0 : v >> 16 | 0x40;
    }
    v = flush(e, SOFTFP_F32, v);
    rest = v & 0xffff;
    if (!rest)
        return v >> 16;
    e->flags |= SOFTFP_NX | (exp_of(f, v) ? 0 : SOFTFP_UF);
    v >>= 16;
    v += bf_rounds_up(e->round, negative, v & 1, rest);
    if ((v & 0x7fff) == 0x7f80)
        e->flags |= SOFTFP_OF;
    return v;
}

uint64_t a64_h_fp_bfcvt(Cpu *cpu, uint64_t pa, uint64_t count)
{
    const uint64_t *a = (const uint64_t *)pa;
    SoftFp e = env(cpu);
    uint64_t r[2] = { 0, 0 };

    for (unsigned n = 0; n < count; n++)
        ir_lane_set(r, IR_L16, n, bf_convert(&e, ir_lane(a, IR_L32, n)));
    return give(cpu, &e, r);
}

uint64_t a64_h_fp_cvt(Cpu *cpu, uint64_t pa, uint64_t word)
{
    const uint64_t *a = (const uint64_t *)pa;
    unsigned to = word & 3, from = word >> 2 & 3, count = word >> 4 & 15;
    bool odd = word >> 8 & 1, alternative = a64_state(cpu)->fpcr & FPCR_AHP;
    SoftFp e = env(cpu);
    uint64_t r[2] = { 0, 0 }, v;

    for (unsigned n = 0; n < count; n++) {
        v = ir_lane(a, from, n);
        if (odd)
            v = convert_odd(&e, format_of(to), format_of(from), v);
        else if (alternative && to == IR_L16)
            v = to_alternative(&e, format_of(from), v);
        else if (alternative && from == IR_L16)
            v = from_alternative(&e, format_of(to), v);
        else
            v = softfp_convert(&e, format_of(to), format_of(from), v);
        ir_lane_set(r, to, n, v);
    }
    return give(cpu, &e, r);
}

uint64_t a64_h_fp_cmp_h(Cpu *cpu, uint64_t a, uint64_t b, uint64_t any_nan)
{
    SoftFp e = env(cpu);
    SoftFpRel r = softfp_compare(&e, SOFTFP_F16, a, b, any_nan);

    ir_fp_raise(cpu, &e);
    return r == SOFTFP_LESS ? 8 : r == SOFTFP_EQUAL ? 6 : r == SOFTFP_GREATER ? 2 : 3;
}

uint64_t a64_h_fp_to_int(Cpu *cpu, uint64_t pa, uint64_t word)
{
    const uint64_t *a = (const uint64_t *)pa;
    unsigned x = word & 3;
    bool wide = word >> 6 & 1;
    SoftFp e = env(cpu);
    uint64_t r = to_int(&e, format_of(x), ir_lane(a, x, 0), word >> 2 & 7, word >> 5 & 1, wide ? 64 : 32, word >> 8 & 127);

    ir_fp_raise(cpu, &e);
    return wide ? r : (uint32_t)r;
}

uint64_t a64_h_fp_int_to_h(Cpu *cpu, uint64_t v, uint64_t word)
{
    bool uns = word >> 5 & 1, wide = word >> 6 & 1;
    SoftFp e = env(cpu);
    uint64_t r = int_to_half(&e, v, wide ? (uns ? SOFTFP_U64 : SOFTFP_I64) : uns ? SOFTFP_U32 : SOFTFP_I32, word >> 8 & 127);

    ir_fp_raise(cpu, &e);
    return r;
}

/* FPToFixedJS: Z says that the integer is the number. */
uint64_t a64_h_fp_jcvt(Cpu *cpu, uint64_t a)
{
    SoftFp e = env(cpu);
    uint32_t r = (uint32_t)softfp_to_i32_modulo(&e, SOFTFP_F64, a);
    bool exact = !e.flags && a != 1ull << 63;

    ir_fp_raise(cpu, &e);
    return r | (uint64_t)exact << 32;
}
