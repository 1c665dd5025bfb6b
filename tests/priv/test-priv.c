/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The privileged half of RISC-V by itself: walks over a byte array, CSR rules, traps, interrupts, debugger registers, checks
 * of loaded state, names of extensions. The machine is a made-up one that notes what it is told.
 */
#include "frontend/riscv/riscv-int.h"

#include <check.h>
#include <stdlib.h>

enum { RAM = 0x80000000, RAM_SIZE = 1 << 20, READ_ONLY = RAM + RAM_SIZE - 0x1000 };

typedef struct Fake {
    Cpu cpu;
    uint8_t ram[RAM_SIZE] __attribute__((aligned(4096)));
    uint64_t time, timer, flush_addr;
    unsigned changed, flushes, synced, timers;
    TlbFlush flush;
    uint32_t flush_asid;
    struct { unsigned n, file, reg; uint64_t value, mask, old; bool write; } irq;   /* last access to an interrupt file */
} Fake;

static Fake *fake;
static Cpu *cpu;
static RvState *s;

static uint64_t f_time(Cpu *c) { return fake->time; }
static void f_mmu_changed(Cpu *c) { fake->changed++; }
static void f_code_sync(Cpu *c) { fake->synced++; }

static void f_set_timer(Cpu *c, unsigned n, uint64_t ticks)
{
    fake->timers++;
    fake->timer = ticks;
}

static void f_tlb_flush(Cpu *c, TlbFlush what, uint64_t addr, uint32_t asid)
{
    fake->flushes++;
    fake->flush = what, fake->flush_addr = addr, fake->flush_asid = asid;
}

static void *f_ram(Cpu *c, uint64_t phys, unsigned size, bool write)
{
    if (phys - RAM > RAM_SIZE - size || phys & (size - 1) || (write && phys >= READ_ONLY))
        return NULL;
    return fake->ram + (phys - RAM);
}

static uint64_t f_irq_file(Cpu *c, unsigned file, unsigned reg, uint64_t value, uint64_t mask, bool write)
{
    fake->irq.n++;
    fake->irq.file = file, fake->irq.reg = reg, fake->irq.value = value, fake->irq.mask = mask, fake->irq.write = write;
    return fake->irq.old;
}

static const MachineOps ops = {
    .time = f_time, .time_hz = 10000000, .set_timer = f_set_timer, .mmu_changed = f_mmu_changed, .tlb_flush = f_tlb_flush,
    .ram = f_ram, .code_sync = f_code_sync, .irq_file = f_irq_file,
};

static void setup(void)
{
    fake = aligned_alloc(4096, ALIGN_UP(sizeof *fake, 4096ul));
    memset(fake, 0, sizeof *fake);
    cpu = &fake->cpu;
    s = rv_state(cpu);
    cpu->machine = &ops;
    guest_riscv64.reset(cpu, guest_riscv64.default_features | RV_PRIV);
    s->pmpaddr[15] = (1ull << 54) - 1;
    s->pmpcfg[15] = PMP_NAPOT | PMP_R | PMP_W | PMP_X;
}

static void teardown(void) { free(fake); }

/* ---- walks ---- */

enum { PTE_V = 1, PTE_R = 2, PTE_W = 4, PTE_X = 8, PTE_U = 16, PTE_G = 32, PTE_A = 64, PTE_D = 128, RWAD = 0xc7 };
#define PPN(pa) ((uint64_t)(pa) >> 12 << 10)

static void put(uint64_t phys, uint64_t v) { memcpy(fake->ram + (phys - RAM), &v, 8); }

static uint64_t get(uint64_t phys)
{
    uint64_t v;

    memcpy(&v, fake->ram + (phys - RAM), 8);
    return v;
}

/* Tables for @levels: root at RAM, each next one 0x1000 on; the leaf @pte for @va at @level. Returns where it stands. */
static uint64_t map(unsigned levels, uint64_t va, unsigned level, uint64_t pte)
{
    uint64_t at = RAM;

    s->satp = (uint64_t)(levels + 5) << 60 | 7ull << 44 | RAM >> 12;
    for (unsigned l = levels - 1; l > level; l--) {
        put(at + (va >> (12 + 9 * l) & 511) * 8, PPN(at + 0x1000) | PTE_V);
        at += 0x1000;
    }
    at += (va >> (12 + 9 * level) & 511) * 8;
    put(at, pte);
    return at;
}

static void walks(uint64_t va, MmuAccessKind kind, uint64_t phys)
{
    MmuPage p = { 0 };

    cpu->exc = 99;
    ck_assert_msg(rv_walk(cpu, va, kind, false, &p), "exception %u", cpu->exc);
    ck_assert_uint_eq(p.phys, phys);
}

static void fails(uint64_t va, MmuAccessKind kind, unsigned exc)
{
    MmuPage p;

    cpu->exc = 99;
    if (!rv_walk(cpu, va, kind, true, &p))             /* a probe tells nobody */
        ck_assert_uint_eq(cpu->exc, 99);
    ck_assert(!rv_walk(cpu, va, kind, false, &p));
    ck_assert_uint_eq(cpu->exc, exc);
    ck_assert_uint_eq(cpu->exc_value, va);
}

