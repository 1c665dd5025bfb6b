# SPDX-License-Identifier: Apache-2.0
# Integer Advanced SIMD: one operand; comparison with zero; shifts by an immediate

# set:    v1=0x2d19bc9ea2f91c9527a3e0332f62d8e8 v2=0x3b3a3d1e6c9e6473eba344ca3c33b4e0 v3=0x86e2fa822b9d774916ff5dbca93da1dd
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=?
# set:    v1=0x2ef25d81bc6d50dcd24655de232d7dc3 v2=0x3bc4f89f2ca0a63fc0edba416f9417e9 v3=0x6025b8f0fd492164c854f8d77592c73a
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=?
# set:    v1=0x8ab8d416f69c468a7a8799ea5f0498dc v2=0x35e90154e04a500f33e1245cec3480a2 v3=0xf0dcfc261ced2608898d1c8e3a3fa1f4
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=?
        rev64 v16.8b, v1.8b
        rev64 v17.16b, v1.16b
        rev64 v18.4h, v1.4h
        rev64 v19.8h, v1.8h
        rev64 v20.2s, v1.2s
        rev64 v21.4s, v1.4s
        rev32 v22.8b, v1.8b
        rev32 v23.16b, v1.16b
        rev32 v24.4h, v1.4h
        rev32 v25.8h, v1.8h
        rev16 v26.8b, v1.8b
        rev16 v27.16b, v1.16b

# set:    v1=0x7f0fff0f81f881f80ff80ffff87fff00 v2=0x28027f2e848040814081fff800f80140 v3=0x9269017ff84000e1ffff40f8804040ff
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x7fff8001efdc00ff00ff0001ffff0000 v2=0x7fff3a5cc06b7fff8000800079678000 v3=0xd539ff8003ef0001ff80000054627fff
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x400000007fffffff7fffffff40000000 v2=0x7fffffff8e914d5bffffffff40000000 v3=0x7fffffff800000017fffffff80000000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        cls v16.8b, v1.8b
        cls v17.16b, v1.16b
        cls v18.4h, v1.4h
        cls v19.8h, v1.8h
        cls v20.2s, v1.2s
        cls v21.4s, v1.4s

# set:    v1=0xf84fca8f819af84b0f27808101ffff00 v2=0x7f80ff7f01810f80800e008001ff7f00 v3=0xff73016d40fff88100007aaa807fb5bd
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0xff808001400080007fff00ff00010000 v2=0x800100010000128200016c4e40008000 v3=0x1f7b400000014000ff808e5680010000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x400000007fffffff0000000100000000 v2=0x0000ffff80000001ffffffff0000ffff v3=0x0000ffff00000000ffffffffffff8000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        clz v16.8b, v1.8b
        clz v17.16b, v1.16b
        clz v18.4h, v1.4h
        clz v19.8h, v1.8h
        clz v20.2s, v1.2s
        clz v21.4s, v1.4s

# set:    v1=0x0f648d19b6c58924c70a790cd2383ab1 v2=0xadb7f514d0bc802cda3e550e9c236503 v3=0xfa522e02782b5391c4a1a86cf8dd98e3
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0xbe83b7b42c1f6f2e921be9bd753a727f v2=0xbe05ff1bd5e4719888ab1e024839c779 v3=0x1e6f61aed1f6e824fc43b8be7a02af3c
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x86fdaa3dcfd00520c8609cc04e1783f3 v2=0x12f618c97669087b9d3f2a30251fe21d v3=0x9c1cb04ce7bc9300d23ce94f34de0d14
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        cnt v16.8b, v1.8b
        cnt v17.16b, v1.16b
        not v18.8b, v1.8b
        not v19.16b, v1.16b
        rbit v20.8b, v1.8b
        rbit v21.16b, v1.16b

