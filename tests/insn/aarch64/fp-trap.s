# SPDX-License-Identifier: Apache-2.0
# Invalid operations again and again: the traps of one region, until it is made anew without them; then in it

# set:    v6=0x0000000000000000c3e0000000000000 v0=0x00000000000000007ff0000000000123 v1=0x00000000000000003ff0000000000000 v3=0x00000000000000007ff8000000000456 x1=500
# expect: v2=0x00000000000000007ff8000000000123 v4=0x00000000000000007ff8000000000123 v5=0x0000000000000000fff8000000000456 x2=0x80000000 x3=0 x4=3 x1=0 fpsr=1
1:      fadd d2, d1, d0
        fmadd d4, d1, d1, d2
        fnmadd d5, d3, d1, d1
        fcvtzs w2, d6
        fcvtzs w3, d0
        subs x1, x1, #1
        b.ne 1b
        fcmpe d3, d1
        mrs x4, nzcv
        lsr x4, x4, #28
