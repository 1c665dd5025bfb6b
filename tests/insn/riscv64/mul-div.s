# SPDX-License-Identifier: Apache-2.0
# M

# set:    a1=0x8000000000000000 a2=-1
# expect: a0=0x8000000000000000
# set:    a1=0x80000000 a2=-1
# expect: a0=0xffffffff80000000
# set:    a1=0xffffffff80000000 a2=-1
# expect: a0=0x80000000
# set:    a1=5 a2=0
# expect: a0=0x0
# set:    a1=-5 a2=0
# expect: a0=0x0
# set:    a1=0 a2=0
# expect: a0=0x0
# set:    a1=0x8000000000000000 a2=1
# expect: a0=0x8000000000000000
# set:    a1=-7 a2=2
# expect: a0=0xfffffffffffffff2
# set:    a1=7 a2=-2
# expect: a0=0xfffffffffffffff2
# set:    a1=32 a2=0xffffffff80000000
# expect: a0=0xfffffff000000000
# set:    a1=0 a2=0x80000000
# expect: a0=0x0
# set:    a1=64 a2=0x123456789abcdef0
# expect: a0=0x8d159e26af37bc00
# set:    a1=-2 a2=0x8000000000000000
# expect: a0=0x0
# set:    a1=0x7fffffff a2=0x80000000
# expect: a0=0x3fffffff80000000
# set:    a1=0 a2=0x7fffffff
# expect: a0=0x0
# set:    a1=0x7fffffffffffffff a2=-1
# expect: a0=0x8000000000000001
# set:    a1=0xffffffff a2=1
# expect: a0=0xffffffff
# set:    a1=0x7fffffff a2=32
# expect: a0=0xfffffffe0
# set:    a1=1 a2=0
# expect: a0=0x0
        mul a0, a1, a2

# set:    a1=0x8000000000000000 a2=-1
# expect: a0=0x0
# set:    a1=0x80000000 a2=-1
# expect: a0=0xffffffffffffffff
# set:    a1=0xffffffff80000000 a2=-1
# expect: a0=0x0
# set:    a1=5 a2=0
# expect: a0=0x0
# set:    a1=-5 a2=0
# expect: a0=0x0
# set:    a1=0 a2=0
# expect: a0=0x0
# set:    a1=0x8000000000000000 a2=1
# expect: a0=0xffffffffffffffff
# set:    a1=-7 a2=2
# expect: a0=0xffffffffffffffff
# set:    a1=7 a2=-2
# expect: a0=0xffffffffffffffff
# set:    a1=0xffffffff80000000 a2=0x123456789abcdef0
# expect: a0=0xfffffffff6e5d4c3
# set:    a1=0xfedcba9876543210 a2=31
# expect: a0=0xffffffffffffffff
# set:    a1=1 a2=-1
# expect: a0=0xffffffffffffffff
# set:    a1=0 a2=2
# expect: a0=0x0
# set:    a1=64 a2=32
# expect: a0=0x0
# set:    a1=64 a2=0
# expect: a0=0x0
# set:    a1=63 a2=0
# expect: a0=0x0
# set:    a1=0x123456789abcdef0 a2=0x100000000
# expect: a0=0x12345678
# set:    a1=1 a2=-2
# expect: a0=0xffffffffffffffff
# set:    a1=31 a2=0x80000000
# expect: a0=0x0
        mulh a0, a1, a2

# set:    a1=0x8000000000000000 a2=-1
# expect: a0=0x8000000000000000
# set:    a1=0x80000000 a2=-1
# expect: a0=0x7fffffff
# set:    a1=0xffffffff80000000 a2=-1
# expect: a0=0xffffffff80000000
# set:    a1=5 a2=0
# expect: a0=0x0
# set:    a1=-5 a2=0
# expect: a0=0x0
# set:    a1=0 a2=0
# expect: a0=0x0
# set:    a1=0x8000000000000000 a2=1
# expect: a0=0xffffffffffffffff
# set:    a1=-7 a2=2
# expect: a0=0xffffffffffffffff
# set:    a1=7 a2=-2
# expect: a0=0x6
# set:    a1=0x100000000 a2=0x100000000
# expect: a0=0x1
# set:    a1=0x100000000 a2=0
# expect: a0=0x0
# set:    a1=0xfedcba9876543210 a2=31
# expect: a0=0xffffffffffffffff
# set:    a1=0x123456789abcdef0 a2=2
# expect: a0=0x0
# set:    a1=0 a2=0x7fffffff
# expect: a0=0x0
# set:    a1=63 a2=0x80000000
# expect: a0=0x0
# set:    a1=64 a2=0x100000000
# expect: a0=0x0
# set:    a1=0x80000000 a2=0xfedcba9876543210
# expect: a0=0x7f6e5d4c
# set:    a1=0 a2=-1
# expect: a0=0x0
# set:    a1=64 a2=0x8000000000000000
# expect: a0=0x20
        mulhsu a0, a1, a2

