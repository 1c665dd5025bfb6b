/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Translations that outlive the process: regions to records of the store (docs/CACHE.md). Under the engine's lock. What is
 * recorded is collected; when there is enough of it, or the process ends, regions of one mapping that are still in use
 * become bundles.
 */
#include "base/hash.h"
#include "engine/persist-int.h"

#include <elf.h>
#include <stdlib.h>

enum { KEY_BYTES = 32, SOURCES_MAX = 64 * 1024, RECORD_MOST = 128 * 1024 };

/* ---- what may be kept ---- */

/* Code that the guest can write would never be found again. */
static bool lasting(const Engine *e, const RegionSource *src, unsigned n)
{
    for (unsigned i = 0; i < n; i++)
        if (!e->cfg.may_change || e->cfg.may_change(e->cfg.env, src[i].start, src[i].start + src[i].len))
            return false;
    return true;
}

bool persist_wanted(const Engine *e, const Where *w)
{
    return e->persist && e->persist->store && !e->nbreaks && !w->step && !persist_soft(e, w->pc);
}

bool stops_in(const Engine *e, Stops *s, uint64_t start, uint64_t end, uint64_t pc, uint64_t mode)
{
    for (uint64_t at = start, next; at < end; at = next) {
        next = MIN(ALIGN_DOWN(at, (uint64_t)GUEST_PAGE) + GUEST_PAGE, end);
        if (at / GUEST_PAGE != s->page)
            *s = (Stops){ at / GUEST_PAGE, pages_stops(e, at, mode) };
        for (; s->map && at < next; at += 2)
            if (at != pc && s->map[at % GUEST_PAGE / 2 / 64] >> at % GUEST_PAGE / 2 % 64 & 1)
                return true;
    }
    return false;
}

bool stops_in_sources(const Engine *e, uint64_t pc, uint64_t mode, const RegionSource *src, unsigned n)
{
    Stops s = { .page = UINT64_MAX };

    for (unsigned i = 0; i < n; i++)
        if (stops_in(e, &s, src[i].start, src[i].start + src[i].len, pc, mode))
            return true;
    return false;
}

bool persist_key(const Where *w, bool guard, CodeReader read, void *env, uint64_t *key)
{
    uint8_t buf[KEY_BYTES] = { 0 };
    size_t n = MIN(sizeof buf, GUEST_PAGE - w->pc % GUEST_PAGE);

    if (read(env, w->pc, buf, n) != n)
        return false;
    *key = hash_bytes(hash_mix(hash_mix(HASH_START, w->pc % GUEST_PAGE), w->key << 1 | guard), buf, n);
    return true;
}

/* ---- keeping ---- */

/* If writing fails, the store is only read from now on. */
static void out_flush(Persist *k)
{
    if (k->out_used)
        store_put(k->store, k->out, k->out_used);
    k->out_used = 0;
}

/* Room for a record of up to @size bytes. */
static Record *out_room(Persist *k, size_t size)
{
    if (k->out_used + size > PENDING)
        out_flush(k);
    return (Record *)(k->out + k->out_used);
}

static void out_add(Persist *k, const Record *r)
{
    uint32_t room = ALIGN_UP(r->head.size, (uint32_t)STORE_UNIT);

    memset(k->out + k->out_used + r->head.size, 0, room - r->head.size);
    k->out_used += room;
}

/* Is @r what the process goes on using? Tier 2 is found by itself. */
static bool in_use(const Engine *e, const Record *r)
{
    const Region *x = r->flags & (REC_HOT | REC_NOTE) ? NULL : region_lookup(e, r->pc, r->mode);

    return x && !x->of && x->tier == 1 && x->hashed && x->hash == r->hash && x->size == r->code_size
        && !stops_in_sources(e, r->pc, r->mode, x->src, r->ndecoded) && !persist_soft(e, r->pc);
}

static bool within(const Record *r, uint64_t start, uint64_t end)
{
    Parts p = parts_of((Record *)r);

    for (uint32_t i = 0; i < r->nsrc; i++)
        if (r->pc + p.src[i].start < start || r->pc + p.src[i].start + p.src[i].len > end)
            return false;
    return true;
}

/* Those to be merged with @rec[0], itself first; the others move up. */
static unsigned gather(const Engine *e, Record **rec, unsigned n, Record **group)
{
    const Record *first = rec[0];
    uint64_t start, end;
    unsigned m = 1, left = 0, i = 1;
    size_t size = first->head.size;

    group[0] = rec[0];
    if (!e->cfg.mapping(e->cfg.env, first->pc, &start, &end) || !within(first, start, end))
        return 1;
    for (; i < n && m < BUNDLE_MOST; i++)
        if (rec[i]->mode == first->mode && rec[i]->flags == first->flags && rec[i]->pc - start < end - start
            && within(rec[i], start, end) && size + rec[i]->head.size <= RECORD_MOST) {
            group[m++] = rec[i];
            size += rec[i]->head.size;
        } else {
            rec[1 + left++] = rec[i];
        }
    memmove(rec + m, rec + 1, left * sizeof *rec);
    return m;
}

