/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Runs random aarch64 programs one after the other: harness-riscv64.S says how. Offsets are shared with aarch64.py.
 */
#define REC_X      0        /* x[31], sp */
#define REC_SP     248
#define REC_PC     256      /* in: address of the code; out: pc of a fault */
#define REC_NZCV   264
#define REC_FPSR   272
#define REC_FPCR   280
#define REC_KEEPER 288      /* in: index of the keeper register */
#define REC_SIGNAL 296      /* out: signal, 0 if the program reached its end */
#define REC_ADDR   304      /* out: si_addr */
#define REC_V      320      /* v[32] */
#define REC_SHIFT  11       /* 2048 bytes; from 1024 the program's memory */
/* struct ucontext: uc_mcontext (fault address, x[31], sp, pc, pstate) behind flags, link, stack and sigmask padded to 1024
 * bits; then records, of which the kernel's first is the FP state: magic, size, fpsr, fpcr, v[32] */
#define UC_X       184
#define UC_PC      440
#define UC_PSTATE  448
#define UC_FP      464

#define SYS_write        64
#define SYS_exit         93
#define SYS_sigaltstack  132
#define SYS_rt_sigaction 134

        .altmacro
        .macro loadx n, keeper
        .if (\n != \keeper) && (\n != 30)
        ldr     x\n, [x\keeper, #REC_X + 8 * \n]
        .endif
        .endm
        .macro storex n, keeper
        str     x\n, [x\keeper, #REC_X + 8 * \n]
        .endm
        .macro loadv n, base, at
        ldr     q\n, [x\base, #\at + 16 * \n]
        .endm
        .macro storev n, base, at
        str     q\n, [x\base, #\at + 16 * \n]
        .endm
        .macro every what, count, args:vararg
        .set    i, 0
        .rept   \count
        \what   %i, \args
        .set    i, i + 1
        .endr
        .endm

        .macro enter keeper
        mov     x\keeper, x28
        ldr     x30, [x\keeper, #REC_PC]
        every   loadx, 31, \keeper
        br      x30
        .endm
        .macro leave keeper
        every   storex, 31, \keeper
        mov     x28, x\keeper
        every   storev, 32, 28, REC_V
        mrs     x0, nzcv
        str     x0, [x28, #REC_NZCV]
        mrs     x0, fpsr
        str     x0, [x28, #REC_FPSR]
        mrs     x0, fpcr
        str     x0, [x28, #REC_FPCR]
        mov     x0, sp
        str     x0, [x28, #REC_SP]
        b       done
        .endm

        /* where programs jump to at their end, one word for each keeper, at a fixed address */
        .section .leave, "ax"
        b       leave3
        b       leave18
        b       leave27
        b       leave29

        .text
        .globl  _start
_start: mov     x8, SYS_sigaltstack
        ldr     x0, =altstack
        mov     x1, 0
        svc     0
        ldr     x19, =signals
1:      ldrb    w0, [x19], 1
        cbz     w0, next
        ldr     x1, =action
        mov     x2, 0
        mov     x3, 8
        mov     x8, SYS_rt_sigaction
        svc     0
        b       1b

next:   clrex
        ldr     x0, =index
        ldr     x1, [x0]
        ldr     x28, =records
        add     x28, x28, x1, lsl REC_SHIFT
        ldr     x2, =records_end
        cmp     x28, x2
        b.hs    finish
        add     x1, x1, 1
        str     x1, [x0]
        ldr     x0, =current
        str     x28, [x0]
        every   loadv, 32, 28, REC_V
        ldr     x0, [x28, #REC_SP]
        mov     sp, x0
        ldr     x0, [x28, #REC_FPSR]
        msr     fpsr, x0
        ldr     x0, [x28, #REC_FPCR]
        msr     fpcr, x0
        ldr     x1, [x28, #REC_KEEPER]
        ldr     x0, [x28, #REC_NZCV]
        sub     x2, x1, 3
        cbz     x2, enter3
        sub     x2, x1, 18
        cbz     x2, enter18
        sub     x2, x1, 27
        msr     nzcv, x0
        cbz     x2, enter27
enter29: msr    nzcv, x0
        enter   29
enter3: msr     nzcv, x0
        enter   3
enter18: msr    nzcv, x0
        enter   18
enter27: msr    nzcv, x0
        enter   27
leave3: leave   3
leave18: leave  18
leave27: leave  27
leave29: leave  29

done:   msr     fpcr, xzr
        mov     x0, 1
        mov     x1, x28
        mov     x2, 1 << REC_SHIFT
2:      mov     x8, SYS_write       /* a pipe may take a part of it */
        svc     0
        cmp     x0, 0
        b.le    finish
        add     x1, x1, x0
        subs    x2, x2, x0
        mov     x0, 1
        b.ne    2b
        b       next
finish: mov     x0, 0
        mov     x8, SYS_exit
        svc     0

handler:                            /* x0 signal, x1 siginfo, x2 ucontext */
        ldr     x28, =current
        ldr     x28, [x28]
        str     x0, [x28, #REC_SIGNAL]
        ldr     x3, [x1, #16]
        str     x3, [x28, #REC_ADDR]
        mov     x4, 0               /* x and sp lie behind each other in the frame and in the record */
        add     x5, x2, UC_X
1:      ldr     x3, [x5, x4, lsl 3]
        str     x3, [x28, x4, lsl 3]
        add     x4, x4, 1
        cmp     x4, 32
        b.ne    1b
        ldr     x3, [x2, #UC_PC]
        str     x3, [x28, #REC_PC]
        ldr     x3, [x2, #UC_PSTATE]
        and     x3, x3, 0xf0000000
        str     x3, [x28, #REC_NZCV]
        add     x2, x2, UC_FP
        ldp     w3, w4, [x2, #8]
        str     x3, [x28, #REC_FPSR]
        str     x4, [x28, #REC_FPCR]
        every   loadv, 32, 2, 16
        every   storev, 32, 28, REC_V
        b       done
        .ltorg

        .data
        .balign 16
index:  .dword  0
current: .dword 0
altstack:
        .dword  stack, 0, 65536
action: .dword  handler, 0x48000004, 0, 0   /* SA_ONSTACK, SA_NODEFER, SA_SIGINFO; no restorer; empty mask */
signals: .byte  4, 5, 7, 8, 11, 0           /* SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGSEGV */
        .bss
        .balign 16
stack:  .skip   65536

        .section .prog, "ax"
        .incbin "code.bin"
        .section .records, "aw"
records:
        .incbin "records.bin"
records_end:
