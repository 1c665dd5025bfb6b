/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Random regions of several blocks: valid by construction, run before and after each pass, and built once op by op and
 * once through the folding builder. All must behave the same on random states, and verify, and survive text.
 */
#include "ir-test.h"

#include <stdlib.h>

enum { MAX_POOL = 400, MAX_BLOCKS = 7 };

typedef struct Gen {
    IrFunc *f;
    Rng rng;
    bool fold;                      /* through ir_emit */
    struct { IrRef ref; IrType type; } pool[MAX_POOL];
    uint32_t npool, nglobal;        /* the first nglobal are of the entry, usable everywhere */
    uint32_t nblocks, block;
    IrType params[MAX_BLOCKS][2];
    uint32_t nparams[MAX_BLOCKS];
    uint64_t pc;
} Gen;

static uint32_t below(Gen *g, uint32_t n) { return rng_below(&g->rng, n); }

static IrRef emit(Gen *g, IrIns i)
{
    return g->fold ? ir_emit(g->f, i) : ir_raw(g->f, i);
}

static IrRef add(Gen *g, IrRef r, IrType t)
{
    if (g->npool < MAX_POOL) {
        g->pool[g->npool].ref = r;
        g->pool[g->npool++].type = t;
    }
    return r;
}

static IrRef fresh(Gen *g, IrType t)
{
    IrIns i = { .op = IR_const, .type = t };
    static const uint8_t slot_of[IR_TYPE_COUNT] = { [IR_I32] = T_W0, [IR_F32] = T_S0, [IR_FLAGS] = T_NZCV };
    static const int64_t vectors[] = { 0, -1, 0x0101010101010101, 0x8000000080000000, 15, 0x3f8000003f800000 };
    uint64_t v = rng_value(&g->rng), d = rng_double(&g->rng);
    uint32_t k = below(g, 7);

    if (below(g, t == IR_FLAGS || t == IR_V128 ? 4 : 2)) {
        uint32_t slot = t == IR_I64 ? k : t == IR_F64 ? T_F0 + k % 3 : t == IR_V128 ? T_V0 + k % 3 : slot_of[t];

        return add(g, emit(g, (IrIns){ .op = IR_get, .type = t, .aux = slot }), t);
    }
    i.imm = t == IR_I32 ? (int32_t)v : t == IR_I64 ? (int64_t)v : t == IR_F32 ? (uint32_t)d
            : t == IR_V128 ? (v & 1 ? vectors[k % 6] : (int64_t)v) : t == IR_FLAGS ? (int64_t)(v & 15) : (int64_t)d;
    if (g->f->relocatable && t == IR_I64 && k & 1)
        i.op = IR_pcrel;
    return add(g, emit(g, i), t);
}

static IrRef pick(Gen *g, IrType t)
{
    uint32_t n = 0, k;

    if (below(g, 5) == 0)
        return fresh(g, t);
    for (k = 0; k < g->npool; k++)
        n += g->pool[k].type == t;
    if (!n)
        return fresh(g, t);
    n = below(g, 2) ? n - 1 : below(g, n);      /* often the newest: chains, for patterns to be in */
    for (k = 0; g->pool[k].type != t || n--; k++) {
    }
    return g->pool[k].ref;
}

static IrType pick_class(Gen *g, char class, IrType own)
{
    switch (class) {
    case 'T': case 'F': return own;
    case 'L': case 'B': case 'Q': return IR_I64;
    case 'W': return IR_I32;
    case 'N': return below(g, 3) ? IR_I64 : IR_I32;
    case 'G': return below(g, 2) ? IR_F64 : IR_F32;
    case 'D': return IR_F64;
    case 'R': return IR_F32;
    case 'X': return IR_V128;
    case 'P': return IR_FLAGS;
    default:  return IR_VOID;
    }
}

