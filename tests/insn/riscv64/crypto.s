# SPDX-License-Identifier: Apache-2.0
# Zbc, Zbkb, Zbkx, Zkn

# set:    a1=0x5bc8fbbcbde5c099 a2=0x0
# expect: a0=0x0
# set:    a1=0x4164d8399f767c45 a2=0xffffffffffffffff
# expect: a0=0x3f23b7e88ad22bc3
# set:    a1=0x0 a2=0x8000000000000000
# expect: a0=0x0
# set:    a1=0x1 a2=0xfedcba9876543210
# expect: a0=0xfedcba9876543210
# set:    a1=0x8b33e968617959ce a2=0x92edcf451a1afe87
# expect: a0=0x8d161e85eee51e6a
# set:    a1=0x377b9aa2bb2edb20 a2=0x478c281d687c966c
# expect: a0=0x6b0a144156d8d980
        clmul a0, a1, a2

# set:    a1=0x8000000000000000 a2=0x5353535300000063
# expect: a0=0x29a9a9a980000031
# set:    a1=0x8000000000000000 a2=0x1
# expect: a0=0x0
# set:    a1=0x8000000000000000 a2=0xb0c11fdecb91ce37
# expect: a0=0x58608fef65c8e71b
# set:    a1=0xb0c11fdecb91ce37 a2=0x4164d8399f767c45
# expect: a0=0x2cb8174ab9151195
# set:    a1=0xf8eb18b900745130 a2=0x15c33b2df1461aa
# expect: a0=0xcd6a6c0b2198e8
# set:    a1=0xfb7ff337f5cae3bf a2=0xdf561d802a759159
# expect: a0=0x49df0221b29d789f
        clmulh a0, a1, a2

# set:    a1=0x8000000000000000 a2=0x123456789abcdef
# expect: a0=0x123456789abcdef
# set:    a1=0xfedcba9876543210 a2=0xffffffffffffffff
# expect: a0=0xab68d3105b9823e0
# set:    a1=0x5bc8fbbcbde5c099 a2=0xffffffffffffffff
# expect: a0=0x6d70ad28d6b97f11
# set:    a1=0x8000000000000000 a2=0xffffffffffffffff
# expect: a0=0xffffffffffffffff
# set:    a1=0x5c76f18a0585a01c a2=0x2a7c18806a375391
# expect: a0=0x139e8a6bf14bc4a1
# set:    a1=0x54f46a6910acff00 a2=0xd14125844d25deb3
# expect: a0=0x7493fe7ca76cacca
        clmulr a0, a1, a2

# set:    a1=0xb0c11fdecb91ce37 a2=0xb0c11fdecb91ce37
# expect: a0=0xcb91ce37cb91ce37
# set:    a1=0x0 a2=0xb0c11fdecb91ce37
# expect: a0=0xcb91ce3700000000
# set:    a1=0xfedcba9876543210 a2=0x1
# expect: a0=0x176543210
# set:    a1=0x123456789abcdef a2=0xfedcba9876543210
# expect: a0=0x7654321089abcdef
# set:    a1=0x50d7d13fb2489191 a2=0x7b3120df2f4d4c86
# expect: a0=0x2f4d4c86b2489191
# set:    a1=0x419521fe0e979cf3 a2=0xf06313fff9a01fe8
# expect: a0=0xf9a01fe80e979cf3
        pack a0, a1, a2

# set:    a1=0x0 a2=0xfedcba9876543210
# expect: a0=0x1000
# set:    a1=0x5353535300000063 a2=0x0
# expect: a0=0x63
# set:    a1=0x5bc8fbbcbde5c099 a2=0x5353535300000063
# expect: a0=0x6399
# set:    a1=0xfedcba9876543210 a2=0x5353535300000063
# expect: a0=0x6310
# set:    a1=0xbf64ef773ec28d0 a2=0x2e50bd4eb52fa53c
# expect: a0=0x3cd0
# set:    a1=0xc177f1131e782196 a2=0xedfde4163eff8b3f
# expect: a0=0x3f96
        packh a0, a1, a2

# set:    a1=0x4164d8399f767c45 a2=0xfedcba9876543210
# expect: a0=0x32107c45
# set:    a1=0x5bc8fbbcbde5c099 a2=0xfedcba9876543210
# expect: a0=0x3210c099
# set:    a1=0x5bc8fbbcbde5c099 a2=0x123456789abcdef
# expect: a0=0xffffffffcdefc099
# set:    a1=0x4164d8399f767c45 a2=0x1
# expect: a0=0x17c45
# set:    a1=0x4bbdbb01dc14ed57 a2=0x6ed78f5d0960afe9
# expect: a0=0xffffffffafe9ed57
# set:    a1=0x834c1b69573ac59a a2=0x5cd5061c9c5f319e
# expect: a0=0x319ec59a
        packw a0, a1, a2

