# SPDX-License-Identifier: Apache-2.0
# Data processing, register: arithmetic, logic, one to three sources

# set:    x1=0x7fffffff x2=-1 x3=0x20 nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0x3f x3=0 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=1 x3=0x123456789abcdef0 nzcv=14
# expect: x0=? nzcv=?
        add x0, x1, x2

# set:    x1=0x80000000 x2=0 x3=0xfedcba9876543210 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0x3f x3=0x3f nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=-2 x3=0 nzcv=0
# expect: x0=? nzcv=?
        add x0, x1, x2, lsl 1

# set:    x1=0x123456789abcdef0 x2=0x123456789abcdef0 x3=0x20 nzcv=8
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0 x3=0x123456789abcdef0 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0 x2=0x123456789abcdef0 x3=0 nzcv=13
# expect: x0=? nzcv=?
        add x0, x1, x2, lsl 63

# set:    x1=0xff80 x2=-2 x3=0x123456789abcdef0 nzcv=4
# expect: x0=? nzcv=?
# set:    x1=-1 x2=1 x3=0x8000000000000000 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=-2 x2=1 x3=0xfedcba9876543210 nzcv=8
# expect: x0=? nzcv=?
        add x0, x1, x2, lsr 4

# set:    x1=0x8000 x2=0x80000000 x3=0x80000000 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=0xff80 x3=0xffffffff nzcv=7
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=1 x3=0x20 nzcv=7
# expect: x0=? nzcv=?
        add x0, x1, x2, lsr 63

# set:    x1=0x7fffffffffffffff x2=0x3f x3=0x8000 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0x8000 x3=1 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=1 x2=0x3f x3=0x7fffffff nzcv=12
# expect: x0=? nzcv=?
        add x0, x1, x2, asr 8

# set:    x1=0x123456789abcdef0 x2=0xffffffff x3=-1 nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0 x2=0x3f x3=0xffffffff nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0 x2=0x20 x3=0x3f nzcv=10
# expect: x0=? nzcv=?
        add x0, x1, x2, asr 63

# set:    x1=0xfedcba9876543210 x2=0x8000 x3=0x123456789abcdef0 nzcv=1
# expect: x0=? x4=? nzcv=?
# set:    x1=1 x2=-2 x3=0x8000000000000000 nzcv=6
# expect: x0=? x4=? nzcv=?
        add x0, xzr, x2
        add x4, x1, xzr
        add xzr, x1, x2

# set:    x1=-2 x2=0x8000 x3=0x7fffffffffffffff nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=-2 x3=-2 nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0xffffffff x3=0x3f nzcv=8
# expect: x0=? nzcv=?
        sub x0, x1, x2

# set:    x1=-2 x2=0x123456789abcdef0 x3=-2 nzcv=10
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0x3f x3=0 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=0 x2=-1 x3=0xfedcba9876543210 nzcv=4
# expect: x0=? nzcv=?
        sub x0, x1, x2, lsl 1

# set:    x1=0xff80 x2=0x8000 x3=1 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0x8000 x3=-1 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=-2 x3=0xfedcba9876543210 nzcv=12
# expect: x0=? nzcv=?
        sub x0, x1, x2, lsl 63

# set:    x1=0x3f x2=-2 x3=0x20 nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0x80000000 x3=0xff80 nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0xff80 x3=0x123456789abcdef0 nzcv=11
# expect: x0=? nzcv=?
        sub x0, x1, x2, lsr 4

# set:    x1=0 x2=1 x3=0x80000000 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x8000000000000000 x3=0xff80 nzcv=10
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=1 x3=0 nzcv=8
# expect: x0=? nzcv=?
        sub x0, x1, x2, lsr 63

# set:    x1=0xff80 x2=0xffffffff x3=0x7fffffff nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0x8000000000000000 x3=-1 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x123456789abcdef0 x3=1 nzcv=9
# expect: x0=? nzcv=?
        sub x0, x1, x2, asr 8

# set:    x1=0xff80 x2=0x8000000000000000 x3=-1 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=1 x3=0x20 nzcv=4
# expect: x0=? nzcv=?
# set:    x1=1 x2=0x7fffffffffffffff x3=0x20 nzcv=12
# expect: x0=? nzcv=?
        sub x0, x1, x2, asr 63

# set:    x1=0x80000000 x2=0x80000000 x3=0 nzcv=9
# expect: x0=? x4=? nzcv=?
# set:    x1=1 x2=1 x3=0xffffffff nzcv=11
# expect: x0=? x4=? nzcv=?
        sub x0, xzr, x2
        sub x4, x1, xzr
        sub xzr, x1, x2

# set:    x1=0xff80 x2=0x7fffffffffffffff x3=0x7fffffff nzcv=14
# expect: x0=? nzcv=?
# set:    x1=1 x2=-1 x3=0x123456789abcdef0 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=1 x2=-1 x3=1 nzcv=0
# expect: x0=? nzcv=?
        adds x0, x1, x2

# set:    x1=1 x2=0x80000000 x3=0xff80 nzcv=10
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=1 x3=0x8000 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0xfedcba9876543210 x3=0 nzcv=9
# expect: x0=? nzcv=?
        adds x0, x1, x2, lsl 1

# set:    x1=0x7fffffff x2=0x7fffffff x3=0x123456789abcdef0 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=1 x3=0xfedcba9876543210 nzcv=5
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=-2 x3=0x3f nzcv=12
# expect: x0=? nzcv=?
        adds x0, x1, x2, lsl 63

# set:    x1=-1 x2=-1 x3=-1 nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=0x7fffffffffffffff x3=-1 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=0xffffffff x3=0x7fffffffffffffff nzcv=13
# expect: x0=? nzcv=?
        adds x0, x1, x2, lsr 4

# set:    x1=0x7fffffffffffffff x2=0xffffffff x3=0x8000000000000000 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=1 x3=0xfedcba9876543210 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x7fffffffffffffff x3=0xffffffff nzcv=3
# expect: x0=? nzcv=?
        adds x0, x1, x2, lsr 63

# set:    x1=-1 x2=0x7fffffffffffffff x3=0xfedcba9876543210 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0 x2=0x7fffffff x3=0xff80 nzcv=10
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x8000 x3=0xffffffff nzcv=10
# expect: x0=? nzcv=?
        adds x0, x1, x2, asr 8

# set:    x1=0x7fffffff x2=0x8000 x3=-1 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0x8000 x3=0x80000000 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0xfedcba9876543210 x3=0xffffffff nzcv=10
# expect: x0=? nzcv=?
        adds x0, x1, x2, asr 63

# set:    x1=-1 x2=0x7fffffff x3=0x20 nzcv=15
# expect: x0=? x4=? nzcv=?
# set:    x1=0x80000000 x2=0x7fffffffffffffff x3=0xfedcba9876543210 nzcv=7
# expect: x0=? x4=? nzcv=?
        adds x0, xzr, x2
        adds x4, x1, xzr
        adds xzr, x1, x2

# set:    x1=0x80000000 x2=0x7fffffff x3=0x80000000 nzcv=3
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=0x8000 x3=-2 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0x7fffffff x3=0xfedcba9876543210 nzcv=5
# expect: x0=? nzcv=?
        subs x0, x1, x2

# set:    x1=0x3f x2=0xff80 x3=0x20 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0 x3=0xffffffff nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0xffffffff x3=0x8000 nzcv=2
# expect: x0=? nzcv=?
        subs x0, x1, x2, lsl 1

# set:    x1=0x8000 x2=0x8000 x3=0xffffffff nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0xff80 x3=0x3f nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x3f x3=0x8000000000000000 nzcv=8
# expect: x0=? nzcv=?
        subs x0, x1, x2, lsl 63

# set:    x1=0x3f x2=-1 x3=1 nzcv=14
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0x7fffffff x3=0xfedcba9876543210 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0x7fffffff x3=0xfedcba9876543210 nzcv=12
# expect: x0=? nzcv=?
        subs x0, x1, x2, lsr 4

# set:    x1=0x123456789abcdef0 x2=0x123456789abcdef0 x3=0x7fffffff nzcv=1
# expect: x0=? nzcv=?
# set:    x1=-2 x2=-2 x3=0xff80 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0x20 x3=0x20 nzcv=2
# expect: x0=? nzcv=?
        subs x0, x1, x2, lsr 63

# set:    x1=1 x2=0xff80 x3=-1 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=0x3f x3=0xfedcba9876543210 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0x80000000 x3=0xff80 nzcv=10
# expect: x0=? nzcv=?
        subs x0, x1, x2, asr 8

# set:    x1=0xff80 x2=0x7fffffff x3=0x8000000000000000 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=1 x2=0 x3=0xffffffff nzcv=11
# expect: x0=? nzcv=?
# set:    x1=1 x2=0x7fffffffffffffff x3=0x7fffffff nzcv=14
# expect: x0=? nzcv=?
        subs x0, x1, x2, asr 63

# set:    x1=0xff80 x2=0x3f x3=0x123456789abcdef0 nzcv=4
# expect: x0=? x4=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0x20 x3=0x80000000 nzcv=0
# expect: x0=? x4=? nzcv=?
        subs x0, xzr, x2
        subs x4, x1, xzr
        subs xzr, x1, x2

# set:    x1=0xffffffff x2=1 x3=1 nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=0x7fffffff x3=0x80000000 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=-2 x2=1 x3=0x80000000 nzcv=14
# expect: x0=? nzcv=?
        and x0, x1, x2

# set:    x1=0xff80 x2=0x8000000000000000 x3=1 nzcv=14
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0xffffffff x3=0x20 nzcv=14
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0xffffffff x3=0x80000000 nzcv=2
# expect: x0=? nzcv=?
        and x0, x1, x2, lsl 1

# set:    x1=0x7fffffffffffffff x2=0 x3=0x8000 nzcv=10
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0x20 x3=0x3f nzcv=3
# expect: x0=? nzcv=?
# set:    x1=1 x2=0 x3=0x3f nzcv=5
# expect: x0=? nzcv=?
        and x0, x1, x2, lsl 63

# set:    x1=-2 x2=0x20 x3=-1 nzcv=10
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=0x123456789abcdef0 x3=0x123456789abcdef0 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0x123456789abcdef0 x3=0xffffffff nzcv=7
# expect: x0=? nzcv=?
        and x0, x1, x2, lsr 4

# set:    x1=0xff80 x2=0x7fffffff x3=0x3f nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=-1 x3=0x7fffffff nzcv=0
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0x3f x3=0x20 nzcv=6
# expect: x0=? nzcv=?
        and x0, x1, x2, lsr 63

# set:    x1=0xffffffff x2=0xfedcba9876543210 x3=0x8000000000000000 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x7fffffff x3=0x7fffffffffffffff nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0 x2=0x20 x3=0xfedcba9876543210 nzcv=3
# expect: x0=? nzcv=?
        and x0, x1, x2, asr 8

# set:    x1=0xff80 x2=0x8000 x3=0x8000000000000000 nzcv=14
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=-1 x3=1 nzcv=8
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x80000000 x3=0x3f nzcv=15
# expect: x0=? nzcv=?
        and x0, x1, x2, asr 63

# set:    x1=0x123456789abcdef0 x2=0x3f x3=0x7fffffff nzcv=3
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0xfedcba9876543210 x3=0x80000000 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0xfedcba9876543210 x3=0x8000 nzcv=14
# expect: x0=? nzcv=?
        and x0, x1, x2, ror 7

# set:    x1=0xfedcba9876543210 x2=-1 x3=0x7fffffffffffffff nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0x3f x3=0x3f nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0xff80 x3=0x80000000 nzcv=3
# expect: x0=? nzcv=?
        and x0, x1, x2, ror 63

# set:    x1=0x8000000000000000 x2=0x7fffffffffffffff x3=0x80000000 nzcv=4
# expect: x0=? x4=? nzcv=?
# set:    x1=1 x2=-1 x3=0x123456789abcdef0 nzcv=12
# expect: x0=? x4=? nzcv=?
        and x0, xzr, x2
        and x4, x1, xzr
        and xzr, x1, x2

# set:    x1=0x7fffffff x2=0xfedcba9876543210 x3=-1 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0xfedcba9876543210 x3=0x3f nzcv=5
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x7fffffff x3=0x123456789abcdef0 nzcv=5
# expect: x0=? nzcv=?
        orr x0, x1, x2

# set:    x1=0xffffffff x2=0x7fffffffffffffff x3=0xffffffff nzcv=1
# expect: x0=? nzcv=?
# set:    x1=-1 x2=-1 x3=0x8000 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x8000 x3=0 nzcv=15
# expect: x0=? nzcv=?
        orr x0, x1, x2, lsl 1

# set:    x1=-1 x2=0x8000000000000000 x3=0x3f nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0x7fffffff x3=0x7fffffff nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0x123456789abcdef0 x3=0x7fffffff nzcv=14
# expect: x0=? nzcv=?
        orr x0, x1, x2, lsl 63

# set:    x1=0xffffffff x2=-1 x3=0xff80 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=1 x2=0xfedcba9876543210 x3=0x7fffffffffffffff nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0 x2=0xff80 x3=0x7fffffffffffffff nzcv=7
# expect: x0=? nzcv=?
        orr x0, x1, x2, lsr 4

# set:    x1=0x123456789abcdef0 x2=0x7fffffffffffffff x3=0x20 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0xff80 x3=0x123456789abcdef0 nzcv=3
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0xfedcba9876543210 x3=0xfedcba9876543210 nzcv=3
# expect: x0=? nzcv=?
        orr x0, x1, x2, lsr 63

# set:    x1=0x7fffffffffffffff x2=0xff80 x3=0x8000 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0x8000 x3=0xff80 nzcv=14
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x123456789abcdef0 x3=0x123456789abcdef0 nzcv=6
# expect: x0=? nzcv=?
        orr x0, x1, x2, asr 8

# set:    x1=0x7fffffff x2=1 x3=0x8000000000000000 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0x8000 x3=0x8000 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0xff80 x3=0xffffffff nzcv=8
# expect: x0=? nzcv=?
        orr x0, x1, x2, asr 63

# set:    x1=0x80000000 x2=0x8000 x3=1 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=1 x3=0x8000000000000000 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0x8000 x3=0x8000 nzcv=13
# expect: x0=? nzcv=?
        orr x0, x1, x2, ror 7

# set:    x1=-1 x2=0xfedcba9876543210 x3=0x8000000000000000 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0xff80 x3=0xfedcba9876543210 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=0x8000 x3=0x123456789abcdef0 nzcv=8
# expect: x0=? nzcv=?
        orr x0, x1, x2, ror 63

# set:    x1=0xfedcba9876543210 x2=0x123456789abcdef0 x3=0x20 nzcv=9
# expect: x0=? x4=? nzcv=?
# set:    x1=-1 x2=0x80000000 x3=0x7fffffffffffffff nzcv=8
# expect: x0=? x4=? nzcv=?
        orr x0, xzr, x2
        orr x4, x1, xzr
        orr xzr, x1, x2

# set:    x1=0x8000 x2=0x123456789abcdef0 x3=-1 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=-2 x2=0x3f x3=-2 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=1 x3=0x7fffffffffffffff nzcv=4
# expect: x0=? nzcv=?
        eor x0, x1, x2

# set:    x1=0x20 x2=0x8000 x3=0x80000000 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0x8000000000000000 x3=0xff80 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0x20 x3=0xffffffff nzcv=4
# expect: x0=? nzcv=?
        eor x0, x1, x2, lsl 1

# set:    x1=0xfedcba9876543210 x2=0x3f x3=0xffffffff nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=0x3f x3=0x3f nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x7fffffff x3=0x7fffffff nzcv=8
# expect: x0=? nzcv=?
        eor x0, x1, x2, lsl 63

# set:    x1=0x20 x2=-2 x3=0x80000000 nzcv=0
# expect: x0=? nzcv=?
# set:    x1=-2 x2=0x80000000 x3=0x8000 nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0xffffffff x3=0x20 nzcv=14
# expect: x0=? nzcv=?
        eor x0, x1, x2, lsr 4

# set:    x1=0x3f x2=0x3f x3=0xff80 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0x80000000 x3=0x8000000000000000 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=1 x3=0x8000 nzcv=6
# expect: x0=? nzcv=?
        eor x0, x1, x2, lsr 63

# set:    x1=0xffffffff x2=0x7fffffffffffffff x3=0x123456789abcdef0 nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x8000 x3=0xfedcba9876543210 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=0x80000000 x3=0xff80 nzcv=10
# expect: x0=? nzcv=?
        eor x0, x1, x2, asr 8

# set:    x1=-2 x2=0x3f x3=0x3f nzcv=14
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0 x3=0 nzcv=3
# expect: x0=? nzcv=?
# set:    x1=0 x2=1 x3=-2 nzcv=5
# expect: x0=? nzcv=?
        eor x0, x1, x2, asr 63

# set:    x1=0xffffffff x2=0xffffffff x3=-2 nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0 x2=0x7fffffff x3=-2 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=0x20 x3=-1 nzcv=8
# expect: x0=? nzcv=?
        eor x0, x1, x2, ror 7

# set:    x1=1 x2=0x3f x3=0x3f nzcv=5
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x7fffffffffffffff x3=0 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=1 x2=0x80000000 x3=0x3f nzcv=9
# expect: x0=? nzcv=?
        eor x0, x1, x2, ror 63

# set:    x1=0x20 x2=0x20 x3=0x7fffffff nzcv=2
# expect: x0=? x4=? nzcv=?
# set:    x1=0xff80 x2=0x8000000000000000 x3=0x20 nzcv=3
# expect: x0=? x4=? nzcv=?
        eor x0, xzr, x2
        eor x4, x1, xzr
        eor xzr, x1, x2

# set:    x1=0 x2=0x8000000000000000 x3=0x8000000000000000 nzcv=14
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=1 x3=0 nzcv=0
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0xfedcba9876543210 x3=0x20 nzcv=10
# expect: x0=? nzcv=?
        ands x0, x1, x2

# set:    x1=0x8000 x2=1 x3=0xffffffff nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0x7fffffff x3=0x8000000000000000 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=-1 x3=1 nzcv=3
# expect: x0=? nzcv=?
        ands x0, x1, x2, lsl 1

# set:    x1=1 x2=0x80000000 x3=0x7fffffff nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=-2 x3=0x3f nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=-1 x3=1 nzcv=0
# expect: x0=? nzcv=?
        ands x0, x1, x2, lsl 63

# set:    x1=0xfedcba9876543210 x2=0x3f x3=0x8000000000000000 nzcv=4
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0xffffffff x3=-2 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x20 x3=0xfedcba9876543210 nzcv=14
# expect: x0=? nzcv=?
        ands x0, x1, x2, lsr 4

# set:    x1=0x8000 x2=0x8000000000000000 x3=0xff80 nzcv=3
# expect: x0=? nzcv=?
# set:    x1=1 x2=-2 x3=0xfedcba9876543210 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=1 x2=-1 x3=0x80000000 nzcv=13
# expect: x0=? nzcv=?
        ands x0, x1, x2, lsr 63

# set:    x1=0x80000000 x2=0xff80 x3=1 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0x8000000000000000 x3=0x123456789abcdef0 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=0x3f x3=0xff80 nzcv=0
# expect: x0=? nzcv=?
        ands x0, x1, x2, asr 8

# set:    x1=0x8000 x2=0x8000 x3=0x123456789abcdef0 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=-2 x3=0x20 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=0x8000000000000000 x3=0x7fffffffffffffff nzcv=1
# expect: x0=? nzcv=?
        ands x0, x1, x2, asr 63

# set:    x1=0xff80 x2=-2 x3=1 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0x8000000000000000 x3=0xffffffff nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0x7fffffff x3=0x123456789abcdef0 nzcv=0
# expect: x0=? nzcv=?
        ands x0, x1, x2, ror 7

# set:    x1=0x80000000 x2=-2 x3=0x8000 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=-1 x3=0x80000000 nzcv=5
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x8000 x3=0xff80 nzcv=15
# expect: x0=? nzcv=?
        ands x0, x1, x2, ror 63

# set:    x1=0xff80 x2=1 x3=1 nzcv=0
# expect: x0=? x4=? nzcv=?
# set:    x1=0 x2=0xfedcba9876543210 x3=0x7fffffffffffffff nzcv=6
# expect: x0=? x4=? nzcv=?
        ands x0, xzr, x2
        ands x4, x1, xzr
        ands xzr, x1, x2

# set:    x1=0 x2=-2 x3=0x7fffffffffffffff nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0 x2=0xff80 x3=0x7fffffff nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x123456789abcdef0 x3=1 nzcv=4
# expect: x0=? nzcv=?
        bic x0, x1, x2

