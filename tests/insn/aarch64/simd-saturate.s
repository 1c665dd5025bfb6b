# SPDX-License-Identifier: Apache-2.0
# Integer Advanced SIMD that saturates, and FPSR.QC after each instruction

# set:    v1=0x0f8000818001ff0020810081b30f8082 v2=0x4080800f807f010f81802cf807857f00 v3=0x400f0f0015f8f8017f2c0f816a810f40
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
# set:    v1=0x002100140019001400000003002d0015 v2=0x0035001c00330000001a00050011002a v3=0x00080031003f003c0034001400290012
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
# set:    v1=0x800000000000ffff40000000ffff8000 v2=0xffffffffbd3fa5b4ffffffff80000000 v3=0xa3237d7c00000000ffff80005cd46b7a
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
        sqadd v16.8b, v1.8b, v2.8b
        mrs x0, fpsr
        msr fpsr, xzr
        sqadd v17.16b, v1.16b, v2.16b
        mrs x1, fpsr
        msr fpsr, xzr
        sqadd v18.4h, v1.4h, v2.4h
        mrs x2, fpsr
        msr fpsr, xzr
        sqadd v19.8h, v1.8h, v2.8h
        mrs x3, fpsr
        msr fpsr, xzr
        sqadd v20.2s, v1.2s, v2.2s
        mrs x4, fpsr
        msr fpsr, xzr
        sqadd v21.4s, v1.4s, v2.4s
        mrs x5, fpsr
        msr fpsr, xzr
        sqadd v22.2d, v1.2d, v2.2d
        mrs x6, fpsr
        msr fpsr, xzr
        sqadd b23, b1, b2
        mrs x7, fpsr
        msr fpsr, xzr
        sqadd h24, h1, h2
        mrs x8, fpsr
        msr fpsr, xzr
        sqadd s25, s1, s2
        mrs x9, fpsr
        msr fpsr, xzr
        sqadd d26, d1, d2
        mrs x10, fpsr
        msr fpsr, xzr

# set:    v1=0xf8017fff0f7f80010f0121be0f000101 v2=0x01f8f8f8f8158181fcff7f8040f87fff v3=0xa28081e381ff7f40f800f8007ff80f80
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
# set:    v1=0x00250001001e002900260017003f0035 v2=0x0031001d0027001400170029001c0033 v3=0x00090003003c002d000b003b000b000f
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
# set:    v1=0x39786ca8a3efb5cb73330c84ffff8000 v2=0x0000000100000000ffffffff72bf6223 v3=0x7fffffff800000003358684dccb785c2
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
        uqadd v16.8b, v1.8b, v2.8b
        mrs x0, fpsr
        msr fpsr, xzr
        uqadd v17.16b, v1.16b, v2.16b
        mrs x1, fpsr
        msr fpsr, xzr
        uqadd v18.4h, v1.4h, v2.4h
        mrs x2, fpsr
        msr fpsr, xzr
        uqadd v19.8h, v1.8h, v2.8h
        mrs x3, fpsr
        msr fpsr, xzr
        uqadd v20.2s, v1.2s, v2.2s
        mrs x4, fpsr
        msr fpsr, xzr
        uqadd v21.4s, v1.4s, v2.4s
        mrs x5, fpsr
        msr fpsr, xzr
        uqadd v22.2d, v1.2d, v2.2d
        mrs x6, fpsr
        msr fpsr, xzr
        uqadd b23, b1, b2
        mrs x7, fpsr
        msr fpsr, xzr
        uqadd h24, h1, h2
        mrs x8, fpsr
        msr fpsr, xzr
        uqadd s25, s1, s2
        mrs x9, fpsr
        msr fpsr, xzr
        uqadd d26, d1, d2
        mrs x10, fpsr
        msr fpsr, xzr

# set:    v1=0x4b7f810f6100010f7f7f408101f80f0f v2=0x87800f0f0f000f8181ff004081aa25f8 v3=0x81ff80010f0081f84081d440fff8fff8
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
# set:    v1=0x001d0006003200130039000000260011 v2=0x00220002001800360037001b003e001c v3=0x003c002a0033000d0004002f0034000c
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
# set:    v1=0xffff800040000000ffffffff80000001 v2=0x7fffffff7c8285c28000000140000000 v3=0x800000000145d948101c37fb0000ffff
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
        sqsub v16.8b, v1.8b, v2.8b
        mrs x0, fpsr
        msr fpsr, xzr
        sqsub v17.16b, v1.16b, v2.16b
        mrs x1, fpsr
        msr fpsr, xzr
        sqsub v18.4h, v1.4h, v2.4h
        mrs x2, fpsr
        msr fpsr, xzr
        sqsub v19.8h, v1.8h, v2.8h
        mrs x3, fpsr
        msr fpsr, xzr
        sqsub v20.2s, v1.2s, v2.2s
        mrs x4, fpsr
        msr fpsr, xzr
        sqsub v21.4s, v1.4s, v2.4s
        mrs x5, fpsr
        msr fpsr, xzr
        sqsub v22.2d, v1.2d, v2.2d
        mrs x6, fpsr
        msr fpsr, xzr
        sqsub b23, b1, b2
        mrs x7, fpsr
        msr fpsr, xzr
        sqsub h24, h1, h2
        mrs x8, fpsr
        msr fpsr, xzr
        sqsub s25, s1, s2
        mrs x9, fpsr
        msr fpsr, xzr
        sqsub d26, d1, d2
        mrs x10, fpsr
        msr fpsr, xzr

# set:    v1=0x680140000040670080700f81f80f81f8 v2=0x40810081f4f84080a23b7f80f8f80100 v3=0x7f80ff4901f878fbff80ff81fff87fff
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
# set:    v1=0x000a00110003001c00370015000f001b v2=0x003d0008001d00050009003400020019 v3=0x0031003c0023003c0006003b00070015
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
# set:    v1=0x4000000023ad7e817fffffff7fffffff v2=0x7fffffff400000008000000140000000 v3=0x94a820caffffffffffffffff00000000
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
        uqsub v16.8b, v1.8b, v2.8b
        mrs x0, fpsr
        msr fpsr, xzr
        uqsub v17.16b, v1.16b, v2.16b
        mrs x1, fpsr
        msr fpsr, xzr
        uqsub v18.4h, v1.4h, v2.4h
        mrs x2, fpsr
        msr fpsr, xzr
        uqsub v19.8h, v1.8h, v2.8h
        mrs x3, fpsr
        msr fpsr, xzr
        uqsub v20.2s, v1.2s, v2.2s
        mrs x4, fpsr
        msr fpsr, xzr
        uqsub v21.4s, v1.4s, v2.4s
        mrs x5, fpsr
        msr fpsr, xzr
        uqsub v22.2d, v1.2d, v2.2d
        mrs x6, fpsr
        msr fpsr, xzr
        uqsub b23, b1, b2
        mrs x7, fpsr
        msr fpsr, xzr
        uqsub h24, h1, h2
        mrs x8, fpsr
        msr fpsr, xzr
        uqsub s25, s1, s2
        mrs x9, fpsr
        msr fpsr, xzr
        uqsub d26, d1, d2
        mrs x10, fpsr
        msr fpsr, xzr

