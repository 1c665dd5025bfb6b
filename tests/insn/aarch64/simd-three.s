# SPDX-License-Identifier: Apache-2.0
# Integer Advanced SIMD: three registers of one type, vector and scalar; logic; dot products

# set:    v1=0x7f0100808401814080f8810100f80140 v2=0xf880f80128464099407f4000807f017f v3=0x0040407f0100f0ff006640407f01ff80
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x800080000001ffffffff4000ffff00ff v2=0xff807fff00014000ffff152effffffff v3=0x000080000001fae17fff46b600004000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0xffff8000ffffffff800000010000ffff v2=0x9e46e03b800000000000000000000001 v3=0x40000000486ff3df8000000100000001
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        add v16.8b, v1.8b, v2.8b
        add v17.16b, v1.16b, v2.16b
        add v18.4h, v1.4h, v2.4h
        add v19.8h, v1.8h, v2.8h
        add v20.2s, v1.2s, v2.2s
        add v21.4s, v1.4s, v2.4s
        add v22.2d, v1.2d, v2.2d
        add d23, d1, d2

# set:    v1=0x04ff81000f0181fff8818094cc7f0fe1 v2=0x400140ff40818180ff7f017f407fec80 v3=0x0f790f0101ff4080ff0100ff407f8080
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x8000ffff00ff4000ffff80987fffffff v2=0x000181b18000800000017fff66a78000 v3=0xffffffff00ff02c0ffff8001ffff8000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x400000000000ffffffff80007fffffff v2=0x00000001ffffffff00000000712212f3 v3=0x800000008000000040000000ffff8000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        sub v16.8b, v1.8b, v2.8b
        sub v17.16b, v1.16b, v2.16b
        sub v18.4h, v1.4h, v2.4h
        sub v19.8h, v1.8h, v2.8h
        sub v20.2s, v1.2s, v2.2s
        sub v21.4s, v1.4s, v2.4s
        sub v22.2d, v1.2d, v2.2d
        sub d23, d1, d2

# set:    v1=0x00bb40fff881400f7f7f000eff80970f v2=0x4040fa007f808101ff010f40c3010f80 v3=0x8181f801807fff7f81ff0f0100fff881
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0xff80d93b00ff00007fff490b80010000 v2=0x000140007fff064b0001e3ca40000001 v3=0xff804000ff8040000000000100010000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x80000000000000010000000180000001 v2=0x4000000000000000732d475a7fffffff v3=0xffff800080000000ffff8000ffffffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        mul v16.8b, v1.8b, v2.8b
        mul v17.16b, v1.16b, v2.16b
        mul v18.4h, v1.4h, v2.4h
        mul v19.8h, v1.8h, v2.8h
        mul v20.2s, v1.2s, v2.2s
        mul v21.4s, v1.4s, v2.4s

# set:    v1=0x0f1b010f0f800ff8ff80f80081f8817f v2=0x7f00f82400a92640b880804081818000 v3=0x01813c00400080810f7f0fee0100800f
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0xffff0b76800100008000ffffffff655d v2=0x800000016d9a0001000000ff7ffffa15 v3=0x4000800100ff800000ff8001ff804000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x00000001ffff80007fffffff80000000 v2=0x00000000800000009525ba3880000000 v3=0xd1e467fd000000010000ffff80000000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        shadd v16.8b, v1.8b, v2.8b
        shadd v17.16b, v1.16b, v2.16b
        shadd v18.4h, v1.4h, v2.4h
        shadd v19.8h, v1.8h, v2.8h
        shadd v20.2s, v1.2s, v2.2s
        shadd v21.4s, v1.4s, v2.4s

# set:    v1=0xff0f7f01800081013f900f0f40ffff0f v2=0x0040f840808601e4005100770f00ffdf v3=0x40f80f800f0fe740f88e4001f881400f
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x7fff7fffffffffffffffff80ff80a97c v2=0x80017fff000180004000800140008001 v3=0xffffff80cc8e7fffff80ff8000ff8000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x7fffffff40000000000000017fffffff v2=0xffffffffffff8000000000007b7c9906 v3=0x000000007fffffff40000000ffffffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        uhadd v16.8b, v1.8b, v2.8b
        uhadd v17.16b, v1.16b, v2.16b
        uhadd v18.4h, v1.4h, v2.4h
        uhadd v19.8h, v1.8h, v2.8h
        uhadd v20.2s, v1.2s, v2.2s
        uhadd v21.4s, v1.4s, v2.4s

