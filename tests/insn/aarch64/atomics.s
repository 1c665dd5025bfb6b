# SPDX-License-Identifier: Apache-2.0
# Atomics, exclusives

# set:    x1=mem+16 x0=-1 x2=0x7fffffffffffffff mem+16:8=0x7fffffffffffffff
# expect: x0=0xff mem+16:8=0x7ffffffffffffffe
# set:    x1=mem+16 x0=-1 x2=0x7fffffff mem+16:8=0
# expect: x0=0x0 mem+16:8=0xff
# set:    x1=mem+16 x0=-1 x2=0x8000 mem+16:8=0x123456789abcdef0
# expect: x0=0xf0 mem+16:8=0x123456789abcdef0
# set:    x1=mem+16 x0=-1 x2=0x8000000000000000 mem+16:8=0x8000
# expect: x0=0x0 mem+16:8=0x8000
# set:    x1=mem+16 x0=-1 x2=0x123456789abcdef0 mem+16:8=-2
# expect: x0=0xfe mem+16:8=0xffffffffffffffee
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0xff
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x0 mem+16:8=0x80ff
        ldaddlb w2, w0, [x1]

# set:    x1=mem+16 x2=0x80000000 mem+16:8=0x20
# expect: mem+16:8=0x20
# set:    x1=mem+16 x2=1 mem+16:8=0xffffffff
# expect: mem+16:8=0xffffff00
# set:    x1=mem+16 x2=0xfedcba9876543210 mem+16:8=0xfedcba9876543210
# expect: mem+16:8=0xfedcba9876543220
        staddb w2, [x1]

# set:    x1=mem+16 x2=0x8000000000000000 mem+16:8=0xffffffff
# expect: x2=0xff x3=0xff mem+16:8=0xffffffff
# set:    x1=mem+16 x2=0x20 mem+16:8=0xff80
# expect: x2=0x80 x3=0xa0 mem+16:8=0xffa0
        ldaddb w2, w2, [x1]
        ldaddb wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0 mem+16:8=0x3f
# expect: x0=0x3f mem+16:8=0x3f
# set:    x1=mem+16 x0=-1 x2=0x3f mem+16:8=0x3f
# expect: x0=0x3f mem+16:8=0x7e
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=-2
# expect: x0=0xfffe mem+16:8=0xffffffffffffff7e
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0x20
# expect: x0=0x20 mem+16:8=0xffa0
# set:    x1=mem+16 x0=-1 x2=0x3f mem+16:8=0x80000000
# expect: x0=0x0 mem+16:8=0x8000003f
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0xff
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0xffff
        ldaddh w2, w0, [x1]

# set:    x1=mem+16 x2=0x8000000000000000 mem+16:8=0x3f
# expect: mem+16:8=0x3f
# set:    x1=mem+16 x2=0xfedcba9876543210 mem+16:8=1
# expect: mem+16:8=0x3211
# set:    x1=mem+16 x2=-1 mem+16:8=0x123456789abcdef0
# expect: mem+16:8=0x123456789abcdeef
        staddh w2, [x1]

# set:    x1=mem+16 x2=0xffffffff mem+16:8=0x123456789abcdef0
# expect: x2=0xdef0 x3=0xdeef mem+16:8=0x123456789abcdeef
# set:    x1=mem+16 x2=0x123456789abcdef0 mem+16:8=0x3f
# expect: x2=0x3f x3=0xdf2f mem+16:8=0xdf2f
        ldaddh w2, w2, [x1]
        ldaddh wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0x8000 mem+16:8=0x123456789abcdef0
# expect: x0=0x9abcdef0 mem+16:8=0x123456789abd5ef0
# set:    x1=mem+16 x0=-1 x2=0x20 mem+16:8=0x7fffffff
# expect: x0=0x7fffffff mem+16:8=0x8000001f
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0xfedcba9876543210
# expect: x0=0x76543210 mem+16:8=0xfedcba9876553190
# set:    x1=mem+16 x0=-1 x2=0xfedcba9876543210 mem+16:8=0xfedcba9876543210
# expect: x0=0x76543210 mem+16:8=0xfedcba98eca86420
# set:    x1=mem+16 x0=-1 x2=0x7fffffff mem+16:8=0xfedcba9876543210
# expect: x0=0x76543210 mem+16:8=0xfedcba98f654320f
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0xff
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0xffff
        ldaddl w2, w0, [x1]

# set:    x1=mem+16 x2=0x123456789abcdef0 mem+16:8=0x123456789abcdef0
# expect: mem+16:8=0x123456783579bde0
# set:    x1=mem+16 x2=0xff80 mem+16:8=-1
# expect: mem+16:8=0xffffffff0000ff7f
# set:    x1=mem+16 x2=-2 mem+16:8=-2
# expect: mem+16:8=0xfffffffffffffffc
        stadd w2, [x1]

# set:    x1=mem+16 x2=0xff80 mem+16:8=0x20
# expect: x2=0x20 x3=0xffa0 mem+16:8=0xffa0
# set:    x1=mem+16 x2=0xfedcba9876543210 mem+16:8=0
# expect: x2=0x0 x3=0x76543210 mem+16:8=0x76543210
        ldadd w2, w2, [x1]
        ldadd wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0x80000000 mem+16:8=0xffffffff
# expect: x0=0xffffffff mem+16:8=0x17fffffff
# set:    x1=mem+16 x0=-1 x2=0xfedcba9876543210 mem+16:8=0x20
# expect: x0=0x20 mem+16:8=0xfedcba9876543230
# set:    x1=mem+16 x0=-1 x2=-1 mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0x7fff
# set:    x1=mem+16 x0=-1 x2=0xffffffff mem+16:8=1
# expect: x0=0x1 mem+16:8=0x100000000
# set:    x1=mem+16 x0=-1 x2=0x7fffffffffffffff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0x8000000000007fff
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0xff
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0xffff
        ldaddl x2, x0, [x1]

# set:    x1=mem+16 x2=0xffffffff mem+16:8=0x3f
# expect: mem+16:8=0x10000003e
# set:    x1=mem+16 x2=-1 mem+16:8=0x7fffffffffffffff
# expect: mem+16:8=0x7ffffffffffffffe
# set:    x1=mem+16 x2=0x7fffffff mem+16:8=0x8000000000000000
# expect: mem+16:8=0x800000007fffffff
        stadd x2, [x1]

# set:    x1=mem+16 x2=0 mem+16:8=0xff80
# expect: x2=0xff80 x3=0xff80 mem+16:8=0xff80
# set:    x1=mem+16 x2=1 mem+16:8=0x8000
# expect: x2=0x8000 x3=0x8001 mem+16:8=0x8001
        ldadd x2, x2, [x1]
        ldadd xzr, x3, [x1]

# set:    x1=mem+16 x0=-1 x2=0x20 mem+16:8=0x7fffffffffffffff
# expect: x0=0xff mem+16:8=0x7fffffffffffffdf
# set:    x1=mem+16 x0=-1 x2=-1 mem+16:8=0x7fffffffffffffff
# expect: x0=0xff mem+16:8=0x7fffffffffffff00
# set:    x1=mem+16 x0=-1 x2=-1 mem+16:8=-2
# expect: x0=0xfe mem+16:8=0xffffffffffffff00
# set:    x1=mem+16 x0=-1 x2=0x8000000000000000 mem+16:8=0x8000
# expect: x0=0x0 mem+16:8=0x8000
# set:    x1=mem+16 x0=-1 x2=0x123456789abcdef0 mem+16:8=0x3f
# expect: x0=0x3f mem+16:8=0xf
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0x7f
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x0 mem+16:8=0x8000
        ldclralb w2, w0, [x1]

# set:    x1=mem+16 x2=0x8000000000000000 mem+16:8=0xfedcba9876543210
# expect: mem+16:8=0xfedcba9876543210
# set:    x1=mem+16 x2=0xffffffff mem+16:8=-1
# expect: mem+16:8=0xffffffffffffff00
# set:    x1=mem+16 x2=0x123456789abcdef0 mem+16:8=0x8000000000000000
# expect: mem+16:8=0x8000000000000000
        stclrb w2, [x1]

# set:    x1=mem+16 x2=0x8000000000000000 mem+16:8=0xfedcba9876543210
# expect: x2=0x10 x3=0x10 mem+16:8=0xfedcba9876543210
# set:    x1=mem+16 x2=0xff80 mem+16:8=1
# expect: x2=0x1 x3=0x1 mem+16:8=0x1
        ldclrb w2, w2, [x1]
        ldclrb wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=1 mem+16:8=0x3f
# expect: x0=0x3f mem+16:8=0x3e
# set:    x1=mem+16 x0=-1 x2=0x3f mem+16:8=0x123456789abcdef0
# expect: x0=0xdef0 mem+16:8=0x123456789abcdec0
# set:    x1=mem+16 x0=-1 x2=0xffffffff mem+16:8=0
# expect: x0=0x0 mem+16:8=0x0
# set:    x1=mem+16 x0=-1 x2=0x7fffffff mem+16:8=-2
# expect: x0=0xfffe mem+16:8=0xffffffffffff0000
# set:    x1=mem+16 x0=-1 x2=0x8000 mem+16:8=-1
# expect: x0=0xffff mem+16:8=0xffffffffffff7fff
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0x7f
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0x8000
        ldclrah w2, w0, [x1]

# set:    x1=mem+16 x2=-2 mem+16:8=0xfedcba9876543210
# expect: mem+16:8=0xfedcba9876540000
# set:    x1=mem+16 x2=0x8000000000000000 mem+16:8=-1
# expect: mem+16:8=0xffffffffffffffff
# set:    x1=mem+16 x2=0x123456789abcdef0 mem+16:8=0x8000
# expect: mem+16:8=0x0
        stclrh w2, [x1]

# set:    x1=mem+16 x2=0x123456789abcdef0 mem+16:8=-2
# expect: x2=0xfffe x3=0x210e mem+16:8=0xffffffffffff210e
# set:    x1=mem+16 x2=0 mem+16:8=0x20
# expect: x2=0x20 x3=0x20 mem+16:8=0x20
        ldclrh w2, w2, [x1]
        ldclrh wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=-1 mem+16:8=-1
# expect: x0=0xffffffff mem+16:8=0xffffffff00000000
# set:    x1=mem+16 x0=-1 x2=1 mem+16:8=0
# expect: x0=0x0 mem+16:8=0x0
# set:    x1=mem+16 x0=-1 x2=0x8000 mem+16:8=1
# expect: x0=0x1 mem+16:8=0x1
# set:    x1=mem+16 x0=-1 x2=0 mem+16:8=-1
# expect: x0=0xffffffff mem+16:8=0xffffffffffffffff
# set:    x1=mem+16 x0=-1 x2=0x8000000000000000 mem+16:8=-1
# expect: x0=0xffffffff mem+16:8=0xffffffffffffffff
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0x7f
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0x8000
        ldclra w2, w0, [x1]

