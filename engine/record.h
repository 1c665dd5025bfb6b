/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a record of the persistent cache holds (docs/CACHE.md): { Record, sites, entries, sources, relocations, parts,
 * ranges, code, map, guest bytes }, each padded to 8 bytes. Guest addresses in it are relative to Record.pc.
 *
 * Four kinds: a region; a bundle, several regions as one; a member, which has nothing but its head and leads from a
 * region's key to the bundle that it is in; a note, likewise, that some parts of a bundle should not be used any more.
 */
#ifndef LYRE_RECORD_H
#define LYRE_RECORD_H

#include "engine/engine-int.h"
#include "engine/store.h"

/* HOT: of tier 2; PLAIN: and without assumptions (Engine.plain). */
enum { REC_MOVABLE = 1, REC_GUARDED = 2, REC_HOT = 4, REC_PLAIN = 8, REC_BUNDLE = 16, REC_MEMBER = 32, REC_NOTE = 64 };

typedef struct Record {
    StoreRecord head;
    uint64_t pc, mode;                  /* pc: as it was made; only its page offset counts if REC_MOVABLE */
    uint64_t hash;                      /* Region.hash; member: the key of its bundle; note: the parts, a bit each */
    uint32_t flags, ninsns;
    uint32_t code_size, map_size, source_size;
    uint32_t nsites, nentries, nsrc, ndecoded, nrelocs;
    uint32_t nparts, ninner, nranges;   /* bundle; inner: sites that lead to a part of it, behind the others */
} Record;

typedef struct RecordSite { uint64_t pc; uint32_t patch, cold; } RecordSite;
typedef struct RecordEntry { uint64_t pc; uint32_t offset, expected; } RecordEntry;
typedef struct RecordSource { uint64_t start; uint32_t len, pad; } RecordSource;
typedef struct RecordRange { uint64_t start; uint32_t len, part; } RecordRange;     /* decoded for that part */
typedef struct RecordReloc { uint32_t offset; uint32_t kind_value; } RecordReloc;

enum { RELOC_KIND_SHIFT = 28 };

/* Where the parts of a record are. */
typedef struct Parts {
    RecordSite *site; RecordEntry *entry; RecordSource *src; RecordReloc *reloc; RegionPart *part; RecordRange *range;
    uint8_t *code, *map, *bytes;
    uint64_t size;                      /* of the record */
} Parts;

static inline Parts parts_of(Record *r)
{
    uint8_t *at = (uint8_t *)(r + 1);
    Parts p;

#define PART(field, bytes) p.field = (void *)at; at += ALIGN_UP((uint64_t)(bytes), (uint64_t)8)
    PART(site, (r->nsites + r->ninner) * sizeof *p.site);
    PART(entry, r->nentries * sizeof *p.entry);
    PART(src, r->nsrc * sizeof *p.src);
    PART(reloc, r->nrelocs * sizeof *p.reloc);
    PART(part, r->nparts * sizeof *p.part);
    PART(range, r->nranges * sizeof *p.range);
    PART(code, r->code_size);
    PART(map, r->map_size);
    PART(bytes, r->source_size);
#undef PART
    p.size = at - (uint8_t *)r;
    return p;
}

enum { BUNDLE_MOST = 64, BUNDLE_SOURCES = BUNDLE_MOST * (8 + REGION_AHEAD_PAGES) };

/* The entry at @pc among @n, which are sorted; NULL if there is none. */
RecordEntry *record_entry(RecordEntry *v, uint32_t n, uint64_t pc);
/* Merge records @rec, all of one mode, one mapping and the same flags, into one, a bundle without a key, at @out. False: it
 * would take more than @room bytes. Uses e->arena. */
bool bundle_make(Engine *e, Record *const *rec, unsigned n, Record *out, size_t room);

#endif
