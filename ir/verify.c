/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The verifier: every invariant of ir.h and every operand class of ops.def. Assumes nothing, so that what the parser
 * makes of any text may be passed to it.
 */
#include "ir/ir-graph.h"
#include "ir/ir-text.h"

#include <stdarg.h>

typedef struct Verify {
    const IrFunc *f;
    IrGraph g;
    uint32_t *owner;        /* block of each instruction, ~0 none */
    const char *error;
    IrRef at;               /* instruction being checked, 0 none */
} Verify;

static bool fail(Verify *v, const char *fmt, ...) PRINTF(2, 3);

/* Notes the first error; always false. */
static bool fail(Verify *v, const char *fmt, ...)
{
    char buf[256];
    int n = 0, m;
    va_list ap;
    char *s;

    if (v->error)
        return false;
    if (v->at)
        n = snprintf(buf, sizeof buf, "v%u (%s) in block %u: ", v->at,
                     v->f->ins[v->at].op < IR_OP_COUNT ? ir_op_info[v->f->ins[v->at].op].name : "?", v->owner[v->at]);
    va_start(ap, fmt);
    m = vsnprintf(buf + n, sizeof buf - n, fmt, ap);
    va_end(ap);
    n = MIN(n + m, (int)sizeof buf - 1);
    s = arena_alloc(v->f->arena, n + 1);
    memcpy(s, buf, n);
    s[n] = 0;
    v->error = s;
    return false;
}

/* ---- operands ---- */

static bool has_result(const IrFunc *f, IrRef r)
{
    const IrIns *i = &f->ins[r];

    return ir_op_info[i->op].result != '_' && i->type != IR_VOID;
}

/* Is @r a value that may be used by instruction v->at. */
static bool check_ref(Verify *v, IrRef r, const char *what)
{
    const IrFunc *f = v->f;
    uint32_t ub = v->owner[v->at], db;

    if (r == 0 || r >= f->nins || f->ins[r].op >= IR_OP_COUNT || !has_result(f, r))
        return fail(v, "%s v%u is not a value", what, r);
    db = v->owner[r];
    if (db == ~0u)
        return fail(v, "%s v%u belongs to no block", what, r);
    if (db == ub ? r >= v->at : !ir_dominates(&v->g, db, ub) && ir_reachable(&v->g, ub))
        return fail(v, "%s v%u does not dominate its use", what, r);
    return true;
}

static bool is_int(IrType t) { return t == IR_I32 || t == IR_I64; }
static bool is_fp(IrType t)  { return t == IR_F32 || t == IR_F64; }

static bool class_holds(char class, IrType own, IrType t)
{
    switch (class) {
    case 'T': return is_int(t) && t == own;
    case 'F': return is_fp(t) && t == own;
    case 'L': case 'B': case 'Q': return t == IR_I64;
    case 'W': return t == IR_I32;
    case 'N': return is_int(t);
    case 'G': return is_fp(t);
    case 'D': return t == IR_F64;
    case 'R': return t == IR_F32;
    case 'X': case 'Y': return t == IR_V128;
    case 'P': return t == IR_FLAGS;
    default:  return t != IR_VOID;
    }
}

static bool check_operand(Verify *v, const IrIns *i, unsigned n, IrRef r)
{
    const char name[2] = { (char)('a' + n), 0 };
    char class = ir_op_info[i->op].arg[n];

    if (i->op == IR_call)
        return true;                       /* check_call */
    if (class == '_')
        return r == 0 || fail(v, "has an operand %s", name);
    if (r == 0 && (class == 'Q' || class == 'Y'))
        return true;
    if (!check_ref(v, r, name))
        return false;
    if (!class_holds(class, i->type, ir_type(v->f, r)))
        return fail(v, "operand %s has type %s", name, ir_type_name[ir_type(v->f, r)]);
    return true;
}

static bool check_result(Verify *v, const IrIns *i)
{
    char class = ir_op_info[i->op].result;

    if (i->type >= IR_TYPE_COUNT)
        return fail(v, "type %u", i->type);
    if (i->op == IR_call)
        return true;
    if (class == '_') {
        bool typed = i->op == IR_put || i->op == IR_store;

        return typed == (i->type != IR_VOID) || fail(v, "type %s", ir_type_name[i->type]);
    }
    return class_holds(class, i->type, i->type) || fail(v, "result type %s", ir_type_name[i->type]);
}

/* ---- what the op's own fields mean ---- */