START_TEST(test_levels)
{
    unsigned levels = (unsigned)_i;
    uint64_t high = ~0ull << (levels * 9 + 11), vas[] = { 0x12345678, high | 0x12345678 };

    s->priv = PRV_S;
    for (unsigned k = 0; k < 2; k++)
        for (unsigned level = 0; level < levels; level++) {
            uint64_t va = vas[k], size = 4096ull << 9 * level, pa = 7 * size;
            memset(fake->ram, 0, sizeof fake->ram);
            map(levels, va, level, PPN(pa) | RWAD);
            walks(va, MMU_READ, pa + (va & (size - 1) & ~4095ull));
            walks(va, MMU_WRITE, pa + (va & (size - 1) & ~4095ull));
            fails(va, MMU_FETCH, RV_EXC_FETCH_PAGE);
            if (level) {                                 /* misaligned */
                map(levels, va, level, PPN(pa + 4096) | RWAD);
                fails(va, MMU_READ, RV_EXC_LOAD_PAGE);
            }
            /* every bit of the address counts */
            map(levels, va, level, PPN(pa) | RWAD);
            for (unsigned b = levels * 9 + 12; b < 64; b++)
                fails(va ^ 1ull << b, MMU_READ, RV_EXC_LOAD_PAGE);
        }
}
END_TEST

START_TEST(test_reserved)
{
    uint64_t va = 0x40001000, at;

    s->priv = PRV_S;
    at = map(3, va, 0, PPN(RAM) | RWAD);
    for (unsigned b = 54; b < 64; b++) {
        put(at, PPN(RAM) | RWAD | 1ull << b);
        fails(va, MMU_READ, RV_EXC_LOAD_PAGE);
    }
    s->menvcfg = MENVCFG_PBMTE;
    for (unsigned type = 0; type < 4; type++) {
        put(at, PPN(RAM) | RWAD | (uint64_t)type << 61);
        if (type < 3)
            walks(va, MMU_WRITE, RAM);
        else
            fails(va, MMU_WRITE, RV_EXC_STORE_PAGE);
    }
    for (unsigned xwr = 0; xwr < 8; xwr++) {
        put(at, PPN(RAM) | PTE_V | PTE_A | PTE_D | xwr << 1);
        if (!(xwr & 1))
            fails(va, MMU_READ, RV_EXC_LOAD_PAGE);
        else
            walks(va, MMU_READ, RAM);
        if ((xwr & 3) == 3)
            walks(va, MMU_WRITE, RAM);
        else
            fails(va, MMU_WRITE, RV_EXC_STORE_PAGE);
        if (xwr & 4 && (xwr & 3) != 2)
            walks(va, MMU_FETCH, RAM);
        else
            fails(va, MMU_FETCH, RV_EXC_FETCH_PAGE);
    }
    /* table entries */
    for (unsigned b = 0; b < 64; b++) {
        map(3, va, 0, PPN(RAM + 0x8000) | RWAD);
        put(RAM + (va >> 30) * 8, get(RAM + (va >> 30) * 8) ^ 1ull << b);
        bool works = b == 5 || b == 8 || b == 9;         /* G, and the two bits for software */
        if (works)
            walks(va, MMU_READ, RAM + 0x8000);
        else {
            MmuPage p;
            ck_assert_msg(!rv_walk(cpu, va, MMU_READ, false, &p), "bit %u", b);
        }
    }
}
END_TEST

START_TEST(test_svnapot)
{
    uint64_t va = 0x40010000;

    s->priv = PRV_S;
    for (unsigned low = 0; low < 16; low++) {
        uint64_t at = map(3, va + 0x3000, 0, PPN(RAM + 0x20000 + low * 4096) | RWAD | 1ull << 63);
        if (low == 8)
            walks(va + 0x3000, MMU_READ, RAM + 0x23000);
        else
            fails(va + 0x3000, MMU_READ, RV_EXC_LOAD_PAGE);
        put(at, 0);
    }
    map(3, va, 1, PPN(0) | 8 << 10 | RWAD | 1ull << 63);
    fails(va, MMU_READ, RV_EXC_LOAD_PAGE);
}
END_TEST

START_TEST(test_accessed_dirty)
{
    uint64_t va = 0x40001000, plain = PPN(RAM) | PTE_V | PTE_R | PTE_W, at;
    MmuPage p;

    s->priv = PRV_S;
    at = map(3, va, 0, plain);
    fails(va, MMU_READ, RV_EXC_LOAD_PAGE);
    fails(va, MMU_WRITE, RV_EXC_STORE_PAGE);
    ck_assert_uint_eq(get(at), plain);
    s->menvcfg = MENVCFG_ADUE;
    ck_assert(rv_walk(cpu, va, MMU_WRITE, true, &p));
    ck_assert_uint_eq(get(at), plain);
    ck_assert(rv_walk(cpu, va, MMU_READ, false, &p));
    ck_assert_uint_eq(get(at), plain | PTE_A);
    ck_assert(!p.writable);
    ck_assert(rv_walk(cpu, va, MMU_WRITE, false, &p));
    ck_assert_uint_eq(get(at), plain | PTE_A | PTE_D);
    ck_assert(p.writable);
    ck_assert(rv_walk(cpu, va, MMU_READ, false, &p));
    ck_assert(p.writable);
    /* tables in read-only memory */
    put(RAM + (va >> 30) * 8, PPN(READ_ONLY) | PTE_V);
    put(READ_ONLY, PPN(RAM) | PTE_V | PTE_R);
    s->satp = 8ull << 60 | RAM >> 12;
    fails(va & ~0x1fffffull, MMU_READ, RV_EXC_LOAD_ACCESS);
    /* tables outside RAM */
    s->satp = 8ull << 60 | 0x1000;
    fails(va, MMU_FETCH, RV_EXC_FETCH_ACCESS);
    fails(va, MMU_WRITE, RV_EXC_STORE_ACCESS);
}
END_TEST

