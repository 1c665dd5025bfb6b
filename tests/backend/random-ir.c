/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The generator. Values are drawn from those defined so far in the block, or in the entry block (which dominates all);
 * edges go forward only, so that every region ends, and carry arguments. Loads and stores stay within a buffer, or, when
 * faults are wanted, now and then go to an unmapped page.
 */
#include "random-ir.h"

#define X(n) { "x" #n, IR_I64, 0, (n) * 8 }
#define F(n) { "f" #n, IR_F64, 0, (NX + (n)) * 8 }
enum { AT_V = ((NX + NF) * 8 + 8 + 15) & ~15 };
#define V(n) { "v" #n, IR_V128, 0, AT_V + (n) * 16 }
const IrSlot test_slots[NSLOTS] = {
    X(0), X(1), X(2), X(3), X(4), X(5), X(6), X(7), X(8), X(9), X(10), X(11), X(12), X(13), X(14), X(15), X(16), X(17),
    X(18), X(19),
    F(0), F(1), F(2), F(3), F(4), F(5), F(6), F(7), F(8), F(9), F(10), F(11), F(12), F(13), F(14), F(15), F(16), F(17),
    { "w0", IR_I32, 0, (NX + NF) * 8 }, { "w1", IR_I32, 0, (NX + NF) * 8 + 4 },
    V(0), V(1), V(2), V(3), V(4), V(5), V(6), V(7), V(8), V(9),
    { "p0", IR_FLAGS, 0, AT_V + NV * 16 }, { "p1", IR_FLAGS, 0, AT_V + NV * 16 + 4 },
};

static const uint8_t wish_gpr[] = { 3, 1, 2, 0, 4, 5, 6, 7, 8, 9, 10, 11, 12 };
static const uint8_t wish_fpr[] = { NX, SLOT_V, NX + 1, NX + 2, SLOT_V + 1, SLOT_V + 2, NX + 3, NX + 4, NX + 5, SLOT_V + 3,
                                    NX + 6, SLOT_V + 4, SLOT_V + 5, NX + 7 };
const BoundaryWish test_wish = { wish_gpr, sizeof(wish_gpr), wish_fpr, sizeof(wish_fpr) };

static uint64_t helper_mix(Cpu *cpu, uint64_t a, uint64_t b) { return (a ^ b << 7) * 0x9e3779b97f4a7c15ull; }
static uint64_t helper_read(Cpu *cpu, uint64_t a)
{
    const uint64_t *x = CPU_STATE(cpu, uint64_t);

    return a + x[0] * 3 + x[11] * 5 + x[12] * 7 + x[NX] * 11 + x[NX + 13] * 13;
}

static uint64_t helper_write(Cpu *cpu, uint64_t a, uint64_t b, uint64_t c)
{
    uint64_t *x = CPU_STATE(cpu, uint64_t);

    x[1] += a;
    x[12] ^= b;
    x[NX + 1] = b & 0x7fefffffffffffff;
    x[NX + 13] = c & 0x7fefffffffffffff;
    return x[3] + c;
}

enum { HELPER_TOUCH = 6 };

static uint64_t *vec_slot(Cpu *cpu, unsigned n) { return (uint64_t *)(cpu->state + test_slots[SLOT_V + n].offset); }

static void helper_vmix(Cpu *cpu, uint64_t a, uint64_t b, uint64_t c)
{
    const uint64_t *x = (const uint64_t *)(uintptr_t)a, *y = (const uint64_t *)(uintptr_t)c;

    cpu->vret[0] = x[0] + b * y[1];
    cpu->vret[1] = x[1] ^ y[0] ^ b << 3;
}

static uint64_t helper_vread(Cpu *cpu, uint64_t a)
{
    const uint64_t *x = (const uint64_t *)(uintptr_t)a, *v = vec_slot(cpu, 1), *m = vec_slot(cpu, 9);
    uint32_t p;

    memcpy(&p, cpu->state + test_slots[SLOT_P].offset, 4);
    return x[0] + x[1] * 3 + v[0] * 5 + v[1] * 7 + m[0] * 11 + m[1] * 13 + ir_flags_nzcv(p);
}

