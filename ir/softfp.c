/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Software IEEE 754-2019. Every operation has the same three steps: unpack the operands, compute a
 * result that is exact but for a sticky last bit, round and pack it once. Only round_pack and
 * round_mag round; only they raise NX, UF, OF.
 *
 * Unpacked form (Num): a finite non-zero number is sig * 2^(exp - 63) with bit 63 of sig set, a
 * significand in [1, 2); subnormals are normalized, exp has no bounds. A result has more bits than
 * any format: 53 and at least 11 below them, of which bit 0 is sticky ("jammed": or'ed with all
 * bits that were shifted out). That is enough for one correct rounding.
 */
#include "ir/softfp.h"
#include "ir/ir.h"

typedef unsigned __int128 u128;

#define SAME(a, b) _Static_assert((int)(a) == (int)(b), #a " is " #b)
SAME(SOFTFP_RNE, IR_RNE);
SAME(SOFTFP_RTZ, IR_RTZ);
SAME(SOFTFP_RDN, IR_RDN);
SAME(SOFTFP_RUP, IR_RUP);
SAME(SOFTFP_RMM, IR_RMM);
SAME(SOFTFP_NEG_MUL, IR_FMA_NEGMUL);
SAME(SOFTFP_NEG_ADD, IR_FMA_NEGADD);

typedef enum Kind { ZERO, FINITE, INF, QNAN, SNAN } Kind;   /* in order of magnitude, NaNs last */

typedef struct Num {
    Kind kind;
    bool sign;
    int exp;
    uint64_t sig;      /* of a NaN: the fraction field, its quiet bit at QUIET */
} Num;

static const uint64_t QUIET = 1ull << 62;

/* Parameters of the formats (IEEE 754-2019, table 3.5). */
static const struct Format {
    int frac;          /* fraction bits, precision - 1 */
    int exp_field;     /* largest value of the exponent field: infinities and NaNs */
    int emin;          /* least exponent of a normal number; emax = 1 - emin */
} formats[] = {
    [SOFTFP_F16] = { 10, 0x1f, -14 },
    [SOFTFP_F32] = { 23, 0xff, -126 },
    [SOFTFP_F64] = { 52, 0x7ff, -1022 },
};

/* ---- shifting ---- */

static uint64_t jam64(uint64_t x, int n)
{
    return n == 0 ? x : n > 63 ? x != 0 : x >> n | ((x << (64 - n)) != 0);
}

static u128 jam128(u128 x, int n)
{
    return n == 0 ? x : n > 127 ? x != 0 : x >> n | ((x << (128 - n)) != 0);
}

static int clz128(u128 x)
{
    uint64_t hi = (uint64_t)(x >> 64);

    return hi ? __builtin_clzll(hi) : 64 + __builtin_clzll((uint64_t)x);
}

static Num zero(bool sign)
{
    return (Num){ ZERO, sign, 0, 0 };
}

static Num infinity(bool sign)
{
    return (Num){ INF, sign, 0, 0 };
}

/* The number sig * 2^(exp - 127), normalized; sig may be any but 0. */
static Num finite128(bool sign, int exp, u128 sig)
{
    int n = clz128(sig);

    return (Num){ FINITE, sign, exp - n, (uint64_t)jam128(sig << n, 64) };
}

/* ---- unpacking and packing ---- */

static Num unpack(SoftFp *e, SoftFpFormat f, uint64_t v)
{
    const struct Format *fm = &formats[f];
    bool sign = v >> (f == SOFTFP_F64 ? 63 : f == SOFTFP_F32 ? 31 : 15) & 1;
    int field = (int)(v >> fm->frac) & fm->exp_field;
    uint64_t sig = (v & ((1ull << fm->frac) - 1)) << (63 - fm->frac);

    if (field == fm->exp_field)
        return (Num){ sig == 0 ? INF : sig & QUIET ? QNAN : SNAN, sign, 0, sig };
    if (field != 0)
        return (Num){ FINITE, sign, field - 1 + fm->emin, sig | 1ull << 63 };
    if (sig == 0)
        return zero(sign);
    if (f == SOFTFP_F16 ? e->flush16 : e->flush_in) {
        e->flags |= f == SOFTFP_F16 ? 0 : SOFTFP_ID;
        return zero(sign);
    }
    int n = __builtin_clzll(sig);
    return (Num){ FINITE, sign, fm->emin - n, sig << n };
}

