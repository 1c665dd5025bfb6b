# SPDX-License-Identifier: Apache-2.0
# Fences, CSRs, exceptions, cache-block operations

# set:    a0=3
# expect: a0=3
        fence

# set:    a0=3
# expect: a0=3
        fence r,r

# set:    a0=3
# expect: a0=3
        fence w,w

# set:    a0=3
# expect: a0=3
        fence rw,w

# set:    a0=3
# expect: a0=3
        fence r,rw

# set:    a0=3
# expect: a0=3
        fence w,r

# set:    a0=3
# expect: a0=3
        fence iorw,iorw

# set:    a0=3
# expect: a0=3
        fence.tso

# set:    a0=3
# expect: a0=3
        .4byte 0x0100000f

# set:    a0=3
# expect: a0=4
        fence.i
        addi a0, a0, 1

# set:    a0=3 a1=7
# expect: exc=2 a0=3
        .4byte 0x00000000

# set:    a0=3
# expect: exc=2 a0=3
        .2byte 0
        nop

# set:    a0=3
# expect: exc=2 a0=4
        addi a0, a0, 1
        .4byte 0xffffffff

# set:    a0=3
# expect: exc=3 a0=4
        addi a0, a0, 1
        c.ebreak

# set:    a0=3
# expect: exc=2 a0=3
        csrr a0, 0xc00

# set:    a0=3
# expect: exc=2 a0=3
        csrr a0, 0xc02

# set:    a0=3
# expect: exc=2 a0=3
        csrr a0, 0x300

# set:    a0=3
# expect: exc=2 a0=3
        csrr a0, 0x100

# set:    a0=3
# expect: exc=2 a0=3
        csrr a0, 0xc20

# set:    a0=3
# expect: exc=2 a0=3
        csrr a0, 0x008

# set:    a0=3
# expect: exc=2 a0=3
        csrrw a0, 0xc01, a1

# set:    a0=3
# expect: a0=1
        rdtime a1
        rdtime a2
        sub a2, a2, a1
        sltiu a0, a2, -1
        li a1, 0
        li a2, 0

# set:    fcsr=0 a1=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0 a1=31
# expect: a0=0x0 fcsr=0x1f
# set:    fcsr=0 a1=5
# expect: a0=0x0 fcsr=0x5
# set:    fcsr=0 a1=0xff
# expect: a0=0x0 fcsr=0x1f
# set:    fcsr=0 a1=-1
# expect: a0=0x0 fcsr=0x1f
# set:    fcsr=0x35 a1=0
# expect: a0=0x15 fcsr=0x20
# set:    fcsr=0x35 a1=31
# expect: a0=0x15 fcsr=0x3f
# set:    fcsr=0x35 a1=5
# expect: a0=0x15 fcsr=0x25
# set:    fcsr=0x35 a1=0xff
# expect: a0=0x15 fcsr=0x3f
# set:    fcsr=0x35 a1=-1
# expect: a0=0x15 fcsr=0x3f
# set:    fcsr=0x7f a1=0
# expect: a0=0x1f fcsr=0x60
# set:    fcsr=0x7f a1=31
# expect: a0=0x1f fcsr=0x7f
# set:    fcsr=0x7f a1=5
# expect: a0=0x1f fcsr=0x65
# set:    fcsr=0x7f a1=0xff
# expect: a0=0x1f fcsr=0x7f
# set:    fcsr=0x7f a1=-1
# expect: a0=0x1f fcsr=0x7f
        csrrw a0, fflags, a1

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x15 fcsr=0x20
# set:    fcsr=0x7f
# expect: a0=0x1f fcsr=0x60
# set:    fcsr=0x9f
# expect: a0=0x1f fcsr=0x80
# set:    fcsr=0xff
# expect: a0=0x1f fcsr=0xe0
        csrrw a0, fflags, zero

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x15 fcsr=0x20
# set:    fcsr=0x7f
# expect: a0=0x1f fcsr=0x60
# set:    fcsr=0x92
# expect: a0=0x12 fcsr=0x80
        csrrwi a0, fflags, 0

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x1
# set:    fcsr=0x35
# expect: a0=0x15 fcsr=0x21
# set:    fcsr=0x7f
# expect: a0=0x1f fcsr=0x61
# set:    fcsr=0x92
# expect: a0=0x12 fcsr=0x81
        csrrwi a0, fflags, 1

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x5
# set:    fcsr=0x35
# expect: a0=0x15 fcsr=0x25
# set:    fcsr=0x7f
# expect: a0=0x1f fcsr=0x65
# set:    fcsr=0x92
# expect: a0=0x12 fcsr=0x85
        csrrwi a0, fflags, 5

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x1f
# set:    fcsr=0x35
# expect: a0=0x15 fcsr=0x3f
# set:    fcsr=0x7f
# expect: a0=0x1f fcsr=0x7f
# set:    fcsr=0x92
# expect: a0=0x12 fcsr=0x9f
        csrrwi a0, fflags, 31

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x2
# set:    fcsr=0x35
# expect: a0=0x15 fcsr=0x22
# set:    fcsr=0x7f
# expect: a0=0x1f fcsr=0x62
# set:    fcsr=0x92
# expect: a0=0x12 fcsr=0x82
        csrrwi a0, fflags, 2

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x4
# set:    fcsr=0x35
# expect: a0=0x15 fcsr=0x24
# set:    fcsr=0x7f
# expect: a0=0x1f fcsr=0x64
# set:    fcsr=0x92
# expect: a0=0x12 fcsr=0x84
        csrrwi a0, fflags, 4