# set:    a1=0x8000000000000000 a2=0xfedcba9876543210
# expect: a0=0x8000000000000000
# set:    a1=0x123456789abcdef a2=0x5bc8fbbcbde5c099
# expect: a0=0xa4370443421a3f66
# set:    a1=0x1 a2=0x123456789abcdef
# expect: a0=0x1000000000000000
# set:    a1=0xfedcba9876543210 a2=0x123456789abcdef
# expect: a0=0x123456789abcdef
# set:    a1=0x261c374ba07657d6 a2=0xb06dbee0b89c4e56
# expect: a0=0x360136663b4c6670
# set:    a1=0xb85a5cd22959fea3 a2=0x14b9adb50c6dea3d
# expect: a0=0xa95dc5553a958cf5
        xperm4 a0, a1, a2

# set:    a1=0xb0c11fdecb91ce37 a2=0x5bc8fbbcbde5c099
# expect: a0=0x0
# set:    a1=0x5353535300000063 a2=0x0
# expect: a0=0x6363636363636363
# set:    a1=0xffffffffffffffff a2=0xb0c11fdecb91ce37
# expect: a0=0x0
# set:    a1=0xfedcba9876543210 a2=0x123456789abcdef
# expect: a0=0x3200000000000000
# set:    a1=0xe42d43c2547f19c a2=0xea83854afaa30fac
# expect: a0=0x0
# set:    a1=0xd6a34d3e558d2adb a2=0x216d27a23501e088
# expect: a0=0x2a0000
        xperm8 a0, a1, a2

# set:    a1=0xb0c11fdecb91ce37 a2=0x8000000000000000
# expect: a0=0x5252ec9cfc5252b2
# set:    a1=0x5353535300000063 a2=0x1
# expect: a0=0x5252525050525200
# set:    a1=0x8000000000000000 a2=0x5353535300000063
# expect: a0=0x525052523a525052
# set:    a1=0xfedcba9876543210 a2=0x8000000000000000
# expect: a0=0x5252a1e20c52527c
# set:    a1=0x2425d75a4b78dc3d a2=0xec08693c7401f5ce
# expect: a0=0xcabf9346a609e48b
# set:    a1=0x85ae8770f9dba1db a2=0xf5cb2afc741b324d
# expect: a0=0xca59f1d06744959f
        aes64ds a0, a1, a2

# set:    a1=0x4164d8399f767c45 a2=0xfedcba9876543210
# expect: a0=0x3311aa4e9127e8f3
# set:    a1=0x4164d8399f767c45 a2=0x123456789abcdef
# expect: a0=0x7c30a076b27dd5ec
# set:    a1=0x123456789abcdef a2=0x4164d8399f767c45
# expect: a0=0x3678082e658cd576
# set:    a1=0x5353535300000063 a2=0x8000000000000000
# expect: a0=0x4448404e1ee3bc11
# set:    a1=0xfd06f9f6d2723248 a2=0xf5b67e6e8820e3bd
# expect: a0=0xf009ef8f22e0df36
# set:    a1=0x56a68b41de28123c a2=0x16d1b5ac2e1c5d3a
# expect: a0=0x8d01d10e3524c112
        aes64dsm a0, a1, a2

# set:    a1=0x4164d8399f767c45 a2=0x123456789abcdef
# expect: a0=0xdb26bd127c62616e
# set:    a1=0x5bc8fbbcbde5c099 a2=0x5bc8fbbcbde5c099
# expect: a0=0x7ae8ba6539d90fee
# set:    a1=0x5bc8fbbcbde5c099 a2=0xfedcba9876543210
# expect: a0=0x7a862365bb200fee
# set:    a1=0x1 a2=0xfedcba9876543210
# expect: a0=0x63862363bb20637c
# set:    a1=0x4e424b92c277af32 a2=0x8f2f39495d09dd29
# expect: a0=0x2515c14f7301b323
# set:    a1=0xc50e2b9943cdc356 a2=0xb0ddb48bfb1ff91a
# expect: a0=0x1ac199eee7c0f1b1
        aes64es a0, a1, a2

# set:    a1=0x123456789abcdef a2=0xfedcba9876543210
# expect: a0=0x6443f5555927d88c
# set:    a1=0x8000000000000000 a2=0xb0c11fdecb91ce37
# expect: a0=0x90bd855b922bda05
# set:    a1=0x0 a2=0x4164d8399f767c45
# expect: a0=0x3050e5d6e3ee6ed8
# set:    a1=0x5bc8fbbcbde5c099 a2=0x123456789abcdef
# expect: a0=0xc01a144abca12ac8
# set:    a1=0x49f088d476832b62 a2=0x8016e14dd111eb37
# expect: a0=0x66770cf223d6957
# set:    a1=0xa4e15158461cb6e0 a2=0xbce240c658780d0a
# expect: a0=0x457836749ffce268
        aes64esm a0, a1, a2

