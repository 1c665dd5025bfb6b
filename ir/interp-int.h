/* SPDX-License-Identifier: Apache-2.0 */
/* Between the interpreter's files. */
#ifndef LYRE_IR_INTERP_INT_H
#define LYRE_IR_INTERP_INT_H

#include "ir/cpu.h"
#include "ir/ir-int.h"

/* A value: i32 sign-extended, f32 zero-extended, flags NZCV in bits 3..0; vectors use more words. */
typedef struct IrVal { uint64_t w[4]; } IrVal;

/* A floating-point vector op, vfadd to vfnarrow. */
void ir_interp_vfp(const IrFunc *f, const IrIns *i, Cpu *cpu, IrVal *out, const IrVal *a, const IrVal *b, const IrVal *c);

/* A floating-point op on operand values; obeys and changes the guest's FP environment in @cpu. */
uint64_t ir_interp_fp(const IrFunc *f, const IrIns *i, Cpu *cpu, uint64_t a, uint64_t b, uint64_t c);

/* Guest accesses at host address @p; @aux is the memory word. */
void ir_interp_load(IrVal *out, const IrIns *i, uintptr_t p);
void ir_interp_store(const IrIns *i, uintptr_t p, const IrVal *v);
uint64_t ir_interp_rmw(const IrIns *i, uintptr_t p, uint64_t v);
uint64_t ir_interp_cas(const IrIns *i, uintptr_t p, uint64_t expect, uint64_t desired);

#endif