# set:    v1=0x00019cf80f7fff00400040ffff0000ad v2=0x40ed7f0101017f7f4e817f40ff650068 v3=0xf8ab8137b10181fcffc840ef95f87f01
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x00017fff8001713aff8000ff00008001 v2=0x0001ffffffff00ff800140000001ff80 v3=0x157effff4000400080007fff7fff4000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x45fe3ca6000000000000ffff80000000 v2=0x00000001000000018000000140000000 v3=0xffff800000000000800000007fffffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        srhadd v16.8b, v1.8b, v2.8b
        srhadd v17.16b, v1.16b, v2.16b
        srhadd v18.4h, v1.4h, v2.4h
        srhadd v19.8h, v1.8h, v2.8h
        srhadd v20.2s, v1.2s, v2.2s
        srhadd v21.4s, v1.4s, v2.4s

# set:    v1=0x000f637f40c8810f014c017580000a81 v2=0x8001fff87f00eb00f8ac7f8140f81681 v3=0xdc7f5d7f81010f831b00ed0f800fff04
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x000140004000159900ff000000016c35 v2=0x8000ff8040000001ffff0001ffff4000 v3=0xff8080000001000083bcff8083b18000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x4000000040000000ffff800080000000 v2=0x40000000800000000000000180000000 v3=0xffffffffffffffffa6584b1800000001
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        urhadd v16.8b, v1.8b, v2.8b
        urhadd v17.16b, v1.16b, v2.16b
        urhadd v18.4h, v1.4h, v2.4h
        urhadd v19.8h, v1.8h, v2.8h
        urhadd v20.2s, v1.2s, v2.2s
        urhadd v21.4s, v1.4s, v2.4s

# set:    v1=0xbc7f8000807ff801400181a92d81f800 v2=0xed80400ff80f7f0101810f0101ff6d0f v3=0x80ff007f80f853eb80000fa601dd4940
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x7fff00ff0001ff80e4e2800000ff5817 v2=0x000040008001ffff8000ff8000ffffff v3=0x4000ff8000ff7fffffff000164f5ffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x40000000800000018000000100000000 v2=0x0000ffff800000008000000040000000 v3=0x7fffffff65ca12c8000000003e0d6944
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        shsub v16.8b, v1.8b, v2.8b
        shsub v17.16b, v1.16b, v2.16b
        shsub v18.4h, v1.4h, v2.4h
        shsub v19.8h, v1.8h, v2.8h
        shsub v20.2s, v1.2s, v2.2s
        shsub v21.4s, v1.4s, v2.4s

# set:    v1=0x80f881ff017f0f0fff7f40018062ff01 v2=0x8080004001380ff8ff0080000f007bff v3=0xf800c89d7f4081f84040ff018d7f9b00
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0xff807fff8001000000018001ff808001 v2=0xd078ffff7fffff80d16500ff800100ff v3=0x00017fff8001000140008001ff808171
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0xeb99a1ae2e468af54000000080000000 v2=0xffffffffffff80004000000000000001 v3=0x00000000000000010000ffffffffffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        uhsub v16.8b, v1.8b, v2.8b
        uhsub v17.16b, v1.16b, v2.16b
        uhsub v18.4h, v1.4h, v2.4h
        uhsub v19.8h, v1.8h, v2.8h
        uhsub v20.2s, v1.2s, v2.2s
        uhsub v21.4s, v1.4s, v2.4s

# set:    v1=0x7f9a80ffff408380750040ff7f6292f8 v2=0x807f40007fff00ffffc0ff0081f88180 v3=0x9f40807f7fff8100f80fff0f0080402a
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x00ffffff8001400080018b64000100ff v2=0x7fff000014538000495eff8080007fff v3=0xb40e00016b4e00010001dc6c00ffff80
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x32808b7a000000000000000180000001 v2=0x40000000000000007fffffff203f0a13 v3=0xffffffff0000ffff7fffffff5b66e1f9
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        cmgt v16.8b, v1.8b, v2.8b
        cmgt v17.16b, v1.16b, v2.16b
        cmgt v18.4h, v1.4h, v2.4h
        cmgt v19.8h, v1.8h, v2.8h
        cmgt v20.2s, v1.2s, v2.2s
        cmgt v21.4s, v1.4s, v2.4s
        cmgt v22.2d, v1.2d, v2.2d
        cmgt d23, d1, d2

