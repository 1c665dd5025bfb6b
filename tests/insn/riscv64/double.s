# SPDX-License-Identifier: Apache-2.0
# D: arithmetic, comparison, conversion; every rounding mode; flags

# set:    fa1=0x400921fb54442d18 fa2=0x41dfffffffe00000
# expect: fa0=0x41e00000005487ed fcsr=0x1
# set:    fa1=0xfff8000000000001 fa2=0xc060000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xc060000000000000 fa2=0xfff0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x41e0000000000000 fa2=0x41dfffffffe00000
# expect: fa0=0x41effffffff00000 fcsr=0x0
# set:    fa1=0x400921fb54442d18 fa2=0x7fefffffffffffff
# expect: fa0=0x7fefffffffffffff fcsr=0x1
# set:    fa1=0xc1e0000000200000 fa2=0xbff0000000000000
# expect: fa0=0xc1e0000000400000 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0x7ff0000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x41e0000000000000 fa2=0x0000000000000001
# expect: fa0=0x41e0000000000000 fcsr=0x1
# set:    fa1=0xc004000000000000 fa2=0xffefffffffffffff
# expect: fa0=0xffefffffffffffff fcsr=0x1
# set:    fa1=0x7ff8000000000000 fa2=0x800fffffffffffff
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0xbff0000000000000
# expect: fa0=0xc00c000000000000 fcsr=0x0
# set:    fa1=0x43e0000000000000 fa2=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x41dfffffffe00000 fa2=0x800fffffffffffff
# expect: fa0=0x41dfffffffe00000 fcsr=0x1
# set:    fa1=0x41e0000000000000 fa2=0x7fefffffffffffff
# expect: fa0=0x7fefffffffffffff fcsr=0x1
# set:    fa1=0xc1e0000000200000 fa2=0x43e0000000000000
# expect: fa0=0x43dfffffffe00000 fcsr=0x1
# set:    fa1=0xfff0000000000000 fa2=0x7ff0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0xffefffffffffffff fa2=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0x3ca0000000000000
# expect: fa0=0xc004000000000000 fcsr=0x1
# set:    fa1=0x800fffffffffffff fa2=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xffefffffffffffff fa2=0x3ff0000000000001
# expect: fa0=0xffefffffffffffff fcsr=0x1
# set:    fa1=0x3ca0000000000000 fa2=0x7ff0000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x7ff8000000000000 fa2=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x3fe0000000000000 fa2=0x7ff0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0x3fe0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x7ff0000000000001 fa2=0xffefffffffffffff
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x3fe0000000000000 fa2=0xbff0000000000000
# expect: fa0=0xbfe0000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000000 fa2=0x3ff0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x41dfffffffe00000 fa2=0x8000000000000000
# expect: fa0=0x41dfffffffe00000 fcsr=0x0
# set:    fa1=0xfff8000000000001 fa2=0x3ca0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0x3ca0000000000000
# expect: fa0=0x3ca0000000000000 fcsr=0x0
# set:    fa1=0x0000000000000000 fa2=0x7ff0000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x3ff0000000000001 fa2=0x0000000000000000
# expect: fa0=0x3ff0000000000001 fcsr=0x0
# set:    fa1=0xbff0000000000000 fa2=0x8000000000000000
# expect: fa0=0xbff0000000000000 fcsr=0x0
# set:    fa1=0xffefffffffffffff fa2=0x3fe0000000000000
# expect: fa0=0xffefffffffffffff fcsr=0x1
# set:    fa1=0x3fe0000000000000 fa2=0xc004000000000000
# expect: fa0=0xc000000000000000 fcsr=0x0
# set:    fa1=0x41dfffffffe00000 fa2=0xfff0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x7ff8000000000000 fa2=0x0000000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0x0000000000000001
# expect: fa0=0x2 fcsr=0x0
# set:    fa1=0x3fe0000000000000 fa2=0x7fefffffffffffff
# expect: fa0=0x7fefffffffffffff fcsr=0x1
        fadd.d fa0, fa1, fa2

# set:    fa1=0xfff0000000000000 fa2=0xbff0000000000000 frm=1
# expect: fa0=0xfff0000000000000 fcsr=0x20
# set:    fa1=0x3fe0000000000000 fa2=0x0000000000000000 frm=1
# expect: fa0=0x3fe0000000000000 fcsr=0x20
# set:    fa1=0x0000000000000000 fa2=0xc004000000000000 frm=1
# expect: fa0=0xc004000000000000 fcsr=0x20
# set:    fa1=0x0010000000000000 fa2=0x3ff0000000000000 frm=1
# expect: fa0=0x3ff0000000000000 fcsr=0x21
# set:    fa1=0x8000000000000000 fa2=0xffefffffffffffff frm=1
# expect: fa0=0xffefffffffffffff fcsr=0x20
# set:    fa1=0x3fe0000000000000 fa2=0x0000000000000001 frm=1
# expect: fa0=0x3fe0000000000000 fcsr=0x21
# set:    fa1=0xc004000000000000 fa2=0xffefffffffffffff frm=2
# expect: fa0=0xfff0000000000000 fcsr=0x45
# set:    fa1=0xc060000000000000 fa2=0xc004000000000000 frm=2
# expect: fa0=0xc060500000000000 fcsr=0x40
# set:    fa1=0x800fffffffffffff fa2=0x7ff0000000000000 frm=2
# expect: fa0=0x7ff0000000000000 fcsr=0x40
# set:    fa1=0x800fffffffffffff fa2=0xfff8000000000001 frm=2
# expect: fa0=0x7ff8000000000000 fcsr=0x40
# set:    fa1=0xc060000000000000 fa2=0xfff8000000000001 frm=2
# expect: fa0=0x7ff8000000000000 fcsr=0x40
# set:    fa1=0xfff0000000000000 fa2=0x7fefffffffffffff frm=2
# expect: fa0=0xfff0000000000000 fcsr=0x40
# set:    fa1=0x7fefffffffffffff fa2=0xc060000000000000 frm=3
# expect: fa0=0x7fefffffffffffff fcsr=0x61
# set:    fa1=0x3ff0000000000000 fa2=0x3ff0000000000000 frm=3
# expect: fa0=0x4000000000000000 fcsr=0x60
# set:    fa1=0x41e0000000000000 fa2=0x7ff0000000000001 frm=3
# expect: fa0=0x7ff8000000000000 fcsr=0x70
# set:    fa1=0x8000000000000000 fa2=0xfff0000000000000 frm=3
# expect: fa0=0xfff0000000000000 fcsr=0x60
# set:    fa1=0xffefffffffffffff fa2=0x7ff8000000000000 frm=3
# expect: fa0=0x7ff8000000000000 fcsr=0x60
# set:    fa1=0xc1e0000000200000 fa2=0x41e0000000000000 frm=3
# expect: fa0=0xbff0000000000000 fcsr=0x60
# set:    fa1=0xc004000000000000 fa2=0x7fefffffffffffff frm=4
# expect: fa0=0x7fefffffffffffff fcsr=0x81
# set:    fa1=0xfff0000000000000 fa2=0x3fe0000000000000 frm=4
# expect: fa0=0xfff0000000000000 fcsr=0x80
# set:    fa1=0xfff0000000000000 fa2=0x41e0000000000000 frm=4
# expect: fa0=0xfff0000000000000 fcsr=0x80
# set:    fa1=0xfff0000000000000 fa2=0xffefffffffffffff frm=4
# expect: fa0=0xfff0000000000000 fcsr=0x80
# set:    fa1=0x43e0000000000000 fa2=0x0000000000000001 frm=4
# expect: fa0=0x43e0000000000000 fcsr=0x81
# set:    fa1=0xc060000000000000 fa2=0x7ff0000000000000 frm=4
# expect: fa0=0x7ff0000000000000 fcsr=0x80
        fadd.d fa0, fa1, fa2

# set:    fa1=0xbff0000000000000 fa2=0x0000000000000000
# expect: fa0=0xbff0000000000000 fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0x3ff0000000000001
# expect: fa0=0x3ff0000000000001 fcsr=0x1
# set:    fa1=0x3ff0000000000000 fa2=0x0010000000000000
# expect: fa0=0x3ff0000000000000 fcsr=0x1
# set:    fa1=0x43e0000000000000 fa2=0xbff0000000000000
# expect: fa0=0x43e0000000000000 fcsr=0x1
# set:    fa1=0x800fffffffffffff fa2=0x0010000000000000
# expect: fa0=0x1 fcsr=0x0
        fadd.d fa0, fa1, fa2, rne

# set:    fa1=0x43e0000000000000 fa2=0xffefffffffffffff
# expect: fa0=0xffeffffffffffffe fcsr=0x1
# set:    fa1=0xfff0000000000000 fa2=0x800fffffffffffff
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0xfff0000000000000 fa2=0x0000000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0xbff0000000000000 fa2=0x7ff0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0xc004000000000000
# expect: fa0=0xc1e0000000700000 fcsr=0x0
        fadd.d fa0, fa1, fa2, rtz

# set:    fa1=0xc1e0000000200000 fa2=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x0000000000000000 fa2=0x3fe0000000000000
# expect: fa0=0x3fe0000000000000 fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xc060000000000000 fa2=0x0000000000000000
# expect: fa0=0xc060000000000000 fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0x3fe0000000000000
# expect: fa0=0x3fe0000000000000 fcsr=0x0
        fadd.d fa0, fa1, fa2, rdn

# set:    fa1=0x0000000000000001 fa2=0xbff0000000000000
# expect: fa0=0xbfefffffffffffff fcsr=0x1
# set:    fa1=0x7ff0000000000000 fa2=0x7ff0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x3ff0000000000001 fa2=0x400921fb54442d18
# expect: fa0=0x401090fdaa22168d fcsr=0x1
# set:    fa1=0xfff8000000000001 fa2=0x7ff0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x43e0000000000000 fa2=0xffefffffffffffff
# expect: fa0=0xffeffffffffffffe fcsr=0x1
        fadd.d fa0, fa1, fa2, rup

# set:    fa1=0x3ff0000000000000 fa2=0x3ff0000000000001
# expect: fa0=0x4000000000000001 fcsr=0x1
# set:    fa1=0xc1e0000000200000 fa2=0x0000000000000000
# expect: fa0=0xc1e0000000200000 fcsr=0x0
# set:    fa1=0x0010000000000000 fa2=0x8000000000000000
# expect: fa0=0x10000000000000 fcsr=0x0
# set:    fa1=0x3ca0000000000000 fa2=0x7ff0000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0xfff0000000000000 fa2=0x400921fb54442d18
# expect: fa0=0xfff0000000000000 fcsr=0x0
        fadd.d fa0, fa1, fa2, rmm

# set:    fa1=0x3ff0000000000001 fa2=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xc060000000000000 fa2=0x8000000000000000
# expect: fa0=0xc060000000000000 fcsr=0x0
# set:    fa1=0x7ff8000000000000 fa2=0x400921fb54442d18
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x41e0000000000000 fa2=0xbff0000000000000
# expect: fa0=0x41e0000000200000 fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x3fe0000000000000 fa2=0x41dfffffffe00000
# expect: fa0=0xc1dfffffffc00000 fcsr=0x0
# set:    fa1=0x0010000000000000 fa2=0x41dfffffffe00000
# expect: fa0=0xc1dfffffffe00000 fcsr=0x1
# set:    fa1=0x7ff8000000000000 fa2=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x43e0000000000000 fa2=0xc060000000000000
# expect: fa0=0x43e0000000000000 fcsr=0x1
# set:    fa1=0x7ff0000000000000 fa2=0x3ff0000000000001
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x3ca0000000000000 fa2=0xffefffffffffffff
# expect: fa0=0x7fefffffffffffff fcsr=0x1
# set:    fa1=0x3fe0000000000000 fa2=0xfff0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0x3ff0000000000001
# expect: fa0=0xbff0000000000001 fcsr=0x0
# set:    fa1=0x41e0000000000000 fa2=0x3ca0000000000000
# expect: fa0=0x41e0000000000000 fcsr=0x1
# set:    fa1=0x0000000000000001 fa2=0x0000000000000001
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x3fe0000000000000 fa2=0x3ff0000000000001
# expect: fa0=0xbfe0000000000002 fcsr=0x0
# set:    fa1=0x3fe0000000000000 fa2=0xc060000000000000
# expect: fa0=0x4060100000000000 fcsr=0x0
# set:    fa1=0xbff0000000000000 fa2=0x0000000000000000
# expect: fa0=0xbff0000000000000 fcsr=0x0
# set:    fa1=0x7ff8000000000000 fa2=0xc060000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xffefffffffffffff fa2=0x3ca0000000000000
# expect: fa0=0xffefffffffffffff fcsr=0x1
# set:    fa1=0x41e0000000000000 fa2=0x41dfffffffe00000
# expect: fa0=0x3fe0000000000000 fcsr=0x0
# set:    fa1=0x0000000000000000 fa2=0x7ff0000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0xc1e0000000200000 fa2=0x8000000000000000
# expect: fa0=0xc1e0000000200000 fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0x7fefffffffffffff
# expect: fa0=0xffefffffffffffff fcsr=0x1
# set:    fa1=0x0000000000000000 fa2=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x41dfffffffe00000 fa2=0x0010000000000000
# expect: fa0=0x41dfffffffe00000 fcsr=0x1
# set:    fa1=0x400921fb54442d18 fa2=0x800fffffffffffff
# expect: fa0=0x400921fb54442d18 fcsr=0x1
# set:    fa1=0x43e0000000000000 fa2=0x3fe0000000000000
# expect: fa0=0x43e0000000000000 fcsr=0x1
# set:    fa1=0x7fefffffffffffff fa2=0x41dfffffffe00000
# expect: fa0=0x7fefffffffffffff fcsr=0x1
# set:    fa1=0x0010000000000000 fa2=0xffefffffffffffff
# expect: fa0=0x7fefffffffffffff fcsr=0x1
# set:    fa1=0xc004000000000000 fa2=0xc1e0000000200000
# expect: fa0=0x41dfffffffa00000 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0xbff0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x3fe0000000000000 fa2=0x800fffffffffffff
# expect: fa0=0x3fe0000000000000 fcsr=0x1
# set:    fa1=0x41e0000000000000 fa2=0x41e0000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0xc060000000000000 fa2=0x3fe0000000000000
# expect: fa0=0xc060100000000000 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0x41dfffffffe00000
# expect: fa0=0xc1e0000000400000 fcsr=0x0
# set:    fa1=0xfff0000000000000 fa2=0x400921fb54442d18
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x0000000000000000 fa2=0x41e0000000000000
# expect: fa0=0xc1e0000000000000 fcsr=0x0
# set:    fa1=0x3ff0000000000000 fa2=0xc004000000000000
# expect: fa0=0x400c000000000000 fcsr=0x0
# set:    fa1=0xfff0000000000000 fa2=0xbff0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
        fsub.d fa0, fa1, fa2

# set:    fa1=0x0000000000000001 fa2=0xc004000000000000 frm=1
# expect: fa0=0x4004000000000000 fcsr=0x21
# set:    fa1=0x3ff0000000000000 fa2=0xfff8000000000001 frm=1
# expect: fa0=0x7ff8000000000000 fcsr=0x20
# set:    fa1=0xfff8000000000001 fa2=0x3ff0000000000001 frm=1
# expect: fa0=0x7ff8000000000000 fcsr=0x20
# set:    fa1=0xc1e0000000200000 fa2=0x41dfffffffe00000 frm=1
# expect: fa0=0xc1f0000000080000 fcsr=0x20
# set:    fa1=0x3fe0000000000000 fa2=0x43e0000000000000 frm=1
# expect: fa0=0xc3dfffffffffffff fcsr=0x21
# set:    fa1=0x43e0000000000000 fa2=0x41e0000000000000 frm=1
# expect: fa0=0x43dfffffffe00000 fcsr=0x20
# set:    fa1=0x7ff8000000000000 fa2=0x7ff0000000000000 frm=2
# expect: fa0=0x7ff8000000000000 fcsr=0x40
# set:    fa1=0x7ff0000000000001 fa2=0x3fe0000000000000 frm=2
# expect: fa0=0x7ff8000000000000 fcsr=0x50
# set:    fa1=0x3ca0000000000000 fa2=0x400921fb54442d18 frm=2
# expect: fa0=0xc00921fb54442d18 fcsr=0x41
# set:    fa1=0x8000000000000000 fa2=0x3ca0000000000000 frm=2
# expect: fa0=0xbca0000000000000 fcsr=0x40
# set:    fa1=0x7ff0000000000001 fa2=0x43e0000000000000 frm=2
# expect: fa0=0x7ff8000000000000 fcsr=0x50
# set:    fa1=0x0000000000000000 fa2=0x7ff0000000000001 frm=2
# expect: fa0=0x7ff8000000000000 fcsr=0x50
# set:    fa1=0x800fffffffffffff fa2=0xffefffffffffffff frm=3
# expect: fa0=0x7fefffffffffffff fcsr=0x61
# set:    fa1=0x43e0000000000000 fa2=0xc1e0000000200000 frm=3
# expect: fa0=0x43e0000000100001 fcsr=0x61
# set:    fa1=0x0000000000000001 fa2=0xc004000000000000 frm=3
# expect: fa0=0x4004000000000001 fcsr=0x61
# set:    fa1=0x0000000000000000 fa2=0xc1e0000000200000 frm=3
# expect: fa0=0x41e0000000200000 fcsr=0x60
# set:    fa1=0x3ff0000000000001 fa2=0x0000000000000000 frm=3
# expect: fa0=0x3ff0000000000001 fcsr=0x60
# set:    fa1=0x400921fb54442d18 fa2=0x800fffffffffffff frm=3
# expect: fa0=0x400921fb54442d19 fcsr=0x61
# set:    fa1=0xc004000000000000 fa2=0x7fefffffffffffff frm=4
# expect: fa0=0xffefffffffffffff fcsr=0x81
# set:    fa1=0xffefffffffffffff fa2=0x800fffffffffffff frm=4
# expect: fa0=0xffefffffffffffff fcsr=0x81
# set:    fa1=0x7ff0000000000001 fa2=0x800fffffffffffff frm=4
# expect: fa0=0x7ff8000000000000 fcsr=0x90
# set:    fa1=0xffefffffffffffff fa2=0x43e0000000000000 frm=4
# expect: fa0=0xffefffffffffffff fcsr=0x81
# set:    fa1=0xffefffffffffffff fa2=0x8000000000000000 frm=4
# expect: fa0=0xffefffffffffffff fcsr=0x80
# set:    fa1=0xc1e0000000200000 fa2=0xc1e0000000200000 frm=4
# expect: fa0=0x0 fcsr=0x80
        fsub.d fa0, fa1, fa2

# set:    fa1=0xfff8000000000001 fa2=0x7fefffffffffffff
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xfff0000000000000 fa2=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x3fe0000000000000 fa2=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0x800fffffffffffff
# expect: fa0=0xfffffffffffff fcsr=0x0
# set:    fa1=0x3ca0000000000000 fa2=0x0000000000000000
# expect: fa0=0x3ca0000000000000 fcsr=0x0
        fsub.d fa0, fa1, fa2, rne

# set:    fa1=0xffefffffffffffff fa2=0x800fffffffffffff
# expect: fa0=0xffeffffffffffffe fcsr=0x1
# set:    fa1=0xc060000000000000 fa2=0x41e0000000000000
# expect: fa0=0xc1e0000010000000 fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0x8000000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x0000000000000000 fa2=0x7fefffffffffffff
# expect: fa0=0xffefffffffffffff fcsr=0x0
# set:    fa1=0xffefffffffffffff fa2=0x41dfffffffe00000
# expect: fa0=0xffefffffffffffff fcsr=0x1
        fsub.d fa0, fa1, fa2, rtz

# set:    fa1=0x43e0000000000000 fa2=0xffefffffffffffff
# expect: fa0=0x7fefffffffffffff fcsr=0x1
# set:    fa1=0x0000000000000000 fa2=0xfff0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0xfff8000000000001 fa2=0x800fffffffffffff
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x800fffffffffffff fa2=0x7ff0000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x41dfffffffe00000 fa2=0x7ff0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
        fsub.d fa0, fa1, fa2, rdn

# set:    fa1=0x0000000000000001 fa2=0xbff0000000000000
# expect: fa0=0x3ff0000000000001 fcsr=0x1
# set:    fa1=0x43e0000000000000 fa2=0x41dfffffffe00000
# expect: fa0=0x43dfffffffe00001 fcsr=0x1
# set:    fa1=0x7ff0000000000001 fa2=0x400921fb54442d18
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x400921fb54442d18 fa2=0xc060000000000000
# expect: fa0=0x40606487ed5110b5 fcsr=0x1
# set:    fa1=0x3ff0000000000000 fa2=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
        fsub.d fa0, fa1, fa2, rup

# set:    fa1=0xfff8000000000001 fa2=0x41dfffffffe00000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0x0000000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x41e0000000000000 fa2=0x41e0000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x3ca0000000000000 fa2=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xc060000000000000 fa2=0xfff0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
        fsub.d fa0, fa1, fa2, rmm

