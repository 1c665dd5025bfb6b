/* SPDX-License-Identifier: Apache-2.0 */
/* Data processing with general registers: immediate (C4.1.93) and register (C4.1.94) forms. */
#include "frontend/aarch64/a64-int.h"

static inline IrType type_of(bool sf) { return sf ? IR_I64 : IR_I32; }
static inline unsigned width_of(bool sf) { return sf ? 64 : 32; }

static inline IrRef constant(Lift *l, bool sf, uint64_t v)
{
    return ir_const(l->ir, type_of(sf), sf ? (int64_t)v : (int32_t)v);
}

/* Register 31 is sp. */
static IrRef get_sp(Lift *l, bool sf, unsigned r)
{
    IrRef v = a64_xsp(l, r);

    return sf ? v : ir_un(l->ir, IR_trunc, IR_I32, v);
}

static void set_sp(Lift *l, bool sf, unsigned r, IrRef v)
{
    v = a64_wide(l, sf, v);
    a64_set_xsp(l, r, v);
}

static IrRef shift(Lift *l, bool sf, IrOp op, IrRef v, unsigned n)
{
    IrRef count;

    if (!n)
        return v;
    count = constant(l, sf, n);
    return ir_bin(l->ir, op, type_of(sf), v, count);
}

/* ---- add and subtract ---- */

/* a64_arg: 1 subtracts, 2 sets the flags. A carry is mostly for an ADC not far behind, with a multiplication in between that
 * destroys the host's: the condition made here is what ADC finds, and nobody misses it if there is none. */
static IrRef addsub(Lift *l, const GuestInsn *i, IrRef a, IrRef b)
{
    uint32_t arg = a64_arg(i);
    IrRef r = ir_bin(l->ir, arg & 1 ? IR_sub : IR_add, type_of(f_sf(i)), a, b);

    if (arg & 2) {
        IrRef flags = ir_flags(l->ir, arg & 1 ? IR_flsub : IR_fladd, a, b, 0);
        a64_set_nzcv(l, flags);
        if (!(arg & 1) && fd(i) != 31)
            ir_flcond(l->ir, IR_FL_CS, flags);
    }
    return r;
}

void a64_lift_adr(Lift *l, const GuestInsn *i)
{
    uint64_t imm = (uint64_t)sbits(i->raw, 5, 19) << 2 | fld(i, 29, 2);
    uint64_t v = a64_arg(i) ? (i->pc & ~0xfffull) + (imm << 12) : i->pc + imm;
    IrRef r = ir_pcrel(l->ir, v);

    a64_set_x(l, fd(i), r);
}

void a64_lift_addsub_imm(Lift *l, const GuestInsn *i)
{
    bool sf = f_sf(i);
    IrRef a = get_sp(l, sf, fn(i));
    IrRef b = constant(l, sf, (uint64_t)fld(i, 10, 12) << (fld(i, 22, 1) ? 12 : 0));
    IrRef r = addsub(l, i, a, b);

    if (a64_arg(i) & 2)
        a64_set_r(l, sf, fd(i), r);
    else
        set_sp(l, sf, fd(i), r);
}

bool a64_ok_shift6(uint32_t raw) { return raw >> 31 || !(raw >> 15 & 1); }
bool a64_ok_addsub_reg(uint32_t raw) { return (raw >> 22 & 3) != 3 && a64_ok_shift6(raw); }
bool a64_ok_addsub_ext(uint32_t raw) { return (raw >> 10 & 7) <= 4; }

/* Rm, shifted as the instruction says. */
static IrRef shifted(Lift *l, const GuestInsn *i)
{
    static const uint8_t op[] = { IR_shl, IR_shr, IR_sar, IR_rotr };
    IrRef m = a64_r(l, f_sf(i), fm(i));

    return shift(l, f_sf(i), (IrOp)op[fld(i, 22, 2)], m, fld(i, 10, 6));
}

void a64_lift_addsub_reg(Lift *l, const GuestInsn *i)
{
    IrRef a = a64_r(l, f_sf(i), fn(i));
    IrRef b = shifted(l, i);
    IrRef r = addsub(l, i, a, b);

    a64_set_r(l, f_sf(i), fd(i), r);
}

