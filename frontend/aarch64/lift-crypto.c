/* SPDX-License-Identifier: Apache-2.0 */
/* Cryptography: AES, SHA 1 and SHA 256 are IR operations, SHA 3 is plain bit operations, the others are helpers. */
#include "frontend/aarch64/lift-simd.h"

static IrRef crypto(Lift *l, const GuestInsn *i, IrRef a, IrRef b, IrRef c)
{
    return ir_emit(l->ir, (IrIns){ .op = IR_vcrypto, .type = IR_V128, .x = (uint8_t)a64_arg(i), .a = a, .b = b, .c = c });
}

void a64_lift_crypto_one(Lift *l, const GuestInsn *i)
{
    IrRef n = a64_v(l, fn(i));
    IrRef r = crypto(l, i, n, 0, 0);

    a64_set_v(l, fd(i), r);
}

void a64_lift_crypto_two(Lift *l, const GuestInsn *i)
{
    IrRef d = a64_v(l, fd(i));
    IrRef n = a64_v(l, fn(i));
    IrRef r = crypto(l, i, d, n, 0);

    a64_set_v(l, fd(i), r);
}

void a64_lift_crypto_three(Lift *l, const GuestInsn *i)
{
    IrRef d = a64_v(l, fd(i));
    IrRef n = a64_v(l, fn(i));
    IrRef m = a64_v(l, fm(i));
    IrRef r = crypto(l, i, d, n, m);

    a64_set_v(l, fd(i), r);
}

/* ---- helpers ---- */

void a64_lift_crypto_dn(Lift *l, const GuestInsn *i)
{
    IrRef d = a64_v(l, fd(i));
    IrRef n = a64_v(l, fn(i));
    IrRef r = ir_call(l->ir, a64_arg(i), d, n, 0);

    a64_set_v(l, fd(i), r);
}

void a64_lift_crypto_dnm(Lift *l, const GuestInsn *i)
{
    IrRef d = a64_v(l, fd(i));
    IrRef n = a64_v(l, fn(i));
    IrRef m = a64_v(l, fm(i));
    IrRef r = ir_call(l->ir, a64_arg(i), d, n, m);

    a64_set_v(l, fd(i), r);
}

void a64_lift_sm3tt(Lift *l, const GuestInsn *i)
{
    IrRef d = a64_v(l, fd(i));
    IrRef n = a64_v(l, fn(i));
    IrRef m = a64_v(l, fm(i));

    m = v1n(l, IR_vdupl, IR_L32, m, fld(i, 12, 2));
    IrRef r = ir_call(l->ir, a64_arg(i), d, n, m);
    a64_set_v(l, fd(i), r);
}

void a64_lift_sm3ss1(Lift *l, const GuestInsn *i)
{
    IrRef n = a64_v(l, fn(i));
    IrRef m = a64_v(l, fm(i));
    IrRef a = a64_v(l, fa(i));
    IrRef r = ir_call(l->ir, A64_H_sm3ss1, n, m, a);

    a64_set_v(l, fd(i), r);
}

void a64_lift_sm4ekey(Lift *l, const GuestInsn *i)
{
    IrRef n = a64_v(l, fn(i));
    IrRef m = a64_v(l, fm(i));
    IrRef r = ir_call(l->ir, A64_H_sm4ekey, n, m, 0);

    a64_set_v(l, fd(i), r);
}

/* ---- SHA 3 ---- */

/* 64-bit lanes rotated right. */
static IrRef rotate_right(Lift *l, IrRef v, unsigned n)
{
    if (n == 0)
        return v;
    IrRef low = v1n(l, IR_vshr, IR_L64, v, n);
    IrRef high = v1n(l, IR_vshl, IR_L64, v, 64 - n);
    return v2(l, IR_vor, IR_L64, low, high);
}

void a64_lift_eor3(Lift *l, const GuestInsn *i)
{
    IrRef n = a64_v(l, fn(i));
    IrRef m = a64_v(l, fm(i));
    IrRef a = a64_v(l, fa(i));

    m = v2(l, IR_vxor, IR_L64, m, a);
    n = v2(l, IR_vxor, IR_L64, n, m);
    a64_set_v(l, fd(i), n);
}

void a64_lift_bcax(Lift *l, const GuestInsn *i)
{
    IrRef n = a64_v(l, fn(i));
    IrRef m = a64_v(l, fm(i));
    IrRef a = a64_v(l, fa(i));

    m = v2(l, IR_vandn, IR_L64, m, a);
    n = v2(l, IR_vxor, IR_L64, n, m);
    a64_set_v(l, fd(i), n);
}

void a64_lift_rax1(Lift *l, const GuestInsn *i)
{
    IrRef n = a64_v(l, fn(i));
    IrRef m = a64_v(l, fm(i));

    m = rotate_right(l, m, 63);
    n = v2(l, IR_vxor, IR_L64, n, m);
    a64_set_v(l, fd(i), n);
}

void a64_lift_xar(Lift *l, const GuestInsn *i)
{
    IrRef n = a64_v(l, fn(i));
    IrRef m = a64_v(l, fm(i));

    n = v2(l, IR_vxor, IR_L64, n, m);
    n = rotate_right(l, n, fld(i, 10, 6));
    a64_set_v(l, fd(i), n);
}
