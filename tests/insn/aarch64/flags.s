# SPDX-License-Identifier: Apache-2.0
# Conditional compare and select, flag manipulation

# set:    nzcv=0 x1=0xfedcba9876543210 x2=-1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=1 x1=-2 x2=0xff80
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=2 x1=0x7fffffffffffffff x2=-1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=3 x1=0xff80 x2=0x7fffffffffffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=4 x1=0x8000000000000000 x2=0xffffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=5 x1=0x80000000 x2=0x7fffffffffffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=6 x1=0xff80 x2=0x8000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=7 x1=0 x2=-1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=8 x1=0x80000000 x2=0x7fffffffffffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=9 x1=0xffffffff x2=-1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=10 x1=0xfedcba9876543210 x2=-2
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=11 x1=-1 x2=0x20
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=12 x1=0x123456789abcdef0 x2=0x7fffffffffffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=13 x1=-1 x2=-1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=14 x1=0x8000 x2=0x20
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=15 x1=0x20 x2=-2
# expect: x0=? x4=? x5=? x6=? x7=?
        csel x0, x1, x2, eq
        csinc w4, w1, w2, eq
        csinv x5, x1, x2, eq
        csneg x6, x1, x2, eq
        csneg w7, w1, w2, eq

# set:    nzcv=0 x1=-1 x2=0x8000000000000000
# expect: nzcv=?
# set:    nzcv=3 x1=1 x2=0
# expect: nzcv=?
# set:    nzcv=6 x1=0x80000000 x2=0xfedcba9876543210
# expect: nzcv=?
# set:    nzcv=9 x1=-1 x2=0xffffffff
# expect: nzcv=?
# set:    nzcv=12 x1=0x7fffffffffffffff x2=0x80000000
# expect: nzcv=?
# set:    nzcv=15 x1=-1 x2=0x8000000000000000
# expect: nzcv=?
        ccmp x1, x2, 4, eq

# set:    nzcv=1 x1=0x80000000
# expect: nzcv=?
# set:    nzcv=4 x1=-1
# expect: nzcv=?
# set:    nzcv=7 x1=0x80000000
# expect: nzcv=?
# set:    nzcv=10 x1=0xffffffff
# expect: nzcv=?
# set:    nzcv=13 x1=0x123456789abcdef0
# expect: nzcv=?
        ccmn w1, 2, 10, eq

# set:    x1=-2 x2=0 x3=-2 nzcv=10
# expect: nzcv=?
# set:    x1=0x7fffffff x2=-2 x3=-1 nzcv=0
# expect: nzcv=?
# set:    x1=0xffffffff x2=0xff80 x3=0x20 nzcv=10
# expect: nzcv=?
# set:    x1=-1 x2=0xffffffff x3=0x3f nzcv=9
# expect: nzcv=?
        cmp w1, w2
        ccmn x1, x2, 5, eq
        ccmp w2, 19, 3, eq

# set:    nzcv=0 x1=0xffffffff x2=-2
# expect: x0=? nzcv=?
# set:    nzcv=1 x1=0x7fffffffffffffff x2=0xff80
# expect: x0=? nzcv=?
# set:    nzcv=2 x1=0xfedcba9876543210 x2=0x3f
# expect: x0=? nzcv=?
# set:    nzcv=3 x1=-1 x2=0xff80
# expect: x0=? nzcv=?
# set:    nzcv=4 x1=0xfedcba9876543210 x2=0x20
# expect: x0=? nzcv=?
# set:    nzcv=5 x1=-2 x2=-2
# expect: x0=? nzcv=?
# set:    nzcv=6 x1=0xffffffff x2=0x80000000
# expect: x0=? nzcv=?
# set:    nzcv=7 x1=0x20 x2=1
# expect: x0=? nzcv=?
# set:    nzcv=8 x1=0x20 x2=0xffffffff
# expect: x0=? nzcv=?
# set:    nzcv=9 x1=-2 x2=0
# expect: x0=? nzcv=?
# set:    nzcv=10 x1=-1 x2=0x3f
# expect: x0=? nzcv=?
# set:    nzcv=11 x1=0x123456789abcdef0 x2=1
# expect: x0=? nzcv=?
# set:    nzcv=12 x1=0x7fffffffffffffff x2=0
# expect: x0=? nzcv=?
# set:    nzcv=13 x1=0x7fffffff x2=0xfedcba9876543210
# expect: x0=? nzcv=?
# set:    nzcv=14 x1=0x8000 x2=0x8000000000000000
# expect: x0=? nzcv=?
# set:    nzcv=15 x1=0xffffffff x2=0x80000000
# expect: x0=? nzcv=?
        mov x0, 1
        b.eq 1f
        mov x0, 2
1:
        cmp x1, x2
        b.eq 2f
        add x0, x0, 16
2:

# set:    nzcv=0 x1=1 x2=0x80000000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=1 x1=0 x2=0xfedcba9876543210
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=2 x1=0x3f x2=0x8000000000000000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=3 x1=0xfedcba9876543210 x2=0x123456789abcdef0
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=4 x1=0x8000000000000000 x2=0xff80
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=5 x1=-2 x2=0xff80
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=6 x1=0x7fffffffffffffff x2=0x8000000000000000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=7 x1=0 x2=1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=8 x1=0x123456789abcdef0 x2=0x8000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=9 x1=0xffffffff x2=0x3f
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=10 x1=0x3f x2=1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=11 x1=0x123456789abcdef0 x2=0x7fffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=12 x1=0x8000000000000000 x2=0xffffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=13 x1=0x80000000 x2=0xfedcba9876543210
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=14 x1=0xfedcba9876543210 x2=0x123456789abcdef0
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=15 x1=0 x2=-2
# expect: x0=? x4=? x5=? x6=? x7=?
        csel x0, x1, x2, ne
        csinc w4, w1, w2, ne
        csinv x5, x1, x2, ne
        csneg x6, x1, x2, ne
        csneg w7, w1, w2, ne

# set:    nzcv=0 x1=0x7fffffff x2=-1
# expect: nzcv=?
# set:    nzcv=3 x1=0x20 x2=0x8000
# expect: nzcv=?
# set:    nzcv=6 x1=0x7fffffff x2=0x80000000
# expect: nzcv=?
# set:    nzcv=9 x1=0x7fffffff x2=0x80000000
# expect: nzcv=?
# set:    nzcv=12 x1=0 x2=0x7fffffffffffffff
# expect: nzcv=?
# set:    nzcv=15 x1=0x80000000 x2=0x80000000
# expect: nzcv=?
        ccmp x1, x2, 11, ne

# set:    nzcv=1 x1=0x8000
# expect: nzcv=?
# set:    nzcv=4 x1=0x123456789abcdef0
# expect: nzcv=?
# set:    nzcv=7 x1=1
# expect: nzcv=?
# set:    nzcv=10 x1=0x8000000000000000
# expect: nzcv=?
# set:    nzcv=13 x1=0x20
# expect: nzcv=?
        ccmn w1, 19, 14, ne

# set:    x1=0x7fffffffffffffff x2=-1 x3=0x7fffffff nzcv=4
# expect: nzcv=?
# set:    x1=0xff80 x2=0x20 x3=0x8000 nzcv=2
# expect: nzcv=?
# set:    x1=-2 x2=0x7fffffff x3=-1 nzcv=6
# expect: nzcv=?
# set:    x1=0x20 x2=-2 x3=0x7fffffffffffffff nzcv=15
# expect: nzcv=?
        cmp w1, w2
        ccmn x1, x2, 14, ne
        ccmp w2, 26, 14, ne

# set:    nzcv=0 x1=0x8000 x2=0x123456789abcdef0
# expect: x0=? nzcv=?
# set:    nzcv=1 x1=0x80000000 x2=1
# expect: x0=? nzcv=?
# set:    nzcv=2 x1=-2 x2=0xfedcba9876543210
# expect: x0=? nzcv=?
# set:    nzcv=3 x1=0xff80 x2=0x7fffffff
# expect: x0=? nzcv=?
# set:    nzcv=4 x1=1 x2=0
# expect: x0=? nzcv=?
# set:    nzcv=5 x1=0x7fffffff x2=0x3f
# expect: x0=? nzcv=?
# set:    nzcv=6 x1=-2 x2=0x7fffffffffffffff
# expect: x0=? nzcv=?
# set:    nzcv=7 x1=0x7fffffff x2=-1
# expect: x0=? nzcv=?
# set:    nzcv=8 x1=0x123456789abcdef0 x2=0xffffffff
# expect: x0=? nzcv=?
# set:    nzcv=9 x1=0x20 x2=0xfedcba9876543210
# expect: x0=? nzcv=?
# set:    nzcv=10 x1=0xff80 x2=-2
# expect: x0=? nzcv=?
# set:    nzcv=11 x1=-1 x2=0x8000000000000000
# expect: x0=? nzcv=?
# set:    nzcv=12 x1=-1 x2=0x8000
# expect: x0=? nzcv=?
# set:    nzcv=13 x1=0x7fffffff x2=0x7fffffffffffffff
# expect: x0=? nzcv=?
# set:    nzcv=14 x1=0x123456789abcdef0 x2=0xffffffff
# expect: x0=? nzcv=?
# set:    nzcv=15 x1=0 x2=0x8000
# expect: x0=? nzcv=?
        mov x0, 1
        b.ne 1f
        mov x0, 2
1:
        cmp x1, x2
        b.ne 2f
        add x0, x0, 16
2:

# set:    nzcv=0 x1=0x8000 x2=0x7fffffffffffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=1 x1=0x8000 x2=0xfedcba9876543210
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=2 x1=0x7fffffffffffffff x2=0xffffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=3 x1=0x123456789abcdef0 x2=0x20
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=4 x1=0xffffffff x2=0x8000000000000000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=5 x1=0 x2=0xff80
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=6 x1=0 x2=-1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=7 x1=0x7fffffffffffffff x2=0x7fffffffffffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=8 x1=0x3f x2=0x8000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=9 x1=0x3f x2=0xffffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=10 x1=1 x2=0x3f
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=11 x1=0x3f x2=-2
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=12 x1=0x7fffffffffffffff x2=0x7fffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=13 x1=-1 x2=0xffffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=14 x1=-2 x2=0x20
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=15 x1=0x3f x2=0x8000000000000000
# expect: x0=? x4=? x5=? x6=? x7=?
        csel x0, x1, x2, cs
        csinc w4, w1, w2, cs
        csinv x5, x1, x2, cs
        csneg x6, x1, x2, cs
        csneg w7, w1, w2, cs