# set:    x1=0x7fffffffffffffff x2=1 x3=0x8000000000000000 nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=1 x3=0x123456789abcdef0 nzcv=10
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=-2 x3=0x7fffffff nzcv=2
# expect: x0=? nzcv=?
        bic x0, x1, x2, lsl 1

# set:    x1=0x7fffffffffffffff x2=0x20 x3=0 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x20 x3=1 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0x8000000000000000 x3=1 nzcv=14
# expect: x0=? nzcv=?
        bic x0, x1, x2, lsl 63

# set:    x1=0xfedcba9876543210 x2=0xfedcba9876543210 x3=0x3f nzcv=5
# expect: x0=? nzcv=?
# set:    x1=0 x2=0x7fffffffffffffff x3=1 nzcv=0
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0x20 x3=0x20 nzcv=4
# expect: x0=? nzcv=?
        bic x0, x1, x2, lsr 4

# set:    x1=0x20 x2=0 x3=0x123456789abcdef0 nzcv=8
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0xffffffff x3=-1 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x123456789abcdef0 x3=-1 nzcv=8
# expect: x0=? nzcv=?
        bic x0, x1, x2, lsr 63

# set:    x1=0x20 x2=-2 x3=0x80000000 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=1 x2=0xff80 x3=0x7fffffffffffffff nzcv=2
# expect: x0=? nzcv=?
# set:    x1=-2 x2=0 x3=0x7fffffffffffffff nzcv=2
# expect: x0=? nzcv=?
        bic x0, x1, x2, asr 8

# set:    x1=0xffffffff x2=0xffffffff x3=0x8000 nzcv=5
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0x80000000 x3=0x80000000 nzcv=5
# expect: x0=? nzcv=?
# set:    x1=0 x2=0xffffffff x3=0x7fffffffffffffff nzcv=3
# expect: x0=? nzcv=?
        bic x0, x1, x2, asr 63

# set:    x1=-2 x2=0xfedcba9876543210 x3=0x20 nzcv=0
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0x20 x3=0 nzcv=0
# expect: x0=? nzcv=?
# set:    x1=1 x2=0x8000000000000000 x3=0x8000000000000000 nzcv=1
# expect: x0=? nzcv=?
        bic x0, x1, x2, ror 7

# set:    x1=0xffffffff x2=0x80000000 x3=-2 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=-2 x3=0x123456789abcdef0 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=-1 x2=-1 x3=0x8000000000000000 nzcv=10
# expect: x0=? nzcv=?
        bic x0, x1, x2, ror 63

# set:    x1=0x8000000000000000 x2=0x7fffffff x3=0x80000000 nzcv=8
# expect: x0=? x4=? nzcv=?
# set:    x1=-2 x2=0x20 x3=0x8000 nzcv=2
# expect: x0=? x4=? nzcv=?
        bic x0, xzr, x2
        bic x4, x1, xzr
        bic xzr, x1, x2

# set:    x1=0xfedcba9876543210 x2=0x80000000 x3=0 nzcv=5
# expect: x0=? nzcv=?
# set:    x1=1 x2=0x123456789abcdef0 x3=0x8000000000000000 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=-2 x3=0x7fffffff nzcv=2
# expect: x0=? nzcv=?
        orn x0, x1, x2

# set:    x1=-2 x2=0xffffffff x3=0x7fffffffffffffff nzcv=10
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0x7fffffffffffffff x3=1 nzcv=14
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0x8000 x3=0 nzcv=11
# expect: x0=? nzcv=?
        orn x0, x1, x2, lsl 1

# set:    x1=0x8000000000000000 x2=0x7fffffffffffffff x3=0xfedcba9876543210 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0xff80 x3=0xffffffff nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=0x20 x3=0xfedcba9876543210 nzcv=15
# expect: x0=? nzcv=?
        orn x0, x1, x2, lsl 63

# set:    x1=0xff80 x2=0xff80 x3=0xff80 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=0x20 x3=-1 nzcv=0
# expect: x0=? nzcv=?
# set:    x1=-2 x2=0x123456789abcdef0 x3=-2 nzcv=13
# expect: x0=? nzcv=?
        orn x0, x1, x2, lsr 4

# set:    x1=0 x2=0x8000000000000000 x3=0x20 nzcv=0
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0x80000000 x3=0x80000000 nzcv=0
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0x8000 x3=0xff80 nzcv=12
# expect: x0=? nzcv=?
        orn x0, x1, x2, lsr 63

# set:    x1=0x8000 x2=0x20 x3=0x123456789abcdef0 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0x7fffffffffffffff x3=0x7fffffff nzcv=15
# expect: x0=? nzcv=?
# set:    x1=1 x2=0x8000000000000000 x3=0 nzcv=4
# expect: x0=? nzcv=?
        orn x0, x1, x2, asr 8

# set:    x1=0x20 x2=0x7fffffffffffffff x3=-2 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=1 x2=0 x3=0x20 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=-2 x2=0x8000000000000000 x3=0xffffffff nzcv=2
# expect: x0=? nzcv=?
        orn x0, x1, x2, asr 63

# set:    x1=0xfedcba9876543210 x2=1 x3=0x7fffffff nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=-1 x3=0xfedcba9876543210 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0x8000 x3=0x7fffffff nzcv=4
# expect: x0=? nzcv=?
        orn x0, x1, x2, ror 7

# set:    x1=0x8000000000000000 x2=0x7fffffffffffffff x3=0xff80 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=0x8000 x3=0x20 nzcv=10
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=-2 x3=0x80000000 nzcv=14
# expect: x0=? nzcv=?
        orn x0, x1, x2, ror 63

# set:    x1=0x7fffffffffffffff x2=0x8000000000000000 x3=-1 nzcv=3
# expect: x0=? x4=? nzcv=?
# set:    x1=1 x2=0x8000000000000000 x3=-1 nzcv=3
# expect: x0=? x4=? nzcv=?
        orn x0, xzr, x2
        orn x4, x1, xzr
        orn xzr, x1, x2

# set:    x1=-1 x2=0xffffffff x3=0x123456789abcdef0 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0x80000000 x3=0xff80 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=1 x3=0xffffffff nzcv=9
# expect: x0=? nzcv=?
        eon x0, x1, x2

# set:    x1=0xffffffff x2=0x7fffffffffffffff x3=0xff80 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=1 x3=0x8000 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=1 x2=-1 x3=0x8000000000000000 nzcv=10
# expect: x0=? nzcv=?
        eon x0, x1, x2, lsl 1

# set:    x1=-1 x2=1 x3=0x123456789abcdef0 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0x8000000000000000 x3=0x3f nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x7fffffff x3=0x7fffffffffffffff nzcv=5
# expect: x0=? nzcv=?
        eon x0, x1, x2, lsl 63

# set:    x1=0 x2=0x7fffffff x3=0x123456789abcdef0 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0xffffffff x3=1 nzcv=14
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0x20 x3=1 nzcv=4
# expect: x0=? nzcv=?
        eon x0, x1, x2, lsr 4

# set:    x1=1 x2=0 x3=-1 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=0 x2=0x8000 x3=0x8000 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0x8000000000000000 x3=0x80000000 nzcv=2
# expect: x0=? nzcv=?
        eon x0, x1, x2, lsr 63

# set:    x1=0xfedcba9876543210 x2=0xfedcba9876543210 x3=0 nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=-2 x3=0x8000000000000000 nzcv=14
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=1 x3=0xff80 nzcv=4
# expect: x0=? nzcv=?
        eon x0, x1, x2, asr 8

# set:    x1=1 x2=-2 x3=1 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0x8000 x3=0xffffffff nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0x80000000 x3=-1 nzcv=13
# expect: x0=? nzcv=?
        eon x0, x1, x2, asr 63

# set:    x1=0x8000 x2=0x20 x3=0x3f nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0xffffffff x3=-1 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0 x2=0x7fffffff x3=0x8000000000000000 nzcv=5
# expect: x0=? nzcv=?
        eon x0, x1, x2, ror 7

# set:    x1=0x7fffffffffffffff x2=0x7fffffffffffffff x3=0xfedcba9876543210 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=-2 x3=0x3f nzcv=9
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0 x3=0xffffffff nzcv=13
# expect: x0=? nzcv=?
        eon x0, x1, x2, ror 63

# set:    x1=-2 x2=0x123456789abcdef0 x3=1 nzcv=8
# expect: x0=? x4=? nzcv=?
# set:    x1=0xffffffff x2=0 x3=0x7fffffff nzcv=4
# expect: x0=? x4=? nzcv=?
        eon x0, xzr, x2
        eon x4, x1, xzr
        eon xzr, x1, x2

# set:    x1=0x7fffffff x2=0x8000000000000000 x3=0x8000000000000000 nzcv=0
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=-2 x3=0x7fffffff nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0x123456789abcdef0 x3=0xffffffff nzcv=15
# expect: x0=? nzcv=?
        bics x0, x1, x2

# set:    x1=0x80000000 x2=-2 x3=0x7fffffffffffffff nzcv=5
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0x123456789abcdef0 x3=0 nzcv=10
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x7fffffff x3=0xfedcba9876543210 nzcv=7
# expect: x0=? nzcv=?
        bics x0, x1, x2, lsl 1

# set:    x1=0 x2=-2 x3=0xff80 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0xff80 x3=0x123456789abcdef0 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=0 x3=0xff80 nzcv=7
# expect: x0=? nzcv=?
        bics x0, x1, x2, lsl 63

# set:    x1=-1 x2=1 x3=0x123456789abcdef0 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=0x3f x3=0xff80 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=0x7fffffffffffffff x3=0xfedcba9876543210 nzcv=12
# expect: x0=? nzcv=?
        bics x0, x1, x2, lsr 4

# set:    x1=0x80000000 x2=-2 x3=0x8000000000000000 nzcv=10
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0x8000 x3=0xff80 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=-1 x2=-1 x3=-2 nzcv=0
# expect: x0=? nzcv=?
        bics x0, x1, x2, lsr 63

# set:    x1=0x20 x2=0x20 x3=0xfedcba9876543210 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0xfedcba9876543210 x3=0x8000 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=-1 x3=0x123456789abcdef0 nzcv=9
# expect: x0=? nzcv=?
        bics x0, x1, x2, asr 8

# set:    x1=-1 x2=0xffffffff x3=0xfedcba9876543210 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=0 x2=1 x3=0 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0 x2=0x8000000000000000 x3=0 nzcv=10
# expect: x0=? nzcv=?
        bics x0, x1, x2, asr 63

# set:    x1=-2 x2=0xfedcba9876543210 x3=0x20 nzcv=5
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=0xff80 x3=-2 nzcv=10
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0x80000000 x3=0 nzcv=0
# expect: x0=? nzcv=?
        bics x0, x1, x2, ror 7

# set:    x1=-1 x2=0xfedcba9876543210 x3=1 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=-2 x3=1 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0xff80 x3=0x20 nzcv=12
# expect: x0=? nzcv=?
        bics x0, x1, x2, ror 63

# set:    x1=0xfedcba9876543210 x2=1 x3=0x80000000 nzcv=4
# expect: x0=? x4=? nzcv=?
# set:    x1=0x80000000 x2=0x7fffffffffffffff x3=-1 nzcv=13
# expect: x0=? x4=? nzcv=?
        bics x0, xzr, x2
        bics x4, x1, xzr
        bics xzr, x1, x2

# set:    x1=0xffffffff x2=0x3f x3=0x20 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=-1 x3=0x8000000000000000 nzcv=5
# expect: x0=? nzcv=?
        add x0, x1, w2, uxtb 0

# set:    x1=0x7fffffff x2=0x7fffffffffffffff x3=0x7fffffffffffffff nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0x20 x3=-1 nzcv=0
# expect: x0=? nzcv=?
        add x0, x1, w2, uxtb 3

# set:    x1=0x20 x2=0xfedcba9876543210 x3=0xff80 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x8000 x3=-1 nzcv=10
# expect: x0=? nzcv=?
        add x0, x1, w2, uxtb 4

# set:    x1=0x8000000000000000 x2=0x3f x3=-2 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=1 x3=-1 nzcv=10
# expect: x0=? nzcv=?
        add x0, x1, w2, uxth 0

# set:    x1=0x20 x2=1 x3=0x80000000 nzcv=5
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=0x80000000 x3=0x3f nzcv=2
# expect: x0=? nzcv=?
        add x0, x1, w2, uxth 3

# set:    x1=0x8000 x2=0x20 x3=0x20 nzcv=10
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0x3f x3=0xffffffff nzcv=0
# expect: x0=? nzcv=?
        add x0, x1, w2, uxth 4

# set:    x1=0x8000000000000000 x2=0x8000000000000000 x3=0x80000000 nzcv=8
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=1 x3=0xff80 nzcv=3
# expect: x0=? nzcv=?
        add x0, x1, w2, uxtw 0

# set:    x1=0x20 x2=0 x3=0xffffffff nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0 x2=0x7fffffff x3=-1 nzcv=13
# expect: x0=? nzcv=?
        add x0, x1, w2, uxtw 2

# set:    x1=0xffffffff x2=-2 x3=0x123456789abcdef0 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x80000000 x3=1 nzcv=15
# expect: x0=? nzcv=?
        add x0, x1, w2, uxtw 4

# set:    x1=0x3f x2=0xff80 x3=-1 nzcv=14
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0x8000000000000000 x3=1 nzcv=1
# expect: x0=? nzcv=?
        add x0, x1, x2, uxtx 0

# set:    x1=0x7fffffffffffffff x2=0 x3=1 nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x7fffffffffffffff x3=0x80000000 nzcv=5
# expect: x0=? nzcv=?
        add x0, x1, x2, uxtx 3

# set:    x1=-2 x2=0x7fffffff x3=1 nzcv=2
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0x20 x3=0x80000000 nzcv=15
# expect: x0=? nzcv=?
        add x0, x1, x2, uxtx 4

# set:    x1=0 x2=0x7fffffff x3=0xfedcba9876543210 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=-1 x3=-1 nzcv=1
# expect: x0=? nzcv=?
        add x0, x1, w2, sxtb 0

# set:    x1=1 x2=0x80000000 x3=0x7fffffff nzcv=8
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=0x8000000000000000 x3=0x3f nzcv=9
# expect: x0=? nzcv=?
        add x0, x1, w2, sxtb 3

# set:    x1=0x7fffffffffffffff x2=0x8000000000000000 x3=0x7fffffff nzcv=15
# expect: x0=? nzcv=?
# set:    x1=1 x2=0 x3=-1 nzcv=1
# expect: x0=? nzcv=?
        add x0, x1, w2, sxtb 4

# set:    x1=0 x2=0x7fffffff x3=0x8000 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=1 x2=0x7fffffffffffffff x3=0x8000000000000000 nzcv=3
# expect: x0=? nzcv=?
        add x0, x1, w2, sxth 0

# set:    x1=0 x2=0x8000000000000000 x3=0x7fffffffffffffff nzcv=2
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0x3f x3=0xffffffff nzcv=3
# expect: x0=? nzcv=?
        add x0, x1, w2, sxth 2

# set:    x1=0x7fffffffffffffff x2=0xff80 x3=0xffffffff nzcv=8
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0xffffffff x3=1 nzcv=12
# expect: x0=? nzcv=?
        add x0, x1, w2, sxth 4

# set:    x1=0x80000000 x2=-2 x3=-1 nzcv=14
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x80000000 x3=0 nzcv=8
# expect: x0=? nzcv=?
        add x0, x1, w2, sxtw 0

# set:    x1=0xffffffff x2=0xffffffff x3=0x8000 nzcv=8
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=0x8000000000000000 x3=0xfedcba9876543210 nzcv=1
# expect: x0=? nzcv=?
        add x0, x1, w2, sxtw 1

# set:    x1=-1 x2=0xff80 x3=1 nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0x3f x3=0x3f nzcv=11
# expect: x0=? nzcv=?
        add x0, x1, w2, sxtw 4

# set:    x1=0x7fffffff x2=0xff80 x3=0x123456789abcdef0 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0x8000000000000000 x3=0x8000 nzcv=12
# expect: x0=? nzcv=?
        add x0, x1, x2, sxtx 0

# set:    x1=0x8000 x2=0x123456789abcdef0 x3=0x3f nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x123456789abcdef0 x3=0xfedcba9876543210 nzcv=7
# expect: x0=? nzcv=?
        add x0, x1, x2, sxtx 3

# set:    x1=0xffffffff x2=0x7fffffffffffffff x3=-2 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=1 x2=0x7fffffff x3=0x123456789abcdef0 nzcv=4
# expect: x0=? nzcv=?
        add x0, x1, x2, sxtx 4

# set:    x1=0xff80 x2=0xffffffff x3=0x8000000000000000 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=-1 x2=-1 x3=-1 nzcv=1
# expect: x0=? nzcv=?
        sub x0, x1, w2, uxtb 0

# set:    x1=0x7fffffff x2=1 x3=0x8000000000000000 nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0x7fffffff x3=0x8000 nzcv=8
# expect: x0=? nzcv=?
        sub x0, x1, w2, uxtb 1

# set:    x1=0x80000000 x2=-2 x3=0xff80 nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=-2 x3=1 nzcv=12
# expect: x0=? nzcv=?
        sub x0, x1, w2, uxtb 4

# set:    x1=0x7fffffff x2=0x123456789abcdef0 x3=0x7fffffffffffffff nzcv=14
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x8000 x3=-2 nzcv=0
# expect: x0=? nzcv=?
        sub x0, x1, w2, uxth 0

# set:    x1=0xff80 x2=0x20 x3=0x123456789abcdef0 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0xfedcba9876543210 x3=1 nzcv=13
# expect: x0=? nzcv=?
        sub x0, x1, w2, uxth 3

# set:    x1=-1 x2=-1 x3=0xfedcba9876543210 nzcv=3
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0xfedcba9876543210 x3=-2 nzcv=3
# expect: x0=? nzcv=?
        sub x0, x1, w2, uxth 4

# set:    x1=0xff80 x2=1 x3=0x8000 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0x7fffffffffffffff x3=-2 nzcv=13
# expect: x0=? nzcv=?
        sub x0, x1, w2, uxtw 0

# set:    x1=0x7fffffffffffffff x2=0x7fffffff x3=0xfedcba9876543210 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0xffffffff x3=0 nzcv=5
# expect: x0=? nzcv=?
        sub x0, x1, w2, uxtw 3

# set:    x1=0x7fffffffffffffff x2=0x7fffffff x3=0xfedcba9876543210 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0xfedcba9876543210 x3=0 nzcv=12
# expect: x0=? nzcv=?
        sub x0, x1, w2, uxtw 4

# set:    x1=0x20 x2=0x8000000000000000 x3=0xffffffff nzcv=8
# expect: x0=? nzcv=?
# set:    x1=0 x2=0x20 x3=-2 nzcv=11
# expect: x0=? nzcv=?
        sub x0, x1, x2, uxtx 0

# set:    x1=0 x2=0x80000000 x3=0x7fffffffffffffff nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0xff80 x3=0x7fffffffffffffff nzcv=15
# expect: x0=? nzcv=?
        sub x0, x1, x2, uxtx 2

# set:    x1=0x8000 x2=0x20 x3=0x8000 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=1 x3=-1 nzcv=9
# expect: x0=? nzcv=?
        sub x0, x1, x2, uxtx 4

# set:    x1=0xffffffff x2=0xff80 x3=0x7fffffffffffffff nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0x80000000 x3=0xfedcba9876543210 nzcv=2
# expect: x0=? nzcv=?
        sub x0, x1, w2, sxtb 0

# set:    x1=0x8000000000000000 x2=0xffffffff x3=0x8000 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=-2 x3=0x20 nzcv=15
# expect: x0=? nzcv=?
        sub x0, x1, w2, sxtb 3

# set:    x1=0xff80 x2=0x123456789abcdef0 x3=0x8000 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0x80000000 x3=0x123456789abcdef0 nzcv=5
# expect: x0=? nzcv=?
        sub x0, x1, w2, sxtb 4

# set:    x1=0x7fffffffffffffff x2=0x20 x3=-1 nzcv=0
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0x7fffffff x3=-1 nzcv=6
# expect: x0=? nzcv=?
        sub x0, x1, w2, sxth 0

# set:    x1=-2 x2=0x8000 x3=0 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=0x8000 x3=0 nzcv=14
# expect: x0=? nzcv=?
        sub x0, x1, w2, sxth 1

# set:    x1=0 x2=-2 x3=0x8000000000000000 nzcv=8
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x20 x3=0x80000000 nzcv=14
# expect: x0=? nzcv=?
        sub x0, x1, w2, sxth 4

# set:    x1=0x7fffffff x2=0x3f x3=0x3f nzcv=0
# expect: x0=? nzcv=?
# set:    x1=-2 x2=1 x3=0x8000000000000000 nzcv=11
# expect: x0=? nzcv=?
        sub x0, x1, w2, sxtw 0