# set:    fcsr=0 a1=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0 a1=31
# expect: a0=0x0 fcsr=0x1f
# set:    fcsr=0 a1=5
# expect: a0=0x0 fcsr=0x5
# set:    fcsr=0 a1=0xff
# expect: a0=0x0 fcsr=0x1f
# set:    fcsr=0 a1=-1
# expect: a0=0x0 fcsr=0x1f
# set:    fcsr=0x35 a1=0
# expect: a0=0x15 fcsr=0x35
# set:    fcsr=0x35 a1=31
# expect: a0=0x15 fcsr=0x3f
# set:    fcsr=0x35 a1=5
# expect: a0=0x15 fcsr=0x35
# set:    fcsr=0x35 a1=0xff
# expect: a0=0x15 fcsr=0x3f
# set:    fcsr=0x35 a1=-1
# expect: a0=0x15 fcsr=0x3f
# set:    fcsr=0x7f a1=0
# expect: a0=0x1f fcsr=0x7f
# set:    fcsr=0x7f a1=31
# expect: a0=0x1f fcsr=0x7f
# set:    fcsr=0x7f a1=5
# expect: a0=0x1f fcsr=0x7f
# set:    fcsr=0x7f a1=0xff
# expect: a0=0x1f fcsr=0x7f
# set:    fcsr=0x7f a1=-1
# expect: a0=0x1f fcsr=0x7f
        csrrs a0, fflags, a1

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x15 fcsr=0x35
# set:    fcsr=0x7f
# expect: a0=0x1f fcsr=0x7f
# set:    fcsr=0x9f
# expect: a0=0x1f fcsr=0x9f
# set:    fcsr=0xff
# expect: a0=0x1f fcsr=0xff
        csrrs a0, fflags, zero

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x15 fcsr=0x35
# set:    fcsr=0x7f
# expect: a0=0x1f fcsr=0x7f
# set:    fcsr=0x92
# expect: a0=0x12 fcsr=0x92
        csrrsi a0, fflags, 0

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x1
# set:    fcsr=0x35
# expect: a0=0x15 fcsr=0x35
# set:    fcsr=0x7f
# expect: a0=0x1f fcsr=0x7f
# set:    fcsr=0x92
# expect: a0=0x12 fcsr=0x93
        csrrsi a0, fflags, 1

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x5
# set:    fcsr=0x35
# expect: a0=0x15 fcsr=0x35
# set:    fcsr=0x7f
# expect: a0=0x1f fcsr=0x7f
# set:    fcsr=0x92
# expect: a0=0x12 fcsr=0x97
        csrrsi a0, fflags, 5

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x1f
# set:    fcsr=0x35
# expect: a0=0x15 fcsr=0x3f
# set:    fcsr=0x7f
# expect: a0=0x1f fcsr=0x7f
# set:    fcsr=0x92
# expect: a0=0x12 fcsr=0x9f
        csrrsi a0, fflags, 31

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x2
# set:    fcsr=0x35
# expect: a0=0x15 fcsr=0x37
# set:    fcsr=0x7f
# expect: a0=0x1f fcsr=0x7f
# set:    fcsr=0x92
# expect: a0=0x12 fcsr=0x92
        csrrsi a0, fflags, 2

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x4
# set:    fcsr=0x35
# expect: a0=0x15 fcsr=0x35
# set:    fcsr=0x7f
# expect: a0=0x1f fcsr=0x7f
# set:    fcsr=0x92
# expect: a0=0x12 fcsr=0x96
        csrrsi a0, fflags, 4

# set:    fcsr=0 a1=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0 a1=31
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0 a1=5
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0 a1=0xff
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0 a1=-1
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35 a1=0
# expect: a0=0x15 fcsr=0x35
# set:    fcsr=0x35 a1=31
# expect: a0=0x15 fcsr=0x20
# set:    fcsr=0x35 a1=5
# expect: a0=0x15 fcsr=0x30
# set:    fcsr=0x35 a1=0xff
# expect: a0=0x15 fcsr=0x20
# set:    fcsr=0x35 a1=-1
# expect: a0=0x15 fcsr=0x20
# set:    fcsr=0x7f a1=0
# expect: a0=0x1f fcsr=0x7f
# set:    fcsr=0x7f a1=31
# expect: a0=0x1f fcsr=0x60
# set:    fcsr=0x7f a1=5
# expect: a0=0x1f fcsr=0x7a
# set:    fcsr=0x7f a1=0xff
# expect: a0=0x1f fcsr=0x60
# set:    fcsr=0x7f a1=-1
# expect: a0=0x1f fcsr=0x60
        csrrc a0, fflags, a1

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x15 fcsr=0x35
# set:    fcsr=0x7f
# expect: a0=0x1f fcsr=0x7f
# set:    fcsr=0x9f
# expect: a0=0x1f fcsr=0x9f
# set:    fcsr=0xff
# expect: a0=0x1f fcsr=0xff
        csrrc a0, fflags, zero

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x15 fcsr=0x35
# set:    fcsr=0x7f
# expect: a0=0x1f fcsr=0x7f
# set:    fcsr=0x92
# expect: a0=0x12 fcsr=0x92
        csrrci a0, fflags, 0

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x15 fcsr=0x34
# set:    fcsr=0x7f
# expect: a0=0x1f fcsr=0x7e
# set:    fcsr=0x92
# expect: a0=0x12 fcsr=0x92
        csrrci a0, fflags, 1

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x15 fcsr=0x30
# set:    fcsr=0x7f
# expect: a0=0x1f fcsr=0x7a
# set:    fcsr=0x92
# expect: a0=0x12 fcsr=0x92
        csrrci a0, fflags, 5

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x15 fcsr=0x20
# set:    fcsr=0x7f
# expect: a0=0x1f fcsr=0x60
# set:    fcsr=0x92
# expect: a0=0x12 fcsr=0x80
        csrrci a0, fflags, 31

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x15 fcsr=0x35
# set:    fcsr=0x7f
# expect: a0=0x1f fcsr=0x7d
# set:    fcsr=0x92
# expect: a0=0x12 fcsr=0x90
        csrrci a0, fflags, 2

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x15 fcsr=0x31
# set:    fcsr=0x7f
# expect: a0=0x1f fcsr=0x7b
# set:    fcsr=0x92
# expect: a0=0x12 fcsr=0x92
        csrrci a0, fflags, 4

# set:    fcsr=0x15 a1=0
# expect: fcsr=0x0
# set:    fcsr=0x15 a1=31
# expect: fcsr=0x1f
# set:    fcsr=0x15 a1=5
# expect: fcsr=0x5
# set:    fcsr=0x15 a1=0xff
# expect: fcsr=0x1f
# set:    fcsr=0x15 a1=-1
# expect: fcsr=0x1f
        csrw fflags, a1

# set:    fcsr=0 a1=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0 a1=1
# expect: a0=0x0 fcsr=0x20
# set:    fcsr=0 a1=2
# expect: a0=0x0 fcsr=0x40
# set:    fcsr=0 a1=3
# expect: a0=0x0 fcsr=0x60
# set:    fcsr=0 a1=7
# expect: a0=0x0 fcsr=0xe0
# set:    fcsr=0 a1=4
# expect: a0=0x0 fcsr=0x80
# set:    fcsr=0 a1=5
# expect: a0=0x0 fcsr=0xa0
# set:    fcsr=0 a1=8
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35 a1=0
# expect: a0=0x1 fcsr=0x15
# set:    fcsr=0x35 a1=1
# expect: a0=0x1 fcsr=0x35
# set:    fcsr=0x35 a1=2
# expect: a0=0x1 fcsr=0x55
# set:    fcsr=0x35 a1=3
# expect: a0=0x1 fcsr=0x75
# set:    fcsr=0x35 a1=7
# expect: a0=0x1 fcsr=0xf5
# set:    fcsr=0x35 a1=4
# expect: a0=0x1 fcsr=0x95
# set:    fcsr=0x35 a1=5
# expect: a0=0x1 fcsr=0xb5
# set:    fcsr=0x35 a1=8
# expect: a0=0x1 fcsr=0x15
# set:    fcsr=0x7f a1=0
# expect: a0=0x3 fcsr=0x1f
# set:    fcsr=0x7f a1=1
# expect: a0=0x3 fcsr=0x3f
# set:    fcsr=0x7f a1=2
# expect: a0=0x3 fcsr=0x5f
# set:    fcsr=0x7f a1=3
# expect: a0=0x3 fcsr=0x7f
# set:    fcsr=0x7f a1=7
# expect: a0=0x3 fcsr=0xff
# set:    fcsr=0x7f a1=4
# expect: a0=0x3 fcsr=0x9f
# set:    fcsr=0x7f a1=5
# expect: a0=0x3 fcsr=0xbf
# set:    fcsr=0x7f a1=8
# expect: a0=0x3 fcsr=0x1f
        csrrw a0, frm, a1

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x1 fcsr=0x15
# set:    fcsr=0x7f
# expect: a0=0x3 fcsr=0x1f
# set:    fcsr=0x9f
# expect: a0=0x4 fcsr=0x1f
# set:    fcsr=0xff
# expect: a0=0x7 fcsr=0x1f
        csrrw a0, frm, zero

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x1 fcsr=0x15
# set:    fcsr=0x7f
# expect: a0=0x3 fcsr=0x1f
# set:    fcsr=0x92
# expect: a0=0x4 fcsr=0x12
        csrrwi a0, frm, 0

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x20
# set:    fcsr=0x35
# expect: a0=0x1 fcsr=0x35
# set:    fcsr=0x7f
# expect: a0=0x3 fcsr=0x3f
# set:    fcsr=0x92
# expect: a0=0x4 fcsr=0x32
        csrrwi a0, frm, 1

# set:    fcsr=0
# expect: a0=0x0 fcsr=0xa0
# set:    fcsr=0x35
# expect: a0=0x1 fcsr=0xb5
# set:    fcsr=0x7f
# expect: a0=0x3 fcsr=0xbf
# set:    fcsr=0x92
# expect: a0=0x4 fcsr=0xb2
        csrrwi a0, frm, 5

