/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The virtual clock, device timers and CPU timers.
 *
 * Device timers: a heap under Clock.lock, and a timerfd on the main loop. The timerfd is set when a deadline comes before
 * the one it is set to; if deadlines move away it fires in vain once.
 *
 * CPU timers (MachineOps.set_timer) need neither main loop nor machine lock: the deadline is an atomic word, and whoever
 * replaces it by "off" fires it: the CPU itself, when it sets a time that has passed or while it waits for an
 * interrupt, else a thread that sleeps until the first deadline of a CPU that does not wait. That thread publishes when
 * it will wake (cpu_armed)
 * and then looks at all deadlines once more; a CPU stores its deadline (or that it waits no longer) and then looks at
 * cpu_armed, and signals if that is too late. So no deadline is overlooked by both.
 */
#include "softmmu/machine.h"

#include <errno.h>
#include <glib-unix.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

enum { SLACK_NS = 1000 };

struct Timer {
    Machine *machine;
    void (*fn)(void *);
    void *arg;
    uint64_t deadline;
    unsigned at;                 /* index in the heap + 1, 0: not in it */
};

typedef struct Clock {
    pthread_mutex_t lock;
    GPtrArray *heap;
    int fd;
    uint64_t armed;              /* deadline that the timerfd is set to */
    GSource *source;
    /* CPU timers */
    pthread_t thread;
    bool have_thread, quit;      /* under cpu_lock */
    pthread_mutex_t cpu_lock;
    pthread_cond_t cpu_cond;
    _Atomic uint64_t cpu_armed;
} Clock;

static uint64_t host_ns(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000000000ull + t.tv_nsec;
}

/* Again if the clock was stopped or started meanwhile. */
uint64_t clock_ns(Machine *m)
{
    for (;;) {
        uint64_t off = atomic_load(&m->clock_offset), at = atomic_load(&m->clock_stopped);
        bool runs = atomic_load(&m->clock_runs);
        uint64_t now = runs ? host_ns() + off : at;

        if (LIKELY(atomic_load(&m->clock_offset) == off && atomic_load(&m->clock_runs) == runs))
            return now;
    }
}

static uint64_t to_host(Machine *m, uint64_t deadline)
{
    int64_t t = (int64_t)(deadline - atomic_load(&m->clock_offset));

    return MAX(t, 1);
}

static struct timespec as_timespec(uint64_t ns) { return (struct timespec){ ns / 1000000000, ns % 1000000000 }; }

/* ---- the heap ---- */

static Timer *heap_at(const Clock *c, unsigned i) { return g_ptr_array_index(c->heap, i); }

static void heap_place(Clock *c, unsigned i, Timer *t)
{
    g_ptr_array_index(c->heap, i) = t;
    t->at = i + 1;
}

static void heap_up(Clock *c, unsigned i)
{
    Timer *t = heap_at(c, i);

    for (; i && heap_at(c, (i - 1) / 2)->deadline > t->deadline; i = (i - 1) / 2)
        heap_place(c, i, heap_at(c, (i - 1) / 2));
    heap_place(c, i, t);
}

static void heap_down(Clock *c, unsigned i)
{
    Timer *t = heap_at(c, i);

    for (;;) {
        unsigned k = 2 * i + 1;

        if (k + 1 < c->heap->len && heap_at(c, k + 1)->deadline < heap_at(c, k)->deadline)
            k++;
        if (k >= c->heap->len || heap_at(c, k)->deadline >= t->deadline)
            break;
        heap_place(c, i, heap_at(c, k));
        i = k;
    }
    heap_place(c, i, t);
}

static void heap_remove(Clock *c, Timer *t)
{
    unsigned i = t->at - 1;
    Timer *last = heap_at(c, c->heap->len - 1);

    g_ptr_array_set_size(c->heap, c->heap->len - 1);
    t->at = 0;
    if (last == t)
        return;
    heap_place(c, i, last);
    heap_up(c, i);
    heap_down(c, last->at - 1);
}

/* ---- device timers ---- */

/* Under the lock: set the timerfd to the first deadline; @lazy: only if it is set to a later one. */
static void arm(Machine *m, bool lazy)
{
    Clock *c = m->clock;
    uint64_t first = c->heap->len && atomic_load(&m->clock_runs) ? heap_at(c, 0)->deadline : UINT64_MAX;
    struct itimerspec when = { 0 };

    if (first == c->armed || (lazy && first > c->armed))
        return;
    c->armed = first;
    if (first != UINT64_MAX)
        when.it_value = as_timespec(to_host(m, first));
    timerfd_settime(c->fd, TFD_TIMER_ABSTIME, &when, NULL);
}

