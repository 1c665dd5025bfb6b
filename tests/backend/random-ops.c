/* SPDX-License-Identifier: Apache-2.0 */
/* Random operations: floating point, flags, vectors. */
#include "random-gen.h"

static IrRef canon(Gen *g, IrRef v)
{
    return emit(g, (IrIns){ .op = IR_fcanon, .type = (uint8_t)ir_type(g->f, v), .a = v });
}

static uint8_t rounding(Gen *g) { return pick(g->r, 2) ? IR_ROUND_DYN : (uint8_t)pick(g->r, 5); }

enum { UF = 2, ID = 32 };

/* Those of @mask: with IR_NAN_ARM_FZ not all may be seen (backend-x86_64/fp-trap.c). */
static IrRef get_fp_flags(Gen *g, uint64_t mask)
{
    unsigned keep = g->n[class_of(IR_I64)];
    IrRef v = emit(g, (IrIns){ .op = IR_fpget, .type = IR_I64 });

    if (mask == ~0ull)
        return v;
    g->n[class_of(IR_I64)] = keep;
    IrRef k = konst(g, IR_I64, mask);

    return emit(g, (IrIns){ .op = IR_and, .type = IR_I64, .a = v, .b = k });
}

void gen_fp(Gen *g)
{
    static const uint16_t ops[] = {
        IR_fadd, IR_fsub, IR_fmul, IR_fdiv, IR_fsqrt, IR_fma, IR_fminnum, IR_fmaxnum, IR_fmin, IR_fmax, IR_fcanon, IR_fneg,
        IR_fabs, IR_fsgnj, IR_fcmp, IR_fround, IR_fcvt, IR_fh2f, IR_ff2h, IR_fs2i, IR_fu2i, IR_fi2s, IR_fi2u, IR_fbits,
        IR_fmake, IR_fbox, IR_funbox, IR_fpget, IR_fpset, IR_fpround, IR_fs2i, IR_fu2i, IR_fcmp, IR_fcmp,
    };
    unsigned op = ops[pick(g->r, ARRAY_LEN(ops))];
    IrType t = fp_type(g), it = int_type(g);
    IrIns i = { .op = (uint16_t)op, .type = t };

    switch (op) {
    case IR_fma: i.c = value(g, t); i.aux = pick(g->r, g->f->nan == IR_NAN_RISCV ? 8 : 4); /* fall through */
    case IR_fadd: case IR_fsub: case IR_fmul: case IR_fdiv:
    case IR_fminnum: case IR_fmaxnum: case IR_fmin: case IR_fmax:
        i.b = value(g, t); /* fall through */
    case IR_fsqrt:
        i.a = value(g, t);
        if (op < IR_fminnum)
            i.x = pick(g->r, 4) ? IR_ROUND_DYN : (uint8_t)pick(g->r, 5);
        break;
    case IR_fcanon: case IR_fneg: case IR_fabs: i.a = value(g, t); break;
    case IR_fsgnj: i.a = value(g, t); i.b = value(g, t); i.x = (uint8_t)pick(g->r, 3); break;
    case IR_fcmp:
        i.aux = t; i.type = IR_I64; i.x = (uint8_t)pick(g->r, IR_FCMP_COUNT); i.a = value(g, t); i.b = value(g, t);
        break;
    case IR_fround: i.a = value(g, t); i.aux = pick(g->r, 2); i.x = rounding(g); break;
    case IR_fcvt: i.a = value(g, t == IR_F32 ? IR_F64 : IR_F32); i.x = rounding(g); break;
    case IR_fh2f: i.a = value(g, IR_I32); break;
    case IR_ff2h: i.aux = t; i.type = IR_I32; i.a = value(g, t); i.x = rounding(g); break;
    case IR_fs2i: case IR_fu2i:
        i.aux = t | (g->f->nan == IR_NAN_RISCV && pick(g->r, 2) ? IR_CVT_NAN_MAX : 0);
        i.type = it;
        i.a = value(g, t);
        i.x = rounding(g);
        break;
    case IR_fi2s: case IR_fi2u: i.aux = it; i.a = value(g, it); i.x = rounding(g); break;
    case IR_fbits: i.type = t == IR_F32 ? IR_I32 : IR_I64; i.a = value(g, t); break;
    case IR_fmake: i.a = value(g, t == IR_F32 ? IR_I32 : IR_I64); break;
    case IR_fbox: i.type = IR_F64; i.a = value(g, IR_F32); break;
    case IR_funbox: i.type = IR_F32; i.a = value(g, IR_F64); break;
    case IR_fpget: get_fp_flags(g, g->f->nan == IR_NAN_ARM_FZ ? (uint64_t)~(UF | ID) : ~0ull); return;
    case IR_fpset: {                             /* ID and QC are Arm's alone */
        IrRef v = value(g, IR_I64), k = konst(g, IR_I64, g->f->nan == IR_NAN_RISCV ? 31 : 127);

        i.type = IR_VOID;
        i.a = emit(g, (IrIns){ .op = IR_and, .type = IR_I64, .a = v, .b = k });
        if (g->f->nan == IR_NAN_ARM_FZ) {        /* UF stays: what it means is for test-random to know */
            IrRef uf = get_fp_flags(g, UF);

            i.a = emit(g, (IrIns){ .op = IR_or, .type = IR_I64, .a = i.a, .b = uf });
        }
        break;
    }
    case IR_fpround: {
        IrRef v = value(g, IR_I64), k = konst(g, IR_I64, 3);

        i.type = IR_VOID;
        i.a = emit(g, (IrIns){ .op = IR_and, .type = IR_I64, .a = v, .b = k });
        break;
    }
    }
    unsigned keep = g->n[class_of((IrType)i.type)];
    IrRef v = emit(g, i);

    /* which NaN comes out is the host's affair */
    if (g->f->nan != IR_NAN_RISCV)               /* which it is is the guest's rule */
        return;
    if ((op >= IR_fadd && op <= IR_fma) || op == IR_fround || op == IR_fcvt || op == IR_fh2f) {
        g->n[class_of((IrType)i.type)] = keep;
        canon(g, v);
    }
    if (op == IR_ff2h) {                         /* likewise: only whether it is one */
        g->n[0] = keep;
        IrRef k = konst(g, IR_I32, 0x7fff), inf = konst(g, IR_I32, 0x7c00);
        IrRef m = emit(g, (IrIns){ .op = IR_and, .type = IR_I32, .a = v, .b = k });

        g->n[0] = keep;
        emit(g, (IrIns){ .op = IR_minu, .type = IR_I32, .a = m, .b = inf });
    }
}

