/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Loads and stores of single registers and pairs (C4.1.96). Results and written-back bases are put behind the last access,
 * so that a fault finds all registers as they were. Where the base is also a loaded register (CONSTRAINED UNPREDICTABLE)
 * the written-back address wins; a stored one is stored as it was.
 */
#include "frontend/aarch64/a64-int.h"

bool a64_ok_ldrs(uint32_t raw) { return raw >> 30 <= (raw >> 22 & 1 ? 1u : 2u); }
bool a64_ok_vldst(uint32_t raw) { return !(raw >> 23 & 1) || !(raw >> 30); }
bool a64_ok_vlit(uint32_t raw) { return raw >> 30 != 3; }
bool a64_ok_ldpsw(uint32_t raw) { return raw >> 23 & 3; }

static IrRef add_imm(Lift *l, IrRef v, int64_t imm)
{
    IrRef k = ir_i64(l->ir, imm);

    return ir_bin(l->ir, IR_add, IR_I64, v, k);
}

/* The address as base and displacement. @size: log2 of the bytes. */
static IrRef address(Lift *l, const GuestInsn *i, unsigned size, int64_t *disp)
{
    unsigned mode = a64_arg(i);
    IrRef base = a64_xsp(l, fn(i));

    *disp = 0;
    switch (mode) {
    case LS_UIMM:
        *disp = (int64_t)fld(i, 10, 12) << size;
        break;
    case LS_UNSCALED: case LS_PRE:
        *disp = sbits(i->raw, 12, 9);
        break;
    case LS_REG: {
        IrRef index = a64_extended(l, true, fm(i), fld(i, 13, 3));
        if (fld(i, 12, 1)) {
            IrRef n = ir_i64(l->ir, size);
            index = ir_bin(l->ir, IR_shl, IR_I64, index, n);
        }
        return ir_bin(l->ir, IR_add, IR_I64, base, index);
    }
    default:
        break;
    }
    return base;
}

static void write_back(Lift *l, const GuestInsn *i, IrRef base)
{
    if (a64_arg(i) == LS_POST || a64_arg(i) == LS_PRE) {
        IrRef new = add_imm(l, base, sbits(i->raw, 12, 9));
        a64_set_xsp(l, fn(i), new);
    }
}

/* ---- general registers ---- */

void a64_lift_str(Lift *l, const GuestInsn *i)
{
    unsigned size = i->raw >> 30;
    int64_t disp;
    IrRef base = address(l, i, size, &disp);
    IrRef v = a64_x(l, fd(i));

    ir_store(l->ir, size, base, disp, v);
    write_back(l, i, base);
}

/* Load with the extension of the opc field: 1 zeros, 2 sign to 64, 3 sign to 32 bits. */
static IrRef load_ext(Lift *l, const GuestInsn *i, uint32_t order, IrRef base, int64_t disp)
{
    unsigned size = i->raw >> 30, opc = fld(i, 22, 2);
    IrRef v;

    if (opc < 3)
        return ir_load(l->ir, IR_I64, size | order | (opc == 2 ? IR_MEM_SIGN : 0), base, disp);
    v = ir_load(l->ir, IR_I32, size | order | IR_MEM_SIGN, base, disp);
    return ir_un(l->ir, IR_zext32, IR_I64, v);
}

void a64_lift_ldr(Lift *l, const GuestInsn *i)
{
    int64_t disp;
    IrRef base = address(l, i, i->raw >> 30, &disp);
    IrRef v = load_ext(l, i, 0, base, disp);

    a64_set_x(l, fd(i), v);
    write_back(l, i, base);
}

/* Only hints to load data are passed on. */
void a64_lift_prfm(Lift *l, const GuestInsn *i)
{
    int64_t disp;
    IrRef base;

    if (fld(i, 3, 2) == 1)               /* PLI */
        return;
    base = address(l, i, 3, &disp);
    ir_emit(l->ir, (IrIns){ .op = IR_prefetch, .a = base, .imm = disp });
}

static IrRef literal(Lift *l, const GuestInsn *i)
{
    return ir_pcrel(l->ir, i->pc + (uint64_t)sbits(i->raw, 5, 19) * 4);
}

