# SPDX-License-Identifier: Apache-2.0
# Loads and stores, misaligned ones included

# set:    a1=mem+64 mem+64:8=0x8182838485868788
# expect: a0=0xffffffffffffff88
# set:    a1=mem+64 mem+64:8=0x0102030405060708
# expect: a0=0x8
# set:    a1=mem+64 mem+64:8=-1
# expect: a0=0xffffffffffffffff
        lb a0, 0(a1)

# set:    a1=mem+61 mem+64:8=0x8182838485868788
# expect: a0=0xffffffffffffff88
# set:    a1=mem+61 mem+64:8=0x0102030405060708
# expect: a0=0x8
# set:    a1=mem+61 mem+64:8=-1
# expect: a0=0xffffffffffffffff
        lb a0, 3(a1)

# set:    a1=mem+69 mem+64:8=0x8182838485868788
# expect: a0=0xffffffffffffff88
# set:    a1=mem+69 mem+64:8=0x0102030405060708
# expect: a0=0x8
# set:    a1=mem+69 mem+64:8=-1
# expect: a0=0xffffffffffffffff
        lb a0, -5(a1)

# set:    a1=mem+64 mem+64:8=0x8182838485868788
# expect: a0=0xffffffffffff8788
# set:    a1=mem+64 mem+64:8=0x0102030405060708
# expect: a0=0x708
# set:    a1=mem+64 mem+64:8=-1
# expect: a0=0xffffffffffffffff
        lh a0, 0(a1)

# set:    a1=mem+61 mem+64:8=0x8182838485868788
# expect: a0=0xffffffffffff8788
# set:    a1=mem+61 mem+64:8=0x0102030405060708
# expect: a0=0x708
# set:    a1=mem+61 mem+64:8=-1
# expect: a0=0xffffffffffffffff
        lh a0, 3(a1)

# set:    a1=mem+69 mem+64:8=0x8182838485868788
# expect: a0=0xffffffffffff8788
# set:    a1=mem+69 mem+64:8=0x0102030405060708
# expect: a0=0x708
# set:    a1=mem+69 mem+64:8=-1
# expect: a0=0xffffffffffffffff
        lh a0, -5(a1)

# set:    a1=mem+64 mem+64:8=0x8182838485868788
# expect: a0=0xffffffff85868788
# set:    a1=mem+64 mem+64:8=0x0102030405060708
# expect: a0=0x5060708
# set:    a1=mem+64 mem+64:8=-1
# expect: a0=0xffffffffffffffff
        lw a0, 0(a1)

# set:    a1=mem+61 mem+64:8=0x8182838485868788
# expect: a0=0xffffffff85868788
# set:    a1=mem+61 mem+64:8=0x0102030405060708
# expect: a0=0x5060708
# set:    a1=mem+61 mem+64:8=-1
# expect: a0=0xffffffffffffffff
        lw a0, 3(a1)

# set:    a1=mem+69 mem+64:8=0x8182838485868788
# expect: a0=0xffffffff85868788
# set:    a1=mem+69 mem+64:8=0x0102030405060708
# expect: a0=0x5060708
# set:    a1=mem+69 mem+64:8=-1
# expect: a0=0xffffffffffffffff
        lw a0, -5(a1)

# set:    a1=mem+64 mem+64:8=0x8182838485868788
# expect: a0=0x8182838485868788
# set:    a1=mem+64 mem+64:8=0x0102030405060708
# expect: a0=0x102030405060708
# set:    a1=mem+64 mem+64:8=-1
# expect: a0=0xffffffffffffffff
        ld a0, 0(a1)

# set:    a1=mem+61 mem+64:8=0x8182838485868788
# expect: a0=0x8182838485868788
# set:    a1=mem+61 mem+64:8=0x0102030405060708
# expect: a0=0x102030405060708
# set:    a1=mem+61 mem+64:8=-1
# expect: a0=0xffffffffffffffff
        ld a0, 3(a1)

# set:    a1=mem+69 mem+64:8=0x8182838485868788
# expect: a0=0x8182838485868788
# set:    a1=mem+69 mem+64:8=0x0102030405060708
# expect: a0=0x102030405060708
# set:    a1=mem+69 mem+64:8=-1
# expect: a0=0xffffffffffffffff
        ld a0, -5(a1)

# set:    a1=mem+64 mem+64:8=0x8182838485868788
# expect: a0=0x88
# set:    a1=mem+64 mem+64:8=0x0102030405060708
# expect: a0=0x8
# set:    a1=mem+64 mem+64:8=-1
# expect: a0=0xff
        lbu a0, 0(a1)

# set:    a1=mem+61 mem+64:8=0x8182838485868788
# expect: a0=0x88
# set:    a1=mem+61 mem+64:8=0x0102030405060708
# expect: a0=0x8
# set:    a1=mem+61 mem+64:8=-1
# expect: a0=0xff
        lbu a0, 3(a1)

# set:    a1=mem+69 mem+64:8=0x8182838485868788
# expect: a0=0x88
# set:    a1=mem+69 mem+64:8=0x0102030405060708
# expect: a0=0x8
# set:    a1=mem+69 mem+64:8=-1
# expect: a0=0xff
        lbu a0, -5(a1)

# set:    a1=mem+64 mem+64:8=0x8182838485868788
# expect: a0=0x8788
# set:    a1=mem+64 mem+64:8=0x0102030405060708
# expect: a0=0x708
# set:    a1=mem+64 mem+64:8=-1
# expect: a0=0xffff
        lhu a0, 0(a1)

# set:    a1=mem+61 mem+64:8=0x8182838485868788
# expect: a0=0x8788
# set:    a1=mem+61 mem+64:8=0x0102030405060708
# expect: a0=0x708
# set:    a1=mem+61 mem+64:8=-1
# expect: a0=0xffff
        lhu a0, 3(a1)

# set:    a1=mem+69 mem+64:8=0x8182838485868788
# expect: a0=0x8788
# set:    a1=mem+69 mem+64:8=0x0102030405060708
# expect: a0=0x708
# set:    a1=mem+69 mem+64:8=-1
# expect: a0=0xffff
        lhu a0, -5(a1)

# set:    a1=mem+64 mem+64:8=0x8182838485868788
# expect: a0=0x85868788
# set:    a1=mem+64 mem+64:8=0x0102030405060708
# expect: a0=0x5060708
# set:    a1=mem+64 mem+64:8=-1
# expect: a0=0xffffffff
        lwu a0, 0(a1)

# set:    a1=mem+61 mem+64:8=0x8182838485868788
# expect: a0=0x85868788
# set:    a1=mem+61 mem+64:8=0x0102030405060708
# expect: a0=0x5060708
# set:    a1=mem+61 mem+64:8=-1
# expect: a0=0xffffffff
        lwu a0, 3(a1)

# set:    a1=mem+69 mem+64:8=0x8182838485868788
# expect: a0=0x85868788
# set:    a1=mem+69 mem+64:8=0x0102030405060708
# expect: a0=0x5060708
# set:    a1=mem+69 mem+64:8=-1
# expect: a0=0xffffffff
        lwu a0, -5(a1)

# set:    a1=mem+64 a2=0x8182838485868788
# expect: mem+56:8=0x0 mem+64:8=0x88 mem+72:8=0x0
# set:    a1=mem+64 a2=-1
# expect: mem+56:8=0x0 mem+64:8=0xff mem+72:8=0x0
        sb a2, 0(a1)

# set:    a1=mem+63 a2=0x8182838485868788
# expect: mem+56:8=0x0 mem+64:8=0x88 mem+72:8=0x0
# set:    a1=mem+63 a2=-1
# expect: mem+56:8=0x0 mem+64:8=0xff mem+72:8=0x0
        sb a2, 1(a1)

# set:    a1=mem+71 a2=0x8182838485868788
# expect: mem+56:8=0x0 mem+64:8=0x88 mem+72:8=0x0
# set:    a1=mem+71 a2=-1
# expect: mem+56:8=0x0 mem+64:8=0xff mem+72:8=0x0
        sb a2, -7(a1)

