/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The gdb server of user mode: a program's threads under a debugger, all stopped or all running. The protocol is
 * debug/gdb.c's; docs/USER-MODE.md, "Debugging", tells what users see.
 *
 * There is no thread of its own, which the guest would see. The thread that has something to tell (a breakpoint, a signal, a
 * step done) has the others stand still and serves the socket until the debugger lets the program run. Meanwhile the others
 *  - are parked in gdb_run, out of generated code with exact state, where kicks bring them;
 *  - or are in a system call, and stay there: it may end, and the thread parks then. The debugger sees the registers from
 *    before the call, pc on its instruction. Should it write them, the call is broken off as by a signal without a handler,
 *    and the thread parks with just this state: the call is made again if the pc is still there when the thread goes on.
 * While the program runs, input (Ctrl-C, the connection's end) is told by SIGTRAP (F_SETSIG): the host's handler has that
 * signal for itself in every thread, never blocked, and tells by si_code and si_fd that it is not for the guest.
 */
#include "debug/gdb.h"
#include "linux-user/signal-int.h"
#include "linux-user/syscall.h"

#include <fcntl.h>
#include <inttypes.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { WATCH_BYTES = 64, RESTART_INSN = 4 /* Abi.sys_restart takes the pc back by this */ };

typedef enum TaskState { TASK_RUNS, TASK_IN_CALL, TASK_PARKED, TASK_GONE } TaskState;

typedef struct TaskDebug {
    TaskState state;
    volatile bool poked;         /* the call that it is in, if any, ends because of us */
    bool stepped;                /* has done the one instruction */
    bool turn;                   /* holds GdbServer.turn */
    gaddr watch_hit;             /* a watched value has changed */
    int expect;                  /* signal that the debugger has sent to it: not to be told again */
    siginfo_t *info;             /* of the signal that it asks about, else NULL; goes on with ... */
    int pass;                    /* ... this one, 0: none */
} TaskDebug;

typedef struct Watch { gaddr addr; uint64_t len; uint8_t old[WATCH_BYTES]; } Watch;

/* All of it under the lock, which comes before Process.lock. */
struct GdbServer {
    Process *proc;
    Gdb *gdb;                    /* NULL: nobody is there */
    int fd;
    pthread_mutex_t lock;
    pthread_cond_t change;       /* of a task's state, or of what may run */
    volatile bool attention;     /* the socket has input, or its end; set by signal handlers */
    bool stopped, interrupted;
    Task *server;                /* who serves the socket, while stopped */
    Task *only, *step;           /* while running: no other may run; is to do one instruction */
    gaddr *breaks;
    Watch *watches;
    unsigned nbreaks, nwatches;
    pthread_mutex_t turn;        /* with watchpoints one thread at a time does an instruction and compares; outermost */
};

struct TaskDebug *gdb_task_new(void)
{
    TaskDebug *d = calloc(1, sizeof *d);

    if (!d)
        lu_die(1, "out of memory");
    return d;
}

/* ---- signal numbers: gdb has its own ---- */

static const uint8_t gdb_numbers[SIG_MAX + 1] = {
    [SIGHUP] = 1, [SIGINT] = 2, [SIGQUIT] = 3, [SIGILL] = 4, [SIGTRAP] = 5, [SIGABRT] = 6, [SIGFPE] = 8, [SIGKILL] = 9,
    [SIGBUS] = 10, [SIGSEGV] = 11, [SIGSYS] = 12, [SIGPIPE] = 13, [SIGALRM] = 14, [SIGTERM] = 15, [SIGURG] = 16,
    [SIGSTOP] = 17, [SIGTSTP] = 18, [SIGCONT] = 19, [SIGCHLD] = 20, [SIGTTIN] = 21, [SIGTTOU] = 22, [SIGIO] = 23,
    [SIGXCPU] = 24, [SIGXFSZ] = 25, [SIGVTALRM] = 26, [SIGPROF] = 27, [SIGWINCH] = 28, [SIGUSR1] = 30, [SIGUSR2] = 31,
    [SIGPWR] = 32, [32] = 77, [64] = 78,
};

static unsigned to_gdb(int sig)
{
    if (sig > 32 && sig < 64)
        return 45 + (unsigned)sig - 33;
    return sig > 0 && sig <= SIG_MAX && gdb_numbers[sig] ? gdb_numbers[sig] : 143 /* unknown */;
}

static int from_gdb(unsigned n)
{
    for (int sig = 1; sig <= SIG_MAX; sig++)
        if (to_gdb(sig) == n)
            return sig;
    return 0;
}

/* ---- threads ---- */

static bool may_run(const GdbServer *s, const Task *t) { return !s->gdb || (!s->stopped && (!s->only || s->only == t)); }

/* The @n'th thread, oldest first; NULL behind the last. */
static Task *nth_task(GdbServer *s, unsigned n)
{
    Task *found = NULL;
    unsigned count = 0;

    pthread_mutex_lock(&s->proc->lock);
    for (Task *t = s->proc->tasks; t; t = t->next)
        count += t->debug->state != TASK_GONE;
    for (Task *t = s->proc->tasks; t && n < count && !found; t = t->next)
        if (t->debug->state != TASK_GONE && --count == n)
            found = t;
    pthread_mutex_unlock(&s->proc->lock);
    return found;
}

static Task *task_of(GdbServer *s, unsigned id)
{
    Task *t;

    for (unsigned n = 0; (t = nth_task(s, n)); n++)
        if (t->tid == (int)id)
            return t;
    return NULL;
}

/* Wait for something to change. Signals wait too, or go to threads that run. */
static void park(GdbServer *s, Task *t)
{
    TaskState was = t->debug->state;
    uint64_t all = ~0ull, old;

    HSYS(rt_sigprocmask, SIG_SETMASK, &all, &old, 8);
    t->debug->state = TASK_PARKED;
    pthread_cond_broadcast(&s->change);
    pthread_cond_wait(&s->change, &s->lock);
    t->debug->state = was;
    HSYS(rt_sigprocmask, SIG_SETMASK, &old, NULL, 8);
}

/* Is no thread but @t in generated code or on its way there? */
static bool all_still(GdbServer *s, const Task *t)
{
    bool still = true;

    pthread_mutex_lock(&s->proc->lock);
    for (const Task *o = s->proc->tasks; o; o = o->next)
        still &= o == t || o->debug->state != TASK_RUNS;
    pthread_mutex_unlock(&s->proc->lock);
    return still;
}

/* Thread @id, not in between anything; NULL if there is none. */
static Task *settled(GdbServer *s, unsigned id)
{
    Task *t;

    while ((t = task_of(s, id)) && t != s->server && t->debug->state == TASK_RUNS)
        pthread_cond_wait(&s->change, &s->lock);
    return t;
}

/* Break off the system call that thread @id is in. False: it cannot be. */
static bool take_out(GdbServer *s, unsigned id)
{
    siginfo_t si = { .si_signo = SIGTRAP, .si_code = SI_QUEUE };
    struct timespec end;
    Task *t = settled(s, id);
    int err = 0;

    si.si_value.sival_ptr = s;
    clock_gettime(CLOCK_REALTIME, &end);
    end.tv_sec++;
    if (t && t != s->server && t->debug->state == TASK_IN_CALL)
        HSYS(rt_tgsigqueueinfo, getpid(), t->tid, SIGTRAP, &si);
    while (!err && t && t != s->server && t->debug->state != TASK_PARKED) {
        err = pthread_cond_timedwait(&s->change, &s->lock, &end);
        t = task_of(s, id);
    }
    return t && !err;
}

/* ---- what the protocol asks for ---- */

static void op_send(void *env, const char *data, size_t len) { gdb_write(((GdbServer *)env)->fd, data, len); }

static unsigned op_thread(void *env, unsigned n)
{
    const Task *t = nth_task(env, n);

    return t ? (unsigned)t->tid : 0;
}

static char *op_thread_name(void *env, unsigned id)
{
    char name[64];
    Buf out = { 0 };
    ssize_t n;
    int fd;

    snprintf(name, sizeof name, "/proc/self/task/%u/comm", id);
    fd = open(name, O_RDONLY | O_CLOEXEC);
    n = read(fd, name, sizeof name);
    if (fd >= 0)
        close(fd);
    while (n > 0 && strchr(" \f\n\r\t", name[n - 1]))
        n--;
    if (n >= 0)
        buf_add(&out, name, (size_t)n);
    return out.str;
}

static bool op_reg_read(void *env, unsigned id, const DebugReg *r, uint64_t value[2])
{
    GdbServer *s = env;
    Task *t = settled(s, id);

    if (!t)
        return false;
    if (r->offset == -1)
        value[0] = t->cpu->pc - (t != s->server && t->debug->state == TASK_IN_CALL ? RESTART_INSN : 0);
    else if (r->offset >= 0)
        memcpy(value, t->cpu->state + r->offset, r->bits / 8);
    else
        return s->proc->guest->debug->get(t->cpu, r->number, value);
    return true;
}

static bool op_reg_write(void *env, unsigned id, const DebugReg *r, const uint64_t value[2])
{
    GdbServer *s = env;
    Task *t = take_out(s, id) ? task_of(s, id) : NULL;

    if (!t)
        return false;
    if (r->offset == -1)
        t->cpu->pc = value[0];
    else if (r->offset >= 0)
        memcpy(t->cpu->state + r->offset, value, r->bits / 8);
    else
        return s->proc->guest->debug->set(t->cpu, r->number, value);
    return true;
}

/* What the guest itself cannot access, a debugger can, as with ptrace: by way of the host kernel. */
static bool op_memory(void *env, unsigned id, uint64_t addr, void *buf, size_t len, bool write)
{
    GdbServer *s = env;
    bool ok = access_ok(addr, len) && mmap_covered(addr, len);
    ssize_t n;
    int fd;

    if (ok && (write ? copy_out(addr, buf, len) : copy_in(buf, addr, len))) {
        fd = open("/proc/self/mem", (write ? O_RDWR : O_RDONLY) | O_CLOEXEC);
        n = write ? pwrite(fd, buf, len, (off_t)(uintptr_t)g2h(addr)) : pread(fd, buf, len, (off_t)(uintptr_t)g2h(addr));
        ok = n == (ssize_t)len;
        if (fd >= 0)
            close(fd);
    }
    if (write)
        engine_invalidate(s->proc->engine, addr, addr + len);
    return ok;
}

static void watch_learn(Watch *w)
{
    size_t n = copy_in_some(w->old, w->addr, w->len);

    memset(w->old + n, 0, w->len - n);
}

/* Writes are found by comparing after each instruction. What is only read leaves no trace: there is no such watchpoint. */
static bool watch(GdbServer *s, gaddr addr, uint64_t len, bool set)
{
    Watch w = { addr, len, { 0 } };

    if (!len || len > WATCH_BYTES || !access_ok(addr, len))
        return false;
    for (unsigned i = 0; !set && i < s->nwatches; i++)
        if (!memcmp(&s->watches[i], &w, offsetof(Watch, old))) {
            s->watches[i] = s->watches[--s->nwatches];
            return true;
        }
    if (!set)
        return false;
    watch_learn(&w);
    s->watches = array_resize(s->watches, s->nwatches + 1, sizeof w);
    s->watches[s->nwatches++] = w;
    return true;
}

static bool break_at(const GdbServer *s, gaddr pc, unsigned *at)
{
    for (unsigned i = 0; i < s->nbreaks; i++)
        if (s->breaks[i] == pc) {
            *at = i;
            return true;
        }
    return false;
}

static bool op_breakpoint(void *env, GdbBreak kind, uint64_t addr, uint64_t len, bool set)
{
    GdbServer *s = env;
    unsigned i;

    if (kind == GDB_WATCH_WRITE)
        return watch(s, addr, len, set);
    if (kind != GDB_BREAK && kind != GDB_HARD_BREAK)
        return false;
    if (set) {
        s->breaks = array_resize(s->breaks, s->nbreaks + 1, sizeof *s->breaks);
        s->breaks[s->nbreaks++] = addr;
    } else if (break_at(s, addr, &i)) {
        s->breaks[i] = s->breaks[--s->nbreaks];
    }
    engine_breakpoint(s->proc->engine, addr, break_at(s, addr, &i));     /* one of each kind may be there */
    return true;
}

/* The next resume gives it to the thread: as what becomes of the signal that it asks about, or sent anew. */
static void op_signal(void *env, unsigned id, unsigned number)
{
    Task *t = task_of(env, id);
    int sig = from_gdb(number);

    if (!t || !sig)
        return;
    if (t->debug->info) {
        t->debug->pass = sig;
    } else {
        t->debug->expect = sig;
        HSYS(tgkill, getpid(), t->tid, sig);
    }
}

static void run_on(GdbServer *s)
{
    s->stopped = false;
    pthread_cond_broadcast(&s->change);
}

static void op_resume(void *env, unsigned only, unsigned step)
{
    GdbServer *s = env;
    Task *t;

    for (unsigned n = 0; (t = nth_task(s, n)); n++) {
        t->debug->stepped = false;
        t->debug->watch_hit = 0;
    }
    for (unsigned i = 0; i < s->nwatches; i++)
        watch_learn(&s->watches[i]);
    s->only = only ? task_of(s, only) : NULL;
    s->step = step ? task_of(s, step) : NULL;
    run_on(s);
}

static void op_interrupt(void *env) { ((GdbServer *)env)->interrupted = true; }
static void op_kill(void *env) { HSYS(kill, getpid(), SIGKILL); }

static void op_detached(void *env)
{
    GdbServer *s = env;

    s->only = s->step = NULL;
    run_on(s);
}

static bool op_object(void *env, const char *what, Buf *out)
{
    GdbServer *s = env;
    const Process *p = s->proc;
    const siginfo_t *info = s->server->debug->info;

    if (!strcmp(what, "auxv"))
        buf_add(out, p->auxv, p->auxv_len);
    else if (!strcmp(what, "exec-file"))
        buf_text(out, p->exe_path);
    else if (!strcmp(what, "offsets"))
        buf_printf(out, "Text=%" PRIx64 ";Data=%" PRIx64 ";Bss=%" PRIx64, p->load_bias, p->load_bias, p->load_bias);
    else if (!strcmp(what, "siginfo") && info)
        buf_add(out, info, sizeof *info);
    else
        return false;
    return true;
}

static int op_open(void *env, const char *path)
{
    char buf[PATH_MAX];
    int fd = strlen(path) < sizeof buf ? open(path_host(path, buf), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
                                       : (errno = ENAMETOOLONG, -1);

    return fd < 0 ? -errno : fd_make_own(fd);
}

static void op_close(void *env, int fd)
{
    fd_disown(fd);
    close(fd);
}

static const GdbOps ops = {
    .send = op_send, .thread = op_thread, .thread_name = op_thread_name, .reg_read = op_reg_read, .reg_write = op_reg_write,
    .memory = op_memory, .breakpoint = op_breakpoint, .resume = op_resume, .interrupt = op_interrupt, .kill = op_kill,
    .detached = op_detached, .signal = op_signal, .object = op_object, .open = op_open, .close = op_close,
};

/* ---- serving ---- */

/* Have input told by a signal from now on, or not any more. */
static void arm(GdbServer *s, bool on)
{
    struct pollfd p = { .fd = s->fd, .events = POLLIN };

    if (s->fd < 0)
        return;
    fcntl(s->fd, F_SETFL, on ? O_RDWR | O_ASYNC : O_RDWR);
    if (on && poll(&p, 1, 0) > 0)
        s->attention = true;
}

static void hang_up(GdbServer *s)
{
    gdb_free(s->gdb);
    s->gdb = NULL;
    op_close(s, s->fd);
    s->fd = -1;
    s->attention = s->interrupted = false;
    op_detached(s);
}

/* Input, if there is some, or if @wait when it comes. */
static void receive(GdbServer *s, bool wait)
{
    uint8_t buf[4096];
    ssize_t n;
    int err;

    pthread_mutex_unlock(&s->lock);
    n = recv(s->fd, buf, sizeof buf, wait ? 0 : MSG_DONTWAIT);
    err = errno;
    pthread_mutex_lock(&s->lock);
    if (!s->gdb)
        return;
    if (n > 0)
        gdb_input(s->gdb, buf, (size_t)n);
    else if (!n || (err != EINTR && err != EAGAIN))
        hang_up(s);
}

static void serve(GdbServer *s)
{
    while (s->stopped)
        receive(s, true);
    s->server = NULL;
    arm(s, true);
    s->attention |= s->interrupted;      /* a Ctrl-C right behind the packet that made it run */
}

/* @t, which may run, tells of a stop, and serves until the program may run again. */
static void report(GdbServer *s, Task *t, unsigned signal, const char *why)
{
    s->stopped = true;
    s->interrupted = false;
    s->server = t;
    s->only = s->step = NULL;
    arm(s, false);
    pthread_mutex_lock(&s->proc->lock);
    for (Task *o = s->proc->tasks; o; o = o->next)
        if (o != t)
            engine_kick(o->cpu);
    pthread_mutex_unlock(&s->proc->lock);
    while (!all_still(s, t))
        pthread_cond_wait(&s->change, &s->lock);
    gdb_stopped(s->gdb, (unsigned)t->tid, signal, why);
    serve(s);
}

/* The socket wants to be looked at. Not while somebody else does. */
static void look(GdbServer *s, Task *t)
{
    s->attention = false;
    receive(s, false);
    if (s->gdb && s->interrupted && !s->stopped)
        report(s, t, to_gdb(SIGINT), NULL);
}

/* Before @t runs: what there is to tell; stands still for as long as it has to. */
static void check(GdbServer *s, Task *t)
{
    TaskDebug *d = t->debug;
    char why[32];

    while (s->gdb) {
        if (s->attention && !s->stopped && (may_run(s, t) || s->only->debug->state == TASK_IN_CALL)) {
            look(s, t);
        } else if (!may_run(s, t)) {
            if (s->attention && s->only)
                engine_kick(s->only->cpu);           /* better the thread that runs than one that does not */
            park(s, t);
        } else if (d->watch_hit) {
            snprintf(why, sizeof why, "watch:%" PRIx64, d->watch_hit);
            d->watch_hit = 0;
            report(s, t, to_gdb(SIGTRAP), why);
        } else if (d->stepped) {
            d->stepped = false;
            report(s, t, to_gdb(SIGTRAP), NULL);
        } else {
            break;
        }
    }
}

/* ---- running ---- */

/* One instruction with watchpoints about. */
static CpuExit step_watched(GdbServer *s, Task *t)
{
    TaskDebug *d = t->debug;
    CpuExit x;

    pthread_mutex_lock(&s->turn);
    d->turn = true;
    x = engine_step(t->cpu);
    if (t->proc->gdb != s)
        return x;                                    /* the child of a fork */
    if (!d->turn)
        pthread_mutex_lock(&s->turn);                /* it was a system call, during which others had theirs */
    d->turn = false;
    pthread_mutex_lock(&s->lock);
    for (unsigned i = 0; i < s->nwatches; i++) {
        Watch *w = &s->watches[i];
        uint8_t old[WATCH_BYTES];

        memcpy(old, w->old, sizeof old);
        watch_learn(w);
        if (memcmp(old, w->old, w->len))
            d->watch_hit = w->addr;
    }
    pthread_mutex_unlock(&s->lock);
    pthread_mutex_unlock(&s->turn);
    return x;
}

CpuExit gdb_run(Task *t)
{
    GdbServer *s = t->proc->gdb;
    TaskDebug *d = t->debug;
    Cpu *cpu = t->cpu;
    bool step, watched;
    CpuExit x = CPU_EXIT_NONE;
    unsigned i;

    pthread_mutex_lock(&s->lock);
    check(s, t);
    step = s->gdb && s->step == t;
    watched = s->nwatches;
    if (watched && !step && break_at(s, cpu->pc, &i)) {
        report(s, t, to_gdb(SIGTRAP), NULL);
        pthread_mutex_unlock(&s->lock);
        return x;
    }
    pthread_mutex_unlock(&s->lock);
    x = watched ? step_watched(s, t) : step ? engine_step(cpu) : engine_run(cpu);
    if (t->proc->gdb != s)
        return x;
    d->stepped = step && x != CPU_EXIT_POLL;
    if (x == CPU_EXIT_EXC && cpu->exc == t->proc->guest->exc_debug) {
        pthread_mutex_lock(&s->lock);
        if (s->gdb && may_run(s, t) && break_at(s, cpu->pc, &i))     /* else it comes here again */
            report(s, t, to_gdb(SIGTRAP), NULL);
        pthread_mutex_unlock(&s->lock);
        x = CPU_EXIT_NONE;
    }
    return x;
}

/* A call that is to be made again shows as such: pc on its instruction. If it is still there afterwards, signal.c decides as
 * if nothing had been. */
int gdb_signal(Task *t, int sig, siginfo_t *info)
{
    GdbServer *s = t->proc->gdb;
    TaskDebug *d = t->debug;
    int64_t restart = t->restart;
    int pass = sig;
    gaddr at = 0;

    pthread_mutex_lock(&s->lock);
    if (!s->gdb || d->expect == sig || gdb_passes(s->gdb, to_gdb(sig))) {
        d->expect = d->expect == sig ? 0 : d->expect;
        pthread_mutex_unlock(&s->lock);
        return sig;
    }
    if (restart) {
        t->proc->abi->sys_restart(t->cpu, t->sys_nr, t->sys_args[0]);
        t->restart = 0;
        at = t->cpu->pc;
    }
    d->info = info;
    d->pass = 0;
    while (!may_run(s, t))
        park(s, t);
    if (s->gdb)
        report(s, t, to_gdb(sig), NULL);
    if (s->gdb)
        pass = d->pass;
    d->info = NULL;
    pthread_mutex_unlock(&s->lock);
    if (restart && t->cpu->pc == at) {
        t->cpu->pc += RESTART_INSN;
        t->restart = restart;
    }
    if (pass && pass != sig)
        *info = (siginfo_t){ .si_signo = pass, .si_code = SI_USER };
    return pass;
}

/* ---- system calls ---- */

static void set_state(GdbServer *s, Task *t, TaskState state)
{
    pthread_mutex_lock(&s->lock);
    t->debug->state = state;
    pthread_cond_broadcast(&s->change);
    pthread_mutex_unlock(&s->lock);
}

void gdb_enter_call(Task *t)
{
    GdbServer *s = t->proc->gdb;

    if (t->debug->turn) {
        t->debug->turn = false;
        pthread_mutex_unlock(&s->turn);
    }
    t->debug->poked = false;
    set_state(s, t, TASK_IN_CALL);
}

/* A call that has ended because of us is made again. */
int64_t gdb_leave_call(Task *t, int64_t ret)
{
    const SigQueue *q = t->pending;

    set_state(t->proc->gdb, t, TASK_RUNS);
    if (ret == -EINTR && t->debug->poked && !q->have && !(q->sync_set & ~t->sigmask))
        ret = -LU_ERESTARTNOHAND;
    return ret;
}

bool gdb_poked(Task *t, const siginfo_t *si)
{
    GdbServer *s = t->proc->gdb;

    if (si->si_code == SI_SIGIO && si->si_fd == s->fd)
        s->attention = true;
    else if (si->si_code != SI_QUEUE || si->si_value.sival_ptr != s)
        return false;
    t->debug->poked = true;
    return true;
}

/* ---- ends and forks ---- */

void gdb_task_end(Task *t)
{
    GdbServer *s = t->proc->gdb;

    pthread_mutex_lock(&s->lock);
    t->debug->state = TASK_GONE;
    if (s->only == t)
        s->only = NULL;
    if (s->step == t)
        s->step = NULL;
    pthread_cond_broadcast(&s->change);
    pthread_mutex_unlock(&s->lock);
}

void gdb_gone(Task *t, char how, int status)
{
    GdbServer *s = t->proc->gdb;

    pthread_mutex_lock(&s->lock);
    while (!may_run(s, t) && t->debug->state != TASK_GONE)
        park(s, t);
    if (s->gdb) {
        gdb_exited(s->gdb, how, how == 'X' ? to_gdb(status) : (unsigned)status);
        hang_up(s);
    }
    pthread_mutex_unlock(&s->lock);
}

/* Only this thread is left; who held the lock is not known. The engine has no breakpoints any more. */
void gdb_forked(Process *p)
{
    if (p->gdb->fd >= 0)
        op_close(p->gdb, p->gdb->fd);
    p->gdb = NULL;
}

/* ---- the beginning ---- */

void gdb_open(Process *p, const char *spec)
{
    GdbServer *s = calloc(1, sizeof *s);
    Buf err = { 0 };
    int listener, fd, on = 1;

    if (!s)
        lu_die(1, "out of memory");
    listener = gdb_listen(spec, &err);
    if (listener < 0)
        lu_die(1, "-g %s", err.str);
    fd = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
    if (fd < 0)
        lu_die(1, "-g %s: %s", spec, strerror(errno));
    close(listener);
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    s->proc = p;
    s->fd = fd_make_own(fd);
    fcntl(s->fd, F_SETOWN, getpid());
    fcntl(s->fd, F_SETSIG, SIGTRAP);
    pthread_mutex_init(&s->lock, NULL);
    pthread_mutex_init(&s->turn, NULL);
    pthread_cond_init(&s->change, NULL);
    p->gdb = s;
}

void gdb_begin(Task *t)
{
    GdbServer *s = t->proc->gdb;

    pthread_mutex_lock(&s->lock);
    s->gdb = gdb_new(s->proc->guest, false, &ops, s);
    s->stopped = true;
    s->server = t;
    serve(s);
    pthread_mutex_unlock(&s->lock);
}
