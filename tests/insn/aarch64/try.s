# set: x7=0xffffffff x20=0xd868154b x27=mem x26=0x1000 x6=5 x1=0x100000
# expect: sig=11 nzcv=2
 subs w13,w7,w20,uxtw #3
 ldumina w5,wzr,[x27]
 str q21,[x1]
 ccmp xzr, x6, #0xb, al
# set: x7=0xffffffff x20=0xd868154b x27=mem x26=0x1000 x6=5 x1=0x100000
# expect: sig=11 nzcv=2
 subs w13,w7,w20,uxtw #3
 str q21,[x1]
 ccmp xzr, x6, #0xb, al
# set: x7=0xffffffff x20=0xd868154b x27=mem x26=0x1000 x6=5 x1=0x100000
# expect: sig=11 nzcv=2
 subs w13,w7,w20
 str x2,[x1]
 cmp xzr, x6
