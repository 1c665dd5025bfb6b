# SPDX-License-Identifier: Apache-2.0
# F: arithmetic, comparison, conversion; every rounding mode; flags

# set:    fa1=0xffffffff00800000 fa2=0xffffffff40490fdb
# expect: fa0=0xffffffff40490fdb fcsr=0x1
# set:    fa1=0xffffffff00000000 fa2=0xffffffffc0200000
# expect: fa0=0xffffffffc0200000 fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff00000001
# expect: fa0=0xffffffff5f000000 fcsr=0x1
# set:    fa1=0xffffffff00800000 fa2=0xffffffff4effffff
# expect: fa0=0xffffffff4effffff fcsr=0x1
# set:    fa1=0xffffffff807fffff fa2=0xffffffffffc00001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0xffffffff7f7fffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffbf800000 fa2=0xffffffffff7fffff
# expect: fa0=0xffffffffff7fffff fcsr=0x1
# set:    fa1=0xffffffff3f800000 fa2=0xffffffff3f800000
# expect: fa0=0xffffffff40000000 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffff4f000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffffbf800000
# expect: fa0=0xffffffff7f7fffff fcsr=0x1
# set:    fa1=0xffffffff40490fdb fa2=0xffffffff3f800001
# expect: fa0=0xffffffff408487ee fcsr=0x1
# set:    fa1=0xffffffff80000000 fa2=0xffffffff3f800000
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xffffffff7f800001 fa2=0xffffffffff800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffffcf000000 fa2=0x123456783f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff3f800000 fa2=0xffffffff3f800001
# expect: fa0=0xffffffff40000000 fcsr=0x1
# set:    fa1=0xffffffff3f800000 fa2=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffffff800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff3f800000 fa2=0xffffffffffc00001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff7f800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff00800000 fa2=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff7f800001 fa2=0xffffffff40490fdb
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff00000001 fa2=0xffffffff4f000000
# expect: fa0=0xffffffff4f000000 fcsr=0x1
# set:    fa1=0xffffffff40490fdb fa2=0xffffffffff800000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffffcf000000 fa2=0xffffffff7f7fffff
# expect: fa0=0xffffffff7f7fffff fcsr=0x1
# set:    fa1=0xffffffff00800000 fa2=0xffffffffff800000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffff807fffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffffff800000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffff4effffff fa2=0xffffffffff7fffff
# expect: fa0=0xffffffffff7fffff fcsr=0x1
# set:    fa1=0xffffffff00000000 fa2=0xffffffffffc00001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff3f800001 fa2=0xffffffff7f800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffffcf000000 fa2=0xffffffffff7fffff
# expect: fa0=0xffffffffff7fffff fcsr=0x1
# set:    fa1=0xffffffff3f800000 fa2=0xffffffff7f800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff7f800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff4effffff fa2=0xffffffff7f800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffffffc00001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff40490fdb fa2=0xffffffff3f800000
# expect: fa0=0xffffffff408487ee fcsr=0x1
# set:    fa1=0xffffffff7f800001 fa2=0x123456783f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff807fffff
# expect: fa0=0xffffffff7f7fffff fcsr=0x1
# set:    fa1=0xffffffff4effffff fa2=0xffffffffbf800000
# expect: fa0=0xffffffff4effffff fcsr=0x1
# set:    fa1=0xffffffff80000000 fa2=0xffffffff00000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
        fadd.s fa0, fa1, fa2

# set:    fa1=0xffffffff4f000000 fa2=0xfffffffe3f800000 frm=1
# expect: fa0=0xffffffff7fc00000 fcsr=0x20
# set:    fa1=0xffffffffcf000000 fa2=0xffffffff3f800001 frm=1
# expect: fa0=0xffffffffceffffff fcsr=0x21
# set:    fa1=0xffffffffff7fffff fa2=0xffffffff3f800000 frm=1
# expect: fa0=0xffffffffff7ffffe fcsr=0x21
# set:    fa1=0xffffffff40490fdb fa2=0xffffffffff800000 frm=1
# expect: fa0=0xffffffffff800000 fcsr=0x20
# set:    fa1=0xffffffff80000000 fa2=0xffffffff00000001 frm=1
# expect: fa0=0xffffffff00000001 fcsr=0x20
# set:    fa1=0xffffffff3f800000 fa2=0xffffffff7f800000 frm=1
# expect: fa0=0xffffffff7f800000 fcsr=0x20
# set:    fa1=0xffffffff7f800001 fa2=0xfffffffe3f800000 frm=2
# expect: fa0=0xffffffff7fc00000 fcsr=0x50
# set:    fa1=0xffffffff33800000 fa2=0xffffffff3f800001 frm=2
# expect: fa0=0xffffffff3f800001 fcsr=0x41
# set:    fa1=0xffffffff7f800001 fa2=0xffffffffcf000000 frm=2
# expect: fa0=0xffffffff7fc00000 fcsr=0x50
# set:    fa1=0xffffffff4f000000 fa2=0xffffffff80000000 frm=2
# expect: fa0=0xffffffff4f000000 fcsr=0x40
# set:    fa1=0xffffffff807fffff fa2=0xffffffff40490fdb frm=2
# expect: fa0=0xffffffff40490fda fcsr=0x41
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff3f800000 frm=2
# expect: fa0=0xffffffff7f7fffff fcsr=0x41
# set:    fa1=0xffffffff4effffff fa2=0xffffffff7f800001 frm=3
# expect: fa0=0xffffffff7fc00000 fcsr=0x70
# set:    fa1=0xffffffff3f800001 fa2=0xffffffff40490fdb frm=3
# expect: fa0=0xffffffff408487ee fcsr=0x61
# set:    fa1=0xffffffffffc00001 fa2=0xffffffff4effffff frm=3
# expect: fa0=0xffffffff7fc00000 fcsr=0x60
# set:    fa1=0xffffffff7f800000 fa2=0xffffffff00000000 frm=3
# expect: fa0=0xffffffff7f800000 fcsr=0x60
# set:    fa1=0xffffffff7f800000 fa2=0xffffffff80000000 frm=3
# expect: fa0=0xffffffff7f800000 fcsr=0x60
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff00000001 frm=3
# expect: fa0=0xffffffffc01fffff fcsr=0x61
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff5f000000 frm=4
# expect: fa0=0xffffffff7f7fffff fcsr=0x81
# set:    fa1=0x123456783f800000 fa2=0x123456783f800000 frm=4
# expect: fa0=0xffffffff7fc00000 fcsr=0x80
# set:    fa1=0xffffffff3f800001 fa2=0xffffffff5f000000 frm=4
# expect: fa0=0xffffffff5f000000 fcsr=0x81
# set:    fa1=0xffffffff80000000 fa2=0xffffffffff7fffff frm=4
# expect: fa0=0xffffffffff7fffff fcsr=0x80
# set:    fa1=0xffffffff4f000000 fa2=0xffffffff3f800001 frm=4
# expect: fa0=0xffffffff4f000000 fcsr=0x81
# set:    fa1=0xffffffff4effffff fa2=0xffffffff7f800001 frm=4
# expect: fa0=0xffffffff7fc00000 fcsr=0x90
        fadd.s fa0, fa1, fa2

# set:    fa1=0xffffffff40490fdb fa2=0xffffffff00800000
# expect: fa0=0xffffffff40490fdb fcsr=0x1
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffffcf000000 fa2=0xffffffff00000001
# expect: fa0=0xffffffffcf000000 fcsr=0x1
# set:    fa1=0xffffffff00000000 fa2=0xffffffff80000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffff807fffff fa2=0xffffffffff7fffff
# expect: fa0=0xffffffffff7fffff fcsr=0x1
        fadd.s fa0, fa1, fa2, rne

# set:    fa1=0xffffffff00000000 fa2=0xffffffff00000001
# expect: fa0=0xffffffff00000001 fcsr=0x0
# set:    fa1=0xffffffff7f800000 fa2=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff3f800000 fa2=0xffffffff7f800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff00000001
# expect: fa0=0xffffffff5f000000 fcsr=0x1
# set:    fa1=0xffffffffff800000 fa2=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
        fadd.s fa0, fa1, fa2, rtz

# set:    fa1=0xffffffff00000000 fa2=0xffffffff5f000000
# expect: fa0=0xffffffff5f000000 fcsr=0x0
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff00800000
# expect: fa0=0xffffffffbf800000 fcsr=0x1
# set:    fa1=0xffffffff00000001 fa2=0xffffffff40490fdb
# expect: fa0=0xffffffff40490fdb fcsr=0x1
# set:    fa1=0xffffffff4f000000 fa2=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff7f800001 fa2=0xffffffffff800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
        fadd.s fa0, fa1, fa2, rdn

# set:    fa1=0xffffffff00000001 fa2=0xffffffff4effffff
# expect: fa0=0xffffffff4f000000 fcsr=0x1
# set:    fa1=0xffffffff00000000 fa2=0xffffffff7f7fffff
# expect: fa0=0xffffffff7f7fffff fcsr=0x0
# set:    fa1=0xffffffff00000001 fa2=0xffffffff00000000
# expect: fa0=0xffffffff00000001 fcsr=0x0
# set:    fa1=0xfffffffe3f800000 fa2=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff807fffff fa2=0xffffffffbf800000
# expect: fa0=0xffffffffbf800000 fcsr=0x1
        fadd.s fa0, fa1, fa2, rup

# set:    fa1=0xffffffff40490fdb fa2=0xffffffffc0200000
# expect: fa0=0xffffffff3f243f6c fcsr=0x0
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff807fffff
# expect: fa0=0xffffffff7f7fffff fcsr=0x1
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff5f000000
# expect: fa0=0xffffffff5f000000 fcsr=0x1
# set:    fa1=0xffffffff33800000 fa2=0xffffffff3f800000
# expect: fa0=0xffffffff3f800001 fcsr=0x1
# set:    fa1=0xffffffff33800000 fa2=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
        fadd.s fa0, fa1, fa2, rmm

# set:    fa1=0xffffffff7f800000 fa2=0xffffffff00800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0xffffffffc0200000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff4effffff fa2=0xffffffff80000000
# expect: fa0=0xffffffff4effffff fcsr=0x0
# set:    fa1=0xffffffff4effffff fa2=0xffffffff3f800001
# expect: fa0=0xffffffff4effffff fcsr=0x1
# set:    fa1=0xffffffff807fffff fa2=0xffffffff807fffff
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffff3f800001 fa2=0xffffffff4effffff
# expect: fa0=0xffffffffceffffff fcsr=0x1
# set:    fa1=0xffffffff4effffff fa2=0xffffffffff7fffff
# expect: fa0=0xffffffff7f7fffff fcsr=0x1
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff807fffff
# expect: fa0=0xffffffffbf800000 fcsr=0x1
# set:    fa1=0xffffffff4effffff fa2=0xffffffff807fffff
# expect: fa0=0xffffffff4effffff fcsr=0x1
# set:    fa1=0xffffffff807fffff fa2=0xffffffff5f000000
# expect: fa0=0xffffffffdf000000 fcsr=0x1
# set:    fa1=0xffffffff7f7fffff fa2=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff40490fdb fa2=0xffffffff4f000000
# expect: fa0=0xffffffffcf000000 fcsr=0x1
# set:    fa1=0xffffffffc0200000 fa2=0x123456783f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff33800000
# expect: fa0=0xffffffffbf800000 fcsr=0x1
# set:    fa1=0xffffffffcf000000 fa2=0xffffffff807fffff
# expect: fa0=0xffffffffcf000000 fcsr=0x1
# set:    fa1=0xffffffff7f800001 fa2=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff00000000 fa2=0x123456783f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff7f800001 fa2=0xffffffffff7fffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff40490fdb
# expect: fa0=0xffffffff5f000000 fcsr=0x1
# set:    fa1=0xffffffffff800000 fa2=0xffffffff807fffff
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0xffffffffff7fffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff33800000 fa2=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff00800000 fa2=0xffffffff3f800001
# expect: fa0=0xffffffffbf800001 fcsr=0x1
# set:    fa1=0xffffffff40490fdb fa2=0xffffffffff800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff40490fdb fa2=0xffffffff4effffff
# expect: fa0=0xffffffffceffffff fcsr=0x1
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff5f000000
# expect: fa0=0xffffffffdf000000 fcsr=0x1
# set:    fa1=0xffffffffc0200000 fa2=0xffffffffff800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff7f800001 fa2=0xffffffffcf000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff807fffff
# expect: fa0=0xffffffff5f000000 fcsr=0x1
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffff3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff40490fdb fa2=0xffffffff00800000
# expect: fa0=0xffffffff40490fdb fcsr=0x1
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffffc0200000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0xffffffff3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffff4effffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff00000001 fa2=0xffffffff40490fdb
# expect: fa0=0xffffffffc0490fdb fcsr=0x1
# set:    fa1=0xffffffff00000001 fa2=0xffffffffff7fffff
# expect: fa0=0xffffffff7f7fffff fcsr=0x1
# set:    fa1=0xffffffff4f000000 fa2=0xffffffff4f000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff3f800000
# expect: fa0=0xffffffffc0600000 fcsr=0x0
# set:    fa1=0xffffffff00800000 fa2=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
        fsub.s fa0, fa1, fa2

# set:    fa1=0xffffffffbf800000 fa2=0xffffffff4effffff frm=1
# expect: fa0=0xffffffffceffffff fcsr=0x21
# set:    fa1=0xffffffff7f800000 fa2=0xffffffff4effffff frm=1
# expect: fa0=0xffffffff7f800000 fcsr=0x20
# set:    fa1=0xffffffff3f800000 fa2=0xffffffff00000001 frm=1
# expect: fa0=0xffffffff3f7fffff fcsr=0x21
# set:    fa1=0xffffffff00800000 fa2=0xffffffff7f7fffff frm=1
# expect: fa0=0xffffffffff7ffffe fcsr=0x21
# set:    fa1=0xffffffff4f000000 fa2=0xffffffff40490fdb frm=1
# expect: fa0=0xffffffff4effffff fcsr=0x21
# set:    fa1=0xffffffff3f800000 fa2=0xfffffffe3f800000 frm=1
# expect: fa0=0xffffffff7fc00000 fcsr=0x20
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffff7f800000 frm=2
# expect: fa0=0xffffffff7fc00000 fcsr=0x40
# set:    fa1=0xffffffffffc00001 fa2=0xffffffff7f800001 frm=2
# expect: fa0=0xffffffff7fc00000 fcsr=0x50
# set:    fa1=0x123456783f800000 fa2=0xffffffff7f800000 frm=2
# expect: fa0=0xffffffff7fc00000 fcsr=0x40
# set:    fa1=0xffffffffcf000000 fa2=0xffffffffff7fffff frm=2
# expect: fa0=0xffffffff7f7ffffe fcsr=0x41
# set:    fa1=0xffffffff4effffff fa2=0xffffffffbf800000 frm=2
# expect: fa0=0xffffffff4effffff fcsr=0x41
# set:    fa1=0xffffffff807fffff fa2=0xffffffff7f800001 frm=2
# expect: fa0=0xffffffff7fc00000 fcsr=0x50
# set:    fa1=0xffffffff00000000 fa2=0xffffffff7f800001 frm=3
# expect: fa0=0xffffffff7fc00000 fcsr=0x70
# set:    fa1=0xffffffffbf800000 fa2=0x123456783f800000 frm=3
# expect: fa0=0xffffffff7fc00000 fcsr=0x60
# set:    fa1=0xffffffff80000000 fa2=0xffffffff7f7fffff frm=3
# expect: fa0=0xffffffffff7fffff fcsr=0x60
# set:    fa1=0xffffffff7f800000 fa2=0xffffffff4effffff frm=3
# expect: fa0=0xffffffff7f800000 fcsr=0x60
# set:    fa1=0xffffffff00000001 fa2=0xffffffffcf000000 frm=3
# expect: fa0=0xffffffff4f000001 fcsr=0x61
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff33800000 frm=3
# expect: fa0=0xffffffffc0200000 fcsr=0x61
# set:    fa1=0x123456783f800000 fa2=0xffffffffcf000000 frm=4
# expect: fa0=0xffffffff7fc00000 fcsr=0x80
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffff7f800000 frm=4
# expect: fa0=0xffffffff7fc00000 fcsr=0x80
# set:    fa1=0xfffffffe3f800000 fa2=0x123456783f800000 frm=4
# expect: fa0=0xffffffff7fc00000 fcsr=0x80
# set:    fa1=0xffffffff807fffff fa2=0xffffffff00800000 frm=4
# expect: fa0=0xffffffff80ffffff fcsr=0x80
# set:    fa1=0xffffffff807fffff fa2=0xffffffff7f800000 frm=4
# expect: fa0=0xffffffffff800000 fcsr=0x80
# set:    fa1=0xffffffff7f800001 fa2=0xffffffffbf800000 frm=4
# expect: fa0=0xffffffff7fc00000 fcsr=0x90
        fsub.s fa0, fa1, fa2

# set:    fa1=0xffffffffff800000 fa2=0xffffffff00000000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffff4f000000 fa2=0xffffffff00000000
# expect: fa0=0xffffffff4f000000 fcsr=0x0
# set:    fa1=0xffffffff3f800001 fa2=0xffffffff33800000
# expect: fa0=0xffffffff3f800000 fcsr=0x1
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff7f800000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffff5f000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
        fsub.s fa0, fa1, fa2, rne

# set:    fa1=0xffffffff7f800001 fa2=0xffffffff4effffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff7f800000 fa2=0xffffffff7f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff33800000
# expect: fa0=0xffffffffbf800000 fcsr=0x1
# set:    fa1=0xffffffffff7fffff fa2=0xffffffff4effffff
# expect: fa0=0xffffffffff7fffff fcsr=0x1
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff4effffff
# expect: fa0=0xffffffff7f7ffffe fcsr=0x1
        fsub.s fa0, fa1, fa2, rtz

# set:    fa1=0xffffffff4effffff fa2=0xffffffffffc00001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff00000000 fa2=0xffffffff80000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffffff7fffff fa2=0xffffffff7f7fffff
# expect: fa0=0xffffffffff800000 fcsr=0x5
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff5f000000
# expect: fa0=0xffffffff7f7ffffe fcsr=0x1
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff3f800001
# expect: fa0=0xffffffffc0000001 fcsr=0x1
        fsub.s fa0, fa1, fa2, rdn

# set:    fa1=0xffffffffff800000 fa2=0xffffffff4effffff
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffff807fffff fa2=0xffffffff00000000
# expect: fa0=0xffffffff807fffff fcsr=0x0
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff40490fdb
# expect: fa0=0xffffffffc08487ed fcsr=0x1
# set:    fa1=0xffffffff00800000 fa2=0xffffffff7f7fffff
# expect: fa0=0xffffffffff7ffffe fcsr=0x1
# set:    fa1=0xffffffff3f800001 fa2=0x123456783f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
        fsub.s fa0, fa1, fa2, rup

# set:    fa1=0xffffffff5f000000 fa2=0xffffffffc0200000
# expect: fa0=0xffffffff5f000000 fcsr=0x1
# set:    fa1=0xffffffff7f800001 fa2=0xffffffffbf800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff00800000 fa2=0xffffffff80000000
# expect: fa0=0xffffffff00800000 fcsr=0x0
# set:    fa1=0xffffffffc0200000 fa2=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffffbf800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
        fsub.s fa0, fa1, fa2, rmm

