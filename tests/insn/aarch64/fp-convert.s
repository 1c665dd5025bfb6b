# SPDX-License-Identifier: Apache-2.0
# Conversions of scalars: to and from integers and fixed point, between formats, moves

# set:    v1=0x9f7c48b825f322040010000000000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0xcf0000003eaaaaab40400000442596ad
# expect: x0=0x296 fpsr=0x10
# set:    v1=0x3eaaaaab7f800000bdf41efec36b4679
# expect: x0=0xffffff15 fpsr=0x10
# set:    v1=0x80000000c12332d4819768acc04909ae fpcr=0x800000
# expect: x0=0xfffffffd fpsr=0x10
# set:    v1=0xcf0000003f800000000000007fc00001 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x0025976effa11111bfc000003eaaaaab fpcr=0x80000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7f8000004b0000013eaaaaab00800001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xffa111115f000000c009bcc504f68654
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7f800000c4831cd04b00000100800001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x00000000405f714a42bedb163eaaaaab fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x008000003eaaaaab3eaaaaab5f000000 fpcr=0x1000000
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0x0001000078000000edd0fe5504003555 fpcr=0x80000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7f800000c38adb0d6e6108cc3eaaaaab
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x404000003f372de55f0000007f7fffff
# expect: x0=0x7fffffff fpsr=0x1
        fcvtns w0, s1

# set:    v1=0xffa111114a81e588ffa11111ffa11111
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x7f7fffff3ffefa57f247d8fb00800001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x00000001bfc00000ccc5297c3f800000
# expect: x0=0x1 fpsr=0x0
# set:    v1=0xffc555557fc00001ffc5555540400000 fpcr=0x800000
# expect: x0=0x3 fpsr=0x0
# set:    v1=0xf2a1d816b521f9b4807fffffbfc00000 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xffc5555578827b1100000001bf208f28 fpcr=0x80000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x40400000ff800000ffa11111bfc00000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x32fe62ab3e95d21fffc555553f800000
# expect: x0=0x1 fpsr=0x0
# set:    v1=0x2d366ef0c642e84cb7f762767f800000
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0xcf0000005f000000ffa111113f800000 fpcr=0x800000
# expect: x0=0x1 fpsr=0x0
# set:    v1=0xdd5d5640564000017bff4c71fe554200 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xc1e0000000000000697bd36c2c0f05c1 fpcr=0x80000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x00800001ffc555555a88b1a300800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x5f000000e65f6b5fffc555553eaaaaab
# expect: x0=0x0 fpsr=0x10
        fcvtnu w0, s1

# set:    v1=0x41c923085f0000003f8000005f000000
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0x088fa27e04b804bf7f7fffff87501255
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x807fffffff800000ffa111117f7fffff
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0x6da1ea965f00000041412e18bee031fb fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7f80000140ca3b6dffa111115f000000 fpcr=0x1000000
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0x000000007f7fffff000000003fbf4132 fpcr=0x80000
# expect: x0=0x2 fpsr=0x10
# set:    v1=0x00800001be0c9306800000003f1345da
# expect: x0=0x1 fpsr=0x10
# set:    v1=0x4b0000013f8000005f000000cf000000
# expect: x0=0x80000000 fpsr=0x0
# set:    v1=0xd79d5484ffc555555ed3bb8f5f000000
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0xe2af0401d6017c017c0059d7df4abe00 fpcr=0x800000
# expect: x0=0x80000000 fpsr=0x1
# set:    v1=0xbfc00000c09e282ebfc00000ffa11111 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x592be393d460d65ec0297c0043efd41c fpcr=0x80000
# expect: x0=0x1e0 fpsr=0x10
# set:    v1=0x807fffff0080000149a3fefe4524c883
# expect: x0=0xa4d fpsr=0x10
# set:    v1=0x3f80000000000001438e71ac7f800001
# expect: x0=0x0 fpsr=0x1
        fcvtps w0, s1

# set:    v1=0x7f7fffffcf000000ff80000000000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x5f000000c1b0b646a35125920b6f7abe
# expect: x0=0x1 fpsr=0x10
# set:    v1=0xc266021f3eaaaaab40400000c57b3488
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x5f00000026f6ff227f8000019f118cc9 fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x4b00000140b67eb07fc000019d5f5684 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x41a2c4bdbfc00000ffc55555807fffff fpcr=0x80000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x3e72bb8ac078834b4b9aa9f7c1c011c4
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x7f80000142815ec10000000181e98949
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7fc00001bf39513effa11111c2f74e90
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x3ea087a5b9c3190cffc55555ff800000 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x911c632d322700005640c84e7bff7bff fpcr=0x1000000
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0x0010000000000000fff4111111111111 fpcr=0x80000
# expect: x0=0x1 fpsr=0x10
# set:    v1=0xffa11111ffc5555542ce71da00000001
# expect: x0=0x1 fpsr=0x10
# set:    v1=0x807fffff7f7fffff807fffffbfc00000
# expect: x0=0x0 fpsr=0x1
        fcvtpu w0, s1

# set:    v1=0x1f66f7e400800001593297cbc29e6ddf
# expect: x0=0xffffffb0 fpsr=0x10
# set:    v1=0x00800000c48cb38e2a5bfa7b00800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x4a0927d7cf0000003f80000000800001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xbfc000007fc00001445d15a47f7fffff fpcr=0x800000
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0x40647bb1cf00000027cb1c5143650e47 fpcr=0x1000000
# expect: x0=0xe5 fpsr=0x10
# set:    v1=0x42412c47cf0000007fc000014b000001 fpcr=0x80000
# expect: x0=0x800001 fpsr=0x0
# set:    v1=0xcf000000ffc55555772cbaeaffa11111
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xcf0000007f800001ffc55555bef108cb
# expect: x0=0xffffffff fpsr=0x10
# set:    v1=0x7fc00001c0c1cbb6000000012961f6e2
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x42c00273807fffffcf000000bfc00000 fpcr=0x800000
# expect: x0=0xfffffffe fpsr=0x10
# set:    v1=0x800000007f800001008000013f5ce475 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x5b77bd4a0322b7f74040000040400000 fpcr=0x80000
# expect: x0=0x3 fpsr=0x0
# set:    v1=0xcf00000000cee6df000000015f000000
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0x7f7fffff0080000051270513ff6c62f9
# expect: x0=0x80000000 fpsr=0x1
        fcvtms w0, s1

# set:    v1=0x03173d24c0d4d307ffc5555500000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x431fa3c341a56b5f1e53af237f7fffff
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0xcf00000000800001000000017f800000
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0x7ff00000000000010000000000000000 fpcr=0x800000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x42205110008000013f800000be7474d8 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xbe5aa8f4bc9a459f4271068c7fc00001 fpcr=0x80000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x800000007f8000007f800000bfc00000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xabf2aee300000000ff800000408b6d5d
# expect: x0=0x4 fpsr=0x10
# set:    v1=0xcf000000c4167bfc7f7fffffc4846824
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x7f8000017f8000014109978642bd580c fpcr=0x800000
# expect: x0=0x5e fpsr=0x10
# set:    v1=0xc0741a597fc00001cf000000ff800000 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x3f800000008000017f8000013a5f60bc fpcr=0x80000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xc512a00a000000013f800000444c863d
# expect: x0=0x332 fpsr=0x10
# set:    v1=0x00000001800000007f800001b789aa61
# expect: x0=0x0 fpsr=0x1
        fcvtmu w0, s1

# set:    v1=0x72fb80977f7fffff807fffffb1d5ebdb
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x404000007f800000423fd1b0c4333818
# expect: x0=0xfffffd34 fpsr=0x10
# set:    v1=0x21f3f7ab00000000ff80000000800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xc435005cc224f8dfc18c740c41d066b1 fpcr=0x800000
# expect: x0=0x1a fpsr=0x10
# set:    v1=0x7f800001ffc555557f7fffff5f000000 fpcr=0x1000000
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0xbfc000007f8000007f800000807fffff fpcr=0x80000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xff800000cf000000411b935000bc4f72
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x40400000ffa1111143f490a0cf000000
# expect: x0=0x80000000 fpsr=0x0
# set:    v1=0x7f8000013eb3e8107f800001ffa11111
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x00800000ffc55555ffc555559e87f05c fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x451ea752ffa11111b220d4ee00000001 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x80
# set:    v1=0x800000003f0a52bc3eaaaaabffc55555 fpcr=0x80000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x40400000bf04e7af3eaaaaab00000001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x00000000f6633d59ffc55555c2b61d20
# expect: x0=0xffffffa5 fpsr=0x10
        fcvtzs w0, s1

# set:    v1=0x00800000be29a351cf00000000800001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7508f29900000001ffc5555500800001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x807fffffa5e560a189d5183840400000
# expect: x0=0x3 fpsr=0x0
# set:    v1=0x807fffffbda633377f8000003f800000 fpcr=0x800000
# expect: x0=0x1 fpsr=0x0
# set:    v1=0x7f8000001ba06fc6cf0000007f800000 fpcr=0x1000000
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0x807fffffa60ab802cf000000ffc55555 fpcr=0x80000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x4b0000017f7fffff00800000ffc55555
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xcfe7864940400000432c86a87f800000
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0x404000003efd603e40400000e3aa1182
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x3e90b6a3ff800000ff8000006f5db0ad fpcr=0x800000
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0x800fffffffffffff411568d3b579037b fpcr=0x1000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x807fffff008000013eaaaaab750b8ef6 fpcr=0x80000
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0x7f800000da630f4fffa1111176d39f66
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0x3f5f43ef26a0ec49cf00000000800000
# expect: x0=0x0 fpsr=0x10
        fcvtzu w0, s1

# set:    v1=0x6a9bf5692f0ad3d2107336fd00800001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xa5c01616ffc5555541e47332c016134e
# expect: x0=0xfffffffe fpsr=0x10
# set:    v1=0x7f7fffff940b2e34441a885c807fffff
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x00800001c1db64b777f250dc5f000000 fpcr=0x800000
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0xffa1111100000000ffa11111bee8ec32 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xc310d850807fffffe1a960744b000001 fpcr=0x80000
# expect: x0=0x800001 fpsr=0x0
# set:    v1=0xc382c38fc0952bc67fc0000140400000
# expect: x0=0x3 fpsr=0x0
# set:    v1=0x000000004b000001800000004116d619
# expect: x0=0x9 fpsr=0x10
# set:    v1=0xa1b5d71e008000014b00000100800001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x5f000000cf000000807fffffbde723bc fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x3ff1087e4392556ec3fa200900000000 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x404000003f8000007f800000bfbb5313 fpcr=0x80000
# expect: x0=0xffffffff fpsr=0x10
# set:    v1=0xcf00000080000000fe7478dd00800001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xc4bc82915f000000c69e8fef3eaaaaab
# expect: x0=0x0 fpsr=0x10
        fcvtas w0, s1

# set:    v1=0x81ac8bf3456cba6c7fc0000100800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x3f8000007f7fffff4040000000000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0xffa111113eaaaaab7d5c27033ed6a210
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7fc00001800000007f7fffff5f000000 fpcr=0x800000
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0x2a62b63c40dc43fc0080000040400000 fpcr=0x1000000
# expect: x0=0x3 fpsr=0x0
# set:    v1=0x41b0edb74007d9cf7f80000080000000 fpcr=0x80000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0xb74debf9c2e1d1957fc00001ffc55555
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x431340637501272420431c0800800001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7f800000bfc000004b000001ffc55555
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xff2a00ea4b000001c27d3a125f000000 fpcr=0x800000
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0xc1bc3f88000000014040000000800001 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xff8000007f7fffffd2178b3d4b000001 fpcr=0x80000
# expect: x0=0x800001 fpsr=0x0
# set:    v1=0x00800001cf0000003fcb143a5f000000
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0x807fffff800000003eaaaaab44685c76
# expect: x0=0x3a1 fpsr=0x10
        fcvtau w0, s1

# set:    v1=0xbfc00000c2819c1800000001b273facc
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x410ac967e352d9fa8000000000000001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xffc55555cf00000099c15afc452e9036
# expect: x0=0x15d2 fpsr=0x10
# set:    v1=0x43b7bb8bffa11111c5789a3e89f72637 fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x155b5bd15f00000040400000ffa11111 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xbfc10d043e0551c600000001448793c9 fpcr=0x80000
# expect: x0=0x879 fpsr=0x10
# set:    v1=0x0862ca8f75ee9861ff8000007f800000
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0xbf6d803740400000f2325e3600000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x95d727cdd6d985c9a9bf6cf8c48ff695
# expect: x0=0xfffff701 fpsr=0x10
# set:    v1=0x7f800000c15a54f2c063d97440400000 fpcr=0x800000
# expect: x0=0x6 fpsr=0x0
        fcvtzs w0, s1, #1

# set:    v1=0x7fc00001ff800000ffa111111496bc74
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7f800001c11270fd1267453d414f37b1
# expect: x0=0xcf37b fpsr=0x10
# set:    v1=0x0000000042e3e3223f80000062801b9f
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0x4b0000019c4ecaf27fc000013b90f560 fpcr=0x800000
# expect: x0=0x121 fpsr=0x10
# set:    v1=0x00000000c0b0adeb690b6d727fc00001 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xc4e7ba6a4b000001cf00000075b97c97 fpcr=0x80000
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0xbfc000003eaaaaab4040000004b5a1cf
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x6bb8257beb4b7997bef3693b40400000
# expect: x0=0x30000 fpsr=0x0
# set:    v1=0xc09fbfee6f6ceba88aceda3e5f000000
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0xc1a41fa2c5113c6142e58736d25b18d8 fpcr=0x800000
# expect: x0=0x80000000 fpsr=0x1
        fcvtzs w0, s1, #16

# set:    v1=0x5f0000007fc00001ffa11111be821a34
# expect: x0=0xbef2e600 fpsr=0x0
# set:    v1=0xffc555554b000001bfc00000be8d5bf9
# expect: x0=0xb9520380 fpsr=0x0
# set:    v1=0xffc5555540400000ffc55555ffc55555
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x7fc00001ffc555555f0000005f000000 fpcr=0x800000
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0x7fc000014040000054432ee08edf43d3 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xffa111117f7fffff404000007f800000 fpcr=0x80000
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0x4386bd8ec00f3a614b000001c27cb635
# expect: x0=0x80000000 fpsr=0x1
# set:    v1=0x47b3b01044840d156ee511109124db7a
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x800000003f8000007f80000100000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x7f8000003f800000c5280a27c395bcb0 fpcr=0x800000
# expect: x0=0x80000000 fpsr=0x1
        fcvtzs w0, s1, #32

# set:    v1=0x3f800000c13a6598c3fa077a7f800000
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0x5f0000003f43b4368000000081634097
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x008000017fc00001ffa111113f800000
# expect: x0=0x2 fpsr=0x0
# set:    v1=0x7f800000c15fce2d7ca0d1b736486901 fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7fc00001800000000080000142ef63b2 fpcr=0x1000000
# expect: x0=0xef fpsr=0x10
# set:    v1=0x4330000000000001c078771deaa21a85 fpcr=0x80000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xc2210d9300000001cf0000003f800000
# expect: x0=0x2 fpsr=0x0
# set:    v1=0xbf6151a9404000005f000000c3e1b695
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x5f000000667c1261ffc55555bfc00000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x540201e50a5193cfff80000040400000 fpcr=0x800000
# expect: x0=0x6 fpsr=0x0
        fcvtzu w0, s1, #1

# set:    v1=0x8000000044305cc9008000017f800001
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x7fc00001800000005598723d3f800000
# expect: x0=0x10000 fpsr=0x0
# set:    v1=0xc0895dc600800001c2a76ccd93a6e012
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7fc000014b0000013eaaaaabc2933433 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xff80000080000000000000013f800000 fpcr=0x1000000
# expect: x0=0x10000 fpsr=0x0
# set:    v1=0x7f800000f8c677e780000000360e90bf fpcr=0x80000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x0000000040400000c3d4c0b1c223326d
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x3f800000b8f03bdb00000000c4e834a2
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xc542f2c3df41eb7b7f80000180000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x40400000bfc000004b000001becce059 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
        fcvtzu w0, s1, #16

# set:    v1=0x39146b9200800001ffc5555540400000
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0xbfc00000421f17193e3194b4bfc00000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x7f7fffffff800000807fffff7fc00001
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xfc007bff564000007800fd117e017c01 fpcr=0x800000
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0xc1e00000000000000010000000000000 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0xcf0000004063a5f97447714e43b01d60 fpcr=0x80000
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0x404000008f8f35b4903287fa50ebfcd6
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0x3f800000807fffffcf000000807fffff
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x83ff610a7e017c007bffdd50564006f2
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0x3eaaaaab7f800000404000003f7f307f fpcr=0x800000
# expect: x0=0xff307f00 fpsr=0x0
        fcvtzu w0, s1, #32

# set:    x1=0x7fffffffffffffff
# expect: v0=0xbf800000 fpsr=0x0
# set:    x1=0x2302445d3765 fpcr=0x400000
# expect: v0=0x4e88ba6f fpsr=0x10
# set:    x1=0x8000000000000000 fpcr=0x800000
# expect: v0=0x0 fpsr=0x0
# set:    x1=0x0 fpcr=0xc00000
# expect: v0=0x0 fpsr=0x0
# set:    x1=0xffffffffffffffff fpcr=0x80000
# expect: v0=0xbf800000 fpsr=0x0
# set:    x1=0x1000001 fpcr=0x1000000
# expect: v0=0x4b800000 fpsr=0x10
# set:    x1=0xfff0
# expect: v0=0x477ff000 fpsr=0x0
# set:    x1=0x801 fpcr=0x400000
# expect: v0=0x45001000 fpsr=0x0
# set:    x1=0x204913f2a1e9f fpcr=0x800000
# expect: v0=0x4e7ca87a fpsr=0x10
# set:    x1=0xffef fpcr=0xc00000
# expect: v0=0x477fef00 fpsr=0x0
# set:    x1=0x801 fpcr=0x80000
# expect: v0=0x45001000 fpsr=0x0
# set:    x1=0x801 fpcr=0x1000000
# expect: v0=0x45001000 fpsr=0x0
# set:    x1=0x7fffffffffffffff
# expect: v0=0xbf800000 fpsr=0x0
# set:    x1=0xffffffffffffffff fpcr=0x400000
# expect: v0=0xbf800000 fpsr=0x0
        scvtf s0, w1

# set:    x1=0xffe0
# expect: v0=0x46ffe000 fpsr=0x0
# set:    x1=0xffdfffffffffffff fpcr=0x400000
# expect: v0=0xbf000000 fpsr=0x0
# set:    x1=0x69f8dbf489 fpcr=0x800000
# expect: v0=0xcc64816f fpsr=0x10
# set:    x1=0x1d2e62c9c fpcr=0xc00000
# expect: v0=0xcdb4674d fpsr=0x10
# set:    x1=0xbb58d61e3d19e2a fpcr=0x80000
# expect: v0=0xcd61730f fpsr=0x10
# set:    x1=0xfff0 fpcr=0x1000000
# expect: v0=0x46fff000 fpsr=0x0
# set:    x1=0xffffffff
# expect: v0=0xbf000000 fpsr=0x0
# set:    x1=0x1000001 fpcr=0x400000
# expect: v0=0x4b000001 fpsr=0x10
# set:    x1=0xffe0 fpcr=0x800000
# expect: v0=0x46ffe000 fpsr=0x0
# set:    x1=0x1 fpcr=0xc00000
# expect: v0=0x3f000000 fpsr=0x0
        scvtf s0, w1, #1

# set:    x1=0x3582ea2929819bd
# expect: v0=0xc75acfcd fpsr=0x10
# set:    x1=0xfffffffffffff7ff fpcr=0x400000
# expect: v0=0xbd801000 fpsr=0x0
# set:    x1=0xfffffffffffff7ff fpcr=0x800000
# expect: v0=0xbd801000 fpsr=0x0
# set:    x1=0x20000000000001 fpcr=0xc00000
# expect: v0=0x38000000 fpsr=0x0
# set:    x1=0xc0c22859aa80149 fpcr=0x80000
# expect: v0=0xc74aaffd fpsr=0x10
# set:    x1=0x80000000 fpcr=0x1000000
# expect: v0=0xc7800000 fpsr=0x0
# set:    x1=0x4d27a0cc4
# expect: v0=0xc6b617cd fpsr=0x10
# set:    x1=0x1000001 fpcr=0x400000
# expect: v0=0x44000001 fpsr=0x10
# set:    x1=0xffffffff fpcr=0x800000
# expect: v0=0xb8000000 fpsr=0x0
# set:    x1=0x0 fpcr=0xc00000
# expect: v0=0x0 fpsr=0x0
        scvtf s0, w1, #15

# set:    x1=0xffdfffffffffffff
# expect: v0=0xaf800000 fpsr=0x0
# set:    x1=0xfff0 fpcr=0x400000
# expect: v0=0x377ff000 fpsr=0x0
# set:    x1=0xa47b579323 fpcr=0x800000
# expect: v0=0x3ef6af26 fpsr=0x10
# set:    x1=0xffffffff fpcr=0xc00000
# expect: v0=0xaf800000 fpsr=0x0
# set:    x1=0xffffffff fpcr=0x80000
# expect: v0=0xaf800000 fpsr=0x0
# set:    x1=0x15a fpcr=0x1000000
# expect: v0=0x33ad0000 fpsr=0x0
# set:    x1=0xffffffffffffffff
# expect: v0=0xaf800000 fpsr=0x0
# set:    x1=0x36b1514412b fpcr=0x400000
# expect: v0=0x3da8a20a fpsr=0x10
# set:    x1=0x0 fpcr=0x800000
# expect: v0=0x0 fpsr=0x0
# set:    x1=0xffdfffffffffffff fpcr=0xc00000
# expect: v0=0xaf800000 fpsr=0x0
        scvtf s0, w1, #32

# set:    x1=0xffdfffffffffffff
# expect: v0=0x4f800000 fpsr=0x10
# set:    x1=0x3 fpcr=0x400000
# expect: v0=0x40400000 fpsr=0x0
# set:    x1=0x801 fpcr=0x800000
# expect: v0=0x45001000 fpsr=0x0
# set:    x1=0x0 fpcr=0xc00000
# expect: v0=0x0 fpsr=0x0
# set:    x1=0xffef fpcr=0x80000
# expect: v0=0x477fef00 fpsr=0x0
# set:    x1=0x463c16dba03b96 fpcr=0x1000000
# expect: v0=0x4f5ba03c fpsr=0x10
# set:    x1=0x2914e0de55b
# expect: v0=0x4e9c1bcb fpsr=0x10
# set:    x1=0x80000000 fpcr=0x400000
# expect: v0=0x4f000000 fpsr=0x0
# set:    x1=0x9d3156c9e4009 fpcr=0x800000
# expect: v0=0x4ed93c80 fpsr=0x10
# set:    x1=0x0 fpcr=0xc00000
# expect: v0=0x0 fpsr=0x0
# set:    x1=0xfff0 fpcr=0x80000
# expect: v0=0x477ff000 fpsr=0x0
# set:    x1=0xffffffff80000001 fpcr=0x1000000
# expect: v0=0x4f000000 fpsr=0x10
# set:    x1=0x155
# expect: v0=0x43aa8000 fpsr=0x0
# set:    x1=0x1e70ae43ac1a42bf fpcr=0x400000
# expect: v0=0x4f2c1a43 fpsr=0x10
        ucvtf s0, w1

# set:    x1=0x80000000
# expect: v0=0x4e800000 fpsr=0x0
# set:    x1=0xa2d379eb196 fpcr=0x400000
# expect: v0=0x4dde7ac7 fpsr=0x10
# set:    x1=0xfff0 fpcr=0x800000
# expect: v0=0x46fff000 fpsr=0x0
# set:    x1=0x8000000000000000 fpcr=0xc00000
# expect: v0=0x0 fpsr=0x0
# set:    x1=0x0 fpcr=0x80000
# expect: v0=0x0 fpsr=0x0
# set:    x1=0x0 fpcr=0x1000000
# expect: v0=0x0 fpsr=0x0
# set:    x1=0x1
# expect: v0=0x3f000000 fpsr=0x0
# set:    x1=0x8000000000000000 fpcr=0x400000
# expect: v0=0x0 fpsr=0x0
# set:    x1=0xffef fpcr=0x800000
# expect: v0=0x46ffef00 fpsr=0x0
# set:    x1=0xffdfffffffffffff fpcr=0xc00000
# expect: v0=0x4effffff fpsr=0x10
        ucvtf s0, w1, #1

# set:    x1=0xfff0
# expect: v0=0x3ffff000 fpsr=0x0
# set:    x1=0x80000000 fpcr=0x400000
# expect: v0=0x47800000 fpsr=0x0
# set:    x1=0x8000000000000000 fpcr=0x800000
# expect: v0=0x0 fpsr=0x0
# set:    x1=0x853cec18df3430 fpcr=0xc00000
# expect: v0=0x4646f9a1 fpsr=0x10
# set:    x1=0x629cccc0f6 fpcr=0x80000
# expect: v0=0x479cccc1 fpsr=0x10
# set:    x1=0x7fffffffffffffff fpcr=0x1000000
# expect: v0=0x48000000 fpsr=0x10
# set:    x1=0xfffffffffffff7ff
# expect: v0=0x47fffff8 fpsr=0x10
# set:    x1=0x6f fpcr=0x400000
# expect: v0=0x3b5e0000 fpsr=0x0
# set:    x1=0x20000000000001 fpcr=0x800000
# expect: v0=0x38000000 fpsr=0x0
# set:    x1=0xfff0 fpcr=0xc00000
# expect: v0=0x3ffff000 fpsr=0x0
        ucvtf s0, w1, #15