# set:    a1=0x5353535300000063 a2=0xfedcba9876543210
# expect: a0=0xdbdbdbdb25076143
# set:    a1=0x8000000000000000 a2=0x4164d8399f767c45
# expect: a0=0x5e12a47c1f767c45
# set:    a1=0xfedcba9876543210 a2=0xfedcba9876543210
# expect: a0=0x7654321088888888
# set:    a1=0x5bc8fbbcbde5c099 a2=0x8000000000000000
# expect: a0=0xdbc8fbbc5bc8fbbc
# set:    a1=0xd62cbf2532daef9f a2=0xeff83f045caded41
# expect: a0=0x65796d608a815264
# set:    a1=0x142ea4cdb101446a a2=0xabbd5e94b83d5f7b
# expect: a0=0x7aea522ac13fbb6
        aes64ks2 a0, a1, a2

# set:    a1=0x5353535300000063
# expect: a0=0xcacacaca000000c6
# set:    a1=0xb0c11fdecb91ce37
# expect: a0=0xd83f87bd38973ec
# set:    a1=0x5bc8fbbcbde5c099
# expect: a0=0xda13df3dbda70399
# set:    a1=0x123456789abcdef
# expect: a0=0x80c4a2e691d5b3f7
# set:    a1=0xfefaf558b86d152d
# expect: a0=0x7f5faf1a1db6a8b4
# set:    a1=0x9fc32bb570e9dc05
# expect: a0=0xf9c3d4ad0e973ba0
        brev8 a0, a1

# set:    a1=0xffffffffffffffff
# expect: a0=0xffffffffffffffff
# set:    a1=0x0
# expect: a0=0x0
# set:    a1=0xffffffffffffffff
# expect: a0=0xffffffffffffffff
# set:    a1=0x0
# expect: a0=0x0
# set:    a1=0x2e79e0d7f7cd9231
# expect: a0=0x9f14917ad2599e8c
# set:    a1=0x771fe0ac6a5d89bd
# expect: a0=0xaf2a70d165858063
        aes64im a0, a1

# set:    a1=0xb0c11fdecb91ce37
# expect: a0=0x568e8be
# set:    a1=0xb0c11fdecb91ce37
# expect: a0=0x568e8be
# set:    a1=0xffffffffffffffff
# expect: a0=0x1fffffff
# set:    a1=0x0
# expect: a0=0x0
# set:    a1=0x68f8886fdb194b90
# expect: a0=0x68312d23
# set:    a1=0x93b5dd5f6e0ff05
# expect: a0=0x2af0a3a6
        sha256sig0 a0, a1

# set:    a1=0x123456789abcdef
# expect: a0=0xffffffff9f685f13
# set:    a1=0x123456789abcdef
# expect: a0=0xffffffff9f685f13
# set:    a1=0x5bc8fbbcbde5c099
# expect: a0=0x5870903e
# set:    a1=0xb0c11fdecb91ce37
# expect: a0=0xffffffffdeeff8c9
# set:    a1=0x68c422a76b4a4399
# expect: a0=0x69a54a5c
# set:    a1=0x24617bfa77ac435f
# expect: a0=0xffffffffa9d9be33
        sha256sig1 a0, a1

# set:    a1=0x5353535300000063
# expect: a0=0xffffffffc3198c18
# set:    a1=0x4164d8399f767c45
# expect: a0=0x5c0072df
# set:    a1=0x8000000000000000
# expect: a0=0x0
# set:    a1=0x1
# expect: a0=0x40080400
# set:    a1=0x53777fec1ba0895d
# expect: a0=0xffffffff8e258b3d
# set:    a1=0x535005d32404f266
# expect: a0=0x9f9842e
        sha256sum0 a0, a1

# set:    a1=0xb0c11fdecb91ce37
# expect: a0=0xffffffffd1302ee4
# set:    a1=0x5353535300000063
# expect: a0=0xffffffff80603181
# set:    a1=0xffffffffffffffff
# expect: a0=0xffffffffffffffff
# set:    a1=0x123456789abcdef
# expect: a0=0xffffffffd6316d8a
# set:    a1=0xdadef4e7f60d3626
# expect: a0=0x599de605
# set:    a1=0xbdb3e4fa4283de5c
# expect: a0=0xfffffffffb6d7123
        sha256sum1 a0, a1

