/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Folding: what an instruction is equal to, seen from its operands' definitions. Runs on every op emitted, so each rule
 * looks at most two definitions deep and allocates nothing but constants.
 *
 * A rule that looks through an operand makes the operand's own operands live longer. Where the operand is the value of a
 * slot it stays computed anyway, and at tier 1 its register is the slot's home: looking through it would cost a copy.
 * Such rules ask ir_in_home() first.
 */
#include "ir/ir-int.h"

#define INS(r)  (f->ins[r])

static inline bool konst(const IrFunc *f, IrRef r, int64_t *v)
{
    if (INS(r).op != IR_const)
        return false;
    *v = INS(r).imm;
    return true;
}

bool ir_can_eval(const IrFunc *f, const IrIns *i)
{
    const IrOpInfo *info = &ir_op_info[i->op];

    if (!(info->effects & PURE) || i->op <= IR_param || i->type == IR_FLAGS || i->type == IR_VOID ||
        i->type == IR_V128 || i->type == IR_V256)
        return false;
    return i->op < IR_vlow || i->op > IR_vcrypto;
}

static IrRef fold_const(IrFunc *f, IrIns *i)
{
    int64_t a = 0, b = 0, c = 0;

    if (i->a && !konst(f, i->a, &a))
        return 0;
    if (i->b && !konst(f, i->b, &b))
        return 0;
    if (i->c && !konst(f, i->c, &c))
        return 0;
    if (!i->a)
        return 0;
    if (i->op >= IR_vlow && i->op <= IR_vcrypto)
        return ir_fold_vec_const(f, i, a, b, c);
    if (!ir_can_eval(f, i))
        return 0;
    return ir_const(f, i->type, ir_eval(i, ir_type(f, i->a), a, b, c));
}

static inline int64_t wrap(IrType t, int64_t v)
{
    return t == IR_I32 ? (int32_t)v : v;
}

/* Is i64 @r known to equal the sign extension of its low half / have a zero upper half? */
static bool known_sext(const IrFunc *f, IrRef r)
{
    const IrIns *i = &INS(r);
    int64_t k;

    switch (i->op) {
    case IR_const:  return ir_fits32(i->imm);
    case IR_load:   return ir_mem_size(i->aux) < 2 || (ir_mem_size(i->aux) == 2 && i->aux & IR_MEM_SIGN);
    case IR_and:    return konst(f, i->b, &k) && k >= 0 && k <= INT32_MAX;
    case IR_sar:    return konst(f, i->b, &k) && (k & 63) >= 32;
    case IR_shr:    return konst(f, i->b, &k) && (k & 63) > 32;
    case IR_vgetu:  return i->x < IR_L32;
    case IR_vgets:  return i->x < IR_L64;
    case IR_sext32: case IR_sext8: case IR_sext16: case IR_zext8: case IR_zext16: case IR_setc: case IR_flcond:
    case IR_fcmp:   case IR_flbits: case IR_clz: case IR_ctz: case IR_popcnt:
        return true;
    default:
        return false;
    }
}

static bool known_zext(const IrFunc *f, IrRef r)
{
    const IrIns *i = &INS(r);
    int64_t k;

    switch (i->op) {
    case IR_const:  return (uint64_t)i->imm <= UINT32_MAX;
    case IR_load:   return ir_mem_size(i->aux) <= 2 && !(i->aux & IR_MEM_SIGN);
    case IR_and:    return konst(f, i->b, &k) && (uint64_t)k <= UINT32_MAX;
    case IR_shr:    return konst(f, i->b, &k) && (k & 63) >= 32;
    case IR_vgetu:  return i->x < IR_L64;
    case IR_zext32: case IR_zext8: case IR_zext16: case IR_setc: case IR_flcond:
    case IR_fcmp:   case IR_flbits: case IR_clz: case IR_ctz: case IR_popcnt:
        return true;
    default:
        return false;
    }
}

/* ---- one-operand ops ---- */

static IrRef fold_sext32(IrFunc *f, IrIns *i)
{
    const IrIns *a = &INS(i->a);

    return a->op == IR_trunc && known_sext(f, a->a) ? a->a : 0;
}

