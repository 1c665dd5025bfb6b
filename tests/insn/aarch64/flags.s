# SPDX-License-Identifier: Apache-2.0
# Conditional compare and select, flag manipulation

# set:    nzcv=0 x1=0xfedcba9876543210 x2=-1
# expect: x0=0xffffffffffffffff x4=0x0 x5=0x0 x6=0x1 x7=0x1
# set:    nzcv=1 x1=-2 x2=0xff80
# expect: x0=0xff80 x4=0xff81 x5=0xffffffffffff007f x6=0xffffffffffff0080 x7=0xffff0080
# set:    nzcv=2 x1=0x7fffffffffffffff x2=-1
# expect: x0=0xffffffffffffffff x4=0x0 x5=0x0 x6=0x1 x7=0x1
# set:    nzcv=3 x1=0xff80 x2=0x7fffffffffffffff
# expect: x0=0x7fffffffffffffff x4=0x0 x5=0x8000000000000000 x6=0x8000000000000001 x7=0x1
# set:    nzcv=4 x1=0x8000000000000000 x2=0xffffffff
# expect: x0=0x8000000000000000 x4=0x0 x5=0x8000000000000000 x6=0x8000000000000000 x7=0x0
# set:    nzcv=5 x1=0x80000000 x2=0x7fffffffffffffff
# expect: x0=0x80000000 x4=0x80000000 x5=0x80000000 x6=0x80000000 x7=0x80000000
# set:    nzcv=6 x1=0xff80 x2=0x8000
# expect: x0=0xff80 x4=0xff80 x5=0xff80 x6=0xff80 x7=0xff80
# set:    nzcv=7 x1=0 x2=-1
# expect: x0=0x0 x4=0x0 x5=0x0 x6=0x0 x7=0x0
# set:    nzcv=8 x1=0x80000000 x2=0x7fffffffffffffff
# expect: x0=0x7fffffffffffffff x4=0x0 x5=0x8000000000000000 x6=0x8000000000000001 x7=0x1
# set:    nzcv=9 x1=0xffffffff x2=-1
# expect: x0=0xffffffffffffffff x4=0x0 x5=0x0 x6=0x1 x7=0x1
# set:    nzcv=10 x1=0xfedcba9876543210 x2=-2
# expect: x0=0xfffffffffffffffe x4=0xffffffff x5=0x1 x6=0x2 x7=0x2
# set:    nzcv=11 x1=-1 x2=0x20
# expect: x0=0x20 x4=0x21 x5=0xffffffffffffffdf x6=0xffffffffffffffe0 x7=0xffffffe0
# set:    nzcv=12 x1=0x123456789abcdef0 x2=0x7fffffffffffffff
# expect: x0=0x123456789abcdef0 x4=0x9abcdef0 x5=0x123456789abcdef0 x6=0x123456789abcdef0 x7=0x9abcdef0
# set:    nzcv=13 x1=-1 x2=-1
# expect: x0=0xffffffffffffffff x4=0xffffffff x5=0xffffffffffffffff x6=0xffffffffffffffff x7=0xffffffff
# set:    nzcv=14 x1=0x8000 x2=0x20
# expect: x0=0x8000 x4=0x8000 x5=0x8000 x6=0x8000 x7=0x8000
# set:    nzcv=15 x1=0x20 x2=-2
# expect: x0=0x20 x4=0x20 x5=0x20 x6=0x20 x7=0x20
        csel x0, x1, x2, eq
        csinc w4, w1, w2, eq
        csinv x5, x1, x2, eq
        csneg x6, x1, x2, eq
        csneg w7, w1, w2, eq

# set:    nzcv=0 x1=-1 x2=0x8000000000000000
# expect: nzcv=0x4
# set:    nzcv=3 x1=1 x2=0
# expect: nzcv=0x4
# set:    nzcv=6 x1=0x80000000 x2=0xfedcba9876543210
# expect: nzcv=0x0
# set:    nzcv=9 x1=-1 x2=0xffffffff
# expect: nzcv=0x4
# set:    nzcv=12 x1=0x7fffffffffffffff x2=0x80000000
# expect: nzcv=0x2
# set:    nzcv=15 x1=-1 x2=0x8000000000000000
# expect: nzcv=0x2
        ccmp x1, x2, 4, eq

# set:    nzcv=1 x1=0x80000000
# expect: nzcv=0xa
# set:    nzcv=4 x1=-1
# expect: nzcv=0x2
# set:    nzcv=7 x1=0x80000000
# expect: nzcv=0x8
# set:    nzcv=10 x1=0xffffffff
# expect: nzcv=0xa
# set:    nzcv=13 x1=0x123456789abcdef0
# expect: nzcv=0x8
        ccmn w1, 2, 10, eq

# set:    x1=-2 x2=0 x3=-2 nzcv=10
# expect: nzcv=0x8
# set:    x1=0x7fffffff x2=-2 x3=-1 nzcv=0
# expect: nzcv=0xa
# set:    x1=0xffffffff x2=0xff80 x3=0x20 nzcv=10
# expect: nzcv=0x2
# set:    x1=-1 x2=0xffffffff x3=0x3f nzcv=9
# expect: nzcv=0x3
        cmp w1, w2
        ccmn x1, x2, 5, eq
        ccmp w2, 19, 3, eq

# set:    nzcv=0 x1=0xffffffff x2=-2
# expect: x0=0x12 nzcv=0x0
# set:    nzcv=1 x1=0x7fffffffffffffff x2=0xff80
# expect: x0=0x12 nzcv=0x2
# set:    nzcv=2 x1=0xfedcba9876543210 x2=0x3f
# expect: x0=0x12 nzcv=0xa
# set:    nzcv=3 x1=-1 x2=0xff80
# expect: x0=0x12 nzcv=0xa
# set:    nzcv=4 x1=0xfedcba9876543210 x2=0x20
# expect: x0=0x11 nzcv=0xa
# set:    nzcv=5 x1=-2 x2=-2
# expect: x0=0x1 nzcv=0x6
# set:    nzcv=6 x1=0xffffffff x2=0x80000000
# expect: x0=0x11 nzcv=0x2
# set:    nzcv=7 x1=0x20 x2=1
# expect: x0=0x11 nzcv=0x2
# set:    nzcv=8 x1=0x20 x2=0xffffffff
# expect: x0=0x12 nzcv=0x8
# set:    nzcv=9 x1=-2 x2=0
# expect: x0=0x12 nzcv=0xa
# set:    nzcv=10 x1=-1 x2=0x3f
# expect: x0=0x12 nzcv=0xa
# set:    nzcv=11 x1=0x123456789abcdef0 x2=1
# expect: x0=0x12 nzcv=0x2
# set:    nzcv=12 x1=0x7fffffffffffffff x2=0
# expect: x0=0x11 nzcv=0x2
# set:    nzcv=13 x1=0x7fffffff x2=0xfedcba9876543210
# expect: x0=0x11 nzcv=0x0
# set:    nzcv=14 x1=0x8000 x2=0x8000000000000000
# expect: x0=0x11 nzcv=0x9
# set:    nzcv=15 x1=0xffffffff x2=0x80000000
# expect: x0=0x11 nzcv=0x2
        mov x0, 1
        b.eq 1f
        mov x0, 2
1:
        cmp x1, x2
        b.eq 2f
        add x0, x0, 16
2:

# set:    nzcv=0 x1=1 x2=0x80000000
# expect: x0=0x1 x4=0x1 x5=0x1 x6=0x1 x7=0x1
# set:    nzcv=1 x1=0 x2=0xfedcba9876543210
# expect: x0=0x0 x4=0x0 x5=0x0 x6=0x0 x7=0x0
# set:    nzcv=2 x1=0x3f x2=0x8000000000000000
# expect: x0=0x3f x4=0x3f x5=0x3f x6=0x3f x7=0x3f
# set:    nzcv=3 x1=0xfedcba9876543210 x2=0x123456789abcdef0
# expect: x0=0xfedcba9876543210 x4=0x76543210 x5=0xfedcba9876543210 x6=0xfedcba9876543210 x7=0x76543210
# set:    nzcv=4 x1=0x8000000000000000 x2=0xff80
# expect: x0=0xff80 x4=0xff81 x5=0xffffffffffff007f x6=0xffffffffffff0080 x7=0xffff0080
# set:    nzcv=5 x1=-2 x2=0xff80
# expect: x0=0xff80 x4=0xff81 x5=0xffffffffffff007f x6=0xffffffffffff0080 x7=0xffff0080
# set:    nzcv=6 x1=0x7fffffffffffffff x2=0x8000000000000000
# expect: x0=0x8000000000000000 x4=0x1 x5=0x7fffffffffffffff x6=0x8000000000000000 x7=0x0
# set:    nzcv=7 x1=0 x2=1
# expect: x0=0x1 x4=0x2 x5=0xfffffffffffffffe x6=0xffffffffffffffff x7=0xffffffff
# set:    nzcv=8 x1=0x123456789abcdef0 x2=0x8000
# expect: x0=0x123456789abcdef0 x4=0x9abcdef0 x5=0x123456789abcdef0 x6=0x123456789abcdef0 x7=0x9abcdef0
# set:    nzcv=9 x1=0xffffffff x2=0x3f
# expect: x0=0xffffffff x4=0xffffffff x5=0xffffffff x6=0xffffffff x7=0xffffffff
# set:    nzcv=10 x1=0x3f x2=1
# expect: x0=0x3f x4=0x3f x5=0x3f x6=0x3f x7=0x3f
# set:    nzcv=11 x1=0x123456789abcdef0 x2=0x7fffffff
# expect: x0=0x123456789abcdef0 x4=0x9abcdef0 x5=0x123456789abcdef0 x6=0x123456789abcdef0 x7=0x9abcdef0
# set:    nzcv=12 x1=0x8000000000000000 x2=0xffffffff
# expect: x0=0xffffffff x4=0x0 x5=0xffffffff00000000 x6=0xffffffff00000001 x7=0x1
# set:    nzcv=13 x1=0x80000000 x2=0xfedcba9876543210
# expect: x0=0xfedcba9876543210 x4=0x76543211 x5=0x123456789abcdef x6=0x123456789abcdf0 x7=0x89abcdf0
# set:    nzcv=14 x1=0xfedcba9876543210 x2=0x123456789abcdef0
# expect: x0=0x123456789abcdef0 x4=0x9abcdef1 x5=0xedcba9876543210f x6=0xedcba98765432110 x7=0x65432110
# set:    nzcv=15 x1=0 x2=-2
# expect: x0=0xfffffffffffffffe x4=0xffffffff x5=0x1 x6=0x2 x7=0x2
        csel x0, x1, x2, ne
        csinc w4, w1, w2, ne
        csinv x5, x1, x2, ne
        csneg x6, x1, x2, ne
        csneg w7, w1, w2, ne

# set:    nzcv=0 x1=0x7fffffff x2=-1
# expect: nzcv=0x0
# set:    nzcv=3 x1=0x20 x2=0x8000
# expect: nzcv=0x8
# set:    nzcv=6 x1=0x7fffffff x2=0x80000000
# expect: nzcv=0xb
# set:    nzcv=9 x1=0x7fffffff x2=0x80000000
# expect: nzcv=0x8
# set:    nzcv=12 x1=0 x2=0x7fffffffffffffff
# expect: nzcv=0xb
# set:    nzcv=15 x1=0x80000000 x2=0x80000000
# expect: nzcv=0xb
        ccmp x1, x2, 11, ne

# set:    nzcv=1 x1=0x8000
# expect: nzcv=0x0
# set:    nzcv=4 x1=0x123456789abcdef0
# expect: nzcv=0xe
# set:    nzcv=7 x1=1
# expect: nzcv=0xe
# set:    nzcv=10 x1=0x8000000000000000
# expect: nzcv=0x0
# set:    nzcv=13 x1=0x20
# expect: nzcv=0xe
        ccmn w1, 19, 14, ne

# set:    x1=0x7fffffffffffffff x2=-1 x3=0x7fffffff nzcv=4
# expect: nzcv=0xe
# set:    x1=0xff80 x2=0x20 x3=0x8000 nzcv=2
# expect: nzcv=0x2
# set:    x1=-2 x2=0x7fffffff x3=-1 nzcv=6
# expect: nzcv=0x2
# set:    x1=0x20 x2=-2 x3=0x7fffffffffffffff nzcv=15
# expect: nzcv=0xa
        cmp w1, w2
        ccmn x1, x2, 14, ne
        ccmp w2, 26, 14, ne

# set:    nzcv=0 x1=0x8000 x2=0x123456789abcdef0
# expect: x0=0x1 nzcv=0x8
# set:    nzcv=1 x1=0x80000000 x2=1
# expect: x0=0x1 nzcv=0x2
# set:    nzcv=2 x1=-2 x2=0xfedcba9876543210
# expect: x0=0x1 nzcv=0x2
# set:    nzcv=3 x1=0xff80 x2=0x7fffffff
# expect: x0=0x1 nzcv=0x8
# set:    nzcv=4 x1=1 x2=0
# expect: x0=0x2 nzcv=0x2
# set:    nzcv=5 x1=0x7fffffff x2=0x3f
# expect: x0=0x2 nzcv=0x2
# set:    nzcv=6 x1=-2 x2=0x7fffffffffffffff
# expect: x0=0x2 nzcv=0x3
# set:    nzcv=7 x1=0x7fffffff x2=-1
# expect: x0=0x2 nzcv=0x0
# set:    nzcv=8 x1=0x123456789abcdef0 x2=0xffffffff
# expect: x0=0x1 nzcv=0x2
# set:    nzcv=9 x1=0x20 x2=0xfedcba9876543210
# expect: x0=0x1 nzcv=0x0
# set:    nzcv=10 x1=0xff80 x2=-2
# expect: x0=0x1 nzcv=0x0
# set:    nzcv=11 x1=-1 x2=0x8000000000000000
# expect: x0=0x1 nzcv=0x2
# set:    nzcv=12 x1=-1 x2=0x8000
# expect: x0=0x2 nzcv=0xa
# set:    nzcv=13 x1=0x7fffffff x2=0x7fffffffffffffff
# expect: x0=0x2 nzcv=0x8
# set:    nzcv=14 x1=0x123456789abcdef0 x2=0xffffffff
# expect: x0=0x2 nzcv=0x2
# set:    nzcv=15 x1=0 x2=0x8000
# expect: x0=0x2 nzcv=0x8
        mov x0, 1
        b.ne 1f
        mov x0, 2
1:
        cmp x1, x2
        b.ne 2f
        add x0, x0, 16
2:

# set:    nzcv=0 x1=0x8000 x2=0x7fffffffffffffff
# expect: x0=0x7fffffffffffffff x4=0x0 x5=0x8000000000000000 x6=0x8000000000000001 x7=0x1
# set:    nzcv=1 x1=0x8000 x2=0xfedcba9876543210
# expect: x0=0xfedcba9876543210 x4=0x76543211 x5=0x123456789abcdef x6=0x123456789abcdf0 x7=0x89abcdf0
# set:    nzcv=2 x1=0x7fffffffffffffff x2=0xffffffff
# expect: x0=0x7fffffffffffffff x4=0xffffffff x5=0x7fffffffffffffff x6=0x7fffffffffffffff x7=0xffffffff
# set:    nzcv=3 x1=0x123456789abcdef0 x2=0x20
# expect: x0=0x123456789abcdef0 x4=0x9abcdef0 x5=0x123456789abcdef0 x6=0x123456789abcdef0 x7=0x9abcdef0
# set:    nzcv=4 x1=0xffffffff x2=0x8000000000000000
# expect: x0=0x8000000000000000 x4=0x1 x5=0x7fffffffffffffff x6=0x8000000000000000 x7=0x0
# set:    nzcv=5 x1=0 x2=0xff80
# expect: x0=0xff80 x4=0xff81 x5=0xffffffffffff007f x6=0xffffffffffff0080 x7=0xffff0080
# set:    nzcv=6 x1=0 x2=-1
# expect: x0=0x0 x4=0x0 x5=0x0 x6=0x0 x7=0x0
# set:    nzcv=7 x1=0x7fffffffffffffff x2=0x7fffffffffffffff
# expect: x0=0x7fffffffffffffff x4=0xffffffff x5=0x7fffffffffffffff x6=0x7fffffffffffffff x7=0xffffffff
# set:    nzcv=8 x1=0x3f x2=0x8000
# expect: x0=0x8000 x4=0x8001 x5=0xffffffffffff7fff x6=0xffffffffffff8000 x7=0xffff8000
# set:    nzcv=9 x1=0x3f x2=0xffffffff
# expect: x0=0xffffffff x4=0x0 x5=0xffffffff00000000 x6=0xffffffff00000001 x7=0x1
# set:    nzcv=10 x1=1 x2=0x3f
# expect: x0=0x1 x4=0x1 x5=0x1 x6=0x1 x7=0x1
# set:    nzcv=11 x1=0x3f x2=-2
# expect: x0=0x3f x4=0x3f x5=0x3f x6=0x3f x7=0x3f
# set:    nzcv=12 x1=0x7fffffffffffffff x2=0x7fffffff
# expect: x0=0x7fffffff x4=0x80000000 x5=0xffffffff80000000 x6=0xffffffff80000001 x7=0x80000001
# set:    nzcv=13 x1=-1 x2=0xffffffff
# expect: x0=0xffffffff x4=0x0 x5=0xffffffff00000000 x6=0xffffffff00000001 x7=0x1
# set:    nzcv=14 x1=-2 x2=0x20
# expect: x0=0xfffffffffffffffe x4=0xfffffffe x5=0xfffffffffffffffe x6=0xfffffffffffffffe x7=0xfffffffe
# set:    nzcv=15 x1=0x3f x2=0x8000000000000000
# expect: x0=0x3f x4=0x3f x5=0x3f x6=0x3f x7=0x3f
        csel x0, x1, x2, cs
        csinc w4, w1, w2, cs
        csinv x5, x1, x2, cs
        csneg x6, x1, x2, cs
        csneg w7, w1, w2, cs

# set:    nzcv=0 x1=1 x2=0xff80
# expect: nzcv=0x0
# set:    nzcv=3 x1=0x7fffffffffffffff x2=0xffffffff
# expect: nzcv=0x2
# set:    nzcv=6 x1=1 x2=0xfedcba9876543210
# expect: nzcv=0x0
# set:    nzcv=9 x1=0x20 x2=0x80000000
# expect: nzcv=0x0
# set:    nzcv=12 x1=0xfedcba9876543210 x2=0xffffffff
# expect: nzcv=0x0
# set:    nzcv=15 x1=0xfedcba9876543210 x2=0x7fffffff
# expect: nzcv=0xa
        ccmp x1, x2, 0, cs

# set:    nzcv=1 x1=0x20
# expect: nzcv=0xf
# set:    nzcv=4 x1=0x8000
# expect: nzcv=0xf
# set:    nzcv=7 x1=1
# expect: nzcv=0x0
# set:    nzcv=10 x1=0x80000000
# expect: nzcv=0x8
# set:    nzcv=13 x1=0x123456789abcdef0
# expect: nzcv=0xf
        ccmn w1, 16, 15, cs

# set:    x1=0xfedcba9876543210 x2=0 x3=0x80000000 nzcv=5
# expect: nzcv=0x5
# set:    x1=-1 x2=0x80000000 x3=0 nzcv=8
# expect: nzcv=0x3
# set:    x1=0xffffffff x2=-2 x3=0x80000000 nzcv=13
# expect: nzcv=0xa
# set:    x1=0x20 x2=-1 x3=0x3f nzcv=11
# expect: nzcv=0x5
        cmp w1, w2
        ccmn x1, x2, 0, cs
        ccmp w2, 16, 5, cs

# set:    nzcv=0 x1=0 x2=0x7fffffffffffffff
# expect: x0=0x12 nzcv=0x8
# set:    nzcv=1 x1=0x7fffffffffffffff x2=0x123456789abcdef0
# expect: x0=0x2 nzcv=0x2
# set:    nzcv=2 x1=0x3f x2=-2
# expect: x0=0x11 nzcv=0x0
# set:    nzcv=3 x1=1 x2=0x123456789abcdef0
# expect: x0=0x11 nzcv=0x8
# set:    nzcv=4 x1=0x8000000000000000 x2=0xff80
# expect: x0=0x2 nzcv=0x3
# set:    nzcv=5 x1=0x3f x2=-1
# expect: x0=0x12 nzcv=0x0
# set:    nzcv=6 x1=0xff80 x2=1
# expect: x0=0x1 nzcv=0x2
# set:    nzcv=7 x1=0xfedcba9876543210 x2=0xff80
# expect: x0=0x1 nzcv=0xa
# set:    nzcv=8 x1=-1 x2=0x123456789abcdef0
# expect: x0=0x2 nzcv=0xa
# set:    nzcv=9 x1=0x80000000 x2=0x8000
# expect: x0=0x2 nzcv=0x2
# set:    nzcv=10 x1=0x80000000 x2=0x8000
# expect: x0=0x1 nzcv=0x2
# set:    nzcv=11 x1=0x8000 x2=0x3f
# expect: x0=0x1 nzcv=0x2
# set:    nzcv=12 x1=0xff80 x2=0x7fffffffffffffff
# expect: x0=0x12 nzcv=0x8
# set:    nzcv=13 x1=0x7fffffffffffffff x2=0x3f
# expect: x0=0x2 nzcv=0x2
# set:    nzcv=14 x1=0x20 x2=0x20
# expect: x0=0x1 nzcv=0x6
# set:    nzcv=15 x1=0x80000000 x2=1
# expect: x0=0x1 nzcv=0x2
        mov x0, 1
        b.cs 1f
        mov x0, 2
1:
        cmp x1, x2
        b.cs 2f
        add x0, x0, 16
2:

# set:    nzcv=0 x1=0x123456789abcdef0 x2=0xfedcba9876543210
# expect: x0=0x123456789abcdef0 x4=0x9abcdef0 x5=0x123456789abcdef0 x6=0x123456789abcdef0 x7=0x9abcdef0
# set:    nzcv=1 x1=0x80000000 x2=0x8000
# expect: x0=0x80000000 x4=0x80000000 x5=0x80000000 x6=0x80000000 x7=0x80000000
# set:    nzcv=2 x1=-1 x2=0
# expect: x0=0x0 x4=0x1 x5=0xffffffffffffffff x6=0x0 x7=0x0
# set:    nzcv=3 x1=-1 x2=0x123456789abcdef0
# expect: x0=0x123456789abcdef0 x4=0x9abcdef1 x5=0xedcba9876543210f x6=0xedcba98765432110 x7=0x65432110
# set:    nzcv=4 x1=0x7fffffffffffffff x2=0x80000000
# expect: x0=0x7fffffffffffffff x4=0xffffffff x5=0x7fffffffffffffff x6=0x7fffffffffffffff x7=0xffffffff
# set:    nzcv=5 x1=0xff80 x2=0xffffffff
# expect: x0=0xff80 x4=0xff80 x5=0xff80 x6=0xff80 x7=0xff80
# set:    nzcv=6 x1=0x7fffffff x2=0x80000000
# expect: x0=0x80000000 x4=0x80000001 x5=0xffffffff7fffffff x6=0xffffffff80000000 x7=0x80000000
# set:    nzcv=7 x1=-2 x2=-2
# expect: x0=0xfffffffffffffffe x4=0xffffffff x5=0x1 x6=0x2 x7=0x2
# set:    nzcv=8 x1=-1 x2=1
# expect: x0=0xffffffffffffffff x4=0xffffffff x5=0xffffffffffffffff x6=0xffffffffffffffff x7=0xffffffff
# set:    nzcv=9 x1=0x8000000000000000 x2=-1
# expect: x0=0x8000000000000000 x4=0x0 x5=0x8000000000000000 x6=0x8000000000000000 x7=0x0
# set:    nzcv=10 x1=0x123456789abcdef0 x2=0x8000000000000000
# expect: x0=0x8000000000000000 x4=0x1 x5=0x7fffffffffffffff x6=0x8000000000000000 x7=0x0
# set:    nzcv=11 x1=0x8000 x2=0x8000000000000000
# expect: x0=0x8000000000000000 x4=0x1 x5=0x7fffffffffffffff x6=0x8000000000000000 x7=0x0
# set:    nzcv=12 x1=0xff80 x2=-2
# expect: x0=0xff80 x4=0xff80 x5=0xff80 x6=0xff80 x7=0xff80
# set:    nzcv=13 x1=0x123456789abcdef0 x2=0xfedcba9876543210
# expect: x0=0x123456789abcdef0 x4=0x9abcdef0 x5=0x123456789abcdef0 x6=0x123456789abcdef0 x7=0x9abcdef0
# set:    nzcv=14 x1=0x20 x2=0x8000
# expect: x0=0x8000 x4=0x8001 x5=0xffffffffffff7fff x6=0xffffffffffff8000 x7=0xffff8000
# set:    nzcv=15 x1=0x123456789abcdef0 x2=0x8000
# expect: x0=0x8000 x4=0x8001 x5=0xffffffffffff7fff x6=0xffffffffffff8000 x7=0xffff8000
        csel x0, x1, x2, cc
        csinc w4, w1, w2, cc
        csinv x5, x1, x2, cc
        csneg x6, x1, x2, cc
        csneg w7, w1, w2, cc

# set:    nzcv=0 x1=0x7fffffff x2=0xffffffff
# expect: nzcv=0x8
# set:    nzcv=3 x1=-2 x2=1
# expect: nzcv=0x3
# set:    nzcv=6 x1=1 x2=0x8000
# expect: nzcv=0x3
# set:    nzcv=9 x1=-1 x2=-2
# expect: nzcv=0x2
# set:    nzcv=12 x1=0 x2=0xffffffff
# expect: nzcv=0x8
# set:    nzcv=15 x1=0x80000000 x2=0x7fffffffffffffff
# expect: nzcv=0x3
        ccmp x1, x2, 3, cc

# set:    nzcv=1 x1=0x8000
# expect: nzcv=0x0
# set:    nzcv=4 x1=0xffffffff
# expect: nzcv=0x2
# set:    nzcv=7 x1=-2
# expect: nzcv=0x4
# set:    nzcv=10 x1=0xfedcba9876543210
# expect: nzcv=0x4
# set:    nzcv=13 x1=0x123456789abcdef0
# expect: nzcv=0x8
        ccmn w1, 23, 4, cc

# set:    x1=0 x2=0x20 x3=-1 nzcv=7
# expect: nzcv=0x2
# set:    x1=0x8000 x2=1 x3=0x7fffffffffffffff nzcv=4
# expect: nzcv=0x9
# set:    x1=0x8000000000000000 x2=-1 x3=0x8000000000000000 nzcv=4
# expect: nzcv=0x9
# set:    x1=0x8000 x2=0x20 x3=1 nzcv=13
# expect: nzcv=0x9
        cmp w1, w2
        ccmn x1, x2, 10, cc
        ccmp w2, 11, 9, cc

# set:    nzcv=0 x1=0x20 x2=0xff80
# expect: x0=0x1 nzcv=0x8
# set:    nzcv=1 x1=0xff80 x2=1
# expect: x0=0x11 nzcv=0x2
# set:    nzcv=2 x1=1 x2=0
# expect: x0=0x12 nzcv=0x2
# set:    nzcv=3 x1=0xff80 x2=0xffffffff
# expect: x0=0x2 nzcv=0x8
# set:    nzcv=4 x1=0xff80 x2=0x7fffffff
# expect: x0=0x1 nzcv=0x8
# set:    nzcv=5 x1=0 x2=0x8000000000000000
# expect: x0=0x1 nzcv=0x9
# set:    nzcv=6 x1=1 x2=0
# expect: x0=0x12 nzcv=0x2
# set:    nzcv=7 x1=0xff80 x2=0x3f
# expect: x0=0x12 nzcv=0x2
# set:    nzcv=8 x1=0x123456789abcdef0 x2=0xfedcba9876543210
# expect: x0=0x1 nzcv=0x0
# set:    nzcv=9 x1=0 x2=0xffffffff
# expect: x0=0x1 nzcv=0x8
# set:    nzcv=10 x1=1 x2=-2
# expect: x0=0x2 nzcv=0x0
# set:    nzcv=11 x1=0x7fffffffffffffff x2=0
# expect: x0=0x12 nzcv=0x2
# set:    nzcv=12 x1=1 x2=0x7fffffffffffffff
# expect: x0=0x1 nzcv=0x8
# set:    nzcv=13 x1=0x3f x2=0
# expect: x0=0x11 nzcv=0x2
# set:    nzcv=14 x1=0xff80 x2=1
# expect: x0=0x12 nzcv=0x2
# set:    nzcv=15 x1=0xff80 x2=1
# expect: x0=0x12 nzcv=0x2
        mov x0, 1
        b.cc 1f
        mov x0, 2
1:
        cmp x1, x2
        b.cc 2f
        add x0, x0, 16
2:

# set:    nzcv=0 x1=-2 x2=0xfedcba9876543210
# expect: x0=0xfedcba9876543210 x4=0x76543211 x5=0x123456789abcdef x6=0x123456789abcdf0 x7=0x89abcdf0
# set:    nzcv=1 x1=0x8000000000000000 x2=0xfedcba9876543210
# expect: x0=0xfedcba9876543210 x4=0x76543211 x5=0x123456789abcdef x6=0x123456789abcdf0 x7=0x89abcdf0
# set:    nzcv=2 x1=-2 x2=0x8000000000000000
# expect: x0=0x8000000000000000 x4=0x1 x5=0x7fffffffffffffff x6=0x8000000000000000 x7=0x0
# set:    nzcv=3 x1=-1 x2=0x3f
# expect: x0=0x3f x4=0x40 x5=0xffffffffffffffc0 x6=0xffffffffffffffc1 x7=0xffffffc1
# set:    nzcv=4 x1=0x80000000 x2=0
# expect: x0=0x0 x4=0x1 x5=0xffffffffffffffff x6=0x0 x7=0x0
# set:    nzcv=5 x1=1 x2=-1
# expect: x0=0xffffffffffffffff x4=0x0 x5=0x0 x6=0x1 x7=0x1
# set:    nzcv=6 x1=0x8000 x2=0x20
# expect: x0=0x20 x4=0x21 x5=0xffffffffffffffdf x6=0xffffffffffffffe0 x7=0xffffffe0
# set:    nzcv=7 x1=0x7fffffffffffffff x2=0xfedcba9876543210
# expect: x0=0xfedcba9876543210 x4=0x76543211 x5=0x123456789abcdef x6=0x123456789abcdf0 x7=0x89abcdf0
# set:    nzcv=8 x1=0x80000000 x2=0x80000000
# expect: x0=0x80000000 x4=0x80000000 x5=0x80000000 x6=0x80000000 x7=0x80000000
# set:    nzcv=9 x1=-1 x2=0x8000
# expect: x0=0xffffffffffffffff x4=0xffffffff x5=0xffffffffffffffff x6=0xffffffffffffffff x7=0xffffffff
# set:    nzcv=10 x1=0x123456789abcdef0 x2=0xff80
# expect: x0=0x123456789abcdef0 x4=0x9abcdef0 x5=0x123456789abcdef0 x6=0x123456789abcdef0 x7=0x9abcdef0
# set:    nzcv=11 x1=0x20 x2=0xfedcba9876543210
# expect: x0=0x20 x4=0x20 x5=0x20 x6=0x20 x7=0x20
# set:    nzcv=12 x1=0x8000000000000000 x2=0x123456789abcdef0
# expect: x0=0x8000000000000000 x4=0x0 x5=0x8000000000000000 x6=0x8000000000000000 x7=0x0
# set:    nzcv=13 x1=0xfedcba9876543210 x2=1
# expect: x0=0xfedcba9876543210 x4=0x76543210 x5=0xfedcba9876543210 x6=0xfedcba9876543210 x7=0x76543210
# set:    nzcv=14 x1=1 x2=0x8000
# expect: x0=0x1 x4=0x1 x5=0x1 x6=0x1 x7=0x1
# set:    nzcv=15 x1=0xfedcba9876543210 x2=0xff80
# expect: x0=0xfedcba9876543210 x4=0x76543210 x5=0xfedcba9876543210 x6=0xfedcba9876543210 x7=0x76543210
        csel x0, x1, x2, mi
        csinc w4, w1, w2, mi
        csinv x5, x1, x2, mi
        csneg x6, x1, x2, mi
        csneg w7, w1, w2, mi

