/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The integer vector ops, one lane after the other (vec.h). Lanes are taken out as 64-bit numbers, computed on, cut to
 * their width and put back; so one function serves all widths. Floating point is in vec-fp.c, cryptography in vec-crypto.c.
 */
#include "ir/vec-int.h"

typedef unsigned __int128 u128;

/* ---- one lane ---- */

static uint64_t saturate(__int128 v, unsigned width, bool is_signed)
{
    __int128 max = ((__int128)1 << (width - is_signed)) - 1, min = is_signed ? -max - 1 : 0;

    return (uint64_t)(v < min ? min : v > max ? max : v);
}

/* Shift by @n places, negative ones to the right. */
static uint64_t shift_variable(uint64_t a, int64_t sa, int n, unsigned width, bool is_signed)
{
    if (n >= 0)
        return n < (int)width ? a << n : 0;
    if (is_signed)
        return (uint64_t)(sa >> MIN(-n, 63));
    return -n < (int)width ? a >> -n : 0;
}

/* (2ab + rounding) >> width; only the product of the two least numbers is too large. */
static uint64_t double_high(int64_t a, int64_t b, unsigned width, bool rounded)
{
    return saturate((2 * (__int128)a * b + (rounded ? (__int128)1 << (width - 1) : 0)) >> width, width, true);
}

static uint64_t compare(unsigned op, uint64_t ua, uint64_t ub, int64_t sa, int64_t sb)
{
    bool r;

    switch (op) {
    case IR_vcmpeq:  r = ua == ub; break;
    case IR_vcmpgts: r = sa > sb; break;
    case IR_vcmpges: r = sa >= sb; break;
    case IR_vcmpgtu: r = ua > ub; break;
    case IR_vcmpgeu: r = ua >= ub; break;
    default:         r = ua & ub; break;
    }
    return r ? ~0ull : 0;
}

static uint64_t saturating(unsigned op, uint64_t ua, uint64_t ub, int64_t sa, int64_t sb, unsigned width)
{
    switch (op) {
    case IR_vqadds: return saturate((__int128)sa + sb, width, true);
    case IR_vqaddu: return saturate((__int128)ua + ub, width, false);
    case IR_vqsubs: return saturate((__int128)sa - sb, width, true);
    default:        return saturate((__int128)ua - ub, width, false);
    }
}

static uint64_t reverse_bits(uint64_t byte)
{
    uint64_t r = 0;

    for (int k = 0; k < 8; k++)
        r |= (byte >> k & 1) << (7 - k);
    return r;
}

/* @ua, @ub: the lanes zero-extended. Bits above the lane's width in the result do not count. */
static uint64_t one_lane(unsigned op, unsigned aux, unsigned width, uint64_t ua, uint64_t ub)
{
    int64_t sa = sext(ua, width), sb = sext(ub, width);

    switch (op) {
    case IR_vadd:   return ua + ub;
    case IR_vsub:   return ua - ub;
    case IR_vmul:   return ua * ub;
    case IR_vneg:   return 0 - ua;
    case IR_vabs:   return sa < 0 ? 0 - ua : ua;
    case IR_vmins:  return sa < sb ? ua : ub;
    case IR_vmaxs:  return sa > sb ? ua : ub;
    case IR_vminu:  return ua < ub ? ua : ub;
    case IR_vmaxu:  return ua > ub ? ua : ub;
    case IR_vabds:  return sa > sb ? ua - ub : ub - ua;
    case IR_vabdu:  return ua > ub ? ua - ub : ub - ua;
    case IR_vavgu:  return (uint64_t)(((u128)ua + ub + 1) >> 1);
    case IR_vhaddu: return (uint64_t)(((u128)ua + ub) >> 1);
    case IR_vhadds: return (uint64_t)(((__int128)sa + sb) >> 1);
    case IR_vqadds: case IR_vqaddu: case IR_vqsubs: case IR_vqsubu: return saturating(op, ua, ub, sa, sb, width);
    case IR_vcmpeq: case IR_vcmpgts: case IR_vcmpges: case IR_vcmpgtu: case IR_vcmpgeu: case IR_vcmptst:
        return compare(op, ua, ub, sa, sb);
    case IR_vshl:   return ua << (aux & (width - 1));
    case IR_vshr:   return ua >> (aux & (width - 1));
    case IR_vsar:   return (uint64_t)(sa >> (aux & (width - 1)));
    case IR_vshlvu: return shift_variable(ua, sa, (int8_t)ub, width, false);
    case IR_vshlvs: return shift_variable(ua, sa, (int8_t)ub, width, true);
    case IR_vqdmulh: return double_high(sa, sb, width, aux & 1);
    case IR_vcnt:   return (unsigned)__builtin_popcountll(ua);
    case IR_vclz:   return ua ? (unsigned)__builtin_clzll(ua) - (64 - width) : width;
    default:        return reverse_bits(ua);
    }
}

