/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The meaning of every pure op, on values up to 64 bits and on flags: shared by constant folding and by the reference
 * interpreter. i32 operands may have anything in their upper half.
 */
#include "ir/ir-int.h"
#include "ir/vec-int.h"

static const uint32_t CANON32 = 0x7fc00000;
static const uint64_t CANON64 = 0x7ff8000000000000;

bool ir_eval_cond(unsigned cond, IrType t, uint64_t a, uint64_t b)
{
    int64_t sa = t == IR_I32 ? (int32_t)a : (int64_t)a;
    int64_t sb = t == IR_I32 ? (int32_t)b : (int64_t)b;
    uint64_t ua = sa, ub = sb;    /* sign extension keeps the unsigned order too */

    switch (cond & ~1u) {
    case IR_EQ:  return (ua == ub) ^ (cond & 1);
    case IR_LTS: return (sa < sb) ^ (cond & 1);
    case IR_LTU: return (ua < ub) ^ (cond & 1);
    case IR_LES: return (sa <= sb) ^ (cond & 1);
    default:     return (ua <= ub) ^ (cond & 1);
    }
}

/* Conditions of the Arm ARM, C1.2.4; bits of @f: N 8, Z 4, C 2, V 1. */
bool ir_eval_flcond(unsigned cond, unsigned f)
{
    bool n = f & 8, z = f & 4, c = f & 2, v = f & 1, r;

    switch (cond & ~1u) {
    case IR_FL_EQ: r = z; break;
    case IR_FL_CS: r = c; break;
    case IR_FL_MI: r = n; break;
    case IR_FL_VS: r = v; break;
    case IR_FL_HI: r = c && !z; break;
    case IR_FL_GE: r = n == v; break;
    case IR_FL_GT: r = !z && n == v; break;
    default:       return true;
    }
    return r ^ (cond & 1);
}

static unsigned flags_nz(IrType t, uint64_t r)
{
    if (t == IR_I32)
        r = (int64_t)(int32_t)r;
    return ((int64_t)r < 0 ? 8 : 0) | (r == 0 ? 4 : 0);
}

static unsigned flags_add(IrType t, uint64_t a, uint64_t b)
{
    uint64_t r = a + b;
    bool c = t == IR_I32 ? (uint32_t)r < (uint32_t)a : r < a;
    uint64_t v = ~(a ^ b) & (a ^ r);

    return flags_nz(t, r) | c << 1 | (v >> (t == IR_I32 ? 31 : 63) & 1);
}

/* a + b + c with c 0 or 1. */
static unsigned flags_adc(IrType t, uint64_t a, uint64_t b, uint64_t c)
{
    uint64_t r = a + b + c;
    unsigned width = t == IR_I32 ? 32 : 64;
    unsigned carry = (((unsigned __int128)bits(a, 0, width) + bits(b, 0, width) + c) >> width) & 1;
    uint64_t v = ~(a ^ b) & (a ^ r);

    return flags_nz(t, r) | carry << 1 | (v >> (t == IR_I32 ? 31 : 63) & 1);
}

static unsigned flags_sub(IrType t, uint64_t a, uint64_t b)
{
    uint64_t r = a - b;
    bool c = t == IR_I32 ? (uint32_t)a >= (uint32_t)b : a >= b;
    uint64_t v = (a ^ b) & (a ^ r);

    return flags_nz(t, r) | c << 1 | (v >> (t == IR_I32 ? 31 : 63) & 1);
}

static uint64_t divide(const IrIns *i, bool w, uint64_t a, uint64_t b)
{
    bool rv = i->x == IR_DIV_RV;

    if (i->op == IR_divs || i->op == IR_rems) {
        int64_t x = w ? (int32_t)a : (int64_t)a, y = w ? (int32_t)b : (int64_t)b;

        if (y == 0)
            return i->op == IR_rems ? x : rv ? -1 : 0;
        if (y == -1)
            return i->op == IR_rems ? 0 : 0 - (uint64_t)x;
        return i->op == IR_rems ? x % y : x / y;
    }
    a = w ? (uint32_t)a : a;
    b = w ? (uint32_t)b : b;
    if (b == 0)
        return i->op == IR_remu ? a : rv ? ~0ull : 0;
    return i->op == IR_remu ? a % b : a / b;
}

