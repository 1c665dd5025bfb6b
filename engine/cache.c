/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The translation cache: one piece of shared memory mapped twice, writable and executable, each
 * where the host kernel likes. At the bottom the target's stubs, then chunks that are filled in
 * order and evicted oldest first. All of it is within reach of a 32-bit displacement.
 *
 * Shared anonymous memory, duplicated by mremap, serves as the memfd: it needs no file descriptor
 * that a guest could see or close, and RLIMIT_FSIZE, which a guest may set to nothing before it
 * forks, does not apply to it.
 *
 * The chunk behind the current one is unlinked ahead of time ("retired"), so that threads have
 * mostly left it when its memory is needed:
 *
 *     chunk   0 full   1 current   2 retired in epoch 7   3 full, oldest
 *     1 is full: wait until no CPU is inside since before epoch 7; 2 becomes current; 3 is retired
 *     in epoch 8
 */
#include "engine/engine-int.h"

#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>

enum {
    STUB_SPACE = 16 * 1024, CODE_ALIGN = 16, MIN_CHUNKS = 8, CHUNK_MIN = 16 * 1024, CHUNK_MAX = 1 << 20,
    READY_LEAST = 16 * 1024, READY_MOST = 64 * 1024,
    CACHE_UNIT = 32 * 1024, OWN_MOST = 1 << 20,
    PATIENCE = 256,                     /* exits to C: about as long as copying two units takes */
};

#ifndef MADV_POPULATE_WRITE
#define MADV_POPULATE_WRITE 23
#endif
#define CACHE_DEFAULT ((size_t)128 << 20)
#define CACHE_MOST    ((size_t)1 << 30)

static void *shared_memory(size_t size)
{
    return mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
}

static bool cache_map(Cache *c, size_t size)
{
    void *rw = shared_memory(size), *rx;

    if (rw == MAP_FAILED)
        return false;
    rx = mremap(rw, 0, size, MREMAP_MAYMOVE);
    if (rx == MAP_FAILED || mprotect(rx, size, PROT_READ | PROT_EXEC)) {
        munmap(rw, size);
        if (rx != MAP_FAILED)
            munmap(rx, size);
        return false;
    }
    c->rw = rw;
    c->rx = rx;
    c->size = size;
    return true;
}

const char *cache_init(Engine *e, size_t size)
{
    Cache *c = &e->cache;
    size_t least = STUB_SPACE + MIN_CHUNKS * CHUNK_MIN;

    size = MIN(MAX(size ? size : CACHE_DEFAULT, least), CACHE_MOST);
    size = ALIGN_UP(size, (size_t)GUEST_PAGE);
    if (e->cfg.accel == ACCEL_JIT) {
        while (!cache_map(c, size)) {           /* a small RLIMIT_AS: do with less */
            size = ALIGN_UP(size / 2, (size_t)GUEST_PAGE);
            if (size < least)
                return "cannot map memory for generated code (memory limit, or a policy against "
                       "executable memory): try -accel interp";
        }
    }
    c->chunk_size = MIN((size - STUB_SPACE) / MIN_CHUNKS & -(size_t)GUEST_PAGE, (size_t)CHUNK_MAX);
    c->nchunks = (size - STUB_SPACE) / c->chunk_size;
    c->chunks = calloc(c->nchunks, sizeof *c->chunks);
    if (!c->chunks)
        return "out of memory";
    for (uint32_t i = 0; i < c->nchunks; i++) {
        c->chunks[i].base = STUB_SPACE + i * c->chunk_size;
        c->chunks[i].limit = c->chunk_size;
    }
    if (e->cfg.accel == ACCEL_JIT) {
        e->cfg.target->stubs(e->target, c->rw, STUB_SPACE, e->stub);
        e->enter = (int (*)(Cpu *, const void *))(uintptr_t)(c->rx + e->stub[STUB_ENTER]);
    }
    return NULL;
}

void cache_free(Engine *e)
{
    Cache *c = &e->cache;

    for (uint32_t i = 0; i < c->nchunks && c->chunks; i++)
        arena_free(&c->chunks[i].arena);
    free(c->chunks);
    free(c->borrowed);
    if (c->rx) {
        munmap(c->rx, c->size);
        munmap(c->rw, c->size);
    }
}