/* May fault between two writes to slots. */
static uint64_t helper_touch(Cpu *cpu, uint64_t a, uint64_t b)
{
    uint64_t *x = CPU_STATE(cpu, uint64_t);

    x[2] += b;
    b ^= *(volatile uint64_t *)(uintptr_t)a;
    x[13] = b;
    return b + cpu->helper_pc;
}

static void helper_vwrite(Cpu *cpu, uint64_t a, uint64_t b)
{
    const uint64_t *x = (const uint64_t *)(uintptr_t)b;
    uint32_t p = ir_flags_word(a & 15);

    memcpy(vec_slot(cpu, 2), x, 16);
    vec_slot(cpu, 8)[1] += a;
    memcpy(cpu->state + test_slots[SLOT_P + 1].offset, &p, 4);
    cpu->vret[0] = ~x[1];
    cpu->vret[1] = a;
}

const void *const test_helper_table[NHELPERS] = {
    (const void *)helper_mix, (const void *)helper_read, (const void *)helper_write,
    (const void *)helper_vmix, (const void *)helper_vread, (const void *)helper_vwrite,
    (const void *)helper_touch,
};
const IrHelper test_helpers[] = {
    { "mix", (void *)helper_mix, IR_I64, 2, { IR_I64, IR_I64 }, IR_H_PURE },
    { "read", (void *)helper_read, IR_I64, 1, { IR_I64 }, IR_H_READS },
    { "write", (void *)helper_write, IR_I64, 3, { IR_I64, IR_I64, IR_I64 }, IR_H_READS | IR_H_WRITES | IR_H_FP },
    { "vmix", (void *)helper_vmix, IR_V128, 3, { IR_V128, IR_I64, IR_V128 }, IR_H_PURE },
    { "vread", (void *)helper_vread, IR_I64, 1, { IR_V128 }, IR_H_READS },
    { "vwrite", (void *)helper_vwrite, IR_V128, 2, { IR_I64, IR_V128 }, IR_H_READS | IR_H_WRITES },
    { "touch", (void *)helper_touch, IR_I64, 2, { IR_I64, IR_I64 }, IR_H_READS | IR_H_WRITES | IR_H_FAULTS | IR_H_MEM },
};

enum { NCLASS = 6 };

typedef struct Gen {
    IrFunc *f;
    Rng *r;
    unsigned kinds;
    uint64_t mem, bad;
    IrRef v[NCLASS][512];   /* by type i32, i64, f32, f64, v128, flags */
    unsigned n[NCLASS], entry[NCLASS];
    uint64_t pc;
} Gen;

uint64_t random_value(Rng *r)
{
    static const uint64_t odd[] = { 0, 1, ~0ull, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0x7fffffff, 0x80000000, 0xffffffff,
                                    0x100000000, 0x7fffffffffffffff, 0x8000000000000000, 2, 3, 31, 32, 63, 64 };

    switch (pick(r, 4)) {
    case 0:  return odd[pick(r, ARRAY_LEN(odd))];
    case 1:  return (uint64_t)(int64_t)(int32_t)rng(r) >> 0;
    case 2:  return rng(r) % 2000 - 1000;
    default: return rng(r);
    }
}

uint64_t random_double(Rng *r)
{
    static const uint64_t odd[] = {
        0, 0x8000000000000000, 0x3ff0000000000000, 0xbff0000000000000, 0x7ff0000000000000, 0xfff0000000000000,
        0x7ff8000000000000, 0xfff8000000000001, 0x7ff0000000000001, 1, 0x000fffffffffffff, 0x0010000000000000,
        0x7fefffffffffffff, 0x3fe0000000000000, 0xbfe0000000000000, 0x41dfffffffc00000, 0x41e0000000000000,
        0xc1e0000000000000, 0xc1e0000000100000, 0x41efffffffe00000, 0x41f0000000000000, 0x43e0000000000000,
        0xc3e0000000000000, 0x43f0000000000000, 0x43efffffffffffff, 0x3ff8000000000000, 0x4004000000000000,
        0xffffffff7fc00000, 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff00000001, 0xffffffff80000000,
        0xffffffff4f000000, 0xffffffffcf000000, 0xffffffff5f000000, 0xffffffffdf000000, 0xffffffff4f800000,
        0xffffffff3f000000, 0xffffffffbf000000, 0x36a0000000000000, 0x47efffffe0000000, 0x47effffff0000000,
    };

    switch (pick(r, 5)) {
    case 0:  return odd[pick(r, ARRAY_LEN(odd))];
    case 1:  return 0xffffffff00000000 | rng(r);
    case 2: {
        double d = (double)(int64_t)random_value(r) / 4;

        uint64_t v;

        memcpy(&v, &d, 8);
        return v;
    }
    case 3: {
        float d = (float)(int32_t)random_value(r) / 4;
        uint32_t v;

        memcpy(&v, &d, 4);
        return 0xffffffff00000000 | v;
    }
    default: return rng(r);
    }
}

