/* SPDX-License-Identifier: Apache-2.0 */
/*
 * CPU threads, and starting, stopping and resetting the machine.
 *
 * No kick is lost. A kick (vcpu_kick) is: make the reason visible (an interrupt bit, Machine.run), set
 * Cpu.exit_request, count VCpu.wake up, look at `waiting`. The CPU clears exit_request and looks at the reasons after
 * that; so either it sees the reason, or exit_request is set again behind the clearing and engine_run comes back at
 * once. Waiting for an interrupt: the CPU sets `waiting`, reads `wake`, looks at the reasons, and sleeps if `wake` is
 * still what it read (the kernel compares and
 * goes to sleep in one step). A kicker that found `waiting` unset did so before the CPU set it (all of these are
 * sequentially consistent), hence made its reason visible before the CPU looked, and the CPU does not sleep. One that
 * found it set wakes the futex behind counting: the CPU either reads the new count, after the reason was visible, or is
 * no longer asleep.
 */
#include "softmmu/machine.h"

#include <errno.h>
#include <linux/futex.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

static __thread VCpu *this_vcpu;

/* ---- kicks and waiting ---- */

static long futex(_Atomic uint32_t *word, int op, uint32_t value, const struct timespec *until)
{
    return syscall(SYS_futex, word, op | FUTEX_PRIVATE_FLAG, value, until, NULL, FUTEX_BITSET_MATCH_ANY);
}

void vcpu_kick(VCpu *v)
{
    engine_kick(v->cpu);
    atomic_fetch_add(&v->wake, 1);
    if (atomic_load(&v->waiting))
        futex(&v->wake, FUTEX_WAKE, 1, NULL);
}

void vcpu_irq(void *vcpu, unsigned line, bool level)
{
    VCpu *v = vcpu;

    v->machine->guest->sys->set_irq(v->cpu, line, level);
    if (level)
        vcpu_kick(v);
}

/* One sleep, at most: the caller looks at everything anew. */
static void wait_for_interrupt(VCpu *v)
{
    Machine *m = v->machine;

    atomic_store(&v->waiting, true);
    uint32_t wake = atomic_load(&v->wake);
    uint64_t due = clock_cpu_due(v);

    if (!m->guest->sys->wakes(v->cpu) && atomic_load(&m->run)) {
        struct timespec until;

        if (due == UINT64_MAX) {
            futex(&v->wake, FUTEX_WAIT_BITSET, wake, NULL);
        } else {
            int64_t host = (int64_t)(due - atomic_load(&m->clock_offset));

            host = MAX(host, 1);
            until = (struct timespec){ host / 1000000000, host % 1000000000 };
            futex(&v->wake, FUTEX_WAIT_BITSET, wake, &until);
        }
    }
    clock_cpu_due(v);
    atomic_store(&v->waiting, false);
    clock_cpu_resumes(v);
}

/* ---- the thread ---- */

static bool may_run(const VCpu *v)
{
    const Machine *m = v->machine;

    return atomic_load(&m->run) && !v->held && (!m->only || m->only == v);
}

/* Stand still until the machine runs. False: the thread is to end. */
static bool park(VCpu *v)
{
    Machine *m = v->machine;
    bool go;

    pthread_mutex_lock(&m->run_lock);
    while (!m->quit && !may_run(v)) {
        if (!v->stopped) {       /* for the first time, or again: the machine may have been started and stopped meanwhile */
            v->stopped = true;
            pthread_cond_broadcast(&m->run_cond);    /* only then: parked CPUs would wake each other for ever */
        }
        pthread_cond_wait(&m->run_cond, &m->run_lock);
    }
    v->stopped = false;
    go = !m->quit;
    pthread_mutex_unlock(&m->run_lock);
    if (go)
        v->cpu->machine->mmu_changed(v->cpu);      /* debuggers and snapshots may have changed the state */
    return go;
}

typedef struct Hold { Machine *machine; RunState why; } Hold;

