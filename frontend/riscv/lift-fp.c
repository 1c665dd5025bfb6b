/* SPDX-License-Identifier: Apache-2.0 */
/*
 * RISC-V lifters: F, D, Zfhmin, Zfa (manual, chapters 20, 21, 23, 24).
 *
 * Single-precision values live NaN-boxed in 64-bit registers: get_s unboxes (a badly boxed value counts as the canonical
 * NaN), set_s boxes. Arithmetic never passes a NaN's payload on, so fcanon stands behind it. Rounding modes 0 to 3 and
 * dynamic ride on the op; mode 4 (ties away from zero), which hosts lack, is a helper. The reserved modes never get here:
 * decoding makes them illegal instructions.
 */
#include "frontend/riscv/riscv-int.h"

static IrRef get_d(Lift *l, unsigned r) { return ir_get(l->ir, RV_SLOT_F0 + r); }
static void set_d(Lift *l, unsigned r, IrRef v) { ir_put(l->ir, RV_SLOT_F0 + r, v); }

static IrRef get_s(Lift *l, unsigned r)
{
    IrRef v = get_d(l, r);

    return ir_un(l->ir, IR_funbox, IR_F32, v);
}

static void set_s(Lift *l, unsigned r, IrRef v)
{
    IrRef boxed = ir_un(l->ir, IR_fbox, IR_F64, v);

    set_d(l, r, boxed);
}

static IrRef get_f(Lift *l, bool single, unsigned r) { return single ? get_s(l, r) : get_d(l, r); }

static void set_f(Lift *l, bool single, unsigned r, IrRef v)
{
    if (single)
        set_s(l, r, v);
    else
        set_d(l, r, v);
}

static IrType type_of(bool single) { return single ? IR_F32 : IR_F64; }

static IrRef canon(Lift *l, bool single, IrRef v) { return ir_un(l->ir, IR_fcanon, type_of(single), v); }

static IrRef raw_bits(Lift *l, unsigned r)
{
    IrRef v = get_d(l, r);

    return ir_un(l->ir, IR_fbits, IR_I64, v);
}

/* ---- loads and stores ---- */

void rv_lift_fload(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    bool single = rv_arg(i) == 2;
    IrRef base = rv_get(l, o->s);
    IrRef v = ir_load(l->ir, type_of(single), rv_arg(i), base, o->imm);

    set_f(l, single, o->d, v);
}

/* The low half of a register goes to memory as it is, boxed or not. */
void rv_lift_fstore(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    IrRef base = rv_get(l, o->s);
    IrRef v = get_d(l, o->t);

    if (rv_arg(i) == 2)
        v = ir_un(l->ir, IR_fhalf, IR_F32, v);
    ir_store(l->ir, rv_arg(i), base, o->imm, v);
}

/* ---- arithmetic ---- */

static unsigned rmm_helper(IrOp op, bool single)
{
    switch (op) {
    case IR_fadd:  return single ? RV_H_rmm_add_s : RV_H_rmm_add_d;
    case IR_fsub:  return single ? RV_H_rmm_sub_s : RV_H_rmm_sub_d;
    case IR_fmul:  return single ? RV_H_rmm_mul_s : RV_H_rmm_mul_d;
    case IR_fdiv:  return single ? RV_H_rmm_div_s : RV_H_rmm_div_d;
    case IR_fsqrt: return single ? RV_H_rmm_sqrt_s : RV_H_rmm_sqrt_d;
    default:       UNREACHABLE();
    }
}

static void arith(Lift *l, const GuestInsn *i, bool single)
{
    const RvOps *o = rv_ops(i);
    IrOp op = (IrOp)rv_arg(i);
    IrRef a = get_f(l, single, o->s), b = op == IR_fsqrt ? 0 : get_f(l, single, o->t), r;

    if (o->rm == IR_RMM) {
        r = ir_call(l->ir, rmm_helper(op, single), a, b, 0);
    } else {
        r = ir_fp(l->ir, op, type_of(single), (IrRound)o->rm, a, b);
        r = canon(l, single, r);
    }
    set_f(l, single, o->d, r);
}

void rv_lift_farith_s(Lift *l, const GuestInsn *i) { arith(l, i, true); }
void rv_lift_farith_d(Lift *l, const GuestInsn *i) { arith(l, i, false); }

