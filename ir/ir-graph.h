/* SPDX-License-Identifier: Apache-2.0 */
/* The region's flow graph as passes need it: order, predecessors, dominators. Computed when asked, not kept. */
#ifndef LYRE_IR_GRAPH_H
#define LYRE_IR_GRAPH_H

#include "ir/ir-int.h"

typedef struct IrGraph {
    uint32_t n;              /* blocks */
    uint32_t nrpo;           /* reachable ones */
    uint32_t *rpo;           /* reachable blocks in reverse postorder; rpo[0] = 0 */
    uint32_t *index;         /* block -> position in rpo, ~0 if unreachable */
    uint32_t *idom;          /* block -> immediate dominator; the entry its own; ~0 if unreachable */
    uint32_t *pred_first;    /* block -> first of its predecessors in preds; n + 1 entries */
    uint32_t *preds;         /* predecessors that are reachable, one an edge */
    uint8_t *outside;        /* block -> can be reached from outside other than through block 0 */
    uint32_t *dom_in, *dom_out;   /* numbering of the dominator tree: a dominates b if b's interval is in a's */
} IrGraph;

/* The edges block @b leaves by: first edge number in *@e; returns how many (0..2). */
static inline unsigned ir_succs(const IrFunc *f, uint32_t b, uint32_t *e)
{
    const IrIns *t = &f->ins[f->blocks[b].end - 1];

    *e = t->aux;
    return t->op == IR_br ? 1 : t->op == IR_brc || t->op == IR_brfl ? 2 : 0;
}

void ir_graph(const IrFunc *f, IrGraph *g);
static inline bool ir_reachable(const IrGraph *g, uint32_t b) { return g->index[b] != ~0u; }
static inline bool ir_dominates(const IrGraph *g, uint32_t a, uint32_t b)
{
    if (!a && b && g->outside[b])
        return false;
    return ir_reachable(g, a) && ir_reachable(g, b) && g->dom_in[a] <= g->dom_in[b] && g->dom_out[b] <= g->dom_out[a];
}

#endif
