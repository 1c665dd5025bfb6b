# SPDX-License-Identifier: Apache-2.0
# Conversions between formats, half precision, fcvtmod

# set:    fa1=0x0000000000000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0x8000000000000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0x3ff0000000000000
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xbff0000000000000
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    fa1=0x7ff0000000000000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xfff0000000000000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0x7ff8000000000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xfff8000000000001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0x7ff0000000000001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0x0000000000000001
# expect: fa0=0xffffffff00000000 fcsr=0x3
# set:    fa1=0x800fffffffffffff
# expect: fa0=0xffffffff80000000 fcsr=0x3
# set:    fa1=0x0010000000000000
# expect: fa0=0xffffffff00000000 fcsr=0x3
# set:    fa1=0x7fefffffffffffff
# expect: fa0=0xffffffff7f800000 fcsr=0x5
# set:    fa1=0xffefffffffffffff
# expect: fa0=0xffffffffff800000 fcsr=0x5
# set:    fa1=0x3ff0000000000001
# expect: fa0=0xffffffff3f800000 fcsr=0x1
# set:    fa1=0x41e0000000000000
# expect: fa0=0xffffffff4f000000 fcsr=0x0
# set:    fa1=0xc1e0000000200000
# expect: fa0=0xffffffffcf000000 fcsr=0x1
# set:    fa1=0x43e0000000000000
# expect: fa0=0xffffffff5f000000 fcsr=0x0
# set:    fa1=0x400921fb54442d18
# expect: fa0=0xffffffff40490fdb fcsr=0x1
# set:    fa1=0xc004000000000000
# expect: fa0=0xffffffffc0200000 fcsr=0x0
# set:    fa1=0x3ca0000000000000
# expect: fa0=0xffffffff25000000 fcsr=0x0
# set:    fa1=0x41dfffffffe00000
# expect: fa0=0xffffffff4f000000 fcsr=0x1
# set:    fa1=0x3fe0000000000000
# expect: fa0=0xffffffff3f000000 fcsr=0x0
# set:    fa1=0xc060000000000000
# expect: fa0=0xffffffffc3000000 fcsr=0x0
# set:    fa1=0x36a0000000000000
# expect: fa0=0xffffffff00000001 fcsr=0x0
# set:    fa1=0x3690000000000000
# expect: fa0=0xffffffff00000000 fcsr=0x3
# set:    fa1=0x380fffffe0000000
# expect: fa0=0xffffffff00800000 fcsr=0x3
# set:    fa1=0x47efffffefffffff
# expect: fa0=0xffffffff7f7fffff fcsr=0x1
# set:    fa1=0x3ff0000010000000
# expect: fa0=0xffffffff3f800000 fcsr=0x1
# set:    fa1=0xbff0000030000000
# expect: fa0=0xffffffffbf800002 fcsr=0x1
        fcvt.s.d fa0, fa1, rne

# set:    fa1=0x0000000000000000
# expect: fa0=0xffffffffffff0000 fcsr=0x0
# set:    fa1=0x8000000000000000
# expect: fa0=0xffffffffffff8000 fcsr=0x0
# set:    fa1=0x3ff0000000000000
# expect: fa0=0xffffffffffff3c00 fcsr=0x0
# set:    fa1=0xbff0000000000000
# expect: fa0=0xffffffffffffbc00 fcsr=0x0
# set:    fa1=0x7ff0000000000000
# expect: fa0=0xffffffffffff7c00 fcsr=0x0
# set:    fa1=0xfff0000000000000
# expect: fa0=0xfffffffffffffc00 fcsr=0x0
# set:    fa1=0x7ff8000000000000
# expect: fa0=0xffffffffffff7e00 fcsr=0x0
# set:    fa1=0xfff8000000000001
# expect: fa0=0xffffffffffff7e00 fcsr=0x0
# set:    fa1=0x7ff0000000000001
# expect: fa0=0xffffffffffff7e00 fcsr=0x10
# set:    fa1=0x0000000000000001
# expect: fa0=0xffffffffffff0000 fcsr=0x3
# set:    fa1=0x800fffffffffffff
# expect: fa0=0xffffffffffff8000 fcsr=0x3
# set:    fa1=0x0010000000000000
# expect: fa0=0xffffffffffff0000 fcsr=0x3
# set:    fa1=0x7fefffffffffffff
# expect: fa0=0xffffffffffff7c00 fcsr=0x5
# set:    fa1=0xffefffffffffffff
# expect: fa0=0xfffffffffffffc00 fcsr=0x5
# set:    fa1=0x3ff0000000000001
# expect: fa0=0xffffffffffff3c00 fcsr=0x1
# set:    fa1=0x41e0000000000000
# expect: fa0=0xffffffffffff7c00 fcsr=0x5
# set:    fa1=0xc1e0000000200000
# expect: fa0=0xfffffffffffffc00 fcsr=0x5
# set:    fa1=0x43e0000000000000
# expect: fa0=0xffffffffffff7c00 fcsr=0x5
# set:    fa1=0x400921fb54442d18
# expect: fa0=0xffffffffffff4248 fcsr=0x1
# set:    fa1=0xc004000000000000
# expect: fa0=0xffffffffffffc100 fcsr=0x0
# set:    fa1=0x3ca0000000000000
# expect: fa0=0xffffffffffff0000 fcsr=0x3
# set:    fa1=0x41dfffffffe00000
# expect: fa0=0xffffffffffff7c00 fcsr=0x5
# set:    fa1=0x3fe0000000000000
# expect: fa0=0xffffffffffff3800 fcsr=0x0
# set:    fa1=0xc060000000000000
# expect: fa0=0xffffffffffffd800 fcsr=0x0
# set:    fa1=0x3ff0000000000000
# expect: fa0=0xffffffffffff3c00 fcsr=0x0
# set:    fa1=0x3f00100000000000
# expect: fa0=0xffffffffffff0202 fcsr=0x0
# set:    fa1=0x40effc0000000000
# expect: fa0=0xffffffffffff7bff fcsr=0x0
# set:    fa1=0x40effe0000000000
# expect: fa0=0xffffffffffff7c00 fcsr=0x5
# set:    fa1=0x3e70000000000000
# expect: fa0=0xffffffffffff0001 fcsr=0x0
# set:    fa1=0x3e60000000000000
# expect: fa0=0xffffffffffff0000 fcsr=0x3
# set:    fa1=0xbf0ff80000000000
# expect: fa0=0xffffffffffff83ff fcsr=0x0
# set:    fa1=0x3ff0020000000000
# expect: fa0=0xffffffffffff3c00 fcsr=0x1
# set:    fa1=0x3ff0060000000000
# expect: fa0=0xffffffffffff3c02 fcsr=0x1
        fcvt.h.d fa0, fa1, rne

