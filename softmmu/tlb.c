/* SPDX-License-Identifier: Apache-2.0 */
/*
 * TLBs, and what guests and the engine ask of the machine's memory (MachineOps, EngineSystem).
 *
 * A CPU has a Tlb for each pair of address space and kind (MmuContext), made when first needed; one for each kind
 * that has no page tables; and one for odd contexts, emptied whenever it is selected. An address space that the guest
 * names by number (ASID) has one of ENGINE_SPACES places; the one not used for longest makes room for another. Emptying
 * a Tlb that is not in force is put off until it is selected (`stale`).
 *
 * Only the CPU's own thread fills entries, selects and flushes. Other threads take entries away, by storing tags:
 * when a page gets its first translation, and when the layout of physical memory changes. In both cases the filler
 * publishes its entry and then looks whether it still may, and the others change the state and then look at the
 * entries, with a fence between on each side; so one of the two removes it. An access that has its host address already
 * still goes there; it might as well have come before.
 */
#include "softmmu/machine.h"
#include "softmmu/mem-int.h"
#include "softmmu/tlb-int.h"

#include <stdlib.h>

/* Writes in C to a page with code, after which all its code goes: translating it again is cheaper then. */
enum { SLOW_WRITES = PAGE_SLOW_MASK / PAGE_SLOW };

static VCpu *vcpu_of(const Cpu *cpu) { return cpu->user; }

/* ---- tables ---- */

static void entry_drop(TlbEntry *e, unsigned i) { __atomic_store_n(&e->tag, tlb_none(i), __ATOMIC_RELAXED); }

static void table_clear(TlbEntry *t)
{
    for (unsigned i = 0; i < TLB_SIZE; i++)
        entry_drop(&t[i], i);
}

static void tlb_clear(SpaceTlb *t)
{
    if (t->used) {
        table_clear(t->tlb.read);
        table_clear(t->tlb.write);
    }
    t->used = false;
    t->stale = false;
    t->large_lo = UINT64_MAX;
    t->large_hi = 0;
}

static SpaceTlb *tlb_new(void)
{
    SpaceTlb *t = aligned_alloc(64, ALIGN_UP(sizeof *t, 64ul));

    if (!t)
        abort();
    memset(t, 0, sizeof *t);
    t->used = true;
    tlb_clear(t);
    return t;
}

SpaceTlbs *tlbs_new(void)
{
    SpaceTlbs *t = g_new0(SpaceTlbs, 1);

    t->odd = tlb_new();
    atomic_store(&t->all[0], t->odd);
    t->n = 1;
    t->current = t->odd;
    return t;
}

void tlbs_free(SpaceTlbs *t)
{
    if (!t)
        return;
    for (unsigned i = 0; i < t->n; i++)
        free(t->all[i]);
    g_free(t);
}

static SpaceTlb *tlb_get(SpaceTlbs *t, SpaceTlb **at)
{
    if (!*at) {
        *at = tlb_new();
        atomic_store(&t->all[t->n], *at);
        atomic_fetch_add(&t->n, 1);
    }
    return *at;
}

/* To be emptied: at once if it is in force. */
static void tlb_drop(SpaceTlbs *t, SpaceTlb *s)
{
    if (!s)
        return;
    if (s == t->current)
        tlb_clear(s);
    else
        s->stale = true;
}

/* ---- address spaces ---- */

static int space_find(const SpaceTlbs *t, uint32_t asid)
{
    for (unsigned i = 0; i < ENGINE_SPACES; i++)
        if (t->space[i].used && t->space[i].asid == asid)
            return i;
    return -1;
}

static void space_drop(SpaceTlbs *t, unsigned space)
{
    for (unsigned k = 0; k < MMU_KINDS; k++)
        tlb_drop(t, t->set[space][k]);
    tlb_drop(t, t->odd);
    t->exec[space] = (ExecRange){ UINT64_MAX, 0, false };
}

/* The place of @asid, made free if there is none. */
static unsigned space_take(Cpu *cpu, SpaceTlbs *t, uint32_t asid)
{
    int i = space_find(t, asid);
    unsigned best = 0;

    t->clock++;
    if (i >= 0) {
        t->space[i].stamp = t->clock;
        return i;
    }
    for (unsigned k = 1; k < ENGINE_SPACES; k++)
        if (t->space[k].stamp < t->space[best].stamp)
            best = k;
    if (t->space[best].used) {
        space_drop(t, best);
        engine_space_flush(cpu, best, true, 0, false);
    }
    t->space[best].used = true;
    t->space[best].asid = asid;
    t->space[best].stamp = t->clock;
    return best;
}

