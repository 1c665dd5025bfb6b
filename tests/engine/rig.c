/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/engine/rig.h"

#include <check.h>
#include <sys/mman.h>
#include <time.h>

static __thread Cpu *running;

static size_t rig_read(void *env, uint64_t pc, void *buf, size_t len)
{
    const Rig *rig = env;
    uint64_t off = pc - (uintptr_t)rig->mem;

    if (off >= rig->size)
        return 0;
    len = MIN(len, rig->size - off);
    memcpy(buf, rig->mem + off, len);
    return len;
}

static bool rig_may_change(void *env, uint64_t start, uint64_t end)
{
    return !((Rig *)env)->fixed;
}

static int rig_syscall(Cpu *cpu)
{
    int (*fn)(Cpu *) = (int (*)(Cpu *))(uintptr_t)cpu->user;

    if (RV(cpu)->x[A7] == 93)
        return 1;
    return fn ? fn(cpu) : 0;
}

static void on_fault(int sig, siginfo_t *si, void *uc)
{
    if (running && engine_fault(running, si, uc))
        return;
    signal(sig, SIG_DFL);
}

void rig_init(Rig *rig, Accel accel, size_t mem, size_t cache)
{
    rig_init_guest(rig, &guest_riscv64, accel, mem, cache);
}

void rig_init_guest(Rig *rig, const Guest *guest, Accel accel, size_t mem, size_t cache)
{
    struct sigaction sa = { .sa_sigaction = on_fault, .sa_flags = SA_SIGINFO | SA_ONSTACK };
    bool tier2 = accel == (Accel)RIG_TIER2;

    accel = tier2 ? ACCEL_JIT : accel;
    EngineConfig cfg = {
        .guest = guest, .target = accel == ACCEL_JIT ? &target_x86_64 : NULL, .accel = accel,
        .features = guest->default_features, .cache_size = cache, .passes = 1,
        .read_code = rig_read, .env = rig, .may_change = rig_may_change, .syscall = rig_syscall, .tier2 = tier2,
    };
    const char *err = NULL;

    sigaction(SIGSEGV, &sa, NULL);
    sigaction(SIGBUS, &sa, NULL);
    *rig = (Rig){ .size = mem };
    rig->mem = mmap(NULL, mem, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    ck_assert_ptr_ne(rig->mem, MAP_FAILED);
    rig->engine = engine_new(&cfg, &err);
    ck_assert_msg(rig->engine != NULL, "engine_new: %s", err);
}

void rig_done(Rig *rig)
{
    engine_free(rig->engine);
    munmap(rig->mem, rig->size);
}

Cpu *rig_cpu(Rig *rig, size_t at)
{
    Cpu *cpu = engine_cpu_new(rig->engine);

    cpu->pc = rig_pc(rig, at);
    return cpu;
}

/* Does what the guest asks the embedder for; false if it is something else. */
static bool rig_request(Rig *rig, Cpu *cpu)
{
    if (rig->engine->cfg.guest == &guest_riscv64) {
        if (cpu->exc == RV_EXC_FENCE_I)
            engine_icache_flush(rig->engine, 0, 0);
        return cpu->exc == RV_EXC_FENCE_I || cpu->exc == RV_EXC_MODE;
    }
    if (cpu->exc == A64_EXC_ICACHE) {
        if (A64(cpu)->ic_lo < A64(cpu)->ic_hi)
            engine_icache_flush(rig->engine, A64(cpu)->ic_lo, A64(cpu)->ic_hi);
        A64(cpu)->ic_lo = UINT64_MAX;
        A64(cpu)->ic_hi = 0;
    }
    return cpu->exc == A64_EXC_ICACHE || cpu->exc == A64_EXC_MODE;
}

CpuExit rig_go(Rig *rig, Cpu *cpu)
{
    static __thread uint8_t stack[64 * 1024];
    stack_t ss = { .ss_sp = stack, .ss_size = sizeof stack }, before;
    CpuExit x;

    sigaltstack(&ss, &before);
    running = cpu;
    do
        x = engine_run(cpu);
    while (x == CPU_EXIT_EXC && rig_request(rig, cpu));
    running = NULL;
    sigaltstack(&before, NULL);      /* AddressSanitizer has one per thread */
    return x;
}

CpuExit rig_run(Rig *rig, Cpu *cpu, size_t at)
{
    cpu->pc = rig_pc(rig, at);
    return rig_go(rig, cpu);
}

/* ---- threads ---- */

static void *runner(void *arg)
{
    Runner *r = arg;

    r->exit = rig_run(r->rig, r->cpu, r->at);
    return NULL;
}

void runner_start(Runner *r)
{
    ck_assert_int_eq(pthread_create(&r->thread, NULL, runner, r), 0);
}

void runner_join(Runner *r, int seconds)
{
    struct timespec until;

    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec += seconds;
    ck_assert_msg(!pthread_timedjoin_np(r->thread, NULL, &until), "thread does not leave generated code");
}
