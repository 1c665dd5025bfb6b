/* SPDX-License-Identifier: Apache-2.0 */
/* Threads: creation, joining, cancellation, robust locks, exits in every order, signals between threads. */
#include "check.h"

#include <linux/futex.h>
#include <semaphore.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t cond = PTHREAD_COND_INITIALIZER;
static int shared;
static __thread int tls = 5;

static void *adder(void *arg)
{
    for (int i = 0; i < 2000; i++) {
        pthread_mutex_lock(&lock);
        shared++;
        pthread_mutex_unlock(&lock);
        tls++;
    }
    return (void *)(intptr_t)tls;
}

static void create_join(void)
{
    pthread_t t[8];
    void *r;

    shared = 0;
    for (int round = 0; round < 10; round++) {
        for (int i = 0; i < 8; i++)
            CHECK(pthread_create(&t[i], NULL, adder, NULL) == 0);
        for (int i = 0; i < 8; i++)
            CHECK(pthread_join(t[i], &r) == 0 && (intptr_t)r == 2005);
    }
    CHECK(shared == 160000 && tls == 5);
}

static void *nothing(void *arg) { return arg; }

static void many(void)
{
    pthread_t t;

    for (int i = 0; i < 500; i++) {
        CHECK(pthread_create(&t, NULL, nothing, NULL) == 0);
        CHECK(pthread_join(t, NULL) == 0);
    }
}

static int turn;
static void *pong(void *arg)
{
    pthread_mutex_lock(&lock);
    for (int i = 0; i < 1000; i++) {
        while (turn != 1)
            pthread_cond_wait(&cond, &lock);
        turn = 0;
        pthread_cond_broadcast(&cond);
    }
    pthread_mutex_unlock(&lock);
    return NULL;
}

static void conditions(void)
{
    struct timespec ts;
    pthread_t t;

    pthread_create(&t, NULL, pong, NULL);
    pthread_mutex_lock(&lock);
    for (int i = 0; i < 1000; i++) {
        while (turn != 0)
            pthread_cond_wait(&cond, &lock);
        turn = 1;
        pthread_cond_broadcast(&cond);
    }
    pthread_mutex_unlock(&lock);
    pthread_join(t, NULL);
    clock_gettime(CLOCK_REALTIME, &ts);
    pthread_mutex_lock(&lock);
    CHECK(pthread_cond_timedwait(&cond, &lock, &ts) == ETIMEDOUT);
    pthread_mutex_unlock(&lock);
}

static atomic_int cleaned;
static void cleanup(void *arg) { cleaned++; }

static void *sleeper(void *arg)
{
    pthread_cleanup_push(cleanup, NULL);
    for (;;)
        pause();
    pthread_cleanup_pop(0);
    return NULL;
}

static void *spinner(void *arg)
{
    pthread_cleanup_push(cleanup, NULL);
    pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, NULL);
    for (volatile int i = 0;; i++)
        ;
    pthread_cleanup_pop(0);
    return NULL;
}

static void cancel(void)
{
    pthread_t t[2];
    void *r;

    for (int i = 0; i < 20; i++) {
        cleaned = 0;
        pthread_create(&t[0], NULL, sleeper, NULL);
        pthread_create(&t[1], NULL, spinner, NULL);
        if (i & 1)
            sleep_ms(2);
        CHECK(pthread_cancel(t[0]) == 0 && pthread_cancel(t[1]) == 0);
        CHECK(pthread_join(t[0], &r) == 0 && r == PTHREAD_CANCELED);
        CHECK(pthread_join(t[1], &r) == 0 && r == PTHREAD_CANCELED);
        CHECK(cleaned == 2 || !(i & 1));
    }
}

static sem_t ready, go;
static void *waits(void *arg)
{
    sem_post(&ready);
    while (sem_wait(&go))
        ;
    return (void *)(intptr_t)getuid();
}

/* The C library makes all threads change their ids, by a signal. */
static void setxid(void)
{
    pthread_t t[4];
    void *r;

    sem_init(&ready, 0, 0);
    sem_init(&go, 0, 0);
    for (int i = 0; i < 4; i++)
        pthread_create(&t[i], NULL, waits, NULL);
    for (int i = 0; i < 4; i++)
        sem_wait(&ready);
    for (int i = 0; i < 20; i++)
        CHECK(setresuid(getuid(), geteuid(), -1) == 0 && setresgid(getgid(), getegid(), -1) == 0);
    for (int i = 0; i < 4; i++)
        sem_post(&go);
    for (int i = 0; i < 4; i++)
        CHECK(pthread_join(t[i], &r) == 0 && (uid_t)(intptr_t)r == getuid());
}

