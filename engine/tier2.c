/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Tier 2: hot loops. Loop heads of tier 1 count down (Cpu.hot, a counter for each CPU and hash of the pc); who gets below
 * zero leaves for here with exact state. The loop nest around the head is translated anew, as a region of its own, and the
 * region that counted goes: what is still needed of it is translated again when control comes by, and ends where the loop
 * begins (Page.stops). Other threads come out of the old code at their next poll, as from any region that is dropped.
 *
 * A head that turns out to be in no loop (calls inside, the page's end) keeps its code, and gets a counter that lasts.
 */
#include "engine/engine-int.h"

/* How many rounds from now on. */
static int32_t rounds(Cpu *cpu)
{
    const Engine *e = cpu->engine;
    EngineCpu *ec = cpu->priv;

    if (!e->cfg.tier2_seed)
        return (int32_t)e->cfg.tier2 - 1;
    ec->random = ec->random * 6364136223846793005ull + 1442695040888963407ull;
    return (int32_t)((ec->random >> 33) % e->cfg.tier2);
}

void hot_init(Cpu *cpu)
{
    const Engine *e = cpu->engine;

    if (!e->cfg.tier2)
        return;
    ((EngineCpu *)cpu->priv)->random = e->cfg.tier2_seed;
    for (unsigned i = 0; i < ARRAY_LEN(cpu->hot); i++)
        cpu->hot[i] = rounds(cpu);
}

/* The loop at cpu->pc, made now if need be. NULL: there is none. Lock. */
static Region *loop_at(Engine *e, const Cpu *cpu)
{
    Region *r = region_find(e, cpu->pc, cpu->mode);
    uint64_t since = log_on(LOG_STATS) ? engine_now() : 0;

    if (r && r->tier == 2)
        return r;
    r = translate(e, &(Where){ .pc = cpu->pc, .key = cpu->mode, .hot = true });
    if (since)
        e->counts.loop_ns += engine_now() - since;
    if (!r) {
        e->counts.no_loops++;
        return NULL;
    }
    e->counts.loops++;
    e->counts.loop_insns += r->ninsns;
    e->counts.loop_bytes += r->size;
    return r;
}

void hot_loop(Engine *e, Cpu *cpu)
{
    const uint8_t *at = (const uint8_t *)(uintptr_t)cpu->harg[3] - 1;
    Region *from = cache_find(e, at);
    Chunk *c = from ? &e->cache.chunks[from->chunk] : NULL;
    uint32_t serial = c ? atomic_load(&c->serial) : 0;
    /* The code counts where it was made for. */
    int32_t *count = &cpu->hot[hot_index(cpu->pc - (from ? from->delta : 0))];
    Region *loop;

    *count = rounds(cpu);
    outside(cpu);
    pthread_mutex_lock(&e->lock);
    loop = loop_at(e, cpu);
    if (loop) {
        region_replace(e, loop);
        if (c && atomic_load(&c->serial) == serial && from != loop && region_live(from)) {
            persist_note(e, from, cache_part(from, at));
            region_drop(e, from, REGION_DEAD);
        }
        engine_kick_inside(e, 0);
    } else {
        *count = INT32_MAX;
    }
    pthread_mutex_unlock(&e->lock);
}

/* What the loop at cpu->pc assumed is not so here, and may never be: another one, without. */
void hot_guard(Engine *e, Cpu *cpu)
{
    Region *r;

    outside(cpu);
    pthread_mutex_lock(&e->lock);
    r = region_lookup(e, cpu->pc, cpu->mode);
    if (r && r->tier == 2 && e->tables->plain[soft_index(r->pc)] != r->pc) {
        e->tables->plain[soft_index(r->pc)] = r->pc;
        e->counts.guards++;
        region_drop(e, r, REGION_DEAD);
        loop_at(e, cpu);
        engine_kick_inside(e, 0);
    }
    pthread_mutex_unlock(&e->lock);
}