# set:    fcsr=0
# expect: a0=0x0 fcsr=0xe0
# set:    fcsr=0x35
# expect: a0=0x1 fcsr=0xf5
# set:    fcsr=0x7f
# expect: a0=0x3 fcsr=0xff
# set:    fcsr=0x92
# expect: a0=0x4 fcsr=0xf2
        csrrwi a0, frm, 31

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x40
# set:    fcsr=0x35
# expect: a0=0x1 fcsr=0x55
# set:    fcsr=0x7f
# expect: a0=0x3 fcsr=0x5f
# set:    fcsr=0x92
# expect: a0=0x4 fcsr=0x52
        csrrwi a0, frm, 2

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x80
# set:    fcsr=0x35
# expect: a0=0x1 fcsr=0x95
# set:    fcsr=0x7f
# expect: a0=0x3 fcsr=0x9f
# set:    fcsr=0x92
# expect: a0=0x4 fcsr=0x92
        csrrwi a0, frm, 4

# set:    fcsr=0 a1=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0 a1=1
# expect: a0=0x0 fcsr=0x20
# set:    fcsr=0 a1=2
# expect: a0=0x0 fcsr=0x40
# set:    fcsr=0 a1=3
# expect: a0=0x0 fcsr=0x60
# set:    fcsr=0 a1=7
# expect: a0=0x0 fcsr=0xe0
# set:    fcsr=0 a1=4
# expect: a0=0x0 fcsr=0x80
# set:    fcsr=0 a1=5
# expect: a0=0x0 fcsr=0xa0
# set:    fcsr=0 a1=8
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35 a1=0
# expect: a0=0x1 fcsr=0x35
# set:    fcsr=0x35 a1=1
# expect: a0=0x1 fcsr=0x35
# set:    fcsr=0x35 a1=2
# expect: a0=0x1 fcsr=0x75
# set:    fcsr=0x35 a1=3
# expect: a0=0x1 fcsr=0x75
# set:    fcsr=0x35 a1=7
# expect: a0=0x1 fcsr=0xf5
# set:    fcsr=0x35 a1=4
# expect: a0=0x1 fcsr=0xb5
# set:    fcsr=0x35 a1=5
# expect: a0=0x1 fcsr=0xb5
# set:    fcsr=0x35 a1=8
# expect: a0=0x1 fcsr=0x35
# set:    fcsr=0x7f a1=0
# expect: a0=0x3 fcsr=0x7f
# set:    fcsr=0x7f a1=1
# expect: a0=0x3 fcsr=0x7f
# set:    fcsr=0x7f a1=2
# expect: a0=0x3 fcsr=0x7f
# set:    fcsr=0x7f a1=3
# expect: a0=0x3 fcsr=0x7f
# set:    fcsr=0x7f a1=7
# expect: a0=0x3 fcsr=0xff
# set:    fcsr=0x7f a1=4
# expect: a0=0x3 fcsr=0xff
# set:    fcsr=0x7f a1=5
# expect: a0=0x3 fcsr=0xff
# set:    fcsr=0x7f a1=8
# expect: a0=0x3 fcsr=0x7f
        csrrs a0, frm, a1

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x1 fcsr=0x35
# set:    fcsr=0x7f
# expect: a0=0x3 fcsr=0x7f
# set:    fcsr=0x9f
# expect: a0=0x4 fcsr=0x9f
# set:    fcsr=0xff
# expect: a0=0x7 fcsr=0xff
        csrrs a0, frm, zero

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x1 fcsr=0x35
# set:    fcsr=0x7f
# expect: a0=0x3 fcsr=0x7f
# set:    fcsr=0x92
# expect: a0=0x4 fcsr=0x92
        csrrsi a0, frm, 0

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x20
# set:    fcsr=0x35
# expect: a0=0x1 fcsr=0x35
# set:    fcsr=0x7f
# expect: a0=0x3 fcsr=0x7f
# set:    fcsr=0x92
# expect: a0=0x4 fcsr=0xb2
        csrrsi a0, frm, 1

# set:    fcsr=0
# expect: a0=0x0 fcsr=0xa0
# set:    fcsr=0x35
# expect: a0=0x1 fcsr=0xb5
# set:    fcsr=0x7f
# expect: a0=0x3 fcsr=0xff
# set:    fcsr=0x92
# expect: a0=0x4 fcsr=0xb2
        csrrsi a0, frm, 5

# set:    fcsr=0
# expect: a0=0x0 fcsr=0xe0
# set:    fcsr=0x35
# expect: a0=0x1 fcsr=0xf5
# set:    fcsr=0x7f
# expect: a0=0x3 fcsr=0xff
# set:    fcsr=0x92
# expect: a0=0x4 fcsr=0xf2
        csrrsi a0, frm, 31

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x40
# set:    fcsr=0x35
# expect: a0=0x1 fcsr=0x75
# set:    fcsr=0x7f
# expect: a0=0x3 fcsr=0x7f
# set:    fcsr=0x92
# expect: a0=0x4 fcsr=0xd2
        csrrsi a0, frm, 2

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x80
# set:    fcsr=0x35
# expect: a0=0x1 fcsr=0xb5
# set:    fcsr=0x7f
# expect: a0=0x3 fcsr=0xff
# set:    fcsr=0x92
# expect: a0=0x4 fcsr=0x92
        csrrsi a0, frm, 4

