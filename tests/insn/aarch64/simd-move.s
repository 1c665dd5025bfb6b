# SPDX-License-Identifier: Apache-2.0
# Integer Advanced SIMD: copy, permute, extract, table lookup, constants

# set:    v1=0x58b5390d9e09f83357aae9261d59d099 v2=0x7f5d52da61786774266d35f3f293a6fd v3=0x380bfea0d56913e0ff789e098f2b6ec3
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=?
# set:    v1=0x07ea8cdec821506caec9cc4e08c04cc4 v2=0x571129015a1925ae4a8531a27b2e6235 v3=0x2770715338dbd771af335f2d0f3097b2
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=?
        dup v16.8b, v1.b[15]
        dup v17.16b, v1.b[3]
        dup v18.4h, v1.h[7]
        dup v19.8h, v1.h[0]
        dup v20.2s, v1.s[3]
        dup v21.4s, v1.s[1]
        dup v22.2d, v1.d[1]
        dup b23, v1.b[9]
        dup h24, v1.h[5]
        dup s25, v1.s[2]
        dup d26, v1.d[1]
        dup d27, v1.d[0]

# set:    v1=0x566d5a357ae92224f107e7ad3719e86b v2=0x36358fe25a3b7f26c7a288746adbe06f v3=0x2fd73c6034bf7057afb22ee58c4f0398 x20=0x88bf26874781e9f7
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=?
# set:    v1=0x21a9efd8ab7dbb2231425a77bac32997 v2=0x60bdaddac7e1bd3b42878f42cd9d8206 v3=0xfc8b0cfb7f0b6393e096ee4fb0533421 x20=0x50ddbf52af53fe50
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=?
        dup v16.8b, w20
        dup v17.16b, w20
        dup v18.4h, w20
        dup v19.8h, w20
        dup v20.2s, w20
        dup v21.4s, w20
        dup v22.2d, x20
        dup v23.4s, wzr
        dup v24.2d, xzr

# set:    v1=0xf00fff87f2d8181ff0f00807f017f01
# expect: x0=? x1=? x2=? x3=? x4=? x5=? x6=? x7=? x8=? x9=? x10=? x11=? x12=?
        umov w0, v1.b[3]
        umov w1, v1.h[7]
        umov w2, v1.s[1]
        umov x3, v1.d[1]
        smov w4, v1.b[0]
        smov w5, v1.b[15]
        smov w6, v1.h[2]
        smov x7, v1.b[5]
        smov x8, v1.h[6]
        smov x9, v1.s[3]
        umov x10, v1.d[0]
        umov w11, v1.s[3]
        smov x12, v1.s[0]

# set:    v1=0xfc2742c50d5fd5fee20a14c261564d97 v2=0xd296fd067e1c5280b83d5192e715bf1f v3=0xd0473aaa77e17e7f6be47eae2f811db7 x20=0xc07a7a4a30c9b913
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=?
# set:    v1=0x1b904140b0707fe8b46cde3110b8a4c3 v2=0x501397e285ef4e3e37b78c91d2c70ec9 v3=0x1308b15272454df4abe61d028d60fa66 x20=0x6b5a3d37a60efdca
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=?
        mov v16.16b, v3.16b
        ins v16.b[13], w20
        mov v17.16b, v3.16b
        ins v17.h[0], w20
        mov v18.16b, v3.16b
        ins v18.s[3], w20
        mov v19.16b, v3.16b
        ins v19.d[1], x20
        mov v20.16b, v3.16b
        ins v20.d[0], xzr
        mov v21.16b, v3.16b
        ins v21.b[2], v1.b[15]
        mov v22.16b, v3.16b
        ins v22.h[7], v1.h[1]
        mov v23.16b, v3.16b
        ins v23.s[0], v1.s[2]
        mov v24.16b, v3.16b
        ins v24.d[1], v1.d[0]
        mov v25.16b, v3.16b
        ins v25.d[0], v1.d[1]