static pthread_mutex_t robust;
static void *dies_locked(void *arg)
{
    pthread_mutex_lock(&robust);
    return NULL;
}

static void robust_exit(void)
{
    pthread_mutexattr_t a;
    pthread_t t;

    pthread_mutexattr_init(&a);
    pthread_mutexattr_setrobust(&a, PTHREAD_MUTEX_ROBUST);
    for (int i = 0; i < 50; i++) {
        pthread_mutex_init(&robust, &a);
        pthread_create(&t, NULL, dies_locked, NULL);
        if (i & 1)
            pthread_join(t, NULL);
        else
            sleep_ms(1);
        int e = pthread_mutex_lock(&robust);
        CHECK(e == EOWNERDEAD || (!(i & 1) && e == 0));
        if (e == EOWNERDEAD)
            CHECK(pthread_mutex_consistent(&robust) == 0);
        pthread_mutex_unlock(&robust);
        if (!(i & 1))
            pthread_join(t, NULL);
    }
}

/* ... and of a process that is killed */
static void robust_kill(void)
{
    pthread_mutexattr_t a;
    pthread_mutex_t *m = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    pid_t pid;
    int p[2];
    char c;

    pthread_mutexattr_init(&a);
    pthread_mutexattr_setrobust(&a, PTHREAD_MUTEX_ROBUST);
    pthread_mutexattr_setpshared(&a, PTHREAD_PROCESS_SHARED);
    pthread_mutex_init(m, &a);
    CHECK(pipe(p) == 0);
    pid = fork();
    if (pid == 0) {
        pthread_mutex_lock(m);
        if (write(p[1], "x", 1) == 1)
            pause();
        _exit(1);
    }
    CHECK(read(p[0], &c, 1) == 1);
    kill(pid, SIGKILL);
    CHECK(pthread_mutex_lock(m) == EOWNERDEAD);
    waitpid(pid, NULL, 0);
    close(p[0]);
    close(p[1]);
}

static void *late_exit(void *arg)
{
    sleep_ms(50);
    exit(7);
}

static void leader_first(void)
{
    pthread_t t;

    pthread_create(&t, NULL, late_exit, NULL);
    pthread_exit(NULL);
}

static void *returns_late(void *arg)
{
    sleep_ms(30);
    return NULL;
}

static void leader_raw_exit(void)
{
    pthread_t t;

    pthread_create(&t, NULL, returns_late, NULL);
    syscall(SYS_exit, 9);
}

static void *exits(void *arg) { _exit(11); }
static void thread_exits_all(void)
{
    pthread_t t;

    pthread_create(&t, NULL, spinner, NULL);
    pthread_create(&t, NULL, sleeper, NULL);
    pthread_create(&t, NULL, exits, NULL);
    for (;;)
        pause();
}

static void *kills(void *arg) { *(volatile int *)8 = 1; return NULL; }
static void thread_dies(void)
{
    pthread_t t;

    pthread_create(&t, NULL, spinner, NULL);
    pthread_create(&t, NULL, kills, NULL);
    for (;;)
        pause();
}

static void exits_in_order(void)
{
    int st = in_child(leader_first);

    CHECK(WIFEXITED(st) && WEXITSTATUS(st) == 7);
    st = in_child(leader_raw_exit);
    CHECK(WIFEXITED(st));
    st = in_child(thread_exits_all);
    CHECK(WIFEXITED(st) && WEXITSTATUS(st) == 11);
    st = in_child(thread_dies);
    CHECK(WIFSIGNALED(st) && WTERMSIG(st) == SIGSEGV);
}

static atomic_int got;
static atomic_long got_tid;
static void got_it(int sig, siginfo_t *si, void *uc)
{
    got++;
    got_tid = syscall(SYS_gettid);
}

static void *take(void *arg)
{
    long *tid = arg;

    __atomic_store_n(tid, syscall(SYS_gettid), __ATOMIC_SEQ_CST);
    sem_post(&ready);
    while (sem_wait(&go))
        ;
    return NULL;
}

