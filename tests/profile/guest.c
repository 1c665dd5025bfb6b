/* SPDX-License-Identifier: Apache-2.0 */
/*
 * For tests/profile/run: spends its time in two functions, 3 to 1, in two threads, and uses all that the profiler might be
 * tempted to take for itself: ITIMER_PROF and SIGPROF, a timer that sends SIGTRAP, calls that a signal would break off.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static volatile int profs, traps, strange;

static void on_prof(int sig) { profs++; }
static void on_trap(int sig, siginfo_t *si, void *uc)
{
    if (si->si_code == SI_TIMER && si->si_value.sival_int == 77)
        traps++;
    else
        strange++;
}

__attribute__((noinline)) uint64_t busy_long(uint64_t n, uint64_t x)
{
    for (uint64_t i = 0; i < 3 * n; i++)
        x = x * 6364136223846793005u + i;
    return x;
}

__attribute__((noinline)) uint64_t busy_short(uint64_t n, uint64_t x)
{
    for (uint64_t i = 0; i < n; i++)
        x = x * 6364136223846793005u + i;
    return x;
}

/* This thread's CPU time, in ns: what samples are taken by. */
static uint64_t cpu_time(void)
{
    struct timespec t;

    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return t.tv_sec * 1000000000ull + t.tv_nsec;
}

/* One round, and more until @until. Of random length: the kernel's tick must not fall in step with them. */
static uint64_t work(uint64_t until)
{
    uint64_t x = 1, seed = 88172645463325252u, n;

    do {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        n = 20000 + seed % 160000;
        x = busy_short(n, busy_long(n, x));
    } while (cpu_time() < until);
    return x;
}

static void *thread(void *arg) { return (void *)(uintptr_t)work(800000000); }

/* No signal is on its way to us here, so nothing may be broken off. */
static int calls(void)
{
    struct timespec t = { 0, 20000 };
    int ep = epoll_create1(0), bad = 0;
    struct epoll_event ev;

    for (int i = 0; i < 300; i++) {
        bad |= nanosleep(&t, NULL) != 0;
        bad |= poll(NULL, 0, 0) != 0;
        bad |= epoll_wait(ep, &ev, 1, i % 20 == 0) != 0;
        work(0);
    }
    return bad;
}

int main(void)
{
    struct sigaction prof = { .sa_handler = on_prof, .sa_flags = SA_RESTART };
    struct sigaction trap = { .sa_sigaction = on_trap, .sa_flags = SA_RESTART | SA_SIGINFO };
    struct itimerval it = { { 0, 10000 }, { 0, 10000 } };
    struct sigevent se = { .sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGTRAP, .sigev_value.sival_int = 77 };
    struct itimerspec its = { { 0, 10000000 }, { 0, 10000000 } };
    timer_t timer;
    pthread_t th;
    int st;

    if (calls())
        return puts("a call was broken off"), 1;
    sigaction(SIGPROF, &prof, NULL);
    sigaction(SIGTRAP, &trap, NULL);
    setitimer(ITIMER_PROF, &it, NULL);
    if (timer_create(CLOCK_MONOTONIC, &se, &timer) || timer_settime(timer, 0, &its, NULL))
        return puts("no timer"), 1;
    if (fork() == 0)
        _exit(work(30000000) == 1);
    wait(&st);
    pthread_create(&th, NULL, thread, NULL);
    work(cpu_time() + 800000000);
    pthread_join(th, NULL);
    getitimer(ITIMER_PROF, &it);
    if (st || strange || profs < 2 || traps < 2 || it.it_interval.tv_usec != 10000)
        return printf("child %d, strange %d, SIGPROF %d, SIGTRAP %d\n", st, strange, profs, traps), 1;
    puts("ok");
    return 0;
}
