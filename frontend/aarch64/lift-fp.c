/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Scalar floating point (C4.1.96), but for conversions (lift-fcvt.c). Singles and doubles are IR operations under the
 * dynamic rounding mode; which NaN comes out is the business of IrFunc.nan. Half precision is done by helpers: exact,
 * and rare.
 *
 * The manual negates operands (FPNeg) before a fused multiplication, which changes the sign of a NaN too, while the IR's
 * negating forms of fma leave it alone: so the operands are negated here.
 */
#include "frontend/aarch64/lift-fp.h"

static IrType type_of(const GuestInsn *i) { return fld(i, 22, 1) ? IR_F64 : IR_F32; }
static bool is_half(const GuestInsn *i) { return f_size(i) == 3; }

IrRef a64_half_op(Lift *l, uint32_t op_arg, IrRef a, IrRef b)
{
    IrRef word = ir_i64(l->ir, a64_fp_word(op_arg, IR_L16, 1));

    return ir_call(l->ir, A64_H_fp, a, b, word);
}

IrRef a64_half_only(Lift *l, IrRef v)
{
    IrRef mask = ir_vconst(l->ir, 0xffff);

    v = ir_vec(l->ir, IR_vand, IR_L64, v, mask, 0, 0);
    return ir_vec(l->ir, IR_vlow, IR_L64, v, 0, 0, 0);
}

static IrRef half_bits(Lift *l, unsigned r)
{
    IrRef v = a64_v(l, r);

    return ir_vec(l->ir, IR_vgetu, IR_L16, v, 0, 0, 0);
}

/* ---- arithmetic ---- */

void a64_lift_farith1(Lift *l, const GuestInsn *i)
{
    IrRef a = a64_fp(l, type_of(i), fn(i));
    IrRef r = ir_fp(l->ir, (IrOp)a64_arg(i), type_of(i), IR_ROUND_DYN, a, 0);

    a64_set_fp(l, fd(i), r);
}

void a64_lift_farith2(Lift *l, const GuestInsn *i)
{
    IrRef a = a64_fp(l, type_of(i), fn(i));
    IrRef b = a64_fp(l, type_of(i), fm(i));
    IrRef r = ir_fp(l->ir, (IrOp)a64_arg(i), type_of(i), IR_ROUND_DYN, a, b);

    a64_set_fp(l, fd(i), r);
}

void a64_lift_fnmul(Lift *l, const GuestInsn *i)
{
    IrRef a = a64_fp(l, type_of(i), fn(i));
    IrRef b = a64_fp(l, type_of(i), fm(i));
    IrRef r = ir_fp(l->ir, IR_fmul, type_of(i), IR_ROUND_DYN, a, b);

    r = ir_un(l->ir, IR_fneg, type_of(i), r);
    a64_set_fp(l, fd(i), r);
}

/* One or two operands. */
void a64_lift_farith_h(Lift *l, const GuestInsn *i)
{
    IrRef a = a64_v(l, fn(i));
    IrRef b = a64_v(l, fm(i));
    IrRef r = a64_half_op(l, a64_arg(i), a, b);

    a64_set_v(l, fd(i), r);
}

void a64_lift_fsign(Lift *l, const GuestInsn *i)
{
    IrOp op = (IrOp)a64_arg(i);
    IrRef v = a64_fp(l, type_of(i), fn(i));

    if (op != IR_nop)
        v = ir_un(l->ir, op, type_of(i), v);
    a64_set_fp(l, fd(i), v);
}

void a64_lift_fsign_h(Lift *l, const GuestInsn *i)
{
    IrRef v = a64_v(l, fn(i));

    if (a64_arg(i) != IR_nop) {
        IrRef sign = ir_vconst(l->ir, 0x8000);
        v = ir_vec(l->ir, a64_arg(i) == IR_fabs ? IR_vandn : IR_vxor, IR_L64, v, sign, 0, 0);
    }
    v = a64_half_only(l, v);
    a64_set_v(l, fd(i), v);
}