# set:    v1=0xf88100a3806d920100ff818c000fb3ff v2=0x0040ffff0f80dc81f8007f0080db01f8 v3=0x7f0001810f40408140ff000fffff80f6
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x00ff80017fffe25f000000ff00010000 v2=0xffff7fff000000000000400000010000 v3=0x4000ffff8000800051acff8000000000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x000000000000ffff80000001ffff8000 v2=0x000000018000000100000001ffffffff v3=0x8000000040000000855c7cb31d000564
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        cmhi v16.8b, v1.8b, v2.8b
        cmhi v17.16b, v1.16b, v2.16b
        cmhi v18.4h, v1.4h, v2.4h
        cmhi v19.8h, v1.8h, v2.8h
        cmhi v20.2s, v1.2s, v2.2s
        cmhi v21.4s, v1.4s, v2.4s
        cmhi v22.2d, v1.2d, v2.2d
        cmhi d23, d1, d2

# set:    v1=0x400f407f807f80fff87f407f00ff0040 v2=0x60ff7fff7f7f29c4ff408001ff800001 v3=0x0ff80f01f84001811a01008040380140
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x00ffff80800148c2800100ff8000ffff v2=0x7ffff73bff8000ff400040007fff4000 v3=0x25ba7fff00ff7fffbb2d00ffff80ffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0xffff80007fffffff0000000000000001 v2=0x80000001000000000000000080000001 v3=0x8000000178056b0affffffff0000ffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        cmge v16.8b, v1.8b, v2.8b
        cmge v17.16b, v1.16b, v2.16b
        cmge v18.4h, v1.4h, v2.4h
        cmge v19.8h, v1.8h, v2.8h
        cmge v20.2s, v1.2s, v2.2s
        cmge v21.4s, v1.4s, v2.4s
        cmge v22.2d, v1.2d, v2.2d
        cmge d23, d1, d2

# set:    v1=0x408001000040ff00ff0001ff7f7ef840 v2=0x7f40794051f8809881f80080ff0f3801 v3=0xdeff7f808112000ff08140ffffff817f
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0xff80ff80ffff0001975f00ff0000527f v2=0x4000e3c87fff000000008000e1a40000 v3=0x80010000ffff6297ff808000ff807fff
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x00000000000000007fffffff80000001 v2=0x7c37a8dd27d0f5bf400000001c429469 v3=0x800000017fffffff7fffffff40000000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        cmhs v16.8b, v1.8b, v2.8b
        cmhs v17.16b, v1.16b, v2.16b
        cmhs v18.4h, v1.4h, v2.4h
        cmhs v19.8h, v1.8h, v2.8h
        cmhs v20.2s, v1.2s, v2.2s
        cmhs v21.4s, v1.4s, v2.4s
        cmhs v22.2d, v1.2d, v2.2d
        cmhs d23, d1, d2

# set:    v1=0x0fb881498001f8f34040000040400140 v2=0x807f87b6007f81807a0fcb7ff8e7010f v3=0xff000080f88081f89e0101f87f4081ff
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x00ffff80000000ff000000ffff80ffff v2=0xff8000ff0001000100ffb94300ff8000 v3=0x80008001770840007fff800100ffffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x000000000000ffff8000000100000000 v2=0x40000000800000004000000080000001 v3=0x00000000ffffffff0000000080000000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        cmeq v16.8b, v1.8b, v2.8b
        cmeq v17.16b, v1.16b, v2.16b
        cmeq v18.4h, v1.4h, v2.4h
        cmeq v19.8h, v1.8h, v2.8h
        cmeq v20.2s, v1.2s, v2.2s
        cmeq v21.4s, v1.4s, v2.4s
        cmeq v22.2d, v1.2d, v2.2d
        cmeq d23, d1, d2

# set:    v1=0xf80140407fcbb1f80b01817f0f6000f8 v2=0x7f0c802301e5800101810f80ff0fff0f v3=0x000000f80f3f9571ff50800f4040c940
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x0000000000017fff8000ff80ff804000 v2=0x00010000ffffff80ff80800027780001 v3=0x00007fff0001ffff80017fff40000001
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x38ad66227fffffff800000000000ffff v2=0x7fffffff1a9f93e8ffffffff68adff79 v3=0xffffffff11057b4b400000000000ffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        cmtst v16.8b, v1.8b, v2.8b
        cmtst v17.16b, v1.16b, v2.16b
        cmtst v18.4h, v1.4h, v2.4h
        cmtst v19.8h, v1.8h, v2.8h
        cmtst v20.2s, v1.2s, v2.2s
        cmtst v21.4s, v1.4s, v2.4s
        cmtst v22.2d, v1.2d, v2.2d
        cmtst d23, d1, d2

