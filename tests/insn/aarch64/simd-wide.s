# SPDX-License-Identifier: Apache-2.0
# Integer Advanced SIMD: operands and results of different widths

# set:    v1=0x017f8001f8007f81400fff808100ff80 v2=0x4ce5b5c6407f01808001818100ff0f01 v3=0x010f7fff4001ff01400f0101ffff9e80
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0xd8a7400080017cccffff000180017fff v2=0x800140007fffffff00ff7fff80010000 v3=0x63ae0000cc5680017caa00018db900ff
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x0000ffff0000ffff4000000080000001 v2=0x48ebec54000000000000000140000000 v3=0x000000010000000100000001ffffffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        saddl v16.8h, v1.8b, v2.8b
        saddl2 v17.8h, v1.16b, v2.16b
        saddl v18.4s, v1.4h, v2.4h
        saddl2 v19.4s, v1.8h, v2.8h
        saddl v20.2d, v1.2s, v2.2s
        saddl2 v21.2d, v1.4s, v2.4s

# set:    v1=0x80ff81f8409ec70100f8cc7fff530f7f v2=0xff81dd817f7f01f88d7f816901f80f80 v3=0x9d6e82f800f8100100ff017ff8ff0f80
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x00010001ff8000018000cccc0001b437 v2=0xff80800100ff000000ff800080007fff v3=0x800080000001ff80ffff0cc700000001
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0xffff80008000000032abf81f80000001 v2=0xf0534f44ffffffffc3eabf7f0000ffff v3=0x00000000000000000000000180000000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        uaddl v16.8h, v1.8b, v2.8b
        uaddl2 v17.8h, v1.16b, v2.16b
        uaddl v18.4s, v1.4h, v2.4h
        uaddl2 v19.4s, v1.8h, v2.8h
        uaddl v20.2d, v1.2s, v2.2s
        uaddl2 v21.2d, v1.4s, v2.4s

# set:    v1=0x40814901000f40ff3740fffff840f87f v2=0x807ff67f818140ff40015d6981fff87f v3=0x0f0fa301ff0f00c2d4017f4000804540
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x80008000ffff800080003d9b000000ff v2=0x00ffffffffff80000000db3700008001 v3=0xffff000100014000ff8000ffff803218
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0xffffffff40000000ffff80000000ffff v2=0xffffffff0977b37d404cc971ffffffff v3=0x296fa22040000000660071aa40000000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        ssubl v16.8h, v1.8b, v2.8b
        ssubl2 v17.8h, v1.16b, v2.16b
        ssubl v18.4s, v1.4h, v2.4h
        ssubl2 v19.4s, v1.8h, v2.8h
        ssubl v20.2d, v1.2s, v2.2s
        ssubl2 v21.2d, v1.4s, v2.4s

# set:    v1=0x00ff8140ff8980ff807fc8570000f5f8 v2=0xf87fff007f7f8080d000010f810181f8 v3=0x008980818019fff8f881f80f00400023
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x800080000001ffff8000ffff80008000 v2=0x62210001d7a500ffbaf6000000ffff80 v3=0x0000ffff8001ff800001ee1aff8000ff
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x00000000800000000000ffff40000000 v2=0x13526dfaffffffff800000017ab08ba7 v3=0x13348893800000009d9d449c80000000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        usubl v16.8h, v1.8b, v2.8b
        usubl2 v17.8h, v1.16b, v2.16b
        usubl v18.4s, v1.4h, v2.4h
        usubl2 v19.4s, v1.8h, v2.8h
        usubl v20.2d, v1.2s, v2.2s
        usubl2 v21.2d, v1.4s, v2.4s

# set:    v1=0xf88dff00f8f800f80c017f3c81ffffff v2=0x400ffff8800f810096804040ff008040 v3=0xcb817ff8800100ff80404040f840007b
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x9a4d80011a788000ffffe53200007fff v2=0x6c040001ffff0000ffff00ffff800000 v3=0xffff00017fff0000ffff0001ffff8001
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x00000000800000007fffffff38b8a82c v2=0xffff80005d5c749080000001d622c480 v3=0x2a51f3c60000ffff0000000080000000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        sabdl v16.8h, v1.8b, v2.8b
        sabdl2 v17.8h, v1.16b, v2.16b
        sabdl v18.4s, v1.4h, v2.4h
        sabdl2 v19.4s, v1.8h, v2.8h
        sabdl v20.2d, v1.2s, v2.2s
        sabdl2 v21.2d, v1.4s, v2.4s

# set:    v1=0x408100d5817f7581ff00ea5800818100 v2=0x01400181017f4301407fdbd581ff4080 v3=0xfc4000fd80016900014001a17f7f3947
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0xff807fff0001400000ffea6affff0001 v2=0x7fffffff4000ff800001ffff7fff8001 v3=0xabf740007fff800080010000fffffc9e
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x800000008000000100000000ffff8000 v2=0xffffffff0000000040000000ffffffff v3=0xffffffffffffffffffffffffb7f6bb3f
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        uabdl v16.8h, v1.8b, v2.8b
        uabdl2 v17.8h, v1.16b, v2.16b
        uabdl v18.4s, v1.4h, v2.4h
        uabdl2 v19.4s, v1.8h, v2.8h
        uabdl v20.2d, v1.2s, v2.2s
        uabdl2 v21.2d, v1.4s, v2.4s

