/* SPDX-License-Identifier: Apache-2.0 */
/* insn-run: AArch64's x0..x30, sp, v0..v31, nzcv (four bits), fpcr, fpsr, tpidr. */
#include "frontend/aarch64/aarch64.h"
#include "tests/insn/insn-run.h"

#include <stdlib.h>

static void reset(Cpu *cpu)
{
    guest_aarch64.reset(cpu, guest_aarch64.default_features);
    a64_set_fpcr(cpu, 0);
    a64_set_fpsr(cpu, 0);
}

/* The number behind @letter, below @limit; -1: not of that form. */
static int number(const char *name, char letter, unsigned limit)
{
    char *end;

    if (name[0] != letter || name[1] < '0' || name[1] > '9')
        return -1;
    unsigned long n = strtoul(name + 1, &end, 10);
    return *end || n >= limit ? -1 : (int)n;
}

/* The place of a general or vector register, and how many words it has. */
static uint64_t *place(A64State *s, const char *name, unsigned *words)
{
    int k;

    *words = 1;
    if ((k = number(name, 'x', 31)) >= 0)
        return &s->x[k];
    if (!strcmp(name, "sp"))
        return &s->sp;
    if (!strcmp(name, "tpidr"))
        return &s->tpidr;
    *words = 2;
    if ((k = number(name, 'v', 32)) >= 0)
        return s->v[k];
    return NULL;
}

static bool set(Cpu *cpu, const char *name, const uint64_t v[2])
{
    A64State *s = a64_state(cpu);
    unsigned words;
    uint64_t *p = place(s, name, &words);

    if (p)
        memcpy(p, v, 8 * words);
    else if (!strcmp(name, "nzcv"))
        s->nzcv = ir_flags_word((unsigned)v[0]);
    else if (!strcmp(name, "fpcr"))
        a64_set_fpcr(cpu, (uint32_t)v[0]);
    else if (!strcmp(name, "fpsr"))
        a64_set_fpsr(cpu, (uint32_t)v[0]);
    else
        return false;
    return true;
}

static bool get(const Cpu *cpu, const char *name, uint64_t v[2])
{
    A64State *s = a64_state((Cpu *)cpu);
    unsigned words;
    const uint64_t *p = place(s, name, &words);

    if (p)
        memcpy(v, p, 8 * words);
    else if (!strcmp(name, "nzcv"))
        v[0] = ir_flags_nzcv(s->nzcv);
    else if (!strcmp(name, "fpcr"))
        v[0] = s->fpcr;
    else if (!strcmp(name, "fpsr"))
        v[0] = a64_fpsr(cpu);
    else
        return false;
    return true;
}

static bool go_on(Cpu *cpu)
{
    A64State *s = a64_state(cpu);

    if (cpu->exc == A64_EXC_ICACHE) {
        engine_icache_flush(cpu->engine, s->ic_lo, s->ic_hi);
        s->ic_lo = ~0ull;
        s->ic_hi = 0;
        return true;
    }
    return cpu->exc == A64_EXC_MODE;
}

static void snapshot(const Cpu *cpu, uint8_t out[STATE_MAX])
{
    A64State s = *a64_state((Cpu *)cpu);
    uint32_t fpsr = a64_fpsr(cpu);

    _Static_assert(sizeof s + 4 <= STATE_MAX, "fits");
    s.nzcv = ir_flags_nzcv(s.nzcv);
    s.qc[0] = s.qc[1] = 0;               /* where QC is kept is free; fpsr has it */
    memcpy(out, &s, sizeof s);
    memcpy(out + sizeof s, &fpsr, 4);
}

const InsnGuest insn_aarch64 = {
    .guest = &guest_aarch64, .exc_end = A64_EXC_BRK,
    .reset = reset, .set = set, .get = get, .go_on = go_on, .snapshot = snapshot,
};