# set:    v1=0x5301401540008040400040b0f880807f v2=0x0080fd81bb7f0ff9ff010961f801fff8 v3=0x0f40002d807fe08181814081a1f88089
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x00ffff80800180017a46ffff80004000 v2=0x48ff000000ff5e2140007f033f80b87b v3=0x800178854000400040008001f8c60001
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0xffffffffffff8000ffff800080000001 v2=0x0000000140000000ffffffff7fffffff v3=0x4530ea1b8828fe86000000017fffffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        smax v16.8b, v1.8b, v2.8b
        smax v17.16b, v1.16b, v2.16b
        smax v18.4h, v1.4h, v2.4h
        smax v19.8h, v1.8h, v2.8h
        smax v20.2s, v1.2s, v2.2s
        smax v21.4s, v1.4s, v2.4s

# set:    v1=0x7f800f00c7ff40c9f8ff8081c240f881 v2=0x4081a00ff8f86c010f0ff80080018081 v3=0x0181407f017f80400f407f4001010001
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x00014000f68b80010001715800010000 v2=0x80007fff0001ff80000000ff8001ff80 v3=0x400080008001000100010001ffffff80
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0xf7183c9e33fa89b78000000100000001 v2=0x7fffffff800000018000000080000000 v3=0xd3843843ffff80007fffffff03970454
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        umax v16.8b, v1.8b, v2.8b
        umax v17.16b, v1.16b, v2.16b
        umax v18.4h, v1.4h, v2.4h
        umax v19.8h, v1.8h, v2.8h
        umax v20.2s, v1.2s, v2.2s
        umax v21.4s, v1.4s, v2.4s

# set:    v1=0x7f1b81813ef80000014081400f80c3ff v2=0x400f01ffb14040ffe600ba53d47f0145 v3=0x408140000340818040f8800f017fad00
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x00000000ffff7fffffff7fffff8000ff v2=0x40007fff92f87fff0000131100010001 v3=0x8001f527b8158000700900ff00008000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x0000ffffa4adff217fffffff7fffffff v2=0x00000001000000010000ffff80000000 v3=0x0000ffff00000000ffffffff0000ffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        smin v16.8b, v1.8b, v2.8b
        smin v17.16b, v1.16b, v2.16b
        smin v18.4h, v1.4h, v2.4h
        smin v19.8h, v1.8h, v2.8h
        smin v20.2s, v1.2s, v2.2s
        smin v21.4s, v1.4s, v2.4s

# set:    v1=0x0fcfe27ff8400f810f0f0f0100008180 v2=0x0080408181b30fff00014001407f0101 v3=0x80f8747b0ff80ffff80100007f017f00
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x000100008001667a4000800100ff4c93 v2=0x00018001800000ffffff80008001ffff v3=0x00ff8000ff8080010ca5800100ff8001
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x40000000400000007fffffff80000000 v2=0x0000000077953654ffff800000000000 v3=0x7fffffffb2f3b3f27fffffffffffffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        umin v16.8b, v1.8b, v2.8b
        umin v17.16b, v1.16b, v2.16b
        umin v18.4h, v1.4h, v2.4h
        umin v19.8h, v1.8h, v2.8h
        umin v20.2s, v1.2s, v2.2s
        umin v21.4s, v1.4s, v2.4s

# set:    v1=0x80f87f7f81017f00810180f1f8008a80 v2=0x01346c96d4ff008158ff80fff881017f v3=0xf80f737ff80ff8eb81f87cf801817f00
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x400000018001ff807fffff80ff808000 v2=0x000000ff59328000800000ff80010000 v3=0x0001800000ff4000400040008d6c8000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x800000018000000140000000ffffffff v2=0x00000000000000018000000140000000 v3=0x0000ffffffff80007fffffff7fffffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        sabd v16.8b, v1.8b, v2.8b
        sabd v17.16b, v1.16b, v2.16b
        sabd v18.4h, v1.4h, v2.4h
        sabd v19.8h, v1.8h, v2.8h
        sabd v20.2s, v1.2s, v2.2s
        sabd v21.4s, v1.4s, v2.4s

# set:    v1=0xcff88101017ff8528100805001f840f8 v2=0x894046f8c8f881407f010067b3002073 v3=0x4000ff81e540c20f8080f801ff80130f
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x7fff00ff4000ff808001800100019669 v2=0x7fff40008001ffff40007fff0c4934e5 v3=0x75b20001ffff8000ff805b5440008001
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0xffffffff800000017fffffff00000001 v2=0x0000000040000000976e0e8240000000 v3=0xffffffff0000ffff0000000100000001
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        uabd v16.8b, v1.8b, v2.8b
        uabd v17.16b, v1.16b, v2.16b
        uabd v18.4h, v1.4h, v2.4h
        uabd v19.8h, v1.8h, v2.8h
        uabd v20.2s, v1.2s, v2.2s
        uabd v21.4s, v1.4s, v2.4s

