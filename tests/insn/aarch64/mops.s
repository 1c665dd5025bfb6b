# SPDX-License-Identifier: Apache-2.0
# FEAT_MOPS, by option A. As words: older assemblers do not know it.

# set:    x0=mem+64 x1=mem+8 x2=16 mem+8:8=0x1122334455667788 mem+16:8=5
# expect: x0=mem+80 x1=mem+24 x2=0 mem+64:8=0x1122334455667788 mem+72:8=5
        .inst 0x19010440        // cpyfp [x0]!, [x1]!, x2!
        .inst 0x19410440
        .inst 0x19810440

# set:    x0=mem+11 x1=mem+8 x2=8 mem+8:8=0x1122334455667788 mem+16:8=0
# expect: x0=mem+11 x1=mem+8 x2=0 mem+8:8=0x4455667788667788 mem+16:8=0x112233
        .inst 0x1d010440        // cpyp [x0]!, [x1]!, x2!: overlaps, backward
        .inst 0x1d410440
        .inst 0x1d810440

# set:    x0=mem+8 x1=0x5a x2=3 mem+8:8=-1
# expect: x0=mem+11 x2=0 mem+8:8=0xffffffffff5a5a5a
        .inst 0x19c10440        // setp [x0]!, x2!, x1
        .inst 0x19c14440
        .inst 0x19c18440

# set:    x0=0x1000 x1=mem x2=3
# expect: sig=11 x0=0x1003 x1=mem+3 x2=-3
        .inst 0x19010440
        .inst 0x19410440
        .inst 0x19810440

# set:    x1=1
# expect: exc=1
        .inst 0x19010420        // the same register twice
