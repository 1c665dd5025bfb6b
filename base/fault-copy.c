/* SPDX-License-Identifier: Apache-2.0 */
/* The copies of fault-copy.h, x86-64. */
#include "base/fault-copy.h"

#include <errno.h>
#include <ucontext.h>

extern const char fault_copy_wide[], fault_copy_bytes[], fault_copy_end[], fault_copy_failed[];
extern const char fault_str_end[], fault_str_failed[], fault_add_end[], fault_cas_end[], fault_atomic_failed[];

#if defined(__x86_64__)
__asm__(
    ".text\n"
    ".p2align 4\n"
    ".globl fault_copy, fault_copy_wide, fault_copy_bytes, fault_copy_end, fault_copy_failed\n"
    ".hidden fault_copy, fault_copy_wide, fault_copy_bytes, fault_copy_end, fault_copy_failed\n"
    ".type fault_copy, @function\n"
    "fault_copy:\n"
    "   mov  %rdx, %rcx\n"
    "   cmp  $8, %rdx\n"
    "   jne  1f\n"
    "   mov  (%rsi), %rax\n"          /* the common size: one pointer or long */
    "   mov  %rax, (%rdi)\n"
    "   xor  %eax, %eax\n"
    "   ret\n"
    "1: cmp  $512, %rdx\n"
    "   ja   fault_copy_bytes\n"      /* else starting rep movsb takes longer than all of it */
    "fault_copy_wide:\n"
    "   cmp  $16, %rcx\n"
    "   jb   2f\n"
    "   movups (%rsi), %xmm0\n"
    "   movups %xmm0, (%rdi)\n"
    "   add  $16, %rsi\n"
    "   add  $16, %rdi\n"
    "   sub  $16, %rcx\n"
    "   jmp  fault_copy_wide\n"
    "2: cmp  $8, %rcx\n"
    "   jb   3f\n"
    "   mov  (%rsi), %rax\n"
    "   mov  %rax, (%rdi)\n"
    "   add  $8, %rsi\n"
    "   add  $8, %rdi\n"
    "   sub  $8, %rcx\n"
    "3: test %rcx, %rcx\n"
    "   jz   fault_copy_failed\n"
    "4: movzbl (%rsi), %eax\n"
    "   movb %al, (%rdi)\n"
    "   inc  %rsi\n"
    "   inc  %rdi\n"
    "   dec  %rcx\n"
    "   jnz  4b\n"
    "   jmp  fault_copy_failed\n"
    "fault_copy_bytes:\n"
    "   rep movsb\n"
    "fault_copy_end:\n"
    "fault_copy_failed:\n"
    "   mov  %rcx, %rax\n"
    "   ret\n"
    ".size fault_copy, . - fault_copy\n"

    ".p2align 4\n"
    ".globl fault_str, fault_str_end, fault_str_failed\n"
    ".hidden fault_str, fault_str_end, fault_str_failed\n"
    ".type fault_str, @function\n"
    "fault_str:\n"
    "   xor  %eax, %eax\n"
    "2: cmp  %rdx, %rax\n"
    "   jae  3f\n"
    "   movzbl (%rsi,%rax), %ecx\n"
    "   movb %cl, (%rdi,%rax)\n"
    "   inc  %rax\n"
    "   test %ecx, %ecx\n"
    "   jne  2b\n"
    "   dec  %rax\n"
    "   ret\n"
    "fault_str_end:\n"
    "3: mov  $-36, %rax\n"            /* ENAMETOOLONG */
    "   ret\n"
    "fault_str_failed:\n"
    "   mov  $-14, %rax\n"            /* EFAULT */
    "   ret\n"
    ".size fault_str, . - fault_str\n"

    ".p2align 4\n"
    ".globl fault_add, fault_add_end, fault_cas, fault_cas_end, fault_atomic_failed\n"
    ".hidden fault_add, fault_add_end, fault_cas, fault_cas_end, fault_atomic_failed\n"
    ".type fault_add, @function\n"
    "fault_add:\n"
    "   lock xadd %rsi, (%rdi)\n"
    "fault_add_end:\n"
    "   mov  %rsi, (%rdx)\n"
    "   xor  %eax, %eax\n"
    "   ret\n"
    ".size fault_add, . - fault_add\n"

    ".p2align 4\n"
    ".type fault_cas, @function\n"
    "fault_cas:\n"
    "   mov  %rsi, %rax\n"
    "   lock cmpxchg %rdx, (%rdi)\n"
    "fault_cas_end:\n"
    "   mov  %rax, (%rcx)\n"
    "   xor  %eax, %eax\n"
    "   ret\n"
    "fault_atomic_failed:\n"
    "   mov  $-14, %eax\n"            /* EFAULT */
    "   ret\n"
    ".size fault_cas, . - fault_cas\n");

bool fault_fixup(void *uc)
{
    greg_t *rip = &((ucontext_t *)uc)->uc_mcontext.gregs[REG_RIP];
    uintptr_t pc = (uintptr_t)*rip;

    if (pc >= (uintptr_t)fault_copy_wide && pc < (uintptr_t)fault_copy_bytes)
        *rip = (greg_t)(uintptr_t)fault_copy_bytes;         /* up to the very byte */
    else if (pc >= (uintptr_t)fault_copy && pc < (uintptr_t)fault_copy_end)
        *rip = (greg_t)(uintptr_t)fault_copy_failed;
    else if (pc >= (uintptr_t)fault_str && pc < (uintptr_t)fault_str_end)
        *rip = (greg_t)(uintptr_t)fault_str_failed;
    else if ((pc >= (uintptr_t)fault_add && pc < (uintptr_t)fault_add_end)
             || (pc >= (uintptr_t)fault_cas && pc < (uintptr_t)fault_cas_end))
        *rip = (greg_t)(uintptr_t)fault_atomic_failed;
    else
        return false;
    return true;
}
#else
#error "copies that survive faults are missing for this host"
#endif

static_assert(ENAMETOOLONG == 36 && EFAULT == 14, "numbers in the assembly above");