# set:    fa1=0x800fffffffffffff fa2=0xc004000000000000
# expect: fa0=0x23ffffffffffff fcsr=0x1
# set:    fa1=0x800fffffffffffff fa2=0x0000000000000001
# expect: fa0=0x8000000000000000 fcsr=0x3
# set:    fa1=0xfff0000000000000 fa2=0x0000000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x8000000000000000 fa2=0x3ff0000000000001
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0x3ff0000000000000
# expect: fa0=0xc1e0000000200000 fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0x3ca0000000000000
# expect: fa0=0xbe90000000200000 fcsr=0x0
# set:    fa1=0x0000000000000000 fa2=0x41dfffffffe00000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x400921fb54442d18 fa2=0x7ff0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0xfff8000000000001 fa2=0xc060000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000000 fa2=0x8000000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0xc004000000000000 fa2=0x800fffffffffffff
# expect: fa0=0x23ffffffffffff fcsr=0x1
# set:    fa1=0x0000000000000001 fa2=0x3ff0000000000000
# expect: fa0=0x1 fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0x3fe0000000000000
# expect: fa0=0xc1d0000000200000 fcsr=0x0
# set:    fa1=0x41e0000000000000 fa2=0x0000000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0x41dfffffffe00000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x41e0000000000000 fa2=0x3ca0000000000000
# expect: fa0=0x3e90000000000000 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0x0000000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0xfff8000000000001 fa2=0x41e0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x7ff8000000000000 fa2=0x3ff0000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x0010000000000000 fa2=0x8000000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xffefffffffffffff fa2=0x7ff0000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x400921fb54442d18 fa2=0x3ff0000000000000
# expect: fa0=0x400921fb54442d18 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0x3ca0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x3fe0000000000000 fa2=0xc060000000000000
# expect: fa0=0xc050000000000000 fcsr=0x0
# set:    fa1=0xfff8000000000001 fa2=0x3ff0000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x0010000000000000 fa2=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x400921fb54442d18 fa2=0xc1e0000000200000
# expect: fa0=0xc1f921fb5476710f fcsr=0x1
# set:    fa1=0x3ff0000000000001 fa2=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x7fefffffffffffff fa2=0xc004000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x5
# set:    fa1=0xfff8000000000001 fa2=0x7fefffffffffffff
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0x8000000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x3fe0000000000000 fa2=0x800fffffffffffff
# expect: fa0=0x8008000000000000 fcsr=0x3
# set:    fa1=0x7ff0000000000001 fa2=0xbff0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x8000000000000000 fa2=0xfff0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0xfff8000000000001 fa2=0x0010000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x3ff0000000000000 fa2=0x8000000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0x3ff0000000000000 fa2=0xc060000000000000
# expect: fa0=0xc060000000000000 fcsr=0x0
# set:    fa1=0x7ff8000000000000 fa2=0xfff0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xfff0000000000000 fa2=0x7ff0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
        fmul.d fa0, fa1, fa2

# set:    fa1=0x0010000000000000 fa2=0xc060000000000000 frm=1
# expect: fa0=0x8080000000000000 fcsr=0x20
# set:    fa1=0xfff8000000000001 fa2=0xfff0000000000000 frm=1
# expect: fa0=0x7ff8000000000000 fcsr=0x20
# set:    fa1=0x0000000000000001 fa2=0xc1e0000000200000 frm=1
# expect: fa0=0x8000000080000001 fcsr=0x20
# set:    fa1=0xc1e0000000200000 fa2=0x7fefffffffffffff frm=1
# expect: fa0=0xffefffffffffffff fcsr=0x25
# set:    fa1=0x7fefffffffffffff fa2=0x41e0000000000000 frm=1
# expect: fa0=0x7fefffffffffffff fcsr=0x25
# set:    fa1=0x3ff0000000000000 fa2=0x8000000000000000 frm=1
# expect: fa0=0x8000000000000000 fcsr=0x20
# set:    fa1=0x7ff0000000000001 fa2=0xc004000000000000 frm=2
# expect: fa0=0x7ff8000000000000 fcsr=0x50
# set:    fa1=0x0000000000000000 fa2=0x0010000000000000 frm=2
# expect: fa0=0x0 fcsr=0x40
# set:    fa1=0xbff0000000000000 fa2=0x3ff0000000000001 frm=2
# expect: fa0=0xbff0000000000001 fcsr=0x40
# set:    fa1=0x0010000000000000 fa2=0xc1e0000000200000 frm=2
# expect: fa0=0x8200000000200000 fcsr=0x40
# set:    fa1=0x41dfffffffe00000 fa2=0x800fffffffffffff frm=2
# expect: fa0=0x81ffffffffdfffff fcsr=0x41
# set:    fa1=0x7fefffffffffffff fa2=0x800fffffffffffff frm=2
# expect: fa0=0xc00ffffffffffffe fcsr=0x41
# set:    fa1=0x8000000000000000 fa2=0x7fefffffffffffff frm=3
# expect: fa0=0x8000000000000000 fcsr=0x60
# set:    fa1=0x41e0000000000000 fa2=0x41e0000000000000 frm=3
# expect: fa0=0x43d0000000000000 fcsr=0x60
# set:    fa1=0xffefffffffffffff fa2=0x0010000000000000 frm=3
# expect: fa0=0xc00fffffffffffff fcsr=0x60
# set:    fa1=0x43e0000000000000 fa2=0x0010000000000000 frm=3
# expect: fa0=0x400000000000000 fcsr=0x60
# set:    fa1=0x400921fb54442d18 fa2=0x8000000000000000 frm=3
# expect: fa0=0x8000000000000000 fcsr=0x60
# set:    fa1=0xfff0000000000000 fa2=0x3ca0000000000000 frm=3
# expect: fa0=0xfff0000000000000 fcsr=0x60
# set:    fa1=0x7ff0000000000001 fa2=0x7ff0000000000001 frm=4
# expect: fa0=0x7ff8000000000000 fcsr=0x90
# set:    fa1=0x7ff0000000000001 fa2=0xfff8000000000001 frm=4
# expect: fa0=0x7ff8000000000000 fcsr=0x90
# set:    fa1=0xc004000000000000 fa2=0xffefffffffffffff frm=4
# expect: fa0=0x7ff0000000000000 fcsr=0x85
# set:    fa1=0xc1e0000000200000 fa2=0x7fefffffffffffff frm=4
# expect: fa0=0xfff0000000000000 fcsr=0x85
# set:    fa1=0xc004000000000000 fa2=0xfff0000000000000 frm=4
# expect: fa0=0x7ff0000000000000 fcsr=0x80
# set:    fa1=0x800fffffffffffff fa2=0x7ff8000000000000 frm=4
# expect: fa0=0x7ff8000000000000 fcsr=0x80
        fmul.d fa0, fa1, fa2

# set:    fa1=0x800fffffffffffff fa2=0x800fffffffffffff
# expect: fa0=0x0 fcsr=0x3
# set:    fa1=0x3fe0000000000000 fa2=0x0000000000000001
# expect: fa0=0x0 fcsr=0x3
# set:    fa1=0xffefffffffffffff fa2=0x8000000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x3ff0000000000000 fa2=0x41dfffffffe00000
# expect: fa0=0x41dfffffffe00000 fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0xc060000000000000
# expect: fa0=0x8000000000000080 fcsr=0x0
        fmul.d fa0, fa1, fa2, rne

# set:    fa1=0x3fe0000000000000 fa2=0x3ff0000000000000
# expect: fa0=0x3fe0000000000000 fcsr=0x0
# set:    fa1=0x7ff8000000000000 fa2=0x41dfffffffe00000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xbff0000000000000 fa2=0x41dfffffffe00000
# expect: fa0=0xc1dfffffffe00000 fcsr=0x0
# set:    fa1=0x0010000000000000 fa2=0x8000000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0x3ca0000000000000 fa2=0xffefffffffffffff
# expect: fa0=0xfc9fffffffffffff fcsr=0x0
        fmul.d fa0, fa1, fa2, rtz

# set:    fa1=0x3ff0000000000000 fa2=0x7fefffffffffffff
# expect: fa0=0x7fefffffffffffff fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0x7ff0000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0xc004000000000000 fa2=0x0010000000000000
# expect: fa0=0x8024000000000000 fcsr=0x0
# set:    fa1=0xfff8000000000001 fa2=0x43e0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000000 fa2=0x43e0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
        fmul.d fa0, fa1, fa2, rdn

# set:    fa1=0x41dfffffffe00000 fa2=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x3ca0000000000000 fa2=0xc060000000000000
# expect: fa0=0xbd10000000000000 fcsr=0x0
# set:    fa1=0x41e0000000000000 fa2=0x3ca0000000000000
# expect: fa0=0x3e90000000000000 fcsr=0x0
# set:    fa1=0x3ca0000000000000 fa2=0x3ca0000000000000
# expect: fa0=0x3950000000000000 fcsr=0x0
# set:    fa1=0x41dfffffffe00000 fa2=0x3ca0000000000000
# expect: fa0=0x3e8fffffffe00000 fcsr=0x0
        fmul.d fa0, fa1, fa2, rup

# set:    fa1=0x7ff0000000000000 fa2=0x0000000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0xbff0000000000000 fa2=0x0000000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0x43e0000000000000 fa2=0x0000000000000001
# expect: fa0=0xc0000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000000 fa2=0xbff0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0x3ff0000000000000
# expect: fa0=0xc1e0000000200000 fcsr=0x0
        fmul.d fa0, fa1, fa2, rmm

# set:    fa1=0x0010000000000000 fa2=0x43e0000000000000
# expect: fa0=0x0 fcsr=0x3
# set:    fa1=0xc060000000000000 fa2=0x7ff0000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0x0010000000000000 fa2=0xc1e0000000200000
# expect: fa0=0x8000000000200000 fcsr=0x3
# set:    fa1=0x7ff0000000000000 fa2=0xfff0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0xfff8000000000001 fa2=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x41e0000000000000 fa2=0x41e0000000000000
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0x41e0000000000000
# expect: fa0=0xbff0000000200000 fcsr=0x0
# set:    fa1=0x7ff8000000000000 fa2=0x8000000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x0010000000000000 fa2=0x800fffffffffffff
# expect: fa0=0xbff0000000000001 fcsr=0x1
# set:    fa1=0xfff8000000000001 fa2=0x400921fb54442d18
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x0010000000000000 fa2=0x7fefffffffffffff
# expect: fa0=0x0 fcsr=0x3
# set:    fa1=0xc004000000000000 fa2=0x0010000000000000
# expect: fa0=0xffe4000000000000 fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0xffefffffffffffff
# expect: fa0=0x8000000000000000 fcsr=0x3
# set:    fa1=0x3fe0000000000000 fa2=0x3ca0000000000000
# expect: fa0=0x4330000000000000 fcsr=0x0
# set:    fa1=0x7ff8000000000000 fa2=0x7ff0000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0xfff0000000000000 fa2=0x7ff0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x3ff0000000000001 fa2=0x400921fb54442d18
# expect: fa0=0x3fd45f306dc9c884 fcsr=0x1
# set:    fa1=0x41dfffffffe00000 fa2=0x3ff0000000000001
# expect: fa0=0x41dfffffffdffffe fcsr=0x1
# set:    fa1=0x0000000000000000 fa2=0x41dfffffffe00000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x41e0000000000000 fa2=0x3fe0000000000000
# expect: fa0=0x41f0000000000000 fcsr=0x0
# set:    fa1=0xffefffffffffffff fa2=0x41e0000000000000
# expect: fa0=0xfdffffffffffffff fcsr=0x0
# set:    fa1=0xbff0000000000000 fa2=0x7ff0000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0xc060000000000000 fa2=0xc1e0000000200000
# expect: fa0=0x3e6fffffffc00000 fcsr=0x1
# set:    fa1=0x800fffffffffffff fa2=0x0010000000000000
# expect: fa0=0xbfeffffffffffffe fcsr=0x0
# set:    fa1=0x7ff0000000000000 fa2=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xc060000000000000 fa2=0xc060000000000000
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    fa1=0x3ca0000000000000 fa2=0xc1e0000000200000
# expect: fa0=0xbaafffffffc00000 fcsr=0x1
# set:    fa1=0xc060000000000000 fa2=0x0000000000000001
# expect: fa0=0xfff0000000000000 fcsr=0x5
# set:    fa1=0xc1e0000000200000 fa2=0xffefffffffffffff
# expect: fa0=0x1e0000000200001 fcsr=0x1
# set:    fa1=0x7ff8000000000000 fa2=0x800fffffffffffff
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0x0000000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x8
# set:    fa1=0x3ff0000000000000 fa2=0x3ff0000000000001
# expect: fa0=0x3feffffffffffffe fcsr=0x1
# set:    fa1=0xc1e0000000200000 fa2=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0x0000000000000001
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    fa1=0x41e0000000000000 fa2=0xbff0000000000000
# expect: fa0=0xc1e0000000000000 fcsr=0x0
# set:    fa1=0xffefffffffffffff fa2=0x41dfffffffe00000
# expect: fa0=0xfe00000000100000 fcsr=0x1
# set:    fa1=0xfff0000000000000 fa2=0x400921fb54442d18
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0x3ff0000000000000
# expect: fa0=0x1 fcsr=0x0
# set:    fa1=0x43e0000000000000 fa2=0x3ca0000000000000
# expect: fa0=0x4730000000000000 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0x3ff0000000000000
# expect: fa0=0xc004000000000000 fcsr=0x0
        fdiv.d fa0, fa1, fa2

# set:    fa1=0xfff8000000000001 fa2=0x43e0000000000000 frm=1
# expect: fa0=0x7ff8000000000000 fcsr=0x20
# set:    fa1=0x0010000000000000 fa2=0x7ff0000000000000 frm=1
# expect: fa0=0x0 fcsr=0x20
# set:    fa1=0x3fe0000000000000 fa2=0x3ff0000000000001 frm=1
# expect: fa0=0x3fdffffffffffffe fcsr=0x21
# set:    fa1=0xfff8000000000001 fa2=0x400921fb54442d18 frm=1
# expect: fa0=0x7ff8000000000000 fcsr=0x20
# set:    fa1=0x7ff0000000000000 fa2=0x7ff8000000000000 frm=1
# expect: fa0=0x7ff8000000000000 fcsr=0x20
# set:    fa1=0x7ff0000000000001 fa2=0x7ff0000000000001 frm=1
# expect: fa0=0x7ff8000000000000 fcsr=0x30
# set:    fa1=0x7fefffffffffffff fa2=0x0000000000000000 frm=2
# expect: fa0=0x7ff0000000000000 fcsr=0x48
# set:    fa1=0x7ff0000000000000 fa2=0x3fe0000000000000 frm=2
# expect: fa0=0x7ff0000000000000 fcsr=0x40
# set:    fa1=0x7ff0000000000001 fa2=0x400921fb54442d18 frm=2
# expect: fa0=0x7ff8000000000000 fcsr=0x50
# set:    fa1=0xc004000000000000 fa2=0xfff0000000000000 frm=2
# expect: fa0=0x0 fcsr=0x40
# set:    fa1=0x3ff0000000000000 fa2=0x3ff0000000000000 frm=2
# expect: fa0=0x3ff0000000000000 fcsr=0x40
# set:    fa1=0x7ff8000000000000 fa2=0xfff0000000000000 frm=2
# expect: fa0=0x7ff8000000000000 fcsr=0x40
# set:    fa1=0x41dfffffffe00000 fa2=0xfff8000000000001 frm=3
# expect: fa0=0x7ff8000000000000 fcsr=0x60
# set:    fa1=0xbff0000000000000 fa2=0x3ff0000000000001 frm=3
# expect: fa0=0xbfeffffffffffffe fcsr=0x61
# set:    fa1=0x43e0000000000000 fa2=0x400921fb54442d18 frm=3
# expect: fa0=0x43c45f306dc9c883 fcsr=0x61
# set:    fa1=0xc1e0000000200000 fa2=0x41dfffffffe00000 frm=3
# expect: fa0=0xbff0000000300000 fcsr=0x61
# set:    fa1=0x41e0000000000000 fa2=0xfff8000000000001 frm=3
# expect: fa0=0x7ff8000000000000 fcsr=0x60
# set:    fa1=0x800fffffffffffff fa2=0xffefffffffffffff frm=3
# expect: fa0=0x1 fcsr=0x63
# set:    fa1=0x8000000000000000 fa2=0xc1e0000000200000 frm=4
# expect: fa0=0x0 fcsr=0x80
# set:    fa1=0xfff8000000000001 fa2=0x0010000000000000 frm=4
# expect: fa0=0x7ff8000000000000 fcsr=0x80
# set:    fa1=0x8000000000000000 fa2=0x8000000000000000 frm=4
# expect: fa0=0x7ff8000000000000 fcsr=0x90
# set:    fa1=0x7ff0000000000000 fa2=0x7ff0000000000000 frm=4
# expect: fa0=0x7ff8000000000000 fcsr=0x90
# set:    fa1=0xc060000000000000 fa2=0x800fffffffffffff frm=4
# expect: fa0=0x7ff0000000000000 fcsr=0x85
# set:    fa1=0x8000000000000000 fa2=0x43e0000000000000 frm=4
# expect: fa0=0x8000000000000000 fcsr=0x80
        fdiv.d fa0, fa1, fa2

# set:    fa1=0xc060000000000000 fa2=0x3fe0000000000000
# expect: fa0=0xc070000000000000 fcsr=0x0
# set:    fa1=0x41e0000000000000 fa2=0x7fefffffffffffff
# expect: fa0=0x1e0000000000001 fcsr=0x1
# set:    fa1=0x43e0000000000000 fa2=0x0000000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x8
# set:    fa1=0x0000000000000000 fa2=0xffefffffffffffff
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0xbff0000000000000
# expect: fa0=0x8000000000000001 fcsr=0x0
        fdiv.d fa0, fa1, fa2, rne

# set:    fa1=0x7ff0000000000000 fa2=0x41dfffffffe00000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0x7ff0000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x400921fb54442d18 fa2=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000000 fa2=0x41e0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000000 fa2=0x400921fb54442d18
# expect: fa0=0x7ff0000000000000 fcsr=0x0
        fdiv.d fa0, fa1, fa2, rtz

# set:    fa1=0x3ff0000000000000 fa2=0xc004000000000000
# expect: fa0=0xbfd999999999999a fcsr=0x1
# set:    fa1=0x7ff8000000000000 fa2=0x41e0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x7fefffffffffffff fa2=0xc1e0000000200000
# expect: fa0=0xfdffffffffc00000 fcsr=0x1
# set:    fa1=0x3ca0000000000000 fa2=0x7ff0000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0x8000000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x8
        fdiv.d fa0, fa1, fa2, rdn

# set:    fa1=0x43e0000000000000 fa2=0x0000000000000001
# expect: fa0=0x7ff0000000000000 fcsr=0x5
# set:    fa1=0xbff0000000000000 fa2=0xc060000000000000
# expect: fa0=0x3f80000000000000 fcsr=0x0
# set:    fa1=0xffefffffffffffff fa2=0x3ff0000000000001
# expect: fa0=0xffeffffffffffffd fcsr=0x1
# set:    fa1=0x43e0000000000000 fa2=0xc004000000000000
# expect: fa0=0xc3c9999999999999 fcsr=0x1
# set:    fa1=0xc060000000000000 fa2=0x3ca0000000000000
# expect: fa0=0xc3b0000000000000 fcsr=0x0
        fdiv.d fa0, fa1, fa2, rup

# set:    fa1=0x3ca0000000000000 fa2=0x43e0000000000000
# expect: fa0=0x38b0000000000000 fcsr=0x0
# set:    fa1=0xbff0000000000000 fa2=0x0000000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x8
# set:    fa1=0x43e0000000000000 fa2=0x3ca0000000000000
# expect: fa0=0x4730000000000000 fcsr=0x0
# set:    fa1=0x41e0000000000000 fa2=0xbff0000000000000
# expect: fa0=0xc1e0000000000000 fcsr=0x0
# set:    fa1=0xc060000000000000 fa2=0xffefffffffffffff
# expect: fa0=0x60000000000001 fcsr=0x1
        fdiv.d fa0, fa1, fa2, rmm

# set:    fa1=0x0000000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x8000000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0x3ff0000000000000
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    fa1=0xbff0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x7ff0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0xfff0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x0000000000000001
# expect: fa0=0x1e60000000000000 fcsr=0x0
# set:    fa1=0x800fffffffffffff
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x0010000000000000
# expect: fa0=0x2000000000000000 fcsr=0x0
# set:    fa1=0x7fefffffffffffff
# expect: fa0=0x5fefffffffffffff fcsr=0x1
# set:    fa1=0xffefffffffffffff
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x3ff0000000000001
# expect: fa0=0x3ff0000000000000 fcsr=0x1
# set:    fa1=0x41e0000000000000
# expect: fa0=0x40e6a09e667f3bcd fcsr=0x1
# set:    fa1=0xc1e0000000200000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x43e0000000000000
# expect: fa0=0x41e6a09e667f3bcd fcsr=0x1
# set:    fa1=0x400921fb54442d18
# expect: fa0=0x3ffc5bf891b4ef6a fcsr=0x1
# set:    fa1=0xc004000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x3ca0000000000000
# expect: fa0=0x3e46a09e667f3bcd fcsr=0x1
# set:    fa1=0x41dfffffffe00000
# expect: fa0=0x40e6a09e6673eb7d fcsr=0x1
# set:    fa1=0x3fe0000000000000
# expect: fa0=0x3fe6a09e667f3bcd fcsr=0x1
# set:    fa1=0xc060000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
        fsqrt.d fa0, fa1