# set:    x1=0x801
# expect: v0=0x35001000 fpsr=0x0
# set:    x1=0xfff0 fpcr=0x400000
# expect: v0=0x377ff000 fpsr=0x0
# set:    x1=0x80000000 fpcr=0x800000
# expect: v0=0x3f000000 fpsr=0x0
# set:    x1=0x218180c53fbb3 fpcr=0xc00000
# expect: v0=0x3d453fbb fpsr=0x10
# set:    x1=0x7fffffffffffffff fpcr=0x80000
# expect: v0=0x3f800000 fpsr=0x10
# set:    x1=0xffe0 fpcr=0x1000000
# expect: v0=0x377fe000 fpsr=0x0
# set:    x1=0x8000000000000000
# expect: v0=0x0 fpsr=0x0
# set:    x1=0xffdfffffffffffff fpcr=0x400000
# expect: v0=0x3f800000 fpsr=0x10
# set:    x1=0x801 fpcr=0x800000
# expect: v0=0x35001000 fpsr=0x0
# set:    x1=0xffdfffffffffffff fpcr=0xc00000
# expect: v0=0x3f7fffff fpsr=0x10
        ucvtf s0, w1, #32

# set:    v1=0x42e94c31bf3232c6402ff70b43383ae3
# expect: x0=0xb8 fpsr=0x10
# set:    v1=0x3eaaaaab404000007fc00001ff800000
# expect: x0=0x8000000000000000 fpsr=0x1
# set:    v1=0x3f800000008000010000000000800001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x41216db63eaaaaab44612f8800800000 fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xcda22f8d00800000c015aa1d4b000001 fpcr=0x1000000
# expect: x0=0x800001 fpsr=0x0
# set:    v1=0xc07341a1e33dafd8c1e0000000000000 fpcr=0x80000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x3f800000c3bdf0b469000e1c158d4aa5
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xc4ea1b4a7fc0000140d366e5ffc55555
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xa9924a86fd110401fe5550373c001434
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x00000000bf4ed907b1d6f25f7f800001 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xc54696baffc5555500800000ffc55555 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xc06ddaadd4e4e2017f8000017f800000 fpcr=0x80000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x8e290515008000007fc000015f000000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x00000000c00fb4133e0eccd9807fffff
# expect: x0=0x0 fpsr=0x10
        fcvtns x0, s1

# set:    v1=0x6185758dffc555556d18b87039cdb4d5
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7f8000011f2e72143f800000bfc00000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xbe9b719acf000000bfc00000ffa11111
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x7f800000c1dcd65c4b000001c21445c7 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x85fc103500800000c56d0b0cc3e2881a fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x5f0000004b0000017f800001807fffff fpcr=0x80000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x3fdc8ccd3eaaaaabc783b70c3e464ddc
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xcf0000007f800001c31eb0cdffa11111
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x7fc000019a7eaf3b000000014b000001
# expect: x0=0x800001 fpsr=0x0
# set:    v1=0x807fffff807fffff7f8000013f304fcc fpcr=0x800000
# expect: x0=0x1 fpsr=0x10
# set:    v1=0x5f000000f9ce68c300000001ffa11111 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xbfc000007f7fffffb7a26cc4ff800000 fpcr=0x80000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x0000000000800000c1b9f41f00800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7f7fffff7fc000019dea97b580000000
# expect: x0=0x0 fpsr=0x0
        fcvtnu x0, s1

# set:    v1=0x04017e011b8780005899be0060f87bff
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0xc123e7ffcf000000ffc555557f7fffff
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0xff800000dbde072e00000001ff800000
# expect: x0=0x8000000000000000 fpsr=0x1
# set:    v1=0x6eddfdf5cf000000ff8000007f800000 fpcr=0x800000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x4b000001000000017f800000ffa11111 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x3eec83ebbfc000003fd3ea0e3eaaaaab fpcr=0x80000
# expect: x0=0x1 fpsr=0x10
# set:    v1=0x000000010000000040940637ff800000
# expect: x0=0x8000000000000000 fpsr=0x1
# set:    v1=0xe9a4a895e7e9f24640400000c0e333d7
# expect: x0=0xfffffffffffffff9 fpsr=0x10
# set:    v1=0xfdee7cefbfc000007f80000040400000
# expect: x0=0x3 fpsr=0x0
# set:    v1=0x8000000000000000404000003eaaaaab fpcr=0x800000
# expect: x0=0x1 fpsr=0x10
# set:    v1=0x5f000000ffa11111c08dbfe00827ea93 fpcr=0x1000000
# expect: x0=0x1 fpsr=0x10
# set:    v1=0xbfc000004b0000015f00000040e19ba6 fpcr=0x80000
# expect: x0=0x8 fpsr=0x10
# set:    v1=0x3e4158a093da152ebecf9ea15f000000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x45f0ef367fc000014a779fc1590a620e
# expect: x0=0x8a620e0000000 fpsr=0x0
        fcvtps x0, s1

# set:    v1=0xde2b80007c010400c26f4200fd117800
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xc4bb89e3008000008000000080000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x7f800000ffc555553f16301fc0265443
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x000000017fc00001ff80000000000000 fpcr=0x800000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x57bd735400000000404000004b000001 fpcr=0x1000000
# expect: x0=0x800001 fpsr=0x0
# set:    v1=0x44fc37bd3f20ece9ffc555557f800001 fpcr=0x80000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x008000007f800000a3a3d12000800001
# expect: x0=0x1 fpsr=0x10
# set:    v1=0x80000000807fffff3323978f5b78ac29
# expect: x0=0xf8ac2900000000 fpsr=0x0
# set:    v1=0x7f7fffffff800000c34e7157ea3a7f4a
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x3eaaaaab376bc9a49bfe2c0fffc55555 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x7841fff200000001d327d26b7f800000 fpcr=0x1000000
# expect: x0=0xffffffffffffffff fpsr=0x1
# set:    v1=0x7f7ffffff68e57d9404000003f800000 fpcr=0x80000
# expect: x0=0x1 fpsr=0x0
# set:    v1=0x606ef5db807fffffbfc00000c47983c5
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xc181501c4b000001807fffff23790fe3
# expect: x0=0x1 fpsr=0x10
        fcvtpu x0, s1

# set:    v1=0x7fc00001d0416ffd000000017f800001
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xcf00000000000001ff8000005f000000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x3e583e38cf0000005f0000005f000000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x3f80000000800001cf00000051e72976 fpcr=0x800000
# expect: x0=0x1ce52ec000 fpsr=0x0
# set:    v1=0x7f8000004b00000100800001ffa11111 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x00100000000000010000000000000000 fpcr=0x80000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x008000013ffd291b7f7fffff00800001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xe0c6b839ff800000000000003f7a381f
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x1558f3f0ffa11111ff80000042b6139f
# expect: x0=0x5b fpsr=0x10
# set:    v1=0x3eaaaaab432514194485bb91cf000000 fpcr=0x800000
# expect: x0=0xffffffff80000000 fpsr=0x0
# set:    v1=0x00000000ffc555559fe01fccd4cbb188 fpcr=0x1000000
# expect: x0=0xfffff9a273c00000 fpsr=0x0
# set:    v1=0xbfc000007fc00001241920b080000000 fpcr=0x80000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x8599cb5effc55555bfce1d37be31d38b
# expect: x0=0xffffffffffffffff fpsr=0x10
# set:    v1=0x182e3a3ac38d0cc900800000f63c1e5c
# expect: x0=0x8000000000000000 fpsr=0x1
        fcvtms x0, s1

# set:    v1=0xf0169f4704ed5a16c2ccd3cf3e615ada
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xc17e9ba0bf26e930000000007f800000
# expect: x0=0xffffffffffffffff fpsr=0x1
# set:    v1=0x4b000001d8b4ee11e5eee2742719ef26
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xbfc00000000000003eaaaaab807fffff fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xc567e85d7f7fffff0080000140400000 fpcr=0x1000000
# expect: x0=0x3 fpsr=0x0
# set:    v1=0x7f7fffff408e71677f7fffffff800000 fpcr=0x80000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x4b000001c12d8e4b7f7fffffe322391c
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xbed41ec2bf1bf93b4b000001ff800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xa18cd1c7404000003eaaaaab3fbad6c6
# expect: x0=0x1 fpsr=0x10
# set:    v1=0x196f913043b6aa820080000140400000 fpcr=0x800000
# expect: x0=0x3 fpsr=0x0
# set:    v1=0x70252fd43e12238c3fe88a693f6f11b4 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x0000000032184e20cf0000004b000001 fpcr=0x80000
# expect: x0=0x800001 fpsr=0x0
# set:    v1=0xc6794c657f7fffffcf0000007f800001
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x4080ab817f8000003f80000040400000
# expect: x0=0x3 fpsr=0x0
        fcvtmu x0, s1

# set:    v1=0x807fffff7a09d8e2008000001f10bf44
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x3fbae016cf0000005f0000007f800001
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xc01f3b45404000006eb79c2240c7f418
# expect: x0=0x6 fpsr=0x10
# set:    v1=0xfbaa14addbbec70dc02e5f85341ee660 fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x4040000075a76544ffa11111516c18b1 fpcr=0x1000000
# expect: x0=0xec18b1000 fpsr=0x0
# set:    v1=0x30cf10e700800000404000004b000001 fpcr=0x80000
# expect: x0=0x800001 fpsr=0x0
# set:    v1=0x41ed1208ff8000004040000000800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x93c489b6807fffff00000001bfc1b810
# expect: x0=0xffffffffffffffff fpsr=0x10
# set:    v1=0x3eaaaaab3c30f7bcc4dcc7a47f7fffff
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x3eaaaaab3eaaaaab5f0000004b000001 fpcr=0x800000
# expect: x0=0x800001 fpsr=0x0
# set:    v1=0x80000000fdb4418b5f0000007f800001 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x7f8000017f7fffff43bd62795f000000 fpcr=0x80000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0xb1c1780004006cadfc00a43efc00be00
# expect: x0=0x8000000000000000 fpsr=0x1
# set:    v1=0x807fffff7f7fffff3fd4346000800001
# expect: x0=0x0 fpsr=0x10
        fcvtzs x0, s1

# set:    v1=0xf5ea85a3ffc55555be6275f841554bf4
# expect: x0=0xd fpsr=0x10
# set:    v1=0x3e155632be47401b4040000088246d31
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xc13771c97fc0000100000001ff800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xc433000d008000003f8000003fcb3f10 fpcr=0x800000
# expect: x0=0x1 fpsr=0x10
# set:    v1=0x00000000007f93e1008000015f000000 fpcr=0x1000000
# expect: x0=0x8000000000000000 fpsr=0x0
# set:    v1=0x7fc00001008000003f8000003fae3c71 fpcr=0x80000
# expect: x0=0x1 fpsr=0x10
# set:    v1=0x4030a92282f462645f00000000800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x3eaaaaab7f7fffffc02f5e8200800001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xc03201ecc0036699ffa11111ffc55555
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x3eaaaaab00000000cf000000ff800000 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x7fc00001cf0000000080000021de8527 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x3ec784dfc179ef641a4238074b000001 fpcr=0x80000
# expect: x0=0x800001 fpsr=0x0
# set:    v1=0x00000000bfe8771c9bbca3b1bf3c6b00
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x008000017f800000cf00000000800000
# expect: x0=0x0 fpsr=0x10
        fcvtzu x0, s1

# set:    v1=0xc218a7f77f800001ff800000807fffff
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x3eaaaaab42683e584b000001ff800000
# expect: x0=0x8000000000000000 fpsr=0x1
# set:    v1=0x80000000c1866dbe0000000000800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7fc000013e2215e37f8000017a73f6ff fpcr=0x800000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x8000000043409cdf7f7fffff7f800001 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xcf0000003ecd5bd50000000000000000 fpcr=0x80000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x420b2732ffa111111cdc3cfc7f7fffff
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x3eaaaaab7fc000017f8000017ab88f0e
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0xcf000000ff800000103bbb38bfc00000
# expect: x0=0xfffffffffffffffe fpsr=0x10
# set:    v1=0xc4e24532c3519ca35f0000004556ba66 fpcr=0x800000
# expect: x0=0xd6c fpsr=0x10
# set:    v1=0x3eaaaaab7f7fffffc92613707f7fffff fpcr=0x1000000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0xffa11111653188ab7fc0000100800000 fpcr=0x80000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x5f000000ffc555553e352c777f7fffff
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x42ba7e807f8000007f8000004b76842d
# expect: x0=0xf6842d fpsr=0x0
        fcvtas x0, s1

# set:    v1=0x3eaaaaab000000014b00000144774c41
# expect: x0=0x3dd fpsr=0x10
# set:    v1=0xbfc00000404000007f800001c427ff4d
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x000000017f8000000080000100800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7f800001807fffff00000000ffc55555 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x7bd700006e7b32e47c005a1704017c01 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x40400000c251423d008000004344b247 fpcr=0x80000
# expect: x0=0xc5 fpsr=0x10
# set:    v1=0x000000003eaaaaabbffa5954f0383bea
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x4b0000015f00000055b5f4277f800001
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x807fffff4b000001cf0000007fc00001
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xbf08ee4380000000807fffffae39b196 fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xffc55555efe12c26008000007f800000 fpcr=0x1000000
# expect: x0=0xffffffffffffffff fpsr=0x1
# set:    v1=0x44134779bfc00000c3abd7f65f000000 fpcr=0x80000
# expect: x0=0x8000000000000000 fpsr=0x0
# set:    v1=0x0080000140400000c3693b0800000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0xbfc00000c01de28a3f800000ffa11111
# expect: x0=0x0 fpsr=0x1
        fcvtau x0, s1

# set:    v1=0x38b8a36e40400000bfc00000bab4f62f
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x4c04f5e7ab68e3653e607471b5dafa9f
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xff8000004b00000180000000807fffff
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x6f74a1e67f800000bfc00000ff800000 fpcr=0x800000
# expect: x0=0x8000000000000000 fpsr=0x1
# set:    v1=0x40ac732040400000439a86c140400000 fpcr=0x1000000
# expect: x0=0x6 fpsr=0x0
# set:    v1=0x44180f6fcf0000004003144f3f800000 fpcr=0x80000
# expect: x0=0x2 fpsr=0x0
# set:    v1=0x3f800000354bcffca6eeaec040400000
# expect: x0=0x6 fpsr=0x0
# set:    v1=0xc280d131bf4893370080000180000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x3e777c83bfc00000c16b9930ffa11111
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x008000003f1768c90080000140f785fd fpcr=0x800000
# expect: x0=0xf fpsr=0x10
        fcvtzs x0, s1, #1

# set:    v1=0x0080000042ca54c6c1e681c67fc00001
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x80000000000000017f7fffff4148fe97
# expect: x0=0xc8fe9 fpsr=0x10
# set:    v1=0x4565824b404000007f8000014383db10
# expect: x0=0x107b620 fpsr=0x0
# set:    v1=0xffc55555ff8000005f000000ffa11111 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xb5d4b5465f000000e8324a6fffc55555 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x807fffff44ae7f33000000003f2d9152 fpcr=0x80000
# expect: x0=0xad91 fpsr=0x10
# set:    v1=0xe045000192cafc007c0142005ef00001
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x7fc0000100800001008000004b000001
# expect: x0=0x8000010000 fpsr=0x0
# set:    v1=0x000000013fbf12244fcf496e00000001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x04007bff78ea7c0078007c00780039f4 fpcr=0x800000
# expect: x0=0x7fffffffffffffff fpsr=0x1
        fcvtzs x0, s1, #16

# set:    v1=0x00000001ffc55555450042ec40400000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x62d8285d7f8000014b00000100000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x807fffffffc55555c57748c046adc4f4
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x2cdd49973f6de296c1b8255b3f800000 fpcr=0x800000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x7fc00001cf00000029a6110f80000000 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0xbed18dfb008000013e644ab37f800000 fpcr=0x80000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x7fefffffffffffff400fb87d26ceb154
# expect: x0=0x6758 fpsr=0x10
# set:    v1=0x7f7fffffffc555555f000000ffa11111
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x3eaaaaabf5a80942c51960d27f800000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x000000018513d661c4c9b7b5ffc55555 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
        fcvtzs x0, s1, #64

# set:    v1=0x80000000008000018000000000800001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xc4e0ee68ffc55555008000011cd99670
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xc124155f807fffff419e543e428a3b1c
# expect: x0=0x8a fpsr=0x10
# set:    v1=0x61b949973eaaaaab80000000ffa11111 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x80000000ffa11111c22cac6f5f000000 fpcr=0x1000000
# expect: x0=0xffffffffffffffff fpsr=0x1
# set:    v1=0xc07ecce07f800001404000003eaaaaab fpcr=0x80000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x8374e3105f000000c564e293807fffff
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xc3d6f7d95f000000ffa11111184f3d82
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x2f32f3aecf0000003f800000c09066e8
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x80000000ca453e995f000000b774fbd9 fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
        fcvtzu x0, s1, #1

# set:    v1=0x008000007f7ffffff744f4603eaaaaab
# expect: x0=0x5555 fpsr=0x10
# set:    v1=0x008000017fc000017f7fffff5f000000
# expect: x0=0xffffffffffffffff fpsr=0x1
# set:    v1=0xcf0000007eccb4557ced5994ac1f25fb
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x00800001404000007ef7cfc200800000 fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xcf00000044d9729643dc680c00000001 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x80
# set:    v1=0x807fffff4b000001ffa1111100000000 fpcr=0x80000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0xcf000000008000007f7fffff3eaaaaab
# expect: x0=0x5555 fpsr=0x10
# set:    v1=0x7f800001ffc55555bfc00000ff800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xffc5555568ad8e774b00000131ba436b
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xcf000000cf000000c491a2acff800000 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
        fcvtzu x0, s1, #16

# set:    v1=0x3eaaaaab80000000ff80000000800001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x008000014b0000013f800000cf000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x000000014040000000000001c18ee8fb
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x3eaaaaab430630317fc0000192802d8c fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x2fa984cb443a949e7fc0000180000000 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x400dd708404000000080000040400000 fpcr=0x80000
# expect: x0=0xffffffffffffffff fpsr=0x1
# set:    v1=0x00800001008000004b000001ffa11111
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x00000001bfc0000000800001ffa11111
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x5f000000517068b889308a91c086ec7d
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x3eaaaaabbf347840cf0000002ea4679f fpcr=0x800000
# expect: x0=0x5233cf80 fpsr=0x0
        fcvtzu x0, s1, #64

# set:    x1=0x163e6f25
# expect: v0=0x4db1f379 fpsr=0x10
# set:    x1=0xffef fpcr=0x400000
# expect: v0=0x477fef00 fpsr=0x0
# set:    x1=0xa3edb965b fpcr=0x800000
# expect: v0=0x5123edb9 fpsr=0x10
# set:    x1=0x20000000000001 fpcr=0xc00000
# expect: v0=0x5a000000 fpsr=0x10
# set:    x1=0x8000000000000000 fpcr=0x80000
# expect: v0=0xdf000000 fpsr=0x0
# set:    x1=0x0 fpcr=0x1000000
# expect: v0=0x0 fpsr=0x0
# set:    x1=0x239b68
# expect: v0=0x4a0e6da0 fpsr=0x0
# set:    x1=0x1d49 fpcr=0x400000
# expect: v0=0x45ea4800 fpsr=0x0
# set:    x1=0x8000000000000000 fpcr=0x800000
# expect: v0=0xdf000000 fpsr=0x0
# set:    x1=0x0 fpcr=0xc00000
# expect: v0=0x0 fpsr=0x0
# set:    x1=0x1 fpcr=0x80000
# expect: v0=0x3f800000 fpsr=0x0
# set:    x1=0x20000000000001 fpcr=0x1000000
# expect: v0=0x5a000000 fpsr=0x10
# set:    x1=0x5d65e3ea6
# expect: v0=0x50bacbc8 fpsr=0x10
# set:    x1=0xc4c8490 fpcr=0x400000
# expect: v0=0x4d44c849 fpsr=0x0
        scvtf s0, x1

# set:    x1=0xffffffffffffffff
# expect: v0=0xbf000000 fpsr=0x0
# set:    x1=0xffe0 fpcr=0x400000
# expect: v0=0x46ffe000 fpsr=0x0
# set:    x1=0x7a047c fpcr=0x800000
# expect: v0=0x4a7408f8 fpsr=0x0
# set:    x1=0x1313fb fpcr=0xc00000
# expect: v0=0x49189fd8 fpsr=0x0
# set:    x1=0xffffffff fpcr=0x80000
# expect: v0=0x4f000000 fpsr=0x10
# set:    x1=0x20000000000001 fpcr=0x1000000
# expect: v0=0x59800000 fpsr=0x10
# set:    x1=0x80000000
# expect: v0=0x4e800000 fpsr=0x0
# set:    x1=0x801 fpcr=0x400000
# expect: v0=0x44801000 fpsr=0x0
# set:    x1=0x7fffffffffffffff fpcr=0x800000
# expect: v0=0x5e7fffff fpsr=0x10
# set:    x1=0x801 fpcr=0xc00000
# expect: v0=0x44801000 fpsr=0x0
        scvtf s0, x1, #1

# set:    x1=0xffef
# expect: v0=0x3fffef00 fpsr=0x0
# set:    x1=0xffffffffffffffff fpcr=0x400000
# expect: v0=0xb8000000 fpsr=0x0
# set:    x1=0xffe0 fpcr=0x800000
# expect: v0=0x3fffe000 fpsr=0x0
# set:    x1=0xd3254fb3a fpcr=0xc00000
# expect: v0=0x49d3254f fpsr=0x10
# set:    x1=0x1a4 fpcr=0x80000
# expect: v0=0x3c520000 fpsr=0x0
# set:    x1=0x1000001 fpcr=0x1000000
# expect: v0=0x44000000 fpsr=0x10
# set:    x1=0x801
# expect: v0=0x3d801000 fpsr=0x0
# set:    x1=0x66ddead075b8 fpcr=0x400000
# expect: v0=0x4f4dbbd6 fpsr=0x10
# set:    x1=0x1 fpcr=0x800000
# expect: v0=0x38000000 fpsr=0x0
# set:    x1=0xffffffffffffffff fpcr=0xc00000
# expect: v0=0xb8000000 fpsr=0x0
        scvtf s0, x1, #15

# set:    x1=0xcd7e43bbc
# expect: v0=0x314d7e44 fpsr=0x10
# set:    x1=0x1 fpcr=0x400000
# expect: v0=0x1f800000 fpsr=0x0
# set:    x1=0xffffffff80000001 fpcr=0x800000
# expect: v0=0xaf000000 fpsr=0x10
# set:    x1=0x8fb399224aa1 fpcr=0xc00000
# expect: v0=0x370fb399 fpsr=0x10
# set:    x1=0x1000001 fpcr=0x80000
# expect: v0=0x2b800000 fpsr=0x10
# set:    x1=0xffe0 fpcr=0x1000000
# expect: v0=0x277fe000 fpsr=0x0
# set:    x1=0x8000000000000000
# expect: v0=0xbf000000 fpsr=0x0
# set:    x1=0xffffffff80000001 fpcr=0x400000
# expect: v0=0xaeffffff fpsr=0x10
# set:    x1=0x7fffffffffffffff fpcr=0x800000
# expect: v0=0x3effffff fpsr=0x10
# set:    x1=0xffdfffffffffffff fpcr=0xc00000
# expect: v0=0xba000000 fpsr=0x10
        scvtf s0, x1, #64

# set:    x1=0xffe0
# expect: v0=0x477fe000 fpsr=0x0
# set:    x1=0xf94b6fe05ae8df fpcr=0x400000
# expect: v0=0x5b794b70 fpsr=0x10
# set:    x1=0x1ebcd1e219729e1a fpcr=0x800000
# expect: v0=0x5df5e68f fpsr=0x10
# set:    x1=0x7fffffffffffffff fpcr=0xc00000
# expect: v0=0x5effffff fpsr=0x10
# set:    x1=0x22a6e fpcr=0x80000
# expect: v0=0x480a9b80 fpsr=0x0
# set:    x1=0x1000001 fpcr=0x1000000
# expect: v0=0x4b800000 fpsr=0x10
# set:    x1=0xfffffffffffff7ff
# expect: v0=0x5f800000 fpsr=0x10
# set:    x1=0x80000000 fpcr=0x400000
# expect: v0=0x4f000000 fpsr=0x0
# set:    x1=0xffffffff fpcr=0x800000
# expect: v0=0x4f7fffff fpsr=0x10
# set:    x1=0xfffffffffffff7ff fpcr=0xc00000
# expect: v0=0x5f7fffff fpsr=0x10
# set:    x1=0xffffffff fpcr=0x80000
# expect: v0=0x4f800000 fpsr=0x10
# set:    x1=0x7fffffffffffffff fpcr=0x1000000
# expect: v0=0x5f000000 fpsr=0x10
# set:    x1=0x80000000
# expect: v0=0x4f000000 fpsr=0x0
# set:    x1=0x1 fpcr=0x400000
# expect: v0=0x3f800000 fpsr=0x0
        ucvtf s0, x1

# set:    x1=0x80000000
# expect: v0=0x4e800000 fpsr=0x0
# set:    x1=0xffef fpcr=0x400000
# expect: v0=0x46ffef00 fpsr=0x0
# set:    x1=0x20000000000001 fpcr=0x800000
# expect: v0=0x59800000 fpsr=0x10
# set:    x1=0xffdfffffffffffff fpcr=0xc00000
# expect: v0=0x5effdfff fpsr=0x10
# set:    x1=0x1 fpcr=0x80000
# expect: v0=0x3f000000 fpsr=0x0
# set:    x1=0x4b64b7a fpcr=0x1000000
# expect: v0=0x4c16c96f fpsr=0x10
# set:    x1=0xffef
# expect: v0=0x46ffef00 fpsr=0x0
# set:    x1=0xffffffff fpcr=0x400000
# expect: v0=0x4f000000 fpsr=0x10
# set:    x1=0x11388 fpcr=0x800000
# expect: v0=0x4709c400 fpsr=0x0
# set:    x1=0xffffffff fpcr=0xc00000
# expect: v0=0x4effffff fpsr=0x10
        ucvtf s0, x1, #1