static IrRef fold_zext32(IrFunc *f, IrIns *i)
{
    const IrIns *a = &INS(i->a);

    return a->op == IR_trunc && known_zext(f, a->a) ? a->a : 0;
}

static IrRef fold_trunc(IrFunc *f, IrIns *i)
{
    const IrIns *a = &INS(i->a);

    if ((a->op == IR_sext32 || a->op == IR_zext32 || a->op == IR_ext32) && !ir_in_home(f, i->a))
        return a->a;
    return 0;
}

/* The narrowing ops: of themselves, of a narrower one of the same kind, of a load that extended likewise. */
static IrRef fold_narrow(IrFunc *f, IrIns *i)
{
    const IrIns *a = &INS(i->a);
    bool sign = i->op == IR_sext8 || i->op == IR_sext16;
    unsigned size = i->op == IR_sext16 || i->op == IR_zext16;

    if (a->op == i->op || (size && a->op == (sign ? IR_sext8 : IR_zext8)) || (sign && size && a->op == IR_zext8))
        return i->a;
    if (a->op == IR_load && !(a->aux & IR_MEM_SIGN) == !sign && ir_mem_size(a->aux) <= size)
        return i->a;
    if (!sign && (a->op == IR_setc || a->op == IR_fcmp || a->op == IR_flcond))
        return i->a;
    return 0;
}

static IrRef fold_fcanon(IrFunc *f, IrIns *i)
{
    if (f->nan != IR_NAN_RISCV)
        return 0;
    switch (INS(i->a).op) {
    case IR_fcanon: case IR_fminnum: case IR_fmaxnum: case IR_fmin: case IR_fmax: case IR_fi2s: case IR_fi2u:
        return i->a;        /* a NaN only in its canonical form, or none */
    default:
        return 0;
    }
}

/* Pairs that undo each other. */
static IrRef fold_inverse(IrFunc *f, IrIns *i)
{
    const IrIns *a = &INS(i->a);

    switch (i->op) {
    case IR_funbox: case IR_fhalf: return a->op == IR_fbox ? a->a : 0;
    case IR_fbits:  return a->op == IR_fmake && a->type == (i->type == IR_I32 ? IR_F32 : IR_F64) ? a->a : 0;
    case IR_fmake:  return a->op == IR_fbits && a->type == (i->type == IR_F32 ? IR_I32 : IR_I64) ? a->a : 0;
    case IR_fneg: case IR_bswap: case IR_rbit: return a->op == i->op ? a->a : 0;
    case IR_fabs:
        if (a->op == IR_fneg)
            i->a = a->a;
        return a->op == IR_fabs ? i->a : 0;
    default:        return 0;
    }
}

/* Zeros counted from the other end: the order of bits need not be reversed. */
static IrRef fold_count(IrFunc *f, IrIns *i)
{
    const IrIns *a = &INS(i->a);

    if (a->op == IR_rbit) {
        i->op = i->op == IR_clz ? IR_ctz : IR_clz;
        i->a = a->a;
    }
    return 0;
}

static IrRef fold_fsgnj(IrFunc *f, IrIns *i)
{
    if (i->a != i->b)
        return 0;
    if (i->x == 0)
        return i->a;
    i->op = i->x == 1 ? IR_fneg : IR_fabs;
    i->x = 0;
    i->b = 0;
    return 0;
}

/* ---- two-operand integer ops ---- */

/* What is 0 if and only if comparison @c, EQ or NE, finds its operands equal. */
static IrRef difference(IrFunc *f, IrIns c)
{
    return ir_is_const(f, c.b) && !INS(c.b).imm ? c.a : ir_bin(f, IR_xor, (IrType)c.aux, c.a, c.b);
}

/* Two pairs both equal, or one of them not (@cond NE): one comparison. Only where at most one pair takes an op of its
 * own. */
