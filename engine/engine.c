/* SPDX-License-Identifier: Apache-2.0 */
/* An engine's beginning and end, fork, the guest's FP environment, counters. */
#include "engine/engine-int.h"

#include <inttypes.h>
#include <stdlib.h>
#include <sys/mman.h>

enum { TIER1_INSNS = 512, TIER1_BLOCKS = 32 };

static void helpers_init(Engine *e)
{
    const Guest *g = e->cfg.guest;

    e->helpers = calloc(g->nhelpers + 1, sizeof *e->helpers);
    for (uint32_t i = 0; e->helpers && i < g->nhelpers; i++)
        e->helpers[i] = g->helpers[i].fn;
}

static const char *engine_init(Engine *e)
{
    const EngineConfig *c = &e->cfg;

    helpers_init(e);
    e->tables = mmap(NULL, sizeof *e->tables, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (e->tables == MAP_FAILED) {
        e->tables = NULL;
        return "out of memory";
    }
    e->snap.pages = e->tables->snap;
    e->jump_mask = jump_mask(c->system ? JUMP_SIZE : JUMP_LEAST, pc_shift(e));
    e->no_jumps = jumps_new();
    if (!e->helpers || !e->no_jumps || !regions_init(e) || !mappings_init(e))
        return "out of memory";
    if (c->accel == ACCEL_JIT) {
        TargetConfig tc = {
            .slots = c->guest->slots, .nslots = c->guest->nslots,
            .helpers = c->guest->helpers, .nhelpers = c->guest->nhelpers,
            .wish = c->guest->wish, .guest_base = c->guest_base, .cpu_features = c->target_features, .nan = c->guest->nan,
            .softmmu = c->system != NULL, .pc_shift = pc_shift(e),
        };

        e->target = c->target->create(&tc);
        if (!e->target)
            return "this host processor lacks what the code generator needs: try -accel interp";
    }
    persist_init(e);
    return cache_init(e, c->cache_size);
}

Engine *engine_new(const EngineConfig *cfg, const char **err)
{
    Engine *e = calloc(1, sizeof *e);
    const char *wrong = "out of memory";

    if (e) {
        e->cfg = *cfg;
        if (cfg->system || cfg->one_insn || cfg->accel != ACCEL_JIT)
            e->cfg.tier2 = 0;
        e->epoch = 1;
        e->chain = !log_on(LOG_EXEC | LOG_CPU);
        e->limits = (RegionLimits){ TIER1_INSNS, TIER1_BLOCKS, .single = cfg->one_insn, .ahead = e->chain && !cfg->exact,
                                    .entries = cfg->accel == ACCEL_JIT && cfg->passes < 2,
                                    .guarded = cfg->guarded, .guarded_env = cfg->env };
        e->snap.cfg = &e->cfg;
        pthread_mutex_init(&e->lock, NULL);
        pthread_mutex_init(&e->translating, NULL);
        wrong = engine_init(e);
    }
    if (wrong) {
        if (e)
            engine_free(e);
        if (err)
            *err = wrong;
        return NULL;
    }
    return e;
}

void engine_free(Engine *e)
{
    cpus_drop_others(e, NULL);
    persist_free(e);
    cache_free(e);
    regions_free(e);
    mappings_free(e);
    free(e->breaks);
    free(e->jitdump);
    if (e->target)
        e->cfg.target->destroy(e->target);
    jumps_free(e->no_jumps);
    free(e->helpers);
    arena_free(&e->arena);
    pthread_mutex_destroy(&e->lock);
    pthread_mutex_destroy(&e->translating);
    if (e->tables)
        munmap(e->tables, sizeof *e->tables);
    free(e);
}

/* ---- fork ---- */

static void __attribute__((noreturn)) no_cache(void)
{
    fputs("lyre: out of memory: no code cache after fork\n", stderr);
    _Exit(127);
}

void engine_fork_prepare(Engine *e)
{
    pthread_mutex_lock(&e->lock);
}

void engine_fork_parent(Engine *e)
{
    if (!cache_fork(e, false))
        no_cache();
    pthread_mutex_unlock(&e->lock);
}

void engine_fork_child(Engine *e, Cpu *cpu)
{
    if (!cache_fork(e, true))
        no_cache();
    cpus_drop_others(e, cpu);
    persist_fork_child(e);
    pthread_mutex_init(&e->lock, NULL);
    pthread_mutex_init(&e->translating, NULL);
    breaks_clear(e);
}

/* ---- FP environment ---- */

uint32_t engine_fp_flags(const Cpu *cpu)
{
    const Engine *e = cpu->engine;

    return cpu->fp_flags | (e->cfg.accel == ACCEL_JIT ? e->cfg.target->fp_flags(cpu->host_fp) : 0);
}

void engine_fp_set(Cpu *cpu, uint32_t flags, uint32_t round)
{
    const Engine *e = cpu->engine;

    cpu->fp_flags = flags;
    cpu->fp_round = round;
    if (e->cfg.accel == ACCEL_JIT)
        cpu->host_fp = e->cfg.target->fp_make(round, e->cfg.guest->nan);
}

/* ---- counters ---- */

static const char *const exit_names[] = {
    [CPU_EXIT_NONE] = "none", [CPU_EXIT_LINK] = "direct", [CPU_EXIT_LOOKUP] = "lookup",
    [CPU_EXIT_POLL] = "poll", [CPU_EXIT_SYSCALL] = "syscall", [CPU_EXIT_EXC] = "exception", [CPU_EXIT_FAULT] = "fault",
    [CPU_EXIT_GUARD] = "guard", [CPU_EXIT_HOT] = "hot", [CPU_EXIT_HALT] = "halt",
};
static const char *const phase_names[] = {
#define X(id, name) [PHASE_##id] = name,
    ENGINE_PHASES(X)
#undef X
};

static void stats_exits(const Engine *e, EngineCounts *c, FILE *out)
{
    for (const Cpu *p = e->cpus; p; p = p->next) {
        const EngineCpu *ec = p->priv;

        for (unsigned i = 0; i < ARRAY_LEN(ec->exits); i++)
            c->exits[i] += ec->exits[i];
        c->fills += ec->fills;
        c->traps += ec->traps;
    }
    fprintf(out, "exits:       ");
    for (unsigned i = 0; i < ARRAY_LEN(exit_names); i++)
        if (c->exits[i])
            fprintf(out, " %s %" PRIu64, exit_names[i], c->exits[i]);
    fprintf(out, "\n");
}

void engine_stats(const Engine *e, FILE *out)
{
    EngineCounts c = e->counts;
    double insns = c.insns ? c.insns : 1;
    uint64_t ns = 0;

    fprintf(out, "translations: %" PRIu64 " regions, %" PRIu64 " further entries used, %" PRIu64
            " guest instructions, %.1f host bytes each\n", c.regions, c.aliases, c.insns, c.host_bytes / insns);
    if (c.reused)
        fprintf(out, "reused:       %" PRIu64 " regions: %" PRIu64 " bundles, %" PRIu64 " alone; %" PRIu64
                " guest instructions, %.1f ms\n", c.reused, c.bundles, c.alone, c.reused_insns, c.ns[PHASE_REUSE] / 1e6);
    c.ns[PHASE_REUSE] = 0;
    for (unsigned i = 0; i < PHASE_COUNT; i++)
        ns += c.ns[i];
    fprintf(out, "time:         %.1f ms, %.0f ns a guest instruction:", ns / 1e6, ns / insns);
    for (unsigned i = 0; i < PHASE_COUNT; i++)
        fprintf(out, " %s %.0f", phase_names[i], c.ns[i] / insns);
    fprintf(out, "\n");
    if (e->cfg.tier2)
        fprintf(out, "tier 2:       %" PRIu64 " loops, %" PRIu64 " guest instructions, %.1f host bytes and %.0f ns each; "
                "%" PRIu64 " hot heads in no loop, %" PRIu64 " guards failed\n", c.loops, c.loop_insns,
                (double)c.loop_bytes / MAX(c.loop_insns, 1ull),
                (double)c.loop_ns / MAX(c.loop_insns, 1ull), c.no_loops, c.guards);
    fprintf(out, "cache:        %zu KiB of %zu, %zu KiB of metadata, %u regions, %" PRIu64 " chunks evicted, %" PRIu64
            " waits\n", cache_used(e) / 1024, (size_t)e->cache.nchunks * e->cache.chunk_size / 1024,
            cache_metadata(e) / 1024, e->nhashed, c.evicted_chunks, c.waits);
    fprintf(out, "invalidation: %" PRIu64 " ranges, %" PRIu64 " flushes, %" PRIu64
            " regions dropped, %" PRIu64 " suspect, %" PRIu64 " revived\n",
            c.invalidations, c.flushes, c.dropped, c.suspects, c.revived);
    stats_exits(e, &c, out);
    fprintf(out, "links:        %" PRIu64 " direct exits linked, %" PRIu64 " jump table entries filled\n", c.links, c.fills);
    if (c.traps)
        fprintf(out, "FP traps:     %" PRIu64 ", %" PRIu64 " regions made anew without\n", c.traps, c.softened);
}
