/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Exclusives and atomics (B2.9, C4.1.96). Load-exclusive remembers address and value; store-exclusive succeeds if its
 * address is that one and memory still holds the value: a compare-and-swap. It differs from a monitor only where another
 * thread wrote the same value again, which nothing made by compilers or libraries relies on. All of it is sequentially
 * consistent here.
 */
#include "frontend/aarch64/a64-int.h"

enum { SEQ = IR_SEQ_CST << 5 };

static IrType type_of(unsigned size) { return size == 3 ? IR_I64 : IR_I32; }

/* The register as an operand of an atomic of that size. */
static IrRef operand(Lift *l, unsigned size, unsigned r) { return a64_r(l, size == 3, r); }

/* What an atomic gave, zero-extended. */
static IrRef result(Lift *l, unsigned size, IrRef v)
{
    if (size < 2)
        v = ir_un(l->ir, size ? IR_zext16 : IR_zext8, IR_I32, v);
    return a64_wide(l, size == 3, v);
}

/* Two 32-bit registers as one value, the first one low. */
static IrRef join(Lift *l, unsigned lo, unsigned hi)
{
    IrRef low_word = a64_r(l, false, lo);
    IrRef low = ir_un(l->ir, IR_zext32, IR_I64, low_word);
    IrRef high = a64_x(l, hi);
    IrRef n = ir_i64(l->ir, 32);
    IrRef up = ir_bin(l->ir, IR_shl, IR_I64, high, n);

    return ir_bin(l->ir, IR_or, IR_I64, low, up);
}

static void split(Lift *l, IrRef v, unsigned lo, unsigned hi)
{
    IrRef word = ir_un(l->ir, IR_trunc, IR_I32, v);
    IrRef low = ir_un(l->ir, IR_zext32, IR_I64, word);
    IrRef n = ir_i64(l->ir, 32);
    IrRef high = ir_bin(l->ir, IR_shr, IR_I64, v, n);

    a64_set_x(l, lo, low);
    a64_set_x(l, hi, high);
}

static IrRef vector(Lift *l, IrRef lo, IrRef hi) { return ir_vec(l->ir, IR_vpair, IR_L64, lo, hi, 0, 0); }

/* ---- exclusives ---- */

void a64_lift_ldxr(Lift *l, const GuestInsn *i)
{
    unsigned size = i->raw >> 30;
    IrRef addr = a64_xsp(l, fn(i));

    a64_check_align(l, i, addr, (1u << size) - 1);
    IrRef v = ir_load(l->ir, IR_I64, size | IR_ACQUIRE << 5, addr, 0);
    ir_put(l->ir, A64_SLOT_EX_ADDR, addr);
    ir_put(l->ir, A64_SLOT_EX_VAL, v);
    a64_set_x(l, fd(i), v);
}

void a64_lift_ldxp(Lift *l, const GuestInsn *i)
{
    bool wide = fld(i, 30, 1);
    IrRef addr = a64_xsp(l, fn(i));

    a64_check_align(l, i, addr, wide ? 15 : 7);
    IrRef v = ir_load(l->ir, wide ? IR_V128 : IR_I64, (wide ? 4 : 3) | IR_ACQUIRE << 5, addr, 0);
    ir_put(l->ir, A64_SLOT_EX_ADDR, addr);
    if (wide) {
        IrRef lo = ir_vec(l->ir, IR_vgetu, IR_L64, v, 0, 0, 0);
        IrRef hi = ir_vec(l->ir, IR_vgetu, IR_L64, v, 0, 0, 1);
        ir_put(l->ir, A64_SLOT_EX_VAL, lo);
        ir_put(l->ir, A64_SLOT_EX_VAL2, hi);
        a64_set_x(l, fd(i), lo);
        a64_set_x(l, fa(i), hi);
    } else {
        ir_put(l->ir, A64_SLOT_EX_VAL, v);
        split(l, v, fd(i), fa(i));
    }
}

/* The swap of a store-exclusive: 0, or 1 if memory had changed. @size 4: the pair of 64-bit registers. */
static IrRef try_store(Lift *l, const GuestInsn *i, unsigned size, IrRef addr, IrRef desired)
{
    IrRef expect = ir_get(l->ir, A64_SLOT_EX_VAL);
    IrRef old;

    if (size < 4) {
        if (size < 3)
            expect = ir_un(l->ir, IR_trunc, IR_I32, expect);
        old = ir_cas(l->ir, type_of(size), size | SEQ, addr, expect, desired);
        if (size < 2) {          /* the remembered value is zero-extended */
            old = ir_un(l->ir, size ? IR_zext16 : IR_zext8, IR_I32, old);
            expect = ir_un(l->ir, size ? IR_zext16 : IR_zext8, IR_I32, expect);
        }
        return ir_setc(l->ir, IR_NE, old, expect);
    }
    IrRef expect2 = ir_get(l->ir, A64_SLOT_EX_VAL2);
    IrRef both = vector(l, expect, expect2);
    IrRef seen = ir_call(l->ir, A64_H_cas128, addr, both, desired);
    IrRef differ = ir_vec(l->ir, IR_vxor, IR_L64, seen, both, 0, 0);
    IrRef lo = ir_vec(l->ir, IR_vgetu, IR_L64, differ, 0, 0, 0);
    IrRef hi = ir_vec(l->ir, IR_vgetu, IR_L64, differ, 0, 0, 1);
    IrRef any = ir_bin(l->ir, IR_or, IR_I64, lo, hi);
    IrRef zero = ir_i64(l->ir, 0);
    return ir_setc(l->ir, IR_NE, any, zero);
}

