# SPDX-License-Identifier: Apache-2.0
# Data processing, register: arithmetic, logic, one to three sources

# set:    x1=0x7fffffff x2=-1 x3=0x20 nzcv=4
# expect: x0=0x7ffffffe nzcv=0x4
# set:    x1=0x8000 x2=0x3f x3=0 nzcv=6
# expect: x0=0x803f nzcv=0x6
# set:    x1=0x8000000000000000 x2=1 x3=0x123456789abcdef0 nzcv=14
# expect: x0=0x8000000000000001 nzcv=0xe
        add x0, x1, x2

# set:    x1=0x80000000 x2=0 x3=0xfedcba9876543210 nzcv=15
# expect: x0=0x80000000 nzcv=0xf
# set:    x1=0xfedcba9876543210 x2=0x3f x3=0x3f nzcv=15
# expect: x0=0xfedcba987654328e nzcv=0xf
# set:    x1=0x3f x2=-2 x3=0 nzcv=0
# expect: x0=0x3b nzcv=0x0
        add x0, x1, x2, lsl 1

# set:    x1=0x123456789abcdef0 x2=0x123456789abcdef0 x3=0x20 nzcv=8
# expect: x0=0x123456789abcdef0 nzcv=0x8
# set:    x1=0x7fffffff x2=0 x3=0x123456789abcdef0 nzcv=9
# expect: x0=0x7fffffff nzcv=0x9
# set:    x1=0 x2=0x123456789abcdef0 x3=0 nzcv=13
# expect: x0=0x0 nzcv=0xd
        add x0, x1, x2, lsl 63

# set:    x1=0xff80 x2=-2 x3=0x123456789abcdef0 nzcv=4
# expect: x0=0x100000000000ff7f nzcv=0x4
# set:    x1=-1 x2=1 x3=0x8000000000000000 nzcv=6
# expect: x0=0xffffffffffffffff nzcv=0x6
# set:    x1=-2 x2=1 x3=0xfedcba9876543210 nzcv=8
# expect: x0=0xfffffffffffffffe nzcv=0x8
        add x0, x1, x2, lsr 4

# set:    x1=0x8000 x2=0x80000000 x3=0x80000000 nzcv=12
# expect: x0=0x8000 nzcv=0xc
# set:    x1=0x7fffffffffffffff x2=0xff80 x3=0xffffffff nzcv=7
# expect: x0=0x7fffffffffffffff nzcv=0x7
# set:    x1=0x7fffffff x2=1 x3=0x20 nzcv=7
# expect: x0=0x7fffffff nzcv=0x7
        add x0, x1, x2, lsr 63

# set:    x1=0x7fffffffffffffff x2=0x3f x3=0x8000 nzcv=1
# expect: x0=0x7fffffffffffffff nzcv=0x1
# set:    x1=0x8000 x2=0x8000 x3=1 nzcv=12
# expect: x0=0x8080 nzcv=0xc
# set:    x1=1 x2=0x3f x3=0x7fffffff nzcv=12
# expect: x0=0x1 nzcv=0xc
        add x0, x1, x2, asr 8

# set:    x1=0x123456789abcdef0 x2=0xffffffff x3=-1 nzcv=2
# expect: x0=0x123456789abcdef0 nzcv=0x2
# set:    x1=0 x2=0x3f x3=0xffffffff nzcv=13
# expect: x0=0x0 nzcv=0xd
# set:    x1=0 x2=0x20 x3=0x3f nzcv=10
# expect: x0=0x0 nzcv=0xa
        add x0, x1, x2, asr 63

# set:    x1=0xfedcba9876543210 x2=0x8000 x3=0x123456789abcdef0 nzcv=1
# expect: x0=0x8000 x4=0xfedcba9876543210 nzcv=0x1
# set:    x1=1 x2=-2 x3=0x8000000000000000 nzcv=6
# expect: x0=0xfffffffffffffffe x4=0x1 nzcv=0x6
        add x0, xzr, x2
        add x4, x1, xzr
        add xzr, x1, x2

# set:    x1=-2 x2=0x8000 x3=0x7fffffffffffffff nzcv=1
# expect: x0=0xffffffffffff7ffe nzcv=0x1
# set:    x1=0x20 x2=-2 x3=-2 nzcv=2
# expect: x0=0x22 nzcv=0x2
# set:    x1=0xfedcba9876543210 x2=0xffffffff x3=0x3f nzcv=8
# expect: x0=0xfedcba9776543211 nzcv=0x8
        sub x0, x1, x2

# set:    x1=-2 x2=0x123456789abcdef0 x3=-2 nzcv=10
# expect: x0=0xdb97530eca86421e nzcv=0xa
# set:    x1=0xfedcba9876543210 x2=0x3f x3=0 nzcv=6
# expect: x0=0xfedcba9876543192 nzcv=0x6
# set:    x1=0 x2=-1 x3=0xfedcba9876543210 nzcv=4
# expect: x0=0x2 nzcv=0x4
        sub x0, x1, x2, lsl 1

# set:    x1=0xff80 x2=0x8000 x3=1 nzcv=9
# expect: x0=0xff80 nzcv=0x9
# set:    x1=0x20 x2=0x8000 x3=-1 nzcv=7
# expect: x0=0x20 nzcv=0x7
# set:    x1=0x7fffffff x2=-2 x3=0xfedcba9876543210 nzcv=12
# expect: x0=0x7fffffff nzcv=0xc
        sub x0, x1, x2, lsl 63

# set:    x1=0x3f x2=-2 x3=0x20 nzcv=4
# expect: x0=0xf000000000000040 nzcv=0x4
# set:    x1=0x123456789abcdef0 x2=0x80000000 x3=0xff80 nzcv=2
# expect: x0=0x1234567892bcdef0 nzcv=0x2
# set:    x1=0x7fffffff x2=0xff80 x3=0x123456789abcdef0 nzcv=11
# expect: x0=0x7ffff007 nzcv=0xb
        sub x0, x1, x2, lsr 4

# set:    x1=0 x2=1 x3=0x80000000 nzcv=12
# expect: x0=0x0 nzcv=0xc
# set:    x1=0x7fffffff x2=0x8000000000000000 x3=0xff80 nzcv=10
# expect: x0=0x7ffffffe nzcv=0xa
# set:    x1=0x8000 x2=1 x3=0 nzcv=8
# expect: x0=0x8000 nzcv=0x8
        sub x0, x1, x2, lsr 63

# set:    x1=0xff80 x2=0xffffffff x3=0x7fffffff nzcv=13
# expect: x0=0xffffffffff00ff81 nzcv=0xd
# set:    x1=0xffffffff x2=0x8000000000000000 x3=-1 nzcv=12
# expect: x0=0x800000ffffffff nzcv=0xc
# set:    x1=0x80000000 x2=0x123456789abcdef0 x3=1 nzcv=9
# expect: x0=0xffedcbaa07654322 nzcv=0x9
        sub x0, x1, x2, asr 8

# set:    x1=0xff80 x2=0x8000000000000000 x3=-1 nzcv=12
# expect: x0=0xff81 nzcv=0xc
# set:    x1=0x20 x2=1 x3=0x20 nzcv=4
# expect: x0=0x20 nzcv=0x4
# set:    x1=1 x2=0x7fffffffffffffff x3=0x20 nzcv=12
# expect: x0=0x1 nzcv=0xc
        sub x0, x1, x2, asr 63

# set:    x1=0x80000000 x2=0x80000000 x3=0 nzcv=9
# expect: x0=0xffffffff80000000 x4=0x80000000 nzcv=0x9
# set:    x1=1 x2=1 x3=0xffffffff nzcv=11
# expect: x0=0xffffffffffffffff x4=0x1 nzcv=0xb
        sub x0, xzr, x2
        sub x4, x1, xzr
        sub xzr, x1, x2

# set:    x1=0xff80 x2=0x7fffffffffffffff x3=0x7fffffff nzcv=14
# expect: x0=0x800000000000ff7f nzcv=0x9
# set:    x1=1 x2=-1 x3=0x123456789abcdef0 nzcv=13
# expect: x0=0x0 nzcv=0x6
# set:    x1=1 x2=-1 x3=1 nzcv=0
# expect: x0=0x0 nzcv=0x6
        adds x0, x1, x2

# set:    x1=1 x2=0x80000000 x3=0xff80 nzcv=10
# expect: x0=0x100000001 nzcv=0x0
# set:    x1=0x123456789abcdef0 x2=1 x3=0x8000 nzcv=12
# expect: x0=0x123456789abcdef2 nzcv=0x0
# set:    x1=0xfedcba9876543210 x2=0xfedcba9876543210 x3=0 nzcv=9
# expect: x0=0xfc962fc962fc9630 nzcv=0xa
        adds x0, x1, x2, lsl 1

# set:    x1=0x7fffffff x2=0x7fffffff x3=0x123456789abcdef0 nzcv=7
# expect: x0=0x800000007fffffff nzcv=0x8
# set:    x1=0xff80 x2=1 x3=0xfedcba9876543210 nzcv=5
# expect: x0=0x800000000000ff80 nzcv=0x8
# set:    x1=0x20 x2=-2 x3=0x3f nzcv=12
# expect: x0=0x20 nzcv=0x0
        adds x0, x1, x2, lsl 63

# set:    x1=-1 x2=-1 x3=-1 nzcv=2
# expect: x0=0xffffffffffffffe nzcv=0x2
# set:    x1=0x7fffffffffffffff x2=0x7fffffffffffffff x3=-1 nzcv=13
# expect: x0=0x87fffffffffffffe nzcv=0x9
# set:    x1=0x7fffffffffffffff x2=0xffffffff x3=0x7fffffffffffffff nzcv=13
# expect: x0=0x800000000ffffffe nzcv=0x9
        adds x0, x1, x2, lsr 4

# set:    x1=0x7fffffffffffffff x2=0xffffffff x3=0x8000000000000000 nzcv=15
# expect: x0=0x7fffffffffffffff nzcv=0x0
# set:    x1=0xff80 x2=1 x3=0xfedcba9876543210 nzcv=6
# expect: x0=0xff80 nzcv=0x0
# set:    x1=0x80000000 x2=0x7fffffffffffffff x3=0xffffffff nzcv=3
# expect: x0=0x80000000 nzcv=0x0
        adds x0, x1, x2, lsr 63

# set:    x1=-1 x2=0x7fffffffffffffff x3=0xfedcba9876543210 nzcv=12
# expect: x0=0x7ffffffffffffe nzcv=0x2
# set:    x1=0 x2=0x7fffffff x3=0xff80 nzcv=10
# expect: x0=0x7fffff nzcv=0x0
# set:    x1=0x80000000 x2=0x8000 x3=0xffffffff nzcv=10
# expect: x0=0x80000080 nzcv=0x0
        adds x0, x1, x2, asr 8

# set:    x1=0x7fffffff x2=0x8000 x3=-1 nzcv=9
# expect: x0=0x7fffffff nzcv=0x0
# set:    x1=0x8000 x2=0x8000 x3=0x80000000 nzcv=6
# expect: x0=0x8000 nzcv=0x0
# set:    x1=0x3f x2=0xfedcba9876543210 x3=0xffffffff nzcv=10
# expect: x0=0x3e nzcv=0x2
        adds x0, x1, x2, asr 63

# set:    x1=-1 x2=0x7fffffff x3=0x20 nzcv=15
# expect: x0=0x7fffffff x4=0xffffffffffffffff nzcv=0x2
# set:    x1=0x80000000 x2=0x7fffffffffffffff x3=0xfedcba9876543210 nzcv=7
# expect: x0=0x7fffffffffffffff x4=0x80000000 nzcv=0x9
        adds x0, xzr, x2
        adds x4, x1, xzr
        adds xzr, x1, x2

# set:    x1=0x80000000 x2=0x7fffffff x3=0x80000000 nzcv=3
# expect: x0=0x1 nzcv=0x2
# set:    x1=0x7fffffffffffffff x2=0x8000 x3=-2 nzcv=6
# expect: x0=0x7fffffffffff7fff nzcv=0x2
# set:    x1=0xff80 x2=0x7fffffff x3=0xfedcba9876543210 nzcv=5
# expect: x0=0xffffffff8000ff81 nzcv=0x8
        subs x0, x1, x2

# set:    x1=0x3f x2=0xff80 x3=0x20 nzcv=6
# expect: x0=0xfffffffffffe013f nzcv=0x8
# set:    x1=0x123456789abcdef0 x2=0 x3=0xffffffff nzcv=9
# expect: x0=0x123456789abcdef0 nzcv=0x2
# set:    x1=0x20 x2=0xffffffff x3=0x8000 nzcv=2
# expect: x0=0xfffffffe00000022 nzcv=0x8
        subs x0, x1, x2, lsl 1

# set:    x1=0x8000 x2=0x8000 x3=0xffffffff nzcv=4
# expect: x0=0x8000 nzcv=0x2
# set:    x1=0xff80 x2=0xff80 x3=0x3f nzcv=9
# expect: x0=0xff80 nzcv=0x2
# set:    x1=0x7fffffff x2=0x3f x3=0x8000000000000000 nzcv=8
# expect: x0=0x800000007fffffff nzcv=0x9
        subs x0, x1, x2, lsl 63

# set:    x1=0x3f x2=-1 x3=1 nzcv=14
# expect: x0=0xf000000000000040 nzcv=0x8
# set:    x1=0x20 x2=0x7fffffff x3=0xfedcba9876543210 nzcv=15
# expect: x0=0xfffffffff8000021 nzcv=0x8
# set:    x1=0xff80 x2=0x7fffffff x3=0xfedcba9876543210 nzcv=12
# expect: x0=0xfffffffff800ff81 nzcv=0x8
        subs x0, x1, x2, lsr 4

# set:    x1=0x123456789abcdef0 x2=0x123456789abcdef0 x3=0x7fffffff nzcv=1
# expect: x0=0x123456789abcdef0 nzcv=0x2
# set:    x1=-2 x2=-2 x3=0xff80 nzcv=11
# expect: x0=0xfffffffffffffffd nzcv=0xa
# set:    x1=0x8000 x2=0x20 x3=0x20 nzcv=2
# expect: x0=0x8000 nzcv=0x2
        subs x0, x1, x2, lsr 63

# set:    x1=1 x2=0xff80 x3=-1 nzcv=1
# expect: x0=0xffffffffffffff02 nzcv=0x8
# set:    x1=0x8000000000000000 x2=0x3f x3=0xfedcba9876543210 nzcv=12
# expect: x0=0x8000000000000000 nzcv=0xa
# set:    x1=0x3f x2=0x80000000 x3=0xff80 nzcv=10
# expect: x0=0xffffffffff80003f nzcv=0x8
        subs x0, x1, x2, asr 8

# set:    x1=0xff80 x2=0x7fffffff x3=0x8000000000000000 nzcv=7
# expect: x0=0xff80 nzcv=0x2
# set:    x1=1 x2=0 x3=0xffffffff nzcv=11
# expect: x0=0x1 nzcv=0x2
# set:    x1=1 x2=0x7fffffffffffffff x3=0x7fffffff nzcv=14
# expect: x0=0x1 nzcv=0x2
        subs x0, x1, x2, asr 63

# set:    x1=0xff80 x2=0x3f x3=0x123456789abcdef0 nzcv=4
# expect: x0=0xffffffffffffffc1 x4=0xff80 nzcv=0x2
# set:    x1=0xfedcba9876543210 x2=0x20 x3=0x80000000 nzcv=0
# expect: x0=0xffffffffffffffe0 x4=0xfedcba9876543210 nzcv=0xa
        subs x0, xzr, x2
        subs x4, x1, xzr
        subs xzr, x1, x2

# set:    x1=0xffffffff x2=1 x3=1 nzcv=4
# expect: x0=0x1 nzcv=0x4
# set:    x1=0x7fffffffffffffff x2=0x7fffffff x3=0x80000000 nzcv=9
# expect: x0=0x7fffffff nzcv=0x9
# set:    x1=-2 x2=1 x3=0x80000000 nzcv=14
# expect: x0=0x0 nzcv=0xe
        and x0, x1, x2

# set:    x1=0xff80 x2=0x8000000000000000 x3=1 nzcv=14
# expect: x0=0x0 nzcv=0xe
# set:    x1=0x123456789abcdef0 x2=0xffffffff x3=0x20 nzcv=14
# expect: x0=0x9abcdef0 nzcv=0xe
# set:    x1=0x80000000 x2=0xffffffff x3=0x80000000 nzcv=2
# expect: x0=0x80000000 nzcv=0x2
        and x0, x1, x2, lsl 1

# set:    x1=0x7fffffffffffffff x2=0 x3=0x8000 nzcv=10
# expect: x0=0x0 nzcv=0xa
# set:    x1=0xff80 x2=0x20 x3=0x3f nzcv=3
# expect: x0=0x0 nzcv=0x3
# set:    x1=1 x2=0 x3=0x3f nzcv=5
# expect: x0=0x0 nzcv=0x5
        and x0, x1, x2, lsl 63

# set:    x1=-2 x2=0x20 x3=-1 nzcv=10
# expect: x0=0x2 nzcv=0xa
# set:    x1=0x8000000000000000 x2=0x123456789abcdef0 x3=0x123456789abcdef0 nzcv=13
# expect: x0=0x0 nzcv=0xd
# set:    x1=-1 x2=0x123456789abcdef0 x3=0xffffffff nzcv=7
# expect: x0=0x123456789abcdef nzcv=0x7
        and x0, x1, x2, lsr 4

# set:    x1=0xff80 x2=0x7fffffff x3=0x3f nzcv=13
# expect: x0=0x0 nzcv=0xd
# set:    x1=0x3f x2=-1 x3=0x7fffffff nzcv=0
# expect: x0=0x1 nzcv=0x0
# set:    x1=-1 x2=0x3f x3=0x20 nzcv=6
# expect: x0=0x0 nzcv=0x6
        and x0, x1, x2, lsr 63

# set:    x1=0xffffffff x2=0xfedcba9876543210 x3=0x8000000000000000 nzcv=6
# expect: x0=0x98765432 nzcv=0x6
# set:    x1=0x7fffffff x2=0x7fffffff x3=0x7fffffffffffffff nzcv=2
# expect: x0=0x7fffff nzcv=0x2
# set:    x1=0 x2=0x20 x3=0xfedcba9876543210 nzcv=3
# expect: x0=0x0 nzcv=0x3
        and x0, x1, x2, asr 8

# set:    x1=0xff80 x2=0x8000 x3=0x8000000000000000 nzcv=14
# expect: x0=0x0 nzcv=0xe
# set:    x1=0x123456789abcdef0 x2=-1 x3=1 nzcv=8
# expect: x0=0x123456789abcdef0 nzcv=0x8
# set:    x1=0x80000000 x2=0x80000000 x3=0x3f nzcv=15
# expect: x0=0x0 nzcv=0xf
        and x0, x1, x2, asr 63

# set:    x1=0x123456789abcdef0 x2=0x3f x3=0x7fffffff nzcv=3
# expect: x0=0x1200000000000000 nzcv=0x3
# set:    x1=0x80000000 x2=0xfedcba9876543210 x3=0x80000000 nzcv=11
# expect: x0=0x0 nzcv=0xb
# set:    x1=0x7fffffff x2=0xfedcba9876543210 x3=0x8000 nzcv=14
# expect: x0=0x30eca864 nzcv=0xe
        and x0, x1, x2, ror 7

# set:    x1=0xfedcba9876543210 x2=-1 x3=0x7fffffffffffffff nzcv=2
# expect: x0=0xfedcba9876543210 nzcv=0x2
# set:    x1=0x8000 x2=0x3f x3=0x3f nzcv=4
# expect: x0=0x0 nzcv=0x4
# set:    x1=0x20 x2=0xff80 x3=0x80000000 nzcv=3
# expect: x0=0x0 nzcv=0x3
        and x0, x1, x2, ror 63

# set:    x1=0x8000000000000000 x2=0x7fffffffffffffff x3=0x80000000 nzcv=4
# expect: x0=0x0 x4=0x0 nzcv=0x4
# set:    x1=1 x2=-1 x3=0x123456789abcdef0 nzcv=12
# expect: x0=0x0 x4=0x0 nzcv=0xc
        and x0, xzr, x2
        and x4, x1, xzr
        and xzr, x1, x2

# set:    x1=0x7fffffff x2=0xfedcba9876543210 x3=-1 nzcv=15
# expect: x0=0xfedcba987fffffff nzcv=0xf
# set:    x1=-1 x2=0xfedcba9876543210 x3=0x3f nzcv=5
# expect: x0=0xffffffffffffffff nzcv=0x5
# set:    x1=0x7fffffff x2=0x7fffffff x3=0x123456789abcdef0 nzcv=5
# expect: x0=0x7fffffff nzcv=0x5
        orr x0, x1, x2

# set:    x1=0xffffffff x2=0x7fffffffffffffff x3=0xffffffff nzcv=1
# expect: x0=0xffffffffffffffff nzcv=0x1
# set:    x1=-1 x2=-1 x3=0x8000 nzcv=11
# expect: x0=0xffffffffffffffff nzcv=0xb
# set:    x1=0x80000000 x2=0x8000 x3=0 nzcv=15
# expect: x0=0x80010000 nzcv=0xf
        orr x0, x1, x2, lsl 1

# set:    x1=-1 x2=0x8000000000000000 x3=0x3f nzcv=15
# expect: x0=0xffffffffffffffff nzcv=0xf
# set:    x1=0x8000 x2=0x7fffffff x3=0x7fffffff nzcv=15
# expect: x0=0x8000000000008000 nzcv=0xf
# set:    x1=0x123456789abcdef0 x2=0x123456789abcdef0 x3=0x7fffffff nzcv=14
# expect: x0=0x123456789abcdef0 nzcv=0xe
        orr x0, x1, x2, lsl 63

# set:    x1=0xffffffff x2=-1 x3=0xff80 nzcv=7
# expect: x0=0xfffffffffffffff nzcv=0x7
# set:    x1=1 x2=0xfedcba9876543210 x3=0x7fffffffffffffff nzcv=1
# expect: x0=0xfedcba987654321 nzcv=0x1
# set:    x1=0 x2=0xff80 x3=0x7fffffffffffffff nzcv=7
# expect: x0=0xff8 nzcv=0x7
        orr x0, x1, x2, lsr 4

# set:    x1=0x123456789abcdef0 x2=0x7fffffffffffffff x3=0x20 nzcv=15
# expect: x0=0x123456789abcdef0 nzcv=0xf
# set:    x1=-1 x2=0xff80 x3=0x123456789abcdef0 nzcv=3
# expect: x0=0xffffffffffffffff nzcv=0x3
# set:    x1=0xffffffff x2=0xfedcba9876543210 x3=0xfedcba9876543210 nzcv=3
# expect: x0=0xffffffff nzcv=0x3
        orr x0, x1, x2, lsr 63

# set:    x1=0x7fffffffffffffff x2=0xff80 x3=0x8000 nzcv=1
# expect: x0=0x7fffffffffffffff nzcv=0x1
# set:    x1=0x123456789abcdef0 x2=0x8000 x3=0xff80 nzcv=14
# expect: x0=0x123456789abcdef0 nzcv=0xe
# set:    x1=0x80000000 x2=0x123456789abcdef0 x3=0x123456789abcdef0 nzcv=6
# expect: x0=0x123456f89abcde nzcv=0x6
        orr x0, x1, x2, asr 8

# set:    x1=0x7fffffff x2=1 x3=0x8000000000000000 nzcv=9
# expect: x0=0x7fffffff nzcv=0x9
# set:    x1=0x20 x2=0x8000 x3=0x8000 nzcv=1
# expect: x0=0x20 nzcv=0x1
# set:    x1=0x3f x2=0xff80 x3=0xffffffff nzcv=8
# expect: x0=0x3f nzcv=0x8
        orr x0, x1, x2, asr 63

# set:    x1=0x80000000 x2=0x8000 x3=1 nzcv=7
# expect: x0=0x80000100 nzcv=0x7
# set:    x1=0x8000 x2=1 x3=0x8000000000000000 nzcv=11
# expect: x0=0x200000000008000 nzcv=0xb
# set:    x1=0xffffffff x2=0x8000 x3=0x8000 nzcv=13
# expect: x0=0xffffffff nzcv=0xd
        orr x0, x1, x2, ror 7

# set:    x1=-1 x2=0xfedcba9876543210 x3=0x8000000000000000 nzcv=1
# expect: x0=0xffffffffffffffff nzcv=0x1
# set:    x1=-1 x2=0xff80 x3=0xfedcba9876543210 nzcv=11
# expect: x0=0xffffffffffffffff nzcv=0xb
# set:    x1=0x8000000000000000 x2=0x8000 x3=0x123456789abcdef0 nzcv=8
# expect: x0=0x8000000000010000 nzcv=0x8
        orr x0, x1, x2, ror 63

# set:    x1=0xfedcba9876543210 x2=0x123456789abcdef0 x3=0x20 nzcv=9
# expect: x0=0x123456789abcdef0 x4=0xfedcba9876543210 nzcv=0x9
# set:    x1=-1 x2=0x80000000 x3=0x7fffffffffffffff nzcv=8
# expect: x0=0x80000000 x4=0xffffffffffffffff nzcv=0x8
        orr x0, xzr, x2
        orr x4, x1, xzr
        orr xzr, x1, x2

# set:    x1=0x8000 x2=0x123456789abcdef0 x3=-1 nzcv=13
# expect: x0=0x123456789abc5ef0 nzcv=0xd
# set:    x1=-2 x2=0x3f x3=-2 nzcv=1
# expect: x0=0xffffffffffffffc1 nzcv=0x1
# set:    x1=0x8000 x2=1 x3=0x7fffffffffffffff nzcv=4
# expect: x0=0x8001 nzcv=0x4
        eor x0, x1, x2

# set:    x1=0x20 x2=0x8000 x3=0x80000000 nzcv=7
# expect: x0=0x10020 nzcv=0x7
# set:    x1=-1 x2=0x8000000000000000 x3=0xff80 nzcv=12
# expect: x0=0xffffffffffffffff nzcv=0xc
# set:    x1=-1 x2=0x20 x3=0xffffffff nzcv=4
# expect: x0=0xffffffffffffffbf nzcv=0x4
        eor x0, x1, x2, lsl 1

# set:    x1=0xfedcba9876543210 x2=0x3f x3=0xffffffff nzcv=2
# expect: x0=0x7edcba9876543210 nzcv=0x2
# set:    x1=0x7fffffffffffffff x2=0x3f x3=0x3f nzcv=2
# expect: x0=0xffffffffffffffff nzcv=0x2
# set:    x1=0x7fffffff x2=0x7fffffff x3=0x7fffffff nzcv=8
# expect: x0=0x800000007fffffff nzcv=0x8
        eor x0, x1, x2, lsl 63

# set:    x1=0x20 x2=-2 x3=0x80000000 nzcv=0
# expect: x0=0xfffffffffffffdf nzcv=0x0
# set:    x1=-2 x2=0x80000000 x3=0x8000 nzcv=2
# expect: x0=0xfffffffff7fffffe nzcv=0x2
# set:    x1=0xffffffff x2=0xffffffff x3=0x20 nzcv=14
# expect: x0=0xf0000000 nzcv=0xe
        eor x0, x1, x2, lsr 4

# set:    x1=0x3f x2=0x3f x3=0xff80 nzcv=12
# expect: x0=0x3f nzcv=0xc
# set:    x1=0x20 x2=0x80000000 x3=0x8000000000000000 nzcv=13
# expect: x0=0x20 nzcv=0xd
# set:    x1=0x8000 x2=1 x3=0x8000 nzcv=6
# expect: x0=0x8000 nzcv=0x6
        eor x0, x1, x2, lsr 63

# set:    x1=0xffffffff x2=0x7fffffffffffffff x3=0x123456789abcdef0 nzcv=4
# expect: x0=0x7fffff00000000 nzcv=0x4
# set:    x1=0x80000000 x2=0x8000 x3=0xfedcba9876543210 nzcv=15
# expect: x0=0x80000080 nzcv=0xf
# set:    x1=0x7fffffffffffffff x2=0x80000000 x3=0xff80 nzcv=10
# expect: x0=0x7fffffffff7fffff nzcv=0xa
        eor x0, x1, x2, asr 8

# set:    x1=-2 x2=0x3f x3=0x3f nzcv=14
# expect: x0=0xfffffffffffffffe nzcv=0xe
# set:    x1=0xff80 x2=0 x3=0 nzcv=3
# expect: x0=0xff80 nzcv=0x3
# set:    x1=0 x2=1 x3=-2 nzcv=5
# expect: x0=0x0 nzcv=0x5
        eor x0, x1, x2, asr 63

# set:    x1=0xffffffff x2=0xffffffff x3=-2 nzcv=4
# expect: x0=0xfe000000fe000000 nzcv=0x4
# set:    x1=0 x2=0x7fffffff x3=-2 nzcv=9
# expect: x0=0xfe00000000ffffff nzcv=0x9
# set:    x1=0x8000000000000000 x2=0x20 x3=-1 nzcv=8
# expect: x0=0xc000000000000000 nzcv=0x8
        eor x0, x1, x2, ror 7

# set:    x1=1 x2=0x3f x3=0x3f nzcv=5
# expect: x0=0x7f nzcv=0x5
# set:    x1=0x80000000 x2=0x7fffffffffffffff x3=0 nzcv=12
# expect: x0=0xffffffff7ffffffe nzcv=0xc
# set:    x1=1 x2=0x80000000 x3=0x3f nzcv=9
# expect: x0=0x100000001 nzcv=0x9
        eor x0, x1, x2, ror 63

# set:    x1=0x20 x2=0x20 x3=0x7fffffff nzcv=2
# expect: x0=0x20 x4=0x20 nzcv=0x2
# set:    x1=0xff80 x2=0x8000000000000000 x3=0x20 nzcv=3
# expect: x0=0x8000000000000000 x4=0xff80 nzcv=0x3
        eor x0, xzr, x2
        eor x4, x1, xzr
        eor xzr, x1, x2

# set:    x1=0 x2=0x8000000000000000 x3=0x8000000000000000 nzcv=14
# expect: x0=0x0 nzcv=0x4
# set:    x1=0xffffffff x2=1 x3=0 nzcv=0
# expect: x0=0x1 nzcv=0x0
# set:    x1=-1 x2=0xfedcba9876543210 x3=0x20 nzcv=10
# expect: x0=0xfedcba9876543210 nzcv=0x8
        ands x0, x1, x2

# set:    x1=0x8000 x2=1 x3=0xffffffff nzcv=2
# expect: x0=0x0 nzcv=0x4
# set:    x1=0x8000 x2=0x7fffffff x3=0x8000000000000000 nzcv=12
# expect: x0=0x8000 nzcv=0x0
# set:    x1=0x20 x2=-1 x3=1 nzcv=3
# expect: x0=0x20 nzcv=0x0
        ands x0, x1, x2, lsl 1

