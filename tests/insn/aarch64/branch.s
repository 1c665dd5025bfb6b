# SPDX-License-Identifier: Apache-2.0
# Branches

# set:    x1=0
# expect: x0=0x1
# set:    x1=1
# expect: x0=0x2
# set:    x1=0x100000000
# expect: x0=0x2
# set:    x1=-1
# expect: x0=0x2
# set:    x1=0x8000000000000000
# expect: x0=0x2
        mov x0, 1
        cbz x1, 1f
        mov x0, 2
1:

# set:    x1=0
# expect: x0=0x2
# set:    x1=1
# expect: x0=0x1
# set:    x1=0x100000000
# expect: x0=0x1
# set:    x1=-1
# expect: x0=0x1
# set:    x1=0x8000000000000000
# expect: x0=0x1
        mov x0, 1
        cbnz x1, 1f
        mov x0, 2
1:

# set:    x1=0
# expect: x0=0x1
# set:    x1=1
# expect: x0=0x2
# set:    x1=0x100000000
# expect: x0=0x1
# set:    x1=-1
# expect: x0=0x2
# set:    x1=0x8000000000000000
# expect: x0=0x1
        mov x0, 1
        cbz w1, 1f
        mov x0, 2
1:

# set:    x1=0
# expect: x0=0x2
# set:    x1=1
# expect: x0=0x1
# set:    x1=0x100000000
# expect: x0=0x2
# set:    x1=-1
# expect: x0=0x1
# set:    x1=0x8000000000000000
# expect: x0=0x2
        mov x0, 1
        cbnz w1, 1f
        mov x0, 2
1:

# set:    x1=0
# expect: x0=0x1
# set:    x1=1
# expect: x0=0x2
# set:    x1=-2
# expect: x0=0x1
# set:    x1=-1
# expect: x0=0x2
        mov x0, 1
        tbz x1, 0, 1f
        mov x0, 2
1:

# set:    x1=0
# expect: x0=0x2
# set:    x1=1
# expect: x0=0x1
# set:    x1=-2
# expect: x0=0x2
# set:    x1=-1
# expect: x0=0x1
        mov x0, 1
        tbnz x1, 0, 1f
        mov x0, 2
1:

# set:    x1=0
# expect: x0=0x1
# set:    x1=2
# expect: x0=0x2
# set:    x1=-3
# expect: x0=0x1
# set:    x1=-1
# expect: x0=0x2
        mov x0, 1
        tbz x1, 1, 1f
        mov x0, 2
1:

# set:    x1=0
# expect: x0=0x2
# set:    x1=2
# expect: x0=0x1
# set:    x1=-3
# expect: x0=0x2
# set:    x1=-1
# expect: x0=0x1
        mov x0, 1
        tbnz x1, 1, 1f
        mov x0, 2
1:

# set:    x1=0
# expect: x0=0x1
# set:    x1=0x80
# expect: x0=0x2
# set:    x1=0xffffffffffffff7f
# expect: x0=0x1
# set:    x1=-1
# expect: x0=0x2
        mov x0, 1
        tbz x1, 7, 1f
        mov x0, 2
1:

# set:    x1=0
# expect: x0=0x2
# set:    x1=0x80
# expect: x0=0x1
# set:    x1=0xffffffffffffff7f
# expect: x0=0x2
# set:    x1=-1
# expect: x0=0x1
        mov x0, 1
        tbnz x1, 7, 1f
        mov x0, 2
1:

# set:    x1=0
# expect: x0=0x1
# set:    x1=0x80000000
# expect: x0=0x2
# set:    x1=0xffffffff7fffffff
# expect: x0=0x1
# set:    x1=-1
# expect: x0=0x2
        mov x0, 1
        tbz x1, 31, 1f
        mov x0, 2
1:

# set:    x1=0
# expect: x0=0x2
# set:    x1=0x80000000
# expect: x0=0x1
# set:    x1=0xffffffff7fffffff
# expect: x0=0x2
# set:    x1=-1
# expect: x0=0x1
        mov x0, 1
        tbnz x1, 31, 1f
        mov x0, 2
