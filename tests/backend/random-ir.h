/* SPDX-License-Identifier: Apache-2.0 */
/* Random verified regions over a small made-up guest, for comparing the backend with the interpreter. */
#ifndef LYRE_TEST_RANDOM_IR_H
#define LYRE_TEST_RANDOM_IR_H

#include "ir/cpu.h"
#include "ir/ir.h"
#include "ir/target.h"

/* i64, f64, i32, v128, flags slots */
enum { NX = 20, NF = 18, NV = 10, NP = 2, SLOT_F = NX, SLOT_W = NX + NF, SLOT_V = SLOT_W + 2, SLOT_P = SLOT_V + NV,
       NSLOTS = SLOT_P + NP };
enum { MEM_SIZE = 4096 };

typedef struct Rng { uint64_t s; } Rng;

static inline uint64_t rng(Rng *r)
{
    uint64_t z = r->s += 0x9e3779b97f4a7c15ull;

    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ z >> 27) * 0x94d049bb133111ebull;
    return z ^ z >> 31;
}

static inline unsigned pick(Rng *r, unsigned n) { return (unsigned)(rng(r) % n); }

extern const IrSlot test_slots[NSLOTS];
extern const IrHelper test_helpers[];
enum { HELPER_TOUCH = 6, NHELPERS };
extern const BoundaryWish test_wish;
extern const void *const test_helper_table[NHELPERS];

enum RandomKind {
    RANDOM_FP = 1, RANDOM_FAULTS = 2, RANDOM_FORWARD = 4 /* through the folding builder */, RANDOM_VEC = 8,
    RANDOM_FLAGS = 16, RANDOM_VFP = 32 /* only with one of: */,
    RANDOM_ARM = 64, RANDOM_ARM_SOFT = 128, RANDOM_ARM_FZ = 256 /* IrFunc.nan */,
    RANDOM_MMU = 512 /* for system mode: anywhere in some pages, often off one base */,
    RANDOM_RELOC = 1024 /* relocatable, with addresses that move */,
    RANDOM_ANY_ARM = RANDOM_ARM | RANDOM_ARM_SOFT | RANDOM_ARM_FZ,
};
/* If not empty: vector operations are drawn from these alone, and most operations are vector operations. */
extern uint16_t random_only[64];
extern unsigned random_nonly;
/* RANDOM_RELOC: the region lies, with all addresses that move, so many bytes before its usual place. */
extern uint64_t random_back;
void random_ir(IrFunc *f, Arena *arena, Rng *r, unsigned nops, unsigned kinds, uint64_t mem, uint64_t bad);
uint64_t random_value(Rng *r);
uint64_t random_double(Rng *r);

#endif