# set:    v1=0x40000000800000005a69db1300000000 v2=0xb5cfd8ee0ac6a20fbd13fb00cd95f7ff v3=0x8000000066e9b6ccffff800040000000
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
# set:    v1=0x00000000000000000000000000000000 v2=0xc6c20922807d56f0dcc6439c800b02c4 v3=0x166280c7807a44e95232dc01d0e8951a
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
# set:    v1=0x80018001ff80000038d580018001ff80 v2=0xacf4d001daf1a5ef23f79c00c4efd6f6 v3=0x0000800000010f2affffff80ffff0000
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
# set:    v1=0x00018001ff808001ff80000040000001 v2=0xa404cf0feaf013fbe1f96e0df409690d v3=0x0a3fffffff8000000000ffff00ff7fff
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
        sqshl v16.8b, v1.8b, v2.8b
        mrs x0, fpsr
        msr fpsr, xzr
        sqshl v17.16b, v1.16b, v2.16b
        mrs x1, fpsr
        msr fpsr, xzr
        sqshl v18.4h, v1.4h, v2.4h
        mrs x2, fpsr
        msr fpsr, xzr
        sqshl v19.8h, v1.8h, v2.8h
        mrs x3, fpsr
        msr fpsr, xzr
        sqshl v20.2s, v1.2s, v2.2s
        mrs x4, fpsr
        msr fpsr, xzr
        sqshl v21.4s, v1.4s, v2.4s
        mrs x5, fpsr
        msr fpsr, xzr
        sqshl v22.2d, v1.2d, v2.2d
        mrs x6, fpsr
        msr fpsr, xzr
        sqshl b23, b1, b2
        mrs x7, fpsr
        msr fpsr, xzr
        sqshl h24, h1, h2
        mrs x8, fpsr
        msr fpsr, xzr
        sqshl s25, s1, s2
        mrs x9, fpsr
        msr fpsr, xzr
        sqshl d26, d1, d2
        mrs x10, fpsr
        msr fpsr, xzr

# set:    v1=0x7f4b8001413f7f5a7f81407f48ff80aa v2=0xfb06faff0100f904fdff0a00f8030303 v3=0x7740f880010140ff01fff880ffe2017f
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
# set:    v1=0x000000007fffffffffff80000000ffff v2=0xd19a4905e93f270d6af32de6adfdc010 v3=0x400000000000000080000001394047fc
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
# set:    v1=0x7fffffffffffffff800000017fffffff v2=0x99b0c41b1589e422163ea8146a9952ef v3=0x0000000180000000ffffffffb19a20d9
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
# set:    v1=0x00804001ff7f80010f01ed40cb7f0f87 v2=0xfb07060809fdfaf9fffb0704fdf70800 v3=0x81d13aff7f7f810f0040ff01ff800f01
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
        uqshl v16.8b, v1.8b, v2.8b
        mrs x0, fpsr
        msr fpsr, xzr
        uqshl v17.16b, v1.16b, v2.16b
        mrs x1, fpsr
        msr fpsr, xzr
        uqshl v18.4h, v1.4h, v2.4h
        mrs x2, fpsr
        msr fpsr, xzr
        uqshl v19.8h, v1.8h, v2.8h
        mrs x3, fpsr
        msr fpsr, xzr
        uqshl v20.2s, v1.2s, v2.2s
        mrs x4, fpsr
        msr fpsr, xzr
        uqshl v21.4s, v1.4s, v2.4s
        mrs x5, fpsr
        msr fpsr, xzr
        uqshl v22.2d, v1.2d, v2.2d
        mrs x6, fpsr
        msr fpsr, xzr
        uqshl b23, b1, b2
        mrs x7, fpsr
        msr fpsr, xzr
        uqshl h24, h1, h2
        mrs x8, fpsr
        msr fpsr, xzr
        uqshl s25, s1, s2
        mrs x9, fpsr
        msr fpsr, xzr
        uqshl d26, d1, d2
        mrs x10, fpsr
        msr fpsr, xzr

# set:    v1=0x80000000ffff8000400000005950da03 v2=0x3c5e4ef9afebaaec50112adf9aee350b v3=0x4b9f851800000000ffffffff00000000
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
# set:    v1=0xf80188b242fffff8f880000fff0f7ff8 v2=0xfdfff608090100f902f9060802fe0600 v3=0xb50f8081010fff8019ff018100ff69ff
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
# set:    v1=0x7fefff40800f8081808ff8edf8f84000 v2=0x0501fffdf909fdf90103030305fafefc v3=0x818e0081f8ffc7010f80f6f8f87f5180
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
# set:    v1=0x8000000000000000ffffffffffffffff v2=0x88feffe265acbef3fdc7842d5c93cd2e v3=0x00000000ffffffff4000000000000000
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
        sqrshl v16.8b, v1.8b, v2.8b
        mrs x0, fpsr
        msr fpsr, xzr
        sqrshl v17.16b, v1.16b, v2.16b
        mrs x1, fpsr
        msr fpsr, xzr
        sqrshl v18.4h, v1.4h, v2.4h
        mrs x2, fpsr
        msr fpsr, xzr
        sqrshl v19.8h, v1.8h, v2.8h
        mrs x3, fpsr
        msr fpsr, xzr
        sqrshl v20.2s, v1.2s, v2.2s
        mrs x4, fpsr
        msr fpsr, xzr
        sqrshl v21.4s, v1.4s, v2.4s
        mrs x5, fpsr
        msr fpsr, xzr
        sqrshl v22.2d, v1.2d, v2.2d
        mrs x6, fpsr
        msr fpsr, xzr
        sqrshl b23, b1, b2
        mrs x7, fpsr
        msr fpsr, xzr
        sqrshl h24, h1, h2
        mrs x8, fpsr
        msr fpsr, xzr
        sqrshl s25, s1, s2
        mrs x9, fpsr
        msr fpsr, xzr
        sqrshl d26, d1, d2
        mrs x10, fpsr
        msr fpsr, xzr

# set:    v1=0xffff6508800000ff4000800080000000 v2=0x89fa03f6290041067b07f3032cfdea0c v3=0xff18c02f800100ff00ffc21a8000ab81
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
# set:    v1=0xffffffffffffffff8000000000000001 v2=0x086d5206e1dd24045340245e711999e1 v3=0x06f327a8f9ec3f80647579038db630ec
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
# set:    v1=0x00010001ff8000007fff800000ffff80 v2=0x4ffe9bf09bf7540e83077d06dff7880d v3=0x00ff400000ffe23046e1800180000000
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
# set:    v1=0x00ff4000800100007fffffff0000ff80 v2=0x260459050701ce043601660528eea5fb v3=0xffff0000ff804b9b2631800000ff7fff
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
        uqrshl v16.8b, v1.8b, v2.8b
        mrs x0, fpsr
        msr fpsr, xzr
        uqrshl v17.16b, v1.16b, v2.16b
        mrs x1, fpsr
        msr fpsr, xzr
        uqrshl v18.4h, v1.4h, v2.4h
        mrs x2, fpsr
        msr fpsr, xzr
        uqrshl v19.8h, v1.8h, v2.8h
        mrs x3, fpsr
        msr fpsr, xzr
        uqrshl v20.2s, v1.2s, v2.2s
        mrs x4, fpsr
        msr fpsr, xzr
        uqrshl v21.4s, v1.4s, v2.4s
        mrs x5, fpsr
        msr fpsr, xzr
        uqrshl v22.2d, v1.2d, v2.2d
        mrs x6, fpsr
        msr fpsr, xzr
        uqrshl b23, b1, b2
        mrs x7, fpsr
        msr fpsr, xzr
        uqrshl h24, h1, h2
        mrs x8, fpsr
        msr fpsr, xzr
        uqrshl s25, s1, s2
        mrs x9, fpsr
        msr fpsr, xzr
        uqrshl d26, d1, d2
        mrs x10, fpsr
        msr fpsr, xzr

