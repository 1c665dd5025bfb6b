/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of ir/ share among themselves: the builder's tables, folding, evaluation of pure ops. */
#ifndef LYRE_IR_INT_H
#define LYRE_IR_INT_H

#include "ir/ir.h"

enum { BUILD_CSE = 256, BUILD_HOMES = 64 };

/*
 * What the builder knows about the block being built.
 *  slot[s]: the value of slot s, valid if gen is the current generation; a new block and a call that writes slots start a
 *  new generation, so nothing is ever cleared.
 *  cse[]: direct-mapped by hash; an entry counts only if it lies in the current block, so stale ones need no clearing.
 *  home[]: value -> slot that holds it, direct-mapped; a hint that is checked against slot[].
 */
typedef struct IrBuild {
    uint32_t gen;
    bool look_through;      /* values have no homes to spare: fold through those of slots too */
    struct { uint32_t gen; IrRef val; } slot[256];
    IrRef cse[BUILD_CSE];
    struct { IrRef val; uint32_t slot; } home[BUILD_HOMES];
} IrBuild;

static inline IrBuild *ir_build(const IrFunc *f) { return f->build; }

/* Is @v now the value of a slot, so that it stays in that slot's home however few uses it has? */
static inline bool ir_in_home(const IrFunc *f, IrRef v)
{
    const IrBuild *b = ir_build(f);
    uint32_t s = b->home[v % BUILD_HOMES].slot;

    return !b->look_through && b->home[v % BUILD_HOMES].val == v && b->slot[s].val == v && b->slot[s].gen == b->gen;
}

/* Simplify @i in place. Returns the value it is equal to if that is one that exists (or a constant made now), else 0. */
IrRef ir_fold(IrFunc *f, IrIns *i);
/* Fold a conditional branch, brc or brfl, in place; may emit ops before it. Returns 1 taken, 0 not taken, -1 not known. */
int ir_fold_branch(IrFunc *f, IrIns *i);
/* ... a brc alone, without emitting; it may become a brfl. */
int ir_fold_cond(const IrFunc *f, IrIns *i);
/* ir_fold's parts for flags and vectors; of vectors of constants, which it is only if both halves of the result agree. */
IrRef ir_fold_flags(IrFunc *f, IrIns *i);
IrRef ir_fold_vec(IrFunc *f, IrIns *i);
IrRef ir_fold_vec_const(IrFunc *f, const IrIns *i, int64_t a, int64_t b, int64_t c);
/* An equal pure op, or constant, emitted earlier in this block, or 0 (a hint: it may be there all the same). */
IrRef ir_find(const IrFunc *f, const IrIns *i);
IrRef ir_find_const(const IrFunc *f, IrType t, int64_t v);
/* Fold additions in the address of a load, store or prefetch into its displacement and index; with @keep_homes not such
 * as are slots' values, whose operands would only live longer. */
void ir_fold_address(const IrFunc *f, IrIns *i, bool keep_homes);

/* May this op be evaluated by ir_eval: pure, and neither operands nor result wider than 64 bits or flags. */
bool ir_can_eval(const IrFunc *f, const IrIns *i);
/* Value of pure op @i on operand values (an i32 result sign-extended, f32 zero-extended). */
uint64_t ir_eval(const IrIns *i, IrType ta, uint64_t a, uint64_t b, uint64_t c);
/* Likewise a pure vector op, vlow to vcrypto; vectors are two words, of a scalar the first counts. @out may be an operand.
 */
void ir_eval_vec(const IrIns *i, const uint64_t *a, const uint64_t *b, const uint64_t *c, uint64_t *out);
bool ir_eval_cond(unsigned cond, IrType t, uint64_t a, uint64_t b);
bool ir_eval_flcond(unsigned cond, unsigned nzcv);

static inline bool ir_fits32(int64_t v) { return v == (int32_t)v; }

#endif
