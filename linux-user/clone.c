/* SPDX-License-Identifier: Apache-2.0 */
/*
 * clone, in its three guises.
 *  - A thread (CLONE_VM | CLONE_SIGHAND | CLONE_THREAD) is a host thread of the C library, so that malloc and the engine
 *    work in it.
 *  - A fork is the C library's fork() with the emulator's locks held, or, with flags that it cannot express, a raw one.
 *  - A vfork (CLONE_VM without CLONE_THREAD) is a real one: the child borrows the parent's memory, its host TLS included,
 *    and the kernel suspends the parent until the child calls exec or exits. It gets a Task, a Cpu and a copy of what
 *    the guest would not share. It must not die while it holds a lock of ours, so its deadly signals are caught.
 *  - A process that shares memory but for which the parent does not wait (CLONE_VM without CLONE_THREAD and CLONE_VFORK)
 *    is the vfork of a host thread made for it, which lends it its TLS and sleeps until it is gone.
 * All host signals are blocked while a child is made.
 *
 * A thread, or one that lent a child its TLS, still returns what it has when the guest has seen the end already. A fork in
 * this moment would give its child the locks that are held for that, for ever: the C library's fork() takes care of
 * malloc's alone, a raw one of none, and neither of a sanitizer's. So host threads are joined: a fork first waits for those
 * that are on their way out.
 */
#include "linux-user/signal-int.h"
#include "linux-user/syscall.h"

#include "base/sanitize.h"

#include <linux/sched.h>
#include <sched.h>
#include <semaphore.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef CLONE_CLEAR_SIGHAND
#define CLONE_CLEAR_SIGHAND 0x100000000ull
#endif

enum { THREAD_STACK = 512 << 10, VFORK_STACK = 256 << 10, CLONE_ARGS_V0 = 64 };

typedef struct clone_args CloneArgs;

#define THREAD_FLAGS (CLONE_VM | CLONE_SIGHAND | CLONE_THREAD)
/* flags the emulator takes care of itself in a fork done by the C library */
#define FORK_FLAGS   (CLONE_PARENT_SETTID | CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID | CLONE_SETTLS | CLONE_VFORK)
#define SIG_FLAGS    0xff

static Task *child_task(Task *t, Process *p, const CloneArgs *c)
{
    Cpu *cpu = engine_cpu_new(p->engine);
    Task *n = cpu ? task_alloc(p, cpu) : NULL;

    if (!n) {
        if (cpu)
            engine_cpu_free(cpu);
        return NULL;
    }
    p->abi->clone_child(cpu, t->cpu, c->stack, c->flags & CLONE_SETTLS, c->tls);
    n->sigmask = t->sigmask;
    if (c->flags & CLONE_CHILD_CLEARTID)
        n->clear_tid = c->child_tid;
    return n;
}

static void child_free(Task *n)
{
    engine_cpu_free(n->cpu);
    free(n->pending);
    free(n->debug);
    free(n);
}

static void set_tid(gaddr a, int tid)
{
    put_user(tid, a);       /* as the kernel does: a bad address is not an error */
}

/* ---- host threads ---- */

typedef struct HostThread {
    struct HostThread *next;
    pthread_t id;
    atomic_int busy;        /* 0: on its way out. Of one that lends its TLS the kernel clears it when the child goes. */
} HostThread;

void host_thread_leaves(HostThread *h)
{
    atomic_store(&h->busy, 0);
}

/* Wait until the threads on their way out are gone. With no lock held. */
static void host_threads_join(Process *p)
{
    HostThread *h, *gone = NULL, **link = &p->threads;

    pthread_mutex_lock(&p->lock);
    while ((h = *link)) {
        if (atomic_load(&h->busy)) {
            link = &h->next;
        } else {
            *link = h->next;
            h->next = gone;
            gone = h;
        }
    }
    pthread_mutex_unlock(&p->lock);
    while ((h = gone)) {
        gone = h->next;
        pthread_join(h->id, NULL);
        free(h);
    }
}