# set:    x1=0xffffffff x2=0xfedcba9876543210 x3=0x8000 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=-1 x3=0xfedcba9876543210 nzcv=11
# expect: x0=? nzcv=?
        sub x0, x1, w2, sxtw 3

# set:    x1=0x80000000 x2=-1 x3=0x7fffffffffffffff nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=-2 x3=0x7fffffffffffffff nzcv=0
# expect: x0=? nzcv=?
        sub x0, x1, w2, sxtw 4

# set:    x1=0 x2=-1 x3=0xff80 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0xfedcba9876543210 x3=0x8000 nzcv=7
# expect: x0=? nzcv=?
        sub x0, x1, x2, sxtx 0

# set:    x1=0x3f x2=0x8000000000000000 x3=0x7fffffffffffffff nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0x8000000000000000 x3=0x123456789abcdef0 nzcv=0
# expect: x0=? nzcv=?
        sub x0, x1, x2, sxtx 2

# set:    x1=0x8000 x2=0xff80 x3=0 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0x3f x3=-2 nzcv=4
# expect: x0=? nzcv=?
        sub x0, x1, x2, sxtx 4

# set:    x1=-1 x2=0xfedcba9876543210 x3=0x8000000000000000 nzcv=8
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0 x3=0xfedcba9876543210 nzcv=9
# expect: x0=? nzcv=?
        adds x0, x1, w2, uxtb 0

# set:    x1=0x20 x2=0x20 x3=0x7fffffff nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0x7fffffffffffffff x3=0x8000 nzcv=11
# expect: x0=? nzcv=?
        adds x0, x1, w2, uxtb 3

# set:    x1=0xffffffff x2=0x7fffffffffffffff x3=0x7fffffffffffffff nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=0xffffffff x3=0xfedcba9876543210 nzcv=3
# expect: x0=? nzcv=?
        adds x0, x1, w2, uxtb 4

# set:    x1=0x123456789abcdef0 x2=0x3f x3=0x80000000 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0x8000 x3=0x7fffffffffffffff nzcv=3
# expect: x0=? nzcv=?
        adds x0, x1, w2, uxth 0

# set:    x1=0xffffffff x2=1 x3=0x3f nzcv=10
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x7fffffffffffffff x3=0x8000 nzcv=8
# expect: x0=? nzcv=?
        adds x0, x1, w2, uxth 1

# set:    x1=0x7fffffffffffffff x2=0x3f x3=0x3f nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=-2 x3=0x8000000000000000 nzcv=4
# expect: x0=? nzcv=?
        adds x0, x1, w2, uxth 4

# set:    x1=0xff80 x2=0x8000000000000000 x3=0xff80 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=-2 x2=0 x3=0x3f nzcv=10
# expect: x0=? nzcv=?
        adds x0, x1, w2, uxtw 0

# set:    x1=0x3f x2=-1 x3=0x3f nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0 x3=0x7fffffffffffffff nzcv=8
# expect: x0=? nzcv=?
        adds x0, x1, w2, uxtw 3

# set:    x1=-2 x2=0x7fffffff x3=0x20 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x7fffffff x3=0xfedcba9876543210 nzcv=6
# expect: x0=? nzcv=?
        adds x0, x1, w2, uxtw 4

# set:    x1=0x20 x2=0x20 x3=0x123456789abcdef0 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=0x3f x3=-2 nzcv=11
# expect: x0=? nzcv=?
        adds x0, x1, x2, uxtx 0

# set:    x1=0x123456789abcdef0 x2=0x7fffffffffffffff x3=0x8000 nzcv=5
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=-1 x3=0x7fffffffffffffff nzcv=3
# expect: x0=? nzcv=?
        adds x0, x1, x2, uxtx 2

# set:    x1=0xffffffff x2=-1 x3=0x20 nzcv=5
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0x7fffffffffffffff x3=0x3f nzcv=10
# expect: x0=? nzcv=?
        adds x0, x1, x2, uxtx 4

# set:    x1=1 x2=0x8000000000000000 x3=0x20 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x8000000000000000 x3=0x7fffffff nzcv=10
# expect: x0=? nzcv=?
        adds x0, x1, w2, sxtb 0

# set:    x1=0x80000000 x2=0x7fffffffffffffff x3=0xffffffff nzcv=3
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0x7fffffffffffffff x3=0xffffffff nzcv=1
# expect: x0=? nzcv=?
        adds x0, x1, w2, sxtb 3

# set:    x1=0x8000 x2=0x3f x3=0xfedcba9876543210 nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0xfedcba9876543210 x3=0xffffffff nzcv=6
# expect: x0=? nzcv=?
        adds x0, x1, w2, sxtb 4

# set:    x1=1 x2=0x8000 x3=0x123456789abcdef0 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0x7fffffff x3=0x7fffffff nzcv=1
# expect: x0=? nzcv=?
        adds x0, x1, w2, sxth 0

# set:    x1=0x8000 x2=0x8000 x3=0x8000000000000000 nzcv=10
# expect: x0=? nzcv=?
# set:    x1=-1 x2=-1 x3=0x7fffffff nzcv=14
# expect: x0=? nzcv=?
        adds x0, x1, w2, sxth 3

# set:    x1=-1 x2=0x80000000 x3=-1 nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0x20 x3=0xffffffff nzcv=10
# expect: x0=? nzcv=?
        adds x0, x1, w2, sxth 4

# set:    x1=-1 x2=0x80000000 x3=0 nzcv=14
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0 x3=0x7fffffffffffffff nzcv=6
# expect: x0=? nzcv=?
        adds x0, x1, w2, sxtw 0

# set:    x1=0xff80 x2=0xff80 x3=0xff80 nzcv=5
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0xfedcba9876543210 x3=0xffffffff nzcv=2
# expect: x0=? nzcv=?
        adds x0, x1, w2, sxtw 3

# set:    x1=-1 x2=0xfedcba9876543210 x3=0x7fffffff nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x3f x3=0x7fffffff nzcv=15
# expect: x0=? nzcv=?
        adds x0, x1, w2, sxtw 4

# set:    x1=0 x2=0 x3=0x20 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0x8000000000000000 x3=0 nzcv=10
# expect: x0=? nzcv=?
        adds x0, x1, x2, sxtx 0

# set:    x1=0xff80 x2=0x8000 x3=0 nzcv=0
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0x8000000000000000 x3=0x3f nzcv=7
# expect: x0=? nzcv=?
        adds x0, x1, x2, sxtx 2

# set:    x1=0x8000000000000000 x2=0x20 x3=0x7fffffffffffffff nzcv=4
# expect: x0=? nzcv=?
# set:    x1=-2 x2=0x80000000 x3=1 nzcv=12
# expect: x0=? nzcv=?
        adds x0, x1, x2, sxtx 4

# set:    x1=0xfedcba9876543210 x2=0x7fffffffffffffff x3=0x8000 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=-1 x2=1 x3=0x7fffffffffffffff nzcv=9
# expect: x0=? nzcv=?
        subs x0, x1, w2, uxtb 0

# set:    x1=0xffffffff x2=0x20 x3=0x123456789abcdef0 nzcv=10
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0xfedcba9876543210 x3=0x7fffffff nzcv=4
# expect: x0=? nzcv=?
        subs x0, x1, w2, uxtb 3

# set:    x1=0x80000000 x2=-2 x3=0xff80 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0x80000000 x3=-1 nzcv=12
# expect: x0=? nzcv=?
        subs x0, x1, w2, uxtb 4

# set:    x1=0x8000000000000000 x2=0x8000000000000000 x3=0x8000000000000000 nzcv=0
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=-1 x3=0xfedcba9876543210 nzcv=5
# expect: x0=? nzcv=?
        subs x0, x1, w2, uxth 0

# set:    x1=1 x2=0x80000000 x3=0xff80 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0x3f x3=0x7fffffff nzcv=8
# expect: x0=? nzcv=?
        subs x0, x1, w2, uxth 1

# set:    x1=0xff80 x2=0x123456789abcdef0 x3=0xfedcba9876543210 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0 x3=0x3f nzcv=3
# expect: x0=? nzcv=?
        subs x0, x1, w2, uxth 4

# set:    x1=0x8000 x2=0 x3=1 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0 x2=0x20 x3=0xffffffff nzcv=12
# expect: x0=? nzcv=?
        subs x0, x1, w2, uxtw 0

# set:    x1=1 x2=0x123456789abcdef0 x3=0x20 nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=0xffffffff x3=0x8000000000000000 nzcv=0
# expect: x0=? nzcv=?
        subs x0, x1, w2, uxtw 3

# set:    x1=0x7fffffffffffffff x2=0x7fffffff x3=0x3f nzcv=8
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=1 x3=0xfedcba9876543210 nzcv=4
# expect: x0=? nzcv=?
        subs x0, x1, w2, uxtw 4

# set:    x1=0x8000 x2=-2 x3=0x20 nzcv=3
# expect: x0=? nzcv=?
# set:    x1=1 x2=0x123456789abcdef0 x3=0x7fffffffffffffff nzcv=3
# expect: x0=? nzcv=?
        subs x0, x1, x2, uxtx 0

# set:    x1=0xff80 x2=1 x3=0xfedcba9876543210 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0x8000000000000000 x3=0xff80 nzcv=8
# expect: x0=? nzcv=?
        subs x0, x1, x2, uxtx 2

# set:    x1=0x8000 x2=0x123456789abcdef0 x3=0x20 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=0x80000000 x3=0x7fffffffffffffff nzcv=5
# expect: x0=? nzcv=?
        subs x0, x1, x2, uxtx 4

# set:    x1=0x123456789abcdef0 x2=0xffffffff x3=0x20 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=-2 x2=0x8000000000000000 x3=0x80000000 nzcv=7
# expect: x0=? nzcv=?
        subs x0, x1, w2, sxtb 0

# set:    x1=0 x2=0 x3=-2 nzcv=3
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=1 x3=0x8000 nzcv=15
# expect: x0=? nzcv=?
        subs x0, x1, w2, sxtb 1

# set:    x1=-1 x2=1 x3=1 nzcv=3
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0x123456789abcdef0 x3=-2 nzcv=8
# expect: x0=? nzcv=?
        subs x0, x1, w2, sxtb 4

# set:    x1=0x8000000000000000 x2=0xffffffff x3=0xffffffff nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=0x7fffffffffffffff x3=1 nzcv=5
# expect: x0=? nzcv=?
        subs x0, x1, w2, sxth 0

# set:    x1=0x8000 x2=0 x3=0x80000000 nzcv=10
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0x7fffffffffffffff x3=0x7fffffff nzcv=3
# expect: x0=? nzcv=?
        subs x0, x1, w2, sxth 3

# set:    x1=1 x2=0x8000 x3=0 nzcv=0
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=-2 x3=0x8000 nzcv=4
# expect: x0=? nzcv=?
        subs x0, x1, w2, sxth 4

# set:    x1=0x3f x2=-1 x3=-2 nzcv=14
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x80000000 x3=0xfedcba9876543210 nzcv=8
# expect: x0=? nzcv=?
        subs x0, x1, w2, sxtw 0

# set:    x1=-2 x2=0x20 x3=0x8000 nzcv=10
# expect: x0=? nzcv=?
# set:    x1=1 x2=0x80000000 x3=-1 nzcv=3
# expect: x0=? nzcv=?
        subs x0, x1, w2, sxtw 3

# set:    x1=0x7fffffff x2=0x7fffffff x3=0x8000 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0x7fffffffffffffff x3=0x20 nzcv=15
# expect: x0=? nzcv=?
        subs x0, x1, w2, sxtw 4

# set:    x1=0x3f x2=-2 x3=1 nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=-1 x3=0x20 nzcv=1
# expect: x0=? nzcv=?
        subs x0, x1, x2, sxtx 0

# set:    x1=0x8000 x2=-1 x3=-2 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=1 x2=0x7fffffff x3=0xff80 nzcv=14
# expect: x0=? nzcv=?
        subs x0, x1, x2, sxtx 2

# set:    x1=-1 x2=0xfedcba9876543210 x3=0x80000000 nzcv=0
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0xff80 x3=0x8000 nzcv=4
# expect: x0=? nzcv=?
        subs x0, x1, x2, sxtx 4

# set:    sp=0x42f90f921036ca81 x1=0xffffffff x2=-2
# expect: sp=? x0=? nzcv=?
# set:    sp=0x5071e5f0a7ac590c x1=0xffffffff x2=1
# expect: sp=? x0=? nzcv=?
# set:    sp=0xb45e9463032a09e0 x1=-2 x2=0x7fffffff
# expect: sp=? x0=? nzcv=?
# set:    sp=0xad8cbfeade4b061e x1=0xffffffff x2=0
# expect: sp=? x0=? nzcv=?
        add sp, sp, x2, lsl 2
        subs x0, sp, w1, uxtb

# set:    x1=0x123456789abcdef0 x2=0xff80 x3=0xffffffff nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0xfedcba9876543210 x3=0x3f nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0xfedcba9876543210 x3=-1 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=0x3f x3=0 nzcv=5
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0x80000000 x3=0x123456789abcdef0 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0x123456789abcdef0 x3=0x8000 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0x20 x3=0x8000 nzcv=5
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=1 x3=1 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x3f x3=0x80000000 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0x8000000000000000 x3=0x80000000 nzcv=8
# expect: x0=? nzcv=?
        adc x0, x1, x2

# set:    x1=0 x2=0x123456789abcdef0 x3=1 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=0x123456789abcdef0 x3=0x20 nzcv=0
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0x7fffffff x3=1 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x8000 x3=0x7fffffff nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=1 x3=0x123456789abcdef0 nzcv=0
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0xffffffff x3=0x8000 nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0xfedcba9876543210 x3=0xff80 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=1 x3=-2 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0xffffffff x3=0x3f nzcv=14
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0x80000000 x3=0x80000000 nzcv=11
# expect: x0=? nzcv=?
        adcs x0, x1, x2

# set:    x1=0x8000 x2=0 x3=0x3f nzcv=7
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0x8000000000000000 x3=0 nzcv=10
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0xffffffff x3=0x80000000 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x123456789abcdef0 x3=0x123456789abcdef0 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0xfedcba9876543210 x3=0x20 nzcv=3
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0xffffffff x3=0 nzcv=5
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0x3f x3=0xffffffff nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x20 x3=0x8000 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=1 x3=1 nzcv=8
# expect: x0=? nzcv=?
# set:    x1=1 x2=0xff80 x3=0xfedcba9876543210 nzcv=6
# expect: x0=? nzcv=?
        sbc x0, x1, x2

# set:    x1=0x8000000000000000 x2=1 x3=0xfedcba9876543210 nzcv=3
# expect: x0=? nzcv=?
# set:    x1=-2 x2=0x8000 x3=0xff80 nzcv=14
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x8000000000000000 x3=0xffffffff nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0x8000 x3=0xffffffff nzcv=0
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0x8000000000000000 x3=0x123456789abcdef0 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0x80000000 x3=0x123456789abcdef0 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=1 x2=0xff80 x3=0x8000 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0 x3=-2 nzcv=5
# expect: x0=? nzcv=?
# set:    x1=-2 x2=0x3f x3=0x20 nzcv=5
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0x3f x3=0x20 nzcv=4
# expect: x0=? nzcv=?
        sbcs x0, x1, x2

# set:    x1=1 x2=0x7fffffff x3=-2 nzcv=7
# expect: x0=? x4=? nzcv=?
# set:    x1=0x3f x2=0xfedcba9876543210 x3=0x7fffffffffffffff nzcv=12
# expect: x0=? x4=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=-2 x3=0x80000000 nzcv=9
# expect: x0=? x4=? nzcv=?
# set:    x1=0x80000000 x2=0x123456789abcdef0 x3=0xffffffff nzcv=4
# expect: x0=? x4=? nzcv=?
# set:    x1=-2 x2=0x7fffffff x3=-1 nzcv=13
# expect: x0=? x4=? nzcv=?
# set:    x1=0x7fffffff x2=0xfedcba9876543210 x3=0xfedcba9876543210 nzcv=9
# expect: x0=? x4=? nzcv=?
        ngcs x0, x2
        ngc x4, x2

# set:    x1=0x8000 x2=0x20 x3=0x123456789abcdef0 nzcv=10
# expect: x0=? x4=? x5=? x6=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0x8000 x3=0x20 nzcv=3
# expect: x0=? x4=? x5=? x6=? nzcv=?
# set:    x1=0x80000000 x2=0x20 x3=0xff80 nzcv=11
# expect: x0=? x4=? x5=? x6=? nzcv=?
# set:    x1=0x20 x2=-2 x3=0x123456789abcdef0 nzcv=15
# expect: x0=? x4=? x5=? x6=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0x3f x3=0xfedcba9876543210 nzcv=13
# expect: x0=? x4=? x5=? x6=? nzcv=?
# set:    x1=0x8000000000000000 x2=0x8000000000000000 x3=0x3f nzcv=9
# expect: x0=? x4=? x5=? x6=? nzcv=?
# set:    x1=0x8000000000000000 x2=0xfedcba9876543210 x3=-2 nzcv=13
# expect: x0=? x4=? x5=? x6=? nzcv=?
# set:    x1=0x20 x2=0x7fffffffffffffff x3=0xff80 nzcv=0
# expect: x0=? x4=? x5=? x6=? nzcv=?
# set:    x1=0x3f x2=0x80000000 x3=0x123456789abcdef0 nzcv=3
# expect: x0=? x4=? x5=? x6=? nzcv=?
# set:    x1=-2 x2=0x3f x3=0 nzcv=12
# expect: x0=? x4=? x5=? x6=? nzcv=?
# set:    x1=-1 x2=0x20 x3=-1 nzcv=1
# expect: x0=? x4=? x5=? x6=? nzcv=?
# set:    x1=0x3f x2=-1 x3=0x3f nzcv=1
# expect: x0=? x4=? x5=? x6=? nzcv=?
        adds x0, x1, x2
        adcs x4, x3, x1
        sbcs x5, x2, x3
        adc x6, x1, x1

# set:    x1=0x8000000000000000 x2=0x7fffffffffffffff x3=0x80000000 nzcv=14
# expect: x0=?
# set:    x1=0xff80 x2=0xff80 x3=1 nzcv=7
# expect: x0=?
# set:    x1=-1 x2=0x7fffffffffffffff x3=0x20 nzcv=12
# expect: x0=?
# set:    x1=0x3f x2=0x7fffffffffffffff x3=0x8000000000000000 nzcv=9
# expect: x0=?
# set:    x1=-1 x2=0x8000 x3=0x20 nzcv=1
# expect: x0=?
# set:    x1=0 x2=0x20 x3=-2 nzcv=12
# expect: x0=?
# set:    x1=0xff80 x2=0x7fffffffffffffff x3=0x7fffffff nzcv=13
# expect: x0=?
# set:    x1=0x8000000000000000 x2=0xff80 x3=0xff80 nzcv=10
# expect: x0=?
# set:    x1=0x123456789abcdef0 x2=0 x3=0x123456789abcdef0 nzcv=1
# expect: x0=?
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=?
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=?
# set:    x1=7 x2=0
# expect: x0=?
# set:    x1=-7 x2=2
# expect: x0=?
        udiv x0, x1, x2

# set:    x1=0 x2=0x20 x3=0xff80 nzcv=6
# expect: x0=?
# set:    x1=0x7fffffffffffffff x2=0x8000000000000000 x3=0xff80 nzcv=6
# expect: x0=?
# set:    x1=0xfedcba9876543210 x2=0x8000 x3=0x7fffffffffffffff nzcv=14
# expect: x0=?
# set:    x1=0xff80 x2=0x8000 x3=-1 nzcv=2
# expect: x0=?
# set:    x1=0x8000 x2=0xffffffff x3=-1 nzcv=5
# expect: x0=?
# set:    x1=0x8000 x2=0x8000000000000000 x3=0x20 nzcv=3
# expect: x0=?
# set:    x1=-2 x2=0x3f x3=0x7fffffff nzcv=1
# expect: x0=?
# set:    x1=0x20 x2=0x20 x3=0x7fffffff nzcv=8
# expect: x0=?
# set:    x1=0x3f x2=0x80000000 x3=0x123456789abcdef0 nzcv=8
# expect: x0=?
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=?
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=?
# set:    x1=7 x2=0
# expect: x0=?
# set:    x1=-7 x2=2
# expect: x0=?
        sdiv x0, x1, x2

