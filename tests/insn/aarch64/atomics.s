# SPDX-License-Identifier: Apache-2.0
# Atomics, exclusives

# set:    x1=mem+16 x0=-1 x2=0x7fffffffffffffff mem+16:8=0x7fffffffffffffff
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fffffff mem+16:8=0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x8000 mem+16:8=0x123456789abcdef0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x8000000000000000 mem+16:8=0x8000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x123456789abcdef0 mem+16:8=-2
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        ldaddlb w2, w0, [x1]

# set:    x1=mem+16 x2=0x80000000 mem+16:8=0x20
# expect: mem+16:8=?
# set:    x1=mem+16 x2=1 mem+16:8=0xffffffff
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0xfedcba9876543210 mem+16:8=0xfedcba9876543210
# expect: mem+16:8=?
        staddb w2, [x1]

# set:    x1=mem+16 x2=0x8000000000000000 mem+16:8=0xffffffff
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=0x20 mem+16:8=0xff80
# expect: x2=? x3=? mem+16:8=?
        ldaddb w2, w2, [x1]
        ldaddb wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0 mem+16:8=0x3f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x3f mem+16:8=0x3f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=-2
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0x20
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x3f mem+16:8=0x80000000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        ldaddh w2, w0, [x1]

# set:    x1=mem+16 x2=0x8000000000000000 mem+16:8=0x3f
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0xfedcba9876543210 mem+16:8=1
# expect: mem+16:8=?
# set:    x1=mem+16 x2=-1 mem+16:8=0x123456789abcdef0
# expect: mem+16:8=?
        staddh w2, [x1]

# set:    x1=mem+16 x2=0xffffffff mem+16:8=0x123456789abcdef0
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=0x123456789abcdef0 mem+16:8=0x3f
# expect: x2=? x3=? mem+16:8=?
        ldaddh w2, w2, [x1]
        ldaddh wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0x8000 mem+16:8=0x123456789abcdef0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x20 mem+16:8=0x7fffffff
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0xfedcba9876543210
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xfedcba9876543210 mem+16:8=0xfedcba9876543210
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fffffff mem+16:8=0xfedcba9876543210
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        ldaddl w2, w0, [x1]

# set:    x1=mem+16 x2=0x123456789abcdef0 mem+16:8=0x123456789abcdef0
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0xff80 mem+16:8=-1
# expect: mem+16:8=?
# set:    x1=mem+16 x2=-2 mem+16:8=-2
# expect: mem+16:8=?
        stadd w2, [x1]

# set:    x1=mem+16 x2=0xff80 mem+16:8=0x20
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=0xfedcba9876543210 mem+16:8=0
# expect: x2=? x3=? mem+16:8=?
        ldadd w2, w2, [x1]
        ldadd wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0x80000000 mem+16:8=0xffffffff
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xfedcba9876543210 mem+16:8=0x20
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=-1 mem+16:8=0x8000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xffffffff mem+16:8=1
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fffffffffffffff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        ldaddl x2, x0, [x1]

# set:    x1=mem+16 x2=0xffffffff mem+16:8=0x3f
# expect: mem+16:8=?
# set:    x1=mem+16 x2=-1 mem+16:8=0x7fffffffffffffff
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x7fffffff mem+16:8=0x8000000000000000
# expect: mem+16:8=?
        stadd x2, [x1]

# set:    x1=mem+16 x2=0 mem+16:8=0xff80
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=1 mem+16:8=0x8000
# expect: x2=? x3=? mem+16:8=?
        ldadd x2, x2, [x1]
        ldadd xzr, x3, [x1]

# set:    x1=mem+16 x0=-1 x2=0x20 mem+16:8=0x7fffffffffffffff
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=-1 mem+16:8=0x7fffffffffffffff
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=-1 mem+16:8=-2
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x8000000000000000 mem+16:8=0x8000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x123456789abcdef0 mem+16:8=0x3f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        ldclralb w2, w0, [x1]

# set:    x1=mem+16 x2=0x8000000000000000 mem+16:8=0xfedcba9876543210
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0xffffffff mem+16:8=-1
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x123456789abcdef0 mem+16:8=0x8000000000000000
# expect: mem+16:8=?
        stclrb w2, [x1]

# set:    x1=mem+16 x2=0x8000000000000000 mem+16:8=0xfedcba9876543210
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=0xff80 mem+16:8=1
# expect: x2=? x3=? mem+16:8=?
        ldclrb w2, w2, [x1]
        ldclrb wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=1 mem+16:8=0x3f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x3f mem+16:8=0x123456789abcdef0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xffffffff mem+16:8=0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fffffff mem+16:8=-2
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x8000 mem+16:8=-1
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        ldclrah w2, w0, [x1]

# set:    x1=mem+16 x2=-2 mem+16:8=0xfedcba9876543210
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x8000000000000000 mem+16:8=-1
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x123456789abcdef0 mem+16:8=0x8000
# expect: mem+16:8=?
        stclrh w2, [x1]

# set:    x1=mem+16 x2=0x123456789abcdef0 mem+16:8=-2
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=0 mem+16:8=0x20
# expect: x2=? x3=? mem+16:8=?
        ldclrh w2, w2, [x1]
        ldclrh wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=-1 mem+16:8=-1
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=1 mem+16:8=0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x8000 mem+16:8=1
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0 mem+16:8=-1
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x8000000000000000 mem+16:8=-1
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        ldclra w2, w0, [x1]

# set:    x1=mem+16 x2=-2 mem+16:8=0
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0 mem+16:8=1
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x20 mem+16:8=0x123456789abcdef0
# expect: mem+16:8=?
        stclr w2, [x1]

# set:    x1=mem+16 x2=0x7fffffff mem+16:8=0xffffffff
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=0x7fffffff mem+16:8=0x7fffffff
# expect: x2=? x3=? mem+16:8=?
        ldclr w2, w2, [x1]
        ldclr wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0 mem+16:8=-2
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0 mem+16:8=0x123456789abcdef0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x8000 mem+16:8=0x3f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xfedcba9876543210 mem+16:8=0x3f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x8000 mem+16:8=0x123456789abcdef0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        ldclr x2, x0, [x1]

