/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Functions of this backend that generated code calls, by number, through STUB_INTERNAL: floating point the host's
 * instructions do not do (exactly). They run in the host's default FP environment; the guest's is in cpu->host_fp.
 */
#include "backend-x86_64/cg.h"
#include "ir/softfp.h"

static SoftFpFormat format(unsigned type) { return type == IR_F32 ? SOFTFP_F32 : SOFTFP_F64; }

static SoftFpInt int_format(unsigned type, bool sign)
{
    if (type == IR_I32)
        return sign ? SOFTFP_I32 : SOFTFP_U32;
    return sign ? SOFTFP_I64 : SOFTFP_U64;
}

/* MXCSR to environment and back (Intel SDM vol. 1, 10.2.3). */
static SoftFp env_get(const Cpu *cpu, unsigned x)
{
    static const uint8_t rc[4] = { SOFTFP_RNE, SOFTFP_RDN, SOFTFP_RUP, SOFTFP_RTZ };

    return (SoftFp){ .nan = SOFTFP_NAN_X86, .round = x == IR_ROUND_DYN ? rc[cpu->host_fp >> 13 & 3] : (uint8_t)x };
}

static void env_put(Cpu *cpu, const SoftFp *e)
{
    unsigned f = e->flags;

    cpu->host_fp |= (f & SOFTFP_NX) << 5 | (f & SOFTFP_UF) << 3 | (f & SOFTFP_OF) << 1
                  | (f & SOFTFP_DZ) >> 1 | (f & SOFTFP_NV) >> 4;
}

/* Any FP op by softfp; harg[3] says which: op, type << 16, x << 24, aux << 32. */
static uint64_t soft_op(Cpu *cpu, uint64_t a, uint64_t b, uint64_t c)
{
    unsigned op = cpu->harg[3] & 0xffff, type = cpu->harg[3] >> 16 & 0xff, x = cpu->harg[3] >> 24 & 0xff;
    unsigned aux = (unsigned)(cpu->harg[3] >> 32);
    SoftFpFormat f = format(type), from = format(aux & 0xff);
    SoftFpInvalid inv = aux & IR_CVT_NAN_MAX ? SOFTFP_INVALID_RISCV : SOFTFP_INVALID_ARM;
    SoftFp e = env_get(cpu, x);
    uint64_t r = 0;

    if ((op >= IR_fminnum && op <= IR_fmax) || (op == IR_fma && (aux & IR_FMA_INF_ZERO)))
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
    env_put(cpu, &e);
    return r;
}

const void *const x86_internal[INT_COUNT] = { [INT_SOFT] = (const void *)soft_op };
