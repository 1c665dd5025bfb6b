/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The map that perf reads to name generated code: "START SIZE NAME" lines in /tmp/perf-PID.map, hex without 0x. Written
 * once, at the end of a run: regions evicted before are missing, and where memory was reused the newest has it.
 */
#include "engine/engine-int.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <unistd.h>

int engine_perfmap(Engine *e)
{
    char path[64];
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

            fprintf(f, "%" PRIxPTR " %x guest_%" PRIx64 "\n", (uintptr_t)r->code, r->size, r->pc);
        }
    }
    pthread_mutex_unlock(&e->lock);
    return fclose(f) ? -errno : 0;
}
