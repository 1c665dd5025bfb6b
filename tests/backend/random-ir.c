/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The generator. Values are drawn from those defined so far in the block, or in the entry block (which dominates all);
 * edges go forward only, so that every region ends, and carry arguments. Loads and stores stay within a buffer, or, when
 * faults are wanted, now and then go to an unmapped page.
 */
#include "random-gen.h"

unsigned class_of(IrType t)
{
    static const uint8_t cls[IR_TYPE_COUNT] = { [IR_I64] = 1, [IR_F32] = 2, [IR_F64] = 3, [IR_V128] = 4, [IR_FLAGS] = 5 };

    return cls[t];
}

IrRef emit(Gen *g, IrIns i)
{
    IrRef r = g->kinds & RANDOM_FORWARD ? ir_emit(g->f, i) : ir_raw(g->f, i);
    unsigned c = class_of((IrType)i.type);

    if (i.type != IR_VOID && ir_op_info[i.op].result != '_' && g->n[c] < 512)
        g->v[c][g->n[c]++] = r;
    return r;
}

IrRef konst(Gen *g, IrType t, uint64_t v)
{
    if (t == IR_I32)
        v = (uint64_t)(int64_t)(int32_t)v;
    if (t == IR_F32)
        v = (uint32_t)v;
    return emit(g, (IrIns){ .op = IR_const, .type = t, .imm = (int64_t)v });
}

uint64_t random_back;

IrRef place(Gen *g, uint64_t v)
{
    if (!(g->kinds & RANDOM_RELOC) || pick(g->r, 3) == 0)
        return konst(g, IR_I64, v);
    return emit(g, (IrIns){ .op = IR_pcrel, .type = IR_I64, .imm = (int64_t)(v - random_back) });
}

static unsigned gpr_slot(Gen *g) { return pick(g->r, NX); }
static unsigned fpr_slot(Gen *g) { return SLOT_F + pick(g->r, NF); }

static IrRef get(Gen *g, unsigned s)
{
    return emit(g, (IrIns){ .op = IR_get, .type = test_slots[s].type, .aux = s });
}

IrRef value(Gen *g, IrType t)
{
    unsigned c = class_of(t);
    unsigned k = pick(g->r, 8);

    if (g->n[c] && k < 5) {
        unsigned back = MIN(g->n[c], k < 3 ? 3u : 40u);

        return g->v[c][g->n[c] - 1 - pick(g->r, back)];
    }
    if (k == 7 && t == IR_I64)
        return place(g, random_value(g->r));
    if (k == 7 && t == IR_I32)
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

/* Anything near the end of a page, once in a while its end itself; off a base that others use too. */
static IrRef base_mmu(Gen *g, int64_t *imm, IrRef *b, uint32_t *aux, bool indexed)
{
    unsigned size = 1u << ir_mem_size(*aux);
    int64_t step = indexed && pick(g->r, 8) == 0 ? 1 : size;

    *b = 0;
    *imm = indexed ? (int64_t)pick(g->r, 3 * 256) * step - 256 : 0;
    if (pick(g->r, 2))
        *imm = indexed ? (int64_t)pick(g->r, 32) * step : 0;
    if (pick(g->r, 8) == 0) {
        uint64_t at = g->mem + pick(g->r, 1 << 10) * 8;
        IrRef fixed = place(g, at);

        if (g->kinds & RANDOM_RELOC && pick(g->r, 2))
            g->bases[g->nbases++ % 3] = fixed;
        return fixed;
    }
    if (g->nbases && pick(g->r, 4))
        return g->bases[pick(g->r, MIN(g->nbases, 3u))];
    IrRef i = value(g, IR_I64);
    IrRef m = konst(g, IR_I64, pick(g->r, 3) ? 0x3f8 : 0x1ff8);
    IrRef off = emit(g, (IrIns){ .op = IR_and, .type = IR_I64, .a = i, .b = m });
    IrRef k = place(g, g->mem);

    if (indexed && pick(g->r, 3) == 0) {
        *b = off;
        *aux |= pick(g->r, 2) << 8;
        return k;
    }
    IrRef v = emit(g, (IrIns){ .op = IR_add, .type = IR_I64, .a = off, .b = k });

    g->bases[g->nbases++ % 3] = v;
    return v;
}

/* Base within the buffer: aligned, so that atomics do not split lines. */
static IrRef base(Gen *g, int64_t *imm, IrRef *b, uint32_t *aux, bool indexed)
{
    if (g->kinds & RANDOM_MMU)
        return base_mmu(g, imm, b, aux, indexed);
    IrRef i = value(g, IR_I64);
    IrRef m = konst(g, IR_I64, 0x1f8);
    IrRef off = emit(g, (IrIns){ .op = IR_and, .type = IR_I64, .a = i, .b = m });
    uint64_t at = (g->kinds & RANDOM_FAULTS) && pick(g->r, 12) == 0 ? g->bad : g->mem;

    *b = 0;
    *imm = 0;
    if (indexed && pick(g->r, 2)) {
        *imm = (int64_t)pick(g->r, 64) * 8;
        IrRef k = place(g, at);

        *b = off;
        *aux |= pick(g->r, 3) << 8;
        return k;
    }
    if (indexed && pick(g->r, 3) == 0 && at < INT32_MAX) {
        *imm = (int64_t)at;
        return off;
    }
    IrRef k = place(g, at);

    if (g->kinds & RANDOM_RELOC && pick(g->r, 3) == 0) {
        *imm = indexed ? (int64_t)pick(g->r, 64) * 8 : 0;
        return k;
    }
    return emit(g, (IrIns){ .op = IR_add, .type = IR_I64, .a = off, .b = k });
}

static IrType mem_type(Gen *g)
{
    static const IrType types[] = { IR_I32, IR_I64, IR_I64, IR_I64, IR_F32, IR_F64 };

    if ((g->kinds & RANDOM_VEC) && pick(g->r, 3) == 0)
        return IR_V128;
    return types[pick(g->r, g->kinds & RANDOM_FP ? 6 : 4)];
}

void gen_load(Gen *g)
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

void gen_store(Gen *g)
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

/* The other half of the product @i, soon. */
static void gen_other_half(Gen *g, IrIns i)
{
    for (unsigned n = pick(g->r, 3); n; n--) {
        if (pick(g->r, 2))
            put_some(g);
        else
            emit(g, (IrIns){ .op = IR_add, .type = IR_I64, .a = value(g, IR_I64), .b = value(g, IR_I64) });
    }
    if (pick(g->r, 4) == 0)
        gen_load(g);
    if (pick(g->r, 2)) {
        IrRef t = i.a;

        i.a = i.b;
        i.b = t;
    }
    i.op = i.op == IR_mul ? IR_mulhu : IR_mul;
    emit(g, i);
}

void gen_int(Gen *g)
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
    if ((op == IR_mul || op == IR_mulhu) && i.type == IR_I64 && pick(g->r, 2))
        gen_other_half(g, i);
}

