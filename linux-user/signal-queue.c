/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Signals, the host's side: dispositions, the handler, what it leaves for the guest's side (signal.c).
 *
 * The kernel's queue is the queue. The host's mask is the guest's; when a signal arrives, the handler stores it in the
 * task's one slot and returns with all asynchronous signals blocked, until signal_deliver has taken it and puts the
 * guest's mask back. So order, coalescing, process-directed signals, sigpending, signalfd and sigtimedwait are the
 * kernel's work, and no signal can be lost for lack of room.
 *
 * Handlers are installed with SA_RESTART: where the kernel would restart the call, the handler finds the program counter
 * rewound onto the SYSCALL instruction, and so safe_syscall can tell "restart if the guest's handler says SA_RESTART"
 * from EINTR without a table of system calls.
 */
#include "linux-user/host-x86_64.h"
#include "linux-user/signal-int.h"
#include "base/fault-copy.h"

#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

typedef struct HostAction {        /* the kernel's struct sigaction */
    void *handler;
    unsigned long flags;
    const void *restorer;
    uint64_t mask;
} HostAction;

static const int sync_sig[SYNC_COUNT] = { SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGSEGV };

static int sync_index(int sig)
{
    for (int i = 0; i < SYNC_COUNT; i++)
        if (sync_sig[i] == sig)
            return i;
    return -1;
}

/* A fault that is neither a guest access nor a checked copy: a bug of ours. Only async-signal-safe calls. */
static void internal_fault(int sig, const siginfo_t *si, const ucontext_t *uc)
{
    char buf[1024];
    int n = snprintf(buf, sizeof buf, "lyre: internal error: host signal %d (code %d) at address %p, thread %d; "
                     "please report this\n", sig, si->si_code, si->si_addr, (int)gettid());

    n += host_uc_describe(uc, buf + n, sizeof buf - n);
    if (write(2, buf, MIN((size_t)n, sizeof buf - 1)) < 0)
        n = 0;
    host_action_default(sig);     /* the handler returns, the instruction faults again, the kernel ends us */
}

/* Is a fault that nobody claims one of the emulator's own? The guest can have the kernel send SIGSEGV with a code that
 * looks like a fault (F_SETSIG); that one does not come back at the same instruction before the guest has seen it. */
static bool is_internal(SigQueue *q, const ucontext_t *uc)
{
    if (!q)
        return true;
    if (q->odd_pc != host_uc_pc(uc))
        q->odd_count = 0;
    q->odd_pc = host_uc_pc(uc);
    return ++q->odd_count > 64;
}

void queue_put(Task *t, int sig, const siginfo_t *info)
{
    SigQueue *q = t->pending;

    q->sync_info[sync_index(sig)] = *info;
    __atomic_or_fetch(&q->sync_set, SIG_BIT(sig), __ATOMIC_SEQ_CST);
    if (!(t->sigmask & SIG_BIT(sig))) {
        q->flag = 1;
        engine_kick(t->cpu);
    }
}

static void host_handler(int sig, siginfo_t *si, void *ctx)
{
    ucontext_t *uc = ctx;
    Task *t = current;
    SigQueue *q = t ? t->pending : NULL;
    int idx = SYNC_SIGS & SIG_BIT(sig) ? sync_index(sig) : -1;
    int saved_errno = errno;

    if (UNLIKELY(profile_on()) && profile_signal(sig, si, uc)) {
        errno = saved_errno;
        return;
    }
    if (idx >= 0 && si->si_code > 0 && (fault_fixup(uc) || (t && engine_fault(t->cpu, si, uc)))) {
        /* a guest access, or one for the guest: done */
        if (t)
            t->fault_write = host_uc_write(uc);
    } else if (UNLIKELY(sig == SIGTRAP && q && t->proc->gdb && gdb_poked(t, si))) {
        q->flag = 1;
        host_abort_syscall(uc);
        engine_kick(t->cpu);
    } else if (idx >= 0 && si->si_code > 0 && is_internal(q, uc)) {
        internal_fault(sig, si, uc);
    } else if (!q) {
        /* a thread that is about to be one of the guest's or has ceased to be: it has everything blocked */
    } else if (idx >= 0) {
        queue_put(t, sig, si);
        if (q->flag)
            host_abort_syscall(uc);
    } else {
        assert(!q->have);
        q->info = *si;
        q->have = sig;
        q->flag = 1;
        *host_uc_mask(uc) = ~SYNC_SIGS;
        host_abort_syscall(uc);
        engine_kick(t->cpu);
    }
    errno = saved_errno;
}

static int host_sigaction(int sig, const HostAction *act, HostAction *old)
{
    return HSYS(rt_sigaction, sig, act, old, 8);
}

void host_action_default(int sig)
{
    HostAction a = { .handler = SIG_DFL };

    host_sigaction(sig, &a, NULL);
}

/*
 * The host's disposition for the guest's action on @sig. Signals left at their default are the host's to act upon:
 * stopping and ending the process is what its default actions do, and the parent sees the truth. @always: have even
 * those that end the process come to the handler, so that it ends at a point where it holds no lock.
 */