/* Three blocks: compare the address, try, and the common end. */
static void store_exclusive(Lift *l, const GuestInsn *i, unsigned size, IrRef addr, IrRef desired)
{
    IrRef monitor = ir_get(l->ir, A64_SLOT_EX_ADDR);
    uint32_t fail = lift_new_block(l, i), attempt = lift_new_block(l, i), done = lift_new_block(l, i);

    ir_brc(l->ir, IR_NE, addr, monitor, fail, attempt);

    lift_at(l, i, attempt);
    IrRef failed = try_store(l, i, size, addr, desired);
    IrRef none = ir_i64(l->ir, (int64_t)A64_NO_EX);
    ir_put(l->ir, A64_SLOT_EX_ADDR, none);
    a64_set_x(l, fm(i), failed);
    ir_br(l->ir, done);

    lift_at(l, i, fail);
    IrRef one = ir_i64(l->ir, 1);
    none = ir_i64(l->ir, (int64_t)A64_NO_EX);
    ir_put(l->ir, A64_SLOT_EX_ADDR, none);
    a64_set_x(l, fm(i), one);
    ir_br(l->ir, done);

    lift_at(l, i, done);
}

void a64_lift_stxr(Lift *l, const GuestInsn *i)
{
    unsigned size = i->raw >> 30;
    IrRef addr = a64_xsp(l, fn(i));

    a64_check_align(l, i, addr, (1u << size) - 1);
    IrRef v = operand(l, size, fd(i));
    store_exclusive(l, i, size, addr, v);
}

void a64_lift_stxp(Lift *l, const GuestInsn *i)
{
    bool wide = fld(i, 30, 1);
    IrRef addr = a64_xsp(l, fn(i));
    IrRef v;

    a64_check_align(l, i, addr, wide ? 15 : 7);
    if (wide) {
        IrRef lo = a64_x(l, fd(i));
        IrRef hi = a64_x(l, fa(i));
        v = vector(l, lo, hi);
    } else {
        v = join(l, fd(i), fa(i));
    }
    store_exclusive(l, i, wide ? 4 : 3, addr, v);
}

/* ---- atomics ---- */

void a64_lift_rmw(Lift *l, const GuestInsn *i)
{
    unsigned size = i->raw >> 30;
    IrRmw kind = (IrRmw)a64_arg(i);
    IrType t = type_of(size);
    IrRef addr = a64_xsp(l, fn(i));

    a64_check_ordered(l, i, addr, size);
    IrRef v = operand(l, size, fm(i));
    if (kind == IR_RMW_AND) {
        IrRef ones = ir_const(l->ir, t, -1);
        v = ir_bin(l->ir, IR_xor, t, v, ones);
    }
    if (size < 2 && kind >= IR_RMW_MINS) {
        bool sign = kind == IR_RMW_MINS || kind == IR_RMW_MAXS;
        v = ir_un(l->ir, size ? (sign ? IR_sext16 : IR_zext16) : sign ? IR_sext8 : IR_zext8, t, v);
    }
    IrRef old = ir_rmw(l->ir, kind, t, size | SEQ, addr, v);
    if (fd(i) != 31) {
        IrRef r = result(l, size, old);
        a64_set_x(l, fd(i), r);
    }
}

void a64_lift_cas(Lift *l, const GuestInsn *i)
{
    unsigned size = i->raw >> 30;
    IrRef addr = a64_xsp(l, fn(i));

    a64_check_ordered(l, i, addr, size);
    IrRef expect = operand(l, size, fm(i));
    IrRef desired = operand(l, size, fd(i));
    IrRef old = ir_cas(l->ir, type_of(size), size | SEQ, addr, expect, desired);
    IrRef r = result(l, size, old);
    a64_set_x(l, fm(i), r);
}

bool a64_ok_casp(uint32_t raw) { return !(raw & 0x00010001); }

void a64_lift_casp(Lift *l, const GuestInsn *i)
{
    unsigned s = fm(i), t = fd(i);
    bool wide = fld(i, 30, 1);
    IrRef addr = a64_xsp(l, fn(i));

    a64_check_ordered(l, i, addr, wide ? 4 : 3);
    if (!wide) {
        IrRef expect = join(l, s, s + 1);
        IrRef desired = join(l, t, t + 1);
        IrRef old = ir_cas(l->ir, IR_I64, 3 | SEQ, addr, expect, desired);
        split(l, old, s, s + 1);
        return;
    }
    IrRef s0 = a64_x(l, s);
    IrRef s1 = a64_x(l, s + 1);
    IrRef expect = vector(l, s0, s1);
    IrRef t0 = a64_x(l, t);
    IrRef t1 = a64_x(l, t + 1);
    IrRef desired = vector(l, t0, t1);
    IrRef old = ir_call(l->ir, A64_H_cas128, addr, expect, desired);
    IrRef lo = ir_vec(l->ir, IR_vgetu, IR_L64, old, 0, 0, 0);
    IrRef hi = ir_vec(l->ir, IR_vgetu, IR_L64, old, 0, 0, 1);
    a64_set_x(l, s, lo);
    a64_set_x(l, s + 1, hi);
}