# set:    v1=0x8000817f40810f81400101ff007f01ff v2=0x0f01000f8052fff800804b00817f0101 v3=0x810fff4a8180010f0001000080ff817f
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0xe9f58001000000017fff80008001ff80 v2=0x800100003c6c406dffff7fffff800001 v3=0x000000010001e15d80007fff00ff0001
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x0000ffff800000000000ffff7fffffff v2=0x800000017fffffff0000ffff7101a51b v3=0x0000ffff00000000ffffffff0000ffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        smaxp v16.8b, v1.8b, v2.8b
        smaxp v17.16b, v1.16b, v2.16b
        smaxp v18.4h, v1.4h, v2.4h
        smaxp v19.8h, v1.8h, v2.8h
        smaxp v20.2s, v1.2s, v2.2s
        smaxp v21.4s, v1.4s, v2.4s

# set:    v1=0xfff8da01ff550201814001e300004180 v2=0xf8f801817f014029c679400140790153 v3=0x9181407f7f0f40ff7f80f880810f81ff
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x7fff0000a04421a2ff800001ffff8001 v2=0x40008001800000ff40008000ffff0000 v3=0x365d7fff80014000ff8000017fff0000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x7fffffffd521e2b700000001ffff8000 v2=0x00000000ffff800054368fe24bb88764 v3=0x7fffffffffffffff0000000000000001
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        umaxp v16.8b, v1.8b, v2.8b
        umaxp v17.16b, v1.16b, v2.16b
        umaxp v18.4h, v1.4h, v2.4h
        umaxp v19.8h, v1.8h, v2.8h
        umaxp v20.2s, v1.2s, v2.2s
        umaxp v21.4s, v1.4s, v2.4s

# set:    v1=0x0f0b0ff8ff40f800006c4140809ee940 v2=0x01ff01ff6a807f7f80f80081640f407f v3=0xffffff40f8017f01ff66407f4c640f80
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x80010c3cffff00000000d9770001214e v2=0x192fff80800100ffff80400000000dd8 v3=0x00007fff00007fff7fff8001ff8000ff
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0xffff800040000000ffff800000000000 v2=0x00000001800000018000000000000000 v3=0x0000ffffffff80000000000100000001
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        sminp v16.8b, v1.8b, v2.8b
        sminp v17.16b, v1.16b, v2.16b
        sminp v18.4h, v1.4h, v2.4h
        sminp v19.8h, v1.8h, v2.8h
        sminp v20.2s, v1.2s, v2.2s
        sminp v21.4s, v1.4s, v2.4s

# set:    v1=0x807ff8810ff80f0ff87ff840f881810f v2=0xf89e367ff86989f8800fff408001010f v3=0x01f801ff8080ff018081007f01ff7f0b
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x7fff9d587fffffff00ff80007fffff80 v2=0x9e3e000160147fff000094e5ff800001 v3=0x0001ffffff8000ffff800001ffff4000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x0000000100000000ffff80000000ffff v2=0x0000ffffcf7e7cb80000000126e471be v3=0xffff80000000ffff800000017fffffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        uminp v16.8b, v1.8b, v2.8b
        uminp v17.16b, v1.16b, v2.16b
        uminp v18.4h, v1.4h, v2.4h
        uminp v19.8h, v1.8h, v2.8h
        uminp v20.2s, v1.2s, v2.2s
        uminp v21.4s, v1.4s, v2.4s

# set:    v1=0x68ff81590fff7ff8f8407f80f861ff0f v2=0xf8807fff810f55fff80080ff40810000 v3=0x00bef8ff660f7f6a28ff7fff2b7ffff8
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=?
# set:    v1=0xffff0001b6d67f990001ffff00ff8000 v2=0x7fff80018001910bff80ffffa3caff80 v3=0x0000afcc7fffffffff8023c2f144ffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=?
# set:    v1=0x8000000180000000800000007fffffff v2=0x40000000e713bc150000ffff0000ffff v3=0x52f8951f7fffffffffffffff40000000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=?
        addp v16.8b, v1.8b, v2.8b
        addp v17.16b, v1.16b, v2.16b
        addp v18.4h, v1.4h, v2.4h
        addp v19.8h, v1.8h, v2.8h
        addp v20.2s, v1.2s, v2.2s
        addp v21.4s, v1.4s, v2.4s
        addp v22.2d, v1.2d, v2.2d