# set:    x1=mem+16 x2=-2 mem+16:8=0
# expect: mem+16:8=0x0
# set:    x1=mem+16 x2=0 mem+16:8=1
# expect: mem+16:8=0x1
# set:    x1=mem+16 x2=0x20 mem+16:8=0x123456789abcdef0
# expect: mem+16:8=0x123456789abcded0
        stclr w2, [x1]

# set:    x1=mem+16 x2=0x7fffffff mem+16:8=0xffffffff
# expect: x2=0xffffffff x3=0x80000000 mem+16:8=0x80000000
# set:    x1=mem+16 x2=0x7fffffff mem+16:8=0x7fffffff
# expect: x2=0x7fffffff x3=0x0 mem+16:8=0x0
        ldclr w2, w2, [x1]
        ldclr wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0 mem+16:8=-2
# expect: x0=0xfffffffffffffffe mem+16:8=0xfffffffffffffffe
# set:    x1=mem+16 x0=-1 x2=0 mem+16:8=0x123456789abcdef0
# expect: x0=0x123456789abcdef0 mem+16:8=0x123456789abcdef0
# set:    x1=mem+16 x0=-1 x2=0x8000 mem+16:8=0x3f
# expect: x0=0x3f mem+16:8=0x3f
# set:    x1=mem+16 x0=-1 x2=0xfedcba9876543210 mem+16:8=0x3f
# expect: x0=0x3f mem+16:8=0x2f
# set:    x1=mem+16 x0=-1 x2=0x8000 mem+16:8=0x123456789abcdef0
# expect: x0=0x123456789abcdef0 mem+16:8=0x123456789abc5ef0
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0x7f
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0x8000
        ldclr x2, x0, [x1]

# set:    x1=mem+16 x2=-2 mem+16:8=0xff80
# expect: mem+16:8=0x0
# set:    x1=mem+16 x2=0x3f mem+16:8=0xffffffff
# expect: mem+16:8=0xffffffc0
# set:    x1=mem+16 x2=0x20 mem+16:8=0x7fffffff
# expect: mem+16:8=0x7fffffdf
        stclr x2, [x1]

# set:    x1=mem+16 x2=1 mem+16:8=0
# expect: x2=0x0 x3=0x0 mem+16:8=0x0
# set:    x1=mem+16 x2=0x123456789abcdef0 mem+16:8=1
# expect: x2=0x1 x3=0x1 mem+16:8=0x1
        ldclr x2, x2, [x1]
        ldclr xzr, x3, [x1]

# set:    x1=mem+16 x0=-1 x2=0x8000000000000000 mem+16:8=0x80000000
# expect: x0=0x0 mem+16:8=0x80000000
# set:    x1=mem+16 x0=-1 x2=0x7fffffff mem+16:8=0xff80
# expect: x0=0x80 mem+16:8=0xff7f
# set:    x1=mem+16 x0=-1 x2=1 mem+16:8=0x7fffffffffffffff
# expect: x0=0xff mem+16:8=0x7ffffffffffffffe
# set:    x1=mem+16 x0=-1 x2=0 mem+16:8=-2
# expect: x0=0xfe mem+16:8=0xfffffffffffffffe
# set:    x1=mem+16 x0=-1 x2=0x20 mem+16:8=0x8000000000000000
# expect: x0=0x0 mem+16:8=0x8000000000000020
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0xff
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x0 mem+16:8=0x80ff
        ldeorlb w2, w0, [x1]

# set:    x1=mem+16 x2=-2 mem+16:8=0x123456789abcdef0
# expect: mem+16:8=0x123456789abcde0e
# set:    x1=mem+16 x2=0x7fffffffffffffff mem+16:8=-2
# expect: mem+16:8=0xffffffffffffff01
# set:    x1=mem+16 x2=0x80000000 mem+16:8=0x3f
# expect: mem+16:8=0x3f
        steorb w2, [x1]

# set:    x1=mem+16 x2=0x8000000000000000 mem+16:8=0x3f
# expect: x2=0x3f x3=0x3f mem+16:8=0x3f
# set:    x1=mem+16 x2=1 mem+16:8=0xfedcba9876543210
# expect: x2=0x10 x3=0x11 mem+16:8=0xfedcba9876543211
        ldeorb w2, w2, [x1]
        ldeorb wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0xffffffff
# expect: x0=0xffff mem+16:8=0xffff007f
# set:    x1=mem+16 x0=-1 x2=0x7fffffffffffffff mem+16:8=0x7fffffff
# expect: x0=0xffff mem+16:8=0x7fff0000
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0xff80
# expect: x0=0xff80 mem+16:8=0x0
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0x7f80
# set:    x1=mem+16 x0=-1 x2=0x123456789abcdef0 mem+16:8=0x3f
# expect: x0=0x3f mem+16:8=0xdecf
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0xff
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0xffff
        ldeorh w2, w0, [x1]

# set:    x1=mem+16 x2=-1 mem+16:8=0x8000000000000000
# expect: mem+16:8=0x800000000000ffff
# set:    x1=mem+16 x2=0x80000000 mem+16:8=0x7fffffffffffffff
# expect: mem+16:8=0x7fffffffffffffff
# set:    x1=mem+16 x2=0x7fffffff mem+16:8=0x8000
# expect: mem+16:8=0x7fff
        steorh w2, [x1]

# set:    x1=mem+16 x2=0xfedcba9876543210 mem+16:8=0x80000000
# expect: x2=0x0 x3=0x3210 mem+16:8=0x80003210
# set:    x1=mem+16 x2=0x8000 mem+16:8=0x3f
# expect: x2=0x3f x3=0x803f mem+16:8=0x803f
        ldeorh w2, w2, [x1]
        ldeorh wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0 mem+16:8=0
# expect: x0=0x0 mem+16:8=0x0
# set:    x1=mem+16 x0=-1 x2=0x8000000000000000 mem+16:8=0x20
# expect: x0=0x20 mem+16:8=0x20
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0
# expect: x0=0x0 mem+16:8=0xff80
# set:    x1=mem+16 x0=-1 x2=0xffffffff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0xffff7fff
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0x7fffffff
# expect: x0=0x7fffffff mem+16:8=0x7fff007f
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0xff
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0xffff
        ldeor w2, w0, [x1]

# set:    x1=mem+16 x2=-2 mem+16:8=-1
# expect: mem+16:8=0xffffffff00000001
# set:    x1=mem+16 x2=0 mem+16:8=0x80000000
# expect: mem+16:8=0x80000000
# set:    x1=mem+16 x2=0x8000 mem+16:8=0x8000
# expect: mem+16:8=0x0
        steor w2, [x1]

# set:    x1=mem+16 x2=0x7fffffffffffffff mem+16:8=0x80000000
# expect: x2=0x80000000 x3=0x7fffffff mem+16:8=0x7fffffff
# set:    x1=mem+16 x2=0x20 mem+16:8=0xfedcba9876543210
# expect: x2=0x76543210 x3=0x76543230 mem+16:8=0xfedcba9876543230
        ldeor w2, w2, [x1]
        ldeor wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0xffffffff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0xffff7fff
# set:    x1=mem+16 x0=-1 x2=1 mem+16:8=0x80000000
# expect: x0=0x80000000 mem+16:8=0x80000001
# set:    x1=mem+16 x0=-1 x2=0 mem+16:8=-2
# expect: x0=0xfffffffffffffffe mem+16:8=0xfffffffffffffffe
# set:    x1=mem+16 x0=-1 x2=0x20 mem+16:8=0
# expect: x0=0x0 mem+16:8=0x20
# set:    x1=mem+16 x0=-1 x2=0x7fffffff mem+16:8=0x7fffffff
# expect: x0=0x7fffffff mem+16:8=0x0
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0xff
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0xffff
        ldeoral x2, x0, [x1]

# set:    x1=mem+16 x2=-2 mem+16:8=0x3f
# expect: mem+16:8=0xffffffffffffffc1
# set:    x1=mem+16 x2=0x7fffffff mem+16:8=0x7fffffff
# expect: mem+16:8=0x0
# set:    x1=mem+16 x2=0x7fffffffffffffff mem+16:8=1
# expect: mem+16:8=0x7ffffffffffffffe
        steor x2, [x1]

# set:    x1=mem+16 x2=1 mem+16:8=0
# expect: x2=0x0 x3=0x1 mem+16:8=0x1
# set:    x1=mem+16 x2=-2 mem+16:8=0x3f
# expect: x2=0x3f x3=0xffffffffffffffc1 mem+16:8=0xffffffffffffffc1
        ldeor x2, x2, [x1]
        ldeor xzr, x3, [x1]

# set:    x1=mem+16 x0=-1 x2=-2 mem+16:8=0x80000000
# expect: x0=0x0 mem+16:8=0x800000fe
# set:    x1=mem+16 x0=-1 x2=0x7fffffffffffffff mem+16:8=0x8000
# expect: x0=0x0 mem+16:8=0x80ff
# set:    x1=mem+16 x0=-1 x2=1 mem+16:8=0x20
# expect: x0=0x20 mem+16:8=0x21
# set:    x1=mem+16 x0=-1 x2=1 mem+16:8=0x20
# expect: x0=0x20 mem+16:8=0x21
# set:    x1=mem+16 x0=-1 x2=0x8000 mem+16:8=-2
# expect: x0=0xfe mem+16:8=0xfffffffffffffffe
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0xff
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x0 mem+16:8=0x80ff
        ldsetalb w2, w0, [x1]

# set:    x1=mem+16 x2=0x8000000000000000 mem+16:8=0x7fffffffffffffff
# expect: mem+16:8=0x7fffffffffffffff
# set:    x1=mem+16 x2=0 mem+16:8=0xff80
# expect: mem+16:8=0xff80
# set:    x1=mem+16 x2=0xffffffff mem+16:8=0x123456789abcdef0
# expect: mem+16:8=0x123456789abcdeff
        stsetb w2, [x1]

# set:    x1=mem+16 x2=0x80000000 mem+16:8=1
# expect: x2=0x1 x3=0x1 mem+16:8=0x1
# set:    x1=mem+16 x2=0x7fffffff mem+16:8=0xfedcba9876543210
# expect: x2=0x10 x3=0xff mem+16:8=0xfedcba98765432ff
        ldsetb w2, w2, [x1]
        ldsetb wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0xfedcba9876543210
# expect: x0=0x3210 mem+16:8=0xfedcba987654ff90
# set:    x1=mem+16 x0=-1 x2=0xffffffff mem+16:8=0
# expect: x0=0x0 mem+16:8=0xffff
# set:    x1=mem+16 x0=-1 x2=0x123456789abcdef0 mem+16:8=0xfedcba9876543210
# expect: x0=0x3210 mem+16:8=0xfedcba987654fef0
# set:    x1=mem+16 x0=-1 x2=0 mem+16:8=0x80000000
# expect: x0=0x0 mem+16:8=0x80000000
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0x123456789abcdef0
# expect: x0=0xdef0 mem+16:8=0x123456789abcfff0
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0xff
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0xffff
        ldsetlh w2, w0, [x1]