# set:    fa1=0xffffffff7f800000 fa2=0xffffffffffc00001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff807fffff fa2=0xffffffff40490fdb
# expect: fa0=0xffffffff81490fd9 fcsr=0x1
# set:    fa1=0xffffffff00800000 fa2=0xffffffff7f7fffff
# expect: fa0=0xffffffff407fffff fcsr=0x0
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff80000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff4f000000 fa2=0xffffffff40490fdb
# expect: fa0=0xffffffff4fc90fdb fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff40490fdb
# expect: fa0=0xffffffff5fc90fdb fcsr=0x0
# set:    fa1=0xffffffffff7fffff fa2=0xffffffff5f000000
# expect: fa0=0xffffffffff800000 fcsr=0x5
# set:    fa1=0xffffffff7fc00000 fa2=0x123456783f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffcf000000 fa2=0xffffffff4f000000
# expect: fa0=0xffffffffde800000 fcsr=0x0
# set:    fa1=0xffffffff80000000 fa2=0xffffffff3f800001
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff80000000 fa2=0xffffffff00000001
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff807fffff fa2=0xffffffff33800000
# expect: fa0=0xffffffff80000000 fcsr=0x3
# set:    fa1=0xffffffff3f800001 fa2=0xffffffff7f7fffff
# expect: fa0=0xffffffff7f800000 fcsr=0x5
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff5f000000
# expect: fa0=0xffffffffdf000000 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffffff7fffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff4effffff
# expect: fa0=0xffffffffcf9fffff fcsr=0x1
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffffff7fffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff00800000
# expect: fa0=0xffffffff81200000 fcsr=0x0
# set:    fa1=0xffffffff00800000 fa2=0xffffffffff800000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0xffffffffbf800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff4f000000 fa2=0xffffffffbf800000
# expect: fa0=0xffffffffcf000000 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffff4effffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffffff800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0xffffffff3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff7f800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffffff7fffff fa2=0xffffffff3f800001
# expect: fa0=0xffffffffff800000 fcsr=0x5
# set:    fa1=0xffffffff3f800000 fa2=0xffffffff40490fdb
# expect: fa0=0xffffffff40490fdb fcsr=0x0
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff40490fdb
# expect: fa0=0xffffffffc0490fdb fcsr=0x0
# set:    fa1=0xffffffff00800000 fa2=0xffffffffff7fffff
# expect: fa0=0xffffffffc07fffff fcsr=0x0
# set:    fa1=0xffffffffcf000000 fa2=0xffffffffcf000000
# expect: fa0=0xffffffff5e800000 fcsr=0x0
# set:    fa1=0xffffffff807fffff fa2=0xffffffffbf800000
# expect: fa0=0xffffffff007fffff fcsr=0x0
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffff3f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffff7fffff fa2=0xffffffff7f7fffff
# expect: fa0=0xffffffffff800000 fcsr=0x5
# set:    fa1=0xffffffffcf000000 fa2=0xffffffff7f7fffff
# expect: fa0=0xffffffffff800000 fcsr=0x5
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff00800000
# expect: fa0=0xffffffff20000000 fcsr=0x0
# set:    fa1=0xffffffff4f000000 fa2=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff4effffff fa2=0xffffffff4f000000
# expect: fa0=0xffffffff5e7fffff fcsr=0x0
# set:    fa1=0xffffffff3f800000 fa2=0xffffffffff800000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffff3f800000 fa2=0xffffffffcf000000
# expect: fa0=0xffffffffcf000000 fcsr=0x0
# set:    fa1=0xffffffff7f800001 fa2=0xffffffffffc00001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
        fmul.s fa0, fa1, fa2

# set:    fa1=0xffffffff7f800000 fa2=0xffffffff7f800000 frm=1
# expect: fa0=0xffffffff7f800000 fcsr=0x20
# set:    fa1=0xffffffff3f800000 fa2=0xffffffff00800000 frm=1
# expect: fa0=0xffffffff00800000 fcsr=0x20
# set:    fa1=0xffffffffff7fffff fa2=0xffffffff3f800000 frm=1
# expect: fa0=0xffffffffff7fffff fcsr=0x20
# set:    fa1=0xffffffff00000000 fa2=0xffffffff7f800001 frm=1
# expect: fa0=0xffffffff7fc00000 fcsr=0x30
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff7f7fffff frm=1
# expect: fa0=0xffffffffff7fffff fcsr=0x25
# set:    fa1=0xffffffffcf000000 fa2=0xffffffff4effffff frm=1
# expect: fa0=0xffffffffde7fffff fcsr=0x20
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffff33800000 frm=2
# expect: fa0=0xffffffff7fc00000 fcsr=0x40
# set:    fa1=0xffffffff00800000 fa2=0xffffffff7f800000 frm=2
# expect: fa0=0xffffffff7f800000 fcsr=0x40
# set:    fa1=0xffffffff00000000 fa2=0xffffffff00000001 frm=2
# expect: fa0=0xffffffff00000000 fcsr=0x40
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffffcf000000 frm=2
# expect: fa0=0xffffffff7fc00000 fcsr=0x40
# set:    fa1=0xffffffff7f800001 fa2=0xffffffff3f800000 frm=2
# expect: fa0=0xffffffff7fc00000 fcsr=0x50
# set:    fa1=0xffffffff807fffff fa2=0xffffffffff7fffff frm=2
# expect: fa0=0xffffffff407ffffd fcsr=0x41
# set:    fa1=0xffffffffffc00001 fa2=0x123456783f800000 frm=3
# expect: fa0=0xffffffff7fc00000 fcsr=0x60
# set:    fa1=0xffffffff3f800001 fa2=0xfffffffe3f800000 frm=3
# expect: fa0=0xffffffff7fc00000 fcsr=0x60
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffff00800000 frm=3
# expect: fa0=0xffffffff7fc00000 fcsr=0x60
# set:    fa1=0xffffffff3f800000 fa2=0xffffffff7f800001 frm=3
# expect: fa0=0xffffffff7fc00000 fcsr=0x70
# set:    fa1=0xffffffffff800000 fa2=0xffffffff33800000 frm=3
# expect: fa0=0xffffffffff800000 fcsr=0x60
# set:    fa1=0xffffffffffc00001 fa2=0xffffffff7f800001 frm=3
# expect: fa0=0xffffffff7fc00000 fcsr=0x70
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff3f800000 frm=4
# expect: fa0=0xffffffff5f000000 fcsr=0x80
# set:    fa1=0xffffffffff7fffff fa2=0xffffffff3f800001 frm=4
# expect: fa0=0xffffffffff800000 fcsr=0x85
# set:    fa1=0xffffffff4effffff fa2=0xffffffff7f7fffff frm=4
# expect: fa0=0xffffffff7f800000 fcsr=0x85
# set:    fa1=0xffffffff00000000 fa2=0xfffffffe3f800000 frm=4
# expect: fa0=0xffffffff7fc00000 fcsr=0x80
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff7f800000 frm=4
# expect: fa0=0xffffffff7f800000 fcsr=0x80
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffffff800000 frm=4
# expect: fa0=0xffffffff7fc00000 fcsr=0x80
        fmul.s fa0, fa1, fa2

# set:    fa1=0xffffffffcf000000 fa2=0xffffffff33800000
# expect: fa0=0xffffffffc3000000 fcsr=0x0
# set:    fa1=0xffffffff80000000 fa2=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0x123456783f800000 fa2=0xffffffff5f000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
        fmul.s fa0, fa1, fa2, rne

# set:    fa1=0xffffffff80000000 fa2=0xffffffff5f000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffffff7fffff fa2=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff4effffff
# expect: fa0=0xffffffff7f7fffff fcsr=0x5
# set:    fa1=0xffffffff4effffff fa2=0xffffffffff7fffff
# expect: fa0=0xffffffffff7fffff fcsr=0x5
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffff33800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
        fmul.s fa0, fa1, fa2, rtz

# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff7f7fffff
# expect: fa0=0xffffffff7f7fffff fcsr=0x5
# set:    fa1=0xffffffff3f800000 fa2=0xffffffff7f800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0xffffffffcf000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff33800000 fa2=0xffffffffff7fffff
# expect: fa0=0xfffffffff37fffff fcsr=0x0
# set:    fa1=0xffffffff80000000 fa2=0xffffffff5f000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
        fmul.s fa0, fa1, fa2, rdn

# set:    fa1=0xffffffff7f7fffff fa2=0xffffffffbf800000
# expect: fa0=0xffffffffff7fffff fcsr=0x0
# set:    fa1=0xffffffff3f800001 fa2=0xffffffff80000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff7f800001 fa2=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff00000001
# expect: fa0=0xffffffff80000002 fcsr=0x3
# set:    fa1=0xffffffff7f800001 fa2=0xffffffff00800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
        fmul.s fa0, fa1, fa2, rup

# set:    fa1=0xffffffffff7fffff fa2=0xffffffff40490fdb
# expect: fa0=0xffffffffff800000 fcsr=0x5
# set:    fa1=0xffffffff00000001 fa2=0xffffffffcf000000
# expect: fa0=0xffffffff84800000 fcsr=0x0
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff00800000
# expect: fa0=0xffffffff80800000 fcsr=0x0
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff807fffff fa2=0xffffffff00000001
# expect: fa0=0xffffffff80000000 fcsr=0x3
        fmul.s fa0, fa1, fa2, rmm

# set:    fa1=0xffffffff00000001 fa2=0xffffffff5f000000
# expect: fa0=0xffffffff00000000 fcsr=0x3
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffffff7fffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff4effffff fa2=0xffffffff40490fdb
# expect: fa0=0xffffffff4e22f982 fcsr=0x1
# set:    fa1=0xffffffffffc00001 fa2=0xffffffffffc00001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff807fffff fa2=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff80000000 fa2=0xffffffff00800000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff4effffff fa2=0xffffffff7f800000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffff807fffff fa2=0xffffffff00000000
# expect: fa0=0xffffffffff800000 fcsr=0x8
# set:    fa1=0x123456783f800000 fa2=0xffffffffcf000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffff7fffff fa2=0x123456783f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff40490fdb fa2=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff40490fdb fa2=0xffffffff00800000
# expect: fa0=0xffffffff7f490fdb fcsr=0x0
# set:    fa1=0xffffffff00000000 fa2=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff33800000 fa2=0xffffffffcf000000
# expect: fa0=0xffffffffa4000000 fcsr=0x0
# set:    fa1=0xffffffff33800000 fa2=0xffffffff80000000
# expect: fa0=0xffffffffff800000 fcsr=0x8
# set:    fa1=0xffffffff80000000 fa2=0xffffffffc0200000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffff3f800001 fa2=0xffffffff33800000
# expect: fa0=0xffffffff4b800001 fcsr=0x0
# set:    fa1=0xffffffff7f800000 fa2=0xffffffff3f800001
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff3f800001 fa2=0xffffffff5f000000
# expect: fa0=0xffffffff20000001 fcsr=0x0
# set:    fa1=0xffffffff00000001 fa2=0xffffffff00000000
# expect: fa0=0xffffffff7f800000 fcsr=0x8
# set:    fa1=0xffffffff7f800000 fa2=0xffffffff3f800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff33800000 fa2=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff40490fdb fa2=0xffffffffcf000000
# expect: fa0=0xffffffffb0c90fdb fcsr=0x0
# set:    fa1=0xffffffff7f800000 fa2=0xffffffff00000000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff7f800000 fa2=0x123456783f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff00000000 fa2=0xffffffffff800000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff4effffff
# expect: fa0=0xffffffff4f800001 fcsr=0x1
# set:    fa1=0xffffffffc0200000 fa2=0xffffffffff800000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffffcf000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff7f800001 fa2=0xffffffff7f7fffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffffcf000000 fa2=0x123456783f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff00000000
# expect: fa0=0xffffffff7f800000 fcsr=0x8
# set:    fa1=0xffffffffbf800000 fa2=0xffffffffff7fffff
# expect: fa0=0xffffffff00200000 fcsr=0x3
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffff7f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff7f800000 fa2=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff3f800001
# expect: fa0=0xffffffffc01fffff fcsr=0x1
# set:    fa1=0xffffffff4effffff fa2=0xffffffffff800000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff3f800001 fa2=0xffffffff3f800001
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xffffffff4effffff fa2=0x123456783f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
        fdiv.s fa0, fa1, fa2

# set:    fa1=0xffffffff33800000 fa2=0xffffffff00000000 frm=1
# expect: fa0=0xffffffff7f800000 fcsr=0x28
# set:    fa1=0x123456783f800000 fa2=0xffffffffff7fffff frm=1
# expect: fa0=0xffffffff7fc00000 fcsr=0x20
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff4f000000 frm=1
# expect: fa0=0xffffffffb0000000 fcsr=0x20
# set:    fa1=0xffffffff40490fdb fa2=0xffffffff4f000000 frm=1
# expect: fa0=0xffffffff30c90fdb fcsr=0x20
# set:    fa1=0xffffffff7f800000 fa2=0xffffffff3f800000 frm=1
# expect: fa0=0xffffffff7f800000 fcsr=0x20
# set:    fa1=0xffffffff7f7fffff fa2=0xfffffffe3f800000 frm=1
# expect: fa0=0xffffffff7fc00000 fcsr=0x20
# set:    fa1=0xffffffffffc00001 fa2=0xffffffff00000001 frm=2
# expect: fa0=0xffffffff7fc00000 fcsr=0x40
# set:    fa1=0xffffffff33800000 fa2=0xffffffff4effffff frm=2
# expect: fa0=0xffffffff24000000 fcsr=0x41
# set:    fa1=0xffffffff33800000 fa2=0xffffffff80000000 frm=2
# expect: fa0=0xffffffffff800000 fcsr=0x48
# set:    fa1=0xffffffff00000000 fa2=0xffffffffbf800000 frm=2
# expect: fa0=0xffffffff80000000 fcsr=0x40
# set:    fa1=0xffffffff40490fdb fa2=0xffffffff00000000 frm=2
# expect: fa0=0xffffffff7f800000 fcsr=0x48
# set:    fa1=0xffffffffff800000 fa2=0xffffffffff7fffff frm=2
# expect: fa0=0xffffffff7f800000 fcsr=0x40
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffffffc00001 frm=3
# expect: fa0=0xffffffff7fc00000 fcsr=0x60
# set:    fa1=0xffffffff7f800000 fa2=0xffffffff33800000 frm=3
# expect: fa0=0xffffffff7f800000 fcsr=0x60
# set:    fa1=0xffffffff7f800000 fa2=0xffffffff3f800000 frm=3
# expect: fa0=0xffffffff7f800000 fcsr=0x60
# set:    fa1=0xffffffff5f000000 fa2=0xffffffffcf000000 frm=3
# expect: fa0=0xffffffffcf800000 fcsr=0x60
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff5f000000 frm=3
# expect: fa0=0xffffffff3f800000 fcsr=0x60
# set:    fa1=0xffffffff3f800001 fa2=0xffffffff7f7fffff frm=3
# expect: fa0=0xffffffff00200001 fcsr=0x63
# set:    fa1=0x123456783f800000 fa2=0xffffffffff800000 frm=4
# expect: fa0=0xffffffff7fc00000 fcsr=0x80
# set:    fa1=0xffffffff00800000 fa2=0xffffffff4f000000 frm=4
# expect: fa0=0xffffffff00000000 fcsr=0x83
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff7f7fffff frm=4
# expect: fa0=0xffffffff80200000 fcsr=0x83
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffff5f000000 frm=4
# expect: fa0=0xffffffff7fc00000 fcsr=0x80
# set:    fa1=0xffffffff40490fdb fa2=0xffffffff00000001 frm=4
# expect: fa0=0xffffffff7f800000 fcsr=0x85
# set:    fa1=0xffffffff33800000 fa2=0xffffffff40490fdb frm=4
# expect: fa0=0xffffffff32a2f983 fcsr=0x81
        fdiv.s fa0, fa1, fa2

# set:    fa1=0xffffffff4f000000 fa2=0xffffffffcf000000
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    fa1=0xffffffff4f000000 fa2=0xffffffff7f7fffff
# expect: fa0=0xffffffff0f000001 fcsr=0x1
# set:    fa1=0xffffffffff800000 fa2=0xffffffffff800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff7f800001 fa2=0xffffffff7f7fffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff3f800001 fa2=0xffffffff7f800000
# expect: fa0=0xffffffff00000000 fcsr=0x0
        fdiv.s fa0, fa1, fa2, rne

# set:    fa1=0xffffffff5f000000 fa2=0xffffffff3f800000
# expect: fa0=0xffffffff5f000000 fcsr=0x0
# set:    fa1=0xffffffff00000000 fa2=0xffffffff00000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff4f000000 fa2=0xffffffff00000000
# expect: fa0=0xffffffff7f800000 fcsr=0x8
# set:    fa1=0xffffffff3f800000 fa2=0xffffffffff7fffff
# expect: fa0=0xffffffff80200000 fcsr=0x3
# set:    fa1=0xffffffff00000000 fa2=0xffffffffff7fffff
# expect: fa0=0xffffffff80000000 fcsr=0x0
        fdiv.s fa0, fa1, fa2, rtz

# set:    fa1=0xffffffff4effffff fa2=0xffffffff7f7fffff
# expect: fa0=0xffffffff0f000000 fcsr=0x0
# set:    fa1=0xffffffff00800000 fa2=0xffffffff33800000
# expect: fa0=0xffffffff0c800000 fcsr=0x0
# set:    fa1=0xffffffff80000000 fa2=0xffffffff00000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff4effffff fa2=0xffffffff80000000
# expect: fa0=0xffffffffff800000 fcsr=0x8
# set:    fa1=0xffffffff3f800000 fa2=0xffffffff00000000
# expect: fa0=0xffffffff7f800000 fcsr=0x8
        fdiv.s fa0, fa1, fa2, rdn

# set:    fa1=0xffffffff80000000 fa2=0x123456783f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff40490fdb
# expect: fa0=0xffffffff7ea2f983 fcsr=0x1
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffff7f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff4effffff fa2=0xffffffffbf800000
# expect: fa0=0xffffffffceffffff fcsr=0x0
# set:    fa1=0xffffffff00000001 fa2=0xffffffff7f7fffff
# expect: fa0=0xffffffff00000001 fcsr=0x3
        fdiv.s fa0, fa1, fa2, rup

# set:    fa1=0x123456783f800000 fa2=0xffffffff5f000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff807fffff fa2=0xffffffff80000000
# expect: fa0=0xffffffff7f800000 fcsr=0x8
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffff7f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff00000000 fa2=0xffffffffff7fffff
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff00800000 fa2=0xffffffff00000001
# expect: fa0=0xffffffff4b000000 fcsr=0x0
        fdiv.s fa0, fa1, fa2, rmm

# set:    fa1=0xffffffff00000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffff80000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff3f800000
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xffffffffbf800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff7f800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffffff800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffffc00001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff00000001
# expect: fa0=0xffffffff1a3504f3 fcsr=0x1
# set:    fa1=0xffffffff807fffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff00800000
# expect: fa0=0xffffffff20000000 fcsr=0x0
# set:    fa1=0xffffffff7f7fffff
# expect: fa0=0xffffffff5f7fffff fcsr=0x1
# set:    fa1=0xffffffffff7fffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff3f800001
# expect: fa0=0xffffffff3f800000 fcsr=0x1
# set:    fa1=0xffffffff4f000000
# expect: fa0=0xffffffff473504f3 fcsr=0x1
# set:    fa1=0xffffffffcf000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff5f000000
# expect: fa0=0xffffffff4f3504f3 fcsr=0x1
# set:    fa1=0xffffffff40490fdb
# expect: fa0=0xffffffff3fe2dfc5 fcsr=0x1
# set:    fa1=0xffffffffc0200000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff33800000
# expect: fa0=0xffffffff39800000 fcsr=0x0
# set:    fa1=0xffffffff4effffff
# expect: fa0=0xffffffff473504f3 fcsr=0x1
# set:    fa1=0x123456783f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
        fsqrt.s fa0, fa1