static void mmu_changed(Cpu *cpu)
{
    VCpu *v = vcpu_of(cpu);
    SpaceTlbs *t = v->tlbs;
    SpaceTlb *s;
    MmuContext c = { 0 };

    v->machine->guest->sys->context(cpu, &c);
    if (!c.bare && (!t->have_space || t->space[t->now].asid != c.asid)) {
        t->now = space_take(cpu, t, c.asid);
        t->have_space = true;
        engine_space(cpu, t->now);
    }
    if (c.odd) {
        s = t->odd;
        s->stale = true;
    } else {
        s = tlb_get(t, c.bare ? &t->bare[c.kind & (MMU_KINDS - 1)] : &t->set[t->now][c.kind & (MMU_KINDS - 1)]);
    }
    t->current = s;
    if (s->stale)
        tlb_clear(s);
    cpu->tlb = &s->tlb;
}

/* ---- flushes that the guest asks for ---- */

/* The entries of the page at @addr. What is part of a large mapping goes with everything: the flush is of all of it. */
static void tlb_drop_page(SpaceTlbs *t, SpaceTlb *s, uint64_t addr)
{
    unsigned i = tlb_index(addr);
    uint64_t page = ALIGN_DOWN(addr, (uint64_t)TLB_PAGE);

    if (!s || s->stale)
        return;
    if (addr >= s->large_lo && addr < s->large_hi) {
        tlb_drop(t, s);
        return;
    }
    if (s->tlb.read[i].tag == page)
        entry_drop(&s->tlb.read[i], i);
    if (s->tlb.write[i].tag == page)
        entry_drop(&s->tlb.write[i], i);
}

static void flush_page(Cpu *cpu, SpaceTlbs *t, unsigned space, uint64_t addr)
{
    const ExecRange *x = &t->exec[space], *shared = &t->exec[ENGINE_SPACES];
    bool large = addr >= x->lo && addr < x->hi, large_shared = addr >= shared->lo && addr < shared->hi;

    for (unsigned k = 0; k < MMU_KINDS; k++)
        tlb_drop_page(t, t->set[space][k], addr);
    tlb_drop_page(t, t->odd, addr);
    engine_space_flush(cpu, space, large || large_shared, addr, shared->local);
}

static void flush_all(Cpu *cpu, SpaceTlbs *t)
{
    for (unsigned i = 0; i < t->n; i++)
        tlb_drop(t, t->all[i]);
    for (unsigned i = 0; i <= ENGINE_SPACES; i++)
        t->exec[i] = (ExecRange){ UINT64_MAX, 0, false };
    engine_space_flush(cpu, ENGINE_SPACES, true, 0, true);
}

static void flush_page_everywhere(Cpu *cpu, SpaceTlbs *t, uint64_t addr)
{
    bool large = false;

    for (unsigned i = 0; i < t->n; i++)
        tlb_drop_page(t, t->all[i], addr);
    for (unsigned i = 0; i <= ENGINE_SPACES; i++)
        large |= addr >= t->exec[i].lo && addr < t->exec[i].hi;
    engine_space_flush(cpu, ENGINE_SPACES, large, addr, true);
}

static void tlb_flush(Cpu *cpu, TlbFlush what, uint64_t addr, uint32_t asid)
{
    SpaceTlbs *t = vcpu_of(cpu)->tlbs;
    int space = what == TLB_FLUSH_SPACE || what == TLB_FLUSH_PAGE ? space_find(t, asid) : 0;

    if (space < 0)
        return;
    t->flushes[what]++;
    switch (what) {
    case TLB_FLUSH_ALL:
        flush_all(cpu, t);
        break;
    case TLB_FLUSH_SPACE:
        space_drop(t, space);
        engine_space_flush(cpu, space, true, 0, t->exec[ENGINE_SPACES].local);
        break;
    case TLB_FLUSH_PAGE:
        flush_page(cpu, t, space, addr);
        break;
    case TLB_FLUSH_PAGE_SPACES:
        flush_page_everywhere(cpu, t, addr);
        break;
    }
}

/* ---- filling ---- */

