# SPDX-License-Identifier: Apache-2.0
# Zba, Zbb, Zbs, Zicond

# set:    a1=0x7fffffffffffffff a2=0x123456789abcdef0
# expect: a0=0x123456789abcdeee
# set:    a1=0x80000000 a2=0x123456789abcdef0
# expect: a0=0x123456799abcdef0
# set:    a1=0xfedcba9876543210 a2=32
# expect: a0=0xfdb97530eca86440
# set:    a1=0x8000000000000000 a2=31
# expect: a0=0x1f
# set:    a1=0x100000000 a2=-2
# expect: a0=0x1fffffffe
# set:    a1=0x8000000000000000 a2=0xfedcba9876543210
# expect: a0=0xfedcba9876543210
# set:    a1=64 a2=2
# expect: a0=0x82
# set:    a1=0xfedcba9876543210 a2=63
# expect: a0=0xfdb97530eca8645f
# set:    a1=64 a2=32
# expect: a0=0xa0
# set:    a1=0 a2=32
# expect: a0=0x20
        sh1add a0, a1, a2

# set:    a1=0x100000000 a2=-2
# expect: a0=0x3fffffffe
# set:    a1=0xfedcba9876543210 a2=0xffffffff
# expect: a0=0xfb72ea62d950c83f
# set:    a1=32 a2=0x100000000
# expect: a0=0x100000080
# set:    a1=0x7fffffffffffffff a2=63
# expect: a0=0x3b
# set:    a1=32 a2=64
# expect: a0=0xc0
# set:    a1=0xffffffff a2=-1
# expect: a0=0x3fffffffb
# set:    a1=0xfedcba9876543210 a2=64
# expect: a0=0xfb72ea61d950c880
# set:    a1=-2 a2=0xffffffff80000000
# expect: a0=0xffffffff7ffffff8
# set:    a1=0x80000000 a2=-2
# expect: a0=0x1fffffffe
# set:    a1=0x123456789abcdef0 a2=0
# expect: a0=0x48d159e26af37bc0
        sh2add a0, a1, a2

# set:    a1=0x7fffffff a2=31
# expect: a0=0x400000017
# set:    a1=-2 a2=0x123456789abcdef0
# expect: a0=0x123456789abcdee0
# set:    a1=0x123456789abcdef0 a2=0x123456789abcdef0
# expect: a0=0xa3d70a3d70a3d670
# set:    a1=0xffffffff80000000 a2=2
# expect: a0=0xfffffffc00000002
# set:    a1=0x8000000000000000 a2=63
# expect: a0=0x3f
# set:    a1=0 a2=63
# expect: a0=0x3f
# set:    a1=2 a2=0xffffffff
# expect: a0=0x10000000f
# set:    a1=0x123456789abcdef0 a2=0x7fffffffffffffff
# expect: a0=0x11a2b3c4d5e6f77f
# set:    a1=0xffffffff a2=0x80000000
# expect: a0=0x87ffffff8
# set:    a1=0x8000000000000000 a2=-1
# expect: a0=0xffffffffffffffff
        sh3add a0, a1, a2

# set:    a1=0x80000000 a2=0x8000000000000000
# expect: a0=0x8000000080000000
# set:    a1=31 a2=1
# expect: a0=0x20
# set:    a1=0x80000000 a2=0xfedcba9876543210
# expect: a0=0xfedcba98f6543210
# set:    a1=0xfedcba9876543210 a2=0xffffffff
# expect: a0=0x17654320f
# set:    a1=64 a2=0x8000000000000000
# expect: a0=0x8000000000000040
# set:    a1=32 a2=0xfedcba9876543210
# expect: a0=0xfedcba9876543230
# set:    a1=2 a2=63
# expect: a0=0x41
# set:    a1=0x123456789abcdef0 a2=63
# expect: a0=0x9abcdf2f
# set:    a1=0xfedcba9876543210 a2=0x8000000000000000
# expect: a0=0x8000000076543210
# set:    a1=0x123456789abcdef0 a2=0xffffffff
# expect: a0=0x19abcdeef
        add.uw a0, a1, a2

# set:    a1=2 a2=-2
# expect: a0=0x2
# set:    a1=0xffffffff80000000 a2=0xffffffff
# expect: a0=0x1ffffffff
# set:    a1=64 a2=0x8000000000000000
# expect: a0=0x8000000000000080
# set:    a1=0x100000000 a2=0x8000000000000000
# expect: a0=0x8000000000000000
# set:    a1=0x7fffffffffffffff a2=63
# expect: a0=0x20000003d
# set:    a1=0 a2=-1
# expect: a0=0xffffffffffffffff
# set:    a1=0x7fffffff a2=0x7fffffffffffffff
# expect: a0=0x80000000fffffffd
# set:    a1=0xffffffff80000000 a2=0
# expect: a0=0x100000000
# set:    a1=63 a2=0x123456789abcdef0
# expect: a0=0x123456789abcdf6e
# set:    a1=0xfedcba9876543210 a2=0x123456789abcdef0
# expect: a0=0x1234567987654310
        sh1add.uw a0, a1, a2

# set:    a1=0x80000000 a2=0x100000000
# expect: a0=0x300000000
# set:    a1=2 a2=0x100000000
# expect: a0=0x100000008
# set:    a1=63 a2=31
# expect: a0=0x11b
# set:    a1=0x123456789abcdef0 a2=0x7fffffffffffffff
# expect: a0=0x800000026af37bbf
# set:    a1=0x123456789abcdef0 a2=0xffffffff80000000
# expect: a0=0x1eaf37bc0
# set:    a1=64 a2=1
# expect: a0=0x101
# set:    a1=63 a2=0x7fffffffffffffff
# expect: a0=0x80000000000000fb
# set:    a1=2 a2=0xffffffff
# expect: a0=0x100000007
# set:    a1=0x123456789abcdef0 a2=63
# expect: a0=0x26af37bff
# set:    a1=-2 a2=-1
# expect: a0=0x3fffffff7
        sh2add.uw a0, a1, a2

