# SPDX-License-Identifier: Apache-2.0
# Branches, jumps, calls and loops

# set:    a1=0 a2=0
# expect: a0=0x11
# set:    a1=-1 a2=1
# expect: a0=0x12
# set:    a1=1 a2=-1
# expect: a0=0x12
# set:    a1=5 a2=5
# expect: a0=0x11
# set:    a1=32 a2=1
# expect: a0=0x12
# set:    a1=32 a2=0x123456789abcdef0
# expect: a0=0x12
# set:    a1=0 a2=-2
# expect: a0=0x12
# set:    a1=0x7fffffff a2=2
# expect: a0=0x12
# set:    a1=0xffffffff a2=1
# expect: a0=0x12
# set:    a1=32 a2=63
# expect: a0=0x12
# set:    a1=63 a2=31
# expect: a0=0x12
# set:    a1=-1 a2=32
# expect: a0=0x12
        li a0, 1
        beq a1, a2, 1f
        li a0, 2
        1: addi a0, a0, 16

# set:    a1=0 a2=0
# expect: a0=0x12
# set:    a1=-1 a2=1
# expect: a0=0x11
# set:    a1=1 a2=-1
# expect: a0=0x11
# set:    a1=5 a2=5
# expect: a0=0x12
# set:    a1=0xffffffff a2=0xffffffff
# expect: a0=0x12
# set:    a1=0x8000000000000000 a2=0xfedcba9876543210
# expect: a0=0x11
# set:    a1=-1 a2=0xffffffff
# expect: a0=0x11
# set:    a1=2 a2=0x100000000
# expect: a0=0x11
# set:    a1=-2 a2=-1
# expect: a0=0x11
# set:    a1=-1 a2=0x7fffffffffffffff
# expect: a0=0x11
# set:    a1=-1 a2=-1
# expect: a0=0x12
# set:    a1=0x80000000 a2=32
# expect: a0=0x11
        li a0, 1
        bne a1, a2, 1f
        li a0, 2
        1: addi a0, a0, 16

# set:    a1=0 a2=0
# expect: a0=0x12
# set:    a1=-1 a2=1
# expect: a0=0x11
# set:    a1=1 a2=-1
# expect: a0=0x12
# set:    a1=5 a2=5
# expect: a0=0x12
# set:    a1=0x80000000 a2=31
# expect: a0=0x12
# set:    a1=1 a2=64
# expect: a0=0x11
# set:    a1=0x80000000 a2=2
# expect: a0=0x12
# set:    a1=31 a2=63
# expect: a0=0x11
# set:    a1=0xffffffff a2=2
# expect: a0=0x12
# set:    a1=0 a2=1
# expect: a0=0x11
# set:    a1=0x100000000 a2=0xfedcba9876543210
# expect: a0=0x12
# set:    a1=0x123456789abcdef0 a2=64
# expect: a0=0x12
        li a0, 1
        blt a1, a2, 1f
        li a0, 2
        1: addi a0, a0, 16

# set:    a1=0 a2=0
# expect: a0=0x11
# set:    a1=-1 a2=1
# expect: a0=0x12
# set:    a1=1 a2=-1
# expect: a0=0x11
# set:    a1=5 a2=5
# expect: a0=0x11
# set:    a1=0xffffffff80000000 a2=63
# expect: a0=0x12
# set:    a1=0x7fffffffffffffff a2=1
# expect: a0=0x11
# set:    a1=-1 a2=0x8000000000000000
# expect: a0=0x11
# set:    a1=-2 a2=0x100000000
# expect: a0=0x12
# set:    a1=0xffffffff a2=0xffffffff
# expect: a0=0x11
# set:    a1=0x80000000 a2=0x80000000
# expect: a0=0x11
# set:    a1=0x123456789abcdef0 a2=0x8000000000000000
# expect: a0=0x11
# set:    a1=0x7fffffffffffffff a2=0xffffffff80000000
# expect: a0=0x11
        li a0, 1
        bge a1, a2, 1f
        li a0, 2
        1: addi a0, a0, 16

