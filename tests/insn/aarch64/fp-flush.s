# SPDX-License-Identifier: Apache-2.0
# FPCR.FZ alone: denormal operands and tiny results are zeros (IDC, UFC); which flags are set by what, in one region; the
# same again and again; the mode changed under way

# exact and inexact tiny results set UFC alone, before and after IXC has been set by another
# set:    fpcr=0x1000000 v0=0x00000000000000000010000000000000 v1=0x00000000000000003fe0000000000000 v2=0x00000000000000003fd3333333333333 v3=0x00000000000000003ff0000000000000
# expect: v4=0x0 v5=0x0 v6=0x400aaaaaaaaaaaab v7=0x8000000000000000 x0=0x8 x1=0x18 x2=0x18 x3=0x8 fpsr=0x8
        msr fpsr, xzr
        fmul d4, d0, d1
        fmul d5, d0, d2
        mrs x0, fpsr
        fdiv d6, d3, d2
        mrs x1, fpsr
        fmul d7, d0, d2
        mrs x2, fpsr
        msr fpsr, xzr
        fnmul d7, d0, d2
        mrs x3, fpsr

# an inexact result between two tiny ones is not forgotten
# set:    fpcr=0x1000000 v0=0x00000000000000000010000000000000 v1=0x00000000000000003fe0000000000000 v2=0x00000000000000003fd3333333333333
# expect: v4=0x0 v5=0x3ffaaaaaaaaaaaab v6=0x0 fpsr=0x18
        fmul d4, d0, d1
        fdiv d5, d1, d2
        fmul d6, d0, d1

# denormal operands: divided by zero, compared, rounded up, converted, in minima
# set:    fpcr=0x1400000 v0=0x0000000000000000000fffffffffffff v1=0 v2=0x00000000000000003ff0000000000000 v3=0x00000000007fffff80000001007fffff
# expect: v4=0x7ff8000000000000 v5=0x7ff0000000000000 v6=0x0 v7=0x8000000000000000 v8=0x0 v9=0x0 v10=0x0 v11=0x8000000000000000 v12=0x0 v13=0xffffffffffffffffffffffffffffffff v14=0x0 v15=0x0 v16=0x0 x0=0x81 x1=0x0 x2=0x0 x3=0x60000000 fpsr=0x83
# set:    fpcr=0x1800000 v0=0x0000000000000000800fffffffffffff v1=0 v2=0x00000000000000003ff0000000000000 v3=0x80000001007fffff80000001807fffff
# expect: v4=0x7ff8000000000000 v5=0xfff0000000000000 v6=0x8000000000000000 v7=0x80000000000000008000000080000000 v8=0x0 v9=0x0 v10=0x8000000000000000 v11=0x80000000000000008000000080000000 v12=0x8000000000000000 v13=0xffffffffffffffffffffffffffffffff v14=0x80000000 v15=0x8000000000000000 v16=0x8000000000000000 x0=0x81 x1=0x0 x2=0x0 x3=0x60000000 fpsr=0x83
        fdiv d4, d0, d1
        mrs x0, fpsr
        fdiv d5, d2, d0
        frintx d6, d0
        frintp v7.4s, v3.4s
        fcvtpu x1, d0
        fcvtps w2, s3
        fcvtzs v8.4s, v3.4s
        fmax d9, d0, d1
        fmin d10, d1, d0
        fmaxnm v11.4s, v3.4s, v3.4s
        fsqrt d12, d0
        fcmeq v13.4s, v3.4s, #0.0
        fcvt s14, d0
        fcvt d15, s3
        fmadd d16, d0, d2, d0
        fcmp d0, d1
        mrs x3, nzcv

# what flushing does not touch: signs, moves, halves
# set:    fpcr=0x1000000 v0=0x0000000000000000800fffffffffffff v1=0x00000000000000000000000033000001 v2=0x00000000000000000000000000000001
# expect: v3=0xfffffffffffff v4=0xfffffffffffff v5=0x800fffffffffffff v6=0x1 v7=0x33800000 fpsr=0x18
        fneg d3, d0
        fabs d4, d0
        fmov d5, d0
        fcvt h6, s1
        fcvt s7, h2

# set:    fpcr=0x1000000 v0=0x00000000000000000000000000000001 v1=0x00000000000000003ff0000000000000 v2=0 x1=2000
# expect: v2=0x409f400000000000 v3=0x3ff0000000000000 v4=0x0 x1=0 fpsr=0x80
1:      fadd d3, d0, d1
        fmadd d2, d0, d1, d2
        fadd d2, d2, d1
        fmul v4.2d, v0.2d, v0.2d
        subs x1, x1, #1
        b.ne 1b

# on, off, on
# set:    v0=0x0000000000000000000fffffffffffff v1=0x00000000000000003ff0000000000000
# expect: v2=0xfffffffffffff v3=0x0 v4=0xfffffffffffff v5=0x3ff0000000000000 v6=0x0 v7=0x0 x2=0x1800000 fpcr=0x1800000 fpsr=0x80
        fmul d2, d0, d1
        mov x0, #0x1000000
        msr fpcr, x0
        fmul d3, d0, d1
        msr fpcr, xzr
        fmul d4, d0, d1
        mov x0, #0x1400000
        msr fpcr, x0
        fadd d5, d0, d1
        frintx d6, d0
        mov x0, #0x1800000
        msr fpcr, x0
        frinti d7, d0
        mrs x2, fpcr
