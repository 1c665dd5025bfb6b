/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Folding of vector ops. Most of what a lifter emits too much comes from the two views of a vector register: 64-bit vectors
 * end with a vlow, scalars go in and out by vfrom and vlane.
 */
#include "ir/ir-int.h"

#define INS(r)  (f->ins[r])

static bool konst(const IrFunc *f, IrRef r, int64_t *v)
{
    *v = INS(r).imm;
    return INS(r).op == IR_const;
}

static bool is_value(const IrFunc *f, IrRef r, int64_t v)
{
    int64_t k;

    return r && konst(f, r, &k) && k == v;
}

/* Ops that work lane by lane and give 0 for lanes of zeros, under any rounding mode. */
static bool keeps_zeros(const IrIns *i)
{
    switch (i->op) {
    case IR_vor: case IR_vxor: case IR_vand: case IR_vadd: case IR_vsub: case IR_vmul: case IR_vneg: case IR_vabs:
    case IR_vmins: case IR_vmaxs: case IR_vminu: case IR_vmaxu: case IR_vabds: case IR_vabdu: case IR_vavgu:
    case IR_vhaddu: case IR_vhadds: case IR_vqadds: case IR_vqaddu: case IR_vqsubs: case IR_vqsubu:
    case IR_vcmpgts: case IR_vcmpgtu: case IR_vcmptst: case IR_vshl: case IR_vshr: case IR_vsar: case IR_vshlvu:
    case IR_vshlvs: case IR_vqdmulh: case IR_vcnt: case IR_vrbit: case IR_vdots: case IR_vdotu: case IR_vsumb:
    case IR_vfadd: case IR_vfmul: case IR_vfsqrt: case IR_vfmin: case IR_vfmax: case IR_vfminnum: case IR_vfmaxnum:
    case IR_vfcmpgt: case IR_vfround: case IR_vfs2i: case IR_vfu2i: case IR_vfi2s: case IR_vfi2u:
        return true;
    case IR_vfma:  return i->aux == 0;
    case IR_vrev:  return i->aux <= 3;
    default:       return false;
    }
}

/* Is the upper half of vector @r known to be zero? Looks @depth definitions up. */
static bool upper_zero(const IrFunc *f, IrRef r, unsigned depth)
{
    const IrIns *i = &INS(r);

    if (i->op == IR_const)
        return i->imm == 0;
    switch (i->op) {
    case IR_vlow: case IR_vfrom: case IR_vqnarrows: case IR_vqnarrowu: case IR_vqnarrowsu: case IR_vfnarrow: return true;
    case IR_vpair:   return is_value(f, i->b, 0);
    case IR_vcrypto: return i->x == IR_SHA1H;
    default:         break;
    }
    if (!depth--)
        return false;
    switch (i->op) {
    case IR_vins: case IR_vinsl: return (i->aux & 15) < 8u >> i->x && upper_zero(f, i->a, depth);
    case IR_sel: case IR_vbsl:   return upper_zero(f, i->b, depth) && upper_zero(f, i->c, depth);
    case IR_vand:    return upper_zero(f, i->a, depth) || upper_zero(f, i->b, depth);
    case IR_vandn:   return upper_zero(f, i->a, depth);
    default:
        return keeps_zeros(i) && upper_zero(f, i->a, depth) && (!i->b || upper_zero(f, i->b, depth)) &&
               (!i->c || upper_zero(f, i->c, depth));
    }
}

static IrRef fold_vlow(const IrFunc *f, const IrIns *i)
{
    return upper_zero(f, i->a, 3) ? i->a : 0;
}

/* ---- in and out ---- */

/* Lane 0 of a vector back into a vector: all the rest is zero. */
static IrRef fold_vfrom(IrFunc *f, IrIns *i)
{
    const IrIns *a = &INS(i->a);

    if (a->op != IR_vlane || a->aux != 0 || a->type != IR_F64)
        return 0;
    *i = (IrIns){ .op = IR_vlow, .type = IR_V128, .x = IR_L64, .a = a->a };
    return fold_vlow(f, i);
}

static IrRef fold_vlane(IrFunc *f, IrIns *i)
{
    const IrIns *a = &INS(i->a);

    if (a->op == IR_vlow && i->aux < 8u >> i->x && !ir_in_home(f, i->a)) {
        i->a = a->a;
        a = &INS(i->a);
    }
    if (a->op == IR_vfrom && a->x == i->x)
        return i->aux == 0 ? a->a : ir_const(f, (IrType)i->type, 0);
    if (a->op == IR_vpair && i->x == IR_L64 && !ir_in_home(f, i->a)) {
        *i = (IrIns){ .op = IR_fmake, .type = IR_F64, .a = i->aux ? a->b : a->a };
        return ir_fold(f, i);
    }
    return 0;
}

/* The f32 or f64 in lane 0 as bits. */
static IrRef fold_get_from(IrFunc *f, IrIns *i, const IrIns *from)
{
    bool wide = from->aux == IR_F64;

    if (i->x != from->x || i->op == IR_vgets)
        return 0;
    if (i->aux)
        return ir_const(f, IR_I64, 0);
    *i = (IrIns){ .op = IR_fbits, .type = wide ? IR_I64 : IR_I32, .a = from->a };
    if (!wide) {
        IrRef w = ir_un(f, IR_fbits, IR_I32, i->a);

        *i = (IrIns){ .op = IR_zext32, .type = IR_I64, .a = w };
    }
    return ir_fold(f, i);
}