# set:    nzcv=0 x1=1 x2=0xff80
# expect: nzcv=?
# set:    nzcv=3 x1=0x7fffffffffffffff x2=0xffffffff
# expect: nzcv=?
# set:    nzcv=6 x1=1 x2=0xfedcba9876543210
# expect: nzcv=?
# set:    nzcv=9 x1=0x20 x2=0x80000000
# expect: nzcv=?
# set:    nzcv=12 x1=0xfedcba9876543210 x2=0xffffffff
# expect: nzcv=?
# set:    nzcv=15 x1=0xfedcba9876543210 x2=0x7fffffff
# expect: nzcv=?
        ccmp x1, x2, 0, cs

# set:    nzcv=1 x1=0x20
# expect: nzcv=?
# set:    nzcv=4 x1=0x8000
# expect: nzcv=?
# set:    nzcv=7 x1=1
# expect: nzcv=?
# set:    nzcv=10 x1=0x80000000
# expect: nzcv=?
# set:    nzcv=13 x1=0x123456789abcdef0
# expect: nzcv=?
        ccmn w1, 16, 15, cs

# set:    x1=0xfedcba9876543210 x2=0 x3=0x80000000 nzcv=5
# expect: nzcv=?
# set:    x1=-1 x2=0x80000000 x3=0 nzcv=8
# expect: nzcv=?
# set:    x1=0xffffffff x2=-2 x3=0x80000000 nzcv=13
# expect: nzcv=?
# set:    x1=0x20 x2=-1 x3=0x3f nzcv=11
# expect: nzcv=?
        cmp w1, w2
        ccmn x1, x2, 0, cs
        ccmp w2, 16, 5, cs

# set:    nzcv=0 x1=0 x2=0x7fffffffffffffff
# expect: x0=? nzcv=?
# set:    nzcv=1 x1=0x7fffffffffffffff x2=0x123456789abcdef0
# expect: x0=? nzcv=?
# set:    nzcv=2 x1=0x3f x2=-2
# expect: x0=? nzcv=?
# set:    nzcv=3 x1=1 x2=0x123456789abcdef0
# expect: x0=? nzcv=?
# set:    nzcv=4 x1=0x8000000000000000 x2=0xff80
# expect: x0=? nzcv=?
# set:    nzcv=5 x1=0x3f x2=-1
# expect: x0=? nzcv=?
# set:    nzcv=6 x1=0xff80 x2=1
# expect: x0=? nzcv=?
# set:    nzcv=7 x1=0xfedcba9876543210 x2=0xff80
# expect: x0=? nzcv=?
# set:    nzcv=8 x1=-1 x2=0x123456789abcdef0
# expect: x0=? nzcv=?
# set:    nzcv=9 x1=0x80000000 x2=0x8000
# expect: x0=? nzcv=?
# set:    nzcv=10 x1=0x80000000 x2=0x8000
# expect: x0=? nzcv=?
# set:    nzcv=11 x1=0x8000 x2=0x3f
# expect: x0=? nzcv=?
# set:    nzcv=12 x1=0xff80 x2=0x7fffffffffffffff
# expect: x0=? nzcv=?
# set:    nzcv=13 x1=0x7fffffffffffffff x2=0x3f
# expect: x0=? nzcv=?
# set:    nzcv=14 x1=0x20 x2=0x20
# expect: x0=? nzcv=?
# set:    nzcv=15 x1=0x80000000 x2=1
# expect: x0=? nzcv=?
        mov x0, 1
        b.cs 1f
        mov x0, 2
1:
        cmp x1, x2
        b.cs 2f
        add x0, x0, 16
2:

# set:    nzcv=0 x1=0x123456789abcdef0 x2=0xfedcba9876543210
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=1 x1=0x80000000 x2=0x8000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=2 x1=-1 x2=0
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=3 x1=-1 x2=0x123456789abcdef0
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=4 x1=0x7fffffffffffffff x2=0x80000000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=5 x1=0xff80 x2=0xffffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=6 x1=0x7fffffff x2=0x80000000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=7 x1=-2 x2=-2
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=8 x1=-1 x2=1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=9 x1=0x8000000000000000 x2=-1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=10 x1=0x123456789abcdef0 x2=0x8000000000000000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=11 x1=0x8000 x2=0x8000000000000000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=12 x1=0xff80 x2=-2
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=13 x1=0x123456789abcdef0 x2=0xfedcba9876543210
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=14 x1=0x20 x2=0x8000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=15 x1=0x123456789abcdef0 x2=0x8000
# expect: x0=? x4=? x5=? x6=? x7=?
        csel x0, x1, x2, cc
        csinc w4, w1, w2, cc
        csinv x5, x1, x2, cc
        csneg x6, x1, x2, cc
        csneg w7, w1, w2, cc

# set:    nzcv=0 x1=0x7fffffff x2=0xffffffff
# expect: nzcv=?
# set:    nzcv=3 x1=-2 x2=1
# expect: nzcv=?
# set:    nzcv=6 x1=1 x2=0x8000
# expect: nzcv=?
# set:    nzcv=9 x1=-1 x2=-2
# expect: nzcv=?
# set:    nzcv=12 x1=0 x2=0xffffffff
# expect: nzcv=?
# set:    nzcv=15 x1=0x80000000 x2=0x7fffffffffffffff
# expect: nzcv=?
        ccmp x1, x2, 3, cc

# set:    nzcv=1 x1=0x8000
# expect: nzcv=?
# set:    nzcv=4 x1=0xffffffff
# expect: nzcv=?
# set:    nzcv=7 x1=-2
# expect: nzcv=?
# set:    nzcv=10 x1=0xfedcba9876543210
# expect: nzcv=?
# set:    nzcv=13 x1=0x123456789abcdef0
# expect: nzcv=?
        ccmn w1, 23, 4, cc

# set:    x1=0 x2=0x20 x3=-1 nzcv=7
# expect: nzcv=?
# set:    x1=0x8000 x2=1 x3=0x7fffffffffffffff nzcv=4
# expect: nzcv=?
# set:    x1=0x8000000000000000 x2=-1 x3=0x8000000000000000 nzcv=4
# expect: nzcv=?
# set:    x1=0x8000 x2=0x20 x3=1 nzcv=13
# expect: nzcv=?
        cmp w1, w2
        ccmn x1, x2, 10, cc
        ccmp w2, 11, 9, cc

# set:    nzcv=0 x1=0x20 x2=0xff80
# expect: x0=? nzcv=?
# set:    nzcv=1 x1=0xff80 x2=1
# expect: x0=? nzcv=?
# set:    nzcv=2 x1=1 x2=0
# expect: x0=? nzcv=?
# set:    nzcv=3 x1=0xff80 x2=0xffffffff
# expect: x0=? nzcv=?
# set:    nzcv=4 x1=0xff80 x2=0x7fffffff
# expect: x0=? nzcv=?
# set:    nzcv=5 x1=0 x2=0x8000000000000000
# expect: x0=? nzcv=?
# set:    nzcv=6 x1=1 x2=0
# expect: x0=? nzcv=?
# set:    nzcv=7 x1=0xff80 x2=0x3f
# expect: x0=? nzcv=?
# set:    nzcv=8 x1=0x123456789abcdef0 x2=0xfedcba9876543210
# expect: x0=? nzcv=?
# set:    nzcv=9 x1=0 x2=0xffffffff
# expect: x0=? nzcv=?
# set:    nzcv=10 x1=1 x2=-2
# expect: x0=? nzcv=?
# set:    nzcv=11 x1=0x7fffffffffffffff x2=0
# expect: x0=? nzcv=?
# set:    nzcv=12 x1=1 x2=0x7fffffffffffffff
# expect: x0=? nzcv=?
# set:    nzcv=13 x1=0x3f x2=0
# expect: x0=? nzcv=?
# set:    nzcv=14 x1=0xff80 x2=1
# expect: x0=? nzcv=?
# set:    nzcv=15 x1=0xff80 x2=1
# expect: x0=? nzcv=?
        mov x0, 1
        b.cc 1f
        mov x0, 2
1:
        cmp x1, x2
        b.cc 2f
        add x0, x0, 16
2:

# set:    nzcv=0 x1=-2 x2=0xfedcba9876543210
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=1 x1=0x8000000000000000 x2=0xfedcba9876543210
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=2 x1=-2 x2=0x8000000000000000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=3 x1=-1 x2=0x3f
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=4 x1=0x80000000 x2=0
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=5 x1=1 x2=-1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=6 x1=0x8000 x2=0x20
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=7 x1=0x7fffffffffffffff x2=0xfedcba9876543210
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=8 x1=0x80000000 x2=0x80000000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=9 x1=-1 x2=0x8000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=10 x1=0x123456789abcdef0 x2=0xff80
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=11 x1=0x20 x2=0xfedcba9876543210
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=12 x1=0x8000000000000000 x2=0x123456789abcdef0
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=13 x1=0xfedcba9876543210 x2=1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=14 x1=1 x2=0x8000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=15 x1=0xfedcba9876543210 x2=0xff80
# expect: x0=? x4=? x5=? x6=? x7=?
        csel x0, x1, x2, mi
        csinc w4, w1, w2, mi
        csinv x5, x1, x2, mi
        csneg x6, x1, x2, mi
        csneg w7, w1, w2, mi

# set:    nzcv=0 x1=0x123456789abcdef0 x2=0x8000000000000000
# expect: nzcv=?
# set:    nzcv=3 x1=0x20 x2=0x8000000000000000
# expect: nzcv=?
# set:    nzcv=6 x1=0x7fffffffffffffff x2=-1
# expect: nzcv=?
# set:    nzcv=9 x1=-2 x2=0xff80
# expect: nzcv=?
# set:    nzcv=12 x1=0x123456789abcdef0 x2=0
# expect: nzcv=?
# set:    nzcv=15 x1=0x20 x2=1
# expect: nzcv=?
        ccmp x1, x2, 0, mi

# set:    nzcv=1 x1=0x80000000
# expect: nzcv=?
# set:    nzcv=4 x1=0x20
# expect: nzcv=?
# set:    nzcv=7 x1=0xfedcba9876543210
# expect: nzcv=?
# set:    nzcv=10 x1=-1
# expect: nzcv=?
# set:    nzcv=13 x1=0xffffffff
# expect: nzcv=?
        ccmn w1, 13, 15, mi

# set:    x1=0x7fffffff x2=0x7fffffff x3=0x80000000 nzcv=3
# expect: nzcv=?
# set:    x1=0x8000000000000000 x2=0x123456789abcdef0 x3=0xffffffff nzcv=3
# expect: nzcv=?
# set:    x1=0x8000000000000000 x2=0x7fffffff x3=0x123456789abcdef0 nzcv=4
# expect: nzcv=?
# set:    x1=1 x2=0xff80 x3=0xffffffff nzcv=11
# expect: nzcv=?
        cmp w1, w2
        ccmn x1, x2, 3, mi
        ccmp w2, 11, 11, mi

