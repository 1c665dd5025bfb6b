/* SPDX-License-Identifier: Apache-2.0 */
/* The copies of fault-copy.h, x86-64. */
#include "base/fault-copy.h"

#include <errno.h>
#include <ucontext.h>

extern const char fault_copy_end[], fault_copy_failed[], fault_str_end[], fault_str_failed[];
extern const char fault_add_end[], fault_add_failed[];

#if defined(__x86_64__)
__asm__(
    ".text\n"
    ".p2align 4\n"
    ".globl fault_copy, fault_copy_end, fault_copy_failed\n"
    ".hidden fault_copy, fault_copy_end, fault_copy_failed\n"
    ".type fault_copy, @function\n"
    "fault_copy:\n"
    "   mov  %rdx, %rcx\n"
    "   cmp  $8, %rdx\n"
    "   jne  1f\n"
    "   mov  (%rsi), %rax\n"          /* the common size: one pointer or long */
    "   mov  %rax, (%rdi)\n"
    "   xor  %eax, %eax\n"
    "   ret\n"
    "1: rep movsb\n"
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
    ".globl fault_add, fault_add_end, fault_add_failed\n"
    ".hidden fault_add, fault_add_end, fault_add_failed\n"
    ".type fault_add, @function\n"
    "fault_add:\n"
    "   lock xadd %rsi, (%rdi)\n"
    "fault_add_end:\n"
    "   mov  %rsi, (%rdx)\n"
    "   xor  %eax, %eax\n"
    "   ret\n"
    "fault_add_failed:\n"
    "   mov  $-14, %eax\n"            /* EFAULT */
    "   ret\n"
    ".size fault_add, . - fault_add\n");

bool fault_fixup(void *uc)
{
    greg_t *rip = &((ucontext_t *)uc)->uc_mcontext.gregs[REG_RIP];
    uintptr_t pc = (uintptr_t)*rip;

    if (pc >= (uintptr_t)fault_copy && pc < (uintptr_t)fault_copy_end)
        *rip = (greg_t)(uintptr_t)fault_copy_failed;
    else if (pc >= (uintptr_t)fault_str && pc < (uintptr_t)fault_str_end)
        *rip = (greg_t)(uintptr_t)fault_str_failed;
    else if (pc >= (uintptr_t)fault_add && pc < (uintptr_t)fault_add_end)
        *rip = (greg_t)(uintptr_t)fault_add_failed;
    else
        return false;
    return true;
}
#else
#error "copies that survive faults are missing for this host"
#endif

static_assert(ENAMETOOLONG == 36 && EFAULT == 14, "numbers in the assembly above");