/* In the child of a fork none of them is left. */
static void host_threads_forget(Process *p)
{
    HostThread *h;

    while ((h = p->threads)) {
        p->threads = h->next;
        free(h);
    }
}

/* Start one, with its record in *@self before it runs; its stack is its own business at the end. 0 or an errno. */
static int host_thread(Task *t, HostThread **self, void *(*main)(void *), void *arg)
{
    Process *p = t->proc;
    SigHand *hand = p->sighand;
    HostThread *h = malloc(sizeof *h);
    pthread_attr_t attr;
    int err;

    if (!h)
        return EAGAIN;
    atomic_init(&h->busy, 1);
    *self = h;
    host_threads_join(p);
    pthread_mutex_lock(&hand->lock);
    action_learn(hand, SIG_BIT(32) | SIG_BIT(33));
    pthread_mutex_unlock(&hand->lock);
    pthread_attr_init(&attr);
    pthread_attr_setstacksize(&attr, THREAD_STACK);
    err = pthread_create(&h->id, &attr, main, arg);
    pthread_attr_destroy(&attr);
    if (err) {
        free(h);
        return err;
    }
    pthread_mutex_lock(&p->lock);
    h->next = p->threads;
    p->threads = h;
    pthread_mutex_unlock(&p->lock);
    /* the C library's first pthread_create takes a signal for itself that is the guest's: see __nptl_setxid_sighandler */
    pthread_mutex_lock(&hand->lock);
    if (!hand->own_rt_signals) {
        hand->own_rt_signals = true;
        host_action_set(p, 32, false);
        host_action_set(p, 33, false);
    }
    pthread_mutex_unlock(&hand->lock);
    return 0;
}

/* ---- threads ---- */

typedef struct ThreadStart {
    Task *task;
    uint64_t flags;
    gaddr parent_tid, child_tid;
    sem_t ready;
    int tid;
} ThreadStart;

static void *thread_main(void *arg)
{
    ThreadStart *s = arg;
    Task *t = s->task;
    int unshared = 0;

    t->tid = gettid();
    t->thread = pthread_self();
    current = t;
    profile_thread();
    if (!(s->flags & CLONE_FS))
        unshared |= CLONE_FS;
    if (!(s->flags & CLONE_FILES))
        unshared |= CLONE_FILES;
    if (unshared)
        HSYS(unshare, unshared);
    if (s->flags & CLONE_PARENT_SETTID)
        set_tid(s->parent_tid, t->tid);
    if (s->flags & CLONE_CHILD_SETTID)
        set_tid(s->child_tid, t->tid);
    task_add(t->proc, t);
    s->tid = t->tid;
    sem_post(&s->ready);            /* *s is gone from here on */
    signal_set_mask(t, t->sigmask);
    task_loop(t);
    host_threads_join(t->proc);     /* so that few who ended stay unjoined, whatever the others do */
    if (task_end(t)) {
        if (t->proc->gdb)
            gdb_gone(t, 'W', t->exit_code);
        process_last_words(t->proc);
    }
    child_free(t);
    return NULL;
}

static void wait_ready(sem_t *ready)
{
    while (sem_wait(ready) < 0)
        ;
    sem_destroy(ready);
}

static int64_t clone_thread(Task *t, const CloneArgs *c)
{
    ThreadStart s = { .flags = c->flags, .parent_tid = c->parent_tid, .child_tid = c->child_tid };
    int err;

    if ((c->flags & CLONE_PIDFD) || t->vfork_child) {
        LOG(UNIMP, "clone: a thread %s\n", t->vfork_child ? "in the child of a vfork" : "with CLONE_PIDFD");
        return -EINVAL;
    }
    s.task = child_task(t, t->proc, c);
    if (!s.task)
        return -EAGAIN;
    sem_init(&s.ready, 0, 0);
    err = host_thread(t, &s.task->host, thread_main, &s);
    if (err) {
        child_free(s.task);
        return -err;
    }
    wait_ready(&s.ready);
    return s.tid;
}

/* ---- fork ---- */