# set:    v1=0x58e17cc95880c1fca6dae1c92fd1d344 v2=0x84f1e6fb9346e2e45be1c47c194f9ec2 v3=0xbc7fbeeb1b96f54f5fd4b53c55ab335a
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=?
# set:    v1=0x0742acf8ee592d3df2c83d810968cb50 v2=0x80d13d67647485abfcc96086a08e6dae v3=0xda4366c8cf384336acaa52f2759ac5f3
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=?
        uzp1 v16.8b, v1.8b, v2.8b
        uzp1 v17.16b, v1.16b, v2.16b
        uzp1 v18.4h, v1.4h, v2.4h
        uzp1 v19.8h, v1.8h, v2.8h
        uzp1 v20.2s, v1.2s, v2.2s
        uzp1 v21.4s, v1.4s, v2.4s
        uzp1 v22.2d, v1.2d, v2.2d

# set:    v1=0x32d51da0d2e2c700f57420e20e91b12d v2=0xd1c75b6e3fc51b4ddf4574a4675cf9fe v3=0x0dc0cb7f5bd1b6ccd9a92367b043c5db
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=?
# set:    v1=0x4c352c1303520a455b08cf145b932caa v2=0xccf8b16debd7a01bdea8ddfc5a43286f v3=0xb7dae499b909e60ddfbb043c50b60a42
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=?
        uzp2 v16.8b, v1.8b, v2.8b
        uzp2 v17.16b, v1.16b, v2.16b
        uzp2 v18.4h, v1.4h, v2.4h
        uzp2 v19.8h, v1.8h, v2.8h
        uzp2 v20.2s, v1.2s, v2.2s
        uzp2 v21.4s, v1.4s, v2.4s
        uzp2 v22.2d, v1.2d, v2.2d

# set:    v1=0x27896ca96e044a8abd7ee9aa58df46d0 v2=0x9c93115d0de0bd20ae9fd76f229600d8 v3=0xea7520c56df0d9a9261053910e38296c
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=?
# set:    v1=0x7747a6e429184a79fa2f443373e5121d v2=0xda33683a26c193245d6003155c64534b v3=0x555d075b1895200a7ab7e482a5d683d5
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=?
        trn1 v16.8b, v1.8b, v2.8b
        trn1 v17.16b, v1.16b, v2.16b
        trn1 v18.4h, v1.4h, v2.4h
        trn1 v19.8h, v1.8h, v2.8h
        trn1 v20.2s, v1.2s, v2.2s
        trn1 v21.4s, v1.4s, v2.4s
        trn1 v22.2d, v1.2d, v2.2d

# set:    v1=0x1d24dae2868b57a60f60e74af536b58b v2=0xab48aa841b6f9c87a46fa8e798d2dbbd v3=0x45db49aea77e59917435dc363b372ef3
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=?
# set:    v1=0xaf606ac6146415e8a983211f583e973f v2=0xd591342b8de856cf7aa7d91a4f45a5e8 v3=0x5acd6e978c98cbb52d3fae8cb6761a01
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=?
        trn2 v16.8b, v1.8b, v2.8b
        trn2 v17.16b, v1.16b, v2.16b
        trn2 v18.4h, v1.4h, v2.4h
        trn2 v19.8h, v1.8h, v2.8h
        trn2 v20.2s, v1.2s, v2.2s
        trn2 v21.4s, v1.4s, v2.4s
        trn2 v22.2d, v1.2d, v2.2d

# set:    v1=0x82509ae007d047cd0a7af72f5751209d v2=0x437814beafa2822ff90a8f712aadd3a9 v3=0xa53849187fa416bf8a0baf595da33612
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=?
# set:    v1=0x26ff66a9ab9dc75805ffaf5945db44e7 v2=0x77a10546a747a3f34c1fa0ee1c467b98 v3=0xb038bdd4cc205ed6b8c1a73959365fac
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=?
        zip1 v16.8b, v1.8b, v2.8b
        zip1 v17.16b, v1.16b, v2.16b
        zip1 v18.4h, v1.4h, v2.4h
        zip1 v19.8h, v1.8h, v2.8h
        zip1 v20.2s, v1.2s, v2.2s
        zip1 v21.4s, v1.4s, v2.4s
        zip1 v22.2d, v1.2d, v2.2d