uint32_t cache_max(const Engine *e)
{
    return e->cache.chunk_size;
}

/* Take all regions of @c out of service. Their code and records stay until chunk_reclaim. */
static void chunk_retire(Engine *e, Chunk *c)
{
    if (!c->nregions || c->retired)
        return;
    for (uint32_t i = 0; i < c->nregions; i++)
        region_drop(e, c->regions[i], REGION_DEAD);
    c->retired = atomic_fetch_add(&e->epoch, 1) + 1;
    e->counts.evicted_chunks++;
}

/* Wait until every CPU inside entered after @c was retired. The caller holds the lock and is
 * outside. System mode: the lock is given up meanwhile, and e->gaps counts that. */
static void chunk_wait(Engine *e, Chunk *c)
{
    struct timespec nap = { .tv_nsec = 20000 };

    for (unsigned tries = 0;; tries++) {
        bool busy = false;

        for (Cpu *p = e->cpus; p; p = p->next) {
            uint32_t in = __atomic_load_n(&p->inside, __ATOMIC_SEQ_CST);

            busy |= in && (int32_t)(in - c->retired) < 0;
        }
        if (!busy)
            return;
        if (!tries)
            e->counts.waits++;
        engine_kick_inside(e, c->retired);
        if (e->cfg.system) {
            e->gaps++;
            pthread_mutex_unlock(&e->lock);
        }
        if (tries < 16)
            sched_yield();
        else
            nanosleep(&nap, NULL);
        if (e->cfg.system)
            pthread_mutex_lock(&e->lock);
    }
}

static void chunk_reclaim(Engine *e, Chunk *c)
{
    if (c->nregions) {
        chunk_retire(e, c);
        chunk_wait(e, c);
    }
    c->serial++;
    c->nregions = c->cap_regions = c->used = c->nsites = c->retired = c->ready = 0;
    c->regions = NULL;
    c->segs = NULL;
    c->pages = NULL;
    c->masks = NULL;
    c->nmasks = c->cap_masks = 0;
    arena_free(&c->arena);
}

Chunk *cache_rest(Engine *e, uint32_t size, uint32_t nsites)
{
    Chunk *c = &e->cache.chunks[e->cache.cur];

    return c->used + size > c->limit || c->nsites + nsites > 1u << SITE_BITS ? NULL : c;
}

Chunk *cache_room(Engine *e, uint32_t size, uint32_t nsites)
{
    Cache *k = &e->cache;
    Chunk *c = cache_rest(e, size, nsites);

    if (!c) {
        c = &k->chunks[k->cur];
        if (k->rw)      /* the writable view of a full chunk is hardly needed any more */
            madvise(k->rw + ALIGN_UP(c->base, 4096u), ALIGN_DOWN(c->used, 4096u), MADV_DONTNEED);
        k->cur = (k->cur + 1) % k->nchunks;
        c = &k->chunks[k->cur];
        chunk_reclaim(e, c);
        chunk_retire(e, &k->chunks[(k->cur + 1) % k->nchunks]);
    }
    return c;
}

/* Enter @r, the newest region of the chunk, into the index by host address. */
void cache_add(Engine *e, Chunk *c, Region *r)
{
    uint32_t n = c->nregions;

    if (n == c->cap_regions) {
        Region **old = c->regions, **new = arena_array(&c->arena, Region *, n ? 2 * n : 64);

        if (n)
            memcpy(new, old, n * sizeof *new);
        c->cap_regions = n ? 2 * n : 64;
        c->regions = new;
    }
    c->regions[n] = r;
    c->nregions = n + 1;
    (void)e;
}

Link *cache_site(const Engine *e, uint32_t site)
{
    return &e->cache.chunks[site >> SITE_BITS].segs[site >> SEG_BITS & (SEG_COUNT - 1)][site & (SEG_SIZE - 1)];
}

LinkPage *cache_site_page(const Engine *e, uint32_t site)
{
    LinkPage **v = e->cache.chunks[site >> SITE_BITS].pages;

    return UNLIKELY(v != NULL) ? &v[site >> SEG_BITS & (SEG_COUNT - 1)][site & (SEG_SIZE - 1)] : NULL;
}

