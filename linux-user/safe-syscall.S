/* SPDX-License-Identifier: Apache-2.0 */
/*
 * long safe_syscall_asm(volatile int *flag, long nr, long a, long b, long c, long d, long e, long f)
 *
 * A host system call that a guest signal cannot slip in front of. The signal handler sets *flag; if it finds the
 * interrupted pc in [begin, entered), the call has not been made (or the kernel has rewound it in order to restart it),
 * and the handler moves the pc to one of the two labels at the end. rcx tells the two cases apart: the SYSCALL
 * instruction loads it with the address behind itself (Intel SDM volume 2, SYSCALL), before that it is 0.
 */
        .text
        .globl  safe_syscall_asm, safe_syscall_begin, safe_syscall_entered, safe_syscall_abort, safe_syscall_again
        .hidden safe_syscall_asm, safe_syscall_begin, safe_syscall_entered, safe_syscall_abort, safe_syscall_again
        .type   safe_syscall_asm, @function
safe_syscall_asm:
        .cfi_startproc
        push    %rbx
        .cfi_def_cfa_offset 16
        .cfi_offset %rbx, -16
        mov     %rdi, %rbx
        mov     %rsi, %rax
        mov     %rax, -8(%rsp)          /* for host_syscall_nr(): below the stack, which signals leave alone */
        mov     %rdx, %rdi
        mov     %rcx, %rsi
        mov     %r8, %rdx
        mov     %r9, %r10
        mov     16(%rsp), %r8
        mov     24(%rsp), %r9
        xor     %ecx, %ecx
safe_syscall_begin:
        cmpl    $0, (%rbx)
        jne     safe_syscall_abort
        syscall
safe_syscall_entered:
        pop     %rbx
        .cfi_remember_state
        .cfi_def_cfa_offset 8
        .cfi_restore %rbx
        ret
        .cfi_restore_state
safe_syscall_abort:
        mov     $-513, %rax             /* -LU_ERESTARTNOINTR */
        jmp     safe_syscall_entered
safe_syscall_again:
        mov     $-512, %rax             /* -LU_ERESTARTSYS */
        jmp     safe_syscall_entered
        .cfi_endproc
        .size   safe_syscall_asm, . - safe_syscall_asm

/* What a host signal handler returns to: the kernel on x86-64 demands that the action names it. */
        .globl  host_sigreturn
        .hidden host_sigreturn
        .type   host_sigreturn, @function
        .byte   0x90                    /* unwinders look at pc - 1 */
host_sigreturn:
        mov     $15, %rax
        syscall
        .size   host_sigreturn, . - host_sigreturn

        .section .note.GNU-stack, "", @progbits
