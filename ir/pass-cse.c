/* SPDX-License-Identifier: Apache-2.0 */
/*
 * cse: a pure op whose equal exists in a dominating block is that one. Constants are left alone: they cost nothing where
 * they are used, and a register if they are kept.
 *
 * One chained hash table over all ops emitted; a hit counts if its block dominates the current one.
 */
#include "ir/passes.h"
#include "ir/rebuild.h"

enum { BUCKETS = 1024 };

struct ValueTable {
    IrRef head[BUCKETS];
    IrRef *next;           /* by new value */
    uint32_t *block;       /* old block a new value was emitted for */
    uint32_t next_cap, block_cap;
};

static uint32_t bucket(const IrIns *i)
{
    uint64_t w[4], h;

    memcpy(w, i, sizeof w);
    h = (w[0] ^ w[1] * 3 ^ w[2] * 5 ^ w[3] * 7) * 0x9e3779b97f4a7c15;
    return h >> 54;
}

IrRef values_find(Rebuild *r, const IrIns *i)
{
    ValueTable *t = r->values;

    for (IrRef v = t->head[bucket(i)]; v; v = t->next[v])
        if (!memcmp(&r->f->ins[v], i, sizeof *i) && ir_dominates(&r->g, t->block[v], r->block))
            return v;
    return 0;
}

/* @v is new. */
void values_add(Rebuild *r, IrRef v)
{
    ValueTable *t = r->values;
    const IrIns *i = &r->f->ins[v];
    uint32_t h = bucket(i);

    if (i->op == IR_const || i->op == IR_pcrel || !(ir_op_info[i->op].effects & PURE))
        return;
    t->next = arena_grow(r->f->arena, t->next, &t->next_cap, v, sizeof *t->next);
    t->block = arena_grow(r->f->arena, t->block, &t->block_cap, v, sizeof *t->block);
    t->next[v] = t->head[h];
    t->block[v] = r->block;
    t->head[h] = v;
}

void ir_pass_cse(IrFunc *f)
{
    Rebuild r;

    rebuild_start(&r, f, false);
    r.values = arena_new(f->arena, ValueTable);
    rebuild_run(&r);
}