static uint64_t pack(SoftFpFormat f, bool sign, uint64_t field, uint64_t frac)
{
    const struct Format *fm = &formats[f];
    uint64_t max = (uint64_t)fm->exp_field + 1;   /* the sign is the bit above the exponent */

    return ((sign ? max : 0) << fm->frac) + (field << fm->frac) + frac;
}

/* Does rounding take a magnitude one unit up? @odd: its last bit; @rest: what is cut off, as a
 * fraction of 2^64. */
static bool round_up(const SoftFp *e, bool sign, bool odd, uint64_t rest)
{
    const uint64_t half = 1ull << 63;

    switch (e->round) {
    case SOFTFP_RNE: return rest > half || (rest == half && odd);
    case SOFTFP_RMM: return rest >= half;
    case SOFTFP_RDN: return sign && rest != 0;
    case SOFTFP_RUP: return !sign && rest != 0;
    default:         return false;
    }
}

/* Too large: infinity, or the largest finite number if the rounding direction points toward zero
 * (7.4). */
static uint64_t overflow(SoftFp *e, SoftFpFormat f, bool sign)
{
    uint64_t inf = pack(f, sign, formats[f].exp_field, 0);

    e->flags |= SOFTFP_OF | SOFTFP_NX;
    bool nearest = e->round == SOFTFP_RNE || e->round == SOFTFP_RMM;
    bool away = e->round == (sign ? SOFTFP_RDN : SOFTFP_RUP);
    return nearest || away ? inf : inf - 1;
}

/*
 * Round a finite number to the format. Example, f32: sig has 24 bits to keep and 40 (= cut) to
 * round off. For an exponent 3 below emin, sig is first shifted right (jammed) by 3: the result is
 * a subnormal with 3 leading zeros. Adding the kept bits, hidden bit and all, to the exponent field
 * minus one makes a carry out of the fraction step the exponent, also from subnormal to normal and
 * from the largest number to infinity.
 */
static uint64_t round_pack(SoftFp *e, SoftFpFormat f, Num n)
{
    const struct Format *fm = &formats[f];
    int cut = 63 - fm->frac;
    uint64_t keep = n.sig >> cut, field = 0;
    bool tiny = n.exp < fm->emin;

    if (n.exp > 1 - fm->emin)
        return overflow(e, f, n.sign);
    if (tiny) {
        /* after rounding: not tiny if, with unbounded exponent, it would round up to 2^emin
         * (7.5) */
        if (!e->tiny_before && n.exp == fm->emin - 1 && keep == (2ull << fm->frac) - 1)
            tiny = !round_up(e, n.sign, true, n.sig << (64 - cut));
        if (tiny && (f == SOFTFP_F16 ? e->flush16 : e->flush_out)) {
            e->flags |= SOFTFP_UF | (e->nan == SOFTFP_NAN_ARM ? 0 : SOFTFP_NX);
            return pack(f, n.sign, 0, 0);
        }
        n.sig = jam64(n.sig, fm->emin - n.exp);
        keep = n.sig >> cut;
    } else {
        field = (uint64_t)(n.exp - fm->emin);
    }
    uint64_t rest = n.sig << (64 - cut);
    uint64_t v = pack(f, n.sign, field, keep + round_up(e, n.sign, keep & 1, rest));

    if (((v >> fm->frac) & fm->exp_field) == fm->exp_field)
        return overflow(e, f, n.sign);
    if (rest)
        e->flags |= SOFTFP_NX | (tiny ? SOFTFP_UF : 0);
    return v;
}

/* Any Num but a NaN. */
static uint64_t result(SoftFp *e, SoftFpFormat f, Num n)
{
    switch (n.kind) {
    case ZERO: return pack(f, n.sign, 0, 0);
    case INF:  return pack(f, n.sign, formats[f].exp_field, 0);
    default:   return round_pack(e, f, n);
    }
}

/* ---- NaNs ---- */

static bool is_nan(Num n)
{
    return n.kind >= QNAN;
}

uint64_t softfp_default_nan(const SoftFp *e, SoftFpFormat f)
{
    return pack(f, e->nan == SOFTFP_NAN_X86, formats[f].exp_field, 1ull << (formats[f].frac - 1));
}

static uint64_t invalid(SoftFp *e, SoftFpFormat f)
{
    e->flags |= SOFTFP_NV;
    return softfp_default_nan(e, f);
}

