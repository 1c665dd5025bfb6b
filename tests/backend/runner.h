/* SPDX-License-Identifier: Apache-2.0 */
/* Generated code by itself: the stubs of a target and behind them one region at a time. */
#ifndef LYRE_TEST_RUNNER_H
#define LYRE_TEST_RUNNER_H

#include "ir/cpu.h"
#include "ir/ir.h"
#include "ir/target.h"

enum { RUNNER_STUBS = 16384 };

typedef struct Runner {
    uint8_t *code;                    /* stubs, then the region */
    uint32_t size;
    uint32_t stub[STUB_COUNT];
    TargetCtx *ctx;
    TargetOut out;
    uint64_t pc;                 /* of the region in it */
    JumpEntry jumps[JUMP_ENTRIES];    /* for Cpu.jumps: knows no pc */
    CodePages pages;                /* behind it: no page */
} Runner;

bool runner_init(Runner *r, uint32_t size);                        /* memory for stubs and region; false: none */
bool runner_target(Runner *r, const TargetConfig *cfg);            /* false: the stubs do not fit */
void runner_region(Runner *r, const IrFunc *f);                    /* compiles @f, in place of the region before */
void runner_moved(Runner *r, const IrFunc *f, uint64_t d);         /* ... to be used @d bytes further on */
int runner_enter(const Runner *r, Cpu *cpu);                       /* runs it; the CpuExit */
static inline uint8_t *runner_at(const Runner *r) { return r->code + RUNNER_STUBS; }
static inline bool runner_within(const Runner *r, uintptr_t pc) { return pc - (uintptr_t)runner_at(r) < r->out.size; }
void runner_disas(const Runner *r);                                /* to stderr */

#endif
