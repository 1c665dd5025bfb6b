/* SPDX-License-Identifier: Apache-2.0 */
/* Start of the device fuzzer on the bare machine, and its trap handler: an access that traps is counted and skipped. */
        .section .start, "ax"
        .globl _start
_start: tail    go
        .balign 8
        .globl params
params: .dword  1, 1000, 0              /* seed, operations, mode: set in the image by whoever starts it */

        .text
go:     la      t0, trap
        csrw    mtvec, t0
        csrw    mie, zero
        li      t0, 0x6000
        csrs    mstatus, t0
        csrr    a0, mhartid
        li      sp, 0x800f0000
        slli    t0, a0, 15
        sub     sp, sp, t0
        call    fuzz_main
2:      wfi
        j       2b

        .balign 4
        /* Only loads and stores of access() trap, which expect t5 and t6 to be changed. */
trap:   csrr    t5, mcause
        bltz    t5, 3f
        csrr    t6, mepc
        lhu     t5, 0(t6)
        andi    t5, t5, 3
        addi    t5, t5, -3
        seqz    t5, t5
        slli    t5, t5, 1
        addi    t5, t5, 2
        add     t6, t6, t5
        csrw    mepc, t6
        li      t5, 1
3:      mret

        /* uint64_t access_read(uint64_t addr, unsigned log2_size); uint64_t access_write(addr, log2_size, value):
           reading gives 0xdead where it traps. */
        .globl access_read, access_write, access_amo
access_read:
        li      t4, 0xdead
        la      t3, 4f
        slli    a1, a1, 3
        add     t3, t3, a1
        jr      t3
        .option push
        .option norvc
4:      lbu     t4, 0(a0)
        j       5f
        lhu     t4, 0(a0)
        j       5f
        lwu     t4, 0(a0)
        j       5f
        ld      t4, 0(a0)
        j       5f
5:      mv      a0, t4
        ret
access_write:
        la      t3, 6f
        slli    a1, a1, 3
        add     t3, t3, a1
        jr      t3
6:      sb      a2, 0(a0)
        ret
        sh      a2, 0(a0)
        ret
        sw      a2, 0(a0)
        ret
        sd      a2, 0(a0)
        ret
access_amo:
        li      t4, 0xdead
        la      t3, 7f
        andi    a1, a1, 3
        slli    a1, a1, 3
        add     t3, t3, a1
        jr      t3
7:      amoadd.w t4, a2, (a0)
        j       8f
        amoswap.d t4, a2, (a0)
        j       8f
        lr.w    t4, (a0)
        j       8f
        sc.d    t4, a2, (a0)
        j       8f
8:      mv      a0, t4
        ret
        .option pop