static unsigned class_of(IrType t)
{
    static const uint8_t cls[IR_TYPE_COUNT] = { [IR_I64] = 1, [IR_F32] = 2, [IR_F64] = 3, [IR_V128] = 4, [IR_FLAGS] = 5 };

    return cls[t];
}

static IrRef emit(Gen *g, IrIns i)
{
    IrRef r = g->kinds & RANDOM_FORWARD ? ir_emit(g->f, i) : ir_raw(g->f, i);
    unsigned c = class_of((IrType)i.type);

    if (i.type != IR_VOID && ir_op_info[i.op].result != '_' && g->n[c] < 512)
        g->v[c][g->n[c]++] = r;
    return r;
}

static IrRef konst(Gen *g, IrType t, uint64_t v)
{
    if (t == IR_I32)
        v = (uint64_t)(int64_t)(int32_t)v;
    if (t == IR_F32)
        v = (uint32_t)v;
    return emit(g, (IrIns){ .op = IR_const, .type = t, .imm = (int64_t)v });
}

static unsigned gpr_slot(Gen *g) { return pick(g->r, NX); }
static unsigned fpr_slot(Gen *g) { return SLOT_F + pick(g->r, NF); }

static IrRef get(Gen *g, unsigned s)
{
    return emit(g, (IrIns){ .op = IR_get, .type = test_slots[s].type, .aux = s });
}

static IrRef flags_op(Gen *g);

static IrRef value(Gen *g, IrType t)
{
    unsigned c = class_of(t);
    unsigned k = pick(g->r, 8);

    if (g->n[c] && k < 5) {
        unsigned back = MIN(g->n[c], k < 3 ? 3u : 40u);

        return g->v[c][g->n[c] - 1 - pick(g->r, back)];
    }
    if (k == 7 && t <= IR_I64)
        return konst(g, t, random_value(g->r));
    if (k == 7 && t == IR_V128)
        return konst(g, t, pick(g->r, 3) ? random_value(g->r) : 0 - (uint64_t)pick(g->r, 2));
    if (k == 7 && t == IR_FLAGS)
        return konst(g, t, pick(g->r, 16));
    if (k == 7)
        return konst(g, t, random_double(g->r));
    if (t == IR_V128)
        return get(g, SLOT_V + pick(g->r, NV));
    if (t == IR_FLAGS)
        return k == 6 ? flags_op(g) : get(g, SLOT_P + pick(g->r, NP));
    if (t == IR_I64)
        return get(g, gpr_slot(g));
    if (t == IR_F64)
        return get(g, fpr_slot(g));
    if (t == IR_I32 && pick(g->r, 3) == 0)
        return get(g, SLOT_W + pick(g->r, 2));
    if (t == IR_I32) {
        IrRef v = value(g, IR_I64);

        return emit(g, (IrIns){ .op = IR_trunc, .type = IR_I32, .a = v });
    }
    IrRef v = value(g, IR_F64);

    return emit(g, (IrIns){ .op = IR_funbox, .type = IR_F32, .a = v });
}

static IrType int_type(Gen *g) { return pick(g->r, 3) ? IR_I64 : IR_I32; }
static IrType fp_type(Gen *g) { return pick(g->r, 2) ? IR_F64 : IR_F32; }