# set:    x1=mem+16 x2=-2 mem+16:8=0xff80
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x3f mem+16:8=0xffffffff
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x20 mem+16:8=0x7fffffff
# expect: mem+16:8=?
        stclr x2, [x1]

# set:    x1=mem+16 x2=1 mem+16:8=0
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=0x123456789abcdef0 mem+16:8=1
# expect: x2=? x3=? mem+16:8=?
        ldclr x2, x2, [x1]
        ldclr xzr, x3, [x1]

# set:    x1=mem+16 x0=-1 x2=0x8000000000000000 mem+16:8=0x80000000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fffffff mem+16:8=0xff80
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=1 mem+16:8=0x7fffffffffffffff
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0 mem+16:8=-2
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x20 mem+16:8=0x8000000000000000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        ldeorlb w2, w0, [x1]

# set:    x1=mem+16 x2=-2 mem+16:8=0x123456789abcdef0
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x7fffffffffffffff mem+16:8=-2
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x80000000 mem+16:8=0x3f
# expect: mem+16:8=?
        steorb w2, [x1]

# set:    x1=mem+16 x2=0x8000000000000000 mem+16:8=0x3f
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=1 mem+16:8=0xfedcba9876543210
# expect: x2=? x3=? mem+16:8=?
        ldeorb w2, w2, [x1]
        ldeorb wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0xffffffff
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fffffffffffffff mem+16:8=0x7fffffff
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0xff80
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0x8000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x123456789abcdef0 mem+16:8=0x3f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        ldeorh w2, w0, [x1]

# set:    x1=mem+16 x2=-1 mem+16:8=0x8000000000000000
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x80000000 mem+16:8=0x7fffffffffffffff
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x7fffffff mem+16:8=0x8000
# expect: mem+16:8=?
        steorh w2, [x1]

# set:    x1=mem+16 x2=0xfedcba9876543210 mem+16:8=0x80000000
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=0x8000 mem+16:8=0x3f
# expect: x2=? x3=? mem+16:8=?
        ldeorh w2, w2, [x1]
        ldeorh wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0 mem+16:8=0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x8000000000000000 mem+16:8=0x20
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xffffffff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0x7fffffff
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        ldeor w2, w0, [x1]

# set:    x1=mem+16 x2=-2 mem+16:8=-1
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0 mem+16:8=0x80000000
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x8000 mem+16:8=0x8000
# expect: mem+16:8=?
        steor w2, [x1]

# set:    x1=mem+16 x2=0x7fffffffffffffff mem+16:8=0x80000000
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=0x20 mem+16:8=0xfedcba9876543210
# expect: x2=? x3=? mem+16:8=?
        ldeor w2, w2, [x1]
        ldeor wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0xffffffff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=1 mem+16:8=0x80000000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0 mem+16:8=-2
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x20 mem+16:8=0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fffffff mem+16:8=0x7fffffff
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        ldeoral x2, x0, [x1]

# set:    x1=mem+16 x2=-2 mem+16:8=0x3f
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x7fffffff mem+16:8=0x7fffffff
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x7fffffffffffffff mem+16:8=1
# expect: mem+16:8=?
        steor x2, [x1]

# set:    x1=mem+16 x2=1 mem+16:8=0
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=-2 mem+16:8=0x3f
# expect: x2=? x3=? mem+16:8=?
        ldeor x2, x2, [x1]
        ldeor xzr, x3, [x1]

# set:    x1=mem+16 x0=-1 x2=-2 mem+16:8=0x80000000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fffffffffffffff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=1 mem+16:8=0x20
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=1 mem+16:8=0x20
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x8000 mem+16:8=-2
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        ldsetalb w2, w0, [x1]

# set:    x1=mem+16 x2=0x8000000000000000 mem+16:8=0x7fffffffffffffff
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0 mem+16:8=0xff80
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0xffffffff mem+16:8=0x123456789abcdef0
# expect: mem+16:8=?
        stsetb w2, [x1]

# set:    x1=mem+16 x2=0x80000000 mem+16:8=1
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=0x7fffffff mem+16:8=0xfedcba9876543210
# expect: x2=? x3=? mem+16:8=?
        ldsetb w2, w2, [x1]
        ldsetb wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0xfedcba9876543210
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xffffffff mem+16:8=0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x123456789abcdef0 mem+16:8=0xfedcba9876543210
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0 mem+16:8=0x80000000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0x123456789abcdef0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        ldsetlh w2, w0, [x1]

# set:    x1=mem+16 x2=0xff80 mem+16:8=0x8000000000000000
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x7fffffff mem+16:8=0x7fffffff
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x123456789abcdef0 mem+16:8=0x8000000000000000
# expect: mem+16:8=?
        stseth w2, [x1]

# set:    x1=mem+16 x2=0x7fffffffffffffff mem+16:8=0x123456789abcdef0
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=-1 mem+16:8=0x7fffffff
# expect: x2=? x3=? mem+16:8=?
        ldseth w2, w2, [x1]
        ldseth wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=-1 mem+16:8=0x7fffffff
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xfedcba9876543210 mem+16:8=0xffffffff
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x123456789abcdef0 mem+16:8=0x8000000000000000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x123456789abcdef0 mem+16:8=0x7fffffff
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        ldsetal w2, w0, [x1]

# set:    x1=mem+16 x2=0x123456789abcdef0 mem+16:8=0x123456789abcdef0
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x123456789abcdef0 mem+16:8=-2
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x3f mem+16:8=0xfedcba9876543210
# expect: mem+16:8=?
        stset w2, [x1]

# set:    x1=mem+16 x2=1 mem+16:8=0xffffffff
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=0x123456789abcdef0 mem+16:8=0x3f
# expect: x2=? x3=? mem+16:8=?
        ldset w2, w2, [x1]
        ldset wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0xfedcba9876543210
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=1 mem+16:8=0x80000000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0 mem+16:8=0x80000000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0xfedcba9876543210
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fffffff mem+16:8=-1
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        ldsetal x2, x0, [x1]

# set:    x1=mem+16 x2=0x80000000 mem+16:8=0xffffffff
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x8000 mem+16:8=1
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0xfedcba9876543210 mem+16:8=0xffffffff
# expect: mem+16:8=?
        stset x2, [x1]

