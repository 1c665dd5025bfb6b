/* SPDX-License-Identifier: Apache-2.0 */
/* Interrupts as messages: CSRs of Smaia and Ssaia, IMSIC, and the APLIC's way from wires to messages. */
#include "aia.h"

#define MISELECT 0x350
#define MIREG    0x351
#define MTOPEI   0x35c
#define MTOPI    0xfb0
#define SISELECT 0x150
#define SIREG    0x151
#define STOPEI   0x15c
#define STOPI    0xdb0
#define MVIEN    0x308
#define MVIP     0x309
/* as those of priv.h, by number */
#define GET(c)     ({ u64 v_; asm volatile("csrr %0, %1" : "=r"(v_) : "i"(c) : "memory"); v_; })
#define PUT(c, v)  asm volatile("csrw %0, %1" :: "i"(c), "r"((u64)(v)) : "memory")
#define SWAP(c, v) ({ u64 v_; asm volatile("csrrw %0, %1, %2" : "=r"(v_) : "i"(c), "r"((u64)(v)) : "memory"); v_; })
#define SETB(c, v) asm volatile("csrs %0, %1" :: "i"(c), "r"((u64)(v)) : "memory")
#define CLRB(c, v) asm volatile("csrc %0, %1" :: "i"(c), "r"((u64)(v)) : "memory")

static u64 mfile(unsigned reg) { PUT(MISELECT, reg); return GET(MIREG); }
static void mfile_set(unsigned reg, u64 v) { PUT(MISELECT, reg); PUT(MIREG, v); }
static u64 sfile(unsigned reg) { PUT(SISELECT, reg); return GET(SIREG); }
static void sfile_set(unsigned reg, u64 v) { PUT(SISELECT, reg); PUT(SIREG, v); }
static int mireg_traps(unsigned reg) { PUT(MISELECT, reg); return TRAPS("csrr t0, 0x351"); }
static int sireg_traps(unsigned reg) { PUT(SISELECT, reg); return TRAPS("csrw 0x151, zero"); }

enum { EIDELIVERY = 0x70, EITHRESHOLD = 0x72, EIP0 = 0x80, EIP2 = 0x82, EIE0 = 0xc0, EIE6 = 0xc6 };

static void selects(void)
{
    PUT(MISELECT, 0xff);
    EQ(GET(MISELECT), 0xff);
    CHECK(mireg_traps(0) && mireg_traps(0x2f) && mireg_traps(0x31) && mireg_traps(0x40) && mireg_traps(0x6f));
    EQ(trap.cause, 2);
    EQ(trap.tval, 0x351022f3);
    CHECK(mireg_traps(0x81) && mireg_traps(0xff) && mireg_traps(0x100));
    CHECK(!mireg_traps(0x30) && !mireg_traps(0x70) && !mireg_traps(0x72) && !mireg_traps(0x80) && !mireg_traps(0xc6));
    CHECK(sireg_traps(0x31) && sireg_traps(0x81) && sireg_traps(0x6f) && !sireg_traps(0x3e) && !sireg_traps(0xc0));
    EQ(mfile(EIP0), 0);
    mfile_set(EIE0, ~0ull);
    EQ(mfile(EIE0), ~1ull);
    mfile_set(EIE6, ~0ull);
    EQ(mfile(EIE6), ~0ull);
    mfile_set(EIE6, 0);
    mfile_set(EIE0, 0);
    mfile_set(EITHRESHOLD, 255);
    EQ(mfile(EITHRESHOLD), 255);
    mfile_set(EITHRESHOLD, 0);
    EQ(GET(MTOPEI), 0);
    EQ(GET(MTOPI), 0);
}

