/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Running a guest CPU: the loop around generated code, jump tables, kicks, system calls and
 * faults.
 *
 * A CPU is `inside` from before it looks a region up until it leaves engine_run, waits for the
 * lock, or makes a system call; the field holds the epoch it entered in, and nothing it can reach
 * is reclaimed meanwhile (engine-int.h).
 */
#include "engine/engine-int.h"

#include <inttypes.h>
#include <stdlib.h>
#include <sys/mman.h>

/* ---- jump tables ---- */

/* With the code-page table; memory that is not used costs nothing. */
enum { JUMPS_BYTES = CODE_PAGES_OFFSET + sizeof(CodePages) };

/* The first table grows once an eighth of its size have found their places taken. */
enum { FIGHTS_PART = 8 };

static void jumps_clear(JumpEntry *t)
{
    t[0].pc = jump_none(0);
    t[JUMP_SIZE].pc = jump_none(JUMP_SIZE);
}

JumpEntry *jumps_new(void)
{
    JumpEntry *t = mmap(NULL, JUMPS_BYTES, PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

    if (t == MAP_FAILED)
        return NULL;
    jumps_clear(t);
    return t;
}

void jumps_free(JumpEntry *t)
{
    if (t)
        munmap(t, JUMPS_BYTES);
}

static uint32_t near_size(const Engine *e, const JumpSet *s) { return (s->mask >> pc_shift(e)) + 1; }

/* The table for the guest mode @mode becomes the CPU's own. */
static void jumps_switch(Engine *e, Cpu *cpu, uint64_t mode)
{
    EngineCpu *ec = cpu->priv;
    unsigned i = 0;

    while (i < ec->nsets && ec->set[i].mode != mode)
        i++;
    if (i == ec->nsets) {
        pthread_mutex_lock(&e->lock);
        if (i == JUMP_SETS) {
            i = ec->victim++ % JUMP_SETS;
            memset(ec->set[i].jumps, 0, JUMP_ENTRIES * sizeof(JumpEntry));
            jumps_clear(ec->set[i].jumps);
            ec->set[i].far = 0;
        } else {
            ec->set[i].jumps = jumps_new();
            if (!ec->set[i].jumps)
                abort();
            ec->set[i].mask = e->jump_mask;
            if (!cpu->next)         /* the process's first: its pages would be met one by one */
                madvise(ec->set[i].jumps, near_size(e, &ec->set[i]) * sizeof(JumpEntry), MADV_POPULATE_WRITE);
            ec->nsets++;
        }
        ec->set[i].mode = mode;
        pthread_mutex_unlock(&e->lock);
    }
    cpu->mode = mode;
    cpu->own_jumps = ec->set[i].jumps;
    cpu->jump_mask = ec->set[i].mask;
}

/* Have too many had to fight for their places in the first table of @s, which can still grow? Or has it grown elsewhere? */
static bool crowded(const Engine *e, const JumpSet *s)
{
    return s->mask != e->jump_mask
        || (s->fights >= near_size(e, s) / FIGHTS_PART && near_size(e, s) < JUMP_SIZE);
}

/* The first table of @s, which is in force, becomes four times the size, or as large as others' are. With the lock held: who
 * takes entries away holds it. */
static void jumps_grow(Engine *e, Cpu *cpu, JumpSet *s)
{
    uint32_t old = near_size(e, s);

    if (s->mask == e->jump_mask) {
        e->jump_mask = jump_mask(MIN(old * 4, (uint32_t)JUMP_SIZE), pc_shift(e));
        cache_masks(e);
    }
    s->fights = 0;
    s->mask = cpu->jump_mask = e->jump_mask;
    madvise(s->jumps + old, (near_size(e, s) - old) * sizeof *s->jumps, MADV_POPULATE_WRITE);
    for (uint32_t i = 1; i < old; i++) {
        JumpEntry *j = &s->jumps[i];
        unsigned to = near_index(e, s, j->pc);

        if (j->pc == jump_none(i) || to == i)
            continue;
        s->jumps[to] = *j;
        j->pc = jump_none(i);
    }
}

/* The table is to know @r, which moves, in page @page. */
static void seen_add(Region *r, uint64_t page)
{
    uint64_t was = SEEN_NOWHERE, now = page | 1;

    if (!atomic_compare_exchange_strong(&r->seen, &was, now) && was != now)
        atomic_store(&r->seen, SEEN_OFTEN);
}

void jump_put(const Cpu *cpu, unsigned i, Region *r, uint64_t pc)
{
    JumpEntry *j = &cpu->own_jumps[i];

    if (UNLIKELY(r->moves))
        seen_add(r, ALIGN_DOWN(pc, (uint64_t)GUEST_PAGE));

    __atomic_store_n(&j->pc, jump_none(i), __ATOMIC_RELAXED);
    __atomic_store_n(&j->code, r->code, __ATOMIC_RELAXED);
    __atomic_store_n(&j->pc, pc, __ATOMIC_SEQ_CST);
    if (atomic_load(&r->state) != REGION_LIVE)  /* dropped before jumps_remove could see it */
        __atomic_store_n(&j->pc, jump_none(i), __ATOMIC_RELAXED);
}

/* User mode: the set whose table is in force. */
static JumpSet *set_of(const Cpu *cpu)
{
    JumpSet *s = ((EngineCpu *)cpu->priv)->set;

    while (s->jumps != cpu->own_jumps)
        s++;
    return s;
}

/* A region that has to fight for its place gets one in the second table too, whose pages lie far apart: not while the first
 * can still grow. */
static void jump_fill(Engine *e, Cpu *cpu, Region *r)
{
    JumpSet *s = set_of(cpu);
    unsigned i = near_index(e, s, r->pc);
    uint64_t was = cpu->own_jumps[i].pc;

    if (!e->chain)
        return;
    atomic_store_explicit(&r->jumped, true, memory_order_relaxed);
    if (was != jump_none(i) && was != r->pc) {
        s->fights++;
        if (near_size(e, s) == JUMP_SIZE) {
            unsigned far = far_index(r->pc, pc_shift(e));

            s->far |= far_part(far);
            jump_put(cpu, far, r, r->pc);
        }
    }
    jump_put(cpu, i, r, r->pc);
    ((EngineCpu *)cpu->priv)->fills++;
    /* @cpu is inside: whoever has the lock may be waiting for it to come out. There will be another fight. */
    if (UNLIKELY(crowded(e, s)) && !pthread_mutex_trylock(&e->lock)) {
        jumps_grow(e, cpu, s);
        pthread_mutex_unlock(&e->lock);
    }
}

/* Where indirect jumps are expected to enter @r, which is new (BlockEntry.expected): there is no need to come here for that.
 * Takes nothing from others, and no memory for what may not happen. With the lock held. */
static void jump_expected(Engine *e, Cpu *cpu, const Region *r)
{
    JumpSet *s = set_of(cpu);

    if (!e->chain || e->cfg.accel != ACCEL_JIT || !region_live(r))
        return;
    if (UNLIKELY(crowded(e, s)))
        jumps_grow(e, cpu, s);
    for (uint32_t k = 0; k < r->nentries; k++) {
        uint64_t pc = r->entries[k].pc;
        unsigned i = near_index(e, s, pc);

        if (!r->entries[k].expected || cpu->own_jumps[i].pc == pc)
            continue;
        if (cpu->own_jumps[i].pc != jump_none(i)) {
            s->fights++;
            i = far_index(pc, pc_shift(e));
            if (!(s->far & far_part(i)))
                continue;
        }
        JumpEntry *j = &cpu->own_jumps[i];
        if (j->pc != jump_none(i))
            continue;
        j->code = (const uint8_t *)r->code + r->entries[k].offset;
        __atomic_store_n(&j->pc, r->entries[k].pc, __ATOMIC_RELEASE);
    }
}

static void jump_remove(JumpEntry *t, unsigned i, const void *code, uint64_t pc)
{
    JumpEntry *j = &t[i];

    if (__atomic_load_n(&j->code, __ATOMIC_RELAXED) == code)
        __atomic_compare_exchange_n(&j->pc, &pc, jump_none(i), false, __ATOMIC_SEQ_CST,
                                    __ATOMIC_RELAXED);
}

static void tables_remove(Engine *e, uint64_t pc, const void *code)
{
    unsigned far = far_index(pc, pc_shift(e));

    for (Cpu *p = e->cpus; p; p = p->next) {
        EngineCpu *ec = p->priv;

        for (unsigned n = 0; n < ec->nsets; n++) {
            for (uint32_t size = JUMP_LEAST; size <= JUMP_SIZE; size *= 4)
                jump_remove(ec->set[n].jumps, jump_index(pc, pc_shift(e), jump_mask(size, pc_shift(e))), code, pc);
            jump_remove(ec->set[n].jumps, far, code, pc);
        }
    }
}

/* Remove @r, which is live no longer, from all CPUs' tables. Where it may be in many places the tables are cleared, by their
 * owners and before they next enter generated code; whoever drops a region for what was written makes them come. */
void jumps_remove(Engine *e, const Region *r)
{
    uint64_t seen = r->moves ? atomic_load(&((Region *)r)->seen) : 0;

    if (r->moves && seen == SEEN_NOWHERE)
        return;
    if (seen == SEEN_OFTEN)
        atomic_fetch_add(&e->forgotten, 1);
    else
        tables_remove(e, r->pc + ALIGN_DOWN(seen, (uint64_t)GUEST_PAGE), r->code);
}

/* Likewise what jump_expected() entered. */
void jumps_remove_expected(Engine *e, const Region *r)
{
    for (uint32_t k = 0; !e->cfg.system && k < r->nentries; k++)
        if (r->entries[k].expected)
            tables_remove(e, r->entries[k].pc, (const uint8_t *)r->code + r->entries[k].offset);
}

/* ---- kicks ---- */

static void kick(Cpu *cpu, uint32_t why)
{
    __atomic_fetch_or(&cpu->exit_request, why, __ATOMIC_SEQ_CST);
    __atomic_store_n(&cpu->jumps, ((Engine *)cpu->engine)->no_jumps, __ATOMIC_SEQ_CST);
}

void engine_kick(Cpu *cpu)
{
    kick(cpu, KICK_USER);
}

/* The jump table comes back when the CPU next enters generated code. */
void engine_unkick(Cpu *cpu)
{
    __atomic_fetch_and(&cpu->exit_request, ~(uint32_t)KICK_USER, __ATOMIC_SEQ_CST);
}

/* Make the CPUs that are inside since before epoch @before (0: all that are inside) come to C. */
void engine_kick_inside(Engine *e, uint32_t before)
{
    for (Cpu *p = e->cpus; p; p = p->next) {
        uint32_t in = __atomic_load_n(&p->inside, __ATOMIC_SEQ_CST);

        if (in && (!before || (int32_t)(in - before) < 0))
            kick(p, KICK_ENGINE);
    }
}

/* ---- the loop ---- */

bool run_publish(Engine *e, Cpu *cpu)
{
    for (;;) {
        uint32_t req;

        if (__atomic_load_n(&cpu->jumps, __ATOMIC_RELAXED) != cpu->own_jumps)
            __atomic_store_n(&cpu->jumps, cpu->own_jumps, __ATOMIC_SEQ_CST);
        req = __atomic_load_n(&cpu->exit_request, __ATOMIC_SEQ_CST);
        if (!req)
            return true;
        if (req & ~(uint32_t)KICK_ENGINE)
            return false;
        __atomic_fetch_and(&cpu->exit_request, ~(uint32_t)KICK_ENGINE, __ATOMIC_SEQ_CST);
    }
}

/* Publish the epoch and put the jump table in force. False if the embedder wants the CPU. */
bool run_enter(Engine *e, Cpu *cpu)
{
    uint64_t mode = e->cfg.guest->mode(cpu);

    if (UNLIKELY(mode != cpu->mode || !cpu->own_jumps)) {
        outside(cpu);
        jumps_switch(e, cpu, mode);
    }
    inside(e, cpu);
    return run_publish(e, cpu);
}

static Region *site_region(const Chunk *c, const Link *l) { return atomic_load(&((Chunk *)c)->regions)[l->from]; }

/* CPU_EXIT_LINK: still inside, so the chunk of the exit cannot have been reclaimed yet. Code leaves the target to us, unless
 * it moves and is on its way to another page. */
SiteRef site_taken(Engine *e, Cpu *cpu)
{
    Chunk *c = &e->cache.chunks[cpu->site >> SITE_BITS];
    Link *l = cache_site(e, cpu->site);
    const LinkPage *p = cache_site_page(e, cpu->site);
    const Region *from = site_region(c, l);

    if (!p || !from->moves || !p->page)
        cpu->pc = region_addr(from, cpu, l->pc);
    return (SiteRef){ c, l, cpu->site, c->serial, __atomic_load_n(&l->number, __ATOMIC_RELAXED),
                      __atomic_load_n(&l->to, __ATOMIC_RELAXED) != NULL };
}

bool site_link(Engine *e, const SiteRef *s, Entry to)
{
    if (s->chunk->serial != s->serial)
        return false;
    region_link(e, site_region(s->chunk, s->link), s->site, to);
    return s->link->to == to.region;
}

/* The region for cpu->pc. Comes back inside. @site: the exit to link to it, or NULL: then it begins there. */
Entry run_region(Engine *e, Cpu *cpu, const SiteRef *site)
{
    bool step = ((EngineCpu *)cpu->priv)->stepping;
    uint64_t key = cpu->mode | (UNLIKELY(step) ? KEY_STEP : 0);
    Region *r = site ? NULL : region_lookup(e, cpu->pc, key);
    Entry to = { r, r ? r->code : NULL };

    if (r)
        return to;
    outside(cpu);
    pthread_mutex_lock(&e->lock);
    if (site) {
        to = region_entry(e, cpu->pc, key);
    } else {
        r = region_find(e, cpu->pc, key);
        to = (Entry){ r, r ? r->code : NULL };
    }
    if (!to.region) {
        r = translate(e, &(Where){ .pc = cpu->pc, .key = key, .step = step });
        jump_expected(e, cpu, r->of ? r->of : r);
        to = (Entry){ r, r->code };
    }
    if (site)
        site_link(e, site, to);
    inside(e, cpu);
    pthread_mutex_unlock(&e->lock);
    return to;
}

void run_log(Engine *e, Cpu *cpu)
{
    if (!log_wants_pc(cpu->pc))
        return;
    LOG(EXEC, "exec %#" PRIx64 "\n", cpu->pc);
    if (log_on(LOG_CPU) && e->cfg.guest->dump)
        e->cfg.guest->dump(cpu, log_stream());
}

static void __attribute__((noreturn)) interp_landing(Cpu *cpu)
{
    longjmp(((EngineCpu *)cpu->priv)->landing, 1);
}

static CpuExit interp_enter(Engine *e, Cpu *cpu, const IrFunc *f)
{
    CpuExit x;

    if (setjmp(((EngineCpu *)cpu->priv)->landing))
        return CPU_EXIT_FAULT;
    x = ir_interp(f, cpu, e->cfg.guest_base);
    if (x == CPU_EXIT_SYSCALL)
        return cpu->syscall(cpu) ? CPU_EXIT_HALT : CPU_EXIT_LOOKUP;
    return x;
}

CpuExit run_code(Engine *e, Cpu *cpu, const void *code)
{
    if (UNLIKELY(e->cfg.system != NULL))
        cpu->code_base = ALIGN_DOWN(cpu->pc, (uint64_t)GUEST_PAGE);
    return e->cfg.accel == ACCEL_JIT ? (CpuExit)e->enter(cpu, code) : interp_enter(e, cpu, code);
}

/* System mode: the call enters the trap handler, which runs in another mode; the lookup that comes next is to find it. */
static int system_syscall(Engine *e, Cpu *cpu)
{
    int ret = e->cfg.syscall(cpu);
    uint64_t mode = ret ? cpu->mode : e->cfg.guest->mode(cpu);

    if (LIKELY(mode != cpu->mode))
        set_select(e, cpu, mode);
    return ret;
}

int run_syscall(Cpu *cpu)
{
    Engine *e = cpu->engine;
    int ret;

    ((EngineCpu *)cpu->priv)->exits[CPU_EXIT_SYSCALL]++;
    if (UNLIKELY(e->cfg.system != NULL))
        return system_syscall(e, cpu);
    outside(cpu);
    ret = e->cfg.syscall(cpu);
    if (UNLIKELY(ret))
        return ret;
    inside(e, cpu);
    if (UNLIKELY(e->cfg.guest->mode(cpu) != cpu->mode))
        cpu->jumps = e->no_jumps;
    return 0;
}

/* ---- floating-point traps ---- */

static unsigned traps_max(const Engine *e, const Region *r)
{
    const Guest *g = e->cfg.guest;

    return g->nan_of_mode && g->nan_of_mode(key_mode(e, r->mode)) == IR_NAN_ARM_FZ ? TRAPS_MAX_FZ : TRAPS_MAX;
}

/* In the handler of SIGFPE. A region that traps again and again is noted for the loop. */
static bool fp_trap(Engine *e, Cpu *cpu, void *uc)
{
    const Target *t = e->cfg.target;
    Region *r = cache_find(e, host_pc(uc));
    EngineCpu *ec = cpu->priv;

    if (!r || !t->fp_trap || !t->fp_trap(e->target, cpu, uc))
        return false;
    uint32_t now = (uint32_t)(engine_now() / 1000000), max = traps_max(e, r);

    ec->traps++;
    if (now - r->traps_since > TRAPS_MS) {
        r->traps = 0;
        r->traps_since = now;
    }
    if (r->traps < max && ++r->traps == max) {
        ec->trapping.chunk = &e->cache.chunks[r->chunk];
        ec->trapping.serial = atomic_load(&ec->trapping.chunk->serial);
        ec->trapping.region = r;
        ec->trapping.pc = region_part(r, cache_part(r, host_pc(uc))).pc;
        kick(cpu, KICK_ENGINE);
    }
    return true;
}

/* Its next translation does without traps. The chunk may have been reclaimed since. */
void run_soften(Engine *e, Cpu *cpu)
{
    EngineCpu *ec = cpu->priv;
    Region *r = ec->trapping.region;

    outside(cpu);
    ec->trapping.region = NULL;
    pthread_mutex_lock(&e->lock);
    if (atomic_load(&ec->trapping.chunk->serial) == ec->trapping.serial && region_live(r)) {
        e->tables->soft[soft_index(ec->trapping.pc)] = ec->trapping.pc;
        e->counts.softened++;
        region_drop(e, r, REGION_DEAD);
        engine_kick_inside(e, 0);
    }
    pthread_mutex_unlock(&e->lock);
}

/* The segment base is the thread's, not the CPU's; this is what it was last set to. */
static __thread uint64_t thread_guest_base;

void run_base(Engine *e)
{
    if (LIKELY(e->cfg.guest_base == thread_guest_base) || e->cfg.accel != ACCEL_JIT)
        return;
    host_guest_base(e->cfg.guest_base);
    thread_guest_base = e->cfg.guest_base;
}

CpuExit engine_run(Cpu *cpu)
{
    Engine *e = cpu->engine;
    EngineCpu *ec = cpu->priv;
    bool jit = e->cfg.accel == ACCEL_JIT;
    SiteRef site = { 0 };
    CpuExit x = CPU_EXIT_LOOKUP;

    if (UNLIKELY(e->cfg.system != NULL))
        return system_run(e, cpu);
    run_base(e);
    for (;;) {
        Entry to;

        if (!run_enter(e, cpu)) {
            x = CPU_EXIT_POLL;
            break;
        }
        to = run_region(e, cpu, x == CPU_EXIT_LINK && e->chain && jit ? &site : NULL);
        if (x == CPU_EXIT_LOOKUP && jit)
            jump_fill(e, cpu, to.region);
        if (log_on(LOG_EXEC | LOG_CPU))
            run_log(e, cpu);
        x = run_code(e, cpu, to.code);
        ec->exits[x]++;
        if (x == CPU_EXIT_LINK && jit)
            site = site_taken(e, cpu);
        if (UNLIKELY(ec->trapping.region != NULL))
            run_soften(e, cpu);
        if (UNLIKELY(x == CPU_EXIT_HOT))
            hot_loop(e, cpu);
        if (UNLIKELY(x == CPU_EXIT_GUARD))
            hot_guard(e, cpu);
        if (x == CPU_EXIT_EXC || x == CPU_EXIT_FAULT || x == CPU_EXIT_HALT)
            break;
        if (x == CPU_EXIT_SYSCALL && jit && cpu->syscall(cpu)) {
            x = CPU_EXIT_HALT;
            break;
        }
    }
    outside(cpu);
    return x;
}

/* ---- faults ---- */

bool engine_in_code(const Engine *e, const void *host_pc)
{
    return (size_t)((const uint8_t *)host_pc - e->cache.rx) < e->cache.size;
}

bool engine_fault(Cpu *cpu, const siginfo_t *si, void *uc)
{
    Engine *e = cpu->engine;

    if (si->si_signo == SIGFPE && e->cfg.accel == ACCEL_JIT && si->si_code >= FPE_FLTDIV && si->si_code <= FPE_FLTINV)
        return fp_trap(e, cpu, uc);
    if (e->cfg.accel == ACCEL_INTERP) {
        uintptr_t sp = ALIGN_DOWN((uintptr_t)host_sp(uc) - 512, 16ul);

        if (!ir_interp_fault(cpu))
            return false;
        host_resume(uc, (void *)(uintptr_t)interp_landing, (void *)(sp - sizeof(void *)), cpu);
    } else {
        const uint8_t *pc = host_pc(uc);
        Region *r = cache_find(e, pc);
        CodePart p = r ? region_part(r, cache_part(r, pc)) : (CodePart){ 0 };

        if (!r && cpu->helper_pc && !engine_in_code(e, pc)) {
            cpu->pc = cpu->helper_pc;        /* in a helper: state is in memory, its frame is given up */
            cpu->helper_pc = 0;
        } else if (!r || !e->cfg.target->recover(e->target, cpu, p.map, p.map_size, p.pc, pc - p.code, uc)) {
            return false;
        }
        host_resume(uc, e->cache.rx + e->stub[STUB_LEAVE_FAULT], cpu->host_sp, cpu);
    }
    cpu->fault_sig = si->si_signo;
    cpu->fault_code = si->si_code;
    cpu->fault_addr = (uintptr_t)si->si_addr - e->cfg.guest_base;
    return true;
}

/* ---- CPUs ---- */

Cpu *engine_cpu_new(Engine *e)
{
    Cpu *cpu = aligned_alloc(64, ALIGN_UP(sizeof *cpu, 64ul));
    EngineCpu *ec = calloc(1, sizeof *ec);

    if (!cpu || !ec)
        abort();
    memset(cpu, 0, sizeof *cpu);
    cpu->engine = e;
    cpu->target = e->cfg.accel == ACCEL_JIT ? e->cfg.target : NULL;
    cpu->guest_base = e->cfg.guest_base;
    cpu->priv = ec;
    cpu->helpers = e->helpers;
    cpu->syscall = run_syscall;
    cpu->jumps = e->no_jumps;
    cpu->mmu = e->cfg.system ? system_mmu : NULL;
    engine_fp_set(cpu, 0, 0);
    e->cfg.guest->reset(cpu, e->cfg.features);
    hot_init(cpu);
    pthread_mutex_lock(&e->lock);
    cpu->next = e->cpus;
    e->cpus = cpu;
    pthread_mutex_unlock(&e->lock);
    return cpu;
}

static void cpu_release(Engine *e, Cpu *cpu)
{
    EngineCpu *ec = cpu->priv;

    for (unsigned i = 0; i < ARRAY_LEN(ec->exits); i++)
        e->counts.exits[i] += ec->exits[i];
    e->counts.fills += ec->fills;
    e->counts.traps += ec->traps;
    for (unsigned i = 0; i < ec->nsets; i++) {
        jumps_free(ec->set[i].jumps);
        free(ec->set[i].pages);
    }
    free(ec);
    free(cpu);
}

void engine_cpu_free(Cpu *cpu)
{
    Engine *e = cpu->engine;

    pthread_mutex_lock(&e->lock);
    for (Cpu **p = &e->cpus; *p; p = &(*p)->next)
        if (*p == cpu) {
            *p = cpu->next;
            break;
        }
    cpu_release(e, cpu);
    pthread_mutex_unlock(&e->lock);
}

void cpus_drop_others(Engine *e, Cpu *keep)
{
    for (Cpu *p = e->cpus, *next; p; p = next) {
        next = p->next;
        if (p != keep)
            cpu_release(e, p);
    }
    e->cpus = keep;
    if (keep)
        keep->next = NULL;
}
