/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Address translation: Sv39, Sv48, Sv57; permissions, SUM, MXR, MPRV; accessed and dirty bits both ways; large pages,
 * Svnapot, Svpbmt; reserved bits; fences by address and ASID; code in translated pages.
 */
#include "priv.h"

enum { PAGE_FAULT_X = 12, PAGE_FAULT_R = 13, PAGE_FAULT_W = 15 };
static u64 data[2][512] __attribute__((aligned(8192)));
static u64 napot[16][512] __attribute__((aligned(65536)));
static u64 *root, satp;
static unsigned levels;
static u64 *pte;                       /* of VA */
#define VA 0x40123000ull               /* a place of its own, not the identity */
#define VA2 (VA + 4096)

static void set(u64 v) { *pte = v; sfence(); }

#define LOAD(va)       TRAPS_OP("ld %0, 0(%1)", 0, va)
#define STORE(va, v)   TRAPS_OP("sd %0, 0(%1)", v, va)
#define FAULT(mode_, cause_, va)   do { CHECK(trap.mode == (mode_)); EQ(trap.cause, cause_); EQ(trap.tval, va); } while (0)

static void permissions(void)
{
    data[0][0] = 0x1111;
    set(PPN(data) | V | R | W | A | D);
    CHECK(!LOAD(VA));
    EQ(trap_val, 0x1111);
    CHECK(!STORE(VA, 0x2222));
    EQ(data[0][0], 0x2222);
    set(PPN(data) | V | R | A | D);
    CHECK(!LOAD(VA));
    CHECK(STORE(VA, 1));
    FAULT(S, PAGE_FAULT_W, VA);
    CHECK(TRAPS_OP("amoadd.d %0, %0, (%1)", 0, VA + 8));
    FAULT(S, PAGE_FAULT_W, VA + 8);
    CHECK(TRAPS_OP("lr.d t0, (%1); sc.d %0, t0, (%1)", 0, VA));
    FAULT(S, PAGE_FAULT_W, VA);
    set(PPN(data) | V | X | A | D);
    CHECK(LOAD(VA));
    FAULT(S, PAGE_FAULT_R, VA);
    set(0);
    CHECK(LOAD(VA + 16));
    FAULT(S, PAGE_FAULT_R, VA + 16);
    CHECK(STORE(VA + 24, 0));
    FAULT(S, PAGE_FAULT_W, VA + 24);
    set(PPN(data) | V | W | A | D);               /* reserved */
    CHECK(LOAD(VA));
    set(PPN(data) | V | W | X | A | D);
    CHECK(LOAD(VA));
    /* reserved high bits, and N and PBMT where they mean nothing */
    set(PPN(data) | V | R | W | A | D | 1ull << 54);
    CHECK(LOAD(VA));
    FAULT(S, PAGE_FAULT_R, VA);
    set(PPN(data) | V | R | W | A | D | 1ull << 60);
    CHECK(LOAD(VA));
    set(PPN(data) | V | R | W | A | D | 1ull << 61);
    CHECK(LOAD(VA));                               /* PBMTE = 0 */
}

static void sum(void)
{
    set(PPN(data) | V | R | W | A | D | PU);
    CHECK(LOAD(VA));
    FAULT(S, PAGE_FAULT_R, VA);
    asm volatile("li t0, 0x40000; csrs sstatus, t0" ::: "t0");
    CHECK(!LOAD(VA));
    CHECK(!STORE(VA, 0x3333));
    EQ(data[0][0], 0x3333);
    asm volatile("li t0, 0x40000; csrc sstatus, t0" ::: "t0");
    CHECK(STORE(VA, 0));
    FAULT(S, PAGE_FAULT_W, VA);
    csr_set(sstatus, 1 << 18);
    CHECK(!LOAD(VA));
    /* SUM never lets S execute */
    trap.mode = 0;
    set(PPN(data) | V | R | W | X | A | D | PU);
    asm volatile(".option push; .option norvc; la t0, 1f; sd t0, %0; jalr ra, %1; 1: .option pop"
                 : "=m"(resume) : "r"(VA) : "t0", "ra", "memory");
    FAULT(S, PAGE_FAULT_X, VA);
    EQ(trap.epc, VA);
    csr_clear(sstatus, 1 << 18);
}

