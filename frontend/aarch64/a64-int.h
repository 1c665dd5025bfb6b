/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of frontend/aarch64 share: rows, operand fields, helpers, register access of lifters. */
#ifndef LYRE_FRONTEND_A64_INT_H
#define LYRE_FRONTEND_A64_INT_H

#include "frontend/aarch64/aarch64.h"
#include "frontend/decode.h"
#include "frontend/region.h"

enum {
    A64_ROW_ILLEGAL,
#define INSN(name, ...) A64_ROW_##name,
#include "frontend/aarch64/a64.insn"
#undef INSN
    A64_ROWS
};

/* Arguments of rows: A64_FLAGS sets the flags; PAC_*: the key (0..3: IA IB DA DB) and what is done with it. */
enum { A64_FLAGS = 1 << 16 };
enum { PAC_AUTH = 4, PAC_ZERO = 8 /* modifier 0 */, PAC_1716 = 16 /* x17, modifier x16 */, PAC_STRIP = 32,
       PAC_MODIFIER = 64 /* bra: modifier in the last field */ };

/* Arguments of MOPS rows: main part or epilogue, CPY (else CPYF), SET. */
enum { MOPS_MAIN = 1 << 24, MOPS_MOVE = 1 << 25, MOPS_SET = 1 << 26 };

/* Addressing modes of single loads and stores. */
enum { LS_UIMM, LS_UNSCALED, LS_POST, LS_PRE, LS_REG };

/*
 * Constant system registers. CTR_EL0: lines of 64 bytes (CWG, ERG, DminLine, IminLine = 4: 16 words), instruction cache
 * PIPT, IDC = DIC = 0. DCZID_EL0: blocks of 64 bytes. The generic timer counts nanoseconds. MIDR_EL1: implementer 0
 * (software).
 */
#define A64_CTR (1u << 31 | 4u << 24 | 4u << 20 | 4u << 16 | 3u << 14 | 4u)
enum { A64_DCZID = 4, A64_CNTFRQ = 1000000000, A64_MIDR = 0x000f0000 };

/* Lifters and validity checks, named by the rows. A check sees the raw word; false: the word is unallocated. */
#define INSN(name, bits, need, flow, check, lifter, ...) \
    void a64_lift_##lifter(Lift *l, const GuestInsn *i); bool a64_ok_##check(uint32_t raw);
#include "frontend/aarch64/a64.insn"
#undef INSN

extern const DecodeRow a64_rows[A64_ROWS];
extern const Lifter a64_lifters[A64_ROWS];
const DecodeTable *a64_table(void);
bool a64_decode(GuestInsn *out, uint64_t pc, const uint8_t *buf, size_t len, uint64_t mode, uint64_t features);
FlagsEffect a64_flags_effect(const GuestInsn *i);
void a64_disas(const GuestInsn *i, char *out, size_t size);
void a64_self_check(void);

static inline uint32_t a64_arg(const GuestInsn *i) { return a64_rows[i->row].arg; }

/* Fields that nearly all instructions have in the same place. */
static inline unsigned fd(const GuestInsn *i) { return i->raw & 31; }            /* Rd, Rt */
static inline unsigned fn(const GuestInsn *i) { return i->raw >> 5 & 31; }       /* Rn */
static inline unsigned fm(const GuestInsn *i) { return i->raw >> 16 & 31; }      /* Rm, Rs */
static inline unsigned fa(const GuestInsn *i) { return i->raw >> 10 & 31; }      /* Ra, Rt2 */
static inline bool f_sf(const GuestInsn *i) { return i->raw >> 31; }             /* 64-bit form */
static inline bool f_q(const GuestInsn *i) { return i->raw >> 30 & 1; }          /* 128-bit vectors */
static inline unsigned f_size(const GuestInsn *i) { return i->raw >> 22 & 3; }   /* vector lane size */
static inline uint32_t fld(const GuestInsn *i, unsigned lo, unsigned n) { return i->raw >> lo & ((1u << n) - 1); }

/*
 * Helpers: X(name, function's result, effects IR_H_*, number of arguments, their types). The function is
 * uint64_t a64_h_NAME(Cpu *, ...). Each area has its own list, next to its code.
 */
#include "frontend/aarch64/helpers-base.h"
#include "frontend/aarch64/helpers-crypto.h"
#include "frontend/aarch64/helpers-fp.h"
#include "frontend/aarch64/helpers-simd.h"
#define A64_HELPERS(X) A64_HELPERS_BASE(X) A64_HELPERS_CRYPTO(X) A64_HELPERS_FP(X) A64_HELPERS_SIMD(X)