static uint64_t reverse_bits(uint64_t a, unsigned width)
{
    uint64_t r = 0;

    for (unsigned k = 0; k < width; k++)
        r |= (a >> k & 1) << (width - 1 - k);
    return r;
}

static uint64_t orcb(uint64_t a)
{
    uint64_t r = 0;

    for (int k = 0; k < 64; k += 8)
        if (a >> k & 0xff)
            r |= 0xffull << k;
    return r;
}

static uint64_t shift(unsigned op, bool w, uint64_t a, uint64_t b)
{
    unsigned n = b & (w ? 31 : 63), width = w ? 32 : 64;
    uint64_t u = w ? (uint32_t)a : a;

    switch (op) {
    case IR_shl:  return a << n;
    case IR_shr:  return u >> n;
    case IR_sar:  return w ? (int64_t)((int32_t)a >> n) : (int64_t)a >> n;
    case IR_rotr: n = (width - n) & (width - 1); /* fall through */
    default:      return n ? u << n | u >> (width - n) : u;
    }
}

static uint64_t eval_int(const IrIns *i, uint64_t a, uint64_t b)
{
    bool w = i->type == IR_I32;
    int64_t sa = w ? (int32_t)a : (int64_t)a, sb = w ? (int32_t)b : (int64_t)b;
    uint64_t ua = w ? (uint32_t)a : a, ub = w ? (uint32_t)b : b;

    switch (i->op) {
    case IR_add:    return a + b;
    case IR_sub:    return a - b;
    case IR_and:    return a & b;
    case IR_or:     return a | b;
    case IR_xor:    return a ^ b;
    case IR_andn:   return a & ~b;
    case IR_orn:    return a | ~b;
    case IR_xnor:   return ~(a ^ b);
    case IR_mul:    return a * b;
    case IR_mulhs:  return (uint64_t)((__int128)(int64_t)a * (int64_t)b >> 64);
    case IR_mulhu:  return (uint64_t)((unsigned __int128)a * b >> 64);
    case IR_mulhsu: return (uint64_t)((__int128)(int64_t)a * (__int128)b >> 64);
    case IR_divs: case IR_divu: case IR_rems: case IR_remu: return divide(i, w, a, b);
    case IR_mins:   return sa < sb ? a : b;
    case IR_maxs:   return sa > sb ? a : b;
    case IR_minu:   return ua < ub ? a : b;
    case IR_maxu:   return ua > ub ? a : b;
    case IR_clz:    return ua ? (unsigned)__builtin_clzll(ua) - (w ? 32 : 0) : w ? 32 : 64;
    case IR_ctz:    return ua ? (unsigned)__builtin_ctzll(ua) : w ? 32 : 64;
    case IR_popcnt: return (unsigned)__builtin_popcountll(ua);
    case IR_bswap:  return w ? __builtin_bswap32(a) : __builtin_bswap64(a);
    case IR_rbit:   return reverse_bits(a, w ? 32 : 64);
    case IR_orcb:   return orcb(a);
    case IR_sext8:  return (int64_t)(int8_t)a;
    case IR_sext16: return (int64_t)(int16_t)a;
    case IR_zext8:  return (uint8_t)a;
    case IR_zext16: return (uint16_t)a;
    case IR_sext32: return (int64_t)(int32_t)a;
    case IR_zext32: return (uint32_t)a;
    case IR_trunc:  return a;
    default:        return shift(i->op, w, a, b);
    }
}

