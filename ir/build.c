/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The builder: appends ops to the block being built, folding as it goes. On the translation path: no allocation but the
 * arena's, no clearing of tables (see IrBuild), one hash lookup a pure op.
 */
#include "ir/ir-text.h"

enum { INS_INITIAL = 512 };

#define OP(name, result, a, b, c, effects, text) { #name, #result[0], { #a[0], #b[0], #c[0] }, effects },
const IrOpInfo ir_op_info[IR_OP_COUNT] = {
#include "ir/ops.def"
};
#undef OP

const char *const ir_type_name[IR_TYPE_COUNT] = {
    [IR_VOID] = "void", [IR_I32] = "i32",   [IR_I64] = "i64",   [IR_F32] = "f32",
    [IR_F64] = "f64",   [IR_V128] = "v128", [IR_V256] = "v256", [IR_FLAGS] = "flags",
};

const uint8_t ir_x_kind[IR_OP_COUNT] = {
    [IR_setc] = IR_X_COND,     [IR_brc] = IR_X_COND,       [IR_flcond] = IR_X_FLCOND, [IR_brfl] = IR_X_FLCOND,
    [IR_fcmp] = IR_X_FCMP,     [IR_rmw] = IR_X_RMW,        [IR_fsgnj] = IR_X_SGNJ,    [IR_fence] = IR_X_NUMBER,
    [IR_divs] = IR_X_DIV,      [IR_divu] = IR_X_DIV,       [IR_rems] = IR_X_DIV,      [IR_remu] = IR_X_DIV,
    [IR_exit_to] = IR_X_EXIT,  [IR_exit_ind] = IR_X_EXIT,  [IR_exit_exc] = IR_X_NUMBER,
    [IR_fadd] = IR_X_ROUND,    [IR_fsub] = IR_X_ROUND,     [IR_fmul] = IR_X_ROUND,    [IR_fdiv] = IR_X_ROUND,
    [IR_fsqrt] = IR_X_ROUND,   [IR_fma] = IR_X_ROUND,      [IR_fround] = IR_X_ROUND,  [IR_fcvt] = IR_X_ROUND,
    [IR_ff2h] = IR_X_ROUND,    [IR_fs2i] = IR_X_ROUND,     [IR_fu2i] = IR_X_ROUND,    [IR_fi2s] = IR_X_ROUND,
    [IR_fi2u] = IR_X_ROUND,    [IR_flfcmp] = IR_X_NUMBER,  [IR_adc] = IR_X_NUMBER,    [IR_fladc] = IR_X_NUMBER,
    [IR_vlow ... IR_vfnarrow] = IR_X_NUMBER,
};

#define ROOM(f, array, n, cap) \
    ((f)->array = UNLIKELY((f)->n >= (f)->cap) \
                  ? arena_grow((f)->arena, (f)->array, &(f)->cap, (f)->n, sizeof *(f)->array) : (f)->array)

void ir_init(IrFunc *f, Arena *arena, const IrSlot *slots, uint32_t nslots, const IrHelper *helpers, uint32_t nhelpers)
{
    *f = (IrFunc){ .arena = arena, .slots = slots, .nslots = nslots, .helpers = helpers, .nhelpers = nhelpers };
    f->ins_cap = INS_INITIAL;
    f->ins = arena_array(arena, IrIns, INS_INITIAL);
    f->ins[0] = (IrIns){0};
    f->nins = 1;
    ROOM(f, maps, nmaps, maps_cap);
    f->maps[f->nmaps++] = (IrMap){0};
    f->build = arena_new(arena, IrBuild);
}

uint32_t ir_block(IrFunc *f, uint64_t pc)
{
    ROOM(f, blocks, nblocks, blocks_cap);
    f->blocks[f->nblocks] = (IrBlock){ .pc = pc };
    return f->nblocks++;
}

void ir_at(IrFunc *f, uint32_t block)
{
    assert(f->blocks[block].first == f->blocks[block].end);
    f->cur = block;
    f->blocks[block].first = f->blocks[block].end = f->nins;
    ir_build(f)->gen++;
}

_Static_assert(IR_OP_COUNT <= 8 * sizeof ((IrFunc *)0)->ops, "a bit an op");