static IrRef fold_vget(IrFunc *f, IrIns *i)
{
    IrIns a = INS(i->a);

    if (a.op == IR_vlow && i->aux < 8u >> i->x && !ir_in_home(f, i->a)) {
        i->a = a.a;
        a = INS(i->a);
    }
    switch (a.op) {
    case IR_vpair: return i->x == IR_L64 ? (i->aux ? a.b : a.a) : 0;
    case IR_vdup:  return i->x == IR_L64 && a.x == IR_L64 ? a.a : 0;
    case IR_vins:  return i->x == IR_L64 && a.x == IR_L64 && (a.aux & 15) == i->aux ? a.b : 0;
    case IR_vfrom: return fold_get_from(f, i, &a);
    default:       return 0;
    }
}

static IrRef fold_vpair(IrFunc *f, IrIns *i)
{
    int64_t a, b;
    IrRef r;

    if (konst(f, i->a, &a) && konst(f, i->b, &b) && a == b)
        return ir_const(f, IR_V128, a);
    if (INS(i->a).op == IR_vgetu && INS(i->a).x == IR_L64 && INS(i->a).aux == 0) {     /* halves of one vector */
        r = INS(i->a).a;
        if (INS(i->b).op == IR_vgetu && INS(i->b).x == IR_L64 && INS(i->b).aux == 1 && INS(i->b).a == r)
            return r;
        if (is_value(f, i->b, 0)) {
            *i = (IrIns){ .op = IR_vlow, .type = IR_V128, .x = IR_L64, .a = r };
            return fold_vlow(f, i);
        }
    }
    return 0;
}

/* ---- bits ---- */

static IrRef change(IrFunc *f, IrIns *i, IrOp op, IrRef a)
{
    *i = (IrIns){ .op = op, .type = IR_V128, .a = a };
    return ir_fold(f, i);
}

static IrRef fold_bits(IrFunc *f, IrIns *i)
{
    IrRef same = i->a == i->b ? i->a : 0;
    bool zero = is_value(f, i->b, 0), ones = is_value(f, i->b, -1);

    i->x = 0;
    switch (i->op) {
    case IR_vand:  return zero ? i->b : ones ? i->a : same;
    case IR_vor:   return zero ? i->a : ones ? i->b : same;
    case IR_vxor:
        if (ones)
            return change(f, i, IR_vnot, i->a);
        return zero ? i->a : same ? ir_const(f, IR_V128, 0) : 0;
    case IR_vandn:
        if (is_value(f, i->a, -1))
            return change(f, i, IR_vnot, i->b);
        return zero ? i->a : ones || same ? ir_const(f, IR_V128, 0) : is_value(f, i->a, 0) ? i->a : 0;
    case IR_vorn:
        if (is_value(f, i->a, 0))
            return change(f, i, IR_vnot, i->b);
        return ones ? i->a : zero || same ? ir_const(f, IR_V128, -1) : is_value(f, i->a, -1) ? i->a : 0;
    case IR_vnot:
        return INS(i->a).op == IR_vnot ? INS(i->a).a : 0;
    default:     /* vbsl */
        return i->b == i->c || is_value(f, i->a, -1) ? i->b : is_value(f, i->a, 0) ? i->c : 0;
    }
}

/* ---- lanes ---- */

static IrRef fold_lanes(IrFunc *f, IrIns *i)
{
    bool same = i->a == i->b, zero = is_value(f, i->b, 0);

    switch (i->op) {
    case IR_vadd: case IR_vqadds: case IR_vqaddu: return zero ? i->a : 0;
    case IR_vsub: case IR_vqsubs: case IR_vqsubu:
        return zero ? i->a : same ? ir_const(f, IR_V128, 0) : 0;
    case IR_vmins: case IR_vmaxs: case IR_vminu: case IR_vmaxu: return same ? i->a : 0;
    case IR_vcmpeq: case IR_vcmpges: case IR_vcmpgeu: return same ? ir_const(f, IR_V128, -1) : 0;
    case IR_vcmpgts: case IR_vcmpgtu: return same ? ir_const(f, IR_V128, 0) : 0;
    case IR_vshl: case IR_vshr: case IR_vsar: case IR_vext: return i->aux == 0 ? i->a : 0;
    case IR_vrev: return i->aux == i->x ? i->a : 0;
    case IR_vdupl: return INS(i->a).op == IR_vdup && INS(i->a).x == i->x ? i->a : 0;
    default:      return 0;
    }
}

IrRef ir_fold_vec(IrFunc *f, IrIns *i)
{
    switch (i->op) {
    case IR_vlow:  return fold_vlow(f, i);
    case IR_vfrom: return fold_vfrom(f, i);
    case IR_vlane: return fold_vlane(f, i);
    case IR_vgetu: case IR_vgets: return fold_vget(f, i);
    case IR_vpair: return fold_vpair(f, i);
    case IR_vand: case IR_vor: case IR_vxor: case IR_vandn: case IR_vorn: case IR_vnot: case IR_vbsl:
        return fold_bits(f, i);
    default:
        return fold_lanes(f, i);
    }
}

IrRef ir_fold_vec_const(IrFunc *f, const IrIns *i, int64_t a, int64_t b, int64_t c)
{
    const uint64_t va[2] = { (uint64_t)a, (uint64_t)a }, vb[2] = { (uint64_t)b, (uint64_t)b };
    const uint64_t vc[2] = { (uint64_t)c, (uint64_t)c };
    uint64_t r[2];

    ir_eval_vec(i, va, vb, vc, r);
    if (i->type == IR_V128 && r[0] != r[1])
        return 0;
    return ir_const(f, (IrType)i->type, (int64_t)r[0]);
}
