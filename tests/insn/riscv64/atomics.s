# SPDX-License-Identifier: Apache-2.0
# A: read-modify-write, LR/SC, alignment

# set:    a1=mem+64 a2=0x80000000 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x80000000
# set:    a1=mem+64 a2=0x80000000 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x80000000
# set:    a1=mem+64 a2=0x80000000 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffff80000000
# set:    a1=mem+64 a2=0x80000000 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567880000000
# set:    a1=mem+64 a2=1 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x1
# set:    a1=mem+64 a2=1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x1
# set:    a1=mem+64 a2=1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffff00000001
# set:    a1=mem+64 a2=1 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567800000001
# set:    a1=mem+64 a2=-1 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0xffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0xffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x12345678ffffffff
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x7fffffff
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=1
# expect: a0=0x1 mem+64:8=0x7fffffff
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffff7fffffff
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x123456787fffffff
        amoswap.w a0, a2, (a1)

# set:    a1=mem+64 a2=0x80000000 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x0
# set:    a1=mem+64 a2=0x80000000 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x80000001
# set:    a1=mem+64 a2=0x80000000 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffff7fffffff
# set:    a1=mem+64 a2=0x80000000 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567807654321
# set:    a1=mem+64 a2=1 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x80000001
# set:    a1=mem+64 a2=1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x2
# set:    a1=mem+64 a2=1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffff00000000
# set:    a1=mem+64 a2=1 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567887654322
# set:    a1=mem+64 a2=-1 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x7fffffff
# set:    a1=mem+64 a2=-1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x0
# set:    a1=mem+64 a2=-1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xfffffffffffffffe
# set:    a1=mem+64 a2=-1 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567887654320
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0xffffffff
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=1
# expect: a0=0x1 mem+64:8=0x80000000
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffff7ffffffe
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567807654320
        amoadd.w a0, a2, (a1)

# set:    a1=mem+64 a2=0x80000000 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x0
# set:    a1=mem+64 a2=0x80000000 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x80000001
# set:    a1=mem+64 a2=0x80000000 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffff7fffffff
# set:    a1=mem+64 a2=0x80000000 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567807654321
# set:    a1=mem+64 a2=1 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x80000001
# set:    a1=mem+64 a2=1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x2
# set:    a1=mem+64 a2=1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffff00000000
# set:    a1=mem+64 a2=1 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567887654322
# set:    a1=mem+64 a2=-1 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x7fffffff
# set:    a1=mem+64 a2=-1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x0
# set:    a1=mem+64 a2=-1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xfffffffffffffffe
# set:    a1=mem+64 a2=-1 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567887654320
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0xffffffff
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=1
# expect: a0=0x1 mem+64:8=0x80000000
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffff7ffffffe
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567807654320
        amoadd.w.aq a0, a2, (a1)

# set:    a1=mem+64 a2=0x80000000 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x0
# set:    a1=mem+64 a2=0x80000000 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x80000001
# set:    a1=mem+64 a2=0x80000000 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffff7fffffff
# set:    a1=mem+64 a2=0x80000000 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567807654321
# set:    a1=mem+64 a2=1 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x80000001
# set:    a1=mem+64 a2=1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x2
# set:    a1=mem+64 a2=1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffff00000000
# set:    a1=mem+64 a2=1 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567887654322
# set:    a1=mem+64 a2=-1 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x7fffffff
# set:    a1=mem+64 a2=-1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x0
# set:    a1=mem+64 a2=-1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xfffffffffffffffe
# set:    a1=mem+64 a2=-1 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567887654320
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0xffffffff
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=1
# expect: a0=0x1 mem+64:8=0x80000000
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffff7ffffffe
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567807654320
        amoadd.w.rl a0, a2, (a1)