# set:    nzcv=0 x1=0x20 x2=0x7fffffffffffffff
# expect: x0=? nzcv=?
# set:    nzcv=1 x1=0x123456789abcdef0 x2=0x20
# expect: x0=? nzcv=?
# set:    nzcv=2 x1=0 x2=1
# expect: x0=? nzcv=?
# set:    nzcv=3 x1=0x80000000 x2=0xffffffff
# expect: x0=? nzcv=?
# set:    nzcv=4 x1=1 x2=0x7fffffff
# expect: x0=? nzcv=?
# set:    nzcv=5 x1=0x7fffffffffffffff x2=0xffffffff
# expect: x0=? nzcv=?
# set:    nzcv=6 x1=0xfedcba9876543210 x2=0x20
# expect: x0=? nzcv=?
# set:    nzcv=7 x1=0x7fffffffffffffff x2=0x3f
# expect: x0=? nzcv=?
# set:    nzcv=8 x1=0x8000 x2=0xffffffff
# expect: x0=? nzcv=?
# set:    nzcv=9 x1=0x8000000000000000 x2=0x123456789abcdef0
# expect: x0=? nzcv=?
# set:    nzcv=10 x1=0x7fffffff x2=0x7fffffffffffffff
# expect: x0=? nzcv=?
# set:    nzcv=11 x1=0x8000 x2=0x7fffffff
# expect: x0=? nzcv=?
# set:    nzcv=12 x1=0x8000000000000000 x2=0x8000
# expect: x0=? nzcv=?
# set:    nzcv=13 x1=1 x2=-2
# expect: x0=? nzcv=?
# set:    nzcv=14 x1=0x8000 x2=0xff80
# expect: x0=? nzcv=?
# set:    nzcv=15 x1=0xffffffff x2=0x3f
# expect: x0=? nzcv=?
        mov x0, 1
        b.mi 1f
        mov x0, 2
1:
        cmp x1, x2
        b.mi 2f
        add x0, x0, 16
2:

# set:    nzcv=0 x1=0x80000000 x2=-1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=1 x1=0 x2=0x3f
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=2 x1=0xffffffff x2=0x3f
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=3 x1=1 x2=0x7fffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=4 x1=0xffffffff x2=0x123456789abcdef0
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=5 x1=0x3f x2=0x3f
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=6 x1=1 x2=1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=7 x1=-1 x2=0x7fffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=8 x1=0x7fffffff x2=0x20
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=9 x1=0xfedcba9876543210 x2=1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=10 x1=0x20 x2=-2
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=11 x1=-2 x2=-1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=12 x1=1 x2=0x80000000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=13 x1=0x8000000000000000 x2=0x80000000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=14 x1=0x8000000000000000 x2=0xfedcba9876543210
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=15 x1=0x8000 x2=0x7fffffff
# expect: x0=? x4=? x5=? x6=? x7=?
        csel x0, x1, x2, pl
        csinc w4, w1, w2, pl
        csinv x5, x1, x2, pl
        csneg x6, x1, x2, pl
        csneg w7, w1, w2, pl

# set:    nzcv=0 x1=0x8000000000000000 x2=0x8000
# expect: nzcv=?
# set:    nzcv=3 x1=0x7fffffff x2=0x20
# expect: nzcv=?
# set:    nzcv=6 x1=0xffffffff x2=0x7fffffffffffffff
# expect: nzcv=?
# set:    nzcv=9 x1=0xff80 x2=0x20
# expect: nzcv=?
# set:    nzcv=12 x1=0xff80 x2=0xfedcba9876543210
# expect: nzcv=?
# set:    nzcv=15 x1=0xfedcba9876543210 x2=0x7fffffffffffffff
# expect: nzcv=?
        ccmp x1, x2, 3, pl

# set:    nzcv=1 x1=0xffffffff
# expect: nzcv=?
# set:    nzcv=4 x1=0x3f
# expect: nzcv=?
# set:    nzcv=7 x1=0xfedcba9876543210
# expect: nzcv=?
# set:    nzcv=10 x1=0x7fffffff
# expect: nzcv=?
# set:    nzcv=13 x1=0xffffffff
# expect: nzcv=?
        ccmn w1, 25, 11, pl

# set:    x1=1 x2=1 x3=0 nzcv=3
# expect: nzcv=?
# set:    x1=0x7fffffffffffffff x2=0xffffffff x3=0x20 nzcv=1
# expect: nzcv=?
# set:    x1=0xffffffff x2=0x8000000000000000 x3=0x8000 nzcv=2
# expect: nzcv=?
# set:    x1=0x3f x2=-1 x3=0xffffffff nzcv=0
# expect: nzcv=?
        cmp w1, w2
        ccmn x1, x2, 8, pl
        ccmp w2, 9, 14, pl

# set:    nzcv=0 x1=-1 x2=0x7fffffff
# expect: x0=? nzcv=?
# set:    nzcv=1 x1=0xfedcba9876543210 x2=0x3f
# expect: x0=? nzcv=?
# set:    nzcv=2 x1=0x80000000 x2=-1
# expect: x0=? nzcv=?
# set:    nzcv=3 x1=0x7fffffffffffffff x2=0xfedcba9876543210
# expect: x0=? nzcv=?
# set:    nzcv=4 x1=0xfedcba9876543210 x2=1
# expect: x0=? nzcv=?
# set:    nzcv=5 x1=0xff80 x2=1
# expect: x0=? nzcv=?
# set:    nzcv=6 x1=0x3f x2=0xff80
# expect: x0=? nzcv=?
# set:    nzcv=7 x1=0x123456789abcdef0 x2=0xff80
# expect: x0=? nzcv=?
# set:    nzcv=8 x1=0xffffffff x2=0xff80
# expect: x0=? nzcv=?
# set:    nzcv=9 x1=0xffffffff x2=0x8000000000000000
# expect: x0=? nzcv=?
# set:    nzcv=10 x1=0x7fffffffffffffff x2=0x3f
# expect: x0=? nzcv=?
# set:    nzcv=11 x1=0xffffffff x2=0xffffffff
# expect: x0=? nzcv=?
# set:    nzcv=12 x1=0x123456789abcdef0 x2=0x7fffffffffffffff
# expect: x0=? nzcv=?
# set:    nzcv=13 x1=0x123456789abcdef0 x2=0x80000000
# expect: x0=? nzcv=?
# set:    nzcv=14 x1=0xff80 x2=0x8000
# expect: x0=? nzcv=?
# set:    nzcv=15 x1=0x123456789abcdef0 x2=0x123456789abcdef0
# expect: x0=? nzcv=?
        mov x0, 1
        b.pl 1f
        mov x0, 2
1:
        cmp x1, x2
        b.pl 2f
        add x0, x0, 16
2:

# set:    nzcv=0 x1=0 x2=0xff80
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=1 x1=0 x2=0x7fffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=2 x1=-2 x2=-2
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=3 x1=1 x2=0x7fffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=4 x1=0xffffffff x2=0x80000000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=5 x1=0x8000 x2=0x7fffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=6 x1=0xffffffff x2=0xffffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=7 x1=0 x2=0
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=8 x1=-1 x2=0x123456789abcdef0
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=9 x1=0x3f x2=0x8000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=10 x1=0xff80 x2=0x7fffffffffffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=11 x1=-2 x2=0x20
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=12 x1=-1 x2=0xffffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=13 x1=0x7fffffff x2=-1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=14 x1=0x7fffffffffffffff x2=0x20
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=15 x1=0x7fffffff x2=0xffffffff
# expect: x0=? x4=? x5=? x6=? x7=?
        csel x0, x1, x2, vs
        csinc w4, w1, w2, vs
        csinv x5, x1, x2, vs
        csneg x6, x1, x2, vs
        csneg w7, w1, w2, vs

# set:    nzcv=0 x1=0xfedcba9876543210 x2=0x3f
# expect: nzcv=?
# set:    nzcv=3 x1=0xffffffff x2=0x3f
# expect: nzcv=?
# set:    nzcv=6 x1=0x123456789abcdef0 x2=0x3f
# expect: nzcv=?
# set:    nzcv=9 x1=0x123456789abcdef0 x2=0xfedcba9876543210
# expect: nzcv=?
# set:    nzcv=12 x1=0xffffffff x2=0xffffffff
# expect: nzcv=?
# set:    nzcv=15 x1=0x123456789abcdef0 x2=0x8000
# expect: nzcv=?
        ccmp x1, x2, 3, vs

# set:    nzcv=1 x1=0x7fffffff
# expect: nzcv=?
# set:    nzcv=4 x1=0x7fffffffffffffff
# expect: nzcv=?
# set:    nzcv=7 x1=0xffffffff
# expect: nzcv=?
# set:    nzcv=10 x1=0xfedcba9876543210
# expect: nzcv=?
# set:    nzcv=13 x1=0x7fffffff
# expect: nzcv=?
        ccmn w1, 10, 1, vs

# set:    x1=0 x2=0 x3=0xff80 nzcv=0
# expect: nzcv=?
# set:    x1=0xfedcba9876543210 x2=0 x3=0xff80 nzcv=10
# expect: nzcv=?
# set:    x1=-1 x2=0x8000 x3=0x7fffffff nzcv=3
# expect: nzcv=?
# set:    x1=0x80000000 x2=0x80000000 x3=0x7fffffff nzcv=11
# expect: nzcv=?
        cmp w1, w2
        ccmn x1, x2, 11, vs
        ccmp w2, 18, 10, vs

# set:    nzcv=0 x1=0x80000000 x2=0x7fffffff
# expect: x0=? nzcv=?
# set:    nzcv=1 x1=0x80000000 x2=0
# expect: x0=? nzcv=?
# set:    nzcv=2 x1=0x3f x2=0x8000000000000000
# expect: x0=? nzcv=?
# set:    nzcv=3 x1=0x8000000000000000 x2=0x8000000000000000
# expect: x0=? nzcv=?
# set:    nzcv=4 x1=0x3f x2=0x7fffffffffffffff
# expect: x0=? nzcv=?
# set:    nzcv=5 x1=0xfedcba9876543210 x2=1
# expect: x0=? nzcv=?
# set:    nzcv=6 x1=-2 x2=0x20
# expect: x0=? nzcv=?
# set:    nzcv=7 x1=1 x2=0x8000
# expect: x0=? nzcv=?
# set:    nzcv=8 x1=0x7fffffffffffffff x2=1
# expect: x0=? nzcv=?
# set:    nzcv=9 x1=0x80000000 x2=-1
# expect: x0=? nzcv=?
# set:    nzcv=10 x1=0 x2=0x123456789abcdef0
# expect: x0=? nzcv=?
# set:    nzcv=11 x1=0x80000000 x2=0
# expect: x0=? nzcv=?
# set:    nzcv=12 x1=0xffffffff x2=0x3f
# expect: x0=? nzcv=?
# set:    nzcv=13 x1=0x8000 x2=0x7fffffff
# expect: x0=? nzcv=?
# set:    nzcv=14 x1=0xfedcba9876543210 x2=0x123456789abcdef0
# expect: x0=? nzcv=?
# set:    nzcv=15 x1=-2 x2=0x7fffffff
# expect: x0=? nzcv=?
        mov x0, 1
        b.vs 1f
        mov x0, 2