static void mxr(void)
{
    data[0][0] = 0x4444;
    set(PPN(data) | V | X | A | D);
    CHECK(LOAD(VA));
    csr_set(sstatus, 1 << 19);
    CHECK(!LOAD(VA));
    EQ(trap_val, 0x4444);
    CHECK(STORE(VA, 0));
    csr_clear(sstatus, 1 << 19);
    CHECK(LOAD(VA));
}

/* page crossing: the fault says where */
static void crossing(void)
{
    u64 *p2 = pte_of(root, levels, VA2, 0);

    set(PPN(data) | V | R | W | A | D);
    *p2 = 0;
    sfence();
    CHECK(TRAPS_OP("ld %0, 0(%1)", 0, VA2 - 4));
    EQ(trap.cause, PAGE_FAULT_R);
    CHECK(trap.tval == VA2 || trap.tval == VA2 - 4);
    data[0][511] = 0x5555555555555555;
    CHECK(TRAPS_OP("sd %0, 0(%1)", 0, VA2 - 4));
    EQ(trap.cause, PAGE_FAULT_W);
    EQ(data[0][511], 0x5555555555555555);
    *p2 = PPN(napot[3]) | V | R | W | A | D;
    sfence();
    CHECK(!TRAPS_OP("sd %0, 0(%1)", 0x1122334455667788, VA2 - 4));
    EQ(data[0][511], 0x5566778855555555);
    EQ((uint32_t)napot[3][0], 0x11223344);
    CHECK(!TRAPS_OP("ld %0, 0(%1)", 0, VA2 - 4));
    EQ(trap_val, 0x1122334455667788);
    *p2 = 0;
    sfence();
}

/* an address that is not a sign extension */
static void canonical(void)
{
    u64 bad = 1ull << (levels * 9 + 11);

    CHECK(LOAD(bad));
    FAULT(S, PAGE_FAULT_R, bad);
    CHECK(STORE(bad, 0));
    FAULT(S, PAGE_FAULT_W, bad);
    trap.mode = 0;
    asm volatile(".option push; .option norvc; la t0, 1f; sd t0, %0; jalr ra, %1; 1: .option pop"
                 : "=m"(resume) : "r"(bad) : "t0", "ra", "memory");
    FAULT(S, PAGE_FAULT_X, bad);
}

static void large(void)
{
    u64 va = 0xffffffffc0000000ull + (3 << 21), off = (u64)data & 0x1fffff;
    u64 *p = pte_of(root, levels, va, 1);

    data[0][0] = 0x6666;
    *p = PPN((u64)data & ~0x1fffffull) | V | R | W | A | D;
    sfence();
    CHECK(!LOAD(va + off));
    EQ(trap_val, 0x6666);
    *p = PPN(((u64)data & ~0x1fffffull) + 4096) | V | R | W | A | D;     /* misaligned */
    sfence();
    CHECK(LOAD(va + off));
    FAULT(S, PAGE_FAULT_R, va + off);
    *p = 0;
    sfence();
    /* a pointer to a table with A, D or U set is reserved */
    u64 *table = page_alloc();
    table[off >> 12] = PPN(data) | V | R | A;
    *p = PPN(table) | V;
    sfence();
    CHECK(!LOAD(va + off));
    *p = PPN(table) | V | A;
    sfence();
    CHECK(LOAD(va + off));
    *p = PPN(table) | V | D;
    sfence();
    CHECK(LOAD(va + off));
    *p = PPN(table) | V | PU;
    sfence();
    CHECK(LOAD(va + off));
    *p = 0;
    sfence();
}

