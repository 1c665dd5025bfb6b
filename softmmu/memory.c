/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Physical memory: the flat view of the regions, device accesses in pieces, and access for devices, loaders and debuggers.
 *
 * The view is an array of spans, sorted, without overlaps. It is rewritten in place under a sequence number, so readers
 * take no lock and nothing has to be freed behind them: whoever found the number odd or changed looks again. An array that
 * is too small is replaced by one twice the size and kept.
 */
#include "softmmu/machine.h"
#include "softmmu/mem-int.h"

#include <stdlib.h>
#include <sys/mman.h>

typedef struct MemSlot {
    MemRegion *region;
    uint8_t *pages;
    uint64_t pages_size;         /* bytes mapped */
    struct MemSlot *next;
} MemSlot;

typedef struct Memory {
    pthread_mutex_t lock;        /* writers */
    _Atomic uint32_t seq;        /* odd while the spans change */
    _Atomic(MemSpan *) spans;
    _Atomic uint32_t n;
    uint32_t cap;
    uint32_t ram;                /* index of the span of most RAM, looked at first; any index is right */
    GSList *arrays;              /* all that ever were, for the end */
    MemSlot *slots;              /* the newest first */
} Memory;

uint8_t *mem_alloc(uint64_t size)
{
    void *p;

    size = ALIGN_UP(size, (uint64_t)MEM_PAGE);
    p = size ? mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0) : MAP_FAILED;
    if (p == MAP_FAILED)
        return NULL;
    if (size >= 4u << 20)
        madvise(p, size, MADV_HUGEPAGE);
    return p;
}

/* ---- the view ---- */

static Memory *memory_of(Machine *m)
{
    if (UNLIKELY(!m->memory)) {
        Memory *mem = g_new0(Memory, 1);

        pthread_mutex_init(&mem->lock, NULL);
        m->memory = mem;
    }
    return m->memory;
}

static uint64_t region_last(const MemRegion *r)
{
    return r->addr + r->size - 1 < r->addr ? UINT64_MAX : r->addr + r->size - 1;
}

static bool region_has(const MemRegion *r, uint64_t addr)
{
    return r->enabled && r->size && addr >= r->addr && addr <= region_last(r);
}

static const MemSlot *slot_at(const Memory *mem, uint64_t addr)
{
    const MemSlot *best = NULL;

    for (const MemSlot *s = mem->slots; s; s = s->next)
        if (region_has(s->region, addr) && (!best || s->region->priority > best->region->priority))
            best = s;
    return best;
}

static int by_address(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

    return x < y ? -1 : x > y;
}

/* Where the view can change: starts of regions, and behind their ends. */
static GArray *view_edges(const Memory *mem)
{
    GArray *edges = g_array_new(FALSE, FALSE, sizeof(uint64_t));

    for (const MemSlot *s = mem->slots; s; s = s->next) {
        uint64_t behind = region_last(s->region) + 1;

        if (!s->region->enabled || !s->region->size)
            continue;
        g_array_append_val(edges, s->region->addr);
        if (behind)
            g_array_append_val(edges, behind);
    }
    g_array_sort(edges, by_address);
    return edges;
}

static GArray *view_compute(const Memory *mem)
{
    GArray *edges = view_edges(mem), *view = g_array_new(FALSE, FALSE, sizeof(MemSpan));

    for (unsigned i = 0; i < edges->len; i++) {
        uint64_t at = g_array_index(edges, uint64_t, i);
        uint64_t last = i + 1 < edges->len ? g_array_index(edges, uint64_t, i + 1) - 1 : UINT64_MAX;
        MemSpan *prev = view->len ? &g_array_index(view, MemSpan, view->len - 1) : NULL;
        const MemSlot *s;

        if ((i + 1 < edges->len && last + 1 == at) || !(s = slot_at(mem, at)))
            continue;
        if (prev && prev->region == s->region && prev->last + 1 == at) {
            prev->last = last;
        } else {
            MemSpan span = { at, last, at - s->region->addr, s->region, s->pages };

            g_array_append_val(view, span);
        }
    }
    g_array_free(edges, TRUE);
    return view;
}

#define PUT(field, value) __atomic_store_n(&(field), value, __ATOMIC_RELAXED)
#define GET(field)        __atomic_load_n(&(field), __ATOMIC_RELAXED)