# set:    x1=-1 x2=-1 x3=-2 nzcv=9
# expect: x0=?
# set:    x1=0xfedcba9876543210 x2=0x8000 x3=0xffffffff nzcv=11
# expect: x0=?
# set:    x1=0x7fffffffffffffff x2=0 x3=1 nzcv=10
# expect: x0=?
# set:    x1=0x80000000 x2=0xffffffff x3=0x123456789abcdef0 nzcv=7
# expect: x0=?
# set:    x1=0x20 x2=-2 x3=-1 nzcv=2
# expect: x0=?
# set:    x1=-1 x2=0 x3=0xff80 nzcv=5
# expect: x0=?
# set:    x1=-1 x2=-2 x3=0x7fffffff nzcv=12
# expect: x0=?
# set:    x1=0x80000000 x2=0xfedcba9876543210 x3=1 nzcv=11
# expect: x0=?
# set:    x1=0 x2=0xff80 x3=0x8000000000000000 nzcv=6
# expect: x0=?
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=?
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=?
# set:    x1=7 x2=0
# expect: x0=?
# set:    x1=-7 x2=2
# expect: x0=?
        lsl x0, x1, x2

# set:    x1=0x3f x2=0x80000000 x3=0xffffffff nzcv=7
# expect: x0=?
# set:    x1=0x80000000 x2=0x80000000 x3=-2 nzcv=7
# expect: x0=?
# set:    x1=0x7fffffffffffffff x2=0x8000000000000000 x3=0 nzcv=10
# expect: x0=?
# set:    x1=0xff80 x2=0xfedcba9876543210 x3=0x7fffffff nzcv=3
# expect: x0=?
# set:    x1=0x123456789abcdef0 x2=0xffffffff x3=0x7fffffff nzcv=8
# expect: x0=?
# set:    x1=0x123456789abcdef0 x2=0x8000 x3=0x123456789abcdef0 nzcv=9
# expect: x0=?
# set:    x1=0xff80 x2=0x3f x3=0 nzcv=11
# expect: x0=?
# set:    x1=0 x2=1 x3=0x123456789abcdef0 nzcv=14
# expect: x0=?
# set:    x1=0x3f x2=0x80000000 x3=0xffffffff nzcv=1
# expect: x0=?
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=?
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=?
# set:    x1=7 x2=0
# expect: x0=?
# set:    x1=-7 x2=2
# expect: x0=?
        lsr x0, x1, x2

# set:    x1=0x7fffffffffffffff x2=-2 x3=0xff80 nzcv=6
# expect: x0=?
# set:    x1=0x3f x2=0x8000000000000000 x3=0x8000 nzcv=13
# expect: x0=?
# set:    x1=0x80000000 x2=0x123456789abcdef0 x3=0x8000 nzcv=3
# expect: x0=?
# set:    x1=1 x2=1 x3=0x8000000000000000 nzcv=13
# expect: x0=?
# set:    x1=-1 x2=0xff80 x3=0x3f nzcv=2
# expect: x0=?
# set:    x1=0x123456789abcdef0 x2=0x123456789abcdef0 x3=0x20 nzcv=4
# expect: x0=?
# set:    x1=0 x2=0x3f x3=0 nzcv=14
# expect: x0=?
# set:    x1=1 x2=0x8000000000000000 x3=0x20 nzcv=10
# expect: x0=?
# set:    x1=0x3f x2=0x3f x3=0 nzcv=2
# expect: x0=?
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=?
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=?
# set:    x1=7 x2=0
# expect: x0=?
# set:    x1=-7 x2=2
# expect: x0=?
        asr x0, x1, x2

# set:    x1=1 x2=0 x3=0x80000000 nzcv=0
# expect: x0=?
# set:    x1=-1 x2=0xff80 x3=0x7fffffff nzcv=3
# expect: x0=?
# set:    x1=0x7fffffffffffffff x2=0x123456789abcdef0 x3=0x123456789abcdef0 nzcv=0
# expect: x0=?
# set:    x1=1 x2=0xfedcba9876543210 x3=0x3f nzcv=2
# expect: x0=?
# set:    x1=0x8000 x2=0x8000000000000000 x3=0xff80 nzcv=1
# expect: x0=?
# set:    x1=-2 x2=0x7fffffffffffffff x3=0x20 nzcv=2
# expect: x0=?
# set:    x1=0x7fffffff x2=0x7fffffff x3=0x80000000 nzcv=3
# expect: x0=?
# set:    x1=0xffffffff x2=0x3f x3=0x7fffffffffffffff nzcv=9
# expect: x0=?
# set:    x1=0x7fffffff x2=0x7fffffff x3=0xfedcba9876543210 nzcv=2
# expect: x0=?
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=?
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=?
# set:    x1=7 x2=0
# expect: x0=?
# set:    x1=-7 x2=2
# expect: x0=?
        ror x0, x1, x2

# set:    x1=0x7fffffffffffffff x2=0xff80 x3=0x8000 nzcv=9
# expect: x0=?
# set:    x1=-2 x2=0xffffffff x3=0x3f nzcv=4
# expect: x0=?
# set:    x1=0x7fffffff x2=0x7fffffff x3=0x7fffffffffffffff nzcv=11
# expect: x0=?
# set:    x1=0x8000 x2=0x3f x3=0 nzcv=4
# expect: x0=?
# set:    x1=0 x2=0xffffffff x3=1 nzcv=1
# expect: x0=?
# set:    x1=-1 x2=0x123456789abcdef0 x3=0 nzcv=12
# expect: x0=?
# set:    x1=0x8000000000000000 x2=-1 x3=0x123456789abcdef0 nzcv=2
# expect: x0=?
# set:    x1=0x20 x2=0x7fffffff x3=0x7fffffffffffffff nzcv=6
# expect: x0=?
# set:    x1=0xff80 x2=0xff80 x3=0x20 nzcv=11
# expect: x0=?
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=?
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=?
# set:    x1=7 x2=0
# expect: x0=?
# set:    x1=-7 x2=2
# expect: x0=?
        mul x0, x1, x2

# set:    x1=0x8000000000000000 x2=0x7fffffff x3=0xfedcba9876543210 nzcv=1
# expect: x0=?
# set:    x1=-2 x2=0x3f x3=0x8000 nzcv=14
# expect: x0=?
# set:    x1=0x8000 x2=0x123456789abcdef0 x3=0x3f nzcv=2
# expect: x0=?
# set:    x1=-1 x2=-1 x3=0x7fffffffffffffff nzcv=2
# expect: x0=?
# set:    x1=-1 x2=0x8000000000000000 x3=0x7fffffffffffffff nzcv=3
# expect: x0=?
# set:    x1=0xfedcba9876543210 x2=0x8000 x3=0x8000000000000000 nzcv=15
# expect: x0=?
# set:    x1=0x7fffffffffffffff x2=0x8000000000000000 x3=0x80000000 nzcv=11
# expect: x0=?
# set:    x1=1 x2=-1 x3=-1 nzcv=7
# expect: x0=?
# set:    x1=0x3f x2=0xff80 x3=1 nzcv=9
# expect: x0=?
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=?
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=?
# set:    x1=7 x2=0
# expect: x0=?
# set:    x1=-7 x2=2
# expect: x0=?
        mneg x0, x1, x2

# set:    x1=0xfedcba9876543210 x2=1 x3=0x80000000 nzcv=10
# expect: x0=? x4=?
# set:    x1=-2 x2=0x8000000000000000 x3=0x7fffffff nzcv=5
# expect: x0=? x4=?
# set:    x1=0x80000000 x2=0xffffffff x3=0 nzcv=10
# expect: x0=? x4=?
# set:    x1=0xffffffff x2=0x80000000 x3=0x8000000000000000 nzcv=7
# expect: x0=? x4=?
# set:    x1=0xfedcba9876543210 x2=0x3f x3=0x20 nzcv=13
# expect: x0=? x4=?
# set:    x1=0x7fffffffffffffff x2=0x20 x3=0x7fffffffffffffff nzcv=11
# expect: x0=? x4=?
# set:    x1=0xfedcba9876543210 x2=-1 x3=-1 nzcv=10
# expect: x0=? x4=?
# set:    x1=0xfedcba9876543210 x2=0xfedcba9876543210 x3=-2 nzcv=15
# expect: x0=? x4=?
        madd x0, x1, x2, x3
        msub x4, x1, x2, x3

# set:    x1=0
# expect: x0=?
# set:    x1=1
# expect: x0=?
# set:    x1=-1
# expect: x0=?
# set:    x1=0x8000000000000000
# expect: x0=?
# set:    x1=0x7fffffffffffffff
# expect: x0=?
# set:    x1=0x80000000
# expect: x0=?
# set:    x1=0x7fffffff
# expect: x0=?
# set:    x1=0xffffffff
# expect: x0=?
# set:    x1=0x123456789abcdef0
# expect: x0=?
# set:    x1=0xfedcba9876543210
# expect: x0=?
# set:    x1=0x3f
# expect: x0=?
# set:    x1=0x20
# expect: x0=?
# set:    x1=0xff80
# expect: x0=?
# set:    x1=0x8000
# expect: x0=?
# set:    x1=-2
# expect: x0=?
        rbit x0, x1

# set:    x1=0
# expect: x0=?
# set:    x1=1
# expect: x0=?
# set:    x1=-1
# expect: x0=?
# set:    x1=0x8000000000000000
# expect: x0=?
# set:    x1=0x7fffffffffffffff
# expect: x0=?
# set:    x1=0x80000000
# expect: x0=?
# set:    x1=0x7fffffff
# expect: x0=?
# set:    x1=0xffffffff
# expect: x0=?
# set:    x1=0x123456789abcdef0
# expect: x0=?
# set:    x1=0xfedcba9876543210
# expect: x0=?
# set:    x1=0x3f
# expect: x0=?
# set:    x1=0x20
# expect: x0=?
# set:    x1=0xff80
# expect: x0=?
# set:    x1=0x8000
# expect: x0=?
# set:    x1=-2
# expect: x0=?
        rev16 x0, x1

# set:    x1=0
# expect: x0=?
# set:    x1=1
# expect: x0=?
# set:    x1=-1
# expect: x0=?
# set:    x1=0x8000000000000000
# expect: x0=?
# set:    x1=0x7fffffffffffffff
# expect: x0=?
# set:    x1=0x80000000
# expect: x0=?
# set:    x1=0x7fffffff
# expect: x0=?
# set:    x1=0xffffffff
# expect: x0=?
# set:    x1=0x123456789abcdef0
# expect: x0=?
# set:    x1=0xfedcba9876543210
# expect: x0=?
# set:    x1=0x3f
# expect: x0=?
# set:    x1=0x20
# expect: x0=?
# set:    x1=0xff80
# expect: x0=?
# set:    x1=0x8000
# expect: x0=?
# set:    x1=-2
# expect: x0=?
        rev x0, x1

# set:    x1=0
# expect: x0=?
# set:    x1=1
# expect: x0=?
# set:    x1=-1
# expect: x0=?
# set:    x1=0x8000000000000000
# expect: x0=?
# set:    x1=0x7fffffffffffffff
# expect: x0=?
# set:    x1=0x80000000
# expect: x0=?
# set:    x1=0x7fffffff
# expect: x0=?
# set:    x1=0xffffffff
# expect: x0=?
# set:    x1=0x123456789abcdef0
# expect: x0=?
# set:    x1=0xfedcba9876543210
# expect: x0=?
# set:    x1=0x3f
# expect: x0=?
# set:    x1=0x20
# expect: x0=?
# set:    x1=0xff80
# expect: x0=?
# set:    x1=0x8000
# expect: x0=?
# set:    x1=-2
# expect: x0=?
        clz x0, x1

# set:    x1=0
# expect: x0=?
# set:    x1=1
# expect: x0=?
# set:    x1=-1
# expect: x0=?
# set:    x1=0x8000000000000000
# expect: x0=?
# set:    x1=0x7fffffffffffffff
# expect: x0=?
# set:    x1=0x80000000
# expect: x0=?
# set:    x1=0x7fffffff
# expect: x0=?
# set:    x1=0xffffffff
# expect: x0=?
# set:    x1=0x123456789abcdef0
# expect: x0=?
# set:    x1=0xfedcba9876543210
# expect: x0=?
# set:    x1=0x3f
# expect: x0=?
# set:    x1=0x20
# expect: x0=?
# set:    x1=0xff80
# expect: x0=?
# set:    x1=0x8000
# expect: x0=?
# set:    x1=-2
# expect: x0=?
        cls x0, x1

# set:    x1=0
# expect: x0=?
# set:    x1=1
# expect: x0=?
# set:    x1=-1
# expect: x0=?
# set:    x1=0x8000000000000000
# expect: x0=?
# set:    x1=0x7fffffffffffffff
# expect: x0=?
# set:    x1=0x80000000
# expect: x0=?
# set:    x1=0x7fffffff
# expect: x0=?
# set:    x1=0xffffffff
# expect: x0=?
# set:    x1=0x123456789abcdef0
# expect: x0=?
# set:    x1=0xfedcba9876543210
# expect: x0=?
# set:    x1=0x3f
# expect: x0=?
# set:    x1=0x20
# expect: x0=?
# set:    x1=0xff80
# expect: x0=?
# set:    x1=0x8000
# expect: x0=?
# set:    x1=-2
# expect: x0=?
        rev32 x0, x1

# set:    x1=0
# expect: x0=? x4=? x6=?
# set:    x1=1
# expect: x0=? x4=? x6=?
# set:    x1=-1
# expect: x0=? x4=? x6=?
# set:    x1=0x8000000000000000
# expect: x0=? x4=? x6=?
# set:    x1=0x7fffffffffffffff
# expect: x0=? x4=? x6=?
# set:    x1=0x80000000
# expect: x0=? x4=? x6=?
# set:    x1=0x7fffffff
# expect: x0=? x4=? x6=?
# set:    x1=0xffffffff
# expect: x0=? x4=? x6=?
# set:    x1=0x123456789abcdef0
# expect: x0=? x4=? x6=?
# set:    x1=0xfedcba9876543210
# expect: x0=? x4=? x6=?
# set:    x1=0x3f
# expect: x0=? x4=? x6=?
# set:    x1=0x20
# expect: x0=? x4=? x6=?
# set:    x1=0xff80
# expect: x0=? x4=? x6=?
# set:    x1=0x8000
# expect: x0=? x4=? x6=?
# set:    x1=-2
# expect: x0=? x4=? x6=?
        rbit x0, x1
        clz x0, x0
        rbit x4, x1
        mov x5, x4
        clz x6, x5

# set:    x1=0xffffffff x2=0xffffffff x3=0x123456789abcdef0 nzcv=3
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0xff80 x3=-1 nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=0xffffffff x3=0x8000 nzcv=8
# expect: x0=? nzcv=?
        add w0, w1, w2

# set:    x1=0x8000 x2=0x8000 x3=0x7fffffffffffffff nzcv=2
# expect: x0=? nzcv=?
# set:    x1=-1 x2=-2 x3=0x20 nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0x8000000000000000 x3=-2 nzcv=0
# expect: x0=? nzcv=?
        add w0, w1, w2, lsl 1

# set:    x1=0x8000 x2=0x123456789abcdef0 x3=0xfedcba9876543210 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0 x3=0xff80 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0xfedcba9876543210 x3=-2 nzcv=1
# expect: x0=? nzcv=?
        add w0, w1, w2, lsl 31

# set:    x1=0x123456789abcdef0 x2=0x7fffffffffffffff x3=0x3f nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=-2 x3=0x80000000 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0xffffffff x3=0x8000000000000000 nzcv=9
# expect: x0=? nzcv=?
        add w0, w1, w2, lsr 4

# set:    x1=-1 x2=0xffffffff x3=0x80000000 nzcv=0
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0x123456789abcdef0 x3=0x3f nzcv=7
# expect: x0=? nzcv=?
# set:    x1=1 x2=0x7fffffff x3=0x8000 nzcv=5
# expect: x0=? nzcv=?
        add w0, w1, w2, lsr 31

# set:    x1=0xff80 x2=0x123456789abcdef0 x3=0xfedcba9876543210 nzcv=4
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0xffffffff x3=0x20 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=-1 x2=-1 x3=0x80000000 nzcv=1
# expect: x0=? nzcv=?
        add w0, w1, w2, asr 8

# set:    x1=0x8000000000000000 x2=0xff80 x3=0x80000000 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0x8000000000000000 x3=0 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=1 x2=0x7fffffffffffffff x3=0x123456789abcdef0 nzcv=11
# expect: x0=? nzcv=?
        add w0, w1, w2, asr 31

# set:    x1=0x7fffffff x2=0xffffffff x3=-2 nzcv=1
# expect: x0=? x4=? nzcv=?
# set:    x1=-2 x2=0xffffffff x3=0 nzcv=10
# expect: x0=? x4=? nzcv=?
        add w0, wzr, w2
        add w4, w1, wzr
        add wzr, w1, w2

# set:    x1=1 x2=0x20 x3=0x8000 nzcv=8
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0x3f x3=0xfedcba9876543210 nzcv=5
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0x7fffffffffffffff x3=0x7fffffff nzcv=12
# expect: x0=? nzcv=?
        sub w0, w1, w2

# set:    x1=0x80000000 x2=0xfedcba9876543210 x3=0x123456789abcdef0 nzcv=8
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=-2 x3=0x7fffffff nzcv=7
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=1 x3=0x123456789abcdef0 nzcv=12
# expect: x0=? nzcv=?
        sub w0, w1, w2, lsl 1

# set:    x1=0x80000000 x2=0x8000 x3=0xffffffff nzcv=0
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0x80000000 x3=0x123456789abcdef0 nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0xff80 x3=0xffffffff nzcv=5
# expect: x0=? nzcv=?
        sub w0, w1, w2, lsl 31

# set:    x1=0x8000000000000000 x2=1 x3=-1 nzcv=5
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0x3f x3=-1 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=0x8000000000000000 x3=0xfedcba9876543210 nzcv=3
# expect: x0=? nzcv=?
        sub w0, w1, w2, lsr 4

# set:    x1=0x3f x2=0x8000000000000000 x3=1 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0xff80 x3=0x3f nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x20 x3=0xffffffff nzcv=6
# expect: x0=? nzcv=?
        sub w0, w1, w2, lsr 31

# set:    x1=0xfedcba9876543210 x2=-1 x3=0x8000000000000000 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0x8000 x3=-1 nzcv=5
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0 x3=-1 nzcv=1
# expect: x0=? nzcv=?
        sub w0, w1, w2, asr 8

# set:    x1=-2 x2=0xfedcba9876543210 x3=-2 nzcv=5
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0 x3=0x123456789abcdef0 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0x7fffffffffffffff x3=0xfedcba9876543210 nzcv=0
# expect: x0=? nzcv=?
        sub w0, w1, w2, asr 31

# set:    x1=-2 x2=0x20 x3=0x8000 nzcv=9
# expect: x0=? x4=? nzcv=?
# set:    x1=0x20 x2=0x3f x3=1 nzcv=6
# expect: x0=? x4=? nzcv=?
        sub w0, wzr, w2
        sub w4, w1, wzr
        sub wzr, w1, w2

# set:    x1=0xffffffff x2=0xfedcba9876543210 x3=0x8000000000000000 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0x8000 x3=0xfedcba9876543210 nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=-1 x3=0xff80 nzcv=5
# expect: x0=? nzcv=?
        adds w0, w1, w2

# set:    x1=0xfedcba9876543210 x2=0x3f x3=0x3f nzcv=10
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0x7fffffffffffffff x3=-2 nzcv=14
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0x20 x3=0xfedcba9876543210 nzcv=2
# expect: x0=? nzcv=?
        adds w0, w1, w2, lsl 1

# set:    x1=0x8000000000000000 x2=0x7fffffff x3=0x8000000000000000 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=-1 x3=0x8000 nzcv=4
# expect: x0=? nzcv=?
# set:    x1=1 x2=0 x3=0xfedcba9876543210 nzcv=3
# expect: x0=? nzcv=?
        adds w0, w1, w2, lsl 31

# set:    x1=-1 x2=0xffffffff x3=-2 nzcv=3
# expect: x0=? nzcv=?
# set:    x1=-2 x2=0xfedcba9876543210 x3=1 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0 x3=0x3f nzcv=4
# expect: x0=? nzcv=?
        adds w0, w1, w2, lsr 4

# set:    x1=-2 x2=0xfedcba9876543210 x3=0xff80 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0x8000 x3=0x123456789abcdef0 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0 x2=-2 x3=0x80000000 nzcv=1
# expect: x0=? nzcv=?
        adds w0, w1, w2, lsr 31

# set:    x1=0x20 x2=0x123456789abcdef0 x3=0xff80 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x8000000000000000 x3=0x80000000 nzcv=3
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0xffffffff x3=0x7fffffff nzcv=4
# expect: x0=? nzcv=?
        adds w0, w1, w2, asr 8

# set:    x1=0x7fffffffffffffff x2=0xffffffff x3=1 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0x8000000000000000 x3=0xfedcba9876543210 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=-2 x2=0x8000 x3=0x7fffffffffffffff nzcv=6
# expect: x0=? nzcv=?
        adds w0, w1, w2, asr 31