# set:    a1=mem+64 a2=0x80000000 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x0
# set:    a1=mem+64 a2=0x80000000 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x80000001
# set:    a1=mem+64 a2=0x80000000 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffff7fffffff
# set:    a1=mem+64 a2=0x80000000 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567807654321
# set:    a1=mem+64 a2=1 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x80000001
# set:    a1=mem+64 a2=1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x2
# set:    a1=mem+64 a2=1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffff00000000
# set:    a1=mem+64 a2=1 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567887654322
# set:    a1=mem+64 a2=-1 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x7fffffff
# set:    a1=mem+64 a2=-1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x0
# set:    a1=mem+64 a2=-1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xfffffffffffffffe
# set:    a1=mem+64 a2=-1 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567887654320
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0xffffffff
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=1
# expect: a0=0x1 mem+64:8=0x80000000
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffff7ffffffe
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567807654320
        amoadd.w.aqrl a0, a2, (a1)

# set:    a1=mem+64 a2=0x80000000 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x0
# set:    a1=mem+64 a2=0x80000000 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x80000001
# set:    a1=mem+64 a2=0x80000000 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffff7fffffff
# set:    a1=mem+64 a2=0x80000000 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567807654321
# set:    a1=mem+64 a2=1 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x80000001
# set:    a1=mem+64 a2=1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x0
# set:    a1=mem+64 a2=1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xfffffffffffffffe
# set:    a1=mem+64 a2=1 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567887654320
# set:    a1=mem+64 a2=-1 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x7fffffff
# set:    a1=mem+64 a2=-1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0xfffffffe
# set:    a1=mem+64 a2=-1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffff00000000
# set:    a1=mem+64 a2=-1 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x12345678789abcde
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0xffffffff
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=1
# expect: a0=0x1 mem+64:8=0x7ffffffe
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffff80000000
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x12345678f89abcde
        amoxor.w a0, a2, (a1)

# set:    a1=mem+64 a2=0x80000000 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x80000000
# set:    a1=mem+64 a2=0x80000000 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x0
# set:    a1=mem+64 a2=0x80000000 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffff80000000
# set:    a1=mem+64 a2=0x80000000 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567880000000
# set:    a1=mem+64 a2=1 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x0
# set:    a1=mem+64 a2=1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x1
# set:    a1=mem+64 a2=1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffff00000001
# set:    a1=mem+64 a2=1 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567800000001
# set:    a1=mem+64 a2=-1 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x80000000
# set:    a1=mem+64 a2=-1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x1
# set:    a1=mem+64 a2=-1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567887654321
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x0
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=1
# expect: a0=0x1 mem+64:8=0x1
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffff7fffffff
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567807654321
        amoand.w a0, a2, (a1)

# set:    a1=mem+64 a2=0x80000000 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x80000000
# set:    a1=mem+64 a2=0x80000000 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x80000001
# set:    a1=mem+64 a2=0x80000000 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=0x80000000 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567887654321
# set:    a1=mem+64 a2=1 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x80000001
# set:    a1=mem+64 a2=1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x1
# set:    a1=mem+64 a2=1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=1 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567887654321
# set:    a1=mem+64 a2=-1 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0xffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0xffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x12345678ffffffff
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0xffffffff
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=1
# expect: a0=0x1 mem+64:8=0x7fffffff
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x12345678ffffffff
        amoor.w a0, a2, (a1)

# set:    a1=mem+64 a2=0x80000000 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x80000000
# set:    a1=mem+64 a2=0x80000000 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x80000000
# set:    a1=mem+64 a2=0x80000000 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffff80000000
# set:    a1=mem+64 a2=0x80000000 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567880000000
# set:    a1=mem+64 a2=1 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x80000000
# set:    a1=mem+64 a2=1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x1
# set:    a1=mem+64 a2=1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=1 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567887654321
# set:    a1=mem+64 a2=-1 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x80000000
# set:    a1=mem+64 a2=-1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0xffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567887654321
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x80000000
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=1
# expect: a0=0x1 mem+64:8=0x1
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567887654321
        amomin.w a0, a2, (a1)

# set:    a1=mem+64 a2=0x80000000 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x80000000
# set:    a1=mem+64 a2=0x80000000 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x1
# set:    a1=mem+64 a2=0x80000000 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=0x80000000 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567887654321
# set:    a1=mem+64 a2=1 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x1
# set:    a1=mem+64 a2=1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x1
# set:    a1=mem+64 a2=1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffff00000001
# set:    a1=mem+64 a2=1 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567800000001
# set:    a1=mem+64 a2=-1 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0xffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x1
# set:    a1=mem+64 a2=-1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x12345678ffffffff
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x7fffffff
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=1
# expect: a0=0x1 mem+64:8=0x7fffffff
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffff7fffffff
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x123456787fffffff
        amomax.w a0, a2, (a1)

# set:    a1=mem+64 a2=0x80000000 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x80000000
# set:    a1=mem+64 a2=0x80000000 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x1
# set:    a1=mem+64 a2=0x80000000 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffff80000000
# set:    a1=mem+64 a2=0x80000000 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567880000000
# set:    a1=mem+64 a2=1 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x1
# set:    a1=mem+64 a2=1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x1
# set:    a1=mem+64 a2=1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffff00000001
# set:    a1=mem+64 a2=1 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567800000001
# set:    a1=mem+64 a2=-1 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x80000000
# set:    a1=mem+64 a2=-1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x1
# set:    a1=mem+64 a2=-1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567887654321
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x7fffffff
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=1
# expect: a0=0x1 mem+64:8=0x1
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffff7fffffff
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x123456787fffffff
        amominu.w a0, a2, (a1)

# set:    a1=mem+64 a2=0x80000000 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x80000000
# set:    a1=mem+64 a2=0x80000000 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x80000000
# set:    a1=mem+64 a2=0x80000000 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=0x80000000 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567887654321
# set:    a1=mem+64 a2=1 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x80000000
# set:    a1=mem+64 a2=1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x1
# set:    a1=mem+64 a2=1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=1 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567887654321
# set:    a1=mem+64 a2=-1 mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0xffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0xffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x12345678ffffffff
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=0x80000000
# expect: a0=0xffffffff80000000 mem+64:8=0x80000000
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=1
# expect: a0=0x1 mem+64:8=0x7fffffff
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=0x7fffffff mem+64:8=0x1234567887654321
# expect: a0=0xffffffff87654321 mem+64:8=0x1234567887654321
        amomaxu.w a0, a2, (a1)

# set:    a1=mem+64 a2=5 mem+64:8=7
# expect: mem+64:8=0xc a1=0x10000040
        amoadd.w zero, a2, (a1)

# set:    a1=mem+64 a2=5 mem+64:8=7
# expect: mem+64:8=0xc a1=0x7
        amoadd.w a1, a2, (a1)

# set:    a1=mem+64 a2=0x1122334455667788 mem+64:8=0x8182838485868788
# expect: a0=0xffffffff85868788 a3=0x0 mem+64:8=0x8182838455667788
        lr.w a0, (a1)
        sc.w a3, a2, (a1)

# set:    a1=mem+64 a2=0x1122334455667788 mem+64:8=0x8182838485868788
# expect: a0=0xffffffff85868788 a3=0x0 mem+64:8=0x8182838455667788
        lr.w.aq a0, (a1)
        sc.w.aq a3, a2, (a1)

# set:    a1=mem+64 a2=0x1122334455667788 mem+64:8=0x8182838485868788
# expect: a0=0xffffffff85868788 a3=0x0 mem+64:8=0x8182838455667788
        lr.w.rl a0, (a1)
        sc.w.rl a3, a2, (a1)

# set:    a1=mem+64 a2=0x1122334455667788 mem+64:8=0x8182838485868788
# expect: a0=0xffffffff85868788 a3=0x0 mem+64:8=0x8182838455667788
        lr.w.aqrl a0, (a1)
        sc.w.aqrl a3, a2, (a1)

# set:    a1=mem+64 a2=5 mem+64:8=7
# expect: a0=0x7 a3=0x0 a4=0x1 mem+64:8=0x5
        lr.w a0, (a1)
        sc.w a3, a2, (a1)
        addi a2, a2, 1
        sc.w a4, a2, (a1)

# set:    a1=mem+64 a2=5 mem+64:8=7 a5=mem+72
# expect: a0=0x7 a3=1 mem+64:8=0x7 mem+72:8=0x0
        lr.w a0, (a1)
        sc.w a3, a2, (a5)

# set:    a1=mem+64 a2=5 mem+64:8=7
# expect: a3=1 mem+64:8=7
        sc.w a3, a2, (a1)

