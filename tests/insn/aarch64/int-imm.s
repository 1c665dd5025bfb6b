# SPDX-License-Identifier: Apache-2.0
# Data processing, immediate

# set:    x1=0x3f x2=1 x3=0x8000000000000000 nzcv=4
# expect: x0=0x3f nzcv=0x4
# set:    x1=0 x2=0x20 x3=0x20 nzcv=3
# expect: x0=0x0 nzcv=0x3
# set:    x1=0x7fffffffffffffff x2=0x8000000000000000 x3=0x3f nzcv=2
# expect: x0=0x7fffffffffffffff nzcv=0x2
        add x0, x1, 0

# set:    x1=0xfedcba9876543210 x2=0x7fffffff x3=0x123456789abcdef0 nzcv=6
# expect: x0=0xfedcba9876543210 nzcv=0x8
# set:    x1=0 x2=0 x3=0x20 nzcv=13
# expect: x0=0x0 nzcv=0x4
# set:    x1=1 x2=0x8000000000000000 x3=0x8000000000000000 nzcv=14
# expect: x0=0x1 nzcv=0x0
# set:    x1=0x8000000000000000 x2=0x123456789abcdef0 x3=0xfedcba9876543210 nzcv=8
# expect: x0=0x8000000000000000 nzcv=0x8
# set:    x1=0xfedcba9876543210 x2=0 x3=0xff80 nzcv=0
# expect: x0=0xfedcba9876543210 nzcv=0x8
        adds x0, x1, 0

# set:    x1=0xff80 x2=0xff80 x3=0x7fffffffffffffff nzcv=4
# expect: x0=0xff80 nzcv=0x4
# set:    x1=-1 x2=0x20 x3=0x8000000000000000 nzcv=10
# expect: x0=0xffffffffffffffff nzcv=0xa
# set:    x1=0x7fffffff x2=0x80000000 x3=1 nzcv=2
# expect: x0=0x7fffffff nzcv=0x2
        sub x0, x1, 0

# set:    x1=0x7fffffff x2=1 x3=0xffffffff nzcv=3
# expect: x0=0x7fffffff nzcv=0x2
# set:    x1=0x80000000 x2=0x8000 x3=-2 nzcv=12
# expect: x0=0x80000000 nzcv=0x2
# set:    x1=0x80000000 x2=0xfedcba9876543210 x3=1 nzcv=9
# expect: x0=0x80000000 nzcv=0x2
# set:    x1=0x7fffffffffffffff x2=0xff80 x3=0x8000 nzcv=11
# expect: x0=0x7fffffffffffffff nzcv=0x2
# set:    x1=0 x2=0x20 x3=0xfedcba9876543210 nzcv=6
# expect: x0=0x0 nzcv=0x6
        subs x0, x1, 0

# set:    x1=0x20 x2=1 x3=0x7fffffffffffffff nzcv=2
# expect: x0=0x21 nzcv=0x2
# set:    x1=0 x2=0x3f x3=0x8000 nzcv=7
# expect: x0=0x1 nzcv=0x7
# set:    x1=0x8000000000000000 x2=0xff80 x3=0x8000 nzcv=3
# expect: x0=0x8000000000000001 nzcv=0x3
        add x0, x1, 1

# set:    x1=0x7fffffff x2=0x7fffffffffffffff x3=0x3f nzcv=8
# expect: x0=0x80000000 nzcv=0x0
# set:    x1=0xffffffff x2=0x3f x3=0x20 nzcv=2
# expect: x0=0x100000000 nzcv=0x0
# set:    x1=0x8000 x2=0x80000000 x3=0xfedcba9876543210 nzcv=5
# expect: x0=0x8001 nzcv=0x0
# set:    x1=-1 x2=0x80000000 x3=0x123456789abcdef0 nzcv=7
# expect: x0=0x0 nzcv=0x6
# set:    x1=0x80000000 x2=0x8000000000000000 x3=-1 nzcv=14
# expect: x0=0x80000001 nzcv=0x0
        adds x0, x1, 1

# set:    x1=0x7fffffff x2=0x7fffffffffffffff x3=0x8000000000000000 nzcv=10
# expect: x0=0x7ffffffe nzcv=0xa
# set:    x1=-2 x2=0x3f x3=0x8000 nzcv=1
# expect: x0=0xfffffffffffffffd nzcv=0x1
# set:    x1=0x20 x2=0x123456789abcdef0 x3=0x8000000000000000 nzcv=1
# expect: x0=0x1f nzcv=0x1
        sub x0, x1, 1

# set:    x1=0xff80 x2=0x80000000 x3=0x80000000 nzcv=6
# expect: x0=0xff7f nzcv=0x2
# set:    x1=0x7fffffff x2=0x7fffffffffffffff x3=0x3f nzcv=15
# expect: x0=0x7ffffffe nzcv=0x2
# set:    x1=1 x2=0x8000000000000000 x3=0x7fffffff nzcv=14
# expect: x0=0x0 nzcv=0x6
# set:    x1=-2 x2=0xfedcba9876543210 x3=-1 nzcv=8
# expect: x0=0xfffffffffffffffd nzcv=0xa
# set:    x1=-2 x2=0x20 x3=-1 nzcv=7
# expect: x0=0xfffffffffffffffd nzcv=0xa
        subs x0, x1, 1

# set:    x1=0x20 x2=0x123456789abcdef0 x3=0x7fffffff nzcv=12
# expect: x0=0x101f nzcv=0xc
# set:    x1=0x123456789abcdef0 x2=0x7fffffffffffffff x3=0x80000000 nzcv=7
# expect: x0=0x123456789abceeef nzcv=0x7
# set:    x1=0x20 x2=0xfedcba9876543210 x3=-1 nzcv=15
# expect: x0=0x101f nzcv=0xf
        add x0, x1, 4095

# set:    x1=1 x2=0xff80 x3=0x7fffffff nzcv=2
# expect: x0=0x1000 nzcv=0x0
# set:    x1=0 x2=0x8000 x3=0x7fffffff nzcv=12
# expect: x0=0xfff nzcv=0x0
# set:    x1=1 x2=-1 x3=0xfedcba9876543210 nzcv=14
# expect: x0=0x1000 nzcv=0x0
# set:    x1=0x3f x2=-1 x3=0x123456789abcdef0 nzcv=8
# expect: x0=0x103e nzcv=0x0
# set:    x1=0xff80 x2=0x3f x3=0x123456789abcdef0 nzcv=0
# expect: x0=0x10f7f nzcv=0x0
        adds x0, x1, 4095

# set:    x1=0x3f x2=0x20 x3=0xff80 nzcv=8
# expect: x0=0xfffffffffffff040 nzcv=0x8
# set:    x1=1 x2=0x3f x3=0xff80 nzcv=10
# expect: x0=0xfffffffffffff002 nzcv=0xa
# set:    x1=-2 x2=0x123456789abcdef0 x3=1 nzcv=9
# expect: x0=0xffffffffffffefff nzcv=0x9
        sub x0, x1, 4095

# set:    x1=0x7fffffff x2=-1 x3=-1 nzcv=3
# expect: x0=0x7ffff000 nzcv=0x2
# set:    x1=0xffffffff x2=0 x3=0x8000 nzcv=9
# expect: x0=0xfffff000 nzcv=0x2
# set:    x1=0x20 x2=-2 x3=0x8000 nzcv=6
# expect: x0=0xfffffffffffff021 nzcv=0x8
# set:    x1=0x20 x2=0x7fffffffffffffff x3=-1 nzcv=11
# expect: x0=0xfffffffffffff021 nzcv=0x8
# set:    x1=0x123456789abcdef0 x2=0xff80 x3=0xff80 nzcv=5
# expect: x0=0x123456789abccef1 nzcv=0x2
        subs x0, x1, 4095

# set:    x1=0x123456789abcdef0 x2=0xff80 x3=0xfedcba9876543210 nzcv=10
# expect: x0=0x123456789abceef0 nzcv=0xa
# set:    x1=-2 x2=0x123456789abcdef0 x3=0xffffffff nzcv=0
# expect: x0=0xffe nzcv=0x0
# set:    x1=-2 x2=0 x3=1 nzcv=11
# expect: x0=0xffe nzcv=0xb
        add x0, x1, 1, lsl 12

# set:    x1=-2 x2=0x8000 x3=1 nzcv=15
# expect: x0=0xffe nzcv=0x2
# set:    x1=0xff80 x2=0x7fffffffffffffff x3=0x8000 nzcv=2
# expect: x0=0x10f80 nzcv=0x0
# set:    x1=0x8000000000000000 x2=0 x3=0xff80 nzcv=4
# expect: x0=0x8000000000001000 nzcv=0x8
# set:    x1=0x8000000000000000 x2=-2 x3=-1 nzcv=15
# expect: x0=0x8000000000001000 nzcv=0x8
# set:    x1=0xfedcba9876543210 x2=1 x3=0x123456789abcdef0 nzcv=5
# expect: x0=0xfedcba9876544210 nzcv=0x8
        adds x0, x1, 1, lsl 12

# set:    x1=0x7fffffffffffffff x2=0x123456789abcdef0 x3=-2 nzcv=6
# expect: x0=0x7fffffffffffefff nzcv=0x6
# set:    x1=0x8000 x2=0xfedcba9876543210 x3=0x20 nzcv=9
# expect: x0=0x7000 nzcv=0x9
# set:    x1=0x7fffffff x2=0x8000000000000000 x3=0x7fffffff nzcv=11
# expect: x0=0x7fffefff nzcv=0xb
        sub x0, x1, 1, lsl 12

# set:    x1=0xffffffff x2=-2 x3=0xfedcba9876543210 nzcv=7
# expect: x0=0xffffefff nzcv=0x2
# set:    x1=0x123456789abcdef0 x2=0xffffffff x3=0xfedcba9876543210 nzcv=7
# expect: x0=0x123456789abccef0 nzcv=0x2
# set:    x1=1 x2=0x8000000000000000 x3=0 nzcv=2
# expect: x0=0xfffffffffffff001 nzcv=0x8
# set:    x1=0x8000000000000000 x2=1 x3=0x20 nzcv=1
# expect: x0=0x7ffffffffffff000 nzcv=0x3
# set:    x1=0x80000000 x2=0 x3=0x8000000000000000 nzcv=2
# expect: x0=0x7ffff000 nzcv=0x2
        subs x0, x1, 1, lsl 12

# set:    x1=-2 x2=0 x3=0x8000000000000000 nzcv=8
# expect: x0=0xffeffe nzcv=0x8
# set:    x1=0x8000 x2=0x80000000 x3=0x3f nzcv=15
# expect: x0=0x1007000 nzcv=0xf
# set:    x1=1 x2=0x123456789abcdef0 x3=0x8000000000000000 nzcv=4
# expect: x0=0xfff001 nzcv=0x4
        add x0, x1, 4095, lsl 12

# set:    x1=0x20 x2=-2 x3=0x7fffffff nzcv=6
# expect: x0=0xfff020 nzcv=0x0
# set:    x1=-2 x2=0xfedcba9876543210 x3=1 nzcv=3
# expect: x0=0xffeffe nzcv=0x2
# set:    x1=0xfedcba9876543210 x2=0xffffffff x3=0x3f nzcv=13
# expect: x0=0xfedcba9877542210 nzcv=0x8
# set:    x1=0x8000000000000000 x2=0xff80 x3=0x80000000 nzcv=13
# expect: x0=0x8000000000fff000 nzcv=0x8
# set:    x1=0xffffffff x2=0xff80 x3=0x7fffffff nzcv=14
# expect: x0=0x100ffefff nzcv=0x0
        adds x0, x1, 4095, lsl 12

# set:    x1=0x8000 x2=0x20 x3=1 nzcv=1
# expect: x0=0xffffffffff009000 nzcv=0x1
# set:    x1=0 x2=0x3f x3=0x7fffffff nzcv=10
# expect: x0=0xffffffffff001000 nzcv=0xa
# set:    x1=0x3f x2=0x3f x3=0xff80 nzcv=3
# expect: x0=0xffffffffff00103f nzcv=0x3
        sub x0, x1, 4095, lsl 12

# set:    x1=0x8000000000000000 x2=0x8000000000000000 x3=0x8000000000000000 nzcv=2
# expect: x0=0x7fffffffff001000 nzcv=0x3
# set:    x1=0x8000000000000000 x2=0x123456789abcdef0 x3=0xffffffff nzcv=3
# expect: x0=0x7fffffffff001000 nzcv=0x3
# set:    x1=0xffffffff x2=-1 x3=0 nzcv=0
# expect: x0=0xff000fff nzcv=0x2
# set:    x1=0x7fffffff x2=-1 x3=1 nzcv=7
# expect: x0=0x7f000fff nzcv=0x2
# set:    x1=0x7fffffffffffffff x2=0xffffffff x3=-1 nzcv=13
# expect: x0=0x7fffffffff000fff nzcv=0x2
        subs x0, x1, 4095, lsl 12

# set:    x1=0xffffffff x2=0xffffffff x3=0x7fffffff nzcv=0
# expect: sp=0x10000000f x0=0x100000010 x4=0x10000000f nzcv=0x0
# set:    x1=0x8000000000000000 x2=0x8000 x3=0x7fffffff nzcv=8
# expect: sp=0x8000000000000010 x0=0x8000000000000011 x4=0x8000000000000010 nzcv=0x8
# set:    x1=0x7fffffff x2=-2 x3=-2 nzcv=14
# expect: sp=0x8000000f x0=0x80000010 x4=0x8000000f nzcv=0x0
# set:    x1=0 x2=-1 x3=0x7fffffffffffffff nzcv=13
# expect: sp=0x10 x0=0x11 x4=0x10 nzcv=0x0
        add sp, x1, 16
        adds x0, sp, 1
        sub x4, sp, 0

# set:    x1=0x20 x2=0x20 x3=0x8000000000000000 nzcv=1
# expect: x0=0x0 x4=0x0 nzcv=0x0
# set:    x1=0xff80 x2=0x123456789abcdef0 x3=0xfedcba9876543210 nzcv=1
# expect: x0=0x0 x4=0x0 nzcv=0x0
# set:    x1=0x3f x2=0x20 x3=0x20 nzcv=10
# expect: x0=0x0 x4=0x0 nzcv=0x0
# set:    x1=0xffffffff x2=-1 x3=0 nzcv=1
# expect: x0=0x0 x4=0x0 nzcv=0x0
# set:    x1=0x8000000000000000 x2=0x7fffffffffffffff x3=0xfedcba9876543210 nzcv=15
# expect: x0=0x0 x4=0x0 nzcv=0x8
        cmp x1, 31
        cset x0, lo
        cmn x1, 1
        cset x4, vs

