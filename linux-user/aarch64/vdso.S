/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The arm64 vdso: what the kernel's exports, each a plain system call. vdso-image.h is made from this file by make-vdso.sh,
 * so that building Lyrebird needs no cross compiler. Unwinders know __kernel_rt_sigreturn by its two instruction words and
 * the frame it belongs to by heart; like the kernel's it must have no entry in .eh_frame, which they would believe first
 * and which cannot say where the interrupted pc is (libgcc has no column for it).
 */
#include "linux-user/vdso-calls.h"

        .text

        .macro  system_call nr
        mov     x8, #\nr
        svc     #0
        .endm

        .globl  __kernel_rt_sigreturn
        .type   __kernel_rt_sigreturn, @function
        nop                             /* unwinders look at pc - 1 */
__kernel_rt_sigreturn:
        system_call 139
        .size   __kernel_rt_sigreturn, . - __kernel_rt_sigreturn

        call    __kernel_clock_gettime, 113
        call    __kernel_clock_getres, 114
        call    __kernel_gettimeofday, 169

        .section .note.GNU-stack, "", @progbits