/* The main loop. */
static gboolean timers_fire(int fd, GIOCondition cond, void *arg)
{
    Machine *m = arg;
    Clock *c = m->clock;
    uint64_t n;

    if (read(fd, &n, sizeof n) < 0 && errno != EAGAIN)
        return G_SOURCE_CONTINUE;
    machine_lock(m);
    pthread_mutex_lock(&c->lock);
    c->armed = UINT64_MAX;
    uint64_t now = clock_ns(m);
    unsigned most = c->heap->len;        /* timers that set themselves to the past must not keep the loop here */

    while (atomic_load(&m->clock_runs) && c->heap->len && heap_at(c, 0)->deadline <= now && most--) {
        Timer *t = heap_at(c, 0);

        heap_remove(c, t);
        t->deadline = UINT64_MAX;
        pthread_mutex_unlock(&c->lock);
        t->fn(t->arg);
        pthread_mutex_lock(&c->lock);
    }
    arm(m, false);
    pthread_mutex_unlock(&c->lock);
    machine_unlock(m);
    return G_SOURCE_CONTINUE;
}

Timer *timer_new(Machine *m, void (*fn)(void *), void *arg)
{
    Timer *t = g_new0(Timer, 1);

    *t = (Timer){ .machine = m, .fn = fn, .arg = arg, .deadline = UINT64_MAX };
    return t;
}

void timer_set(Timer *t, uint64_t deadline)
{
    Clock *c = t->machine->clock;

    pthread_mutex_lock(&c->lock);
    if (deadline != t->deadline) {
        t->deadline = deadline;
        if (deadline == UINT64_MAX) {
            if (t->at)
                heap_remove(c, t);
        } else if (!t->at) {
            g_ptr_array_add(c->heap, t);
            t->at = c->heap->len;
            heap_up(c, c->heap->len - 1);
        } else {
            heap_up(c, t->at - 1);
            heap_down(c, t->at - 1);
        }
        arm(t->machine, true);
    }
    pthread_mutex_unlock(&c->lock);
}

void timer_free(Timer *t)
{
    if (!t)
        return;
    timer_set(t, UINT64_MAX);
    g_free(t);
}

/* ---- CPU timers ---- */

static void cpu_timer_fire(VCpu *v, unsigned n, uint64_t deadline)
{
    if (atomic_compare_exchange_strong(&v->timers[n], &deadline, UINT64_MAX))
        v->machine->guest->sys->timer(v->cpu, n);
}

/* Fire what is due by @now; the first deadline left. *fired: something was. */
static uint64_t cpu_timers(VCpu *v, uint64_t now, bool *fired)
{
    uint64_t first = UINT64_MAX;

    for (unsigned n = 0; n < ARRAY_LEN(v->timers); n++) {
        uint64_t d = atomic_load(&v->timers[n]);

        if (d <= now) {
            cpu_timer_fire(v, n, d);
            *fired = true;
            d = atomic_load(&v->timers[n]);      /* the guest may have set the next */
        }
        first = MIN(first, d);
    }
    return first;
}

uint64_t clock_cpu_due(VCpu *v)
{
    bool fired;

    return cpu_timers(v, clock_ns(v->machine), &fired);
}

/* Likewise for all CPUs that do not wait. */
static uint64_t all_cpu_timers(Machine *m)
{
    uint64_t first = UINT64_MAX, now = clock_ns(m);

    for (unsigned i = 0; i < m->ncpus; i++) {
        VCpu *v = &m->vcpus[i];
        bool fired = false;

        if (atomic_load(&v->waiting))
            continue;
        first = MIN(first, cpu_timers(v, now, &fired));
        if (fired)
            vcpu_kick(v);
    }
    return first;
}

static void *cpu_timer_thread(void *arg)
{
    Machine *m = arg;
    Clock *c = m->clock;

    prctl(PR_SET_TIMERSLACK, SLACK_NS, 0, 0, 0);
    pthread_mutex_lock(&c->cpu_lock);
    while (!c->quit) {
        uint64_t first = UINT64_MAX;

        if (atomic_load(&m->clock_runs))
            first = all_cpu_timers(m);
        atomic_store(&c->cpu_armed, first);
        if (!atomic_load(&m->clock_runs) ? first != UINT64_MAX : all_cpu_timers(m) < first)
            continue;
        if (first == UINT64_MAX) {
            pthread_cond_wait(&c->cpu_cond, &c->cpu_lock);
        } else {
            struct timespec t = as_timespec(to_host(m, first));

            pthread_cond_timedwait(&c->cpu_cond, &c->cpu_lock, &t);
        }
    }
    pthread_mutex_unlock(&c->cpu_lock);
    return NULL;
}

