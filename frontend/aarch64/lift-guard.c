/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Control-flow protection: branch target identification (FEAT_BTI, D8.4.5.2) and the guarded control stack (FEAT_GCS, D11).
 * Both are guest modes: code of processes that use neither has no trace of them.
 *
 * BTI. An indirect branch writes BTYPE; what can be entered from outside (a region's first instruction, its entry blocks)
 * clears it, in a guarded page after checking that the instruction is a landing pad for it. Direct branches find it zero.
 */
#include "frontend/aarch64/a64-int.h"

enum { BT_PLT = 1, BT_CALL = 2, BT_JUMP = 3 };       /* BTYPE: BR x16/x17 or from an unguarded page, BLR, other BR */

static IrRef add_imm(Lift *l, IrRef v, int64_t imm)
{
    IrRef k = ir_i64(l->ir, imm);

    return ir_bin(l->ir, IR_add, IR_I64, v, k);
}

static IrRef and_imm(Lift *l, IrRef v, int64_t mask)
{
    IrRef k = ir_i64(l->ir, mask);

    return ir_bin(l->ir, IR_and, IR_I64, v, k);
}

/* Leave with exception @exc if a <c> b. */
static void leave_if(Lift *l, const GuestInsn *i, unsigned exc, IrCond c, IrRef a, IrRef b)
{
    uint32_t bad = lift_exc_block(l, exc, 0, i->pc), good = lift_new_block(l, i);

    ir_brc(l->ir, c, a, b, bad, good);
    lift_at(l, i, good);
}

/* ---- branch targets ---- */

/* The values of BTYPE that may not get to this instruction, one bit each. */
static unsigned refused(uint32_t w)
{
    switch (w) {
    case 0xd503233f:                 /* PACIASP, PACIBSP; Linux sets SCTLR_EL1.BT0 */
    case 0xd503237f:
    case 0xd503245f:                 /* BTI c */
        return 1 << BT_JUMP;
    case 0xd503249f:                 /* BTI j */
        return 1 << BT_CALL;
    case 0xd50324df:                 /* BTI jc */
        return 0;
    default:                         /* BRK and HLT raise their own exception */
        return (w & 0xffe0001f) == 0xd4200000 || (w & 0xffe0001f) == 0xd4400000
               ? 0 : 1 << BT_PLT | 1 << BT_CALL | 1 << BT_JUMP;
    }
}

void a64_check_landing(Lift *l, const GuestInsn *i)
{
    unsigned no = refused(i->raw);
    IrRef zero;

    if (!lift_is_entry(l, i))
        return;
    if (no && lift_guarded(l)) {
        IrRef btype = ir_get(l->ir, A64_SLOT_BTYPE);
        IrRef table = ir_i64(l->ir, no);
        IrRef at = ir_bin(l->ir, IR_shr, IR_I64, table, btype);
        IrRef hit = and_imm(l, at, 1);

        zero = ir_i64(l->ir, 0);
        leave_if(l, i, A64_EXC_BTI, IR_NE, hit, zero);
    }
    zero = ir_i64(l->ir, 0);
    ir_put(l->ir, A64_SLOT_BTYPE, zero);
}

void a64_set_btype(Lift *l, const GuestInsn *i, IrExit kind)
{
    bool plt = fn(i) == 16 || fn(i) == 17;

    if (!(l->mode & A64_MODE_BTI) || kind == IR_EXIT_RET)
        return;
    IrRef type = ir_i64(l->ir, kind == IR_EXIT_CALL ? BT_CALL : plt || !lift_guarded(l) ? BT_PLT : BT_JUMP);
    ir_put(l->ir, A64_SLOT_BTYPE, type);
}

/* ---- guarded control stack ---- */

/* Is this (A64_GCS_*) in force? The mode has none of them where the stack is off. */
static bool gcs(const Lift *l, unsigned what) { return l->mode & what * A64_MODE_GCS; }

static void push(Lift *l, IrRef v)
{
    IrRef old = ir_get(l->ir, A64_SLOT_GCSPR);
    IrRef top = add_imm(l, old, -8);

    ir_store(l->ir, 3, top, 0, v);
    ir_put(l->ir, A64_SLOT_GCSPR, top);
}

static void drop(Lift *l, IrRef top)
{
    IrRef new = add_imm(l, top, 8);

    ir_put(l->ir, A64_SLOT_GCSPR, new);
}

void a64_gcs_call(Lift *l, IrRef link)
{
    if (gcs(l, A64_GCS_ENABLE))
        push(l, link);
}

void a64_gcs_return(Lift *l, const GuestInsn *i, IrRef target)
{
    if (!gcs(l, A64_GCS_ENABLE))
        return;
    IrRef top = ir_get(l->ir, A64_SLOT_GCSPR);
    IrRef v = ir_load(l->ir, IR_I64, 3, top, 0);
    leave_if(l, i, A64_EXC_GCS, IR_NE, v, target);
    drop(l, top);
}

/* Where it is not allowed Linux has it trapped: its flow is END for that. */
void a64_lift_gcspushm(Lift *l, const GuestInsn *i)
{
    if (!gcs(l, A64_GCS_PUSH)) {
        a64_undefined(l, i);
        return;
    }
    IrRef v = a64_x(l, fd(i));
    push(l, v);
    lift_goto(l, i->pc, IR_EXIT_JUMP, i->pc + 4, 0);
}

/* The entry at @top, whose low bits @mask have to be @want. */
static IrRef top_entry(Lift *l, const GuestInsn *i, IrRef top, int64_t mask, int64_t want)
{
    IrRef v = ir_load(l->ir, IR_I64, 3, top, 0);
    IrRef low = and_imm(l, v, mask);
    IrRef w = ir_i64(l->ir, want);

    leave_if(l, i, A64_EXC_GCS, IR_NE, low, w);
    return v;
}

/* It and the switches do nothing where the stack is off. The two low bits of what is popped must be zero. */
void a64_lift_gcspopm(Lift *l, const GuestInsn *i)
{
    if (!gcs(l, A64_GCS_ENABLE))
        return;
    IrRef top = ir_get(l->ir, A64_SLOT_GCSPR);
    IrRef v = top_entry(l, i, top, 3, 0);
    drop(l, top);
    a64_set_x(l, fd(i), v);
}

/* The cap that marks the stack with its top entry at @addr as one to switch to: the page, and 1. */
static IrRef cap(Lift *l, IrRef addr)
{
    IrRef page = and_imm(l, addr, -4096);

    return add_imm(l, page, 1);
}

enum { IN_PROGRESS = 5 };

/* First half of a switch: the new stack's cap becomes a token with the old stack's top. */
void a64_lift_gcsss1(Lift *l, const GuestInsn *i)
{
    if (!gcs(l, A64_GCS_ENABLE))
        return;
    IrRef addr = a64_x(l, fd(i));
    a64_check_align(l, i, addr, 7);
    IrRef expect = cap(l, addr);
    IrRef top = ir_get(l->ir, A64_SLOT_GCSPR);
    IrRef aligned = and_imm(l, top, -8);
    IrRef token = add_imm(l, aligned, IN_PROGRESS);
    IrRef seen = ir_cas(l->ir, IR_I64, 3 | IR_SEQ_CST << 5, addr, expect, token);
    leave_if(l, i, A64_EXC_GCS, IR_NE, seen, expect);
    ir_put(l->ir, A64_SLOT_GCSPR, addr);
}

/* Second half: the token is popped, the old stack gets a cap; the cap's address is the result. */
void a64_lift_gcsss2(Lift *l, const GuestInsn *i)
{
    if (!gcs(l, A64_GCS_ENABLE))
        return;
    IrRef top = ir_get(l->ir, A64_SLOT_GCSPR);
    IrRef token = top_entry(l, i, top, 7, IN_PROGRESS);
    IrRef old = add_imm(l, token, -IN_PROGRESS - 8);
    IrRef mark = cap(l, old);
    ir_store(l->ir, 3, old, 0, mark);
    drop(l, top);
    a64_set_x(l, fd(i), old);
}

void a64_lift_gcsstr(Lift *l, const GuestInsn *i)
{
    if (!gcs(l, A64_GCS_WRITE)) {
        ir_exit_exc(l->ir, A64_EXC_GCS, 0, i->pc);
        return;
    }
    IrRef addr = a64_xsp(l, fn(i));
    a64_check_align(l, i, addr, 7);
    IrRef v = a64_x(l, fd(i));
    ir_store(l->ir, 3, addr, 0, v);
    lift_goto(l, i->pc, IR_EXIT_JUMP, i->pc + 4, 0);
}

/* CHKFEAT: of the features that x16 asks for by a 1, those that are in force become 0. */
void a64_lift_chkfeat(Lift *l, const GuestInsn *i)
{
    if (!gcs(l, A64_GCS_ENABLE))
        return;
    IrRef asked = a64_x(l, 16);
    IrRef left = and_imm(l, asked, -2);
    a64_set_x(l, 16, left);
}