# set:    v1=0x01800f81f80f81f81dec7ff80181456c v2=0x0f0180ff81f67f80e10181f880810f00 v3=0xf8800000008b01ff800f0000ff818181
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x8000ff800000a7e2ffff0000994b0000 v2=0x400001e47fff00ff6f66800140008000 v3=0x400000ff8000ffff40008000e8508000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0xffffffff7fffffff8000000180000001 v2=0x0000000080000001800000010000ffff v3=0xec3a61337fffffff7fffffff2737dcff
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        abs v16.8b, v1.8b
        abs v17.16b, v1.16b
        abs v18.4h, v1.4h
        abs v19.8h, v1.8h
        abs v20.2s, v1.2s
        abs v21.4s, v1.4s
        abs v22.2d, v1.2d
        abs d23, d1

# set:    v1=0x0f7f7ff8bb8100807ff83dff40010001 v2=0x800fc601647f407f400ff8f8fff820f0 v3=0x808000400f3d00537f00ec809c0ff8e0
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x00ff00ff7fff800040006f14ff80ffff v2=0x000100fff12b00ff00000001ffffffff v3=0xff808000c0238001400080004000ff80
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x0000ffff000000014000000040000000 v2=0x7fffffffffff80004000000080000001 v3=0x80000000e5d6865270159dc140000000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        neg v16.8b, v1.8b
        neg v17.16b, v1.16b
        neg v18.4h, v1.4h
        neg v19.8h, v1.8h
        neg v20.2s, v1.2s
        neg v21.4s, v1.4s
        neg v22.2d, v1.2d
        neg d23, d1

# set:    v1=0x010f013af50f55000ffff8f880018140 v2=0xf801ff407f22800f400f2f7f7f008002 v3=0xfeff8140fffd01ff007de980af0f0001
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x0781ff80db9340008001000161e68001 v2=0xffff0001d5462a4100ffaabfff80ffff v3=0x0001ff80ff800000ff804000ffff8001
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x40000000800000007fffffff00000000 v2=0xffffffff400000008000000098c528df v3=0xed4a18800000ffff7fffffff0000ffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        cmgt v16.8b, v1.8b, #0
        cmgt v17.16b, v1.16b, #0
        cmgt v18.4h, v1.4h, #0
        cmgt v19.8h, v1.8h, #0
        cmgt v20.2s, v1.2s, #0
        cmgt v21.4s, v1.4s, #0
        cmgt v22.2d, v1.2d, #0
        cmgt d23, d1, #0

# set:    v1=0x6f80010f007f0f1100f840018c00ff0f v2=0x0100f8f80f4081f8f8000f404c807f7f v3=0xf801807f7663800f40818000e40f810f
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x800000ff7fff40007fff800080010000 v2=0xff800000ff80ffff4000800035bd00ff v3=0xff800001ffff8000000100ffffff7fff
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0xffff800080000001a87e127b80000000 v2=0x0017d2ec7fffffff0000ffffffff8000 v3=0x7fffffff000000018000000180000000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        cmge v16.8b, v1.8b, #0
        cmge v17.16b, v1.16b, #0
        cmge v18.4h, v1.4h, #0
        cmge v19.8h, v1.8h, #0
        cmge v20.2s, v1.2s, #0
        cmge v21.4s, v1.4s, #0
        cmge v22.2d, v1.2d, #0
        cmge d23, d1, #0

# set:    v1=0xf5626040a4818100f87f01fc00800000 v2=0x00807f400ff8ffff0f8001817a0ff80f v3=0x0ff840f8f83100800f0f8027ff818001
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0xff807e8580007fff00ffffffff804000 v2=0x1a548001400037996422800100017fff v3=0xffff4000400000018001ff808001ffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0xffff80006acba3dcffffffff0000ffff v2=0x000000000000000041959a640000ffff v3=0xa54f8b4001bbf179ffffffff40000000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        cmeq v16.8b, v1.8b, #0
        cmeq v17.16b, v1.16b, #0
        cmeq v18.4h, v1.4h, #0
        cmeq v19.8h, v1.8h, #0
        cmeq v20.2s, v1.2s, #0
        cmeq v21.4s, v1.4s, #0
        cmeq v22.2d, v1.2d, #0
        cmeq d23, d1, #0