static void fused(Lift *l, const GuestInsn *i, bool single)
{
    const RvOps *o = rv_ops(i);
    unsigned neg = rv_arg(i);
    IrRef a = get_f(l, single, o->s), r;
    IrRef b = get_f(l, single, o->t);
    IrRef c = get_f(l, single, o->u);

    if (o->rm == IR_RMM) {
        if (neg & IR_FMA_NEGMUL)
            a = ir_un(l->ir, IR_fneg, type_of(single), a);
        if (neg & IR_FMA_NEGADD)
            c = ir_un(l->ir, IR_fneg, type_of(single), c);
        r = ir_call(l->ir, single ? RV_H_rmm_fma_s : RV_H_rmm_fma_d, a, b, c);
    } else {
        r = ir_fma(l->ir, type_of(single), (IrRound)o->rm, neg | IR_FMA_INF_ZERO, a, b, c);
        r = canon(l, single, r);
    }
    set_f(l, single, o->d, r);
}

void rv_lift_fma_s(Lift *l, const GuestInsn *i) { fused(l, i, true); }
void rv_lift_fma_d(Lift *l, const GuestInsn *i) { fused(l, i, false); }

/* fmin, fmax give a number if there is one, fminm, fmaxm a NaN if there is one; all of them the canonical NaN. */
static void min_max(Lift *l, const GuestInsn *i, bool single)
{
    const RvOps *o = rv_ops(i);
    IrRef a = get_f(l, single, o->s);
    IrRef b = get_f(l, single, o->t);
    IrRef r = ir_fp(l->ir, (IrOp)rv_arg(i), type_of(single), IR_RNE, a, b);

    set_f(l, single, o->d, r);
}

void rv_lift_fminmax_s(Lift *l, const GuestInsn *i) { min_max(l, i, true); }
void rv_lift_fminmax_d(Lift *l, const GuestInsn *i) { min_max(l, i, false); }

static void sign_inject(Lift *l, const GuestInsn *i, bool single)
{
    static const IrOp alone[3] = { IR_nop, IR_fneg, IR_fabs };   /* fmv, fneg, fabs */
    const RvOps *o = rv_ops(i);
    unsigned kind = rv_arg(i);
    IrRef a = get_f(l, single, o->s), r = a;

    if (o->s != o->t) {
        IrRef b = get_f(l, single, o->t);
        r = ir_emit(l->ir, (IrIns){ .op = IR_fsgnj, .type = type_of(single), .x = kind, .a = a, .b = b });
    } else if (kind) {
        r = ir_un(l->ir, alone[kind], type_of(single), a);
    }
    set_f(l, single, o->d, r);
}

void rv_lift_fsgnj_s(Lift *l, const GuestInsn *i) { sign_inject(l, i, true); }
void rv_lift_fsgnj_d(Lift *l, const GuestInsn *i) { sign_inject(l, i, false); }

static void compare(Lift *l, const GuestInsn *i, bool single)
{
    const RvOps *o = rv_ops(i);
    IrRef a = get_f(l, single, o->s);
    IrRef b = get_f(l, single, o->t);
    IrRef r = ir_fcmp(l->ir, (IrFcmp)rv_arg(i), a, b);

    rv_set(l, o->d, r);
}

void rv_lift_fcmp_s(Lift *l, const GuestInsn *i) { compare(l, i, true); }
void rv_lift_fcmp_d(Lift *l, const GuestInsn *i) { compare(l, i, false); }

static void classify(Lift *l, const GuestInsn *i, bool single)
{
    const RvOps *o = rv_ops(i);
    IrRef a = get_f(l, single, o->s);
    IrRef r = ir_call(l->ir, single ? RV_H_fclass_s : RV_H_fclass_d, a, 0, 0);

    rv_set(l, o->d, r);
}

void rv_lift_fclass_s(Lift *l, const GuestInsn *i) { classify(l, i, true); }
void rv_lift_fclass_d(Lift *l, const GuestInsn *i) { classify(l, i, false); }

/* ---- conversions ---- */

/* Float to integer: saturating, a NaN gives the largest value. 32-bit results are sign-extended, unsigned ones too. */
void rv_lift_ftoi(Lift *l, const GuestInsn *i)
{
    static const uint8_t helper[8] = {
        [0] = RV_H_rmm_l_d, [CVT_S] = RV_H_rmm_l_s, [CVT_W] = RV_H_rmm_w_d, [CVT_W | CVT_S] = RV_H_rmm_w_s,
        [CVT_U] = RV_H_rmm_lu_d, [CVT_U | CVT_S] = RV_H_rmm_lu_s, [CVT_U | CVT_W] = RV_H_rmm_wu_d,
        [CVT_U | CVT_W | CVT_S] = RV_H_rmm_wu_s,
    };
    const RvOps *o = rv_ops(i);
    uint32_t kind = rv_arg(i);
    bool single = kind & CVT_S;
    IrRef a = get_f(l, single, o->s), r;

    if (o->rm == IR_RMM) {
        r = ir_call(l->ir, helper[kind], a, 0, 0);
    } else {
        r = ir_emit(l->ir, (IrIns){ .op = kind & CVT_U ? IR_fu2i : IR_fs2i, .type = kind & CVT_W ? IR_I32 : IR_I64,
                                    .x = o->rm, .a = a, .aux = type_of(single) | IR_CVT_NAN_MAX });
        if (kind & CVT_W)
            r = ir_un(l->ir, IR_sext32, IR_I64, r);
    }
    rv_set(l, o->d, r);
}

