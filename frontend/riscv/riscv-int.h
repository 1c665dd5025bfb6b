/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of frontend/riscv share: operand layout, rows, helper numbers, register access of lifters. */
#ifndef LYRE_FRONTEND_RISCV_INT_H
#define LYRE_FRONTEND_RISCV_INT_H

#include "frontend/decode.h"
#include "frontend/region.h"
#include "frontend/riscv/priv.h"

/* Layout of GuestInsn.field. Compressed instructions fill it as the instruction they stand for does. */
typedef struct RvOps {
    uint8_t d, s, t, u;     /* register numbers; s of a CSR instruction may be an immediate */
    uint8_t rm;             /* rounding mode 0..4, or 7: dynamic, in a mode where frm is 0..3 */
    uint8_t al;             /* acquire 2, release 1 */
    int64_t imm;
} RvOps;
_Static_assert(sizeof(RvOps) <= sizeof(((GuestInsn *)0)->field), "operands fit");

static inline const RvOps *rv_ops(const GuestInsn *i) { return (const RvOps *)i->field; }

/* Rows that need two extensions */
enum { RV_ZCB_ZBA = RV_ZCB | RV_ZBA, RV_ZCB_ZBB = RV_ZCB | RV_ZBB, RV_ZICBOM_PRIV = RV_ZICBOM | RV_PRIV };

/* Arguments of rows */
enum { CSR_WRITE, CSR_SET, CSR_CLEAR, CSR_KIND = 3, CSR_IMM = 4 };
/* sha256 and sha512: rotations, or two of them and a shift */
#define RV_SIGMA(a, b, c) ((a) | (b) << 8 | (c) << 16)
enum { RV_SIGMA_SHIFT = 1 << 24 };
enum { CVT_S = 1, CVT_W = 2, CVT_U = 4 };

/* Formats: one name a layout of operand bits (decode.c of this folder has the code). */
typedef enum RvFormat {
    RV_R, RV_RM, RV_R4, RV_I, RV_SH, RV_S, RV_B, RV_U, RV_J, RV_JR, RV_A, RV_CSR, RV_FENCE, RV_SYS, RV_END, RV_KS,
    RV_XRET, RV_SFENCE, RV_LEAST,
    RV_CIW, RV_CLW, RV_CLD, RV_CI, RV_CIW1, RV_CLI, RV_CI16, RV_CLUI, RV_CBSH, RV_CBI, RV_CA, RV_CJ, RV_CB, RV_CSH,
    RV_CFLDSP, RV_CLWSP, RV_CLDSP, RV_CJR, RV_CMV, RV_CJALR, RV_CR, RV_CSWSP, RV_CSDSP, RV_CLB, RV_CLH, RV_CU,
} RvFormat;

enum {
    RV_ROW_ILLEGAL,
#define INSN(name, ...) RV_ROW_##name,
#include "frontend/riscv/riscv.insn"
#undef INSN
    RV_ROWS
};

/* Lifters, named by the rows. */
void rv_lift_illegal(Lift *l, const GuestInsn *i);
#define INSN(name, bits, format, ext, lifter, ...) void rv_lift_##lifter(Lift *l, const GuestInsn *i);
#include "frontend/riscv/riscv.insn"
#undef INSN

/* lift-priv.c. Can the CSR be read, or written, without C? Leave if FP is off (in S and M, where the mode does not say it);
 * if menvcfg and senvcfg do not allow the cache-block operation. */
bool rv_csr_inline(unsigned csr, bool write);
void rv_lift_csr_priv(Lift *l, const GuestInsn *i);
void rv_need_fp(Lift *l, const GuestInsn *i);
void rv_need_envcfg(Lift *l, const GuestInsn *i);
/* Does it need FP to be on? By its bits. */
bool rv_is_fp(const GuestInsn *i);

extern const DecodeRow rv_rows[RV_ROWS];
extern const Lifter rv_lifters[RV_ROWS];
const DecodeTable *rv_table(void);
bool rv_decode(GuestInsn *out, uint64_t pc, const uint8_t *buf, size_t len, uint64_t mode, uint64_t features);
void rv_disas(const GuestInsn *i, char *out, size_t size);
void rv_self_check(void);
extern const char *const rv_xname[32], *const rv_fname[32];
/* Bit pattern of fli's constant @n as an f64 (n = 1: the smallest normal number, which differs for f32). */
uint64_t rv_fli_value(unsigned n, bool single);

/* Helpers: HELPER(name, result, effects, nargs, argument types). The rmm ones compute with round to nearest, ties away,
 * which no host has: for static rm = 4 and in RV_MODE_RMM. */