# set:    v1=0xff938001010fff8100ff7f403aff0131 v2=0x8e81000f528100f87f5f9f40f8014000 v3=0xf88cf800b80f7ff81f000fcf0001f840
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x00ff0000ffff4ce97fff400080018000 v2=0x80018001618eff807fff00017fffffff v3=0x7fff597000ffa4387d3f40007fffffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x5692a7e27fffffff7fffffff80000000 v2=0x00000000000000017887ce9180000001 v3=0x40000000400000004000000040000000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        smull v16.8h, v1.8b, v2.8b
        smull2 v17.8h, v1.16b, v2.16b
        smull v18.4s, v1.4h, v2.4h
        smull2 v19.4s, v1.8h, v2.8h
        smull v20.2d, v1.2s, v2.2s
        smull2 v21.2d, v1.4s, v2.4s

# set:    v1=0x0180407f7f81f801817fff8181018eff v2=0x7f0ff8810f8180408001818000800140 v3=0x0181f80f00810f8100f87f7f010ff881
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x00ff7fbc00ffffff1aa700ffffff0000 v2=0x4000ffff80008001a1d040001267ff80 v3=0x40005ebb14a480007fff5b60ff80aa5c
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x800000000000ffff8000000000000000 v2=0x68f44de800000001ffffffffffff8000 v3=0x4000000080000001000000014cd07f7c
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        umull v16.8h, v1.8b, v2.8b
        umull2 v17.8h, v1.16b, v2.16b
        umull v18.4s, v1.4h, v2.4h
        umull2 v19.4s, v1.8h, v2.8h
        umull v20.2d, v1.2s, v2.2s
        umull2 v21.2d, v1.4s, v2.4s

# set:    v1=0x0f80817d800a0ff80f807ff840e30f81 v2=0x7fff00ff0f4040ee000f7fffff0f0f80 v3=0x8001800fff3e000f7f2731f8818080ae
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0xfe8dffffff80000040007fff7fffffff v2=0x7fff3e306c3400ff3de3400080000001 v3=0x8001ff8e213e80018000000040000000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0xffff80000000ffff7fffffff117ff7e0 v2=0xffff8000ffff8000ffffffff40000000 v3=0xdcf347b67fffffffe589e33200000001
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        mov v16.16b, v3.16b
        sabal v16.8h, v1.8b, v2.8b
        mov v17.16b, v3.16b
        sabal2 v17.8h, v1.16b, v2.16b
        mov v18.16b, v3.16b
        sabal v18.4s, v1.4h, v2.4h
        mov v19.16b, v3.16b
        sabal2 v19.4s, v1.8h, v2.8h
        mov v20.16b, v3.16b
        sabal v20.2d, v1.2s, v2.2s
        mov v21.16b, v3.16b
        sabal2 v21.2d, v1.4s, v2.4s

# set:    v1=0x4001004061ff400f8180987fa0b80001 v2=0x81012d81558181f8f8ff8181f64e817f v3=0xf8017f010ff8f8317fa700007f9b4040
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x8000ff80411840008000000140008000 v2=0x6fd0ffff00011a5a0000800040004000 v3=0x80017fffffff80018000000100014000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x80000001000000000000ffff7fffffff v2=0x7fffffff800000000000000180000000 v3=0x800000018000000080000001ffff8000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        mov v16.16b, v3.16b
        uabal v16.8h, v1.8b, v2.8b
        mov v17.16b, v3.16b
        uabal2 v17.8h, v1.16b, v2.16b
        mov v18.16b, v3.16b
        uabal v18.4s, v1.4h, v2.4h
        mov v19.16b, v3.16b
        uabal2 v19.4s, v1.8h, v2.8h
        mov v20.16b, v3.16b
        uabal v20.2d, v1.2s, v2.2s
        mov v21.16b, v3.16b
        uabal2 v21.2d, v1.4s, v2.4s

# set:    v1=0x7f01004000000f0042c701ac0148ff80 v2=0x813ff80f42f801ff40f8ff810f40f8a5 v3=0x7f810f403c0ff840f4810f0000407fff
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x4000996a7fff4000800040006e700001 v2=0x00008001000100ff8000863b0000ab7a v3=0x4000ffff80010b680001800130f38000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x800000000000000193fc2191ffffffff v2=0x0000ffffffffffffa784273ba8b59040 v3=0x80000000000000000000000100000000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        mov v16.16b, v3.16b
        smlal v16.8h, v1.8b, v2.8b
        mov v17.16b, v3.16b
        smlal2 v17.8h, v1.16b, v2.16b
        mov v18.16b, v3.16b
        smlal v18.4s, v1.4h, v2.4h
        mov v19.16b, v3.16b
        smlal2 v19.4s, v1.8h, v2.8h
        mov v20.16b, v3.16b
        smlal v20.2d, v1.2s, v2.2s
        mov v21.16b, v3.16b
        smlal2 v21.2d, v1.4s, v2.4s