# set:    fa1=0x0000000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x8000000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0x3ff0000000000000
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    fa1=0xbff0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x7ff0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0xfff0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x0000000000000001
# expect: fa0=0x1e60000000000000 fcsr=0x0
# set:    fa1=0x800fffffffffffff
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x0010000000000000
# expect: fa0=0x2000000000000000 fcsr=0x0
# set:    fa1=0x7fefffffffffffff
# expect: fa0=0x5fefffffffffffff fcsr=0x1
# set:    fa1=0xffefffffffffffff
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x3ff0000000000001
# expect: fa0=0x3ff0000000000000 fcsr=0x1
# set:    fa1=0x41e0000000000000
# expect: fa0=0x40e6a09e667f3bcc fcsr=0x1
# set:    fa1=0xc1e0000000200000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x43e0000000000000
# expect: fa0=0x41e6a09e667f3bcc fcsr=0x1
# set:    fa1=0x400921fb54442d18
# expect: fa0=0x3ffc5bf891b4ef6a fcsr=0x1
# set:    fa1=0xc004000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x3ca0000000000000
# expect: fa0=0x3e46a09e667f3bcc fcsr=0x1
# set:    fa1=0x41dfffffffe00000
# expect: fa0=0x40e6a09e6673eb7d fcsr=0x1
# set:    fa1=0x3fe0000000000000
# expect: fa0=0x3fe6a09e667f3bcc fcsr=0x1
# set:    fa1=0xc060000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
        fsqrt.d fa0, fa1, rtz

# set:    fa1=0x0000000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x8000000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0x3ff0000000000000
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    fa1=0xbff0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x7ff0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0xfff0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x0000000000000001
# expect: fa0=0x1e60000000000000 fcsr=0x0
# set:    fa1=0x800fffffffffffff
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x0010000000000000
# expect: fa0=0x2000000000000000 fcsr=0x0
# set:    fa1=0x7fefffffffffffff
# expect: fa0=0x5fefffffffffffff fcsr=0x1
# set:    fa1=0xffefffffffffffff
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x3ff0000000000001
# expect: fa0=0x3ff0000000000000 fcsr=0x1
# set:    fa1=0x41e0000000000000
# expect: fa0=0x40e6a09e667f3bcd fcsr=0x1
# set:    fa1=0xc1e0000000200000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x43e0000000000000
# expect: fa0=0x41e6a09e667f3bcd fcsr=0x1
# set:    fa1=0x400921fb54442d18
# expect: fa0=0x3ffc5bf891b4ef6a fcsr=0x1
# set:    fa1=0xc004000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x3ca0000000000000
# expect: fa0=0x3e46a09e667f3bcd fcsr=0x1
# set:    fa1=0x41dfffffffe00000
# expect: fa0=0x40e6a09e6673eb7d fcsr=0x1
# set:    fa1=0x3fe0000000000000
# expect: fa0=0x3fe6a09e667f3bcd fcsr=0x1
# set:    fa1=0xc060000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
        fsqrt.d fa0, fa1, rmm

# set:    fa1=0x0000000000000001 fa2=0xfff0000000000000 fa3=0x7ff0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x0000000000000000 fa2=0xfff0000000000000 fa3=0x43e0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x0000000000000000 fa2=0x43e0000000000000 fa3=0x41dfffffffe00000
# expect: fa0=0x41dfffffffe00000 fcsr=0x0
# set:    fa1=0x3fe0000000000000 fa2=0x7fefffffffffffff fa3=0x7ff0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0xbff0000000000000 fa3=0xfff0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x7fefffffffffffff fa2=0x3ff0000000000001 fa3=0x0010000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x5
# set:    fa1=0x0000000000000000 fa2=0x43e0000000000000 fa3=0xfff0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x41e0000000000000 fa2=0x7ff0000000000000 fa3=0xc004000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0xbff0000000000000 fa2=0x0010000000000000 fa3=0x3ff0000000000001
# expect: fa0=0x3ff0000000000001 fcsr=0x1
# set:    fa1=0xfff0000000000000 fa2=0xc060000000000000 fa3=0xc060000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0x3fe0000000000000 fa3=0x7fefffffffffffff
# expect: fa0=0x7fefffffffffffff fcsr=0x0
# set:    fa1=0x7fefffffffffffff fa2=0xbff0000000000000 fa3=0x41e0000000000000
# expect: fa0=0xffefffffffffffff fcsr=0x1
# set:    fa1=0x3fe0000000000000 fa2=0xc004000000000000 fa3=0x41e0000000000000
# expect: fa0=0x41dfffffffb00000 fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0xffefffffffffffff fa3=0x800fffffffffffff
# expect: fa0=0xbccfffffffffffff fcsr=0x1
# set:    fa1=0x3ff0000000000001 fa2=0x41dfffffffe00000 fa3=0x3ff0000000000000
# expect: fa0=0x41e0000000100001 fcsr=0x1
# set:    fa1=0x3fe0000000000000 fa2=0x41dfffffffe00000 fa3=0x41e0000000000000
# expect: fa0=0x41e7fffffff80000 fcsr=0x0
# set:    fa1=0x41e0000000000000 fa2=0x8000000000000000 fa3=0x8000000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0x7fefffffffffffff fa2=0x0000000000000001 fa3=0x0000000000000000
# expect: fa0=0x3ccfffffffffffff fcsr=0x0
# set:    fa1=0xfff0000000000000 fa2=0x3ff0000000000001 fa3=0xffefffffffffffff
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0xbff0000000000000 fa2=0x3ca0000000000000 fa3=0xbff0000000000000
# expect: fa0=0xbff0000000000000 fcsr=0x1
# set:    fa1=0x8000000000000000 fa2=0x0010000000000000 fa3=0xffefffffffffffff
# expect: fa0=0xffefffffffffffff fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0x0000000000000000 fa3=0x3ff0000000000000
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0x0000000000000001 fa3=0x7fefffffffffffff
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x7fefffffffffffff fa2=0x800fffffffffffff fa3=0xc060000000000000
# expect: fa0=0xc060800000000000 fcsr=0x1
# set:    fa1=0xfff0000000000000 fa2=0xc1e0000000200000 fa3=0x0010000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0xc060000000000000 fa2=0xc060000000000000 fa3=0xfff0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0xfff0000000000000 fa2=0x41dfffffffe00000 fa3=0xc004000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0xbff0000000000000 fa2=0xfff8000000000001 fa3=0x3ff0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xfff0000000000000 fa2=0xc060000000000000 fa3=0x3ca0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x3fe0000000000000 fa2=0xc1e0000000200000 fa3=0xc004000000000000
# expect: fa0=0xc1d0000000c00000 fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0xc1e0000000200000 fa3=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0x0010000000000000 fa3=0x7fefffffffffffff
# expect: fa0=0x7fefffffffffffff fcsr=0x1
# set:    fa1=0xfff0000000000000 fa2=0x41dfffffffe00000 fa3=0x43e0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0x3fe0000000000000 fa3=0x41e0000000000000
# expect: fa0=0x41e0000000000000 fcsr=0x1
# set:    fa1=0x0000000000000000 fa2=0xfff0000000000000 fa3=0xffefffffffffffff
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0xc1e0000000200000 fa2=0xc060000000000000 fa3=0x43e0000000000000
# expect: fa0=0x43e0000008000000 fcsr=0x1
# set:    fa1=0x43e0000000000000 fa2=0x3ca0000000000000 fa3=0xbff0000000000000
# expect: fa0=0x408ff80000000000 fcsr=0x0
# set:    fa1=0xfff8000000000001 fa2=0xfff8000000000001 fa3=0x800fffffffffffff
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x400921fb54442d18 fa2=0x7ff8000000000000 fa3=0xc004000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0x41e0000000000000 fa3=0x0000000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x7ff0000000000000 fa2=0x0000000000000000 fa3=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x0000000000000000 fa2=0x7ff0000000000000 fa3=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x7ff0000000000000 fa2=0x0000000000000000 fa3=0x3ff0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
        fmadd.d fa0, fa1, fa2, fa3

# set:    fa1=0xc1e0000000200000 fa2=0xc060000000000000 fa3=0x43e0000000000000
# expect: fa0=0x43e0000008000000 fcsr=0x1
# set:    fa1=0x8000000000000000 fa2=0x0010000000000000 fa3=0xffefffffffffffff
# expect: fa0=0xffefffffffffffff fcsr=0x0
# set:    fa1=0x0000000000000000 fa2=0xfff0000000000000 fa3=0x43e0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0xc060000000000000 fa2=0xc060000000000000 fa3=0xfff0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0xbff0000000000000 fa2=0x0010000000000000 fa3=0x3ff0000000000001
# expect: fa0=0x3ff0000000000000 fcsr=0x1
# set:    fa1=0x43e0000000000000 fa2=0x3ca0000000000000 fa3=0xbff0000000000000
# expect: fa0=0x408ff80000000000 fcsr=0x0
# set:    fa1=0x0000000000000000 fa2=0xfff0000000000000 fa3=0xffefffffffffffff
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x0000000000000000 fa2=0x43e0000000000000 fa3=0xfff0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
        fmadd.d fa0, fa1, fa2, fa3, rtz

# set:    fa1=0x43e0000000000000 fa2=0x3ca0000000000000 fa3=0xbff0000000000000
# expect: fa0=0x408ff80000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0x0000000000000001 fa3=0x7fefffffffffffff
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0xfff0000000000000 fa2=0xc1e0000000200000 fa3=0x0010000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0xfff0000000000000 fa2=0x41dfffffffe00000 fa3=0x43e0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x0000000000000000 fa2=0xfff0000000000000 fa3=0x43e0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0xc1e0000000200000 fa2=0xc060000000000000 fa3=0x43e0000000000000
# expect: fa0=0x43e0000008000000 fcsr=0x1
# set:    fa1=0x0000000000000000 fa2=0x43e0000000000000 fa3=0x41dfffffffe00000
# expect: fa0=0x41dfffffffe00000 fcsr=0x0
# set:    fa1=0x41e0000000000000 fa2=0x8000000000000000 fa3=0x8000000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
        fmadd.d fa0, fa1, fa2, fa3, rdn

# set:    fa1=0x8000000000000000 fa2=0x3fe0000000000000 fa3=0x7fefffffffffffff
# expect: fa0=0x7fefffffffffffff fcsr=0x0
# set:    fa1=0x0000000000000000 fa2=0x43e0000000000000 fa3=0xfff0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0xfff0000000000000 fa2=0x41dfffffffe00000 fa3=0xc004000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x3fe0000000000000 fa2=0x41dfffffffe00000 fa3=0x41e0000000000000
# expect: fa0=0x41e7fffffff80000 fcsr=0x0
# set:    fa1=0x3fe0000000000000 fa2=0x7fefffffffffffff fa3=0x7ff0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x3fe0000000000000 fa2=0xc004000000000000 fa3=0x41e0000000000000
# expect: fa0=0x41dfffffffb00000 fcsr=0x0
# set:    fa1=0x41e0000000000000 fa2=0x7ff0000000000000 fa3=0xc004000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x41e0000000000000 fa2=0x8000000000000000 fa3=0x8000000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
        fmadd.d fa0, fa1, fa2, fa3, rup

# set:    fa1=0xfff0000000000000 fa2=0xc1e0000000200000 fa3=0x0010000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0xfff0000000000000 fa2=0x3ff0000000000001 fa3=0xffefffffffffffff
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0x0000000000000000 fa3=0x3ff0000000000000
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    fa1=0x3fe0000000000000 fa2=0x41dfffffffe00000 fa3=0x41e0000000000000
# expect: fa0=0x41e7fffffff80000 fcsr=0x0
# set:    fa1=0x0000000000000000 fa2=0x43e0000000000000 fa3=0x41dfffffffe00000
# expect: fa0=0x41dfffffffe00000 fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0x0010000000000000 fa3=0xffefffffffffffff
# expect: fa0=0xffefffffffffffff fcsr=0x0
# set:    fa1=0x0000000000000000 fa2=0x43e0000000000000 fa3=0xfff0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0xfff0000000000000 fa2=0x41dfffffffe00000 fa3=0xc004000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
        fmadd.d fa0, fa1, fa2, fa3, rmm

# set:    fa1=0xc060000000000000 fa2=0x3ff0000000000000 fa3=0xc1e0000000200000
# expect: fa0=0x41dfffffe0400000 fcsr=0x0
# set:    fa1=0x7ff8000000000000 fa2=0x7ff8000000000000 fa3=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0x0000000000000000 fa3=0x7ff0000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x7ff8000000000000 fa2=0x7fefffffffffffff fa3=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x800fffffffffffff fa2=0xbff0000000000000 fa3=0x3fe0000000000000
# expect: fa0=0xbfe0000000000000 fcsr=0x1
# set:    fa1=0x43e0000000000000 fa2=0x8000000000000000 fa3=0x0010000000000000
# expect: fa0=0x8010000000000000 fcsr=0x0
# set:    fa1=0xbff0000000000000 fa2=0x7ff0000000000001 fa3=0x3fe0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0xfff8000000000001 fa2=0x7ff0000000000001 fa3=0x41e0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x41e0000000000000 fa2=0x3ff0000000000001 fa3=0x7ff0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x41e0000000000000 fa2=0xfff0000000000000 fa3=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0x0000000000000000 fa3=0x7ff0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x41dfffffffe00000 fa2=0xc060000000000000 fa3=0x7ff0000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0xffefffffffffffff fa2=0x0010000000000000 fa3=0x41e0000000000000
# expect: fa0=0xc1e0000000800000 fcsr=0x1
# set:    fa1=0x0000000000000000 fa2=0xffefffffffffffff fa3=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xfff0000000000000 fa2=0xbff0000000000000 fa3=0xffefffffffffffff
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0x8000000000000000 fa3=0xc004000000000000
# expect: fa0=0x4004000000000000 fcsr=0x0
# set:    fa1=0x800fffffffffffff fa2=0x0010000000000000 fa3=0x800fffffffffffff
# expect: fa0=0xfffffffffffff fcsr=0x3
# set:    fa1=0x0010000000000000 fa2=0x7fefffffffffffff fa3=0xbff0000000000000
# expect: fa0=0x4014000000000000 fcsr=0x1
# set:    fa1=0x400921fb54442d18 fa2=0xfff8000000000001 fa3=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x400921fb54442d18 fa2=0xffefffffffffffff fa3=0x3ca0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x5
# set:    fa1=0x7ff8000000000000 fa2=0xfff8000000000001 fa3=0x800fffffffffffff
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0x7ff8000000000000 fa3=0x0010000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x3ca0000000000000 fa2=0x0000000000000000 fa3=0x0000000000000001
# expect: fa0=0x8000000000000001 fcsr=0x0
# set:    fa1=0x3fe0000000000000 fa2=0xffefffffffffffff fa3=0x41dfffffffe00000
# expect: fa0=0xffdfffffffffffff fcsr=0x1
# set:    fa1=0xc1e0000000200000 fa2=0xc004000000000000 fa3=0x0000000000000001
# expect: fa0=0x41f4000000280000 fcsr=0x1
# set:    fa1=0x41dfffffffe00000 fa2=0x400921fb54442d18 fa3=0x7fefffffffffffff
# expect: fa0=0xffefffffffffffff fcsr=0x1
# set:    fa1=0xc060000000000000 fa2=0x7ff0000000000000 fa3=0x7fefffffffffffff
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0xfff8000000000001 fa2=0x800fffffffffffff fa3=0x8000000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0x3fe0000000000000 fa3=0xc060000000000000
# expect: fa0=0x405fb00000000000 fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0x41dfffffffe00000 fa3=0x0000000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000000 fa2=0x7ff8000000000000 fa3=0xffefffffffffffff
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x7fefffffffffffff fa2=0xfff8000000000001 fa3=0x800fffffffffffff
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xbff0000000000000 fa2=0x7ff0000000000001 fa3=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x43e0000000000000 fa2=0x3ff0000000000001 fa3=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x3ff0000000000001 fa2=0xffefffffffffffff fa3=0x0010000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x5
# set:    fa1=0x3fe0000000000000 fa2=0xc004000000000000 fa3=0x400921fb54442d18
# expect: fa0=0xc01190fdaa22168c fcsr=0x0
# set:    fa1=0x400921fb54442d18 fa2=0x7ff0000000000000 fa3=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x3ca0000000000000 fa2=0x7ff0000000000000 fa3=0x0000000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x800fffffffffffff fa2=0xbff0000000000000 fa3=0x3ff0000000000001
# expect: fa0=0xbff0000000000001 fcsr=0x1
# set:    fa1=0xc060000000000000 fa2=0xffefffffffffffff fa3=0x3ca0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x5
# set:    fa1=0x7ff0000000000000 fa2=0x0000000000000000 fa3=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x0000000000000000 fa2=0x7ff0000000000000 fa3=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x7ff0000000000000 fa2=0x0000000000000000 fa3=0x3ff0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
        fmsub.d fa0, fa1, fa2, fa3

# set:    fa1=0xbff0000000000000 fa2=0x7ff0000000000001 fa3=0x3fe0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x3ca0000000000000 fa2=0x7ff0000000000000 fa3=0x0000000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x400921fb54442d18 fa2=0xffefffffffffffff fa3=0x3ca0000000000000
# expect: fa0=0xffefffffffffffff fcsr=0x5
# set:    fa1=0xfff0000000000000 fa2=0xbff0000000000000 fa3=0xffefffffffffffff
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0x7ff8000000000000 fa3=0x0010000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x3ff0000000000001 fa2=0xffefffffffffffff fa3=0x0010000000000000
# expect: fa0=0xffefffffffffffff fcsr=0x5
# set:    fa1=0x3fe0000000000000 fa2=0xc004000000000000 fa3=0x400921fb54442d18
# expect: fa0=0xc01190fdaa22168c fcsr=0x0
# set:    fa1=0x43e0000000000000 fa2=0x8000000000000000 fa3=0x0010000000000000
# expect: fa0=0x8010000000000000 fcsr=0x0
        fmsub.d fa0, fa1, fa2, fa3, rtz

# set:    fa1=0x41e0000000000000 fa2=0xfff0000000000000 fa3=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0x8000000000000000 fa3=0xc004000000000000
# expect: fa0=0x4004000000000000 fcsr=0x0
# set:    fa1=0x41e0000000000000 fa2=0x3ff0000000000001 fa3=0x7ff0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x41dfffffffe00000 fa2=0xc060000000000000 fa3=0x7ff0000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x3fe0000000000000 fa2=0xc004000000000000 fa3=0x400921fb54442d18
# expect: fa0=0xc01190fdaa22168c fcsr=0x0
# set:    fa1=0xbff0000000000000 fa2=0x7ff0000000000001 fa3=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x43e0000000000000 fa2=0x8000000000000000 fa3=0x0010000000000000
# expect: fa0=0x8010000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000000 fa2=0x7ff8000000000000 fa3=0xffefffffffffffff
# expect: fa0=0x7ff8000000000000 fcsr=0x0
        fmsub.d fa0, fa1, fa2, fa3, rdn

# set:    fa1=0xfff8000000000001 fa2=0x7ff0000000000001 fa3=0x41e0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x3ca0000000000000 fa2=0x7ff0000000000000 fa3=0x0000000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000000 fa2=0x7ff8000000000000 fa3=0xffefffffffffffff
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x7ff8000000000000 fa2=0xfff8000000000001 fa3=0x800fffffffffffff
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0x8000000000000000 fa3=0xc004000000000000
# expect: fa0=0x4004000000000000 fcsr=0x0
# set:    fa1=0x41e0000000000000 fa2=0xfff0000000000000 fa3=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0x3fe0000000000000 fa3=0xc060000000000000
# expect: fa0=0x405fb00000000000 fcsr=0x0
# set:    fa1=0xc060000000000000 fa2=0xffefffffffffffff fa3=0x3ca0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x5
        fmsub.d fa0, fa1, fa2, fa3, rup

# set:    fa1=0xc004000000000000 fa2=0x3fe0000000000000 fa3=0xc060000000000000
# expect: fa0=0x405fb00000000000 fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0x41dfffffffe00000 fa3=0x0000000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0x3ff0000000000001 fa2=0xffefffffffffffff fa3=0x0010000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x5
# set:    fa1=0x7ff8000000000000 fa2=0x7ff8000000000000 fa3=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x3fe0000000000000 fa2=0xc004000000000000 fa3=0x400921fb54442d18
# expect: fa0=0xc01190fdaa22168c fcsr=0x0
# set:    fa1=0x41e0000000000000 fa2=0x3ff0000000000001 fa3=0x7ff0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0xc060000000000000 fa2=0xffefffffffffffff fa3=0x3ca0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x5
# set:    fa1=0x7ff0000000000000 fa2=0x7ff8000000000000 fa3=0xffefffffffffffff
# expect: fa0=0x7ff8000000000000 fcsr=0x0
        fmsub.d fa0, fa1, fa2, fa3, rmm