void a64_lift_frint(Lift *l, const GuestInsn *i)
{
    uint32_t how = a64_arg(i);
    IrRef a = a64_fp(l, type_of(i), fn(i));
    IrRef r = ir_emit(l->ir, (IrIns){ .op = IR_fround, .type = type_of(i), .x = how & 7, .a = a,
                                      .aux = (how & A64_FP_EXACT) != 0 });

    a64_set_fp(l, fd(i), r);
}

/* To integral values of 32 or 64 bits. */
void a64_lift_frint_n(Lift *l, const GuestInsn *i)
{
    IrRef a = a64_v(l, fn(i));
    IrRef word = ir_i64(l->ir, a64_fp_word(a64_arg(i), fld(i, 22, 1) ? IR_L64 : IR_L32, 1));
    IrRef r = ir_call(l->ir, A64_H_fp, a, a, word);

    a64_set_v(l, fd(i), r);
}

/* The addend is negated in FNMADD and FNMSUB, the product in FMSUB and FNMADD. */
static bool negates_addend(const GuestInsn *i) { return fld(i, 21, 1); }
static bool negates_product(const GuestInsn *i) { return fld(i, 21, 1) != fld(i, 15, 1); }

void a64_lift_fmadd(Lift *l, const GuestInsn *i)
{
    IrType t = type_of(i);
    IrRef a = a64_fp(l, t, fn(i));
    IrRef b = a64_fp(l, t, fm(i));
    IrRef c = a64_fp(l, t, fa(i));
    unsigned neg = (negates_product(i) ? IR_FMA_NEGMUL : 0) | (negates_addend(i) ? IR_FMA_NEGADD : 0);
    IrRef r = ir_fma(l->ir, t, IR_ROUND_DYN, neg, a, b, c);

    a64_set_fp(l, fd(i), r);
}

void a64_lift_fmadd_h(Lift *l, const GuestInsn *i)
{
    IrRef a = a64_v(l, fn(i));
    IrRef b = a64_v(l, fm(i));
    IrRef c = a64_v(l, fa(i));
    IrRef sign = ir_vconst(l->ir, 0x8000);

    if (negates_product(i))
        a = ir_vec(l->ir, IR_vxor, IR_L64, a, sign, 0, 0);
    if (negates_addend(i))
        c = ir_vec(l->ir, IR_vxor, IR_L64, c, sign, 0, 0);
    IrRef r = ir_call(l->ir, A64_H_fp_fma_h1, a, b, c);
    a64_set_v(l, fd(i), r);
}

/* ---- comparison, selection ---- */

/* Flags of comparing Rn with Rm or 0.0. */
static IrRef compare(Lift *l, const GuestInsn *i, bool zero, bool any_nan)
{
    IrType t = type_of(i);
    IrRef a, b;

    if (is_half(i)) {
        a = half_bits(l, fn(i));
        b = zero ? ir_i64(l->ir, 0) : half_bits(l, fm(i));
        IrRef any = ir_i64(l->ir, any_nan);
        IrRef r = ir_call(l->ir, A64_H_fp_cmp_h, a, b, any);
        return ir_un(l->ir, IR_flpack, IR_FLAGS, r);
    }
    a = a64_fp(l, t, fn(i));
    b = zero ? ir_const(l->ir, t, 0) : a64_fp(l, t, fm(i));
    return ir_emit(l->ir, (IrIns){ .op = IR_flfcmp, .type = IR_FLAGS, .x = any_nan, .a = a, .b = b, .aux = t });
}

void a64_lift_fcmp(Lift *l, const GuestInsn *i)
{
    IrRef flags = compare(l, i, fld(i, 3, 1), fld(i, 4, 1));

    a64_set_nzcv(l, flags);
}