static void lane_by_lane(unsigned op, unsigned x, unsigned aux, const uint64_t a[2], const uint64_t b[2], uint64_t r[2])
{
    for (unsigned n = 0; n < 16u >> x; n++)
        ir_lane_set(r, x, n, one_lane(op, aux, 8u << x, ir_lane(a, x, n), b ? ir_lane(b, x, n) : 0));
}

/* ---- bits ---- */

static uint64_t one_word(unsigned op, uint64_t a, uint64_t b, uint64_t c)
{
    switch (op) {
    case IR_vand:  return a & b;
    case IR_vor:   return a | b;
    case IR_vxor:  return a ^ b;
    case IR_vandn: return a & ~b;
    case IR_vorn:  return a | ~b;
    case IR_vnot:  return ~a;
    default:       return (a & b) | (~a & c);
    }
}

/* ---- lanes that go elsewhere ---- */

/* Where lane @n of the result comes from: its number in a and, from half on, b. */
static unsigned source(unsigned op, unsigned n, unsigned lanes)
{
    unsigned in_b = n & 1 ? lanes : 0;

    switch (op) {
    case IR_vzip1: return n / 2 + in_b;
    case IR_vzip2: return n / 2 + lanes / 2 + in_b;
    case IR_vuzp1: return 2 * n;
    case IR_vuzp2: return 2 * n + 1;
    case IR_vsplit: return n < lanes / 2 ? 2 * n : 2 * n + 1 - lanes;
    case IR_vtrn1: return (n & ~1u) + in_b;
    default:       return (n | 1) + in_b;
    }
}

static void interleave(unsigned op, unsigned x, const uint64_t a[2], const uint64_t b[2], uint64_t r[2])
{
    unsigned lanes = 16u >> x;

    for (unsigned n = 0; n < lanes; n++) {
        unsigned s = source(op, n, lanes);

        ir_lane_set(r, x, n, s < lanes ? ir_lane(a, x, s) : ir_lane(b, x, s - lanes));
    }
}

static void extract(unsigned at, const uint64_t a[2], const uint64_t b[2], uint64_t r[2])
{
    for (unsigned n = 0; n < 16; n++) {
        unsigned s = n + (at & 15);

        ir_lane_set(r, IR_L8, n, s < 16 ? ir_lane(a, IR_L8, s) : ir_lane(b, IR_L8, s - 16));
    }
}

/* The number of a lane in its group has all bits inverted. */
static void reverse_lanes(unsigned x, unsigned aux, const uint64_t a[2], uint64_t r[2])
{
    unsigned group = aux > x ? 1u << ((aux & 7) - x) : 1;

    for (unsigned n = 0; n < 16u >> x; n++)
        ir_lane_set(r, x, n, ir_lane(a, x, (n ^ (group - 1)) & ((16u >> x) - 1)));
}

static void look_up(const uint64_t a[2], const uint64_t b[2], uint64_t r[2])
{
    for (unsigned n = 0; n < 16; n++) {
        uint64_t index = ir_lane(b, IR_L8, n);

        ir_lane_set(r, IR_L8, n, index < 16 ? ir_lane(a, IR_L8, (unsigned)index) : 0);
    }
}

static void move_lanes(unsigned op, unsigned x, unsigned aux, const uint64_t a[2], const uint64_t b[2], uint64_t r[2])
{
    switch (op) {
    case IR_vlow:
        r[0] = a[0];
        break;
    case IR_vdupl:
        for (unsigned n = 0; n < 16u >> x; n++)
            ir_lane_set(r, x, n, ir_lane(a, x, aux & ((16u >> x) - 1)));
        break;
    case IR_vinsl:
        memcpy(r, a, 16);
        ir_lane_set(r, x, aux & 15 & ((16u >> x) - 1), ir_lane(b, x, aux >> 8 & ((16u >> x) - 1)));
        break;
    case IR_vext:
        extract(aux, a, b, r);
        break;
    case IR_vrev:
        reverse_lanes(x, aux, a, r);
        break;
    case IR_vtbl:
        look_up(a, b, r);
        break;
    default:
        interleave(op, x, a, b, r);
        break;
    }
}

/* ---- other widths ---- */