# set:    x1=0x123456789abcdef0 x2=-2 x3=0x123456789abcdef0 nzcv=2
# expect: x4=0x0 x5=0x123456789abcdef1 x6=0x123456789abcdef1 x7=0x0 nzcv=0x4
# set:    x1=0x8000 x2=0x123456789abcdef0 x3=0x8000 nzcv=5
# expect: x4=0x0 x5=0x8001 x6=0x8001 x7=0x0 nzcv=0x4
# set:    x1=-1 x2=0 x3=1 nzcv=2
# expect: x4=0x1 x5=0xffffffffffffffff x6=0xfffffffffffffffe x7=0x1 nzcv=0x0
        and x4, x1, 0x1
        orr x5, x1, 0x1
        eor x6, x1, 0x1
        ands x7, x1, 0x1

# set:    x1=0x3f x2=0x8000 x3=0xfedcba9876543210 nzcv=7
# expect: x4=0x3f x5=0x7fffffff x6=0x7fffffc0 x7=0x3f nzcv=0x0
# set:    x1=0x8000000000000000 x2=0x7fffffff x3=0xfedcba9876543210 nzcv=1
# expect: x4=0x0 x5=0x800000007fffffff x6=0x800000007fffffff x7=0x0 nzcv=0x4
# set:    x1=1 x2=-2 x3=0xfedcba9876543210 nzcv=2
# expect: x4=0x1 x5=0x7fffffff x6=0x7ffffffe x7=0x1 nzcv=0x0
        and x4, x1, 0x7fffffff
        orr x5, x1, 0x7fffffff
        eor x6, x1, 0x7fffffff
        ands x7, x1, 0x7fffffff

# set:    x1=0x7fffffff x2=0x3f x3=-2 nzcv=8
# expect: x4=0x7ffffffe x5=0xffffffff x6=0x80000001 x7=0x7ffffffe nzcv=0x0
# set:    x1=0xfedcba9876543210 x2=0xfedcba9876543210 x3=0x8000000000000000 nzcv=10
# expect: x4=0x76543210 x5=0xfedcba98fffffffe x6=0xfedcba9889abcdee x7=0x76543210 nzcv=0x0
# set:    x1=0x123456789abcdef0 x2=0x80000000 x3=0x8000000000000000 nzcv=8
# expect: x4=0x9abcdef0 x5=0x12345678fffffffe x6=0x123456786543210e x7=0x9abcdef0 nzcv=0x0
        and x4, x1, 0xfffffffe
        orr x5, x1, 0xfffffffe
        eor x6, x1, 0xfffffffe
        ands x7, x1, 0xfffffffe

# set:    x1=0x7fffffff x2=-1 x3=0x80000000 nzcv=2
# expect: x4=0x1 x5=0x800000007fffffff x6=0x800000007ffffffe x7=0x1 nzcv=0x0
# set:    x1=0x3f x2=0x3f x3=0 nzcv=14
# expect: x4=0x1 x5=0x800000000000003f x6=0x800000000000003e x7=0x1 nzcv=0x0
# set:    x1=0x7fffffffffffffff x2=0xffffffff x3=0xfedcba9876543210 nzcv=3
# expect: x4=0x1 x5=0xffffffffffffffff x6=0xfffffffffffffffe x7=0x1 nzcv=0x0
        and x4, x1, 0x8000000000000001
        orr x5, x1, 0x8000000000000001
        eor x6, x1, 0x8000000000000001
        ands x7, x1, 0x8000000000000001

# set:    x1=1 x2=0x123456789abcdef0 x3=-2 nzcv=11
# expect: x4=0x1 x5=0xff00ff00ff00ff x6=0xff00ff00ff00fe x7=0x1 nzcv=0x0
# set:    x1=0x8000000000000000 x2=0x123456789abcdef0 x3=-2 nzcv=2
# expect: x4=0x0 x5=0x80ff00ff00ff00ff x6=0x80ff00ff00ff00ff x7=0x0 nzcv=0x4
# set:    x1=0x7fffffffffffffff x2=-1 x3=-2 nzcv=7
# expect: x4=0xff00ff00ff00ff x5=0x7fffffffffffffff x6=0x7f00ff00ff00ff00 x7=0xff00ff00ff00ff nzcv=0x0
        and x4, x1, 0x00ff00ff00ff00ff
        orr x5, x1, 0x00ff00ff00ff00ff
        eor x6, x1, 0x00ff00ff00ff00ff
        ands x7, x1, 0x00ff00ff00ff00ff

# set:    x1=0x80000000 x2=0x7fffffffffffffff x3=0x20 nzcv=9
# expect: x4=0x0 x5=0xffffffff80000000 x6=0xffffffff80000000 x7=0x0 nzcv=0x4
# set:    x1=-1 x2=0xffffffff x3=0xfedcba9876543210 nzcv=0
# expect: x4=0xffffffff00000000 x5=0xffffffffffffffff x6=0xffffffff x7=0xffffffff00000000 nzcv=0x8
# set:    x1=0x8000 x2=0x123456789abcdef0 x3=0x3f nzcv=9
# expect: x4=0x0 x5=0xffffffff00008000 x6=0xffffffff00008000 x7=0x0 nzcv=0x4
        and x4, x1, 0xffffffff00000000
        orr x5, x1, 0xffffffff00000000
        eor x6, x1, 0xffffffff00000000
        ands x7, x1, 0xffffffff00000000

# set:    x1=-2 x2=0x3f x3=1 nzcv=3
# expect: x4=0x7ffffffffffffffe x5=0xffffffffffffffff x6=0x8000000000000001 x7=0x7ffffffffffffffe nzcv=0x0
# set:    x1=1 x2=-2 x3=0x20 nzcv=4
# expect: x4=0x1 x5=0x7fffffffffffffff x6=0x7ffffffffffffffe x7=0x1 nzcv=0x0
# set:    x1=-1 x2=0x7fffffffffffffff x3=0x7fffffffffffffff nzcv=9
# expect: x4=0x7fffffffffffffff x5=0xffffffffffffffff x6=0x8000000000000000 x7=0x7fffffffffffffff nzcv=0x0
        and x4, x1, 0x7fffffffffffffff
        orr x5, x1, 0x7fffffffffffffff
        eor x6, x1, 0x7fffffffffffffff
        ands x7, x1, 0x7fffffffffffffff

# set:    x1=0xfedcba9876543210 x2=0x8000000000000000 x3=0x3f nzcv=8
# expect: x4=0xba9876543210 x5=0xfedcfffffffffff0 x6=0xfedc456789abcde0 x7=0xba9876543210 nzcv=0x0
# set:    x1=0x20 x2=0x80000000 x3=0x123456789abcdef0 nzcv=15
# expect: x4=0x20 x5=0xfffffffffff0 x6=0xffffffffffd0 x7=0x20 nzcv=0x0
# set:    x1=0x8000000000000000 x2=0x3f x3=0x7fffffffffffffff nzcv=1
# expect: x4=0x0 x5=0x8000fffffffffff0 x6=0x8000fffffffffff0 x7=0x0 nzcv=0x4
        and x4, x1, 0x0000fffffffffff0
        orr x5, x1, 0x0000fffffffffff0
        eor x6, x1, 0x0000fffffffffff0
        ands x7, x1, 0x0000fffffffffff0

# set:    x1=1 x2=0x3f x3=0 nzcv=10
# expect: x4=0x0 x5=0xaaaaaaaaaaaaaaab x6=0xaaaaaaaaaaaaaaab x7=0x0 nzcv=0x4
# set:    x1=0x7fffffff x2=0x8000 x3=0xff80 nzcv=4
# expect: x4=0x2aaaaaaa x5=0xaaaaaaaaffffffff x6=0xaaaaaaaad5555555 x7=0x2aaaaaaa nzcv=0x0
# set:    x1=0x7fffffffffffffff x2=0 x3=0x3f nzcv=8
# expect: x4=0x2aaaaaaaaaaaaaaa x5=0xffffffffffffffff x6=0xd555555555555555 x7=0x2aaaaaaaaaaaaaaa nzcv=0x0
        and x4, x1, 0xaaaaaaaaaaaaaaaa
        orr x5, x1, 0xaaaaaaaaaaaaaaaa
        eor x6, x1, 0xaaaaaaaaaaaaaaaa
        ands x7, x1, 0xaaaaaaaaaaaaaaaa

# set:    x1=-1 x2=0x20 x3=0x123456789abcdef0 nzcv=0
# expect: sp=0xf0 x0=0xf0 nzcv=0x4
# set:    x1=0xffffffff x2=0x123456789abcdef0 x3=1 nzcv=2
# expect: sp=0xf0 x0=0xf0 nzcv=0x0
# set:    x1=0x20 x2=0x7fffffff x3=-2 nzcv=4
# expect: sp=0x20 x0=0xf0 nzcv=0x4
        and sp, x1, 0xf0
        orr x0, xzr, 0xf0
        tst x2, 0x80000000

# set:    x1=0x123456789abcdef0 x2=0 x3=0xfedcba9876543210 nzcv=4
# expect: x0=0xabcd x1=0xffffffffffff7ffe x2=0x1234
# set:    x1=0x8000 x2=0x80000000 x3=0x7fffffff nzcv=4
# expect: x0=0xabcd x1=0xffffffffffff7ffe x2=0x80001234
        movz x0, 0xabcd, lsl 0
        movn x1, 0x8001, lsl 0
        movk x2, 0x1234, lsl 0

# set:    x1=0 x2=0x7fffffffffffffff x3=-2 nzcv=1
# expect: x0=0xabcd0000 x1=0xffffffff7ffeffff x2=0x7fffffff1234ffff
# set:    x1=0x80000000 x2=-2 x3=-2 nzcv=11
# expect: x0=0xabcd0000 x1=0xffffffff7ffeffff x2=0xffffffff1234fffe
        movz x0, 0xabcd, lsl 16
        movn x1, 0x8001, lsl 16
        movk x2, 0x1234, lsl 16

# set:    x1=0x8000000000000000 x2=0x3f x3=1 nzcv=11
# expect: x0=0xabcd00000000 x1=0xffff7ffeffffffff x2=0x12340000003f
# set:    x1=0x8000000000000000 x2=0x3f x3=0xff80 nzcv=13
# expect: x0=0xabcd00000000 x1=0xffff7ffeffffffff x2=0x12340000003f
        movz x0, 0xabcd, lsl 32
        movn x1, 0x8001, lsl 32
        movk x2, 0x1234, lsl 32

# set:    x1=0xfedcba9876543210 x2=0x20 x3=-2 nzcv=7
# expect: x0=0xabcd000000000000 x1=0x7ffeffffffffffff x2=0x1234000000000020
# set:    x1=-1 x2=-2 x3=0x8000 nzcv=5
# expect: x0=0xabcd000000000000 x1=0x7ffeffffffffffff x2=0x1234fffffffffffe
        movz x0, 0xabcd, lsl 48
        movn x1, 0x8001, lsl 48
        movk x2, 0x1234, lsl 48

# set:    x0=0xc84a7b28550a1b46 x1=0xecab3301bc8f7d29
# expect: x0=0x7d29
        sbfm x0, x1, 0, 15

# set:    x0=0x61ee411a1bac27a7 x1=0xb386f7a4c991603f
# expect: x0=0xffffffa4c991603f
        sbfm x0, x1, 0, 39

# set:    x0=0x598336e375d66ed4 x1=0xeb1fa9f2d10bd1d0
# expect: x0=0xeb1fa9f2d10bd1d0
        sbfm x0, x1, 0, 63

# set:    x0=0x391184973a43b2ba x1=0xdf0f06cbcb9bc326
# expect: x0=0x0
        sbfm x0, x1, 1, 0

# set:    x0=0x475287aa5408f9ac x1=0x6601ddd03170f437
# expect: x0=0xffffffffffffffff
        sbfm x0, x1, 1, 1

# set:    x0=0xadf4e62d6651529e x1=0x8268690ba43825b5
# expect: x0=0x12da
        sbfm x0, x1, 1, 16

# set:    x0=0xe08596db1d870966 x1=0x710d430f071d879
# expect: x0=0xfffffffff838ec3c
        sbfm x0, x1, 1, 31

# set:    x0=0x9cb394243f59a85 x1=0xfbc9f87af668a617
# expect: x0=0x3d7b34530b
        sbfm x0, x1, 1, 39

# set:    x0=0xc9535b63ba81edd9 x1=0x587ef3446f3f920c
# expect: x0=0xfffff9a2379fc906
        sbfm x0, x1, 1, 47

# set:    x0=0x1d9af65982ec9f2d x1=0xfbf6e16f9b3080d5
# expect: x0=0xfdfb70b7cd98406a
        sbfm x0, x1, 1, 62

# set:    x0=0xb5cea6a41357e8c x1=0x30a900ad939b462d
# expect: x0=0x18548056c9cda316
        sbfm x0, x1, 1, 63

# set:    x0=0xafd5dea589d7fd6c x1=0xce777f00ecf27e76
# expect: x0=0xfc00000000000000
        sbfm x0, x1, 7, 1

# set:    x0=0xebb7a385aa0b7b14 x1=0xf2e9702d11e9cdaa
# expect: x0=0xffffffffffffd39b
        sbfm x0, x1, 7, 23

# set:    x0=0x1fe771d6d9178793 x1=0xa9d3c2e6505cc686
# expect: x0=0xa0b98d
        sbfm x0, x1, 7, 31

# set:    x0=0x5380b904688c7015 x1=0xaab97e494f2d4796
# expect: x0=0x929e5a8f
        sbfm x0, x1, 7, 39

# set:    x0=0x311c6eb62095eef6 x1=0x8dedf9fb4bb00f20
# expect: x0=0xfffffff3f697601e
        sbfm x0, x1, 7, 47

# set:    x0=0xbf85bf0ead64b56c x1=0x610faa3ff0bbac67
# expect: x0=0xffc21f547fe17758
        sbfm x0, x1, 7, 62

# set:    x0=0x4dcabfb7001a9a8b x1=0xd56f03508c459ce2
# expect: x0=0xfe00000000000000
        sbfm x0, x1, 8, 1

# set:    x0=0x9b4e2c249479e1e6 x1=0xc9277d9b6e0d2648
# expect: x0=0x4800000000000000
        sbfm x0, x1, 8, 7

# set:    x0=0x82dc4c8e36b5229a x1=0xacf5e81e71316269
# expect: x0=0xffffffffffffff62
        sbfm x0, x1, 8, 16

# set:    x0=0xbc67f831cbc84759 x1=0xf5b78cc7e6b3c944
# expect: x0=0xffffffffffffb3c9
        sbfm x0, x1, 8, 23

# set:    x0=0xa9f2533683f4a9a9 x1=0x48a639d015b52908
# expect: x0=0x15b529
        sbfm x0, x1, 8, 31

