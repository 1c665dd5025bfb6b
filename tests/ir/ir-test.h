/* SPDX-License-Identifier: Apache-2.0 */
/* A toy guest for the tests of ir/, and a way to run a region on a random state and to compare outcomes. */
#ifndef LYRE_IR_TEST_H
#define LYRE_IR_TEST_H

#include "ir/cpu.h"
#include "ir/ir.h"

enum { T_A0, T_A1, T_A2, T_A3, T_A4, T_A5, T_A6, T_COUNT, T_F0, T_F1, T_F2, T_W0, T_S0, T_NZCV,
       T_V0, T_V1, T_V2, T_NSLOTS };
enum { TH_MIX, TH_READ, TH_WRITE, TH_TOUCH, TH_FLAGS, TH_VMIX, TH_VPOKE, TH_NHELPERS };

/* Guest memory: a page that can be accessed, and one behind it that cannot. */
#define TEST_WINDOW 0x10000000

extern const IrSlot test_slots[T_NSLOTS];
extern const IrHelper test_helpers[TH_NHELPERS];

typedef struct Rng { uint64_t s; } Rng;
uint64_t rng_next(Rng *r);
static inline uint32_t rng_below(Rng *r, uint32_t n) { return rng_next(r) % n; }
uint64_t rng_value(Rng *r);      /* interesting integers */
uint64_t rng_double(Rng *r);     /* interesting bit patterns of an f64 */

void test_init(IrFunc *f, Arena *a);

/* What a run left behind. */
typedef struct Outcome {
    int exit;                 /* CpuExit */
    bool no_flags;            /* left at an exit that need not leave the flags */
    uint64_t pc, exc, exc_value;
    uint32_t fp_flags, fp_round;
    uint8_t state[256], mem[4096];
} Outcome;

/* Run @f on the state that @seed makes; guest memory is a window that some of the slots point to. */
void test_run(const IrFunc *f, uint64_t seed, Outcome *out);
/* NULL if equal, else what differs (static buffer). @any_flags: the slot nzcv may differ at polls and faults. */
const char *test_compare(const Outcome *a, const Outcome *b, bool any_flags);
/* Does pass @name let polls and faults find old flags in their slot (sink-flags.c)? Then test_compare is to be told. */
bool test_any_flags(const char *name);
/* The region as text, malloc'ed. */
char *test_text(const IrFunc *f);

#endif
