/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Traps (manual, Volume II, chapters 3 and 12): into M or S by delegation, returns, interrupts, and the instructions that
 * are done in C.
 */
#include "base/log.h"
#include "frontend/riscv/riscv-int.h"

#include <inttypes.h>

static uint64_t vector(uint64_t tvec, uint64_t cause)
{
    uint64_t base = tvec & ~3ull;

    return tvec & 1 && cause & CAUSE_INTERRUPT ? base + 4 * (cause & ~CAUSE_INTERRUPT) : base;
}

void rv_trap(Cpu *cpu, uint64_t cause, uint64_t tval, uint64_t epc)
{
    RvState *s = rv_state(cpu);
    uint64_t deleg = cause & CAUSE_INTERRUPT ? s->mideleg : s->medeleg, m = s->mstatus;

    LOG(INT, "cpu %u: %s %" PRIu64 " in %c at %#" PRIx64 ", tval %#" PRIx64 "\n", cpu->index,
        cause & CAUSE_INTERRUPT ? "interrupt" : "exception", cause & 63, "US?M"[s->priv & 3], epc, tval);
    if (s->priv <= PRV_S && deleg >> (cause & 63) & 1) {
        s->scause = cause, s->sepc = epc, s->stval = tval;
        m &= ~(uint64_t)(MSTATUS_SPIE | MSTATUS_SPP);
        m |= (m & MSTATUS_SIE ? MSTATUS_SPIE : 0) | (s->priv == PRV_S ? MSTATUS_SPP : 0);
        s->mstatus = m & ~(uint64_t)MSTATUS_SIE;
        s->priv = PRV_S;
        cpu->pc = vector(s->stvec, cause);
    } else {
        s->mcause = cause, s->mepc = epc, s->mtval = tval;
        m &= ~(uint64_t)(MSTATUS_MPIE | MSTATUS_MPP);
        m |= (m & MSTATUS_MIE ? MSTATUS_MPIE : 0) | (uint64_t)s->priv << MSTATUS_MPP_SHIFT;
        s->mstatus = m & ~(uint64_t)MSTATUS_MIE;
        s->priv = PRV_M;
        cpu->pc = vector(s->mtvec, cause);
    }
    cpu->machine->mmu_changed(cpu);
}

/* The reservation ends too: what runs next is another program's code. */
static void mret(Cpu *cpu)
{
    RvState *s = rv_state(cpu);
    uint64_t m = s->mstatus;

    s->priv = m >> MSTATUS_MPP_SHIFT & 3;
    m &= ~(uint64_t)(MSTATUS_MPP | MSTATUS_MIE | (s->priv == PRV_M ? 0 : MSTATUS_MPRV));
    s->mstatus = m | (m & MSTATUS_MPIE ? MSTATUS_MIE : 0) | MSTATUS_MPIE;
    s->res_addr = RV_NO_RES;
    cpu->pc = s->mepc;
    cpu->machine->mmu_changed(cpu);
}

static void sret(Cpu *cpu)
{
    RvState *s = rv_state(cpu);
    uint64_t m = s->mstatus;

    s->priv = m & MSTATUS_SPP ? PRV_S : PRV_U;
    m &= ~(uint64_t)(MSTATUS_SPP | MSTATUS_SIE | MSTATUS_MPRV);
    s->mstatus = m | (m & MSTATUS_SPIE ? MSTATUS_SIE : 0) | MSTATUS_SPIE;
    s->res_addr = RV_NO_RES;
    cpu->pc = s->sepc;
    cpu->machine->mmu_changed(cpu);
}

/* sfence.vma and sinval.vma, which we do at once. */
static void sfence(Cpu *cpu, uint32_t insn)
{
    const RvState *s = rv_state(cpu);
    unsigned rs1 = insn >> 15 & 31, rs2 = insn >> 20 & 31;
    TlbFlush what = rs1 ? (rs2 ? TLB_FLUSH_PAGE : TLB_FLUSH_PAGE_SPACES) : rs2 ? TLB_FLUSH_SPACE : TLB_FLUSH_ALL;

    cpu->machine->tlb_flush(cpu, what, s->x[rs1], s->x[rs2] & 0xffff);
}