# set:    fcsr=0 a1=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0 a1=1
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0 a1=2
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0 a1=3
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0 a1=7
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0 a1=4
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0 a1=5
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0 a1=8
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35 a1=0
# expect: a0=0x1 fcsr=0x35
# set:    fcsr=0x35 a1=1
# expect: a0=0x1 fcsr=0x15
# set:    fcsr=0x35 a1=2
# expect: a0=0x1 fcsr=0x35
# set:    fcsr=0x35 a1=3
# expect: a0=0x1 fcsr=0x15
# set:    fcsr=0x35 a1=7
# expect: a0=0x1 fcsr=0x15
# set:    fcsr=0x35 a1=4
# expect: a0=0x1 fcsr=0x35
# set:    fcsr=0x35 a1=5
# expect: a0=0x1 fcsr=0x15
# set:    fcsr=0x35 a1=8
# expect: a0=0x1 fcsr=0x35
# set:    fcsr=0x7f a1=0
# expect: a0=0x3 fcsr=0x7f
# set:    fcsr=0x7f a1=1
# expect: a0=0x3 fcsr=0x5f
# set:    fcsr=0x7f a1=2
# expect: a0=0x3 fcsr=0x3f
# set:    fcsr=0x7f a1=3
# expect: a0=0x3 fcsr=0x1f
# set:    fcsr=0x7f a1=7
# expect: a0=0x3 fcsr=0x1f
# set:    fcsr=0x7f a1=4
# expect: a0=0x3 fcsr=0x7f
# set:    fcsr=0x7f a1=5
# expect: a0=0x3 fcsr=0x5f
# set:    fcsr=0x7f a1=8
# expect: a0=0x3 fcsr=0x7f
        csrrc a0, frm, a1

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x1 fcsr=0x35
# set:    fcsr=0x7f
# expect: a0=0x3 fcsr=0x7f
# set:    fcsr=0x9f
# expect: a0=0x4 fcsr=0x9f
# set:    fcsr=0xff
# expect: a0=0x7 fcsr=0xff
        csrrc a0, frm, zero

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x1 fcsr=0x35
# set:    fcsr=0x7f
# expect: a0=0x3 fcsr=0x7f
# set:    fcsr=0x92
# expect: a0=0x4 fcsr=0x92
        csrrci a0, frm, 0

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x1 fcsr=0x15
# set:    fcsr=0x7f
# expect: a0=0x3 fcsr=0x5f
# set:    fcsr=0x92
# expect: a0=0x4 fcsr=0x92
        csrrci a0, frm, 1

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x1 fcsr=0x15
# set:    fcsr=0x7f
# expect: a0=0x3 fcsr=0x5f
# set:    fcsr=0x92
# expect: a0=0x4 fcsr=0x12
        csrrci a0, frm, 5

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x1 fcsr=0x15
# set:    fcsr=0x7f
# expect: a0=0x3 fcsr=0x1f
# set:    fcsr=0x92
# expect: a0=0x4 fcsr=0x12
        csrrci a0, frm, 31

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x1 fcsr=0x35
# set:    fcsr=0x7f
# expect: a0=0x3 fcsr=0x3f
# set:    fcsr=0x92
# expect: a0=0x4 fcsr=0x92
        csrrci a0, frm, 2

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x1 fcsr=0x35
# set:    fcsr=0x7f
# expect: a0=0x3 fcsr=0x7f
# set:    fcsr=0x92
# expect: a0=0x4 fcsr=0x12
        csrrci a0, frm, 4

# set:    fcsr=0x15 a1=0
# expect: fcsr=0x15
# set:    fcsr=0x15 a1=1
# expect: fcsr=0x35
# set:    fcsr=0x15 a1=2
# expect: fcsr=0x55
# set:    fcsr=0x15 a1=3
# expect: fcsr=0x75
# set:    fcsr=0x15 a1=7
# expect: fcsr=0xf5
# set:    fcsr=0x15 a1=4
# expect: fcsr=0x95
# set:    fcsr=0x15 a1=5
# expect: fcsr=0xb5
# set:    fcsr=0x15 a1=8
# expect: fcsr=0x15
        csrw frm, a1