# set:    v1=0x7f80ff7c810b7ff8014000f8407f8184 v2=0x81817f8081ff800fff7f80ffff800140 v3=0x01f80180000f0f00018100010100fff8
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
# set:    v1=0x001a002d0017003f000f00290004002e v2=0x003a000400100038000c002f00330031 v3=0x000900050002003c00260007002f001b
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
# set:    v1=0x00000001f9727c9b7fffffff80000001 v2=0x8046446a00000000ffff800000000000 v3=0x0000000000000001ffffffff80000000
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
        mov v16.16b, v3.16b
        suqadd v16.8b, v1.8b
        mrs x0, fpsr
        msr fpsr, xzr
        mov v17.16b, v3.16b
        suqadd v17.16b, v1.16b
        mrs x1, fpsr
        msr fpsr, xzr
        mov v18.16b, v3.16b
        suqadd v18.4h, v1.4h
        mrs x2, fpsr
        msr fpsr, xzr
        mov v19.16b, v3.16b
        suqadd v19.8h, v1.8h
        mrs x3, fpsr
        msr fpsr, xzr
        mov v20.16b, v3.16b
        suqadd v20.2s, v1.2s
        mrs x4, fpsr
        msr fpsr, xzr
        mov v21.16b, v3.16b
        suqadd v21.4s, v1.4s
        mrs x5, fpsr
        msr fpsr, xzr
        mov v22.16b, v3.16b
        suqadd v22.2d, v1.2d
        mrs x6, fpsr
        msr fpsr, xzr
        mov v23.16b, v3.16b
        suqadd b23, b1
        mrs x7, fpsr
        msr fpsr, xzr
        mov v24.16b, v3.16b
        suqadd h24, h1
        mrs x8, fpsr
        msr fpsr, xzr
        mov v25.16b, v3.16b
        suqadd s25, s1
        mrs x9, fpsr
        msr fpsr, xzr
        mov v26.16b, v3.16b
        suqadd d26, d1
        mrs x10, fpsr
        msr fpsr, xzr

# set:    v1=0xf8ff0f7b0f00f8f8f8ff40818181810f v2=0x0f00010f014081184040813fbe808181 v3=0x8e810f01018180ff0fffff017fffbbf8
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
# set:    v1=0x00320022002d00370038002400280029 v2=0x002f0008000f0023003a00000033000c v3=0x000b003b0013001e000e0020000c0010
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
# set:    v1=0x4000000040000000000000004c307872 v2=0x000000010000000080000001ffffffff v3=0xffffffff0000ffff9e5a68c2ffff8000
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
        mov v16.16b, v3.16b
        usqadd v16.8b, v1.8b
        mrs x0, fpsr
        msr fpsr, xzr
        mov v17.16b, v3.16b
        usqadd v17.16b, v1.16b
        mrs x1, fpsr
        msr fpsr, xzr
        mov v18.16b, v3.16b
        usqadd v18.4h, v1.4h
        mrs x2, fpsr
        msr fpsr, xzr
        mov v19.16b, v3.16b
        usqadd v19.8h, v1.8h
        mrs x3, fpsr
        msr fpsr, xzr
        mov v20.16b, v3.16b
        usqadd v20.2s, v1.2s
        mrs x4, fpsr
        msr fpsr, xzr
        mov v21.16b, v3.16b
        usqadd v21.4s, v1.4s
        mrs x5, fpsr
        msr fpsr, xzr
        mov v22.16b, v3.16b
        usqadd v22.2d, v1.2d
        mrs x6, fpsr
        msr fpsr, xzr
        mov v23.16b, v3.16b
        usqadd b23, b1
        mrs x7, fpsr
        msr fpsr, xzr
        mov v24.16b, v3.16b
        usqadd h24, h1
        mrs x8, fpsr
        msr fpsr, xzr
        mov v25.16b, v3.16b
        usqadd s25, s1
        mrs x9, fpsr
        msr fpsr, xzr
        mov v26.16b, v3.16b
        usqadd d26, d1
        mrs x10, fpsr
        msr fpsr, xzr

# set:    v1=0x40c75480010f402701002f0fffffff0f v2=0x40ff00f8e5e7002eff40adff40ffb000 v3=0x46400f7f8070ff807f0fff0f8001f85f
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
# set:    v1=0x00330016001d00330016000e00020027 v2=0x001e00310027002f001a001e00080038 v3=0x000d001a000b003c001d0025003b0020
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
# set:    v1=0x800000007fffffff8000000000000001 v2=0x00000001800000010000ffffffffffff v3=0x0000ffff0ee1e02a8000000100000000
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
        sqabs v16.8b, v1.8b
        mrs x0, fpsr
        msr fpsr, xzr
        sqabs v17.16b, v1.16b
        mrs x1, fpsr
        msr fpsr, xzr
        sqabs v18.4h, v1.4h
        mrs x2, fpsr
        msr fpsr, xzr
        sqabs v19.8h, v1.8h
        mrs x3, fpsr
        msr fpsr, xzr
        sqabs v20.2s, v1.2s
        mrs x4, fpsr
        msr fpsr, xzr
        sqabs v21.4s, v1.4s
        mrs x5, fpsr
        msr fpsr, xzr
        sqabs v22.2d, v1.2d
        mrs x6, fpsr
        msr fpsr, xzr
        sqabs b23, b1
        mrs x7, fpsr
        msr fpsr, xzr
        sqabs h24, h1
        mrs x8, fpsr
        msr fpsr, xzr
        sqabs s25, s1
        mrs x9, fpsr
        msr fpsr, xzr
        sqabs d26, d1
        mrs x10, fpsr
        msr fpsr, xzr

# set:    v1=0xa58081007f81f801400ff87f40ff0051 v2=0x4040f840f8803b4000a7c10ff83af800 v3=0x807f0f007f817f80400f0f81017f7233
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
# set:    v1=0x0009003000130012002800220037003d v2=0x0025000a002c001a0038003600030003 v3=0x0018002000090024001b000b00360022
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
# set:    v1=0x00000001400000007fffffff7fffffff v2=0xffff8000ffff8000ffffffffffff8000 v3=0xffffffff40000000ffffffffffffffff
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=?
        sqneg v16.8b, v1.8b
        mrs x0, fpsr
        msr fpsr, xzr
        sqneg v17.16b, v1.16b
        mrs x1, fpsr
        msr fpsr, xzr
        sqneg v18.4h, v1.4h
        mrs x2, fpsr
        msr fpsr, xzr
        sqneg v19.8h, v1.8h
        mrs x3, fpsr
        msr fpsr, xzr
        sqneg v20.2s, v1.2s
        mrs x4, fpsr
        msr fpsr, xzr
        sqneg v21.4s, v1.4s
        mrs x5, fpsr
        msr fpsr, xzr
        sqneg v22.2d, v1.2d
        mrs x6, fpsr
        msr fpsr, xzr
        sqneg b23, b1
        mrs x7, fpsr
        msr fpsr, xzr
        sqneg h24, h1
        mrs x8, fpsr
        msr fpsr, xzr
        sqneg s25, s1
        mrs x9, fpsr
        msr fpsr, xzr
        sqneg d26, d1
        mrs x10, fpsr
        msr fpsr, xzr

# set:    v1=0x81ff3d00ff0f344000007fffff817ff8 v2=0x7f01de0040ff812c81ff80f88001ff98 v3=0x00818081fff80f81ff0001000f007381
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=?
# set:    v1=0x002400100033002a0029003a002d0016 v2=0x0005002a0025003c0027003e002b002a v3=0x0010001b002600290020003600030009
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=?
# set:    v1=0x80000000800000014000000040000000 v2=0x7fffffff0000ffff7fffffffffff8000 v3=0x8000000180000001ffff8000ffffffff
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=?
        sqdmulh v16.4h, v1.4h, v2.4h
        mrs x0, fpsr
        msr fpsr, xzr
        sqdmulh v17.8h, v1.8h, v2.8h
        mrs x1, fpsr
        msr fpsr, xzr
        sqdmulh v18.2s, v1.2s, v2.2s
        mrs x2, fpsr
        msr fpsr, xzr
        sqdmulh v19.4s, v1.4s, v2.4s
        mrs x3, fpsr
        msr fpsr, xzr
        sqdmulh h20, h1, h2
        mrs x4, fpsr
        msr fpsr, xzr
        sqdmulh s21, s1, s2
        mrs x5, fpsr
        msr fpsr, xzr
        sqdmulh v22.4h, v1.4h, v2.h[7]
        mrs x6, fpsr
        msr fpsr, xzr
        sqdmulh v23.8h, v1.8h, v2.h[2]
        mrs x7, fpsr
        msr fpsr, xzr
        sqdmulh v24.2s, v1.2s, v2.s[3]
        mrs x8, fpsr
        msr fpsr, xzr
        sqdmulh v25.4s, v1.4s, v2.s[0]
        mrs x9, fpsr
        msr fpsr, xzr
        sqdmulh h26, h1, v2.h[5]
        mrs x10, fpsr
        msr fpsr, xzr
        sqdmulh s27, s1, v2.s[1]
        mrs x11, fpsr
        msr fpsr, xzr

