/* SPDX-License-Identifier: Apache-2.0 */
/* Records of the store to regions: docs/CACHE.md, and persist.c for the other way. Under the engine's lock. */
#include "engine/persist-int.h"

enum {
    CHUNK_BUNDLES = 8,                  /* a bundle is used where a chunk of the code cache has room for so many */
};

/* ---- what is sound ---- */

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
    if (r->flags & (REC_MEMBER | REC_NOTE))
        return size == sizeof *r;
    if (!r->nsrc || r->nsrc > most || r->ndecoded > r->nsrc || !r->code_size || !(r->flags & REC_BUNDLE) != !r->nparts
        || r->nparts > BUNDLE_MOST || MAX(r->nentries, MAX(r->nsites + r->ninner, r->ninsns)) > UINT16_MAX
        || !parts_sound(r, p))
        return false;
    for (uint32_t i = 0; i < r->nsites + r->ninner; i++)
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
        && r->nparts < size && r->ninner < size && r->nranges < size && r->code_size < size && r->map_size < size
        && r->source_size < size;
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

/* What of a bundle is used: not the parts that are @bad, a bit each; inner sites that lead there are sites like others then,
 * and have these numbers. */
typedef struct Usable {
    uint64_t bad;
    uint32_t *number;
} Usable;

enum { NO_SITE = ~0u };

static unsigned part_at(const Record *r, const Parts *p, uint32_t offset)
{
    unsigned i = 0;

    while (i + 1 < r->nparts && p->part[i + 1].code <= offset)
        i++;
    return i;
}

static bool is_bad(const Record *r, const Parts *p, const Usable *u, uint32_t offset)
{
    return u->bad && u->bad >> part_at(r, p, offset) & 1;
}

static void sites_out(const Engine *e, const Record *r, const Parts *p, uint64_t pc, const Usable *u, TargetOut *out)
{
    for (uint32_t i = 0; i < r->nsites; i++)
        out->sites[i] = (ExitSite){ .pc = pc + p->site[i].pc, .patch = p->site[i].patch, .cold = p->site[i].cold };
    out->nsites = r->nsites;
    for (uint32_t i = 0; u->bad && i < r->ninner; i++) {
        const RecordSite *x = &p->site[r->nsites + i];
        const RecordEntry *to = record_entry(p->entry, r->nentries, x->pc);

        u->number[i] = NO_SITE;
        if (to && !is_bad(r, p, u, to->offset))
            continue;
        st32(p->code + x->patch, e->cfg.target->branch_field(p->code + x->patch, p->code + x->cold));
        u->number[i] = out->nsites;
        out->sites[out->nsites++] = (ExitSite){ .pc = pc + x->pc, .patch = x->patch, .cold = x->cold };
    }
}

static bool relocs_out(const Record *r, const Parts *p, const Usable *u, TargetOut *out)
{
    Reloc *q = out->relocs;

    for (uint32_t i = 0; i < r->nrelocs; i++) {
        *q = (Reloc){ .offset = p->reloc[i].offset, .kind = p->reloc[i].kind_value >> RELOC_KIND_SHIFT,
                      .value = bits(p->reloc[i].kind_value, 0, RELOC_KIND_SHIFT) };
        if ((uint64_t)q->offset + (q->kind == RELOC_PC64 ? 8 : q->kind == RELOC_MASK8 ? 1 : 4) > r->code_size
            || q->kind > RELOC_LAST
            || (q->kind == RELOC_STUB32 && q->value >= STUB_COUNT)
            || (q->kind == RELOC_SITE32 && q->value >= r->nsites + r->ninner))
            return false;
        if (q->kind == RELOC_SITE32 && q->value >= r->nsites) {
            q->value = u->bad ? u->number[q->value - r->nsites] : NO_SITE;
            if (q->value == NO_SITE)
                continue;
        }
        q++;
    }
    out->nrelocs = (uint32_t)(q - out->relocs);
    return true;
}

/* As compile() would have given it, in e->arena. */
static bool unpack(Engine *e, const Record *r, const Parts *p, uint64_t pc, Usable *u, Translation *t)
{
    TargetOut *out = &t->out;
    Arena *a = &e->arena;

    *out = (TargetOut){
        .code = p->code, .size = r->code_size, .map = p->map, .map_size = r->map_size, .delta = pc - r->pc,
        .sites = arena_array(a, ExitSite, r->nsites + r->ninner + 1), .entries = arena_array(a, BlockEntry, r->nentries + 1),
        .relocs = arena_array(a, Reloc, r->nrelocs + 1),
    };
    u->number = arena_array(a, uint32_t, r->ninner + 1);
    t->f.pc = pc;
    t->ninsns = r->ninsns;
    t->nsrc = r->nsrc;
    t->src = arena_array(a, RegionSource, r->nsrc);
    t->parts = p->part;
    t->nparts = r->nparts;
    t->hash = r->nparts ? r->head.key : r->hash;
    t->hashed = !r->nparts;
    sites_out(e, r, p, pc, u, out);
    for (uint32_t i = 0; i < r->nentries; i++)
        if (!is_bad(r, p, u, p->entry[i].offset))
            out->entries[out->nentries++] = (BlockEntry){ pc + p->entry[i].pc, p->entry[i].offset, p->entry[i].expected };
    for (uint32_t i = 0; i < r->nsrc; i++)
        t->src[i] = (RegionSource){ pc + p->src[i].start, p->src[i].len };
    for (uint32_t i = 0; i < r->nparts; i++)
        p->part[i].pc += pc;
    return relocs_out(r, p, u, out);
}