static void cpu_timers_look(Clock *c)
{
    pthread_mutex_lock(&c->cpu_lock);
    pthread_cond_signal(&c->cpu_cond);
    pthread_mutex_unlock(&c->cpu_lock);
}

static void watched(VCpu *v, uint64_t deadline)
{
    Clock *c = v->machine->clock;

    if (deadline < atomic_load(&c->cpu_armed))
        cpu_timers_look(c);
}

void clock_cpu_timer(VCpu *v, unsigned n, uint64_t deadline)
{
    if (n >= ARRAY_LEN(v->timers))
        return;
    atomic_store(&v->timers[n], deadline);
    if (deadline == UINT64_MAX)
        return;
    if (deadline <= clock_ns(v->machine))
        cpu_timer_fire(v, n, deadline);
    else
        watched(v, deadline);
}

void clock_cpu_resumes(VCpu *v)
{
    uint64_t first = UINT64_MAX;

    for (unsigned n = 0; n < ARRAY_LEN(v->timers); n++)
        first = MIN(first, atomic_load(&v->timers[n]));
    if (first != UINT64_MAX)
        watched(v, first);
}

/* ---- the clock ---- */

static void rearm(Machine *m)
{
    Clock *c = m->clock;

    pthread_mutex_lock(&c->lock);
    c->armed = 0;                /* whatever it is set to, it is not that */
    arm(m, false);
    pthread_mutex_unlock(&c->lock);
    cpu_timers_look(c);
}

void clock_start(Machine *m)
{
    if (atomic_load(&m->clock_runs))
        return;
    atomic_store(&m->clock_offset, atomic_load(&m->clock_stopped) - host_ns());
    atomic_store(&m->clock_runs, true);
    rearm(m);
}

void clock_stop(Machine *m)
{
    if (!atomic_load(&m->clock_runs))
        return;
    atomic_store(&m->clock_stopped, clock_ns(m));
    atomic_store(&m->clock_runs, false);
    rearm(m);
}

void clock_set(Machine *m, uint64_t ns) { atomic_store(&m->clock_stopped, ns); }

static void cond_monotonic(pthread_cond_t *c)
{
    pthread_condattr_t a;

    pthread_condattr_init(&a);
    pthread_condattr_setclock(&a, CLOCK_MONOTONIC);
    pthread_cond_init(c, &a);
    pthread_condattr_destroy(&a);
}

/* The thread of the CPU timers; from now on vcpus stays as it is. */
void clock_cpus_ready(Machine *m)
{
    Clock *c = m->clock;
    sigset_t all, old;

    if (c->have_thread)
        return;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &old);
    c->have_thread = !pthread_create(&c->thread, NULL, cpu_timer_thread, m);
    pthread_sigmask(SIG_SETMASK, &old, NULL);
    if (!c->have_thread)
        abort();
}

void clock_cpus_end(Machine *m)
{
    Clock *c = m->clock;

    if (!c->have_thread)
        return;
    pthread_mutex_lock(&c->cpu_lock);
    c->quit = true;
    pthread_cond_signal(&c->cpu_cond);
    pthread_mutex_unlock(&c->cpu_lock);
    pthread_join(c->thread, NULL);
    c->have_thread = false;
}

void clock_init(Machine *m)
{
    Clock *c = m->clock = g_new0(Clock, 1);

    pthread_mutex_init(&c->lock, NULL);
    pthread_mutex_init(&c->cpu_lock, NULL);
    cond_monotonic(&c->cpu_cond);
    c->heap = g_ptr_array_new();
    c->armed = UINT64_MAX;
    atomic_store(&c->cpu_armed, UINT64_MAX);
    c->fd = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
    if (c->fd < 0)
        abort();
    c->source = g_unix_fd_source_new(c->fd, G_IO_IN);
    g_source_set_priority(c->source, G_PRIORITY_HIGH);
    g_source_set_callback(c->source, G_SOURCE_FUNC(timers_fire), m, NULL);
    g_source_attach(c->source, g_main_context_default());
}

void clock_free(Machine *m)
{
    Clock *c = m->clock;

    if (!c)
        return;
    g_source_destroy(c->source);
    g_source_unref(c->source);
    close(c->fd);
    g_ptr_array_free(c->heap, TRUE);
    pthread_cond_destroy(&c->cpu_cond);
    pthread_mutex_destroy(&c->cpu_lock);
    pthread_mutex_destroy(&c->lock);
    g_free(c);
    m->clock = NULL;
}