# set:    v1=0xd1d489ec49f6a8f79e561011d9cda8d8 v2=0x808c8ce3c5d951e9cbdfcf0a9a1b3e5c v3=0x2faf777955495219ef5665b159cea20f
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=?
# set:    v1=0x4ebe13b36ec7dc5426c5736a5b0a4418 v2=0x8dc97e1e343ae2ac58595aaa66a57a3f v3=0x6ee1a79928e96bd2d0443a31db3b40cb
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=?
        zip2 v16.8b, v1.8b, v2.8b
        zip2 v17.16b, v1.16b, v2.16b
        zip2 v18.4h, v1.4h, v2.4h
        zip2 v19.8h, v1.8h, v2.8h
        zip2 v20.2s, v1.2s, v2.2s
        zip2 v21.4s, v1.4s, v2.4s
        zip2 v22.2d, v1.2d, v2.2d

# set:    v1=0x8d8ce4eb065c68177fd498365455e828 v2=0x94ef4fd41805ed9655f30f559b5afe1f v3=0x237ed892dfe53dc51631fb30896e6dbd
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=?
# set:    v1=0xfe001bd527a2f2448f0ab759bde00dc9 v2=0x51cececaa7b204d6921bd29343cfab1c v3=0x858a63d10d2889018a9cfd47a5e2d957
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=?
        ext v16.8b, v1.8b, v2.8b, #0
        ext v17.8b, v1.8b, v2.8b, #1
        ext v18.8b, v1.8b, v2.8b, #5
        ext v19.8b, v1.8b, v2.8b, #7
        ext v20.16b, v1.16b, v2.16b, #0
        ext v21.16b, v1.16b, v2.16b, #1
        ext v22.16b, v1.16b, v2.16b, #8
        ext v23.16b, v1.16b, v2.16b, #13
        ext v24.16b, v1.16b, v2.16b, #15
        ext v25.16b, v1.16b, v1.16b, #8

# set:    v30=0x016aa21266633ff5863a472c7290f374 v31=0x3ca31f21e24376a5cce8f2bcc1a779db v0=0xb0d5e88db4cfdeb72fb906fed327e657 v1=0x8eba58f02a0ed6f8483e89f14a22e6ea v3=0xaac0a334b918d496f0637410d2ef0944 v2=0x40010e0a0f27330918050e20ec2f13ff
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v30=0x74ced3f75f1785b166a1c819753f1cb1 v31=0xeb62697c34ad3de574dfa9f836d55e40 v0=0xbd29969e9ec703dce05ed24f63b2fd3e v1=0x0803e4917fc1a03c0cf5dfb6f9e6603a v3=0x403e64e7c6fc4e05cf72a3a24ae1c65a v2=0x1fff103f2f0f0f20083c09ff0f241030
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v30=0x8a4b1d4f2cce1dca3e17bcf12d697cd8 v31=0x23ae3ae93ac667b1d7201367b685d3cb v0=0x32898b389fb5c9cfbd6f07c3c954040b v1=0x9d7193c628eeb42793a283273dcd5af0 v3=0xa2ccd4b5dbbd6098cd5bab0d2ac13295 v2=0x080840ff2230150f403f40c720103f10
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        mov v16.16b, v3.16b
        tbl v16.8b, {v30.16b}, v2.8b
        mov v17.16b, v3.16b
        tbl v17.16b, {v30.16b}, v2.16b
        mov v18.16b, v3.16b
        tbl v18.8b, {v30.16b, v31.16b}, v2.8b
        mov v19.16b, v3.16b
        tbl v19.16b, {v30.16b, v31.16b}, v2.16b
        mov v20.16b, v3.16b
        tbl v20.8b, {v30.16b, v31.16b, v0.16b}, v2.8b
        mov v21.16b, v3.16b
        tbl v21.16b, {v30.16b, v31.16b, v0.16b}, v2.16b
        mov v22.16b, v3.16b
        tbl v22.8b, {v30.16b, v31.16b, v0.16b, v1.16b}, v2.8b
        mov v23.16b, v3.16b
        tbl v23.16b, {v30.16b, v31.16b, v0.16b, v1.16b}, v2.16b