static void svnapot(void)
{
    u64 va = 0x40200000;

    for (unsigned k = 0; k < 16; k++) {
        napot[k][7] = 0x7000 + k;
        *pte_of(root, levels, va + k * 4096, 0) = (PPN(napot) | 8 << 10 | V | R | W | A | D) | 1ull << 63;
    }
    sfence();
    for (unsigned k = 0; k < 16; k++) {
        CHECK(!LOAD(va + k * 4096 + 56));
        EQ(trap_val, 0x7000 + k);
    }
    *pte_of(root, levels, va, 0) = (PPN(napot) | 4 << 10 | V | R | W | A | D) | 1ull << 63;   /* another size: reserved */
    sfence();
    CHECK(LOAD(va));
    FAULT(S, PAGE_FAULT_R, va);
    for (unsigned k = 0; k < 16; k++)
        *pte_of(root, levels, va + k * 4096, 0) = 0;
    sfence();
}

/* menvcfg.ADUE = 0: page faults ask for the bits */
static void ad_faults(void)
{
    set(PPN(data) | V | R | W);
    CHECK(LOAD(VA));
    FAULT(S, PAGE_FAULT_R, VA);
    CHECK(STORE(VA, 0));
    FAULT(S, PAGE_FAULT_W, VA);
    set(PPN(data) | V | R | W | A);
    CHECK(!LOAD(VA));
    CHECK(STORE(VA, 0));
    FAULT(S, PAGE_FAULT_W, VA);
    EQ(*pte & (A | D), A);
    set(PPN(data) | V | R | W | A | D);
    CHECK(!STORE(VA, 0));
}

static void ad_hardware(void)
{
    set(PPN(data) | V | R | W);
    CHECK(!LOAD(VA));
    EQ(*pte & (A | D), A);
    CHECK(!STORE(VA, 0x99));
    EQ(*pte & (A | D), A | D);
    EQ(data[0][0], 0x99);
    set(PPN(data) | V | R | W);
    CHECK(!TRAPS_OP("amoadd.d %0, %0, (%1)", 1, VA));
    EQ(*pte & (A | D), A | D);
    EQ(data[0][0], 0x9a);
    /* cleared again with a fence */
    set(PPN(data) | V | R | W);
    CHECK(!LOAD(VA));
    EQ(*pte & (A | D), A);
    /* no bits where access is denied */
    set(PPN(data) | V | R);
    CHECK(STORE(VA, 0));
    FAULT(S, PAGE_FAULT_W, VA);
    EQ(*pte & (A | D), 0);
}

static void pbmt_on(void)
{
    data[0][0] = 0x77;
    set(PPN(data) | V | R | W | A | D | 1ull << 61);
    CHECK(!LOAD(VA));
    EQ(trap_val, 0x77);
    set(PPN(data) | V | R | W | A | D | 2ull << 61);
    CHECK(!LOAD(VA));
    set(PPN(data) | V | R | W | A | D | 3ull << 61);
    CHECK(LOAD(VA));
    FAULT(S, PAGE_FAULT_R, VA);
}

/* ---- fences and ASIDs ---- */

static void fences(void)
{
    data[0][0] = 0xaa, data[1][0] = 0xbb;
    set(PPN(data[0]) | V | R | W | A | D);
    CHECK(!LOAD(VA));
    EQ(trap_val, 0xaa);
    *pte = PPN(data[1]) | V | R | W | A | D;
    asm volatile("sfence.vma %0, zero" :: "r"(VA) : "memory");
    CHECK(!LOAD(VA));
    EQ(trap_val, 0xbb);
    *pte = PPN(data[0]) | V | R | W | A | D;
    asm volatile("sfence.vma zero, %0" :: "r"(satp >> 44 & 0xffff) : "memory");
    CHECK(!LOAD(VA));
    EQ(trap_val, 0xaa);
    *pte = PPN(data[1]) | V | R | W | A | D;
    asm volatile("sfence.vma %0, %1" :: "r"(VA), "r"(satp >> 44 & 0xffff) : "memory");
    CHECK(!LOAD(VA));
    EQ(trap_val, 0xbb);
    /* Svinval */
    *pte = PPN(data[0]) | V | R | W | A | D;
    asm volatile("mv a0, %0; .word 0x18000073; .word 0x16050073; .word 0x18100073" :: "r"(VA) : "a0", "memory");
    CHECK(!LOAD(VA));
    EQ(trap_val, 0xaa);
    /* a write permission that goes */
    CHECK(!STORE(VA, 0xcc));
    *pte = PPN(data[0]) | V | R | A | D;
    asm volatile("sfence.vma %0, zero" :: "r"(VA) : "memory");
    CHECK(STORE(VA, 0));
    FAULT(S, PAGE_FAULT_W, VA);
}