START_TEST(test_privilege)
{
    uint64_t va = 0x40001000;
    MmuContext c;

    map(3, va, 0, PPN(RAM) | RWAD | PTE_X | PTE_U);
    s->priv = PRV_U;
    walks(va, MMU_READ, RAM);
    walks(va, MMU_FETCH, RAM);
    s->priv = PRV_S;
    fails(va, MMU_READ, RV_EXC_LOAD_PAGE);
    s->mstatus |= MSTATUS_SUM;
    walks(va, MMU_READ, RAM);
    fails(va, MMU_FETCH, RV_EXC_FETCH_PAGE);
    rv_context(cpu, &c);
    ck_assert(c.kind == 2 && c.asid == 7 && !c.odd && !c.bare);
    s->priv = PRV_M;
    walks(va, MMU_READ, va);
    rv_context(cpu, &c);
    ck_assert(c.kind == 3 && !c.odd && c.bare);
    s->mstatus |= MSTATUS_MPRV | PRV_S << MSTATUS_MPP_SHIFT;
    walks(va, MMU_READ, RAM);
    walks(RAM, MMU_FETCH, RAM);                            /* fetches are M's */
    rv_context(cpu, &c);
    ck_assert(c.kind == 2 && c.odd && c.asid == 7);
    s->mstatus &= ~(uint64_t)MSTATUS_MPP;
    walks(va, MMU_READ, RAM);
    map(3, va, 0, PPN(RAM) | PTE_V | PTE_X | PTE_A | PTE_U);
    fails(va, MMU_READ, RV_EXC_LOAD_PAGE);
    s->mstatus |= MSTATUS_MXR;
    walks(va, MMU_READ, RAM);
}
END_TEST

START_TEST(test_global_leaf)
{
    uint64_t va = 0x40001000;
    MmuPage p;

    s->priv = PRV_S;
    map(3, va, 0, PPN(RAM) | RWAD);
    ck_assert(rv_walk(cpu, va, MMU_READ, false, &p) && !p.global && p.leaf == 12);
    map(3, va, 0, PPN(RAM) | RWAD | PTE_G);
    ck_assert(rv_walk(cpu, va, MMU_READ, false, &p) && p.global);
    map(3, va, 0, PPN(RAM) | RWAD);
    put(RAM + (va >> 30) * 8, get(RAM + (va >> 30) * 8) | PTE_G);
    ck_assert(rv_walk(cpu, va, MMU_READ, false, &p) && p.global);
    map(3, va, 1, PPN(RAM) | RWAD);
    ck_assert(rv_walk(cpu, va, MMU_READ, false, &p) && p.leaf == 21);
}
END_TEST

/* Random page tables: no crash, no loop, nothing outside RAM is asked for. */
START_TEST(test_random_tables)
{
    uint64_t x = 12345;

    s->menvcfg = MENVCFG_ADUE | MENVCFG_PBMTE;
    for (unsigned n = 0; n < 200000; n++) {
        MmuPage p;

        x = x * 6364136223846793005u + 1442695040888963407u;
        if (n % 64 == 0)
            for (unsigned k = 0; k < 64; k++) {
                x = x * 6364136223846793005u + 1442695040888963407u;
                put(RAM + (x >> 33 & 0xff) * 4096 + (x >> 50 & 3) * 8,
                    (x >> 41 & 3) ? PPN(RAM + (x >> 20 & 0xff) * 4096) | (x >> 8 & 1 ? 1 : (x & 0xff)) : x);
            }
        s->satp = (8ull + (x >> 40) % 3) << 60 | ((RAM >> 12) + (x >> 33 & 0xff));
        s->priv = (x >> 50 & 1) ? PRV_S : PRV_U;
        uint64_t va = (x >> 12 & 3) << 12 | (x >> 16 & 3) << 21 | (x >> 20 & 3) << 30;
        rv_walk(cpu, va, (MmuAccessKind)((x >> 60) % 3), n & 1, &p);
    }
}
END_TEST

/* ---- PMP ---- */

START_TEST(test_pmp)
{
    memset(s->pmpcfg, 0, sizeof s->pmpcfg);
    ck_assert_uint_eq(rv_pmp_rights(s, RAM, PRV_M), 7);
    ck_assert_uint_eq(rv_pmp_rights(s, RAM, PRV_S), 0);
    s->pmpcfg[3] = PMP_NAPOT | PMP_R;
    s->pmpaddr[3] = (RAM >> 2) | ((1 << 20) / 8 - 1);
    ck_assert_uint_eq(rv_pmp_rights(s, RAM, PRV_U), PMP_R);
    ck_assert_uint_eq(rv_pmp_rights(s, RAM + (1 << 20) - 1, PRV_U), PMP_R);
    ck_assert_uint_eq(rv_pmp_rights(s, RAM + (1 << 20), PRV_U), 0);
    ck_assert_uint_eq(rv_pmp_rights(s, RAM - 1, PRV_U), 0);
    ck_assert_uint_eq(rv_pmp_rights(s, RAM, PRV_M), 7);
    s->pmpcfg[3] |= PMP_L;
    ck_assert_uint_eq(rv_pmp_rights(s, RAM, PRV_M), PMP_R);
    s->pmpaddr[3] = ~0ull >> 10;                           /* all of it */
    ck_assert_uint_eq(rv_pmp_rights(s, ~0ull >> 8, PRV_U), PMP_R);
    ck_assert_uint_eq(rv_pmp_rights(s, 0, PRV_U), PMP_R);
    s->pmpcfg[0] = PMP_TOR | PMP_W | PMP_R;
    s->pmpaddr[0] = 0x2000 >> 2;
    ck_assert_uint_eq(rv_pmp_rights(s, 0x1fff, PRV_U), PMP_R | PMP_W);
    ck_assert_uint_eq(rv_pmp_rights(s, 0x2000, PRV_U), PMP_R);
    s->pmpcfg[1] = PMP_TOR;
    s->pmpaddr[1] = 0x1000 >> 2;                           /* empty */
    ck_assert_uint_eq(rv_pmp_rights(s, 0x2000, PRV_U), PMP_R);
}
END_TEST

