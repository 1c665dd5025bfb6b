/* SPDX-License-Identifier: Apache-2.0 */
/* Signals of one thread: delivery, masks, frames, restarting. */
#include "arch.h"
#include "check.h"

#include <sys/signalfd.h>
#include <ucontext.h>

static volatile int count, last_sig, order[64], norder;
static siginfo_t last;

static void note(int sig, siginfo_t *si, void *uc)
{
    count++;
    last_sig = sig;
    last = *si;
    if (norder < 64)
        order[norder++] = si->si_code == SI_QUEUE ? si->si_value.sival_int : sig;
}

static void raise_kill(void)
{
    count = 0;
    on(SIGUSR1, note, 0);
    CHECK(raise(SIGUSR1) == 0 && count == 1 && last_sig == SIGUSR1 && last.si_code == SI_TKILL);
    CHECK(kill(getpid(), SIGUSR1) == 0 && count == 2 && last.si_code == SI_USER && last.si_pid == getpid());
    CHECK(last.si_uid == getuid());
}

static void masks(void)
{
    sigset_t s = set_of(SIGUSR1), old, pend;

    count = 0;
    on(SIGUSR1, note, 0);
    sigprocmask(SIG_BLOCK, &s, &old);
    raise(SIGUSR1);
    raise(SIGUSR1);
    CHECK(count == 0);
    CHECK(sigpending(&pend) == 0 && sigismember(&pend, SIGUSR1) && !sigismember(&pend, SIGUSR2));
    sigprocmask(SIG_SETMASK, &old, NULL);
    CHECK(count == 1);
    CHECK(syscall(SYS_rt_sigprocmask, 77, &s, NULL, 8) == -1 && errno == EINVAL);
    CHECK(syscall(SYS_rt_sigprocmask, SIG_BLOCK, &s, NULL, 4) == -1 && errno == EINVAL);
    CHECK(syscall(SYS_rt_sigprocmask, SIG_BLOCK, (void *)1, NULL, 8) == -1 && errno == EFAULT);
    s = set_of(SIGKILL);
    sigprocmask(SIG_BLOCK, &s, NULL);
    CHECK(!is_blocked(SIGKILL));
}

static void actions(void)
{
    struct sigaction sa = { .sa_handler = SIG_IGN }, old;

    CHECK(sigaction(SIGKILL, &sa, NULL) == -1 && errno == EINVAL);
    CHECK(sigaction(SIGKILL, NULL, &old) == 0 && old.sa_handler == SIG_DFL);
    CHECK(syscall(SYS_rt_sigaction, 65, NULL, NULL, 8) == -1 && errno == EINVAL);
    CHECK(syscall(SYS_rt_sigaction, SIGUSR1, NULL, NULL, 16) == -1 && errno == EINVAL);
    on(SIGUSR2, note, SA_RESTART | SA_NODEFER);
    CHECK(sigaction(SIGUSR2, NULL, &old) == 0 && old.sa_sigaction == note);
    CHECK((old.sa_flags & ~0x04000000) == (SA_SIGINFO | SA_RESTART | SA_NODEFER));
    sigaction(SIGUSR2, &sa, NULL);
    count = 0;
    raise(SIGUSR2);
    CHECK(count == 0);
}

static volatile bool in_mask, in_mask2;
static void mask_handler(int sig, siginfo_t *si, void *uc)
{
    in_mask = is_blocked(sig);
    in_mask2 = is_blocked(SIGUSR2);
    count++;
}

static void handler_mask(void)
{
    struct sigaction sa = { .sa_sigaction = mask_handler, .sa_flags = SA_SIGINFO };

    sigemptyset(&sa.sa_mask);
    sigaddset(&sa.sa_mask, SIGUSR2);
    sigaction(SIGUSR1, &sa, NULL);
    raise(SIGUSR1);
    CHECK(in_mask && in_mask2 && !is_blocked(SIGUSR1) && !is_blocked(SIGUSR2));
    sa.sa_flags |= SA_NODEFER;
    sigemptyset(&sa.sa_mask);
    sigaction(SIGUSR1, &sa, NULL);
    raise(SIGUSR1);
    CHECK(!in_mask && !in_mask2);
    on(SIGUSR1, note, SA_RESETHAND);
    raise(SIGUSR1);
    sigaction(SIGUSR1, NULL, &sa);
    CHECK(sa.sa_handler == SIG_DFL);
}

