/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Tier 2: which slots have registers is chosen for each region, by how often its loops get and put them. At the entry, slots
 * of the boundary map that this region needs less make room for others ("moves"); wherever the region is left, or a stub
 * called that knows the boundary map, each is in its place again. So no loop pays for it, and all that is known of homes
 * (get, put, hints, state maps) holds of the region's own:
 *
 *     boundary map: rbx a5, r13 ra, ... ; s3 in memory        the loop uses s3, and not ra
 *     entry:   mov [ra], r13 ; mov r13, [s3]                  in the loop: r13 is s3, [ra] is ra
 *     exit:    mov [s3], r13 ; mov r13, [ra]                  (no store if nothing in the region puts s3)
 *
 * How deep a block is nested is told by addresses: compilers lay loops out in one piece.
 */
#include "backend-x86_64/cg.h"

enum { MAX_DEPTH = 4, MAX_LOOPS = 64, DEPTH_FACTOR = 2 /* log2: rounds of a loop */ };

typedef struct Loops {
    uint32_t n;
    struct { uint64_t head, end; } at[MAX_LOOPS];
} Loops;

static unsigned edges_of(const IrFunc *f, const IrBlock *b, uint32_t *e)
{
    const IrIns *t = &f->ins[b->end - 1];

    *e = t->aux;
    return t->op == IR_br ? 1 : t->op == IR_brc || t->op == IR_brfl ? 2 : 0;
}

static void find_loops(const IrFunc *f, Loops *l)
{
    l->n = 0;
    for (uint32_t b = 0; b < f->nblocks; b++) {
        uint32_t e;

        for (unsigned n = edges_of(f, &f->blocks[b], &e); n--;) {
            const IrBlock *to = &f->blocks[f->edges[e + n].block];
            uint32_t k = 0;

            if (!to->loop || to->pc > f->blocks[b].pc)
                continue;
            while (k < l->n && l->at[k].head != to->pc)
                k++;
            if (k == MAX_LOOPS)
                continue;
            if (k == l->n) {
                l->at[l->n].head = to->pc;
                l->at[l->n++].end = 0;
            }
            l->at[k].end = MAX(l->at[k].end, f->blocks[b].pc);
        }
    }
}

static uint32_t weight(const Loops *l, const IrBlock *b)
{
    unsigned depth = 0;

    for (uint32_t k = 0; k < l->n; k++)
        depth += b->pc >= l->at[k].head && b->pc <= l->at[k].end;
    return b->cold ? 0 : 1u << DEPTH_FACTOR * MIN(depth, (unsigned)MAX_DEPTH);
}

typedef struct Wish {
    uint32_t uses[256];           /* of slots, weighted */
    IrSlotSet put;
    uint32_t moves;               /* what having one slot moved costs at entries and exits */
} Wish;

static void count_uses(const Cg *g, Wish *w)
{
    const IrFunc *f = g->f;
    Loops loops;

    memset(w, 0, sizeof *w);
    find_loops(f, &loops);
    w->moves = 2;
    for (uint32_t b = 0; b < f->nblocks; b++) {
        uint32_t much = weight(&loops, &f->blocks[b]), e;

        for (IrRef r = f->blocks[b].first; r < f->blocks[b].end; r++) {
            const IrIns *i = &f->ins[r];

            if (i->op == IR_put)
                ir_slot_add(&w->put, i->aux);
            if (i->op == IR_get || i->op == IR_put)
                w->uses[i->aux] += much;
            else if (i->op == IR_call)
                w->moves += 4 * much;
        }
        if (!edges_of(f, &f->blocks[b], &e) && f->ins[f->blocks[b].end - 1].op != IR_exit_exc)
            w->moves += 2 * much;                /* the way out, and in again */
    }
}

/* The register of the boundary map whose slot the region needs least. */
static unsigned least_needed(const TargetCtx *t, const Wish *w, bool fp)
{
    unsigned best = NOREG;

    for (unsigned r = fp ? XMM0 : 0; r < (fp ? NREGS : XMM0); r++)
        if (t->slot_of[r] >= 0
            && (best == NOREG || w->uses[t->slot_of[r]] < w->uses[t->slot_of[best]]))
            best = r;
    return best;
}

static bool fits_class(unsigned type, bool fp) { return fp ? type == IR_F64 || type == IR_V128 : type == IR_I64; }

static bool move_one(Cg *g, TargetCtx *t, const Wish *w, bool fp)
{
    unsigned r = least_needed(t, w, fp), best = 0;
    bool any = false;

    for (unsigned s = 0; s < t->cfg.nslots; s++) {
        if (t->home[s] != NOREG || !fits_class(t->cfg.slots[s].type, fp) || (any && w->uses[s] <= w->uses[best]))
            continue;
        best = s;
        any = true;
    }
    if (r == NOREG || !any || t->cfg.slots[best].type != t->cfg.slots[t->slot_of[r]].type
        || w->uses[best] <= w->uses[t->slot_of[r]] + w->moves)
        return false;
    g->moves[g->nmoves++] = (HomeMove){ .reg = (uint8_t)r, .out = (uint8_t)t->slot_of[r], .in = (uint8_t)best,
                                        .put = ir_slot_has(&w->put, best) };
    t->home[t->slot_of[r]] = NOREG;
    t->home[best] = (uint8_t)r;
    t->slot_of[r] = (int16_t)best;
    return true;
}

void homes_choose(Cg *g)
{
    TargetCtx *t;
    Wish *w;

    g->nmoves = 0;
    if (g->f->tier < 2)
        return;
    t = arena_alloc(g->f->arena, sizeof *t);
    w = arena_alloc(g->f->arena, sizeof *w);
    *t = *g->t;
    count_uses(g, w);
    for (int fp = 0; fp < 2; fp++)
        while (g->nmoves < MAX_MOVES && move_one(g, t, w, fp)) {
        }
    g->t = t;
}

/* Moves alone: the host's flags and all other registers stay. */
static void transfer(Cg *g, bool store, unsigned slot, unsigned r)
{
    unsigned type = g->t->cfg.slots[slot].type;
    Mem m = slot_mem(g, slot);
    Enc e = store ? (type == IR_V128 ? X_MOVUPS_MR : X_MOVSD_ST) : type == IR_V128 ? X_MOVUPS : X_MOVSD_L;

    asm_room(&g->a, 32);
    if (!reg_is_xmm(r))
        x_rm(&g->a, store ? X_MOV_MR : X_MOV, 1, r, m);
    else if (cg_feat(g, FEAT_AVX))
        v_rrm(&g->a, e, 0, r, NOREG, m);
    else
        x_rm(&g->a, e, 0, r, m);
}

void homes_enter(Cg *g)
{
    for (uint32_t k = 0; k < g->nmoves; k++) {
        transfer(g, true, g->moves[k].out, g->moves[k].reg);
        transfer(g, false, g->moves[k].in, g->moves[k].reg);
    }
}

void homes_leave(Cg *g)
{
    for (uint32_t k = 0; k < g->nmoves; k++) {
        if (g->moves[k].put)
            transfer(g, true, g->moves[k].in, g->moves[k].reg);
        transfer(g, false, g->moves[k].out, g->moves[k].reg);
    }
}