# set:    fa1=0xffffffff00000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffff80000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff3f800000
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xffffffffbf800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff7f800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffffff800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffffc00001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff00000001
# expect: fa0=0xffffffff1a3504f3 fcsr=0x1
# set:    fa1=0xffffffff807fffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff00800000
# expect: fa0=0xffffffff20000000 fcsr=0x0
# set:    fa1=0xffffffff7f7fffff
# expect: fa0=0xffffffff5f7fffff fcsr=0x1
# set:    fa1=0xffffffffff7fffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff3f800001
# expect: fa0=0xffffffff3f800000 fcsr=0x1
# set:    fa1=0xffffffff4f000000
# expect: fa0=0xffffffff473504f3 fcsr=0x1
# set:    fa1=0xffffffffcf000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff5f000000
# expect: fa0=0xffffffff4f3504f3 fcsr=0x1
# set:    fa1=0xffffffff40490fdb
# expect: fa0=0xffffffff3fe2dfc4 fcsr=0x1
# set:    fa1=0xffffffffc0200000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff33800000
# expect: fa0=0xffffffff39800000 fcsr=0x0
# set:    fa1=0xffffffff4effffff
# expect: fa0=0xffffffff473504f2 fcsr=0x1
# set:    fa1=0x123456783f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
        fsqrt.s fa0, fa1, rtz

# set:    fa1=0xffffffff00000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffff80000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff3f800000
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xffffffffbf800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff7f800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffffff800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffffc00001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff00000001
# expect: fa0=0xffffffff1a3504f3 fcsr=0x1
# set:    fa1=0xffffffff807fffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff00800000
# expect: fa0=0xffffffff20000000 fcsr=0x0
# set:    fa1=0xffffffff7f7fffff
# expect: fa0=0xffffffff5f7fffff fcsr=0x1
# set:    fa1=0xffffffffff7fffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff3f800001
# expect: fa0=0xffffffff3f800000 fcsr=0x1
# set:    fa1=0xffffffff4f000000
# expect: fa0=0xffffffff473504f3 fcsr=0x1
# set:    fa1=0xffffffffcf000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff5f000000
# expect: fa0=0xffffffff4f3504f3 fcsr=0x1
# set:    fa1=0xffffffff40490fdb
# expect: fa0=0xffffffff3fe2dfc5 fcsr=0x1
# set:    fa1=0xffffffffc0200000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff33800000
# expect: fa0=0xffffffff39800000 fcsr=0x0
# set:    fa1=0xffffffff4effffff
# expect: fa0=0xffffffff473504f3 fcsr=0x1
# set:    fa1=0x123456783f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
        fsqrt.s fa0, fa1, rmm

# set:    fa1=0xffffffff40490fdb fa2=0xffffffffc0200000 fa3=0xffffffff40490fdb
# expect: fa0=0xffffffffc096cbe4 fcsr=0x1
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff00000001 fa3=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff00800000 fa2=0xffffffff7f7fffff fa3=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff00000001 fa2=0xffffffff00000001 fa3=0xffffffff00000000
# expect: fa0=0xffffffff00000000 fcsr=0x3
# set:    fa1=0x123456783f800000 fa2=0xffffffff7f800000 fa3=0xffffffffbf800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff00000000 fa2=0xfffffffe3f800000 fa3=0xffffffff4effffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffff800000 fa2=0xffffffff4f000000 fa3=0xffffffff7f7fffff
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffffff800000 fa3=0xffffffffff7fffff
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffff40490fdb fa2=0xffffffff00000000 fa3=0xffffffffff800000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff7f800001 fa3=0xffffffffff800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff33800000 fa2=0xffffffff4f000000 fa3=0xffffffffcf000000
# expect: fa0=0xffffffffceffffff fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0xffffffff3f800001 fa3=0xffffffff00800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff4f000000 fa3=0xffffffff4f000000
# expect: fa0=0xffffffff6e800000 fcsr=0x1
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffffffc00001 fa3=0xffffffffff7fffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffcf000000 fa2=0xffffffffff800000 fa3=0xffffffffbf800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff00000001 fa3=0x123456783f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffff7fffff fa2=0xffffffff40490fdb fa3=0xffffffff80000000
# expect: fa0=0xffffffffff800000 fcsr=0x5
# set:    fa1=0xffffffffff7fffff fa2=0xffffffffff800000 fa3=0xffffffff40490fdb
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff00000000 fa2=0xffffffff33800000 fa3=0xffffffffff7fffff
# expect: fa0=0xffffffffff7fffff fcsr=0x0
# set:    fa1=0xffffffff3f800001 fa2=0xffffffff40490fdb fa3=0xffffffff807fffff
# expect: fa0=0xffffffff40490fdd fcsr=0x1
# set:    fa1=0xffffffff4effffff fa2=0xffffffffcf000000 fa3=0xffffffff33800000
# expect: fa0=0xffffffffde7fffff fcsr=0x1
# set:    fa1=0x123456783f800000 fa2=0xffffffffffc00001 fa3=0xffffffff80000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffff807fffff fa3=0xffffffffcf000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff00000000 fa2=0xffffffff4f000000 fa3=0xffffffff00000001
# expect: fa0=0xffffffff00000001 fcsr=0x0
# set:    fa1=0xffffffff00000000 fa2=0xffffffff00000001 fa3=0xffffffffff800000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffffcf000000 fa2=0xffffffff00000000 fa3=0xffffffffcf000000
# expect: fa0=0xffffffffcf000000 fcsr=0x0
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffff7f800000 fa3=0xffffffff4f000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffffc0200000 fa3=0xffffffff3f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff00000001 fa3=0xffffffff80000000
# expect: fa0=0xffffffff80000002 fcsr=0x3
# set:    fa1=0xffffffffcf000000 fa2=0xffffffff7fc00000 fa3=0xffffffff807fffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffcf000000 fa2=0xffffffff4effffff fa3=0xffffffffc0200000
# expect: fa0=0xffffffffde7fffff fcsr=0x1
# set:    fa1=0xffffffff33800000 fa2=0xffffffff807fffff fa3=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff80000000 fa3=0xffffffffc0200000
# expect: fa0=0xffffffffc0200000 fcsr=0x0
# set:    fa1=0xffffffffff7fffff fa2=0xffffffff00000001 fa3=0xffffffffff7fffff
# expect: fa0=0xffffffffff7fffff fcsr=0x1
# set:    fa1=0xffffffff00000000 fa2=0xffffffff80000000 fa3=0xffffffff7f800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff40490fdb fa2=0xffffffff40490fdb fa3=0xffffffff3f800001
# expect: fa0=0xffffffff412de9e7 fcsr=0x1
# set:    fa1=0xffffffff7f800001 fa2=0xffffffffffc00001 fa3=0xffffffffff800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff40490fdb fa2=0xffffffffff800000 fa3=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff33800000 fa2=0xffffffff33800000 fa3=0xffffffff4effffff
# expect: fa0=0xffffffff4effffff fcsr=0x1
# set:    fa1=0xffffffffffc00001 fa2=0xffffffff807fffff fa3=0xffffffffcf000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff7f800000 fa2=0xffffffff00000000 fa3=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff00000000 fa2=0xffffffff7f800000 fa3=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff7f800000 fa2=0xffffffff00000000 fa3=0xffffffff3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
        fmadd.s fa0, fa1, fa2, fa3

# set:    fa1=0xffffffffffc00001 fa2=0xffffffff3f800001 fa3=0xffffffff00800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff00000001 fa3=0xffffffff80000000
# expect: fa0=0xffffffff80000002 fcsr=0x3
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff80000000 fa3=0xffffffffc0200000
# expect: fa0=0xffffffffc0200000 fcsr=0x0
# set:    fa1=0xffffffff4effffff fa2=0xffffffffcf000000 fa3=0xffffffff33800000
# expect: fa0=0xffffffffde7ffffe fcsr=0x1
# set:    fa1=0xffffffffff800000 fa2=0xffffffff4f000000 fa3=0xffffffff7f7fffff
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffff7f800001 fa2=0xffffffffffc00001 fa3=0xffffffffff800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff3f800001 fa2=0xffffffff40490fdb fa3=0xffffffff807fffff
# expect: fa0=0xffffffff40490fdc fcsr=0x1
# set:    fa1=0xffffffff40490fdb fa2=0xffffffff00000000 fa3=0xffffffffff800000
# expect: fa0=0xffffffffff800000 fcsr=0x0
        fmadd.s fa0, fa1, fa2, fa3, rtz

# set:    fa1=0xffffffff40490fdb fa2=0xffffffff40490fdb fa3=0xffffffff3f800001
# expect: fa0=0xffffffff412de9e7 fcsr=0x1
# set:    fa1=0xffffffff00000000 fa2=0xffffffff80000000 fa3=0xffffffff7f800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff33800000 fa2=0xffffffff4f000000 fa3=0xffffffffcf000000
# expect: fa0=0xffffffffceffffff fcsr=0x0
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffff7f800000 fa3=0xffffffff4f000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0xffffffff3f800001 fa3=0xffffffff00800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff00000001 fa2=0xffffffff00000001 fa3=0xffffffff00000000
# expect: fa0=0xffffffff00000000 fcsr=0x3
# set:    fa1=0x123456783f800000 fa2=0xffffffffffc00001 fa3=0xffffffff80000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff40490fdb fa2=0xffffffff00000000 fa3=0xffffffffff800000
# expect: fa0=0xffffffffff800000 fcsr=0x0
        fmadd.s fa0, fa1, fa2, fa3, rdn

# set:    fa1=0xffffffff40490fdb fa2=0xffffffff00000000 fa3=0xffffffffff800000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff7f800001 fa3=0xffffffffff800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff00000001 fa3=0xffffffff80000000
# expect: fa0=0xffffffff80000002 fcsr=0x3
# set:    fa1=0xffffffff40490fdb fa2=0xffffffffff800000 fa3=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff33800000 fa2=0xffffffff4f000000 fa3=0xffffffffcf000000
# expect: fa0=0xffffffffceffffff fcsr=0x0
# set:    fa1=0xffffffffcf000000 fa2=0xffffffff00000000 fa3=0xffffffffcf000000
# expect: fa0=0xffffffffcf000000 fcsr=0x0
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffffc0200000 fa3=0xffffffff3f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffcf000000 fa2=0xffffffff4effffff fa3=0xffffffffc0200000
# expect: fa0=0xffffffffde7fffff fcsr=0x1
        fmadd.s fa0, fa1, fa2, fa3, rup

# set:    fa1=0xffffffffc0200000 fa2=0xffffffff00000001 fa3=0xffffffff80000000
# expect: fa0=0xffffffff80000003 fcsr=0x3
# set:    fa1=0xffffffffcf000000 fa2=0xffffffff7fc00000 fa3=0xffffffff807fffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff80000000 fa3=0xffffffffc0200000
# expect: fa0=0xffffffffc0200000 fcsr=0x0
# set:    fa1=0xffffffff00000000 fa2=0xffffffff80000000 fa3=0xffffffff7f800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff7f800001 fa2=0xffffffffffc00001 fa3=0xffffffffff800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff40490fdb fa2=0xffffffff40490fdb fa3=0xffffffff3f800001
# expect: fa0=0xffffffff412de9e7 fcsr=0x1
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffff7f800000 fa3=0xffffffff4f000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff00000001 fa3=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
        fmadd.s fa0, fa1, fa2, fa3, rmm

# set:    fa1=0xffffffff80000000 fa2=0xffffffff7f7fffff fa3=0xffffffffc0200000
# expect: fa0=0xffffffff40200000 fcsr=0x0
# set:    fa1=0xffffffff80000000 fa2=0xffffffff7f800000 fa3=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffffff7fffff fa2=0x123456783f800000 fa3=0xffffffff00000001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0xffffffffc0200000 fa3=0xffffffff00000001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0x123456783f800000 fa3=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffcf000000 fa2=0xffffffff4effffff fa3=0xffffffff3f800001
# expect: fa0=0xffffffffde7fffff fcsr=0x1
# set:    fa1=0xffffffff80000000 fa2=0xffffffff4effffff fa3=0xffffffffbf800000
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff33800000 fa3=0xffffffffc0200000
# expect: fa0=0xffffffff401fffff fcsr=0x1
# set:    fa1=0xffffffffff800000 fa2=0xffffffff5f000000 fa3=0xffffffff7f800000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffff3f800001 fa2=0xffffffff40490fdb fa3=0xffffffff4f000000
# expect: fa0=0xffffffffcf000000 fcsr=0x1
# set:    fa1=0xffffffffff800000 fa2=0xffffffff7fc00000 fa3=0xffffffff40490fdb
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff80000000 fa2=0xfffffffe3f800000 fa3=0xffffffffbf800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff40490fdb fa3=0xffffffff7f7fffff
# expect: fa0=0xffffffffff7fffff fcsr=0x1
# set:    fa1=0xffffffff7f800000 fa2=0xffffffff5f000000 fa3=0xffffffffcf000000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffffff7fffff fa2=0xffffffff00000000 fa3=0xffffffffcf000000
# expect: fa0=0xffffffff4f000000 fcsr=0x0
# set:    fa1=0xffffffffff7fffff fa2=0xffffffff7fc00000 fa3=0xffffffff33800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff4f000000 fa2=0xffffffff33800000 fa3=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffff7f800001 fa3=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff4f000000 fa2=0xffffffff40490fdb fa3=0xffffffff00000001
# expect: fa0=0xffffffff4fc90fdb fcsr=0x1
# set:    fa1=0xffffffff3f800000 fa2=0xfffffffe3f800000 fa3=0xffffffff3f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffffcf000000 fa3=0xffffffff7f7fffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffff00000001 fa3=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff80000000 fa3=0xffffffffc0200000
# expect: fa0=0xffffffff40200000 fcsr=0x0
# set:    fa1=0xffffffff00000001 fa2=0xffffffff7f800000 fa3=0xffffffffcf000000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffffff7fffff fa3=0xffffffffbf800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff807fffff fa2=0xffffffff7f7fffff fa3=0xffffffff3f800001
# expect: fa0=0xffffffffc09fffff fcsr=0x1
# set:    fa1=0xffffffff3f800000 fa2=0xffffffff00800000 fa3=0xffffffffc0200000
# expect: fa0=0xffffffff40200000 fcsr=0x1
# set:    fa1=0xffffffff00000000 fa2=0xffffffff5f000000 fa3=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff4f000000 fa2=0xffffffffbf800000 fa3=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff4f000000 fa2=0xffffffff3f800001 fa3=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff7f800001 fa2=0xffffffff7fc00000 fa3=0xffffffff00800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff3f800001 fa2=0xffffffff00000001 fa3=0xffffffff7f7fffff
# expect: fa0=0xffffffffff7fffff fcsr=0x1
# set:    fa1=0xffffffff33800000 fa2=0xffffffff7f800000 fa3=0xffffffff00000000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff3f800000 fa2=0xffffffffff800000 fa3=0xffffffff7f7fffff
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffff3f800001 fa3=0xffffffff3f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff00800000 fa2=0xfffffffe3f800000 fa3=0xffffffff33800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff00000000 fa2=0xffffffffcf000000 fa3=0xffffffff7f7fffff
# expect: fa0=0xffffffffff7fffff fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff3f800001 fa3=0xffffffff5f000000
# expect: fa0=0xffffffff53800000 fcsr=0x0
# set:    fa1=0xffffffff807fffff fa2=0xffffffff7f7fffff fa3=0xffffffff3f800000
# expect: fa0=0xffffffffc09fffff fcsr=0x1
# set:    fa1=0xffffffff00000001 fa2=0xffffffff7fc00000 fa3=0xffffffff7f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff7f800000 fa2=0xffffffff00000000 fa3=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff00000000 fa2=0xffffffff7f800000 fa3=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff7f800000 fa2=0xffffffff00000000 fa3=0xffffffff3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
        fmsub.s fa0, fa1, fa2, fa3

# set:    fa1=0xffffffff4f000000 fa2=0xffffffff3f800001 fa3=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff7f800001 fa2=0xffffffff7fc00000 fa3=0xffffffff00800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffffff7fffff fa2=0x123456783f800000 fa3=0xffffffff00000001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0x123456783f800000 fa3=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff4f000000 fa2=0xffffffff33800000 fa3=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff00000001 fa2=0xffffffff7f800000 fa3=0xffffffffcf000000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffff3f800001 fa3=0xffffffff3f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffff7fffff fa2=0xffffffff00000000 fa3=0xffffffffcf000000
# expect: fa0=0xffffffff4f000000 fcsr=0x0
        fmsub.s fa0, fa1, fa2, fa3, rtz

# set:    fa1=0xffffffff3f800000 fa2=0xffffffffff800000 fa3=0xffffffff7f7fffff
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffff807fffff fa2=0xffffffff7f7fffff fa3=0xffffffff3f800001
# expect: fa0=0xffffffffc09fffff fcsr=0x1
# set:    fa1=0xffffffff00000001 fa2=0xffffffff7fc00000 fa3=0xffffffff7f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff4f000000 fa2=0xffffffff40490fdb fa3=0xffffffff00000001
# expect: fa0=0xffffffff4fc90fda fcsr=0x1
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffff00000001 fa3=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffff7f800001 fa3=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff7f800000 fa2=0xffffffff5f000000 fa3=0xffffffffcf000000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff80000000 fa2=0xfffffffe3f800000 fa3=0xffffffffbf800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
        fmsub.s fa0, fa1, fa2, fa3, rdn

# set:    fa1=0xffffffffffc00001 fa2=0x123456783f800000 fa3=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff80000000 fa2=0xffffffff4effffff fa3=0xffffffffbf800000
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffffcf000000 fa3=0xffffffff7f7fffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff33800000 fa3=0xffffffffc0200000
# expect: fa0=0xffffffff40200000 fcsr=0x1
# set:    fa1=0xffffffff7f800000 fa2=0xffffffff5f000000 fa3=0xffffffffcf000000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff4f000000 fa2=0xffffffffbf800000 fa3=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff80000000 fa2=0xfffffffe3f800000 fa3=0xffffffffbf800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffff00000001 fa3=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
        fmsub.s fa0, fa1, fa2, fa3, rup

# set:    fa1=0xffffffff3f800000 fa2=0xfffffffe3f800000 fa3=0xffffffff3f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff4f000000 fa2=0xffffffff33800000 fa3=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff33800000 fa2=0xffffffff7f800000 fa3=0xffffffff00000000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff80000000 fa2=0xffffffff7f800000 fa3=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff4f000000 fa2=0xffffffff40490fdb fa3=0xffffffff00000001
# expect: fa0=0xffffffff4fc90fdb fcsr=0x1
# set:    fa1=0xffffffff3f800000 fa2=0xffffffff00800000 fa3=0xffffffffc0200000
# expect: fa0=0xffffffff40200000 fcsr=0x1
# set:    fa1=0xffffffff807fffff fa2=0xffffffff7f7fffff fa3=0xffffffff3f800000
# expect: fa0=0xffffffffc09fffff fcsr=0x1
# set:    fa1=0xffffffffffc00001 fa2=0x123456783f800000 fa3=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
        fmsub.s fa0, fa1, fa2, fa3, rmm