/* May the page with these flags have a write entry? */
static bool stores_allowed(uint8_t *flags)
{
    return (__atomic_load_n(flags, __ATOMIC_SEQ_CST) & (PAGE_CODE | PAGE_STORES)) == PAGE_STORES;
}

/* Publish an entry; false if it had to be taken back. @flags: of the page, for a write entry. @seq: layout it was
 * made by. */
static bool entry_put(Machine *m, TlbEntry *table, uint64_t page, const void *host, uint8_t *flags, uint32_t seq)
{
    unsigned i = tlb_index(page);
    TlbEntry *e = &table[i];

    if (flags && !(__atomic_load_n(flags, __ATOMIC_RELAXED) & PAGE_STORES))
        __atomic_fetch_or(flags, PAGE_STORES, __ATOMIC_SEQ_CST);
    entry_drop(e, i);
    __atomic_store_n(&e->host, (uintptr_t)host, __ATOMIC_RELEASE);
    __atomic_store_n(&e->tag, page, __ATOMIC_SEQ_CST);
    if (LIKELY((!flags || stores_allowed(flags)) && mem_layout(m) == seq))
        return true;
    entry_drop(e, i);
    return false;
}

static void note_large(SpaceTlb *t, uint64_t page, uint8_t leaf)
{
    uint64_t size = 1ull << leaf, lo = ALIGN_DOWN(page, size);

    t->large_lo = MIN(t->large_lo, lo);
    t->large_hi = MAX(t->large_hi, lo + size < lo ? UINT64_MAX : lo + size);
}

/* Is the page watched for loads, or stores? Then it has no such entry, unless the instruction is being stepped over. */
static bool page_watched(const VCpu *v, uint64_t page, bool store)
{
    const Machine *m = v->machine;

    for (unsigned i = 0; i < m->nwatches; i++) {
        const Watch *w = &m->watches[i];

        if ((store ? w->write : w->read) && page < w->addr + w->len && w->addr < page + TLB_PAGE)
            return !v->watch_pass;
    }
    return false;
}

/* An access with watchpoints about. True: the CPU leaves with exc_debug before the instruction, to step over it. */
static bool watched(Cpu *cpu, const MmuAccess *a, unsigned size)
{
    VCpu *v = vcpu_of(cpu);
    const Machine *m = v->machine;
    bool store = a->op != MMU_LOAD;
    uint64_t last = a->addr + size - 1;

    if (!page_watched(v, ALIGN_DOWN(a->addr, (uint64_t)TLB_PAGE), store)
        && !page_watched(v, ALIGN_DOWN(last, (uint64_t)TLB_PAGE), store))
        return false;
    for (unsigned i = 0; i < m->nwatches; i++) {
        const Watch *w = &m->watches[i];

        if ((store ? w->write : w->read) && a->addr < w->addr + w->len && w->addr <= last) {
            v->watch_hit = w->read && w->write ? 3 : w->read ? 2 : 1;
            v->watch_addr = w->addr;
        }
    }
    v->watch_step = true;
    cpu->exc = m->guest->exc_debug;
    cpu->exc_value = 0;
    return true;
}

bool machine_watch(Machine *m, uint64_t addr, uint64_t len, bool read, bool write, bool set)
{
    const Watch w = { addr, len ? len : 1, read, write };
    unsigned i = 0;

    while (i < m->nwatches && (m->watches[i].addr != w.addr || m->watches[i].len != w.len || m->watches[i].read != read
                               || m->watches[i].write != write))
        i++;
    if (set ? m->nwatches == MAX_WATCHES : i == m->nwatches)
        return false;
    if (set)
        m->watches[m->nwatches++] = w;
    else
        m->watches[i] = m->watches[--m->nwatches];
    for (unsigned k = 0; k < m->ncpus; k++)
        tlb_flush(m->vcpus[k].cpu, TLB_FLUSH_ALL, 0, 0);
    return true;
}

/* Enter the page of @addr. False: the layout has changed or the page holds code now: look again. */
static bool fill(VCpu *v, uint64_t addr, const MmuPage *p, const MemSpan *s, bool store, uint32_t seq)
{
    SpaceTlb *t = v->tlbs->current;
    uint64_t page = ALIGN_DOWN(addr, (uint64_t)TLB_PAGE);
    const void *host = span_host(s, p->phys);
    uint8_t *flags = span_flags(s, p->phys);
    Machine *m = v->machine;

    t->used = true;
    if (p->leaf > TLB_PAGE_BITS && p->leaf < 64)
        note_large(t, page, p->leaf);
    if (store)
        return entry_put(m, t->tlb.write, page, host, flags, seq);
    if (!entry_put(m, t->tlb.read, page, host, NULL, seq))
        return false;
    if (UNLIKELY(m->nwatches) && page_watched(v, page, true))
        return true;
    if (p->writable && s->region->kind == MEM_RAM && !(__atomic_load_n(flags, __ATOMIC_RELAXED) & PAGE_CODE))
        entry_put(m, t->tlb.write, page, host, flags, seq);
    return true;
}