static bool check_x(Verify *v, const IrIns *i)
{
    unsigned kind = ir_x_kind[i->op], n = 0;

    if (kind == IR_X_NUMBER)
        return true;
    if (kind == IR_X_NONE)
        return i->x == 0 || fail(v, "x is %u, but means nothing here", i->x);
    while (ir_x_names[kind][n])
        n++;
    return i->x < n || fail(v, "x is %u", i->x);
}

static bool check_mem(Verify *v, const IrIns *i)
{
    static const uint8_t max[IR_TYPE_COUNT] = { [IR_I32] = 2, [IR_I64] = 3, [IR_F32] = 2, [IR_F64] = 3, [IR_V128] = 4,
                                                [IR_V256] = 5 };
    unsigned size = ir_mem_size(i->aux), scale = ir_mem_scale(i->aux);
    bool atomic = i->op == IR_rmw || i->op == IR_cas;

    if (i->aux >> 12)
        return fail(v, "unknown bits in memory word 0x%x", i->aux);
    if (i->aux & IR_MEM_SIGN && (i->op != IR_load || !is_int(i->type)))
        return fail(v, "sign extension");
    if (scale && (atomic || !i->b))
        return fail(v, "scale without an index");
    if (!ir_fits32(i->imm) || (atomic && i->imm))
        return fail(v, "displacement out of range");
    if (i->op == IR_prefetch)
        return size <= 5 || fail(v, "size");
    if (i->op == IR_store && ir_type(v->f, i->c) != i->type)
        return fail(v, "stores a value of another type");
    if ((i->op == IR_rmw || i->op == IR_cas) && ir_type(v->f, i->c) != i->type)
        return fail(v, "operand c of another type");
    if (i->op == IR_cas && ir_type(v->f, i->b) != i->type)
        return fail(v, "operand b of another type");
    if (atomic && i->type == IR_I32)
        return size <= 2 || fail(v, "size does not fit the type");
    if (atomic || !is_int(i->type))
        return (size == max[i->type] && max[i->type]) || fail(v, "size does not fit the type");
    return size <= max[i->type] || fail(v, "size does not fit the type");
}

static bool check_edge(Verify *v, uint32_t e)
{
    const IrFunc *f = v->f;
    const IrEdge *edge = &f->edges[e];
    const IrBlock *to = &f->blocks[edge->block];

    if (edge->nargs != to->nparams)
        return fail(v, "edge to block %u with %u arguments, not %u", edge->block, edge->nargs, to->nparams);
    for (uint32_t k = 0; k < edge->nargs; k++) {
        IrRef r = f->args[edge->args + k];

        if (!check_ref(v, r, "argument"))
            return false;
        if (ir_type(f, r) != f->ins[to->first + k].type)
            return fail(v, "argument %u to block %u of type %s", k, edge->block, ir_type_name[ir_type(f, r)]);
    }
    return true;
}

static bool check_branch(Verify *v, const IrIns *i)
{
    for (uint32_t e = i->aux; e <= i->aux + (i->op != IR_br); e++)
        if (!check_edge(v, e))
            return false;
    if (i->op == IR_brc && (ir_type(v->f, i->a) != i->imm || ir_type(v->f, i->b) != i->imm))
        return fail(v, "compares values of another type than its own");
    if (i->op == IR_brfl && ir_type(v->f, i->a) != IR_FLAGS)
        return fail(v, "operand is not flags");
    return true;
}

static bool check_call(Verify *v, const IrIns *i)
{
    const IrRef arg[3] = { i->a, i->b, i->c };
    const IrHelper *h;

    if (i->aux >= v->f->nhelpers)
        return fail(v, "helper %u", i->aux);
    h = &v->f->helpers[i->aux];
    if (i->type != h->type)
        return fail(v, "result type is not the helper's");
    for (unsigned k = 0; k < 3; k++) {
        if (k >= h->nargs) {
            if (arg[k])
                return fail(v, "too many arguments");
            continue;
        }
        if (!check_ref(v, arg[k], "argument"))
            return false;
        if (ir_type(v->f, arg[k]) != h->arg[k])
            return fail(v, "argument %u has type %s", k, ir_type_name[ir_type(v->f, arg[k])]);
    }
    return true;
}

static bool check_slot(Verify *v, uint32_t slot, IrType t)
{
    if (slot >= v->f->nslots)
        return fail(v, "slot %u", slot);
    if (v->f->slots[slot].type != t)
        return fail(v, "slot %s has another type", v->f->slots[slot].name);
    return true;
}

