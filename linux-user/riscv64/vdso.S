/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The riscv64 vdso: what the kernel's exports, each a plain system call. vdso-image.h is made from this file by
 * make-vdso.sh, so that building Lyrebird needs no cross compiler. __vdso_rt_sigreturn is found by unwinders by its two
 * instruction words, which must not be compressed, and described in .eh_frame for those that look there.
 */
#include "linux-user/vdso-calls.h"

        .option norvc
        .text

        .macro  system_call nr
        li      a7, \nr
        ecall
        .endm

/* Offsets in the frame: siginfo 128, mcontext at 176 of the ucontext: pc, x1 .. x31 */
        .macro  saved reg
        .cfi_offset \reg, 128 + 176 + 8 * \reg
        .endm

        .globl  __vdso_rt_sigreturn
        .type   __vdso_rt_sigreturn, @function
        .cfi_startproc
        .cfi_signal_frame
        .cfi_def_cfa 2, 0
        .cfi_return_column 64
        .cfi_offset 64, 128 + 176
        .irp    r, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
        saved   \r
        .endr
        nop                             /* unwinders look at pc - 1 */
__vdso_rt_sigreturn:
        system_call 139
        .cfi_endproc
        .size   __vdso_rt_sigreturn, . - __vdso_rt_sigreturn

        call    __vdso_clock_gettime, 113
        call    __vdso_clock_getres, 114
        call    __vdso_gettimeofday, 169
        call    __vdso_getcpu, 168
        call    __vdso_flush_icache, 259
        call    __vdso_riscv_hwprobe, 258

        .section .note.GNU-stack, "", @progbits