# set:    x1=0x1000001
# expect: v0=0x44000000 fpsr=0x10
# set:    x1=0xd109de8fd57 fpcr=0x400000
# expect: v0=0x4dd109df fpsr=0x10
# set:    x1=0x8000000000000000 fpcr=0x800000
# expect: v0=0x57800000 fpsr=0x0
# set:    x1=0x2f705386 fpcr=0xc00000
# expect: v0=0x46bdc14e fpsr=0x10
# set:    x1=0x0 fpcr=0x80000
# expect: v0=0x0 fpsr=0x0
# set:    x1=0x18cd6b644f7c182d fpcr=0x1000000
# expect: v0=0x56466b5b fpsr=0x10
# set:    x1=0xffdfffffffffffff
# expect: v0=0x57ffe000 fpsr=0x10
# set:    x1=0xd fpcr=0x400000
# expect: v0=0x39d00000 fpsr=0x0
# set:    x1=0xffe0 fpcr=0x800000
# expect: v0=0x3fffe000 fpsr=0x0
# set:    x1=0xfff0 fpcr=0xc00000
# expect: v0=0x3ffff000 fpsr=0x0
        ucvtf s0, x1, #15

# set:    x1=0x3a1b622d2
# expect: v0=0x30686d89 fpsr=0x10
# set:    x1=0xffef fpcr=0x400000
# expect: v0=0x277fef00 fpsr=0x0
# set:    x1=0xffdfffffffffffff fpcr=0x800000
# expect: v0=0x3f7fdfff fpsr=0x10
# set:    x1=0x1000001 fpcr=0xc00000
# expect: v0=0x2b800000 fpsr=0x10
# set:    x1=0xffef fpcr=0x80000
# expect: v0=0x277fef00 fpsr=0x0
# set:    x1=0xffdfffffffffffff fpcr=0x1000000
# expect: v0=0x3f7fe000 fpsr=0x10
# set:    x1=0xffdfffffffffffff
# expect: v0=0x3f7fe000 fpsr=0x10
# set:    x1=0xffdfffffffffffff fpcr=0x400000
# expect: v0=0x3f7fe000 fpsr=0x10
# set:    x1=0x289ff00c7 fpcr=0x800000
# expect: v0=0x30227fc0 fpsr=0x10
# set:    x1=0xd1 fpcr=0xc00000
# expect: v0=0x23510000 fpsr=0x0
        ucvtf s0, x1, #64

# set:    v1=0x3ff00000000000000000000000000001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xbfd824327dd57cb543e0000000000000
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0x3fd5555555555555c1e0000000000000
# expect: x0=0x80000000 fpsr=0x0
# set:    v1=0xbff8000000000000c0919a35edb3b09a fpcr=0x800000
# expect: x0=0xfffffb99 fpsr=0x10
# set:    v1=0xfff4111111111111a9ee1e084c4284e4 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x73c0569fa1c08f9a7ff0000000000001 fpcr=0x80000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x0010000000000000404b14f8bf2758e2
# expect: x0=0x36 fpsr=0x10
# set:    v1=0xc061c4b7ce513dfa3ff45ee64cbb034e
# expect: x0=0x1 fpsr=0x10
# set:    v1=0xc09304cb7258f9119b802f6c2dc2df88
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x400800000000000043e0000000000000 fpcr=0x800000
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0x3ff0000000000000fff0000000000000 fpcr=0x1000000
# expect: x0=0x80000000 fpsr=0x1
# set:    v1=0x40a99ac60439a61ac09754d010e5b5dd fpcr=0x80000
# expect: x0=0xfffffa2b fpsr=0x10
# set:    v1=0x67bb4dc985ba7b2407e611f5f2997ef0
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x40080000000000008000000000000000
# expect: x0=0x0 fpsr=0x0
        fcvtns w0, d1

# set:    v1=0x7ff0000000000001c036a99f0b83b727
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x00000000000000010000000000000001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x42da0f153e8972554040000000800000
# expect: x0=0x20 fpsr=0x10
# set:    v1=0x400800000000000060f36c06e457567d fpcr=0x800000
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0xc03ac388c58d4f900000000000000001 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x80
# set:    v1=0x40187396746527037ff0000000000001 fpcr=0x80000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xfff00000000000000010000000000001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x4330000000000001938208c6ebd904a8
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xc0884f5a7891a89e0010000000000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xfff00000000000004008000000000000 fpcr=0x800000
# expect: x0=0x3 fpsr=0x0
# set:    v1=0x7ff800000000000164d737589b376515 fpcr=0x1000000
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0x8000000000000000fff8555555555555 fpcr=0x80000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xbff8000000000000fff0000000000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x3ff00000000000003fd5555555555555
# expect: x0=0x0 fpsr=0x10
        fcvtnu w0, d1

# set:    v1=0x1af1bdfce7ce56490000000000000001
# expect: x0=0x1 fpsr=0x10
# set:    v1=0xfff00000000000000000000000000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x00000000000000003fdce8c5d9d919a2
# expect: x0=0x1 fpsr=0x10
# set:    v1=0x0000000000000000a425dfd89616bf90 fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x3fd5555555555555350e68b9f38c3e16 fpcr=0x1000000
# expect: x0=0x1 fpsr=0x10
# set:    v1=0x403b9a273e35b62e4266b8a15579063d fpcr=0x80000
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0xbff8000000000000fff0000000000000
# expect: x0=0x80000000 fpsr=0x1
# set:    v1=0x00100000000000007ff8000000000001
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xffa11111043c0a93c42e4547ae19b9b7
# expect: x0=0x80000000 fpsr=0x1
# set:    v1=0x43e0000000000000401ed5659c66b517 fpcr=0x800000
# expect: x0=0x8 fpsr=0x10
# set:    v1=0xbf2f5fb33eaaaaab80000000434dcac7 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x80
# set:    v1=0x47de4877278a69b77ff8000000000001 fpcr=0x80000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x51c3800004018ddffc0080007bffbac9
# expect: x0=0x80000000 fpsr=0x1
# set:    v1=0xc1e0000000000000fff0000000000000
# expect: x0=0x80000000 fpsr=0x1
        fcvtps w0, d1

# set:    v1=0xbff8000000000000fff0000000000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x00000000000000000010000000000001
# expect: x0=0x1 fpsr=0x10
# set:    v1=0xbff80000000000004008000000000000
# expect: x0=0x3 fpsr=0x0
# set:    v1=0xb75c60f90401589e07ef53ee3ae6d433 fpcr=0x800000
# expect: x0=0x1 fpsr=0x10
# set:    v1=0x3ff00000000000002b68fab6a3f7baa1 fpcr=0x1000000
# expect: x0=0x1 fpsr=0x10
# set:    v1=0x7ff000000000000137beb0892e1c7eaa fpcr=0x80000
# expect: x0=0x1 fpsr=0x10
# set:    v1=0xbd7d83ff00007bffb33cfd110001d70c
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x43300000000000010010000000000000
# expect: x0=0x1 fpsr=0x10
# set:    v1=0x80000000b1c1e6d87c01dd4be091f6a5
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0x401ca43ad3952dc26c7945cec85f8ccf fpcr=0x800000
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0x800fffffffffffffc0395d44f5df8ae1 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x40080000000000007fefffffffffffff fpcr=0x80000
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0x7ff00000000000000feaa3c72b581bb3
# expect: x0=0x1 fpsr=0x10
# set:    v1=0xc04a0b894b942db47ff8000000000001
# expect: x0=0x0 fpsr=0x1
        fcvtpu w0, d1

# set:    v1=0x2a11dd1cf8a6c7c443e0000000000000
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0x800fffffffffffff800fffffffffffff
# expect: x0=0xffffffff fpsr=0x10
# set:    v1=0x3fd55555555555550000000000000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x40131ec7834cead03fbd1c07fa83c54b fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xbff80000000000007fefffffffffffff fpcr=0x1000000
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0x3ff000000000000002db7336ec3990ca fpcr=0x80000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x3ca89626d9d43e587ff0000000000001
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x7fefffffffffffffbfc72f04565c85f8
# expect: x0=0xffffffff fpsr=0x10
# set:    v1=0x7fefffffffffffff9350f4a843ec7b15
# expect: x0=0xffffffff fpsr=0x10
# set:    v1=0x00000000000000014008000000000000 fpcr=0x800000
# expect: x0=0x3 fpsr=0x0
# set:    v1=0x807fffffc03b9495bf2b2be640400000 fpcr=0x1000000
# expect: x0=0xffffffff fpsr=0x10
# set:    v1=0x3fef0897dac59504800fffffffffffff fpcr=0x80000
# expect: x0=0xffffffff fpsr=0x10
# set:    v1=0xfff41111111111113ff0000000000000
# expect: x0=0x1 fpsr=0x0
# set:    v1=0x922bf7fafec90f7ec052067d15777e11
# expect: x0=0xffffffb7 fpsr=0x10
        fcvtms w0, d1

# set:    v1=0xc06b4648ddea30b7c9f02aed994c8fdf
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x7ff00000000000007ff0000000000000
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0x69fa948ea7769def7fefffffffffffff
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0x22c19fddcd5a8ea84330000000000001 fpcr=0x800000
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0xc09603918bab2681800fffffffffffff fpcr=0x1000000
# expect: x0=0x0 fpsr=0x80
# set:    v1=0x3fd6bea5322334b6c09ac58d00819119 fpcr=0x80000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x0010000000000000404bae5140fe0d49
# expect: x0=0x37 fpsr=0x10
# set:    v1=0x7ff0000000000001bff8000000000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x4085b3f23872a3993fd5555555555555
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xfff41111111111118000000000000000 fpcr=0x800000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x4095abcc3b599eaf3a310f403b023807 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7fefffffffffffff32bf2da6ca50c10e fpcr=0x80000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x3fdad7919cc50195407f6120356da7a9
# expect: x0=0x1f6 fpsr=0x10
# set:    v1=0xbfd5af8c5eed9a36401631b299284bfd
# expect: x0=0x5 fpsr=0x10
        fcvtmu w0, d1

# set:    v1=0x7ff0000000000000576336f2e44bd253
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0xbff80000000000007fefffffffffffff
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0xfff000000000000038f6114bc03b04b3
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7ff00000000000017fefffffffffffff fpcr=0x800000
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0x800fffffffffffff53efa800f7c05825 fpcr=0x1000000
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0xc046253a54d739360010000000000000 fpcr=0x80000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xc0de1998c1854d5a4330000000000001
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0x83ff08037c017bff4200355598eb50b9
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0x40080000000000008000000000000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x00000000000000004330000000000001 fpcr=0x800000
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0x404c305f25c26686fff8555555555555 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x7ff80000000000017ff8000000000001 fpcr=0x80000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x7ff00000000000013fd1972183d8c50f
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xfff41111111111114008000000000000
# expect: x0=0x3 fpsr=0x0
        fcvtzs w0, d1

# set:    v1=0x00000000000000001766987920f1be6c
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xfff8555555555555874a83f2402da933
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xbff80000000000003fc59838a4e8ff01
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xfff0000000000000c1e0000000000000 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x8000000000000000c03688af0e8ecdbb fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xfff41111111111110000000000000001 fpcr=0x80000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7bffbe00c6004200fd11564035557e01
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x52a57eea4cd7e32b3fe6d39f6d1ac48a
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x0010000000000001403e9eea3a0f382e
# expect: x0=0x1e fpsr=0x10
# set:    v1=0x7ff0000000000000fff8555555555555 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x00000000000000007ff8000000000001 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x00100000000000008000000000000000 fpcr=0x80000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x447497ae8000f8001270a5f07bff7800
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x3ff0000000000000bff8000000000000
# expect: x0=0x0 fpsr=0x1
        fcvtzu w0, d1

# set:    v1=0xfd1f13dcd174e6223fd5555555555555
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xc7578bde080c3dbc0000000000000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x40080000000000000010000000000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xfe55079f5f7e3c0000005fa5f8008000 fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xc097924d2b5fd6433ff944dcaeea5028 fpcr=0x1000000
# expect: x0=0x2 fpsr=0x10
# set:    v1=0x2ca3e123e7837e9a97ac1a0d5ab1edda fpcr=0x80000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xc1e0000000000000c1e0000000000000
# expect: x0=0x80000000 fpsr=0x0
# set:    v1=0x40a52af857762cbf0000000000000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x7ff80000000000014071fca3833ff1f5
# expect: x0=0x120 fpsr=0x10
# set:    v1=0x800fffffffffffff7ff0000000000001 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xf8007c0000000401fd11fe550401f800 fpcr=0x1000000
# expect: x0=0x80000000 fpsr=0x1
# set:    v1=0xd321a137985e2fe58000000000000000 fpcr=0x80000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x0000000000000001fff0000000000000
# expect: x0=0x80000000 fpsr=0x1
# set:    v1=0xc1e000000000000043e0000000000000
# expect: x0=0x7fffffff fpsr=0x1
        fcvtas w0, d1

# set:    v1=0x80000000000000003ff0000000000000
# expect: x0=0x1 fpsr=0x0
# set:    v1=0xbff800000000000040328c4caa36c09a
# expect: x0=0x13 fpsr=0x10
# set:    v1=0x7ff80000000000010010000000000001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xbff80000000000007fefffffffffffff fpcr=0x800000
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0xfff4111111111111fff4111111111111 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xc00a196cbb0fbe143fd5555555555555 fpcr=0x80000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x00100000000000017ff0000000000000
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0xfff8555555555555c00afe8d6c23b2b5
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xfff85555555555550010000000000001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x401ed16b9ca218aa7ff0000000000001 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xc1e0000000000000fff8555555555555 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x4008000000000000bffd47afe3cd0b2b fpcr=0x80000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xfff41111111111119c0d9c23ae61d064
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7fefffffffffffffc01476ca3c04afed
# expect: x0=0x0 fpsr=0x1
        fcvtau w0, d1

# set:    v1=0x831d36015ba8c3043fcc7db02694de2e
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x4032c7862511e9113fd5555555555555
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xc087e8e92c3602ad4024fd445ac973c6
# expect: x0=0x14 fpsr=0x10
# set:    v1=0x000000000000000024decb36602bea2c fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x405a633483dc4b02408da03b347a5cd6 fpcr=0x1000000
# expect: x0=0x768 fpsr=0x10
# set:    v1=0xc080198776c3f7503fd5555555555555 fpcr=0x80000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xbff8000000000000401c494a20c21708
# expect: x0=0xe fpsr=0x10
# set:    v1=0xc03bb334011dcb4b3fc139ab06cbde2c
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x43e0000000000000406c263dc6b88fe8
# expect: x0=0x1c2 fpsr=0x10
# set:    v1=0xc07e606a17ee58ffbff8000000000000 fpcr=0x800000
# expect: x0=0xfffffffd fpsr=0x0
        fcvtzs w0, d1, #1

# set:    v1=0x7fefffffffffffffbff96685c006df84
# expect: x0=0xfffe6998 fpsr=0x10
# set:    v1=0xbff80000000000001ec58b8ed49076f9
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x000000000000000128c5dc3a205cadd5
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x129e9b8915405cbac1e0000000000000 fpcr=0x800000
# expect: x0=0x80000000 fpsr=0x1
# set:    v1=0x549bc249940e1a79c1e0000000000000 fpcr=0x1000000
# expect: x0=0x80000000 fpsr=0x1
# set:    v1=0x40080000000000003fd5555555555555 fpcr=0x80000
# expect: x0=0x5555 fpsr=0x10
# set:    v1=0x404addc7a05edc78a5c9b09becc9bb8b
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x00100000000000013fd5555555555555
# expect: x0=0x5555 fpsr=0x10
# set:    v1=0xb9ee6713b7b7c2f9404b0d3016ec417f
# expect: x0=0x361a60 fpsr=0x10
# set:    v1=0x7fc00001431f7a047fc00001ff800000 fpcr=0x800000
# expect: x0=0x7fffffff fpsr=0x1
        fcvtzs w0, d1, #16

# set:    v1=0xbff80000000000008000000000000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x3ff00000000000000000000000000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0xc1e00000000000007fefffffffffffff
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0x3f28b9d2d09c47ed7ff8000000000001 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xc04715b7fd87f8723fd5555555555555 fpcr=0x1000000
# expect: x0=0x55555555 fpsr=0x10
# set:    v1=0x3fd555555555555543e0000000000000 fpcr=0x80000
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0x7ff000000000000106b8894930bf2480
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xfff0000000000000c09a0205391c0ce5
# expect: x0=0x80000000 fpsr=0x1
# set:    v1=0x4330000000000001fff4111111111111
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x8000000000000000409d67515eced4a2 fpcr=0x800000
# expect: x0=0x7fffffff fpsr=0x1
        fcvtzs w0, d1, #32

# set:    v1=0xbfe5b96b78a1df54c04ff3260c065930
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xbff80000000000007ff0000000000000
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0xe2048e88d53049544330000000000001
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0xbec85d9e47e69de98000000000000000 fpcr=0x800000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x40080000000000004027be386ca8070e fpcr=0x1000000
# expect: x0=0x17 fpsr=0x10
# set:    v1=0x49b9774d39371ca2c05965e5e67ecad9 fpcr=0x80000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x00000000000000010000000000000001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x14897f30dd4d6ffb4008000000000000
# expect: x0=0x6 fpsr=0x0
# set:    v1=0x56533dfc1f72442e4330000000000001
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0x408892a0cd38e4220000000000000000 fpcr=0x800000
# expect: x0=0x0 fpsr=0x0
        fcvtzu w0, d1, #1

# set:    v1=0x0000000000000001cda7deb81383f19e
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x00100000000000014330000000000001
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0x008000006a41c6137f800000ffa11111
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0x00000000000000003fd5555555555555 fpcr=0x800000
# expect: x0=0x5555 fpsr=0x10
# set:    v1=0xfff85555555555554330000000000001 fpcr=0x1000000
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0x00100000000000004008000000000000 fpcr=0x80000
# expect: x0=0x30000 fpsr=0x0
# set:    v1=0xe8ac5c6ecfe84b3f403a6f4c31b4cc85
# expect: x0=0x1a6f4c fpsr=0x10
# set:    v1=0xfff855555555555540ae7c82944a6ab3
# expect: x0=0xf3e414a fpsr=0x10
# set:    v1=0xfdbbaea0b2a189967ff0000000000001
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xbfc000004b000001bfc00000bfc00000 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
        fcvtzu w0, d1, #16

# set:    v1=0x800fffffffffffffcc490b7e9560c84c
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x4008000000000000bff8000000000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x00000000000000014b000001c3ae8fa5
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0x800fffffffffffff3ff0000000000000 fpcr=0x800000
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0x7ff00000000000007ff0000000000000 fpcr=0x1000000
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0xfff0000000000000cc5a837eafa2e048 fpcr=0x80000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x43e00000000000000000000000000001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x405b77bbc5815783bff8000000000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xc00978d606e895e44664be31aa87b295
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0xfff85555555555554330000000000001 fpcr=0x800000
# expect: x0=0xffffffff fpsr=0x1
        fcvtzu w0, d1, #32

# set:    x1=0x3dba89a42
# expect: v0=0xc1c22bb2df000000 fpsr=0x0
# set:    x1=0x8000000000000000 fpcr=0x400000
# expect: v0=0x0 fpsr=0x0
# set:    x1=0x2e12b9e fpcr=0x800000
# expect: v0=0x4187095cf0000000 fpsr=0x0
# set:    x1=0x20000000000001 fpcr=0xc00000
# expect: v0=0x3ff0000000000000 fpsr=0x0
# set:    x1=0x8000000000000000 fpcr=0x80000
# expect: v0=0x0 fpsr=0x0
# set:    x1=0x7fffffffffffffff fpcr=0x1000000
# expect: v0=0xbff0000000000000 fpsr=0x0
# set:    x1=0xffffffff80000001
# expect: v0=0xc1dfffffffc00000 fpsr=0x0
# set:    x1=0x0 fpcr=0x400000
# expect: v0=0x0 fpsr=0x0
# set:    x1=0x1 fpcr=0x800000
# expect: v0=0x3ff0000000000000 fpsr=0x0
# set:    x1=0xffef fpcr=0xc00000
# expect: v0=0x40effde000000000 fpsr=0x0
# set:    x1=0xffe0 fpcr=0x80000
# expect: v0=0x40effc0000000000 fpsr=0x0
# set:    x1=0x7a8 fpcr=0x1000000
# expect: v0=0x409ea00000000000 fpsr=0x0
# set:    x1=0x1
# expect: v0=0x3ff0000000000000 fpsr=0x0
# set:    x1=0x7fffffffffffffff fpcr=0x400000
# expect: v0=0xbff0000000000000 fpsr=0x0
        scvtf d0, w1

# set:    x1=0xfff0
# expect: v0=0x40dffe0000000000 fpsr=0x0
# set:    x1=0x8000000000000000 fpcr=0x400000
# expect: v0=0x0 fpsr=0x0
# set:    x1=0xffffffffffffffff fpcr=0x800000
# expect: v0=0xbfe0000000000000 fpsr=0x0
# set:    x1=0xffffffff fpcr=0xc00000
# expect: v0=0xbfe0000000000000 fpsr=0x0
# set:    x1=0xffffffffffffffff fpcr=0x80000
# expect: v0=0xbfe0000000000000 fpsr=0x0
# set:    x1=0x8000000000000000 fpcr=0x1000000
# expect: v0=0x0 fpsr=0x0
# set:    x1=0x152168d0d0a0d939
# expect: v0=0xc1b7af9363800000 fpsr=0x0
# set:    x1=0x1 fpcr=0x400000
# expect: v0=0x3fe0000000000000 fpsr=0x0
# set:    x1=0xfffffffffffff7ff fpcr=0x800000
# expect: v0=0xc090020000000000 fpsr=0x0
# set:    x1=0x149942145958bc fpcr=0xc00000
# expect: v0=0x41a45958bc000000 fpsr=0x0
        scvtf d0, w1, #1

# set:    x1=0x5e31a308dae26
# expect: v0=0x40d846d713000000 fpsr=0x0
# set:    x1=0x20000000000001 fpcr=0x400000
# expect: v0=0x3f00000000000000 fpsr=0x0
# set:    x1=0xffe0 fpcr=0x800000
# expect: v0=0x3ffffc0000000000 fpsr=0x0
# set:    x1=0x20000000000001 fpcr=0xc00000
# expect: v0=0x3f00000000000000 fpsr=0x0
# set:    x1=0x1000001 fpcr=0x80000
# expect: v0=0x4080000010000000 fpsr=0x0
# set:    x1=0xc8873e193cf2a fpcr=0x1000000
# expect: v0=0xc0ce6c30d6000000 fpsr=0x0
# set:    x1=0x801
# expect: v0=0x3fb0020000000000 fpsr=0x0
# set:    x1=0xffffffff fpcr=0x400000
# expect: v0=0xbf00000000000000 fpsr=0x0
# set:    x1=0xfffffffffffff7ff fpcr=0x800000
# expect: v0=0xbfb0020000000000 fpsr=0x0
# set:    x1=0x0 fpcr=0xc00000
# expect: v0=0x0 fpsr=0x0
        scvtf d0, w1, #15

# set:    x1=0x8000000000000000
# expect: v0=0x0 fpsr=0x0
# set:    x1=0xffffffffffffffff fpcr=0x400000
# expect: v0=0xbdf0000000000000 fpsr=0x0
# set:    x1=0xfffffffffffff7ff fpcr=0x800000
# expect: v0=0xbea0020000000000 fpsr=0x0
# set:    x1=0x2 fpcr=0xc00000
# expect: v0=0x3e00000000000000 fpsr=0x0
# set:    x1=0x50 fpcr=0x80000
# expect: v0=0x3e54000000000000 fpsr=0x0
# set:    x1=0x801 fpcr=0x1000000
# expect: v0=0x3ea0020000000000 fpsr=0x0
# set:    x1=0x7890407395fb
# expect: v0=0x3fd01ce57ec00000 fpsr=0x0
# set:    x1=0xffdfffffffffffff fpcr=0x400000
# expect: v0=0xbdf0000000000000 fpsr=0x0
# set:    x1=0x10317a4720e24451 fpcr=0x800000
# expect: v0=0x3fc0712228800000 fpsr=0x0
# set:    x1=0xffffffff80000001 fpcr=0xc00000
# expect: v0=0xbfdfffffffc00000 fpsr=0x0
        scvtf d0, w1, #32

# set:    x1=0xffffffff
# expect: v0=0x41efffffffe00000 fpsr=0x0
# set:    x1=0x76a75e6fc4a901d5 fpcr=0x400000
# expect: v0=0x41e895203aa00000 fpsr=0x0
# set:    x1=0xffdfffffffffffff fpcr=0x800000
# expect: v0=0x41efffffffe00000 fpsr=0x0
# set:    x1=0x801 fpcr=0xc00000
# expect: v0=0x40a0020000000000 fpsr=0x0
# set:    x1=0x11 fpcr=0x80000
# expect: v0=0x4031000000000000 fpsr=0x0
# set:    x1=0xffef fpcr=0x1000000
# expect: v0=0x40effde000000000 fpsr=0x0
# set:    x1=0x1
# expect: v0=0x3ff0000000000000 fpsr=0x0
# set:    x1=0xffffffff80000001 fpcr=0x400000
# expect: v0=0x41e0000000200000 fpsr=0x0
# set:    x1=0xffffffff fpcr=0x800000
# expect: v0=0x41efffffffe00000 fpsr=0x0
# set:    x1=0xffdfffffffffffff fpcr=0xc00000
# expect: v0=0x41efffffffe00000 fpsr=0x0
# set:    x1=0x20000000000001 fpcr=0x80000
# expect: v0=0x3ff0000000000000 fpsr=0x0
# set:    x1=0xffffffff fpcr=0x1000000
# expect: v0=0x41efffffffe00000 fpsr=0x0
# set:    x1=0x636a786ba509520b
# expect: v0=0x41e4a12a41600000 fpsr=0x0
# set:    x1=0x4c2ed3d045ddd7 fpcr=0x400000
# expect: v0=0x41ea08bbbae00000 fpsr=0x0
        ucvtf d0, w1

