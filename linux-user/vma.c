/* SPDX-License-Identifier: Apache-2.0 */
/* The sorted array of guest mappings: see vma-int.h. Invariant: v[i].start < v[i].end <= v[i + 1].start. */
#include "linux-user/vma-int.h"

#include <stdlib.h>

bool vma_reserve(VmaMap *m)
{
    size_t cap;
    Vma *v;

    if (m->n + 2 <= m->cap)
        return true;
    cap = m->cap ? m->cap * 2 : 128;
    v = realloc(m->v, cap * sizeof *v);
    if (!v)
        return false;
    m->v = v;
    m->cap = cap;
    return true;
}

size_t vma_find(const VmaMap *m, gaddr a)
{
    size_t lo = 0, hi = m->n;

    while (lo < hi) {
        size_t mid = (lo + hi) / 2;

        if (m->v[mid].end > a)
            hi = mid;
        else
            lo = mid + 1;
    }
    return lo;
}

/* Replace the @del entries at @i by @ins unset ones. */
static void vma_splice(VmaMap *m, size_t i, size_t del, size_t ins)
{
    assert(i + del <= m->n && m->n - del + ins <= m->cap);
    memmove(m->v + i + ins, m->v + i + del, (m->n - i - del) * sizeof *m->v);
    m->n += ins - del;
}

void vma_clear(VmaMap *m, gaddr start, gaddr end)
{
    size_t i = vma_find(m, start), j;

    if (i == m->n || m->v[i].start >= end)
        return;
    if (m->v[i].start < start && m->v[i].end > end) {      /* a hole in the middle of one */
        vma_splice(m, i + 1, 0, 1);
        m->v[i + 1] = m->v[i];
        m->v[i].end = start;
        m->v[i + 1].start = end;
        return;
    }
    if (m->v[i].start < start)
        m->v[i++].end = start;
    for (j = i; j < m->n && m->v[j].end <= end; j++)
        ;
    if (j < m->n && m->v[j].start < end)
        m->v[j].start = end;
    vma_splice(m, i, j - i, 0);
}

static bool vma_mergeable(const Vma *a, const Vma *b)
{
    return a->end == b->start && a->prot == b->prot && a->flags == b->flags && a->tag == b->tag;
}

void vma_set(VmaMap *m, const Vma *vma)
{
    size_t i;

    vma_clear(m, vma->start, vma->end);
    i = vma_find(m, vma->start);
    if (i > 0 && vma_mergeable(&m->v[i - 1], vma)) {
        m->v[i - 1].end = vma->end;
        if (i < m->n && vma_mergeable(&m->v[i - 1], &m->v[i])) {
            m->v[i - 1].end = m->v[i].end;
            vma_splice(m, i, 1, 0);
        }
    } else if (i < m->n && vma_mergeable(vma, &m->v[i])) {
        m->v[i].start = vma->start;
    } else {
        vma_splice(m, i, 0, 1);
        m->v[i] = *vma;
    }
}

bool vma_free(const VmaMap *m, gaddr start, gaddr end)
{
    size_t i = vma_find(m, start);

    return i == m->n || m->v[i].start >= end;
}

bool vma_covers(const VmaMap *m, gaddr start, gaddr end)
{
    for (size_t i = vma_find(m, start); start < end; i++) {
        if (i == m->n || m->v[i].start > start)
            return false;
        start = m->v[i].end;
    }
    return true;
}

int vma_prots(const VmaMap *m, gaddr start, gaddr end)
{
    int prot = 0;

    for (size_t i = vma_find(m, start); i < m->n && m->v[i].start < end; i++)
        prot |= m->v[i].prot;
    return prot;
}

gaddr vma_gap(const VmaMap *m, gaddr lo, gaddr hi, uint64_t len, uint64_t align)
{
    size_t i = vma_find(m, hi - 1);
    gaddr top = hi;

    if (i < m->n && m->v[i].start < hi)
        top = m->v[i].start;
    for (;;) {
        gaddr bottom = i ? MAX(m->v[i - 1].end, lo) : lo;

        if (top > bottom && top - bottom >= len && ALIGN_DOWN(top - len, align) >= bottom)
            return ALIGN_DOWN(top - len, align);
        if (!i || m->v[i - 1].start <= lo)
            return 0;
        top = m->v[--i].start;
    }
}
