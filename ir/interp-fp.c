/* SPDX-License-Identifier: Apache-2.0 */
/* The interpreter's floating point: every FPX op by softfp, so that it depends on no host's rounding or NaNs but in what
 * IR_NAN_RISCV leaves to the host: which NaN an operation passes on. */
#include "ir/interp-int.h"
#include "ir/ir-text.h"
#include "ir/vec.h"

static SoftFpFormat format(IrType t)
{
    return t == IR_F32 ? SOFTFP_F32 : SOFTFP_F64;
}

static bool compare(SoftFp *e, const IrIns *i, uint64_t a, uint64_t b)
{
    SoftFpRel r = softfp_compare(e, format(i->aux), a, b, i->x == IR_FLT || i->x == IR_FLE);

    if (i->x == IR_FLTN || i->x == IR_FLEN)
        e->flags = 0;
    switch (i->x) {
    case IR_FEQ: return r == SOFTFP_EQUAL;
    case IR_FLT: case IR_FLTQ: case IR_FLTN: return r == SOFTFP_LESS;
    default:     return r == SOFTFP_LESS || r == SOFTFP_EQUAL;
    }
}

static unsigned compare_flags(SoftFp *e, const IrIns *i, uint64_t a, uint64_t b)
{
    switch (softfp_compare(e, format(i->aux), a, b, i->x)) {
    case SOFTFP_LESS:    return 8;
    case SOFTFP_EQUAL:   return 6;
    case SOFTFP_GREATER: return 2;
    default:             return 3;
    }
}

static uint64_t to_int(SoftFp *e, const IrIns *i, uint64_t a)
{
    bool sign = i->op == IR_fs2i;
    SoftFpInt to = i->type == IR_I32 ? (sign ? SOFTFP_I32 : SOFTFP_U32) : sign ? SOFTFP_I64 : SOFTFP_U64;

    return softfp_to_int(e, format(i->aux & 0xff), a, to,
                         i->aux & IR_CVT_NAN_MAX ? SOFTFP_INVALID_RISCV : SOFTFP_INVALID_ARM);
}

static uint64_t from_int(SoftFp *e, const IrIns *i, uint64_t a)
{
    bool sign = i->op == IR_fi2s;
    SoftFpInt from = i->aux == IR_I32 ? (sign ? SOFTFP_I32 : SOFTFP_U32) : sign ? SOFTFP_I64 : SOFTFP_U64;

    return softfp_from_int(e, format(i->type), from, a);
}

/* Minimum and maximum: unless the guest has its own rule their NaN is the canonical one, whatever the host's. */
static uint64_t minmax(SoftFp *e, const IrFunc *func, const IrIns *i, uint64_t a, uint64_t b)
{
    SoftFpFormat f = format(i->type);

    if (func->nan == IR_NAN_RISCV)
        e->nan = SOFTFP_NAN_RISCV;
    switch (i->op) {
    case IR_fminnum: return softfp_minnum(e, f, a, b);
    case IR_fmaxnum: return softfp_maxnum(e, f, a, b);
    case IR_fmin:    return softfp_min(e, f, a, b);
    default:         return softfp_max(e, f, a, b);
    }
}

static uint64_t compute(SoftFp *e, const IrFunc *f, const IrIns *i, uint64_t a, uint64_t b, uint64_t c)
{
    SoftFpFormat t = format(i->type);

    switch (i->op) {
    case IR_fadd:   return softfp_add(e, t, a, b);
    case IR_fsub:   return softfp_sub(e, t, a, b);
    case IR_fmul:   return softfp_mul(e, t, a, b);
    case IR_fdiv:   return softfp_div(e, t, a, b);
    case IR_fsqrt:  return softfp_sqrt(e, t, a);
    case IR_fma:
        if (i->aux & IR_FMA_INF_ZERO && f->nan == IR_NAN_RISCV)
            e->nan = SOFTFP_NAN_RISCV;
        return softfp_fma(e, t, a, b, c, i->aux & (IR_FMA_NEGMUL | IR_FMA_NEGADD));
    case IR_fcmp:   return compare(e, i, a, b);
    case IR_flfcmp: return compare_flags(e, i, a, b);
    case IR_fround: return softfp_round(e, t, a, i->aux);
    case IR_fcvt:   return softfp_convert(e, t, format(ir_type(f, i->a)), a);
    case IR_fh2f:   return softfp_convert(e, t, SOFTFP_F16, a & 0xffff);
    case IR_ff2h:   return softfp_convert(e, SOFTFP_F16, format(i->aux), a);
    case IR_fs2i: case IR_fu2i: return to_int(e, i, a);
    case IR_fi2s: case IR_fi2u: return from_int(e, i, a);
    default:        return minmax(e, f, i, a, b);
    }
}

uint64_t ir_interp_fp(const IrFunc *f, const IrIns *i, Cpu *cpu, uint64_t a, uint64_t b, uint64_t c)
{
    SoftFp e = ir_fp_env(cpu, f->nan);
    uint64_t r;

    if (ir_x_kind[i->op] == IR_X_ROUND && i->x <= IR_RMM)
        e.round = i->x;
    r = compute(&e, f, i, a, b, c);
    ir_fp_raise(cpu, &e);
    return i->type == IR_I32 ? (uint64_t)(int32_t)r : i->type == IR_F32 ? (uint32_t)r : r;
}

void ir_interp_vfp(const IrFunc *f, const IrIns *i, Cpu *cpu, IrVal *out, const IrVal *a, const IrVal *b, const IrVal *c)
{
    SoftFp e = ir_fp_env(cpu, f->nan);

    ir_vec_fp(&e, i->op, i->x, i->aux, a->w, b->w, c->w, out->w);
    ir_fp_raise(cpu, &e);
}
