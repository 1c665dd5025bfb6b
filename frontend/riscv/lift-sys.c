/* SPDX-License-Identifier: Apache-2.0 */
/* RISC-V lifters: A, fences, CSRs, system instructions, cache-block operations (manual, chapters 2.7-2.8, 6, 7, 13, 19). */
#include "frontend/riscv/riscv-int.h"

/* ---- A ---- */

/* Leave with a misaligned exception unless @addr is a multiple of 1 << @size. */
static void check_align(Lift *l, const GuestInsn *i, IrRef addr, unsigned size, unsigned exc)
{
    IrRef low = ir_i64(l->ir, (1 << size) - 1);
    IrRef off = ir_bin(l->ir, IR_and, IR_I64, addr, low);
    IrRef zero = ir_i64(l->ir, 0);
    uint32_t bad = lift_exc_block(l, exc, addr, i->pc);
    uint32_t good = lift_new_block(l, i);

    ir_brc(l->ir, IR_NE, off, zero, bad, good);
    lift_at(l, i, good);
}

static uint32_t order_of(const RvOps *o)
{
    static const uint8_t order[4] = { IR_RELAXED, IR_RELEASE, IR_ACQUIRE, IR_SEQ_CST };

    return (uint32_t)order[o->al] << 5;
}

void rv_lift_lr(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    uint32_t size = rv_arg(i);
    /* a load cannot be a release: lr.rl is only used together with .aq, and then as sequentially consistent */
    uint32_t order = o->al == 1 ? IR_SEQ_CST << 5 : order_of(o);
    IrRef addr = rv_get(l, o->s);

    check_align(l, i, addr, size, RV_EXC_LOAD_ALIGN);
    IrRef v = ir_load(l->ir, IR_I64, size | IR_MEM_SIGN | order, addr, 0);
    ir_put(l->ir, RV_SLOT_RES_ADDR, addr);
    ir_put(l->ir, RV_SLOT_RES_VAL, v);
    rv_set(l, o->d, v);
}

/* Succeeds if memory still holds what LR read. That differs from the manual only where another hart wrote the same value
 * again, which no program can rely on. Three blocks: compare the address, try, and the common end. */
void rv_lift_sc(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    uint32_t size = rv_arg(i);
    IrType t = size == 2 ? IR_I32 : IR_I64;
    IrRef addr = rv_get(l, o->s);

    check_align(l, i, addr, size, RV_EXC_STORE_ALIGN);
    IrRef res = ir_get(l->ir, RV_SLOT_RES_ADDR);
    uint32_t fail = lift_new_block(l, i), attempt = lift_new_block(l, i), done = lift_new_block(l, i);
    ir_brc(l->ir, IR_NE, addr, res, fail, attempt);

    lift_at(l, i, attempt);
    IrRef expect = ir_get(l->ir, RV_SLOT_RES_VAL);
    IrRef v = rv_get(l, o->t);
    if (size == 2) {
        expect = ir_un(l->ir, IR_trunc, IR_I32, expect);
        v = ir_un(l->ir, IR_trunc, IR_I32, v);
    }
    IrRef old = ir_cas(l->ir, t, size | IR_SEQ_CST << 5, addr, expect, v);
    IrRef failed = ir_setc(l->ir, IR_NE, old, expect);
    IrRef none = ir_i64(l->ir, (int64_t)RV_NO_RES);
    ir_put(l->ir, RV_SLOT_RES_ADDR, none);
    rv_set(l, o->d, failed);
    ir_br(l->ir, done);

    lift_at(l, i, fail);
    IrRef one = ir_i64(l->ir, 1);
    none = ir_i64(l->ir, (int64_t)RV_NO_RES);
    ir_put(l->ir, RV_SLOT_RES_ADDR, none);
    rv_set(l, o->d, one);
    ir_br(l->ir, done);

    lift_at(l, i, done);
}

void rv_lift_amow(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    IrRef addr = rv_get(l, o->s);

    check_align(l, i, addr, 2, RV_EXC_STORE_ALIGN);
    IrRef v = rv_get(l, o->t);
    IrRef w = ir_un(l->ir, IR_trunc, IR_I32, v);
    IrRef old = ir_rmw(l->ir, (IrRmw)rv_arg(i), IR_I32, 2 | order_of(o), addr, w);
    IrRef r = ir_un(l->ir, IR_sext32, IR_I64, old);
    rv_set(l, o->d, r);
}

void rv_lift_amod(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    IrRef addr = rv_get(l, o->s);

    check_align(l, i, addr, 3, RV_EXC_STORE_ALIGN);
    IrRef v = rv_get(l, o->t);
    IrRef r = ir_rmw(l->ir, (IrRmw)rv_arg(i), IR_I64, 3 | order_of(o), addr, v);
    rv_set(l, o->d, r);
}

/* ---- fences; device input counts as reads, output as writes ---- */

/* Is this part of a loop that waits? `pause` says so. Firmware's locks and remote fences do not use it, but have an
 * acquiring fence behind each read: in M mode that is rare otherwise. */
static bool spins(const Lift *l, const GuestInsn *i, bool acquire)
{
    if (!(l->features & RV_PRIV))
        return false;
    return i->row == RV_ROW_pause || (acquire && rv_mode_priv(l->mode) == PRV_M);
}

void rv_lift_fence(Lift *l, const GuestInsn *i)
{
    unsigned pred = bits((uint64_t)rv_ops(i)->imm, 4, 4), succ = bits((uint64_t)rv_ops(i)->imm, 0, 4), kind = 0;
    bool pr = pred & 10, pw = pred & 5, sr = succ & 10, sw = succ & 5;

    if (pr && sr)
        kind |= IR_FENCE_LL;
    if (pr && sw)
        kind |= IR_FENCE_LS;
    if (pw && sr && i->row != RV_ROW_fence_tso)
        kind |= IR_FENCE_SL;
    if (pw && sw)
        kind |= IR_FENCE_SS;
    if (kind)
        ir_fence(l->ir, kind);
    if (spins(l, i, pr && sr && !pw))
        ir_call(l->ir, RV_H_spin, 0, 0, 0);
}

