# SPDX-License-Identifier: Apache-2.0
# C

# set:    a0=5
# expect: a0=0xffffffffffffffe5
        c.addi a0, -32

# set:    a0=5
# expect: a0=0x24
        c.addi a0, 31

# set:    a0=0x7fffffff
# expect: a0=0xffffffff8000001e
        c.addiw a0, 31

# set:    a0=0x80000000
# expect: a0=0xffffffff80000000
        c.addiw a0, 0

# set:    a0=5
# expect: a0=0xffffffffffffffe0
        c.li a0, -32

# set:    a0=5
# expect: a0=0xfffffffffffe0000
        c.lui a0, 0xfffe0

# set:    a0=5
# expect: a0=0x1f000
        c.lui a0, 31

# set:    a0=-1
# expect: a0=0x7fffffffffffffff
        c.srli a0, 1

# set:    a0=-1
# expect: a0=0x1
        c.srli a0, 63

# set:    a0=0x8000000000000000
# expect: a0=0xffffffff80000000
        c.srai a0, 32

# set:    a0=0x1ff
# expect: a0=0x1e0
        c.andi a0, -32

# set:    a0=0x1ff
# expect: a0=0x1f
        c.andi a0, 31

# set:    a0=5 a1=7
# expect: a0=0xfffffffffffffffe
        c.sub a0, a1

# set:    a0=5 a1=7
# expect: a0=0x2
        c.xor a0, a1

# set:    a0=5 a1=8
# expect: a0=0xd
        c.or a0, a1

# set:    a0=5 a1=7
# expect: a0=0x5
        c.and a0, a1

# set:    a0=0x80000000 a1=1
# expect: a0=0x7fffffff
        c.subw a0, a1

# set:    a0=0x7fffffff a1=1
# expect: a0=0xffffffff80000000
        c.addw a0, a1

# set:    a0=-1
# expect: a0=0xfffffffffffffffe
        c.slli a0, 1

# set:    a0=-1
# expect: a0=0x8000000000000000
        c.slli a0, 63

# set:    a1=9
# expect: a0=0x9
        c.mv a0, a1

# set:    a0=-3 a1=9
# expect: a0=0x6
        c.add a0, a1

# set:    a0=5
# expect: a0=0x5
        c.nop

# set:    sp=0x1000
# expect: sp=0xff0 a0=0x11fc
        c.addi16sp sp, -512
        c.addi4spn a0, sp, 1020
        c.addi16sp sp, 496

# set:    a1=mem+0 mem+124:4=0x80000001 mem+248:8=0x8182838485868788
# expect: a0=0xffffffff80000001 a2=0x8182838485868788 fa0=0x8182838485868788
        c.lw a0, 124(a1)
        c.ld a2, 248(a1)
        c.fld fa0, 248(a1)

# set:    a1=mem+0 a0=0x8182838485868788 fa0=0x4045000000000000
# expect: mem+124:4=0x85868788 mem+240:8=0x8182838485868788 mem+248:8=0x4045000000000000
        c.sw a0, 124(a1)
        c.sd a0, 240(a1)
        c.fsd fa0, 248(a1)

# set:    sp=mem+0 a0=0x8182838485868788 fa0=0x4045000000000000
# expect: mem+252:4=0x85868788 mem+240:8=0x8182838485868788 mem+232:8=0x4045000000000000 a1=0xffffffff85868788 a2=0x8182838485868788 fa1=0x4045000000000000
        c.swsp a0, 252(sp)
        c.sdsp a0, 240(sp)
        c.fsdsp fa0, 232(sp)
        c.lwsp a1, 252(sp)
        c.ldsp a2, 240(sp)
        c.fldsp fa1, 232(sp)

# set:    a1=0
# expect: a0=0x2
# set:    a1=1
# expect: a0=0x1
        li a0, 0
        c.beqz a1, 1f
        addi a0, a0, 1
        1: c.bnez a1, 2f
        addi a0, a0, 2
        2: c.j 3f
        addi a0, a0, 4
        3: nop

# set:    a0=1
# expect: a0=0x31 a2=0x1
        la a2, 1f
        c.jalr a2
        addi a0, a0, 16
        c.j 2f
        1: addi a0, a0, 32
        c.jr ra
        2: li a2, 1
        li ra, 0

# set:    a0=1
# expect: exc=2 a0=1
        .2byte 0x6001|(2<<7)
        nop

# set:    a0=1
# expect: exc=2 a0=1
        .2byte 0x6081
        nop

# set:    a0=1
# expect: exc=2 a0=1
        .2byte 0x4002
        nop

# set:    a0=1
# expect: exc=2 a0=1
        .2byte 0x6002
        nop

# set:    a0=1
# expect: exc=2 a0=1
        .2byte 0x2001
        nop

# set:    a0=1
# expect: exc=2 a0=1
        .2byte 0x8002
        nop

# set:    a0=1
# expect: exc=2 a0=1
        .2byte 0x0000
        nop