void a64_lift_ldr_lit(Lift *l, const GuestInsn *i)
{
    static const uint8_t mem[] = { 2, 3, 2 | IR_MEM_SIGN };
    IrRef base = literal(l, i);
    IrRef v = ir_load(l->ir, IR_I64, mem[i->raw >> 30], base, 0);

    a64_set_x(l, fd(i), v);
}

/* LDRAA, LDRAB: keys DA, DB, modifier zero; the authenticated address is what pre-index writes back. */
void a64_lift_ldra(Lift *l, const GuestInsn *i)
{
    int64_t disp = (int64_t)((uint64_t)sbits((uint64_t)fld(i, 22, 1) << 9 | fld(i, 12, 9), 0, 10) << 3);
    IrRef ptr = a64_xsp(l, fn(i));
    IrRef zero = ir_i64(l->ir, 0);
    IrRef base = a64_pac(l, ptr, zero, (2 + fld(i, 23, 1)) | PAC_AUTH);
    IrRef v = ir_load(l->ir, IR_I64, 3, base, disp);

    a64_set_x(l, fd(i), v);
    if (fld(i, 11, 1)) {
        IrRef new = add_imm(l, base, disp);
        a64_set_xsp(l, fn(i), new);
    }
}

/* ---- vector registers: 8 to 128 bits, zeros above ---- */

IrRef a64_load_v(Lift *l, unsigned size, IrRef base, int64_t disp)
{
    IrRef v, zero;

    if (size == 4)
        return ir_load(l->ir, IR_V128, 4, base, disp);
    if (size >= 2) {
        v = ir_load(l->ir, size == 2 ? IR_F32 : IR_F64, size, base, disp);
        return ir_vfrom(l->ir, v);
    }
    v = ir_load(l->ir, IR_I64, size, base, disp);
    zero = ir_i64(l->ir, 0);
    return ir_vec(l->ir, IR_vpair, IR_L64, v, zero, 0, 0);
}

void a64_store_v(Lift *l, unsigned size, IrRef base, int64_t disp, IrRef v)
{
    if (size == 2 || size == 3)
        v = ir_vlane(l->ir, size == 2 ? IR_F32 : IR_F64, v, 0);
    else if (size < 2)
        v = ir_vec(l->ir, IR_vgetu, (IrLane)size, v, 0, 0, 0);
    ir_store(l->ir, size, base, disp, v);
}

static unsigned v_size(const GuestInsn *i) { return fld(i, 23, 1) ? 4 : i->raw >> 30; }

void a64_lift_vstr(Lift *l, const GuestInsn *i)
{
    int64_t disp;
    IrRef base = address(l, i, v_size(i), &disp);
    IrRef v = a64_v(l, fd(i));

    a64_store_v(l, v_size(i), base, disp, v);
    write_back(l, i, base);
}

void a64_lift_vldr(Lift *l, const GuestInsn *i)
{
    int64_t disp;
    IrRef base = address(l, i, v_size(i), &disp);
    IrRef v = a64_load_v(l, v_size(i), base, disp);

    a64_set_v(l, fd(i), v);
    write_back(l, i, base);
}

void a64_lift_vldr_lit(Lift *l, const GuestInsn *i)
{
    IrRef base = literal(l, i);
    IrRef v = a64_load_v(l, 2 + (i->raw >> 30), base, 0);

    a64_set_v(l, fd(i), v);
}

/* ---- pairs ---- */

enum { PAIR_POST = 1, PAIR_OFFSET = 2, PAIR_PRE = 3 };     /* 0: non-temporal, otherwise as OFFSET */

static IrRef pair_address(Lift *l, const GuestInsn *i, unsigned size, int64_t *disp)
{
    *disp = fld(i, 23, 2) == PAIR_POST ? 0 : (int64_t)((uint64_t)sbits(i->raw, 15, 7) << size);
    return a64_xsp(l, fn(i));
}