# set:    x1=0 x2=0x20 x3=0 nzcv=3
# expect: x0=? x4=? nzcv=?
# set:    x1=0x20 x2=0xff80 x3=0x123456789abcdef0 nzcv=0
# expect: x0=? x4=? nzcv=?
        adds w0, wzr, w2
        adds w4, w1, wzr
        adds wzr, w1, w2

# set:    x1=0x7fffffff x2=0x3f x3=0x7fffffff nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=0x20 x3=1 nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0x80000000 x3=0x7fffffff nzcv=8
# expect: x0=? nzcv=?
        subs w0, w1, w2

# set:    x1=0x7fffffffffffffff x2=0x8000 x3=0xfedcba9876543210 nzcv=8
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0x7fffffff x3=0x3f nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0x80000000 x3=0xff80 nzcv=6
# expect: x0=? nzcv=?
        subs w0, w1, w2, lsl 1

# set:    x1=0x7fffffff x2=0x123456789abcdef0 x3=0x80000000 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0x123456789abcdef0 x3=0x7fffffffffffffff nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=-1 x3=0xfedcba9876543210 nzcv=11
# expect: x0=? nzcv=?
        subs w0, w1, w2, lsl 31

# set:    x1=0xff80 x2=0x20 x3=0x8000 nzcv=3
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x20 x3=0x20 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0x8000 x3=0xffffffff nzcv=5
# expect: x0=? nzcv=?
        subs w0, w1, w2, lsr 4

# set:    x1=1 x2=0x8000000000000000 x3=0xff80 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0x7fffffff x3=-1 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0x80000000 x3=0x3f nzcv=0
# expect: x0=? nzcv=?
        subs w0, w1, w2, lsr 31

# set:    x1=0xff80 x2=1 x3=0xfedcba9876543210 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=-1 x3=1 nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=-2 x3=0x7fffffffffffffff nzcv=7
# expect: x0=? nzcv=?
        subs w0, w1, w2, asr 8

# set:    x1=0x80000000 x2=1 x3=-2 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0 x3=0xfedcba9876543210 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0x7fffffff x3=0x20 nzcv=1
# expect: x0=? nzcv=?
        subs w0, w1, w2, asr 31

# set:    x1=0xff80 x2=0x8000 x3=0xffffffff nzcv=14
# expect: x0=? x4=? nzcv=?
# set:    x1=-1 x2=0x3f x3=0 nzcv=6
# expect: x0=? x4=? nzcv=?
        subs w0, wzr, w2
        subs w4, w1, wzr
        subs wzr, w1, w2

# set:    x1=0x8000 x2=0x3f x3=0x8000000000000000 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=-2 x2=0xff80 x3=0xff80 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0x7fffffffffffffff x3=0xfedcba9876543210 nzcv=5
# expect: x0=? nzcv=?
        and w0, w1, w2

# set:    x1=0x3f x2=0 x3=-1 nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x8000000000000000 x3=0x7fffffffffffffff nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0 x3=0x80000000 nzcv=12
# expect: x0=? nzcv=?
        and w0, w1, w2, lsl 1

# set:    x1=0x7fffffff x2=0xfedcba9876543210 x3=0x20 nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=0x123456789abcdef0 x3=-2 nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0 x2=0x20 x3=0x123456789abcdef0 nzcv=9
# expect: x0=? nzcv=?
        and w0, w1, w2, lsl 31

# set:    x1=0x20 x2=0x8000 x3=0x80000000 nzcv=8
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=-2 x3=0x8000000000000000 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0x80000000 x3=0xffffffff nzcv=12
# expect: x0=? nzcv=?
        and w0, w1, w2, lsr 4

# set:    x1=0xfedcba9876543210 x2=0 x3=1 nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=-1 x3=0x123456789abcdef0 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x123456789abcdef0 x3=0x80000000 nzcv=3
# expect: x0=? nzcv=?
        and w0, w1, w2, lsr 31

# set:    x1=0xff80 x2=0x123456789abcdef0 x3=0xff80 nzcv=8
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=-2 x3=0x20 nzcv=14
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0x8000 x3=0x7fffffff nzcv=15
# expect: x0=? nzcv=?
        and w0, w1, w2, asr 8

# set:    x1=0xff80 x2=0x8000000000000000 x3=0x3f nzcv=14
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0x80000000 x3=-2 nzcv=0
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0xffffffff x3=0xffffffff nzcv=3
# expect: x0=? nzcv=?
        and w0, w1, w2, asr 31

# set:    x1=0x7fffffffffffffff x2=1 x3=0x3f nzcv=7
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x3f x3=0xff80 nzcv=10
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0x8000000000000000 x3=0x7fffffff nzcv=11
# expect: x0=? nzcv=?
        and w0, w1, w2, ror 7

# set:    x1=0x123456789abcdef0 x2=0x123456789abcdef0 x3=0x8000000000000000 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0 x2=0x20 x3=1 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0x7fffffffffffffff x3=0x3f nzcv=10
# expect: x0=? nzcv=?
        and w0, w1, w2, ror 31

# set:    x1=1 x2=0x123456789abcdef0 x3=0xffffffff nzcv=10
# expect: x0=? x4=? nzcv=?
# set:    x1=-2 x2=-1 x3=0x80000000 nzcv=6
# expect: x0=? x4=? nzcv=?
        and w0, wzr, w2
        and w4, w1, wzr
        and wzr, w1, w2

# set:    x1=-2 x2=0xfedcba9876543210 x3=-2 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=-1 x3=0xffffffff nzcv=6
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0x3f x3=0x8000000000000000 nzcv=7
# expect: x0=? nzcv=?
        orr w0, w1, w2

# set:    x1=0x8000 x2=0x7fffffffffffffff x3=0x8000000000000000 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=0x8000000000000000 x3=-1 nzcv=3
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=0x8000 x3=1 nzcv=2
# expect: x0=? nzcv=?
        orr w0, w1, w2, lsl 1

# set:    x1=0x3f x2=0x3f x3=0x8000 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0xfedcba9876543210 x3=0x8000 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0 x2=0xff80 x3=0x80000000 nzcv=10
# expect: x0=? nzcv=?
        orr w0, w1, w2, lsl 31

# set:    x1=0xffffffff x2=-2 x3=0x7fffffffffffffff nzcv=15
# expect: x0=? nzcv=?
# set:    x1=-2 x2=-2 x3=-1 nzcv=8
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0x8000 x3=0x7fffffff nzcv=7
# expect: x0=? nzcv=?
        orr w0, w1, w2, lsr 4

# set:    x1=0xff80 x2=0xfedcba9876543210 x3=0x7fffffff nzcv=15
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0 x3=0x123456789abcdef0 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0xff80 x3=0x123456789abcdef0 nzcv=11
# expect: x0=? nzcv=?
        orr w0, w1, w2, lsr 31

# set:    x1=0x7fffffff x2=0x8000 x3=1 nzcv=14
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0xff80 x3=0x80000000 nzcv=0
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0xffffffff x3=0 nzcv=6
# expect: x0=? nzcv=?
        orr w0, w1, w2, asr 8

# set:    x1=0x7fffffff x2=0xfedcba9876543210 x3=0x8000 nzcv=8
# expect: x0=? nzcv=?
# set:    x1=1 x2=0x80000000 x3=-1 nzcv=8
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0xfedcba9876543210 x3=0x8000000000000000 nzcv=8
# expect: x0=? nzcv=?
        orr w0, w1, w2, asr 31

# set:    x1=0xffffffff x2=0xfedcba9876543210 x3=0x7fffffff nzcv=6
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x80000000 x3=0x7fffffff nzcv=11
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0xffffffff x3=0x80000000 nzcv=12
# expect: x0=? nzcv=?
        orr w0, w1, w2, ror 7

# set:    x1=0x7fffffffffffffff x2=0xffffffff x3=0x3f nzcv=7
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0xfedcba9876543210 x3=0x8000 nzcv=3
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0xfedcba9876543210 x3=0x20 nzcv=8
# expect: x0=? nzcv=?
        orr w0, w1, w2, ror 31

# set:    x1=0xff80 x2=0x8000000000000000 x3=0x8000 nzcv=12
# expect: x0=? x4=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0x7fffffff x3=0x8000000000000000 nzcv=4
# expect: x0=? x4=? nzcv=?
        orr w0, wzr, w2
        orr w4, w1, wzr
        orr wzr, w1, w2

# set:    x1=0xff80 x2=0x20 x3=-1 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0xffffffff x3=0xffffffff nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0 x3=-2 nzcv=10
# expect: x0=? nzcv=?
        eor w0, w1, w2

# set:    x1=0xff80 x2=0xffffffff x3=0xfedcba9876543210 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=0x7fffffffffffffff x3=0x7fffffff nzcv=3
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0x8000 x3=0x20 nzcv=5
# expect: x0=? nzcv=?
        eor w0, w1, w2, lsl 1

# set:    x1=0 x2=0x8000000000000000 x3=0x3f nzcv=3
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0x7fffffffffffffff x3=0xffffffff nzcv=10
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0x8000 x3=0x7fffffffffffffff nzcv=11
# expect: x0=? nzcv=?
        eor w0, w1, w2, lsl 31

# set:    x1=0x80000000 x2=0x123456789abcdef0 x3=0x80000000 nzcv=0
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=-2 x3=0x7fffffff nzcv=3
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0x7fffffffffffffff x3=0x80000000 nzcv=6
# expect: x0=? nzcv=?
        eor w0, w1, w2, lsr 4

# set:    x1=0xfedcba9876543210 x2=0xfedcba9876543210 x3=0xff80 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0x3f x3=0x80000000 nzcv=10
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=-1 x3=0x3f nzcv=15
# expect: x0=? nzcv=?
        eor w0, w1, w2, lsr 31

# set:    x1=0xff80 x2=0x20 x3=0xfedcba9876543210 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=-2 x3=0xffffffff nzcv=4
# expect: x0=? nzcv=?
# set:    x1=1 x2=0x7fffffff x3=0x8000 nzcv=5
# expect: x0=? nzcv=?
        eor w0, w1, w2, asr 8

# set:    x1=0x3f x2=0xff80 x3=0xfedcba9876543210 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=-2 x2=0x80000000 x3=0x8000 nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x3f x3=1 nzcv=5
# expect: x0=? nzcv=?
        eor w0, w1, w2, asr 31

# set:    x1=0x80000000 x2=0x8000000000000000 x3=0x20 nzcv=8
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x80000000 x3=0xfedcba9876543210 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0x7fffffffffffffff x3=0x7fffffffffffffff nzcv=14
# expect: x0=? nzcv=?
        eor w0, w1, w2, ror 7

# set:    x1=0xff80 x2=0x8000 x3=0xffffffff nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x20 x3=-1 nzcv=5
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0x123456789abcdef0 x3=0x8000 nzcv=0
# expect: x0=? nzcv=?
        eor w0, w1, w2, ror 31

# set:    x1=-1 x2=0x20 x3=0x7fffffffffffffff nzcv=2
# expect: x0=? x4=? nzcv=?
# set:    x1=0x8000000000000000 x2=0x3f x3=0x8000000000000000 nzcv=5
# expect: x0=? x4=? nzcv=?
        eor w0, wzr, w2
        eor w4, w1, wzr
        eor wzr, w1, w2

# set:    x1=0x7fffffff x2=1 x3=0xffffffff nzcv=1
# expect: x0=? nzcv=?
# set:    x1=1 x2=1 x3=0 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=-2 x2=-2 x3=0x123456789abcdef0 nzcv=2
# expect: x0=? nzcv=?
        ands w0, w1, w2

# set:    x1=1 x2=0x7fffffffffffffff x3=-2 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=-1 x3=0x7fffffffffffffff nzcv=7
# expect: x0=? nzcv=?
# set:    x1=1 x2=0x3f x3=0x8000000000000000 nzcv=9
# expect: x0=? nzcv=?
        ands w0, w1, w2, lsl 1

# set:    x1=0xffffffff x2=0x3f x3=-1 nzcv=0
# expect: x0=? nzcv=?
# set:    x1=-1 x2=-1 x3=0 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0x8000 x3=0x8000 nzcv=10
# expect: x0=? nzcv=?
        ands w0, w1, w2, lsl 31

# set:    x1=0x8000 x2=0xffffffff x3=0x7fffffffffffffff nzcv=14
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0x8000 x3=-1 nzcv=5
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=-2 x3=0xfedcba9876543210 nzcv=14
# expect: x0=? nzcv=?
        ands w0, w1, w2, lsr 4

# set:    x1=0x3f x2=0x20 x3=0x123456789abcdef0 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=-2 x3=-2 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0x7fffffff x3=0xffffffff nzcv=7
# expect: x0=? nzcv=?
        ands w0, w1, w2, lsr 31

# set:    x1=0xff80 x2=1 x3=0x7fffffffffffffff nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0x7fffffffffffffff x3=0x7fffffffffffffff nzcv=0
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x7fffffff x3=0 nzcv=4
# expect: x0=? nzcv=?
        ands w0, w1, w2, asr 8

# set:    x1=0x80000000 x2=0x7fffffffffffffff x3=-2 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0x123456789abcdef0 x3=0xff80 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0 x2=0x20 x3=0x7fffffffffffffff nzcv=0
# expect: x0=? nzcv=?
        ands w0, w1, w2, asr 31

# set:    x1=0xff80 x2=0x7fffffff x3=0xff80 nzcv=0
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0x7fffffffffffffff x3=0x123456789abcdef0 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0x8000000000000000 x3=0x8000000000000000 nzcv=13
# expect: x0=? nzcv=?
        ands w0, w1, w2, ror 7

# set:    x1=-2 x2=0x123456789abcdef0 x3=0x20 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x7fffffff x3=0x8000 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=-1 x3=0x8000000000000000 nzcv=8
# expect: x0=? nzcv=?
        ands w0, w1, w2, ror 31

# set:    x1=1 x2=0x7fffffff x3=0x123456789abcdef0 nzcv=8
# expect: x0=? x4=? nzcv=?
# set:    x1=0x3f x2=0x8000000000000000 x3=0x7fffffffffffffff nzcv=8
# expect: x0=? x4=? nzcv=?
        ands w0, wzr, w2
        ands w4, w1, wzr
        ands wzr, w1, w2

# set:    x1=0x7fffffff x2=0x8000000000000000 x3=0x7fffffffffffffff nzcv=3
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=1 x3=0x3f nzcv=14
# expect: x0=? nzcv=?
# set:    x1=-1 x2=-1 x3=0xfedcba9876543210 nzcv=14
# expect: x0=? nzcv=?
        bic w0, w1, w2

# set:    x1=0x7fffffffffffffff x2=0x20 x3=0 nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0xffffffff x3=0 nzcv=0
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=0x80000000 x3=-1 nzcv=3
# expect: x0=? nzcv=?
        bic w0, w1, w2, lsl 1

# set:    x1=0x7fffffffffffffff x2=0x7fffffffffffffff x3=0 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0x20 x3=1 nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0x20 x3=0 nzcv=15
# expect: x0=? nzcv=?
        bic w0, w1, w2, lsl 31

# set:    x1=0x8000000000000000 x2=0x80000000 x3=0xffffffff nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x7fffffffffffffff x3=0xffffffff nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0xff80 x3=0x80000000 nzcv=2
# expect: x0=? nzcv=?
        bic w0, w1, w2, lsr 4

# set:    x1=0x8000 x2=0xff80 x3=0x7fffffff nzcv=2
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0 x3=0x123456789abcdef0 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=0xff80 x3=-1 nzcv=6
# expect: x0=? nzcv=?
        bic w0, w1, w2, lsr 31

# set:    x1=-2 x2=0x8000 x3=0 nzcv=3
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=0x8000 x3=0xff80 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x8000 x3=0x7fffffff nzcv=14
# expect: x0=? nzcv=?
        bic w0, w1, w2, asr 8

# set:    x1=0x8000000000000000 x2=0x20 x3=0xff80 nzcv=3
# expect: x0=? nzcv=?
# set:    x1=0 x2=0x8000000000000000 x3=0x123456789abcdef0 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0x20 x3=0xffffffff nzcv=12
# expect: x0=? nzcv=?
        bic w0, w1, w2, asr 31

# set:    x1=0x3f x2=0x7fffffffffffffff x3=0x20 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=-2 x2=0x80000000 x3=0x20 nzcv=3
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0x3f x3=0x7fffffffffffffff nzcv=15
# expect: x0=? nzcv=?
        bic w0, w1, w2, ror 7

# set:    x1=0x3f x2=0x7fffffffffffffff x3=0x8000 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=0x80000000 x3=1 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=-2 x2=0 x3=0x3f nzcv=13
# expect: x0=? nzcv=?
        bic w0, w1, w2, ror 31

# set:    x1=0x80000000 x2=0 x3=0x7fffffffffffffff nzcv=3
# expect: x0=? x4=? nzcv=?
# set:    x1=-1 x2=0xff80 x3=0x7fffffff nzcv=7
# expect: x0=? x4=? nzcv=?
        bic w0, wzr, w2
        bic w4, w1, wzr
        bic wzr, w1, w2

# set:    x1=0 x2=0 x3=0x20 nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0xff80 x3=0x80000000 nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0xffffffff x3=0x8000000000000000 nzcv=5
# expect: x0=? nzcv=?
        orn w0, w1, w2

# set:    x1=0xffffffff x2=1 x3=0xff80 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0xfedcba9876543210 x3=0 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=-2 x3=0x3f nzcv=4
# expect: x0=? nzcv=?
        orn w0, w1, w2, lsl 1

# set:    x1=0x20 x2=0x123456789abcdef0 x3=0x8000000000000000 nzcv=10
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=1 x3=0x123456789abcdef0 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0xffffffff x3=0xff80 nzcv=14
# expect: x0=? nzcv=?
        orn w0, w1, w2, lsl 31

# set:    x1=0x20 x2=0x8000000000000000 x3=0x20 nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0 x2=0x20 x3=0x7fffffffffffffff nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x80000000 x3=0xffffffff nzcv=14
# expect: x0=? nzcv=?
        orn w0, w1, w2, lsr 4

# set:    x1=0x123456789abcdef0 x2=0x7fffffffffffffff x3=0xfedcba9876543210 nzcv=5
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0x20 x3=0x123456789abcdef0 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0x8000000000000000 x3=0x80000000 nzcv=14
# expect: x0=? nzcv=?
        orn w0, w1, w2, lsr 31

# set:    x1=0x7fffffffffffffff x2=0x8000 x3=0x123456789abcdef0 nzcv=5
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0xfedcba9876543210 x3=1 nzcv=4
# expect: x0=? nzcv=?
# set:    x1=-2 x2=0x8000 x3=0xffffffff nzcv=9
# expect: x0=? nzcv=?
        orn w0, w1, w2, asr 8

# set:    x1=0x8000 x2=0x7fffffffffffffff x3=0xff80 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0x80000000 x3=0x20 nzcv=5
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0 x3=-2 nzcv=0
# expect: x0=? nzcv=?
        orn w0, w1, w2, asr 31

# set:    x1=0xfedcba9876543210 x2=0x8000 x3=0x80000000 nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0xff80 x3=0x3f nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0x8000000000000000 x3=0x8000000000000000 nzcv=15
# expect: x0=? nzcv=?
        orn w0, w1, w2, ror 7

# set:    x1=0xff80 x2=0x123456789abcdef0 x3=0x7fffffff nzcv=10
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0xfedcba9876543210 x3=1 nzcv=3
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=0x80000000 x3=0x123456789abcdef0 nzcv=2
# expect: x0=? nzcv=?
        orn w0, w1, w2, ror 31

# set:    x1=0 x2=0x8000 x3=0x8000 nzcv=1
# expect: x0=? x4=? nzcv=?
# set:    x1=-1 x2=-1 x3=0x8000000000000000 nzcv=3
# expect: x0=? x4=? nzcv=?
        orn w0, wzr, w2
        orn w4, w1, wzr
        orn wzr, w1, w2

# set:    x1=0xffffffff x2=0x8000000000000000 x3=0x8000 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=1 x2=0 x3=0x3f nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0x3f x3=0x123456789abcdef0 nzcv=8
# expect: x0=? nzcv=?
        eon w0, w1, w2

# set:    x1=0 x2=0x80000000 x3=0 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=0xfedcba9876543210 x3=0x3f nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=1 x3=-2 nzcv=2
# expect: x0=? nzcv=?
        eon w0, w1, w2, lsl 1

# set:    x1=0xffffffff x2=0xff80 x3=0x20 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0 x3=0x8000 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x123456789abcdef0 x3=0xff80 nzcv=1
# expect: x0=? nzcv=?
        eon w0, w1, w2, lsl 31