/* ---- accesses done in C ---- */

static void copy_in(uint8_t *to, const uint64_t *value, unsigned size)
{
    switch (size) {
    case 2:  if (!((uintptr_t)to & 1)) { __atomic_store_n((uint16_t *)to, *value, __ATOMIC_RELAXED); return; } break;
    case 4:  if (!((uintptr_t)to & 3)) { __atomic_store_n((uint32_t *)to, *value, __ATOMIC_RELAXED); return; } break;
    case 8:  if (!((uintptr_t)to & 7)) { __atomic_store_n((uint64_t *)to, *value, __ATOMIC_RELAXED); return; } break;
    }
    memcpy(to, value, size);
}

static uint64_t copy_out(const uint8_t *from, unsigned size)
{
    uint64_t value = 0;

    switch (size) {
    case 2:  if (!((uintptr_t)from & 1)) return __atomic_load_n((const uint16_t *)from, __ATOMIC_RELAXED); break;
    case 4:  if (!((uintptr_t)from & 3)) return __atomic_load_n((const uint32_t *)from, __ATOMIC_RELAXED); break;
    case 8:  if (!((uintptr_t)from & 7)) return __atomic_load_n((const uint64_t *)from, __ATOMIC_RELAXED); break;
    }
    memcpy(&value, from, size);
    return value;
}

/* Bytes that one memory region has, at most 16, within a page. */
static void bytes_move(VCpu *v, const MemSpan *s, uint64_t phys, bool store, uint64_t *value, unsigned size)
{
    uint8_t *p = span_host(s, phys);

    if (!store) {
        if (size <= 8) {
            *value = copy_out(p, size);
        } else {
            memcpy(value, p, size);
        }
        return;
    }
    if (size <= 8)
        copy_in(p, value, size);
    else
        memcpy(p, value, size);
    mem_written(v->machine, phys, size);
}

static void result(Cpu *cpu, MmuAccess *a, const uint64_t value[2])
{
    if (a->op != MMU_LOAD)
        return;
    a->value[0] = cpu->vret[0] = value[0];
    a->value[1] = cpu->vret[1] = value[1];
}

/* A store to a page that holds code. Rare ones drop what they overwrite; many in a row, or atomics, drop all its code. */
static MmuResult store_to_code(VCpu *v, MmuAccess *a, uint64_t phys, const MemSpan *s, unsigned size)
{
    uint8_t *flags = span_flags(s, phys);
    uint64_t page = ALIGN_DOWN(phys, (uint64_t)MEM_PAGE);
    uint8_t was = __atomic_fetch_add(flags, PAGE_SLOW, __ATOMIC_RELAXED);

    v->slow_stores++;
    if (a->op == MMU_ATOMIC || was / PAGE_SLOW >= SLOW_WRITES - 1) {
        __atomic_fetch_and(flags, (uint8_t)~PAGE_SLOW_MASK, __ATOMIC_RELAXED);
        engine_written(v->machine->engine, page, page + MEM_PAGE);
        return MMU_RETRY;
    }
    bytes_move(v, s, phys, true, a->value, size);
    return MMU_DONE;
}

static MmuResult bus_error(Cpu *cpu, uint64_t addr, MmuAccessKind kind)
{
    vcpu_of(cpu)->machine->guest->sys->bus_error(cpu, addr, kind);
    return MMU_FAULT;
}

static MmuResult device_access(Cpu *cpu, MmuAccess *a, const MemSpan *s, uint64_t phys, unsigned size)
{
    VCpu *v = vcpu_of(cpu);
    MmuAccessKind kind = a->op == MMU_LOAD ? MMU_READ : MMU_WRITE;
    uint64_t off = s->off + (phys - s->start), value[2] = { a->value[0], a->value[1] };
    bool store = kind == MMU_WRITE;

    v->mmio++;
    if (a->op == MMU_ATOMIC || size > 16 || s->last - phys < size - 1)
        return bus_error(cpu, a->addr, kind);
    for (unsigned at = 0; at < size; at += 8)
        if (!mem_device_access(v->machine, s->region, off + at, MIN(size, 8), store, &value[at / 8]))
            return bus_error(cpu, a->addr, kind);
    if (!store && size <= 8)
        value[1] = 0;
    result(cpu, a, value);
    return MMU_DONE;
}

