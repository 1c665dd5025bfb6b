/* SPDX-License-Identifier: Apache-2.0 */
/*
 * System mode: the loop around generated code, accesses that generated code leaves to C, writes
 * to code. See docs/SYSTEM-MODE.md. What comes to C is looked for in the CPU's own jump table, then by asking the MMU which
 * physical page it is on, among the regions, and translated last.
 */
#include "engine/engine-int.h"

#include <inttypes.h>
#include <stdlib.h>

enum { INSN_MOST = 16 };

/* ---- which region ---- */

/* Does the instruction at @pc, in the page at @host, lie across two pages? */
static bool crosses(const Engine *e, const Cpu *cpu, uint64_t pc, const uint8_t *host)
{
    const Guest *g = e->cfg.guest;
    unsigned off = pc % GUEST_PAGE;
    uint8_t buf[INSN_MOST];
    GuestInsn insn = { 0 };

    if (LIKELY(off <= GUEST_PAGE - INSN_MOST) || off % g->insn_align)
        return false;
    memcpy(buf, host + off, GUEST_PAGE - off);
    return !g->decode(&insn, pc, buf, GUEST_PAGE - off, cpu->mode, e->cfg.features) || off + insn.len > GUEST_PAGE;
}

/* Is the mapping of its second page the one that the region begins with? */
static bool second_page_fits(Engine *e, const Region *r, const Where *w)
{
    return r->number2 == mapping_of(e, w, 1)->number;
}

/* NULL: look again. *@linked: is @site linked to the region now? */
static Region *region_make(Engine *e, Cpu *cpu, const Where *w, const SiteRef *site, bool *linked)
{
    Region *r = NULL;
    bool again = false;             /* a breakpoint has come or gone */

    outside(cpu);
    pthread_mutex_lock(&e->translating);
    pthread_mutex_lock(&e->lock);
    if (LIKELY(w->moves == mode_moves(e, cpu->mode)))
        r = region_find(e, w->pc, w->key);
    else
        again = true;
    if (r && w->npages == 2 && !second_page_fits(e, r, w)) {
        region_drop(e, r, REGION_DEAD);
        engine_kick_inside(e, 0);
        r = NULL;
    }
    if (!r && !again)
        r = translate(e, w);
    if (r && site)
        *linked = site_link(e, site, (Entry){ r, r->code });
    inside(e, cpu);
    pthread_mutex_unlock(&e->lock);
    pthread_mutex_unlock(&e->translating);
    return r;
}

/* Where code at guest address @pc is: as it was when last asked, if nothing has been flushed since. */
static bool find_page(Engine *e, Cpu *cpu, uint64_t pc, ExecPage *out)
{
    const SetPage *known = set_page(((EngineCpu *)cpu->priv)->now, pc);

    if (known) {
        *out = known->exec;
        return true;
    }
    outside(cpu);
    return e->cfg.system->exec_page(cpu, pc, out);
}

/* The region for cpu->pc; NULL if it cannot be fetched: then the exception is in @cpu. Comes back inside. @site: the exit
 * that led here, to be linked, or NULL. */
Region *system_region(Engine *e, Cpu *cpu, const SiteRef *site)
{
    EngineCpu *ec = cpu->priv;
    Region *r;

    for (;;) {
        uint64_t page = ALIGN_DOWN(cpu->pc, (uint64_t)GUEST_PAGE);
        Where w = { .npages = 1, .step = ec->stepping, .set = ec->now, .moves = mode_moves(e, cpu->mode) };
        bool linked = site && site->linked;

        w.base = w.moves ? page : 0;
        w.pc = cpu->pc - w.base;
        if (!find_page(e, cpu, cpu->pc, &w.page[0]))
            return NULL;
        if (UNLIKELY(crosses(e, cpu, cpu->pc, w.page[0].host))) {
            if (!find_page(e, cpu, page + GUEST_PAGE, &w.page[1]))
                return NULL;
            w.npages = 2;
        }
        w.key = cpu->mode | w.page[0].phys | (w.step ? KEY_STEP : 0);
        inside(e, cpu);
        r = w.npages == 1 ? region_lookup(e, w.pc, w.key) : NULL;
        /* an exit that is linked, or compares with another number for good, needs nothing else done */
        if (!r || (site && !linked && (!site->number || site->number == r->number)))
            r = region_make(e, cpu, &w, site, &linked);
        if (UNLIKELY(!r))
            continue;
        if (!w.step)
            set_fill(e, cpu, r, &w, !linked);
        return r;
    }
}

/* ---- running ---- */

/* The set for the CPU's mode is in force, and the CPU inside. False if the embedder wants it. */
bool system_enter(Engine *e, Cpu *cpu)
{
    uint64_t mode = e->cfg.guest->mode(cpu);

    if (UNLIKELY(mode != cpu->mode || !((EngineCpu *)cpu->priv)->now))
        set_select(e, cpu, mode);
    inside(e, cpu);
    sets_check(e, cpu);
    return run_publish(e, cpu);
}