# set:    v30=0xfc84dd021c9ccdb052328ebd7a8ece2e v31=0x47d508899c1e26676d8ac6adbaff8f4a v0=0x2fa3c2bc5036b496c6a85509db779e54 v1=0x21999fdc9de9475fd314b1a46a79d265 v3=0x6c4c23ca79b0528767eaba925cbf8365 v2=0xf9401f1a1f1f4037103020402f013f0c
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v30=0x3345a9b9c6f9e0bf03dd96aaf1df86cf v31=0x43b5190caa8f86269e9d8ef856b479c0 v0=0x273c208ddc485a6e218f818241e7c962 v1=0x2cab80eedc40d514899bcf4607d69553 v3=0x11b8cfddef7fa489272051ea5460b068 v2=0x2f2000200f1ffb3b1007ff200c103f2f
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
# set:    v30=0x46a5d061fba9323f8c366cd652934b2f v31=0x528b802e721cc83d7b61518a09de8da7 v0=0xc28d30b588910fa4a330e8b948e8d6e9 v1=0xb8f8a2f1bbf7af3e9616943a14c153a8 v3=0x0272bd9a2b221b2a223f5d321c0683d4 v2=0x400f1f10203e2f200f1d2f40bb0f0130
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=?
        mov v16.16b, v3.16b
        tbx v16.8b, {v30.16b}, v2.8b
        mov v17.16b, v3.16b
        tbx v17.16b, {v30.16b}, v2.16b
        mov v18.16b, v3.16b
        tbx v18.8b, {v30.16b, v31.16b}, v2.8b
        mov v19.16b, v3.16b
        tbx v19.16b, {v30.16b, v31.16b}, v2.16b
        mov v20.16b, v3.16b
        tbx v20.8b, {v30.16b, v31.16b, v0.16b}, v2.8b
        mov v21.16b, v3.16b
        tbx v21.16b, {v30.16b, v31.16b, v0.16b}, v2.16b
        mov v22.16b, v3.16b
        tbx v22.8b, {v30.16b, v31.16b, v0.16b, v1.16b}, v2.8b
        mov v23.16b, v3.16b
        tbx v23.16b, {v30.16b, v31.16b, v0.16b, v1.16b}, v2.16b

# set:    v3=0x9ad0f241192404587df782f87b8ad866
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=?
        mov v16.16b, v3.16b
        movi v16.2s, #0xa5, lsl #0
        mov v17.16b, v3.16b
        mvni v17.2s, #0xa5, lsl #0
        mov v18.16b, v3.16b
        movi v18.2s, #0xa5, lsl #8
        mov v19.16b, v3.16b
        mvni v19.2s, #0xa5, lsl #8
        mov v20.16b, v3.16b
        movi v20.2s, #0xa5, lsl #16
        mov v21.16b, v3.16b
        mvni v21.2s, #0xa5, lsl #16
        mov v22.16b, v3.16b
        movi v22.2s, #0xa5, lsl #24
        mov v23.16b, v3.16b
        mvni v23.2s, #0xa5, lsl #24
        mov v24.16b, v3.16b
        movi v24.2s, #0xa5, msl #8
        mov v25.16b, v3.16b
        mvni v25.2s, #0xa5, msl #8
        mov v26.16b, v3.16b
        movi v26.2s, #0xa5, msl #16
        mov v27.16b, v3.16b
        mvni v27.2s, #0xa5, msl #16
        mov v28.16b, v3.16b
        movi v28.4s, #0xa5, lsl #0
        mov v29.16b, v3.16b
        mvni v29.4s, #0xa5, lsl #0