# set:    x1=mem+16 x2=0xff80 mem+16:8=0x8000000000000000
# expect: mem+16:8=0x800000000000ff80
# set:    x1=mem+16 x2=0x7fffffff mem+16:8=0x7fffffff
# expect: mem+16:8=0x7fffffff
# set:    x1=mem+16 x2=0x123456789abcdef0 mem+16:8=0x8000000000000000
# expect: mem+16:8=0x800000000000def0
        stseth w2, [x1]

# set:    x1=mem+16 x2=0x7fffffffffffffff mem+16:8=0x123456789abcdef0
# expect: x2=0xdef0 x3=0xffff mem+16:8=0x123456789abcffff
# set:    x1=mem+16 x2=-1 mem+16:8=0x7fffffff
# expect: x2=0xffff x3=0xffff mem+16:8=0x7fffffff
        ldseth w2, w2, [x1]
        ldseth wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=-1 mem+16:8=0x7fffffff
# expect: x0=0x7fffffff mem+16:8=0xffffffff
# set:    x1=mem+16 x0=-1 x2=0xfedcba9876543210 mem+16:8=0xffffffff
# expect: x0=0xffffffff mem+16:8=0xffffffff
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0
# expect: x0=0x0 mem+16:8=0xff80
# set:    x1=mem+16 x0=-1 x2=0x123456789abcdef0 mem+16:8=0x8000000000000000
# expect: x0=0x0 mem+16:8=0x800000009abcdef0
# set:    x1=mem+16 x0=-1 x2=0x123456789abcdef0 mem+16:8=0x7fffffff
# expect: x0=0x7fffffff mem+16:8=0xffffffff
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0xff
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0xffff
        ldsetal w2, w0, [x1]

# set:    x1=mem+16 x2=0x123456789abcdef0 mem+16:8=0x123456789abcdef0
# expect: mem+16:8=0x123456789abcdef0
# set:    x1=mem+16 x2=0x123456789abcdef0 mem+16:8=-2
# expect: mem+16:8=0xfffffffffffffffe
# set:    x1=mem+16 x2=0x3f mem+16:8=0xfedcba9876543210
# expect: mem+16:8=0xfedcba987654323f
        stset w2, [x1]

# set:    x1=mem+16 x2=1 mem+16:8=0xffffffff
# expect: x2=0xffffffff x3=0xffffffff mem+16:8=0xffffffff
# set:    x1=mem+16 x2=0x123456789abcdef0 mem+16:8=0x3f
# expect: x2=0x3f x3=0x9abcdeff mem+16:8=0x9abcdeff
        ldset w2, w2, [x1]
        ldset wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0xfedcba9876543210
# expect: x0=0xfedcba9876543210 mem+16:8=0xfedcba987654ff90
# set:    x1=mem+16 x0=-1 x2=1 mem+16:8=0x80000000
# expect: x0=0x80000000 mem+16:8=0x80000001
# set:    x1=mem+16 x0=-1 x2=0 mem+16:8=0x80000000
# expect: x0=0x80000000 mem+16:8=0x80000000
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0xfedcba9876543210
# expect: x0=0xfedcba9876543210 mem+16:8=0xfedcba987654ff90
# set:    x1=mem+16 x0=-1 x2=0x7fffffff mem+16:8=-1
# expect: x0=0xffffffffffffffff mem+16:8=0xffffffffffffffff
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0xff
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0xffff
        ldsetal x2, x0, [x1]

# set:    x1=mem+16 x2=0x80000000 mem+16:8=0xffffffff
# expect: mem+16:8=0xffffffff
# set:    x1=mem+16 x2=0x8000 mem+16:8=1
# expect: mem+16:8=0x8001
# set:    x1=mem+16 x2=0xfedcba9876543210 mem+16:8=0xffffffff
# expect: mem+16:8=0xfedcba98ffffffff
        stset x2, [x1]

# set:    x1=mem+16 x2=-2 mem+16:8=0x7fffffff
# expect: x2=0x7fffffff x3=0xffffffffffffffff mem+16:8=0xffffffffffffffff
# set:    x1=mem+16 x2=0 mem+16:8=0x20
# expect: x2=0x20 x3=0x20 mem+16:8=0x20
        ldset x2, x2, [x1]
        ldset xzr, x3, [x1]

# set:    x1=mem+16 x0=-1 x2=-1 mem+16:8=0
# expect: x0=0x0 mem+16:8=0x0
# set:    x1=mem+16 x0=-1 x2=1 mem+16:8=-1
# expect: x0=0xff mem+16:8=0xffffffffffffff01
# set:    x1=mem+16 x0=-1 x2=0x7fffffff mem+16:8=-2
# expect: x0=0xfe mem+16:8=0xffffffffffffffff
# set:    x1=mem+16 x0=-1 x2=0x20 mem+16:8=0xff80
# expect: x0=0x80 mem+16:8=0xff20
# set:    x1=mem+16 x0=-1 x2=0x80000000 mem+16:8=0xffffffff
# expect: x0=0xff mem+16:8=0xffffff00
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0x7f
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x0 mem+16:8=0x8000
        ldsmaxab w2, w0, [x1]

# set:    x1=mem+16 x2=0x8000 mem+16:8=0x3f
# expect: mem+16:8=0x3f
# set:    x1=mem+16 x2=0x123456789abcdef0 mem+16:8=0xfedcba9876543210
# expect: mem+16:8=0xfedcba9876543210
# set:    x1=mem+16 x2=0x123456789abcdef0 mem+16:8=0x8000
# expect: mem+16:8=0x8000
        stsmaxb w2, [x1]

# set:    x1=mem+16 x2=0x8000 mem+16:8=-1
# expect: x2=0xff x3=0x0 mem+16:8=0xffffffffffffff00
# set:    x1=mem+16 x2=0x7fffffff mem+16:8=0
# expect: x2=0x0 x3=0x0 mem+16:8=0x0
        ldsmaxb w2, w2, [x1]
        ldsmaxb wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=1 mem+16:8=0x123456789abcdef0
# expect: x0=0xdef0 mem+16:8=0x123456789abc0001
# set:    x1=mem+16 x0=-1 x2=0x8000 mem+16:8=0
# expect: x0=0x0 mem+16:8=0x0
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=-2
# expect: x0=0xfffe mem+16:8=0xfffffffffffffffe
# set:    x1=mem+16 x0=-1 x2=0xfedcba9876543210 mem+16:8=0x80000000
# expect: x0=0x0 mem+16:8=0x80003210
# set:    x1=mem+16 x0=-1 x2=-2 mem+16:8=-1
# expect: x0=0xffff mem+16:8=0xffffffffffffffff
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0x80
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0x7fff
        ldsmaxlh w2, w0, [x1]

# set:    x1=mem+16 x2=1 mem+16:8=0xff80
# expect: mem+16:8=0x1
# set:    x1=mem+16 x2=0xffffffff mem+16:8=0x80000000
# expect: mem+16:8=0x80000000
# set:    x1=mem+16 x2=0x80000000 mem+16:8=0x123456789abcdef0
# expect: mem+16:8=0x123456789abc0000
        stsmaxh w2, [x1]

# set:    x1=mem+16 x2=0x80000000 mem+16:8=1
# expect: x2=0x1 x3=0x1 mem+16:8=0x1
# set:    x1=mem+16 x2=0xffffffff mem+16:8=0xffffffff
# expect: x2=0xffff x3=0xffff mem+16:8=0xffff0000
        ldsmaxh w2, w2, [x1]
        ldsmaxh wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0x7fffffffffffffff mem+16:8=0x20
# expect: x0=0x20 mem+16:8=0x20
# set:    x1=mem+16 x0=-1 x2=1 mem+16:8=0x3f
# expect: x0=0x3f mem+16:8=0x3f
# set:    x1=mem+16 x0=-1 x2=0x20 mem+16:8=-1
# expect: x0=0xffffffff mem+16:8=0xffffffff00000020
# set:    x1=mem+16 x0=-1 x2=0xffffffff mem+16:8=0x7fffffffffffffff
# expect: x0=0xffffffff mem+16:8=0x7fffffffffffffff
# set:    x1=mem+16 x0=-1 x2=0x7fffffff mem+16:8=0xfedcba9876543210
# expect: x0=0x76543210 mem+16:8=0xfedcba987fffffff
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0x80
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0x8000
        ldsmaxal w2, w0, [x1]

# set:    x1=mem+16 x2=-1 mem+16:8=0xff80
# expect: mem+16:8=0xff80
# set:    x1=mem+16 x2=1 mem+16:8=1
# expect: mem+16:8=0x1
# set:    x1=mem+16 x2=0x123456789abcdef0 mem+16:8=0x3f
# expect: mem+16:8=0x3f
        stsmax w2, [x1]

# set:    x1=mem+16 x2=0xff80 mem+16:8=0x8000
# expect: x2=0x8000 x3=0xff80 mem+16:8=0xff80
# set:    x1=mem+16 x2=0x3f mem+16:8=0x123456789abcdef0
# expect: x2=0x9abcdef0 x3=0x3f mem+16:8=0x123456780000003f
        ldsmax w2, w2, [x1]
        ldsmax wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0x7fffffffffffffff mem+16:8=1
# expect: x0=0x1 mem+16:8=0x7fffffffffffffff
# set:    x1=mem+16 x0=-1 x2=0xfedcba9876543210 mem+16:8=0x20
# expect: x0=0x20 mem+16:8=0x20
# set:    x1=mem+16 x0=-1 x2=0xfedcba9876543210 mem+16:8=0x7fffffff
# expect: x0=0x7fffffff mem+16:8=0x7fffffff
# set:    x1=mem+16 x0=-1 x2=-1 mem+16:8=0x7fffffff
# expect: x0=0x7fffffff mem+16:8=0x7fffffff
# set:    x1=mem+16 x0=-1 x2=0x7fffffffffffffff mem+16:8=-1
# expect: x0=0xffffffffffffffff mem+16:8=0x7fffffffffffffff
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0x80
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0x8000
        ldsmaxa x2, x0, [x1]

# set:    x1=mem+16 x2=-1 mem+16:8=-1
# expect: mem+16:8=0xffffffffffffffff
# set:    x1=mem+16 x2=0xfedcba9876543210 mem+16:8=0xffffffff
# expect: mem+16:8=0xffffffff
# set:    x1=mem+16 x2=0x80000000 mem+16:8=0x123456789abcdef0
# expect: mem+16:8=0x123456789abcdef0
        stsmax x2, [x1]

# set:    x1=mem+16 x2=0xfedcba9876543210 mem+16:8=1
# expect: x2=0x1 x3=0x1 mem+16:8=0x1
# set:    x1=mem+16 x2=0xffffffff mem+16:8=0
# expect: x2=0x0 x3=0xffffffff mem+16:8=0xffffffff
        ldsmax x2, x2, [x1]
        ldsmax xzr, x3, [x1]