CpuExit system_run(Engine *e, Cpu *cpu)
{
    EngineCpu *ec = cpu->priv;
    bool jit = e->cfg.accel == ACCEL_JIT, log = log_on(LOG_EXEC | LOG_CPU);
    SiteRef site;
    CpuExit x = CPU_EXIT_LOOKUP;

    do {
        const void *code = NULL;

        if (!system_enter(e, cpu)) {
            x = CPU_EXIT_POLL;
            break;
        }
        if (x != CPU_EXIT_GUARD && !(x == CPU_EXIT_LINK && jit))
            code = set_find(cpu, cpu->pc);
        if (!code) {
            Region *r = system_region(e, cpu, x == CPU_EXIT_LINK && e->chain && jit ? &site : NULL);

            if (!r) {
                x = CPU_EXIT_EXC;
                ec->exits[x]++;
                break;
            }
            code = r->code;
        }
        if (UNLIKELY(log))
            run_log(e, cpu);
        x = run_code(e, cpu, code);
        ec->exits[x]++;
        if (x == CPU_EXIT_LINK && jit)
            site = site_taken(e, cpu);
        if (UNLIKELY(ec->trapping.region != NULL))
            run_soften(e, cpu);
    } while (x != CPU_EXIT_EXC && x != CPU_EXIT_FAULT && x != CPU_EXIT_HALT);
    outside(cpu);
    return x;
}

/* STUB_MMU, with @frame, and the interpreter, with NULL. The thread stays inside: it goes back to generated code. */
int system_mmu(Cpu *cpu, void *frame)
{
    Engine *e = cpu->engine;
    const Target *t = e->cfg.target;
    MmuAccess *a = &cpu->access;
    unsigned size = 1u << ir_mem_size(a->mem);
    MmuResult res;

    if (frame && a->op == MMU_STORE && size < 8)
        a->value[0] &= (1ull << 8 * size) - 1;       /* generated code has stored the rest too */
    do {
        res = e->cfg.system->access(cpu, a);
        cpu->mmu_host = res == MMU_RETRY ? tlb_find(a->op == MMU_LOAD ? cpu->tlb->read : cpu->tlb->write, a->addr, size)
                                         : (uintptr_t)a->value;
    } while (res == MMU_RETRY && !cpu->mmu_host && frame);
    cpu->mmu_result = res;
    if (LIKELY(res != MMU_FAULT))
        return 0;
    if (frame) {
        const uint8_t *pc = t->mmu_return(frame);
        const Region *r = cache_find(e, pc);

        if (!r || !t->recover_mmu(e->target, cpu, r->map, r->map_size, region_addr(r, cpu, r->pc),
                                  (uint32_t)(pc - (const uint8_t *)r->code), frame)) {
            fprintf(stderr, "lyre: internal error: no state map for the access at host address %p\n", (const void *)pc);
            abort();
        }
    }
    return 1;
}

/* ---- code that changes ---- */

bool engine_written(Engine *e, uint64_t start, uint64_t end)
{
    const Page *p;
    bool code;

    pthread_mutex_lock(&e->lock);
    e->counts.invalidations++;
    if (start < end && range_visit(e, start, end, region_drop_dead, true))
        engine_kick_inside(e, 0);
    p = page_of(e, start / GUEST_PAGE);
    code = p && p->code;
    pthread_mutex_unlock(&e->lock);
    return code;
}

/* The lock is held. */
void young_add(Engine *e, Page *p)
{
    if (p->young)
        return;
    p->young = true;
    p->young_next = atomic_load_explicit(&e->young, memory_order_relaxed);
    atomic_store(&e->young, p);
}

/* Is a CPU inside that came in before epoch @since? */
static bool inside_before(const Engine *e, uint32_t since)
{
    for (const Cpu *p = e->cpus; p; p = p->next) {
        uint32_t in = __atomic_load_n(&p->inside, __ATOMIC_SEQ_CST);

        if (in && (int32_t)(in - since) < 0)
            return true;
    }
    return false;
}

/* A CPU that has been inside since before a page turned code may have had a write to it under way, which nobody is told of.
 * So such pages are compared, a last time once no such CPU is left. */
void young_check(Engine *e)
{
    Page *list, *next, *keep = NULL;
    unsigned hits = 0;

    if (LIKELY(!atomic_load(&e->young)))
        return;
    pthread_mutex_lock(&e->lock);
    e->counts.flushes++;
    list = atomic_load(&e->young);
    for (; list; list = next) {
        Page *p = list;
        uint64_t start = p->no * GUEST_PAGE;
        bool again = inside_before(e, p->since);

        next = p->young_next;
        hits += range_visit(e, start, start + GUEST_PAGE, region_drop_changed, false);
        p->young = again;
        if (!again)
            continue;
        p->young_next = keep;
        keep = p;
        engine_kick_inside(e, p->since);
    }
    atomic_store(&e->young, keep);
    if (hits)
        engine_kick_inside(e, 0);
    pthread_mutex_unlock(&e->lock);
}
