/* SPDX-License-Identifier: Apache-2.0 */
/* Hints, barriers, cache maintenance, system registers (C4.1.95, C5.2, C5.3), pointer authentication (C6.2.PAC*, AUT*). */
#include "frontend/aarch64/a64-int.h"

static IrRef bin_const(Lift *l, IrOp op, IrRef v, int64_t k)
{
    IrRef c = ir_i64(l->ir, k);

    return ir_bin(l->ir, op, IR_I64, v, c);
}

void a64_lift_nop(Lift *l, const GuestInsn *i) { }

/* ---- pointer authentication ---- */

IrRef a64_pac(Lift *l, IrRef ptr, IrRef modifier, unsigned what)
{
    IrRef w = ir_i64(l->ir, what & (3 | PAC_AUTH | PAC_STRIP));

    return ir_call(l->ir, A64_H_pac, ptr, modifier, w);
}

void a64_lift_pac(Lift *l, const GuestInsn *i)
{
    IrRef ptr = a64_x(l, fd(i));
    IrRef modifier = a64_arg(i) & PAC_ZERO ? ir_i64(l->ir, 0) : a64_xsp(l, fn(i));
    IrRef r = a64_pac(l, ptr, modifier, a64_arg(i) | fld(i, 10, 2));

    a64_set_x(l, fd(i), r);
}

void a64_lift_xpac(Lift *l, const GuestInsn *i)
{
    IrRef ptr = a64_x(l, fd(i));
    IrRef zero = ir_i64(l->ir, 0);
    IrRef r = a64_pac(l, ptr, zero, PAC_STRIP);

    a64_set_x(l, fd(i), r);
}

void a64_lift_pac_hint(Lift *l, const GuestInsn *i)
{
    unsigned what = a64_arg(i), d = what & PAC_1716 ? 17 : A64_LR;
    IrRef ptr = a64_x(l, d);
    IrRef modifier = what & (PAC_ZERO | PAC_STRIP) ? ir_i64(l->ir, 0) : a64_xsp(l, what & PAC_1716 ? 16 : 31);
    IrRef r = a64_pac(l, ptr, modifier, what);

    a64_set_x(l, d, r);
}

void a64_lift_pacga(Lift *l, const GuestInsn *i)
{
    IrRef v = a64_x(l, fn(i));
    IrRef modifier = a64_xsp(l, fm(i));
    IrRef r = ir_call(l->ir, A64_H_pacga, v, modifier, 0);

    a64_set_x(l, fd(i), r);
}

/* ---- barriers ---- */

/* The low bits of CRm: 1 orders loads before all, 2 stores before stores, else everything. */
static void barrier(Lift *l, const GuestInsn *i)
{
    unsigned kind = fld(i, 8, 2);

    ir_fence(l->ir, kind == 1 ? IR_FENCE_LL | IR_FENCE_LS : kind == 2 ? IR_FENCE_SS : IR_FENCE_FULL);
}

/* If an IC IVAU is outstanding, leave for the translations of its range to go. */
static void flush_code(Lift *l, const GuestInsn *i)
{
    IrRef lo = ir_get(l->ir, A64_SLOT_IC_LO);
    IrRef hi = ir_get(l->ir, A64_SLOT_IC_HI);
    uint32_t leave = lift_exc_block(l, A64_EXC_ICACHE, 0, i->pc + 4), stay = lift_new_block(l, i);

    ir_brc(l->ir, IR_LTU, lo, hi, leave, stay);
    lift_at(l, i, stay);
}

void a64_lift_dmb(Lift *l, const GuestInsn *i) { barrier(l, i); }

/* Code is flushed here and not at an ISB: the thread that is to run it has an ISB of its own, but not the range. */
void a64_lift_dsb(Lift *l, const GuestInsn *i)
{
    barrier(l, i);
    flush_code(l, i);
}

void a64_lift_isb(Lift *l, const GuestInsn *i) { flush_code(l, i); }

void a64_lift_clrex(Lift *l, const GuestInsn *i)
{
    IrRef none = ir_i64(l->ir, (int64_t)A64_NO_EX);

    ir_put(l->ir, A64_SLOT_EX_ADDR, none);
}

/* ---- caches: coherent but for instructions ---- */

enum { LINE = 64 };

void a64_lift_ic_ivau(Lift *l, const GuestInsn *i)
{
    IrRef addr = a64_x(l, fd(i));
    IrRef start = bin_const(l, IR_and, addr, -LINE);
    IrRef end = bin_const(l, IR_add, start, LINE);
    IrRef lo = ir_get(l->ir, A64_SLOT_IC_LO);
    IrRef hi = ir_get(l->ir, A64_SLOT_IC_HI);

    lo = ir_bin(l->ir, IR_minu, IR_I64, lo, start);
    hi = ir_bin(l->ir, IR_maxu, IR_I64, hi, end);
    ir_put(l->ir, A64_SLOT_IC_LO, lo);
    ir_put(l->ir, A64_SLOT_IC_HI, hi);
}