# set:    x1=0xfffffffffffff7ff
# expect: v0=0x41dffffeffe00000 fpsr=0x0
# set:    x1=0x12 fpcr=0x400000
# expect: v0=0x4022000000000000 fpsr=0x0
# set:    x1=0xffffffff80000001 fpcr=0x800000
# expect: v0=0x41d0000000200000 fpsr=0x0
# set:    x1=0x20000000000001 fpcr=0xc00000
# expect: v0=0x3fe0000000000000 fpsr=0x0
# set:    x1=0x2a9 fpcr=0x80000
# expect: v0=0x4075480000000000 fpsr=0x0
# set:    x1=0x1b fpcr=0x1000000
# expect: v0=0x402b000000000000 fpsr=0x0
# set:    x1=0x34757527469a
# expect: v0=0x41cd49d1a6800000 fpsr=0x0
# set:    x1=0x638f0ac1494eb554 fpcr=0x400000
# expect: v0=0x41c253ad55000000 fpsr=0x0
# set:    x1=0xd0425e151c9d8 fpcr=0x800000
# expect: v0=0x41dc2a393b000000 fpsr=0x0
# set:    x1=0x20000000000001 fpcr=0xc00000
# expect: v0=0x3fe0000000000000 fpsr=0x0
        ucvtf d0, w1, #1

# set:    x1=0xffffffff
# expect: v0=0x40ffffffffe00000 fpsr=0x0
# set:    x1=0x801 fpcr=0x400000
# expect: v0=0x3fb0020000000000 fpsr=0x0
# set:    x1=0x0 fpcr=0x800000
# expect: v0=0x0 fpsr=0x0
# set:    x1=0x79247 fpcr=0xc00000
# expect: v0=0x402e491c00000000 fpsr=0x0
# set:    x1=0x1 fpcr=0x80000
# expect: v0=0x3f00000000000000 fpsr=0x0
# set:    x1=0x80000000 fpcr=0x1000000
# expect: v0=0x40f0000000000000 fpsr=0x0
# set:    x1=0xfffffffffffff7ff
# expect: v0=0x40fffffeffe00000 fpsr=0x0
# set:    x1=0x80000000 fpcr=0x400000
# expect: v0=0x40f0000000000000 fpsr=0x0
# set:    x1=0x1 fpcr=0x800000
# expect: v0=0x3f00000000000000 fpsr=0x0
# set:    x1=0x801 fpcr=0xc00000
# expect: v0=0x3fb0020000000000 fpsr=0x0
        ucvtf d0, w1, #15

# set:    x1=0x3963e49e
# expect: v0=0x3fccb1f24f000000 fpsr=0x0
# set:    x1=0xffef fpcr=0x400000
# expect: v0=0x3eeffde000000000 fpsr=0x0
# set:    x1=0xfff0 fpcr=0x800000
# expect: v0=0x3eeffe0000000000 fpsr=0x0
# set:    x1=0x1 fpcr=0xc00000
# expect: v0=0x3df0000000000000 fpsr=0x0
# set:    x1=0x20000000000001 fpcr=0x80000
# expect: v0=0x3df0000000000000 fpsr=0x0
# set:    x1=0x2d fpcr=0x1000000
# expect: v0=0x3e46800000000000 fpsr=0x0
# set:    x1=0x80000000
# expect: v0=0x3fe0000000000000 fpsr=0x0
# set:    x1=0xe462a704ba417ed fpcr=0x400000
# expect: v0=0x3fd2e905fb400000 fpsr=0x0
# set:    x1=0x36a27f5e6fb41a3 fpcr=0x800000
# expect: v0=0x3fecdf6834600000 fpsr=0x0
# set:    x1=0x376bf40 fpcr=0xc00000
# expect: v0=0x3f8bb5fa00000000 fpsr=0x0
        ucvtf d0, w1, #32

# set:    v1=0x40080000000000008000000000000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0xc02d07f4ed98c55a06533ece97d03d05
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7ff80000000000013ff0000000000000
# expect: x0=0x1 fpsr=0x0
# set:    v1=0x00100000000000004330000000000001 fpcr=0x800000
# expect: x0=0x10000000000001 fpsr=0x0
# set:    v1=0x00000000000000007ff8000000000001 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xc055377e23301a94fff0000000000000 fpcr=0x80000
# expect: x0=0x8000000000000000 fpsr=0x1
# set:    v1=0x606a74ea49ca0dc3c00c458e121d195b
# expect: x0=0xfffffffffffffffc fpsr=0x10
# set:    v1=0x407549ba2b15192cfff8555555555555
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x0010000000000000400651b2bc5ef713
# expect: x0=0x3 fpsr=0x10
# set:    v1=0x4039d54872017178fff8555555555555 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xbff9ba5b75aefbee7b4c48967de8196b fpcr=0x1000000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0xff8000007f800000ffa11111807fffff fpcr=0x80000
# expect: x0=0x8000000000000000 fpsr=0x1
# set:    v1=0xc07b07b686d684870010000000000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x008000017f7fffffbfc000007fc00001
# expect: x0=0x0 fpsr=0x10
        fcvtns x0, d1

# set:    v1=0x7ff00000000000017ff8000000000001
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x00000000000000007fefffffffffffff
# expect: x0=0xffffffffffffffff fpsr=0x1
# set:    v1=0x3ff00000000000007ff8000000000001
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x43e000000000000065f300046cd9daf9 fpcr=0x800000
# expect: x0=0xffffffffffffffff fpsr=0x1
# set:    v1=0x00100000000000004008000000000000 fpcr=0x1000000
# expect: x0=0x3 fpsr=0x0
# set:    v1=0xf3f78ece316415d63ff0000000000000 fpcr=0x80000
# expect: x0=0x1 fpsr=0x0
# set:    v1=0x3fd55555555555550010000000000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xa202a2af0f6428659f19ea0c4682fde9
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xe4807f913cd217d08000000000000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x80000000000000000010000000000001 fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x00000000000000003fd5555555555555 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xcb0b0001000138a77e013c0083ff0400 fpcr=0x80000
# expect: x0=0xffffffffffffffff fpsr=0x1
# set:    v1=0x7fefffffffffffffc018fe21f3b81aad
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xfff855555555555562f4849786848f60
# expect: x0=0xffffffffffffffff fpsr=0x1
        fcvtnu x0, d1

# set:    v1=0x40080000000000000000000000000001
# expect: x0=0x1 fpsr=0x10
# set:    v1=0x402e420beb1b7ae643e0000000000000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x558143c4c1bcbd573fd5555555555555
# expect: x0=0x1 fpsr=0x10
# set:    v1=0xfff85555555555550010000000000000 fpcr=0x800000
# expect: x0=0x1 fpsr=0x10
# set:    v1=0x40080000000000007fefffffffffffff fpcr=0x1000000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0xfff85555555555550000000000000001 fpcr=0x80000
# expect: x0=0x1 fpsr=0x10
# set:    v1=0xdd159144f5f16fec40a99d76be3d3a0e
# expect: x0=0xccf fpsr=0x10
# set:    v1=0x3ff0000000000000031693499773da6a
# expect: x0=0x1 fpsr=0x10
# set:    v1=0x3ff8491991b35fea800fffffffffffff
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x0010000000000001405b24a9fdf19e0d fpcr=0x800000
# expect: x0=0x6d fpsr=0x10
# set:    v1=0x7ff00000000000011e15cb7394810408 fpcr=0x1000000
# expect: x0=0x1 fpsr=0x10
# set:    v1=0x403a45ba951772ab0010000000000001 fpcr=0x80000
# expect: x0=0x1 fpsr=0x10
# set:    v1=0x00000000000000014008000000000000
# expect: x0=0x3 fpsr=0x0
# set:    v1=0x407f8ad6d83d3440408eee222e598438
# expect: x0=0x3de fpsr=0x10
        fcvtps x0, d1

# set:    v1=0x1750972dcedf8a664004a27cff43f42f
# expect: x0=0x3 fpsr=0x10
# set:    v1=0x40080000000000004038c2a45225824f
# expect: x0=0x19 fpsr=0x10
# set:    v1=0x43e0000000000000408d6f57bc528291
# expect: x0=0x3ae fpsr=0x10
# set:    v1=0x3feb81687c9fc581fff8555555555555 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x7ff00000000000004330000000000001 fpcr=0x1000000
# expect: x0=0x10000000000001 fpsr=0x0
# set:    v1=0x2c72001b209d68c1c02e35875b624e23 fpcr=0x80000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x5aedb4e17451b5f23fd5555555555555
# expect: x0=0x1 fpsr=0x10
# set:    v1=0x405954d543ba26a1fff0000000000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x3fd5555555555555bfcc9333c2c81752
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x800fffffffffffffc1e0000000000000 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x000000000000000040349c6a58176e7c fpcr=0x1000000
# expect: x0=0x15 fpsr=0x10
# set:    v1=0xb7950743e6fad48b1883959d82f30eb0 fpcr=0x80000
# expect: x0=0x1 fpsr=0x10
# set:    v1=0x80000000000000000010000000000000
# expect: x0=0x1 fpsr=0x10
# set:    v1=0xfff8555555555555d64174cc53486e38
# expect: x0=0x0 fpsr=0x1
        fcvtpu x0, d1

# set:    v1=0x40080000000000008000000000000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0xbfefc0c422c5dd82503a684d548a5a2a
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x4dee3c00fd11342f83ff00013c00fc00
# expect: x0=0xffffffffffffffff fpsr=0x10
# set:    v1=0x8b7aa2a6ccade4554008000000000000 fpcr=0x800000
# expect: x0=0x3 fpsr=0x0
# set:    v1=0xc1e0000000000000bfe3009f89ca445c fpcr=0x1000000
# expect: x0=0xffffffffffffffff fpsr=0x10
# set:    v1=0xbfc6e689cf000000000000017f800001 fpcr=0x80000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xc04683fdd1b035a6fff4111111111111
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x43300000000000013ff0000000000000
# expect: x0=0x1 fpsr=0x0
# set:    v1=0x00100000000000000010000000000001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x3fd5555555555555d657ecc85d0d07bf fpcr=0x800000
# expect: x0=0x8000000000000000 fpsr=0x1
# set:    v1=0x7ff00000000000010000000000000000 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0xfc1b1d46f85801d74008000000000000 fpcr=0x80000
# expect: x0=0x3 fpsr=0x0
# set:    v1=0x5dbf0c347d2ee17f5ae496ed315dee5c
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x659bf852ebc29ad3c1e0000000000000
# expect: x0=0xffffffff80000000 fpsr=0x0
        fcvtms x0, d1

# set:    v1=0x3fe37ed3cdfb7d7ec192bd85c30090f6
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xc2e199f5ff8000000080000143842be6
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xc062bc278936a4937fefffffffffffff
# expect: x0=0xffffffffffffffff fpsr=0x1
# set:    v1=0xfff41111111111113227bea71057fb5e fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7ef8cc25ac234944055920cc61965d80 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xc411f796ae08b8b47ff0000000000000 fpcr=0x80000
# expect: x0=0xffffffffffffffff fpsr=0x1
# set:    v1=0x7ff0000000000000bff8000000000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x40080000000000003e6d3df812681451
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7ff00000000000000010000000000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xa660f9a4ee65538640a138bead05b8a3 fpcr=0x800000
# expect: x0=0x89c fpsr=0x10
# set:    v1=0xc022f82b687999473fc5f6cd3fe10f4b fpcr=0x1000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7ff0000000000000c1e0000000000000 fpcr=0x80000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x0000000000000000fff4111111111111
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xc1e00000000000008c71652f3e72ba93
# expect: x0=0x0 fpsr=0x1
        fcvtmu x0, d1

# set:    v1=0xbfff444c2aa206633ff06383e983513d
# expect: x0=0x1 fpsr=0x10
# set:    v1=0xfff4111111111111fff0000000000000
# expect: x0=0x8000000000000000 fpsr=0x1
# set:    v1=0x43300000000000018000000000000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x3fd55555555555554330000000000001 fpcr=0x800000
# expect: x0=0x10000000000001 fpsr=0x0
# set:    v1=0x40080000000000006b3d4d11cbb19e2f fpcr=0x1000000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x422fe11a36becb2d47bfcc0135fea805 fpcr=0x80000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0xc013862d126b30a0fff4111111111111
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x43300000000000014008000000000000
# expect: x0=0x3 fpsr=0x0
# set:    v1=0x001000000000000094cfa3e6abff276e
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x43e000000000000043e0000000000000 fpcr=0x800000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x800fffffffffffff8000000000000000 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0xc5de480206e82b9dbff0b979abfde258 fpcr=0x80000
# expect: x0=0xffffffffffffffff fpsr=0x10
# set:    v1=0x7ff800000000000143e0000000000000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x7e01fc00d7b36f85971dc1ba040076d8
# expect: x0=0x0 fpsr=0x10
        fcvtzs x0, d1

# set:    v1=0xfc7e714fee36d13b92046833e92de941
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x5c9d395cb2bd8000564047e855e86e06
# expect: x0=0xffffffffffffffff fpsr=0x1
# set:    v1=0x00100000000000010010000000000001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7ff0000000000000567157648ea3b95f fpcr=0x800000
# expect: x0=0xffffffffffffffff fpsr=0x1
# set:    v1=0xe57e3eda1b3c56b2c0127e769d82a6ef fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xfff8555555555555ca954f3b9928e3fb fpcr=0x80000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xeaea018372ae9a293fe7b95419097260
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x40584d4685434b387fefffffffffffff
# expect: x0=0xffffffffffffffff fpsr=0x1
# set:    v1=0xc017b286f6edcf164330000000000001
# expect: x0=0x10000000000001 fpsr=0x0
# set:    v1=0x43300000000000018000000000000000 fpcr=0x800000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x3ff6328736779449c1e0000000000000 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xc54e45debfc0000000800000c2161d45 fpcr=0x80000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xb719a98db636dfed7c0083fffe557c01
# expect: x0=0xffffffffffffffff fpsr=0x1
# set:    v1=0xfff4111111111111bff8000000000000
# expect: x0=0x0 fpsr=0x1
        fcvtzu x0, d1

# set:    v1=0xfff85555555555553ffd621d92515f13
# expect: x0=0x2 fpsr=0x10
# set:    v1=0xcacfdc140582b4783ff0000000000000
# expect: x0=0x1 fpsr=0x0
# set:    v1=0x43e0000000000000fff0000000000000
# expect: x0=0x8000000000000000 fpsr=0x1
# set:    v1=0xfff00000000000008000000000000000 fpcr=0x800000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x0010000000000001bff8000000000000 fpcr=0x1000000
# expect: x0=0xfffffffffffffffe fpsr=0x10
# set:    v1=0xa3d97ffc146719d9fff8555555555555 fpcr=0x80000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x50f42ddf5e3af2d60a962af10067bd63
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xfff4111111111111c02b9ef5ff51b783
# expect: x0=0xfffffffffffffff2 fpsr=0x10
# set:    v1=0x491443984468544e0000000080000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x0010000000000001fff8555555555555 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xcd72f8003555040151fbee6b7800f84c fpcr=0x1000000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0xbff80000000000008b80e88c5417bdab fpcr=0x80000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x001000000000000040163a1896239e7d
# expect: x0=0x6 fpsr=0x10
# set:    v1=0x7ff00000000000000010000000000001
# expect: x0=0x0 fpsr=0x10
        fcvtas x0, d1

# set:    v1=0x43e00000000000007ff8000000000001
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x7fefffffffffffff43e0000000000000
# expect: x0=0x8000000000000000 fpsr=0x0
# set:    v1=0xc300a54f30bd077e279935559107dbcc
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x40080000000000007ff8000000000001 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x4f091a524e408c67296b72cfbd2cfac9 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x3d57bfe66abdbf823ff0000000000000 fpcr=0x80000
# expect: x0=0x1 fpsr=0x0
# set:    v1=0x00100000000000017fefffffffffffff
# expect: x0=0xffffffffffffffff fpsr=0x1
# set:    v1=0x00a602932eb87fd80000000000000001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x80000000000000002e3ffe818f15a8a1
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x8000000000000000adcc392f6209056c fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xa403134ced63ec83f5569fcedc653bce fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x40080000000000000e02a377dba10595 fpcr=0x80000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x13372cc2e7d00c614330000000000001
# expect: x0=0x10000000000001 fpsr=0x0
# set:    v1=0x3fc51a7328bd5d7943e0000000000000
# expect: x0=0x8000000000000000 fpsr=0x0
        fcvtau x0, d1

# set:    v1=0x66be694bb6cf7b114008000000000000
# expect: x0=0x6 fpsr=0x0
# set:    v1=0x676adfeddc848fd34330000000000001
# expect: x0=0x20000000000002 fpsr=0x0
# set:    v1=0x7fefffffffffffff4330000000000001
# expect: x0=0x20000000000002 fpsr=0x0
# set:    v1=0x00100000000000010000000000000001 fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x0000000000000001cd186672664210d5 fpcr=0x1000000
# expect: x0=0x8000000000000000 fpsr=0x1
# set:    v1=0x9cdf5f188af119123fd5555555555555 fpcr=0x80000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x30b94e6932137bff30acdb6f0a2d4ac1
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xc1e00000000000002a3b7dcdc1ee9b63
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x51eaa0fef18b99af8000000000000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x7ff00000000000006edca3ad74e3f872 fpcr=0x800000
# expect: x0=0x7fffffffffffffff fpsr=0x1
        fcvtzs x0, d1, #1

# set:    v1=0x4016741f5e096932bffa49ce7cf25a0a
# expect: x0=0xfffffffffffe5b64 fpsr=0x10
# set:    v1=0x40080000000000007be70786ee552764
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x7fefffffffffffff7ff8000000000001
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x4330000000000001800fffffffffffff fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7ff80000000000010010000000000000 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x000000000000000106c672cc982a9f6f fpcr=0x80000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x80000000000000000000000000000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x40af1f3273ae3c45bff8000000000000
# expect: x0=0xfffffffffffe8000 fpsr=0x0
# set:    v1=0x0010000000000000fff0000000000000
# expect: x0=0x8000000000000000 fpsr=0x1
# set:    v1=0xfff8555555555555fff4111111111111 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
        fcvtzs x0, d1, #16

# set:    v1=0xfff85555555555550000000000000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0xcb904ecf399eeb6d7ff0000000000000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x4008000000000000bfdb9ae434e5505e
# expect: x0=0x91946f2c6abe8800 fpsr=0x0
# set:    v1=0xbfdac52cf1365dee7ff8000000000001 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xc04c9fe5cb43a886400920e91859a4f6 fpcr=0x1000000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0xbff80000000000007ff0000000000000 fpcr=0x80000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x7ff000000000000082cdc71e55713751
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xac6da4c68e56053843e0000000000000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0xf01f22150898893a409d2db67a9abc74
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0xbff8000000000000fff4111111111111 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
        fcvtzs x0, d1, #64

# set:    v1=0xd461c586776536878000000000000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x7ff00000000000010010000000000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x43300000000000010000000000000001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x9a69e94f50aa807eca19aa68d78e8187 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xbfc22162244a317468979c97cb4afe84 fpcr=0x1000000
# expect: x0=0xffffffffffffffff fpsr=0x1
# set:    v1=0x7ff00000000000000f69c95efbf2d0c6 fpcr=0x80000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x80000000000000003fd3fa972ecbebee
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x43e0000000000000bff78b749188eb51
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x416f0fb84f16d54590e7892f184dac0c
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x0dc875fd57d7beb640594b94cee80b25 fpcr=0x800000
# expect: x0=0xca fpsr=0x10
        fcvtzu x0, d1, #1

# set:    v1=0xc1e00000000000003ff0000000000000
# expect: x0=0x10000 fpsr=0x0
# set:    v1=0x4c0ca08ec2d77ab8401f5be63036faa6
# expect: x0=0x7d6f9 fpsr=0x10
# set:    v1=0xc00e4a515247a7bfbc36640a9f50a28f
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x800fffffffffffff3ff0000000000000 fpcr=0x800000
# expect: x0=0x10000 fpsr=0x0
# set:    v1=0x7ff0000000000001800fffffffffffff fpcr=0x1000000
# expect: x0=0x0 fpsr=0x80
# set:    v1=0x800fffffffffffff800fffffffffffff fpcr=0x80000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x0000000000000001c1e0000000000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xf26006357cf564807ff0000000000000
# expect: x0=0xffffffffffffffff fpsr=0x1
# set:    v1=0x7ff00000000000017fefffffffffffff
# expect: x0=0xffffffffffffffff fpsr=0x1
# set:    v1=0xc025c2cf0463fa97c1e0000000000000 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
        fcvtzu x0, d1, #16

# set:    v1=0xc0494f0a2ed29e9c0000000000000001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7feffffffffffffffff4111111111111
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x80000000000000003ff0000000000000
# expect: x0=0xffffffffffffffff fpsr=0x1
# set:    v1=0x7fefffffffffffffbff8000000000000 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x4330000000000001a029a54c35783022 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x00100000000000017ff0000000000000 fpcr=0x80000
# expect: x0=0xffffffffffffffff fpsr=0x1
# set:    v1=0xbff80000000000003fd5555555555555
# expect: x0=0x5555555555555400 fpsr=0x0
# set:    v1=0xdd878f3a3a9dc28bbff8000000000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x7f800001bff275a03eaaaaab408a19e3
# expect: x0=0xd5555a0450c fpsr=0x10
# set:    v1=0x80000000000000008000000000000000 fpcr=0x800000
# expect: x0=0x0 fpsr=0x0
        fcvtzu x0, d1, #64

# set:    x1=0xffe0
# expect: v0=0x40effc0000000000 fpsr=0x0
# set:    x1=0x1000001 fpcr=0x400000
# expect: v0=0x4170000010000000 fpsr=0x0
# set:    x1=0xffdfffffffffffff fpcr=0x800000
# expect: v0=0xc340000000000001 fpsr=0x10
# set:    x1=0xffdfffffffffffff fpcr=0xc00000
# expect: v0=0xc340000000000000 fpsr=0x10
# set:    x1=0x482ab fpcr=0x80000
# expect: v0=0x41120aac00000000 fpsr=0x0
# set:    x1=0x7fffffffffffffff fpcr=0x1000000
# expect: v0=0x43e0000000000000 fpsr=0x10
# set:    x1=0x20000000000001
# expect: v0=0x4340000000000000 fpsr=0x10
# set:    x1=0x73edcc45adde0de fpcr=0x400000
# expect: v0=0x439cfb73116b7784 fpsr=0x10
# set:    x1=0xffe0 fpcr=0x800000
# expect: v0=0x40effc0000000000 fpsr=0x0
# set:    x1=0xffef fpcr=0xc00000
# expect: v0=0x40effde000000000 fpsr=0x0
# set:    x1=0x7fffffffffffffff fpcr=0x80000
# expect: v0=0x43e0000000000000 fpsr=0x10
# set:    x1=0x20000000000001 fpcr=0x1000000
# expect: v0=0x4340000000000000 fpsr=0x10
# set:    x1=0xfff0
# expect: v0=0x40effe0000000000 fpsr=0x0
# set:    x1=0xffe0 fpcr=0x400000
# expect: v0=0x40effc0000000000 fpsr=0x0
        scvtf d0, x1

# set:    x1=0x1c7813d0
# expect: v0=0x41ac7813d0000000 fpsr=0x0
# set:    x1=0xffef fpcr=0x400000
# expect: v0=0x40dffde000000000 fpsr=0x0
# set:    x1=0xe8acae fpcr=0x800000
# expect: v0=0x415d1595c0000000 fpsr=0x0
# set:    x1=0xffffffffffffffff fpcr=0xc00000
# expect: v0=0xbfe0000000000000 fpsr=0x0
# set:    x1=0x15 fpcr=0x80000
# expect: v0=0x4025000000000000 fpsr=0x0
# set:    x1=0xffdfffffffffffff fpcr=0x1000000
# expect: v0=0xc330000000000000 fpsr=0x10
# set:    x1=0xfff0
# expect: v0=0x40dffe0000000000 fpsr=0x0
# set:    x1=0x0 fpcr=0x400000
# expect: v0=0x0 fpsr=0x0
# set:    x1=0xffffffff80000001 fpcr=0x800000
# expect: v0=0xc1cfffffffc00000 fpsr=0x0
# set:    x1=0x80000000 fpcr=0xc00000
# expect: v0=0x41d0000000000000 fpsr=0x0
        scvtf d0, x1, #1

# set:    x1=0xffffffff80000001
# expect: v0=0xc0efffffffc00000 fpsr=0x0
# set:    x1=0x798885091f74d1 fpcr=0x400000
# expect: v0=0x426e62214247dd35 fpsr=0x10
# set:    x1=0xa3c0024d61 fpcr=0x800000
# expect: v0=0x4174780049ac2000 fpsr=0x0
# set:    x1=0xcf76 fpcr=0xc00000
# expect: v0=0x3ff9eec000000000 fpsr=0x0
# set:    x1=0x1 fpcr=0x80000
# expect: v0=0x3f00000000000000 fpsr=0x0
# set:    x1=0xffffffffffffffff fpcr=0x1000000
# expect: v0=0xbf00000000000000 fpsr=0x0
# set:    x1=0xffffffffffffffff
# expect: v0=0xbf00000000000000 fpsr=0x0
# set:    x1=0x1 fpcr=0x400000
# expect: v0=0x3f00000000000000 fpsr=0x0
# set:    x1=0x0 fpcr=0x800000
# expect: v0=0x0 fpsr=0x0
# set:    x1=0xfffffffffffff7ff fpcr=0xc00000
# expect: v0=0xbfb0020000000000 fpsr=0x0
        scvtf d0, x1, #15