/* The region that these are of is the next one of the chunk. */
static uint32_t sites_new(const Engine *e, Chunk *c, const TargetOut *out, uint32_t base)
{
    uint32_t first = c->nsites;

    if (!c->segs) {
        c->segs = arena_zalloc(&c->arena, SEG_COUNT * sizeof *c->segs);
        c->pages = e->cfg.system ? arena_zalloc(&c->arena, SEG_COUNT * sizeof *c->pages) : NULL;
    }
    for (uint32_t i = 0; i < out->nsites; i++) {
        uint32_t local = c->nsites++;
        Link **seg = &c->segs[local >> SEG_BITS];

        if (!*seg) {
            *seg = arena_array(&c->arena, Link, SEG_SIZE);
            if (c->pages)
                c->pages[local >> SEG_BITS] = arena_array(&c->arena, LinkPage, SEG_SIZE);
        }
        (*seg)[local & (SEG_SIZE - 1)] = (Link){
            .from = c->nregions, .pc = out->sites[i].pc,
            .patch = base + out->sites[i].patch, .cold = base + out->sites[i].cold,
        };
        if (c->pages)
            c->pages[local >> SEG_BITS][local & (SEG_SIZE - 1)] = (LinkPage){
                out->sites[i].page ? base + out->sites[i].page : 0, base + out->sites[i].again };
    }
    return first;
}

/* ---- fork ---- */

/* Is there any code in unit @u? With @to, copy it to there. */
static bool unit_used(const Cache *k, uint32_t u, uint8_t *to)
{
    uint32_t start = u * CACHE_UNIT, end = start + CACHE_UNIT;
    bool used = start < STUB_SPACE;

    if (used && to)
        memcpy(to, k->rx + start, MIN(end, (uint32_t)STUB_SPACE) - start);
    for (uint32_t i = start < STUB_SPACE ? 0 : (start - STUB_SPACE) / k->chunk_size; i < k->nchunks; i++) {
        const Chunk *c = &k->chunks[i];
        uint32_t a = MAX(c->base, start), b = MIN(c->base + c->used, end);

        if (c->base >= end)
            break;
        if (a >= b)
            continue;
        used = true;
        if (to)
            memcpy(to + (a - start), k->rx + a, b - a);
    }
    return used;
}

/*
 * Units @u to @u + @n become this process's own: new memory with the same code takes their place, in both views. Other
 * threads may be executing there, so the new memory is executable before it appears in the executable view.
 */
static void units_replace(Cache *k, uint32_t u, uint32_t n)
{
    size_t at = (size_t)u * CACHE_UNIT, size = MIN((size_t)n * CACHE_UNIT, k->size - at);
    uint8_t *m = shared_memory(size);

    for (uint32_t i = 0; m != MAP_FAILED && i < n; i++)
        unit_used(k, u + i, m + i * CACHE_UNIT);
    if (m == MAP_FAILED || mprotect(m, size, PROT_READ | PROT_EXEC)
        || mremap(m, 0, size, MREMAP_MAYMOVE | MREMAP_FIXED, k->rx + at) != k->rx + at
        || mprotect(m, size, PROT_READ | PROT_WRITE)
        || mremap(m, size, size, MREMAP_MAYMOVE | MREMAP_FIXED, k->rw + at) != k->rw + at) {
        fputs("lyre: out of memory: no code cache after fork\n", stderr);
        abort();
    }
    for (; n--; u++)
        k->borrowed[u / 64] &= ~(1ull << u % 64);
}

static void units_own(Cache *k, uint32_t off, uint32_t len)
{
    uint32_t last = (off + len - 1) / CACHE_UNIT, end = (k->size + CACHE_UNIT - 1) / CACHE_UNIT;

    for (uint32_t u = off / CACHE_UNIT; u <= last; u++) {
        uint32_t n = 1;

        if (!(k->borrowed[u / 64] >> u % 64 & 1))
            continue;
        /* empty ones cost next to nothing when there are many at once */
        while (n < OWN_MOST / CACHE_UNIT && u + n < end && k->borrowed[(u + n) / 64] >> (u + n) % 64 & 1
               && !unit_used(k, u + n, NULL))
            n++;
        units_replace(k, u, n);
    }
}