static bool is_nan(IrType t, uint64_t a)
{
    return t == IR_F32 ? (a & 0x7fffffff) > 0x7f800000 : (a & ~(1ull << 63)) > 0x7ff0000000000000;
}

static uint64_t sign_inject(const IrIns *i, uint64_t a, uint64_t b)
{
    uint64_t s = i->type == IR_F32 ? 1ull << 31 : 1ull << 63;

    b = i->x == 2 ? a ^ b : i->x == 1 ? ~b : b;
    return (a & ~s) | (b & s);
}

static uint64_t eval_other(const IrIns *i, IrType ta, uint64_t a, uint64_t b, uint64_t c)
{
    uint64_t sign = i->type == IR_F32 ? 1ull << 31 : 1ull << 63;

    switch (i->op) {
    case IR_const: case IR_pcrel: return i->imm;
    case IR_setc:   return ir_eval_cond(i->x, i->aux, a, b);
    case IR_sel:    return a ? b : c;
    case IR_flsub:  return flags_sub(i->aux, a, b);
    case IR_fladd:  return flags_add(i->aux, a, b);
    case IR_adc:    return a + (i->x ? ~b : b) + c;
    case IR_fladc:  return flags_adc(i->aux, a, i->x ? ~b : b, c);
    case IR_fland:  return flags_nz(i->aux, a & b);
    case IR_flpack: return a & 15;
    case IR_flbits: return a & 15;
    case IR_flcond: return ir_eval_flcond(i->x, a);
    case IR_fcanon: return !is_nan(ta, a) ? a : ta == IR_F32 ? CANON32 : CANON64;
    case IR_fneg:   return a ^ sign;
    case IR_fabs:   return a & ~sign;
    case IR_fsgnj:  return sign_inject(i, a, b);
    case IR_fbits: case IR_fmake: return a;
    case IR_fbox:   return a | 0xffffffff00000000;
    case IR_funbox: return a >> 32 == 0xffffffff ? a : CANON32;
    case IR_fhalf:  return a;
    case IR_ext32:  return a << 32 | (uint32_t)a;      /* unlike sext32 and zext32, so that a wrong user is found out */
    default:        return 0;
    }
}

uint64_t ir_eval(const IrIns *i, IrType ta, uint64_t a, uint64_t b, uint64_t c)
{
    uint64_t r = i->op >= IR_add && i->op <= IR_trunc ? eval_int(i, a, b) : eval_other(i, ta, a, b, c);

    switch (i->type) {
    case IR_I32: return (int64_t)(int32_t)r;
    case IR_F32: return (uint32_t)r;
    default:     return r;
    }
}

void ir_eval_vec(const IrIns *i, const uint64_t *a, const uint64_t *b, const uint64_t *c, uint64_t *out)
{
    unsigned lanes = 16u >> (i->x & 3), lane = i->aux & (lanes - 1);
    uint64_t r[2] = { 0, 0 };

    switch (i->op) {
    case IR_vpair:
        r[0] = a[0];
        r[1] = b[0];
        break;
    case IR_vdup:
        for (unsigned n = 0; n < lanes; n++)
            ir_lane_set(r, i->x & 3, n, a[0]);
        break;
    case IR_vins:
        memcpy(r, a, sizeof r);
        ir_lane_set(r, i->x & 3, lane, b[0]);
        break;
    case IR_vfrom: r[0] = i->aux == IR_F32 ? (uint32_t)a[0] : a[0]; break;
    case IR_vlane: case IR_vgetu: r[0] = ir_lane(a, i->x & 3, lane); break;
    case IR_vgets: r[0] = (uint64_t)sext(ir_lane(a, i->x & 3, lane), 8u << (i->x & 3)); break;
    default:
        ir_vec_int(i->op, i->x, i->aux, a, i->b ? b : NULL, i->c ? c : NULL, r);
        break;
    }
    memcpy(out, r, sizeof r);
}