/* Both pages are asked before anything is done. */
static MmuResult crossing(Cpu *cpu, MmuAccess *a, unsigned size)
{
    VCpu *v = vcpu_of(cpu);
    Machine *m = v->machine;
    const GuestSys *sys = m->guest->sys;
    MmuAccessKind kind = a->op == MMU_LOAD ? MMU_READ : MMU_WRITE;
    uint64_t second = ALIGN_UP(a->addr + 1, (uint64_t)TLB_PAGE), at[2] = { a->addr, second };
    unsigned n[2] = { (unsigned)(second - a->addr), size - (unsigned)(second - a->addr) };
    uint64_t phys[2], value[2] = { 0 };
    MemSpan s[2];

    if (a->op == MMU_ATOMIC || size > 16) {
        sys->misaligned(cpu, a->addr, kind);
        return MMU_FAULT;
    }
    for (unsigned i = 0; i < 2; i++) {
        MmuPage p = { 0 };

        v->walks++;
        if (!sys->walk(cpu, at[i], kind, false, &p))
            return MMU_FAULT;
        phys[i] = p.phys | (at[i] & (TLB_PAGE - 1));
        if (!mem_span(m, phys[i], &s[i]) || s[i].last - phys[i] < n[i] - 1)
            return bus_error(cpu, at[i], kind);
        if (s[i].region->kind == MEM_DEVICE) {
            sys->misaligned(cpu, a->addr, kind);
            return MMU_FAULT;
        }
        if (kind == MMU_WRITE && s[i].region->kind != MEM_RAM)
            return bus_error(cpu, at[i], kind);
    }
    memcpy(value, a->value, sizeof value);
    for (unsigned i = 0, done = 0; i < 2; done += n[i++]) {
        uint8_t *host = span_host(&s[i], phys[i]), *buf = (uint8_t *)value + done;

        if (kind == MMU_WRITE) {
            memcpy(host, buf, n[i]);
            mem_written(m, phys[i], n[i]);
        } else {
            memcpy(buf, host, n[i]);
        }
    }
    if (kind == MMU_READ && size < 16)
        memset((uint8_t *)value + size, 0, sizeof value - size);
    result(cpu, a, value);
    return MMU_DONE;
}

/* RAM or ROM. */
static MmuResult memory_access(Cpu *cpu, MmuAccess *a, const MmuPage *p, const MemSpan *s, unsigned size, uint32_t seq)
{
    VCpu *v = vcpu_of(cpu);
    bool store = a->op != MMU_LOAD;
    uint64_t phys = p->phys | (a->addr & (TLB_PAGE - 1)), value[2] = { 0 };

    if (store && s->region->kind != MEM_RAM)
        return bus_error(cpu, a->addr, MMU_WRITE);
    if (store && __atomic_load_n(span_flags(s, phys), __ATOMIC_SEQ_CST) & PAGE_CODE && (s->last - phys >= size - 1))
        return store_to_code(v, a, phys, s, size);
    if (LIKELY(span_whole(s, phys))) {
        fill(v, a->addr, p, s, store, seq);
        return MMU_RETRY;                   /* if it could not be entered, the access comes here again */
    }
    if (a->op == MMU_ATOMIC || s->last - phys < size - 1)
        return bus_error(cpu, a->addr, store ? MMU_WRITE : MMU_READ);
    memcpy(value, a->value, sizeof value);
    if (!store)
        value[0] = value[1] = 0;
    bytes_move(v, s, phys, store, value, size);
    result(cpu, a, value);
    return MMU_DONE;
}