/* The next instruction, to be filled in: written once, where it stays. */
static inline IrIns *append(IrFunc *f, IrOp op)
{
    uint32_t n = f->nins;

    ROOM(f, ins, nins, ins_cap);
    f->nins = n + 1;
    f->blocks[f->cur].end = n + 1;
    f->ops[op / 64] |= 1ull << op % 64;
    return &f->ins[n];
}

IrRef ir_raw(IrFunc *f, IrIns ins)
{
    *append(f, ins.op) = ins;
    return f->nins - 1;
}

uint32_t ir_edge(IrFunc *f, uint32_t block, const IrRef *args, uint32_t nargs)
{
    ROOM(f, edges, nedges, edges_cap);
    f->edges[f->nedges] = (IrEdge){ .block = block, .args = f->nargs, .nargs = nargs };
    for (uint32_t k = 0; k < nargs; k++) {
        ROOM(f, args, nargs, args_cap);
        f->args[f->nargs++] = args[k];
    }
    return f->nedges++;
}

/* Multiplied and added field by field: reading the words of an instruction just written as fields would stall. */
static inline uint32_t hash(const IrIns *i)
{
    uint64_t h = (i->op * 64u + i->type * 8u + i->x + i->aux) * 0x9e3779b97f4a7c15ull + i->a * 0xc2b2ae3d27d4eb4full +
                 i->b * 0x165667b19e3779f9ull + (i->c + (uint64_t)i->imm) * 0x27d4eb2f165667c5ull;

    return h >> 56;
}

static inline uint32_t const_hash(IrType t, int64_t v)
{
    return ((uint64_t)v + t) * 0x9e3779b97f4a7c15ull >> 56;
}

static inline bool same(const IrIns *i, const IrIns *k)
{
    return i->op == k->op && i->type == k->type && i->x == k->x && i->a == k->a && i->b == k->b && i->c == k->c &&
           i->aux == k->aux && i->map == k->map && i->imm == k->imm;
}

/* The same pure op earlier in this block, or a new one. */
static IrRef reuse(IrFunc *f, const IrIns *i)
{
    IrRef *e = &ir_build(f)->cse[hash(i)];

    if (*e >= f->blocks[f->cur].first && same(&f->ins[*e], i))
        return *e;
    *append(f, i->op) = *i;
    return *e = f->nins - 1;
}

IrRef ir_find(const IrFunc *f, const IrIns *i)
{
    IrRef e = ir_build(f)->cse[hash(i)];

    return e >= f->blocks[f->cur].first && same(&f->ins[e], i) ? e : 0;
}

IrRef ir_find_const(const IrFunc *f, IrType t, int64_t v)
{
    IrRef e;

    v = t == IR_I32 ? (int32_t)v : v;
    e = ir_build(f)->cse[const_hash(t, v)];
    return e >= f->blocks[f->cur].first && f->ins[e].imm == v && f->ins[e].op == IR_const && f->ins[e].type == t ? e : 0;
}

IrRef ir_const(IrFunc *f, IrType t, int64_t v)
{
    if (t == IR_I32)
        v = (int32_t)v;
    else if (t == IR_F32)
        v = (uint32_t)v;

    /* as reuse() does, for the op most often asked for */
    IrRef *e = &ir_build(f)->cse[const_hash(t, v)];
    if (*e >= f->blocks[f->cur].first) {
        const IrIns *old = &f->ins[*e];

        if (old->imm == v && old->op == IR_const && old->type == t)
            return *e;
    }
    *append(f, IR_const) = (IrIns){ .op = IR_const, .type = t, .imm = v };
    return *e = f->nins - 1;
}

/* Hashed by the distance from the region's start: wherever that is, the same ops meet in the table. */
IrRef ir_pcrel(IrFunc *f, uint64_t addr)
{
    IrRef *e = &ir_build(f)->cse[const_hash(IR_I64, (int64_t)(addr - f->pc))];

    if (!f->relocatable)
        return ir_const(f, IR_I64, (int64_t)addr);
    if (*e >= f->blocks[f->cur].first && f->ins[*e].op == IR_pcrel && (uint64_t)f->ins[*e].imm == addr)
        return *e;
    *append(f, IR_pcrel) = (IrIns){ .op = IR_pcrel, .type = IR_I64, .imm = (int64_t)addr };
    return *e = f->nins - 1;
}