static uint64_t csr(unsigned n)
{
    uint64_t v = 0;

    ck_assert(rv_csr_get(cpu, n, &v));
    return v;
}

START_TEST(test_pmp_csrs)
{
    rv_csr_set(cpu, 0x3b0, ~0ull);
    rv_csr_set(cpu, 0x3a0, 0);
    ck_assert_uint_eq(csr(0x3b0), (~0ull >> 10) & ~0x3ffull);        /* the grain shows: a page */
    rv_csr_set(cpu, 0x3a0, PMP_NAPOT);
    ck_assert_uint_eq(csr(0x3b0), ~0ull >> 10);
    rv_csr_set(cpu, 0x3b0, 0);
    ck_assert_uint_eq(csr(0x3b0), 0x1ff);
    rv_csr_set(cpu, 0x3a0, PMP_NA4 | PMP_R);                         /* no such mode: keeps the old one */
    ck_assert_uint_eq(csr(0x3a0), PMP_NAPOT | PMP_R);
    rv_csr_set(cpu, 0x3a0, PMP_W | 0x60);
    ck_assert_uint_eq(csr(0x3a0), 0);
    rv_csr_set(cpu, 0x3b1, 0x1000);
    rv_csr_set(cpu, 0x3a0, (PMP_L | PMP_TOR) << 16);
    rv_csr_set(cpu, 0x3b1, 0x2000);                                  /* locked by the range above it */
    rv_csr_set(cpu, 0x3b2, 0x2000);
    ck_assert_uint_eq(s->pmpaddr[1], 0x1000);
    ck_assert_uint_eq(s->pmpaddr[2], 0);
    ck_assert(!rv_csr_find(0x3a1) && !rv_csr_find(0x3c0));
}
END_TEST

/* ---- CSRs ---- */

/* The table is in order, and no field can be left illegal by any write. */
START_TEST(test_csr_table)
{
    uint64_t x = 1;

    s->features |= RV_AIA;
    for (unsigned k = 0; rv_csrs[k].name; k++)
        if (k)
            ck_assert_uint_ge(rv_csrs[k].number, rv_csrs[k - 1].number + rv_csrs[k - 1].count);
    for (unsigned n = 0; n < 4096; n++) {
        uint64_t v;
        char name[32];

        rv_csr_name(n, name, sizeof name);
        ck_assert_int_eq(rv_csr_find(n) != NULL, rv_csr_get(cpu, n, &v));
        if (n >> 10 == 3 || !rv_csr_find(n))
            ck_assert(!rv_csr_set(cpu, n, 0));
        for (unsigned priv = 0; priv < 4; priv++)
            if (rv_csr_static(n, priv, true))
                ck_assert(n >> 10 != 3 && priv >= (n >> 8 & 3));
    }
    for (unsigned k = 0; k < 400000; k++) {
        x = x * 6364136223846793005u + 1442695040888963407u;
        unsigned n = x >> 33 & 4095;
        uint64_t v = x ^ x << 17 ^ x >> 9;
        rv_csr_set(cpu, n, v);
        const char *err = rv_check_state(cpu);
        ck_assert_msg(!err, "csr %x = %lx: %s", n, (long)v, err);
    }
}
END_TEST

/* csrXX a0, CSR, a1 */
static bool csr_insn(unsigned n, unsigned funct, uint64_t v)
{
    s->x[11] = v;
    return rv_csr_insn(cpu, n << 20 | 11 << 15 | funct << 12 | 10 << 7 | 0x73);
}

START_TEST(test_csr_insn)
{
    ck_assert(csr_insn(0x340, 1, 0xff) && s->x[10] == 0 && s->mscratch == 0xff);
    ck_assert(csr_insn(0x340, 2, 0x100) && s->x[10] == 0xff && s->mscratch == 0x1ff);
    ck_assert(csr_insn(0x340, 3, 0xf) && s->x[10] == 0x1ff && s->mscratch == 0x1f0);
    ck_assert(csr_insn(0x340, 6, 0) && s->mscratch == 0x1fb);        /* immediate 11 */
    s->priv = PRV_S;
    ck_assert(!csr_insn(0x340, 1, 0) && s->mscratch == 0x1fb);
    ck_assert(!csr_insn(0xf14, 2, 0));
    s->mstatus |= MSTATUS_TVM;
    ck_assert(!csr_insn(0x180, 2, 0));
    s->mstatus &= ~(uint64_t)MSTATUS_TVM;
    ck_assert(csr_insn(0x180, 1, 9ull << 60));
    ck_assert_uint_eq(s->satp, 9ull << 60);
    ck_assert(csr_insn(0x180, 1, 11ull << 60));
    ck_assert_uint_eq(s->satp, 9ull << 60);
    /* CBIE = 2 is reserved */
    rv_csr_set(cpu, 0x10a, 0xf0);
    rv_csr_set(cpu, 0x10a, 0xe0);
    ck_assert_uint_eq(s->senvcfg, 0xf0);
}
END_TEST