# set:    x1=mem+16 x2=-2 mem+16:8=0x7fffffff
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=0 mem+16:8=0x20
# expect: x2=? x3=? mem+16:8=?
        ldset x2, x2, [x1]
        ldset xzr, x3, [x1]

# set:    x1=mem+16 x0=-1 x2=-1 mem+16:8=0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=1 mem+16:8=-1
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fffffff mem+16:8=-2
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x20 mem+16:8=0xff80
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80000000 mem+16:8=0xffffffff
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        ldsmaxab w2, w0, [x1]

# set:    x1=mem+16 x2=0x8000 mem+16:8=0x3f
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x123456789abcdef0 mem+16:8=0xfedcba9876543210
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x123456789abcdef0 mem+16:8=0x8000
# expect: mem+16:8=?
        stsmaxb w2, [x1]

# set:    x1=mem+16 x2=0x8000 mem+16:8=-1
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=0x7fffffff mem+16:8=0
# expect: x2=? x3=? mem+16:8=?
        ldsmaxb w2, w2, [x1]
        ldsmaxb wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=1 mem+16:8=0x123456789abcdef0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x8000 mem+16:8=0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=-2
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xfedcba9876543210 mem+16:8=0x80000000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=-2 mem+16:8=-1
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        ldsmaxlh w2, w0, [x1]

# set:    x1=mem+16 x2=1 mem+16:8=0xff80
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0xffffffff mem+16:8=0x80000000
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x80000000 mem+16:8=0x123456789abcdef0
# expect: mem+16:8=?
        stsmaxh w2, [x1]

# set:    x1=mem+16 x2=0x80000000 mem+16:8=1
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=0xffffffff mem+16:8=0xffffffff
# expect: x2=? x3=? mem+16:8=?
        ldsmaxh w2, w2, [x1]
        ldsmaxh wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0x7fffffffffffffff mem+16:8=0x20
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=1 mem+16:8=0x3f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x20 mem+16:8=-1
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xffffffff mem+16:8=0x7fffffffffffffff
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fffffff mem+16:8=0xfedcba9876543210
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        ldsmaxal w2, w0, [x1]

# set:    x1=mem+16 x2=-1 mem+16:8=0xff80
# expect: mem+16:8=?
# set:    x1=mem+16 x2=1 mem+16:8=1
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x123456789abcdef0 mem+16:8=0x3f
# expect: mem+16:8=?
        stsmax w2, [x1]

# set:    x1=mem+16 x2=0xff80 mem+16:8=0x8000
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=0x3f mem+16:8=0x123456789abcdef0
# expect: x2=? x3=? mem+16:8=?
        ldsmax w2, w2, [x1]
        ldsmax wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0x7fffffffffffffff mem+16:8=1
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xfedcba9876543210 mem+16:8=0x20
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xfedcba9876543210 mem+16:8=0x7fffffff
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=-1 mem+16:8=0x7fffffff
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fffffffffffffff mem+16:8=-1
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        ldsmaxa x2, x0, [x1]

# set:    x1=mem+16 x2=-1 mem+16:8=-1
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0xfedcba9876543210 mem+16:8=0xffffffff
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x80000000 mem+16:8=0x123456789abcdef0
# expect: mem+16:8=?
        stsmax x2, [x1]

# set:    x1=mem+16 x2=0xfedcba9876543210 mem+16:8=1
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=0xffffffff mem+16:8=0
# expect: x2=? x3=? mem+16:8=?
        ldsmax x2, x2, [x1]
        ldsmax xzr, x3, [x1]

# set:    x1=mem+16 x0=-1 x2=0x20 mem+16:8=0x20
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80000000 mem+16:8=0x7fffffffffffffff
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=-2 mem+16:8=-1
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=1 mem+16:8=0x8000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x123456789abcdef0 mem+16:8=0x80000000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        ldsminlb w2, w0, [x1]

# set:    x1=mem+16 x2=0x3f mem+16:8=0x7fffffffffffffff
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x80000000 mem+16:8=0xffffffff
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x8000 mem+16:8=0x8000
# expect: mem+16:8=?
        stsminb w2, [x1]

# set:    x1=mem+16 x2=0 mem+16:8=0x80000000
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=0x7fffffff mem+16:8=0xff80
# expect: x2=? x3=? mem+16:8=?
        ldsminb w2, w2, [x1]
        ldsminb wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0 mem+16:8=0x8000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xfedcba9876543210 mem+16:8=-1
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=-1 mem+16:8=0x8000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x8000 mem+16:8=0x80000000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xffffffff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        ldsminah w2, w0, [x1]

# set:    x1=mem+16 x2=0 mem+16:8=0x20
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0xfedcba9876543210 mem+16:8=0
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x20 mem+16:8=0
# expect: mem+16:8=?
        stsminh w2, [x1]

# set:    x1=mem+16 x2=1 mem+16:8=0x3f
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=0x7fffffff mem+16:8=0x8000000000000000
# expect: x2=? x3=? mem+16:8=?
        ldsminh w2, w2, [x1]
        ldsminh wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0x7fffffff mem+16:8=0x7fffffffffffffff
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0 mem+16:8=0xffffffff
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=-1 mem+16:8=0x8000000000000000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x8000 mem+16:8=-1
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fffffffffffffff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        ldsminl w2, w0, [x1]

# set:    x1=mem+16 x2=0x8000 mem+16:8=0xffffffff
# expect: mem+16:8=?
# set:    x1=mem+16 x2=-1 mem+16:8=0x123456789abcdef0
# expect: mem+16:8=?
# set:    x1=mem+16 x2=-1 mem+16:8=-2
# expect: mem+16:8=?
        stsmin w2, [x1]

# set:    x1=mem+16 x2=0x123456789abcdef0 mem+16:8=0xfedcba9876543210
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=0x80000000 mem+16:8=-2
# expect: x2=? x3=? mem+16:8=?
        ldsmin w2, w2, [x1]
        ldsmin wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0 mem+16:8=0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=1 mem+16:8=0xffffffff
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x123456789abcdef0 mem+16:8=0x3f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=-2 mem+16:8=0x8000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x123456789abcdef0 mem+16:8=-1
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        ldsminl x2, x0, [x1]

# set:    x1=mem+16 x2=-1 mem+16:8=0x20
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x7fffffffffffffff mem+16:8=0x20
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0xffffffff mem+16:8=0x8000000000000000
# expect: mem+16:8=?
        stsmin x2, [x1]