# set:    v1=0x40edff80ff40f8808180ff000f0180ff v2=0x8029810140819340ea280f81f8f88040 v3=0xfff800f8ff80011181f8bb80f80f7f55
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=?
# set:    v1=0x003f003600250001003d003a002d000b v2=0x001d000a001f00170029002e00380013 v3=0x0022003b003b003d002500210020000e
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=?
# set:    v1=0x15e5f71d4ab38b798000000040000000 v2=0xffff8000b8797a110000ffff0000ffff v3=0x800000017fffffff80ff8a6540000000
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=?
        sqrdmulh v16.4h, v1.4h, v2.4h
        mrs x0, fpsr
        msr fpsr, xzr
        sqrdmulh v17.8h, v1.8h, v2.8h
        mrs x1, fpsr
        msr fpsr, xzr
        sqrdmulh v18.2s, v1.2s, v2.2s
        mrs x2, fpsr
        msr fpsr, xzr
        sqrdmulh v19.4s, v1.4s, v2.4s
        mrs x3, fpsr
        msr fpsr, xzr
        sqrdmulh h20, h1, h2
        mrs x4, fpsr
        msr fpsr, xzr
        sqrdmulh s21, s1, s2
        mrs x5, fpsr
        msr fpsr, xzr
        sqrdmulh v22.4h, v1.4h, v2.h[7]
        mrs x6, fpsr
        msr fpsr, xzr
        sqrdmulh v23.8h, v1.8h, v2.h[2]
        mrs x7, fpsr
        msr fpsr, xzr
        sqrdmulh v24.2s, v1.2s, v2.s[3]
        mrs x8, fpsr
        msr fpsr, xzr
        sqrdmulh v25.4s, v1.4s, v2.s[0]
        mrs x9, fpsr
        msr fpsr, xzr
        sqrdmulh h26, h1, v2.h[5]
        mrs x10, fpsr
        msr fpsr, xzr
        sqrdmulh s27, s1, v2.s[1]
        mrs x11, fpsr
        msr fpsr, xzr

# set:    v1=0x00000001ffff800006e46e55ecab6373 v2=0x40000000cfc1858c000000010000ffff v3=0x98006e6180000001000000000000ffff
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=?
# set:    v1=0x01010102030100000301010300010202 v2=0x00010301010102030002000003020100 v3=0x03020100010301000003010002010201
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=?
# set:    v1=0xffffffffffffffffffffffff80000000 v2=0xffffffffffffffff5800b234bd4798b0 v3=0x7fffffffffffffff4000000000000000
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=?
# set:    v1=0xa203ca6d8000000100000000ffffffff v2=0x400000007fffffff0000ffff7fffffff v3=0xffffffff80000001000000000000ffff
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=?
        mov v16.16b, v3.16b
        sqrdmlah v16.4h, v1.4h, v2.4h
        mrs x0, fpsr
        msr fpsr, xzr
        mov v17.16b, v3.16b
        sqrdmlah v17.8h, v1.8h, v2.8h
        mrs x1, fpsr
        msr fpsr, xzr
        mov v18.16b, v3.16b
        sqrdmlah v18.2s, v1.2s, v2.2s
        mrs x2, fpsr
        msr fpsr, xzr
        mov v19.16b, v3.16b
        sqrdmlah v19.4s, v1.4s, v2.4s
        mrs x3, fpsr
        msr fpsr, xzr
        mov v20.16b, v3.16b
        sqrdmlah h20, h1, h2
        mrs x4, fpsr
        msr fpsr, xzr
        mov v21.16b, v3.16b
        sqrdmlah s21, s1, s2
        mrs x5, fpsr
        msr fpsr, xzr
        mov v22.16b, v3.16b
        sqrdmlah v22.4h, v1.4h, v2.h[7]
        mrs x6, fpsr
        msr fpsr, xzr
        mov v23.16b, v3.16b
        sqrdmlah v23.8h, v1.8h, v2.h[2]
        mrs x7, fpsr
        msr fpsr, xzr
        mov v24.16b, v3.16b
        sqrdmlah v24.2s, v1.2s, v2.s[3]
        mrs x8, fpsr
        msr fpsr, xzr
        mov v25.16b, v3.16b
        sqrdmlah v25.4s, v1.4s, v2.s[0]
        mrs x9, fpsr
        msr fpsr, xzr
        mov v26.16b, v3.16b
        sqrdmlah h26, h1, v2.h[5]
        mrs x10, fpsr
        msr fpsr, xzr
        mov v27.16b, v3.16b
        sqrdmlah s27, s1, v2.s[1]
        mrs x11, fpsr
        msr fpsr, xzr

# set:    v1=0x0000ffffffffffff3c8176e880000000 v2=0x00000000d9cb5b9d8000000100000001 v3=0x40000000000000018000000040000000
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=?
# set:    v1=0x003a0037000a001d0020002b000a0005 v2=0x00210035002400340010000d0006001a v3=0x00190017003f003c003100320038003a
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=?
# set:    v1=0x0001c1ca4b951416000100000000ff80 v2=0x00ff00ff40008000400026b780010001 v3=0x00ff109c8001ff80ff800000a6617fff
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=?
# set:    v1=0x80000000800000010000000100000001 v2=0x00000001800000007fffffff7fffffff v3=0x40000000000000018b56fe7f0000ffff
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=?
        mov v16.16b, v3.16b
        sqrdmlsh v16.4h, v1.4h, v2.4h
        mrs x0, fpsr
        msr fpsr, xzr
        mov v17.16b, v3.16b
        sqrdmlsh v17.8h, v1.8h, v2.8h
        mrs x1, fpsr
        msr fpsr, xzr
        mov v18.16b, v3.16b
        sqrdmlsh v18.2s, v1.2s, v2.2s
        mrs x2, fpsr
        msr fpsr, xzr
        mov v19.16b, v3.16b
        sqrdmlsh v19.4s, v1.4s, v2.4s
        mrs x3, fpsr
        msr fpsr, xzr
        mov v20.16b, v3.16b
        sqrdmlsh h20, h1, h2
        mrs x4, fpsr
        msr fpsr, xzr
        mov v21.16b, v3.16b
        sqrdmlsh s21, s1, s2
        mrs x5, fpsr
        msr fpsr, xzr
        mov v22.16b, v3.16b
        sqrdmlsh v22.4h, v1.4h, v2.h[7]
        mrs x6, fpsr
        msr fpsr, xzr
        mov v23.16b, v3.16b
        sqrdmlsh v23.8h, v1.8h, v2.h[2]
        mrs x7, fpsr
        msr fpsr, xzr
        mov v24.16b, v3.16b
        sqrdmlsh v24.2s, v1.2s, v2.s[3]
        mrs x8, fpsr
        msr fpsr, xzr
        mov v25.16b, v3.16b
        sqrdmlsh v25.4s, v1.4s, v2.s[0]
        mrs x9, fpsr
        msr fpsr, xzr
        mov v26.16b, v3.16b
        sqrdmlsh h26, h1, v2.h[5]
        mrs x10, fpsr
        msr fpsr, xzr
        mov v27.16b, v3.16b
        sqrdmlsh s27, s1, v2.s[1]
        mrs x11, fpsr
        msr fpsr, xzr