# set:    x1=0x8000 x2=0xfedcba9876543210 x3=1 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=0x123456789abcdef0 x3=1 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=0 x2=0x20 x3=0x123456789abcdef0 nzcv=3
# expect: x0=? nzcv=?
        eon w0, w1, w2, lsr 4

# set:    x1=1 x2=0x20 x3=0x8000000000000000 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=0x123456789abcdef0 x3=0xfedcba9876543210 nzcv=5
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x8000000000000000 x3=0x123456789abcdef0 nzcv=13
# expect: x0=? nzcv=?
        eon w0, w1, w2, lsr 31

# set:    x1=0x20 x2=1 x3=0x3f nzcv=14
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0x3f x3=0x20 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0x80000000 x3=-2 nzcv=3
# expect: x0=? nzcv=?
        eon w0, w1, w2, asr 8

# set:    x1=-1 x2=0xff80 x3=0x80000000 nzcv=5
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0x123456789abcdef0 x3=0x123456789abcdef0 nzcv=14
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x123456789abcdef0 x3=-2 nzcv=11
# expect: x0=? nzcv=?
        eon w0, w1, w2, asr 31

# set:    x1=-2 x2=0x80000000 x3=0x7fffffff nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0x80000000 x3=0x8000 nzcv=10
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0x80000000 x3=0xfedcba9876543210 nzcv=7
# expect: x0=? nzcv=?
        eon w0, w1, w2, ror 7

# set:    x1=0xfedcba9876543210 x2=0x123456789abcdef0 x3=-2 nzcv=8
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=0x7fffffff x3=0x80000000 nzcv=14
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0x123456789abcdef0 x3=0xffffffff nzcv=12
# expect: x0=? nzcv=?
        eon w0, w1, w2, ror 31

# set:    x1=0 x2=0x20 x3=0xfedcba9876543210 nzcv=0
# expect: x0=? x4=? nzcv=?
# set:    x1=0 x2=0x7fffffffffffffff x3=0x123456789abcdef0 nzcv=4
# expect: x0=? x4=? nzcv=?
        eon w0, wzr, w2
        eon w4, w1, wzr
        eon wzr, w1, w2

# set:    x1=-2 x2=0x7fffffffffffffff x3=0x8000 nzcv=10
# expect: x0=? nzcv=?
# set:    x1=0 x2=0x7fffffffffffffff x3=0 nzcv=8
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=0x8000000000000000 x3=-2 nzcv=4
# expect: x0=? nzcv=?
        bics w0, w1, w2

# set:    x1=1 x2=0 x3=0x7fffffffffffffff nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0x80000000 x3=-2 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=-1 x2=-1 x3=0x8000000000000000 nzcv=8
# expect: x0=? nzcv=?
        bics w0, w1, w2, lsl 1

# set:    x1=0xff80 x2=0x7fffffffffffffff x3=-2 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=1 x2=0xfedcba9876543210 x3=0x20 nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0xfedcba9876543210 x3=0x20 nzcv=10
# expect: x0=? nzcv=?
        bics w0, w1, w2, lsl 31

# set:    x1=0xff80 x2=0xffffffff x3=0x20 nzcv=3
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0xffffffff x3=0xfedcba9876543210 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=-2 x3=0 nzcv=12
# expect: x0=? nzcv=?
        bics w0, w1, w2, lsr 4

# set:    x1=1 x2=0xff80 x3=0x80000000 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0 x2=-2 x3=0x7fffffff nzcv=3
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0x80000000 x3=0x8000 nzcv=7
# expect: x0=? nzcv=?
        bics w0, w1, w2, lsr 31

# set:    x1=0x20 x2=0x3f x3=0x3f nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0xfedcba9876543210 x3=0 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=-2 x2=0 x3=0x123456789abcdef0 nzcv=1
# expect: x0=? nzcv=?
        bics w0, w1, w2, asr 8

# set:    x1=0x80000000 x2=0x123456789abcdef0 x3=0x20 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=-1 x3=-1 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x123456789abcdef0 x3=0x3f nzcv=12
# expect: x0=? nzcv=?
        bics w0, w1, w2, asr 31

# set:    x1=0xffffffff x2=0xff80 x3=0x8000000000000000 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0xfedcba9876543210 x3=0x7fffffffffffffff nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=1 x3=-1 nzcv=4
# expect: x0=? nzcv=?
        bics w0, w1, w2, ror 7

# set:    x1=0x80000000 x2=1 x3=0x123456789abcdef0 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0xfedcba9876543210 x3=0x7fffffffffffffff nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0 x3=0x7fffffff nzcv=13
# expect: x0=? nzcv=?
        bics w0, w1, w2, ror 31

# set:    x1=0xff80 x2=0x20 x3=-1 nzcv=15
# expect: x0=? x4=? nzcv=?
# set:    x1=-1 x2=0xff80 x3=0x123456789abcdef0 nzcv=6
# expect: x0=? x4=? nzcv=?
        bics w0, wzr, w2
        bics w4, w1, wzr
        bics wzr, w1, w2

# set:    x1=0x7fffffff x2=0x3f x3=0x123456789abcdef0 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0x8000000000000000 x3=0x8000000000000000 nzcv=2
# expect: x0=? nzcv=?
        add w0, w1, w2, uxtb 0

# set:    x1=0x7fffffffffffffff x2=0xff80 x3=0x3f nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x80000000 x3=1 nzcv=13
# expect: x0=? nzcv=?
        add w0, w1, w2, uxtb 2

# set:    x1=0x7fffffff x2=0x80000000 x3=0x80000000 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x8000000000000000 x3=0xfedcba9876543210 nzcv=0
# expect: x0=? nzcv=?
        add w0, w1, w2, uxtb 4

# set:    x1=-1 x2=0x80000000 x3=0xff80 nzcv=14
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0x8000 x3=0xfedcba9876543210 nzcv=4
# expect: x0=? nzcv=?
        add w0, w1, w2, uxth 0

# set:    x1=0xffffffff x2=0 x3=0x8000000000000000 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=-2 x2=0x8000 x3=0x3f nzcv=11
# expect: x0=? nzcv=?
        add w0, w1, w2, uxth 2

# set:    x1=-1 x2=0xff80 x3=1 nzcv=3
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0x8000 x3=0x20 nzcv=1
# expect: x0=? nzcv=?
        add w0, w1, w2, uxth 4

# set:    x1=0xfedcba9876543210 x2=-2 x3=0x8000 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0x8000 x3=0 nzcv=10
# expect: x0=? nzcv=?
        add w0, w1, w2, uxtw 0

# set:    x1=0x20 x2=0xff80 x3=0xffffffff nzcv=15
# expect: x0=? nzcv=?
# set:    x1=1 x2=0x7fffffffffffffff x3=0 nzcv=10
# expect: x0=? nzcv=?
        add w0, w1, w2, uxtw 1

# set:    x1=0x8000000000000000 x2=0x20 x3=0x8000000000000000 nzcv=8
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0x8000000000000000 x3=0x123456789abcdef0 nzcv=15
# expect: x0=? nzcv=?
        add w0, w1, w2, uxtw 4

# set:    x1=0x20 x2=-1 x3=0x3f nzcv=0
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0x20 x3=0x7fffffff nzcv=1
# expect: x0=? nzcv=?
        add w0, w1, w2, uxtx 0

# set:    x1=0x7fffffffffffffff x2=-1 x3=0x8000000000000000 nzcv=8
# expect: x0=? nzcv=?
# set:    x1=0 x2=0x7fffffffffffffff x3=0 nzcv=14
# expect: x0=? nzcv=?
        add w0, w1, w2, uxtx 3

# set:    x1=0x3f x2=0 x3=0x3f nzcv=8
# expect: x0=? nzcv=?
# set:    x1=1 x2=0x7fffffff x3=0x3f nzcv=11
# expect: x0=? nzcv=?
        add w0, w1, w2, uxtx 4

# set:    x1=0 x2=0x7fffffffffffffff x3=0x3f nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=-2 x3=0x8000000000000000 nzcv=12
# expect: x0=? nzcv=?
        add w0, w1, w2, sxtb 0

# set:    x1=0x123456789abcdef0 x2=0x20 x3=0x80000000 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=1 x2=-2 x3=0x8000 nzcv=2
# expect: x0=? nzcv=?
        add w0, w1, w2, sxtb 1

# set:    x1=-1 x2=0x8000000000000000 x3=0x123456789abcdef0 nzcv=0
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0xffffffff x3=0 nzcv=7
# expect: x0=? nzcv=?
        add w0, w1, w2, sxtb 4

# set:    x1=0x7fffffffffffffff x2=0x80000000 x3=0x20 nzcv=5
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0x7fffffff x3=0 nzcv=11
# expect: x0=? nzcv=?
        add w0, w1, w2, sxth 0

# set:    x1=0x3f x2=0x80000000 x3=0x7fffffffffffffff nzcv=7
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x3f x3=0x123456789abcdef0 nzcv=8
# expect: x0=? nzcv=?
        add w0, w1, w2, sxth 3

# set:    x1=0xff80 x2=0 x3=-2 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0x7fffffffffffffff x3=-2 nzcv=0
# expect: x0=? nzcv=?
        add w0, w1, w2, sxth 4

# set:    x1=0x7fffffffffffffff x2=0x8000000000000000 x3=-2 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0x80000000 x3=0x3f nzcv=4
# expect: x0=? nzcv=?
        add w0, w1, w2, sxtw 0

# set:    x1=1 x2=0x20 x3=0x3f nzcv=7
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x123456789abcdef0 x3=0x7fffffff nzcv=7
# expect: x0=? nzcv=?
        add w0, w1, w2, sxtw 3

# set:    x1=0xfedcba9876543210 x2=-1 x3=-2 nzcv=10
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x7fffffffffffffff x3=0xffffffff nzcv=4
# expect: x0=? nzcv=?
        add w0, w1, w2, sxtw 4

# set:    x1=0x3f x2=-1 x3=0x3f nzcv=6
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0x123456789abcdef0 x3=0x8000 nzcv=4
# expect: x0=? nzcv=?
        add w0, w1, w2, sxtx 0

# set:    x1=0x7fffffffffffffff x2=0x20 x3=0x123456789abcdef0 nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=-2 x3=0x7fffffff nzcv=4
# expect: x0=? nzcv=?
        add w0, w1, w2, sxtx 1

# set:    x1=0x3f x2=-2 x3=-1 nzcv=10
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=-2 x3=1 nzcv=3
# expect: x0=? nzcv=?
        add w0, w1, w2, sxtx 4

# set:    x1=0x80000000 x2=0x8000 x3=0x20 nzcv=0
# expect: x0=? nzcv=?
# set:    x1=-2 x2=-1 x3=0xff80 nzcv=10
# expect: x0=? nzcv=?
        sub w0, w1, w2, uxtb 0

# set:    x1=-2 x2=0x7fffffff x3=0xffffffff nzcv=8
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x7fffffffffffffff x3=-1 nzcv=6
# expect: x0=? nzcv=?
        sub w0, w1, w2, uxtb 1

# set:    x1=1 x2=-1 x3=0xff80 nzcv=8
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0 x3=0xfedcba9876543210 nzcv=7
# expect: x0=? nzcv=?
        sub w0, w1, w2, uxtb 4

# set:    x1=0x8000000000000000 x2=0x8000000000000000 x3=0x80000000 nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0 x3=0x20 nzcv=15
# expect: x0=? nzcv=?
        sub w0, w1, w2, uxth 0

# set:    x1=-1 x2=0x123456789abcdef0 x3=0xffffffff nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0xfedcba9876543210 x3=-1 nzcv=12
# expect: x0=? nzcv=?
        sub w0, w1, w2, uxth 3

# set:    x1=0xffffffff x2=0xffffffff x3=0x8000000000000000 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=-1 x2=-1 x3=0 nzcv=13
# expect: x0=? nzcv=?
        sub w0, w1, w2, uxth 4

# set:    x1=-2 x2=0x7fffffffffffffff x3=0x20 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x8000000000000000 x3=0xff80 nzcv=6
# expect: x0=? nzcv=?
        sub w0, w1, w2, uxtw 0

# set:    x1=1 x2=-1 x3=0x8000 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=-2 x2=0xffffffff x3=0x20 nzcv=10
# expect: x0=? nzcv=?
        sub w0, w1, w2, uxtw 1

# set:    x1=0x8000 x2=0xffffffff x3=0x7fffffff nzcv=12
# expect: x0=? nzcv=?
# set:    x1=-2 x2=0x8000000000000000 x3=0xff80 nzcv=1
# expect: x0=? nzcv=?
        sub w0, w1, w2, uxtw 4

# set:    x1=0x20 x2=0x8000 x3=0x80000000 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x20 x3=0xfedcba9876543210 nzcv=1
# expect: x0=? nzcv=?
        sub w0, w1, w2, uxtx 0

# set:    x1=0x123456789abcdef0 x2=1 x3=0x8000 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0xffffffff x3=-2 nzcv=7
# expect: x0=? nzcv=?
        sub w0, w1, w2, uxtx 3

# set:    x1=0x123456789abcdef0 x2=0x123456789abcdef0 x3=0 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x20 x3=0x123456789abcdef0 nzcv=1
# expect: x0=? nzcv=?
        sub w0, w1, w2, uxtx 4

# set:    x1=0x7fffffffffffffff x2=0xffffffff x3=0x7fffffffffffffff nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=-2 x3=0xffffffff nzcv=5
# expect: x0=? nzcv=?
        sub w0, w1, w2, sxtb 0

# set:    x1=0x7fffffff x2=0x7fffffffffffffff x3=0 nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=-2 x3=0xffffffff nzcv=14
# expect: x0=? nzcv=?
        sub w0, w1, w2, sxtb 1

# set:    x1=1 x2=0x20 x3=-1 nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=1 x3=0x7fffffff nzcv=13
# expect: x0=? nzcv=?
        sub w0, w1, w2, sxtb 4

# set:    x1=0xffffffff x2=0 x3=0xfedcba9876543210 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0xffffffff x3=-2 nzcv=14
# expect: x0=? nzcv=?
        sub w0, w1, w2, sxth 0

# set:    x1=1 x2=0x7fffffffffffffff x3=0x3f nzcv=5
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x20 x3=0x20 nzcv=3
# expect: x0=? nzcv=?
        sub w0, w1, w2, sxth 2

# set:    x1=1 x2=1 x3=0x3f nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0xffffffff x3=1 nzcv=12
# expect: x0=? nzcv=?
        sub w0, w1, w2, sxth 4

# set:    x1=0xff80 x2=0x123456789abcdef0 x3=0x7fffffff nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=-1 x3=0 nzcv=5
# expect: x0=? nzcv=?
        sub w0, w1, w2, sxtw 0

# set:    x1=-2 x2=0x80000000 x3=0x3f nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0x8000 x3=-1 nzcv=4
# expect: x0=? nzcv=?
        sub w0, w1, w2, sxtw 3

# set:    x1=-1 x2=0xff80 x3=0x7fffffff nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0 x3=0x7fffffffffffffff nzcv=14
# expect: x0=? nzcv=?
        sub w0, w1, w2, sxtw 4

# set:    x1=0x3f x2=-1 x3=-1 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=1 x2=-2 x3=0 nzcv=8
# expect: x0=? nzcv=?
        sub w0, w1, w2, sxtx 0

# set:    x1=0 x2=0xffffffff x3=0xffffffff nzcv=0
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0x8000 x3=0xfedcba9876543210 nzcv=15
# expect: x0=? nzcv=?
        sub w0, w1, w2, sxtx 2

# set:    x1=0x8000000000000000 x2=0x8000000000000000 x3=0xffffffff nzcv=14
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0x3f x3=0x7fffffff nzcv=14
# expect: x0=? nzcv=?
        sub w0, w1, w2, sxtx 4

# set:    x1=0xfedcba9876543210 x2=0xfedcba9876543210 x3=-2 nzcv=8
# expect: x0=? nzcv=?
# set:    x1=0 x2=0x8000000000000000 x3=0xfedcba9876543210 nzcv=6
# expect: x0=? nzcv=?
        adds w0, w1, w2, uxtb 0

# set:    x1=0 x2=-1 x3=0x3f nzcv=11
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0 x3=0 nzcv=4
# expect: x0=? nzcv=?
        adds w0, w1, w2, uxtb 1

# set:    x1=0x8000 x2=0 x3=0x8000 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0xfedcba9876543210 x3=0x80000000 nzcv=2
# expect: x0=? nzcv=?
        adds w0, w1, w2, uxtb 4

# set:    x1=1 x2=0x7fffffff x3=0x3f nzcv=9
# expect: x0=? nzcv=?
# set:    x1=-1 x2=-1 x3=0xfedcba9876543210 nzcv=5
# expect: x0=? nzcv=?
        adds w0, w1, w2, uxth 0

# set:    x1=0xffffffff x2=0x20 x3=-2 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0x80000000 x3=1 nzcv=9
# expect: x0=? nzcv=?
        adds w0, w1, w2, uxth 1

# set:    x1=0x80000000 x2=0x80000000 x3=0x8000 nzcv=2
# expect: x0=? nzcv=?
# set:    x1=-2 x2=0x7fffffff x3=0xff80 nzcv=13
# expect: x0=? nzcv=?
        adds w0, w1, w2, uxth 4

# set:    x1=1 x2=0x7fffffffffffffff x3=1 nzcv=8
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=-1 x3=0x80000000 nzcv=13
# expect: x0=? nzcv=?
        adds w0, w1, w2, uxtw 0

# set:    x1=0x123456789abcdef0 x2=0x8000000000000000 x3=0xfedcba9876543210 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0x8000000000000000 x3=1 nzcv=2
# expect: x0=? nzcv=?
        adds w0, w1, w2, uxtw 3

# set:    x1=0xffffffff x2=0x20 x3=-2 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0xfedcba9876543210 x3=0x7fffffff nzcv=10
# expect: x0=? nzcv=?
        adds w0, w1, w2, uxtw 4

# set:    x1=0x123456789abcdef0 x2=0xfedcba9876543210 x3=-2 nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0x80000000 x3=0xfedcba9876543210 nzcv=15
# expect: x0=? nzcv=?
        adds w0, w1, w2, uxtx 0

# set:    x1=0x123456789abcdef0 x2=0x20 x3=0xffffffff nzcv=5
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0xffffffff x3=-2 nzcv=7
# expect: x0=? nzcv=?
        adds w0, w1, w2, uxtx 2

# set:    x1=0x20 x2=0x7fffffffffffffff x3=1 nzcv=0
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=0 x3=0xffffffff nzcv=3
# expect: x0=? nzcv=?
        adds w0, w1, w2, uxtx 4

# set:    x1=0x8000 x2=0x8000000000000000 x3=0x7fffffff nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0xfedcba9876543210 x3=0 nzcv=10
# expect: x0=? nzcv=?
        adds w0, w1, w2, sxtb 0

# set:    x1=0x80000000 x2=0x123456789abcdef0 x3=0x8000000000000000 nzcv=0
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0x3f x3=0x3f nzcv=6
# expect: x0=? nzcv=?
        adds w0, w1, w2, sxtb 3

# set:    x1=0x20 x2=0x7fffffffffffffff x3=1 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=0xff80 x3=0x7fffffffffffffff nzcv=10
# expect: x0=? nzcv=?
        adds w0, w1, w2, sxtb 4

# set:    x1=1 x2=0x3f x3=0x7fffffff nzcv=0
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x80000000 x3=0x8000 nzcv=5
# expect: x0=? nzcv=?
        adds w0, w1, w2, sxth 0

# set:    x1=0x8000000000000000 x2=0x80000000 x3=-2 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0x80000000 x3=-2 nzcv=15
# expect: x0=? nzcv=?
        adds w0, w1, w2, sxth 1

# set:    x1=0xff80 x2=0 x3=0xffffffff nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=-1 x3=0x3f nzcv=14
# expect: x0=? nzcv=?
        adds w0, w1, w2, sxth 4

# set:    x1=-2 x2=0x80000000 x3=0x8000 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0xff80 x3=-2 nzcv=1
# expect: x0=? nzcv=?
        adds w0, w1, w2, sxtw 0

# set:    x1=0x8000 x2=0x123456789abcdef0 x3=0x20 nzcv=10
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=0xfedcba9876543210 x3=0x123456789abcdef0 nzcv=0
# expect: x0=? nzcv=?
        adds w0, w1, w2, sxtw 3

# set:    x1=0x8000000000000000 x2=0xfedcba9876543210 x3=0xff80 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0x80000000 x3=1 nzcv=4
# expect: x0=? nzcv=?
        adds w0, w1, w2, sxtw 4

# set:    x1=0x8000 x2=0 x3=0x3f nzcv=5
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x7fffffff x3=0xfedcba9876543210 nzcv=12
# expect: x0=? nzcv=?
        adds w0, w1, w2, sxtx 0