/* The instruction before cpu->pc, which decoding has found legal but for what is looked at here. False: illegal. */
static bool privileged(Cpu *cpu, uint32_t insn)
{
    const RvState *s = rv_state(cpu);
    bool in_s = s->priv == PRV_S;

    if (insn >> 12 & 7)
        return rv_csr_insn(cpu, insn);
    switch (insn >> 25) {
    case 0x18:       /* mret */
        mret(cpu);
        return true;
    case 0x08:       /* sret */
        if (in_s && s->mstatus & MSTATUS_TSR)
            return false;
        sret(cpu);
        return true;
    case 0x09:       /* sfence.vma, sinval.vma */
    case 0x0b:
        if (in_s && s->mstatus & MSTATUS_TVM)
            return false;
        sfence(cpu, insn);
        return true;
    default:
        return false;
    }
}

void rv_syscall(Cpu *cpu)
{
    RvState *s = rv_state(cpu);
    uint32_t insn = (uint32_t)s->sys_insn;

    if (!insn) {
        rv_trap(cpu, RV_EXC_ECALL_U + s->priv, 0, cpu->pc - 4);
        return;
    }
    s->sys_insn = 0;
    if (!privileged(cpu, insn)) {
        rv_trap(cpu, RV_EXC_ILLEGAL, insn, cpu->pc - 4);
        return;
    }
    /* What it has enabled is taken at once. Returns do not change what is pending. */
    if (insn >> 12 & 7 || s->irq_pending)
        rv_interrupt(cpu);
}

/* The exceptions that are requests come with pc behind the instruction. */
void rv_exception(Cpu *cpu, uint32_t exc, uint64_t value, GuestRequest *what)
{
    const RvState *s = rv_state(cpu);

    *what = REQUEST_NONE;
    switch (exc) {
    case RV_EXC_MODE:
        break;
    case RV_EXC_FENCE_I:
        cpu->machine->code_sync(cpu);
        break;
    case RV_EXC_DEBUG:
        *what = REQUEST_DEBUG;
        break;
    case RV_EXC_WFI:
        if (s->priv == PRV_S && s->mstatus & MSTATUS_TW)
            rv_trap(cpu, RV_EXC_ILLEGAL, value, cpu->pc - 4);
        else
            *what = REQUEST_WAIT;
        break;
    default:
        rv_trap(cpu, exc, value, cpu->pc);
    }
}

/* The best of those in @set. Order: manual, Volume II, "Machine Interrupt Registers". */
unsigned rv_first_irq(uint64_t set)
{
    static const uint8_t order[] = { IRQ_MEI, IRQ_MSI, IRQ_MTI, IRQ_SEI, IRQ_SSI, IRQ_STI };

    for (unsigned k = 0; k < ARRAY_LEN(order); k++)
        if (set >> order[k] & 1)
            return order[k];
    return 0;
}

bool rv_interrupt(Cpu *cpu)
{
    RvState *s = rv_state(cpu);
    uint64_t lines = __atomic_load_n(&s->irq_lines, __ATOMIC_ACQUIRE);
    uint64_t pending = (lines | __atomic_load_n(&s->mip_soft, __ATOMIC_ACQUIRE)) & s->mie;

    /* The timer's call may have met a comparison value that is no more. */
    if (pending & MIP_STIP && s->menvcfg & MENVCFG_STCE && rv_time(cpu) < s->stimecmp) {
        rv_timer_check(cpu);
        pending = rv_mip(cpu) & s->mie;
    }
    s->irq_pending = pending;
    if (!pending)
        return false;

    uint64_t m = pending & ~s->mideleg, v = pending & s->mideleg;
    bool take_m = s->priv < PRV_M || s->mstatus & MSTATUS_MIE;
    bool take_s = s->priv < PRV_S || (s->priv == PRV_S && s->mstatus & MSTATUS_SIE);
    unsigned n = rv_first_irq((take_m ? m : 0) ? m : take_s ? v : 0);

    if (n)
        rv_trap(cpu, CAUSE_INTERRUPT | n, 0, cpu->pc);
    return n != 0;
}

bool rv_wakes(const Cpu *cpu)
{
    const RvState *s = rv_const(cpu);

    return (rv_mip(cpu) & s->mie) != 0;
}
