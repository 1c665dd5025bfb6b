/* SPDX-License-Identifier: Apache-2.0 */
/* The made-up guest of random regions: its slots, its helpers, and values for them. */
#include "random-ir.h"

#define X(n) { "x" #n, IR_I64, 0, (n) * 8 }
#define F(n) { "f" #n, IR_F64, 0, (NX + (n)) * 8 }
enum { AT_V = ((NX + NF) * 8 + 8 + 15) & ~15 };
#define V(n) { "v" #n, IR_V128, 0, AT_V + (n) * 16 }
const IrSlot test_slots[NSLOTS] = {
    X(0), X(1), X(2), X(3), X(4), X(5), X(6), X(7), X(8), X(9), X(10), X(11), X(12), X(13), X(14), X(15), X(16), X(17),
    X(18), X(19),
    F(0), F(1), F(2), F(3), F(4), F(5), F(6), F(7), F(8), F(9), F(10), F(11), F(12), F(13), F(14), F(15), F(16), F(17),
    { "w0", IR_I32, 0, (NX + NF) * 8 }, { "w1", IR_I32, 0, (NX + NF) * 8 + 4 },
    V(0), V(1), V(2), V(3), V(4), V(5), V(6), V(7), V(8), V(9),
    { "p0", IR_FLAGS, 0, AT_V + NV * 16 }, { "p1", IR_FLAGS, 0, AT_V + NV * 16 + 4 },
};

static const uint8_t wish_gpr[] = { 3, 1, 2, 0, 4, 5, 6, 7, 8, 9, 10, 11, 12 };
static const uint8_t wish_fpr[] = { NX, SLOT_V, NX + 1, NX + 2, SLOT_V + 1, SLOT_V + 2, NX + 3, NX + 4, NX + 5, SLOT_V + 3,
                                    NX + 6, SLOT_V + 4, SLOT_V + 5, NX + 7 };
const BoundaryWish test_wish = { wish_gpr, sizeof(wish_gpr), wish_fpr, sizeof(wish_fpr) };

static uint64_t helper_mix(Cpu *cpu, uint64_t a, uint64_t b) { return (a ^ b << 7) * 0x9e3779b97f4a7c15ull; }
static uint64_t helper_read(Cpu *cpu, uint64_t a)
{
    const uint64_t *x = CPU_STATE(cpu, uint64_t);

    return a + x[0] * 3 + x[11] * 5 + x[12] * 7 + x[NX] * 11 + x[NX + 13] * 13;
}

static uint64_t helper_write(Cpu *cpu, uint64_t a, uint64_t b, uint64_t c)
{
    uint64_t *x = CPU_STATE(cpu, uint64_t);

    x[1] += a;
    x[12] ^= b;
    x[NX + 1] = b & 0x7fefffffffffffff;
    x[NX + 13] = c & 0x7fefffffffffffff;
    return x[3] + c;
}

static uint64_t *vec_slot(Cpu *cpu, unsigned n) { return (uint64_t *)(cpu->state + test_slots[SLOT_V + n].offset); }

static void helper_vmix(Cpu *cpu, uint64_t a, uint64_t b, uint64_t c)
{
    const uint64_t *x = (const uint64_t *)(uintptr_t)a, *y = (const uint64_t *)(uintptr_t)c;

    cpu->vret[0] = x[0] + b * y[1];
    cpu->vret[1] = x[1] ^ y[0] ^ b << 3;
}

static uint64_t helper_vread(Cpu *cpu, uint64_t a)
{
    const uint64_t *x = (const uint64_t *)(uintptr_t)a, *v = vec_slot(cpu, 1), *m = vec_slot(cpu, 9);
    uint32_t p;

    memcpy(&p, cpu->state + test_slots[SLOT_P].offset, 4);
    return x[0] + x[1] * 3 + v[0] * 5 + v[1] * 7 + m[0] * 11 + m[1] * 13 + ir_flags_nzcv(p);
}

/* May fault between two writes to slots. */
static uint64_t helper_touch(Cpu *cpu, uint64_t a, uint64_t b)
{
    uint64_t *x = CPU_STATE(cpu, uint64_t);

    x[2] += b;
    b ^= *(volatile uint64_t *)(uintptr_t)a;
    x[13] = b;
    return b + cpu->helper_pc;
}