# set:    v1=0xf8ff0fffd4d601010f800081015f1d80 v2=0xf8ff0080810080ff7f404001017f2df8 v3=0xe900c85dff810000bd40f84080857f7f
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0xffff00ff4214800000ff00014dc60001 v2=0x000100ff800100007fff800000ff3f66 v3=0x000100ff80000001800000ff60f3ff80
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x00000000000000000000000000000000 v2=0x49b91bac0000ffffffffffff00000000 v3=0x000000014000000040000000ffffffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        cmle v16.8b, v1.8b, #0
        cmle v17.16b, v1.16b, #0
        cmle v18.4h, v1.4h, #0
        cmle v19.8h, v1.8h, #0
        cmle v20.2s, v1.2s, #0
        cmle v21.4s, v1.4s, #0
        cmle v22.2d, v1.2d, #0
        cmle d23, d1, #0

# set:    v1=0x7ff840838d7f00000fff01bb01016481 v2=0xff01820f7ff800806540817f40808040 v3=0x408440e00f80807ff840018140e0dc81
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x8001800000ff0000000100007fff7fff v2=0x000080007fff400000017fff4000ffff v3=0x800080012c34400080004000400000ff
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x80000000ffffffffffffffffffff8000 v2=0x00000000000000008000000040000000 v3=0xffffffff2c72dcb20000ffff40000000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        cmlt v16.8b, v1.8b, #0
        cmlt v17.16b, v1.16b, #0
        cmlt v18.4h, v1.4h, #0
        cmlt v19.8h, v1.8h, #0
        cmlt v20.2s, v1.2s, #0
        cmlt v21.4s, v1.4s, #0
        cmlt v22.2d, v1.2d, #0
        cmlt d23, d1, #0

# set:    v1=0x7fffffff0000ffffffffffff80000001 v2=0x654a25f0ffff8000800000010000ffff v3=0x0000ffff00000000ffffffff00000001
# expect: v16=? v17=?
# set:    v1=0x00000001000000008000000080000000 v2=0x0000ffff7fffffff0000000100000000 v3=0x800000000000ffff0000ffffffffffff
# expect: v16=? v17=?
# set:    v1=0x0000ffff0000ffff80000001b511805c v2=0xffff8000c3cb8ebfffffffffffff8000 v3=0x7fffffffffff800000000000ffff8000
# expect: v16=? v17=?
# set:    v1=0xd2297a997fffffff7fffffff00000000 v2=0x0000ffff7fffffff800000000000ffff v3=0x800000010000ffff65e7278e40000000
# expect: v16=? v17=?
        urecpe v16.2s, v1.2s
        urecpe v17.4s, v1.4s

# set:    v1=0x000000000000ffffd0d8c02040000000 v2=0x30b39d7280000001ffff80000000ffff v3=0xffff8000ffffffffffff80000000ffff
# expect: v16=? v17=?
# set:    v1=0x000000007fffffff800000017fffffff v2=0x474aca8ca059892d80000000867b6cb4 v3=0x24e9a0290000ffff0000000080000001
# expect: v16=? v17=?
# set:    v1=0x40000000d2ba3497ffff8000708e7e0d v2=0x7fffffff800000000000000000000000 v3=0x00000000ffffffff8000000180000000
# expect: v16=? v17=?
# set:    v1=0xde2681f60000ffff0000ffff0000ffff v2=0x7fffffff800000007fffffff00000000 v3=0xffffffff7fffffff00000000ffff8000
# expect: v16=? v17=?
        ursqrte v16.2s, v1.2s
        ursqrte v17.4s, v1.4s