static void machine_file(void)
{
    u64 n = trap.count;

    csr_write(mie, 0x800);
    mfile_set(EIE0, 1 << 5 | 1 << 9);
    REG(IMSIC_M) = 9;
    REG(IMSIC_M) = 6;                                    /* not enabled */
    SOON(mfile(EIP0) == (1 << 9 | 1 << 6));
    EQ(GET(MTOPEI), 9 << 16 | 9);
    EQ(csr_read(mip) & 0x800, 0);                        /* not delivered */
    mfile_set(EIDELIVERY, 1);
    SOON(csr_read(mip) & 0x800);
    EQ(GET(MTOPI) >> 16, 11);
    mfile_set(EITHRESHOLD, 9);
    EQ(GET(MTOPEI), 0);
    SOON(!(csr_read(mip) & 0x800));
    mfile_set(EITHRESHOLD, 10);
    SOON(csr_read(mip) & 0x800);
    REG(IMSIC_M) = 5;
    SOON(GET(MTOPEI) == (5 << 16 | 5));
    EQ(trap.count, n);
    asm volatile("csrsi mstatus, 8; nop; nop; csrci mstatus, 8");
    EQ(trap.count, n + 1);
    EQ(trap.cause, IRQ(11));
    EQ(trap.mode, M);
    EQ(SWAP(MTOPEI, 0), 5 << 16 | 5);                    /* claims */
    EQ(SWAP(MTOPEI, 0), 9 << 16 | 9);
    EQ(SWAP(MTOPEI, 0), 0);
    EQ(csr_read(mip) & 0x800, 0);
    EQ(mfile(EIP0), 1 << 6);
    /* bits of eip by themselves */
    PUT(MISELECT, EIP0);
    SETB(MIREG, 1 << 5);
    CLRB(MIREG, 1 << 6);
    EQ(GET(MIREG), 1 << 5);
    EQ(GET(MTOPEI), 5 << 16 | 5);
    CLRB(MTOPEI, 1);                                     /* any write claims */
    EQ(mfile(EIP0), 0);
    /* wake from a wait */
    csr_write(mie, 0x800);
    REG(IMSIC_M) = 9;
    while (!(csr_read(mip) & 0x800))
        asm volatile("wfi");
    EQ(SWAP(MTOPEI, 0), 9 << 16 | 9);
    mfile_set(EITHRESHOLD, 0);
    REG(IMSIC_M) = 0;
    REG(IMSIC_M) = 256;
    REG(IMSIC_M) = ~0u;
    EQ(REG(IMSIC_M), 0);
    EQ(mfile(EIP0), 0);
    csr_write(mie, 0);
}

static void in_s(void)
{
    u64 n = trap.count;

    csr_write(sie, 0);
    sfile_set(EIDELIVERY, 1);
    sfile_set(EIE0, 1ull << 63);
    REG(IMSIC_S) = 63;
    SOON(sfile(EIP0) == 1ull << 63);
    EQ(GET(STOPEI), 63 << 16 | 63);
    SOON(csr_read(sip) & 0x200);
    EQ(GET(STOPI), 0);                                   /* sie */
    csr_write(sie, 0x200);
    EQ(GET(STOPI) >> 16, 9);
    asm volatile("csrsi sstatus, 2; nop; nop; csrci sstatus, 2");
    EQ(trap.count, n + 1);
    EQ(trap.mode, S);
    EQ(trap.cause, IRQ(9));
    EQ(SWAP(STOPEI, 0), 63 << 16 | 63);
    EQ(GET(STOPEI), 0);
    EQ(csr_read(sip) & 0x200, 0);
    CHECK(TRAPS("csrr t0, 0x35c"));
    CHECK(TRAPS("csrr t0, 0xfb0"));
    CHECK(TRAPS("csrw 0xdb0, zero"));
    CHECK(sireg_traps(0x81));
}

static void in_u(void)
{
    CHECK(TRAPS("csrr t0, 0x15c"));
    CHECK(TRAPS("csrr t0, 0xdb0"));
    CHECK(TRAPS("csrr t0, 0x151"));
}