static gboolean hold_served(void *arg)
{
    Hold *h = arg;

    machine_lock(h->machine);
    if (h->machine->state == RUN_RUNNING)
        machine_stop(h->machine, h->why);
    machine_unlock(h->machine);
    g_free(h);
    return G_SOURCE_REMOVE;
}

void vcpu_hold(VCpu *v, RunState why)
{
    Hold *h = g_new(Hold, 1);

    *h = (Hold){ v->machine, why };
    pthread_mutex_lock(&v->machine->run_lock);
    v->held = true;
    pthread_mutex_unlock(&v->machine->run_lock);
    g_idle_add_full(G_PRIORITY_HIGH, hold_served, h, NULL);
}

static void report_fault(VCpu *v)
{
    Cpu *cpu = v->cpu;

    fprintf(stderr, "lyre: CPU %u: %s at guest pc %#" G_GINT64_MODIFIER "x, host address %#" G_GINT64_MODIFIER "x: "
            "the emulator cannot go on (out of memory for the guest, a file behind it that shrank, or a bug)\n",
            v->index, strsignal(cpu->fault_sig), cpu->pc, cpu->fault_addr);
    vcpu_hold(v, RUN_INTERNAL_ERROR);
}

/* Before an access to a watched page: do the instruction, with the page let in for its time. */
static CpuExit step_over_watch(VCpu *v)
{
    CpuExit x;

    v->watch_step = false;
    v->watch_pass = true;
    x = engine_step(v->cpu);
    v->watch_pass = false;
    v->cpu->machine->tlb_flush(v->cpu, TLB_FLUSH_ALL, 0, 0);
    if (x != CPU_EXIT_NONE)
        v->watch_hit = 0;        /* kicked or faulted before the access: it comes again */
    return x;
}

/* What engine_run or engine_step came back with. */
static void serve(VCpu *v, CpuExit x)
{
    Cpu *cpu = v->cpu;
    const GuestSys *sys = v->machine->guest->sys;
    GuestRequest what = REQUEST_NONE;

    v->exits++;
    if (x == CPU_EXIT_FAULT) {
        report_fault(v);
        return;
    }
    if (x == CPU_EXIT_EXC && v->watch_step)
        x = step_over_watch(v);
    if (x == CPU_EXIT_EXC) {
        if (cpu->exc == v->machine->guest->exc_debug)
            what = REQUEST_DEBUG;
        else
            sys->exception(cpu, cpu->exc, cpu->exc_value, &what);
    }
    if (what == REQUEST_DEBUG || v->watch_hit || (v->stepping && x != CPU_EXIT_POLL)) {
        v->stepping = false;
        vcpu_hold(v, RUN_DEBUG);
    } else if (what == REQUEST_WAIT && !sys->wakes(cpu)) {
        wait_for_interrupt(v);
    }
}

static void *vcpu_thread(void *arg)
{
    VCpu *v = arg;
    Cpu *cpu = v->cpu;
    const GuestSys *sys = v->machine->guest->sys;
    char name[16];

    this_vcpu = v;
    v->tid = gettid();
    snprintf(name, sizeof name, "CPU %u", v->index);
    prctl(PR_SET_NAME, name);
    prctl(PR_SET_TIMERSLACK, 1000, 0, 0, 0);
    for (;;) {
        engine_unkick(cpu);
        if (!may_run(v)) {
            if (!park(v))
                break;
            continue;
        }
        CpuExit x;

        do {
            sys->interrupt(cpu);
            x = UNLIKELY(v->stepping) ? engine_step(cpu) : engine_run(cpu);
            serve(v, x);
        } while (x != CPU_EXIT_POLL && !v->held && !cpu->exit_request);
    }
    return NULL;
}

static int on_syscall(Cpu *cpu)
{
    ((VCpu *)cpu->user)->machine->guest->sys->syscall(cpu);
    return 0;
}

/* ---- host faults ---- */