# set:    x1=mem+16 x0=-1 x2=0x20 mem+16:8=0x20
# expect: x0=0x20 mem+16:8=0x20
# set:    x1=mem+16 x0=-1 x2=0x80000000 mem+16:8=0x7fffffffffffffff
# expect: x0=0xff mem+16:8=0x7fffffffffffffff
# set:    x1=mem+16 x0=-1 x2=-2 mem+16:8=-1
# expect: x0=0xff mem+16:8=0xfffffffffffffffe
# set:    x1=mem+16 x0=-1 x2=1 mem+16:8=0x8000
# expect: x0=0x0 mem+16:8=0x8000
# set:    x1=mem+16 x0=-1 x2=0x123456789abcdef0 mem+16:8=0x80000000
# expect: x0=0x0 mem+16:8=0x800000f0
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0x80
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x0 mem+16:8=0x80ff
        ldsminlb w2, w0, [x1]

# set:    x1=mem+16 x2=0x3f mem+16:8=0x7fffffffffffffff
# expect: mem+16:8=0x7fffffffffffffff
# set:    x1=mem+16 x2=0x80000000 mem+16:8=0xffffffff
# expect: mem+16:8=0xffffffff
# set:    x1=mem+16 x2=0x8000 mem+16:8=0x8000
# expect: mem+16:8=0x8000
        stsminb w2, [x1]

# set:    x1=mem+16 x2=0 mem+16:8=0x80000000
# expect: x2=0x0 x3=0x0 mem+16:8=0x80000000
# set:    x1=mem+16 x2=0x7fffffff mem+16:8=0xff80
# expect: x2=0x80 x3=0x80 mem+16:8=0xff80
        ldsminb w2, w2, [x1]
        ldsminb wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0 mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0x8000
# set:    x1=mem+16 x0=-1 x2=0xfedcba9876543210 mem+16:8=-1
# expect: x0=0xffff mem+16:8=0xffffffffffffffff
# set:    x1=mem+16 x0=-1 x2=-1 mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0x8000
# set:    x1=mem+16 x0=-1 x2=0x8000 mem+16:8=0x80000000
# expect: x0=0x0 mem+16:8=0x80008000
# set:    x1=mem+16 x0=-1 x2=0xffffffff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0x8000
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0x7f
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0x8000
        ldsminah w2, w0, [x1]

# set:    x1=mem+16 x2=0 mem+16:8=0x20
# expect: mem+16:8=0x0
# set:    x1=mem+16 x2=0xfedcba9876543210 mem+16:8=0
# expect: mem+16:8=0x0
# set:    x1=mem+16 x2=0x20 mem+16:8=0
# expect: mem+16:8=0x0
        stsminh w2, [x1]

# set:    x1=mem+16 x2=1 mem+16:8=0x3f
# expect: x2=0x3f x3=0x1 mem+16:8=0x0
# set:    x1=mem+16 x2=0x7fffffff mem+16:8=0x8000000000000000
# expect: x2=0x0 x3=0xffff mem+16:8=0x800000000000ffff
        ldsminh w2, w2, [x1]
        ldsminh wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0x7fffffff mem+16:8=0x7fffffffffffffff
# expect: x0=0xffffffff mem+16:8=0x7fffffffffffffff
# set:    x1=mem+16 x0=-1 x2=0 mem+16:8=0xffffffff
# expect: x0=0xffffffff mem+16:8=0xffffffff
# set:    x1=mem+16 x0=-1 x2=-1 mem+16:8=0x8000000000000000
# expect: x0=0x0 mem+16:8=0x80000000ffffffff
# set:    x1=mem+16 x0=-1 x2=0x8000 mem+16:8=-1
# expect: x0=0xffffffff mem+16:8=0xffffffffffffffff
# set:    x1=mem+16 x0=-1 x2=0x7fffffffffffffff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0xffffffff
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0x7f
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0x7fff
        ldsminl w2, w0, [x1]

# set:    x1=mem+16 x2=0x8000 mem+16:8=0xffffffff
# expect: mem+16:8=0xffffffff
# set:    x1=mem+16 x2=-1 mem+16:8=0x123456789abcdef0
# expect: mem+16:8=0x123456789abcdef0
# set:    x1=mem+16 x2=-1 mem+16:8=-2
# expect: mem+16:8=0xfffffffffffffffe
        stsmin w2, [x1]

# set:    x1=mem+16 x2=0x123456789abcdef0 mem+16:8=0xfedcba9876543210
# expect: x2=0x76543210 x3=0x9abcdef0 mem+16:8=0xfedcba989abcdef0
# set:    x1=mem+16 x2=0x80000000 mem+16:8=-2
# expect: x2=0xfffffffe x3=0x80000000 mem+16:8=0xffffffff80000000
        ldsmin w2, w2, [x1]
        ldsmin wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0 mem+16:8=0
# expect: x0=0x0 mem+16:8=0x0
# set:    x1=mem+16 x0=-1 x2=1 mem+16:8=0xffffffff
# expect: x0=0xffffffff mem+16:8=0x1
# set:    x1=mem+16 x0=-1 x2=0x123456789abcdef0 mem+16:8=0x3f
# expect: x0=0x3f mem+16:8=0x3f
# set:    x1=mem+16 x0=-1 x2=-2 mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0xfffffffffffffffe
# set:    x1=mem+16 x0=-1 x2=0x123456789abcdef0 mem+16:8=-1
# expect: x0=0xffffffffffffffff mem+16:8=0xffffffffffffffff
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0x7f
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0x7fff
        ldsminl x2, x0, [x1]

# set:    x1=mem+16 x2=-1 mem+16:8=0x20
# expect: mem+16:8=0xffffffffffffffff
# set:    x1=mem+16 x2=0x7fffffffffffffff mem+16:8=0x20
# expect: mem+16:8=0x20
# set:    x1=mem+16 x2=0xffffffff mem+16:8=0x8000000000000000
# expect: mem+16:8=0x8000000000000000
        stsmin x2, [x1]

# set:    x1=mem+16 x2=1 mem+16:8=-1
# expect: x2=0xffffffffffffffff x3=0xffffffffffffffff mem+16:8=0xffffffffffffffff
# set:    x1=mem+16 x2=0x7fffffff mem+16:8=1
# expect: x2=0x1 x3=0x1 mem+16:8=0x0
        ldsmin x2, x2, [x1]
        ldsmin xzr, x3, [x1]

# set:    x1=mem+16 x0=-1 x2=-2 mem+16:8=0x123456789abcdef0
# expect: x0=0xf0 mem+16:8=0x123456789abcdefe
# set:    x1=mem+16 x0=-1 x2=-2 mem+16:8=-2
# expect: x0=0xfe mem+16:8=0xfffffffffffffffe
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0xff80
# expect: x0=0x80 mem+16:8=0xff80
# set:    x1=mem+16 x0=-1 x2=0x80000000 mem+16:8=0
# expect: x0=0x0 mem+16:8=0x0
# set:    x1=mem+16 x0=-1 x2=0xffffffff mem+16:8=1
# expect: x0=0x1 mem+16:8=0xff
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0x80
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x0 mem+16:8=0x80ff
        ldumaxalb w2, w0, [x1]

# set:    x1=mem+16 x2=0 mem+16:8=0xff80
# expect: mem+16:8=0xff80
# set:    x1=mem+16 x2=0x80000000 mem+16:8=0x123456789abcdef0
# expect: mem+16:8=0x123456789abcdef0
# set:    x1=mem+16 x2=0x3f mem+16:8=0x20
# expect: mem+16:8=0x3f
        stumaxb w2, [x1]

# set:    x1=mem+16 x2=0xff80 mem+16:8=0
# expect: x2=0x0 x3=0x80 mem+16:8=0x80
# set:    x1=mem+16 x2=1 mem+16:8=1
# expect: x2=0x1 x3=0x1 mem+16:8=0x1
        ldumaxb w2, w2, [x1]
        ldumaxb wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0 mem+16:8=0xfedcba9876543210
# expect: x0=0x3210 mem+16:8=0xfedcba9876543210
# set:    x1=mem+16 x0=-1 x2=-1 mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0xffff
# set:    x1=mem+16 x0=-1 x2=0xffffffff mem+16:8=-2
# expect: x0=0xfffe mem+16:8=0xffffffffffffffff
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=1
# expect: x0=0x1 mem+16:8=0xff80
# set:    x1=mem+16 x0=-1 x2=0x8000 mem+16:8=0x3f
# expect: x0=0x3f mem+16:8=0x8000
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0x80
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0x8000
        ldumaxlh w2, w0, [x1]

# set:    x1=mem+16 x2=1 mem+16:8=0x80000000
# expect: mem+16:8=0x80000001
# set:    x1=mem+16 x2=-1 mem+16:8=0x7fffffff
# expect: mem+16:8=0x7fffffff
# set:    x1=mem+16 x2=1 mem+16:8=0x20
# expect: mem+16:8=0x20
        stumaxh w2, [x1]

# set:    x1=mem+16 x2=-2 mem+16:8=0
# expect: x2=0x0 x3=0xfffe mem+16:8=0xfffe
# set:    x1=mem+16 x2=0x20 mem+16:8=0x80000000
# expect: x2=0x0 x3=0x20 mem+16:8=0x80000020
        ldumaxh w2, w2, [x1]
        ldumaxh wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0x8000 mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0x8000
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0xffffffff
# expect: x0=0xffffffff mem+16:8=0xffffffff
# set:    x1=mem+16 x0=-1 x2=0 mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0x8000
# set:    x1=mem+16 x0=-1 x2=0xfedcba9876543210 mem+16:8=-1
# expect: x0=0xffffffff mem+16:8=0xffffffffffffffff
# set:    x1=mem+16 x0=-1 x2=0x8000000000000000 mem+16:8=0
# expect: x0=0x0 mem+16:8=0x0
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0x80
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0x8000
        ldumaxa w2, w0, [x1]

# set:    x1=mem+16 x2=0 mem+16:8=0xffffffff
# expect: mem+16:8=0xffffffff
# set:    x1=mem+16 x2=1 mem+16:8=0xff80
# expect: mem+16:8=0xff80
# set:    x1=mem+16 x2=0x7fffffff mem+16:8=0xfedcba9876543210
# expect: mem+16:8=0xfedcba987fffffff
        stumax w2, [x1]

# set:    x1=mem+16 x2=0x80000000 mem+16:8=0x3f
# expect: x2=0x3f x3=0x80000000 mem+16:8=0x80000000
# set:    x1=mem+16 x2=0 mem+16:8=0
# expect: x2=0x0 x3=0x0 mem+16:8=0x0
        ldumax w2, w2, [x1]
        ldumax wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0x7fffffffffffffff mem+16:8=-2
