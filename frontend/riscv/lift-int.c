/* SPDX-License-Identifier: Apache-2.0 */
/* RISC-V lifters: RV64I, M, Zba, Zbb, Zbs, Zicond (manual, chapters 2, 4, 11, 12, 28), and what C shares with them. */
#include "frontend/riscv/riscv-int.h"

static IrRef get_w(Lift *l, unsigned r)
{
    IrRef v = rv_get(l, r);

    return ir_un(l->ir, IR_trunc, IR_I32, v);
}

static void set_w(Lift *l, unsigned r, IrRef v)
{
    IrRef x = ir_un(l->ir, IR_sext32, IR_I64, v);

    rv_set(l, r, x);
}

void rv_lift_illegal(Lift *l, const GuestInsn *i)
{
    IrRef raw = ir_i64(l->ir, i->raw);

    ir_exit_exc(l->ir, RV_EXC_ILLEGAL, raw, i->pc);
}

void rv_lift_nop(Lift *l, const GuestInsn *i) { }

void rv_lift_lui(Lift *l, const GuestInsn *i)
{
    IrRef v = ir_i64(l->ir, rv_ops(i)->imm);

    rv_set(l, rv_ops(i)->d, v);
}

void rv_lift_auipc(Lift *l, const GuestInsn *i)
{
    IrRef v = ir_pcrel(l->ir, i->pc + (uint64_t)rv_ops(i)->imm);

    rv_set(l, rv_ops(i)->d, v);
}

/* ---- transfers of control ---- */

void rv_lift_jal(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    IrRef link = ir_pcrel(l->ir, i->pc + i->len);

    rv_set(l, o->d, link);
    if (i->flow == FLOW_CALL)
        lift_goto(l, i->pc, IR_EXIT_CALL, i->target, link);
    else
        lift_goto(l, i->pc, IR_EXIT_JUMP, i->target, 0);
}

static bool is_link(unsigned r) { return r == RV_RA || r == 5; }

void rv_lift_jalr(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    IrRef base = rv_get(l, o->s);
    IrRef imm = ir_i64(l->ir, o->imm);
    IrRef sum = ir_bin(l->ir, IR_add, IR_I64, base, imm);
    IrRef even = ir_i64(l->ir, ~1ll);
    IrRef target = ir_bin(l->ir, IR_and, IR_I64, sum, even);
    IrRef link = ir_pcrel(l->ir, i->pc + i->len);

    /* The manual's hints for return-address stacks (table "Return-address stack prediction hints"). */
    rv_set(l, o->d, link);
    if (ir_is_target(l->ir, target)) {           /* auipc and jalr: a far call or jump */
        uint64_t to = (uint64_t)l->ir->ins[target].imm;
        lift_poll_back(l, i->pc, to);
        ir_exit_to(l->ir, is_link(o->d) ? IR_EXIT_CALL : IR_EXIT_JUMP, to, is_link(o->d) ? link : 0);
        return;
    }
    if (is_link(o->d))
        ir_exit_ind(l->ir, IR_EXIT_CALL, target, link);
    else
        ir_exit_ind(l->ir, !o->d && is_link(o->s) ? IR_EXIT_RET : IR_EXIT_JUMP, target, 0);
}

void rv_lift_branch(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    IrRef a = rv_get(l, o->s);
    IrRef b = rv_get(l, o->t);

    lift_cond(l, i->pc, (IrCond)rv_arg(i), a, b, i->target, i->pc + i->len);
}

/* ---- loads and stores; the argument is the memory word ---- */

void rv_lift_load(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    IrRef base = rv_get(l, o->s);
    IrRef v = ir_load(l->ir, IR_I64, rv_arg(i), base, o->imm);

    rv_set(l, o->d, v);
}

void rv_lift_store(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    IrRef base = rv_get(l, o->s);
    IrRef v = rv_get(l, o->t);

    ir_store(l->ir, rv_arg(i), base, o->imm, v);
}

void rv_lift_prefetch(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    IrRef base = rv_get(l, o->s);

    ir_emit(l->ir, (IrIns){ .op = IR_prefetch, .a = base, .imm = o->imm & ~31 });
}

/* ---- register-register and register-immediate; the argument is the IR op or condition ---- */

void rv_lift_alu(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    IrRef a = rv_get(l, o->s);
    IrRef b = rv_get(l, o->t);
    IrRef r = ir_bin(l->ir, (IrOp)rv_arg(i), IR_I64, a, b);

    rv_set(l, o->d, r);
}

void rv_lift_alu_imm(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    IrRef a = rv_get(l, o->s);
    IrRef b = ir_i64(l->ir, o->imm);
    IrRef r = ir_bin(l->ir, (IrOp)rv_arg(i), IR_I64, a, b);

    rv_set(l, o->d, r);
}

void rv_lift_aluw(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    IrRef a = get_w(l, o->s);
    IrRef b = get_w(l, o->t);
    IrRef r = ir_bin(l->ir, (IrOp)rv_arg(i), IR_I32, a, b);

    set_w(l, o->d, r);
}