# set:    fa1=0xffffffff00000000
# expect: fa0=0xffffffffffff0000 fcsr=0x0
# set:    fa1=0xffffffff80000000
# expect: fa0=0xffffffffffff8000 fcsr=0x0
# set:    fa1=0xffffffff3f800000
# expect: fa0=0xffffffffffff3c00 fcsr=0x0
# set:    fa1=0xffffffffbf800000
# expect: fa0=0xffffffffffffbc00 fcsr=0x0
# set:    fa1=0xffffffff7f800000
# expect: fa0=0xffffffffffff7c00 fcsr=0x0
# set:    fa1=0xffffffffff800000
# expect: fa0=0xfffffffffffffc00 fcsr=0x0
# set:    fa1=0xffffffff7fc00000
# expect: fa0=0xffffffffffff7e00 fcsr=0x0
# set:    fa1=0xffffffffffc00001
# expect: fa0=0xffffffffffff7e00 fcsr=0x0
# set:    fa1=0xffffffff7f800001
# expect: fa0=0xffffffffffff7e00 fcsr=0x10
# set:    fa1=0xffffffff00000001
# expect: fa0=0xffffffffffff0000 fcsr=0x3
# set:    fa1=0xffffffff807fffff
# expect: fa0=0xffffffffffff8000 fcsr=0x3
# set:    fa1=0xffffffff00800000
# expect: fa0=0xffffffffffff0000 fcsr=0x3
# set:    fa1=0xffffffff7f7fffff
# expect: fa0=0xffffffffffff7c00 fcsr=0x5
# set:    fa1=0xffffffffff7fffff
# expect: fa0=0xfffffffffffffc00 fcsr=0x5
# set:    fa1=0xffffffff3f800001
# expect: fa0=0xffffffffffff3c00 fcsr=0x1
# set:    fa1=0xffffffff4f000000
# expect: fa0=0xffffffffffff7c00 fcsr=0x5
# set:    fa1=0xffffffffcf000000
# expect: fa0=0xfffffffffffffc00 fcsr=0x5
# set:    fa1=0xffffffff5f000000
# expect: fa0=0xffffffffffff7c00 fcsr=0x5
# set:    fa1=0xffffffff40490fdb
# expect: fa0=0xffffffffffff4248 fcsr=0x1
# set:    fa1=0xffffffffc0200000
# expect: fa0=0xffffffffffffc100 fcsr=0x0
# set:    fa1=0xffffffff33800000
# expect: fa0=0xffffffffffff0001 fcsr=0x0
# set:    fa1=0xffffffff4effffff
# expect: fa0=0xffffffffffff7c00 fcsr=0x5
# set:    fa1=0xffffffff387fc000
# expect: fa0=0xffffffffffff03ff fcsr=0x0
# set:    fa1=0xffffffff33000000
# expect: fa0=0xffffffffffff0000 fcsr=0x3
# set:    fa1=0xffffffff33000001
# expect: fa0=0xffffffffffff0001 fcsr=0x3
# set:    fa1=0xffffffff477fe000
# expect: fa0=0xffffffffffff7bff fcsr=0x0
# set:    fa1=0xffffffff477ff000
# expect: fa0=0xffffffffffff7c00 fcsr=0x5
# set:    fa1=0xffffffff3f801000
# expect: fa0=0xffffffffffff3c00 fcsr=0x1
# set:    fa1=0xffffffff3f803000
# expect: fa0=0xffffffffffff3c02 fcsr=0x1
# set:    fa1=0x3f800000
# expect: fa0=0xffffffffffff7e00 fcsr=0x0
        fcvt.h.s fa0, fa1, rne

# set:    fa1=0x0000000000000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0x8000000000000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0x3ff0000000000000
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xbff0000000000000
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    fa1=0x7ff0000000000000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xfff0000000000000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0x7ff8000000000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xfff8000000000001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0x7ff0000000000001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0x0000000000000001
# expect: fa0=0xffffffff00000000 fcsr=0x3
# set:    fa1=0x800fffffffffffff
# expect: fa0=0xffffffff80000000 fcsr=0x3
# set:    fa1=0x0010000000000000
# expect: fa0=0xffffffff00000000 fcsr=0x3
# set:    fa1=0x7fefffffffffffff
# expect: fa0=0xffffffff7f7fffff fcsr=0x5
# set:    fa1=0xffefffffffffffff
# expect: fa0=0xffffffffff7fffff fcsr=0x5
# set:    fa1=0x3ff0000000000001
# expect: fa0=0xffffffff3f800000 fcsr=0x1
# set:    fa1=0x41e0000000000000
# expect: fa0=0xffffffff4f000000 fcsr=0x0
# set:    fa1=0xc1e0000000200000
# expect: fa0=0xffffffffcf000000 fcsr=0x1
# set:    fa1=0x43e0000000000000
# expect: fa0=0xffffffff5f000000 fcsr=0x0
# set:    fa1=0x400921fb54442d18
# expect: fa0=0xffffffff40490fda fcsr=0x1
# set:    fa1=0xc004000000000000
# expect: fa0=0xffffffffc0200000 fcsr=0x0
# set:    fa1=0x3ca0000000000000
# expect: fa0=0xffffffff25000000 fcsr=0x0
# set:    fa1=0x41dfffffffe00000
# expect: fa0=0xffffffff4effffff fcsr=0x1
# set:    fa1=0x3fe0000000000000
# expect: fa0=0xffffffff3f000000 fcsr=0x0
# set:    fa1=0xc060000000000000
# expect: fa0=0xffffffffc3000000 fcsr=0x0
# set:    fa1=0x36a0000000000000
# expect: fa0=0xffffffff00000001 fcsr=0x0
# set:    fa1=0x3690000000000000
# expect: fa0=0xffffffff00000000 fcsr=0x3
# set:    fa1=0x380fffffe0000000
# expect: fa0=0xffffffff007fffff fcsr=0x3
# set:    fa1=0x47efffffefffffff
# expect: fa0=0xffffffff7f7fffff fcsr=0x1
# set:    fa1=0x3ff0000010000000
# expect: fa0=0xffffffff3f800000 fcsr=0x1
# set:    fa1=0xbff0000030000000
# expect: fa0=0xffffffffbf800001 fcsr=0x1
        fcvt.s.d fa0, fa1, rtz

# set:    fa1=0x0000000000000000
# expect: fa0=0xffffffffffff0000 fcsr=0x0
# set:    fa1=0x8000000000000000
# expect: fa0=0xffffffffffff8000 fcsr=0x0
# set:    fa1=0x3ff0000000000000
# expect: fa0=0xffffffffffff3c00 fcsr=0x0
# set:    fa1=0xbff0000000000000
# expect: fa0=0xffffffffffffbc00 fcsr=0x0
# set:    fa1=0x7ff0000000000000
# expect: fa0=0xffffffffffff7c00 fcsr=0x0
# set:    fa1=0xfff0000000000000
# expect: fa0=0xfffffffffffffc00 fcsr=0x0
# set:    fa1=0x7ff8000000000000
# expect: fa0=0xffffffffffff7e00 fcsr=0x0
# set:    fa1=0xfff8000000000001
# expect: fa0=0xffffffffffff7e00 fcsr=0x0
# set:    fa1=0x7ff0000000000001
# expect: fa0=0xffffffffffff7e00 fcsr=0x10
# set:    fa1=0x0000000000000001
# expect: fa0=0xffffffffffff0000 fcsr=0x3
# set:    fa1=0x800fffffffffffff
# expect: fa0=0xffffffffffff8000 fcsr=0x3
# set:    fa1=0x0010000000000000
# expect: fa0=0xffffffffffff0000 fcsr=0x3
# set:    fa1=0x7fefffffffffffff
# expect: fa0=0xffffffffffff7bff fcsr=0x5
# set:    fa1=0xffefffffffffffff
# expect: fa0=0xfffffffffffffbff fcsr=0x5
# set:    fa1=0x3ff0000000000001
# expect: fa0=0xffffffffffff3c00 fcsr=0x1
# set:    fa1=0x41e0000000000000
# expect: fa0=0xffffffffffff7bff fcsr=0x5
# set:    fa1=0xc1e0000000200000
# expect: fa0=0xfffffffffffffbff fcsr=0x5
# set:    fa1=0x43e0000000000000
# expect: fa0=0xffffffffffff7bff fcsr=0x5
# set:    fa1=0x400921fb54442d18
# expect: fa0=0xffffffffffff4248 fcsr=0x1
# set:    fa1=0xc004000000000000
# expect: fa0=0xffffffffffffc100 fcsr=0x0
# set:    fa1=0x3ca0000000000000
# expect: fa0=0xffffffffffff0000 fcsr=0x3
# set:    fa1=0x41dfffffffe00000
# expect: fa0=0xffffffffffff7bff fcsr=0x5
# set:    fa1=0x3fe0000000000000
# expect: fa0=0xffffffffffff3800 fcsr=0x0
# set:    fa1=0xc060000000000000
# expect: fa0=0xffffffffffffd800 fcsr=0x0
# set:    fa1=0x3ff0000000000000
# expect: fa0=0xffffffffffff3c00 fcsr=0x0
# set:    fa1=0x3f00100000000000
# expect: fa0=0xffffffffffff0202 fcsr=0x0
# set:    fa1=0x40effc0000000000
# expect: fa0=0xffffffffffff7bff fcsr=0x0
# set:    fa1=0x40effe0000000000
# expect: fa0=0xffffffffffff7bff fcsr=0x1
# set:    fa1=0x3e70000000000000
# expect: fa0=0xffffffffffff0001 fcsr=0x0
# set:    fa1=0x3e60000000000000
# expect: fa0=0xffffffffffff0000 fcsr=0x3
# set:    fa1=0xbf0ff80000000000
# expect: fa0=0xffffffffffff83ff fcsr=0x0
# set:    fa1=0x3ff0020000000000
# expect: fa0=0xffffffffffff3c00 fcsr=0x1
# set:    fa1=0x3ff0060000000000
# expect: fa0=0xffffffffffff3c01 fcsr=0x1
        fcvt.h.d fa0, fa1, rtz