# set:    v1=0xfff8f8f8ff0f7f807fb38b0e817fea80 v2=0xfff88b00010f8100ff4c4081814b7f7f v3=0xf301f8a701f880ff8140f880ff00ff01
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x13ef000000ff00017fffff808001ff80 v2=0x0001400040007fff80014000736e0001 v3=0x00000000ff80ff8000ff00017fff0000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x7fffffff00000000ffff800000000000 v2=0x8000000000000000192659aa7fffffff v3=0x00000001000000003d1f549380000000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        mov v16.16b, v3.16b
        umlal v16.8h, v1.8b, v2.8b
        mov v17.16b, v3.16b
        umlal2 v17.8h, v1.16b, v2.16b
        mov v18.16b, v3.16b
        umlal v18.4s, v1.4h, v2.4h
        mov v19.16b, v3.16b
        umlal2 v19.4s, v1.8h, v2.8h
        mov v20.16b, v3.16b
        umlal v20.2d, v1.2s, v2.2s
        mov v21.16b, v3.16b
        umlal2 v21.2d, v1.4s, v2.4s

# set:    v1=0x400f0100f87f7f4081807fff5a013e99 v2=0x0f817f7f380f01dc0f0177016d0b8001 v3=0xbc4000210f7f017f00007f81ff81810f
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0xffff3eec00ff800180018000ffff7def v2=0x400000004000000005bf400000ff4000 v3=0x40007fff00ff46b3ffff4000ff802efd
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x00000001400000004000000000000001 v2=0xe72dbf3b80000001ffffffffffffffff v3=0x13e58104ffffffffa5e12e6d00000001
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        mov v16.16b, v3.16b
        smlsl v16.8h, v1.8b, v2.8b
        mov v17.16b, v3.16b
        smlsl2 v17.8h, v1.16b, v2.16b
        mov v18.16b, v3.16b
        smlsl v18.4s, v1.4h, v2.4h
        mov v19.16b, v3.16b
        smlsl2 v19.4s, v1.8h, v2.8h
        mov v20.16b, v3.16b
        smlsl v20.2d, v1.2s, v2.2s
        mov v21.16b, v3.16b
        smlsl2 v21.2d, v1.4s, v2.4s

# set:    v1=0x7fc5f88000f5f880f86e2dff0f0192f8 v2=0x8081b6f86ff8f80ff801ff8181f80f40 v3=0x01800140818181800f5c80807f86ffa2
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x000000ffff808000000000ff80000000 v2=0x8001ffffff80400080008000ff807680 v3=0x4000ffffa71cb2a4400080007fff7fff
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x000000008000000180000001784dd6ea v2=0x800000007fffffff4000000000000001 v3=0xffffffff80000001ffff800042d5f0be
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        mov v16.16b, v3.16b
        umlsl v16.8h, v1.8b, v2.8b
        mov v17.16b, v3.16b
        umlsl2 v17.8h, v1.16b, v2.16b
        mov v18.16b, v3.16b
        umlsl v18.4s, v1.4h, v2.4h
        mov v19.16b, v3.16b
        umlsl2 v19.4s, v1.8h, v2.8h
        mov v20.16b, v3.16b
        umlsl v20.2d, v1.2s, v2.2s
        mov v21.16b, v3.16b
        umlsl2 v21.2d, v1.4s, v2.4s

# set:    v1=0x000f0000ff80407380260f007f00f801 v2=0x0f80f80040f8ff017f007ff301000f01 v3=0xf88180404000f8817f7fff808100017f
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0xe414ff80ffffffff4000ffff00ff7fff v2=0xffffff8080000000ffffb521ffff4000 v3=0xffff00ffff80ffff800080013ec7ff80
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0xc017fc14400000008000000040000000 v2=0x0000000140b63003ffffffff00000000 v3=0xffffffff8000000140000000ffffffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        saddw v16.8h, v1.8h, v2.8b
        saddw2 v17.8h, v1.8h, v2.16b
        saddw v18.4s, v1.4s, v2.4h
        saddw2 v19.4s, v1.4s, v2.8h
        saddw v20.2d, v1.2d, v2.2s
        saddw2 v21.2d, v1.2d, v2.4s

# set:    v1=0x40f8ff80ff800001c580400ffe1300ff v2=0x80f880ffff8100db80f8808100f8f8ff v3=0xf80ff8ff018000ff0166f80f8a01800f
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x800000007fff40000000ff807fff4000 v2=0x000141737e722e302a792df980000001 v3=0xff807fff54ad0000604400008000ff80
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0xaab0c8a800000001ffff800054c27763 v2=0x800000018000000079eb3e3d40000000 v3=0x0000ffff7fffffffffffffff7da9d9e5
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        uaddw v16.8h, v1.8h, v2.8b
        uaddw2 v17.8h, v1.8h, v2.16b
        uaddw v18.4s, v1.4s, v2.4h
        uaddw2 v19.4s, v1.4s, v2.8h
        uaddw v20.2d, v1.2d, v2.2s
        uaddw2 v21.2d, v1.2d, v2.4s