static inline void set_slot(IrFunc *f, unsigned slot, IrRef v)
{
    IrBuild *b = ir_build(f);

    b->slot[slot].gen = b->gen;
    b->slot[slot].val = v;
    b->home[v % BUILD_HOMES].val = v;
    b->home[v % BUILD_HOMES].slot = slot;
}

IrRef ir_get(IrFunc *f, unsigned slot)
{
    IrBuild *b = ir_build(f);
    IrRef r = f->nins;

    if (b->slot[slot].gen == b->gen)
        return b->slot[slot].val;
    *append(f, IR_get) = (IrIns){ .op = IR_get, .type = f->slots[slot].type, .aux = slot };
    set_slot(f, slot, r);
    return r;
}

void ir_put(IrFunc *f, unsigned slot, IrRef v)
{
    IrBuild *b = ir_build(f);

    if (b->slot[slot].gen == b->gen && b->slot[slot].val == v)
        return;
    *append(f, IR_put) = (IrIns){ .op = IR_put, .type = f->slots[slot].type, .a = v, .aux = slot };
    set_slot(f, slot, v);
}

static IrRef emit_branch(IrFunc *f, IrIns *i)
{
    int taken = ir_fold_branch(f, i);

    if (taken >= 0)
        *i = (IrIns){ .op = IR_br, .aux = i->aux + !taken };
    *append(f, i->op) = *i;
    return f->nins - 1;
}

/* Append with folding; changes *@i. */
static IrRef emit(IrFunc *f, IrIns *i)
{
    unsigned effects = ir_op_info[i->op].effects;
    IrRef r;

    if (effects & PURE && !(effects & MARK) && i->op != IR_nop) {
        if (i->op == IR_const)
            return ir_const(f, i->type, i->imm);
        if (i->op == IR_pcrel)
            return ir_pcrel(f, (uint64_t)i->imm);
        r = ir_fold(f, i);
        return r ? r : reuse(f, i);
    }
    switch (i->op) {
    case IR_get: return ir_get(f, i->aux);
    case IR_put:
        ir_put(f, i->aux, i->a);
        return i->a;
    case IR_brc: case IR_brfl: return emit_branch(f, i);
    case IR_load: case IR_store: case IR_prefetch:
        ir_fold_address(f, i, true);
        break;
    case IR_call:
        if (f->helpers[i->aux].flags & IR_H_WRITES)
            ir_build(f)->gen++;
        break;
    default:
        break;
    }
    *append(f, i->op) = *i;
    return f->nins - 1;
}

IrRef ir_emit(IrFunc *f, IrIns i)
{
    return emit(f, &i);
}

uint32_t ir_map(IrFunc *f, const IrMapPair *pairs, uint32_t n)
{
    if (f->npairs + n >= f->pairs_cap)
        f->map_pairs = arena_grow(f->arena, f->map_pairs, &f->pairs_cap, f->npairs + n, sizeof *f->map_pairs);
    if (f->nmaps >= f->maps_cap)
        f->maps = arena_grow(f->arena, f->maps, &f->maps_cap, f->nmaps, sizeof *f->maps);
    for (uint32_t k = 0; k < n; k++)
        f->map_pairs[f->npairs + k] = pairs[k];
    f->maps[f->nmaps] = (IrMap){ .first = f->npairs, .count = n };
    f->npairs += n;
    return f->nmaps++;
}

/* ---- one function a shape of op ---- */

void ir_insn(IrFunc *f, uint64_t pc, unsigned len)
{
    *append(f, IR_insn) = (IrIns){ .op = IR_insn, .imm = (int64_t)pc, .aux = len };
}

IrRef ir_param(IrFunc *f, IrType t)
{
    IrBlock *b = &f->blocks[f->cur];

    return ir_raw(f, (IrIns){ .op = IR_param, .type = t, .aux = b->nparams++ });
}