1:
        cmp x1, x2
        b.vs 2f
        add x0, x0, 16
2:

# set:    nzcv=0 x1=0x7fffffffffffffff x2=0
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=1 x1=0x20 x2=0xffffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=2 x1=0xfedcba9876543210 x2=0
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=3 x1=0x80000000 x2=0x7fffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=4 x1=0xfedcba9876543210 x2=0x7fffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=5 x1=0x80000000 x2=0xfedcba9876543210
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=6 x1=1 x2=0xff80
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=7 x1=0xffffffff x2=1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=8 x1=0x20 x2=0x3f
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=9 x1=0x8000000000000000 x2=0x80000000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=10 x1=0xffffffff x2=0x123456789abcdef0
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=11 x1=0xff80 x2=0xff80
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=12 x1=0x3f x2=0x80000000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=13 x1=-1 x2=0xfedcba9876543210
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=14 x1=0x7fffffffffffffff x2=0x80000000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=15 x1=0x7fffffff x2=0x8000000000000000
# expect: x0=? x4=? x5=? x6=? x7=?
        csel x0, x1, x2, vc
        csinc w4, w1, w2, vc
        csinv x5, x1, x2, vc
        csneg x6, x1, x2, vc
        csneg w7, w1, w2, vc

# set:    nzcv=0 x1=0x3f x2=0x8000
# expect: nzcv=?
# set:    nzcv=3 x1=0xff80 x2=1
# expect: nzcv=?
# set:    nzcv=6 x1=0x8000 x2=0x8000
# expect: nzcv=?
# set:    nzcv=9 x1=0x123456789abcdef0 x2=0x8000000000000000
# expect: nzcv=?
# set:    nzcv=12 x1=0x7fffffffffffffff x2=0x7fffffffffffffff
# expect: nzcv=?
# set:    nzcv=15 x1=0 x2=0x7fffffffffffffff
# expect: nzcv=?
        ccmp x1, x2, 15, vc

# set:    nzcv=1 x1=0xfedcba9876543210
# expect: nzcv=?
# set:    nzcv=4 x1=0x20
# expect: nzcv=?
# set:    nzcv=7 x1=1
# expect: nzcv=?
# set:    nzcv=10 x1=0x20
# expect: nzcv=?
# set:    nzcv=13 x1=0x8000
# expect: nzcv=?
        ccmn w1, 25, 7, vc

# set:    x1=1 x2=0xfedcba9876543210 x3=0xff80 nzcv=2
# expect: nzcv=?
# set:    x1=0xff80 x2=0x123456789abcdef0 x3=0x3f nzcv=9
# expect: nzcv=?
# set:    x1=0xffffffff x2=0x7fffffff x3=0x123456789abcdef0 nzcv=9
# expect: nzcv=?
# set:    x1=0x8000000000000000 x2=0x80000000 x3=0x7fffffff nzcv=10
# expect: nzcv=?
        cmp w1, w2
        ccmn x1, x2, 3, vc
        ccmp w2, 21, 8, vc

# set:    nzcv=0 x1=0x8000000000000000 x2=0x7fffffff
# expect: x0=? nzcv=?
# set:    nzcv=1 x1=0x7fffffff x2=0x7fffffffffffffff
# expect: x0=? nzcv=?
# set:    nzcv=2 x1=0xfedcba9876543210 x2=0x123456789abcdef0
# expect: x0=? nzcv=?
# set:    nzcv=3 x1=0xffffffff x2=0x3f
# expect: x0=? nzcv=?
# set:    nzcv=4 x1=0xff80 x2=0x123456789abcdef0
# expect: x0=? nzcv=?
# set:    nzcv=5 x1=-1 x2=-2
# expect: x0=? nzcv=?
# set:    nzcv=6 x1=0 x2=0x3f
# expect: x0=? nzcv=?
# set:    nzcv=7 x1=0x20 x2=0x123456789abcdef0
# expect: x0=? nzcv=?
# set:    nzcv=8 x1=0x8000 x2=-1
# expect: x0=? nzcv=?
# set:    nzcv=9 x1=0xfedcba9876543210 x2=0xffffffff
# expect: x0=? nzcv=?
# set:    nzcv=10 x1=0x8000000000000000 x2=0x3f
# expect: x0=? nzcv=?
# set:    nzcv=11 x1=0x8000 x2=0x20
# expect: x0=? nzcv=?
# set:    nzcv=12 x1=0xffffffff x2=0x7fffffffffffffff
# expect: x0=? nzcv=?
# set:    nzcv=13 x1=-2 x2=0x3f
# expect: x0=? nzcv=?
# set:    nzcv=14 x1=0x123456789abcdef0 x2=0xff80
# expect: x0=? nzcv=?
# set:    nzcv=15 x1=0xfedcba9876543210 x2=0x8000
# expect: x0=? nzcv=?
        mov x0, 1
        b.vc 1f
        mov x0, 2
1:
        cmp x1, x2
        b.vc 2f
        add x0, x0, 16
2:

# set:    nzcv=0 x1=0xff80 x2=-2
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=1 x1=0x7fffffff x2=-2
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=2 x1=0xfedcba9876543210 x2=0x20
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=3 x1=0x3f x2=0
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=4 x1=0x123456789abcdef0 x2=0x8000000000000000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=5 x1=0x80000000 x2=0xffffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=6 x1=-1 x2=0x8000000000000000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=7 x1=-1 x2=0x20
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=8 x1=0x3f x2=0xff80
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=9 x1=0x7fffffffffffffff x2=0x8000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=10 x1=0x7fffffff x2=0x7fffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=11 x1=0x80000000 x2=0x8000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=12 x1=0x8000 x2=-2
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=13 x1=1 x2=0x3f
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=14 x1=0x8000000000000000 x2=0x8000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=15 x1=0x7fffffff x2=0x7fffffffffffffff
# expect: x0=? x4=? x5=? x6=? x7=?
        csel x0, x1, x2, hi
        csinc w4, w1, w2, hi
        csinv x5, x1, x2, hi
        csneg x6, x1, x2, hi
        csneg w7, w1, w2, hi

# set:    nzcv=0 x1=0x3f x2=-1
# expect: nzcv=?
# set:    nzcv=3 x1=0x7fffffffffffffff x2=0x3f
# expect: nzcv=?
# set:    nzcv=6 x1=0xfedcba9876543210 x2=0x8000000000000000
# expect: nzcv=?
# set:    nzcv=9 x1=0x7fffffff x2=0x8000000000000000
# expect: nzcv=?
# set:    nzcv=12 x1=1 x2=-1
# expect: nzcv=?
# set:    nzcv=15 x1=0x8000000000000000 x2=0
# expect: nzcv=?
        ccmp x1, x2, 9, hi

# set:    nzcv=1 x1=0xffffffff
# expect: nzcv=?
# set:    nzcv=4 x1=0xffffffff
# expect: nzcv=?
# set:    nzcv=7 x1=0x123456789abcdef0
# expect: nzcv=?
# set:    nzcv=10 x1=0x7fffffff
# expect: nzcv=?
# set:    nzcv=13 x1=0x7fffffff
# expect: nzcv=?
        ccmn w1, 15, 9, hi

# set:    x1=0x7fffffffffffffff x2=-1 x3=0x123456789abcdef0 nzcv=5
# expect: nzcv=?
# set:    x1=0 x2=0x7fffffffffffffff x3=0x3f nzcv=1
# expect: nzcv=?
# set:    x1=0xff80 x2=0xff80 x3=0x20 nzcv=15
# expect: nzcv=?
# set:    x1=0x7fffffffffffffff x2=0x3f x3=0xff80 nzcv=0
# expect: nzcv=?
        cmp w1, w2
        ccmn x1, x2, 1, hi
        ccmp w2, 12, 5, hi

# set:    nzcv=0 x1=0 x2=0x8000
# expect: x0=? nzcv=?
# set:    nzcv=1 x1=-2 x2=1
# expect: x0=? nzcv=?
# set:    nzcv=2 x1=0x80000000 x2=0xfedcba9876543210
# expect: x0=? nzcv=?
# set:    nzcv=3 x1=0x7fffffffffffffff x2=0x8000
# expect: x0=? nzcv=?
# set:    nzcv=4 x1=1 x2=-2
# expect: x0=? nzcv=?
# set:    nzcv=5 x1=0x7fffffff x2=-2
# expect: x0=? nzcv=?
# set:    nzcv=6 x1=0x80000000 x2=0x3f
# expect: x0=? nzcv=?
# set:    nzcv=7 x1=0x3f x2=-2
# expect: x0=? nzcv=?
# set:    nzcv=8 x1=1 x2=0x7fffffff
# expect: x0=? nzcv=?
# set:    nzcv=9 x1=0x8000 x2=0x20
# expect: x0=? nzcv=?
# set:    nzcv=10 x1=0x8000 x2=-1
# expect: x0=? nzcv=?
# set:    nzcv=11 x1=0x8000000000000000 x2=1
# expect: x0=? nzcv=?
# set:    nzcv=12 x1=0xfedcba9876543210 x2=0x20
# expect: x0=? nzcv=?
# set:    nzcv=13 x1=0x123456789abcdef0 x2=-2
# expect: x0=? nzcv=?
# set:    nzcv=14 x1=1 x2=0x123456789abcdef0
# expect: x0=? nzcv=?
# set:    nzcv=15 x1=0x3f x2=0x8000
# expect: x0=? nzcv=?
        mov x0, 1
        b.hi 1f
        mov x0, 2
1:
        cmp x1, x2
        b.hi 2f
        add x0, x0, 16
2:

# set:    nzcv=0 x1=0xfedcba9876543210 x2=0xff80
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=1 x1=-2 x2=0x123456789abcdef0
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=2 x1=0x7fffffffffffffff x2=0xffffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=3 x1=-2 x2=1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=4 x1=0x8000000000000000 x2=0xfedcba9876543210
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=5 x1=1 x2=0xff80
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=6 x1=0xff80 x2=0x80000000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=7 x1=0x80000000 x2=0x8000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=8 x1=0xfedcba9876543210 x2=0x20
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=9 x1=0x7fffffff x2=0xff80
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=10 x1=0x20 x2=0x20
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=11 x1=0x8000000000000000 x2=-2
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=12 x1=0x7fffffff x2=0x8000000000000000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=13 x1=-1 x2=1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=14 x1=-1 x2=0x8000000000000000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=15 x1=0x7fffffffffffffff x2=0xffffffff
# expect: x0=? x4=? x5=? x6=? x7=?
        csel x0, x1, x2, ls
        csinc w4, w1, w2, ls
        csinv x5, x1, x2, ls
        csneg x6, x1, x2, ls
        csneg w7, w1, w2, ls

