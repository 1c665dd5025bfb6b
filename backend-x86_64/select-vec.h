/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Integer vector ops as sequences of host instructions. A row says what an op needs; seq_start() finds places for operands,
 * result and temporaries that fit the three scratch registers; the sequence itself then reads like assembly with three
 * operands. Without AVX the same text becomes two-operand code with the moves it takes.
 *
 * Rules for sequences: the result register may be that of an operand the row names as `alias` (if the operand dies here),
 * so such operands are read before the result is written, or by the very instruction that writes it. With two-operand code
 * the instruction's first source must be the result's register then, or the instruction commutative (oc): `alias_sse`.
 */
#ifndef LYRE_X86_SELECT_VEC_H
#define LYRE_X86_SELECT_VEC_H

#include "backend-x86_64/cg.h"

enum { IN_A = 1, IN_B = 2, IN_C = 4, IN_AB = IN_A | IN_B, IN_ABC = IN_A | IN_B | IN_C };

typedef struct Seq {
    Cg *g;
    const IrIns *i;
    IrRef r;
    unsigned d;                   /* result */
    unsigned x;                   /* lane */
    bool avx;
    Opnd a, b, c;                 /* register, memory, or OPND_IMM: all zeros */
} Seq;

typedef void SeqFn(Seq *s);
typedef struct SeqRow {
    SeqFn *fn;
    uint8_t temps;                /* tmp() is called so many times at most: 2 */
    uint8_t alias, alias_sse;     /* operands whose register the result may take */
    uint8_t first;                /* this operand is an instruction's first source while others may be in the result's
                                   * register: only if it is in a register too */
    bool no_scratch;              /* operands must not be in scratch registers */
} SeqRow;

bool emit_seq(Cg *g, IrRef r, const IrIns *i, const SeqRow *row);    /* false: do it another way */
/* @c: the place of operand c, if it is not a value: memory or a home. */
bool emit_seq_with(Cg *g, IrRef r, const IrIns *i, const SeqRow *row, const Opnd *c);

static inline Opnd R(unsigned r) { return (Opnd){ .kind = OPND_REG, .reg = (uint8_t)r }; }
static inline Opnd opnd_mem(Mem m) { return (Opnd){ .kind = OPND_MEM, .reg = NOREG, .m = m }; }
static inline Opnd zero(void) { return (Opnd){ .kind = OPND_IMM, .reg = NOREG }; }
static inline bool is_reg(Opnd x) { return x.kind == OPND_REG; }
static inline bool is_zero(Opnd x) { return x.kind == OPND_IMM; }
static inline bool in_reg(Opnd x, unsigned r) { return x.kind == OPND_REG && x.reg == r; }

/* Constants: of two words; one word twice; a lane in all places. */
static inline Opnd K2(Seq *s, uint64_t lo, uint64_t hi) { return opnd_mem(pool_const(s->g, lo, hi)); }
static inline Opnd K(Seq *s, uint64_t v) { return K2(s, v, v); }
static inline Opnd K32(Seq *s, uint32_t v) { return K(s, v * 0x100000001ull); }
static inline Opnd K16(Seq *s, uint16_t v) { return K(s, v * 0x1000100010001ull); }
static inline Opnd K8(Seq *s, uint8_t v) { return K(s, v * 0x101010101010101ull); }
static inline Opnd ones(Seq *s) { return K(s, ~0ull); }
/* The lane @x with only its top bit set, or all but that. */
static inline uint64_t lane_ones(unsigned x) { return ~0ull / (~0ull >> (64 - (8u << x))); }
static inline Opnd sign(Seq *s, unsigned x) { return K(s, lane_ones(x) << ((8u << x) - 1)); }

static inline unsigned tmp(Seq *s) { return alloc_temp(s->g, true); }

/* Instructions; @d is a register. o: two sources, oc: which commute, o_imm: with a byte behind; u: one source; sh: shift by
 * a constant. */
void o_imm(Seq *s, Enc e, unsigned d, Opnd x, Opnd y, int imm);
static inline void o(Seq *s, Enc e, unsigned d, Opnd x, Opnd y) { o_imm(s, e, d, x, y, -1); }
void oc(Seq *s, Enc e, unsigned d, Opnd x, Opnd y);
void u_imm(Seq *s, Enc e, unsigned d, Opnd x, int imm);
static inline void u(Seq *s, Enc e, unsigned d, Opnd x) { u_imm(s, e, d, x, -1); }
void sh(Seq *s, Enc e, unsigned d, Opnd x, unsigned n);
void mov(Seq *s, unsigned d, Opnd x);
/* d = mask ? y : x. AVX: by the sign of lanes 32, 64 or, IR_L8, of bytes. Else the mask must be all ones or zeros
 * (full_mask), and y is destroyed. */
void blend(Seq *s, unsigned lane, unsigned d, unsigned x, unsigned y, unsigned m);
void full_mask(Seq *s, unsigned lane, unsigned m);     /* no code with AVX */
/* The upper half of @x as the lower half of a source: memory 8 bytes on, or shuffled down to @t. */
Opnd upper(Seq *s, unsigned t, Opnd x);

/* select-vec-*.c */
const SeqRow *vec_arith_row(Cg *g, const IrIns *i);
const SeqRow *vec_shift_row(Cg *g, const IrIns *i);
const SeqRow *vec_move_row(Cg *g, const IrIns *i);
const SeqRow *vec_crypto_row(Cg *g, const IrIns *i);
bool emit_vscalar(Cg *g, IrRef r, const IrIns *i);     /* between vectors and general registers */
bool emit_aes_round(Cg *g, IrRef r, const IrIns *i);   /* AESE, AESD */
bool emit_crypto_rest(Cg *g, IrRef r, const IrIns *i);    /* what an op before did already */

#endif