/* Carry-less product; the upper half goes to *@high. */
static uint64_t carry_less(uint64_t a, uint64_t b, uint64_t *high)
{
    u128 r = 0;

    for (int k = 0; k < 64; k++)
        if (b >> k & 1)
            r ^= (u128)a << k;
    *high = (uint64_t)(r >> 64);
    return (uint64_t)r;
}

static uint64_t wide_lane(unsigned op, unsigned width, uint64_t ua, uint64_t ub)
{
    uint64_t high;

    switch (op) {
    case IR_vwidens: return (uint64_t)sext(ua, width);
    case IR_vwidenu: return ua;
    case IR_vmulls:  return (uint64_t)sext(ua, width) * (uint64_t)sext(ub, width);
    case IR_vmullu:  return ua * ub;
    default:         return carry_less(ua, ub, &high);
    }
}

static void widen(unsigned op, unsigned x, unsigned aux, const uint64_t a[2], const uint64_t b[2], uint64_t r[2])
{
    unsigned lanes = 8u >> x, from = aux & 1 ? lanes : 0;

    if (x == IR_L64) {       /* vpmull only: the one product of 128 bits */
        r[0] = carry_less(a[aux & 1], b ? b[aux & 1] : 0, &r[1]);
        return;
    }
    for (unsigned n = 0; n < lanes; n++)
        ir_lane_set(r, x + 1, n, wide_lane(op, 8u << x, ir_lane(a, x, from + n), b ? ir_lane(b, x, from + n) : 0));
}

static void narrow(unsigned op, unsigned x, const uint64_t a[2], uint64_t r[2])
{
    unsigned width = 8u << x;

    for (unsigned n = 0; x < IR_L64 && n < 8u >> x; n++) {
        uint64_t v = ir_lane(a, x + 1, n);
        __int128 s = op == IR_vqnarrowu ? (__int128)v : sext(v, 2 * width);

        ir_lane_set(r, x, n, saturate(s, width, op == IR_vqnarrows));
    }
}

static void dot(unsigned op, const uint64_t a[2], const uint64_t b[2], const uint64_t c[2], uint64_t r[2])
{
    for (unsigned n = 0; n < 4; n++) {
        uint64_t sum = ir_lane(c, IR_L32, n);

        for (unsigned k = 4 * n; k < 4 * n + 4; k++) {
            uint64_t x = ir_lane(a, IR_L8, k), y = ir_lane(b, IR_L8, k);

            sum += op == IR_vdots ? (uint64_t)(sext(x, 8) * sext(y, 8)) : x * y;
        }
        ir_lane_set(r, IR_L32, n, sum);
    }
}

static void sum_bytes(const uint64_t a[2], uint64_t r[2])
{
    for (unsigned n = 0; n < 16; n++)
        r[n / 8] += ir_lane(a, IR_L8, n);
}

void ir_vec_int(unsigned op, unsigned x, unsigned aux, const uint64_t a[2], const uint64_t b[2], const uint64_t c[2],
                uint64_t out[2])
{
    uint64_t r[2] = { 0, 0 };

    if (op != IR_vcrypto)
        x &= 3;
    switch (op) {
    case IR_vand: case IR_vor: case IR_vxor: case IR_vandn: case IR_vorn: case IR_vnot: case IR_vbsl:
        for (unsigned k = 0; k < 2; k++)
            r[k] = one_word(op, a[k], b ? b[k] : 0, c ? c[k] : 0);
        break;
    case IR_vlow: case IR_vdupl: case IR_vinsl: case IR_vext: case IR_vrev: case IR_vtbl:
    case IR_vzip1: case IR_vzip2: case IR_vuzp1: case IR_vuzp2: case IR_vtrn1: case IR_vtrn2:
    case IR_vsplit:
        move_lanes(op, x, aux, a, b, r);
        break;
    case IR_vwidens: case IR_vwidenu: case IR_vmulls: case IR_vmullu: case IR_vpmull:
        widen(op, x, aux, a, b, r);
        break;
    case IR_vqnarrows: case IR_vqnarrowu: case IR_vqnarrowsu:
        narrow(op, x, a, r);
        break;
    case IR_vdots: case IR_vdotu:
        dot(op, a, b, c, r);
        break;
    case IR_vsumb:
        sum_bytes(a, r);
        break;
    case IR_vcrypto:
        ir_vec_crypto(x, a, b, c, r);
        break;
    default:
        lane_by_lane(op, op == IR_vcnt || op == IR_vrbit ? (unsigned)IR_L8 : x, aux, a, b, r);
        break;
    }
    memcpy(out, r, sizeof r);
}