# set:    nzcv=0 x1=0x7fffffffffffffff x2=0x8000
# expect: nzcv=?
# set:    nzcv=3 x1=0xfedcba9876543210 x2=0
# expect: nzcv=?
# set:    nzcv=6 x1=0xffffffff x2=0x123456789abcdef0
# expect: nzcv=?
# set:    nzcv=9 x1=0x80000000 x2=0x20
# expect: nzcv=?
# set:    nzcv=12 x1=1 x2=0x80000000
# expect: nzcv=?
# set:    nzcv=15 x1=0x123456789abcdef0 x2=0x7fffffff
# expect: nzcv=?
        ccmp x1, x2, 13, ls

# set:    nzcv=1 x1=0x7fffffffffffffff
# expect: nzcv=?
# set:    nzcv=4 x1=-2
# expect: nzcv=?
# set:    nzcv=7 x1=0xff80
# expect: nzcv=?
# set:    nzcv=10 x1=-2
# expect: nzcv=?
# set:    nzcv=13 x1=-1
# expect: nzcv=?
        ccmn w1, 30, 7, ls

# set:    x1=0x8000 x2=0x7fffffffffffffff x3=0x20 nzcv=1
# expect: nzcv=?
# set:    x1=0 x2=0x3f x3=0x20 nzcv=7
# expect: nzcv=?
# set:    x1=-2 x2=0xfedcba9876543210 x3=0x7fffffffffffffff nzcv=12
# expect: nzcv=?
# set:    x1=0 x2=0x8000 x3=0x7fffffffffffffff nzcv=11
# expect: nzcv=?
        cmp w1, w2
        ccmn x1, x2, 11, ls
        ccmp w2, 30, 11, ls

# set:    nzcv=0 x1=-2 x2=0xff80
# expect: x0=? nzcv=?
# set:    nzcv=1 x1=0x3f x2=1
# expect: x0=? nzcv=?
# set:    nzcv=2 x1=0x123456789abcdef0 x2=0x8000
# expect: x0=? nzcv=?
# set:    nzcv=3 x1=0x8000000000000000 x2=0x8000
# expect: x0=? nzcv=?
# set:    nzcv=4 x1=0xffffffff x2=0x7fffffff
# expect: x0=? nzcv=?
# set:    nzcv=5 x1=0 x2=-2
# expect: x0=? nzcv=?
# set:    nzcv=6 x1=0x7fffffff x2=-2
# expect: x0=? nzcv=?
# set:    nzcv=7 x1=-2 x2=0x7fffffffffffffff
# expect: x0=? nzcv=?
# set:    nzcv=8 x1=0x7fffffffffffffff x2=1
# expect: x0=? nzcv=?
# set:    nzcv=9 x1=-2 x2=0x8000
# expect: x0=? nzcv=?
# set:    nzcv=10 x1=0xff80 x2=0x8000000000000000
# expect: x0=? nzcv=?
# set:    nzcv=11 x1=0x7fffffffffffffff x2=0x8000000000000000
# expect: x0=? nzcv=?
# set:    nzcv=12 x1=0x8000 x2=-2
# expect: x0=? nzcv=?
# set:    nzcv=13 x1=-1 x2=-2
# expect: x0=? nzcv=?
# set:    nzcv=14 x1=0xffffffff x2=0x3f
# expect: x0=? nzcv=?
# set:    nzcv=15 x1=0x80000000 x2=-2
# expect: x0=? nzcv=?
        mov x0, 1
        b.ls 1f
        mov x0, 2
1:
        cmp x1, x2
        b.ls 2f
        add x0, x0, 16
2:

# set:    nzcv=0 x1=0xff80 x2=0xff80
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=1 x1=0x3f x2=0x7fffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=2 x1=0xff80 x2=0
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=3 x1=0x7fffffffffffffff x2=0x8000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=4 x1=1 x2=0x8000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=5 x1=0xff80 x2=0xffffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=6 x1=0xffffffff x2=0x20
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=7 x1=0x7fffffff x2=-2
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=8 x1=0x8000 x2=0x80000000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=9 x1=0x20 x2=0x7fffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=10 x1=-2 x2=-2
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=11 x1=0x8000 x2=1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=12 x1=0x8000 x2=-1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=13 x1=0x20 x2=0x7fffffffffffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=14 x1=0x123456789abcdef0 x2=1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=15 x1=0x80000000 x2=0x7fffffff
# expect: x0=? x4=? x5=? x6=? x7=?
        csel x0, x1, x2, ge
        csinc w4, w1, w2, ge
        csinv x5, x1, x2, ge
        csneg x6, x1, x2, ge
        csneg w7, w1, w2, ge

# set:    nzcv=0 x1=0xffffffff x2=0x20
# expect: nzcv=?
# set:    nzcv=3 x1=0 x2=0xff80
# expect: nzcv=?
# set:    nzcv=6 x1=0 x2=0x3f
# expect: nzcv=?
# set:    nzcv=9 x1=0x3f x2=-1
# expect: nzcv=?
# set:    nzcv=12 x1=0x3f x2=0xffffffff
# expect: nzcv=?
# set:    nzcv=15 x1=0xff80 x2=0x3f
# expect: nzcv=?
        ccmp x1, x2, 10, ge

# set:    nzcv=1 x1=0x7fffffff
# expect: nzcv=?
# set:    nzcv=4 x1=0x8000000000000000
# expect: nzcv=?
# set:    nzcv=7 x1=0x3f
# expect: nzcv=?
# set:    nzcv=10 x1=0x7fffffffffffffff
# expect: nzcv=?
# set:    nzcv=13 x1=0x80000000
# expect: nzcv=?
        ccmn w1, 8, 0, ge

# set:    x1=0x8000000000000000 x2=0x123456789abcdef0 x3=0x8000 nzcv=13
# expect: nzcv=?
# set:    x1=0x20 x2=0xff80 x3=0xff80 nzcv=10
# expect: nzcv=?
# set:    x1=0x8000 x2=0x3f x3=0xffffffff nzcv=15
# expect: nzcv=?
# set:    x1=0xff80 x2=-1 x3=0x8000 nzcv=4
# expect: nzcv=?
        cmp w1, w2
        ccmn x1, x2, 2, ge
        ccmp w2, 7, 5, ge

# set:    nzcv=0 x1=0x7fffffffffffffff x2=-1
# expect: x0=? nzcv=?
# set:    nzcv=1 x1=0x3f x2=0xfedcba9876543210
# expect: x0=? nzcv=?
# set:    nzcv=2 x1=0x8000 x2=0x80000000
# expect: x0=? nzcv=?
# set:    nzcv=3 x1=0xff80 x2=0x7fffffffffffffff
# expect: x0=? nzcv=?
# set:    nzcv=4 x1=0x8000000000000000 x2=1
# expect: x0=? nzcv=?
# set:    nzcv=5 x1=0x7fffffff x2=0x80000000
# expect: x0=? nzcv=?
# set:    nzcv=6 x1=-1 x2=0x7fffffff
# expect: x0=? nzcv=?
# set:    nzcv=7 x1=-2 x2=0x7fffffff
# expect: x0=? nzcv=?
# set:    nzcv=8 x1=0x8000 x2=-2
# expect: x0=? nzcv=?
# set:    nzcv=9 x1=0xfedcba9876543210 x2=0x8000000000000000
# expect: x0=? nzcv=?
# set:    nzcv=10 x1=0 x2=0
# expect: x0=? nzcv=?
# set:    nzcv=11 x1=-2 x2=0x123456789abcdef0
# expect: x0=? nzcv=?
# set:    nzcv=12 x1=0x3f x2=0xfedcba9876543210
# expect: x0=? nzcv=?
# set:    nzcv=13 x1=0x3f x2=0x8000000000000000
# expect: x0=? nzcv=?
# set:    nzcv=14 x1=-2 x2=1
# expect: x0=? nzcv=?
# set:    nzcv=15 x1=0xffffffff x2=0x8000000000000000
# expect: x0=? nzcv=?
        mov x0, 1
        b.ge 1f
        mov x0, 2
1:
        cmp x1, x2
        b.ge 2f
        add x0, x0, 16
2:

# set:    nzcv=0 x1=0x7fffffffffffffff x2=0x20
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=1 x1=0x8000 x2=-1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=2 x1=0 x2=0x7fffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=3 x1=0xfedcba9876543210 x2=0x7fffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=4 x1=0xfedcba9876543210 x2=0x7fffffffffffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=5 x1=-1 x2=1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=6 x1=0x80000000 x2=-1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=7 x1=0xfedcba9876543210 x2=1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=8 x1=0 x2=0x20
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=9 x1=0x123456789abcdef0 x2=0x7fffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=10 x1=0xff80 x2=-2
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=11 x1=-2 x2=0xffffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=12 x1=0x8000 x2=0x3f
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=13 x1=0xffffffff x2=1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=14 x1=0x8000000000000000 x2=0x20
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=15 x1=0x8000000000000000 x2=0x8000000000000000
# expect: x0=? x4=? x5=? x6=? x7=?
        csel x0, x1, x2, lt
        csinc w4, w1, w2, lt
        csinv x5, x1, x2, lt
        csneg x6, x1, x2, lt
        csneg w7, w1, w2, lt

# set:    nzcv=0 x1=0x7fffffffffffffff x2=0x20
# expect: nzcv=?
# set:    nzcv=3 x1=0xffffffff x2=0x7fffffff
# expect: nzcv=?
# set:    nzcv=6 x1=-1 x2=0x7fffffff
# expect: nzcv=?
# set:    nzcv=9 x1=0x8000 x2=0x8000000000000000
# expect: nzcv=?
# set:    nzcv=12 x1=0xfedcba9876543210 x2=0x8000000000000000
# expect: nzcv=?
# set:    nzcv=15 x1=0x8000 x2=0x7fffffffffffffff
# expect: nzcv=?
        ccmp x1, x2, 8, lt

# set:    nzcv=1 x1=-1
# expect: nzcv=?
# set:    nzcv=4 x1=0x7fffffff
# expect: nzcv=?
# set:    nzcv=7 x1=0xff80
# expect: nzcv=?
# set:    nzcv=10 x1=-1
# expect: nzcv=?
# set:    nzcv=13 x1=0
# expect: nzcv=?
        ccmn w1, 12, 13, lt

# set:    x1=0xfedcba9876543210 x2=0xffffffff x3=0xffffffff nzcv=2
# expect: nzcv=?
# set:    x1=-2 x2=0x8000000000000000 x3=0 nzcv=15
# expect: nzcv=?
# set:    x1=0x80000000 x2=0xfedcba9876543210 x3=-1 nzcv=10
# expect: nzcv=?
# set:    x1=0x3f x2=0x3f x3=0x20 nzcv=12
# expect: nzcv=?
        cmp w1, w2
        ccmn x1, x2, 9, lt
        ccmp w2, 16, 7, lt