# set:    a1=mem+0 a2=0x8182838485868788
# expect: mem+0:8=0x0
        sb a2, 2047(a1)

# set:    a1=mem+64 a2=0x8182838485868788
# expect: mem+56:8=0x0 mem+64:8=0x8788 mem+72:8=0x0
# set:    a1=mem+64 a2=-1
# expect: mem+56:8=0x0 mem+64:8=0xffff mem+72:8=0x0
        sh a2, 0(a1)

# set:    a1=mem+63 a2=0x8182838485868788
# expect: mem+56:8=0x0 mem+64:8=0x8788 mem+72:8=0x0
# set:    a1=mem+63 a2=-1
# expect: mem+56:8=0x0 mem+64:8=0xffff mem+72:8=0x0
        sh a2, 1(a1)

# set:    a1=mem+71 a2=0x8182838485868788
# expect: mem+56:8=0x0 mem+64:8=0x8788 mem+72:8=0x0
# set:    a1=mem+71 a2=-1
# expect: mem+56:8=0x0 mem+64:8=0xffff mem+72:8=0x0
        sh a2, -7(a1)

# set:    a1=mem+0 a2=0x8182838485868788
# expect: mem+0:8=0x0
        sh a2, 2047(a1)

# set:    a1=mem+64 a2=0x8182838485868788
# expect: mem+56:8=0x0 mem+64:8=0x85868788 mem+72:8=0x0
# set:    a1=mem+64 a2=-1
# expect: mem+56:8=0x0 mem+64:8=0xffffffff mem+72:8=0x0
        sw a2, 0(a1)

# set:    a1=mem+63 a2=0x8182838485868788
# expect: mem+56:8=0x0 mem+64:8=0x85868788 mem+72:8=0x0
# set:    a1=mem+63 a2=-1
# expect: mem+56:8=0x0 mem+64:8=0xffffffff mem+72:8=0x0
        sw a2, 1(a1)

# set:    a1=mem+71 a2=0x8182838485868788
# expect: mem+56:8=0x0 mem+64:8=0x85868788 mem+72:8=0x0
# set:    a1=mem+71 a2=-1
# expect: mem+56:8=0x0 mem+64:8=0xffffffff mem+72:8=0x0
        sw a2, -7(a1)

# set:    a1=mem+0 a2=0x8182838485868788
# expect: mem+0:8=0x0
        sw a2, 2047(a1)

# set:    a1=mem+64 a2=0x8182838485868788
# expect: mem+56:8=0x0 mem+64:8=0x8182838485868788 mem+72:8=0x0
# set:    a1=mem+64 a2=-1
# expect: mem+56:8=0x0 mem+64:8=0xffffffffffffffff mem+72:8=0x0
        sd a2, 0(a1)

# set:    a1=mem+63 a2=0x8182838485868788
# expect: mem+56:8=0x0 mem+64:8=0x8182838485868788 mem+72:8=0x0
# set:    a1=mem+63 a2=-1
# expect: mem+56:8=0x0 mem+64:8=0xffffffffffffffff mem+72:8=0x0
        sd a2, 1(a1)

# set:    a1=mem+71 a2=0x8182838485868788
# expect: mem+56:8=0x0 mem+64:8=0x8182838485868788 mem+72:8=0x0
# set:    a1=mem+71 a2=-1
# expect: mem+56:8=0x0 mem+64:8=0xffffffffffffffff mem+72:8=0x0
        sd a2, -7(a1)

# set:    a1=mem+0 a2=0x8182838485868788
# expect: mem+0:8=0x0
        sd a2, 2047(a1)

# set:    a1=mem+60 a2=0x1122334455667788
# expect: a0=0x33445566 mem+56:8=0x6688000000000000 mem+64:8=0x112233445566
        sd a2, 2(a1)
        lw a0, 4(a1)
        sb a0, 3(a1)

# set:    a1=mem+64 a2=0x1122334455667788
# expect: a1=0x1122334455667788
        sd a2, 0(a1)
        ld a1, 0(a1)