# set:    fa1=0xffffffff00000000
# expect: fa0=0xffffffffffff0000 fcsr=0x0
# set:    fa1=0xffffffff80000000
# expect: fa0=0xffffffffffff8000 fcsr=0x0
# set:    fa1=0xffffffff3f800000
# expect: fa0=0xffffffffffff3c00 fcsr=0x0
# set:    fa1=0xffffffffbf800000
# expect: fa0=0xffffffffffffbc00 fcsr=0x0
# set:    fa1=0xffffffff7f800000
# expect: fa0=0xffffffffffff7c00 fcsr=0x0
# set:    fa1=0xffffffffff800000
# expect: fa0=0xfffffffffffffc00 fcsr=0x0
# set:    fa1=0xffffffff7fc00000
# expect: fa0=0xffffffffffff7e00 fcsr=0x0
# set:    fa1=0xffffffffffc00001
# expect: fa0=0xffffffffffff7e00 fcsr=0x0
# set:    fa1=0xffffffff7f800001
# expect: fa0=0xffffffffffff7e00 fcsr=0x10
# set:    fa1=0xffffffff00000001
# expect: fa0=0xffffffffffff0000 fcsr=0x3
# set:    fa1=0xffffffff807fffff
# expect: fa0=0xffffffffffff8000 fcsr=0x3
# set:    fa1=0xffffffff00800000
# expect: fa0=0xffffffffffff0000 fcsr=0x3
# set:    fa1=0xffffffff7f7fffff
# expect: fa0=0xffffffffffff7bff fcsr=0x5
# set:    fa1=0xffffffffff7fffff
# expect: fa0=0xfffffffffffffbff fcsr=0x5
# set:    fa1=0xffffffff3f800001
# expect: fa0=0xffffffffffff3c00 fcsr=0x1
# set:    fa1=0xffffffff4f000000
# expect: fa0=0xffffffffffff7bff fcsr=0x5
# set:    fa1=0xffffffffcf000000
# expect: fa0=0xfffffffffffffbff fcsr=0x5
# set:    fa1=0xffffffff5f000000
# expect: fa0=0xffffffffffff7bff fcsr=0x5
# set:    fa1=0xffffffff40490fdb
# expect: fa0=0xffffffffffff4248 fcsr=0x1
# set:    fa1=0xffffffffc0200000
# expect: fa0=0xffffffffffffc100 fcsr=0x0
# set:    fa1=0xffffffff33800000
# expect: fa0=0xffffffffffff0001 fcsr=0x0
# set:    fa1=0xffffffff4effffff
# expect: fa0=0xffffffffffff7bff fcsr=0x5
# set:    fa1=0xffffffff387fc000
# expect: fa0=0xffffffffffff03ff fcsr=0x0
# set:    fa1=0xffffffff33000000
# expect: fa0=0xffffffffffff0000 fcsr=0x3
# set:    fa1=0xffffffff33000001
# expect: fa0=0xffffffffffff0000 fcsr=0x3
# set:    fa1=0xffffffff477fe000
# expect: fa0=0xffffffffffff7bff fcsr=0x0
# set:    fa1=0xffffffff477ff000
# expect: fa0=0xffffffffffff7bff fcsr=0x1
# set:    fa1=0xffffffff3f801000
# expect: fa0=0xffffffffffff3c00 fcsr=0x1
# set:    fa1=0xffffffff3f803000
# expect: fa0=0xffffffffffff3c01 fcsr=0x1
# set:    fa1=0x3f800000
# expect: fa0=0xffffffffffff7e00 fcsr=0x0
        fcvt.h.s fa0, fa1, rtz

# set:    fa1=0x0000000000000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0x8000000000000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0x3ff0000000000000
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xbff0000000000000
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    fa1=0x7ff0000000000000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xfff0000000000000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0x7ff8000000000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xfff8000000000001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0x7ff0000000000001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0x0000000000000001
# expect: fa0=0xffffffff00000000 fcsr=0x3
# set:    fa1=0x800fffffffffffff
# expect: fa0=0xffffffff80000001 fcsr=0x3
# set:    fa1=0x0010000000000000
# expect: fa0=0xffffffff00000000 fcsr=0x3
# set:    fa1=0x7fefffffffffffff
# expect: fa0=0xffffffff7f7fffff fcsr=0x5
# set:    fa1=0xffefffffffffffff
# expect: fa0=0xffffffffff800000 fcsr=0x5
# set:    fa1=0x3ff0000000000001
# expect: fa0=0xffffffff3f800000 fcsr=0x1
# set:    fa1=0x41e0000000000000
# expect: fa0=0xffffffff4f000000 fcsr=0x0
# set:    fa1=0xc1e0000000200000
# expect: fa0=0xffffffffcf000001 fcsr=0x1
# set:    fa1=0x43e0000000000000
# expect: fa0=0xffffffff5f000000 fcsr=0x0
# set:    fa1=0x400921fb54442d18
# expect: fa0=0xffffffff40490fda fcsr=0x1
# set:    fa1=0xc004000000000000
# expect: fa0=0xffffffffc0200000 fcsr=0x0
# set:    fa1=0x3ca0000000000000
# expect: fa0=0xffffffff25000000 fcsr=0x0
# set:    fa1=0x41dfffffffe00000
# expect: fa0=0xffffffff4effffff fcsr=0x1
# set:    fa1=0x3fe0000000000000
# expect: fa0=0xffffffff3f000000 fcsr=0x0
# set:    fa1=0xc060000000000000
# expect: fa0=0xffffffffc3000000 fcsr=0x0
# set:    fa1=0x36a0000000000000
# expect: fa0=0xffffffff00000001 fcsr=0x0
# set:    fa1=0x3690000000000000
# expect: fa0=0xffffffff00000000 fcsr=0x3
# set:    fa1=0x380fffffe0000000
# expect: fa0=0xffffffff007fffff fcsr=0x3
# set:    fa1=0x47efffffefffffff
# expect: fa0=0xffffffff7f7fffff fcsr=0x1
# set:    fa1=0x3ff0000010000000
# expect: fa0=0xffffffff3f800000 fcsr=0x1
# set:    fa1=0xbff0000030000000
# expect: fa0=0xffffffffbf800002 fcsr=0x1
        fcvt.s.d fa0, fa1, rdn