# set:    x1=-1 x2=0xfedcba9876543210 x3=0xff80 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=1 x2=0x8000 x3=0x20 nzcv=10
# expect: x0=? nzcv=?
        adds w0, w1, w2, sxtx 2

# set:    x1=0x20 x2=0 x3=1 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=0x7fffffff x3=-2 nzcv=7
# expect: x0=? nzcv=?
        adds w0, w1, w2, sxtx 4

# set:    x1=0xffffffff x2=0x8000 x3=0x123456789abcdef0 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=0x8000000000000000 x3=-1 nzcv=3
# expect: x0=? nzcv=?
        subs w0, w1, w2, uxtb 0

# set:    x1=0x80000000 x2=0xff80 x3=0x8000000000000000 nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0 x2=0xff80 x3=0xffffffff nzcv=0
# expect: x0=? nzcv=?
        subs w0, w1, w2, uxtb 2

# set:    x1=0xff80 x2=0xffffffff x3=-1 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=-2 x2=0x123456789abcdef0 x3=0x80000000 nzcv=15
# expect: x0=? nzcv=?
        subs w0, w1, w2, uxtb 4

# set:    x1=0x8000 x2=0x123456789abcdef0 x3=0x80000000 nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=0xff80 x3=0xff80 nzcv=3
# expect: x0=? nzcv=?
        subs w0, w1, w2, uxth 0

# set:    x1=0x8000 x2=0x123456789abcdef0 x3=0x8000000000000000 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=-1 x3=0xffffffff nzcv=12
# expect: x0=? nzcv=?
        subs w0, w1, w2, uxth 3

# set:    x1=0x20 x2=0x8000 x3=0 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=1 x3=-2 nzcv=1
# expect: x0=? nzcv=?
        subs w0, w1, w2, uxth 4

# set:    x1=0x8000 x2=0xfedcba9876543210 x3=0x80000000 nzcv=14
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=1 x3=-2 nzcv=1
# expect: x0=? nzcv=?
        subs w0, w1, w2, uxtw 0

# set:    x1=1 x2=0x123456789abcdef0 x3=0x20 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0x3f x3=0 nzcv=9
# expect: x0=? nzcv=?
        subs w0, w1, w2, uxtw 3

# set:    x1=0x3f x2=-2 x3=0x8000000000000000 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=0x80000000 x3=0x7fffffffffffffff nzcv=8
# expect: x0=? nzcv=?
        subs w0, w1, w2, uxtw 4

# set:    x1=0x80000000 x2=0xff80 x3=1 nzcv=8
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0x3f x3=-1 nzcv=5
# expect: x0=? nzcv=?
        subs w0, w1, w2, uxtx 0

# set:    x1=0x7fffffffffffffff x2=1 x3=0x123456789abcdef0 nzcv=3
# expect: x0=? nzcv=?
# set:    x1=0 x2=0xfedcba9876543210 x3=0x8000000000000000 nzcv=11
# expect: x0=? nzcv=?
        subs w0, w1, w2, uxtx 3

# set:    x1=0x123456789abcdef0 x2=0x80000000 x3=0x20 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=-1 x3=0xfedcba9876543210 nzcv=7
# expect: x0=? nzcv=?
        subs w0, w1, w2, uxtx 4

# set:    x1=1 x2=0x7fffffffffffffff x3=0x80000000 nzcv=14
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=-2 x3=0 nzcv=4
# expect: x0=? nzcv=?
        subs w0, w1, w2, sxtb 0

# set:    x1=0 x2=0xffffffff x3=0 nzcv=3
# expect: x0=? nzcv=?
# set:    x1=-2 x2=0x3f x3=0x7fffffff nzcv=1
# expect: x0=? nzcv=?
        subs w0, w1, w2, sxtb 1

# set:    x1=1 x2=0x7fffffff x3=0x20 nzcv=14
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=-1 x3=0xfedcba9876543210 nzcv=11
# expect: x0=? nzcv=?
        subs w0, w1, w2, sxtb 4

# set:    x1=0x80000000 x2=0x8000 x3=0xff80 nzcv=2
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=0x20 x3=-2 nzcv=14
# expect: x0=? nzcv=?
        subs w0, w1, w2, sxth 0

# set:    x1=0xfedcba9876543210 x2=-1 x3=0xff80 nzcv=14
# expect: x0=? nzcv=?
# set:    x1=1 x2=0x8000 x3=1 nzcv=14
# expect: x0=? nzcv=?
        subs w0, w1, w2, sxth 2

# set:    x1=0x7fffffffffffffff x2=0x3f x3=0xff80 nzcv=14
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0x20 x3=0xffffffff nzcv=7
# expect: x0=? nzcv=?
        subs w0, w1, w2, sxth 4

# set:    x1=-1 x2=0x8000 x3=0x7fffffffffffffff nzcv=11
# expect: x0=? nzcv=?
# set:    x1=-2 x2=0xfedcba9876543210 x3=0x7fffffff nzcv=5
# expect: x0=? nzcv=?
        subs w0, w1, w2, sxtw 0

# set:    x1=0x20 x2=-2 x3=0xff80 nzcv=10
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0x80000000 x3=0xffffffff nzcv=15
# expect: x0=? nzcv=?
        subs w0, w1, w2, sxtw 1

# set:    x1=0 x2=1 x3=0x80000000 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=1 x3=0xffffffff nzcv=5
# expect: x0=? nzcv=?
        subs w0, w1, w2, sxtw 4

# set:    x1=0xff80 x2=0x80000000 x3=-1 nzcv=3
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0xfedcba9876543210 x3=0x7fffffff nzcv=3
# expect: x0=? nzcv=?
        subs w0, w1, w2, sxtx 0

# set:    x1=0x80000000 x2=0x123456789abcdef0 x3=0xff80 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=1 x3=0x123456789abcdef0 nzcv=14
# expect: x0=? nzcv=?
        subs w0, w1, w2, sxtx 2

# set:    x1=0x7fffffff x2=0xfedcba9876543210 x3=0xfedcba9876543210 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x8000000000000000 x3=0x123456789abcdef0 nzcv=5
# expect: x0=? nzcv=?
        subs w0, w1, w2, sxtx 4

# set:    sp=0xc8c8ccf96e5fbf71 x1=0xffffffff x2=0x7fffffff
# expect: sp=? x0=? nzcv=?
# set:    sp=0x6f73573bfaeebacd x1=1 x2=0x80000000
# expect: sp=? x0=? nzcv=?
# set:    sp=0xc98e3f5b9134c0b7 x1=0x8000000000000000 x2=0x8000
# expect: sp=? x0=? nzcv=?
# set:    sp=0x8b661d1f579a7954 x1=0x20 x2=0xfedcba9876543210
# expect: sp=? x0=? nzcv=?
        add wsp, wsp, w2, lsl 2
        subs w0, wsp, w1, uxtb

# set:    x1=0x20 x2=0x8000000000000000 x3=0xffffffff nzcv=5
# expect: x0=? nzcv=?
# set:    x1=-1 x2=0x3f x3=0x7fffffffffffffff nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=1 x3=1 nzcv=3
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=-2 x3=0x3f nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0xfedcba9876543210 x3=0x80000000 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0xffffffff x3=0x3f nzcv=1
# expect: x0=? nzcv=?
# set:    x1=1 x2=0xfedcba9876543210 x3=1 nzcv=6
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0xffffffff x3=0x8000 nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x123456789abcdef0 x3=-2 nzcv=0
# expect: x0=? nzcv=?
# set:    x1=1 x2=0x8000 x3=0xff80 nzcv=4
# expect: x0=? nzcv=?
        adc w0, w1, w2

# set:    x1=0x3f x2=-1 x3=-2 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0x123456789abcdef0 x3=0x20 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=0x7fffffff x3=1 nzcv=0
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0xfedcba9876543210 x3=0xfedcba9876543210 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0x8000000000000000 x3=0x8000 nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=0x3f x3=0x8000 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=-2 x2=0x80000000 x3=0 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=0xfedcba9876543210 x3=-2 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=-2 x3=0 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=0x7fffffffffffffff x3=1 nzcv=9
# expect: x0=? nzcv=?
        adcs w0, w1, w2

# set:    x1=0x8000 x2=0 x3=0x8000000000000000 nzcv=12
# expect: x0=? nzcv=?
# set:    x1=0x8000000000000000 x2=0x7fffffff x3=0x8000 nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0xfedcba9876543210 x3=0x8000 nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x3f x3=-1 nzcv=9
# expect: x0=? nzcv=?
# set:    x1=0x80000000 x2=0x20 x3=0x8000 nzcv=4
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x7fffffff x3=-1 nzcv=0
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x7fffffff x3=1 nzcv=0
# expect: x0=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0x8000000000000000 x3=-1 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0x3f x2=-1 x3=0x3f nzcv=13
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=-1 x3=-1 nzcv=2
# expect: x0=? nzcv=?
        sbc w0, w1, w2

# set:    x1=-1 x2=0x3f x3=0x7fffffff nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0xff80 x2=0x7fffffff x3=0x8000000000000000 nzcv=5
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0xffffffff x3=0x7fffffff nzcv=0
# expect: x0=? nzcv=?
# set:    x1=-2 x2=0xff80 x3=0xfedcba9876543210 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0x20 x2=0xfedcba9876543210 x3=0x8000 nzcv=7
# expect: x0=? nzcv=?
# set:    x1=-2 x2=0x7fffffff x3=0x20 nzcv=8
# expect: x0=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=-1 x3=0x7fffffff nzcv=11
# expect: x0=? nzcv=?
# set:    x1=0xffffffff x2=0x123456789abcdef0 x3=0 nzcv=1
# expect: x0=? nzcv=?
# set:    x1=0x7fffffff x2=0x123456789abcdef0 x3=0xfedcba9876543210 nzcv=15
# expect: x0=? nzcv=?
# set:    x1=0x8000 x2=0xffffffff x3=0x20 nzcv=11
# expect: x0=? nzcv=?
        sbcs w0, w1, w2

# set:    x1=1 x2=0xfedcba9876543210 x3=0x7fffffffffffffff nzcv=14
# expect: x0=? x4=? nzcv=?
# set:    x1=0xffffffff x2=0x20 x3=0x123456789abcdef0 nzcv=2
# expect: x0=? x4=? nzcv=?
# set:    x1=1 x2=-1 x3=0x123456789abcdef0 nzcv=2
# expect: x0=? x4=? nzcv=?
# set:    x1=0x20 x2=0x20 x3=0x8000000000000000 nzcv=15
# expect: x0=? x4=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0x8000 x3=0x3f nzcv=2
# expect: x0=? x4=? nzcv=?
# set:    x1=0xff80 x2=0xff80 x3=0x3f nzcv=9
# expect: x0=? x4=? nzcv=?
        ngcs w0, w2
        ngc w4, w2

# set:    x1=0xfedcba9876543210 x2=0 x3=0xfedcba9876543210 nzcv=9
# expect: x0=? x4=? x5=? x6=? nzcv=?
# set:    x1=-2 x2=0x80000000 x3=0x20 nzcv=8
# expect: x0=? x4=? x5=? x6=? nzcv=?
# set:    x1=0x123456789abcdef0 x2=0xff80 x3=0 nzcv=15
# expect: x0=? x4=? x5=? x6=? nzcv=?
# set:    x1=0 x2=0xffffffff x3=0xfedcba9876543210 nzcv=5
# expect: x0=? x4=? x5=? x6=? nzcv=?
# set:    x1=0xffffffff x2=0x123456789abcdef0 x3=0xfedcba9876543210 nzcv=1
# expect: x0=? x4=? x5=? x6=? nzcv=?
# set:    x1=-2 x2=0xffffffff x3=0x3f nzcv=9
# expect: x0=? x4=? x5=? x6=? nzcv=?
# set:    x1=0xfedcba9876543210 x2=0x20 x3=0xff80 nzcv=0
# expect: x0=? x4=? x5=? x6=? nzcv=?
# set:    x1=0x80000000 x2=0x7fffffff x3=0x7fffffffffffffff nzcv=15
# expect: x0=? x4=? x5=? x6=? nzcv=?
# set:    x1=0x80000000 x2=0xff80 x3=1 nzcv=4
# expect: x0=? x4=? x5=? x6=? nzcv=?
# set:    x1=0x7fffffffffffffff x2=0x7fffffffffffffff x3=0x123456789abcdef0 nzcv=2
# expect: x0=? x4=? x5=? x6=? nzcv=?
# set:    x1=-1 x2=0 x3=0x8000 nzcv=8
# expect: x0=? x4=? x5=? x6=? nzcv=?
# set:    x1=0x20 x2=-2 x3=0x7fffffffffffffff nzcv=4
# expect: x0=? x4=? x5=? x6=? nzcv=?
        adds w0, w1, w2
        adcs w4, w3, w1
        sbcs w5, w2, w3
        adc w6, w1, w1

# set:    x1=0xfedcba9876543210 x2=0x7fffffffffffffff x3=-1 nzcv=8
# expect: x0=?
# set:    x1=0x7fffffffffffffff x2=0x8000 x3=0xff80 nzcv=7
# expect: x0=?
# set:    x1=0x7fffffffffffffff x2=0 x3=0xffffffff nzcv=5
# expect: x0=?
# set:    x1=0x20 x2=1 x3=0xff80 nzcv=1
# expect: x0=?
# set:    x1=0xfedcba9876543210 x2=-1 x3=0x80000000 nzcv=2
# expect: x0=?
# set:    x1=-2 x2=0xfedcba9876543210 x3=-1 nzcv=4
# expect: x0=?
# set:    x1=0x20 x2=-1 x3=0x8000 nzcv=15
# expect: x0=?
# set:    x1=0x3f x2=0xffffffff x3=0xff80 nzcv=13
# expect: x0=?
# set:    x1=0x80000000 x2=0xff80 x3=0xff80 nzcv=12
# expect: x0=?
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=?
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=?
# set:    x1=7 x2=0
# expect: x0=?
# set:    x1=-7 x2=2
# expect: x0=?
        udiv w0, w1, w2

# set:    x1=0x8000000000000000 x2=0x3f x3=-1 nzcv=14
# expect: x0=?
# set:    x1=0xffffffff x2=0x20 x3=0x7fffffff nzcv=15
# expect: x0=?
# set:    x1=0x3f x2=-1 x3=0x7fffffffffffffff nzcv=15
# expect: x0=?
# set:    x1=0x8000000000000000 x2=0xfedcba9876543210 x3=0x20 nzcv=7
# expect: x0=?
# set:    x1=0x20 x2=0x8000 x3=0x7fffffff nzcv=12
# expect: x0=?
# set:    x1=0x80000000 x2=0 x3=0xffffffff nzcv=8
# expect: x0=?
# set:    x1=0x3f x2=0x7fffffffffffffff x3=-1 nzcv=13
# expect: x0=?
# set:    x1=0xff80 x2=0x8000 x3=0 nzcv=9
# expect: x0=?
# set:    x1=1 x2=0 x3=-2 nzcv=14
# expect: x0=?
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=?
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=?
# set:    x1=7 x2=0
# expect: x0=?
# set:    x1=-7 x2=2
# expect: x0=?
        sdiv w0, w1, w2

# set:    x1=0x7fffffff x2=0x3f x3=0x80000000 nzcv=8
# expect: x0=?
# set:    x1=0x80000000 x2=0x123456789abcdef0 x3=0x7fffffffffffffff nzcv=3
# expect: x0=?
# set:    x1=0x3f x2=0 x3=0x7fffffffffffffff nzcv=12
# expect: x0=?
# set:    x1=1 x2=-2 x3=0xffffffff nzcv=7
# expect: x0=?
# set:    x1=0x123456789abcdef0 x2=0x3f x3=0x20 nzcv=6
# expect: x0=?
# set:    x1=0x80000000 x2=0x8000 x3=0x123456789abcdef0 nzcv=10
# expect: x0=?
# set:    x1=0x7fffffff x2=0xfedcba9876543210 x3=0x3f nzcv=5
# expect: x0=?
# set:    x1=-2 x2=0x3f x3=0x80000000 nzcv=0
# expect: x0=?
# set:    x1=0x8000 x2=0x7fffffffffffffff x3=0x3f nzcv=0
# expect: x0=?
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=?
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=?
# set:    x1=7 x2=0
# expect: x0=?
# set:    x1=-7 x2=2
# expect: x0=?
        lsl w0, w1, w2

# set:    x1=0x8000 x2=1 x3=1 nzcv=1
# expect: x0=?
# set:    x1=0 x2=0x7fffffff x3=0xfedcba9876543210 nzcv=6
# expect: x0=?
# set:    x1=1 x2=0x123456789abcdef0 x3=0xfedcba9876543210 nzcv=3
# expect: x0=?
# set:    x1=1 x2=0x3f x3=0x20 nzcv=3
# expect: x0=?
# set:    x1=0xffffffff x2=0x80000000 x3=1 nzcv=4
# expect: x0=?
# set:    x1=0x8000000000000000 x2=0x20 x3=0x7fffffff nzcv=5
# expect: x0=?
# set:    x1=0x7fffffffffffffff x2=0x7fffffffffffffff x3=-2 nzcv=3
# expect: x0=?
# set:    x1=0x8000000000000000 x2=0 x3=0x20 nzcv=5
# expect: x0=?
# set:    x1=0 x2=0xfedcba9876543210 x3=0x7fffffffffffffff nzcv=9
# expect: x0=?
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=?
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=?
# set:    x1=7 x2=0
# expect: x0=?
# set:    x1=-7 x2=2
# expect: x0=?
        lsr w0, w1, w2

# set:    x1=0xffffffff x2=0x3f x3=0xff80 nzcv=2
# expect: x0=?
# set:    x1=-2 x2=1 x3=0x7fffffffffffffff nzcv=1
# expect: x0=?
# set:    x1=0x3f x2=0xffffffff x3=0x7fffffff nzcv=12
# expect: x0=?
# set:    x1=-2 x2=0x7fffffffffffffff x3=0x80000000 nzcv=1
# expect: x0=?
# set:    x1=0xff80 x2=0x7fffffff x3=0x7fffffffffffffff nzcv=8
# expect: x0=?
# set:    x1=0x20 x2=-2 x3=-1 nzcv=14
# expect: x0=?
# set:    x1=0x3f x2=0xff80 x3=1 nzcv=15
# expect: x0=?
# set:    x1=0xff80 x2=0x80000000 x3=-2 nzcv=6
# expect: x0=?
# set:    x1=0x7fffffffffffffff x2=-1 x3=0xfedcba9876543210 nzcv=12
# expect: x0=?
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=?
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=?
# set:    x1=7 x2=0
# expect: x0=?
# set:    x1=-7 x2=2
# expect: x0=?
        asr w0, w1, w2

# set:    x1=-1 x2=0x3f x3=1 nzcv=2
# expect: x0=?
# set:    x1=0xffffffff x2=1 x3=0xfedcba9876543210 nzcv=8
# expect: x0=?
# set:    x1=-1 x2=0x123456789abcdef0 x3=0xff80 nzcv=14
# expect: x0=?
# set:    x1=0xff80 x2=0x7fffffff x3=0 nzcv=15
# expect: x0=?
# set:    x1=0x8000000000000000 x2=0xfedcba9876543210 x3=-1 nzcv=0
# expect: x0=?
# set:    x1=0x3f x2=1 x3=-2 nzcv=1
# expect: x0=?
# set:    x1=-2 x2=0xffffffff x3=0x3f nzcv=12
# expect: x0=?
# set:    x1=0x20 x2=0x7fffffffffffffff x3=0x7fffffffffffffff nzcv=4
# expect: x0=?
# set:    x1=1 x2=0 x3=0x20 nzcv=10
# expect: x0=?
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=?
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=?
# set:    x1=7 x2=0
# expect: x0=?
# set:    x1=-7 x2=2
# expect: x0=?
        ror w0, w1, w2

# set:    x1=-2 x2=0x7fffffff x3=0x8000000000000000 nzcv=0
# expect: x0=?
# set:    x1=0xfedcba9876543210 x2=0 x3=0x7fffffff nzcv=15
# expect: x0=?
# set:    x1=0x123456789abcdef0 x2=0x20 x3=1 nzcv=11
# expect: x0=?
# set:    x1=0xff80 x2=0xffffffff x3=0x80000000 nzcv=9
# expect: x0=?
# set:    x1=0xffffffff x2=0x7fffffff x3=0x7fffffff nzcv=1
# expect: x0=?
# set:    x1=0x7fffffff x2=0x8000 x3=0x3f nzcv=2
# expect: x0=?
# set:    x1=0x20 x2=0xff80 x3=0x80000000 nzcv=10
# expect: x0=?
# set:    x1=0xff80 x2=0xff80 x3=1 nzcv=14
# expect: x0=?
# set:    x1=1 x2=0x123456789abcdef0 x3=0xff80 nzcv=9
# expect: x0=?
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=?
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=?
# set:    x1=7 x2=0
# expect: x0=?
# set:    x1=-7 x2=2
# expect: x0=?
        mul w0, w1, w2