static long raw_fork(const CloneArgs *c)
{
    CloneArgs h = *c;
    uint64_t simple = CLONE_CLEAR_SIGHAND | CLONE_INTO_CGROUP;

    h.flags &= ~(uint64_t)(CLONE_SETTLS | CLONE_CHILD_CLEARTID);
    h.stack = h.stack_size = h.tls = 0;
    h.parent_tid = (uintptr_t)user_ptr(c->parent_tid, 4);
    h.child_tid = (uintptr_t)user_ptr(c->child_tid, 4);
    h.pidfd = (uintptr_t)user_ptr(c->pidfd, 4);
    if (!(c->flags & simple) && !c->set_tid_size)
        return HSYS(clone, h.flags | h.exit_signal, 0, c->flags & CLONE_PIDFD ? h.pidfd : h.parent_tid,
                    h.child_tid, 0);
    h.set_tid = (uintptr_t)user_ptr(c->set_tid, c->set_tid_size * 4);
    return HSYS(clone3, &h, sizeof h);
}

/* In the child: the other tasks are not there any more. */
static void fork_child(Task *t, const CloneArgs *c)
{
    Process *p = t->proc;
    Task *o, *next;

    t->vfork_child = false;
    t->tid = gettid();
    t->thread = pthread_self();
    t->host = NULL;
    host_threads_forget(p);
    for (o = p->tasks; o; o = next) {
        next = o->next;
        if (o != t) {
            free(o->pending);
            free(o->debug);
            free(o);
        }
    }
    p->tasks = t;
    t->next = NULL;
    if (p->gdb)
        gdb_forked(p);
    t->robust_list = 0;
    t->clear_tid = c->flags & CLONE_CHILD_CLEARTID ? c->child_tid : 0;
    t->pending->sync_set = 0;
    if (c->flags & CLONE_CHILD_SETTID)
        set_tid(c->child_tid, t->tid);
    if (c->flags & CLONE_CLEAR_SIGHAND)
        for (int sig = 1; sig <= SIG_MAX; sig++)
            if (p->sighand->action[sig].handler > (gaddr)(uintptr_t)SIG_IGN) {
                memset(&p->sighand->action[sig], 0, sizeof p->sighand->action[sig]);
                host_action_set(p, sig, false);
            }
    if (c->flags & CLONE_CLEAR_SIGHAND)
        for (int sig = 1; sig <= SIG_MAX; sig++)
            if (SYNC_SIGS & SIG_BIT(sig))
                host_action_set(p, sig, false);
    if (c->stack || (c->flags & CLONE_SETTLS))
        p->abi->clone_child(t->cpu, t->cpu, c->stack, c->flags & CLONE_SETTLS, c->tls);
}

static int64_t clone_fork(Task *t, const CloneArgs *c)
{
    Process *p = t->proc;
    bool plain = !(c->flags & ~(uint64_t)(FORK_FLAGS & ~CLONE_VFORK)) && c->exit_signal == SIGCHLD && !c->set_tid_size;
    long pid;

    host_threads_join(p);
    pthread_mutex_lock(&p->lock);
    pthread_mutex_lock(&p->sighand->lock);
    mmap_fork_prepare();                   /* in this order: changes of the map end in the engine */
    engine_fork_prepare(p->engine);
    if (plain) {
        pid = fork();
        if (pid < 0)
            pid = -errno;
    } else {
        pid = raw_fork(c);
    }
    if (pid == 0)
        engine_fork_child(p->engine, t->cpu);
    else
        engine_fork_parent(p->engine);
    mmap_fork_done();
    pthread_mutex_unlock(&p->sighand->lock);
    pthread_mutex_unlock(&p->lock);
    if (pid == 0) {
        observe_start(p);
        fork_child(t, c);
    } else if (pid > 0 && plain && (c->flags & CLONE_PARENT_SETTID))
        set_tid(c->parent_tid, pid);
    return pid;
}

/* ---- processes that share memory: vfork and the like ---- */

/* What the thread that calls clone hears from the one that lends the child its TLS, if that is another. */
typedef struct VmStart {
    Task *parent;
    const CloneArgs *args;
    HostThread *host;
    sem_t ready;
    int32_t pid;            /* as the parent's pid namespace has it: the kernel writes it before the child runs */
    int64_t error;
} VmStart;

