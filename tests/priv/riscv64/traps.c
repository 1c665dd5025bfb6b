/* SPDX-License-Identifier: Apache-2.0 */
/* Exceptions: cause, epc, tval; delegation; stacking of privilege and interrupt enables; returns. */
#include "priv.h"

static u64 word[2] = { 0x1122334455667788, 0x99aabbccddeeff00 };

static void expect_here(u64 mode)
{
    CHECK(TRAPS(".word 0"));
    TRAP_WAS(mode, 2, 0);
    CHECK(TRAPS(".word 0x1234707b"));
    TRAP_WAS(mode, 2, 0x1234707b);
    CHECK(TRAPS("ebreak"));
    TRAP_WAS(mode, 3, trap_at);
    CHECK(TRAPS_OP("lr.d t0, (%1)", 0, (u64)word + 4));
    EQ(trap.cause, 4);
    EQ(trap.tval, (u64)word + 4);
    CHECK(TRAPS_OP("amoadd.d t0, t0, (%1)", 0, (u64)word + 4));
    EQ(trap.cause, 6);
    EQ(trap.tval, (u64)word + 4);
    CHECK(TRAPS("csrr t0, 0x5c0"));
    TRAP_WAS(mode, 2, 0x5c0022f3);
    CHECK(TRAPS("csrw cycle, t0"));
    TRAP_WAS(mode, 2, 0xc0029073);
    CHECK(TRAPS("csrr t0, hstatus"));
    EQ(trap.cause, 2);
    CHECK(TRAPS(".word 0x62000073"));       /* hfence.gvma */
    TRAP_WAS(mode, 2, 0x62000073);
    /* misaligned loads and stores work */
    CHECK(!TRAPS_OP("ld %0, 3(%1)", 0, word));
    EQ(trap_val, 0xeeff001122334455);
}

static void bus_errors(void)
{
    CHECK(TRAPS_OP("ld %0, 0(%1)", 0, 0x200000));
    TRAP_WAS(M, 5, 0x200000);
    CHECK(TRAPS_OP("sd %0, 8(%1)", 0, 0x200000));
    TRAP_WAS(M, 7, 0x200008);
    CHECK(TRAPS_OP("amoadd.w %0, %0, (%1)", 0, 0x200000));
    TRAP_WAS(M, 7, 0x200000);
    trap.mode = 0;
    asm volatile("la t0, 1f; sd t0, %0; li t0, 0x200000; jr t0; 1:" : "=m"(resume) :: "t0", "memory");
    EQ(trap.cause, 1);
    EQ(trap.tval, 0x200000);
    EQ(trap.epc, 0x200000);
}

static void in_m(void) { expect_here(M); }
static void in_s(void) { expect_here(S); }
static void in_low_m(void) { expect_here(M); }

static void u_privileged(void)
{
    CHECK(TRAPS("mret"));
    TRAP_WAS(M, 2, 0x30200073);
    CHECK(TRAPS("sret"));
    TRAP_WAS(M, 2, 0x10200073);
    CHECK(TRAPS("wfi"));
    TRAP_WAS(M, 2, 0x10500073);
    CHECK(TRAPS("sfence.vma"));
    TRAP_WAS(M, 2, 0x12000073);
    CHECK(TRAPS("csrr t0, sstatus"));
    TRAP_WAS(M, 2, 0x100022f3);
    CHECK(TRAPS("csrr t0, mstatus"));
    EQ(trap.cause, 2);
    CHECK(TRAPS("ecall"));
    TRAP_WAS(M, 8, 0);
}

static void s_privileged(void)
{
    CHECK(TRAPS("mret"));
    TRAP_WAS(M, 2, 0x30200073);
    CHECK(TRAPS("csrr t0, mstatus"));
    TRAP_WAS(M, 2, 0x300022f3);
    CHECK(TRAPS("csrw mepc, t0"));
    EQ(trap.cause, 2);
    CHECK(TRAPS("ecall"));
    TRAP_WAS(M, 9, 0);
    CHECK(!TRAPS("csrr t0, sstatus"));
    CHECK(!TRAPS("sfence.vma"));
    CHECK(!TRAPS("csrr t0, satp"));
}

/* TVM, TW, TSR are set */
static void s_trapped(void)
{
    CHECK(TRAPS("csrr t0, satp"));
    TRAP_WAS(M, 2, 0x180022f3);
    CHECK(TRAPS("csrw satp, zero"));
    EQ(trap.cause, 2);
    CHECK(TRAPS("sfence.vma"));
    TRAP_WAS(M, 2, 0x12000073);
    CHECK(TRAPS("sfence.vma t0, t1"));
    EQ(trap.cause, 2);
    CHECK(TRAPS("wfi"));
    TRAP_WAS(M, 2, 0x10500073);
    CHECK(TRAPS("sret"));
    TRAP_WAS(M, 2, 0x10200073);
}

static void u_ecall_to_s(void)
{
    CHECK(TRAPS("ecall"));
    TRAP_WAS(S, 8, 0);
    EQ(trap.status & 0x100, 0);            /* SPP = U */
    EQ(trap.status & 0x22, 0x20);          /* SIE was on */
}