# set:    v1=0x01ff81007f0116017f00800f0081809e v2=0x0000ff8101013d7f7f8040f8ff017ff8 v3=0x807ff8f8433a4001400f47408024ff01
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0xffff8000ff80800000ff400000008001 v2=0xff8045aa4000139a7fff0f580001ff80 v3=0xff8000000000ff800001ff8000ffff80
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x40000000ffffffff8000000180000000 v2=0x80000000000000019f1a86f6ffff8000 v3=0x3ab0caf580000000ffff800000000001
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        ssubw v16.8h, v1.8h, v2.8b
        ssubw2 v17.8h, v1.8h, v2.16b
        ssubw v18.4s, v1.4s, v2.4h
        ssubw2 v19.4s, v1.4s, v2.8h
        ssubw v20.2d, v1.2d, v2.2s
        ssubw2 v21.2d, v1.2d, v2.4s

# set:    v1=0x4001f0a580808100f88181f801b10080 v2=0x400f1840818181ff818040b281014043 v3=0xfff8818001ff00357fff00ff0f01c7f8
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x8001ffff950d0000a704800140000000 v2=0x8001904c00ff800000ff8001ffff00ff v3=0xffffffff000040007fff4000ffff8001
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0xaef02f0b00000000ffffffffd47049d4 v2=0x0000000100000000400000007fffffff v3=0xfacd0cdf3b0ccfee7fffffff80000001
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        usubw v16.8h, v1.8h, v2.8b
        usubw2 v17.8h, v1.8h, v2.16b
        usubw v18.4s, v1.4s, v2.4h
        usubw2 v19.4s, v1.4s, v2.8h
        usubw v20.2d, v1.2d, v2.2s
        usubw2 v21.2d, v1.2d, v2.4s

# set:    v1=0xff00ff7fff016540ff400081000f40ff v2=0x22f0000ff8f80f7ec0800840f808d3ba v3=0x7f010f0fff0081890100ff5d147f7f80
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x800100ff72428001400000ff738d0001 v2=0x31cd0000800100ff80011cf8800000ff v3=0x00010001ff80400000ff0000000100ff
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x800000017fffffff2bef2b3600000000 v2=0xc183e577fed5bdb37fffffff00000000 v3=0x800000010000ffff4e712fe305989546
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        mov v16.16b, v3.16b
        addhn v16.8b, v1.8h, v2.8h
        mov v17.16b, v3.16b
        addhn2 v17.16b, v1.8h, v2.8h
        mov v18.16b, v3.16b
        addhn v18.4h, v1.4s, v2.4s
        mov v19.16b, v3.16b
        addhn2 v19.8h, v1.4s, v2.4s
        mov v20.16b, v3.16b
        addhn v20.2s, v1.2d, v2.2d
        mov v21.16b, v3.16b
        addhn2 v21.4s, v1.2d, v2.2d

# set:    v1=0x0081f840803840409d4042f83e0000ff v2=0x810f0f01000f991281ff0f400f80400f v3=0xf8f4fff855000fda7f80800146ff81ff
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x34ba40009f380001ffff0eaf00ffe46f v2=0xff8000ffffff8000ff8000008000ffff v3=0xc4fe0000716e7fff7fff00ffff8076d0
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x8000000040000000abfcb84740000000 v2=0xad27b67b7fffffff800000007fffffff v3=0x400000000000000000000001ffff8000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        mov v16.16b, v3.16b
        raddhn v16.8b, v1.8h, v2.8h
        mov v17.16b, v3.16b
        raddhn2 v17.16b, v1.8h, v2.8h
        mov v18.16b, v3.16b
        raddhn v18.4h, v1.4s, v2.4s
        mov v19.16b, v3.16b
        raddhn2 v19.8h, v1.4s, v2.4s
        mov v20.16b, v3.16b
        raddhn v20.2s, v1.2d, v2.2d
        mov v21.16b, v3.16b
        raddhn2 v21.4s, v1.2d, v2.2d

# set:    v1=0x400301f80001818040abff0f807f8081 v2=0x45f881403a7fff8101407f8181688100 v3=0x004cff0f0fb10fb80f400fff07984000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x400000007fff6a9b40004000800100ff v2=0xffff8000ee4c8000ffffe857ffffffff v3=0xff80800180007c7f80008b7440007fff
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0xffff8000ffffffff8000000000000000 v2=0x0000ffffffff800040000000ffffffff v3=0x7fffffff800000000000000140000000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        mov v16.16b, v3.16b
        subhn v16.8b, v1.8h, v2.8h
        mov v17.16b, v3.16b
        subhn2 v17.16b, v1.8h, v2.8h
        mov v18.16b, v3.16b
        subhn v18.4h, v1.4s, v2.4s
        mov v19.16b, v3.16b
        subhn2 v19.8h, v1.4s, v2.4s
        mov v20.16b, v3.16b
        subhn v20.2s, v1.2d, v2.2d
        mov v21.16b, v3.16b
        subhn2 v21.4s, v1.2d, v2.2d