/* From the key of @r to the bundle of key @bundle. */
static void put_member(Persist *k, const Record *r, uint64_t bundle)
{
    Record *to = out_room(k, sizeof *to);

    *to = (Record){ .head = { .size = sizeof *to, .key = r->head.key }, .pc = r->pc, .mode = r->mode, .hash = bundle,
                    .flags = r->flags | REC_MEMBER };
    out_add(k, to);
}

static void put_group(Engine *e, Record *const *group, unsigned n)
{
    Persist *k = e->persist;
    Record *to = out_room(k, RECORD_MOST);
    uint64_t key;

    if (n > 1 && bundle_make(e, group, n, to, RECORD_MOST)) {
        key = to->head.key = hash_bytes(HASH_START, &to->head + 1, to->head.size - sizeof to->head);
        out_add(k, to);
        for (unsigned i = 0; i < n; i++)
            put_member(k, group[i], key);
        return;
    }
    for (unsigned i = 0; i < n; i++) {
        to = out_room(k, group[i]->head.size);
        memcpy(to, group[i], group[i]->head.size);
        out_add(k, to);
    }
}

void persist_sync(Engine *e)
{
    Record *rec[PENDING_MOST], *group[BUNDLE_MOST];
    Persist *k = e->persist;
    unsigned n = 0, m;

    if (!k || !k->npending)
        return;
    for (uint32_t i = 0; i < k->npending; i++) {
        Record *r = (Record *)(k->pending + k->record[i]);

        if (e->cfg.mapping && e->chain && in_use(e, r))
            rec[n++] = r;
        else
            put_group(e, &r, 1);
    }
    for (unsigned i = 0; i < n; i += m) {
        m = gather(e, rec + i, n - i, group);
        put_group(e, group, m);
    }
    out_flush(k);
    k->used = k->npending = 0;
}

/* Room for one of @room bytes among those pending; there it is. */
static Record *record_room(Engine *e, size_t room)
{
    Persist *k = e->persist;

    if (k->used + room > PENDING || k->npending == PENDING_MOST)
        persist_sync(e);
    return (Record *)(k->pending + k->used);
}

static void record_add(Persist *k, const Record *r)
{
    k->record[k->npending++] = k->used;
    k->used += ALIGN_UP(r->head.size, (uint32_t)STORE_UNIT);
}

static bool fill(Engine *e, Record *r, const Parts *p, const RegionInfo *info, const TargetOut *out, uint64_t pc)
{
    uint8_t *at = p->bytes;

    for (uint32_t i = 0; i < r->nsites; i++)
        p->site[i] = (RecordSite){ out->sites[i].pc - pc, out->sites[i].patch, out->sites[i].cold };
    for (uint32_t i = 0; i < r->nentries; i++)
        p->entry[i] = (RecordEntry){ out->entries[i].pc - pc, out->entries[i].offset, out->entries[i].expected };
    for (uint32_t i = 0; i < r->nrelocs; i++) {
        const Reloc *q = &out->relocs[i];

        assert(q->value >> RELOC_KIND_SHIFT == 0 && q->kind < 16);
        p->reloc[i] = (RecordReloc){ q->offset, (uint32_t)q->kind << RELOC_KIND_SHIFT | q->value };
    }
    for (uint32_t i = 0; i < r->nsrc; i++) {
        p->src[i] = (RecordSource){ info->src[i].start - pc, info->src[i].len, 0 };
        if (snapshot_read(&e->snap, info->src[i].start, at, info->src[i].len) != info->src[i].len)
            return false;
        at += info->src[i].len;
    }
    memcpy(p->code, out->code, out->size);
    memcpy(p->map, out->map, out->map_size);
    return true;
}

/* Remember the translation of @w that was just made, @hash of its source, @movable if its code has relocations for guest
 * addresses. */