# set:    v1=0x000f000f016140ff8001818000f80f5a v2=0xf840f87ff840424000b10f804e810f81 v3=0xd97c45f80f00f20f40f8f87f017fff92
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
# set:    v1=0x7fff800000ff7fffff80800180004000 v2=0x8000ffff00017fffffff00ff80018001 v3=0xd411800180014000ffff000080014000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
# set:    v1=0x0000ffff800000000000000080000000 v2=0x800000000000ffff1be678507fffffff v3=0x80000001ffffffff7fffffff40000000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
        sshr v16.8b, v1.8b, #1
        sshr v17.16b, v1.16b, #8
        sshr v18.16b, v1.16b, #5
        sshr v19.4h, v1.4h, #16
        sshr v20.8h, v1.8h, #1
        sshr v21.8h, v1.8h, #7
        sshr v22.2s, v1.2s, #32
        sshr v23.4s, v1.4s, #1
        sshr v24.4s, v1.4s, #19
        sshr v25.2d, v1.2d, #64
        sshr v26.2d, v1.2d, #1
        sshr v27.2d, v1.2d, #37
        sshr d28, d1, #1
        sshr d29, d1, #64
        sshr d30, d1, #13

# set:    v1=0xa9f880400f01f8005f0183f80f017fef v2=0xf8a84073f80940808040817f00013800 v3=0x7f8ad1817fff4c0080f8807fff0f8001
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
# set:    v1=0x00008001ff80ff807a9b09f000018000 v2=0xe4cb8000000040000000ff8000ff9008 v3=0x000100ffff80800000ffff80ffffffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
# set:    v1=0xffff8000ffffffffffff8000ffff8000 v2=0x800000004ea936ddffff80000000ffff v3=0xffffffffffff800000000001ffff8000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
        ushr v16.8b, v1.8b, #1
        ushr v17.16b, v1.16b, #8
        ushr v18.16b, v1.16b, #5
        ushr v19.4h, v1.4h, #16
        ushr v20.8h, v1.8h, #1
        ushr v21.8h, v1.8h, #7
        ushr v22.2s, v1.2s, #32
        ushr v23.4s, v1.4s, #1
        ushr v24.4s, v1.4s, #19
        ushr v25.2d, v1.2d, #64
        ushr v26.2d, v1.2d, #1
        ushr v27.2d, v1.2d, #37
        ushr d28, d1, #1
        ushr d29, d1, #64
        ushr d30, d1, #13

# set:    v1=0x00f80cffe7818044007faaff9200ff81 v2=0x22f840770f7f5840e180ff8ffffff881 v3=0x011f43817f017f800f071400450f0f00
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
# set:    v1=0x00ff0000000100008001000100ff0001 v2=0xff800001ffff80018000000140004000 v3=0x8000800000ff8001000180017918ffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
# set:    v1=0x00000001ffff8000129c5b61a1400e82 v2=0x8000000080000000ffffffffffff8000 v3=0x0e17843266438fddffff8000ffff8000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
        srshr v16.8b, v1.8b, #1
        srshr v17.16b, v1.16b, #8
        srshr v18.16b, v1.16b, #5
        srshr v19.4h, v1.4h, #16
        srshr v20.8h, v1.8h, #1
        srshr v21.8h, v1.8h, #7
        srshr v22.2s, v1.2s, #32
        srshr v23.4s, v1.4s, #1
        srshr v24.4s, v1.4s, #19
        srshr v25.2d, v1.2d, #64
        srshr v26.2d, v1.2d, #1
        srshr v27.2d, v1.2d, #37
        srshr d28, d1, #1
        srshr d29, d1, #64
        srshr d30, d1, #13

# set:    v1=0x40000181805efb01ff800ff848408101 v2=0x0180017f80f8570140f6017ff867f881 v3=0x0ffff87ffffff8ff4040400101018116
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
# set:    v1=0x00008d4780014000ace0800080012340 v2=0x0001955c17fd7fff7fff80017fff00ff v3=0x000100ff0001ff8000ffff8000ff0000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
# set:    v1=0x000000003d5ee83d6a2fb2197fffffff v2=0x80000001900e3d78a36664a140000000 v3=0xffff8000e73f0127bbfa67790000ffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
        urshr v16.8b, v1.8b, #1
        urshr v17.16b, v1.16b, #8
        urshr v18.16b, v1.16b, #5
        urshr v19.4h, v1.4h, #16
        urshr v20.8h, v1.8h, #1
        urshr v21.8h, v1.8h, #7
        urshr v22.2s, v1.2s, #32
        urshr v23.4s, v1.4s, #1
        urshr v24.4s, v1.4s, #19
        urshr v25.2d, v1.2d, #64
        urshr v26.2d, v1.2d, #1
        urshr v27.2d, v1.2d, #37
        urshr d28, d1, #1
        urshr d29, d1, #64
        urshr d30, d1, #13

