/* SPDX-License-Identifier: Apache-2.0 */
#include "base/arena.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

struct ArenaChunk {
    ArenaChunk *next;
    size_t size;
    char *ready;                /* end of the pages that are there, or were asked for */
    char data[] __attribute__((aligned(16)));
};

/* Chunks become larger, so that little is held by those who need little; where much is, the host can make a page of one. */
enum {
    CHUNK_LEAST = 16 << 10, CHUNK_TIMES = 4, CHUNK_LARGE = 512 << 10, CHUNK_HUGE = 2 << 20, HELD_HUGE = 4 << 20,
    PAGE = 4096, READY = 64 << 10
};

/* What is free now: up to the end of the pages that are there. */
static void chunk_enter(Arena *a, ArenaChunk *c)
{
    a->cur = c;
    a->at = c->data;
    a->end = c->ready;
}

/* More of its pages at a time, and not one by one when they are met; a host kernel that cannot takes the faults. Enough for
 * @size bytes from @at on, which fit. */
static void chunk_ready(ArenaChunk *c, const char *at, size_t size)
{
    char *end = c->data + c->size, *want = (size_t)(end - at) <= READY || size > READY ? end : (char *)at + READY;
    uintptr_t from = ALIGN_UP((uintptr_t)c->ready, (uintptr_t)PAGE), to;

    want = (char *)ALIGN_UP((uintptr_t)want, (uintptr_t)PAGE);
    if (want > end)
        want = end;
    to = ALIGN_DOWN((uintptr_t)want, (uintptr_t)PAGE);
    c->ready = want;
    if (from < to)
        madvise((void *)from, to - from, MADV_POPULATE_WRITE);
}

/* The size of the chunk, without its head, that is to follow @a's last for an allocation of @size. */
static size_t chunk_size(const Arena *a, size_t size)
{
    size_t next = MIN((a->cur ? a->cur->size : (size_t)CHUNK_LEAST / CHUNK_TIMES) * CHUNK_TIMES, (size_t)CHUNK_LARGE);

    return MAX(size, a->held >= HELD_HUGE ? CHUNK_HUGE - sizeof(ArenaChunk) : next);
}

static ArenaChunk *chunk_new(size_t size)
{
    bool huge = size + sizeof(ArenaChunk) == CHUNK_HUGE;
    ArenaChunk *c = huge ? aligned_alloc(CHUNK_HUGE, CHUNK_HUGE) : malloc(sizeof *c + size);

    if (!c) {
        fputs("lyre: out of memory\n", stderr);
        abort();
    }
    if (huge)
        madvise(c, CHUNK_HUGE, MADV_HUGEPAGE);
    c->size = size;
    c->ready = c->data;
    return c;
}

static void *arena_slow(Arena *a, size_t size)
{
    ArenaChunk *c = a->cur;

    if (!c || (size_t)(c->data + c->size - a->at) < size) {
        c = c ? c->next : a->first;
        if (!c || c->size < size) {
            ArenaChunk *n = chunk_new(chunk_size(a, size));

            a->held += n->size;
            n->next = c;
            if (a->cur)
                a->cur->next = n;
            else
                a->first = n;
            c = n;
        }
        chunk_enter(a, c);
    }
    if ((size_t)(a->end - a->at) < size) {
        chunk_ready(c, a->at, size);
        a->end = c->ready;
    }
    a->at += size;
    return a->at - size;
}

void *arena_alloc(Arena *a, size_t size)
{
    size = ALIGN_UP(size, 16);
    if (LIKELY((size_t)(a->end - a->at) >= size)) {
        void *p = a->at;

        a->at += size;
        return p;
    }
    return arena_slow(a, size);
}

void *arena_zalloc(Arena *a, size_t size)
{
    return memset(arena_alloc(a, size), 0, size);
}

void arena_reset(Arena *a)
{
    a->cur = NULL;
    a->at = a->end = NULL;
    if (a->first)
        chunk_enter(a, a->first);
}

void arena_free(Arena *a)
{
    for (ArenaChunk *c = a->first, *next; c; c = next) {
        next = c->next;
        free(c);
    }
    *a = (Arena){0};
}

void *arena_grow(Arena *a, void *p, uint32_t *cap, uint32_t need, size_t elem)
{
    uint32_t n = *cap ? *cap : 16;
    void *q;

    if (need < *cap)
        return p;
    while (n <= need)
        n *= 2;
    q = arena_alloc(a, n * elem);
    if (*cap)
        memcpy(q, p, *cap * elem);
    *cap = n;
    return q;
}
