# SPDX-License-Identifier: Apache-2.0
# Integer Advanced SIMD: multiplication by an element

# set:    v1=0xddf8f880ff007fbffc40810fdaf88181 v2=0xff01ff81800fff01807f407f0f01000f v3=0x40ff8040f8810f054001800f81818001
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x000125a9000100ff8000400021d88000 v2=0x800100ff800100014000ff80cbec0001 v3=0xd89c0000ffffffffffffff807fffff80
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x0000ffffce97f0a711a497db00000001 v2=0xffffffff6ec311ef800000010000ffff v3=0x7fffffff4000000080000001ffff8000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        mul v16.4h, v1.4h, v2.h[7]
        mul v17.8h, v1.8h, v2.h[2]
        mul v18.4h, v1.4h, v2.h[1]
        mul v19.8h, v1.8h, v2.h[4]
        mul v20.2s, v1.2s, v2.s[3]
        mul v21.4s, v1.4s, v2.s[0]
        mul v22.2s, v1.2s, v2.s[1]
        mul v23.4s, v1.4s, v2.s[2]

# set:    v1=0x0195ff0fff59007f4080d70f7f7f80f8 v2=0x7f1201804001af0f8001f8810f81ff80 v3=0x814001f8c87f80800081015e817ff840
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x000180017fff0001326380006352ff80 v2=0x8000ff808001ffff0000630580008000 v3=0x000100ff6a61ffff7fffa4c2ffffff80
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x40000000fe4e2949503d74a100000000 v2=0x0000ffff0000000100000001ffffffff v3=0x7fffffff800000018000000080000000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        mov v16.16b, v3.16b
        mla v16.4h, v1.4h, v2.h[7]
        mov v17.16b, v3.16b
        mla v17.8h, v1.8h, v2.h[2]
        mov v18.16b, v3.16b
        mla v18.4h, v1.4h, v2.h[1]
        mov v19.16b, v3.16b
        mla v19.8h, v1.8h, v2.h[4]
        mov v20.16b, v3.16b
        mla v20.2s, v1.2s, v2.s[3]
        mov v21.16b, v3.16b
        mla v21.4s, v1.4s, v2.s[0]
        mov v22.16b, v3.16b
        mla v22.2s, v1.2s, v2.s[1]
        mov v23.16b, v3.16b
        mla v23.4s, v1.4s, v2.s[2]

# set:    v1=0xffffd40f8180800081047fe79f69c68d v2=0xff7f0f4180807f0f7f408181ff7f0f01 v3=0xf8009d40f8ff5c920f408000ab7f0f01
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x000000ff0000ff80ff8029151fe3d89c v2=0xffffffff000180018cd3000100ff8001 v3=0x80017fffffffffff00ff842700ffa50a
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x0000ffff80000001ffff8000394180ca v2=0x000000015ab5b52a7fffffff00000001 v3=0x00000000ffff8000698b0f8effff8000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        mov v16.16b, v3.16b
        mls v16.4h, v1.4h, v2.h[7]
        mov v17.16b, v3.16b
        mls v17.8h, v1.8h, v2.h[2]
        mov v18.16b, v3.16b
        mls v18.4h, v1.4h, v2.h[1]
        mov v19.16b, v3.16b
        mls v19.8h, v1.8h, v2.h[4]
        mov v20.16b, v3.16b
        mls v20.2s, v1.2s, v2.s[3]
        mov v21.16b, v3.16b
        mls v21.4s, v1.4s, v2.s[0]
        mov v22.16b, v3.16b
        mls v22.2s, v1.2s, v2.s[1]
        mov v23.16b, v3.16b
        mls v23.4s, v1.4s, v2.s[2]