# set:    v1=0xff8101008080f832014001807f402e00 v2=0x8040807ff88000f8c800d380f880817f v3=0xf8818076400f0101f801f8400f808002
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
# set:    v1=0x7fffff80000100ffff80d19c80017fff v2=0x0001ff807fff40007fff800000ff0001 v3=0x00004000103300008001800100000000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
# set:    v1=0x800000000000ffff80000000ffffffff v2=0x80000000ffffffff800000007fffffff v3=0x80000001000000014000000000000000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
        mov v16.16b, v3.16b
        ssra v16.8b, v1.8b, #1
        mov v17.16b, v3.16b
        ssra v17.16b, v1.16b, #8
        mov v18.16b, v3.16b
        ssra v18.16b, v1.16b, #5
        mov v19.16b, v3.16b
        ssra v19.4h, v1.4h, #16
        mov v20.16b, v3.16b
        ssra v20.8h, v1.8h, #1
        mov v21.16b, v3.16b
        ssra v21.8h, v1.8h, #7
        mov v22.16b, v3.16b
        ssra v22.2s, v1.2s, #32
        mov v23.16b, v3.16b
        ssra v23.4s, v1.4s, #1
        mov v24.16b, v3.16b
        ssra v24.4s, v1.4s, #19
        mov v25.16b, v3.16b
        ssra v25.2d, v1.2d, #64
        mov v26.16b, v3.16b
        ssra v26.2d, v1.2d, #1
        mov v27.16b, v3.16b
        ssra v27.2d, v1.2d, #37
        mov v28.16b, v3.16b
        ssra d28, d1, #1
        mov v29.16b, v3.16b
        ssra d29, d1, #64
        mov v30.16b, v3.16b
        ssra d30, d1, #13

# set:    v1=0x0f80000fff80f80f55b37840800d3081 v2=0xff8144ff01f81b8040d9807fdd006800 v3=0x408180ffff0040f11c780f8081fff864
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
# set:    v1=0x00ff0000000180014000ffff00000000 v2=0x00ff0001ff80ff8000ff7fff00ffff80 v3=0x4000ffff00ff800069947fff349ed0c5
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
# set:    v1=0x0000ffff400000004211902d40000000 v2=0x7fffffff000000010000ffff21d0126e v3=0x80000000000000000000000180000001
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
        mov v16.16b, v3.16b
        usra v16.8b, v1.8b, #1
        mov v17.16b, v3.16b
        usra v17.16b, v1.16b, #8
        mov v18.16b, v3.16b
        usra v18.16b, v1.16b, #5
        mov v19.16b, v3.16b
        usra v19.4h, v1.4h, #16
        mov v20.16b, v3.16b
        usra v20.8h, v1.8h, #1
        mov v21.16b, v3.16b
        usra v21.8h, v1.8h, #7
        mov v22.16b, v3.16b
        usra v22.2s, v1.2s, #32
        mov v23.16b, v3.16b
        usra v23.4s, v1.4s, #1
        mov v24.16b, v3.16b
        usra v24.4s, v1.4s, #19
        mov v25.16b, v3.16b
        usra v25.2d, v1.2d, #64
        mov v26.16b, v3.16b
        usra v26.2d, v1.2d, #1
        mov v27.16b, v3.16b
        usra v27.2d, v1.2d, #37
        mov v28.16b, v3.16b
        usra d28, d1, #1
        mov v29.16b, v3.16b
        usra d29, d1, #64
        mov v30.16b, v3.16b
        usra d30, d1, #13