/* A signal to one thread, blocked in a futex; and one to the process, which only that thread does not block. */
static void directed(void)
{
    sigset_t s = set_of(SIGUSR1), old;
    long tid = 0;
    pthread_t t;

    on(SIGUSR1, got_it, SA_RESTART);
    sem_init(&ready, 0, 0);
    sem_init(&go, 0, 0);
    got = 0;
    pthread_create(&t, NULL, take, &tid);
    sem_wait(&ready);
    for (int i = 1; i <= 50; i++) {
        CHECK(pthread_kill(t, SIGUSR1) == 0);
        for (int k = 0; got < i && k < 2000; k++)
            sleep_ms(1);
        CHECK(got == i && got_tid == tid);
    }
    pthread_sigmask(SIG_BLOCK, &s, &old);
    got = 0;
    kill(getpid(), SIGUSR1);
    for (int k = 0; !got && k < 2000; k++)
        sleep_ms(1);
    CHECK(got == 1 && got_tid == tid);
    pthread_sigmask(SIG_SETMASK, &old, NULL);
    sem_post(&go);
    pthread_join(t, NULL);
    for (int k = 0; syscall(SYS_tgkill, getpid(), tid, 0) == 0 && k < 2000; k++)
        sleep_ms(1);                     /* the kernel wakes those that join before the thread is quite gone */
    CHECK(pthread_kill(pthread_self(), 0) == 0 && syscall(SYS_tgkill, getpid(), tid, 0) == -1 && errno == ESRCH);
}

static atomic_int ticks;
static void tick(union sigval v) { ticks += v.sival_int; }

static void timer_thread(void)
{
    struct sigevent ev = { .sigev_notify = SIGEV_THREAD, .sigev_value.sival_int = 3, .sigev_notify_function = tick };
    struct itimerspec its = { { 0, 1000000 }, { 0, 1000000 } };
    timer_t id;

    ticks = 0;
    CHECK(timer_create(CLOCK_MONOTONIC, &ev, &id) == 0);
    CHECK(timer_settime(id, 0, &its, NULL) == 0);
    for (int k = 0; ticks < 30 && k < 2000; k++)
        sleep_ms(1);
    CHECK(ticks >= 30);
    timer_delete(id);
}

static void *bad(void *arg)
{
    long *r = arg;

    r[0] = syscall(SYS_futex, 8, FUTEX_WAIT, 0, NULL, NULL, 0) == -1 ? errno : 0;
    r[1] = syscall(SYS_futex, (char *)r + 1, FUTEX_WAIT, 0, NULL, NULL, 0) == -1 ? errno : 0;
    r[2] = syscall(SYS_set_robust_list, r, 23) == -1 ? errno : 0;
    return NULL;
}

/* A robust list that is no list must not stop the thread from ending. */
static void *bad_list(void *arg)
{
    static uint64_t head[3] = { 8, 0x7fffffffffffffff, 16 }, loop[3];

    CHECK(syscall(SYS_set_robust_list, arg ? head : loop, 24) == 0);
    loop[0] = loop[1] = (uintptr_t)&loop[1];
    return NULL;
}

static void bad_robust(void)
{
    pthread_t t;

    for (int i = 0; i < 4; i++) {
        CHECK(pthread_create(&t, NULL, bad_list, (void *)(intptr_t)(i & 1)) == 0);
        CHECK(pthread_join(t, NULL) == 0);
    }
}

static void bad_futex(void)
{
    long r[3] = { 0 };
    pthread_t t;

    pthread_create(&t, NULL, bad, r);
    pthread_join(t, NULL);
    CHECK(r[0] == EFAULT && r[1] == EINVAL && r[2] == EINVAL);
}

static void pi_mutex(void)
{
    pthread_mutexattr_t a;
    pthread_mutex_t m;

    pthread_mutexattr_init(&a);
    pthread_mutexattr_setprotocol(&a, PTHREAD_PRIO_INHERIT);
    CHECK(pthread_mutex_init(&m, &a) == 0);
    for (int i = 0; i < 100; i++)
        CHECK(pthread_mutex_lock(&m) == 0 && pthread_mutex_unlock(&m) == 0);
}

int main(void)
{
    CASE(create_join);
    CASE(many);
    CASE(conditions);
    CASE(cancel);
    CASE(setxid);
    CASE(robust_exit);
    CASE(robust_kill);
    CASE(exits_in_order);
    CASE(directed);
    CASE(timer_thread);
    CASE(bad_robust);
    CASE(bad_futex);
    CASE(pi_mutex);
    return failures != 0;
}