# set:    x1=1 x2=0x80000000 x3=0x7fffffff nzcv=4
# expect: x0=0x0 nzcv=0x4
# set:    x1=0x80000000 x2=-2 x3=0x3f nzcv=4
# expect: x0=0x0 nzcv=0x4
# set:    x1=0x7fffffffffffffff x2=-1 x3=1 nzcv=0
# expect: x0=0x0 nzcv=0x4
        ands x0, x1, x2, lsl 63

# set:    x1=0xfedcba9876543210 x2=0x3f x3=0x8000000000000000 nzcv=4
# expect: x0=0x0 nzcv=0x4
# set:    x1=-1 x2=0xffffffff x3=-2 nzcv=13
# expect: x0=0xfffffff nzcv=0x0
# set:    x1=0x80000000 x2=0x20 x3=0xfedcba9876543210 nzcv=14
# expect: x0=0x0 nzcv=0x4
        ands x0, x1, x2, lsr 4

# set:    x1=0x8000 x2=0x8000000000000000 x3=0xff80 nzcv=3
# expect: x0=0x0 nzcv=0x4
# set:    x1=1 x2=-2 x3=0xfedcba9876543210 nzcv=12
# expect: x0=0x1 nzcv=0x0
# set:    x1=1 x2=-1 x3=0x80000000 nzcv=13
# expect: x0=0x1 nzcv=0x0
        ands x0, x1, x2, lsr 63

# set:    x1=0x80000000 x2=0xff80 x3=1 nzcv=7
# expect: x0=0x0 nzcv=0x4
# set:    x1=-1 x2=0x8000000000000000 x3=0x123456789abcdef0 nzcv=9
# expect: x0=0xff80000000000000 nzcv=0x8
# set:    x1=0x7fffffffffffffff x2=0x3f x3=0xff80 nzcv=0
# expect: x0=0x0 nzcv=0x4
        ands x0, x1, x2, asr 8

# set:    x1=0x8000 x2=0x8000 x3=0x123456789abcdef0 nzcv=6
# expect: x0=0x0 nzcv=0x4
# set:    x1=0x3f x2=-2 x3=0x20 nzcv=12
# expect: x0=0x3f nzcv=0x0
# set:    x1=0x7fffffffffffffff x2=0x8000000000000000 x3=0x7fffffffffffffff nzcv=1
# expect: x0=0x7fffffffffffffff nzcv=0x0
        ands x0, x1, x2, asr 63

# set:    x1=0xff80 x2=-2 x3=1 nzcv=7
# expect: x0=0xff80 nzcv=0x0
# set:    x1=0xff80 x2=0x8000000000000000 x3=0xffffffff nzcv=2
# expect: x0=0x0 nzcv=0x4
# set:    x1=0xffffffff x2=0x7fffffff x3=0x123456789abcdef0 nzcv=0
# expect: x0=0xffffff nzcv=0x0
        ands x0, x1, x2, ror 7

# set:    x1=0x80000000 x2=-2 x3=0x8000 nzcv=13
# expect: x0=0x80000000 nzcv=0x0
# set:    x1=0x80000000 x2=-1 x3=0x80000000 nzcv=5
# expect: x0=0x80000000 nzcv=0x0
# set:    x1=0x7fffffff x2=0x8000 x3=0xff80 nzcv=15
# expect: x0=0x10000 nzcv=0x0
        ands x0, x1, x2, ror 63

# set:    x1=0xff80 x2=1 x3=1 nzcv=0
# expect: x0=0x0 x4=0x0 nzcv=0x4
# set:    x1=0 x2=0xfedcba9876543210 x3=0x7fffffffffffffff nzcv=6
# expect: x0=0x0 x4=0x0 nzcv=0x4
        ands x0, xzr, x2
        ands x4, x1, xzr
        ands xzr, x1, x2

# set:    x1=0 x2=-2 x3=0x7fffffffffffffff nzcv=13
# expect: x0=0x0 nzcv=0xd
# set:    x1=0 x2=0xff80 x3=0x7fffffff nzcv=12
# expect: x0=0x0 nzcv=0xc
# set:    x1=0x7fffffff x2=0x123456789abcdef0 x3=1 nzcv=4
# expect: x0=0x6543210f nzcv=0x4
        bic x0, x1, x2

# set:    x1=0x7fffffffffffffff x2=1 x3=0x8000000000000000 nzcv=4
# expect: x0=0x7ffffffffffffffd nzcv=0x4
# set:    x1=0x7fffffffffffffff x2=1 x3=0x123456789abcdef0 nzcv=10
# expect: x0=0x7ffffffffffffffd nzcv=0xa
# set:    x1=0x123456789abcdef0 x2=-2 x3=0x7fffffff nzcv=2
# expect: x0=0x0 nzcv=0x2
        bic x0, x1, x2, lsl 1

# set:    x1=0x7fffffffffffffff x2=0x20 x3=0 nzcv=7
# expect: x0=0x7fffffffffffffff nzcv=0x7
# set:    x1=0x7fffffff x2=0x20 x3=1 nzcv=13
# expect: x0=0x7fffffff nzcv=0xd
# set:    x1=0x8000 x2=0x8000000000000000 x3=1 nzcv=14
# expect: x0=0x8000 nzcv=0xe
        bic x0, x1, x2, lsl 63

# set:    x1=0xfedcba9876543210 x2=0xfedcba9876543210 x3=0x3f nzcv=5
# expect: x0=0xf010301070103010 nzcv=0x5
# set:    x1=0 x2=0x7fffffffffffffff x3=1 nzcv=0
# expect: x0=0x0 nzcv=0x0
# set:    x1=0x3f x2=0x20 x3=0x20 nzcv=4
# expect: x0=0x3d nzcv=0x4
        bic x0, x1, x2, lsr 4

# set:    x1=0x20 x2=0 x3=0x123456789abcdef0 nzcv=8
# expect: x0=0x20 nzcv=0x8
# set:    x1=-1 x2=0xffffffff x3=-1 nzcv=11
# expect: x0=0xffffffffffffffff nzcv=0xb
# set:    x1=0x80000000 x2=0x123456789abcdef0 x3=-1 nzcv=8
# expect: x0=0x80000000 nzcv=0x8
        bic x0, x1, x2, lsr 63

# set:    x1=0x20 x2=-2 x3=0x80000000 nzcv=13
# expect: x0=0x0 nzcv=0xd
# set:    x1=1 x2=0xff80 x3=0x7fffffffffffffff nzcv=2
# expect: x0=0x0 nzcv=0x2
# set:    x1=-2 x2=0 x3=0x7fffffffffffffff nzcv=2
# expect: x0=0xfffffffffffffffe nzcv=0x2
        bic x0, x1, x2, asr 8

# set:    x1=0xffffffff x2=0xffffffff x3=0x8000 nzcv=5
# expect: x0=0xffffffff nzcv=0x5
# set:    x1=0x123456789abcdef0 x2=0x80000000 x3=0x80000000 nzcv=5
# expect: x0=0x123456789abcdef0 nzcv=0x5
# set:    x1=0 x2=0xffffffff x3=0x7fffffffffffffff nzcv=3
# expect: x0=0x0 nzcv=0x3
        bic x0, x1, x2, asr 63

# set:    x1=-2 x2=0xfedcba9876543210 x3=0x20 nzcv=0
# expect: x0=0xde02468acf13579a nzcv=0x0
# set:    x1=0x3f x2=0x20 x3=0 nzcv=0
# expect: x0=0x3f nzcv=0x0
# set:    x1=1 x2=0x8000000000000000 x3=0x8000000000000000 nzcv=1
# expect: x0=0x1 nzcv=0x1
        bic x0, x1, x2, ror 7

# set:    x1=0xffffffff x2=0x80000000 x3=-2 nzcv=1
# expect: x0=0xffffffff nzcv=0x1
# set:    x1=0x7fffffff x2=-2 x3=0x123456789abcdef0 nzcv=13
# expect: x0=0x2 nzcv=0xd
# set:    x1=-1 x2=-1 x3=0x8000000000000000 nzcv=10
# expect: x0=0x0 nzcv=0xa
        bic x0, x1, x2, ror 63

# set:    x1=0x8000000000000000 x2=0x7fffffff x3=0x80000000 nzcv=8
# expect: x0=0x0 x4=0x8000000000000000 nzcv=0x8
# set:    x1=-2 x2=0x20 x3=0x8000 nzcv=2
# expect: x0=0x0 x4=0xfffffffffffffffe nzcv=0x2
        bic x0, xzr, x2
        bic x4, x1, xzr
        bic xzr, x1, x2

# set:    x1=0xfedcba9876543210 x2=0x80000000 x3=0 nzcv=5
# expect: x0=0xffffffff7fffffff nzcv=0x5
# set:    x1=1 x2=0x123456789abcdef0 x3=0x8000000000000000 nzcv=1
# expect: x0=0xedcba9876543210f nzcv=0x1
# set:    x1=0x3f x2=-2 x3=0x7fffffff nzcv=2
# expect: x0=0x3f nzcv=0x2
        orn x0, x1, x2

# set:    x1=-2 x2=0xffffffff x3=0x7fffffffffffffff nzcv=10
# expect: x0=0xffffffffffffffff nzcv=0xa
# set:    x1=0x8000 x2=0x7fffffffffffffff x3=1 nzcv=14
# expect: x0=0x8001 nzcv=0xe
# set:    x1=0xff80 x2=0x8000 x3=0 nzcv=11
# expect: x0=0xfffffffffffeffff nzcv=0xb
        orn x0, x1, x2, lsl 1

# set:    x1=0x8000000000000000 x2=0x7fffffffffffffff x3=0xfedcba9876543210 nzcv=7
# expect: x0=0xffffffffffffffff nzcv=0x7
# set:    x1=0xfedcba9876543210 x2=0xff80 x3=0xffffffff nzcv=11
# expect: x0=0xffffffffffffffff nzcv=0xb
# set:    x1=0x7fffffffffffffff x2=0x20 x3=0xfedcba9876543210 nzcv=15
# expect: x0=0xffffffffffffffff nzcv=0xf
        orn x0, x1, x2, lsl 63

# set:    x1=0xff80 x2=0xff80 x3=0xff80 nzcv=7
# expect: x0=0xffffffffffffff87 nzcv=0x7
# set:    x1=0x8000000000000000 x2=0x20 x3=-1 nzcv=0
# expect: x0=0xfffffffffffffffd nzcv=0x0
# set:    x1=-2 x2=0x123456789abcdef0 x3=-2 nzcv=13
# expect: x0=0xfffffffffffffffe nzcv=0xd
        orn x0, x1, x2, lsr 4

# set:    x1=0 x2=0x8000000000000000 x3=0x20 nzcv=0
# expect: x0=0xfffffffffffffffe nzcv=0x0
# set:    x1=0x123456789abcdef0 x2=0x80000000 x3=0x80000000 nzcv=0
# expect: x0=0xffffffffffffffff nzcv=0x0
# set:    x1=0x3f x2=0x8000 x3=0xff80 nzcv=12
# expect: x0=0xffffffffffffffff nzcv=0xc
        orn x0, x1, x2, lsr 63

# set:    x1=0x8000 x2=0x20 x3=0x123456789abcdef0 nzcv=7
# expect: x0=0xffffffffffffffff nzcv=0x7
# set:    x1=0x20 x2=0x7fffffffffffffff x3=0x7fffffff nzcv=15
# expect: x0=0xff80000000000020 nzcv=0xf
# set:    x1=1 x2=0x8000000000000000 x3=0 nzcv=4
# expect: x0=0x7fffffffffffff nzcv=0x4
        orn x0, x1, x2, asr 8

# set:    x1=0x20 x2=0x7fffffffffffffff x3=-2 nzcv=13
# expect: x0=0xffffffffffffffff nzcv=0xd
# set:    x1=1 x2=0 x3=0x20 nzcv=11
# expect: x0=0xffffffffffffffff nzcv=0xb
# set:    x1=-2 x2=0x8000000000000000 x3=0xffffffff nzcv=2
# expect: x0=0xfffffffffffffffe nzcv=0x2
        orn x0, x1, x2, asr 63

# set:    x1=0xfedcba9876543210 x2=1 x3=0x7fffffff nzcv=2
# expect: x0=0xffffffffffffffff nzcv=0x2
# set:    x1=0x123456789abcdef0 x2=-1 x3=0xfedcba9876543210 nzcv=1
# expect: x0=0x123456789abcdef0 nzcv=0x1
# set:    x1=0x3f x2=0x8000 x3=0x7fffffff nzcv=4
# expect: x0=0xfffffffffffffeff nzcv=0x4
        orn x0, x1, x2, ror 7

# set:    x1=0x8000000000000000 x2=0x7fffffffffffffff x3=0xff80 nzcv=12
# expect: x0=0x8000000000000001 nzcv=0xc
# set:    x1=0x7fffffffffffffff x2=0x8000 x3=0x20 nzcv=10
# expect: x0=0xffffffffffffffff nzcv=0xa
# set:    x1=0x80000000 x2=-2 x3=0x80000000 nzcv=14
# expect: x0=0x80000002 nzcv=0xe
        orn x0, x1, x2, ror 63

# set:    x1=0x7fffffffffffffff x2=0x8000000000000000 x3=-1 nzcv=3
# expect: x0=0x7fffffffffffffff x4=0xffffffffffffffff nzcv=0x3
# set:    x1=1 x2=0x8000000000000000 x3=-1 nzcv=3
# expect: x0=0x7fffffffffffffff x4=0xffffffffffffffff nzcv=0x3
        orn x0, xzr, x2
        orn x4, x1, xzr
        orn xzr, x1, x2

# set:    x1=-1 x2=0xffffffff x3=0x123456789abcdef0 nzcv=11
# expect: x0=0xffffffff nzcv=0xb
# set:    x1=0xffffffff x2=0x80000000 x3=0xff80 nzcv=6
# expect: x0=0xffffffff80000000 nzcv=0x6
# set:    x1=0x7fffffff x2=1 x3=0xffffffff nzcv=9
# expect: x0=0xffffffff80000001 nzcv=0x9
        eon x0, x1, x2

# set:    x1=0xffffffff x2=0x7fffffffffffffff x3=0xff80 nzcv=9
# expect: x0=0xfffffffe nzcv=0x9
# set:    x1=0x8000 x2=1 x3=0x8000 nzcv=1
# expect: x0=0xffffffffffff7ffd nzcv=0x1
# set:    x1=1 x2=-1 x3=0x8000000000000000 nzcv=10
# expect: x0=0x0 nzcv=0xa
        eon x0, x1, x2, lsl 1

# set:    x1=-1 x2=1 x3=0x123456789abcdef0 nzcv=1
# expect: x0=0x8000000000000000 nzcv=0x1
# set:    x1=0x20 x2=0x8000000000000000 x3=0x3f nzcv=9
# expect: x0=0xffffffffffffffdf nzcv=0x9
# set:    x1=0x80000000 x2=0x7fffffff x3=0x7fffffffffffffff nzcv=5
# expect: x0=0x7fffffff7fffffff nzcv=0x5
        eon x0, x1, x2, lsl 63

# set:    x1=0 x2=0x7fffffff x3=0x123456789abcdef0 nzcv=7
# expect: x0=0xfffffffff8000000 nzcv=0x7
# set:    x1=0x8000 x2=0xffffffff x3=1 nzcv=14
# expect: x0=0xfffffffff0008000 nzcv=0xe
# set:    x1=0x123456789abcdef0 x2=0x20 x3=1 nzcv=4
# expect: x0=0xedcba9876543210d nzcv=0x4
        eon x0, x1, x2, lsr 4

# set:    x1=1 x2=0 x3=-1 nzcv=6
# expect: x0=0xfffffffffffffffe nzcv=0x6
# set:    x1=0 x2=0x8000 x3=0x8000 nzcv=12
# expect: x0=0xffffffffffffffff nzcv=0xc
# set:    x1=0xff80 x2=0x8000000000000000 x3=0x80000000 nzcv=2
# expect: x0=0xffffffffffff007e nzcv=0x2
        eon x0, x1, x2, lsr 63

# set:    x1=0xfedcba9876543210 x2=0xfedcba9876543210 x3=0 nzcv=2
# expect: x0=0xfedd99dd11dd99dd nzcv=0x2
# set:    x1=0x7fffffffffffffff x2=-2 x3=0x8000000000000000 nzcv=14
# expect: x0=0x7fffffffffffffff nzcv=0xe
# set:    x1=0x8000 x2=1 x3=0xff80 nzcv=4
# expect: x0=0xffffffffffff7fff nzcv=0x4
        eon x0, x1, x2, asr 8

# set:    x1=1 x2=-2 x3=1 nzcv=1
# expect: x0=0x1 nzcv=0x1
# set:    x1=0x8000 x2=0x8000 x3=0xffffffff nzcv=1
# expect: x0=0xffffffffffff7fff nzcv=0x1
# set:    x1=0xff80 x2=0x80000000 x3=-1 nzcv=13
# expect: x0=0xffffffffffff007f nzcv=0xd
        eon x0, x1, x2, asr 63

# set:    x1=0x8000 x2=0x20 x3=0x3f nzcv=13
# expect: x0=0xbfffffffffff7fff nzcv=0xd
# set:    x1=0x7fffffff x2=0xffffffff x3=-1 nzcv=11
# expect: x0=0x1ffffff81ffffff nzcv=0xb
# set:    x1=0 x2=0x7fffffff x3=0x8000000000000000 nzcv=5
# expect: x0=0x1ffffffff000000 nzcv=0x5
        eon x0, x1, x2, ror 7

# set:    x1=0x7fffffffffffffff x2=0x7fffffffffffffff x3=0xfedcba9876543210 nzcv=7
# expect: x0=0x7ffffffffffffffe nzcv=0x7
# set:    x1=0xffffffff x2=-2 x3=0x3f nzcv=9
# expect: x0=0xfffffffd nzcv=0x9
# set:    x1=-1 x2=0 x3=0xffffffff nzcv=13
# expect: x0=0x0 nzcv=0xd
        eon x0, x1, x2, ror 63

# set:    x1=-2 x2=0x123456789abcdef0 x3=1 nzcv=8
# expect: x0=0xedcba9876543210f x4=0x1 nzcv=0x8
# set:    x1=0xffffffff x2=0 x3=0x7fffffff nzcv=4
# expect: x0=0xffffffffffffffff x4=0xffffffff00000000 nzcv=0x4
        eon x0, xzr, x2
        eon x4, x1, xzr
        eon xzr, x1, x2

# set:    x1=0x7fffffff x2=0x8000000000000000 x3=0x8000000000000000 nzcv=0
# expect: x0=0x7fffffff nzcv=0x0
# set:    x1=0x3f x2=-2 x3=0x7fffffff nzcv=11
# expect: x0=0x1 nzcv=0x0
# set:    x1=0xff80 x2=0x123456789abcdef0 x3=0xffffffff nzcv=15
# expect: x0=0x2100 nzcv=0x0
        bics x0, x1, x2

# set:    x1=0x80000000 x2=-2 x3=0x7fffffffffffffff nzcv=5
# expect: x0=0x0 nzcv=0x4
# set:    x1=0xfedcba9876543210 x2=0x123456789abcdef0 x3=0 nzcv=10
# expect: x0=0xda94120842040210 nzcv=0x8
# set:    x1=0x80000000 x2=0x7fffffff x3=0xfedcba9876543210 nzcv=7
# expect: x0=0x0 nzcv=0x4
        bics x0, x1, x2, lsl 1

# set:    x1=0 x2=-2 x3=0xff80 nzcv=15
# expect: x0=0x0 nzcv=0x4
# set:    x1=0xff80 x2=0xff80 x3=0x123456789abcdef0 nzcv=11
# expect: x0=0xff80 nzcv=0x0
# set:    x1=0x7fffffffffffffff x2=0 x3=0xff80 nzcv=7
# expect: x0=0x7fffffffffffffff nzcv=0x0
        bics x0, x1, x2, lsl 63

# set:    x1=-1 x2=1 x3=0x123456789abcdef0 nzcv=1
# expect: x0=0xffffffffffffffff nzcv=0x8
# set:    x1=0x8000000000000000 x2=0x3f x3=0xff80 nzcv=7
# expect: x0=0x8000000000000000 nzcv=0x8
# set:    x1=0x8000000000000000 x2=0x7fffffffffffffff x3=0xfedcba9876543210 nzcv=12
# expect: x0=0x8000000000000000 nzcv=0x8
        bics x0, x1, x2, lsr 4

# set:    x1=0x80000000 x2=-2 x3=0x8000000000000000 nzcv=10
# expect: x0=0x80000000 nzcv=0x0
# set:    x1=0x8000 x2=0x8000 x3=0xff80 nzcv=11
# expect: x0=0x8000 nzcv=0x0
# set:    x1=-1 x2=-1 x3=-2 nzcv=0
# expect: x0=0xfffffffffffffffe nzcv=0x8
        bics x0, x1, x2, lsr 63

# set:    x1=0x20 x2=0x20 x3=0xfedcba9876543210 nzcv=6
# expect: x0=0x20 nzcv=0x0
# set:    x1=0x80000000 x2=0xfedcba9876543210 x3=0x8000 nzcv=15
# expect: x0=0x0 nzcv=0x4
# set:    x1=0xfedcba9876543210 x2=-1 x3=0x123456789abcdef0 nzcv=9
# expect: x0=0x0 nzcv=0x4
        bics x0, x1, x2, asr 8

# set:    x1=-1 x2=0xffffffff x3=0xfedcba9876543210 nzcv=7
# expect: x0=0xffffffffffffffff nzcv=0x8
# set:    x1=0 x2=1 x3=0 nzcv=15
# expect: x0=0x0 nzcv=0x4
# set:    x1=0 x2=0x8000000000000000 x3=0 nzcv=10
# expect: x0=0x0 nzcv=0x4
        bics x0, x1, x2, asr 63

# set:    x1=-2 x2=0xfedcba9876543210 x3=0x20 nzcv=5
# expect: x0=0xde02468acf13579a nzcv=0x8
# set:    x1=0x8000000000000000 x2=0xff80 x3=-2 nzcv=10
# expect: x0=0x8000000000000000 nzcv=0x8
# set:    x1=-1 x2=0x80000000 x3=0 nzcv=0
# expect: x0=0xfffffffffeffffff nzcv=0x8
        bics x0, x1, x2, ror 7

# set:    x1=-1 x2=0xfedcba9876543210 x3=1 nzcv=11
# expect: x0=0x2468acf13579bde nzcv=0x0
# set:    x1=0x20 x2=-2 x3=1 nzcv=11
# expect: x0=0x0 nzcv=0x4
# set:    x1=-1 x2=0xff80 x3=0x20 nzcv=12
# expect: x0=0xfffffffffffe00ff nzcv=0x8
        bics x0, x1, x2, ror 63

# set:    x1=0xfedcba9876543210 x2=1 x3=0x80000000 nzcv=4
# expect: x0=0x0 x4=0xfedcba9876543210 nzcv=0x8
# set:    x1=0x80000000 x2=0x7fffffffffffffff x3=-1 nzcv=13
# expect: x0=0x0 x4=0x80000000 nzcv=0x4
        bics x0, xzr, x2
        bics x4, x1, xzr
        bics xzr, x1, x2

# set:    x1=0xffffffff x2=0x3f x3=0x20 nzcv=11
# expect: x0=0x10000003e nzcv=0xb
# set:    x1=0x80000000 x2=-1 x3=0x8000000000000000 nzcv=5
# expect: x0=0x800000ff nzcv=0x5
        add x0, x1, w2, uxtb 0

# set:    x1=0x7fffffff x2=0x7fffffffffffffff x3=0x7fffffffffffffff nzcv=4
# expect: x0=0x800007f7 nzcv=0x4
# set:    x1=0x20 x2=0x20 x3=-1 nzcv=0
# expect: x0=0x120 nzcv=0x0
        add x0, x1, w2, uxtb 3

# set:    x1=0x20 x2=0xfedcba9876543210 x3=0xff80 nzcv=1
# expect: x0=0x120 nzcv=0x1
# set:    x1=0x7fffffff x2=0x8000 x3=-1 nzcv=10
# expect: x0=0x7fffffff nzcv=0xa
        add x0, x1, w2, uxtb 4

# set:    x1=0x8000000000000000 x2=0x3f x3=-2 nzcv=15
# expect: x0=0x800000000000003f nzcv=0xf
# set:    x1=0xfedcba9876543210 x2=1 x3=-1 nzcv=10
# expect: x0=0xfedcba9876543211 nzcv=0xa
        add x0, x1, w2, uxth 0

# set:    x1=0x20 x2=1 x3=0x80000000 nzcv=5
# expect: x0=0x28 nzcv=0x5
# set:    x1=0x8000000000000000 x2=0x80000000 x3=0x3f nzcv=2
# expect: x0=0x8000000000000000 nzcv=0x2
        add x0, x1, w2, uxth 3

# set:    x1=0x8000 x2=0x20 x3=0x20 nzcv=10
# expect: x0=0x8200 nzcv=0xa
# set:    x1=0x3f x2=0x3f x3=0xffffffff nzcv=0
# expect: x0=0x42f nzcv=0x0
        add x0, x1, w2, uxth 4

# set:    x1=0x8000000000000000 x2=0x8000000000000000 x3=0x80000000 nzcv=8
# expect: x0=0x8000000000000000 nzcv=0x8
# set:    x1=0x20 x2=1 x3=0xff80 nzcv=3
# expect: x0=0x21 nzcv=0x3
        add x0, x1, w2, uxtw 0

# set:    x1=0x20 x2=0 x3=0xffffffff nzcv=13
# expect: x0=0x20 nzcv=0xd
# set:    x1=0 x2=0x7fffffff x3=-1 nzcv=13
# expect: x0=0x1fffffffc nzcv=0xd
        add x0, x1, w2, uxtw 2

# set:    x1=0xffffffff x2=-2 x3=0x123456789abcdef0 nzcv=12
# expect: x0=0x10ffffffdf nzcv=0xc
# set:    x1=0x7fffffff x2=0x80000000 x3=1 nzcv=15
# expect: x0=0x87fffffff nzcv=0xf
        add x0, x1, w2, uxtw 4

# set:    x1=0x3f x2=0xff80 x3=-1 nzcv=14
# expect: x0=0xffbf nzcv=0xe
# set:    x1=0x3f x2=0x8000000000000000 x3=1 nzcv=1
# expect: x0=0x800000000000003f nzcv=0x1
        add x0, x1, x2, uxtx 0

# set:    x1=0x7fffffffffffffff x2=0 x3=1 nzcv=2
# expect: x0=0x7fffffffffffffff nzcv=0x2
# set:    x1=0x80000000 x2=0x7fffffffffffffff x3=0x80000000 nzcv=5
# expect: x0=0x7ffffff8 nzcv=0x5
        add x0, x1, x2, uxtx 3

# set:    x1=-2 x2=0x7fffffff x3=1 nzcv=2
# expect: x0=0x7ffffffee nzcv=0x2
# set:    x1=-1 x2=0x20 x3=0x80000000 nzcv=15
# expect: x0=0x1ff nzcv=0xf
        add x0, x1, x2, uxtx 4

# set:    x1=0 x2=0x7fffffff x3=0xfedcba9876543210 nzcv=13
# expect: x0=0xffffffffffffffff nzcv=0xd
# set:    x1=0x3f x2=-1 x3=-1 nzcv=1
# expect: x0=0x3e nzcv=0x1
        add x0, x1, w2, sxtb 0

# set:    x1=1 x2=0x80000000 x3=0x7fffffff nzcv=8
# expect: x0=0x1 nzcv=0x8
# set:    x1=0x8000000000000000 x2=0x8000000000000000 x3=0x3f nzcv=9
# expect: x0=0x8000000000000000 nzcv=0x9
        add x0, x1, w2, sxtb 3

# set:    x1=0x7fffffffffffffff x2=0x8000000000000000 x3=0x7fffffff nzcv=15
# expect: x0=0x7fffffffffffffff nzcv=0xf
# set:    x1=1 x2=0 x3=-1 nzcv=1
# expect: x0=0x1 nzcv=0x1
        add x0, x1, w2, sxtb 4

# set:    x1=0 x2=0x7fffffff x3=0x8000 nzcv=15
# expect: x0=0xffffffffffffffff nzcv=0xf
# set:    x1=1 x2=0x7fffffffffffffff x3=0x8000000000000000 nzcv=3
# expect: x0=0x0 nzcv=0x3
        add x0, x1, w2, sxth 0

# set:    x1=0 x2=0x8000000000000000 x3=0x7fffffffffffffff nzcv=2
# expect: x0=0x0 nzcv=0x2
# set:    x1=-1 x2=0x3f x3=0xffffffff nzcv=3
# expect: x0=0xfb nzcv=0x3
        add x0, x1, w2, sxth 2

# set:    x1=0x7fffffffffffffff x2=0xff80 x3=0xffffffff nzcv=8
# expect: x0=0x7ffffffffffff7ff nzcv=0x8
# set:    x1=0x7fffffff x2=0xffffffff x3=1 nzcv=12
# expect: x0=0x7fffffef nzcv=0xc
        add x0, x1, w2, sxth 4

# set:    x1=0x80000000 x2=-2 x3=-1 nzcv=14
# expect: x0=0x7ffffffe nzcv=0xe
# set:    x1=0x7fffffff x2=0x80000000 x3=0 nzcv=8
# expect: x0=0xffffffffffffffff nzcv=0x8
        add x0, x1, w2, sxtw 0

# set:    x1=0xffffffff x2=0xffffffff x3=0x8000 nzcv=8
# expect: x0=0xfffffffd nzcv=0x8
# set:    x1=0x7fffffffffffffff x2=0x8000000000000000 x3=0xfedcba9876543210 nzcv=1
# expect: x0=0x7fffffffffffffff nzcv=0x1
        add x0, x1, w2, sxtw 1

# set:    x1=-1 x2=0xff80 x3=1 nzcv=2
# expect: x0=0xff7ff nzcv=0x2
# set:    x1=0x20 x2=0x3f x3=0x3f nzcv=11
# expect: x0=0x410 nzcv=0xb
        add x0, x1, w2, sxtw 4

# set:    x1=0x7fffffff x2=0xff80 x3=0x123456789abcdef0 nzcv=1
# expect: x0=0x8000ff7f nzcv=0x1
# set:    x1=0xfedcba9876543210 x2=0x8000000000000000 x3=0x8000 nzcv=12
# expect: x0=0x7edcba9876543210 nzcv=0xc
        add x0, x1, x2, sxtx 0

