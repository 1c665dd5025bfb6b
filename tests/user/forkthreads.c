/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Forks of a process with threads: whatever the other threads do at that moment, the child works. Not for an emulator under
 * AddressSanitizer: the child inherits its allocator's locks (gcc 12, clang 16) from threads that it does not have.
 */
#include "forks.h"

static volatile int stop;

static void *worker(void *arg)
{
    unsigned s = 5, bad = 0;

    while (!stop) {
        s = s * 1664525 + 1013904223;
        bad |= fn[s >> 24](s, s >> 16 & 31) != want(s >> 24, s, s >> 16 & 31);
    }
    return (void *)(uintptr_t)bad;
}

/* Other threads run the code while it changes hands. */
static void with_threads(void)
{
    pthread_t t[2];
    void *bad;

    for (int i = 0; i < 2; i++)
        CHECK(!pthread_create(&t[i], NULL, worker, NULL));
    for (int i = 0; i < 40; i++) {
        pid_t pid = fork();
        int st;

        if (!pid)
            _exit(work(30));
        CHECK(!work(30));
        CHECK(waitpid(pid, &st, 0) == pid && !st);
    }
    stop = 1;
    for (int i = 0; i < 2; i++) {
        pthread_join(t[i], &bad);
        CHECK(!bad);
    }
}

static void *locks(void *arg)
{
    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

    for (int i = 0; i < 2000; i++) {
        pthread_mutex_lock(&lock);
        pthread_mutex_unlock(&lock);
    }
    return arg;
}

static void *nothing(void *arg) { return arg; }

static void *forks(void *arg)
{
    for (int i = 0; i < 10; i++) {
        int st;
        pid_t pid = fork();

        if (pid == 0) {
            pthread_t t;

            if (pthread_create(&t, NULL, nothing, NULL) || pthread_join(t, NULL))
                _exit(1);
            free(malloc(100));
            _exit(i);
        }
        CHECK(waitpid(pid, &st, 0) == pid && WIFEXITED(st) && WEXITSTATUS(st) == i);
    }
    return NULL;
}

/* Threads that fork, whose children start threads and allocate. */
static void fork_in_threads(void)
{
    pthread_t t[4];

    for (int i = 0; i < 4; i++)
        pthread_create(&t[i], NULL, i < 2 ? forks : locks, NULL);
    for (int i = 0; i < 4; i++)
        pthread_join(t[i], NULL);
}

int main(void)
{
    CASE(with_threads);
    CASE(fork_in_threads);
    return failures != 0;
}
