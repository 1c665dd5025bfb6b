/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Region records: lookup by (pc, mode), links between regions, and the index from guest pages to
 * regions that invalidation walks. A region leaves service in three steps: its state changes,
 * nothing leads to it or out of it any more (links, jump tables), its memory is reclaimed with
 * its chunk.
 *
 * Links out of a dropped region are undone too: a thread that is still in it must come back to C
 * at its next exit and not go on into a region which, no longer knowing of this link, could be
 * dropped itself unnoticed.
 */
#include "engine/engine-int.h"
#include "base/hash.h"

#include <stdlib.h>
#include <sys/mman.h>

enum { HASH_BITS = 10, PAGE_BITS = 6, FLUSH_PAGES = 16 };

/* ---- lookup ---- */

static uint32_t hash_slot(const RegionHash *h, uint64_t pc, uint64_t mode)
{
    return ((pc ^ mode * 0xff51afd7ed558ccdull) * 0x9e3779b97f4a7c15ull) >> (64 - h->bits);
}

static RegionHash *hash_new(unsigned bits)
{
    size_t size = sizeof(RegionHash) + (sizeof(Region *) << bits);
    RegionHash *h = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);

    if (h == MAP_FAILED)
        return NULL;
    h->bits = bits;
    return h;
}

static Region *hash_find(const Engine *e, uint64_t pc, uint64_t mode)
{
    RegionHash *h = atomic_load_explicit(&((Engine *)e)->hash, memory_order_acquire);
    Region *r = atomic_load_explicit(&h->bucket[hash_slot(h, pc, mode)], memory_order_acquire);

    while (r && (r->pc != pc || r->mode != mode))
        r = atomic_load_explicit(&r->next, memory_order_acquire);
    return r;
}

static void hash_insert(RegionHash *h, Region *r)
{
    _Atomic(Region *) *b = &h->bucket[hash_slot(h, r->pc, r->mode)];
    Region *first = atomic_load_explicit(b, memory_order_relaxed);

    atomic_store_explicit(&r->next, first, memory_order_release);
    atomic_store_explicit(b, r, memory_order_release);
}

/* A table of four times the size. A reader that is moved to another chain on its way misses, and looks again
 * under the lock. */
static void hash_grow(Engine *e)
{
    RegionHash *old = e->hash, *h = hash_new(old->bits + 2);

    if (!h)
        return;         /* longer chains, then */
    for (uint32_t i = 0; i < 1u << old->bits; i++)
        for (Region *r; (r = old->bucket[i]);) {
            atomic_store(&old->bucket[i], r->next);
            hash_insert(h, r);
        }
    h->older = old;
    atomic_store_explicit(&e->hash, h, memory_order_release);
}

static void hash_remove(Engine *e, Region *r)
{
    RegionHash *h = e->hash;
    _Atomic(Region *) *p = &h->bucket[hash_slot(h, r->pc, r->mode)];

    while (*p && *p != r)
        p = &(*p)->next;
    if (*p) {
        atomic_store_explicit(p, r->next, memory_order_release);
        e->nhashed--;
    }
}

Region *region_lookup(const Engine *e, uint64_t pc, uint64_t mode)
{
    Region *r = hash_find(e, pc, mode);

    return r && region_live(r) ? r : NULL;
}

/* ---- source bytes ---- */

/* Hash of the bytes of @src as @s sees them; *ok is false if some cannot be read. */
uint64_t source_hash(Snapshot *s, const RegionSource *src, unsigned n, bool *ok)
{
    uint64_t h = HASH_START;

    *ok = true;
    for (unsigned i = 0; i < n; i++) {
        uint8_t buf[256];

        h = hash_mix(h, src[i].len);
        for (uint32_t at = 0; at < src[i].len;) {
            uint32_t len = MIN(src[i].len - at, (uint32_t)sizeof buf);

            if (snapshot_read(s, src[i].start + at, buf, len) != len) {
                *ok = false;
                return 0;
            }
            memset(buf + len, 0, sizeof buf - len < 8 ? sizeof buf - len : 8);
            for (uint32_t j = 0; j < len; j += 8)
                h = hash_mix(h, ld64(buf + j));
            at += len;
        }
    }
    return h;
}