# set:    x1=0xfff0
# expect: v0=0x3ceffe0000000000 fpsr=0x0
# set:    x1=0xffdfffffffffffff fpcr=0x400000
# expect: v0=0xbf40000000000000 fpsr=0x10
# set:    x1=0x2 fpcr=0x800000
# expect: v0=0x3c00000000000000 fpsr=0x0
# set:    x1=0xa7aed862d1b fpcr=0xc00000
# expect: v0=0x3ea4f5db0c5a3600 fpsr=0x0
# set:    x1=0x1e46d3b8f66c fpcr=0x80000
# expect: v0=0x3ebe46d3b8f66c00 fpsr=0x0
# set:    x1=0x8000000000000000 fpcr=0x1000000
# expect: v0=0xbfe0000000000000 fpsr=0x0
# set:    x1=0x801
# expect: v0=0x3ca0020000000000 fpsr=0x0
# set:    x1=0xffffffff fpcr=0x400000
# expect: v0=0x3defffffffe00000 fpsr=0x0
# set:    x1=0xffdfffffffffffff fpcr=0x800000
# expect: v0=0xbf40000000000001 fpsr=0x10
# set:    x1=0x19fc09fe946ad5d8 fpcr=0xc00000
# expect: v0=0x3fb9fc09fe946ad5 fpsr=0x10
        scvtf d0, x1, #64

# set:    x1=0x126c980
# expect: v0=0x41726c9800000000 fpsr=0x0
# set:    x1=0x20000000000001 fpcr=0x400000
# expect: v0=0x4340000000000001 fpsr=0x10
# set:    x1=0xffef fpcr=0x800000
# expect: v0=0x40effde000000000 fpsr=0x0
# set:    x1=0x3 fpcr=0xc00000
# expect: v0=0x4008000000000000 fpsr=0x0
# set:    x1=0xffffffffffffffff fpcr=0x80000
# expect: v0=0x43f0000000000000 fpsr=0x10
# set:    x1=0xbb96a8028ef fpcr=0x1000000
# expect: v0=0x42a772d50051de00 fpsr=0x0
# set:    x1=0xffe0
# expect: v0=0x40effc0000000000 fpsr=0x0
# set:    x1=0x19d8030dbab27c fpcr=0x400000
# expect: v0=0x4339d8030dbab27c fpsr=0x0
# set:    x1=0xffdfffffffffffff fpcr=0x800000
# expect: v0=0x43effbffffffffff fpsr=0x10
# set:    x1=0x0 fpcr=0xc00000
# expect: v0=0x0 fpsr=0x0
# set:    x1=0x20000000000001 fpcr=0x80000
# expect: v0=0x4340000000000000 fpsr=0x10
# set:    x1=0x7fffffffffffffff fpcr=0x1000000
# expect: v0=0x43e0000000000000 fpsr=0x10
# set:    x1=0xfffffffffffff7ff
# expect: v0=0x43efffffffffffff fpsr=0x10
# set:    x1=0xc27eafc0 fpcr=0x400000
# expect: v0=0x41e84fd5f8000000 fpsr=0x0
        ucvtf d0, x1

# set:    x1=0x0
# expect: v0=0x0 fpsr=0x0
# set:    x1=0xfff0 fpcr=0x400000
# expect: v0=0x40dffe0000000000 fpsr=0x0
# set:    x1=0x1000001 fpcr=0x800000
# expect: v0=0x4160000010000000 fpsr=0x0
# set:    x1=0xffef fpcr=0xc00000
# expect: v0=0x40dffde000000000 fpsr=0x0
# set:    x1=0xfff0 fpcr=0x80000
# expect: v0=0x40dffe0000000000 fpsr=0x0
# set:    x1=0xfff0 fpcr=0x1000000
# expect: v0=0x40dffe0000000000 fpsr=0x0
# set:    x1=0xffffffff
# expect: v0=0x41dfffffffe00000 fpsr=0x0
# set:    x1=0xa8cf10341 fpcr=0x400000
# expect: v0=0x421519e206820000 fpsr=0x0
# set:    x1=0xfff0 fpcr=0x800000
# expect: v0=0x40dffe0000000000 fpsr=0x0
# set:    x1=0x32b6bce2f4e0 fpcr=0xc00000
# expect: v0=0x42b95b5e717a7000 fpsr=0x0
        ucvtf d0, x1, #1

# set:    x1=0x16b1b6471
# expect: v0=0x4106b1b647100000 fpsr=0x0
# set:    x1=0x6aff0ef389fa80 fpcr=0x400000
# expect: v0=0x426abfc3bce27ea0 fpsr=0x0
# set:    x1=0x3eae77e6b2 fpcr=0x800000
# expect: v0=0x415f573bf3590000 fpsr=0x0
# set:    x1=0x2769d2 fpcr=0xc00000
# expect: v0=0x4053b4e900000000 fpsr=0x0
# set:    x1=0x20000000000001 fpcr=0x80000
# expect: v0=0x4250000000000000 fpsr=0x10
# set:    x1=0xffdfffffffffffff fpcr=0x1000000
# expect: v0=0x42fffc0000000000 fpsr=0x10
# set:    x1=0xc2c
# expect: v0=0x3fb8580000000000 fpsr=0x0
# set:    x1=0xfffffffffffff7ff fpcr=0x400000
# expect: v0=0x42ffffffffffffff fpsr=0x10
# set:    x1=0xfffffffffffff7ff fpcr=0x800000
# expect: v0=0x42fffffffffffffe fpsr=0x10
# set:    x1=0x7fffffffffffffff fpcr=0xc00000
# expect: v0=0x42efffffffffffff fpsr=0x10
        ucvtf d0, x1, #15

# set:    x1=0x8000000000000000
# expect: v0=0x3fe0000000000000 fpsr=0x0
# set:    x1=0x20000000000001 fpcr=0x400000
# expect: v0=0x3f40000000000001 fpsr=0x10
# set:    x1=0x8000000000000000 fpcr=0x800000
# expect: v0=0x3fe0000000000000 fpsr=0x0
# set:    x1=0xfffffffffffff7ff fpcr=0xc00000
# expect: v0=0x3feffffffffffffe fpsr=0x10
# set:    x1=0x802a fpcr=0x80000
# expect: v0=0x3ce0054000000000 fpsr=0x0
# set:    x1=0x1000001 fpcr=0x1000000
# expect: v0=0x3d70000010000000 fpsr=0x0
# set:    x1=0x7fffffffffffffff
# expect: v0=0x3fe0000000000000 fpsr=0x10
# set:    x1=0x526ad60932b04 fpcr=0x400000
# expect: v0=0x3f149ab5824cac10 fpsr=0x0
# set:    x1=0xffffffffffffffff fpcr=0x800000
# expect: v0=0x3fefffffffffffff fpsr=0x10
# set:    x1=0x623bcfd fpcr=0xc00000
# expect: v0=0x3d988ef3f4000000 fpsr=0x0
        ucvtf d0, x1, #64

# set:    v1=0x96ea8000cc0e80000000040083ff83ff
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7800fe554241f6723c00dd39000074a3
# expect: x0=0x4a30 fpsr=0x0
# set:    v1=0x1ae6fc005daef815420004014c383fc5
# expect: x0=0x2 fpsr=0x10
# set:    v1=0x5da2fe55bb81b812be0031a975ea7c00 fpcr=0x800000
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0x96233c00bd367e01cdd356cb80000400 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x049a7bffe28a83ff00013c00557e3555 fpcr=0x80000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xc1a5309de287fc00486c2fe2fd110000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x83ff7e01360863055640fc363c6f2e52
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xcd66000156400001be000001469f7c00
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0xa9cc8000e13c63e2d64e7c0056903c00 fpcr=0x800000
# expect: x0=0x1 fpsr=0x0
# set:    v1=0x7e0183ff37dadbc47c0162cc83ffd3dc fpcr=0x1000000
# expect: x0=0xffffffc1 fpsr=0x10
# set:    v1=0xd4607800ec8ac6d4d5bafd110401d590 fpcr=0x80000
# expect: x0=0xffffffa7 fpsr=0x0
# set:    v1=0xe46804003c00b3d8447c54d380003555
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x3c000400fc007c00fc003555fc000000
# expect: x0=0x0 fpsr=0x0
        fcvtns w0, h1

# set:    v1=0xacda068f3c0083ffbae5fd117bffb6c6
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7bffcd9afd110400e1fc79c8f8004ef0
# expect: x0=0x1c fpsr=0x10
# set:    v1=0x7c0031d204008f184200fc003be67bff
# expect: x0=0xffe0 fpsr=0x0
# set:    v1=0x7e0135554200f800355583ffbc4c7bff fpcr=0x800000
# expect: x0=0xffe0 fpsr=0x0
# set:    v1=0x8134b7707c00d233420004014200fe55 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x3fd966ae9756cab40000000000000000 fpcr=0x80000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x78004200ff83fe5583ff040004010400
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x3555fd1143705640f8005640549a2a1a
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x80004200bdb978000000fd11fd11fd11
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x3c003555959442847c01cc81c8607c00 fpcr=0x800000
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0x92cbc1aa42000000ceeb04010edd0001 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xbde13c00355504007c00fc00f8000001 fpcr=0x80000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x040180000400cd443c00fe556cf4766c
# expect: x0=0x66c0 fpsr=0x0
# set:    v1=0x54d420a839c404007cbb7e0104007c01
# expect: x0=0x0 fpsr=0x1
        fcvtnu w0, h1

# set:    v1=0x3fed3c7700005a6626b55640dab98000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0xfc00f8003555cdf804002d6e78008000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x0000fe55fd1178004fb4fe553c007c00
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0x7800f800bc9983fff8007c0130cae68b fpcr=0x800000
# expect: x0=0xfffff975 fpsr=0x0
# set:    v1=0xc9d3be008e31cb0e51e185ceb2e36863 fpcr=0x1000000
# expect: x0=0x8c6 fpsr=0x0
# set:    v1=0xd06f7c014ac6fe552c75be0083ff7bff fpcr=0x80000
# expect: x0=0xffe0 fpsr=0x0
# set:    v1=0x82041d5b0400f800780083ff14d07800
# expect: x0=0x8000 fpsr=0x0
# set:    v1=0x3cd3f8008000bfe97e0131ad41030000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x5d92516600017e017800b25a468f0400
# expect: x0=0x1 fpsr=0x10
# set:    v1=0x7c017c008000e26edc58fd1155015a8c fpcr=0x800000
# expect: x0=0xd2 fpsr=0x10
# set:    v1=0x56403657700480003c007e01509fdd7e fpcr=0x1000000
# expect: x0=0xfffffea1 fpsr=0x10
# set:    v1=0x3a2383ff738b489a00005fb37edcfe55 fpcr=0x80000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x35553bb404007c017bff6bb3be00f800
# expect: x0=0xffff8000 fpsr=0x0
# set:    v1=0x7c01c5f44200863bfc00be003c003e98
# expect: x0=0x2 fpsr=0x10
        fcvtps w0, h1

# set:    v1=0xfff41111111111113ff0000000000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x3c0083ffbe003c00be007e01be000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0xb57b7c005640d93f3c00c5ad5953be00
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xfc0057d07bff7e01420051fcd82b83ff fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x0001bc402bbefd1135550e0742003a47 fpcr=0x1000000
# expect: x0=0x1 fpsr=0x10
# set:    v1=0x7c0175d5fd110400e07d304ffd110f47 fpcr=0x80000
# expect: x0=0x1 fpsr=0x10
# set:    v1=0x7bff7c01629ac26ad8c280007c017c01
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xfd114200420004007c017e017e01f355
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xc5a6355515647e014f8c0400c8177c01
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x3663b1653a0e3c00420023043c003555 fpcr=0x800000
# expect: x0=0x1 fpsr=0x10
# set:    v1=0x5640fc0052a8be00564013bb3c007401 fpcr=0x1000000
# expect: x0=0x4010 fpsr=0x0
# set:    v1=0x7c015ea9c2735f7ffe557bff55d37867 fpcr=0x80000
# expect: x0=0x8ce0 fpsr=0x0
# set:    v1=0x3c00b9cc56400400f80054674956bd8d
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x04010000d7e77c004d8956407c018000
# expect: x0=0x0 fpsr=0x0
        fcvtpu w0, h1

# set:    v1=0x7bffbcbb85b4be0087c113d6b4b10401
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x83ffbe00fe557c00be00f800fe554b4a
# expect: x0=0xe fpsr=0x10
# set:    v1=0xff17fd1180000401c7e03c000000be00
# expect: x0=0xfffffffe fpsr=0x10
# set:    v1=0x7c017e01b8aea56b7e01780056405428 fpcr=0x800000
# expect: x0=0x42 fpsr=0x10
# set:    v1=0x0001fe5550833c007bff56404047fd11 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xbe00bc6ee3b77c0004015640b3793555 fpcr=0x80000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xc5af5cb7be00350f0000780004007e01
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x040135559bc3b7f33052fc00f8000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0xbe007bff2d60386083ff7bff40637e01
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x78007800f80004007bff7bfff80001f4 fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7800040083ffbe30c53383fff0bfb28f fpcr=0x1000000
# expect: x0=0xffffffff fpsr=0x10
# set:    v1=0x5640355442004754fd115a30800094d7 fpcr=0x80000
# expect: x0=0xffffffff fpsr=0x10
# set:    v1=0x6a5c3f490400be001f034917040137f4
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xfd1100008000dd05453e98c196a93c00
# expect: x0=0x1 fpsr=0x0
        fcvtms w0, h1

# set:    v1=0xfd113c32be00040050b17800c158dd5c
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xb42e040156407e01bab50001f80083ff
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x800fffffffffffff7fefffffffffffff
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x565f0400fd113c000001f80040323789 fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x38bae951564035557bffbe00effa7c01 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xfe55fe554874fd110e457e01c7e87013 fpcr=0x80000
# expect: x0=0x2098 fpsr=0x0
# set:    v1=0xcb2cfd1142000400d39b62ec83fff800
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xfe55aeec345f42003703f47356404200
# expect: x0=0x3 fpsr=0x0
# set:    v1=0x402480004a2b420042007c0183ff7bff
# expect: x0=0xffe0 fpsr=0x0
# set:    v1=0x39d580007bff0401d0c2a06883fffe55 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x3fc6726faadb77724008000000000000 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x4200fe5529990001be00beecbe00d5c9 fpcr=0x80000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xdf1cfd1157955640e097fc003c005d10
# expect: x0=0x144 fpsr=0x0
# set:    v1=0xe126566d49d3b16a83fff800c07cfe55
# expect: x0=0x0 fpsr=0x1
        fcvtmu w0, h1

# set:    v1=0x2d5bf80035557800fe556e4078000400
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xe1fffd117e01359b149e157d7e013c00
# expect: x0=0x1 fpsr=0x0
# set:    v1=0x7800ab2104004f99fc005640e9f1c10e
# expect: x0=0xfffffffe fpsr=0x10
# set:    v1=0x4200238a02611cfd780080008000185d fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xc69efd11fd11be00621b7c0183ffcfe4 fpcr=0x1000000
# expect: x0=0xffffffe1 fpsr=0x10
# set:    v1=0x564045fa95997bff6fcc000145d70400 fpcr=0x80000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x82b97c019f43219183e7040080007800
# expect: x0=0x8000 fpsr=0x0
# set:    v1=0x3555be008000c5e78000fc007c008000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x7bff4fb3c2ee3c00be00be0000013560
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7e01f800d5344200fc007e0100005640 fpcr=0x800000
# expect: x0=0x64 fpsr=0x0
# set:    v1=0x1c697c015640fc00c20ec185de563166 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xbac60463800000002ec84c1fbe0083ff fpcr=0x80000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x7c0183fff0aabbf600005561355536c2
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xfd1100017c017c00fc007376df6c5640
# expect: x0=0x64 fpsr=0x0
        fcvtzs w0, h1

# set:    v1=0x00003b0b0400f800a336be00fe550401
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x00017e01fe553c00470604010e860400
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x302760b383ff8000f800fd1161f447a9
# expect: x0=0x7 fpsr=0x10
# set:    v1=0x7bffd28eac37f80042007e015370d7e1 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x56407bff7bfffc00771a17e40401fe55 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xfc004200be00fc00c94304a980004449 fpcr=0x80000
# expect: x0=0x4 fpsr=0x10
# set:    v1=0xc4a9fe557c0104015001fe5577933fa1
# expect: x0=0x1 fpsr=0x10
# set:    v1=0xf6b75608ea7df037fd11d27c3555fc00
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x79fafc007c018000374378834200bfe3
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xfff0000000000000fff8555555555555 fpcr=0x800000
# expect: x0=0x55 fpsr=0x10
# set:    v1=0x83ff396500000001f68778007c010401 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x5640fc000401fd117c005fdafe553555 fpcr=0x80000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xd7d27c0100007bff7c007c012822be00
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xf2c736865b4fb64ae0c39b2980003e62
# expect: x0=0x1 fpsr=0x10
        fcvtzu w0, h1

# set:    v1=0xe2fc2fcafe5583ff4992fe5578007800
# expect: x0=0x8000 fpsr=0x0
# set:    v1=0xfd113555fc0061887c00446a80005070
# expect: x0=0x24 fpsr=0x10
# set:    v1=0x41357bff87b800007800bf06eeccf800
# expect: x0=0xffff8000 fpsr=0x0
# set:    v1=0x166048827e0191eebb032a0ffd11fc00 fpcr=0x800000
# expect: x0=0x80000000 fpsr=0x1
# set:    v1=0x27187c005d93fe557c01564004017c01 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x0401cf99bbf049d733833c007bff8000 fpcr=0x80000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x78007bff7bff759717d67e019567cf33
# expect: x0=0xffffffe3 fpsr=0x10
# set:    v1=0x00013c009a077c00800004017e01355e
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x57786e0fb4087c00ddb3612e6d065e16
# expect: x0=0x186 fpsr=0x10
# set:    v1=0x04010bdfb14c10b904004258fe557800 fpcr=0x800000
# expect: x0=0x8000 fpsr=0x0
# set:    v1=0x2b01c82bbe000001c01704010400a41c fpcr=0x1000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x040035553555fc003555040056404200 fpcr=0x80000
# expect: x0=0x3 fpsr=0x0
# set:    v1=0x04017bfffd1135557bff3555f80092a2
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xfd1183ffb70b63cf7c017c00c244fd11
# expect: x0=0x0 fpsr=0x1
        fcvtas w0, h1

# set:    v1=0xbc395e08d9fb521900007bff4860be00
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x0400333e0401390a04005a090401cc18
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x5850e0f3e92b7e017c00fe554ee33e53
# expect: x0=0x2 fpsr=0x10
# set:    v1=0xe5705486ad2735554200fd11ff537550 fpcr=0x800000
# expect: x0=0x5500 fpsr=0x0
# set:    v1=0x76020400b76fbe00fc00531cf8006b9d fpcr=0x1000000
# expect: x0=0xf3a fpsr=0x0
# set:    v1=0x48e7cf9d4200dd367800b8065f277c00 fpcr=0x80000
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0xf800dd8c83ff42005dc87bfffd116120
# expect: x0=0x290 fpsr=0x0
# set:    v1=0x56403555780047427bff800078007c01
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x00017e013c007800000178007e0171ca
# expect: x0=0x2e50 fpsr=0x0
# set:    v1=0x684ebb4e2916e373bfd784e10a3b3fa2 fpcr=0x800000
# expect: x0=0x2 fpsr=0x10
# set:    v1=0x83ff420069e44df70001fe554e544200 fpcr=0x1000000
# expect: x0=0x3 fpsr=0x0
# set:    v1=0x00010401f732c43104013733d46d5640 fpcr=0x80000
# expect: x0=0x64 fpsr=0x0
# set:    v1=0x30f93c0058a77e017c007e013555fc00
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xf80075ce7c017c0127d12257ae7efd11
# expect: x0=0x0 fpsr=0x1
        fcvtau w0, h1

# set:    v1=0x0400c5590401311d3284456635557e01
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x42042629be00c648d1fe040083ff4456
# expect: x0=0x8 fpsr=0x10
# set:    v1=0x7c01cfc3c661f800fc0016cdd171fc00
# expect: x0=0x80000000 fpsr=0x1
# set:    v1=0x4da0f800d0a60401d1d178003555ebc1 fpcr=0x800000
# expect: x0=0xffffe0fc fpsr=0x0
# set:    v1=0xd2937162fe55f8009db0a9fb02765be1 fpcr=0x1000000
# expect: x0=0x1f8 fpsr=0x10
# set:    v1=0xbe0042005640355580007bff00007e01 fpcr=0x80000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x0001fe555b1330c56c8183ff7bffe822
# expect: x0=0xffffef78 fpsr=0x0
# set:    v1=0xb5197800fd1171817c0148d37e01cf2a
# expect: x0=0xffffffc7 fpsr=0x10
# set:    v1=0x39a083ff83ff000178da1bcdce6e7e01
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xa738420054ebf8007c00408c56404200 fpcr=0x800000
# expect: x0=0x6 fpsr=0x0
        fcvtzs w0, h1, #1

# set:    v1=0x78004b9a7c002c62f80000003c00d6fb
# expect: x0=0xff905000 fpsr=0x0
# set:    v1=0x3c00ce334c0204007e013058b56cda94
# expect: x0=0xff2d8000 fpsr=0x0
# set:    v1=0x31cb7c0000008bf4ce987c8eae487800
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0xc450e2267c00d2f97c00040080007c01 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x3c0022b27800f80000013555fc004bf8 fpcr=0x1000000
# expect: x0=0xff000 fpsr=0x0
# set:    v1=0xedabf800f800a1faed7c000104004200 fpcr=0x80000
# expect: x0=0x30000 fpsr=0x0
# set:    v1=0xfd117bff564030764c5e7c0056400401
# expect: x0=0x4 fpsr=0x10
# set:    v1=0x3555298ffd1183ff80003c0004004200
# expect: x0=0x30000 fpsr=0x0
# set:    v1=0x35557c00040035553c007c007800691b
# expect: x0=0xa360000 fpsr=0x0
# set:    v1=0x780029c100017bff5fe8494d3c00314a fpcr=0x800000
# expect: x0=0x2a50 fpsr=0x0
        fcvtzs w0, h1, #16

# set:    v1=0xc0de56405640355556407c00e1c00401
# expect: x0=0x40100 fpsr=0x0
# set:    v1=0x04017bff0401a05156236ad87bff7c01
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x7c0183fffe5535553bae83ff7dacfd11
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x402eb08528bb2c4ffff8555555555555 fpcr=0x800000
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0x7800be003555e3b132e8483083ffdca0 fpcr=0x1000000
# expect: x0=0x80000000 fpsr=0x1
# set:    v1=0x78000000fd11fc0083b3fd11371548b8 fpcr=0x80000
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0x5ed283ffecb1f7194540bf5300004822
# expect: x0=0x7fffffff fpsr=0x1
# set:    v1=0xf800dd537e013c00137019c3f800a171
# expect: x0=0xfd478000 fpsr=0x0
# set:    v1=0xe98dcb30ba48d0095dca56407c01fe55
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xb26ffd1180002b2f7800edc242007c00 fpcr=0x800000
# expect: x0=0x7fffffff fpsr=0x1
        fcvtzs w0, h1, #32

# set:    v1=0xda8e42007800355580007c585640499a
# expect: x0=0x16 fpsr=0x10
# set:    v1=0xf8003c007c003ac3333a363e8000fd11
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x3c007bff7bff42eb7c0100007bff83ff
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x0e37fe55dbd0000183ff7c01fe55aa1b fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7c01b6b880007e01780070c27c017bff fpcr=0x1000000
# expect: x0=0x1ffc0 fpsr=0x0
# set:    v1=0xc8f78000593875524200be00d58683ff fpcr=0x80000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0xbe00d89e5640be0091d5fe55dcf03c00
# expect: x0=0x2 fpsr=0x0
# set:    v1=0x65530001356935557e01c6c1b80abe00
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x78bd9da83e6086b90001fe553555b5dd
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x2b838d423555be87d5f0322b83ff399b fpcr=0x800000
# expect: x0=0x1 fpsr=0x10
        fcvtzu w0, h1, #1

# set:    v1=0xa4c331240abb951c4660ff9abffaae77
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x3c0035554ee030237c00fc0080007c00
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0x84bfbe008000fe5504016fe73bf547b7
# expect: x0=0x7b700 fpsr=0x0
# set:    v1=0x04017e0195884200f800f7afdd7c5640 fpcr=0x800000
# expect: x0=0x640000 fpsr=0x0
# set:    v1=0x7c000401c506f0dff800d841be00a5c2 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x5640ca22c17b3c007bff50767bff0400 fpcr=0x80000
# expect: x0=0x4 fpsr=0x0
# set:    v1=0x7e01040142000808fe55fe1b8000fe55
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x00007c002eeabe007c017c00bcf83555
# expect: x0=0x5550 fpsr=0x0
# set:    v1=0x4c4304016ea9d66d04007bff7e01b469
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x04000001fd117c0183ff04003c00fe55 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
        fcvtzu w0, h1, #16