#define RV_HELPERS(X)                                       \
    X(time,       I64, 0,         0, VOID, VOID, VOID)      \
    X(cycle,      I64, 0,         1, I64,  VOID, VOID)      \
    X(mip,        I64, 0,         0, VOID, VOID, VOID)      \
    X(sip,        I64, 0,         1, I64,  VOID, VOID)      \
    X(sum,        VOID, IR_H_MEM, 1, I64,  VOID, VOID)      \
    X(spin,       VOID, IR_H_MEM, 0, VOID, VOID, VOID)      \
    X(clmul,      I64, IR_H_PURE, 2, I64,  I64,  VOID)      \
    X(clmulh,     I64, IR_H_PURE, 2, I64,  I64,  VOID)      \
    X(clmulr,     I64, IR_H_PURE, 2, I64,  I64,  VOID)      \
    X(xperm4,     I64, IR_H_PURE, 2, I64,  I64,  VOID)      \
    X(xperm8,     I64, IR_H_PURE, 2, I64,  I64,  VOID)      \
    X(aes64es,    I64, IR_H_PURE, 2, I64,  I64,  VOID)      \
    X(aes64esm,   I64, IR_H_PURE, 2, I64,  I64,  VOID)      \
    X(aes64ds,    I64, IR_H_PURE, 2, I64,  I64,  VOID)      \
    X(aes64dsm,   I64, IR_H_PURE, 2, I64,  I64,  VOID)      \
    X(aes64im,    I64, IR_H_PURE, 1, I64,  VOID, VOID)      \
    X(aes64ks1i,  I64, IR_H_PURE, 2, I64,  I64,  VOID)      \
    X(fclass_s,   I64, IR_H_PURE, 1, F32,  VOID, VOID)      \
    X(fclass_d,   I64, IR_H_PURE, 1, F64,  VOID, VOID)      \
    X(fcvtmod,    I64, IR_H_FP,   1, F64,  VOID, VOID)      \
    X(rmm_add_s,  F32, IR_H_FP,   2, F32,  F32,  VOID)      \
    X(rmm_sub_s,  F32, IR_H_FP,   2, F32,  F32,  VOID)      \
    X(rmm_mul_s,  F32, IR_H_FP,   2, F32,  F32,  VOID)      \
    X(rmm_div_s,  F32, IR_H_FP,   2, F32,  F32,  VOID)      \
    X(rmm_sqrt_s, F32, IR_H_FP,   1, F32,  VOID, VOID)      \
    X(rmm_fma_s,  F32, IR_H_FP,   3, F32,  F32,  F32)       \
    X(rmm_add_d,  F64, IR_H_FP,   2, F64,  F64,  VOID)      \
    X(rmm_sub_d,  F64, IR_H_FP,   2, F64,  F64,  VOID)      \
    X(rmm_mul_d,  F64, IR_H_FP,   2, F64,  F64,  VOID)      \
    X(rmm_div_d,  F64, IR_H_FP,   2, F64,  F64,  VOID)      \
    X(rmm_sqrt_d, F64, IR_H_FP,   1, F64,  VOID, VOID)      \
    X(rmm_fma_d,  F64, IR_H_FP,   3, F64,  F64,  F64)       \
    X(rmm_s_d,    F32, IR_H_FP,   1, F64,  VOID, VOID)      \
    X(rmm_h_s,    I32, IR_H_FP,   1, F32,  VOID, VOID)      \
    X(rmm_h_d,    I32, IR_H_FP,   1, F64,  VOID, VOID)      \
    X(rmm_round_s,   F32, IR_H_FP, 1, F32, VOID, VOID)      \
    X(rmm_roundnx_s, F32, IR_H_FP, 1, F32, VOID, VOID)      \
    X(rmm_round_d,   F64, IR_H_FP, 1, F64, VOID, VOID)      \
    X(rmm_roundnx_d, F64, IR_H_FP, 1, F64, VOID, VOID)      \
    X(rmm_l_d,    I64, IR_H_FP,   1, F64,  VOID, VOID)      \
    X(rmm_l_s,    I64, IR_H_FP,   1, F32,  VOID, VOID)      \
    X(rmm_w_d,    I64, IR_H_FP,   1, F64,  VOID, VOID)      \
    X(rmm_w_s,    I64, IR_H_FP,   1, F32,  VOID, VOID)      \
    X(rmm_lu_d,   I64, IR_H_FP,   1, F64,  VOID, VOID)      \
    X(rmm_lu_s,   I64, IR_H_FP,   1, F32,  VOID, VOID)      \
    X(rmm_wu_d,   I64, IR_H_FP,   1, F64,  VOID, VOID)      \
    X(rmm_wu_s,   I64, IR_H_FP,   1, F32,  VOID, VOID)      \
    X(rmm_d_l,    F64, IR_H_FP,   1, I64,  VOID, VOID)      \
    X(rmm_s_l,    F32, IR_H_FP,   1, I64,  VOID, VOID)      \
    X(rmm_d_lu,   F64, IR_H_FP,   1, I64,  VOID, VOID)      \
    X(rmm_s_lu,   F32, IR_H_FP,   1, I64,  VOID, VOID)

enum {
#define X(name, ...) RV_H_##name,
    RV_HELPERS(X)
#undef X
    RV_HELPER_COUNT
};
extern const IrHelper rv_helpers[];

static inline uint32_t rv_arg(const GuestInsn *i) { return rv_rows[i->row].arg; }

static inline IrRef rv_get(Lift *l, unsigned r)
{
    return r ? ir_get(l->ir, RV_SLOT_X1 + r - 1) : ir_i64(l->ir, 0);
}

static inline void rv_set(Lift *l, unsigned r, IrRef v)
{
    if (r)
        ir_put(l->ir, RV_SLOT_X1 + r - 1, v);
}

#endif
