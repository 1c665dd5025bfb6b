/* SPDX-License-Identifier: Apache-2.0 */
/* For the programs of this folder: they check themselves, print one line a case, and exit with the number of failures.
 * Compiled for the host too, so that the host's kernel confirms what the cases claim. */
#define _GNU_SOURCE
#ifndef USER_CHECK_H
#define USER_CHECK_H

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int failures;

#define CHECK(cond) do { if (!(cond)) { failures++; \
    printf("FAIL %s:%d: %s (errno %d)\n", __func__, __LINE__, #cond, errno); fflush(stdout); } } while (0)
#define CASE(fn) do { int was_ = failures; fn(); printf("%s %s\n", failures == was_ ? "ok" : "not ok", #fn); \
    fflush(stdout); } while (0)

static inline void on(int sig, void (*fn)(int, siginfo_t *, void *), int flags)
{
    struct sigaction sa = { .sa_sigaction = fn, .sa_flags = SA_SIGINFO | flags };

    sigemptyset(&sa.sa_mask);
    if (sigaction(sig, &sa, NULL))
        abort();
}

static inline sigset_t set_of(int sig)
{
    sigset_t s;

    sigemptyset(&s);
    if (sig)
        sigaddset(&s, sig);
    return s;
}

static inline bool is_blocked(int sig)
{
    sigset_t s;

    sigprocmask(SIG_BLOCK, NULL, &s);
    return sigismember(&s, sig);
}

/* wait status of a child that runs @fn */
static inline int in_child(void (*fn)(void))
{
    int st = -1;
    pid_t pid;

    fflush(stdout);
    pid = fork();
    if (pid == 0) {
        fn();
        _exit(0);
    }
    waitpid(pid, &st, 0);
    return st;
}

static inline void sleep_ms(int ms)
{
    struct timespec ts = { ms / 1000, ms % 1000 * 1000000l };

    while (nanosleep(&ts, &ts) && errno == EINTR)
        ;
}

#endif
