# SPDX-License-Identifier: Apache-2.0
# System registers, barriers, cache maintenance, hints

# set:    x30=0x1234567 x1=5
# expect: x30=0x1234567
        nop
        yield
        wfe
        sev
        sevl
        bti jc
        esb
        csdb
        paciasp
        autiasp
        hint 100
        dmb ish
        dmb ishld
        dmb ishst
        dsb sy
        dsb ishst
        isb
        sb
        clrex
        xpaclri

# set:    x1=0x123456789abcdef
# expect: x0=0x123456789abcdef x2=0
        msr tpidr_el0, x1
        mrs x0, tpidr_el0
        mrs x2, tpidrro_el0

# set:    x1=mem+100 mem+48:16=0x11223344556677889900aabbccddeeff mem+64:16=-1 mem+120:8=-1 mem+128:8=5
# expect: mem+48:16=0x11223344556677889900aabbccddeeff mem+128:8=5 mem+64:16=0 mem+80:16=0 mem+96:16=0 mem+112:16=0
        dc zva, x1

# set:    x1=0x1000
# expect: sig=11
        dc zva, x1

# set:    x1=0x1000
# expect: sig=11
        dc cvau, x1

# set:    x1=mem
# expect: x1=mem
        dc cvau, x1
        dc cvac, x1
        dc civac, x1
        dc cvap, x1
        dsb ish
        ic ivau, x1
        dsb ish
        isb

# set:    x1=0
# expect: x0=4 x2=4 x3=4 x4=0
        mrs x0, dczid_el0
        mrs x1, ctr_el0
        ubfx x2, x1, 16, 4
        ubfx x3, x1, 0, 4
        ubfx x4, x1, 28, 2

# set:    x0=0
# expect: x0=1 x3=1000000000
        mrs x1, cntvct_el0
        mrs x2, cntvct_el0
        cmp x2, x1
        cset x0, hs
        mrs x3, cntfrq_el0
        mov x1, 0
        mov x2, 0
        cmp x1, x1

# set:    x0=5 nzcv=15
# expect: x0=0 x4=1
        mrs x1, rndr
        cset x0, eq
        mrs x2, rndrrs
        cmp x1, x2
        cset x4, ne
        mov x1, 0
        mov x2, 0
        cmp x1, x1

# set:    x1=0 fpcr=0
# expect: x0=0x0 fpcr=0x0
# set:    x1=0 fpcr=0x2000000
# expect: x0=0x0 fpcr=0x0
# set:    x1=0 fpcr=0xc00000
# expect: x0=0x0 fpcr=0x0
# set:    x1=0x400000 fpcr=0
# expect: x0=0x400000 fpcr=0x400000
# set:    x1=0x400000 fpcr=0x2000000
# expect: x0=0x400000 fpcr=0x400000
# set:    x1=0x400000 fpcr=0xc00000
# expect: x0=0x400000 fpcr=0x400000
# set:    x1=0x800000 fpcr=0
# expect: x0=0x800000 fpcr=0x800000
# set:    x1=0x800000 fpcr=0x2000000
# expect: x0=0x800000 fpcr=0x800000
# set:    x1=0x800000 fpcr=0xc00000
# expect: x0=0x800000 fpcr=0x800000
# set:    x1=0xc00000 fpcr=0
# expect: x0=0xc00000 fpcr=0xc00000
# set:    x1=0xc00000 fpcr=0x2000000
# expect: x0=0xc00000 fpcr=0xc00000
# set:    x1=0xc00000 fpcr=0xc00000
# expect: x0=0xc00000 fpcr=0xc00000
# set:    x1=0x1000000 fpcr=0
# expect: x0=0x1000000 fpcr=0x1000000
# set:    x1=0x1000000 fpcr=0x2000000
# expect: x0=0x1000000 fpcr=0x1000000
# set:    x1=0x1000000 fpcr=0xc00000
# expect: x0=0x1000000 fpcr=0x1000000
# set:    x1=0x2000000 fpcr=0
# expect: x0=0x2000000 fpcr=0x2000000
# set:    x1=0x2000000 fpcr=0x2000000
# expect: x0=0x2000000 fpcr=0x2000000
# set:    x1=0x2000000 fpcr=0xc00000
# expect: x0=0x2000000 fpcr=0x2000000
# set:    x1=0x3c00000 fpcr=0
# expect: x0=0x3c00000 fpcr=0x3c00000
# set:    x1=0x3c00000 fpcr=0x2000000
# expect: x0=0x3c00000 fpcr=0x3c00000
# set:    x1=0x3c00000 fpcr=0xc00000
# expect: x0=0x3c00000 fpcr=0x3c00000
# set:    x1=0x4000000 fpcr=0
# expect: x0=0x4000000 fpcr=0x4000000
# set:    x1=0x4000000 fpcr=0x2000000
# expect: x0=0x4000000 fpcr=0x4000000
# set:    x1=0x4000000 fpcr=0xc00000
# expect: x0=0x4000000 fpcr=0x4000000
# set:    x1=0x80000 fpcr=0
# expect: x0=0x80000 fpcr=0x80000
# set:    x1=0x80000 fpcr=0x2000000
# expect: x0=0x80000 fpcr=0x80000
# set:    x1=0x80000 fpcr=0xc00000
# expect: x0=0x80000 fpcr=0x80000
        msr fpcr, x1
        mrs x0, fpcr