static volatile int depth, deepest;
static void nest(int sig, siginfo_t *si, void *uc)
{
    if (++depth > deepest)
        deepest = depth;
    if (depth < 20)
        raise(sig);
    depth--;
}

static void nested(void)
{
    on(SIGUSR1, nest, SA_NODEFER);
    deepest = 0;
    raise(SIGUSR1);
    CHECK(deepest == 20 && depth == 0);
}

/* Two pending at once: the lower number's frame is built first, so the higher one's handler runs first. */
static void two_at_once(void)
{
    sigset_t s = set_of(SIGUSR1), old;

    sigaddset(&s, SIGUSR2);
    on(SIGUSR1, note, 0);
    on(SIGUSR2, note, 0);
    sigprocmask(SIG_BLOCK, &s, &old);
    raise(SIGUSR2);
    raise(SIGUSR1);
    norder = 0;
    sigprocmask(SIG_SETMASK, &old, NULL);
    CHECK(norder == 2 && order[0] == SIGUSR2 && order[1] == SIGUSR1);
}

static void realtime(void)
{
    sigset_t s = set_of(SIGRTMIN + 1), old;

    on(SIGRTMIN + 1, note, 0);
    sigprocmask(SIG_BLOCK, &s, &old);
    for (int i = 0; i < 20; i++)
        CHECK(sigqueue(getpid(), SIGRTMIN + 1, (union sigval){ .sival_int = i }) == 0);
    norder = 0;
    sigprocmask(SIG_SETMASK, &old, NULL);
    CHECK(norder == 20);
    for (int i = 0; i < norder; i++)
        CHECK(order[i] == i);
}

static void alarm_in(int ms)
{
    struct itimerval it = { .it_value = { ms / 1000, ms % 1000 * 1000 } };

    setitimer(ITIMER_REAL, &it, NULL);
}

static void restart(void)
{
    int p[2];
    char c;
    pid_t pid;

    CHECK(pipe(p) == 0);
    on(SIGALRM, note, 0);
    count = 0;
    alarm_in(20);
    CHECK(read(p[0], &c, 1) == -1 && errno == EINTR && count == 1);
    on(SIGALRM, note, SA_RESTART);
    pid = fork();
    if (pid == 0) {
        sleep_ms(80);
        _exit(write(p[1], "x", 1) != 1);
    }
    alarm_in(20);
    CHECK(read(p[0], &c, 1) == 1 && c == 'x' && count == 2);
    CHECK(waitpid(pid, NULL, 0) == pid);
    alarm_in(20);
    CHECK(poll(&(struct pollfd){ p[0], POLLIN, 0 }, 1, 1000) == -1 && errno == EINTR);
    close(p[0]);
    close(p[1]);
}

static void sleeping(void)
{
    struct timespec ts = { 1, 0 }, rem = { 0, 0 };

    on(SIGALRM, note, SA_RESTART);
    alarm_in(30);
    CHECK(nanosleep(&ts, &rem) == -1 && errno == EINTR && rem.tv_sec == 0 && rem.tv_nsec > 500000000);
    alarm_in(30);
    count = 0;
    CHECK(pause() == -1 && errno == EINTR && count == 1);
}

static void stopped_sleep(void)
{
    struct timespec a, b;
    int st;
    pid_t pid = fork();

    if (pid == 0) {
        struct timespec ts = { 0, 200000000 };
        clock_gettime(CLOCK_MONOTONIC, &a);
        if (nanosleep(&ts, NULL))
            _exit(1);
        clock_gettime(CLOCK_MONOTONIC, &b);
        _exit((b.tv_sec - a.tv_sec) * 1000 + (b.tv_nsec - a.tv_nsec) / 1000000 < 190);
    }
    sleep_ms(50);
    kill(pid, SIGSTOP);
    CHECK(waitpid(pid, &st, WUNTRACED) == pid && WIFSTOPPED(st) && WSTOPSIG(st) == SIGSTOP);
    kill(pid, SIGCONT);
    CHECK(waitpid(pid, &st, WCONTINUED) == pid && WIFCONTINUED(st));
    CHECK(waitpid(pid, &st, 0) == pid && WIFEXITED(st) && WEXITSTATUS(st) == 0);
}