IrRef a64_extended(Lift *l, bool sf, unsigned r, unsigned option)
{
    static const uint8_t op[] = { IR_zext8, IR_zext16, IR_zext32, 0, IR_sext8, IR_sext16, IR_sext32, 0 };
    IrRef v;

    if ((option & 3) == 3 || (!sf && (option & 3) == 2))
        return a64_r(l, sf, r);
    v = a64_r(l, sf && (option & 3) != 2, r);
    return ir_un(l->ir, (IrOp)op[option], type_of(sf), v);
}

void a64_lift_addsub_ext(Lift *l, const GuestInsn *i)
{
    bool sf = f_sf(i);
    IrRef a = get_sp(l, sf, fn(i));
    IrRef m = a64_extended(l, sf, fm(i), fld(i, 13, 3));
    IrRef b = shift(l, sf, IR_shl, m, fld(i, 10, 3));
    IrRef r = addsub(l, i, a, b);

    if (a64_arg(i) & 2)
        a64_set_r(l, sf, fd(i), r);
    else
        set_sp(l, sf, fd(i), r);
}

void a64_lift_adc(Lift *l, const GuestInsn *i)
{
    bool sf = f_sf(i);
    IrType t = type_of(sf);
    IrRef nzcv = a64_nzcv(l);
    IrRef c = ir_flcond(l->ir, IR_FL_CS, nzcv);
    IrRef a = a64_r(l, sf, fn(i));
    IrRef b = a64_r(l, sf, fm(i));
    uint8_t minus = a64_arg(i) & 1;
    IrRef r = ir_emit(l->ir, (IrIns){ .op = IR_adc, .type = (uint8_t)t, .x = minus, .a = a, .b = b, .c = c });

    if (a64_arg(i) & 2) {
        IrIns fl = { .op = IR_fladc, .type = IR_FLAGS, .x = minus, .a = a, .b = b, .c = c, .aux = t };
        IrRef flags = ir_emit(l->ir, fl);
        a64_set_nzcv(l, flags);
        ir_flcond(l->ir, IR_FL_CS, flags);
    }
    a64_set_r(l, sf, fd(i), r);
}

/* ---- logic ---- */

/* DecodeBitMasks (J1.1.3): the immediate of N:immr:imms, 0 if it is reserved (0 itself cannot be encoded). */
static uint64_t bit_mask(uint32_t raw)
{
    unsigned n = raw >> 22 & 1, immr = raw >> 16 & 63, imms = raw >> 10 & 63;
    unsigned key = n << 6 | (~imms & 63);

    if (key < 2 || (n && !(raw >> 31)))
        return 0;
    unsigned len = 31 - (unsigned)__builtin_clz(key), size = 1u << len;
    unsigned s = imms & (size - 1), r = immr & (size - 1);
    if (s == size - 1)
        return 0;
    uint64_t ones = (1ull << (s + 1)) - 1, all = size == 64 ? ~0ull : (1ull << size) - 1;
    uint64_t v = r ? (ones >> r | ones << (size - r)) & all : ones;
    for (; size < 64; size *= 2)
        v |= v << size;
    return v;
}

bool a64_ok_logic_imm(uint32_t raw) { return bit_mask(raw) != 0; }

static IrRef logic(Lift *l, const GuestInsn *i, IrRef a, IrRef b)
{
    uint32_t arg = a64_arg(i);
    IrRef r = ir_bin(l->ir, (IrOp)(arg & ~A64_FLAGS), type_of(f_sf(i)), a, b);

    if (arg & A64_FLAGS) {
        bool plain = (arg & ~A64_FLAGS) == IR_and;
        IrRef flags = ir_flags(l->ir, IR_fland, plain ? a : r, plain ? b : r, 0);
        a64_set_nzcv(l, flags);
    }
    return r;
}

void a64_lift_logic_imm(Lift *l, const GuestInsn *i)
{
    bool sf = f_sf(i);
    IrRef a = a64_r(l, sf, fn(i));
    IrRef b = constant(l, sf, bit_mask(i->raw));
    IrRef r = logic(l, i, a, b);

    if (a64_arg(i) & A64_FLAGS)
        a64_set_r(l, sf, fd(i), r);
    else
        set_sp(l, sf, fd(i), r);
}

void a64_lift_logic(Lift *l, const GuestInsn *i)
{
    IrRef a = a64_r(l, f_sf(i), fn(i));
    IrRef b = shifted(l, i);
    IrRef r = logic(l, i, a, b);

    a64_set_r(l, f_sf(i), fd(i), r);
}

