/* SPDX-License-Identifier: Apache-2.0 */
/* What insn-run needs to know of a guest: the names of its registers, how a case ends. */
#ifndef LYRE_TESTS_INSN_RUN_H
#define LYRE_TESTS_INSN_RUN_H

#include "engine/engine.h"

enum { STATE_MAX = 1024 };

typedef struct InsnGuest {
    const Guest *guest;
    uint32_t exc_end;                   /* the exception that ends a case as a rule: the breakpoint's */
    void (*reset)(Cpu *cpu);            /* before the registers of a case are set */
    /* Register (or other name) to and from the CPU, 128 bits; false: no such name. */
    bool (*set)(Cpu *cpu, const char *name, const uint64_t v[2]);
    bool (*get)(const Cpu *cpu, const char *name, uint64_t v[2]);
    bool (*go_on)(Cpu *cpu);            /* an exception that only asks something of the embedder: done, go on */
    /* All of the state that must not depend on how code is run, into @out (zeroed). */
    void (*snapshot)(const Cpu *cpu, uint8_t out[STATE_MAX]);
} InsnGuest;

extern const InsnGuest insn_riscv64, insn_aarch64;

#endif