void rv_lift_itof(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    uint32_t kind = rv_arg(i);
    bool single = kind & CVT_S, word = kind & CVT_W, uns = kind & CVT_U;
    IrRef a = rv_get(l, o->s), r;

    if (word)
        a = ir_un(l->ir, IR_trunc, IR_I32, a);
    if (o->rm == IR_RMM && (single || !word)) {       /* 32 bits to double is exact */
        if (word)
            a = ir_un(l->ir, uns ? IR_zext32 : IR_sext32, IR_I64, a);
        unsigned h = single ? (uns ? RV_H_rmm_s_lu : RV_H_rmm_s_l) : (uns ? RV_H_rmm_d_lu : RV_H_rmm_d_l);
        r = ir_call(l->ir, h, a, 0, 0);
    } else {
        unsigned rm = o->rm == IR_RMM ? IR_RNE : o->rm;
        r = ir_emit(l->ir, (IrIns){ .op = uns ? IR_fi2u : IR_fi2s, .type = type_of(single), .x = rm, .a = a,
                                    .aux = word ? IR_I32 : IR_I64 });
    }
    set_f(l, single, o->d, r);
}

void rv_lift_fcvt_s_d(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    IrRef a = get_d(l, o->s), r;

    if (o->rm == IR_RMM) {
        r = ir_call(l->ir, RV_H_rmm_s_d, a, 0, 0);
    } else {
        r = ir_fp(l->ir, IR_fcvt, IR_F32, (IrRound)o->rm, a, 0);
        r = canon(l, true, r);
    }
    set_s(l, o->d, r);
}

void rv_lift_fcvt_d_s(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    IrRef a = get_s(l, o->s);
    IrRef r = ir_fp(l->ir, IR_fcvt, IR_F64, IR_RNE, a, 0);

    r = canon(l, false, r);
    set_d(l, o->d, r);
}

/* ---- moves between register files ---- */

void rv_lift_fmv_x_d(Lift *l, const GuestInsn *i)
{
    IrRef v = raw_bits(l, rv_ops(i)->s);

    rv_set(l, rv_ops(i)->d, v);
}

void rv_lift_fmv_x_w(Lift *l, const GuestInsn *i)
{
    IrRef v = get_d(l, rv_ops(i)->s);
    IrRef s = ir_un(l->ir, IR_fhalf, IR_F32, v);
    IrRef w = ir_un(l->ir, IR_fbits, IR_I32, s);
    IrRef r = ir_un(l->ir, IR_sext32, IR_I64, w);

    rv_set(l, rv_ops(i)->d, r);
}

void rv_lift_fmv_d_x(Lift *l, const GuestInsn *i)
{
    IrRef v = rv_get(l, rv_ops(i)->s);
    IrRef d = ir_un(l->ir, IR_fmake, IR_F64, v);

    set_d(l, rv_ops(i)->d, d);
}

void rv_lift_fmv_w_x(Lift *l, const GuestInsn *i)
{
    IrRef v = rv_get(l, rv_ops(i)->s);
    IrRef w = ir_un(l->ir, IR_trunc, IR_I32, v);
    IrRef s = ir_un(l->ir, IR_fmake, IR_F32, w);

    set_s(l, rv_ops(i)->d, s);
}

/* ---- Zfhmin: half-precision values have 48 one bits above ---- */

#define H_BOX   0xffffffffffff0000ull
#define H_NAN   0x7e00

static void set_h(Lift *l, unsigned r, IrRef half)
{
    IrRef ones = ir_i64(l->ir, (int64_t)H_BOX);
    IrRef boxed = ir_bin(l->ir, IR_or, IR_I64, half, ones);
    IrRef v = ir_un(l->ir, IR_fmake, IR_F64, boxed);

    set_d(l, r, v);
}

void rv_lift_flh(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    IrRef base = rv_get(l, o->s);
    IrRef v = ir_load(l->ir, IR_I64, 1, base, o->imm);

    set_h(l, o->d, v);
}