void rv_lift_alu_immw(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    uint32_t op = rv_arg(i);
    IrRef a = get_w(l, o->s);
    IrRef b = ir_i32(l->ir, op == IR_add ? (int32_t)o->imm : (int32_t)(o->imm & 31));
    IrRef r = ir_bin(l->ir, (IrOp)op, IR_I32, a, b);

    set_w(l, o->d, r);
}

void rv_lift_setc(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    IrRef a = rv_get(l, o->s);
    IrRef b = rv_get(l, o->t);
    IrRef r = ir_setc(l->ir, (IrCond)rv_arg(i), a, b);

    rv_set(l, o->d, r);
}

void rv_lift_setc_imm(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    IrRef a = rv_get(l, o->s);
    IrRef b = ir_i64(l->ir, o->imm);
    IrRef r = ir_setc(l->ir, (IrCond)rv_arg(i), a, b);

    rv_set(l, o->d, r);
}

void rv_lift_div(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    IrRef a = rv_get(l, o->s);
    IrRef b = rv_get(l, o->t);
    IrRef r = ir_div(l->ir, (IrOp)rv_arg(i), IR_I64, IR_DIV_RV, a, b);

    rv_set(l, o->d, r);
}

void rv_lift_divw(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    IrRef a = get_w(l, o->s);
    IrRef b = get_w(l, o->t);
    IrRef r = ir_div(l->ir, (IrOp)rv_arg(i), IR_I32, IR_DIV_RV, a, b);

    set_w(l, o->d, r);
}

void rv_lift_unary(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    IrRef a = rv_get(l, o->s);
    IrRef r = ir_un(l->ir, (IrOp)rv_arg(i), IR_I64, a);

    rv_set(l, o->d, r);
}

void rv_lift_unaryw(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    IrRef a = get_w(l, o->s);
    IrRef r = ir_un(l->ir, (IrOp)rv_arg(i), IR_I32, a);

    set_w(l, o->d, r);
}

/* ---- Zba: t + (s << arg); the .uw forms take s as an unsigned word ---- */

static void shift_add(Lift *l, const GuestInsn *i, IrRef a)
{
    const RvOps *o = rv_ops(i);
    IrRef n = ir_i64(l->ir, rv_arg(i));
    IrRef sh = ir_bin(l->ir, IR_shl, IR_I64, a, n);
    IrRef b = rv_get(l, o->t);
    IrRef r = ir_bin(l->ir, IR_add, IR_I64, b, sh);

    rv_set(l, o->d, r);
}

void rv_lift_shadd(Lift *l, const GuestInsn *i)
{
    IrRef a = rv_get(l, rv_ops(i)->s);

    shift_add(l, i, a);
}

void rv_lift_shadduw(Lift *l, const GuestInsn *i)
{
    IrRef w = get_w(l, rv_ops(i)->s);
    IrRef a = ir_un(l->ir, IR_zext32, IR_I64, w);

    shift_add(l, i, a);
}

void rv_lift_slliuw(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    IrRef w = get_w(l, o->s);
    IrRef a = ir_un(l->ir, IR_zext32, IR_I64, w);
    IrRef n = ir_i64(l->ir, o->imm);
    IrRef r = ir_bin(l->ir, IR_shl, IR_I64, a, n);

    rv_set(l, o->d, r);
}

/* ---- Zbs ---- */

void rv_lift_bit(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    IrRef a = rv_get(l, o->s);
    IrRef one = ir_i64(l->ir, 1);
    IrRef n = rv_get(l, o->t);
    IrRef bit = ir_bin(l->ir, IR_shl, IR_I64, one, n);
    IrRef r = ir_bin(l->ir, (IrOp)rv_arg(i), IR_I64, a, bit);

    rv_set(l, o->d, r);
}

void rv_lift_biti(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    IrRef a = rv_get(l, o->s);
    IrRef bit = ir_i64(l->ir, (int64_t)(1ull << (o->imm & 63)));
    IrRef r = ir_bin(l->ir, (IrOp)rv_arg(i), IR_I64, a, bit);

    rv_set(l, o->d, r);
}

static void bit_extract(Lift *l, const GuestInsn *i, IrRef n)
{
    const RvOps *o = rv_ops(i);
    IrRef a = rv_get(l, o->s);
    IrRef sh = ir_bin(l->ir, IR_shr, IR_I64, a, n);
    IrRef one = ir_i64(l->ir, 1);
    IrRef r = ir_bin(l->ir, IR_and, IR_I64, sh, one);

    rv_set(l, o->d, r);
}

void rv_lift_bext(Lift *l, const GuestInsn *i)
{
    IrRef n = rv_get(l, rv_ops(i)->t);

    bit_extract(l, i, n);
}

void rv_lift_bexti(Lift *l, const GuestInsn *i)
{
    IrRef n = ir_i64(l->ir, rv_ops(i)->imm);

    bit_extract(l, i, n);
}

/* czero.eqz, czero.nez (argument 1): s, or 0 if t is zero / not zero */
void rv_lift_czero(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    IrRef a = rv_get(l, o->s);
    IrRef t = rv_get(l, o->t);
    IrRef zero = ir_i64(l->ir, 0);
    IrRef r = rv_arg(i) ? ir_sel(l->ir, IR_I64, t, zero, a) : ir_sel(l->ir, IR_I64, t, a, zero);

    rv_set(l, o->d, r);
}