# set:    fa1=0xffffffffc0200000 fa2=0xffffffff5f000000 fa3=0xffffffff33800000
# expect: fa0=0xffffffff5fa00000 fcsr=0x1
# set:    fa1=0xffffffff00800000 fa2=0xffffffff3f800001 fa3=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffcf000000 fa2=0xffffffff807fffff fa3=0xffffffff00800000
# expect: fa0=0xffffffff8ffffffe fcsr=0x1
# set:    fa1=0xffffffff3f800001 fa2=0xffffffffcf000000 fa3=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffffffc00001 fa2=0xffffffff7f7fffff fa3=0xffffffff33800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff7f800001 fa3=0xffffffff4effffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff00000000 fa3=0xffffffff80000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffffff800000 fa2=0xffffffff80000000 fa3=0xffffffff00000001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff3f800001 fa2=0xffffffff4f000000 fa3=0xffffffff80000000
# expect: fa0=0xffffffffcf000001 fcsr=0x0
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff7f800000 fa3=0xffffffff807fffff
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffff33800000 fa2=0xffffffff80000000 fa3=0xffffffffffc00001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0x123456783f800000 fa3=0xffffffff5f000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff00000001 fa2=0xffffffff7f7fffff fa3=0xffffffff4effffff
# expect: fa0=0xffffffff4effffff fcsr=0x1
# set:    fa1=0xffffffffff800000 fa2=0xffffffff3f800000 fa3=0xffffffff7f7fffff
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffff3f800001 fa3=0xffffffffcf000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffbf800000 fa2=0xffffffffcf000000 fa3=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff4f000000 fa2=0xffffffff5f000000 fa3=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff80000000 fa2=0xffffffff80000000 fa3=0xffffffff00000001
# expect: fa0=0xffffffff00000001 fcsr=0x0
# set:    fa1=0xffffffff807fffff fa2=0xffffffff00000000 fa3=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff3f800001 fa3=0xffffffff40490fdb
# expect: fa0=0xffffffffdf000001 fcsr=0x1
# set:    fa1=0xffffffff3f800001 fa2=0xffffffff00000001 fa3=0xffffffff4effffff
# expect: fa0=0xffffffff4effffff fcsr=0x1
# set:    fa1=0xffffffff3f800000 fa2=0x123456783f800000 fa3=0xffffffff40490fdb
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff00000001 fa2=0x123456783f800000 fa3=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffbf800000 fa2=0xffffffffbf800000 fa3=0xffffffffbf800000
# expect: fa0=0xffffffffc0000000 fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0xffffffff40490fdb fa3=0xffffffff3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffff800000 fa2=0xffffffff807fffff fa3=0xffffffffff800000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xfffffffe3f800000 fa2=0x123456783f800000 fa3=0xffffffff7f7fffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff3f800001 fa2=0xffffffff3f800001 fa3=0xffffffff5f000000
# expect: fa0=0xffffffff5f000000 fcsr=0x1
# set:    fa1=0xffffffff7f800001 fa2=0xffffffffc0200000 fa3=0xffffffff3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff807fffff fa3=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffff7fffff fa2=0xffffffff00800000 fa3=0xffffffffcf000000
# expect: fa0=0xffffffffcf000000 fcsr=0x1
# set:    fa1=0xffffffff00000001 fa2=0xffffffff807fffff fa3=0xffffffff7f800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffffcf000000 fa3=0xffffffff4effffff
# expect: fa0=0xffffffff6e800000 fcsr=0x1
# set:    fa1=0xffffffff4f000000 fa2=0xffffffff00000000 fa3=0xffffffff33800000
# expect: fa0=0xffffffff33800000 fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff00000000 fa3=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff80000000 fa2=0xffffffffffc00001 fa3=0xffffffff00000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffff7fffff fa2=0xffffffffff800000 fa3=0xffffffffffc00001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffff00800000 fa3=0xffffffff7f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff80000000 fa3=0xffffffffbf800000
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    fa1=0xffffffffff7fffff fa2=0xffffffffc0200000 fa3=0xffffffffcf000000
# expect: fa0=0xffffffffff800000 fcsr=0x5
# set:    fa1=0xffffffff7f800000 fa2=0xffffffff00000000 fa3=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff00000000 fa2=0xffffffff7f800000 fa3=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff7f800000 fa2=0xffffffff00000000 fa3=0xffffffff3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
        fnmsub.s fa0, fa1, fa2, fa3

# set:    fa1=0xffffffff80000000 fa2=0xffffffff80000000 fa3=0xffffffff00000001
# expect: fa0=0xffffffff00000001 fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0x123456783f800000 fa3=0xffffffff5f000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff3f800001 fa2=0xffffffff3f800001 fa3=0xffffffff5f000000
# expect: fa0=0xffffffff5effffff fcsr=0x1
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff00000000 fa3=0xffffffff80000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffffcf000000 fa2=0xffffffff807fffff fa3=0xffffffff00800000
# expect: fa0=0xffffffff8ffffffd fcsr=0x1
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffff00800000 fa3=0xffffffff7f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff00000001 fa2=0xffffffff7f7fffff fa3=0xffffffff4effffff
# expect: fa0=0xffffffff4efffffe fcsr=0x1
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff5f000000 fa3=0xffffffff33800000
# expect: fa0=0xffffffff5fa00000 fcsr=0x1
        fnmsub.s fa0, fa1, fa2, fa3, rtz

# set:    fa1=0xffffffff80000000 fa2=0xffffffff80000000 fa3=0xffffffff00000001
# expect: fa0=0xffffffff00000001 fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff807fffff fa3=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff7f800000 fa3=0xffffffff807fffff
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffff33800000 fa2=0xffffffff80000000 fa3=0xffffffffffc00001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffff800000 fa2=0xffffffff3f800000 fa3=0xffffffff7f7fffff
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xfffffffe3f800000 fa2=0x123456783f800000 fa3=0xffffffff7f7fffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0x123456783f800000 fa3=0xffffffff5f000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff00000001 fa2=0x123456783f800000 fa3=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
        fnmsub.s fa0, fa1, fa2, fa3, rdn

# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff7f800000 fa3=0xffffffff807fffff
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff807fffff fa3=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xfffffffe3f800000 fa2=0x123456783f800000 fa3=0xffffffff7f7fffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffbf800000 fa2=0xffffffffbf800000 fa3=0xffffffffbf800000
# expect: fa0=0xffffffffc0000000 fcsr=0x0
# set:    fa1=0xffffffff00000001 fa2=0xffffffff7f7fffff fa3=0xffffffff4effffff
# expect: fa0=0xffffffff4effffff fcsr=0x1
# set:    fa1=0xffffffff00000001 fa2=0xffffffff807fffff fa3=0xffffffff7f800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffffff7fffff fa2=0xffffffffc0200000 fa3=0xffffffffcf000000
# expect: fa0=0xffffffffff7fffff fcsr=0x5
# set:    fa1=0xffffffff80000000 fa2=0xffffffff80000000 fa3=0xffffffff00000001
# expect: fa0=0xffffffff00000001 fcsr=0x0
        fnmsub.s fa0, fa1, fa2, fa3, rup

# set:    fa1=0xffffffff5f000000 fa2=0xffffffff3f800001 fa3=0xffffffff40490fdb
# expect: fa0=0xffffffffdf000001 fcsr=0x1
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff80000000 fa3=0xffffffffbf800000
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    fa1=0xffffffffff7fffff fa2=0xffffffff00800000 fa3=0xffffffffcf000000
# expect: fa0=0xffffffffcf000000 fcsr=0x1
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffff3f800001 fa3=0xffffffffcf000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff3f800001 fa2=0xffffffff4f000000 fa3=0xffffffff80000000
# expect: fa0=0xffffffffcf000001 fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0x123456783f800000 fa3=0xffffffff5f000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffff800000 fa2=0xffffffff80000000 fa3=0xffffffff00000001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff3f800001 fa2=0xffffffff00000001 fa3=0xffffffff4effffff
# expect: fa0=0xffffffff4effffff fcsr=0x1
        fnmsub.s fa0, fa1, fa2, fa3, rmm

# set:    fa1=0xffffffff80000000 fa2=0xffffffff80000000 fa3=0xffffffff807fffff
# expect: fa0=0xffffffff007fffff fcsr=0x0
# set:    fa1=0xffffffff00000001 fa2=0xffffffff00000001 fa3=0xffffffff33800000
# expect: fa0=0xffffffffb3800000 fcsr=0x1
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff3f800001 fa3=0xffffffff40490fdb
# expect: fa0=0xffffffffff800000 fcsr=0x5
# set:    fa1=0xffffffff807fffff fa2=0xffffffff7fc00000 fa3=0xffffffff40490fdb
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff3f800000 fa2=0xffffffff00000001 fa3=0xffffffff7f800000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffff00000000 fa2=0x123456783f800000 fa3=0xffffffff00000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0xffffffffcf000000 fa3=0xffffffff33800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffffff800000 fa3=0xffffffff00000001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff00000001 fa2=0xffffffff3f800000 fa3=0xffffffffbf800000
# expect: fa0=0xffffffff3f800000 fcsr=0x1
# set:    fa1=0xffffffff7f800001 fa2=0xffffffffc0200000 fa3=0xffffffff4f000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff807fffff fa2=0xffffffff4effffff fa3=0xffffffff00800000
# expect: fa0=0xffffffff0ffffffd fcsr=0x1
# set:    fa1=0xffffffffcf000000 fa2=0xffffffff5f000000 fa3=0xffffffffff7fffff
# expect: fa0=0xffffffff7f7fffff fcsr=0x1
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff80000000 fa3=0xffffffff00000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffff40490fdb fa2=0xfffffffe3f800000 fa3=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff7f7fffff fa3=0xffffffffff800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffffcf000000 fa3=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff7f800001 fa2=0xffffffff3f800001 fa3=0x123456783f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff7f800000 fa2=0xffffffff3f800000 fa3=0xffffffff7f800000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffff40490fdb fa2=0x123456783f800000 fa3=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff33800000 fa2=0xffffffff80000000 fa3=0xffffffff7f7fffff
# expect: fa0=0xffffffffff7fffff fcsr=0x0
# set:    fa1=0xffffffff00000001 fa2=0xffffffffff7fffff fa3=0xffffffff3f800000
# expect: fa0=0xffffffffbf7ffff8 fcsr=0x1
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff7f7fffff fa3=0xffffffff4f000000
# expect: fa0=0xffffffffff800000 fcsr=0x5
# set:    fa1=0xffffffffc0200000 fa2=0x123456783f800000 fa3=0xffffffffffc00001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffffbf800000 fa3=0xffffffff3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffffcf000000 fa3=0xffffffff00800000
# expect: fa0=0xffffffff6e800000 fcsr=0x1
# set:    fa1=0xffffffff80000000 fa2=0x123456783f800000 fa3=0xffffffff00000001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffffc0200000 fa3=0xffffffffffc00001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff80000000 fa2=0xffffffff3f800000 fa3=0xffffffff33800000
# expect: fa0=0xffffffffb3800000 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffff40490fdb fa3=0xffffffffc0200000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0xffffffff00000001 fa3=0xffffffff00800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff4f000000 fa2=0xffffffff80000000 fa3=0xffffffff5f000000
# expect: fa0=0xffffffffdf000000 fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0xffffffff4effffff fa3=0xffffffff00800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffcf000000 fa2=0xffffffffbf800000 fa3=0xffffffff40490fdb
# expect: fa0=0xffffffffcf000000 fcsr=0x1
# set:    fa1=0xffffffffc0200000 fa2=0xffffffffffc00001 fa3=0xffffffff40490fdb
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff40490fdb fa2=0xffffffff80000000 fa3=0xffffffff5f000000
# expect: fa0=0xffffffffdf000000 fcsr=0x0
# set:    fa1=0xffffffff807fffff fa2=0xffffffffc0200000 fa3=0xffffffffff800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffffbf800000 fa2=0xffffffffcf000000 fa3=0xffffffff00000000
# expect: fa0=0xffffffffcf000000 fcsr=0x0
# set:    fa1=0xffffffff00000000 fa2=0xffffffffffc00001 fa3=0xffffffffff7fffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff7f800001 fa2=0xffffffff5f000000 fa3=0xffffffff80000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff807fffff fa3=0xffffffffff7fffff
# expect: fa0=0xffffffff7f7fffff fcsr=0x1
# set:    fa1=0xffffffff7f800000 fa2=0xffffffff00000000 fa3=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff00000000 fa2=0xffffffff7f800000 fa3=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff7f800000 fa2=0xffffffff00000000 fa3=0xffffffff3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
        fnmadd.s fa0, fa1, fa2, fa3

# set:    fa1=0xffffffffbf800000 fa2=0xffffffffcf000000 fa3=0xffffffff00000000
# expect: fa0=0xffffffffcf000000 fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0xffffffff00000001 fa3=0xffffffff00800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff7f7fffff fa3=0xffffffffff800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff7f800001 fa2=0xffffffff5f000000 fa3=0xffffffff80000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff40490fdb fa2=0x123456783f800000 fa3=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff40490fdb fa2=0xfffffffe3f800000 fa3=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff40490fdb fa2=0xffffffff80000000 fa3=0xffffffff5f000000
# expect: fa0=0xffffffffdf000000 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffff40490fdb fa3=0xffffffffc0200000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
        fnmadd.s fa0, fa1, fa2, fa3, rtz

# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff3f800001 fa3=0xffffffff40490fdb
# expect: fa0=0xffffffffff800000 fcsr=0x5
# set:    fa1=0xffffffffffc00001 fa2=0xffffffff4effffff fa3=0xffffffff00800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff807fffff fa2=0xffffffff7fc00000 fa3=0xffffffff40490fdb
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff4f000000 fa2=0xffffffff80000000 fa3=0xffffffff5f000000
# expect: fa0=0xffffffffdf000000 fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0xffffffff00000001 fa3=0xffffffff00800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff807fffff fa2=0xffffffff4effffff fa3=0xffffffff00800000
# expect: fa0=0xffffffff0ffffffc fcsr=0x1
# set:    fa1=0xffffffffc0200000 fa2=0xffffffffffc00001 fa3=0xffffffff40490fdb
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0xffffffffcf000000 fa3=0xffffffff33800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
        fnmadd.s fa0, fa1, fa2, fa3, rdn

# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff80000000 fa3=0xffffffff00000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0xffffffff4effffff fa3=0xffffffff00800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff40490fdb fa2=0xffffffff80000000 fa3=0xffffffff5f000000
# expect: fa0=0xffffffffdf000000 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffffbf800000 fa3=0xffffffff3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffc0200000 fa2=0x123456783f800000 fa3=0xffffffffffc00001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff00000000 fa2=0x123456783f800000 fa3=0xffffffff00000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff807fffff fa2=0xffffffffc0200000 fa3=0xffffffffff800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffffff800000 fa3=0xffffffff00000001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
        fnmadd.s fa0, fa1, fa2, fa3, rup

# set:    fa1=0xffffffff7f800001 fa2=0xffffffff5f000000 fa3=0xffffffff80000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff00000001 fa2=0xffffffff00000001 fa3=0xffffffff33800000
# expect: fa0=0xffffffffb3800000 fcsr=0x1
# set:    fa1=0xffffffff807fffff fa2=0xffffffff4effffff fa3=0xffffffff00800000
# expect: fa0=0xffffffff0ffffffd fcsr=0x1
# set:    fa1=0x123456783f800000 fa2=0xffffffffbf800000 fa3=0xffffffff3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffffff800000 fa3=0xffffffff00000001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff00000001 fa2=0xffffffff3f800000 fa3=0xffffffffbf800000
# expect: fa0=0xffffffff3f800000 fcsr=0x1
# set:    fa1=0xffffffff00000001 fa2=0xffffffffff7fffff fa3=0xffffffff3f800000
# expect: fa0=0xffffffffbf7ffff8 fcsr=0x1
# set:    fa1=0xffffffff80000000 fa2=0xffffffff3f800000 fa3=0xffffffff33800000
# expect: fa0=0xffffffffb3800000 fcsr=0x0
        fnmadd.s fa0, fa1, fa2, fa3, rmm

# set:    fa1=0xffffffff00000000 fa2=0xffffffff80000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff80000000 fa2=0xffffffff00000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffff3f800000 fa2=0xffffffff33800000
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xffffffff3f800001 fa2=0xffffffff33800000
# expect: fa0=0xffffffff3f800001 fcsr=0x0
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff7fc00000
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xffffffffcf000000 fa2=0x123456783f800000
# expect: fa0=0xffffffff4f000000 fcsr=0x0
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff3f800000
# expect: fa0=0xffffffff40200000 fcsr=0x0
# set:    fa1=0xffffffff00000001 fa2=0xffffffffc0200000
# expect: fa0=0xffffffff80000001 fcsr=0x0
# set:    fa1=0xffffffff7fc00000 fa2=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffffff7fffff
# expect: fa0=0xffffffffff7fffff fcsr=0x0
# set:    fa1=0xffffffff00000001 fa2=0xffffffff3f800001
# expect: fa0=0xffffffff00000001 fcsr=0x0
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff4f000000
# expect: fa0=0xffffffff40200000 fcsr=0x0
# set:    fa1=0xffffffff00000000 fa2=0xffffffff7f7fffff
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffffcf000000
# expect: fa0=0xffffffffffc00000 fcsr=0x0
# set:    fa1=0xffffffff7f800001 fa2=0xffffffff7fc00000
# expect: fa0=0xffffffff7f800001 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffffff7fffff
# expect: fa0=0xffffffffffc00000 fcsr=0x0
# set:    fa1=0xffffffffbf800000 fa2=0x123456783f800000
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xffffffffcf000000 fa2=0xffffffff7f800001
# expect: fa0=0xffffffff4f000000 fcsr=0x0
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff80000000
# expect: fa0=0xffffffffc0200000 fcsr=0x0
# set:    fa1=0xffffffff807fffff fa2=0xffffffff33800000
# expect: fa0=0xffffffff007fffff fcsr=0x0
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffff4effffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffff7f7fffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff00000000 fa2=0xffffffffcf000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff33800000
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffffcf000000
# expect: fa0=0xffffffffdf000000 fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff00800000
# expect: fa0=0xffffffff5f000000 fcsr=0x0
# set:    fa1=0xffffffff00000000 fa2=0xffffffff3f800000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffff7f800000 fa2=0xffffffffffc00001
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffffff7fffff fa2=0xffffffff4f000000
# expect: fa0=0xffffffff7f7fffff fcsr=0x0
# set:    fa1=0xffffffff00800000 fa2=0xffffffff4f000000
# expect: fa0=0xffffffff00800000 fcsr=0x0
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffff33800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
        fsgnj.s fa0, fa1, fa2

