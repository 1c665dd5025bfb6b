/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The assembler: appends instructions to a buffer. Instructions come from the rows of enc.def; one function an operand
 * form. The caller makes sure of room (asm_room) once per IR op.
 */
#ifndef LYRE_X86_ASM_H
#define LYRE_X86_ASM_H

#include "backend-x86_64/regs.h"
#include "base/arena.h"

typedef enum EncForm {
    F_RM, F_MR, F_M, F_I, F_I8, F_RMI, F_RM8, F_MR8, F_M8, F_M8I, F_RMF, F_MC, F_MJ, F_MX, F_V, F_VR, F_VI8,
    F_S, F_S2, F_SM, F_SL, F_SG, F_GS, F_SI, F_G2S, F_S2G, F_S2GI, F_F3, F_VS2,
    F_S2I, F_SGI, F_VI, F_S3, F_S3Q, F_S3QI, F_SR, F_LS, F_LSI,
} EncForm;

/* A row packed in a word: opcode, map << 8, prefix << 10, byte register << 12, byte r/m << 13, ext << 16. */
typedef uint32_t Enc;
enum {
    ENC_BYTE_REG = 1 << 12, ENC_BYTE_RM = 1 << 13,
#define ENC(name, text, form, pp, map, op, ext)                                                        \
    X_##name = (op) | (map) << 8 | (pp) << 10 | (ext) << 16                                            \
             | (F_##form == F_MR8 ? ENC_BYTE_REG : 0)                                                  \
             | (F_##form == F_MR8 || F_##form == F_RM8 || F_##form == F_M8 || F_##form == F_M8I ? ENC_BYTE_RM : 0),
#include "backend-x86_64/enc.def"
#undef ENC
};

/* Memory operand. base/index NOREG: none. base RIP: disp is a byte offset into the region's constant pool. */
typedef struct Mem {
    uint8_t base, index, scale;
    bool gs;
    int32_t disp;
} Mem;

/* A place to fill in once the distance is known: pc-relative, counted from @at + 4 + @tail. */
typedef struct PoolRef { uint32_t at; uint32_t tail; uint32_t disp; } PoolRef;

typedef struct Asm {
    uint8_t *at, *end, *buf;
    Arena *arena;
    PoolRef *refs;   uint32_t nrefs, refs_cap;
} Asm;

void asm_init(Asm *a, Arena *arena, uint32_t size);
void asm_grow(Asm *a, uint32_t n);
void asm_nops(Asm *a, unsigned n);
void asm_pool_ref(Asm *a, int32_t disp, unsigned tail);

static inline uint32_t asm_pos(const Asm *a) { return (uint32_t)(a->at - a->buf); }
static inline void asm_room(Asm *a, uint32_t n)
{
    if (UNLIKELY((size_t)(a->end - a->at) < n))
        asm_grow(a, n);
}

static inline Mem mem_bd(unsigned base, int32_t disp)
{
    return (Mem){ .base = (uint8_t)base, .index = NOREG, .disp = disp };
}

static inline Mem mem_pool(int32_t off) { return mem_bd(RIP, off); }

static inline void x_byte(Asm *a, unsigned b) { *a->at++ = (uint8_t)b; }
static inline void x_imm32(Asm *a, uint32_t v) { st32(a->at, v); a->at += 4; }

/* ModRM, SIB, displacement; @tail: immediate bytes that follow. */
static inline void x_mem(Asm *a, unsigned reg, Mem m, unsigned tail)
{
    unsigned r = (reg & 7) << 3;

    if (UNLIKELY(m.base == RIP)) {
        x_byte(a, r | 5);
        asm_pool_ref(a, m.disp, tail);
        return;
    }
    if (UNLIKELY(m.base == NOREG)) {      /* absolute or index only: SIB with base 5, mod 0 */
        x_byte(a, r | 4);
        x_byte(a, m.scale << 6 | (m.index == NOREG ? 4 : m.index & 7) << 3 | 5);
        x_imm32(a, (uint32_t)m.disp);
        return;
    }
    unsigned mod = m.disp == 0 && (m.base & 7) != 5 ? 0 : m.disp == (int8_t)m.disp ? 1 : 2;

    if (m.index != NOREG || (m.base & 7) == 4) {
        x_byte(a, mod << 6 | r | 4);
        x_byte(a, m.scale << 6 | (m.index == NOREG ? 4 : m.index & 7) << 3 | (m.base & 7));
    } else {
        x_byte(a, mod << 6 | r | (m.base & 7));
    }
    if (mod == 1)
        x_byte(a, (uint8_t)m.disp);
    else if (mod == 2)
        x_imm32(a, (uint32_t)m.disp);
}

static inline unsigned reg_hi(unsigned r) { return r >> 3 & 1; }   /* also of 16..31 */

static inline void x_opcode(Asm *a, Enc e, unsigned rex, bool force_rex)
{
    static const uint8_t pp[4] = { 0, 0x66, 0xf3, 0xf2 };
    unsigned map = e >> 8 & 3;

    if (e >> 10 & 3)
        x_byte(a, pp[e >> 10 & 3]);
    if (rex || force_rex)
        x_byte(a, 0x40 | rex);
    if (map) {
        x_byte(a, 0x0f);
        if (map > 1)
            x_byte(a, map == 2 ? 0x38 : 0x3a);
    }
    x_byte(a, e & 0xff);
}

static inline bool byte_needs_rex(unsigned r) { return r >= RSP && r <= RDI; }

/* legacy encodings: reg and r/m operands; @w 1 = 64-bit */
static inline void x_rr(Asm *a, Enc e, unsigned w, unsigned reg, unsigned rm)
{
    bool force = ((e & ENC_BYTE_RM) && byte_needs_rex(rm)) || ((e & ENC_BYTE_REG) && byte_needs_rex(reg));

    x_opcode(a, e, w << 3 | reg_hi(reg) << 2 | reg_hi(rm), force);
    x_byte(a, 0xc0 | (reg & 7) << 3 | (rm & 7));
}

static inline void x_rm_tail(Asm *a, Enc e, unsigned w, unsigned reg, Mem m, unsigned tail)
{
    unsigned rex = w << 3 | reg_hi(reg) << 2;

    if (m.gs)
        x_byte(a, 0x65);
    if (m.index != NOREG)
        rex |= reg_hi(m.index) << 1;
    if (m.base < NREGS)
        rex |= reg_hi(m.base);
    x_opcode(a, e, rex, (e & ENC_BYTE_REG) && byte_needs_rex(reg));
    x_mem(a, reg, m, tail);
}

static inline void x_rm(Asm *a, Enc e, unsigned w, unsigned reg, Mem m) { x_rm_tail(a, e, w, reg, m, 0); }

/* r/m with /ext */
static inline void x_r(Asm *a, Enc e, unsigned w, unsigned rm) { x_rr(a, e, w, e >> 16, rm); }
static inline void x_m(Asm *a, Enc e, unsigned w, Mem m) { x_rm(a, e, w, e >> 16, m); }

static inline void x_ri8(Asm *a, Enc e, unsigned w, unsigned rm, unsigned imm)
{
    x_rr(a, e, w, e >> 16, rm);
    x_byte(a, imm);
}

/* group 1 and mov/test with a 32-bit immediate; group 1 takes the short form where it fits */
static inline void x_ri(Asm *a, Enc e, unsigned w, unsigned rm, int32_t imm)
{
    if ((e & 0xff) == 0x81 && imm == (int8_t)imm) {
        x_rr(a, (e & ~0xffu) | 0x83, w, e >> 16, rm);
        x_byte(a, (uint8_t)imm);
    } else {
        x_rr(a, e, w, e >> 16, rm);
        x_imm32(a, (uint32_t)imm);
    }
}

static inline void x_mi(Asm *a, Enc e, unsigned w, Mem m, int32_t imm)
{
    if ((e & 0xff) == 0x81 && imm == (int8_t)imm) {
        x_rm_tail(a, (e & ~0xffu) | 0x83, w, e >> 16, m, 1);
        x_byte(a, (uint8_t)imm);
    } else {
        x_rm_tail(a, e, w, e >> 16, m, 4);
        x_imm32(a, (uint32_t)imm);
    }
}

static inline void x_lock(Asm *a) { x_byte(a, 0xf0); }

/* VEX encodings, 128-bit; @v is the second source (NOREG: none) */
static inline void v_prefix(Asm *a, Enc e, unsigned w, unsigned r, unsigned x, unsigned b, unsigned v)
{
    unsigned map = e >> 8 & 3, pp = e >> 10 & 3, vv = v == NOREG ? 15 : ~v & 15;

    if (map == 1 && !w && !x && !b) {
        x_byte(a, 0xc5);
        x_byte(a, (r ^ 1) << 7 | vv << 3 | pp);
    } else {
        x_byte(a, 0xc4);
        x_byte(a, (r ^ 1) << 7 | (x ^ 1) << 6 | (b ^ 1) << 5 | map);
        x_byte(a, w << 7 | vv << 3 | pp);
    }
    x_byte(a, e & 0xff);
}

static inline void v_rrr(Asm *a, Enc e, unsigned w, unsigned reg, unsigned v, unsigned rm)
{
    v_prefix(a, e, w, reg_hi(reg), 0, reg_hi(rm), v);
    x_byte(a, 0xc0 | (reg & 7) << 3 | (rm & 7));
}

static inline void v_rrm_tail(Asm *a, Enc e, unsigned w, unsigned reg, unsigned v, Mem m, unsigned tail)
{
    if (m.gs)
        x_byte(a, 0x65);
    v_prefix(a, e, w, reg_hi(reg), m.index != NOREG ? reg_hi(m.index) : 0, m.base < NREGS ? reg_hi(m.base) : 0, v);
    x_mem(a, reg, m, tail);
}

static inline void v_rrm(Asm *a, Enc e, unsigned w, unsigned reg, unsigned v, Mem m)
{
    v_rrm_tail(a, e, w, reg, v, m, 0);
}

/* moves that touch no flags */
static inline void x_mov(Asm *a, unsigned w, unsigned dst, unsigned src) { x_rr(a, X_MOV, w, dst, src); }

static inline void x_mov_imm64(Asm *a, unsigned dst, uint64_t v)
{
    x_byte(a, 0x48 | reg_hi(dst));
    x_byte(a, 0xb8 | (dst & 7));
    st64(a->at, v);
    a->at += 8;
}

static inline void x_mov_imm(Asm *a, unsigned dst, uint64_t v)
{
    if (v == (uint32_t)v) {
        if (reg_hi(dst))
            x_byte(a, 0x41);
        x_byte(a, 0xb8 | (dst & 7));
        x_imm32(a, (uint32_t)v);
    } else if ((int64_t)v == (int32_t)v) {
        x_ri(a, X_MOV_I, 1, dst, (int32_t)v);
    } else {
        x_mov_imm64(a, dst, v);
    }
}

static inline void x_setcc(Asm *a, unsigned cc, unsigned dst)
{
    x_rr(a, (X_SETE & ~0xfu) | cc, 0, 0, dst);
}

static inline void x_cmov(Asm *a, unsigned w, unsigned cc, unsigned dst, unsigned src)
{
    x_rr(a, (X_CMOVE & ~0xfu) | cc, w, dst, src);
}

static inline void x_cmov_m(Asm *a, unsigned w, unsigned cc, unsigned dst, Mem m)
{
    x_rm(a, (X_CMOVE & ~0xfu) | cc, w, dst, m);
}

/* jumps with a 4-byte field; return the field's offset */
static inline uint32_t x_jmp32(Asm *a)
{
    x_byte(a, 0xe9);
    x_imm32(a, 0);
    return asm_pos(a) - 4;
}

static inline uint32_t x_call32(Asm *a)
{
    x_byte(a, 0xe8);
    x_imm32(a, 0);
    return asm_pos(a) - 4;
}

static inline uint32_t x_jcc32(Asm *a, unsigned cc)
{
    x_byte(a, 0x0f);
    x_byte(a, 0x80 | cc);
    x_imm32(a, 0);
    return asm_pos(a) - 4;
}

/* short forward jumps within one emitted sequence: returns the field, x_here() fills it */
static inline uint32_t x_jcc8(Asm *a, unsigned cc)
{
    x_byte(a, 0x70 | cc);
    x_byte(a, 0);
    return asm_pos(a) - 1;
}

static inline uint32_t x_jmp8(Asm *a)
{
    x_byte(a, 0xeb);
    x_byte(a, 0);
    return asm_pos(a) - 1;
}

static inline void x_here8(Asm *a, uint32_t field)
{
    uint32_t d = asm_pos(a) - field - 1;

    assert(d < 128);
    a->buf[field] = (uint8_t)d;
}

static inline void x_here32(Asm *a, uint32_t field) { st32(a->buf + field, asm_pos(a) - field - 4); }
static inline void x_target32(Asm *a, uint32_t field, uint32_t to) { st32(a->buf + field, to - field - 4); }

#endif
