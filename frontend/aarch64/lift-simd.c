/* SPDX-License-Identifier: Apache-2.0 */
/* Integer Advanced SIMD: forms and results, then what moves lanes and bits: copy, permute, tables, logic, constants. */
#include "frontend/aarch64/lift-simd.h"

/* ---- what is allocated ---- */

static unsigned size_of(uint32_t raw) { return raw >> 22 & 3; }
static bool q_of(uint32_t raw) { return raw >> 30 & 1; }
static unsigned imm5_of(uint32_t raw) { return raw >> 16 & 31; }
static unsigned immh_of(uint32_t raw) { return raw >> 19 & 15; }

bool a64_ok_simd_d(uint32_t raw) { return size_of(raw) < 3 || q_of(raw); }
bool a64_ok_simd_bhs(uint32_t raw) { return size_of(raw) < 3; }
bool a64_ok_simd_bh(uint32_t raw) { return size_of(raw) < 2; }
bool a64_ok_simd_hs(uint32_t raw) { return size_of(raw) == 1 || size_of(raw) == 2; }
bool a64_ok_simd_across(uint32_t raw) { return size_of(raw) < 2 || (size_of(raw) == 2 && q_of(raw)); }
bool a64_ok_simd_dup(uint32_t raw) { return imm5_of(raw) & (q_of(raw) ? 15 : 7); }
bool a64_ok_simd_ins(uint32_t raw) { return imm5_of(raw) & 15; }
bool a64_ok_simd_smov(uint32_t raw) { return imm5_of(raw) & (q_of(raw) ? 7 : 3); }
bool a64_ok_simd_umov(uint32_t raw) { return q_of(raw) ? (imm5_of(raw) & 15) == 8 : imm5_of(raw) & 7; }
bool a64_ok_simd_ext(uint32_t raw) { return q_of(raw) || !(raw >> 14 & 1); }
bool a64_ok_simd_shift(uint32_t raw) { return immh_of(raw) && (immh_of(raw) < 8 || q_of(raw)); }
bool a64_ok_simd_shifts(uint32_t raw) { return immh_of(raw); }
bool a64_ok_simd_shiftn(uint32_t raw) { return immh_of(raw) && immh_of(raw) < 8; }

/* ---- operands and results ---- */

static bool is_zero(Lift *l, IrRef v) { return ir_is_const(l->ir, v) && !l->ir->ins[v].imm; }

IrRef simd_cut(Lift *l, unsigned bits, IrRef v)
{
    if (bits == 128 || is_zero(l, v))
        return v;
    if (bits == 32) {
        IrRef low = ir_vlane(l->ir, IR_F32, v, 0);

        return ir_vfrom(l->ir, low);
    }
    v = v1(l, IR_vlow, IR_L64, v);
    if (bits < 32) {
        IrRef mask = ir_vconst(l->ir, (1u << bits) - 1);

        v = v2(l, IR_vand, 0, v, mask);
    }
    return v;
}

void simd_set(Lift *l, const GuestInsn *i, unsigned x, IrRef v)
{
    IrRef r = simd_cut(l, form_bits(i, x), v);

    a64_set_v(l, fd(i), r);
}

void simd_set_narrow(Lift *l, const GuestInsn *i, unsigned x, IrRef v)
{
    if (is_scalar(i)) {
        v = simd_cut(l, width(x), v);
    } else if (f_q(i)) {
        IrRef d = a64_v(l, fd(i));

        v = v2(l, IR_vzip1, IR_L64, d, v);
    }
    a64_set_v(l, fd(i), v);
}

void simd_saturated(Lift *l, unsigned bits, IrRef v)
{
    IrRef new = simd_cut(l, bits, v), old = ir_get(l->ir, A64_SLOT_QC);

    new = v2(l, IR_vor, 0, old, new);
    ir_put(l->ir, A64_SLOT_QC, new);
}

IrRef simd_m(Lift *l, const GuestInsn *i, unsigned x)
{
    unsigned h = fld(i, 11, 1), hl = h << 1 | fld(i, 21, 1), m = fld(i, 20, 1);
    IrRef v;

    if (!is_element(i))
        return a64_v(l, fm(i));
    v = a64_v(l, x == IR_L16 ? fld(i, 16, 4) : fm(i));
    return v1n(l, IR_vdupl, x, v, x == IR_L16 ? hl << 1 | m : hl);
}

