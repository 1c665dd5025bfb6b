/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Bundles (docs/CACHE.md): records of regions, merged into one of the same form. Whoever takes it places one region, which
 * can be entered wherever one of the regions began or could be entered. Exits from one to another are jumps.
 */
#include "engine/record.h"

#include <stdlib.h>

enum { CODE_ALIGN = 16 };
#define INNER (1u << 31)

typedef struct Range { uint64_t start, end; } Range;    /* relative to the bundle's pc; may be negative */

typedef struct Builder {
    Engine *e;
    Record *const *rec;
    unsigned n;
    Parts *from;
    uint64_t *pc;                       /* where each begins, relative to the first */
    uint32_t *code;                     /* where its code goes */
    RecordEntry *entry;                 /* sorted; the first region's beginning too */
    uint32_t nentries;
    uint32_t *site;                     /* of all sites one after the other: number in the bundle */
    uint32_t nsites, ninner;
    RecordSource *src;
    uint32_t nsrc, ndecoded, source_size;
} Builder;

static int by_pc(const void *a, const void *b)
{
    int64_t x = (int64_t)((const RecordEntry *)a)->pc, y = (int64_t)((const RecordEntry *)b)->pc;

    return (x > y) - (x < y);
}

RecordEntry *record_entry(RecordEntry *v, uint32_t n, uint64_t pc)
{
    RecordEntry key = { .pc = pc };

    return bsearch(&key, v, n, sizeof key, by_pc);
}

/* If indirect jumps have come to where @r begins: to one of the entries. */
static void expect(Builder *b, const Region *r)
{
    RecordEntry *at = r->jumped ? record_entry(b->entry, b->nentries, r->pc - b->rec[0]->pc) : NULL;

    if (at)
        at->expected = true;
}

static void gather_entries(Builder *b)
{
    uint32_t total = b->n, n = 0;

    for (unsigned i = 0; i < b->n; i++)
        total += b->rec[i]->nentries;
    b->entry = arena_array(&b->e->arena, RecordEntry, total);
    for (unsigned i = 0; i < b->n; i++) {
        b->entry[n++] = (RecordEntry){ b->pc[i], b->code[i], 0 };
        for (uint32_t k = 0; k < b->rec[i]->nentries; k++) {
            const RecordEntry *x = &b->from[i].entry[k];

            b->entry[n++] = (RecordEntry){ b->pc[i] + x->pc, b->code[i] + x->offset, x->expected };
        }
    }
    qsort(b->entry, n, sizeof *b->entry, by_pc);
    b->nentries = 0;
    for (uint32_t k = 0; k < n; k++) {
        RecordEntry *last = b->nentries ? &b->entry[b->nentries - 1] : NULL;

        if (last && last->pc == b->entry[k].pc)
            last->expected |= b->entry[k].expected;
        else
            b->entry[b->nentries++] = b->entry[k];
    }
    for (unsigned i = 0; i < b->n; i++) {
        const Region *r = region_lookup(b->e, b->rec[i]->pc, b->rec[i]->mode);

        for (; r; r = r->alias)
            expect(b, r);
    }
}

/* Where an exit to @pc goes on within the bundle; NULL: it leaves, so that a hot loop there can be linked. */
static const RecordEntry *inside_at(const Builder *b, uint64_t pc)
{
    uint64_t at = b->rec[0]->pc + pc;
    const uint64_t *stops = pages_stops(b->e, at, b->rec[0]->mode);

    if (stops && stops[at % GUEST_PAGE / 2 / 64] >> at % GUEST_PAGE / 2 % 64 & 1)
        return NULL;
    return record_entry(b->entry, b->nentries, pc);
}

/* Those that leave the bundle first. */
static void number_sites(Builder *b)
{
    uint32_t total = 0, at = 0;

    for (unsigned i = 0; i < b->n; i++)
        total += b->rec[i]->nsites;
    b->site = arena_array(&b->e->arena, uint32_t, total + 1);
    for (unsigned i = 0; i < b->n; i++)
        for (uint32_t k = 0; k < b->rec[i]->nsites; k++)
            b->site[at++] = inside_at(b, b->pc[i] + b->from[i].site[k].pc) ? INNER | b->ninner++ : b->nsites++;
    for (uint32_t k = 0; k < total; k++)
        if (b->site[k] & INNER)
            b->site[k] = b->nsites + (b->site[k] & ~INNER);
}