# set:    a1=0x8000000000000000 a2=-1
# expect: a0=0x7fffffffffffffff
# set:    a1=0x80000000 a2=-1
# expect: a0=0x7fffffff
# set:    a1=0xffffffff80000000 a2=-1
# expect: a0=0xffffffff7fffffff
# set:    a1=5 a2=0
# expect: a0=0x0
# set:    a1=-5 a2=0
# expect: a0=0x0
# set:    a1=0 a2=0
# expect: a0=0x0
# set:    a1=0x8000000000000000 a2=1
# expect: a0=0x0
# set:    a1=-7 a2=2
# expect: a0=0x1
# set:    a1=7 a2=-2
# expect: a0=0x6
# set:    a1=0 a2=0x8000000000000000
# expect: a0=0x0
# set:    a1=0x123456789abcdef0 a2=0x8000000000000000
# expect: a0=0x91a2b3c4d5e6f78
# set:    a1=0x8000000000000000 a2=0x100000000
# expect: a0=0x80000000
# set:    a1=0x7fffffff a2=32
# expect: a0=0x0
# set:    a1=0x123456789abcdef0 a2=0x7fffffffffffffff
# expect: a0=0x91a2b3c4d5e6f77
# set:    a1=64 a2=0xffffffff
# expect: a0=0x0
# set:    a1=0x80000000 a2=0xfedcba9876543210
# expect: a0=0x7f6e5d4c
# set:    a1=0x7fffffffffffffff a2=0x7fffffffffffffff
# expect: a0=0x3fffffffffffffff
# set:    a1=2 a2=0xfedcba9876543210
# expect: a0=0x1
# set:    a1=0x8000000000000000 a2=1
# expect: a0=0x0
        mulhu a0, a1, a2

# set:    a1=0x8000000000000000 a2=-1
# expect: a0=0x8000000000000000
# set:    a1=0x80000000 a2=-1
# expect: a0=0xffffffff80000000
# set:    a1=0xffffffff80000000 a2=-1
# expect: a0=0x80000000
# set:    a1=5 a2=0
# expect: a0=0xffffffffffffffff
# set:    a1=-5 a2=0
# expect: a0=0xffffffffffffffff
# set:    a1=0 a2=0
# expect: a0=0xffffffffffffffff
# set:    a1=0x8000000000000000 a2=1
# expect: a0=0x8000000000000000
# set:    a1=-7 a2=2
# expect: a0=0xfffffffffffffffd
# set:    a1=7 a2=-2
# expect: a0=0xfffffffffffffffd
# set:    a1=0xffffffff80000000 a2=64
# expect: a0=0xfffffffffe000000
# set:    a1=0xffffffff a2=1
# expect: a0=0xffffffff
# set:    a1=0x123456789abcdef0 a2=32
# expect: a0=0x91a2b3c4d5e6f7
# set:    a1=64 a2=64
# expect: a0=0x1
# set:    a1=-2 a2=0x8000000000000000
# expect: a0=0x0
# set:    a1=0x80000000 a2=0x8000000000000000
# expect: a0=0x0
# set:    a1=64 a2=1
# expect: a0=0x40
# set:    a1=0x100000000 a2=0xfedcba9876543210
# expect: a0=0x0
# set:    a1=0x7fffffff a2=0x100000000
# expect: a0=0x0
# set:    a1=2 a2=0
# expect: a0=0xffffffffffffffff
        div a0, a1, a2

# set:    a1=0x8000000000000000 a2=-1
# expect: a0=0x0
# set:    a1=0x80000000 a2=-1
# expect: a0=0x0
# set:    a1=0xffffffff80000000 a2=-1
# expect: a0=0x0
# set:    a1=5 a2=0
# expect: a0=0xffffffffffffffff
# set:    a1=-5 a2=0
# expect: a0=0xffffffffffffffff
# set:    a1=0 a2=0
# expect: a0=0xffffffffffffffff
# set:    a1=0x8000000000000000 a2=1
# expect: a0=0x8000000000000000
# set:    a1=-7 a2=2
# expect: a0=0x7ffffffffffffffc
# set:    a1=7 a2=-2
# expect: a0=0x0
# set:    a1=64 a2=0
# expect: a0=0xffffffffffffffff
# set:    a1=64 a2=2
# expect: a0=0x20
# set:    a1=0xffffffff80000000 a2=0x123456789abcdef0
# expect: a0=0xe
# set:    a1=32 a2=2
# expect: a0=0x10
# set:    a1=31 a2=0xffffffff
# expect: a0=0x0
# set:    a1=31 a2=0x123456789abcdef0
# expect: a0=0x0
# set:    a1=0x7fffffffffffffff a2=0x123456789abcdef0
# expect: a0=0x7
# set:    a1=0xffffffff a2=-1
# expect: a0=0x0
# set:    a1=0x7fffffff a2=0
# expect: a0=0xffffffffffffffff
# set:    a1=63 a2=2
# expect: a0=0x1f
        divu a0, a1, a2

# set:    a1=0x8000000000000000 a2=-1
# expect: a0=0x0
# set:    a1=0x80000000 a2=-1
# expect: a0=0x0
# set:    a1=0xffffffff80000000 a2=-1
# expect: a0=0x0
# set:    a1=5 a2=0
# expect: a0=0x5
# set:    a1=-5 a2=0
# expect: a0=0xfffffffffffffffb
# set:    a1=0 a2=0
# expect: a0=0x0
# set:    a1=0x8000000000000000 a2=1
# expect: a0=0x0
# set:    a1=-7 a2=2
# expect: a0=0xffffffffffffffff
# set:    a1=7 a2=-2
# expect: a0=0x1
# set:    a1=32 a2=0x7fffffff
# expect: a0=0x20
# set:    a1=64 a2=64
# expect: a0=0x0
# set:    a1=0xffffffff a2=64
# expect: a0=0x3f
# set:    a1=2 a2=0x123456789abcdef0
# expect: a0=0x2
# set:    a1=0xffffffff a2=0x7fffffff
# expect: a0=0x1
# set:    a1=0x7fffffffffffffff a2=-1
# expect: a0=0x0
# set:    a1=32 a2=0x7fffffffffffffff
# expect: a0=0x20
# set:    a1=0x7fffffffffffffff a2=1
# expect: a0=0x0
# set:    a1=0x7fffffffffffffff a2=0xfedcba9876543210
# expect: a0=0x91a2b3c4d5e6ff
# set:    a1=-1 a2=64
# expect: a0=0xffffffffffffffff
        rem a0, a1, a2

# set:    a1=0x8000000000000000 a2=-1
# expect: a0=0x8000000000000000
# set:    a1=0x80000000 a2=-1
# expect: a0=0x80000000
# set:    a1=0xffffffff80000000 a2=-1
# expect: a0=0xffffffff80000000
# set:    a1=5 a2=0
# expect: a0=0x5
# set:    a1=-5 a2=0
# expect: a0=0xfffffffffffffffb
# set:    a1=0 a2=0
# expect: a0=0x0
# set:    a1=0x8000000000000000 a2=1
# expect: a0=0x0
# set:    a1=-7 a2=2
# expect: a0=0x1
# set:    a1=7 a2=-2
# expect: a0=0x7
# set:    a1=64 a2=1
# expect: a0=0x0
# set:    a1=0x8000000000000000 a2=0x100000000
# expect: a0=0x0
# set:    a1=2 a2=63
# expect: a0=0x2
# set:    a1=0x7fffffffffffffff a2=63
# expect: a0=0x7
# set:    a1=0x80000000 a2=0x8000000000000000
# expect: a0=0x80000000
# set:    a1=63 a2=31
# expect: a0=0x1
# set:    a1=0xffffffff a2=0xffffffff80000000
# expect: a0=0xffffffff
# set:    a1=31 a2=0x7fffffff
# expect: a0=0x1f
# set:    a1=0xffffffff a2=0x123456789abcdef0
# expect: a0=0xffffffff
# set:    a1=0xffffffff80000000 a2=0x7fffffffffffffff
# expect: a0=0x7fffffff80000001
        remu a0, a1, a2

# set:    a1=0x8000000000000000 a2=-1
# expect: a0=0x0
# set:    a1=0x80000000 a2=-1
# expect: a0=0xffffffff80000000
# set:    a1=0xffffffff80000000 a2=-1
# expect: a0=0xffffffff80000000
# set:    a1=5 a2=0
# expect: a0=0x0
# set:    a1=-5 a2=0
# expect: a0=0x0
# set:    a1=0 a2=0
# expect: a0=0x0
# set:    a1=0x8000000000000000 a2=1
# expect: a0=0x0
# set:    a1=-7 a2=2
# expect: a0=0xfffffffffffffff2
# set:    a1=7 a2=-2
# expect: a0=0xfffffffffffffff2
# set:    a1=31 a2=1
# expect: a0=0x1f
# set:    a1=63 a2=1
# expect: a0=0x3f
# set:    a1=31 a2=0x100000000
# expect: a0=0x0
# set:    a1=0xfedcba9876543210 a2=0xffffffff80000000
# expect: a0=0x0
# set:    a1=0x7fffffff a2=31
# expect: a0=0x7fffffe1
# set:    a1=0xffffffff80000000 a2=0x123456789abcdef0
# expect: a0=0x0
# set:    a1=0xffffffff80000000 a2=0x100000000
# expect: a0=0x0
# set:    a1=0x123456789abcdef0 a2=0xfedcba9876543210
# expect: a0=0x5618cf00
# set:    a1=0x100000000 a2=0
# expect: a0=0x0
# set:    a1=0 a2=0x80000000
# expect: a0=0x0
        mulw a0, a1, a2

# set:    a1=0x8000000000000000 a2=-1
# expect: a0=0x0
# set:    a1=0x80000000 a2=-1
# expect: a0=0xffffffff80000000
# set:    a1=0xffffffff80000000 a2=-1
# expect: a0=0xffffffff80000000
# set:    a1=5 a2=0
# expect: a0=0xffffffffffffffff
# set:    a1=-5 a2=0
# expect: a0=0xffffffffffffffff
# set:    a1=0 a2=0
# expect: a0=0xffffffffffffffff
# set:    a1=0x8000000000000000 a2=1
# expect: a0=0x0
# set:    a1=-7 a2=2
# expect: a0=0xfffffffffffffffd
# set:    a1=7 a2=-2
# expect: a0=0xfffffffffffffffd
# set:    a1=63 a2=0x7fffffff
# expect: a0=0x0
# set:    a1=32 a2=0x123456789abcdef0
# expect: a0=0x0
# set:    a1=0x80000000 a2=0xffffffff
# expect: a0=0xffffffff80000000
# set:    a1=0x123456789abcdef0 a2=32
# expect: a0=0xfffffffffcd5e6f8
# set:    a1=63 a2=63
# expect: a0=0x1
# set:    a1=0xffffffff a2=32
# expect: a0=0x0
# set:    a1=0x7fffffffffffffff a2=63
# expect: a0=0x0
# set:    a1=0x7fffffff a2=-1
# expect: a0=0xffffffff80000001
# set:    a1=64 a2=0x7fffffffffffffff
# expect: a0=0xffffffffffffffc0
# set:    a1=0x80000000 a2=0
# expect: a0=0xffffffffffffffff
        divw a0, a1, a2

# set:    a1=0x8000000000000000 a2=-1
# expect: a0=0x0
# set:    a1=0x80000000 a2=-1
# expect: a0=0x0
# set:    a1=0xffffffff80000000 a2=-1
# expect: a0=0x0
# set:    a1=5 a2=0
# expect: a0=0xffffffffffffffff
# set:    a1=-5 a2=0
# expect: a0=0xffffffffffffffff
# set:    a1=0 a2=0
# expect: a0=0xffffffffffffffff
# set:    a1=0x8000000000000000 a2=1
# expect: a0=0x0
# set:    a1=-7 a2=2
# expect: a0=0x7ffffffc
# set:    a1=7 a2=-2
# expect: a0=0x0
# set:    a1=0x7fffffff a2=64
# expect: a0=0x1ffffff
# set:    a1=0x7fffffff a2=0x8000000000000000
# expect: a0=0xffffffffffffffff
# set:    a1=0xfedcba9876543210 a2=1
# expect: a0=0x76543210
# set:    a1=32 a2=0xffffffff80000000
# expect: a0=0x0
# set:    a1=0x7fffffff a2=0xffffffff
# expect: a0=0x0
# set:    a1=-2 a2=0x80000000
# expect: a0=0x1
# set:    a1=64 a2=0xffffffff
# expect: a0=0x0
# set:    a1=0x100000000 a2=0x100000000
# expect: a0=0xffffffffffffffff
# set:    a1=0xfedcba9876543210 a2=0x7fffffff
# expect: a0=0x0
# set:    a1=0 a2=0
# expect: a0=0xffffffffffffffff
        divuw a0, a1, a2

# set:    a1=0x8000000000000000 a2=-1
# expect: a0=0x0
# set:    a1=0x80000000 a2=-1
# expect: a0=0x0
# set:    a1=0xffffffff80000000 a2=-1
# expect: a0=0x0
# set:    a1=5 a2=0
# expect: a0=0x5
# set:    a1=-5 a2=0
# expect: a0=0xfffffffffffffffb
# set:    a1=0 a2=0
# expect: a0=0x0
# set:    a1=0x8000000000000000 a2=1
# expect: a0=0x0
# set:    a1=-7 a2=2
# expect: a0=0xffffffffffffffff
# set:    a1=7 a2=-2
# expect: a0=0x1
# set:    a1=0x8000000000000000 a2=-2
# expect: a0=0x0
# set:    a1=-2 a2=-2
# expect: a0=0x0
# set:    a1=0xffffffff a2=0x7fffffff
# expect: a0=0xffffffffffffffff
# set:    a1=32 a2=0
# expect: a0=0x20
# set:    a1=1 a2=0x7fffffff
# expect: a0=0x1
# set:    a1=0 a2=-1
# expect: a0=0x0
# set:    a1=-2 a2=0
# expect: a0=0xfffffffffffffffe
# set:    a1=-1 a2=0
# expect: a0=0xffffffffffffffff
# set:    a1=1 a2=0x80000000
# expect: a0=0x1
# set:    a1=0x7fffffffffffffff a2=0x123456789abcdef0
# expect: a0=0xffffffffffffffff
        remw a0, a1, a2

# set:    a1=0x8000000000000000 a2=-1
# expect: a0=0x0
# set:    a1=0x80000000 a2=-1
# expect: a0=0xffffffff80000000
# set:    a1=0xffffffff80000000 a2=-1
# expect: a0=0xffffffff80000000
# set:    a1=5 a2=0
# expect: a0=0x5
# set:    a1=-5 a2=0
# expect: a0=0xfffffffffffffffb
# set:    a1=0 a2=0
# expect: a0=0x0
# set:    a1=0x8000000000000000 a2=1
# expect: a0=0x0
# set:    a1=-7 a2=2
# expect: a0=0x1
# set:    a1=7 a2=-2
# expect: a0=0x7
# set:    a1=63 a2=0xffffffff80000000
# expect: a0=0x3f
# set:    a1=63 a2=2
# expect: a0=0x1
# set:    a1=-1 a2=0xffffffff80000000
# expect: a0=0x7fffffff
# set:    a1=0x80000000 a2=-1
# expect: a0=0xffffffff80000000
# set:    a1=31 a2=1
# expect: a0=0x0
# set:    a1=32 a2=2
# expect: a0=0x0
# set:    a1=31 a2=0
# expect: a0=0x1f
# set:    a1=0x7fffffff a2=0x80000000
# expect: a0=0x7fffffff
# set:    a1=0x8000000000000000 a2=0xfedcba9876543210
# expect: a0=0x0
# set:    a1=0xfedcba9876543210 a2=0x100000000
# expect: a0=0x76543210
        remuw a0, a1, a2
