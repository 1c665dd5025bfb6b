/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What stands around random privileged code (priv.py): each trap into machine mode adds the state of the CPU to a hash and goes on
 * with the next slot: address, mode, satp and medeleg from a table. After the last one the hash, with that of the data
 * pages, is printed and the machine ends.
 *
 *   80000000  this          80001000  the supervisor's trap handler: ecall         80004000  random code
 *   80010000  data          80020000  SAVE: registers, numbers; +0x1000 slots      80040000  page tables
 *
 * SAVE has bit 17 set, MPRV's, and of the writable bits of mstatus no other: so the handler can switch MPRV off before it touches
 * memory, with the pointer that is in mscratch.
 */
#define SAVE    0x80020000
#define S_COUNT 256(sp)
#define S_LIMIT 264(sp)
#define S_HASH  272(sp)

        .macro  each_reg op
        .irp    n, 1,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
        \op     x\n, 8*\n(sp)
        .endr
        .endm
        .macro  fold reg
        xor     s0, s0, \reg
        mul     s0, s0, s1
        .endm
        .macro  fold_csr name
        csrr    t0, \name
        fold    t0
        .endm

        .section .start, "ax"
        .globl _start
_start: csrw    mie, zero
        la      t0, trap
        csrw    mtvec, t0
        li      t0, 0x80001000
        csrw    stvec, t0
        li      sp, SAVE
        csrw    mscratch, sp
        li      t0, -1                  /* all memory is everybody's until random code says something else */
        csrw    pmpaddr15, t0
        li      t0, 0x1f << 56
        csrw    pmpcfg2, t0
        li      t0, 7
        csrw    mcounteren, zero
        li      t0, 0xf0
        csrw    menvcfg, t0
        j       next

        .balign 4
trap:   csrrw   sp, mscratch, sp
        csrc    mstatus, sp
        each_reg sd
        csrr    t0, mscratch
        sd      t0, 16(sp)
        ld      s0, S_HASH
        li      s1, 0x100000001b3
        .irp    n, 1,2,3,4,5,6,7,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
        ld      t0, 8*\n(sp)
        fold    t0
        .endr
        ld      t0, 64(sp)
        fold    t0
        ld      t0, 72(sp)
        fold    t0
        fold_csr mcause
        fold_csr mepc
        fold_csr mtval
        fold_csr mstatus
        fold_csr scause
        fold_csr sepc
        fold_csr stval
        fold_csr satp
        fold_csr sscratch
        fold_csr pmpcfg0
        sd      s0, S_HASH
        csrw    mscratch, sp
next:   li      t0, 0x7e7888            /* MIE, MPIE, MPP, FS, MPRV, SUM, MXR, TVM, TW, TSR */
        csrc    mstatus, t0
        csrw    mie, zero
        csrw    mip, zero
        ld      t0, S_COUNT
        ld      t1, S_LIMIT
        bgeu    t0, t1, finish
        addi    t1, t0, 1
        sd      t1, S_COUNT
        slli    t0, t0, 5
        li      t1, SAVE + 0x1000
        add     t0, t0, t1
        ld      t1, 0(t0)
        csrw    mepc, t1
        ld      t1, 8(t0)
        csrs    mstatus, t1
        ld      t1, 16(t0)
        csrw    satp, t1
        ld      t1, 24(t0)
        csrw    medeleg, t1
        li      t0, 0x80001000
        csrw    stvec, t0
        sfence.vma
        fence.i
        li      t0, 40                  /* jumps in this slot */
        sd      t0, 248(sp)
        each_reg ld
        ld      sp, 16(sp)
        mret

finish: ld      s0, S_HASH
        li      s1, 0x100000001b3
        li      t1, 0x80010000
        li      t2, 0x80020000
1:      ld      t0, 0(t1)
        fold    t0
        addi    t1, t1, 8
        bltu    t1, t2, 1b
        li      t3, 0x10000000
        li      t4, 60
2:      srl     t0, s0, t4
        andi    t0, t0, 15
        addi    t0, t0, '0'
        li      t1, '9'
        bleu    t0, t1, 3f
        addi    t0, t0, 39
3:      lbu     t1, 5(t3)
        andi    t1, t1, 0x20
        beqz    t1, 3b
        sb      t0, 0(t3)
        addi    t4, t4, -4
        bgez    t4, 2b
        li      t0, 0x100000
        li      t1, 0x5555
        sw      t1, 0(t0)
4:      j       4b

        .balign 4096
        ecall
