/* SPDX-License-Identifier: Apache-2.0 */
/* The generator of random regions, within: random-ir.c has values, integers, memory and control, random-ops.c the rest. */
#ifndef LYRE_TEST_RANDOM_GEN_H
#define LYRE_TEST_RANDOM_GEN_H

#include "random-ir.h"

enum { NCLASS = 6 };

typedef struct Gen {
    IrFunc *f;
    Rng *r;
    unsigned kinds;
    uint64_t mem, bad;
    IrRef v[NCLASS][512];   /* by type i32, i64, f32, f64, v128, flags */
    unsigned n[NCLASS], entry[NCLASS];
    uint64_t pc;
    IrRef bases[3];         /* RANDOM_MMU: of this block */
    unsigned nbases;
} Gen;

unsigned class_of(IrType t);
IrRef emit(Gen *g, IrIns i);
IrRef konst(Gen *g, IrType t, uint64_t v);
IrRef place(Gen *g, uint64_t v);                 /* an i64 constant, or an address that moves */
IrRef value(Gen *g, IrType t);                   /* one there is, mostly, or a new one */
void gen_int(Gen *g);
void gen_load(Gen *g);
void gen_store(Gen *g);
static inline IrType int_type(Gen *g) { return pick(g->r, 3) ? IR_I64 : IR_I32; }
static inline IrType fp_type(Gen *g) { return pick(g->r, 2) ? IR_F64 : IR_F32; }

/* random-ops.c */
void gen_fp(Gen *g);
IrRef flags_op(Gen *g);                          /* an op that makes flags */
void gen_flags(Gen *g);
void gen_vec(Gen *g);

#endif
