/* SPDX-License-Identifier: Apache-2.0 */
/*
 * dead-puts: removes puts that nobody can observe, over the whole region graph.
 *
 * Observers of all slots: exits, polls, guards, helpers that read or write slots. A get observes its slot. An op that can
 * fault observes all slots too, but only if it does fault: where the value of an unneeded put can be had for nothing (a
 * constant, or a slot's value that is still in that slot's home), the put goes and the op's state map says what it was:
 *
 *     put a5, v1 (const 0x12000)                  (nothing)
 *     v2 = load.i64 u64 [v1 + 8]                  v2 = load.i64 u64 [v1 + 8] {a5=v1}
 *     put a5, v2                                  put a5, v2
 *
 * Flags (v = flsub a, b) can be had for nothing if a and b can: the map names v, from which backends make them when the op
 * does fault. Faults and polls in later blocks do not see flags that are overwritten before they are read (sink-flags.c),
 * nor does an exit that is marked so (IR_EXIT_NO_FLAGS).
 *
 * First the slots live into each block, from a summary of each block up to its first observer; then one walk backward
 * through each block. Blocks are short, three guest instructions or so: what is done once a block counts.
 */
#include "ir/passes.h"

enum { MAX_OBSERVERS = 8,      /* faulting ops that may be given the value of one removed put */
       MAX_BEHIND = 64 };      /* ops to look back over for what happened to a slot since its get */

/* What an op is to this pass. */
enum { NOTHING, GET, PUT, ON_FAULT, SEES_ALL, BY_HELPER };

