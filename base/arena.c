/* SPDX-License-Identifier: Apache-2.0 */
#include "base/arena.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

struct ArenaChunk {
    ArenaChunk *next;
    size_t size;
    char data[] __attribute__((aligned(16)));
};

enum { PAGE = 4096, CHUNK_SIZE = 64 * 1024 };

static void chunk_enter(Arena *a, ArenaChunk *c)
{
    a->cur = c;
    a->at = c->data;
    a->end = c->data + c->size;
}

/* Its pages now, and not one by one when they are met; a host kernel that cannot takes the faults. */
static void chunk_ready(const ArenaChunk *c)
{
    uintptr_t from = ALIGN_UP((uintptr_t)c, (uintptr_t)PAGE), to = ALIGN_DOWN((uintptr_t)c->data + c->size, (uintptr_t)PAGE);

    if (from < to)
        madvise((void *)from, to - from, MADV_POPULATE_WRITE);
}

static void *arena_slow(Arena *a, size_t size)
{
    ArenaChunk *c = a->cur ? a->cur->next : a->first;

    if (!c || c->size < size) {
        size_t want = MAX(size, (size_t)CHUNK_SIZE);
        ArenaChunk *n = malloc(sizeof *n + want);

        if (!n) {
            fputs("lyre: out of memory\n", stderr);
            abort();
        }
        n->size = want;
        n->next = c;
        chunk_ready(n);
        if (a->cur)
            a->cur->next = n;
        else
            a->first = n;
        c = n;
    }
    chunk_enter(a, c);
    a->at += size;
    return c->data;
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