# set:    v1=0x00010f01ff80f8f00f7ff880408101d8 v2=0x80810f0f01f880ffffff80ff0f0f0181 v3=0xff0100787f800180010001c0d600017f
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x40007fffff808001ffff0000ff808000 v2=0x80017fffffff00017fffcf1e40000001 v3=0xae3cffffff8080000001000100ffff80
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0xf1aa6dd1137e90fdffffffff0000ffff v2=0x31075c62400000008000000140000000 v3=0x8000000000000001871bdcb77fffffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        mov v16.16b, v3.16b
        rsubhn v16.8b, v1.8h, v2.8h
        mov v17.16b, v3.16b
        rsubhn2 v17.16b, v1.8h, v2.8h
        mov v18.16b, v3.16b
        rsubhn v18.4h, v1.4s, v2.4s
        mov v19.16b, v3.16b
        rsubhn2 v19.8h, v1.4s, v2.4s
        mov v20.16b, v3.16b
        rsubhn v20.2s, v1.2d, v2.2d
        mov v21.16b, v3.16b
        rsubhn2 v21.4s, v1.2d, v2.2d

# set:    v1=0x40807fc27f7fff264000ff7ff8407fff v2=0x0180809480811f7f0f007f5a4000f801 v3=0x2af8ff01eb1b40800f0f727f400f800f
# expect: v16=? v17=? v18=? v19=?
# set:    v1=0x00008001800040000000ff8040008000 v2=0x800100008000adcc00004000000100ff v3=0x0000ff80f3534000af94ff8000018001
# expect: v16=? v17=? v18=? v19=?
# set:    v1=0x000000015d5ef35d00000001ffff8000 v2=0x0000ffff800000000000000100000000 v3=0x0000000080000001800000017d6e2e59
# expect: v16=? v17=? v18=? v19=?
        pmull v16.8h, v1.8b, v2.8b
        pmull2 v17.8h, v1.16b, v2.16b
        pmull v18.1q, v1.1d, v2.1d
        pmull2 v19.1q, v1.2d, v2.2d

# set:    v1=0xaac081f80fb1ffff01ff7401810f40f8 v2=0x0056818100ff408101407f80400f0101 v3=0x0fff0f0f01f8454000810f8084007ff8
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x80010001800180004000800000014d15 v2=0xffff80018000ffff00017fff8001ff80 v3=0xff801555639f80017fff88ec00008000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x7fffffff6d5837cd80000001ffff8000 v2=0x800000007fffffffffff800080000000 v3=0x800000017fffffff8000000180000001
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        mov v16.16b, v3.16b
        xtn v16.8b, v1.8h
        mov v17.16b, v3.16b
        xtn2 v17.16b, v1.8h
        mov v18.16b, v3.16b
        xtn v18.4h, v1.4s
        mov v19.16b, v3.16b
        xtn2 v19.8h, v1.4s
        mov v20.16b, v3.16b
        xtn v20.2s, v1.2d
        mov v21.16b, v3.16b
        xtn2 v21.4s, v1.2d

# set:    v1=0x81f80f0f4f0f80816f6a358046f88400 v2=0x7fff801480050081407f40f8ff0380f8 v3=0x00ba7f018101f87f40727f7f007f8080
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x4000feb1ab0dffffd1ac7fff7fff6b87 v2=0x2c3c7fff8d4e8001ffff7fffffff8001 v3=0xffff0df100ff400000ff8001ff808001
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x000000010000ffff400000000000ffff v2=0x1350bdb62f80359effff800000000000 v3=0x0000ffff0000ffff0000000040000000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        shll v16.8h, v1.8b, #8
        shll2 v17.8h, v1.16b, #8
        shll v18.4s, v1.4h, #16
        shll2 v19.4s, v1.8h, #16
        shll v20.2d, v1.2s, #32
        shll2 v21.2d, v1.4s, #32

# set:    v1=0xc140403af80f01f880f8be017201ff00 v2=0xffde7f80ffff0f7f01f8e10f407f40ff v3=0x40ff4000264080b97f810001405880f8
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
# set:    v1=0xffffff8000008000ffff0001ff801133 v2=0x4000400000014000800100008d8900ff v3=0x400000ff800080008000000080004000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
# set:    v1=0x0000ffff80000001049da3f500000001 v2=0x0000ffff80000000000000010000ffff v3=0x40000000b276e59c0000ffff068d9a20
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
        mov v16.16b, v3.16b
        shrn v16.8b, v1.8h, #1
        mov v17.16b, v3.16b
        shrn v17.8b, v1.8h, #4
        mov v18.16b, v3.16b
        shrn v18.8b, v1.8h, #8
        mov v19.16b, v3.16b
        shrn2 v19.16b, v1.8h, #1
        mov v20.16b, v3.16b
        shrn2 v20.16b, v1.8h, #4
        mov v21.16b, v3.16b
        shrn2 v21.16b, v1.8h, #8
        mov v22.16b, v3.16b
        shrn v22.4h, v1.4s, #1
        mov v23.16b, v3.16b
        shrn v23.4h, v1.4s, #4
        mov v24.16b, v3.16b
        shrn v24.4h, v1.4s, #16
        mov v25.16b, v3.16b
        shrn2 v25.8h, v1.4s, #1
        mov v26.16b, v3.16b
        shrn2 v26.8h, v1.4s, #4
        mov v27.16b, v3.16b
        shrn2 v27.8h, v1.4s, #16
        mov v28.16b, v3.16b
        shrn v28.2s, v1.2d, #1
        mov v29.16b, v3.16b
        shrn v29.2s, v1.2d, #4
        mov v30.16b, v3.16b
        shrn v30.2s, v1.2d, #32