# set:    a1=0 a2=0x123456789abcdef0
# expect: a0=0x123456789abcdef0
# set:    a1=0x123456789abcdef0 a2=64
# expect: a0=0x4d5e6f7c0
# set:    a1=0xffffffff80000000 a2=0xffffffff
# expect: a0=0x4ffffffff
# set:    a1=31 a2=31
# expect: a0=0x117
# set:    a1=64 a2=0
# expect: a0=0x200
# set:    a1=0x7fffffff a2=0x80000000
# expect: a0=0x47ffffff8
# set:    a1=0 a2=2
# expect: a0=0x2
# set:    a1=0xffffffff a2=63
# expect: a0=0x800000037
# set:    a1=31 a2=0xfedcba9876543210
# expect: a0=0xfedcba9876543308
# set:    a1=0x123456789abcdef0 a2=0x100000000
# expect: a0=0x5d5e6f780
        sh3add.uw a0, a1, a2

# set:    a1=1 a2=-1
# expect: a0=0x0
# set:    a1=64 a2=32
# expect: a0=0x40
# set:    a1=64 a2=0x8000000000000000
# expect: a0=0x40
# set:    a1=64 a2=0x100000000
# expect: a0=0x40
# set:    a1=31 a2=0x80000000
# expect: a0=0x1f
# set:    a1=0x123456789abcdef0 a2=0
# expect: a0=0x123456789abcdef0
# set:    a1=0 a2=1
# expect: a0=0x0
# set:    a1=32 a2=0xffffffff
# expect: a0=0x0
# set:    a1=0x7fffffffffffffff a2=0xfedcba9876543210
# expect: a0=0x123456789abcdef
# set:    a1=0xfedcba9876543210 a2=2
# expect: a0=0xfedcba9876543210
        andn a0, a1, a2

# set:    a1=0xffffffff80000000 a2=31
# expect: a0=0xffffffffffffffe0
# set:    a1=1 a2=-1
# expect: a0=0x1
# set:    a1=0xfedcba9876543210 a2=31
# expect: a0=0xfffffffffffffff0
# set:    a1=31 a2=0xffffffff
# expect: a0=0xffffffff0000001f
# set:    a1=0x123456789abcdef0 a2=0x80000000
# expect: a0=0xffffffffffffffff
# set:    a1=0x7fffffff a2=0x123456789abcdef0
# expect: a0=0xedcba9877fffffff
# set:    a1=0x8000000000000000 a2=0x123456789abcdef0
# expect: a0=0xedcba9876543210f
# set:    a1=1 a2=1
# expect: a0=0xffffffffffffffff
# set:    a1=0x123456789abcdef0 a2=0xffffffff80000000
# expect: a0=0x12345678ffffffff
# set:    a1=0x7fffffffffffffff a2=0x80000000
# expect: a0=0xffffffffffffffff
        orn a0, a1, a2

# set:    a1=0 a2=0x80000000
# expect: a0=0xffffffff7fffffff
# set:    a1=0 a2=-2
# expect: a0=0x1
# set:    a1=0x123456789abcdef0 a2=0x123456789abcdef0
# expect: a0=0xffffffffffffffff
# set:    a1=32 a2=0x80000000
# expect: a0=0xffffffff7fffffdf
# set:    a1=0xfedcba9876543210 a2=0x123456789abcdef0
# expect: a0=0x1317131f1317131f
# set:    a1=0x80000000 a2=0xffffffff
# expect: a0=0xffffffff80000000
# set:    a1=32 a2=0x7fffffff
# expect: a0=0xffffffff80000020
# set:    a1=0x100000000 a2=0x80000000
# expect: a0=0xfffffffe7fffffff
# set:    a1=0xffffffff a2=31
# expect: a0=0xffffffff0000001f
# set:    a1=32 a2=0xffffffff
# expect: a0=0xffffffff00000020
        xnor a0, a1, a2

# set:    a1=0x80000000 a2=0x123456789abcdef0
# expect: a0=0x123456789abcdef0
# set:    a1=0x7fffffff a2=0x123456789abcdef0
# expect: a0=0x123456789abcdef0
# set:    a1=0 a2=-1
# expect: a0=0x0
# set:    a1=0x80000000 a2=0xffffffff
# expect: a0=0xffffffff
# set:    a1=-1 a2=32
# expect: a0=0x20
# set:    a1=0 a2=0x7fffffff
# expect: a0=0x7fffffff
# set:    a1=64 a2=63
# expect: a0=0x40
# set:    a1=0x7fffffff a2=63
# expect: a0=0x7fffffff
# set:    a1=31 a2=0x80000000
# expect: a0=0x80000000
# set:    a1=0xfedcba9876543210 a2=64
# expect: a0=0x40
        max a0, a1, a2

# set:    a1=64 a2=31
# expect: a0=0x40
# set:    a1=1 a2=0x7fffffff
# expect: a0=0x7fffffff
# set:    a1=0x7fffffff a2=1
# expect: a0=0x7fffffff
# set:    a1=31 a2=2
# expect: a0=0x1f
# set:    a1=0 a2=-2
# expect: a0=0xfffffffffffffffe
# set:    a1=0x123456789abcdef0 a2=0xffffffff
# expect: a0=0x123456789abcdef0
# set:    a1=0xffffffff a2=-1
# expect: a0=0xffffffffffffffff
# set:    a1=64 a2=0x100000000
# expect: a0=0x100000000
# set:    a1=0xfedcba9876543210 a2=1
# expect: a0=0xfedcba9876543210
# set:    a1=-2 a2=0x8000000000000000
# expect: a0=0xfffffffffffffffe
        maxu a0, a1, a2

