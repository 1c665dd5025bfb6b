/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Signals, the guest's side: delivery. signal-queue.c is the host's side.
 *
 * Delivery happens at points where the guest's state is exact: behind a system call, at a poll, at a fault. Example, a
 * guest blocked in read() with a handler for SIGALRM without SA_RESTART:
 *   1. the kernel breaks read() off, runs our handler: it stores the siginfo in the task's slot, kicks the CPU and finds
 *      the pc rewound onto the SYSCALL instruction (SA_RESTART); it moves it so that safe_syscall returns -512;
 *   2. lu_syscall puts that into t->restart and leaves generated code; task_loop calls signal_deliver;
 *   3. it takes the signal, resolves the restart code against the action's flags: a0 = -EINTR, builds the frame;
 *   4. it puts the guest's new mask in force on the host: should another signal be waiting there, it arrives at once, and
 *      its frame goes on top, as the kernel does it.
 * The order of 3 and 4 and the closed host mask between 1 and 4 are what makes nested signals safe.
 */
#include "linux-user/signal-int.h"

#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

#define G_DFL ((gaddr)(uintptr_t)SIG_DFL)
#define G_IGN ((gaddr)(uintptr_t)SIG_IGN)

bool signal_ignored_by_default(int sig)
{
    return sig == SIGCHLD || sig == SIGCONT || sig == SIGURG || sig == SIGWINCH;
}

static bool stops_by_default(int sig)
{
    return sig == SIGSTOP || sig == SIGTSTP || sig == SIGTTIN || sig == SIGTTOU;
}

void signal_init(Process *p)
{
    if (!p->sighand) {
        p->sighand = calloc(1, sizeof *p->sighand);
        atomic_init(&p->sighand->refs, 1);
        pthread_mutex_init(&p->sighand->lock, NULL);
    }
    queue_init(p);
}

void signal_task_init(Task *t)
{
    uint64_t mask = 0;

    if (!t->pending)
        t->pending = calloc(1, sizeof *t->pending);
    HSYS(rt_sigprocmask, SIG_SETMASK, NULL, &mask, 8);
    t->sigmask = mask;
    host_mask_set(signal_host_mask(mask));
}

void signal_set_mask(Task *t, uint64_t mask)
{
    t->sigmask = mask & ~NEVER_BLOCKED;
    host_mask_set(signal_host_mask(t->sigmask));
    queue_update(t);
}

bool signal_pending(const Task *t)
{
    return t->pending->flag;
}

void process_die(Task *t, int sig)
{
    uint64_t only = ~SIG_BIT(sig);

    if (t->proc->gdb)
        gdb_gone(t, 'X', sig);
    if (!t->vfork_child)
        process_last_words(t->proc);
    host_mask_all();
    host_action_default(sig);
    HSYS(tgkill, getpid(), gettid(), sig);
    host_mask_set(only);
    for (;;)
        HSYS(exit_group, 128 + sig);      /* not reached unless the signal does not end a process */
}

/* What becomes of an interrupted system call when @act's handler (NULL: none) is about to run. */
static void resolve_restart(Task *t, const SigAction *act)
{
    const Abi *abi = t->proc->abi;
    int code = t->restart;
    bool again = !act || code == LU_ERESTARTNOINTR || (code == LU_ERESTARTSYS && (act->flags & SA_RESTART));

    t->restart = 0;
    if (!code)
        return;
    if (again)
        abi->sys_restart(t->cpu, t->sys_nr, t->sys_args[0]);
    else
        abi->sys_ret(t->cpu, -EINTR);
}

/* The action in force for one delivery; SA_RESETHAND takes its effect. */
static SigAction take_action(Process *p, int sig)
{
    SigHand *h = p->sighand;
    SigAction act;

    pthread_mutex_lock(&h->lock);
    action_learn(h, SIG_BIT(sig));
    act = h->action[sig];
    if (act.handler > G_IGN && (act.flags & SA_RESETHAND)) {
        h->action[sig].handler = G_DFL;
        host_action_set(p, sig, false);
    }
    pthread_mutex_unlock(&h->lock);
    return act;
}

static void log_delivery(const Task *t, int sig, const siginfo_t *info, const SigAction *act)
{
    if (log_on(LOG_STRACE) || lu_opt->strace)
        log_msg("--- SIG%s {si_signo=%d, si_code=%d} ---\n", sigabbrev_np(sig) ? sigabbrev_np(sig) : "RT", sig,
                info->si_code);
    LOG(INT, "%d: signal %d code %d addr %p, pc 0x%llx, handler 0x%llx\n", t->tid, sig, info->si_code, info->si_addr,
        (unsigned long long)t->cpu->pc, (unsigned long long)act->handler);
}