enum {
#define X(name, ...) A64_H_##name,
    A64_HELPERS(X)
#undef X
    A64_HELPER_COUNT
};
extern const IrHelper a64_helpers[];

/* General registers. Number 31 is zero, or in the sp forms the stack pointer. */
static inline IrRef a64_x(Lift *l, unsigned r)
{
    return r == 31 ? ir_i64(l->ir, 0) : ir_get(l->ir, A64_SLOT_X0 + r);
}

static inline IrRef a64_xsp(Lift *l, unsigned r) { return ir_get(l->ir, A64_SLOT_X0 + r); }

static inline void a64_set_x(Lift *l, unsigned r, IrRef v)
{
    if (r != 31)
        ir_put(l->ir, A64_SLOT_X0 + r, v);
}

static inline void a64_set_xsp(Lift *l, unsigned r, IrRef v) { ir_put(l->ir, A64_SLOT_X0 + r, v); }

/* The register as an operand of the width that sf says: i64 or i32. */
static inline IrRef a64_r(Lift *l, bool sf, unsigned r)
{
    IrRef v = a64_x(l, r);

    return sf ? v : ir_un(l->ir, IR_trunc, IR_I32, v);
}

/* A result of that width: 32-bit ones clear the upper half. */
static inline IrRef a64_wide(Lift *l, bool sf, IrRef v) { return sf ? v : ir_un(l->ir, IR_zext32, IR_I64, v); }
static inline void a64_set_r(Lift *l, bool sf, unsigned r, IrRef v) { a64_set_x(l, r, a64_wide(l, sf, v)); }

/* Vector registers. */
static inline IrRef a64_v(Lift *l, unsigned r) { return ir_get(l->ir, A64_SLOT_V0 + r); }
static inline void a64_set_v(Lift *l, unsigned r, IrRef v) { ir_put(l->ir, A64_SLOT_V0 + r, v); }

/* ... of 64 or 128 bits: a 64-bit result clears the upper half. */
static inline void a64_set_vq(Lift *l, bool q, unsigned r, IrRef v)
{
    if (!q)
        v = ir_vec(l->ir, IR_vlow, IR_L64, v, 0, 0, 0);
    a64_set_v(l, r, v);
}

/* Scalar FP registers: f32 or f64. */
static inline IrRef a64_fp(Lift *l, IrType t, unsigned r)
{
    IrRef v = a64_v(l, r);

    return ir_vlane(l->ir, t, v, 0);
}

static inline void a64_set_fp(Lift *l, unsigned r, IrRef v) { a64_set_v(l, r, ir_vfrom(l->ir, v)); }

static inline IrRef a64_nzcv(Lift *l) { return ir_get(l->ir, A64_SLOT_NZCV); }
static inline void a64_set_nzcv(Lift *l, IrRef flags) { ir_put(l->ir, A64_SLOT_NZCV, flags); }

/* Register @r extended to the type: UXTB UXTH UXTW UXTX SXTB SXTH SXTW SXTX. */
IrRef a64_extended(Lift *l, bool sf, unsigned r, unsigned option);
/* Loads, stores. Leave with A64_EXC_ALIGN unless the low bits @mask of @addr are 0, or unless an ordered or atomic access of
 * 1 << @size bytes is as aligned as it must be. */
void a64_check_align(Lift *l, const GuestInsn *i, IrRef addr, uint64_t mask);
void a64_check_ordered(Lift *l, const GuestInsn *i, IrRef addr, unsigned size);
/* A vector register's low 1 << @size bytes, zeros above. */
IrRef a64_load_v(Lift *l, unsigned size, IrRef base, int64_t disp);
void a64_store_v(Lift *l, unsigned size, IrRef base, int64_t disp, IrRef v);
/* Pointer authentication: a helper's call; @what: key | PAC_AUTH, or PAC_STRIP | key >> 1. */
IrRef a64_pac(Lift *l, IrRef ptr, IrRef modifier, unsigned what);

/* Branch targets and the guarded control stack (lift-guard.c), where the mode asks for them: before instruction @i is
 * lifted; at an indirect branch; around a call's link and a return to @target. */
void a64_check_landing(Lift *l, const GuestInsn *i);
void a64_set_btype(Lift *l, const GuestInsn *i, IrExit kind);
void a64_gcs_call(Lift *l, IrRef link);
void a64_gcs_return(Lift *l, const GuestInsn *i, IrRef target);

extern const GuestDebug a64_debug;

/* For what decoding could not see: ends the instruction with the exception. The row must have FLOW_END. */
void a64_undefined(Lift *l, const GuestInsn *i);

#endif
