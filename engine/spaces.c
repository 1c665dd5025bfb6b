/* SPDX-License-Identifier: Apache-2.0 */
/*
 * System mode: what depends on guest mappings and may therefore be out of date. Each CPU has jump tables with code-page
 * tables, one set a guest mode and address space ("set"), and forgets in them what changes. Regions, links and the numbers
 * of mappings are for good: a number stands for one guest page, mode and physical page.
 *
 * A set belongs to its CPU's thread, which fills and clears it without a lock; other threads only take single regions out
 * (jumps_remove), and so must find which sets there are: that changes under the engine's lock.
 *
 * To forget one page, the places that its addresses can have in the tables are looked through: a contiguous piece of
 * either, and of these only the parts that have been filled.
 */
#include "engine/engine-int.h"

#include <stdlib.h>

enum {
    MAPPING_BITS = 10, MAPPINGS_FEW = 1 << 15,
};
#define MAPPING_LAST 0xfeffffffu         /* what exits hold that have no number yet is above */

/* ---- mappings ---- */

static uint64_t mapping_slot(const MappingTable *t, uint64_t page, uint64_t key)
{
    return ((page ^ key * 0xff51afd7ed558ccdull) * 0x9e3779b97f4a7c15ull) >> (64 - t->bits);
}

bool mappings_init(Engine *e)
{
    MappingTable *t = &e->mappings;

    t->bits = MAPPING_BITS;
    t->limit = MAPPINGS_FEW;
    t->bucket = e->cfg.system ? calloc((size_t)1 << t->bits, sizeof *t->bucket) : NULL;
    return !e->cfg.system || t->bucket;
}

void mappings_free(Engine *e)
{
    MappingTable *t = &e->mappings;

    for (size_t i = 0; t->bucket && i < (size_t)1 << t->bits; i++)
        for (Mapping *m = t->bucket[i], *next; m; m = next) {
            next = m->next;
            free(m);
        }
    free(t->bucket);
    t->bucket = NULL;
}

Mapping *mapping_find(const Engine *e, uint64_t pc, uint64_t key)
{
    uint64_t page = pc / GUEST_PAGE;
    Mapping *m;

    key &= ~KEY_STEP;
    m = e->mappings.bucket[mapping_slot(&e->mappings, page, key)];
    while (m && (m->page != page || m->key != key))
        m = m->next;
    return m;
}

static void mappings_grow(MappingTable *t)
{
    MappingTable n = *t;

    n.bits++;
    n.bucket = calloc((size_t)1 << n.bits, sizeof *n.bucket);
    if (!n.bucket)
        return;
    for (size_t i = 0; i < (size_t)1 << t->bits; i++)
        for (Mapping *m = t->bucket[i], *next; m; m = next) {
            Mapping **b = &n.bucket[mapping_slot(&n, m->page, m->key)];

            next = m->next;
            m->next = *b;
            *b = m;
        }
    free(t->bucket);
    *t = n;
}

Mapping *mapping_get(Engine *e, uint64_t pc, uint64_t key)
{
    MappingTable *t = &e->mappings;
    Mapping *m = mapping_find(e, pc, key), **b;

    if (m)
        return m;
    if (t->count >= 1u << t->bits)
        mappings_grow(t);
    m = calloc(1, sizeof *m);
    if (!m)
        abort();
    m->page = pc / GUEST_PAGE;
    m->key = key & ~KEY_STEP;
    m->number = ++t->last;
    b = &t->bucket[mapping_slot(t, m->page, m->key)];
    m->next = *b;
    *b = m;
    t->count++;
    return m;
}

Mapping *mapping_of(Engine *e, const Where *w, unsigned k)
{
    uint64_t key = w->key & ~KEY_STEP;

    return mapping_get(e, w->moves ? 0 : w->pc + k * GUEST_PAGE, k ? (key & KEY_MODE) | w->page[k].phys : key);
}

/* A mapping that comes again after it was dropped here gets a new number; exits that know it by the old one are linked no
 * more, so only what is too much goes. Numbers are used up after 4 billion, when nothing is to stay that has one: CPUs clear
 * their tables before they use a new one (sets_check). */
void mappings_trim(Engine *e)
{
    MappingTable *t = &e->mappings;
    uint32_t before = t->count;

    if (UNLIKELY(t->last >= MAPPING_LAST - 2)) {
        range_visit(e, 0, UINT64_MAX, region_drop_dead, true);
        engine_kick_inside(e, 0);
        atomic_fetch_add(&e->forgotten, 1);
        t->last = 0;
        t->limit = 0;
    }
    if (LIKELY(before < t->limit))
        return;
    for (size_t i = 0; i < (size_t)1 << t->bits; i++)
        for (Mapping **p = &t->bucket[i], *m; (m = *p);) {
            if (m->regions) {
                p = &m->next;
                continue;
            }
            *p = m->next;
            free(m);
            t->count--;
        }
    t->limit = MAX(t->count * 2, (uint32_t)MAPPINGS_FEW);
}