# set:    nzcv=0 x1=0x123456789abcdef0 x2=0x8000000000000000
# expect: nzcv=0x0
# set:    nzcv=3 x1=0x20 x2=0x8000000000000000
# expect: nzcv=0x0
# set:    nzcv=6 x1=0x7fffffffffffffff x2=-1
# expect: nzcv=0x0
# set:    nzcv=9 x1=-2 x2=0xff80
# expect: nzcv=0xa
# set:    nzcv=12 x1=0x123456789abcdef0 x2=0
# expect: nzcv=0x2
# set:    nzcv=15 x1=0x20 x2=1
# expect: nzcv=0x2
        ccmp x1, x2, 0, mi

# set:    nzcv=1 x1=0x80000000
# expect: nzcv=0xf
# set:    nzcv=4 x1=0x20
# expect: nzcv=0xf
# set:    nzcv=7 x1=0xfedcba9876543210
# expect: nzcv=0xf
# set:    nzcv=10 x1=-1
# expect: nzcv=0x2
# set:    nzcv=13 x1=0xffffffff
# expect: nzcv=0x2
        ccmn w1, 13, 15, mi

# set:    x1=0x7fffffff x2=0x7fffffff x3=0x80000000 nzcv=3
# expect: nzcv=0xb
# set:    x1=0x8000000000000000 x2=0x123456789abcdef0 x3=0xffffffff nzcv=3
# expect: nzcv=0xb
# set:    x1=0x8000000000000000 x2=0x7fffffff x3=0x123456789abcdef0 nzcv=4
# expect: nzcv=0x2
# set:    x1=1 x2=0xff80 x3=0xffffffff nzcv=11
# expect: nzcv=0xb
        cmp w1, w2
        ccmn x1, x2, 3, mi
        ccmp w2, 11, 11, mi

# set:    nzcv=0 x1=0x20 x2=0x7fffffffffffffff
# expect: x0=0x2 nzcv=0x8
# set:    nzcv=1 x1=0x123456789abcdef0 x2=0x20
# expect: x0=0x12 nzcv=0x2
# set:    nzcv=2 x1=0 x2=1
# expect: x0=0x2 nzcv=0x8
# set:    nzcv=3 x1=0x80000000 x2=0xffffffff
# expect: x0=0x2 nzcv=0x8
# set:    nzcv=4 x1=1 x2=0x7fffffff
# expect: x0=0x2 nzcv=0x8
# set:    nzcv=5 x1=0x7fffffffffffffff x2=0xffffffff
# expect: x0=0x12 nzcv=0x2
# set:    nzcv=6 x1=0xfedcba9876543210 x2=0x20
# expect: x0=0x2 nzcv=0xa
# set:    nzcv=7 x1=0x7fffffffffffffff x2=0x3f
# expect: x0=0x12 nzcv=0x2
# set:    nzcv=8 x1=0x8000 x2=0xffffffff
# expect: x0=0x1 nzcv=0x8
# set:    nzcv=9 x1=0x8000000000000000 x2=0x123456789abcdef0
# expect: x0=0x11 nzcv=0x3
# set:    nzcv=10 x1=0x7fffffff x2=0x7fffffffffffffff
# expect: x0=0x1 nzcv=0x8
# set:    nzcv=11 x1=0x8000 x2=0x7fffffff
# expect: x0=0x1 nzcv=0x8
# set:    nzcv=12 x1=0x8000000000000000 x2=0x8000
# expect: x0=0x11 nzcv=0x3
# set:    nzcv=13 x1=1 x2=-2
# expect: x0=0x11 nzcv=0x0
# set:    nzcv=14 x1=0x8000 x2=0xff80
# expect: x0=0x1 nzcv=0x8
# set:    nzcv=15 x1=0xffffffff x2=0x3f
# expect: x0=0x11 nzcv=0x2
        mov x0, 1
        b.mi 1f
        mov x0, 2
1:
        cmp x1, x2
        b.mi 2f
        add x0, x0, 16
2:

# set:    nzcv=0 x1=0x80000000 x2=-1
# expect: x0=0x80000000 x4=0x80000000 x5=0x80000000 x6=0x80000000 x7=0x80000000
# set:    nzcv=1 x1=0 x2=0x3f
# expect: x0=0x0 x4=0x0 x5=0x0 x6=0x0 x7=0x0
# set:    nzcv=2 x1=0xffffffff x2=0x3f
# expect: x0=0xffffffff x4=0xffffffff x5=0xffffffff x6=0xffffffff x7=0xffffffff
# set:    nzcv=3 x1=1 x2=0x7fffffff
# expect: x0=0x1 x4=0x1 x5=0x1 x6=0x1 x7=0x1
# set:    nzcv=4 x1=0xffffffff x2=0x123456789abcdef0
# expect: x0=0xffffffff x4=0xffffffff x5=0xffffffff x6=0xffffffff x7=0xffffffff
# set:    nzcv=5 x1=0x3f x2=0x3f
# expect: x0=0x3f x4=0x3f x5=0x3f x6=0x3f x7=0x3f
# set:    nzcv=6 x1=1 x2=1
# expect: x0=0x1 x4=0x1 x5=0x1 x6=0x1 x7=0x1
# set:    nzcv=7 x1=-1 x2=0x7fffffff
# expect: x0=0xffffffffffffffff x4=0xffffffff x5=0xffffffffffffffff x6=0xffffffffffffffff x7=0xffffffff
# set:    nzcv=8 x1=0x7fffffff x2=0x20
# expect: x0=0x20 x4=0x21 x5=0xffffffffffffffdf x6=0xffffffffffffffe0 x7=0xffffffe0
# set:    nzcv=9 x1=0xfedcba9876543210 x2=1
# expect: x0=0x1 x4=0x2 x5=0xfffffffffffffffe x6=0xffffffffffffffff x7=0xffffffff
# set:    nzcv=10 x1=0x20 x2=-2
# expect: x0=0xfffffffffffffffe x4=0xffffffff x5=0x1 x6=0x2 x7=0x2
# set:    nzcv=11 x1=-2 x2=-1
# expect: x0=0xffffffffffffffff x4=0x0 x5=0x0 x6=0x1 x7=0x1
# set:    nzcv=12 x1=1 x2=0x80000000
# expect: x0=0x80000000 x4=0x80000001 x5=0xffffffff7fffffff x6=0xffffffff80000000 x7=0x80000000
# set:    nzcv=13 x1=0x8000000000000000 x2=0x80000000
# expect: x0=0x80000000 x4=0x80000001 x5=0xffffffff7fffffff x6=0xffffffff80000000 x7=0x80000000
# set:    nzcv=14 x1=0x8000000000000000 x2=0xfedcba9876543210
# expect: x0=0xfedcba9876543210 x4=0x76543211 x5=0x123456789abcdef x6=0x123456789abcdf0 x7=0x89abcdf0
# set:    nzcv=15 x1=0x8000 x2=0x7fffffff
# expect: x0=0x7fffffff x4=0x80000000 x5=0xffffffff80000000 x6=0xffffffff80000001 x7=0x80000001
        csel x0, x1, x2, pl
        csinc w4, w1, w2, pl
        csinv x5, x1, x2, pl
        csneg x6, x1, x2, pl
        csneg w7, w1, w2, pl

# set:    nzcv=0 x1=0x8000000000000000 x2=0x8000
# expect: nzcv=0x3
# set:    nzcv=3 x1=0x7fffffff x2=0x20
# expect: nzcv=0x2
# set:    nzcv=6 x1=0xffffffff x2=0x7fffffffffffffff
# expect: nzcv=0x8
# set:    nzcv=9 x1=0xff80 x2=0x20
# expect: nzcv=0x3
# set:    nzcv=12 x1=0xff80 x2=0xfedcba9876543210
# expect: nzcv=0x3
# set:    nzcv=15 x1=0xfedcba9876543210 x2=0x7fffffffffffffff
# expect: nzcv=0x3
        ccmp x1, x2, 3, pl

# set:    nzcv=1 x1=0xffffffff
# expect: nzcv=0x2
# set:    nzcv=4 x1=0x3f
# expect: nzcv=0x0
# set:    nzcv=7 x1=0xfedcba9876543210
# expect: nzcv=0x0
# set:    nzcv=10 x1=0x7fffffff
# expect: nzcv=0xb
# set:    nzcv=13 x1=0xffffffff
# expect: nzcv=0xb
        ccmn w1, 25, 11, pl

# set:    x1=1 x2=1 x3=0 nzcv=3
# expect: nzcv=0x8
# set:    x1=0x7fffffffffffffff x2=0xffffffff x3=0x20 nzcv=1
# expect: nzcv=0xe
# set:    x1=0xffffffff x2=0x8000000000000000 x3=0x8000 nzcv=2
# expect: nzcv=0xe
# set:    x1=0x3f x2=-1 x3=0xffffffff nzcv=0
# expect: nzcv=0xa
        cmp w1, w2
        ccmn x1, x2, 8, pl
        ccmp w2, 9, 14, pl

# set:    nzcv=0 x1=-1 x2=0x7fffffff
# expect: x0=0x11 nzcv=0xa
# set:    nzcv=1 x1=0xfedcba9876543210 x2=0x3f
# expect: x0=0x11 nzcv=0xa
# set:    nzcv=2 x1=0x80000000 x2=-1
# expect: x0=0x1 nzcv=0x0
# set:    nzcv=3 x1=0x7fffffffffffffff x2=0xfedcba9876543210
# expect: x0=0x11 nzcv=0x9
# set:    nzcv=4 x1=0xfedcba9876543210 x2=1
# expect: x0=0x11 nzcv=0xa
# set:    nzcv=5 x1=0xff80 x2=1
# expect: x0=0x1 nzcv=0x2
# set:    nzcv=6 x1=0x3f x2=0xff80
# expect: x0=0x11 nzcv=0x8
# set:    nzcv=7 x1=0x123456789abcdef0 x2=0xff80
# expect: x0=0x1 nzcv=0x2
# set:    nzcv=8 x1=0xffffffff x2=0xff80
# expect: x0=0x2 nzcv=0x2
# set:    nzcv=9 x1=0xffffffff x2=0x8000000000000000
# expect: x0=0x12 nzcv=0x9
# set:    nzcv=10 x1=0x7fffffffffffffff x2=0x3f
# expect: x0=0x2 nzcv=0x2
# set:    nzcv=11 x1=0xffffffff x2=0xffffffff
# expect: x0=0x2 nzcv=0x6
# set:    nzcv=12 x1=0x123456789abcdef0 x2=0x7fffffffffffffff
# expect: x0=0x12 nzcv=0x8
# set:    nzcv=13 x1=0x123456789abcdef0 x2=0x80000000
# expect: x0=0x2 nzcv=0x2
# set:    nzcv=14 x1=0xff80 x2=0x8000
# expect: x0=0x2 nzcv=0x2
# set:    nzcv=15 x1=0x123456789abcdef0 x2=0x123456789abcdef0
# expect: x0=0x2 nzcv=0x6
        mov x0, 1
        b.pl 1f
        mov x0, 2
1:
        cmp x1, x2
        b.pl 2f
        add x0, x0, 16
2:

# set:    nzcv=0 x1=0 x2=0xff80
# expect: x0=0xff80 x4=0xff81 x5=0xffffffffffff007f x6=0xffffffffffff0080 x7=0xffff0080
# set:    nzcv=1 x1=0 x2=0x7fffffff
# expect: x0=0x0 x4=0x0 x5=0x0 x6=0x0 x7=0x0
# set:    nzcv=2 x1=-2 x2=-2
# expect: x0=0xfffffffffffffffe x4=0xffffffff x5=0x1 x6=0x2 x7=0x2
# set:    nzcv=3 x1=1 x2=0x7fffffff
# expect: x0=0x1 x4=0x1 x5=0x1 x6=0x1 x7=0x1
# set:    nzcv=4 x1=0xffffffff x2=0x80000000
# expect: x0=0x80000000 x4=0x80000001 x5=0xffffffff7fffffff x6=0xffffffff80000000 x7=0x80000000
# set:    nzcv=5 x1=0x8000 x2=0x7fffffff
# expect: x0=0x8000 x4=0x8000 x5=0x8000 x6=0x8000 x7=0x8000
# set:    nzcv=6 x1=0xffffffff x2=0xffffffff
# expect: x0=0xffffffff x4=0x0 x5=0xffffffff00000000 x6=0xffffffff00000001 x7=0x1
# set:    nzcv=7 x1=0 x2=0
# expect: x0=0x0 x4=0x0 x5=0x0 x6=0x0 x7=0x0
# set:    nzcv=8 x1=-1 x2=0x123456789abcdef0
# expect: x0=0x123456789abcdef0 x4=0x9abcdef1 x5=0xedcba9876543210f x6=0xedcba98765432110 x7=0x65432110
# set:    nzcv=9 x1=0x3f x2=0x8000
# expect: x0=0x3f x4=0x3f x5=0x3f x6=0x3f x7=0x3f
# set:    nzcv=10 x1=0xff80 x2=0x7fffffffffffffff
# expect: x0=0x7fffffffffffffff x4=0x0 x5=0x8000000000000000 x6=0x8000000000000001 x7=0x1
# set:    nzcv=11 x1=-2 x2=0x20
# expect: x0=0xfffffffffffffffe x4=0xfffffffe x5=0xfffffffffffffffe x6=0xfffffffffffffffe x7=0xfffffffe
# set:    nzcv=12 x1=-1 x2=0xffffffff
# expect: x0=0xffffffff x4=0x0 x5=0xffffffff00000000 x6=0xffffffff00000001 x7=0x1
# set:    nzcv=13 x1=0x7fffffff x2=-1
# expect: x0=0x7fffffff x4=0x7fffffff x5=0x7fffffff x6=0x7fffffff x7=0x7fffffff
# set:    nzcv=14 x1=0x7fffffffffffffff x2=0x20
# expect: x0=0x20 x4=0x21 x5=0xffffffffffffffdf x6=0xffffffffffffffe0 x7=0xffffffe0
# set:    nzcv=15 x1=0x7fffffff x2=0xffffffff
# expect: x0=0x7fffffff x4=0x7fffffff x5=0x7fffffff x6=0x7fffffff x7=0x7fffffff
        csel x0, x1, x2, vs
        csinc w4, w1, w2, vs
        csinv x5, x1, x2, vs
        csneg x6, x1, x2, vs
        csneg w7, w1, w2, vs

# set:    nzcv=0 x1=0xfedcba9876543210 x2=0x3f
# expect: nzcv=0x3
# set:    nzcv=3 x1=0xffffffff x2=0x3f
# expect: nzcv=0x2
# set:    nzcv=6 x1=0x123456789abcdef0 x2=0x3f
# expect: nzcv=0x3
# set:    nzcv=9 x1=0x123456789abcdef0 x2=0xfedcba9876543210
# expect: nzcv=0x0
# set:    nzcv=12 x1=0xffffffff x2=0xffffffff
# expect: nzcv=0x3
# set:    nzcv=15 x1=0x123456789abcdef0 x2=0x8000
# expect: nzcv=0x2
        ccmp x1, x2, 3, vs

# set:    nzcv=1 x1=0x7fffffff
# expect: nzcv=0x9
# set:    nzcv=4 x1=0x7fffffffffffffff
# expect: nzcv=0x1
# set:    nzcv=7 x1=0xffffffff
# expect: nzcv=0x2
# set:    nzcv=10 x1=0xfedcba9876543210
# expect: nzcv=0x1
# set:    nzcv=13 x1=0x7fffffff
# expect: nzcv=0x9
        ccmn w1, 10, 1, vs