/* csrrs and csrrc of mip do not write what another thread may be setting; SEIP is read with the line, written without */
START_TEST(test_mip)
{
    rv_sys.set_irq(cpu, IRQ_SEI, true);
    ck_assert(csr_insn(0x344, 2, MIP_STIP) && s->x[10] == MIP_SEIP);
    ck_assert_uint_eq(s->mip_soft, MIP_STIP);
    rv_sys.set_irq(cpu, IRQ_SEI, false);
    ck_assert_uint_eq(csr(0x344), MIP_STIP);
    rv_sys.set_irq(cpu, IRQ_SSI, true);
    rv_sys.set_irq(cpu, IRQ_SSI, false);                             /* an edge: stays */
    ck_assert_uint_eq(csr(0x344), MIP_STIP | MIP_SSIP);
    ck_assert(csr_insn(0x344, 3, MIP_SSIP));
    ck_assert_uint_eq(csr(0x344), MIP_STIP);
    for (unsigned k = 0; k < 70; k++)
        rv_sys.set_irq(cpu, k, true);
    ck_assert_uint_eq(csr(0x344), MIP_ALL);
    ck_assert_ptr_null(rv_check_state(cpu));
}
END_TEST

/* ---- advanced interrupt architecture ---- */

START_TEST(test_aia_absent)
{
    static const uint16_t numbers[] = { 0x150, 0x151, 0x15c, 0x308, 0x309, 0x350, 0x351, 0x35c, 0xdb0, 0xfb0 };
    uint64_t v;

    for (unsigned k = 0; k < ARRAY_LEN(numbers); k++) {
        ck_assert(!rv_csr_get(cpu, numbers[k], &v) && !rv_csr_set(cpu, numbers[k], 1));
        ck_assert(!rv_csr_insn(cpu, (uint32_t)numbers[k] << 20 | 2 << 12 | 10 << 7 | 0x73));
        s->features |= RV_AIA;
        ck_assert(rv_csr_get(cpu, numbers[k], &v));
        s->features &= ~(uint64_t)RV_AIA;
    }
    s->miselect = 0x70;
    ck_assert_ptr_nonnull(rv_check_state(cpu));
    s->features |= RV_AIA;
    ck_assert_ptr_null(rv_check_state(cpu));
    s->siselect = 0x200;
    ck_assert_ptr_nonnull(rv_check_state(cpu));
    ck_assert_uint_eq(fake->irq.n, 2);                               /* mtopei and stopei: mireg 0 is nothing */
}
END_TEST

START_TEST(test_aia_select)
{
    s->features |= RV_AIA;
    rv_csr_set(cpu, 0x350, ~0ull);
    ck_assert_uint_eq(csr(0x350), 0x1ff);
    for (unsigned sel = 0; sel < 0x200; sel++) {
        bool prio = sel >= 0x30 && sel < 0x40 && !(sel & 1), file = sel >= 0x70 && sel < 0x100 && !(sel >= 0x80 && sel & 1);
        unsigned n = fake->irq.n;

        ck_assert(csr_insn(0x350, 1, sel) && csr_insn(0x150, 1, 0x1ff - sel));
        ck_assert_int_eq(csr_insn(0x351, 1, 5), prio || file);
        ck_assert_uint_eq(fake->irq.n, n + file);
        if (prio)
            ck_assert_uint_eq(csr(0x351), 0);
        if (file)
            ck_assert(fake->irq.file == RV_FILE_M && fake->irq.reg == sel);
    }
    /* csrrs and csrrc say which bits; those with x0 do not write */
    s->priv = PRV_S, s->siselect = 0xc0, fake->irq.old = 0x1234;
    ck_assert(csr_insn(0x151, 2, 6) && s->x[10] == 0x1234);
    ck_assert(fake->irq.file == RV_FILE_S && fake->irq.value == 6 && fake->irq.mask == 6 && fake->irq.write);
    ck_assert(csr_insn(0x151, 3, 6) && fake->irq.value == 0 && fake->irq.mask == 6 && fake->irq.write);
    ck_assert(rv_csr_insn(cpu, 0x15cu << 20 | 2 << 12 | 10 << 7 | 0x73));
    ck_assert(fake->irq.reg == RV_TOPEI && fake->irq.file == RV_FILE_S && !fake->irq.write);
    ck_assert(rv_csr_insn(cpu, 0x15cu << 20 | 1 << 12 | 10 << 7 | 0x73) && fake->irq.write);
    ck_assert(csr_insn(0x15c, 2, 0) && fake->irq.write && !fake->irq.mask);
    ck_assert(!csr_insn(0x35c, 1, 0) && !csr_insn(0x351, 1, 0));
}
END_TEST

START_TEST(test_aia_top)
{
    s->features |= RV_AIA;
    s->mideleg = MIP_S, s->mie = MIP_ALL;
    ck_assert_uint_eq(csr(0xfb0) | csr(0xdb0), 0);
    s->irq_lines = MIP_MTIP | MIP_SEIP;
    s->mip_soft = MIP_SSIP;
    ck_assert_uint_eq(csr(0xfb0), IRQ_MTI << 16 | 1);
    ck_assert_uint_eq(csr(0xdb0), IRQ_SEI << 16 | 1);
    s->mie &= ~(uint64_t)(MIP_MTIP | MIP_SEIP);
    ck_assert_uint_eq(csr(0xfb0), 0);
    ck_assert_uint_eq(csr(0xdb0), IRQ_SSI << 16 | 1);
    s->mideleg = 0;
    ck_assert_uint_eq(csr(0xfb0), IRQ_SSI << 16 | 1);
    ck_assert_uint_eq(csr(0xdb0), 0);
    /* mvien holds nothing; mvip is what software has set in mip */
    rv_csr_set(cpu, 0x308, ~0ull);
    ck_assert_uint_eq(csr(0x308), 0);
    ck_assert_uint_eq(csr(0x309), MIP_SSIP);
    rv_csr_set(cpu, 0x309, ~0ull);
    ck_assert_uint_eq(csr(0x309), MIP_SSIP | MIP_SEIP | MIP_STIP);
    ck_assert(csr_insn(0x309, 3, MIP_SEIP));
    ck_assert_uint_eq(csr(0x309), MIP_SSIP | MIP_STIP);
    ck_assert_uint_eq(csr(0x344) & MIP_SEIP, MIP_SEIP);              /* the line */
    s->menvcfg = MENVCFG_STCE;
    ck_assert_uint_eq(csr(0x309), MIP_SSIP);
}
END_TEST