/* ---- moves, bit fields ---- */

bool a64_ok_mov_wide(uint32_t raw) { return raw >> 31 || !(raw >> 22 & 1); }

/* a64_arg is the opc field: MOVN, -, MOVZ, MOVK. */
void a64_lift_mov_wide(Lift *l, const GuestInsn *i)
{
    bool sf = f_sf(i);
    unsigned pos = 16 * fld(i, 21, 2);
    uint64_t imm = (uint64_t)fld(i, 5, 16) << pos;
    IrRef r;

    if (a64_arg(i) == 3) {
        IrRef old = a64_r(l, sf, fd(i));
        IrRef keep = constant(l, sf, ~(0xffffull << pos));
        IrRef rest = ir_bin(l->ir, IR_and, type_of(sf), old, keep);
        IrRef field = constant(l, sf, imm);
        r = ir_bin(l->ir, IR_or, type_of(sf), rest, field);
    } else {
        r = constant(l, sf, a64_arg(i) ? imm : ~imm);
    }
    a64_set_r(l, sf, fd(i), r);
}

bool a64_ok_bitfield(uint32_t raw)
{
    unsigned sf = raw >> 31;

    return (raw >> 22 & 1) == sf && (sf || !(raw & 0x00208000));
}

bool a64_ok_extr(uint32_t raw)
{
    unsigned sf = raw >> 31;

    return (raw >> 22 & 1) == sf && a64_ok_shift6(raw);
}

/* The low @len bits of @v, extended by @op (IR_shr: with zeros, IR_sar: with the sign), and shifted left by @pos. */
static IrRef field_at(Lift *l, bool sf, IrOp op, IrRef v, unsigned len, unsigned pos)
{
    unsigned w = width_of(sf);
    bool sign = op == IR_sar;
    IrType t = type_of(sf);
    IrRef r;

    if (len + pos == w)
        return shift(l, sf, IR_shl, v, pos);
    if (len == 8 || len == 16) {
        r = ir_un(l->ir, len == 8 ? (sign ? IR_sext8 : IR_zext8) : sign ? IR_sext16 : IR_zext16, t, v);
        return shift(l, sf, IR_shl, r, pos);
    }
    if (len == 32) {
        r = ir_un(l->ir, IR_trunc, IR_I32, v);
        r = ir_un(l->ir, sign ? IR_sext32 : IR_zext32, IR_I64, r);
        return shift(l, sf, IR_shl, r, pos);
    }
    if (!sign && len < 32) {
        IrRef mask = constant(l, sf, (1ull << len) - 1);
        r = ir_bin(l->ir, IR_and, t, v, mask);
        return shift(l, sf, IR_shl, r, pos);
    }
    r = shift(l, sf, IR_shl, v, w - len);
    return shift(l, sf, op, r, w - len - pos);
}

/* SBFM, UBFM: argument is the right shift. */
void a64_lift_bitfield(Lift *l, const GuestInsn *i)
{
    bool sf = f_sf(i);
    unsigned w = width_of(sf), immr = fld(i, 16, 6), imms = fld(i, 10, 6);
    IrOp op = (IrOp)a64_arg(i);
    IrRef v = a64_r(l, sf, fn(i));

    if (imms == w - 1) {
        v = shift(l, sf, op, v, immr);
    } else if (imms < immr) {
        v = field_at(l, sf, op, v, imms + 1, w - immr);
    } else if (op == IR_shr) {
        v = shift(l, sf, IR_shr, v, immr);
        v = field_at(l, sf, op, v, imms - immr + 1, 0);
    } else if (immr == 0) {
        v = field_at(l, sf, op, v, imms + 1, 0);
    } else {
        v = shift(l, sf, IR_shl, v, w - 1 - imms);
        v = shift(l, sf, IR_sar, v, w - 1 - imms + immr);
    }
    a64_set_r(l, sf, fd(i), v);
}