# expect: x0=0xfffffffffffffffe mem+16:8=0xfffffffffffffffe
# set:    x1=mem+16 x0=-1 x2=0x20 mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0x8000
# set:    x1=mem+16 x0=-1 x2=0x3f mem+16:8=1
# expect: x0=0x1 mem+16:8=0x3f
# set:    x1=mem+16 x0=-1 x2=-2 mem+16:8=0x123456789abcdef0
# expect: x0=0x123456789abcdef0 mem+16:8=0xfffffffffffffffe
# set:    x1=mem+16 x0=-1 x2=0xfedcba9876543210 mem+16:8=0xff80
# expect: x0=0xff80 mem+16:8=0xfedcba9876543210
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0x80
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0x8000
        ldumaxal x2, x0, [x1]

# set:    x1=mem+16 x2=0x7fffffffffffffff mem+16:8=0x123456789abcdef0
# expect: mem+16:8=0x7fffffffffffffff
# set:    x1=mem+16 x2=0x20 mem+16:8=0x80000000
# expect: mem+16:8=0x80000000
# set:    x1=mem+16 x2=0x20 mem+16:8=0x7fffffffffffffff
# expect: mem+16:8=0x7fffffffffffffff
        stumax x2, [x1]

# set:    x1=mem+16 x2=0x8000000000000000 mem+16:8=0xff80
# expect: x2=0xff80 x3=0x8000000000000000 mem+16:8=0x8000000000000000
# set:    x1=mem+16 x2=0x3f mem+16:8=-1
# expect: x2=0xffffffffffffffff x3=0xffffffffffffffff mem+16:8=0xffffffffffffffff
        ldumax x2, x2, [x1]
        ldumax xzr, x3, [x1]

# set:    x1=mem+16 x0=-1 x2=0x7fffffff mem+16:8=0xfedcba9876543210
# expect: x0=0x10 mem+16:8=0xfedcba9876543210
# set:    x1=mem+16 x0=-1 x2=0x123456789abcdef0 mem+16:8=0xfedcba9876543210
# expect: x0=0x10 mem+16:8=0xfedcba9876543210
# set:    x1=mem+16 x0=-1 x2=0x8000000000000000 mem+16:8=0x8000
# expect: x0=0x0 mem+16:8=0x8000
# set:    x1=mem+16 x0=-1 x2=0x8000 mem+16:8=0x7fffffff
# expect: x0=0xff mem+16:8=0x7fffff00
# set:    x1=mem+16 x0=-1 x2=0x80000000 mem+16:8=-1
# expect: x0=0xff mem+16:8=0xffffffffffffff00
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0x7f
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x0 mem+16:8=0x8000
        lduminalb w2, w0, [x1]

# set:    x1=mem+16 x2=0xfedcba9876543210 mem+16:8=0x7fffffffffffffff
# expect: mem+16:8=0x7fffffffffffff10
# set:    x1=mem+16 x2=0x7fffffffffffffff mem+16:8=0xffffffff
# expect: mem+16:8=0xffffffff
# set:    x1=mem+16 x2=0xff80 mem+16:8=1
# expect: mem+16:8=0x1
        stuminb w2, [x1]

# set:    x1=mem+16 x2=0x7fffffff mem+16:8=0x8000
# expect: x2=0x0 x3=0x0 mem+16:8=0x8000
# set:    x1=mem+16 x2=0x20 mem+16:8=1
# expect: x2=0x1 x3=0x1 mem+16:8=0x0
        lduminb w2, w2, [x1]
        lduminb wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0xffffffff mem+16:8=0x8000000000000000
# expect: x0=0x0 mem+16:8=0x8000000000000000
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0x7fffffffffffffff
# expect: x0=0xffff mem+16:8=0x7fffffffffffff80
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0x123456789abcdef0
# expect: x0=0xdef0 mem+16:8=0x123456789abcdef0
# set:    x1=mem+16 x0=-1 x2=1 mem+16:8=0x8000000000000000
# expect: x0=0x0 mem+16:8=0x8000000000000000
# set:    x1=mem+16 x0=-1 x2=-2 mem+16:8=0xff80
# expect: x0=0xff80 mem+16:8=0xff80
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0x7f
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0x7fff
        lduminah w2, w0, [x1]

# set:    x1=mem+16 x2=0x20 mem+16:8=0xff80
# expect: mem+16:8=0x20
# set:    x1=mem+16 x2=1 mem+16:8=0
# expect: mem+16:8=0x0
# set:    x1=mem+16 x2=0x7fffffffffffffff mem+16:8=0x80000000
# expect: mem+16:8=0x80000000
        stuminh w2, [x1]

# set:    x1=mem+16 x2=0 mem+16:8=-1
# expect: x2=0xffff x3=0x0 mem+16:8=0xffffffffffff0000
# set:    x1=mem+16 x2=0x80000000 mem+16:8=0xff80
# expect: x2=0xff80 x3=0x0 mem+16:8=0x0
        lduminh w2, w2, [x1]
        lduminh wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0x8000000000000000 mem+16:8=0x3f
# expect: x0=0x3f mem+16:8=0x0
# set:    x1=mem+16 x0=-1 x2=-1 mem+16:8=1
# expect: x0=0x1 mem+16:8=0x1
# set:    x1=mem+16 x0=-1 x2=0xffffffff mem+16:8=-2
# expect: x0=0xfffffffe mem+16:8=0xfffffffffffffffe
# set:    x1=mem+16 x0=-1 x2=0x7fffffffffffffff mem+16:8=0x8000000000000000
# expect: x0=0x0 mem+16:8=0x8000000000000000
# set:    x1=mem+16 x0=-1 x2=-2 mem+16:8=0xff80
# expect: x0=0xff80 mem+16:8=0xff80
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0x7f
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0x7fff
        lduminal w2, w0, [x1]

# set:    x1=mem+16 x2=0xff80 mem+16:8=0x20
# expect: mem+16:8=0x20
# set:    x1=mem+16 x2=0x80000000 mem+16:8=0xffffffff
# expect: mem+16:8=0x80000000
# set:    x1=mem+16 x2=0x7fffffffffffffff mem+16:8=0x123456789abcdef0
# expect: mem+16:8=0x123456789abcdef0
        stumin w2, [x1]

# set:    x1=mem+16 x2=0xff80 mem+16:8=-2
# expect: x2=0xfffffffe x3=0xff80 mem+16:8=0xffffffff00000000
# set:    x1=mem+16 x2=0x8000 mem+16:8=0x8000000000000000
# expect: x2=0x0 x3=0x0 mem+16:8=0x8000000000000000
        ldumin w2, w2, [x1]
        ldumin wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0x8000 mem+16:8=-2
# expect: x0=0xfffffffffffffffe mem+16:8=0x8000
# set:    x1=mem+16 x0=-1 x2=-1 mem+16:8=0x7fffffff
# expect: x0=0x7fffffff mem+16:8=0x7fffffff
# set:    x1=mem+16 x0=-1 x2=0x123456789abcdef0 mem+16:8=0
# expect: x0=0x0 mem+16:8=0x0
# set:    x1=mem+16 x0=-1 x2=0x7fffffff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0x8000
# set:    x1=mem+16 x0=-1 x2=0x7fffffffffffffff mem+16:8=0x123456789abcdef0
# expect: x0=0x123456789abcdef0 mem+16:8=0x123456789abcdef0
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0x7f
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0x7fff
        lduminl x2, x0, [x1]

# set:    x1=mem+16 x2=0x7fffffff mem+16:8=0
# expect: mem+16:8=0x0
# set:    x1=mem+16 x2=0x20 mem+16:8=0x7fffffff
# expect: mem+16:8=0x20
# set:    x1=mem+16 x2=0xffffffff mem+16:8=0x8000000000000000
# expect: mem+16:8=0xffffffff
        stumin x2, [x1]

# set:    x1=mem+16 x2=0xfedcba9876543210 mem+16:8=0x123456789abcdef0
# expect: x2=0x123456789abcdef0 x3=0x123456789abcdef0 mem+16:8=0x0
# set:    x1=mem+16 x2=0x8000000000000000 mem+16:8=0x20
# expect: x2=0x20 x3=0x20 mem+16:8=0x0
        ldumin x2, x2, [x1]
        ldumin xzr, x3, [x1]

# set:    x1=mem+16 x0=-1 x2=-2 mem+16:8=0x7fffffffffffffff
# expect: x0=0xff mem+16:8=0x7ffffffffffffffe
# set:    x1=mem+16 x0=-1 x2=-2 mem+16:8=0x123456789abcdef0
# expect: x0=0xf0 mem+16:8=0x123456789abcdefe
# set:    x1=mem+16 x0=-1 x2=0x123456789abcdef0 mem+16:8=0x8000000000000000
# expect: x0=0x0 mem+16:8=0x80000000000000f0
# set:    x1=mem+16 x0=-1 x2=0x123456789abcdef0 mem+16:8=0x7fffffffffffffff
# expect: x0=0xff mem+16:8=0x7ffffffffffffff0
# set:    x1=mem+16 x0=-1 x2=-1 mem+16:8=0x80000000
# expect: x0=0x0 mem+16:8=0x800000ff
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0x80
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x0 mem+16:8=0x80ff
        swplb w2, w0, [x1]

# set:    x1=mem+16 x2=0xff80 mem+16:8=0x8000000000000000
# expect: x2=0x0 x3=0x80 mem+16:8=0x8000000000000000
# set:    x1=mem+16 x2=0x7fffffff mem+16:8=-2
# expect: x2=0xfe x3=0xff mem+16:8=0xffffffffffffff00
        swpb w2, w2, [x1]
        swpb wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0x7fffffff mem+16:8=-2
# expect: x0=0xfffe mem+16:8=0xffffffffffffffff
# set:    x1=mem+16 x0=-1 x2=-1 mem+16:8=0x123456789abcdef0
# expect: x0=0xdef0 mem+16:8=0x123456789abcffff
# set:    x1=mem+16 x0=-1 x2=0 mem+16:8=0x80000000
# expect: x0=0x0 mem+16:8=0x80000000
# set:    x1=mem+16 x0=-1 x2=0x80000000 mem+16:8=0
# expect: x0=0x0 mem+16:8=0x0
# set:    x1=mem+16 x0=-1 x2=0xffffffff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0xffff
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0x80
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0x7fff
        swplh w2, w0, [x1]

# set:    x1=mem+16 x2=0xffffffff mem+16:8=-2
# expect: x2=0xfffe x3=0xffff mem+16:8=0xffffffffffff0000
# set:    x1=mem+16 x2=0x7fffffffffffffff mem+16:8=0x20
# expect: x2=0x20 x3=0xffff mem+16:8=0x0
        swph w2, w2, [x1]
        swph wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0x7fffffff mem+16:8=0x80000000
# expect: x0=0x80000000 mem+16:8=0x7fffffff
# set:    x1=mem+16 x0=-1 x2=0xffffffff mem+16:8=0xfedcba9876543210
# expect: x0=0x76543210 mem+16:8=0xfedcba98ffffffff
# set:    x1=mem+16 x0=-1 x2=0x80000000 mem+16:8=0x80000000
# expect: x0=0x80000000 mem+16:8=0x80000000
# set:    x1=mem+16 x0=-1 x2=1 mem+16:8=0x80000000
# expect: x0=0x80000000 mem+16:8=0x1
# set:    x1=mem+16 x0=-1 x2=0x7fffffff mem+16:8=-1
# expect: x0=0xffffffff mem+16:8=0xffffffff7fffffff
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0x80
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0x7fff
        swp w2, w0, [x1]