#define OP(name, result, a, b, c, effects, text) \
    [IR_##name] = IR_##name == IR_get ? GET : IR_##name == IR_put ? PUT \
                : IR_##name == IR_br || IR_##name == IR_brc || IR_##name == IR_brfl ? NOTHING \
                : (effects) & (EXIT | TERM) ? SEES_ALL : (effects) & CALL ? BY_HELPER \
                : (effects) & FAULT ? ON_FAULT : NOTHING,
static const uint8_t kind_of[IR_OP_COUNT] = {
#include "ir/ops.def"
};
#undef OP

typedef struct Summary {
    IrSlotSet use, def, in;
    bool observed;             /* by one who sees all slots: `in` does not depend on what comes behind the block */
} Summary;

/* A pair to add to the map of the op at @op. */
typedef struct Pair { IrRef op; IrMapPair pair; } Pair;

typedef struct Walk {
    IrFunc *f;
    IrSlotSet dead;            /* slots overwritten behind this point before anyone but faulting ops can see them */
    struct {
        uint32_t stamp;        /* of the block being walked, else there was no put yet */
        uint32_t seen;         /* of a slot in dead: number of faulting ops behind its overwriting */
        IrRef put;             /* nearest put behind this point */
    } next[256];
    uint32_t stamp;
    IrRef *obs;                /* faulting ops behind this point, the last first */
    uint32_t nobs;
    Pair *pairs;  uint32_t npairs, pairs_cap;
    const IrBlock *block;
    IrSlotSet flags;           /* the flags slot, if there is one */
} Walk;

static unsigned call_kind(const IrFunc *f, const IrIns *i)
{
    unsigned flags = f->helpers[i->aux].flags;

    if (flags & (IR_H_READS | IR_H_WRITES | IR_H_EXITS))
        return SEES_ALL;
    return flags & IR_H_FAULTS ? ON_FAULT : NOTHING;
}

static inline unsigned kind(const IrFunc *f, const IrIns *i)
{
    unsigned k = kind_of[i->op];

    return LIKELY(k != BY_HELPER) ? k : call_kind(f, i);
}

/* ---- liveness over the graph ---- */

static void summarize(const IrFunc *f, const IrBlock *b, Summary *s)
{
    *s = (Summary){0};
    for (const IrIns *i = &f->ins[b->first], *end = &f->ins[b->end]; i < end; i++) {
        switch (kind(f, i)) {
        case NOTHING:
            break;
        case GET:
            if (!ir_slot_has(&s->def, i->aux))
                ir_slot_add(&s->use, i->aux);
            break;
        case PUT:
            ir_slot_add(&s->def, i->aux);
            break;
        default:
            s->observed = true;
            return;
        }
    }
}

static inline IrSlotSet live_out(const IrFunc *f, const Summary *sum, uint32_t b)
{
    IrSlotSet out = {{0}};
    uint32_t e;
    unsigned n = ir_succs(f, b, &e);

    for (unsigned k = 0; k < n; k++)
        for (unsigned w = 0; w < 4; w++)
            out.w[w] |= sum[f->edges[e + k].block].in.w[w];
    return out;
}

/* One step of the equations; true if the block's set grew. */
static inline bool flow(const IrFunc *f, Summary *sum, uint32_t b)
{
    Summary *s = &sum[b];
    IrSlotSet out = live_out(f, sum, b);
    uint64_t grew = 0;

    for (unsigned w = 0; w < 4; w++) {
        uint64_t in = s->use.w[w] | (~s->def.w[w] & out.w[w]);

        grew |= in ^ s->in.w[w];
        s->in.w[w] = in;
    }
    return grew;
}

/* Does block @b lead back to one whose set its successors' sets go into? Loop heads mostly begin with a poll. */
static inline bool leads_back(const IrFunc *f, const Summary *sum, uint32_t b)
{
    uint32_t e;

    for (unsigned n = ir_succs(f, b, &e); n--;)
        if (f->edges[e + n].block <= b && !sum[f->edges[e + n].block].observed)
            return true;
    return false;
}

static void find_live(const IrFunc *f, Summary *sum)
{
    bool again = false;

    for (uint32_t b = 0; b < f->nblocks; b++) {
        Summary *s = &sum[b];

        summarize(f, &f->blocks[b], s);
        for (unsigned w = 0; s->observed && w < 4; w++)
            s->in.w[w] = s->use.w[w] | ~s->def.w[w];
    }
    for (uint32_t b = f->nblocks; b-- > 0;) {
        if (!sum[b].observed)
            flow(f, sum, b);
        again |= leads_back(f, sum, b);
    }
    while (again) {
        again = false;
        for (uint32_t b = f->nblocks; b-- > 0;)
            again |= !sum[b].observed && flow(f, sum, b);
    }
}

static void use_flags_live(const IrFunc *f, Summary *sum, uint32_t slot, const uint8_t *live)
{
    for (uint32_t b = 0; b < f->nblocks; b++)
        if (live[b])
            ir_slot_add(&sum[b].in, slot);
        else
            ir_slot_del(&sum[b].in, slot);
}

/* ---- the walk through a block ---- */

/* Is slot @slot unchanged from instruction @from to @to. Says no if that is too far to see. */
static bool unchanged(const IrFunc *f, uint32_t slot, IrRef from, IrRef to)
{
    if (to - from > MAX_BEHIND)
        return false;
    for (IrRef r = from + 1; r < to; r++) {
        const IrIns *i = &f->ins[r];

        if ((i->op == IR_put && i->aux == slot) || (i->op == IR_call && f->helpers[i->aux].flags & IR_H_WRITES))
            return false;
    }
    return true;
}

/* Does slot @slot stay as it is behind @w's place up to @last. */
static bool stays(const Walk *w, uint32_t slot, IrRef last)
{
    return w->next[slot].stamp != w->stamp || w->next[slot].put > last;
}

/* Is @v, the value of a get, in its slot's home from there past @put up to @last. */
static bool is_kept(const Walk *w, IrRef v, IrRef put, IrRef last)
{
    const IrIns *d = &w->f->ins[v];

    return d->op == IR_get && v >= w->block->first && v < put && stays(w, d->aux, last) &&
           unchanged(w->f, d->aux, v, put);
}

/* ... or was it put in some slot, and is in that one's home? */
static bool is_kept_elsewhere(const Walk *w, IrRef v, IrRef put, IrRef last)
{
    const IrFunc *f = w->f;
    IrRef from = put - w->block->first > MAX_BEHIND ? put - MAX_BEHIND : w->block->first;

    for (IrRef r = put; r-- > from;)
        if (f->ins[r].op == IR_put && f->ins[r].a == v)
            return stays(w, f->ins[r].aux, last) && unchanged(f, f->ins[r].aux, r, put);
    return false;
}

static bool free_operand(const Walk *w, IrRef v, IrRef put, IrRef last)
{
    unsigned op = w->f->ins[v].op;

    return op == IR_const || op == IR_pcrel || is_kept(w, v, put, last) || is_kept_elsewhere(w, v, put, last);
}

/* Does the value that @put puts cost nothing to keep up to the last of the faulting ops that may need it. */
static bool free_value(const Walk *w, IrRef put, IrRef last)
{
    IrRef v = w->f->ins[put].a;
    const IrIns *d = &w->f->ins[v];

    switch (d->op) {
    case IR_const: case IR_pcrel: return d->type != IR_FLAGS;
    case IR_flsub: case IR_fladd: case IR_fland:
        return free_operand(w, d->a, put, last) && free_operand(w, d->b, put, last);
    default:       return is_kept(w, v, put, last);
    }
}

static void add_pair(Walk *w, IrRef op, uint32_t slot, IrRef value)
{
    w->pairs = arena_grow(w->f->arena, w->pairs, &w->pairs_cap, w->npairs, sizeof *w->pairs);
    w->pairs[w->npairs++] = (Pair){ op, { slot, value } };
}

static void visit_put(Walk *w, IrRef r)
{
    IrIns *i = &w->f->ins[r];
    uint32_t slot = i->aux, from = w->next[slot].stamp == w->stamp ? w->next[slot].seen : 0, n = w->nobs - from;
    bool dead = ir_slot_has(&w->dead, slot);

    if (dead && n) {
        dead = n <= MAX_OBSERVERS && free_value(w, r, w->obs[from]);
        for (uint32_t k = from; dead && k < w->nobs; k++)
            add_pair(w, w->obs[k], slot, i->a);
    }
    w->next[slot].stamp = w->stamp;
    w->next[slot].put = r;
    w->next[slot].seen = w->nobs;
    if (dead)
        *i = (IrIns){ .op = IR_nop };
    ir_slot_add(&w->dead, slot);
}

/* Polls and marked exits see all slots but the flags. */
static inline bool spares_flags(const IrIns *i)
{
    return i->op == IR_poll || (i->op == IR_exit_to && i->aux & IR_EXIT_NO_FLAGS);
}

static inline void visit(Walk *w, IrRef r, unsigned what)
{
    switch (what) {
    case PUT:      visit_put(w, r); break;
    case GET:      ir_slot_del(&w->dead, w->f->ins[r].aux); break;
    case SEES_ALL:
        for (unsigned k = 0; k < 4; k++)
            w->dead.w[k] &= spares_flags(&w->f->ins[r]) ? w->flags.w[k] : 0;
        break;
    case ON_FAULT: w->obs[w->nobs++] = r; break;
    default:       break;
    }
}

/* Give the faulting ops their maps. The pairs of one op are not next to each other: sorted here, by op. */
static int by_op(const Pair *a, const Pair *b)
{
    return a->op < b->op ? -1 : a->op > b->op ? 1 : 0;
}

static void sort_pairs(Pair *p, uint32_t n)
{
    for (uint32_t gap = n / 2; gap; gap /= 2)
        for (uint32_t k = gap; k < n; k++) {
            Pair x = p[k];
            uint32_t j = k;

            for (; j >= gap && by_op(&p[j - gap], &x) > 0; j -= gap)
                p[j] = p[j - gap];
            p[j] = x;
        }
}

/* What the map says already stands: it tells of puts behind those removed now. */
static void set_map(IrFunc *f, IrRef op, const Pair *p, uint32_t n)
{
    IrMapPair all[256];
    IrSlotSet told = {{0}};
    uint32_t count = 0;
    const IrMap *old = &f->maps[f->ins[op].map];

    for (uint32_t k = 0; f->ins[op].map && k < old->count; k++) {
        all[count] = f->map_pairs[old->first + k];
        ir_slot_add(&told, all[count++].slot);
    }
    for (uint32_t k = 0; k < n; k++)
        if (!ir_slot_has(&told, p[k].pair.slot))
            all[count++] = p[k].pair;
    f->ins[op].map = ir_map(f, all, count);
}

static void set_maps(Walk *w)
{
    sort_pairs(w->pairs, w->npairs);
    for (uint32_t k = 0, n; k < w->npairs; k += n) {
        for (n = 1; k + n < w->npairs && w->pairs[k + n].op == w->pairs[k].op; n++) {
        }
        set_map(w->f, w->pairs[k].op, &w->pairs[k], n);
    }
}

static void walk_block(Walk *w, const Summary *sum, uint32_t b)
{
    const IrFunc *f = w->f;
    IrSlotSet out = live_out(f, sum, b);

    w->block = &f->blocks[b];
    w->nobs = w->npairs = 0;
    w->stamp = b + 1;
    for (unsigned k = 0; k < 4; k++)
        w->dead.w[k] = ~out.w[k];
    for (IrRef r = w->block->end; r-- > w->block->first;) {
        unsigned what = kind(f, &f->ins[r]);

        if (what != NOTHING)
            visit(w, r, what);
    }
    if (w->npairs)
        set_maps(w);
}

void ir_pass_dead_puts(IrFunc *f)
{
    uint32_t flags = ir_flags_slot(f);
    const uint8_t *live = flags != ~0u ? ir_sink_flags(f, flags) : NULL;
    Summary *sum = arena_array(f->arena, Summary, f->nblocks);
    Walk *w = arena_alloc(f->arena, sizeof *w);

    find_live(f, sum);
    w->f = f;
    w->flags = (IrSlotSet){{0}};
    if (live) {
        use_flags_live(f, sum, flags, live);
        ir_slot_add(&w->flags, flags);
    }
    w->obs = arena_array(f->arena, IrRef, f->nins);
    w->pairs = NULL;
    w->pairs_cap = 0;
    for (uint32_t k = 0; k < f->nslots; k++)
        w->next[k].stamp = 0;
    for (uint32_t b = 0; b < f->nblocks; b++)
        walk_block(w, sum, b);
}