/* Before writing to [@off, @off + @len) of the cache. */
static inline void cache_own(Cache *k, uint32_t off, uint32_t len)
{
    if (UNLIKELY(k->borrowed != NULL))
        units_own(k, off, len);
}

/*
 * fork leaves parent and child with the same memory. Neither may write where the other reads: all that was in use is
 * borrowed by both from then on, the rest by the child alone, and who wants to write takes a copy of the unit first. So a
 * child that soon calls exec copies next to nothing; what it does is new to it each time, and is not linked at once.
 */
bool cache_fork(Engine *e, bool child)
{
    Cache *k = &e->cache;
    uint32_t n = (k->size + CACHE_UNIT - 1) / CACHE_UNIT, words = (n + 63) / 64;

    if (!k->rx)
        return true;
    if (!k->borrowed)
        k->borrowed = calloc(words, sizeof *k->borrowed);
    if (!k->borrowed)
        return false;
    k->patience = PATIENCE;
    if (child)
        memset(k->borrowed, 0xff, words * sizeof *k->borrowed);
    for (uint32_t u = 0; u < n; u++)
        if (!(k->borrowed[u / 64] >> u % 64 & 1) && unit_used(k, u, NULL))
            k->borrowed[u / 64] |= 1ull << u % 64;
    for (uint32_t i = 0; i < k->nchunks; i++) {     /* what lies beyond is ready in another's memory */
        uint32_t used = ALIGN_UP(k->chunks[i].used, (uint32_t)GUEST_PAGE);

        if (k->chunks[i].ready > used)              /* fork has shared the page of @chunks too */
            k->chunks[i].ready = used;
    }
    return true;
}

/* Make pages before they are written, many at a time: one by one each costs a fault in both mappings. A host kernel that
 * cannot do it, or has no memory, takes the faults. */
static void cache_ready(Cache *k, Chunk *c, uint32_t used)
{
    uint32_t n = MIN(MAX(c->ready, (uint32_t)READY_LEAST), (uint32_t)READY_MOST);

    if (LIKELY(used <= c->ready))
        return;
    n = MIN(MAX(n, ALIGN_UP(used - c->ready, (uint32_t)GUEST_PAGE)), c->limit - c->ready);
    cache_own(k, c->base + c->ready, n);
    madvise(k->rw + c->base + c->ready, n, MADV_POPULATE_WRITE);
    c->ready += n;
}

static bool masks_final(const Engine *e) { return e->jump_mask == jump_mask(JUMP_SIZE, pc_shift(e)); }

/* The byte at @at of the mask that a new region looks up the jump table with. */
static void mask_place(Engine *e, Chunk *c, uint32_t at)
{
    if (LIKELY(masks_final(e)))
        return;
    e->cache.rw[at] = (uint8_t)(e->jump_mask >> 8);
    c->masks = arena_grow(&c->arena, c->masks, &c->cap_masks, c->nmasks, sizeof *c->masks);
    c->masks[c->nmasks++] = at;
}

void cache_masks(Engine *e)
{
    Cache *k = &e->cache;

    for (uint32_t i = 0; i < k->nchunks; i++) {
        Chunk *c = &k->chunks[i];

        for (uint32_t n = 0; n < c->nmasks; n++) {
            cache_own(k, c->masks[n], 1);
            __atomic_store_n(k->rw + c->masks[n], (uint8_t)(e->jump_mask >> 8), __ATOMIC_RELEASE);
        }
        if (masks_final(e))
            c->nmasks = 0;
    }
}