static bool fold_comparisons(IrFunc *f, IrIns *i, unsigned cond)
{
    const IrIns a = INS(i->a), b = INS(i->b);
    IrRef d, e;

    if (a.op != IR_setc || b.op != IR_setc || a.x != cond || b.x != cond || a.aux != b.aux)
        return false;
    if ((!ir_is_const(f, a.b) || INS(a.b).imm) && (!ir_is_const(f, b.b) || INS(b.b).imm))
        return false;
    d = difference(f, a);
    e = difference(f, b);
    *i = (IrIns){ .op = IR_setc, .type = IR_I64, .x = (uint8_t)cond, .aux = a.aux };
    i->a = ir_bin(f, IR_or, (IrType)a.aux, d, e);
    i->b = ir_const(f, (IrType)a.aux, 0);
    return true;
}

/* (x op c1) op c2 -> x op (c1 op c2) for an associative op whose constant is already on the right. */
static bool reassociate(IrFunc *f, IrIns *i, int64_t k)
{
    const IrIns *a = &INS(i->a);
    IrRef x = a->a;
    IrIns e = *i;
    int64_t k1;

    if (a->op != i->op || !konst(f, a->b, &k1) || (ir_in_home(f, i->a) && !ir_in_home(f, x)))
        return false;
    i->b = ir_const(f, i->type, ir_eval(&e, i->type, k1, k, 0));
    i->a = x;
    return true;
}

static IrRef fold_add(IrFunc *f, IrIns *i)
{
    int64_t k;

    if (!konst(f, i->b, &k))
        return 0;
    if (k == 0)
        return i->a;
    if (INS(i->a).op == IR_pcrel)
        return ir_pcrel(f, (uint64_t)INS(i->a).imm + (uint64_t)k);
    if (reassociate(f, i, k) && INS(i->b).imm == 0)
        return i->a;
    return 0;
}

static IrRef fold_sub(IrFunc *f, IrIns *i)
{
    int64_t k;

    if (i->a == i->b)
        return ir_const(f, i->type, 0);
    if (INS(i->a).op == IR_pcrel && INS(i->b).op == IR_pcrel)
        return ir_const(f, i->type, (int64_t)((uint64_t)INS(i->a).imm - (uint64_t)INS(i->b).imm));
    if (!konst(f, i->b, &k))
        return 0;
    i->op = IR_add;
    i->b = ir_const(f, i->type, wrap(i->type, 0 - (uint64_t)k));
    return fold_add(f, i);
}

/* pcrel & k: what moves the region changes no bit of the low ones. */
static IrRef fold_and_pcrel(IrFunc *f, const IrIns *i, int64_t k)
{
    uint64_t v = (uint64_t)INS(i->a).imm & (uint64_t)k;

    if ((uint64_t)k < IR_MOVE)
        return ir_const(f, IR_I64, (int64_t)v);
    return ~(uint64_t)k < IR_MOVE ? ir_pcrel(f, v) : 0;
}

static IrRef fold_and(IrFunc *f, IrIns *i)
{
    int64_t k;

    if (i->a == i->b)
        return i->a;
    if (!konst(f, i->b, &k)) {
        fold_comparisons(f, i, IR_EQ);
        return 0;
    }
    if (k == 0)
        return i->b;
    if (k == -1)
        return i->a;
    if (INS(i->a).op == IR_pcrel)
        return fold_and_pcrel(f, i, k);
    if (reassociate(f, i, k))
        k = INS(i->b).imm;
    if (k == 0)
        return i->b;
    if (INS(i->a).op == IR_fpget && (k & 31) == 31)
        return i->a;
    if (k == 0xff || k == 0xffff) {
        i->op = k == 0xff ? IR_zext8 : IR_zext16;
        i->b = 0;
        return fold_narrow(f, i);
    }
    if (i->type == IR_I64 && k == UINT32_MAX) {
        IrRef t = ir_un(f, IR_trunc, IR_I32, i->a);

        *i = (IrIns){ .op = IR_zext32, .type = IR_I64, .a = t };
        return fold_zext32(f, i);
    }
    return 0;
}