/* Types that the classes leave open. */
static void fix_types(IrIns *i, IrType ta[3])
{
    switch (i->op) {
    case IR_setc: case IR_fcmp: case IR_flsub: case IR_fladd: case IR_fland: case IR_fladc: case IR_flfcmp:
        ta[1] = ta[0];
        i->aux = ta[0];
        break;
    case IR_sel:    ta[1] = ta[2] = i->type; break;
    case IR_fcvt:   ta[0] = i->type == IR_F32 ? IR_F64 : IR_F32; break;
    case IR_fbits:  ta[0] = i->type == IR_I32 ? IR_F32 : IR_F64; break;
    case IR_fmake:  ta[0] = i->type == IR_F32 ? IR_I32 : IR_I64; break;
    case IR_fbox:   ta[0] = IR_F32; break;
    case IR_funbox: case IR_fhalf: ta[0] = IR_F64; break;
    case IR_ff2h: case IR_fs2i: case IR_fu2i: case IR_fi2s: case IR_fi2u:
        i->aux = ta[0];
        break;
    default:        break;
    }
}

static unsigned random_x(Gen *g, unsigned op)
{
    unsigned v = rng_next(&g->rng) >> 8 & 0xffff;

    switch (op) {
    case IR_setc:   return v % 10;
    case IR_flcond: return v % 14;
    case IR_flfcmp: case IR_adc: case IR_fladc: return v % 2;
    case IR_fcmp:   return v % IR_FCMP_COUNT;
    case IR_fsgnj:  return v % 3;
    case IR_divs: case IR_divu: case IR_rems: case IR_remu: return v % 2;
    case IR_fadd: case IR_fsub: case IR_fmul: case IR_fdiv: case IR_fsqrt: case IR_fma: case IR_fround: case IR_fcvt:
    case IR_ff2h: case IR_fs2i: case IR_fu2i: case IR_fi2s: case IR_fi2u:
        return v % 6 == 5 ? IR_ROUND_DYN : v % 6;
    default:        return 0;
    }
}

static IrType result_type(Gen *g, unsigned op)
{
    static const uint8_t open[] = { IR_I64, IR_I64, IR_I32, IR_F64, IR_F32, IR_V128, IR_FLAGS };
    unsigned v = below(g, 7);

    switch (ir_op_info[op].result) {
    case 'T': return v & 1 ? IR_I32 : IR_I64;
    case 'F': return v & 1 ? IR_F32 : IR_F64;
    case 'L': return IR_I64;
    case 'W': return IR_I32;
    case 'D': return IR_F64;
    case 'R': return IR_F32;
    case 'X': return IR_V128;
    case 'P': return IR_FLAGS;
    default:  break;
    }
    switch (op) {
    case IR_fbits:  return v & 1 ? IR_I32 : IR_I64;
    case IR_fmake:  return v & 1 ? IR_F32 : IR_F64;
    default:        return open[v];
    }
}

/* ---- vector ops: lanes and aux as the verifier wants them ---- */

static unsigned vector_lanes(Gen *g, unsigned op)
{
    unsigned v = below(g, 12);

    switch (op) {
    case IR_vwidens: case IR_vwidenu: case IR_vmulls: case IR_vmullu: case IR_vqnarrows: case IR_vqnarrowu:
    case IR_vqnarrowsu: case IR_vclz:
        return v % 3;
    case IR_vpmull: return v & 1 ? IR_L64 : IR_L8;
    case IR_vqdmulh: case IR_vfwiden: case IR_vfnarrow: return 1 + v % 2;
    case IR_vcrypto: return below(g, IR_CRYPTO_COUNT);
    default:        return op >= IR_vfadd ? IR_L32 + v % 2 : v % 4;
    }
}

