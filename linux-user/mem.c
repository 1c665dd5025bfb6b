/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Copies between the emulator and guest memory that survive bad guest pointers. The copy loops are assembly with known
 * bounds: a fault inside one is turned into its failure return by mem_fixup(), which the signal handler calls first.
 * So a copy needs no check of the map beforehand and cannot race with another thread's munmap.
 */
#include "linux-user/linux-user.h"

#include <sys/mman.h>
#include <ucontext.h>

/* size_t mem_copy(void *dst, const void *src, size_t len): returns how many bytes were NOT copied.
 * ssize_t mem_str(char *dst, const char *src, size_t size): length without the NUL, -EFAULT, or -ENAMETOOLONG. */
size_t mem_copy(void *dst, const void *src, size_t len);
ssize_t mem_str(char *dst, const char *src, size_t size);
extern const char mem_copy_end[], mem_copy_fault[], mem_str_end[], mem_str_fault[];

#if defined(__x86_64__)
__asm__(
    ".text\n"
    ".p2align 4\n"
    ".globl mem_copy, mem_copy_end, mem_copy_fault\n"
    ".hidden mem_copy, mem_copy_end, mem_copy_fault\n"
    ".type mem_copy, @function\n"
    "mem_copy:\n"
    "   mov  %rdx, %rcx\n"
    "   cmp  $8, %rdx\n"
    "   jne  1f\n"
    "   mov  (%rsi), %rax\n"          /* the common size: one pointer or long */
    "   mov  %rax, (%rdi)\n"
    "   xor  %eax, %eax\n"
    "   ret\n"
    "1: rep movsb\n"
    "mem_copy_end:\n"
    "mem_copy_fault:\n"
    "   mov  %rcx, %rax\n"
    "   ret\n"
    ".size mem_copy, . - mem_copy\n"

    ".p2align 4\n"
    ".globl mem_str, mem_str_end, mem_str_fault\n"
    ".hidden mem_str, mem_str_end, mem_str_fault\n"
    ".type mem_str, @function\n"
    "mem_str:\n"
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
    "mem_str_end:\n"
    "3: mov  $-36, %rax\n"            /* ENAMETOOLONG */
    "   ret\n"
    "mem_str_fault:\n"
    "   mov  $-14, %rax\n"            /* EFAULT */
    "   ret\n"
    ".size mem_str, . - mem_str\n");

bool mem_fixup(void *uc)
{
    greg_t *rip = &((ucontext_t *)uc)->uc_mcontext.gregs[REG_RIP];
    uintptr_t pc = (uintptr_t)*rip;

    if (pc >= (uintptr_t)mem_copy && pc < (uintptr_t)mem_copy_end)
        *rip = (greg_t)(uintptr_t)mem_copy_fault;
    else if (pc >= (uintptr_t)mem_str && pc < (uintptr_t)mem_str_end)
        *rip = (greg_t)(uintptr_t)mem_str_fault;
    else
        return false;
    return true;
}
#else
#error "guest copies for this host are missing"
#endif

static_assert(ENAMETOOLONG == 36 && EFAULT == 14, "numbers in the assembly above");

int copy_in(void *dst, gaddr src, size_t len)
{
    return access_ok(src, len) && !mem_copy(dst, g2h(src), len) ? 0 : -EFAULT;
}

int copy_out(gaddr dst, const void *src, size_t len)
{
    return access_ok(dst, len) && !mem_copy(g2h(dst), src, len) ? 0 : -EFAULT;
}

size_t copy_in_some(void *dst, gaddr src, size_t len)
{
    if (src >= USER_TOP)
        return 0;
    len = MIN(len, USER_TOP - src);
    return len - mem_copy(dst, g2h(src), len);
}

ssize_t copy_str(char *buf, gaddr src, size_t size)
{
    ssize_t n;

    if (src >= USER_TOP)
        return -EFAULT;
    if (size <= USER_TOP - src)
        return mem_str(buf, g2h(src), size);
    n = mem_str(buf, g2h(src), USER_TOP - src);
    return n == -ENAMETOOLONG ? -EFAULT : n;
}

size_t code_reader(void *env, uint64_t pc, void *buf, size_t len)
{
    size_t ok = 0;

    /* Executable as far as the map goes; the copy itself finds pages behind the end of a file, or gone meanwhile. */
    while (ok < len) {
        int prot = pc + ok < USER_TOP ? page_prot(pc + ok) : -1;

        if (prot < 0 || !(prot & PROT_EXEC))
            break;
        ok += 4096 - ((pc + ok) & 4095);
    }
    return ok ? copy_in_some(buf, pc, MIN(ok, len)) : 0;
}