# set:    a1=0x8000000000000000 a2=0x8000000000000000
# expect: a0=0x8000000000000000
# set:    a1=-2 a2=0x7fffffffffffffff
# expect: a0=0xfffffffffffffffe
# set:    a1=1 a2=0x7fffffffffffffff
# expect: a0=0x1
# set:    a1=0 a2=0x7fffffff
# expect: a0=0x0
# set:    a1=0x7fffffff a2=0x123456789abcdef0
# expect: a0=0x7fffffff
# set:    a1=63 a2=63
# expect: a0=0x3f
# set:    a1=32 a2=0x8000000000000000
# expect: a0=0x8000000000000000
# set:    a1=63 a2=0x8000000000000000
# expect: a0=0x8000000000000000
# set:    a1=0xfedcba9876543210 a2=0xfedcba9876543210
# expect: a0=0xfedcba9876543210
# set:    a1=0xffffffff80000000 a2=0x7fffffff
# expect: a0=0xffffffff80000000
        min a0, a1, a2

# set:    a1=32 a2=0x8000000000000000
# expect: a0=0x20
# set:    a1=2 a2=31
# expect: a0=0x2
# set:    a1=0x123456789abcdef0 a2=-1
# expect: a0=0x123456789abcdef0
# set:    a1=0xffffffff a2=31
# expect: a0=0x1f
# set:    a1=1 a2=31
# expect: a0=0x1
# set:    a1=1 a2=63
# expect: a0=0x1
# set:    a1=0x7fffffffffffffff a2=0xffffffff80000000
# expect: a0=0x7fffffffffffffff
# set:    a1=0x123456789abcdef0 a2=0xffffffff
# expect: a0=0xffffffff
# set:    a1=1 a2=64
# expect: a0=0x1
# set:    a1=-2 a2=2
# expect: a0=0x2
        minu a0, a1, a2

# set:    a1=0x7fffffffffffffff a2=0xffffffff
# expect: a0=0xbfffffffffffffff
# set:    a1=0xfedcba9876543210 a2=0x123456789abcdef0
# expect: a0=0x3210fedcba987654
# set:    a1=0xfedcba9876543210 a2=31
# expect: a0=0x3b2a19087f6e5d4c
# set:    a1=0x123456789abcdef0 a2=-1
# expect: a0=0x91a2b3c4d5e6f78
# set:    a1=64 a2=32
# expect: a0=0x4000000000
# set:    a1=0xfedcba9876543210 a2=2
# expect: a0=0xfb72ea61d950c843
# set:    a1=31 a2=0xffffffff80000000
# expect: a0=0x1f
# set:    a1=1 a2=1
# expect: a0=0x2
# set:    a1=0x80000000 a2=31
# expect: a0=0x4000000000000000
# set:    a1=-2 a2=0xfedcba9876543210
# expect: a0=0xfffffffffffeffff
        rol a0, a1, a2

# set:    a1=64 a2=0x8000000000000000
# expect: a0=0x40
# set:    a1=0x123456789abcdef0 a2=64
# expect: a0=0x123456789abcdef0
# set:    a1=0xffffffff80000000 a2=0x80000000
# expect: a0=0xffffffff80000000
# set:    a1=0x123456789abcdef0 a2=32
# expect: a0=0x9abcdef012345678
# set:    a1=0x123456789abcdef0 a2=0x7fffffffffffffff
# expect: a0=0x2468acf13579bde0
# set:    a1=0xfedcba9876543210 a2=2
# expect: a0=0x3fb72ea61d950c84
# set:    a1=-2 a2=0xffffffff
# expect: a0=0xfffffffffffffffd
# set:    a1=0x7fffffffffffffff a2=1
# expect: a0=0xbfffffffffffffff
# set:    a1=1 a2=0x7fffffff
# expect: a0=0x2
# set:    a1=0x7fffffff a2=31
# expect: a0=0xfffffffe00000000
        ror a0, a1, a2

# set:    a1=0xffffffff a2=0x80000000
# expect: a0=0xffffffffffffffff
# set:    a1=0xffffffff a2=0xffffffff
# expect: a0=0xffffffffffffffff
# set:    a1=0x80000000 a2=0x80000000
# expect: a0=0xffffffff80000000
# set:    a1=0xfedcba9876543210 a2=-1
# expect: a0=0x3b2a1908
# set:    a1=63 a2=2
# expect: a0=0xfc
# set:    a1=0xffffffff a2=31
# expect: a0=0xffffffffffffffff
# set:    a1=0x80000000 a2=64
# expect: a0=0xffffffff80000000
# set:    a1=0x7fffffff a2=1
# expect: a0=0xfffffffffffffffe
# set:    a1=0x7fffffffffffffff a2=32
# expect: a0=0xffffffffffffffff
# set:    a1=0x7fffffffffffffff a2=0xffffffff80000000
# expect: a0=0xffffffffffffffff
        rolw a0, a1, a2

# set:    a1=0xfedcba9876543210 a2=0x7fffffffffffffff
# expect: a0=0xffffffffeca86420
# set:    a1=64 a2=32
# expect: a0=0x40
# set:    a1=0xffffffff a2=0x123456789abcdef0
# expect: a0=0xffffffffffffffff
# set:    a1=31 a2=63
# expect: a0=0x3e
# set:    a1=0x7fffffff a2=0x8000000000000000
# expect: a0=0x7fffffff
# set:    a1=-2 a2=0xffffffff
# expect: a0=0xfffffffffffffffd
# set:    a1=64 a2=0xffffffff
# expect: a0=0x80
# set:    a1=0x8000000000000000 a2=-1
# expect: a0=0x0
# set:    a1=-1 a2=0x7fffffff
# expect: a0=0xffffffffffffffff
# set:    a1=0x8000000000000000 a2=0xffffffff80000000
# expect: a0=0x0
        rorw a0, a1, a2

# set:    a1=1 a2=0x123456789abcdef0
# expect: a0=0x1
# set:    a1=2 a2=-1
# expect: a0=0x2
# set:    a1=0x7fffffff a2=0x7fffffffffffffff
# expect: a0=0x7fffffff
# set:    a1=0 a2=-2
# expect: a0=0x0
# set:    a1=0xffffffff80000000 a2=0xfedcba9876543210
# expect: a0=0xffffffff80000000
# set:    a1=0xffffffff a2=0x80000000
# expect: a0=0xfffffffe
# set:    a1=0x80000000 a2=0x7fffffffffffffff
# expect: a0=0x80000000
# set:    a1=0xffffffff a2=0xffffffff80000000
# expect: a0=0xfffffffe
# set:    a1=64 a2=1
# expect: a0=0x40
# set:    a1=0x7fffffff a2=0xffffffff
# expect: a0=0x7fffffff
        bclr a0, a1, a2

# set:    a1=0x80000000 a2=0
# expect: a0=0x0
# set:    a1=0x7fffffffffffffff a2=0
# expect: a0=0x1
# set:    a1=1 a2=31
# expect: a0=0x0
# set:    a1=0x123456789abcdef0 a2=32
# expect: a0=0x0
# set:    a1=-2 a2=-1
# expect: a0=0x1
# set:    a1=0x7fffffff a2=0x80000000
# expect: a0=0x1
# set:    a1=0x8000000000000000 a2=0xfedcba9876543210
# expect: a0=0x0
# set:    a1=-2 a2=0x7fffffffffffffff
# expect: a0=0x1
# set:    a1=0x80000000 a2=-2
# expect: a0=0x0
# set:    a1=0xffffffff a2=32
# expect: a0=0x0
        bext a0, a1, a2

# set:    a1=0x7fffffffffffffff a2=2
# expect: a0=0x7ffffffffffffffb
# set:    a1=0x7fffffffffffffff a2=63
# expect: a0=0xffffffffffffffff
# set:    a1=0x100000000 a2=0x7fffffff
# expect: a0=0x8000000100000000
# set:    a1=0xfedcba9876543210 a2=0x7fffffffffffffff
# expect: a0=0x7edcba9876543210
# set:    a1=64 a2=0x100000000
# expect: a0=0x41
# set:    a1=63 a2=-1
# expect: a0=0x800000000000003f
# set:    a1=64 a2=-1
# expect: a0=0x8000000000000040
# set:    a1=0 a2=0xffffffff80000000
# expect: a0=0x1
# set:    a1=1 a2=31
# expect: a0=0x80000001
# set:    a1=0xffffffff80000000 a2=0x123456789abcdef0
# expect: a0=0xfffeffff80000000
        binv a0, a1, a2

# set:    a1=0 a2=0x80000000
# expect: a0=0x1
# set:    a1=64 a2=0x100000000
# expect: a0=0x41
# set:    a1=0xfedcba9876543210 a2=31
# expect: a0=0xfedcba98f6543210
# set:    a1=0x7fffffffffffffff a2=0x7fffffffffffffff
# expect: a0=0xffffffffffffffff
# set:    a1=0x100000000 a2=0
# expect: a0=0x100000001
# set:    a1=31 a2=2
# expect: a0=0x1f
# set:    a1=2 a2=0xffffffff
# expect: a0=0x8000000000000002
# set:    a1=64 a2=-2
# expect: a0=0x4000000000000040
# set:    a1=0x8000000000000000 a2=0x100000000
# expect: a0=0x8000000000000001
# set:    a1=-1 a2=0x123456789abcdef0
# expect: a0=0xffffffffffffffff
        bset a0, a1, a2

# set:    a1=0
# expect: a0=0x40
# set:    a1=1
# expect: a0=0x3f
# set:    a1=-1
# expect: a0=0x0
# set:    a1=2
# expect: a0=0x3e
# set:    a1=0x7fffffffffffffff
# expect: a0=0x1
# set:    a1=0x8000000000000000
# expect: a0=0x0
# set:    a1=0x7fffffff
# expect: a0=0x21
# set:    a1=0x80000000
# expect: a0=0x20
# set:    a1=0xffffffff
# expect: a0=0x20
# set:    a1=0x100000000
# expect: a0=0x1f
# set:    a1=0x123456789abcdef0
# expect: a0=0x3
# set:    a1=0xfedcba9876543210
# expect: a0=0x0
# set:    a1=63
# expect: a0=0x3a
# set:    a1=64
# expect: a0=0x39
# set:    a1=31
# expect: a0=0x3b
# set:    a1=32
# expect: a0=0x3a
# set:    a1=-2
# expect: a0=0x0
# set:    a1=0xffffffff80000000
# expect: a0=0x0
# set:    a1=0x00ff000100800000
# expect: a0=0x8
# set:    a1=0x8080
# expect: a0=0x30
# set:    a1=0x7f7f
# expect: a0=0x31
        clz a0, a1