static void vector_aux(Gen *g, IrIns *i, IrType ta[3])
{
    unsigned v = rng_next(&g->rng) >> 8 & 0xffffff, lanes = i->op == IR_vcrypto ? 1 : 16u >> i->x;
    unsigned round = v % 6 == 5 ? (unsigned)IR_ROUND_DYN : v % 6;

    switch (i->op) {
    case IR_vdup:
        ta[0] = i->x == IR_L64 ? IR_I64 : ta[0];
        i->aux = ta[0];
        break;
    case IR_vins:
        ta[1] = i->x == IR_L64 ? IR_I64 : ta[1];
        i->aux = v % lanes | ta[1] << 8;
        break;
    case IR_vfrom:
        i->aux = ta[0];
        i->x = ta[0] == IR_F32 ? IR_L32 : IR_L64;
        break;
    case IR_vlane:
        i->x = i->type == IR_F32 ? IR_L32 : IR_L64;
        i->aux = v % (16u >> i->x);
        break;
    case IR_vdupl: case IR_vgetu: case IR_vgets: i->aux = v % lanes; break;
    case IR_vinsl:  i->aux = v % lanes | (v >> 8) % lanes << 8; break;
    case IR_vshl: case IR_vshr: case IR_vsar: i->aux = v % (8u << i->x); break;
    case IR_vext:   i->aux = v % 16; break;
    case IR_vrev:   i->aux = i->x + v % (5 - i->x); break;
    case IR_vfma:   i->aux = v % 4; break;
    case IR_vfround: i->aux = round | (v & 0x100); break;
    case IR_vfs2i: case IR_vfu2i: i->aux = round; break;
    case IR_vwidens: case IR_vwidenu: case IR_vmulls: case IR_vmullu: case IR_vpmull: case IR_vqdmulh: case IR_vfwiden:
        i->aux = v % 2;
        break;
    case IR_vcrypto:
        if (i->x != IR_AESMC && i->x != IR_AESIMC && i->x != IR_SHA1H)
            ta[1] = IR_V128;
        if (ta[1] && i->x != IR_AESE && i->x != IR_AESD && i->x != IR_SHA1SU1 && i->x != IR_SHA256SU0)
            ta[2] = IR_V128;
        break;
    default:        break;
    }
}

static unsigned any_op(Gen *g)
{
    unsigned op;

    switch (below(g, 10)) {
    case 0: case 1: case 2: case 3: return IR_add + below(g, IR_sel - IR_add + 1);
    case 4: case 5: return IR_flsub + below(g, IR_flcond - IR_flsub + 1);
    case 6: case 7: return IR_vlow + below(g, IR_vfnarrow - IR_vlow + 1);
    default:        break;
    }
    do
        op = IR_add + below(g, IR_funbox - IR_add + 1);
    while (!(ir_op_info[op].effects & (PURE | FPX)) || op == IR_ext32);
    return op;
}

/* Any op that computes a value from values. */
static void gen_value(Gen *g)
{
    IrIns i = {0};
    IrType ta[3];
    IrRef ref[3] = {0};
    bool vector;

    i.op = any_op(g);
    vector = i.op >= IR_vlow && i.op <= IR_vfnarrow;
    i.type = result_type(g, i.op);
    for (int k = 0; k < 3; k++)
        ta[k] = pick_class(g, ir_op_info[i.op].arg[k], i.type);
    fix_types(&i, ta);
    i.x = vector ? vector_lanes(g, i.op) : random_x(g, i.op);
    if (vector)
        vector_aux(g, &i, ta);
    if (i.op == IR_fma)
        i.aux = below(g, 4);
    if (i.op == IR_fround)
        i.aux = below(g, 2);
    for (int k = 0; k < 3; k++)
        if (ta[k] != IR_VOID)
            ref[k] = pick(g, ta[k]);
    if (i.op == IR_fladc || i.op == IR_adc) {
        IrRef one = emit(g, (IrIns){ .op = IR_const, .type = IR_I64, .imm = 1 });

        ref[2] = emit(g, (IrIns){ .op = IR_and, .type = IR_I64, .a = ref[2], .b = one });
    }
    i.a = ref[0];
    i.b = ref[1];
    i.c = ref[2];
    i.a = add(g, emit(g, i), i.type);
    if (ir_op_info[i.op].effects & FPX && ir_op_info[i.op].result == 'F' && !g->f->nan && below(g, 2))
        add(g, emit(g, (IrIns){ .op = IR_fcanon, .type = i.type, .a = i.a }), i.type);
}

static void gen_put(Gen *g)
{
    static const uint8_t slots[] = { T_A0, T_A1, T_A2, T_A3, T_A4, T_A5, T_A6, T_A0, T_A1, T_F0, T_F1, T_F2, T_W0, T_S0,
                                     T_NZCV, T_NZCV, T_V0, T_V1, T_V2 };
    uint32_t slot = slots[below(g, sizeof slots)];
    IrType t = test_slots[slot].type;
    IrRef v = pick(g, t);

    emit(g, (IrIns){ .op = IR_put, .type = t, .a = v, .aux = slot });
}