/* ---- traps ---- */

START_TEST(test_traps)
{
    GuestRequest what;

    s->mtvec = 0x1000, s->stvec = 0x2001;
    s->medeleg = 1 << RV_EXC_LOAD_PAGE, s->mideleg = MIP_S;
    s->priv = PRV_U;
    cpu->pc = 0x5000;
    s->mstatus |= MSTATUS_SIE;
    rv_exception(cpu, RV_EXC_LOAD_PAGE, 0xabc, &what);
    ck_assert(s->priv == PRV_S && s->sepc == 0x5000 && s->stval == 0xabc && s->scause == 13 && cpu->pc == 0x2000);
    ck_assert_uint_eq(s->mstatus & (MSTATUS_SIE | MSTATUS_SPIE | MSTATUS_SPP), MSTATUS_SPIE);
    rv_exception(cpu, RV_EXC_ILLEGAL, 0x73, &what);
    ck_assert(s->priv == PRV_M && s->mepc == 0x2000 && s->mcause == 2 && s->mtval == 0x73 && cpu->pc == 0x1000);
    ck_assert_uint_eq(s->mstatus & MSTATUS_MPP, PRV_S << MSTATUS_MPP_SHIFT);
    s->sys_insn = 0x30200073;
    s->mstatus |= MSTATUS_MPRV;
    s->res_addr = 5;
    rv_syscall(cpu);
    ck_assert(s->priv == PRV_S && cpu->pc == 0x2000 && !(s->mstatus & MSTATUS_MPRV) && !s->sys_insn);
    ck_assert(s->res_addr == RV_NO_RES);
    /* returning enables an interrupt that waits: taken at once, vectored */
    s->mie = MIP_SEIP;
    rv_sys.set_irq(cpu, IRQ_SEI, true);
    ck_assert(!rv_interrupt(cpu) && s->irq_pending);
    s->sepc = 0x7000;
    s->sys_insn = 0x10200073;
    rv_syscall(cpu);
    ck_assert(s->priv == PRV_S && cpu->pc == 0x2000 + 4 * 9 && s->sepc == 0x7000);
    ck_assert_uint_eq(s->scause, 1ull << 63 | 9);
    /* ecall */
    cpu->pc = 0x9004;
    rv_syscall(cpu);
    ck_assert(s->priv == PRV_M && s->mcause == 9 && s->mepc == 0x9000 && s->mtval == 0);
    cpu->pc = 0x9004;
    rv_syscall(cpu);
    ck_assert(s->mcause == 11);
    /* requests */
    unsigned synced = fake->synced;
    rv_exception(cpu, RV_EXC_FENCE_I, 0, &what);
    ck_assert(what == REQUEST_NONE && fake->synced == synced + 1);
    rv_exception(cpu, RV_EXC_WFI, 0x10500073, &what);
    ck_assert(what == REQUEST_WAIT);
    s->priv = PRV_S;
    s->mstatus |= MSTATUS_TW;
    rv_exception(cpu, RV_EXC_WFI, 0x10500073, &what);
    ck_assert(what == REQUEST_NONE && s->mcause == 2 && s->mtval == 0x10500073 && s->priv == PRV_M);
}
END_TEST

START_TEST(test_sfence)
{
    static const struct { uint32_t insn; TlbFlush what; } rows[] = {
        { 0x12000073, TLB_FLUSH_ALL }, { 0x12050073, TLB_FLUSH_PAGE_SPACES }, { 0x12b00073, TLB_FLUSH_SPACE },
        { 0x12b50073, TLB_FLUSH_PAGE }, { 0x16b50073, TLB_FLUSH_PAGE },
    };

    s->x[10] = 0x1234000, s->x[11] = 0xffff0012;
    for (unsigned k = 0; k < ARRAY_LEN(rows); k++) {
        s->priv = PRV_S;
        s->mstatus &= ~(uint64_t)MSTATUS_TVM;
        s->sys_insn = rows[k].insn;
        rv_syscall(cpu);
        ck_assert_int_eq(fake->flush, rows[k].what);
        if (rows[k].what == TLB_FLUSH_PAGE)
            ck_assert(fake->flush_addr == 0x1234000 && fake->flush_asid == 0x12);
        unsigned n = fake->flushes;
        s->mstatus |= MSTATUS_TVM;
        s->sys_insn = rows[k].insn;
        rv_syscall(cpu);
        ck_assert(s->mcause == 2 && s->mtval == rows[k].insn && fake->flushes == n);
    }
}
END_TEST

