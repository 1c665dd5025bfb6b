/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The text form, which ir_parse reads back. One op a line:
 *
 *   block 0 pc 0x10000                         region { mode 0 pc 0x10000 insns 1 } goes before the first block
 *     insn 0x10000 4
 *     v2 = get.i64 a0
 *     v3 = load.i64 u32.acq [v2 + v1*8 + 16] {a1=v2}
 *     put a0, v3
 *     brc.i64 lts v3, v2 -> 1(v3), 2
 */
#include "ir/ir-text.h"

#include <inttypes.h>

static const char *const cond_names[] = {
    [IR_EQ] = "eq", [IR_NE] = "ne", [IR_LTS] = "lts", [IR_GES] = "ges", [IR_LTU] = "ltu", [IR_GEU] = "geu",
    [IR_LES] = "les", [IR_GTS] = "gts", [IR_LEU] = "leu", [IR_GTU] = "gtu", NULL,
};
static const char *const flcond_names[] = {
    "eq", "ne", "cs", "cc", "mi", "pl", "vs", "vc", "hi", "ls", "ge", "lt", "gt", "le", NULL,
};
static const char *const fcmp_names[] = { "eq", "lt", "le", "ltq", "leq", "ltn", "len", NULL };
static const char *const round_names[] = { "rne", "rtz", "rdn", "rup", "rmm", "r5", "r6", "dyn", NULL };
static const char *const div_names[] = { "rv", "arm", NULL };
static const char *const rmw_names[] = { "xchg", "add", "and", "or", "xor", "mins", "maxs", "minu", "maxu", NULL };
static const char *const sgnj_names[] = { "copy", "neg", "xor", NULL };
static const char *const exit_names[] = { "jump", "call", "ret", NULL };

const char *const *const ir_x_names[IR_X_COUNT] = {
    [IR_X_COND] = cond_names, [IR_X_FLCOND] = flcond_names, [IR_X_FCMP] = fcmp_names, [IR_X_ROUND] = round_names,
    [IR_X_DIV] = div_names, [IR_X_RMW] = rmw_names, [IR_X_SGNJ] = sgnj_names, [IR_X_EXIT] = exit_names,
};
const char *const ir_order_names[4] = { "", ".acq", ".rel", ".sc" };

static void print_ref(FILE *out, IrRef r)
{
    if (r)
        fprintf(out, "v%u", r);
    else
        fputc('_', out);
}

static void print_mem(FILE *out, const IrIns *i)
{
    if (i->op == IR_load)
        fputc(i->aux & IR_MEM_SIGN ? 's' : 'u', out);
    fprintf(out, "%u%s%s%s", 8u << ir_mem_size(i->aux), i->aux & IR_MEM_BE ? ".be" : "",
            ir_order_names[ir_mem_order(i->aux)], i->aux & IR_MEM_ALIGN ? ".align" : "");
    if (i->aux & IR_MEM_PRIV)
        fprintf(out, ".priv%u", (i->aux & IR_MEM_PRIV) >> 10);
    fputs(" [", out);
    print_ref(out, i->a);
    if (i->b && i->op != IR_cas)
        fprintf(out, " + v%u*%u", i->b, 1u << ir_mem_scale(i->aux));
    if (i->imm)
        fprintf(out, " %c %" PRIu64, i->imm < 0 ? '-' : '+', i->imm < 0 ? 0 - (uint64_t)i->imm : (uint64_t)i->imm);
    fputc(']', out);
}

static void print_edge(FILE *out, const IrFunc *f, uint32_t e)
{
    const IrEdge *edge = &f->edges[e];

    fprintf(out, "%u", edge->block);
    for (uint32_t k = 0; k < edge->nargs; k++) {
        fputs(k ? ", " : "(", out);
        print_ref(out, f->args[edge->args + k]);
    }
    if (edge->nargs)
        fputc(')', out);
}

static void print_operands(FILE *out, const IrIns *i)
{
    IrRef last = i->c ? 3 : i->b ? 2 : i->a ? 1 : 0;
    const IrRef v[3] = { i->a, i->b, i->c };

    for (IrRef k = 0; k < last; k++) {
        fputs(k ? ", " : " ", out);
        print_ref(out, v[k]);
    }
}

/* Never indexes beyond the names: a region that fails verification is printed too. */
static const char *x_name(unsigned kind, unsigned x)
{
    const char *const *n = ir_x_names[kind];

    while (*n && x) {
        n++;
        x--;
    }
    return *n ? *n : "?";
}

static void print_branch(FILE *out, const IrFunc *f, const IrIns *i)
{
    if (i->op == IR_brc)
        fprintf(out, ".%s %s v%u, v%u ->", ir_type_name[i->imm & 7], x_name(IR_X_COND, i->x), i->a, i->b);
    else if (i->op == IR_brfl)
        fprintf(out, " %s v%u ->", x_name(IR_X_FLCOND, i->x), i->a);
    fputc(' ', out);
    print_edge(out, f, i->aux);
    if (i->op != IR_br) {
        fputs(", ", out);
        print_edge(out, f, i->aux + 1);
    }
}