# set:    x0=0x3c20592fc04a96c4 x1=0xf3b63fe1d1843324
# expect: x0=0xffffffffe1d18433
        sbfm x0, x1, 8, 39

# set:    x0=0xbd4a9900640be0f x1=0x25b8fd4b32fa2de8
# expect: x0=0x25b8fd4b32fa2d
        sbfm x0, x1, 8, 62

# set:    x0=0xc4bbb7a9d98868dd x1=0x9c7c737779a28903
# expect: x0=0xff9c7c737779a289
        sbfm x0, x1, 8, 63

# set:    x0=0x935f2b0aa1384ddc x1=0xe2d9de5d6a18ce4c
# expect: x0=0x0
        sbfm x0, x1, 15, 0

# set:    x0=0x664fa6637e8f8095 x1=0x624c69b6b24445a7
# expect: x0=0xfffe000000000000
        sbfm x0, x1, 15, 1

# set:    x0=0xe4855aa1016b6287 x1=0xb00805cca7f36ae9
# expect: x0=0xffd2000000000000
        sbfm x0, x1, 15, 7

# set:    x0=0xcdda24ba2d06e8cf x1=0x3805f9076cd66193
# expect: x0=0xffffffffffffffac
        sbfm x0, x1, 15, 23

# set:    x0=0xeadf50853fcb7546 x1=0x8eb225790cdb1ca4
# expect: x0=0xfffffffffffe19b6
        sbfm x0, x1, 15, 32

# set:    x0=0x87f8424daae65fc1 x1=0x76f2dbfecd29a36f
# expect: x0=0xffffffffb7fd9a53
        sbfm x0, x1, 15, 47

# set:    x0=0x722764e68c41561b x1=0xe827a1b9d4a02e53
# expect: x0=0x0
        sbfm x0, x1, 16, 16

# set:    x0=0xd701410d3f4b1a70 x1=0xc074718e425a609f
# expect: x0=0x425a
        sbfm x0, x1, 16, 32

# set:    x0=0x709b7d97464c04af x1=0x3d3f3799a07295e9
# expect: x0=0x3d3f3799a072
        sbfm x0, x1, 16, 62

# set:    x0=0x55fa1ab8458f1f19 x1=0x3c07c57449257af1
# expect: x0=0x3c07c5744925
        sbfm x0, x1, 16, 63

# set:    x0=0x269cd696236c7b87 x1=0x14a0bccb8a476a87
# expect: x0=0xffffff0000000000
        sbfm x0, x1, 24, 0

# set:    x0=0x36c59dacb4d7e28e x1=0x271e3ee2b1a6b1f1
# expect: x0=0x10000000000
        sbfm x0, x1, 24, 1

# set:    x0=0x7746d0ba8ae8905b x1=0x54b4a48268586eba
# expect: x0=0xffffba0000000000
        sbfm x0, x1, 24, 7

# set:    x0=0x63b4c08b6b8e869f x1=0xd5385b0e34f3193c
# expect: x0=0x193c0000000000
        sbfm x0, x1, 24, 15

# set:    x0=0x4c71e0fe5a0cdd7c x1=0xf1578470018267c4
# expect: x0=0xffffffffff847001
        sbfm x0, x1, 24, 47

# set:    x0=0xccc429038bcf53a1 x1=0xbc10fa52bf5d2fdf
# expect: x0=0xfffffffe00000000
        sbfm x0, x1, 31, 1

# set:    x0=0x7c5308bf6f92f25e x1=0x45df16b6382c043f
# expect: x0=0x87e00000000
        sbfm x0, x1, 31, 15

# set:    x0=0xcc530e36addc3e13 x1=0xab3b4d37560c95ee
# expect: x0=0x12bdc00000000
        sbfm x0, x1, 31, 16

# set:    x0=0xeb67146a77a6e17c x1=0xd72b61082a405f12
# expect: x0=0x80be2400000000
        sbfm x0, x1, 31, 23

# set:    x0=0xe82c7d7b06e745f9 x1=0x88bc539c9f4c3b79
# expect: x0=0xffffffffffffffff
        sbfm x0, x1, 31, 31

# set:    x0=0x157d94a106f028ff x1=0xa9ba5a27907bfe36
# expect: x0=0xffffffffffffffff
        sbfm x0, x1, 31, 32

# set:    x0=0x42999aa40cdf742b x1=0x2e85cb217631de9d
# expect: x0=0xffffffffffff9642
        sbfm x0, x1, 31, 47

# set:    x0=0x56666f9f53ac2ab9 x1=0x74672cd9362f5e5c
# expect: x0=0xffffffffe8ce59b2
        sbfm x0, x1, 31, 62

# set:    x0=0x6bebac31d4f8fd72 x1=0xf3821cfdc083b73a
# expect: x0=0x0
        sbfm x0, x1, 32, 0

# set:    x0=0xbfc00dc804f64d86 x1=0x7866076514f7ce8d
# expect: x0=0x100000000
        sbfm x0, x1, 32, 1

# set:    x0=0x39669fa759970043 x1=0xf3b1025bfff9f585
# expect: x0=0xffffff8500000000
        sbfm x0, x1, 32, 7

# set:    x0=0x3d1148022702878b x1=0x9f0fda8d05379ff6
# expect: x0=0xffffffffffffff8d
        sbfm x0, x1, 32, 39

# set:    x0=0xf2a0345990604f62 x1=0x1d48a071ab61a7b1
# expect: x0=0xffffffffffffa071
        sbfm x0, x1, 32, 47

# set:    x0=0x5e6fea07c4536f1d x1=0x41992fdfb31022f0
# expect: x0=0xffffffffc1992fdf
        sbfm x0, x1, 32, 62

# set:    x0=0xb7e6427cbf780e3f x1=0xf6b751f79b749245
# expect: x0=0xfffffffff6b751f7
        sbfm x0, x1, 32, 63

# set:    x0=0x4fa03f26f6f7f0cc x1=0x29ec8e49d1bdb8c0
# expect: x0=0x0
        sbfm x0, x1, 33, 0

# set:    x0=0x93676a024fdc6e1b x1=0xedcb8cb60692dc63
# expect: x0=0xffffffff80000000
        sbfm x0, x1, 33, 1

# set:    x0=0x9793b9b413748146 x1=0x32c5bd89b70b3420
# expect: x0=0xffff9a1000000000
        sbfm x0, x1, 33, 16

# set:    x0=0xaf2b99b4d9acd158 x1=0x4d3485c5c5c14eb4
# expect: x0=0xe2e0a75a00000000
        sbfm x0, x1, 33, 32

# set:    x0=0xa8381bec85aca46 x1=0x90e0f4a0fbdd3933
# expect: x0=0xfffffffffffffa50
        sbfm x0, x1, 33, 47

# set:    x0=0x11a726095eddbbbf x1=0xa95976636daa2e68
# expect: x0=0x14acbb31
        sbfm x0, x1, 33, 62

# set:    x0=0x6b88f83dd97dc9cd x1=0x33d2bce575aed2c
# expect: x0=0x19e95e7
        sbfm x0, x1, 33, 63

# set:    x0=0xe43e4288a2b5b498 x1=0x5cb85aedf5f62c97
# expect: x0=0xffffffffffff0000
        sbfm x0, x1, 48, 1

# set:    x0=0xa6846099f7294951 x1=0x859131d2bbda0242
# expect: x0=0x2420000
        sbfm x0, x1, 48, 16

# set:    x0=0xc64ee6e389c5b31a x1=0xeb6c1016cee624d0
# expect: x0=0xffffffe624d00000
        sbfm x0, x1, 48, 23

# set:    x0=0x97ac6aa8bb2488a3 x1=0xd36357b66f81cf4f
# expect: x0=0x6f81cf4f0000
        sbfm x0, x1, 48, 31

# set:    x0=0xef43613cd4aac9a3 x1=0x3ed8c56cda09dfa0
# expect: x0=0xda09dfa00000
        sbfm x0, x1, 48, 32

# set:    x0=0xc01f36bf3e6dd58b x1=0x7367c28de1b294de
# expect: x0=0xff8de1b294de0000
        sbfm x0, x1, 48, 39

# set:    x0=0x561e16d16105716b x1=0xab0e664e9c3eb2d5
# expect: x0=0x664e9c3eb2d50000
        sbfm x0, x1, 48, 47

# set:    x0=0x7cd0129d2e8d0e87 x1=0x533420e6d9d80b8d
# expect: x0=0xffffffffffffd334
        sbfm x0, x1, 48, 62

# set:    x0=0x4797b2c957207246 x1=0x4223623bcc3ebdde
# expect: x0=0x4223
        sbfm x0, x1, 48, 63

# set:    x0=0x30e912f2f2b43abf x1=0x8441aefd0299436a
# expect: x0=0x6a00
        sbfm x0, x1, 56, 7

# set:    x0=0x8e2007247d137018 x1=0x680bac63b856d035
# expect: x0=0xffffffffffd03500
        sbfm x0, x1, 56, 15

# set:    x0=0x4b5305e517d2582e x1=0x46a0df5cafda613
# expect: x0=0xffffffcafda61300
        sbfm x0, x1, 56, 32

# set:    x0=0xa9f948b24e6384bb x1=0x3e493f43b118f68d
# expect: x0=0x43b118f68d00
        sbfm x0, x1, 56, 39

# set:    x0=0xff233d5f6cedd15d x1=0x58007c0287ea7ff5
# expect: x0=0xffffffffffffffd8
        sbfm x0, x1, 56, 62

# set:    x0=0x4e7ed827455ac762 x1=0x7428a656b3ee4d3b
# expect: x0=0xfffffffffffffffe
        sbfm x0, x1, 63, 0

# set:    x0=0x50c7c006314d3441 x1=0xb8a6171f1ee34dc4
# expect: x0=0x0
        sbfm x0, x1, 63, 1

# set:    x0=0xb0ae8f08c31edbbc x1=0xf36cb62b892e6161
# expect: x0=0xc2
        sbfm x0, x1, 63, 7

# set:    x0=0x46c8adfe7bf47042 x1=0xbd1531c83764fbda
# expect: x0=0xfffffffffffff7b4
        sbfm x0, x1, 63, 15

# set:    x0=0xd52721e719bc143e x1=0xfb02bebb48729a4d
# expect: x0=0x90e5349a
        sbfm x0, x1, 63, 31

# set:    x0=0x4d6168bd2defe193 x1=0x5c62b3a23a3c563e
# expect: x0=0x7478ac7c
        sbfm x0, x1, 63, 32

# set:    x0=0xba6eab94639447b x1=0x2067bdac88bd13d1
# expect: x0=0xffffff59117a27a2
        sbfm x0, x1, 63, 39

# set:    x0=0x1a432f0a7daa39f0 x1=0xc0b6fce2de53790a
# expect: x0=0x0
        ubfm x0, x1, 0, 0

# set:    x0=0xf72ada9b2f32751e x1=0x5738811d70c2903f
# expect: x0=0x903f
        ubfm x0, x1, 0, 15

# set:    x0=0x1d34d08e7a4c75d4 x1=0xdc99e04cf0e98b3b
# expect: x0=0x18b3b
        ubfm x0, x1, 0, 16

# set:    x0=0xafbb411aa1235a8c x1=0x93b7a88612f70c97
# expect: x0=0x12f70c97
        ubfm x0, x1, 0, 31

# set:    x0=0xf2f9e5fa90164161 x1=0xcfa701cd2631d00b
# expect: x0=0x12631d00b
        ubfm x0, x1, 0, 32

# set:    x0=0x8edddfcd1e52d770 x1=0x3f897142fe716b14
# expect: x0=0x42fe716b14
        ubfm x0, x1, 0, 39

# set:    x0=0xe893be3d7354ea6f x1=0x6160745985c7504b
# expect: x0=0x8000000000000000
        ubfm x0, x1, 1, 0

# set:    x0=0x6dc7cac7fd72b050 x1=0x96a9954fdc33e1f9
# expect: x0=0x0
        ubfm x0, x1, 1, 1

# set:    x0=0xf5c9b0479c10c572 x1=0xf6b40d09efba58b
# expect: x0=0x45
        ubfm x0, x1, 1, 7

# set:    x0=0x14c8b3b4a911d192 x1=0x43bfd9313605bf54
# expect: x0=0x2dfaa
        ubfm x0, x1, 1, 23

# set:    x0=0x2812859a1337739e x1=0x8d4f5d272c7f0b79
# expect: x0=0x163f85bc
        ubfm x0, x1, 1, 31

# set:    x0=0x784c2f29980402a2 x1=0xb07aa066735435ea
# expect: x0=0x39aa1af5
        ubfm x0, x1, 1, 32

# set:    x0=0x48603b32b4fb0eb9 x1=0x49c13de73b4206c5
# expect: x0=0x739da10362
        ubfm x0, x1, 1, 39

# set:    x0=0x43b9da13ec856f37 x1=0x3bc1a987aff8754d
# expect: x0=0x1de0d4c3d7fc3aa6
        ubfm x0, x1, 1, 62

# set:    x0=0x26242b40a5cb63a2 x1=0x398d1ca68b6870b5
# expect: x0=0xe1
        ubfm x0, x1, 7, 15

# set:    x0=0x9854ce4e4ebfa5c3 x1=0xcae9b4a72a79ea68
# expect: x0=0x54f3d4
        ubfm x0, x1, 7, 31

# set:    x0=0x4dd8eb85b04d3376 x1=0x77fc97031fd5a423
# expect: x0=0x12e063fab48
        ubfm x0, x1, 7, 47

# set:    x0=0x9918ee461497d658 x1=0x7010f7197e695d0d
# expect: x0=0x100000000000000
        ubfm x0, x1, 8, 0

# set:    x0=0x9a8cfa3c5283aac7 x1=0xbc0a6a5d6e996e3e
# expect: x0=0x200000000000000
        ubfm x0, x1, 8, 1

# set:    x0=0xac9ed156f63fce41 x1=0x3a9aca5e176132ed
# expect: x0=0xed00000000000000
        ubfm x0, x1, 8, 7

# set:    x0=0x2cd94cbbc19ad58c x1=0xc35b1c8c0a4c9f7f
# expect: x0=0x8c0a4c9f
        ubfm x0, x1, 8, 39

# set:    x0=0x473544f9ea83bf00 x1=0x7135f221a6c9537f
# expect: x0=0xf221a6c953
        ubfm x0, x1, 8, 47

# set:    x0=0xd0725b5ca2814044 x1=0x6f96288295d82980
# expect: x0=0x6f96288295d829
        ubfm x0, x1, 8, 62

# set:    x0=0x6889803e5913f9d3 x1=0x785299f4175ba98d
# expect: x0=0x785299f4175ba9
        ubfm x0, x1, 8, 63