# set:    x1=0x8000 x2=0x123456789abcdef0 x3=0x3f nzcv=15
# expect: x0=0x91a2b3c4d5e77780 nzcv=0xf
# set:    x1=0x7fffffff x2=0x123456789abcdef0 x3=0xfedcba9876543210 nzcv=7
# expect: x0=0x91a2b3c555e6f77f nzcv=0x7
        add x0, x1, x2, sxtx 3

# set:    x1=0xffffffff x2=0x7fffffffffffffff x3=-2 nzcv=1
# expect: x0=0xffffffef nzcv=0x1
# set:    x1=1 x2=0x7fffffff x3=0x123456789abcdef0 nzcv=4
# expect: x0=0x7fffffff1 nzcv=0x4
        add x0, x1, x2, sxtx 4

# set:    x1=0xff80 x2=0xffffffff x3=0x8000000000000000 nzcv=6
# expect: x0=0xfe81 nzcv=0x6
# set:    x1=-1 x2=-1 x3=-1 nzcv=1
# expect: x0=0xffffffffffffff00 nzcv=0x1
        sub x0, x1, w2, uxtb 0

# set:    x1=0x7fffffff x2=1 x3=0x8000000000000000 nzcv=4
# expect: x0=0x7ffffffd nzcv=0x4
# set:    x1=0x3f x2=0x7fffffff x3=0x8000 nzcv=8
# expect: x0=0xfffffffffffffe41 nzcv=0x8
        sub x0, x1, w2, uxtb 1

# set:    x1=0x80000000 x2=-2 x3=0xff80 nzcv=2
# expect: x0=0x7ffff020 nzcv=0x2
# set:    x1=0x20 x2=-2 x3=1 nzcv=12
# expect: x0=0xfffffffffffff040 nzcv=0xc
        sub x0, x1, w2, uxtb 4

# set:    x1=0x7fffffff x2=0x123456789abcdef0 x3=0x7fffffffffffffff nzcv=14
# expect: x0=0x7fff210f nzcv=0xe
# set:    x1=0x80000000 x2=0x8000 x3=-2 nzcv=0
# expect: x0=0x7fff8000 nzcv=0x0
        sub x0, x1, w2, uxth 0

# set:    x1=0xff80 x2=0x20 x3=0x123456789abcdef0 nzcv=13
# expect: x0=0xfe80 nzcv=0xd
# set:    x1=0xfedcba9876543210 x2=0xfedcba9876543210 x3=1 nzcv=13
# expect: x0=0xfedcba987652a190 nzcv=0xd
        sub x0, x1, w2, uxth 3

# set:    x1=-1 x2=-1 x3=0xfedcba9876543210 nzcv=3
# expect: x0=0xfffffffffff0000f nzcv=0x3
# set:    x1=0xfedcba9876543210 x2=0xfedcba9876543210 x3=-2 nzcv=3
# expect: x0=0xfedcba9876511110 nzcv=0x3
        sub x0, x1, w2, uxth 4

# set:    x1=0xff80 x2=1 x3=0x8000 nzcv=11
# expect: x0=0xff7f nzcv=0xb
# set:    x1=0xff80 x2=0x7fffffffffffffff x3=-2 nzcv=13
# expect: x0=0xffffffff0000ff81 nzcv=0xd
        sub x0, x1, w2, uxtw 0

# set:    x1=0x7fffffffffffffff x2=0x7fffffff x3=0xfedcba9876543210 nzcv=15
# expect: x0=0x7ffffffc00000007 nzcv=0xf
# set:    x1=0x3f x2=0xffffffff x3=0 nzcv=5
# expect: x0=0xfffffff800000047 nzcv=0x5
        sub x0, x1, w2, uxtw 3

# set:    x1=0x7fffffffffffffff x2=0x7fffffff x3=0xfedcba9876543210 nzcv=12
# expect: x0=0x7ffffff80000000f nzcv=0xc
# set:    x1=-1 x2=0xfedcba9876543210 x3=0 nzcv=12
# expect: x0=0xfffffff89abcdeff nzcv=0xc
        sub x0, x1, w2, uxtw 4

# set:    x1=0x20 x2=0x8000000000000000 x3=0xffffffff nzcv=8
# expect: x0=0x8000000000000020 nzcv=0x8
# set:    x1=0 x2=0x20 x3=-2 nzcv=11
# expect: x0=0xffffffffffffffe0 nzcv=0xb
        sub x0, x1, x2, uxtx 0

# set:    x1=0 x2=0x80000000 x3=0x7fffffffffffffff nzcv=9
# expect: x0=0xfffffffe00000000 nzcv=0x9
# set:    x1=0x8000 x2=0xff80 x3=0x7fffffffffffffff nzcv=15
# expect: x0=0xfffffffffffc8200 nzcv=0xf
        sub x0, x1, x2, uxtx 2

# set:    x1=0x8000 x2=0x20 x3=0x8000 nzcv=7
# expect: x0=0x7e00 nzcv=0x7
# set:    x1=0x3f x2=1 x3=-1 nzcv=9
# expect: x0=0x2f nzcv=0x9
        sub x0, x1, x2, uxtx 4

# set:    x1=0xffffffff x2=0xff80 x3=0x7fffffffffffffff nzcv=13
# expect: x0=0x10000007f nzcv=0xd
# set:    x1=0x8000 x2=0x80000000 x3=0xfedcba9876543210 nzcv=2
# expect: x0=0x8000 nzcv=0x2
        sub x0, x1, w2, sxtb 0

# set:    x1=0x8000000000000000 x2=0xffffffff x3=0x8000 nzcv=13
# expect: x0=0x8000000000000008 nzcv=0xd
# set:    x1=0x8000000000000000 x2=-2 x3=0x20 nzcv=15
# expect: x0=0x8000000000000010 nzcv=0xf
        sub x0, x1, w2, sxtb 3

# set:    x1=0xff80 x2=0x123456789abcdef0 x3=0x8000 nzcv=1
# expect: x0=0x10080 nzcv=0x1
# set:    x1=0x8000 x2=0x80000000 x3=0x123456789abcdef0 nzcv=5
# expect: x0=0x8000 nzcv=0x5
        sub x0, x1, w2, sxtb 4

# set:    x1=0x7fffffffffffffff x2=0x20 x3=-1 nzcv=0
# expect: x0=0x7fffffffffffffdf nzcv=0x0
# set:    x1=0x123456789abcdef0 x2=0x7fffffff x3=-1 nzcv=6
# expect: x0=0x123456789abcdef1 nzcv=0x6
        sub x0, x1, w2, sxth 0

# set:    x1=-2 x2=0x8000 x3=0 nzcv=7
# expect: x0=0xfffe nzcv=0x7
# set:    x1=0x8000000000000000 x2=0x8000 x3=0 nzcv=14
# expect: x0=0x8000000000010000 nzcv=0xe
        sub x0, x1, w2, sxth 1

# set:    x1=0 x2=-2 x3=0x8000000000000000 nzcv=8
# expect: x0=0x20 nzcv=0x8
# set:    x1=0x80000000 x2=0x20 x3=0x80000000 nzcv=14
# expect: x0=0x7ffffe00 nzcv=0xe
        sub x0, x1, w2, sxth 4

# set:    x1=0x7fffffff x2=0x3f x3=0x3f nzcv=0
# expect: x0=0x7fffffc0 nzcv=0x0
# set:    x1=-2 x2=1 x3=0x8000000000000000 nzcv=11
# expect: x0=0xfffffffffffffffd nzcv=0xb
        sub x0, x1, w2, sxtw 0

# set:    x1=0xffffffff x2=0xfedcba9876543210 x3=0x8000 nzcv=15
# expect: x0=0xfffffffd4d5e6f7f nzcv=0xf
# set:    x1=0xffffffff x2=-1 x3=0xfedcba9876543210 nzcv=11
# expect: x0=0x100000007 nzcv=0xb
        sub x0, x1, w2, sxtw 3

# set:    x1=0x80000000 x2=-1 x3=0x7fffffffffffffff nzcv=2
# expect: x0=0x80000010 nzcv=0x2
# set:    x1=0x8000 x2=-2 x3=0x7fffffffffffffff nzcv=0
# expect: x0=0x8020 nzcv=0x0
        sub x0, x1, w2, sxtw 4

# set:    x1=0 x2=-1 x3=0xff80 nzcv=6
# expect: x0=0x1 nzcv=0x6
# set:    x1=0x8000 x2=0xfedcba9876543210 x3=0x8000 nzcv=7
# expect: x0=0x123456789ac4df0 nzcv=0x7
        sub x0, x1, x2, sxtx 0

# set:    x1=0x3f x2=0x8000000000000000 x3=0x7fffffffffffffff nzcv=13
# expect: x0=0x3f nzcv=0xd
# set:    x1=0x3f x2=0x8000000000000000 x3=0x123456789abcdef0 nzcv=0
# expect: x0=0x3f nzcv=0x0
        sub x0, x1, x2, sxtx 2

# set:    x1=0x8000 x2=0xff80 x3=0 nzcv=15
# expect: x0=0xfffffffffff08800 nzcv=0xf
# set:    x1=0xff80 x2=0x3f x3=-2 nzcv=4
# expect: x0=0xfb90 nzcv=0x4
        sub x0, x1, x2, sxtx 4

# set:    x1=-1 x2=0xfedcba9876543210 x3=0x8000000000000000 nzcv=8
# expect: x0=0xf nzcv=0x2
# set:    x1=0xff80 x2=0 x3=0xfedcba9876543210 nzcv=9
# expect: x0=0xff80 nzcv=0x0
        adds x0, x1, w2, uxtb 0

# set:    x1=0x20 x2=0x20 x3=0x7fffffff nzcv=12
# expect: x0=0x120 nzcv=0x0
# set:    x1=0x3f x2=0x7fffffffffffffff x3=0x8000 nzcv=11
# expect: x0=0x837 nzcv=0x0
        adds x0, x1, w2, uxtb 3

# set:    x1=0xffffffff x2=0x7fffffffffffffff x3=0x7fffffffffffffff nzcv=12
# expect: x0=0x100000fef nzcv=0x0
# set:    x1=0x8000000000000000 x2=0xffffffff x3=0xfedcba9876543210 nzcv=3
# expect: x0=0x8000000000000ff0 nzcv=0x8
        adds x0, x1, w2, uxtb 4

# set:    x1=0x123456789abcdef0 x2=0x3f x3=0x80000000 nzcv=9
# expect: x0=0x123456789abcdf2f nzcv=0x0
# set:    x1=0x8000 x2=0x8000 x3=0x7fffffffffffffff nzcv=3
# expect: x0=0x10000 nzcv=0x0
        adds x0, x1, w2, uxth 0

# set:    x1=0xffffffff x2=1 x3=0x3f nzcv=10
# expect: x0=0x100000001 nzcv=0x0
# set:    x1=0x80000000 x2=0x7fffffffffffffff x3=0x8000 nzcv=8
# expect: x0=0x8001fffe nzcv=0x0
        adds x0, x1, w2, uxth 1

# set:    x1=0x7fffffffffffffff x2=0x3f x3=0x3f nzcv=9
# expect: x0=0x80000000000003ef nzcv=0x9
# set:    x1=0x20 x2=-2 x3=0x8000000000000000 nzcv=4
# expect: x0=0x100000 nzcv=0x0
        adds x0, x1, w2, uxth 4

# set:    x1=0xff80 x2=0x8000000000000000 x3=0xff80 nzcv=12
# expect: x0=0xff80 nzcv=0x0
# set:    x1=-2 x2=0 x3=0x3f nzcv=10
# expect: x0=0xfffffffffffffffe nzcv=0x8
        adds x0, x1, w2, uxtw 0

# set:    x1=0x3f x2=-1 x3=0x3f nzcv=15
# expect: x0=0x800000037 nzcv=0x0
# set:    x1=0x20 x2=0 x3=0x7fffffffffffffff nzcv=8
# expect: x0=0x20 nzcv=0x0
        adds x0, x1, w2, uxtw 3

# set:    x1=-2 x2=0x7fffffff x3=0x20 nzcv=1
# expect: x0=0x7ffffffee nzcv=0x2
# set:    x1=0x7fffffff x2=0x7fffffff x3=0xfedcba9876543210 nzcv=6
# expect: x0=0x87fffffef nzcv=0x0
        adds x0, x1, w2, uxtw 4

# set:    x1=0x20 x2=0x20 x3=0x123456789abcdef0 nzcv=15
# expect: x0=0x40 nzcv=0x0
# set:    x1=0x8000000000000000 x2=0x3f x3=-2 nzcv=11
# expect: x0=0x800000000000003f nzcv=0x8
        adds x0, x1, x2, uxtx 0

# set:    x1=0x123456789abcdef0 x2=0x7fffffffffffffff x3=0x8000 nzcv=5
# expect: x0=0x123456789abcdeec nzcv=0x2
# set:    x1=0x8000 x2=-1 x3=0x7fffffffffffffff nzcv=3
# expect: x0=0x7ffc nzcv=0x2
        adds x0, x1, x2, uxtx 2

# set:    x1=0xffffffff x2=-1 x3=0x20 nzcv=5
# expect: x0=0xffffffef nzcv=0x2
# set:    x1=0x20 x2=0x7fffffffffffffff x3=0x3f nzcv=10
# expect: x0=0x10 nzcv=0x2
        adds x0, x1, x2, uxtx 4

# set:    x1=1 x2=0x8000000000000000 x3=0x20 nzcv=9
# expect: x0=0x1 nzcv=0x0
# set:    x1=0x80000000 x2=0x8000000000000000 x3=0x7fffffff nzcv=10
# expect: x0=0x80000000 nzcv=0x0
        adds x0, x1, w2, sxtb 0

# set:    x1=0x80000000 x2=0x7fffffffffffffff x3=0xffffffff nzcv=3
# expect: x0=0x7ffffff8 nzcv=0x2
# set:    x1=0xfedcba9876543210 x2=0x7fffffffffffffff x3=0xffffffff nzcv=1
# expect: x0=0xfedcba9876543208 nzcv=0xa
        adds x0, x1, w2, sxtb 3

# set:    x1=0x8000 x2=0x3f x3=0xfedcba9876543210 nzcv=2
# expect: x0=0x83f0 nzcv=0x0
# set:    x1=0xfedcba9876543210 x2=0xfedcba9876543210 x3=0xffffffff nzcv=6
# expect: x0=0xfedcba9876543310 nzcv=0x8
        adds x0, x1, w2, sxtb 4

# set:    x1=1 x2=0x8000 x3=0x123456789abcdef0 nzcv=9
# expect: x0=0xffffffffffff8001 nzcv=0x8
# set:    x1=0x3f x2=0x7fffffff x3=0x7fffffff nzcv=1
# expect: x0=0x3e nzcv=0x2
        adds x0, x1, w2, sxth 0

# set:    x1=0x8000 x2=0x8000 x3=0x8000000000000000 nzcv=10
# expect: x0=0xfffffffffffc8000 nzcv=0x8
# set:    x1=-1 x2=-1 x3=0x7fffffff nzcv=14
# expect: x0=0xfffffffffffffff7 nzcv=0xa
        adds x0, x1, w2, sxth 3

# set:    x1=-1 x2=0x80000000 x3=-1 nzcv=2
# expect: x0=0xffffffffffffffff nzcv=0x8
# set:    x1=0x8000 x2=0x20 x3=0xffffffff nzcv=10
# expect: x0=0x8200 nzcv=0x0
        adds x0, x1, w2, sxth 4

# set:    x1=-1 x2=0x80000000 x3=0 nzcv=14
# expect: x0=0xffffffff7fffffff nzcv=0xa
# set:    x1=0x3f x2=0 x3=0x7fffffffffffffff nzcv=6
# expect: x0=0x3f nzcv=0x0
        adds x0, x1, w2, sxtw 0

# set:    x1=0xff80 x2=0xff80 x3=0xff80 nzcv=5
# expect: x0=0x8fb80 nzcv=0x0
# set:    x1=-1 x2=0xfedcba9876543210 x3=0xffffffff nzcv=2
# expect: x0=0x3b2a1907f nzcv=0x2
        adds x0, x1, w2, sxtw 3

# set:    x1=-1 x2=0xfedcba9876543210 x3=0x7fffffff nzcv=12
# expect: x0=0x7654320ff nzcv=0x2
# set:    x1=0x7fffffff x2=0x3f x3=0x7fffffff nzcv=15
# expect: x0=0x800003ef nzcv=0x0
        adds x0, x1, w2, sxtw 4

# set:    x1=0 x2=0 x3=0x20 nzcv=11
# expect: x0=0x0 nzcv=0x4
# set:    x1=0x123456789abcdef0 x2=0x8000000000000000 x3=0 nzcv=10
# expect: x0=0x923456789abcdef0 nzcv=0x8
        adds x0, x1, x2, sxtx 0

# set:    x1=0xff80 x2=0x8000 x3=0 nzcv=0
# expect: x0=0x2ff80 nzcv=0x0
# set:    x1=0x123456789abcdef0 x2=0x8000000000000000 x3=0x3f nzcv=7
# expect: x0=0x123456789abcdef0 nzcv=0x0
        adds x0, x1, x2, sxtx 2

# set:    x1=0x8000000000000000 x2=0x20 x3=0x7fffffffffffffff nzcv=4
# expect: x0=0x8000000000000200 nzcv=0x8
# set:    x1=-2 x2=0x80000000 x3=1 nzcv=12
# expect: x0=0x7fffffffe nzcv=0x2
        adds x0, x1, x2, sxtx 4

# set:    x1=0xfedcba9876543210 x2=0x7fffffffffffffff x3=0x8000 nzcv=1
# expect: x0=0xfedcba9876543111 nzcv=0xa
# set:    x1=-1 x2=1 x3=0x7fffffffffffffff nzcv=9
# expect: x0=0xfffffffffffffffe nzcv=0xa
        subs x0, x1, w2, uxtb 0

# set:    x1=0xffffffff x2=0x20 x3=0x123456789abcdef0 nzcv=10
# expect: x0=0xfffffeff nzcv=0x2
# set:    x1=0x123456789abcdef0 x2=0xfedcba9876543210 x3=0x7fffffff nzcv=4
# expect: x0=0x123456789abcde70 nzcv=0x2
        subs x0, x1, w2, uxtb 3

# set:    x1=0x80000000 x2=-2 x3=0xff80 nzcv=6
# expect: x0=0x7ffff020 nzcv=0x2
# set:    x1=0xffffffff x2=0x80000000 x3=-1 nzcv=12
# expect: x0=0xffffffff nzcv=0x2
        subs x0, x1, w2, uxtb 4

# set:    x1=0x8000000000000000 x2=0x8000000000000000 x3=0x8000000000000000 nzcv=0
# expect: x0=0x8000000000000000 nzcv=0xa
# set:    x1=0x20 x2=-1 x3=0xfedcba9876543210 nzcv=5
# expect: x0=0xffffffffffff0021 nzcv=0x8
        subs x0, x1, w2, uxth 0

# set:    x1=1 x2=0x80000000 x3=0xff80 nzcv=1
# expect: x0=0x1 nzcv=0x2
# set:    x1=0x20 x2=0x3f x3=0x7fffffff nzcv=8
# expect: x0=0xffffffffffffffa2 nzcv=0x8
        subs x0, x1, w2, uxth 1

# set:    x1=0xff80 x2=0x123456789abcdef0 x3=0xfedcba9876543210 nzcv=1
# expect: x0=0xfffffffffff31080 nzcv=0x8
# set:    x1=0xfedcba9876543210 x2=0 x3=0x3f nzcv=3
# expect: x0=0xfedcba9876543210 nzcv=0xa
        subs x0, x1, w2, uxth 4

# set:    x1=0x8000 x2=0 x3=1 nzcv=13
# expect: x0=0x8000 nzcv=0x2
# set:    x1=0 x2=0x20 x3=0xffffffff nzcv=12
# expect: x0=0xffffffffffffffe0 nzcv=0x8
        subs x0, x1, w2, uxtw 0

# set:    x1=1 x2=0x123456789abcdef0 x3=0x20 nzcv=4
# expect: x0=0xfffffffb2a190881 nzcv=0x8
# set:    x1=0x7fffffffffffffff x2=0xffffffff x3=0x8000000000000000 nzcv=0
# expect: x0=0x7ffffff800000007 nzcv=0x2
        subs x0, x1, w2, uxtw 3

# set:    x1=0x7fffffffffffffff x2=0x7fffffff x3=0x3f nzcv=8
# expect: x0=0x7ffffff80000000f nzcv=0x2
# set:    x1=0x3f x2=1 x3=0xfedcba9876543210 nzcv=4
# expect: x0=0x2f nzcv=0x2
        subs x0, x1, w2, uxtw 4

# set:    x1=0x8000 x2=-2 x3=0x20 nzcv=3
# expect: x0=0x8002 nzcv=0x0
# set:    x1=1 x2=0x123456789abcdef0 x3=0x7fffffffffffffff nzcv=3
# expect: x0=0xedcba98765432111 nzcv=0x8
        subs x0, x1, x2, uxtx 0

# set:    x1=0xff80 x2=1 x3=0xfedcba9876543210 nzcv=6
# expect: x0=0xff7c nzcv=0x2
# set:    x1=0xffffffff x2=0x8000000000000000 x3=0xff80 nzcv=8
# expect: x0=0xffffffff nzcv=0x2
        subs x0, x1, x2, uxtx 2

# set:    x1=0x8000 x2=0x123456789abcdef0 x3=0x20 nzcv=13
# expect: x0=0xdcba987654329100 nzcv=0x8
# set:    x1=0x8000000000000000 x2=0x80000000 x3=0x7fffffffffffffff nzcv=5
# expect: x0=0x7ffffff800000000 nzcv=0x3
        subs x0, x1, x2, uxtx 4

# set:    x1=0x123456789abcdef0 x2=0xffffffff x3=0x20 nzcv=15
# expect: x0=0x123456789abcdef1 nzcv=0x0
# set:    x1=-2 x2=0x8000000000000000 x3=0x80000000 nzcv=7
# expect: x0=0xfffffffffffffffe nzcv=0xa
        subs x0, x1, w2, sxtb 0

# set:    x1=0 x2=0 x3=-2 nzcv=3
# expect: x0=0x0 nzcv=0x6
# set:    x1=0x3f x2=1 x3=0x8000 nzcv=15
# expect: x0=0x3d nzcv=0x2
        subs x0, x1, w2, sxtb 1

# set:    x1=-1 x2=1 x3=1 nzcv=3
# expect: x0=0xffffffffffffffef nzcv=0xa
# set:    x1=0xff80 x2=0x123456789abcdef0 x3=-2 nzcv=8
# expect: x0=0x10080 nzcv=0x0
        subs x0, x1, w2, sxtb 4

# set:    x1=0x8000000000000000 x2=0xffffffff x3=0xffffffff nzcv=1
# expect: x0=0x8000000000000001 nzcv=0x8
# set:    x1=0x7fffffffffffffff x2=0x7fffffffffffffff x3=1 nzcv=5
# expect: x0=0x8000000000000000 nzcv=0x9
        subs x0, x1, w2, sxth 0

# set:    x1=0x8000 x2=0 x3=0x80000000 nzcv=10
# expect: x0=0x8000 nzcv=0x2
# set:    x1=0x8000 x2=0x7fffffffffffffff x3=0x7fffffff nzcv=3
# expect: x0=0x8008 nzcv=0x0
        subs x0, x1, w2, sxth 3

# set:    x1=1 x2=0x8000 x3=0 nzcv=0
# expect: x0=0x80001 nzcv=0x0
# set:    x1=0xff80 x2=-2 x3=0x8000 nzcv=4
# expect: x0=0xffa0 nzcv=0x0
        subs x0, x1, w2, sxth 4

# set:    x1=0x3f x2=-1 x3=-2 nzcv=14
# expect: x0=0x40 nzcv=0x0
# set:    x1=0x80000000 x2=0x80000000 x3=0xfedcba9876543210 nzcv=8
# expect: x0=0x100000000 nzcv=0x0
        subs x0, x1, w2, sxtw 0

# set:    x1=-2 x2=0x20 x3=0x8000 nzcv=10
# expect: x0=0xfffffffffffffefe nzcv=0xa
# set:    x1=1 x2=0x80000000 x3=-1 nzcv=3
# expect: x0=0x400000001 nzcv=0x0
        subs x0, x1, w2, sxtw 3

# set:    x1=0x7fffffff x2=0x7fffffff x3=0x8000 nzcv=12
# expect: x0=0xfffffff88000000f nzcv=0x8
# set:    x1=0xffffffff x2=0x7fffffffffffffff x3=0x20 nzcv=15
# expect: x0=0x10000000f nzcv=0x0
        subs x0, x1, w2, sxtw 4

# set:    x1=0x3f x2=-2 x3=1 nzcv=4
# expect: x0=0x41 nzcv=0x0
# set:    x1=0xff80 x2=-1 x3=0x20 nzcv=1
# expect: x0=0xff81 nzcv=0x0
        subs x0, x1, x2, sxtx 0

# set:    x1=0x8000 x2=-1 x3=-2 nzcv=15
# expect: x0=0x8004 nzcv=0x0
# set:    x1=1 x2=0x7fffffff x3=0xff80 nzcv=14
# expect: x0=0xfffffffe00000005 nzcv=0x8
        subs x0, x1, x2, sxtx 2

# set:    x1=-1 x2=0xfedcba9876543210 x3=0x80000000 nzcv=0
# expect: x0=0x123456789abcdeff nzcv=0x2
# set:    x1=0x7fffffff x2=0xff80 x3=0x8000 nzcv=4
# expect: x0=0x7ff007ff nzcv=0x2
        subs x0, x1, x2, sxtx 4

# set:    sp=0x42f90f921036ca81 x1=0xffffffff x2=-2
# expect: sp=0x42f90f921036ca79 x0=0x42f90f921036c97a nzcv=0x2
# set:    sp=0x5071e5f0a7ac590c x1=0xffffffff x2=1
# expect: sp=0x5071e5f0a7ac5910 x0=0x5071e5f0a7ac5811 nzcv=0x2
# set:    sp=0xb45e9463032a09e0 x1=-2 x2=0x7fffffff
# expect: sp=0xb45e9465032a09dc x0=0xb45e9465032a08de nzcv=0xa
# set:    sp=0xad8cbfeade4b061e x1=0xffffffff x2=0
# expect: sp=0xad8cbfeade4b061e x0=0xad8cbfeade4b051f nzcv=0xa
        add sp, sp, x2, lsl 2
        subs x0, sp, w1, uxtb

# set:    x1=0x123456789abcdef0 x2=0xff80 x3=0xffffffff nzcv=11
# expect: x0=0x123456789abdde71 nzcv=0xb
# set:    x1=0x20 x2=0xfedcba9876543210 x3=0x3f nzcv=12
# expect: x0=0xfedcba9876543230 nzcv=0xc
# set:    x1=0x20 x2=0xfedcba9876543210 x3=-1 nzcv=1
# expect: x0=0xfedcba9876543230 nzcv=0x1
# set:    x1=0x8000000000000000 x2=0x3f x3=0 nzcv=5
# expect: x0=0x800000000000003f nzcv=0x5
# set:    x1=0x8000 x2=0x80000000 x3=0x123456789abcdef0 nzcv=15
# expect: x0=0x80008001 nzcv=0xf
# set:    x1=0x123456789abcdef0 x2=0x123456789abcdef0 x3=0x8000 nzcv=15
# expect: x0=0x2468acf13579bde1 nzcv=0xf
# set:    x1=0x20 x2=0x20 x3=0x8000 nzcv=5
# expect: x0=0x40 nzcv=0x5
# set:    x1=0xfedcba9876543210 x2=1 x3=1 nzcv=15
# expect: x0=0xfedcba9876543212 nzcv=0xf
# set:    x1=0x7fffffff x2=0x3f x3=0x80000000 nzcv=7
# expect: x0=0x8000003f nzcv=0x7
# set:    x1=0x20 x2=0x8000000000000000 x3=0x80000000 nzcv=8
# expect: x0=0x8000000000000020 nzcv=0x8
        adc x0, x1, x2

# set:    x1=0 x2=0x123456789abcdef0 x3=1 nzcv=15
# expect: x0=0x123456789abcdef1 nzcv=0x0
# set:    x1=0x8000000000000000 x2=0x123456789abcdef0 x3=0x20 nzcv=0
# expect: x0=0x923456789abcdef0 nzcv=0x8
# set:    x1=0x3f x2=0x7fffffff x3=1 nzcv=12
# expect: x0=0x8000003e nzcv=0x0
# set:    x1=0x7fffffff x2=0x8000 x3=0x7fffffff nzcv=1
# expect: x0=0x80007fff nzcv=0x0
# set:    x1=0x8000000000000000 x2=1 x3=0x123456789abcdef0 nzcv=0
# expect: x0=0x8000000000000001 nzcv=0x8
# set:    x1=0xffffffff x2=0xffffffff x3=0x8000 nzcv=2
# expect: x0=0x1ffffffff nzcv=0x0
# set:    x1=0xff80 x2=0xfedcba9876543210 x3=0xff80 nzcv=9
# expect: x0=0xfedcba9876553190 nzcv=0x8
# set:    x1=0xffffffff x2=1 x3=-2 nzcv=6
# expect: x0=0x100000001 nzcv=0x0
# set:    x1=0x8000 x2=0xffffffff x3=0x3f nzcv=14
# expect: x0=0x100008000 nzcv=0x0
# set:    x1=0xffffffff x2=0x80000000 x3=0x80000000 nzcv=11
# expect: x0=0x180000000 nzcv=0x0
        adcs x0, x1, x2

# set:    x1=0x8000 x2=0 x3=0x3f nzcv=7
# expect: x0=0x8000 nzcv=0x7
# set:    x1=0x8000 x2=0x8000000000000000 x3=0 nzcv=10
# expect: x0=0x8000000000008000 nzcv=0xa
# set:    x1=0x8000 x2=0xffffffff x3=0x80000000 nzcv=9
# expect: x0=0xffffffff00008000 nzcv=0x9
# set:    x1=0x80000000 x2=0x123456789abcdef0 x3=0x123456789abcdef0 nzcv=11
# expect: x0=0xedcba987e5432110 nzcv=0xb
# set:    x1=0xff80 x2=0xfedcba9876543210 x3=0x20 nzcv=3
# expect: x0=0x123456789accd70 nzcv=0x3
# set:    x1=0xfedcba9876543210 x2=0xffffffff x3=0 nzcv=5
# expect: x0=0xfedcba9776543210 nzcv=0x5
# set:    x1=0x20 x2=0x3f x3=0xffffffff nzcv=4
# expect: x0=0xffffffffffffffe0 nzcv=0x4
# set:    x1=0x80000000 x2=0x20 x3=0x8000 nzcv=13
# expect: x0=0x7fffffdf nzcv=0xd
# set:    x1=0xffffffff x2=1 x3=1 nzcv=8
# expect: x0=0xfffffffd nzcv=0x8
# set:    x1=1 x2=0xff80 x3=0xfedcba9876543210 nzcv=6
# expect: x0=0xffffffffffff0081 nzcv=0x6
        sbc x0, x1, x2