/* The NaN that an operation with the operands @v, at least one of them a NaN, gives (6.2.3); @v
 * is in looking order. */
static uint64_t propagate(SoftFp *e, SoftFpFormat f, const Num *v, int count)
{
    const Num *first = NULL, *signaling = NULL;

    for (int i = count - 1; i >= 0; i--) {
        if (is_nan(v[i]))
            first = &v[i];
        if (v[i].kind == SNAN)
            signaling = &v[i];
    }
    if (signaling)
        e->flags |= SOFTFP_NV;
    if (e->nan == SOFTFP_NAN_RISCV || e->default_nan)
        return softfp_default_nan(e, f);
    if (e->nan == SOFTFP_NAN_ARM && signaling)
        first = signaling;
    uint64_t frac = (first->sig | QUIET) >> (63 - formats[f].frac);
    return pack(f, first->sign, formats[f].exp_field, frac);
}

static uint64_t propagate2(SoftFp *e, SoftFpFormat f, Num a, Num b)
{
    return propagate(e, f, (Num[]){ a, b }, 2);
}

/* ---- addition ---- */

/* A finite number with 128 bits: sig * 2^(exp - 126), bit 126 the highest that may be set: room
 * for one carry. */
typedef struct Wide {
    bool sign;
    int exp;
    u128 sig;
} Wide;

static Wide widen(Num n)
{
    return (Wide){ n.sign, n.exp, (u128)n.sig << 63 };
}

/*
 * The sum of two finite numbers. The one with the smaller exponent is shifted right. A bit is lost
 * (jammed) only when that is more than 20 places, as no operand has more than 106 significant bits;
 * then at most one leading bit cancels, and the sticky bit stays far below the rounding point. An
 * exact zero is +0, or -0 when rounding down (6.3).
 */
static Num add_wide(const SoftFp *e, Wide a, Wide b)
{
    if (a.exp < b.exp) {
        Wide t = a;
        a = b;
        b = t;
    }
    b.sig = jam128(b.sig, a.exp - b.exp);
    if (a.sign == b.sign)
        return finite128(a.sign, a.exp + 1, a.sig + b.sig);
    if (a.sig == b.sig)
        return zero(e->round == SOFTFP_RDN);
    if (a.sig > b.sig)
        return finite128(a.sign, a.exp + 1, a.sig - b.sig);
    return finite128(b.sign, a.exp + 1, b.sig - a.sig);
}

/* Any two but NaNs and opposite infinities. */
static Num add_num(const SoftFp *e, Num a, Num b)
{
    if (a.kind == INF || b.kind == INF)
        return a.kind == INF ? a : b;
    if (a.kind == ZERO && b.kind == ZERO)
        return zero(a.sign == b.sign ? a.sign : e->round == SOFTFP_RDN);
    if (a.kind == ZERO || b.kind == ZERO)
        return a.kind == ZERO ? b : a;
    return add_wide(e, widen(a), widen(b));
}

static uint64_t add_sub(SoftFp *e, SoftFpFormat f, uint64_t av, uint64_t bv, bool negate)
{
    Num a = unpack(e, f, av), b = unpack(e, f, bv);

    if (is_nan(a) || is_nan(b))
        return propagate2(e, f, a, b);
    b.sign ^= negate;
    if (a.kind == INF && b.kind == INF && a.sign != b.sign)
        return invalid(e, f);
    return result(e, f, add_num(e, a, b));
}

uint64_t softfp_add(SoftFp *e, SoftFpFormat f, uint64_t a, uint64_t b)
{
    return add_sub(e, f, a, b, false);
}

uint64_t softfp_sub(SoftFp *e, SoftFpFormat f, uint64_t a, uint64_t b)
{
    return add_sub(e, f, a, b, true);
}

/* ---- multiplication ---- */

uint64_t softfp_mul(SoftFp *e, SoftFpFormat f, uint64_t av, uint64_t bv)
{
    Num a = unpack(e, f, av), b = unpack(e, f, bv);
    bool sign = a.sign ^ b.sign;

    if (is_nan(a) || is_nan(b))
        return propagate2(e, f, a, b);
    if ((a.kind == INF && b.kind == ZERO) || (a.kind == ZERO && b.kind == INF))
        return invalid(e, f);
    if (a.kind == INF || b.kind == INF)
        return result(e, f, infinity(sign));
    if (a.kind == ZERO || b.kind == ZERO)
        return result(e, f, zero(sign));
    return round_pack(e, f, finite128(sign, a.exp + b.exp + 1, (u128)a.sig * b.sig));
}

