/* SPDX-License-Identifier: Apache-2.0 */
/* System calls about signals. Sending is the host kernel's (rows say PASS); masks, actions and waits are here. */
#include "linux-user/signal-int.h"
#include "linux-user/syscall.h"

#include <sys/syscall.h>
#include <unistd.h>

enum { SIGSET_SIZE = 8 };
#define LINUX_SS_ONSTACK    1
#define LINUX_SS_DISABLE    2
#define LINUX_SS_AUTODISARM (1u << 31)
#define LINUX_SA_UNSUPPORTED 0x400

typedef struct GuestStack { uint64_t sp; int32_t flags; uint32_t pad; uint64_t size; } GuestStack;

int64_t sys_rt_sigaction(Task *t, const uint64_t a[6])
{
    Process *p = t->proc;
    int sig = (int)a[0];
    bool restorer = p->abi->sa_restorer;
    size_t words = restorer ? 4 : 3;
    uint64_t w[4];
    SigAction new = { 0 }, old;

    if (a[3] != SIGSET_SIZE)
        return -EINVAL;
    if (a[1]) {
        if (copy_in(w, a[1], words * 8))
            return -EFAULT;
        new = (SigAction){ .handler = w[0], .flags = w[1] & ~(uint64_t)LINUX_SA_UNSUPPORTED,
                           .restorer = restorer ? w[2] : 0, .mask = w[words - 1] & ~NEVER_BLOCKED };
    }
    if (sig < 1 || sig > SIG_MAX || (a[1] && (NEVER_BLOCKED & SIG_BIT(sig))))
        return -EINVAL;
    pthread_mutex_lock(&p->sighand->lock);
    action_learn(p->sighand, SIG_BIT(sig));
    old = p->sighand->action[sig];
    if (a[1]) {
        p->sighand->action[sig] = new;
        host_action_set(p, sig, t->vfork_child);
        if ((SYNC_SIGS & SIG_BIT(sig)) && new.handler == (gaddr)(uintptr_t)SIG_IGN)
            __atomic_and_fetch(&t->pending->sync_set, ~SIG_BIT(sig), __ATOMIC_SEQ_CST);
    }
    pthread_mutex_unlock(&p->sighand->lock);
    if (a[2]) {
        w[0] = old.handler;
        w[1] = old.flags;
        w[2] = restorer ? old.restorer : old.mask;
        w[3] = old.mask;
        if (copy_out(a[2], w, words * 8))
            return -EFAULT;
    }
    return 0;
}

int64_t sys_rt_sigprocmask(Task *t, const uint64_t a[6])
{
    uint64_t set, old = t->sigmask, new, host;

    if (a[3] != SIGSET_SIZE)
        return -EINVAL;
    if (a[1]) {
        if (get_user(set, a[1]))
            return -EFAULT;
        set &= ~NEVER_BLOCKED;
        switch ((int)a[0]) {
        case SIG_BLOCK:   new = old | set; break;
        case SIG_UNBLOCK: new = old & ~set; break;
        case SIG_SETMASK: new = set; break;
        default:          return -EINVAL;
        }
        host = signal_host_mask(new);
        if (host != signal_host_mask(old)) {
            /* aborted if a signal has come under the old mask: it goes first */
            long err = SSYS(rt_sigprocmask, SIG_SETMASK, &host, NULL, SIGSET_SIZE);
            if (err < 0)
                return err;
        }
        t->sigmask = new;
        queue_update(t);
    }
    return a[2] ? put_user(old, a[2]) : 0;
}

int64_t sys_rt_sigpending(Task *t, const uint64_t a[6])
{
    uint64_t set = 0;

    if (a[1] > SIGSET_SIZE)
        return -EINVAL;
    HSYS(rt_sigpending, &set, SIGSET_SIZE);
    set = (set | queue_pending(t)) & t->sigmask;
    return copy_out(a[0], &set, a[1]);
}

int64_t sys_rt_sigsuspend(Task *t, const uint64_t a[6])
{
    uint64_t mask, host;
    int64_t r;

    if (a[1] != SIGSET_SIZE)
        return -EINVAL;
    if (get_user(mask, a[0]))
        return -EFAULT;
    mask &= ~NEVER_BLOCKED;
    host = signal_host_mask(mask);
    if (t->pending->sync_set & ~mask) {
        signal_temp_mask(t, mask);
        t->pending->flag = 1;
        engine_kick(t->cpu);
        return -EINTR;
    }
    do {    /* EINTR without a signal for the guest: one the host cannot block was sent, and the guest blocks it */
        signal_temp_mask(t, mask);
        r = SSYS(rt_sigsuspend, &host, SIGSET_SIZE);
    } while (r == -EINTR && !signal_pending(t));
    return r;
}

void signal_temp_mask(Task *t, uint64_t mask)
{
    t->temp_mask = mask & ~NEVER_BLOCKED;
    t->temp_mask_on = true;
}

int64_t sys_rt_sigtimedwait(Task *t, const uint64_t a[6])
{
    uint64_t set, host;
    siginfo_t info;
    int sig;

    if (a[3] != SIGSET_SIZE)
        return -EINVAL;
    if (get_user(set, a[0]))
        return -EFAULT;
    if (t->pending->sync_set & set & ~NEVER_BLOCKED) {
        sig = queue_take(t, ~(t->pending->sync_set & set), &info);
        if (a[1] && copy_out(a[1], &info, sizeof info))
            return -EFAULT;
        return sig;
    }
    host = signal_host_mask(set);
    return SSYS(rt_sigtimedwait, &host, user_ptr(a[1], sizeof info), user_ptr(a[2], 16), SIGSET_SIZE);
}

