/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Functions of this backend that generated code calls, by number, through STUB_INTERNAL: floating point the host's
 * instructions do not do (exactly). They run in the host's default FP environment; the guest's is in cpu->host_fp.
 */
#include "backend-x86_64/cg.h"
#include "ir/softfp.h"
#include "ir/vec.h"

static SoftFpFormat format(unsigned type) { return type == IR_F32 ? SOFTFP_F32 : SOFTFP_F64; }

static SoftFpInt int_format(unsigned type, bool sign)
{
    if (type == IR_I32)
        return sign ? SOFTFP_I32 : SOFTFP_U32;
    return sign ? SOFTFP_I64 : SOFTFP_U64;
}

/* MXCSR to environment and back (Intel SDM vol. 1, 10.2.3). */
static SoftFp env_get(const Cpu *cpu, IrNan nan, unsigned x)
{
    static const uint8_t rc[4] = { SOFTFP_RNE, SOFTFP_RDN, SOFTFP_RUP, SOFTFP_RTZ };
    SoftFp e = { .nan = SOFTFP_NAN_X86 };

    if (nan != IR_NAN_RISCV)
        e = ir_fp_env(cpu, nan);
    e.round = x == IR_ROUND_DYN ? rc[cpu->host_fp >> 13 & 3] : (uint8_t)x;
    return e;
}

static void env_put(Cpu *cpu, IrNan nan, const SoftFp *e)
{
    unsigned f = e->flags;

    if (nan != IR_NAN_RISCV) {                   /* an unmasked flag set in MXCSR might trap later */
        ir_fp_raise(cpu, e);
        return;
    }

    cpu->host_fp |= (f & SOFTFP_NX) << 5 | (f & SOFTFP_UF) << 3 | (f & SOFTFP_OF) << 1
                  | (f & SOFTFP_DZ) >> 1 | (f & SOFTFP_NV) >> 4;
}

static uint64_t compare(SoftFp *e, SoftFpFormat f, unsigned x, uint64_t a, uint64_t b)
{
    SoftFpRel r = softfp_compare(e, f, a, b, x == IR_FLT || x == IR_FLE);

    if (x == IR_FLTN || x == IR_FLEN)
        e->flags = 0;
    switch (x) {
    case IR_FEQ: return r == SOFTFP_EQUAL;
    case IR_FLT: case IR_FLTQ: case IR_FLTN: return r == SOFTFP_LESS;
    default:     return r == SOFTFP_LESS || r == SOFTFP_EQUAL;
    }
}

static uint64_t compare_flags(SoftFp *e, SoftFpFormat f, unsigned x, uint64_t a, uint64_t b)
{
    static const uint8_t nzcv[] = { 8, 6, 2, 3 };    /* less, equal, greater, unordered */

    return ir_flags_word(nzcv[softfp_compare(e, f, a, b, x) + 1]);
}

/* Any FP op by softfp; harg[3] says which: op, nan << 12, type << 16, x << 24, aux << 32. */
static uint64_t soft_op(Cpu *cpu, uint64_t a, uint64_t b, uint64_t c)
{
    unsigned op = cpu->harg[3] & 0xfff, type = cpu->harg[3] >> 16 & 0xff, x = cpu->harg[3] >> 24 & 0xff;
    unsigned aux = (unsigned)(cpu->harg[3] >> 32);
    SoftFpFormat f = format(type), from = format(aux & 0xff);
    SoftFpInvalid inv = aux & IR_CVT_NAN_MAX ? SOFTFP_INVALID_RISCV : SOFTFP_INVALID_ARM;
    IrNan nan = (IrNan)(cpu->harg[3] >> 12 & 3);
    bool rounds = op != IR_fcmp && op != IR_flfcmp && op != IR_fh2f && !(op >= IR_fminnum && op <= IR_fmax);
    SoftFp e = env_get(cpu, nan, rounds ? x : IR_ROUND_DYN);
    uint64_t r = 0;

    if (nan == IR_NAN_RISCV && ((op >= IR_fminnum && op <= IR_fmax) || (op == IR_fma && (aux & IR_FMA_INF_ZERO))))
        e.nan = SOFTFP_NAN_RISCV;

    switch (op) {
    case IR_fadd:    r = softfp_add(&e, f, a, b); break;
    case IR_fsub:    r = softfp_sub(&e, f, a, b); break;
    case IR_fmul:    r = softfp_mul(&e, f, a, b); break;
    case IR_fdiv:    r = softfp_div(&e, f, a, b); break;
    case IR_fsqrt:   r = softfp_sqrt(&e, f, a); break;
    case IR_fma:     r = softfp_fma(&e, f, a, b, c, aux & 3); break;
    case IR_fminnum: r = softfp_minnum(&e, f, a, b); break;
    case IR_fmaxnum: r = softfp_maxnum(&e, f, a, b); break;
    case IR_fmin:    r = softfp_min(&e, f, a, b); break;
    case IR_fmax:    r = softfp_max(&e, f, a, b); break;
    case IR_fcmp:    r = compare(&e, from, x, a, b); break;
    case IR_flfcmp:  r = compare_flags(&e, from, x, a, b); break;
    case IR_fround:  r = softfp_round(&e, f, a, aux & 1); break;
    case IR_fcvt:    r = softfp_convert(&e, f, type == IR_F32 ? SOFTFP_F64 : SOFTFP_F32, a); break;
    case IR_fh2f:    r = softfp_convert(&e, f, SOFTFP_F16, a); break;
    case IR_ff2h:    r = softfp_convert(&e, SOFTFP_F16, from, a); break;
    case IR_fs2i:    r = softfp_to_int(&e, from, a, int_format(type, true), inv); break;
    case IR_fu2i:    r = softfp_to_int(&e, from, a, int_format(type, false), inv); break;
    case IR_fi2s:    r = softfp_from_int(&e, f, int_format(aux & 0xff, true), a); break;
    case IR_fi2u:    r = softfp_from_int(&e, f, int_format(aux & 0xff, false), a); break;
    default:         UNREACHABLE();
    }
    env_put(cpu, nan, &e);
    return r;
}