void a64_lift_bfm(Lift *l, const GuestInsn *i)
{
    bool sf = f_sf(i);
    unsigned w = width_of(sf), immr = fld(i, 16, 6), imms = fld(i, 10, 6);
    bool insert = imms < immr;
    unsigned len = insert ? imms + 1 : imms - immr + 1, pos = insert ? w - immr : 0;
    uint64_t mask = len == 64 ? ~0ull : (1ull << len) - 1;
    IrRef v = a64_r(l, sf, fn(i));

    if (!insert)
        v = shift(l, sf, IR_shr, v, immr);
    if (len < w) {
        v = field_at(l, sf, IR_shr, v, len, pos);
        IrRef old = a64_r(l, sf, fd(i));
        IrRef keep = constant(l, sf, ~(mask << pos));
        IrRef rest = ir_bin(l->ir, IR_and, type_of(sf), old, keep);
        v = ir_bin(l->ir, IR_or, type_of(sf), rest, v);
    }
    a64_set_r(l, sf, fd(i), v);
}

void a64_lift_extr(Lift *l, const GuestInsn *i)
{
    bool sf = f_sf(i);
    unsigned lsb = fld(i, 10, 6);
    IrRef r = a64_r(l, sf, fm(i));

    if (fn(i) == fm(i)) {
        r = shift(l, sf, IR_rotr, r, lsb);
    } else if (lsb) {
        IrRef n = a64_r(l, sf, fn(i));
        IrRef low = shift(l, sf, IR_shr, r, lsb);
        IrRef high = shift(l, sf, IR_shl, n, width_of(sf) - lsb);
        r = ir_bin(l->ir, IR_or, type_of(sf), high, low);
    }
    a64_set_r(l, sf, fd(i), r);
}

/* ---- one and two sources ---- */

void a64_lift_binary(Lift *l, const GuestInsn *i)
{
    bool sf = f_sf(i);
    IrRef a = a64_r(l, sf, fn(i));
    IrRef b = a64_r(l, sf, fm(i));
    IrRef r = ir_bin(l->ir, (IrOp)a64_arg(i), type_of(sf), a, b);

    a64_set_r(l, sf, fd(i), r);
}

void a64_lift_div(Lift *l, const GuestInsn *i)
{
    bool sf = f_sf(i);
    IrRef a = a64_r(l, sf, fn(i));
    IrRef b = a64_r(l, sf, fm(i));
    IrRef r = ir_div(l->ir, (IrOp)a64_arg(i), type_of(sf), IR_DIV_ARM, a, b);

    a64_set_r(l, sf, fd(i), r);
}

void a64_lift_unary(Lift *l, const GuestInsn *i)
{
    bool sf = f_sf(i);
    IrRef a = a64_r(l, sf, fn(i));
    IrRef r = ir_un(l->ir, (IrOp)a64_arg(i), type_of(sf), a);

    a64_set_r(l, sf, fd(i), r);
}

bool a64_ok_crc32(uint32_t raw) { return (raw >> 10 & 3) != 3; }

/* The value as 64 bits whose upper ones are not looked at. */
void a64_lift_crc32(Lift *l, const GuestInsn *i)
{
    IrRef crc = a64_x(l, fn(i));
    IrRef v = a64_x(l, fm(i));
    IrRef size = ir_i64(l->ir, 1 << fld(i, 10, 2));
    IrRef r = ir_call(l->ir, a64_arg(i), crc, v, size);

    a64_set_x(l, fd(i), r);
}

void a64_lift_count(Lift *l, const GuestInsn *i)
{
    bool sf = f_sf(i);
    IrRef a = a64_r(l, sf, fn(i));
    IrRef r = ir_un(l->ir, (IrOp)a64_arg(i), type_of(sf), a);

    a64_set_r(l, sf, fd(i), r);
}

void a64_lift_abs(Lift *l, const GuestInsn *i)
{
    bool sf = f_sf(i);
    IrRef a = a64_r(l, sf, fn(i));
    IrRef zero = constant(l, sf, 0);
    IrRef minus = ir_bin(l->ir, IR_sub, type_of(sf), zero, a);
    IrRef negative = ir_setc(l->ir, IR_LTS, a, zero);
    IrRef r = ir_sel(l->ir, type_of(sf), negative, minus, a);

    a64_set_r(l, sf, fd(i), r);
}

void a64_lift_minmax_imm(Lift *l, const GuestInsn *i)
{
    bool sf = f_sf(i), sign = a64_arg(i) == IR_mins || a64_arg(i) == IR_maxs;
    IrRef a = a64_r(l, sf, fn(i));
    IrRef k = constant(l, sf, sign ? sbits(i->raw, 10, 8) : fld(i, 10, 8));
    IrRef r = ir_bin(l->ir, (IrOp)a64_arg(i), type_of(sf), a, k);

    a64_set_r(l, sf, fd(i), r);
}