# set:    v1=0x7f81d800910f0f81ffff0f08817f66a4 v2=0xf880ff407f81010fff017f7f40fc0001 v3=0x0440008101ff0000ff40528f818081ff
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=?
# set:    v1=0x003d0013001400310015001300200003 v2=0x0015003e002600040004000400060007 v3=0x0018002e0033001f00130024001a001e
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=?
# set:    v1=0x22bea8c40000000000000000ffff8000 v2=0xdd10b54d40000000000000007fffffff v3=0x0000000180000000800000000000ffff
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=?
        mov v16.16b, v3.16b
        sqdmull v16.4s, v1.4h, v2.4h
        mrs x0, fpsr
        msr fpsr, xzr
        mov v17.16b, v3.16b
        sqdmull v17.2d, v1.2s, v2.2s
        mrs x1, fpsr
        msr fpsr, xzr
        mov v18.16b, v3.16b
        sqdmull v18.4s, v1.4h, v2.h[6]
        mrs x2, fpsr
        msr fpsr, xzr
        mov v19.16b, v3.16b
        sqdmull v19.2d, v1.2s, v2.s[2]
        mrs x3, fpsr
        msr fpsr, xzr
        mov v20.16b, v3.16b
        sqdmull2 v20.4s, v1.8h, v2.8h
        mrs x4, fpsr
        msr fpsr, xzr
        mov v21.16b, v3.16b
        sqdmull2 v21.2d, v1.4s, v2.4s
        mrs x5, fpsr
        msr fpsr, xzr
        mov v22.16b, v3.16b
        sqdmull2 v22.4s, v1.8h, v2.h[6]
        mrs x6, fpsr
        msr fpsr, xzr
        mov v23.16b, v3.16b
        sqdmull2 v23.2d, v1.4s, v2.s[2]
        mrs x7, fpsr
        msr fpsr, xzr
        mov v24.16b, v3.16b
        sqdmull s24, h1, h2
        mrs x8, fpsr
        msr fpsr, xzr
        mov v25.16b, v3.16b
        sqdmull d25, s1, s2
        mrs x9, fpsr
        msr fpsr, xzr
        mov v26.16b, v3.16b
        sqdmull s26, h1, v2.h[3]
        mrs x10, fpsr
        msr fpsr, xzr
        mov v27.16b, v3.16b
        sqdmull d27, s1, v2.s[3]
        mrs x11, fpsr
        msr fpsr, xzr

# set:    v1=0x0001010f6a40bf8180f8a180807f0040 v2=0x810d0ff8808000ff6d40c201f8f88100 v3=0x80000f8001ff0101eff80f80ff00ff07
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=?
# set:    v1=0x000200040010002e00040015000f0009 v2=0x003900050035000d000f00340002000c v3=0x003a00140030002700280004001b003d
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=?
# set:    v1=0x7fffffff0000ffff7fffffff0000ffff v2=0x00000000ffff80007fffffff40000000 v3=0x000000007fffffff80000001ffffffff
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=?
        mov v16.16b, v3.16b
        sqdmlal v16.4s, v1.4h, v2.4h
        mrs x0, fpsr
        msr fpsr, xzr
        mov v17.16b, v3.16b
        sqdmlal v17.2d, v1.2s, v2.2s
        mrs x1, fpsr
        msr fpsr, xzr
        mov v18.16b, v3.16b
        sqdmlal v18.4s, v1.4h, v2.h[6]
        mrs x2, fpsr
        msr fpsr, xzr
        mov v19.16b, v3.16b
        sqdmlal v19.2d, v1.2s, v2.s[2]
        mrs x3, fpsr
        msr fpsr, xzr
        mov v20.16b, v3.16b
        sqdmlal2 v20.4s, v1.8h, v2.8h
        mrs x4, fpsr
        msr fpsr, xzr
        mov v21.16b, v3.16b
        sqdmlal2 v21.2d, v1.4s, v2.4s
        mrs x5, fpsr
        msr fpsr, xzr
        mov v22.16b, v3.16b
        sqdmlal2 v22.4s, v1.8h, v2.h[6]
        mrs x6, fpsr
        msr fpsr, xzr
        mov v23.16b, v3.16b
        sqdmlal2 v23.2d, v1.4s, v2.s[2]
        mrs x7, fpsr
        msr fpsr, xzr
        mov v24.16b, v3.16b
        sqdmlal s24, h1, h2
        mrs x8, fpsr
        msr fpsr, xzr
        mov v25.16b, v3.16b
        sqdmlal d25, s1, s2
        mrs x9, fpsr
        msr fpsr, xzr
        mov v26.16b, v3.16b
        sqdmlal s26, h1, v2.h[3]
        mrs x10, fpsr
        msr fpsr, xzr
        mov v27.16b, v3.16b
        sqdmlal d27, s1, v2.s[3]
        mrs x11, fpsr
        msr fpsr, xzr

# set:    v1=0xf8da017f007f011c4040000f01f881f8 v2=0x000f8000fff880235e0f01fff80f817f v3=0x8840f880f8ff817ff80ff8010f7ff80f
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=?
# set:    v1=0x0029003e0000001f0010000b00100006 v2=0x002b001a000a0008000b0034003c0029 v3=0x000d000800310028002d00100022002c
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=?
# set:    v1=0x8a8fe367ffff80000000ffff40000000 v2=0x4000000080000001ffffffff008c01c4 v3=0x80000000ffff80000000000140000000
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=?
        mov v16.16b, v3.16b
        sqdmlsl v16.4s, v1.4h, v2.4h
        mrs x0, fpsr
        msr fpsr, xzr
        mov v17.16b, v3.16b
        sqdmlsl v17.2d, v1.2s, v2.2s
        mrs x1, fpsr
        msr fpsr, xzr
        mov v18.16b, v3.16b
        sqdmlsl v18.4s, v1.4h, v2.h[6]
        mrs x2, fpsr
        msr fpsr, xzr
        mov v19.16b, v3.16b
        sqdmlsl v19.2d, v1.2s, v2.s[2]
        mrs x3, fpsr
        msr fpsr, xzr
        mov v20.16b, v3.16b
        sqdmlsl2 v20.4s, v1.8h, v2.8h
        mrs x4, fpsr
        msr fpsr, xzr
        mov v21.16b, v3.16b
        sqdmlsl2 v21.2d, v1.4s, v2.4s
        mrs x5, fpsr
        msr fpsr, xzr
        mov v22.16b, v3.16b
        sqdmlsl2 v22.4s, v1.8h, v2.h[6]
        mrs x6, fpsr
        msr fpsr, xzr
        mov v23.16b, v3.16b
        sqdmlsl2 v23.2d, v1.4s, v2.s[2]
        mrs x7, fpsr
        msr fpsr, xzr
        mov v24.16b, v3.16b
        sqdmlsl s24, h1, h2
        mrs x8, fpsr
        msr fpsr, xzr
        mov v25.16b, v3.16b
        sqdmlsl d25, s1, s2
        mrs x9, fpsr
        msr fpsr, xzr
        mov v26.16b, v3.16b
        sqdmlsl s26, h1, v2.h[3]
        mrs x10, fpsr
        msr fpsr, xzr
        mov v27.16b, v3.16b
        sqdmlsl d27, s1, v2.s[3]
        mrs x11, fpsr
        msr fpsr, xzr