typedef struct Vfork {
    Process proc;
    SigHand hand;
    Task *task;
    VmStart *start;         /* NULL: the caller itself is suspended */
} Vfork;

static int vfork_main(void *arg)
{
    Vfork *v = arg;
    Task *t = v->task;

    current = t;
    t->tid = gettid();
    task_add(t->proc, t);
    for (int sig = 1; sig <= SIG_MAX; sig++)
        if (t->proc->sighand->action[sig].handler == (gaddr)(uintptr_t)SIG_DFL)
            host_action_set(t->proc, sig, true);
    if (v->start) {
        if (!v->start->pid)
            v->start->pid = t->tid;
        if (v->start->args->flags & CLONE_PARENT_SETTID)
            set_tid(v->start->args->parent_tid, v->start->pid);
        if (v->start->args->flags & CLONE_CHILD_SETTID)
            set_tid(v->start->args->child_tid, t->tid);
        sem_post(&v->start->ready);         /* *v->start is gone from here on */
    }
    signal_set_mask(t, t->sigmask);
    task_run(t);
}

static Vfork *vfork_copy(Process *p)
{
    Vfork *v = malloc(sizeof *v);

    if (!v)
        return NULL;
    pthread_mutex_lock(&p->lock);
    pthread_mutex_lock(&p->sighand->lock);
    action_learn(p->sighand, ~0ull);
    v->proc = *p;
    v->hand = *p->sighand;
    pthread_mutex_unlock(&p->sighand->lock);
    pthread_mutex_unlock(&p->lock);
    v->proc.sighand = &v->hand;
    v->proc.tasks = NULL;
    v->proc.threads = NULL;
    v->proc.gdb = NULL;
    pthread_mutex_init(&v->proc.lock, NULL);
    pthread_mutex_init(&v->hand.lock, NULL);
    return v;
}

static void vfork_free(Vfork *v)
{
    if (v->task) {
        if (v->task->exec_mem)
            munmap(v->task->exec_mem, v->task->exec_size);
        child_free(v->task);
    }
    pthread_mutex_destroy(&v->proc.lock);
    pthread_mutex_destroy(&v->hand.lock);
    free(v);
}

/* Returns when the child has ended or called exec: its pid or -errno. @start as in Vfork. */
static int64_t vfork_and_wait(Task *t, const CloneArgs *c, VmStart *start)
{
    uint64_t flags = (c->flags & ~(uint64_t)(CLONE_SETTLS | CLONE_SIGHAND | CLONE_CHILD_CLEARTID)) | CLONE_VFORK;
    void *ptid = user_ptr(c->flags & CLONE_PIDFD ? c->pidfd : c->parent_tid, 4), *ctid = user_ptr(c->child_tid, 4);
    Vfork *v = vfork_copy(t->proc);
    int64_t pid = -ENOMEM;
    char *stack;

    if (!v)
        return -ENOMEM;
    v->start = start;
    v->task = child_task(t, &v->proc, c);
    stack = mmap(NULL, VFORK_STACK, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_STACK, -1, 0);
    if (v->task && stack != MAP_FAILED) {
        mprotect(stack, 4096, PROT_NONE);
        v->task->vfork_child = true;
        if (c->flags & CLONE_VFORK) {       /* with another process running beside, not even this is inherited */
            v->task->ss_sp = t->ss_sp;
            v->task->ss_size = t->ss_size;
            v->task->ss_flags = t->ss_flags;
        }
        if (start && !(flags & CLONE_PIDFD)) {
            flags |= CLONE_PARENT_SETTID;
            ptid = &start->pid;
        }
        if (start) {
            flags = (flags & ~(uint64_t)CLONE_CHILD_SETTID) | CLONE_CHILD_CLEARTID;
            ctid = &start->host->busy;
        }
        pid = clone(vfork_main, stack + VFORK_STACK, flags | c->exit_signal, v, ptid, NULL, ctid);
        if (pid < 0)
            pid = -errno;
    }
    if (stack != MAP_FAILED) {
        sanitize_fresh(stack, VFORK_STACK);     /* whatever is mapped here next must not find the child's marks */
        munmap(stack, VFORK_STACK);
    }
    vfork_free(v);
    return pid;
}