static void view_publish(Memory *mem, const GArray *view)
{
    atomic_fetch_add(&mem->seq, 1);
    if (view->len > mem->cap) {
        mem->cap = MAX(view->len * 2, 64);
        atomic_store(&mem->spans, g_new0(MemSpan, mem->cap));
        mem->arrays = g_slist_prepend(mem->arrays, mem->spans);
    }
    MemSpan *to = atomic_load(&mem->spans);
    uint32_t ram = 0;

    for (unsigned i = 0; i < view->len; i++) {
        const MemSpan *s = &g_array_index(view, MemSpan, i);

        PUT(to[i].start, s->start);
        PUT(to[i].last, s->last);
        PUT(to[i].off, s->off);
        PUT(to[i].region, s->region);
        PUT(to[i].pages, s->pages);
        if (s->region->kind == MEM_RAM && s->last - s->start > to[ram].last - to[ram].start)
            ram = i;
    }
    PUT(mem->ram, ram);
    atomic_store(&mem->n, view->len);
    atomic_fetch_add(&mem->seq, 1);
}

static void view_update(Memory *mem)
{
    GArray *view = view_compute(mem);

    view_publish(mem, view);
    g_array_free(view, TRUE);
}

uint32_t mem_layout(Machine *m)
{
    Memory *mem = memory_of(m);
    uint32_t seq;

    while ((seq = atomic_load_explicit(&mem->seq, memory_order_acquire)) & 1)
        ;
    return seq;
}

/* Number of spans is read before the array: an array seen is never smaller than a number seen before. */
static bool view_search(Memory *mem, uint64_t phys, MemSpan *out)
{
    uint32_t lo = 0, hi = atomic_load_explicit(&mem->n, memory_order_acquire), ram = GET(mem->ram);
    MemSpan *s = atomic_load_explicit(&mem->spans, memory_order_acquire);

    if (LIKELY(ram < hi && phys - GET(s[ram].start) <= GET(s[ram].last) - GET(s[ram].start))) {
        s += ram;
        *out = (MemSpan){ GET(s->start), GET(s->last), GET(s->off), GET(s->region), GET(s->pages) };
        return true;
    }
    while (lo < hi) {
        uint32_t mid = (lo + hi) / 2;

        if (GET(s[mid].start) <= phys)
            lo = mid + 1;
        else
            hi = mid;
    }
    if (!lo)
        return false;
    s += lo - 1;
    *out = (MemSpan){ GET(s->start), GET(s->last), GET(s->off), GET(s->region), GET(s->pages) };
    return phys <= out->last;
}

bool mem_span(Machine *m, uint64_t phys, MemSpan *out)
{
    Memory *mem = memory_of(m);
    uint32_t seq;
    bool found;

    do {
        seq = mem_layout(m);
        found = view_search(mem, phys, out);
        atomic_thread_fence(memory_order_acquire);
    } while (UNLIKELY(atomic_load_explicit(&mem->seq, memory_order_relaxed) != seq));
    return found;
}

MemRegion *mem_find(Machine *m, uint64_t phys, uint64_t *off)
{
    MemSpan s;

    if (!mem_span(m, phys, &s))
        return NULL;
    if (off)
        *off = s.off + (phys - s.start);
    return s.region;
}

/* ---- layout ---- */

/* Translations of all code in the RAM and ROM now seen in [start, last]: the memory there is going to be another. */
static void code_forget(Machine *m, uint64_t start, uint64_t last)
{
    while (start <= last) {
        MemSpan s;
        uint64_t end = last;

        if (mem_span(m, start, &s)) {
            end = MIN(last, s.last);
            if (s.pages)
                mem_written(m, start, end - start + 1);
        } else {
            Memory *mem = memory_of(m);

            for (uint32_t i = 0; i < mem->n; i++)
                if (mem->spans[i].start > start)
                    end = MIN(end, mem->spans[i].start - 1);
        }
        if (end == UINT64_MAX)
            break;
        start = end + 1;
    }
}

static void layout_changes(Machine *m, MemRegion *r, uint64_t addr, bool enabled)
{
    Memory *mem = memory_of(m);

    pthread_mutex_lock(&mem->lock);
    if (r->enabled && r->size)
        code_forget(m, r->addr, region_last(r));
    r->addr = addr;
    r->enabled = enabled;
    if (r->enabled && r->size)
        code_forget(m, r->addr, region_last(r));
    view_update(mem);
    pthread_mutex_unlock(&mem->lock);
    if (m->vcpus)
        tlb_flush_all_cpus(m);
}

void mem_add(Machine *m, MemRegion *r)
{
    Memory *mem = memory_of(m);
    MemSlot *s = g_new0(MemSlot, 1);

    s->region = r;
    if (r->kind != MEM_DEVICE) {
        s->pages_size = ALIGN_UP(MAX((r->size + MEM_PAGE - 1) >> MEM_PAGE_BITS, 1), (uint64_t)MEM_PAGE);
        s->pages = mem_alloc(s->pages_size);
        if (!s->pages)
            abort();             /* as glib does when memory runs out */
    }
    pthread_mutex_lock(&mem->lock);
    s->next = mem->slots;
    mem->slots = s;
    r->next = m->regions;
    m->regions = r;
    pthread_mutex_unlock(&mem->lock);
    layout_changes(m, r, r->addr, r->enabled);
}