/* An address: mostly in the window, else whatever a slot or a value says. */
static IrRef gen_address(Gen *g)
{
    uint32_t kind = below(g, 10), slot = below(g, 7);
    IrRef a, b;

    if (kind == 0)
        return pick(g, IR_I64);
    if (kind == 1)
        return emit(g, (IrIns){ .op = IR_get, .type = IR_I64, .aux = slot });
    a = pick(g, IR_I64);
    b = emit(g, (IrIns){ .op = IR_const, .type = IR_I64, .imm = 0x3f8 });
    a = emit(g, (IrIns){ .op = IR_and, .type = IR_I64, .a = a, .b = b });
    b = emit(g, (IrIns){ .op = IR_const, .type = IR_I64, .imm = TEST_WINDOW + 64 });
    return add(g, emit(g, (IrIns){ .op = IR_add, .type = IR_I64, .a = a, .b = b }), IR_I64);
}

/* Loads and stores at addresses that are good, bad, or neither. */
static void gen_memory(Gen *g)
{
    static const uint8_t types[] = { IR_I64, IR_I64, IR_I32, IR_F64, IR_F32, IR_V128 };
    IrType t = types[below(g, 6)];
    bool is_int = t == IR_I32 || t == IR_I64;
    uint32_t size = t == IR_I64 ? below(g, 4) : t == IR_I32 ? below(g, 3) : t == IR_F32 ? 2 : t == IR_F64 ? 3 : 4;
    uint32_t aux = size | below(g, 4) << 5 | (below(g, 8) == 0 ? IR_MEM_BE : 0) | (below(g, 8) == 0 ? IR_MEM_ALIGN : 0);
    int64_t imm = (int64_t)below(g, 64) - 16;
    uint32_t kind = below(g, 6), sign = is_int && below(g, 2) ? IR_MEM_SIGN : 0, slot = below(g, 7);
    IrRef base = gen_address(g);
    IrRef v = pick(g, t);
    IrRef w = pick(g, t);

    if (kind < 3) {
        add(g, emit(g, (IrIns){ .op = IR_load, .type = t, .a = base, .aux = aux | sign, .imm = imm }), t);
    } else if (kind < 5 || !is_int) {
        emit(g, (IrIns){ .op = IR_store, .type = t, .a = base, .c = v, .aux = aux, .imm = imm });
    } else {
        aux = (aux & ~7u) | (t == IR_I64 ? 3 : 2);
        if (slot & 1)
            add(g, emit(g, (IrIns){ .op = IR_rmw, .type = t, .x = imm & 7, .a = base, .c = v, .aux = aux }), t);
        else
            add(g, emit(g, (IrIns){ .op = IR_cas, .type = t, .a = base, .b = w, .c = v, .aux = aux }), t);
    }
}

static void gen_other(Gen *g)
{
    uint32_t k = below(g, TH_NHELPERS + 4);
    IrRef a = pick(g, IR_I64);
    IrRef b = pick(g, IR_I64);
    IrIns i = { .op = IR_call, .type = IR_I64, .a = a, .aux = k };

    switch (k) {
    case TH_MIX:   i.b = b; break;
    case TH_TOUCH: i.a = gen_address(g); break;
    case TH_FLAGS: i.a = 0; break;
    case TH_VMIX:
        i.type = IR_V128;
        i.b = a;
        i.a = pick(g, IR_V128);
        i.c = pick(g, IR_V128);
        add(g, emit(g, i), IR_V128);
        return;
    case TH_VPOKE:
        i.a = pick(g, IR_V128);
        i.b = gen_address(g);
        break;
    case TH_NHELPERS: add(g, emit(g, (IrIns){ .op = IR_fpget, .type = IR_I64 }), IR_I64); return;
    case TH_NHELPERS + 1:
        a = emit(g, (IrIns){ .op = IR_const, .type = IR_I64, .imm = below(g, 128) });
        emit(g, (IrIns){ .op = IR_fpset, .a = a });
        return;
    case TH_NHELPERS + 2: emit(g, (IrIns){ .op = IR_poll, .imm = (int64_t)g->pc }); return;
    case TH_NHELPERS + 3: emit(g, (IrIns){ .op = IR_guard, .a = a, .imm = (int64_t)g->pc }); return;
    default: break;
    }
    add(g, emit(g, i), IR_I64);
}

