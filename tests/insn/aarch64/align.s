# SPDX-License-Identifier: Apache-2.0
# Alignment of ordered, atomic and exclusive accesses without FEAT_LSE2

# set:    x1=mem+3
# expect: exc=4 x1=mem+3
        ldar x2, [x1]

# set:    x1=mem+3
# expect: exc=4 x1=mem+3
        stlr w2, [x1]

# set:    x1=mem+3
# expect: exc=4 x1=mem+3
        ldarh w2, [x1]

# set:    x1=mem+3
# expect: exc=4 x1=mem+3
        ldapr x2, [x1]

# set:    x1=mem+3
# expect: exc=4 x1=mem+3
        stlur x2, [x1]

# set:    x1=mem+3
# expect: exc=4 x1=mem+3
        ldadd w2, w3, [x1]

# set:    x1=mem+3
# expect: exc=4 x1=mem+3
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