# set:    fa1=0x0000000000000000
# expect: fa0=0xffffffffffff0000 fcsr=0x0
# set:    fa1=0x8000000000000000
# expect: fa0=0xffffffffffff8000 fcsr=0x0
# set:    fa1=0x3ff0000000000000
# expect: fa0=0xffffffffffff3c00 fcsr=0x0
# set:    fa1=0xbff0000000000000
# expect: fa0=0xffffffffffffbc00 fcsr=0x0
# set:    fa1=0x7ff0000000000000
# expect: fa0=0xffffffffffff7c00 fcsr=0x0
# set:    fa1=0xfff0000000000000
# expect: fa0=0xfffffffffffffc00 fcsr=0x0
# set:    fa1=0x7ff8000000000000
# expect: fa0=0xffffffffffff7e00 fcsr=0x0
# set:    fa1=0xfff8000000000001
# expect: fa0=0xffffffffffff7e00 fcsr=0x0
# set:    fa1=0x7ff0000000000001
# expect: fa0=0xffffffffffff7e00 fcsr=0x10
# set:    fa1=0x0000000000000001
# expect: fa0=0xffffffffffff0000 fcsr=0x3
# set:    fa1=0x800fffffffffffff
# expect: fa0=0xffffffffffff8001 fcsr=0x3
# set:    fa1=0x0010000000000000
# expect: fa0=0xffffffffffff0000 fcsr=0x3
# set:    fa1=0x7fefffffffffffff
# expect: fa0=0xffffffffffff7bff fcsr=0x5
# set:    fa1=0xffefffffffffffff
# expect: fa0=0xfffffffffffffc00 fcsr=0x5
# set:    fa1=0x3ff0000000000001
# expect: fa0=0xffffffffffff3c00 fcsr=0x1
# set:    fa1=0x41e0000000000000
# expect: fa0=0xffffffffffff7bff fcsr=0x5
# set:    fa1=0xc1e0000000200000
# expect: fa0=0xfffffffffffffc00 fcsr=0x5
# set:    fa1=0x43e0000000000000
# expect: fa0=0xffffffffffff7bff fcsr=0x5
# set:    fa1=0x400921fb54442d18
# expect: fa0=0xffffffffffff4248 fcsr=0x1
# set:    fa1=0xc004000000000000
# expect: fa0=0xffffffffffffc100 fcsr=0x0
# set:    fa1=0x3ca0000000000000
# expect: fa0=0xffffffffffff0000 fcsr=0x3
# set:    fa1=0x41dfffffffe00000
# expect: fa0=0xffffffffffff7bff fcsr=0x5
# set:    fa1=0x3fe0000000000000
# expect: fa0=0xffffffffffff3800 fcsr=0x0
# set:    fa1=0xc060000000000000
# expect: fa0=0xffffffffffffd800 fcsr=0x0
# set:    fa1=0x3ff0000000000000
# expect: fa0=0xffffffffffff3c00 fcsr=0x0
# set:    fa1=0x3f00100000000000
# expect: fa0=0xffffffffffff0202 fcsr=0x0
# set:    fa1=0x40effc0000000000
# expect: fa0=0xffffffffffff7bff fcsr=0x0
# set:    fa1=0x40effe0000000000
# expect: fa0=0xffffffffffff7bff fcsr=0x1
# set:    fa1=0x3e70000000000000
# expect: fa0=0xffffffffffff0001 fcsr=0x0
# set:    fa1=0x3e60000000000000
# expect: fa0=0xffffffffffff0000 fcsr=0x3
# set:    fa1=0xbf0ff80000000000
# expect: fa0=0xffffffffffff83ff fcsr=0x0
# set:    fa1=0x3ff0020000000000
# expect: fa0=0xffffffffffff3c00 fcsr=0x1
# set:    fa1=0x3ff0060000000000
# expect: fa0=0xffffffffffff3c01 fcsr=0x1
        fcvt.h.d fa0, fa1, rdn

# set:    fa1=0xffffffff00000000
# expect: fa0=0xffffffffffff0000 fcsr=0x0
# set:    fa1=0xffffffff80000000
# expect: fa0=0xffffffffffff8000 fcsr=0x0
# set:    fa1=0xffffffff3f800000
# expect: fa0=0xffffffffffff3c00 fcsr=0x0
# set:    fa1=0xffffffffbf800000
# expect: fa0=0xffffffffffffbc00 fcsr=0x0
# set:    fa1=0xffffffff7f800000
# expect: fa0=0xffffffffffff7c00 fcsr=0x0
# set:    fa1=0xffffffffff800000
# expect: fa0=0xfffffffffffffc00 fcsr=0x0
# set:    fa1=0xffffffff7fc00000
# expect: fa0=0xffffffffffff7e00 fcsr=0x0
# set:    fa1=0xffffffffffc00001
# expect: fa0=0xffffffffffff7e00 fcsr=0x0
# set:    fa1=0xffffffff7f800001
# expect: fa0=0xffffffffffff7e00 fcsr=0x10
# set:    fa1=0xffffffff00000001
# expect: fa0=0xffffffffffff0000 fcsr=0x3
# set:    fa1=0xffffffff807fffff
# expect: fa0=0xffffffffffff8001 fcsr=0x3
# set:    fa1=0xffffffff00800000
# expect: fa0=0xffffffffffff0000 fcsr=0x3
# set:    fa1=0xffffffff7f7fffff
# expect: fa0=0xffffffffffff7bff fcsr=0x5
# set:    fa1=0xffffffffff7fffff
# expect: fa0=0xfffffffffffffc00 fcsr=0x5
# set:    fa1=0xffffffff3f800001
# expect: fa0=0xffffffffffff3c00 fcsr=0x1
# set:    fa1=0xffffffff4f000000
# expect: fa0=0xffffffffffff7bff fcsr=0x5
# set:    fa1=0xffffffffcf000000
# expect: fa0=0xfffffffffffffc00 fcsr=0x5
# set:    fa1=0xffffffff5f000000
# expect: fa0=0xffffffffffff7bff fcsr=0x5
# set:    fa1=0xffffffff40490fdb
# expect: fa0=0xffffffffffff4248 fcsr=0x1
# set:    fa1=0xffffffffc0200000
# expect: fa0=0xffffffffffffc100 fcsr=0x0
# set:    fa1=0xffffffff33800000
# expect: fa0=0xffffffffffff0001 fcsr=0x0
# set:    fa1=0xffffffff4effffff
# expect: fa0=0xffffffffffff7bff fcsr=0x5
# set:    fa1=0xffffffff387fc000
# expect: fa0=0xffffffffffff03ff fcsr=0x0
# set:    fa1=0xffffffff33000000
# expect: fa0=0xffffffffffff0000 fcsr=0x3
# set:    fa1=0xffffffff33000001
# expect: fa0=0xffffffffffff0000 fcsr=0x3
# set:    fa1=0xffffffff477fe000
# expect: fa0=0xffffffffffff7bff fcsr=0x0
# set:    fa1=0xffffffff477ff000
# expect: fa0=0xffffffffffff7bff fcsr=0x1
# set:    fa1=0xffffffff3f801000
# expect: fa0=0xffffffffffff3c00 fcsr=0x1
# set:    fa1=0xffffffff3f803000
# expect: fa0=0xffffffffffff3c01 fcsr=0x1
# set:    fa1=0x3f800000
# expect: fa0=0xffffffffffff7e00 fcsr=0x0
        fcvt.h.s fa0, fa1, rdn