void rv_lift_fsh(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    IrRef base = rv_get(l, o->s);
    IrRef v = raw_bits(l, o->t);

    ir_store(l->ir, 1, base, o->imm, v);
}

void rv_lift_fmv_x_h(Lift *l, const GuestInsn *i)
{
    IrRef v = raw_bits(l, rv_ops(i)->s);
    IrRef r = ir_un(l->ir, IR_sext16, IR_I64, v);

    rv_set(l, rv_ops(i)->d, r);
}

void rv_lift_fmv_h_x(Lift *l, const GuestInsn *i)
{
    IrRef v = rv_get(l, rv_ops(i)->s);

    set_h(l, rv_ops(i)->d, v);
}

/* Half to single or double: exact but for signalling NaNs. */
static void from_half(Lift *l, const GuestInsn *i, bool single)
{
    const RvOps *o = rv_ops(i);
    IrRef v = raw_bits(l, o->s);
    IrRef box = ir_i64(l->ir, (int64_t)H_BOX);
    IrRef boxed = ir_setc(l->ir, IR_GEU, v, box);
    IrRef nan = ir_i64(l->ir, H_NAN);
    IrRef good = ir_sel(l->ir, IR_I64, boxed, v, nan);
    IrRef half = ir_un(l->ir, IR_trunc, IR_I32, good);
    IrRef r = ir_un(l->ir, IR_fh2f, type_of(single), half);

    r = canon(l, single, r);
    set_f(l, single, o->d, r);
}

void rv_lift_fcvt_s_h(Lift *l, const GuestInsn *i) { from_half(l, i, true); }
void rv_lift_fcvt_d_h(Lift *l, const GuestInsn *i) { from_half(l, i, false); }

static void to_half(Lift *l, const GuestInsn *i, bool single)
{
    const RvOps *o = rv_ops(i);
    IrRef a = get_f(l, single, o->s), r;

    if (o->rm == IR_RMM) {
        r = ir_call(l->ir, single ? RV_H_rmm_h_s : RV_H_rmm_h_d, a, 0, 0);
        r = ir_un(l->ir, IR_zext32, IR_I64, r);
    } else {
        r = ir_fp(l->ir, IR_ff2h, IR_I32, (IrRound)o->rm, a, 0);
        r = ir_un(l->ir, IR_zext32, IR_I64, r);
        IrRef number = ir_fcmp(l->ir, IR_FEQ, a, a);      /* no flags that ff2h did not set */
        IrRef nan = ir_i64(l->ir, H_NAN);
        r = ir_sel(l->ir, IR_I64, number, r, nan);
    }
    set_h(l, o->d, r);
}

void rv_lift_fcvt_h_s(Lift *l, const GuestInsn *i) { to_half(l, i, true); }
void rv_lift_fcvt_h_d(Lift *l, const GuestInsn *i) { to_half(l, i, false); }

/* ---- Zfa ---- */

static void load_imm(Lift *l, const GuestInsn *i, bool single)
{
    const RvOps *o = rv_ops(i);
    IrRef v = ir_const(l->ir, type_of(single), (int64_t)rv_fli_value(o->s, single));

    set_f(l, single, o->d, v);
}

void rv_lift_fli_s(Lift *l, const GuestInsn *i) { load_imm(l, i, true); }
void rv_lift_fli_d(Lift *l, const GuestInsn *i) { load_imm(l, i, false); }

static void round_to_integral(Lift *l, const GuestInsn *i, bool single)
{
    const RvOps *o = rv_ops(i);
    bool nx = rv_arg(i);
    IrRef a = get_f(l, single, o->s), r;

    if (o->rm == IR_RMM) {
        unsigned h = single ? (nx ? RV_H_rmm_roundnx_s : RV_H_rmm_round_s)
                            : (nx ? RV_H_rmm_roundnx_d : RV_H_rmm_round_d);
        r = ir_call(l->ir, h, a, 0, 0);
    } else {
        r = ir_emit(l->ir, (IrIns){ .op = IR_fround, .type = type_of(single), .x = o->rm, .a = a, .aux = nx });
        r = canon(l, single, r);
    }
    set_f(l, single, o->d, r);
}

void rv_lift_fround_s(Lift *l, const GuestInsn *i) { round_to_integral(l, i, true); }
void rv_lift_fround_d(Lift *l, const GuestInsn *i) { round_to_integral(l, i, false); }

void rv_lift_fcvtmod(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    IrRef a = get_d(l, o->s);
    IrRef r = ir_call(l->ir, RV_H_fcvtmod, a, 0, 0);

    rv_set(l, o->d, r);
}