# set:    x1=mem+16 x2=1 mem+16:8=-1
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=0x7fffffff mem+16:8=1
# expect: x2=? x3=? mem+16:8=?
        ldsmin x2, x2, [x1]
        ldsmin xzr, x3, [x1]

# set:    x1=mem+16 x0=-1 x2=-2 mem+16:8=0x123456789abcdef0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=-2 mem+16:8=-2
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0xff80
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80000000 mem+16:8=0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xffffffff mem+16:8=1
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        ldumaxalb w2, w0, [x1]

# set:    x1=mem+16 x2=0 mem+16:8=0xff80
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x80000000 mem+16:8=0x123456789abcdef0
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x3f mem+16:8=0x20
# expect: mem+16:8=?
        stumaxb w2, [x1]

# set:    x1=mem+16 x2=0xff80 mem+16:8=0
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=1 mem+16:8=1
# expect: x2=? x3=? mem+16:8=?
        ldumaxb w2, w2, [x1]
        ldumaxb wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0 mem+16:8=0xfedcba9876543210
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=-1 mem+16:8=0x8000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xffffffff mem+16:8=-2
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=1
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x8000 mem+16:8=0x3f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        ldumaxlh w2, w0, [x1]

# set:    x1=mem+16 x2=1 mem+16:8=0x80000000
# expect: mem+16:8=?
# set:    x1=mem+16 x2=-1 mem+16:8=0x7fffffff
# expect: mem+16:8=?
# set:    x1=mem+16 x2=1 mem+16:8=0x20
# expect: mem+16:8=?
        stumaxh w2, [x1]

# set:    x1=mem+16 x2=-2 mem+16:8=0
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=0x20 mem+16:8=0x80000000
# expect: x2=? x3=? mem+16:8=?
        ldumaxh w2, w2, [x1]
        ldumaxh wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0x8000 mem+16:8=0x8000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0xffffffff
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0 mem+16:8=0x8000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xfedcba9876543210 mem+16:8=-1
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x8000000000000000 mem+16:8=0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        ldumaxa w2, w0, [x1]

# set:    x1=mem+16 x2=0 mem+16:8=0xffffffff
# expect: mem+16:8=?
# set:    x1=mem+16 x2=1 mem+16:8=0xff80
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x7fffffff mem+16:8=0xfedcba9876543210
# expect: mem+16:8=?
        stumax w2, [x1]

# set:    x1=mem+16 x2=0x80000000 mem+16:8=0x3f
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=0 mem+16:8=0
# expect: x2=? x3=? mem+16:8=?
        ldumax w2, w2, [x1]
        ldumax wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0x7fffffffffffffff mem+16:8=-2
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x20 mem+16:8=0x8000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x3f mem+16:8=1
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=-2 mem+16:8=0x123456789abcdef0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xfedcba9876543210 mem+16:8=0xff80
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        ldumaxal x2, x0, [x1]

# set:    x1=mem+16 x2=0x7fffffffffffffff mem+16:8=0x123456789abcdef0
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x20 mem+16:8=0x80000000
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x20 mem+16:8=0x7fffffffffffffff
# expect: mem+16:8=?
        stumax x2, [x1]

# set:    x1=mem+16 x2=0x8000000000000000 mem+16:8=0xff80
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=0x3f mem+16:8=-1
# expect: x2=? x3=? mem+16:8=?
        ldumax x2, x2, [x1]
        ldumax xzr, x3, [x1]

# set:    x1=mem+16 x0=-1 x2=0x7fffffff mem+16:8=0xfedcba9876543210
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x123456789abcdef0 mem+16:8=0xfedcba9876543210
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x8000000000000000 mem+16:8=0x8000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x8000 mem+16:8=0x7fffffff
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80000000 mem+16:8=-1
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        lduminalb w2, w0, [x1]

# set:    x1=mem+16 x2=0xfedcba9876543210 mem+16:8=0x7fffffffffffffff
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x7fffffffffffffff mem+16:8=0xffffffff
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0xff80 mem+16:8=1
# expect: mem+16:8=?
        stuminb w2, [x1]

# set:    x1=mem+16 x2=0x7fffffff mem+16:8=0x8000
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=0x20 mem+16:8=1
# expect: x2=? x3=? mem+16:8=?
        lduminb w2, w2, [x1]
        lduminb wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0xffffffff mem+16:8=0x8000000000000000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0x7fffffffffffffff
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0x123456789abcdef0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=1 mem+16:8=0x8000000000000000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=-2 mem+16:8=0xff80
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        lduminah w2, w0, [x1]

# set:    x1=mem+16 x2=0x20 mem+16:8=0xff80
# expect: mem+16:8=?
# set:    x1=mem+16 x2=1 mem+16:8=0
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x7fffffffffffffff mem+16:8=0x80000000
# expect: mem+16:8=?
        stuminh w2, [x1]

# set:    x1=mem+16 x2=0 mem+16:8=-1
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=0x80000000 mem+16:8=0xff80
# expect: x2=? x3=? mem+16:8=?
        lduminh w2, w2, [x1]
        lduminh wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0x8000000000000000 mem+16:8=0x3f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=-1 mem+16:8=1
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xffffffff mem+16:8=-2
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fffffffffffffff mem+16:8=0x8000000000000000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=-2 mem+16:8=0xff80
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        lduminal w2, w0, [x1]

# set:    x1=mem+16 x2=0xff80 mem+16:8=0x20
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x80000000 mem+16:8=0xffffffff
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x7fffffffffffffff mem+16:8=0x123456789abcdef0
# expect: mem+16:8=?
        stumin w2, [x1]

# set:    x1=mem+16 x2=0xff80 mem+16:8=-2
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=0x8000 mem+16:8=0x8000000000000000
# expect: x2=? x3=? mem+16:8=?
        ldumin w2, w2, [x1]
        ldumin wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0x8000 mem+16:8=-2
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=-1 mem+16:8=0x7fffffff
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x123456789abcdef0 mem+16:8=0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fffffff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fffffffffffffff mem+16:8=0x123456789abcdef0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        lduminl x2, x0, [x1]

