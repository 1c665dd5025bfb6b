/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The arm64 Linux ABI of user mode: registers of system calls, threads and exceptions, what the kernel tells about the
 * processor. Sources: the AAPCS64, the Linux uapi headers and Documentation/arch/arm64, DDI 0487 D24.2.40 (ESR_EL1).
 */
#include "linux-user/aarch64/aarch64-int.h"
#include "linux-user/aarch64/vdso-image.h"

#include <stdio.h>
#include <unistd.h>

/* ESR_EL1: exception class, 32-bit instruction, and the fault status of aborts (level 3) */
enum { EC_BTI = 0x0d, EC_PAC = 0x1c, EC_GCS = 0x2d, EC_FETCH = 0x20, EC_PC_ALIGN = 0x22, EC_DATA = 0x24 };
enum { LINUX_SEGV_CPERR = 10 };      /* control protection fault */
enum { FSC_TRANSLATION0 = 0x04, FSC_TRANSLATION = 0x07, FSC_PERMISSION = 0x0f, FSC_ALIGN = 0x21, ESR_WNR = 1 << 6 };

static uint64_t esr(unsigned class, unsigned iss) { return (uint64_t)class << 26 | 1u << 25 | iss; }

static inline const A64State *a64_cstate(const Cpu *cpu) { return CPU_STATE(cpu, const A64State); }

/* ---- registers ---- */

static uint64_t a64_sys_nr(const Cpu *cpu) { return a64_cstate(cpu)->x[A64_X8]; }

static void a64_sys_args(const Cpu *cpu, uint64_t args[6])
{
    memcpy(args, a64_cstate(cpu)->x, 6 * sizeof args[0]);
}

static void a64_sys_ret(Cpu *cpu, int64_t ret) { a64_state(cpu)->x[0] = ret; }

static void a64_sys_restart(Cpu *cpu, uint64_t nr, uint64_t arg0)
{
    cpu->pc -= 4;
    a64_state(cpu)->x[A64_X8] = nr;
    a64_state(cpu)->x[0] = arg0;
}

static uint64_t a64_get_sp(const Cpu *cpu) { return a64_cstate(cpu)->sp; }

enum { PAC_KEYS = 5 };

static void new_keys(A64State *s, unsigned which)
{
    for (unsigned i = 0; i < PAC_KEYS; i++)
        if (which >> i & 1) {
            s->pac_key[i][0] = rand_u64();
            s->pac_key[i][1] = rand_u64();
        }
}

static void a64_start(Cpu *cpu, gaddr entry, gaddr sp)
{
    const Task *t = cpu->user;

    a64_state(cpu)->sp = sp;        /* the rest is as reset left it */
    if (t->proc->features & (A64_PACA | A64_PACG))
        new_keys(a64_state(cpu), (1 << PAC_KEYS) - 1);
    a64_state(cpu)->bti = t->proc->guarded;
    cpu->pc = entry;
}

static void a64_clone_child(Cpu *child, const Cpu *parent, gaddr sp, bool settls, uint64_t tls)
{
    A64State *s = a64_state(child);

    if (child != parent) {
        *s = *a64_cstate(parent);
        child->pc = parent->pc;
        child->host_fp = parent->host_fp;
        child->fp_flags = parent->fp_flags;
        child->fp_round = parent->fp_round;
        child->fp_ctl = parent->fp_ctl;
    }
    s->x[0] = 0;
    s->ex_addr = A64_NO_EX;
    if (child != parent && sp && settls)        /* a vfork's child goes on with its parent's */
        a64_gcs_thread(parent->user, s);
    if (sp)
        s->sp = sp;
    if (settls)
        s->tpidr = tls;
}

/* ---- exceptions ---- */

static void set_fault(Task *t, gaddr addr, uint64_t code)
{
    t->fault_addr = addr;
    t->fault_code = code;
}

/* Addresses that are the kernel's own tell no more than that: Linux hides the rest. */
static unsigned fault_status(uint64_t addr, int code)
{
    return addr >> 55 & 1 ? FSC_TRANSLATION0 : code == SEGV_ACCERR ? FSC_PERMISSION : FSC_TRANSLATION;
}

static void a64_fault(Task *t, int sig, const siginfo_t *info)
{
    uint64_t addr = (uintptr_t)info->si_addr;
    unsigned status = fault_status(addr, sig == SIGSEGV ? info->si_code : SEGV_MAPERR);

    if (sig == SIGSEGV || sig == SIGBUS)
        set_fault(t, addr, esr(EC_DATA, status | (t->fault_write ? ESR_WNR : 0)));
}