IrRef ir_bin(IrFunc *f, IrOp op, IrType t, IrRef a, IrRef b)
{
    return emit(f, &(IrIns){ .op = op, .type = t, .a = a, .b = b, .aux = ir_aux_is_type(op) ? ir_type(f, a) : 0 });
}

IrRef ir_un(IrFunc *f, IrOp op, IrType t, IrRef a)
{
    return ir_bin(f, op, t, a, 0);
}

IrRef ir_div(IrFunc *f, IrOp op, IrType t, IrDiv policy, IrRef a, IrRef b)
{
    return emit(f, &(IrIns){ .op = op, .type = t, .x = policy, .a = a, .b = b });
}

IrRef ir_setc(IrFunc *f, IrCond c, IrRef a, IrRef b)
{
    return emit(f, &(IrIns){ .op = IR_setc, .type = IR_I64, .x = c, .a = a, .b = b, .aux = ir_type(f, a) });
}

IrRef ir_sel(IrFunc *f, IrType t, IrRef cond, IrRef yes, IrRef no)
{
    return emit(f, &(IrIns){ .op = IR_sel, .type = t, .a = cond, .b = yes, .c = no });
}

/* A displacement beyond 32 bits is added to the base instead. */
static IrRef wide_base(IrFunc *f, IrRef base, int64_t *disp)
{
    IrRef k;

    if (LIKELY(ir_fits32(*disp)))
        return base;
    k = ir_const(f, IR_I64, *disp);
    *disp = 0;
    return ir_bin(f, IR_add, IR_I64, base, k);
}

IrRef ir_load(IrFunc *f, IrType t, uint32_t mem, IrRef base, int64_t disp)
{
    base = wide_base(f, base, &disp);
    return emit(f, &(IrIns){ .op = IR_load, .type = t, .a = base, .aux = mem, .imm = disp });
}

void ir_store(IrFunc *f, uint32_t mem, IrRef base, int64_t disp, IrRef v)
{
    base = wide_base(f, base, &disp);
    emit(f, &(IrIns){ .op = IR_store, .type = ir_type(f, v), .a = base, .c = v, .aux = mem & ~(uint32_t)IR_MEM_SIGN,
                        .imm = disp });
}

/* Atomics have the size of their type; those of i32 may be smaller. */
static uint32_t mem_of(IrType t, uint32_t mem)
{
    return (mem & ~(uint32_t)(IR_MEM_SIZE | IR_MEM_SIGN)) | (t == IR_I32 ? MIN(ir_mem_size(mem), 2u) : 3);
}

IrRef ir_rmw(IrFunc *f, IrRmw kind, IrType t, uint32_t mem, IrRef addr, IrRef v)
{
    return ir_raw(f, (IrIns){ .op = IR_rmw, .type = t, .x = kind, .a = addr, .c = v, .aux = mem_of(t, mem) });
}

IrRef ir_cas(IrFunc *f, IrType t, uint32_t mem, IrRef addr, IrRef expect, IrRef desired)
{
    return ir_raw(f, (IrIns){ .op = IR_cas, .type = t, .a = addr, .b = expect, .c = desired, .aux = mem_of(t, mem) });
}

void ir_fence(IrFunc *f, unsigned kind)
{
    ir_raw(f, (IrIns){ .op = IR_fence, .x = kind });
}

IrRef ir_fp(IrFunc *f, IrOp op, IrType t, IrRound rm, IrRef a, IrRef b)
{
    return emit(f, &(IrIns){ .op = op, .type = t, .x = ir_x_kind[op] ? rm : 0, .a = a, .b = b,
                               .aux = ir_aux_is_type(op) ? ir_type(f, a) : 0 });
}

IrRef ir_fma(IrFunc *f, IrType t, IrRound rm, unsigned neg, IrRef a, IrRef b, IrRef c)
{
    return ir_raw(f, (IrIns){ .op = IR_fma, .type = t, .x = rm, .a = a, .b = b, .c = c, .aux = neg });
}

IrRef ir_fcmp(IrFunc *f, IrFcmp c, IrRef a, IrRef b)
{
    return ir_raw(f, (IrIns){ .op = IR_fcmp, .type = IR_I64, .x = c, .a = a, .b = b, .aux = ir_type(f, a) });
}