/* What is left of a DC by address is that the address must be readable. */
void a64_lift_dc(Lift *l, const GuestInsn *i)
{
    IrRef addr = a64_x(l, fd(i));

    ir_load(l->ir, IR_I64, 0, addr, 0);
}

void a64_lift_dc_zva(Lift *l, const GuestInsn *i)
{
    IrRef addr = a64_x(l, fd(i));
    IrRef start = bin_const(l, IR_and, addr, -LINE);
    IrRef zero = ir_vconst(l->ir, 0);

    for (int off = 0; off < LINE; off += 16)
        ir_store(l->ir, 4, start, off, zero);
}

/* ---- system registers ---- */

void a64_lift_mrs_const(Lift *l, const GuestInsn *i)
{
    IrRef v = ir_i64(l->ir, a64_arg(i));

    a64_set_x(l, fd(i), v);
}

bool a64_ok_id0(uint32_t raw) { return (0x61 >> (raw >> 5 & 7)) & 1; }

/*
 * Linux: MIDR, MPIDR, REVIDR, and the space of CRm = 4..7, where what says nothing to user space reads as a constant: mostly
 * 0, but DebugVer of ID_AA64DFR0 is Armv8, TGran4 and TGran64 of ID_AA64MMFR0 are "not there".
 */
void a64_lift_mrs_id(Lift *l, const GuestInsn *i)
{
    static const struct { uint8_t crm_op2, id; } known[] = {
        { 0x40, A64_ID_PFR0 }, { 0x41, A64_ID_PFR1 }, { 0x60, A64_ID_ISAR0 }, { 0x61, A64_ID_ISAR1 },
        { 0x62, A64_ID_ISAR2 }, { 0x72, A64_ID_MMFR2 },
    };
    unsigned which = fld(i, 8, 4) << 4 | fld(i, 5, 3);
    uint64_t v = 0;

    switch (which) {
    case 0x00: v = A64_MIDR; break;
    case 0x05: v = 1ull << 31; break;
    case 0x50: v = 6; break;
    case 0x70: v = 0xff000000; break;
    default: break;
    }

    for (size_t k = 0; k < ARRAY_LEN(known); k++)
        if (known[k].crm_op2 == which)
            v = a64_id_register(known[k].id, l->features);
    IrRef r = ir_i64(l->ir, (int64_t)v);
    a64_set_x(l, fd(i), r);
}

void a64_lift_mrs_slot(Lift *l, const GuestInsn *i)
{
    IrRef v = ir_get(l->ir, a64_arg(i));

    a64_set_x(l, fd(i), v);
}

void a64_lift_msr_slot(Lift *l, const GuestInsn *i)
{
    IrRef v = a64_x(l, fd(i));

    ir_put(l->ir, a64_arg(i), v);
}

void a64_lift_mrs_cntvct(Lift *l, const GuestInsn *i)
{
    IrRef v = ir_call(l->ir, A64_H_cntvct, 0, 0, 0);

    a64_set_x(l, fd(i), v);
}

/* NZCV = 0: there was a number. */
void a64_lift_mrs_rndr(Lift *l, const GuestInsn *i)
{
    IrRef v = ir_call(l->ir, A64_H_rndr, 0, 0, 0);
    IrRef flags = ir_const(l->ir, IR_FLAGS, 0);

    a64_set_nzcv(l, flags);
    a64_set_x(l, fd(i), v);
}

void a64_lift_mrs_nzcv(Lift *l, const GuestInsn *i)
{
    IrRef nzcv = a64_nzcv(l);
    IrRef four = ir_un(l->ir, IR_flbits, IR_I64, nzcv);
    IrRef v = bin_const(l, IR_shl, four, 28);

    a64_set_x(l, fd(i), v);
}

void a64_lift_msr_nzcv(Lift *l, const GuestInsn *i)
{
    IrRef v = a64_x(l, fd(i));
    IrRef top = bin_const(l, IR_shr, v, 28);
    IrRef four = bin_const(l, IR_and, top, 15);
    IrRef flags = ir_un(l->ir, IR_flpack, IR_FLAGS, four);

    a64_set_nzcv(l, flags);
}

/* ---- FPCR, FPSR ---- */

void a64_lift_mrs_fpcr(Lift *l, const GuestInsn *i)
{
    IrRef v = ir_get(l->ir, A64_SLOT_FPCR);

    a64_set_r(l, false, fd(i), v);
}

/* The rounding mode changes in place; for the other controls the region is left, as code is translated
 * for their mode, and what traps on the host depends on it. */
