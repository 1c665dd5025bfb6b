/* SPDX-License-Identifier: Apache-2.0 */
/* Privileged self-checks: handlers, changes of mode, page tables, end. */
#include "priv.h"

volatile Trap trap;
volatile u64 resume, history[16];
u64 trap_at, trap_val, user_offset;
static u64 pool[64][512] __attribute__((aligned(4096)));
static unsigned pool_used;

void m_trap_c(Frame *f);
void s_trap_c(Frame *f);
void enter(u64 pc, u64 sp, u64 ra);
void leave(void);

void uart(const char *s)
{
    while (*s)
        *(volatile uint8_t *)(u64)UART = (uint8_t)*s++;
}

void uart_hex(u64 v)
{
    for (int k = 60; k >= 0; k -= 4)
        *(volatile uint8_t *)(u64)UART = (uint8_t)"0123456789abcdef"[v >> k & 15];
}

static void end(uint32_t code)
{
    for (;;)
        *(volatile uint32_t *)(u64)SYSCON = code;
}

void pass(void)
{
    end(0x5555);
}

/* From S and U the devices may be out of reach: M says it then. */
void fail(int line, u64 got, u64 want)
{
    register u64 a0 asm("a0") = (u64)line;
    register u64 a1 asm("a1") = got;
    register u64 a2 asm("a2") = want;
    register u64 a7 asm("a7") = 0xbad;

    for (;;)
        asm volatile("ecall" :: "r"(a0), "r"(a1), "r"(a2), "r"(a7) : "memory");
}

static void report(u64 line, u64 got, u64 want)
{
    csr_write(satp, 0);
    uart("FAIL line ");
    uart_hex(line);
    uart(" got ");
    uart_hex(got);
    uart(" want ");
    uart_hex(want);
    uart("\ntrap cause ");
    uart_hex(trap.cause);
    uart(" epc ");
    uart_hex(trap.epc);
    uart(" tval ");
    uart_hex(trap.tval);
    uart("\n");
    end(0x3333 | (uint32_t)line << 16);
}

static void note(u64 mode, u64 cause, u64 epc, u64 tval, u64 status)
{
    trap.mode = mode;
    trap.cause = cause;
    trap.epc = epc;
    trap.tval = tval;
    trap.status = status;
    history[trap.count++ % 16] = cause;
}

void m_trap_c(Frame *f)
{
    u64 cause = csr_read(mcause), epc = csr_read(mepc);

    if (cause >= 8 && cause <= 11 && f->a[7] == 0xbad)
        report(f->a[0], f->a[1], f->a[2]);
    if (cause >= 8 && cause <= 11 && f->a[7] == 0x1eaf) {
        csr_write(mepc, leave);
        csr_set(mstatus, 3 << 11);
        return;
    }
    note(M, cause, epc, csr_read(mtval), csr_read(mstatus));
    if (cause >> 63) {
        csr_clear(mie, 1ull << (cause & 63));
        return;
    }
    if (!resume)
        report(0xfff, cause, csr_read(mtval));
    csr_write(mepc, resume);
    resume = 0;
}

/* What S cannot handle goes to M: an environment call says so. */
void s_trap_c(Frame *f)
{
    u64 cause = csr_read(scause);

    if (cause == 8 && f->a[7] == 0xbad)
        fail((int)f->a[0], f->a[1], f->a[2]);
    if (cause == 8 && f->a[7] == 0x1eaf) {
        csr_write(sepc, back);
        csr_set(sstatus, 1 << 8);
        return;
    }
    note(S, cause, csr_read(sepc), csr_read(stval), csr_read(sstatus));
    if (cause >> 63) {
        csr_clear(sie, 1ull << (cause & 63));
        return;
    }
    if (!resume)
        fail(0xffe, cause, csr_read(stval));
    csr_write(sepc, resume);
    resume = 0;
}

void run(unsigned mode, void (*fn)(void))
{
    u64 off = mode == U ? user_offset : 0;

    csr_clear(mstatus, 3 << 11);
    csr_set(mstatus, (u64)mode << 11);
    enter((u64)fn + off, (u64)low_stack_top + off, (u64)back + off);
}

void pmp_open(void)
{
    csr_write(pmpaddr0, ~0ull);
    csr_write(pmpcfg0, 0x1f);
    sfence();
}

u64 *page_alloc(void)
{
    if (pool_used == 64)
        fail(__LINE__, pool_used, 0);
    for (unsigned k = 0; k < 512; k++)
        pool[pool_used][k] = 0;
    return pool[pool_used++];
}

u64 *pte_of(u64 *root, unsigned levels, u64 va, unsigned level)
{
    for (unsigned at = levels - 1; at > level; at--) {
        u64 *p = &root[va >> (12 + 9 * at) & 511];

        if (!(*p & V))
            *p = PPN(page_alloc()) | V;
        root = (u64 *)(*p >> 10 << 12);
    }
    return &root[va >> (12 + 9 * level) & 511];
}

u64 *tables_make(unsigned levels, u64 *satp)
{
    u64 *root = page_alloc();

    for (u64 g = 0; g < 3; g += 2)
        *pte_of(root, levels, g << 30, 2) = PPN(g << 30) | ALL_S;
    *pte_of(root, levels, 3ull << 30, 2) = PPN(2ull << 30) | ALL_S | PU;
    *satp = (u64)(levels + 5) << 60 | (u64)root >> 12;
    user_offset = 1ull << 30;
    return root;
}