# set:    fa1=0x41e0000000000000 fa2=0x400921fb54442d18 fa3=0xbff0000000000000
# expect: fa0=0xc1f921fb54542d18 fcsr=0x0
# set:    fa1=0xfff8000000000001 fa2=0xc1e0000000200000 fa3=0x0010000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x0000000000000000 fa2=0x41e0000000000000 fa3=0x41e0000000000000
# expect: fa0=0x41e0000000000000 fcsr=0x0
# set:    fa1=0xffefffffffffffff fa2=0x0000000000000000 fa3=0x800fffffffffffff
# expect: fa0=0x800fffffffffffff fcsr=0x0
# set:    fa1=0x7ff8000000000000 fa2=0x3ff0000000000001 fa3=0xbff0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xfff0000000000000 fa2=0x7ff0000000000000 fa3=0x800fffffffffffff
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0x800fffffffffffff fa3=0x800fffffffffffff
# expect: fa0=0x800fffffffffffff fcsr=0x3
# set:    fa1=0x43e0000000000000 fa2=0x7ff0000000000000 fa3=0x3fe0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0x0000000000000001 fa3=0x41dfffffffe00000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x7ff0000000000001 fa2=0x0010000000000000 fa3=0x41e0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0xffefffffffffffff fa2=0x41dfffffffe00000 fa3=0xffefffffffffffff
# expect: fa0=0x7ff0000000000000 fcsr=0x5
# set:    fa1=0x0000000000000000 fa2=0xbff0000000000000 fa3=0x43e0000000000000
# expect: fa0=0x43e0000000000000 fcsr=0x0
# set:    fa1=0x3ff0000000000001 fa2=0xfff8000000000001 fa3=0xc1e0000000200000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xbff0000000000000 fa2=0x3ff0000000000000 fa3=0xfff0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x43e0000000000000 fa2=0x800fffffffffffff fa3=0x43e0000000000000
# expect: fa0=0x43e0000000000000 fcsr=0x1
# set:    fa1=0x3fe0000000000000 fa2=0xbff0000000000000 fa3=0xc060000000000000
# expect: fa0=0xc05fe00000000000 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0x3fe0000000000000 fa3=0x0000000000000000
# expect: fa0=0x3ff4000000000000 fcsr=0x0
# set:    fa1=0x0010000000000000 fa2=0x3ff0000000000000 fa3=0xfff0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x43e0000000000000 fa2=0xc004000000000000 fa3=0x41dfffffffe00000
# expect: fa0=0x43f4000000080000 fcsr=0x1
# set:    fa1=0x0000000000000000 fa2=0x7ff8000000000000 fa3=0x0010000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x7fefffffffffffff fa2=0x41e0000000000000 fa3=0x41e0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x5
# set:    fa1=0x43e0000000000000 fa2=0x8000000000000000 fa3=0xffefffffffffffff
# expect: fa0=0xffefffffffffffff fcsr=0x0
# set:    fa1=0x800fffffffffffff fa2=0x0000000000000000 fa3=0x43e0000000000000
# expect: fa0=0x43e0000000000000 fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0x41dfffffffe00000 fa3=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0x0000000000000000 fa3=0x3ff0000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x7fefffffffffffff fa2=0xfff8000000000001 fa3=0xffefffffffffffff
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x3ff0000000000000 fa2=0x41dfffffffe00000 fa3=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x7fefffffffffffff fa2=0x7ff8000000000000 fa3=0xc1e0000000200000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xfff8000000000001 fa2=0x800fffffffffffff fa3=0x800fffffffffffff
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x41dfffffffe00000 fa2=0x7ff0000000000000 fa3=0x7fefffffffffffff
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x7ff8000000000000 fa2=0x0010000000000000 fa3=0xfff0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0xfff0000000000000 fa3=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x7ff8000000000000 fa2=0x43e0000000000000 fa3=0x3fe0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xc060000000000000 fa2=0x400921fb54442d18 fa3=0x41e0000000000000
# expect: fa0=0x41e000003243f6a9 fcsr=0x1
# set:    fa1=0xfff8000000000001 fa2=0xfff0000000000000 fa3=0x7fefffffffffffff
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xffefffffffffffff fa2=0xc1e0000000200000 fa3=0x7ff0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0xffefffffffffffff fa2=0x3ff0000000000000 fa3=0xc060000000000000
# expect: fa0=0x7fefffffffffffff fcsr=0x1
# set:    fa1=0x3fe0000000000000 fa2=0xc004000000000000 fa3=0x3ca0000000000000
# expect: fa0=0x3ff4000000000000 fcsr=0x1
# set:    fa1=0x7fefffffffffffff fa2=0x7ff8000000000000 fa3=0xc1e0000000200000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x3fe0000000000000 fa2=0x400921fb54442d18 fa3=0x3fe0000000000000
# expect: fa0=0xbff121fb54442d18 fcsr=0x0
# set:    fa1=0x7ff0000000000000 fa2=0x0000000000000000 fa3=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x0000000000000000 fa2=0x7ff0000000000000 fa3=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x7ff0000000000000 fa2=0x0000000000000000 fa3=0x3ff0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
        fnmsub.d fa0, fa1, fa2, fa3

# set:    fa1=0xc060000000000000 fa2=0x400921fb54442d18 fa3=0x41e0000000000000
# expect: fa0=0x41e000003243f6a8 fcsr=0x1
# set:    fa1=0xffefffffffffffff fa2=0x0000000000000000 fa3=0x800fffffffffffff
# expect: fa0=0x800fffffffffffff fcsr=0x0
# set:    fa1=0x7fefffffffffffff fa2=0x41e0000000000000 fa3=0x41e0000000000000
# expect: fa0=0xffefffffffffffff fcsr=0x5
# set:    fa1=0x43e0000000000000 fa2=0x8000000000000000 fa3=0xffefffffffffffff
# expect: fa0=0xffefffffffffffff fcsr=0x0
# set:    fa1=0x41dfffffffe00000 fa2=0x7ff0000000000000 fa3=0x7fefffffffffffff
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x43e0000000000000 fa2=0x800fffffffffffff fa3=0x43e0000000000000
# expect: fa0=0x43e0000000000000 fcsr=0x1
# set:    fa1=0xffefffffffffffff fa2=0x41dfffffffe00000 fa3=0xffefffffffffffff
# expect: fa0=0x7fefffffffffffff fcsr=0x5
# set:    fa1=0x7fefffffffffffff fa2=0x7ff8000000000000 fa3=0xc1e0000000200000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
        fnmsub.d fa0, fa1, fa2, fa3, rtz

# set:    fa1=0xbff0000000000000 fa2=0x3ff0000000000000 fa3=0xfff0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x0000000000000000 fa2=0xbff0000000000000 fa3=0x43e0000000000000
# expect: fa0=0x43e0000000000000 fcsr=0x0
# set:    fa1=0xfff0000000000000 fa2=0x7ff0000000000000 fa3=0x800fffffffffffff
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0x800fffffffffffff fa3=0x800fffffffffffff
# expect: fa0=0x800fffffffffffff fcsr=0x3
# set:    fa1=0xfff8000000000001 fa2=0xc1e0000000200000 fa3=0x0010000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xffefffffffffffff fa2=0x3ff0000000000000 fa3=0xc060000000000000
# expect: fa0=0x7feffffffffffffe fcsr=0x1
# set:    fa1=0x7fefffffffffffff fa2=0x41e0000000000000 fa3=0x41e0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x5
# set:    fa1=0xc004000000000000 fa2=0x3fe0000000000000 fa3=0x0000000000000000
# expect: fa0=0x3ff4000000000000 fcsr=0x0
        fnmsub.d fa0, fa1, fa2, fa3, rdn

# set:    fa1=0x41e0000000000000 fa2=0x400921fb54442d18 fa3=0xbff0000000000000
# expect: fa0=0xc1f921fb54542d18 fcsr=0x0
# set:    fa1=0x7fefffffffffffff fa2=0x41e0000000000000 fa3=0x41e0000000000000
# expect: fa0=0xffefffffffffffff fcsr=0x5
# set:    fa1=0x3fe0000000000000 fa2=0xc004000000000000 fa3=0x3ca0000000000000
# expect: fa0=0x3ff4000000000001 fcsr=0x1
# set:    fa1=0xfff8000000000001 fa2=0x800fffffffffffff fa3=0x800fffffffffffff
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x3fe0000000000000 fa2=0x400921fb54442d18 fa3=0x3fe0000000000000
# expect: fa0=0xbff121fb54442d18 fcsr=0x0
# set:    fa1=0xfff8000000000001 fa2=0xfff0000000000000 fa3=0x7fefffffffffffff
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xc060000000000000 fa2=0x400921fb54442d18 fa3=0x41e0000000000000
# expect: fa0=0x41e000003243f6a9 fcsr=0x1
# set:    fa1=0x3ff0000000000000 fa2=0x41dfffffffe00000 fa3=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
        fnmsub.d fa0, fa1, fa2, fa3, rup

# set:    fa1=0x43e0000000000000 fa2=0x7ff0000000000000 fa3=0x3fe0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0x0000000000000001 fa3=0x41dfffffffe00000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x43e0000000000000 fa2=0xc004000000000000 fa3=0x41dfffffffe00000
# expect: fa0=0x43f4000000080000 fcsr=0x1
# set:    fa1=0x7ff8000000000000 fa2=0x0010000000000000 fa3=0xfff0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0x0010000000000000 fa3=0x41e0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0xc060000000000000 fa2=0x400921fb54442d18 fa3=0x41e0000000000000
# expect: fa0=0x41e000003243f6a9 fcsr=0x1
# set:    fa1=0x0000000000000001 fa2=0x800fffffffffffff fa3=0x800fffffffffffff
# expect: fa0=0x800fffffffffffff fcsr=0x3
# set:    fa1=0x7fefffffffffffff fa2=0x7ff8000000000000 fa3=0xc1e0000000200000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
        fnmsub.d fa0, fa1, fa2, fa3, rmm

# set:    fa1=0x7ff0000000000000 fa2=0x800fffffffffffff fa3=0x3ff0000000000001
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x41e0000000000000 fa2=0xfff8000000000001 fa3=0x3ca0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0x3fe0000000000000 fa3=0x3ff0000000000001
# expect: fa0=0x3fcffffffffffff8 fcsr=0x0
# set:    fa1=0xbff0000000000000 fa2=0xc1e0000000200000 fa3=0x7ff0000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0xc004000000000000 fa2=0xfff8000000000001 fa3=0x0010000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0x41dfffffffe00000 fa3=0x0010000000000000
# expect: fa0=0x8010000000000000 fcsr=0x0
# set:    fa1=0xfff8000000000001 fa2=0x800fffffffffffff fa3=0x400921fb54442d18
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x3ca0000000000000 fa2=0x3ff0000000000000 fa3=0x3ff0000000000001
# expect: fa0=0xbff0000000000002 fcsr=0x1
# set:    fa1=0x400921fb54442d18 fa2=0x0010000000000000 fa3=0x3ca0000000000000
# expect: fa0=0xbca0000000000000 fcsr=0x1
# set:    fa1=0x3fe0000000000000 fa2=0xc004000000000000 fa3=0x3ff0000000000001
# expect: fa0=0x3fcffffffffffff8 fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0x0000000000000000 fa3=0x3ff0000000000001
# expect: fa0=0xbff0000000000001 fcsr=0x0
# set:    fa1=0x3ff0000000000000 fa2=0x3ca0000000000000 fa3=0xc1e0000000200000
# expect: fa0=0x41e0000000200000 fcsr=0x1
# set:    fa1=0x400921fb54442d18 fa2=0x3ff0000000000000 fa3=0x3ca0000000000000
# expect: fa0=0xc00921fb54442d18 fcsr=0x1
# set:    fa1=0x7ff0000000000000 fa2=0x400921fb54442d18 fa3=0x7fefffffffffffff
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x43e0000000000000 fa2=0x7ff8000000000000 fa3=0x3ff0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0x3fe0000000000000 fa3=0x41dfffffffe00000
# expect: fa0=0xc1dfffffffe00000 fcsr=0x1
# set:    fa1=0x8000000000000000 fa2=0x400921fb54442d18 fa3=0x0000000000000001
# expect: fa0=0x8000000000000001 fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0x3ff0000000000000 fa3=0xc004000000000000
# expect: fa0=0x41e0000000700000 fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0xc004000000000000 fa3=0x0000000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0xbff0000000000000 fa2=0x7fefffffffffffff fa3=0xbff0000000000000
# expect: fa0=0x7fefffffffffffff fcsr=0x1
# set:    fa1=0x3ff0000000000001 fa2=0xffefffffffffffff fa3=0xfff0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x41dfffffffe00000 fa2=0xc060000000000000 fa3=0x8000000000000000
# expect: fa0=0x424fffffffe00000 fcsr=0x0
# set:    fa1=0x3ff0000000000000 fa2=0xc004000000000000 fa3=0x800fffffffffffff
# expect: fa0=0x4004000000000000 fcsr=0x1
# set:    fa1=0x41e0000000000000 fa2=0x3fe0000000000000 fa3=0x8000000000000000
# expect: fa0=0xc1d0000000000000 fcsr=0x0
# set:    fa1=0xbff0000000000000 fa2=0x43e0000000000000 fa3=0x0000000000000001
# expect: fa0=0x43e0000000000000 fcsr=0x1
# set:    fa1=0x3ca0000000000000 fa2=0xc060000000000000 fa3=0x0000000000000001
# expect: fa0=0x3d10000000000000 fcsr=0x1
# set:    fa1=0x7ff0000000000000 fa2=0x0010000000000000 fa3=0xc1e0000000200000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x800fffffffffffff fa2=0x41e0000000000000 fa3=0x7ff0000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0xfff8000000000001 fa2=0x400921fb54442d18 fa3=0xc1e0000000200000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0xbff0000000000000 fa3=0xbff0000000000000
# expect: fa0=0xbff8000000000000 fcsr=0x0
# set:    fa1=0x3fe0000000000000 fa2=0xc004000000000000 fa3=0xc060000000000000
# expect: fa0=0x4060280000000000 fcsr=0x0
# set:    fa1=0x800fffffffffffff fa2=0x7ff0000000000001 fa3=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x800fffffffffffff fa2=0xc060000000000000 fa3=0xffefffffffffffff
# expect: fa0=0x7fefffffffffffff fcsr=0x1
# set:    fa1=0x3ff0000000000000 fa2=0x0000000000000000 fa3=0x0010000000000000
# expect: fa0=0x8010000000000000 fcsr=0x0
# set:    fa1=0x400921fb54442d18 fa2=0xfff0000000000000 fa3=0xfff0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x0000000000000000 fa2=0x3fe0000000000000 fa3=0xc1e0000000200000
# expect: fa0=0x41e0000000200000 fcsr=0x0
# set:    fa1=0x3ff0000000000001 fa2=0x3ff0000000000000 fa3=0xc060000000000000
# expect: fa0=0x405fc00000000000 fcsr=0x1
# set:    fa1=0x7ff8000000000000 fa2=0x8000000000000000 fa3=0x7ff0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000000 fa2=0xc1e0000000200000 fa3=0x7fefffffffffffff
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0x7ff0000000000001 fa3=0xffefffffffffffff
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x7ff0000000000000 fa2=0x0000000000000000 fa3=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x0000000000000000 fa2=0x7ff0000000000000 fa3=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x7ff0000000000000 fa2=0x0000000000000000 fa3=0x3ff0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
        fnmadd.d fa0, fa1, fa2, fa3

# set:    fa1=0x800fffffffffffff fa2=0x7ff0000000000001 fa3=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x7ff0000000000000 fa2=0x800fffffffffffff fa3=0x3ff0000000000001
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x3ff0000000000000 fa2=0x0000000000000000 fa3=0x0010000000000000
# expect: fa0=0x8010000000000000 fcsr=0x0
# set:    fa1=0x400921fb54442d18 fa2=0xfff0000000000000 fa3=0xfff0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0x3fe0000000000000 fa3=0x3ff0000000000001
# expect: fa0=0x3fcffffffffffff8 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0x7ff0000000000001 fa3=0xffefffffffffffff
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x0000000000000000 fa2=0x3fe0000000000000 fa3=0xc1e0000000200000
# expect: fa0=0x41e0000000200000 fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0x3ff0000000000000 fa3=0xc004000000000000
# expect: fa0=0x41e0000000700000 fcsr=0x0
        fnmadd.d fa0, fa1, fa2, fa3, rtz

# set:    fa1=0xc004000000000000 fa2=0x3fe0000000000000 fa3=0x3ff0000000000001
# expect: fa0=0x3fcffffffffffff8 fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0x3ff0000000000000 fa3=0xc004000000000000
# expect: fa0=0x41e0000000700000 fcsr=0x0
# set:    fa1=0x800fffffffffffff fa2=0x7ff0000000000001 fa3=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x3ff0000000000001 fa2=0x3ff0000000000000 fa3=0xc060000000000000
# expect: fa0=0x405fbfffffffffff fcsr=0x1
# set:    fa1=0xc004000000000000 fa2=0xbff0000000000000 fa3=0xbff0000000000000
# expect: fa0=0xbff8000000000000 fcsr=0x0
# set:    fa1=0x3ca0000000000000 fa2=0x3ff0000000000000 fa3=0x3ff0000000000001
# expect: fa0=0xbff0000000000002 fcsr=0x1
# set:    fa1=0x8000000000000000 fa2=0x41dfffffffe00000 fa3=0x0010000000000000
# expect: fa0=0x8010000000000000 fcsr=0x0
# set:    fa1=0x800fffffffffffff fa2=0xc060000000000000 fa3=0xffefffffffffffff
# expect: fa0=0x7feffffffffffffe fcsr=0x1
        fnmadd.d fa0, fa1, fa2, fa3, rdn

# set:    fa1=0x7ff0000000000000 fa2=0x800fffffffffffff fa3=0x3ff0000000000001
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x400921fb54442d18 fa2=0x0010000000000000 fa3=0x3ca0000000000000
# expect: fa0=0xbca0000000000000 fcsr=0x1
# set:    fa1=0x7ff8000000000000 fa2=0x8000000000000000 fa3=0x7ff0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x3ff0000000000000 fa2=0xc004000000000000 fa3=0x800fffffffffffff
# expect: fa0=0x4004000000000001 fcsr=0x1
# set:    fa1=0x3ff0000000000000 fa2=0x3ca0000000000000 fa3=0xc1e0000000200000
# expect: fa0=0x41e0000000200000 fcsr=0x1
# set:    fa1=0x400921fb54442d18 fa2=0x3ff0000000000000 fa3=0x3ca0000000000000
# expect: fa0=0xc00921fb54442d18 fcsr=0x1
# set:    fa1=0x8000000000000000 fa2=0x41dfffffffe00000 fa3=0x0010000000000000
# expect: fa0=0x8010000000000000 fcsr=0x0
# set:    fa1=0xfff8000000000001 fa2=0x800fffffffffffff fa3=0x400921fb54442d18
# expect: fa0=0x7ff8000000000000 fcsr=0x0
        fnmadd.d fa0, fa1, fa2, fa3, rup

# set:    fa1=0x3ff0000000000001 fa2=0xffefffffffffffff fa3=0xfff0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000000 fa2=0x0010000000000000 fa3=0xc1e0000000200000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0xbff0000000000000 fa2=0x7fefffffffffffff fa3=0xbff0000000000000
# expect: fa0=0x7fefffffffffffff fcsr=0x1
# set:    fa1=0x400921fb54442d18 fa2=0x0010000000000000 fa3=0x3ca0000000000000
# expect: fa0=0xbca0000000000000 fcsr=0x1
# set:    fa1=0x8000000000000000 fa2=0x400921fb54442d18 fa3=0x0000000000000001
# expect: fa0=0x8000000000000001 fcsr=0x0
# set:    fa1=0x43e0000000000000 fa2=0x7ff8000000000000 fa3=0x3ff0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x3fe0000000000000 fa2=0xc004000000000000 fa3=0x3ff0000000000001
# expect: fa0=0x3fcffffffffffff8 fcsr=0x0
# set:    fa1=0x3ca0000000000000 fa2=0x3ff0000000000000 fa3=0x3ff0000000000001
# expect: fa0=0xbff0000000000002 fcsr=0x1
        fnmadd.d fa0, fa1, fa2, fa3, rmm

# set:    fa1=0x0000000000000000 fa2=0x8000000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0x0000000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x400921fb54442d18 fa2=0xc1e0000000200000
# expect: fa0=0xc00921fb54442d18 fcsr=0x0
# set:    fa1=0x0010000000000000 fa2=0xc004000000000000
# expect: fa0=0x8010000000000000 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0x800fffffffffffff
# expect: fa0=0xc004000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0x3fe0000000000000
# expect: fa0=0x7ff0000000000001 fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0x0000000000000001
# expect: fa0=0x1 fcsr=0x0
# set:    fa1=0x3ca0000000000000 fa2=0x3ff0000000000000
# expect: fa0=0x3ca0000000000000 fcsr=0x0
# set:    fa1=0x43e0000000000000 fa2=0x0000000000000001
# expect: fa0=0x43e0000000000000 fcsr=0x0
# set:    fa1=0xffefffffffffffff fa2=0x7ff0000000000000
# expect: fa0=0x7fefffffffffffff fcsr=0x0
# set:    fa1=0xffefffffffffffff fa2=0xc1e0000000200000
# expect: fa0=0xffefffffffffffff fcsr=0x0
# set:    fa1=0xc060000000000000 fa2=0x41dfffffffe00000
# expect: fa0=0x4060000000000000 fcsr=0x0
# set:    fa1=0x41e0000000000000 fa2=0x3ff0000000000000
# expect: fa0=0x41e0000000000000 fcsr=0x0
# set:    fa1=0x400921fb54442d18 fa2=0x0000000000000001
# expect: fa0=0x400921fb54442d18 fcsr=0x0
# set:    fa1=0xbff0000000000000 fa2=0xbff0000000000000
# expect: fa0=0xbff0000000000000 fcsr=0x0
# set:    fa1=0xbff0000000000000 fa2=0x400921fb54442d18
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    fa1=0xbff0000000000000 fa2=0xffefffffffffffff
# expect: fa0=0xbff0000000000000 fcsr=0x0
# set:    fa1=0x3ca0000000000000 fa2=0xc1e0000000200000
# expect: fa0=0xbca0000000000000 fcsr=0x0
# set:    fa1=0xfff8000000000001 fa2=0x8000000000000000
# expect: fa0=0xfff8000000000001 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0xc004000000000000
# expect: fa0=0xc004000000000000 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0xfff0000000000000
# expect: fa0=0xc004000000000000 fcsr=0x0
# set:    fa1=0xfff0000000000000 fa2=0x7ff0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0x3ff0000000000000
# expect: fa0=0x7ff0000000000001 fcsr=0x0
# set:    fa1=0xc060000000000000 fa2=0x7ff8000000000000
# expect: fa0=0x4060000000000000 fcsr=0x0
# set:    fa1=0x41dfffffffe00000 fa2=0xc004000000000000
# expect: fa0=0xc1dfffffffe00000 fcsr=0x0
# set:    fa1=0x7fefffffffffffff fa2=0xc004000000000000
# expect: fa0=0xffefffffffffffff fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0xc1e0000000200000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0xbff0000000000000 fa2=0xfff8000000000001
# expect: fa0=0xbff0000000000000 fcsr=0x0
# set:    fa1=0x7ff8000000000000 fa2=0x3ff0000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0x0010000000000000
# expect: fa0=0x4004000000000000 fcsr=0x0
# set:    fa1=0xc060000000000000 fa2=0x3ff0000000000000
# expect: fa0=0x4060000000000000 fcsr=0x0
# set:    fa1=0x7fefffffffffffff fa2=0x400921fb54442d18
# expect: fa0=0x7fefffffffffffff fcsr=0x0
        fsgnj.d fa0, fa1, fa2