# set:    v1=0x0040f814f880d80fbe0000f8620140b2 v2=0x7fa30079810f8081ff407f4000007f7f v3=0x407fffff7f40809940f87ff8a2ffca80
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
# set:    v1=0xff8000ff7fffffff8001ff807fff7fff v2=0x7fff0001ff807fff7fff80017fffff80 v3=0x0000ff80000000ff8f9d00ff00018000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
# set:    v1=0xffffffff3e12a18980000001ffffffff v2=0x0000ffff40000000800000017fffffff v3=0x566e09e906d8d95a0000ffff00000001
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=? v30=?
        mov v16.16b, v3.16b
        rshrn v16.8b, v1.8h, #1
        mov v17.16b, v3.16b
        rshrn v17.8b, v1.8h, #4
        mov v18.16b, v3.16b
        rshrn v18.8b, v1.8h, #8
        mov v19.16b, v3.16b
        rshrn2 v19.16b, v1.8h, #1
        mov v20.16b, v3.16b
        rshrn2 v20.16b, v1.8h, #4
        mov v21.16b, v3.16b
        rshrn2 v21.16b, v1.8h, #8
        mov v22.16b, v3.16b
        rshrn v22.4h, v1.4s, #1
        mov v23.16b, v3.16b
        rshrn v23.4h, v1.4s, #4
        mov v24.16b, v3.16b
        rshrn v24.4h, v1.4s, #16
        mov v25.16b, v3.16b
        rshrn2 v25.8h, v1.4s, #1
        mov v26.16b, v3.16b
        rshrn2 v26.8h, v1.4s, #4
        mov v27.16b, v3.16b
        rshrn2 v27.8h, v1.4s, #16
        mov v28.16b, v3.16b
        rshrn v28.2s, v1.2d, #1
        mov v29.16b, v3.16b
        rshrn v29.2s, v1.2d, #4
        mov v30.16b, v3.16b
        rshrn v30.2s, v1.2d, #32

# set:    v1=0x59400081ff810f808d7f40310140d20f v2=0x40f8017fc82ff881637f40f8f8dcfff8 v3=0x6940fff840000fd5ff936fc30f4081ff
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=?
# set:    v1=0x8000ff8080013c7a7fff400000ff0000 v2=0xffffd87aff8000ff7fff00ff40004000 v3=0x80014d5bad0f8001000000ffffff4000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=?
# set:    v1=0x7c1ae02700000000ffff8000001b9e46 v2=0x800000002d0853f50000ffff80000001 v3=0x0000ffff84f16e39ffffffff0000ffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=?
        sshll v16.8h, v1.8b, #0
        sshll v17.8h, v1.8b, #7
        sshll2 v18.8h, v1.16b, #0
        sshll2 v19.8h, v1.16b, #7
        sshll v20.4s, v1.4h, #0
        sshll v21.4s, v1.4h, #15
        sshll2 v22.4s, v1.8h, #0
        sshll2 v23.4s, v1.8h, #15
        sshll v24.2d, v1.2s, #0
        sshll v25.2d, v1.2s, #31
        sshll2 v26.2d, v1.4s, #0
        sshll2 v27.2d, v1.4s, #31

# set:    v1=0xff00014040fff8ff7fcaf800f80f01f8 v2=0x784080ff00140040fa80817080014001 v3=0xff0f740104320080017f7f01f840f8ff
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=?
# set:    v1=0x00010000ad4ecbd50001d922d105bfd0 v2=0x8000ffff800180010214ff8000ff8001 v3=0x00ffc3117fff9fec400033f400ff7226
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=?
# set:    v1=0x9ea28b63818a8944000000006277c406 v2=0x8000000180000000565a7ac140000000 v3=0xf6bcb816800000018000000040000000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=?
        ushll v16.8h, v1.8b, #0
        ushll v17.8h, v1.8b, #7
        ushll2 v18.8h, v1.16b, #0
        ushll2 v19.8h, v1.16b, #7
        ushll v20.4s, v1.4h, #0
        ushll v21.4s, v1.4h, #15
        ushll2 v22.4s, v1.8h, #0
        ushll2 v23.4s, v1.8h, #15
        ushll v24.2d, v1.2s, #0
        ushll v25.2d, v1.2s, #31
        ushll2 v26.2d, v1.4s, #0
        ushll2 v27.2d, v1.4s, #31