# set:    x1=0x3f x2=0x8000000000000000 x3=-2 nzcv=14
# expect: x0=?
# set:    x1=-1 x2=0x123456789abcdef0 x3=0x20 nzcv=6
# expect: x0=?
# set:    x1=0 x2=0x7fffffff x3=-1 nzcv=1
# expect: x0=?
# set:    x1=0x3f x2=0x8000000000000000 x3=0x8000000000000000 nzcv=0
# expect: x0=?
# set:    x1=0x7fffffffffffffff x2=0x20 x3=0x20 nzcv=7
# expect: x0=?
# set:    x1=0x7fffffff x2=-2 x3=0xffffffff nzcv=12
# expect: x0=?
# set:    x1=1 x2=0x3f x3=1 nzcv=9
# expect: x0=?
# set:    x1=0x20 x2=0x80000000 x3=0xffffffff nzcv=14
# expect: x0=?
# set:    x1=0xffffffff x2=1 x3=0 nzcv=1
# expect: x0=?
# set:    x1=0x8000000000000000 x2=-1
# expect: x0=?
# set:    x1=0x80000000 x2=0xffffffff
# expect: x0=?
# set:    x1=7 x2=0
# expect: x0=?
# set:    x1=-7 x2=2
# expect: x0=?
        mneg w0, w1, w2

# set:    x1=0x80000000 x2=0 x3=0x8000 nzcv=4
# expect: x0=? x4=?
# set:    x1=0x80000000 x2=0xff80 x3=0x20 nzcv=7
# expect: x0=? x4=?
# set:    x1=0x20 x2=0 x3=-2 nzcv=2
# expect: x0=? x4=?
# set:    x1=0x7fffffff x2=1 x3=0 nzcv=4
# expect: x0=? x4=?
# set:    x1=0x8000000000000000 x2=0xff80 x3=0xffffffff nzcv=0
# expect: x0=? x4=?
# set:    x1=0x3f x2=0x3f x3=0xffffffff nzcv=1
# expect: x0=? x4=?
# set:    x1=0x123456789abcdef0 x2=0xffffffff x3=0x8000000000000000 nzcv=4
# expect: x0=? x4=?
# set:    x1=0x3f x2=0x8000 x3=0 nzcv=5
# expect: x0=? x4=?
        madd w0, w1, w2, w3
        msub w4, w1, w2, w3

# set:    x1=0
# expect: x0=?
# set:    x1=1
# expect: x0=?
# set:    x1=-1
# expect: x0=?
# set:    x1=0x8000000000000000
# expect: x0=?
# set:    x1=0x7fffffffffffffff
# expect: x0=?
# set:    x1=0x80000000
# expect: x0=?
# set:    x1=0x7fffffff
# expect: x0=?
# set:    x1=0xffffffff
# expect: x0=?
# set:    x1=0x123456789abcdef0
# expect: x0=?
# set:    x1=0xfedcba9876543210
# expect: x0=?
# set:    x1=0x3f
# expect: x0=?
# set:    x1=0x20
# expect: x0=?
# set:    x1=0xff80
# expect: x0=?
# set:    x1=0x8000
# expect: x0=?
# set:    x1=-2
# expect: x0=?
        rbit w0, w1

# set:    x1=0
# expect: x0=?
# set:    x1=1
# expect: x0=?
# set:    x1=-1
# expect: x0=?
# set:    x1=0x8000000000000000
# expect: x0=?
# set:    x1=0x7fffffffffffffff
# expect: x0=?
# set:    x1=0x80000000
# expect: x0=?
# set:    x1=0x7fffffff
# expect: x0=?
# set:    x1=0xffffffff
# expect: x0=?
# set:    x1=0x123456789abcdef0
# expect: x0=?
# set:    x1=0xfedcba9876543210
# expect: x0=?
# set:    x1=0x3f
# expect: x0=?
# set:    x1=0x20
# expect: x0=?
# set:    x1=0xff80
# expect: x0=?
# set:    x1=0x8000
# expect: x0=?
# set:    x1=-2
# expect: x0=?
        rev16 w0, w1

# set:    x1=0
# expect: x0=?
# set:    x1=1
# expect: x0=?
# set:    x1=-1
# expect: x0=?
# set:    x1=0x8000000000000000
# expect: x0=?
# set:    x1=0x7fffffffffffffff
# expect: x0=?
# set:    x1=0x80000000
# expect: x0=?
# set:    x1=0x7fffffff
# expect: x0=?
# set:    x1=0xffffffff
# expect: x0=?
# set:    x1=0x123456789abcdef0
# expect: x0=?
# set:    x1=0xfedcba9876543210
# expect: x0=?
# set:    x1=0x3f
# expect: x0=?
# set:    x1=0x20
# expect: x0=?
# set:    x1=0xff80
# expect: x0=?
# set:    x1=0x8000
# expect: x0=?
# set:    x1=-2
# expect: x0=?
        rev w0, w1

# set:    x1=0
# expect: x0=?
# set:    x1=1
# expect: x0=?
# set:    x1=-1
# expect: x0=?
# set:    x1=0x8000000000000000
# expect: x0=?
# set:    x1=0x7fffffffffffffff
# expect: x0=?
# set:    x1=0x80000000
# expect: x0=?
# set:    x1=0x7fffffff
# expect: x0=?
# set:    x1=0xffffffff
# expect: x0=?
# set:    x1=0x123456789abcdef0
# expect: x0=?
# set:    x1=0xfedcba9876543210
# expect: x0=?
# set:    x1=0x3f
# expect: x0=?
# set:    x1=0x20
# expect: x0=?
# set:    x1=0xff80
# expect: x0=?
# set:    x1=0x8000
# expect: x0=?
# set:    x1=-2
# expect: x0=?
        clz w0, w1

# set:    x1=0
# expect: x0=?
# set:    x1=1
# expect: x0=?
# set:    x1=-1
# expect: x0=?
# set:    x1=0x8000000000000000
# expect: x0=?
# set:    x1=0x7fffffffffffffff
# expect: x0=?
# set:    x1=0x80000000
# expect: x0=?
# set:    x1=0x7fffffff
# expect: x0=?
# set:    x1=0xffffffff
# expect: x0=?
# set:    x1=0x123456789abcdef0
# expect: x0=?
# set:    x1=0xfedcba9876543210
# expect: x0=?
# set:    x1=0x3f
# expect: x0=?
# set:    x1=0x20
# expect: x0=?
# set:    x1=0xff80
# expect: x0=?
# set:    x1=0x8000
# expect: x0=?
# set:    x1=-2
# expect: x0=?
        cls w0, w1

# set:    x1=0
# expect: x0=? x4=? x6=?
# set:    x1=1
# expect: x0=? x4=? x6=?
# set:    x1=-1
# expect: x0=? x4=? x6=?
# set:    x1=0x8000000000000000
# expect: x0=? x4=? x6=?
# set:    x1=0x7fffffffffffffff
# expect: x0=? x4=? x6=?
# set:    x1=0x80000000
# expect: x0=? x4=? x6=?
# set:    x1=0x7fffffff
# expect: x0=? x4=? x6=?
# set:    x1=0xffffffff
# expect: x0=? x4=? x6=?
# set:    x1=0x123456789abcdef0
# expect: x0=? x4=? x6=?
# set:    x1=0xfedcba9876543210
# expect: x0=? x4=? x6=?
# set:    x1=0x3f
# expect: x0=? x4=? x6=?
# set:    x1=0x20
# expect: x0=? x4=? x6=?
# set:    x1=0xff80
# expect: x0=? x4=? x6=?
# set:    x1=0x8000
# expect: x0=? x4=? x6=?
# set:    x1=-2
# expect: x0=? x4=? x6=?
        rbit w0, w1
        clz w0, w0
        rbit w4, w1
        mov w5, w4
        clz w6, w5

# set:    x1=0x3f x2=0 x3=1 nzcv=15
# expect: x0=?
# set:    x1=-2 x2=0x7fffffffffffffff x3=0xfedcba9876543210 nzcv=7
# expect: x0=?
# set:    x1=0x8000 x2=0xff80 x3=1 nzcv=6
# expect: x0=?
# set:    x1=1 x2=0xffffffff x3=0x7fffffff nzcv=10
# expect: x0=?
# set:    x1=0xfedcba9876543210 x2=-1 x3=0xff80 nzcv=12
# expect: x0=?
# set:    x1=0x8000 x2=0xfedcba9876543210 x3=0x80000000 nzcv=3
# expect: x0=?
# set:    x1=1 x2=0x8000 x3=0x3f nzcv=4
# expect: x0=?
# set:    x1=0x8000 x2=1 x3=0x80000000 nzcv=6
# expect: x0=?
        smaddl x0, w1, w2, x3

# set:    x1=0xff80 x2=0 x3=0xffffffff nzcv=7
# expect: x0=?
# set:    x1=0xfedcba9876543210 x2=-1 x3=-2 nzcv=1
# expect: x0=?
# set:    x1=0x80000000 x2=1 x3=-1 nzcv=3
# expect: x0=?
# set:    x1=1 x2=0x7fffffffffffffff x3=0xff80 nzcv=12
# expect: x0=?
# set:    x1=-1 x2=0xff80 x3=0xff80 nzcv=5
# expect: x0=?
# set:    x1=0x7fffffff x2=-1 x3=0 nzcv=15
# expect: x0=?
# set:    x1=0x20 x2=0x80000000 x3=1 nzcv=0
# expect: x0=?
# set:    x1=0x123456789abcdef0 x2=-1 x3=0 nzcv=5
# expect: x0=?
        umaddl x0, w1, w2, x3

# set:    x1=-2 x2=1 x3=-1 nzcv=8
# expect: x0=?
# set:    x1=0x20 x2=0x3f x3=0x123456789abcdef0 nzcv=14
# expect: x0=?
# set:    x1=0xfedcba9876543210 x2=-2 x3=0x7fffffff nzcv=7
# expect: x0=?
# set:    x1=0x7fffffffffffffff x2=0x7fffffff x3=-1 nzcv=1
# expect: x0=?
# set:    x1=0x20 x2=0xff80 x3=0xfedcba9876543210 nzcv=5
# expect: x0=?
# set:    x1=0xff80 x2=0xff80 x3=0x20 nzcv=15
# expect: x0=?
# set:    x1=0xffffffff x2=0x20 x3=0xfedcba9876543210 nzcv=2
# expect: x0=?
# set:    x1=-1 x2=0x8000000000000000 x3=0x3f nzcv=9
# expect: x0=?
        smsubl x0, w1, w2, x3

# set:    x1=0x80000000 x2=0x7fffffff x3=0xffffffff nzcv=6
# expect: x0=?
# set:    x1=0 x2=0x123456789abcdef0 x3=0x7fffffffffffffff nzcv=1
# expect: x0=?
# set:    x1=0x8000000000000000 x2=0x8000000000000000 x3=0x8000000000000000 nzcv=3
# expect: x0=?
# set:    x1=1 x2=0x123456789abcdef0 x3=0xff80 nzcv=4
# expect: x0=?
# set:    x1=1 x2=0xfedcba9876543210 x3=0x3f nzcv=15
# expect: x0=?
# set:    x1=0x80000000 x2=0x8000 x3=0xffffffff nzcv=5
# expect: x0=?
# set:    x1=0xff80 x2=0x123456789abcdef0 x3=-1 nzcv=1
# expect: x0=?
# set:    x1=0x123456789abcdef0 x2=0x8000000000000000 x3=0 nzcv=11
# expect: x0=?
        umsubl x0, w1, w2, x3

# set:    x1=0x7fffffffffffffff x2=0x8000000000000000 x3=0 nzcv=3
# expect: x0=?
# set:    x1=0x7fffffff x2=0x7fffffffffffffff x3=0x20 nzcv=1
# expect: x0=?
# set:    x1=0x80000000 x2=0xfedcba9876543210 x3=-2 nzcv=5
# expect: x0=?
# set:    x1=0xff80 x2=-2 x3=-1 nzcv=0
# expect: x0=?
# set:    x1=0xff80 x2=0xffffffff x3=0xffffffff nzcv=3
# expect: x0=?
        smull x0, w1, w2

# set:    x1=1 x2=-2 x3=0x20 nzcv=10
# expect: x0=?
# set:    x1=0x8000000000000000 x2=0x20 x3=0x8000000000000000 nzcv=3
# expect: x0=?
# set:    x1=0xffffffff x2=0xfedcba9876543210 x3=0x80000000 nzcv=7
# expect: x0=?
# set:    x1=0xfedcba9876543210 x2=0x80000000 x3=1 nzcv=7
# expect: x0=?
# set:    x1=0x7fffffff x2=0x8000000000000000 x3=0x20 nzcv=13
# expect: x0=?
        umnegl x0, w1, w2

# set:    x1=0x8000 x2=0x8000000000000000 x3=0x3f nzcv=11
# expect: x0=?
# set:    x1=0x7fffffff x2=-2 x3=0x7fffffffffffffff nzcv=6
# expect: x0=?
# set:    x1=0x8000000000000000 x2=1 x3=0x80000000 nzcv=4
# expect: x0=?
# set:    x1=0xffffffff x2=0xfedcba9876543210 x3=0 nzcv=1
# expect: x0=?
# set:    x1=0xffffffff x2=0 x3=0x7fffffffffffffff nzcv=4
# expect: x0=?
# set:    x1=-2 x2=0x7fffffff x3=1 nzcv=14
# expect: x0=?
# set:    x1=-1 x2=0x8000000000000000 x3=0xffffffff nzcv=13
# expect: x0=?
# set:    x1=-2 x2=0xfedcba9876543210 x3=-1 nzcv=10
# expect: x0=?
# set:    x1=0xffffffff x2=-1 x3=0x8000000000000000 nzcv=9
# expect: x0=?
# set:    x1=0x7fffffff x2=0x80000000 x3=0xfedcba9876543210 nzcv=5
# expect: x0=?
# set:    x1=-1 x2=0xffffffff x3=0xff80 nzcv=5
# expect: x0=?
# set:    x1=0x20 x2=0x8000000000000000 x3=0xfedcba9876543210 nzcv=7
# expect: x0=?
        smulh x0, x1, x2

# set:    x1=1 x2=0x7fffffff x3=-2 nzcv=4
# expect: x0=?
# set:    x1=0x8000 x2=0x123456789abcdef0 x3=-2 nzcv=0
# expect: x0=?
# set:    x1=0xffffffff x2=0x8000 x3=0x7fffffff nzcv=1
# expect: x0=?
# set:    x1=0x8000000000000000 x2=0xfedcba9876543210 x3=0 nzcv=15
# expect: x0=?
# set:    x1=0xffffffff x2=0x8000 x3=0x20 nzcv=1
# expect: x0=?
# set:    x1=0xffffffff x2=0x7fffffffffffffff x3=0x7fffffff nzcv=12
# expect: x0=?
# set:    x1=0 x2=0x20 x3=0xffffffff nzcv=3
# expect: x0=?
# set:    x1=0x7fffffff x2=0x20 x3=0xffffffff nzcv=15
# expect: x0=?
# set:    x1=0x8000 x2=0x8000000000000000 x3=0x8000000000000000 nzcv=2
# expect: x0=?
# set:    x1=0x8000000000000000 x2=0x80000000 x3=0x123456789abcdef0 nzcv=0
# expect: x0=?
# set:    x1=0x7fffffff x2=0xfedcba9876543210 x3=0x20 nzcv=13
# expect: x0=?
# set:    x1=0x8000000000000000 x2=-2 x3=0x8000000000000000 nzcv=4
# expect: x0=?
        umulh x0, x1, x2

# set:    x1=0x80000000 x2=0x7fffffffffffffff x3=0x20 nzcv=14
# expect: x0=?
# set:    x1=0x8000000000000000 x2=0x3f x3=0x8000 nzcv=0
# expect: x0=?
# set:    x1=1 x2=0 x3=0xffffffff nzcv=14
# expect: x0=?
# set:    x1=0xffffffff x2=0x3f x3=0xff80 nzcv=4
# expect: x0=?
# set:    x1=0x7fffffffffffffff x2=-1 x3=0x8000 nzcv=12
# expect: x0=?
        crc32b w0, w1, w2

# set:    x1=-1 x2=0xff80 x3=0x3f nzcv=2
# expect: x0=?
# set:    x1=0x8000 x2=0x80000000 x3=0x7fffffff nzcv=10
# expect: x0=?
# set:    x1=0x3f x2=0xffffffff x3=0x123456789abcdef0 nzcv=1
# expect: x0=?
# set:    x1=0x20 x2=0x3f x3=0x7fffffffffffffff nzcv=13
# expect: x0=?
# set:    x1=0 x2=0x8000 x3=0xff80 nzcv=8
# expect: x0=?
        crc32h w0, w1, w2

# set:    x1=0x20 x2=0xfedcba9876543210 x3=-2 nzcv=10
# expect: x0=?
# set:    x1=0x123456789abcdef0 x2=0xfedcba9876543210 x3=0x20 nzcv=1
# expect: x0=?
# set:    x1=0xff80 x2=0x8000000000000000 x3=0x123456789abcdef0 nzcv=11
# expect: x0=?
# set:    x1=0xff80 x2=0x3f x3=-2 nzcv=1
# expect: x0=?
# set:    x1=1 x2=0xfedcba9876543210 x3=1 nzcv=12
# expect: x0=?
        crc32w w0, w1, w2

# set:    x1=0x80000000 x2=0xffffffff x3=1 nzcv=6
# expect: x0=?
# set:    x1=0xfedcba9876543210 x2=0 x3=-1 nzcv=10
# expect: x0=?
# set:    x1=0x80000000 x2=0x80000000 x3=0x8000000000000000 nzcv=3
# expect: x0=?
# set:    x1=-1 x2=0x3f x3=0x3f nzcv=15
# expect: x0=?
# set:    x1=0x123456789abcdef0 x2=0x20 x3=0x20 nzcv=6
# expect: x0=?
        crc32x w0, w1, x2

# set:    x1=0xff80 x2=0x20 x3=0x7fffffff nzcv=8
# expect: x0=?
# set:    x1=0xff80 x2=0x8000000000000000 x3=0 nzcv=2
# expect: x0=?
# set:    x1=0x80000000 x2=0x80000000 x3=0x80000000 nzcv=11
# expect: x0=?
# set:    x1=-2 x2=0x7fffffffffffffff x3=0xffffffff nzcv=15
# expect: x0=?
# set:    x1=0x123456789abcdef0 x2=0x3f x3=0x123456789abcdef0 nzcv=3
# expect: x0=?
        crc32cb w0, w1, w2

# set:    x1=0xffffffff x2=0x20 x3=0x80000000 nzcv=2
# expect: x0=?
# set:    x1=0x123456789abcdef0 x2=0x3f x3=0x8000000000000000 nzcv=14
# expect: x0=?
# set:    x1=0x8000 x2=0x123456789abcdef0 x3=1 nzcv=2
# expect: x0=?
# set:    x1=-2 x2=0x7fffffffffffffff x3=0x7fffffff nzcv=5
# expect: x0=?
# set:    x1=0xffffffff x2=0xfedcba9876543210 x3=0x7fffffffffffffff nzcv=2
# expect: x0=?
        crc32ch w0, w1, w2

# set:    x1=1 x2=-1 x3=0x123456789abcdef0 nzcv=0
# expect: x0=?
# set:    x1=0x7fffffffffffffff x2=1 x3=0x7fffffffffffffff nzcv=13
# expect: x0=?
# set:    x1=0x20 x2=-1 x3=0x3f nzcv=4
# expect: x0=?
# set:    x1=0xffffffff x2=-1 x3=0xffffffff nzcv=11
# expect: x0=?
# set:    x1=0x8000 x2=0x8000000000000000 x3=0x7fffffff nzcv=14
# expect: x0=?
        crc32cw w0, w1, w2

# set:    x1=0x20 x2=0x3f x3=0x8000 nzcv=10
# expect: x0=?
# set:    x1=0 x2=0x7fffffffffffffff x3=0x7fffffff nzcv=10
# expect: x0=?
# set:    x1=0x8000000000000000 x2=1 x3=0x3f nzcv=10
# expect: x0=?
# set:    x1=0 x2=0x8000 x3=0xffffffff nzcv=14
# expect: x0=?
# set:    x1=0xff80 x2=0x8000000000000000 x3=0xffffffff nzcv=9
# expect: x0=?
        crc32cx w0, w1, x2