# set:    x1=0 fpsr=0
# expect: x0=0x0 fpsr=0x0
# set:    x1=0 fpsr=0x800009f
# expect: x0=0x0 fpsr=0x0
# set:    x1=1 fpsr=0
# expect: x0=0x1 fpsr=0x1
# set:    x1=1 fpsr=0x800009f
# expect: x0=0x1 fpsr=0x1
# set:    x1=2 fpsr=0
# expect: x0=0x2 fpsr=0x2
# set:    x1=2 fpsr=0x800009f
# expect: x0=0x2 fpsr=0x2
# set:    x1=4 fpsr=0
# expect: x0=0x4 fpsr=0x4
# set:    x1=4 fpsr=0x800009f
# expect: x0=0x4 fpsr=0x4
# set:    x1=8 fpsr=0
# expect: x0=0x8 fpsr=0x8
# set:    x1=8 fpsr=0x800009f
# expect: x0=0x8 fpsr=0x8
# set:    x1=0x10 fpsr=0
# expect: x0=0x10 fpsr=0x10
# set:    x1=0x10 fpsr=0x800009f
# expect: x0=0x10 fpsr=0x10
# set:    x1=0x80 fpsr=0
# expect: x0=0x80 fpsr=0x80
# set:    x1=0x80 fpsr=0x800009f
# expect: x0=0x80 fpsr=0x80
# set:    x1=0x8000000 fpsr=0
# expect: x0=0x8000000 fpsr=0x8000000
# set:    x1=0x8000000 fpsr=0x800009f
# expect: x0=0x8000000 fpsr=0x8000000
# set:    x1=0x800009f fpsr=0
# expect: x0=0x800009f fpsr=0x800009f
# set:    x1=0x800009f fpsr=0x800009f
# expect: x0=0x800009f fpsr=0x800009f
# set:    x1=0x7ffff60 fpsr=0
# expect: x0=0x0 fpsr=0x0
# set:    x1=0x7ffff60 fpsr=0x800009f
# expect: x0=0x0 fpsr=0x0
        msr fpsr, x1
        mrs x0, fpsr

