/* SPDX-License-Identifier: Apache-2.0 */
/* What signal handling needs to know of an x86-64 host's signal context. The only part of linux-user that does. */
#ifndef LYRE_LINUX_USER_HOST_H
#define LYRE_LINUX_USER_HOST_H

#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <ucontext.h>

extern const char safe_syscall_begin[], safe_syscall_entered[], safe_syscall_abort[], safe_syscall_again[];
extern const char host_sigreturn[];
long safe_syscall_asm(volatile int *flag, long nr, long a, long b, long c, long d, long e, long f);

enum { HOST_SA_RESTORER = 0x04000000 };

/* If @uc is in a safe_syscall that has not had its effect, make it return with the restart code. */
static inline void host_abort_syscall(ucontext_t *uc)
{
    greg_t *r = uc->uc_mcontext.gregs;
    uintptr_t pc = r[REG_RIP];

    if (pc < (uintptr_t)safe_syscall_begin || pc >= (uintptr_t)safe_syscall_entered)
        return;
    /* the kernel has been in the call and wants it made again under SA_RESTART, or it has not been made yet */
    r[REG_RIP] = r[REG_RCX] == (greg_t)(uintptr_t)safe_syscall_entered ? (greg_t)(uintptr_t)safe_syscall_again
                                                                       : (greg_t)(uintptr_t)safe_syscall_abort;
}

/* Of a safe_syscall that is just back from the kernel: the call's number. */
static inline long host_syscall_nr(const ucontext_t *uc)
{
    return ((const long *)uc->uc_mcontext.gregs[REG_RSP])[-1];
}

/* The mask of blocked signals that returning from the handler installs. */
static inline uint64_t *host_uc_mask(ucontext_t *uc)
{
    return (uint64_t *)&uc->uc_sigmask;
}

static inline uintptr_t host_uc_pc(const ucontext_t *uc)
{
    return uc->uc_mcontext.gregs[REG_RIP];
}

/* For a page fault: was it a write? */
static inline bool host_uc_write(const ucontext_t *uc)
{
    return uc->uc_mcontext.gregs[REG_ERR] & 2;
}

static inline int host_uc_describe(const ucontext_t *uc, char *buf, size_t size)
{
    const greg_t *r = uc->uc_mcontext.gregs;

    return snprintf(buf, size,
                    "  rip %016llx rsp %016llx rbp %016llx\n  rax %016llx rbx %016llx rcx %016llx rdx %016llx\n"
                    "  rsi %016llx rdi %016llx r8  %016llx r9  %016llx\n"
                    "  r10 %016llx r11 %016llx r12 %016llx r13 %016llx\n  r14 %016llx r15 %016llx\n",
                    r[REG_RIP], r[REG_RSP], r[REG_RBP], r[REG_RAX], r[REG_RBX], r[REG_RCX], r[REG_RDX], r[REG_RSI],
                    r[REG_RDI], r[REG_R8], r[REG_R9], r[REG_R10], r[REG_R11], r[REG_R12], r[REG_R13], r[REG_R14],
                    r[REG_R15]);
}

#endif