# set:    x1=mem+16 x2=0x8000000000000000 mem+16:8=0xfedcba9876543210
# expect: x2=0x76543210 x3=0x0 mem+16:8=0xfedcba9800000000
# set:    x1=mem+16 x2=-1 mem+16:8=0x20
# expect: x2=0x20 x3=0xffffffff mem+16:8=0x0
        swp w2, w2, [x1]
        swp wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0xfedcba9876543210 mem+16:8=0
# expect: x0=0x0 mem+16:8=0xfedcba9876543210
# set:    x1=mem+16 x0=-1 x2=0x123456789abcdef0 mem+16:8=-2
# expect: x0=0xfffffffffffffffe mem+16:8=0x123456789abcdef0
# set:    x1=mem+16 x0=-1 x2=0x80000000 mem+16:8=-2
# expect: x0=0xfffffffffffffffe mem+16:8=0x80000000
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0x80000000
# expect: x0=0x80000000 mem+16:8=0xff80
# set:    x1=mem+16 x0=-1 x2=1 mem+16:8=0
# expect: x0=0x0 mem+16:8=0x1
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=0x7f mem+16:8=0x80
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=0x8000 mem+16:8=0x7fff
        swp x2, x0, [x1]

# set:    x1=mem+16 x2=0xffffffff mem+16:8=0x3f
# expect: x2=0x3f x3=0xffffffff mem+16:8=0x0
# set:    x1=mem+16 x2=0x20 mem+16:8=0x7fffffffffffffff
# expect: x2=0x7fffffffffffffff x3=0x20 mem+16:8=0x0
        swp x2, x2, [x1]
        swp xzr, x3, [x1]

# set:    x1=mem+16 x0=0 x2=0x20 mem+16:8=0
# expect: x0=0x0 mem+16:8=0x20
# set:    x1=mem+16 x0=0xfedcba9876543210 x2=0x3f mem+16:8=0xfedcba9876543210
# expect: x0=0x10 mem+16:8=0xfedcba987654323f
# set:    x1=mem+16 x0=-2 x2=1 mem+16:8=-2
# expect: x0=0xfe mem+16:8=0xffffffffffffff01
# set:    x1=mem+16 x0=1 x2=0x8000000000000000 mem+16:8=0
# expect: x0=0x0 mem+16:8=0x0
# set:    x1=mem+16 x0=1 x2=1 mem+16:8=0
# expect: x0=0x0 mem+16:8=0x0
# set:    x1=mem+16 x0=0xff80 x2=0xffffffff mem+16:8=0xff81
# expect: x0=0x81 mem+16:8=0xff81
        casb w0, w2, [x1]

# set:    x1=mem+16 x0=0x7fffffff x2=0x123456789abcdef0 mem+16:8=0x7fffffff
# expect: x0=0xff mem+16:8=0x7ffffff0
# set:    x1=mem+16 x0=0xfedcba9876543210 x2=1 mem+16:8=0xfedcba9876543210
# expect: x0=0x10 mem+16:8=0xfedcba9876543201
# set:    x1=mem+16 x0=0 x2=0x3f mem+16:8=0
# expect: x0=0x0 mem+16:8=0x3f
# set:    x1=mem+16 x0=0x80000000 x2=-1 mem+16:8=0x80000001
# expect: x0=0x1 mem+16:8=0x80000001
# set:    x1=mem+16 x0=0x7fffffffffffffff x2=0xff80 mem+16:8=0x7ffffffffffffffe
# expect: x0=0xfe mem+16:8=0x7ffffffffffffffe
# set:    x1=mem+16 x0=0xffffffff x2=0x20 mem+16:8=0xfffffffe
# expect: x0=0xfe mem+16:8=0xfffffffe
        casalb w0, w2, [x1]

# set:    x1=mem+16 x2=0x3f mem+16:8=0x7fffffff
# expect: x0=0xff x4=0x0 x5=0x1 mem+16:8=0x7fffff3e
# set:    x1=mem+16 x2=0 mem+16:8=0x3f
# expect: x0=0x3f x4=0x0 x5=0x1 mem+16:8=0x3f
# set:    x1=mem+16 x2=0x20 mem+16:8=-1
# expect: x0=0xff x4=0x0 x5=0x1 mem+16:8=0xffffffffffffff1f
# set:    x1=mem+16 x2=-1 mem+16:8=0x3f
# expect: x0=0x3f x4=0x0 x5=0x1 mem+16:8=0x3e
        ldxrb w0, [x1]
        add w3, w0, w2
        stxrb w4, w3, [x1]
        stxrb w5, w3, [x1]

# set:    x1=mem+16 x2=0 mem+16:8=0x7fffffff
# expect: x0=0xff x4=0x0 x5=0x1 mem+16:8=0x7fffffff
# set:    x1=mem+16 x2=0x20 mem+16:8=0xfedcba9876543210
# expect: x0=0x10 x4=0x0 x5=0x1 mem+16:8=0xfedcba9876543230
# set:    x1=mem+16 x2=0x80000000 mem+16:8=-2
# expect: x0=0xfe x4=0x0 x5=0x1 mem+16:8=0xfffffffffffffffe
# set:    x1=mem+16 x2=0x8000000000000000 mem+16:8=0x80000000
# expect: x0=0x0 x4=0x0 x5=0x1 mem+16:8=0x80000000
        ldaxrb w0, [x1]
        add w3, w0, w2
        stlxrb w4, w3, [x1]
        stlxrb w5, w3, [x1]

# set:    x1=mem+16 x2=7 mem+16:8=-1
# expect: x0=0xff x4=1 mem+16:8=0xffffffffffffffff
        ldxrb w0, [x1]
        clrex
        stxrb w4, w2, [x1]

# set:    x1=mem+16 x2=7 x3=9 mem+16:8=-1
# expect: x4=1 mem+16:8=0xffffffffffffff09
        ldxrb w0, [x1]
        strb w3, [x1]
        stxrb w4, w2, [x1]

# set:    x1=mem+16 x2=7 x3=9 mem+16:8=-1
# expect: x4=1 mem+16:16=0xffffffffffffffff
        add x5, x1, 8
        ldxrb w0, [x1]
        stxrb w4, w2, [x5]

# set:    x1=mem+16 x0=-2 x2=0x8000 mem+16:8=-2
# expect: x0=0xfffe mem+16:8=0xffffffffffff8000
# set:    x1=mem+16 x0=0x7fffffffffffffff x2=-2 mem+16:8=0x7fffffffffffffff
# expect: x0=0xffff mem+16:8=0x7ffffffffffffffe
# set:    x1=mem+16 x0=1 x2=0x20 mem+16:8=1
# expect: x0=0x1 mem+16:8=0x20
# set:    x1=mem+16 x0=-1 x2=0x3f mem+16:8=-2
# expect: x0=0xfffe mem+16:8=0xfffffffffffffffe
# set:    x1=mem+16 x0=-2 x2=0 mem+16:8=-1
# expect: x0=0xffff mem+16:8=0xffffffffffffffff
# set:    x1=mem+16 x0=0x3f x2=1 mem+16:8=0x3e
# expect: x0=0x3e mem+16:8=0x3e
        cash w0, w2, [x1]

# set:    x1=mem+16 x0=-1 x2=-1 mem+16:8=-1
# expect: x0=0xffff mem+16:8=0xffffffffffffffff
# set:    x1=mem+16 x0=-2 x2=0xffffffff mem+16:8=-2
# expect: x0=0xfffe mem+16:8=0xffffffffffffffff
# set:    x1=mem+16 x0=0xff80 x2=0x80000000 mem+16:8=0xff80
# expect: x0=0xff80 mem+16:8=0x0
# set:    x1=mem+16 x0=-2 x2=0xff80 mem+16:8=-1
# expect: x0=0xffff mem+16:8=0xffffffffffffffff
# set:    x1=mem+16 x0=0x80000000 x2=0xfedcba9876543210 mem+16:8=0x80000001
# expect: x0=0x1 mem+16:8=0x80000001
# set:    x1=mem+16 x0=0 x2=0x8000 mem+16:8=1
# expect: x0=0x1 mem+16:8=0x1
        casalh w0, w2, [x1]

# set:    x1=mem+16 x2=0 mem+16:8=-1
# expect: x0=0xffff x4=0x0 x5=0x1 mem+16:8=0xffffffffffffffff
# set:    x1=mem+16 x2=0x8000 mem+16:8=0x7fffffff
# expect: x0=0xffff x4=0x0 x5=0x1 mem+16:8=0x7fff7fff
# set:    x1=mem+16 x2=0xff80 mem+16:8=0xff80
# expect: x0=0xff80 x4=0x0 x5=0x1 mem+16:8=0xff00
# set:    x1=mem+16 x2=0x20 mem+16:8=-2
# expect: x0=0xfffe x4=0x0 x5=0x1 mem+16:8=0xffffffffffff001e
        ldxrh w0, [x1]
        add w3, w0, w2
        stxrh w4, w3, [x1]
        stxrh w5, w3, [x1]

# set:    x1=mem+16 x2=0 mem+16:8=1
# expect: x0=0x1 x4=0x0 x5=0x1 mem+16:8=0x1
# set:    x1=mem+16 x2=0x80000000 mem+16:8=1
# expect: x0=0x1 x4=0x0 x5=0x1 mem+16:8=0x1
# set:    x1=mem+16 x2=0x80000000 mem+16:8=0x8000000000000000
# expect: x0=0x0 x4=0x0 x5=0x1 mem+16:8=0x8000000000000000
# set:    x1=mem+16 x2=0x8000 mem+16:8=0x20
# expect: x0=0x20 x4=0x0 x5=0x1 mem+16:8=0x8020
        ldaxrh w0, [x1]
        add w3, w0, w2
        stlxrh w4, w3, [x1]
        stlxrh w5, w3, [x1]

# set:    x1=mem+16 x2=7 mem+16:8=-1
# expect: x0=0xffff x4=1 mem+16:8=0xffffffffffffffff
        ldxrh w0, [x1]
        clrex
        stxrh w4, w2, [x1]

# set:    x1=mem+16 x2=7 x3=9 mem+16:8=-1
# expect: x4=1 mem+16:8=0xffffffffffff0009
        ldxrh w0, [x1]
        strh w3, [x1]
        stxrh w4, w2, [x1]

# set:    x1=mem+16 x2=7 x3=9 mem+16:8=-1
# expect: x4=1 mem+16:16=0xffffffffffffffff
        add x5, x1, 8
        ldxrh w0, [x1]
        stxrh w4, w2, [x5]