# set:    x0=0x292bd156db946570 x1=0x1ac70ec0ab8ddeb4
# expect: x0=0x0
        ubfm x0, x1, 15, 0

# set:    x0=0xa99f131849c8a43f x1=0x7ed70ed7b194990b
# expect: x0=0x6000000000000
        ubfm x0, x1, 15, 1

# set:    x0=0x1dad09b252c21221 x1=0x409d360250843242
# expect: x0=0x108
        ubfm x0, x1, 15, 23

# set:    x0=0x4b6fabfcf56188 x1=0xd32e6dcd83bc9478
# expect: x0=0x30779
        ubfm x0, x1, 15, 32

# set:    x0=0x84b871bb300568d2 x1=0xde051a669ca97d2
# expect: x0=0xa34cd395
        ubfm x0, x1, 15, 47

# set:    x0=0x71299889a01ac992 x1=0x7f9d3e64c1a6423b
# expect: x0=0xff3a7cc9834c
        ubfm x0, x1, 15, 62

# set:    x0=0x49bc473fed7bf656 x1=0x218a15368c99a894
# expect: x0=0x0
        ubfm x0, x1, 16, 0

# set:    x0=0x763fcd01f15c7b6 x1=0x7c16128db2c08394
# expect: x0=0x0
        ubfm x0, x1, 16, 1

# set:    x0=0x3802b708d03c91e x1=0x4f8d5238288b78b5
# expect: x0=0x1
        ubfm x0, x1, 16, 16

# set:    x0=0x1d0bc9bde9b5c5cf x1=0xd7665cdafe049059
# expect: x0=0xfe04
        ubfm x0, x1, 16, 31

# set:    x0=0x276aa6ced50755d9 x1=0xa5d04d531e1242e3
# expect: x0=0x11e12
        ubfm x0, x1, 16, 32

# set:    x0=0xb495db4e82456fb4 x1=0x4ab7706eb77350ca
# expect: x0=0x6eb773
        ubfm x0, x1, 16, 39

# set:    x0=0x78e3654bfaf14ff0 x1=0x7b85179ad5b077e0
# expect: x0=0x179ad5b0
        ubfm x0, x1, 16, 47

# set:    x0=0x30cbd7556232b17a x1=0x250741818d1fb540
# expect: x0=0x250741818d1f
        ubfm x0, x1, 16, 62

# set:    x0=0x11df12d7dd30de89 x1=0x22f235f2e11b868d
# expect: x0=0x10000000000
        ubfm x0, x1, 24, 0

# set:    x0=0x570210496a39aaa6 x1=0xdabac50dca3dd859
# expect: x0=0x10000000000
        ubfm x0, x1, 24, 1

# set:    x0=0xb9de7a3a486822b9 x1=0xa81de9d20f87d0
# expect: x0=0x87d00000000000
        ubfm x0, x1, 24, 15

# set:    x0=0xa8f1e091ffb8102d x1=0x9475dbc996418ced
# expect: x0=0x18ced0000000000
        ubfm x0, x1, 24, 16

# set:    x0=0x7bfdcc1289e06ab3 x1=0x7250ee18260a5962
# expect: x0=0xa59620000000000
        ubfm x0, x1, 24, 23

# set:    x0=0x6090d6978b1e3b9d x1=0xc34b9fbb8d4a75b8
# expect: x0=0x8d
        ubfm x0, x1, 24, 31

# set:    x0=0xfb140bc3304b8590 x1=0xde9e37575260001e
# expect: x0=0x152
        ubfm x0, x1, 24, 32

# set:    x0=0x517400f80b2c782a x1=0x69288e92c68a152f
# expect: x0=0x69288e92c6
        ubfm x0, x1, 24, 62

# set:    x0=0xa6eab79ed21c82f8 x1=0xcada4f80a9e782d4
# expect: x0=0x1a800000000
        ubfm x0, x1, 31, 7

# set:    x0=0xf72169bb80962718 x1=0x2051acef097a1e10
# expect: x0=0x3c2000000000
        ubfm x0, x1, 31, 16

# set:    x0=0x3edd1f874f93d17 x1=0xe912b4bf86a4bae4
# expect: x0=0x17f
        ubfm x0, x1, 31, 39

# set:    x0=0x1327f1bc2784378f x1=0xf84f16b3a79fbfaf
# expect: x0=0xf09e2d67
        ubfm x0, x1, 31, 62

# set:    x0=0x9f8ded9756abf2f1 x1=0x43d88870f81dbaa1
# expect: x0=0x87b110e1
        ubfm x0, x1, 31, 63

# set:    x0=0xe32f2e63b7fddd71 x1=0xa075e9275110b492
# expect: x0=0x10b49200000000
        ubfm x0, x1, 32, 23

# set:    x0=0xaf34cf65a193c4b2 x1=0x3c19e71d118405ad
# expect: x0=0x1d
        ubfm x0, x1, 32, 39

# set:    x0=0xb4323070a23d4c2f x1=0xc2a796891933918c
# expect: x0=0x0
        ubfm x0, x1, 33, 0

# set:    x0=0x769165fe746ccb9 x1=0x4ca9cf07b1aa0f6a
# expect: x0=0x3500000000
        ubfm x0, x1, 33, 7

# set:    x0=0x5bc440f14b1a269b x1=0xe5dd462cbd00ef2
# expect: x0=0x77900000000
        ubfm x0, x1, 33, 15

# set:    x0=0x697c392387fa841a x1=0x3e83b91f25440fe0
# expect: x0=0x7f000000000
        ubfm x0, x1, 33, 16

# set:    x0=0x61ee6c5bdeef580f x1=0x9c07a75114374509
# expect: x0=0x8a1ba28480000000
        ubfm x0, x1, 33, 32

# set:    x0=0x3b70b3a124a35cf2 x1=0x9549c931e9af299d
# expect: x0=0x6498
        ubfm x0, x1, 33, 47

# set:    x0=0xaab612c9415d174a x1=0x75a669814104a8b5
# expect: x0=0x3ad334c0
        ubfm x0, x1, 33, 62

# set:    x0=0x49a23a89e6b5a92c x1=0x771ad655cdfc6ee0
# expect: x0=0x3b8d6b2a
        ubfm x0, x1, 33, 63

# set:    x0=0xfcd6bdca5876fd09 x1=0xf1faf665711533f3
# expect: x0=0x30000
        ubfm x0, x1, 48, 1

# set:    x0=0x4d57d880d865d69a x1=0x74f3310340066ff2
# expect: x0=0x6ff20000
        ubfm x0, x1, 48, 16

# set:    x0=0x1b4da0fe7bb38605 x1=0xda743152627b41a1
# expect: x0=0x7b41a10000
        ubfm x0, x1, 48, 23

# set:    x0=0x4bbe4aff9326dffd x1=0x5be4bf5192698698
# expect: x0=0x926986980000
        ubfm x0, x1, 48, 31

# set:    x0=0x6553867da881bfd3 x1=0xd47d577bfa5a91ca
# expect: x0=0x7bfa5a91ca0000
        ubfm x0, x1, 48, 39

# set:    x0=0xc73f6e1baf908e3c x1=0xdd750e9890e0b95f
# expect: x0=0xe9890e0b95f0000
        ubfm x0, x1, 48, 47

# set:    x0=0xd534ee1d7f2984f5 x1=0xbec39a379b3d74bd
# expect: x0=0xbec3
        ubfm x0, x1, 48, 63

# set:    x0=0xcd4b69a99b689c88 x1=0x3ae909fecc8218da
# expect: x0=0x200
        ubfm x0, x1, 56, 1

# set:    x0=0x402913ec9ef2b93e x1=0x30ac7d7ba2f963a3
# expect: x0=0xa300
        ubfm x0, x1, 56, 7

# set:    x0=0x5d678bb1945ef2e4 x1=0x88a93ec70d9c9f8
# expect: x0=0x8
        ubfm x0, x1, 56, 62

# set:    x0=0x6a5e6920bf5ae7e6 x1=0x53a3dd5a4b8c5bdc
# expect: x0=0x0
        ubfm x0, x1, 63, 0

# set:    x0=0xe05fb8bc8a16a06c x1=0xc958e75e21d53971
# expect: x0=0x2
        ubfm x0, x1, 63, 1

# set:    x0=0x2a1f955ad499da99 x1=0x45c45a3ee9da484a
# expect: x0=0x9094
        ubfm x0, x1, 63, 15

# set:    x0=0xf7a67b947b5a611a x1=0xf1b64afed31edf1a
# expect: x0=0x1be34
        ubfm x0, x1, 63, 16

# set:    x0=0x1346d1a9f6802cdb x1=0x77e490c71d7bc313
# expect: x0=0x23af78626
        ubfm x0, x1, 63, 32

# set:    x0=0xad238d36dc322c97 x1=0x39c1e262f76c8ede
# expect: x0=0xc5eed91dbc
        ubfm x0, x1, 63, 39

# set:    x0=0x43b38eb403902c5d x1=0x6502d6a2ca6a2224
# expect: x0=0x43b38eb403902c5c
        bfm x0, x1, 0, 1

# set:    x0=0xbfbf397bac3e7b0d x1=0x5e5ba13d746cdb77
# expect: x0=0xbfbf397bac3e7b77
        bfm x0, x1, 0, 7

# set:    x0=0x9e9a9f83066803ee x1=0x78b2b5493bdbc09e
# expect: x0=0x9e9a9f833bdbc09e
        bfm x0, x1, 0, 32

# set:    x0=0x76da3ca0d2e82f38 x1=0xa2a9d4d8102efde5
# expect: x0=0xa2a9d4d8102efde5
        bfm x0, x1, 0, 63

# set:    x0=0xb9bd93423c86d30 x1=0x1dde7969688613db
# expect: x0=0xb9bd93423c86d31
        bfm x0, x1, 1, 1

# set:    x0=0x3c1bdacc18e19331 x1=0x1dba12677e1ca5a1
# expect: x0=0x3c1bdacc18e1d2d0
        bfm x0, x1, 1, 15

# set:    x0=0xf30a9e32aba4fc03 x1=0x5efa9c5b7421ff46
# expect: x0=0xf30a9e32ab90ffa3
        bfm x0, x1, 1, 23

# set:    x0=0xe2aa7a5d278ed00d x1=0xba0266efbe055787
# expect: x0=0xe2aa7a77df02abc3
        bfm x0, x1, 1, 39

# set:    x0=0x9d9b62317d45d8ef x1=0xd56ce8ea19597b5a
# expect: x0=0x9d9b74750cacbdad
        bfm x0, x1, 1, 47

# set:    x0=0xb0b63bcf08601833 x1=0x479d0cdaf396ea37
# expect: x0=0xa3ce866d79cb751b
        bfm x0, x1, 1, 62

# set:    x0=0x3c71e0bef3579560 x1=0x71d7966571818dcf
# expect: x0=0x38ebcb32b8c0c6e7
        bfm x0, x1, 1, 63

# set:    x0=0xe6d5901d8b621d41 x1=0x5e09a9eeaf88bdec
# expect: x0=0xe0d5901d8b621d41
        bfm x0, x1, 7, 1

# set:    x0=0xf7dc67e030974b2b x1=0x46a02a9b65ec7acd
# expect: x0=0xf7dc67e030974af5
        bfm x0, x1, 7, 15

# set:    x0=0x1777e8cb74685b98 x1=0xd2fe2fded918b3e5
# expect: x0=0x1777e8cb74685967
        bfm x0, x1, 7, 16

# set:    x0=0xfd235def3e5a87e3 x1=0x5560db22c96b5edb
# expect: x0=0xfd235dee4592d6bd
        bfm x0, x1, 7, 39

# set:    x0=0xd46ef10411906f50 x1=0x34885a4690882eaf
# expect: x0=0xd46ef0b48d21105d
        bfm x0, x1, 7, 47

# set:    x0=0x3ba5cd2fdea45c19 x1=0xd0243d723748967f
# expect: x0=0x3ba0487ae46e912c
        bfm x0, x1, 7, 63

# set:    x0=0x989240ace68933a9 x1=0xc9e48e8c25c61c45
# expect: x0=0x999240ace68933a9
        bfm x0, x1, 8, 0

# set:    x0=0xfcce96f6250a4578 x1=0xfbe94499dbc080fd
# expect: x0=0xfdce96f6250a4578
        bfm x0, x1, 8, 1

# set:    x0=0x1c24220e2cabd7e7 x1=0xcc6b66e5402adf9c
# expect: x0=0x9c24220e2cabd7e7
        bfm x0, x1, 8, 7

# set:    x0=0xc9d6a63bca3c6f5f x1=0x5bb5c40c03cde2e3
# expect: x0=0xc9d6a63bca3c6fe2
        bfm x0, x1, 8, 16

# set:    x0=0x43ef20162c9b662e x1=0x40a3aae52e2afd9
# expect: x0=0x43ef20162c9be2af
        bfm x0, x1, 8, 23

# set:    x0=0x1d181ee986ad8a8c x1=0x6bc4123ebde13c1b
# expect: x0=0x1d181ee986bde13c
        bfm x0, x1, 8, 31

# set:    x0=0x97fa7f0483639007 x1=0x5cae9610c72c1fe3
# expect: x0=0x97fa7f0410c72c1f
        bfm x0, x1, 8, 39

# set:    x0=0x9d77a45ef206c269 x1=0x38b77c0780fb9296
# expect: x0=0x9d77a47c0780fb92
        bfm x0, x1, 8, 47

# set:    x0=0xa8addf36ddf275eb x1=0xe8a3f341c8819065
# expect: x0=0xa8e8a3f341c88190
        bfm x0, x1, 8, 62

# set:    x0=0x7f97d05f6ca6b8b x1=0xa4b1f99175424646
# expect: x0=0x7a4b1f991754246
        bfm x0, x1, 8, 63

# set:    x0=0x6d20449666d06371 x1=0xd8e88ebb7a9e8eef
# expect: x0=0x6d22449666d06371
        bfm x0, x1, 15, 0

# set:    x0=0xe63658c912d0498d x1=0x718d4d05e8e22743
# expect: x0=0xe68658c912d0498d
        bfm x0, x1, 15, 7

# set:    x0=0x204e178c10d08d11 x1=0x25f934bf9bb96155
# expect: x0=0x204e178c10d08d10
        bfm x0, x1, 15, 15

# set:    x0=0xb64fa54a8c611654 x1=0x95da75c1a21150f9
# expect: x0=0xb64fa54a8c611656
        bfm x0, x1, 15, 16

# set:    x0=0x4b7e6b3c87d292a6 x1=0x98eeac2bfe9fecaa
# expect: x0=0x4b7e6b3c87d2933f
        bfm x0, x1, 15, 23

