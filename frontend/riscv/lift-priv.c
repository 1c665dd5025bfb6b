/* SPDX-License-Identifier: Apache-2.0 */
/*
 * RISC-V lifters of system mode. What a kernel does at each trap, lock and copy from user memory is IR: scratch and trap
 * registers, sstatus, counters. The rest is done in C by exit_sys (trap.c).
 *
 * SUM chooses the TLB: the helper `sum` writes mstatus too, so that page-table walks, which run while slots may be in host
 * registers, see it.
 */
#include "frontend/riscv/riscv-int.h"

enum { FP_CHECKED = 1 };       /* Lift.scratch[0]: this block has found FS on */

static uint32_t illegal_block(Lift *l, const GuestInsn *i)
{
    IrRef raw = ir_i64(l->ir, i->raw);

    return lift_exc_block(l, RV_EXC_ILLEGAL, raw, i->pc);
}

/* Illegal if @bits is zero. */
static void need_bits(Lift *l, const GuestInsn *i, IrRef bits)
{
    IrRef zero = ir_i64(l->ir, 0);
    uint32_t bad = illegal_block(l, i), good = lift_new_block(l, i);

    ir_brc(l->ir, IR_EQ, bits, zero, bad, good);
    lift_at(l, i, good);
}

/* Illegal unless slot @m (and in U slot @s) has one of @bits, where the privilege is below M. */
static void need_enable(Lift *l, const GuestInsn *i, unsigned m, unsigned s, uint64_t bits)
{
    unsigned priv = rv_mode_priv(l->mode);

    if (!(l->features & RV_PRIV) || priv == PRV_M)
        return;
    IrRef v = ir_get(l->ir, m);
    if (priv == PRV_U) {
        IrRef u = ir_get(l->ir, s);
        v = ir_bin(l->ir, IR_and, IR_I64, v, u);
    }
    IrRef mask = ir_i64(l->ir, (int64_t)bits);
    IrRef on = ir_bin(l->ir, IR_and, IR_I64, v, mask);
    need_bits(l, i, on);
}

void rv_need_envcfg(Lift *l, const GuestInsn *i)
{
    need_enable(l, i, RV_SLOT_MENVCFG, RV_SLOT_SENVCFG, rv_arg(i));
}

/* In U the mode says whether FP is on. */
void rv_need_fp(Lift *l, const GuestInsn *i)
{
    if (!(l->features & RV_PRIV) || rv_mode_priv(l->mode) == PRV_U || l->scratch[0] & FP_CHECKED)
        return;
    IrRef status = ir_get(l->ir, RV_SLOT_MSTATUS);
    IrRef mask = ir_i64(l->ir, MSTATUS_FS);
    IrRef fs = ir_bin(l->ir, IR_and, IR_I64, status, mask);
    need_bits(l, i, fs);
    l->scratch[0] |= FP_CHECKED;
}

/* The instruction is done in C. */
static void exit_insn(Lift *l, const GuestInsn *i)
{
    IrRef raw = ir_i64(l->ir, i->raw);

    ir_put(l->ir, RV_SLOT_SYS_INSN, raw);
    ir_exit_sys(l->ir, i->pc + i->len);
}

void rv_lift_system(Lift *l, const GuestInsn *i) { exit_insn(l, i); }

void rv_lift_wfi(Lift *l, const GuestInsn *i)
{
    IrRef raw = ir_i64(l->ir, i->raw);

    ir_exit_exc(l->ir, RV_EXC_WFI, raw, i->pc + i->len);
}

/* ---- CSRs ---- */

/* CSRs that are a field and a slot; -1: another one. */
static int csr_slot(unsigned csr)
{
    switch (csr) {
    case CSR_SSCRATCH: return RV_SLOT_SSCRATCH;
    case CSR_SEPC:     return RV_SLOT_SEPC;
    case CSR_SCAUSE:   return RV_SLOT_SCAUSE;
    case CSR_STVAL:    return RV_SLOT_STVAL;
    case CSR_MSCRATCH: return RV_SLOT_MSCRATCH;
    case CSR_MEPC:     return RV_SLOT_MEPC;
    case CSR_MCAUSE:   return RV_SLOT_MCAUSE;
    case CSR_MTVAL:    return RV_SLOT_MTVAL;
    default:           return -1;
    }
}