# set:    x1=0 v1=0x3ff0000000000000 v2=0x3c90000000000001
# expect: x0=0x0 v0=0x3ff0000000000000 v3=0x3ff0000000000000 x2=0x10
# set:    x1=0 v1=0x3ff0000000000000 v2=1
# expect: x0=0x0 v0=0x3ff0000000000000 v3=0x3ff0000000000000 x2=0x10
# set:    x1=0 v1=0x3ff0000000000000 v2=0x7ff4000000000000
# expect: x0=0x0 v0=0x7ffc000000000000 v3=0x7ffc000000000000 x2=0x1
# set:    x1=0x400000 v1=0x3ff0000000000000 v2=0x3c90000000000001
# expect: x0=0x400000 v0=0x3ff0000000000001 v3=0x3ff0000000000000 x2=0x10
# set:    x1=0x400000 v1=0x3ff0000000000000 v2=1
# expect: x0=0x400000 v0=0x3ff0000000000001 v3=0x3ff0000000000000 x2=0x10
# set:    x1=0x400000 v1=0x3ff0000000000000 v2=0x7ff4000000000000
# expect: x0=0x400000 v0=0x7ffc000000000000 v3=0x7ffc000000000000 x2=0x1
# set:    x1=0x800000 v1=0x3ff0000000000000 v2=0x3c90000000000001
# expect: x0=0x800000 v0=0x3ff0000000000000 v3=0x3ff0000000000000 x2=0x10
# set:    x1=0x800000 v1=0x3ff0000000000000 v2=1
# expect: x0=0x800000 v0=0x3ff0000000000000 v3=0x3ff0000000000000 x2=0x10
# set:    x1=0x800000 v1=0x3ff0000000000000 v2=0x7ff4000000000000
# expect: x0=0x800000 v0=0x7ffc000000000000 v3=0x7ffc000000000000 x2=0x1
# set:    x1=0xc00000 v1=0x3ff0000000000000 v2=0x3c90000000000001
# expect: x0=0xc00000 v0=0x3ff0000000000000 v3=0x3ff0000000000000 x2=0x10
# set:    x1=0xc00000 v1=0x3ff0000000000000 v2=1
# expect: x0=0xc00000 v0=0x3ff0000000000000 v3=0x3ff0000000000000 x2=0x10
# set:    x1=0xc00000 v1=0x3ff0000000000000 v2=0x7ff4000000000000
# expect: x0=0xc00000 v0=0x7ffc000000000000 v3=0x7ffc000000000000 x2=0x1
# set:    x1=0x1000000 v1=0x3ff0000000000000 v2=0x3c90000000000001
# expect: x0=0x1000000 v0=0x3ff0000000000000 v3=0x3ff0000000000000 x2=0x10
# set:    x1=0x1000000 v1=0x3ff0000000000000 v2=1
# expect: x0=0x1000000 v0=0x3ff0000000000000 v3=0x3ff0000000000000 x2=0x90
# set:    x1=0x1000000 v1=0x3ff0000000000000 v2=0x7ff4000000000000
# expect: x0=0x1000000 v0=0x7ffc000000000000 v3=0x7ffc000000000000 x2=0x1
# set:    x1=0x2000000 v1=0x3ff0000000000000 v2=0x3c90000000000001
# expect: x0=0x2000000 v0=0x3ff0000000000000 v3=0x3ff0000000000000 x2=0x10
# set:    x1=0x2000000 v1=0x3ff0000000000000 v2=1
# expect: x0=0x2000000 v0=0x3ff0000000000000 v3=0x3ff0000000000000 x2=0x10
# set:    x1=0x2000000 v1=0x3ff0000000000000 v2=0x7ff4000000000000
# expect: x0=0x2000000 v0=0x7ff8000000000000 v3=0x7ffc000000000000 x2=0x1
        msr fpcr, x1
        mrs x0, fpcr
        fadd d0, d1, d2
        msr fpcr, xzr
        fadd d3, d1, d2
        mrs x2, fpsr

# set:    x0=5
# expect: exc=5 x0=0xff000000
        mrs x0, id_aa64mmfr0_el1

# set:    x0=5
# expect: exc=5 x0=6
        mrs x0, id_aa64dfr0_el1

# set:    x0=5
# expect: exc=1 x0=5
        mrs x0, mvfr0_el1

# set:    x0=5
# expect: exc=1 x0=5
        mrs x0, currentel

# set:    x0=5
# expect: exc=1 x0=5
        mrs x0, ttbr0_el1

# set:    x0=5
# expect: exc=1 x0=5
        msr tpidrro_el0, x0

# set:    x0=5
# expect: exc=1 x0=5
        mrs x0, daif

# set:    x0=5
# expect: exc=1 x0=5
        msr daifset, 1

# set:    x0=5
# expect: exc=1 x0=5
        .inst 0xd5380020

# set:    x0=5
# expect: exc=1 x0=5
        mrs x0, pmccntr_el0