static void on_fault(int sig, siginfo_t *si, void *uc)
{
    if (this_vcpu && engine_fault(this_vcpu->cpu, si, uc))
        return;
    signal(sig, SIG_DFL);        /* our own mistake: it happens again, and the process ends by it */
}

static void catch_faults(void)
{
    static const int signals[] = { SIGSEGV, SIGBUS, SIGFPE };
    struct sigaction sa = { .sa_sigaction = on_fault, .sa_flags = SA_SIGINFO };

    sigemptyset(&sa.sa_mask);
    for (unsigned i = 0; i < ARRAY_LEN(signals); i++)
        sigaction(signals[i], &sa, NULL);
}

/* ---- making ---- */

static char *features_of(Machine *m, uint64_t *features)
{
    const char *text = m->cfg->cpu ? m->cfg->cpu : m->type->default_cpu, *err;

    *features = m->guest->default_features;
    err = text ? guest_cpu_option(m->guest, text, features) : NULL;
    if (err)
        return g_strdup_printf("-cpu %s: %s (-cpu help lists what there is)", text, err);
    *features |= m->guest->sys->feature | m->features;
    return NULL;
}

char *machine_create_cpus(Machine *m, uint64_t *features)
{
    const MachineConfig *c = m->cfg;
    bool jit = !c->interp;
    const char *err = "out of memory";
    char *message = features_of(m, features);

    if (message)
        return message;
    EngineConfig cfg = {
        .guest = m->guest, .target = jit ? &target_x86_64 : NULL, .accel = jit ? ACCEL_JIT : ACCEL_INTERP,
        .features = *features, .cache_size = c->cache_size, .one_insn = c->one_insn, .passes = 1, .env = m,
        .syscall = on_syscall, .system = &machine_engine_system,
    };
    unsigned n = c->cpus ? c->cpus : 1;

    if (n > MAX_CPUS || (m->type && n > m->type->max_cpus))
        return g_strdup_printf("-smp %u: this machine has at most %u CPUs", n, m->type
                               ? MIN(m->type->max_cpus, MAX_CPUS) : MAX_CPUS);
    m->engine = engine_new(&cfg, &err);
    if (!m->engine)
        return g_strdup_printf("cannot set up the translator: %s", err);
    m->vcpus = g_new0(VCpu, n);
    for (unsigned i = 0; i < n; i++) {
        VCpu *v = &m->vcpus[i];

        v->machine = m;
        v->index = i;
        v->tlbs = tlbs_new();
        v->stopped = true;
        for (unsigned k = 0; k < ARRAY_LEN(v->timers); k++)
            atomic_store(&v->timers[k], UINT64_MAX);
        v->cpu = engine_cpu_new(m->engine);
        v->cpu->user = v;
        v->cpu->index = i;
        v->cpu->machine = &machine_ops;
        m->guest->reset(v->cpu, *features);
        machine_ops.mmu_changed(v->cpu);
    }
    m->features = *features;
    m->ncpus = n;
    catch_faults();
    clock_cpus_ready(m);
    return NULL;
}

void cpus_free(Machine *m)
{
    clock_cpus_end(m);
    pthread_mutex_lock(&m->run_lock);
    m->quit = true;
    pthread_cond_broadcast(&m->run_cond);
    pthread_mutex_unlock(&m->run_lock);
    for (unsigned i = 0; i < m->ncpus; i++)
        if (m->vcpus[i].started)
            pthread_join(m->vcpus[i].thread, NULL);
    for (unsigned i = 0; i < m->ncpus; i++) {
        engine_cpu_free(m->vcpus[i].cpu);
        tlbs_free(m->vcpus[i].tlbs);
    }
    if (m->engine)
        engine_free(m->engine);
    m->engine = NULL;
    g_free(m->vcpus);
    m->vcpus = NULL;
    m->ncpus = 0;
}

/* ---- running and stopping ---- */