# set:    v1=0x40014001804040ff8100010f014d0140 v2=0x43d2014900010f80ff01007f8080ffff v3=0xff7f0140ff40ffff8053018080ff8101
# expect: v16=? v17=? v18=?
# set:    v1=0x4e4dff80ffffff80ffff898700018001 v2=0x00ff7fff7fff00014000b26680000000 v3=0xb27880008001000000008000ffffe086
# expect: v16=? v17=? v18=?
# set:    v1=0x7fffffff000000000000000180000001 v2=0x75cbfeb380000000ffffffff40000000 v3=0x80000001800000010000000040000000
# expect: v16=? v17=? v18=?
        pmul v16.8b, v1.8b, v2.8b
        pmul v17.16b, v1.16b, v2.16b
        addp d18, v1.2d

# set:    v1=0xf800f99780ffff22f881ff880f40ff00 v2=0x00137f7f80f87fff400f40400100fffc v3=0xaf0f009f8dff0f0f07810035807ff800
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x80017fff4000000100006e53aa144000 v2=0x800180010ebc8000bf96ffff8000ffff v3=0xff80ffff0000ffff00ff00019a3df331
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0xffff800080000000800000000b225153 v2=0x22a8ac94ffff80008000000100000000 v3=0xac71ca0c3a20e6f900000001ffff8000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        mov v16.16b, v3.16b
        mla v16.8b, v1.8b, v2.8b
        mov v17.16b, v3.16b
        mla v17.16b, v1.16b, v2.16b
        mov v18.16b, v3.16b
        mla v18.4h, v1.4h, v2.4h
        mov v19.16b, v3.16b
        mla v19.8h, v1.8h, v2.8h
        mov v20.16b, v3.16b
        mla v20.2s, v1.2s, v2.2s
        mov v21.16b, v3.16b
        mla v21.4s, v1.4s, v2.4s

# set:    v1=0xf80f407f0080ff81010f06400fbd8040 v2=0x408180ffff810f818000ff4081800081 v3=0x00fa0f40010f8054010080ff4000800f
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x00ff2fa800004489ffff00017fff8000 v2=0xffff00ffffff00000001ffff00004000 v3=0x3fff8001800080008000f584f6028001
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x000000017fffffff0000ffff0000ffff v2=0x000000014000000089f32b5080000001 v3=0x7fffffffc5af56bbfb766bf480000001
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        mov v16.16b, v3.16b
        mls v16.8b, v1.8b, v2.8b
        mov v17.16b, v3.16b
        mls v17.16b, v1.16b, v2.16b
        mov v18.16b, v3.16b
        mls v18.4h, v1.4h, v2.4h
        mov v19.16b, v3.16b
        mls v19.8h, v1.8h, v2.8h
        mov v20.16b, v3.16b
        mls v20.2s, v1.2s, v2.2s
        mov v21.16b, v3.16b
        mls v21.4s, v1.4s, v2.4s

# set:    v1=0xff0f000f010f0040407f807fff81000f v2=0x40f8ff800114400049007f2880008001 v3=0x0f0f33820100fff880ff017fe401800f
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x00007fff7fff800080014000e5d3ff80 v2=0x80018001c0a3ffffffff8001000100ff v3=0xff8000008000ffff7fff7fff80008000
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x91ce09bcc1b6783280000001ffff8000 v2=0x7fffffffffffffff4000000029b9d430 v3=0x0000ffffc411f58344b5804a00000001
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        mov v16.16b, v3.16b
        saba v16.8b, v1.8b, v2.8b
        mov v17.16b, v3.16b
        saba v17.16b, v1.16b, v2.16b
        mov v18.16b, v3.16b
        saba v18.4h, v1.4h, v2.4h
        mov v19.16b, v3.16b
        saba v19.8h, v1.8h, v2.8h
        mov v20.16b, v3.16b
        saba v20.2s, v1.2s, v2.2s
        mov v21.16b, v3.16b
        saba v21.4s, v1.4s, v2.4s

# set:    v1=0x010180f8a07fff80f881810f007ff8ff v2=0x7f0fff012d400fffe84040ff7f808175 v3=0x26007f40fff86700f801f800f88ef87f
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0xeed47fff00ff7fff400000ff80010001 v2=0x7fff00ff7fff0001ffff4000da304000 v3=0xff80ff80842a000180014000ffffff80
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0x000000004bc85aa50000000000000000 v2=0x80000001ffff800000000000ffffffff v3=0x00000000800000010000000080000001
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        mov v16.16b, v3.16b
        uaba v16.8b, v1.8b, v2.8b
        mov v17.16b, v3.16b
        uaba v17.16b, v1.16b, v2.16b
        mov v18.16b, v3.16b
        uaba v18.4h, v1.4h, v2.4h
        mov v19.16b, v3.16b
        uaba v19.8h, v1.8h, v2.8h
        mov v20.16b, v3.16b
        uaba v20.2s, v1.2s, v2.2s
        mov v21.16b, v3.16b
        uaba v21.4s, v1.4s, v2.4s