void mem_move(Machine *m, MemRegion *r, uint64_t addr, bool enabled)
{
    if (r->addr != addr || r->enabled != enabled)
        layout_changes(m, r, addr, enabled);
}

void mem_free(Machine *m)
{
    Memory *mem = m->memory;

    if (!mem)
        return;
    for (MemSlot *s = mem->slots, *next; s; s = next) {
        next = s->next;
        if (s->pages)
            munmap(s->pages, s->pages_size);     /* the region itself may have gone with its device */
        g_free(s);
    }
    g_slist_free_full(mem->arrays, g_free);
    pthread_mutex_destroy(&mem->lock);
    g_free(mem);
    m->memory = NULL;
    m->regions = NULL;
}

/* ---- devices ---- */

bool mem_device_access(Machine *m, MemRegion *r, uint64_t off, unsigned size, bool write, uint64_t *value)
{
    const MemOps *ops = r->ops;
    unsigned step = MIN(size, ops->max);
    uint64_t sum = 0;

    if (off >= r->size || size > r->size - off || size < ops->min || off & (size - 1)) {
        if (ops->min > 1 || off >= r->size || size > r->size - off)
            return false;
        step = 1;
    }
    machine_lock(m);
    for (unsigned at = 0; at < size; at += step) {
        uint64_t mask = step == 8 ? UINT64_MAX : (1ull << step * 8) - 1;

        if (write) {
            if (ops->write)
                ops->write(r->dev, off + at, *value >> at * 8 & mask, step);
        } else if (ops->read) {
            sum |= (ops->read(r->dev, off + at, step) & mask) << at * 8;
        }
    }
    machine_unlock(m);
    if (!write)
        *value = sum;
    return true;
}

/* ---- memory for everybody but CPUs ---- */

/* The next piece of [phys, phys + *len) that is RAM, or with @rom ROM: cuts *len. */
static uint8_t *piece(Machine *m, uint64_t phys, uint64_t *len, bool rom, MemSpan *s)
{
    if (!mem_span(m, phys, s) || s->region->kind == MEM_DEVICE || (s->region->kind == MEM_ROM && !rom))
        return NULL;
    if (s->last - phys < *len - 1)
        *len = s->last - phys + 1;
    return span_host(s, phys);
}

static bool all_memory(Machine *m, uint64_t phys, uint64_t len, bool rom)
{
    while (len) {
        uint64_t n = len;
        MemSpan s;

        if (!piece(m, phys, &n, rom, &s))
            return false;
        len -= n;
        phys += n;
        if (len && !phys)
            return false;        /* wraps around */
    }
    return true;
}

bool mem_read(Machine *m, uint64_t phys, void *buf, uint64_t len)
{
    uint8_t *to = buf;

    if (!all_memory(m, phys, len, true))
        return false;
    while (len) {
        uint64_t n = len;
        MemSpan s;
        const uint8_t *p = piece(m, phys, &n, true, &s);

        if (!p)
            return false;
        memcpy(to, p, n);
        to += n;
        phys += n;
        len -= n;
    }
    return true;
}

static bool transfer_in(Machine *m, uint64_t phys, const void *buf, uint64_t len, bool rom)
{
    const uint8_t *from = buf;

    if (!all_memory(m, phys, len, rom))
        return false;
    while (len) {
        uint64_t n = len;
        MemSpan s;
        uint8_t *p = piece(m, phys, &n, rom, &s);

        if (!p)
            return false;
        memcpy(p, from, n);
        mem_written(m, phys, n);
        from += n;
        phys += n;
        len -= n;
    }
    return true;
}

bool mem_write(Machine *m, uint64_t phys, const void *buf, uint64_t len) { return transfer_in(m, phys, buf, len, false); }

bool mem_write_rom(Machine *m, uint64_t phys, const void *buf, uint64_t len) { return transfer_in(m, phys, buf, len, true); }

void *mem_map(Machine *m, uint64_t phys, uint64_t *len, bool write)
{
    MemSpan s;

    return *len ? piece(m, phys, len, !write, &s) : NULL;
}

/* The bytes are there: whoever translates them from now on sees the new ones, whoever did before has set the flag. */
void mem_written(Machine *m, uint64_t phys, uint64_t len)
{
    if (!m->engine)
        return;
    atomic_thread_fence(memory_order_seq_cst);
    while (len) {
        uint64_t n = len, part;
        MemSpan s;

        if (!piece(m, phys, &n, true, &s))
            return;
        for (len -= n; n; n -= part, phys += part) {
            part = MIN(n, MEM_PAGE - (phys & (MEM_PAGE - 1)));
            if (UNLIKELY(GET(*span_flags(&s, phys)) & PAGE_CODE))
                engine_written(m->engine, phys, phys + part);
        }
    }
}