1:

# set:    x1=0
# expect: x0=0x1
# set:    x1=0x100000000
# expect: x0=0x2
# set:    x1=0xfffffffeffffffff
# expect: x0=0x1
# set:    x1=-1
# expect: x0=0x2
        mov x0, 1
        tbz x1, 32, 1f
        mov x0, 2
1:

# set:    x1=0
# expect: x0=0x2
# set:    x1=0x100000000
# expect: x0=0x1
# set:    x1=0xfffffffeffffffff
# expect: x0=0x2
# set:    x1=-1
# expect: x0=0x1
        mov x0, 1
        tbnz x1, 32, 1f
        mov x0, 2
1:

# set:    x1=0
# expect: x0=0x1
# set:    x1=0x8000000000000000
# expect: x0=0x2
# set:    x1=0x7fffffffffffffff
# expect: x0=0x1
# set:    x1=-1
# expect: x0=0x2
        mov x0, 1
        tbz x1, 63, 1f
        mov x0, 2
1:

# set:    x1=0
# expect: x0=0x2
# set:    x1=0x8000000000000000
# expect: x0=0x1
# set:    x1=0x7fffffffffffffff
# expect: x0=0x2
# set:    x1=-1
# expect: x0=0x1
        mov x0, 1
        tbnz x1, 63, 1f
        mov x0, 2
1:

# set:    x1=100
# expect: x0=5050 x1=0 nzcv=6
        mov x0, 0
1:
        add x0, x0, x1
        subs x1, x1, 1
        b.ne 1b

# set:    x0=0
# expect: x9=0x11
        mov x9, 0
        bl 2f
        add x9, x9, 1
        b 3f
2:
        add x9, x9, 16
        ret
3:
        mov x30, 0

# set:    x0=0
# expect: x9=0x11
        adr x10, 2f
        adr x11, 3f
        mov x9, 0
        blr x10
        add x9, x9, 1
        br x11
        add x9, x9, 2
2:
        add x9, x9, 16
        ret x30
3:
        mov x10, 0
        mov x11, 0
        mov x30, 0

# set:    x0=0
# expect: x9=0x11
        adr x30, 2f
        mov x9, 0
        blr x30
        add x9, x9, 1
        b 3f
2:
        add x9, x9, 16
        ret
3:
        mov x30, 0

# set:    x1=0
# expect: x0=0xb05e
        mov x0, 0
        mov x2, 300
1:
        add x0, x0, x2
        adr x3, 1b
        subs x2, x2, 1
        b.eq 2f
        br x3
2:
        mov x3, 0

# set:    x0=4 nzcv=4
# expect: x0=6
        b.al 1f
        mov x0, 1
1:
        add x0, x0, 2
        b.nv 2f
        mov x0, 1
2:

# set:    x0=4
# expect: exc=5
        brk 0x123

# set:    x0=4
# expect: exc=1
        .inst 0

# set:    x0=4
# expect: exc=1
        hlt 1

# set:    x0=4
# expect: exc=1
        hvc 1

# set:    x0=4
# expect: exc=1
        smc 1

# set:    x0=4
# expect: exc=1
        eret

# set:    x0=4
# expect: exc=1
        .inst 0x12400000
        # reserved bit mask

# set:    x1=mem+2
# expect: exc=2
# set:    x1=mem
# expect: exc=2
# set:    x1=2
# expect: exc=2
        br x1

# a branch on two conditions, one of which tests bits of a mask that no 32-bit constant is: both hold; the first does not;
# the second does not
# set:    x1=0x2000000000000000 x2=5 x3=7
# expect: x3=1
# set:    x1=1 x2=5 x3=7
# expect: x3=0
# set:    x1=0 x2=9 x3=7
# expect: x3=0
        tst     x1, #0x1fffffffffffffff
        ccmp    x2, x3, #2, eq
        b.ls    1f
        mov     x3, #0
        cmp     x1, x1
        b       2f
1:      mov     x3, #1
        cmp     x1, x1
2:      nop