# set:    fcsr=0 a1=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0 a1=0xff
# expect: a0=0x0 fcsr=0xff
# set:    fcsr=0 a1=0x60
# expect: a0=0x0 fcsr=0x60
# set:    fcsr=0 a1=0x1f
# expect: a0=0x0 fcsr=0x1f
# set:    fcsr=0 a1=0x3f
# expect: a0=0x0 fcsr=0x3f
# set:    fcsr=0 a1=0x80
# expect: a0=0x0 fcsr=0x80
# set:    fcsr=0 a1=-1
# expect: a0=0x0 fcsr=0xff
# set:    fcsr=0 a1=0xe5
# expect: a0=0x0 fcsr=0xe5
# set:    fcsr=0x35 a1=0
# expect: a0=0x35 fcsr=0x0
# set:    fcsr=0x35 a1=0xff
# expect: a0=0x35 fcsr=0xff
# set:    fcsr=0x35 a1=0x60
# expect: a0=0x35 fcsr=0x60
# set:    fcsr=0x35 a1=0x1f
# expect: a0=0x35 fcsr=0x1f
# set:    fcsr=0x35 a1=0x3f
# expect: a0=0x35 fcsr=0x3f
# set:    fcsr=0x35 a1=0x80
# expect: a0=0x35 fcsr=0x80
# set:    fcsr=0x35 a1=-1
# expect: a0=0x35 fcsr=0xff
# set:    fcsr=0x35 a1=0xe5
# expect: a0=0x35 fcsr=0xe5
# set:    fcsr=0x7f a1=0
# expect: a0=0x7f fcsr=0x0
# set:    fcsr=0x7f a1=0xff
# expect: a0=0x7f fcsr=0xff
# set:    fcsr=0x7f a1=0x60
# expect: a0=0x7f fcsr=0x60
# set:    fcsr=0x7f a1=0x1f
# expect: a0=0x7f fcsr=0x1f
# set:    fcsr=0x7f a1=0x3f
# expect: a0=0x7f fcsr=0x3f
# set:    fcsr=0x7f a1=0x80
# expect: a0=0x7f fcsr=0x80
# set:    fcsr=0x7f a1=-1
# expect: a0=0x7f fcsr=0xff
# set:    fcsr=0x7f a1=0xe5
# expect: a0=0x7f fcsr=0xe5
        csrrw a0, fcsr, a1

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x35 fcsr=0x0
# set:    fcsr=0x7f
# expect: a0=0x7f fcsr=0x0
# set:    fcsr=0x9f
# expect: a0=0x9f fcsr=0x0
# set:    fcsr=0xff
# expect: a0=0xff fcsr=0x0
        csrrw a0, fcsr, zero

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x35 fcsr=0x0
# set:    fcsr=0x7f
# expect: a0=0x7f fcsr=0x0
# set:    fcsr=0x92
# expect: a0=0x92 fcsr=0x0
        csrrwi a0, fcsr, 0

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x1
# set:    fcsr=0x35
# expect: a0=0x35 fcsr=0x1
# set:    fcsr=0x7f
# expect: a0=0x7f fcsr=0x1
# set:    fcsr=0x92
# expect: a0=0x92 fcsr=0x1
        csrrwi a0, fcsr, 1

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x5
# set:    fcsr=0x35
# expect: a0=0x35 fcsr=0x5
# set:    fcsr=0x7f
# expect: a0=0x7f fcsr=0x5
# set:    fcsr=0x92
# expect: a0=0x92 fcsr=0x5
        csrrwi a0, fcsr, 5

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x1f
# set:    fcsr=0x35
# expect: a0=0x35 fcsr=0x1f
# set:    fcsr=0x7f
# expect: a0=0x7f fcsr=0x1f
# set:    fcsr=0x92
# expect: a0=0x92 fcsr=0x1f
        csrrwi a0, fcsr, 31

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x2
# set:    fcsr=0x35
# expect: a0=0x35 fcsr=0x2
# set:    fcsr=0x7f
# expect: a0=0x7f fcsr=0x2
# set:    fcsr=0x92
# expect: a0=0x92 fcsr=0x2
        csrrwi a0, fcsr, 2

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x4
# set:    fcsr=0x35
# expect: a0=0x35 fcsr=0x4
# set:    fcsr=0x7f
# expect: a0=0x7f fcsr=0x4
# set:    fcsr=0x92
# expect: a0=0x92 fcsr=0x4
        csrrwi a0, fcsr, 4

# set:    fcsr=0 a1=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0 a1=0xff
# expect: a0=0x0 fcsr=0xff
# set:    fcsr=0 a1=0x60
# expect: a0=0x0 fcsr=0x60
# set:    fcsr=0 a1=0x1f
# expect: a0=0x0 fcsr=0x1f
# set:    fcsr=0 a1=0x3f
# expect: a0=0x0 fcsr=0x3f
# set:    fcsr=0 a1=0x80
# expect: a0=0x0 fcsr=0x80
# set:    fcsr=0 a1=-1
# expect: a0=0x0 fcsr=0xff
# set:    fcsr=0 a1=0xe5
# expect: a0=0x0 fcsr=0xe5
# set:    fcsr=0x35 a1=0
# expect: a0=0x35 fcsr=0x35
# set:    fcsr=0x35 a1=0xff
# expect: a0=0x35 fcsr=0xff
# set:    fcsr=0x35 a1=0x60
# expect: a0=0x35 fcsr=0x75
# set:    fcsr=0x35 a1=0x1f
# expect: a0=0x35 fcsr=0x3f
# set:    fcsr=0x35 a1=0x3f
# expect: a0=0x35 fcsr=0x3f
# set:    fcsr=0x35 a1=0x80
# expect: a0=0x35 fcsr=0xb5
# set:    fcsr=0x35 a1=-1
# expect: a0=0x35 fcsr=0xff
# set:    fcsr=0x35 a1=0xe5
# expect: a0=0x35 fcsr=0xf5
# set:    fcsr=0x7f a1=0
# expect: a0=0x7f fcsr=0x7f
# set:    fcsr=0x7f a1=0xff
# expect: a0=0x7f fcsr=0xff
# set:    fcsr=0x7f a1=0x60
# expect: a0=0x7f fcsr=0x7f
# set:    fcsr=0x7f a1=0x1f
# expect: a0=0x7f fcsr=0x7f
# set:    fcsr=0x7f a1=0x3f
# expect: a0=0x7f fcsr=0x7f
# set:    fcsr=0x7f a1=0x80
# expect: a0=0x7f fcsr=0xff
# set:    fcsr=0x7f a1=-1
# expect: a0=0x7f fcsr=0xff
# set:    fcsr=0x7f a1=0xe5
# expect: a0=0x7f fcsr=0xff
        csrrs a0, fcsr, a1

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x35 fcsr=0x35
# set:    fcsr=0x7f
# expect: a0=0x7f fcsr=0x7f
# set:    fcsr=0x9f
# expect: a0=0x9f fcsr=0x9f
# set:    fcsr=0xff
# expect: a0=0xff fcsr=0xff
        csrrs a0, fcsr, zero

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x35 fcsr=0x35
# set:    fcsr=0x7f
# expect: a0=0x7f fcsr=0x7f
# set:    fcsr=0x92
# expect: a0=0x92 fcsr=0x92
        csrrsi a0, fcsr, 0

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x1
# set:    fcsr=0x35
# expect: a0=0x35 fcsr=0x35
# set:    fcsr=0x7f
# expect: a0=0x7f fcsr=0x7f
# set:    fcsr=0x92
# expect: a0=0x92 fcsr=0x93
        csrrsi a0, fcsr, 1

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x5
# set:    fcsr=0x35
# expect: a0=0x35 fcsr=0x35
# set:    fcsr=0x7f
# expect: a0=0x7f fcsr=0x7f
# set:    fcsr=0x92
# expect: a0=0x92 fcsr=0x97
        csrrsi a0, fcsr, 5

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x1f
# set:    fcsr=0x35
# expect: a0=0x35 fcsr=0x3f
# set:    fcsr=0x7f
# expect: a0=0x7f fcsr=0x7f
# set:    fcsr=0x92
# expect: a0=0x92 fcsr=0x9f
        csrrsi a0, fcsr, 31

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x2
# set:    fcsr=0x35
# expect: a0=0x35 fcsr=0x37
# set:    fcsr=0x7f
# expect: a0=0x7f fcsr=0x7f
# set:    fcsr=0x92
# expect: a0=0x92 fcsr=0x92
        csrrsi a0, fcsr, 2

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x4
# set:    fcsr=0x35
# expect: a0=0x35 fcsr=0x35
# set:    fcsr=0x7f
# expect: a0=0x7f fcsr=0x7f
# set:    fcsr=0x92
# expect: a0=0x92 fcsr=0x96
        csrrsi a0, fcsr, 4