static uint32_t map(Gen *g)
{
    IrMapPair p[3];
    unsigned n = 0;

    if (pick(g->r, 3))
        return 0;
    for (unsigned k = 0, s = pick(g->r, 20); k < 3 && s < NSLOTS; k++, s += 1 + pick(g->r, 14)) {
        if ((s >= SLOT_V && !(g->kinds & RANDOM_VEC)) || (s >= SLOT_P && !(g->kinds & RANDOM_FLAGS)))
            break;
        IrRef v = value(g, (IrType)test_slots[s].type);

        p[n++] = (IrMapPair){ s, v };
    }
    return ir_map(g->f, p, n);
}

static void put_some(Gen *g)
{
    if ((g->kinds & RANDOM_VEC) && pick(g->r, 3) == 0) {
        IrRef v = value(g, IR_V128);

        emit(g, (IrIns){ .op = IR_put, .type = IR_V128, .aux = SLOT_V + pick(g->r, NV), .a = v });
    } else if ((g->kinds & RANDOM_FLAGS) && pick(g->r, 4) == 0) {
        IrRef v = value(g, IR_FLAGS);

        emit(g, (IrIns){ .op = IR_put, .type = IR_FLAGS, .aux = SLOT_P + pick(g->r, NP), .a = v });
    } else if (pick(g->r, 3) == 0 && (g->kinds & RANDOM_FP)) {
        unsigned s = fpr_slot(g);
        IrRef v = value(g, IR_F64);

        emit(g, (IrIns){ .op = IR_put, .type = IR_F64, .aux = s, .a = v });
    } else if (pick(g->r, 8) == 0) {
        IrRef v = value(g, IR_I32);

        emit(g, (IrIns){ .op = IR_put, .type = IR_I32, .aux = SLOT_W + pick(g->r, 2), .a = v });
    } else {
        unsigned s = gpr_slot(g);
        IrRef v = value(g, IR_I64);

        emit(g, (IrIns){ .op = IR_put, .type = IR_I64, .aux = s, .a = v });
    }
}

/* Base within the buffer: aligned, so that atomics do not split lines. */
static IrRef base(Gen *g, int64_t *imm, IrRef *b, uint32_t *aux, bool indexed)
{
    IrRef i = value(g, IR_I64);
    IrRef m = konst(g, IR_I64, 0x1f8);
    IrRef off = emit(g, (IrIns){ .op = IR_and, .type = IR_I64, .a = i, .b = m });
    uint64_t at = (g->kinds & RANDOM_FAULTS) && pick(g->r, 12) == 0 ? g->bad : g->mem;

    *b = 0;
    *imm = 0;
    if (indexed && pick(g->r, 2)) {
        *imm = (int64_t)pick(g->r, 64) * 8;
        IrRef k = konst(g, IR_I64, at);

        *b = off;
        *aux |= pick(g->r, 3) << 8;
        return k;
    }
    if (indexed && pick(g->r, 3) == 0 && at < INT32_MAX) {
        *imm = (int64_t)at;
        return off;
    }
    IrRef k = konst(g, IR_I64, at);

    return emit(g, (IrIns){ .op = IR_add, .type = IR_I64, .a = off, .b = k });
}

static IrType mem_type(Gen *g)
{
    static const IrType types[] = { IR_I32, IR_I64, IR_I64, IR_I64, IR_F32, IR_F64 };

    if ((g->kinds & RANDOM_VEC) && pick(g->r, 3) == 0)
        return IR_V128;
    return types[pick(g->r, g->kinds & RANDOM_FP ? 6 : 4)];
}

static void gen_load(Gen *g)
{
    IrType t = mem_type(g);
    uint32_t aux = pick(g->r, t == IR_I32 ? 3 : 4);
    int64_t imm;
    IrRef b;

    if (t == IR_F32 || t == IR_F64)
        aux = t == IR_F32 ? 2 : 3;
    else if (pick(g->r, 2) && aux < (t == IR_I32 ? 2u : 3u))
        aux |= IR_MEM_SIGN;
    if (t == IR_V128)
        aux = 4;
    else if (pick(g->r, 8) == 0 && (aux & 7))
        aux |= IR_MEM_BE;
    uint32_t m = map(g);
    IrRef a = base(g, &imm, &b, &aux, true);

    emit(g, (IrIns){ .op = IR_load, .type = t, .aux = aux, .a = a, .b = b, .imm = imm, .map = m });
}