static uint32_t gen_edge(Gen *g, uint32_t to)
{
    IrRef args[2];

    for (uint32_t k = 0; k < g->nparams[to]; k++)
        args[k] = pick(g, g->params[to][k]);
    return ir_edge(g->f, to, args, g->nparams[to]);
}

/* pick() emits, so the arguments of both edges are there before either edge is made. */
static uint32_t gen_edges(Gen *g, uint32_t yes, uint32_t no)
{
    uint32_t e = gen_edge(g, yes);

    gen_edge(g, no);
    return e;
}

static void gen_exit(Gen *g)
{
    IrRef v;

    for (int k = 0; k < 6; k++)
        gen_put(g);
    v = pick(g, IR_I64);
    switch (below(g, 4)) {
    case 0: {
        uint32_t mark = below(g, 2) ? IR_EXIT_NO_FLAGS : 0;

        emit(g, (IrIns){ .op = IR_exit_to, .imm = 0x7776 + mark, .aux = mark });
        break;
    }
    case 1:  emit(g, (IrIns){ .op = IR_exit_ind, .x = IR_EXIT_RET, .a = v }); break;
    case 2:  emit(g, (IrIns){ .op = IR_exit_sys, .imm = 0x4444 }); break;
    default: emit(g, (IrIns){ .op = IR_exit_exc, .x = 5, .a = v, .imm = 0x3333 }); break;
    }
}

/* Forward anywhere, or back, which costs one of `count`. */
static void gen_terminator(Gen *g)
{
    uint32_t left = g->nblocks - 1 - g->block, e;
    IrRef a, b;
    IrIns i = { .op = IR_brc, .imm = IR_I64 };

    if (!left) {
        gen_exit(g);
        return;
    }
    if (below(g, 3) == 0) {
        uint32_t back = below(g, g->block + 1), on = g->block + 1 + below(g, left);

        a = emit(g, (IrIns){ .op = IR_get, .type = IR_I64, .aux = T_COUNT });
        b = emit(g, (IrIns){ .op = IR_const, .type = IR_I64, .imm = -1 });
        a = emit(g, (IrIns){ .op = IR_add, .type = IR_I64, .a = a, .b = b });
        emit(g, (IrIns){ .op = IR_put, .type = IR_I64, .a = a, .aux = T_COUNT });
        b = emit(g, (IrIns){ .op = IR_const, .type = IR_I64 });
        e = gen_edges(g, back, on);
        i.x = IR_GTS;
    } else if (below(g, 4) == 0) {
        e = gen_edge(g, g->block + 1 + below(g, left));
        emit(g, (IrIns){ .op = IR_br, .aux = e });
        return;
    } else if (below(g, 3) == 0) {
        uint32_t yes = g->block + 1 + below(g, left), no = g->block + 1 + below(g, left);

        a = pick(g, IR_FLAGS);
        e = gen_edges(g, yes, no);
        emit(g, (IrIns){ .op = IR_brfl, .x = below(g, 14), .a = a, .aux = e });
        return;
    } else {
        IrType t = below(g, 3) ? IR_I64 : IR_I32;
        uint32_t yes = g->block + 1 + below(g, left), no = g->block + 1 + below(g, left);

        a = pick(g, t);
        b = pick(g, t);
        e = gen_edges(g, yes, no);
        i.x = below(g, 10);
        i.imm = t;
    }
    i.a = a;
    i.b = b;
    i.aux = e;
    emit(g, i);
}

static void gen_block(Gen *g)
{
    uint32_t n = 2 + below(g, 6);

    ir_at(g->f, g->block);
    g->npool = g->nglobal;
    for (uint32_t k = 0; k < g->nparams[g->block]; k++)
        add(g, ir_param(g->f, g->params[g->block][k]), g->params[g->block][k]);
    while (n--) {
        ir_insn(g->f, g->pc, 4);
        g->pc += 4;
        for (uint32_t k = 1 + below(g, 4); k--;)
            switch (below(g, 8)) {
            case 0:         gen_memory(g); break;
            case 1:         gen_other(g); break;
            case 2: case 3: gen_put(g); break;
            default:        gen_value(g); break;
            }
    }
    gen_terminator(g);
    if (g->block == 0)
        g->nglobal = g->npool;
}