# set:    fcsr=0 a1=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0 a1=0xff
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0 a1=0x60
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0 a1=0x1f
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0 a1=0x3f
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0 a1=0x80
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0 a1=-1
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0 a1=0xe5
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35 a1=0
# expect: a0=0x35 fcsr=0x35
# set:    fcsr=0x35 a1=0xff
# expect: a0=0x35 fcsr=0x0
# set:    fcsr=0x35 a1=0x60
# expect: a0=0x35 fcsr=0x15
# set:    fcsr=0x35 a1=0x1f
# expect: a0=0x35 fcsr=0x20
# set:    fcsr=0x35 a1=0x3f
# expect: a0=0x35 fcsr=0x0
# set:    fcsr=0x35 a1=0x80
# expect: a0=0x35 fcsr=0x35
# set:    fcsr=0x35 a1=-1
# expect: a0=0x35 fcsr=0x0
# set:    fcsr=0x35 a1=0xe5
# expect: a0=0x35 fcsr=0x10
# set:    fcsr=0x7f a1=0
# expect: a0=0x7f fcsr=0x7f
# set:    fcsr=0x7f a1=0xff
# expect: a0=0x7f fcsr=0x0
# set:    fcsr=0x7f a1=0x60
# expect: a0=0x7f fcsr=0x1f
# set:    fcsr=0x7f a1=0x1f
# expect: a0=0x7f fcsr=0x60
# set:    fcsr=0x7f a1=0x3f
# expect: a0=0x7f fcsr=0x40
# set:    fcsr=0x7f a1=0x80
# expect: a0=0x7f fcsr=0x7f
# set:    fcsr=0x7f a1=-1
# expect: a0=0x7f fcsr=0x0
# set:    fcsr=0x7f a1=0xe5
# expect: a0=0x7f fcsr=0x1a
        csrrc a0, fcsr, a1

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x35 fcsr=0x35
# set:    fcsr=0x7f
# expect: a0=0x7f fcsr=0x7f
# set:    fcsr=0x9f
# expect: a0=0x9f fcsr=0x9f
# set:    fcsr=0xff
# expect: a0=0xff fcsr=0xff
        csrrc a0, fcsr, zero

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x35 fcsr=0x35
# set:    fcsr=0x7f
# expect: a0=0x7f fcsr=0x7f
# set:    fcsr=0x92
# expect: a0=0x92 fcsr=0x92
        csrrci a0, fcsr, 0

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x35 fcsr=0x34
# set:    fcsr=0x7f
# expect: a0=0x7f fcsr=0x7e
# set:    fcsr=0x92
# expect: a0=0x92 fcsr=0x92
        csrrci a0, fcsr, 1

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x35 fcsr=0x30
# set:    fcsr=0x7f
# expect: a0=0x7f fcsr=0x7a
# set:    fcsr=0x92
# expect: a0=0x92 fcsr=0x92
        csrrci a0, fcsr, 5

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x35 fcsr=0x20
# set:    fcsr=0x7f
# expect: a0=0x7f fcsr=0x60
# set:    fcsr=0x92
# expect: a0=0x92 fcsr=0x80
        csrrci a0, fcsr, 31

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x35 fcsr=0x35
# set:    fcsr=0x7f
# expect: a0=0x7f fcsr=0x7d
# set:    fcsr=0x92
# expect: a0=0x92 fcsr=0x90
        csrrci a0, fcsr, 2