# set:    x1=mem+16 x0=-1 x2=-2 mem+16:8=-1
# expect: x0=0xffffffff mem+16:8=0xfffffffffffffffe
# set:    x1=mem+16 x0=-2 x2=-2 mem+16:8=-2
# expect: x0=0xfffffffe mem+16:8=0xfffffffffffffffe
# set:    x1=mem+16 x0=0xff80 x2=0x80000000 mem+16:8=0xff80
# expect: x0=0xff80 mem+16:8=0x80000000
# set:    x1=mem+16 x0=0x3f x2=0x3f mem+16:8=0x3e
# expect: x0=0x3e mem+16:8=0x3e
# set:    x1=mem+16 x0=0xfedcba9876543210 x2=0x3f mem+16:8=0xfedcba9876543211
# expect: x0=0x76543211 mem+16:8=0xfedcba9876543211
# set:    x1=mem+16 x0=0xffffffff x2=0x7fffffffffffffff mem+16:8=0xfffffffe
# expect: x0=0xfffffffe mem+16:8=0xfffffffe
        cas w0, w2, [x1]

# set:    x1=mem+16 x0=-2 x2=0x3f mem+16:8=-2
# expect: x0=0xfffffffe mem+16:8=0xffffffff0000003f
# set:    x1=mem+16 x0=0x80000000 x2=0xfedcba9876543210 mem+16:8=0x80000000
# expect: x0=0x80000000 mem+16:8=0x76543210
# set:    x1=mem+16 x0=0xffffffff x2=0 mem+16:8=0xffffffff
# expect: x0=0xffffffff mem+16:8=0x0
# set:    x1=mem+16 x0=0 x2=0x7fffffffffffffff mem+16:8=1
# expect: x0=0x1 mem+16:8=0x1
# set:    x1=mem+16 x0=0xffffffff x2=0x8000 mem+16:8=0xfffffffe
# expect: x0=0xfffffffe mem+16:8=0xfffffffe
# set:    x1=mem+16 x0=0xff80 x2=1 mem+16:8=0xff81
# expect: x0=0xff81 mem+16:8=0xff81
        casal w0, w2, [x1]

# set:    x1=mem+16 x2=0xffffffff mem+16:8=0x20
# expect: x0=0x20 x4=0x0 x5=0x1 mem+16:8=0x1f
# set:    x1=mem+16 x2=0x8000000000000000 mem+16:8=0x8000
# expect: x0=0x8000 x4=0x0 x5=0x1 mem+16:8=0x8000
# set:    x1=mem+16 x2=-1 mem+16:8=0xffffffff
# expect: x0=0xffffffff x4=0x0 x5=0x1 mem+16:8=0xfffffffe
# set:    x1=mem+16 x2=0xfedcba9876543210 mem+16:8=0x123456789abcdef0
# expect: x0=0x9abcdef0 x4=0x0 x5=0x1 mem+16:8=0x1234567811111100
        ldxr w0, [x1]
        add w3, w0, w2
        stxr w4, w3, [x1]
        stxr w5, w3, [x1]

# set:    x1=mem+16 x2=0 mem+16:8=-2
# expect: x0=0xfffffffe x4=0x0 x5=0x1 mem+16:8=0xfffffffffffffffe
# set:    x1=mem+16 x2=0x80000000 mem+16:8=0x20
# expect: x0=0x20 x4=0x0 x5=0x1 mem+16:8=0x80000020
# set:    x1=mem+16 x2=0x20 mem+16:8=0xfedcba9876543210
# expect: x0=0x76543210 x4=0x0 x5=0x1 mem+16:8=0xfedcba9876543230
# set:    x1=mem+16 x2=0x3f mem+16:8=0x80000000
# expect: x0=0x80000000 x4=0x0 x5=0x1 mem+16:8=0x8000003f
        ldaxr w0, [x1]
        add w3, w0, w2
        stlxr w4, w3, [x1]
        stlxr w5, w3, [x1]

# set:    x1=mem+16 x2=7 mem+16:8=-1
# expect: x0=0xffffffff x4=1 mem+16:8=0xffffffffffffffff
        ldxr w0, [x1]
        clrex
        stxr w4, w2, [x1]

# set:    x1=mem+16 x2=7 x3=9 mem+16:8=-1
# expect: x4=1 mem+16:8=0xffffffff00000009
        ldxr w0, [x1]
        str w3, [x1]
        stxr w4, w2, [x1]

# set:    x1=mem+16 x2=7 x3=9 mem+16:8=-1
# expect: x4=1 mem+16:16=0xffffffffffffffff
        add x5, x1, 8
        ldxr w0, [x1]
        stxr w4, w2, [x5]

# set:    x1=mem+16 x0=0 x2=0x3f mem+16:8=0
# expect: x0=0x0 mem+16:8=0x3f
# set:    x1=mem+16 x0=0x8000000000000000 x2=-2 mem+16:8=0x8000000000000000
# expect: x0=0x8000000000000000 mem+16:8=0xfffffffffffffffe
# set:    x1=mem+16 x0=0xff80 x2=0x3f mem+16:8=0xff80
# expect: x0=0xff80 mem+16:8=0x3f
# set:    x1=mem+16 x0=1 x2=0x8000 mem+16:8=0
# expect: x0=0x0 mem+16:8=0x0
# set:    x1=mem+16 x0=0 x2=0 mem+16:8=1
# expect: x0=0x1 mem+16:8=0x1
# set:    x1=mem+16 x0=0x7fffffffffffffff x2=0x7fffffff mem+16:8=0x7ffffffffffffffe
# expect: x0=0x7ffffffffffffffe mem+16:8=0x7ffffffffffffffe
        cas x0, x2, [x1]

# set:    x1=mem+16 x0=0xfedcba9876543210 x2=0x3f mem+16:8=0xfedcba9876543210
# expect: x0=0xfedcba9876543210 mem+16:8=0x3f
# set:    x1=mem+16 x0=0x7fffffffffffffff x2=0x8000000000000000 mem+16:8=0x7fffffffffffffff
# expect: x0=0x7fffffffffffffff mem+16:8=0x8000000000000000
# set:    x1=mem+16 x0=0x20 x2=0xff80 mem+16:8=0x20
# expect: x0=0x20 mem+16:8=0xff80
# set:    x1=mem+16 x0=0x8000000000000000 x2=0 mem+16:8=0x8000000000000001
# expect: x0=0x8000000000000001 mem+16:8=0x8000000000000001
# set:    x1=mem+16 x0=-2 x2=0x20 mem+16:8=-1
# expect: x0=0xffffffffffffffff mem+16:8=0xffffffffffffffff
# set:    x1=mem+16 x0=1 x2=0xfedcba9876543210 mem+16:8=0
# expect: x0=0x0 mem+16:8=0x0
        casal x0, x2, [x1]

# set:    x1=mem+16 x2=0 mem+16:8=0x7fffffffffffffff
# expect: x0=0x7fffffffffffffff x4=0x0 x5=0x1 mem+16:8=0x7fffffffffffffff
# set:    x1=mem+16 x2=0x80000000 mem+16:8=-1
# expect: x0=0xffffffffffffffff x4=0x0 x5=0x1 mem+16:8=0x7fffffff
# set:    x1=mem+16 x2=0 mem+16:8=-2
# expect: x0=0xfffffffffffffffe x4=0x0 x5=0x1 mem+16:8=0xfffffffffffffffe
# set:    x1=mem+16 x2=0x8000000000000000 mem+16:8=0x7fffffff
# expect: x0=0x7fffffff x4=0x0 x5=0x1 mem+16:8=0x800000007fffffff
        ldxr x0, [x1]
        add x3, x0, x2
        stxr w4, x3, [x1]
        stxr w5, x3, [x1]

# set:    x1=mem+16 x2=0 mem+16:8=0x123456789abcdef0
# expect: x0=0x123456789abcdef0 x4=0x0 x5=0x1 mem+16:8=0x123456789abcdef0
# set:    x1=mem+16 x2=0xfedcba9876543210 mem+16:8=0x20
# expect: x0=0x20 x4=0x0 x5=0x1 mem+16:8=0xfedcba9876543230
# set:    x1=mem+16 x2=0xff80 mem+16:8=0x7fffffffffffffff
# expect: x0=0x7fffffffffffffff x4=0x0 x5=0x1 mem+16:8=0x800000000000ff7f
# set:    x1=mem+16 x2=1 mem+16:8=1
# expect: x0=0x1 x4=0x0 x5=0x1 mem+16:8=0x2
        ldaxr x0, [x1]
        add x3, x0, x2
        stlxr w4, x3, [x1]
        stlxr w5, x3, [x1]

# set:    x1=mem+16 x2=7 mem+16:8=-1
# expect: x0=0xffffffffffffffff x4=1 mem+16:8=0xffffffffffffffff
        ldxr x0, [x1]
        clrex
        stxr w4, x2, [x1]

# set:    x1=mem+16 x2=7 x3=9 mem+16:8=-1
# expect: x4=1 mem+16:8=0x9
        ldxr x0, [x1]
        str x3, [x1]
        stxr w4, x2, [x1]

# set:    x1=mem+16 x2=7 x3=9 mem+16:8=-1
# expect: x4=1 mem+16:16=0xffffffffffffffff
        add x5, x1, 8
        ldxr x0, [x1]
        stxr w4, x2, [x5]

# set:    x1=mem+16 x3=0x123456789abcdef0 mem+16:16=0x9dd976469d892032e16874df56393a74
# expect: x0=0x56393a74 x2=0xe16874df x4=0x0 x5=0x1 mem+16:16=0x9dd976469d8920329abcdef0e16874df
# set:    x1=mem+16 x3=0x3f mem+16:16=0x8ba22d11f5b85c172c9c763be4540286
# expect: x0=0xe4540286 x2=0x2c9c763b x4=0x0 x5=0x1 mem+16:16=0x8ba22d11f5b85c170000003f2c9c763b
# set:    x1=mem+16 x3=-2 mem+16:16=0xc002cd6bc28d1433589a8b9d5bf2d6af
# expect: x0=0x5bf2d6af x2=0x589a8b9d x4=0x0 x5=0x1 mem+16:16=0xc002cd6bc28d1433fffffffe589a8b9d
# set:    x1=mem+16 x3=0x8000000000000000 mem+16:16=0xaf9f504b5fb15849e8c80d963e5e9986
# expect: x0=0x3e5e9986 x2=0xe8c80d96 x4=0x0 x5=0x1 mem+16:16=0xaf9f504b5fb1584900000000e8c80d96
        ldxp w0, w2, [x1]
        stxp w4, w2, w3, [x1]
        stxp w5, w3, w3, [x1]