# set:    x1=0x8000000000000000 x2=1 x3=0xfedcba9876543210 nzcv=3
# expect: x0=0x7fffffffffffffff nzcv=0x3
# set:    x1=-2 x2=0x8000 x3=0xff80 nzcv=14
# expect: x0=0xffffffffffff7ffe nzcv=0xa
# set:    x1=0x7fffffff x2=0x8000000000000000 x3=0xffffffff nzcv=4
# expect: x0=0x800000007ffffffe nzcv=0x9
# set:    x1=0xffffffff x2=0x8000 x3=0xffffffff nzcv=0
# expect: x0=0xffff7ffe nzcv=0x2
# set:    x1=0xff80 x2=0x8000000000000000 x3=0x123456789abcdef0 nzcv=1
# expect: x0=0x800000000000ff7f nzcv=0x9
# set:    x1=0x20 x2=0x80000000 x3=0x123456789abcdef0 nzcv=13
# expect: x0=0xffffffff8000001f nzcv=0x8
# set:    x1=1 x2=0xff80 x3=0x8000 nzcv=15
# expect: x0=0xffffffffffff0081 nzcv=0x8
# set:    x1=0x7fffffff x2=0 x3=-2 nzcv=5
# expect: x0=0x7ffffffe nzcv=0x2
# set:    x1=-2 x2=0x3f x3=0x20 nzcv=5
# expect: x0=0xffffffffffffffbe nzcv=0xa
# set:    x1=0x8000 x2=0x3f x3=0x20 nzcv=4
# expect: x0=0x7fc0 nzcv=0x2
        sbcs x0, x1, x2

# set:    x1=1 x2=0x7fffffff x3=-2 nzcv=7
# expect: x0=0xffffffff80000001 x4=0xffffffff80000000 nzcv=0x8
# set:    x1=0x3f x2=0xfedcba9876543210 x3=0x7fffffffffffffff nzcv=12
# expect: x0=0x123456789abcdef x4=0x123456789abcdef nzcv=0x0
# set:    x1=0xfedcba9876543210 x2=-2 x3=0x80000000 nzcv=9
# expect: x0=0x1 x4=0x1 nzcv=0x0
# set:    x1=0x80000000 x2=0x123456789abcdef0 x3=0xffffffff nzcv=4
# expect: x0=0xedcba9876543210f x4=0xedcba9876543210f nzcv=0x8
# set:    x1=-2 x2=0x7fffffff x3=-1 nzcv=13
# expect: x0=0xffffffff80000000 x4=0xffffffff80000000 nzcv=0x8
# set:    x1=0x7fffffff x2=0xfedcba9876543210 x3=0xfedcba9876543210 nzcv=9
# expect: x0=0x123456789abcdef x4=0x123456789abcdef nzcv=0x0
        ngcs x0, x2
        ngc x4, x2

# set:    x1=0x8000 x2=0x20 x3=0x123456789abcdef0 nzcv=10
# expect: x0=0x8020 x4=0x123456789abd5ef0 x5=0xedcba9876543212f x6=0x10000 nzcv=0x8
# set:    x1=0x123456789abcdef0 x2=0x8000 x3=0x20 nzcv=3
# expect: x0=0x123456789abd5ef0 x4=0x123456789abcdf10 x5=0x7fdf x6=0x2468acf13579bde1 nzcv=0x2
# set:    x1=0x80000000 x2=0x20 x3=0xff80 nzcv=11
# expect: x0=0x80000020 x4=0x8000ff80 x5=0xffffffffffff009f x6=0x100000000 nzcv=0x8
# set:    x1=0x20 x2=-2 x3=0x123456789abcdef0 nzcv=15
# expect: x0=0x1e x4=0x123456789abcdf11 x5=0xedcba9876543210d x6=0x41 nzcv=0xa
# set:    x1=0x123456789abcdef0 x2=0x3f x3=0xfedcba9876543210 nzcv=13
# expect: x0=0x123456789abcdf2f x4=0x1111111111111100 x5=0x123456789abce2f x6=0x2468acf13579bde0 nzcv=0x0
# set:    x1=0x8000000000000000 x2=0x8000000000000000 x3=0x3f nzcv=9
# expect: x0=0x0 x4=0x8000000000000040 x5=0x7fffffffffffffc0 x6=0x1 nzcv=0x3
# set:    x1=0x8000000000000000 x2=0xfedcba9876543210 x3=-2 nzcv=13
# expect: x0=0x7edcba9876543210 x4=0x7fffffffffffffff x5=0xfedcba9876543212 x6=0x0 nzcv=0x8
# set:    x1=0x20 x2=0x7fffffffffffffff x3=0xff80 nzcv=0
# expect: x0=0x800000000000001f x4=0xffa0 x5=0x7fffffffffff007e x6=0x41 nzcv=0x2
# set:    x1=0x3f x2=0x80000000 x3=0x123456789abcdef0 nzcv=3
# expect: x0=0x8000003f x4=0x123456789abcdf2f x5=0xedcba987e543210f x6=0x7e nzcv=0x8
# set:    x1=-2 x2=0x3f x3=0 nzcv=12
# expect: x0=0x3d x4=0xffffffffffffffff x5=0x3e x6=0xfffffffffffffffd nzcv=0x2
# set:    x1=-1 x2=0x20 x3=-1 nzcv=1
# expect: x0=0x1f x4=0xffffffffffffffff x5=0x21 x6=0xfffffffffffffffe nzcv=0x0
# set:    x1=0x3f x2=-1 x3=0x3f nzcv=1
# expect: x0=0x3e x4=0x7f x5=0xffffffffffffffbf x6=0x7f nzcv=0xa
        adds x0, x1, x2
        adcs x4, x3, x1
        sbcs x5, x2, x3
        adc x6, x1, x1

# set:    x1=0x8000000000000000 x2=0x7fffffffffffffff x3=0x80000000 nzcv=14
# expect: x0=0x1
# set:    x1=0xff80 x2=0xff80 x3=1 nzcv=7
# expect: x0=0x1
# set:    x1=-1 x2=0x7fffffffffffffff x3=0x20 nzcv=12
# expect: x0=0x2
# set:    x1=0x3f x2=0x7fffffffffffffff x3=0x8000000000000000 nzcv=9
# expect: x0=0x0
# set:    x1=-1 x2=0x8000 x3=0x20 nzcv=1
# expect: x0=0x1ffffffffffff
# set:    x1=0 x2=0x20 x3=-2 nzcv=12
# expect: x0=0x0
# set:    x1=0xff80 x2=0x7fffffffffffffff x3=0x7fffffff nzcv=13
# expect: x0=0x0
# set:    x1=0x8000000000000000 x2=0xff80 x3=0xff80 nzcv=10
# expect: x0=0x804020100804
# set:    x1=0x123456789abcdef0 x2=0 x3=0x123456789abcdef0 nzcv=1
# expect: x0=0x0
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=0x0
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=0x0
# set:    x1=7 x2=0
# expect: x0=0x0
# set:    x1=-7 x2=2
# expect: x0=0x7ffffffffffffffc
        udiv x0, x1, x2

# set:    x1=0 x2=0x20 x3=0xff80 nzcv=6
# expect: x0=0x0
# set:    x1=0x7fffffffffffffff x2=0x8000000000000000 x3=0xff80 nzcv=6
# expect: x0=0x0
# set:    x1=0xfedcba9876543210 x2=0x8000 x3=0x7fffffffffffffff nzcv=14
# expect: x0=0xfffffdb97530eca9
# set:    x1=0xff80 x2=0x8000 x3=-1 nzcv=2
# expect: x0=0x1
# set:    x1=0x8000 x2=0xffffffff x3=-1 nzcv=5
# expect: x0=0x0
# set:    x1=0x8000 x2=0x8000000000000000 x3=0x20 nzcv=3
# expect: x0=0x0
# set:    x1=-2 x2=0x3f x3=0x7fffffff nzcv=1
# expect: x0=0x0
# set:    x1=0x20 x2=0x20 x3=0x7fffffff nzcv=8
# expect: x0=0x1
# set:    x1=0x3f x2=0x80000000 x3=0x123456789abcdef0 nzcv=8
# expect: x0=0x0
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=0x8000000000000000
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=0x0
# set:    x1=7 x2=0
# expect: x0=0x0
# set:    x1=-7 x2=2
# expect: x0=0xfffffffffffffffd
        sdiv x0, x1, x2

# set:    x1=-1 x2=-1 x3=-2 nzcv=9
# expect: x0=0x8000000000000000
# set:    x1=0xfedcba9876543210 x2=0x8000 x3=0xffffffff nzcv=11
# expect: x0=0xfedcba9876543210
# set:    x1=0x7fffffffffffffff x2=0 x3=1 nzcv=10
# expect: x0=0x7fffffffffffffff
# set:    x1=0x80000000 x2=0xffffffff x3=0x123456789abcdef0 nzcv=7
# expect: x0=0x0
# set:    x1=0x20 x2=-2 x3=-1 nzcv=2
# expect: x0=0x0
# set:    x1=-1 x2=0 x3=0xff80 nzcv=5
# expect: x0=0xffffffffffffffff
# set:    x1=-1 x2=-2 x3=0x7fffffff nzcv=12
# expect: x0=0xc000000000000000
# set:    x1=0x80000000 x2=0xfedcba9876543210 x3=1 nzcv=11
# expect: x0=0x800000000000
# set:    x1=0 x2=0xff80 x3=0x8000000000000000 nzcv=6
# expect: x0=0x0
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=0x0
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=0x0
# set:    x1=7 x2=0
# expect: x0=0x7
# set:    x1=-7 x2=2
# expect: x0=0xffffffffffffffe4
        lsl x0, x1, x2

# set:    x1=0x3f x2=0x80000000 x3=0xffffffff nzcv=7
# expect: x0=0x3f
# set:    x1=0x80000000 x2=0x80000000 x3=-2 nzcv=7
# expect: x0=0x80000000
# set:    x1=0x7fffffffffffffff x2=0x8000000000000000 x3=0 nzcv=10
# expect: x0=0x7fffffffffffffff
# set:    x1=0xff80 x2=0xfedcba9876543210 x3=0x7fffffff nzcv=3
# expect: x0=0x0
# set:    x1=0x123456789abcdef0 x2=0xffffffff x3=0x7fffffff nzcv=8
# expect: x0=0x0
# set:    x1=0x123456789abcdef0 x2=0x8000 x3=0x123456789abcdef0 nzcv=9
# expect: x0=0x123456789abcdef0
# set:    x1=0xff80 x2=0x3f x3=0 nzcv=11
# expect: x0=0x0
# set:    x1=0 x2=1 x3=0x123456789abcdef0 nzcv=14
# expect: x0=0x0
# set:    x1=0x3f x2=0x80000000 x3=0xffffffff nzcv=1
# expect: x0=0x3f
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=0x1
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=0x0
# set:    x1=7 x2=0
# expect: x0=0x7
# set:    x1=-7 x2=2
# expect: x0=0x3ffffffffffffffe
        lsr x0, x1, x2

# set:    x1=0x7fffffffffffffff x2=-2 x3=0xff80 nzcv=6
# expect: x0=0x1
# set:    x1=0x3f x2=0x8000000000000000 x3=0x8000 nzcv=13
# expect: x0=0x3f
# set:    x1=0x80000000 x2=0x123456789abcdef0 x3=0x8000 nzcv=3
# expect: x0=0x0
# set:    x1=1 x2=1 x3=0x8000000000000000 nzcv=13
# expect: x0=0x0
# set:    x1=-1 x2=0xff80 x3=0x3f nzcv=2
# expect: x0=0xffffffffffffffff
# set:    x1=0x123456789abcdef0 x2=0x123456789abcdef0 x3=0x20 nzcv=4
# expect: x0=0x1234
# set:    x1=0 x2=0x3f x3=0 nzcv=14
# expect: x0=0x0
# set:    x1=1 x2=0x8000000000000000 x3=0x20 nzcv=10
# expect: x0=0x1
# set:    x1=0x3f x2=0x3f x3=0 nzcv=2
# expect: x0=0x0
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=0xffffffffffffffff
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=0x0
# set:    x1=7 x2=0
# expect: x0=0x7
# set:    x1=-7 x2=2
# expect: x0=0xfffffffffffffffe
        asr x0, x1, x2

# set:    x1=1 x2=0 x3=0x80000000 nzcv=0
# expect: x0=0x1
# set:    x1=-1 x2=0xff80 x3=0x7fffffff nzcv=3
# expect: x0=0xffffffffffffffff
# set:    x1=0x7fffffffffffffff x2=0x123456789abcdef0 x3=0x123456789abcdef0 nzcv=0
# expect: x0=0xffffffffffff7fff
# set:    x1=1 x2=0xfedcba9876543210 x3=0x3f nzcv=2
# expect: x0=0x1000000000000
# set:    x1=0x8000 x2=0x8000000000000000 x3=0xff80 nzcv=1
# expect: x0=0x8000
# set:    x1=-2 x2=0x7fffffffffffffff x3=0x20 nzcv=2
# expect: x0=0xfffffffffffffffd
# set:    x1=0x7fffffff x2=0x7fffffff x3=0x80000000 nzcv=3
# expect: x0=0xfffffffe
# set:    x1=0xffffffff x2=0x3f x3=0x7fffffffffffffff nzcv=9
# expect: x0=0x1fffffffe
# set:    x1=0x7fffffff x2=0x7fffffff x3=0xfedcba9876543210 nzcv=2
# expect: x0=0xfffffffe
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=0x1
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=0x100000000
# set:    x1=7 x2=0
# expect: x0=0x7
# set:    x1=-7 x2=2
# expect: x0=0x7ffffffffffffffe
        ror x0, x1, x2

# set:    x1=0x7fffffffffffffff x2=0xff80 x3=0x8000 nzcv=9
# expect: x0=0xffffffffffff0080
# set:    x1=-2 x2=0xffffffff x3=0x3f nzcv=4
# expect: x0=0xfffffffe00000002
# set:    x1=0x7fffffff x2=0x7fffffff x3=0x7fffffffffffffff nzcv=11
# expect: x0=0x3fffffff00000001
# set:    x1=0x8000 x2=0x3f x3=0 nzcv=4
# expect: x0=0x1f8000
# set:    x1=0 x2=0xffffffff x3=1 nzcv=1
# expect: x0=0x0
# set:    x1=-1 x2=0x123456789abcdef0 x3=0 nzcv=12
# expect: x0=0xedcba98765432110
# set:    x1=0x8000000000000000 x2=-1 x3=0x123456789abcdef0 nzcv=2
# expect: x0=0x8000000000000000
# set:    x1=0x20 x2=0x7fffffff x3=0x7fffffffffffffff nzcv=6
# expect: x0=0xfffffffe0
# set:    x1=0xff80 x2=0xff80 x3=0x20 nzcv=11
# expect: x0=0xff004000
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=0x8000000000000000
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=0x7fffffff80000000
# set:    x1=7 x2=0
# expect: x0=0x0
# set:    x1=-7 x2=2
# expect: x0=0xfffffffffffffff2
        mul x0, x1, x2

# set:    x1=0x8000000000000000 x2=0x7fffffff x3=0xfedcba9876543210 nzcv=1
# expect: x0=0x8000000000000000
# set:    x1=-2 x2=0x3f x3=0x8000 nzcv=14
# expect: x0=0x7e
# set:    x1=0x8000 x2=0x123456789abcdef0 x3=0x3f nzcv=2
# expect: x0=0xd4c3b2a190880000
# set:    x1=-1 x2=-1 x3=0x7fffffffffffffff nzcv=2
# expect: x0=0xffffffffffffffff
# set:    x1=-1 x2=0x8000000000000000 x3=0x7fffffffffffffff nzcv=3
# expect: x0=0x8000000000000000
# set:    x1=0xfedcba9876543210 x2=0x8000 x3=0x8000000000000000 nzcv=15
# expect: x0=0xa2b3c4d5e6f80000
# set:    x1=0x7fffffffffffffff x2=0x8000000000000000 x3=0x80000000 nzcv=11
# expect: x0=0x8000000000000000
# set:    x1=1 x2=-1 x3=-1 nzcv=7
# expect: x0=0x1
# set:    x1=0x3f x2=0xff80 x3=1 nzcv=9
# expect: x0=0xffffffffffc11f80
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=0x8000000000000000
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=0x8000000080000000
# set:    x1=7 x2=0
# expect: x0=0x0
# set:    x1=-7 x2=2
# expect: x0=0xe
        mneg x0, x1, x2

# set:    x1=0xfedcba9876543210 x2=1 x3=0x80000000 nzcv=10
# expect: x0=0xfedcba98f6543210 x4=0x123456809abcdf0
# set:    x1=-2 x2=0x8000000000000000 x3=0x7fffffff nzcv=5
# expect: x0=0x7fffffff x4=0x7fffffff
# set:    x1=0x80000000 x2=0xffffffff x3=0 nzcv=10
# expect: x0=0x7fffffff80000000 x4=0x8000000080000000
# set:    x1=0xffffffff x2=0x80000000 x3=0x8000000000000000 nzcv=7
# expect: x0=0xffffffff80000000 x4=0x80000000
# set:    x1=0xfedcba9876543210 x2=0x3f x3=0x20 nzcv=13
# expect: x0=0xb851eb851eb85210 x4=0x47ae147ae147ae30
# set:    x1=0x7fffffffffffffff x2=0x20 x3=0x7fffffffffffffff nzcv=11
# expect: x0=0x7fffffffffffffdf x4=0x800000000000001f
# set:    x1=0xfedcba9876543210 x2=-1 x3=-1 nzcv=10
# expect: x0=0x123456789abcdef x4=0xfedcba987654320f
# set:    x1=0xfedcba9876543210 x2=0xfedcba9876543210 x3=-2 nzcv=15
# expect: x0=0xdeec6cd7a44a40fe x4=0x211393285bb5befe
        madd x0, x1, x2, x3
        msub x4, x1, x2, x3

# set:    x1=0
# expect: x0=0x0
# set:    x1=1
# expect: x0=0x8000000000000000
# set:    x1=-1
# expect: x0=0xffffffffffffffff
# set:    x1=0x8000000000000000
# expect: x0=0x1
# set:    x1=0x7fffffffffffffff
# expect: x0=0xfffffffffffffffe
# set:    x1=0x80000000
# expect: x0=0x100000000
# set:    x1=0x7fffffff
# expect: x0=0xfffffffe00000000
# set:    x1=0xffffffff
# expect: x0=0xffffffff00000000
# set:    x1=0x123456789abcdef0
# expect: x0=0xf7b3d591e6a2c48
# set:    x1=0xfedcba9876543210
# expect: x0=0x84c2a6e195d3b7f
# set:    x1=0x3f
# expect: x0=0xfc00000000000000
# set:    x1=0x20
# expect: x0=0x400000000000000
# set:    x1=0xff80
# expect: x0=0x1ff000000000000
# set:    x1=0x8000
# expect: x0=0x1000000000000
# set:    x1=-2
# expect: x0=0x7fffffffffffffff
        rbit x0, x1

# set:    x1=0
# expect: x0=0x0
# set:    x1=1
# expect: x0=0x100
# set:    x1=-1
# expect: x0=0xffffffffffffffff
# set:    x1=0x8000000000000000
# expect: x0=0x80000000000000
# set:    x1=0x7fffffffffffffff
# expect: x0=0xff7fffffffffffff
# set:    x1=0x80000000
# expect: x0=0x800000
# set:    x1=0x7fffffff
# expect: x0=0xff7fffff
# set:    x1=0xffffffff
# expect: x0=0xffffffff
# set:    x1=0x123456789abcdef0
# expect: x0=0x34127856bc9af0de
# set:    x1=0xfedcba9876543210
# expect: x0=0xdcfe98ba54761032
# set:    x1=0x3f
# expect: x0=0x3f00
# set:    x1=0x20
# expect: x0=0x2000
# set:    x1=0xff80
# expect: x0=0x80ff
# set:    x1=0x8000
# expect: x0=0x80
# set:    x1=-2
# expect: x0=0xfffffffffffffeff
        rev16 x0, x1

# set:    x1=0
# expect: x0=0x0
# set:    x1=1
# expect: x0=0x100000000000000
# set:    x1=-1
# expect: x0=0xffffffffffffffff
# set:    x1=0x8000000000000000
# expect: x0=0x80
# set:    x1=0x7fffffffffffffff
# expect: x0=0xffffffffffffff7f
# set:    x1=0x80000000
# expect: x0=0x8000000000
# set:    x1=0x7fffffff
# expect: x0=0xffffff7f00000000
# set:    x1=0xffffffff
# expect: x0=0xffffffff00000000
# set:    x1=0x123456789abcdef0
# expect: x0=0xf0debc9a78563412
# set:    x1=0xfedcba9876543210
# expect: x0=0x1032547698badcfe
# set:    x1=0x3f
# expect: x0=0x3f00000000000000
# set:    x1=0x20
# expect: x0=0x2000000000000000
# set:    x1=0xff80
# expect: x0=0x80ff000000000000
# set:    x1=0x8000
# expect: x0=0x80000000000000
# set:    x1=-2
# expect: x0=0xfeffffffffffffff
        rev x0, x1

# set:    x1=0
# expect: x0=0x40
# set:    x1=1
# expect: x0=0x3f
# set:    x1=-1
# expect: x0=0x0
# set:    x1=0x8000000000000000
# expect: x0=0x0
# set:    x1=0x7fffffffffffffff
# expect: x0=0x1
# set:    x1=0x80000000
# expect: x0=0x20
# set:    x1=0x7fffffff
# expect: x0=0x21
# set:    x1=0xffffffff
# expect: x0=0x20
# set:    x1=0x123456789abcdef0
# expect: x0=0x3
# set:    x1=0xfedcba9876543210
# expect: x0=0x0
# set:    x1=0x3f
# expect: x0=0x3a
# set:    x1=0x20
# expect: x0=0x3a
# set:    x1=0xff80
# expect: x0=0x30
# set:    x1=0x8000
# expect: x0=0x30
# set:    x1=-2
# expect: x0=0x0
        clz x0, x1

# set:    x1=0
# expect: x0=0x3f
# set:    x1=1
# expect: x0=0x3e
# set:    x1=-1
# expect: x0=0x3f
# set:    x1=0x8000000000000000
# expect: x0=0x0
# set:    x1=0x7fffffffffffffff
# expect: x0=0x0
# set:    x1=0x80000000
# expect: x0=0x1f
# set:    x1=0x7fffffff
# expect: x0=0x20
# set:    x1=0xffffffff
# expect: x0=0x1f
# set:    x1=0x123456789abcdef0
# expect: x0=0x2
# set:    x1=0xfedcba9876543210
# expect: x0=0x6
# set:    x1=0x3f
# expect: x0=0x39
# set:    x1=0x20
# expect: x0=0x39
# set:    x1=0xff80
# expect: x0=0x2f
# set:    x1=0x8000
# expect: x0=0x2f
# set:    x1=-2
# expect: x0=0x3e
        cls x0, x1

# set:    x1=0
# expect: x0=0x0
# set:    x1=1
# expect: x0=0x1000000
# set:    x1=-1
# expect: x0=0xffffffffffffffff
# set:    x1=0x8000000000000000
# expect: x0=0x8000000000
# set:    x1=0x7fffffffffffffff
# expect: x0=0xffffff7fffffffff
# set:    x1=0x80000000
# expect: x0=0x80
# set:    x1=0x7fffffff
# expect: x0=0xffffff7f
# set:    x1=0xffffffff
# expect: x0=0xffffffff
# set:    x1=0x123456789abcdef0
# expect: x0=0x78563412f0debc9a
# set:    x1=0xfedcba9876543210
# expect: x0=0x98badcfe10325476
# set:    x1=0x3f
# expect: x0=0x3f000000
# set:    x1=0x20
# expect: x0=0x20000000
# set:    x1=0xff80
# expect: x0=0x80ff0000
# set:    x1=0x8000
# expect: x0=0x800000
# set:    x1=-2
# expect: x0=0xfffffffffeffffff
        rev32 x0, x1

# set:    x1=0
# expect: x0=0x40 x4=0x0 x6=0x40
# set:    x1=1
# expect: x0=0x0 x4=0x8000000000000000 x6=0x0
# set:    x1=-1
# expect: x0=0x0 x4=0xffffffffffffffff x6=0x0
# set:    x1=0x8000000000000000
# expect: x0=0x3f x4=0x1 x6=0x3f
# set:    x1=0x7fffffffffffffff
# expect: x0=0x0 x4=0xfffffffffffffffe x6=0x0
# set:    x1=0x80000000
# expect: x0=0x1f x4=0x100000000 x6=0x1f
# set:    x1=0x7fffffff
# expect: x0=0x0 x4=0xfffffffe00000000 x6=0x0
# set:    x1=0xffffffff
# expect: x0=0x0 x4=0xffffffff00000000 x6=0x0
# set:    x1=0x123456789abcdef0
# expect: x0=0x4 x4=0xf7b3d591e6a2c48 x6=0x4
# set:    x1=0xfedcba9876543210
# expect: x0=0x4 x4=0x84c2a6e195d3b7f x6=0x4
# set:    x1=0x3f
# expect: x0=0x0 x4=0xfc00000000000000 x6=0x0
# set:    x1=0x20
# expect: x0=0x5 x4=0x400000000000000 x6=0x5
# set:    x1=0xff80
# expect: x0=0x7 x4=0x1ff000000000000 x6=0x7
# set:    x1=0x8000
# expect: x0=0xf x4=0x1000000000000 x6=0xf
# set:    x1=-2
# expect: x0=0x1 x4=0x7fffffffffffffff x6=0x1
        rbit x0, x1
        clz x0, x0
        rbit x4, x1
        mov x5, x4
        clz x6, x5

# set:    x1=0xffffffff x2=0xffffffff x3=0x123456789abcdef0 nzcv=3
# expect: x0=0xfffffffe nzcv=0x3
# set:    x1=0x80000000 x2=0xff80 x3=-1 nzcv=2
# expect: x0=0x8000ff80 nzcv=0x2
# set:    x1=0x7fffffffffffffff x2=0xffffffff x3=0x8000 nzcv=8
# expect: x0=0xfffffffe nzcv=0x8
        add w0, w1, w2

# set:    x1=0x8000 x2=0x8000 x3=0x7fffffffffffffff nzcv=2
# expect: x0=0x18000 nzcv=0x2
# set:    x1=-1 x2=-2 x3=0x20 nzcv=2
# expect: x0=0xfffffffb nzcv=0x2
# set:    x1=0x123456789abcdef0 x2=0x8000000000000000 x3=-2 nzcv=0
# expect: x0=0x9abcdef0 nzcv=0x0
        add w0, w1, w2, lsl 1

# set:    x1=0x8000 x2=0x123456789abcdef0 x3=0xfedcba9876543210 nzcv=12
# expect: x0=0x8000 nzcv=0xc
# set:    x1=0x3f x2=0 x3=0xff80 nzcv=6
# expect: x0=0x3f nzcv=0x6
# set:    x1=0x8000 x2=0xfedcba9876543210 x3=-2 nzcv=1
# expect: x0=0x8000 nzcv=0x1
        add w0, w1, w2, lsl 31

# set:    x1=0x123456789abcdef0 x2=0x7fffffffffffffff x3=0x3f nzcv=4
# expect: x0=0xaabcdeef nzcv=0x4
# set:    x1=0x123456789abcdef0 x2=-2 x3=0x80000000 nzcv=12
# expect: x0=0xaabcdeef nzcv=0xc
# set:    x1=0x123456789abcdef0 x2=0xffffffff x3=0x8000000000000000 nzcv=9
# expect: x0=0xaabcdeef nzcv=0x9
        add w0, w1, w2, lsr 4

# set:    x1=-1 x2=0xffffffff x3=0x80000000 nzcv=0
# expect: x0=0x0 nzcv=0x0
# set:    x1=0x123456789abcdef0 x2=0x123456789abcdef0 x3=0x3f nzcv=7
# expect: x0=0x9abcdef1 nzcv=0x7
# set:    x1=1 x2=0x7fffffff x3=0x8000 nzcv=5
# expect: x0=0x1 nzcv=0x5
        add w0, w1, w2, lsr 31

# set:    x1=0xff80 x2=0x123456789abcdef0 x3=0xfedcba9876543210 nzcv=4
# expect: x0=0xff9bbc5e nzcv=0x4
# set:    x1=-1 x2=0xffffffff x3=0x20 nzcv=15
# expect: x0=0xfffffffe nzcv=0xf
# set:    x1=-1 x2=-1 x3=0x80000000 nzcv=1
# expect: x0=0xfffffffe nzcv=0x1
        add w0, w1, w2, asr 8

# set:    x1=0x8000000000000000 x2=0xff80 x3=0x80000000 nzcv=7
# expect: x0=0x0 nzcv=0x7
# set:    x1=0xffffffff x2=0x8000000000000000 x3=0 nzcv=6
# expect: x0=0xffffffff nzcv=0x6
# set:    x1=1 x2=0x7fffffffffffffff x3=0x123456789abcdef0 nzcv=11
# expect: x0=0x0 nzcv=0xb
        add w0, w1, w2, asr 31

# set:    x1=0x7fffffff x2=0xffffffff x3=-2 nzcv=1
# expect: x0=0xffffffff x4=0x7fffffff nzcv=0x1
# set:    x1=-2 x2=0xffffffff x3=0 nzcv=10
# expect: x0=0xffffffff x4=0xfffffffe nzcv=0xa
        add w0, wzr, w2
        add w4, w1, wzr
        add wzr, w1, w2

# set:    x1=1 x2=0x20 x3=0x8000 nzcv=8
# expect: x0=0xffffffe1 nzcv=0x8
# set:    x1=0x123456789abcdef0 x2=0x3f x3=0xfedcba9876543210 nzcv=5
# expect: x0=0x9abcdeb1 nzcv=0x5
# set:    x1=0x8000 x2=0x7fffffffffffffff x3=0x7fffffff nzcv=12
# expect: x0=0x8001 nzcv=0xc
        sub w0, w1, w2

# set:    x1=0x80000000 x2=0xfedcba9876543210 x3=0x123456789abcdef0 nzcv=8
# expect: x0=0x93579be0 nzcv=0x8
# set:    x1=0x3f x2=-2 x3=0x7fffffff nzcv=7
# expect: x0=0x43 nzcv=0x7
# set:    x1=0x8000 x2=1 x3=0x123456789abcdef0 nzcv=12
# expect: x0=0x7ffe nzcv=0xc
        sub w0, w1, w2, lsl 1