# set:    a1=0
# expect: a0=0x40
# set:    a1=1
# expect: a0=0x0
# set:    a1=-1
# expect: a0=0x0
# set:    a1=2
# expect: a0=0x1
# set:    a1=0x7fffffffffffffff
# expect: a0=0x0
# set:    a1=0x8000000000000000
# expect: a0=0x3f
# set:    a1=0x7fffffff
# expect: a0=0x0
# set:    a1=0x80000000
# expect: a0=0x1f
# set:    a1=0xffffffff
# expect: a0=0x0
# set:    a1=0x100000000
# expect: a0=0x20
# set:    a1=0x123456789abcdef0
# expect: a0=0x4
# set:    a1=0xfedcba9876543210
# expect: a0=0x4
# set:    a1=63
# expect: a0=0x0
# set:    a1=64
# expect: a0=0x6
# set:    a1=31
# expect: a0=0x0
# set:    a1=32
# expect: a0=0x5
# set:    a1=-2
# expect: a0=0x1
# set:    a1=0xffffffff80000000
# expect: a0=0x1f
# set:    a1=0x00ff000100800000
# expect: a0=0x17
# set:    a1=0x8080
# expect: a0=0x7
# set:    a1=0x7f7f
# expect: a0=0x0
        ctz a0, a1

# set:    a1=0
# expect: a0=0x0
# set:    a1=1
# expect: a0=0x1
# set:    a1=-1
# expect: a0=0x40
# set:    a1=2
# expect: a0=0x1
# set:    a1=0x7fffffffffffffff
# expect: a0=0x3f
# set:    a1=0x8000000000000000
# expect: a0=0x1
# set:    a1=0x7fffffff
# expect: a0=0x1f
# set:    a1=0x80000000
# expect: a0=0x1
# set:    a1=0xffffffff
# expect: a0=0x20
# set:    a1=0x100000000
# expect: a0=0x1
# set:    a1=0x123456789abcdef0
# expect: a0=0x20
# set:    a1=0xfedcba9876543210
# expect: a0=0x20
# set:    a1=63
# expect: a0=0x6
# set:    a1=64
# expect: a0=0x1
# set:    a1=31
# expect: a0=0x5
# set:    a1=32
# expect: a0=0x1
# set:    a1=-2
# expect: a0=0x3f
# set:    a1=0xffffffff80000000
# expect: a0=0x21
# set:    a1=0x00ff000100800000
# expect: a0=0xa
# set:    a1=0x8080
# expect: a0=0x2
# set:    a1=0x7f7f
# expect: a0=0xe
        cpop a0, a1

# set:    a1=0
# expect: a0=0x20
# set:    a1=1
# expect: a0=0x1f
# set:    a1=-1
# expect: a0=0x0
# set:    a1=2
# expect: a0=0x1e
# set:    a1=0x7fffffffffffffff
# expect: a0=0x0
# set:    a1=0x8000000000000000
# expect: a0=0x20
# set:    a1=0x7fffffff
# expect: a0=0x1
# set:    a1=0x80000000
# expect: a0=0x0
# set:    a1=0xffffffff
# expect: a0=0x0
# set:    a1=0x100000000
# expect: a0=0x20
# set:    a1=0x123456789abcdef0
# expect: a0=0x0
# set:    a1=0xfedcba9876543210
# expect: a0=0x1
# set:    a1=63
# expect: a0=0x1a
# set:    a1=64
# expect: a0=0x19
# set:    a1=31
# expect: a0=0x1b
# set:    a1=32
# expect: a0=0x1a
# set:    a1=-2
# expect: a0=0x0
# set:    a1=0xffffffff80000000
# expect: a0=0x0
# set:    a1=0x00ff000100800000
# expect: a0=0x8
# set:    a1=0x8080
# expect: a0=0x10
# set:    a1=0x7f7f
# expect: a0=0x11
        clzw a0, a1

# set:    a1=0
# expect: a0=0x20
# set:    a1=1
# expect: a0=0x0
# set:    a1=-1
# expect: a0=0x0
# set:    a1=2
# expect: a0=0x1
# set:    a1=0x7fffffffffffffff
# expect: a0=0x0
# set:    a1=0x8000000000000000
# expect: a0=0x20
# set:    a1=0x7fffffff
# expect: a0=0x0
# set:    a1=0x80000000
# expect: a0=0x1f
# set:    a1=0xffffffff
# expect: a0=0x0
# set:    a1=0x100000000
# expect: a0=0x20
# set:    a1=0x123456789abcdef0
# expect: a0=0x4
# set:    a1=0xfedcba9876543210
# expect: a0=0x4
# set:    a1=63
# expect: a0=0x0
# set:    a1=64
# expect: a0=0x6
# set:    a1=31
# expect: a0=0x0
# set:    a1=32
# expect: a0=0x5
# set:    a1=-2
# expect: a0=0x1
# set:    a1=0xffffffff80000000
# expect: a0=0x1f
# set:    a1=0x00ff000100800000
# expect: a0=0x17
# set:    a1=0x8080
# expect: a0=0x7
# set:    a1=0x7f7f
# expect: a0=0x0
        ctzw a0, a1

# set:    a1=0
# expect: a0=0x0
# set:    a1=1
# expect: a0=0x1
# set:    a1=-1
# expect: a0=0x20
# set:    a1=2
# expect: a0=0x1
# set:    a1=0x7fffffffffffffff
# expect: a0=0x20
# set:    a1=0x8000000000000000
# expect: a0=0x0
# set:    a1=0x7fffffff
# expect: a0=0x1f
# set:    a1=0x80000000
# expect: a0=0x1
# set:    a1=0xffffffff
# expect: a0=0x20
# set:    a1=0x100000000
# expect: a0=0x0
# set:    a1=0x123456789abcdef0
# expect: a0=0x13
# set:    a1=0xfedcba9876543210
# expect: a0=0xc
# set:    a1=63
# expect: a0=0x6
# set:    a1=64
# expect: a0=0x1
# set:    a1=31
# expect: a0=0x5
# set:    a1=32
# expect: a0=0x1
# set:    a1=-2
# expect: a0=0x1f
# set:    a1=0xffffffff80000000
# expect: a0=0x1
# set:    a1=0x00ff000100800000
# expect: a0=0x1
# set:    a1=0x8080
# expect: a0=0x2
# set:    a1=0x7f7f
# expect: a0=0xe
        cpopw a0, a1