# set:    v1=0xffffffffffffffff84de4f095c4fceee v2=0x80000000000000010000000000000000 v3=0x800000000000000166a8c0bce61afd5c
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
# set:    v1=0x01010101010300030001020300020003 v2=0x03010203000100010200020003030101 v3=0x03020100000103000001000203030103
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
# set:    v1=0x0000000000000000ffffffff80000000 v2=0xdd20fe44126666e300000000ffffffff v3=0x00000000000000014000000000000000
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
# set:    v1=0xffffffff7fffffff0000000000000000 v2=0x00000000ffff80004000000080000000 v3=0x7fffffff1c02910a0000ffffffffffff
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
        mov v16.16b, v3.16b
        sqxtn v16.8b, v1.8h
        mrs x0, fpsr
        msr fpsr, xzr
        mov v17.16b, v3.16b
        sqxtn2 v17.16b, v1.8h
        mrs x1, fpsr
        msr fpsr, xzr
        mov v18.16b, v3.16b
        sqxtn v18.4h, v1.4s
        mrs x2, fpsr
        msr fpsr, xzr
        mov v19.16b, v3.16b
        sqxtn2 v19.8h, v1.4s
        mrs x3, fpsr
        msr fpsr, xzr
        mov v20.16b, v3.16b
        sqxtn v20.2s, v1.2d
        mrs x4, fpsr
        msr fpsr, xzr
        mov v21.16b, v3.16b
        sqxtn2 v21.4s, v1.2d
        mrs x5, fpsr
        msr fpsr, xzr
        mov v22.16b, v3.16b
        sqxtn b22, h1
        mrs x6, fpsr
        msr fpsr, xzr
        mov v23.16b, v3.16b
        sqxtn h23, s1
        mrs x7, fpsr
        msr fpsr, xzr
        mov v24.16b, v3.16b
        sqxtn s24, d1
        mrs x8, fpsr
        msr fpsr, xzr

# set:    v1=0x80810000fff80fff54819bd2b77ff839 v2=0xff010180f8f84001ffed81fff8804081 v3=0x000080408001808081818100ff0fc0ff
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
# set:    v1=0x00250029000c000a003000190007002d v2=0x00070031003700340018003a003d0023 v3=0x00020027000a001f0035001d00120002
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
# set:    v1=0x00ffffff497a82db800100ffffff4000 v2=0x05e70001400000018001ff80800083f9 v3=0x000048177fff00ff800180008000eecc
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
# set:    v1=0x800000017fffffff40000000ffffffff v2=0xffff80007fffffff7fffffff4ead2a0b v3=0xffffffff80000000c247211d36ad401c
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
        mov v16.16b, v3.16b
        uqxtn v16.8b, v1.8h
        mrs x0, fpsr
        msr fpsr, xzr
        mov v17.16b, v3.16b
        uqxtn2 v17.16b, v1.8h
        mrs x1, fpsr
        msr fpsr, xzr
        mov v18.16b, v3.16b
        uqxtn v18.4h, v1.4s
        mrs x2, fpsr
        msr fpsr, xzr
        mov v19.16b, v3.16b
        uqxtn2 v19.8h, v1.4s
        mrs x3, fpsr
        msr fpsr, xzr
        mov v20.16b, v3.16b
        uqxtn v20.2s, v1.2d
        mrs x4, fpsr
        msr fpsr, xzr
        mov v21.16b, v3.16b
        uqxtn2 v21.4s, v1.2d
        mrs x5, fpsr
        msr fpsr, xzr
        mov v22.16b, v3.16b
        uqxtn b22, h1
        mrs x6, fpsr
        msr fpsr, xzr
        mov v23.16b, v3.16b
        uqxtn h23, s1
        mrs x7, fpsr
        msr fpsr, xzr
        mov v24.16b, v3.16b
        uqxtn s24, d1
        mrs x8, fpsr
        msr fpsr, xzr

# set:    v1=0x0ff819ff0063bbf880818001f80101f4 v2=0x0fd9150f800f011b0001000f8001010f v3=0xf33c7f008101f80140f8010ff88140f8
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
# set:    v1=0x000000002bc89086000000002e5a359d v2=0x000000002153972c000000000ed409d3 v3=0x000000000b505df0000000001817bf2f
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
# set:    v1=0x7fffffffffffffffffffffffffffffff v2=0x00000000000000000000000000000001 v3=0x00000000000000017fffffffffffffff
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
# set:    v1=0xff8080400fff9bffee7f0081ff9100f8 v2=0xff01407f25f821f87f40814092a8817f v3=0x8000f8ec80430049408f830180000fff
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
        mov v16.16b, v3.16b
        sqxtun v16.8b, v1.8h
        mrs x0, fpsr
        msr fpsr, xzr
        mov v17.16b, v3.16b
        sqxtun2 v17.16b, v1.8h
        mrs x1, fpsr
        msr fpsr, xzr
        mov v18.16b, v3.16b
        sqxtun v18.4h, v1.4s
        mrs x2, fpsr
        msr fpsr, xzr
        mov v19.16b, v3.16b
        sqxtun2 v19.8h, v1.4s
        mrs x3, fpsr
        msr fpsr, xzr
        mov v20.16b, v3.16b
        sqxtun v20.2s, v1.2d
        mrs x4, fpsr
        msr fpsr, xzr
        mov v21.16b, v3.16b
        sqxtun2 v21.4s, v1.2d
        mrs x5, fpsr
        msr fpsr, xzr
        mov v22.16b, v3.16b
        sqxtun b22, h1
        mrs x6, fpsr
        msr fpsr, xzr
        mov v23.16b, v3.16b
        sqxtun h23, s1
        mrs x7, fpsr
        msr fpsr, xzr
        mov v24.16b, v3.16b
        sqxtun s24, d1
        mrs x8, fpsr
        msr fpsr, xzr

# set:    v1=0x80000000000000007fffffffffffffff v2=0x36cdf2804f7b6f14539732c9c8506da1 v3=0x2b6cdbdca05f03180000000000000000
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
# set:    v1=0x0000000034d8eb4b0000000003c96f13 v2=0x000000000657c0160000000002ae6a45 v3=0x00000000321c785a00000000081ff860
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
# set:    v1=0x000080014000cd7e0000000100ff8000 v2=0x80004000832b40003c1a0000800000ff v3=0xffff00017fffffff8000800100010000
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
# set:    v1=0xffffffffffffffff8000000000000001 v2=0x80000000000000017fffffffffffffff v3=0x40000000000000007fffffffffffffff
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
        mov v16.16b, v3.16b
        sqshrn v16.8b, v1.8h, #1
        mrs x0, fpsr
        msr fpsr, xzr
        mov v17.16b, v3.16b
        sqshrn2 v17.16b, v1.8h, #8
        mrs x1, fpsr
        msr fpsr, xzr
        mov v18.16b, v3.16b
        sqshrn v18.4h, v1.4s, #1
        mrs x2, fpsr
        msr fpsr, xzr
        mov v19.16b, v3.16b
        sqshrn2 v19.8h, v1.4s, #16
        mrs x3, fpsr
        msr fpsr, xzr
        mov v20.16b, v3.16b
        sqshrn v20.2s, v1.2d, #1
        mrs x4, fpsr
        msr fpsr, xzr
        mov v21.16b, v3.16b
        sqshrn2 v21.4s, v1.2d, #32
        mrs x5, fpsr
        msr fpsr, xzr
        mov v22.16b, v3.16b
        sqshrn b22, h1, #5
        mrs x6, fpsr
        msr fpsr, xzr
        mov v23.16b, v3.16b
        sqshrn h23, s1, #9
        mrs x7, fpsr
        msr fpsr, xzr
        mov v24.16b, v3.16b
        sqshrn s24, d1, #20
        mrs x8, fpsr
        msr fpsr, xzr

