/* SPDX-License-Identifier: Apache-2.0 */
/* RISC-V lifters: Zbc, Zbkb, Zbkx and Zkn (RISC-V Cryptography Extensions, Volume I). AES and the like are helpers. */
#include "frontend/riscv/riscv-int.h"

static IrRef word(Lift *l, unsigned r)
{
    IrRef v = rv_get(l, r);

    return ir_un(l->ir, IR_trunc, IR_I32, v);
}

static IrRef shift(Lift *l, IrOp op, IrRef v, unsigned n)
{
    IrRef count = ir_i64(l->ir, n);

    return ir_bin(l->ir, op, IR_I64, v, count);
}

static IrRef low(Lift *l, unsigned r, uint64_t mask)
{
    IrRef v = rv_get(l, r);
    IrRef m = ir_i64(l->ir, (int64_t)mask);

    return ir_bin(l->ir, IR_and, IR_I64, v, m);
}

/* ---- helpers; the argument is the helper ---- */

void rv_lift_call2(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    IrRef a = rv_get(l, o->s);
    IrRef b = rv_get(l, o->t);
    IrRef r = ir_call(l->ir, rv_arg(i), a, b, 0);

    rv_set(l, o->d, r);
}

void rv_lift_call1(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    IrRef a = rv_get(l, o->s);
    IrRef r = ir_call(l->ir, rv_arg(i), a, 0, 0);

    rv_set(l, o->d, r);
}

void rv_lift_ks1i(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    IrRef a = rv_get(l, o->s);
    IrRef round = ir_i64(l->ir, o->imm);
    IrRef r = ir_call(l->ir, RV_H_aes64ks1i, a, round, 0);

    rv_set(l, o->d, r);
}

/* The exclusive or of a key schedule's words: low word s.hi ^ t.lo, high word that ^ t.hi */
void rv_lift_ks2(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    IrRef s = rv_get(l, o->s);
    IrRef hi = shift(l, IR_shr, s, 32);
    IrRef t = low(l, o->t, 0xffffffff);
    IrRef lo = ir_bin(l->ir, IR_xor, IR_I64, hi, t);
    IrRef up = shift(l, IR_shl, lo, 32);
    IrRef t_hi = low(l, o->t, ~0xffffffffull);
    IrRef top = ir_bin(l->ir, IR_xor, IR_I64, up, t_hi);
    IrRef r = ir_bin(l->ir, IR_or, IR_I64, lo, top);

    rv_set(l, o->d, r);
}

/* ---- Zbkb ---- */

/* The low halves of s and t side by side; the argument is the width of a half. */
void rv_lift_pack(Lift *l, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    unsigned width = rv_arg(i);
    IrRef a = low(l, o->s, (1ull << width) - 1);
    IrRef b = width == 32 ? rv_get(l, o->t) : low(l, o->t, (1ull << width) - 1);
    IrRef up = shift(l, IR_shl, b, width);
    IrRef r = ir_bin(l->ir, IR_or, IR_I64, a, up);

    if (width == 16) {
        IrRef w = ir_un(l->ir, IR_trunc, IR_I32, r);
        r = ir_un(l->ir, IR_sext32, IR_I64, w);
    }
    rv_set(l, o->d, r);
}

/* The bits of each byte in reverse. */
void rv_lift_brev8(Lift *l, const GuestInsn *i)
{
    static const uint64_t mask[3] = { 0x5555555555555555, 0x3333333333333333, 0x0f0f0f0f0f0f0f0f };
    const RvOps *o = rv_ops(i);
    IrRef v = rv_get(l, o->s);

    for (unsigned k = 0; k < 3; k++) {
        IrRef m = ir_i64(l->ir, (int64_t)mask[k]);
        IrRef down = shift(l, IR_shr, v, 1u << k);
        IrRef a = ir_bin(l->ir, IR_and, IR_I64, down, m);
        IrRef b = ir_bin(l->ir, IR_and, IR_I64, v, m);
        IrRef up = shift(l, IR_shl, b, 1u << k);
        v = ir_bin(l->ir, IR_or, IR_I64, a, up);
    }
    rv_set(l, o->d, v);
}

/* ---- Zknh: the sigma functions, an exclusive or of two rotations and a third or a shift; the argument: RV_SIGMA() ---- */

static void sigma(Lift *l, const GuestInsn *i, IrType type, IrRef x)
{
    uint32_t arg = rv_arg(i);
    IrRef r = 0;

    for (unsigned k = 0; k < 3; k++) {
        unsigned count = arg >> 8 * k & 0xff;
        IrOp op = k == 2 && (arg & RV_SIGMA_SHIFT) ? IR_shr : IR_rotr;
        IrRef n = type == IR_I64 ? ir_i64(l->ir, count) : ir_i32(l->ir, (int32_t)count);
        IrRef v = ir_bin(l->ir, op, type, x, n);
        r = k ? ir_bin(l->ir, IR_xor, type, r, v) : v;
    }
    if (type == IR_I32)
        r = ir_un(l->ir, IR_sext32, IR_I64, r);
    rv_set(l, rv_ops(i)->d, r);
}

void rv_lift_sigma(Lift *l, const GuestInsn *i)
{
    IrRef x = rv_get(l, rv_ops(i)->s);

    sigma(l, i, IR_I64, x);
}

void rv_lift_sigmaw(Lift *l, const GuestInsn *i)
{
    IrRef x = word(l, rv_ops(i)->s);

    sigma(l, i, IR_I32, x);
}