# set:    x1=0 x2=0 x3=0xff80 nzcv=0
# expect: nzcv=0x8
# set:    x1=0xfedcba9876543210 x2=0 x3=0xff80 nzcv=10
# expect: nzcv=0x8
# set:    x1=-1 x2=0x8000 x3=0x7fffffff nzcv=3
# expect: nzcv=0x2
# set:    x1=0x80000000 x2=0x80000000 x3=0x7fffffff nzcv=11
# expect: nzcv=0x3
        cmp w1, w2
        ccmn x1, x2, 11, vs
        ccmp w2, 18, 10, vs

# set:    nzcv=0 x1=0x80000000 x2=0x7fffffff
# expect: x0=0x12 nzcv=0x2
# set:    nzcv=1 x1=0x80000000 x2=0
# expect: x0=0x11 nzcv=0x2
# set:    nzcv=2 x1=0x3f x2=0x8000000000000000
# expect: x0=0x2 nzcv=0x9
# set:    nzcv=3 x1=0x8000000000000000 x2=0x8000000000000000
# expect: x0=0x11 nzcv=0x6
# set:    nzcv=4 x1=0x3f x2=0x7fffffffffffffff
# expect: x0=0x12 nzcv=0x8
# set:    nzcv=5 x1=0xfedcba9876543210 x2=1
# expect: x0=0x11 nzcv=0xa
# set:    nzcv=6 x1=-2 x2=0x20
# expect: x0=0x12 nzcv=0xa
# set:    nzcv=7 x1=1 x2=0x8000
# expect: x0=0x11 nzcv=0x8
# set:    nzcv=8 x1=0x7fffffffffffffff x2=1
# expect: x0=0x12 nzcv=0x2
# set:    nzcv=9 x1=0x80000000 x2=-1
# expect: x0=0x11 nzcv=0x0
# set:    nzcv=10 x1=0 x2=0x123456789abcdef0
# expect: x0=0x12 nzcv=0x8
# set:    nzcv=11 x1=0x80000000 x2=0
# expect: x0=0x11 nzcv=0x2
# set:    nzcv=12 x1=0xffffffff x2=0x3f
# expect: x0=0x12 nzcv=0x2
# set:    nzcv=13 x1=0x8000 x2=0x7fffffff
# expect: x0=0x11 nzcv=0x8
# set:    nzcv=14 x1=0xfedcba9876543210 x2=0x123456789abcdef0
# expect: x0=0x12 nzcv=0xa
# set:    nzcv=15 x1=-2 x2=0x7fffffff
# expect: x0=0x11 nzcv=0xa
        mov x0, 1
        b.vs 1f
        mov x0, 2
1:
        cmp x1, x2
        b.vs 2f
        add x0, x0, 16
2:

# set:    nzcv=0 x1=0x7fffffffffffffff x2=0
# expect: x0=0x7fffffffffffffff x4=0xffffffff x5=0x7fffffffffffffff x6=0x7fffffffffffffff x7=0xffffffff
# set:    nzcv=1 x1=0x20 x2=0xffffffff
# expect: x0=0xffffffff x4=0x0 x5=0xffffffff00000000 x6=0xffffffff00000001 x7=0x1
# set:    nzcv=2 x1=0xfedcba9876543210 x2=0
# expect: x0=0xfedcba9876543210 x4=0x76543210 x5=0xfedcba9876543210 x6=0xfedcba9876543210 x7=0x76543210
# set:    nzcv=3 x1=0x80000000 x2=0x7fffffff
# expect: x0=0x7fffffff x4=0x80000000 x5=0xffffffff80000000 x6=0xffffffff80000001 x7=0x80000001
# set:    nzcv=4 x1=0xfedcba9876543210 x2=0x7fffffff
# expect: x0=0xfedcba9876543210 x4=0x76543210 x5=0xfedcba9876543210 x6=0xfedcba9876543210 x7=0x76543210
# set:    nzcv=5 x1=0x80000000 x2=0xfedcba9876543210
# expect: x0=0xfedcba9876543210 x4=0x76543211 x5=0x123456789abcdef x6=0x123456789abcdf0 x7=0x89abcdf0
# set:    nzcv=6 x1=1 x2=0xff80
# expect: x0=0x1 x4=0x1 x5=0x1 x6=0x1 x7=0x1
# set:    nzcv=7 x1=0xffffffff x2=1
# expect: x0=0x1 x4=0x2 x5=0xfffffffffffffffe x6=0xffffffffffffffff x7=0xffffffff
# set:    nzcv=8 x1=0x20 x2=0x3f
# expect: x0=0x20 x4=0x20 x5=0x20 x6=0x20 x7=0x20
# set:    nzcv=9 x1=0x8000000000000000 x2=0x80000000
# expect: x0=0x80000000 x4=0x80000001 x5=0xffffffff7fffffff x6=0xffffffff80000000 x7=0x80000000
# set:    nzcv=10 x1=0xffffffff x2=0x123456789abcdef0
# expect: x0=0xffffffff x4=0xffffffff x5=0xffffffff x6=0xffffffff x7=0xffffffff
# set:    nzcv=11 x1=0xff80 x2=0xff80
# expect: x0=0xff80 x4=0xff81 x5=0xffffffffffff007f x6=0xffffffffffff0080 x7=0xffff0080
# set:    nzcv=12 x1=0x3f x2=0x80000000
# expect: x0=0x3f x4=0x3f x5=0x3f x6=0x3f x7=0x3f
# set:    nzcv=13 x1=-1 x2=0xfedcba9876543210
# expect: x0=0xfedcba9876543210 x4=0x76543211 x5=0x123456789abcdef x6=0x123456789abcdf0 x7=0x89abcdf0
# set:    nzcv=14 x1=0x7fffffffffffffff x2=0x80000000
# expect: x0=0x7fffffffffffffff x4=0xffffffff x5=0x7fffffffffffffff x6=0x7fffffffffffffff x7=0xffffffff
# set:    nzcv=15 x1=0x7fffffff x2=0x8000000000000000
# expect: x0=0x8000000000000000 x4=0x1 x5=0x7fffffffffffffff x6=0x8000000000000000 x7=0x0
        csel x0, x1, x2, vc
        csinc w4, w1, w2, vc
        csinv x5, x1, x2, vc
        csneg x6, x1, x2, vc
        csneg w7, w1, w2, vc

# set:    nzcv=0 x1=0x3f x2=0x8000
# expect: nzcv=0x8
# set:    nzcv=3 x1=0xff80 x2=1
# expect: nzcv=0xf
# set:    nzcv=6 x1=0x8000 x2=0x8000
# expect: nzcv=0x6
# set:    nzcv=9 x1=0x123456789abcdef0 x2=0x8000000000000000
# expect: nzcv=0xf
# set:    nzcv=12 x1=0x7fffffffffffffff x2=0x7fffffffffffffff
# expect: nzcv=0x6
# set:    nzcv=15 x1=0 x2=0x7fffffffffffffff
# expect: nzcv=0xf
        ccmp x1, x2, 15, vc

# set:    nzcv=1 x1=0xfedcba9876543210
# expect: nzcv=0x7
# set:    nzcv=4 x1=0x20
# expect: nzcv=0x0
# set:    nzcv=7 x1=1
# expect: nzcv=0x7
# set:    nzcv=10 x1=0x20
# expect: nzcv=0x0
# set:    nzcv=13 x1=0x8000
# expect: nzcv=0x7
        ccmn w1, 25, 7, vc

# set:    x1=1 x2=0xfedcba9876543210 x3=0xff80 nzcv=2
# expect: nzcv=0x2
# set:    x1=0xff80 x2=0x123456789abcdef0 x3=0x3f nzcv=9
# expect: nzcv=0xa
# set:    x1=0xffffffff x2=0x7fffffff x3=0x123456789abcdef0 nzcv=9
# expect: nzcv=0x2
# set:    x1=0x8000000000000000 x2=0x80000000 x3=0x7fffffff nzcv=10
# expect: nzcv=0x8
        cmp w1, w2
        ccmn x1, x2, 3, vc
        ccmp w2, 21, 8, vc

# set:    nzcv=0 x1=0x8000000000000000 x2=0x7fffffff
# expect: x0=0x11 nzcv=0x3
# set:    nzcv=1 x1=0x7fffffff x2=0x7fffffffffffffff
# expect: x0=0x2 nzcv=0x8
# set:    nzcv=2 x1=0xfedcba9876543210 x2=0x123456789abcdef0
# expect: x0=0x1 nzcv=0xa
# set:    nzcv=3 x1=0xffffffff x2=0x3f
# expect: x0=0x2 nzcv=0x2
# set:    nzcv=4 x1=0xff80 x2=0x123456789abcdef0
# expect: x0=0x1 nzcv=0x8
# set:    nzcv=5 x1=-1 x2=-2
# expect: x0=0x2 nzcv=0x2
# set:    nzcv=6 x1=0 x2=0x3f
# expect: x0=0x1 nzcv=0x8
# set:    nzcv=7 x1=0x20 x2=0x123456789abcdef0
# expect: x0=0x2 nzcv=0x8
# set:    nzcv=8 x1=0x8000 x2=-1
# expect: x0=0x1 nzcv=0x0
# set:    nzcv=9 x1=0xfedcba9876543210 x2=0xffffffff
# expect: x0=0x2 nzcv=0xa
# set:    nzcv=10 x1=0x8000000000000000 x2=0x3f
# expect: x0=0x11 nzcv=0x3
# set:    nzcv=11 x1=0x8000 x2=0x20
# expect: x0=0x2 nzcv=0x2
# set:    nzcv=12 x1=0xffffffff x2=0x7fffffffffffffff
# expect: x0=0x1 nzcv=0x8
# set:    nzcv=13 x1=-2 x2=0x3f
# expect: x0=0x2 nzcv=0xa
# set:    nzcv=14 x1=0x123456789abcdef0 x2=0xff80
# expect: x0=0x1 nzcv=0x2
# set:    nzcv=15 x1=0xfedcba9876543210 x2=0x8000
# expect: x0=0x2 nzcv=0xa
        mov x0, 1
        b.vc 1f
        mov x0, 2
1:
        cmp x1, x2
        b.vc 2f
        add x0, x0, 16
2:

# set:    nzcv=0 x1=0xff80 x2=-2
# expect: x0=0xfffffffffffffffe x4=0xffffffff x5=0x1 x6=0x2 x7=0x2
# set:    nzcv=1 x1=0x7fffffff x2=-2
# expect: x0=0xfffffffffffffffe x4=0xffffffff x5=0x1 x6=0x2 x7=0x2
# set:    nzcv=2 x1=0xfedcba9876543210 x2=0x20
# expect: x0=0xfedcba9876543210 x4=0x76543210 x5=0xfedcba9876543210 x6=0xfedcba9876543210 x7=0x76543210
# set:    nzcv=3 x1=0x3f x2=0
# expect: x0=0x3f x4=0x3f x5=0x3f x6=0x3f x7=0x3f
# set:    nzcv=4 x1=0x123456789abcdef0 x2=0x8000000000000000
# expect: x0=0x8000000000000000 x4=0x1 x5=0x7fffffffffffffff x6=0x8000000000000000 x7=0x0
# set:    nzcv=5 x1=0x80000000 x2=0xffffffff
# expect: x0=0xffffffff x4=0x0 x5=0xffffffff00000000 x6=0xffffffff00000001 x7=0x1
# set:    nzcv=6 x1=-1 x2=0x8000000000000000
# expect: x0=0x8000000000000000 x4=0x1 x5=0x7fffffffffffffff x6=0x8000000000000000 x7=0x0
# set:    nzcv=7 x1=-1 x2=0x20
# expect: x0=0x20 x4=0x21 x5=0xffffffffffffffdf x6=0xffffffffffffffe0 x7=0xffffffe0
# set:    nzcv=8 x1=0x3f x2=0xff80
# expect: x0=0xff80 x4=0xff81 x5=0xffffffffffff007f x6=0xffffffffffff0080 x7=0xffff0080
# set:    nzcv=9 x1=0x7fffffffffffffff x2=0x8000
# expect: x0=0x8000 x4=0x8001 x5=0xffffffffffff7fff x6=0xffffffffffff8000 x7=0xffff8000
# set:    nzcv=10 x1=0x7fffffff x2=0x7fffffff
# expect: x0=0x7fffffff x4=0x7fffffff x5=0x7fffffff x6=0x7fffffff x7=0x7fffffff
# set:    nzcv=11 x1=0x80000000 x2=0x8000
# expect: x0=0x80000000 x4=0x80000000 x5=0x80000000 x6=0x80000000 x7=0x80000000
# set:    nzcv=12 x1=0x8000 x2=-2
# expect: x0=0xfffffffffffffffe x4=0xffffffff x5=0x1 x6=0x2 x7=0x2
# set:    nzcv=13 x1=1 x2=0x3f
# expect: x0=0x3f x4=0x40 x5=0xffffffffffffffc0 x6=0xffffffffffffffc1 x7=0xffffffc1
# set:    nzcv=14 x1=0x8000000000000000 x2=0x8000
# expect: x0=0x8000 x4=0x8001 x5=0xffffffffffff7fff x6=0xffffffffffff8000 x7=0xffff8000
# set:    nzcv=15 x1=0x7fffffff x2=0x7fffffffffffffff
# expect: x0=0x7fffffffffffffff x4=0x0 x5=0x8000000000000000 x6=0x8000000000000001 x7=0x1
        csel x0, x1, x2, hi
        csinc w4, w1, w2, hi
        csinv x5, x1, x2, hi
        csneg x6, x1, x2, hi
        csneg w7, w1, w2, hi

# set:    nzcv=0 x1=0x3f x2=-1
# expect: nzcv=0x9
# set:    nzcv=3 x1=0x7fffffffffffffff x2=0x3f
# expect: nzcv=0x2
# set:    nzcv=6 x1=0xfedcba9876543210 x2=0x8000000000000000
# expect: nzcv=0x9
# set:    nzcv=9 x1=0x7fffffff x2=0x8000000000000000
# expect: nzcv=0x9
# set:    nzcv=12 x1=1 x2=-1
# expect: nzcv=0x9
# set:    nzcv=15 x1=0x8000000000000000 x2=0
# expect: nzcv=0x9
        ccmp x1, x2, 9, hi

# set:    nzcv=1 x1=0xffffffff
# expect: nzcv=0x9
# set:    nzcv=4 x1=0xffffffff
# expect: nzcv=0x9
# set:    nzcv=7 x1=0x123456789abcdef0
# expect: nzcv=0x9
# set:    nzcv=10 x1=0x7fffffff
# expect: nzcv=0x9
# set:    nzcv=13 x1=0x7fffffff
# expect: nzcv=0x9
        ccmn w1, 15, 9, hi

# set:    x1=0x7fffffffffffffff x2=-1 x3=0x123456789abcdef0 nzcv=5
# expect: nzcv=0x5
# set:    x1=0 x2=0x7fffffffffffffff x3=0x3f nzcv=1
# expect: nzcv=0x5
# set:    x1=0xff80 x2=0xff80 x3=0x20 nzcv=15
# expect: nzcv=0x5
# set:    x1=0x7fffffffffffffff x2=0x3f x3=0xff80 nzcv=0
# expect: nzcv=0x5
        cmp w1, w2
        ccmn x1, x2, 1, hi
        ccmp w2, 12, 5, hi