/* Is it of the tier wanted? Tier 2 is, from the start, where an earlier process found that it pays. */
static bool tier_fits(const Engine *e, const Record *r, const Where *w)
{
    if (!(r->flags & REC_HOT))
        return !w->hot;
    return r->flags & REC_PLAIN || !persist_plain(e, w);
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

/* Does all of the bundle @r, used at @pc, lie in one mapping? */
static bool in_one_mapping(const Engine *e, const Record *r, const Parts *p, uint64_t pc)
{
    uint64_t start, end;

    if (!e->chain || !e->cfg.mapping || !e->cfg.mapping(e->cfg.env, pc, &start, &end))
        return false;
    for (uint32_t i = 0; i < r->nsrc; i++)
        if (pc + p->src[i].start < start || pc + p->src[i].start + p->src[i].len > end)
            return false;
    return true;
}

/* The parts of the bundle that must not be used: a hot loop begins there, or FP traps were too many. */
static uint64_t bad_parts(const Engine *e, const Record *r, const Parts *p, uint64_t pc)
{
    Stops s = { .page = UINT64_MAX };
    uint64_t bad = 0;

    for (uint32_t i = 0; i < r->nparts; i++)
        bad |= (uint64_t)persist_soft(e, pc + p->part[i].pc) << i;
    for (uint32_t i = 0; i < r->nranges; i++) {
        uint64_t start = pc + p->range[i].start;

        if (stops_in(e, &s, start, start + p->range[i].len, UINT64_MAX, r->mode))
            bad |= 1ull << p->range[i].part % BUNDLE_MOST;
    }
    return bad;
}

/* Is the bundle of use for @pc? */
static bool has_entry(const TargetOut *out, uint64_t pc)
{
    for (uint32_t i = 0; i < out->nentries; i++)
        if (out->entries[i].pc == pc)
            return true;
    return false;
}

/* PART_BAD: all of the bundle could be used but what is wanted. */
typedef enum Taken { NOT_TAKEN, PART_BAD, TAKEN } Taken;

/* Can the record @r be used at @pc, for what is wanted as @w says? @bad: parts of a bundle that should not be. */
static Taken take(Engine *e, const Record *r, const Parts *p, uint64_t pc, uint64_t bad, Where *w, bool guard,
                  Translation *t)
{
    bool bundle = r->nparts;
    Usable u = { .bad = bad };

    if (r->flags & (REC_MEMBER | REC_NOTE) || r->code_size > cache_max(e) / (bundle ? CHUNK_BUNDLES : 1)
        || r->mode != w->key || !!(r->flags & REC_GUARDED) != guard || !tier_fits(e, r, w)
        || (r->flags & REC_MOVABLE ? (r->pc ^ pc) % GUEST_PAGE != 0 : r->pc != pc)
        || (bundle && !in_one_mapping(e, r, p, pc)) || !same_source(e, r, p, pc))
        return NOT_TAKEN;
    if (bundle)
        u.bad |= bad_parts(e, r, p, pc);
    if (!unpack(e, r, p, pc, &u, t)
        || (!bundle && !(r->flags & REC_HOT) && stops_in_sources(e, pc, r->mode, t->src, r->ndecoded)))
        return NOT_TAKEN;
    if (bundle && !has_entry(&t->out, w->pc))
        return PART_BAD;
    w->hot = r->flags & REC_HOT;
    e->counts.reused += bundle ? r->nparts : 1;
    e->counts.bundles += bundle;
    e->counts.alone += !bundle;
    e->counts.reused_insns += r->ninsns;
    return TAKEN;
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
    uint64_t key = r->hash, pc = r->pc, at[STORE_WAYS], *refused = &e->persist->refused[key % REFUSED], bad = 0;
    unsigned n = tier_fits(e, r, w) && *refused != key ? store_find(e->persist->store, key, at) : 0;
    Taken done = NOT_TAKEN;
    Parts p;

    for (unsigned i = n; i-- > 0 && done == NOT_TAKEN;) {       /* the bundle was there before what is noted of it */
        const Record *b = fetch(e, at[i], key, &p);

        if (b && b->flags & REC_NOTE)
            bad |= b->hash;
        else if (b && b->nparts)
            done = take(e, b, &p, w->pc + (b->pc - pc), bad, w, guard, t);
    }
    if (n && done == NOT_TAKEN)
        *refused = key;
    return done == TAKEN;
}

bool persist_get(Engine *e, Where *w, Translation *t)
{
    uint64_t key, at[STORE_WAYS];
    Persist *k = e->persist;
    bool guard;
    unsigned n;

    if (!persist_wanted(e, w) || e->cfg.may_change(e->cfg.env, w->pc, w->pc + 1))
        return false;
    guard = persist_guarded(e, w->pc);
    if (!persist_key(w, guard, e->cfg.read_code, e->cfg.env, &key))
        return false;
    n = store_find(k->store, key, at);
    sort_offsets(at, n);
    for (unsigned i = 0; i < n; i++) {
        Parts p;
        const Record *r = fetch(e, at[i], key, &p);

        if (r && (r->flags & REC_MEMBER ? take_bundle(e, r, w, guard, t)
                                       : take(e, r, &p, w->pc, 0, w, guard, t) == TAKEN))
            return true;
    }
    return false;
}