# set:    v1=0xf87f4001870f81005b0f0f0140ca810f v2=0x010f80f8807fff40407fff0fff7fffb7 v3=0xe40f7f0f80400f017f8180f87f0f010f
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0xffffb557ffff800100ff0000000100ff v2=0x80002040ffff7ffff4c98dee0787ffff v3=0x000100ff7fffff80b63e00ff00008000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x0000ffffe9c05d9840000000ffffffff v2=0x0000000100000001000000000000ffff v3=0x0000ffffffffffff40000000a37d5211
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        saddlp v16.4h, v1.8b
        saddlp v17.8h, v1.16b
        saddlp v18.2s, v1.4h
        saddlp v19.4s, v1.8h
        saddlp v20.1d, v1.2s
        saddlp v21.2d, v1.4s

# set:    v1=0x2ef8367f0180fff8ffb781002e8001b5 v2=0x1f7f6a015ed5e0f85e78f8800fff017f v3=0x11fff8ff7f2700810081810fff010f7f
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0xffff9b19ffff80007fff800180004000 v2=0x40007fff2b7b000140008001b74b7fff v3=0x40787fffff8080007fffe05840000001
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x40000000ffffffff7fffffff80000001 v2=0x85285fac0000ffff0000000100000000 v3=0x6b61a6470000ffff80000001d1eee309
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        uaddlp v16.4h, v1.8b
        uaddlp v17.8h, v1.16b
        uaddlp v18.2s, v1.4h
        uaddlp v19.4s, v1.8h
        uaddlp v20.1d, v1.2s
        uaddlp v21.2d, v1.4s

# set:    v1=0x817f407f3900f80f0149f8007f0f0001 v2=0x8580fb01817fff0100008140d67f0f80 v3=0xf87fffb17f2501750f0055817f4b8140
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x767f00ff400040008001c85fff8000ff v2=0x7fff800180010001ffff000040004000 v3=0xa45e4000dfc13b0f4000dc9768bb0001
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x37048b2480000001ffffffff0000ffff v2=0x800000017fffffff000000000c7aa98a v3=0x0000ffff8000000080000001ffffffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        mov v16.16b, v3.16b
        sadalp v16.4h, v1.8b
        mov v17.16b, v3.16b
        sadalp v17.8h, v1.16b
        mov v18.16b, v3.16b
        sadalp v18.2s, v1.4h
        mov v19.16b, v3.16b
        sadalp v19.4s, v1.8h
        mov v20.16b, v3.16b
        sadalp v20.1d, v1.2s
        mov v21.16b, v3.16b
        sadalp v21.2d, v1.4s

# set:    v1=0x018040010f7ef87fff7f0180ff0f8140 v2=0x00d4f8400fff810f0fffff80fff87f00 v3=0xf8f8ff4080f8ff7f004080010fc70f0f
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x00008000ff807fff8001ffffff808001 v2=0xc6d180017fffff808001800000017c74 v3=0xff808001b18c800100017fffff808001
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x800000017fffffff0000000100000001 v2=0x80000000400000007fffffff00000001 v3=0x00000001000000000000000140000000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        mov v16.16b, v3.16b
        uadalp v16.4h, v1.8b
        mov v17.16b, v3.16b
        uadalp v17.8h, v1.16b
        mov v18.16b, v3.16b
        uadalp v18.2s, v1.4h
        mov v19.16b, v3.16b
        uadalp v19.4s, v1.8h
        mov v20.16b, v3.16b
        uadalp v20.1d, v1.2s
        mov v21.16b, v3.16b
        uadalp v21.2d, v1.4s

# set:    v1=0x0f0f01ffff0f800f80f8ff80805187aa v2=0x7fa1817f2b40170f7f81ff8100810040 v3=0x01014040008140016bff40a8787f0fb1
# expect: v16=? v17=? v18=? v19=? v20=?
# set:    v1=0xffff80008000346c4000ffff00018000 v2=0x00018001ff80cfb99aac0001ff8000ff v3=0x7a750001ffff00013833000126ea7fff
# expect: v16=? v17=? v18=? v19=? v20=?
# set:    v1=0x7fffffff00000000ffff8000ffffffff v2=0xffffffffcd20c5eeffffffffffff8000 v3=0x8a26e9108000000044705fd580000001
# expect: v16=? v17=? v18=? v19=? v20=?
        addv b16, v1.8b
        addv b17, v1.16b
        addv h18, v1.4h
        addv h19, v1.8h
        addv s20, v1.4s