static bool source_same(Engine *e, Region *r)
{
    bool ok;
    uint64_t h;

    if (!r->hashed)
        return false;
    e->snap.n = 0;
    for (unsigned i = 0; e->cfg.system && i < r->npages; i++)
        snapshot_seed(&e->snap, r->pages[i].page->no * GUEST_PAGE, r->pages[i].page->host);
    h = source_hash(&e->snap, r->src, r->nsrc, &ok);
    return ok && h == r->hash;
}

static bool source_may_change(const Engine *e, const Region *r)
{
    if (!e->cfg.may_change)
        return true;
    for (unsigned i = 0; i < r->nsrc; i++)
        if (e->cfg.may_change(e->cfg.env, r->src[i].start, r->src[i].start + r->src[i].len))
            return true;
    return false;
}

CodePart region_part(const Region *r, unsigned i)
{
    CodePart p = { .pc = r->pc, .code = r->code, .map = r->map, .size = r->size, .map_size = r->map_size };

    if (r->nparts) {
        const RegionPart *x = &r->parts[i];
        bool last = i + 1 == r->nparts;

        return (CodePart){ x->pc, p.code + x->code, p.map + x->map, (last ? r->size : x[1].code) - x->code,
                           (last ? r->map_size : x[1].map) - x->map, x->bytes };
    }
    for (unsigned k = 0; k < r->nsrc; k++)
        p.bytes += r->src[k].len;
    return p;
}

/* ---- pages ---- */

static uint32_t page_slot(const PageTable *t, uint64_t no)
{
    return (no * 0x9e3779b97f4a7c15ull) >> (64 - t->bits);
}

static Page *page_find(const PageTable *t, uint64_t no)
{
    Page *p = t->bucket[page_slot(t, no)];

    while (p && p->no != no)
        p = p->next;
    return p;
}

/* Pages that lost their last region stay until the table is rebuilt; then they go. */
static void page_free(Page *p)
{
    free(p->stops);
    free(p);
}

static void pages_grow(PageTable *t)
{
    PageTable n = { .bits = t->bits + 1 };

    n.bucket = calloc((size_t)1 << n.bits, sizeof *n.bucket);
    if (!n.bucket)
        return;
    for (uint32_t i = 0; i < 1u << t->bits; i++)
        for (Page *p = t->bucket[i], *next; p; p = next) {
            next = p->next;
            if (!p->live && !p->suspect && !p->code && !p->young) {
                page_free(p);
                continue;
            }
            p->next = n.bucket[page_slot(&n, p->no)];
            n.bucket[page_slot(&n, p->no)] = p;
            n.count++;
        }
    free(t->bucket);
    *t = n;
}

static Page *page_get(PageTable *t, uint64_t no)
{
    Page *p = page_find(t, no);

    if (p)
        return p;
    if (t->count >= 1u << t->bits)
        pages_grow(t);
    p = calloc(1, sizeof *p);
    if (!p)
        abort();
    p->no = no;
    p->next = t->bucket[page_slot(t, no)];
    t->bucket[page_slot(t, no)] = p;
    t->count++;
    return p;
}

/* ---- pages of system mode ---- */

/* From here on writes to the page are told; those that other CPUs have under way are for fence.i to find. */
Page *page_pin(Engine *e, uint64_t no, const uint8_t *host)
{
    Page *p = page_get(&e->pages, no);

    p->host = host;
    p->pinned = true;
    if (!p->code) {
        p->code = true;
        e->cfg.system->code_page(e->cfg.env, no * GUEST_PAGE, true);
        p->since = atomic_fetch_add(&e->epoch, 1) + 1;
        young_add(e, p);
    }
    return p;
}

static void page_check(Engine *e, Page *p)
{
    if (!p->code || p->live || p->suspect || p->pinned)
        return;
    p->code = false;
    e->cfg.system->code_page(e->cfg.env, p->no * GUEST_PAGE, false);
}

void page_unpin(Engine *e, Page *p)
{
    p->pinned = false;
    page_check(e, p);
}

const Page *page_of(const Engine *e, uint64_t no) { return page_find(&e->pages, no); }

static void ref_add(PageRef **list, PageRef *f)
{
    f->next = *list;
    f->pprev = list;
    if (f->next)
        f->next->pprev = &f->next;
    *list = f;
}

