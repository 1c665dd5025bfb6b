/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Privileged self-checks: what each of them includes. They run bare on the machine "virt" (lyre-system-riscv64, QEMU),
 * linked at 0x80000000, in M mode, and end by the syscon device: passed, or failed with the line.
 */
#ifndef PRIV_H
#define PRIV_H

#include <stdbool.h>
#include <stdint.h>

typedef uint64_t u64;
enum { U = 0, S = 1, M = 3 };

typedef struct Frame { u64 ra, t0, t1, t2, a[8], t3, t4, t5, t6, sp; } Frame;

/* The last trap; mode: whose handler took it, 0: none since it was cleared. */
typedef struct Trap { u64 mode, cause, epc, tval, status, count; } Trap;
extern volatile Trap trap;
extern volatile u64 resume;          /* where the handler of an exception goes on */
extern volatile u64 history[16];     /* causes: that of trap n (trap.count was n) at n % 16 */
extern volatile u64 vector_taken[2];
extern const char vectors[], low_stack_top[], back[], m_trap[], s_trap[];

#define csr_read(c)      ({ u64 v_; asm volatile("csrr %0, " #c : "=r"(v_) :: "memory"); v_; })
#define csr_write(c, v)  asm volatile("csrw " #c ", %0" :: "r"((u64)(v)) : "memory")
#define csr_set(c, v)    asm volatile("csrs " #c ", %0" :: "r"((u64)(v)) : "memory")
#define csr_clear(c, v)  asm volatile("csrc " #c ", %0" :: "r"((u64)(v)) : "memory")

/* Run @insn (operands: %0 in/out @val, %1 in @arg), going on behind it if it traps. True if it did. */
#define TRAPS_OP(insn, val, arg)                                                                        \
    ({                                                                                                  \
        u64 val_ = (u64)(val), arg_ = (u64)(arg), at_;                                                  \
        trap.mode = 0;                                                                                  \
        trap.cause = trap.tval = 0x7777;                                                                \
        asm volatile(".option push; .option norvc; la %2, 2f; sd %2, %3; la %2, 1f; 1: " insn "; 2: .option pop" \
                     : "+r"(val_), "+r"(arg_), "=&r"(at_), "=m"(resume) :: "memory");                   \
        resume = 0;                                                                                     \
        trap_at = at_;                                                                                  \
        trap_val = val_;                                                                                \
        trap.mode != 0;                                                                                 \
    })
#define TRAPS(insn) TRAPS_OP(insn, 0, 0)
extern u64 trap_at, trap_val;

void fail(int line, u64 got, u64 want) __attribute__((noreturn));
void pass(void);
#define EQ(a, b)   do { u64 a_ = (u64)(a), b_ = (u64)(b); if (a_ != b_) fail(__LINE__, a_, b_); } while (0)
#define CHECK(c)   do { if (!(c)) fail(__LINE__, 0, 1); } while (0)
/* The trap that TRAPS saw: in @mode's handler */
#define TRAP_WAS(mode_, cause_, tval_)                                                                  \
    do { EQ(trap.mode, mode_); EQ(trap.cause, cause_); EQ(trap.epc, trap_at); EQ(trap.tval, tval_); } while (0)

/* Run @fn in @mode, which returns by an environment call to M. In U with paging on, at its alias. */
void run(unsigned mode, void (*fn)(void));
extern u64 user_offset;              /* what is added to addresses in U */
void pmp_open(void);
void uart(const char *s);
void uart_hex(u64 v);

/* Page tables: a pool of zeroed pages */
u64 *page_alloc(void);
/* satp for @levels 3..5 with the first and the third GiB as they are, for S, and the third at 3 GiB, for U */
u64 *tables_make(unsigned levels, u64 *satp);
/* The entry for @va at @level (0: 4 KiB), tables made on the way */
u64 *pte_of(u64 *root, unsigned levels, u64 va, unsigned level);
enum { V = 1, R = 2, W = 4, X = 8, PU = 16, G = 32, A = 64, D = 128, ALL_S = V | R | W | X | A | D };
#define PPN(pa) ((u64)(pa) >> 12 << 10)
static inline void sfence(void) { asm volatile("sfence.vma" ::: "memory"); }

enum { SYSCON = 0x100000, CLINT = 0x2000000, UART = 0x10000000 };
#define MSIP     (*(volatile uint32_t *)(u64)CLINT)
#define MTIMECMP (*(volatile u64 *)(u64)(CLINT + 0x4000))
#define MTIME    (*(volatile u64 *)(u64)(CLINT + 0xbff8))

int main(void);

#endif
