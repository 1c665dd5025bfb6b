/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Runs random riscv64 programs one after the other and writes each one's final state to stdout. Freestanding: raw system
 * calls only. A program owns one record (layout below; offsets shared with program.py) whose address it keeps in one of
 * four "keeper" registers that it never writes; the record holds the registers to start with and takes the final ones.
 * A fault ends a program too: the handler takes the state from the signal frame, so exact state at faults is compared.
 * There is no return from the handler; it goes on with the next program.
 */
#define REC_SIZE   2048
#define REC_X      0        /* x[32]; x[0]: in, address of the code; out, pc of a fault */
#define REC_F      256      /* f[32] */
#define REC_FCSR   512
#define REC_KEEPER 520      /* in: index of the keeper register */
#define REC_SIGNAL 528      /* out: signal, 0 if the program reached its end */
#define REC_ADDR   536      /* out: si_addr */
                            /* 1024: the program's memory, up to the end of the record */
/* riscv64 struct ucontext: uc_mcontext behind flags, link, stack, sigmask padded to 1024 bits, 16-byte alignment */
#define UC_GREGS   176
#define UC_FREGS   (UC_GREGS + 256)
#define UC_FCSR    (UC_FREGS + 256)

#define SYS_write        64
#define SYS_exit         93
#define SYS_sigaltstack  132
#define SYS_rt_sigaction 134

        .option norvc
        .altmacro

        /* load all registers from the record but the keeper and x1, and go */
        .macro loadx n, keeper, addr
        .if (\n != \keeper) && (\n != 1)
        ld      x\n, REC_X + 8 * \n(\addr)
        .endif
        .endm
        .macro loadf n, addr
        fld     f\n, REC_F + 8 * \n(\addr)
        .endm
        .macro storex n, addr
        sd      x\n, REC_X + 8 * \n(\addr)
        .endm
        .macro storef n, addr
        fsd     f\n, REC_F + 8 * \n(\addr)
        .endm
        .macro every what, from, args:vararg
        .set    i, \from
        .rept   32 - \from
        \what   %i, \args
        .set    i, i + 1
        .endr
        .endm

        .macro enter keeper
        mv      x\keeper, s0
        ld      x1, REC_X(x\keeper)
        every   loadx, 1, \keeper, x\keeper
        jr      x1
        .endm
        .macro leave keeper
        every   storex, 1, x\keeper
        every   storef, 0, x\keeper
        mv      s0, x\keeper
        frcsr   t0
        sd      t0, REC_FCSR(s0)
        j       done
        .endm

        /* where programs jump to at their end, one word for each keeper, at a fixed address */
        .section .leave, "ax"
        j       leave3
        j       leave4
        j       leave27
        j       leave31

        .text
        .globl  _start
_start: li      a7, SYS_sigaltstack
        la      a0, altstack
        li      a1, 0
        ecall
        la      s1, signals
1:      lbu     a0, 0(s1)
        beqz    a0, next
        la      a1, action
        li      a2, 0
        li      a3, 8
        li      a7, SYS_rt_sigaction
        ecall
        addi    s1, s1, 1
        j       1b

next:   la      t0, index
        ld      t1, 0(t0)
        la      s0, records
        slli    t2, t1, 11          /* REC_SIZE */
        add     s0, s0, t2
        la      t2, records_end
        bgeu    s0, t2, finish
        addi    t1, t1, 1
        sd      t1, 0(t0)
        la      t0, current
        sd      s0, 0(t0)
        every   loadf, 0, s0
        ld      t0, REC_FCSR(s0)
        fscsr   t0
        ld      t0, REC_KEEPER(s0)
        li      t1, 3
        beq     t0, t1, enter3
        li      t1, 4
        beq     t0, t1, enter4
        li      t1, 27
        beq     t0, t1, enter27
enter31: enter  31
enter3:  enter  3
enter4:  enter  4
enter27: enter  27
leave3:  leave  3
leave4:  leave  4
leave27: leave  27
leave31: leave  31

done:   li      a0, 1
        mv      a1, s0
        li      a2, REC_SIZE
2:      li      a7, SYS_write       /* a pipe may take a part of it */
        ecall
        blez    a0, finish
        add     a1, a1, a0
        sub     a2, a2, a0
        li      a0, 1
        bnez    a2, 2b
        j       next
finish: li      a0, 0
        li      a7, SYS_exit
        ecall

handler:                            /* a0 signal, a1 siginfo, a2 ucontext */
        la      s0, current
        ld      s0, 0(s0)
        sd      a0, REC_SIGNAL(s0)
        ld      t0, 16(a1)
        sd      t0, REC_ADDR(s0)
        li      t1, 64              /* x and f lie behind each other in the frame and in the record */
        mv      t2, s0
        addi    t3, a2, UC_GREGS
1:      ld      t0, 0(t3)
        sd      t0, 0(t2)
        addi    t2, t2, 8
        addi    t3, t3, 8
        addi    t1, t1, -1
        bnez    t1, 1b
        lwu     t0, UC_FCSR(a2)
        sd      t0, REC_FCSR(s0)
        la      sp, stack_top
        j       done

        .data
        .balign 16
index:  .dword  0
current: .dword 0
altstack:
        .dword  stack, 0, 65536
action: .dword  handler, 0x48000000, 0, 0   /* SA_ONSTACK, SA_NODEFER; empty mask (QEMU 7.2 reads it 8 too far) */
signals: .byte  4, 5, 7, 8, 11, 0           /* SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGSEGV */
        .bss
        .balign 16
stack:  .skip   65536
        .skip   4096
stack_top:

        .section .prog, "ax"
        .incbin "code.bin"
        .section .records, "aw"
records:
        .incbin "records.bin"
records_end:
