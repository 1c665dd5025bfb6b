# SPDX-License-Identifier: Apache-2.0
# CSSC, HBC, WFxT, I8MM, BF16; GCS while it is off. As words where older assemblers do not know them. The vectors' results are
# worked out by hand from the manual's pseudocode.

# set:    x1=0xfffffffffffffff8 x2=0x80000000 x3=0
# expect: x4=3 x5=31 x6=32 x7=61 x8=8 x9=0x80000000 x10=64
        .inst 0xdac01824        // ctz x4, x1
        .inst 0x5ac01845        // ctz w5, w2
        .inst 0x5ac01866        // ctz w6, w3
        .inst 0xdac01c27        // cnt x7, x1
        .inst 0xdac02028        // abs x8, x1
        .inst 0x5ac02049        // abs w9, w2
        .inst 0xdac0186a        // ctz x10, x3

# set:    x1=-5 x2=3
# expect: x3=3 x4=-5 x5=0xfffffffb x6=3 x7=-1 x8=0xfffffffb x9=254 x10=3
        .inst 0x9ac26023        // smax x3, x1, x2
        .inst 0x9ac26424        // umax x4, x1, x2
        .inst 0x1ac26825        // smin w5, w1, w2
        .inst 0x9ac26c26        // umin x6, x1, x2
        .inst 0x91c3fc27        // smax x7, x1, -1
        .inst 0x11c7f828        // umax w8, w1, 254
        .inst 0x91cff829        // umin x9, x1, 254
        .inst 0x91cbfc4a        // smin x10, x2, -1
        .inst 0x91cc404a        // umin x10, x2, 16

# set:    x1=1
# expect: x2=1
        cmp x1, 1
        mov x2, 1
        .inst 0x54000050        // bc.eq +8
        mov x2, 2
        .inst 0xd5031001        // wfet x1
        .inst 0xd5031021        // wfit x1

# set:    v1=0xff v2=0xff v0=10
# expect: v0=0xffffff0b v3=0xffffff01 v4=1 v5=0xfe01 v6=0xffffff01 v7=0xffffff01
        .inst 0x4e829c20        // usdot v0.4s, v1.16b, v2.16b
        .inst 0x4e82ac23        // usmmla v3.4s, v1.16b, v2.16b
        .inst 0x4e82a424        // smmla v4.4s, v1.16b, v2.16b
        .inst 0x6e82a425        // ummla v5.4s, v1.16b, v2.16b
        .inst 0x0f82f026        // usdot v6.2s, v1.8b, v2.4b[0]
        .inst 0x0f02f027        // sudot v7.2s, v1.8b, v2.4b[0]

# set:    v1=0x0000000000000000000000003f803f80 v2=0x00000000000000000000000040404000 v0=0x3f800000 v5=0x3f808000 v6=0x3f818000
# expect: v0=0x40c00000 v3=0x40000000 v4=0x40400000 v5=0x3f80 v6=0x3f82
        .inst 0x2e42fc20        // bfdot v0.2s, v1.4h, v2.4h: 1 + 2 + 3
        .inst 0x2ec2fc23        // bfmlalb v3.4s, v1.8h, v2.8h
        .inst 0x6ec2fc24        // bfmlalt v4.4s, v1.8h, v2.8h
        .inst 0x1e6340a5        // bfcvt h5, s5
        .inst 0x1e6340c6        // bfcvt h6, s6

# set:    x16=1 x1=mem+64 x2=7
# expect: x16=1 x2=7
        hint 40                 // chkfeat x16
        sysl x2, #3, C7, C7, #1 // gcspopm x2
        sys #3, C7, C7, #2, x1  // gcsss1 x1

# set:    x1=1
# expect: exc=1
        sys #3, C7, C7, #0, x1  // gcspushm x1

# set:    x1=mem+64
# expect: exc=8
        .inst 0xd91f0c22        // gcsstr x2, [x1]