/* fma where an operand is a NaN. inf * 0 + quiet NaN: 7.2 leaves open whether that is invalid. */
static uint64_t fma_nan(SoftFp *e, SoftFpFormat f, Num a, Num b, Num c, bool inf_zero)
{
    if (e->nan == SOFTFP_NAN_X86)
        return propagate(e, f, (Num[]){ a, b, c }, 3);
    if (inf_zero && c.kind == QNAN)
        return invalid(e, f);
    return propagate(e, f, (Num[]){ c, a, b }, 3);
}

uint64_t softfp_fma(SoftFp *e, SoftFpFormat f, uint64_t av, uint64_t bv, uint64_t cv, unsigned neg)
{
    Num a = unpack(e, f, av), b = unpack(e, f, bv), c = unpack(e, f, cv), p;
    bool sign = a.sign ^ b.sign ^ !!(neg & SOFTFP_NEG_MUL);
    bool inf_zero = (a.kind == INF && b.kind == ZERO) || (a.kind == ZERO && b.kind == INF);

    if (e->nan == SOFTFP_NAN_ARM)
        a.sign ^= !!(neg & SOFTFP_NEG_MUL);        /* for its NaN; sign is known already */
    if (is_nan(c) && e->nan == SOFTFP_NAN_ARM)
        c.sign ^= !!(neg & SOFTFP_NEG_ADD);
    if (is_nan(a) || is_nan(b) || is_nan(c))
        return fma_nan(e, f, a, b, c, inf_zero);
    c.sign ^= !!(neg & SOFTFP_NEG_ADD);
    if (inf_zero)
        return invalid(e, f);
    if (a.kind == FINITE && b.kind == FINITE && c.kind == FINITE) {
        /* the whole product: 106 bits at the top of 128, so the shift loses nothing */
        Wide w = { sign, a.exp + b.exp + 1, (u128)a.sig * b.sig >> 1 };
        return result(e, f, add_wide(e, w, widen(c)));
    }
    if (a.kind == INF || b.kind == INF)
        p = infinity(sign);
    else if (a.kind == ZERO || b.kind == ZERO)
        p = zero(sign);
    else   /* jammed, but c is 0 or infinite */
        p = finite128(sign, a.exp + b.exp + 1, (u128)a.sig * b.sig);
    if (p.kind == INF && c.kind == INF && p.sign != c.sign)
        return invalid(e, f);
    return result(e, f, add_num(e, p, c));
}

/* ---- division and square root ---- */

uint64_t softfp_div(SoftFp *e, SoftFpFormat f, uint64_t av, uint64_t bv)
{
    Num a = unpack(e, f, av), b = unpack(e, f, bv);
    bool sign = a.sign ^ b.sign;

    if (is_nan(a) || is_nan(b))
        return propagate2(e, f, a, b);
    if (a.kind == b.kind && a.kind != FINITE)
        return invalid(e, f);
    if (a.kind == ZERO || b.kind == INF)
        return result(e, f, zero(sign));
    if (b.kind == ZERO && a.kind != INF)
        e->flags |= SOFTFP_DZ;
    if (a.kind == INF || b.kind == ZERO)
        return result(e, f, infinity(sign));

    /* pre-shift so that the quotient has exactly 64 bits; the remainder is sticky */
    bool less = a.sig < b.sig;
    u128 n = (u128)a.sig << (less ? 64 : 63);
    uint64_t q = (uint64_t)(n / b.sig);
    q |= n % b.sig != 0;
    return round_pack(e, f, (Num){ FINITE, sign, a.exp - b.exp - less, q });
}

/* Floor of the square root, one bit a step: root is what is known of it, at its place; rem = x -
 * root^2 <= 2 root. */
static uint64_t isqrt128(u128 x, bool *exact)
{
    u128 rem = 0;
    uint64_t root = 0;

    for (int i = 63; i >= 0; i--) {
        rem = rem << 2 | (x >> (2 * i) & 3);
        u128 trial = (u128)root << 2 | 1;
        root <<= 1;
        if (rem >= trial) {
            rem -= trial;
            root |= 1;
        }
    }
    *exact = rem == 0;
    return root;
}