# set:    v1=0x7ff0000000000000fff0000000000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x04004d76800035550401000080007c00
# expect: x0=0xffffffff fpsr=0x1
# set:    v1=0x7c01d49107d145d4dd08da51fd110400
# expect: x0=0x40000 fpsr=0x0
# set:    v1=0x8000359c4c60d8337aa483ffc524a86b fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x45f17bff040103ff4200fe5583ff201e fpcr=0x1000000
# expect: x0=0x20f0000 fpsr=0x0
# set:    v1=0x7c01be00be00000004010000472ffe55 fpcr=0x80000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x83ff35550001b8827c0116aac9d60000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x5c726ef4fc0078005ac23555859abe00
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x7bff78007bff4b0c7e01fd117c010001
# expect: x0=0x100 fpsr=0x0
# set:    v1=0xd18c315180009e807c017800f8003c00 fpcr=0x800000
# expect: x0=0xffffffff fpsr=0x1
        fcvtzu w0, h1, #32

# set:    x1=0x1000001
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0xfff0 fpcr=0x400000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0xffdfffffffffffff fpcr=0x800000
# expect: v0=0xbc00 fpsr=0x0
# set:    x1=0x80000000 fpcr=0xc00000
# expect: v0=0xfbff fpsr=0x14
# set:    x1=0x0 fpcr=0x80000
# expect: v0=0x0 fpsr=0x0
# set:    x1=0x801 fpcr=0x1000000
# expect: v0=0x6800 fpsr=0x10
# set:    x1=0x63628f62fd2edfb
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0x801 fpcr=0x400000
# expect: v0=0x6801 fpsr=0x10
# set:    x1=0xd83d535cae8fa fpcr=0x800000
# expect: v0=0x7bff fpsr=0x14
# set:    x1=0xcbc fpcr=0xc00000
# expect: v0=0x6a5e fpsr=0x0
# set:    x1=0x405d7bb0c6 fpcr=0x80000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0xffd0e4bc95 fpcr=0x1000000
# expect: v0=0xfc00 fpsr=0x14
# set:    x1=0xfff0
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0x3de1452462 fpcr=0x400000
# expect: v0=0xfbff fpsr=0x14
        scvtf h0, w1

# set:    x1=0xfffffffffffff7ff
# expect: v0=0xe400 fpsr=0x10
# set:    x1=0x1000001 fpcr=0x400000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0x1000001 fpcr=0x800000
# expect: v0=0x7bff fpsr=0x14
# set:    x1=0x8000000000000000 fpcr=0xc00000
# expect: v0=0x0 fpsr=0x0
# set:    x1=0x0 fpcr=0x80000
# expect: v0=0x0 fpsr=0x0
# set:    x1=0x80000000 fpcr=0x1000000
# expect: v0=0xfc00 fpsr=0x14
# set:    x1=0x46a19dbe69
# expect: v0=0xfc00 fpsr=0x14
# set:    x1=0x1 fpcr=0x400000
# expect: v0=0x3800 fpsr=0x0
# set:    x1=0x80000000 fpcr=0x800000
# expect: v0=0xfc00 fpsr=0x14
# set:    x1=0x1000001 fpcr=0xc00000
# expect: v0=0x7bff fpsr=0x14
        scvtf h0, w1, #1

# set:    x1=0x1
# expect: v0=0x200 fpsr=0x0
# set:    x1=0xffef fpcr=0x400000
# expect: v0=0x4000 fpsr=0x10
# set:    x1=0xfff0 fpcr=0x800000
# expect: v0=0x3fff fpsr=0x10
# set:    x1=0x15e48f9a9fc0163 fpcr=0xc00000
# expect: v0=0xf960 fpsr=0x10
# set:    x1=0x1fc998ab04eb fpcr=0x80000
# expect: v0=0xfa75 fpsr=0x10
# set:    x1=0x6f90 fpcr=0x1000000
# expect: v0=0x3af9 fpsr=0x0
# set:    x1=0x158969c16c
# expect: v0=0xfb69 fpsr=0x10
# set:    x1=0xc7ab0 fpcr=0x400000
# expect: v0=0x4e3e fpsr=0x10
# set:    x1=0x1 fpcr=0x800000
# expect: v0=0x200 fpsr=0x0
# set:    x1=0xb47 fpcr=0xc00000
# expect: v0=0x2da3 fpsr=0x10
        scvtf h0, w1, #15

# set:    x1=0x3bd4
# expect: v0=0x3c fpsr=0x18
# set:    x1=0xffe0 fpcr=0x400000
# expect: v0=0x100 fpsr=0x18
# set:    x1=0xfffffffffffff7ff fpcr=0x800000
# expect: v0=0x8009 fpsr=0x18
# set:    x1=0xffffffffffffffff fpcr=0xc00000
# expect: v0=0x8000 fpsr=0x18
# set:    x1=0xffffffff80000001 fpcr=0x80000
# expect: v0=0xb800 fpsr=0x10
# set:    x1=0xd415d2a372 fpcr=0x1000000
# expect: v0=0x2d75 fpsr=0x10
# set:    x1=0x1000001
# expect: v0=0x1c00 fpsr=0x10
# set:    x1=0xc65f36c630c fpcr=0x400000
# expect: v0=0xaa49 fpsr=0x10
# set:    x1=0x1 fpcr=0x800000
# expect: v0=0x0 fpsr=0x18
# set:    x1=0xffef fpcr=0xc00000
# expect: v0=0xff fpsr=0x18
        scvtf h0, w1, #32

# set:    x1=0xffffffff
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0xffef fpcr=0x400000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0x4 fpcr=0x800000
# expect: v0=0x4400 fpsr=0x0
# set:    x1=0xffffffff fpcr=0xc00000
# expect: v0=0x7bff fpsr=0x14
# set:    x1=0x3140f90317 fpcr=0x80000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0x20000000000001 fpcr=0x1000000
# expect: v0=0x3c00 fpsr=0x0
# set:    x1=0x0
# expect: v0=0x0 fpsr=0x0
# set:    x1=0xb fpcr=0x400000
# expect: v0=0x4980 fpsr=0x0
# set:    x1=0x1000001 fpcr=0x800000
# expect: v0=0x7bff fpsr=0x14
# set:    x1=0xffffffff fpcr=0xc00000
# expect: v0=0x7bff fpsr=0x14
# set:    x1=0xfff0 fpcr=0x80000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0xfffffffffffff7ff fpcr=0x1000000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0xb91
# expect: v0=0x69c8 fpsr=0x10
# set:    x1=0x20000000000001 fpcr=0x400000
# expect: v0=0x3c00 fpsr=0x0
        ucvtf h0, w1

# set:    x1=0x5f0bf
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0xf621199d4db fpcr=0x400000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0xfffffffffffff7ff fpcr=0x800000
# expect: v0=0x7bff fpsr=0x14
# set:    x1=0xffffffff80000001 fpcr=0xc00000
# expect: v0=0x7bff fpsr=0x14
# set:    x1=0xee1e5 fpcr=0x80000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0xffffffffffffffff fpcr=0x1000000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0x10ba76cfd4193083
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0x0 fpcr=0x400000
# expect: v0=0x0 fpsr=0x0
# set:    x1=0xffe0 fpcr=0x800000
# expect: v0=0x77ff fpsr=0x0
# set:    x1=0x80000000 fpcr=0xc00000
# expect: v0=0x7bff fpsr=0x14
        ucvtf h0, w1, #1

# set:    x1=0xffffffff80000001
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0xef995aac6 fpcr=0x400000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0xfff0 fpcr=0x800000
# expect: v0=0x3fff fpsr=0x10
# set:    x1=0xcac6344ec50951 fpcr=0xc00000
# expect: v0=0x78ec fpsr=0x10
# set:    x1=0x80000000 fpcr=0x80000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0xffffffffffffffff fpcr=0x1000000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0x80000000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0xffe0 fpcr=0x400000
# expect: v0=0x3fff fpsr=0x0
# set:    x1=0xffe0 fpcr=0x800000
# expect: v0=0x3fff fpsr=0x0
# set:    x1=0x1000001 fpcr=0xc00000
# expect: v0=0x6000 fpsr=0x10
        ucvtf h0, w1, #15

# set:    x1=0xffffffffffffffff
# expect: v0=0x3c00 fpsr=0x10
# set:    x1=0x34f7a6c1e72eb fpcr=0x400000
# expect: v0=0x36c2 fpsr=0x10
# set:    x1=0xffe0 fpcr=0x800000
# expect: v0=0xff fpsr=0x18
# set:    x1=0xffe0 fpcr=0xc00000
# expect: v0=0xff fpsr=0x18
# set:    x1=0xffdfffffffffffff fpcr=0x80000
# expect: v0=0x3c00 fpsr=0x10
# set:    x1=0x2fd831d fpcr=0x1000000
# expect: v0=0x21fb fpsr=0x10
# set:    x1=0x1000001
# expect: v0=0x1c00 fpsr=0x10
# set:    x1=0xffef fpcr=0x400000
# expect: v0=0x100 fpsr=0x18
# set:    x1=0xf0070848e3f fpcr=0x800000
# expect: v0=0x3708 fpsr=0x10
# set:    x1=0x36 fpcr=0xc00000
# expect: v0=0x0 fpsr=0x18
        ucvtf h0, w1, #32

# set:    v1=0x00800000cf000000ff800000be9d004c
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x78007e01f8007c0044be6257fc00f800
# expect: x0=0xffffffffffff8000 fpsr=0x0
# set:    v1=0x79db04007e0183ff040178003ad5bee1
# expect: x0=0xfffffffffffffffe fpsr=0x10
# set:    v1=0x32a8fe557e017c000687040000019ab0 fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x78007bfffd118000fe55347d3c00f800 fpcr=0x1000000
# expect: x0=0xffffffffffff8000 fpsr=0x0
# set:    v1=0x7bff4f2700017c00d9ae04000001fc00 fpcr=0x80000
# expect: x0=0x8000000000000000 fpsr=0x1
# set:    v1=0x5d9f7bff04017e01f7befc005803ba7b
# expect: x0=0xffffffffffffffff fpsr=0x10
# set:    v1=0xd2eedb457b70f800be007e0178007c00
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x542d5640d66840b7dc1304005f7cc7bf
# expect: x0=0xfffffffffffffff8 fpsr=0x10
# set:    v1=0x7e017e01fd11fd11ca70320b04007c00 fpcr=0x800000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0xb529463535557800d5d9877b0001be0a fpcr=0x1000000
# expect: x0=0xfffffffffffffffe fpsr=0x10
# set:    v1=0xbc2b692d78002aab3c000401be007c00 fpcr=0x80000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0xdb6b4f7df2f44200e0a3612b80003555
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x5c130401fd11c4c500007c007c0190c7
# expect: x0=0x0 fpsr=0x10
        fcvtns x0, h1

# set:    v1=0x68f8fe5559b204015640c3f4380a7800
# expect: x0=0x8000 fpsr=0x0
# set:    v1=0xfe550400f61be0433447fd1100000400
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xfd115541fe557e017e01564004019a97
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x00018000564024e90000ca4afe55be00 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x807fffff3eaaaaab80000000ff800000 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x7c00caf8800000017e017e017e017bff fpcr=0x80000
# expect: x0=0xffe0 fpsr=0x0
# set:    v1=0xfc0000017bff7c013555f800be003555
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x87c278007c01555cc91d354107e00001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xfc0035555640f8007800be001909f59f
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x5640b85abe000274fe557c01fe5557cd fpcr=0x800000
# expect: x0=0x7d fpsr=0x10
# set:    v1=0x35554ae533bc7c0116e15b32fe55e00f fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x7c00e1057bff0e973c00564063023c00 fpcr=0x80000
# expect: x0=0x1 fpsr=0x0
# set:    v1=0x19d8d6607e011b8780004ddacb2bfe55
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xc6e7d08b83ff622c0001e1a2c3854e3a
# expect: x0=0x19 fpsr=0x10
        fcvtnu x0, h1

# set:    v1=0x7c0183fffe55761761a37bff7800fc00
# expect: x0=0x8000000000000000 fpsr=0x1
# set:    v1=0x780000013822fe557c004a323c007c00
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x7bff355547c700013c007800f800be00
# expect: x0=0xffffffffffffffff fpsr=0x10
# set:    v1=0x83ff3d2b04007c01355504007a5e7c01 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x3917051556403e2232f73555be001b88 fpcr=0x1000000
# expect: x0=0x1 fpsr=0x10
# set:    v1=0x3965fe550401b0987c01f96ec989cb10 fpcr=0x80000
# expect: x0=0xfffffffffffffff2 fpsr=0x10
# set:    v1=0xac1b0401c8450401040129387800cb65
# expect: x0=0xfffffffffffffff2 fpsr=0x10
# set:    v1=0xd77f2256355583ff9c45da48be00f800
# expect: x0=0xffffffffffff8000 fpsr=0x0
# set:    v1=0xfd117c015640fe551b42b50683ffd040
# expect: x0=0xffffffffffffffde fpsr=0x0
# set:    v1=0x42000001bedd00010000b4c94dcaf9b4 fpcr=0x800000
# expect: x0=0xffffffffffff4980 fpsr=0x0
# set:    v1=0x42007c01e2477bffb8a37bff4d167c00 fpcr=0x1000000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0xfc00fd11e75cfd117bff00007800053f fpcr=0x80000
# expect: x0=0x1 fpsr=0x10
# set:    v1=0x8000c29e339a7c0100007e013c0040fe
# expect: x0=0x3 fpsr=0x10
# set:    v1=0x04002f4e7c0178008000b252fc004c05
# expect: x0=0x11 fpsr=0x10
        fcvtps x0, h1

# set:    v1=0x000183fff55704003c007c01c4443c00
# expect: x0=0x1 fpsr=0x0
# set:    v1=0x7bffad86a92cdbed52304200be00f800
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xe2bae1e2fd1104003555f4d9e010fc00
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x83ff324c40014ecbf800fd117e01fe55 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x83ff7c0130eebe000400e05b040179e8 fpcr=0x1000000
# expect: x0=0xbd00 fpsr=0x0
# set:    v1=0x040083ff30e0e4147bffa79bf84b4630 fpcr=0x80000
# expect: x0=0x7 fpsr=0x10
# set:    v1=0x8000000000000000bfec90257397eb74
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xc2eb4a60ca9ef80083ff3c0083ff83ff
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x040057b565e830e5be00f5674200fe55
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xbfc00000353607673ee57735425f93ab fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x7e01d7b9fe552bb9bbf6040034377e01 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xda0833ee40ff540fbe0000017c003555 fpcr=0x80000
# expect: x0=0x1 fpsr=0x10
# set:    v1=0xc04cc0577e01a05fe801bfbd35550401
# expect: x0=0x1 fpsr=0x10
# set:    v1=0x780004010000fc0030bac694362644f5
# expect: x0=0x5 fpsr=0x10
        fcvtpu x0, h1

# set:    v1=0x04013c0053240cedbedeb1aff8003a1c
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xf80083ff7c004200c7fb465783ff0400
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x0400fd114f5204017e01fd117c016e4a
# expect: x0=0x1928 fpsr=0x0
# set:    v1=0xbe00fe5ad7f3c6099c447e0194867c01 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x00000000000000009e1a3f1d23de23d8 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x5eecf800bc367c007c00bb95df1a0401 fpcr=0x80000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x8e5639ef8000040183ff78007e013065
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xbe15fc00fd1161908000315ac913be00
# expect: x0=0xfffffffffffffffe fpsr=0x10
# set:    v1=0xf80083ff8876fc004570dc43fc007800
# expect: x0=0x8000 fpsr=0x0
# set:    v1=0x3c00326ab800fc0000000401c9d97c00 fpcr=0x800000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x0001e9af4200fc00539142005a08ccfc fpcr=0x1000000
# expect: x0=0xffffffffffffffec fpsr=0x10
# set:    v1=0xfe55adcb5d187c00fd1142f47c003c00 fpcr=0x80000
# expect: x0=0x1 fpsr=0x0
# set:    v1=0x7bff3555b217355500003c007c01bbce
# expect: x0=0xffffffffffffffff fpsr=0x10
# set:    v1=0x56403d3f3c003c0042003e09d356f8bf
# expect: x0=0xffffffffffff6820 fpsr=0x0
        fcvtms x0, h1

# set:    v1=0xfe55de6401bc780004010000da297bff
# expect: x0=0xffe0 fpsr=0x0
# set:    v1=0xfe557e0146b07c007c01fc00780053f8
# expect: x0=0x3f fpsr=0x10
# set:    v1=0x7c00040083ff0400b0587f1c56402c2e
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x5dc6db0bde5fa01017c37c017800abe8 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x78000401f8007c7b4e774c40b9360400 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x00100000000000000010000000000000 fpcr=0x80000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0xfe5504013555be00a8a445afce0efc00
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x7c01d6b1fc0042000cd4c39704005c46
# expect: x0=0x111 fpsr=0x10
# set:    v1=0x0401000083ff92993c830400fe557800
# expect: x0=0x8000 fpsr=0x0
# set:    v1=0xe7883dbfd9245d244a9e355511ee7c00 fpcr=0x800000
# expect: x0=0xffffffffffffffff fpsr=0x1
# set:    v1=0x7e0183ffc740c7723555fd1102b97c01 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x7800dc7ffc0056405eb77c017c015ee7 fpcr=0x80000
# expect: x0=0x1b9 fpsr=0x10
# set:    v1=0xb8dd780078000401c9a0a3ac5640fe55
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xd24331d7371600003a15f800c1337e01
# expect: x0=0x0 fpsr=0x1
        fcvtmu x0, h1

# set:    v1=0x3555f800d9760001fe55fed6501bfd11
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xfc0047a546247e01000042ab3c00fe55
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x529456f90001f800b6cf5f9e7c010001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x3ab12531e1bf3b8d42005e6c7c010400 fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x47d17c0088d904000001ddaa5c477c00 fpcr=0x1000000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x4c35f9d78aa2be00de8bfe5504004200 fpcr=0x80000
# expect: x0=0x3 fpsr=0x0
# set:    v1=0xf800bb4efe19c20ff80042003c004200
# expect: x0=0x3 fpsr=0x0
# set:    v1=0x58eb64fc3c00465e8000564078000001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x404000003eaaaaab0080000140400000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x0401b49b6321fe5546d93555479bfe55 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xfd11be0042007c003555564078008000 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x5f00000000000000ffa111114dce7c6c fpcr=0x80000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x7800347c35550001000056407c00db46
# expect: x0=0xffffffffffffff18 fpsr=0x10
# set:    v1=0xf64942007e01ddde7c00fd1100010001
# expect: x0=0x0 fpsr=0x10
        fcvtzs x0, h1

# set:    v1=0xfd110803fd113c4355c378008ae461c3
# expect: x0=0x2e1 fpsr=0x10
# set:    v1=0x2f643710be003fc85640be00be007e01
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x83ff4566bf5efc0054c5fd11fc008000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x00000001e3f853eb78005b73c911d000 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x80007c000000000147f9b617f80049d6 fpcr=0x1000000
# expect: x0=0xb fpsr=0x10
# set:    v1=0x5640cbf7fc0000014c4f83ff0b424200 fpcr=0x80000
# expect: x0=0x3 fpsr=0x0
# set:    v1=0x3c00fe55000080fffc007c015bc5b3d1
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x4bc1c24d800029a9355504006110be00
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x3c007c017bff7c0178008d19fe553e41
# expect: x0=0x1 fpsr=0x10
# set:    v1=0xf80004007e0100017e010401fd11fe55 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xbe00fd11fd11515683ff5f6c3f07c597 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x7c017c002f9ff800385183ffb11afc00 fpcr=0x80000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x35557f2755ae7c0098477e01be00be00
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x5e163555420004007c01d2c98000f800
# expect: x0=0x0 fpsr=0x1
        fcvtzu x0, h1

# set:    v1=0x42000401355556404200fd11fd115640
# expect: x0=0x64 fpsr=0x0
# set:    v1=0x7c01b9247bffb1537bff35553c000001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x3ff00000000000000000000000000000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0xbe00fd11a9ea53ae0400f86efd11f800 fpcr=0x800000
# expect: x0=0xffffffffffff8000 fpsr=0x0
# set:    v1=0xf50cfe5535550400040132f242008415 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xc09c344b3f800000008000017f800000 fpcr=0x80000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x7bff564004007c003c00f800fd117e01
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xcc2e04007e01e765dd053c0087bb83ff
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xc87cfd113c00d97efd110401628eda2a
# expect: x0=0xffffffffffffff3b fpsr=0x10
# set:    v1=0xbe0035553555fc0059f6fc001d6f7c01 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xbe00d13b56403c827c003ee600017bff fpcr=0x1000000
# expect: x0=0xffe0 fpsr=0x0
# set:    v1=0xdc46fc00d6e556030000fc0056404200 fpcr=0x80000
# expect: x0=0x3 fpsr=0x0
# set:    v1=0xfd11cb9cfe5504c8fc003c008000be00
# expect: x0=0xfffffffffffffffe fpsr=0x10
# set:    v1=0xd26b83ff3c007800d9b2df057800db1b
# expect: x0=0xffffffffffffff1d fpsr=0x10
        fcvtas x0, h1

# set:    v1=0x04008000dfbd7c0056407c0000002eb1
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x37af12126001fc00e2bb7c01f0dbcd86
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xcca900007bff303e7bffbe0078000401
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x780074057c01dab0be6c80007c00b419 fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x767e0400a32078005ddb589a7c01be00 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x4834edf504005640dad0fc003eae0001 fpcr=0x80000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x3555fc00fe557c01fd1178003b64fe55
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x3c0004017c00c4372a9d523478007c01
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x5640b5ffda787bff35557e017bff8000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0xd6b67bffbe004e353555fc00be00b6f2 fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x000104007c007a553555451e5dc27c00 fpcr=0x1000000
# expect: x0=0xffffffffffffffff fpsr=0x1
# set:    v1=0xfe5580008000092e35557fdefd117bff fpcr=0x80000
# expect: x0=0xffe0 fpsr=0x0
# set:    v1=0x3df1c22500000001b713326204010400
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x040136c07c013c00cc3c3555e2383555
# expect: x0=0x0 fpsr=0x10
        fcvtau x0, h1

# set:    v1=0x3205040183ff7c00f80092917bff0000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0xbe003c003055f800fd114b0b3402fd11
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x4f78537b3ac7cebe040156a656407c00
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x346056407e01000004010000b4ba5320 fpcr=0x800000
# expect: x0=0x72 fpsr=0x0
# set:    v1=0x777213f27bff4200225e0001b7fb0401 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x10
# set:    v1=0xfc002a705640bdd33c00fd117bfffe55 fpcr=0x80000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x7c01a79f0401fd1142007800432a7e1a
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x4203b93542003c0000003c00fc007bff
# expect: x0=0x1ffc0 fpsr=0x0
# set:    v1=0x040063057c017bff4200fe55fd11b92c
# expect: x0=0xffffffffffffffff fpsr=0x10
# set:    v1=0x04018eacd2cbfc00f5020400fc000001 fpcr=0x800000
# expect: x0=0x0 fpsr=0x10
        fcvtzs x0, h1, #1

# set:    v1=0xca9b00000000bfea287efc00fd11be00
# expect: x0=0xfffffffffffe8000 fpsr=0x0
# set:    v1=0x564083ff7c017c0120740001fd113c00
# expect: x0=0x10000 fpsr=0x0
# set:    v1=0x00017c00fc0000000401040056403555
# expect: x0=0x5550 fpsr=0x0
# set:    v1=0x7e017c0100005176f8007bff15a4b388 fpcr=0x800000
# expect: x0=0xffffffffffffc3c0 fpsr=0x0
# set:    v1=0x7e0100010000d766dacbfe55fd113c00 fpcr=0x1000000
# expect: x0=0x10000 fpsr=0x0
# set:    v1=0x0400fff80400bb590401f80004003555 fpcr=0x80000
# expect: x0=0x5550 fpsr=0x0
# set:    v1=0xfc004200fe55bafa63df460b4863dc02
# expect: x0=0xfffffffffeff8000 fpsr=0x0
# set:    v1=0x7e01734f00007c0004015666780083ff
# expect: x0=0xfffffffffffffffd fpsr=0x10
# set:    v1=0xa1e57c00be00b848fe55bdcafd113555
# expect: x0=0x5550 fpsr=0x0
# set:    v1=0x80000001f988fd11b7ce4d2a0ec03767 fpcr=0x800000
# expect: x0=0x7670 fpsr=0x0
        fcvtzs x0, h1, #16

# set:    v1=0x8000d4285b787e01fd1158f53c007e01
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x000156400000b62d564056404f73b4d7
# expect: x0=0xb290000000000000 fpsr=0x0
# set:    v1=0x355548455640fc0010f7f800061483ff
# expect: x0=0xfffc010000000000 fpsr=0x0
# set:    v1=0x83fffe55be004200fe558000c17623ce fpcr=0x800000
# expect: x0=0x3e7000000000000 fpsr=0x0
# set:    v1=0x0400355578003891c2cd7c01de877c00 fpcr=0x1000000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x420000003e03d1bb7c00f62cbe005fd3 fpcr=0x80000
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x497dc5b2b8fcf8004eec8000be00606c
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x83ffcb5b6385c0180f527c0132d345e6
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0x4c9550d87c017e019b80be0078005640
# expect: x0=0x7fffffffffffffff fpsr=0x1
# set:    v1=0xfe559fbe83c78000c444be0042005714 fpcr=0x800000
# expect: x0=0x7fffffffffffffff fpsr=0x1
        fcvtzs x0, h1, #64