IrRef ir_flags(IrFunc *f, IrOp op, IrRef a, IrRef b, IrRef c)
{
    return emit(f, &(IrIns){ .op = op, .type = IR_FLAGS, .a = a, .b = b, .c = c, .aux = ir_type(f, a) });
}

IrRef ir_flcond(IrFunc *f, IrFlagCond c, IrRef flags)
{
    return emit(f, &(IrIns){ .op = IR_flcond, .type = IR_I64, .x = c, .a = flags });
}

void ir_brfl(IrFunc *f, IrFlagCond c, IrRef flags, uint32_t yes, uint32_t no)
{
    uint32_t e = ir_edge(f, yes, NULL, 0);

    ir_edge(f, no, NULL, 0);
    emit(f, &(IrIns){ .op = IR_brfl, .x = c, .a = flags, .aux = e });
}

IrRef ir_vec(IrFunc *f, IrOp op, IrLane x, IrRef a, IrRef b, IrRef c, uint32_t aux)
{
    IrType t = ir_op_info[op].result == 'L' ? IR_I64 : IR_V128;

    return emit(f, &(IrIns){ .op = op, .type = t, .x = x, .a = a, .b = b, .c = c, .aux = aux });
}

IrRef ir_vlane(IrFunc *f, IrType t, IrRef v, unsigned lane)
{
    return emit(f, &(IrIns){ .op = IR_vlane, .type = t, .x = t == IR_F32 ? IR_L32 : IR_L64, .a = v, .aux = lane });
}

IrRef ir_vfrom(IrFunc *f, IrRef v)
{
    IrType t = ir_type(f, v);

    return emit(f, &(IrIns){ .op = IR_vfrom, .type = IR_V128, .x = t == IR_F32 ? IR_L32 : IR_L64, .a = v, .aux = t });
}

IrRef ir_call(IrFunc *f, unsigned helper, IrRef a, IrRef b, IrRef c)
{
    return emit(f, &(IrIns){ .op = IR_call, .type = f->helpers[helper].type, .a = a, .b = b, .c = c, .aux = helper });
}

void ir_poll(IrFunc *f, uint64_t pc)
{
    ir_raw(f, (IrIns){ .op = IR_poll, .imm = (int64_t)pc });
}

void ir_page(IrFunc *f, uint64_t pc, uint32_t number)
{
    ir_raw(f, (IrIns){ .op = IR_page, .imm = (int64_t)pc, .aux = number });
}

void ir_br(IrFunc *f, uint32_t block)
{
    ir_raw(f, (IrIns){ .op = IR_br, .aux = ir_edge(f, block, NULL, 0) });
}

void ir_brc(IrFunc *f, IrCond c, IrRef a, IrRef b, uint32_t yes, uint32_t no)
{
    uint32_t e = ir_edge(f, yes, NULL, 0);

    ir_edge(f, no, NULL, 0);
    emit(f, &(IrIns){ .op = IR_brc, .x = c, .a = a, .b = b, .aux = e, .imm = ir_type(f, a) });
}

void ir_exit_to(IrFunc *f, IrExit kind, uint64_t pc, IrRef link)
{
    ir_raw(f, (IrIns){ .op = IR_exit_to, .x = kind, .b = link, .imm = (int64_t)pc });
}

void ir_exit_ind(IrFunc *f, IrExit kind, IrRef target, IrRef link)
{
    int64_t k = 0;

    if (ir_is_target(f, target)) {
        k = f->ins[target].imm;
        ir_exit_to(f, kind == IR_EXIT_RET ? IR_EXIT_JUMP : kind, k, link);
        return;
    }
    ir_raw(f, (IrIns){ .op = IR_exit_ind, .x = kind, .a = target, .b = link });
}

void ir_exit_sys(IrFunc *f, uint64_t next_pc)
{
    ir_raw(f, (IrIns){ .op = IR_exit_sys, .imm = (int64_t)next_pc });
}

void ir_exit_exc(IrFunc *f, unsigned exc, IrRef value, uint64_t pc)
{
    ir_raw(f, (IrIns){ .op = IR_exit_exc, .x = exc, .a = value, .imm = (int64_t)pc });
}