# set:    fa1=0x0000000000000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0x8000000000000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0x3ff0000000000000
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xbff0000000000000
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    fa1=0x7ff0000000000000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xfff0000000000000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0x7ff8000000000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xfff8000000000001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0x7ff0000000000001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0x0000000000000001
# expect: fa0=0xffffffff00000001 fcsr=0x3
# set:    fa1=0x800fffffffffffff
# expect: fa0=0xffffffff80000000 fcsr=0x3
# set:    fa1=0x0010000000000000
# expect: fa0=0xffffffff00000001 fcsr=0x3
# set:    fa1=0x7fefffffffffffff
# expect: fa0=0xffffffff7f800000 fcsr=0x5
# set:    fa1=0xffefffffffffffff
# expect: fa0=0xffffffffff7fffff fcsr=0x5
# set:    fa1=0x3ff0000000000001
# expect: fa0=0xffffffff3f800001 fcsr=0x1
# set:    fa1=0x41e0000000000000
# expect: fa0=0xffffffff4f000000 fcsr=0x0
# set:    fa1=0xc1e0000000200000
# expect: fa0=0xffffffffcf000000 fcsr=0x1
# set:    fa1=0x43e0000000000000
# expect: fa0=0xffffffff5f000000 fcsr=0x0
# set:    fa1=0x400921fb54442d18
# expect: fa0=0xffffffff40490fdb fcsr=0x1
# set:    fa1=0xc004000000000000
# expect: fa0=0xffffffffc0200000 fcsr=0x0
# set:    fa1=0x3ca0000000000000
# expect: fa0=0xffffffff25000000 fcsr=0x0
# set:    fa1=0x41dfffffffe00000
# expect: fa0=0xffffffff4f000000 fcsr=0x1
# set:    fa1=0x3fe0000000000000
# expect: fa0=0xffffffff3f000000 fcsr=0x0
# set:    fa1=0xc060000000000000
# expect: fa0=0xffffffffc3000000 fcsr=0x0
# set:    fa1=0x36a0000000000000
# expect: fa0=0xffffffff00000001 fcsr=0x0
# set:    fa1=0x3690000000000000
# expect: fa0=0xffffffff00000001 fcsr=0x3
# set:    fa1=0x380fffffe0000000
# expect: fa0=0xffffffff00800000 fcsr=0x3
# set:    fa1=0x47efffffefffffff
# expect: fa0=0xffffffff7f800000 fcsr=0x5
# set:    fa1=0x3ff0000010000000
# expect: fa0=0xffffffff3f800001 fcsr=0x1
# set:    fa1=0xbff0000030000000
# expect: fa0=0xffffffffbf800001 fcsr=0x1
        fcvt.s.d fa0, fa1, rup

# set:    fa1=0x0000000000000000
# expect: fa0=0xffffffffffff0000 fcsr=0x0
# set:    fa1=0x8000000000000000
# expect: fa0=0xffffffffffff8000 fcsr=0x0
# set:    fa1=0x3ff0000000000000
# expect: fa0=0xffffffffffff3c00 fcsr=0x0
# set:    fa1=0xbff0000000000000
# expect: fa0=0xffffffffffffbc00 fcsr=0x0
# set:    fa1=0x7ff0000000000000
# expect: fa0=0xffffffffffff7c00 fcsr=0x0
# set:    fa1=0xfff0000000000000
# expect: fa0=0xfffffffffffffc00 fcsr=0x0
# set:    fa1=0x7ff8000000000000
# expect: fa0=0xffffffffffff7e00 fcsr=0x0
# set:    fa1=0xfff8000000000001
# expect: fa0=0xffffffffffff7e00 fcsr=0x0
# set:    fa1=0x7ff0000000000001
# expect: fa0=0xffffffffffff7e00 fcsr=0x10
# set:    fa1=0x0000000000000001
# expect: fa0=0xffffffffffff0001 fcsr=0x3
# set:    fa1=0x800fffffffffffff
# expect: fa0=0xffffffffffff8000 fcsr=0x3
# set:    fa1=0x0010000000000000
# expect: fa0=0xffffffffffff0001 fcsr=0x3
# set:    fa1=0x7fefffffffffffff
# expect: fa0=0xffffffffffff7c00 fcsr=0x5
# set:    fa1=0xffefffffffffffff
# expect: fa0=0xfffffffffffffbff fcsr=0x5
# set:    fa1=0x3ff0000000000001
# expect: fa0=0xffffffffffff3c01 fcsr=0x1
# set:    fa1=0x41e0000000000000
# expect: fa0=0xffffffffffff7c00 fcsr=0x5
# set:    fa1=0xc1e0000000200000
# expect: fa0=0xfffffffffffffbff fcsr=0x5
# set:    fa1=0x43e0000000000000
# expect: fa0=0xffffffffffff7c00 fcsr=0x5
# set:    fa1=0x400921fb54442d18
# expect: fa0=0xffffffffffff4249 fcsr=0x1
# set:    fa1=0xc004000000000000
# expect: fa0=0xffffffffffffc100 fcsr=0x0
# set:    fa1=0x3ca0000000000000
# expect: fa0=0xffffffffffff0001 fcsr=0x3
# set:    fa1=0x41dfffffffe00000
# expect: fa0=0xffffffffffff7c00 fcsr=0x5
# set:    fa1=0x3fe0000000000000
# expect: fa0=0xffffffffffff3800 fcsr=0x0
# set:    fa1=0xc060000000000000
# expect: fa0=0xffffffffffffd800 fcsr=0x0
# set:    fa1=0x3ff0000000000000
# expect: fa0=0xffffffffffff3c00 fcsr=0x0
# set:    fa1=0x3f00100000000000
# expect: fa0=0xffffffffffff0202 fcsr=0x0
# set:    fa1=0x40effc0000000000
# expect: fa0=0xffffffffffff7bff fcsr=0x0
# set:    fa1=0x40effe0000000000
# expect: fa0=0xffffffffffff7c00 fcsr=0x5
# set:    fa1=0x3e70000000000000
# expect: fa0=0xffffffffffff0001 fcsr=0x0
# set:    fa1=0x3e60000000000000
# expect: fa0=0xffffffffffff0001 fcsr=0x3
# set:    fa1=0xbf0ff80000000000
# expect: fa0=0xffffffffffff83ff fcsr=0x0
# set:    fa1=0x3ff0020000000000
# expect: fa0=0xffffffffffff3c01 fcsr=0x1
# set:    fa1=0x3ff0060000000000
# expect: fa0=0xffffffffffff3c02 fcsr=0x1
        fcvt.h.d fa0, fa1, rup