# set:    x1=0x80000000 x2=0x8000 x3=0xffffffff nzcv=0
# expect: x0=0x80000000 nzcv=0x0
# set:    x1=0x8000 x2=0x80000000 x3=0x123456789abcdef0 nzcv=4
# expect: x0=0x8000 nzcv=0x4
# set:    x1=0xffffffff x2=0xff80 x3=0xffffffff nzcv=5
# expect: x0=0xffffffff nzcv=0x5
        sub w0, w1, w2, lsl 31

# set:    x1=0x8000000000000000 x2=1 x3=-1 nzcv=5
# expect: x0=0x0 nzcv=0x5
# set:    x1=0x123456789abcdef0 x2=0x3f x3=-1 nzcv=11
# expect: x0=0x9abcdeed nzcv=0xb
# set:    x1=0x7fffffffffffffff x2=0x8000000000000000 x3=0xfedcba9876543210 nzcv=3
# expect: x0=0xffffffff nzcv=0x3
        sub w0, w1, w2, lsr 4

# set:    x1=0x3f x2=0x8000000000000000 x3=1 nzcv=15
# expect: x0=0x3f nzcv=0xf
# set:    x1=0x7fffffff x2=0xff80 x3=0x3f nzcv=15
# expect: x0=0x7fffffff nzcv=0xf
# set:    x1=0x80000000 x2=0x20 x3=0xffffffff nzcv=6
# expect: x0=0x80000000 nzcv=0x6
        sub w0, w1, w2, lsr 31

# set:    x1=0xfedcba9876543210 x2=-1 x3=0x8000000000000000 nzcv=1
# expect: x0=0x76543211 nzcv=0x1
# set:    x1=0x3f x2=0x8000 x3=-1 nzcv=5
# expect: x0=0xffffffbf nzcv=0x5
# set:    x1=0x7fffffff x2=0 x3=-1 nzcv=1
# expect: x0=0x7fffffff nzcv=0x1
        sub w0, w1, w2, asr 8

# set:    x1=-2 x2=0xfedcba9876543210 x3=-2 nzcv=5
# expect: x0=0xfffffffe nzcv=0x5
# set:    x1=-1 x2=0 x3=0x123456789abcdef0 nzcv=12
# expect: x0=0xffffffff nzcv=0xc
# set:    x1=-1 x2=0x7fffffffffffffff x3=0xfedcba9876543210 nzcv=0
# expect: x0=0x0 nzcv=0x0
        sub w0, w1, w2, asr 31

# set:    x1=-2 x2=0x20 x3=0x8000 nzcv=9
# expect: x0=0xffffffe0 x4=0xfffffffe nzcv=0x9
# set:    x1=0x20 x2=0x3f x3=1 nzcv=6
# expect: x0=0xffffffc1 x4=0x20 nzcv=0x6
        sub w0, wzr, w2
        sub w4, w1, wzr
        sub wzr, w1, w2

# set:    x1=0xffffffff x2=0xfedcba9876543210 x3=0x8000000000000000 nzcv=13
# expect: x0=0x7654320f nzcv=0x2
# set:    x1=0xffffffff x2=0x8000 x3=0xfedcba9876543210 nzcv=4
# expect: x0=0x7fff nzcv=0x2
# set:    x1=0xffffffff x2=-1 x3=0xff80 nzcv=5
# expect: x0=0xfffffffe nzcv=0xa
        adds w0, w1, w2

# set:    x1=0xfedcba9876543210 x2=0x3f x3=0x3f nzcv=10
# expect: x0=0x7654328e nzcv=0x0
# set:    x1=0x123456789abcdef0 x2=0x7fffffffffffffff x3=-2 nzcv=14
# expect: x0=0x9abcdeee nzcv=0xa
# set:    x1=-1 x2=0x20 x3=0xfedcba9876543210 nzcv=2
# expect: x0=0x3f nzcv=0x2
        adds w0, w1, w2, lsl 1

# set:    x1=0x8000000000000000 x2=0x7fffffff x3=0x8000000000000000 nzcv=13
# expect: x0=0x80000000 nzcv=0x8
# set:    x1=0x7fffffff x2=-1 x3=0x8000 nzcv=4
# expect: x0=0xffffffff nzcv=0x8
# set:    x1=1 x2=0 x3=0xfedcba9876543210 nzcv=3
# expect: x0=0x1 nzcv=0x0
        adds w0, w1, w2, lsl 31

# set:    x1=-1 x2=0xffffffff x3=-2 nzcv=3
# expect: x0=0xffffffe nzcv=0x2
# set:    x1=-2 x2=0xfedcba9876543210 x3=1 nzcv=15
# expect: x0=0x765431f nzcv=0x2
# set:    x1=0xfedcba9876543210 x2=0 x3=0x3f nzcv=4
# expect: x0=0x76543210 nzcv=0x0
        adds w0, w1, w2, lsr 4

# set:    x1=-2 x2=0xfedcba9876543210 x3=0xff80 nzcv=13
# expect: x0=0xfffffffe nzcv=0x8
# set:    x1=0x123456789abcdef0 x2=0x8000 x3=0x123456789abcdef0 nzcv=13
# expect: x0=0x9abcdef0 nzcv=0x8
# set:    x1=0 x2=-2 x3=0x80000000 nzcv=1
# expect: x0=0x1 nzcv=0x0
        adds w0, w1, w2, lsr 31

# set:    x1=0x20 x2=0x123456789abcdef0 x3=0xff80 nzcv=12
# expect: x0=0xff9abcfe nzcv=0x8
# set:    x1=0x7fffffff x2=0x8000000000000000 x3=0x80000000 nzcv=3
# expect: x0=0x7fffffff nzcv=0x0
# set:    x1=0xff80 x2=0xffffffff x3=0x7fffffff nzcv=4
# expect: x0=0xff7f nzcv=0x2
        adds w0, w1, w2, asr 8

# set:    x1=0x7fffffffffffffff x2=0xffffffff x3=1 nzcv=9
# expect: x0=0xfffffffe nzcv=0xa
# set:    x1=0xff80 x2=0x8000000000000000 x3=0xfedcba9876543210 nzcv=13
# expect: x0=0xff80 nzcv=0x0
# set:    x1=-2 x2=0x8000 x3=0x7fffffffffffffff nzcv=6
# expect: x0=0xfffffffe nzcv=0x8
        adds w0, w1, w2, asr 31

# set:    x1=0 x2=0x20 x3=0 nzcv=3
# expect: x0=0x20 x4=0x0 nzcv=0x0
# set:    x1=0x20 x2=0xff80 x3=0x123456789abcdef0 nzcv=0
# expect: x0=0xff80 x4=0x20 nzcv=0x0
        adds w0, wzr, w2
        adds w4, w1, wzr
        adds wzr, w1, w2

# set:    x1=0x7fffffff x2=0x3f x3=0x7fffffff nzcv=11
# expect: x0=0x7fffffc0 nzcv=0x2
# set:    x1=0x8000000000000000 x2=0x20 x3=1 nzcv=4
# expect: x0=0xffffffe0 nzcv=0x8
# set:    x1=0xff80 x2=0x80000000 x3=0x7fffffff nzcv=8
# expect: x0=0x8000ff80 nzcv=0x9
        subs w0, w1, w2

# set:    x1=0x7fffffffffffffff x2=0x8000 x3=0xfedcba9876543210 nzcv=8
# expect: x0=0xfffeffff nzcv=0xa
# set:    x1=0x123456789abcdef0 x2=0x7fffffff x3=0x3f nzcv=12
# expect: x0=0x9abcdef2 nzcv=0x8
# set:    x1=0xfedcba9876543210 x2=0x80000000 x3=0xff80 nzcv=6
# expect: x0=0x76543210 nzcv=0x2
        subs w0, w1, w2, lsl 1

# set:    x1=0x7fffffff x2=0x123456789abcdef0 x3=0x80000000 nzcv=15
# expect: x0=0x7fffffff nzcv=0x2
# set:    x1=0xff80 x2=0x123456789abcdef0 x3=0x7fffffffffffffff nzcv=9
# expect: x0=0xff80 nzcv=0x2
# set:    x1=0xffffffff x2=-1 x3=0xfedcba9876543210 nzcv=11
# expect: x0=0x7fffffff nzcv=0x2
        subs w0, w1, w2, lsl 31

# set:    x1=0xff80 x2=0x20 x3=0x8000 nzcv=3
# expect: x0=0xff7e nzcv=0x2
# set:    x1=0x7fffffff x2=0x20 x3=0x20 nzcv=7
# expect: x0=0x7ffffffd nzcv=0x2
# set:    x1=-1 x2=0x8000 x3=0xffffffff nzcv=5
# expect: x0=0xfffff7ff nzcv=0xa
        subs w0, w1, w2, lsr 4

# set:    x1=1 x2=0x8000000000000000 x3=0xff80 nzcv=1
# expect: x0=0x1 nzcv=0x2
# set:    x1=0x123456789abcdef0 x2=0x7fffffff x3=-1 nzcv=12
# expect: x0=0x9abcdef0 nzcv=0xa
# set:    x1=0xff80 x2=0x80000000 x3=0x3f nzcv=0
# expect: x0=0xff7f nzcv=0x2
        subs w0, w1, w2, lsr 31

# set:    x1=0xff80 x2=1 x3=0xfedcba9876543210 nzcv=13
# expect: x0=0xff80 nzcv=0x2
# set:    x1=0x8000 x2=-1 x3=1 nzcv=2
# expect: x0=0x8001 nzcv=0x0
# set:    x1=0xffffffff x2=-2 x3=0x7fffffffffffffff nzcv=7
# expect: x0=0x0 nzcv=0x6
        subs w0, w1, w2, asr 8

# set:    x1=0x80000000 x2=1 x3=-2 nzcv=12
# expect: x0=0x80000000 nzcv=0xa
# set:    x1=0xfedcba9876543210 x2=0 x3=0xfedcba9876543210 nzcv=9
# expect: x0=0x76543210 nzcv=0x2
# set:    x1=0x20 x2=0x7fffffff x3=0x20 nzcv=1
# expect: x0=0x20 nzcv=0x2
        subs w0, w1, w2, asr 31

# set:    x1=0xff80 x2=0x8000 x3=0xffffffff nzcv=14
# expect: x0=0xffff8000 x4=0xff80 nzcv=0x2
# set:    x1=-1 x2=0x3f x3=0 nzcv=6
# expect: x0=0xffffffc1 x4=0xffffffff nzcv=0xa
        subs w0, wzr, w2
        subs w4, w1, wzr
        subs wzr, w1, w2

# set:    x1=0x8000 x2=0x3f x3=0x8000000000000000 nzcv=1
# expect: x0=0x0 nzcv=0x1
# set:    x1=-2 x2=0xff80 x3=0xff80 nzcv=7
# expect: x0=0xff80 nzcv=0x7
# set:    x1=0x123456789abcdef0 x2=0x7fffffffffffffff x3=0xfedcba9876543210 nzcv=5
# expect: x0=0x9abcdef0 nzcv=0x5
        and w0, w1, w2

# set:    x1=0x3f x2=0 x3=-1 nzcv=2
# expect: x0=0x0 nzcv=0x2
# set:    x1=0x80000000 x2=0x8000000000000000 x3=0x7fffffffffffffff nzcv=12
# expect: x0=0x0 nzcv=0xc
# set:    x1=0x3f x2=0 x3=0x80000000 nzcv=12
# expect: x0=0x0 nzcv=0xc
        and w0, w1, w2, lsl 1

# set:    x1=0x7fffffff x2=0xfedcba9876543210 x3=0x20 nzcv=2
# expect: x0=0x0 nzcv=0x2
# set:    x1=0x8000000000000000 x2=0x123456789abcdef0 x3=-2 nzcv=2
# expect: x0=0x0 nzcv=0x2
# set:    x1=0 x2=0x20 x3=0x123456789abcdef0 nzcv=9
# expect: x0=0x0 nzcv=0x9
        and w0, w1, w2, lsl 31

# set:    x1=0x20 x2=0x8000 x3=0x80000000 nzcv=8
# expect: x0=0x0 nzcv=0x8
# set:    x1=0x123456789abcdef0 x2=-2 x3=0x8000000000000000 nzcv=6
# expect: x0=0xabcdef0 nzcv=0x6
# set:    x1=0xfedcba9876543210 x2=0x80000000 x3=0xffffffff nzcv=12
# expect: x0=0x0 nzcv=0xc
        and w0, w1, w2, lsr 4

# set:    x1=0xfedcba9876543210 x2=0 x3=1 nzcv=2
# expect: x0=0x0 nzcv=0x2
# set:    x1=0x7fffffffffffffff x2=-1 x3=0x123456789abcdef0 nzcv=9
# expect: x0=0x1 nzcv=0x9
# set:    x1=0x7fffffff x2=0x123456789abcdef0 x3=0x80000000 nzcv=3
# expect: x0=0x1 nzcv=0x3
        and w0, w1, w2, lsr 31

# set:    x1=0xff80 x2=0x123456789abcdef0 x3=0xff80 nzcv=8
# expect: x0=0xbc80 nzcv=0x8
# set:    x1=0x7fffffffffffffff x2=-2 x3=0x20 nzcv=14
# expect: x0=0xffffffff nzcv=0xe
# set:    x1=0x123456789abcdef0 x2=0x8000 x3=0x7fffffff nzcv=15
# expect: x0=0x80 nzcv=0xf
        and w0, w1, w2, asr 8

# set:    x1=0xff80 x2=0x8000000000000000 x3=0x3f nzcv=14
# expect: x0=0x0 nzcv=0xe
# set:    x1=0xff80 x2=0x80000000 x3=-2 nzcv=0
# expect: x0=0xff80 nzcv=0x0
# set:    x1=0xff80 x2=0xffffffff x3=0xffffffff nzcv=3
# expect: x0=0xff80 nzcv=0x3
        and w0, w1, w2, asr 31

# set:    x1=0x7fffffffffffffff x2=1 x3=0x3f nzcv=7
# expect: x0=0x2000000 nzcv=0x7
# set:    x1=0x7fffffff x2=0x3f x3=0xff80 nzcv=10
# expect: x0=0x7e000000 nzcv=0xa
# set:    x1=0xff80 x2=0x8000000000000000 x3=0x7fffffff nzcv=11
# expect: x0=0x0 nzcv=0xb
        and w0, w1, w2, ror 7

# set:    x1=0x123456789abcdef0 x2=0x123456789abcdef0 x3=0x8000000000000000 nzcv=9
# expect: x0=0x10389ce0 nzcv=0x9
# set:    x1=0 x2=0x20 x3=1 nzcv=12
# expect: x0=0x0 nzcv=0xc
# set:    x1=0x8000 x2=0x7fffffffffffffff x3=0x3f nzcv=10
# expect: x0=0x8000 nzcv=0xa
        and w0, w1, w2, ror 31

# set:    x1=1 x2=0x123456789abcdef0 x3=0xffffffff nzcv=10
# expect: x0=0x0 x4=0x0 nzcv=0xa
# set:    x1=-2 x2=-1 x3=0x80000000 nzcv=6
# expect: x0=0x0 x4=0x0 nzcv=0x6
        and w0, wzr, w2
        and w4, w1, wzr
        and wzr, w1, w2

# set:    x1=-2 x2=0xfedcba9876543210 x3=-2 nzcv=6
# expect: x0=0xfffffffe nzcv=0x6
# set:    x1=0x7fffffffffffffff x2=-1 x3=0xffffffff nzcv=6
# expect: x0=0xffffffff nzcv=0x6
# set:    x1=0x20 x2=0x3f x3=0x8000000000000000 nzcv=7
# expect: x0=0x3f nzcv=0x7
        orr w0, w1, w2

# set:    x1=0x8000 x2=0x7fffffffffffffff x3=0x8000000000000000 nzcv=11
# expect: x0=0xfffffffe nzcv=0xb
# set:    x1=0x8000000000000000 x2=0x8000000000000000 x3=-1 nzcv=3
# expect: x0=0x0 nzcv=0x3
# set:    x1=0x8000000000000000 x2=0x8000 x3=1 nzcv=2
# expect: x0=0x10000 nzcv=0x2
        orr w0, w1, w2, lsl 1

# set:    x1=0x3f x2=0x3f x3=0x8000 nzcv=1
# expect: x0=0x8000003f nzcv=0x1
# set:    x1=0xffffffff x2=0xfedcba9876543210 x3=0x8000 nzcv=15
# expect: x0=0xffffffff nzcv=0xf
# set:    x1=0 x2=0xff80 x3=0x80000000 nzcv=10
# expect: x0=0x0 nzcv=0xa
        orr w0, w1, w2, lsl 31

# set:    x1=0xffffffff x2=-2 x3=0x7fffffffffffffff nzcv=15
# expect: x0=0xffffffff nzcv=0xf
# set:    x1=-2 x2=-2 x3=-1 nzcv=8
# expect: x0=0xffffffff nzcv=0x8
# set:    x1=0xfedcba9876543210 x2=0x8000 x3=0x7fffffff nzcv=7
# expect: x0=0x76543a10 nzcv=0x7
        orr w0, w1, w2, lsr 4

# set:    x1=0xff80 x2=0xfedcba9876543210 x3=0x7fffffff nzcv=15
# expect: x0=0xff80 nzcv=0xf
# set:    x1=-1 x2=0 x3=0x123456789abcdef0 nzcv=1
# expect: x0=0xffffffff nzcv=0x1
# set:    x1=0x123456789abcdef0 x2=0xff80 x3=0x123456789abcdef0 nzcv=11
# expect: x0=0x9abcdef0 nzcv=0xb
        orr w0, w1, w2, lsr 31

# set:    x1=0x7fffffff x2=0x8000 x3=1 nzcv=14
# expect: x0=0x7fffffff nzcv=0xe
# set:    x1=0x3f x2=0xff80 x3=0x80000000 nzcv=0
# expect: x0=0xff nzcv=0x0
# set:    x1=-1 x2=0xffffffff x3=0 nzcv=6
# expect: x0=0xffffffff nzcv=0x6
        orr w0, w1, w2, asr 8

# set:    x1=0x7fffffff x2=0xfedcba9876543210 x3=0x8000 nzcv=8
# expect: x0=0x7fffffff nzcv=0x8
# set:    x1=1 x2=0x80000000 x3=-1 nzcv=8
# expect: x0=0xffffffff nzcv=0x8
# set:    x1=0x80000000 x2=0xfedcba9876543210 x3=0x8000000000000000 nzcv=8
# expect: x0=0x80000000 nzcv=0x8
        orr w0, w1, w2, asr 31

# set:    x1=0xffffffff x2=0xfedcba9876543210 x3=0x7fffffff nzcv=6
# expect: x0=0xffffffff nzcv=0x6
# set:    x1=0x80000000 x2=0x80000000 x3=0x7fffffff nzcv=11
# expect: x0=0x81000000 nzcv=0xb
# set:    x1=-1 x2=0xffffffff x3=0x80000000 nzcv=12
# expect: x0=0xffffffff nzcv=0xc
        orr w0, w1, w2, ror 7

# set:    x1=0x7fffffffffffffff x2=0xffffffff x3=0x3f nzcv=7
# expect: x0=0xffffffff nzcv=0x7
# set:    x1=-1 x2=0xfedcba9876543210 x3=0x8000 nzcv=3
# expect: x0=0xffffffff nzcv=0x3
# set:    x1=-1 x2=0xfedcba9876543210 x3=0x20 nzcv=8
# expect: x0=0xffffffff nzcv=0x8
        orr w0, w1, w2, ror 31

# set:    x1=0xff80 x2=0x8000000000000000 x3=0x8000 nzcv=12
# expect: x0=0x0 x4=0xff80 nzcv=0xc
# set:    x1=0x123456789abcdef0 x2=0x7fffffff x3=0x8000000000000000 nzcv=4
# expect: x0=0x7fffffff x4=0x9abcdef0 nzcv=0x4
        orr w0, wzr, w2
        orr w4, w1, wzr
        orr wzr, w1, w2

# set:    x1=0xff80 x2=0x20 x3=-1 nzcv=13
# expect: x0=0xffa0 nzcv=0xd
# set:    x1=-1 x2=0xffffffff x3=0xffffffff nzcv=4
# expect: x0=0x0 nzcv=0x4
# set:    x1=0xff80 x2=0 x3=-2 nzcv=10
# expect: x0=0xff80 nzcv=0xa
        eor w0, w1, w2

# set:    x1=0xff80 x2=0xffffffff x3=0xfedcba9876543210 nzcv=1
# expect: x0=0xffff007e nzcv=0x1
# set:    x1=0x7fffffffffffffff x2=0x7fffffffffffffff x3=0x7fffffff nzcv=3
# expect: x0=0x1 nzcv=0x3
# set:    x1=0x123456789abcdef0 x2=0x8000 x3=0x20 nzcv=5
# expect: x0=0x9abddef0 nzcv=0x5
        eor w0, w1, w2, lsl 1

# set:    x1=0 x2=0x8000000000000000 x3=0x3f nzcv=3
# expect: x0=0x0 nzcv=0x3
# set:    x1=0x8000 x2=0x7fffffffffffffff x3=0xffffffff nzcv=10
# expect: x0=0x80008000 nzcv=0xa
# set:    x1=0xffffffff x2=0x8000 x3=0x7fffffffffffffff nzcv=11
# expect: x0=0xffffffff nzcv=0xb
        eor w0, w1, w2, lsl 31

# set:    x1=0x80000000 x2=0x123456789abcdef0 x3=0x80000000 nzcv=0
# expect: x0=0x89abcdef nzcv=0x0
# set:    x1=0x123456789abcdef0 x2=-2 x3=0x7fffffff nzcv=3
# expect: x0=0x9543210f nzcv=0x3
# set:    x1=0xff80 x2=0x7fffffffffffffff x3=0x80000000 nzcv=6
# expect: x0=0xfff007f nzcv=0x6
        eor w0, w1, w2, lsr 4

# set:    x1=0xfedcba9876543210 x2=0xfedcba9876543210 x3=0xff80 nzcv=9
# expect: x0=0x76543210 nzcv=0x9
# set:    x1=0x3f x2=0x3f x3=0x80000000 nzcv=10
# expect: x0=0x3f nzcv=0xa
# set:    x1=0x123456789abcdef0 x2=-1 x3=0x3f nzcv=15
# expect: x0=0x9abcdef1 nzcv=0xf
        eor w0, w1, w2, lsr 31

# set:    x1=0xff80 x2=0x20 x3=0xfedcba9876543210 nzcv=9
# expect: x0=0xff80 nzcv=0x9
# set:    x1=0xffffffff x2=-2 x3=0xffffffff nzcv=4
# expect: x0=0x0 nzcv=0x4
# set:    x1=1 x2=0x7fffffff x3=0x8000 nzcv=5
# expect: x0=0x7ffffe nzcv=0x5
        eor w0, w1, w2, asr 8

# set:    x1=0x3f x2=0xff80 x3=0xfedcba9876543210 nzcv=12
# expect: x0=0x3f nzcv=0xc
# set:    x1=-2 x2=0x80000000 x3=0x8000 nzcv=2
# expect: x0=0x1 nzcv=0x2
# set:    x1=0x7fffffff x2=0x3f x3=1 nzcv=5
# expect: x0=0x7fffffff nzcv=0x5
        eor w0, w1, w2, asr 31

# set:    x1=0x80000000 x2=0x8000000000000000 x3=0x20 nzcv=8
# expect: x0=0x80000000 nzcv=0x8
# set:    x1=0x80000000 x2=0x80000000 x3=0xfedcba9876543210 nzcv=12
# expect: x0=0x81000000 nzcv=0xc
# set:    x1=0x3f x2=0x7fffffffffffffff x3=0x7fffffffffffffff nzcv=14
# expect: x0=0xffffffc0 nzcv=0xe
        eor w0, w1, w2, ror 7

# set:    x1=0xff80 x2=0x8000 x3=0xffffffff nzcv=13
# expect: x0=0x1ff80 nzcv=0xd
# set:    x1=0x80000000 x2=0x20 x3=-1 nzcv=5
# expect: x0=0x80000040 nzcv=0x5
# set:    x1=0xfedcba9876543210 x2=0x123456789abcdef0 x3=0x8000 nzcv=0
# expect: x0=0x432d8ff1 nzcv=0x0
        eor w0, w1, w2, ror 31

# set:    x1=-1 x2=0x20 x3=0x7fffffffffffffff nzcv=2
# expect: x0=0x20 x4=0xffffffff nzcv=0x2
# set:    x1=0x8000000000000000 x2=0x3f x3=0x8000000000000000 nzcv=5
# expect: x0=0x3f x4=0x0 nzcv=0x5
        eor w0, wzr, w2
        eor w4, w1, wzr
        eor wzr, w1, w2

# set:    x1=0x7fffffff x2=1 x3=0xffffffff nzcv=1
# expect: x0=0x1 nzcv=0x0
# set:    x1=1 x2=1 x3=0 nzcv=12
# expect: x0=0x1 nzcv=0x0
# set:    x1=-2 x2=-2 x3=0x123456789abcdef0 nzcv=2
# expect: x0=0xfffffffe nzcv=0x8
        ands w0, w1, w2

# set:    x1=1 x2=0x7fffffffffffffff x3=-2 nzcv=12
# expect: x0=0x0 nzcv=0x4
# set:    x1=0xfedcba9876543210 x2=-1 x3=0x7fffffffffffffff nzcv=7
# expect: x0=0x76543210 nzcv=0x0
# set:    x1=1 x2=0x3f x3=0x8000000000000000 nzcv=9
# expect: x0=0x0 nzcv=0x4
        ands w0, w1, w2, lsl 1

# set:    x1=0xffffffff x2=0x3f x3=-1 nzcv=0
# expect: x0=0x80000000 nzcv=0x8
# set:    x1=-1 x2=-1 x3=0 nzcv=11
# expect: x0=0x80000000 nzcv=0x8
# set:    x1=0x123456789abcdef0 x2=0x8000 x3=0x8000 nzcv=10
# expect: x0=0x0 nzcv=0x4
        ands w0, w1, w2, lsl 31

# set:    x1=0x8000 x2=0xffffffff x3=0x7fffffffffffffff nzcv=14
# expect: x0=0x8000 nzcv=0x0
# set:    x1=0xffffffff x2=0x8000 x3=-1 nzcv=5
# expect: x0=0x800 nzcv=0x0
# set:    x1=0x123456789abcdef0 x2=-2 x3=0xfedcba9876543210 nzcv=14
# expect: x0=0xabcdef0 nzcv=0x0
        ands w0, w1, w2, lsr 4

# set:    x1=0x3f x2=0x20 x3=0x123456789abcdef0 nzcv=9
# expect: x0=0x0 nzcv=0x4
# set:    x1=0x3f x2=-2 x3=-2 nzcv=11
# expect: x0=0x1 nzcv=0x0
# set:    x1=0xfedcba9876543210 x2=0x7fffffff x3=0xffffffff nzcv=7
# expect: x0=0x0 nzcv=0x4
        ands w0, w1, w2, lsr 31

# set:    x1=0xff80 x2=1 x3=0x7fffffffffffffff nzcv=4
# expect: x0=0x0 nzcv=0x4
# set:    x1=0xffffffff x2=0x7fffffffffffffff x3=0x7fffffffffffffff nzcv=0
# expect: x0=0xffffffff nzcv=0x8
# set:    x1=0x80000000 x2=0x7fffffff x3=0 nzcv=4
# expect: x0=0x0 nzcv=0x4
        ands w0, w1, w2, asr 8

# set:    x1=0x80000000 x2=0x7fffffffffffffff x3=-2 nzcv=15
# expect: x0=0x80000000 nzcv=0x8
# set:    x1=0xffffffff x2=0x123456789abcdef0 x3=0xff80 nzcv=15
# expect: x0=0xffffffff nzcv=0x8
# set:    x1=0 x2=0x20 x3=0x7fffffffffffffff nzcv=0
# expect: x0=0x0 nzcv=0x4
        ands w0, w1, w2, asr 31

# set:    x1=0xff80 x2=0x7fffffff x3=0xff80 nzcv=0
# expect: x0=0xff80 nzcv=0x0
# set:    x1=0xff80 x2=0x7fffffffffffffff x3=0x123456789abcdef0 nzcv=11
# expect: x0=0xff80 nzcv=0x0
# set:    x1=0xfedcba9876543210 x2=0x8000000000000000 x3=0x8000000000000000 nzcv=13
# expect: x0=0x0 nzcv=0x4
        ands w0, w1, w2, ror 7

# set:    x1=-2 x2=0x123456789abcdef0 x3=0x20 nzcv=12
# expect: x0=0x3579bde0 nzcv=0x0
# set:    x1=0x7fffffff x2=0x7fffffff x3=0x8000 nzcv=12
# expect: x0=0x7ffffffe nzcv=0x0
# set:    x1=0x8000000000000000 x2=-1 x3=0x8000000000000000 nzcv=8
# expect: x0=0x0 nzcv=0x4
        ands w0, w1, w2, ror 31

# set:    x1=1 x2=0x7fffffff x3=0x123456789abcdef0 nzcv=8
# expect: x0=0x0 x4=0x0 nzcv=0x0
# set:    x1=0x3f x2=0x8000000000000000 x3=0x7fffffffffffffff nzcv=8
# expect: x0=0x0 x4=0x0 nzcv=0x4
        ands w0, wzr, w2
        ands w4, w1, wzr
        ands wzr, w1, w2

# set:    x1=0x7fffffff x2=0x8000000000000000 x3=0x7fffffffffffffff nzcv=3
# expect: x0=0x7fffffff nzcv=0x3
# set:    x1=0x8000 x2=1 x3=0x3f nzcv=14
# expect: x0=0x8000 nzcv=0xe
# set:    x1=-1 x2=-1 x3=0xfedcba9876543210 nzcv=14
# expect: x0=0x0 nzcv=0xe
        bic w0, w1, w2

# set:    x1=0x7fffffffffffffff x2=0x20 x3=0 nzcv=4
# expect: x0=0xffffffbf nzcv=0x4
# set:    x1=0xfedcba9876543210 x2=0xffffffff x3=0 nzcv=0
# expect: x0=0x0 nzcv=0x0
# set:    x1=0x8000000000000000 x2=0x80000000 x3=-1 nzcv=3
# expect: x0=0x0 nzcv=0x3
        bic w0, w1, w2, lsl 1

# set:    x1=0x7fffffffffffffff x2=0x7fffffffffffffff x3=0 nzcv=7
# expect: x0=0x7fffffff nzcv=0x7
# set:    x1=-1 x2=0x20 x3=1 nzcv=4
# expect: x0=0xffffffff nzcv=0x4
# set:    x1=0xffffffff x2=0x20 x3=0 nzcv=15
# expect: x0=0xffffffff nzcv=0xf
        bic w0, w1, w2, lsl 31