static IrRef fold_or(IrFunc *f, IrIns *i)
{
    int64_t k;

    if (i->a == i->b)
        return i->a;
    if (!konst(f, i->b, &k)) {
        fold_comparisons(f, i, IR_NE);
        return 0;
    }
    if (k == 0)
        return i->a;
    if (k == -1)
        return i->b;
    reassociate(f, i, k);
    return 0;
}

/* Is @r a comparison; if so the instruction that gives its negation goes to *@neg. */
static bool negated(const IrFunc *f, IrRef r, IrIns *neg)
{
    const IrIns *a = &INS(r);

    if (a->op != IR_setc && a->op != IR_flcond)
        return false;
    *neg = *a;
    neg->x ^= 1;
    return true;
}

static IrRef fold_xor(IrFunc *f, IrIns *i)
{
    int64_t k;
    IrIns neg;

    if (i->a == i->b)
        return ir_const(f, i->type, 0);
    if (!konst(f, i->b, &k))
        return 0;
    if (k == 0)
        return i->a;
    if (k == 1 && !ir_in_home(f, i->a) && negated(f, i->a, &neg)) {
        *i = neg;
        return 0;
    }
    if (reassociate(f, i, k) && INS(i->b).imm == 0)
        return i->a;
    return 0;
}

/* andn, orn, xnor: with a constant they are and, or, xor with another one. */
static IrRef fold_inverted(IrFunc *f, IrIns *i)
{
    int64_t k;

    if (i->a == i->b)
        return ir_const(f, i->type, i->op == IR_andn ? 0 : -1);
    if (!konst(f, i->b, &k))
        return 0;
    i->op = i->op == IR_andn ? IR_and : i->op == IR_orn ? IR_or : IR_xor;
    i->b = ir_const(f, i->type, ~k);
    return i->op == IR_and ? fold_and(f, i) : i->op == IR_or ? fold_or(f, i) : fold_xor(f, i);
}

/* A right shift that undoes a left shift by as much is an extension. */
static IrRef fold_shift_pair(IrFunc *f, IrIns *i, int64_t k)
{
    const IrIns *a = &INS(i->a);
    unsigned width = i->type == IR_I32 ? 32 : 64;
    bool sign = i->op == IR_sar;
    int64_t k1;

    if (a->op != IR_shl || !konst(f, a->b, &k1) || (k1 & (width - 1)) != k)
        return 0;
    if (k == width - 8 || k == width - 16) {
        *i = (IrIns){ .type = i->type, .a = a->a,
                      .op = k == width - 8 ? (sign ? IR_sext8 : IR_zext8) : (sign ? IR_sext16 : IR_zext16) };
        return fold_narrow(f, i);
    }
    if (width == 64 && k == 32) {
        IrRef t = ir_un(f, IR_trunc, IR_I32, a->a);

        *i = (IrIns){ .op = sign ? IR_sext32 : IR_zext32, .type = IR_I64, .a = t };
        return sign ? fold_sext32(f, i) : fold_zext32(f, i);
    }
    return 0;
}

static IrRef fold_shift(IrFunc *f, IrIns *i)
{
    unsigned mask = i->type == IR_I32 ? 31 : 63;
    int64_t k;

    if (konst(f, i->a, &k) && k == 0)
        return i->a;
    if (konst(f, i->b, &k)) {
        if (!(k & mask))
            return i->a;
        if (k & ~(int64_t)mask)
            i->b = ir_const(f, i->type, k & mask);
        return i->op == IR_shr || i->op == IR_sar ? fold_shift_pair(f, i, k & mask) : 0;
    }
    /* counts are taken modulo the width: a mask that keeps those bits does nothing */
    if (INS(i->b).op == IR_and && konst(f, INS(i->b).b, &k) && (k & mask) == mask && !ir_in_home(f, i->b))
        i->b = INS(i->b).a;
    return 0;
}

static IrRef fold_mul(IrFunc *f, IrIns *i)
{
    int64_t k;

    if (!konst(f, i->b, &k))
        return 0;
    if (k == 0)
        return i->b;
    if (k == 1)
        return i->a;
    if (k > 0 && !(k & (k - 1))) {
        i->op = IR_shl;
        i->b = ir_const(f, i->type, __builtin_ctzll(k));
    }
    return 0;
}

