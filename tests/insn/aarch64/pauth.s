# SPDX-License-Identifier: Apache-2.0
# Pointer authentication (needs -cpu max); key values are those of reset

# set:    x0=0xaaaabbbbcccc x1=0x1234 x2=5
# expect: x4=1 x5=0xaaaabbbbcccc x6=0 x7=0
# set:    x0=0xffff800012345678 x1=3 x2=5
# expect: x4=1 x5=0xffff800012345678 x6=0 x7=0
# set:    x0=0xa500aaaabbbbcccc x1=-1 x2=5
# expect: x4=1 x5=0xa500aaaabbbbcccc x6=0 x7=0
        mov x3, x0
        pacia x0, x1
        cmp x0, x3
        cset x4, ne
        mov x5, x0
        xpaci x5
        eor x6, x0, x3
        and x6, x6, 0xff80ffffffffffff
        autia x0, x1
        sub x7, x0, x3
        mov x0, 0

# set:    x0=0xaaaabbbbcccc x1=9
# expect: x0=0x20aaaabbbbcccc
# set:    x0=0xffffaaaabbbbcccc x1=9
# expect: x0=0xffbfaaaabbbbcccc
        pacia x0, x1
        eor x0, x0, 0x4000000000000
        autia x0, x1

# set:    x0=0xaaaabbbbcccc
# expect: x0=0xaaaabbbbcccc x2=0xaaaabbbbcccc
        paciza x0
        mov x2, x0
        mov x1, 0
        autia x2, x1
        autiza x0

# set:    x0=0xaaaabbbbcccc x1=0x1234 x2=5
# expect: x4=1 x5=0xaaaabbbbcccc x6=0 x7=0
# set:    x0=0xffff800012345678 x1=3 x2=5
# expect: x4=1 x5=0xffff800012345678 x6=0 x7=0
# set:    x0=0xa500aaaabbbbcccc x1=-1 x2=5
# expect: x4=1 x5=0xa500aaaabbbbcccc x6=0 x7=0
        mov x3, x0
        pacib x0, x1
        cmp x0, x3
        cset x4, ne
        mov x5, x0
        xpaci x5
        eor x6, x0, x3
        and x6, x6, 0xff80ffffffffffff
        autib x0, x1
        sub x7, x0, x3
        mov x0, 0

# set:    x0=0xaaaabbbbcccc x1=9
# expect: x0=0x40aaaabbbbcccc
# set:    x0=0xffffaaaabbbbcccc x1=9
# expect: x0=0xffdfaaaabbbbcccc
        pacib x0, x1
        eor x0, x0, 0x4000000000000
        autib x0, x1

# set:    x0=0xaaaabbbbcccc
# expect: x0=0xaaaabbbbcccc x2=0xaaaabbbbcccc
        pacizb x0
        mov x2, x0
        mov x1, 0
        autib x2, x1
        autizb x0

# set:    x0=0xaaaabbbbcccc x1=0x1234 x2=5
# expect: x4=1 x5=0xaaaabbbbcccc x6=0 x7=0
# set:    x0=0xffff800012345678 x1=3 x2=5
# expect: x4=1 x5=0xffff800012345678 x6=0 x7=0
# set:    x0=0xa500aaaabbbbcccc x1=-1 x2=5
# expect: x4=1 x5=0xa500aaaabbbbcccc x6=0 x7=0
        mov x3, x0
        pacda x0, x1
        cmp x0, x3
        cset x4, ne
        mov x5, x0
        xpaci x5
        eor x6, x0, x3
        and x6, x6, 0xff80ffffffffffff
        autda x0, x1
        sub x7, x0, x3
        mov x0, 0

# set:    x0=0xaaaabbbbcccc x1=9
# expect: x0=0x20aaaabbbbcccc
# set:    x0=0xffffaaaabbbbcccc x1=9
# expect: x0=0xffbfaaaabbbbcccc
        pacda x0, x1
        eor x0, x0, 0x4000000000000
        autda x0, x1

# set:    x0=0xaaaabbbbcccc
# expect: x0=0xaaaabbbbcccc x2=0xaaaabbbbcccc
        pacdza x0
        mov x2, x0
        mov x1, 0
        autda x2, x1
        autdza x0

# set:    x0=0xaaaabbbbcccc x1=0x1234 x2=5
# expect: x4=1 x5=0xaaaabbbbcccc x6=0 x7=0
# set:    x0=0xffff800012345678 x1=3 x2=5
# expect: x4=1 x5=0xffff800012345678 x6=0 x7=0
# set:    x0=0xa500aaaabbbbcccc x1=-1 x2=5
# expect: x4=1 x5=0xa500aaaabbbbcccc x6=0 x7=0
        mov x3, x0
        pacdb x0, x1
        cmp x0, x3
        cset x4, ne
        mov x5, x0
        xpaci x5
        eor x6, x0, x3
        and x6, x6, 0xff80ffffffffffff
        autdb x0, x1
        sub x7, x0, x3
        mov x0, 0

# set:    x0=0xaaaabbbbcccc x1=9
# expect: x0=0x40aaaabbbbcccc
# set:    x0=0xffffaaaabbbbcccc x1=9
# expect: x0=0xffdfaaaabbbbcccc
        pacdb x0, x1
        eor x0, x0, 0x4000000000000
        autdb x0, x1

# set:    x0=0xaaaabbbbcccc
# expect: x0=0xaaaabbbbcccc x2=0xaaaabbbbcccc
        pacdzb x0
        mov x2, x0
        mov x1, 0
        autdb x2, x1
        autdzb x0

# set:    x30=0xaaaabbbbcccc sp=64
# expect: x0=0xaaaabbbbcccc
        paciasp
        mov x0, x30
        autia x0, sp
        xpaclri
        autibsp
        mov x2, x30
        mov x30, 0

# set:    x30=0xaaaabbbbcccc x16=7 x17=0xaaaabbbb0000
# expect: x0=0xaaaabbbb0000 x17=0xaaaabbbb0000 x30=0xaaaabbbbcccc
        pacia1716
        mov x0, x17
        autia x0, x16
        autia1716
        pacibz
        autibz
        paciaz
        autiaz

# set:    x1=5 x2=6 x4=7
# expect: x5=1 x6=0 x7=1
        pacga x0, x1, x2
        pacga x3, x1, x4
        cmp x0, x3
        cset x5, ne
        mov w6, w0
        cmp x0, 0
        cset x7, ne
        mov x0, 0
        mov x3, 0

# set:    sp=32
# expect: x9=0x11
        adr x1, 2f
        paciza x1
        mov x9, 0
        blraaz x1
        add x9, x9, 1
        b 3f
2:
        add x9, x9, 16
        paciasp
        retaa
3:
        adr x1, 4f
        mov x2, 77
        pacib x1, x2
        brab x1, x2
        mov x9, 0
4:
        mov x1, 0
        mov x30, 0

# set:    x1=mem+16 mem+8:16=0x00112233445566778899aabbccddeeff mem+24:8=7
# expect: x1=mem+24 x3=7 x4=0x8899aabbccddeeff
        mov x2, x1
        pacdza x1
        ldraa x3, [x1, 8]!
        pacdzb x2
        ldrab x4, [x2, -8]
        mov x2, 0