# set:    fa1=0x0000000000000000 fa2=0x8000000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0x0000000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0x800fffffffffffff fa2=0x7ff8000000000000
# expect: fa0=0x800fffffffffffff fcsr=0x0
# set:    fa1=0x3fe0000000000000 fa2=0x41e0000000000000
# expect: fa0=0xbfe0000000000000 fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0xc1e0000000200000
# expect: fa0=0x1 fcsr=0x0
# set:    fa1=0xbff0000000000000 fa2=0x43e0000000000000
# expect: fa0=0xbff0000000000000 fcsr=0x0
# set:    fa1=0x3ca0000000000000 fa2=0x3ca0000000000000
# expect: fa0=0xbca0000000000000 fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0x0000000000000000
# expect: fa0=0x8000000000000001 fcsr=0x0
# set:    fa1=0x3ca0000000000000 fa2=0x8000000000000000
# expect: fa0=0x3ca0000000000000 fcsr=0x0
# set:    fa1=0x400921fb54442d18 fa2=0x7fefffffffffffff
# expect: fa0=0xc00921fb54442d18 fcsr=0x0
# set:    fa1=0x3ff0000000000000 fa2=0xbff0000000000000
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    fa1=0x800fffffffffffff fa2=0x0010000000000000
# expect: fa0=0x800fffffffffffff fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0x0010000000000000
# expect: fa0=0xc1e0000000200000 fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0x3fe0000000000000
# expect: fa0=0xc1e0000000200000 fcsr=0x0
# set:    fa1=0x3ca0000000000000 fa2=0x43e0000000000000
# expect: fa0=0xbca0000000000000 fcsr=0x0
# set:    fa1=0x41dfffffffe00000 fa2=0x7ff0000000000001
# expect: fa0=0xc1dfffffffe00000 fcsr=0x0
# set:    fa1=0x3ca0000000000000 fa2=0x0000000000000001
# expect: fa0=0xbca0000000000000 fcsr=0x0
# set:    fa1=0x3ff0000000000001 fa2=0x3ff0000000000000
# expect: fa0=0xbff0000000000001 fcsr=0x0
# set:    fa1=0x0000000000000000 fa2=0x0010000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0xc060000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0xc060000000000000
# expect: fa0=0x1 fcsr=0x0
# set:    fa1=0x3ff0000000000000 fa2=0x7ff0000000000001
# expect: fa0=0xbff0000000000000 fcsr=0x0
# set:    fa1=0x41e0000000000000 fa2=0x43e0000000000000
# expect: fa0=0xc1e0000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000000 fa2=0x3fe0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0x3ca0000000000000
# expect: fa0=0x8000000000000001 fcsr=0x0
# set:    fa1=0x43e0000000000000 fa2=0x3ff0000000000000
# expect: fa0=0xc3e0000000000000 fcsr=0x0
# set:    fa1=0xc060000000000000 fa2=0x8000000000000000
# expect: fa0=0x4060000000000000 fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0x7ff0000000000000
# expect: fa0=0xc1e0000000200000 fcsr=0x0
# set:    fa1=0x0000000000000000 fa2=0x7fefffffffffffff
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0xc060000000000000 fa2=0x400921fb54442d18
# expect: fa0=0xc060000000000000 fcsr=0x0
# set:    fa1=0xfff0000000000000 fa2=0x7ff8000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x43e0000000000000 fa2=0x43e0000000000000
# expect: fa0=0xc3e0000000000000 fcsr=0x0
        fsgnjn.d fa0, fa1, fa2

# set:    fa1=0x0000000000000000 fa2=0x8000000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0x0000000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0x7ff8000000000000 fa2=0x41e0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xbff0000000000000 fa2=0xfff0000000000000
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000000 fa2=0x7ff0000000000001
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0xfff0000000000000
# expect: fa0=0x8000000000000001 fcsr=0x0
# set:    fa1=0x3ff0000000000000 fa2=0x7fefffffffffffff
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0x7ff0000000000001
# expect: fa0=0x1 fcsr=0x0
# set:    fa1=0x7ff0000000000000 fa2=0x41dfffffffe00000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x0000000000000000 fa2=0x0010000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x400921fb54442d18 fa2=0xbff0000000000000
# expect: fa0=0xc00921fb54442d18 fcsr=0x0
# set:    fa1=0x7ff0000000000000 fa2=0x3ca0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0x3fe0000000000000
# expect: fa0=0xc004000000000000 fcsr=0x0
# set:    fa1=0xffefffffffffffff fa2=0xfff0000000000000
# expect: fa0=0x7fefffffffffffff fcsr=0x0
# set:    fa1=0x7fefffffffffffff fa2=0x7ff0000000000000
# expect: fa0=0x7fefffffffffffff fcsr=0x0
# set:    fa1=0x3ff0000000000001 fa2=0x7fefffffffffffff
# expect: fa0=0x3ff0000000000001 fcsr=0x0
# set:    fa1=0x3fe0000000000000 fa2=0x0000000000000001
# expect: fa0=0x3fe0000000000000 fcsr=0x0
# set:    fa1=0x800fffffffffffff fa2=0x0000000000000001
# expect: fa0=0x800fffffffffffff fcsr=0x0
# set:    fa1=0x43e0000000000000 fa2=0x8000000000000000
# expect: fa0=0xc3e0000000000000 fcsr=0x0
# set:    fa1=0x3ff0000000000000 fa2=0x43e0000000000000
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    fa1=0x41e0000000000000 fa2=0x3ff0000000000000
# expect: fa0=0x41e0000000000000 fcsr=0x0
# set:    fa1=0xffefffffffffffff fa2=0x800fffffffffffff
# expect: fa0=0x7fefffffffffffff fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0xfff0000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x3fe0000000000000 fa2=0x7ff8000000000000
# expect: fa0=0x3fe0000000000000 fcsr=0x0
# set:    fa1=0xfff0000000000000 fa2=0x41e0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x400921fb54442d18 fa2=0x7ff0000000000001
# expect: fa0=0x400921fb54442d18 fcsr=0x0
# set:    fa1=0x7fefffffffffffff fa2=0x0010000000000000
# expect: fa0=0x7fefffffffffffff fcsr=0x0
# set:    fa1=0x7ff8000000000000 fa2=0x3fe0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0x7fefffffffffffff
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0x3fe0000000000000 fa2=0xfff0000000000000
# expect: fa0=0xbfe0000000000000 fcsr=0x0
# set:    fa1=0xc060000000000000 fa2=0xc1e0000000200000
# expect: fa0=0x4060000000000000 fcsr=0x0
# set:    fa1=0x43e0000000000000 fa2=0x0000000000000000
# expect: fa0=0x43e0000000000000 fcsr=0x0
        fsgnjx.d fa0, fa1, fa2

# set:    fa1=0x0000000000000000 fa2=0x8000000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0x0000000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0x7fefffffffffffff fa2=0x3fe0000000000000
# expect: fa0=0x3fe0000000000000 fcsr=0x0
# set:    fa1=0x0000000000000000 fa2=0x0000000000000001
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0xfff0000000000000 fa2=0x0000000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000000 fa2=0x0000000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0xbff0000000000000
# expect: fa0=0xc1e0000000200000 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0xfff8000000000001
# expect: fa0=0xc004000000000000 fcsr=0x0
# set:    fa1=0x3ff0000000000001 fa2=0x0010000000000000
# expect: fa0=0x10000000000000 fcsr=0x0
# set:    fa1=0xfff0000000000000 fa2=0x3ff0000000000001
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x800fffffffffffff fa2=0x0010000000000000
# expect: fa0=0x800fffffffffffff fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0x3ff0000000000001
# expect: fa0=0x3ff0000000000001 fcsr=0x10
# set:    fa1=0x41e0000000000000 fa2=0x800fffffffffffff
# expect: fa0=0x800fffffffffffff fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0x43e0000000000000
# expect: fa0=0x1 fcsr=0x0
# set:    fa1=0x3fe0000000000000 fa2=0x41e0000000000000
# expect: fa0=0x3fe0000000000000 fcsr=0x0
# set:    fa1=0x3ca0000000000000 fa2=0x7ff0000000000000
# expect: fa0=0x3ca0000000000000 fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0x0000000000000000
# expect: fa0=0xc1e0000000200000 fcsr=0x0
# set:    fa1=0x43e0000000000000 fa2=0x800fffffffffffff
# expect: fa0=0x800fffffffffffff fcsr=0x0
# set:    fa1=0x0010000000000000 fa2=0x3fe0000000000000
# expect: fa0=0x10000000000000 fcsr=0x0
# set:    fa1=0x41e0000000000000 fa2=0x0000000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x7fefffffffffffff fa2=0xc060000000000000
# expect: fa0=0xc060000000000000 fcsr=0x0
# set:    fa1=0x7fefffffffffffff fa2=0x7ff8000000000000
# expect: fa0=0x7fefffffffffffff fcsr=0x0
# set:    fa1=0xfff8000000000001 fa2=0xbff0000000000000
# expect: fa0=0xbff0000000000000 fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0x0010000000000000
# expect: fa0=0x1 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0x7fefffffffffffff
# expect: fa0=0xc004000000000000 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0x41dfffffffe00000
# expect: fa0=0xc004000000000000 fcsr=0x0
# set:    fa1=0x0000000000000000 fa2=0x400921fb54442d18
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x7ff8000000000000 fa2=0x41dfffffffe00000
# expect: fa0=0x41dfffffffe00000 fcsr=0x0
# set:    fa1=0x3ff0000000000001 fa2=0xc004000000000000
# expect: fa0=0xc004000000000000 fcsr=0x0
# set:    fa1=0xbff0000000000000 fa2=0x7ff8000000000000
# expect: fa0=0xbff0000000000000 fcsr=0x0
# set:    fa1=0x400921fb54442d18 fa2=0x41e0000000000000
# expect: fa0=0x400921fb54442d18 fcsr=0x0
# set:    fa1=0x3fe0000000000000 fa2=0xc1e0000000200000
# expect: fa0=0xc1e0000000200000 fcsr=0x0
        fmin.d fa0, fa1, fa2

# set:    fa1=0x0000000000000000 fa2=0x8000000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0x0000000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0xfff8000000000001 fa2=0xc060000000000000
# expect: fa0=0xc060000000000000 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0x3ff0000000000001
# expect: fa0=0x3ff0000000000001 fcsr=0x0
# set:    fa1=0x800fffffffffffff fa2=0x0000000000000001
# expect: fa0=0x1 fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0x3ff0000000000000
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0x0000000000000000
# expect: fa0=0x0 fcsr=0x10
# set:    fa1=0x41dfffffffe00000 fa2=0x7fefffffffffffff
# expect: fa0=0x7fefffffffffffff fcsr=0x0
# set:    fa1=0x7ff0000000000000 fa2=0x41e0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0x3ca0000000000000
# expect: fa0=0x3ca0000000000000 fcsr=0x0
# set:    fa1=0x41dfffffffe00000 fa2=0x41dfffffffe00000
# expect: fa0=0x41dfffffffe00000 fcsr=0x0
# set:    fa1=0xfff8000000000001 fa2=0x0000000000000001
# expect: fa0=0x1 fcsr=0x0
# set:    fa1=0x7ff0000000000000 fa2=0xfff0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x3ca0000000000000 fa2=0x3ca0000000000000
# expect: fa0=0x3ca0000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0x3fe0000000000000
# expect: fa0=0x3fe0000000000000 fcsr=0x10
# set:    fa1=0x43e0000000000000 fa2=0xfff8000000000001
# expect: fa0=0x43e0000000000000 fcsr=0x0
# set:    fa1=0x41dfffffffe00000 fa2=0xc004000000000000
# expect: fa0=0x41dfffffffe00000 fcsr=0x0
# set:    fa1=0x3ca0000000000000 fa2=0x3fe0000000000000
# expect: fa0=0x3fe0000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0xc060000000000000
# expect: fa0=0xc060000000000000 fcsr=0x10
# set:    fa1=0x7fefffffffffffff fa2=0xfff8000000000001
# expect: fa0=0x7fefffffffffffff fcsr=0x0
# set:    fa1=0xffefffffffffffff fa2=0xfff0000000000000
# expect: fa0=0xffefffffffffffff fcsr=0x0
# set:    fa1=0x3ff0000000000001 fa2=0xbff0000000000000
# expect: fa0=0x3ff0000000000001 fcsr=0x0
# set:    fa1=0x41e0000000000000 fa2=0x3ff0000000000000
# expect: fa0=0x41e0000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000000 fa2=0x7ff8000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x41dfffffffe00000 fa2=0x3ca0000000000000
# expect: fa0=0x41dfffffffe00000 fcsr=0x0
# set:    fa1=0x7ff0000000000000 fa2=0x800fffffffffffff
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x3fe0000000000000 fa2=0x41dfffffffe00000
# expect: fa0=0x41dfffffffe00000 fcsr=0x0
# set:    fa1=0x400921fb54442d18 fa2=0xbff0000000000000
# expect: fa0=0x400921fb54442d18 fcsr=0x0
# set:    fa1=0x800fffffffffffff fa2=0x41dfffffffe00000
# expect: fa0=0x41dfffffffe00000 fcsr=0x0
# set:    fa1=0xfff0000000000000 fa2=0x400921fb54442d18
# expect: fa0=0x400921fb54442d18 fcsr=0x0
# set:    fa1=0x41dfffffffe00000 fa2=0x43e0000000000000
# expect: fa0=0x43e0000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0x0000000000000001
# expect: fa0=0x1 fcsr=0x10
        fmax.d fa0, fa1, fa2

# set:    fa1=0x0000000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x8000000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0x3ff0000000000000
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    fa1=0xbff0000000000000
# expect: fa0=0xbff0000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0xfff0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xfff8000000000001
# expect: fa0=0xfff8000000000001 fcsr=0x0
# set:    fa1=0x7ff0000000000001
# expect: fa0=0x7ff0000000000001 fcsr=0x0
# set:    fa1=0x0000000000000001
# expect: fa0=0x1 fcsr=0x0
# set:    fa1=0x3fe0000000000000
# expect: fa0=0x3fe0000000000000 fcsr=0x0
# set:    fa1=0xc060000000000000
# expect: fa0=0xc060000000000000 fcsr=0x0
        fmv.d fa0, fa1

# set:    fa1=0x0000000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0x8000000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x3ff0000000000000
# expect: fa0=0xbff0000000000000 fcsr=0x0
# set:    fa1=0xbff0000000000000
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0xfff0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x7ff8000000000000
# expect: fa0=0xfff8000000000000 fcsr=0x0
# set:    fa1=0xfff8000000000001
# expect: fa0=0x7ff8000000000001 fcsr=0x0
# set:    fa1=0x7ff0000000000001
# expect: fa0=0xfff0000000000001 fcsr=0x0
# set:    fa1=0x0000000000000001
# expect: fa0=0x8000000000000001 fcsr=0x0
# set:    fa1=0x3fe0000000000000
# expect: fa0=0xbfe0000000000000 fcsr=0x0
# set:    fa1=0xc060000000000000
# expect: fa0=0x4060000000000000 fcsr=0x0
        fneg.d fa0, fa1

# set:    fa1=0x0000000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x8000000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x3ff0000000000000
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    fa1=0xbff0000000000000
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0xfff0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xfff8000000000001
# expect: fa0=0x7ff8000000000001 fcsr=0x0
# set:    fa1=0x7ff0000000000001
# expect: fa0=0x7ff0000000000001 fcsr=0x0
# set:    fa1=0x0000000000000001
# expect: fa0=0x1 fcsr=0x0
# set:    fa1=0x3fe0000000000000
# expect: fa0=0x3fe0000000000000 fcsr=0x0
# set:    fa1=0xc060000000000000
# expect: fa0=0x4060000000000000 fcsr=0x0
        fabs.d fa0, fa1

# set:    fa1=0xffefffffffffffff fa2=0x41e0000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x400921fb54442d18 fa2=0x7ff0000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x3ca0000000000000 fa2=0x0000000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0x3ff0000000000001
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x43e0000000000000 fa2=0xc1e0000000200000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x43e0000000000000 fa2=0x3ff0000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xbff0000000000000 fa2=0x0000000000000001
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x7fefffffffffffff fa2=0x800fffffffffffff
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x7ff8000000000000 fa2=0xfff0000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xfff8000000000001 fa2=0x41e0000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x0000000000000000 fa2=0x7fefffffffffffff
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x3ff0000000000001 fa2=0x0010000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xbff0000000000000 fa2=0xc060000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xc060000000000000 fa2=0xfff8000000000001
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0xc060000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x7fefffffffffffff fa2=0xffefffffffffffff
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xc060000000000000 fa2=0x0010000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0x7fefffffffffffff
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x7ff0000000000000 fa2=0x0010000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x3ff0000000000001 fa2=0x3ca0000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x43e0000000000000 fa2=0x0000000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xfff0000000000000 fa2=0x0000000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x800fffffffffffff fa2=0x7fefffffffffffff
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x800fffffffffffff fa2=0x3ca0000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0x3fe0000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x3fe0000000000000 fa2=0x41dfffffffe00000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0x7ff0000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xc060000000000000 fa2=0x800fffffffffffff
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x7fefffffffffffff fa2=0xbff0000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x0000000000000000 fa2=0xfff0000000000000
# expect: a0=0x0 fcsr=0x0
        feq.d a0, fa1, fa2

# set:    fa1=0xc004000000000000 fa2=0x3ff0000000000001
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x7fefffffffffffff fa2=0xfff0000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x7fefffffffffffff fa2=0x7ff0000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x7ff8000000000000 fa2=0xbff0000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x8000000000000000 fa2=0x3fe0000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0x41e0000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x3ca0000000000000 fa2=0xc004000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x3ca0000000000000 fa2=0x400921fb54442d18
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x7fefffffffffffff fa2=0xbff0000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x3ca0000000000000 fa2=0x800fffffffffffff
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x3ca0000000000000 fa2=0xffefffffffffffff
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x41dfffffffe00000 fa2=0xfff0000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0xbff0000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0x0000000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xc060000000000000 fa2=0x41e0000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x43e0000000000000 fa2=0x7ff0000000000001
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xfff8000000000001 fa2=0x7ff0000000000001
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x400921fb54442d18 fa2=0x3ff0000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xbff0000000000000 fa2=0x7fefffffffffffff
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0x3fe0000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x0000000000000000 fa2=0xc060000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x3ca0000000000000 fa2=0x41dfffffffe00000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0xc004000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xfff0000000000000 fa2=0x400921fb54442d18
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x400921fb54442d18 fa2=0x41dfffffffe00000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x0000000000000000 fa2=0x3ff0000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xbff0000000000000 fa2=0x800fffffffffffff
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0x0000000000000001
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0xffefffffffffffff
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x0010000000000000 fa2=0x0000000000000001
# expect: a0=0x0 fcsr=0x0
        flt.d a0, fa1, fa2

# set:    fa1=0x41dfffffffe00000 fa2=0x3ff0000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x3ca0000000000000 fa2=0xfff8000000000001
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x7ff0000000000000 fa2=0x3ff0000000000001
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0x8000000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x0000000000000000 fa2=0x3ca0000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x0010000000000000 fa2=0x0010000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x400921fb54442d18 fa2=0xfff0000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xfff8000000000001 fa2=0xfff8000000000001
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x0000000000000001 fa2=0x7ff0000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0xc004000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x7fefffffffffffff fa2=0x0010000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xc060000000000000 fa2=0x0000000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xc060000000000000 fa2=0x3ca0000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0xbff0000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0x0010000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xffefffffffffffff fa2=0x43e0000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x43e0000000000000 fa2=0x0000000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0x41dfffffffe00000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x0000000000000000 fa2=0xc004000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0xfff0000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x8000000000000000 fa2=0x7ff0000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xfff8000000000001 fa2=0x43e0000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x3ff0000000000000 fa2=0x3fe0000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x400921fb54442d18 fa2=0x3ca0000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x0010000000000000 fa2=0xc060000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xfff8000000000001 fa2=0xc004000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x0000000000000000 fa2=0x400921fb54442d18
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x800fffffffffffff fa2=0x7ff0000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x7ff8000000000000 fa2=0xfff8000000000001
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x0010000000000000 fa2=0x41e0000000000000
# expect: a0=0x1 fcsr=0x0
        fle.d a0, fa1, fa2