uint64_t softfp_sqrt(SoftFp *e, SoftFpFormat f, uint64_t av)
{
    Num a = unpack(e, f, av);
    bool exact;

    if (is_nan(a))
        return propagate(e, f, &a, 1);
    if (a.kind == ZERO || (a.kind == INF && !a.sign))
        return result(e, f, a);
    if (a.sign)
        return invalid(e, f);

    /* an even exponent halves; an odd one lends a factor 2 to the significand. The root has
     * exactly 64 bits. */
    bool odd = a.exp & 1;
    uint64_t root = isqrt128((u128)a.sig << (odd ? 64 : 63), &exact);
    return round_pack(e, f, (Num){ FINITE, false, (a.exp - odd) / 2, root | !exact });
}

/* ---- comparison, minimum, maximum ---- */

/* -1, 0, 1 by value, but -0 < +0; no NaNs. */
static int order(Num a, Num b)
{
    int c;

    if (a.sign != b.sign)
        return a.sign ? -1 : 1;
    if (a.kind != b.kind)
        c = a.kind < b.kind ? -1 : 1;
    else if (a.exp != b.exp)
        c = a.exp < b.exp ? -1 : 1;
    else
        c = a.sig == b.sig ? 0 : a.sig < b.sig ? -1 : 1;
    return a.sign ? -c : c;
}

SoftFpRel softfp_compare(SoftFp *e, SoftFpFormat f, uint64_t av, uint64_t bv, bool signaling)
{
    Num a = unpack(e, f, av), b = unpack(e, f, bv);

    if (is_nan(a) || is_nan(b)) {
        if (signaling || a.kind == SNAN || b.kind == SNAN)
            e->flags |= SOFTFP_NV;
        return SOFTFP_UNORDERED;
    }
    if (a.kind == ZERO && b.kind == ZERO)
        return SOFTFP_EQUAL;
    return (SoftFpRel)order(a, b);
}

/* @sign: -1 for the minimum, 1 for the maximum. @number: one NaN is missing data. */
static uint64_t min_max(SoftFp *e, SoftFpFormat f, uint64_t av, uint64_t bv, int sign, bool number)
{
    Num a = unpack(e, f, av), b = unpack(e, f, bv);
    bool signaling = a.kind == SNAN || b.kind == SNAN;

    if (is_nan(a) || is_nan(b)) {
        if ((is_nan(a) && is_nan(b)) || !number || (signaling && e->nan == SOFTFP_NAN_ARM))
            return propagate2(e, f, a, b);
        if (signaling)
            e->flags |= SOFTFP_NV;
        return result(e, f, is_nan(a) ? b : a);
    }
    return result(e, f, order(a, b) == sign ? a : b);
}

uint64_t softfp_minnum(SoftFp *e, SoftFpFormat f, uint64_t a, uint64_t b)
{
    return min_max(e, f, a, b, -1, true);
}

uint64_t softfp_maxnum(SoftFp *e, SoftFpFormat f, uint64_t a, uint64_t b)
{
    return min_max(e, f, a, b, 1, true);
}

uint64_t softfp_min(SoftFp *e, SoftFpFormat f, uint64_t a, uint64_t b)
{
    return min_max(e, f, a, b, -1, false);
}

uint64_t softfp_max(SoftFp *e, SoftFpFormat f, uint64_t a, uint64_t b)
{
    return min_max(e, f, a, b, 1, false);
}

/* ---- conversions ---- */

/* Magnitude of a number below 2^64 rounded to an integer. No flags. A fraction exists only below
 * 2^53: no carry out. */
static uint64_t round_mag(const SoftFp *e, Num n, bool *inexact)
{
    *inexact = false;
    if (n.kind == ZERO)
        return 0;
    u128 v = jam128((u128)n.sig << 64, 63 - n.exp);   /* 64 integer bits, 64 bits of fraction */
    uint64_t mag = (uint64_t)(v >> 64), rest = (uint64_t)v;

    *inexact = rest != 0;
    return mag + round_up(e, n.sign, mag & 1, rest);
}

static Num from_mag(bool sign, uint64_t mag)
{
    if (mag == 0)
        return zero(sign);
    int n = __builtin_clzll(mag);
    return (Num){ FINITE, sign, 63 - n, mag << n };
}

uint64_t softfp_round(SoftFp *e, SoftFpFormat f, uint64_t av, bool exact)
{
    Num a = unpack(e, f, av);
    bool inexact;

    if (is_nan(a))
        return propagate(e, f, &a, 1);
    if (a.kind != FINITE || a.exp >= formats[f].frac)
        return result(e, f, a);
    uint64_t mag = round_mag(e, a, &inexact);
    if (inexact && exact)
        e->flags |= SOFTFP_NX;
    return result(e, f, from_mag(a.sign, mag));
}