static bool check_const(Verify *v, const IrIns *i)
{
    if (i->op == IR_pcrel)
        return v->f->relocatable || fail(v, "the region is not relocatable");
    if (!is_int(i->type) && !is_fp(i->type) && i->type != IR_V128 && i->type != IR_FLAGS)
        return fail(v, "constant of type %s", ir_type_name[i->type]);
    if ((i->type == IR_I32 && !ir_fits32(i->imm)) || (i->type == IR_F32 && (uint64_t)i->imm >> 32) ||
        (i->type == IR_FLAGS && (uint64_t)i->imm > 15))
        return fail(v, "constant has more bits than its type");
    return true;
}

/* ---- vectors: which lanes (bits L8 1, L16 2, L32 4, L64 8) an op has, and what its aux may be ---- */

enum { AUX_ZERO, AUX_ONE /* 0 or 1 */, AUX_LANE, AUX_SHIFT, AUX_BYTE /* 0..15 */, AUX_OWN /* see check_vector_aux */ };

static const struct { uint8_t lanes, aux; } vector_rule[IR_OP_COUNT] = {     /* not listed: all lanes, aux 0 */
    [IR_vdup] = { 15, AUX_OWN },        [IR_vins] = { 15, AUX_OWN },        [IR_vinsl] = { 15, AUX_OWN },
    [IR_vfrom] = { 12, AUX_OWN },       [IR_vlane] = { 12, AUX_OWN },       [IR_vrev] = { 15, AUX_OWN },
    [IR_vdupl] = { 15, AUX_LANE },      [IR_vgetu] = { 15, AUX_LANE },      [IR_vgets] = { 15, AUX_LANE },
    [IR_vshl] = { 15, AUX_SHIFT },      [IR_vshr] = { 15, AUX_SHIFT },      [IR_vsar] = { 15, AUX_SHIFT },
    [IR_vwidens] = { 7, AUX_ONE },      [IR_vwidenu] = { 7, AUX_ONE },      [IR_vmulls] = { 7, AUX_ONE },
    [IR_vmullu] = { 7, AUX_ONE },       [IR_vpmull] = { 9, AUX_ONE },       [IR_vqdmulh] = { 6, AUX_ONE },
    [IR_vqnarrows] = { 7, AUX_ZERO },   [IR_vqnarrowu] = { 7, AUX_ZERO },   [IR_vqnarrowsu] = { 7, AUX_ZERO },
    [IR_vext] = { 15, AUX_BYTE },       [IR_vclz] = { 7, AUX_ZERO },
    [IR_vfadd ... IR_vfsqrt] = { 12, AUX_ZERO },                            [IR_vfma] = { 12, AUX_OWN },
    [IR_vfmin ... IR_vfcmpge] = { 12, AUX_ZERO },                           [IR_vfround] = { 12, AUX_OWN },
    [IR_vfs2i] = { 12, AUX_OWN },       [IR_vfu2i] = { 12, AUX_OWN },
    [IR_vfi2s] = { 12, AUX_ZERO },      [IR_vfi2u] = { 12, AUX_ZERO },
    [IR_vfwiden] = { 6, AUX_ONE },      [IR_vfnarrow] = { 6, AUX_ZERO },
};

static bool is_rounding(uint32_t r)
{
    return r <= IR_RMM || r == IR_ROUND_DYN;
}

static bool own_aux_fits(const IrIns *i, IrType a, IrType b)
{
    unsigned lanes = 16u >> i->x, low = i->aux & 15, high = i->aux >> 8;
    bool split = !(i->aux & 0xf0);           /* two parts, as vins and vinsl have them */

    switch (i->op) {
    case IR_vdup:    return i->aux == a && (a == IR_I64 || i->x != IR_L64);
    case IR_vins:    return split && low < lanes && high == b && (b == IR_I64 || i->x != IR_L64);
    case IR_vinsl:   return split && low < lanes && high < lanes;
    case IR_vfrom:   return i->aux == a && i->x == (a == IR_F32 ? IR_L32 : IR_L64);
    case IR_vlane:   return i->aux < lanes && i->x == (i->type == IR_F32 ? IR_L32 : IR_L64);
    case IR_vrev:    return i->aux >= i->x && i->aux <= 4;
    case IR_vfma:    return i->aux <= (IR_FMA_NEGMUL | IR_FMA_NEGADD);
    case IR_vfround: return i->aux < 512 && is_rounding(i->aux & 255);
    default:         return is_rounding(i->aux);
    }
}

static bool aux_fits(const IrIns *i, IrType a, IrType b)
{
    switch (vector_rule[i->op].aux) {
    case AUX_ONE:   return i->aux <= 1;
    case AUX_LANE:  return i->aux < 16u >> i->x;
    case AUX_SHIFT: return i->aux < 8u << i->x;
    case AUX_BYTE:  return i->aux < 16;
    case AUX_OWN:   return own_aux_fits(i, a, b);
    default:        return i->aux == 0;
    }
}

