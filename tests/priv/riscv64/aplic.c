/* SPDX-License-Identifier: Apache-2.0 */
/* The APLIC as the interrupt controller: delivery by lines, priorities, claims, delegation. */
#include "aia.h"

static uint32_t claim(u64 domain) { return REG(domain + IDC + CLAIMI); }

static void detached(unsigned n, unsigned priority)
{
    REG(APLIC_M + 4 * n) = DETACHED;
    REG(APLIC_M + TARGET + 4 * n) = priority;
    REG(APLIC_M + SETIENUM) = n;
}

static void machine(void)
{
    u64 n = trap.count;

    EQ(REG(APLIC_M), 0x80000000);
    csr_write(mie, 0x800);
    REG(APLIC_M) = IE;
    detached(40, 3);
    detached(41, 2);
    detached(42, 3);
    REG(APLIC_M + TARGET + 4 * 42) = 0;
    EQ(REG(APLIC_M + TARGET + 4 * 42), 1);               /* there is no priority 0 */
    REG(APLIC_M + TARGET + 4 * 42) = 3;
    REG(APLIC_M + SETIPNUM) = 42;
    REG(APLIC_M + SETIPNUM) = 40;
    EQ(REG(APLIC_M + SETIP + 4), 1 << 10 | 1 << 8);
    EQ(csr_read(mip) & 0x800, 0);
    REG(APLIC_M + IDC + IDELIVERY) = 1;
    SOON(csr_read(mip) & 0x800);
    asm volatile("csrsi mstatus, 8; nop; nop; csrci mstatus, 8");
    EQ(trap.count, n + 1);
    EQ(trap.cause, IRQ(11));
    EQ(trap.mode, M);
    EQ(REG(APLIC_M + IDC + TOPI), 40 << 16 | 3);
    REG(APLIC_M + IDC + ITHRESHOLD) = 3;
    EQ(REG(APLIC_M + IDC + TOPI), 0);
    SOON(!(csr_read(mip) & 0x800));
    REG(APLIC_M + SETIPNUM) = 41;
    SOON(csr_read(mip) & 0x800);
    EQ(claim(APLIC_M), 41 << 16 | 2);
    REG(APLIC_M + IDC + ITHRESHOLD) = 0;
    EQ(claim(APLIC_M), 40 << 16 | 3);
    EQ(claim(APLIC_M), 42 << 16 | 3);
    EQ(claim(APLIC_M), 0);
    SOON(!(csr_read(mip) & 0x800));
    REG(APLIC_M + IDC + IFORCE) = 1;
    SOON(csr_read(mip) & 0x800);
    EQ(claim(APLIC_M), 0);
    EQ(REG(APLIC_M + IDC + IFORCE), 0);
    SOON(!(csr_read(mip) & 0x800));
    csr_write(mie, 0);
}

/* A level stays pending until its wire falls. */
static void in_s(void)
{
    u64 n = trap.count;

    EQ(csr_read(sip) & 0x200, 0);
    csr_write(sie, 0x200);
    uart_line(1);
    SOON(csr_read(sip) & 0x200);
    asm volatile("csrsi sstatus, 2; nop; nop; csrci sstatus, 2");
    EQ(trap.count, n + 1);
    EQ(trap.mode, S);
    EQ(trap.cause, IRQ(9));
    EQ(claim(APLIC_S), UART_SOURCE << 16 | 1);
    EQ(claim(APLIC_S), UART_SOURCE << 16 | 1);
    REG(APLIC_S + CLRIPNUM) = UART_SOURCE;
    EQ(REG(APLIC_S + SETIP), 1 << UART_SOURCE);
    EQ(REG(APLIC_S + IN_CLRIP), 1 << UART_SOURCE);
    uart_line(0);
    EQ(REG(APLIC_S + SETIP), 0);
    SOON(!(csr_read(sip) & 0x200));
    REG(APLIC_S + SETIPNUM) = UART_SOURCE;
    EQ(REG(APLIC_S + SETIP), 0);
    EQ(claim(APLIC_S), 0);
}

static void supervisor(void)
{
    csr_write(mideleg, 0x222);
    REG(APLIC_M + 4 * UART_SOURCE) = DELEGATE;
    REG(APLIC_S + 4 * UART_SOURCE) = LEVEL1;
    REG(APLIC_S + TARGET + 4 * UART_SOURCE) = 1;
    REG(APLIC_S + SETIENUM) = UART_SOURCE;
    REG(APLIC_S + IDC + IDELIVERY) = 1;
    REG(APLIC_S) = IE;
    run(S, in_s);
}

int main(void)
{
    pmp_open();
    csr_write(mcounteren, 7);
    CHECK(TRAPS("csrr t0, 0x350"));                      /* no IMSIC, no CSRs for it */
    CHECK(TRAPS("csrr t0, 0x35c"));
    CHECK(TRAPS("csrr t0, 0xfb0"));
    machine();
    supervisor();
    return 0;
}