# set:    a1=0
# expect: a0=0x0
# set:    a1=1
# expect: a0=0x1
# set:    a1=-1
# expect: a0=0xffffffffffffffff
# set:    a1=2
# expect: a0=0x2
# set:    a1=0x7fffffffffffffff
# expect: a0=0xffffffffffffffff
# set:    a1=0x8000000000000000
# expect: a0=0x0
# set:    a1=0x7fffffff
# expect: a0=0xffffffffffffffff
# set:    a1=0x80000000
# expect: a0=0x0
# set:    a1=0xffffffff
# expect: a0=0xffffffffffffffff
# set:    a1=0x100000000
# expect: a0=0x0
# set:    a1=0x123456789abcdef0
# expect: a0=0xfffffffffffffff0
# set:    a1=0xfedcba9876543210
# expect: a0=0x10
# set:    a1=63
# expect: a0=0x3f
# set:    a1=64
# expect: a0=0x40
# set:    a1=31
# expect: a0=0x1f
# set:    a1=32
# expect: a0=0x20
# set:    a1=-2
# expect: a0=0xfffffffffffffffe
# set:    a1=0xffffffff80000000
# expect: a0=0x0
# set:    a1=0x00ff000100800000
# expect: a0=0x0
# set:    a1=0x8080
# expect: a0=0xffffffffffffff80
# set:    a1=0x7f7f
# expect: a0=0x7f
        sext.b a0, a1

# set:    a1=0
# expect: a0=0x0
# set:    a1=1
# expect: a0=0x1
# set:    a1=-1
# expect: a0=0xffffffffffffffff
# set:    a1=2
# expect: a0=0x2
# set:    a1=0x7fffffffffffffff
# expect: a0=0xffffffffffffffff
# set:    a1=0x8000000000000000
# expect: a0=0x0
# set:    a1=0x7fffffff
# expect: a0=0xffffffffffffffff
# set:    a1=0x80000000
# expect: a0=0x0
# set:    a1=0xffffffff
# expect: a0=0xffffffffffffffff
# set:    a1=0x100000000
# expect: a0=0x0
# set:    a1=0x123456789abcdef0
# expect: a0=0xffffffffffffdef0
# set:    a1=0xfedcba9876543210
# expect: a0=0x3210
# set:    a1=63
# expect: a0=0x3f
# set:    a1=64
# expect: a0=0x40
# set:    a1=31
# expect: a0=0x1f
# set:    a1=32
# expect: a0=0x20
# set:    a1=-2
# expect: a0=0xfffffffffffffffe
# set:    a1=0xffffffff80000000
# expect: a0=0x0
# set:    a1=0x00ff000100800000
# expect: a0=0x0
# set:    a1=0x8080
# expect: a0=0xffffffffffff8080
# set:    a1=0x7f7f
# expect: a0=0x7f7f
        sext.h a0, a1

# set:    a1=0
# expect: a0=0x0
# set:    a1=1
# expect: a0=0x1
# set:    a1=-1
# expect: a0=0xffff
# set:    a1=2
# expect: a0=0x2
# set:    a1=0x7fffffffffffffff
# expect: a0=0xffff
# set:    a1=0x8000000000000000
# expect: a0=0x0
# set:    a1=0x7fffffff
# expect: a0=0xffff
# set:    a1=0x80000000
# expect: a0=0x0
# set:    a1=0xffffffff
# expect: a0=0xffff
# set:    a1=0x100000000
# expect: a0=0x0
# set:    a1=0x123456789abcdef0
# expect: a0=0xdef0
# set:    a1=0xfedcba9876543210
# expect: a0=0x3210
# set:    a1=63
# expect: a0=0x3f
# set:    a1=64
# expect: a0=0x40
# set:    a1=31
# expect: a0=0x1f
# set:    a1=32
# expect: a0=0x20
# set:    a1=-2
# expect: a0=0xfffe
# set:    a1=0xffffffff80000000
# expect: a0=0x0
# set:    a1=0x00ff000100800000
# expect: a0=0x0
# set:    a1=0x8080
# expect: a0=0x8080
# set:    a1=0x7f7f
# expect: a0=0x7f7f
        zext.h a0, a1

# set:    a1=0
# expect: a0=0x0
# set:    a1=1
# expect: a0=0xff
# set:    a1=-1
# expect: a0=0xffffffffffffffff
# set:    a1=2
# expect: a0=0xff
# set:    a1=0x7fffffffffffffff
# expect: a0=0xffffffffffffffff
# set:    a1=0x8000000000000000
# expect: a0=0xff00000000000000
# set:    a1=0x7fffffff
# expect: a0=0xffffffff
# set:    a1=0x80000000
# expect: a0=0xff000000
# set:    a1=0xffffffff
# expect: a0=0xffffffff
# set:    a1=0x100000000
# expect: a0=0xff00000000
# set:    a1=0x123456789abcdef0
# expect: a0=0xffffffffffffffff
# set:    a1=0xfedcba9876543210
# expect: a0=0xffffffffffffffff
# set:    a1=63
# expect: a0=0xff
# set:    a1=64
# expect: a0=0xff
# set:    a1=31
# expect: a0=0xff
# set:    a1=32
# expect: a0=0xff
# set:    a1=-2
# expect: a0=0xffffffffffffffff
# set:    a1=0xffffffff80000000
# expect: a0=0xffffffffff000000
# set:    a1=0x00ff000100800000
# expect: a0=0xff00ff00ff0000
# set:    a1=0x8080
# expect: a0=0xffff
# set:    a1=0x7f7f
# expect: a0=0xffff
        orc.b a0, a1