# set:    a1=0x4164d8399f767c45
# expect: a0=0xe571c174851aa4a6
# set:    a1=0x5353535300000063
# expect: a0=0xca5c5c5c75000031
# set:    a1=0xfedcba9876543210
# expect: a0=0x6e6d388393b0e55e
# set:    a1=0x4164d8399f767c45
# expect: a0=0xe571c174851aa4a6
# set:    a1=0x1f33ebee06161d01
# expect: a0=0x8eb8a1cb310134a7
# set:    a1=0xa3be6624b08ce11
# expect: a0=0x9403bf1b83597e5a
        sha512sig0 a0, a1

# set:    a1=0x5353535300000063
# expect: a0=0x9bdbbdbf266a631b
# set:    a1=0x4164d8399f767c45
# expect: a0=0xc5abfa8086c90835
# set:    a1=0x5bc8fbbcbde5c099
# expect: a0=0x673bd57202ae0474
# set:    a1=0xffffffffffffffff
# expect: a0=0x3ffffffffffffff
# set:    a1=0x44873bea7d786d24
# expect: a0=0x288f4b2ca54bc739
# set:    a1=0x9ba859ef7e0502c8
# expect: a0=0x7f757d6946eded8f
        sha512sig1 a0, a1

# set:    a1=0x5bc8fbbcbde5c099
# expect: a0=0x885eb232d8ca14d3
# set:    a1=0x1
# expect: a0=0x1042000000
# set:    a1=0x8000000000000000
# expect: a0=0x821000000
# set:    a1=0x123456789abcdef
# expect: a0=0xb7c57a100c7ec1ab
# set:    a1=0xbb34e7074bfc8983
# expect: a0=0x63a043485af5207b
# set:    a1=0xae87eb6f5c6d13a1
# expect: a0=0xcf72a4d5c08243f8
        sha512sum0 a0, a1

# set:    a1=0xb0c11fdecb91ce37
# expect: a0=0xa436e7d32354fc2c
# set:    a1=0x0
# expect: a0=0x0
# set:    a1=0x123456789abcdef
# expect: a0=0x7703112333475567
# set:    a1=0x4164d8399f767c45
# expect: a0=0x72cbeef47448a868
# set:    a1=0x6dfee34603ba3cf5
# expect: a0=0xdfe9319a4f7f7177
# set:    a1=0xb06370a2935d428e
# expect: a0=0xbd0c33459fad81a
        sha512sum1 a0, a1

# set:    a1=0x4164d8399f767c45
# expect: a0=0x1283436012834360
# set:    a1=0x4164d8399f767c45
# expect: a0=0x1283436012834360
# set:    a1=0xffffffffffffffff
# expect: a0=0x1616161716161617
# set:    a1=0x4164d8399f767c45
# expect: a0=0x1283436012834360
# set:    a1=0xc76c6515b1d2b6ae
# expect: a0=0x59c6504c59c6504c
# set:    a1=0x4f9a7669e922098f
# expect: a0=0xf984b839f984b839
        aes64ks1i a0, a1, 0

# set:    a1=0x4164d8399f767c45
# expect: a0=0x1283437a1283437a
# set:    a1=0x4164d8399f767c45
# expect: a0=0x1283437a1283437a
# set:    a1=0x5bc8fbbcbde5c099
# expect: a0=0x6539e8146539e814
# set:    a1=0x5353535300000063
# expect: a0=0xedededf6edededf6
# set:    a1=0xbb8deb7e1183ed80
# expect: a0=0xf3ea5df2f3ea5df2
# set:    a1=0xf131cd29a9e1c814
# expect: a0=0xa5a1c7a6a5a1c7a6
        aes64ks1i a0, a1, 8

# set:    a1=0x5353535300000063
# expect: a0=0xedededdbedededdb
# set:    a1=0x5353535300000063
# expect: a0=0xedededdbedededdb
# set:    a1=0x0
# expect: a0=0x6363635563636355
# set:    a1=0x1
# expect: a0=0x6363635563636355
# set:    a1=0xe514a97ab662b035
# expect: a0=0xdad9fae5dad9fae5
# set:    a1=0x2edeb6cd2654b4ad
# expect: a0=0xbd311d78bd311d78
        aes64ks1i a0, a1, 9

# set:    a1=0x5353535300000063
# expect: a0=0xedededededededed
# set:    a1=0x1
# expect: a0=0x6363636363636363
# set:    a1=0xffffffffffffffff
# expect: a0=0x1616161616161616
# set:    a1=0x5bc8fbbcbde5c099
# expect: a0=0x39e80f6539e80f65
# set:    a1=0xebc557247a5968c
# expect: a0=0xab65fc40ab65fc40
# set:    a1=0x9fac19b8e0e290ce
# expect: a0=0xdb91d46cdb91d46c
        aes64ks1i a0, a1, 10