# set:    a1=0 a2=0
# expect: a0=0x12
# set:    a1=-1 a2=1
# expect: a0=0x12
# set:    a1=1 a2=-1
# expect: a0=0x11
# set:    a1=5 a2=5
# expect: a0=0x12
# set:    a1=0x8000000000000000 a2=0x100000000
# expect: a0=0x12
# set:    a1=0x7fffffffffffffff a2=63
# expect: a0=0x12
# set:    a1=0x123456789abcdef0 a2=0xfedcba9876543210
# expect: a0=0x11
# set:    a1=0 a2=0
# expect: a0=0x12
# set:    a1=0x7fffffffffffffff a2=0x80000000
# expect: a0=0x12
# set:    a1=0x7fffffff a2=0x100000000
# expect: a0=0x11
# set:    a1=63 a2=0x123456789abcdef0
# expect: a0=0x11
# set:    a1=0x80000000 a2=0x123456789abcdef0
# expect: a0=0x11
        li a0, 1
        bltu a1, a2, 1f
        li a0, 2
        1: addi a0, a0, 16

# set:    a1=0 a2=0
# expect: a0=0x11
# set:    a1=-1 a2=1
# expect: a0=0x11
# set:    a1=1 a2=-1
# expect: a0=0x12
# set:    a1=5 a2=5
# expect: a0=0x11
# set:    a1=0x100000000 a2=0xfedcba9876543210
# expect: a0=0x12
# set:    a1=0x7fffffff a2=0x7fffffffffffffff
# expect: a0=0x12
# set:    a1=0x80000000 a2=-2
# expect: a0=0x12
# set:    a1=0x80000000 a2=0x7fffffff
# expect: a0=0x11
# set:    a1=64 a2=32
# expect: a0=0x11
# set:    a1=0x123456789abcdef0 a2=-1
# expect: a0=0x12
# set:    a1=0x80000000 a2=0xffffffff
# expect: a0=0x12
# set:    a1=0x7fffffffffffffff a2=-1
# expect: a0=0x12
        li a0, 1
        bgeu a1, a2, 1f
        li a0, 2
        1: addi a0, a0, 16

# set:    a1=100
# expect: a0=0x13ba a1=0
        li a0, 0
        1: add a0, a0, a1
        addi a1, a1, -1
        bnez a1, 1b

# set:    a1=7
# expect: a0=0x54 a1=0x0
        li a0, 0
        1: addi a2, a1, 0
        2: addi a0, a0, 3
        addi a2, a2, -1
        bgtz a2, 2b
        addi a1, a1, -1
        bgtz a1, 1b

# set:    a1=3
# expect: a0=0x65 a2=0x9
        li a0, 0
        jal ra, 1f
        addi a0, a0, 100
        j 2f
        1: addi a0, a0, 1
        jr ra
        2: li a2, 9

# set:    a1=3
# expect: a0=0x0
        la t0, 1f
        jalr t1, 1(t0)
        nop
        nop
        1: li a0, 4
        sub t1, t1, t0
        add a0, a0, t1
        li t0, 0

# set:    a1=3
# expect: a0=0x8 s0=0x0
        la ra, 1f
        addi ra, ra, -4
        jalr ra, 4(ra)
        1: la t0, 1b
        sub s0, ra, t0
        li a0, 8
        li ra, 0
        li t0, 0

# set:    a1=5
# expect: a0=0xa
        li a0, 0
        call 3f
        j 2f
        3: addi sp, sp, 0
        beqz a1, 1f
        addi a1, a1, -1
        add a0, a0, a1
        mv t2, ra
        call 4f
        4: mv ra, t2
        j 3b
        1: ret
        2: li ra, 0
        li t2, 0

# set:    a1=0
# expect: a0=0x2
        1: addi a0, a0, 1
        beqz a1, 2f
        j 3f
        2: li a1, 1
        j 1b
        3: nop

# set:    a0=1
# expect: a0=0x5 a2=0x7
        la t0, 1f
        addi t0, t0, 2
        jr t0
        1: .4byte 0x4515a637
        addi a2, a2, 7
        li t0, 0

# set:    a3=3
# expect: a0=0x5 a2=0x4515a015
        li a2, 0
        1: .4byte 0x4515a637
        addi a2, a2, 7
        addi a3, a3, -1
        blez a3, 2f
        la t0, 1b
        addi t0, t0, 2
        jr t0
        2: li t0, 0