/* ---- flags ---- */

/* A carry: of flags, often those made last, or the comparison they are about; or any bit. */
static IrRef carry(Gen *g)
{
    unsigned k = pick(g->r, 8);
    IrRef fl = value(g, IR_FLAGS);

    if (k < 5)
        return emit(g, (IrIns){ .op = IR_flcond, .type = IR_I64, .x = (uint8_t)(k ? IR_FL_CS : IR_FL_CC), .a = fl });
    if (k == 5) {
        IrType t = int_type(g);
        IrRef a = value(g, t), b = value(g, t);

        return emit(g, (IrIns){ .op = IR_setc, .type = IR_I64, .aux = t, .x = (uint8_t)pick(g->r, 10), .a = a, .b = b });
    }
    IrRef v = value(g, IR_I64), one = konst(g, IR_I64, 1);

    return emit(g, (IrIns){ .op = IR_and, .type = IR_I64, .a = v, .b = one });
}

/* Links of a chain of additions or subtractions with carry, with loads or other things in between. */
static IrRef carry_op(Gen *g, IrType t)
{
    uint8_t x = (uint8_t)pick(g->r, 2);
    IrRef c = carry(g), fl = 0;

    for (unsigned n = 1 + pick(g->r, 4); n--;) {
        IrRef a = value(g, t), b = value(g, t);
        unsigned what = pick(g->r, 8);

        if (what != 0)
            emit(g, (IrIns){ .op = IR_adc, .type = (uint8_t)t, .x = x, .a = a, .b = b, .c = c });
        if (what == 1)
            konst(g, IR_I64, 0);
        if (what == 2)
            gen_int(g);
        if (what == 3 && fl)
            break;
        fl = emit(g, (IrIns){ .op = IR_fladc, .type = IR_FLAGS, .x = x, .a = a, .b = b, .c = c, .aux = t });
        if (what == 4)
            pick(g->r, 2) ? gen_load(g) : gen_store(g);
        else if (what == 5)
            gen_int(g);
        c = emit(g, (IrIns){ .op = IR_flcond, .type = IR_I64, .x = IR_FL_CS, .a = fl });
        if (what == 6)
            gen_int(g);
        if (what == 7)
            pick(g->r, 2) ? gen_load(g) : gen_store(g);
    }
    return fl;
}

/* Conditional compares select between the flags of a comparison and constant ones. */
IrRef flags_op(Gen *g)
{
    static const uint16_t ops[] = {
        IR_flsub, IR_flsub, IR_flsub, IR_fladd, IR_fladc, IR_fland, IR_fland, IR_flpack, IR_flfcmp,
    };
    unsigned op = ops[pick(g->r, g->kinds & RANDOM_FP ? ARRAY_LEN(ops) : ARRAY_LEN(ops) - 1)];
    IrType t = op == IR_flfcmp ? fp_type(g) : int_type(g);
    IrIns i = { .op = (uint16_t)op, .type = IR_FLAGS };

    if (op == IR_flpack) {
        i.a = value(g, IR_I64);
        return emit(g, i);
    }
    i.a = value(g, t);
    i.b = value(g, t);
    i.aux = t;
    if (op == IR_flfcmp)
        i.x = (uint8_t)pick(g->r, 2);
    if (op == IR_fladc)
        return carry_op(g, t);
    bool pair = pick(g->r, 2) && (op == IR_flsub || op == IR_fladd || op == IR_fland);
    IrIns v = { .op = op == IR_flsub ? IR_sub : op == IR_fladd ? IR_add : IR_and, .type = (uint8_t)t, .a = i.a, .b = i.b };

    if (pair && pick(g->r, 2)) {                 /* subs: the value before the flags, or behind them */
        emit(g, v);
        pair = false;
    }
    IrRef r = emit(g, i);

    if (pair)
        emit(g, v);
    return r;
}

void gen_flags(Gen *g)
{
    unsigned k = pick(g->r, 6);

    if (k < 3) {
        flags_op(g);
        return;
    }
    IrRef fl = value(g, IR_FLAGS);

    if (k == 3)
        emit(g, (IrIns){ .op = IR_flbits, .type = IR_I64, .a = fl });
    else
        emit(g, (IrIns){ .op = IR_flcond, .type = IR_I64, .x = (uint8_t)pick(g->r, 14), .a = fl });
}

/* ---- vectors ---- */

uint16_t random_only[64];
unsigned random_nonly;

/* Rounding as an operand in aux. */
static unsigned vec_round(Gen *g) { return pick(g->r, 3) ? pick(g->r, 5) : IR_ROUND_DYN; }