# set:    v1=0x800000000000000000000000ffffffff v2=0xffffffff800000008000000000000001 v3=0x0000000000000001dfa0a563ff94769f
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
# set:    v1=0x00003de9000029bd00000fe900000bd9 v2=0x0000218a00000e1d00000d19000020d3 v3=0x000012230000309700000697000002ce
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
# set:    v1=0x0000ffff80000000d19c836800000001 v2=0x676315eb0000ffffffffffff647a3f8e v3=0xfc9fd2fe000000014000000000000000
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
# set:    v1=0x0000000000000001bc6408b3322b3bf1 v2=0x5e561dab945ae1c74000000000000000 v3=0x40000000000000000000000000000001
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
        mov v16.16b, v3.16b
        uqshrn v16.8b, v1.8h, #1
        mrs x0, fpsr
        msr fpsr, xzr
        mov v17.16b, v3.16b
        uqshrn2 v17.16b, v1.8h, #8
        mrs x1, fpsr
        msr fpsr, xzr
        mov v18.16b, v3.16b
        uqshrn v18.4h, v1.4s, #1
        mrs x2, fpsr
        msr fpsr, xzr
        mov v19.16b, v3.16b
        uqshrn2 v19.8h, v1.4s, #16
        mrs x3, fpsr
        msr fpsr, xzr
        mov v20.16b, v3.16b
        uqshrn v20.2s, v1.2d, #1
        mrs x4, fpsr
        msr fpsr, xzr
        mov v21.16b, v3.16b
        uqshrn2 v21.4s, v1.2d, #32
        mrs x5, fpsr
        msr fpsr, xzr
        mov v22.16b, v3.16b
        uqshrn b22, h1, #5
        mrs x6, fpsr
        msr fpsr, xzr
        mov v23.16b, v3.16b
        uqshrn h23, s1, #9
        mrs x7, fpsr
        msr fpsr, xzr
        mov v24.16b, v3.16b
        uqshrn s24, d1, #20
        mrs x8, fpsr
        msr fpsr, xzr

# set:    v1=0x2e701c52f1a6a449ffffffff80000000 v2=0x7fffffffffffffff0000000000000000 v3=0x76b89701415d06c40000000000000000
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
# set:    v1=0x000000001db908e70000000002f60728 v2=0x00000000373d77b9000000003a6ada58 v3=0x000000000a7bc19d000000002f360908
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
# set:    v1=0x7fffffff7fffffff0000000140000000 v2=0xffffffff000000014000000080000000 v3=0x80000001ffff80000000ffff40000000
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
# set:    v1=0x800000007fffffff4f3bd6bf80000000 v2=0x40000000ffff80008000000040000000 v3=0x80000000ffffffff800000017fffffff
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
        mov v16.16b, v3.16b
        sqshrun v16.8b, v1.8h, #1
        mrs x0, fpsr
        msr fpsr, xzr
        mov v17.16b, v3.16b
        sqshrun2 v17.16b, v1.8h, #8
        mrs x1, fpsr
        msr fpsr, xzr
        mov v18.16b, v3.16b
        sqshrun v18.4h, v1.4s, #1
        mrs x2, fpsr
        msr fpsr, xzr
        mov v19.16b, v3.16b
        sqshrun2 v19.8h, v1.4s, #16
        mrs x3, fpsr
        msr fpsr, xzr
        mov v20.16b, v3.16b
        sqshrun v20.2s, v1.2d, #1
        mrs x4, fpsr
        msr fpsr, xzr
        mov v21.16b, v3.16b
        sqshrun2 v21.4s, v1.2d, #32
        mrs x5, fpsr
        msr fpsr, xzr
        mov v22.16b, v3.16b
        sqshrun b22, h1, #5
        mrs x6, fpsr
        msr fpsr, xzr
        mov v23.16b, v3.16b
        sqshrun h23, s1, #9
        mrs x7, fpsr
        msr fpsr, xzr
        mov v24.16b, v3.16b
        sqshrun s24, d1, #20
        mrs x8, fpsr
        msr fpsr, xzr

# set:    v1=0x7e0e80014000ffff8001000038520001 v2=0xffff80017fff40000000443d00018000 v3=0x000000010001ff808001ffff80008001
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
# set:    v1=0x0000000039adfa950000000010b9ba49 v2=0x00000000069f8586000000003ff01c27 v3=0x000000003ae905180000000028d3fb9f
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
# set:    v1=0x00000000000000000000000000000001 v2=0x8000000000000001ffffffffffffffff v3=0x79d609355a36d7cb0000000000000000
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
# set:    v1=0x7fffffffffff80008000000100000000 v2=0x800000010000ffff4000000000000000 v3=0xffff8000000000004000000040000000
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
        mov v16.16b, v3.16b
        sqrshrn v16.8b, v1.8h, #1
        mrs x0, fpsr
        msr fpsr, xzr
        mov v17.16b, v3.16b
        sqrshrn2 v17.16b, v1.8h, #8
        mrs x1, fpsr
        msr fpsr, xzr
        mov v18.16b, v3.16b
        sqrshrn v18.4h, v1.4s, #1
        mrs x2, fpsr
        msr fpsr, xzr
        mov v19.16b, v3.16b
        sqrshrn2 v19.8h, v1.4s, #16
        mrs x3, fpsr
        msr fpsr, xzr
        mov v20.16b, v3.16b
        sqrshrn v20.2s, v1.2d, #1
        mrs x4, fpsr
        msr fpsr, xzr
        mov v21.16b, v3.16b
        sqrshrn2 v21.4s, v1.2d, #32
        mrs x5, fpsr
        msr fpsr, xzr
        mov v22.16b, v3.16b
        sqrshrn b22, h1, #5
        mrs x6, fpsr
        msr fpsr, xzr
        mov v23.16b, v3.16b
        sqrshrn h23, s1, #9
        mrs x7, fpsr
        msr fpsr, xzr
        mov v24.16b, v3.16b
        sqrshrn s24, d1, #20
        mrs x8, fpsr
        msr fpsr, xzr

# set:    v1=0x0000000080000000400000005daee2a0 v2=0xd90d2459ffff800080000000ffff8000 v3=0x27eb351c7fffffffffffffff00000001
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
# set:    v1=0x00220019003900150039001e000a002c v2=0x0009001700090008003d001600110029 v3=0x00360016002d002a0007001c00230039
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
# set:    v1=0x0001ffff8001ffff00000001000000ff v2=0x7fffff80117d00017fffff808000c8cd v3=0xff808001ffffffff0000ff80ffff8001
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
# set:    v1=0xff807fffd581000080007fff00000001 v2=0x00ff7fff7fffffff00ff000140007fff v3=0x00018001800100ffff80ff80800100ff
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
        mov v16.16b, v3.16b
        uqrshrn v16.8b, v1.8h, #1
        mrs x0, fpsr
        msr fpsr, xzr
        mov v17.16b, v3.16b
        uqrshrn2 v17.16b, v1.8h, #8
        mrs x1, fpsr
        msr fpsr, xzr
        mov v18.16b, v3.16b
        uqrshrn v18.4h, v1.4s, #1
        mrs x2, fpsr
        msr fpsr, xzr
        mov v19.16b, v3.16b
        uqrshrn2 v19.8h, v1.4s, #16
        mrs x3, fpsr
        msr fpsr, xzr
        mov v20.16b, v3.16b
        uqrshrn v20.2s, v1.2d, #1
        mrs x4, fpsr
        msr fpsr, xzr
        mov v21.16b, v3.16b
        uqrshrn2 v21.4s, v1.2d, #32
        mrs x5, fpsr
        msr fpsr, xzr
        mov v22.16b, v3.16b
        uqrshrn b22, h1, #5
        mrs x6, fpsr
        msr fpsr, xzr
        mov v23.16b, v3.16b
        uqrshrn h23, s1, #9
        mrs x7, fpsr
        msr fpsr, xzr
        mov v24.16b, v3.16b
        uqrshrn s24, d1, #20
        mrs x8, fpsr
        msr fpsr, xzr