# set:    fa1=0xffffffff00000000
# expect: fa0=0xffffffffffff0000 fcsr=0x0
# set:    fa1=0xffffffff80000000
# expect: fa0=0xffffffffffff8000 fcsr=0x0
# set:    fa1=0xffffffff3f800000
# expect: fa0=0xffffffffffff3c00 fcsr=0x0
# set:    fa1=0xffffffffbf800000
# expect: fa0=0xffffffffffffbc00 fcsr=0x0
# set:    fa1=0xffffffff7f800000
# expect: fa0=0xffffffffffff7c00 fcsr=0x0
# set:    fa1=0xffffffffff800000
# expect: fa0=0xfffffffffffffc00 fcsr=0x0
# set:    fa1=0xffffffff7fc00000
# expect: fa0=0xffffffffffff7e00 fcsr=0x0
# set:    fa1=0xffffffffffc00001
# expect: fa0=0xffffffffffff7e00 fcsr=0x0
# set:    fa1=0xffffffff7f800001
# expect: fa0=0xffffffffffff7e00 fcsr=0x10
# set:    fa1=0xffffffff00000001
# expect: fa0=0xffffffffffff0001 fcsr=0x3
# set:    fa1=0xffffffff807fffff
# expect: fa0=0xffffffffffff8000 fcsr=0x3
# set:    fa1=0xffffffff00800000
# expect: fa0=0xffffffffffff0001 fcsr=0x3
# set:    fa1=0xffffffff7f7fffff
# expect: fa0=0xffffffffffff7c00 fcsr=0x5
# set:    fa1=0xffffffffff7fffff
# expect: fa0=0xfffffffffffffbff fcsr=0x5
# set:    fa1=0xffffffff3f800001
# expect: fa0=0xffffffffffff3c01 fcsr=0x1
# set:    fa1=0xffffffff4f000000
# expect: fa0=0xffffffffffff7c00 fcsr=0x5
# set:    fa1=0xffffffffcf000000
# expect: fa0=0xfffffffffffffbff fcsr=0x5
# set:    fa1=0xffffffff5f000000
# expect: fa0=0xffffffffffff7c00 fcsr=0x5
# set:    fa1=0xffffffff40490fdb
# expect: fa0=0xffffffffffff4249 fcsr=0x1
# set:    fa1=0xffffffffc0200000
# expect: fa0=0xffffffffffffc100 fcsr=0x0
# set:    fa1=0xffffffff33800000
# expect: fa0=0xffffffffffff0001 fcsr=0x0
# set:    fa1=0xffffffff4effffff
# expect: fa0=0xffffffffffff7c00 fcsr=0x5
# set:    fa1=0xffffffff387fc000
# expect: fa0=0xffffffffffff03ff fcsr=0x0
# set:    fa1=0xffffffff33000000
# expect: fa0=0xffffffffffff0001 fcsr=0x3
# set:    fa1=0xffffffff33000001
# expect: fa0=0xffffffffffff0001 fcsr=0x3
# set:    fa1=0xffffffff477fe000
# expect: fa0=0xffffffffffff7bff fcsr=0x0
# set:    fa1=0xffffffff477ff000
# expect: fa0=0xffffffffffff7c00 fcsr=0x5
# set:    fa1=0xffffffff3f801000
# expect: fa0=0xffffffffffff3c01 fcsr=0x1
# set:    fa1=0xffffffff3f803000
# expect: fa0=0xffffffffffff3c02 fcsr=0x1
# set:    fa1=0x3f800000
# expect: fa0=0xffffffffffff7e00 fcsr=0x0
        fcvt.h.s fa0, fa1, rup

# set:    fa1=0x0000000000000000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0x8000000000000000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0x3ff0000000000000
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xbff0000000000000
# expect: fa0=0xffffffffbf800000 fcsr=0x0
# set:    fa1=0x7ff0000000000000
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xfff0000000000000
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0x7ff8000000000000
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xfff8000000000001
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0x7ff0000000000001
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0x0000000000000001
# expect: fa0=0xffffffff00000000 fcsr=0x3
# set:    fa1=0x800fffffffffffff
# expect: fa0=0xffffffff80000000 fcsr=0x3
# set:    fa1=0x0010000000000000
# expect: fa0=0xffffffff00000000 fcsr=0x3
# set:    fa1=0x7fefffffffffffff
# expect: fa0=0xffffffff7f800000 fcsr=0x5
# set:    fa1=0xffefffffffffffff
# expect: fa0=0xffffffffff800000 fcsr=0x5
# set:    fa1=0x3ff0000000000001
# expect: fa0=0xffffffff3f800000 fcsr=0x1
# set:    fa1=0x41e0000000000000
# expect: fa0=0xffffffff4f000000 fcsr=0x0
# set:    fa1=0xc1e0000000200000
# expect: fa0=0xffffffffcf000000 fcsr=0x1
# set:    fa1=0x43e0000000000000
# expect: fa0=0xffffffff5f000000 fcsr=0x0
# set:    fa1=0x400921fb54442d18
# expect: fa0=0xffffffff40490fdb fcsr=0x1
# set:    fa1=0xc004000000000000
# expect: fa0=0xffffffffc0200000 fcsr=0x0
# set:    fa1=0x3ca0000000000000
# expect: fa0=0xffffffff25000000 fcsr=0x0
# set:    fa1=0x41dfffffffe00000
# expect: fa0=0xffffffff4f000000 fcsr=0x1
# set:    fa1=0x3fe0000000000000
# expect: fa0=0xffffffff3f000000 fcsr=0x0
# set:    fa1=0xc060000000000000
# expect: fa0=0xffffffffc3000000 fcsr=0x0
# set:    fa1=0x36a0000000000000
# expect: fa0=0xffffffff00000001 fcsr=0x0
# set:    fa1=0x3690000000000000
# expect: fa0=0xffffffff00000001 fcsr=0x3
# set:    fa1=0x380fffffe0000000
# expect: fa0=0xffffffff00800000 fcsr=0x3
# set:    fa1=0x47efffffefffffff
# expect: fa0=0xffffffff7f7fffff fcsr=0x1
# set:    fa1=0x3ff0000010000000
# expect: fa0=0xffffffff3f800001 fcsr=0x1
# set:    fa1=0xbff0000030000000
# expect: fa0=0xffffffffbf800002 fcsr=0x1
        fcvt.s.d fa0, fa1, rmm