START_TEST(test_sstc)
{
    fake->time = 1000;
    ck_assert(csr_insn(0x30a, 1, MENVCFG_STCE));
    ck_assert_uint_eq(csr(0x344) & MIP_STIP, 0);
    ck_assert(csr_insn(0x14d, 1, 2000));
    ck_assert_uint_eq(fake->timer, 2000);
    fake->time = 2000;                                       /* before the call comes */
    ck_assert_uint_eq(csr(0x344), MIP_STIP);
    rv_sys.timer(cpu, 0);
    s->mie = MIP_STIP, s->mideleg = MIP_STIP, s->priv = PRV_U;
    ck_assert(rv_wakes(cpu));
    ck_assert(rv_interrupt(cpu));
    ck_assert_uint_eq(s->scause, 1ull << 63 | 5);
    s->mcounteren = COUNTEREN_TM;
    /* a late call after stimecmp has moved on is no interrupt, and the timer is asked for again */
    ck_assert(csr_insn(0x14d, 1, 3000));
    rv_sys.timer(cpu, 0);
    s->priv = PRV_U;
    fake->timer = 0;
    ck_assert(!rv_interrupt(cpu));
    ck_assert_uint_eq(fake->timer, 3000);
    ck_assert(!rv_wakes(cpu));
    s->priv = PRV_M;
    ck_assert(csr_insn(0x14d, 1, 5));
    ck_assert_uint_eq(fake->timer, UINT64_MAX);
    ck_assert(csr_insn(0x30a, 1, 0));                        /* STCE off: software's bit */
    ck_assert_uint_eq(csr(0x344) & MIP_STIP, 0);
    ck_assert(csr_insn(0x344, 2, MIP_STIP));
    ck_assert_uint_eq(csr(0x344) & MIP_STIP, MIP_STIP);
}
END_TEST

START_TEST(test_priority)
{
    static const uint8_t order[] = { 11, 3, 7, 9, 1, 5 };

    s->mie = s->irq_lines = MIP_ALL;
    for (unsigned k = 0; k < ARRAY_LEN(order); k++) {
        s->priv = PRV_U;
        ck_assert(rv_interrupt(cpu));
        ck_assert_uint_eq(s->mcause & 63, order[k]);
        s->mie &= ~(1ull << order[k]);
    }
    ck_assert(!rv_interrupt(cpu));
    /* what M keeps comes before what S has */
    s->mie = MIP_ALL, s->mideleg = MIP_SEIP, s->irq_lines = MIP_SEIP | MIP_STIP, s->priv = PRV_U;
    ck_assert(rv_interrupt(cpu) && s->priv == PRV_M);
    ck_assert_uint_eq(s->mcause & 63, 5);
}
END_TEST

START_TEST(test_counters)
{
    fake->time = 10;
    ck_assert_uint_eq(csr(0xb00), 1000);                     /* nanoseconds */
    rv_csr_set(cpu, 0xb00, 5);
    ck_assert_uint_eq(csr(0xb00), 5);
    fake->time = 11;
    ck_assert_uint_eq(csr(0xc00), 105);
    rv_csr_set(cpu, 0x320, ~0ull);
    ck_assert_uint_eq(csr(0x320), 5);
    fake->time = 20;
    ck_assert_uint_eq(csr(0xb00), 105);
    rv_csr_set(cpu, 0xb00, 7);
    rv_csr_set(cpu, 0x320, 0);
    fake->time = 21;
    ck_assert_uint_eq(csr(0xb00), 107);
}
END_TEST

/* ---- the rest ---- */

START_TEST(test_mode)
{
    uint64_t x = guest_riscv64.mode(cpu);

    ck_assert_uint_eq(rv_mode_priv(x), PRV_M);
    ck_assert(!rv_sys.per_space(x));
    s->priv = PRV_U;
    x = guest_riscv64.mode(cpu);
    ck_assert_uint_eq(x, RV_MODE_FP_OFF);
    s->mstatus |= MSTATUS_FS;
    x = guest_riscv64.mode(cpu);
    ck_assert_uint_eq(x, RV_MODE_NORMAL);
    ck_assert(rv_sys.per_space(x));
    guest_riscv64.reset(cpu, guest_riscv64.default_features);
    ck_assert_uint_eq(guest_riscv64.mode(cpu), RV_MODE_NORMAL);
    ck_assert(!(guest_riscv64.default_features & RV_PRIV));
    uint64_t f = 0;
    ck_assert_ptr_null(guest_cpu_option(&guest_riscv64, "max", &f));
    ck_assert(!(f & RV_PRIV));
}
END_TEST

/* Without RV_PRIV nothing privileged is decoded; with it, by privilege. */
START_TEST(test_decode)
{
    static const struct { uint32_t w; uint8_t least; } rows[] = {
        { 0x30200073, 3 }, { 0x10200073, 1 }, { 0x10500073, 1 }, { 0x12000073, 1 }, { 0x16000073, 1 }, { 0x18000073, 1 },
        { 0x18100073, 1 }, { 0x300022f3, 3 }, { 0x100022f3, 1 }, { 0xc00022f3, 0 }, { 0x5c0022f3, 4 }, { 0xc0029073, 4 },
        { 0x62000073, 4 }, { 0x22000073, 4 }, { 0x600022f3, 4 }, { 0x7a0022f3, 4 },
    };
    uint64_t all = guest_riscv64.default_features;

    for (unsigned k = 0; k < ARRAY_LEN(rows); k++)
        for (unsigned priv = 0; priv < 4; priv++) {
            GuestInsn i;
            if (priv == 2)
                continue;
            guest_riscv64.decode(&i, 0, (const uint8_t *)&rows[k].w, 4, priv << RV_MODE_PRIV_SHIFT, all | RV_PRIV);
            ck_assert_msg((i.row != 0) == (priv >= rows[k].least), "%x in %u", rows[k].w, priv);
            guest_riscv64.decode(&i, 0, (const uint8_t *)&rows[k].w, 4, RV_MODE_NORMAL, all);
            ck_assert_uint_eq(i.row, 0);
        }
}
END_TEST