/* ---- one set ---- */

static CodePages *code_pages(const JumpSet *s)
{
    return (CodePages *)(void *)((uint8_t *)s->jumps + CODE_PAGES_OFFSET);
}

static void part_clear(JumpSet *s, unsigned first, unsigned n)
{
    memset(s->jumps + first, 0, n * sizeof *s->jumps);
    if (first == 0 || first == JUMP_SIZE)
        s->jumps[first].pc = jump_none(first);
}

static void set_clear(JumpSet *s)
{
    for (unsigned k = 0; k < ARRAY_LEN(s->near); k++)
        for (; s->near[k]; s->near[k] &= s->near[k] - 1)
            part_clear(s, (k * 64 + (unsigned)__builtin_ctzll(s->near[k])) * NEAR_PART, NEAR_PART);
    for (; s->far; s->far &= s->far - 1)
        part_clear(s, JUMP_SIZE + (unsigned)__builtin_ctzll(s->far) * FAR_PART, FAR_PART);
    memset(code_pages(s)->number, 0, sizeof code_pages(s)->number);
    memset(s->filled, 0, sizeof s->filled);
    s->local = false;
}

static void entries_clear(JumpSet *s, unsigned first, uint64_t page)
{
    for (unsigned i = first; i < first + NEAR_PART; i++)
        if (s->jumps[i].pc / GUEST_PAGE == page)
            s->jumps[i].pc = jump_none(i);
}

static void set_clear_page(JumpSet *s, uint64_t addr, unsigned shift)
{
    unsigned c = code_index(addr), places = GUEST_PAGE >> shift;
    unsigned near = jump_index(addr, shift, s->mask) & -places, far = far_index(addr, shift) & -places;
    uint64_t page = addr / GUEST_PAGE;

    if (LIKELY(!(s->filled[c / 64] >> c % 64 & 1)))
        return;
    for (unsigned i = near; i < near + places; i += NEAR_PART)
        if (s->near[i / NEAR_PART / 64] >> i / NEAR_PART % 64 & 1)
            entries_clear(s, i, page);
    for (unsigned i = far; i < far + places; i += NEAR_PART)
        if (s->far & far_part(i))
            entries_clear(s, i, page);
    if (code_pages(s)->page[c] == page * GUEST_PAGE)
        code_pages(s)->number[c] = 0;
}

const SetPage *set_page(const JumpSet *s, uint64_t pc)
{
    uint64_t page = ALIGN_DOWN(pc, (uint64_t)GUEST_PAGE);
    unsigned c = code_index(pc);

    return s && code_pages(s)->number[c] && code_pages(s)->page[c] == page ? &s->pages[c] : NULL;
}

/* A place that is taken over while the first table has none is not looked for in the second: nor does generated code. */
const void *set_find(const Cpu *cpu, uint64_t pc)
{
    unsigned shift = pc_shift(cpu->engine), i = jump_index(pc, shift, cpu->jump_mask);
    const JumpEntry *j = &cpu->own_jumps[i];

    if (j->pc == pc)
        return j->code;
    if (j->pc == jump_none(i))
        return NULL;
    j = &cpu->own_jumps[far_index(pc, shift)];
    return j->pc == pc ? j->code : NULL;
}

static void number_put(JumpSet *s, uint64_t addr, const ExecPage *x, uint32_t number)
{
    CodePages *t = code_pages(s);
    unsigned c = code_index(addr);

    s->pages[c] = (SetPage){ s->mode | x->phys, *x };
    t->page[c] = ALIGN_DOWN(addr, (uint64_t)GUEST_PAGE);
    t->number[c] = number;
    s->filled[c / 64] |= 1ull << c % 64;
    s->local |= !x->global;
}

void set_fill(Engine *e, Cpu *cpu, Region *r, const Where *w, bool jump)
{
    EngineCpu *ec = cpu->priv;
    JumpSet *s = ec->now;
    uint64_t pc = w->base + w->pc, was;
    unsigned i = near_index(e, s, pc), far = far_index(pc, pc_shift(e));

    sets_check(e, cpu);
    for (unsigned k = 0; k < w->npages; k++)
        number_put(s, pc + k * GUEST_PAGE, &w->page[k], k ? r->number2 : r->number);
    if (!jump || !e->chain)
        return;
    was = s->jumps[i].pc;
    if (was != jump_none(i) && was != pc) {
        s->far |= far_part(far);
        jump_put(cpu, far, r, pc);
    }
    s->near[i / NEAR_PART / 64] |= 1ull << i / NEAR_PART % 64;
    jump_put(cpu, i, r, pc);
    ec->fills++;
}