# set:    x1=0x8000000000000000 x2=0x80000000 x3=0xffffffff nzcv=11
# expect: x0=0x0 nzcv=0xb
# set:    x1=0x7fffffff x2=0x7fffffffffffffff x3=0xffffffff nzcv=1
# expect: x0=0x70000000 nzcv=0x1
# set:    x1=0xff80 x2=0xff80 x3=0x80000000 nzcv=2
# expect: x0=0xf000 nzcv=0x2
        bic w0, w1, w2, lsr 4

# set:    x1=0x8000 x2=0xff80 x3=0x7fffffff nzcv=2
# expect: x0=0x8000 nzcv=0x2
# set:    x1=-1 x2=0 x3=0x123456789abcdef0 nzcv=15
# expect: x0=0xffffffff nzcv=0xf
# set:    x1=0x7fffffffffffffff x2=0xff80 x3=-1 nzcv=6
# expect: x0=0xffffffff nzcv=0x6
        bic w0, w1, w2, lsr 31

# set:    x1=-2 x2=0x8000 x3=0 nzcv=3
# expect: x0=0xffffff7e nzcv=0x3
# set:    x1=0x7fffffffffffffff x2=0x8000 x3=0xff80 nzcv=7
# expect: x0=0xffffff7f nzcv=0x7
# set:    x1=0x7fffffff x2=0x8000 x3=0x7fffffff nzcv=14
# expect: x0=0x7fffff7f nzcv=0xe
        bic w0, w1, w2, asr 8

# set:    x1=0x8000000000000000 x2=0x20 x3=0xff80 nzcv=3
# expect: x0=0x0 nzcv=0x3
# set:    x1=0 x2=0x8000000000000000 x3=0x123456789abcdef0 nzcv=6
# expect: x0=0x0 nzcv=0x6
# set:    x1=0xffffffff x2=0x20 x3=0xffffffff nzcv=12
# expect: x0=0xffffffff nzcv=0xc
        bic w0, w1, w2, asr 31

# set:    x1=0x3f x2=0x7fffffffffffffff x3=0x20 nzcv=1
# expect: x0=0x0 nzcv=0x1
# set:    x1=-2 x2=0x80000000 x3=0x20 nzcv=3
# expect: x0=0xfefffffe nzcv=0x3
# set:    x1=-1 x2=0x3f x3=0x7fffffffffffffff nzcv=15
# expect: x0=0x81ffffff nzcv=0xf
        bic w0, w1, w2, ror 7

# set:    x1=0x3f x2=0x7fffffffffffffff x3=0x8000 nzcv=6
# expect: x0=0x0 nzcv=0x6
# set:    x1=0x8000000000000000 x2=0x80000000 x3=1 nzcv=7
# expect: x0=0x0 nzcv=0x7
# set:    x1=-2 x2=0 x3=0x3f nzcv=13
# expect: x0=0xfffffffe nzcv=0xd
        bic w0, w1, w2, ror 31

# set:    x1=0x80000000 x2=0 x3=0x7fffffffffffffff nzcv=3
# expect: x0=0x0 x4=0x80000000 nzcv=0x3
# set:    x1=-1 x2=0xff80 x3=0x7fffffff nzcv=7
# expect: x0=0x0 x4=0xffffffff nzcv=0x7
        bic w0, wzr, w2
        bic w4, w1, wzr
        bic wzr, w1, w2

# set:    x1=0 x2=0 x3=0x20 nzcv=4
# expect: x0=0xffffffff nzcv=0x4
# set:    x1=0xfedcba9876543210 x2=0xff80 x3=0x80000000 nzcv=2
# expect: x0=0xffff327f nzcv=0x2
# set:    x1=0x20 x2=0xffffffff x3=0x8000000000000000 nzcv=5
# expect: x0=0x20 nzcv=0x5
        orn w0, w1, w2

# set:    x1=0xffffffff x2=1 x3=0xff80 nzcv=1
# expect: x0=0xffffffff nzcv=0x1
# set:    x1=0x3f x2=0xfedcba9876543210 x3=0 nzcv=11
# expect: x0=0x13579bff nzcv=0xb
# set:    x1=0x80000000 x2=-2 x3=0x3f nzcv=4
# expect: x0=0x80000003 nzcv=0x4
        orn w0, w1, w2, lsl 1

# set:    x1=0x20 x2=0x123456789abcdef0 x3=0x8000000000000000 nzcv=10
# expect: x0=0xffffffff nzcv=0xa
# set:    x1=0xff80 x2=1 x3=0x123456789abcdef0 nzcv=11
# expect: x0=0x7fffffff nzcv=0xb
# set:    x1=-1 x2=0xffffffff x3=0xff80 nzcv=14
# expect: x0=0xffffffff nzcv=0xe
        orn w0, w1, w2, lsl 31

# set:    x1=0x20 x2=0x8000000000000000 x3=0x20 nzcv=4
# expect: x0=0xffffffff nzcv=0x4
# set:    x1=0 x2=0x20 x3=0x7fffffffffffffff nzcv=1
# expect: x0=0xfffffffd nzcv=0x1
# set:    x1=0x7fffffff x2=0x80000000 x3=0xffffffff nzcv=14
# expect: x0=0xffffffff nzcv=0xe
        orn w0, w1, w2, lsr 4

# set:    x1=0x123456789abcdef0 x2=0x7fffffffffffffff x3=0xfedcba9876543210 nzcv=5
# expect: x0=0xfffffffe nzcv=0x5
# set:    x1=0x123456789abcdef0 x2=0x20 x3=0x123456789abcdef0 nzcv=11
# expect: x0=0xffffffff nzcv=0xb
# set:    x1=0xffffffff x2=0x8000000000000000 x3=0x80000000 nzcv=14
# expect: x0=0xffffffff nzcv=0xe
        orn w0, w1, w2, lsr 31

# set:    x1=0x7fffffffffffffff x2=0x8000 x3=0x123456789abcdef0 nzcv=5
# expect: x0=0xffffffff nzcv=0x5
# set:    x1=0x8000 x2=0xfedcba9876543210 x3=1 nzcv=4
# expect: x0=0xff89abcd nzcv=0x4
# set:    x1=-2 x2=0x8000 x3=0xffffffff nzcv=9
# expect: x0=0xffffffff nzcv=0x9
        orn w0, w1, w2, asr 8

# set:    x1=0x8000 x2=0x7fffffffffffffff x3=0xff80 nzcv=12
# expect: x0=0x8000 nzcv=0xc
# set:    x1=0x123456789abcdef0 x2=0x80000000 x3=0x20 nzcv=5
# expect: x0=0x9abcdef0 nzcv=0x5
# set:    x1=0xffffffff x2=0 x3=-2 nzcv=0
# expect: x0=0xffffffff nzcv=0x0
        orn w0, w1, w2, asr 31

# set:    x1=0xfedcba9876543210 x2=0x8000 x3=0x80000000 nzcv=2
# expect: x0=0xfffffeff nzcv=0x2
# set:    x1=0x80000000 x2=0xff80 x3=0x3f nzcv=12
# expect: x0=0xfffffe00 nzcv=0xc
# set:    x1=0xfedcba9876543210 x2=0x8000000000000000 x3=0x8000000000000000 nzcv=15
# expect: x0=0xffffffff nzcv=0xf
        orn w0, w1, w2, ror 7

# set:    x1=0xff80 x2=0x123456789abcdef0 x3=0x7fffffff nzcv=10
# expect: x0=0xca86ff9e nzcv=0xa
# set:    x1=-1 x2=0xfedcba9876543210 x3=1 nzcv=3
# expect: x0=0xffffffff nzcv=0x3
# set:    x1=0x7fffffffffffffff x2=0x80000000 x3=0x123456789abcdef0 nzcv=2
# expect: x0=0xffffffff nzcv=0x2
        orn w0, w1, w2, ror 31

# set:    x1=0 x2=0x8000 x3=0x8000 nzcv=1
# expect: x0=0xffff7fff x4=0xffffffff nzcv=0x1
# set:    x1=-1 x2=-1 x3=0x8000000000000000 nzcv=3
# expect: x0=0x0 x4=0xffffffff nzcv=0x3
        orn w0, wzr, w2
        orn w4, w1, wzr
        orn wzr, w1, w2

# set:    x1=0xffffffff x2=0x8000000000000000 x3=0x8000 nzcv=12
# expect: x0=0x0 nzcv=0xc
# set:    x1=1 x2=0 x3=0x3f nzcv=15
# expect: x0=0xfffffffe nzcv=0xf
# set:    x1=0xfedcba9876543210 x2=0x3f x3=0x123456789abcdef0 nzcv=8
# expect: x0=0x89abcdd0 nzcv=0x8
        eon w0, w1, w2

# set:    x1=0 x2=0x80000000 x3=0 nzcv=6
# expect: x0=0xffffffff nzcv=0x6
# set:    x1=0x8000000000000000 x2=0xfedcba9876543210 x3=0x3f nzcv=15
# expect: x0=0x13579bdf nzcv=0xf
# set:    x1=0x20 x2=1 x3=-2 nzcv=2
# expect: x0=0xffffffdd nzcv=0x2
        eon w0, w1, w2, lsl 1

# set:    x1=0xffffffff x2=0xff80 x3=0x20 nzcv=13
# expect: x0=0x0 nzcv=0xd
# set:    x1=0x3f x2=0 x3=0x8000 nzcv=11
# expect: x0=0xffffffc0 nzcv=0xb
# set:    x1=0x80000000 x2=0x123456789abcdef0 x3=0xff80 nzcv=1
# expect: x0=0x7fffffff nzcv=0x1
        eon w0, w1, w2, lsl 31

# set:    x1=0x8000 x2=0xfedcba9876543210 x3=1 nzcv=9
# expect: x0=0xf89a3cde nzcv=0x9
# set:    x1=0x7fffffffffffffff x2=0x123456789abcdef0 x3=1 nzcv=6
# expect: x0=0x9abcdef nzcv=0x6
# set:    x1=0 x2=0x20 x3=0x123456789abcdef0 nzcv=3
# expect: x0=0xfffffffd nzcv=0x3
        eon w0, w1, w2, lsr 4

# set:    x1=1 x2=0x20 x3=0x8000000000000000 nzcv=7
# expect: x0=0xfffffffe nzcv=0x7
# set:    x1=0x8000000000000000 x2=0x123456789abcdef0 x3=0xfedcba9876543210 nzcv=5
# expect: x0=0xfffffffe nzcv=0x5
# set:    x1=0x7fffffff x2=0x8000000000000000 x3=0x123456789abcdef0 nzcv=13
# expect: x0=0x80000000 nzcv=0xd
        eon w0, w1, w2, lsr 31

# set:    x1=0x20 x2=1 x3=0x3f nzcv=14
# expect: x0=0xffffffdf nzcv=0xe
# set:    x1=0xff80 x2=0x3f x3=0x20 nzcv=13
# expect: x0=0xffff007f nzcv=0xd
# set:    x1=0xfedcba9876543210 x2=0x80000000 x3=-2 nzcv=3
# expect: x0=0x762bcdef nzcv=0x3
        eon w0, w1, w2, asr 8

# set:    x1=-1 x2=0xff80 x3=0x80000000 nzcv=5
# expect: x0=0x0 nzcv=0x5
# set:    x1=-1 x2=0x123456789abcdef0 x3=0x123456789abcdef0 nzcv=14
# expect: x0=0xffffffff nzcv=0xe
# set:    x1=0x7fffffff x2=0x123456789abcdef0 x3=-2 nzcv=11
# expect: x0=0x7fffffff nzcv=0xb
        eon w0, w1, w2, asr 31

# set:    x1=-2 x2=0x80000000 x3=0x7fffffff nzcv=13
# expect: x0=0x1000001 nzcv=0xd
# set:    x1=0x123456789abcdef0 x2=0x80000000 x3=0x8000 nzcv=10
# expect: x0=0x6443210f nzcv=0xa
# set:    x1=0x8000 x2=0x80000000 x3=0xfedcba9876543210 nzcv=7
# expect: x0=0xfeff7fff nzcv=0x7
        eon w0, w1, w2, ror 7

# set:    x1=0xfedcba9876543210 x2=0x123456789abcdef0 x3=-2 nzcv=8
# expect: x0=0xbcd2700e nzcv=0x8
# set:    x1=0x8000000000000000 x2=0x7fffffff x3=0x80000000 nzcv=14
# expect: x0=0x1 nzcv=0xe
# set:    x1=0xff80 x2=0x123456789abcdef0 x3=0xffffffff nzcv=12
# expect: x0=0xca86bd9e nzcv=0xc
        eon w0, w1, w2, ror 31

# set:    x1=0 x2=0x20 x3=0xfedcba9876543210 nzcv=0
# expect: x0=0xffffffdf x4=0xffffffff nzcv=0x0
# set:    x1=0 x2=0x7fffffffffffffff x3=0x123456789abcdef0 nzcv=4
# expect: x0=0x0 x4=0xffffffff nzcv=0x4
        eon w0, wzr, w2
        eon w4, w1, wzr
        eon wzr, w1, w2

# set:    x1=-2 x2=0x7fffffffffffffff x3=0x8000 nzcv=10
# expect: x0=0x0 nzcv=0x4
# set:    x1=0 x2=0x7fffffffffffffff x3=0 nzcv=8
# expect: x0=0x0 nzcv=0x4
# set:    x1=0x8000000000000000 x2=0x8000000000000000 x3=-2 nzcv=4
# expect: x0=0x0 nzcv=0x4
        bics w0, w1, w2

# set:    x1=1 x2=0 x3=0x7fffffffffffffff nzcv=11
# expect: x0=0x1 nzcv=0x0
# set:    x1=0xffffffff x2=0x80000000 x3=-2 nzcv=7
# expect: x0=0xffffffff nzcv=0x8
# set:    x1=-1 x2=-1 x3=0x8000000000000000 nzcv=8
# expect: x0=0x1 nzcv=0x0
        bics w0, w1, w2, lsl 1

# set:    x1=0xff80 x2=0x7fffffffffffffff x3=-2 nzcv=6
# expect: x0=0xff80 nzcv=0x0
# set:    x1=1 x2=0xfedcba9876543210 x3=0x20 nzcv=2
# expect: x0=0x1 nzcv=0x0
# set:    x1=0x7fffffff x2=0xfedcba9876543210 x3=0x20 nzcv=10
# expect: x0=0x7fffffff nzcv=0x0
        bics w0, w1, w2, lsl 31

# set:    x1=0xff80 x2=0xffffffff x3=0x20 nzcv=3
# expect: x0=0x0 nzcv=0x4
# set:    x1=-1 x2=0xffffffff x3=0xfedcba9876543210 nzcv=9
# expect: x0=0xf0000000 nzcv=0x8
# set:    x1=0x8000 x2=-2 x3=0 nzcv=12
# expect: x0=0x0 nzcv=0x4
        bics w0, w1, w2, lsr 4

# set:    x1=1 x2=0xff80 x3=0x80000000 nzcv=13
# expect: x0=0x1 nzcv=0x0
# set:    x1=0 x2=-2 x3=0x7fffffff nzcv=3
# expect: x0=0x0 nzcv=0x4
# set:    x1=0xff80 x2=0x80000000 x3=0x8000 nzcv=7
# expect: x0=0xff80 nzcv=0x0
        bics w0, w1, w2, lsr 31

# set:    x1=0x20 x2=0x3f x3=0x3f nzcv=12
# expect: x0=0x20 nzcv=0x0
# set:    x1=0x8000 x2=0xfedcba9876543210 x3=0 nzcv=9
# expect: x0=0x8000 nzcv=0x0
# set:    x1=-2 x2=0 x3=0x123456789abcdef0 nzcv=1
# expect: x0=0xfffffffe nzcv=0x8
        bics w0, w1, w2, asr 8

# set:    x1=0x80000000 x2=0x123456789abcdef0 x3=0x20 nzcv=7
# expect: x0=0x0 nzcv=0x4
# set:    x1=0xfedcba9876543210 x2=-1 x3=-1 nzcv=1
# expect: x0=0x0 nzcv=0x4
# set:    x1=0x80000000 x2=0x123456789abcdef0 x3=0x3f nzcv=12
# expect: x0=0x0 nzcv=0x4
        bics w0, w1, w2, asr 31

# set:    x1=0xffffffff x2=0xff80 x3=0x8000000000000000 nzcv=13
# expect: x0=0xfffffe00 nzcv=0x8
# set:    x1=0xfedcba9876543210 x2=0xfedcba9876543210 x3=0x7fffffffffffffff nzcv=12
# expect: x0=0x56101210 nzcv=0x0
# set:    x1=0x123456789abcdef0 x2=1 x3=-1 nzcv=4
# expect: x0=0x98bcdef0 nzcv=0x8
        bics w0, w1, w2, ror 7

# set:    x1=0x80000000 x2=1 x3=0x123456789abcdef0 nzcv=12
# expect: x0=0x80000000 nzcv=0x8
# set:    x1=0xffffffff x2=0xfedcba9876543210 x3=0x7fffffffffffffff nzcv=2
# expect: x0=0x13579bdf nzcv=0x0
# set:    x1=0x20 x2=0 x3=0x7fffffff nzcv=13
# expect: x0=0x20 nzcv=0x0
        bics w0, w1, w2, ror 31

# set:    x1=0xff80 x2=0x20 x3=-1 nzcv=15
# expect: x0=0x0 x4=0xff80 nzcv=0x0
# set:    x1=-1 x2=0xff80 x3=0x123456789abcdef0 nzcv=6
# expect: x0=0x0 x4=0xffffffff nzcv=0x8
        bics w0, wzr, w2
        bics w4, w1, wzr
        bics wzr, w1, w2

# set:    x1=0x7fffffff x2=0x3f x3=0x123456789abcdef0 nzcv=7
# expect: x0=0x8000003e nzcv=0x7
# set:    x1=0xfedcba9876543210 x2=0x8000000000000000 x3=0x8000000000000000 nzcv=2
# expect: x0=0x76543210 nzcv=0x2
        add w0, w1, w2, uxtb 0

# set:    x1=0x7fffffffffffffff x2=0xff80 x3=0x3f nzcv=2
# expect: x0=0x1ff nzcv=0x2
# set:    x1=0x7fffffff x2=0x80000000 x3=1 nzcv=13
# expect: x0=0x7fffffff nzcv=0xd
        add w0, w1, w2, uxtb 2

# set:    x1=0x7fffffff x2=0x80000000 x3=0x80000000 nzcv=11
# expect: x0=0x7fffffff nzcv=0xb
# set:    x1=0x80000000 x2=0x8000000000000000 x3=0xfedcba9876543210 nzcv=0
# expect: x0=0x80000000 nzcv=0x0
        add w0, w1, w2, uxtb 4

# set:    x1=-1 x2=0x80000000 x3=0xff80 nzcv=14
# expect: x0=0xffffffff nzcv=0xe
# set:    x1=0xfedcba9876543210 x2=0x8000 x3=0xfedcba9876543210 nzcv=4
# expect: x0=0x7654b210 nzcv=0x4
        add w0, w1, w2, uxth 0

# set:    x1=0xffffffff x2=0 x3=0x8000000000000000 nzcv=6
# expect: x0=0xffffffff nzcv=0x6
# set:    x1=-2 x2=0x8000 x3=0x3f nzcv=11
# expect: x0=0x1fffe nzcv=0xb
        add w0, w1, w2, uxth 2

# set:    x1=-1 x2=0xff80 x3=1 nzcv=3
# expect: x0=0xff7ff nzcv=0x3
# set:    x1=0x20 x2=0x8000 x3=0x20 nzcv=1
# expect: x0=0x80020 nzcv=0x1
        add w0, w1, w2, uxth 4

# set:    x1=0xfedcba9876543210 x2=-2 x3=0x8000 nzcv=9
# expect: x0=0x7654320e nzcv=0x9
# set:    x1=-1 x2=0x8000 x3=0 nzcv=10
# expect: x0=0x7fff nzcv=0xa
        add w0, w1, w2, uxtw 0

# set:    x1=0x20 x2=0xff80 x3=0xffffffff nzcv=15
# expect: x0=0x1ff20 nzcv=0xf
# set:    x1=1 x2=0x7fffffffffffffff x3=0 nzcv=10
# expect: x0=0xffffffff nzcv=0xa
        add w0, w1, w2, uxtw 1

# set:    x1=0x8000000000000000 x2=0x20 x3=0x8000000000000000 nzcv=8
# expect: x0=0x200 nzcv=0x8
# set:    x1=0x123456789abcdef0 x2=0x8000000000000000 x3=0x123456789abcdef0 nzcv=15
# expect: x0=0x9abcdef0 nzcv=0xf
        add w0, w1, w2, uxtw 4

# set:    x1=0x20 x2=-1 x3=0x3f nzcv=0
# expect: x0=0x1f nzcv=0x0
# set:    x1=0x20 x2=0x20 x3=0x7fffffff nzcv=1
# expect: x0=0x40 nzcv=0x1
        add w0, w1, w2, uxtx 0

# set:    x1=0x7fffffffffffffff x2=-1 x3=0x8000000000000000 nzcv=8
# expect: x0=0xfffffff7 nzcv=0x8
# set:    x1=0 x2=0x7fffffffffffffff x3=0 nzcv=14
# expect: x0=0xfffffff8 nzcv=0xe
        add w0, w1, w2, uxtx 3

# set:    x1=0x3f x2=0 x3=0x3f nzcv=8
# expect: x0=0x3f nzcv=0x8
# set:    x1=1 x2=0x7fffffff x3=0x3f nzcv=11
# expect: x0=0xfffffff1 nzcv=0xb
        add w0, w1, w2, uxtx 4

# set:    x1=0 x2=0x7fffffffffffffff x3=0x3f nzcv=12
# expect: x0=0xffffffff nzcv=0xc
# set:    x1=0x8000 x2=-2 x3=0x8000000000000000 nzcv=12
# expect: x0=0x7ffe nzcv=0xc
        add w0, w1, w2, sxtb 0

# set:    x1=0x123456789abcdef0 x2=0x20 x3=0x80000000 nzcv=15
# expect: x0=0x9abcdf30 nzcv=0xf
# set:    x1=1 x2=-2 x3=0x8000 nzcv=2
# expect: x0=0xfffffffd nzcv=0x2
        add w0, w1, w2, sxtb 1

# set:    x1=-1 x2=0x8000000000000000 x3=0x123456789abcdef0 nzcv=0
# expect: x0=0xffffffff nzcv=0x0
# set:    x1=0x123456789abcdef0 x2=0xffffffff x3=0 nzcv=7
# expect: x0=0x9abcdee0 nzcv=0x7
        add w0, w1, w2, sxtb 4

# set:    x1=0x7fffffffffffffff x2=0x80000000 x3=0x20 nzcv=5
# expect: x0=0xffffffff nzcv=0x5
# set:    x1=0xffffffff x2=0x7fffffff x3=0 nzcv=11
# expect: x0=0xfffffffe nzcv=0xb
        add w0, w1, w2, sxth 0

# set:    x1=0x3f x2=0x80000000 x3=0x7fffffffffffffff nzcv=7
# expect: x0=0x3f nzcv=0x7
# set:    x1=0x80000000 x2=0x3f x3=0x123456789abcdef0 nzcv=8
# expect: x0=0x800001f8 nzcv=0x8
        add w0, w1, w2, sxth 3

# set:    x1=0xff80 x2=0 x3=-2 nzcv=12
# expect: x0=0xff80 nzcv=0xc
# set:    x1=0x3f x2=0x7fffffffffffffff x3=-2 nzcv=0
# expect: x0=0x2f nzcv=0x0
        add w0, w1, w2, sxth 4

# set:    x1=0x7fffffffffffffff x2=0x8000000000000000 x3=-2 nzcv=12
# expect: x0=0xffffffff nzcv=0xc
# set:    x1=-1 x2=0x80000000 x3=0x3f nzcv=4
# expect: x0=0x7fffffff nzcv=0x4
        add w0, w1, w2, sxtw 0

# set:    x1=1 x2=0x20 x3=0x3f nzcv=7
# expect: x0=0x101 nzcv=0x7
# set:    x1=0x7fffffff x2=0x123456789abcdef0 x3=0x7fffffff nzcv=7
# expect: x0=0x55e6f77f nzcv=0x7
        add w0, w1, w2, sxtw 3

# set:    x1=0xfedcba9876543210 x2=-1 x3=-2 nzcv=10
# expect: x0=0x76543200 nzcv=0xa
# set:    x1=0x7fffffff x2=0x7fffffffffffffff x3=0xffffffff nzcv=4
# expect: x0=0x7fffffef nzcv=0x4
        add w0, w1, w2, sxtw 4

# set:    x1=0x3f x2=-1 x3=0x3f nzcv=6
# expect: x0=0x3e nzcv=0x6
# set:    x1=0xfedcba9876543210 x2=0x123456789abcdef0 x3=0x8000 nzcv=4
# expect: x0=0x11111100 nzcv=0x4
        add w0, w1, w2, sxtx 0

# set:    x1=0x7fffffffffffffff x2=0x20 x3=0x123456789abcdef0 nzcv=4
# expect: x0=0x3f nzcv=0x4
# set:    x1=0x20 x2=-2 x3=0x7fffffff nzcv=4
# expect: x0=0x1c nzcv=0x4
        add w0, w1, w2, sxtx 1

# set:    x1=0x3f x2=-2 x3=-1 nzcv=10
# expect: x0=0x1f nzcv=0xa
# set:    x1=0xfedcba9876543210 x2=-2 x3=1 nzcv=3
# expect: x0=0x765431f0 nzcv=0x3
        add w0, w1, w2, sxtx 4

# set:    x1=0x80000000 x2=0x8000 x3=0x20 nzcv=0
# expect: x0=0x80000000 nzcv=0x0
# set:    x1=-2 x2=-1 x3=0xff80 nzcv=10
# expect: x0=0xfffffeff nzcv=0xa
        sub w0, w1, w2, uxtb 0

# set:    x1=-2 x2=0x7fffffff x3=0xffffffff nzcv=8
# expect: x0=0xfffffe00 nzcv=0x8
# set:    x1=0x7fffffff x2=0x7fffffffffffffff x3=-1 nzcv=6
# expect: x0=0x7ffffe01 nzcv=0x6
        sub w0, w1, w2, uxtb 1

# set:    x1=1 x2=-1 x3=0xff80 nzcv=8
# expect: x0=0xfffff011 nzcv=0x8
# set:    x1=-1 x2=0 x3=0xfedcba9876543210 nzcv=7
# expect: x0=0xffffffff nzcv=0x7
        sub w0, w1, w2, uxtb 4

# set:    x1=0x8000000000000000 x2=0x8000000000000000 x3=0x80000000 nzcv=2
# expect: x0=0x0 nzcv=0x2
# set:    x1=0x3f x2=0 x3=0x20 nzcv=15
# expect: x0=0x3f nzcv=0xf
        sub w0, w1, w2, uxth 0

# set:    x1=-1 x2=0x123456789abcdef0 x3=0xffffffff nzcv=11
# expect: x0=0xfff9087f nzcv=0xb
# set:    x1=0x8000 x2=0xfedcba9876543210 x3=-1 nzcv=12
# expect: x0=0xfffeef80 nzcv=0xc
        sub w0, w1, w2, uxth 3

# set:    x1=0xffffffff x2=0xffffffff x3=0x8000000000000000 nzcv=7
# expect: x0=0xfff0000f nzcv=0x7
# set:    x1=-1 x2=-1 x3=0 nzcv=13
# expect: x0=0xfff0000f nzcv=0xd
        sub w0, w1, w2, uxth 4

# set:    x1=-2 x2=0x7fffffffffffffff x3=0x20 nzcv=6
# expect: x0=0xffffffff nzcv=0x6
# set:    x1=0x7fffffff x2=0x8000000000000000 x3=0xff80 nzcv=6
# expect: x0=0x7fffffff nzcv=0x6
        sub w0, w1, w2, uxtw 0

# set:    x1=1 x2=-1 x3=0x8000 nzcv=15
# expect: x0=0x3 nzcv=0xf
# set:    x1=-2 x2=0xffffffff x3=0x20 nzcv=10
# expect: x0=0x0 nzcv=0xa
        sub w0, w1, w2, uxtw 1

# set:    x1=0x8000 x2=0xffffffff x3=0x7fffffff nzcv=12
# expect: x0=0x8010 nzcv=0xc
# set:    x1=-2 x2=0x8000000000000000 x3=0xff80 nzcv=1
# expect: x0=0xfffffffe nzcv=0x1
        sub w0, w1, w2, uxtw 4

# set:    x1=0x20 x2=0x8000 x3=0x80000000 nzcv=12
# expect: x0=0xffff8020 nzcv=0xc
# set:    x1=0x7fffffff x2=0x20 x3=0xfedcba9876543210 nzcv=1
# expect: x0=0x7fffffdf nzcv=0x1
        sub w0, w1, w2, uxtx 0

# set:    x1=0x123456789abcdef0 x2=1 x3=0x8000 nzcv=1
# expect: x0=0x9abcdee8 nzcv=0x1
# set:    x1=0xffffffff x2=0xffffffff x3=-2 nzcv=7
# expect: x0=0x7 nzcv=0x7
        sub w0, w1, w2, uxtx 3

# set:    x1=0x123456789abcdef0 x2=0x123456789abcdef0 x3=0 nzcv=12
# expect: x0=0xeeeeeff0 nzcv=0xc
# set:    x1=0x7fffffff x2=0x20 x3=0x123456789abcdef0 nzcv=1
# expect: x0=0x7ffffdff nzcv=0x1
        sub w0, w1, w2, uxtx 4

# set:    x1=0x7fffffffffffffff x2=0xffffffff x3=0x7fffffffffffffff nzcv=9
# expect: x0=0x0 nzcv=0x9
# set:    x1=0x7fffffff x2=-2 x3=0xffffffff nzcv=5
# expect: x0=0x80000001 nzcv=0x5
        sub w0, w1, w2, sxtb 0

# set:    x1=0x7fffffff x2=0x7fffffffffffffff x3=0 nzcv=4
# expect: x0=0x80000001 nzcv=0x4
# set:    x1=0xfedcba9876543210 x2=-2 x3=0xffffffff nzcv=14
# expect: x0=0x76543214 nzcv=0xe
        sub w0, w1, w2, sxtb 1

# set:    x1=1 x2=0x20 x3=-1 nzcv=4
# expect: x0=0xfffffe01 nzcv=0x4
# set:    x1=0x123456789abcdef0 x2=1 x3=0x7fffffff nzcv=13
# expect: x0=0x9abcdee0 nzcv=0xd
        sub w0, w1, w2, sxtb 4

