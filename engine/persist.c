/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Translations that outlive the process: regions to records of the store and back (docs/CACHE.md). Under the engine's lock.
 * What is recorded is collected; when there is enough of it, or the process ends, regions of one mapping that are still in
 * use become bundles.
 */
#include "base/hash.h"
#include "engine/record.h"

#include <elf.h>
#include <stdlib.h>

enum {
    KEY_BYTES = 32, PENDING = 256 * 1024, OUT = 256 * 1024, PENDING_MOST = 1024, SOURCES_MAX = 64 * 1024,
    RECORD_MOST = 128 * 1024,
    CHUNK_BUNDLES = 8,                  /* a bundle is used where a chunk of the code cache has room for so many */
};

typedef struct Persist {
    Store *store;
    uint32_t used;                      /* bytes pending */
    uint32_t npending;
    uint32_t out_used;
    uint32_t record[PENDING_MOST];      /* where those pending begin */
    uint8_t pending[PENDING] __attribute__((aligned(8)));
    uint8_t out[OUT] __attribute__((aligned(8)));           /* in the form they are written in */
} Persist;

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

static bool is_soft(const Engine *e, uint64_t pc)
{
    return ir_nan_traps(e->cfg.guest->nan) && pc && e->tables->soft[soft_index(pc)] == pc;
}

static bool wanted(const Engine *e, const Where *w)
{
    return e->persist && e->persist->store && !e->nbreaks && !w->step
        && !is_soft(e, w->pc);
}

static bool is_plain(const Engine *e, const Where *w) { return e->tables->plain[soft_index(w->pc)] == w->pc; }

/* Does a hot loop begin in these, @pc apart? Then code without it is wanted, which leaves for the loop. */
static bool has_stop(const Engine *e, uint64_t pc, uint64_t mode, const RegionSource *src, unsigned n)
{
    for (unsigned i = 0; i < n; i++)
        for (uint64_t at = src[i].start, end = at + src[i].len, next; at < end; at = next) {
            const uint64_t *stops = pages_stops(e, at, mode);

            next = MIN(ALIGN_DOWN(at, (uint64_t)GUEST_PAGE) + GUEST_PAGE, end);
            for (; stops && at < next; at += 2)
                if (at != pc && stops[at % GUEST_PAGE / 2 / 64] >> at % GUEST_PAGE / 2 % 64 & 1)
                    return true;
        }
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
    if (k->out_used + size > OUT)
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
    const Region *x = r->flags & REC_HOT ? NULL : region_lookup(e, r->pc, r->mode);

    return x && !x->of && x->tier == 1 && x->hashed && x->hash == r->hash && x->size == r->code_size
        && !has_stop(e, r->pc, r->mode, x->src, r->ndecoded) && !is_soft(e, r->pc);
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
    if (room > RECORD_MOST || head.source_size > SOURCES_MAX || !key_of(w, guard, snapshot_read, &e->snap, &head.head.key))
        return;
    if (k->used + room > PENDING || k->npending == PENDING_MOST)
        persist_sync(e);
    head.head.size = (uint32_t)size;
    r = (Record *)(k->pending + k->used);
    memset(r, 0, room);
    *r = head;
    Parts p = parts_of(r);
    if (fill(e, r, &p, info, out, w->pc)) {
        k->record[k->npending++] = k->used;
        k->used += (uint32_t)room;
    }
}

/* ---- finding ---- */

static bool parts_sound(const Record *r, const Parts *p)
{
    for (uint32_t i = 0; i < r->nparts; i++)
        if (p->part[i].code >= r->code_size || p->part[i].map > r->map_size
            || (i ? p->part[i].code <= p->part[i - 1].code || p->part[i].map < p->part[i - 1].map
                  : p->part[i].code || p->part[i].map))
            return false;
    return true;
}

