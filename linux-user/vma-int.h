/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The guest's mappings as a sorted array of disjoint ranges. Neighbours with equal attributes are one entry, so a program
 * with thousands of mappings of a kind stays short. No locking, no host calls: mmap.c does both.
 */
#ifndef LYRE_VMA_INT_H
#define LYRE_VMA_INT_H

#include "linux-user/linux-user.h"

enum { VMA_SHARED = 1, VMA_HOST = 2 };     /* VMA_HOST: the emulator's own memory: never handed out, never listed */

typedef struct Vma {
    gaddr start, end;
    uint16_t prot, flags;
    const char *tag;                        /* "" or a constant string */
} Vma;

typedef struct VmaMap {
    Vma *v;
    size_t n, cap;
} VmaMap;

/* Make room so that the next vma_set or vma_clear cannot fail. False: no memory. */
bool vma_reserve(VmaMap *m);
/* Index of the first entry that ends above @a (m->n if none). */
size_t vma_find(const VmaMap *m, gaddr a);
/* Forget [start, end); put attributes on [start, end). vma_reserve() first. */
void vma_clear(VmaMap *m, gaddr start, gaddr end);
void vma_set(VmaMap *m, const Vma *vma);
/* Is no byte, is every byte of [start, end) in the map? */
bool vma_free(const VmaMap *m, gaddr start, gaddr end);
bool vma_covers(const VmaMap *m, gaddr start, gaddr end);
/* Protections of all entries that overlap [start, end), or'ed; 0 if none. */
int vma_prots(const VmaMap *m, gaddr start, gaddr end);
/* The highest free range of @len bytes (start a multiple of @align) within [lo, hi), or 0. */
gaddr vma_gap(const VmaMap *m, gaddr lo, gaddr hi, uint64_t len, uint64_t align);

#endif