/* ---- guest bytes ---- */

static int by_start(const void *a, const void *b)
{
    int64_t x = (int64_t)((const Range *)a)->start, y = (int64_t)((const Range *)b)->start;

    return (x > y) - (x < y);
}

/* Of the sources from @first to @last of each, or to its end: sorted and disjoint. */
static unsigned gather_ranges(const Builder *b, bool decoded, Range *v)
{
    unsigned n = 0, m = 0;

    for (unsigned i = 0; i < b->n; i++)
        for (uint32_t k = decoded ? 0 : b->rec[i]->ndecoded; k < (decoded ? b->rec[i]->ndecoded : b->rec[i]->nsrc); k++) {
            uint64_t start = b->pc[i] + b->from[i].src[k].start;

            v[n++] = (Range){ start, start + b->from[i].src[k].len };
        }
    qsort(v, n, sizeof *v, by_start);
    for (unsigned k = 0; k < n; k++) {
        if (m && (int64_t)(v[k].start - v[m - 1].end) <= 0) {
            if ((int64_t)(v[k].end - v[m - 1].end) > 0)
                v[m - 1].end = v[k].end;
        } else {
            v[m++] = v[k];
        }
    }
    return m;
}

static void source_add(Builder *b, uint64_t start, uint64_t end)
{
    b->src[b->nsrc++] = (RecordSource){ start, (uint32_t)(end - start), 0 };
    b->source_size += (uint32_t)(end - start);
}

/* What was decoded; then what was looked at besides. */
static void gather_sources(Builder *b)
{
    Range *code = arena_array(&b->e->arena, Range, BUNDLE_SOURCES), *seen = arena_array(&b->e->arena, Range, BUNDLE_SOURCES);
    unsigned ncode = gather_ranges(b, true, code), nseen = gather_ranges(b, false, seen), k = 0;

    b->src = arena_array(&b->e->arena, RecordSource, 2 * BUNDLE_SOURCES);
    for (unsigned i = 0; i < ncode; i++)
        source_add(b, code[i].start, code[i].end);
    b->ndecoded = b->nsrc;
    for (unsigned i = 0; i < nseen; i++) {
        uint64_t at = seen[i].start;

        while (k < ncode && (int64_t)(code[k].end - at) <= 0)
            k++;
        for (unsigned j = k; j < ncode && (int64_t)(code[j].start - seen[i].end) < 0; j++) {
            if ((int64_t)(code[j].start - at) > 0)
                source_add(b, at, code[j].start);
            at = code[j].end;
        }
        if ((int64_t)(seen[i].end - at) > 0)
            source_add(b, at, seen[i].end);
    }
}

/* Put the @len bytes @have of @start on wherever they belong in sources @first to @last - 1, which are sorted; @at: where
 * the bytes of each source are. */
static void put_bytes(const Builder *b, uint64_t start, uint32_t len, const uint8_t *have, uint32_t first, uint32_t last,
                      uint8_t *const *at)
{
    uint64_t end = start + len;

    for (uint32_t hi = last; first < hi;) {
        uint32_t mid = first + (hi - first) / 2;

        if ((int64_t)(b->src[mid].start + b->src[mid].len - start) > 0)
            hi = mid;
        else
            first = mid + 1;
    }
    for (; first < last && (int64_t)(b->src[first].start - end) < 0; first++) {
        const RecordSource *s = &b->src[first];
        uint64_t from = (int64_t)(s->start - start) > 0 ? s->start : start;
        uint64_t to = (int64_t)(s->start + s->len - end) < 0 ? s->start + s->len : end;

        if ((int64_t)(to - from) > 0)
            memcpy(at[first] + (from - s->start), have + (from - start), to - from);
    }
}

static void put_sources(const Builder *b, const Parts *p)
{
    uint8_t **at = arena_array(&b->e->arena, uint8_t *, b->nsrc), *next = p->bytes;

    memcpy(p->src, b->src, b->nsrc * sizeof *p->src);
    for (uint32_t k = 0; k < b->nsrc; k++) {
        at[k] = next;
        next += b->src[k].len;
    }
    for (unsigned i = 0; i < b->n; i++) {
        const uint8_t *have = b->from[i].bytes;

        for (uint32_t k = 0; k < b->rec[i]->nsrc; k++) {
            const RecordSource *x = &b->from[i].src[k];

            put_bytes(b, b->pc[i] + x->start, x->len, have, 0, b->ndecoded, at);
            put_bytes(b, b->pc[i] + x->start, x->len, have, b->ndecoded, b->nsrc, at);
            have += x->len;
        }
    }
}