void persist_put(Engine *e, const Where *w, const RegionInfo *info, const TargetOut *out, uint64_t hash, bool movable)
{
    bool guard = persist_guarded(e, w->pc);
    Record head = {
        .pc = w->pc, .mode = w->key, .hash = hash, .flags = (movable ? REC_MOVABLE : 0) | (guard ? REC_GUARDED : 0)
            | (w->hot ? REC_HOT | (persist_plain(e, w) ? REC_PLAIN : 0) : 0),
        .ninsns = info->ninsns, .code_size = out->size, .map_size = out->map_size,
        .nsites = out->nsites, .nentries = out->nentries,
        .nsrc = info->nsrc, .ndecoded = info->ndecoded, .nrelocs = out->nrelocs,
    };
    Persist *k = e->persist;
    uint64_t size, room;
    Record *r;

    if (!persist_wanted(e, w) || !store_writable(k->store) || !info->nsrc || !lasting(e, info->src, info->nsrc))
        return;
    for (uint32_t i = 0; i < info->nsrc; i++)
        head.source_size += info->src[i].len;
    size = parts_of(&head).size;
    room = ALIGN_UP(size, (uint64_t)STORE_UNIT);
    if (room > RECORD_MOST || head.source_size > SOURCES_MAX
        || !persist_key(w, guard, snapshot_read, &e->snap, &head.head.key))
        return;
    head.head.size = (uint32_t)size;
    r = record_room(e, room);
    memset(r, 0, room);
    *r = head;
    Parts p = parts_of(r);
    if (fill(e, r, &p, info, out, w->pc))
        record_add(k, r);
}

/* Notes have the key of the bundle. */
void persist_note(Engine *e, const Region *r, unsigned part)
{
    Persist *k = e->persist;
    Record *to;

    if (!r->nparts || !k || !k->store || !store_writable(k->store))
        return;
    to = record_room(e, sizeof *to);
    *to = (Record){ .head = { .size = sizeof *to, .key = r->hash }, .hash = 1ull << part, .flags = REC_NOTE };
    record_add(k, to);
}

/* ---- set-up ---- */

extern const uint8_t __ehdr_start[] __attribute__((visibility("hidden")));

/* Hash of this program's build id (linker option --build-id), 0 if it has none. */
static uint64_t build_id(void)
{
    const Elf64_Ehdr *eh = (const Elf64_Ehdr *)(const void *)__ehdr_start;
    const Elf64_Phdr *ph = (const Elf64_Phdr *)(const void *)(__ehdr_start + eh->e_phoff);

    for (unsigned i = 0; i < eh->e_phnum; i++) {
        const uint8_t *at = __ehdr_start + ph[i].p_vaddr, *end = at + ph[i].p_memsz;

        while (ph[i].p_type == PT_NOTE && at + sizeof(Elf64_Nhdr) <= end) {
            const Elf64_Nhdr *n = (const Elf64_Nhdr *)(const void *)at;
            const uint8_t *desc = at + sizeof *n + ALIGN_UP(n->n_namesz, 4u);

            if (n->n_type == NT_GNU_BUILD_ID && n->n_namesz == 4 && !memcmp(at + sizeof *n, "GNU", 4))
                return hash_bytes(HASH_START, desc, n->n_descsz);
            at = desc + ALIGN_UP(n->n_descsz, 4u);
        }
    }
    return 0;
}

void persist_init(Engine *e)
{
    const EngineConfig *c = &e->cfg;
    uint64_t h = build_id(), build = h;
    const char *why = NULL;
    char what[160];

    if (!c->persist_dir || c->accel != ACCEL_JIT || c->system || c->one_insn || !c->may_change || !build)
        return;
    e->persist = malloc(sizeof *e->persist);
    if (!e->persist)
        return;
    memset(e->persist, 0, offsetof(Persist, record));       /* whose pages are not touched before there is something */
    h = hash_bytes(h, c->guest->name, strlen(c->guest->name));
    h = hash_mix(hash_mix(hash_mix(h, c->features), c->passes), c->guest_base);
    h = hash_mix(h, c->target->fingerprint(e->target));
    h = hash_mix(h, (uint64_t)e->limits.max_insns << 32 | e->limits.max_blocks);
    h = hash_mix(h, (c->tier2 != 0) << 2 | e->limits.ahead << 1 | e->limits.entries);
    snprintf(what, sizeof what, "%s on %s, build %08x", c->guest->name, c->target->name, (unsigned)(build >> 32));
    e->persist->store = store_open(c->persist_dir, h, what, c->persist_limit, &why);
    if (e->persist->store && c->move_fd)
        store_move_fd(e->persist->store, c->move_fd);
    LOG(CACHE, "persistent cache in %s: %s\n", c->persist_dir, e->persist->store ? "open" : why);
}

/* In a forked child: what is pending is the parent's to write. */
void persist_fork_child(Engine *e)
{
    if (e->persist)
        e->persist->used = e->persist->npending = 0;
}

void persist_free(Engine *e)
{
    if (e->persist)
        store_close(e->persist->store);
    free(e->persist);
    e->persist = NULL;
}

void engine_sync(Engine *e)
{
    if (!e->persist || pthread_mutex_trylock(&e->lock))
        return;
    persist_sync(e);
    pthread_mutex_unlock(&e->lock);
}

uint64_t engine_build(void) { return build_id() >> 32; }