void host_action_set(Process *p, int sig, bool always)
{
    const SigAction *g = &p->sighand->action[sig];
    HostAction a = { .handler = SIG_DFL, .restorer = host_sigreturn, .mask = ~SYNC_SIGS };
    bool sync = SYNC_SIGS & SIG_BIT(sig);
    bool deadly = g->handler == (gaddr)(uintptr_t)SIG_DFL && !signal_ignored_by_default(sig)
                  && sig != SIGTSTP && sig != SIGTTIN && sig != SIGTTOU;

    if (NEVER_BLOCKED & SIG_BIT(sig))
        return;
    always |= log_on(LOG_STRACE | LOG_INT | LOG_STATS) || lu_opt->strace || profile_on() || p->gdb;
    a.flags = SA_SIGINFO | SA_RESTART | HOST_SA_RESTORER | (g->flags & (SA_NOCLDSTOP | SA_NOCLDWAIT));
    if (sync || g->handler > (gaddr)(uintptr_t)SIG_IGN || (deadly && always))
        a.handler = host_handler;
    else if (g->handler == (gaddr)(uintptr_t)SIG_IGN)
        a.handler = SIG_IGN;
    if (sync)
        a.mask = profile_on() ? ~SIG_BIT(SIGTRAP) : ~0ull;
    host_sigaction(sig, &a, NULL);
}

void action_learn(SigHand *h, uint64_t sigs)
{
    for (sigs &= ~h->learnt; sigs; sigs &= sigs - 1) {
        int sig = __builtin_ctzll(sigs) + 1;
        HostAction a;

        h->learnt |= SIG_BIT(sig);
        if (!(NEVER_BLOCKED & SIG_BIT(sig)) && host_sigaction(sig, NULL, &a) == 0 && a.handler == SIG_IGN)
            h->action[sig].handler = (gaddr)(uintptr_t)SIG_IGN;
    }
}

/* Signals that nobody has asked for stay as they are on the host: default or ignored. */
void queue_init(Process *p)
{
    uint64_t sigs = log_mask || lu_opt->strace || profile_on() || p->gdb ? ~0ull : SYNC_SIGS;

    action_learn(p->sighand, sigs);
    for (; sigs; sigs &= sigs - 1)
        host_action_set(p, __builtin_ctzll(sigs) + 1, false);
}

/* ---- masks ---- */

uint64_t signal_host_mask(uint64_t mask)
{
    return mask & ~(SYNC_SIGS | NEVER_BLOCKED);
}

int host_mask_set(uint64_t mask)
{
    return HSYS(rt_sigprocmask, SIG_SETMASK, &mask, NULL, 8);
}

void host_mask_all(void)
{
    host_mask_set(~0ull);
}

long host_mask_close(void)
{
    uint64_t mask = ~SYNC_SIGS;

    return SSYS(rt_sigprocmask, SIG_SETMASK, &mask, NULL, 8);
}

long safe_syscall(long nr, long a, long b, long c, long d, long e, long f)
{
    Task *t = current;
    SigQueue *q = t->pending;
    long r = safe_syscall_asm(&q->flag, nr, a, b, c, d, e, f);

    /* The mask of ppoll and its like counts only for a signal that has broken the wait off. */
    if (UNLIKELY(t->temp_mask_on) && !(q->flag && (r == -EINTR || r == -LU_ERESTARTSYS)))
        t->temp_mask_on = false;
    return r;
}

/* ---- the queue ---- */

int queue_take(Task *t, uint64_t blocked, siginfo_t *info)
{
    SigQueue *q = t->pending;
    uint64_t sync = q->sync_set & ~blocked;
    int sig;

    if (UNLIKELY(sync)) {
        sig = __builtin_ctzll(sync) + 1;
        *info = q->sync_info[sync_index(sig)];
        __atomic_and_fetch(&q->sync_set, ~SIG_BIT(sig), __ATOMIC_SEQ_CST);
        q->odd_count = 0;
        return sig;
    }
    sig = q->have;
    if (!sig || (blocked & SIG_BIT(sig)))
        return 0;
    *info = q->info;
    q->have = 0;
    return sig;
}

void queue_return(Task *t, bool leaving)
{
    SigQueue *q = t->pending;
    int sig = q->have, code = q->info.si_code;
    bool own;

    if (!sig)
        return;
    q->have = 0;
    /* tgkill and SIGEV_THREAD_ID timers mean this thread; the rest was meant for the process as far as one can tell */
    own = code == SI_TKILL || code == SI_TIMER;
    q->info.si_signo = sig;
    if (!own && HSYS(rt_sigqueueinfo, getpid(), sig, &q->info) == 0)
        return;
    if (!leaving)
        HSYS(rt_tgsigqueueinfo, getpid(), t->tid, sig, &q->info);
    else if (!own)
        HSYS(kill, getpid(), sig);      /* the kernel lets only the leader forge a sender */
}

void queue_update(Task *t)
{
    SigQueue *q = t->pending;

    if (UNLIKELY(q->sync_set & ~t->sigmask)) {
        q->flag = 1;
        engine_kick(t->cpu);
    }
}

uint64_t queue_pending(const Task *t)
{
    return t->pending->sync_set | (t->pending->have ? SIG_BIT(t->pending->have) : 0);
}