# set:    fa1=0x0000000000000000
# expect: fa0=0xffffffffffff0000 fcsr=0x0
# set:    fa1=0x8000000000000000
# expect: fa0=0xffffffffffff8000 fcsr=0x0
# set:    fa1=0x3ff0000000000000
# expect: fa0=0xffffffffffff3c00 fcsr=0x0
# set:    fa1=0xbff0000000000000
# expect: fa0=0xffffffffffffbc00 fcsr=0x0
# set:    fa1=0x7ff0000000000000
# expect: fa0=0xffffffffffff7c00 fcsr=0x0
# set:    fa1=0xfff0000000000000
# expect: fa0=0xfffffffffffffc00 fcsr=0x0
# set:    fa1=0x7ff8000000000000
# expect: fa0=0xffffffffffff7e00 fcsr=0x0
# set:    fa1=0xfff8000000000001
# expect: fa0=0xffffffffffff7e00 fcsr=0x0
# set:    fa1=0x7ff0000000000001
# expect: fa0=0xffffffffffff7e00 fcsr=0x10
# set:    fa1=0x0000000000000001
# expect: fa0=0xffffffffffff0000 fcsr=0x3
# set:    fa1=0x800fffffffffffff
# expect: fa0=0xffffffffffff8000 fcsr=0x3
# set:    fa1=0x0010000000000000
# expect: fa0=0xffffffffffff0000 fcsr=0x3
# set:    fa1=0x7fefffffffffffff
# expect: fa0=0xffffffffffff7c00 fcsr=0x5
# set:    fa1=0xffefffffffffffff
# expect: fa0=0xfffffffffffffc00 fcsr=0x5
# set:    fa1=0x3ff0000000000001
# expect: fa0=0xffffffffffff3c00 fcsr=0x1
# set:    fa1=0x41e0000000000000
# expect: fa0=0xffffffffffff7c00 fcsr=0x5
# set:    fa1=0xc1e0000000200000
# expect: fa0=0xfffffffffffffc00 fcsr=0x5
# set:    fa1=0x43e0000000000000
# expect: fa0=0xffffffffffff7c00 fcsr=0x5
# set:    fa1=0x400921fb54442d18
# expect: fa0=0xffffffffffff4248 fcsr=0x1
# set:    fa1=0xc004000000000000
# expect: fa0=0xffffffffffffc100 fcsr=0x0
# set:    fa1=0x3ca0000000000000
# expect: fa0=0xffffffffffff0000 fcsr=0x3
# set:    fa1=0x41dfffffffe00000
# expect: fa0=0xffffffffffff7c00 fcsr=0x5
# set:    fa1=0x3fe0000000000000
# expect: fa0=0xffffffffffff3800 fcsr=0x0
# set:    fa1=0xc060000000000000
# expect: fa0=0xffffffffffffd800 fcsr=0x0
# set:    fa1=0x3ff0000000000000
# expect: fa0=0xffffffffffff3c00 fcsr=0x0
# set:    fa1=0x3f00100000000000
# expect: fa0=0xffffffffffff0202 fcsr=0x0
# set:    fa1=0x40effc0000000000
# expect: fa0=0xffffffffffff7bff fcsr=0x0
# set:    fa1=0x40effe0000000000
# expect: fa0=0xffffffffffff7c00 fcsr=0x5
# set:    fa1=0x3e70000000000000
# expect: fa0=0xffffffffffff0001 fcsr=0x0
# set:    fa1=0x3e60000000000000
# expect: fa0=0xffffffffffff0001 fcsr=0x3
# set:    fa1=0xbf0ff80000000000
# expect: fa0=0xffffffffffff83ff fcsr=0x0
# set:    fa1=0x3ff0020000000000
# expect: fa0=0xffffffffffff3c01 fcsr=0x1
# set:    fa1=0x3ff0060000000000
# expect: fa0=0xffffffffffff3c02 fcsr=0x1
        fcvt.h.d fa0, fa1, rmm

# set:    fa1=0xffffffff00000000
# expect: fa0=0xffffffffffff0000 fcsr=0x0
# set:    fa1=0xffffffff80000000
# expect: fa0=0xffffffffffff8000 fcsr=0x0
# set:    fa1=0xffffffff3f800000
# expect: fa0=0xffffffffffff3c00 fcsr=0x0
# set:    fa1=0xffffffffbf800000
# expect: fa0=0xffffffffffffbc00 fcsr=0x0
# set:    fa1=0xffffffff7f800000
# expect: fa0=0xffffffffffff7c00 fcsr=0x0
# set:    fa1=0xffffffffff800000
# expect: fa0=0xfffffffffffffc00 fcsr=0x0
# set:    fa1=0xffffffff7fc00000
# expect: fa0=0xffffffffffff7e00 fcsr=0x0
# set:    fa1=0xffffffffffc00001
# expect: fa0=0xffffffffffff7e00 fcsr=0x0
# set:    fa1=0xffffffff7f800001
# expect: fa0=0xffffffffffff7e00 fcsr=0x10
# set:    fa1=0xffffffff00000001
# expect: fa0=0xffffffffffff0000 fcsr=0x3
# set:    fa1=0xffffffff807fffff
# expect: fa0=0xffffffffffff8000 fcsr=0x3
# set:    fa1=0xffffffff00800000
# expect: fa0=0xffffffffffff0000 fcsr=0x3
# set:    fa1=0xffffffff7f7fffff
# expect: fa0=0xffffffffffff7c00 fcsr=0x5
# set:    fa1=0xffffffffff7fffff
# expect: fa0=0xfffffffffffffc00 fcsr=0x5
# set:    fa1=0xffffffff3f800001
# expect: fa0=0xffffffffffff3c00 fcsr=0x1
# set:    fa1=0xffffffff4f000000
# expect: fa0=0xffffffffffff7c00 fcsr=0x5
# set:    fa1=0xffffffffcf000000
# expect: fa0=0xfffffffffffffc00 fcsr=0x5
# set:    fa1=0xffffffff5f000000
# expect: fa0=0xffffffffffff7c00 fcsr=0x5
# set:    fa1=0xffffffff40490fdb
# expect: fa0=0xffffffffffff4248 fcsr=0x1
# set:    fa1=0xffffffffc0200000
# expect: fa0=0xffffffffffffc100 fcsr=0x0
# set:    fa1=0xffffffff33800000
# expect: fa0=0xffffffffffff0001 fcsr=0x0
# set:    fa1=0xffffffff4effffff
# expect: fa0=0xffffffffffff7c00 fcsr=0x5
# set:    fa1=0xffffffff387fc000
# expect: fa0=0xffffffffffff03ff fcsr=0x0
# set:    fa1=0xffffffff33000000
# expect: fa0=0xffffffffffff0001 fcsr=0x3
# set:    fa1=0xffffffff33000001
# expect: fa0=0xffffffffffff0001 fcsr=0x3
# set:    fa1=0xffffffff477fe000
# expect: fa0=0xffffffffffff7bff fcsr=0x0
# set:    fa1=0xffffffff477ff000
# expect: fa0=0xffffffffffff7c00 fcsr=0x5
# set:    fa1=0xffffffff3f801000
# expect: fa0=0xffffffffffff3c01 fcsr=0x1
# set:    fa1=0xffffffff3f803000
# expect: fa0=0xffffffffffff3c02 fcsr=0x1
# set:    fa1=0x3f800000
# expect: fa0=0xffffffffffff7e00 fcsr=0x0
        fcvt.h.s fa0, fa1, rmm

# set:    fa1=0xffffffff00000000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0xffffffff80000000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0xffffffff3f800000
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    fa1=0xffffffffbf800000
# expect: fa0=0xbff0000000000000 fcsr=0x0
# set:    fa1=0xffffffff7f800000
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0xffffffffff800000
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0xffffffff7fc00000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xffffffffffc00001
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xffffffff7f800001
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0xffffffff00000001
# expect: fa0=0x36a0000000000000 fcsr=0x0
# set:    fa1=0xffffffff807fffff
# expect: fa0=0xb80fffffc0000000 fcsr=0x0
# set:    fa1=0xffffffff00800000
# expect: fa0=0x3810000000000000 fcsr=0x0
# set:    fa1=0xffffffff7f7fffff
# expect: fa0=0x47efffffe0000000 fcsr=0x0
# set:    fa1=0xffffffffff7fffff
# expect: fa0=0xc7efffffe0000000 fcsr=0x0
# set:    fa1=0xffffffff3f800001
# expect: fa0=0x3ff0000020000000 fcsr=0x0
# set:    fa1=0xffffffff4f000000
# expect: fa0=0x41e0000000000000 fcsr=0x0
# set:    fa1=0xffffffffcf000000
# expect: fa0=0xc1e0000000000000 fcsr=0x0
# set:    fa1=0xffffffff5f000000
# expect: fa0=0x43e0000000000000 fcsr=0x0
# set:    fa1=0xffffffff40490fdb
# expect: fa0=0x400921fb60000000 fcsr=0x0
# set:    fa1=0xffffffffc0200000
# expect: fa0=0xc004000000000000 fcsr=0x0
# set:    fa1=0xffffffff33800000
# expect: fa0=0x3e70000000000000 fcsr=0x0
# set:    fa1=0xffffffff4effffff
# expect: fa0=0x41dfffffe0000000 fcsr=0x0
# set:    fa1=0x3f800000
# expect: fa0=0x7ff8000000000000 fcsr=0x0
        fcvt.d.s fa0, fa1

