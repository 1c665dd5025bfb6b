/* SPDX-License-Identifier: Apache-2.0 */
/* Interrupts: software, timer, Sstc; priority, delegation, vectors, enabling with one pending, waiting. */
#include "priv.h"

#define IRQ(n) (1ull << 63 | (n))
static volatile u64 seen;

static u64 wait_trap(u64 count)
{
    u64 end = csr_read(time) + 50000000;

    while (trap.count == count && csr_read(time) < end)
        ;
    return trap.count != count;
}

static void software(void)
{
    u64 n = trap.count;

    csr_write(mie, 8);
    csr_clear(mstatus, 8);
    MSIP = 1;
    while (!(csr_read(mip) & 8))
        ;
    EQ(trap.count, n);
    asm volatile("csrsi mstatus, 8; nop; nop");       /* taken at once */
    EQ(trap.count, n + 1);
    EQ(trap.cause, IRQ(3));
    EQ(trap.mode, M);
    EQ(trap.tval, 0);
    EQ(csr_read(mie), 0);                             /* the handler has masked it */
    MSIP = 0;
    while (csr_read(mip) & 8)
        ;
    csr_clear(mstatus, 8);
}

static void timer(void)
{
    u64 n = trap.count;

    MTIMECMP = ~0ull;
    while (csr_read(mip) & 0x80)
        ;
    csr_write(mie, 0x80);
    csr_set(mstatus, 8);
    MTIMECMP = MTIME + 20000;
    CHECK(wait_trap(n));
    EQ(trap.cause, IRQ(7));
    CHECK(MTIME >= MTIMECMP);
    /* waiting */
    n = trap.count;
    MTIMECMP = MTIME + 20000;
    csr_write(mie, 0x80);
    while (trap.count == n)
        asm volatile("wfi");
    EQ(trap.cause, IRQ(7));
    /* waiting ends though interrupts are disabled */
    csr_clear(mstatus, 8);
    n = trap.count;
    MTIMECMP = MTIME + 20000;
    csr_write(mie, 0x80);
    asm volatile("wfi");
    while (!(csr_read(mip) & 0x80))
        asm volatile("wfi");
    EQ(trap.count, n);
    csr_write(mie, 0);
    MTIMECMP = ~0ull;
    while (csr_read(mip) & 0x80)
        ;
}

static void in_s_sie_off(void)
{
    u64 n = trap.count;

    csr_clear(sstatus, 2);
    csr_write(sie, 2);
    csr_set(sip, 2);
    EQ(trap.count, n);
    asm volatile("csrsi sstatus, 2; nop; nop");
    EQ(trap.count, n + 1);
    EQ(trap.mode, S);
    EQ(trap.cause, IRQ(1));
    EQ(trap.status & 0x120, 0x120);
    csr_clear(sip, 2);
    /* by a register, which also sets other bits */
    csr_clear(sstatus, 2);
    csr_set(sip, 2);
    csr_write(sie, 2);
    n = trap.count;
    csr_set(sstatus, 0x40002);
    asm volatile("nop; nop");
    EQ(trap.count, n + 1);
    csr_clear(sip, 2);
    csr_clear(sstatus, 0x40000);
    /* by sie */
    csr_write(sie, 0);
    csr_set(sip, 2);
    n = trap.count;
    csr_set(sie, 2);
    asm volatile("nop");
    EQ(trap.count, n + 1);
    csr_clear(sip, 2);
    /* by sip */
    csr_write(sie, 2);
    n = trap.count;
    csr_set(sip, 2);
    asm volatile("nop");
    EQ(trap.count, n + 1);
    csr_clear(sip, 2);
    csr_clear(sstatus, 2);
}

/* S interrupts are taken in U whatever SIE says, by sret too */
static void in_u(void)
{
    seen = trap.count;
}

static void user(void)
{
    csr_clear(mstatus, 2);
    csr_write(mie, 2);
    csr_set(mip, 2);
    u64 n = trap.count;
    run(U, in_u);
    EQ(trap.count, n + 1);
    EQ(seen, n + 1);                                  /* before its first instruction */
    EQ(trap.mode, S);
    EQ(trap.cause, IRQ(1));
    EQ(trap.epc, in_u);
    csr_clear(mip, 2);
}