# set:    v1=0x08470001ffff0000cd53757d053ea861 v2=0x0000000000ff972f7fff00ff00018001 v3=0xffff80018a1d00ff790a400080008000
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
# set:    v1=0x00000000208b48e3000000002f4bdf27 v2=0x000000001eb05fe6000000002b7c3ff0 v3=0x000000000189a3e30000000011a80a63
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
# set:    v1=0x8000000100ff19a8d22a000140008000 v2=0x000080008000ff80ff80ffffff80d772 v3=0x40007fff30e400008380000100001840
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
# set:    v1=0x0101f880f87f81007f80ff8080400101 v2=0x8140ff7fff0f8000f800807fff400180 v3=0x8000f8400100ff81f8f77d014cf84040
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=?
        mov v16.16b, v3.16b
        sqrshrun v16.8b, v1.8h, #1
        mrs x0, fpsr
        msr fpsr, xzr
        mov v17.16b, v3.16b
        sqrshrun2 v17.16b, v1.8h, #8
        mrs x1, fpsr
        msr fpsr, xzr
        mov v18.16b, v3.16b
        sqrshrun v18.4h, v1.4s, #1
        mrs x2, fpsr
        msr fpsr, xzr
        mov v19.16b, v3.16b
        sqrshrun2 v19.8h, v1.4s, #16
        mrs x3, fpsr
        msr fpsr, xzr
        mov v20.16b, v3.16b
        sqrshrun v20.2s, v1.2d, #1
        mrs x4, fpsr
        msr fpsr, xzr
        mov v21.16b, v3.16b
        sqrshrun2 v21.4s, v1.2d, #32
        mrs x5, fpsr
        msr fpsr, xzr
        mov v22.16b, v3.16b
        sqrshrun b22, h1, #5
        mrs x6, fpsr
        msr fpsr, xzr
        mov v23.16b, v3.16b
        sqrshrun h23, s1, #9
        mrs x7, fpsr
        msr fpsr, xzr
        mov v24.16b, v3.16b
        sqrshrun s24, d1, #20
        mrs x8, fpsr
        msr fpsr, xzr

# set:    v1=0x98e934404f7f0ffff880f8a10b01f881 v2=0xff400ff801000f00817fff80ff01ffe0 v3=0x81f82250ff0180407f888040280f807f
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=? v28=? x12=?
# set:    v1=0x003a000d00290011003b00210025003b v2=0x00290009001f00160016000e0006003e v3=0x0032003f0033000000080002002a0020
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=? v28=? x12=?
# set:    v1=0x7fffffffffffffff7fffffff00000000 v2=0xffff800080000001ffffffff232d6c9d v3=0x800000000000000000000001a187e188
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=? v28=? x12=?
        sqshl v16.8b, v1.8b, #7
        mrs x0, fpsr
        msr fpsr, xzr
        sqshl v17.16b, v1.16b, #1
        mrs x1, fpsr
        msr fpsr, xzr
        sqshl v18.4h, v1.4h, #0
        mrs x2, fpsr
        msr fpsr, xzr
        sqshl v19.8h, v1.8h, #9
        mrs x3, fpsr
        msr fpsr, xzr
        sqshl v20.2s, v1.2s, #31
        mrs x4, fpsr
        msr fpsr, xzr
        sqshl v21.4s, v1.4s, #3
        mrs x5, fpsr
        msr fpsr, xzr
        sqshl v22.2d, v1.2d, #63
        mrs x6, fpsr
        msr fpsr, xzr
        sqshl v23.2d, v1.2d, #0
        mrs x7, fpsr
        msr fpsr, xzr
        sqshl v24.2d, v1.2d, #11
        mrs x8, fpsr
        msr fpsr, xzr
        sqshl b25, b1, #2
        mrs x9, fpsr
        msr fpsr, xzr
        sqshl h26, h1, #0
        mrs x10, fpsr
        msr fpsr, xzr
        sqshl s27, s1, #5
        mrs x11, fpsr
        msr fpsr, xzr
        sqshl d28, d1, #7
        mrs x12, fpsr
        msr fpsr, xzr

# set:    v1=0x407f0000407fff0fff801e8140f88060 v2=0xf87881fc30f8ff817c7bffd08100810f v3=0x8081408161407f81810080c17ff80f80
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=? v28=? x12=?
# set:    v1=0x00280009000b003400060027000f0004 v2=0x001100260003000b0008001a001e002a v3=0x0029002000100033000f002a00200031
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=? v28=? x12=?
# set:    v1=0x80000000800000010318ca3dad672d86 v2=0x80000000978edb5effff800080000001 v3=0x80000001800000003102ed3ce3ed3d78
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=? v28=? x12=?
        uqshl v16.8b, v1.8b, #7
        mrs x0, fpsr
        msr fpsr, xzr
        uqshl v17.16b, v1.16b, #1
        mrs x1, fpsr
        msr fpsr, xzr
        uqshl v18.4h, v1.4h, #0
        mrs x2, fpsr
        msr fpsr, xzr
        uqshl v19.8h, v1.8h, #9
        mrs x3, fpsr
        msr fpsr, xzr
        uqshl v20.2s, v1.2s, #31
        mrs x4, fpsr
        msr fpsr, xzr
        uqshl v21.4s, v1.4s, #3
        mrs x5, fpsr
        msr fpsr, xzr
        uqshl v22.2d, v1.2d, #63
        mrs x6, fpsr
        msr fpsr, xzr
        uqshl v23.2d, v1.2d, #0
        mrs x7, fpsr
        msr fpsr, xzr
        uqshl v24.2d, v1.2d, #11
        mrs x8, fpsr
        msr fpsr, xzr
        uqshl b25, b1, #2
        mrs x9, fpsr
        msr fpsr, xzr
        uqshl h26, h1, #0
        mrs x10, fpsr
        msr fpsr, xzr
        uqshl s27, s1, #5
        mrs x11, fpsr
        msr fpsr, xzr
        uqshl d28, d1, #7
        mrs x12, fpsr
        msr fpsr, xzr

# set:    v1=0xf8f8ff220f80015e7fcdbd2781408000 v2=0x8033ff01010fff006b007f0ff88080ff v3=0x800f40004081ff00ff81ff9af840ff80
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=? v28=? x12=?
# set:    v1=0x0021003a001b0010001800030023000a v2=0x003c0023002e0037001a00160002002d v3=0x00350000000d001d0009002b0039001d
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=? v28=? x12=?
# set:    v1=0xffff8000ffff8000800000010000ffff v2=0x150709027fffffffffffffff80000001 v3=0xffffffff29674ab40000ffff7fffffff
# expect: v16=? x0=? v17=? x1=? v18=? x2=? v19=? x3=? v20=? x4=? v21=? x5=? v22=? x6=? v23=? x7=? v24=? x8=? v25=? x9=? v26=? x10=? v27=? x11=? v28=? x12=?
        sqshlu v16.8b, v1.8b, #7
        mrs x0, fpsr
        msr fpsr, xzr
        sqshlu v17.16b, v1.16b, #1
        mrs x1, fpsr
        msr fpsr, xzr
        sqshlu v18.4h, v1.4h, #0
        mrs x2, fpsr
        msr fpsr, xzr
        sqshlu v19.8h, v1.8h, #9
        mrs x3, fpsr
        msr fpsr, xzr
        sqshlu v20.2s, v1.2s, #31
        mrs x4, fpsr
        msr fpsr, xzr
        sqshlu v21.4s, v1.4s, #3
        mrs x5, fpsr
        msr fpsr, xzr
        sqshlu v22.2d, v1.2d, #63
        mrs x6, fpsr
        msr fpsr, xzr
        sqshlu v23.2d, v1.2d, #0
        mrs x7, fpsr
        msr fpsr, xzr
        sqshlu v24.2d, v1.2d, #11
        mrs x8, fpsr
        msr fpsr, xzr
        sqshlu b25, b1, #2
        mrs x9, fpsr
        msr fpsr, xzr
        sqshlu h26, h1, #0
        mrs x10, fpsr
        msr fpsr, xzr
        sqshlu s27, s1, #5
        mrs x11, fpsr
        msr fpsr, xzr
        sqshlu d28, d1, #7
        mrs x12, fpsr
        msr fpsr, xzr