static void gen_call(Gen *g)
{
    unsigned h = pick(g->r, g->kinds & RANDOM_VEC ? NHELPERS : 4);

    if (!(g->kinds & RANDOM_VEC) && h == 3)
        h = HELPER_TOUCH;
    if ((g->kinds & RANDOM_MMU) && h == HELPER_TOUCH)    /* it knows host addresses only */
        h = 0;
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
    unsigned k = g->kinds & RANDOM_MMU && pick(g->r, 3) == 0 ? 20 + pick(g->r, 8) : pick(g->r, 40);

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

static int64_t random_pc(Gen *g) { return (int64_t)(rng(g->r) - random_back); }

static void gen_exit(Gen *g)
{
    uint32_t m = map(g);

    switch (pick(g->r, 4)) {
    case 0:
        emit(g, (IrIns){ .op = IR_exit_to, .imm = random_pc(g), .map = m });
        break;
    case 1: {
        IrRef v = value(g, IR_I64);

        emit(g, (IrIns){ .op = IR_exit_ind, .x = (uint8_t)pick(g->r, 3), .a = v, .map = m });
        break;
    }
    case 2: {
        IrRef v = pick(g->r, 2) ? value(g, IR_I64) : 0;

        emit(g, (IrIns){ .op = IR_exit_exc, .x = (uint8_t)pick(g->r, 60), .a = v, .imm = random_pc(g), .map = m });
        break;
    }
    default:
        emit(g, (IrIns){ .op = IR_exit_sys, .imm = random_pc(g), .map = m });
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

static IrRef condition(Gen *g)
{
    IrIns c = { .op = IR_setc, .type = IR_I64, .x = (uint8_t)pick(g->r, 10), .aux = int_type(g) };

    if ((g->kinds & RANDOM_FLAGS) && pick(g->r, 2)) {
        c = (IrIns){ .op = IR_flcond, .type = IR_I64, .x = (uint8_t)pick(g->r, 14) };
        c.a = pick(g->r, 2) ? flags_op(g) : value(g, IR_FLAGS);
        return emit(g, c);
    }
    c.a = value(g, (IrType)c.aux);
    c.b = pick(g->r, 3) ? value(g, (IrType)c.aux) : konst(g, (IrType)c.aux, 0);
    return emit(g, c);
}

/* Conditional compares: two conditions, both or one of them; either may be seen by others too. */
static void two_and_branch(Gen *g, IrIns *br)
{
    IrIns i = { .op = pick(g->r, 2) ? IR_and : IR_or, .type = IR_I64 };
    IrRef seen[3];

    seen[0] = i.a = condition(g);
    if (pick(g->r, 3) == 0)
        put_some(g);
    seen[1] = i.b = pick(g->r, 6) ? condition(g) : value(g, IR_I64);
    seen[2] = emit(g, i);
    if (pick(g->r, 3) == 0)
        emit(g, (IrIns){ .op = IR_put, .type = IR_I64, .aux = gpr_slot(g), .a = seen[pick(g->r, 3)] });
    if (pick(g->r, 4) == 0)
        put_some(g);
    *br = (IrIns){ .op = IR_brc, .x = IR_EQ + (uint8_t)pick(g->r, 2), .imm = IR_I64, .a = seen[2] };
    br->b = konst(g, IR_I64, 0);
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
    Gen g = { .f = f, .r = r, .kinds = kinds, .mem = mem, .bad = bad, .pc = 0x10000 - random_back };
    unsigned nb = 1 + pick(r, 5), np[8];

    ir_init(f, arena, test_slots, NSLOTS, test_helpers, NHELPERS);
    f->pc = g.pc;
    f->relocatable = kinds & RANDOM_RELOC;
    f->nan = kinds & RANDOM_ARM_SOFT ? IR_NAN_ARM_SOFT : kinds & RANDOM_ARM_FZ ? IR_NAN_ARM_FZ
           : kinds & RANDOM_ARM ? IR_NAN_ARM : IR_NAN_RISCV;
    for (unsigned b = 0; b < nb; b++) {
        ir_block(f, g.pc + b * 0x100);
        np[b] = b && pick(r, 2) ? pick(r, 4) : 0;
        f->blocks[b].cold = b && pick(r, 4) == 0;
    }
    for (unsigned b = 0; b < nb; b++) {
        ir_at(f, b);
        for (int c = 0; c < NCLASS; c++)
            g.n[c] = b ? g.entry[c] : 0;
        g.nbases = 0;
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
                if (pick(r, 4) == 0)
                    two_and_branch(&g, &i);
                uint32_t e1 = edge(&g, t1, np[t1]);
                uint32_t e2 = edge(&g, t2, np[t2]);

                assert(e2 == e1 + 1);
                (void)e2;
                i.aux = e1;
            }
            emit(&g, i);
        } else {
            gen_exit(&g);
        }
    }
}