static void s_ebreak_to_s(void)
{
    csr_clear(sstatus, 2);
    CHECK(TRAPS("ebreak"));
    TRAP_WAS(S, 3, trap_at);
    EQ(trap.status & 0x122, 0x100);        /* SPP = S, SPIE = 0, SIE = 0 */
    csr_set(sstatus, 2);
    CHECK(TRAPS("ebreak"));
    EQ(trap.status & 0x122, 0x120);
    EQ(csr_read(sstatus) & 0x122, 0x22);   /* back: SIE = SPIE, SPIE = 1, SPP = U */
}

static void stacking(void)
{
    /* M: MPP, MPIE, MIE */
    csr_clear(mie, -1);
    csr_set(mstatus, 8);
    CHECK(TRAPS("ebreak"));
    EQ(trap.status & 0x1888, 0x1880);
    EQ(csr_read(mstatus) & 0x1888, 0x88);  /* MPP = U after mret */
    csr_clear(mstatus, 8);
    CHECK(TRAPS("ebreak"));
    EQ(trap.status & 0x1888, 0x1800);
    EQ(csr_read(mstatus) & 0x1888, 0x80);
    /* MPP is WARL: 2 is nothing */
    csr_set(mstatus, 3 << 11);
    csr_clear(mstatus, 1 << 11);
    CHECK((csr_read(mstatus) >> 11 & 3) != 2);
}

static void reservation(void)
{
    u64 r;

    asm volatile("lr.d t0, (%1); sc.d %0, t0, (%1)" : "=&r"(r) : "r"(word) : "t0", "memory");
    EQ(r, 0);
    resume = 0;
    trap.mode = 0;
    asm volatile(".option push; .option norvc; la t1, 1f; sd t1, %2; lr.d t0, (%1); ebreak; 1: sc.d %0, t0, (%1);"
                 ".option pop"
                 : "=&r"(r) : "r"(word), "m"(resume) : "t0", "t1", "memory");
    EQ(trap.cause, 3);
    EQ(r, 1);
}

static void fp_off(void)
{
    csr_clear(mstatus, 3 << 13);
    EQ(csr_read(mstatus) >> 63, 0);
    CHECK(TRAPS("fadd.d ft0, ft0, ft0"));
    EQ(trap.cause, 2);
    CHECK(TRAPS("fmv.x.d %0, ft0"));
    EQ(trap.cause, 2);
    CHECK(TRAPS_OP("fld ft0, 0(%1)", 0, word));
    EQ(trap.cause, 2);
    CHECK(TRAPS(".option rvc; c.fldsp fs0, 0(sp); .option norvc"));
    EQ(trap.cause, 2);
    EQ(trap.tval & 0xffff, 0x2402);
    CHECK(TRAPS("csrr t0, fcsr"));
    TRAP_WAS(M, 2, 0x003022f3);
    csr_set(mstatus, 3 << 13);
    EQ(csr_read(mstatus) >> 63, 1);
    CHECK(!TRAPS("fadd.d ft0, ft0, ft0"));
    CHECK(!TRAPS("csrr t0, fcsr"));
}

static void u_fp_off(void)
{
    CHECK(TRAPS("fadd.d ft0, ft0, ft0"));
    EQ(trap.cause, 2);
    CHECK(TRAPS("frcsr t0"));
    EQ(trap.cause, 2);
}

static void u_fp_on(void)
{
    CHECK(!TRAPS("fadd.d ft0, ft0, ft0"));
    CHECK(!TRAPS("frcsr t0"));
}

/* rounding modes that need other translations, across privilege modes */
static void u_frm(void)
{
    u64 r;

    asm volatile("fsrmi 4; li t0, 5; fcvt.d.l ft0, t0; li t0, 2; fcvt.d.l ft1, t0; fdiv.d ft0, ft0, ft1;"
                 "fcvt.l.d %0, ft0; fsrmi 0" : "=r"(r) :: "t0");
    EQ(r, 3);
    CHECK(TRAPS("fsrmi 5; fadd.d ft0, ft0, ft0"));
    EQ(trap.cause, 2);
    asm volatile("fsrmi 0");
}

int main(void)
{
    pmp_open();
    in_m();
    bus_errors();
    stacking();
    reservation();
    fp_off();
    run(U, u_privileged);
    run(S, s_privileged);
    run(S, in_low_m);
    run(U, in_low_m);
    csr_set(mstatus, 7 << 20);
    run(S, s_trapped);
    csr_clear(mstatus, 7 << 20);
    csr_write(medeleg, ~0ull);
    EQ(csr_read(medeleg) >> 11 & 1, 0);
    csr_clear(medeleg, 3 << 8);
    run(S, in_s);
    run(U, in_s);
    in_m();                                  /* from M nothing is delegated */
    run(S, s_ebreak_to_s);
    csr_write(medeleg, 1 << 8);
    csr_set(sstatus, 2);
    run(U, u_ecall_to_s);
    csr_clear(sstatus, 2);
    csr_write(medeleg, 0);
    run(U, u_fp_on);
    csr_clear(mstatus, 3 << 13);
    run(U, u_fp_off);
    csr_set(mstatus, 3 << 13);
    run(U, u_fp_on);
    run(U, u_frm);
    return 0;
}
