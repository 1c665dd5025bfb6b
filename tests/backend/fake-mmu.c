/* SPDX-License-Identifier: Apache-2.0 */
#include "fake-mmu.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <xmmintrin.h>

enum Kind { K_RAM, K_READ, K_CODE, K_DEVICE, K_NONE };
enum { AREA = 256 };             /* pages that the host addresses are picked from */

static FakeMmu *current;         /* a Cpu has no room for it here */
static uint8_t *area;

static uint64_t mix(uint64_t v)
{
    v = (v ^ v >> 31) * 0x9e3779b97f4a7c15ull;
    v = (v ^ v >> 29) * 0xbf58476d1ce4e5b9ull;
    return v ^ v >> 32;
}

static enum Kind kind_of(const FakeMmu *m, uint64_t addr)
{
    static const uint8_t kinds[16] = { K_RAM, K_RAM, K_RAM, K_RAM, K_RAM, K_RAM, K_RAM, K_RAM, K_RAM, K_RAM, K_RAM,
                                       K_READ, K_CODE, K_CODE, K_DEVICE, K_NONE };

    return kinds[mix(m->seed ^ addr >> TLB_PAGE_BITS) & 15];
}

static uint8_t *host_of(const FakeMmu *m, uint64_t addr)
{
    return m->host[mix(m->seed * 3 ^ addr >> TLB_PAGE_BITS) % FAKE_PAGES];
}