static IrRef fold_div(IrFunc *f, IrIns *i)
{
    int64_t k;

    if (!konst(f, i->b, &k) || k <= 0 || k & (k - 1))
        return 0;
    if (k == 1)
        return i->op == IR_divs || i->op == IR_divu ? i->a : ir_const(f, i->type, 0);
    if (i->op == IR_divu) {
        i->op = IR_shr;
        i->x = 0;
        i->b = ir_const(f, i->type, __builtin_ctzll(k));
        return 0;
    }
    if (i->op == IR_remu) {
        i->op = IR_and;
        i->x = 0;
        i->b = ir_const(f, i->type, k - 1);
        return fold_and(f, i);
    }
    return 0;
}

static IrRef fold_minmax(IrFunc *f, IrIns *i)
{
    return i->a == i->b ? i->a : 0;
}

/* ---- comparisons ---- */

/* Condition for exchanged operands. */
static const uint8_t swapped[] = {
    [IR_EQ] = IR_EQ, [IR_NE] = IR_NE, [IR_LTS] = IR_GTS, [IR_GTS] = IR_LTS, [IR_GES] = IR_LES, [IR_LES] = IR_GES,
    [IR_LTU] = IR_GTU, [IR_GTU] = IR_LTU, [IR_GEU] = IR_LEU, [IR_LEU] = IR_GEU,
};

/* Comparison with constant @k: 1 or 0 if decided; may change the condition to EQ or NE. */
static int compare_const(IrIns *i, int64_t k)
{
    if (k == 0)
        switch (i->x) {
        case IR_LTU: return 0;
        case IR_GEU: return 1;
        case IR_LEU: i->x = IR_EQ; break;
        case IR_GTU: i->x = IR_NE; break;
        default:     break;
        }
    return -1;
}

/* Comparison of @i->a with @i->b of type *@t, condition @i->x: 1 or 0 if decided, else -1; simplified in place. */
static int fold_compare(const IrFunc *f, IrIns *i, IrType *t)
{
    int64_t ka = 0, kb = 0;
    bool ca = konst(f, i->a, &ka), cb = konst(f, i->b, &kb);

    if (ca && cb)
        return ir_eval_cond(i->x, *t, ka, kb);
    if (i->a == i->b)
        return ir_eval_cond(i->x, *t, 0, 0);
    if (i->x <= IR_NE && INS(i->a).op == IR_pcrel && INS(i->b).op == IR_pcrel)
        return ir_eval_cond(i->x, *t, INS(i->a).imm, INS(i->b).imm);
    if (ca) {
        IrRef r = i->a;

        i->a = i->b;
        i->b = r;
        i->x = swapped[i->x];
        kb = ka;
        cb = true;
    }
    return cb ? compare_const(i, kb) : -1;
}

/* (a - b) == 0, (a ^ b) == 0 and their negations compare a with b. */
static void compare_difference(const IrFunc *f, IrIns *i)
{
    const IrIns *a = &INS(i->a);

    if (i->x > IR_NE || !ir_is_const(f, i->b) || INS(i->b).imm)
        return;
    if ((a->op == IR_sub || a->op == IR_xor) && !ir_in_home(f, i->a)) {
        IrRef l = a->a, r = a->b;

        i->a = l;
        i->b = r;
    }
}

static IrRef fold_setc(IrFunc *f, IrIns *i)
{
    IrType t = i->aux;
    int r = fold_compare(f, i, &t);
    int64_t k;

    if (r >= 0)
        return ir_const(f, IR_I64, r);
    if (i->x <= IR_NE && konst(f, i->b, &k) && k == 0) {
        const IrIns *a = &INS(i->a);
        IrIns neg;

        if (i->x == IR_NE && (a->op == IR_setc || a->op == IR_flcond || a->op == IR_fcmp))
            return i->a;
        if (i->x == IR_EQ && negated(f, i->a, &neg) && !ir_in_home(f, i->a)) {
            *i = neg;
            return 0;
        }
    }
    compare_difference(f, i);
    return 0;
}