# set:    v1=0x26e1dcb818a4a7d030e5d73e62a13402 v2=0xdbeb500f40e1a914dc0781399b0ea2c5 v3=0xc4f310e25987fc2322df08f4dd9376a8
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=?
# set:    v1=0xb678cbf55701ff53a095833ca4c208f8 v2=0xaab02e1310338b083cb4dac72dc6b63f v3=0x377c6b79f4e5d19be7e2cf6115e5928e
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=?
# set:    v1=0xa45c305da449a51e80605fbb2d7e96d3 v2=0x3558f90c57aa4dbb353479502eb76069 v3=0x61fd91ca8c39bb3668dac431dd3c6f96
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=?
        and v16.8b, v1.8b, v2.8b
        and v17.16b, v1.16b, v2.16b
        bic v18.8b, v1.8b, v2.8b
        bic v19.16b, v1.16b, v2.16b
        orr v20.8b, v1.8b, v2.8b
        orr v21.16b, v1.16b, v2.16b
        orn v22.8b, v1.8b, v2.8b
        orn v23.16b, v1.16b, v2.16b
        eor v24.8b, v1.8b, v2.8b
        eor v25.16b, v1.16b, v2.16b

# set:    v1=0x3f28b986ada97f5e4dab5a572c42b942 v2=0x37b9b65f1f97108783244cc8a6476c78 v3=0xa40e407bfdbd4e475201bc58624e4273
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0xf90aac518b46667cce23829e401269f9 v2=0xee33b4d70f93fd71e979203cb690df95 v3=0xbed1be4207cb46b28552853763c8bd80
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
# set:    v1=0xbfe13225be47fba21b1e5dd7a79c1927 v2=0xc0d62c6523e0a97f9fc06124ee117d9b v3=0xdffb4a034a75e10c79ccecd49442b599
# expect: v16=? v17=? v18=? v19=? v20=? v21=?
        mov v16.16b, v3.16b
        bsl v16.8b, v1.8b, v2.8b
        mov v17.16b, v3.16b
        bsl v17.16b, v1.16b, v2.16b
        mov v18.16b, v3.16b
        bit v18.8b, v1.8b, v2.8b
        mov v19.16b, v3.16b
        bit v19.16b, v1.16b, v2.16b
        mov v20.16b, v3.16b
        bif v20.8b, v1.8b, v2.8b
        mov v21.16b, v3.16b
        bif v21.16b, v1.16b, v2.16b

# set:    v1=0xae250fa5eb74e6bb84f451def4f25b82 v2=0xae2c561831a9b0d4711832cdf10644a2 v3=0x5fd6ae75fe57edbdaf1f2a406ada2d4a
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0xd7f874b88ef271b501be315c6904edd2 v2=0x8dfd931661165cbc0d0a94bcc871b0df v3=0x51ca6b631a63dc8804c6904450dcb8b7
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x8aaca1e72ba83c700131f174f48c55a2 v2=0x7dd456390f8fd016f0016b8d4c3c1c25 v3=0x2f847df557f4ccd982a1a43ec0bd4bdf
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        eor v16.8b, v1.8b, v1.8b
        eor v17.16b, v1.16b, v1.16b
        orr v18.8b, v1.8b, v1.8b
        orr v19.16b, v1.16b, v1.16b
        and v20.8b, v1.8b, v1.8b
        and v21.16b, v1.16b, v1.16b
        bic v22.8b, v1.8b, v1.8b
        bic v23.16b, v1.16b, v1.16b

# set:    v1=0x810f01404aff0f0f80a68192817ff899 v2=0x40df0f0f0f8101a48181408080f84000 v3=0xf880407f407c80810001408001000f01
# expect: v16=? v17=? v18=? v19=?
# set:    v1=0x80019f057fff0000ffff000100ffff80 v2=0x40000000b4a6800100018000ff80ff80 v3=0x000080018000ff80000000018000a4a3
# expect: v16=? v17=? v18=? v19=?
# set:    v1=0x40000000800000008000000000000001 v2=0x80000001000000008000000180000001 v3=0x400000007fffffff7fffffff80000001
# expect: v16=? v17=? v18=? v19=?
        mov v16.16b, v3.16b
        sdot v16.2s, v1.8b, v2.8b
        mov v17.16b, v3.16b
        sdot v17.4s, v1.16b, v2.16b
        mov v18.16b, v3.16b
        udot v18.2s, v1.8b, v2.8b
        mov v19.16b, v3.16b
        udot v19.4s, v1.16b, v2.16b

