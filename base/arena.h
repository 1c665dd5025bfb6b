/* SPDX-License-Identifier: Apache-2.0 */
/* Bump allocation for data that dies together: one translation, one parse. Reset keeps the memory. */
#ifndef LYRE_ARENA_H
#define LYRE_ARENA_H

#include "base/base.h"

typedef struct ArenaChunk ArenaChunk;

typedef struct Arena {
    ArenaChunk *first, *cur;   /* chunks in order of use; those after cur are kept for reuse */
    char *at, *end;            /* free part of cur */
    size_t held;               /* bytes in all chunks */
} Arena;

/* An arena needs no set-up beyond being zeroed. Memory is 16-byte aligned and not zeroed unless asked.
 * Out of memory ends the process with a message (an emulator out of memory has no other way). */
void *arena_alloc(Arena *a, size_t size);
void *arena_zalloc(Arena *a, size_t size);
void arena_reset(Arena *a);
void arena_free(Arena *a);

#define arena_new(a, T)       ((T *)arena_zalloc((a), sizeof(T)))
#define arena_array(a, T, n)  ((T *)arena_alloc((a), sizeof(T) * (n)))

/* Grow the arena array *@p (element size @elem, *@cap elements) so that index @need is valid. */
void *arena_grow(Arena *a, void *p, uint32_t *cap, uint32_t need, size_t elem);

#endif