uint64_t softfp_convert(SoftFp *e, SoftFpFormat to, SoftFpFormat from, uint64_t av)
{
    bool flush16 = e->flush16;
    uint64_t r;

    e->flush16 = false;        /* Arm's FPUnpackCV and FPRoundCV (shared pseudocode) */
    Num a = unpack(e, from, av);
    r = is_nan(a) ? propagate(e, to, &a, 1) : result(e, to, a);
    e->flush16 = flush16;
    return r;
}

uint64_t softfp_from_int(SoftFp *e, SoftFpFormat to, SoftFpInt from, uint64_t v)
{
    if (from == SOFTFP_I32)
        v = (uint64_t)(int64_t)(int32_t)v;
    else if (from == SOFTFP_U32)
        v = (uint32_t)v;
    bool sign = (from == SOFTFP_I32 || from == SOFTFP_I64) && (int64_t)v < 0;
    Num n = from_mag(sign, sign ? -v : v);
    return result(e, to, n);
}

/* Integer types: range, as magnitudes, and x86's "integer indefinite"; 64-bit patterns. */
static const struct IntType {
    uint64_t max, min_mag, indefinite;
} int_types[] = {
    [SOFTFP_I32] = { INT32_MAX,  1ull << 31, (uint64_t)INT32_MIN },
    [SOFTFP_U32] = { UINT32_MAX, 0,          UINT32_MAX },
    [SOFTFP_I64] = { INT64_MAX,  1ull << 63, (uint64_t)INT64_MIN },
    [SOFTFP_U64] = { UINT64_MAX, 0,          UINT64_MAX },
};

uint64_t softfp_to_int(SoftFp *e, SoftFpFormat from, uint64_t av, SoftFpInt to, SoftFpInvalid inv)
{
    const struct IntType *t = &int_types[to];
    Num a = unpack(e, from, av);
    bool inexact = false, fits = false;
    uint64_t mag = 0;

    if (a.kind <= FINITE && a.exp < 64) {
        mag = round_mag(e, a, &inexact);
        fits = mag <= (a.sign ? t->min_mag : t->max);
    }
    if (fits) {
        e->flags |= inexact ? SOFTFP_NX : 0;
        return a.sign ? -mag : mag;
    }
    e->flags |= SOFTFP_NV;
    if (inv == SOFTFP_INVALID_X86)
        return t->indefinite;
    if (is_nan(a))
        return inv == SOFTFP_INVALID_RISCV ? t->max : 0;
    return a.sign ? -t->min_mag : t->max;
}

uint64_t softfp_to_i32_modulo(SoftFp *e, SoftFpFormat from, uint64_t av)
{
    SoftFp rtz = { .round = SOFTFP_RTZ, .flush_in = e->flush_in };
    Num a = unpack(&rtz, from, av);
    bool inexact = false, fits = false;
    uint64_t mag = 0;

    if (a.kind <= FINITE && a.exp < 64) {
        mag = round_mag(&rtz, a, &inexact);
        fits = mag <= (a.sign ? 1ull << 31 : INT32_MAX);
    } else if (a.kind == FINITE && a.exp < 63 + 32) {
        mag = a.sig << (a.exp - 63);
    }
    e->flags |= rtz.flags | (!fits ? SOFTFP_NV : inexact ? SOFTFP_NX : 0);
    return (uint64_t)(int64_t)(int32_t)(a.sign ? -mag : mag);
}

SoftFpClass softfp_class(SoftFpFormat f, uint64_t av)
{
    SoftFp e = { 0 };
    Num a = unpack(&e, f, av);

    switch (a.kind) {
    case ZERO: return a.sign ? SOFTFP_NEG_ZERO : SOFTFP_POS_ZERO;
    case INF:  return a.sign ? SOFTFP_NEG_INF : SOFTFP_POS_INF;
    case QNAN: return SOFTFP_QNAN;
    case SNAN: return SOFTFP_SNAN;
    default:   break;
    }
    if (a.exp < formats[f].emin)
        return a.sign ? SOFTFP_NEG_SUBNORMAL : SOFTFP_POS_SUBNORMAL;
    return a.sign ? SOFTFP_NEG_NORMAL : SOFTFP_POS_NORMAL;
}