IrRef simd_accumulate(Lift *l, const GuestInsn *i, unsigned x, IrRef v)
{
    uint32_t arg = a64_arg(i);

    if (!(arg & (SIMD_ACC | SIMD_DEC)))
        return v;
    IrRef d = a64_v(l, fd(i));
    return v2(l, arg & SIMD_ACC ? IR_vadd : IR_vsub, x, d, v);
}

IrRef simd_unzip(Lift *l, bool q, bool odd, unsigned x, IrRef a, IrRef b)
{
    if (x == IR_L64)
        return v2(l, odd ? IR_vzip2 : IR_vzip1, x, a, b);
    if (!q)
        a = b = v2(l, IR_vzip1, IR_L64, a, b);
    return v2(l, odd ? IR_vuzp2 : IR_vuzp1, x, a, b);
}

/* ---- copy ---- */

/* The lane that imm5 names: its lowest set bit is the width, what is above it the number. */
static unsigned lane_of(const GuestInsn *i, unsigned *x)
{
    unsigned imm5 = fm(i);

    *x = (unsigned)__builtin_ctz(imm5 | 16);
    return imm5 >> (*x + 1);
}

void a64_lift_simd_dup(Lift *l, const GuestInsn *i)
{
    unsigned x, lane = lane_of(i, &x);
    IrRef v = a64_v(l, fn(i));

    v = v1n(l, IR_vdupl, x, v, lane);
    simd_set(l, i, x, v);
}

void a64_lift_simd_dup_s(Lift *l, const GuestInsn *i)
{
    unsigned x, lane = lane_of(i, &x);
    IrRef v = a64_v(l, fn(i)), zero;

    if (lane == (16u >> x) - 1) {            /* the uppermost: nothing above it to clear */
        zero = vzero(l);
        v = v2n(l, IR_vext, 0, v, zero, lane << x);
    } else if (x >= IR_L32) {
        v = ir_vlane(l->ir, x == IR_L32 ? IR_F32 : IR_F64, v, lane);
        v = ir_vfrom(l->ir, v);
    } else {
        v = v1n(l, IR_vdupl, x, v, lane);
        v = simd_cut(l, width(x), v);
    }
    a64_set_v(l, fd(i), v);
}

void a64_lift_simd_dup_gen(Lift *l, const GuestInsn *i)
{
    unsigned x;
    IrRef v = a64_x(l, fn(i));

    lane_of(i, &x);
    v = fn(i) == 31 ? vzero(l) : v1n(l, IR_vdup, x, v, IR_I64);
    simd_set(l, i, x, v);
}

void a64_lift_simd_umov(Lift *l, const GuestInsn *i)
{
    unsigned x, lane = lane_of(i, &x);
    IrRef v = a64_v(l, fn(i));

    v = v1n(l, a64_arg(i), x, v, lane);
    if (a64_arg(i) == IR_vgets && !f_q(i)) {
        v = ir_un(l->ir, IR_trunc, IR_I32, v);
        v = ir_un(l->ir, IR_zext32, IR_I64, v);
    }
    a64_set_x(l, fd(i), v);
}

void a64_lift_simd_ins_gen(Lift *l, const GuestInsn *i)
{
    unsigned x, lane = lane_of(i, &x);
    IrRef d = a64_v(l, fd(i)), n = a64_x(l, fn(i));

    d = v2n(l, IR_vins, x, d, n, lane | IR_I64 << 8);
    a64_set_v(l, fd(i), d);
}

void a64_lift_simd_ins(Lift *l, const GuestInsn *i)
{
    unsigned x, lane = lane_of(i, &x), from = fld(i, 11, 4) >> x;
    IrRef d = a64_v(l, fd(i)), n = a64_v(l, fn(i));

    d = v2n(l, IR_vinsl, x, d, n, lane | from << 8);
    a64_set_v(l, fd(i), d);
}

/* ---- permute, extract, tables ---- */

void a64_lift_simd_uzp(Lift *l, const GuestInsn *i)
{
    IrRef n = a64_v(l, fn(i)), m = a64_v(l, fm(i));

    n = simd_unzip(l, f_q(i), a64_arg(i), f_size(i), n, m);
    simd_set(l, i, f_size(i), n);
}

/* Of 64-bit vectors the upper lanes interleaved are the upper half of the lower ones' interleaving. */
void a64_lift_simd_zip2(Lift *l, const GuestInsn *i)
{
    IrRef n = a64_v(l, fn(i)), m = a64_v(l, fm(i)), zero;

    if (f_q(i)) {
        n = v2(l, IR_vzip2, f_size(i), n, m);
    } else {
        n = v2(l, IR_vzip1, f_size(i), n, m);
        zero = vzero(l);
        n = v2n(l, IR_vext, 0, n, zero, 8);
    }
    a64_set_v(l, fd(i), n);
}