static void suspend(void)
{
    sigset_t s = set_of(SIGUSR1), none = set_of(0), old;

    on(SIGUSR1, mask_handler, 0);
    sigprocmask(SIG_BLOCK, &s, &old);
    count = 0;
    raise(SIGUSR1);
    CHECK(count == 0);
    CHECK(sigsuspend(&none) == -1 && errno == EINTR && count == 1 && is_blocked(SIGUSR1));
    on(SIGALRM, mask_handler, 0);
    alarm_in(20);
    CHECK(sigsuspend(&none) == -1 && count == 2 && in_mask);
    raise(SIGUSR1);
    CHECK(ppoll(NULL, 0, NULL, &none) == -1 && errno == EINTR && count == 3 && is_blocked(SIGUSR1));
    CHECK(pselect(0, NULL, NULL, NULL, &(struct timespec){ 0, 1000 }, &none) == 0 && is_blocked(SIGUSR1));
    sigprocmask(SIG_SETMASK, &old, NULL);
}

static void timedwait(void)
{
    sigset_t s = set_of(SIGUSR1), old, pend;
    siginfo_t si;

    sigaddset(&s, SIGSEGV);
    sigprocmask(SIG_BLOCK, &s, &old);
    CHECK(sigtimedwait(&s, &si, &(struct timespec){ 0, 1000 }) == -1 && errno == EAGAIN);
    sigqueue(getpid(), SIGUSR1, (union sigval){ .sival_int = 42 });
    CHECK(sigtimedwait(&s, &si, NULL) == SIGUSR1 && si.si_value.sival_int == 42 && si.si_code == SI_QUEUE);
    kill(getpid(), SIGSEGV);                 /* blocked: waits like any other */
    CHECK(sigpending(&pend) == 0 && sigismember(&pend, SIGSEGV));
    CHECK(sigwaitinfo(&s, &si) == SIGSEGV && si.si_code == SI_USER);
    CHECK(sigpending(&pend) == 0 && !sigismember(&pend, SIGSEGV));
    sigprocmask(SIG_SETMASK, &old, NULL);
}

static void by_fd(void)
{
    sigset_t s = set_of(SIGUSR2), old;
    struct signalfd_siginfo si;
    int fd = signalfd(-1, &s, SFD_NONBLOCK);

    sigprocmask(SIG_BLOCK, &s, &old);
    CHECK(fd >= 0 && read(fd, &si, sizeof si) == -1 && errno == EAGAIN);
    raise(SIGUSR2);
    CHECK(read(fd, &si, sizeof si) == sizeof si && si.ssi_signo == SIGUSR2);
    sigprocmask(SIG_SETMASK, &old, NULL);
    close(fd);
}

/* ---- alternate stacks ---- */

static char *alt;
static volatile bool was_on_alt;
static stack_t alt_in;
static void where(int sig, siginfo_t *si, void *uc)
{
    char here;

    was_on_alt = &here >= alt && &here < alt + 65536;
    sigaltstack(NULL, &alt_in);
    count++;
}

static void altstack(void)
{
    stack_t ss = { .ss_size = 65536 }, old;

    alt = ss.ss_sp = malloc(65536);
    CHECK(sigaltstack(&ss, NULL) == 0);
    on(SIGUSR1, where, SA_ONSTACK);
    raise(SIGUSR1);
    CHECK(was_on_alt && (alt_in.ss_flags & SS_ONSTACK));
    on(SIGUSR1, where, 0);
    raise(SIGUSR1);
    CHECK(!was_on_alt && alt_in.ss_flags == 0);
    ss.ss_flags = (int)(1u << 31);           /* SS_AUTODISARM */
    CHECK(sigaltstack(&ss, NULL) == 0);
    on(SIGUSR1, where, SA_ONSTACK);
    raise(SIGUSR1);
    CHECK(was_on_alt && alt_in.ss_flags == SS_DISABLE);
    CHECK(sigaltstack(NULL, &old) == 0 && old.ss_sp == alt && old.ss_flags == (int)(1u << 31));
    ss.ss_flags = 0;
    ss.ss_size = 100;
    CHECK(sigaltstack(&ss, NULL) == -1 && errno == ENOMEM);
    ss.ss_flags = 7;
    CHECK(sigaltstack(&ss, NULL) == -1 && errno == EINVAL);
    ss.ss_flags = SS_DISABLE;
    CHECK(sigaltstack(&ss, NULL) == 0);
}