# set:    fa1=0x0000000000000000
# expect: a0=0x10 fcsr=0x0
# set:    fa1=0x8000000000000000
# expect: a0=0x8 fcsr=0x0
# set:    fa1=0x3ff0000000000000
# expect: a0=0x40 fcsr=0x0
# set:    fa1=0xbff0000000000000
# expect: a0=0x2 fcsr=0x0
# set:    fa1=0x7ff0000000000000
# expect: a0=0x80 fcsr=0x0
# set:    fa1=0xfff0000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x7ff8000000000000
# expect: a0=0x200 fcsr=0x0
# set:    fa1=0xfff8000000000001
# expect: a0=0x200 fcsr=0x0
# set:    fa1=0x7ff0000000000001
# expect: a0=0x100 fcsr=0x0
# set:    fa1=0x0000000000000001
# expect: a0=0x20 fcsr=0x0
# set:    fa1=0x800fffffffffffff
# expect: a0=0x4 fcsr=0x0
# set:    fa1=0x0010000000000000
# expect: a0=0x40 fcsr=0x0
# set:    fa1=0x7fefffffffffffff
# expect: a0=0x40 fcsr=0x0
# set:    fa1=0xffefffffffffffff
# expect: a0=0x2 fcsr=0x0
# set:    fa1=0x3ff0000000000001
# expect: a0=0x40 fcsr=0x0
# set:    fa1=0x41e0000000000000
# expect: a0=0x40 fcsr=0x0
# set:    fa1=0xc1e0000000200000
# expect: a0=0x2 fcsr=0x0
# set:    fa1=0x43e0000000000000
# expect: a0=0x40 fcsr=0x0
# set:    fa1=0x400921fb54442d18
# expect: a0=0x40 fcsr=0x0
# set:    fa1=0xc004000000000000
# expect: a0=0x2 fcsr=0x0
# set:    fa1=0x3ca0000000000000
# expect: a0=0x40 fcsr=0x0
# set:    fa1=0x41dfffffffe00000
# expect: a0=0x40 fcsr=0x0
# set:    fa1=0x3fe0000000000000
# expect: a0=0x40 fcsr=0x0
# set:    fa1=0xc060000000000000
# expect: a0=0x2 fcsr=0x0
        fclass.d a0, fa1

# set:    fa1=0xfff8000000000001
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0x41e0000000000000
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0x43e0000000000000
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0xffefffffffffffff
# expect: a0=0xffffffff80000000 fcsr=0x10
# set:    fa1=0x7ff0000000000000
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0x7ff8000000000000
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0x0000000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x41dfffffffe00000
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0x3fe0000000000000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0x8000000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x7fefffffffffffff
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0xc1e0000000200000
# expect: a0=0xffffffff80000000 fcsr=0x10
        fcvt.w.d a0, fa1, rne

# set:    a1=0x123456789abcdef0
# expect: fa0=0xc1d950c844000000 fcsr=0x0
# set:    a1=0xffffff8000000001
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    a1=63
# expect: fa0=0x404f800000000000 fcsr=0x0
# set:    a1=0x7fffffff
# expect: fa0=0x41dfffffffc00000 fcsr=0x0
# set:    a1=0xffffffff
# expect: fa0=0xbff0000000000000 fcsr=0x0
# set:    a1=0xfedcba9876543210
# expect: fa0=0x41dd950c84000000 fcsr=0x0
# set:    a1=0x20000000000001
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    a1=0x100000000
# expect: fa0=0x0 fcsr=0x0
        fcvt.d.w fa0, a1

# set:    fa1=0x0000000000000001
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xbff0000000000000
# expect: a0=0xffffffffffffffff fcsr=0x0
# set:    fa1=0x41dfffffffe00000
# expect: a0=0x7fffffff fcsr=0x1
# set:    fa1=0x3ff0000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x0000000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x800fffffffffffff
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0x43e0000000000000
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0x7ff0000000000000
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0x3ff0000000000001
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0x3fe0000000000000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0x7ff8000000000000
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0x0010000000000000
# expect: a0=0x0 fcsr=0x1
        fcvt.w.d a0, fa1, rtz

# set:    a1=2
# expect: fa0=0x4000000000000000 fcsr=0x0
# set:    a1=0
# expect: fa0=0x0 fcsr=0x0
# set:    a1=-1
# expect: fa0=0xbff0000000000000 fcsr=0x0
# set:    a1=64
# expect: fa0=0x4050000000000000 fcsr=0x0
# set:    a1=-2
# expect: fa0=0xc000000000000000 fcsr=0x0
# set:    a1=0xffffffff80000000
# expect: fa0=0xc1e0000000000000 fcsr=0x0
# set:    a1=0xfedcba9876543210
# expect: fa0=0x41dd950c84000000 fcsr=0x0
# set:    a1=0x7fffffff
# expect: fa0=0x41dfffffffc00000 fcsr=0x0
        fcvt.d.w fa0, a1

# set:    fa1=0x3ff0000000000001
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0x3fe0000000000000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0x400921fb54442d18
# expect: a0=0x3 fcsr=0x1
# set:    fa1=0xfff0000000000000
# expect: a0=0xffffffff80000000 fcsr=0x10
# set:    fa1=0x7ff8000000000000
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0x7ff0000000000000
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0x43e0000000000000
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0xffefffffffffffff
# expect: a0=0xffffffff80000000 fcsr=0x10
# set:    fa1=0x7fefffffffffffff
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0x41e0000000000000
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0x800fffffffffffff
# expect: a0=0xffffffffffffffff fcsr=0x1
# set:    fa1=0x0000000000000001
# expect: a0=0x0 fcsr=0x1
        fcvt.w.d a0, fa1, rdn

# set:    a1=0xffffffff80000000
# expect: fa0=0xc1e0000000000000 fcsr=0x0
# set:    a1=16777217
# expect: fa0=0x4170000010000000 fcsr=0x0
# set:    a1=0x7fffffff
# expect: fa0=0x41dfffffffc00000 fcsr=0x0
# set:    a1=0x123456789abcdef0
# expect: fa0=0xc1d950c844000000 fcsr=0x0
# set:    a1=0xffffff8000000001
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    a1=1
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    a1=64
# expect: fa0=0x4050000000000000 fcsr=0x0
# set:    a1=0x80000000
# expect: fa0=0xc1e0000000000000 fcsr=0x0
        fcvt.d.w fa0, a1

# set:    fa1=0x800fffffffffffff
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0x0000000000000001
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0x0010000000000000
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0x8000000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x7ff0000000000000
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0xfff8000000000001
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0x3ff0000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xc060000000000000
# expect: a0=0xffffffffffffff80 fcsr=0x0
# set:    fa1=0x41e0000000000000
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0xc1e0000000200000
# expect: a0=0xffffffff80000000 fcsr=0x10
# set:    fa1=0xbff0000000000000
# expect: a0=0xffffffffffffffff fcsr=0x0
# set:    fa1=0x0000000000000000
# expect: a0=0x0 fcsr=0x0
        fcvt.w.d a0, fa1, rup

# set:    a1=0x7fffffffffffffff
# expect: fa0=0xbff0000000000000 fcsr=0x0
# set:    a1=0xffffffff
# expect: fa0=0xbff0000000000000 fcsr=0x0
# set:    a1=0x123456789abcdef0
# expect: fa0=0xc1d950c844000000 fcsr=0x0
# set:    a1=0
# expect: fa0=0x0 fcsr=0x0
# set:    a1=0x80000000
# expect: fa0=0xc1e0000000000000 fcsr=0x0
# set:    a1=64
# expect: fa0=0x4050000000000000 fcsr=0x0
# set:    a1=0xffffffff80000000
# expect: fa0=0xc1e0000000000000 fcsr=0x0
# set:    a1=0x100000000
# expect: fa0=0x0 fcsr=0x0
        fcvt.d.w fa0, a1

# set:    fa1=0x43e0000000000000
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0xc004000000000000
# expect: a0=0xfffffffffffffffd fcsr=0x1
# set:    fa1=0x8000000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x3ff0000000000001
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0xc060000000000000
# expect: a0=0xffffffffffffff80 fcsr=0x0
# set:    fa1=0x7ff0000000000001
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0xfff8000000000001
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0x3fe0000000000000
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0x3ca0000000000000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0x7fefffffffffffff
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0x400921fb54442d18
# expect: a0=0x3 fcsr=0x1
# set:    fa1=0x3ff0000000000000
# expect: a0=0x1 fcsr=0x0
        fcvt.w.d a0, fa1, rmm

# set:    a1=0x8000000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    a1=2
# expect: fa0=0x4000000000000000 fcsr=0x0
# set:    a1=64
# expect: fa0=0x4050000000000000 fcsr=0x0
# set:    a1=0x123456789abcdef0
# expect: fa0=0xc1d950c844000000 fcsr=0x0
# set:    a1=-1
# expect: fa0=0xbff0000000000000 fcsr=0x0
# set:    a1=0xffffff8000000001
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    a1=0x80000000
# expect: fa0=0xc1e0000000000000 fcsr=0x0
# set:    a1=32
# expect: fa0=0x4040000000000000 fcsr=0x0
        fcvt.d.w fa0, a1

# set:    fa1=0x400921fb54442d18 frm=0
# expect: a0=0x3 fcsr=0x1
# set:    fa1=0xc004000000000000 frm=0
# expect: a0=0xfffffffffffffffe fcsr=0x1
# set:    fa1=0x3ff0000000000001 frm=0
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0x400921fb54442d18 frm=2
# expect: a0=0x3 fcsr=0x41
# set:    fa1=0xc004000000000000 frm=2
# expect: a0=0xfffffffffffffffd fcsr=0x41
# set:    fa1=0x3ff0000000000001 frm=2
# expect: a0=0x1 fcsr=0x41
# set:    fa1=0x400921fb54442d18 frm=3
# expect: a0=0x4 fcsr=0x61
# set:    fa1=0xc004000000000000 frm=3
# expect: a0=0xfffffffffffffffe fcsr=0x61
# set:    fa1=0x3ff0000000000001 frm=3
# expect: a0=0x2 fcsr=0x61
# set:    fa1=0x400921fb54442d18 frm=4
# expect: a0=0x3 fcsr=0x81
# set:    fa1=0xc004000000000000 frm=4
# expect: a0=0xfffffffffffffffd fcsr=0x81
# set:    fa1=0x3ff0000000000001 frm=4
# expect: a0=0x1 fcsr=0x81
        fcvt.w.d a0, fa1

# set:    fa1=0x3ff0000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x43e0000000000000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0x3ca0000000000000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0x3ff0000000000001
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0xc060000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x8000000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x7ff0000000000000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0x0000000000000001
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0x7fefffffffffffff
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0x7ff8000000000000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0x0010000000000000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xfff8000000000001
# expect: a0=0xffffffffffffffff fcsr=0x10
        fcvt.wu.d a0, fa1, rne

# set:    a1=2
# expect: fa0=0x4000000000000000 fcsr=0x0
# set:    a1=63
# expect: fa0=0x404f800000000000 fcsr=0x0
# set:    a1=0xfedcba9876543210
# expect: fa0=0x41dd950c84000000 fcsr=0x0
# set:    a1=1
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    a1=-1
# expect: fa0=0x41efffffffe00000 fcsr=0x0
# set:    a1=-2
# expect: fa0=0x41efffffffc00000 fcsr=0x0
# set:    a1=0x7fffffffffffffbf
# expect: fa0=0x41effffff7e00000 fcsr=0x0
# set:    a1=32
# expect: fa0=0x4040000000000000 fcsr=0x0
        fcvt.d.wu fa0, a1

# set:    fa1=0xfff8000000000001
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xc1e0000000200000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffefffffffffffff
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x800fffffffffffff
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0x0000000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x41dfffffffe00000
# expect: a0=0x7fffffff fcsr=0x1
# set:    fa1=0xbff0000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xc004000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x41e0000000000000
# expect: a0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0x0000000000000001
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0x7fefffffffffffff
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xc060000000000000
# expect: a0=0x0 fcsr=0x10
        fcvt.wu.d a0, fa1, rtz

# set:    a1=0x7fffffffffffffbf
# expect: fa0=0x41effffff7e00000 fcsr=0x0
# set:    a1=64
# expect: fa0=0x4050000000000000 fcsr=0x0
# set:    a1=16777217
# expect: fa0=0x4170000010000000 fcsr=0x0
# set:    a1=0xffffffff
# expect: fa0=0x41efffffffe00000 fcsr=0x0
# set:    a1=32
# expect: fa0=0x4040000000000000 fcsr=0x0
# set:    a1=0xffffffff80000000
# expect: fa0=0x41e0000000000000 fcsr=0x0
# set:    a1=-2
# expect: fa0=0x41efffffffc00000 fcsr=0x0
# set:    a1=0x8000000000000000
# expect: fa0=0x0 fcsr=0x0
        fcvt.d.wu fa0, a1

# set:    fa1=0x400921fb54442d18
# expect: a0=0x3 fcsr=0x1
# set:    fa1=0xfff0000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x3ff0000000000001
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0x0010000000000000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0x0000000000000001
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0x800fffffffffffff
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x8000000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x7fefffffffffffff
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0x3ff0000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xc1e0000000200000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xbff0000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x3fe0000000000000
# expect: a0=0x0 fcsr=0x1
        fcvt.wu.d a0, fa1, rdn

# set:    a1=0x7fffffffffffffbf
# expect: fa0=0x41effffff7e00000 fcsr=0x0
# set:    a1=1
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    a1=0xffffffff
# expect: fa0=0x41efffffffe00000 fcsr=0x0
# set:    a1=0x123456789abcdef0
# expect: fa0=0x41e3579bde000000 fcsr=0x0
# set:    a1=0x7fffffff
# expect: fa0=0x41dfffffffc00000 fcsr=0x0
# set:    a1=0x7fffffff80000001
# expect: fa0=0x41e0000000200000 fcsr=0x0
# set:    a1=0x7fffffffffffffff
# expect: fa0=0x41efffffffe00000 fcsr=0x0
# set:    a1=32
# expect: fa0=0x4040000000000000 fcsr=0x0
        fcvt.d.wu fa0, a1

# set:    fa1=0xffefffffffffffff
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x43e0000000000000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0x0000000000000001
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0x7ff8000000000000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0x3ca0000000000000
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0x7ff0000000000001
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0x7ff0000000000000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xbff0000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xc004000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xfff0000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x0010000000000000
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0x3ff0000000000001
# expect: a0=0x2 fcsr=0x1
        fcvt.wu.d a0, fa1, rup

# set:    a1=63
# expect: fa0=0x404f800000000000 fcsr=0x0
# set:    a1=0xffffffff
# expect: fa0=0x41efffffffe00000 fcsr=0x0
# set:    a1=0x7fffffff
# expect: fa0=0x41dfffffffc00000 fcsr=0x0
# set:    a1=0x7fffffff80000001
# expect: fa0=0x41e0000000200000 fcsr=0x0
# set:    a1=0xfedcba9876543210
# expect: fa0=0x41dd950c84000000 fcsr=0x0
# set:    a1=0xffffff8000000001
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    a1=0x100000000
# expect: fa0=0x0 fcsr=0x0
# set:    a1=1
# expect: fa0=0x3ff0000000000000 fcsr=0x0
        fcvt.d.wu fa0, a1

# set:    fa1=0x3ca0000000000000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0x43e0000000000000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xfff0000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x41dfffffffe00000
# expect: a0=0xffffffff80000000 fcsr=0x1
# set:    fa1=0x8000000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x7ff8000000000000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0x400921fb54442d18
# expect: a0=0x3 fcsr=0x1
# set:    fa1=0xfff8000000000001
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0x3fe0000000000000
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0xc060000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xc1e0000000200000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x7ff0000000000000
# expect: a0=0xffffffffffffffff fcsr=0x10
        fcvt.wu.d a0, fa1, rmm

# set:    a1=0x100000000
# expect: fa0=0x0 fcsr=0x0
# set:    a1=0xffffffff
# expect: fa0=0x41efffffffe00000 fcsr=0x0
# set:    a1=32
# expect: fa0=0x4040000000000000 fcsr=0x0
# set:    a1=0x7fffffff80000001
# expect: fa0=0x41e0000000200000 fcsr=0x0
# set:    a1=0x7fffffffffffffff
# expect: fa0=0x41efffffffe00000 fcsr=0x0
# set:    a1=0x8000000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    a1=0xfedcba9876543210
# expect: fa0=0x41dd950c84000000 fcsr=0x0
# set:    a1=63
# expect: fa0=0x404f800000000000 fcsr=0x0
        fcvt.d.wu fa0, a1

# set:    fa1=0x400921fb54442d18 frm=0
# expect: a0=0x3 fcsr=0x1
# set:    fa1=0xc004000000000000 frm=0
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x3ff0000000000001 frm=0
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0x400921fb54442d18 frm=2
# expect: a0=0x3 fcsr=0x41
# set:    fa1=0xc004000000000000 frm=2
# expect: a0=0x0 fcsr=0x50
# set:    fa1=0x3ff0000000000001 frm=2
# expect: a0=0x1 fcsr=0x41
# set:    fa1=0x400921fb54442d18 frm=3
# expect: a0=0x4 fcsr=0x61
# set:    fa1=0xc004000000000000 frm=3
# expect: a0=0x0 fcsr=0x70
# set:    fa1=0x3ff0000000000001 frm=3
# expect: a0=0x2 fcsr=0x61
# set:    fa1=0x400921fb54442d18 frm=4
# expect: a0=0x3 fcsr=0x81
# set:    fa1=0xc004000000000000 frm=4
# expect: a0=0x0 fcsr=0x90
# set:    fa1=0x3ff0000000000001 frm=4
# expect: a0=0x1 fcsr=0x81
        fcvt.wu.d a0, fa1

# set:    fa1=0x7ff0000000000000
# expect: a0=0x7fffffffffffffff fcsr=0x10
# set:    fa1=0x0000000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xc1e0000000200000
# expect: a0=0xffffffff7fffffff fcsr=0x0
# set:    fa1=0x41dfffffffe00000
# expect: a0=0x80000000 fcsr=0x1
# set:    fa1=0x7fefffffffffffff
# expect: a0=0x7fffffffffffffff fcsr=0x10
# set:    fa1=0x8000000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xffefffffffffffff
# expect: a0=0x8000000000000000 fcsr=0x10
# set:    fa1=0xfff0000000000000
# expect: a0=0x8000000000000000 fcsr=0x10
# set:    fa1=0x41e0000000000000
# expect: a0=0x80000000 fcsr=0x0
# set:    fa1=0xc004000000000000
# expect: a0=0xfffffffffffffffe fcsr=0x1
# set:    fa1=0x3ca0000000000000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0x3ff0000000000000
# expect: a0=0x1 fcsr=0x0
        fcvt.l.d a0, fa1, rne

# set:    a1=-2
# expect: fa0=0xc000000000000000 fcsr=0x0
# set:    a1=16777217
# expect: fa0=0x4170000010000000 fcsr=0x0
# set:    a1=63
# expect: fa0=0x404f800000000000 fcsr=0x0
# set:    a1=31
# expect: fa0=0x403f000000000000 fcsr=0x0
# set:    a1=0xffffffff80000000
# expect: fa0=0xc1e0000000000000 fcsr=0x0
# set:    a1=0xffffffff
# expect: fa0=0x41efffffffe00000 fcsr=0x0
# set:    a1=2
# expect: fa0=0x4000000000000000 fcsr=0x0
# set:    a1=32
# expect: fa0=0x4040000000000000 fcsr=0x0
        fcvt.d.l fa0, a1, rne

# set:    fa1=0x41e0000000000000
# expect: a0=0x80000000 fcsr=0x0
# set:    fa1=0x400921fb54442d18
# expect: a0=0x3 fcsr=0x1
# set:    fa1=0x3ca0000000000000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffefffffffffffff
# expect: a0=0x8000000000000000 fcsr=0x10
# set:    fa1=0xfff0000000000000
# expect: a0=0x8000000000000000 fcsr=0x10
# set:    fa1=0x800fffffffffffff
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0x0010000000000000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0x7ff0000000000000
# expect: a0=0x7fffffffffffffff fcsr=0x10
# set:    fa1=0xc060000000000000
# expect: a0=0xffffffffffffff80 fcsr=0x0
# set:    fa1=0x0000000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x3ff0000000000001
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0xfff8000000000001
# expect: a0=0x7fffffffffffffff fcsr=0x10
        fcvt.l.d a0, fa1, rtz

# set:    a1=0xffffffff
# expect: fa0=0x41efffffffe00000 fcsr=0x0
# set:    a1=0x100000000
# expect: fa0=0x41f0000000000000 fcsr=0x0
# set:    a1=31
# expect: fa0=0x403f000000000000 fcsr=0x0
# set:    a1=0x8000000000000000
# expect: fa0=0xc3e0000000000000 fcsr=0x0
# set:    a1=16777217
# expect: fa0=0x4170000010000000 fcsr=0x0
# set:    a1=1
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    a1=0x123456789abcdef0
# expect: fa0=0x43b23456789abcde fcsr=0x1
# set:    a1=0x7fffffff80000001
# expect: fa0=0x43dfffffffe00000 fcsr=0x1
        fcvt.d.l fa0, a1, rtz