static void ref_del(PageRef *f)
{
    *f->pprev = f->next;
    if (f->next)
        f->next->pprev = f->pprev;
}

/* Move the page references of @r to the lists of its state. */
static void refs_move(Engine *e, Region *r, RegionState to)
{
    for (unsigned i = 0; i < r->npages; i++) {
        PageRef *f = &r->pages[i];

        ref_del(f);
        if (to != REGION_DEAD)
            ref_add(to == REGION_LIVE ? &f->page->live : &f->page->suspect, f);
        else
            page_check(e, f->page);
    }
}

/* ---- links ---- */

static void link_undo(Engine *e, uint32_t site)
{
    Link *l = cache_site(e, site);

    cache_patch(e, l, e->cache.rx + l->cold);
    *(l->prev ? &cache_site(e, l->prev - 1)->next : &l->to->incoming) = l->next;
    if (l->next)
        cache_site(e, l->next - 1)->prev = l->prev;
    l->to = NULL;
}

/* Do both belong to one mode? System mode, exit to another page: and does the exit compare, or can it from now on, with
 * the mapping that @to belongs to? */
static bool link_fits(Engine *e, const Region *from, uint32_t site, const Region *to)
{
    const LinkPage *p = cache_site_page(e, site);
    const Link *l = cache_site(e, site);

    if (LIKELY(!p || !p->page))
        return from->mode == to->mode && !(from->mode & KEY_STEP);
    if ((from->mode ^ to->mode) & KEY_MODE || (from->mode | to->mode) & KEY_STEP || !to->number)
        return false;
    if (!l->number)
        cache_number(e, site, to->number);
    return l->number == to->number;
}

void region_link(Engine *e, Region *from, uint32_t site, Entry entry)
{
    Link *l = cache_site(e, site);
    Region *to = entry.region;

    if (l->to || !e->chain || !region_live(from) || !region_live(to) || !link_fits(e, from, site, to)
        || cache_spares(e, l))
        return;
    l->to = to;
    l->next = to->incoming;
    l->prev = 0;
    if (l->next)
        cache_site(e, l->next - 1)->prev = site + 1;
    to->incoming = site + 1;
    cache_patch(e, l, entry.code);
    e->counts.links++;
}

/* ---- life ---- */

/* Nothing leads to this entry any more. */
static void entry_drop(Engine *e, Region *r, RegionState to)
{
    RegionState was = atomic_load(&r->state);

    atomic_store(&r->state, to);
    if (was == REGION_LIVE) {
        while (r->incoming)
            link_undo(e, r->incoming - 1);
        jumps_remove(e, r);
    }
    if (to == REGION_DEAD)
        hash_remove(e, r);
}

void region_drop(Engine *e, Region *r, RegionState to)
{
    RegionState was;

    if (r->of)
        r = r->of;
    was = atomic_load(&r->state);
    if (was == REGION_DEAD || was == to)
        return;
    entry_drop(e, r, to);
    for (Region *a = r->alias; a; a = a->alias)
        entry_drop(e, a, to);
    if (was == REGION_LIVE) {
        jumps_remove_expected(e, r);
        for (unsigned i = 0; i < r->nsites; i++) {
            if (cache_site(e, region_site(r, i))->to)
                link_undo(e, region_site(r, i));
        }
    }
    refs_move(e, r, to);
    if (to == REGION_DEAD) {
        if (r->mapping)
            r->mapping->regions--;
        e->counts.dropped++;
    } else {
        e->counts.suspects++;
    }
}

static bool region_revive(Engine *e, Region *r)
{
    if (!source_same(e, r)) {
        region_drop(e, r, REGION_DEAD);
        return false;
    }
    refs_move(e, r, REGION_LIVE);
    atomic_store(&r->state, REGION_LIVE);
    for (Region *a = r->alias; a; a = a->alias)
        atomic_store(&a->state, REGION_LIVE);
    e->counts.revived++;
    return true;
}

static void hash_add(Engine *e, Region *r)
{
    if (e->nhashed >= 3u << (e->hash->bits - 2))     /* a record looked at in vain is a cache miss */
        hash_grow(e);
    hash_insert(e->hash, r);
    e->nhashed++;
}