static void gen_store(Gen *g)
{
    IrType t = mem_type(g);
    uint32_t aux = pick(g->r, t == IR_I32 ? 3 : 4);
    int64_t imm;
    IrRef b;

    if (t == IR_F32 || t == IR_F64)
        aux = t == IR_F32 ? 2 : 3;
    if (t == IR_V128)
        aux = 4;
    else if (pick(g->r, 8) == 0 && (aux & 7))
        aux |= IR_MEM_BE;
    if (pick(g->r, 8) == 0)
        aux |= IR_SEQ_CST << 5;
    uint32_t m = map(g);
    IrRef v = value(g, t);
    IrRef a = base(g, &imm, &b, &aux, true);

    emit(g, (IrIns){ .op = IR_store, .type = t, .aux = aux, .a = a, .b = b, .c = v, .imm = imm, .map = m });
}

/* Of 8 or 16 bits: what is above them in the result is undefined, and minimum and maximum want c extended. */
static void gen_narrow_atomic(Gen *g)
{
    uint32_t aux = pick(g->r, 2);
    unsigned kind = pick(g->r, IR_RMW_MAXU + 2);
    bool sign = kind == IR_RMW_MINS || kind == IR_RMW_MAXS;
    IrOp extend = aux ? (sign ? IR_sext16 : IR_zext16) : sign ? IR_sext8 : IR_zext8;
    int64_t imm;
    IrRef b, e = value(g, IR_I32), v = value(g, IR_I32), old;
    uint32_t m = map(g);
    IrRef c = emit(g, (IrIns){ .op = extend, .type = IR_I32, .a = v });
    IrRef a = base(g, &imm, &b, &aux, false);

    if (kind > IR_RMW_MAXU) {
        if (pick(g->r, 2))
            e = emit(g, (IrIns){ .op = IR_load, .type = IR_I32, .aux = aux, .a = a });
        old = ir_raw(g->f, (IrIns){ .op = IR_cas, .type = IR_I32, .aux = aux, .a = a, .b = e, .c = v, .map = m });
    } else {
        old = ir_raw(g->f, (IrIns){ .op = IR_rmw, .type = IR_I32, .x = (uint8_t)kind, .aux = aux, .a = a, .c = c,
                                    .map = m });
    }
    if (pick(g->r, 4))
        emit(g, (IrIns){ .op = aux ? IR_zext16 : IR_zext8, .type = IR_I32, .a = old });
}

static void gen_atomic(Gen *g)
{
    if (pick(g->r, 3) == 0) {
        gen_narrow_atomic(g);
        return;
    }
    IrType t = int_type(g);
    uint32_t aux = t == IR_I64 ? 3 : 2;
    int64_t imm;
    IrRef b, e = value(g, t), v = value(g, t);
    uint32_t m = map(g);
    IrRef a = base(g, &imm, &b, &aux, false);

    if (pick(g->r, 3) == 0) {
        if (pick(g->r, 2))
            e = emit(g, (IrIns){ .op = IR_load, .type = t, .aux = aux, .a = a });
        emit(g, (IrIns){ .op = IR_cas, .type = t, .aux = aux, .a = a, .b = e, .c = v, .map = m });
    } else {
        emit(g, (IrIns){ .op = IR_rmw, .type = t, .x = (uint8_t)pick(g->r, IR_RMW_MAXU + 1), .aux = aux, .a = a, .c = v,
                         .map = m });
    }
}