# set:    nzcv=0 x1=0 x2=0x8000
# expect: x0=0x12 nzcv=0x8
# set:    nzcv=1 x1=-2 x2=1
# expect: x0=0x2 nzcv=0xa
# set:    nzcv=2 x1=0x80000000 x2=0xfedcba9876543210
# expect: x0=0x11 nzcv=0x0
# set:    nzcv=3 x1=0x7fffffffffffffff x2=0x8000
# expect: x0=0x1 nzcv=0x2
# set:    nzcv=4 x1=1 x2=-2
# expect: x0=0x12 nzcv=0x0
# set:    nzcv=5 x1=0x7fffffff x2=-2
# expect: x0=0x12 nzcv=0x0
# set:    nzcv=6 x1=0x80000000 x2=0x3f
# expect: x0=0x2 nzcv=0x2
# set:    nzcv=7 x1=0x3f x2=-2
# expect: x0=0x12 nzcv=0x0
# set:    nzcv=8 x1=1 x2=0x7fffffff
# expect: x0=0x12 nzcv=0x8
# set:    nzcv=9 x1=0x8000 x2=0x20
# expect: x0=0x2 nzcv=0x2
# set:    nzcv=10 x1=0x8000 x2=-1
# expect: x0=0x11 nzcv=0x0
# set:    nzcv=11 x1=0x8000000000000000 x2=1
# expect: x0=0x1 nzcv=0x3
# set:    nzcv=12 x1=0xfedcba9876543210 x2=0x20
# expect: x0=0x2 nzcv=0xa
# set:    nzcv=13 x1=0x123456789abcdef0 x2=-2
# expect: x0=0x12 nzcv=0x0
# set:    nzcv=14 x1=1 x2=0x123456789abcdef0
# expect: x0=0x12 nzcv=0x8
# set:    nzcv=15 x1=0x3f x2=0x8000
# expect: x0=0x12 nzcv=0x8
        mov x0, 1
        b.hi 1f
        mov x0, 2
1:
        cmp x1, x2
        b.hi 2f
        add x0, x0, 16
2:

# set:    nzcv=0 x1=0xfedcba9876543210 x2=0xff80
# expect: x0=0xfedcba9876543210 x4=0x76543210 x5=0xfedcba9876543210 x6=0xfedcba9876543210 x7=0x76543210
# set:    nzcv=1 x1=-2 x2=0x123456789abcdef0
# expect: x0=0xfffffffffffffffe x4=0xfffffffe x5=0xfffffffffffffffe x6=0xfffffffffffffffe x7=0xfffffffe
# set:    nzcv=2 x1=0x7fffffffffffffff x2=0xffffffff
# expect: x0=0xffffffff x4=0x0 x5=0xffffffff00000000 x6=0xffffffff00000001 x7=0x1
# set:    nzcv=3 x1=-2 x2=1
# expect: x0=0x1 x4=0x2 x5=0xfffffffffffffffe x6=0xffffffffffffffff x7=0xffffffff
# set:    nzcv=4 x1=0x8000000000000000 x2=0xfedcba9876543210
# expect: x0=0x8000000000000000 x4=0x0 x5=0x8000000000000000 x6=0x8000000000000000 x7=0x0
# set:    nzcv=5 x1=1 x2=0xff80
# expect: x0=0x1 x4=0x1 x5=0x1 x6=0x1 x7=0x1
# set:    nzcv=6 x1=0xff80 x2=0x80000000
# expect: x0=0xff80 x4=0xff80 x5=0xff80 x6=0xff80 x7=0xff80
# set:    nzcv=7 x1=0x80000000 x2=0x8000
# expect: x0=0x80000000 x4=0x80000000 x5=0x80000000 x6=0x80000000 x7=0x80000000
# set:    nzcv=8 x1=0xfedcba9876543210 x2=0x20
# expect: x0=0xfedcba9876543210 x4=0x76543210 x5=0xfedcba9876543210 x6=0xfedcba9876543210 x7=0x76543210
# set:    nzcv=9 x1=0x7fffffff x2=0xff80
# expect: x0=0x7fffffff x4=0x7fffffff x5=0x7fffffff x6=0x7fffffff x7=0x7fffffff
# set:    nzcv=10 x1=0x20 x2=0x20
# expect: x0=0x20 x4=0x21 x5=0xffffffffffffffdf x6=0xffffffffffffffe0 x7=0xffffffe0
# set:    nzcv=11 x1=0x8000000000000000 x2=-2
# expect: x0=0xfffffffffffffffe x4=0xffffffff x5=0x1 x6=0x2 x7=0x2
# set:    nzcv=12 x1=0x7fffffff x2=0x8000000000000000
# expect: x0=0x7fffffff x4=0x7fffffff x5=0x7fffffff x6=0x7fffffff x7=0x7fffffff
# set:    nzcv=13 x1=-1 x2=1
# expect: x0=0xffffffffffffffff x4=0xffffffff x5=0xffffffffffffffff x6=0xffffffffffffffff x7=0xffffffff
# set:    nzcv=14 x1=-1 x2=0x8000000000000000
# expect: x0=0xffffffffffffffff x4=0xffffffff x5=0xffffffffffffffff x6=0xffffffffffffffff x7=0xffffffff
# set:    nzcv=15 x1=0x7fffffffffffffff x2=0xffffffff
# expect: x0=0x7fffffffffffffff x4=0xffffffff x5=0x7fffffffffffffff x6=0x7fffffffffffffff x7=0xffffffff
        csel x0, x1, x2, ls
        csinc w4, w1, w2, ls
        csinv x5, x1, x2, ls
        csneg x6, x1, x2, ls
        csneg w7, w1, w2, ls

# set:    nzcv=0 x1=0x7fffffffffffffff x2=0x8000
# expect: nzcv=0x2
# set:    nzcv=3 x1=0xfedcba9876543210 x2=0
# expect: nzcv=0xd
# set:    nzcv=6 x1=0xffffffff x2=0x123456789abcdef0
# expect: nzcv=0x8
# set:    nzcv=9 x1=0x80000000 x2=0x20
# expect: nzcv=0x2
# set:    nzcv=12 x1=1 x2=0x80000000
# expect: nzcv=0x8
# set:    nzcv=15 x1=0x123456789abcdef0 x2=0x7fffffff
# expect: nzcv=0x2
        ccmp x1, x2, 13, ls

# set:    nzcv=1 x1=0x7fffffffffffffff
# expect: nzcv=0x2
# set:    nzcv=4 x1=-2
# expect: nzcv=0x2
# set:    nzcv=7 x1=0xff80
# expect: nzcv=0x0
# set:    nzcv=10 x1=-2
# expect: nzcv=0x7
# set:    nzcv=13 x1=-1
# expect: nzcv=0x2
        ccmn w1, 30, 7, ls

# set:    x1=0x8000 x2=0x7fffffffffffffff x3=0x20 nzcv=1
# expect: nzcv=0xa
# set:    x1=0 x2=0x3f x3=0x20 nzcv=7
# expect: nzcv=0x2
# set:    x1=-2 x2=0xfedcba9876543210 x3=0x7fffffffffffffff nzcv=12
# expect: nzcv=0xb
# set:    x1=0 x2=0x8000 x3=0x7fffffffffffffff nzcv=11
# expect: nzcv=0x2
        cmp w1, w2
        ccmn x1, x2, 11, ls
        ccmp w2, 30, 11, ls

# set:    nzcv=0 x1=-2 x2=0xff80
# expect: x0=0x11 nzcv=0xa
# set:    nzcv=1 x1=0x3f x2=1
# expect: x0=0x11 nzcv=0x2
# set:    nzcv=2 x1=0x123456789abcdef0 x2=0x8000
# expect: x0=0x12 nzcv=0x2
# set:    nzcv=3 x1=0x8000000000000000 x2=0x8000
# expect: x0=0x12 nzcv=0x3
# set:    nzcv=4 x1=0xffffffff x2=0x7fffffff
# expect: x0=0x11 nzcv=0x2
# set:    nzcv=5 x1=0 x2=-2
# expect: x0=0x1 nzcv=0x0
# set:    nzcv=6 x1=0x7fffffff x2=-2
# expect: x0=0x1 nzcv=0x0
# set:    nzcv=7 x1=-2 x2=0x7fffffffffffffff
# expect: x0=0x11 nzcv=0x3
# set:    nzcv=8 x1=0x7fffffffffffffff x2=1
# expect: x0=0x11 nzcv=0x2
# set:    nzcv=9 x1=-2 x2=0x8000
# expect: x0=0x11 nzcv=0xa
# set:    nzcv=10 x1=0xff80 x2=0x8000000000000000
# expect: x0=0x2 nzcv=0x9
# set:    nzcv=11 x1=0x7fffffffffffffff x2=0x8000000000000000
# expect: x0=0x2 nzcv=0x9
# set:    nzcv=12 x1=0x8000 x2=-2
# expect: x0=0x1 nzcv=0x0
# set:    nzcv=13 x1=-1 x2=-2
# expect: x0=0x11 nzcv=0x2
# set:    nzcv=14 x1=0xffffffff x2=0x3f
# expect: x0=0x11 nzcv=0x2
# set:    nzcv=15 x1=0x80000000 x2=-2
# expect: x0=0x1 nzcv=0x0
        mov x0, 1
        b.ls 1f
        mov x0, 2
1:
        cmp x1, x2
        b.ls 2f
        add x0, x0, 16
2:

# set:    nzcv=0 x1=0xff80 x2=0xff80
# expect: x0=0xff80 x4=0xff80 x5=0xff80 x6=0xff80 x7=0xff80
# set:    nzcv=1 x1=0x3f x2=0x7fffffff
# expect: x0=0x7fffffff x4=0x80000000 x5=0xffffffff80000000 x6=0xffffffff80000001 x7=0x80000001
# set:    nzcv=2 x1=0xff80 x2=0
# expect: x0=0xff80 x4=0xff80 x5=0xff80 x6=0xff80 x7=0xff80
# set:    nzcv=3 x1=0x7fffffffffffffff x2=0x8000
# expect: x0=0x8000 x4=0x8001 x5=0xffffffffffff7fff x6=0xffffffffffff8000 x7=0xffff8000
# set:    nzcv=4 x1=1 x2=0x8000
# expect: x0=0x1 x4=0x1 x5=0x1 x6=0x1 x7=0x1
# set:    nzcv=5 x1=0xff80 x2=0xffffffff
# expect: x0=0xffffffff x4=0x0 x5=0xffffffff00000000 x6=0xffffffff00000001 x7=0x1
# set:    nzcv=6 x1=0xffffffff x2=0x20
# expect: x0=0xffffffff x4=0xffffffff x5=0xffffffff x6=0xffffffff x7=0xffffffff
# set:    nzcv=7 x1=0x7fffffff x2=-2
# expect: x0=0xfffffffffffffffe x4=0xffffffff x5=0x1 x6=0x2 x7=0x2
# set:    nzcv=8 x1=0x8000 x2=0x80000000
# expect: x0=0x80000000 x4=0x80000001 x5=0xffffffff7fffffff x6=0xffffffff80000000 x7=0x80000000
# set:    nzcv=9 x1=0x20 x2=0x7fffffff
# expect: x0=0x20 x4=0x20 x5=0x20 x6=0x20 x7=0x20
# set:    nzcv=10 x1=-2 x2=-2
# expect: x0=0xfffffffffffffffe x4=0xffffffff x5=0x1 x6=0x2 x7=0x2
# set:    nzcv=11 x1=0x8000 x2=1
# expect: x0=0x8000 x4=0x8000 x5=0x8000 x6=0x8000 x7=0x8000
# set:    nzcv=12 x1=0x8000 x2=-1
# expect: x0=0xffffffffffffffff x4=0x0 x5=0x0 x6=0x1 x7=0x1
# set:    nzcv=13 x1=0x20 x2=0x7fffffffffffffff
# expect: x0=0x20 x4=0x20 x5=0x20 x6=0x20 x7=0x20
# set:    nzcv=14 x1=0x123456789abcdef0 x2=1
# expect: x0=0x1 x4=0x2 x5=0xfffffffffffffffe x6=0xffffffffffffffff x7=0xffffffff
# set:    nzcv=15 x1=0x80000000 x2=0x7fffffff
# expect: x0=0x80000000 x4=0x80000000 x5=0x80000000 x6=0x80000000 x7=0x80000000
        csel x0, x1, x2, ge
        csinc w4, w1, w2, ge
        csinv x5, x1, x2, ge
        csneg x6, x1, x2, ge
        csneg w7, w1, w2, ge

# set:    nzcv=0 x1=0xffffffff x2=0x20
# expect: nzcv=0x2
# set:    nzcv=3 x1=0 x2=0xff80
# expect: nzcv=0xa
# set:    nzcv=6 x1=0 x2=0x3f
# expect: nzcv=0x8
# set:    nzcv=9 x1=0x3f x2=-1
# expect: nzcv=0x0
# set:    nzcv=12 x1=0x3f x2=0xffffffff
# expect: nzcv=0xa
# set:    nzcv=15 x1=0xff80 x2=0x3f
# expect: nzcv=0x2
        ccmp x1, x2, 10, ge

# set:    nzcv=1 x1=0x7fffffff
# expect: nzcv=0x0
# set:    nzcv=4 x1=0x8000000000000000
# expect: nzcv=0x0
# set:    nzcv=7 x1=0x3f
# expect: nzcv=0x0
# set:    nzcv=10 x1=0x7fffffffffffffff
# expect: nzcv=0x0
# set:    nzcv=13 x1=0x80000000
# expect: nzcv=0x8
        ccmn w1, 8, 0, ge

# set:    x1=0x8000000000000000 x2=0x123456789abcdef0 x3=0x8000 nzcv=13
# expect: nzcv=0x5
# set:    x1=0x20 x2=0xff80 x3=0xff80 nzcv=10
# expect: nzcv=0x2
# set:    x1=0x8000 x2=0x3f x3=0xffffffff nzcv=15
# expect: nzcv=0x2
# set:    x1=0xff80 x2=-1 x3=0x8000 nzcv=4
# expect: nzcv=0xa
        cmp w1, w2
        ccmn x1, x2, 2, ge
        ccmp w2, 7, 5, ge

# set:    nzcv=0 x1=0x7fffffffffffffff x2=-1
# expect: x0=0x1 nzcv=0x9
# set:    nzcv=1 x1=0x3f x2=0xfedcba9876543210
# expect: x0=0x2 nzcv=0x0
# set:    nzcv=2 x1=0x8000 x2=0x80000000
# expect: x0=0x11 nzcv=0x8
# set:    nzcv=3 x1=0xff80 x2=0x7fffffffffffffff
# expect: x0=0x12 nzcv=0x8
# set:    nzcv=4 x1=0x8000000000000000 x2=1
# expect: x0=0x11 nzcv=0x3
# set:    nzcv=5 x1=0x7fffffff x2=0x80000000
# expect: x0=0x12 nzcv=0x8
# set:    nzcv=6 x1=-1 x2=0x7fffffff
# expect: x0=0x11 nzcv=0xa
# set:    nzcv=7 x1=-2 x2=0x7fffffff
# expect: x0=0x12 nzcv=0xa
# set:    nzcv=8 x1=0x8000 x2=-2
# expect: x0=0x2 nzcv=0x0
# set:    nzcv=9 x1=0xfedcba9876543210 x2=0x8000000000000000
# expect: x0=0x1 nzcv=0x2
# set:    nzcv=10 x1=0 x2=0
# expect: x0=0x2 nzcv=0x6
# set:    nzcv=11 x1=-2 x2=0x123456789abcdef0
# expect: x0=0x11 nzcv=0xa
# set:    nzcv=12 x1=0x3f x2=0xfedcba9876543210
# expect: x0=0x2 nzcv=0x0
# set:    nzcv=13 x1=0x3f x2=0x8000000000000000
# expect: x0=0x1 nzcv=0x9
# set:    nzcv=14 x1=-2 x2=1
# expect: x0=0x12 nzcv=0xa
# set:    nzcv=15 x1=0xffffffff x2=0x8000000000000000
# expect: x0=0x1 nzcv=0x9
        mov x0, 1
        b.ge 1f
        mov x0, 2
1:
        cmp x1, x2
        b.ge 2f
        add x0, x0, 16
2:

# set:    nzcv=0 x1=0x7fffffffffffffff x2=0x20
# expect: x0=0x20 x4=0x21 x5=0xffffffffffffffdf x6=0xffffffffffffffe0 x7=0xffffffe0
# set:    nzcv=1 x1=0x8000 x2=-1
# expect: x0=0x8000 x4=0x8000 x5=0x8000 x6=0x8000 x7=0x8000
# set:    nzcv=2 x1=0 x2=0x7fffffff
# expect: x0=0x7fffffff x4=0x80000000 x5=0xffffffff80000000 x6=0xffffffff80000001 x7=0x80000001
# set:    nzcv=3 x1=0xfedcba9876543210 x2=0x7fffffff
# expect: x0=0xfedcba9876543210 x4=0x76543210 x5=0xfedcba9876543210 x6=0xfedcba9876543210 x7=0x76543210
# set:    nzcv=4 x1=0xfedcba9876543210 x2=0x7fffffffffffffff
# expect: x0=0x7fffffffffffffff x4=0x0 x5=0x8000000000000000 x6=0x8000000000000001 x7=0x1
# set:    nzcv=5 x1=-1 x2=1
# expect: x0=0xffffffffffffffff x4=0xffffffff x5=0xffffffffffffffff x6=0xffffffffffffffff x7=0xffffffff
# set:    nzcv=6 x1=0x80000000 x2=-1
# expect: x0=0xffffffffffffffff x4=0x0 x5=0x0 x6=0x1 x7=0x1
# set:    nzcv=7 x1=0xfedcba9876543210 x2=1
# expect: x0=0xfedcba9876543210 x4=0x76543210 x5=0xfedcba9876543210 x6=0xfedcba9876543210 x7=0x76543210
# set:    nzcv=8 x1=0 x2=0x20
# expect: x0=0x0 x4=0x0 x5=0x0 x6=0x0 x7=0x0
# set:    nzcv=9 x1=0x123456789abcdef0 x2=0x7fffffff
# expect: x0=0x7fffffff x4=0x80000000 x5=0xffffffff80000000 x6=0xffffffff80000001 x7=0x80000001
# set:    nzcv=10 x1=0xff80 x2=-2
# expect: x0=0xff80 x4=0xff80 x5=0xff80 x6=0xff80 x7=0xff80
# set:    nzcv=11 x1=-2 x2=0xffffffff
# expect: x0=0xffffffff x4=0x0 x5=0xffffffff00000000 x6=0xffffffff00000001 x7=0x1
# set:    nzcv=12 x1=0x8000 x2=0x3f
# expect: x0=0x8000 x4=0x8000 x5=0x8000 x6=0x8000 x7=0x8000
# set:    nzcv=13 x1=0xffffffff x2=1
# expect: x0=0x1 x4=0x2 x5=0xfffffffffffffffe x6=0xffffffffffffffff x7=0xffffffff
# set:    nzcv=14 x1=0x8000000000000000 x2=0x20
# expect: x0=0x8000000000000000 x4=0x0 x5=0x8000000000000000 x6=0x8000000000000000 x7=0x0
# set:    nzcv=15 x1=0x8000000000000000 x2=0x8000000000000000
# expect: x0=0x8000000000000000 x4=0x1 x5=0x7fffffffffffffff x6=0x8000000000000000 x7=0x0
        csel x0, x1, x2, lt
        csinc w4, w1, w2, lt
        csinv x5, x1, x2, lt
        csneg x6, x1, x2, lt
        csneg w7, w1, w2, lt

# set:    nzcv=0 x1=0x7fffffffffffffff x2=0x20
# expect: nzcv=0x8
# set:    nzcv=3 x1=0xffffffff x2=0x7fffffff
# expect: nzcv=0x2
# set:    nzcv=6 x1=-1 x2=0x7fffffff
# expect: nzcv=0x8
# set:    nzcv=9 x1=0x8000 x2=0x8000000000000000
# expect: nzcv=0x8
# set:    nzcv=12 x1=0xfedcba9876543210 x2=0x8000000000000000
# expect: nzcv=0x2
# set:    nzcv=15 x1=0x8000 x2=0x7fffffffffffffff
# expect: nzcv=0x8
        ccmp x1, x2, 8, lt

# set:    nzcv=1 x1=-1
# expect: nzcv=0x2
# set:    nzcv=4 x1=0x7fffffff
# expect: nzcv=0xd
# set:    nzcv=7 x1=0xff80
# expect: nzcv=0x0
# set:    nzcv=10 x1=-1
# expect: nzcv=0x2
# set:    nzcv=13 x1=0
# expect: nzcv=0xd
        ccmn w1, 12, 13, lt

# set:    x1=0xfedcba9876543210 x2=0xffffffff x3=0xffffffff nzcv=2
# expect: nzcv=0x7
# set:    x1=-2 x2=0x8000000000000000 x3=0 nzcv=15
# expect: nzcv=0x8
# set:    x1=0x80000000 x2=0xfedcba9876543210 x3=-1 nzcv=10
# expect: nzcv=0x2
# set:    x1=0x3f x2=0x3f x3=0x20 nzcv=12
# expect: nzcv=0x7
        cmp w1, w2
        ccmn x1, x2, 9, lt
        ccmp w2, 16, 7, lt

# set:    nzcv=0 x1=0x3f x2=0x8000000000000000
# expect: x0=0x12 nzcv=0x9
# set:    nzcv=1 x1=0x20 x2=0x7fffffff
# expect: x0=0x1 nzcv=0x8
# set:    nzcv=2 x1=0x20 x2=0x7fffffff
# expect: x0=0x2 nzcv=0x8
# set:    nzcv=3 x1=0x20 x2=0xfedcba9876543210
# expect: x0=0x11 nzcv=0x0
# set:    nzcv=4 x1=0x7fffffffffffffff x2=1
# expect: x0=0x12 nzcv=0x2
# set:    nzcv=5 x1=1 x2=0x123456789abcdef0
# expect: x0=0x1 nzcv=0x8
# set:    nzcv=6 x1=0 x2=0
# expect: x0=0x12 nzcv=0x6
# set:    nzcv=7 x1=0x80000000 x2=-2
# expect: x0=0x11 nzcv=0x0
# set:    nzcv=8 x1=0x8000000000000000 x2=0xffffffff
# expect: x0=0x1 nzcv=0x3
# set:    nzcv=9 x1=-2 x2=0x80000000
# expect: x0=0x2 nzcv=0xa
# set:    nzcv=10 x1=0xfedcba9876543210 x2=0x3f
# expect: x0=0x1 nzcv=0xa
# set:    nzcv=11 x1=0xff80 x2=0xfedcba9876543210
# expect: x0=0x12 nzcv=0x0
# set:    nzcv=12 x1=0x20 x2=0x20
# expect: x0=0x11 nzcv=0x6
# set:    nzcv=13 x1=0xff80 x2=0
# expect: x0=0x12 nzcv=0x2
# set:    nzcv=14 x1=0 x2=0x7fffffffffffffff
# expect: x0=0x1 nzcv=0x8
# set:    nzcv=15 x1=0x123456789abcdef0 x2=0xfedcba9876543210
# expect: x0=0x12 nzcv=0x0
        mov x0, 1
        b.lt 1f
        mov x0, 2
1:
        cmp x1, x2
        b.lt 2f
        add x0, x0, 16
2:

# set:    nzcv=0 x1=0x7fffffff x2=0x7fffffffffffffff
# expect: x0=0x7fffffff x4=0x7fffffff x5=0x7fffffff x6=0x7fffffff x7=0x7fffffff
# set:    nzcv=1 x1=0x7fffffff x2=0x3f
# expect: x0=0x3f x4=0x40 x5=0xffffffffffffffc0 x6=0xffffffffffffffc1 x7=0xffffffc1
# set:    nzcv=2 x1=0x80000000 x2=-1
# expect: x0=0x80000000 x4=0x80000000 x5=0x80000000 x6=0x80000000 x7=0x80000000
# set:    nzcv=3 x1=-2 x2=0x123456789abcdef0
# expect: x0=0x123456789abcdef0 x4=0x9abcdef1 x5=0xedcba9876543210f x6=0xedcba98765432110 x7=0x65432110
# set:    nzcv=4 x1=0 x2=0xfedcba9876543210
# expect: x0=0xfedcba9876543210 x4=0x76543211 x5=0x123456789abcdef x6=0x123456789abcdf0 x7=0x89abcdf0
# set:    nzcv=5 x1=-1 x2=0x7fffffffffffffff
# expect: x0=0x7fffffffffffffff x4=0x0 x5=0x8000000000000000 x6=0x8000000000000001 x7=0x1
# set:    nzcv=6 x1=-1 x2=0x123456789abcdef0
# expect: x0=0x123456789abcdef0 x4=0x9abcdef1 x5=0xedcba9876543210f x6=0xedcba98765432110 x7=0x65432110
# set:    nzcv=7 x1=0xffffffff x2=-2
# expect: x0=0xfffffffffffffffe x4=0xffffffff x5=0x1 x6=0x2 x7=0x2
# set:    nzcv=8 x1=0x80000000 x2=-2
# expect: x0=0xfffffffffffffffe x4=0xffffffff x5=0x1 x6=0x2 x7=0x2
# set:    nzcv=9 x1=0xffffffff x2=-1
# expect: x0=0xffffffff x4=0xffffffff x5=0xffffffff x6=0xffffffff x7=0xffffffff
# set:    nzcv=10 x1=1 x2=0x80000000
# expect: x0=0x80000000 x4=0x80000001 x5=0xffffffff7fffffff x6=0xffffffff80000000 x7=0x80000000
# set:    nzcv=11 x1=0x20 x2=0x123456789abcdef0
# expect: x0=0x20 x4=0x20 x5=0x20 x6=0x20 x7=0x20
# set:    nzcv=12 x1=0x7fffffff x2=-1
# expect: x0=0xffffffffffffffff x4=0x0 x5=0x0 x6=0x1 x7=0x1
# set:    nzcv=13 x1=0x7fffffffffffffff x2=1
# expect: x0=0x1 x4=0x2 x5=0xfffffffffffffffe x6=0xffffffffffffffff x7=0xffffffff
# set:    nzcv=14 x1=0x80000000 x2=0
# expect: x0=0x0 x4=0x1 x5=0xffffffffffffffff x6=0x0 x7=0x0
# set:    nzcv=15 x1=-1 x2=0xffffffff
# expect: x0=0xffffffff x4=0x0 x5=0xffffffff00000000 x6=0xffffffff00000001 x7=0x1
        csel x0, x1, x2, gt
        csinc w4, w1, w2, gt
        csinv x5, x1, x2, gt
        csneg x6, x1, x2, gt
        csneg w7, w1, w2, gt

# set:    nzcv=0 x1=0x20 x2=0x80000000
# expect: nzcv=0x8
# set:    nzcv=3 x1=-2 x2=0x7fffffff
# expect: nzcv=0x8
# set:    nzcv=6 x1=0x7fffffffffffffff x2=-2
# expect: nzcv=0x8
# set:    nzcv=9 x1=-2 x2=0x7fffffffffffffff
# expect: nzcv=0x3
# set:    nzcv=12 x1=0xfedcba9876543210 x2=0x8000
# expect: nzcv=0x8
# set:    nzcv=15 x1=0xff80 x2=-2
# expect: nzcv=0x8
        ccmp x1, x2, 8, gt

# set:    nzcv=1 x1=0x7fffffff
# expect: nzcv=0xa
# set:    nzcv=4 x1=-2
# expect: nzcv=0xa
# set:    nzcv=7 x1=-1
# expect: nzcv=0xa
# set:    nzcv=10 x1=0x80000000
# expect: nzcv=0xa
# set:    nzcv=13 x1=0x20
# expect: nzcv=0xa
        ccmn w1, 16, 10, gt

# set:    x1=0 x2=0x8000000000000000 x3=0x7fffffffffffffff nzcv=5
# expect: nzcv=0xe
# set:    x1=-1 x2=0 x3=0x20 nzcv=14
# expect: nzcv=0xe
# set:    x1=0x8000000000000000 x2=-1 x3=0x7fffffff nzcv=3
# expect: nzcv=0xe
# set:    x1=0 x2=0xffffffff x3=-2 nzcv=15
# expect: nzcv=0xa
        cmp w1, w2
        ccmn x1, x2, 15, gt
        ccmp w2, 9, 14, gt

# set:    nzcv=0 x1=0 x2=0xffffffff
# expect: x0=0x11 nzcv=0x8
# set:    nzcv=1 x1=0x80000000 x2=0x20
# expect: x0=0x2 nzcv=0x2
# set:    nzcv=2 x1=0x123456789abcdef0 x2=0xffffffff
# expect: x0=0x1 nzcv=0x2
# set:    nzcv=3 x1=0xffffffff x2=0xffffffff
# expect: x0=0x12 nzcv=0x6
# set:    nzcv=4 x1=1 x2=0x8000
# expect: x0=0x12 nzcv=0x8
# set:    nzcv=5 x1=0x20 x2=0x8000
# expect: x0=0x12 nzcv=0x8
# set:    nzcv=6 x1=-1 x2=1
# expect: x0=0x12 nzcv=0xa
# set:    nzcv=7 x1=0x80000000 x2=1
# expect: x0=0x2 nzcv=0x2
# set:    nzcv=8 x1=0x8000000000000000 x2=0x8000
# expect: x0=0x12 nzcv=0x3
# set:    nzcv=9 x1=0x7fffffffffffffff x2=-1
# expect: x0=0x1 nzcv=0x9
# set:    nzcv=10 x1=0x8000 x2=-1
# expect: x0=0x2 nzcv=0x0
# set:    nzcv=11 x1=0x20 x2=0x123456789abcdef0
# expect: x0=0x11 nzcv=0x8
# set:    nzcv=12 x1=0x8000 x2=0x7fffffffffffffff
# expect: x0=0x12 nzcv=0x8
# set:    nzcv=13 x1=0xfedcba9876543210 x2=-2
# expect: x0=0x12 nzcv=0x8
# set:    nzcv=14 x1=0x3f x2=0xfedcba9876543210
# expect: x0=0x2 nzcv=0x0
# set:    nzcv=15 x1=0x8000000000000000 x2=0xfedcba9876543210
# expect: x0=0x12 nzcv=0x8
        mov x0, 1
        b.gt 1f
        mov x0, 2
1:
        cmp x1, x2
        b.gt 2f
        add x0, x0, 16
2:

# set:    nzcv=0 x1=0 x2=0x123456789abcdef0
# expect: x0=0x123456789abcdef0 x4=0x9abcdef1 x5=0xedcba9876543210f x6=0xedcba98765432110 x7=0x65432110
# set:    nzcv=1 x1=0xff80 x2=0xfedcba9876543210
# expect: x0=0xff80 x4=0xff80 x5=0xff80 x6=0xff80 x7=0xff80
# set:    nzcv=2 x1=-1 x2=0x7fffffff
# expect: x0=0x7fffffff x4=0x80000000 x5=0xffffffff80000000 x6=0xffffffff80000001 x7=0x80000001
# set:    nzcv=3 x1=-2 x2=1
# expect: x0=0xfffffffffffffffe x4=0xfffffffe x5=0xfffffffffffffffe x6=0xfffffffffffffffe x7=0xfffffffe
# set:    nzcv=4 x1=0x8000000000000000 x2=0xff80
# expect: x0=0x8000000000000000 x4=0x0 x5=0x8000000000000000 x6=0x8000000000000000 x7=0x0
# set:    nzcv=5 x1=0xffffffff x2=0x3f
# expect: x0=0xffffffff x4=0xffffffff x5=0xffffffff x6=0xffffffff x7=0xffffffff
# set:    nzcv=6 x1=1 x2=-2
# expect: x0=0x1 x4=0x1 x5=0x1 x6=0x1 x7=0x1
# set:    nzcv=7 x1=0x80000000 x2=0
# expect: x0=0x80000000 x4=0x80000000 x5=0x80000000 x6=0x80000000 x7=0x80000000
# set:    nzcv=8 x1=0x7fffffffffffffff x2=0x3f
# expect: x0=0x7fffffffffffffff x4=0xffffffff x5=0x7fffffffffffffff x6=0x7fffffffffffffff x7=0xffffffff
# set:    nzcv=9 x1=0x3f x2=1
# expect: x0=0x1 x4=0x2 x5=0xfffffffffffffffe x6=0xffffffffffffffff x7=0xffffffff
# set:    nzcv=10 x1=0x7fffffff x2=0x80000000
# expect: x0=0x7fffffff x4=0x7fffffff x5=0x7fffffff x6=0x7fffffff x7=0x7fffffff
# set:    nzcv=11 x1=0xfedcba9876543210 x2=-2
# expect: x0=0xfffffffffffffffe x4=0xffffffff x5=0x1 x6=0x2 x7=0x2
# set:    nzcv=12 x1=1 x2=0x8000
# expect: x0=0x1 x4=0x1 x5=0x1 x6=0x1 x7=0x1
# set:    nzcv=13 x1=0x80000000 x2=-1
# expect: x0=0x80000000 x4=0x80000000 x5=0x80000000 x6=0x80000000 x7=0x80000000
# set:    nzcv=14 x1=0 x2=1
# expect: x0=0x0 x4=0x0 x5=0x0 x6=0x0 x7=0x0
# set:    nzcv=15 x1=0xffffffff x2=0x8000
# expect: x0=0xffffffff x4=0xffffffff x5=0xffffffff x6=0xffffffff x7=0xffffffff
        csel x0, x1, x2, le
        csinc w4, w1, w2, le
        csinv x5, x1, x2, le
        csneg x6, x1, x2, le
        csneg w7, w1, w2, le

