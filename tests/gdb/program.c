/* SPDX-License-Identifier: Apache-2.0 */
/* What the debugger is let loose on. The first argument says what it does; lines that tests break at are marked. */
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

volatile long counter = 7, watched, handled;
volatile double real = 1.5;
static int pipe_fd[2];

int inner(int n)
{
    int local = n * 2;

    counter += local;                   /* in inner */
    return local + 1;
}

int outer(int n) { return inner(n + 1) + 1; }

static void on_signal(int sig) { handled = sig; }

static void *spin(void *arg)
{
    for (;;)
        counter++;
    return arg;
}

static void *blocked(void *arg)
{
    char c;

    if (read(pipe_fd[0], &c, 1) != 1)
        exit(41);
    return arg;
}

static int threads(void)
{
    pthread_t a, b, c;
    void *ret = NULL;

    if (pipe(pipe_fd))
        return 40;
    pthread_create(&a, NULL, spin, NULL);
    pthread_create(&b, NULL, spin, NULL);
    pthread_create(&c, NULL, blocked, (void *)&counter);
    pthread_join(c, &ret);
    return ret == (void *)&counter ? 5 : 6;
}

static int fault(void)
{
    volatile int *bad = (int *)0x1230;

    *bad = 1;                           /* the fault */
    return 0;
}

static int signals(void)
{
    signal(SIGUSR1, on_signal);
    raise(SIGUSR1);
    return handled == SIGUSR1 ? 8 : handled ? 9 : 10;
}

static int sleeper(void)
{
    struct timespec t = { 60, 0 };
    char c;

    if (!strcmp(getenv("HOW"), "sleep"))
        return nanosleep(&t, &t) ? 21 : 22;
    return read(0, &c, 1) == 1 && c == 'x' ? 23 : 24;
}

static int forks(void)
{
    int status = 0, pid = fork();

    if (!pid)
        _exit(outer(1) == 6 ? 3 : 4);   /* a breakpoint in inner must not stop it */
    waitpid(pid, &status, 0);
    pid = vfork();
    if (!pid) {
        inner(1);
        _exit(0);
    }
    waitpid(pid, NULL, 0);
    return WEXITSTATUS(status);
}

int main(int argc, char **argv)
{
    const char *what = argc > 1 ? argv[1] : "";
    int r = 0;

    if (!strcmp(what, "threads"))
        return threads();
    if (!strcmp(what, "fault"))
        return fault();
    if (!strcmp(what, "signals"))
        return signals();
    if (!strcmp(what, "sleeper"))
        return sleeper();
    if (!strcmp(what, "forks"))
        return forks();
    if (!strcmp(what, "abort"))
        abort();
    if (!strcmp(what, "exec"))
        execl(argv[0], argv[0], "signals", NULL);
    r = outer(20);                      /* the call */
    watched = r;                        /* the write */
    printf("%d %ld\n", r, counter);     /* behind it */
    return r;
}
