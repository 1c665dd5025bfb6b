# C's isless() and friends: gcc keeps fflags around the compare (manual, "Single-Precision Floating-Point Compare
# Instructions": flt and fle set NV for any NaN). Afterwards fflags are what they were, signalling NaNs included.

# set:    fa1=0x3ff0000000000000 fa2=0x4000000000000000 fcsr=0x0
# expect: a0=0x1 t0=0x0 fcsr=0x0
# set:    fa1=0x4000000000000000 fa2=0x3ff0000000000000 fcsr=0x0
# expect: a0=0x0 t0=0x0 fcsr=0x0
# set:    fa1=0x7ff8000000000000 fa2=0x3ff0000000000000 fcsr=0x0
# expect: a0=0x0 t0=0x0 fcsr=0x0
# set:    fa1=0x7ff0000000000001 fa2=0x3ff0000000000000 fcsr=0x0
# expect: a0=0x0 t0=0x0 fcsr=0x0
# set:    fa1=0x3ff0000000000000 fa2=0xfff4000000000000 fcsr=0x0
# expect: a0=0x0 t0=0x0 fcsr=0x0
# set:    fa1=0x3ff0000000000000 fa2=0x7ff0000000000001 fcsr=0x1
# expect: a0=0x0 t0=0x1 fcsr=0x1
# set:    fa1=0x7ff0000000000001 fa2=0x7ff0000000000001 fcsr=0x1f
# expect: a0=0x0 t0=0x1f fcsr=0x1f
        frflags t0
        flt.d a0, fa1, fa2
        fsflags t0

# set:    fa1=0xffffffff3f800000 fa2=0xffffffff3f800000 fcsr=0x0
# expect: a0=0x1 t0=0x0 fcsr=0x0
# set:    fa1=0xffffffff7f800001 fa2=0xffffffff3f800000 fcsr=0x0
# expect: a0=0x0 t0=0x0 fcsr=0x0
# set:    fa1=0xffffffff3f800000 fa2=0xffffffffff800001 fcsr=0x8
# expect: a0=0x0 t0=0x8 fcsr=0x8
        frflags t0
        fle.s a0, fa1, fa2
        fsflags t0

# two compares, and a branch on the second
# set:    a2=0 fa1=0x3ff0000000000000 fa2=0x4000000000000000 fcsr=0x0
# expect: a0=0x1 a1=0x1 a2=0x0 fcsr=0x0
# set:    a2=0 fa1=0x7ff0000000000001 fa2=0x4000000000000000 fcsr=0x0
# expect: a0=0x0 a1=0x0 a2=0x7 fcsr=0x0
# set:    a2=0 fa1=0x4000000000000000 fa2=0x7ff0000000000001 fcsr=0x4
# expect: a0=0x0 a1=0x0 a2=0x7 fcsr=0x4
        frflags t0
        flt.d a0, fa1, fa2
        fle.d a1, fa1, fa2
        fsflags t0
        bnez a1, 1f
        li a2, 7
1:      nop
