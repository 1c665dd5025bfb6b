/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Translations that outlive the process: regions to records of the store and back (docs/CACHE.md). Under the engine's lock.
 *
 * A record is { StoreRecord, Record, sites, entries, sources, relocations, code, map, guest bytes }, each part padded to 8
 * bytes. Guest addresses in it are relative to the region's pc.
 */
#include "base/hash.h"
#include "engine/engine-int.h"
#include "engine/store.h"

#include <elf.h>
#include <stdlib.h>

enum {
    KEY_BYTES = 32, PENDING = 64 * 1024, SOURCES_MAX = 64 * 1024, RELEASE_AFTER = 8 << 20,
    STREAK_MOST = 5, STREAK_GAP = 4096, SKIP_MOST = 4, MOVED = 32, MOVED_SHIFT = 20,
};
/* REC_HOT: of tier 2; REC_PLAIN: and without assumptions (Engine.plain). */
enum { REC_MOVABLE = 1, REC_GUARDED = 2, REC_HOT = 4, REC_PLAIN = 8 };

typedef struct Record {
    StoreRecord head;
    uint64_t pc, mode;                  /* pc: as it was made; only its page offset counts if REC_MOVABLE */
    uint64_t hash;                      /* Region.hash */
    uint32_t flags, ninsns;
    uint32_t code_size, map_size, source_size;
    uint32_t nsites, nentries, nsrc, ndecoded, nrelocs;
} Record;

typedef struct RecordSite { uint64_t pc; uint32_t patch, cold; } RecordSite;
typedef struct RecordEntry { uint64_t pc; uint32_t offset, is_return; } RecordEntry;
typedef struct RecordSource { uint64_t start; uint32_t len, pad; } RecordSource;
typedef struct RecordReloc { uint32_t offset; uint32_t kind_value; } RecordReloc;

enum { RELOC_KIND_SHIFT = 28 };

/* Where the parts of a record are. */
typedef struct Parts {
    RecordSite *site; RecordEntry *entry; RecordSource *src; RecordReloc *reloc;
    uint8_t *code, *map, *bytes;
    uint64_t size;                      /* of the record */
} Parts;

typedef struct Persist {
    Store *store;
    uint32_t used;                      /* bytes pending */
    uint32_t touched;                   /* bytes of the file read since it was released */
    uint64_t next;                      /* in the file, behind the record that was taken last */
    uint32_t streak;                    /* so many that were looked up were there, or little further on; up to STREAK_MOST */
    /* where code of the processes that made the records is here, by bits of its address there */
    struct { uint64_t there, delta; } moved[MOVED];
    uint8_t pending[PENDING] __attribute__((aligned(8)));
} Persist;

static Parts parts_of(Record *r)
{
    uint8_t *at = (uint8_t *)(r + 1);
    Parts p;

#define PART(field, bytes) p.field = (void *)at; at += ALIGN_UP((uint64_t)(bytes), (uint64_t)8)
    PART(site, r->nsites * sizeof *p.site);
    PART(entry, r->nentries * sizeof *p.entry);
    PART(src, r->nsrc * sizeof *p.src);
    PART(reloc, r->nrelocs * sizeof *p.reloc);
    PART(code, r->code_size);
    PART(map, r->map_size);
    PART(bytes, r->source_size);
#undef PART
    p.size = at - (uint8_t *)r;
    return p;
}

/* ---- what may be kept ---- */

static bool guarded(const Engine *e, uint64_t pc)
{
    return e->cfg.guarded && e->cfg.guarded(e->cfg.env, pc & -(uint64_t)GUEST_PAGE);
}

/* Code that the guest can write would never be found again. */
static bool lasting(const Engine *e, const RegionSource *src, unsigned n)
{
    for (unsigned i = 0; i < n; i++)
        if (!e->cfg.may_change || e->cfg.may_change(e->cfg.env, src[i].start, src[i].start + src[i].len))
            return false;
    return true;
}

static bool wanted(const Engine *e, const Where *w)
{
    return e->persist && e->persist->store && !e->nbreaks && !w->step
        && !(ir_nan_traps(e->cfg.guest->nan) && w->pc && e->tables->soft[soft_index(w->pc)] == w->pc);
}

static bool is_plain(const Engine *e, const Where *w) { return e->tables->plain[soft_index(w->pc)] == w->pc; }