static void helper_vwrite(Cpu *cpu, uint64_t a, uint64_t b)
{
    const uint64_t *x = (const uint64_t *)(uintptr_t)b;
    uint32_t p = ir_flags_word(a & 15);

    memcpy(vec_slot(cpu, 2), x, 16);
    vec_slot(cpu, 8)[1] += a;
    memcpy(cpu->state + test_slots[SLOT_P + 1].offset, &p, 4);
    cpu->vret[0] = ~x[1];
    cpu->vret[1] = a;
}

const void *const test_helper_table[NHELPERS] = {
    (const void *)helper_mix, (const void *)helper_read, (const void *)helper_write,
    (const void *)helper_vmix, (const void *)helper_vread, (const void *)helper_vwrite,
    (const void *)helper_touch,
};
const IrHelper test_helpers[] = {
    { "mix", (void *)helper_mix, IR_I64, 2, { IR_I64, IR_I64 }, IR_H_PURE },
    { "read", (void *)helper_read, IR_I64, 1, { IR_I64 }, IR_H_READS },
    { "write", (void *)helper_write, IR_I64, 3, { IR_I64, IR_I64, IR_I64 }, IR_H_READS | IR_H_WRITES | IR_H_FP },
    { "vmix", (void *)helper_vmix, IR_V128, 3, { IR_V128, IR_I64, IR_V128 }, IR_H_PURE },
    { "vread", (void *)helper_vread, IR_I64, 1, { IR_V128 }, IR_H_READS },
    { "vwrite", (void *)helper_vwrite, IR_V128, 2, { IR_I64, IR_V128 }, IR_H_READS | IR_H_WRITES },
    { "touch", (void *)helper_touch, IR_I64, 2, { IR_I64, IR_I64 }, IR_H_READS | IR_H_WRITES | IR_H_FAULTS | IR_H_MEM },
};

uint64_t random_value(Rng *r)
{
    static const uint64_t odd[] = { 0, 1, ~0ull, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0x7fffffff, 0x80000000, 0xffffffff,
                                    0x100000000, 0x7fffffffffffffff, 0x8000000000000000, 2, 3, 31, 32, 63, 64 };

    switch (pick(r, 4)) {
    case 0:  return odd[pick(r, ARRAY_LEN(odd))];
    case 1:  return (uint64_t)(int64_t)(int32_t)rng(r) >> 0;
    case 2:  return rng(r) % 2000 - 1000;
    default: return rng(r);
    }
}

uint64_t random_double(Rng *r)
{
    static const uint64_t odd[] = {
        0, 0x8000000000000000, 0x3ff0000000000000, 0xbff0000000000000, 0x7ff0000000000000, 0xfff0000000000000,
        0x7ff8000000000000, 0xfff8000000000001, 0x7ff0000000000001, 1, 0x000fffffffffffff, 0x0010000000000000,
        0x7fefffffffffffff, 0x3fe0000000000000, 0xbfe0000000000000, 0x41dfffffffc00000, 0x41e0000000000000,
        0xc1e0000000000000, 0xc1e0000000100000, 0x41efffffffe00000, 0x41f0000000000000, 0x43e0000000000000,
        0xc3e0000000000000, 0x43f0000000000000, 0x43efffffffffffff, 0x3ff8000000000000, 0x4004000000000000,
        0xffffffff7fc00000, 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff00000001, 0xffffffff80000000,
        0xffffffff4f000000, 0xffffffffcf000000, 0xffffffff5f000000, 0xffffffffdf000000, 0xffffffff4f800000,
        0xffffffff3f000000, 0xffffffffbf000000, 0x36a0000000000000, 0x47efffffe0000000, 0x47effffff0000000,
    };

    switch (pick(r, 5)) {
    case 0:  return odd[pick(r, ARRAY_LEN(odd))];
    case 1:  return 0xffffffff00000000 | rng(r);
    case 2: {
        double d = (double)(int64_t)random_value(r) / 4;

        uint64_t v;

        memcpy(&v, &d, 8);
        return v;
    }
    case 3: {
        float d = (float)(int32_t)random_value(r) / 4;
        uint32_t v;

        memcpy(&v, &d, 4);
        return 0xffffffff00000000 | v;
    }
    default: return rng(r);
    }
}
