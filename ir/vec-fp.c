/* SPDX-License-Identifier: Apache-2.0 */
/* The floating-point vector ops by softfp, lane by lane, and the guest's FP environment as softfp wants it (vec.h). */
#include "ir/vec-int.h"

#ifdef __x86_64__
enum { HOST_NAN = SOFTFP_NAN_X86 };
#else
enum { HOST_NAN = SOFTFP_NAN_ARM };
#endif

SoftFp ir_fp_env(const Cpu *cpu, IrNan nan)
{
    SoftFp e = { .round = cpu->fp_round <= IR_RMM ? cpu->fp_round : IR_RNE, .nan = HOST_NAN };

    if (nan != IR_NAN_RISCV) {
        e.nan = SOFTFP_NAN_ARM;
        e.tiny_before = true;
    }
    if (nan == IR_NAN_ARM_SOFT) {
        e.default_nan = cpu->fp_ctl & IR_FPC_DN;
        e.flush_in = e.flush_out = cpu->fp_ctl & IR_FPC_FZ;
        e.flush16 = cpu->fp_ctl & IR_FPC_FZ16;
    }
    if (nan == IR_NAN_ARM_FZ)
        e.flush_in = e.flush_out = true;
    return e;
}

void ir_fp_raise(Cpu *cpu, const SoftFp *e)
{
    cpu->fp_flags |= e->flags;
}

static SoftFpFormat format(unsigned x)
{
    return x == IR_L16 ? SOFTFP_F16 : x == IR_L32 ? SOFTFP_F32 : SOFTFP_F64;
}

static uint64_t compare(SoftFp *e, unsigned op, SoftFpFormat f, uint64_t a, uint64_t b)
{
    SoftFpRel r = softfp_compare(e, f, a, b, op != IR_vfcmpeq);
    bool yes = op == IR_vfcmpeq ? r == SOFTFP_EQUAL : r == SOFTFP_GREATER || (op == IR_vfcmpge && r == SOFTFP_EQUAL);

    return yes ? ~0ull : 0;
}

/* The canonical NaN of RISC-V's minima is not the host's. */
static uint64_t minmax(SoftFp *e, unsigned op, SoftFpFormat f, uint64_t a, uint64_t b)
{
    if (e->nan == SOFTFP_NAN_X86)
        e->nan = SOFTFP_NAN_RISCV;
    switch (op) {
    case IR_vfmin:    return softfp_min(e, f, a, b);
    case IR_vfmax:    return softfp_max(e, f, a, b);
    case IR_vfminnum: return softfp_minnum(e, f, a, b);
    default:          return softfp_maxnum(e, f, a, b);
    }
}

uint64_t ir_vec_fp_lane(SoftFp *e, unsigned op, unsigned aux, SoftFpFormat f, uint64_t a, uint64_t b, uint64_t c)
{
    switch (op) {
    case IR_vfadd:   return softfp_add(e, f, a, b);
    case IR_vfsub:   return softfp_sub(e, f, a, b);
    case IR_vfmul:   return softfp_mul(e, f, a, b);
    case IR_vfdiv:   return softfp_div(e, f, a, b);
    case IR_vfsqrt:  return softfp_sqrt(e, f, a);
    case IR_vfma:    return softfp_fma(e, f, a, b, c, aux & (IR_FMA_NEGMUL | IR_FMA_NEGADD));
    case IR_vfmin: case IR_vfmax: case IR_vfminnum: case IR_vfmaxnum: return minmax(e, op, f, a, b);
    case IR_vfcmpeq: case IR_vfcmpgt: case IR_vfcmpge: return compare(e, op, f, a, b);
    default: UNREACHABLE();
    }
}

static uint64_t one_lane(SoftFp *e, unsigned op, unsigned x, unsigned aux, uint64_t a, uint64_t b, uint64_t c)
{
    SoftFpFormat f = format(x);
    bool is_signed = op == IR_vfs2i || op == IR_vfi2s;
    SoftFpInt n = x == IR_L64 ? (is_signed ? SOFTFP_I64 : SOFTFP_U64) : is_signed ? SOFTFP_I32 : SOFTFP_U32;

    switch (op) {
    case IR_vfround: return softfp_round(e, f, a, aux & 256);
    case IR_vfi2s: case IR_vfi2u: return softfp_from_int(e, f, n, a);
    case IR_vfs2i: case IR_vfu2i: return softfp_to_int(e, f, a, n, SOFTFP_INVALID_ARM);
    default:         return ir_vec_fp_lane(e, op, aux, f, a, b, c);
    }
}

/* The rounding mode that an op brings along, if it is one that does. */
static void own_rounding(SoftFp *e, unsigned op, unsigned aux)
{
    unsigned r = aux & 255;

    if ((op == IR_vfround || op == IR_vfs2i || op == IR_vfu2i) && r <= IR_RMM)
        e->round = (uint8_t)r;
}

void ir_vec_fp(SoftFp *e, unsigned op, unsigned x, unsigned aux, const uint64_t a[2], const uint64_t b[2],
               const uint64_t c[2], uint64_t out[2])
{
    SoftFp own = *e;
    uint64_t r[2] = { 0, 0 };

    x &= 3;
    own_rounding(&own, op, aux);
    if (op == IR_vfwiden || op == IR_vfnarrow) {
        unsigned from = aux & 1 && op == IR_vfwiden ? 8u >> x : 0;

        for (unsigned n = 0; x < IR_L64 && n < 8u >> x; n++)
            if (op == IR_vfwiden)
                ir_lane_set(r, x + 1, n, softfp_convert(&own, format(x + 1), format(x), ir_lane(a, x, from + n)));
            else
                ir_lane_set(r, x, n, softfp_convert(&own, format(x), format(x + 1), ir_lane(a, x + 1, n)));
    } else {
        for (unsigned n = 0; n < 16u >> x; n++)
            ir_lane_set(r, x, n, one_lane(&own, op, x, aux, ir_lane(a, x, n), b ? ir_lane(b, x, n) : 0,
                                          c ? ir_lane(c, x, n) : 0));
    }
    e->flags |= own.flags;
    memcpy(out, r, sizeof r);
}