/* Does a hot loop begin in these, @pc apart? Then code without it is wanted, which leaves for the loop. */
static bool has_stop(const Engine *e, const Where *w, const RegionInfo *info)
{
    const uint64_t *stops = pages_stops(e, w->pc, w->key);

    for (unsigned i = 0; stops && i < info->ndecoded; i++)
        for (uint64_t pc = info->src[i].start, end = pc + info->src[i].len; pc < end; pc += 2)
            if (pc != w->pc && pc / GUEST_PAGE == w->pc / GUEST_PAGE
                && stops[pc % GUEST_PAGE / 2 / 64] >> pc % GUEST_PAGE / 2 % 64 & 1)
                return true;
    return false;
}

/* Of the first bytes, which @read gets from @env, and what else must agree. False if they cannot be read. */
static bool key_of(const Where *w, bool guard, CodeReader read, void *env, uint64_t *key)
{
    uint8_t buf[KEY_BYTES] = { 0 };
    size_t n = MIN(sizeof buf, GUEST_PAGE - w->pc % GUEST_PAGE);

    if (read(env, w->pc, buf, n) != n)
        return false;
    *key = hash_bytes(hash_mix(hash_mix(HASH_START, w->pc % GUEST_PAGE), w->key << 1 | guard), buf, n);
    return true;
}

/* ---- keeping ---- */

static void touch(Persist *p, uint32_t size)
{
    p->touched += size;
    if (p->touched >= RELEASE_AFTER) {
        store_release(p->store);
        p->touched = 0;
    }
}

void persist_sync(Engine *e)
{
    Persist *p = e->persist;

    if (!p || !p->used)
        return;
    store_put(p->store, p->pending, p->used);        /* if it fails, the store is only read from now on */
    p->used = 0;
}

static bool fill(Engine *e, Record *r, const Parts *p, const RegionInfo *info, const TargetOut *out, uint64_t pc)
{
    uint8_t *at = p->bytes;

    for (uint32_t i = 0; i < r->nsites; i++)
        p->site[i] = (RecordSite){ out->sites[i].pc - pc, out->sites[i].patch, out->sites[i].cold };
    for (uint32_t i = 0; i < r->nentries; i++)
        p->entry[i] = (RecordEntry){ out->entries[i].pc - pc, out->entries[i].offset, out->entries[i].is_return };
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
    bool guard = guarded(e, w->pc);
    Record head = {
        .pc = w->pc, .mode = w->key, .hash = hash, .flags = (movable ? REC_MOVABLE : 0) | (guard ? REC_GUARDED : 0)
            | (w->hot ? REC_HOT | (is_plain(e, w) ? REC_PLAIN : 0) : 0),
        .ninsns = info->ninsns, .code_size = out->size, .map_size = out->map_size,
        .nsites = out->nsites, .nentries = out->nentries,
        .nsrc = info->nsrc, .ndecoded = info->ndecoded, .nrelocs = out->nrelocs,
    };
    Persist *k = e->persist;
    uint64_t size, room;
    Record *r;

    if (!wanted(e, w) || !store_writable(k->store) || !info->nsrc || !lasting(e, info->src, info->nsrc))
        return;
    for (uint32_t i = 0; i < info->nsrc; i++)
        head.source_size += info->src[i].len;
    size = parts_of(&head).size;
    room = ALIGN_UP(size, (uint64_t)STORE_UNIT);
    if (room > PENDING || head.source_size > SOURCES_MAX || !key_of(w, guard, snapshot_read, &e->snap, &head.head.key))
        return;
    if (k->used + room > PENDING)
        persist_sync(e);
    head.head.size = (uint32_t)size;
    r = (Record *)(k->pending + k->used);
    memset(r, 0, room);
    *r = head;
    Parts p = parts_of(r);
    if (fill(e, r, &p, info, out, w->pc))
        k->used += (uint32_t)room;
}

/* ---- finding ---- */