static u64 satp_b;

static void asids(void)
{
    u64 with1 = satp | 1ull << 44, with2 = satp_b | 2ull << 44, got = 0, got2 = 0;

    data[0][0] = 0x11, data[1][0] = 0x22;
    csr_write(satp, with1);
    for (unsigned k = 0; k < 50; k++) {
        asm volatile("csrw satp, %2; ld %0, 0(%4); csrw satp, %3; ld %1, 0(%4)"
                     : "=&r"(got), "=&r"(got2) : "r"(with1), "r"(with2), "r"(VA) : "memory");
        EQ(got, 0x11);
        EQ(got2, 0x22);
    }
    csr_write(satp, with1);
    asm volatile("sfence.vma zero, %0" :: "r"(1) : "memory");
    CHECK(!LOAD(VA));
    EQ(trap_val, 0x11);
    csr_write(satp, satp);
    sfence();
}

/* ---- code in translated pages ---- */

typedef u64 Fn(void);

static void code(void)
{
    /* li a0, n; ret */
    *(volatile u64 *)data[0] = 0x0000806700100513;
    *(volatile u64 *)data[1] = 0x0000806700200513;
    set(PPN(data[0]) | V | R | W | X | A | D);
    asm volatile("fence.i");
    EQ(((Fn *)VA)(), 1);
    EQ(((Fn *)VA)(), 1);
    *pte = PPN(data[1]) | V | R | W | X | A | D;
    sfence();
    EQ(((Fn *)VA)(), 2);
    *pte = PPN(data[0]) | V | R | W | X | A | D;
    sfence();
    EQ(((Fn *)VA)(), 1);
    *(volatile uint32_t *)data[0] = 0x00300513;
    asm volatile("fence.i");
    EQ(((Fn *)VA)(), 3);
    *(volatile uint32_t *)VA = 0x00400513;
    asm volatile("fence.i");
    EQ(((Fn *)VA)(), 4);
    *pte = PPN(data[0]) | V | R | W | A | D;
    sfence();
    trap.mode = 0;
    asm volatile(".option push; .option norvc; la t0, 1f; sd t0, %0; jalr ra, %1; 1: .option pop"
                 : "=m"(resume) : "r"(VA) : "t0", "ra", "memory");
    FAULT(S, PAGE_FAULT_X, VA);
    /* an instruction that lies across two pages; the second is not there */
    u64 *p2 = pte_of(root, levels, VA2, 0);
    *pte = PPN(data[0]) | V | R | W | X | A | D;
    *p2 = 0;
    sfence();
    *(volatile uint16_t *)((char *)data[0] + 4094) = 0x0513;
    trap.mode = 0;
    asm volatile(".option push; .option norvc; la t0, 1f; sd t0, %0; jalr ra, %1; 1: .option pop"
                 : "=m"(resume) : "r"(VA + 4094) : "t0", "ra", "memory");
    FAULT(S, PAGE_FAULT_X, VA2);
    EQ(trap.epc, VA + 4094);
    /* ... and changes */
    *(volatile u64 *)data[1] = 0x80670050;
    napot[1][0] = 0x80670060;
    *p2 = PPN(data[1]) | V | R | X | A | D;
    sfence();
    asm volatile("fence.i");
    EQ(((Fn *)(VA + 4094))(), 5);
    EQ(((Fn *)(VA + 4094))(), 5);
    *p2 = PPN(napot[1]) | V | R | X | A | D;
    sfence();
    EQ(((Fn *)(VA + 4094))(), 6);
    *p2 = 0;
    sfence();
}