int ir_fold_cond(const IrFunc *f, IrIns *i)
{
    IrType t = i->imm;
    int r = fold_compare(f, i, &t);
    int64_t k;

    if (r >= 0)
        return r;
    while (i->x <= IR_NE && konst(f, i->b, &k) && k == 0) {
        const IrIns *a = &INS(i->a);

        if (a->op == IR_flcond && !ir_in_home(f, i->a)) {
            *i = (IrIns){ .op = IR_brfl, .x = a->x ^ (i->x == IR_EQ), .a = a->a, .aux = i->aux };
            return -1;
        }
        if (a->op != IR_setc || ir_in_home(f, i->a))
            break;
        i->x = a->x ^ (i->x == IR_EQ);
        i->imm = a->aux;
        i->b = a->b;
        i->a = a->a;
    }
    compare_difference(f, i);
    return -1;
}

/* The opposite of boolean @b, 0 if it is of another kind than those below. */
static IrRef opposite(IrFunc *f, IrRef b)
{
    IrIns i = INS(b);

    if (i.op != IR_setc && i.op != IR_flcond)
        return 0;
    i.x ^= 1;
    return ir_emit(f, i);
}

static bool is_carry(const IrFunc *f, IrRef b)
{
    const IrIns *i = &INS(b);

    return i->op == IR_flcond ? i->x == IR_FL_CS || i->x == IR_FL_CC
                              : i->op == IR_setc && (i->x == IR_LTU || i->x == IR_GEU);
}

/* Is @sum one more than @v? */
static bool is_next(const IrFunc *f, IrRef sum, IrRef v)
{
    int64_t k;

    return INS(sum).op == IR_add && INS(sum).a == v && konst(f, INS(sum).b, &k) && k == 1;
}

/* Integer @i chooses between 0 and 1, or between a value and the next by a carry (Arm's CSET, CINC). */
static IrRef fold_sel_step(IrFunc *f, IrIns *i)
{
    bool up = is_next(f, i->b, i->c), down = is_next(f, i->c, i->b);
    unsigned op = INS(i->a).op;
    int64_t yes, no;
    IrRef c = i->a;

    if (konst(f, i->b, &yes) && konst(f, i->c, &no) && (yes | no) == 1 && !(yes & no)) {
        if (op != IR_setc && op != IR_flcond && !(op == IR_fcmp && yes))
            return 0;
        c = yes ? c : opposite(f, c);
        return i->type == IR_I64 ? c : ir_un(f, IR_trunc, IR_I32, c);
    }
    if ((!up && !down) || !is_carry(f, c))
        return 0;
    IrIns sum = { .op = IR_adc, .type = i->type, .a = up ? i->c : i->b, .c = up ? c : opposite(f, c) };
    sum.b = ir_const(f, (IrType)i->type, 0);
    return ir_emit(f, sum);
}

static IrRef fold_sel(IrFunc *f, IrIns *i)
{
    int64_t k;

    if (i->b == i->c)
        return i->b;
    if (konst(f, i->a, &k))
        return k ? i->b : i->c;
    return i->type == IR_I64 || i->type == IR_I32 ? fold_sel_step(f, i) : 0;
}

/* Shared by adc and fladc, so that two of the same operands stay so. */
static void fold_inverted_addend(IrFunc *f, IrIns *i)
{
    int64_t k;

    if (!i->x || !konst(f, i->b, &k))
        return;
    i->b = ir_const(f, ir_type(f, i->b), ~k);
    i->x = 0;
}

static IrRef fold_adc(IrFunc *f, IrIns *i)
{
    int64_t a, b, c;

    fold_inverted_addend(f, i);
    if (!i->x && konst(f, i->a, &a) && konst(f, i->b, &b) && !a && !b)
        return i->type == IR_I64 ? i->c : ir_un(f, IR_trunc, IR_I32, i->c);
    if (!konst(f, i->c, &c) || c != i->x)
        return 0;
    return ir_bin(f, i->x ? IR_sub : IR_add, (IrType)i->type, i->a, i->b);
}