/* Is the record all there, and everything within it? */
static bool sound(const Record *r, const Parts *p, uint32_t size)
{
    uint64_t bytes = 0;

    if (p->size != size || !r->nsrc || r->nsrc > ARRAY_LEN(((RegionInfo *)0)->src) || r->ndecoded > r->nsrc || !r->code_size)
        return false;
    for (uint32_t i = 0; i < r->nsites; i++)
        if (p->site[i].patch % 4 || (uint64_t)p->site[i].patch + 4 > r->code_size || p->site[i].cold >= r->code_size)
            return false;
    for (uint32_t i = 0; i < r->nentries; i++)
        if (p->entry[i].offset >= r->code_size)
            return false;
    for (uint32_t i = 0; i < r->nsrc; i++)
        bytes += p->src[i].len;
    return bytes == r->source_size;
}

static bool counts_sane(const Record *r, uint32_t size)
{
    return size >= sizeof *r && r->nsites < size && r->nentries < size && r->nsrc < size && r->nrelocs < size
        && r->code_size < size && r->map_size < size && r->source_size < size;
}

/* Are the guest bytes of the record in memory at @pc? */
static bool same_source(const Engine *e, const Record *r, const Parts *p, uint64_t pc)
{
    const uint8_t *want = p->bytes;
    uint8_t buf[256];

    for (uint32_t i = 0; i < r->nsrc; i++)
        for (uint32_t at = 0; at < p->src[i].len;) {
            uint32_t n = MIN(p->src[i].len - at, (uint32_t)sizeof buf);

            if (e->cfg.read_code(e->cfg.env, pc + p->src[i].start + at, buf, n) != n || memcmp(buf, want, n))
                return false;
            want += n;
            at += n;
        }
    return true;
}

static bool relocs_out(const Record *r, const Parts *p, Reloc *q, uint32_t size)
{
    for (uint32_t i = 0; i < r->nrelocs; i++) {
        q[i] = (Reloc){ .offset = p->reloc[i].offset, .kind = p->reloc[i].kind_value >> RELOC_KIND_SHIFT,
                        .value = bits(p->reloc[i].kind_value, 0, RELOC_KIND_SHIFT) };
        if ((uint64_t)q[i].offset + (q[i].kind == RELOC_PC64 ? 8 : q[i].kind == RELOC_MASK8 ? 1 : 4) > size
            || q[i].kind > RELOC_LAST
            || (q[i].kind == RELOC_STUB32 && q[i].value >= STUB_COUNT)
            || (q[i].kind == RELOC_SITE32 && q[i].value >= r->nsites))
            return false;
    }
    return true;
}

/* As compile() would have given it, in e->arena. */
static bool unpack(Engine *e, const Record *r, const Parts *p, uint64_t pc, RegionInfo *info, TargetOut *out)
{
    Arena *a = &e->arena;

    *out = (TargetOut){
        .code = p->code, .size = r->code_size, .map = p->map, .map_size = r->map_size, .nsites = r->nsites,
        .nentries = r->nentries, .nrelocs = r->nrelocs, .delta = pc - r->pc,
        .sites = arena_array(a, ExitSite, r->nsites + 1), .entries = arena_array(a, BlockEntry, r->nentries + 1),
        .relocs = arena_array(a, Reloc, r->nrelocs + 1),
    };
    *info = (RegionInfo){ .ninsns = r->ninsns, .nsrc = r->nsrc, .ndecoded = r->ndecoded };
    for (uint32_t i = 0; i < r->nsites; i++)
        out->sites[i] = (ExitSite){ .pc = pc + p->site[i].pc, .patch = p->site[i].patch, .cold = p->site[i].cold };
    for (uint32_t i = 0; i < r->nentries; i++)
        out->entries[i] = (BlockEntry){ pc + p->entry[i].pc, p->entry[i].offset, p->entry[i].is_return };
    for (uint32_t i = 0; i < r->nsrc; i++)
        info->src[i] = (RegionSource){ pc + p->src[i].start, p->src[i].len };
    return relocs_out(r, p, out->relocs, r->code_size);
}

/* Is it of the tier wanted? Tier 2 is, from the start, where an earlier process found that it pays. */
static bool tier_fits(const Engine *e, const Record *r, const Where *w)
{
    if (!(r->flags & REC_HOT))
        return !w->hot;
    return r->flags & REC_PLAIN || !is_plain(e, w);
}

/* A copy of the record at @at in e->arena, which the caller has reset, with its parts. NULL if it is not sound. */
static Record *fetch(Engine *e, uint64_t at, uint64_t key, uint32_t size, Parts *p)
{
    const Store *s = e->persist->store;
    Record *r = size ? arena_alloc(&e->arena, size) : NULL;

    if (!r || !store_get(s, at, key, r, size) || !counts_sane(r, size))
        return NULL;
    touch(e->persist, size);
    *p = parts_of(r);
    return sound(r, p, size) ? r : NULL;
}