# set:    nzcv=0 x1=0xffffffff x2=0x3f
# expect: nzcv=0xf
# set:    nzcv=3 x1=0x7fffffffffffffff x2=0xfedcba9876543210
# expect: nzcv=0x9
# set:    nzcv=6 x1=0x3f x2=0
# expect: nzcv=0x2
# set:    nzcv=9 x1=0x80000000 x2=0
# expect: nzcv=0xf
# set:    nzcv=12 x1=0x3f x2=0xfedcba9876543210
# expect: nzcv=0x0
# set:    nzcv=15 x1=0xffffffff x2=0x80000000
# expect: nzcv=0x2
        ccmp x1, x2, 15, le

# set:    nzcv=1 x1=0x8000
# expect: nzcv=0x0
# set:    nzcv=4 x1=0
# expect: nzcv=0x0
# set:    nzcv=7 x1=0xff80
# expect: nzcv=0x0
# set:    nzcv=10 x1=0x3f
# expect: nzcv=0x0
# set:    nzcv=13 x1=0x7fffffffffffffff
# expect: nzcv=0x2
        ccmn w1, 8, 6, le

# set:    x1=0x123456789abcdef0 x2=0xfedcba9876543210 x3=0xff80 nzcv=12
# expect: nzcv=0x2
# set:    x1=0x7fffffff x2=1 x3=1 nzcv=0
# expect: nzcv=0x8
# set:    x1=0x7fffffff x2=0x7fffffffffffffff x3=0x8000 nzcv=6
# expect: nzcv=0xa
# set:    x1=-1 x2=0x8000000000000000 x3=-1 nzcv=12
# expect: nzcv=0x8
        cmp w1, w2
        ccmn x1, x2, 10, le
        ccmp w2, 3, 2, le

# set:    nzcv=0 x1=0xff80 x2=0x7fffffff
# expect: x0=0x2 nzcv=0x8
# set:    nzcv=1 x1=0x7fffffffffffffff x2=0x3f
# expect: x0=0x11 nzcv=0x2
# set:    nzcv=2 x1=0xff80 x2=0x3f
# expect: x0=0x12 nzcv=0x2
# set:    nzcv=3 x1=-1 x2=1
# expect: x0=0x1 nzcv=0xa
# set:    nzcv=4 x1=0x7fffffffffffffff x2=0xffffffff
# expect: x0=0x11 nzcv=0x2
# set:    nzcv=5 x1=0xff80 x2=0x7fffffff
# expect: x0=0x1 nzcv=0x8
# set:    nzcv=6 x1=0x20 x2=0xff80
# expect: x0=0x1 nzcv=0x8
# set:    nzcv=7 x1=-2 x2=0x7fffffffffffffff
# expect: x0=0x1 nzcv=0x3
# set:    nzcv=8 x1=-2 x2=0x3f
# expect: x0=0x1 nzcv=0xa
# set:    nzcv=9 x1=0xfedcba9876543210 x2=-1
# expect: x0=0x2 nzcv=0x8
# set:    nzcv=10 x1=0x80000000 x2=0x3f
# expect: x0=0x11 nzcv=0x2
# set:    nzcv=11 x1=1 x2=0x8000
# expect: x0=0x2 nzcv=0x8
# set:    nzcv=12 x1=0x80000000 x2=0x123456789abcdef0
# expect: x0=0x1 nzcv=0x8
# set:    nzcv=13 x1=0x8000000000000000 x2=0xffffffff
# expect: x0=0x1 nzcv=0x3
# set:    nzcv=14 x1=0xffffffff x2=-2
# expect: x0=0x11 nzcv=0x0
# set:    nzcv=15 x1=0x7fffffff x2=0xffffffff
# expect: x0=0x1 nzcv=0x8
        mov x0, 1
        b.le 1f
        mov x0, 2
1:
        cmp x1, x2
        b.le 2f
        add x0, x0, 16
2:

# set:    nzcv=0 x1=0x7fffffffffffffff x2=0xfedcba9876543210
# expect: x0=0x7fffffffffffffff x4=0xffffffff x5=0x7fffffffffffffff x6=0x7fffffffffffffff x7=0xffffffff
# set:    nzcv=1 x1=0xfedcba9876543210 x2=0x7fffffff
# expect: x0=0xfedcba9876543210 x4=0x76543210 x5=0xfedcba9876543210 x6=0xfedcba9876543210 x7=0x76543210
# set:    nzcv=2 x1=1 x2=0xff80
# expect: x0=0x1 x4=0x1 x5=0x1 x6=0x1 x7=0x1
# set:    nzcv=3 x1=0x7fffffff x2=0xff80
# expect: x0=0x7fffffff x4=0x7fffffff x5=0x7fffffff x6=0x7fffffff x7=0x7fffffff
# set:    nzcv=4 x1=0x80000000 x2=0xfedcba9876543210
# expect: x0=0x80000000 x4=0x80000000 x5=0x80000000 x6=0x80000000 x7=0x80000000
# set:    nzcv=5 x1=-1 x2=0x7fffffff
# expect: x0=0xffffffffffffffff x4=0xffffffff x5=0xffffffffffffffff x6=0xffffffffffffffff x7=0xffffffff
# set:    nzcv=6 x1=0x3f x2=0x7fffffff
# expect: x0=0x3f x4=0x3f x5=0x3f x6=0x3f x7=0x3f
# set:    nzcv=7 x1=1 x2=0
# expect: x0=0x1 x4=0x1 x5=0x1 x6=0x1 x7=0x1
# set:    nzcv=8 x1=0x123456789abcdef0 x2=0x80000000
# expect: x0=0x123456789abcdef0 x4=0x9abcdef0 x5=0x123456789abcdef0 x6=0x123456789abcdef0 x7=0x9abcdef0
# set:    nzcv=9 x1=0xffffffff x2=0x3f
# expect: x0=0xffffffff x4=0xffffffff x5=0xffffffff x6=0xffffffff x7=0xffffffff
# set:    nzcv=10 x1=0x8000000000000000 x2=0x3f
# expect: x0=0x8000000000000000 x4=0x0 x5=0x8000000000000000 x6=0x8000000000000000 x7=0x0
# set:    nzcv=11 x1=0x3f x2=0x20
# expect: x0=0x3f x4=0x3f x5=0x3f x6=0x3f x7=0x3f
# set:    nzcv=12 x1=-1 x2=-2
# expect: x0=0xffffffffffffffff x4=0xffffffff x5=0xffffffffffffffff x6=0xffffffffffffffff x7=0xffffffff
# set:    nzcv=13 x1=0xffffffff x2=0x123456789abcdef0
# expect: x0=0xffffffff x4=0xffffffff x5=0xffffffff x6=0xffffffff x7=0xffffffff
# set:    nzcv=14 x1=0x3f x2=0x3f
# expect: x0=0x3f x4=0x3f x5=0x3f x6=0x3f x7=0x3f
# set:    nzcv=15 x1=0x123456789abcdef0 x2=1
# expect: x0=0x123456789abcdef0 x4=0x9abcdef0 x5=0x123456789abcdef0 x6=0x123456789abcdef0 x7=0x9abcdef0
        csel x0, x1, x2, al
        csinc w4, w1, w2, al
        csinv x5, x1, x2, al
        csneg x6, x1, x2, al
        csneg w7, w1, w2, al

# set:    nzcv=0 x1=0xffffffff x2=0x7fffffff
# expect: nzcv=0x2
# set:    nzcv=3 x1=1 x2=-2
# expect: nzcv=0x0
# set:    nzcv=6 x1=0xff80 x2=0xffffffff
# expect: nzcv=0x8
# set:    nzcv=9 x1=0x7fffffffffffffff x2=-1
# expect: nzcv=0x9
# set:    nzcv=12 x1=-1 x2=0x3f
# expect: nzcv=0xa
# set:    nzcv=15 x1=-2 x2=0x7fffffffffffffff
# expect: nzcv=0x3
        ccmp x1, x2, 9, al

# set:    nzcv=1 x1=0x7fffffffffffffff
# expect: nzcv=0x2
# set:    nzcv=4 x1=0xfedcba9876543210
# expect: nzcv=0x0
# set:    nzcv=7 x1=0
# expect: nzcv=0x0
# set:    nzcv=10 x1=0x123456789abcdef0
# expect: nzcv=0x8
# set:    nzcv=13 x1=1
# expect: nzcv=0x0
        ccmn w1, 15, 13, al

# set:    x1=0x7fffffff x2=1 x3=0x80000000 nzcv=8
# expect: nzcv=0x8
# set:    x1=0xffffffff x2=0x3f x3=0xfedcba9876543210 nzcv=2
# expect: nzcv=0x2
# set:    x1=0x20 x2=0xfedcba9876543210 x3=0xff80 nzcv=0
# expect: nzcv=0x2
# set:    x1=0x8000 x2=0x7fffffffffffffff x3=1 nzcv=14
# expect: nzcv=0xa
        cmp w1, w2
        ccmn x1, x2, 1, al
        ccmp w2, 6, 13, al

# set:    nzcv=0 x1=-1 x2=0xff80
# expect: x0=0x1 nzcv=0xa
# set:    nzcv=1 x1=-1 x2=0x8000
# expect: x0=0x1 nzcv=0xa
# set:    nzcv=2 x1=0x7fffffff x2=0
# expect: x0=0x1 nzcv=0x2
# set:    nzcv=3 x1=1 x2=0x7fffffff
# expect: x0=0x1 nzcv=0x8
# set:    nzcv=4 x1=-2 x2=0x20
# expect: x0=0x1 nzcv=0xa
# set:    nzcv=5 x1=0x7fffffffffffffff x2=0x80000000
# expect: x0=0x1 nzcv=0x2
# set:    nzcv=6 x1=0xfedcba9876543210 x2=0x20
# expect: x0=0x1 nzcv=0xa
# set:    nzcv=7 x1=0xffffffff x2=0xff80
# expect: x0=0x1 nzcv=0x2
# set:    nzcv=8 x1=0x3f x2=0xffffffff
# expect: x0=0x1 nzcv=0x8
# set:    nzcv=9 x1=0xfedcba9876543210 x2=0xff80
# expect: x0=0x1 nzcv=0xa
# set:    nzcv=10 x1=0x7fffffffffffffff x2=0x80000000
# expect: x0=0x1 nzcv=0x2
# set:    nzcv=11 x1=-2 x2=0x8000
# expect: x0=0x1 nzcv=0xa
# set:    nzcv=12 x1=0xff80 x2=-1
# expect: x0=0x1 nzcv=0x0
# set:    nzcv=13 x1=0x8000000000000000 x2=-1
# expect: x0=0x1 nzcv=0x8
# set:    nzcv=14 x1=1 x2=0x20
# expect: x0=0x1 nzcv=0x8
# set:    nzcv=15 x1=0xfedcba9876543210 x2=0x7fffffffffffffff
# expect: x0=0x1 nzcv=0x3
        mov x0, 1
        b.al 1f
        mov x0, 2
1:
        cmp x1, x2
        b.al 2f
        add x0, x0, 16
2:

# set:    nzcv=0 x1=0x8000 x2=0x3f
# expect: x0=0x8000 x4=0x8000 x5=0x8000 x6=0x8000 x7=0x8000
# set:    nzcv=1 x1=1 x2=0x7fffffff
# expect: x0=0x1 x4=0x1 x5=0x1 x6=0x1 x7=0x1
# set:    nzcv=2 x1=0x123456789abcdef0 x2=0
# expect: x0=0x123456789abcdef0 x4=0x9abcdef0 x5=0x123456789abcdef0 x6=0x123456789abcdef0 x7=0x9abcdef0
# set:    nzcv=3 x1=0 x2=0x7fffffff
# expect: x0=0x0 x4=0x0 x5=0x0 x6=0x0 x7=0x0
# set:    nzcv=4 x1=1 x2=0
# expect: x0=0x1 x4=0x1 x5=0x1 x6=0x1 x7=0x1
# set:    nzcv=5 x1=-1 x2=0x3f
# expect: x0=0xffffffffffffffff x4=0xffffffff x5=0xffffffffffffffff x6=0xffffffffffffffff x7=0xffffffff
# set:    nzcv=6 x1=0xffffffff x2=0xffffffff
# expect: x0=0xffffffff x4=0xffffffff x5=0xffffffff x6=0xffffffff x7=0xffffffff
# set:    nzcv=7 x1=0x20 x2=0x7fffffff
# expect: x0=0x20 x4=0x20 x5=0x20 x6=0x20 x7=0x20
# set:    nzcv=8 x1=0x8000 x2=0x3f
# expect: x0=0x8000 x4=0x8000 x5=0x8000 x6=0x8000 x7=0x8000
# set:    nzcv=9 x1=0x20 x2=0xfedcba9876543210
# expect: x0=0x20 x4=0x20 x5=0x20 x6=0x20 x7=0x20
# set:    nzcv=10 x1=0x20 x2=0xffffffff
# expect: x0=0x20 x4=0x20 x5=0x20 x6=0x20 x7=0x20
# set:    nzcv=11 x1=0x7fffffffffffffff x2=0xfedcba9876543210
# expect: x0=0x7fffffffffffffff x4=0xffffffff x5=0x7fffffffffffffff x6=0x7fffffffffffffff x7=0xffffffff
# set:    nzcv=12 x1=0x8000 x2=0xfedcba9876543210
# expect: x0=0x8000 x4=0x8000 x5=0x8000 x6=0x8000 x7=0x8000
# set:    nzcv=13 x1=0x80000000 x2=0x20
# expect: x0=0x80000000 x4=0x80000000 x5=0x80000000 x6=0x80000000 x7=0x80000000
# set:    nzcv=14 x1=0x3f x2=0x20
# expect: x0=0x3f x4=0x3f x5=0x3f x6=0x3f x7=0x3f
# set:    nzcv=15 x1=0x3f x2=0x7fffffff
# expect: x0=0x3f x4=0x3f x5=0x3f x6=0x3f x7=0x3f
        csel x0, x1, x2, nv
        csinc w4, w1, w2, nv
        csinv x5, x1, x2, nv
        csneg x6, x1, x2, nv
        csneg w7, w1, w2, nv

# set:    nzcv=0 x1=1 x2=-1
# expect: nzcv=0x0
# set:    nzcv=3 x1=-1 x2=0
# expect: nzcv=0xa
# set:    nzcv=6 x1=0x8000000000000000 x2=1
# expect: nzcv=0x3
# set:    nzcv=9 x1=0x8000 x2=0
# expect: nzcv=0x2
# set:    nzcv=12 x1=0x20 x2=0x8000000000000000
# expect: nzcv=0x9
# set:    nzcv=15 x1=0x8000 x2=0
# expect: nzcv=0x2
        ccmp x1, x2, 9, nv

# set:    nzcv=1 x1=0x3f
# expect: nzcv=0x0
# set:    nzcv=4 x1=-1
# expect: nzcv=0x2
# set:    nzcv=7 x1=0x3f
# expect: nzcv=0x0
# set:    nzcv=10 x1=0x8000000000000000
# expect: nzcv=0x0
# set:    nzcv=13 x1=0x7fffffff
# expect: nzcv=0x9
        ccmn w1, 13, 15, nv