# set:    x0=0xcb08587d1963c26d x1=0x6e218b099afd4015
# expect: x0=0xcb08587d196335fa
        bfm x0, x1, 15, 31

# set:    x0=0x69efafb13a7e8e14 x1=0xe359eee173991a47
# expect: x0=0x69efafb13a7e8e14
        bfm x0, x1, 16, 0

# set:    x0=0xbac7e2b96a7e4c36 x1=0x66132e6974188109
# expect: x0=0xbac5e2b96a7e4c36
        bfm x0, x1, 16, 1

# set:    x0=0x4140752caa448259 x1=0x50018b7b6d4067f4
# expect: x0=0x41f4752caa448259
        bfm x0, x1, 16, 7

# set:    x0=0x79699ed2ec48bf55 x1=0xafd380c42713582c
# expect: x0=0x582c9ed2ec48bf55
        bfm x0, x1, 16, 15

# set:    x0=0x6e8f75a117dded81 x1=0x15da705cd4ef00aa
# expect: x0=0x6e8f75a117dded81
        bfm x0, x1, 16, 16

# set:    x0=0x214f3f12cfd01cbd x1=0x5f65c8cebd21bc11
# expect: x0=0x214f3f12cfd01c21
        bfm x0, x1, 16, 23

# set:    x0=0xdfa4bb9f5a856750 x1=0x692ac1391f4a8ca1
# expect: x0=0xdfa4bb9fc1391f4a
        bfm x0, x1, 16, 47

# set:    x0=0x279c658a36760ce5 x1=0x81e5c9f693f277cc
# expect: x0=0x2677cc8a36760ce5
        bfm x0, x1, 24, 16

# set:    x0=0x8e676a01d86a6460 x1=0x59a1120e1bb43332
# expect: x0=0x8e676a01d86a641b
        bfm x0, x1, 24, 31

# set:    x0=0x39e58ff092f837d4 x1=0x47503f1dc33a1f6c
# expect: x0=0x39e58ff092f837c3
        bfm x0, x1, 24, 32

# set:    x0=0xb18753e6d4578ad9 x1=0xa867a096edd877c8
# expect: x0=0xb1875390d4578ad9
        bfm x0, x1, 31, 7

# set:    x0=0xc32d4526b3e4110a x1=0x45f50c522e2fbf77
# expect: x0=0xc32d7eeeb3e4110a
        bfm x0, x1, 31, 15

# set:    x0=0x2e70983801902620 x1=0x59dcabd056febfb9
# expect: x0=0x2e717f7201902620
        bfm x0, x1, 31, 16

# set:    x0=0xf8c88faea2178f84 x1=0xbdb025ff2451e5a4
# expect: x0=0xf8c88faea2178f86
        bfm x0, x1, 31, 32

# set:    x0=0x604e46cb3712f2d1 x1=0x87cdb6a1bf012e32
# expect: x0=0x604e46cb3712f343
        bfm x0, x1, 31, 39

# set:    x0=0x4fc777685ebbcca5 x1=0x284bf9625744f596
# expect: x0=0x4fc777685ebbf2c4
        bfm x0, x1, 31, 47

# set:    x0=0xc122b5b3284c03d2 x1=0x27d415b60d77c5a0
# expect: x0=0xc122b5b0284c03d2
        bfm x0, x1, 32, 1

# set:    x0=0x9b69554d7c54535f x1=0x6c8c3b6aa974d079
# expect: x0=0x9b68d0797c54535f
        bfm x0, x1, 32, 16

# set:    x0=0x832920b7c143f426 x1=0x372f871a45ee432d
# expect: x0=0x83ee432dc143f426
        bfm x0, x1, 32, 23

# set:    x0=0xad9fb00d4882d73c x1=0x1c6345ab6e0ed1e8
# expect: x0=0x6e0ed1e84882d73c
        bfm x0, x1, 32, 31

# set:    x0=0x3873e57f0ba078e8 x1=0x4ef492c1aac93316
# expect: x0=0x3873e57f0ba078c1
        bfm x0, x1, 32, 39

# set:    x0=0x345512f701f7c7ec x1=0xe0630cd996d5c50
# expect: x0=0x345512f701f730cd
        bfm x0, x1, 32, 47

# set:    x0=0xc3a00c6f2321d1e1 x1=0xc47104c036136e15
# expect: x0=0xc3a00c6f447104c0
        bfm x0, x1, 32, 62

# set:    x0=0x7f54a51101fa964e x1=0x1eb74b5653ffd3a2
# expect: x0=0x7f54a5111eb74b56
        bfm x0, x1, 32, 63

# set:    x0=0x3ae88926b423ccde x1=0x8857511761554667
# expect: x0=0x3ae88927b423ccde
        bfm x0, x1, 33, 1

# set:    x0=0x5aaab32fce6322b6 x1=0xab05347fd556b37d
# expect: x0=0x5aaab33ece6322b6
        bfm x0, x1, 33, 7

# set:    x0=0x6fac16730ad45230 x1=0xbdf66ba5dc9c96de
# expect: x0=0x6fac4b6f0ad45230
        bfm x0, x1, 33, 15

# set:    x0=0x5024bdc6dcb33df3 x1=0x13eecdc6ebd14d2c
# expect: x0=0x5024a6965cb33df3
        bfm x0, x1, 33, 16

# set:    x0=0xf758dce20556daea x1=0x67b032831d7c0098
# expect: x0=0xf758dce20556dac1
        bfm x0, x1, 33, 39

# set:    x0=0x75c8e90d9e3d750d x1=0xf296d9f0cd2372c2
# expect: x0=0x75c8e90d9e3d6cf8
        bfm x0, x1, 33, 47

# set:    x0=0x6f887f283e49fd09 x1=0x1b19d8b8d8302081
# expect: x0=0x6f887f283e49fd09
        bfm x0, x1, 48, 0

# set:    x0=0xbeed10b64f6e274b x1=0xdedab0276550f74a
# expect: x0=0xbeed10b64f4a274b
        bfm x0, x1, 48, 7

# set:    x0=0x138d994c2b0abedd x1=0xc77444cb5543fc3c
# expect: x0=0x138d994cfc3cbedd
        bfm x0, x1, 48, 15

# set:    x0=0x31a3ac4d828c37e7 x1=0x87d5b7be1d30d990
# expect: x0=0x31a3ac4cd99037e7
        bfm x0, x1, 48, 16

# set:    x0=0xa53bc024d1a69d87 x1=0xf54e2019ba35844e
# expect: x0=0xa53bba35844e9d87
        bfm x0, x1, 48, 31

# set:    x0=0x2c6a6e9a328067a1 x1=0x4187222b257d5e52
# expect: x0=0x2c2b257d5e5267a1
        bfm x0, x1, 48, 39

# set:    x0=0x76c5a0dc7e7e7419 x1=0xa0c14035c5d95f51
# expect: x0=0x76c5a0dc7e7e7519
        bfm x0, x1, 56, 0

# set:    x0=0xa49b1cd99082889b x1=0xe1cde87fec955f87
# expect: x0=0xa49b1cd9905f879b
        bfm x0, x1, 56, 15

# set:    x0=0xa1a2748571348c2a x1=0x780b3657117b355b
# expect: x0=0xa1a257117b355b2a
        bfm x0, x1, 56, 39

# set:    x0=0x5a18e2a30e614bcd x1=0x9767490046510367
# expect: x0=0x5a490046510367cd
        bfm x0, x1, 56, 47

# set:    x0=0x9a0a0f673b0a091 x1=0x7634c1694f76e388
# expect: x0=0x9a0a0f673b0a0f6
        bfm x0, x1, 56, 62

# set:    x0=0xa508dc9513a4a492 x1=0x497de16dd4ea120a
# expect: x0=0xa508dc9513a4a449
        bfm x0, x1, 56, 63

# set:    x0=0xf44883858de7ad6c x1=0x949077c27674456f
# expect: x0=0xf44883858de68ade
        bfm x0, x1, 63, 15

# set:    x0=0x30307633a6ded1d8 x1=0x925817b7cf501889
# expect: x0=0x303076339ea03112
        bfm x0, x1, 63, 31

# set:    x0=0xf52d4af2269ed4c9 x1=0x80599b9379c2d2e4
# expect: x0=0xf52d4af2f385a5c9
        bfm x0, x1, 63, 32

# set:    x0=0xd65e59dde62d2d06 x1=0xcf9b85581a7f195b
# expect: x0=0xd65e58b034fe32b6
        bfm x0, x1, 63, 39

# set:    x0=0xa56895c6812a1f9b x1=0x15969802b6dd6257
# expect: x0=0xa56930056dbac4af
        bfm x0, x1, 63, 47

# set:    x0=0xfdb1429e7010ed13 x1=0xb526b22d3f6c21f7
# expect: x0=0x6a4d645a7ed843ef
        bfm x0, x1, 63, 62

# set:    x0=0x5d286aa428a39779 x1=0x9c1c351785d2d0a6
# expect: x0=0x5d286aa428a39779
        bfm x0, x1, 63, 63

# set:    x1=0x80000000 x2=-2 x3=0x7fffffff nzcv=10
# expect: x0=0xfffffffffffffffe x4=0x80000000
# set:    x1=0x7fffffffffffffff x2=0x7fffffff x3=0x3f nzcv=1
# expect: x0=0x7fffffff x4=0x7fffffffffffffff
        extr x0, x1, x2, 0
        ror x4, x1, 0

# set:    x1=0xff80 x2=0x3f x3=1 nzcv=10
# expect: x0=0x1f x4=0x7fc0
# set:    x1=0x3f x2=0x80000000 x3=1 nzcv=12
# expect: x0=0x8000000040000000 x4=0x800000000000001f
        extr x0, x1, x2, 1
        ror x4, x1, 1

# set:    x1=0x7fffffffffffffff x2=0x7fffffffffffffff x3=0x3f nzcv=4
# expect: x0=0xff7fffffffffffff x4=0xff7fffffffffffff
# set:    x1=0x20 x2=0x8000 x3=0x80000000 nzcv=2
# expect: x0=0x2000000000000080 x4=0x2000000000000000
        extr x0, x1, x2, 8
        ror x4, x1, 8

# set:    x1=0xfedcba9876543210 x2=0x3f x3=0x80000000 nzcv=9
# expect: x0=0x3210000000000000 x4=0x3210fedcba987654
# set:    x1=-1 x2=-2 x3=0x3f nzcv=12
# expect: x0=0xffffffffffffffff x4=0xffffffffffffffff
        extr x0, x1, x2, 16
        ror x4, x1, 16

# set:    x1=-1 x2=0xfedcba9876543210 x3=0x7fffffffffffffff nzcv=12
# expect: x0=0xfffffffffdb97530 x4=0xffffffffffffffff
# set:    x1=0x20 x2=1 x3=0x3f nzcv=10
# expect: x0=0x4000000000 x4=0x4000000000
        extr x0, x1, x2, 31
        ror x4, x1, 31

# set:    x1=0x8000 x2=-1 x3=0x8000 nzcv=2
# expect: x0=0x8000ffffffff x4=0x800000000000
# set:    x1=0x3f x2=0x20 x3=0x3f nzcv=13
# expect: x0=0x3f00000000 x4=0x3f00000000
        extr x0, x1, x2, 32
        ror x4, x1, 32

# set:    x1=0x123456789abcdef0 x2=0x80000000 x3=0x7fffffffffffffff nzcv=5
# expect: x0=0x2468acf13579bde0 x4=0x2468acf13579bde0
# set:    x1=0 x2=0x80000000 x3=0x8000000000000000 nzcv=10
# expect: x0=0x0 x4=0x0
        extr x0, x1, x2, 63
        ror x4, x1, 63

# set:    x1=0xff80 x2=0xffffffff x3=1 nzcv=9
# expect: x0=0xff80 nzcv=0x9
# set:    x1=0x8000000000000000 x2=0x8000000000000000 x3=0x8000 nzcv=3
# expect: x0=0x0 nzcv=0x3
# set:    x1=-1 x2=-1 x3=0x123456789abcdef0 nzcv=1
# expect: x0=0xffffffff nzcv=0x1
        add w0, w1, 0

# set:    x1=0x3f x2=0x80000000 x3=-1 nzcv=5
# expect: x0=0x3f nzcv=0x0
# set:    x1=-2 x2=0xff80 x3=0x20 nzcv=14
# expect: x0=0xfffffffe nzcv=0x8
# set:    x1=0xfedcba9876543210 x2=-1 x3=0 nzcv=13
# expect: x0=0x76543210 nzcv=0x0
# set:    x1=0xfedcba9876543210 x2=0x7fffffff x3=0x80000000 nzcv=7
# expect: x0=0x76543210 nzcv=0x0
# set:    x1=-1 x2=-1 x3=0xffffffff nzcv=9
# expect: x0=0xffffffff nzcv=0x8
        adds w0, w1, 0

# set:    x1=0xff80 x2=0x20 x3=0x8000000000000000 nzcv=9
# expect: x0=0xff80 nzcv=0x9
# set:    x1=0xff80 x2=0xffffffff x3=0xff80 nzcv=15
# expect: x0=0xff80 nzcv=0xf
# set:    x1=0x8000000000000000 x2=0x123456789abcdef0 x3=-2 nzcv=6
# expect: x0=0x0 nzcv=0x6
        sub w0, w1, 0

# set:    x1=0x80000000 x2=0x3f x3=0x123456789abcdef0 nzcv=13
# expect: x0=0x80000000 nzcv=0xa
# set:    x1=0xfedcba9876543210 x2=0xffffffff x3=-1 nzcv=6
# expect: x0=0x76543210 nzcv=0x2
# set:    x1=0xffffffff x2=0xff80 x3=0xff80 nzcv=4
# expect: x0=0xffffffff nzcv=0xa
# set:    x1=0x7fffffffffffffff x2=0xff80 x3=0x8000 nzcv=8
# expect: x0=0xffffffff nzcv=0xa
# set:    x1=0x7fffffff x2=0x123456789abcdef0 x3=0 nzcv=15
# expect: x0=0x7fffffff nzcv=0x2
        subs w0, w1, 0

# set:    x1=0x8000 x2=0x80000000 x3=0x8000 nzcv=3
# expect: x0=0x8001 nzcv=0x3
# set:    x1=0x123456789abcdef0 x2=-2 x3=0x7fffffffffffffff nzcv=2
# expect: x0=0x9abcdef1 nzcv=0x2
# set:    x1=1 x2=0x20 x3=0xff80 nzcv=5
# expect: x0=0x2 nzcv=0x5
        add w0, w1, 1