static bool check_crypto(Verify *v, const IrIns *i)
{
    static const uint8_t operands[IR_CRYPTO_COUNT] = {       /* how many */
        [IR_AESE] = 2, [IR_AESD] = 2, [IR_AESMC] = 1, [IR_AESIMC] = 1, [IR_SHA1C] = 3, [IR_SHA1P] = 3, [IR_SHA1M] = 3,
        [IR_SHA1H] = 1, [IR_SHA1SU0] = 3, [IR_SHA1SU1] = 2, [IR_SHA256H] = 3, [IR_SHA256H2] = 3, [IR_SHA256SU0] = 2,
        [IR_SHA256SU1] = 3,
    };

    if (i->x >= IR_CRYPTO_COUNT || i->aux)
        return fail(v, "no such instruction: x %u, aux %u", i->x, i->aux);
    return (!!i->b == (operands[i->x] > 1) && !!i->c == (operands[i->x] > 2)) || fail(v, "number of operands");
}

static bool check_vector(Verify *v, const IrIns *i)
{
    IrType a = i->a ? ir_type(v->f, i->a) : IR_VOID, b = i->b ? ir_type(v->f, i->b) : IR_VOID;

    if (i->op == IR_vcrypto)
        return check_crypto(v, i);
    if (i->x > IR_L64 || (vector_rule[i->op].lanes && !(vector_rule[i->op].lanes >> i->x & 1)))
        return fail(v, "has no lanes %u", i->x);
    return aux_fits(i, a, b) || fail(v, "types or aux (%u) do not fit", i->aux);
}

/* ops whose types depend on each other in ways the classes do not say */
static bool check_types(Verify *v, const IrIns *i)
{
    IrType a = i->a ? ir_type(v->f, i->a) : IR_VOID, b = i->b ? ir_type(v->f, i->b) : IR_VOID;
    bool ok = true;

    switch (i->op) {
    case IR_setc:   ok = a == i->aux && b == i->aux; break;
    case IR_sel:    ok = b == i->type && ir_type(v->f, i->c) == i->type; break;
    case IR_flsub: case IR_fladd: case IR_fland: ok = a == i->aux && b == i->aux; break;
    case IR_fladc:  ok = a == i->aux && b == i->aux && i->x <= 1; break;
    case IR_adc:    ok = i->x <= 1; break;
    case IR_flfcmp: ok = a == i->aux && b == i->aux && i->x <= 1; break;
    case IR_fcmp:   ok = a == i->aux && b == i->aux; break;
    case IR_fcvt:   ok = a != i->type; break;
    case IR_fs2i: case IR_fu2i: ok = (i->aux & ~(uint32_t)IR_CVT_NAN_MAX) == a; break;
    case IR_ff2h: case IR_fi2s: case IR_fi2u: ok = i->aux == a; break;
    case IR_fbits:  ok = i->type == (a == IR_F32 ? IR_I32 : IR_I64); break;
    case IR_fmake:  ok = i->type == (a == IR_I32 ? IR_F32 : IR_F64); break;
    case IR_fbox:   ok = a == IR_F32; break;
    case IR_funbox: case IR_fhalf: ok = a == IR_F64; break;
    case IR_fround: ok = i->aux <= 1; break;
    case IR_fma:    ok = i->aux <= 7; break;
    default:        break;
    }
    return ok || fail(v, "types or aux (%u) do not fit", i->aux);
}

static bool check_map(Verify *v, const IrIns *i)
{
    const IrFunc *f = v->f;
    const IrMap *m;

    if (!i->map)
        return true;
    if (!(ir_op_info[i->op].effects & (FAULT | EXIT | CALL | TERM)))
        return fail(v, "has a state map, but cannot leave");
    if (i->map >= f->nmaps)
        return fail(v, "map %u", i->map);
    m = &f->maps[i->map];
    if (m->first > f->npairs || m->count > f->npairs - m->first)
        return fail(v, "map pairs out of range");
    for (uint32_t k = 0; k < m->count; k++) {
        const IrMapPair *p = &f->map_pairs[m->first + k];

        if (!check_ref(v, p->value, "map value") || !check_slot(v, p->slot, ir_type(f, p->value)))
            return false;
    }
    return true;
}