# set:    v3=0x4688416e4d0c0d995e1a550299228a82
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=?
        mov v16.16b, v3.16b
        movi v16.4s, #0xa5, lsl #8
        mov v17.16b, v3.16b
        mvni v17.4s, #0xa5, lsl #8
        mov v18.16b, v3.16b
        movi v18.4s, #0xa5, lsl #16
        mov v19.16b, v3.16b
        mvni v19.4s, #0xa5, lsl #16
        mov v20.16b, v3.16b
        movi v20.4s, #0xa5, lsl #24
        mov v21.16b, v3.16b
        mvni v21.4s, #0xa5, lsl #24
        mov v22.16b, v3.16b
        movi v22.4s, #0xa5, msl #8
        mov v23.16b, v3.16b
        mvni v23.4s, #0xa5, msl #8
        mov v24.16b, v3.16b
        movi v24.4s, #0xa5, msl #16
        mov v25.16b, v3.16b
        mvni v25.4s, #0xa5, msl #16
        mov v26.16b, v3.16b
        movi v26.4h, #0x93, lsl #0
        mov v27.16b, v3.16b
        mvni v27.4h, #0x93, lsl #0
        mov v28.16b, v3.16b
        movi v28.4h, #0x93, lsl #8
        mov v29.16b, v3.16b
        mvni v29.4h, #0x93, lsl #8

# set:    v3=0x58ec581a22ac7f9439c7de2c382dabe8
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=?
        mov v16.16b, v3.16b
        movi v16.8h, #0x93, lsl #0
        mov v17.16b, v3.16b
        mvni v17.8h, #0x93, lsl #0
        mov v18.16b, v3.16b
        movi v18.8h, #0x93, lsl #8
        mov v19.16b, v3.16b
        mvni v19.8h, #0x93, lsl #8
        mov v20.16b, v3.16b
        movi v20.8b, #0x81
        mov v21.16b, v3.16b
        movi v21.16b, #0x7e
        mov v22.16b, v3.16b
        movi d22, #0xff00ff0000ffff00
        mov v23.16b, v3.16b
        movi v23.2d, #0x00ff00ff00ff00ff
        mov v24.16b, v3.16b
        movi v24.2d, #0
        mov v25.16b, v3.16b
        movi d25, #0

# set:    v3=0xa50b96367a7e022c865fcf887340a69d
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=? v26=? v27=? v28=? v29=?
        mov v16.16b, v3.16b
        orr v16.2s, #0x6b, lsl #0
        mov v17.16b, v3.16b
        orr v17.2s, #0x6b, lsl #8
        mov v18.16b, v3.16b
        orr v18.2s, #0x6b, lsl #16
        mov v19.16b, v3.16b
        orr v19.2s, #0x6b, lsl #24
        mov v20.16b, v3.16b
        orr v20.4s, #0x6b, lsl #0
        mov v21.16b, v3.16b
        orr v21.4s, #0x6b, lsl #8
        mov v22.16b, v3.16b
        orr v22.4s, #0x6b, lsl #16
        mov v23.16b, v3.16b
        orr v23.4s, #0x6b, lsl #24
        mov v24.16b, v3.16b
        orr v24.4h, #0x6b, lsl #0
        mov v25.16b, v3.16b
        orr v25.4h, #0x6b, lsl #8
        mov v26.16b, v3.16b
        orr v26.8h, #0x6b, lsl #0
        mov v27.16b, v3.16b
        orr v27.8h, #0x6b, lsl #8
        mov v28.16b, v3.16b
        bic v28.2s, #0x6b, lsl #0
        mov v29.16b, v3.16b
        bic v29.2s, #0x6b, lsl #8

# set:    v3=0xfc8c9e3386ff849761365784b4987787
# expect: v16=? v17=? v18=? v19=? v20=? v21=? v22=? v23=? v24=? v25=?
        mov v16.16b, v3.16b
        bic v16.2s, #0x6b, lsl #16
        mov v17.16b, v3.16b
        bic v17.2s, #0x6b, lsl #24
        mov v18.16b, v3.16b
        bic v18.4s, #0x6b, lsl #0
        mov v19.16b, v3.16b
        bic v19.4s, #0x6b, lsl #8
        mov v20.16b, v3.16b
        bic v20.4s, #0x6b, lsl #16
        mov v21.16b, v3.16b
        bic v21.4s, #0x6b, lsl #24
        mov v22.16b, v3.16b
        bic v22.4h, #0x6b, lsl #0
        mov v23.16b, v3.16b
        bic v23.4h, #0x6b, lsl #8
        mov v24.16b, v3.16b
        bic v24.8h, #0x6b, lsl #0
        mov v25.16b, v3.16b
        bic v25.8h, #0x6b, lsl #8