# set:    x1=mem+16 x2=0x7fffffff mem+16:8=0
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0x20 mem+16:8=0x7fffffff
# expect: mem+16:8=?
# set:    x1=mem+16 x2=0xffffffff mem+16:8=0x8000000000000000
# expect: mem+16:8=?
        stumin x2, [x1]

# set:    x1=mem+16 x2=0xfedcba9876543210 mem+16:8=0x123456789abcdef0
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=0x8000000000000000 mem+16:8=0x20
# expect: x2=? x3=? mem+16:8=?
        ldumin x2, x2, [x1]
        ldumin xzr, x3, [x1]

# set:    x1=mem+16 x0=-1 x2=-2 mem+16:8=0x7fffffffffffffff
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=-2 mem+16:8=0x123456789abcdef0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x123456789abcdef0 mem+16:8=0x8000000000000000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x123456789abcdef0 mem+16:8=0x7fffffffffffffff
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=-1 mem+16:8=0x80000000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        swplb w2, w0, [x1]

# set:    x1=mem+16 x2=0xff80 mem+16:8=0x8000000000000000
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=0x7fffffff mem+16:8=-2
# expect: x2=? x3=? mem+16:8=?
        swpb w2, w2, [x1]
        swpb wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0x7fffffff mem+16:8=-2
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=-1 mem+16:8=0x123456789abcdef0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0 mem+16:8=0x80000000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80000000 mem+16:8=0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xffffffff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        swplh w2, w0, [x1]

# set:    x1=mem+16 x2=0xffffffff mem+16:8=-2
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=0x7fffffffffffffff mem+16:8=0x20
# expect: x2=? x3=? mem+16:8=?
        swph w2, w2, [x1]
        swph wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0x7fffffff mem+16:8=0x80000000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xffffffff mem+16:8=0xfedcba9876543210
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80000000 mem+16:8=0x80000000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=1 mem+16:8=0x80000000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fffffff mem+16:8=-1
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        swp w2, w0, [x1]

# set:    x1=mem+16 x2=0x8000000000000000 mem+16:8=0xfedcba9876543210
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=-1 mem+16:8=0x20
# expect: x2=? x3=? mem+16:8=?
        swp w2, w2, [x1]
        swp wzr, w3, [x1]

# set:    x1=mem+16 x0=-1 x2=0xfedcba9876543210 mem+16:8=0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x123456789abcdef0 mem+16:8=-2
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80000000 mem+16:8=-2
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0xff80 mem+16:8=0x80000000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=1 mem+16:8=0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x80 mem+16:8=0x7f
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x7fff mem+16:8=0x8000
# expect: x0=? mem+16:8=?
        swp x2, x0, [x1]

# set:    x1=mem+16 x2=0xffffffff mem+16:8=0x3f
# expect: x2=? x3=? mem+16:8=?
# set:    x1=mem+16 x2=0x20 mem+16:8=0x7fffffffffffffff
# expect: x2=? x3=? mem+16:8=?
        swp x2, x2, [x1]
        swp xzr, x3, [x1]

# set:    x1=mem+16 x0=0 x2=0x20 mem+16:8=0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=0xfedcba9876543210 x2=0x3f mem+16:8=0xfedcba9876543210
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-2 x2=1 mem+16:8=-2
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=1 x2=0x8000000000000000 mem+16:8=0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=1 x2=1 mem+16:8=0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=0xff80 x2=0xffffffff mem+16:8=0xff81
# expect: x0=? mem+16:8=?
        casb w0, w2, [x1]

# set:    x1=mem+16 x0=0x7fffffff x2=0x123456789abcdef0 mem+16:8=0x7fffffff
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=0xfedcba9876543210 x2=1 mem+16:8=0xfedcba9876543210
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=0 x2=0x3f mem+16:8=0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=0x80000000 x2=-1 mem+16:8=0x80000001
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=0x7fffffffffffffff x2=0xff80 mem+16:8=0x7ffffffffffffffe
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=0xffffffff x2=0x20 mem+16:8=0xfffffffe
# expect: x0=? mem+16:8=?
        casalb w0, w2, [x1]

# set:    x1=mem+16 x2=0x3f mem+16:8=0x7fffffff
# expect: x0=? x4=? x5=? mem+16:8=?
# set:    x1=mem+16 x2=0 mem+16:8=0x3f
# expect: x0=? x4=? x5=? mem+16:8=?
# set:    x1=mem+16 x2=0x20 mem+16:8=-1
# expect: x0=? x4=? x5=? mem+16:8=?
# set:    x1=mem+16 x2=-1 mem+16:8=0x3f
# expect: x0=? x4=? x5=? mem+16:8=?
        ldxrb w0, [x1]
        add w3, w0, w2
        stxrb w4, w3, [x1]
        stxrb w5, w3, [x1]

# set:    x1=mem+16 x2=0 mem+16:8=0x7fffffff
# expect: x0=? x4=? x5=? mem+16:8=?
# set:    x1=mem+16 x2=0x20 mem+16:8=0xfedcba9876543210
# expect: x0=? x4=? x5=? mem+16:8=?
# set:    x1=mem+16 x2=0x80000000 mem+16:8=-2
# expect: x0=? x4=? x5=? mem+16:8=?
# set:    x1=mem+16 x2=0x8000000000000000 mem+16:8=0x80000000
# expect: x0=? x4=? x5=? mem+16:8=?
        ldaxrb w0, [x1]
        add w3, w0, w2
        stlxrb w4, w3, [x1]
        stlxrb w5, w3, [x1]

# set:    x1=mem+16 x2=7 mem+16:8=-1
# expect: x0=? x4=1 mem+16:8=?
        ldxrb w0, [x1]
        clrex
        stxrb w4, w2, [x1]

# set:    x1=mem+16 x2=7 x3=9 mem+16:8=-1
# expect: x4=1 mem+16:8=?
        ldxrb w0, [x1]
        strb w3, [x1]
        stxrb w4, w2, [x1]

# set:    x1=mem+16 x2=7 x3=9 mem+16:8=-1
# expect: x4=1 mem+16:16=?
        add x5, x1, 8
        ldxrb w0, [x1]
        stxrb w4, w2, [x5]