# set:    v1=0x80010f8101017f0f817021f8ff0f80ff v2=0x800a6a407f0d0066f80f94810f004001 v3=0x000ff8ff01400f7101fa008df8817f00
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x40007fff8000ff804000370a7fff00ff v2=0x8000000193f400017fff0001d819ffff v3=0x40000001ff807fff80000381f177c614
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x0000000036f7b5feffff800080000001 v2=0x80000001ffffffff0000000100000001 v3=0xffffffff00000000000000007fffffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        smull v16.4s, v1.4h, v2.h[7]
        smull2 v17.4s, v1.8h, v2.h[0]
        smull v18.4s, v1.4h, v2.h[2]
        smull2 v19.4s, v1.8h, v2.h[5]
        smull v20.2d, v1.2s, v2.s[3]
        smull2 v21.2d, v1.4s, v2.s[0]
        smull v22.2d, v1.2s, v2.s[1]
        smull2 v23.2d, v1.4s, v2.s[2]

# set:    v1=0xf80f01f8407f0f8181807f01800040f8 v2=0x00007740d17f00f8ff008001ff0fff7f v3=0x01407ff8f8ff407f7f89f800f8807ff8
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x19c200ff000000ffd9d68001ffff8000 v2=0x0001800100ff0000222affffda3ddd32 v3=0xff8080014000000080010a2500008000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x6fb0875cb72667690000000000000001 v2=0x8000000035dd9bf44dfbb71d00000001 v3=0x419d8003000000010000000100000001
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        umull v16.4s, v1.4h, v2.h[7]
        umull2 v17.4s, v1.8h, v2.h[0]
        umull v18.4s, v1.4h, v2.h[2]
        umull2 v19.4s, v1.8h, v2.h[5]
        umull v20.2d, v1.2s, v2.s[3]
        umull2 v21.2d, v1.4s, v2.s[0]
        umull v22.2d, v1.2s, v2.s[1]
        umull2 v23.2d, v1.4s, v2.s[2]

# set:    v1=0xc601000fb71a007f557f807f80ff40ff v2=0x008071807ff80100f8f88000ff0fff40 v3=0x7f0010ffff267f4000f880ff7f0f7f96
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x400080000000600f8001ffffff807fff v2=0x0000000103bc8001ffffff8000008000 v3=0x4000800100ff7ffffbdbffff00004000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x800000007fffffff4438a24ebeb67c2a v2=0x8000000104cf5b05000000017fffffff v3=0x411914f3400000000ae4a31c9596afd7
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        mov v16.16b, v3.16b
        smlal v16.4s, v1.4h, v2.h[7]
        mov v17.16b, v3.16b
        smlal2 v17.4s, v1.8h, v2.h[0]
        mov v18.16b, v3.16b
        smlal v18.4s, v1.4h, v2.h[2]
        mov v19.16b, v3.16b
        smlal2 v19.4s, v1.8h, v2.h[5]
        mov v20.16b, v3.16b
        smlal v20.2d, v1.2s, v2.s[3]
        mov v21.16b, v3.16b
        smlal2 v21.2d, v1.4s, v2.s[0]
        mov v22.16b, v3.16b
        smlal v22.2d, v1.2s, v2.s[1]
        mov v23.16b, v3.16b
        smlal2 v23.2d, v1.4s, v2.s[2]

# set:    v1=0xff01f84081810f400f0f817ffd0f007f v2=0x80ff0fffff8181f800000f0f4a0ffff8 v3=0x800fb49b0f010f408075f800ffff0401
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0xd3cd8000400000014000000180017fff v2=0x7fffffff7fffa6e080017fff00004000 v3=0x7fff0001c3367fffffff00ff40000001
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x972c8b764000000045162aba40000000 v2=0x0000000006a785268000000080000000 v3=0x5b31e375800000010000ffffffffffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        mov v16.16b, v3.16b
        umlal v16.4s, v1.4h, v2.h[7]
        mov v17.16b, v3.16b
        umlal2 v17.4s, v1.8h, v2.h[0]
        mov v18.16b, v3.16b
        umlal v18.4s, v1.4h, v2.h[2]
        mov v19.16b, v3.16b
        umlal2 v19.4s, v1.8h, v2.h[5]
        mov v20.16b, v3.16b
        umlal v20.2d, v1.2s, v2.s[3]
        mov v21.16b, v3.16b
        umlal2 v21.2d, v1.4s, v2.s[0]
        mov v22.16b, v3.16b
        umlal v22.2d, v1.2s, v2.s[1]
        mov v23.16b, v3.16b
        umlal2 v23.2d, v1.4s, v2.s[2]