static sigjmp_buf env;
static void jump(int sig, siginfo_t *si, void *uc)
{
    last = *si;
    siglongjmp(env, 1);
}

static void eat(volatile char *p)
{
    volatile char big[4096];

    big[0] = *p;
    eat(big);
    big[1] = 0;
}

static void stack_overflow(void)
{
    stack_t ss = { .ss_sp = alt, .ss_size = 65536 }, off = { .ss_flags = SS_DISABLE };
    char c = 0;

    sigaltstack(&ss, NULL);
    on(SIGSEGV, jump, SA_ONSTACK);
    if (!sigsetjmp(env, 1)) {
        eat(&c);
        CHECK(!"overflow not noticed");
    }
    CHECK(last.si_code == SEGV_MAPERR || last.si_code == SEGV_ACCERR);
    CHECK(!is_blocked(SIGSEGV));
    sigaltstack(&off, NULL);
}

/* ---- faults ---- */

static void segv_codes(void)
{
    char *p = mmap(NULL, 8192, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    on(SIGSEGV, jump, 0);
    for (int i = 0; i < 1000; i++) {
        if (!sigsetjmp(env, 1)) {
            *(volatile char *)(p + 4097) = 1;
            CHECK(!"no fault");
        }
        CHECK(last.si_code == SEGV_ACCERR && last.si_addr == p + 4097);
    }
    munmap(p, 8192);
    if (!sigsetjmp(env, 1)) {
        (void)*(volatile int *)(p + 16);
        CHECK(!"no fault");
    }
    CHECK(last.si_code == SEGV_MAPERR && last.si_addr == p + 16);
    if (!sigsetjmp(env, 1)) {
        ((void (*)(void))0x1000)();
        CHECK(!"no fault");
    }
    CHECK(last.si_code == SEGV_MAPERR && last.si_addr == (void *)0x1000);
    p = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (!sigsetjmp(env, 1)) {
        ((void (*)(void))p)();
        CHECK(!"no fault");
    }
    CHECK(last.si_code == SEGV_ACCERR && last.si_addr == p);
    munmap(p, 4096);
}

static void bus(void)
{
    char name[] = "/tmp/lyre-bus-XXXXXX", *p;
    int fd = mkstemp(name);

    unlink(name);
    CHECK(ftruncate(fd, 100) == 0);
    p = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    on(SIGBUS, jump, 0);
    if (!sigsetjmp(env, 1)) {
        p[5000] = 1;
        CHECK(!"no fault");
    }
    CHECK(last.si_signo == SIGBUS && last.si_code == BUS_ADRERR && last.si_addr == p + 5000);
    munmap(p, 8192);
    close(fd);
}

static void traps(void)
{
    on(SIGILL, jump, 0);
    if (!sigsetjmp(env, 1))
        __asm__ volatile(ARCH_ILLEGAL);
    CHECK(last.si_signo == SIGILL);
    on(SIGTRAP, jump, 0);
    if (!sigsetjmp(env, 1))
        __asm__ volatile(ARCH_BREAK);
    CHECK(last.si_signo == SIGTRAP);
}

/* The handler repairs the cause and returns: the instruction is executed again. */
static char *repaired;
static void repair(int sig, siginfo_t *si, void *uc)
{
    count++;
    mprotect(repaired, 4096, PROT_READ | PROT_WRITE);
}

static void retry(void)
{
    repaired = mmap(NULL, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    on(SIGSEGV, repair, 0);
    count = 0;
    for (int i = 0; i < 100; i++) {
        mprotect(repaired, 4096, PROT_NONE);
        repaired[7] += 1;
    }
    CHECK(count == 100 && repaired[7] == 100);
    munmap(repaired, 4096);
}

/* Registers and FP state survive a handler that uses them all. */
static void clobber(int sig, siginfo_t *si, void *uc)
{
    volatile double d = 1.0;

    for (int i = 0; i < 50; i++)
        d = d * 1.5 / 3.0 + (double)i;
    count += d > 0;
}

static void fp_state(void)
{
    double sum = 0, want = 0;
    struct itimerval it = { { 0, 300 }, { 0, 300 } }, off = { 0 };

    for (int i = 1; i < 3000000; i++)
        want += 1.0 / i;
    count = 0;
    on(SIGALRM, clobber, 0);
    setitimer(ITIMER_REAL, &it, NULL);
    for (int i = 1; i < 3000000; i++)
        sum += 1.0 / i;
    while (count < 3)
        ;
    setitimer(ITIMER_REAL, &off, NULL);
    CHECK(sum == want);
}

/* ---- deaths ---- */

static void die_segv(void) { *(volatile int *)8 = 1; }
static void die_abort(void) { abort(); }
static void die_term(void) { raise(SIGTERM); }
static void die_rt(void) { raise(SIGRTMIN + 3); }
static void die_blocked(void)
{
    sigset_t s = set_of(SIGSEGV);

    on(SIGSEGV, note, 0);
    sigprocmask(SIG_BLOCK, &s, NULL);
    die_segv();
}
static void die_ignored(void)
{
    signal(SIGSEGV, SIG_IGN);
    die_segv();
}
static void die_no_stack(void)       /* no room for the frame, and the handler is on the same stack */
{
    on(SIGSEGV, note, 0);
    on(SIGUSR1, note, 0);
    syscall_without_stack(SYS_tgkill, getpid(), getpid(), SIGUSR1);
}
static void die_self_segv(void) { raise(SIGSEGV); }
static void die_sigreturn(void)
{
    syscall_without_stack(SYS_rt_sigreturn, 0, 0, 0);
}
static void live_ignored(void)
{
    signal(SIGTERM, SIG_IGN);
    signal(SIGSEGV, SIG_IGN);
    raise(SIGTERM);
    raise(SIGSEGV);
    raise(SIGCHLD);
}

#define DIES(fn, sig) do { int st_ = in_child(fn); CHECK(WIFSIGNALED(st_) && WTERMSIG(st_) == (sig)); } while (0)

static void deaths(void)
{
    signal(SIGSEGV, SIG_DFL);
    DIES(die_segv, SIGSEGV);
    DIES(die_abort, SIGABRT);
    DIES(die_term, SIGTERM);
    DIES(die_rt, SIGRTMIN + 3);
    DIES(die_blocked, SIGSEGV);
    DIES(die_ignored, SIGSEGV);
    DIES(die_self_segv, SIGSEGV);
    DIES(die_sigreturn, SIGSEGV);
    CHECK(in_child(live_ignored) == 0);
    DIES(die_no_stack, SIGSEGV);
}

/* The interrupted context is what the handler leaves in it. */
static void redirect(int sig, siginfo_t *si, void *ctx)
{
    ucontext_t *uc = ctx;

    UC_PC(uc) += ILLEGAL_SIZE;
    UC_RESULT(uc) = 77;
    sigaddset(&uc->uc_sigmask, SIGUSR2);
}

static void context(void)
{
    sigset_t s = set_of(SIGUSR2);

    on(SIGILL, redirect, 0);
    CHECK(illegal_with_result() == 77 && is_blocked(SIGUSR2));
    sigprocmask(SIG_UNBLOCK, &s, NULL);
}

int main(void)
{
    CASE(raise_kill);
    CASE(masks);
    CASE(actions);
    CASE(handler_mask);
    CASE(nested);
    CASE(two_at_once);
    CASE(realtime);
    CASE(restart);
    CASE(sleeping);
    CASE(stopped_sleep);
    CASE(suspend);
    CASE(timedwait);
    CASE(by_fd);
    CASE(altstack);
    CASE(stack_overflow);
    CASE(segv_codes);
    CASE(bus);
    CASE(traps);
    CASE(retry);
    CASE(fp_state);
    CASE(deaths);
    CASE(context);
    return failures != 0;
}