static bool check_own(Verify *v, const IrIns *i)
{
    switch (ir_shape(i->op)) {
    case IR_SHAPE_CONST:  return check_const(v, i);
    case IR_SHAPE_MEM:    return check_mem(v, i);
    case IR_SHAPE_BRANCH: return check_branch(v, i);
    case IR_SHAPE_CALL:   return check_call(v, i);
    case IR_SHAPE_SLOT:   return check_slot(v, i->aux, i->op == IR_put ? ir_type(v->f, i->a) : i->type) &&
                                 (i->op == IR_get || i->type == ir_type(v->f, i->a) || fail(v, "type is not its value's"));
    case IR_SHAPE_PC:
        if (i->b && i->op == IR_exit_to && !ir_is_target(v->f, i->b))
            return fail(v, "return address is not constant");
        if (i->op == IR_exit_to && i->aux > IR_EXIT_NO_FLAGS)
            return fail(v, "mark %u of an exit", i->aux);
        return true;
    default:
        return i->op >= IR_vlow && i->op <= IR_vfnarrow ? check_vector(v, i) : check_types(v, i);
    }
}

static bool check_ins(Verify *v, IrRef r)
{
    const IrIns *i = &v->f->ins[r];

    v->at = r;
    return check_result(v, i) && check_x(v, i) && check_operand(v, i, 0, i->a) && check_operand(v, i, 1, i->b) &&
           check_operand(v, i, 2, i->c) && check_own(v, i) && check_map(v, i);
}

static bool check_block(Verify *v, uint32_t b)
{
    const IrFunc *f = v->f;
    bool marked = false;

    for (IrRef r = f->blocks[b].first; r < f->blocks[b].end; r++) {
        const IrIns *i = &f->ins[r];

        if (!check_ins(v, r))
            return false;
        if (i->op == IR_insn)
            marked = true;
        if (ir_op_info[i->op].effects & FAULT && !marked)
            return fail(v, "can fault, but the block has no insn marker before it");
    }
    return true;
}

/* ---- the frame: what the graph and the checks above rely on ---- */

static bool check_edges_exist(Verify *v, const IrIns *i)
{
    unsigned n = i->op == IR_br ? 1 : 2;

    if (i->op != IR_br && i->op != IR_brc && i->op != IR_brfl)
        return true;
    if (i->aux >= v->f->nedges || n > v->f->nedges - i->aux)
        return fail(v, "edge %u", i->aux);
    for (uint32_t e = i->aux; e < i->aux + n; e++) {
        const IrEdge *edge = &v->f->edges[e];

        if (edge->block >= v->f->nblocks)
            return fail(v, "edge to block %u, which is not there", edge->block);
        if (edge->args > v->f->nargs || edge->nargs > v->f->nargs - edge->args)
            return fail(v, "edge arguments out of range");
    }
    return true;
}

static bool check_frame_block(Verify *v, uint32_t b)
{
    const IrFunc *f = v->f;
    const IrBlock *blk = &f->blocks[b];
    uint32_t params = 0;

    v->at = 0;
    if (blk->first == 0 || blk->first >= blk->end || blk->end > f->nins)
        return fail(v, "block %u is empty", b);
    for (IrRef r = blk->first; r < blk->end; r++) {
        const IrIns *i = &f->ins[r];
        bool last = r == blk->end - 1;

        if (v->owner[r] != ~0u)
            return fail(v, "blocks %u and %u overlap", b, v->owner[r]);
        v->owner[r] = b;
        v->at = r;
        if (i->op >= IR_OP_COUNT)
            return fail(v, "op %u", i->op);
        if (!!(ir_op_info[i->op].effects & TERM) != last)
            return fail(v, last ? "ends a block, but is no terminator" : "terminator inside a block");
        if (i->op == IR_param && (r != blk->first + params || i->aux != params++))
            return fail(v, "parameter not in its place");
        if (last && !check_edges_exist(v, i))
            return false;
    }
    v->at = 0;
    if (params != blk->nparams)
        return fail(v, "block %u has %u parameters, not %u", b, params, blk->nparams);
    return true;
}

static bool check_frame(Verify *v)
{
    const IrFunc *f = v->f;

    if (!f->nblocks || !f->nins || !f->nmaps || f->nslots > 256)
        return fail(v, f->nslots > 256 ? "more than 256 slots" : "no blocks");
    for (IrRef r = 0; r < f->nins; r++)
        v->owner[r] = ~0u;
    for (uint32_t b = 0; b < f->nblocks; b++)
        if (!check_frame_block(v, b))
            return false;
    if (f->blocks[0].nparams)
        return fail(v, "the entry has parameters");
    return true;
}

const char *ir_verify(const IrFunc *f)
{
    Verify v = { .f = f };

    v.owner = arena_array(f->arena, uint32_t, f->nins);
    if (!check_frame(&v))
        return v.error;
    ir_graph(f, &v.g);
    for (uint32_t b = 0; b < f->nblocks; b++)
        if (!check_block(&v, b))
            return v.error;
    return NULL;
}