/* Is the record all there, and everything within it? */
static bool sound(const Record *r, const Parts *p, uint32_t size)
{
    uint32_t most = r->flags & REC_BUNDLE ? 2 * BUNDLE_SOURCES : ARRAY_LEN(((RegionInfo *)0)->src);
    uint64_t bytes = 0;

    if (p->size != size)
        return false;
    if (r->flags & REC_MEMBER)
        return size == sizeof *r;
    if (!r->nsrc || r->nsrc > most || r->ndecoded > r->nsrc || !r->code_size || !(r->flags & REC_BUNDLE) != !r->nparts
        || r->nparts > BUNDLE_MOST || MAX(r->nentries, MAX(r->nsites, r->ninsns)) > UINT16_MAX || !parts_sound(r, p))
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
        && r->nparts < size && r->code_size < size && r->map_size < size && r->source_size < size;
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
static bool unpack(Engine *e, const Record *r, const Parts *p, uint64_t pc, Translation *t)
{
    TargetOut *out = &t->out;
    Arena *a = &e->arena;

    *out = (TargetOut){
        .code = p->code, .size = r->code_size, .map = p->map, .map_size = r->map_size, .nsites = r->nsites,
        .nentries = r->nentries, .nrelocs = r->nrelocs, .delta = pc - r->pc,
        .sites = arena_array(a, ExitSite, r->nsites + 1), .entries = arena_array(a, BlockEntry, r->nentries + 1),
        .relocs = arena_array(a, Reloc, r->nrelocs + 1),
    };
    t->f.pc = pc;
    t->ninsns = r->ninsns;
    t->nsrc = r->nsrc;
    t->src = arena_array(a, RegionSource, r->nsrc);
    t->parts = p->part;
    t->nparts = r->nparts;
    t->hash = r->hash;
    t->hashed = !r->nparts;
    for (uint32_t i = 0; i < r->nsites; i++)
        out->sites[i] = (ExitSite){ .pc = pc + p->site[i].pc, .patch = p->site[i].patch, .cold = p->site[i].cold };
    for (uint32_t i = 0; i < r->nentries; i++)
        out->entries[i] = (BlockEntry){ pc + p->entry[i].pc, p->entry[i].offset, p->entry[i].expected };
    for (uint32_t i = 0; i < r->nsrc; i++)
        t->src[i] = (RegionSource){ pc + p->src[i].start, p->src[i].len };
    for (uint32_t i = 0; i < r->nparts; i++)
        p->part[i].pc += pc;
    return relocs_out(r, p, out->relocs, r->code_size);
}

/* Is it of the tier wanted? Tier 2 is, from the start, where an earlier process found that it pays. */
static bool tier_fits(const Engine *e, const Record *r, const Where *w)
{
    if (!(r->flags & REC_HOT))
        return !w->hot;
    return r->flags & REC_PLAIN || !is_plain(e, w);
}

/* A copy of the record at @at in e->arena, with its parts. NULL if it is not sound. */
static Record *fetch(Engine *e, uint64_t at, uint64_t key, Parts *p)
{
    Record *r;

    arena_reset(&e->arena);
    r = (Record *)store_fetch(e->persist->store, at, key, &e->arena);
    if (!r || !counts_sane(r, r->head.size))
        return NULL;
    *p = parts_of(r);
    return sound(r, p, r->head.size) ? r : NULL;
}

/* Does all of the bundle @r, used at @pc, lie in one mapping, and does nothing speak against any region of it? */
static bool members_fit(const Engine *e, const Record *r, const Parts *p, uint64_t pc)
{
    uint64_t start, end;

    if (!e->chain || !e->cfg.mapping || !e->cfg.mapping(e->cfg.env, pc, &start, &end))
        return false;
    for (uint32_t i = 0; i < r->nsrc; i++)
        if (pc + p->src[i].start < start || pc + p->src[i].start + p->src[i].len > end)
            return false;
    for (uint32_t i = 0; i < r->nparts; i++)
        if (is_soft(e, pc + p->part[i].pc))
            return false;
    return true;
}

/* Can the record @r be used for code at @pc, which is wanted as @w says? */
static bool take(Engine *e, const Record *r, const Parts *p, uint64_t pc, Where *w, bool guard, Translation *t)
{
    if (r->flags & REC_MEMBER || r->code_size > cache_max(e) / (r->nparts ? CHUNK_BUNDLES : 1) || r->mode != w->key || !!(r->flags & REC_GUARDED) != guard
        || !tier_fits(e, r, w)
        || (r->flags & REC_MOVABLE ? (r->pc ^ pc) % GUEST_PAGE != 0 : r->pc != pc)
        || (r->nparts && !members_fit(e, r, p, pc))
        || !same_source(e, r, p, pc) || !unpack(e, r, p, pc, t)
        || (!(r->flags & REC_HOT) && has_stop(e, r->nparts ? ~0ull : pc, r->mode, t->src, r->ndecoded)))
        return false;
    w->hot = r->flags & REC_HOT;
    e->counts.reused += MAX(r->nparts, 1u);
    e->counts.bundles += r->nparts != 0;
    e->counts.alone += r->nparts == 0;
    e->counts.reused_insns += r->ninsns;
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

/* What the member @r leads to. */
static bool take_bundle(Engine *e, const Record *r, Where *w, bool guard, Translation *t)
{
    uint64_t key = r->hash, pc = r->pc, at[STORE_WAYS];
    unsigned n = tier_fits(e, r, w) ? store_find(e->persist->store, key, at) : 0;
    Parts p;

    for (unsigned i = 0; i < n; i++) {
        const Record *b = fetch(e, at[i], key, &p);

        if (b && b->nparts && take(e, b, &p, w->pc + (b->pc - pc), w, guard, t))
            return true;
    }
    return false;
}

bool persist_get(Engine *e, Where *w, Translation *t)
{
    uint64_t key, at[STORE_WAYS];
    Persist *k = e->persist;
    bool guard;
    unsigned n;

    if (!wanted(e, w) || e->cfg.may_change(e->cfg.env, w->pc, w->pc + 1))
        return false;
    guard = guarded(e, w->pc);
    if (!key_of(w, guard, e->cfg.read_code, e->cfg.env, &key))
        return false;
    n = store_find(k->store, key, at);
    sort_offsets(at, n);
    for (unsigned i = 0; i < n; i++) {
        Parts p;
        const Record *r = fetch(e, at[i], key, &p);

        if (r && (r->flags & REC_MEMBER ? take_bundle(e, r, w, guard, t) : take(e, r, &p, w->pc, w, guard, t)))
            return true;
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
