/* SPDX-License-Identifier: Apache-2.0 */
/* Physical memory protection, with regions of whole pages: matching, priority, permissions, locks, page tables. */
#include "priv.h"

static u64 data[8][512] __attribute__((aligned(32768)));

#define LOAD(va)       TRAPS_OP("ld %0, 0(%1)", 0, va)
#define STORE(va)      TRAPS_OP("sd %0, 0(%1)", 0, va)
#define NAPOT(p, size) ((u64)(p) >> 2 | ((size) / 8 - 1))

static void s_rw(void) { CHECK(!LOAD(data[1])); CHECK(!STORE(data[1])); }
static void s_r(void)
{
    CHECK(!LOAD(data[1]));
    CHECK(STORE(data[1]));
    TRAP_WAS(M, 7, data[1]);
}
static void s_none(void)
{
    CHECK(LOAD(data[1]));
    TRAP_WAS(M, 5, data[1]);
    CHECK(STORE(&data[1][5]));
    TRAP_WAS(M, 7, &data[1][5]);
    CHECK(!LOAD(data[0]));
    CHECK(!LOAD(data[2]));
    trap.mode = 0;
    asm volatile(".option push; .option norvc; la t0, 1f; sd t0, %0; jalr ra, %1; 1: .option pop"
                 : "=m"(resume) : "r"(data[1]) : "t0", "ra", "memory");
    EQ(trap.cause, 1);
    EQ(trap.tval, data[1]);
    EQ(trap.epc, data[1]);
}

static void in_s_and_u(void (*fn)(void))
{
    run(S, fn);
    run(U, fn);
}

static void s_table_fault(void)
{
    CHECK(LOAD(0x40000000));
    EQ(trap.cause, 5);
    EQ(trap.tval, 0x40000000);
}

static void tables(void)
{
    u64 satp, *root = tables_make(3, &satp), *p;

    p = pte_of(root, 3, 0x40000000, 0);
    *p = PPN(data[1]) | V | R | W | A | D;
    user_offset = 0;
    csr_write(satp, satp);
    csr_write(pmpaddr0, NAPOT((u64)p & ~4095ull, 4096));
    csr_write(pmpcfg0, 0x1f00 | 0x18);
    sfence();
    run(S, s_table_fault);
    csr_write(satp, 0);
    csr_write(pmpcfg0, 0x1f1f);
    sfence();
}

int main(void)
{
    /* nothing set: M may, others may not (they cannot even fetch) */
    CHECK(!LOAD(data[1]));
    csr_write(pmpaddr1, ~0ull);
    csr_write(pmpcfg0, 0x1f00);
    sfence();
    in_s_and_u(s_rw);
    /* the first match counts */
    csr_write(pmpaddr0, NAPOT(data[1], 4096));
    csr_write(pmpcfg0, 0x1f18);
    sfence();
    in_s_and_u(s_none);
    CHECK(!LOAD(data[1]));
    CHECK(!STORE(data[1]));
    csr_write(pmpcfg0, 0x1f19);
    sfence();
    in_s_and_u(s_r);
    csr_write(pmpcfg0, 0x1f1b);
    sfence();
    in_s_and_u(s_rw);
    /* top of range: from entry 0 to entry 1 */
    csr_write(pmpcfg0, 0);
    csr_write(pmpaddr0, (u64)data[1] >> 2);
    csr_write(pmpaddr1, (u64)data[2] >> 2);
    csr_write(pmpaddr2, ~0ull);
    csr_write(pmpcfg0, 0x1f0800);
    sfence();
    in_s_and_u(s_none);
    csr_write(pmpcfg0, 0x1f0900);
    sfence();
    in_s_and_u(s_r);
    /* an empty range matches nothing */
    csr_write(pmpaddr1, (u64)data[0] >> 2);
    csr_write(pmpcfg0, 0x1f0800);
    sfence();
    in_s_and_u(s_rw);
    /* larger power of two */
    csr_write(pmpaddr1, ~0ull);
    csr_write(pmpaddr0, NAPOT(data, 32768));
    csr_write(pmpcfg0, 0x1f19);
    sfence();
    in_s_and_u(s_r);
    /* R = 0, W = 1 is reserved */
    csr_write(pmpcfg0, 0x1f19);
    tables();
    /* pmpcfg2 and the last entry */
    csr_write(pmpcfg0, 0);
    csr_write(pmpaddr15, ~0ull);
    csr_write(pmpcfg2, 0x1full << 56);
    EQ(csr_read(pmpcfg2), 0x1full << 56);
    sfence();
    in_s_and_u(s_rw);
    CHECK(TRAPS("csrr t0, pmpcfg1"));
    /* locked: M obeys, and it stays */
    csr_write(pmpaddr0, NAPOT(data[1], 4096));
    csr_write(pmpcfg0, 0x99);
    sfence();
    CHECK(!LOAD(data[1]));
    CHECK(STORE(data[1]));
    TRAP_WAS(M, 7, data[1]);
    csr_write(pmpcfg0, 0);
    EQ(csr_read(pmpcfg0), 0x99);
    csr_write(pmpaddr0, 0);
    CHECK(csr_read(pmpaddr0) != 0);
    CHECK(STORE(data[1]));
    return 0;
}