# set:    v1=0x7800c2d29739780056400400be000400
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x56403c00db8f5d2fd0d5be00be3868ea
# expect: x0=0x13a8 fpsr=0x0
# set:    v1=0xbe00e1410000e2db040078320400be00
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x35557bff5a1500017e01be00fc00fd11 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xfd11040161ca7bff7e0100007c01fc00 fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x38e24b97e634d04138807bffbac35640 fpcr=0x80000
# expect: x0=0xc8 fpsr=0x0
# set:    v1=0x37033555b961e06e0001d4f380007c01
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x800fffffffffffff7ff8000000000001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x56409a3db142d8250401fd11f8005640
# expect: x0=0xc8 fpsr=0x0
# set:    v1=0xe087bd0d3c00600f4e294353b67d7c01 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
        fcvtzu x0, h1, #1

# set:    v1=0x42007e01f8006046f800daaeb71a0001
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x000104001bcd7c01fe55d7bcbc9000dc
# expect: x0=0x0 fpsr=0x10
# set:    v1=0x66f6fd1100017bffbb3ae132ff7d8837
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x6d8ffc00d3dc0001fd11ad3b3c008000 fpcr=0x800000
# expect: x0=0x0 fpsr=0x0
# set:    v1=0x00000000000000003f3d8289b45ed71d fpcr=0x1000000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x5640469afe554c07fd11be0064f8d4b3 fpcr=0x80000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xbe18e284fe557c01352e7c007bff7c00
# expect: x0=0xffffffffffffffff fpsr=0x1
# set:    v1=0xbe00b2443555462254323c0078000400
# expect: x0=0x4 fpsr=0x0
# set:    v1=0xbe005640564078005fd14f4356407e01
# expect: x0=0x0 fpsr=0x1
# set:    v1=0x45bbfc000401f80000015bd0c31a32f1 fpcr=0x800000
# expect: x0=0x3788 fpsr=0x0
        fcvtzu x0, h1, #16

# set:    v1=0x040035554d937c01fc00fc00be003c00
# expect: x0=0xffffffffffffffff fpsr=0x1
# set:    v1=0xfe557c006c59f8005e3b670242002fd6
# expect: x0=0x1f58000000000000 fpsr=0x0
# set:    v1=0x6fd70001e23e00005eb5df7f68425e4c
# expect: x0=0xffffffffffffffff fpsr=0x1
# set:    v1=0xc44a2a6a51aacdeaffa11111c0d0e6d4 fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xd01d365bfc00892bccfcf800be8c3555 fpcr=0x1000000
# expect: x0=0x5550000000000000 fpsr=0x0
# set:    v1=0xf92304018e7b1b96fd117e01fd11fc00 fpcr=0x80000
# expect: x0=0x0 fpsr=0x1
# set:    v1=0xfd11fe557bff0001391cf800fc004901
# expect: x0=0xffffffffffffffff fpsr=0x1
# set:    v1=0xd501000004009149be0052c4bf58339f
# expect: x0=0x3cf8000000000000 fpsr=0x0
# set:    v1=0xb3817c0004017c004200d2b47e013555
# expect: x0=0x5550000000000000 fpsr=0x0
# set:    v1=0xc09678977877b0237fefffffffffffff fpcr=0x800000
# expect: x0=0x0 fpsr=0x1
        fcvtzu x0, h1, #64

# set:    x1=0x3828834568b94fe
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0xffef fpcr=0x400000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0xffe0 fpcr=0x800000
# expect: v0=0x7bff fpsr=0x0
# set:    x1=0xffffffff fpcr=0xc00000
# expect: v0=0x7bff fpsr=0x14
# set:    x1=0x3cb5a5e0 fpcr=0x80000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0x20f5a36d72c1b8 fpcr=0x1000000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0xd8b55
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0x102 fpcr=0x400000
# expect: v0=0x5c08 fpsr=0x0
# set:    x1=0x80000000 fpcr=0x800000
# expect: v0=0x7bff fpsr=0x14
# set:    x1=0x7fffffffffffffff fpcr=0xc00000
# expect: v0=0x7bff fpsr=0x14
# set:    x1=0xfff0 fpcr=0x80000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0x7fffffffffffffff fpcr=0x1000000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0x1
# expect: v0=0x3c00 fpsr=0x0
# set:    x1=0x1 fpcr=0x400000
# expect: v0=0x3c00 fpsr=0x0
        scvtf h0, x1

# set:    x1=0xffe0
# expect: v0=0x77ff fpsr=0x0
# set:    x1=0xffef fpcr=0x400000
# expect: v0=0x7800 fpsr=0x10
# set:    x1=0x1 fpcr=0x800000
# expect: v0=0x3800 fpsr=0x0
# set:    x1=0xbd946c28e67 fpcr=0xc00000
# expect: v0=0x7bff fpsr=0x14
# set:    x1=0x1 fpcr=0x80000
# expect: v0=0x3800 fpsr=0x0
# set:    x1=0x47aaa5 fpcr=0x1000000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0xffe0
# expect: v0=0x77ff fpsr=0x0
# set:    x1=0xffffffff80000001 fpcr=0x400000
# expect: v0=0xfbff fpsr=0x14
# set:    x1=0xffef fpcr=0x800000
# expect: v0=0x77ff fpsr=0x10
# set:    x1=0x36578123c988 fpcr=0xc00000
# expect: v0=0x7bff fpsr=0x14
        scvtf h0, x1, #1

# set:    x1=0x1c32572af
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0x89249e50 fpcr=0x400000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0xfffffffffffff7ff fpcr=0x800000
# expect: v0=0xac01 fpsr=0x10
# set:    x1=0x80000000 fpcr=0xc00000
# expect: v0=0x7bff fpsr=0x14
# set:    x1=0xffdfffffffffffff fpcr=0x80000
# expect: v0=0xfc00 fpsr=0x14
# set:    x1=0xafa906d7 fpcr=0x1000000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0xa491e3daf
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0xfffffffffffff7ff fpcr=0x400000
# expect: v0=0xac00 fpsr=0x10
# set:    x1=0x7fffffffffffffff fpcr=0x800000
# expect: v0=0x7bff fpsr=0x14
# set:    x1=0xfff0 fpcr=0xc00000
# expect: v0=0x3fff fpsr=0x10
        scvtf h0, x1, #15

# set:    x1=0x0
# expect: v0=0x0 fpsr=0x0
# set:    x1=0xffffffff80000001 fpcr=0x400000
# expect: v0=0x8000 fpsr=0x18
# set:    x1=0x22ecfd352adcd91f fpcr=0x800000
# expect: v0=0x305d fpsr=0x10
# set:    x1=0xffffffffffffffff fpcr=0xc00000
# expect: v0=0x8000 fpsr=0x18
# set:    x1=0x11554816 fpcr=0x80000
# expect: v0=0x0 fpsr=0x8
# set:    x1=0x8000000000000000 fpcr=0x1000000
# expect: v0=0xb800 fpsr=0x0
# set:    x1=0x0
# expect: v0=0x0 fpsr=0x0
# set:    x1=0xffffffffffffffff fpcr=0x400000
# expect: v0=0x8000 fpsr=0x18
# set:    x1=0x8000000000000000 fpcr=0x800000
# expect: v0=0xb800 fpsr=0x0
# set:    x1=0xffffffff80000001 fpcr=0xc00000
# expect: v0=0x8000 fpsr=0x18
        scvtf h0, x1, #64

# set:    x1=0xffe0
# expect: v0=0x7bff fpsr=0x0
# set:    x1=0xcf9 fpcr=0x400000
# expect: v0=0x6a7d fpsr=0x10
# set:    x1=0xffffffff80000001 fpcr=0x800000
# expect: v0=0x7bff fpsr=0x14
# set:    x1=0xffe0 fpcr=0xc00000
# expect: v0=0x7bff fpsr=0x0
# set:    x1=0xffe0 fpcr=0x80000
# expect: v0=0x7bff fpsr=0x0
# set:    x1=0x0 fpcr=0x1000000
# expect: v0=0x0 fpsr=0x0
# set:    x1=0xcac32e8577f4e4a
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0x801 fpcr=0x400000
# expect: v0=0x6801 fpsr=0x10
# set:    x1=0x20000000000001 fpcr=0x800000
# expect: v0=0x7bff fpsr=0x14
# set:    x1=0xffffffff80000001 fpcr=0xc00000
# expect: v0=0x7bff fpsr=0x14
# set:    x1=0xffdfffffffffffff fpcr=0x80000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0x7fffffffffffffff fpcr=0x1000000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0xffffffff80000001
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0x1 fpcr=0x400000
# expect: v0=0x3c00 fpsr=0x0
        ucvtf h0, x1

# set:    x1=0x1d89b045727d3
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0xfffffffffffff7ff fpcr=0x400000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0x247df5e4c fpcr=0x800000
# expect: v0=0x7bff fpsr=0x14
# set:    x1=0xffffffff80000001 fpcr=0xc00000
# expect: v0=0x7bff fpsr=0x14
# set:    x1=0x2d254af0eb fpcr=0x80000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0xffe0 fpcr=0x1000000
# expect: v0=0x77ff fpsr=0x0
# set:    x1=0x20000000000001
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0x80000000 fpcr=0x400000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0x8000000000000000 fpcr=0x800000
# expect: v0=0x7bff fpsr=0x14
# set:    x1=0xffffffff fpcr=0xc00000
# expect: v0=0x7bff fpsr=0x14
        ucvtf h0, x1, #1

# set:    x1=0x80000000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0xffffffff fpcr=0x400000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0x7fffffffffffffff fpcr=0x800000
# expect: v0=0x7bff fpsr=0x14
# set:    x1=0x0 fpcr=0xc00000
# expect: v0=0x0 fpsr=0x0
# set:    x1=0x80000000 fpcr=0x80000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0xffffffff80000001 fpcr=0x1000000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0xffffffff80000001
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0xffdfffffffffffff fpcr=0x400000
# expect: v0=0x7c00 fpsr=0x14
# set:    x1=0x7fffffffffffffff fpcr=0x800000
# expect: v0=0x7bff fpsr=0x14
# set:    x1=0xffffffff fpcr=0xc00000
# expect: v0=0x7bff fpsr=0x14
        ucvtf h0, x1, #15

# set:    x1=0x1000001
# expect: v0=0x0 fpsr=0x18
# set:    x1=0xffffffff80000001 fpcr=0x400000
# expect: v0=0x3c00 fpsr=0x10
# set:    x1=0x6 fpcr=0x800000
# expect: v0=0x0 fpsr=0x18
# set:    x1=0x1000001 fpcr=0xc00000
# expect: v0=0x0 fpsr=0x18
# set:    x1=0x35 fpcr=0x80000
# expect: v0=0x0 fpsr=0x8
# set:    x1=0xffffffff fpcr=0x1000000
# expect: v0=0x0 fpsr=0x18
# set:    x1=0x8000000000000000
# expect: v0=0x3800 fpsr=0x0
# set:    x1=0xffdfffffffffffff fpcr=0x400000
# expect: v0=0x3bff fpsr=0x10
# set:    x1=0x1 fpcr=0x800000
# expect: v0=0x0 fpsr=0x18
# set:    x1=0x1 fpcr=0xc00000
# expect: v0=0x0 fpsr=0x18
        ucvtf h0, x1, #64

# set:    v1=0x4330000000000001c02ecadfff2431cf
# expect: x0=0xfffffff1 nzcv=0x0 fpsr=0x10
# set:    v1=0xb1195cfa4a63a9de665215181048050c
# expect: x0=0x0 nzcv=0x0 fpsr=0x1
# set:    v1=0x0000000000000001800fffffffffffff
# expect: x0=0x0 nzcv=0x0 fpsr=0x10
# set:    v1=0x4008000000000000fff8555555555555 fpcr=0x1000000
# expect: x0=0x0 nzcv=0x0 fpsr=0x1
# set:    v1=0x7fefffffffffffff7ff0000000000001 fpcr=0x800000
# expect: x0=0x0 nzcv=0x0 fpsr=0x1
# set:    v1=0x7ff0000000000001c045c5940ed215eb
# expect: x0=0xffffffd5 nzcv=0x0 fpsr=0x10
# set:    v1=0xb30e92b740400000cf0000003eaaaaab
# expect: x0=0x0 nzcv=0x0 fpsr=0x1
# set:    v1=0xfff4111111111111406a30111752277e
# expect: x0=0xd1 nzcv=0x0 fpsr=0x10
# set:    v1=0x3fea56a3d1a3e46e98da16343861df0d fpcr=0x1000000
# expect: x0=0x0 nzcv=0x0 fpsr=0x10
# set:    v1=0xfff00000000000007ff0000000000000 fpcr=0x800000
# expect: x0=0x0 nzcv=0x0 fpsr=0x1
# set:    v1=0xbff8d5037a6da5dfc02beed02636b317
# expect: x0=0xfffffff3 nzcv=0x0 fpsr=0x10
# set:    v1=0x4330000000000001405aa2b47a8226d7
# expect: x0=0x6a nzcv=0x0 fpsr=0x10
# set:    v1=0xfff41111111111118000000000000000
# expect: x0=0x0 nzcv=0x0 fpsr=0x0
# set:    v1=0x402d84e5c53d552bfff8555555555555 fpcr=0x1000000
# expect: x0=0x0 nzcv=0x0 fpsr=0x1
# set:    v1=0x8000000000000000abd86e219d51b741 fpcr=0x800000
# expect: x0=0x0 nzcv=0x0 fpsr=0x10
# set:    v1=0x9a19e98c70f3f8683fd5555555555555
# expect: x0=0x0 nzcv=0x0 fpsr=0x10
# set:    v1=0x3fd5555555555555c0870c889a16bcfb
# expect: x0=0xfffffd1f nzcv=0x0 fpsr=0x10
# set:    v1=0xb3ce88ee158960ef40a815f72df0c9f3
# expect: x0=0xc0a nzcv=0x0 fpsr=0x10
# set:    v1=0x43f3655382f161b1427195dacf000000 fpcr=0x1000000
# expect: x0=0x5dacf000 nzcv=0x0 fpsr=0x1
# set:    v1=0x43e0000000000000707909bcd7eed8b5 fpcr=0x800000
# expect: x0=0x0 nzcv=0x0 fpsr=0x1
# set:    v1=0x7ff00000000000004099173295b7aa23
# expect: x0=0x645 nzcv=0x0 fpsr=0x10
# set:    v1=0x3ff0000000000000291f467a5e590c20
# expect: x0=0x0 nzcv=0x0 fpsr=0x10
# set:    v1=0x5dffb48dea25d000a103299d217a0745
# expect: x0=0x0 nzcv=0x0 fpsr=0x10
# set:    v1=0x406672d0bada801e4009cba09f5bc4db fpcr=0x1000000
# expect: x0=0x3 nzcv=0x0 fpsr=0x10
# set:    v1=0x8000000000000000
# expect: x0=0x0 nzcv=0x0 fpsr=0x0
# set:    v1=0x0
# expect: x0=0x0 nzcv=0x4 fpsr=0x0
# set:    v1=0x41e0000000000000
# expect: x0=0x80000000 nzcv=0x0 fpsr=0x1
# set:    v1=0xc1e0000000000000
# expect: x0=0x80000000 nzcv=0x4 fpsr=0x0
# set:    v1=0x41f0000000100000
# expect: x0=0x1 nzcv=0x0 fpsr=0x1
        fjcvtzs w0, d1

# set:    v1=0x41df246d5f0000007f8000007f800000
# expect: v0=0x7ff0000000000000 fpsr=0x0
# set:    v1=0x807fffff00800001bfc000003f49d3f5
# expect: v0=0x3fe93a7ea0000000 fpsr=0x0
# set:    v1=0xcf000000ffa1111179fa19682293d49f fpcr=0x400000
# expect: v0=0x3c527a93e0000000 fpsr=0x0
# set:    v1=0x3e39442d5f0000003f80000044018541 fpcr=0x800000
# expect: v0=0x408030a820000000 fpsr=0x0
# set:    v1=0xc19d6a7fff8000006e9db0211fe4e081 fpcr=0xc00000
# expect: v0=0x3bfc9c1020000000 fpsr=0x0
# set:    v1=0x4544694b008000007f8000013f899e81 fpcr=0x4000000
# expect: v0=0x3ff133d020000000 fpsr=0x0
# set:    v1=0xbe0698f6000000017fc00001412deba0 fpcr=0x4400000
# expect: v0=0x4025bd7400000000 fpsr=0x0
# set:    v1=0xbe2800ec7f80000121473e718a373d33 fpcr=0x5000000
# expect: v0=0xb946e7a660000000 fpsr=0x0
# set:    v1=0x7f7fffff09fbc6df3f6468177f800001 fpcr=0x2000000
# expect: v0=0x7ff8000000000000 fpsr=0x1
# set:    v1=0x807fffff42bafa1d7f7fffffea9fedee fpcr=0x1000000
# expect: v0=0xc553fdbdc0000000 fpsr=0x0
# set:    v1=0x7f800001ffa111117f8000014560d9ab fpcr=0x80000
# expect: v0=0x40ac1b3560000000 fpsr=0x0
# set:    v1=0xbe5dbe824b000001c285e5de80000000 fpcr=0x4c00000
# expect: v0=0x8000000000000000 fpsr=0x0
# set:    v1=0xc1bd50eabc98a169cf0000007fc00001
# expect: v0=0x7ff8000020000000 fpsr=0x0
# set:    v1=0x7f800001000000013e4f231a00000000
# expect: v0=0x0 fpsr=0x0
# set:    v1=0xbbae9e9fff8000007fc000017fc00001 fpcr=0x400000
# expect: v0=0x7ff8000020000000 fpsr=0x0
# set:    v1=0xffa1111100800001425ebcf524120ef7 fpcr=0x800000
# expect: v0=0x3c8241dee0000000 fpsr=0x0
# set:    v1=0x3e79227faa41e45af2d949243ffaf4ea fpcr=0xc00000
# expect: v0=0x3fff5e9d40000000 fpsr=0x0
# set:    v1=0x7f800000ffa11111807fffff7fc00001 fpcr=0x4000000
# expect: v0=0x7ff8000020000000 fpsr=0x0
# set:    v1=0x3ebe1741c02e7272ffa1111100000000 fpcr=0x4400000
# expect: v0=0x0 fpsr=0x0
# set:    v1=0x5f0000003eaaaaab13a722cde8f55d4c fpcr=0x5000000
# expect: v0=0xc51eaba980000000 fpsr=0x0
# set:    v1=0x040142007bfff66e55413c007c007c00 fpcr=0x2000000
# expect: v0=0x47800f8000000000 fpsr=0x0
# set:    v1=0x7f7fffffff81e47f7f80000080000000 fpcr=0x1000000
# expect: v0=0x8000000000000000 fpsr=0x0
# set:    v1=0x44fdc4a9807fffffbb1753137fc00001 fpcr=0x80000
# expect: v0=0x7ff8000020000000 fpsr=0x0
# set:    v1=0xcf000000c51a153500800000d535ee30 fpcr=0x4c00000
# expect: v0=0xc2a6bdc600000000 fpsr=0x0
# set:    v1=0x477fe000
# expect: v0=0x40effc0000000000 fpsr=0x0
# set:    v1=0x477fe000 fpcr=0x4000000
# expect: v0=0x40effc0000000000 fpsr=0x0
# set:    v1=0x477fe000 fpcr=0x4400000
# expect: v0=0x40effc0000000000 fpsr=0x0
# set:    v1=0x47ffe000
# expect: v0=0x40fffc0000000000 fpsr=0x0
# set:    v1=0x47ffe000 fpcr=0x4000000
# expect: v0=0x40fffc0000000000 fpsr=0x0
# set:    v1=0x47ffe000 fpcr=0x4400000
# expect: v0=0x40fffc0000000000 fpsr=0x0
# set:    v1=0x47fff000
# expect: v0=0x40fffe0000000000 fpsr=0x0
# set:    v1=0x47fff000 fpcr=0x4000000
# expect: v0=0x40fffe0000000000 fpsr=0x0
# set:    v1=0x47fff000 fpcr=0x4400000
# expect: v0=0x40fffe0000000000 fpsr=0x0
# set:    v1=0x48000000
# expect: v0=0x4100000000000000 fpsr=0x0
# set:    v1=0x48000000 fpcr=0x4000000
# expect: v0=0x4100000000000000 fpsr=0x0
# set:    v1=0x48000000 fpcr=0x4400000
# expect: v0=0x4100000000000000 fpsr=0x0
# set:    v1=0x477ff000
# expect: v0=0x40effe0000000000 fpsr=0x0
# set:    v1=0x477ff000 fpcr=0x4000000
# expect: v0=0x40effe0000000000 fpsr=0x0
# set:    v1=0x477ff000 fpcr=0x4400000
# expect: v0=0x40effe0000000000 fpsr=0x0
# set:    v1=0x387fffff
# expect: v0=0x3f0fffffe0000000 fpsr=0x0
# set:    v1=0x387fffff fpcr=0x4000000
# expect: v0=0x3f0fffffe0000000 fpsr=0x0
# set:    v1=0x387fffff fpcr=0x4400000
# expect: v0=0x3f0fffffe0000000 fpsr=0x0
# set:    v1=0x33000001
# expect: v0=0x3e60000020000000 fpsr=0x0
# set:    v1=0x33000001 fpcr=0x4000000
# expect: v0=0x3e60000020000000 fpsr=0x0
# set:    v1=0x33000001 fpcr=0x4400000
# expect: v0=0x3e60000020000000 fpsr=0x0
        fcvt d0, s1

# set:    v1=0xfb9579ab7bff04010001cf7783ff3c00
# expect: v0=0x3ff0000000000000 fpsr=0x0
# set:    v1=0x5640319f04000acdc308564083ff7e01
# expect: v0=0x7ff8040000000000 fpsr=0x0
# set:    v1=0x7f800001bfc00000cf000000bc7c4466 fpcr=0x400000
# expect: v0=0x4011980000000000 fpsr=0x0
# set:    v1=0xcf0000007fc00001800000000d2a2fd2 fpcr=0x800000
# expect: v0=0x3fbf480000000000 fpsr=0x0
# set:    v1=0xaa0d3555fc002c21be005d1542747800 fpcr=0xc00000
# expect: v0=0x40e0000000000000 fpsr=0x0
# set:    v1=0x8565000080007e0178003eb2ce1ffd11 fpcr=0x4000000
# expect: v0=0xc0f4440000000000 fpsr=0x0
# set:    v1=0xfd1104017bfff80004000401be000401 fpcr=0x4400000
# expect: v0=0x3f10040000000000 fpsr=0x0
# set:    v1=0x37b8000183ff000104007bff5640d39f fpcr=0x5000000
# expect: v0=0xc04e7c0000000000 fpsr=0x0
# set:    v1=0x53f94200948400004dd80400cc944200 fpcr=0x2000000
# expect: v0=0x4008000000000000 fpsr=0x0
# set:    v1=0x4330000000000001c0561dfb1335964f fpcr=0x1000000
# expect: v0=0xbf593c0000000000 fpsr=0x0
# set:    v1=0x35557229fb6504007e0178003c007e01 fpcr=0x80000
# expect: v0=0x7ff8040000000000 fpsr=0x0
# set:    v1=0xf800d3597c01b89cc8b900013c000401 fpcr=0x4c00000
# expect: v0=0x3f10040000000000 fpsr=0x0
# set:    v1=0x7bff0401c995fd1100015640040183ff
# expect: v0=0xbf0ff80000000000 fpsr=0x0
# set:    v1=0x400526fa7b93c60f3d4af832ad638757
# expect: v0=0xbf1d5c0000000000 fpsr=0x0
# set:    v1=0xfd117bffcbdac8fb383c35558000c17e fpcr=0x400000
# expect: v0=0xc005f80000000000 fpsr=0x0
# set:    v1=0x7c00000000017c0035553c000401616e fpcr=0x800000
# expect: v0=0x4085b80000000000 fpsr=0x0
# set:    v1=0x1ad5fe55b44200017c01920a3e7ac0a7 fpcr=0xc00000
# expect: v0=0xc0029c0000000000 fpsr=0x0
# set:    v1=0x0001be13f8000778f80060a34ef57e01 fpcr=0x4000000
# expect: v0=0x40f8040000000000 fpsr=0x0
# set:    v1=0x7e0150ced55fdf3dc3be17d400018000 fpcr=0x4400000
# expect: v0=0x8000000000000000 fpsr=0x0
# set:    v1=0x7800fe5500017c00be00a40e56ef3c00 fpcr=0x5000000
# expect: v0=0x3ff0000000000000 fpsr=0x0
# set:    v1=0xfd1162b535554054fc0004017c003555 fpcr=0x2000000
# expect: v0=0x3fd5540000000000 fpsr=0x0
# set:    v1=0x3bf1d502008000005f0000007f800000 fpcr=0x1000000
# expect: v0=0x0 fpsr=0x0
# set:    v1=0x420042007e01fe5559aa870dfd113c00 fpcr=0x80000
# expect: v0=0x3ff0000000000000 fpsr=0x0
# set:    v1=0xfe55bad70401badbde337c016335c7dd fpcr=0x4c00000
# expect: v0=0xc01f740000000000 fpsr=0x0
# set:    v1=0x7c00
# expect: v0=0x7ff0000000000000 fpsr=0x0
# set:    v1=0x7c00 fpcr=0x4000000
# expect: v0=0x40f0000000000000 fpsr=0x0
# set:    v1=0x7c00 fpcr=0x4400000
# expect: v0=0x40f0000000000000 fpsr=0x0
# set:    v1=0xfc01
# expect: v0=0xfff8040000000000 fpsr=0x1
# set:    v1=0xfc01 fpcr=0x4000000
# expect: v0=0xc0f0040000000000 fpsr=0x0
# set:    v1=0xfc01 fpcr=0x4400000
# expect: v0=0xc0f0040000000000 fpsr=0x0
# set:    v1=0x7fff
# expect: v0=0x7ffffc0000000000 fpsr=0x0
# set:    v1=0x7fff fpcr=0x4000000
# expect: v0=0x40fffc0000000000 fpsr=0x0
# set:    v1=0x7fff fpcr=0x4400000
# expect: v0=0x40fffc0000000000 fpsr=0x0
# set:    v1=0x8001
# expect: v0=0xbe70000000000000 fpsr=0x0
# set:    v1=0x8001 fpcr=0x4000000
# expect: v0=0xbe70000000000000 fpsr=0x0
# set:    v1=0x8001 fpcr=0x4400000
# expect: v0=0xbe70000000000000 fpsr=0x0
        fcvt d0, h1