# set:    nzcv=0 x1=0x3f x2=0x8000000000000000
# expect: x0=? nzcv=?
# set:    nzcv=1 x1=0x20 x2=0x7fffffff
# expect: x0=? nzcv=?
# set:    nzcv=2 x1=0x20 x2=0x7fffffff
# expect: x0=? nzcv=?
# set:    nzcv=3 x1=0x20 x2=0xfedcba9876543210
# expect: x0=? nzcv=?
# set:    nzcv=4 x1=0x7fffffffffffffff x2=1
# expect: x0=? nzcv=?
# set:    nzcv=5 x1=1 x2=0x123456789abcdef0
# expect: x0=? nzcv=?
# set:    nzcv=6 x1=0 x2=0
# expect: x0=? nzcv=?
# set:    nzcv=7 x1=0x80000000 x2=-2
# expect: x0=? nzcv=?
# set:    nzcv=8 x1=0x8000000000000000 x2=0xffffffff
# expect: x0=? nzcv=?
# set:    nzcv=9 x1=-2 x2=0x80000000
# expect: x0=? nzcv=?
# set:    nzcv=10 x1=0xfedcba9876543210 x2=0x3f
# expect: x0=? nzcv=?
# set:    nzcv=11 x1=0xff80 x2=0xfedcba9876543210
# expect: x0=? nzcv=?
# set:    nzcv=12 x1=0x20 x2=0x20
# expect: x0=? nzcv=?
# set:    nzcv=13 x1=0xff80 x2=0
# expect: x0=? nzcv=?
# set:    nzcv=14 x1=0 x2=0x7fffffffffffffff
# expect: x0=? nzcv=?
# set:    nzcv=15 x1=0x123456789abcdef0 x2=0xfedcba9876543210
# expect: x0=? nzcv=?
        mov x0, 1
        b.lt 1f
        mov x0, 2
1:
        cmp x1, x2
        b.lt 2f
        add x0, x0, 16
2:

# set:    nzcv=0 x1=0x7fffffff x2=0x7fffffffffffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=1 x1=0x7fffffff x2=0x3f
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=2 x1=0x80000000 x2=-1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=3 x1=-2 x2=0x123456789abcdef0
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=4 x1=0 x2=0xfedcba9876543210
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=5 x1=-1 x2=0x7fffffffffffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=6 x1=-1 x2=0x123456789abcdef0
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=7 x1=0xffffffff x2=-2
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=8 x1=0x80000000 x2=-2
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=9 x1=0xffffffff x2=-1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=10 x1=1 x2=0x80000000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=11 x1=0x20 x2=0x123456789abcdef0
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=12 x1=0x7fffffff x2=-1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=13 x1=0x7fffffffffffffff x2=1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=14 x1=0x80000000 x2=0
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=15 x1=-1 x2=0xffffffff
# expect: x0=? x4=? x5=? x6=? x7=?
        csel x0, x1, x2, gt
        csinc w4, w1, w2, gt
        csinv x5, x1, x2, gt
        csneg x6, x1, x2, gt
        csneg w7, w1, w2, gt

# set:    nzcv=0 x1=0x20 x2=0x80000000
# expect: nzcv=?
# set:    nzcv=3 x1=-2 x2=0x7fffffff
# expect: nzcv=?
# set:    nzcv=6 x1=0x7fffffffffffffff x2=-2
# expect: nzcv=?
# set:    nzcv=9 x1=-2 x2=0x7fffffffffffffff
# expect: nzcv=?
# set:    nzcv=12 x1=0xfedcba9876543210 x2=0x8000
# expect: nzcv=?
# set:    nzcv=15 x1=0xff80 x2=-2
# expect: nzcv=?
        ccmp x1, x2, 8, gt

# set:    nzcv=1 x1=0x7fffffff
# expect: nzcv=?
# set:    nzcv=4 x1=-2
# expect: nzcv=?
# set:    nzcv=7 x1=-1
# expect: nzcv=?
# set:    nzcv=10 x1=0x80000000
# expect: nzcv=?
# set:    nzcv=13 x1=0x20
# expect: nzcv=?
        ccmn w1, 16, 10, gt

# set:    x1=0 x2=0x8000000000000000 x3=0x7fffffffffffffff nzcv=5
# expect: nzcv=?
# set:    x1=-1 x2=0 x3=0x20 nzcv=14
# expect: nzcv=?
# set:    x1=0x8000000000000000 x2=-1 x3=0x7fffffff nzcv=3
# expect: nzcv=?
# set:    x1=0 x2=0xffffffff x3=-2 nzcv=15
# expect: nzcv=?
        cmp w1, w2
        ccmn x1, x2, 15, gt
        ccmp w2, 9, 14, gt

# set:    nzcv=0 x1=0 x2=0xffffffff
# expect: x0=? nzcv=?
# set:    nzcv=1 x1=0x80000000 x2=0x20
# expect: x0=? nzcv=?
# set:    nzcv=2 x1=0x123456789abcdef0 x2=0xffffffff
# expect: x0=? nzcv=?
# set:    nzcv=3 x1=0xffffffff x2=0xffffffff
# expect: x0=? nzcv=?
# set:    nzcv=4 x1=1 x2=0x8000
# expect: x0=? nzcv=?
# set:    nzcv=5 x1=0x20 x2=0x8000
# expect: x0=? nzcv=?
# set:    nzcv=6 x1=-1 x2=1
# expect: x0=? nzcv=?
# set:    nzcv=7 x1=0x80000000 x2=1
# expect: x0=? nzcv=?
# set:    nzcv=8 x1=0x8000000000000000 x2=0x8000
# expect: x0=? nzcv=?
# set:    nzcv=9 x1=0x7fffffffffffffff x2=-1
# expect: x0=? nzcv=?
# set:    nzcv=10 x1=0x8000 x2=-1
# expect: x0=? nzcv=?
# set:    nzcv=11 x1=0x20 x2=0x123456789abcdef0
# expect: x0=? nzcv=?
# set:    nzcv=12 x1=0x8000 x2=0x7fffffffffffffff
# expect: x0=? nzcv=?
# set:    nzcv=13 x1=0xfedcba9876543210 x2=-2
# expect: x0=? nzcv=?
# set:    nzcv=14 x1=0x3f x2=0xfedcba9876543210
# expect: x0=? nzcv=?
# set:    nzcv=15 x1=0x8000000000000000 x2=0xfedcba9876543210
# expect: x0=? nzcv=?
        mov x0, 1
        b.gt 1f
        mov x0, 2
1:
        cmp x1, x2
        b.gt 2f
        add x0, x0, 16
2:

# set:    nzcv=0 x1=0 x2=0x123456789abcdef0
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=1 x1=0xff80 x2=0xfedcba9876543210
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=2 x1=-1 x2=0x7fffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=3 x1=-2 x2=1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=4 x1=0x8000000000000000 x2=0xff80
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=5 x1=0xffffffff x2=0x3f
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=6 x1=1 x2=-2
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=7 x1=0x80000000 x2=0
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=8 x1=0x7fffffffffffffff x2=0x3f
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=9 x1=0x3f x2=1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=10 x1=0x7fffffff x2=0x80000000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=11 x1=0xfedcba9876543210 x2=-2
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=12 x1=1 x2=0x8000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=13 x1=0x80000000 x2=-1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=14 x1=0 x2=1
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=15 x1=0xffffffff x2=0x8000
# expect: x0=? x4=? x5=? x6=? x7=?
        csel x0, x1, x2, le
        csinc w4, w1, w2, le
        csinv x5, x1, x2, le
        csneg x6, x1, x2, le
        csneg w7, w1, w2, le

# set:    nzcv=0 x1=0xffffffff x2=0x3f
# expect: nzcv=?
# set:    nzcv=3 x1=0x7fffffffffffffff x2=0xfedcba9876543210
# expect: nzcv=?
# set:    nzcv=6 x1=0x3f x2=0
# expect: nzcv=?
# set:    nzcv=9 x1=0x80000000 x2=0
# expect: nzcv=?
# set:    nzcv=12 x1=0x3f x2=0xfedcba9876543210
# expect: nzcv=?
# set:    nzcv=15 x1=0xffffffff x2=0x80000000
# expect: nzcv=?
        ccmp x1, x2, 15, le

# set:    nzcv=1 x1=0x8000
# expect: nzcv=?
# set:    nzcv=4 x1=0
# expect: nzcv=?
# set:    nzcv=7 x1=0xff80
# expect: nzcv=?
# set:    nzcv=10 x1=0x3f
# expect: nzcv=?
# set:    nzcv=13 x1=0x7fffffffffffffff
# expect: nzcv=?
        ccmn w1, 8, 6, le

# set:    x1=0x123456789abcdef0 x2=0xfedcba9876543210 x3=0xff80 nzcv=12
# expect: nzcv=?
# set:    x1=0x7fffffff x2=1 x3=1 nzcv=0
# expect: nzcv=?
# set:    x1=0x7fffffff x2=0x7fffffffffffffff x3=0x8000 nzcv=6
# expect: nzcv=?
# set:    x1=-1 x2=0x8000000000000000 x3=-1 nzcv=12
# expect: nzcv=?
        cmp w1, w2
        ccmn x1, x2, 10, le
        ccmp w2, 3, 2, le

# set:    nzcv=0 x1=0xff80 x2=0x7fffffff
# expect: x0=? nzcv=?
# set:    nzcv=1 x1=0x7fffffffffffffff x2=0x3f
# expect: x0=? nzcv=?
# set:    nzcv=2 x1=0xff80 x2=0x3f
# expect: x0=? nzcv=?
# set:    nzcv=3 x1=-1 x2=1
# expect: x0=? nzcv=?
# set:    nzcv=4 x1=0x7fffffffffffffff x2=0xffffffff
# expect: x0=? nzcv=?
# set:    nzcv=5 x1=0xff80 x2=0x7fffffff
# expect: x0=? nzcv=?
# set:    nzcv=6 x1=0x20 x2=0xff80
# expect: x0=? nzcv=?
# set:    nzcv=7 x1=-2 x2=0x7fffffffffffffff
# expect: x0=? nzcv=?
# set:    nzcv=8 x1=-2 x2=0x3f
# expect: x0=? nzcv=?
# set:    nzcv=9 x1=0xfedcba9876543210 x2=-1
# expect: x0=? nzcv=?
# set:    nzcv=10 x1=0x80000000 x2=0x3f
# expect: x0=? nzcv=?
# set:    nzcv=11 x1=1 x2=0x8000
# expect: x0=? nzcv=?
# set:    nzcv=12 x1=0x80000000 x2=0x123456789abcdef0
# expect: x0=? nzcv=?
# set:    nzcv=13 x1=0x8000000000000000 x2=0xffffffff
# expect: x0=? nzcv=?
# set:    nzcv=14 x1=0xffffffff x2=-2
# expect: x0=? nzcv=?
# set:    nzcv=15 x1=0x7fffffff x2=0xffffffff
# expect: x0=? nzcv=?
        mov x0, 1
        b.le 1f
        mov x0, 2