# set:    x1=0x7fffffffffffffff x2=0xffffffff x3=0x8000 nzcv=14
# expect: x0=0x0 nzcv=0x6
# set:    x1=-2 x2=0x123456789abcdef0 x3=-2 nzcv=11
# expect: x0=0xffffffff nzcv=0x8
# set:    x1=-1 x2=0x8000 x3=-2 nzcv=0
# expect: x0=0x0 nzcv=0x6
# set:    x1=0x7fffffff x2=1 x3=0x7fffffff nzcv=1
# expect: x0=0x80000000 nzcv=0x9
# set:    x1=-2 x2=0x8000000000000000 x3=0x7fffffff nzcv=11
# expect: x0=0xffffffff nzcv=0x8
        adds w0, w1, 1

# set:    x1=0x8000000000000000 x2=0x7fffffff x3=0x80000000 nzcv=3
# expect: x0=0xffffffff nzcv=0x3
# set:    x1=1 x2=0x80000000 x3=0x8000 nzcv=10
# expect: x0=0x0 nzcv=0xa
# set:    x1=0x8000000000000000 x2=0 x3=0xff80 nzcv=4
# expect: x0=0xffffffff nzcv=0x4
        sub w0, w1, 1

# set:    x1=-1 x2=0 x3=0x20 nzcv=15
# expect: x0=0xfffffffe nzcv=0xa
# set:    x1=0x7fffffffffffffff x2=-2 x3=0xffffffff nzcv=0
# expect: x0=0xfffffffe nzcv=0xa
# set:    x1=0x8000 x2=0xffffffff x3=-2 nzcv=2
# expect: x0=0x7fff nzcv=0x2
# set:    x1=0x20 x2=0x8000 x3=0 nzcv=8
# expect: x0=0x1f nzcv=0x2
# set:    x1=-1 x2=0xff80 x3=0x8000000000000000 nzcv=4
# expect: x0=0xfffffffe nzcv=0xa
        subs w0, w1, 1

# set:    x1=0x123456789abcdef0 x2=0x20 x3=0xff80 nzcv=9
# expect: x0=0x9abceeef nzcv=0x9
# set:    x1=0xfedcba9876543210 x2=0x123456789abcdef0 x3=0x8000000000000000 nzcv=9
# expect: x0=0x7654420f nzcv=0x9
# set:    x1=0x7fffffff x2=1 x3=1 nzcv=1
# expect: x0=0x80000ffe nzcv=0x1
        add w0, w1, 4095

# set:    x1=0x8000000000000000 x2=0x7fffffff x3=0xffffffff nzcv=0
# expect: x0=0xfff nzcv=0x0
# set:    x1=0x3f x2=0xff80 x3=0x3f nzcv=7
# expect: x0=0x103e nzcv=0x0
# set:    x1=0xfedcba9876543210 x2=0xffffffff x3=0x20 nzcv=4
# expect: x0=0x7654420f nzcv=0x0
# set:    x1=1 x2=1 x3=0x7fffffffffffffff nzcv=13
# expect: x0=0x1000 nzcv=0x0
# set:    x1=0x8000 x2=-2 x3=0 nzcv=11
# expect: x0=0x8fff nzcv=0x0
        adds w0, w1, 4095

# set:    x1=0x8000000000000000 x2=0xfedcba9876543210 x3=1 nzcv=11
# expect: x0=0xfffff001 nzcv=0xb
# set:    x1=0x7fffffff x2=-1 x3=1 nzcv=0
# expect: x0=0x7ffff000 nzcv=0x0
# set:    x1=0x3f x2=0x3f x3=0x7fffffff nzcv=15
# expect: x0=0xfffff040 nzcv=0xf
        sub w0, w1, 4095

# set:    x1=0 x2=0x3f x3=0x80000000 nzcv=7
# expect: x0=0xfffff001 nzcv=0x8
# set:    x1=0x7fffffff x2=0x80000000 x3=0x20 nzcv=3
# expect: x0=0x7ffff000 nzcv=0x2
# set:    x1=0x7fffffffffffffff x2=0x20 x3=0xff80 nzcv=10
# expect: x0=0xfffff000 nzcv=0xa
# set:    x1=0 x2=0x80000000 x3=-1 nzcv=1
# expect: x0=0xfffff001 nzcv=0x8
# set:    x1=0xff80 x2=1 x3=0x80000000 nzcv=10
# expect: x0=0xef81 nzcv=0x2
        subs w0, w1, 4095

# set:    x1=0x8000 x2=0x3f x3=0xffffffff nzcv=15
# expect: x0=0x9000 nzcv=0xf
# set:    x1=-1 x2=0x8000 x3=0x3f nzcv=5
# expect: x0=0xfff nzcv=0x5
# set:    x1=0xff80 x2=0x3f x3=0xff80 nzcv=4
# expect: x0=0x10f80 nzcv=0x4
        add w0, w1, 1, lsl 12

# set:    x1=1 x2=0x20 x3=-2 nzcv=1
# expect: x0=0x1001 nzcv=0x0
# set:    x1=0xff80 x2=0xffffffff x3=0x80000000 nzcv=9
# expect: x0=0x10f80 nzcv=0x0
# set:    x1=0 x2=0x7fffffffffffffff x3=0x123456789abcdef0 nzcv=12
# expect: x0=0x1000 nzcv=0x0
# set:    x1=0x8000000000000000 x2=0 x3=0x8000 nzcv=15
# expect: x0=0x1000 nzcv=0x0
# set:    x1=0xff80 x2=0x8000000000000000 x3=0x7fffffffffffffff nzcv=1
# expect: x0=0x10f80 nzcv=0x0
        adds w0, w1, 1, lsl 12

# set:    x1=0xff80 x2=0x3f x3=0xff80 nzcv=1
# expect: x0=0xef80 nzcv=0x1
# set:    x1=0x8000000000000000 x2=0x7fffffffffffffff x3=0x8000 nzcv=10
# expect: x0=0xfffff000 nzcv=0xa
# set:    x1=0x80000000 x2=0x8000 x3=0x7fffffffffffffff nzcv=3
# expect: x0=0x7ffff000 nzcv=0x3
        sub w0, w1, 1, lsl 12

# set:    x1=0xff80 x2=0x80000000 x3=-1 nzcv=15
# expect: x0=0xef80 nzcv=0x2
# set:    x1=0x7fffffff x2=-2 x3=0x20 nzcv=15
# expect: x0=0x7fffefff nzcv=0x2
# set:    x1=0x7fffffff x2=0x20 x3=0x80000000 nzcv=8
# expect: x0=0x7fffefff nzcv=0x2
# set:    x1=0xffffffff x2=-2 x3=0xff80 nzcv=2
# expect: x0=0xffffefff nzcv=0xa
# set:    x1=0x7fffffff x2=0x80000000 x3=0x20 nzcv=13
# expect: x0=0x7fffefff nzcv=0x2
        subs w0, w1, 1, lsl 12

# set:    x1=1 x2=0x7fffffff x3=0x7fffffffffffffff nzcv=10
# expect: x0=0xfff001 nzcv=0xa
# set:    x1=0xfedcba9876543210 x2=0x8000 x3=1 nzcv=2
# expect: x0=0x77542210 nzcv=0x2
# set:    x1=-1 x2=0x123456789abcdef0 x3=0x80000000 nzcv=9
# expect: x0=0xffefff nzcv=0x9
        add w0, w1, 4095, lsl 12

# set:    x1=0x7fffffffffffffff x2=0xffffffff x3=0 nzcv=11
# expect: x0=0xffefff nzcv=0x2
# set:    x1=0xfedcba9876543210 x2=0x20 x3=0xfedcba9876543210 nzcv=13
# expect: x0=0x77542210 nzcv=0x0
# set:    x1=0x7fffffff x2=-1 x3=0x7fffffffffffffff nzcv=1
# expect: x0=0x80ffefff nzcv=0x9
# set:    x1=0x20 x2=0xffffffff x3=1 nzcv=12
# expect: x0=0xfff020 nzcv=0x0
# set:    x1=0x80000000 x2=0xffffffff x3=0x80000000 nzcv=5
# expect: x0=0x80fff000 nzcv=0x8
        adds w0, w1, 4095, lsl 12

# set:    x1=0 x2=-1 x3=0xffffffff nzcv=1
# expect: x0=0xff001000 nzcv=0x1
# set:    x1=0x8000 x2=0xfedcba9876543210 x3=-1 nzcv=2
# expect: x0=0xff009000 nzcv=0x2
# set:    x1=0x3f x2=0xff80 x3=0x8000000000000000 nzcv=11
# expect: x0=0xff00103f nzcv=0xb
        sub w0, w1, 4095, lsl 12

# set:    x1=0x80000000 x2=0x7fffffff x3=0xffffffff nzcv=2
# expect: x0=0x7f001000 nzcv=0x3
# set:    x1=0xfedcba9876543210 x2=0 x3=0xfedcba9876543210 nzcv=4
# expect: x0=0x75544210 nzcv=0x2
# set:    x1=0xfedcba9876543210 x2=-1 x3=0x123456789abcdef0 nzcv=11
# expect: x0=0x75544210 nzcv=0x2
# set:    x1=0x3f x2=0xffffffff x3=0x7fffffff nzcv=10
# expect: x0=0xff00103f nzcv=0x8
# set:    x1=0x80000000 x2=0x80000000 x3=0x3f nzcv=8
# expect: x0=0x7f001000 nzcv=0x3
        subs w0, w1, 4095, lsl 12

# set:    x1=0x8000000000000000 x2=1 x3=-2 nzcv=3
# expect: sp=0x10 x0=0x11 x4=0x10 nzcv=0x0
# set:    x1=0 x2=0x20 x3=0x7fffffffffffffff nzcv=8
# expect: sp=0x10 x0=0x11 x4=0x10 nzcv=0x0
# set:    x1=-1 x2=0xffffffff x3=0x20 nzcv=14
# expect: sp=0xf x0=0x10 x4=0xf nzcv=0x0
# set:    x1=0x123456789abcdef0 x2=0x7fffffff x3=0x8000000000000000 nzcv=9
# expect: sp=0x9abcdf00 x0=0x9abcdf01 x4=0x9abcdf00 nzcv=0x8
        add wsp, w1, 16
        adds w0, wsp, 1
        sub w4, wsp, 0

# set:    x1=0x20 x2=-2 x3=-2 nzcv=14
# expect: x0=0x0 x4=0x0 nzcv=0x0
# set:    x1=0xffffffff x2=0x8000000000000000 x3=1 nzcv=10
# expect: x0=0x0 x4=0x0 nzcv=0x6
# set:    x1=1 x2=-1 x3=0x3f nzcv=11
# expect: x0=0x1 x4=0x0 nzcv=0x0
# set:    x1=0x8000 x2=1 x3=0x20 nzcv=2
# expect: x0=0x0 x4=0x0 nzcv=0x0
# set:    x1=0xffffffff x2=-1 x3=0x123456789abcdef0 nzcv=9
# expect: x0=0x0 x4=0x0 nzcv=0x6
        cmp w1, 31
        cset w0, lo
        cmn w1, 1
        cset w4, vs

# set:    x1=-2 x2=0x7fffffffffffffff x3=-2 nzcv=5
# expect: x4=0x0 x5=0xffffffff x6=0xffffffff x7=0x0 nzcv=0x4
# set:    x1=0x8000 x2=-1 x3=0xff80 nzcv=11
# expect: x4=0x0 x5=0x8001 x6=0x8001 x7=0x0 nzcv=0x4
# set:    x1=0x20 x2=0x20 x3=0x123456789abcdef0 nzcv=7
# expect: x4=0x0 x5=0x21 x6=0x21 x7=0x0 nzcv=0x4
        and w4, w1, 0x1
        orr w5, w1, 0x1
        eor w6, w1, 0x1
        ands w7, w1, 0x1

# set:    x1=1 x2=0x8000000000000000 x3=0xffffffff nzcv=0
# expect: x4=0x1 x5=0x7fffffff x6=0x7ffffffe x7=0x1 nzcv=0x0
# set:    x1=0xff80 x2=-1 x3=0x80000000 nzcv=11
# expect: x4=0xff80 x5=0x7fffffff x6=0x7fff007f x7=0xff80 nzcv=0x0
# set:    x1=0x8000000000000000 x2=0xff80 x3=0xffffffff nzcv=4
# expect: x4=0x0 x5=0x7fffffff x6=0x7fffffff x7=0x0 nzcv=0x4
        and w4, w1, 0x7fffffff
        orr w5, w1, 0x7fffffff
        eor w6, w1, 0x7fffffff
        ands w7, w1, 0x7fffffff

# set:    x1=0xfedcba9876543210 x2=-2 x3=0x20 nzcv=15
# expect: x4=0x76003200 x5=0xff54ff10 x6=0x8954cd10 x7=0x76003200 nzcv=0x0
# set:    x1=1 x2=1 x3=0x123456789abcdef0 nzcv=13
# expect: x4=0x0 x5=0xff00ff01 x6=0xff00ff01 x7=0x0 nzcv=0x4
# set:    x1=0x7fffffffffffffff x2=0x7fffffff x3=0xff80 nzcv=13
# expect: x4=0xff00ff00 x5=0xffffffff x6=0xff00ff x7=0xff00ff00 nzcv=0x8
        and w4, w1, 0xff00ff00
        orr w5, w1, 0xff00ff00
        eor w6, w1, 0xff00ff00
        ands w7, w1, 0xff00ff00

# set:    x1=0x8000 x2=0xfedcba9876543210 x3=1 nzcv=14
# expect: x4=0x0 x5=0x5555d555 x6=0x5555d555 x7=0x0 nzcv=0x4
# set:    x1=1 x2=-1 x3=0xffffffff nzcv=11
# expect: x4=0x1 x5=0x55555555 x6=0x55555554 x7=0x1 nzcv=0x0
# set:    x1=0x80000000 x2=0x3f x3=-1 nzcv=5
# expect: x4=0x0 x5=0xd5555555 x6=0xd5555555 x7=0x0 nzcv=0x4
        and w4, w1, 0x55555555
        orr w5, w1, 0x55555555
        eor w6, w1, 0x55555555
        ands w7, w1, 0x55555555

# set:    x1=0xff80 x2=-1 x3=0 nzcv=3
# expect: x4=0xff80 x5=0xfffffffe x6=0xffff007e x7=0xff80 nzcv=0x0
# set:    x1=0x7fffffff x2=0x123456789abcdef0 x3=0x123456789abcdef0 nzcv=4
# expect: x4=0x7ffffffe x5=0xffffffff x6=0x80000001 x7=0x7ffffffe nzcv=0x0
# set:    x1=-2 x2=0x8000 x3=0x7fffffffffffffff nzcv=5
# expect: x4=0xfffffffe x5=0xfffffffe x6=0x0 x7=0xfffffffe nzcv=0x8
        and w4, w1, 0xfffffffe
        orr w5, w1, 0xfffffffe
        eor w6, w1, 0xfffffffe
        ands w7, w1, 0xfffffffe