static void pair_write_back(Lift *l, const GuestInsn *i, unsigned size, IrRef base)
{
    if (fld(i, 23, 1)) {
        IrRef new = add_imm(l, base, (int64_t)((uint64_t)sbits(i->raw, 15, 7) << size));
        a64_set_xsp(l, fn(i), new);
    }
}

/* FEAT_LSE2 makes a pair that does not cross 16 bytes one access: it is done as one of twice the size. */
static void store_both(Lift *l, unsigned size, IrRef base, int64_t disp, IrRef a, IrRef b)
{
    if (!(l->features & A64_USCAT)) {
        ir_store(l->ir, size, base, disp, a);
        ir_store(l->ir, size, base, disp + (1 << size), b);
        return;
    }
    IrRef v;
    if (size == 3) {
        v = ir_vec(l->ir, IR_vpair, IR_L64, a, b, 0, 0);
    } else {
        IrRef n = ir_i64(l->ir, 32);
        IrRef low_word = ir_un(l->ir, IR_trunc, IR_I32, a);
        IrRef low = ir_un(l->ir, IR_zext32, IR_I64, low_word);
        IrRef high = ir_bin(l->ir, IR_shl, IR_I64, b, n);
        v = ir_bin(l->ir, IR_or, IR_I64, low, high);
    }
    ir_store(l->ir, size + 1, base, disp, v);
}

static void load_both(Lift *l, unsigned size, uint32_t sign, IrRef base, int64_t disp, IrRef out[2])
{
    if (!(l->features & A64_USCAT)) {
        out[0] = ir_load(l->ir, IR_I64, size | sign, base, disp);
        out[1] = ir_load(l->ir, IR_I64, size | sign, base, disp + (1 << size));
        return;
    }
    IrRef v = ir_load(l->ir, size == 3 ? IR_V128 : IR_I64, size + 1, base, disp);
    if (size == 3) {
        out[0] = ir_vec(l->ir, IR_vgetu, IR_L64, v, 0, 0, 0);
        out[1] = ir_vec(l->ir, IR_vgetu, IR_L64, v, 0, 0, 1);
    } else {
        IrRef n = ir_i64(l->ir, 32);
        IrRef low = ir_un(l->ir, IR_trunc, IR_I32, v);
        out[0] = ir_un(l->ir, sign ? IR_sext32 : IR_zext32, IR_I64, low);
        out[1] = ir_bin(l->ir, sign ? IR_sar : IR_shr, IR_I64, v, n);
    }
}

void a64_lift_stp(Lift *l, const GuestInsn *i)
{
    unsigned size = 2 + f_sf(i);
    int64_t disp;
    IrRef base = pair_address(l, i, size, &disp);
    IrRef a = a64_x(l, fd(i));
    IrRef b = a64_x(l, fa(i));

    store_both(l, size, base, disp, a, b);
    pair_write_back(l, i, size, base);
}

void a64_lift_ldp(Lift *l, const GuestInsn *i)
{
    unsigned size = 2 + f_sf(i);
    int64_t disp;
    IrRef base = pair_address(l, i, size, &disp);
    IrRef v[2];

    load_both(l, size, a64_arg(i), base, disp, v);
    a64_set_x(l, fd(i), v[0]);
    a64_set_x(l, fa(i), v[1]);
    pair_write_back(l, i, size, base);
}

void a64_lift_vstp(Lift *l, const GuestInsn *i)
{
    unsigned size = 2 + (i->raw >> 30);
    int64_t disp;
    IrRef base = pair_address(l, i, size, &disp);
    IrRef a = a64_v(l, fd(i));
    IrRef b = a64_v(l, fa(i));

    a64_store_v(l, size, base, disp, a);
    a64_store_v(l, size, base, disp + (1 << size), b);
    pair_write_back(l, i, size, base);
}

void a64_lift_vldp(Lift *l, const GuestInsn *i)
{
    unsigned size = 2 + (i->raw >> 30);
    int64_t disp;
    IrRef base = pair_address(l, i, size, &disp);
    IrRef a = a64_load_v(l, size, base, disp);
    IrRef b = a64_load_v(l, size, base, disp + (1 << size));

    a64_set_v(l, fd(i), a);
    a64_set_v(l, fa(i), b);
    pair_write_back(l, i, size, base);
}