START_TEST(test_debug_regs)
{
    const GuestDebug *d = guest_riscv64.debug;
    uint64_t v[2] = { 0 };

    s->features |= RV_AIA;
    for (uint32_t k = 0; k < d->nregs; k++) {
        const DebugReg *r = &d->regs[k];
        if (k < 65)
            ck_assert_uint_eq(r->number, k);
        ck_assert_msg(d->get(cpu, r->number, v), "%s", r->name);
        if (r->offset >= 0) {
            ck_assert(r->offset + r->bits / 8u <= sizeof(RvState));
            ck_assert_int_eq(d->set(cpu, r->number, (uint64_t[]){ k + 1, 0 }), k != 0);
            memcpy(v, cpu->state + r->offset, 8);
            ck_assert_uint_eq(v[0], k ? k + 1 : 0);
        }
    }
    ck_assert(d->set(cpu, 4161, (uint64_t[]){ 1, 0 }) && s->priv == PRV_S);
    ck_assert(!d->set(cpu, 4161, (uint64_t[]){ 2, 0 }));
    ck_assert(d->set(cpu, 65 + 0x141, (uint64_t[]){ 0x1001, 0 }) && s->sepc == 0x1000);
    ck_assert(!d->get(cpu, 65 + 0x5c0, v));
    ck_assert(!d->set(cpu, 65 + 0xf14, v));
}
END_TEST

START_TEST(test_check_state)
{
    RvState good = *s;

    ck_assert_ptr_null(rv_check_state(cpu));
#define BAD(field, v) do { *s = good; s->field = v; ck_assert_ptr_nonnull(rv_check_state(cpu)); } while (0)
    BAD(priv, 2);
    BAD(priv, 4);
    BAD(x[0], 1);
    BAD(frm, 8);
    BAD(mstatus, 0);
    BAD(mstatus, good.mstatus | 2 << MSTATUS_MPP_SHIFT);
    BAD(mstatus, good.mstatus | 1 << 13);
    BAD(mstatus, good.mstatus | 1 << 4);
    BAD(satp, 1ull << 60);
    BAD(mie, 1);
    BAD(mepc, 1);
    BAD(mtvec, 2);
    BAD(menvcfg, 2 << 4);
    BAD(pmpcfg[3], PMP_W);
    BAD(pmpaddr[3], 1ull << 54);
    BAD(irq_lines, 1);
    BAD(sys_insn, 1);
    BAD(features, 0);
    BAD(features, ~0ull);
    BAD(medeleg, 1 << 11);
#undef BAD
}
END_TEST

START_TEST(test_isa)
{
    char text[512];
    const char *names[RV_ISA_MAX];
    unsigned n;

    rv_isa_string(guest_riscv64.default_features, text, sizeof text);
    ck_assert_str_eq(text, "rv64imafdc_zicbom_zicbop_zicboz_zicntr_zicond_zicsr_zifencei_zfa_zfhmin_zcb_zba_zbb_zbc_"
                     "zbkb_zbkc_zbkx_zbs_zknd_zkne_zknh");
    rv_isa_string(RV_C | RV_PRIV, text, sizeof text);
    ck_assert_str_eq(text, "rv64imafdc_zicntr_zicsr_zifencei_zihintpause_zihpm_sstc_svadu_svinval_svnapot_svpbmt_svvptc");
    rv_isa_string(RV_PRIV | RV_AIA, text, sizeof text);
    ck_assert_ptr_nonnull(strstr(text, "_smaia_ssaia_sstc_"));
    rv_isa_string(RV_C | RV_PRIV, text, 12);
    ck_assert_str_eq(text, "rv64imafdc_");
    n = rv_isa_list(RV_PRIV, names, ARRAY_LEN(names));
    ck_assert_uint_eq(n, 16);
    ck_assert_str_eq(names[0], "i");
    ck_assert_ptr_null(names[n]);
    ck_assert_uint_eq(rv_isa_list(RV_PRIV, names, 3), 2);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("priv");
    TCase *t = tcase_create("priv");
    SRunner *sr;
    int failed;

    tcase_add_checked_fixture(t, setup, teardown);
    tcase_set_timeout(t, 60);
    tcase_add_loop_test(t, test_levels, 3, 6);
    tcase_add_test(t, test_reserved);
    tcase_add_test(t, test_svnapot);
    tcase_add_test(t, test_accessed_dirty);
    tcase_add_test(t, test_privilege);
    tcase_add_test(t, test_global_leaf);
    tcase_add_test(t, test_random_tables);
    tcase_add_test(t, test_pmp);
    tcase_add_test(t, test_pmp_csrs);
    tcase_add_test(t, test_csr_table);
    tcase_add_test(t, test_csr_insn);
    tcase_add_test(t, test_mip);
    tcase_add_test(t, test_aia_absent);
    tcase_add_test(t, test_aia_select);
    tcase_add_test(t, test_aia_top);
    tcase_add_test(t, test_traps);
    tcase_add_test(t, test_sfence);
    tcase_add_test(t, test_sstc);
    tcase_add_test(t, test_priority);
    tcase_add_test(t, test_counters);
    tcase_add_test(t, test_mode);
    tcase_add_test(t, test_decode);
    tcase_add_test(t, test_debug_regs);
    tcase_add_test(t, test_check_state);
    tcase_add_test(t, test_isa);
    suite_add_tcase(suite, t);
    sr = srunner_create(suite);
    srunner_run_all(sr, CK_NORMAL);
    failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed != 0;
}
