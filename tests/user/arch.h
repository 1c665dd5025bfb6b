/* SPDX-License-Identifier: Apache-2.0 */
/* The little that differs between the machines the programs of this folder are compiled for. */
#ifndef USER_ARCH_H
#define USER_ARCH_H

#include <stdint.h>
#include <string.h>
#include <sys/syscall.h>
#include <ucontext.h>

#if defined __riscv
#define ARCH_ILLEGAL ".4byte 0"
#define ARCH_BREAK   "ebreak"
#define UC_PC(uc)    ((uc)->uc_mcontext.__gregs[0])
#define UC_RESULT(uc) ((uc)->uc_mcontext.__gregs[10])
enum { ILLEGAL_SIZE = 4 };
#elif defined __aarch64__
#define ARCH_ILLEGAL ".inst 0"
#define ARCH_BREAK   "brk #0x123"
#define UC_PC(uc)    ((uc)->uc_mcontext.pc)
#define UC_RESULT(uc) ((uc)->uc_mcontext.regs[0])
enum { ILLEGAL_SIZE = 4 };
#else
#define ARCH_ILLEGAL "ud2"
#define ARCH_BREAK   "int3"
#define UC_PC(uc)    ((uc)->uc_mcontext.gregs[REG_RIP])
#define UC_RESULT(uc) ((uc)->uc_mcontext.gregs[REG_RAX])
enum { ILLEGAL_SIZE = 2 };
#endif

/* Executes an illegal instruction with 1 in the register that UC_RESULT is, and returns what is there behind it. */
static inline long illegal_with_result(void)
{
#if defined __riscv
    register long r __asm__("a0") = 1;
#elif defined __aarch64__
    register long r __asm__("x0") = 1;
#else
    register long r __asm__("rax") = 1;
#endif
    __asm__ volatile(ARCH_ILLEGAL : "+r"(r) : : "memory");
    return r;
}

/* A system call with a stack pointer that leads nowhere. */
static inline void syscall_without_stack(long nr, long a, long b, long c)
{
#if defined __riscv
    register long r7 __asm__("a7") = nr, r0 __asm__("a0") = a, r1 __asm__("a1") = b, r2 __asm__("a2") = c;
    __asm__ volatile("li sp, 64; ecall" : : "r"(r7), "r"(r0), "r"(r1), "r"(r2));
#elif defined __aarch64__
    register long r8 __asm__("x8") = nr, r0 __asm__("x0") = a, r1 __asm__("x1") = b, r2 __asm__("x2") = c;
    __asm__ volatile("mov x9, #64; mov sp, x9; svc #0" : : "r"(r8), "r"(r0), "r"(r1), "r"(r2) : "x9");
#else
    __asm__ volatile("mov $64, %%esp; syscall" : : "a"(nr), "D"(a), "S"(b), "d"(c) : "rcx", "r11");
#endif
}

/* Puts a function that returns @v (0..999) at @p. */
static inline void emit_function(void *p, int v)
{
#if defined __riscv
    uint32_t code[] = { 0x00000513 | (uint32_t)v << 20, 0x00008067 };     /* li a0,v; ret */
#elif defined __aarch64__
    uint32_t code[] = { 0x52800000 | (uint32_t)v << 5, 0xd65f03c0 };      /* mov w0,#v; ret */
#else
    uint8_t code[] = { 0xb8, v, v >> 8, 0, 0, 0xc3 };                     /* mov eax,v; ret */
#endif
    memcpy(p, code, sizeof code);
}

/* Changes what emit_function made to return @v (0..255), by one store. */
static inline void patch_function(void *p, int v)
{
#if defined __riscv
    __atomic_store_n((uint32_t *)p, 0x00000513 | (uint32_t)v << 20, __ATOMIC_RELAXED);
#elif defined __aarch64__
    __atomic_store_n((uint32_t *)p, 0x52800000 | (uint32_t)v << 5, __ATOMIC_RELAXED);
#else
    __atomic_store_n((uint8_t *)p + 1, v, __ATOMIC_RELAXED);
#endif
}

/* Puts a jump from @p to @p + @distance (a multiple of 4096, below 1 MiB) there. */
static inline void emit_jump(void *p, uint32_t distance)
{
#if defined __riscv
    uint32_t code = 0x6f | distance;                /* j: bits 12 to 19 of the distance stand in their places */
#elif defined __aarch64__
    uint32_t code = 0x14000000 | distance >> 2;
#else
    uint8_t code[5] = { 0xe9 };
    distance -= 5;
    memcpy(code + 1, &distance, 4);
#endif
    memcpy(p, &code, sizeof code);
}

/* What a thread does before it executes code that another one wrote. */
static inline void sync_instructions(void)
{
#if defined __riscv
    __asm__ volatile("fence.i" : : : "memory");
#elif defined __aarch64__
    __asm__ volatile("isb" : : : "memory");
#else
    __asm__ volatile("" : : : "memory");
#endif
}

#endif