/* ---- writing ---- */

static void put_code(const Builder *b, const Parts *p)
{
    const Target *t = b->e->cfg.target;
    uint32_t at = 0;

    for (unsigned i = 0; i < b->n; i++) {
        memcpy(p->code + b->code[i], b->from[i].code, b->rec[i]->code_size);
        for (uint32_t k = 0; k < b->rec[i]->nsites; k++, at++) {
            const RecordSite *x = &b->from[i].site[k];
            uint8_t *field = p->code + b->code[i] + x->patch;

            p->site[b->site[at]] = (RecordSite){ b->pc[i] + x->pc, b->code[i] + x->patch, b->code[i] + x->cold };
            if (b->site[at] >= b->nsites)
                st32(field, t->branch_field(field, p->code + inside_at(b, b->pc[i] + x->pc)->offset));
        }
    }
}

static void put_relocs(const Builder *b, RecordReloc *to)
{
    const uint32_t *site = b->site;

    for (unsigned i = 0; i < b->n; i++) {
        for (uint32_t k = 0; k < b->rec[i]->nrelocs; k++) {
            RecordReloc x = b->from[i].reloc[k];
            uint32_t kind = x.kind_value >> RELOC_KIND_SHIFT, value = bits(x.kind_value, 0, RELOC_KIND_SHIFT);

            if (kind == RELOC_SITE32)
                value = site[value];
            *to++ = (RecordReloc){ x.offset + b->code[i], kind << RELOC_KIND_SHIFT | value };
        }
        site += b->rec[i]->nsites;
    }
}

static void put_ranges(const Builder *b, RecordRange *to)
{
    for (unsigned i = 0; i < b->n; i++)
        for (uint32_t k = 0; k < b->rec[i]->ndecoded; k++)
            *to++ = (RecordRange){ b->pc[i] + b->from[i].src[k].start, b->from[i].src[k].len, i };
}

static void put_all(const Builder *b, const Parts *p)
{
    uint32_t map = 0;

    put_code(b, p);
    put_relocs(b, p->reloc);
    put_ranges(b, p->range);
    memcpy(p->entry, b->entry, b->nentries * sizeof *p->entry);
    put_sources(b, p);
    for (unsigned i = 0; i < b->n; i++) {
        p->part[i] = (RegionPart){ b->pc[i], b->code[i], map, b->rec[i]->source_size, 0 };
        memcpy(p->map + map, b->from[i].map, b->rec[i]->map_size);
        map += b->rec[i]->map_size;
    }
}

bool bundle_make(Engine *e, Record *const *rec, unsigned n, Record *out, size_t room)
{
    Record head = { .pc = rec[0]->pc, .mode = rec[0]->mode, .flags = rec[0]->flags | REC_BUNDLE, .nparts = n };
    Builder b = { .e = e, .rec = rec, .n = n };
    uint64_t size;

    b.from = arena_array(&e->arena, Parts, n);
    b.pc = arena_array(&e->arena, uint64_t, n);
    b.code = arena_array(&e->arena, uint32_t, n);
    for (unsigned i = 0; i < n; i++) {
        b.from[i] = parts_of(rec[i]);
        b.pc[i] = rec[i]->pc - rec[0]->pc;
        b.code[i] = ALIGN_UP(head.code_size, (uint32_t)CODE_ALIGN);
        head.code_size = b.code[i] + rec[i]->code_size;
        head.map_size += rec[i]->map_size;
        head.ninsns += rec[i]->ninsns;
        head.nrelocs += rec[i]->nrelocs;
        head.nranges += rec[i]->ndecoded;
    }
    gather_entries(&b);
    number_sites(&b);
    gather_sources(&b);
    head.nsites = b.nsites;
    head.nentries = b.nentries;
    head.nsrc = b.nsrc;
    head.ndecoded = b.ndecoded;
    head.source_size = b.source_size;
    head.ninner = b.ninner;
    size = parts_of(&head).size;
    if (size > room)
        return false;
    memset(out, 0, size);
    head.head.size = (uint32_t)size;
    *out = head;
    Parts p = parts_of(out);
    put_all(&b, &p);
    return true;
}
