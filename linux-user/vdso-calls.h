/* SPDX-License-Identifier: Apache-2.0 */
/*
 * For each guest's vdso.S: its exports that are a plain system call. The guest's `system_call nr` makes one.
 */
        .macro  call name, nr
        .globl  \name
        .type   \name, @function
        .balign 4
\name:
        .cfi_startproc
        system_call \nr
        ret
        .cfi_endproc
        .size   \name, . - \name
        .endm