/* ---- ordered: every load acquires on the host; a store-release must be done before a later load-acquire ---- */

/* Leaves with an alignment exception if the access of 1 << @size bytes is not one that a processor with FEAT_LSE2 does
 * atomically: it may be misaligned within 16 bytes. That costs no more than to insist on alignment, and so holds without
 * the feature too, for programs that have only been tried on such processors. */
void a64_check_ordered(Lift *l, const GuestInsn *i, IrRef addr, unsigned size)
{
    if (!size)
        return;
    IrRef mask = ir_i64(l->ir, 15);
    IrRef off = ir_bin(l->ir, IR_and, IR_I64, addr, mask);
    IrRef last = ir_i64(l->ir, 16 - (1 << size));
    uint32_t bad = lift_exc_block(l, A64_EXC_ALIGN, addr, i->pc), good = lift_new_block(l, i);

    ir_brc(l->ir, IR_GTU, off, last, bad, good);
    lift_at(l, i, good);
}

void a64_check_align(Lift *l, const GuestInsn *i, IrRef addr, uint64_t mask)
{
    if (!mask)
        return;
    IrRef low = ir_i64(l->ir, (int64_t)mask);
    IrRef off = ir_bin(l->ir, IR_and, IR_I64, addr, low);
    IrRef zero = ir_i64(l->ir, 0);
    uint32_t bad = lift_exc_block(l, A64_EXC_ALIGN, addr, i->pc), good = lift_new_block(l, i);

    ir_brc(l->ir, IR_NE, off, zero, bad, good);
    lift_at(l, i, good);
}

static void store_ordered(Lift *l, const GuestInsn *i, IrRef addr)
{
    unsigned size = i->raw >> 30;

    a64_check_ordered(l, i, addr, size);
    IrRef v = a64_x(l, fd(i));
    ir_store(l->ir, size | IR_SEQ_CST << 5, addr, 0, v);
}

void a64_lift_stlr(Lift *l, const GuestInsn *i)
{
    IrRef addr = a64_xsp(l, fn(i));

    store_ordered(l, i, addr);
}

void a64_lift_ldar(Lift *l, const GuestInsn *i)
{
    unsigned size = i->raw >> 30;
    IrRef addr = a64_xsp(l, fn(i));

    a64_check_ordered(l, i, addr, size);
    IrRef v = ir_load(l->ir, IR_I64, size | IR_ACQUIRE << 5, addr, 0);
    a64_set_x(l, fd(i), v);
}

static IrRef unscaled(Lift *l, const GuestInsn *i)
{
    IrRef base = a64_xsp(l, fn(i));

    return add_imm(l, base, sbits(i->raw, 12, 9));
}

void a64_lift_stlur(Lift *l, const GuestInsn *i)
{
    IrRef addr = unscaled(l, i);

    store_ordered(l, i, addr);
}

void a64_lift_ldapur(Lift *l, const GuestInsn *i)
{
    IrRef addr = unscaled(l, i);

    a64_check_ordered(l, i, addr, i->raw >> 30);
    IrRef v = load_ext(l, i, IR_ACQUIRE << 5, addr, 0);
    a64_set_x(l, fd(i), v);
}

/* ---- memory copy and set ---- */

bool a64_ok_mops_cpy(uint32_t raw)
{
    unsigned d = raw & 31, n = raw >> 5 & 31, s = raw >> 16 & 31;

    return d != n && d != s && n != s && d != 31 && n != 31 && s != 31;
}

bool a64_ok_mops_set(uint32_t raw)
{
    unsigned d = raw & 31, n = raw >> 5 & 31, s = raw >> 16 & 31;

    return d != n && d != s && n != s && d != 31 && n != 31;
}

void a64_lift_mops(Lift *l, const GuestInsn *i)
{
    IrRef what = ir_i64(l->ir, a64_arg(i) | fn(i) << 16 | fm(i) << 8 | fd(i));

    ir_call(l->ir, A64_H_mops, what, 0, 0);
}
