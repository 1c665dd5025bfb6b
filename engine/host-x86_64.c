/* SPDX-License-Identifier: Apache-2.0 */
/* What the engine needs to know of the host's signal contexts and segment registers: x86-64
 * Linux. */
#include "engine/engine-int.h"

#include <asm/prctl.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

enum { EFLAGS_TF = 0x100, EFLAGS_DF = 0x400, EFLAGS_AC = 0x40000 };

const void *host_pc(const void *uc)
{
    return (const void *)((const ucontext_t *)uc)->uc_mcontext.gregs[REG_RIP];
}

void *host_sp(const void *uc)
{
    return (void *)((const ucontext_t *)uc)->uc_mcontext.gregs[REG_RSP];
}

void host_resume(void *uc, const void *pc, void *sp, Cpu *cpu)
{
    greg_t *g = ((ucontext_t *)uc)->uc_mcontext.gregs;

    g[REG_RIP] = (greg_t)pc;
    g[REG_RSP] = (greg_t)sp;
    g[REG_RDI] = (greg_t)cpu;
    g[REG_RBP] = (greg_t)(cpu->state + CPU_BIAS);
    g[REG_EFL] &= ~(greg_t)(EFLAGS_TF | EFLAGS_DF | EFLAGS_AC);
}

void host_guest_base(uint64_t base)
{
    syscall(SYS_arch_prctl, ARCH_SET_GS, base);
}