/* The frame of @sig could not be written: as the kernel does, the process gets SIGSEGV, or dies if this was one. */
static void frame_failed(Task *t, int sig, uint64_t blocked)
{
    siginfo_t info = { .si_signo = SIGSEGV, .si_code = SI_KERNEL };
    SigAction act = take_action(t->proc, SIGSEGV);

    LOG(GUEST, "no room for the frame of signal %d at sp 0x%llx\n", sig,
        (unsigned long long)t->proc->abi->get_sp(t->cpu));
    if (sig == SIGSEGV || act.handler <= G_IGN || (blocked & SIG_BIT(SIGSEGV))
        || !t->proc->abi->sig_frame(t, SIGSEGV, &act, &info, t->sigmask))
        process_die(t, SIGSEGV);
    t->sigmask = (blocked | act.mask | (act.flags & SA_NODEFER ? 0 : SIG_BIT(SIGSEGV))) & ~NEVER_BLOCKED;
}

/* Enter the handler of @sig, or do what its default is. False: there was nothing to do. t->sigmask becomes the mask of
 * the handler; the host's is not touched. @forced: a fault, which cannot be ignored or blocked. */
static bool deliver_one(Task *t, int sig, siginfo_t *info, bool forced)
{
    uint64_t base;
    SigAction act;
    bool to_default;

    if (UNLIKELY(t->proc->gdb != NULL)) {
        int pass = gdb_signal(t, sig, info);

        if (!pass)
            return false;
        forced &= pass == sig;
        sig = pass;
    }
    act = take_action(t->proc, sig);
    base = t->temp_mask_on && !forced ? t->temp_mask : t->sigmask;
    to_default = act.handler == G_DFL || (forced && (act.handler == G_IGN || (t->sigmask & SIG_BIT(sig))));
    t->temp_mask_on = false;
    log_delivery(t, sig, info, &act);
    if (to_default) {
        if (!forced && signal_ignored_by_default(sig))
            return false;
        if (stops_by_default(sig)) {
            HSYS(tgkill, getpid(), t->tid, SIGSTOP);
            return false;
        }
        process_die(t, sig);
    }
    if (act.handler == G_IGN)
        return false;
    resolve_restart(t, &act);
    info->si_signo = sig;
    if (t->proc->abi->sig_frame(t, sig, &act, info, t->sigmask))
        t->sigmask = (base | act.mask | (act.flags & SA_NODEFER ? 0 : SIG_BIT(sig))) & ~NEVER_BLOCKED;
    else
        frame_failed(t, sig, base);
    return true;
}

void signal_deliver(Task *t)
{
    SigQueue *q = t->pending;
    bool ran = false, closed = false;
    siginfo_t info;
    int sig;

    for (;;) {
        q->flag = 0;
        if (!closed) {
            if (!q->have && !(q->sync_set & ~t->sigmask))
                break;
            if (!q->have && host_mask_close() < 0)
                continue;                      /* one came just now; its handler has closed the mask */
            closed = true;
        }
        sig = queue_take(t, t->temp_mask_on ? t->temp_mask : t->sigmask, &info);
        if (sig) {
            ran |= deliver_one(t, sig, &info, false);
            continue;
        }
        queue_return(t, false);                /* only if a handler entered above blocks it */
        host_mask_set(signal_host_mask(t->sigmask));
        closed = false;
    }
    t->temp_mask_on = false;
    if (!ran)
        resolve_restart(t, NULL);
}

int signal_at(siginfo_t *info, int sig, int code, uint64_t addr)
{
    info->si_signo = sig;
    info->si_code = code;
    info->si_addr = (void *)(uintptr_t)addr;
    return sig;
}

void signal_raise(Task *t, int sig, const siginfo_t *info)
{
    siginfo_t si = *info;

    t->restart = 0;
    if (host_mask_close() < 0) {
        t->fault_code = t->fault_addr = 0;
        signal_deliver(t);      /* that one first: the instruction will be executed, and fault, again */
        return;
    }
    deliver_one(t, sig, &si, true);
    t->fault_code = t->fault_addr = 0;
    host_mask_set(signal_host_mask(t->sigmask));
    queue_update(t);
}

/* ---- exec ---- */

void signal_exec_prepare(Task *t)
{
    Process *p = t->proc;

    /* caught signals go back to their default by themselves; only what we catch though the guest ignores it needs work */
    for (int sig = 1; sig <= SIG_MAX; sig++)
        if ((SYNC_SIGS & SIG_BIT(sig)) && p->sighand->action[sig].handler == G_IGN) {
            struct { void *handler; unsigned long flags; void *restorer; uint64_t mask; } a = { .handler = SIG_IGN };
            HSYS(rt_sigaction, sig, &a, NULL, 8);
        }
    HSYS(rt_sigprocmask, SIG_BLOCK, &(uint64_t){ t->sigmask & SYNC_SIGS }, NULL, 8);
}

void signal_exec_undo(Task *t)
{
    Process *p = t->proc;

    HSYS(rt_sigprocmask, SIG_UNBLOCK, &(uint64_t){ SYNC_SIGS }, NULL, 8);
    pthread_mutex_lock(&p->sighand->lock);
    for (int sig = 1; sig <= SIG_MAX; sig++)
        if ((SYNC_SIGS & SIG_BIT(sig)) && p->sighand->action[sig].handler == G_IGN)
            host_action_set(p, sig, t->vfork_child);
    pthread_mutex_unlock(&p->sighand->lock);
}
