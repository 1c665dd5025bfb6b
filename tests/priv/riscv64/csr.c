/* SPDX-License-Identifier: Apache-2.0 */
/* CSRs: what is there, what writes leave (WARL), views, counters and their enables, cache-block operations. */
#include "priv.h"

static u64 buffer[16] __attribute__((aligned(64)));

static void warl(void)
{
    u64 old;

    CHECK((csr_read(misa) & 0x14112d) == 0x14112d);      /* A C D F I M S U */
    EQ(csr_read(misa) >> 62, 2);
    csr_write(mtvec, (u64)m_trap | 2);
    EQ(csr_read(mtvec), m_trap);
    csr_write(mtvec, m_trap);
    csr_write(stvec, (u64)vectors | 1);
    EQ(csr_read(stvec), (u64)vectors | 1);
    csr_write(stvec, s_trap);
    csr_write(mepc, 0x80000001);
    EQ(csr_read(mepc), 0x80000000);
    csr_write(sepc, ~0ull);
    EQ(csr_read(sepc), ~1ull);
    csr_write(mscratch, csr_read(mscratch));
    old = csr_read(sscratch);
    csr_write(sscratch, 0x123456789abcdef0);
    EQ(csr_read(sscratch), 0x123456789abcdef0);
    csr_write(sscratch, old);
    csr_write(mideleg, ~0ull);
    EQ(csr_read(mideleg) & 0x888, 0);
    EQ(csr_read(mideleg) & 0x222, 0x222);
    csr_write(mie, ~0ull);
    EQ(csr_read(mie) & 0xaaa, 0xaaa);
    EQ(csr_read(sie) & 0xaaa, 0x222);
    csr_write(sie, 0);
    EQ(csr_read(mie) & 0xaaa, 0x888);
    csr_write(mideleg, 2);
    csr_write(mie, 0);
    csr_write(sie, ~0ull);
    EQ(csr_read(mie) & 0xaaa, 2);
    csr_write(mie, 0);
    csr_write(mideleg, 0);
    csr_write(satp, 0xfull << 60 | 5);                   /* no such mode: no change */
    EQ(csr_read(satp), 0);
    csr_write(satp, 8ull << 60 | 0xffffull << 44 | 0x80000);
    EQ(csr_read(satp), 8ull << 60 | 0xffffull << 44 | 0x80000);
    csr_write(satp, 0);
    csr_write(mcounteren, 7);
    EQ(csr_read(mcounteren) & 7, 7);
    EQ(csr_read(mhartid), 0);
    CHECK(TRAPS("csrw mhartid, zero"));
    CHECK(TRAPS("csrrs t0, mhartid, t1"));
    CHECK(!TRAPS("csrr t0, mvendorid"));
    CHECK(!TRAPS("csrr t0, mhpmcounter3; csrr t0, mhpmevent3"));
}

/* sstatus is a view of mstatus; FS and SD */
static void status(void)
{
    u64 m;

    csr_set(mstatus, 1 << 17 | 7 << 20);
    m = csr_read(sstatus);
    EQ(m & (1 << 17 | 7 << 20 | 0x1888), 0);
    EQ(m >> 32 & 3, 2);
    csr_clear(mstatus, 1 << 17 | 7 << 20);
    csr_write(sstatus, ~0ull);
    EQ(csr_read(sstatus) & 0xc6122, 0xc6122);
    EQ(csr_read(mstatus) & (1 << 17 | 7 << 20), 0);
    csr_write(sstatus, 0);
    EQ(csr_read(sstatus) & 0xc6122, 0);
    EQ(csr_read(mstatus) >> 63, 0);
    asm volatile("csrsi sstatus, 2");
    EQ(csr_read(mstatus) & 2, 2);
    asm volatile("csrrci %0, sstatus, 2" : "=r"(m));
    EQ(m & 2, 2);
    EQ(csr_read(mstatus) & 2, 0);
    /* constants and registers take the same way */
    asm volatile("li t0, 0x40000; csrs sstatus, t0; csrr %0, sstatus" : "=r"(m) :: "t0");
    EQ(m & 0x40000, 0x40000);
    asm volatile("li t0, 0x46000; csrrc t1, sstatus, t0; csrr %0, sstatus" : "=r"(m) :: "t0", "t1");
    EQ(m & 0x46000, 0);
    csr_set(sstatus, 0x6000);
    EQ(csr_read(sstatus) >> 63, 1);
}

/* sip, mip: what can be written where */
static void pending(void)
{
    csr_write(mideleg, 0x222);
    csr_write(mip, 0x222);
    EQ(csr_read(mip) & 0x222, 0x222);
    EQ(csr_read(sip) & 0x222, 0x222);
    csr_write(sip, 0);
    EQ(csr_read(mip) & 0x222, 0x220);
    csr_clear(mip, 0x20);
    EQ(csr_read(mip) & 0x222, 0x200);
    csr_write(mip, 0);
    csr_write(sip, 2);
    EQ(csr_read(mip) & 0x222, 2);
    csr_write(mideleg, 0);
    EQ(csr_read(sip), 0);
    csr_write(sip, 0);                                   /* not delegated: not writable */
    EQ(csr_read(mip) & 2, 2);
    csr_write(mip, 0);
    EQ(csr_read(mip) & 0x222, 0);
}