static MmuResult sys_access(Cpu *cpu, MmuAccess *a)
{
    VCpu *v = vcpu_of(cpu);
    Machine *m = v->machine;
    MmuAccessKind kind = a->op == MMU_LOAD ? MMU_READ : MMU_WRITE;
    unsigned size = 1u << ir_mem_size(a->mem);
    uint32_t seq = mem_layout(m);
    MmuPage p = { 0 };
    MemSpan s;

    v->misses++;
    if (UNLIKELY(m->nwatches) && watched(cpu, a, size))
        return MMU_FAULT;
    if (UNLIKELY((a->addr & (TLB_PAGE - 1)) + size > TLB_PAGE))
        return crossing(cpu, a, size);
    v->walks++;
    if (!m->guest->sys->walk(cpu, a->addr, kind, false, &p))
        return MMU_FAULT;
    p.phys = ALIGN_DOWN(p.phys, (uint64_t)TLB_PAGE);
    uint64_t phys = p.phys | (a->addr & (TLB_PAGE - 1));

    if (!mem_span(m, phys, &s))
        return bus_error(cpu, a->addr, kind);
    if (s.region->kind == MEM_DEVICE || (s.region->kind == MEM_ROM && s.region->ops && kind == MMU_WRITE))
        return device_access(cpu, a, &s, phys, size);
    return memory_access(cpu, a, &p, &s, size, seq);
}

/* ---- code ---- */

static bool sys_exec_page(Cpu *cpu, uint64_t pc, ExecPage *out)
{
    VCpu *v = vcpu_of(cpu);
    Machine *m = v->machine;
    const GuestSys *sys = m->guest->sys;
    SpaceTlbs *t = v->tlbs;
    MmuPage p = { 0 };
    MemSpan s;

    v->walks++;
    if (!sys->walk(cpu, pc, MMU_FETCH, false, &p))
        return false;
    p.phys = ALIGN_DOWN(p.phys, (uint64_t)TLB_PAGE);
    if (!mem_span(m, p.phys | (pc & (TLB_PAGE - 1)), &s) || s.region->kind == MEM_DEVICE || !span_whole(&s, p.phys)) {
        sys->bus_error(cpu, pc, MMU_FETCH);
        return false;
    }
    bool own = sys->per_space(m->guest->mode(cpu));
    ExecRange *x = &t->exec[own ? t->now : ENGINE_SPACES];

    if (p.leaf > TLB_PAGE_BITS && p.leaf < 64) {
        uint64_t lo = ALIGN_DOWN(pc, 1ull << p.leaf), hi = lo + (1ull << p.leaf);

        x->lo = MIN(x->lo, lo);
        x->hi = MAX(x->hi, hi < lo ? UINT64_MAX : hi);
    }
    if (!own && !p.global)
        x->local = true;
    *out = (ExecPage){ .phys = p.phys, .host = span_host(&s, p.phys), .global = p.global };
    return true;
}

/* Take the write entries of the page at @host away from all TLBs. */
static void stores_forget(Machine *m, uintptr_t host)
{
    for (unsigned c = 0; c < m->ncpus; c++) {
        SpaceTlbs *t = m->vcpus[c].tlbs;
        unsigned n = t ? atomic_load(&t->n) : 0;

        for (unsigned k = 0; k < n; k++) {
            TlbEntry *w = t->all[k]->tlb.write;

            if (!__atomic_load_n(&t->all[k]->used, __ATOMIC_RELAXED))
                continue;
            for (unsigned i = 0; i < TLB_SIZE; i++)
                if (__atomic_load_n(&w[i].host, __ATOMIC_ACQUIRE) == host)
                    entry_drop(&w[i], i);
        }
    }
}

static void sys_code_page(void *env, uint64_t phys, bool code)
{
    Machine *m = env;
    MemSpan s;

    if (!mem_span(m, phys, &s) || !s.pages)
        return;
    uint8_t *flags = span_flags(&s, phys);

    if (!code) {
        __atomic_fetch_and(flags, (uint8_t)~(PAGE_CODE | PAGE_SLOW_MASK), __ATOMIC_SEQ_CST);
        return;
    }
    if (!(__atomic_fetch_or(flags, PAGE_CODE, __ATOMIC_SEQ_CST) & PAGE_STORES))
        return;
    stores_forget(m, (uintptr_t)span_host(&s, ALIGN_DOWN(phys, (uint64_t)MEM_PAGE)));
    __atomic_fetch_and(flags, (uint8_t)~PAGE_STORES, __ATOMIC_SEQ_CST);
}

void tlb_flush_all_cpus(Machine *m)
{
    atomic_thread_fence(memory_order_seq_cst);
    for (unsigned c = 0; c < m->ncpus; c++) {
        SpaceTlbs *t = m->vcpus[c].tlbs;
        unsigned n = t ? atomic_load(&t->n) : 0;

        for (unsigned k = 0; k < n; k++) {
            table_clear(t->all[k]->tlb.read);
            table_clear(t->all[k]->tlb.write);
        }
    }
}