static void paged(void)
{
    permissions();
    sum();
    mxr();
    crossing();
    canonical();
    large();
    svnapot();
    ad_faults();
    fences();
    asids();
    code();
}

static void paged_adue(void) { ad_hardware(); }
static void paged_pbmt(void) { pbmt_on(); }

/* ---- user mode ---- */

static void user(void)
{
    CHECK(TRAPS_OP("ld %0, 0(%1)", 0, VA));        /* without U */
    FAULT(S, PAGE_FAULT_R, VA);
    CHECK(TRAPS_OP("ld %0, 0(%1)", 0, 0x80000000));
    FAULT(S, PAGE_FAULT_R, 0x80000000);
    CHECK(!TRAPS_OP("ld %0, 0(%1)", 0, VA2));
    CHECK(!TRAPS_OP("sd %0, 0(%1)", 0x1234, VA2));
}

/* MPRV: M's loads and stores as S or U does them */
static void mprv(void)
{
    u64 v;

    data[0][0] = 0xdddd;
    *pte = PPN(data) | V | R | W | A | D | PU;
    sfence();
    csr_write(satp, satp);
    csr_clear(mstatus, 3 << 11 | 1 << 18);
    asm volatile("csrs mstatus, %1; ld %0, 0(%2); csrc mstatus, %1" : "=&r"(v) : "r"(1 << 17), "r"(VA) : "memory");
    EQ(v, 0xdddd);
    *pte = PPN(data) | V | R | W | A | D;
    sfence();
    csr_set(mstatus, 1 << 11);
    asm volatile("csrs mstatus, %1; ld %0, 0(%2); csrc mstatus, %1" : "=&r"(v) : "r"(1 << 17), "r"(VA) : "memory");
    EQ(v, 0xdddd);
    csr_clear(mstatus, 3 << 11);
    /* the trap does not end MPRV; its handler is bare only because MPP = M then */
    trap.mode = 0;
    asm volatile(".option push; .option norvc; la t0, 1f; sd t0, %1; csrs mstatus, %0; ld t0, 0(%2); nop;"
                 "1: csrc mstatus, %0; .option pop" :: "r"(1 << 17), "m"(resume), "r"(VA) : "t0", "memory");
    EQ(trap.mode, M);
    EQ(trap.cause, PAGE_FAULT_R);
    EQ(trap.tval, VA);
    csr_write(satp, 0);
    csr_clear(mstatus, 1 << 17);
}

int main(void)
{
    pmp_open();
    for (levels = 3; levels <= 5; levels++) {
        u64 *root_b;

        root_b = tables_make(levels, &satp_b);
        *pte_of(root_b, levels, VA, 0) = PPN(data[1]) | V | R | W | A | D;
        root = tables_make(levels, &satp);
        pte = pte_of(root, levels, VA, 0);
        csr_write(medeleg, 0xb0ff);
        csr_write(0x30a, 0);
        csr_write(satp, satp);
        EQ(csr_read(satp), satp);
        sfence();
        /* the handlers of S use its sscratch: addresses are the same */
        run(S, paged);
        csr_write(0x30a, 1ull << 61);
        sfence();
        run(S, paged_adue);
        csr_write(0x30a, 1ull << 62);
        sfence();
        run(S, paged_pbmt);
        csr_write(0x30a, 0);
        *pte = PPN(data) | V | R | W | A | D;
        *pte_of(root, levels, VA2, 0) = PPN(data[1]) | V | R | W | A | D | PU;
        sfence();
        run(U, user);
        csr_write(medeleg, 0);
        mprv();
        csr_write(satp, 0);
        sfence();
    }
    return 0;
}