static int pc_misaligned(Task *t, siginfo_t *info, uint64_t addr)
{
    set_fault(t, 0, esr(EC_PC_ALIGN, 0));
    return signal_at(info, SIGBUS, BUS_ADRALN, addr);
}

static int a64_fetch_fault(Task *t, siginfo_t *info, uint64_t addr)
{
    int code = page_prot(addr) < 0 ? SEGV_MAPERR : SEGV_ACCERR;

    if (addr & 3)               /* region forming does not tell the two apart */
        return pc_misaligned(t, info, addr);
    set_fault(t, addr, esr(EC_FETCH, fault_status(addr, code)));
    return signal_at(info, SIGSEGV, code, addr);
}

/* The guest has announced changed code by IC IVAU. */
static void icache(Task *t)
{
    A64State *s = a64_state(t->cpu);

    if (s->ic_lo < s->ic_hi)
        engine_icache_flush(t->proc->engine, s->ic_lo, s->ic_hi);
    s->ic_lo = ~0ull;
    s->ic_hi = 0;
}

/* GNU_PROPERTY_AARCH64_FEATURE_1_BTI */
static bool a64_elf_guarded(const Process *p, uint32_t property)
{
    return property & 1 && p->features & A64_BTI;
}

/* The process has its first guarded page. The CPUs look at their modes when they come out. */
static void a64_guarded(Process *p)
{
    pthread_mutex_lock(&p->lock);
    for (Task *t = p->tasks; t; t = t->next) {
        __atomic_store_n(&a64_state(t->cpu)->bti, 1, __ATOMIC_RELAXED);
        if (t != current)
            engine_kick(t->cpu);
    }
    pthread_mutex_unlock(&p->lock);
}

static int a64_exception(Task *t, siginfo_t *info)
{
    Cpu *cpu = t->cpu;
    uint64_t value = cpu->exc_value;

    switch (cpu->exc) {
    case A64_EXC_MODE:
        return 0;
    case A64_EXC_ICACHE:
        icache(t);
        return 0;
    case A64_EXC_BRK:
        return signal_at(info, SIGTRAP, TRAP_BRKPT, cpu->pc);
    case A64_EXC_FETCH:
        return a64_fetch_fault(t, info, value);
    case A64_EXC_PC_ALIGN:
        return pc_misaligned(t, info, value);
    case A64_EXC_ALIGN:
        set_fault(t, value, esr(EC_DATA, FSC_ALIGN));
        return signal_at(info, SIGBUS, BUS_ADRALN, value);
    case A64_EXC_BTI:
        set_fault(t, 0, esr(EC_BTI, 0));
        return signal_at(info, SIGILL, ILL_ILLOPC, cpu->pc);
    case A64_EXC_PAC:
        set_fault(t, 0, esr(EC_PAC, 0));
        return signal_at(info, SIGILL, ILL_ILLOPN, cpu->pc);
    case A64_EXC_GCS:
        set_fault(t, 0, esr(EC_GCS, 0));
        return signal_at(info, SIGSEGV, LINUX_SEGV_CPERR, cpu->pc);
    case A64_EXC_UNDEFINED:
        LOG(GUEST, "undefined instruction at 0x%llx\n", (unsigned long long)cpu->pc);
        return signal_at(info, SIGILL, ILL_ILLOPC, cpu->pc);
    default:
        LOG(GUEST, "exception %u at 0x%llx\n", cpu->exc, (unsigned long long)cpu->pc);
        return signal_at(info, SIGILL, ILL_ILLTRP, cpu->pc);
    }
}

/* ---- prctl ---- */

enum {
    PR_SVE_SET = 50, PR_SVE_GET = 51, PR_PAC_RESET = 54, PR_TAGGED_SET = 55, PR_TAGGED_GET = 56, PR_PAC_ENABLE = 60,
    PR_PAC_ENABLED = 61, PR_SME_SET = 63, PR_SME_GET = 64, PAC_ADDRESS = 15, PAC_GENERIC = 16,
};

static bool keys_ok(const Process *p, uint64_t keys)
{
    return !(keys & ~(uint64_t)(PAC_ADDRESS | PAC_GENERIC)) && !(keys & PAC_ADDRESS && !(p->features & A64_PACA))
           && !(keys & PAC_GENERIC && !(p->features & A64_PACG));
}

