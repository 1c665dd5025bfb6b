/* SPDX-License-Identifier: Apache-2.0 */
/* Waiting: poll, select, epoll, eventfd, timerfd, signalfd; signals that break it off; sleeping and clocks. */
#include "t.h"
#include <poll.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/select.h>
#include <sys/signalfd.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <sys/times.h>
#include <time.h>

static volatile int got;
/* select does not look behind the table of descriptors, whose least size is 64 and which a process inherits: so in a child
 * of one that has nothing open there, twice removed. */
static void stray_bits(void)
{
    fd_set r;

    fflush(stdout);
    if (!fork()) {
        for (int fd = 3; fd < 1024; fd++)
            close(fd);
        if (!fork()) {
            FD_ZERO(&r);
            FD_SET(77, &r);
            T(select(78, &r, NULL, NULL, &(struct timeval){ 0, 1000 }));
            T(select(1024, &r, NULL, NULL, &(struct timeval){ 0, 1000 }));
            fflush(stdout);
            _exit(0);
        }
        wait(NULL);
        _exit(0);
    }
    wait(NULL);
}

static void on_signal(int sig) { got = sig; }

static void alarm_in(int ms)
{
    struct itimerval it = { { 0, 0 }, { 0, ms * 1000 } };

    setitimer(ITIMER_REAL, &it, NULL);
}

static void polling(int p[2])
{
    struct pollfd f[2] = { { p[0], POLLIN }, { 99, POLLIN } };
    struct timespec ts = { 0, 1000000 };
    struct timeval tv = { 0, 1000 };
    sigset_t alrm, none;
    fd_set r, w;

    T(poll(f, 1, 0));
    T(poll(f, 2, 1000));
    SHOW("%x %x", f[0].revents, f[1].revents);
    T(poll((void *)8, 1, 0));
    T(ppoll(f, 1, &ts, NULL));
    ts.tv_nsec = 2000000000;
    T(ppoll(f, 1, &ts, NULL));
    FD_ZERO(&r);
    FD_ZERO(&w);
    FD_SET(p[0], &r);
    FD_SET(p[1], &w);
    T(select(p[1] + 1, &r, &w, NULL, &tv));
    SHOW("%d %d", FD_ISSET(p[0], &r), FD_ISSET(p[1], &w));
    FD_SET(p[0], &r);
    T(select(p[0] + 1, &r, NULL, NULL, &tv));
    T(select(-1, &r, NULL, NULL, &tv));
    FD_SET(77, &r);                          /* within the table of descriptors, and behind it */
    T(dup2(p[0], 100));
    T(select(78, &r, NULL, NULL, &tv));
    T(close(100));
    stray_bits();
    T(select(5, (void *)8, NULL, NULL, &tv));

    /* a handler breaks it off, whatever SA_RESTART says */
    alarm_in(30);
    T(poll(f, 1, 5000));
    SHOW("got %d", got);
    alarm_in(30);
    FD_ZERO(&r);
    FD_SET(p[0], &r);
    T(select(p[0] + 1, &r, NULL, NULL, NULL));

    /* blocked and pending, let through by the call's own mask */
    sigemptyset(&none);
    sigemptyset(&alrm);
    sigaddset(&alrm, SIGALRM);
    sigprocmask(SIG_BLOCK, &alrm, NULL);
    got = 0;
    raise(SIGALRM);
    T(ppoll(f, 1, &(struct timespec){ 5, 0 }, &none));
    SHOW("got %d", got);
    got = 0;
    raise(SIGALRM);
    FD_SET(p[0], &r);
    T(pselect(p[0] + 1, &r, NULL, NULL, &(struct timespec){ 5, 0 }, &none));
    SHOW("got %d", got);
    sigprocmask(SIG_BLOCK, NULL, &alrm);
    SHOW("still blocked %d", sigismember(&alrm, SIGALRM));
    got = 0;
    raise(SIGALRM);
    T(poll(f, 1, 10));
    SHOW("got %d", got);
    sigprocmask(SIG_SETMASK, &none, NULL);
    SHOW("got %d", got);
}

static void epolling(int p[2])
{
    struct epoll_event e = { EPOLLIN, { .u64 = 0x123456789abcdef0 } }, ev[4];
    sigset_t none;
    int ep = T(epoll_create1(EPOLL_CLOEXEC)), fd = T(eventfd(1, 0));

    T(epoll_ctl(ep, EPOLL_CTL_ADD, p[0], &e));
    T(epoll_ctl(ep, EPOLL_CTL_ADD, p[0], &e));
    e.data.u64 = 42;
    T(epoll_ctl(ep, EPOLL_CTL_ADD, fd, &e));
    T(epoll_ctl(ep, EPOLL_CTL_ADD, fd, NULL));
    T(epoll_ctl(ep, EPOLL_CTL_MOD, 99, &e));
    T(epoll_wait(ep, ev, 4, 0));
    SHOW("%x %llx", ev[0].events, (long long)ev[0].data.u64);
    T(write(p[1], "x", 1));
    T(epoll_wait(ep, ev, 4, 100));
    SHOW("%x %llx", ev[0].events + ev[1].events, (long long)(ev[0].data.u64 ^ ev[1].data.u64));
    T(epoll_wait(ep, ev, 0, 0));
    T(epoll_wait(ep, (void *)8, 4, 0));
    T(epoll_wait(99, ev, 4, 0));
    T(epoll_ctl(ep, EPOLL_CTL_DEL, fd, NULL));
    T(epoll_ctl(ep, EPOLL_CTL_DEL, p[0], &e));
    alarm_in(30);
    T(epoll_wait(ep, ev, 4, 5000));
    sigemptyset(&none);
    T(epoll_pwait(ep, ev, 4, 10, &none));
    T(syscall(SYS_epoll_pwait2, ep, ev, 4, &(struct timespec){ 0, 1000000 }, NULL, 0L));
    T(syscall(SYS_epoll_pwait, ep, ev, 4, 10, &none, 4L));
    close(ep);
    close(fd);
}

