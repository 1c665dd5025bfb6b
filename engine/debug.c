/* SPDX-License-Identifier: Apache-2.0 */
/*
 * For debuggers: single steps, breakpoints; all translations dropped. A breakpoint is part of the translations that contain
 * its address: they raise exc_debug before that instruction. A step runs a region of its own (KEY_STEP), one instruction
 * long, without breakpoints, which nothing is linked to and no ordinary lookup finds.
 */
#include "engine/engine-int.h"

#include <stdlib.h>

/* With the empty jump table, all exits come back. */
CpuExit engine_step(Cpu *cpu)
{
    Engine *e = cpu->engine;
    EngineCpu *ec = cpu->priv;
    bool system = e->cfg.system;
    CpuExit x = CPU_EXIT_POLL;
    const void *code;
    Region *r;

    ec->stepping = true;
    run_base(e);
    if (system ? system_enter(e, cpu) : run_enter(e, cpu)) {
        r = system ? system_region(e, cpu, NULL) : NULL;
        code = r ? r->code : system ? NULL : run_region(e, cpu, NULL).code;
        x = CPU_EXIT_EXC;
        if (code) {
            __atomic_store_n(&cpu->jumps, e->no_jumps, __ATOMIC_SEQ_CST);
            if (log_on(LOG_EXEC | LOG_CPU))
                run_log(e, cpu);
            x = run_code(e, cpu, code);
        }
        ec->exits[x]++;
        if (x == CPU_EXIT_LINK && e->cfg.accel == ACCEL_JIT)
            site_taken(e, cpu);
        if (x == CPU_EXIT_SYSCALL && !system && e->cfg.accel == ACCEL_JIT && cpu->syscall(cpu))
            x = CPU_EXIT_HALT;
        if (x != CPU_EXIT_EXC && x != CPU_EXIT_FAULT && x != CPU_EXIT_HALT)
            x = CPU_EXIT_NONE;
    }
    ec->stepping = false;
    outside(cpu);
    return x;
}

/* ---- all translations; breakpoints ---- */

typedef bool (*RegionTest)(const Region *r, uint64_t arg);

static void drop_if(Engine *e, RegionTest test, uint64_t arg)
{
    for (uint32_t i = 0; i < e->cache.nchunks; i++) {
        const Chunk *c = &e->cache.chunks[i];

        for (uint32_t k = 0; k < c->nregions; k++)
            if (test(c->regions[k], arg))
                region_drop(e, c->regions[k], REGION_DEAD);
    }
    engine_kick_inside(e, 0);
}

static bool any(const Region *r, uint64_t arg) { return true; }
static bool in_page(const Region *r, uint64_t page) { return r->pc / GUEST_PAGE == page; }

/* Translations that contain @pc. System mode knows the sources by physical address only, but no region leaves its page. With
 * the first breakpoint code stops moving, and begins again without any. */
static void drop_at(Engine *e, uint64_t pc, bool first)
{
    if (e->cfg.system)
        drop_if(e, first ? any : in_page, pc / GUEST_PAGE);
    else if (pc < UINT64_MAX && range_visit(e, pc, pc + 1, region_drop_dead, true))
        engine_kick_inside(e, 0);
}

void engine_flush_all(Engine *e)
{
    pthread_mutex_lock(&e->translating);
    pthread_mutex_lock(&e->lock);
    drop_if(e, any, 0);
    for (Cpu *p = e->cpus; p; p = p->next)
        if (e->cfg.system)
            sets_clear(p);
    pthread_mutex_unlock(&e->lock);
    pthread_mutex_unlock(&e->translating);
}

bool break_at(void *env, uint64_t pc)
{
    const Engine *e = env;

    for (uint32_t i = 0; i < e->nbreaks; i++)
        if (e->breaks[i] == pc)
            return true;
    return false;
}

void breaks_clear(Engine *e)
{
    while (e->nbreaks) {
        e->nbreaks--;
        drop_at(e, e->breaks[e->nbreaks], !e->nbreaks);
    }
}

static void break_add(Engine *e, uint64_t pc)
{
    uint64_t *v = realloc(e->breaks, (e->nbreaks + 1) * sizeof *v);

    if (!v)
        abort();
    e->breaks = v;
    v[e->nbreaks++] = pc;
}

void engine_breakpoint(Engine *e, uint64_t pc, bool set)
{
    uint32_t i = 0;

    pthread_mutex_lock(&e->translating);
    pthread_mutex_lock(&e->lock);
    while (i < e->nbreaks && e->breaks[i] != pc)
        i++;
    if (set != (i < e->nbreaks)) {
        if (set)
            break_add(e, pc);
        else
            e->breaks[i] = e->breaks[--e->nbreaks];
        drop_at(e, pc, e->nbreaks == set);
    }
    pthread_mutex_unlock(&e->lock);
    pthread_mutex_unlock(&e->translating);
}