/* mvip without mvien is the software's half of mip. */
static void virtual(void)
{
    csr_write(mip, 0);
    PUT(MVIEN, 0);
    PUT(MVIP, 0x202);
    EQ(csr_read(mip) & 0x202, 0x202);
    CLRB(MVIP, 0x200);
    EQ(csr_read(mip) & 0x202, 2);
    EQ(GET(MVIP) & 0x202, 2);
    csr_write(mip, 0x200);
    EQ(GET(MVIP) & 0x202, 0x200);
    csr_write(mip, 0);
}

static void root_domain(void)
{
    EQ(REG(APLIC_M) & 0x80000004, 0x80000004);
    REG(APLIC_M + MMSI) = IMSIC_M >> 12;
    REG(APLIC_M + MMSIH) = 0;
    REG(APLIC_M + SMSI) = IMSIC_S >> 12;
    REG(APLIC_M + SMSIH) = 0;
    EQ(REG(APLIC_M + MMSI), IMSIC_M >> 12);
    REG(APLIC_M + 4 * 20) = DETACHED;
    REG(APLIC_M + TARGET + 4 * 20) = 77;
    EQ(REG(APLIC_M + TARGET + 4 * 20), 77);
    REG(APLIC_M + SETIENUM) = 20;
    EQ(REG(APLIC_M + SETIE), 1 << 20);
    REG(APLIC_M + SETIPNUM) = 20;
    EQ(REG(APLIC_M + SETIP), 1 << 20);                   /* IE is off */
    EQ(mfile(EIP2), 0);
    REG(APLIC_M) = IE;
    SOON(mfile(EIP2) == 1 << 13);
    EQ(REG(APLIC_M + SETIP), 0);
    mfile_set(EIP2, 0);
    REG(APLIC_M + CLRIENUM) = 20;
    REG(APLIC_M + SETIPNUM) = 20;
    EQ(REG(APLIC_M + SETIP), 1 << 20);
    REG(APLIC_M + CLRIPNUM) = 20;
    EQ(REG(APLIC_M + SETIP), 0);
    REG(APLIC_M + GENMSI) = 78;
    SOON(mfile(EIP2) == 1 << 14);
    mfile_set(EIP2, 0);
    REG(APLIC_M + 4 * 20) = 0;
    EQ(REG(APLIC_M + TARGET + 4 * 20), 0);
}

/* The UART's line, delegated to S: a message a rise, or when asked for while it is high */
static void in_s_uart(void)
{
    uart_line(1);
    SOON(sfile(EIP2) == 1 << 1);
    sfile_set(EIP2, 0);
    EQ(REG(APLIC_S + SETIP), 0);
    EQ(REG(APLIC_S + IN_CLRIP), 1 << UART_SOURCE);
    REG(APLIC_S + SETIPNUM) = UART_SOURCE;
    SOON(sfile(EIP2) == 1 << 1);
    sfile_set(EIP2, 0);
    uart_line(0);
    EQ(REG(APLIC_S + IN_CLRIP), 0);
    REG(APLIC_S + SETIPNUM) = UART_SOURCE;
    EQ(REG(APLIC_S + SETIP), 0);
    EQ(sfile(EIP2), 0);
}

static void delegation(void)
{
    REG(APLIC_M + 4 * UART_SOURCE) = DELEGATE;
    EQ(REG(APLIC_M + 4 * UART_SOURCE), DELEGATE);
    REG(APLIC_S + 4 * UART_SOURCE) = LEVEL1;
    EQ(REG(APLIC_S + 4 * UART_SOURCE), LEVEL1);
    REG(APLIC_S + TARGET + 4 * UART_SOURCE) = 65;
    REG(APLIC_S + SETIENUM) = UART_SOURCE;
    REG(APLIC_S) = IE;
    run(S, in_s_uart);
}

int main(void)
{
    pmp_open();
    csr_write(mcounteren, 7);
    selects();
    machine_file();
    csr_write(mideleg, 0x222);
    run(S, in_s);
    run(U, in_u);
    virtual();
    root_domain();
    delegation();
    return 0;
}
