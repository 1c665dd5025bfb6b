/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Privileged self-checks: start-up and trap entries. Hart 0 runs `main` in M mode; what main returns ends the machine by
 * the syscon device. Traps of M and S mode save what C may change and call m_trap_c and s_trap_c with the frame.
 */
        .section .text.start, "ax"
        .globl _start
_start:
        csrr    t0, mhartid
        bnez    t0, park
        la      sp, m_stack_top
        la      t0, m_trap
        csrw    mtvec, t0
        la      t0, m_trap_top
        csrw    mscratch, t0
        la      t0, s_trap_top
        csrw    sscratch, t0
        la      t0, s_trap
        csrw    stvec, t0
        li      t0, 0x6000
        csrs    mstatus, t0
        call    main
        call    pass
park:
        wfi
        j       park

        .macro  SAVE csr, entry, ret
        .balign 4
\entry:
        csrrw   sp, \csr, sp
        addi    sp, sp, -144
        sd      ra, 0(sp)
        sd      t0, 8(sp)
        sd      t1, 16(sp)
        sd      t2, 24(sp)
        sd      a0, 32(sp)
        sd      a1, 40(sp)
        sd      a2, 48(sp)
        sd      a3, 56(sp)
        sd      a4, 64(sp)
        sd      a5, 72(sp)
        sd      a6, 80(sp)
        sd      a7, 88(sp)
        sd      t3, 96(sp)
        sd      t4, 104(sp)
        sd      t5, 112(sp)
        sd      t6, 120(sp)
        csrr    t0, \csr
        sd      t0, 128(sp)
        addi    t0, sp, 144
        csrw    \csr, t0
        mv      a0, sp
        call    \entry\()_c
        ld      t0, 128(sp)
        csrw    \csr, t0
        ld      ra, 0(sp)
        ld      t0, 8(sp)
        ld      t1, 16(sp)
        ld      t2, 24(sp)
        ld      a0, 32(sp)
        ld      a1, 40(sp)
        ld      a2, 48(sp)
        ld      a3, 56(sp)
        ld      a4, 64(sp)
        ld      a5, 72(sp)
        ld      a6, 80(sp)
        ld      a7, 88(sp)
        ld      t3, 96(sp)
        ld      t4, 104(sp)
        ld      t5, 112(sp)
        ld      t6, 120(sp)
        addi    sp, sp, 144
        csrrw   sp, \csr, sp
        \ret
        .endm

        .text
        .globl m_trap, s_trap
        SAVE    mscratch, m_trap, mret
        SAVE    sscratch, s_trap, sret

/* void enter(uint64_t pc, uint64_t sp, uint64_t ra): mret to pc; comes back when leave() runs in M */
        .globl enter, leave
enter:
        la      t0, saved
        sd      sp, 0(t0)
        sd      ra, 8(t0)
        sd      s0, 16(t0)
        sd      s1, 24(t0)
        sd      s2, 32(t0)
        sd      s3, 40(t0)
        sd      s4, 48(t0)
        sd      s5, 56(t0)
        sd      s6, 64(t0)
        sd      s7, 72(t0)
        sd      s8, 80(t0)
        sd      s9, 88(t0)
        sd      s10, 96(t0)
        sd      s11, 104(t0)
        csrw    mepc, a0
        mv      sp, a1
        mv      ra, a2
        mret
leave:
        la      t0, saved
        ld      sp, 0(t0)
        ld      ra, 8(t0)
        ld      s0, 16(t0)
        ld      s1, 24(t0)
        ld      s2, 32(t0)
        ld      s3, 40(t0)
        ld      s4, 48(t0)
        ld      s5, 56(t0)
        ld      s6, 64(t0)
        ld      s7, 72(t0)
        ld      s8, 80(t0)
        ld      s9, 88(t0)
        ld      s10, 96(t0)
        ld      s11, 104(t0)
        ret
/* where functions of lower modes return to */
        .globl back
back:
        li      a7, 0x1eaf
        ecall
        j       back

/* vectored table: each entry notes its number */
        .balign 256
        .globl vectors
        .macro  VEC n
        .option push
        .option norvc
        j       vec_\n
        .option pop
        .endm
vectors:
        .irp    n, 0,1,2,3,4,5,6,7,8,9,10,11
        VEC     \n
        .endr
        .irp    n, 0,1,2,3,4,5,6,7,8,9,10,11
vec_\n: csrw    mscratch, t0
        la      t0, vector_taken
        sd      t1, 8(t0)
        li      t1, \n
        sd      t1, 0(t0)
        ld      t1, 8(t0)
        csrw    mie, zero
        csrr    t0, mscratch
        mret
        .endr

        .bss
        .balign 16
saved:  .zero   112
        .globl  vector_taken
vector_taken:
        .zero   16
        .zero   16384
m_stack_top:
        .zero   8192
m_trap_top:
        .zero   8192
s_trap_top:
        .zero   8192
        .globl  low_stack_top
low_stack_top:
