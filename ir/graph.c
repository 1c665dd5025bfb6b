/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Reverse postorder, predecessors, dominators (Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm").
 *
 * Blocks marked `entry` can be reached from outside: for the graph each has an edge from block 0. What block 0 computes
 * does not reach them, so block 0 dominates only what no entry leads to but through block 0 (IrGraph.outside).
 */
#include "ir/ir-graph.h"

static uint32_t *words(const IrFunc *f, uint32_t n, uint32_t fill)
{
    uint32_t *p = arena_array(f->arena, uint32_t, n);

    for (uint32_t k = 0; k < n; k++)
        p[k] = fill;
    return p;
}

/* The first block from @b on that is an entry, or the number of blocks. */
static uint32_t next_entry(const IrFunc *f, uint32_t b)
{
    while (b < f->nblocks && !f->blocks[b].entry)
        b++;
    return b;
}

/* Successor @k of block @b, entries behind block 0's own; ~0 if there is none. *@at remembers the entries gone through. */
static uint32_t succ(const IrFunc *f, uint32_t b, uint32_t k, uint32_t *at)
{
    uint32_t e, n = ir_succs(f, b, &e), to;

    if (k < n)
        return f->edges[e + k].block;
    if (b)
        return ~0u;
    to = next_entry(f, *at);
    *at = to + 1;
    return to < f->nblocks ? to : ~0u;
}

static void order(const IrFunc *f, IrGraph *g)
{
    uint32_t *stack = words(f, g->n, 0), *next = words(f, g->n, 0), *post = words(f, g->n, 0);
    uint32_t depth = 1, count = 0, at = 1;

    g->index[0] = 0;
    while (depth) {
        uint32_t b = stack[depth - 1], to = succ(f, b, next[b]++, &at);

        if (to != ~0u) {
            if (g->index[to] == ~0u) {
                g->index[to] = 0;
                stack[depth++] = to;
            }
        } else {
            post[count++] = b;
            depth--;
        }
    }
    g->nrpo = count;
    for (uint32_t k = 0; k < count; k++) {
        g->rpo[k] = post[count - 1 - k];
        g->index[g->rpo[k]] = k;
    }
}

static void predecessors(const IrFunc *f, IrGraph *g)
{
    uint32_t e, total = 0;

    for (uint32_t k = 0; k < g->nrpo; k++)
        for (unsigned s = ir_succs(f, g->rpo[k], &e); s--; total++)
            g->pred_first[f->edges[e + s].block + 1]++;
    for (uint32_t b = next_entry(f, 1); b < g->n; b = next_entry(f, b + 1), total++)
        g->pred_first[b + 1]++;
    for (uint32_t b = 0; b < g->n; b++)
        g->pred_first[b + 1] += g->pred_first[b];
    g->preds = words(f, total, 0);
    for (uint32_t k = 0; k < g->nrpo; k++)
        for (unsigned s = ir_succs(f, g->rpo[k], &e); s--;)
            g->preds[g->pred_first[f->edges[e + s].block]++] = g->rpo[k];
    for (uint32_t b = next_entry(f, 1); b < g->n; b = next_entry(f, b + 1))
        g->preds[g->pred_first[b]++] = 0;
    for (uint32_t b = g->n; b > 0; b--)
        g->pred_first[b] = g->pred_first[b - 1];
    g->pred_first[0] = 0;
}

static uint32_t intersect(const IrGraph *g, uint32_t a, uint32_t b)
{
    while (a != b) {
        while (g->index[a] > g->index[b])
            a = g->idom[a];
        while (g->index[b] > g->index[a])
            b = g->idom[b];
    }
    return a;
}

static void dominators(IrGraph *g)
{
    bool changed = true;

    g->idom[0] = 0;
    while (changed) {
        changed = false;
        for (uint32_t k = 1; k < g->nrpo; k++) {
            uint32_t b = g->rpo[k], dom = ~0u;

            for (uint32_t p = g->pred_first[b]; p < g->pred_first[b + 1]; p++)
                if (g->idom[g->preds[p]] != ~0u)
                    dom = dom == ~0u ? g->preds[p] : intersect(g, g->preds[p], dom);
            if (g->idom[b] != dom) {
                g->idom[b] = dom;
                changed = true;
            }
        }
    }
}

/* Intervals: sizes of subtrees bottom-up (a child comes behind its dominator in rpo), then places top-down. */
static void number_tree(const IrFunc *f, IrGraph *g)
{
    uint32_t *size = words(f, g->n, 1), *used = words(f, g->n, 1);

    for (uint32_t k = g->nrpo; k-- > 1;)
        size[g->idom[g->rpo[k]]] += size[g->rpo[k]];
    g->dom_in[0] = 0;
    g->dom_out[0] = size[0];
    for (uint32_t k = 1; k < g->nrpo; k++) {
        uint32_t b = g->rpo[k], d = g->idom[b];

        g->dom_in[b] = g->dom_in[d] + used[d];
        g->dom_out[b] = g->dom_in[b] + size[b];
        used[d] += size[b];
    }
}

/* Blocks that an entry leads to without passing through block 0. */
static void find_outside(const IrFunc *f, IrGraph *g)
{
    uint32_t *stack = words(f, g->n, 0), depth = 0, e;

    g->outside = arena_zalloc(f->arena, g->n);
    for (uint32_t b = next_entry(f, 1); b < g->n; b = next_entry(f, b + 1)) {
        g->outside[b] = 1;
        stack[depth++] = b;
    }
    while (depth) {
        uint32_t b = stack[--depth];

        for (unsigned s = ir_succs(f, b, &e); s--;) {
            uint32_t to = f->edges[e + s].block;

            if (to && !g->outside[to]) {
                g->outside[to] = 1;
                stack[depth++] = to;
            }
        }
    }
}

void ir_graph(const IrFunc *f, IrGraph *g)
{
    uint32_t n = f->nblocks;

    *g = (IrGraph){ .n = n };
    g->rpo = words(f, n, 0);
    g->index = words(f, n, ~0u);
    g->idom = words(f, n, ~0u);
    g->dom_in = words(f, n, 0);
    g->dom_out = words(f, n, 0);
    g->pred_first = words(f, n + 1, 0);
    order(f, g);
    predecessors(f, g);
    dominators(g);
    number_tree(f, g);
    find_outside(f, g);
}