# set:    x1=mem+16 x3=0xfedcba9876543210 mem+16:16=0x7ca5013cf6b896c26855a90d0f2fea57
# expect: x0=0xf2fea57 x2=0x6855a90d x4=0x0 x5=0x1 mem+16:16=0x7ca5013cf6b896c2765432106855a90d
# set:    x1=mem+16 x3=-1 mem+16:16=0x35720d193de2f9ef0c935a991c3d637
# expect: x0=0x91c3d637 x2=0xf0c935a9 x4=0x0 x5=0x1 mem+16:16=0x35720d193de2f9efffffffff0c935a9
# set:    x1=mem+16 x3=0x80000000 mem+16:16=0x9239b3a065d5231004ebb4a9a4e565b7
# expect: x0=0xa4e565b7 x2=0x4ebb4a9 x4=0x0 x5=0x1 mem+16:16=0x9239b3a065d523108000000004ebb4a9
# set:    x1=mem+16 x3=1 mem+16:16=0xe8a94b68e9fc5fb3f16231e06db06ad8
# expect: x0=0x6db06ad8 x2=0xf16231e0 x4=0x0 x5=0x1 mem+16:16=0xe8a94b68e9fc5fb300000001f16231e0
        ldaxp w0, w2, [x1]
        stlxp w4, w2, w3, [x1]
        stlxp w5, w3, w3, [x1]

# set:    x1=mem+16 x3=5 mem+16:16=-1
# expect: x4=1 mem+16:16=0xffff00ffffffffff
        ldxp w0, w2, [x1]
        strb wzr, [x1, 5]
        stxp w4, w2, w3, [x1]

# set:    x1=mem+16 x2=0x123456789abcdef0 x3=0x8000 x4=0x8000 x5=0x123456789abcdef0 mem+16:8=0x123456789abcdef0 mem+24:8=0
# expect: x2=0x9abcdef0 x3=0x12345678 mem+16:16=0x123456789abcdef0
# set:    x1=mem+16 x2=1 x3=0 x4=0 x5=1 mem+16:8=1 mem+24:8=1
# expect: x2=0x1 x3=0x0 mem+16:16=0x10000000100000000
# set:    x1=mem+16 x2=0x7fffffff x3=0x123456789abcdef0 x4=0x123456789abcdef0 x5=0x7fffffff mem+16:8=0x7fffffff mem+24:8=-1
# expect: x2=0x7fffffff x3=0x0 mem+16:16=0xffffffffffffffff000000007fffffff
# set:    x1=mem+16 x2=0xffffffff x3=0x20 x4=0x20 x5=0xffffffff mem+16:8=0xffffffff mem+24:8=0x8000000000000000
# expect: x2=0xffffffff x3=0x0 mem+16:16=0x800000000000000000000000ffffffff
# set:    x1=mem+16 x2=1 x3=2 x4=3 x5=4 mem+16:8=1 mem+24:8=2
# expect: x2=0x1 x3=0x0 mem+16:16=0x20000000000000001
# set:    x1=mem+16 x2=1 x3=2 x4=3 x5=4 mem+16:8=0x200000001
# expect: x2=0x1 x3=0x2 mem+16:16=0x400000003
        casp w2, w3, w4, w5, [x1]

# set:    x1=mem+16 x2=0x7fffffffffffffff x3=0xffffffff x4=0xffffffff x5=0x7fffffffffffffff mem+16:8=0x7fffffffffffffff mem+24:8=0
# expect: x2=0xffffffff x3=0x7fffffff mem+16:16=0x7fffffffffffffff
# set:    x1=mem+16 x2=0xff80 x3=0 x4=0 x5=0xff80 mem+16:8=0xff80 mem+24:8=1
# expect: x2=0xff80 x3=0x0 mem+16:16=0x10000ff8000000000
# set:    x1=mem+16 x2=-2 x3=0x20 x4=0x20 x5=-2 mem+16:8=-2 mem+24:8=-1
# expect: x2=0xfffffffe x3=0xffffffff mem+16:16=0xfffffffffffffffffffffffffffffffe
# set:    x1=mem+16 x2=0xffffffff x3=0x8000000000000000 x4=0x8000000000000000 x5=0xffffffff mem+16:8=0xffffffff mem+24:8=0x8000000000000000
# expect: x2=0xffffffff x3=0x0 mem+16:16=0x8000000000000000ffffffff00000000
# set:    x1=mem+16 x2=1 x3=2 x4=3 x5=4 mem+16:8=1 mem+24:8=2
# expect: x2=0x1 x3=0x0 mem+16:16=0x20000000000000001
# set:    x1=mem+16 x2=1 x3=2 x4=3 x5=4 mem+16:8=0x200000001
# expect: x2=0x1 x3=0x2 mem+16:16=0x400000003
        caspal w2, w3, w4, w5, [x1]

# set:    x1=mem+16 x3=0x123456789abcdef0 mem+16:16=0xd928c01191fd9b9d319fda66a986bfc0
# expect: x0=0x319fda66a986bfc0 x2=0xd928c01191fd9b9d x4=0x0 x5=0x1 mem+16:16=0x123456789abcdef0d928c01191fd9b9d
# set:    x1=mem+16 x3=0x20 mem+16:16=0xb2ea685094bfe6604e879c6249fa555e
# expect: x0=0x4e879c6249fa555e x2=0xb2ea685094bfe660 x4=0x0 x5=0x1 mem+16:16=0x20b2ea685094bfe660
# set:    x1=mem+16 x3=-1 mem+16:16=0xdca4b19e5ffdf1cffc8e920df692f963
# expect: x0=0xfc8e920df692f963 x2=0xdca4b19e5ffdf1cf x4=0x0 x5=0x1 mem+16:16=0xffffffffffffffffdca4b19e5ffdf1cf
# set:    x1=mem+16 x3=-2 mem+16:16=0x64836ec200b62158054038d7399b747b
# expect: x0=0x54038d7399b747b x2=0x64836ec200b62158 x4=0x0 x5=0x1 mem+16:16=0xfffffffffffffffe64836ec200b62158
        ldxp x0, x2, [x1]
        stxp w4, x2, x3, [x1]
        stxp w5, x3, x3, [x1]

# set:    x1=mem+16 x3=0xffffffff mem+16:16=0x292254f937cca228020f8fa553fdd1f7
# expect: x0=0x20f8fa553fdd1f7 x2=0x292254f937cca228 x4=0x0 x5=0x1 mem+16:16=0xffffffff292254f937cca228
# set:    x1=mem+16 x3=0x7fffffff mem+16:16=0x2d4729dd414cafe5912853ea204a093
# expect: x0=0x5912853ea204a093 x2=0x2d4729dd414cafe x4=0x0 x5=0x1 mem+16:16=0x7fffffff02d4729dd414cafe
# set:    x1=mem+16 x3=0x8000 mem+16:16=0xfc41172136677c4a7e4456d712a82af1
# expect: x0=0x7e4456d712a82af1 x2=0xfc41172136677c4a x4=0x0 x5=0x1 mem+16:16=0x8000fc41172136677c4a
# set:    x1=mem+16 x3=-1 mem+16:16=0x21483249414e7cc150278ec26125cb48
# expect: x0=0x50278ec26125cb48 x2=0x21483249414e7cc1 x4=0x0 x5=0x1 mem+16:16=0xffffffffffffffff21483249414e7cc1
        ldaxp x0, x2, [x1]
        stlxp w4, x2, x3, [x1]
        stlxp w5, x3, x3, [x1]

# set:    x1=mem+16 x3=5 mem+16:16=-1
# expect: x4=1 mem+16:16=0xffff00ffffffffff
        ldxp x0, x2, [x1]
        strb wzr, [x1, 5]
        stxp w4, x2, x3, [x1]

# set:    x1=mem+16 x2=0x7fffffff x3=-2 x4=-2 x5=0x7fffffff mem+16:8=0x7fffffff mem+24:8=0
# expect: x2=0x7fffffff x3=0x0 mem+16:16=0x7fffffff
# set:    x1=mem+16 x2=0x7fffffffffffffff x3=-1 x4=-1 x5=0x7fffffffffffffff mem+16:8=0x7fffffffffffffff mem+24:8=1
# expect: x2=0x7fffffffffffffff x3=0x1 mem+16:16=0x17fffffffffffffff
# set:    x1=mem+16 x2=0xffffffff x3=1 x4=1 x5=0xffffffff mem+16:8=0xffffffff mem+24:8=-1
# expect: x2=0xffffffff x3=0xffffffffffffffff mem+16:16=0xffffffffffffffff00000000ffffffff
# set:    x1=mem+16 x2=0x7fffffffffffffff x3=0x123456789abcdef0 x4=0x123456789abcdef0 x5=0x7fffffffffffffff mem+16:8=0x7fffffffffffffff mem+24:8=0x8000000000000000
# expect: x2=0x7fffffffffffffff x3=0x8000000000000000 mem+16:16=0x80000000000000007fffffffffffffff
# set:    x1=mem+16 x2=1 x3=2 x4=3 x5=4 mem+16:8=1 mem+24:8=2
# expect: x2=0x1 x3=0x2 mem+16:16=0x40000000000000003
# set:    x1=mem+16 x2=1 x3=2 x4=3 x5=4 mem+16:8=0x200000001
# expect: x2=0x200000001 x3=0x0 mem+16:16=0x200000001
        casp x2, x3, x4, x5, [x1]

# set:    x1=mem+16 x2=0xfedcba9876543210 x3=-1 x4=-1 x5=0xfedcba9876543210 mem+16:8=0xfedcba9876543210 mem+24:8=0
# expect: x2=0xfedcba9876543210 x3=0x0 mem+16:16=0xfedcba9876543210
# set:    x1=mem+16 x2=0x3f x3=0 x4=0 x5=0x3f mem+16:8=0x3f mem+24:8=1
# expect: x2=0x3f x3=0x1 mem+16:16=0x1000000000000003f
# set:    x1=mem+16 x2=0x3f x3=-1 x4=-1 x5=0x3f mem+16:8=0x3f mem+24:8=-1
# expect: x2=0x3f x3=0xffffffffffffffff mem+16:16=0x3fffffffffffffffff
# set:    x1=mem+16 x2=0x20 x3=0xfedcba9876543210 x4=0xfedcba9876543210 x5=0x20 mem+16:8=0x20 mem+24:8=0x8000000000000000
# expect: x2=0x20 x3=0x8000000000000000 mem+16:16=0x80000000000000000000000000000020
# set:    x1=mem+16 x2=1 x3=2 x4=3 x5=4 mem+16:8=1 mem+24:8=2
# expect: x2=0x1 x3=0x2 mem+16:16=0x40000000000000003
# set:    x1=mem+16 x2=1 x3=2 x4=3 x5=4 mem+16:8=0x200000001
# expect: x2=0x200000001 x3=0x0 mem+16:16=0x200000001
        caspal x2, x3, x4, x5, [x1]

# set:    x1=0x1000 x2=1
# expect: sig=11 x2=1
        casp x2, x3, x4, x5, [x1]

# set:    x1=0x1000 x2=1 x3=7
# expect: sig=11 x3=7
        ldadd x2, x3, [x1]

# set:    x1=0x1000 x2=1 x3=7
# expect: sig=11 x3=7
        ldaddb w2, w3, [x1]
        ldsmaxh w2, w3, [x1]