void a64_lift_cls(Lift *l, const GuestInsn *i)
{
    bool sf = f_sf(i);
    IrType t = type_of(sf);
    IrRef a = a64_r(l, sf, fn(i));
    IrRef half = shift(l, sf, IR_sar, a, 1);
    IrRef edges = ir_bin(l->ir, IR_xor, t, a, half);
    IrRef n = ir_un(l->ir, IR_clz, t, edges);
    IrRef one = constant(l, sf, 1);
    IrRef r = ir_bin(l->ir, IR_sub, t, n, one);

    a64_set_r(l, sf, fd(i), r);
}

void a64_lift_rev16(Lift *l, const GuestInsn *i)
{
    bool sf = f_sf(i);
    IrRef a = a64_r(l, sf, fn(i));
    IrRef r;

    if (sf) {
        IrRef m = constant(l, sf, 0x00ff00ff00ff00ff);
        IrRef high = shift(l, sf, IR_shr, a, 8);
        IrRef low = ir_bin(l->ir, IR_and, IR_I64, a, m);
        high = ir_bin(l->ir, IR_and, IR_I64, high, m);
        low = shift(l, sf, IR_shl, low, 8);
        r = ir_bin(l->ir, IR_or, IR_I64, high, low);
    } else {
        r = ir_un(l->ir, IR_bswap, IR_I32, a);
        r = shift(l, sf, IR_rotr, r, 16);
    }
    a64_set_r(l, sf, fd(i), r);
}

void a64_lift_rev32(Lift *l, const GuestInsn *i)
{
    IrRef a = a64_x(l, fn(i));
    IrRef r = ir_un(l->ir, IR_bswap, IR_I64, a);

    r = shift(l, true, IR_rotr, r, 32);
    a64_set_x(l, fd(i), r);
}

/* ---- three sources ---- */

void a64_lift_madd(Lift *l, const GuestInsn *i)
{
    bool sf = f_sf(i);
    IrRef n = a64_r(l, sf, fn(i));
    IrRef m = a64_r(l, sf, fm(i));
    IrRef a = a64_r(l, sf, fa(i));
    IrRef product = ir_bin(l->ir, IR_mul, type_of(sf), n, m);
    IrRef r = ir_bin(l->ir, (IrOp)a64_arg(i), type_of(sf), a, product);

    a64_set_r(l, sf, fd(i), r);
}

/* The argument extends the operands; bit 15 subtracts. */
void a64_lift_maddl(Lift *l, const GuestInsn *i)
{
    IrRef nw = a64_r(l, false, fn(i));
    IrRef mw = a64_r(l, false, fm(i));
    IrRef n = ir_un(l->ir, (IrOp)a64_arg(i), IR_I64, nw);
    IrRef m = ir_un(l->ir, (IrOp)a64_arg(i), IR_I64, mw);
    IrRef a = a64_x(l, fa(i));
    IrRef product = ir_bin(l->ir, IR_mul, IR_I64, n, m);
    IrRef r = ir_bin(l->ir, fld(i, 15, 1) ? IR_sub : IR_add, IR_I64, a, product);

    a64_set_x(l, fd(i), r);
}

/* ---- conditions and flags ---- */

void a64_lift_ccmp(Lift *l, const GuestInsn *i)
{
    bool sf = f_sf(i);
    unsigned cond = fld(i, 12, 4);
    IrRef a = a64_r(l, sf, fn(i));
    IrRef b = a64_arg(i) ? constant(l, sf, fm(i)) : a64_r(l, sf, fm(i));
    IrRef flags = ir_flags(l->ir, fld(i, 30, 1) ? IR_flsub : IR_fladd, a, b, 0);

    if (cond < 14) {
        IrRef nzcv = a64_nzcv(l);
        IrRef yes = ir_flcond(l->ir, (IrFlagCond)cond, nzcv);
        IrRef other = ir_const(l->ir, IR_FLAGS, fld(i, 0, 4));
        flags = ir_sel(l->ir, IR_FLAGS, yes, flags, other);
    }
    a64_set_nzcv(l, flags);
}