# set:    a1=mem+64 a2=5 mem+64:8=7
# expect: a0=0x7 a3=1 mem+64:8=6
        lr.w a0, (a1)
        li a4, 6
        sd a4, 0(a1)
        sc.w a3, a2, (a1)

# set:    a1=mem+64 a2=10
# expect: a0=0x37 a2=0 mem+64:8=0x37
        1: lr.w a0, (a1)
        add a0, a0, a2
        sc.w a3, a0, (a1)
        bnez a3, 1b
        addi a2, a2, -1
        bnez a2, 1b

# set:    a1=mem+64 a2=5 mem+64:8=7
# expect: a1=0x7 mem+64:8=0x7
        lr.w a1, (a1)
        nop

# set:    a1=mem+66 a0=9
# expect: exc=4 a0=9 frm=0
        lr.w a0, (a1)

# set:    a1=mem+66 a0=9 a2=1
# expect: exc=6 a0=9 mem+64:8=0
        sc.w a0, a2, (a1)

# set:    a1=mem+65 a0=9 a2=1
# expect: exc=6 a0=9 mem+64:8=0
        amoadd.w a0, a2, (a1)

# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x8000000000000000
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x8000000000000000
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0x8000000000000000
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x8000000000000000
# set:    a1=mem+64 a2=1 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x1
# set:    a1=mem+64 a2=1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x1
# set:    a1=mem+64 a2=1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0x1
# set:    a1=mem+64 a2=1 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x1
# set:    a1=mem+64 a2=-1 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x7fffffffffffffff
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=1
# expect: a0=0x1 mem+64:8=0x7fffffffffffffff
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0x7fffffffffffffff
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x7fffffffffffffff
        amoswap.d a0, a2, (a1)

# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x0
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x8000000000000001
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0x7fffffffffffffff
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x9234567887654321
# set:    a1=mem+64 a2=1 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x8000000000000001
# set:    a1=mem+64 a2=1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x2
# set:    a1=mem+64 a2=1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0x0
# set:    a1=mem+64 a2=1 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x1234567887654322
# set:    a1=mem+64 a2=-1 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x7fffffffffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x0
# set:    a1=mem+64 a2=-1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xfffffffffffffffe
# set:    a1=mem+64 a2=-1 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x1234567887654320
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=1
# expect: a0=0x1 mem+64:8=0x8000000000000000
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0x7ffffffffffffffe
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x9234567887654320
        amoadd.d a0, a2, (a1)

# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x0
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x8000000000000001
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0x7fffffffffffffff
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x9234567887654321
# set:    a1=mem+64 a2=1 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x8000000000000001
# set:    a1=mem+64 a2=1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x2
# set:    a1=mem+64 a2=1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0x0
# set:    a1=mem+64 a2=1 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x1234567887654322
# set:    a1=mem+64 a2=-1 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x7fffffffffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x0
# set:    a1=mem+64 a2=-1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xfffffffffffffffe
# set:    a1=mem+64 a2=-1 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x1234567887654320
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=1
# expect: a0=0x1 mem+64:8=0x8000000000000000
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0x7ffffffffffffffe
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x9234567887654320
        amoadd.d.aq a0, a2, (a1)

# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x0
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x8000000000000001
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0x7fffffffffffffff
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x9234567887654321
# set:    a1=mem+64 a2=1 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x8000000000000001
# set:    a1=mem+64 a2=1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x2
# set:    a1=mem+64 a2=1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0x0
# set:    a1=mem+64 a2=1 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x1234567887654322
# set:    a1=mem+64 a2=-1 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x7fffffffffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x0
# set:    a1=mem+64 a2=-1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xfffffffffffffffe
# set:    a1=mem+64 a2=-1 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x1234567887654320
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=1
# expect: a0=0x1 mem+64:8=0x8000000000000000
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0x7ffffffffffffffe
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x9234567887654320
        amoadd.d.rl a0, a2, (a1)

# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x0
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x8000000000000001
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0x7fffffffffffffff
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x9234567887654321
# set:    a1=mem+64 a2=1 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x8000000000000001
# set:    a1=mem+64 a2=1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x2
# set:    a1=mem+64 a2=1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0x0
# set:    a1=mem+64 a2=1 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x1234567887654322
# set:    a1=mem+64 a2=-1 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x7fffffffffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x0
# set:    a1=mem+64 a2=-1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xfffffffffffffffe
# set:    a1=mem+64 a2=-1 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x1234567887654320
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=1
# expect: a0=0x1 mem+64:8=0x8000000000000000
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0x7ffffffffffffffe
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x9234567887654320
        amoadd.d.aqrl a0, a2, (a1)

# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x0
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x8000000000000001
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0x7fffffffffffffff
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x9234567887654321
# set:    a1=mem+64 a2=1 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x8000000000000001
# set:    a1=mem+64 a2=1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x0
# set:    a1=mem+64 a2=1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xfffffffffffffffe
# set:    a1=mem+64 a2=1 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x1234567887654320
# set:    a1=mem+64 a2=-1 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x7fffffffffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0xfffffffffffffffe
# set:    a1=mem+64 a2=-1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0x0
# set:    a1=mem+64 a2=-1 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0xedcba987789abcde
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=1
# expect: a0=0x1 mem+64:8=0x7ffffffffffffffe
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0x8000000000000000
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x6dcba987789abcde
        amoxor.d a0, a2, (a1)

# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x8000000000000000
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x0
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0x8000000000000000
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x0
# set:    a1=mem+64 a2=1 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x0
# set:    a1=mem+64 a2=1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x1
# set:    a1=mem+64 a2=1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0x1
# set:    a1=mem+64 a2=1 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x1
# set:    a1=mem+64 a2=-1 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x8000000000000000
# set:    a1=mem+64 a2=-1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x1
# set:    a1=mem+64 a2=-1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x1234567887654321
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x0
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=1
# expect: a0=0x1 mem+64:8=0x1
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0x7fffffffffffffff
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x1234567887654321
        amoand.d a0, a2, (a1)

# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x8000000000000000
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x8000000000000001
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x9234567887654321
# set:    a1=mem+64 a2=1 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x8000000000000001
# set:    a1=mem+64 a2=1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x1
# set:    a1=mem+64 a2=1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=1 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x1234567887654321
# set:    a1=mem+64 a2=-1 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=1
# expect: a0=0x1 mem+64:8=0x7fffffffffffffff
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x7fffffffffffffff
        amoor.d a0, a2, (a1)

# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x8000000000000000
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x8000000000000000
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0x8000000000000000
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x8000000000000000
# set:    a1=mem+64 a2=1 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x8000000000000000
# set:    a1=mem+64 a2=1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x1
# set:    a1=mem+64 a2=1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=1 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x1
# set:    a1=mem+64 a2=-1 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x8000000000000000
# set:    a1=mem+64 a2=-1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x8000000000000000
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=1
# expect: a0=0x1 mem+64:8=0x1
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x1234567887654321
        amomin.d a0, a2, (a1)

# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x8000000000000000
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x1
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x1234567887654321
# set:    a1=mem+64 a2=1 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x1
# set:    a1=mem+64 a2=1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x1
# set:    a1=mem+64 a2=1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0x1
# set:    a1=mem+64 a2=1 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x1234567887654321
# set:    a1=mem+64 a2=-1 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x1
# set:    a1=mem+64 a2=-1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x1234567887654321
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x7fffffffffffffff
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=1
# expect: a0=0x1 mem+64:8=0x7fffffffffffffff
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0x7fffffffffffffff
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x7fffffffffffffff
        amomax.d a0, a2, (a1)

# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x8000000000000000
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x1
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0x8000000000000000
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x1234567887654321
# set:    a1=mem+64 a2=1 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x1
# set:    a1=mem+64 a2=1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x1
# set:    a1=mem+64 a2=1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0x1
# set:    a1=mem+64 a2=1 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x1
# set:    a1=mem+64 a2=-1 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x8000000000000000
# set:    a1=mem+64 a2=-1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x1
# set:    a1=mem+64 a2=-1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x1234567887654321
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x7fffffffffffffff
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=1
# expect: a0=0x1 mem+64:8=0x1
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0x7fffffffffffffff
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x1234567887654321
        amominu.d a0, a2, (a1)

# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x8000000000000000
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x8000000000000000
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=0x8000000000000000 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x8000000000000000
# set:    a1=mem+64 a2=1 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x8000000000000000
# set:    a1=mem+64 a2=1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0x1
# set:    a1=mem+64 a2=1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=1 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x1234567887654321
# set:    a1=mem+64 a2=-1 mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=1
# expect: a0=0x1 mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=-1 mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=0x8000000000000000
# expect: a0=0x8000000000000000 mem+64:8=0x8000000000000000
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=1
# expect: a0=0x1 mem+64:8=0x7fffffffffffffff
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=-1
# expect: a0=0xffffffffffffffff mem+64:8=0xffffffffffffffff
# set:    a1=mem+64 a2=0x7fffffffffffffff mem+64:8=0x1234567887654321
# expect: a0=0x1234567887654321 mem+64:8=0x7fffffffffffffff
        amomaxu.d a0, a2, (a1)

# set:    a1=mem+64 a2=5 mem+64:8=7
# expect: mem+64:8=0xc a1=0x10000040
        amoadd.d zero, a2, (a1)

# set:    a1=mem+64 a2=5 mem+64:8=7
# expect: mem+64:8=0xc a1=0x7
        amoadd.d a1, a2, (a1)

# set:    a1=mem+64 a2=0x1122334455667788 mem+64:8=0x8182838485868788
# expect: a0=0x8182838485868788 a3=0x0 mem+64:8=0x1122334455667788
        lr.d a0, (a1)
        sc.d a3, a2, (a1)

# set:    a1=mem+64 a2=0x1122334455667788 mem+64:8=0x8182838485868788
# expect: a0=0x8182838485868788 a3=0x0 mem+64:8=0x1122334455667788
        lr.d.aq a0, (a1)
        sc.d.aq a3, a2, (a1)

# set:    a1=mem+64 a2=0x1122334455667788 mem+64:8=0x8182838485868788
# expect: a0=0x8182838485868788 a3=0x0 mem+64:8=0x1122334455667788
        lr.d.rl a0, (a1)
        sc.d.rl a3, a2, (a1)

# set:    a1=mem+64 a2=0x1122334455667788 mem+64:8=0x8182838485868788
# expect: a0=0x8182838485868788 a3=0x0 mem+64:8=0x1122334455667788
        lr.d.aqrl a0, (a1)
        sc.d.aqrl a3, a2, (a1)

# set:    a1=mem+64 a2=5 mem+64:8=7
# expect: a0=0x7 a3=0x0 a4=0x1 mem+64:8=0x5
        lr.d a0, (a1)
        sc.d a3, a2, (a1)
        addi a2, a2, 1
        sc.d a4, a2, (a1)

# set:    a1=mem+64 a2=5 mem+64:8=7 a5=mem+72
# expect: a0=0x7 a3=1 mem+64:8=0x7 mem+72:8=0x0
        lr.d a0, (a1)
        sc.d a3, a2, (a5)

# set:    a1=mem+64 a2=5 mem+64:8=7
# expect: a3=1 mem+64:8=7
        sc.d a3, a2, (a1)

# set:    a1=mem+64 a2=5 mem+64:8=7
# expect: a0=0x7 a3=1 mem+64:8=6
        lr.d a0, (a1)
        li a4, 6
        sd a4, 0(a1)
        sc.d a3, a2, (a1)

# set:    a1=mem+64 a2=10
# expect: a0=0x37 a2=0 mem+64:8=0x37
        1: lr.d a0, (a1)
        add a0, a0, a2
        sc.d a3, a0, (a1)
        bnez a3, 1b
        addi a2, a2, -1
        bnez a2, 1b

# set:    a1=mem+64 a2=5 mem+64:8=7
# expect: a1=0x7 mem+64:8=0x7
        lr.d a1, (a1)
        nop

# set:    a1=mem+68 a0=9
# expect: exc=4 a0=9 frm=0
        lr.d a0, (a1)

# set:    a1=mem+68 a0=9 a2=1
# expect: exc=6 a0=9 mem+64:8=0
        sc.d a0, a2, (a1)

# set:    a1=mem+65 a0=9 a2=1
# expect: exc=6 a0=9 mem+64:8=0
        amoadd.d a0, a2, (a1)