# set:    fa1=0xffffffff00000000 fa2=0xffffffff80000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffff80000000 fa2=0xffffffff00000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff80000000 fa2=0xfffffffe3f800000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0xffffffff3f800000
# expect: fa0=0xffffffffffc00001 fcsr=0x0
# set:    fa1=0xffffffff4effffff fa2=0xffffffff3f800001
# expect: fa0=0xffffffffceffffff fcsr=0x0
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff00800000
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    fa1=0xffffffff00000000 fa2=0xffffffffffc00001
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff7f800001
# expect: fa0=0xffffffffff7fffff fcsr=0x0
# set:    fa1=0xffffffff7f7fffff fa2=0x123456783f800000
# expect: fa0=0xffffffffff7fffff fcsr=0x0
# set:    fa1=0xffffffff4effffff fa2=0xffffffff00800000
# expect: fa0=0xffffffffceffffff fcsr=0x0
# set:    fa1=0xffffffff4effffff fa2=0xffffffffcf000000
# expect: fa0=0xffffffff4effffff fcsr=0x0
# set:    fa1=0xffffffff807fffff fa2=0x123456783f800000
# expect: fa0=0xffffffff807fffff fcsr=0x0
# set:    fa1=0xffffffff40490fdb fa2=0xffffffff00000000
# expect: fa0=0xffffffffc0490fdb fcsr=0x0
# set:    fa1=0xffffffff40490fdb fa2=0xffffffff40490fdb
# expect: fa0=0xffffffffc0490fdb fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0xffffffff00800000
# expect: fa0=0xffffffffffc00001 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffff3f800001
# expect: fa0=0xffffffffffc00000 fcsr=0x0
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff80000000
# expect: fa0=0xffffffff7f7fffff fcsr=0x0
# set:    fa1=0xffffffff807fffff fa2=0xffffffff40490fdb
# expect: fa0=0xffffffff807fffff fcsr=0x0
# set:    fa1=0xffffffffcf000000 fa2=0xffffffff807fffff
# expect: fa0=0xffffffff4f000000 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffff3f800000
# expect: fa0=0xffffffffffc00000 fcsr=0x0
# set:    fa1=0xffffffff00800000 fa2=0xfffffffe3f800000
# expect: fa0=0xffffffff80800000 fcsr=0x0
# set:    fa1=0xffffffff00000000 fa2=0xffffffff3f800000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff3f800001 fa2=0xffffffff807fffff
# expect: fa0=0xffffffff3f800001 fcsr=0x0
# set:    fa1=0xffffffff7f800001 fa2=0xffffffffc0200000
# expect: fa0=0xffffffff7f800001 fcsr=0x0
# set:    fa1=0xffffffffff7fffff fa2=0xffffffffff800000
# expect: fa0=0xffffffff7f7fffff fcsr=0x0
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff00000001
# expect: fa0=0xffffffffff7fffff fcsr=0x0
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffff7fc00000
# expect: fa0=0xffffffffffc00000 fcsr=0x0
# set:    fa1=0xffffffff7f800000 fa2=0x123456783f800000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffff4f000000 fa2=0x123456783f800000
# expect: fa0=0xffffffffcf000000 fcsr=0x0
# set:    fa1=0xffffffff7f800000 fa2=0xffffffff3f800000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffffff7fffff fa2=0xffffffffbf800000
# expect: fa0=0xffffffff7f7fffff fcsr=0x0
# set:    fa1=0xffffffff3f800000 fa2=0xffffffff00800000
# expect: fa0=0xffffffffbf800000 fcsr=0x0
        fsgnjn.s fa0, fa1, fa2

# set:    fa1=0xffffffff00000000 fa2=0xffffffff80000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff80000000 fa2=0xffffffff00000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff00000000 fa2=0xffffffffffc00001
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff807fffff
# expect: fa0=0xffffffffff7fffff fcsr=0x0
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff7f800000
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff7f800001
# expect: fa0=0xffffffff5f000000 fcsr=0x0
# set:    fa1=0xffffffffff800000 fa2=0xffffffff3f800001
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffff4f000000 fa2=0xffffffffcf000000
# expect: fa0=0xffffffffcf000000 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff807fffff fa2=0xffffffff4effffff
# expect: fa0=0xffffffff807fffff fcsr=0x0
# set:    fa1=0xffffffffcf000000 fa2=0xffffffff7f800000
# expect: fa0=0xffffffffcf000000 fcsr=0x0
# set:    fa1=0xffffffff40490fdb fa2=0xffffffff00000001
# expect: fa0=0xffffffff40490fdb fcsr=0x0
# set:    fa1=0xffffffff3f800000 fa2=0xffffffff40490fdb
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0xffffffff7f7fffff
# expect: fa0=0xffffffffffc00001 fcsr=0x0
# set:    fa1=0xffffffffff800000 fa2=0xffffffff33800000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffff80000000 fa2=0xffffffff7f800000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff4f000000 fa2=0xfffffffe3f800000
# expect: fa0=0xffffffff4f000000 fcsr=0x0
# set:    fa1=0xffffffff3f800000 fa2=0xffffffff00800000
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xffffffff807fffff fa2=0xffffffffc0200000
# expect: fa0=0xffffffff007fffff fcsr=0x0
# set:    fa1=0xffffffff7f800000 fa2=0xffffffff4f000000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff00000000 fa2=0xffffffffff800000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffffcf000000 fa2=0xffffffffff7fffff
# expect: fa0=0xffffffff4f000000 fcsr=0x0
# set:    fa1=0xffffffff4effffff fa2=0xffffffff3f800000
# expect: fa0=0xffffffff4effffff fcsr=0x0
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff00000001
# expect: fa0=0xffffffffc0200000 fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff3f800001
# expect: fa0=0xffffffff5f000000 fcsr=0x0
# set:    fa1=0xffffffff00000000 fa2=0xffffffff33800000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffff40490fdb fa2=0xffffffff7f7fffff
# expect: fa0=0xffffffff40490fdb fcsr=0x0
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff33800000
# expect: fa0=0xffffffffc0200000 fcsr=0x0
# set:    fa1=0xffffffffff800000 fa2=0xffffffffc0200000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff7f800001 fa2=0xffffffffcf000000
# expect: fa0=0xffffffffff800001 fcsr=0x0
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffff00000001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff00000000 fa2=0xffffffffff7fffff
# expect: fa0=0xffffffff80000000 fcsr=0x0
        fsgnjx.s fa0, fa1, fa2

# set:    fa1=0xffffffff00000000 fa2=0xffffffff80000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff80000000 fa2=0xffffffff00000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffff7f800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffffbf800000 fa2=0xffffffffc0200000
# expect: fa0=0xffffffffc0200000 fcsr=0x0
# set:    fa1=0xffffffff7f800001 fa2=0xffffffff00000001
# expect: fa0=0xffffffff00000001 fcsr=0x10
# set:    fa1=0xffffffff00000001 fa2=0xffffffff7f7fffff
# expect: fa0=0xffffffff00000001 fcsr=0x0
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffffffc00001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff4effffff fa2=0xffffffff807fffff
# expect: fa0=0xffffffff807fffff fcsr=0x0
# set:    fa1=0xffffffff4effffff fa2=0xfffffffe3f800000
# expect: fa0=0xffffffff4effffff fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffffff800000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffff807fffff fa2=0xffffffff4f000000
# expect: fa0=0xffffffff807fffff fcsr=0x0
# set:    fa1=0xffffffff00800000 fa2=0xffffffffbf800000
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    fa1=0xffffffff7f800001 fa2=0xffffffff7f7fffff
# expect: fa0=0xffffffff7f7fffff fcsr=0x10
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff00800000
# expect: fa0=0xffffffff00800000 fcsr=0x0
# set:    fa1=0xffffffffff7fffff fa2=0x123456783f800000
# expect: fa0=0xffffffffff7fffff fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff3f800001
# expect: fa0=0xffffffff3f800001 fcsr=0x0
# set:    fa1=0xffffffff00800000 fa2=0xffffffffc0200000
# expect: fa0=0xffffffffc0200000 fcsr=0x0
# set:    fa1=0xffffffffff800000 fa2=0xfffffffe3f800000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffff3f800000 fa2=0xffffffff7f800001
# expect: fa0=0xffffffff3f800000 fcsr=0x10
# set:    fa1=0xffffffffcf000000 fa2=0xffffffff7f7fffff
# expect: fa0=0xffffffffcf000000 fcsr=0x0
# set:    fa1=0xffffffff33800000 fa2=0xffffffff7fc00000
# expect: fa0=0xffffffff33800000 fcsr=0x0
# set:    fa1=0xffffffff40490fdb fa2=0x123456783f800000
# expect: fa0=0xffffffff40490fdb fcsr=0x0
# set:    fa1=0xffffffff3f800000 fa2=0xffffffffff7fffff
# expect: fa0=0xffffffffff7fffff fcsr=0x0
# set:    fa1=0xffffffff3f800001 fa2=0xffffffff80000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff7fc00000
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff3f800001
# expect: fa0=0xffffffff3f800001 fcsr=0x0
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffff807fffff
# expect: fa0=0xffffffff807fffff fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff5f000000
# expect: fa0=0xffffffff5f000000 fcsr=0x0
# set:    fa1=0xffffffffff7fffff fa2=0xffffffff5f000000
# expect: fa0=0xffffffffff7fffff fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffff7f7fffff
# expect: fa0=0xffffffff7f7fffff fcsr=0x0
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffff4effffff
# expect: fa0=0xffffffff4effffff fcsr=0x0
# set:    fa1=0xffffffff80000000 fa2=0xffffffffbf800000
# expect: fa0=0xffffffffbf800000 fcsr=0x0
        fmin.s fa0, fa1, fa2

# set:    fa1=0xffffffff00000000 fa2=0xffffffff80000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffff80000000 fa2=0xffffffff00000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffff3f800000 fa2=0xffffffff7fc00000
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xffffffff40490fdb fa2=0xfffffffe3f800000
# expect: fa0=0xffffffff40490fdb fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffff00800000
# expect: fa0=0xffffffff00800000 fcsr=0x0
# set:    fa1=0xffffffff33800000 fa2=0xffffffffffc00001
# expect: fa0=0xffffffff33800000 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffff7f800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff4effffff fa2=0xffffffff80000000
# expect: fa0=0xffffffff4effffff fcsr=0x0
# set:    fa1=0xffffffff00000001 fa2=0xffffffffcf000000
# expect: fa0=0xffffffff00000001 fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0xffffffff3f800001
# expect: fa0=0xffffffff3f800001 fcsr=0x0
# set:    fa1=0xffffffffcf000000 fa2=0xffffffffbf800000
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    fa1=0xffffffff33800000 fa2=0xffffffff3f800001
# expect: fa0=0xffffffff3f800001 fcsr=0x0
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffffc0200000
# expect: fa0=0xffffffffc0200000 fcsr=0x0
# set:    fa1=0xffffffff4f000000 fa2=0xffffffffcf000000
# expect: fa0=0xffffffff4f000000 fcsr=0x0
# set:    fa1=0xffffffff807fffff fa2=0x123456783f800000
# expect: fa0=0xffffffff807fffff fcsr=0x0
# set:    fa1=0xffffffffff7fffff fa2=0xffffffff7f800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff7f7fffff
# expect: fa0=0xffffffff7f7fffff fcsr=0x0
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffff3f800001
# expect: fa0=0xffffffff3f800001 fcsr=0x0
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffffff800000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff7f800000 fa2=0xffffffffff7fffff
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffffff800000 fa2=0xffffffff4effffff
# expect: fa0=0xffffffff4effffff fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff33800000
# expect: fa0=0xffffffff5f000000 fcsr=0x0
# set:    fa1=0xffffffff7f800000 fa2=0xffffffffbf800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff00000000
# expect: fa0=0xffffffff5f000000 fcsr=0x0
# set:    fa1=0xffffffff80000000 fa2=0xffffffff7f7fffff
# expect: fa0=0xffffffff7f7fffff fcsr=0x0
# set:    fa1=0xffffffffff7fffff fa2=0xffffffff40490fdb
# expect: fa0=0xffffffff40490fdb fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffff3f800000
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xffffffff3f800001 fa2=0xffffffff3f800001
# expect: fa0=0xffffffff3f800001 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffff807fffff
# expect: fa0=0xffffffff807fffff fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0x123456783f800000 fa2=0xffffffff4f000000
# expect: fa0=0xffffffff4f000000 fcsr=0x0
        fmax.s fa0, fa1, fa2

# set:    fa1=0xffffffff00000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffff80000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff3f800000
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xffffffffbf800000
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    fa1=0xffffffff7f800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffffff800000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffffc00001
# expect: fa0=0xffffffffffc00001 fcsr=0x0
# set:    fa1=0xffffffff7f800001
# expect: fa0=0xffffffff7f800001 fcsr=0x0
# set:    fa1=0xffffffff00000001
# expect: fa0=0xffffffff00000001 fcsr=0x0
# set:    fa1=0x123456783f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
        fmv.s fa0, fa1

# set:    fa1=0xffffffff00000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff80000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffff3f800000
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    fa1=0xffffffffbf800000
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xffffffff7f800000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffffff800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff7fc00000
# expect: fa0=0xffffffffffc00000 fcsr=0x0
# set:    fa1=0xffffffffffc00001
# expect: fa0=0xffffffff7fc00001 fcsr=0x0
# set:    fa1=0xffffffff7f800001
# expect: fa0=0xffffffffff800001 fcsr=0x0
# set:    fa1=0xffffffff00000001
# expect: fa0=0xffffffff80000001 fcsr=0x0
# set:    fa1=0x123456783f800000
# expect: fa0=0xffffffffffc00000 fcsr=0x0
# set:    fa1=0xfffffffe3f800000
# expect: fa0=0xffffffffffc00000 fcsr=0x0
        fneg.s fa0, fa1

# set:    fa1=0xffffffff00000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffff80000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffff3f800000
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xffffffffbf800000
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xffffffff7f800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffffff800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffffc00001
# expect: fa0=0xffffffff7fc00001 fcsr=0x0
# set:    fa1=0xffffffff7f800001
# expect: fa0=0xffffffff7f800001 fcsr=0x0
# set:    fa1=0xffffffff00000001
# expect: fa0=0xffffffff00000001 fcsr=0x0
# set:    fa1=0x123456783f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
        fabs.s fa0, fa1

# set:    fa1=0xffffffff00000001 fa2=0xffffffff7f800001
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff00800000 fa2=0x123456783f800000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff00000001 fa2=0xffffffff7f800000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff4f000000 fa2=0xffffffff7f800001
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffff807fffff
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff7f7fffff
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff3f800000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff33800000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff7f800000 fa2=0xffffffff4effffff
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0xffffffff4effffff
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xfffffffe3f800000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffff3f800000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff4effffff fa2=0xffffffffff800000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffffff800000 fa2=0xffffffff7f7fffff
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffffff7fffff fa2=0xffffffff00800000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffffcf000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0x123456783f800000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff7f800001 fa2=0xffffffff33800000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff807fffff fa2=0xffffffff00800000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffff3f800000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffffc0200000 fa2=0xffffffffc0200000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffff7f800000 fa2=0xffffffff00000001
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff3f800000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff5f000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffffc0200000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffffff800000 fa2=0xffffffff5f000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff80000000 fa2=0xffffffffffc00001
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff80000000 fa2=0xffffffffbf800000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff4effffff fa2=0xffffffff00000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffffff7fffff fa2=0xffffffff80000000
# expect: a0=0x0 fcsr=0x0
        feq.s a0, fa1, fa2

# set:    fa1=0xffffffff3f800000 fa2=0xffffffff00000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff00000001 fa2=0xffffffff5f000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffff7f800000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff5f000000 fa2=0xffffffffc0200000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff00000001 fa2=0xffffffff7f800000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffffbf800000 fa2=0xffffffffff800000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffffff7fffff
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff4effffff
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff33800000 fa2=0xffffffff4effffff
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffff4f000000 fa2=0xffffffff7f800000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffffff800000 fa2=0xffffffff00800000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffffc0200000 fa2=0xffffffffc0200000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff40490fdb fa2=0xffffffff7f800001
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff33800000 fa2=0xffffffffc0200000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffff7fc00000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff7f800000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff40490fdb
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffff40490fdb fa2=0xffffffff4f000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffffc0200000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff4f000000 fa2=0xfffffffe3f800000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff80000000 fa2=0xffffffffffc00001
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffffffc00001 fa2=0xffffffff4effffff
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff807fffff fa2=0xffffffffbf800000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffff4effffff
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff40490fdb fa2=0xffffffffcf000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff7f7fffff fa2=0xfffffffe3f800000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x123456783f800000 fa2=0xffffffff3f800001
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff00000000 fa2=0xffffffff7f7fffff
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffff33800000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff7f800001 fa2=0xffffffff00000000
# expect: a0=0x0 fcsr=0x10
        flt.s a0, fa1, fa2

# set:    fa1=0xffffffff3f800000 fa2=0xffffffffcf000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0x123456783f800000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff40490fdb fa2=0xffffffff7f800001
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffffff7fffff fa2=0xffffffffff7fffff
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffffff800000 fa2=0xffffffffc0200000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffff4effffff fa2=0xfffffffe3f800000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff80000000 fa2=0xffffffff5f000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0xffffffff7fc00000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff33800000 fa2=0xffffffff4effffff
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0xffffffff5f000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffffff7fffff fa2=0xfffffffe3f800000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff80000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffff3f800000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x123456783f800000 fa2=0xffffffff7f7fffff
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff40490fdb
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffff00000001 fa2=0xffffffff80000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffff33800000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff3f800000 fa2=0xffffffff40490fdb
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffff4f000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x123456783f800000 fa2=0xffffffffcf000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff3f800001 fa2=0xffffffff7f7fffff
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xfffffffe3f800000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff00800000 fa2=0xffffffff7fc00000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff807fffff fa2=0xffffffff807fffff
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffffcf000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x123456783f800000 fa2=0xffffffff4effffff
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x123456783f800000 fa2=0xffffffff7f800001
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff33800000 fa2=0xffffffff33800000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffff33800000 fa2=0xffffffffff800000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff3f800001 fa2=0xffffffff4effffff
# expect: a0=0x1 fcsr=0x0
        fle.s a0, fa1, fa2

# set:    fa1=0xffffffff00000000
# expect: a0=0x10 fcsr=0x0
# set:    fa1=0xffffffff80000000
# expect: a0=0x8 fcsr=0x0
# set:    fa1=0xffffffff3f800000
# expect: a0=0x40 fcsr=0x0
# set:    fa1=0xffffffffbf800000
# expect: a0=0x2 fcsr=0x0
# set:    fa1=0xffffffff7f800000
# expect: a0=0x80 fcsr=0x0
# set:    fa1=0xffffffffff800000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffff7fc00000
# expect: a0=0x200 fcsr=0x0
# set:    fa1=0xffffffffffc00001
# expect: a0=0x200 fcsr=0x0
# set:    fa1=0xffffffff7f800001
# expect: a0=0x100 fcsr=0x0
# set:    fa1=0xffffffff00000001
# expect: a0=0x20 fcsr=0x0
# set:    fa1=0xffffffff807fffff
# expect: a0=0x4 fcsr=0x0
# set:    fa1=0xffffffff00800000
# expect: a0=0x40 fcsr=0x0
# set:    fa1=0xffffffff7f7fffff
# expect: a0=0x40 fcsr=0x0
# set:    fa1=0xffffffffff7fffff
# expect: a0=0x2 fcsr=0x0
# set:    fa1=0xffffffff3f800001
# expect: a0=0x40 fcsr=0x0
# set:    fa1=0xffffffff4f000000
# expect: a0=0x40 fcsr=0x0
# set:    fa1=0xffffffffcf000000
# expect: a0=0x2 fcsr=0x0
# set:    fa1=0xffffffff5f000000
# expect: a0=0x40 fcsr=0x0
# set:    fa1=0xffffffff40490fdb
# expect: a0=0x40 fcsr=0x0
# set:    fa1=0xffffffffc0200000
# expect: a0=0x2 fcsr=0x0
# set:    fa1=0xffffffff33800000
# expect: a0=0x40 fcsr=0x0
# set:    fa1=0xffffffff4effffff
# expect: a0=0x40 fcsr=0x0
# set:    fa1=0x123456783f800000
# expect: a0=0x200 fcsr=0x0
# set:    fa1=0xfffffffe3f800000
# expect: a0=0x200 fcsr=0x0
        fclass.s a0, fa1

