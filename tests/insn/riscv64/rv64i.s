# SPDX-License-Identifier: Apache-2.0
# RV64I register-register and register-immediate instructions

# set:    a1=0x80000000 a2=0xffffffff
# expect: a0=0x17fffffff
# set:    a1=31 a2=2
# expect: a0=0x21
# set:    a1=0x123456789abcdef0 a2=0xffffffff
# expect: a0=0x123456799abcdeef
# set:    a1=-1 a2=0xfedcba9876543210
# expect: a0=0xfedcba987654320f
# set:    a1=0 a2=0xffffffff
# expect: a0=0xffffffff
# set:    a1=0xfedcba9876543210 a2=64
# expect: a0=0xfedcba9876543250
# set:    a1=0xffffffff a2=0xffffffff80000000
# expect: a0=0x7fffffff
# set:    a1=0x8000000000000000 a2=0x100000000
# expect: a0=0x8000000100000000
# set:    a1=63 a2=0
# expect: a0=0x3f
# set:    a1=-2 a2=0x100000000
# expect: a0=0xfffffffe
        add a0, a1, a2

# set:    a1=0 a2=2
# expect: a0=0xfffffffffffffffe
# set:    a1=0x7fffffffffffffff a2=1
# expect: a0=0x7ffffffffffffffe
# set:    a1=0x7fffffff a2=2
# expect: a0=0x7ffffffd
# set:    a1=0x8000000000000000 a2=0x7fffffff
# expect: a0=0x7fffffff80000001
# set:    a1=0x100000000 a2=2
# expect: a0=0xfffffffe
# set:    a1=0xffffffff a2=0x7fffffff
# expect: a0=0x80000000
# set:    a1=0xfedcba9876543210 a2=0xfedcba9876543210
# expect: a0=0x0
# set:    a1=0x80000000 a2=0x7fffffffffffffff
# expect: a0=0x8000000080000001
# set:    a1=32 a2=0xffffffff80000000
# expect: a0=0x80000020
# set:    a1=64 a2=0xffffffff80000000
# expect: a0=0x80000040
        sub a0, a1, a2

# set:    a1=0x100000000 a2=0xffffffff80000000
# expect: a0=0x100000000
# set:    a1=0xffffffff a2=63
# expect: a0=0x8000000000000000
# set:    a1=0xffffffff80000000 a2=0x7fffffffffffffff
# expect: a0=0x0
# set:    a1=0xffffffff80000000 a2=0xffffffff80000000
# expect: a0=0xffffffff80000000
# set:    a1=64 a2=32
# expect: a0=0x4000000000
# set:    a1=2 a2=32
# expect: a0=0x200000000
# set:    a1=1 a2=0
# expect: a0=0x1
# set:    a1=0xfedcba9876543210 a2=2
# expect: a0=0xfb72ea61d950c840
# set:    a1=32 a2=0xffffffff
# expect: a0=0x0
# set:    a1=63 a2=0x7fffffff
# expect: a0=0x8000000000000000
        sll a0, a1, a2

# set:    a1=-1 a2=63
# expect: a0=0x1
# set:    a1=0x80000000 a2=0x80000000
# expect: a0=0x0
# set:    a1=2 a2=-1
# expect: a0=0x0
# set:    a1=0 a2=31
# expect: a0=0x1
# set:    a1=0xffffffff a2=0x7fffffff
# expect: a0=0x0
# set:    a1=-2 a2=63
# expect: a0=0x1
# set:    a1=0xffffffff a2=0x7fffffffffffffff
# expect: a0=0x1
# set:    a1=32 a2=0
# expect: a0=0x0
# set:    a1=2 a2=0x7fffffffffffffff
# expect: a0=0x1
# set:    a1=63 a2=-2
# expect: a0=0x0
        slt a0, a1, a2

# set:    a1=0xffffffff a2=-1
# expect: a0=0x1
# set:    a1=0x80000000 a2=64
# expect: a0=0x0
# set:    a1=0xffffffff a2=0x7fffffff
# expect: a0=0x0
# set:    a1=0xffffffff80000000 a2=0x7fffffffffffffff
# expect: a0=0x0
# set:    a1=0x7fffffff a2=64
# expect: a0=0x0
# set:    a1=-1 a2=63
# expect: a0=0x0
# set:    a1=0x8000000000000000 a2=32
# expect: a0=0x0
# set:    a1=31 a2=0x100000000
# expect: a0=0x1
# set:    a1=0x123456789abcdef0 a2=0x123456789abcdef0
# expect: a0=0x0
# set:    a1=2 a2=0
# expect: a0=0x0
        sltu a0, a1, a2