# set:    fcsr=0
# expect: a0=0x0 fcsr=0x0
# set:    fcsr=0x35
# expect: a0=0x35 fcsr=0x31
# set:    fcsr=0x7f
# expect: a0=0x7f fcsr=0x7b
# set:    fcsr=0x92
# expect: a0=0x92 fcsr=0x92
        csrrci a0, fcsr, 4

# set:    fcsr=0x15 a1=0
# expect: fcsr=0x0
# set:    fcsr=0x15 a1=0xff
# expect: fcsr=0xff
# set:    fcsr=0x15 a1=0x60
# expect: fcsr=0x60
# set:    fcsr=0x15 a1=0x1f
# expect: fcsr=0x1f
# set:    fcsr=0x15 a1=0x3f
# expect: fcsr=0x3f
# set:    fcsr=0x15 a1=0x80
# expect: fcsr=0x80
# set:    fcsr=0x15 a1=-1
# expect: fcsr=0xff
# set:    fcsr=0x15 a1=0xe5
# expect: fcsr=0xe5
        csrw fcsr, a1

# set:    fcsr=0 a1=0x40 fa0=0x3ff0000000000000 fa1=0x3ca0000000000000
# expect: fa2=0x3ff0000000000000 fa3=0x3ff0000000000001 fa4=0x3ff0000000000000 fcsr=0x1
        fadd.d fa2, fa0, fa1
        fsrmi 3
        fadd.d fa3, fa0, fa1
        fsrm a1
        fadd.d fa4, fa0, fa1
        fsrmi 0

# set:    fcsr=0 fa0=0x3ff0000000000000 fa1=0x3ca0000000000000
# expect: fa2=0x3ff0000000000000 fa3=0x3ff0000000000001 fa4=0x3ff0000000000000 a0=0x5 fcsr=0x1
        fadd.d fa2, fa0, fa1
        li a0, 4
        fsrm a0, a0
        fadd.d fa3, fa0, fa1
        fsrmi 0
        fadd.d fa4, fa0, fa1
        addi a0, a0, 5

# set:    fcsr=0x80 fa0=0x3ff0000000000000 fa1=0x3ca0000000000000
# expect: fa2=0x3ff0000000000001 fa3=0x3ff0000000000000 fcsr=0x81
        fadd.d fa2, fa0, fa1
        fsrmi 4
        fadd.d fa3, fa0, fa1, rtz

# set:    frm=5 fa0=0x3ff0000000000000
# expect: exc=2 fa2=0
        fadd.d fa2, fa0, fa0

# set:    frm=5 fa0=0x3ff0000000000000
# expect: fa2=0x4000000000000000 fcsr=0xa0
        fadd.d fa2, fa0, fa0, rne

# set:    frm=6 fa0=0x3ff0000000000000
# expect: exc=2 fa2=0
        fadd.d fa2, fa0, fa0

# set:    frm=6 fa0=0x3ff0000000000000
# expect: fa2=0x4000000000000000 fcsr=0xc0
        fadd.d fa2, fa0, fa0, rne

# set:    frm=7 fa0=0x3ff0000000000000
# expect: exc=2 fa2=0
        fadd.d fa2, fa0, fa0

# set:    frm=7 fa0=0x3ff0000000000000
# expect: fa2=0x4000000000000000 fcsr=0xe0
        fadd.d fa2, fa0, fa0, rne

# set:    fa0=0x3ff0000000000000
# expect: exc=2 fa2=0
        .4byte 0x2a55153

# set:    fa0=0x3ff0000000000000
# expect: exc=2 fa2=0
        .4byte 0x2a56153

# set:    a1=mem+100 mem+56:8=1 mem+64:8=-1 mem+72:8=-1 mem+120:8=-1 mem+128:8=-1
# expect: mem+56:8=0x1 mem+64:8=0x0 mem+72:8=0x0 mem+120:8=0x0 mem+128:8=0xffffffffffffffff
        cbo.zero (a1)

# set:    a1=mem+100 mem+64:8=-1
# expect: mem+64:8=-1
        cbo.clean (a1)
        cbo.flush (a1)

# set:    a1=0x10 a0=3
# expect: a0=3
        prefetch.r 32(a1)
        prefetch.w 0(a1)
        prefetch.i 0(a1)

# set:    a1=0x10 a0=3
# expect: sig=11 a0=3 a1=0x10
        ld a0, 0(a1)

# set:    a1=0x18 a0=3
# expect: sig=11 a0=4
        addi a0, a0, 1
        cbo.zero (a1)

# set:    a1=0x18 a0=3 a2=5
# expect: sig=11 a0=10 a2=5 a3=8
        addi a0, a0, 7
        add a3, a2, 3
        sd a0, 0(a1)
        li a3, 0

# set:    a1=0x18 a0=3 a2=5
# expect: sig=11 a0=8 a3=1
        li a3, 1
        add a0, a0, a2
        amoswap.d a4, a0, (a1)
        li a3, 0

# set:    a0=0
# expect: sig=0 exc=12 a0=1
        li a0, 1
        jr zero
        li a0, 2