# set:    a1=0
# expect: a0=0x0
# set:    a1=1
# expect: a0=0x100000000000000
# set:    a1=-1
# expect: a0=0xffffffffffffffff
# set:    a1=2
# expect: a0=0x200000000000000
# set:    a1=0x7fffffffffffffff
# expect: a0=0xffffffffffffff7f
# set:    a1=0x8000000000000000
# expect: a0=0x80
# set:    a1=0x7fffffff
# expect: a0=0xffffff7f00000000
# set:    a1=0x80000000
# expect: a0=0x8000000000
# set:    a1=0xffffffff
# expect: a0=0xffffffff00000000
# set:    a1=0x100000000
# expect: a0=0x1000000
# set:    a1=0x123456789abcdef0
# expect: a0=0xf0debc9a78563412
# set:    a1=0xfedcba9876543210
# expect: a0=0x1032547698badcfe
# set:    a1=63
# expect: a0=0x3f00000000000000
# set:    a1=64
# expect: a0=0x4000000000000000
# set:    a1=31
# expect: a0=0x1f00000000000000
# set:    a1=32
# expect: a0=0x2000000000000000
# set:    a1=-2
# expect: a0=0xfeffffffffffffff
# set:    a1=0xffffffff80000000
# expect: a0=0x80ffffffff
# set:    a1=0x00ff000100800000
# expect: a0=0x80000100ff00
# set:    a1=0x8080
# expect: a0=0x8080000000000000
# set:    a1=0x7f7f
# expect: a0=0x7f7f000000000000
        rev8 a0, a1

# set:    a1=0x100000000
# expect: a0=0x0
# set:    a1=2
# expect: a0=0x2
# set:    a1=63
# expect: a0=0x3f
        slli.uw a0, a1, 0

# set:    a1=0xffffffff80000000
# expect: a0=0x100000000
# set:    a1=0xfedcba9876543210
# expect: a0=0xeca86420
# set:    a1=0
# expect: a0=0x0
        slli.uw a0, a1, 1

# set:    a1=0
# expect: a0=0x0
# set:    a1=0xfedcba9876543210
# expect: a0=0x3b2a190800000000
# set:    a1=0xffffffff
# expect: a0=0x7fffffff80000000
        slli.uw a0, a1, 31

# set:    a1=-2
# expect: a0=0xfffffffe00000000
# set:    a1=31
# expect: a0=0x1f00000000
# set:    a1=64
# expect: a0=0x4000000000
        slli.uw a0, a1, 32

# set:    a1=63
# expect: a0=0x8000000000000000
# set:    a1=1
# expect: a0=0x8000000000000000
# set:    a1=0
# expect: a0=0x0
        slli.uw a0, a1, 63

# set:    a1=-1
# expect: a0=0xffffffffffffffff
# set:    a1=0x80000000
# expect: a0=0x80000000
# set:    a1=0
# expect: a0=0x0
        rori a0, a1, 0

# set:    a1=0
# expect: a0=0x0
# set:    a1=0x80000000
# expect: a0=0x40000000
# set:    a1=0x123456789abcdef0
# expect: a0=0x91a2b3c4d5e6f78
        rori a0, a1, 1

# set:    a1=0x7fffffffffffffff
# expect: a0=0xfffffffeffffffff
# set:    a1=-1
# expect: a0=0xffffffffffffffff
# set:    a1=1
# expect: a0=0x200000000
        rori a0, a1, 31

# set:    a1=0xffffffff80000000
# expect: a0=0x80000000ffffffff
# set:    a1=63
# expect: a0=0x3f00000000
# set:    a1=0x80000000
# expect: a0=0x8000000000000000
        rori a0, a1, 32

# set:    a1=0x7fffffff
# expect: a0=0xfffffffe
# set:    a1=63
# expect: a0=0x7e
# set:    a1=32
# expect: a0=0x40
        rori a0, a1, 63

# set:    a1=31
# expect: a0=0x1e
# set:    a1=0x7fffffff
# expect: a0=0x7ffffffe
# set:    a1=0xffffffff80000000
# expect: a0=0xffffffff80000000
        bclri a0, a1, 0

# set:    a1=0
# expect: a0=0x0
# set:    a1=63
# expect: a0=0x3d
# set:    a1=0x100000000
# expect: a0=0x100000000
        bclri a0, a1, 1

# set:    a1=0x80000000
# expect: a0=0x0
# set:    a1=0xfedcba9876543210
# expect: a0=0xfedcba9876543210
# set:    a1=0x100000000
# expect: a0=0x100000000
        bclri a0, a1, 31

# set:    a1=63
# expect: a0=0x3f
# set:    a1=0xffffffff80000000
# expect: a0=0xfffffffe80000000
# set:    a1=2
# expect: a0=0x2
        bclri a0, a1, 32

# set:    a1=-1
# expect: a0=0x7fffffffffffffff
# set:    a1=0x7fffffffffffffff
# expect: a0=0x7fffffffffffffff
# set:    a1=0xffffffff80000000
# expect: a0=0x7fffffff80000000
        bclri a0, a1, 63

# set:    a1=0xfedcba9876543210
# expect: a0=0x0
# set:    a1=0x7fffffff
# expect: a0=0x1
# set:    a1=63
# expect: a0=0x1
        bexti a0, a1, 0

# set:    a1=0x7fffffff
# expect: a0=0x1
# set:    a1=31
# expect: a0=0x1
# set:    a1=63
# expect: a0=0x1
        bexti a0, a1, 1

# set:    a1=0x100000000
# expect: a0=0x0
# set:    a1=31
# expect: a0=0x0
# set:    a1=63
# expect: a0=0x0
        bexti a0, a1, 31

# set:    a1=-1
# expect: a0=0x1
# set:    a1=63
# expect: a0=0x0
# set:    a1=0xffffffff
# expect: a0=0x0
        bexti a0, a1, 32

