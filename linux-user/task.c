/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Tasks: a guest thread is a host thread that runs task_loop. Birth is in clone.c.
 *
 * A task ends at one place only: a handler sets t->exiting, generated code is left, task_loop returns. The thread's last
 * steps run with all host signals blocked, in the kernel's order: robust list, clear_tid, gone.
 */
#include "linux-user/signal-int.h"

#include <linux/futex.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

__thread Task *current;

Task *task_alloc(Process *p, Cpu *cpu)
{
    Task *t = calloc(1, sizeof *t);

    if (!t)
        return NULL;
    t->pending = calloc(1, sizeof *t->pending);
    if (!t->pending) {
        free(t);
        return NULL;
    }
    t->cpu = cpu;
    t->proc = p;
    t->ss_flags = SS_DISABLE;
    t->debug = p->gdb ? gdb_task_new() : NULL;
    cpu->user = t;
    return t;
}

void task_add(Process *p, Task *t)
{
    pthread_mutex_lock(&p->lock);
    t->next = p->tasks;
    p->tasks = t;
    pthread_mutex_unlock(&p->lock);
}

Task *task_new(Process *p, Cpu *cpu)
{
    Task *t = task_alloc(p, cpu);

    if (!t)
        return NULL;
    t->tid = gettid();
    t->thread = pthread_self();
    task_add(p, t);
    return t;
}

/* ---- the main loop ---- */

static void raise_fault(Task *t)
{
    Cpu *cpu = t->cpu;
    siginfo_t info = { .si_signo = cpu->fault_sig, .si_code = cpu->fault_code };
    gaddr addr = cpu->fault_addr - lu_opt->guest_base;

    /* what lies above the guest's space, or has no canonical form, is unmapped to it */
    if (cpu->fault_sig == SIGSEGV && (info.si_code == SI_KERNEL || !access_ok(addr, 1)))
        info.si_code = SEGV_MAPERR;
    info.si_addr = (void *)(uintptr_t)addr;
    if (t->proc->abi->fault)
        t->proc->abi->fault(t, cpu->fault_sig, &info);
    signal_raise(t, cpu->fault_sig, &info);
}

static CpuExit run(Task *t)
{
    CpuExit x = UNLIKELY(t->proc->gdb != NULL) ? gdb_run(t) : engine_run(t->cpu);

    /* a breakpoint that is not ours: a vfork child shares translations with a process that is debugged */
    if (UNLIKELY(x == CPU_EXIT_EXC && t->cpu->exc == t->proc->guest->exc_debug))
        x = engine_step(t->cpu);
    return x;
}

void task_loop(Task *t)
{
    siginfo_t info;
    int sig;

    while (!t->exiting) {
        switch (run(t)) {
        case CPU_EXIT_NONE:
        case CPU_EXIT_POLL:
        case CPU_EXIT_HALT:
            break;
        case CPU_EXIT_EXC:
            memset(&info, 0, sizeof info);
            sig = t->proc->abi->exception(t, &info);
            if (sig)
                signal_raise(t, sig, &info);
            break;
        case CPU_EXIT_FAULT:
            raise_fault(t);
            break;
        default:
            UNREACHABLE();
        }
        engine_unkick(t->cpu);
        if (t->exiting)
            break;
        if (signal_pending(t) || t->restart)
            signal_deliver(t);
    }
}

void task_run(Task *t)
{
    current = t;
    task_loop(t);
    task_exit(t, t->exit_code);
}

/* ---- the end ---- */

void process_last_words(Process *p)
{
    engine_sync(p->engine);
    if (log_on(LOG_STATS))
        engine_stats(p->engine, log_stream());
    observe_end(p);
    if (UNLIKELY(profile_on()))
        profile_end(p, false);
    if (log_mask || lu_opt->strace)
        fflush(log_stream());
}

bool task_end(Task *t)
{
    Process *p = t->proc;
    uint32_t zero = 0;
    Task **link;
    bool last;

    profile_thread_end();
    host_mask_set(~SYNC_SIGS);          /* copies from the guest may still fault */
    queue_return(t, true);
    pthread_mutex_lock(&p->lock);
    for (link = &p->tasks; *link && *link != t; link = &(*link)->next)
        ;
    if (*link)
        *link = t->next;
    last = !p->tasks;
    pthread_mutex_unlock(&p->lock);
    if (p->gdb)
        gdb_task_end(t);
    if (!last && p->abi->task_end)
        p->abi->task_end(t);
    if (t->host)
        host_thread_leaves(t->host);
    robust_list_exit(t);
    if (t->clear_tid && put_user(zero, t->clear_tid) == 0)
        HSYS(futex, g2h(t->clear_tid), FUTEX_WAKE, 1);
    host_mask_all();
    current = NULL;
    return last;
}

static void task_free(Task *t)
{
    engine_cpu_free(t->cpu);
    free(t->pending);
    free(t->debug);
    free(t);
}

/* For a process's first thread, which must not return to the C library, and for threads that are deep in a call. */
void task_exit(Task *t, int code)
{
    Process *p = t->proc;

    if (t->vfork_child)
        process_exit(t, code);
    if (task_end(t)) {
        if (p->gdb)
            gdb_gone(t, 'W', code);
        process_last_words(p);      /* the leader's status is the process's; the kernel keeps it if it went before */
        if (t->tid == getpid())
            HSYS(exit_group, code); /* a thread of the emulator's may still be there: clone_vm() */
    } else {
        task_free(t);
    }
    for (;;)
        HSYS(exit, code);
}

void process_exit(Task *t, int code)
{
    if (t->proc->gdb)
        gdb_gone(t, 'W', code);
    if (!t->vfork_child)
        process_last_words(t->proc);
    for (;;)
        HSYS(exit_group, code);
}
