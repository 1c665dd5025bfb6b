/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Signals under load: four threads, each with a timer of its own, one process timer, a thread that queues real-time
 * signals with numbers, all while the threads compute, sit in system calls and take locks. None may be lost.
 * stress [SECONDS]
 */
#include "check.h"

#ifndef sigev_notify_thread_id
#define sigev_notify_thread_id _sigev_un._tid
#endif

/* BACKLOG: signals under way at most. The kernel searches a thread's queue for the next signal one by one: behind tens of
 * thousands the timer's is found so late that the timer has expired again, and the thread does nothing else any more. */
enum { THREADS = 4, BACKLOG = 1000 };

static atomic_bool stop;
static atomic_long timer_hits, alarm_hits, queued, seen, misordered, sums;
static atomic_int next_value[THREADS];
static __thread int me;
static pthread_t threads[THREADS];
static atomic_int alive;

static void on_timer(int sig, siginfo_t *si, void *uc)
{
    timer_hits += 1 + (si->si_overrun > 0 ? si->si_overrun : 0);
}

static void on_alarm(int sig, siginfo_t *si, void *uc) { alarm_hits++; }

static void on_queue(int sig, siginfo_t *si, void *uc)
{
    int v = si->si_value.sival_int;

    if (v >> 24 != me || (v & 0xffffff) != (next_value[me] & 0xffffff))
        misordered++;
    next_value[me]++;
    seen++;
}

static void *work(void *arg)
{
    struct sigevent ev = { .sigev_notify = SIGEV_THREAD_ID, .sigev_signo = SIGRTMIN + 2 };
    struct itimerspec its = { { 0, 100000 }, { 0, 100000 } };
    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    timer_t id;
    int p[2];
    char c;

    me = (intptr_t)arg;
    ev.sigev_notify_thread_id = syscall(SYS_gettid);
    CHECK(timer_create(CLOCK_MONOTONIC, &ev, &id) == 0 && timer_settime(id, 0, &its, NULL) == 0);
    CHECK(pipe(p) == 0);
    alive++;
    while (!stop) {
        double d = me + 1;
        long n = 0;

        for (int i = 0; i < 2000; i++) {
            n += i * i ^ me;
            d = d / 1.0001 + 1;
        }
        sums += n + (d > 0);
        CHECK(write(p[1], "y", 1) == 1 && read(p[0], &c, 1) == 1 && c == 'y');
        pthread_mutex_lock(&lock);
        pthread_mutex_unlock(&lock);
        poll(NULL, 0, 0);
        sched_yield();
    }
    timer_delete(id);
    while (seen < queued)          /* what is on its way must still arrive */
        sched_yield();
    return NULL;
}

int main(int argc, char **argv)
{
    int seconds = argc > 1 ? atoi(argv[1]) : 2;
    struct itimerval it = { { 0, 100 }, { 0, 100 } }, off = { 0 };
    time_t end;
    sigset_t rt = set_of(SIGRTMIN + 1);
    int value[THREADS] = { 0 };

    on(SIGRTMIN + 1, on_queue, SA_RESTART);
    on(SIGRTMIN + 2, on_timer, SA_RESTART);
    on(SIGALRM, on_alarm, SA_RESTART);
    for (int i = 0; i < THREADS; i++)
        CHECK(pthread_create(&threads[i], NULL, work, (void *)(intptr_t)i) == 0);
    pthread_sigmask(SIG_BLOCK, &rt, NULL);
    while (alive < THREADS)
        sched_yield();
    setitimer(ITIMER_REAL, &it, NULL);
    for (end = time(NULL) + seconds; time(NULL) < end;)
        for (int i = 0; i < THREADS; i++) {
            union sigval v = { .sival_int = i << 24 | (value[i] & 0xffffff) };

            if (queued - seen < BACKLOG && pthread_sigqueue(threads[i], SIGRTMIN + 1, v) == 0) {
                value[i]++;
                queued++;
            } else {
                sched_yield();      /* enough for now, or EAGAIN: the queue's limit */
            }
        }
    setitimer(ITIMER_REAL, &off, NULL);
    stop = true;
    for (int i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    CHECK(seen == queued && misordered == 0);
    CHECK(timer_hits > 1000 && alarm_hits > 100 && queued > 1000);
    fprintf(stderr, "queued %ld timer %ld alarm %ld\n", (long)queued, (long)timer_hits, (long)alarm_hits);
    printf("%s stress\n", failures ? "not ok" : "ok");
    return failures != 0;
}
