# SPDX-License-Identifier: Apache-2.0
# Alignment: exclusives must be aligned, ordered and atomic accesses must not cross a multiple of 16 bytes (as with FEAT_LSE2)

# set:    x1=mem+15
# expect: exc=4 x1=mem+15
        ldar x2, [x1]

# set:    x1=mem+15
# expect: exc=4 x1=mem+15
        stlr w2, [x1]

# set:    x1=mem+15
# expect: exc=4 x1=mem+15
        ldarh w2, [x1]

# set:    x1=mem+15
# expect: exc=4 x1=mem+15
        ldapr x2, [x1]

# set:    x1=mem+15
# expect: exc=4 x1=mem+15
        stlur x2, [x1]

# set:    x1=mem+15
# expect: exc=4 x1=mem+15
        ldadd w2, w3, [x1]

# set:    x1=mem+15
# expect: exc=4 x1=mem+15
        cas x2, x3, [x1]

# set:    x1=mem+3
# expect: exc=4 x1=mem+3
        ldxr w2, [x1]

# set:    x1=mem+3
# expect: exc=4 x1=mem+3
        ldxp w2, w3, [x1]

# set:    x1=mem+3
# expect: exc=4 x1=mem+3
        stxr w4, x2, [x1]

# set:    x1=mem+3
# expect: exc=4 x1=mem+3
        ldaxp x2, x3, [x1]

# set:    x1=mem+8
# expect: exc=4
        ldaxp x2, x3, [x1]

# set:    x1=mem+3 mem+0:8=0x8877665544332211 mem+8:8=0xffeeddccbbaa9900 x2=5
# expect: x3=0xaa99008877665544 x4=0x77665544 x5=0x77665549 mem+0:8=0x8877665549332211
        ldar x3, [x1]
        ldadd w2, w4, [x1]
        ldar w5, [x1]

# set:    x1=mem+13 x2=-1 mem+8:8=0
# expect: mem+8:8=0xffff0000000000
        stlrh w2, [x1]