# set:    v1=0x4861802cbe81f8ff937f40f8407f7700 v2=0x0140aa49010fbc0f0500f800547f7f40 v3=0xfff8810001800fff7f817f7fff80f881
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
# set:    v1=0x7fffff80a0607ffffecf0001ff80ffff v2=0x4000ff800001aeb6ffff000040000001 v3=0x2468ffff7fffff80f08bffff4000ff80
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
# set:    v1=0xd2a7d84affff8000000000000000ffff v2=0xf10c68e5ee1e9de78000000100000001 v3=0xffffffff400000000000000180000001
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
        mov v16.16b, v3.16b
        srsra v16.8b, v1.8b, #1
        mov v17.16b, v3.16b
        srsra v17.16b, v1.16b, #8
        mov v18.16b, v3.16b
        srsra v18.16b, v1.16b, #5
        mov v19.16b, v3.16b
        srsra v19.4h, v1.4h, #16
        mov v20.16b, v3.16b
        srsra v20.8h, v1.8h, #1
        mov v21.16b, v3.16b
        srsra v21.8h, v1.8h, #7
        mov v22.16b, v3.16b
        srsra v22.2s, v1.2s, #32
        mov v23.16b, v3.16b
        srsra v23.4s, v1.4s, #1
        mov v24.16b, v3.16b
        srsra v24.4s, v1.4s, #19
        mov v25.16b, v3.16b
        srsra v25.2d, v1.2d, #64
        mov v26.16b, v3.16b
        srsra v26.2d, v1.2d, #1
        mov v27.16b, v3.16b
        srsra v27.2d, v1.2d, #37
        mov v28.16b, v3.16b
        srsra d28, d1, #1
        mov v29.16b, v3.16b
        srsra d29, d1, #64
        mov v30.16b, v3.16b
        srsra d30, d1, #13

# set:    v1=0x807f000f4000f8818ff80001010f81f8 v2=0x0080002181817fff1f427ff880408011 v3=0x80ff8101017f7f81f881f8e1ff4c9681
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
# set:    v1=0x8000000000ff7fff80002c0aff808000 v2=0x8000ff80637bac0400ffffff40004000 v3=0x40000000da128001ffff00ff3884ff80
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
# set:    v1=0x00000001b0007009400000007fffffff v2=0x00000001800000000000ffffffffffff v3=0xffff800040000000ffff8000ffff8000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
        mov v16.16b, v3.16b
        ursra v16.8b, v1.8b, #1
        mov v17.16b, v3.16b
        ursra v17.16b, v1.16b, #8
        mov v18.16b, v3.16b
        ursra v18.16b, v1.16b, #5
        mov v19.16b, v3.16b
        ursra v19.4h, v1.4h, #16
        mov v20.16b, v3.16b
        ursra v20.8h, v1.8h, #1
        mov v21.16b, v3.16b
        ursra v21.8h, v1.8h, #7
        mov v22.16b, v3.16b
        ursra v22.2s, v1.2s, #32
        mov v23.16b, v3.16b
        ursra v23.4s, v1.4s, #1
        mov v24.16b, v3.16b
        ursra v24.4s, v1.4s, #19
        mov v25.16b, v3.16b
        ursra v25.2d, v1.2d, #64
        mov v26.16b, v3.16b
        ursra v26.2d, v1.2d, #1
        mov v27.16b, v3.16b
        ursra v27.2d, v1.2d, #37
        mov v28.16b, v3.16b
        ursra d28, d1, #1
        mov v29.16b, v3.16b
        ursra d29, d1, #64
        mov v30.16b, v3.16b
        ursra d30, d1, #13