void a64_lift_simd_ext(Lift *l, const GuestInsn *i)
{
    IrRef n = a64_v(l, fn(i)), m = a64_v(l, fm(i));
    unsigned at = fld(i, 11, 4);

    if (!f_q(i) && at) {
        n = v2(l, IR_vzip1, IR_L64, n, m);
        m = vzero(l);
    }
    if (at)
        n = v2n(l, IR_vext, 0, n, m, at);
    simd_set(l, i, 0, n);
}

/* A table of several registers: an index less 16 for each register before it is above 15 where it is not this one's. */
void a64_lift_simd_tbl(Lift *l, const GuestInsn *i)
{
    unsigned regs = fld(i, 13, 2) + 1;
    IrRef index = a64_v(l, fm(i)), r = 0;

    for (unsigned k = 0; k < regs; k++) {
        IrRef table = a64_v(l, (fn(i) + k) & 31), at = index, part;

        if (k) {
            IrRef less = vlanes(l, 0, (uint64_t)(-16 * (int)k));

            at = v2(l, IR_vadd, 0, index, less);
        }
        part = v2(l, IR_vtbl, 0, table, at);
        r = k ? v2(l, IR_vor, 0, r, part) : part;
    }
    if (a64_arg(i)) {                /* TBX: what is out of range stays */
        IrRef end = vlanes(l, 0, 16 * regs), inside = v2(l, IR_vcmpgtu, 0, end, index), d = a64_v(l, fd(i));

        r = v3(l, IR_vbsl, 0, inside, r, d);
    }
    simd_set(l, i, 0, r);
}

/* ---- logic ---- */

void a64_lift_simd_logic(Lift *l, const GuestInsn *i)
{
    unsigned op = a64_arg(i);
    IrRef n = a64_v(l, fn(i)), m = a64_v(l, fm(i));

    if (fn(i) == fm(i) && op == IR_vxor)
        n = vzero(l);
    else if (fn(i) != fm(i) || op != IR_vor)         /* else MOV */
        n = v2(l, op, 0, n, m);
    simd_set(l, i, 0, n);
}

/* BSL, BIT, BIF: the mask is Rd, Rm, Rm; BIT and BIF keep Rd where it is 0, 1. */
void a64_lift_simd_bsl(Lift *l, const GuestInsn *i)
{
    IrRef d = a64_v(l, fd(i)), n = a64_v(l, fn(i)), m = a64_v(l, fm(i)), r;

    switch (a64_arg(i)) {
    case 0:  r = v3(l, IR_vbsl, 0, d, n, m); break;
    case 1:  r = v3(l, IR_vbsl, 0, m, n, d); break;
    default: r = v3(l, IR_vbsl, 0, m, d, n); break;
    }
    simd_set(l, i, 0, r);
}

/* ---- modified immediate ---- */

/* AdvSIMDExpandImm, without the inversion that op asks for. */
static uint64_t expand(const GuestInsn *i)
{
    unsigned cmode = fld(i, 12, 4);
    uint64_t imm8 = fld(i, 16, 3) << 5 | fld(i, 5, 5), v = 0;

    if (cmode < 8)
        return lanes(IR_L32, imm8 << (cmode >> 1) * 8);
    if (cmode < 12)
        return lanes(IR_L16, imm8 << (cmode >> 1 & 1) * 8);
    if (cmode < 14)                                  /* ones shifted in */
        return lanes(IR_L32, cmode & 1 ? imm8 << 16 | 0xffff : imm8 << 8 | 0xff);
    if (!fld(i, 29, 1))
        return lanes(IR_L8, imm8);
    for (unsigned k = 0; k < 8; k++)
        v |= imm8 >> k & 1 ? 0xffull << 8 * k : 0;
    return v;
}

void a64_lift_simd_movi(Lift *l, const GuestInsn *i)
{
    bool inverted = fld(i, 29, 1) && fld(i, 12, 4) < 14;
    uint64_t v = expand(i);
    IrRef r = ir_vconst(l->ir, inverted ? ~v : v);

    simd_set(l, i, 0, r);
}

void a64_lift_simd_logic_imm(Lift *l, const GuestInsn *i)
{
    IrRef imm = ir_vconst(l->ir, expand(i)), d = a64_v(l, fd(i));

    d = v2(l, a64_arg(i), 0, d, imm);
    simd_set(l, i, 0, d);
}