# set:    x1=mem+16 x0=-2 x2=0x8000 mem+16:8=-2
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=0x7fffffffffffffff x2=-2 mem+16:8=0x7fffffffffffffff
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=1 x2=0x20 mem+16:8=1
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-1 x2=0x3f mem+16:8=-2
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-2 x2=0 mem+16:8=-1
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=0x3f x2=1 mem+16:8=0x3e
# expect: x0=? mem+16:8=?
        cash w0, w2, [x1]

# set:    x1=mem+16 x0=-1 x2=-1 mem+16:8=-1
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-2 x2=0xffffffff mem+16:8=-2
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=0xff80 x2=0x80000000 mem+16:8=0xff80
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-2 x2=0xff80 mem+16:8=-1
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=0x80000000 x2=0xfedcba9876543210 mem+16:8=0x80000001
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=0 x2=0x8000 mem+16:8=1
# expect: x0=? mem+16:8=?
        casalh w0, w2, [x1]

# set:    x1=mem+16 x2=0 mem+16:8=-1
# expect: x0=? x4=? x5=? mem+16:8=?
# set:    x1=mem+16 x2=0x8000 mem+16:8=0x7fffffff
# expect: x0=? x4=? x5=? mem+16:8=?
# set:    x1=mem+16 x2=0xff80 mem+16:8=0xff80
# expect: x0=? x4=? x5=? mem+16:8=?
# set:    x1=mem+16 x2=0x20 mem+16:8=-2
# expect: x0=? x4=? x5=? mem+16:8=?
        ldxrh w0, [x1]
        add w3, w0, w2
        stxrh w4, w3, [x1]
        stxrh w5, w3, [x1]

# set:    x1=mem+16 x2=0 mem+16:8=1
# expect: x0=? x4=? x5=? mem+16:8=?
# set:    x1=mem+16 x2=0x80000000 mem+16:8=1
# expect: x0=? x4=? x5=? mem+16:8=?
# set:    x1=mem+16 x2=0x80000000 mem+16:8=0x8000000000000000
# expect: x0=? x4=? x5=? mem+16:8=?
# set:    x1=mem+16 x2=0x8000 mem+16:8=0x20
# expect: x0=? x4=? x5=? mem+16:8=?
        ldaxrh w0, [x1]
        add w3, w0, w2
        stlxrh w4, w3, [x1]
        stlxrh w5, w3, [x1]

# set:    x1=mem+16 x2=7 mem+16:8=-1
# expect: x0=? x4=1 mem+16:8=?
        ldxrh w0, [x1]
        clrex
        stxrh w4, w2, [x1]

# set:    x1=mem+16 x2=7 x3=9 mem+16:8=-1
# expect: x4=1 mem+16:8=?
        ldxrh w0, [x1]
        strh w3, [x1]
        stxrh w4, w2, [x1]

# set:    x1=mem+16 x2=7 x3=9 mem+16:8=-1
# expect: x4=1 mem+16:16=?
        add x5, x1, 8
        ldxrh w0, [x1]
        stxrh w4, w2, [x5]

# set:    x1=mem+16 x0=-1 x2=-2 mem+16:8=-1
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-2 x2=-2 mem+16:8=-2
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=0xff80 x2=0x80000000 mem+16:8=0xff80
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=0x3f x2=0x3f mem+16:8=0x3e
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=0xfedcba9876543210 x2=0x3f mem+16:8=0xfedcba9876543211
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=0xffffffff x2=0x7fffffffffffffff mem+16:8=0xfffffffe
# expect: x0=? mem+16:8=?
        cas w0, w2, [x1]

# set:    x1=mem+16 x0=-2 x2=0x3f mem+16:8=-2
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=0x80000000 x2=0xfedcba9876543210 mem+16:8=0x80000000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=0xffffffff x2=0 mem+16:8=0xffffffff
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=0 x2=0x7fffffffffffffff mem+16:8=1
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=0xffffffff x2=0x8000 mem+16:8=0xfffffffe
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=0xff80 x2=1 mem+16:8=0xff81
# expect: x0=? mem+16:8=?
        casal w0, w2, [x1]

# set:    x1=mem+16 x2=0xffffffff mem+16:8=0x20
# expect: x0=? x4=? x5=? mem+16:8=?
# set:    x1=mem+16 x2=0x8000000000000000 mem+16:8=0x8000
# expect: x0=? x4=? x5=? mem+16:8=?
# set:    x1=mem+16 x2=-1 mem+16:8=0xffffffff
# expect: x0=? x4=? x5=? mem+16:8=?
# set:    x1=mem+16 x2=0xfedcba9876543210 mem+16:8=0x123456789abcdef0
# expect: x0=? x4=? x5=? mem+16:8=?
        ldxr w0, [x1]
        add w3, w0, w2
        stxr w4, w3, [x1]
        stxr w5, w3, [x1]

# set:    x1=mem+16 x2=0 mem+16:8=-2
# expect: x0=? x4=? x5=? mem+16:8=?
# set:    x1=mem+16 x2=0x80000000 mem+16:8=0x20
# expect: x0=? x4=? x5=? mem+16:8=?
# set:    x1=mem+16 x2=0x20 mem+16:8=0xfedcba9876543210
# expect: x0=? x4=? x5=? mem+16:8=?
# set:    x1=mem+16 x2=0x3f mem+16:8=0x80000000
# expect: x0=? x4=? x5=? mem+16:8=?
        ldaxr w0, [x1]
        add w3, w0, w2
        stlxr w4, w3, [x1]
        stlxr w5, w3, [x1]

# set:    x1=mem+16 x2=7 mem+16:8=-1
# expect: x0=? x4=1 mem+16:8=?
        ldxr w0, [x1]
        clrex
        stxr w4, w2, [x1]

# set:    x1=mem+16 x2=7 x3=9 mem+16:8=-1
# expect: x4=1 mem+16:8=?
        ldxr w0, [x1]
        str w3, [x1]
        stxr w4, w2, [x1]

# set:    x1=mem+16 x2=7 x3=9 mem+16:8=-1
# expect: x4=1 mem+16:16=?
        add x5, x1, 8
        ldxr w0, [x1]
        stxr w4, w2, [x5]

