/* SPDX-License-Identifier: Apache-2.0 */
/*
 * fp-canon: an fcanon whose result feeds only FP arithmetic, comparisons and other fcanons need not be done: which NaN
 * goes in does not show in what comes out, because that is canonicalized in its turn.
 *
 *     v1 = fmul a, b ; v2 = fcanon v1 ; v3 = fadd v2, c ; v4 = fcanon v3      becomes      v3 = fadd v1, c ; ...
 *
 * v1 must not be a signalling NaN (arithmetic never gives one): fcanon would hide it from the next op's NV flag. Where
 * the canonical value is needed too (it is put, stored, its bits are looked at) nothing is gained, and nothing done.
 *
 * One backward walk finds the values whose NaN bits show: `shows`. A use in another block counts as showing.
 */
#include "ir/passes.h"

/* FP ops for which a quiet NaN operand is as good as any other, their own result's NaN aside. */
static bool absorbs(unsigned op)
{
    switch (op) {
    case IR_fadd: case IR_fsub: case IR_fmul: case IR_fdiv: case IR_fsqrt: case IR_fma: case IR_fcvt: case IR_fround:
    case IR_fcmp: case IR_fs2i: case IR_fu2i: case IR_fminnum: case IR_fmaxnum: case IR_fmin: case IR_fmax:
    case IR_fcanon:
        return true;
    default:
        return false;
    }
}

/* ... and whose result's NaN may be the operand's. */
static bool passes_on(unsigned op)
{
    switch (op) {
    case IR_fadd: case IR_fsub: case IR_fmul: case IR_fdiv: case IR_fsqrt: case IR_fma: case IR_fcvt: case IR_fround:
        return true;
    default:
        return false;
    }
}

static void note_outside(uint8_t *shows, const IrBlock *b, IrRef r)
{
    if (r < b->first || r >= b->end)
        shows[r] = 1;
}

static void find_showing(const IrFunc *f, const IrBlock *b, uint8_t *shows)
{
    for (IrRef r = b->end; r-- > b->first;) {
        const IrIns *i = &f->ins[r];

        if (absorbs(i->op) && !(passes_on(i->op) && shows[r]))
            continue;
        shows[i->a] = shows[i->b] = shows[i->c] = 1;
    }
}

/* What to use in place of @r. */
static IrRef bypass(const IrFunc *f, const uint8_t *shows, IrRef r)
{
    const IrIns *i = &f->ins[r];

    return i->op == IR_fcanon && !shows[r] && passes_on(f->ins[i->a].op) ? i->a : r;
}

void ir_pass_fp_canon(IrFunc *f)
{
    uint8_t *shows;

    if (!ir_may_have(f, IR_fcanon) || f->nan != IR_NAN_RISCV)
        return;
    shows = arena_zalloc(f->arena, f->nins);
    for (uint32_t k = 0; k < f->nargs; k++)
        shows[f->args[k]] = 1;
    for (uint32_t k = 0; k < f->npairs; k++)
        shows[f->map_pairs[k].value] = 1;
    for (uint32_t b = 0; b < f->nblocks; b++)
        for (IrRef r = f->blocks[b].first; r < f->blocks[b].end; r++) {
            note_outside(shows, &f->blocks[b], f->ins[r].a);
            note_outside(shows, &f->blocks[b], f->ins[r].b);
            note_outside(shows, &f->blocks[b], f->ins[r].c);
        }
    for (uint32_t b = 0; b < f->nblocks; b++)
        find_showing(f, &f->blocks[b], shows);
    for (IrRef r = 1; r < f->nins; r++) {
        IrIns *i = &f->ins[r];

        if (!absorbs(i->op))
            continue;
        i->a = bypass(f, shows, i->a);
        i->b = bypass(f, shows, i->b);
        i->c = bypass(f, shows, i->c);
    }
}
