/* SPDX-License-Identifier: Apache-2.0 */
/* What the two halves of the persistent cache share: persist.c, which keeps translations, and reuse.c, which finds them. */
#ifndef LYRE_PERSIST_INT_H
#define LYRE_PERSIST_INT_H

#include "engine/record.h"

enum { PENDING = 256 * 1024, PENDING_MOST = 1024, REFUSED = 256 };

typedef struct Persist {
    Store *store;
    uint32_t used;                      /* bytes pending */
    uint32_t npending;
    uint32_t out_used;
    uint64_t refused[REFUSED];          /* keys of bundles that could not be used: each member leads there */
    uint32_t record[PENDING_MOST];      /* where those pending begin */
    uint8_t pending[PENDING] __attribute__((aligned(8)));
    uint8_t out[PENDING] __attribute__((aligned(8)));       /* in the form they are written in */
} Persist;

/* Does the page of @pc ask for landing pads? */
static inline bool persist_guarded(const Engine *e, uint64_t pc)
{
    return e->cfg.guarded && e->cfg.guarded(e->cfg.env, pc & -(uint64_t)GUEST_PAGE);
}

/* Is the region at @pc to be made without FP traps? */
static inline bool persist_soft(const Engine *e, uint64_t pc)
{
    return ir_nan_traps(e->cfg.guest->nan) && pc && e->tables->soft[soft_index(pc)] == pc;
}

/* Is the loop at @w to be made without assumptions? */
static inline bool persist_plain(const Engine *e, const Where *w) { return e->tables->plain[soft_index(w->pc)] == w->pc; }

/* May what @w says be kept, and found? */
bool persist_wanted(const Engine *e, const Where *w);

/* The stops of the page looked at last; page UINT64_MAX: none yet. */
typedef struct Stops { uint64_t page; const uint64_t *map; } Stops;
/* Does a hot loop begin in [@start, @end), @pc apart? */
bool stops_in(const Engine *e, Stops *s, uint64_t start, uint64_t end, uint64_t pc, uint64_t mode);
/* Likewise in the first @n of @src: then code without it is wanted, which leaves for the loop. */
bool stops_in_sources(const Engine *e, uint64_t pc, uint64_t mode, const RegionSource *src, unsigned n);

/* Of the first bytes, which @read gets from @env, and what else must agree. False if they cannot be read. */
bool persist_key(const Where *w, bool guard, CodeReader read, void *env, uint64_t *key);

#endif