# set:    fa1=0x400921fb54442d18
# expect: a0=0x3 fcsr=0x1
# set:    fa1=0xbff0000000000000
# expect: a0=0xffffffffffffffff fcsr=0x0
# set:    fa1=0xfff8000000000001
# expect: a0=0x7fffffffffffffff fcsr=0x10
# set:    fa1=0x41dfffffffe00000
# expect: a0=0x7fffffff fcsr=0x1
# set:    fa1=0x3fe0000000000000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0x43e0000000000000
# expect: a0=0x7fffffffffffffff fcsr=0x10
# set:    fa1=0x41e0000000000000
# expect: a0=0x80000000 fcsr=0x0
# set:    fa1=0xfff0000000000000
# expect: a0=0x8000000000000000 fcsr=0x10
# set:    fa1=0x7fefffffffffffff
# expect: a0=0x7fffffffffffffff fcsr=0x10
# set:    fa1=0x800fffffffffffff
# expect: a0=0xffffffffffffffff fcsr=0x1
# set:    fa1=0xffefffffffffffff
# expect: a0=0x8000000000000000 fcsr=0x10
# set:    fa1=0x7ff8000000000000
# expect: a0=0x7fffffffffffffff fcsr=0x10
        fcvt.l.d a0, fa1, rdn

# set:    a1=0
# expect: fa0=0x0 fcsr=0x0
# set:    a1=0xffffff8000000001
# expect: fa0=0xc25fffffffffc000 fcsr=0x0
# set:    a1=1
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    a1=0x20000000000001
# expect: fa0=0x4340000000000000 fcsr=0x1
# set:    a1=0x100000000
# expect: fa0=0x41f0000000000000 fcsr=0x0
# set:    a1=16777217
# expect: fa0=0x4170000010000000 fcsr=0x0
# set:    a1=0x7fffffff80000001
# expect: fa0=0x43dfffffffe00000 fcsr=0x1
# set:    a1=0xfedcba9876543210
# expect: fa0=0xc3723456789abcdf fcsr=0x0
        fcvt.d.l fa0, a1, rdn

# set:    fa1=0x7ff8000000000000
# expect: a0=0x7fffffffffffffff fcsr=0x10
# set:    fa1=0x41dfffffffe00000
# expect: a0=0x80000000 fcsr=0x1
# set:    fa1=0xffefffffffffffff
# expect: a0=0x8000000000000000 fcsr=0x10
# set:    fa1=0xc060000000000000
# expect: a0=0xffffffffffffff80 fcsr=0x0
# set:    fa1=0xc004000000000000
# expect: a0=0xfffffffffffffffe fcsr=0x1
# set:    fa1=0x0000000000000001
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0x400921fb54442d18
# expect: a0=0x4 fcsr=0x1
# set:    fa1=0x3ff0000000000001
# expect: a0=0x2 fcsr=0x1
# set:    fa1=0x0000000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xbff0000000000000
# expect: a0=0xffffffffffffffff fcsr=0x0
# set:    fa1=0x7fefffffffffffff
# expect: a0=0x7fffffffffffffff fcsr=0x10
# set:    fa1=0x3ca0000000000000
# expect: a0=0x1 fcsr=0x1
        fcvt.l.d a0, fa1, rup

# set:    a1=1
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    a1=-2
# expect: fa0=0xc000000000000000 fcsr=0x0
# set:    a1=0xffffff8000000001
# expect: fa0=0xc25fffffffffc000 fcsr=0x0
# set:    a1=0x100000000
# expect: fa0=0x41f0000000000000 fcsr=0x0
# set:    a1=0x7fffffff80000001
# expect: fa0=0x43dfffffffe00001 fcsr=0x1
# set:    a1=0
# expect: fa0=0x0 fcsr=0x0
# set:    a1=0x7fffffffffffffbf
# expect: fa0=0x43e0000000000000 fcsr=0x1
# set:    a1=0x20000000000001
# expect: fa0=0x4340000000000001 fcsr=0x1
        fcvt.d.l fa0, a1, rup

# set:    fa1=0x3ff0000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xc004000000000000
# expect: a0=0xfffffffffffffffd fcsr=0x1
# set:    fa1=0x800fffffffffffff
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0x0010000000000000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0x0000000000000001
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xc060000000000000
# expect: a0=0xffffffffffffff80 fcsr=0x0
# set:    fa1=0x7fefffffffffffff
# expect: a0=0x7fffffffffffffff fcsr=0x10
# set:    fa1=0x8000000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xbff0000000000000
# expect: a0=0xffffffffffffffff fcsr=0x0
# set:    fa1=0x3ff0000000000001
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0xc1e0000000200000
# expect: a0=0xffffffff7fffffff fcsr=0x0
# set:    fa1=0x41e0000000000000
# expect: a0=0x80000000 fcsr=0x0
        fcvt.l.d a0, fa1, rmm

# set:    a1=0x7fffffff
# expect: fa0=0x41dfffffffc00000 fcsr=0x0
# set:    a1=0x7fffffff80000001
# expect: fa0=0x43dfffffffe00000 fcsr=0x1
# set:    a1=0
# expect: fa0=0x0 fcsr=0x0
# set:    a1=0x7fffffffffffffbf
# expect: fa0=0x43e0000000000000 fcsr=0x1
# set:    a1=16777217
# expect: fa0=0x4170000010000000 fcsr=0x0
# set:    a1=0x7fffffffffffffff
# expect: fa0=0x43e0000000000000 fcsr=0x1
# set:    a1=32
# expect: fa0=0x4040000000000000 fcsr=0x0
# set:    a1=0x20000000000001
# expect: fa0=0x4340000000000001 fcsr=0x1
        fcvt.d.l fa0, a1, rmm

# set:    fa1=0x400921fb54442d18 frm=0
# expect: a0=0x3 fcsr=0x1
# set:    fa1=0xc004000000000000 frm=0
# expect: a0=0xfffffffffffffffe fcsr=0x1
# set:    fa1=0x3ff0000000000001 frm=0
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0x400921fb54442d18 frm=2
# expect: a0=0x3 fcsr=0x41
# set:    fa1=0xc004000000000000 frm=2
# expect: a0=0xfffffffffffffffd fcsr=0x41
# set:    fa1=0x3ff0000000000001 frm=2
# expect: a0=0x1 fcsr=0x41
# set:    fa1=0x400921fb54442d18 frm=3
# expect: a0=0x4 fcsr=0x61
# set:    fa1=0xc004000000000000 frm=3
# expect: a0=0xfffffffffffffffe fcsr=0x61
# set:    fa1=0x3ff0000000000001 frm=3
# expect: a0=0x2 fcsr=0x61
# set:    fa1=0x400921fb54442d18 frm=4
# expect: a0=0x3 fcsr=0x81
# set:    fa1=0xc004000000000000 frm=4
# expect: a0=0xfffffffffffffffd fcsr=0x81
# set:    fa1=0x3ff0000000000001 frm=4
# expect: a0=0x1 fcsr=0x81
        fcvt.l.d a0, fa1

# set:    fa1=0x800fffffffffffff
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffefffffffffffff
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x3ff0000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x41e0000000000000
# expect: a0=0x80000000 fcsr=0x0
# set:    fa1=0xc1e0000000200000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x7fefffffffffffff
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xfff0000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xc060000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x41dfffffffe00000
# expect: a0=0x80000000 fcsr=0x1
# set:    fa1=0x7ff0000000000000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0x7ff8000000000000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0x7ff0000000000001
# expect: a0=0xffffffffffffffff fcsr=0x10
        fcvt.lu.d a0, fa1, rne

# set:    a1=0
# expect: fa0=0x0 fcsr=0x0
# set:    a1=-1
# expect: fa0=0x43f0000000000000 fcsr=0x1
# set:    a1=0x123456789abcdef0
# expect: fa0=0x43b23456789abcdf fcsr=0x1
# set:    a1=32
# expect: fa0=0x4040000000000000 fcsr=0x0
# set:    a1=0x20000000000001
# expect: fa0=0x4340000000000000 fcsr=0x1
# set:    a1=0x7fffffff80000001
# expect: fa0=0x43dfffffffe00000 fcsr=0x1
# set:    a1=31
# expect: fa0=0x403f000000000000 fcsr=0x0
# set:    a1=0xffffffff
# expect: fa0=0x41efffffffe00000 fcsr=0x0
        fcvt.d.lu fa0, a1, rne

# set:    fa1=0xc060000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x3fe0000000000000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0x7ff0000000000000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0x3ff0000000000001
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0x0000000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x3ca0000000000000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xffefffffffffffff
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x0010000000000000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0x800fffffffffffff
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xfff0000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xc004000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x7ff0000000000001
# expect: a0=0xffffffffffffffff fcsr=0x10
        fcvt.lu.d a0, fa1, rtz

# set:    a1=0x100000000
# expect: fa0=0x41f0000000000000 fcsr=0x0
# set:    a1=-2
# expect: fa0=0x43efffffffffffff fcsr=0x1
# set:    a1=0x80000000
# expect: fa0=0x41e0000000000000 fcsr=0x0
# set:    a1=2
# expect: fa0=0x4000000000000000 fcsr=0x0
# set:    a1=0x7fffffff
# expect: fa0=0x41dfffffffc00000 fcsr=0x0
# set:    a1=1
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    a1=0x7fffffffffffffbf
# expect: fa0=0x43dfffffffffffff fcsr=0x1
# set:    a1=0
# expect: fa0=0x0 fcsr=0x0
        fcvt.d.lu fa0, a1, rtz

# set:    fa1=0x43e0000000000000
# expect: a0=0x8000000000000000 fcsr=0x0
# set:    fa1=0x800fffffffffffff
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xc004000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x41e0000000000000
# expect: a0=0x80000000 fcsr=0x0
# set:    fa1=0x3ff0000000000001
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0xc1e0000000200000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x400921fb54442d18
# expect: a0=0x3 fcsr=0x1
# set:    fa1=0x0010000000000000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0x0000000000000001
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xbff0000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x7ff0000000000000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0x8000000000000000
# expect: a0=0x0 fcsr=0x0
        fcvt.lu.d a0, fa1, rdn

# set:    a1=0x7fffffff
# expect: fa0=0x41dfffffffc00000 fcsr=0x0
# set:    a1=2
# expect: fa0=0x4000000000000000 fcsr=0x0
# set:    a1=16777217
# expect: fa0=0x4170000010000000 fcsr=0x0
# set:    a1=0x8000000000000000
# expect: fa0=0x43e0000000000000 fcsr=0x0
# set:    a1=0x123456789abcdef0
# expect: fa0=0x43b23456789abcde fcsr=0x1
# set:    a1=-1
# expect: fa0=0x43efffffffffffff fcsr=0x1
# set:    a1=63
# expect: fa0=0x404f800000000000 fcsr=0x0
# set:    a1=-2
# expect: fa0=0x43efffffffffffff fcsr=0x1
        fcvt.d.lu fa0, a1, rdn

# set:    fa1=0x400921fb54442d18
# expect: a0=0x4 fcsr=0x1
# set:    fa1=0x0010000000000000
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0x7ff0000000000000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0x0000000000000001
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0x7fefffffffffffff
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0x8000000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xc1e0000000200000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x7ff8000000000000
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0xc060000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x41dfffffffe00000
# expect: a0=0x80000000 fcsr=0x1
# set:    fa1=0xc004000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x3ff0000000000001
# expect: a0=0x2 fcsr=0x1
        fcvt.lu.d a0, fa1, rup

# set:    a1=0x7fffffffffffffff
# expect: fa0=0x43e0000000000000 fcsr=0x1
# set:    a1=63
# expect: fa0=0x404f800000000000 fcsr=0x0
# set:    a1=-2
# expect: fa0=0x43f0000000000000 fcsr=0x1
# set:    a1=0x100000000
# expect: fa0=0x41f0000000000000 fcsr=0x0
# set:    a1=0xffffffff80000000
# expect: fa0=0x43effffffff00000 fcsr=0x0
# set:    a1=0xffffffff
# expect: fa0=0x41efffffffe00000 fcsr=0x0
# set:    a1=1
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    a1=0x20000000000001
# expect: fa0=0x4340000000000001 fcsr=0x1
        fcvt.d.lu fa0, a1, rup

# set:    fa1=0x7fefffffffffffff
# expect: a0=0xffffffffffffffff fcsr=0x10
# set:    fa1=0x3ff0000000000001
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0x400921fb54442d18
# expect: a0=0x3 fcsr=0x1
# set:    fa1=0x3ca0000000000000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xbff0000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x8000000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x3ff0000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xc060000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xfff0000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x0000000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x3fe0000000000000
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0x41e0000000000000
# expect: a0=0x80000000 fcsr=0x0
        fcvt.lu.d a0, fa1, rmm

# set:    a1=-2
# expect: fa0=0x43f0000000000000 fcsr=0x1
# set:    a1=63
# expect: fa0=0x404f800000000000 fcsr=0x0
# set:    a1=0xffffffff
# expect: fa0=0x41efffffffe00000 fcsr=0x0
# set:    a1=32
# expect: fa0=0x4040000000000000 fcsr=0x0
# set:    a1=0x7fffffff80000001
# expect: fa0=0x43dfffffffe00000 fcsr=0x1
# set:    a1=0x8000000000000000
# expect: fa0=0x43e0000000000000 fcsr=0x0
# set:    a1=0x80000000
# expect: fa0=0x41e0000000000000 fcsr=0x0
# set:    a1=2
# expect: fa0=0x4000000000000000 fcsr=0x0
        fcvt.d.lu fa0, a1, rmm

# set:    fa1=0x400921fb54442d18 frm=0
# expect: a0=0x3 fcsr=0x1
# set:    fa1=0xc004000000000000 frm=0
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x3ff0000000000001 frm=0
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0x400921fb54442d18 frm=2
# expect: a0=0x3 fcsr=0x41
# set:    fa1=0xc004000000000000 frm=2
# expect: a0=0x0 fcsr=0x50
# set:    fa1=0x3ff0000000000001 frm=2
# expect: a0=0x1 fcsr=0x41
# set:    fa1=0x400921fb54442d18 frm=3
# expect: a0=0x4 fcsr=0x61
# set:    fa1=0xc004000000000000 frm=3
# expect: a0=0x0 fcsr=0x70
# set:    fa1=0x3ff0000000000001 frm=3
# expect: a0=0x2 fcsr=0x61
# set:    fa1=0x400921fb54442d18 frm=4
# expect: a0=0x3 fcsr=0x81
# set:    fa1=0xc004000000000000 frm=4
# expect: a0=0x0 fcsr=0x90
# set:    fa1=0x3ff0000000000001 frm=4
# expect: a0=0x1 fcsr=0x81
        fcvt.lu.d a0, fa1

# set:    fa1=0x0000000000000000
# expect: a0=0x0
# set:    fa1=0x8000000000000000
# expect: a0=0x8000000000000000
# set:    fa1=0x3ff0000000000000
# expect: a0=0x3ff0000000000000
# set:    fa1=0xbff0000000000000
# expect: a0=0xbff0000000000000
# set:    fa1=0x7ff0000000000000
# expect: a0=0x7ff0000000000000
# set:    fa1=0xfff0000000000000
# expect: a0=0xfff0000000000000
# set:    fa1=0x7ff8000000000000
# expect: a0=0x7ff8000000000000
# set:    fa1=0xfff8000000000001
# expect: a0=0xfff8000000000001
# set:    fa1=0x3fe0000000000000
# expect: a0=0x3fe0000000000000
# set:    fa1=0xc060000000000000
# expect: a0=0xc060000000000000
        fmv.x.d a0, fa1

# set:    a1=0
# expect: fa0=0x0
# set:    a1=1
# expect: fa0=0x1
# set:    a1=-1
# expect: fa0=0xffffffffffffffff
# set:    a1=2
# expect: fa0=0x2
# set:    a1=0x7fffffffffffffff
# expect: fa0=0x7fffffffffffffff
# set:    a1=0x8000000000000000
# expect: fa0=0x8000000000000000
# set:    a1=0x7fffffff
# expect: fa0=0x7fffffff
# set:    a1=0x80000000
# expect: fa0=0x80000000
# set:    a1=0xffffffff
# expect: fa0=0xffffffff
# set:    a1=0x100000000
# expect: fa0=0x100000000
# set:    a1=0x123456789abcdef0
# expect: fa0=0x123456789abcdef0
# set:    a1=0xfedcba9876543210
# expect: fa0=0xfedcba9876543210
# set:    a1=63
# expect: fa0=0x3f
# set:    a1=64
# expect: fa0=0x40
# set:    a1=31
# expect: fa0=0x1f
# set:    a1=32
# expect: fa0=0x20
# set:    a1=-2
# expect: fa0=0xfffffffffffffffe
# set:    a1=0xffffffff80000000
# expect: fa0=0xffffffff80000000
        fmv.d.x fa0, a1

# set:    a1=mem+61 mem+64:8=0x8182838485868788
# expect: fa0=0x8182838485868788
# set:    a1=mem+61 mem+64:8=0x7fc000003f800000
# expect: fa0=0x7fc000003f800000
        fld fa0, 3(a1)

# set:    a1=mem+61 fa0=0x0000000000000000 mem+64:8=-1
# expect: mem+64:8=0x0
# set:    a1=mem+61 fa0=0x8000000000000000 mem+64:8=-1
# expect: mem+64:8=0x8000000000000000
# set:    a1=mem+61 fa0=0x3ff0000000000000 mem+64:8=-1
# expect: mem+64:8=0x3ff0000000000000
# set:    a1=mem+61 fa0=0xbff0000000000000 mem+64:8=-1
# expect: mem+64:8=0xbff0000000000000
# set:    a1=mem+61 fa0=0x7ff0000000000000 mem+64:8=-1
# expect: mem+64:8=0x7ff0000000000000
# set:    a1=mem+61 fa0=0x3fe0000000000000 mem+64:8=-1
# expect: mem+64:8=0x3fe0000000000000
# set:    a1=mem+61 fa0=0xc060000000000000 mem+64:8=-1
# expect: mem+64:8=0xc060000000000000
        fsd fa0, 3(a1)

# set:    fa1=0x0000000000000000 fa2=0x8000000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0x3ff0000000000001 fa2=0x800fffffffffffff
# expect: fa0=0x800fffffffffffff fcsr=0x0
# set:    fa1=0x7ff8000000000000 fa2=0x7ff0000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x3ca0000000000000 fa2=0x400921fb54442d18
# expect: fa0=0x3ca0000000000000 fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0x8000000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0x400921fb54442d18 fa2=0x43e0000000000000
# expect: fa0=0x400921fb54442d18 fcsr=0x0
# set:    fa1=0x3ff0000000000000 fa2=0x41dfffffffe00000
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    fa1=0xffefffffffffffff fa2=0xc004000000000000
# expect: fa0=0xffefffffffffffff fcsr=0x0
# set:    fa1=0x7fefffffffffffff fa2=0x3ca0000000000000
# expect: fa0=0x3ca0000000000000 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0xc004000000000000
# expect: fa0=0xc004000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0x3ff0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0xc004000000000000 fa2=0x800fffffffffffff
# expect: fa0=0xc004000000000000 fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0x41e0000000000000
# expect: fa0=0xc1e0000000200000 fcsr=0x0
# set:    fa1=0x3ff0000000000001 fa2=0x7ff0000000000000
# expect: fa0=0x3ff0000000000001 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0x7ff0000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x0000000000000001 fa2=0xffefffffffffffff
# expect: fa0=0xffefffffffffffff fcsr=0x0
# set:    fa1=0xffefffffffffffff fa2=0xfff0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0xffefffffffffffff fa2=0x3ca0000000000000
# expect: fa0=0xffefffffffffffff fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0x3ca0000000000000
# expect: fa0=0x1 fcsr=0x0
# set:    fa1=0x3ff0000000000001 fa2=0xc1e0000000200000
# expect: fa0=0xc1e0000000200000 fcsr=0x0
# set:    fa1=0xfff8000000000001 fa2=0x8000000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x400921fb54442d18 fa2=0xc1e0000000200000
# expect: fa0=0xc1e0000000200000 fcsr=0x0
# set:    fa1=0x41e0000000000000 fa2=0x8000000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0xffefffffffffffff
# expect: fa0=0xffefffffffffffff fcsr=0x0
# set:    fa1=0x0000000000000000 fa2=0x0000000000000001
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x41dfffffffe00000 fa2=0x0000000000000001
# expect: fa0=0x1 fcsr=0x0
        # fminm.d fa0, fa1, fa2
        .insn r 0x53, 2, 0x15, fa0, fa1, fa2

