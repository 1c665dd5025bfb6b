/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What memory.c shares with tlb.c: the flat view of physical memory and a byte of flags for each page of RAM and ROM.
 *
 * A page with PAGE_CODE has translations: the TLBs have no write entries for it, and each write is told to the engine. A
 * page without PAGE_STORES has no write entry in any TLB, so that turning it into a code page costs no search. Who fills
 * an entry publishes it first and looks at the flags then; who changes the flags does so first and looks at the entries
 * then: one of the two sees the other.
 */
#ifndef LYRE_SOFTMMU_MEM_INT_H
#define LYRE_SOFTMMU_MEM_INT_H

#include "softmmu/memory.h"

enum { MEM_PAGE_BITS = 12, MEM_PAGE = 1 << MEM_PAGE_BITS };

/* PAGE_SLOW counts writes that were done in C because of code in the page. */
enum { PAGE_CODE = 1, PAGE_STORES = 2, PAGE_SLOW = 4, PAGE_SLOW_MASK = 0xfc };

/* A range of physical addresses that is one region's. */
typedef struct MemSpan {
    uint64_t start, last;        /* first and last address */
    uint64_t off;                /* offset of @start in the region */
    MemRegion *region;
    uint8_t *pages;              /* flags of the region's pages, atomic; NULL: device */
} MemSpan;

/* The span that @phys lies in; false: none. Any thread, no lock. */
bool mem_span(Machine *m, uint64_t phys, MemSpan *out);
/* Changes with the layout: what was computed between two equal answers is true of the layout. */
uint32_t mem_layout(Machine *m);

static inline uint8_t *span_host(const MemSpan *s, uint64_t phys) { return s->region->host + s->off + (phys - s->start); }
static inline uint8_t *span_flags(const MemSpan *s, uint64_t phys)
{
    return s->pages + ((s->off + (phys - s->start)) >> MEM_PAGE_BITS);
}
/* Does the whole 4-KiB page of @phys belong to the span, at a whole page of the region? */
static inline bool span_whole(const MemSpan *s, uint64_t phys)
{
    uint64_t page = ALIGN_DOWN(phys, (uint64_t)MEM_PAGE);

    return page >= s->start && page + (MEM_PAGE - 1) <= s->last && !((s->off + (page - s->start)) & (MEM_PAGE - 1));
}

#endif