# set:    v1=0x409895d1d17555f70000000000000001
# expect: v0=0x0 fpsr=0x18
# set:    v1=0x44720bfd7f8000007f1098eabe1aba75
# expect: v0=0x7f800000 fpsr=0x14
# set:    v1=0xd52b75a4005cefa84330000000000001 fpcr=0x400000
# expect: v0=0x59800001 fpsr=0x10
# set:    v1=0x00100000000000000000000000000000 fpcr=0x800000
# expect: v0=0x0 fpsr=0x0
# set:    v1=0xfbeac0d62b3d70781311704a5f5eb0be fpcr=0xc00000
# expect: v0=0x0 fpsr=0x18
# set:    v1=0x7ff00000000000003fd5555555555555 fpcr=0x4000000
# expect: v0=0x3eaaaaab fpsr=0x10
# set:    v1=0x9fb82dd0a433a01e4029f570b4d985ea fpcr=0x4400000
# expect: v0=0x414fab86 fpsr=0x10
# set:    v1=0x00100000000000000000000000000000 fpcr=0x5000000
# expect: v0=0x0 fpsr=0x0
# set:    v1=0xc052fa383fdcbbfac03b01d3a9070ec6 fpcr=0x2000000
# expect: v0=0xc1d80e9d fpsr=0x10
# set:    v1=0x1c0f81f13eaa6bc8a0a3cb1073de5862 fpcr=0x1000000
# expect: v0=0x80000000 fpsr=0x8
# set:    v1=0xb74dadadd6a5607d3ff0000000000000 fpcr=0x80000
# expect: v0=0x3f800000 fpsr=0x0
# set:    v1=0x80000000000000003fd5555555555555 fpcr=0x4c00000
# expect: v0=0x3eaaaaaa fpsr=0x10
# set:    v1=0x7ff00000000000009ceaf6e237ebaa88
# expect: v0=0x80000000 fpsr=0x18
# set:    v1=0xc0956fbf84e6237ec0343eb8589430d7
# expect: v0=0xc1a1f5c3 fpsr=0x10
# set:    v1=0xbff3a4dad58e2b3181ef2fe74818538e fpcr=0x400000
# expect: v0=0x80000000 fpsr=0x18
# set:    v1=0x7ff0000000000000c0a916b8f934fc69 fpcr=0x800000
# expect: v0=0xc548b5c8 fpsr=0x10
# set:    v1=0x00000000000000010000000000000000 fpcr=0xc00000
# expect: v0=0x0 fpsr=0x0
# set:    v1=0x80000000000000007ff8000000000001 fpcr=0x4000000
# expect: v0=0x7fc00000 fpsr=0x0
# set:    v1=0x40ad1b76eb410dda0010000000000001 fpcr=0x4400000
# expect: v0=0x1 fpsr=0x18
# set:    v1=0xc1e0000000000000bfe0cf95163df1cc fpcr=0x5000000
# expect: v0=0xbf067ca9 fpsr=0x10
# set:    v1=0xfff0000000000000fff4111111111111 fpcr=0x2000000
# expect: v0=0x7fc00000 fpsr=0x1
# set:    v1=0x00000000000000003fd5555555555555 fpcr=0x1000000
# expect: v0=0x3eaaaaab fpsr=0x10
# set:    v1=0x400bf072ec39eb63800fffffffffffff fpcr=0x80000
# expect: v0=0x80000000 fpsr=0x18
# set:    v1=0x8ed4119852b8617763bdae5b1c170df7 fpcr=0x4c00000
# expect: v0=0x7f7fffff fpsr=0x14
# set:    v1=0x40effc0000000000
# expect: v0=0x477fe000 fpsr=0x0
# set:    v1=0x40effc0000000000 fpcr=0x4000000
# expect: v0=0x477fe000 fpsr=0x0
# set:    v1=0x40effc0000000000 fpcr=0x4400000
# expect: v0=0x477fe000 fpsr=0x0
# set:    v1=0x40fffc0000000000
# expect: v0=0x47ffe000 fpsr=0x0
# set:    v1=0x40fffc0000000000 fpcr=0x4000000
# expect: v0=0x47ffe000 fpsr=0x0
# set:    v1=0x40fffc0000000000 fpcr=0x4400000
# expect: v0=0x47ffe000 fpsr=0x0
# set:    v1=0x40fffe0000000000
# expect: v0=0x47fff000 fpsr=0x0
# set:    v1=0x40fffe0000000000 fpcr=0x4000000
# expect: v0=0x47fff000 fpsr=0x0
# set:    v1=0x40fffe0000000000 fpcr=0x4400000
# expect: v0=0x47fff000 fpsr=0x0
# set:    v1=0x4100000000000000
# expect: v0=0x48000000 fpsr=0x0
# set:    v1=0x4100000000000000 fpcr=0x4000000
# expect: v0=0x48000000 fpsr=0x0
# set:    v1=0x4100000000000000 fpcr=0x4400000
# expect: v0=0x48000000 fpsr=0x0
# set:    v1=0x3f0fffffffffffff
# expect: v0=0x38800000 fpsr=0x10
# set:    v1=0x3f0fffffffffffff fpcr=0x4000000
# expect: v0=0x38800000 fpsr=0x10
# set:    v1=0x3f0fffffffffffff fpcr=0x4400000
# expect: v0=0x38800000 fpsr=0x10
        fcvt s0, d1

# set:    v1=0x07da47e6a53afe55564038735a323555
# expect: v0=0x3eaaa000 fpsr=0x0
# set:    v1=0xbe00fe55f80078005640361504014200
# expect: v0=0x40400000 fpsr=0x0
# set:    v1=0xc0150d278f2df42d7f8000003f800000 fpcr=0x400000
# expect: v0=0x0 fpsr=0x0
# set:    v1=0x3c0035557c014aef334f4a8e355557b1 fpcr=0x800000
# expect: v0=0x42f62000 fpsr=0x0
# set:    v1=0x00003ca57e0135553c00f8004f4e0000 fpcr=0xc00000
# expect: v0=0x0 fpsr=0x0
# set:    v1=0x83ff7800caac5eca000100013c00fc00 fpcr=0x4000000
# expect: v0=0xc7800000 fpsr=0x0
# set:    v1=0xbd6b78003555be578000420000013c00 fpcr=0x4400000
# expect: v0=0x3f800000 fpsr=0x0
# set:    v1=0x57c5fc00cf317e017e01c3c54a6cf800 fpcr=0x5000000
# expect: v0=0xc7000000 fpsr=0x0
# set:    v1=0x407797a3888fa43a8000000000000000 fpcr=0x2000000
# expect: v0=0x0 fpsr=0x0
# set:    v1=0x00fa3c00fd117c015ae10001e02afc00 fpcr=0x1000000
# expect: v0=0xff800000 fpsr=0x0
# set:    v1=0xcde072e5b6177c007c01dc18c1727800 fpcr=0x80000
# expect: v0=0x47000000 fpsr=0x0
# set:    v1=0xfe557c0104004c78f2843c00566c83ff fpcr=0x4c00000
# expect: v0=0xb87fc000 fpsr=0x0
# set:    v1=0x04007c013555628c564035557bff7800
# expect: v0=0x47000000 fpsr=0x0
# set:    v1=0x0000d7b480004b4942005640fe55fe55
# expect: v0=0xffcaa000 fpsr=0x0
# set:    v1=0xbe000401fd112bf8afe800016cf6fa65 fpcr=0x400000
# expect: v0=0xc74ca000 fpsr=0x0
# set:    v1=0x420077e17c01fd11b487564035550001 fpcr=0x800000
# expect: v0=0x33800000 fpsr=0x0
# set:    v1=0x2c3a5640fd113c007c00cdc8cc28fc00 fpcr=0xc00000
# expect: v0=0xff800000 fpsr=0x0
# set:    v1=0xc75dbe00b820037083ff83ff60470001 fpcr=0x4000000
# expect: v0=0x33800000 fpsr=0x0
# set:    v1=0x218c3c00fd11837ff80041d056400400 fpcr=0x4400000
# expect: v0=0x38800000 fpsr=0x0
# set:    v1=0x56407c0080007c007c00fd11fd111ae6 fpcr=0x5000000
# expect: v0=0x3b5cc000 fpsr=0x0
# set:    v1=0x5b643dd7fd110000453542007e013555 fpcr=0x2000000
# expect: v0=0x3eaaa000 fpsr=0x0
# set:    v1=0x42007c01d775ff25f8007c013c007bff fpcr=0x1000000
# expect: v0=0x477fe000 fpsr=0x0
# set:    v1=0x63dd7c4fb416b998519f26d8bea00401 fpcr=0x80000
# expect: v0=0x38802000 fpsr=0x0
# set:    v1=0x7bff780028178000dc8b80007bfffc00 fpcr=0x4c00000
# expect: v0=0xc7800000 fpsr=0x0
# set:    v1=0x7c00
# expect: v0=0x7f800000 fpsr=0x0
# set:    v1=0x7c00 fpcr=0x4000000
# expect: v0=0x47800000 fpsr=0x0
# set:    v1=0x7c00 fpcr=0x4400000
# expect: v0=0x47800000 fpsr=0x0
# set:    v1=0xfc01
# expect: v0=0xffc02000 fpsr=0x1
# set:    v1=0xfc01 fpcr=0x4000000
# expect: v0=0xc7802000 fpsr=0x0
# set:    v1=0xfc01 fpcr=0x4400000
# expect: v0=0xc7802000 fpsr=0x0
# set:    v1=0x7fff
# expect: v0=0x7fffe000 fpsr=0x0
# set:    v1=0x7fff fpcr=0x4000000
# expect: v0=0x47ffe000 fpsr=0x0
# set:    v1=0x7fff fpcr=0x4400000
# expect: v0=0x47ffe000 fpsr=0x0
# set:    v1=0x8001
# expect: v0=0xb3800000 fpsr=0x0
# set:    v1=0x8001 fpcr=0x4000000
# expect: v0=0xb3800000 fpsr=0x0
# set:    v1=0x8001 fpcr=0x4400000
# expect: v0=0xb3800000 fpsr=0x0
        fcvt s0, h1

# set:    v1=0x000000014817c195f827a7a1ff800000
# expect: v0=0xfc00 fpsr=0x0
# set:    v1=0x7c000000dfa086d25d4300007c01c1c3
# expect: v0=0x7c00 fpsr=0x14
# set:    v1=0xf773ec497f7fffff3ee70a40c44f1cbe fpcr=0x400000
# expect: v0=0xe278 fpsr=0x10
# set:    v1=0x80000000292615e600800001ffa11111 fpcr=0x800000
# expect: v0=0xff08 fpsr=0x1
# set:    v1=0x3e4732df3f800000c46a766a3eaaaaab fpcr=0xc00000
# expect: v0=0x3555 fpsr=0x10
# set:    v1=0x422531797f800001c3a3fda0e9db457d fpcr=0x4000000
# expect: v0=0xffff fpsr=0x1
# set:    v1=0xcf000000ffc55555ffc5555580000000 fpcr=0x4400000
# expect: v0=0x8000 fpsr=0x0
# set:    v1=0xeb481f0380000000ffa11111cf000000 fpcr=0x5000000
# expect: v0=0xffff fpsr=0x1
# set:    v1=0x7fc000018b6ffae24a1f0aaa7f800001 fpcr=0x2000000
# expect: v0=0x7e00 fpsr=0x1
# set:    v1=0x36c2cda4439381f80080000100000000 fpcr=0x1000000
# expect: v0=0x0 fpsr=0x0
# set:    v1=0xbf0ac667807fffff424a2f819bdf5bbf fpcr=0x80000
# expect: v0=0x8000 fpsr=0x18
# set:    v1=0xbfc00000c5394203ffc5555500000000 fpcr=0x4c00000
# expect: v0=0x0 fpsr=0x0
# set:    v1=0x0000000144a1faf87f800001e29fc47c
# expect: v0=0xfc00 fpsr=0x14
# set:    v1=0xff80000041bc826d429499e0bec0252a
# expect: v0=0xb601 fpsr=0x10
# set:    v1=0x4b0000014040000080000000c21bb40f fpcr=0x400000
# expect: v0=0xd0dd fpsr=0x10
# set:    v1=0xbfc0000040b4be187f7fffff7f7fffff fpcr=0x800000
# expect: v0=0x7bff fpsr=0x14
# set:    v1=0x3eaaaaab3eaaaaab2b695a3f7f800001 fpcr=0xc00000
# expect: v0=0x7e00 fpsr=0x1
# set:    v1=0xffa11111cf000000ffc5555588d34ee7 fpcr=0x4000000
# expect: v0=0x8000 fpsr=0x18
# set:    v1=0xc4decf2d3eaaaaab4461308687e27652 fpcr=0x4400000
# expect: v0=0x8000 fpsr=0x18
# set:    v1=0xc4bf4daacf0000003f800000c3dca8f7 fpcr=0x5000000
# expect: v0=0xdee5 fpsr=0x10
# set:    v1=0x7f800000413c7f715f0000004373e763 fpcr=0x2000000
# expect: v0=0x5b9f fpsr=0x10
# set:    v1=0x7c00fc003c00fe553c000000fe5583ff fpcr=0x1000000
# expect: v0=0xfc00 fpsr=0x14
# set:    v1=0x3eaaaaab0000000100000000c354c905 fpcr=0x80000
# expect: v0=0xdaa6 fpsr=0x10
# set:    v1=0x008000013f786ba94b000001bee0e7ad fpcr=0x4c00000
# expect: v0=0xb707 fpsr=0x10
# set:    v1=0x477fe000
# expect: v0=0x7bff fpsr=0x0
# set:    v1=0x477fe000 fpcr=0x4000000
# expect: v0=0x7bff fpsr=0x0
# set:    v1=0x477fe000 fpcr=0x4400000
# expect: v0=0x7bff fpsr=0x0
# set:    v1=0x47ffe000
# expect: v0=0x7c00 fpsr=0x14
# set:    v1=0x47ffe000 fpcr=0x4000000
# expect: v0=0x7fff fpsr=0x0
# set:    v1=0x47ffe000 fpcr=0x4400000
# expect: v0=0x7fff fpsr=0x0
# set:    v1=0x47fff000
# expect: v0=0x7c00 fpsr=0x14
# set:    v1=0x47fff000 fpcr=0x4000000
# expect: v0=0x7fff fpsr=0x1
# set:    v1=0x47fff000 fpcr=0x4400000
# expect: v0=0x7fff fpsr=0x1
# set:    v1=0x48000000
# expect: v0=0x7c00 fpsr=0x14
# set:    v1=0x48000000 fpcr=0x4000000
# expect: v0=0x7fff fpsr=0x1
# set:    v1=0x48000000 fpcr=0x4400000
# expect: v0=0x7fff fpsr=0x1
# set:    v1=0x477ff000
# expect: v0=0x7c00 fpsr=0x14
# set:    v1=0x477ff000 fpcr=0x4000000
# expect: v0=0x7c00 fpsr=0x10
# set:    v1=0x477ff000 fpcr=0x4400000
# expect: v0=0x7c00 fpsr=0x10
# set:    v1=0x387fffff fpcr=0x4000000
# expect: v0=0x400 fpsr=0x18
# set:    v1=0x387fffff fpcr=0x4400000
# expect: v0=0x400 fpsr=0x18
# set:    v1=0x33000001
# expect: v0=0x1 fpsr=0x18
# set:    v1=0x33000001 fpcr=0x4000000
# expect: v0=0x1 fpsr=0x18
# set:    v1=0x33000001 fpcr=0x4400000
# expect: v0=0x1 fpsr=0x18
        fcvt h0, s1

# set:    v1=0xfff85555555555558000000000000000
# expect: v0=0x8000 fpsr=0x0
# set:    v1=0x5f12aedc39b805810000000000000000
# expect: v0=0x0 fpsr=0x0
# set:    v1=0x3f373b327fc00001807fffffc3e1a86b fpcr=0x400000
# expect: v0=0x8000 fpsr=0x18
# set:    v1=0x4330000000000001408fc815e8b3748a fpcr=0x800000
# expect: v0=0x63f2 fpsr=0x10
# set:    v1=0x8000000000000000408d80129f6de0e5 fpcr=0xc00000
# expect: v0=0x6360 fpsr=0x10
# set:    v1=0x80000000000000000000000000000000 fpcr=0x4000000
# expect: v0=0x0 fpsr=0x0
# set:    v1=0x7ff0000000000000fff8555555555555 fpcr=0x4400000
# expect: v0=0x8000 fpsr=0x1
# set:    v1=0x3ff00000000000003fd5555555555555 fpcr=0x5000000
# expect: v0=0x3555 fpsr=0x10
# set:    v1=0x4035e5ad7c87d02654b5a9fb31b03f35 fpcr=0x2000000
# expect: v0=0x7c00 fpsr=0x14
# set:    v1=0x43e00000000000000000000000000000 fpcr=0x1000000
# expect: v0=0x0 fpsr=0x0
# set:    v1=0x4008000000000000c0325bb185e6ad68 fpcr=0x80000
# expect: v0=0xcc97 fpsr=0x10
# set:    v1=0x43300000000000019c733cef2d8f44b2 fpcr=0x4c00000
# expect: v0=0x8000 fpsr=0x18
# set:    v1=0x0000000000000000583358ee17b93861
# expect: v0=0x7c00 fpsr=0x14
# set:    v1=0x3fd55555555555559947340434ad299a
# expect: v0=0x8000 fpsr=0x18
# set:    v1=0xfff00000000000000011ce62b012fc77 fpcr=0x400000
# expect: v0=0x1 fpsr=0x18
# set:    v1=0xc1e0000000000000fff8555555555555 fpcr=0x800000
# expect: v0=0xfe15 fpsr=0x0
# set:    v1=0x7f8000015f0000004626644a80000000 fpcr=0xc00000
# expect: v0=0x7bff fpsr=0x14
# set:    v1=0xadb51182c082282ae6d2c69c59637005 fpcr=0x4000000
# expect: v0=0xffff fpsr=0x1
# set:    v1=0x7ff80000000000014065d506b2f6945e fpcr=0x4400000
# expect: v0=0x5976 fpsr=0x10
# set:    v1=0x4330000000000001800fffffffffffff fpcr=0x5000000
# expect: v0=0x8000 fpsr=0x80
# set:    v1=0x7ff0000000000001bff8000000000000 fpcr=0x2000000
# expect: v0=0xbe00 fpsr=0x0
# set:    v1=0x3b2fb37abf07c1da56062f9c86875652 fpcr=0x1000000
# expect: v0=0x7c00 fpsr=0x14
# set:    v1=0x7bfffe5547c4e7537800557dc1fd25f6 fpcr=0x80000
# expect: v0=0x7c00 fpsr=0x14
# set:    v1=0x00000000000000013d909f89babb291c fpcr=0x4c00000
# expect: v0=0x0 fpsr=0x18
# set:    v1=0x40effc0000000000
# expect: v0=0x7bff fpsr=0x0
# set:    v1=0x40effc0000000000 fpcr=0x4000000
# expect: v0=0x7bff fpsr=0x0
# set:    v1=0x40effc0000000000 fpcr=0x4400000
# expect: v0=0x7bff fpsr=0x0
# set:    v1=0x40fffc0000000000
# expect: v0=0x7c00 fpsr=0x14
# set:    v1=0x40fffc0000000000 fpcr=0x4000000
# expect: v0=0x7fff fpsr=0x0
# set:    v1=0x40fffc0000000000 fpcr=0x4400000
# expect: v0=0x7fff fpsr=0x0
# set:    v1=0x40fffe0000000000
# expect: v0=0x7c00 fpsr=0x14
# set:    v1=0x40fffe0000000000 fpcr=0x4000000
# expect: v0=0x7fff fpsr=0x1
# set:    v1=0x40fffe0000000000 fpcr=0x4400000
# expect: v0=0x7fff fpsr=0x1
# set:    v1=0x4100000000000000
# expect: v0=0x7c00 fpsr=0x14
# set:    v1=0x4100000000000000 fpcr=0x4000000
# expect: v0=0x7fff fpsr=0x1
# set:    v1=0x4100000000000000 fpcr=0x4400000
# expect: v0=0x7fff fpsr=0x1
# set:    v1=0x3f0fffffffffffff
# expect: v0=0x400 fpsr=0x18
# set:    v1=0x3f0fffffffffffff fpcr=0x4000000
# expect: v0=0x400 fpsr=0x18
# set:    v1=0x3f0fffffffffffff fpcr=0x4400000
# expect: v0=0x400 fpsr=0x18
        fcvt h0, d1

# set:    v1=0x8000000000000000c036c38906b5e524
# expect: x0=0x6b5e524 x2=0xc036c38906b5e524 x3=0x8000000000000000 x4=0xe524 x5=0xe524
# set:    v1=0xfff41111111111117222b7a1d070eed4
# expect: x0=0xd070eed4 x2=0x7222b7a1d070eed4 x3=0xfff4111111111111 x4=0xeed4 x5=0xeed4
# set:    v1=0x80000000000000007fefffffffffffff
# expect: x0=0xffffffff x2=0x7fefffffffffffff x3=0x8000000000000000 x4=0xffff x5=0xffff
        fmov w0, s1
        fmov x2, d1
        fmov x3, v1.d[1]
        fmov w4, h1
        fmov x5, h1

# set:    x1=0x440643ccf79966bf v3=0x7f7fffff3e1ff16bbef6a723536b011f v0=0x807fffff000000005f0000003eaaaaab v4=0xc20a0f617f800000e0d0e23d3eaaaaab
# expect: v0=0xf79966bf v2=0x440643ccf79966bf v3=0x440643ccf79966bfbef6a723536b011f v4=0x66bf v5=0x66bf
# set:    x1=0x9fdf7e8b5d984867 v3=0xcf0000003f800000000000014b000001 v0=0x7f8000004495bb5140400000c4b8cc30 v4=0xff800000999807bf3f800000ffa11111
# expect: v0=0x5d984867 v2=0x9fdf7e8b5d984867 v3=0x9fdf7e8b5d984867000000014b000001 v4=0x4867 v5=0x4867
# set:    x1=0xd229ce3c18d3b2ce v3=0xe0db87d3bfc00000c334cbcebfc00000 v0=0x5f000000c57f9b493eaaaaab3a0ad6a4 v4=0xffa111110000000059efd4bb7f800001
# expect: v0=0x18d3b2ce v2=0xd229ce3c18d3b2ce v3=0xd229ce3c18d3b2cec334cbcebfc00000 v4=0xb2ce v5=0xb2ce
        fmov s0, w1
        fmov d2, x1
        fmov v3.d[1], x1
        fmov h4, w1
        fmov h5, x1

# set:    v0=0xfff0000000000000c051287f3a9db62a v1=0xcb5518710a45164b7fefffffffffffff
# expect: v0=0x7f7fffff fpsr=0x14
# set:    v0=0xc0745600b1c4dd63fff4111111111111 v1=0x00000000000000017ff8000000000001
# expect: v0=0x7fc00000 fpsr=0x0
# set:    v0=0x33c1cdc189c6bc07b59c8abad0b43d0b v1=0x0010000000000001fff4111111111111
# expect: v0=0xffe08888 fpsr=0x1
# set:    v0=0x296deba5822c24f03ff2b5d13c948055 v1=0xc07aaf5adb19ed4ffff8555555555555 fpcr=0x400000
# expect: v0=0xffc2aaaa fpsr=0x0
# set:    v0=0xdc06b9856b3e86e5fff8555555555555 v1=0xb41dd31e83ff26cff800fe5597108c15 fpcr=0x800000
# expect: v0=0xff7fffff fpsr=0x14
# set:    v0=0xc086f8a65b0ee0d6800fffffffffffff v1=0x4008000000000000c1e0000000000000 fpcr=0xc00000
# expect: v0=0xcf000000 fpsr=0x0
# set:    v0=0x7ff80000000000017ff0000000000001 v1=0xcee9b720c6a695d7800fffffffffffff fpcr=0x2000000
# expect: v0=0x80000001 fpsr=0x18
# set:    v0=0x5ed34e2624ba8eede8165abee9c48c00 v1=0xfff411111111111157b8cce0d0f2f5a2 fpcr=0x1000000
# expect: v0=0x7f7fffff fpsr=0x14
# set:    v0=0x12c95042d93f10525c40980f8dad8438 v1=0xf6739e7c739ace277ff8000000000001 fpcr=0x80000
# expect: v0=0x7fc00000 fpsr=0x0
# set:    v0=0x800ffffffffffffff7afd50fa1832600 v1=0xbfc69cf3c0188bef0000000000000001 fpcr=0x3000000
# expect: v0=0x0 fpsr=0x80
# set:    v0=0xfff41111111111114008000000000000 v1=0x00100000000000013ff3d8f0bdb2bceb fpcr=0x880000
# expect: v0=0x3f9ec785 fpsr=0x10
# set:    v0=0xfff41111111111117ff0000000000001 v1=0x7ff0000000000001fd0f3380b5fc49c5
# expect: v0=0xff7fffff fpsr=0x14
# set:    v0=0xc04edad3eb05a5388000000000000000 v1=0x800fffffffffffff406ef537bbb59dc9
# expect: v0=0x4377a9bd fpsr=0x10
# set:    v0=0x00100000000000000635d69cc037942f v1=0x7c01040074b50d3a35557e017e010400
# expect: v0=0x1 fpsr=0x18
        fcvtxn s0, d1