/* a64_arg: what becomes of Rm: 1 adds one, 2 inverts, 3 negates. */
void a64_lift_csel(Lift *l, const GuestInsn *i)
{
    bool sf = f_sf(i);
    IrType t = type_of(sf);
    unsigned cond = fld(i, 12, 4), kind = a64_arg(i);
    IrRef r = a64_r(l, sf, fn(i));

    if (cond < 14) {
        IrRef nzcv = a64_nzcv(l);
        IrRef yes = ir_flcond(l->ir, (IrFlagCond)cond, nzcv);
        IrRef no = a64_r(l, sf, fm(i));
        IrRef k = constant(l, sf, kind == 1 ? 1 : kind == 2 ? ~0ull : 0);
        if (kind == 3)
            no = ir_bin(l->ir, IR_sub, t, k, no);
        else if (kind)
            no = ir_bin(l->ir, kind == 1 ? IR_add : IR_xor, t, no, k);
        r = ir_sel(l->ir, t, yes, r, no);
    }
    a64_set_r(l, sf, fd(i), r);
}

static IrRef flag_bits(Lift *l)
{
    IrRef nzcv = a64_nzcv(l);

    return ir_un(l->ir, IR_flbits, IR_I64, nzcv);
}

static void set_flag_bits(Lift *l, IrRef v)
{
    IrRef flags = ir_un(l->ir, IR_flpack, IR_FLAGS, v);

    a64_set_nzcv(l, flags);
}

static IrRef and_const(Lift *l, IrRef v, uint64_t mask)
{
    IrRef m = ir_i64(l->ir, (int64_t)mask);

    return ir_bin(l->ir, IR_and, IR_I64, v, m);
}

void a64_lift_rmif(Lift *l, const GuestInsn *i)
{
    unsigned mask = fld(i, 0, 4);
    IrRef x = a64_x(l, fn(i));
    IrRef turned = shift(l, true, IR_rotr, x, fld(i, 15, 6));
    IrRef old = flag_bits(l);
    IrRef keep = and_const(l, old, ~mask & 15);
    IrRef new = and_const(l, turned, mask);
    IrRef all = ir_bin(l->ir, IR_or, IR_I64, keep, new);

    set_flag_bits(l, all);
}

/* N and Z of the low a64_arg bits, V if the bit above differs from the top one. */
void a64_lift_setf(Lift *l, const GuestInsn *i)
{
    unsigned top = a64_arg(i) - 1;
    IrRef x = a64_x(l, fn(i));
    IrRef low = and_const(l, x, (2ull << top) - 1);
    IrRef zero = ir_i64(l->ir, 0);
    IrRef z = ir_setc(l->ir, IR_EQ, low, zero);
    IrRef sign = shift(l, true, IR_shr, low, top);
    IrRef shifted_x = shift(l, true, IR_shr, x, 1);
    IrRef differ = ir_bin(l->ir, IR_xor, IR_I64, x, shifted_x);
    IrRef v = shift(l, true, IR_shr, differ, top);
    IrRef old = flag_bits(l);

    v = and_const(l, v, 1);
    sign = shift(l, true, IR_shl, sign, 3);
    z = shift(l, true, IR_shl, z, 2);
    IrRef all = and_const(l, old, 2);
    all = ir_bin(l->ir, IR_or, IR_I64, all, sign);
    all = ir_bin(l->ir, IR_or, IR_I64, all, z);
    all = ir_bin(l->ir, IR_or, IR_I64, all, v);
    set_flag_bits(l, all);
}

/* CFINV, XAFLAG, AXFLAG map the four flags to four flags: a table of 16 nibbles. */
static uint64_t flag_table(unsigned kind)
{
    uint64_t table = 0;

    for (unsigned f = 0; f < 16; f++) {
        unsigned z = f >> 2 & 1, c = f >> 1 & 1, v = f & 1, r;
        if (kind == 0)
            r = f ^ 2;
        else if (kind == 1)
            r = (!c && !z) << 3 | (z & c) << 2 | (c | z) << 1 | (!c && z);
        else
            r = (z | v) << 2 | (c & !v) << 1;
        table |= (uint64_t)r << 4 * f;
    }
    return table;
}

void a64_lift_flagm(Lift *l, const GuestInsn *i)
{
    IrRef old = flag_bits(l);
    IrRef table = ir_i64(l->ir, (int64_t)flag_table(a64_arg(i)));
    IrRef count = shift(l, true, IR_shl, old, 2);
    IrRef v = ir_bin(l->ir, IR_shr, IR_I64, table, count);

    v = and_const(l, v, 15);
    set_flag_bits(l, v);
}