1:
        cmp x1, x2
        b.le 2f
        add x0, x0, 16
2:

# set:    nzcv=0 x1=0x7fffffffffffffff x2=0xfedcba9876543210
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=1 x1=0xfedcba9876543210 x2=0x7fffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=2 x1=1 x2=0xff80
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=3 x1=0x7fffffff x2=0xff80
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=4 x1=0x80000000 x2=0xfedcba9876543210
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=5 x1=-1 x2=0x7fffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=6 x1=0x3f x2=0x7fffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=7 x1=1 x2=0
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=8 x1=0x123456789abcdef0 x2=0x80000000
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=9 x1=0xffffffff x2=0x3f
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=10 x1=0x8000000000000000 x2=0x3f
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=11 x1=0x3f x2=0x20
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=12 x1=-1 x2=-2
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=13 x1=0xffffffff x2=0x123456789abcdef0
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=14 x1=0x3f x2=0x3f
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=15 x1=0x123456789abcdef0 x2=1
# expect: x0=? x4=? x5=? x6=? x7=?
        csel x0, x1, x2, al
        csinc w4, w1, w2, al
        csinv x5, x1, x2, al
        csneg x6, x1, x2, al
        csneg w7, w1, w2, al

# set:    nzcv=0 x1=0xffffffff x2=0x7fffffff
# expect: nzcv=?
# set:    nzcv=3 x1=1 x2=-2
# expect: nzcv=?
# set:    nzcv=6 x1=0xff80 x2=0xffffffff
# expect: nzcv=?
# set:    nzcv=9 x1=0x7fffffffffffffff x2=-1
# expect: nzcv=?
# set:    nzcv=12 x1=-1 x2=0x3f
# expect: nzcv=?
# set:    nzcv=15 x1=-2 x2=0x7fffffffffffffff
# expect: nzcv=?
        ccmp x1, x2, 9, al

# set:    nzcv=1 x1=0x7fffffffffffffff
# expect: nzcv=?
# set:    nzcv=4 x1=0xfedcba9876543210
# expect: nzcv=?
# set:    nzcv=7 x1=0
# expect: nzcv=?
# set:    nzcv=10 x1=0x123456789abcdef0
# expect: nzcv=?
# set:    nzcv=13 x1=1
# expect: nzcv=?
        ccmn w1, 15, 13, al

# set:    x1=0x7fffffff x2=1 x3=0x80000000 nzcv=8
# expect: nzcv=?
# set:    x1=0xffffffff x2=0x3f x3=0xfedcba9876543210 nzcv=2
# expect: nzcv=?
# set:    x1=0x20 x2=0xfedcba9876543210 x3=0xff80 nzcv=0
# expect: nzcv=?
# set:    x1=0x8000 x2=0x7fffffffffffffff x3=1 nzcv=14
# expect: nzcv=?
        cmp w1, w2
        ccmn x1, x2, 1, al
        ccmp w2, 6, 13, al

# set:    nzcv=0 x1=-1 x2=0xff80
# expect: x0=? nzcv=?
# set:    nzcv=1 x1=-1 x2=0x8000
# expect: x0=? nzcv=?
# set:    nzcv=2 x1=0x7fffffff x2=0
# expect: x0=? nzcv=?
# set:    nzcv=3 x1=1 x2=0x7fffffff
# expect: x0=? nzcv=?
# set:    nzcv=4 x1=-2 x2=0x20
# expect: x0=? nzcv=?
# set:    nzcv=5 x1=0x7fffffffffffffff x2=0x80000000
# expect: x0=? nzcv=?
# set:    nzcv=6 x1=0xfedcba9876543210 x2=0x20
# expect: x0=? nzcv=?
# set:    nzcv=7 x1=0xffffffff x2=0xff80
# expect: x0=? nzcv=?
# set:    nzcv=8 x1=0x3f x2=0xffffffff
# expect: x0=? nzcv=?
# set:    nzcv=9 x1=0xfedcba9876543210 x2=0xff80
# expect: x0=? nzcv=?
# set:    nzcv=10 x1=0x7fffffffffffffff x2=0x80000000
# expect: x0=? nzcv=?
# set:    nzcv=11 x1=-2 x2=0x8000
# expect: x0=? nzcv=?
# set:    nzcv=12 x1=0xff80 x2=-1
# expect: x0=? nzcv=?
# set:    nzcv=13 x1=0x8000000000000000 x2=-1
# expect: x0=? nzcv=?
# set:    nzcv=14 x1=1 x2=0x20
# expect: x0=? nzcv=?
# set:    nzcv=15 x1=0xfedcba9876543210 x2=0x7fffffffffffffff
# expect: x0=? nzcv=?
        mov x0, 1
        b.al 1f
        mov x0, 2
1:
        cmp x1, x2
        b.al 2f
        add x0, x0, 16
2:

# set:    nzcv=0 x1=0x8000 x2=0x3f
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=1 x1=1 x2=0x7fffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=2 x1=0x123456789abcdef0 x2=0
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=3 x1=0 x2=0x7fffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=4 x1=1 x2=0
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=5 x1=-1 x2=0x3f
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=6 x1=0xffffffff x2=0xffffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=7 x1=0x20 x2=0x7fffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=8 x1=0x8000 x2=0x3f
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=9 x1=0x20 x2=0xfedcba9876543210
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=10 x1=0x20 x2=0xffffffff
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=11 x1=0x7fffffffffffffff x2=0xfedcba9876543210
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=12 x1=0x8000 x2=0xfedcba9876543210
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=13 x1=0x80000000 x2=0x20
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=14 x1=0x3f x2=0x20
# expect: x0=? x4=? x5=? x6=? x7=?
# set:    nzcv=15 x1=0x3f x2=0x7fffffff
# expect: x0=? x4=? x5=? x6=? x7=?
        csel x0, x1, x2, nv
        csinc w4, w1, w2, nv
        csinv x5, x1, x2, nv
        csneg x6, x1, x2, nv
        csneg w7, w1, w2, nv

# set:    nzcv=0 x1=1 x2=-1
# expect: nzcv=?
# set:    nzcv=3 x1=-1 x2=0
# expect: nzcv=?
# set:    nzcv=6 x1=0x8000000000000000 x2=1
# expect: nzcv=?
# set:    nzcv=9 x1=0x8000 x2=0
# expect: nzcv=?
# set:    nzcv=12 x1=0x20 x2=0x8000000000000000
# expect: nzcv=?
# set:    nzcv=15 x1=0x8000 x2=0
# expect: nzcv=?
        ccmp x1, x2, 9, nv

# set:    nzcv=1 x1=0x3f
# expect: nzcv=?
# set:    nzcv=4 x1=-1
# expect: nzcv=?
# set:    nzcv=7 x1=0x3f
# expect: nzcv=?
# set:    nzcv=10 x1=0x8000000000000000
# expect: nzcv=?
# set:    nzcv=13 x1=0x7fffffff
# expect: nzcv=?
        ccmn w1, 13, 15, nv

# set:    x1=0xff80 x2=0xffffffff x3=-2 nzcv=4
# expect: nzcv=?
# set:    x1=-1 x2=0xffffffff x3=0x20 nzcv=14
# expect: nzcv=?
# set:    x1=0x7fffffff x2=0 x3=0xffffffff nzcv=15
# expect: nzcv=?
# set:    x1=1 x2=-1 x3=0 nzcv=14
# expect: nzcv=?
        cmp w1, w2
        ccmn x1, x2, 6, nv
        ccmp w2, 5, 9, nv

# set:    nzcv=0 x1=0xfedcba9876543210 x2=0x8000000000000000
# expect: x0=? nzcv=?
# set:    nzcv=1 x1=0x8000000000000000 x2=0x7fffffffffffffff
# expect: x0=? nzcv=?
# set:    nzcv=2 x1=0xfedcba9876543210 x2=0x8000
# expect: x0=? nzcv=?
# set:    nzcv=3 x1=0x8000 x2=0x7fffffff
# expect: x0=? nzcv=?
# set:    nzcv=4 x1=0 x2=0x80000000
# expect: x0=? nzcv=?
# set:    nzcv=5 x1=0 x2=1
# expect: x0=? nzcv=?
# set:    nzcv=6 x1=0x3f x2=0x8000
# expect: x0=? nzcv=?
# set:    nzcv=7 x1=0x20 x2=0x7fffffff
# expect: x0=? nzcv=?
# set:    nzcv=8 x1=0x7fffffff x2=0x8000
# expect: x0=? nzcv=?
# set:    nzcv=9 x1=0xffffffff x2=0x20
# expect: x0=? nzcv=?
# set:    nzcv=10 x1=0xfedcba9876543210 x2=0xfedcba9876543210
# expect: x0=? nzcv=?
# set:    nzcv=11 x1=0x20 x2=0x123456789abcdef0
# expect: x0=? nzcv=?
# set:    nzcv=12 x1=0x7fffffffffffffff x2=0
# expect: x0=? nzcv=?
# set:    nzcv=13 x1=0xffffffff x2=0x7fffffff
# expect: x0=? nzcv=?
# set:    nzcv=14 x1=0xffffffff x2=0x123456789abcdef0
# expect: x0=? nzcv=?
# set:    nzcv=15 x1=0xfedcba9876543210 x2=0x20
# expect: x0=? nzcv=?
        mov x0, 1
        b.nv 1f
        mov x0, 2
1:
        cmp x1, x2
        b.nv 2f
        add x0, x0, 16
2:

# set:    nzcv=0
# expect: nzcv=?
# set:    nzcv=1
# expect: nzcv=?
# set:    nzcv=2
# expect: nzcv=?
# set:    nzcv=3
# expect: nzcv=?
# set:    nzcv=4
# expect: nzcv=?
# set:    nzcv=5
# expect: nzcv=?
# set:    nzcv=6
# expect: nzcv=?
# set:    nzcv=7
# expect: nzcv=?
# set:    nzcv=8
# expect: nzcv=?
# set:    nzcv=9
# expect: nzcv=?
# set:    nzcv=10
# expect: nzcv=?
# set:    nzcv=11
# expect: nzcv=?
# set:    nzcv=12
# expect: nzcv=?
# set:    nzcv=13
# expect: nzcv=?
# set:    nzcv=14
# expect: nzcv=?
# set:    nzcv=15
# expect: nzcv=?
        cfinv