# set:    a1=0x8000000000000000 a2=0
# expect: a0=0x8000000000000000
# set:    a1=64 a2=0xffffffff
# expect: a0=0xffffffbf
# set:    a1=2 a2=0xffffffff80000000
# expect: a0=0xffffffff80000002
# set:    a1=-2 a2=0x80000000
# expect: a0=0xffffffff7ffffffe
# set:    a1=0x8000000000000000 a2=-1
# expect: a0=0x7fffffffffffffff
# set:    a1=0xfedcba9876543210 a2=0x100000000
# expect: a0=0xfedcba9976543210
# set:    a1=31 a2=32
# expect: a0=0x3f
# set:    a1=1 a2=0x100000000
# expect: a0=0x100000001
# set:    a1=0 a2=0x100000000
# expect: a0=0x100000000
# set:    a1=0xffffffff80000000 a2=0xffffffff80000000
# expect: a0=0x0
        xor a0, a1, a2

# set:    a1=31 a2=0x7fffffffffffffff
# expect: a0=0x0
# set:    a1=1 a2=-2
# expect: a0=0x0
# set:    a1=0xffffffff80000000 a2=0
# expect: a0=0xffffffff80000000
# set:    a1=32 a2=0x80000000
# expect: a0=0x20
# set:    a1=0x123456789abcdef0 a2=0x80000000
# expect: a0=0x123456789abcdef0
# set:    a1=0x7fffffff a2=-1
# expect: a0=0x0
# set:    a1=0xfedcba9876543210 a2=31
# expect: a0=0x1fdb97530
# set:    a1=32 a2=64
# expect: a0=0x20
# set:    a1=0x80000000 a2=0x8000000000000000
# expect: a0=0x80000000
# set:    a1=0xfedcba9876543210 a2=2
# expect: a0=0x3fb72ea61d950c84
        srl a0, a1, a2

# set:    a1=31 a2=0x8000000000000000
# expect: a0=0x1f
# set:    a1=0x100000000 a2=64
# expect: a0=0x100000000
# set:    a1=0xffffffff80000000 a2=0xffffffff80000000
# expect: a0=0xffffffff80000000
# set:    a1=64 a2=32
# expect: a0=0x0
# set:    a1=0x7fffffff a2=0x8000000000000000
# expect: a0=0x7fffffff
# set:    a1=0xffffffff a2=0x123456789abcdef0
# expect: a0=0x0
# set:    a1=0x7fffffffffffffff a2=64
# expect: a0=0x7fffffffffffffff
# set:    a1=63 a2=0xffffffff80000000
# expect: a0=0x3f
# set:    a1=-2 a2=0
# expect: a0=0xfffffffffffffffe
# set:    a1=-2 a2=0x80000000
# expect: a0=0xfffffffffffffffe
        sra a0, a1, a2

# set:    a1=0xffffffff80000000 a2=2
# expect: a0=0xffffffff80000002
# set:    a1=0x123456789abcdef0 a2=0x7fffffffffffffff
# expect: a0=0x7fffffffffffffff
# set:    a1=-2 a2=2
# expect: a0=0xfffffffffffffffe
# set:    a1=2 a2=0x8000000000000000
# expect: a0=0x8000000000000002
# set:    a1=0x8000000000000000 a2=32
# expect: a0=0x8000000000000020
# set:    a1=31 a2=0xffffffff
# expect: a0=0xffffffff
# set:    a1=0x7fffffff a2=32
# expect: a0=0x7fffffff
# set:    a1=0 a2=31
# expect: a0=0x1f
# set:    a1=-1 a2=0x7fffffffffffffff
# expect: a0=0xffffffffffffffff
# set:    a1=0x7fffffffffffffff a2=0
# expect: a0=0x7fffffffffffffff
        or a0, a1, a2

# set:    a1=31 a2=0
# expect: a0=0x0
# set:    a1=0x80000000 a2=2
# expect: a0=0x0
# set:    a1=0x123456789abcdef0 a2=-1
# expect: a0=0x123456789abcdef0
# set:    a1=32 a2=0x100000000
# expect: a0=0x0
# set:    a1=0x123456789abcdef0 a2=0x100000000
# expect: a0=0x0
# set:    a1=0x7fffffffffffffff a2=0xfedcba9876543210
# expect: a0=0x7edcba9876543210
# set:    a1=0x7fffffffffffffff a2=0x100000000
# expect: a0=0x100000000
# set:    a1=1 a2=0xffffffff80000000
# expect: a0=0x0
# set:    a1=0 a2=0
# expect: a0=0x0
# set:    a1=32 a2=0x7fffffff
# expect: a0=0x20
        and a0, a1, a2

# set:    a1=0 a2=64
# expect: a0=0x40
# set:    a1=0x8000000000000000 a2=0xffffffff
# expect: a0=0xffffffffffffffff
# set:    a1=0xffffffff80000000 a2=0
# expect: a0=0xffffffff80000000
# set:    a1=-1 a2=64
# expect: a0=0x3f
# set:    a1=0x8000000000000000 a2=31
# expect: a0=0x1f
# set:    a1=0xfedcba9876543210 a2=0x7fffffff
# expect: a0=0xfffffffff654320f
# set:    a1=31 a2=63
# expect: a0=0x5e
# set:    a1=0x7fffffff a2=0x100000000
# expect: a0=0x7fffffff
# set:    a1=31 a2=32
# expect: a0=0x3f
# set:    a1=64 a2=0x8000000000000000
# expect: a0=0x40
        addw a0, a1, a2

# set:    a1=0x8000000000000000 a2=32
# expect: a0=0xffffffffffffffe0
# set:    a1=0x8000000000000000 a2=0x7fffffff
# expect: a0=0xffffffff80000001
# set:    a1=0xfedcba9876543210 a2=0x7fffffffffffffff
# expect: a0=0x76543211
# set:    a1=0x8000000000000000 a2=0xffffffff80000000
# expect: a0=0xffffffff80000000
# set:    a1=0x7fffffff a2=0
# expect: a0=0x7fffffff
# set:    a1=0x100000000 a2=32
# expect: a0=0xffffffffffffffe0
# set:    a1=0x7fffffffffffffff a2=-2
# expect: a0=0x1
# set:    a1=64 a2=0xffffffff80000000
# expect: a0=0xffffffff80000040
# set:    a1=0xffffffff a2=31
# expect: a0=0xffffffffffffffe0
# set:    a1=0xfedcba9876543210 a2=0xffffffff
# expect: a0=0x76543211
        subw a0, a1, a2

# set:    a1=31 a2=63
# expect: a0=0xffffffff80000000
# set:    a1=2 a2=0x123456789abcdef0
# expect: a0=0x20000
# set:    a1=2 a2=-2
# expect: a0=0xffffffff80000000
# set:    a1=0x7fffffff a2=0x100000000
# expect: a0=0x7fffffff
# set:    a1=0xffffffff a2=0x7fffffff
# expect: a0=0xffffffff80000000
# set:    a1=32 a2=31
# expect: a0=0x0
# set:    a1=1 a2=0x100000000
# expect: a0=0x1
# set:    a1=2 a2=0xffffffff
# expect: a0=0x0
# set:    a1=0x7fffffff a2=0x7fffffffffffffff
# expect: a0=0xffffffff80000000
# set:    a1=31 a2=0x7fffffff
# expect: a0=0xffffffff80000000
        sllw a0, a1, a2

# set:    a1=2 a2=0x7fffffffffffffff
# expect: a0=0x0
# set:    a1=0x7fffffffffffffff a2=1
# expect: a0=0x7fffffff
# set:    a1=0 a2=-2
# expect: a0=0x0
# set:    a1=0x80000000 a2=0xffffffff
# expect: a0=0x1
# set:    a1=32 a2=0x123456789abcdef0
# expect: a0=0x0
# set:    a1=32 a2=0xfedcba9876543210
# expect: a0=0x0
# set:    a1=0x8000000000000000 a2=-1
# expect: a0=0x0
# set:    a1=-1 a2=0x80000000
# expect: a0=0xffffffffffffffff
# set:    a1=0x8000000000000000 a2=0x123456789abcdef0
# expect: a0=0x0
# set:    a1=0x80000000 a2=2
# expect: a0=0x20000000
        srlw a0, a1, a2

# set:    a1=0x7fffffffffffffff a2=0x100000000
# expect: a0=0xffffffffffffffff
# set:    a1=0xfedcba9876543210 a2=0
# expect: a0=0x76543210
# set:    a1=0xffffffff a2=0
# expect: a0=0xffffffffffffffff
# set:    a1=0x80000000 a2=2
# expect: a0=0xffffffffe0000000
# set:    a1=-2 a2=31
# expect: a0=0xffffffffffffffff
# set:    a1=0x7fffffffffffffff a2=0xffffffff
# expect: a0=0xffffffffffffffff
# set:    a1=0 a2=2
# expect: a0=0x0
# set:    a1=2 a2=0xffffffff
# expect: a0=0x0
# set:    a1=0xffffffff80000000 a2=-1
# expect: a0=0xffffffffffffffff
# set:    a1=0xffffffff80000000 a2=0xffffffff
# expect: a0=0xffffffffffffffff
        sraw a0, a1, a2

# set:    a1=0x7fffffff
# expect: a0=0x7ffff7ff
# set:    a1=0x123456789abcdef0
# expect: a0=0x123456789abcd6f0
# set:    a1=31
# expect: a0=0xfffffffffffff81f
# set:    a1=0xffffffff80000000
# expect: a0=0xffffffff7ffff800
# set:    a1=1
# expect: a0=0xfffffffffffff801
# set:    a1=-2
# expect: a0=0xfffffffffffff7fe
        addi a0, a1, -2048

# set:    a1=0xffffffff
# expect: a0=0x1000007fe
# set:    a1=0xfedcba9876543210
# expect: a0=0xfedcba9876543a0f
# set:    a1=63
# expect: a0=0x83e
# set:    a1=0x8000000000000000
# expect: a0=0x80000000000007ff
# set:    a1=0x7fffffff
# expect: a0=0x800007fe
# set:    a1=32
# expect: a0=0x81f
        addi a0, a1, 2047

# set:    a1=32
# expect: a0=0x1f
# set:    a1=0xffffffff
# expect: a0=0xfffffffe
# set:    a1=2
# expect: a0=0x1
# set:    a1=0xffffffff80000000
# expect: a0=0xffffffff7fffffff
# set:    a1=0x100000000
# expect: a0=0xffffffff
# set:    a1=0x80000000
# expect: a0=0x7fffffff
        addi a0, a1, -1

# set:    a1=-2
# expect: a0=0xffffffffffffffff
# set:    a1=64
# expect: a0=0x41
# set:    a1=0x8000000000000000
# expect: a0=0x8000000000000001
# set:    a1=63
# expect: a0=0x40
# set:    a1=32
# expect: a0=0x21
# set:    a1=0
# expect: a0=0x1
        addi a0, a1, 1

# set:    a1=0x7fffffffffffffff
# expect: a0=0x0
# set:    a1=0xffffffff
# expect: a0=0x0
# set:    a1=32
# expect: a0=0x0
# set:    a1=0x123456789abcdef0
# expect: a0=0x0
# set:    a1=-2
# expect: a0=0x0
# set:    a1=31
# expect: a0=0x0
        slti a0, a1, -2048

# set:    a1=64
# expect: a0=0x1
# set:    a1=-1
# expect: a0=0x1
# set:    a1=0xffffffff
# expect: a0=0x0
# set:    a1=0x7fffffff
# expect: a0=0x0
# set:    a1=0x8000000000000000
# expect: a0=0x1
# set:    a1=0xfedcba9876543210
# expect: a0=0x1
        slti a0, a1, 2047

# set:    a1=63
# expect: a0=0x0
# set:    a1=-2
# expect: a0=0x1
# set:    a1=0x100000000
# expect: a0=0x0
# set:    a1=64
# expect: a0=0x0
# set:    a1=0x123456789abcdef0
# expect: a0=0x0
# set:    a1=1
# expect: a0=0x0
        slti a0, a1, -1

# set:    a1=0xffffffff
# expect: a0=0x0
# set:    a1=31
# expect: a0=0x0
# set:    a1=0
# expect: a0=0x1
# set:    a1=32
# expect: a0=0x0
# set:    a1=0xffffffff80000000
# expect: a0=0x1
# set:    a1=0xfedcba9876543210
# expect: a0=0x1
        slti a0, a1, 1

# set:    a1=0x100000000
# expect: a0=0x1
# set:    a1=0xfedcba9876543210
# expect: a0=0x1
# set:    a1=-2
# expect: a0=0x0
# set:    a1=0x7fffffffffffffff
# expect: a0=0x1
# set:    a1=2
# expect: a0=0x1
# set:    a1=1
# expect: a0=0x1
        sltiu a0, a1, -2048

# set:    a1=0xffffffff80000000
# expect: a0=0x0
# set:    a1=2
# expect: a0=0x1
# set:    a1=64
# expect: a0=0x1
# set:    a1=32
# expect: a0=0x1
# set:    a1=63
# expect: a0=0x1
# set:    a1=0xfedcba9876543210
# expect: a0=0x0
        sltiu a0, a1, 2047

# set:    a1=2
# expect: a0=0x1
# set:    a1=0x100000000
# expect: a0=0x1
# set:    a1=0x8000000000000000
# expect: a0=0x1
# set:    a1=0x123456789abcdef0
# expect: a0=0x1
# set:    a1=-1
# expect: a0=0x0
# set:    a1=0xfedcba9876543210
# expect: a0=0x1
        sltiu a0, a1, -1

# set:    a1=2
# expect: a0=0x0
# set:    a1=63
# expect: a0=0x0
# set:    a1=-2
# expect: a0=0x0
# set:    a1=64
# expect: a0=0x0
# set:    a1=32
# expect: a0=0x0
# set:    a1=0xfedcba9876543210
# expect: a0=0x0
        sltiu a0, a1, 1

# set:    a1=0x123456789abcdef0
# expect: a0=0xedcba987654326f0
# set:    a1=63
# expect: a0=0xfffffffffffff83f
# set:    a1=-2
# expect: a0=0x7fe
# set:    a1=0x80000000
# expect: a0=0xffffffff7ffff800
# set:    a1=32
# expect: a0=0xfffffffffffff820
# set:    a1=0x8000000000000000
# expect: a0=0x7ffffffffffff800
        xori a0, a1, -2048

# set:    a1=0xfedcba9876543210
# expect: a0=0xfedcba98765435ef
# set:    a1=0x8000000000000000
# expect: a0=0x80000000000007ff
# set:    a1=0x7fffffffffffffff
# expect: a0=0x7ffffffffffff800
# set:    a1=0xffffffff
# expect: a0=0xfffff800
# set:    a1=0xffffffff80000000
# expect: a0=0xffffffff800007ff
# set:    a1=31
# expect: a0=0x7e0
        xori a0, a1, 2047

# set:    a1=64
# expect: a0=0xffffffffffffffbf
# set:    a1=0x100000000
# expect: a0=0xfffffffeffffffff
# set:    a1=0x7fffffffffffffff
# expect: a0=0x8000000000000000
# set:    a1=2
# expect: a0=0xfffffffffffffffd
# set:    a1=0x8000000000000000
# expect: a0=0x7fffffffffffffff
# set:    a1=0x123456789abcdef0
# expect: a0=0xedcba9876543210f
        xori a0, a1, -1

# set:    a1=-1
# expect: a0=0xfffffffffffffffe
# set:    a1=64
# expect: a0=0x41
# set:    a1=0xffffffff80000000
# expect: a0=0xffffffff80000001
# set:    a1=0xffffffff
# expect: a0=0xfffffffe
# set:    a1=0
# expect: a0=0x1
# set:    a1=0x100000000
# expect: a0=0x100000001
        xori a0, a1, 1

# set:    a1=0x80000000
# expect: a0=0xfffffffffffff800
# set:    a1=64
# expect: a0=0xfffffffffffff840
# set:    a1=63
# expect: a0=0xfffffffffffff83f
# set:    a1=2
# expect: a0=0xfffffffffffff802
# set:    a1=0x100000000
# expect: a0=0xfffffffffffff800
# set:    a1=0xfedcba9876543210
# expect: a0=0xfffffffffffffa10
        ori a0, a1, -2048

# set:    a1=0xffffffff
# expect: a0=0xffffffff
# set:    a1=0x7fffffffffffffff
# expect: a0=0x7fffffffffffffff
# set:    a1=-2
# expect: a0=0xffffffffffffffff
# set:    a1=2
# expect: a0=0x7ff
# set:    a1=0x123456789abcdef0
# expect: a0=0x123456789abcdfff
# set:    a1=63
# expect: a0=0x7ff
        ori a0, a1, 2047

# set:    a1=0x80000000
# expect: a0=0xffffffffffffffff
# set:    a1=-2
# expect: a0=0xffffffffffffffff
# set:    a1=2
# expect: a0=0xffffffffffffffff
# set:    a1=31
# expect: a0=0xffffffffffffffff
# set:    a1=0x7fffffffffffffff
# expect: a0=0xffffffffffffffff
# set:    a1=0
# expect: a0=0xffffffffffffffff
        ori a0, a1, -1

# set:    a1=63
# expect: a0=0x3f
# set:    a1=0x100000000
# expect: a0=0x100000001
# set:    a1=0x7fffffffffffffff
# expect: a0=0x7fffffffffffffff
# set:    a1=0x123456789abcdef0
# expect: a0=0x123456789abcdef1
# set:    a1=0xfedcba9876543210
# expect: a0=0xfedcba9876543211
# set:    a1=64
# expect: a0=0x41
        ori a0, a1, 1

# set:    a1=63
# expect: a0=0x0
# set:    a1=0xffffffff
# expect: a0=0xfffff800
# set:    a1=-1
# expect: a0=0xfffffffffffff800
# set:    a1=0xffffffff80000000
# expect: a0=0xffffffff80000000
# set:    a1=0x100000000
# expect: a0=0x100000000
# set:    a1=64
# expect: a0=0x0
        andi a0, a1, -2048

# set:    a1=-2
# expect: a0=0x7fe
# set:    a1=0xffffffff
# expect: a0=0x7ff
# set:    a1=0x7fffffff
# expect: a0=0x7ff
# set:    a1=31
# expect: a0=0x1f
# set:    a1=2
# expect: a0=0x2
# set:    a1=0x7fffffffffffffff
# expect: a0=0x7ff
        andi a0, a1, 2047

# set:    a1=2
# expect: a0=0x2
# set:    a1=0xfedcba9876543210
# expect: a0=0xfedcba9876543210
# set:    a1=-1
# expect: a0=0xffffffffffffffff
# set:    a1=0x8000000000000000
# expect: a0=0x8000000000000000
# set:    a1=0
# expect: a0=0x0
# set:    a1=-2
# expect: a0=0xfffffffffffffffe
        andi a0, a1, -1

# set:    a1=-2
# expect: a0=0x0
# set:    a1=-1
# expect: a0=0x1
# set:    a1=2
# expect: a0=0x0
# set:    a1=64
# expect: a0=0x0
# set:    a1=0x8000000000000000
# expect: a0=0x0
# set:    a1=32
# expect: a0=0x0
        andi a0, a1, 1

# set:    a1=0
# expect: a0=0xfffffffffffff800
# set:    a1=31
# expect: a0=0xfffffffffffff81f
# set:    a1=0x7fffffffffffffff
# expect: a0=0xfffffffffffff7ff
# set:    a1=0x80000000
# expect: a0=0x7ffff800
# set:    a1=32
# expect: a0=0xfffffffffffff820
# set:    a1=0xffffffff
# expect: a0=0xfffffffffffff7ff
        addiw a0, a1, -2048

# set:    a1=1
# expect: a0=0x800
# set:    a1=31
# expect: a0=0x81e
# set:    a1=0xffffffff80000000
# expect: a0=0xffffffff800007ff
# set:    a1=0
# expect: a0=0x7ff
# set:    a1=0xffffffff
# expect: a0=0x7fe
# set:    a1=0x80000000
# expect: a0=0xffffffff800007ff
        addiw a0, a1, 2047

# set:    a1=2
# expect: a0=0x1
# set:    a1=32
# expect: a0=0x1f
# set:    a1=0x80000000
# expect: a0=0x7fffffff
# set:    a1=0x7fffffffffffffff
# expect: a0=0xfffffffffffffffe
# set:    a1=0x123456789abcdef0
# expect: a0=0xffffffff9abcdeef
# set:    a1=0x8000000000000000
# expect: a0=0xffffffffffffffff
        addiw a0, a1, -1

# set:    a1=0x123456789abcdef0
# expect: a0=0xffffffff9abcdef1
# set:    a1=-2
# expect: a0=0xffffffffffffffff
# set:    a1=0x80000000
# expect: a0=0xffffffff80000001
# set:    a1=2
# expect: a0=0x3
# set:    a1=0xffffffff
# expect: a0=0x0
# set:    a1=63
# expect: a0=0x40
        addiw a0, a1, 1

# set:    a1=0x7fffffff
# expect: a0=0x7fffffff
# set:    a1=0x100000000
# expect: a0=0x100000000
# set:    a1=0
# expect: a0=0x0
# set:    a1=2
# expect: a0=0x2
        slli a0, a1, 0

# set:    a1=0x8000000000000000
# expect: a0=0x0
# set:    a1=0
# expect: a0=0x0
# set:    a1=0xffffffff
# expect: a0=0x1fffffffe
# set:    a1=0x7fffffff
# expect: a0=0xfffffffe
        slli a0, a1, 1

# set:    a1=0xfedcba9876543210
# expect: a0=0x3b2a190800000000
# set:    a1=-1
# expect: a0=0xffffffff80000000
# set:    a1=0xffffffff
# expect: a0=0x7fffffff80000000
# set:    a1=0xffffffff80000000
# expect: a0=0xc000000000000000
        slli a0, a1, 31

# set:    a1=-1
# expect: a0=0xffffffff00000000
# set:    a1=2
# expect: a0=0x200000000
# set:    a1=63
# expect: a0=0x3f00000000
# set:    a1=0x7fffffff
# expect: a0=0x7fffffff00000000
        slli a0, a1, 32

# set:    a1=-2
# expect: a0=0x0
# set:    a1=64
# expect: a0=0x0
# set:    a1=0x80000000
# expect: a0=0x0
# set:    a1=0x123456789abcdef0
# expect: a0=0x0
        slli a0, a1, 63

# set:    a1=1
# expect: a0=0x1
# set:    a1=0xfedcba9876543210
# expect: a0=0xfedcba9876543210
# set:    a1=0x123456789abcdef0
# expect: a0=0x123456789abcdef0
# set:    a1=32
# expect: a0=0x20
        srli a0, a1, 0

# set:    a1=0xffffffff
# expect: a0=0x7fffffff
# set:    a1=-1
# expect: a0=0x7fffffffffffffff
# set:    a1=32
# expect: a0=0x10
# set:    a1=0x100000000
# expect: a0=0x80000000
        srli a0, a1, 1

# set:    a1=0x7fffffffffffffff
# expect: a0=0xffffffff
# set:    a1=64
# expect: a0=0x0
# set:    a1=31
# expect: a0=0x0
# set:    a1=0x123456789abcdef0
# expect: a0=0x2468acf1
        srli a0, a1, 31

# set:    a1=31
# expect: a0=0x0
# set:    a1=0x7fffffff
# expect: a0=0x0
# set:    a1=0x123456789abcdef0
# expect: a0=0x12345678
# set:    a1=0x100000000
# expect: a0=0x1
        srli a0, a1, 32

# set:    a1=0x7fffffff
# expect: a0=0x0
# set:    a1=2
# expect: a0=0x0
# set:    a1=63
# expect: a0=0x0
# set:    a1=-1
# expect: a0=0x1
        srli a0, a1, 63

# set:    a1=0x100000000
# expect: a0=0x100000000
# set:    a1=0x7fffffff
# expect: a0=0x7fffffff
# set:    a1=-1
# expect: a0=0xffffffffffffffff
# set:    a1=0xfedcba9876543210
# expect: a0=0xfedcba9876543210
        srai a0, a1, 0

# set:    a1=-2
# expect: a0=0xffffffffffffffff
# set:    a1=0
# expect: a0=0x0
# set:    a1=31
# expect: a0=0xf
# set:    a1=63
# expect: a0=0x1f
        srai a0, a1, 1

# set:    a1=0x7fffffff
# expect: a0=0x0
# set:    a1=0xffffffff80000000
# expect: a0=0xffffffffffffffff
# set:    a1=0xffffffff
# expect: a0=0x1
# set:    a1=2
# expect: a0=0x0
        srai a0, a1, 31

# set:    a1=0xffffffff80000000
# expect: a0=0xffffffffffffffff
# set:    a1=0x100000000
# expect: a0=0x1
# set:    a1=0
# expect: a0=0x0
# set:    a1=31
# expect: a0=0x0
        srai a0, a1, 32

# set:    a1=0
# expect: a0=0x0
# set:    a1=-1
# expect: a0=0xffffffffffffffff
# set:    a1=0xfedcba9876543210
# expect: a0=0xffffffffffffffff
# set:    a1=2
# expect: a0=0x0
        srai a0, a1, 63

