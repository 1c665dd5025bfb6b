/* SPDX-License-Identifier: Apache-2.0 */
/* Branches and exceptions (C4.1.95), branches with pointer authentication. */
#include "frontend/aarch64/a64-int.h"

void a64_lift_b(Lift *l, const GuestInsn *i) { lift_goto(l, i->pc, IR_EXIT_JUMP, i->target, 0); }

static IrRef set_link(Lift *l, const GuestInsn *i)
{
    IrRef link = ir_pcrel(l->ir, i->pc + 4);

    a64_gcs_call(l, link);
    a64_set_x(l, A64_LR, link);
    return link;
}

void a64_lift_bl(Lift *l, const GuestInsn *i)
{
    IrRef link = set_link(l, i);

    lift_goto(l, i->pc, IR_EXIT_CALL, i->target, link);
}

void a64_lift_b_cond(Lift *l, const GuestInsn *i)
{
    IrRef nzcv = a64_nzcv(l);

    lift_cond_flags(l, i->pc, (IrFlagCond)fld(i, 0, 4), nzcv, i->target, i->pc + 4);
}

void a64_lift_cbz(Lift *l, const GuestInsn *i)
{
    bool sf = f_sf(i);
    IrRef v = a64_r(l, sf, fd(i));
    IrRef zero = ir_const(l->ir, sf ? IR_I64 : IR_I32, 0);

    lift_cond(l, i->pc, (IrCond)a64_arg(i), v, zero, i->target, i->pc + 4);
}

void a64_lift_tbz(Lift *l, const GuestInsn *i)
{
    unsigned bit = fld(i, 31, 1) << 5 | fld(i, 19, 5);
    IrCond c = (IrCond)a64_arg(i);
    bool sign = bit == 31 || bit == 63;
    IrRef v = a64_r(l, bit > 31, fd(i));
    IrRef zero = ir_const(l->ir, bit > 31 ? IR_I64 : IR_I32, 0);

    if (sign) {
        c = c == IR_EQ ? IR_GES : IR_LTS;
    } else {
        IrRef mask = ir_const(l->ir, bit > 31 ? IR_I64 : IR_I32, 1ll << bit);
        v = ir_bin(l->ir, IR_and, bit > 31 ? IR_I64 : IR_I32, v, mask);
    }
    lift_cond(l, i->pc, c, v, zero, i->target, i->pc + 4);
}

/* To a register. @target is read before the link is written (BLR x30). */
static void jump(Lift *l, const GuestInsn *i, IrExit kind, IrRef target)
{
    if (kind == IR_EXIT_RET)
        a64_gcs_return(l, i, target);
    IrRef link = kind == IR_EXIT_CALL ? set_link(l, i) : 0;
    a64_set_btype(l, i, kind);

    if (ir_is_target(l->ir, target))             /* adr and br: a far jump */
        lift_poll_back(l, i->pc, (uint64_t)l->ir->ins[target].imm);
    ir_exit_ind(l->ir, kind, target, link);
}

void a64_lift_br(Lift *l, const GuestInsn *i)
{
    IrRef target = a64_x(l, fn(i));

    jump(l, i, (IrExit)a64_arg(i), target);
}

/* BRAA and the like; bit 10 is the key. The forms without a register for the modifier use zero, RETAA sp. */
void a64_lift_bra(Lift *l, const GuestInsn *i)
{
    IrExit kind = (IrExit)(a64_arg(i) & ~PAC_MODIFIER);
    IrRef ptr = a64_x(l, kind == IR_EXIT_RET ? A64_LR : fn(i));
    IrRef modifier;

    if (a64_arg(i) & PAC_MODIFIER)
        modifier = a64_xsp(l, fd(i));
    else
        modifier = kind == IR_EXIT_RET ? a64_xsp(l, 31) : ir_i64(l->ir, 0);
    IrRef target = a64_pac(l, ptr, modifier, fld(i, 10, 1) | PAC_AUTH);
    jump(l, i, kind, target);
}

void a64_lift_svc(Lift *l, const GuestInsn *i) { ir_exit_sys(l->ir, i->pc + 4); }

void a64_lift_brk(Lift *l, const GuestInsn *i)
{
    IrRef imm = ir_i64(l->ir, fld(i, 5, 16));

    ir_exit_exc(l->ir, A64_EXC_BRK, imm, i->pc);
}