/* ---- sending with a siginfo ---- */

/* The kernel lets a task send itself any siginfo, also one that looks like a fault. Such a one must not reach the host's
 * handler, which would take it for a fault of the emulator. */
static bool looks_like_fault(int sig, gaddr info, siginfo_t *si)
{
    return sig >= 1 && sig <= SIG_MAX && (SYNC_SIGS & SIG_BIT(sig)) && info && copy_in(si, info, sizeof *si) == 0
           && si->si_code > 0;
}

int64_t sys_rt_sigqueueinfo(Task *t, const uint64_t a[6])
{
    siginfo_t si;

    if ((int)a[0] == t->tid && looks_like_fault((int)a[1], a[2], &si)) {
        queue_put(t, (int)a[1], &si);
        return 0;
    }
    return HSYS(rt_sigqueueinfo, (int)a[0], (int)a[1], user_ptr(a[2], sizeof si));
}

int64_t sys_rt_tgsigqueueinfo(Task *t, const uint64_t a[6])
{
    siginfo_t si;

    if ((int)a[0] == getpid() && (int)a[1] == t->tid && looks_like_fault((int)a[2], a[3], &si)) {
        queue_put(t, (int)a[2], &si);
        return 0;
    }
    return HSYS(rt_tgsigqueueinfo, (int)a[0], (int)a[1], (int)a[2], user_ptr(a[3], sizeof si));
}

int64_t sys_pidfd_send_signal(Task *t, const uint64_t a[6])
{
    siginfo_t si;

    if (fd_is_own((int)a[0]))
        return -EBADF;
    if (looks_like_fault((int)a[1], a[2], &si))
        return -EPERM;
    return HSYS(pidfd_send_signal, (int)a[0], (int)a[1], user_ptr(a[2], sizeof si), (unsigned)a[3]);
}

/* ---- the alternate stack ---- */

static bool on_stack(const Task *t, gaddr sp)
{
    return sp > t->ss_sp && sp - t->ss_sp <= t->ss_size;
}

static bool on_alt_stack(const Task *t, gaddr sp)
{
    return !(t->ss_flags & LINUX_SS_AUTODISARM) && on_stack(t, sp);
}

void sigstack_get(const Task *t, gaddr sp, void *out)
{
    GuestStack s = { .sp = t->ss_sp, .size = t->ss_size, .flags = t->ss_flags & LINUX_SS_AUTODISARM };

    s.flags |= !t->ss_size ? LINUX_SS_DISABLE : on_alt_stack(t, sp) ? LINUX_SS_ONSTACK : 0;
    memcpy(out, &s, sizeof s);
}

int sigstack_set(Task *t, gaddr sp, const void *in)
{
    GuestStack s;
    uint32_t mode;

    memcpy(&s, in, sizeof s);
    mode = s.flags & ~LINUX_SS_AUTODISARM;
    if (on_alt_stack(t, sp))
        return -EPERM;
    if (mode != 0 && mode != LINUX_SS_ONSTACK && mode != LINUX_SS_DISABLE)
        return -EINVAL;
    if (mode == LINUX_SS_DISABLE)
        s.sp = s.size = 0;
    else if (s.size < t->proc->abi->min_sigstack)
        return -ENOMEM;
    t->ss_sp = s.sp;
    t->ss_size = s.size;
    t->ss_flags = s.flags;
    return 0;
}

gaddr sigstack_top(Task *t, const SigAction *act, gaddr sp, uint64_t size)
{
    if ((act->flags & SA_ONSTACK) && t->ss_size && !on_alt_stack(t, sp))
        return t->ss_sp + t->ss_size;
    /* a frame that would run off the alternate stack must not be written below it */
    return on_alt_stack(t, sp) && !on_stack(t, sp - size) ? 0 : sp;
}

void sigstack_entered(Task *t)
{
    if (t->ss_flags & LINUX_SS_AUTODISARM) {
        t->ss_sp = t->ss_size = 0;
        t->ss_flags = LINUX_SS_DISABLE;
    }
}

int64_t sys_sigaltstack(Task *t, const uint64_t a[6])
{
    gaddr sp = t->proc->abi->get_sp(t->cpu);
    uint8_t new[sizeof(GuestStack)], old[sizeof(GuestStack)];
    int err;

    sigstack_get(t, sp, old);
    if (a[0]) {
        if (copy_in(new, a[0], sizeof new))
            return -EFAULT;
        err = sigstack_set(t, sp, new);
        if (err)
            return err;
    }
    return a[1] && copy_out(a[1], old, sizeof old) ? -EFAULT : 0;
}

int64_t sys_rt_sigreturn(Task *t, const uint64_t a[6])
{
    siginfo_t segv = { .si_signo = SIGSEGV, .si_code = SI_KERNEL };
    uint64_t mask, host;

    if (!t->proc->abi->sig_return(t, &mask)) {
        LOG(GUEST, "rt_sigreturn with a bad frame at 0x%llx\n", (unsigned long long)t->proc->abi->get_sp(t->cpu));
        signal_raise(t, SIGSEGV, &segv);
        return SYS_NORET;
    }
    t->sigmask = mask & ~NEVER_BLOCKED;
    host = signal_host_mask(t->sigmask);
    /* with a signal at hand the host's mask stays closed; its delivery installs the new one */
    SSYS(rt_sigprocmask, SIG_SETMASK, &host, NULL, SIGSET_SIZE);
    queue_update(t);
    return SYS_NORET;
}