static IrRef fold_fladc(IrFunc *f, IrIns *i)
{
    int64_t c;

    fold_inverted_addend(f, i);
    if (!konst(f, i->c, &c) || c != i->x)
        return 0;
    return ir_flags(f, i->x ? IR_flsub : IR_fladd, i->a, i->b, 0);
}

/* ---- addresses ---- */

void ir_fold_address(const IrFunc *f, IrIns *i, bool keep_homes)
{
    for (int depth = 0; depth < 4; depth++) {
        const IrIns *a = &INS(i->a);
        const IrIns *y = &INS(a->b);
        int64_t k, sum;

        if (a->op != IR_add || (keep_homes && ir_in_home(f, i->a)))
            return;
        if (konst(f, a->b, &k)) {
            if (__builtin_add_overflow(i->imm, k, &sum) || !ir_fits32(sum))
                return;
            i->imm = sum;
            i->a = a->a;
        } else if (!i->b && y->op == IR_shl && !(keep_homes && ir_in_home(f, a->b)) && konst(f, y->b, &k) &&
                   k >= 1 && k <= 3) {
            i->aux = (i->aux & ~(uint32_t)IR_MEM_SCALE) | (uint32_t)k << 8;
            i->b = y->a;
            i->a = a->a;
        } else {
            return;
        }
    }
}

/* ---- the table ---- */

typedef IrRef Folder(IrFunc *f, IrIns *i);

static Folder *const folders[IR_OP_COUNT] = {
    [IR_add] = fold_add,        [IR_sub] = fold_sub,        [IR_and] = fold_and,        [IR_or] = fold_or,
    [IR_xor] = fold_xor,        [IR_andn] = fold_inverted,  [IR_orn] = fold_inverted,   [IR_xnor] = fold_inverted,
    [IR_shl] = fold_shift,      [IR_shr] = fold_shift,      [IR_sar] = fold_shift,      [IR_rotl] = fold_shift,
    [IR_rotr] = fold_shift,     [IR_mul] = fold_mul,        [IR_divs] = fold_div,       [IR_divu] = fold_div,
    [IR_rems] = fold_div,       [IR_remu] = fold_div,       [IR_mins] = fold_minmax,    [IR_maxs] = fold_minmax,
    [IR_minu] = fold_minmax,    [IR_maxu] = fold_minmax,    [IR_sext8] = fold_narrow,   [IR_sext16] = fold_narrow,
    [IR_zext8] = fold_narrow,   [IR_zext16] = fold_narrow,  [IR_sext32] = fold_sext32,  [IR_zext32] = fold_zext32,
    [IR_trunc] = fold_trunc,    [IR_setc] = fold_setc,      [IR_sel] = fold_sel,        [IR_fcanon] = fold_fcanon,
    [IR_funbox] = fold_inverse, [IR_fhalf] = fold_inverse,  [IR_fbits] = fold_inverse,  [IR_fmake] = fold_inverse,
    [IR_fneg] = fold_inverse,   [IR_fabs] = fold_inverse,   [IR_bswap] = fold_inverse,  [IR_fsgnj] = fold_fsgnj,
    [IR_rbit] = fold_inverse,   [IR_clz] = fold_count,      [IR_ctz] = fold_count,
    [IR_flsub ... IR_fladd] = ir_fold_flags,                [IR_fladc] = fold_fladc,    [IR_adc] = fold_adc,
    [IR_fland ... IR_flcond] = ir_fold_flags,               [IR_vlow ... IR_vcrypto] = ir_fold_vec,
};

IrRef ir_fold(IrFunc *f, IrIns *i)
{
    Folder *fold = folders[i->op];

    if (INS(i->a).op == IR_const) {
        IrRef r = fold_const(f, i);

        if (r)
            return r;
        if (ir_op_info[i->op].effects & COMM && INS(i->b).op != IR_const) {
            IrRef t = i->a;

            i->a = i->b;
            i->b = t;
        }
    }
    return fold ? fold(f, i) : 0;
}