static void generate(IrFunc *f, Arena *a, uint64_t seed, bool fold)
{
    Gen g = { .f = f, .rng = { seed }, .fold = fold, .pc = 0x1000 };

    test_init(f, a);
    f->nan = below(&g, 3);
    f->relocatable = seed & 1;
    g.nblocks = 1 + below(&g, MAX_BLOCKS);
    for (uint32_t b = 0; b < g.nblocks; b++) {
        ir_block(f, 0x1000 + b);
        g.nparams[b] = b ? below(&g, 3) : 0;
        for (uint32_t k = 0; k < g.nparams[b]; k++) {
            static const uint8_t types[] = { IR_I64, IR_I64, IR_I64, IR_F64, IR_V128, IR_FLAGS };

            g.params[b][k] = types[below(&g, sizeof types)];
        }
    }
    for (g.block = 0; g.block < g.nblocks; g.block++)
        gen_block(&g);
}

/* ---- checks ---- */

static unsigned failures;

static void complain(const IrFunc *f, const IrFunc *g, uint64_t seed, const char *what, const char *why)
{
    printf("FAIL seed %lu, %s: %s\n", (unsigned long)seed, what, why);
    if (failures++ == 0) {
        ir_print(f, stdout);
        printf("---- %s\n", what);
        ir_print(g, stdout);
    }
}

static bool check(const IrFunc *f, const IrFunc *g, uint64_t seed, const char *what, bool any_flags)
{
    const char *e = ir_verify(g);

    for (uint64_t run = 0; !e && run < 4; run++) {
        Outcome x, y;

        test_run(f, seed * 17 + run, &x);
        test_run(g, seed * 17 + run, &y);
        e = test_compare(&x, &y, any_flags);
    }
    if (e)
        complain(f, g, seed, what, e);
    return !e;
}

static bool check_text(const IrFunc *f, Arena *a, uint64_t seed)
{
    char *one = test_text(f), *two;
    IrFunc g;
    const char *e;

    test_init(&g, a);
    e = ir_parse(&g, one);
    if (!e) {
        two = test_text(&g);
        if (strcmp(one, two))
            e = "text is not the same after parsing";
        free(two);
    }
    if (e)
        complain(f, &g, seed, "text", e);
    free(one);
    return !e && check(f, &g, seed, "text", false);
}

static void run_seed(uint64_t seed)
{
    Arena a = {0};
    IrFunc f, g;
    const char *e;

    generate(&f, &a, seed, false);
    e = ir_verify(&f);
    if (e) {
        complain(&f, &f, seed, "generator", e);
    } else if (check_text(&f, &a, seed)) {
        generate(&g, &a, seed, true);
        check(&f, &g, seed, "builder", false);
        for (const IrPass *p = ir_passes; p->name; p++) {   /* each alone; those that may leave by guards of their own not */
            if (p->tier == 2)
                continue;
            generate(&g, &a, seed, false);
            p->run(&g);
            check(&f, &g, seed, p->name, test_any_flags(p->name));
        }
        for (unsigned tier = 1; tier <= 3; tier += 2) {        /* as translation runs them */
            bool ok = true, any_flags = false;

            generate(&g, &a, seed, true);
            for (const IrPass *p = ir_passes; p->name && ok; p++)
                if (p->tier <= tier && p->tier != 2) {
                    p->run(&g);
                    any_flags |= test_any_flags(p->name);
                    ok = check(&f, &g, seed, p->name, any_flags);
                }
            if (ok)
                check_text(&g, &a, seed);
        }
    }
    arena_free(&a);
}

int main(int argc, char **argv)
{
    uint64_t first = argc > 1 ? strtoull(argv[1], NULL, 0) : 1;
    uint64_t n = argc > 2 ? strtoull(argv[2], NULL, 0) : 300;

    for (uint64_t seed = first; seed < first + n; seed++)
        run_seed(seed);
    printf("%lu regions, %u failures\n", (unsigned long)n, failures);
    return failures != 0;
}