# set:    x1=0xffffffff x2=0 x3=0xfedcba9876543210 nzcv=6
# expect: x0=0xffffffff nzcv=0x6
# set:    x1=-1 x2=0xffffffff x3=-2 nzcv=14
# expect: x0=0x0 nzcv=0xe
        sub w0, w1, w2, sxth 0

# set:    x1=1 x2=0x7fffffffffffffff x3=0x3f nzcv=5
# expect: x0=0x5 nzcv=0x5
# set:    x1=0x80000000 x2=0x20 x3=0x20 nzcv=3
# expect: x0=0x7fffff80 nzcv=0x3
        sub w0, w1, w2, sxth 2

# set:    x1=1 x2=1 x3=0x3f nzcv=11
# expect: x0=0xfffffff1 nzcv=0xb
# set:    x1=0x20 x2=0xffffffff x3=1 nzcv=12
# expect: x0=0x30 nzcv=0xc
        sub w0, w1, w2, sxth 4

# set:    x1=0xff80 x2=0x123456789abcdef0 x3=0x7fffffff nzcv=12
# expect: x0=0x65442090 nzcv=0xc
# set:    x1=0xfedcba9876543210 x2=-1 x3=0 nzcv=5
# expect: x0=0x76543211 nzcv=0x5
        sub w0, w1, w2, sxtw 0

# set:    x1=-2 x2=0x80000000 x3=0x3f nzcv=4
# expect: x0=0xfffffffe nzcv=0x4
# set:    x1=0xfedcba9876543210 x2=0x8000 x3=-1 nzcv=4
# expect: x0=0x76503210 nzcv=0x4
        sub w0, w1, w2, sxtw 3

# set:    x1=-1 x2=0xff80 x3=0x7fffffff nzcv=9
# expect: x0=0xfff007ff nzcv=0x9
# set:    x1=0x20 x2=0 x3=0x7fffffffffffffff nzcv=14
# expect: x0=0x20 nzcv=0xe
        sub w0, w1, w2, sxtw 4

# set:    x1=0x3f x2=-1 x3=-1 nzcv=6
# expect: x0=0x40 nzcv=0x6
# set:    x1=1 x2=-2 x3=0 nzcv=8
# expect: x0=0x3 nzcv=0x8
        sub w0, w1, w2, sxtx 0

# set:    x1=0 x2=0xffffffff x3=0xffffffff nzcv=0
# expect: x0=0x4 nzcv=0x0
# set:    x1=0xffffffff x2=0x8000 x3=0xfedcba9876543210 nzcv=15
# expect: x0=0xfffdffff nzcv=0xf
        sub w0, w1, w2, sxtx 2

# set:    x1=0x8000000000000000 x2=0x8000000000000000 x3=0xffffffff nzcv=14
# expect: x0=0x0 nzcv=0xe
# set:    x1=0xfedcba9876543210 x2=0x3f x3=0x7fffffff nzcv=14
# expect: x0=0x76542e20 nzcv=0xe
        sub w0, w1, w2, sxtx 4

# set:    x1=0xfedcba9876543210 x2=0xfedcba9876543210 x3=-2 nzcv=8
# expect: x0=0x76543220 nzcv=0x0
# set:    x1=0 x2=0x8000000000000000 x3=0xfedcba9876543210 nzcv=6
# expect: x0=0x0 nzcv=0x4
        adds w0, w1, w2, uxtb 0

# set:    x1=0 x2=-1 x3=0x3f nzcv=11
# expect: x0=0x1fe nzcv=0x0
# set:    x1=-1 x2=0 x3=0 nzcv=4
# expect: x0=0xffffffff nzcv=0x8
        adds w0, w1, w2, uxtb 1

# set:    x1=0x8000 x2=0 x3=0x8000 nzcv=9
# expect: x0=0x8000 nzcv=0x0
# set:    x1=0x3f x2=0xfedcba9876543210 x3=0x80000000 nzcv=2
# expect: x0=0x13f nzcv=0x0
        adds w0, w1, w2, uxtb 4

# set:    x1=1 x2=0x7fffffff x3=0x3f nzcv=9
# expect: x0=0x10000 nzcv=0x0
# set:    x1=-1 x2=-1 x3=0xfedcba9876543210 nzcv=5
# expect: x0=0xfffe nzcv=0x2
        adds w0, w1, w2, uxth 0

# set:    x1=0xffffffff x2=0x20 x3=-2 nzcv=1
# expect: x0=0x3f nzcv=0x2
# set:    x1=0xfedcba9876543210 x2=0x80000000 x3=1 nzcv=9
# expect: x0=0x76543210 nzcv=0x0
        adds w0, w1, w2, uxth 1

# set:    x1=0x80000000 x2=0x80000000 x3=0x8000 nzcv=2
# expect: x0=0x80000000 nzcv=0x8
# set:    x1=-2 x2=0x7fffffff x3=0xff80 nzcv=13
# expect: x0=0xfffee nzcv=0x2
        adds w0, w1, w2, uxth 4

# set:    x1=1 x2=0x7fffffffffffffff x3=1 nzcv=8
# expect: x0=0x0 nzcv=0x6
# set:    x1=0xffffffff x2=-1 x3=0x80000000 nzcv=13
# expect: x0=0xfffffffe nzcv=0xa
        adds w0, w1, w2, uxtw 0

# set:    x1=0x123456789abcdef0 x2=0x8000000000000000 x3=0xfedcba9876543210 nzcv=1
# expect: x0=0x9abcdef0 nzcv=0x8
# set:    x1=0x20 x2=0x8000000000000000 x3=1 nzcv=2
# expect: x0=0x20 nzcv=0x0
        adds w0, w1, w2, uxtw 3

# set:    x1=0xffffffff x2=0x20 x3=-2 nzcv=9
# expect: x0=0x1ff nzcv=0x2
# set:    x1=0x20 x2=0xfedcba9876543210 x3=0x7fffffff nzcv=10
# expect: x0=0x65432120 nzcv=0x0
        adds w0, w1, w2, uxtw 4

# set:    x1=0x123456789abcdef0 x2=0xfedcba9876543210 x3=-2 nzcv=4
# expect: x0=0x11111100 nzcv=0x2
# set:    x1=0xfedcba9876543210 x2=0x80000000 x3=0xfedcba9876543210 nzcv=15
# expect: x0=0xf6543210 nzcv=0x8
        adds w0, w1, w2, uxtx 0

# set:    x1=0x123456789abcdef0 x2=0x20 x3=0xffffffff nzcv=5
# expect: x0=0x9abcdf70 nzcv=0x8
# set:    x1=0x3f x2=0xffffffff x3=-2 nzcv=7
# expect: x0=0x3b nzcv=0x2
        adds w0, w1, w2, uxtx 2

# set:    x1=0x20 x2=0x7fffffffffffffff x3=1 nzcv=0
# expect: x0=0x10 nzcv=0x2
# set:    x1=0x8000000000000000 x2=0 x3=0xffffffff nzcv=3
# expect: x0=0x0 nzcv=0x4
        adds w0, w1, w2, uxtx 4

# set:    x1=0x8000 x2=0x8000000000000000 x3=0x7fffffff nzcv=13
# expect: x0=0x8000 nzcv=0x0
# set:    x1=0xff80 x2=0xfedcba9876543210 x3=0 nzcv=10
# expect: x0=0xff90 nzcv=0x0
        adds w0, w1, w2, sxtb 0

# set:    x1=0x80000000 x2=0x123456789abcdef0 x3=0x8000000000000000 nzcv=0
# expect: x0=0x7fffff80 nzcv=0x3
# set:    x1=0xff80 x2=0x3f x3=0x3f nzcv=6
# expect: x0=0x10178 nzcv=0x0
        adds w0, w1, w2, sxtb 3

# set:    x1=0x20 x2=0x7fffffffffffffff x3=1 nzcv=9
# expect: x0=0x10 nzcv=0x2
# set:    x1=0x7fffffffffffffff x2=0xff80 x3=0x7fffffffffffffff nzcv=10
# expect: x0=0xfffff7ff nzcv=0xa
        adds w0, w1, w2, sxtb 4

# set:    x1=1 x2=0x3f x3=0x7fffffff nzcv=0
# expect: x0=0x40 nzcv=0x0
# set:    x1=0x80000000 x2=0x80000000 x3=0x8000 nzcv=5
# expect: x0=0x80000000 nzcv=0x8
        adds w0, w1, w2, sxth 0

# set:    x1=0x8000000000000000 x2=0x80000000 x3=-2 nzcv=15
# expect: x0=0x0 nzcv=0x4
# set:    x1=0x8000 x2=0x80000000 x3=-2 nzcv=15
# expect: x0=0x8000 nzcv=0x0
        adds w0, w1, w2, sxth 1

# set:    x1=0xff80 x2=0 x3=0xffffffff nzcv=4
# expect: x0=0xff80 nzcv=0x0
# set:    x1=0x3f x2=-1 x3=0x3f nzcv=14
# expect: x0=0x2f nzcv=0x2
        adds w0, w1, w2, sxth 4

# set:    x1=-2 x2=0x80000000 x3=0x8000 nzcv=13
# expect: x0=0x7ffffffe nzcv=0x3
# set:    x1=0xffffffff x2=0xff80 x3=-2 nzcv=1
# expect: x0=0xff7f nzcv=0x2
        adds w0, w1, w2, sxtw 0

# set:    x1=0x8000 x2=0x123456789abcdef0 x3=0x20 nzcv=10
# expect: x0=0xd5e77780 nzcv=0x8
# set:    x1=0x7fffffffffffffff x2=0xfedcba9876543210 x3=0x123456789abcdef0 nzcv=0
# expect: x0=0xb2a1907f nzcv=0xa
        adds w0, w1, w2, sxtw 3

# set:    x1=0x8000000000000000 x2=0xfedcba9876543210 x3=0xff80 nzcv=11
# expect: x0=0x65432100 nzcv=0x0
# set:    x1=0x3f x2=0x80000000 x3=1 nzcv=4
# expect: x0=0x3f nzcv=0x0
        adds w0, w1, w2, sxtw 4

# set:    x1=0x8000 x2=0 x3=0x3f nzcv=5
# expect: x0=0x8000 nzcv=0x0
# set:    x1=0x80000000 x2=0x7fffffff x3=0xfedcba9876543210 nzcv=12
# expect: x0=0xffffffff nzcv=0x8
        adds w0, w1, w2, sxtx 0

# set:    x1=-1 x2=0xfedcba9876543210 x3=0xff80 nzcv=9
# expect: x0=0xd950c83f nzcv=0xa
# set:    x1=1 x2=0x8000 x3=0x20 nzcv=10
# expect: x0=0x20001 nzcv=0x0
        adds w0, w1, w2, sxtx 2

# set:    x1=0x20 x2=0 x3=1 nzcv=15
# expect: x0=0x20 nzcv=0x0
# set:    x1=0x7fffffffffffffff x2=0x7fffffff x3=-2 nzcv=7
# expect: x0=0xffffffef nzcv=0xa
        adds w0, w1, w2, sxtx 4

# set:    x1=0xffffffff x2=0x8000 x3=0x123456789abcdef0 nzcv=9
# expect: x0=0xffffffff nzcv=0xa
# set:    x1=0x7fffffffffffffff x2=0x8000000000000000 x3=-1 nzcv=3
# expect: x0=0xffffffff nzcv=0xa
        subs w0, w1, w2, uxtb 0

# set:    x1=0x80000000 x2=0xff80 x3=0x8000000000000000 nzcv=2
# expect: x0=0x7ffffe00 nzcv=0x3
# set:    x1=0 x2=0xff80 x3=0xffffffff nzcv=0
# expect: x0=0xfffffe00 nzcv=0x8
        subs w0, w1, w2, uxtb 2

# set:    x1=0xff80 x2=0xffffffff x3=-1 nzcv=6
# expect: x0=0xef90 nzcv=0x2
# set:    x1=-2 x2=0x123456789abcdef0 x3=0x80000000 nzcv=15
# expect: x0=0xfffff0fe nzcv=0xa
        subs w0, w1, w2, uxtb 4

# set:    x1=0x8000 x2=0x123456789abcdef0 x3=0x80000000 nzcv=4
# expect: x0=0xffffa110 nzcv=0x8
# set:    x1=0x7fffffffffffffff x2=0xff80 x3=0xff80 nzcv=3
# expect: x0=0xffff007f nzcv=0xa
        subs w0, w1, w2, uxth 0

# set:    x1=0x8000 x2=0x123456789abcdef0 x3=0x8000000000000000 nzcv=1
# expect: x0=0xfff98880 nzcv=0x8
# set:    x1=0x3f x2=-1 x3=0xffffffff nzcv=12
# expect: x0=0xfff80047 nzcv=0x8
        subs w0, w1, w2, uxth 3

# set:    x1=0x20 x2=0x8000 x3=0 nzcv=9
# expect: x0=0xfff80020 nzcv=0x8
# set:    x1=0x123456789abcdef0 x2=1 x3=-2 nzcv=1
# expect: x0=0x9abcdee0 nzcv=0xa
        subs w0, w1, w2, uxth 4

# set:    x1=0x8000 x2=0xfedcba9876543210 x3=0x80000000 nzcv=14
# expect: x0=0x89ac4df0 nzcv=0x8
# set:    x1=0x8000 x2=1 x3=-2 nzcv=1
# expect: x0=0x7fff nzcv=0x2
        subs w0, w1, w2, uxtw 0

# set:    x1=1 x2=0x123456789abcdef0 x3=0x20 nzcv=9
# expect: x0=0x2a190881 nzcv=0x0
# set:    x1=0xff80 x2=0x3f x3=0 nzcv=9
# expect: x0=0xfd88 nzcv=0x2
        subs w0, w1, w2, uxtw 3

# set:    x1=0x3f x2=-2 x3=0x8000000000000000 nzcv=6
# expect: x0=0x5f nzcv=0x0
# set:    x1=0x8000000000000000 x2=0x80000000 x3=0x7fffffffffffffff nzcv=8
# expect: x0=0x0 nzcv=0x6
        subs w0, w1, w2, uxtw 4

# set:    x1=0x80000000 x2=0xff80 x3=1 nzcv=8
# expect: x0=0x7fff0080 nzcv=0x3
# set:    x1=0xffffffff x2=0x3f x3=-1 nzcv=5
# expect: x0=0xffffffc0 nzcv=0xa
        subs w0, w1, w2, uxtx 0

# set:    x1=0x7fffffffffffffff x2=1 x3=0x123456789abcdef0 nzcv=3
# expect: x0=0xfffffff7 nzcv=0xa
# set:    x1=0 x2=0xfedcba9876543210 x3=0x8000000000000000 nzcv=11
# expect: x0=0x4d5e6f80 nzcv=0x0
        subs w0, w1, w2, uxtx 3

# set:    x1=0x123456789abcdef0 x2=0x80000000 x3=0x20 nzcv=9
# expect: x0=0x9abcdef0 nzcv=0xa
# set:    x1=0x7fffffffffffffff x2=-1 x3=0xfedcba9876543210 nzcv=7
# expect: x0=0xf nzcv=0x2
        subs w0, w1, w2, uxtx 4

# set:    x1=1 x2=0x7fffffffffffffff x3=0x80000000 nzcv=14
# expect: x0=0x2 nzcv=0x0
# set:    x1=0xfedcba9876543210 x2=-2 x3=0 nzcv=4
# expect: x0=0x76543212 nzcv=0x0
        subs w0, w1, w2, sxtb 0

# set:    x1=0 x2=0xffffffff x3=0 nzcv=3
# expect: x0=0x2 nzcv=0x0
# set:    x1=-2 x2=0x3f x3=0x7fffffff nzcv=1
# expect: x0=0xffffff80 nzcv=0xa
        subs w0, w1, w2, sxtb 1

# set:    x1=1 x2=0x7fffffff x3=0x20 nzcv=14
# expect: x0=0x11 nzcv=0x0
# set:    x1=0x7fffffff x2=-1 x3=0xfedcba9876543210 nzcv=11
# expect: x0=0x8000000f nzcv=0x9
        subs w0, w1, w2, sxtb 4

# set:    x1=0x80000000 x2=0x8000 x3=0xff80 nzcv=2
# expect: x0=0x80008000 nzcv=0x8
# set:    x1=0x8000000000000000 x2=0x20 x3=-2 nzcv=14
# expect: x0=0xffffffe0 nzcv=0x8
        subs w0, w1, w2, sxth 0

# set:    x1=0xfedcba9876543210 x2=-1 x3=0xff80 nzcv=14
# expect: x0=0x76543214 nzcv=0x0
# set:    x1=1 x2=0x8000 x3=1 nzcv=14
# expect: x0=0x20001 nzcv=0x0
        subs w0, w1, w2, sxth 2

# set:    x1=0x7fffffffffffffff x2=0x3f x3=0xff80 nzcv=14
# expect: x0=0xfffffc0f nzcv=0xa
# set:    x1=0x3f x2=0x20 x3=0xffffffff nzcv=7
# expect: x0=0xfffffe3f nzcv=0x8
        subs w0, w1, w2, sxth 4

# set:    x1=-1 x2=0x8000 x3=0x7fffffffffffffff nzcv=11
# expect: x0=0xffff7fff nzcv=0xa
# set:    x1=-2 x2=0xfedcba9876543210 x3=0x7fffffff nzcv=5
# expect: x0=0x89abcdee nzcv=0xa
        subs w0, w1, w2, sxtw 0

# set:    x1=0x20 x2=-2 x3=0xff80 nzcv=10
# expect: x0=0x24 nzcv=0x0
# set:    x1=0x3f x2=0x80000000 x3=0xffffffff nzcv=15
# expect: x0=0x3f nzcv=0x2
        subs w0, w1, w2, sxtw 1

# set:    x1=0 x2=1 x3=0x80000000 nzcv=15
# expect: x0=0xfffffff0 nzcv=0x8
# set:    x1=0xffffffff x2=1 x3=0xffffffff nzcv=5
# expect: x0=0xffffffef nzcv=0xa
        subs w0, w1, w2, sxtw 4

# set:    x1=0xff80 x2=0x80000000 x3=-1 nzcv=3
# expect: x0=0x8000ff80 nzcv=0x9
# set:    x1=0xfedcba9876543210 x2=0xfedcba9876543210 x3=0x7fffffff nzcv=3
# expect: x0=0x0 nzcv=0x6
        subs w0, w1, w2, sxtx 0

# set:    x1=0x80000000 x2=0x123456789abcdef0 x3=0xff80 nzcv=9
# expect: x0=0x150c8440 nzcv=0x3
# set:    x1=0x3f x2=1 x3=0x123456789abcdef0 nzcv=14
# expect: x0=0x3b nzcv=0x2
        subs w0, w1, w2, sxtx 2

# set:    x1=0x7fffffff x2=0xfedcba9876543210 x3=0xfedcba9876543210 nzcv=7
# expect: x0=0x1abcdeff nzcv=0x2
# set:    x1=0x7fffffff x2=0x8000000000000000 x3=0x123456789abcdef0 nzcv=5
# expect: x0=0x7fffffff nzcv=0x2
        subs w0, w1, w2, sxtx 4

# set:    sp=0xc8c8ccf96e5fbf71 x1=0xffffffff x2=0x7fffffff
# expect: sp=0x6e5fbf6d x0=0x6e5fbe6e nzcv=0x2
# set:    sp=0x6f73573bfaeebacd x1=1 x2=0x80000000
# expect: sp=0xfaeebacd x0=0xfaeebacc nzcv=0xa
# set:    sp=0xc98e3f5b9134c0b7 x1=0x8000000000000000 x2=0x8000
# expect: sp=0x9136c0b7 x0=0x9136c0b7 nzcv=0xa
# set:    sp=0x8b661d1f579a7954 x1=0x20 x2=0xfedcba9876543210
# expect: sp=0x30eb4194 x0=0x30eb4174 nzcv=0x2
        add wsp, wsp, w2, lsl 2
        subs w0, wsp, w1, uxtb

# set:    x1=0x20 x2=0x8000000000000000 x3=0xffffffff nzcv=5
# expect: x0=0x20 nzcv=0x5
# set:    x1=-1 x2=0x3f x3=0x7fffffffffffffff nzcv=12
# expect: x0=0x3e nzcv=0xc
# set:    x1=0x3f x2=1 x3=1 nzcv=3
# expect: x0=0x41 nzcv=0x3
# set:    x1=0x20 x2=-2 x3=0x3f nzcv=12
# expect: x0=0x1e nzcv=0xc
# set:    x1=0x20 x2=0xfedcba9876543210 x3=0x80000000 nzcv=15
# expect: x0=0x76543231 nzcv=0xf
# set:    x1=0x8000 x2=0xffffffff x3=0x3f nzcv=1
# expect: x0=0x7fff nzcv=0x1
# set:    x1=1 x2=0xfedcba9876543210 x3=1 nzcv=6
# expect: x0=0x76543212 nzcv=0x6
# set:    x1=0xfedcba9876543210 x2=0xffffffff x3=0x8000 nzcv=4
# expect: x0=0x7654320f nzcv=0x4
# set:    x1=0x80000000 x2=0x123456789abcdef0 x3=-2 nzcv=0
# expect: x0=0x1abcdef0 nzcv=0x0
# set:    x1=1 x2=0x8000 x3=0xff80 nzcv=4
# expect: x0=0x8001 nzcv=0x4
        adc w0, w1, w2

# set:    x1=0x3f x2=-1 x3=-2 nzcv=13
# expect: x0=0x3e nzcv=0x2
# set:    x1=0xffffffff x2=0x123456789abcdef0 x3=0x20 nzcv=11
# expect: x0=0x9abcdef0 nzcv=0xa
# set:    x1=0x7fffffffffffffff x2=0x7fffffff x3=1 nzcv=0
# expect: x0=0x7ffffffe nzcv=0x2
# set:    x1=0xfedcba9876543210 x2=0xfedcba9876543210 x3=0xfedcba9876543210 nzcv=12
# expect: x0=0xeca86420 nzcv=0x9
# set:    x1=0xffffffff x2=0x8000000000000000 x3=0x8000 nzcv=4
# expect: x0=0xffffffff nzcv=0x8
# set:    x1=0x8000000000000000 x2=0x3f x3=0x8000 nzcv=9
# expect: x0=0x3f nzcv=0x0
# set:    x1=-2 x2=0x80000000 x3=0 nzcv=11
# expect: x0=0x7fffffff nzcv=0x3
# set:    x1=0x7fffffffffffffff x2=0xfedcba9876543210 x3=-2 nzcv=1
# expect: x0=0x7654320f nzcv=0x2
# set:    x1=0xff80 x2=-2 x3=0 nzcv=11
# expect: x0=0xff7f nzcv=0x2
# set:    x1=0x3f x2=0x7fffffffffffffff x3=1 nzcv=9
# expect: x0=0x3e nzcv=0x2
        adcs w0, w1, w2

# set:    x1=0x8000 x2=0 x3=0x8000000000000000 nzcv=12
# expect: x0=0x7fff nzcv=0xc
# set:    x1=0x8000000000000000 x2=0x7fffffff x3=0x8000 nzcv=11
# expect: x0=0x80000001 nzcv=0xb
# set:    x1=0x20 x2=0xfedcba9876543210 x3=0x8000 nzcv=13
# expect: x0=0x89abce0f nzcv=0xd
# set:    x1=0x7fffffff x2=0x3f x3=-1 nzcv=9
# expect: x0=0x7fffffbf nzcv=0x9
# set:    x1=0x80000000 x2=0x20 x3=0x8000 nzcv=4
# expect: x0=0x7fffffdf nzcv=0x4
# set:    x1=0x7fffffff x2=0x7fffffff x3=-1 nzcv=0
# expect: x0=0xffffffff nzcv=0x0
# set:    x1=0x7fffffff x2=0x7fffffff x3=1 nzcv=0
# expect: x0=0xffffffff nzcv=0x0
# set:    x1=0x123456789abcdef0 x2=0x8000000000000000 x3=-1 nzcv=15
# expect: x0=0x9abcdef0 nzcv=0xf
# set:    x1=0x3f x2=-1 x3=0x3f nzcv=13
# expect: x0=0x3f nzcv=0xd
# set:    x1=0xffffffff x2=-1 x3=-1 nzcv=2
# expect: x0=0x0 nzcv=0x2
        sbc w0, w1, w2

# set:    x1=-1 x2=0x3f x3=0x7fffffff nzcv=11
# expect: x0=0xffffffc0 nzcv=0xa
# set:    x1=0xff80 x2=0x7fffffff x3=0x8000000000000000 nzcv=5
# expect: x0=0x8000ff80 nzcv=0x8
# set:    x1=0x8000 x2=0xffffffff x3=0x7fffffff nzcv=0
# expect: x0=0x8000 nzcv=0x0
# set:    x1=-2 x2=0xff80 x3=0xfedcba9876543210 nzcv=15
# expect: x0=0xffff007e nzcv=0xa
# set:    x1=0x20 x2=0xfedcba9876543210 x3=0x8000 nzcv=7
# expect: x0=0x89abce10 nzcv=0x8
# set:    x1=-2 x2=0x7fffffff x3=0x20 nzcv=8
# expect: x0=0x7ffffffe nzcv=0x3
# set:    x1=0xfedcba9876543210 x2=-1 x3=0x7fffffff nzcv=11
# expect: x0=0x76543211 nzcv=0x0
# set:    x1=0xffffffff x2=0x123456789abcdef0 x3=0 nzcv=1
# expect: x0=0x6543210e nzcv=0x2
# set:    x1=0x7fffffff x2=0x123456789abcdef0 x3=0xfedcba9876543210 nzcv=15
# expect: x0=0xe543210f nzcv=0x9
# set:    x1=0x8000 x2=0xffffffff x3=0x20 nzcv=11
# expect: x0=0x8001 nzcv=0x0
        sbcs w0, w1, w2

# set:    x1=1 x2=0xfedcba9876543210 x3=0x7fffffffffffffff nzcv=14
# expect: x0=0x89abcdf0 x4=0x89abcdef nzcv=0x8
# set:    x1=0xffffffff x2=0x20 x3=0x123456789abcdef0 nzcv=2
# expect: x0=0xffffffe0 x4=0xffffffdf nzcv=0x8
# set:    x1=1 x2=-1 x3=0x123456789abcdef0 nzcv=2
# expect: x0=0x1 x4=0x0 nzcv=0x0
# set:    x1=0x20 x2=0x20 x3=0x8000000000000000 nzcv=15
# expect: x0=0xffffffe0 x4=0xffffffdf nzcv=0x8
# set:    x1=0x123456789abcdef0 x2=0x8000 x3=0x3f nzcv=2
# expect: x0=0xffff8000 x4=0xffff7fff nzcv=0x8
# set:    x1=0xff80 x2=0xff80 x3=0x3f nzcv=9
# expect: x0=0xffff007f x4=0xffff007f nzcv=0x8
        ngcs w0, w2
        ngc w4, w2

# set:    x1=0xfedcba9876543210 x2=0 x3=0xfedcba9876543210 nzcv=9
# expect: x0=0x76543210 x4=0xeca86420 x5=0x89abcdef x6=0xeca86420 nzcv=0x8
# set:    x1=-2 x2=0x80000000 x3=0x20 nzcv=8
# expect: x0=0x7ffffffe x4=0x1f x5=0x7fffffe0 x6=0xfffffffd nzcv=0x3
# set:    x1=0x123456789abcdef0 x2=0xff80 x3=0 nzcv=15
# expect: x0=0x9abdde70 x4=0x9abcdef0 x5=0xff7f x6=0x3579bde1 nzcv=0x2
# set:    x1=0 x2=0xffffffff x3=0xfedcba9876543210 nzcv=5
# expect: x0=0xffffffff x4=0x76543210 x5=0x89abcdee x6=0x1 nzcv=0xa
# set:    x1=0xffffffff x2=0x123456789abcdef0 x3=0xfedcba9876543210 nzcv=1
# expect: x0=0x9abcdeef x4=0x76543210 x5=0x2468ace0 x6=0xffffffff nzcv=0x3
# set:    x1=-2 x2=0xffffffff x3=0x3f nzcv=9
# expect: x0=0xfffffffd x4=0x3e x5=0xffffffc0 x6=0xfffffffd nzcv=0xa
# set:    x1=0xfedcba9876543210 x2=0x20 x3=0xff80 nzcv=0
# expect: x0=0x76543230 x4=0x76553190 x5=0xffff009f x6=0xeca86420 nzcv=0x8
# set:    x1=0x80000000 x2=0x7fffffff x3=0x7fffffffffffffff nzcv=15
# expect: x0=0xffffffff x4=0x7fffffff x5=0x80000000 x6=0x0 nzcv=0x9
# set:    x1=0x80000000 x2=0xff80 x3=1 nzcv=4
# expect: x0=0x8000ff80 x4=0x80000001 x5=0xff7e x6=0x1 nzcv=0x2
# set:    x1=0x7fffffffffffffff x2=0x7fffffffffffffff x3=0x123456789abcdef0 nzcv=2
# expect: x0=0xfffffffe x4=0x9abcdef0 x5=0x6543210f x6=0xffffffff nzcv=0x2
# set:    x1=-1 x2=0 x3=0x8000 nzcv=8
# expect: x0=0xffffffff x4=0x7fff x5=0xffff8000 x6=0xfffffffe nzcv=0x8
# set:    x1=0x20 x2=-2 x3=0x7fffffffffffffff nzcv=4
# expect: x0=0x1e x4=0x20 x5=0xffffffff x6=0x40 nzcv=0x8
        adds w0, w1, w2
        adcs w4, w3, w1
        sbcs w5, w2, w3
        adc w6, w1, w1

# set:    x1=0xfedcba9876543210 x2=0x7fffffffffffffff x3=-1 nzcv=8
# expect: x0=0x0
# set:    x1=0x7fffffffffffffff x2=0x8000 x3=0xff80 nzcv=7
# expect: x0=0x1ffff
# set:    x1=0x7fffffffffffffff x2=0 x3=0xffffffff nzcv=5
# expect: x0=0x0
# set:    x1=0x20 x2=1 x3=0xff80 nzcv=1
# expect: x0=0x20
# set:    x1=0xfedcba9876543210 x2=-1 x3=0x80000000 nzcv=2
# expect: x0=0x0
# set:    x1=-2 x2=0xfedcba9876543210 x3=-1 nzcv=4
# expect: x0=0x2
# set:    x1=0x20 x2=-1 x3=0x8000 nzcv=15
# expect: x0=0x0
# set:    x1=0x3f x2=0xffffffff x3=0xff80 nzcv=13
# expect: x0=0x0
# set:    x1=0x80000000 x2=0xff80 x3=0xff80 nzcv=12
# expect: x0=0x8040
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=0x0
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=0x0
# set:    x1=7 x2=0
# expect: x0=0x0
# set:    x1=-7 x2=2
# expect: x0=0x7ffffffc
        udiv w0, w1, w2