static Region *alias_new(Engine *e, Region *of, const BlockEntry *at)
{
    Region *r = arena_zalloc(&e->cache.chunks[of->chunk].arena, offsetof(Region, map));

    r->pc = at->pc;
    r->mode = of->mode;
    r->chunk = of->chunk;
    r->code = (const uint8_t *)of->code + at->offset;
    r->number = of->number;
    r->moves = of->moves;
    r->tier = of->tier;
    r->of = of;
    r->alias = of->alias;
    of->alias = r;
    hash_add(e, r);
    e->counts.aliases++;
    return r;
}

/* The map of places where live regions start or can be entered, of page @p at @pc; or NULL. */
static const uint64_t *known_map(const Engine *e, const Page *p, uint64_t pc, uint64_t key)
{
    const Mapping *m;

    if (!p || !p->live)
        return NULL;
    if (LIKELY(!e->cfg.system))
        return p->known;
    m = mapping_find(e, pc, key);
    return m && m->gen == p->gen ? m->known : NULL;
}

/* May a live region start at @pc or be entered there? Keeps most questions from a walk through cold records. */
static inline bool may_have(const uint64_t *known, uint64_t pc)
{
    unsigned n = pc % GUEST_PAGE / 2;

    return known && known[n / 64] >> n % 64 & 1;
}

/* The first of entries @lo to @hi - 1 of @r, which are sorted, at @pc or behind it; @hi if there is none. */
static unsigned entry_from(const Region *r, unsigned lo, unsigned hi, uint64_t pc)
{
    while (lo < hi) {
        unsigned mid = lo + (hi - lo) / 2;

        if (r->entries[mid].pc >= pc)
            hi = mid;
        else
            lo = mid + 1;
    }
    return lo;
}

static uint64_t line_bit(uint64_t pc) { return 1ull << pc % GUEST_PAGE / (GUEST_PAGE / 64); }

/* The live region that can be entered at @pc though it does not begin there, and by which of its entries. */
static Region *region_within(const Engine *e, uint64_t pc, uint64_t mode, const BlockEntry **entry)
{
    Page *p = page_find(&e->pages, key_page(e, pc, mode));

    for (PageRef *f = may_have(known_map(e, p, pc, mode), pc) ? p->live : NULL; f; f = f->next) {
        Region *r = f->region;

        if (!(f->lines & line_bit(pc)) || r->mode != mode)
            continue;
        unsigned end = f->first + f->n, i = entry_from(r, f->first, end, pc);

        if (i < end && r->entries[i].pc == pc) {
            *entry = &r->entries[i];
            if (p->live != f) {         /* what is asked for again is found sooner */
                ref_del(f);
                ref_add(&p->live, f);
            }
            return r;
        }
    }
    return NULL;
}

static Entry entry_within(const Engine *e, uint64_t pc, uint64_t mode)
{
    const BlockEntry *at;
    Region *r = region_within(e, pc, mode, &at);

    return r ? (Entry){ r, (const uint8_t *)r->code + at->offset } : (Entry){ 0 };
}

/* The one that is found by its pc, live again if it is only suspect. *@known: is there one? */
static Region *region_at(Engine *e, uint64_t pc, uint64_t mode, bool *known)
{
    Region *r = hash_find(e, pc, mode);

    *known = r;
    return r && (region_live(r) || region_revive(e, r->of ? r->of : r)) ? r : NULL;
}

Region *region_find(Engine *e, uint64_t pc, uint64_t mode)
{
    const BlockEntry *at;
    bool known;
    Region *r = region_at(e, pc, mode, &known), *of = known ? NULL : region_within(e, pc, mode, &at);

    return of ? alias_new(e, of, at) : r;
}

Entry region_entry(Engine *e, uint64_t pc, uint64_t mode)
{
    bool known;
    Region *r = region_at(e, pc, mode, &known);

    return known ? (Entry){ r, r ? r->code : NULL } : entry_within(e, pc, mode);
}

static bool region_known(const Engine *e, uint64_t pc, uint64_t mode)
{
    return may_have(known_map(e, page_find(&e->pages, key_page(e, pc, mode)), pc, mode), pc);
}

void region_ahead(const Engine *e, uint64_t pc, uint64_t mode)
{
    const RegionHash *h = e->hash;

    __builtin_prefetch(&h->bucket[hash_slot(h, pc, mode)]);
    __builtin_prefetch(&e->pages.bucket[page_slot(&e->pages, key_page(e, pc, mode))]);
}