/* M interrupts are taken in S whatever MIE says */
static void in_s_m_irq(void)
{
    EQ(trap.mode, M);
    EQ(trap.cause, IRQ(3));
    EQ(trap.status >> 11 & 3, S);
}

static void machine_over_s(void)
{
    csr_clear(mstatus, 8);
    csr_write(mie, 8);
    MSIP = 1;
    while (!(csr_read(mip) & 8))
        ;
    run(S, in_s_m_irq);
    MSIP = 0;
    while (csr_read(mip) & 8)
        ;
}

/* all at once, in M: MEI MSI MTI SEI SSI STI */
static void priority(void)
{
    static const u64 order[] = { 3, 7, 9, 1, 5 };

    csr_write(0x30a, 0);
    csr_write(mideleg, 0);
    csr_clear(mstatus, 8);
    MSIP = 1;
    MTIMECMP = 0;
    csr_write(mip, 0x222);
    while ((csr_read(mip) & 0x2aa) != 0x2aa)
        ;
    csr_write(mie, 0x2aa);
    /* each handler run masks one: they come one after another */
    u64 n = trap.count;
    asm volatile("csrsi mstatus, 8; nop; csrci mstatus, 8");
    EQ(trap.count, n + 5);
    for (unsigned k = 0; k < 5; k++)
        EQ(history[(n + k) % 16], IRQ(order[k]));
    MSIP = 0;
    MTIMECMP = ~0ull;
    csr_write(mip, 0);
    csr_write(mie, 0);
}

static void vectored(void)
{
    csr_clear(mstatus, 8);
    csr_write(mtvec, (u64)vectors | 1);
    u64 old = csr_read(mscratch);
    vector_taken[0] = 99;
    MSIP = 1;
    while (!(csr_read(mip) & 8))
        ;
    csr_write(mie, 8);
    asm volatile("csrsi mstatus, 8; nop; csrci mstatus, 8");
    EQ(vector_taken[0], 3);
    MSIP = 0;
    while (csr_read(mip) & 8)
        ;
    csr_write(mtvec, m_trap);
    csr_write(mscratch, old);
}

static void s_sstc(void)
{
    u64 n = trap.count;

    csr_write(0x14d, ~0ull);
    EQ(csr_read(sip) & 0x20, 0);
    csr_write(sie, 0x20);
    csr_set(sstatus, 2);
    csr_write(0x14d, csr_read(time) + 20000);
    CHECK(wait_trap(n));
    EQ(trap.mode, S);
    EQ(trap.cause, IRQ(5));
    CHECK(csr_read(time) >= csr_read(0x14d));
    EQ(csr_read(sip) & 0x20, 0x20);
    csr_write(0x14d, ~0ull);
    EQ(csr_read(sip) & 0x20, 0);                      /* at once */
    csr_write(0x14d, 0);
    EQ(csr_read(sip) & 0x20, 0x20);
    n = trap.count;
    csr_write(sie, 0x20);
    asm volatile("nop");
    EQ(trap.count, n + 1);
    csr_write(0x14d, ~0ull);
    n = trap.count;
    csr_write(sie, 0x20);
    csr_write(0x14d, csr_read(time) + 20000);
    while (trap.count == n)
        asm volatile("wfi");
    csr_write(0x14d, ~0ull);
    csr_clear(sstatus, 2);
}

static void sstc(void)
{
    csr_write(0x30a, 1ull << 63);
    csr_write(mideleg, 0x222);
    csr_write(mcounteren, 7);
    csr_write(mip, 0x20);                             /* not writable now */
    csr_write(0x14d, ~0ull);
    EQ(csr_read(mip) & 0x20, 0);
    run(S, s_sstc);
    csr_write(0x30a, 0);
}

/* a loop without an exit is interrupted */
static void loops(void)
{
    csr_write(mie, 0x80);
    MTIMECMP = MTIME + 20000;
    csr_set(mstatus, 8);
    u64 n = trap.count;
    asm volatile("1: ld t0, 0(%0); beq t0, %1, 1b" :: "r"(&trap.count), "r"(n) : "t0", "memory");
    EQ(trap.cause, IRQ(7));
    csr_clear(mstatus, 8);
    MTIMECMP = ~0ull;
}

int main(void)
{
    pmp_open();
    software();
    timer();
    csr_write(mideleg, 0x222);
    run(S, in_s_sie_off);
    user();
    machine_over_s();
    sstc();
    priority();
    vectored();
    loops();
    return 0;
}