/* The comparison may set sticky flags, so it happens only where the condition holds. */
void a64_lift_fccmp(Lift *l, const GuestInsn *i)
{
    unsigned cond = fld(i, 12, 4);
    IrRef flags;

    if (cond >= 14) {                     /* always */
        flags = compare(l, i, false, fld(i, 4, 1));
        a64_set_nzcv(l, flags);
        return;
    }
    uint32_t yes = lift_new_block(l, i), no = lift_new_block(l, i), join = lift_new_block(l, i);

    flags = a64_nzcv(l);
    ir_brfl(l->ir, (IrFlagCond)cond, flags, yes, no);
    lift_at(l, i, yes);
    flags = compare(l, i, false, fld(i, 4, 1));
    a64_set_nzcv(l, flags);
    ir_br(l->ir, join);
    lift_at(l, i, no);
    IrRef bits = ir_i64(l->ir, fld(i, 0, 4));
    flags = ir_un(l->ir, IR_flpack, IR_FLAGS, bits);
    a64_set_nzcv(l, flags);
    ir_br(l->ir, join);
    lift_at(l, i, join);
}

void a64_lift_fcsel(Lift *l, const GuestInsn *i)
{
    unsigned cond = fld(i, 12, 4);
    IrType t = is_half(i) ? IR_F32 : type_of(i);
    IrRef r = a64_fp(l, t, fn(i));

    if (cond < 14) {
        IrRef flags = a64_nzcv(l);
        IrRef no = a64_fp(l, t, fm(i));
        IrRef holds = ir_flcond(l->ir, (IrFlagCond)cond, flags);
        r = ir_sel(l->ir, t, holds, r, no);
    }
    r = ir_vfrom(l->ir, r);
    if (is_half(i))
        r = a64_half_only(l, r);
    a64_set_v(l, fd(i), r);
}

/* ---- moves ---- */

/* VFPExpandImm: sign, an exponent of one inverted bit, its copies and two more bits, four bits of fraction. */
uint64_t a64_fp_imm(unsigned imm8, unsigned lane)
{
    static const uint8_t exponent[] = { [IR_L16] = 5, [IR_L32] = 8, [IR_L64] = 11 };
    unsigned width = 8u << lane, e = exponent[lane], frac = width - 1 - e;
    uint64_t sign = imm8 >> 7, top = imm8 >> 6 & 1;
    uint64_t exp = (top ^ 1) << (e - 1) | (top ? ((1ull << (e - 3)) - 1) << 2 : 0) | (imm8 >> 4 & 3);

    return sign << (width - 1) | exp << frac | (uint64_t)(imm8 & 15) << (frac - 4);
}

void a64_lift_fmov_imm(Lift *l, const GuestInsn *i)
{
    unsigned lane = is_half(i) ? IR_L16 : fld(i, 22, 1) ? IR_L64 : IR_L32;
    IrRef k = ir_const(l->ir, IR_F64, (int64_t)a64_fp_imm(fld(i, 13, 8), lane));

    a64_set_fp(l, fd(i), k);
}

void a64_lift_fmov_to_g(Lift *l, const GuestInsn *i)
{
    IrRef v = a64_v(l, fn(i));
    IrRef r = ir_vec(l->ir, IR_vgetu, (IrLane)a64_arg(i), v, 0, 0, 0);

    a64_set_x(l, fd(i), r);
}

void a64_lift_fmov_from_g(Lift *l, const GuestInsn *i)
{
    IrRef r = a64_x(l, fn(i));

    if (a64_arg(i) == IR_L32) {
        r = ir_un(l->ir, IR_trunc, IR_I32, r);
        r = ir_un(l->ir, IR_fmake, IR_F32, r);
    } else {
        if (a64_arg(i) == IR_L16)
            r = ir_un(l->ir, IR_zext16, IR_I64, r);
        r = ir_un(l->ir, IR_fmake, IR_F64, r);
    }
    a64_set_fp(l, fd(i), r);
}

/* FMOV Xd, Vn.D[1] and back. */
void a64_lift_fmov_x_top(Lift *l, const GuestInsn *i)
{
    IrRef v = a64_v(l, fn(i));
    IrRef r = ir_vec(l->ir, IR_vgetu, IR_L64, v, 0, 0, 1);

    a64_set_x(l, fd(i), r);
}

void a64_lift_fmov_top_x(Lift *l, const GuestInsn *i)
{
    IrRef v = a64_v(l, fd(i));
    IrRef x = a64_x(l, fn(i));
    IrRef r = ir_vec(l->ir, IR_vins, IR_L64, v, x, 0, 1 | IR_I64 << 8);

    a64_set_v(l, fd(i), r);
}