static void timers(void)
{
    struct itimerspec it = { { 0, 0 }, { 0, 20000000 } };
    uint64_t n = 0;
    sigset_t set;
    struct signalfd_siginfo si;
    int fd = T(timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC)), sf;

    T(timerfd_settime(fd, 0, &it, NULL));
    T(timerfd_gettime(fd, &it));
    SHOW("%d", it.it_value.tv_sec == 0 && it.it_value.tv_nsec > 0);
    T(read(fd, &n, 8));
    SHOW("%d", (int)n);
    T(timerfd_settime(fd, 0, (void *)8, NULL));
    close(fd);
    sigemptyset(&set);
    sigaddset(&set, SIGUSR1);
    sigaddset(&set, SIGRTMIN + 1);
    sigprocmask(SIG_BLOCK, &set, NULL);
    sf = T(signalfd(-1, &set, SFD_NONBLOCK));
    T(read(sf, &si, sizeof si));
    kill(getpid(), SIGUSR1);
    sigqueue(getpid(), SIGRTMIN + 1, (union sigval){ .sival_int = 77 });
    T(read(sf, &si, sizeof si));
    SHOW("%d code %d", si.ssi_signo, si.ssi_code);
    T(read(sf, &si, sizeof si));
    SHOW("rt %d int %d", si.ssi_signo == SIGRTMIN + 1, si.ssi_int);
    sigprocmask(SIG_UNBLOCK, &set, NULL);
    close(sf);
}

static void interrupted(int p[2])
{
    struct sigaction sa = { .sa_handler = on_signal };
    struct timespec rem = { 0 }, req = { 5, 0 };
    char c;

    alarm_in(30);
    T(nanosleep(&req, &rem));
    SHOW("rem %d", rem.tv_sec == 4 && rem.tv_nsec > 500000000);
    alarm_in(30);
    SHOW("%d", clock_nanosleep(CLOCK_MONOTONIC, 0, &req, &rem));
    T(nanosleep(&(struct timespec){ 0, 1000000 }, NULL));
    T(nanosleep(&(struct timespec){ 0, -1 }, NULL));
    T(nanosleep((void *)8, NULL));
    /* without SA_RESTART a read breaks off, with it goes on */
    sigaction(SIGALRM, &sa, NULL);
    alarm_in(30);
    while (read(p[0], &c, 1) > 0)
        ;
    SHOW("%s", strerrorname_np(errno));
    sa.sa_flags = SA_RESTART;
    sigaction(SIGALRM, &sa, NULL);
    if (!fork()) {
        usleep(100000);
        _exit(write(p[1], "y", 1) != 1);
    }
    alarm_in(30);
    T(read(p[0], &c, 1));
    wait(NULL);
}

static void clocks(void)
{
    struct timespec a, b, m;
    struct timeval tv;
    struct tms tms;
    clockid_t bad = 99;

    T(clock_gettime(CLOCK_REALTIME, &a));
    T(gettimeofday(&tv, NULL));
    SHOW("%d", tv.tv_sec - a.tv_sec <= 1 && tv.tv_sec - a.tv_sec >= 0);
    T(clock_gettime(CLOCK_MONOTONIC, &a));
    T(clock_gettime(CLOCK_MONOTONIC, &b));
    SHOW("%d", b.tv_sec > a.tv_sec || (b.tv_sec == a.tv_sec && b.tv_nsec >= a.tv_nsec));
    T(clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &m));
    T(clock_gettime(CLOCK_THREAD_CPUTIME_ID, &m));
    T(clock_gettime(CLOCK_BOOTTIME, &m));
    T(clock_gettime(bad, &m));
    T(syscall(SYS_clock_gettime, CLOCK_MONOTONIC, (void *)8));
    T(clock_getres(CLOCK_MONOTONIC, &m));
    SHOW("%ld %ld", (long)m.tv_sec, m.tv_nsec);
    T(times(&tms) > 0);
    T(time(NULL) > 1700000000);
    T(clock_settime(CLOCK_MONOTONIC, &m));
}

int main(void)
{
    struct sigaction sa = { .sa_handler = on_signal, .sa_flags = SA_RESTART };
    int p[2];

    sigaction(SIGALRM, &sa, NULL);
    T(pipe(p));
    polling(p);
    epolling(p);
    timers();
    interrupted(p);
    clocks();
    return 0;
}