/* The thread that lends its TLS. Its signals are blocked. */
static void *vm_main(void *arg)
{
    VmStart *s = arg;
    int64_t r = vfork_and_wait(s->parent, s->args, s);

    if (r < 0) {            /* else *s is gone */
        host_thread_leaves(s->host);
        s->error = r;
        sem_post(&s->ready);
    }
    return NULL;
}

static int64_t clone_vm(Task *t, const CloneArgs *c)
{
    VmStart s = { .parent = t, .args = c };
    int64_t r;

    if ((c->flags >> 32) || c->set_tid_size || ((c->flags & CLONE_PIDFD) && (c->flags & CLONE_PARENT_SETTID)))
        return -EINVAL;
    if ((c->flags & CLONE_VFORK) || t->vfork_child) {
        if (!(c->flags & CLONE_VFORK))
            LOG(UNIMP, "clone: a process that shares memory twice over; the parent waits for it as after vfork\n");
        r = vfork_and_wait(t, c, NULL);
        current = t;
        return r;
    }
    sem_init(&s.ready, 0, 0);
    r = host_thread(t, &s.host, vm_main, &s);
    if (r)
        return -r;
    wait_ready(&s.ready);
    return s.error ?: s.pid;
}

/* ---- the calls ---- */

static int64_t clone_any(Task *t, const CloneArgs *c)
{
    uint64_t f = c->flags;
    int64_t r;

    if (((f & CLONE_THREAD) && !(f & CLONE_SIGHAND)) || ((f & CLONE_SIGHAND) && !(f & CLONE_VM))
        || ((f & CLONE_SIGHAND) && (f & CLONE_CLEAR_SIGHAND)))
        return -EINVAL;
    r = host_mask_close();
    if (r < 0)
        return r;
    if (f & CLONE_THREAD)
        r = clone_thread(t, c);
    else if (f & CLONE_VM)
        r = clone_vm(t, c);
    else
        r = clone_fork(t, c);
    signal_set_mask(t, t->sigmask);
    return r;
}

int64_t do_clone(Task *t, uint64_t flags, gaddr sp, gaddr ptid, gaddr ctid, uint64_t tls, int exit_signal)
{
    CloneArgs c = { .flags = flags, .stack = sp, .parent_tid = ptid, .child_tid = ctid, .tls = tls,
                    .exit_signal = exit_signal };

    if (flags & CLONE_PIDFD)
        c.pidfd = ptid;
    return clone_any(t, &c);
}

/* The order of the arguments is that of CONFIG_CLONE_BACKWARDS (riscv, arm64). */
int64_t sys_clone(Task *t, const uint64_t a[6])
{
    return do_clone(t, (uint32_t)a[0] & ~(uint32_t)SIG_FLAGS, a[1], a[2], a[4], a[3], a[0] & SIG_FLAGS);
}

int64_t sys_clone3(Task *t, const uint64_t a[6])
{
    CloneArgs c = { 0 };
    uint8_t extra;

    if (a[1] < CLONE_ARGS_V0)
        return -EINVAL;
    if (a[1] > 4096)
        return -E2BIG;
    if (copy_in(&c, a[0], MIN(a[1], sizeof c)))
        return -EFAULT;
    for (uint64_t i = sizeof c; i < a[1]; i++) {
        if (get_user(extra, a[0] + i))
            return -EFAULT;
        if (extra)
            return -E2BIG;
    }
    if ((c.flags & SIG_FLAGS) || c.exit_signal > SIG_MAX || (!c.stack != !c.stack_size)
        || (!c.set_tid != !c.set_tid_size) || c.set_tid_size > 32 || ((c.flags & CLONE_THREAD) && c.exit_signal))
        return -EINVAL;
    c.stack += c.stack_size;
    return clone_any(t, &c);
}