# set:    x1=0x8000000000000000 x2=0x3f x3=-1 nzcv=14
# expect: x0=0x0
# set:    x1=0xffffffff x2=0x20 x3=0x7fffffff nzcv=15
# expect: x0=0x0
# set:    x1=0x3f x2=-1 x3=0x7fffffffffffffff nzcv=15
# expect: x0=0xffffffc1
# set:    x1=0x8000000000000000 x2=0xfedcba9876543210 x3=0x20 nzcv=7
# expect: x0=0x0
# set:    x1=0x20 x2=0x8000 x3=0x7fffffff nzcv=12
# expect: x0=0x0
# set:    x1=0x80000000 x2=0 x3=0xffffffff nzcv=8
# expect: x0=0x0
# set:    x1=0x3f x2=0x7fffffffffffffff x3=-1 nzcv=13
# expect: x0=0xffffffc1
# set:    x1=0xff80 x2=0x8000 x3=0 nzcv=9
# expect: x0=0x1
# set:    x1=1 x2=0 x3=-2 nzcv=14
# expect: x0=0x0
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=0x0
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=0x80000000
# set:    x1=7 x2=0
# expect: x0=0x0
# set:    x1=-7 x2=2
# expect: x0=0xfffffffd
        sdiv w0, w1, w2

# set:    x1=0x7fffffff x2=0x3f x3=0x80000000 nzcv=8
# expect: x0=0x80000000
# set:    x1=0x80000000 x2=0x123456789abcdef0 x3=0x7fffffffffffffff nzcv=3
# expect: x0=0x0
# set:    x1=0x3f x2=0 x3=0x7fffffffffffffff nzcv=12
# expect: x0=0x3f
# set:    x1=1 x2=-2 x3=0xffffffff nzcv=7
# expect: x0=0x40000000
# set:    x1=0x123456789abcdef0 x2=0x3f x3=0x20 nzcv=6
# expect: x0=0x0
# set:    x1=0x80000000 x2=0x8000 x3=0x123456789abcdef0 nzcv=10
# expect: x0=0x80000000
# set:    x1=0x7fffffff x2=0xfedcba9876543210 x3=0x3f nzcv=5
# expect: x0=0xffff0000
# set:    x1=-2 x2=0x3f x3=0x80000000 nzcv=0
# expect: x0=0x0
# set:    x1=0x8000 x2=0x7fffffffffffffff x3=0x3f nzcv=0
# expect: x0=0x0
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=0x0
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=0x0
# set:    x1=7 x2=0
# expect: x0=0x7
# set:    x1=-7 x2=2
# expect: x0=0xffffffe4
        lsl w0, w1, w2

# set:    x1=0x8000 x2=1 x3=1 nzcv=1
# expect: x0=0x4000
# set:    x1=0 x2=0x7fffffff x3=0xfedcba9876543210 nzcv=6
# expect: x0=0x0
# set:    x1=1 x2=0x123456789abcdef0 x3=0xfedcba9876543210 nzcv=3
# expect: x0=0x0
# set:    x1=1 x2=0x3f x3=0x20 nzcv=3
# expect: x0=0x0
# set:    x1=0xffffffff x2=0x80000000 x3=1 nzcv=4
# expect: x0=0xffffffff
# set:    x1=0x8000000000000000 x2=0x20 x3=0x7fffffff nzcv=5
# expect: x0=0x0
# set:    x1=0x7fffffffffffffff x2=0x7fffffffffffffff x3=-2 nzcv=3
# expect: x0=0x1
# set:    x1=0x8000000000000000 x2=0 x3=0x20 nzcv=5
# expect: x0=0x0
# set:    x1=0 x2=0xfedcba9876543210 x3=0x7fffffffffffffff nzcv=9
# expect: x0=0x0
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=0x0
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=0x1
# set:    x1=7 x2=0
# expect: x0=0x7
# set:    x1=-7 x2=2
# expect: x0=0x3ffffffe
        lsr w0, w1, w2

# set:    x1=0xffffffff x2=0x3f x3=0xff80 nzcv=2
# expect: x0=0xffffffff
# set:    x1=-2 x2=1 x3=0x7fffffffffffffff nzcv=1
# expect: x0=0xffffffff
# set:    x1=0x3f x2=0xffffffff x3=0x7fffffff nzcv=12
# expect: x0=0x0
# set:    x1=-2 x2=0x7fffffffffffffff x3=0x80000000 nzcv=1
# expect: x0=0xffffffff
# set:    x1=0xff80 x2=0x7fffffff x3=0x7fffffffffffffff nzcv=8
# expect: x0=0x0
# set:    x1=0x20 x2=-2 x3=-1 nzcv=14
# expect: x0=0x0
# set:    x1=0x3f x2=0xff80 x3=1 nzcv=15
# expect: x0=0x3f
# set:    x1=0xff80 x2=0x80000000 x3=-2 nzcv=6
# expect: x0=0xff80
# set:    x1=0x7fffffffffffffff x2=-1 x3=0xfedcba9876543210 nzcv=12
# expect: x0=0xffffffff
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=0x0
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=0xffffffff
# set:    x1=7 x2=0
# expect: x0=0x7
# set:    x1=-7 x2=2
# expect: x0=0xfffffffe
        asr w0, w1, w2

# set:    x1=-1 x2=0x3f x3=1 nzcv=2
# expect: x0=0xffffffff
# set:    x1=0xffffffff x2=1 x3=0xfedcba9876543210 nzcv=8
# expect: x0=0xffffffff
# set:    x1=-1 x2=0x123456789abcdef0 x3=0xff80 nzcv=14
# expect: x0=0xffffffff
# set:    x1=0xff80 x2=0x7fffffff x3=0 nzcv=15
# expect: x0=0x1ff00
# set:    x1=0x8000000000000000 x2=0xfedcba9876543210 x3=-1 nzcv=0
# expect: x0=0x0
# set:    x1=0x3f x2=1 x3=-2 nzcv=1
# expect: x0=0x8000001f
# set:    x1=-2 x2=0xffffffff x3=0x3f nzcv=12
# expect: x0=0xfffffffd
# set:    x1=0x20 x2=0x7fffffffffffffff x3=0x7fffffffffffffff nzcv=4
# expect: x0=0x40
# set:    x1=1 x2=0 x3=0x20 nzcv=10
# expect: x0=0x1
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=0x0
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=0x1
# set:    x1=7 x2=0
# expect: x0=0x7
# set:    x1=-7 x2=2
# expect: x0=0x7ffffffe
        ror w0, w1, w2

# set:    x1=-2 x2=0x7fffffff x3=0x8000000000000000 nzcv=0
# expect: x0=0x2
# set:    x1=0xfedcba9876543210 x2=0 x3=0x7fffffff nzcv=15
# expect: x0=0x0
# set:    x1=0x123456789abcdef0 x2=0x20 x3=1 nzcv=11
# expect: x0=0x579bde00
# set:    x1=0xff80 x2=0xffffffff x3=0x80000000 nzcv=9
# expect: x0=0xffff0080
# set:    x1=0xffffffff x2=0x7fffffff x3=0x7fffffff nzcv=1
# expect: x0=0x80000001
# set:    x1=0x7fffffff x2=0x8000 x3=0x3f nzcv=2
# expect: x0=0xffff8000
# set:    x1=0x20 x2=0xff80 x3=0x80000000 nzcv=10
# expect: x0=0x1ff000
# set:    x1=0xff80 x2=0xff80 x3=1 nzcv=14
# expect: x0=0xff004000
# set:    x1=1 x2=0x123456789abcdef0 x3=0xff80 nzcv=9
# expect: x0=0x9abcdef0
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=0x0
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=0x80000000
# set:    x1=7 x2=0
# expect: x0=0x0
# set:    x1=-7 x2=2
# expect: x0=0xfffffff2
        mul w0, w1, w2

# set:    x1=0x3f x2=0x8000000000000000 x3=-2 nzcv=14
# expect: x0=0x0
# set:    x1=-1 x2=0x123456789abcdef0 x3=0x20 nzcv=6
# expect: x0=0x9abcdef0
# set:    x1=0 x2=0x7fffffff x3=-1 nzcv=1
# expect: x0=0x0
# set:    x1=0x3f x2=0x8000000000000000 x3=0x8000000000000000 nzcv=0
# expect: x0=0x0
# set:    x1=0x7fffffffffffffff x2=0x20 x3=0x20 nzcv=7
# expect: x0=0x20
# set:    x1=0x7fffffff x2=-2 x3=0xffffffff nzcv=12
# expect: x0=0xfffffffe
# set:    x1=1 x2=0x3f x3=1 nzcv=9
# expect: x0=0xffffffc1
# set:    x1=0x20 x2=0x80000000 x3=0xffffffff nzcv=14
# expect: x0=0x0
# set:    x1=0xffffffff x2=1 x3=0 nzcv=1
# expect: x0=0x1
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=0x0
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=0x80000000
# set:    x1=7 x2=0
# expect: x0=0x0
# set:    x1=-7 x2=2
# expect: x0=0xe
        mneg w0, w1, w2

# set:    x1=0x80000000 x2=0 x3=0x8000 nzcv=4
# expect: x0=0x8000 x4=0x8000
# set:    x1=0x80000000 x2=0xff80 x3=0x20 nzcv=7
# expect: x0=0x20 x4=0x20
# set:    x1=0x20 x2=0 x3=-2 nzcv=2
# expect: x0=0xfffffffe x4=0xfffffffe
# set:    x1=0x7fffffff x2=1 x3=0 nzcv=4
# expect: x0=0x7fffffff x4=0x80000001
# set:    x1=0x8000000000000000 x2=0xff80 x3=0xffffffff nzcv=0
# expect: x0=0xffffffff x4=0xffffffff
# set:    x1=0x3f x2=0x3f x3=0xffffffff nzcv=1
# expect: x0=0xf80 x4=0xfffff07e
# set:    x1=0x123456789abcdef0 x2=0xffffffff x3=0x8000000000000000 nzcv=4
# expect: x0=0x65432110 x4=0x9abcdef0
# set:    x1=0x3f x2=0x8000 x3=0 nzcv=5
# expect: x0=0x1f8000 x4=0xffe08000
        madd w0, w1, w2, w3
        msub w4, w1, w2, w3

# set:    x1=0
# expect: x0=0x0
# set:    x1=1
# expect: x0=0x80000000
# set:    x1=-1
# expect: x0=0xffffffff
# set:    x1=0x8000000000000000
# expect: x0=0x0
# set:    x1=0x7fffffffffffffff
# expect: x0=0xffffffff
# set:    x1=0x80000000
# expect: x0=0x1
# set:    x1=0x7fffffff
# expect: x0=0xfffffffe
# set:    x1=0xffffffff
# expect: x0=0xffffffff
# set:    x1=0x123456789abcdef0
# expect: x0=0xf7b3d59
# set:    x1=0xfedcba9876543210
# expect: x0=0x84c2a6e
# set:    x1=0x3f
# expect: x0=0xfc000000
# set:    x1=0x20
# expect: x0=0x4000000
# set:    x1=0xff80
# expect: x0=0x1ff0000
# set:    x1=0x8000
# expect: x0=0x10000
# set:    x1=-2
# expect: x0=0x7fffffff
        rbit w0, w1

# set:    x1=0
# expect: x0=0x0
# set:    x1=1
# expect: x0=0x100
# set:    x1=-1
# expect: x0=0xffffffff
# set:    x1=0x8000000000000000
# expect: x0=0x0
# set:    x1=0x7fffffffffffffff
# expect: x0=0xffffffff
# set:    x1=0x80000000
# expect: x0=0x800000
# set:    x1=0x7fffffff
# expect: x0=0xff7fffff
# set:    x1=0xffffffff
# expect: x0=0xffffffff
# set:    x1=0x123456789abcdef0
# expect: x0=0xbc9af0de
# set:    x1=0xfedcba9876543210
# expect: x0=0x54761032
# set:    x1=0x3f
# expect: x0=0x3f00
# set:    x1=0x20
# expect: x0=0x2000
# set:    x1=0xff80
# expect: x0=0x80ff
# set:    x1=0x8000
# expect: x0=0x80
# set:    x1=-2
# expect: x0=0xfffffeff
        rev16 w0, w1

# set:    x1=0
# expect: x0=0x0
# set:    x1=1
# expect: x0=0x1000000
# set:    x1=-1
# expect: x0=0xffffffff
# set:    x1=0x8000000000000000
# expect: x0=0x0
# set:    x1=0x7fffffffffffffff
# expect: x0=0xffffffff
# set:    x1=0x80000000
# expect: x0=0x80
# set:    x1=0x7fffffff
# expect: x0=0xffffff7f
# set:    x1=0xffffffff
# expect: x0=0xffffffff
# set:    x1=0x123456789abcdef0
# expect: x0=0xf0debc9a
# set:    x1=0xfedcba9876543210
# expect: x0=0x10325476
# set:    x1=0x3f
# expect: x0=0x3f000000
# set:    x1=0x20
# expect: x0=0x20000000
# set:    x1=0xff80
# expect: x0=0x80ff0000
# set:    x1=0x8000
# expect: x0=0x800000
# set:    x1=-2
# expect: x0=0xfeffffff
        rev w0, w1

# set:    x1=0
# expect: x0=0x20
# set:    x1=1
# expect: x0=0x1f
# set:    x1=-1
# expect: x0=0x0
# set:    x1=0x8000000000000000
# expect: x0=0x20
# set:    x1=0x7fffffffffffffff
# expect: x0=0x0
# set:    x1=0x80000000
# expect: x0=0x0
# set:    x1=0x7fffffff
# expect: x0=0x1
# set:    x1=0xffffffff
# expect: x0=0x0
# set:    x1=0x123456789abcdef0
# expect: x0=0x0
# set:    x1=0xfedcba9876543210
# expect: x0=0x1
# set:    x1=0x3f
# expect: x0=0x1a
# set:    x1=0x20
# expect: x0=0x1a
# set:    x1=0xff80
# expect: x0=0x10
# set:    x1=0x8000
# expect: x0=0x10
# set:    x1=-2
# expect: x0=0x0
        clz w0, w1

# set:    x1=0
# expect: x0=0x1f
# set:    x1=1
# expect: x0=0x1e
# set:    x1=-1
# expect: x0=0x1f
# set:    x1=0x8000000000000000
# expect: x0=0x1f
# set:    x1=0x7fffffffffffffff
# expect: x0=0x1f
# set:    x1=0x80000000
# expect: x0=0x0
# set:    x1=0x7fffffff
# expect: x0=0x0
# set:    x1=0xffffffff
# expect: x0=0x1f
# set:    x1=0x123456789abcdef0
# expect: x0=0x0
# set:    x1=0xfedcba9876543210
# expect: x0=0x0
# set:    x1=0x3f
# expect: x0=0x19
# set:    x1=0x20
# expect: x0=0x19
# set:    x1=0xff80
# expect: x0=0xf
# set:    x1=0x8000
# expect: x0=0xf
# set:    x1=-2
# expect: x0=0x1e
        cls w0, w1

# set:    x1=0
# expect: x0=0x20 x4=0x0 x6=0x20
# set:    x1=1
# expect: x0=0x0 x4=0x80000000 x6=0x0
# set:    x1=-1
# expect: x0=0x0 x4=0xffffffff x6=0x0
# set:    x1=0x8000000000000000
# expect: x0=0x20 x4=0x0 x6=0x20
# set:    x1=0x7fffffffffffffff
# expect: x0=0x0 x4=0xffffffff x6=0x0
# set:    x1=0x80000000
# expect: x0=0x1f x4=0x1 x6=0x1f
# set:    x1=0x7fffffff
# expect: x0=0x0 x4=0xfffffffe x6=0x0
# set:    x1=0xffffffff
# expect: x0=0x0 x4=0xffffffff x6=0x0
# set:    x1=0x123456789abcdef0
# expect: x0=0x4 x4=0xf7b3d59 x6=0x4
# set:    x1=0xfedcba9876543210
# expect: x0=0x4 x4=0x84c2a6e x6=0x4
# set:    x1=0x3f
# expect: x0=0x0 x4=0xfc000000 x6=0x0
# set:    x1=0x20
# expect: x0=0x5 x4=0x4000000 x6=0x5
# set:    x1=0xff80
# expect: x0=0x7 x4=0x1ff0000 x6=0x7
# set:    x1=0x8000
# expect: x0=0xf x4=0x10000 x6=0xf
# set:    x1=-2
# expect: x0=0x1 x4=0x7fffffff x6=0x1
        rbit w0, w1
        clz w0, w0
        rbit w4, w1
        mov w5, w4
        clz w6, w5

# set:    x1=0x3f x2=0 x3=1 nzcv=15
# expect: x0=0x1
# set:    x1=-2 x2=0x7fffffffffffffff x3=0xfedcba9876543210 nzcv=7
# expect: x0=0xfedcba9876543212
# set:    x1=0x8000 x2=0xff80 x3=1 nzcv=6
# expect: x0=0x7fc00001
# set:    x1=1 x2=0xffffffff x3=0x7fffffff nzcv=10
# expect: x0=0x7ffffffe
# set:    x1=0xfedcba9876543210 x2=-1 x3=0xff80 nzcv=12
# expect: x0=0xffffffff89accd70
# set:    x1=0x8000 x2=0xfedcba9876543210 x3=0x80000000 nzcv=3
# expect: x0=0x3b2a99080000
# set:    x1=1 x2=0x8000 x3=0x3f nzcv=4
# expect: x0=0x803f
# set:    x1=0x8000 x2=1 x3=0x80000000 nzcv=6
# expect: x0=0x80008000
        smaddl x0, w1, w2, x3

# set:    x1=0xff80 x2=0 x3=0xffffffff nzcv=7
# expect: x0=0xffffffff
# set:    x1=0xfedcba9876543210 x2=-1 x3=-2 nzcv=1
# expect: x0=0x7654320f89abcdee
# set:    x1=0x80000000 x2=1 x3=-1 nzcv=3
# expect: x0=0x7fffffff
# set:    x1=1 x2=0x7fffffffffffffff x3=0xff80 nzcv=12
# expect: x0=0x10000ff7f
# set:    x1=-1 x2=0xff80 x3=0xff80 nzcv=5
# expect: x0=0xff8000000000
# set:    x1=0x7fffffff x2=-1 x3=0 nzcv=15
# expect: x0=0x7ffffffe80000001
# set:    x1=0x20 x2=0x80000000 x3=1 nzcv=0
# expect: x0=0x1000000001
# set:    x1=0x123456789abcdef0 x2=-1 x3=0 nzcv=5
# expect: x0=0x9abcdeef65432110
        umaddl x0, w1, w2, x3

# set:    x1=-2 x2=1 x3=-1 nzcv=8
# expect: x0=0x1
# set:    x1=0x20 x2=0x3f x3=0x123456789abcdef0 nzcv=14
# expect: x0=0x123456789abcd710
# set:    x1=0xfedcba9876543210 x2=-2 x3=0x7fffffff nzcv=7
# expect: x0=0x16ca8641f
# set:    x1=0x7fffffffffffffff x2=0x7fffffff x3=-1 nzcv=1
# expect: x0=0x7ffffffe
# set:    x1=0x20 x2=0xff80 x3=0xfedcba9876543210 nzcv=5
# expect: x0=0xfedcba9876344210
# set:    x1=0xff80 x2=0xff80 x3=0x20 nzcv=15
# expect: x0=0xffffffff00ffc020
# set:    x1=0xffffffff x2=0x20 x3=0xfedcba9876543210 nzcv=2
# expect: x0=0xfedcba9876543230
# set:    x1=-1 x2=0x8000000000000000 x3=0x3f nzcv=9
# expect: x0=0x3f
        smsubl x0, w1, w2, x3

# set:    x1=0x80000000 x2=0x7fffffff x3=0xffffffff nzcv=6
# expect: x0=0xc00000017fffffff
# set:    x1=0 x2=0x123456789abcdef0 x3=0x7fffffffffffffff nzcv=1
# expect: x0=0x7fffffffffffffff
# set:    x1=0x8000000000000000 x2=0x8000000000000000 x3=0x8000000000000000 nzcv=3
# expect: x0=0x8000000000000000
# set:    x1=1 x2=0x123456789abcdef0 x3=0xff80 nzcv=4
# expect: x0=0xffffffff65442090
# set:    x1=1 x2=0xfedcba9876543210 x3=0x3f nzcv=15
# expect: x0=0xffffffff89abce2f
# set:    x1=0x80000000 x2=0x8000 x3=0xffffffff nzcv=5
# expect: x0=0xffffc000ffffffff
# set:    x1=0xff80 x2=0x123456789abcdef0 x3=-1 nzcv=1
# expect: x0=0xffff65907f7f77ff
# set:    x1=0x123456789abcdef0 x2=0x8000000000000000 x3=0 nzcv=11
# expect: x0=0x0
        umsubl x0, w1, w2, x3

# set:    x1=0x7fffffffffffffff x2=0x8000000000000000 x3=0 nzcv=3
# expect: x0=0x0
# set:    x1=0x7fffffff x2=0x7fffffffffffffff x3=0x20 nzcv=1
# expect: x0=0xffffffff80000001
# set:    x1=0x80000000 x2=0xfedcba9876543210 x3=-2 nzcv=5
# expect: x0=0xc4d5e6f800000000
# set:    x1=0xff80 x2=-2 x3=-1 nzcv=0
# expect: x0=0xfffffffffffe0100
# set:    x1=0xff80 x2=0xffffffff x3=0xffffffff nzcv=3
# expect: x0=0xffffffffffff0080
        smull x0, w1, w2

# set:    x1=1 x2=-2 x3=0x20 nzcv=10
# expect: x0=0xffffffff00000002
# set:    x1=0x8000000000000000 x2=0x20 x3=0x8000000000000000 nzcv=3
# expect: x0=0x0
# set:    x1=0xffffffff x2=0xfedcba9876543210 x3=0x80000000 nzcv=7
# expect: x0=0x89abcdf076543210
# set:    x1=0xfedcba9876543210 x2=0x80000000 x3=1 nzcv=7
# expect: x0=0xc4d5e6f800000000
# set:    x1=0x7fffffff x2=0x8000000000000000 x3=0x20 nzcv=13
# expect: x0=0x0
        umnegl x0, w1, w2

# set:    x1=0x8000 x2=0x8000000000000000 x3=0x3f nzcv=11
# expect: x0=0xffffffffffffc000
# set:    x1=0x7fffffff x2=-2 x3=0x7fffffffffffffff nzcv=6
# expect: x0=0xffffffffffffffff
# set:    x1=0x8000000000000000 x2=1 x3=0x80000000 nzcv=4
# expect: x0=0xffffffffffffffff
# set:    x1=0xffffffff x2=0xfedcba9876543210 x3=0 nzcv=1
# expect: x0=0xfffffffffedcba98
# set:    x1=0xffffffff x2=0 x3=0x7fffffffffffffff nzcv=4
# expect: x0=0x0
# set:    x1=-2 x2=0x7fffffff x3=1 nzcv=14
# expect: x0=0xffffffffffffffff
# set:    x1=-1 x2=0x8000000000000000 x3=0xffffffff nzcv=13
# expect: x0=0x0
# set:    x1=-2 x2=0xfedcba9876543210 x3=-1 nzcv=10
# expect: x0=0x0
# set:    x1=0xffffffff x2=-1 x3=0x8000000000000000 nzcv=9
# expect: x0=0xffffffffffffffff
# set:    x1=0x7fffffff x2=0x80000000 x3=0xfedcba9876543210 nzcv=5
# expect: x0=0x0
# set:    x1=-1 x2=0xffffffff x3=0xff80 nzcv=5
# expect: x0=0xffffffffffffffff
# set:    x1=0x20 x2=0x8000000000000000 x3=0xfedcba9876543210 nzcv=7
# expect: x0=0xfffffffffffffff0
        smulh x0, x1, x2

# set:    x1=1 x2=0x7fffffff x3=-2 nzcv=4
# expect: x0=0x0
# set:    x1=0x8000 x2=0x123456789abcdef0 x3=-2 nzcv=0
# expect: x0=0x91a
# set:    x1=0xffffffff x2=0x8000 x3=0x7fffffff nzcv=1
# expect: x0=0x0
# set:    x1=0x8000000000000000 x2=0xfedcba9876543210 x3=0 nzcv=15
# expect: x0=0x7f6e5d4c3b2a1908
# set:    x1=0xffffffff x2=0x8000 x3=0x20 nzcv=1
# expect: x0=0x0
# set:    x1=0xffffffff x2=0x7fffffffffffffff x3=0x7fffffff nzcv=12
# expect: x0=0x7fffffff
# set:    x1=0 x2=0x20 x3=0xffffffff nzcv=3
# expect: x0=0x0
# set:    x1=0x7fffffff x2=0x20 x3=0xffffffff nzcv=15
# expect: x0=0x0
# set:    x1=0x8000 x2=0x8000000000000000 x3=0x8000000000000000 nzcv=2
# expect: x0=0x4000
# set:    x1=0x8000000000000000 x2=0x80000000 x3=0x123456789abcdef0 nzcv=0
# expect: x0=0x40000000
# set:    x1=0x7fffffff x2=0xfedcba9876543210 x3=0x20 nzcv=13
# expect: x0=0x7f6e5d4b
# set:    x1=0x8000000000000000 x2=-2 x3=0x8000000000000000 nzcv=4
# expect: x0=0x7fffffffffffffff
        umulh x0, x1, x2

# set:    x1=0x80000000 x2=0x7fffffffffffffff x3=0x20 nzcv=14
# expect: x0=0x2d82ef8d
# set:    x1=0x8000000000000000 x2=0x3f x3=0x8000 nzcv=0
# expect: x0=0xb6662d3d
# set:    x1=1 x2=0 x3=0xffffffff nzcv=14
# expect: x0=0x77073096
# set:    x1=0xffffffff x2=0x3f x3=0xff80 nzcv=4
# expect: x0=0x9b9b3d4f
# set:    x1=0x7fffffffffffffff x2=-1 x3=0x8000 nzcv=12
# expect: x0=0xffffff
        crc32b w0, w1, w2

# set:    x1=-1 x2=0xff80 x3=0x3f nzcv=2
# expect: x0=0xa8a79ac6
# set:    x1=0x8000 x2=0x80000000 x3=0x7fffffff nzcv=10
# expect: x0=0xedb88320
# set:    x1=0x3f x2=0xffffffff x3=0x123456789abcdef0 nzcv=1
# expect: x0=0xe6f838c3
# set:    x1=0x20 x2=0x3f x3=0x7fffffffffffffff nzcv=13
# expect: x0=0xcd5a0e9e
# set:    x1=0 x2=0x8000 x3=0xff80 nzcv=8
# expect: x0=0xedb88320
        crc32h w0, w1, w2

# set:    x1=0x20 x2=0xfedcba9876543210 x3=-2 nzcv=10
# expect: x0=0xb0758506
# set:    x1=0x123456789abcdef0 x2=0xfedcba9876543210 x3=0x20 nzcv=1
# expect: x0=0x499cbf4b
# set:    x1=0xff80 x2=0x8000000000000000 x3=0x123456789abcdef0 nzcv=11
# expect: x0=0x53c182d6
# set:    x1=0xff80 x2=0x3f x3=-2 nzcv=1
# expect: x0=0xfb896a21
# set:    x1=1 x2=0xfedcba9876543210 x3=1 nzcv=12
# expect: x0=0xa8fb4d5d
        crc32w w0, w1, w2

# set:    x1=0x80000000 x2=0xffffffff x3=1 nzcv=6
# expect: x0=0x2b3b9004
# set:    x1=0xfedcba9876543210 x2=0 x3=-1 nzcv=10
# expect: x0=0xa2cadade
# set:    x1=0x80000000 x2=0x80000000 x3=0x8000000000000000 nzcv=3
# expect: x0=0x0
# set:    x1=-1 x2=0x3f x3=0x3f nzcv=15
# expect: x0=0xc6306147
# set:    x1=0x123456789abcdef0 x2=0x20 x3=0x20 nzcv=6
# expect: x0=0xb5fe2bb
        crc32x w0, w1, x2

# set:    x1=0xff80 x2=0x20 x3=0x7fffffff nzcv=8
# expect: x0=0xa24bb559
# set:    x1=0xff80 x2=0x8000000000000000 x3=0 nzcv=2
# expect: x0=0x82f63b87
# set:    x1=0x80000000 x2=0x80000000 x3=0x80000000 nzcv=11
# expect: x0=0x800000
# set:    x1=-2 x2=0x7fffffffffffffff x3=0xffffffff nzcv=15
# expect: x0=0xf2947cfc
# set:    x1=0x123456789abcdef0 x2=0x3f x3=0x123456789abcdef0 nzcv=3
# expect: x0=0x9d04a63e
        crc32cb w0, w1, w2

# set:    x1=0xffffffff x2=0x20 x3=0x80000000 nzcv=2
# expect: x0=0x71156b2f
# set:    x1=0x123456789abcdef0 x2=0x3f x3=0x8000000000000000 nzcv=14
# expect: x0=0x9c06f230
# set:    x1=0x8000 x2=0x123456789abcdef0 x3=1 nzcv=2
# expect: x0=0xb9c74b8a
# set:    x1=-2 x2=0x7fffffffffffffff x3=0x7fffffff nzcv=5
# expect: x0=0x13a26788
# set:    x1=0xffffffff x2=0xfedcba9876543210 x3=0x7fffffffffffffff nzcv=2
# expect: x0=0xe08340ea
        crc32ch w0, w1, w2

# set:    x1=1 x2=-1 x3=0x123456789abcdef0 nzcv=0
# expect: x0=0x6add1e80
# set:    x1=0x7fffffffffffffff x2=1 x3=0x7fffffffffffffff nzcv=13
# expect: x0=0x6add1e80
# set:    x1=0x20 x2=-1 x3=0x3f nzcv=4
# expect: x0=0x60bda0b3
# set:    x1=0xffffffff x2=-1 x3=0xffffffff nzcv=11
# expect: x0=0x0
# set:    x1=0x8000 x2=0x8000000000000000 x3=0x7fffffff nzcv=14
# expect: x0=0x8b277743
        crc32cw w0, w1, w2

# set:    x1=0x20 x2=0x3f x3=0x8000 nzcv=10
# expect: x0=0x3c14086a
# set:    x1=0 x2=0x7fffffffffffffff x3=0x7fffffff nzcv=10
# expect: x0=0x46b9c235
# set:    x1=0x8000000000000000 x2=1 x3=0x3f nzcv=10
# expect: x0=0x493c7d27
# set:    x1=0 x2=0x8000 x3=0xffffffff nzcv=14
# expect: x0=0xf56e0ef4
# set:    x1=0xff80 x2=0x8000000000000000 x3=0xffffffff nzcv=9
# expect: x0=0xcbe69053
        crc32cx w0, w1, x2
