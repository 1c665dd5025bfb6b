/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Host registers and what each is for. General registers are 0..15, vector registers 16..31, so that one number names
 * any register and one 32-bit mask any set of them.
 *
 *   rbp          &cpu->state + CPU_BIAS        rsp   host stack; FRAME_SIZE bytes of overflow spill slots at [rsp]
 *   rax rcx rdx  scratch                       rax   pc on the way to a stub ("jump register")
 *   xmm0-xmm2    scratch                       all others: boundary slots
 */
#ifndef LYRE_X86_REGS_H
#define LYRE_X86_REGS_H

#include "base/base.h"

enum Reg {
    RAX, RCX, RDX, RBX, RSP, RBP, RSI, RDI, R8, R9, R10, R11, R12, R13, R14, R15,
    XMM0, XMM1, XMM2, XMM3, XMM4, XMM5, XMM6, XMM7, XMM8, XMM9, XMM10, XMM11, XMM12, XMM13, XMM14, XMM15,
    NREGS, NOREG = 0xff, RIP = 0xfe,
};

/* Boundary registers in the order slots are given to them: short encodings first. */
#define BOUNDARY_GPRS  { RBX, RSI, RDI, R8, R9, R10, R11, R14, R15, R12, R13 }
#define BOUNDARY_XMMS  { XMM3, XMM4, XMM5, XMM6, XMM7, XMM8, XMM9, XMM10, XMM11, XMM12, XMM13, XMM14, XMM15 }
enum { NBOUND_GPR = 11, NBOUND_XMM = 13 };

#define SCRATCH_GPRS  (1u << RAX | 1u << RCX | 1u << RDX)
#define SCRATCH_XMMS  (1u << XMM0 | 1u << XMM1 | 1u << XMM2)
#define SCRATCH_REGS  (SCRATCH_GPRS | SCRATCH_XMMS)

/* Spill slots: 8 bytes each; the first ones in cpu->spill, the rest in the frame that STUB_ENTER makes. */
enum { CPU_SPILL8 = 2 * 32, FRAME_SIZE = 16384, MAX_SPILLS = CPU_SPILL8 + FRAME_SIZE / 8 };

static inline bool reg_is_xmm(unsigned r) { return r >= XMM0; }

/* Condition codes as encoded in jcc, setcc, cmovcc; the odd one is the negation. */
enum Cc {
    CC_O, CC_NO, CC_B, CC_AE, CC_E, CC_NE, CC_BE, CC_A, CC_S, CC_NS, CC_P, CC_NP, CC_L, CC_GE, CC_LE, CC_G,
};

#endif