# set:    fa1=0xffffffffc0200000
# expect: a0=0xfffffffffffffffe fcsr=0x1
# set:    fa1=0xffffffffff7fffff
# expect: a0=0xffffffff80000000 fcsr=0x10
# set:    fa1=0x123456783f800000
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0xffffffffbf800000
# expect: a0=0xffffffffffffffff fcsr=0x0
# set:    fa1=0xffffffff80000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff3f800000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffff7f7fffff
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0xffffffff4f000000
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0xffffffff00800000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffffffffff800000
# expect: a0=0xffffffff80000000 fcsr=0x10
# set:    fa1=0xfffffffe3f800000
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0xffffffffcf000000
# expect: a0=0xffffffff80000000 fcsr=0x0
        fcvt.w.s a0, fa1, rne

# set:    a1=0x123456789abcdef0
# expect: fa0=0xffffffffceca8642 fcsr=0x1
# set:    a1=16777217
# expect: fa0=0xffffffff4b800000 fcsr=0x1
# set:    a1=0x80000000
# expect: fa0=0xffffffffcf000000 fcsr=0x0
# set:    a1=63
# expect: fa0=0xffffffff427c0000 fcsr=0x0
# set:    a1=32
# expect: fa0=0xffffffff42000000 fcsr=0x0
# set:    a1=0
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    a1=64
# expect: fa0=0xffffffff42800000 fcsr=0x0
# set:    a1=0xfedcba9876543210
# expect: fa0=0xffffffff4eeca864 fcsr=0x1
        fcvt.s.w fa0, a1, rne

# set:    fa1=0xffffffffc0200000
# expect: a0=0xfffffffffffffffe fcsr=0x1
# set:    fa1=0xffffffff807fffff
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffffffff80000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff33800000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffffffff3f800001
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0xffffffff00000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffffbf800000
# expect: a0=0xffffffffffffffff fcsr=0x0
# set:    fa1=0xffffffff00800000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffffffff5f000000
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0xffffffff7f800001
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0xffffffff3f800000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffff4effffff
# expect: a0=0x7fffff80 fcsr=0x0
        fcvt.w.s a0, fa1, rtz

# set:    a1=64
# expect: fa0=0xffffffff42800000 fcsr=0x0
# set:    a1=0x7fffffffffffffbf
# expect: fa0=0xffffffffc2820000 fcsr=0x0
# set:    a1=0x7fffffff80000001
# expect: fa0=0xffffffffceffffff fcsr=0x1
# set:    a1=0x7fffffffffffffff
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    a1=-2
# expect: fa0=0xffffffffc0000000 fcsr=0x0
# set:    a1=31
# expect: fa0=0xffffffff41f80000 fcsr=0x0
# set:    a1=-1
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    a1=32
# expect: fa0=0xffffffff42000000 fcsr=0x0
        fcvt.s.w fa0, a1, rtz

# set:    fa1=0xffffffff40490fdb
# expect: a0=0x3 fcsr=0x1
# set:    fa1=0xffffffffcf000000
# expect: a0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xfffffffe3f800000
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0xffffffff7f800001
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0xffffffff3f800000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffff80000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff3f800001
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0xffffffffffc00001
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0xffffffffff7fffff
# expect: a0=0xffffffff80000000 fcsr=0x10
# set:    fa1=0xffffffff4f000000
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0xffffffff7f800000
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0xffffffff00800000
# expect: a0=0x0 fcsr=0x1
        fcvt.w.s a0, fa1, rdn

# set:    a1=0x8000000000000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    a1=64
# expect: fa0=0xffffffff42800000 fcsr=0x0
# set:    a1=0x7fffffffffffffff
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    a1=0x123456789abcdef0
# expect: fa0=0xffffffffceca8643 fcsr=0x1
# set:    a1=2
# expect: fa0=0xffffffff40000000 fcsr=0x0
# set:    a1=0x7fffffffffffffbf
# expect: fa0=0xffffffffc2820000 fcsr=0x0
# set:    a1=1
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    a1=0xffffff8000000001
# expect: fa0=0xffffffff3f800000 fcsr=0x0
        fcvt.s.w fa0, a1, rdn

# set:    fa1=0xffffffff7fc00000
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0xffffffffc0200000
# expect: a0=0xfffffffffffffffe fcsr=0x1
# set:    fa1=0xffffffff3f800001
# expect: a0=0x2 fcsr=0x1
# set:    fa1=0xffffffffffc00001
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0xffffffff00000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff00000001
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0xffffffffbf800000
# expect: a0=0xffffffffffffffff fcsr=0x0
# set:    fa1=0xffffffff807fffff
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffffffff7f7fffff
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0xffffffff7f800000
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0xffffffffcf000000
# expect: a0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xfffffffe3f800000
# expect: a0=0x7fffffff fcsr=0x10
        fcvt.w.s a0, fa1, rup

# set:    a1=1
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    a1=0x7fffffffffffffbf
# expect: fa0=0xffffffffc2820000 fcsr=0x0
# set:    a1=0xffffff8000000001
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    a1=2
# expect: fa0=0xffffffff40000000 fcsr=0x0
# set:    a1=0x80000000
# expect: fa0=0xffffffffcf000000 fcsr=0x0
# set:    a1=0xffffffff80000000
# expect: fa0=0xffffffffcf000000 fcsr=0x0
# set:    a1=-2
# expect: fa0=0xffffffffc0000000 fcsr=0x0
# set:    a1=0x7fffffffffffffff
# expect: fa0=0xffffffffbf800000 fcsr=0x0
        fcvt.s.w fa0, a1, rup

# set:    fa1=0xffffffff40490fdb
# expect: a0=0x3 fcsr=0x1
# set:    fa1=0xffffffff3f800000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffff7f7fffff
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0xffffffffcf000000
# expect: a0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff5f000000
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0xffffffffbf800000
# expect: a0=0xffffffffffffffff fcsr=0x0
# set:    fa1=0xffffffff807fffff
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffffffff00000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff80000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff00800000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffffffffff800000
# expect: a0=0xffffffff80000000 fcsr=0x10
# set:    fa1=0xffffffff4effffff
# expect: a0=0x7fffff80 fcsr=0x0
        fcvt.w.s a0, fa1, rmm

# set:    a1=-1
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    a1=2
# expect: fa0=0xffffffff40000000 fcsr=0x0
# set:    a1=0x123456789abcdef0
# expect: fa0=0xffffffffceca8642 fcsr=0x1
# set:    a1=1
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    a1=0x8000000000000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    a1=0x80000000
# expect: fa0=0xffffffffcf000000 fcsr=0x0
# set:    a1=31
# expect: fa0=0xffffffff41f80000 fcsr=0x0
# set:    a1=0x100000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
        fcvt.s.w fa0, a1, rmm

# set:    fa1=0xffffffff40490fdb frm=0
# expect: a0=0x3 fcsr=0x1
# set:    fa1=0xffffffffc0200000 frm=0
# expect: a0=0xfffffffffffffffe fcsr=0x1
# set:    fa1=0xffffffff3f800001 frm=0
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0xffffffff40490fdb frm=2
# expect: a0=0x3 fcsr=0x41
# set:    fa1=0xffffffffc0200000 frm=2
# expect: a0=0xfffffffffffffffd fcsr=0x41
# set:    fa1=0xffffffff3f800001 frm=2
# expect: a0=0x1 fcsr=0x41
# set:    fa1=0xffffffff40490fdb frm=3
# expect: a0=0x4 fcsr=0x61
# set:    fa1=0xffffffffc0200000 frm=3
# expect: a0=0xfffffffffffffffe fcsr=0x61
# set:    fa1=0xffffffff3f800001 frm=3
# expect: a0=0x2 fcsr=0x61
# set:    fa1=0xffffffff40490fdb frm=4
# expect: a0=0x3 fcsr=0x81
# set:    fa1=0xffffffffc0200000 frm=4
# expect: a0=0xfffffffffffffffd fcsr=0x81
# set:    fa1=0xffffffff3f800001 frm=4
# expect: a0=0x1 fcsr=0x81
        fcvt.w.s a0, fa1

# set:    fa1=0xffffffff40490fdb
# expect: a0=0x3 fcsr=0x1
# set:    fa1=0xffffffff7f7fffff
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff7f800001
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffffff7fffff
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff7f800000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff807fffff
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xfffffffe3f800000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff80000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff00000001
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffffffff00800000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffffffff4f000000
# expect: a0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff00000000
# expect: a0=0x0 fcsr=0x0
        fcvt.wu.s a0, fa1, rne

# set:    a1=0xffffff8000000001
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    a1=0
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    a1=0x20000000000001
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    a1=16777217
# expect: fa0=0xffffffff4b800000 fcsr=0x1
# set:    a1=2
# expect: fa0=0xffffffff40000000 fcsr=0x0
# set:    a1=1
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    a1=-1
# expect: fa0=0xffffffff4f800000 fcsr=0x1
# set:    a1=0x80000000
# expect: fa0=0xffffffff4f000000 fcsr=0x0
        fcvt.s.wu fa0, a1, rne

# set:    fa1=0xffffffff7fc00000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff7f800001
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff00000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff5f000000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff3f800000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffffbf800000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffffff7fffff
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff40490fdb
# expect: a0=0x3 fcsr=0x1
# set:    fa1=0xffffffffffc00001
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff3f800001
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0xfffffffe3f800000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff33800000
# expect: a0=0x0 fcsr=0x1
        fcvt.wu.s a0, fa1, rtz

# set:    a1=0x7fffffffffffffbf
# expect: fa0=0xffffffff4f7fffff fcsr=0x1
# set:    a1=0x123456789abcdef0
# expect: fa0=0xffffffff4f1abcde fcsr=0x1
# set:    a1=0x80000000
# expect: fa0=0xffffffff4f000000 fcsr=0x0
# set:    a1=16777217
# expect: fa0=0xffffffff4b800000 fcsr=0x1
# set:    a1=-1
# expect: fa0=0xffffffff4f7fffff fcsr=0x1
# set:    a1=0xffffffff
# expect: fa0=0xffffffff4f7fffff fcsr=0x1
# set:    a1=1
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    a1=0xffffff8000000001
# expect: fa0=0xffffffff3f800000 fcsr=0x0
        fcvt.s.wu fa0, a1, rtz

# set:    fa1=0xffffffff7fc00000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff5f000000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff33800000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffffffffc0200000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff4effffff
# expect: a0=0x7fffff80 fcsr=0x0
# set:    fa1=0xffffffff3f800001
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0xffffffffbf800000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff00000001
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xfffffffe3f800000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff7f800000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff00800000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffffffff7f800001
# expect: a0=0xffffffffffffffff fcsr=0x10
        fcvt.wu.s a0, fa1, rdn

# set:    a1=0xffffffff
# expect: fa0=0xffffffff4f7fffff fcsr=0x1
# set:    a1=0xffffff8000000001
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    a1=-1
# expect: fa0=0xffffffff4f7fffff fcsr=0x1
# set:    a1=64
# expect: fa0=0xffffffff42800000 fcsr=0x0
# set:    a1=0x7fffffffffffffff
# expect: fa0=0xffffffff4f7fffff fcsr=0x1
# set:    a1=0x20000000000001
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    a1=0x100000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    a1=0x7fffffff
# expect: fa0=0xffffffff4effffff fcsr=0x1
        fcvt.s.wu fa0, a1, rdn

# set:    fa1=0xffffffff807fffff
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffffffff4f000000
# expect: a0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff80000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff00000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff33800000
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0xffffffffff800000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff7f800001
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff4effffff
# expect: a0=0x7fffff80 fcsr=0x0
# set:    fa1=0xffffffffc0200000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffffcf000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffffbf800000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff7fc00000
# expect: a0=0xffffffffffffffff fcsr=0x10
        fcvt.wu.s a0, fa1, rup

# set:    a1=63
# expect: fa0=0xffffffff427c0000 fcsr=0x0
# set:    a1=0x8000000000000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    a1=0x20000000000001
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    a1=-2
# expect: fa0=0xffffffff4f800000 fcsr=0x1
# set:    a1=31
# expect: fa0=0xffffffff41f80000 fcsr=0x0
# set:    a1=0x7fffffff
# expect: fa0=0xffffffff4f000000 fcsr=0x1
# set:    a1=0
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    a1=0xffffffff80000000
# expect: fa0=0xffffffff4f000000 fcsr=0x0
        fcvt.s.wu fa0, a1, rup

# set:    fa1=0xffffffffffc00001
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff807fffff
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffffffff5f000000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff3f800001
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0xffffffff4effffff
# expect: a0=0x7fffff80 fcsr=0x0
# set:    fa1=0xffffffffff7fffff
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff40490fdb
# expect: a0=0x3 fcsr=0x1
# set:    fa1=0xffffffff33800000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffffffff7fc00000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffffff800000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xfffffffe3f800000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff00000001
# expect: a0=0x0 fcsr=0x1
        fcvt.wu.s a0, fa1, rmm

# set:    a1=2
# expect: fa0=0xffffffff40000000 fcsr=0x0
# set:    a1=0xffffff8000000001
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    a1=0x7fffffffffffffff
# expect: fa0=0xffffffff4f800000 fcsr=0x1
# set:    a1=0x123456789abcdef0
# expect: fa0=0xffffffff4f1abcdf fcsr=0x1
# set:    a1=0x80000000
# expect: fa0=0xffffffff4f000000 fcsr=0x0
# set:    a1=-1
# expect: fa0=0xffffffff4f800000 fcsr=0x1
# set:    a1=16777217
# expect: fa0=0xffffffff4b800001 fcsr=0x1
# set:    a1=0x7fffffff80000001
# expect: fa0=0xffffffff4f000000 fcsr=0x1
        fcvt.s.wu fa0, a1, rmm

# set:    fa1=0xffffffff40490fdb frm=0
# expect: a0=0x3 fcsr=0x1
# set:    fa1=0xffffffffc0200000 frm=0
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff3f800001 frm=0
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0xffffffff40490fdb frm=2
# expect: a0=0x3 fcsr=0x41
# set:    fa1=0xffffffffc0200000 frm=2
# expect: a0=0x0 fcsr=0x50
# set:    fa1=0xffffffff3f800001 frm=2
# expect: a0=0x1 fcsr=0x41
# set:    fa1=0xffffffff40490fdb frm=3
# expect: a0=0x4 fcsr=0x61
# set:    fa1=0xffffffffc0200000 frm=3
# expect: a0=0x0 fcsr=0x70
# set:    fa1=0xffffffff3f800001 frm=3
# expect: a0=0x2 fcsr=0x61
# set:    fa1=0xffffffff40490fdb frm=4
# expect: a0=0x3 fcsr=0x81
# set:    fa1=0xffffffffc0200000 frm=4
# expect: a0=0x0 fcsr=0x90
# set:    fa1=0xffffffff3f800001 frm=4
# expect: a0=0x1 fcsr=0x81
        fcvt.wu.s a0, fa1

# set:    fa1=0x123456783f800000
# expect: a0=0x7fffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff3f800001
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0xfffffffe3f800000
# expect: a0=0x7fffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff7f800001
# expect: a0=0x7fffffffffffffff fcsr=0x10
# set:    fa1=0xffffffffc0200000
# expect: a0=0xfffffffffffffffe fcsr=0x1
# set:    fa1=0xffffffffffc00001
# expect: a0=0x7fffffffffffffff fcsr=0x10
# set:    fa1=0xffffffffcf000000
# expect: a0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff4f000000
# expect: a0=0x80000000 fcsr=0x0
# set:    fa1=0xffffffff00800000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffffffff807fffff
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffffffffff7fffff
# expect: a0=0x8000000000000000 fcsr=0x10
# set:    fa1=0xffffffff00000000
# expect: a0=0x0 fcsr=0x0
        fcvt.l.s a0, fa1, rne

# set:    a1=-2
# expect: fa0=0xffffffffc0000000 fcsr=0x0
# set:    a1=0x80000000
# expect: fa0=0xffffffff4f000000 fcsr=0x0
# set:    a1=16777217
# expect: fa0=0xffffffff4b800000 fcsr=0x1
# set:    a1=64
# expect: fa0=0xffffffff42800000 fcsr=0x0
# set:    a1=2
# expect: fa0=0xffffffff40000000 fcsr=0x0
# set:    a1=0x7fffffffffffffbf
# expect: fa0=0xffffffff5f000000 fcsr=0x1
# set:    a1=32
# expect: fa0=0xffffffff42000000 fcsr=0x0
# set:    a1=0x8000000000000000
# expect: fa0=0xffffffffdf000000 fcsr=0x0
        fcvt.s.l fa0, a1, rne

# set:    fa1=0x123456783f800000
# expect: a0=0x7fffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff4effffff
# expect: a0=0x7fffff80 fcsr=0x0
# set:    fa1=0xffffffffbf800000
# expect: a0=0xffffffffffffffff fcsr=0x0
# set:    fa1=0xffffffff33800000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffffffffff7fffff
# expect: a0=0x8000000000000000 fcsr=0x10
# set:    fa1=0xffffffffc0200000
# expect: a0=0xfffffffffffffffe fcsr=0x1
# set:    fa1=0xffffffff00000001
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffffffff7f7fffff
# expect: a0=0x7fffffffffffffff fcsr=0x10
# set:    fa1=0xffffffffffc00001
# expect: a0=0x7fffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff3f800000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffffcf000000
# expect: a0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff4f000000
# expect: a0=0x80000000 fcsr=0x0
        fcvt.l.s a0, fa1, rtz

# set:    a1=32
# expect: fa0=0xffffffff42000000 fcsr=0x0
# set:    a1=-2
# expect: fa0=0xffffffffc0000000 fcsr=0x0
# set:    a1=0x100000000
# expect: fa0=0xffffffff4f800000 fcsr=0x0
# set:    a1=0x8000000000000000
# expect: fa0=0xffffffffdf000000 fcsr=0x0
# set:    a1=0xffffffff
# expect: fa0=0xffffffff4f7fffff fcsr=0x1
# set:    a1=64
# expect: fa0=0xffffffff42800000 fcsr=0x0
# set:    a1=1
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    a1=0x7fffffffffffffff
# expect: fa0=0xffffffff5effffff fcsr=0x1
        fcvt.s.l fa0, a1, rtz

# set:    fa1=0xffffffff40490fdb
# expect: a0=0x3 fcsr=0x1
# set:    fa1=0xffffffff33800000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffffffff3f800000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffff00800000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffffffff7f800001
# expect: a0=0x7fffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff3f800001
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0x123456783f800000
# expect: a0=0x7fffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff4effffff
# expect: a0=0x7fffff80 fcsr=0x0
# set:    fa1=0xffffffff4f000000
# expect: a0=0x80000000 fcsr=0x0
# set:    fa1=0xffffffff7f800000
# expect: a0=0x7fffffffffffffff fcsr=0x10
# set:    fa1=0xfffffffe3f800000
# expect: a0=0x7fffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff00000000
# expect: a0=0x0 fcsr=0x0
        fcvt.l.s a0, fa1, rdn

# set:    a1=-1
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    a1=0x7fffffff
# expect: fa0=0xffffffff4effffff fcsr=0x1
# set:    a1=0x123456789abcdef0
# expect: fa0=0xffffffff5d91a2b3 fcsr=0x1
# set:    a1=0x20000000000001
# expect: fa0=0xffffffff5a000000 fcsr=0x1
# set:    a1=16777217
# expect: fa0=0xffffffff4b800000 fcsr=0x1
# set:    a1=64
# expect: fa0=0xffffffff42800000 fcsr=0x0
# set:    a1=2
# expect: fa0=0xffffffff40000000 fcsr=0x0
# set:    a1=0x8000000000000000
# expect: fa0=0xffffffffdf000000 fcsr=0x0
        fcvt.s.l fa0, a1, rdn

# set:    fa1=0xffffffff3f800000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffff00800000
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0xfffffffe3f800000
# expect: a0=0x7fffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff00000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff5f000000
# expect: a0=0x7fffffffffffffff fcsr=0x10
# set:    fa1=0xffffffffbf800000
# expect: a0=0xffffffffffffffff fcsr=0x0
# set:    fa1=0xffffffff00000001
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0xffffffffcf000000
# expect: a0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff7fc00000
# expect: a0=0x7fffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff4effffff
# expect: a0=0x7fffff80 fcsr=0x0
# set:    fa1=0xffffffff33800000
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0xffffffff3f800001
# expect: a0=0x2 fcsr=0x1
        fcvt.l.s a0, fa1, rup

# set:    a1=31
# expect: fa0=0xffffffff41f80000 fcsr=0x0
# set:    a1=0x7fffffffffffffff
# expect: fa0=0xffffffff5f000000 fcsr=0x1
# set:    a1=0x7fffffff
# expect: fa0=0xffffffff4f000000 fcsr=0x1
# set:    a1=-1
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    a1=0x80000000
# expect: fa0=0xffffffff4f000000 fcsr=0x0
# set:    a1=0x20000000000001
# expect: fa0=0xffffffff5a000001 fcsr=0x1
# set:    a1=0xffffffff80000000
# expect: fa0=0xffffffffcf000000 fcsr=0x0
# set:    a1=0xffffffff
# expect: fa0=0xffffffff4f800000 fcsr=0x1
        fcvt.s.l fa0, a1, rup

# set:    fa1=0xffffffff4f000000
# expect: a0=0x80000000 fcsr=0x0
# set:    fa1=0xffffffff7f800000
# expect: a0=0x7fffffffffffffff fcsr=0x10
# set:    fa1=0xffffffffff7fffff
# expect: a0=0x8000000000000000 fcsr=0x10
# set:    fa1=0xffffffff00000001
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffffffff3f800000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffff33800000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffffffff3f800001
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0xffffffffff800000
# expect: a0=0x8000000000000000 fcsr=0x10
# set:    fa1=0xffffffffffc00001
# expect: a0=0x7fffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff00800000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0x123456783f800000
# expect: a0=0x7fffffffffffffff fcsr=0x10
# set:    fa1=0xffffffffc0200000
# expect: a0=0xfffffffffffffffd fcsr=0x1
        fcvt.l.s a0, fa1, rmm

# set:    a1=64
# expect: fa0=0xffffffff42800000 fcsr=0x0
# set:    a1=63
# expect: fa0=0xffffffff427c0000 fcsr=0x0
# set:    a1=0x7fffffff80000001
# expect: fa0=0xffffffff5f000000 fcsr=0x1
# set:    a1=32
# expect: fa0=0xffffffff42000000 fcsr=0x0
# set:    a1=0
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    a1=-2
# expect: fa0=0xffffffffc0000000 fcsr=0x0
# set:    a1=0x80000000
# expect: fa0=0xffffffff4f000000 fcsr=0x0
# set:    a1=2
# expect: fa0=0xffffffff40000000 fcsr=0x0
        fcvt.s.l fa0, a1, rmm

# set:    fa1=0xffffffff40490fdb frm=0
# expect: a0=0x3 fcsr=0x1
# set:    fa1=0xffffffffc0200000 frm=0
# expect: a0=0xfffffffffffffffe fcsr=0x1
# set:    fa1=0xffffffff3f800001 frm=0
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0xffffffff40490fdb frm=2
# expect: a0=0x3 fcsr=0x41
# set:    fa1=0xffffffffc0200000 frm=2
# expect: a0=0xfffffffffffffffd fcsr=0x41
# set:    fa1=0xffffffff3f800001 frm=2
# expect: a0=0x1 fcsr=0x41
# set:    fa1=0xffffffff40490fdb frm=3
# expect: a0=0x4 fcsr=0x61
# set:    fa1=0xffffffffc0200000 frm=3
# expect: a0=0xfffffffffffffffe fcsr=0x61
# set:    fa1=0xffffffff3f800001 frm=3
# expect: a0=0x2 fcsr=0x61
# set:    fa1=0xffffffff40490fdb frm=4
# expect: a0=0x3 fcsr=0x81
# set:    fa1=0xffffffffc0200000 frm=4
# expect: a0=0xfffffffffffffffd fcsr=0x81
# set:    fa1=0xffffffff3f800001 frm=4
# expect: a0=0x1 fcsr=0x81
        fcvt.l.s a0, fa1

# set:    fa1=0xffffffff4effffff
# expect: a0=0x7fffff80 fcsr=0x0
# set:    fa1=0xfffffffe3f800000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff7f7fffff
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff00000001
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffffffff00800000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffffffff7f800001
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff7fc00000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffffff800000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff33800000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffffffff40490fdb
# expect: a0=0x3 fcsr=0x1
# set:    fa1=0xffffffff3f800001
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0xffffffff80000000
# expect: a0=0x0 fcsr=0x0
        fcvt.lu.s a0, fa1, rne

# set:    a1=0x7fffffff
# expect: fa0=0xffffffff4f000000 fcsr=0x1
# set:    a1=0x7fffffff80000001
# expect: fa0=0xffffffff5f000000 fcsr=0x1
# set:    a1=2
# expect: fa0=0xffffffff40000000 fcsr=0x0
# set:    a1=32
# expect: fa0=0xffffffff42000000 fcsr=0x0
# set:    a1=1
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    a1=0x7fffffffffffffff
# expect: fa0=0xffffffff5f000000 fcsr=0x1
# set:    a1=31
# expect: fa0=0xffffffff41f80000 fcsr=0x0
# set:    a1=0x100000000
# expect: fa0=0xffffffff4f800000 fcsr=0x0
        fcvt.s.lu fa0, a1, rne

# set:    fa1=0xffffffff00800000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffffffffffc00001
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffffbf800000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff40490fdb
# expect: a0=0x3 fcsr=0x1
# set:    fa1=0xffffffff5f000000
# expect: a0=0x8000000000000000 fcsr=0x0
# set:    fa1=0xffffffffc0200000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff7f7fffff
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffffcf000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff7f800000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffffff7fffff
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff807fffff
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffffffffff800000
# expect: a0=0x0 fcsr=0x10
        fcvt.lu.s a0, fa1, rtz

# set:    a1=0xffffffff80000000
# expect: fa0=0xffffffff5f7fffff fcsr=0x1
# set:    a1=0
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    a1=0x7fffffff
# expect: fa0=0xffffffff4effffff fcsr=0x1
# set:    a1=-2
# expect: fa0=0xffffffff5f7fffff fcsr=0x1
# set:    a1=0xffffffff
# expect: fa0=0xffffffff4f7fffff fcsr=0x1
# set:    a1=0xffffff8000000001
# expect: fa0=0xffffffff5f7fffff fcsr=0x1
# set:    a1=63
# expect: fa0=0xffffffff427c0000 fcsr=0x0
# set:    a1=-1
# expect: fa0=0xffffffff5f7fffff fcsr=0x1
        fcvt.s.lu fa0, a1, rtz

# set:    fa1=0xffffffff00000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff7fc00000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff3f800001
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0xffffffff33800000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffffffff80000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff3f800000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffff7f7fffff
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff7f800000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff5f000000
# expect: a0=0x8000000000000000 fcsr=0x0
# set:    fa1=0xffffffff4f000000
# expect: a0=0x80000000 fcsr=0x0
# set:    fa1=0x123456783f800000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffffbf800000
# expect: a0=0x0 fcsr=0x10
        fcvt.lu.s a0, fa1, rdn

# set:    a1=0xfedcba9876543210
# expect: fa0=0xffffffff5f7edcba fcsr=0x1
# set:    a1=0x20000000000001
# expect: fa0=0xffffffff5a000000 fcsr=0x1
# set:    a1=0xffffffff
# expect: fa0=0xffffffff4f7fffff fcsr=0x1
# set:    a1=16777217
# expect: fa0=0xffffffff4b800000 fcsr=0x1
# set:    a1=0xffffffff80000000
# expect: fa0=0xffffffff5f7fffff fcsr=0x1
# set:    a1=63
# expect: fa0=0xffffffff427c0000 fcsr=0x0
# set:    a1=32
# expect: fa0=0xffffffff42000000 fcsr=0x0
# set:    a1=-2
# expect: fa0=0xffffffff5f7fffff fcsr=0x1
        fcvt.s.lu fa0, a1, rdn

# set:    fa1=0xffffffff5f000000
# expect: a0=0x8000000000000000 fcsr=0x0
# set:    fa1=0xffffffff3f800000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffff7f7fffff
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffffff800000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xfffffffe3f800000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff00800000
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0xffffffffbf800000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff7f800000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffffcf000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffffffc00001
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffffc0200000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff807fffff
# expect: a0=0x0 fcsr=0x1
        fcvt.lu.s a0, fa1, rup

# set:    a1=-1
# expect: fa0=0xffffffff5f800000 fcsr=0x1
# set:    a1=32
# expect: fa0=0xffffffff42000000 fcsr=0x0
# set:    a1=0x7fffffffffffffbf
# expect: fa0=0xffffffff5f000000 fcsr=0x1
# set:    a1=1
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    a1=0x8000000000000000
# expect: fa0=0xffffffff5f000000 fcsr=0x0
# set:    a1=0x7fffffff
# expect: fa0=0xffffffff4f000000 fcsr=0x1
# set:    a1=16777217
# expect: fa0=0xffffffff4b800001 fcsr=0x1
# set:    a1=0xfedcba9876543210
# expect: fa0=0xffffffff5f7edcbb fcsr=0x1
        fcvt.s.lu fa0, a1, rup

# set:    fa1=0xffffffff00000001
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0x123456783f800000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff00000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff4f000000
# expect: a0=0x80000000 fcsr=0x0
# set:    fa1=0xffffffffbf800000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff4effffff
# expect: a0=0x7fffff80 fcsr=0x0
# set:    fa1=0xffffffff7fc00000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff7f800001
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xffffffff00800000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffffffffc0200000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffffff7fffff
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff5f000000
# expect: a0=0x8000000000000000 fcsr=0x0
        fcvt.lu.s a0, fa1, rmm

# set:    a1=0xffffff8000000001
# expect: fa0=0xffffffff5f800000 fcsr=0x1
# set:    a1=31
# expect: fa0=0xffffffff41f80000 fcsr=0x0
# set:    a1=1
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    a1=0x100000000
# expect: fa0=0xffffffff4f800000 fcsr=0x0
# set:    a1=0x20000000000001
# expect: fa0=0xffffffff5a000000 fcsr=0x1
# set:    a1=0x123456789abcdef0
# expect: fa0=0xffffffff5d91a2b4 fcsr=0x1
# set:    a1=0xffffffff80000000
# expect: fa0=0xffffffff5f800000 fcsr=0x1
# set:    a1=0x80000000
# expect: fa0=0xffffffff4f000000 fcsr=0x0
        fcvt.s.lu fa0, a1, rmm

# set:    fa1=0xffffffff40490fdb frm=0
# expect: a0=0x3 fcsr=0x1
# set:    fa1=0xffffffffc0200000 frm=0
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff3f800001 frm=0
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0xffffffff40490fdb frm=2
# expect: a0=0x3 fcsr=0x41
# set:    fa1=0xffffffffc0200000 frm=2
# expect: a0=0x0 fcsr=0x50
# set:    fa1=0xffffffff3f800001 frm=2
# expect: a0=0x1 fcsr=0x41
# set:    fa1=0xffffffff40490fdb frm=3
# expect: a0=0x4 fcsr=0x61
# set:    fa1=0xffffffffc0200000 frm=3
# expect: a0=0x0 fcsr=0x70
# set:    fa1=0xffffffff3f800001 frm=3
# expect: a0=0x2 fcsr=0x61
# set:    fa1=0xffffffff40490fdb frm=4
# expect: a0=0x3 fcsr=0x81
# set:    fa1=0xffffffffc0200000 frm=4
# expect: a0=0x0 fcsr=0x90
# set:    fa1=0xffffffff3f800001 frm=4
# expect: a0=0x1 fcsr=0x81
        fcvt.lu.s a0, fa1

# set:    fa1=0xffffffff00000000
# expect: a0=0x0
# set:    fa1=0xffffffff80000000
# expect: a0=0xffffffff80000000
# set:    fa1=0xffffffff3f800000
# expect: a0=0x3f800000
# set:    fa1=0xffffffffbf800000
# expect: a0=0xffffffffbf800000
# set:    fa1=0xffffffff7f800000
# expect: a0=0x7f800000
# set:    fa1=0xffffffffff800000
# expect: a0=0xffffffffff800000
# set:    fa1=0xffffffff7fc00000
# expect: a0=0x7fc00000
# set:    fa1=0xffffffffffc00001
# expect: a0=0xffffffffffc00001
# set:    fa1=0x123456783f800000
# expect: a0=0x3f800000
# set:    fa1=0xfffffffe3f800000
# expect: a0=0x3f800000
        fmv.x.w a0, fa1

# set:    a1=0
# expect: fa0=0xffffffff00000000
# set:    a1=1
# expect: fa0=0xffffffff00000001
# set:    a1=-1
# expect: fa0=0xffffffffffffffff
# set:    a1=2
# expect: fa0=0xffffffff00000002
# set:    a1=0x7fffffffffffffff
# expect: fa0=0xffffffffffffffff
# set:    a1=0x8000000000000000
# expect: fa0=0xffffffff00000000
# set:    a1=0x7fffffff
# expect: fa0=0xffffffff7fffffff
# set:    a1=0x80000000
# expect: fa0=0xffffffff80000000
# set:    a1=0xffffffff
# expect: fa0=0xffffffffffffffff
# set:    a1=0x100000000
# expect: fa0=0xffffffff00000000
# set:    a1=0x123456789abcdef0
# expect: fa0=0xffffffff9abcdef0
# set:    a1=0xfedcba9876543210
# expect: fa0=0xffffffff76543210
# set:    a1=63
# expect: fa0=0xffffffff0000003f
# set:    a1=64
# expect: fa0=0xffffffff00000040
# set:    a1=31
# expect: fa0=0xffffffff0000001f
# set:    a1=32
# expect: fa0=0xffffffff00000020
# set:    a1=-2
# expect: fa0=0xfffffffffffffffe
# set:    a1=0xffffffff80000000
# expect: fa0=0xffffffff80000000
        fmv.w.x fa0, a1

# set:    a1=mem+61 mem+64:8=0x8182838485868788
# expect: fa0=0xffffffff85868788
# set:    a1=mem+61 mem+64:8=0x7fc000003f800000
# expect: fa0=0xffffffff3f800000
        flw fa0, 3(a1)

# set:    a1=mem+61 fa0=0xffffffff00000000 mem+64:8=-1
# expect: mem+64:8=0xffffffff00000000
# set:    a1=mem+61 fa0=0xffffffff80000000 mem+64:8=-1
# expect: mem+64:8=0xffffffff80000000
# set:    a1=mem+61 fa0=0xffffffff3f800000 mem+64:8=-1
# expect: mem+64:8=0xffffffff3f800000
# set:    a1=mem+61 fa0=0xffffffffbf800000 mem+64:8=-1
# expect: mem+64:8=0xffffffffbf800000
# set:    a1=mem+61 fa0=0xffffffff7f800000 mem+64:8=-1
# expect: mem+64:8=0xffffffff7f800000
# set:    a1=mem+61 fa0=0x123456783f800000 mem+64:8=-1
# expect: mem+64:8=0xffffffff3f800000
# set:    a1=mem+61 fa0=0xfffffffe3f800000 mem+64:8=-1
# expect: mem+64:8=0xffffffff3f800000
        fsw fa0, 3(a1)

# set:    fa1=0xffffffff00000000 fa2=0xffffffff80000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff00800000 fa2=0xffffffff00000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffff3f800001 fa2=0xffffffff00800000
# expect: fa0=0xffffffff00800000 fcsr=0x0
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff7f800000
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    fa1=0xffffffff33800000 fa2=0xffffffffcf000000
# expect: fa0=0xffffffffcf000000 fcsr=0x0
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff5f000000
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    fa1=0xffffffff00000001 fa2=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffff7fffff fa2=0xffffffff40490fdb
# expect: fa0=0xffffffffff7fffff fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0xffffffff00800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffff800000 fa2=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff33800000 fa2=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff00000000 fa2=0xffffffff3f800001
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffff33800000 fa2=0xffffffff33800000
# expect: fa0=0xffffffff33800000 fcsr=0x0
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff3f800000
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff33800000
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    fa1=0xffffffffcf000000 fa2=0xffffffff3f800001
# expect: fa0=0xffffffffcf000000 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffff7f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0xffffffff00000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff7f800000
# expect: fa0=0xffffffff7f7fffff fcsr=0x0
# set:    fa1=0xffffffff00000001 fa2=0xffffffff33800000
# expect: fa0=0xffffffff00000001 fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0xffffffff3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffff800000 fa2=0xffffffff7f800000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff3f800000
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xffffffff3f800000 fa2=0x123456783f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffffcf000000 fa2=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
        # fminm.s fa0, fa1, fa2
        .insn r 0x53, 2, 0x14, fa0, fa1, fa2

# set:    fa1=0xffffffff00000000 fa2=0xffffffff80000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff33800000
# expect: fa0=0xffffffff33800000 fcsr=0x0
# set:    fa1=0xffffffffff800000 fa2=0xffffffff7f7fffff
# expect: fa0=0xffffffff7f7fffff fcsr=0x0
# set:    fa1=0xffffffff00000001 fa2=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff7f800000 fa2=0xffffffff807fffff
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffffff800000 fa2=0xffffffff00800000
# expect: fa0=0xffffffff00800000 fcsr=0x0
# set:    fa1=0xffffffffff7fffff fa2=0xffffffff7f800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff807fffff fa2=0xffffffff40490fdb
# expect: fa0=0xffffffff40490fdb fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff4effffff
# expect: fa0=0xffffffff5f000000 fcsr=0x0
# set:    fa1=0xffffffff807fffff fa2=0xffffffffff800000
# expect: fa0=0xffffffff807fffff fcsr=0x0
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffffcf000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff7f800000 fa2=0xffffffffff7fffff
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffffbf800000 fa2=0x123456783f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffff807fffff
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff00000001 fa2=0xffffffffff800000
# expect: fa0=0xffffffff00000001 fcsr=0x0
# set:    fa1=0xffffffff00800000 fa2=0xffffffffc0200000
# expect: fa0=0xffffffff00800000 fcsr=0x0
# set:    fa1=0xffffffffff7fffff fa2=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff40490fdb fa2=0xffffffffff7fffff
# expect: fa0=0xffffffff40490fdb fcsr=0x0
# set:    fa1=0xffffffff5f000000 fa2=0xffffffff807fffff
# expect: fa0=0xffffffff5f000000 fcsr=0x0
# set:    fa1=0xffffffff7f800000 fa2=0xffffffff5f000000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff3f800000 fa2=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff33800000 fa2=0xffffffff4f000000
# expect: fa0=0xffffffff4f000000 fcsr=0x0
# set:    fa1=0xffffffff00000000 fa2=0xffffffff807fffff
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffff3f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff7f800000 fa2=0xffffffff3f800001
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffffffc00001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
        # fmaxm.s fa0, fa1, fa2
        .insn r 0x53, 3, 0x14, fa0, fa1, fa2

# set:    fa1=0xffffffffc0200000 fa2=0xffffffff80000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff00000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffff40490fdb fa2=0xffffffff00800000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffffbf800000 fa2=0xffffffff807fffff
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffff7f7fffff fa2=0xffffffff4effffff
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffffcf000000 fa2=0xffffffff7f7fffff
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffff80000000 fa2=0xffffffffffc00001
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff33800000 fa2=0xffffffff4f000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffff7f800001 fa2=0xffffffff40490fdb
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffffff7fffff fa2=0xffffffff7fc00000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff80000000 fa2=0xffffffff5f000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffff7f800001 fa2=0xffffffff80000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff4f000000 fa2=0xffffffff4f000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffffcf000000 fa2=0xffffffff7fc00000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffffff7fffff fa2=0xffffffff7f800000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffffcf000000 fa2=0xfffffffe3f800000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff4f000000 fa2=0xffffffffc0200000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffffcf000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff7f800000 fa2=0xffffffffff800000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff7f800001 fa2=0xffffffff7f800000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff4f000000 fa2=0xffffffff80000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffffc0200000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff00800000 fa2=0xffffffff00000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xfffffffe3f800000 fa2=0xffffffff7f7fffff
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff4effffff fa2=0xffffffffff800000
# expect: a0=0x0 fcsr=0x0
        # fleq.s a0, fa1, fa2
        .insn r 0x53, 4, 0x50, a0, fa1, fa2

# set:    fa1=0xffffffff4effffff fa2=0xfffffffe3f800000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffff4f000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff33800000 fa2=0xffffffffc0200000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x123456783f800000 fa2=0xffffffff33800000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff807fffff fa2=0xffffffff3f800001
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffff7f800000 fa2=0xffffffff7f7fffff
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff7f800001 fa2=0xffffffff7fc00000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffffffff4effffff fa2=0xffffffff00000001
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff4effffff fa2=0xffffffffff800000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff3f800001 fa2=0xffffffff80000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff4f000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffff40490fdb fa2=0xffffffffffc00001
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff4effffff fa2=0xffffffff3f800001
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff4effffff fa2=0x123456783f800000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff3f800001 fa2=0xffffffff7fc00000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff80000000 fa2=0xffffffffc0200000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff33800000 fa2=0xffffffff80000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff3f800000 fa2=0xffffffff7fc00000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffffffc00001 fa2=0x123456783f800000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffffff7fffff fa2=0xfffffffe3f800000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffffc0200000 fa2=0xffffffff7f7fffff
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffffff7fffff
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffffff7fffff fa2=0xffffffffbf800000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffffffff7fc00000 fa2=0xffffffff7f800000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffffffff80000000 fa2=0xffffffff7f800001
# expect: a0=0x0 fcsr=0x10
        # fltq.s a0, fa1, fa2
        .insn r 0x53, 5, 0x50, a0, fa1, fa2

# set:    a0=0
# expect: fa0=0xffffffffbf800000
        # fli.s fa0, constant 0
        .insn r 0x53, 0, 0x78, fa0, x0, x1

# set:    a0=0
# expect: fa0=0xffffffff00800000
        # fli.s fa0, constant 1
        .insn r 0x53, 0, 0x78, fa0, x1, x1

# set:    a0=0
# expect: fa0=0xffffffff37800000
        # fli.s fa0, constant 2
        .insn r 0x53, 0, 0x78, fa0, x2, x1

# set:    a0=0
# expect: fa0=0xffffffff38000000
        # fli.s fa0, constant 3
        .insn r 0x53, 0, 0x78, fa0, x3, x1

# set:    a0=0
# expect: fa0=0xffffffff3b800000
        # fli.s fa0, constant 4
        .insn r 0x53, 0, 0x78, fa0, x4, x1

# set:    a0=0
# expect: fa0=0xffffffff3c000000
        # fli.s fa0, constant 5
        .insn r 0x53, 0, 0x78, fa0, x5, x1

# set:    a0=0
# expect: fa0=0xffffffff3d800000
        # fli.s fa0, constant 6
        .insn r 0x53, 0, 0x78, fa0, x6, x1

# set:    a0=0
# expect: fa0=0xffffffff3e000000
        # fli.s fa0, constant 7
        .insn r 0x53, 0, 0x78, fa0, x7, x1

# set:    a0=0
# expect: fa0=0xffffffff3e800000
        # fli.s fa0, constant 8
        .insn r 0x53, 0, 0x78, fa0, x8, x1

# set:    a0=0
# expect: fa0=0xffffffff3ea00000
        # fli.s fa0, constant 9
        .insn r 0x53, 0, 0x78, fa0, x9, x1

# set:    a0=0
# expect: fa0=0xffffffff3ec00000
        # fli.s fa0, constant 10
        .insn r 0x53, 0, 0x78, fa0, x10, x1

# set:    a0=0
# expect: fa0=0xffffffff3ee00000
        # fli.s fa0, constant 11
        .insn r 0x53, 0, 0x78, fa0, x11, x1

# set:    a0=0
# expect: fa0=0xffffffff3f000000
        # fli.s fa0, constant 12
        .insn r 0x53, 0, 0x78, fa0, x12, x1

# set:    a0=0
# expect: fa0=0xffffffff3f200000
        # fli.s fa0, constant 13
        .insn r 0x53, 0, 0x78, fa0, x13, x1

# set:    a0=0
# expect: fa0=0xffffffff3f400000
        # fli.s fa0, constant 14
        .insn r 0x53, 0, 0x78, fa0, x14, x1

# set:    a0=0
# expect: fa0=0xffffffff3f600000
        # fli.s fa0, constant 15
        .insn r 0x53, 0, 0x78, fa0, x15, x1

# set:    a0=0
# expect: fa0=0xffffffff3f800000
        # fli.s fa0, constant 16
        .insn r 0x53, 0, 0x78, fa0, x16, x1

# set:    a0=0
# expect: fa0=0xffffffff3fa00000
        # fli.s fa0, constant 17
        .insn r 0x53, 0, 0x78, fa0, x17, x1

# set:    a0=0
# expect: fa0=0xffffffff3fc00000
        # fli.s fa0, constant 18
        .insn r 0x53, 0, 0x78, fa0, x18, x1

# set:    a0=0
# expect: fa0=0xffffffff3fe00000
        # fli.s fa0, constant 19
        .insn r 0x53, 0, 0x78, fa0, x19, x1

# set:    a0=0
# expect: fa0=0xffffffff40000000
        # fli.s fa0, constant 20
        .insn r 0x53, 0, 0x78, fa0, x20, x1

# set:    a0=0
# expect: fa0=0xffffffff40200000
        # fli.s fa0, constant 21
        .insn r 0x53, 0, 0x78, fa0, x21, x1

# set:    a0=0
# expect: fa0=0xffffffff40400000
        # fli.s fa0, constant 22
        .insn r 0x53, 0, 0x78, fa0, x22, x1

# set:    a0=0
# expect: fa0=0xffffffff40800000
        # fli.s fa0, constant 23
        .insn r 0x53, 0, 0x78, fa0, x23, x1

# set:    a0=0
# expect: fa0=0xffffffff41000000
        # fli.s fa0, constant 24
        .insn r 0x53, 0, 0x78, fa0, x24, x1

# set:    a0=0
# expect: fa0=0xffffffff41800000
        # fli.s fa0, constant 25
        .insn r 0x53, 0, 0x78, fa0, x25, x1

# set:    a0=0
# expect: fa0=0xffffffff43000000
        # fli.s fa0, constant 26
        .insn r 0x53, 0, 0x78, fa0, x26, x1

# set:    a0=0
# expect: fa0=0xffffffff43800000
        # fli.s fa0, constant 27
        .insn r 0x53, 0, 0x78, fa0, x27, x1

# set:    a0=0
# expect: fa0=0xffffffff47000000
        # fli.s fa0, constant 28
        .insn r 0x53, 0, 0x78, fa0, x28, x1

# set:    a0=0
# expect: fa0=0xffffffff47800000
        # fli.s fa0, constant 29
        .insn r 0x53, 0, 0x78, fa0, x29, x1

# set:    a0=0
# expect: fa0=0xffffffff7f800000
        # fli.s fa0, constant 30
        .insn r 0x53, 0, 0x78, fa0, x30, x1

# set:    a0=0
# expect: fa0=0xffffffff7fc00000
        # fli.s fa0, constant 31
        .insn r 0x53, 0, 0x78, fa0, x31, x1

# set:    fa1=0xffffffff7f7fffff
# expect: fa0=0xffffffff7f7fffff fcsr=0x0
# set:    fa1=0xffffffff807fffff
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffffbf800000
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    fa1=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff00800000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffff33800000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff40490fdb
# expect: fa0=0xffffffff40400000 fcsr=0x0
# set:    fa1=0xffffffffffc00001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff7f800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff4effffff
# expect: fa0=0xffffffff4effffff fcsr=0x0
# set:    fa1=0xffffffffff800000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffff40490fdb
# expect: fa0=0xffffffff40400000 fcsr=0x0
# set:    fa1=0xffffffffc0200000
# expect: fa0=0xffffffffc0000000 fcsr=0x0
        # fround.s fa0, fa1, mode 0
        .insn r 0x53, 0, 0x20, fa0, fa1, x4

# set:    fa1=0xffffffff00000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffffcf000000
# expect: fa0=0xffffffffcf000000 fcsr=0x0
# set:    fa1=0xffffffff7f7fffff
# expect: fa0=0xffffffff7f7fffff fcsr=0x0
# set:    fa1=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff00800000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffff3f800000
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xffffffffff800000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffffff7fffff
# expect: fa0=0xffffffffff7fffff fcsr=0x0
# set:    fa1=0xffffffff4effffff
# expect: fa0=0xffffffff4effffff fcsr=0x0
# set:    fa1=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff33800000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffff80000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff40490fdb
# expect: fa0=0xffffffff40400000 fcsr=0x0
# set:    fa1=0xffffffffc0200000
# expect: fa0=0xffffffffc0000000 fcsr=0x0
        # fround.s fa0, fa1, mode 1
        .insn r 0x53, 1, 0x20, fa0, fa1, x4

# set:    fa1=0xffffffff00000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff5f000000
# expect: fa0=0xffffffff5f000000 fcsr=0x0
# set:    fa1=0xffffffff80000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffffbf800000
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    fa1=0xffffffffcf000000
# expect: fa0=0xffffffffcf000000 fcsr=0x0
# set:    fa1=0xffffffff00800000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffff4effffff
# expect: fa0=0xffffffff4effffff fcsr=0x0
# set:    fa1=0xffffffffc0200000
# expect: fa0=0xffffffffc0400000 fcsr=0x0
# set:    fa1=0xffffffff7f800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff807fffff
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    fa1=0xffffffff3f800000
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xffffffff40490fdb
# expect: fa0=0xffffffff40400000 fcsr=0x0
# set:    fa1=0xffffffffc0200000
# expect: fa0=0xffffffffc0400000 fcsr=0x0
        # fround.s fa0, fa1, mode 2
        .insn r 0x53, 2, 0x20, fa0, fa1, x4

# set:    fa1=0xffffffff4effffff
# expect: fa0=0xffffffff4effffff fcsr=0x0
# set:    fa1=0xffffffff00800000
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xffffffffff7fffff
# expect: fa0=0xffffffffff7fffff fcsr=0x0
# set:    fa1=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffc0200000
# expect: fa0=0xffffffffc0000000 fcsr=0x0
# set:    fa1=0xffffffffbf800000
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    fa1=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0x123456783f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff00000001
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xffffffff40490fdb
# expect: fa0=0xffffffff40800000 fcsr=0x0
# set:    fa1=0xffffffff7f800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffffff800000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffff40490fdb
# expect: fa0=0xffffffff40800000 fcsr=0x0
# set:    fa1=0xffffffffc0200000
# expect: fa0=0xffffffffc0000000 fcsr=0x0
        # fround.s fa0, fa1, mode 3
        .insn r 0x53, 3, 0x20, fa0, fa1, x4

# set:    fa1=0xffffffff7f7fffff
# expect: fa0=0xffffffff7f7fffff fcsr=0x0
# set:    fa1=0xffffffff5f000000
# expect: fa0=0xffffffff5f000000 fcsr=0x0
# set:    fa1=0xffffffffff7fffff
# expect: fa0=0xffffffffff7fffff fcsr=0x0
# set:    fa1=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffffc0200000
# expect: fa0=0xffffffffc0400000 fcsr=0x0
# set:    fa1=0xffffffffff800000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffff00000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff3f800000
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xffffffff40490fdb
# expect: fa0=0xffffffff40400000 fcsr=0x0
# set:    fa1=0xffffffff80000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff7f800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff40490fdb
# expect: fa0=0xffffffff40400000 fcsr=0x0
# set:    fa1=0xffffffffc0200000
# expect: fa0=0xffffffffc0400000 fcsr=0x0
        # fround.s fa0, fa1, mode 4
        .insn r 0x53, 4, 0x20, fa0, fa1, x4

# set:    fa1=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffffcf000000
# expect: fa0=0xffffffffcf000000 fcsr=0x0
# set:    fa1=0xffffffffc0200000
# expect: fa0=0xffffffffc0000000 fcsr=0x1
# set:    fa1=0xffffffffff800000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffff807fffff
# expect: fa0=0xffffffff80000000 fcsr=0x1
# set:    fa1=0xffffffffbf800000
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    fa1=0xffffffff33800000
# expect: fa0=0xffffffff00000000 fcsr=0x1
# set:    fa1=0xffffffff00000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffff80000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff7f800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff3f800000
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xffffffff00800000
# expect: fa0=0xffffffff00000000 fcsr=0x1
# set:    fa1=0xffffffff40490fdb
# expect: fa0=0xffffffff40400000 fcsr=0x1
# set:    fa1=0xffffffffc0200000
# expect: fa0=0xffffffffc0000000 fcsr=0x1
        # froundnx.s fa0, fa1, mode 0
        .insn r 0x53, 0, 0x20, fa0, fa1, x5

# set:    fa1=0xffffffff33800000
# expect: fa0=0xffffffff00000000 fcsr=0x1
# set:    fa1=0xffffffffbf800000
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    fa1=0xffffffffc0200000
# expect: fa0=0xffffffffc0000000 fcsr=0x1
# set:    fa1=0x123456783f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff4effffff
# expect: fa0=0xffffffff4effffff fcsr=0x0
# set:    fa1=0xffffffffffc00001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffff800000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffff7f7fffff
# expect: fa0=0xffffffff7f7fffff fcsr=0x0
# set:    fa1=0xffffffff807fffff
# expect: fa0=0xffffffff80000000 fcsr=0x1
# set:    fa1=0xffffffff7f800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffff80000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff40490fdb
# expect: fa0=0xffffffff40400000 fcsr=0x1
# set:    fa1=0xffffffffc0200000
# expect: fa0=0xffffffffc0000000 fcsr=0x1
        # froundnx.s fa0, fa1, mode 1
        .insn r 0x53, 1, 0x20, fa0, fa1, x5

# set:    fa1=0xffffffff80000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff33800000
# expect: fa0=0xffffffff00000000 fcsr=0x1
# set:    fa1=0xffffffff3f800001
# expect: fa0=0xffffffff3f800000 fcsr=0x1
# set:    fa1=0xffffffff3f800000
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xffffffffbf800000
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    fa1=0xffffffff00000001
# expect: fa0=0xffffffff00000000 fcsr=0x1
# set:    fa1=0xffffffff4effffff
# expect: fa0=0xffffffff4effffff fcsr=0x0
# set:    fa1=0xffffffffffc00001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff00000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffff7fffff
# expect: fa0=0xffffffffff7fffff fcsr=0x0
# set:    fa1=0xfffffffe3f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff40490fdb
# expect: fa0=0xffffffff40400000 fcsr=0x1
# set:    fa1=0xffffffffc0200000
# expect: fa0=0xffffffffc0400000 fcsr=0x1
        # froundnx.s fa0, fa1, mode 2
        .insn r 0x53, 2, 0x20, fa0, fa1, x5

# set:    fa1=0xffffffff00800000
# expect: fa0=0xffffffff3f800000 fcsr=0x1
# set:    fa1=0xffffffffff800000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffff4f000000
# expect: fa0=0xffffffff4f000000 fcsr=0x0
# set:    fa1=0xffffffff4effffff
# expect: fa0=0xffffffff4effffff fcsr=0x0
# set:    fa1=0xffffffff5f000000
# expect: fa0=0xffffffff5f000000 fcsr=0x0
# set:    fa1=0xffffffff40490fdb
# expect: fa0=0xffffffff40800000 fcsr=0x1
# set:    fa1=0xffffffff3f800001
# expect: fa0=0xffffffff40000000 fcsr=0x1
# set:    fa1=0xffffffff7f800001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffff33800000
# expect: fa0=0xffffffff3f800000 fcsr=0x1
# set:    fa1=0xffffffff80000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffffbf800000
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    fa1=0xffffffffc0200000
# expect: fa0=0xffffffffc0000000 fcsr=0x1
# set:    fa1=0xffffffff40490fdb
# expect: fa0=0xffffffff40800000 fcsr=0x1
# set:    fa1=0xffffffffc0200000
# expect: fa0=0xffffffffc0000000 fcsr=0x1
        # froundnx.s fa0, fa1, mode 3
        .insn r 0x53, 3, 0x20, fa0, fa1, x5

# set:    fa1=0xffffffff7fc00000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff807fffff
# expect: fa0=0xffffffff80000000 fcsr=0x1
# set:    fa1=0xffffffff40490fdb
# expect: fa0=0xffffffff40400000 fcsr=0x1
# set:    fa1=0xffffffff00000001
# expect: fa0=0xffffffff00000000 fcsr=0x1
# set:    fa1=0xffffffff7f800000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xffffffffff7fffff
# expect: fa0=0xffffffffff7fffff fcsr=0x0
# set:    fa1=0xffffffff4f000000
# expect: fa0=0xffffffff4f000000 fcsr=0x0
# set:    fa1=0xffffffff3f800001
# expect: fa0=0xffffffff3f800000 fcsr=0x1
# set:    fa1=0x123456783f800000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffffc00001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffff80000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffff4effffff
# expect: fa0=0xffffffff4effffff fcsr=0x0
# set:    fa1=0xffffffff40490fdb
# expect: fa0=0xffffffff40400000 fcsr=0x1
# set:    fa1=0xffffffffc0200000
# expect: fa0=0xffffffffc0400000 fcsr=0x1
        # froundnx.s fa0, fa1, mode 4
        .insn r 0x53, 4, 0x20, fa0, fa1, x5