static bool is_counter(unsigned csr) { return csr >= CSR_CYCLE && csr <= CSR_INSTRET; }

bool rv_csr_inline(unsigned csr, bool write)
{
    if (csr == CSR_MIP || csr == CSR_SIP)
        return !write;
    return csr <= CSR_FCSR || csr == CSR_SSTATUS || is_counter(csr) || csr_slot(csr) >= 0;
}

static IrRef counter(Lift *l, const GuestInsn *i, unsigned csr)
{
    need_enable(l, i, RV_SLOT_MCOUNTEREN, RV_SLOT_SCOUNTEREN, 1u << (csr - CSR_CYCLE));
    if (csr == CSR_TIME)
        return ir_call(l->ir, RV_H_time, 0, 0, 0);
    IrRef n = ir_i64(l->ir, csr - CSR_CYCLE);
    return ir_call(l->ir, RV_H_cycle, n, 0, 0);
}

static IrRef and_const(Lift *l, IrRef v, uint64_t mask)
{
    IrRef m = ir_i64(l->ir, (int64_t)mask);

    return ir_bin(l->ir, IR_and, IR_I64, v, m);
}

/* ---- sstatus ---- */

typedef struct Status {
    IrRef old, now;      /* mstatus */
    uint64_t may;        /* bits of it that may have changed */
} Status;

/* csrrs and csrrc with a constant: mostly one op. FS is all or nothing (rv_legal_mstatus). */
static Status status_const(Lift *l, IrRef old, unsigned kind, uint64_t v)
{
    v &= SSTATUS_WRITE;
    if (kind == CSR_SET && v & MSTATUS_FS)
        v |= MSTATUS_FS | MSTATUS_SD;
    if (kind == CSR_CLEAR)
        v = (v & MSTATUS_FS) == MSTATUS_FS ? v | MSTATUS_SD : v & ~(uint64_t)MSTATUS_FS;
    IrRef c = ir_i64(l->ir, (int64_t)v);
    IrRef now = ir_bin(l->ir, kind == CSR_SET ? IR_or : IR_andn, IR_I64, old, c);
    return (Status){ old, now, kind == CSR_SET ? v : v & ~(uint64_t)MSTATUS_SIE };
}

static Status status_any(Lift *l, IrRef old, unsigned kind, IrRef v)
{
    IrRef w = and_const(l, v, SSTATUS_WRITE), now;

    if (kind == CSR_SET) {
        now = ir_bin(l->ir, IR_or, IR_I64, old, w);
    } else if (kind == CSR_CLEAR) {
        now = ir_bin(l->ir, IR_andn, IR_I64, old, w);
    } else {
        IrRef rest = and_const(l, old, ~(uint64_t)SSTATUS_WRITE);
        now = ir_bin(l->ir, IR_or, IR_I64, rest, w);
    }
    IrRef fs = and_const(l, now, MSTATUS_FS);
    IrRef rest = and_const(l, now, ~(MSTATUS_FS | MSTATUS_SD));
    IrRef dirty = ir_i64(l->ir, (int64_t)(MSTATUS_FS | MSTATUS_SD));
    IrRef zero = ir_i64(l->ir, 0);
    IrRef on = ir_sel(l->ir, IR_I64, fs, dirty, zero);
    now = ir_bin(l->ir, IR_or, IR_I64, rest, on);
    return (Status){ old, now, SSTATUS_WRITE };
}

static IrRef status_changed(Lift *l, const Status *st, uint64_t bits)
{
    IrRef diff = ir_bin(l->ir, IR_xor, IR_I64, st->old, st->now);

    return and_const(l, diff, bits);
}

/* MXR is for page tables that hardly any kernel has: C. */
static void status_mxr(Lift *l, const GuestInsn *i, const Status *st)
{
    IrRef mxr = status_changed(l, st, MSTATUS_MXR);
    IrRef zero = ir_i64(l->ir, 0);
    uint32_t slow = lift_new_block(l, i), fast = lift_new_block(l, i);

    ir_brc(l->ir, IR_NE, mxr, zero, slow, fast);
    lift_at(l, i, slow);
    l->ir->blocks[slow].cold = 1;
    exit_insn(l, i);
    lift_at(l, i, fast);
}

