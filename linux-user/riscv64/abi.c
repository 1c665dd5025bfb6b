/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The riscv64 Linux ABI of user mode: registers of system calls, threads and exceptions. Source: the RISC-V psABI, the
 * Linux uapi headers, the RISC-V privileged specification (causes).
 */
#include "frontend/riscv/riscv.h"
#include "linux-user/riscv64/riscv64-int.h"
#include "linux-user/riscv64/vdso-image.h"

#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

enum { PR_RISCV_SET_ICACHE_FLUSH_CTX = 71 };

static inline const RvState *rv_cstate(const Cpu *cpu)
{
    return CPU_STATE(cpu, const RvState);
}

static uint64_t rv_sys_nr(const Cpu *cpu)
{
    return rv_cstate(cpu)->x[RV_A7];
}

static void rv_sys_args(const Cpu *cpu, uint64_t args[6])
{
    memcpy(args, &rv_cstate(cpu)->x[RV_A0], 6 * sizeof args[0]);
}

static void rv_sys_ret(Cpu *cpu, int64_t ret)
{
    rv_state(cpu)->x[RV_A0] = ret;
}

static void rv_sys_restart(Cpu *cpu, uint64_t nr, uint64_t arg0)
{
    cpu->pc -= 4;       /* ecall has no compressed form */
    rv_state(cpu)->x[RV_A7] = nr;
    rv_state(cpu)->x[RV_A0] = arg0;
}

static uint64_t rv_get_sp(const Cpu *cpu)
{
    return rv_cstate(cpu)->x[RV_SP];
}

static void rv_start(Cpu *cpu, gaddr entry, gaddr sp)
{
    memset(rv_state(cpu)->x, 0, sizeof rv_state(cpu)->x);
    rv_state(cpu)->x[RV_SP] = sp;
    cpu->pc = entry;
}

static void rv_clone_child(Cpu *child, const Cpu *parent, gaddr sp, bool settls, uint64_t tls)
{
    if (child != parent) {
        *rv_state(child) = *rv_cstate(parent);
        child->pc = parent->pc;
        child->host_fp = parent->host_fp;
        child->fp_flags = parent->fp_flags;
        child->fp_round = parent->fp_round;
    }
    rv_state(child)->x[RV_A0] = 0;
    rv_state(child)->res_addr = RV_NO_RES;
    if (sp)
        rv_state(child)->x[RV_SP] = sp;
    if (settls)
        rv_state(child)->x[RV_TP] = tls;
}

static int rv_exception(Task *t, siginfo_t *info)
{
    Cpu *cpu = t->cpu;
    uint64_t value = cpu->exc_value;

    switch (cpu->exc) {
    case RV_EXC_MODE:
        return 0;
    case RV_EXC_FENCE_I:
        engine_icache_flush(t->proc->engine, 0, 0);
        return 0;
    case RV_EXC_ILLEGAL:
        LOG(GUEST, "illegal instruction at 0x%llx\n", (unsigned long long)cpu->pc);
        return signal_at(info, SIGILL, ILL_ILLOPC, cpu->pc);
    case RV_EXC_BREAKPOINT:
        return signal_at(info, SIGTRAP, TRAP_BRKPT, cpu->pc);
    case RV_EXC_FETCH_ALIGN: case RV_EXC_LOAD_ALIGN: case RV_EXC_STORE_ALIGN:
        return signal_at(info, SIGBUS, BUS_ADRALN, value);
    case RV_EXC_FETCH_ACCESS: case RV_EXC_LOAD_ACCESS: case RV_EXC_STORE_ACCESS:
    case RV_EXC_FETCH_PAGE: case RV_EXC_LOAD_PAGE: case RV_EXC_STORE_PAGE:
        return signal_at(info, SIGSEGV, page_prot(value) < 0 ? SEGV_MAPERR : SEGV_ACCERR, value);
    default:
        LOG(GUEST, "exception %u at 0x%llx\n", cpu->exc, (unsigned long long)cpu->pc);
        return signal_at(info, SIGILL, ILL_ILLTRP, cpu->pc);
    }
}

static uint64_t rv_hwcap(const Process *p)
{
    uint64_t caps = 0;

    for (const char *s = p->features & RV_C ? "IMAFDC" : "IMAFD"; *s; s++)
        caps |= 1ull << (*s - 'A');
    return caps;
}

static uint64_t rv_hwcap2(const Process *p)
{
    return 0;
}

static void rv_cpuinfo(const Process *p, int fd)
{
    char isa[256];
    long n = sysconf(_SC_NPROCESSORS_ONLN);

    rv_isa_string(p->features, isa, sizeof isa);
    for (long i = 0; i < n; i++)
        dprintf(fd, "processor\t: %ld\nhart\t\t: %ld\nisa\t\t: %s\nmmu\t\t: sv48\nmvendorid\t: 0x0\nmarchid\t\t: 0x0\n"
                "mimpid\t\t: 0x0\nhart isa\t: %s\n\n", i, i, isa, isa);
}

static int64_t rv_prctl(Task *t, const uint64_t a[6])
{
    switch ((int)a[0]) {
    case PR_RISCV_SET_ICACHE_FLUSH_CTX:         /* fence.i works on every hart anyway */
        return 0;
    default:
        return INT64_MIN;
    }
}

const Abi abi_riscv64 = {
    .uname_machine = "riscv64",
    .clk_tck = 100,
    .sys_nr = rv_sys_nr,
    .sys_args = rv_sys_args,
    .sys_ret = rv_sys_ret,
    .sys_restart = rv_sys_restart,
    .get_sp = rv_get_sp,
    .start = rv_start,
    .clone_child = rv_clone_child,
    .sig_frame = rv_sig_frame,
    .sig_return = rv_sig_return,
    .sa_restorer = false,
    .min_sigstack = 2048,
    .exception = rv_exception,
    .hwcap = rv_hwcap,
    .hwcap2 = rv_hwcap2,
    .cpuinfo = rv_cpuinfo,
    .vdso_code = vdso_image,
    .vdso_size = sizeof vdso_image,
    .sigtramp_off = VDSO_SIGRETURN,
    .has_sys_arch = true,
    .prctl = rv_prctl,
};