Entry region_linkable(const Engine *e, uint64_t pc, uint64_t mode)
{
    Region *r = region_known(e, pc, mode) ? hash_find(e, pc, mode) : NULL;

    if (r)
        return region_live(r) ? (Entry){ r, r->code } : (Entry){ 0 };
    return entry_within(e, pc, mode);
}

const uint64_t *pages_known(const Engine *e, uint64_t pc, uint64_t mode)
{
    return known_map(e, page_find(&e->pages, key_page(e, pc, mode)), pc, mode);
}

const uint64_t *pages_stops(const Engine *e, uint64_t pc, uint64_t mode)
{
    const Page *p = page_find(&e->pages, key_page(e, pc, mode));

    return p && p->live && !e->cfg.system ? p->stops : NULL;
}

static void known_add(uint64_t *known, uint64_t pc)
{
    unsigned n = pc % GUEST_PAGE / 2;

    known[n / 64] |= 1ull << n % 64;
}

static void stop_add(Page *p, uint64_t pc)
{
    if (!p->stops)
        p->stops = calloc(KNOWN_WORDS, sizeof *p->stops);
    if (p->stops)               /* without, code before the loop goes on in it, in tier 1 */
        known_add(p->stops, pc);
}

/* Where the region of @f begins and can be entered in the page of @f, into its map. System mode: only what begins there. */
static void page_learn(Engine *e, PageRef *f)
{
    const Region *r = f->region;
    bool begins = key_page(e, r->pc, r->mode) == f->page->no;
    uint64_t page = e->cfg.system ? r->pc / GUEST_PAGE : f->page->no;
    Mapping *m = r->mapping;
    Page *p = f->page;
    uint64_t *known = m ? m->known : p->known;

    if ((!begins && e->cfg.system) || r->mode & KEY_STEP)
        return;
    if (m && m->gen != p->gen) {
        memset(m->known, 0, sizeof m->known);
        m->gen = p->gen;
    }
    if (begins && !r->nparts)
        known_add(known, r->pc);
    if (UNLIKELY(r->tier == 2 && begins))
        stop_add(p, r->pc);
    f->first = entry_from(r, 0, r->nentries, page * GUEST_PAGE);
    for (unsigned k = f->first; k < r->nentries && r->entries[k].pc / GUEST_PAGE == page; k++, f->n++) {
        known_add(known, r->entries[k].pc);
        f->lines |= line_bit(r->entries[k].pc);
    }
}

/* Is page @no one of the first @n of @r. */
static bool is_listed(const Region *r, unsigned n, uint64_t no)
{
    while (n--)
        if (r->pages[n].page->no == no)
            return true;
    return false;
}

void region_publish(Engine *e, Region *r)
{
    unsigned n = 0;

    for (unsigned i = 0; i < r->nsrc; i++) {
        uint64_t last = (r->src[i].start + r->src[i].len - 1) / GUEST_PAGE;

        for (uint64_t no = r->src[i].start / GUEST_PAGE; no <= last; no++) {
            PageRef *f = &r->pages[n];

            if (is_listed(r, n, no))
                continue;
            *f = (PageRef){ .page = page_get(&e->pages, no), .region = r };
            if (!f->page->live) {
                memset(f->page->known, 0, sizeof f->page->known);
                free(f->page->stops);
                f->page->stops = NULL;
                f->page->gen++;
            }
            ref_add(&f->page->live, f);
            page_learn(e, f);
            n++;
        }
    }
    r->npages = n;
    if (r->mapping)
        r->mapping->regions++;
    if (!r->nparts)         /* a bundle has entries only */
        hash_add(e, r);
}

void region_replace(Engine *e, Region *r)
{
    Region *o = e->hash->bucket[hash_slot(e->hash, r->pc, r->mode)], *next;
    Page *p = page_find(&e->pages, key_page(e, r->pc, r->mode));

    if (p && p->live)           /* the page may have forgotten it while it was suspect */
        stop_add(p, r->pc);
    for (; o; o = next) {
        next = o->next;
        if (o != r && o->pc == r->pc && o->mode == r->mode) {
            region_drop(e, o, REGION_DEAD);
            next = e->hash->bucket[hash_slot(e->hash, r->pc, r->mode)];
        }
    }
}

/* ---- invalidation ---- */

typedef struct Range { uint64_t start, end; } Range;

static bool region_overlaps(const Region *r, Range g)
{
    for (unsigned i = 0; i < r->nsrc; i++)
        if (r->src[i].start < g.end && r->src[i].start + r->src[i].len > g.start)
            return true;
    return false;
}

static unsigned page_visit(Engine *e, Page *p, Range g, RegionFn fn, bool suspects)
{
    unsigned hits = 0;

    for (int k = 0; k < (suspects ? 2 : 1); k++)
        for (PageRef *f = k ? p->suspect : p->live, *next; f; f = next) {
            next = f->next;
            if (region_overlaps(f->region, g))
                hits += fn(e, f->region, &g);
        }
    return hits;
}

/* Call @fn for the regions made from bytes of @g: work in proportion to the pages of the range
 * or to the pages known, whichever are fewer. */
unsigned range_visit(Engine *e, uint64_t start, uint64_t end, RegionFn fn, bool suspects)
{
    Range g = { start, end };
    PageTable *t = &e->pages;
    uint64_t first = g.start / GUEST_PAGE, last = (g.end - 1) / GUEST_PAGE;
    unsigned hits = 0;

    if (last - first < t->count) {
        for (uint64_t no = first; no <= last; no++) {
            Page *p = page_find(t, no);

            if (p)
                hits += page_visit(e, p, g, fn, suspects);
        }
        return hits;
    }
    for (uint32_t i = 0; i < 1u << t->bits; i++)
        for (Page *p = t->bucket[i]; p; p = p->next)
            if (p->no >= first && p->no <= last)
                hits += page_visit(e, p, g, fn, suspects);
    return hits;
}

bool region_drop_dead(Engine *e, Region *r, void *arg)
{
    region_drop(e, r, REGION_DEAD);
    return true;
}

bool region_drop_changed(Engine *e, Region *r, void *arg)
{
    if (!source_may_change(e, r) || source_same(e, r))
        return false;
    region_drop(e, r, REGION_DEAD);
    return true;
}

static bool drop_suspect(Engine *e, Region *r, void *arg)
{
    if (!source_may_change(e, r))
        return false;
    region_drop(e, r, REGION_SUSPECT);
    return true;
}

void engine_invalidate(Engine *e, uint64_t start, uint64_t end)
{
    if (start >= end)
        return;
    pthread_mutex_lock(&e->lock);
    e->counts.invalidations++;
    if (range_visit(e, start, end, region_drop_dead, true))
        engine_kick_inside(e, 0);
    pthread_mutex_unlock(&e->lock);
}

/* Small flushes compare at once: what has not changed stays linked. Large ones, as of a JIT
 * that flushes everything, make what may have changed suspect; the comparison comes when and
 * if it is next wanted, and a region that is suspect already costs nothing. */
void engine_icache_flush(Engine *e, uint64_t start, uint64_t end)
{
    bool large;

    if (UNLIKELY(e->cfg.system != NULL)) {
        young_check(e);
        return;
    }
    if (start > end)
        return;
    if (start == end)
        start = 0, end = UINT64_MAX;
    large = end - start > FLUSH_PAGES * GUEST_PAGE;
    pthread_mutex_lock(&e->lock);
    e->counts.flushes++;
    if (range_visit(e, start, end, large ? drop_suspect : region_drop_changed, false))
        engine_kick_inside(e, 0);
    pthread_mutex_unlock(&e->lock);
}

/* ---- set-up ---- */

bool regions_init(Engine *e)
{
    e->hash = hash_new(HASH_BITS);
    e->pages.bits = PAGE_BITS;
    e->pages.bucket = calloc(1 << PAGE_BITS, sizeof *e->pages.bucket);
    return e->hash && e->pages.bucket;
}

void regions_free(Engine *e)
{
    for (uint32_t i = 0; e->pages.bucket && i < 1u << e->pages.bits; i++)
        for (Page *p = e->pages.bucket[i], *next; p; p = next) {
            next = p->next;
            page_free(p);
        }
    free(e->pages.bucket);
    for (RegionHash *h = e->hash, *older; h; h = older) {
        older = h->older;
        munmap(h, sizeof *h + (sizeof(Region *) << h->bits));
    }
}