static void status_sum(Lift *l, const GuestInsn *i, const Status *st)
{
    IrRef sum = status_changed(l, st, MSTATUS_SUM);
    IrRef zero = ir_i64(l->ir, 0);
    uint32_t call = lift_new_block(l, i), join = lift_new_block(l, i);

    ir_brc(l->ir, IR_NE, sum, zero, call, join);
    lift_at(l, i, call);
    ir_call(l->ir, RV_H_sum, st->now, 0, 0);
    ir_br(l->ir, join);
    lift_at(l, i, join);
}

/* Interrupts are enabled now: is one waiting? It is taken behind this instruction. */
static void status_irq(Lift *l, const GuestInsn *i, const Status *st)
{
    IrRef pending = ir_get(l->ir, RV_SLOT_IRQ_PENDING);
    IrRef sie = and_const(l, st->now, MSTATUS_SIE);
    IrRef zero = ir_i64(l->ir, 0);
    IrRef take = ir_sel(l->ir, IR_I64, sie, pending, zero);
    uint32_t leave = lift_exc_block(l, RV_EXC_MODE, 0, i->pc + i->len), stay = lift_new_block(l, i);

    ir_brc(l->ir, IR_NE, take, zero, leave, stay);
    lift_at(l, i, stay);
}

static void write_sstatus(Lift *l, const GuestInsn *i, unsigned kind, IrRef v)
{
    const RvOps *o = rv_ops(i);
    IrRef old = ir_get(l->ir, RV_SLOT_MSTATUS);
    bool fixed = kind != CSR_WRITE && ir_is_const(l->ir, v);
    Status st = fixed ? status_const(l, old, kind, (uint64_t)l->ir->ins[v].imm) : status_any(l, old, kind, v);

    if (st.may & MSTATUS_MXR)
        status_mxr(l, i, &st);
    if (o->d) {
        IrRef view = and_const(l, old, SSTATUS_READ);
        rv_set(l, o->d, view);
    }
    ir_put(l->ir, RV_SLOT_MSTATUS, st.now);
    if (st.may & MSTATUS_SUM)
        status_sum(l, i, &st);
    if (st.may & MSTATUS_SIE)
        status_irq(l, i, &st);
    l->scratch[0] &= ~(uint64_t)FP_CHECKED;
}

static IrRef csr_value(Lift *l, const GuestInsn *i, unsigned csr)
{
    int slot = csr_slot(csr);

    if (slot >= 0)
        return ir_get(l->ir, (unsigned)slot);
    if (csr == CSR_SSTATUS) {
        IrRef status = ir_get(l->ir, RV_SLOT_MSTATUS);
        return and_const(l, status, SSTATUS_READ);
    }
    if (is_counter(csr))
        return counter(l, i, csr);
    IrRef mip = ir_call(l->ir, RV_H_mip, 0, 0, 0);
    return csr == CSR_SIP ? ir_call(l->ir, RV_H_sip, mip, 0, 0) : mip;
}

static void write_slot(Lift *l, const GuestInsn *i, unsigned csr, unsigned kind, IrRef v)
{
    unsigned slot = (unsigned)csr_slot(csr);
    bool read = kind != CSR_WRITE || rv_ops(i)->d;
    IrRef old = read ? ir_get(l->ir, slot) : 0;

    if (kind == CSR_SET)
        v = ir_bin(l->ir, IR_or, IR_I64, old, v);
    else if (kind == CSR_CLEAR)
        v = ir_bin(l->ir, IR_andn, IR_I64, old, v);
    if (csr == CSR_SEPC || csr == CSR_MEPC)
        v = and_const(l, v, l->features & RV_C ? ~1ull : ~3ull);
    if (read)
        rv_set(l, rv_ops(i)->d, old);
    ir_put(l->ir, slot, v);
}

/* All but those of floating point. Decoding has checked what can be known. */
void rv_lift_csr_priv(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    unsigned csr = (unsigned)o->imm, kind = rv_arg(i) & CSR_KIND;
    bool write = kind == CSR_WRITE || o->s;

    if (!rv_csr_inline(csr, write)) {
        exit_insn(l, i);
        return;
    }
    if (!write) {
        IrRef v = csr_value(l, i, csr);
        rv_set(l, o->d, v);
        return;
    }
    IrRef v = rv_arg(i) & CSR_IMM ? ir_i64(l->ir, o->s) : rv_get(l, o->s);
    if (csr == CSR_SSTATUS)
        write_sstatus(l, i, kind, v);
    else
        write_slot(l, i, csr, kind, v);
}