static void gen_int(Gen *g)
{
    IrType t = int_type(g);
    unsigned op = IR_add + pick(g->r, IR_sel - IR_add + 1);
    IrIns i = { .op = (uint16_t)op, .type = t };

    switch (ir_op_info[op].arg[0]) {
    case 'L': i.type = op == IR_trunc ? IR_I32 : IR_I64; break;
    case 'W': i.type = IR_I64; break;
    }
    if (op == IR_setc) {
        i.aux = t;
        i.type = IR_I64;
        i.x = (uint8_t)pick(g->r, 10);
        i.a = value(g, t);
        i.b = value(g, t);
    } else if (op == IR_sel) {
        if (pick(g->r, 2)) {
            IrType s = int_type(g);
            IrIns c = { .op = IR_setc, .type = IR_I64, .aux = s, .x = (uint8_t)pick(g->r, 10) };

            c.a = value(g, s);
            c.b = value(g, s);
            i.a = emit(g, c);
        } else {
            i.a = value(g, IR_I64);
        }
        if ((g->kinds & RANDOM_FLAGS) && pick(g->r, 2)) {
            IrRef fl = value(g, IR_FLAGS);

            i.a = emit(g, (IrIns){ .op = IR_flcond, .type = IR_I64, .x = (uint8_t)pick(g->r, 14), .a = fl });
        }
        if ((g->kinds & RANDOM_FP) && pick(g->r, 4) == 0)
            i.type = t = fp_type(g);
        if ((g->kinds & RANDOM_VEC) && pick(g->r, 4) == 0)
            i.type = t = IR_V128;
        if ((g->kinds & RANDOM_FLAGS) && pick(g->r, 6) == 0)
            i.type = t = IR_FLAGS;
        i.b = value(g, t);
        i.c = value(g, t);
    } else if (op == IR_trunc) {
        i.a = value(g, IR_I64);
    } else if (op == IR_sext32 || op == IR_zext32) {
        i.a = value(g, IR_I32);
    } else {
        i.a = value(g, (IrType)i.type);
        if (ir_op_info[op].arg[1] != '_')
            i.b = value(g, (IrType)i.type);
        if (op >= IR_divs && op <= IR_remu)
            i.x = (uint8_t)pick(g->r, 2);
    }
    emit(g, i);
}

static IrRef canon(Gen *g, IrRef v)
{
    return emit(g, (IrIns){ .op = IR_fcanon, .type = (uint8_t)ir_type(g->f, v), .a = v });
}

static uint8_t rounding(Gen *g) { return pick(g->r, 2) ? IR_ROUND_DYN : (uint8_t)pick(g->r, 5); }