# set:    x1=-1 x2=0x80000000 x3=0x123456789abcdef0 nzcv=9
# expect: x4=0xc0000003 x5=0xffffffff x6=0x3ffffffc x7=0xc0000003 nzcv=0x8
# set:    x1=-2 x2=0x20 x3=0x8000 nzcv=2
# expect: x4=0xc0000002 x5=0xffffffff x6=0x3ffffffd x7=0xc0000002 nzcv=0x8
# set:    x1=0x8000000000000000 x2=0x80000000 x3=0x7fffffffffffffff nzcv=6
# expect: x4=0x0 x5=0xc0000003 x6=0xc0000003 x7=0x0 nzcv=0x4
        and w4, w1, 0xc0000003
        orr w5, w1, 0xc0000003
        eor w6, w1, 0xc0000003
        ands w7, w1, 0xc0000003

# set:    x1=0x3f x2=0x123456789abcdef0 x3=0xfedcba9876543210 nzcv=2
# expect: x4=0x3c x5=0x3c003f x6=0x3c0003 x7=0x3c nzcv=0x0
# set:    x1=0x7fffffffffffffff x2=-1 x3=0x123456789abcdef0 nzcv=5
# expect: x4=0x3c003c x5=0xffffffff x6=0xffc3ffc3 x7=0x3c003c nzcv=0x0
# set:    x1=0x3f x2=0x7fffffffffffffff x3=0xfedcba9876543210 nzcv=4
# expect: x4=0x3c x5=0x3c003f x6=0x3c0003 x7=0x3c nzcv=0x0
        and w4, w1, 0x3c003c
        orr w5, w1, 0x3c003c
        eor w6, w1, 0x3c003c
        ands w7, w1, 0x3c003c

# set:    x1=-1 x2=0x3f x3=0x80000000 nzcv=1
# expect: sp=0xf0 x0=0xf0 nzcv=0x4
# set:    x1=0xfedcba9876543210 x2=0x20 x3=0x8000 nzcv=0
# expect: sp=0x10 x0=0xf0 nzcv=0x4
# set:    x1=-2 x2=0xfedcba9876543210 x3=1 nzcv=1
# expect: sp=0xf0 x0=0xf0 nzcv=0x4
        and wsp, w1, 0xf0
        orr w0, wzr, 0xf0
        tst w2, 0x80000000

# set:    x1=0x3f x2=0xff80 x3=0x3f nzcv=6
# expect: x0=0xabcd x1=0xffff7ffe x2=0x1234
# set:    x1=0xfedcba9876543210 x2=0x7fffffffffffffff x3=0xff80 nzcv=13
# expect: x0=0xabcd x1=0xffff7ffe x2=0xffff1234
        movz w0, 0xabcd, lsl 0
        movn w1, 0x8001, lsl 0
        movk w2, 0x1234, lsl 0

# set:    x1=0xfedcba9876543210 x2=0x3f x3=-2 nzcv=9
# expect: x0=0xabcd0000 x1=0x7ffeffff x2=0x1234003f
# set:    x1=0 x2=0xffffffff x3=0x3f nzcv=9
# expect: x0=0xabcd0000 x1=0x7ffeffff x2=0x1234ffff
        movz w0, 0xabcd, lsl 16
        movn w1, 0x8001, lsl 16
        movk w2, 0x1234, lsl 16

# set:    x0=0x67f5ae02af5b8f47 x1=0xceae71cfce000af0
# expect: x0=0x0
        sbfm w0, w1, 0, 0

# set:    x0=0x2877f5d90f5675f8 x1=0xb048faa112ae5c22
# expect: x0=0xfffffffe
        sbfm w0, w1, 0, 1

# set:    x0=0x5716dc2e343ada2a x1=0x76e5ae787bf7e1d3
# expect: x0=0xffffffd3
        sbfm w0, w1, 0, 7

# set:    x0=0x51beb80eb7e6a14c x1=0xdc8a49225005680f
# expect: x0=0x680f
        sbfm w0, w1, 0, 15

# set:    x0=0x66124ab4f9b21e6e x1=0x586a346adc5be7d1
# expect: x0=0xffffe7d1
        sbfm w0, w1, 0, 16

# set:    x0=0x1b2ededb8fc85fc0 x1=0x83d5bceb5edbb8ee
# expect: x0=0xffdbb8ee
        sbfm w0, w1, 0, 23

# set:    x0=0x7318b96d44790612 x1=0x1f5d988f776abf09
# expect: x0=0x776abf09
        sbfm w0, w1, 0, 31

# set:    x0=0xf204be894a4b5563 x1=0xcf477ef18c8a616
# expect: x0=0x0
        sbfm w0, w1, 1, 0

# set:    x0=0xf67294643f8ea40a x1=0x6b0ae0e39d896047
# expect: x0=0xffffffff
        sbfm w0, w1, 1, 1

# set:    x0=0xef0a573d53d2d56d x1=0xd040158728e213bc
# expect: x0=0xffffffde
        sbfm w0, w1, 1, 7

# set:    x0=0x28caaa1dc35bec2c x1=0x3098f7b2500e15c0
# expect: x0=0xae0
        sbfm w0, w1, 1, 15

# set:    x0=0xe10b1a477faeb748 x1=0x7781321e83c501cb
# expect: x0=0xffff80e5
        sbfm w0, w1, 1, 16

# set:    x0=0x64ab851bf1fac6e7 x1=0x170d750705eee1d4
# expect: x0=0xfff770ea
        sbfm w0, w1, 1, 23

# set:    x0=0x95560a2d3713b466 x1=0x3da06476f778c676
# expect: x0=0xfbbc633b
        sbfm w0, w1, 1, 31

# set:    x0=0x98f6fd7f7eb162f1 x1=0x4806f8040cf0374c
# expect: x0=0x0
        sbfm w0, w1, 7, 0

# set:    x0=0x4926ce5f78786140 x1=0xac2a4f71a77d95f1
# expect: x0=0x2000000
        sbfm w0, w1, 7, 1

# set:    x0=0x22498f666e51484d x1=0x1b84edc3d8e049de
# expect: x0=0xffffffff
        sbfm w0, w1, 7, 7

# set:    x0=0x673ba8bdc38c1dec x1=0x5da39a73ba3df7ff
# expect: x0=0xffffffef
        sbfm w0, w1, 7, 15

# set:    x0=0x8fd33afc91fdfa4f x1=0xd18ab95668c8477
# expect: x0=0x108
        sbfm w0, w1, 7, 16

# set:    x0=0x62e7c1a612d2fa06 x1=0x49e1cd138da00495
# expect: x0=0xffff4009
        sbfm w0, w1, 7, 23

# set:    x0=0xd3479a3b479bc637 x1=0x8cc36f3bc3affcfe
# expect: x0=0xff875ff9
        sbfm w0, w1, 7, 31

# set:    x0=0x18c01e2bf99f0704 x1=0x20f0156a1e6a6628
# expect: x0=0x0
        sbfm w0, w1, 8, 1

# set:    x0=0x8ece112856ce4b42 x1=0xfc9e1dcbcb7e6268
# expect: x0=0x68000000
        sbfm w0, w1, 8, 7

# set:    x0=0x66c14dca8255da61 x1=0x9a3b031932f57510
# expect: x0=0xffffff75
        sbfm w0, w1, 8, 16

# set:    x0=0xb6adf48b2314d0c8 x1=0x9f644050b990034
# expect: x0=0xffff9900
        sbfm w0, w1, 8, 23

# set:    x0=0x2620f9a974fd33d1 x1=0x84f2fd0f79474bfa
# expect: x0=0x79474b
        sbfm w0, w1, 8, 31

# set:    x0=0xee6e2e7253f591dc x1=0x23c8afdb83f82f16
# expect: x0=0x0
        sbfm w0, w1, 15, 0

# set:    x0=0x9dd2f9defd98fe33 x1=0x6498abe92999bbef
# expect: x0=0xfffe0000
        sbfm w0, w1, 15, 1

# set:    x0=0x81df6517561c9210 x1=0x97fe56c54c9a9f24
# expect: x0=0x480000
        sbfm w0, w1, 15, 7

# set:    x0=0x901bcdefb56ff8ce x1=0x7d66971e88476c56
# expect: x0=0x0
        sbfm w0, w1, 15, 15

# set:    x0=0x54cc1e2a5e4cb287 x1=0x44251dbd0d4ea67
# expect: x0=0x1
        sbfm w0, w1, 15, 16

# set:    x0=0x4ec3f970956d80e4 x1=0x6aa26216fada98f5
# expect: x0=0xffffffb5
        sbfm w0, w1, 15, 23

# set:    x0=0xa1173719b023a0ea x1=0xdf41e335b9aed8e4
# expect: x0=0xffff735d
        sbfm w0, w1, 15, 31

# set:    x0=0xa7d4cf50f791f1e5 x1=0x43f9cd6b797ebe87
# expect: x0=0xffff0000
        sbfm w0, w1, 16, 0

# set:    x0=0x3a4045dd93dfd907 x1=0x9416e4dcc6b28def
# expect: x0=0xffff0000
        sbfm w0, w1, 16, 1

# set:    x0=0x863417182ba6adb3 x1=0x7afeb1149561c813
# expect: x0=0x130000
        sbfm w0, w1, 16, 7

# set:    x0=0x61542765d756ba9c x1=0xc64c96479ea7017c
# expect: x0=0x17c0000
        sbfm w0, w1, 16, 15

# set:    x0=0x9293f70508150147 x1=0x3e00980eae441e21
# expect: x0=0x0
        sbfm w0, w1, 16, 16

# set:    x0=0x6b352f85504e2687 x1=0x70e7e75604d9145e
# expect: x0=0x4d9
        sbfm w0, w1, 16, 31

# set:    x0=0x80773e33690e7e62 x1=0x34323ec6b0c4a01c
# expect: x0=0x0
        sbfm w0, w1, 24, 0

# set:    x0=0xd92f3c1edf70fb2a x1=0x78bb22a5eba742d2
# expect: x0=0xfffffe00
        sbfm w0, w1, 24, 1

# set:    x0=0x84c86c4623595fa4 x1=0xb4adaf890ff1aa9f
# expect: x0=0xffff9f00
        sbfm w0, w1, 24, 7

# set:    x0=0x7a768555a987b218 x1=0xff84faef5336723b
# expect: x0=0x723b00
        sbfm w0, w1, 24, 15

# set:    x0=0x75ac824c2c55aef7 x1=0xf4e9573450521700
# expect: x0=0x170000
        sbfm w0, w1, 24, 16

# set:    x0=0xde1e994ac5a11f5c x1=0xad05b9125ab28d4a
# expect: x0=0x5a
        sbfm w0, w1, 24, 31

# set:    x0=0x43ad3d62b17cfb21 x1=0xcdbc2c1ca4afe7bd
# expect: x0=0xfffffffe
        sbfm w0, w1, 31, 0

# set:    x0=0x476cf68c3f1be0d0 x1=0xf514105831383975
# expect: x0=0x2
        sbfm w0, w1, 31, 1

# set:    x0=0xfb756923f910abb3 x1=0xf10532523990e2c9
# expect: x0=0xffffff92
        sbfm w0, w1, 31, 7

# set:    x0=0xb0b3901535102852 x1=0xb474634949fc2cd8
# expect: x0=0x59b0
        sbfm w0, w1, 31, 15

# set:    x0=0x8f7c1d59594b2a3a x1=0x7ad465a15129950d
# expect: x0=0xffff2a1a
        sbfm w0, w1, 31, 16

# set:    x0=0x92cf60211f33242d x1=0x49ac908746015028
# expect: x0=0x0
        sbfm w0, w1, 31, 31

# set:    x0=0x65001423faebcd19 x1=0xe5508ea26133a34d
# expect: x0=0x1
        ubfm w0, w1, 0, 0

# set:    x0=0x257f7595cdfb4db9 x1=0xc5e78b23f4613f09
# expect: x0=0x1
        ubfm w0, w1, 0, 1

# set:    x0=0x143b45e3b6d1f6bb x1=0xf48f709c49a22441
# expect: x0=0x41
        ubfm w0, w1, 0, 7

# set:    x0=0xbf51936241a64fed x1=0xa7edc8d8713f8f8c
# expect: x0=0x8f8c
        ubfm w0, w1, 0, 15

# set:    x0=0x4568f42689e03e22 x1=0xd3f4a49b33baba88
# expect: x0=0xba88
        ubfm w0, w1, 0, 16

# set:    x0=0xbdab07e79d9d028e x1=0x1bf645f623245211
# expect: x0=0x23245211
        ubfm w0, w1, 0, 31

# set:    x0=0xe7ba26acab7a3d1c x1=0xcfef6833e11bafe
# expect: x0=0x0
        ubfm w0, w1, 1, 0

# set:    x0=0x19a692c90d700ea4 x1=0x3b9b2d45a35055e4
# expect: x0=0x0
        ubfm w0, w1, 1, 1

# set:    x0=0xae62990c19bd4f93 x1=0x78ef7666b7a4c719
# expect: x0=0xc
        ubfm w0, w1, 1, 7

# set:    x0=0xfa585b278ce3e7c3 x1=0xf6eab3a001539221
# expect: x0=0x4910
        ubfm w0, w1, 1, 15

# set:    x0=0x79c773a0e0decc3d x1=0xe1721c83ef5e4376
# expect: x0=0x2f21bb
        ubfm w0, w1, 1, 23

# set:    x0=0x4988e418f6c31218 x1=0xc1836315330f8be1
# expect: x0=0x1987c5f0
        ubfm w0, w1, 1, 31

# set:    x0=0xc4cb294fe86e8e63 x1=0xf25477da55990e7
# expect: x0=0x2000000
        ubfm w0, w1, 7, 0

# set:    x0=0xbd1a8f4b88ffbd40 x1=0x3b72c86d92fa675f
# expect: x0=0x6000000
        ubfm w0, w1, 7, 1

# set:    x0=0xebe5841fe9c96c52 x1=0x98c60b3efc9909e
# expect: x0=0x1
        ubfm w0, w1, 7, 7

# set:    x0=0xef158d5b2d007d05 x1=0xd66d4627e1dace6a
# expect: x0=0x19c
        ubfm w0, w1, 7, 15

# set:    x0=0xbfbeac7aefc59738 x1=0x2fb21e667ed17aab
# expect: x0=0xfda2f5
        ubfm w0, w1, 7, 31

# set:    x0=0x9a4ffc0c9165f2ed x1=0x4c636e95025f5543
# expect: x0=0x43000000
        ubfm w0, w1, 8, 7

# set:    x0=0x7450388748d90846 x1=0x55c551fcfba57cc8
# expect: x0=0x7c
        ubfm w0, w1, 8, 15

