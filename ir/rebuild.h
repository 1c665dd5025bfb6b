/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Passes that change a region's shape do so by emitting it anew through the builder, block by block in reverse postorder,
 * with operands replaced. Folding, forwarding within blocks, removal of decided branches and of blocks nobody reaches come
 * with that; each pass adds its own part.
 */
#ifndef LYRE_IR_REBUILD_H
#define LYRE_IR_REBUILD_H

#include "ir/ir-graph.h"

typedef struct Promote Promote;      /* pass-promote.c */
typedef struct ValueTable ValueTable;/* pass-cse.c */

typedef struct Rebuild {
    IrFunc old;            /* the region as it was */
    IrFunc *f;             /* ... and as it becomes */
    IrGraph g;             /* of old */
    IrRef *map;            /* old value -> new, 0 not emitted yet */
    uint32_t *number;      /* old block -> new, ~0 if nothing leads to it (yet) */
    uint8_t *done;         /* old block emitted */
    uint32_t block;        /* old block being emitted */
    Promote *promote;      /* NULL, or what promotes slots */
    ValueTable *values;    /* NULL, or values of all dominating blocks */
} Rebuild;

void rebuild_start(Rebuild *r, IrFunc *f, bool look_through);
void rebuild_run(Rebuild *r);

/* Number of block @b in the new region, made when first asked for. */
uint32_t rebuild_block(Rebuild *r, uint32_t b);
static inline IrRef rebuild_ref(const Rebuild *r, IrRef v) { return v ? r->map[v] : 0; }

/* Called by rebuild_run. promote_*: see pass-promote.c. */
bool promote_entry(Rebuild *r);                          /* may make a block before the entry */
void promote_block(Rebuild *r, bool joined);             /* at the head of r->block */
bool promote_slot(Rebuild *r, IrRef old);                /* a get or put: true if it was dealt with */
void promote_before(Rebuild *r, IrIns *i);               /* before an op is emitted: state maps, puts */
uint32_t promote_args(Rebuild *r, uint32_t block, IrRef *args);   /* arguments an edge to old @block needs more */
void promote_end(Rebuild *r);                            /* before the terminator's edges; values of the block are final */
IrRef values_find(Rebuild *r, const IrIns *i);           /* an equal op in a dominating block, or 0 */
void values_add(Rebuild *r, IrRef v);

#endif