static void gen_fp(Gen *g)
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
    case IR_fpget: i.type = IR_I64; break;
    case IR_fpset: {                             /* ID and QC are Arm's alone */
        IrRef v = value(g, IR_I64), k = konst(g, IR_I64, g->f->nan == IR_NAN_RISCV ? 31 : 127);

        i.type = IR_VOID;
        i.a = emit(g, (IrIns){ .op = IR_and, .type = IR_I64, .a = v, .b = k });
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
static IrRef flags_op(Gen *g)
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

static void gen_flags(Gen *g)
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

static void gen_vec(Gen *g)
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

static void gen_call(Gen *g)
{
    unsigned h = pick(g->r, g->kinds & RANDOM_VEC ? NHELPERS : 4);

    if (!(g->kinds & RANDOM_VEC) && h == 3)
        h = HELPER_TOUCH;
    IrIns i = { .op = IR_call, .type = test_helpers[h].type, .aux = h };

    if (h == HELPER_TOUCH) {
        int64_t imm;
        uint32_t aux = 0;

        i.a = base(g, &imm, &i.b, &aux, false);
        i.map = map(g);
    } else {
        i.a = value(g, (IrType)test_helpers[h].arg[0]);
    }
    if (test_helpers[h].nargs > 1)
        i.b = value(g, (IrType)test_helpers[h].arg[1]);
    if (test_helpers[h].nargs > 2)
        i.c = value(g, (IrType)test_helpers[h].arg[2]);
    emit(g, i);
}

static void gen_op(Gen *g)
{
    unsigned k = pick(g->r, 40);

    if (pick(g->r, 3) == 0) {
        emit(g, (IrIns){ .op = IR_insn, .imm = (int64_t)g->pc, .aux = 4 });
        g->pc += 4;
    }
    if ((g->kinds & RANDOM_VEC) && pick(g->r, random_nonly ? 2 : 4) == 0)
        gen_vec(g);
    else if ((g->kinds & RANDOM_FLAGS) && pick(g->r, 5) == 0)
        gen_flags(g);
    else if (k < 12)
        gen_int(g);
    else if (k < 20)
        put_some(g);
    else if (k < 24)
        gen_load(g);
    else if (k < 27)
        gen_store(g);
    else if (k < 28)
        gen_atomic(g);
    else if (k < 29)
        gen_call(g);
    else if (k < 30)
        emit(g, (IrIns){ .op = IR_fence, .x = (uint8_t)pick(g->r, 16) });
    else if (k < 31) {
        uint32_t m = map(g);

        emit(g, (IrIns){ .op = IR_poll, .imm = (int64_t)g->pc, .map = m });
    } else if (k < 32) {
        uint32_t m = map(g);
        IrRef v = value(g, IR_I64);
        IrIns c = { .op = IR_setc, .type = IR_I64, .aux = IR_I64, .x = IR_NE, .a = v };

        c.b = konst(g, IR_I64, 0);
        IrRef b = emit(g, c);

        emit(g, (IrIns){ .op = IR_guard, .a = b, .imm = (int64_t)g->pc, .map = m });
    } else if (g->kinds & RANDOM_FP)
        gen_fp(g);
    else
        gen_int(g);
}

static void gen_exit(Gen *g)
{
    uint32_t m = map(g);

    switch (pick(g->r, 4)) {
    case 0:
        emit(g, (IrIns){ .op = IR_exit_to, .imm = (int64_t)rng(g->r), .map = m });
        break;
    case 1: {
        IrRef v = value(g, IR_I64);

        emit(g, (IrIns){ .op = IR_exit_ind, .x = (uint8_t)pick(g->r, 3), .a = v, .map = m });
        break;
    }
    case 2: {
        IrRef v = pick(g->r, 2) ? value(g, IR_I64) : 0;

        emit(g, (IrIns){ .op = IR_exit_exc, .x = (uint8_t)pick(g->r, 60), .a = v, .imm = (int64_t)rng(g->r), .map = m });
        break;
    }
    default:
        emit(g, (IrIns){ .op = IR_exit_sys, .imm = (int64_t)rng(g->r), .map = m });
        break;
    }
}

static IrType param_type(const Gen *g, unsigned k)
{
    if (k == 2 && (g->kinds & RANDOM_FP))
        return IR_F64;
    if (k == 1 && (g->kinds & RANDOM_VEC))
        return IR_V128;
    return k == 0 && (g->kinds & RANDOM_FLAGS) ? IR_FLAGS : IR_I64;
}

/* What loops end with: arithmetic, its result put, and a branch on it or on what went into it. */
static void count_and_branch(Gen *g, IrIns *br)
{
    static const uint16_t ops[] = { IR_sub, IR_sub, IR_sub, IR_add, IR_add, IR_and, IR_or, IR_xor };
    IrType t = int_type(g);
    IrIns i = { .op = ops[pick(g->r, ARRAY_LEN(ops))], .type = (uint8_t)t };
    uint64_t k = pick(g->r, 2) ? 1 + pick(g->r, 64) : random_value(g->r);
    bool minus = i.op == IR_add && pick(g->r, 2), direct = i.op == IR_sub || minus, same = pick(g->r, 2);
    unsigned s = gpr_slot(g);
    IrRef c = direct && (minus || pick(g->r, 2)) ? konst(g, t, k) : 0;

    i.a = t == IR_I64 && same ? get(g, s) : value(g, t);
    i.b = minus ? konst(g, t, 0 - k) : c ? c : value(g, t);
    IrRef v = emit(g, i);

    if (t == IR_I64)
        emit(g, (IrIns){ .op = IR_put, .type = t, .aux = s, .a = v });
    else
        emit(g, (IrIns){ .op = IR_put, .type = t, .aux = SLOT_W, .a = v });
    if (pick(g->r, 3) == 0)
        put_some(g);
    br->imm = t;
    br->a = direct ? i.a : v;
    br->b = !direct ? konst(g, t, 0) : minus ? c : i.b;
    if ((g->kinds & RANDOM_FLAGS) && pick(g->r, 2)) {
        IrIns fl = { .op = pick(g->r, 2) ? IR_flsub : IR_fland, .type = IR_FLAGS, .a = br->a, .b = br->b, .aux = t };

        v = emit(g, fl);
        emit(g, (IrIns){ .op = IR_put, .type = IR_FLAGS, .aux = SLOT_P + pick(g->r, NP), .a = v });
    }
}

static uint32_t edge(Gen *g, uint32_t block, unsigned np)
{
    IrRef args[3];

    for (unsigned k = 0; k < np; k++)
        args[k] = value(g, param_type(g, k));
    return ir_edge(g->f, block, args, np);
}

void random_ir(IrFunc *f, Arena *arena, Rng *r, unsigned nops, unsigned kinds, uint64_t mem, uint64_t bad)
{
    Gen g = { .f = f, .r = r, .kinds = kinds, .mem = mem, .bad = bad, .pc = 0x10000 };
    unsigned nb = 1 + pick(r, 5), np[8];

    ir_init(f, arena, test_slots, NSLOTS, test_helpers, NHELPERS);
    f->pc = g.pc;
    f->nan = kinds & RANDOM_ARM_SOFT ? IR_NAN_ARM_SOFT : kinds & RANDOM_ARM ? IR_NAN_ARM : IR_NAN_RISCV;
    for (unsigned b = 0; b < nb; b++) {
        ir_block(f, g.pc + b * 0x100);
        np[b] = b && pick(r, 2) ? pick(r, 4) : 0;
        f->blocks[b].cold = b && pick(r, 4) == 0;
    }
    for (unsigned b = 0; b < nb; b++) {
        ir_at(f, b);
        for (int c = 0; c < NCLASS; c++)
            g.n[c] = b ? g.entry[c] : 0;
        for (unsigned k = 0; k < np[b]; k++) {
            IrRef p = ir_param(f, param_type(&g, k));
            unsigned c = class_of(param_type(&g, k));

            g.v[c][g.n[c]++] = p;
        }
        emit(&g, (IrIns){ .op = IR_insn, .imm = (int64_t)g.pc, .aux = 4 });
        g.pc += 4;
        if (!b || pick(r, 4))
            for (unsigned k = 0; k < nops; k++)
                gen_op(&g);
        if (b == 0)
            for (int c = 0; c < NCLASS; c++)
                g.entry[c] = g.n[c] < 400 ? g.n[c] : 400;
        unsigned left = nb - b - 1;

        if (left && pick(r, 4)) {
            unsigned t1 = b + 1 + pick(r, left), t2 = b + 1 + pick(r, left);
            IrIns i = { .op = IR_brc, .x = (uint8_t)pick(r, 10) };

            if (pick(r, 3) == 0) {
                i.op = IR_br;
                i.x = 0;
                i.aux = edge(&g, t1, np[t1]);
            } else {
                IrType t = int_type(&g);

                i.imm = t;
                i.a = value(&g, t);
                i.b = value(&g, t);
                if ((kinds & RANDOM_FP) && pick(r, 3) == 0) {
                    IrType ft = fp_type(&g);
                    IrIns c = { .op = IR_fcmp, .type = IR_I64, .aux = ft, .x = (uint8_t)pick(r, IR_FCMP_COUNT) };

                    c.a = value(&g, ft);
                    c.b = value(&g, ft);
                    i.imm = IR_I64;
                    i.x = IR_EQ + (uint8_t)pick(r, 2);
                    i.b = konst(&g, IR_I64, 0);
                    i.a = emit(&g, c);
                    i.aux = ir_edge(f, t1, NULL, 0);
                    f->nedges--;
                }
                if ((kinds & RANDOM_FLAGS) && pick(r, 3)) {
                    i = (IrIns){ .op = IR_brfl, .x = (uint8_t)pick(r, 14) };
                    i.a = pick(r, 2) ? flags_op(&g) : value(&g, IR_FLAGS);
                    if (pick(r, 2))
                        put_some(&g);
                } else if (pick(r, 2)) {
                    count_and_branch(&g, &i);
                }
                uint32_t e1 = edge(&g, t1, np[t1]);
                uint32_t e2 = edge(&g, t2, np[t2]);

                assert(e2 == e1 + 1);
                i.aux = e1;
            }
            emit(&g, i);
        } else {
            gen_exit(&g);
        }
    }
}