# set:    x1=mem+16 x0=0 x2=0x3f mem+16:8=0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=0x8000000000000000 x2=-2 mem+16:8=0x8000000000000000
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=0xff80 x2=0x3f mem+16:8=0xff80
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=1 x2=0x8000 mem+16:8=0
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=0 x2=0 mem+16:8=1
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=0x7fffffffffffffff x2=0x7fffffff mem+16:8=0x7ffffffffffffffe
# expect: x0=? mem+16:8=?
        cas x0, x2, [x1]

# set:    x1=mem+16 x0=0xfedcba9876543210 x2=0x3f mem+16:8=0xfedcba9876543210
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=0x7fffffffffffffff x2=0x8000000000000000 mem+16:8=0x7fffffffffffffff
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=0x20 x2=0xff80 mem+16:8=0x20
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=0x8000000000000000 x2=0 mem+16:8=0x8000000000000001
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=-2 x2=0x20 mem+16:8=-1
# expect: x0=? mem+16:8=?
# set:    x1=mem+16 x0=1 x2=0xfedcba9876543210 mem+16:8=0
# expect: x0=? mem+16:8=?
        casal x0, x2, [x1]

# set:    x1=mem+16 x2=0 mem+16:8=0x7fffffffffffffff
# expect: x0=? x4=? x5=? mem+16:8=?
# set:    x1=mem+16 x2=0x80000000 mem+16:8=-1
# expect: x0=? x4=? x5=? mem+16:8=?
# set:    x1=mem+16 x2=0 mem+16:8=-2
# expect: x0=? x4=? x5=? mem+16:8=?
# set:    x1=mem+16 x2=0x8000000000000000 mem+16:8=0x7fffffff
# expect: x0=? x4=? x5=? mem+16:8=?
        ldxr x0, [x1]
        add x3, x0, x2
        stxr w4, x3, [x1]
        stxr w5, x3, [x1]

# set:    x1=mem+16 x2=0 mem+16:8=0x123456789abcdef0
# expect: x0=? x4=? x5=? mem+16:8=?
# set:    x1=mem+16 x2=0xfedcba9876543210 mem+16:8=0x20
# expect: x0=? x4=? x5=? mem+16:8=?
# set:    x1=mem+16 x2=0xff80 mem+16:8=0x7fffffffffffffff
# expect: x0=? x4=? x5=? mem+16:8=?
# set:    x1=mem+16 x2=1 mem+16:8=1
# expect: x0=? x4=? x5=? mem+16:8=?
        ldaxr x0, [x1]
        add x3, x0, x2
        stlxr w4, x3, [x1]
        stlxr w5, x3, [x1]

# set:    x1=mem+16 x2=7 mem+16:8=-1
# expect: x0=? x4=1 mem+16:8=?
        ldxr x0, [x1]
        clrex
        stxr w4, x2, [x1]

# set:    x1=mem+16 x2=7 x3=9 mem+16:8=-1
# expect: x4=1 mem+16:8=?
        ldxr x0, [x1]
        str x3, [x1]
        stxr w4, x2, [x1]

# set:    x1=mem+16 x2=7 x3=9 mem+16:8=-1
# expect: x4=1 mem+16:16=?
        add x5, x1, 8
        ldxr x0, [x1]
        stxr w4, x2, [x5]

# set:    x1=mem+16 x3=0x123456789abcdef0 mem+16:16=0x9dd976469d892032e16874df56393a74
# expect: x0=? x2=? x4=? x5=? mem+16:16=?
# set:    x1=mem+16 x3=0x3f mem+16:16=0x8ba22d11f5b85c172c9c763be4540286
# expect: x0=? x2=? x4=? x5=? mem+16:16=?
# set:    x1=mem+16 x3=-2 mem+16:16=0xc002cd6bc28d1433589a8b9d5bf2d6af
# expect: x0=? x2=? x4=? x5=? mem+16:16=?
# set:    x1=mem+16 x3=0x8000000000000000 mem+16:16=0xaf9f504b5fb15849e8c80d963e5e9986
# expect: x0=? x2=? x4=? x5=? mem+16:16=?
        ldxp w0, w2, [x1]
        stxp w4, w2, w3, [x1]
        stxp w5, w3, w3, [x1]

# set:    x1=mem+16 x3=0xfedcba9876543210 mem+16:16=0x7ca5013cf6b896c26855a90d0f2fea57
# expect: x0=? x2=? x4=? x5=? mem+16:16=?
# set:    x1=mem+16 x3=-1 mem+16:16=0x35720d193de2f9ef0c935a991c3d637
# expect: x0=? x2=? x4=? x5=? mem+16:16=?
# set:    x1=mem+16 x3=0x80000000 mem+16:16=0x9239b3a065d5231004ebb4a9a4e565b7
# expect: x0=? x2=? x4=? x5=? mem+16:16=?
# set:    x1=mem+16 x3=1 mem+16:16=0xe8a94b68e9fc5fb3f16231e06db06ad8
# expect: x0=? x2=? x4=? x5=? mem+16:16=?
        ldaxp w0, w2, [x1]
        stlxp w4, w2, w3, [x1]
        stlxp w5, w3, w3, [x1]

# set:    x1=mem+16 x3=5 mem+16:16=-1
# expect: x4=1 mem+16:16=?
        ldxp w0, w2, [x1]
        strb wzr, [x1, 5]
        stxp w4, w2, w3, [x1]

# set:    x1=mem+16 x2=0x123456789abcdef0 x3=0x8000 x4=0x8000 x5=0x123456789abcdef0 mem+16:8=0x123456789abcdef0 mem+24:8=0
# expect: x2=? x3=? mem+16:16=?
# set:    x1=mem+16 x2=1 x3=0 x4=0 x5=1 mem+16:8=1 mem+24:8=1
# expect: x2=? x3=? mem+16:16=?
# set:    x1=mem+16 x2=0x7fffffff x3=0x123456789abcdef0 x4=0x123456789abcdef0 x5=0x7fffffff mem+16:8=0x7fffffff mem+24:8=-1
# expect: x2=? x3=? mem+16:16=?
# set:    x1=mem+16 x2=0xffffffff x3=0x20 x4=0x20 x5=0xffffffff mem+16:8=0xffffffff mem+24:8=0x8000000000000000
# expect: x2=? x3=? mem+16:16=?
# set:    x1=mem+16 x2=1 x3=2 x4=3 x5=4 mem+16:8=1 mem+24:8=2
# expect: x2=? x3=? mem+16:16=?
# set:    x1=mem+16 x2=1 x3=2 x4=3 x5=4 mem+16:8=0x200000001
# expect: x2=? x3=? mem+16:16=?
        casp w2, w3, w4, w5, [x1]

