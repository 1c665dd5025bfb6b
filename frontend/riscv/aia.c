/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The Advanced Interrupt Architecture in the CPU: Smaia and Ssaia (RISC-V AIA specification 1.0, chapters 2, 3 and 5), with
 * an IMSIC, which the machine has (MachineOps.irq_file). Priorities of major interrupts are fixed: the iprio arrays are
 * read-only zeros, and so priority 1 is what mtopi and stopi say of any.
 */
#include "frontend/riscv/riscv-int.h"

enum { IPRIO = 0x30, IPRIO_END = 0x40 };

static uint64_t topi(uint64_t set)
{
    unsigned n = rv_first_irq(set);

    return n ? (uint64_t)n << 16 | 1 : 0;
}

uint64_t rv_read_mtopi(Cpu *cpu, unsigned n)
{
    const RvState *s = rv_state(cpu);

    return topi(rv_mip(cpu) & s->mie & ~s->mideleg);
}

uint64_t rv_read_stopi(Cpu *cpu, unsigned n)
{
    const RvState *s = rv_state(cpu);

    return topi(rv_mip(cpu) & s->mie & s->mideleg);
}

static uint64_t file(Cpu *cpu, unsigned which, unsigned reg, uint64_t value, uint64_t mask, bool write)
{
    return cpu->machine->irq_file ? cpu->machine->irq_file(cpu, which, reg, value, mask, write) : 0;
}

/* Odd ones of the arrays are the upper halves of a 32-bit CPU. */
static bool ireg_allowed(uint64_t select)
{
    if (select >= IPRIO && select < IPRIO_END)
        return !(select & 1);
    if (select >= RV_EIP && select < RV_EI_END)
        return !(select & 1);
    return select >= RV_EIDELIVERY && select < RV_EIP;
}

/* Debuggers ask without asking whether they may. */
static uint64_t ireg(Cpu *cpu, unsigned which, uint64_t select, uint64_t value, uint64_t mask, bool write)
{
    return ireg_allowed(select) && select >= RV_EIDELIVERY ? file(cpu, which, (unsigned)select, value, mask, write) : 0;
}

bool rv_mireg_allowed(const Cpu *cpu, unsigned n) { return ireg_allowed(rv_const(cpu)->miselect); }
bool rv_sireg_allowed(const Cpu *cpu, unsigned n) { return ireg_allowed(rv_const(cpu)->siselect); }

uint64_t rv_modify_mireg(Cpu *cpu, uint64_t value, uint64_t mask, bool write)
{
    return ireg(cpu, RV_FILE_M, rv_state(cpu)->miselect, value, mask, write);
}

uint64_t rv_modify_sireg(Cpu *cpu, uint64_t value, uint64_t mask, bool write)
{
    return ireg(cpu, RV_FILE_S, rv_state(cpu)->siselect, value, mask, write);
}

uint64_t rv_modify_mtopei(Cpu *cpu, uint64_t value, uint64_t mask, bool write)
{
    return file(cpu, RV_FILE_M, RV_TOPEI, value, mask, write);
}

uint64_t rv_modify_stopei(Cpu *cpu, uint64_t value, uint64_t mask, bool write)
{
    return file(cpu, RV_FILE_S, RV_TOPEI, value, mask, write);
}
