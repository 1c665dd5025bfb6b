/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What profilers want to know. engine_perfmap: the map that perf reads to name generated code: "START SIZE NAME" lines in
 * /tmp/perf-PID.map, hex without 0x. Written once, at the end of a run: regions evicted before are missing, and where
 * memory was reused the newest has it.
 */
#include "engine/engine-int.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <unistd.h>

void region_name(const EngineNames *n, uint64_t pc, char *buf, size_t size)
{
    if (n->name)
        n->name(n->env, pc, buf, size);
    else
        snprintf(buf, size, "guest_%" PRIx64, pc);
}

int engine_perfmap(Engine *e, const EngineNames *names)
{
    char path[64], name[256];
    FILE *f;
    int fd;

    snprintf(path, sizeof path, "/tmp/perf-%d.map", (int)getpid());
    fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0)
        return -errno;
    f = fdopen(fd, "w");
    if (!f) {
        close(fd);
        return -errno;
    }
    pthread_mutex_lock(&e->lock);
    for (uint32_t i = 0; e->cache.rx && i < e->cache.nchunks; i++) {
        const Chunk *c = &e->cache.chunks[i];

        for (uint32_t k = 0; k < c->nregions; k++) {
            const Region *r = c->regions[k];

            for (unsigned i = 0; i < region_parts(r); i++) {
                CodePart p = region_part(r, i);

                region_name(names, p.pc, name, sizeof name);
                fprintf(f, "%" PRIxPTR " %x %s%s\n", (uintptr_t)p.code, p.size, name, r->tier == 2 ? " (tier 2)" : "");
            }
        }
    }
    pthread_mutex_unlock(&e->lock);
    return fclose(f) ? -errno : 0;
}

EngineWhere engine_where(const Engine *e, const void *host_pc, uint64_t *guest_pc, uint64_t *region)
{
    const Region *r = e->cfg.accel == ACCEL_JIT ? cache_find(e, host_pc) : NULL;
    CodePart p;

    if (!r)
        return engine_in_code(e, host_pc) ? ENGINE_IN_STUB : ENGINE_ELSEWHERE;
    p = region_part(r, cache_part(r, host_pc));
    *region = p.pc;
    *guest_pc = e->cfg.target->guest_pc(p.map, p.map_size, p.pc, (const uint8_t *)host_pc - p.code);
    if (!*guest_pc)
        *guest_pc = p.pc;
    return ENGINE_IN_CODE;
}

void engine_regions(Engine *e, EngineRegionFn fn, void *arg)
{
    pthread_mutex_lock(&e->lock);
    for (uint32_t i = 0; i < e->cache.nchunks; i++) {
        const Chunk *c = &e->cache.chunks[i];

        for (uint32_t k = 0; k < c->nregions; k++) {
            const Region *r = c->regions[k];

            for (unsigned i = 0; i < region_parts(r); i++) {
                CodePart p = region_part(r, i);

                fn(arg, p.pc, p.bytes, p.size);
            }
        }
    }
    pthread_mutex_unlock(&e->lock);
}