static int64_t reset_keys(Task *t, const uint64_t a[6])
{
    uint64_t has = (t->proc->features & A64_PACA ? PAC_ADDRESS : 0) | (t->proc->features & A64_PACG ? PAC_GENERIC : 0);

    if (a[2] || a[3] || a[4] || !has || !keys_ok(t->proc, a[1]))
        return -EINVAL;
    new_keys(a64_state(t->cpu), a[1] ? a[1] : has);
    return 0;
}

static int64_t a64_prctl(Task *t, const uint64_t a[6])
{
    bool pac = t->proc->features & A64_PACA;

    switch ((int)a[0]) {
    case PR_SVE_SET: case PR_SVE_GET: case PR_SME_SET: case PR_SME_GET:
        return -EINVAL;
    case PR_PAC_RESET:
        return reset_keys(t, a);
    case PR_PAC_ENABLE:         /* they are all on, and stay so */
        return pac && !(a[1] & ~(uint64_t)PAC_ADDRESS) && a[2] == a[1] && !a[3] && !a[4] ? 0 : -EINVAL;
    case PR_PAC_ENABLED:
        return pac && !a[1] && !a[2] && !a[3] && !a[4] ? PAC_ADDRESS : -EINVAL;
    case PR_TAGGED_SET:         /* system calls take no tagged pointers: as with sysctl abi.tagged_addr_disabled */
        return a[1] || a[2] || a[3] || a[4] ? -EINVAL : 0;
    case PR_TAGGED_GET:
        return a[1] || a[2] || a[3] || a[4] ? -EINVAL : 0;
    default:
        return a64_gcs_prctl(t, a);
    }
}

/* ---- what the processor is ---- */

static uint64_t a64_hwcap1(const Process *p) { return a64_hwcap(p->features, 1); }
static uint64_t a64_hwcap2(const Process *p) { return a64_hwcap(p->features, 2); }

static void a64_cpuinfo(const Process *p, int fd)
{
    static const char *const names[] = {
#define X(id, name, ...) name,
        A64_FEATURES(X)
#undef X
    };
    static const uint8_t words[] = {
#define X(id, name, word, ...) word,
        A64_FEATURES(X)
#undef X
    };
    long n = sysconf(_SC_NPROCESSORS_ONLN);
    char list[512];
    size_t len = snprintf(list, sizeof list, "fp asimd");

    for (unsigned i = 0; i < A64_FEATURE_COUNT; i++)
        if (words[i] && p->features >> i & 1 && len < sizeof list)
            len += snprintf(list + len, sizeof list - len, " %s", names[i]);
    for (long i = 0; i < n; i++)
        dprintf(fd, "processor\t: %ld\nBogoMIPS\t: 100.00\nFeatures\t: %s\nCPU implementer\t: 0x00\nCPU architecture: 8\n"
                "CPU variant\t: 0x0\nCPU part\t: 0x000\nCPU revision\t: 0\n\n", i, list);
}

/* asm/fcntl.h */
static const OpenFlag open_flags[] = {
    { 040000,  0200000 },       /* O_DIRECTORY */
    { 0100000, 0400000 },       /* O_NOFOLLOW */
    { 0200000, 040000 },        /* O_DIRECT */
    { 0400000, 0100000 },       /* O_LARGEFILE */
    { 0, 0 },
};

const Abi abi_aarch64 = {
    .uname_machine = "aarch64",
    .platform = "aarch64",
    .clk_tck = 100,
    .sys_nr = a64_sys_nr,
    .sys_args = a64_sys_args,
    .sys_ret = a64_sys_ret,
    .sys_restart = a64_sys_restart,
    .get_sp = a64_get_sp,
    .start = a64_start,
    .clone_child = a64_clone_child,
    .sig_frame = a64_sig_frame,
    .sig_return = a64_sig_return,
    .sa_restorer = true,
    .min_sigstack = A64_MINSIGSTKSZ,
    .frame_size = A64_FRAME_SIZE,
    .exception = a64_exception,
    .fault = a64_fault,
    .hwcap = a64_hwcap1,
    .hwcap2 = a64_hwcap2,
    .cpuinfo = a64_cpuinfo,
    .vdso_code = vdso_image,
    .vdso_size = sizeof vdso_image,
    .sigtramp_off = VDSO_SIGRETURN,
    .oflags = open_flags,
    .prot_guarded = 0x10,       /* PROT_BTI */
    .elf_guarded = a64_elf_guarded,
    .guarded = a64_guarded,
    .no_per_linux32 = true,
    .prctl = a64_prctl,
    .map_shadow_stack = a64_map_shadow_stack,
    .task_end = a64_gcs_end,
};