bool fake_init(FakeMmu *m, const Runner *r)
{
    m->runner = r;
    m->rng.s = 1;
    area = mmap(NULL, AREA * TLB_PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    current = m;
    return area != MAP_FAILED;
}

void fake_machine(FakeMmu *m, uint64_t seed)
{
    m->seed = mix(seed);
    for (unsigned k = 0; k < FAKE_PAGES; k++)    /* distinct */
        m->host[k] = area + (k * (AREA / FAKE_PAGES) + pick(&m->rng, AREA / FAKE_PAGES)) * TLB_PAGE;
}

void fake_copy(const FakeMmu *m, uint8_t *out, bool to_machine)
{
    for (unsigned k = 0; k < FAKE_PAGES; k++, out += TLB_PAGE)
        memcpy(to_machine ? m->host[k] : out, to_machine ? out : m->host[k], TLB_PAGE);
}

static void fill(FakeMmu *m, uint64_t addr, bool write)
{
    TlbEntry *e = write ? &m->tlb.write[tlb_index(addr)] : &m->tlb.read[tlb_index(addr)];

    e->tag = ALIGN_DOWN(addr, (uint64_t)TLB_PAGE);
    e->host = (uintptr_t)host_of(m, addr);
}

static void drop(FakeMmu *m, unsigned i, bool write)
{
    (write ? m->tlb.write : m->tlb.read)[i] = (TlbEntry){ tlb_none(i), 0 };
}

/* Something else happens to the TLB. @but: a page that stays. */
static void disturb(FakeMmu *m, uint64_t but)
{
    for (int n = pick(&m->rng, 4); n > 0; n--) {
        uint64_t page = but + (pick(&m->rng, 5) - 2ull) * TLB_PAGE;
        enum Kind k = kind_of(m, page);

        if (tlb_index(page) == tlb_index(but))
            continue;
        if (pick(&m->rng, 2))
            drop(m, tlb_index(page), pick(&m->rng, 2));
        else if (k <= K_CODE)
            fill(m, page, k == K_RAM && pick(&m->rng, 2));
    }
}

/* What C code may do to registers. */
static void scramble(void)
{
    if (_mm_getcsr() != 0x1f80) {
        fprintf(stderr, "MXCSR %x in C code\n", _mm_getcsr());
        abort();
    }
    __asm__ volatile("pcmpeqd %%xmm0, %%xmm0; pcmpeqd %%xmm1, %%xmm1; pcmpeqd %%xmm2, %%xmm2; pcmpeqd %%xmm3, %%xmm3;"
                     "pcmpeqd %%xmm4, %%xmm4; pcmpeqd %%xmm5, %%xmm5; pcmpeqd %%xmm9, %%xmm9; pcmpeqd %%xmm15, %%xmm15;"
                     "movq $-3, %%rax; movq $-5, %%rcx; movq $-7, %%rdx; movq $-9, %%rsi; movq $-11, %%rdi;"
                     "movq $-13, %%r8; movq $-15, %%r9; movq $-17, %%r10; movq $-19, %%r11"
                     : : : "rax", "rcx", "rdx", "rsi", "rdi", "r8", "r9", "r10", "r11", "xmm0", "xmm1", "xmm2", "xmm3",
                           "xmm4", "xmm5", "xmm9", "xmm15");
}

static MmuResult fault(FakeMmu *m, Cpu *cpu, unsigned exc, uint64_t addr)
{
    cpu->exc = exc;
    cpu->exc_value = addr;
    m->faults++;
    return MMU_FAULT;
}

/* In C, byte by byte. */
static MmuResult by_hand(FakeMmu *m, MmuAccess *a, unsigned size, bool device)
{
    uint8_t *v = (uint8_t *)a->value;

    if (a->op == MMU_LOAD)
        a->value[0] = a->value[1] = 0;
    for (unsigned k = 0; k < size; k++) {
        uint8_t *p = host_of(m, a->addr + k) + (a->addr + k) % TLB_PAGE;

        if (a->op == MMU_LOAD)
            v[k] = *p;
        else
            *p = v[k];
        if (device)
            m->log = mix(m->log ^ a->addr ^ (uint64_t)v[k] << 32 ^ (uint64_t)a->op << 40 ^ (uint64_t)k << 44);
    }
    m->done++;
    return MMU_DONE;
}

static MmuResult access(FakeMmu *m, Cpu *cpu, MmuAccess *a)
{
    unsigned size = 1u << ir_mem_size(a->mem);
    bool write = a->op != MMU_LOAD, split = a->addr % TLB_PAGE + size > TLB_PAGE;
    uint64_t last = a->addr + size - 1;
    enum Kind k = kind_of(m, a->addr), k2 = kind_of(m, last);
    unsigned exc = write ? FAKE_EXC_STORE : FAKE_EXC_LOAD;

    if (split && a->op == MMU_ATOMIC)
        return fault(m, cpu, FAKE_EXC_SPLIT, a->addr);
    if (k == K_NONE || (write && k == K_READ))
        return fault(m, cpu, exc, a->addr);
    if (k2 == K_NONE || (write && k2 == K_READ))
        return fault(m, cpu, exc, last);
    if (k == K_DEVICE && a->op == MMU_ATOMIC)
        return fault(m, cpu, exc, a->addr);
    disturb(m, a->addr);
    if (split || k == K_DEVICE || (k == K_CODE && a->op == MMU_STORE) || (a->op != MMU_ATOMIC && pick(&m->rng, 8) == 0))
        return by_hand(m, a, size, k == K_DEVICE || k2 == K_DEVICE);
    fill(m, a->addr, write);
    m->retries++;
    return MMU_RETRY;
}

static int on_mmu(Cpu *cpu, void *frame)
{
    FakeMmu *m = current;
    MmuResult r = access(m, cpu, &cpu->access);
    const TargetOut *o = &m->runner->out;

    m->calls++;
    scramble();
    cpu->mmu_result = r;
    cpu->mmu_host = r == MMU_RETRY ? tlb_find(cpu->access.op == MMU_LOAD ? m->tlb.read : m->tlb.write, cpu->access.addr,
                                              1u << ir_mem_size(cpu->access.mem)) : (uintptr_t)cpu->access.value;
    if (r != MMU_FAULT)
        return 0;
    if (frame) {
        const uint8_t *at = target_x86_64.mmu_return(frame);

        if (!runner_within(m->runner, (uintptr_t)at)
            || !target_x86_64.recover_mmu(m->runner->ctx, cpu, o->map, o->map_size, m->runner->pc,
                                          (uint32_t)(at - runner_at(m->runner)), frame)) {
            fprintf(stderr, "no state map for an access\n");
            abort();
        }
    }
    return 1;
}

void fake_start(FakeMmu *m, Cpu *cpu, uint64_t near)
{
    for (unsigned i = 0; i < TLB_SIZE; i++) {
        drop(m, i, false);
        drop(m, i, true);
    }
    for (int k = pick(&m->rng, 2) ? -2 : 3; k < 3; k++) {
        uint64_t page = near + (uint64_t)(int64_t)k * TLB_PAGE;
        enum Kind kind = kind_of(m, page);

        if (kind <= K_CODE && pick(&m->rng, 4))
            fill(m, page, false);
        if (kind == K_RAM && pick(&m->rng, 4))
            fill(m, page, true);
    }
    m->log = 0;
    cpu->tlb = &m->tlb;
    cpu->mmu = on_mmu;
}