# set:    v1=0x810181b640f2407ff8ee0f0f817f0f0f v2=0x800196010f00f101810007804554407f v3=0x7f7c7e400140ff810f018001bb7f0180
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
# set:    v1=0x00ff7ffff79b00000001ff807fff1e43 v2=0x3e8c4000ff8000000001ffffb60a8000 v3=0x4000800040008000f70b80008001ffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
# set:    v1=0x0000000100000000000000000000ffff v2=0x7fffffffffffffffffff800040000000 v3=0xffffffff00000001400000000000ffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
        mov v16.16b, v3.16b
        sri v16.8b, v1.8b, #1
        mov v17.16b, v3.16b
        sri v17.16b, v1.16b, #8
        mov v18.16b, v3.16b
        sri v18.16b, v1.16b, #5
        mov v19.16b, v3.16b
        sri v19.4h, v1.4h, #16
        mov v20.16b, v3.16b
        sri v20.8h, v1.8h, #1
        mov v21.16b, v3.16b
        sri v21.8h, v1.8h, #7
        mov v22.16b, v3.16b
        sri v22.2s, v1.2s, #32
        mov v23.16b, v3.16b
        sri v23.4s, v1.4s, #1
        mov v24.16b, v3.16b
        sri v24.4s, v1.4s, #19
        mov v25.16b, v3.16b
        sri v25.2d, v1.2d, #64
        mov v26.16b, v3.16b
        sri v26.2d, v1.2d, #1
        mov v27.16b, v3.16b
        sri v27.2d, v1.2d, #37
        mov v28.16b, v3.16b
        sri d28, d1, #1
        mov v29.16b, v3.16b
        sri d29, d1, #64
        mov v30.16b, v3.16b
        sri d30, d1, #13

# set:    v1=0x000f404040800f7fff0140ff007f4000 v2=0xff01817ff8f881f8ba0f0f0ffff89d26 v3=0xee0080ff81bb0f4a8140809cf80b400f
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
# set:    v1=0x40008001ffff64d3ff80ff8080010001 v2=0x7fffff807fff035600ffffff800000ff v3=0xff8000007fff000100007fff43c1ff80
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
# set:    v1=0x80000001ffffffff0000ffff00000001 v2=0xffff80000000ffff0000ffff00000000 v3=0x4000000080000000ffffffffa9d496a5
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
        shl v16.8b, v1.8b, #0
        shl v17.16b, v1.16b, #7
        shl v18.16b, v1.16b, #5
        shl v19.4h, v1.4h, #15
        shl v20.8h, v1.8h, #0
        shl v21.8h, v1.8h, #7
        shl v22.2s, v1.2s, #31
        shl v23.4s, v1.4s, #0
        shl v24.4s, v1.4s, #19
        shl v25.2d, v1.2d, #63
        shl v26.2d, v1.2d, #0
        shl v27.2d, v1.2d, #37
        shl d28, d1, #0
        shl d29, d1, #63
        shl d30, d1, #13

# set:    v1=0x7ff87f7f7f80810f7f0f80f8f840007f v2=0x000f7f400065017f007ff88081810100 v3=0x8081400040010140ff7f0f80270158ff
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
# set:    v1=0x8001ff8022a348957fff492e00004000 v2=0x000100ff0000400000ff800100ff7fff v3=0x1d028000ffff80017fff800100000000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
# set:    v1=0x0b043418800000007fffffff00000001 v2=0x0000ffff000000010000ffff40000000 v3=0x800000007fffffff4000000040000000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
        mov v16.16b, v3.16b
        sli v16.8b, v1.8b, #0
        mov v17.16b, v3.16b
        sli v17.16b, v1.16b, #7
        mov v18.16b, v3.16b
        sli v18.16b, v1.16b, #5
        mov v19.16b, v3.16b
        sli v19.4h, v1.4h, #15
        mov v20.16b, v3.16b
        sli v20.8h, v1.8h, #0
        mov v21.16b, v3.16b
        sli v21.8h, v1.8h, #7
        mov v22.16b, v3.16b
        sli v22.2s, v1.2s, #31
        mov v23.16b, v3.16b
        sli v23.4s, v1.4s, #0
        mov v24.16b, v3.16b
        sli v24.4s, v1.4s, #19
        mov v25.16b, v3.16b
        sli v25.2d, v1.2d, #63
        mov v26.16b, v3.16b
        sli v26.2d, v1.2d, #0
        mov v27.16b, v3.16b
        sli v27.2d, v1.2d, #37
        mov v28.16b, v3.16b
        sli d28, d1, #0
        mov v29.16b, v3.16b
        sli d29, d1, #63
        mov v30.16b, v3.16b
        sli d30, d1, #13