void rv_lift_fence_i(Lift *l, const GuestInsn *i)
{
    ir_exit_exc(l->ir, RV_EXC_FENCE_I, 0, i->pc + i->len);
}

void rv_lift_ecall(Lift *l, const GuestInsn *i) { ir_exit_sys(l->ir, i->pc + i->len); }

void rv_lift_ebreak(Lift *l, const GuestInsn *i)
{
    IrRef pc = ir_pcrel(l->ir, i->pc);

    ir_exit_exc(l->ir, RV_EXC_BREAKPOINT, pc, i->pc);
}

/* ---- Zicsr ---- */

static IrRef csr_read(Lift *l, unsigned csr)
{
    if (csr == CSR_TIME)
        return ir_call(l->ir, RV_H_time, 0, 0, 0);
    if (csr == CSR_FFLAGS)
        return ir_emit(l->ir, (IrIns){ .op = IR_fpget, .type = IR_I64 });

    IrRef w = ir_get(l->ir, RV_SLOT_FRM);
    IrRef frm = ir_un(l->ir, IR_zext32, IR_I64, w);
    if (csr == CSR_FRM)
        return frm;
    IrRef five = ir_i64(l->ir, 5);
    IrRef high = ir_bin(l->ir, IR_shl, IR_I64, frm, five);
    IrRef flags = ir_emit(l->ir, (IrIns){ .op = IR_fpget, .type = IR_I64 });
    return ir_bin(l->ir, IR_or, IR_I64, flags, high);
}

/* A new rounding mode. Code is translated for a mode (rv_mode): as long as frm was and is 0..3 that stays the same and
 * the region goes on; otherwise it leaves, and the engine asks for the mode again. Decoding has seen to it that the
 * instruction is the region's last where the mode certainly changes or is not the normal one now. */
static void frm_write(Lift *l, const GuestInsn *i, IrRef frm)
{
    IrRef w = ir_un(l->ir, IR_trunc, IR_I32, frm);
    IrRef three = ir_i64(l->ir, 3);
    IrRef zero = ir_i64(l->ir, 0);

    ir_put(l->ir, RV_SLOT_FRM, w);
    IrRef valid = ir_setc(l->ir, IR_LEU, frm, three);
    IrRef round = ir_sel(l->ir, IR_I64, valid, frm, zero);
    ir_emit(l->ir, (IrIns){ .op = IR_fpround, .type = IR_VOID, .a = round });
    if (i->flow == FLOW_END) {
        ir_exit_exc(l->ir, RV_EXC_MODE, 0, i->pc + i->len);
        return;
    }
    uint32_t leave = lift_exc_block(l, RV_EXC_MODE, 0, i->pc + i->len), stay = lift_new_block(l, i);
    ir_brc(l->ir, IR_GTU, frm, three, leave, stay);
    lift_at(l, i, stay);
}

static void csr_write(Lift *l, const GuestInsn *i, unsigned csr, IrRef v)
{
    if (csr != CSR_FRM)
        ir_emit(l->ir, (IrIns){ .op = IR_fpset, .type = IR_VOID, .a = v });
    if (csr == CSR_FFLAGS)
        return;
    if (csr == CSR_FCSR) {
        IrRef five = ir_i64(l->ir, 5);
        v = ir_bin(l->ir, IR_shr, IR_I64, v, five);
    }
    IrRef seven = ir_i64(l->ir, 7);
    IrRef frm = ir_bin(l->ir, IR_and, IR_I64, v, seven);
    frm_write(l, i, frm);
}

void rv_lift_csr(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    unsigned csr = (unsigned)o->imm, kind = rv_arg(i) & CSR_KIND;
    bool write = kind == CSR_WRITE || o->s, read = kind != CSR_WRITE || o->d;
    IrRef old = 0, v;

    if (l->features & RV_PRIV && csr > CSR_FCSR) {
        rv_lift_csr_priv(l, i);
        return;
    }
    if (read)
        old = csr_read(l, csr);
    if (!write) {
        rv_set(l, o->d, old);
        return;
    }
    v = rv_arg(i) & CSR_IMM ? ir_i64(l->ir, o->s) : rv_get(l, o->s);
    if (kind == CSR_SET)
        v = ir_bin(l->ir, IR_or, IR_I64, old, v);
    else if (kind == CSR_CLEAR)
        v = ir_bin(l->ir, IR_andn, IR_I64, old, v);
    if (read)
        rv_set(l, o->d, old);
    csr_write(l, i, csr, v);
}

/* ---- cache blocks ---- */

/* Caches are coherent here: what is left is that the address must be accessible. */
void rv_lift_cbo_clean(Lift *l, const GuestInsn *i)
{
    rv_need_envcfg(l, i);
    IrRef addr = rv_get(l, rv_ops(i)->s);
    ir_load(l->ir, IR_I64, 0, addr, 0);
}

void rv_lift_cbo_zero(Lift *l, const GuestInsn *i)
{
    rv_need_envcfg(l, i);
    IrRef addr = rv_get(l, rv_ops(i)->s);
    IrRef mask = ir_i64(l->ir, -RV_CBO_BLOCK);
    IrRef base = ir_bin(l->ir, IR_and, IR_I64, addr, mask);
    IrRef zero = ir_i64(l->ir, 0);

    for (int off = 0; off < RV_CBO_BLOCK; off += 8)
        ir_store(l->ir, 3, base, off, zero);
}