/* ---- what guests ask ---- */

static uint64_t machine_time(Cpu *cpu) { return clock_ns(vcpu_of(cpu)->machine) / NS_PER_TICK; }

static void machine_set_timer(Cpu *cpu, unsigned n, uint64_t ticks)
{
    uint64_t ns = ticks > UINT64_MAX / NS_PER_TICK ? UINT64_MAX : ticks * NS_PER_TICK;

    clock_cpu_timer(vcpu_of(cpu), n, ns);
}

static void *machine_ram(Cpu *cpu, uint64_t phys, unsigned size, bool write)
{
    Machine *m = vcpu_of(cpu)->machine;
    MemSpan s;

    if (!mem_span(m, phys, &s) || s.region->kind == MEM_DEVICE || s.last - phys < size - 1)
        return NULL;
    if (write) {
        uint64_t page = ALIGN_DOWN(phys, (uint64_t)MEM_PAGE);

        if (s.region->kind != MEM_RAM)
            return NULL;
        if (UNLIKELY(__atomic_load_n(span_flags(&s, phys), __ATOMIC_RELAXED) & PAGE_CODE))
            engine_written(m->engine, page, page + MEM_PAGE);
    }
    return span_host(&s, phys);
}

static void machine_code_sync(Cpu *cpu) { engine_icache_flush(vcpu_of(cpu)->machine->engine, 0, 0); }

static void machine_power(Cpu *cpu, unsigned what) { machine_request(vcpu_of(cpu)->machine, (PowerRequest)what, 0); }

static uint64_t machine_irq_file(Cpu *cpu, unsigned file, unsigned reg, uint64_t value, uint64_t mask, bool write)
{
    VCpu *v = vcpu_of(cpu);

    return v->machine->irq_file ? v->machine->irq_file(v->machine, v->index, file, reg, value, mask, write) : 0;
}

const MachineOps machine_ops = {
    .time = machine_time, .time_hz = 1000000000 / NS_PER_TICK, .set_timer = machine_set_timer, .mmu_changed = mmu_changed,
    .tlb_flush = tlb_flush, .ram = machine_ram, .code_sync = machine_code_sync, .power = machine_power,
    .irq_file = machine_irq_file,
};

const EngineSystem machine_engine_system = { .exec_page = sys_exec_page, .access = sys_access, .code_page = sys_code_page };

/* ---- debuggers ---- */

bool vcpu_memory(VCpu *v, uint64_t addr, void *buf, size_t len, bool write)
{
    const GuestSys *sys = v->machine->guest->sys;
    uint8_t *p = buf;

    while (len) {
        size_t n = MIN(len, TLB_PAGE - (addr & (TLB_PAGE - 1)));
        MmuPage page = { 0 };

        if (!sys->walk(v->cpu, addr, MMU_READ, true, &page))
            return false;
        uint64_t phys = ALIGN_DOWN(page.phys, (uint64_t)TLB_PAGE) | (addr & (TLB_PAGE - 1));

        if (!(write ? mem_write_rom(v->machine, phys, p, n) : mem_read(v->machine, phys, p, n)))
            return false;
        p += n;
        addr += n;
        len -= n;
    }
    return true;
}

void tlb_stats(const VCpu *v, FILE *out)
{
    const SpaceTlbs *t = v->tlbs;

    fprintf(out, "CPU %u:        exits %" G_GUINT64_FORMAT ", TLB misses %" G_GUINT64_FORMAT ", walks %" G_GUINT64_FORMAT
            ", device accesses %" G_GUINT64_FORMAT ", stores to code %" G_GUINT64_FORMAT "\n",
            v->index, v->exits, v->misses, v->walks, v->mmio, v->slow_stores);
    fprintf(out, "              flushes: all %" G_GUINT64_FORMAT ", space %" G_GUINT64_FORMAT ", page %" G_GUINT64_FORMAT
            ", page in all spaces %" G_GUINT64_FORMAT "\n",
            t->flushes[TLB_FLUSH_ALL], t->flushes[TLB_FLUSH_SPACE], t->flushes[TLB_FLUSH_PAGE],
                t->flushes[TLB_FLUSH_PAGE_SPACES]);
}