static void read_counters(void)
{
    CHECK(!TRAPS("rdcycle t0; rdtime t0; rdinstret t0"));
}
static void no_cycle(void) { CHECK(TRAPS("rdcycle t0")); EQ(trap.cause, 2); EQ(trap.tval, 0xc00022f3); }
static void no_time(void) { CHECK(TRAPS("rdtime t0")); EQ(trap.cause, 2); EQ(trap.tval, 0xc01022f3); }
static void no_instret(void) { CHECK(TRAPS("rdinstret t0")); EQ(trap.cause, 2); }

static void counters(void)
{
    u64 a, b;

    a = csr_read(time), b = csr_read(time);
    CHECK(b >= a);
    a = csr_read(cycle);
    for (volatile int k = 0; k < 10000; k++)
        ;
    b = csr_read(cycle);
    CHECK(b > a);
    csr_write(mcycle, 0x1000000000000000);
    CHECK(csr_read(cycle) >= 0x1000000000000000 && csr_read(cycle) < 0x1100000000000000);
    csr_write(minstret, 0x2000000000000000);
    CHECK(csr_read(instret) >= 0x2000000000000000 && csr_read(instret) < 0x2100000000000000);
    csr_write(mcountinhibit, 5);
    EQ(csr_read(mcountinhibit), 5);
    a = csr_read(mcycle);
    for (volatile int k = 0; k < 10000; k++)
        ;
    EQ(csr_read(mcycle), a);
    csr_write(mcountinhibit, 0);
    csr_write(mcounteren, 7);
    csr_write(scounteren, 7);
    run(S, read_counters);
    run(U, read_counters);
    csr_write(scounteren, 0);
    run(S, read_counters);
    run(U, no_cycle);
    run(U, no_time);
    run(U, no_instret);
    csr_write(scounteren, 7);
    csr_write(mcounteren, 6);
    run(S, no_cycle);
    run(U, no_cycle);
    csr_write(mcounteren, 5);
    run(S, no_time);
    run(U, no_time);
    csr_write(mcounteren, 3);
    run(S, no_instret);
    csr_write(mcounteren, 7);
}

#define CBO(n) ".insn i 0x0f, 2, x0, %1, " #n
static void cbo_zero_off(void) { CHECK(TRAPS_OP(CBO(4), 0, buffer)); EQ(trap.cause, 2); }
static void cbo_clean_off(void) { CHECK(TRAPS_OP(CBO(1), 0, buffer)); EQ(trap.cause, 2); }
static void cbo_flush_off(void) { CHECK(TRAPS_OP(CBO(2), 0, buffer)); EQ(trap.cause, 2); }
static void cbo_inval_off(void) { CHECK(TRAPS_OP(CBO(0), 0, buffer)); EQ(trap.cause, 2); }
static void cbo_all(void)
{
    for (int k = 0; k < 16; k++)
        buffer[k] = ~0ull;
    CHECK(!TRAPS_OP(CBO(1), 0, buffer));
    CHECK(!TRAPS_OP(CBO(2), 0, buffer));
    CHECK(!TRAPS_OP(CBO(0), 0, buffer));
    CHECK(!TRAPS_OP(CBO(4), 0, &buffer[3]));
    for (int k = 0; k < 8; k++)
        EQ(buffer[k], 0);
    EQ(buffer[8], ~0ull);
}

static void cache_blocks(void)
{
    csr_write(0x30a, 0);
    cbo_all();
    run(S, cbo_zero_off);
    run(S, cbo_clean_off);
    run(S, cbo_flush_off);
    run(S, cbo_inval_off);
    csr_write(0x30a, 0xf0);
    EQ(csr_read(0x30a) & 0xf0, 0xf0);
    csr_write(0x10a, 0);
    run(S, cbo_all);
    run(U, cbo_zero_off);
    run(U, cbo_clean_off);
    run(U, cbo_inval_off);
    csr_write(0x10a, 0xf0);
    run(U, cbo_all);
    csr_write(0x30a, 0);
    run(U, cbo_zero_off);
    csr_write(0x10a, 0);
}

static void s_stimecmp_off(void) { CHECK(TRAPS("csrr t0, 0x14d")); EQ(trap.cause, 2); EQ(trap.tval, 0x14d022f3); }
static void s_stimecmp_on(void) { CHECK(!TRAPS("csrr t0, 0x14d")); }

int main(void)
{
    pmp_open();
    warl();
    status();
    pending();
    counters();
    cache_blocks();
    csr_write(mcounteren, 7);
    csr_write(0x30a, 0);
    run(S, s_stimecmp_off);
    CHECK(!TRAPS("csrr t0, 0x14d"));
    csr_write(0x30a, 1ull << 63);
    run(S, s_stimecmp_on);
    csr_write(mcounteren, 5);
    run(S, s_stimecmp_off);
    return 0;
}