void sets_clear(Cpu *cpu)
{
    EngineCpu *ec = cpu->priv;

    for (unsigned i = 0; i < ec->nsets; i++)
        set_clear(&ec->set[i]);
}

void sets_check(Engine *e, Cpu *cpu)
{
    EngineCpu *ec = cpu->priv;
    uint32_t now = atomic_load(&e->forgotten);

    if (LIKELY(ec->forgotten == now))
        return;
    ec->forgotten = now;
    sets_clear(cpu);
}

/* ---- which set ---- */

static bool own_space(const Engine *e, uint64_t mode)
{
    const GuestSys *sys = e->cfg.guest->sys;

    return sys && sys->per_space && sys->per_space(mode);
}

/* Breakpoints are at addresses. */
bool mode_moves(const Engine *e, uint64_t mode) { return own_space(e, mode) && !e->nbreaks; }

/* A new set, or that which has not been used for longest. */
static JumpSet *set_new(Engine *e, EngineCpu *ec, uint64_t mode, uint32_t space)
{
    JumpSet *s = &ec->set[0];

    pthread_mutex_lock(&e->lock);
    if (ec->nsets < SYSTEM_SETS) {
        s = &ec->set[ec->nsets];
        s->jumps = jumps_new();
        s->pages = calloc(CODE_PAGES, sizeof *s->pages);
        if (!s->jumps || !s->pages)
            abort();
        s->mask = e->jump_mask;
        ec->nsets++;
    } else {
        for (unsigned i = 1; i < SYSTEM_SETS; i++)
            if (ec->set[i].used < s->used)
                s = &ec->set[i];
        set_clear(s);
    }
    s->mode = mode;
    s->space = space;
    pthread_mutex_unlock(&e->lock);
    return s;
}

static JumpSet *set_get(Engine *e, EngineCpu *ec, uint64_t mode, uint32_t space)
{
    uint8_t *hint = &ec->hint[(mode ^ mode >> 4 ^ space << 2) % ARRAY_LEN(ec->hint)];
    JumpSet *s = &ec->set[*hint];

    if (LIKELY(s->jumps && s->mode == mode && s->space == space))
        return s;
    for (s = ec->set; s < ec->set + ec->nsets && (s->mode != mode || s->space != space);)
        s++;
    if (s == ec->set + ec->nsets)
        s = set_new(e, ec, mode, space);
    *hint = (uint8_t)(s - ec->set);
    return s;
}

/* The table is in force at once, for generated code that a helper or system call returns to; not if the CPU is to leave,
 * whose request comes before the empty table it puts there, or is to do one instruction only. */
void set_select(Engine *e, Cpu *cpu, uint64_t mode)
{
    EngineCpu *ec = cpu->priv;

    ec->now = set_get(e, ec, mode, own_space(e, mode) ? cpu->space : ENGINE_SPACES);
    ec->now->used = ++ec->clock;
    cpu->mode = mode;
    cpu->own_jumps = ec->now->jumps;
    cpu->jump_mask = ec->now->mask;
    __atomic_store_n(&cpu->jumps, ec->stepping ? e->no_jumps : cpu->own_jumps, __ATOMIC_SEQ_CST);
    if (__atomic_load_n(&cpu->exit_request, __ATOMIC_SEQ_CST))
        __atomic_store_n(&cpu->jumps, e->no_jumps, __ATOMIC_SEQ_CST);
}

void engine_space(Cpu *cpu, uint32_t space)
{
    Engine *e = cpu->engine;
    EngineCpu *ec = cpu->priv;
    uint64_t mode = e->cfg.guest->mode(cpu);
    bool other = space != cpu->space;

    cpu->space = space;
    for (unsigned i = 0; other && i < ec->nsets; i++)
        if (ec->set[i].space == ENGINE_SPACES && ec->set[i].local)
            set_clear(&ec->set[i]);
    if (other || mode != cpu->mode || !ec->now)
        set_select(e, cpu, mode);
}

void engine_space_flush(Cpu *cpu, uint32_t space, bool all, uint64_t addr, bool global)
{
    EngineCpu *ec = cpu->priv;

    for (unsigned i = 0; i < ec->nsets; i++) {
        JumpSet *s = &ec->set[i];
        bool hit = global || space == ENGINE_SPACES || s->space == space;

        if (s->space == ENGINE_SPACES && !global)
            hit = s->local && (space == ENGINE_SPACES || space == cpu->space);
        if (hit && all)
            set_clear(s);
        else if (hit)
            set_clear_page(s, addr, pc_shift(cpu->engine));
    }
}