/* Signals are the main thread's, but for faults. */
static void thread_start(VCpu *v)
{
    static const int ours[] = { SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT };
    sigset_t set, old;

    sigfillset(&set);
    for (unsigned i = 0; i < ARRAY_LEN(ours); i++)
        sigdelset(&set, ours[i]);
    pthread_sigmask(SIG_SETMASK, &set, &old);
    if (pthread_create(&v->thread, NULL, vcpu_thread, v)) {
        fprintf(stderr, "lyre: cannot make a thread for CPU %u: %s\n", v->index, strerror(errno));
        exit(1);
    }
    v->started = true;
    pthread_sigmask(SIG_SETMASK, &old, NULL);
}

static void cpus_start(Machine *m)
{
    clock_start(m);
    pthread_mutex_lock(&m->run_lock);
    for (unsigned i = 0; i < m->ncpus; i++) {
        m->vcpus[i].held = false;
        m->vcpus[i].stopped = false;
    }
    atomic_store(&m->run, true);
    pthread_cond_broadcast(&m->run_cond);
    pthread_mutex_unlock(&m->run_lock);
    for (unsigned i = 0; i < m->ncpus; i++)
        if (!m->vcpus[i].started)
            thread_start(&m->vcpus[i]);
}

void machine_start(Machine *m)
{
    if (atomic_load(&m->run))
        return;
    m->state = RUN_RUNNING;
    cpus_start(m);
    machine_event(m, "RESUME", NULL);
}

static bool all_stopped(const Machine *m)
{
    for (unsigned i = 0; i < m->ncpus; i++)
        if (m->vcpus[i].started && !m->vcpus[i].stopped)
            return false;
    return true;
}

/* CPUs may want the machine lock on their way here. */
static void cpus_stop(Machine *m)
{
    atomic_store(&m->run, false);
    for (unsigned i = 0; i < m->ncpus; i++)
        vcpu_kick(&m->vcpus[i]);
    unsigned depth = m->lock_depth;

    for (unsigned i = 0; i < depth; i++)
        machine_unlock(m);
    pthread_mutex_lock(&m->run_lock);
    while (!all_stopped(m))
        pthread_cond_wait(&m->run_cond, &m->run_lock);
    pthread_mutex_unlock(&m->run_lock);
    for (unsigned i = 0; i < depth; i++)
        machine_lock(m);
}

void machine_stop(Machine *m, RunState why)
{
    bool ran = atomic_load(&m->run);

    if (ran) {
        cpus_stop(m);
        clock_stop(m);
    }
    m->state = why;
    if (ran)
        machine_event(m, "STOP", NULL);
}

/* Power-on state: devices, then CPUs as the guest resets them, then what the machine type puts into ROM and CPUs. */
static void reset_state(Machine *m)
{
    for (Device *d = m->devices; d; d = d->next)
        if (d->type->reset)
            d->type->reset(d);
    for (unsigned i = 0; i < m->ncpus; i++) {
        VCpu *v = &m->vcpus[i];

        for (unsigned k = 0; k < ARRAY_LEN(v->timers); k++)
            atomic_store(&v->timers[k], UINT64_MAX);
        engine_fp_set(v->cpu, 0, 0);
        m->guest->reset(v->cpu, m->features);
    }
    if (m->type && m->type->reset)
        m->type->reset(m);
    machine_flush(m);
}

void machine_flush(Machine *m)
{
    if (!m->engine)
        return;
    engine_flush_all(m->engine);
    for (unsigned i = 0; i < m->ncpus; i++) {
        Cpu *cpu = m->vcpus[i].cpu;

        cpu->machine->tlb_flush(cpu, TLB_FLUSH_ALL, 0, 0);
        cpu->machine->mmu_changed(cpu);
    }
}

void machine_reset(Machine *m)
{
    bool ran = atomic_load(&m->run);

    if (ran) {
        cpus_stop(m);
        clock_stop(m);
    }
    reset_state(m);
    if (ran)
        cpus_start(m);
}
