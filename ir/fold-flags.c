/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Folding of condition flags: a condition on flags whose making is in sight is a comparison of what they were made from,
 * so that flags nobody else looks at need not be made.
 *
 *     v3 = flsub v1, v2 ; v4 = flcond hi v3                  v4 = setc gtu v1, v2
 *     v3 = fland v1, v2 ; brfl eq v3 -> ...                  v4 = and v1, v2 ; brc eq v4, 0 -> ...
 *     v5 = sel v4, v3, const 4 ; v6 = flcond eq v5           v6 = or (not v4), (flcond eq v3)      (Arm's CCMP)
 */
#include "ir/ir-int.h"

#define INS(r)  (f->ins[r])

enum { NO_COND = 0xff, MAX_SEL = 4 /* conditional compares in a row to look through */ };

/* Conditions on the flags of a - b as comparisons of a with b; on those of a & b, where C = V = 0, of that with 0. */
static const uint8_t cond_of_sub[] = {
    [IR_FL_EQ] = IR_EQ,   [IR_FL_NE] = IR_NE,   [IR_FL_CS] = IR_GEU,  [IR_FL_CC] = IR_LTU,  [IR_FL_MI] = NO_COND,
    [IR_FL_PL] = NO_COND, [IR_FL_VS] = NO_COND, [IR_FL_VC] = NO_COND, [IR_FL_HI] = IR_GTU,  [IR_FL_LS] = IR_LEU,
    [IR_FL_GE] = IR_GES,  [IR_FL_LT] = IR_LTS,  [IR_FL_GT] = IR_GTS,  [IR_FL_LE] = IR_LES,
};
static const uint8_t cond_of_and[] = {
    [IR_FL_EQ] = IR_EQ,   [IR_FL_NE] = IR_NE,   [IR_FL_CS] = NO_COND, [IR_FL_CC] = NO_COND, [IR_FL_MI] = IR_LTS,
    [IR_FL_PL] = IR_GES,  [IR_FL_VS] = NO_COND, [IR_FL_VC] = NO_COND, [IR_FL_HI] = NO_COND, [IR_FL_LS] = NO_COND,
    [IR_FL_GE] = IR_GES,  [IR_FL_LT] = IR_LTS,  [IR_FL_GT] = IR_GTS,  [IR_FL_LE] = IR_LES,
};

static bool is_const(const IrFunc *f, IrRef r)
{
    return INS(r).op == IR_const;
}

/* NZCV, or -1 if not known. */
static int known_flags(const IrFunc *f, IrRef fl)
{
    const IrIns *i = &INS(fl);

    switch (i->op) {
    case IR_const: return i->imm & 15;
    case IR_flsub:
        if (i->a == i->b)
            return 6;
        /* fall through */
    case IR_fladd: case IR_fland: case IR_fladc: case IR_flpack:
        if (!is_const(f, i->a) || (i->b && !is_const(f, i->b)) || (i->c && !is_const(f, i->c)))
            return -1;
        return (int)ir_eval(i, ir_type(f, i->a), (uint64_t)INS(i->a).imm, (uint64_t)INS(i->b).imm,
                            (uint64_t)INS(i->c).imm);
    default:
        return -1;
    }
}

/* 1 or 0 if condition @c of flags @fl is known, else -1. */
static int known_cond(const IrFunc *f, unsigned c, IrRef fl)
{
    int nzcv = known_flags(f, fl);

    if (nzcv >= 0)
        return ir_eval_flcond(c, (unsigned)nzcv);
    if (INS(fl).op == IR_fland && cond_of_and[c] == NO_COND)
        return ir_eval_flcond(c, 0);
    return -1;
}

/* The sum or difference that flags @i are of, if it was computed in this block and is a slot's value now: comparing that
 * with 0 keeps no operand alive. */
static IrRef result_in_home(const IrFunc *f, const IrIns *i)
{
    IrIns e = { .op = i->op == IR_flsub ? IR_sub : IR_add, .type = (uint8_t)i->aux, .a = i->a, .b = i->b };
    IrRef r;

    if (e.op == IR_sub && is_const(f, i->b)) {
        e.op = IR_add;
        e.b = ir_find_const(f, (IrType)i->aux, (int64_t)(0 - (uint64_t)INS(i->b).imm));
        if (!e.b)
            return 0;
    }
    r = ir_find(f, &e);
    return r && ir_in_home(f, r) ? r : 0;
}

/* Is condition @c of flags @fl a comparison? Then @cmp gets its condition (x), operands and their type (aux). */
static bool as_compare(IrFunc *f, unsigned c, IrRef fl, IrIns *cmp)
{
    const IrIns i = INS(fl);
    IrRef r;

    *cmp = (IrIns){ .op = IR_setc, .type = IR_I64, .aux = i.aux };
    if (i.op == IR_fland && cond_of_and[c] != NO_COND) {
        bool whole = i.a == i.b || (is_const(f, i.b) && INS(i.b).imm == -1);

        cmp->x = cond_of_and[c];
        cmp->a = whole ? i.a : ir_bin(f, IR_and, (IrType)i.aux, i.a, i.b);
        cmp->b = ir_const(f, (IrType)i.aux, 0);
        return true;
    }
    if ((i.op == IR_flsub || i.op == IR_fladd) && c <= IR_FL_PL && (c <= IR_FL_NE || c >= IR_FL_MI) &&
        (r = result_in_home(f, &i))) {
        cmp->x = cond_of_and[c];
        cmp->a = r;
        cmp->b = ir_const(f, (IrType)i.aux, 0);
        return true;
    }
    if (i.op != IR_flsub || cond_of_sub[c] == NO_COND)
        return false;
    cmp->x = cond_of_sub[c];
    cmp->a = i.a;
    cmp->b = i.b;
    return true;
}

/* Is @fl a choice between constant flags and others, not too deep. */
static bool is_choice(const IrFunc *f, IrRef fl)
{
    const IrIns *i = &INS(fl);

    for (unsigned depth = 0; i->op == IR_sel; depth++) {
        bool yes = is_const(f, i->b), no = is_const(f, i->c);

        if (depth == MAX_SEL || (!yes && !no))
            return false;
        i = &INS(no ? i->b : i->c);
    }
    return INS(fl).op == IR_sel;
}

/* Condition @c of choice @fl, as a boolean. */
static IrRef cond_of_choice(IrFunc *f, unsigned c, IrRef fl)
{
    const IrIns i = INS(fl);
    bool no = is_const(f, i.c), holds = ir_eval_flcond(c, INS(no ? i.c : i.b).imm & 15);
    unsigned op = INS(i.a).op;
    IrRef p = i.a, rest, k;

    if (op != IR_setc && op != IR_flcond && op != IR_fcmp) {
        k = ir_const(f, IR_I64, 0);
        p = ir_setc(f, IR_NE, p, k);
    }
    rest = ir_flcond(f, (IrFlagCond)c, no ? i.b : i.c);
    if (no == holds) {          /* the constant decides where p is 0 and lets through, or where p is 1 and does not */
        k = ir_const(f, IR_I64, 1);
        p = ir_bin(f, IR_xor, IR_I64, p, k);
    }
    return ir_bin(f, holds ? IR_or : IR_and, IR_I64, p, rest);
}

/* Is @c the carry of flags of a subtraction that is done as well? Then its instruction leaves it. */
static bool carry_at_hand(const IrFunc *f, unsigned c, IrRef fl)
{
    const IrIns *i = &INS(fl);

    return (c == IR_FL_CS || c == IR_FL_CC) && i->op == IR_flsub &&
           ir_find(f, &(IrIns){ .op = IR_sub, .type = (uint8_t)i->aux, .a = i->a, .b = i->b });
}

static IrRef fold_flcond(IrFunc *f, IrIns *i)
{
    int known = known_cond(f, i->x, i->a);
    IrIns cmp;

    if (known >= 0)
        return ir_const(f, IR_I64, known);
    if (!carry_at_hand(f, i->x, i->a) && as_compare(f, i->x, i->a, &cmp)) {
        *i = cmp;
        return ir_fold(f, i);
    }
    return is_choice(f, i->a) ? cond_of_choice(f, i->x, i->a) : 0;
}

/* a + k sets the flags that a - (-k) does, unless k has no negative or is 0 (no borrow, but no carry either). */
static IrRef fold_fladd(IrFunc *f, IrIns *i)
{
    int64_t k = INS(i->b).imm, least = i->aux == IR_I32 ? INT32_MIN : INT64_MIN;

    if (is_const(f, i->b) && k != 0 && k != least) {
        i->op = IR_flsub;
        i->b = ir_const(f, (IrType)i->aux, -k);
    }
    return 0;
}

static IrRef fold_flpack(IrFunc *f, IrIns *i)
{
    const IrIns *a = &INS(i->a);

    if (a->op == IR_and && is_const(f, a->b) && (INS(a->b).imm & 15) == 15) {
        i->a = a->a;
        a = &INS(i->a);
    }
    return a->op == IR_flbits ? a->a : 0;
}

static IrRef fold_flbits(IrFunc *f, IrIns *i)
{
    const IrIns *a = &INS(i->a);
    int nzcv = known_flags(f, i->a);

    if (nzcv >= 0)
        return ir_const(f, IR_I64, nzcv);
    if (a->op != IR_flpack)
        return 0;
    *i = (IrIns){ .op = IR_and, .type = IR_I64, .a = a->a };
    i->b = ir_const(f, IR_I64, 15);
    return ir_fold(f, i);
}

IrRef ir_fold_flags(IrFunc *f, IrIns *i)
{
    switch (i->op) {
    case IR_fladd:  return fold_fladd(f, i);
    case IR_flpack: return fold_flpack(f, i);
    case IR_flbits: return fold_flbits(f, i);
    case IR_flcond: return fold_flcond(f, i);
    default:        return 0;
    }
}

int ir_fold_branch(IrFunc *f, IrIns *i)
{
    IrIns cmp;

    for (;;) {
        if (i->op == IR_brc) {
            int taken = ir_fold_cond(f, i);

            if (taken >= 0 || i->op == IR_brc)
                return taken;
        }
        int known = known_cond(f, i->x, i->a);

        if (known >= 0)
            return known;
        if (as_compare(f, i->x, i->a, &cmp)) {
            *i = (IrIns){ .op = IR_brc, .x = cmp.x, .a = cmp.a, .b = cmp.b, .aux = i->aux, .imm = cmp.aux };
        } else if (is_choice(f, i->a)) {
            *i = (IrIns){ .op = IR_brc, .x = IR_NE, .a = cond_of_choice(f, i->x, i->a), .aux = i->aux, .imm = IR_I64 };
            i->b = ir_const(f, IR_I64, 0);
        } else {
            return -1;
        }
    }
}