# set:    nzcv=0
# expect: nzcv=?
# set:    nzcv=1
# expect: nzcv=?
# set:    nzcv=2
# expect: nzcv=?
# set:    nzcv=3
# expect: nzcv=?
# set:    nzcv=4
# expect: nzcv=?
# set:    nzcv=5
# expect: nzcv=?
# set:    nzcv=6
# expect: nzcv=?
# set:    nzcv=7
# expect: nzcv=?
# set:    nzcv=8
# expect: nzcv=?
# set:    nzcv=9
# expect: nzcv=?
# set:    nzcv=10
# expect: nzcv=?
# set:    nzcv=11
# expect: nzcv=?
# set:    nzcv=12
# expect: nzcv=?
# set:    nzcv=13
# expect: nzcv=?
# set:    nzcv=14
# expect: nzcv=?
# set:    nzcv=15
# expect: nzcv=?
        xaflag

# set:    nzcv=0
# expect: nzcv=?
# set:    nzcv=1
# expect: nzcv=?
# set:    nzcv=2
# expect: nzcv=?
# set:    nzcv=3
# expect: nzcv=?
# set:    nzcv=4
# expect: nzcv=?
# set:    nzcv=5
# expect: nzcv=?
# set:    nzcv=6
# expect: nzcv=?
# set:    nzcv=7
# expect: nzcv=?
# set:    nzcv=8
# expect: nzcv=?
# set:    nzcv=9
# expect: nzcv=?
# set:    nzcv=10
# expect: nzcv=?
# set:    nzcv=11
# expect: nzcv=?
# set:    nzcv=12
# expect: nzcv=?
# set:    nzcv=13
# expect: nzcv=?
# set:    nzcv=14
# expect: nzcv=?
# set:    nzcv=15
# expect: nzcv=?
        axflag

# set:    nzcv=15 x1=0
# expect: nzcv=?
# set:    nzcv=7 x1=1
# expect: nzcv=?
# set:    nzcv=1 x1=-1
# expect: nzcv=?
# set:    nzcv=0 x1=0x8000000000000000
# expect: nzcv=?
# set:    nzcv=13 x1=0x7fffffffffffffff
# expect: nzcv=?
# set:    nzcv=10 x1=0x80000000
# expect: nzcv=?
# set:    nzcv=2 x1=0x7fffffff
# expect: nzcv=?
# set:    nzcv=8 x1=0xffffffff
# expect: nzcv=?
        rmif x1, 0, 15

# set:    nzcv=13 x1=0
# expect: nzcv=?
# set:    nzcv=15 x1=1
# expect: nzcv=?
# set:    nzcv=3 x1=-1
# expect: nzcv=?
# set:    nzcv=15 x1=0x8000000000000000
# expect: nzcv=?
# set:    nzcv=11 x1=0x7fffffffffffffff
# expect: nzcv=?
# set:    nzcv=14 x1=0x80000000
# expect: nzcv=?
# set:    nzcv=13 x1=0x7fffffff
# expect: nzcv=?
# set:    nzcv=0 x1=0xffffffff
# expect: nzcv=?
        rmif x1, 60, 15

# set:    nzcv=5 x1=0
# expect: nzcv=?
# set:    nzcv=9 x1=1
# expect: nzcv=?
# set:    nzcv=6 x1=-1
# expect: nzcv=?
# set:    nzcv=15 x1=0x8000000000000000
# expect: nzcv=?
# set:    nzcv=11 x1=0x7fffffffffffffff
# expect: nzcv=?
# set:    nzcv=14 x1=0x80000000
# expect: nzcv=?
# set:    nzcv=7 x1=0x7fffffff
# expect: nzcv=?
# set:    nzcv=7 x1=0xffffffff
# expect: nzcv=?
        rmif x1, 63, 5

# set:    nzcv=10 x1=0
# expect: nzcv=?
# set:    nzcv=14 x1=1
# expect: nzcv=?
# set:    nzcv=4 x1=-1
# expect: nzcv=?
# set:    nzcv=9 x1=0x8000000000000000
# expect: nzcv=?
# set:    nzcv=12 x1=0x7fffffffffffffff
# expect: nzcv=?
# set:    nzcv=13 x1=0x80000000
# expect: nzcv=?
# set:    nzcv=11 x1=0x7fffffff
# expect: nzcv=?
# set:    nzcv=15 x1=0xffffffff
# expect: nzcv=?
        rmif x1, 31, 8

# set:    nzcv=5 x1=0
# expect: nzcv=?
# set:    nzcv=6 x1=1
# expect: nzcv=?
# set:    nzcv=9 x1=-1
# expect: nzcv=?
# set:    nzcv=2 x1=0x8000000000000000
# expect: nzcv=?
# set:    nzcv=15 x1=0x7fffffffffffffff
# expect: nzcv=?
# set:    nzcv=4 x1=0x80000000
# expect: nzcv=?
# set:    nzcv=5 x1=0x7fffffff
# expect: nzcv=?
# set:    nzcv=6 x1=0xffffffff
# expect: nzcv=?
        rmif x1, 4, 2

# set:    nzcv=5 x1=0
# expect: nzcv=?
# set:    nzcv=15 x1=1
# expect: nzcv=?
# set:    nzcv=3 x1=-1
# expect: nzcv=?
# set:    nzcv=13 x1=0x8000000000000000
# expect: nzcv=?
# set:    nzcv=15 x1=0x7fffffffffffffff
# expect: nzcv=?
# set:    nzcv=9 x1=0x80000000
# expect: nzcv=?
# set:    nzcv=7 x1=0x7fffffff
# expect: nzcv=?
# set:    nzcv=6 x1=0xffffffff
# expect: nzcv=?
        rmif x1, 1, 0

# set:    nzcv=1 x1=0
# expect: nzcv=?
# set:    nzcv=0 x1=1
# expect: nzcv=?
# set:    nzcv=11 x1=-1
# expect: nzcv=?
# set:    nzcv=8 x1=0x8000000000000000
# expect: nzcv=?
# set:    nzcv=11 x1=0x7fffffffffffffff
# expect: nzcv=?
# set:    nzcv=5 x1=0x80000000
# expect: nzcv=?
# set:    nzcv=5 x1=0x7fffffff
# expect: nzcv=?
# set:    nzcv=1 x1=0xffffffff
# expect: nzcv=?
# set:    nzcv=2 x1=0x123456789abcdef0
# expect: nzcv=?
# set:    nzcv=10 x1=0xfedcba9876543210
# expect: nzcv=?
# set:    nzcv=13 x1=0x3f
# expect: nzcv=?
# set:    nzcv=3 x1=0x20
# expect: nzcv=?
# set:    nzcv=7 x1=0xff80
# expect: nzcv=?
# set:    nzcv=3 x1=0x8000
# expect: nzcv=?
# set:    nzcv=7 x1=-2
# expect: nzcv=?
# set:    nzcv=15 x1=0x80
# expect: nzcv=?
# set:    nzcv=8 x1=0x7f
# expect: nzcv=?
# set:    nzcv=10 x1=0x100
# expect: nzcv=?
# set:    nzcv=11 x1=0x180
# expect: nzcv=?
# set:    nzcv=1 x1=0x17f
# expect: nzcv=?
# set:    nzcv=8 x1=0x10000
# expect: nzcv=?
# set:    nzcv=4 x1=0x1ffff
# expect: nzcv=?
# set:    nzcv=3 x1=0xffff7fff
# expect: nzcv=?
        setf8 w1

# set:    nzcv=1 x1=0
# expect: nzcv=?
# set:    nzcv=14 x1=1
# expect: nzcv=?
# set:    nzcv=14 x1=-1
# expect: nzcv=?
# set:    nzcv=3 x1=0x8000000000000000
# expect: nzcv=?
# set:    nzcv=3 x1=0x7fffffffffffffff
# expect: nzcv=?
# set:    nzcv=3 x1=0x80000000
# expect: nzcv=?
# set:    nzcv=1 x1=0x7fffffff
# expect: nzcv=?
# set:    nzcv=3 x1=0xffffffff
# expect: nzcv=?
# set:    nzcv=5 x1=0x123456789abcdef0
# expect: nzcv=?
# set:    nzcv=3 x1=0xfedcba9876543210
# expect: nzcv=?
# set:    nzcv=6 x1=0x3f
# expect: nzcv=?
# set:    nzcv=11 x1=0x20
# expect: nzcv=?
# set:    nzcv=5 x1=0xff80
# expect: nzcv=?
# set:    nzcv=9 x1=0x8000
# expect: nzcv=?
# set:    nzcv=14 x1=-2
# expect: nzcv=?
# set:    nzcv=15 x1=0x80
# expect: nzcv=?
# set:    nzcv=3 x1=0x7f
# expect: nzcv=?
# set:    nzcv=4 x1=0x100
# expect: nzcv=?
# set:    nzcv=11 x1=0x180
# expect: nzcv=?
# set:    nzcv=10 x1=0x17f
# expect: nzcv=?
# set:    nzcv=4 x1=0x10000
# expect: nzcv=?
# set:    nzcv=3 x1=0x1ffff
# expect: nzcv=?
# set:    nzcv=6 x1=0xffff7fff
# expect: nzcv=?
        setf16 w1

# set:    nzcv=0 x1=0xf83a1bce70696977
# expect: x0=? x2=? x4=? nzcv=?
# set:    nzcv=1 x1=0xc4eb8e5d6a6e94cf
# expect: x0=? x2=? x4=? nzcv=?
# set:    nzcv=2 x1=0x1afb939c4df5b8d
# expect: x0=? x2=? x4=? nzcv=?
# set:    nzcv=3 x1=0xd5b654383ecd0888
# expect: x0=? x2=? x4=? nzcv=?
# set:    nzcv=4 x1=0x7942000acf242413
# expect: x0=? x2=? x4=? nzcv=?
# set:    nzcv=5 x1=0x4968fdf25760c094
# expect: x0=? x2=? x4=? nzcv=?
# set:    nzcv=6 x1=0x2bd7d03881492b7a
# expect: x0=? x2=? x4=? nzcv=?
# set:    nzcv=7 x1=0x441999b615d1e2f8
# expect: x0=? x2=? x4=? nzcv=?
# set:    nzcv=8 x1=0xb717548d5f57fd27
# expect: x0=? x2=? x4=? nzcv=?
# set:    nzcv=9 x1=0x6a3e0103c13d8929
# expect: x0=? x2=? x4=? nzcv=?
# set:    nzcv=10 x1=0xa12301935c532042
# expect: x0=? x2=? x4=? nzcv=?
# set:    nzcv=11 x1=0x3ed5e52eaa3d2111
# expect: x0=? x2=? x4=? nzcv=?
# set:    nzcv=12 x1=0xc0d2201b26cffe04
# expect: x0=? x2=? x4=? nzcv=?
# set:    nzcv=13 x1=0x87972916c0e5d883
# expect: x0=? x2=? x4=? nzcv=?
# set:    nzcv=14 x1=0xc986f8936bf5fc98
# expect: x0=? x2=? x4=? nzcv=?
# set:    nzcv=15 x1=0x235398a63a6a22d9
# expect: x0=? x2=? x4=? nzcv=?
        mrs x0, nzcv
        msr nzcv, x1
        cset x2, hi
        mrs x4, nzcv