/* Copy the code of @r into @c and resolve its relocations. */
void cache_place(Engine *e, Chunk *c, Region *r, const TargetOut *out)
{
    Cache *k = &e->cache;
    uint32_t base = c->base + c->used, no = c - k->chunks;
    const Target *t = e->cfg.target;

    r->site0 = sites_new(e, c, out, base);
    r->nsites = out->nsites;
    r->code = k->rx + base;
    r->size = out->size;
    cache_own(k, base, out->size);
    cache_ready(k, c, c->used + out->size);
    memcpy(k->rw + base, out->code, out->size);
    for (uint32_t i = 0; i < out->nrelocs; i++) {
        const Reloc *q = &out->relocs[i];
        uint32_t at = base + q->offset, v;

        if (q->kind == RELOC_PC64) {
            st64(k->rw + at, ld64(k->rw + at) + out->delta);
            continue;
        }
        if (q->kind == RELOC_MASK8) {
            mask_place(e, c, at);
            continue;
        }
        if (q->kind == RELOC_STUB32)
            v = t->branch_field(k->rx + at, k->rx + e->stub[q->value]);
        else
            v = no << SITE_BITS | (r->site0 + q->value);
        st32(k->rw + at, v);
    }
    c->used = ALIGN_UP(c->used + out->size, (uint32_t)CODE_ALIGN);
}

bool cache_spares(Engine *e, const Link *l)
{
    Cache *k = &e->cache;
    uint32_t u = l->patch / CACHE_UNIT;

    if (LIKELY(!k->borrowed) || !k->patience || !(k->borrowed[u / 64] >> u % 64 & 1))
        return false;
    k->patience--;
    return true;
}

/* Make exit @l lead to @dest: one aligned store, other threads may be executing the field. */
void cache_patch(Engine *e, const Link *l, const void *dest)
{
    uint32_t v = e->cfg.target->branch_field(e->cache.rx + l->patch, dest);

    cache_own(&e->cache, l->patch, 4);
    __atomic_store_n((uint32_t *)(void *)(e->cache.rw + l->patch), v, __ATOMIC_RELEASE);
}

void cache_number(Engine *e, uint32_t site, uint32_t number)
{
    LinkPage *l = cache_site_page(e, site);
    Cache *k = &e->cache;
    const Target *t = e->cfg.target;

    cache_own(k, l->page, 4);
    cache_own(k, l->again, 4);
    __atomic_store_n((uint32_t *)(void *)(k->rw + l->page), number, __ATOMIC_RELEASE);
    __atomic_store_n((uint32_t *)(void *)(k->rw + l->again),
                     t->branch_field(k->rx + l->again, k->rx + e->stub[STUB_LINK_PAGE]), __ATOMIC_RELEASE);
    __atomic_store_n(&cache_site(e, site)->number, number, __ATOMIC_RELAXED);
}

Region *cache_find(const Engine *e, const void *pc)
{
    const Cache *k = &e->cache;
    size_t off = (const uint8_t *)pc - k->rx;
    Chunk *c;
    Region **v;
    uint32_t lo = 0, hi;

    if (!k->rx || off < STUB_SPACE || (off - STUB_SPACE) / k->chunk_size >= k->nchunks)
        return NULL;
    c = &k->chunks[(off - STUB_SPACE) / k->chunk_size];
    hi = c->nregions;
    v = c->regions;
    while (hi - lo > 1) {
        uint32_t mid = lo + (hi - lo) / 2;

        if (v[mid]->code <= pc)
            lo = mid;
        else
            hi = mid;
    }
    if (!hi || (size_t)((const uint8_t *)pc - (const uint8_t *)v[lo]->code) >= v[lo]->size)
        return NULL;
    return v[lo];
}

unsigned cache_part(const Region *r, const void *pc)
{
    uint32_t lo = 0, hi = region_parts(r), off = (uint32_t)((const uint8_t *)pc - (const uint8_t *)r->code);

    while (hi - lo > 1) {
        uint32_t mid = lo + (hi - lo) / 2;

        if (r->parts[mid].code <= off)
            lo = mid;
        else
            hi = mid;
    }
    return lo;
}

size_t cache_used(const Engine *e)
{
    size_t n = 0;

    for (uint32_t i = 0; i < e->cache.nchunks; i++)
        n += e->cache.chunks[i].used;
    return n;
}

size_t cache_metadata(const Engine *e)
{
    size_t n = 0;

    for (uint32_t i = 0; i < e->cache.nchunks; i++)
        n += e->cache.chunks[i].arena.held;
    return n;
}