static void print_x(FILE *out, const IrIns *i)
{
    unsigned kind = ir_x_kind[i->op];

    if (kind == IR_X_NUMBER)
        fprintf(out, " #%u", i->x);
    else if (kind)
        fprintf(out, " %s", x_name(kind, i->x));
}

static void print_aux(FILE *out, const IrIns *i)
{
    if (ir_aux_is_type(i->op) && (i->aux & 0xff) < IR_TYPE_COUNT)
        fprintf(out, " /%s%s", ir_type_name[i->aux & 0xff], i->aux & IR_CVT_NAN_MAX ? "+max" : "");
    else if (i->aux)
        fprintf(out, " /%u", i->aux);
}

/* What is behind the op's name, by the op's shape. */
static void print_body(FILE *out, const IrFunc *f, const IrIns *i)
{
    switch (ir_shape(i->op)) {
    case IR_SHAPE_INSN:   fprintf(out, " 0x%" PRIx64 " %u", i->imm, i->aux); break;
    case IR_SHAPE_PARAM:  fprintf(out, " %u", i->aux); break;
    case IR_SHAPE_CONST:
        if (i->op == IR_pcrel || i->imm < -0xffff || i->imm > 0xffff)
            fprintf(out, " 0x%" PRIx64, (uint64_t)i->imm);
        else
            fprintf(out, " %" PRId64, i->imm);
        break;
    case IR_SHAPE_SLOT:
        fprintf(out, " %s", f->slots[i->aux].name);
        if (i->op == IR_put)
            fprintf(out, ", v%u", i->a);
        break;
    case IR_SHAPE_MEM:
        print_x(out, i);
        fputc(' ', out);
        print_mem(out, i);
        if (i->op == IR_cas)
            fprintf(out, ", v%u", i->b);
        if (i->c)
            fprintf(out, ", v%u", i->c);
        break;
    case IR_SHAPE_BRANCH: print_branch(out, f, i); break;
    case IR_SHAPE_CALL:
        fprintf(out, " %s", f->helpers[i->aux].name);
        print_operands(out, i);
        break;
    case IR_SHAPE_PC:
        print_x(out, i);
        fprintf(out, " 0x%" PRIx64, i->imm);
        if (i->op == IR_exit_to && i->aux)
            fputs(" noflags", out);
        print_operands(out, i);
        break;
    default:
        print_x(out, i);
        print_aux(out, i);
        print_operands(out, i);
        break;
    }
}

static void print_map(FILE *out, const IrFunc *f, const IrIns *i)
{
    const IrMap *m = &f->maps[i->map];

    if (!i->map)
        return;
    fputs(" {", out);
    for (uint32_t k = 0; k < m->count; k++) {
        const IrMapPair *p = &f->map_pairs[m->first + k];

        fprintf(out, "%s%s=v%u", k ? ", " : "", f->slots[p->slot].name, p->value);
    }
    fputc('}', out);
}

void ir_print_ins(const IrFunc *f, IrRef r, FILE *out)
{
    const IrIns *i = &f->ins[r];
    bool has_result = ir_op_info[i->op].result != '_' && i->type != IR_VOID;

    fputs("    ", out);
    if (has_result)
        fprintf(out, "v%u = ", r);
    fputs(ir_op_info[i->op].name, out);
    if (i->type != IR_VOID)
        fprintf(out, ".%s", ir_type_name[i->type]);
    print_body(out, f, i);
    print_map(out, f, i);
    fputc('\n', out);
}

/* The block whose instructions begin next behind index @at, or nblocks. */
static uint32_t next_block(const IrFunc *f, uint32_t at)
{
    uint32_t best = f->nblocks;

    for (uint32_t b = 0; b < f->nblocks; b++)
        if (f->blocks[b].first > at && (best == f->nblocks || f->blocks[b].first < f->blocks[best].first))
            best = b;
    return best;
}

/* Blocks come in the order of their instructions, so that values keep their numbers when the text is parsed. */
void ir_print(const IrFunc *f, FILE *out)
{
    fprintf(out, "region pc 0x%" PRIx64 " mode 0x%" PRIx64 " insns %u", f->pc, f->mode, f->ninsns);
    if (f->nan)
        fprintf(out, " nan %u", f->nan);
    fputs(f->relocatable ? " relocatable\n" : "\n", out);
    for (uint32_t at = 0, b; (b = next_block(f, at)) < f->nblocks; at = f->blocks[b].first) {
        static const char *const entry[] = { "", " entry", " return" };
        const IrBlock *blk = &f->blocks[b];

        fprintf(out, "block %u pc 0x%" PRIx64 "%s%s%s\n", b, blk->pc, blk->cold ? " cold" : "",
                blk->loop ? " loop" : "", entry[blk->entry]);
        for (IrRef r = blk->first; r < blk->end; r++)
            if (f->ins[r].op != IR_nop)
                ir_print_ins(f, r, out);
    }
}