/* x and aux of vector operation @i->op, and the types of the scalars it takes or gives. */
static void vec_shape(Gen *g, IrIns *i, IrType *scalar)
{
    Rng *r = g->r;
    unsigned lanes;

    i->x = (uint8_t)pick(r, 4);
    switch (i->op) {
    case IR_vlow: case IR_vpair: case IR_vand: case IR_vor: case IR_vxor: case IR_vandn: case IR_vorn: case IR_vnot:
    case IR_vbsl: case IR_vdots: case IR_vdotu: case IR_vsumb: case IR_vtbl: case IR_vcnt: case IR_vrbit:
        i->x = 0;
        break;
    case IR_vwidens: case IR_vwidenu: case IR_vmulls: case IR_vmullu: case IR_vqnarrows: case IR_vqnarrowu:
    case IR_vqnarrowsu: case IR_vclz:
        i->x = (uint8_t)pick(r, 3);
        break;
    case IR_vpmull:  i->x = pick(r, 2) ? IR_L8 : IR_L64; break;
    case IR_vqdmulh: i->x = (uint8_t)(1 + pick(r, 2)); break;
    case IR_vrev:    i->x = (uint8_t)pick(r, 4); break;
    case IR_vext:    i->x = 0; break;
    case IR_vcrypto: i->x = (uint8_t)pick(r, IR_CRYPTO_COUNT); break;
    case IR_vfwiden: case IR_vfnarrow: i->x = (uint8_t)(1 + pick(r, 2)); break;
    default:
        if (i->op >= IR_vfadd && i->op <= IR_vfnarrow)
            i->x = (uint8_t)(2 + pick(r, 2));
    }
    lanes = 16u >> (i->x & 3);
    *scalar = i->x == 3 || pick(r, 2) ? IR_I64 : IR_I32;
    switch (i->op) {
    case IR_vpair:   *scalar = IR_I64; break;
    case IR_vdup:    i->aux = *scalar; break;
    case IR_vdupl: case IR_vgetu: case IR_vgets: i->aux = pick(r, lanes); break;
    case IR_vins:    i->aux = pick(r, lanes) | *scalar << 8; break;
    case IR_vinsl:   i->aux = pick(r, lanes) | pick(r, lanes) << 8; break;
    case IR_vfrom:
        i->aux = *scalar = fp_type(g);
        i->x = *scalar == IR_F32 ? IR_L32 : IR_L64;
        break;
    case IR_vlane:
        i->type = (uint8_t)fp_type(g);
        i->x = i->type == IR_F32 ? IR_L32 : IR_L64;
        i->aux = pick(r, 16u >> i->x);
        break;
    case IR_vshl: case IR_vshr: case IR_vsar: i->aux = pick(r, 8u << i->x); break;
    case IR_vwidens: case IR_vwidenu: case IR_vmulls: case IR_vmullu: case IR_vpmull: case IR_vqdmulh: case IR_vfwiden:
        i->aux = pick(r, 2);
        break;
    case IR_vext:    i->aux = pick(r, 16); break;
    case IR_vrev:    i->aux = i->x + 1 + pick(r, 4u - i->x); break;
    case IR_vfma:    i->aux = pick(r, 4); break;
    case IR_vfround: i->aux = vec_round(g) | (pick(r, 2) ? 256 : 0); break;
    case IR_vfs2i: case IR_vfu2i: i->aux = vec_round(g); break;
    }
    if (i->op == IR_vgetu || i->op == IR_vgets)
        i->type = IR_I64;
}

void gen_vec(Gen *g)
{
    unsigned op = IR_vlow + pick(g->r, IR_vcrypto - IR_vlow + 1);
    IrType scalar = IR_I64;

    if (random_nonly)
        op = random_only[pick(g->r, random_nonly)];
    else if ((g->kinds & RANDOM_VFP) && pick(g->r, 2))
        op = IR_vfadd + pick(g->r, IR_vfnarrow - IR_vfadd + 1);
    IrIns i = { .op = (uint16_t)op, .type = IR_V128 };
    const char *arg = ir_op_info[op].arg;
    IrRef v[3] = { 0 };

    vec_shape(g, &i, &scalar);
    for (unsigned k = 0; k < 3 && arg[k] != '_'; k++)
        v[k] = value(g, arg[k] == 'X' || arg[k] == 'Y' ? IR_V128 : scalar);
    i.a = v[0];
    i.b = v[1];
    i.c = v[2];
    if (op == IR_vcrypto) {                      /* how many operands depends on x */
        if (i.x == IR_AESMC || i.x == IR_AESIMC || i.x == IR_SHA1H)
            i.b = i.c = 0;
        else if (i.x == IR_AESE || i.x == IR_AESD || i.x == IR_SHA1SU1 || i.x == IR_SHA256SU0)
            i.c = 0;
    }
    emit(g, i);
}