/* Is the record, which is at @at, what is wanted? */
static bool take(Engine *e, uint64_t at, const Record *r, const Parts *p, Where *w, bool guard, RegionInfo *info,
                 TargetOut *out, uint64_t *hash)
{
    Persist *k = e->persist;
    unsigned m = r->pc >> MOVED_SHIFT & (MOVED - 1);

    if (r->mode != w->key || !!(r->flags & REC_GUARDED) != guard || !tier_fits(e, r, w)
        || (r->flags & REC_MOVABLE ? (r->pc ^ w->pc) % GUEST_PAGE != 0 : r->pc != w->pc)
        || !same_source(e, r, p, w->pc) || !unpack(e, r, p, w->pc, info, out)
        || (!(r->flags & REC_HOT) && has_stop(e, w, info)))
        return false;
    w->hot = r->flags & REC_HOT;
    *hash = r->hash;
    k->next = at + ALIGN_UP(r->head.size, (uint32_t)STORE_UNIT);
    k->moved[m].there = r->pc >> MOVED_SHIFT;
    k->moved[m].delta = w->pc - r->pc;
    store_ahead(k->store, k->next);
    e->counts.reused++;
    e->counts.reused_insns += info->ninsns;
    return true;
}

/* Newest first: later translations know which loops are hot. */
static void sort_offsets(uint64_t *at, unsigned n)
{
    for (unsigned i = 1; i < n; i++)
        for (unsigned k = i; k && at[k - 1] < at[k]; k--) {
            uint64_t t = at[k];

            at[k] = at[k - 1];
            at[k - 1] = t;
        }
}

bool persist_get(Engine *e, Where *w, RegionInfo *info, TargetOut *out, uint64_t *hash)
{
    uint64_t key, at[STORE_WAYS], next;
    Persist *k = e->persist;
    bool guard;
    unsigned n;

    if (!wanted(e, w) || e->cfg.may_change(e->cfg.env, w->pc, w->pc + 1))
        return false;
    guard = guarded(e, w->pc);
    if (!key_of(w, guard, e->cfg.read_code, e->cfg.env, &key))
        return false;
    n = store_find(k->store, key, at);
    next = k->next;
    sort_offsets(at, n);
    for (unsigned i = 0; i < n; i++) {
        const Record *r;
        Parts p;

        arena_reset(&e->arena);
        r = fetch(e, at[i], key, store_size(k->store, at[i], key), &p);
        if (r && take(e, at[i], r, &p, w, guard, info, out, hash)) {
            k->streak = at[i] - next <= STREAK_GAP ? MIN(k->streak + 1, (uint32_t)STREAK_MOST) : 0;
            return true;
        }
    }
    k->streak = 0;
    return false;
}

unsigned persist_depth(const Engine *e)
{
    const Persist *k = e->persist;

    return k && k->streak ? 1u << k->streak : 0;
}

bool persist_next(Engine *e, Where *w, RegionInfo *info, TargetOut *out, uint64_t *hash)
{
    Persist *k = e->persist;

    for (unsigned i = 0; i < SKIP_MOST; i++) {
        uint64_t key, at = k->next;
        uint32_t size = store_next(k->store, at, &key);
        const Record *r;
        unsigned m;
        Parts p;

        arena_reset(&e->arena);
        r = fetch(e, at, key, size, &p);
        if (!r || r->flags & REC_HOT)
            return false;
        m = r->pc >> MOVED_SHIFT & (MOVED - 1);
        if (k->moved[m].there != r->pc >> MOVED_SHIFT)
            return false;
        w->pc = r->pc + k->moved[m].delta;
        if (!region_known(e, w->pc, w->key))
            return wanted(e, w) && !e->cfg.may_change(e->cfg.env, w->pc, w->pc + 1)
                   && take(e, at, r, &p, w, guarded(e, w->pc), info, out, hash);
        k->next = at + ALIGN_UP(size, (uint32_t)STORE_UNIT);
    }
    return false;
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
    memset(e->persist, 0, offsetof(Persist, pending));      /* whose pages are not touched before there is something */
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
        e->persist->used = 0;
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