# set:    v1=0x810f00cf800f8081811d7f817d00ae01 v2=0xf8f1e97f80ffff0f8081b90401ac6bfb v3=0x8000ff007f0040f8017fc9ff007f0f80
# expect: v16=? v17=? v18=? v19=? v20=?
# set:    v1=0x0001ffffffff7fff00007fff7fff0001 v2=0xffffffff00ff00ff8000ffffd0ee0001 v3=0x80008c790001db88ff808000fffff9fe
# expect: v16=? v17=? v18=? v19=? v20=?
# set:    v1=0x40000000ffffffffffffffff80000001 v2=0xf88f999f4000000080000000ffff8000 v3=0xffffffffffff8000400000000000ffff
# expect: v16=? v17=? v18=? v19=? v20=?
        smaxv b16, v1.8b
        smaxv b17, v1.16b
        smaxv h18, v1.4h
        smaxv h19, v1.8h
        smaxv s20, v1.4s

# set:    v1=0x81430f0f8680f8e800f8857f00f8dbae v2=0x40ac80814001810f7301098001b68001 v3=0x800f00e47f008001f80000f8007f8181
# expect: v16=? v17=? v18=? v19=? v20=?
# set:    v1=0x00ff80004000400000018000ff80ffff v2=0x0001ff80400000017fffabdf80010001 v3=0x80002d7640006cb68000ffff2575ffff
# expect: v16=? v17=? v18=? v19=? v20=?
# set:    v1=0x80000001ffffffff2d6295c840000000 v2=0x00000000ffffffff8000000080000000 v3=0xffffffff4000000080000001ffffffff
# expect: v16=? v17=? v18=? v19=? v20=?
        umaxv b16, v1.8b
        umaxv b17, v1.16b
        umaxv h18, v1.4h
        umaxv h19, v1.8h
        umaxv s20, v1.4s

# set:    v1=0x7f007f320140f801818040ff40813600 v2=0xf83b7f810f800040ffff8a810d0fabff v3=0x40ff0f8881ff0f80800f25f87f4cb5ff
# expect: v16=? v17=? v18=? v19=? v20=?
# set:    v1=0x8001ffff00013dd3dbce7fff0000ffff v2=0xff8000018000579c00ffff808000ff80 v3=0x00017fff400007ac000180017fff0000
# expect: v16=? v17=? v18=? v19=? v20=?
# set:    v1=0x7fffffff80000001ffffffffffff8000 v2=0x40000000e783d2534000000000000000 v3=0xfcabe189000000008000000040000000
# expect: v16=? v17=? v18=? v19=? v20=?
        sminv b16, v1.8b
        sminv b17, v1.16b
        sminv h18, v1.4h
        sminv h19, v1.8h
        sminv s20, v1.4s

# set:    v1=0xff7f4040d5800181ffde4b40bbff0ff8 v2=0xf8f84080c780f83d81f80f0ff838010f v3=0x01010fb840007f0f817f8101fffff881
# expect: v16=? v17=? v18=? v19=? v20=?
# set:    v1=0x0000ff8080004000e40080017fffa2b8 v2=0x3f0a33fe000100015db180014000ff80 v3=0x400000000001ffffff80400000010001
# expect: v16=? v17=? v18=? v19=? v20=?
# set:    v1=0x000000000000ffffc473a3f600000000 v2=0x4000000080000001ffffffff80000001 v3=0x8000000100000001ffff800000000000
# expect: v16=? v17=? v18=? v19=? v20=?
        uminv b16, v1.8b
        uminv b17, v1.16b
        uminv h18, v1.4h
        uminv h19, v1.8h
        uminv s20, v1.4s

# set:    v1=0x80408001b80f0f80808100000100800f v2=0xf88047817f0f400f80ff2681f862ff01 v3=0x40000fff7fff018040ba81807fffff13
# expect: v16=? v17=? v18=? v19=? v20=?
# set:    v1=0x800000014288ff80ffff000000010001 v2=0x400000010000400000ff7fff80008001 v3=0x400000ff25da4000c0a4000140008001
# expect: v16=? v17=? v18=? v19=? v20=?
# set:    v1=0x40000000ffffffff4000000000000000 v2=0xa201a9e3167764b0ffff800000000000 v3=0x400000007fffffffe0ef4cf75dd528ff
# expect: v16=? v17=? v18=? v19=? v20=?
        saddlv h16, v1.8b
        saddlv h17, v1.16b
        saddlv s18, v1.4h
        saddlv s19, v1.8h
        saddlv d20, v1.4s

# set:    v1=0x81ff6b0181810fff0ff862f80f000040 v2=0x81ff50f8018040810101819b7f244040 v3=0x8101f8d5478f7f7f7fca817f8180010f
# expect: v16=? v17=? v18=? v19=? v20=?
# set:    v1=0x00010000ff80ffff80008ae740007fff v2=0x595d00007fffde9240cc000080010001 v3=0x000140000001e583800080000001ff80
# expect: v16=? v17=? v18=? v19=? v20=?
# set:    v1=0x0000ffff7fffffff00000001ffff8000 v2=0xffff8000ffffffffd89b2ccb80000001 v3=0x80000001ffff80008000000080000000
# expect: v16=? v17=? v18=? v19=? v20=?
        uaddlv h16, v1.8b
        uaddlv h17, v1.16b
        uaddlv s18, v1.4h
        uaddlv s19, v1.8h
        uaddlv d20, v1.4s