# set:    fa1=0xffffffffffff0000
# expect: fa0=0xffffffff00000000 fcsr=0x0
# set:    fa1=0xffffffffffff8000
# expect: fa0=0xffffffff80000000 fcsr=0x0
# set:    fa1=0xffffffffffff3c00
# expect: fa0=0xffffffff3f800000 fcsr=0x0
# set:    fa1=0xffffffffffff7c00
# expect: fa0=0xffffffff7f800000 fcsr=0x0
# set:    fa1=0xfffffffffffffc00
# expect: fa0=0xffffffffff800000 fcsr=0x0
# set:    fa1=0xffffffffffff7e00
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xfffffffffffffe01
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0xffffffffffff7c01
# expect: fa0=0xffffffff7fc00000 fcsr=0x10
# set:    fa1=0xffffffffffff0001
# expect: fa0=0xffffffff33800000 fcsr=0x0
# set:    fa1=0xffffffffffff83ff
# expect: fa0=0xffffffffb87fc000 fcsr=0x0
# set:    fa1=0xffffffffffff0400
# expect: fa0=0xffffffff38800000 fcsr=0x0
# set:    fa1=0xffffffffffff7bff
# expect: fa0=0xffffffff477fe000 fcsr=0x0
# set:    fa1=0xffffffff00003c00
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
# set:    fa1=0x3c00
# expect: fa0=0xffffffff7fc00000 fcsr=0x0
        fcvt.s.h fa0, fa1

# set:    fa1=0xffffffffffff0000
# expect: fa0=0x0 fcsr=0x0
# set:    fa1=0xffffffffffff8000
# expect: fa0=0x8000000000000000 fcsr=0x0
# set:    fa1=0xffffffffffff3c00
# expect: fa0=0x3ff0000000000000 fcsr=0x0
# set:    fa1=0xffffffffffff7c00
# expect: fa0=0x7ff0000000000000 fcsr=0x0
# set:    fa1=0xfffffffffffffc00
# expect: fa0=0xfff0000000000000 fcsr=0x0
# set:    fa1=0xffffffffffff7e00
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xfffffffffffffe01
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0xffffffffffff7c01
# expect: fa0=0x7ff8000000000000 fcsr=0x10
# set:    fa1=0xffffffffffff0001
# expect: fa0=0x3e70000000000000 fcsr=0x0
# set:    fa1=0xffffffffffff83ff
# expect: fa0=0xbf0ff80000000000 fcsr=0x0
# set:    fa1=0xffffffffffff0400
# expect: fa0=0x3f10000000000000 fcsr=0x0
# set:    fa1=0xffffffffffff7bff
# expect: fa0=0x40effc0000000000 fcsr=0x0
# set:    fa1=0xffffffff00003c00
# expect: fa0=0x7ff8000000000000 fcsr=0x0
# set:    fa1=0x3c00
# expect: fa0=0x7ff8000000000000 fcsr=0x0
        fcvt.d.h fa0, fa1

# set:    fa1=0xffffffffffff0000
# expect: a0=0x0
# set:    fa1=0xffffffffffff8000
# expect: a0=0xffffffffffff8000
# set:    fa1=0xffffffffffff3c00
# expect: a0=0x3c00
# set:    fa1=0xffffffffffff7c00
# expect: a0=0x7c00
# set:    fa1=0xfffffffffffffc00
# expect: a0=0xfffffffffffffc00
# set:    fa1=0xffffffffffff7e00
# expect: a0=0x7e00
# set:    fa1=0xfffffffffffffe01
# expect: a0=0xfffffffffffffe01
# set:    fa1=0xffffffffffff7c01
# expect: a0=0x7c01
        fmv.x.h a0, fa1

# set:    a1=0
# expect: fa0=0xffffffffffff0000
# set:    a1=1
# expect: fa0=0xffffffffffff0001
# set:    a1=-1
# expect: fa0=0xffffffffffffffff
# set:    a1=2
# expect: fa0=0xffffffffffff0002
# set:    a1=0x7fffffffffffffff
# expect: fa0=0xffffffffffffffff
# set:    a1=0x8000000000000000
# expect: fa0=0xffffffffffff0000
# set:    a1=0x7fffffff
# expect: fa0=0xffffffffffffffff
# set:    a1=0x80000000
# expect: fa0=0xffffffffffff0000
# set:    a1=0xffffffff
# expect: fa0=0xffffffffffffffff
# set:    a1=0x100000000
# expect: fa0=0xffffffffffff0000
        fmv.h.x fa0, a1

# set:    a1=mem+64 mem+64:8=0x8182838485868788
# expect: fa0=0xffffffffffff8485
        flh fa0, 3(a1)

# set:    a1=mem+64 fa0=0x8182838485868788
# expect: mem+64:8=0x8788000000
        fsh fa0, 3(a1)

# set:    fa1=0x0000000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x8000000000000000
# expect: a0=0x0 fcsr=0x0
# set:    fa1=0x3ff0000000000000
# expect: a0=0x1 fcsr=0x0
# set:    fa1=0xbff0000000000000
# expect: a0=0xffffffffffffffff fcsr=0x0
# set:    fa1=0x7ff0000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xfff0000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x7ff8000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xfff8000000000001
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x7ff0000000000001
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x0000000000000001
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0x800fffffffffffff
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0x0010000000000000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0x7fefffffffffffff
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0xffefffffffffffff
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x3ff0000000000001
# expect: a0=0x1 fcsr=0x1
# set:    fa1=0x41e0000000000000
# expect: a0=0xffffffff80000000 fcsr=0x10
# set:    fa1=0xc1e0000000200000
# expect: a0=0x7fffffff fcsr=0x10
# set:    fa1=0x43e0000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x400921fb54442d18
# expect: a0=0x3 fcsr=0x1
# set:    fa1=0xc004000000000000
# expect: a0=0xfffffffffffffffe fcsr=0x1
# set:    fa1=0x3ca0000000000000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0x41dfffffffe00000
# expect: a0=0x7fffffff fcsr=0x1
# set:    fa1=0x3fe0000000000000
# expect: a0=0x0 fcsr=0x1
# set:    fa1=0xc060000000000000
# expect: a0=0xffffffffffffff80 fcsr=0x0
# set:    fa1=0x41f0000000000000
# expect: a0=0x0 fcsr=0x10
# set:    fa1=0x41f0000000100000
# expect: a0=0x1 fcsr=0x10
# set:    fa1=0xc1f0000000300000
# expect: a0=0xfffffffffffffffd fcsr=0x10
# set:    fa1=0x4330000000000001
# expect: a0=0x1 fcsr=0x10
# set:    fa1=0x43f0000000000001
# expect: a0=0x1000 fcsr=0x10
# set:    fa1=0x434fffffffffffff
# expect: a0=0xfffffffffffffffe fcsr=0x10
# set:    fa1=0x4530000000000000
# expect: a0=0x0 fcsr=0x10
        # fcvtmod.w.d a0, fa1, rtz
        .insn r 0x53, 1, 0x61, a0, fa1, x8