# set:    x1=0xff80 x2=0xffffffff x3=-2 nzcv=4
# expect: nzcv=0xa
# set:    x1=-1 x2=0xffffffff x3=0x20 nzcv=14
# expect: nzcv=0xa
# set:    x1=0x7fffffff x2=0 x3=0xffffffff nzcv=15
# expect: nzcv=0x8
# set:    x1=1 x2=-1 x3=0 nzcv=14
# expect: nzcv=0xa
        cmp w1, w2
        ccmn x1, x2, 6, nv
        ccmp w2, 5, 9, nv

# set:    nzcv=0 x1=0xfedcba9876543210 x2=0x8000000000000000
# expect: x0=0x1 nzcv=0x2
# set:    nzcv=1 x1=0x8000000000000000 x2=0x7fffffffffffffff
# expect: x0=0x1 nzcv=0x3
# set:    nzcv=2 x1=0xfedcba9876543210 x2=0x8000
# expect: x0=0x1 nzcv=0xa
# set:    nzcv=3 x1=0x8000 x2=0x7fffffff
# expect: x0=0x1 nzcv=0x8
# set:    nzcv=4 x1=0 x2=0x80000000
# expect: x0=0x1 nzcv=0x8
# set:    nzcv=5 x1=0 x2=1
# expect: x0=0x1 nzcv=0x8
# set:    nzcv=6 x1=0x3f x2=0x8000
# expect: x0=0x1 nzcv=0x8
# set:    nzcv=7 x1=0x20 x2=0x7fffffff
# expect: x0=0x1 nzcv=0x8
# set:    nzcv=8 x1=0x7fffffff x2=0x8000
# expect: x0=0x1 nzcv=0x2
# set:    nzcv=9 x1=0xffffffff x2=0x20
# expect: x0=0x1 nzcv=0x2
# set:    nzcv=10 x1=0xfedcba9876543210 x2=0xfedcba9876543210
# expect: x0=0x1 nzcv=0x6
# set:    nzcv=11 x1=0x20 x2=0x123456789abcdef0
# expect: x0=0x1 nzcv=0x8
# set:    nzcv=12 x1=0x7fffffffffffffff x2=0
# expect: x0=0x1 nzcv=0x2
# set:    nzcv=13 x1=0xffffffff x2=0x7fffffff
# expect: x0=0x1 nzcv=0x2
# set:    nzcv=14 x1=0xffffffff x2=0x123456789abcdef0
# expect: x0=0x1 nzcv=0x8
# set:    nzcv=15 x1=0xfedcba9876543210 x2=0x20
# expect: x0=0x1 nzcv=0xa
        mov x0, 1
        b.nv 1f
        mov x0, 2
1:
        cmp x1, x2
        b.nv 2f
        add x0, x0, 16
2:

# set:    nzcv=0
# expect: nzcv=0x2
# set:    nzcv=1
# expect: nzcv=0x3
# set:    nzcv=2
# expect: nzcv=0x0
# set:    nzcv=3
# expect: nzcv=0x1
# set:    nzcv=4
# expect: nzcv=0x6
# set:    nzcv=5
# expect: nzcv=0x7
# set:    nzcv=6
# expect: nzcv=0x4
# set:    nzcv=7
# expect: nzcv=0x5
# set:    nzcv=8
# expect: nzcv=0xa
# set:    nzcv=9
# expect: nzcv=0xb
# set:    nzcv=10
# expect: nzcv=0x8
# set:    nzcv=11
# expect: nzcv=0x9
# set:    nzcv=12
# expect: nzcv=0xe
# set:    nzcv=13
# expect: nzcv=0xf
# set:    nzcv=14
# expect: nzcv=0xc
# set:    nzcv=15
# expect: nzcv=0xd
        cfinv

# set:    nzcv=0
# expect: nzcv=0x8
# set:    nzcv=1
# expect: nzcv=0x8
# set:    nzcv=2
# expect: nzcv=0x2
# set:    nzcv=3
# expect: nzcv=0x2
# set:    nzcv=4
# expect: nzcv=0x3
# set:    nzcv=5
# expect: nzcv=0x3
# set:    nzcv=6
# expect: nzcv=0x6
# set:    nzcv=7
# expect: nzcv=0x6
# set:    nzcv=8
# expect: nzcv=0x8
# set:    nzcv=9
# expect: nzcv=0x8
# set:    nzcv=10
# expect: nzcv=0x2
# set:    nzcv=11
# expect: nzcv=0x2
# set:    nzcv=12
# expect: nzcv=0x3
# set:    nzcv=13
# expect: nzcv=0x3
# set:    nzcv=14
# expect: nzcv=0x6
# set:    nzcv=15
# expect: nzcv=0x6
        xaflag

# set:    nzcv=0
# expect: nzcv=0x0
# set:    nzcv=1
# expect: nzcv=0x4
# set:    nzcv=2
# expect: nzcv=0x2
# set:    nzcv=3
# expect: nzcv=0x4
# set:    nzcv=4
# expect: nzcv=0x4
# set:    nzcv=5
# expect: nzcv=0x4
# set:    nzcv=6
# expect: nzcv=0x6
# set:    nzcv=7
# expect: nzcv=0x4
# set:    nzcv=8
# expect: nzcv=0x0
# set:    nzcv=9
# expect: nzcv=0x4
# set:    nzcv=10
# expect: nzcv=0x2
# set:    nzcv=11
# expect: nzcv=0x4
# set:    nzcv=12
# expect: nzcv=0x4
# set:    nzcv=13
# expect: nzcv=0x4
# set:    nzcv=14
# expect: nzcv=0x6
# set:    nzcv=15
# expect: nzcv=0x4
        axflag

# set:    nzcv=15 x1=0
# expect: nzcv=0x0
# set:    nzcv=7 x1=1
# expect: nzcv=0x1
# set:    nzcv=1 x1=-1
# expect: nzcv=0xf
# set:    nzcv=0 x1=0x8000000000000000
# expect: nzcv=0x0
# set:    nzcv=13 x1=0x7fffffffffffffff
# expect: nzcv=0xf
# set:    nzcv=10 x1=0x80000000
# expect: nzcv=0x0
# set:    nzcv=2 x1=0x7fffffff
# expect: nzcv=0xf
# set:    nzcv=8 x1=0xffffffff
# expect: nzcv=0xf
        rmif x1, 0, 15

# set:    nzcv=13 x1=0
# expect: nzcv=0x0
# set:    nzcv=15 x1=1
# expect: nzcv=0x0
# set:    nzcv=3 x1=-1
# expect: nzcv=0xf
# set:    nzcv=15 x1=0x8000000000000000
# expect: nzcv=0x8
# set:    nzcv=11 x1=0x7fffffffffffffff
# expect: nzcv=0x7
# set:    nzcv=14 x1=0x80000000
# expect: nzcv=0x0
# set:    nzcv=13 x1=0x7fffffff
# expect: nzcv=0x0
# set:    nzcv=0 x1=0xffffffff
# expect: nzcv=0x0
        rmif x1, 60, 15

# set:    nzcv=5 x1=0
# expect: nzcv=0x0
# set:    nzcv=9 x1=1
# expect: nzcv=0x8
# set:    nzcv=6 x1=-1
# expect: nzcv=0x7
# set:    nzcv=15 x1=0x8000000000000000
# expect: nzcv=0xb
# set:    nzcv=11 x1=0x7fffffffffffffff
# expect: nzcv=0xe
# set:    nzcv=14 x1=0x80000000
# expect: nzcv=0xa
# set:    nzcv=7 x1=0x7fffffff
# expect: nzcv=0x6
# set:    nzcv=7 x1=0xffffffff
# expect: nzcv=0x6
        rmif x1, 63, 5

# set:    nzcv=10 x1=0
# expect: nzcv=0x2
# set:    nzcv=14 x1=1
# expect: nzcv=0x6
# set:    nzcv=4 x1=-1
# expect: nzcv=0xc
# set:    nzcv=9 x1=0x8000000000000000
# expect: nzcv=0x1
# set:    nzcv=12 x1=0x7fffffffffffffff
# expect: nzcv=0xc
# set:    nzcv=13 x1=0x80000000
# expect: nzcv=0x5
# set:    nzcv=11 x1=0x7fffffff
# expect: nzcv=0x3
# set:    nzcv=15 x1=0xffffffff
# expect: nzcv=0x7
        rmif x1, 31, 8

# set:    nzcv=5 x1=0
# expect: nzcv=0x5
# set:    nzcv=6 x1=1
# expect: nzcv=0x4
# set:    nzcv=9 x1=-1
# expect: nzcv=0xb
# set:    nzcv=2 x1=0x8000000000000000
# expect: nzcv=0x0
# set:    nzcv=15 x1=0x7fffffffffffffff
# expect: nzcv=0xf
# set:    nzcv=4 x1=0x80000000
# expect: nzcv=0x4
# set:    nzcv=5 x1=0x7fffffff
# expect: nzcv=0x7
# set:    nzcv=6 x1=0xffffffff
# expect: nzcv=0x6
        rmif x1, 4, 2

# set:    nzcv=5 x1=0
# expect: nzcv=0x5
# set:    nzcv=15 x1=1
# expect: nzcv=0xf
# set:    nzcv=3 x1=-1
# expect: nzcv=0x3
# set:    nzcv=13 x1=0x8000000000000000
# expect: nzcv=0xd
# set:    nzcv=15 x1=0x7fffffffffffffff
# expect: nzcv=0xf
# set:    nzcv=9 x1=0x80000000
# expect: nzcv=0x9
# set:    nzcv=7 x1=0x7fffffff
# expect: nzcv=0x7
# set:    nzcv=6 x1=0xffffffff
# expect: nzcv=0x6
        rmif x1, 1, 0

# set:    nzcv=1 x1=0
# expect: nzcv=0x4
# set:    nzcv=0 x1=1
# expect: nzcv=0x0
# set:    nzcv=11 x1=-1
# expect: nzcv=0xa
# set:    nzcv=8 x1=0x8000000000000000
# expect: nzcv=0x4
# set:    nzcv=11 x1=0x7fffffffffffffff
# expect: nzcv=0xa
# set:    nzcv=5 x1=0x80000000
# expect: nzcv=0x4
# set:    nzcv=5 x1=0x7fffffff
# expect: nzcv=0x8
# set:    nzcv=1 x1=0xffffffff
# expect: nzcv=0x8
# set:    nzcv=2 x1=0x123456789abcdef0
# expect: nzcv=0xb
# set:    nzcv=10 x1=0xfedcba9876543210
# expect: nzcv=0x2
# set:    nzcv=13 x1=0x3f
# expect: nzcv=0x0
# set:    nzcv=3 x1=0x20
# expect: nzcv=0x2
# set:    nzcv=7 x1=0xff80
# expect: nzcv=0xa
# set:    nzcv=3 x1=0x8000
# expect: nzcv=0x6
# set:    nzcv=7 x1=-2
# expect: nzcv=0xa
# set:    nzcv=15 x1=0x80
# expect: nzcv=0xb
# set:    nzcv=8 x1=0x7f
# expect: nzcv=0x0
# set:    nzcv=10 x1=0x100
# expect: nzcv=0x7
# set:    nzcv=11 x1=0x180
# expect: nzcv=0xa
# set:    nzcv=1 x1=0x17f
# expect: nzcv=0x1
# set:    nzcv=8 x1=0x10000
# expect: nzcv=0x4
# set:    nzcv=4 x1=0x1ffff
# expect: nzcv=0x8
# set:    nzcv=3 x1=0xffff7fff
# expect: nzcv=0xa
        setf8 w1

# set:    nzcv=1 x1=0
# expect: nzcv=0x4
# set:    nzcv=14 x1=1
# expect: nzcv=0x2
# set:    nzcv=14 x1=-1
# expect: nzcv=0xa
# set:    nzcv=3 x1=0x8000000000000000
# expect: nzcv=0x6
# set:    nzcv=3 x1=0x7fffffffffffffff
# expect: nzcv=0xa
# set:    nzcv=3 x1=0x80000000
# expect: nzcv=0x6
# set:    nzcv=1 x1=0x7fffffff
# expect: nzcv=0x8
# set:    nzcv=3 x1=0xffffffff
# expect: nzcv=0xa
# set:    nzcv=5 x1=0x123456789abcdef0
# expect: nzcv=0x9
# set:    nzcv=3 x1=0xfedcba9876543210
# expect: nzcv=0x2
# set:    nzcv=6 x1=0x3f
# expect: nzcv=0x2
# set:    nzcv=11 x1=0x20
# expect: nzcv=0x2
# set:    nzcv=5 x1=0xff80
# expect: nzcv=0x9
# set:    nzcv=9 x1=0x8000
# expect: nzcv=0x9
# set:    nzcv=14 x1=-2
# expect: nzcv=0xa
# set:    nzcv=15 x1=0x80
# expect: nzcv=0x2
# set:    nzcv=3 x1=0x7f
# expect: nzcv=0x2
# set:    nzcv=4 x1=0x100
# expect: nzcv=0x0
# set:    nzcv=11 x1=0x180
# expect: nzcv=0x2
# set:    nzcv=10 x1=0x17f
# expect: nzcv=0x2
# set:    nzcv=4 x1=0x10000
# expect: nzcv=0x5
# set:    nzcv=3 x1=0x1ffff
# expect: nzcv=0xa
# set:    nzcv=6 x1=0xffff7fff
# expect: nzcv=0x3
        setf16 w1

# set:    nzcv=0 x1=0xf83a1bce70696977
# expect: x0=0x0 x2=0x0 x4=0x70000000 nzcv=0x7
# set:    nzcv=1 x1=0xc4eb8e5d6a6e94cf
# expect: x0=0x10000000 x2=0x0 x4=0x60000000 nzcv=0x6
# set:    nzcv=2 x1=0x1afb939c4df5b8d
# expect: x0=0x20000000 x2=0x0 x4=0xc0000000 nzcv=0xc
# set:    nzcv=3 x1=0xd5b654383ecd0888
# expect: x0=0x30000000 x2=0x1 x4=0x30000000 nzcv=0x3
# set:    nzcv=4 x1=0x7942000acf242413
# expect: x0=0x40000000 x2=0x0 x4=0xc0000000 nzcv=0xc
# set:    nzcv=5 x1=0x4968fdf25760c094
# expect: x0=0x50000000 x2=0x0 x4=0x50000000 nzcv=0x5
# set:    nzcv=6 x1=0x2bd7d03881492b7a
# expect: x0=0x60000000 x2=0x0 x4=0x80000000 nzcv=0x8
# set:    nzcv=7 x1=0x441999b615d1e2f8
# expect: x0=0x70000000 x2=0x0 x4=0x10000000 nzcv=0x1
# set:    nzcv=8 x1=0xb717548d5f57fd27
# expect: x0=0x80000000 x2=0x0 x4=0x50000000 nzcv=0x5
# set:    nzcv=9 x1=0x6a3e0103c13d8929
# expect: x0=0x90000000 x2=0x0 x4=0xc0000000 nzcv=0xc
# set:    nzcv=10 x1=0xa12301935c532042
# expect: x0=0xa0000000 x2=0x0 x4=0x50000000 nzcv=0x5
# set:    nzcv=11 x1=0x3ed5e52eaa3d2111
# expect: x0=0xb0000000 x2=0x1 x4=0xa0000000 nzcv=0xa
# set:    nzcv=12 x1=0xc0d2201b26cffe04
# expect: x0=0xc0000000 x2=0x1 x4=0x20000000 nzcv=0x2
# set:    nzcv=13 x1=0x87972916c0e5d883
# expect: x0=0xd0000000 x2=0x0 x4=0xc0000000 nzcv=0xc
# set:    nzcv=14 x1=0xc986f8936bf5fc98
# expect: x0=0xe0000000 x2=0x0 x4=0x60000000 nzcv=0x6
# set:    nzcv=15 x1=0x235398a63a6a22d9
# expect: x0=0xf0000000 x2=0x1 x4=0x30000000 nzcv=0x3
        mrs x0, nzcv
        msr nzcv, x1
        cset x2, hi
        mrs x4, nzcv
