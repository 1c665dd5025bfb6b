/* SPDX-License-Identifier: Apache-2.0 */
/* Conversions of scalar floating point: to and from integers and fixed point, between formats. */
#include "frontend/aarch64/lift-fp.h"

static IrType type_of(const GuestInsn *i) { return fld(i, 22, 1) ? IR_F64 : IR_F32; }
static unsigned lane_of(const GuestInsn *i) { return f_size(i) == 3 ? IR_L16 : fld(i, 22, 1) ? IR_L64 : IR_L32; }
static bool is_unsigned(const GuestInsn *i) { return a64_arg(i) & A64_FP_UNSIGNED; }

/* Fraction bits of the fixed-point forms. */
static unsigned fraction(const GuestInsn *i) { return 64 - fld(i, 10, 6); }
static bool is_fixed(const GuestInsn *i) { return !fld(i, 21, 1); }

bool a64_ok_fp_fix(uint32_t raw) { return raw >> 31 || raw >> 15 & 1; }    /* at most 32 for a W register */

/* ---- to integers ---- */

void a64_lift_fp_to_int(Lift *l, const GuestInsn *i)
{
    IrRef a = a64_fp(l, type_of(i), fn(i));
    IrRef r = ir_emit(l->ir, (IrIns){ .op = is_unsigned(i) ? IR_fu2i : IR_fs2i, .type = f_sf(i) ? IR_I64 : IR_I32,
                                      .x = a64_arg(i) & 7, .a = a, .aux = type_of(i) });

    a64_set_r(l, f_sf(i), fd(i), r);
}

static void to_int_helper(Lift *l, const GuestInsn *i, unsigned round, unsigned fraction_bits)
{
    IrRef a = a64_v(l, fn(i));
    IrRef word = ir_i64(l->ir, a64_int_word(lane_of(i), round, is_unsigned(i), f_sf(i), fraction_bits));
    IrRef r = ir_call(l->ir, A64_H_fp_to_int, a, word, 0);

    a64_set_x(l, fd(i), r);
}

void a64_lift_half_to_int(Lift *l, const GuestInsn *i) { to_int_helper(l, i, a64_arg(i) & 7, 0); }
void a64_lift_fp_to_fix(Lift *l, const GuestInsn *i) { to_int_helper(l, i, IR_RTZ, fraction(i)); }

void a64_lift_fjcvtzs(Lift *l, const GuestInsn *i)
{
    IrRef a = a64_fp(l, IR_F64, fn(i));
    IrRef r = ir_call(l->ir, A64_H_fp_jcvt, a, 0, 0);
    IrRef shift = ir_i64(l->ir, 30);
    IrRef nzcv = ir_bin(l->ir, IR_shr, IR_I64, r, shift);      /* bit 32 is Z, bit 2 of NZCV; the bits below are not */
    IrRef z = ir_i64(l->ir, 4);

    nzcv = ir_bin(l->ir, IR_and, IR_I64, nzcv, z);
    nzcv = ir_un(l->ir, IR_flpack, IR_FLAGS, nzcv);
    r = ir_un(l->ir, IR_trunc, IR_I32, r);
    a64_set_r(l, false, fd(i), r);
    a64_set_nzcv(l, nzcv);
}

/* ---- from integers ---- */

static IrRef from_int(Lift *l, const GuestInsn *i)
{
    IrRef a = a64_r(l, f_sf(i), fn(i));

    return ir_emit(l->ir, (IrIns){ .op = is_unsigned(i) ? IR_fi2u : IR_fi2s, .type = type_of(i), .x = IR_ROUND_DYN, .a = a,
                                   .aux = f_sf(i) ? IR_I64 : IR_I32 });
}

void a64_lift_int_to_fp(Lift *l, const GuestInsn *i)
{
    IrRef r = from_int(l, i);

    a64_set_fp(l, fd(i), r);
}

/* Dividing by the power of two afterwards changes no rounding: the result stays far from the ends of the range. */
void a64_lift_int_to_fix(Lift *l, const GuestInsn *i)
{
    bool wide = type_of(i) == IR_F64;
    IrRef r = from_int(l, i);
    int64_t exp = wide ? (int64_t)(1023 - fraction(i)) << 52 : (int64_t)(127 - fraction(i)) << 23;
    IrRef scale = ir_const(l->ir, type_of(i), exp);

    r = ir_fp(l->ir, IR_fmul, type_of(i), IR_ROUND_DYN, r, scale);
    a64_set_fp(l, fd(i), r);
}

void a64_lift_int_to_half(Lift *l, const GuestInsn *i)
{
    IrRef v = a64_x(l, fn(i));
    IrRef word = ir_i64(l->ir, a64_int_word(IR_L16, 0, is_unsigned(i), f_sf(i), is_fixed(i) ? fraction(i) : 0));
    IrRef r = ir_call(l->ir, A64_H_fp_int_to_h, v, word, 0);

    r = ir_un(l->ir, IR_fmake, IR_F64, r);
    a64_set_fp(l, fd(i), r);
}

/* ---- between formats ---- */

void a64_lift_fcvt(Lift *l, const GuestInsn *i)
{
    IrType to = (IrType)a64_arg(i);
    IrRef a = a64_fp(l, to == IR_F64 ? IR_F32 : IR_F64, fn(i));
    IrRef r = ir_fp(l->ir, IR_fcvt, to, IR_ROUND_DYN, a, 0);

    a64_set_fp(l, fd(i), r);
}

IrRef a64_cvt_call(Lift *l, unsigned to, unsigned from, unsigned count, bool odd, IrRef v)
{
    IrRef word = ir_i64(l->ir, a64_cvt_word(to, from, count, odd));

    return ir_call(l->ir, A64_H_fp_cvt, v, word, 0);
}

/* FPCR.AHP is set only in soft mode. */
void a64_lift_fcvt_to_h(Lift *l, const GuestInsn *i)
{
    IrType t = (IrType)a64_arg(i);

    if (l->mode & A64_MODE_SOFTFP) {
        IrRef v = a64_v(l, fn(i));
        v = a64_cvt_call(l, IR_L16, t == IR_F64 ? IR_L64 : IR_L32, 1, false, v);
        a64_set_v(l, fd(i), v);
        return;
    }
    IrRef a = a64_fp(l, t, fn(i));
    IrRef r = ir_fp(l->ir, IR_ff2h, IR_I32, IR_ROUND_DYN, a, 0);

    r = ir_un(l->ir, IR_fmake, IR_F32, r);
    a64_set_fp(l, fd(i), r);
}

void a64_lift_fcvt_from_h(Lift *l, const GuestInsn *i)
{
    IrType t = (IrType)a64_arg(i);
    IrRef v = a64_v(l, fn(i));

    if (l->mode & A64_MODE_SOFTFP) {
        v = a64_cvt_call(l, t == IR_F64 ? IR_L64 : IR_L32, IR_L16, 1, false, v);
        a64_set_v(l, fd(i), v);
        return;
    }
    v = ir_vec(l->ir, IR_vgetu, IR_L16, v, 0, 0, 0);
    v = ir_un(l->ir, IR_trunc, IR_I32, v);
    v = ir_un(l->ir, IR_fh2f, t, v);
    a64_set_fp(l, fd(i), v);
}