# set:    x1=mem+16 x2=0x7fffffffffffffff x3=0xffffffff x4=0xffffffff x5=0x7fffffffffffffff mem+16:8=0x7fffffffffffffff mem+24:8=0
# expect: x2=? x3=? mem+16:16=?
# set:    x1=mem+16 x2=0xff80 x3=0 x4=0 x5=0xff80 mem+16:8=0xff80 mem+24:8=1
# expect: x2=? x3=? mem+16:16=?
# set:    x1=mem+16 x2=-2 x3=0x20 x4=0x20 x5=-2 mem+16:8=-2 mem+24:8=-1
# expect: x2=? x3=? mem+16:16=?
# set:    x1=mem+16 x2=0xffffffff x3=0x8000000000000000 x4=0x8000000000000000 x5=0xffffffff mem+16:8=0xffffffff mem+24:8=0x8000000000000000
# expect: x2=? x3=? mem+16:16=?
# set:    x1=mem+16 x2=1 x3=2 x4=3 x5=4 mem+16:8=1 mem+24:8=2
# expect: x2=? x3=? mem+16:16=?
# set:    x1=mem+16 x2=1 x3=2 x4=3 x5=4 mem+16:8=0x200000001
# expect: x2=? x3=? mem+16:16=?
        caspal w2, w3, w4, w5, [x1]

# set:    x1=mem+16 x3=0x123456789abcdef0 mem+16:16=0xd928c01191fd9b9d319fda66a986bfc0
# expect: x0=? x2=? x4=? x5=? mem+16:16=?
# set:    x1=mem+16 x3=0x20 mem+16:16=0xb2ea685094bfe6604e879c6249fa555e
# expect: x0=? x2=? x4=? x5=? mem+16:16=?
# set:    x1=mem+16 x3=-1 mem+16:16=0xdca4b19e5ffdf1cffc8e920df692f963
# expect: x0=? x2=? x4=? x5=? mem+16:16=?
# set:    x1=mem+16 x3=-2 mem+16:16=0x64836ec200b62158054038d7399b747b
# expect: x0=? x2=? x4=? x5=? mem+16:16=?
        ldxp x0, x2, [x1]
        stxp w4, x2, x3, [x1]
        stxp w5, x3, x3, [x1]

# set:    x1=mem+16 x3=0xffffffff mem+16:16=0x292254f937cca228020f8fa553fdd1f7
# expect: x0=? x2=? x4=? x5=? mem+16:16=?
# set:    x1=mem+16 x3=0x7fffffff mem+16:16=0x2d4729dd414cafe5912853ea204a093
# expect: x0=? x2=? x4=? x5=? mem+16:16=?
# set:    x1=mem+16 x3=0x8000 mem+16:16=0xfc41172136677c4a7e4456d712a82af1
# expect: x0=? x2=? x4=? x5=? mem+16:16=?
# set:    x1=mem+16 x3=-1 mem+16:16=0x21483249414e7cc150278ec26125cb48
# expect: x0=? x2=? x4=? x5=? mem+16:16=?
        ldaxp x0, x2, [x1]
        stlxp w4, x2, x3, [x1]
        stlxp w5, x3, x3, [x1]

# set:    x1=mem+16 x3=5 mem+16:16=-1
# expect: x4=1 mem+16:16=?
        ldxp x0, x2, [x1]
        strb wzr, [x1, 5]
        stxp w4, x2, x3, [x1]

# set:    x1=mem+16 x2=0x7fffffff x3=-2 x4=-2 x5=0x7fffffff mem+16:8=0x7fffffff mem+24:8=0
# expect: x2=? x3=? mem+16:16=?
# set:    x1=mem+16 x2=0x7fffffffffffffff x3=-1 x4=-1 x5=0x7fffffffffffffff mem+16:8=0x7fffffffffffffff mem+24:8=1
# expect: x2=? x3=? mem+16:16=?
# set:    x1=mem+16 x2=0xffffffff x3=1 x4=1 x5=0xffffffff mem+16:8=0xffffffff mem+24:8=-1
# expect: x2=? x3=? mem+16:16=?
# set:    x1=mem+16 x2=0x7fffffffffffffff x3=0x123456789abcdef0 x4=0x123456789abcdef0 x5=0x7fffffffffffffff mem+16:8=0x7fffffffffffffff mem+24:8=0x8000000000000000
# expect: x2=? x3=? mem+16:16=?
# set:    x1=mem+16 x2=1 x3=2 x4=3 x5=4 mem+16:8=1 mem+24:8=2
# expect: x2=? x3=? mem+16:16=?
# set:    x1=mem+16 x2=1 x3=2 x4=3 x5=4 mem+16:8=0x200000001
# expect: x2=? x3=? mem+16:16=?
        casp x2, x3, x4, x5, [x1]

# set:    x1=mem+16 x2=0xfedcba9876543210 x3=-1 x4=-1 x5=0xfedcba9876543210 mem+16:8=0xfedcba9876543210 mem+24:8=0
# expect: x2=? x3=? mem+16:16=?
# set:    x1=mem+16 x2=0x3f x3=0 x4=0 x5=0x3f mem+16:8=0x3f mem+24:8=1
# expect: x2=? x3=? mem+16:16=?
# set:    x1=mem+16 x2=0x3f x3=-1 x4=-1 x5=0x3f mem+16:8=0x3f mem+24:8=-1
# expect: x2=? x3=? mem+16:16=?
# set:    x1=mem+16 x2=0x20 x3=0xfedcba9876543210 x4=0xfedcba9876543210 x5=0x20 mem+16:8=0x20 mem+24:8=0x8000000000000000
# expect: x2=? x3=? mem+16:16=?
# set:    x1=mem+16 x2=1 x3=2 x4=3 x5=4 mem+16:8=1 mem+24:8=2
# expect: x2=? x3=? mem+16:16=?
# set:    x1=mem+16 x2=1 x3=2 x4=3 x5=4 mem+16:8=0x200000001
# expect: x2=? x3=? mem+16:16=?
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