# set:    v1=0x81000f16997f7f7ff8d4ff7f810ff883 v2=0x007f0f80b63af80f8081ff8080f1ffd0 v3=0xf8f801800101408981f825ff80f80040
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x0000ff80ff808000400000ff7fff0000 v2=0x4ae780b6ffff8000f07e4000d30f0001 v3=0x0000ff8000018001ff80800080018000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0xd0089eb09a713cc40000000180000000 v2=0xffffffff000000017fffffffb1b52526 v3=0x800000014000000064a86f5f80000001
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        mov v16.16b, v3.16b
        smlsl v16.4s, v1.4h, v2.h[7]
        mov v17.16b, v3.16b
        smlsl2 v17.4s, v1.8h, v2.h[0]
        mov v18.16b, v3.16b
        smlsl v18.4s, v1.4h, v2.h[2]
        mov v19.16b, v3.16b
        smlsl2 v19.4s, v1.8h, v2.h[5]
        mov v20.16b, v3.16b
        smlsl v20.2d, v1.2s, v2.s[3]
        mov v21.16b, v3.16b
        smlsl2 v21.2d, v1.4s, v2.s[0]
        mov v22.16b, v3.16b
        smlsl v22.2d, v1.2s, v2.s[1]
        mov v23.16b, v3.16b
        smlsl2 v23.2d, v1.4s, v2.s[2]

# set:    v1=0x740f01800001ff1c00400fd840fbf8f8 v2=0xcd8180f881007f80f852f8008181e30f v3=0x0000800140ff8140def83281f800f813
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0xf54d0001400028b0ff80ffffffff0000 v2=0x7fff79934000143f6c3e80014000ca3b v3=0x000037d0e933000100ffe55ec1e54000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x81b1982b000000000000ffff80000001 v2=0x40000000b3f421037fffffff80000000 v3=0xffff8000ffffffff6eeac3d080000001
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        mov v16.16b, v3.16b
        umlsl v16.4s, v1.4h, v2.h[7]
        mov v17.16b, v3.16b
        umlsl2 v17.4s, v1.8h, v2.h[0]
        mov v18.16b, v3.16b
        umlsl v18.4s, v1.4h, v2.h[2]
        mov v19.16b, v3.16b
        umlsl2 v19.4s, v1.8h, v2.h[5]
        mov v20.16b, v3.16b
        umlsl v20.2d, v1.2s, v2.s[3]
        mov v21.16b, v3.16b
        umlsl2 v21.2d, v1.4s, v2.s[0]
        mov v22.16b, v3.16b
        umlsl v22.2d, v1.2s, v2.s[1]
        mov v23.16b, v3.16b
        umlsl2 v23.2d, v1.4s, v2.s[2]

# set:    v1=0x69f881017ff88001ff6b7fcf0f3b8180 v2=0x0f0f01810ff8017fff80e9d67f8138ff v3=0x4081ff81f87f110fff0f7fff000ff8f8
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x0000ce99ff80d6860000ff8040000001 v2=0x800067331173043480017fff80017fff v3=0x400000007ffff3220001ffff00ff0001
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x40000000ffffffff0000000000000000 v2=0x0000ffff40000000400000007fffffff v3=0x8131c1c1800000000000000196217364
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        mov v16.16b, v3.16b
        sdot v16.2s, v1.8b, v2.4b[3]
        mov v17.16b, v3.16b
        sdot v17.4s, v1.16b, v2.4b[0]
        mov v18.16b, v3.16b
        sdot v18.2s, v1.8b, v2.4b[1]
        mov v19.16b, v3.16b
        sdot v19.4s, v1.16b, v2.4b[2]
        mov v20.16b, v3.16b
        udot v20.2s, v1.8b, v2.4b[3]
        mov v21.16b, v3.16b
        udot v21.4s, v1.16b, v2.4b[0]
        mov v22.16b, v3.16b
        udot v22.2s, v1.8b, v2.4b[1]
        mov v23.16b, v3.16b
        udot v23.4s, v1.16b, v2.4b[2]