# set:    v1=0xf8ff7d810063808040f8a6d9ff007f37 v2=0xf90a02f7fd09f90608fc0203fb05f8fa v3=0xf8f8e27f00ff01f1819f400f00818181
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0xffff800000000001ffffffff00000001 v2=0x953ffbe3f1e13ce61222bdf49a2e5fdf v3=0x400000000000ffff00000000ffff8000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x7fff2051fdceffff4000fe50ffff8001 v2=0xf9057cfffbfbdcee79fad1095af6d80d v3=0x0001ffff800000ff40001a53000000ff
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0xffffffff40000000ffffffff7fffffff v2=0x8befa6038ec708007c8a9604e70a37e9 v3=0x400000000000ffffffff800040000000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        sshl v16.8b, v1.8b, v2.8b
        sshl v17.16b, v1.16b, v2.16b
        sshl v18.4h, v1.4h, v2.4h
        sshl v19.8h, v1.8h, v2.8h
        sshl v20.2s, v1.2s, v2.2s
        sshl v21.4s, v1.4s, v2.4s
        sshl v22.2d, v1.2d, v2.2d
        sshl d23, d1, d2

# set:    v1=0x00ff0001dcdb800100ffffff0524ff80 v2=0x370ffbee05fd6202ebf63112ecf020f8 v3=0x205f00ff4000800000017fff99f8a789
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x800100018001719c00ff997c00010001 v2=0x02f335ef460facf93808baf442fd8efb v3=0x0000ff8000000f67000000ff40007fff
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x000080007fff00018000800100ff8001 v2=0xbeeea80185099df19c03cff3c8f49812 v3=0xb8ddff8080017fff6533102640000001
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x000000007fffffff458a730180000000 v2=0x8302e0f93d8d9ae996c0231b2a60a301 v3=0xffff8000400000000000000116282f75
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        ushl v16.8b, v1.8b, v2.8b
        ushl v17.16b, v1.16b, v2.16b
        ushl v18.4h, v1.4h, v2.4h
        ushl v19.8h, v1.8h, v2.8h
        ushl v20.2s, v1.2s, v2.2s
        ushl v21.4s, v1.4s, v2.4s
        ushl v22.2d, v1.2d, v2.2d
        ushl d23, d1, d2

# set:    v1=0x000000000000000100000000ffffffff v2=0x54bafa87fd58a5c081d873bcf5ad79dd v3=0x00000000ffffffff00000000ffffffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0xf8804000f84001f87fff81810f40f87f v2=0x02f8f908f806f8fefd04fd04f809ff02 v3=0xf80140ff000f807f00650fe140c60189
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x8000ffff123a52627fffff8080014000 v2=0xaa09a40920040d0320fefa03dc0f7812 v3=0x800040007fff0001ff80ff8012ce00ff
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x0000000000ff7fa600ff8000ff808001 v2=0x83f07e01eaf06bfbc6f95702e6f34712 v3=0x7fffff8000018000ffff000000ff8000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        srshl v16.8b, v1.8b, v2.8b
        srshl v17.16b, v1.16b, v2.16b
        srshl v18.4h, v1.4h, v2.4h
        srshl v19.8h, v1.8h, v2.8h
        srshl v20.2s, v1.2s, v2.2s
        srshl v21.4s, v1.4s, v2.4s
        srshl v22.2d, v1.2d, v2.2d
        srshl d23, d1, d2

# set:    v1=0x1664dc08400000007fffffff00000001 v2=0x032b251d6c85220de3c02207b1b490ea v3=0xffffffff0000000180000000ffffffff
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x7fff80000000ffff0001000112858000 v2=0x3df87bf1460ecc0895f51304630b8f0c v3=0x7fffff800000ffff00ff800180004000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x00000000000000018000000000000000 v2=0xdf0efb0110fc7437313cc848966078c5 v3=0x00000000000000018000000000000000
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v1=0x81ff0f7f24818100ff4000f880408140 v2=0xf80a030a060af8020603ff0705f7fc08 v3=0x0181f8f8f8150f001d00008080404080
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        urshl v16.8b, v1.8b, v2.8b
        urshl v17.16b, v1.16b, v2.16b
        urshl v18.4h, v1.4h, v2.4h
        urshl v19.8h, v1.8h, v2.8h
        urshl v20.2s, v1.2s, v2.2s
        urshl v21.4s, v1.4s, v2.4s
        urshl v22.2d, v1.2d, v2.2d
        urshl d23, d1, d2