# set:    fa1=0x0000000000000000 fa2=0x8000000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x41e0000000000000 fa2=0x8000000000000000
# expect: fa0=0x41e0000000000000 fcsr=0x0
# set:    fa1=0xc060000000000000 fa2=0x7ff0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0xfff8000000000001 fa2=0xc1e0000000200000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x3fe0000000000000 fa2=0x43e0000000000000
# expect: fa0=0x43e0000000000000 fcsr=0x0
# set:    fa1=0x800fffffffffffff fa2=0x0010000000000000
# expect: fa0=0x10000000000000 fcsr=0x0
# set:    fa1=0x0000000000000000 fa2=0x0000000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0xfff8000000000001 fa2=0x43e0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x43e0000000000000 fa2=0x41dfffffffe00000
# expect: fa0=0x43e0000000000000 fcsr=0x0
# set:    fa1=0xfff8000000000001 fa2=0x3fe0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0xfff0000000000000
# expect: fa0=0xc004000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0xc1e0000000200000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0xbff0000000000000 fa2=0x3ff0000000000000
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    fa1=0xfff0000000000000 fa2=0xc060000000000000
# expect: fa0=0xc060000000000000 fcsr=0x0
# set:    fa1=0x3fe0000000000000 fa2=0x800fffffffffffff
# expect: fa0=0x3fe0000000000000 fcsr=0x0
# set:    fa1=0x41e0000000000000 fa2=0x0000000000000000
# expect: fa0=0x41e0000000000000 fcsr=0x0
# set:    fa1=0x3ff0000000000001 fa2=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x400921fb54442d18 fa2=0x3ff0000000000000
# expect: fa0=0x400921fb54442d18 fcsr=0x0
# set:    fa1=0x800fffffffffffff fa2=0x7ff0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x400921fb54442d18 fa2=0x0000000000000001
# expect: fa0=0x400921fb54442d18 fcsr=0x0
# set:    fa1=0xfff0000000000000 fa2=0xbff0000000000000
# expect: fa0=0xbff0000000000000 fcsr=0x0
# set:    fa1=0x3ff0000000000001 fa2=0xbff0000000000000
# expect: fa0=0x3ff0000000000001 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0x41e0000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x43e0000000000000 fa2=0x7ff0000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x0000000000000000 fa2=0x3ff0000000000001
# expect: fa0=0x3ff0000000000001 fcsr=0x0
        # fmaxm.d fa0, fa1, fa2
        .insn r 0x53, 3, 0x15, fa0, fa1, fa2

# set:    fa1=0x3fe0000000000000 fa2=0x0000000000000001
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xc060000000000000 fa2=0x3ff0000000000001
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x41dfffffffe00000 fa2=0x3fe0000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x41dfffffffe00000 fa2=0x3ff0000000000001
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x0000000000000000 fa2=0x41e0000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0x3ff0000000000001
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x400921fb54442d18 fa2=0x0000000000000001
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x43e0000000000000 fa2=0xc1e0000000200000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x41e0000000000000 fa2=0x0010000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x43e0000000000000 fa2=0x41dfffffffe00000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x0000000000000001 fa2=0xc004000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xfff0000000000000 fa2=0x0010000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xfff8000000000001 fa2=0x41e0000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0x41dfffffffe00000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x8000000000000000 fa2=0x3ff0000000000001
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xfff0000000000000 fa2=0x3ff0000000000001
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xbff0000000000000 fa2=0x8000000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xc060000000000000 fa2=0x0010000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0xbff0000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x0010000000000000 fa2=0x41e0000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x400921fb54442d18 fa2=0xfff8000000000001
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x400921fb54442d18 fa2=0x7ff0000000000001
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x800fffffffffffff fa2=0xc004000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xfff0000000000000 fa2=0xfff8000000000001
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0xc060000000000000
# expect: a0=0x0 fcsr=0x0
        # fleq.d a0, fa1, fa2
        .insn r 0x53, 4, 0x51, a0, fa1, fa2

# set:    fa1=0xfff0000000000000 fa2=0x3fe0000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x3fe0000000000000 fa2=0x3ff0000000000001
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x3fe0000000000000 fa2=0x0000000000000001
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xc060000000000000 fa2=0x800fffffffffffff
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0xc060000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x3ff0000000000001 fa2=0xfff0000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0x3ca0000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0x41dfffffffe00000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x8000000000000000 fa2=0x7fefffffffffffff
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xfff8000000000001 fa2=0x41e0000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0x0010000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x3ca0000000000000 fa2=0x8000000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0x7ff8000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x3ca0000000000000 fa2=0x41dfffffffe00000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xc060000000000000 fa2=0x3ff0000000000001
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x41dfffffffe00000 fa2=0xfff0000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0xfff8000000000001
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xc1e0000000200000 fa2=0x7fefffffffffffff
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x400921fb54442d18 fa2=0x3ff0000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x41dfffffffe00000 fa2=0xc004000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xfff0000000000000 fa2=0xc1e0000000200000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x400921fb54442d18 fa2=0xfff8000000000001
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xfff8000000000001 fa2=0x3ca0000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0xc004000000000000 fa2=0x7ff0000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0x43e0000000000000 fa2=0xc060000000000000
# expect: a0=0x0 fcsr=0x0
        # fltq.d a0, fa1, fa2
        .insn r 0x53, 5, 0x51, a0, fa1, fa2

# set:    a0=0
# expect: fa0=0xbff0000000000000
        # fli.d fa0, constant 0
        .insn r 0x53, 0, 0x79, fa0, x0, x1

# set:    a0=0
# expect: fa0=0x10000000000000
        # fli.d fa0, constant 1
        .insn r 0x53, 0, 0x79, fa0, x1, x1

# set:    a0=0
# expect: fa0=0x3ef0000000000000
        # fli.d fa0, constant 2
        .insn r 0x53, 0, 0x79, fa0, x2, x1

# set:    a0=0
# expect: fa0=0x3f00000000000000
        # fli.d fa0, constant 3
        .insn r 0x53, 0, 0x79, fa0, x3, x1

# set:    a0=0
# expect: fa0=0x3f70000000000000
        # fli.d fa0, constant 4
        .insn r 0x53, 0, 0x79, fa0, x4, x1

# set:    a0=0
# expect: fa0=0x3f80000000000000
        # fli.d fa0, constant 5
        .insn r 0x53, 0, 0x79, fa0, x5, x1

# set:    a0=0
# expect: fa0=0x3fb0000000000000
        # fli.d fa0, constant 6
        .insn r 0x53, 0, 0x79, fa0, x6, x1

# set:    a0=0
# expect: fa0=0x3fc0000000000000
        # fli.d fa0, constant 7
        .insn r 0x53, 0, 0x79, fa0, x7, x1

# set:    a0=0
# expect: fa0=0x3fd0000000000000
        # fli.d fa0, constant 8
        .insn r 0x53, 0, 0x79, fa0, x8, x1

# set:    a0=0
# expect: fa0=0x3fd4000000000000
        # fli.d fa0, constant 9
        .insn r 0x53, 0, 0x79, fa0, x9, x1

# set:    a0=0
# expect: fa0=0x3fd8000000000000
        # fli.d fa0, constant 10
        .insn r 0x53, 0, 0x79, fa0, x10, x1

# set:    a0=0
# expect: fa0=0x3fdc000000000000
        # fli.d fa0, constant 11
        .insn r 0x53, 0, 0x79, fa0, x11, x1

# set:    a0=0
# expect: fa0=0x3fe0000000000000
        # fli.d fa0, constant 12
        .insn r 0x53, 0, 0x79, fa0, x12, x1

# set:    a0=0
# expect: fa0=0x3fe4000000000000
        # fli.d fa0, constant 13
        .insn r 0x53, 0, 0x79, fa0, x13, x1

# set:    a0=0
# expect: fa0=0x3fe8000000000000
        # fli.d fa0, constant 14
        .insn r 0x53, 0, 0x79, fa0, x14, x1

# set:    a0=0
# expect: fa0=0x3fec000000000000
        # fli.d fa0, constant 15
        .insn r 0x53, 0, 0x79, fa0, x15, x1

# set:    a0=0
# expect: fa0=0x3ff0000000000000
        # fli.d fa0, constant 16
        .insn r 0x53, 0, 0x79, fa0, x16, x1

# set:    a0=0
# expect: fa0=0x3ff4000000000000
        # fli.d fa0, constant 17
        .insn r 0x53, 0, 0x79, fa0, x17, x1

# set:    a0=0
# expect: fa0=0x3ff8000000000000
        # fli.d fa0, constant 18
        .insn r 0x53, 0, 0x79, fa0, x18, x1

# set:    a0=0
# expect: fa0=0x3ffc000000000000
        # fli.d fa0, constant 19
        .insn r 0x53, 0, 0x79, fa0, x19, x1

# set:    a0=0
# expect: fa0=0x4000000000000000
        # fli.d fa0, constant 20
        .insn r 0x53, 0, 0x79, fa0, x20, x1

# set:    a0=0
# expect: fa0=0x4004000000000000
        # fli.d fa0, constant 21
        .insn r 0x53, 0, 0x79, fa0, x21, x1

# set:    a0=0
# expect: fa0=0x4008000000000000
        # fli.d fa0, constant 22
        .insn r 0x53, 0, 0x79, fa0, x22, x1

# set:    a0=0
# expect: fa0=0x4010000000000000
        # fli.d fa0, constant 23
        .insn r 0x53, 0, 0x79, fa0, x23, x1

# set:    a0=0
# expect: fa0=0x4020000000000000
        # fli.d fa0, constant 24
        .insn r 0x53, 0, 0x79, fa0, x24, x1

# set:    a0=0
# expect: fa0=0x4030000000000000
        # fli.d fa0, constant 25
        .insn r 0x53, 0, 0x79, fa0, x25, x1

# set:    a0=0
# expect: fa0=0x4060000000000000
        # fli.d fa0, constant 26
        .insn r 0x53, 0, 0x79, fa0, x26, x1

# set:    a0=0
# expect: fa0=0x4070000000000000
        # fli.d fa0, constant 27
        .insn r 0x53, 0, 0x79, fa0, x27, x1

# set:    a0=0
# expect: fa0=0x40e0000000000000
        # fli.d fa0, constant 28
        .insn r 0x53, 0, 0x79, fa0, x28, x1

# set:    a0=0
# expect: fa0=0x40f0000000000000
        # fli.d fa0, constant 29
        .insn r 0x53, 0, 0x79, fa0, x29, x1

# set:    a0=0
# expect: fa0=0x7ff0000000000000
        # fli.d fa0, constant 30
        .insn r 0x53, 0, 0x79, fa0, x30, x1

# set:    a0=0
# expect: fa0=0x7ff8000000000000
        # fli.d fa0, constant 31
        .insn r 0x53, 0, 0x79, fa0, x31, x1

# set:    fa1=0x3ff0000000000000
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    fa1=0x800fffffffffffff
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0x0000000000000001
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0xbff0000000000000
# expect: fa0=0xbff0000000000000 fcsr=0x0
# set:    fa1=0x0000000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x7fefffffffffffff
# expect: fa0=0x7fefffffffffffff fcsr=0x0
# set:    fa1=0x41dfffffffe00000
# expect: fa0=0x41e0000000000000 fcsr=0x0
# set:    fa1=0xffefffffffffffff
# expect: fa0=0xffefffffffffffff fcsr=0x0
# set:    fa1=0x3ca0000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x43e0000000000000
# expect: fa0=0x43e0000000000000 fcsr=0x0
# set:    fa1=0xc1e0000000200000
# expect: fa0=0xc1e0000000200000 fcsr=0x0
# set:    fa1=0x400921fb54442d18
# expect: fa0=0x4008000000000000 fcsr=0x0
# set:    fa1=0xc004000000000000
# expect: fa0=0xc000000000000000 fcsr=0x0
        # fround.d fa0, fa1, mode 0
        .insn r 0x53, 0, 0x21, fa0, fa1, x4

# set:    fa1=0xffefffffffffffff
# expect: fa0=0xffefffffffffffff fcsr=0x0
# set:    fa1=0x7ff0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x3fe0000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x43e0000000000000
# expect: fa0=0x43e0000000000000 fcsr=0x0
# set:    fa1=0x3ca0000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x3ff0000000000000
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    fa1=0x800fffffffffffff
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xc060000000000000
# expect: fa0=0xc060000000000000 fcsr=0x0
# set:    fa1=0x8000000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0xbff0000000000000
# expect: fa0=0xbff0000000000000 fcsr=0x0
# set:    fa1=0x400921fb54442d18
# expect: fa0=0x4008000000000000 fcsr=0x0
# set:    fa1=0xc004000000000000
# expect: fa0=0xc000000000000000 fcsr=0x0
        # fround.d fa0, fa1, mode 1
        .insn r 0x53, 1, 0x21, fa0, fa1, x4

# set:    fa1=0xc1e0000000200000
# expect: fa0=0xc1e0000000200000 fcsr=0x0
# set:    fa1=0x7fefffffffffffff
# expect: fa0=0x7fefffffffffffff fcsr=0x0
# set:    fa1=0x0000000000000001
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x7ff0000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x400921fb54442d18
# expect: fa0=0x4008000000000000 fcsr=0x0
# set:    fa1=0x0000000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0xc060000000000000
# expect: fa0=0xc060000000000000 fcsr=0x0
# set:    fa1=0x41e0000000000000
# expect: fa0=0x41e0000000000000 fcsr=0x0
# set:    fa1=0x3fe0000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x3ff0000000000001
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    fa1=0xfff0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x400921fb54442d18
# expect: fa0=0x4008000000000000 fcsr=0x0
# set:    fa1=0xc004000000000000
# expect: fa0=0xc008000000000000 fcsr=0x0
        # fround.d fa0, fa1, mode 2
        .insn r 0x53, 2, 0x21, fa0, fa1, x4

# set:    fa1=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x3fe0000000000000
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    fa1=0x41e0000000000000
# expect: fa0=0x41e0000000000000 fcsr=0x0
# set:    fa1=0x7fefffffffffffff
# expect: fa0=0x7fefffffffffffff fcsr=0x0
# set:    fa1=0x0010000000000000
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    fa1=0x43e0000000000000
# expect: fa0=0x43e0000000000000 fcsr=0x0
# set:    fa1=0x41dfffffffe00000
# expect: fa0=0x41e0000000000000 fcsr=0x0
# set:    fa1=0xc1e0000000200000
# expect: fa0=0xc1e0000000200000 fcsr=0x0
# set:    fa1=0xffefffffffffffff
# expect: fa0=0xffefffffffffffff fcsr=0x0
# set:    fa1=0xfff0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x0000000000000001
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    fa1=0x8000000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0x400921fb54442d18
# expect: fa0=0x4010000000000000 fcsr=0x0
# set:    fa1=0xc004000000000000
# expect: fa0=0xc000000000000000 fcsr=0x0
        # fround.d fa0, fa1, mode 3
        .insn r 0x53, 3, 0x21, fa0, fa1, x4

# set:    fa1=0x0010000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x400921fb54442d18
# expect: fa0=0x4008000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x3ca0000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x43e0000000000000
# expect: fa0=0x43e0000000000000 fcsr=0x0
# set:    fa1=0xffefffffffffffff
# expect: fa0=0xffefffffffffffff fcsr=0x0
# set:    fa1=0xc004000000000000
# expect: fa0=0xc008000000000000 fcsr=0x0
# set:    fa1=0xc1e0000000200000
# expect: fa0=0xc1e0000000200000 fcsr=0x0
# set:    fa1=0x41dfffffffe00000
# expect: fa0=0x41e0000000000000 fcsr=0x0
# set:    fa1=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x0000000000000001
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x41e0000000000000
# expect: fa0=0x41e0000000000000 fcsr=0x0
# set:    fa1=0x400921fb54442d18
# expect: fa0=0x4008000000000000 fcsr=0x0
# set:    fa1=0xc004000000000000
# expect: fa0=0xc008000000000000 fcsr=0x0
        # fround.d fa0, fa1, mode 4
        .insn r 0x53, 4, 0x21, fa0, fa1, x4

# set:    fa1=0xc060000000000000
# expect: fa0=0xc060000000000000 fcsr=0x0
# set:    fa1=0x800fffffffffffff
# expect: fa0=0x8000000000000000 fcsr=0x1
# set:    fa1=0x3fe0000000000000
# expect: fa0=0x0 fcsr=0x1
# set:    fa1=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xfff0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x41dfffffffe00000
# expect: fa0=0x41e0000000000000 fcsr=0x1
# set:    fa1=0xc1e0000000200000
# expect: fa0=0xc1e0000000200000 fcsr=0x0
# set:    fa1=0xbff0000000000000
# expect: fa0=0xbff0000000000000 fcsr=0x0
# set:    fa1=0x0010000000000000
# expect: fa0=0x0 fcsr=0x1
# set:    fa1=0x8000000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0x0000000000000001
# expect: fa0=0x0 fcsr=0x1
# set:    fa1=0xffefffffffffffff
# expect: fa0=0xffefffffffffffff fcsr=0x0
# set:    fa1=0x400921fb54442d18
# expect: fa0=0x4008000000000000 fcsr=0x1
# set:    fa1=0xc004000000000000
# expect: fa0=0xc000000000000000 fcsr=0x1
        # froundnx.d fa0, fa1, mode 0
        .insn r 0x53, 0, 0x21, fa0, fa1, x5

# set:    fa1=0xffefffffffffffff
# expect: fa0=0xffefffffffffffff fcsr=0x0
# set:    fa1=0x7ff0000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0xbff0000000000000
# expect: fa0=0xbff0000000000000 fcsr=0x0
# set:    fa1=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x3ff0000000000000
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    fa1=0x3ca0000000000000
# expect: fa0=0x0 fcsr=0x1
# set:    fa1=0xc004000000000000
# expect: fa0=0xc000000000000000 fcsr=0x1
# set:    fa1=0x800fffffffffffff
# expect: fa0=0x8000000000000000 fcsr=0x1
# set:    fa1=0xc1e0000000200000
# expect: fa0=0xc1e0000000200000 fcsr=0x0
# set:    fa1=0x0000000000000001
# expect: fa0=0x0 fcsr=0x1
# set:    fa1=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x41dfffffffe00000
# expect: fa0=0x41dfffffffc00000 fcsr=0x1
# set:    fa1=0x400921fb54442d18
# expect: fa0=0x4008000000000000 fcsr=0x1
# set:    fa1=0xc004000000000000
# expect: fa0=0xc000000000000000 fcsr=0x1
        # froundnx.d fa0, fa1, mode 1
        .insn r 0x53, 1, 0x21, fa0, fa1, x5

# set:    fa1=0x7ff8000000000000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x0000000000000001
# expect: fa0=0x0 fcsr=0x1
# set:    fa1=0xbff0000000000000
# expect: fa0=0xbff0000000000000 fcsr=0x0
# set:    fa1=0x41e0000000000000
# expect: fa0=0x41e0000000000000 fcsr=0x0
# set:    fa1=0xfff8000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x41dfffffffe00000
# expect: fa0=0x41dfffffffc00000 fcsr=0x1
# set:    fa1=0xffefffffffffffff
# expect: fa0=0xffefffffffffffff fcsr=0x0
# set:    fa1=0x800fffffffffffff
# expect: fa0=0xbff0000000000000 fcsr=0x1
# set:    fa1=0x43e0000000000000
# expect: fa0=0x43e0000000000000 fcsr=0x0
# set:    fa1=0x3ca0000000000000
# expect: fa0=0x0 fcsr=0x1
# set:    fa1=0x3fe0000000000000
# expect: fa0=0x0 fcsr=0x1
# set:    fa1=0x0000000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x400921fb54442d18
# expect: fa0=0x4008000000000000 fcsr=0x1
# set:    fa1=0xc004000000000000
# expect: fa0=0xc008000000000000 fcsr=0x1
        # froundnx.d fa0, fa1, mode 2
        .insn r 0x53, 2, 0x21, fa0, fa1, x5

# set:    fa1=0x41dfffffffe00000
# expect: fa0=0x41e0000000000000 fcsr=0x1
# set:    fa1=0xc1e0000000200000
# expect: fa0=0xc1e0000000200000 fcsr=0x0
# set:    fa1=0x7ff0000000000000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0x0000000000000001
# expect: fa0=0x3ff0000000000000 fcsr=0x1
# set:    fa1=0x8000000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0x3ff0000000000000
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    fa1=0xc060000000000000
# expect: fa0=0xc060000000000000 fcsr=0x0
# set:    fa1=0xffefffffffffffff
# expect: fa0=0xffefffffffffffff fcsr=0x0
# set:    fa1=0x800fffffffffffff
# expect: fa0=0x8000000000000000 fcsr=0x1
# set:    fa1=0x400921fb54442d18
# expect: fa0=0x4010000000000000 fcsr=0x1
# set:    fa1=0x41e0000000000000
# expect: fa0=0x41e0000000000000 fcsr=0x0
# set:    fa1=0x3fe0000000000000
# expect: fa0=0x3ff0000000000000 fcsr=0x1
# set:    fa1=0x400921fb54442d18
# expect: fa0=0x4010000000000000 fcsr=0x1
# set:    fa1=0xc004000000000000
# expect: fa0=0xc000000000000000 fcsr=0x1
        # froundnx.d fa0, fa1, mode 3
        .insn r 0x53, 3, 0x21, fa0, fa1, x5

# set:    fa1=0xfff0000000000000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0x8000000000000000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0x400921fb54442d18
# expect: fa0=0x4008000000000000 fcsr=0x1
# set:    fa1=0x3ca0000000000000
# expect: fa0=0x0 fcsr=0x1
# set:    fa1=0xc060000000000000
# expect: fa0=0xc060000000000000 fcsr=0x0
# set:    fa1=0x3ff0000000000000
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    fa1=0x3fe0000000000000
# expect: fa0=0x3ff0000000000000 fcsr=0x1
# set:    fa1=0x0000000000000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0x43e0000000000000
# expect: fa0=0x43e0000000000000 fcsr=0x0
# set:    fa1=0x7ff0000000000001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0x0000000000000001
# expect: fa0=0x0 fcsr=0x1
# set:    fa1=0xbff0000000000000
# expect: fa0=0xbff0000000000000 fcsr=0x0
# set:    fa1=0x400921fb54442d18
# expect: fa0=0x4008000000000000 fcsr=0x1
# set:    fa1=0xc004000000000000
# expect: fa0=0xc008000000000000 fcsr=0x1
        # froundnx.d fa0, fa1, mode 4
        .insn r 0x53, 4, 0x21, fa0, fa1, x5