# set:    x0=0x225aed6cf0458043 x1=0xe3a68a707e710b55
# expect: x0=0x710b
        ubfm w0, w1, 8, 23

# set:    x0=0xcf0e6d2b315c167a x1=0x45d8a6ad77d0359e
# expect: x0=0x77d035
        ubfm w0, w1, 8, 31

# set:    x0=0xa5f60735757b6b29 x1=0xbb2aa1462999394c
# expect: x0=0x0
        ubfm w0, w1, 15, 0

# set:    x0=0x564cfbd2bc92fd81 x1=0x39b058c2faabe0b
# expect: x0=0x60000
        ubfm w0, w1, 15, 1

# set:    x0=0x317304b5c1dd484a x1=0xaca58d95915a1c30
# expect: x0=0x600000
        ubfm w0, w1, 15, 7

# set:    x0=0x67ce378fe5a4983b x1=0xa383889adb2c6ac8
# expect: x0=0x0
        ubfm w0, w1, 15, 15

# set:    x0=0x669d01ff1634725b x1=0x53f3007383e96ef4
# expect: x0=0x2
        ubfm w0, w1, 15, 16

# set:    x0=0x7a3a6e9623ff23d3 x1=0xfb4fb88a2f4dd219
# expect: x0=0x9b
        ubfm w0, w1, 15, 23

# set:    x0=0x6231ee7342c2d2eb x1=0x1bf9e733f800385
# expect: x0=0x7f00
        ubfm w0, w1, 15, 31

# set:    x0=0x546252e7f43ba052 x1=0x4459bd6ec0f63229
# expect: x0=0x10000
        ubfm w0, w1, 16, 0

# set:    x0=0x42f525b902ed73ce x1=0x92a81713b90ed44b
# expect: x0=0x30000
        ubfm w0, w1, 16, 1

# set:    x0=0xaaf407f70fe76149 x1=0x3c7e5368b1594847
# expect: x0=0x470000
        ubfm w0, w1, 16, 7

# set:    x0=0xafa2855967c96204 x1=0x28e333b64e8adc4b
# expect: x0=0xdc4b0000
        ubfm w0, w1, 16, 15

# set:    x0=0xc5144d98b41c504f x1=0xe346f415e5267a2b
# expect: x0=0x0
        ubfm w0, w1, 16, 16

# set:    x0=0xf0cd7f05ea87855e x1=0xa38295d31e0ef546
# expect: x0=0xe
        ubfm w0, w1, 16, 23

# set:    x0=0xf51594943818cfd3 x1=0x3889936a9d5817e8
# expect: x0=0x9d58
        ubfm w0, w1, 16, 31

# set:    x0=0xfd247c11bf6b8cdf x1=0x74797b6127372b52
# expect: x0=0x0
        ubfm w0, w1, 24, 0

# set:    x0=0xe9ad0e9b8c9aa1e9 x1=0xb3b263376a74dbb7
# expect: x0=0x300
        ubfm w0, w1, 24, 1

# set:    x0=0xd35ac07aaa0217d0 x1=0xcd4f8b2b899ac252
# expect: x0=0x5200
        ubfm w0, w1, 24, 7

# set:    x0=0x98874bfec1369c65 x1=0xae2ae3413f59e4f2
# expect: x0=0xe4f200
        ubfm w0, w1, 24, 15

# set:    x0=0x87365a84725e134d x1=0x86879aa914f573d0
# expect: x0=0x173d000
        ubfm w0, w1, 24, 16

# set:    x0=0x1cb9b73a906d5c8c x1=0xead08c8913fe8a29
# expect: x0=0xfe8a2900
        ubfm w0, w1, 24, 23

# set:    x0=0x33c08bf18167999f x1=0xe723ada38c32bdb2
# expect: x0=0x8c
        ubfm w0, w1, 24, 31

# set:    x0=0xdabf984e53ff8461 x1=0x2a1f1b61265cb9d9
# expect: x0=0x2
        ubfm w0, w1, 31, 0

# set:    x0=0xb787ef8d3495311e x1=0xae27d4321dc1e7eb
# expect: x0=0x6
        ubfm w0, w1, 31, 1

# set:    x0=0x720b274b82a7f586 x1=0xe61d9cde1747f387
# expect: x0=0x10e
        ubfm w0, w1, 31, 7

# set:    x0=0x6a5943ce836435e3 x1=0x21c71aa3741423b5
# expect: x0=0x476a
        ubfm w0, w1, 31, 15

# set:    x0=0xac3a812f765e6cb5 x1=0x8f0d55400ec7d662
# expect: x0=0x3acc4
        ubfm w0, w1, 31, 16

# set:    x0=0x41241bb4655ce508 x1=0x592bfa5b928e23f
# expect: x0=0x51c47e
        ubfm w0, w1, 31, 23

# set:    x0=0x12b2102d940c3503 x1=0x37c86152beed0af9
# expect: x0=0x1
        ubfm w0, w1, 31, 31

# set:    x0=0x8a89b0f0105291d3 x1=0xb34c6c7358330b30
# expect: x0=0x105291d2
        bfm w0, w1, 0, 0

# set:    x0=0x497ec6d1081fc6dc x1=0x78d9a88aef0bea4f
# expect: x0=0x81fea4f
        bfm w0, w1, 0, 15

# set:    x0=0xa43afb7ac40d4874 x1=0x22ab7752c4db5a62
# expect: x0=0xc40d5a62
        bfm w0, w1, 0, 16

# set:    x0=0xe42e707afe2bd987 x1=0x5fdcabbf6b9cd71c
# expect: x0=0x6b9cd71c
        bfm w0, w1, 0, 31

# set:    x0=0x60a399d4e821e716 x1=0xeac80da1de9f6f5b
# expect: x0=0xe821e716
        bfm w0, w1, 1, 0

# set:    x0=0xdfe2c0a0a96b3c42 x1=0xf6d22a7baec76a82
# expect: x0=0xa96b3c43
        bfm w0, w1, 1, 1

# set:    x0=0x1e5ebe5459077299 x1=0xdc3bbdd8a74e02a9
# expect: x0=0x590772d4
        bfm w0, w1, 1, 7

# set:    x0=0x2099d18087623997 x1=0x649f7d888989c5ab
# expect: x0=0x876262d5
        bfm w0, w1, 1, 15

# set:    x0=0xc194f97f00e3a026 x1=0xd5b6de85390239d9
# expect: x0=0xe31cec
        bfm w0, w1, 1, 16

# set:    x0=0xb8168aebac6a7c85 x1=0x76876c624c61845e
# expect: x0=0xac30c22f
        bfm w0, w1, 1, 23

# set:    x0=0x3acb43a3d2c7bffb x1=0x6118433b882ccd1e
# expect: x0=0xc416668f
        bfm w0, w1, 1, 31

# set:    x0=0x3040413c4690fb15 x1=0x27b608dc589decb0
# expect: x0=0x4490fb15
        bfm w0, w1, 7, 0

# set:    x0=0xa902b73fcf39f648 x1=0x83f64c31ce362f8
# expect: x0=0xcf39f649
        bfm w0, w1, 7, 7

# set:    x0=0xe39836bbe23ddfaa x1=0xefad49e9c41c147e
# expect: x0=0xe23dde28
        bfm w0, w1, 7, 15

# set:    x0=0x980cb95c19d45deb x1=0x1139fa1234c1c3ea
# expect: x0=0x19d45f87
        bfm w0, w1, 7, 16

# set:    x0=0xdf495037b40a9181 x1=0xac09bdb799086e47
# expect: x0=0xb40a10dc
        bfm w0, w1, 7, 23

# set:    x0=0x705fddf566fadca0 x1=0xb531932bd9419aa
# expect: x0=0x677b2833
        bfm w0, w1, 7, 31

# set:    x0=0xc6ac1b04dd1d6cd1 x1=0xc11f6bf5379ef467
# expect: x0=0xdd1d6cd1
        bfm w0, w1, 8, 0

# set:    x0=0x3bf2025f4a0d2b73 x1=0xfe54ee4b80ff5173
# expect: x0=0x4b0d2b73
        bfm w0, w1, 8, 1

# set:    x0=0x93d563ae51a3ac26 x1=0x937bf79bbb44badc
# expect: x0=0xdca3ac26
        bfm w0, w1, 8, 7

# set:    x0=0x3ca5be2952171bf3 x1=0xd18183d1ac2b0cfc
# expect: x0=0x52171b0c
        bfm w0, w1, 8, 15

# set:    x0=0x8570b59fa903ae67 x1=0xfc568b5324acb722
# expect: x0=0xa903aeb7
        bfm w0, w1, 8, 16

# set:    x0=0x8e85140d0f9aeb70 x1=0x46707cd64ceda164
# expect: x0=0xf9aeda1
        bfm w0, w1, 8, 23

# set:    x0=0xadc29178a0411612 x1=0x2cd58759e95d2761
# expect: x0=0xa0431612
        bfm w0, w1, 15, 0

# set:    x0=0x582b91eef8e8035b x1=0xc00988a7ee1011a
# expect: x0=0xf8ec035b
        bfm w0, w1, 15, 1

# set:    x0=0xb2414482519894d8 x1=0x86433603c92a7d7c
# expect: x0=0x519894d8
        bfm w0, w1, 15, 15

# set:    x0=0x2f12b150605fb1eb x1=0x4cc57e0d26332018
# expect: x0=0x605fb1ea
        bfm w0, w1, 15, 16

# set:    x0=0x39b02e2ad96e684f x1=0x3db0174e7938878a
# expect: x0=0xd96e6871
        bfm w0, w1, 15, 23

# set:    x0=0x7688d11fce4758be x1=0x24f43c62b523c0de
# expect: x0=0xce476a47
        bfm w0, w1, 15, 31

# set:    x0=0x87ad8b268eaa5841 x1=0x6aa0426df7c0d5f7
# expect: x0=0x8eab5841
        bfm w0, w1, 16, 1

# set:    x0=0x548c1d84340de049 x1=0x414765063e2bf9c9
# expect: x0=0x34c9e049
        bfm w0, w1, 16, 7

# set:    x0=0x5efeef4fd8ddbbc0 x1=0x73253aa3ec170298
# expect: x0=0x298bbc0
        bfm w0, w1, 16, 15

# set:    x0=0xd31812e30c36756 x1=0xd453f867b97e6224
# expect: x0=0x30c36756
        bfm w0, w1, 16, 16

# set:    x0=0xa1fc9df9a591974 x1=0x9adf4709ac75c344
# expect: x0=0x9a591975
        bfm w0, w1, 16, 23

# set:    x0=0x966be275c2fe8954 x1=0xcdfd9531302b7831
# expect: x0=0xc2fe302b
        bfm w0, w1, 16, 31

# set:    x0=0x3579c1437ab99428 x1=0x378e65108f10d33e
# expect: x0=0x7ab99428
        bfm w0, w1, 24, 0

# set:    x0=0xe8b3d763f4ff3f3a x1=0x4d9dbaeb553d2625
# expect: x0=0xf4ff3d3a
        bfm w0, w1, 24, 1

# set:    x0=0xbdd151b0f64ab6ec x1=0x30a5648eefe9b3d0
# expect: x0=0xf64ad0ec
        bfm w0, w1, 24, 7

# set:    x0=0xea18d32c7a9a8ef5 x1=0xc11bd1c4ffe3f366
# expect: x0=0x7af366f5
        bfm w0, w1, 24, 15

# set:    x0=0x6589ada1345af934 x1=0xb42a2d939aba0f15
# expect: x0=0x340f1534
        bfm w0, w1, 24, 16

# set:    x0=0x775c30b561730c48 x1=0x48769153c68813fe
# expect: x0=0x61730cc6
        bfm w0, w1, 24, 31

# set:    x0=0x5c11ab6d42f5b3f5 x1=0x4ef4c34d5bf86f3c
# expect: x0=0x42f5b3f5
        bfm w0, w1, 31, 0

# set:    x0=0xcd8563ca193e638d x1=0x774c0afa7f4d908c
# expect: x0=0x193e6389
        bfm w0, w1, 31, 1

# set:    x0=0x340029c3ea11905b x1=0x51facefad6f89f7a
# expect: x0=0xea113ef5
        bfm w0, w1, 31, 15

# set:    x0=0xdd34aa1890019ed4 x1=0xbb401e769f753f1
# expect: x0=0x9002a7e2
        bfm w0, w1, 31, 16

# set:    x0=0x8da5d39b42c21797 x1=0x426fcc9255b30e2
# expect: x0=0x42b661c5
        bfm w0, w1, 31, 23

# set:    x1=0xfedcba9876543210 x2=0x20 x3=-1 nzcv=6
# expect: x0=0x20 x4=0x76543210
# set:    x1=0x7fffffff x2=0x7fffffffffffffff x3=0x80000000 nzcv=7
# expect: x0=0xffffffff x4=0x7fffffff
        extr w0, w1, w2, 0
        ror w4, w1, 0

# set:    x1=0x7fffffff x2=0xfedcba9876543210 x3=0xffffffff nzcv=10
# expect: x0=0xbb2a1908 x4=0xbfffffff
# set:    x1=0x8000 x2=0x8000000000000000 x3=0x7fffffffffffffff nzcv=15
# expect: x0=0x0 x4=0x4000
        extr w0, w1, w2, 1
        ror w4, w1, 1

# set:    x1=0x20 x2=0x3f x3=0xffffffff nzcv=5
# expect: x0=0x20000000 x4=0x20000000
# set:    x1=0x20 x2=0xffffffff x3=0x20 nzcv=11
# expect: x0=0x20ffffff x4=0x20000000
        extr w0, w1, w2, 8
        ror w4, w1, 8

# set:    x1=-1 x2=-1 x3=0xffffffff nzcv=5
# expect: x0=0xffffffff x4=0xffffffff
# set:    x1=0x20 x2=0x123456789abcdef0 x3=-2 nzcv=1
# expect: x0=0x209abc x4=0x200000
        extr w0, w1, w2, 16
        ror w4, w1, 16

# set:    x1=0x123456789abcdef0 x2=0 x3=1 nzcv=1
# expect: x0=0x3579bde0 x4=0x3579bde1
# set:    x1=0x8000 x2=0x8000 x3=0xff80 nzcv=0
# expect: x0=0x10000 x4=0x10000
        extr w0, w1, w2, 31
        ror w4, w1, 31

# set:    x9=0
# expect: x2=0x5 x5=0x0
        adr x0, 1f
        adr x1, 1f+5
        sub x2, x1, x0
        adrp x3, 1f
        and x4, x0, ~0xfff
        sub x5, x4, x3
        mov x0, 0
        mov x1, 0
        mov x3, 0
        mov x4, 0
1:
