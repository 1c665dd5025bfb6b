# SPDX-License-Identifier: Apache-2.0
# Zcb: more compressed instructions, given as bits for assemblers that do not know them

# set:    a1=mem+64 a0=0x1234567812345678 mem+64:8=0x8182838485868788
# expect: a0=0x85
# set:    a1=mem+64 a0=0x1234567812345678 mem+64:8=0x7172737475767778
# expect: a0=0x75
        # c.lbu a0, 3(a1)
        .2byte 0x81e8

# set:    a1=mem+64 a0=0x1234567812345678 mem+64:8=0x8182838485868788
# expect: a0=0x87
# set:    a1=mem+64 a0=0x1234567812345678 mem+64:8=0x7172737475767778
# expect: a0=0x77
        # c.lbu a0, 1(a1)
        .2byte 0x81c8

# set:    a1=mem+64 a0=0x1234567812345678 mem+64:8=0x8182838485868788
# expect: a0=0x8586
# set:    a1=mem+64 a0=0x1234567812345678 mem+64:8=0x7172737475767778
# expect: a0=0x7576
        # c.lhu a0, 2(a1)
        .2byte 0x85a8

# set:    a1=mem+64 a0=0x1234567812345678 mem+64:8=0x8182838485868788
# expect: a0=0xffffffffffff8586
# set:    a1=mem+64 a0=0x1234567812345678 mem+64:8=0x7172737475767778
# expect: a0=0x7576
        # c.lh a0, 2(a1)
        .2byte 0x85e8

# set:    a1=mem+64 a0=0x1234567812345678 mem+64:8=0x8182838485868788
# expect: a0=0xffffffffffff8788
# set:    a1=mem+64 a0=0x1234567812345678 mem+64:8=0x7172737475767778
# expect: a0=0x7778
        # c.lh a0, 0(a1)
        .2byte 0x85c8

# set:    a1=mem+64 a0=0x1234567812345678 mem+64:8=0x8182838485868788
# expect: mem+64:8=0x8182838485788788
# set:    a1=mem+64 a0=0x1234567812345678 mem+64:8=0x7172737475767778
# expect: mem+64:8=0x7172737475787778
        # c.sb a0, 2(a1)
        .2byte 0x89a8

# set:    a1=mem+64 a0=0x1234567812345678 mem+64:8=0x8182838485868788
# expect: mem+64:8=0x8182838456788788
# set:    a1=mem+64 a0=0x1234567812345678 mem+64:8=0x7172737475767778
# expect: mem+64:8=0x7172737456787778
        # c.sh a0, 2(a1)
        .2byte 0x8da8

# set:    a0=0
# expect: a0=0x0
# set:    a0=1
# expect: a0=0x1
# set:    a0=-1
# expect: a0=0xff
# set:    a0=2
# expect: a0=0x2
# set:    a0=0x7fffffffffffffff
# expect: a0=0xff
# set:    a0=0x8000000000000000
# expect: a0=0x0
# set:    a0=0x7fffffff
# expect: a0=0xff
# set:    a0=0x80000000
# expect: a0=0x0
# set:    a0=0xffffffff
# expect: a0=0xff
# set:    a0=0x100000000
# expect: a0=0x0
# set:    a0=0x123456789abcdef0
# expect: a0=0xf0
# set:    a0=0xfedcba9876543210
# expect: a0=0x10
        # c.zext.b a0
        .2byte 0x9d61

# set:    a0=0
# expect: a0=0x0
# set:    a0=1
# expect: a0=0x1
# set:    a0=-1
# expect: a0=0xffffffffffffffff
# set:    a0=2
# expect: a0=0x2
# set:    a0=0x7fffffffffffffff
# expect: a0=0xffffffffffffffff
# set:    a0=0x8000000000000000
# expect: a0=0x0
# set:    a0=0x7fffffff
# expect: a0=0xffffffffffffffff
# set:    a0=0x80000000
# expect: a0=0x0
# set:    a0=0xffffffff
# expect: a0=0xffffffffffffffff
# set:    a0=0x100000000
# expect: a0=0x0
# set:    a0=0x123456789abcdef0
# expect: a0=0xfffffffffffffff0
# set:    a0=0xfedcba9876543210
# expect: a0=0x10
        # c.sext.b a0
        .2byte 0x9d65

# set:    a0=0
# expect: a0=0x0
# set:    a0=1
# expect: a0=0x1
# set:    a0=-1
# expect: a0=0xffff
# set:    a0=2
# expect: a0=0x2
# set:    a0=0x7fffffffffffffff
# expect: a0=0xffff
# set:    a0=0x8000000000000000
# expect: a0=0x0
# set:    a0=0x7fffffff
# expect: a0=0xffff
# set:    a0=0x80000000
# expect: a0=0x0
# set:    a0=0xffffffff
# expect: a0=0xffff
# set:    a0=0x100000000
# expect: a0=0x0
# set:    a0=0x123456789abcdef0
# expect: a0=0xdef0
# set:    a0=0xfedcba9876543210
# expect: a0=0x3210
        # c.zext.h a0
        .2byte 0x9d69

# set:    a0=0
# expect: a0=0x0
# set:    a0=1
# expect: a0=0x1
# set:    a0=-1
# expect: a0=0xffffffffffffffff
# set:    a0=2
# expect: a0=0x2
# set:    a0=0x7fffffffffffffff
# expect: a0=0xffffffffffffffff
# set:    a0=0x8000000000000000
# expect: a0=0x0
# set:    a0=0x7fffffff
# expect: a0=0xffffffffffffffff
# set:    a0=0x80000000
# expect: a0=0x0
# set:    a0=0xffffffff
# expect: a0=0xffffffffffffffff
# set:    a0=0x100000000
# expect: a0=0x0
# set:    a0=0x123456789abcdef0
# expect: a0=0xffffffffffffdef0
# set:    a0=0xfedcba9876543210
# expect: a0=0x3210
        # c.sext.h a0
        .2byte 0x9d6d

# set:    a0=0
# expect: a0=0x0
# set:    a0=1
# expect: a0=0x1
# set:    a0=-1
# expect: a0=0xffffffff
# set:    a0=2
# expect: a0=0x2
# set:    a0=0x7fffffffffffffff
# expect: a0=0xffffffff
# set:    a0=0x8000000000000000
# expect: a0=0x0
# set:    a0=0x7fffffff
# expect: a0=0x7fffffff
# set:    a0=0x80000000
# expect: a0=0x80000000
# set:    a0=0xffffffff
# expect: a0=0xffffffff
# set:    a0=0x100000000
# expect: a0=0x0
# set:    a0=0x123456789abcdef0
# expect: a0=0x9abcdef0
# set:    a0=0xfedcba9876543210
# expect: a0=0x76543210
        # c.zext.w a0
        .2byte 0x9d71

# set:    a0=0
# expect: a0=0xffffffffffffffff
# set:    a0=1
# expect: a0=0xfffffffffffffffe
# set:    a0=-1
# expect: a0=0x0
# set:    a0=2
# expect: a0=0xfffffffffffffffd
# set:    a0=0x7fffffffffffffff
# expect: a0=0x8000000000000000
# set:    a0=0x8000000000000000
# expect: a0=0x7fffffffffffffff
# set:    a0=0x7fffffff
# expect: a0=0xffffffff80000000
# set:    a0=0x80000000
# expect: a0=0xffffffff7fffffff
# set:    a0=0xffffffff
# expect: a0=0xffffffff00000000
# set:    a0=0x100000000
# expect: a0=0xfffffffeffffffff
# set:    a0=0x123456789abcdef0
# expect: a0=0xedcba9876543210f
# set:    a0=0xfedcba9876543210
# expect: a0=0x123456789abcdef
        # c.not a0
        .2byte 0x9d75

# set:    a0=0x7fffffffffffffff a1=0x7fffffff
# expect: a0=0x7fffffff80000001
# set:    a0=63 a1=64
# expect: a0=0xfc0
# set:    a0=-2 a1=64
# expect: a0=0xffffffffffffff80
# set:    a0=-1 a1=64
# expect: a0=0xffffffffffffffc0
# set:    a0=0x100000000 a1=63
# expect: a0=0x3f00000000
# set:    a0=31 a1=0x123456789abcdef0
# expect: a0=0x3456789abcdeff10
# set:    a0=0 a1=0xffffffff80000000
# expect: a0=0x0
# set:    a0=0xffffffff a1=-2
# expect: a0=0xfffffffe00000002
# set:    a0=0 a1=64
# expect: a0=0x0
# set:    a0=1 a1=0xffffffff80000000
# expect: a0=0xffffffff80000000
        # c.mul a0, a1
        .2byte 0x9d4d