void a64_lift_msr_fpcr(Lift *l, const GuestInsn *i)
{
    IrRef v = a64_x(l, fd(i));
    IrRef fpcr = bin_const(l, IR_and, v, FPCR_MASK);
    IrRef word = ir_un(l->ir, IR_trunc, IR_I32, fpcr);
    IrRef old_word = ir_get(l->ir, A64_SLOT_FPCR);
    IrRef old = ir_un(l->ir, IR_zext32, IR_I64, old_word);
    IrRef differ = ir_bin(l->ir, IR_xor, IR_I64, old, fpcr);
    IrRef mode = bin_const(l, IR_and, differ, FPCR_DN | FPCR_FZ | FPCR_FZ16 | FPCR_AHP);
    IrRef zero = ir_i64(l->ir, 0);

    /* RN RP RM RZ to RNE RTZ RDN RUP: 0 3 2 1, which is -rmode modulo 4 */
    IrRef rmode = bin_const(l, IR_shr, fpcr, 22);
    IrRef negated = ir_bin(l->ir, IR_sub, IR_I64, zero, rmode);
    IrRef round = bin_const(l, IR_and, negated, 3);

    ir_put(l->ir, A64_SLOT_FPCR, word);
    ir_emit(l->ir, (IrIns){ .op = IR_fpround, .type = IR_VOID, .a = round });
    uint32_t leave = lift_new_block(l, i), stay = lift_new_block(l, i);
    ir_brc(l->ir, IR_NE, mode, zero, leave, stay);

    lift_at(l, i, leave);
    l->ir->blocks[leave].cold = 1;
    ir_call(l->ir, A64_H_fp_ctl, fpcr, 0, 0);
    ir_exit_exc(l->ir, A64_EXC_MODE, 0, i->pc + 4);

    lift_at(l, i, stay);
}

/* The bit (or run of bits) @mask of @v moved left by @n, negative: right. */
static IrRef moved(Lift *l, IrRef v, uint64_t mask, int n)
{
    IrRef m = bin_const(l, IR_and, v, (int64_t)mask);

    return n ? bin_const(l, n > 0 ? IR_shl : IR_shr, m, n > 0 ? n : -n) : m;
}

/* The IR's order of the IEEE flags is FPSR's reversed; the same moves go both ways. */
static IrRef reverse5(Lift *l, IrRef v)
{
    static const struct { uint8_t mask; int8_t by; } moves[] = { { 1, 4 }, { 2, 2 }, { 4, 0 }, { 8, -2 }, { 16, -4 } };
    IrRef r = ir_i64(l->ir, 0);

    for (size_t k = 0; k < ARRAY_LEN(moves); k++) {
        IrRef bit = moved(l, v, moves[k].mask, moves[k].by);
        r = ir_bin(l->ir, IR_or, IR_I64, r, bit);
    }
    return r;
}

void a64_lift_mrs_fpsr(Lift *l, const GuestInsn *i)
{
    IrRef f = ir_emit(l->ir, (IrIns){ .op = IR_fpget, .type = IR_I64 });
    IrRef v = reverse5(l, f);
    IrRef idc = moved(l, f, 32, 2);
    IrRef helper_qc = moved(l, f, 64, 21);
    IrRef qc = ir_get(l->ir, A64_SLOT_QC);
    IrRef low = ir_vec(l->ir, IR_vgetu, IR_L64, qc, 0, 0, 0);
    IrRef high = ir_vec(l->ir, IR_vgetu, IR_L64, qc, 0, 0, 1);
    IrRef any = ir_bin(l->ir, IR_or, IR_I64, low, high);
    IrRef zero = ir_i64(l->ir, 0);
    IrRef set = ir_setc(l->ir, IR_NE, any, zero);
    IrRef slot_qc = bin_const(l, IR_shl, set, 27);

    v = ir_bin(l->ir, IR_or, IR_I64, v, idc);
    v = ir_bin(l->ir, IR_or, IR_I64, v, helper_qc);
    v = ir_bin(l->ir, IR_or, IR_I64, v, slot_qc);
    a64_set_x(l, fd(i), v);
}

void a64_lift_msr_fpsr(Lift *l, const GuestInsn *i)
{
    IrRef v = a64_x(l, fd(i));
    IrRef f = reverse5(l, v);
    IrRef idc = moved(l, v, FPSR_IDC, -2);
    IrRef qc = moved(l, v, FPSR_QC, -21);
    IrRef none = ir_vconst(l->ir, 0);

    f = ir_bin(l->ir, IR_or, IR_I64, f, idc);
    f = ir_bin(l->ir, IR_or, IR_I64, f, qc);
    ir_put(l->ir, A64_SLOT_QC, none);
    ir_emit(l->ir, (IrIns){ .op = IR_fpset, .type = IR_VOID, .a = f });
}