# set:    a1=64
# expect: a0=0x40
# set:    a1=0
# expect: a0=0x0
# set:    a1=0xffffffff
# expect: a0=0xffffffffffffffff
# set:    a1=32
# expect: a0=0x20
# set:    a1=0x8000000000000000
# expect: a0=0x0
# set:    a1=0x123456789abcdef0
# expect: a0=0xffffffff9abcdef0
        slliw a0, a1, 0

# set:    a1=0x8000000000000000
# expect: a0=0x0
# set:    a1=0x123456789abcdef0
# expect: a0=0x3579bde0
# set:    a1=0xfedcba9876543210
# expect: a0=0xffffffffeca86420
# set:    a1=0x7fffffffffffffff
# expect: a0=0xfffffffffffffffe
# set:    a1=1
# expect: a0=0x2
# set:    a1=0
# expect: a0=0x0
        slliw a0, a1, 1

# set:    a1=0x8000000000000000
# expect: a0=0x0
# set:    a1=0xfedcba9876543210
# expect: a0=0x0
# set:    a1=64
# expect: a0=0x0
# set:    a1=31
# expect: a0=0xffffffff80000000
# set:    a1=0
# expect: a0=0x0
# set:    a1=63
# expect: a0=0xffffffff80000000
        slliw a0, a1, 31

# set:    a1=31
# expect: a0=0x1f
# set:    a1=2
# expect: a0=0x2
# set:    a1=0x123456789abcdef0
# expect: a0=0xffffffff9abcdef0
# set:    a1=1
# expect: a0=0x1
# set:    a1=64
# expect: a0=0x40
# set:    a1=-1
# expect: a0=0xffffffffffffffff
        srliw a0, a1, 0

# set:    a1=0xfedcba9876543210
# expect: a0=0x3b2a1908
# set:    a1=32
# expect: a0=0x10
# set:    a1=-2
# expect: a0=0x7fffffff
# set:    a1=1
# expect: a0=0x0
# set:    a1=0x8000000000000000
# expect: a0=0x0
# set:    a1=63
# expect: a0=0x1f
        srliw a0, a1, 1

# set:    a1=0x123456789abcdef0
# expect: a0=0x1
# set:    a1=32
# expect: a0=0x0
# set:    a1=0x7fffffffffffffff
# expect: a0=0x1
# set:    a1=64
# expect: a0=0x0
# set:    a1=1
# expect: a0=0x0
# set:    a1=0xffffffff
# expect: a0=0x1
        srliw a0, a1, 31

# set:    a1=0xffffffff
# expect: a0=0xffffffffffffffff
# set:    a1=-2
# expect: a0=0xfffffffffffffffe
# set:    a1=63
# expect: a0=0x3f
# set:    a1=2
# expect: a0=0x2
# set:    a1=0x8000000000000000
# expect: a0=0x0
# set:    a1=0x7fffffffffffffff
# expect: a0=0xffffffffffffffff
        sraiw a0, a1, 0

# set:    a1=0
# expect: a0=0x0
# set:    a1=0x7fffffff
# expect: a0=0x3fffffff
# set:    a1=0xffffffff
# expect: a0=0xffffffffffffffff
# set:    a1=64
# expect: a0=0x20
# set:    a1=32
# expect: a0=0x10
# set:    a1=-2
# expect: a0=0xffffffffffffffff
        sraiw a0, a1, 1

# set:    a1=63
# expect: a0=0x0
# set:    a1=0x8000000000000000
# expect: a0=0x0
# set:    a1=64
# expect: a0=0x0
# set:    a1=-1
# expect: a0=0xffffffffffffffff
# set:    a1=31
# expect: a0=0x0
# set:    a1=0
# expect: a0=0x0
        sraiw a0, a1, 31

# set:    a0=5
# expect: a0=0xffffffff80000000
        lui a0, 0x80000

# set:    a0=5
# expect: a0=0x7ffff000
        lui a0, 0x7ffff

# set:    a0=5
# expect: a0=0x0 a1=0x2004
        1: auipc a0, 0xfffff
        auipc a1, 0x1
        sub a1, a1, a0
        li a0, 0

# set:    a1=7
# expect: zero=0 a0=0x0
        add zero, a1, a1
        mv a0, zero
        lui zero, 5

# set:    a1=0x123
# expect: a1=0x248 sp=0x248
        addi a1, a1, 1
        add a1, a1, a1
        mv sp, a1