/* ---- vectors ---- */

static void set_lane(uint64_t v[2], unsigned x, unsigned lane, uint64_t a)
{
    memcpy((uint8_t *)v + (lane << x), &a, 1u << x);
}

static uint64_t get_lane(const uint64_t v[2], unsigned x, unsigned lane, bool sign)
{
    unsigned shift = 64 - (8u << x);
    uint64_t a = 0;

    memcpy(&a, (const uint8_t *)v + (lane << x), 1u << x);
    return sign ? (uint64_t)((int64_t)(a << shift) >> shift) : a;
}

/* Those that mix vectors and scalars; scalars are in harg. */
static uint64_t vec_scalar(Cpu *cpu, unsigned op, unsigned type, unsigned x, unsigned aux)
{
    uint64_t *out = cpu->vret;

    switch (op) {
    case IR_vpair:
        out[0] = cpu->harg[0];
        out[1] = cpu->harg[1];
        return 0;
    case IR_vdup:
        for (unsigned k = 0; k < 16u >> x; k++)
            set_lane(out, x, k, cpu->harg[0]);
        return 0;
    case IR_vins:
        memcpy(out, cpu->varg[0], 16);
        set_lane(out, x, aux & 15, cpu->harg[1]);
        return 0;
    case IR_vfrom:
        out[0] = aux == IR_F32 ? (uint32_t)cpu->harg[0] : cpu->harg[0];
        out[1] = 0;
        return 0;
    case IR_vlane: return get_lane(cpu->varg[0], type == IR_F32 ? 2 : 3, aux, false);
    default:       return get_lane(cpu->varg[0], x, aux, op == IR_vgets);
    }
}

static uint64_t vec_op(Cpu *cpu, uint64_t a, uint64_t b, uint64_t c)
{
    unsigned op = cpu->harg[3] & 0xfff, type = cpu->harg[3] >> 16 & 0xff, x = cpu->harg[3] >> 24 & 0xff;
    unsigned aux = (unsigned)(cpu->harg[3] >> 32);
    IrNan nan = (IrNan)(cpu->harg[3] >> 12 & 3);

    switch (op) {
    case IR_vpair: case IR_vdup: case IR_vins: case IR_vfrom: case IR_vlane: case IR_vgetu: case IR_vgets:
        return vec_scalar(cpu, op, type, x, aux);
    }
    if (op < IR_vfadd) {
        ir_vec_int(op, x, aux, cpu->varg[0], cpu->varg[1], cpu->varg[2], cpu->vret);
    } else {
        SoftFp e = env_get(cpu, nan, IR_ROUND_DYN);

        ir_vec_fp(&e, op, x, aux, cpu->varg[0], cpu->varg[1], cpu->varg[2], cpu->vret);
        env_put(cpu, nan, &e);
    }
    return 0;
}

const void *const x86_internal[INT_COUNT] = {
    [INT_SOFT] = (const void *)soft_op, [INT_VEC] = (const void *)vec_op,
};