# set:    a1=0x7fffffffffffffff
# expect: a0=0x0
# set:    a1=32
# expect: a0=0x0
# set:    a1=1
# expect: a0=0x0
        bexti a0, a1, 63

# set:    a1=0xfedcba9876543210
# expect: a0=0xfedcba9876543211
# set:    a1=0x8000000000000000
# expect: a0=0x8000000000000001
# set:    a1=-1
# expect: a0=0xfffffffffffffffe
        binvi a0, a1, 0

# set:    a1=0xffffffff
# expect: a0=0xfffffffd
# set:    a1=64
# expect: a0=0x42
# set:    a1=32
# expect: a0=0x22
        binvi a0, a1, 1

# set:    a1=0
# expect: a0=0x80000000
# set:    a1=0x8000000000000000
# expect: a0=0x8000000080000000
# set:    a1=31
# expect: a0=0x8000001f
        binvi a0, a1, 31

# set:    a1=-1
# expect: a0=0xfffffffeffffffff
# set:    a1=0xfedcba9876543210
# expect: a0=0xfedcba9976543210
# set:    a1=31
# expect: a0=0x10000001f
        binvi a0, a1, 32

# set:    a1=31
# expect: a0=0x800000000000001f
# set:    a1=-2
# expect: a0=0x7ffffffffffffffe
# set:    a1=0x123456789abcdef0
# expect: a0=0x923456789abcdef0
        binvi a0, a1, 63

# set:    a1=0x80000000
# expect: a0=0x80000001
# set:    a1=63
# expect: a0=0x3f
# set:    a1=-2
# expect: a0=0xffffffffffffffff
        bseti a0, a1, 0

# set:    a1=2
# expect: a0=0x2
# set:    a1=0x100000000
# expect: a0=0x100000002
# set:    a1=0x8000000000000000
# expect: a0=0x8000000000000002
        bseti a0, a1, 1

# set:    a1=32
# expect: a0=0x80000020
# set:    a1=0x80000000
# expect: a0=0x80000000
# set:    a1=0x7fffffff
# expect: a0=0xffffffff
        bseti a0, a1, 31

# set:    a1=0xffffffff
# expect: a0=0x1ffffffff
# set:    a1=0x100000000
# expect: a0=0x100000000
# set:    a1=0x80000000
# expect: a0=0x180000000
        bseti a0, a1, 32

# set:    a1=-1
# expect: a0=0xffffffffffffffff
# set:    a1=64
# expect: a0=0x8000000000000040
# set:    a1=0x80000000
# expect: a0=0x8000000080000000
        bseti a0, a1, 63

# set:    a1=0x7fffffffffffffff
# expect: a0=0xffffffffffffffff
# set:    a1=0x8000000000000000
# expect: a0=0x0
# set:    a1=1
# expect: a0=0x1
# set:    a1=32
# expect: a0=0x20
# set:    a1=0xffffffff80000000
# expect: a0=0xffffffff80000000
        roriw a0, a1, 0

# set:    a1=0x123456789abcdef0
# expect: a0=0x4d5e6f78
# set:    a1=0xfedcba9876543210
# expect: a0=0x3b2a1908
# set:    a1=0x80000000
# expect: a0=0x40000000
# set:    a1=0
# expect: a0=0x0
# set:    a1=-2
# expect: a0=0x7fffffff
        roriw a0, a1, 1

# set:    a1=-2
# expect: a0=0xfffffffffffffffd
# set:    a1=64
# expect: a0=0x80
# set:    a1=0x7fffffffffffffff
# expect: a0=0xffffffffffffffff
# set:    a1=0x100000000
# expect: a0=0x0
# set:    a1=2
# expect: a0=0x4
        roriw a0, a1, 31

# set:    a1=0 a2=0
# expect: a0=0x0
# set:    a1=0 a2=1
# expect: a0=0x0
# set:    a1=0 a2=0x100000000
# expect: a0=0x0
# set:    a1=0 a2=0x8000000000000000
# expect: a0=0x0
# set:    a1=-1 a2=0
# expect: a0=0x0
# set:    a1=-1 a2=1
# expect: a0=0xffffffffffffffff
# set:    a1=-1 a2=0x100000000
# expect: a0=0xffffffffffffffff
# set:    a1=-1 a2=0x8000000000000000
# expect: a0=0xffffffffffffffff
# set:    a1=0x123456789 a2=0
# expect: a0=0x0
# set:    a1=0x123456789 a2=1
# expect: a0=0x123456789
# set:    a1=0x123456789 a2=0x100000000
# expect: a0=0x123456789
# set:    a1=0x123456789 a2=0x8000000000000000
# expect: a0=0x123456789
        # czero.eqz a0, a1, a2
        .insn r 0x33, 5, 7, a0, a1, a2

# set:    a1=0 a2=0
# expect: a0=0x0
# set:    a1=0 a2=1
# expect: a0=0x0
# set:    a1=0 a2=0x100000000
# expect: a0=0x0
# set:    a1=0 a2=0x8000000000000000
# expect: a0=0x0
# set:    a1=-1 a2=0
# expect: a0=0xffffffffffffffff
# set:    a1=-1 a2=1
# expect: a0=0x0
# set:    a1=-1 a2=0x100000000
# expect: a0=0x0
# set:    a1=-1 a2=0x8000000000000000
# expect: a0=0x0
# set:    a1=0x123456789 a2=0
# expect: a0=0x123456789
# set:    a1=0x123456789 a2=1
# expect: a0=0x0
# set:    a1=0x123456789 a2=0x100000000
# expect: a0=0x0
# set:    a1=0x123456789 a2=0x8000000000000000
# expect: a0=0x0
        # czero.nez a0, a1, a2
        .insn r 0x33, 7, 7, a0, a1, a2
