/* SPDX-License-Identifier: Apache-2.0 */
/*
 * `lyre profile`: samples. Each guest thread has a timer of its CPU time, which the kernel tells about with SIGTRAP and a
 * value that only we have: one of the signals that the host never blocks for the guest (SYNC_SIGS), and that the handler
 * sees first, so the guest keeps all of its signals and timers. A call that such a signal breaks off is made again.
 *
 * Samples are kept as they come, up to a number, after that at random (reservoir sampling: each of all has the same chance
 * to be among those that are kept). A forked child has no timers, and so no profile; a program that this process executes
 * begins a new one.
 */
#include "linux-user/profile-int.h"
#include "base/sanitize.h"

#include "linux-user/host-x86_64.h"
#include "linux-user/signal-int.h"
#include "linux-user/syscall.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

/* Of a program that executes another one soon there is nothing to say. */
enum { SAMPLE_NS = 997000, EXEC_LEAST = 20 };

static struct {
    Sample *sample;                 /* PROFILE_SAMPLES of them; NULL: off */
    atomic_uint_fast64_t taken;
    pid_t pid;
} profile;

static Sample *sample_new(void)
{
    static __thread uint64_t random = 0x9e3779b97f4a7c15;
    uint64_t n = atomic_fetch_add(&profile.taken, 1);

    if (n < PROFILE_SAMPLES)
        return &profile.sample[n];
    random ^= random << 13;
    random ^= random >> 7;
    random ^= random << 17;
    n = random % (n + 1);
    return n < PROFILE_SAMPLES ? &profile.sample[n] : NULL;
}

static __thread uintptr_t stack_top;        /* of the host thread, nearly */
static __thread int timer = -1;

/* Is there a frame at @fp, above @below? */
static bool is_frame(uintptr_t fp, uintptr_t below)
{
    return fp > below && fp < stack_top && !(fp & 7);
}

/* The guest instruction whose helper C code at frame @fp is: its generated code has called a stub. */
ANY_STACK static void sample_caller(Sample *s, const Engine *e, uintptr_t ret, uintptr_t sp)
{
    const uintptr_t *word = (const uintptr_t *)sp;

    s->from_code = engine_in_code(e, (void *)ret);
    for (int i = 0; s->from_code && i < 4; i++)
        if (engine_where(e, (void *)word[i], &s->pc, &s->region) == ENGINE_IN_CODE)
            return;
}

/* C code keeps frame pointers; generated code has the state register there. A handler's frame leads on to what it broke
 * into. */
ANY_STACK static void sample_stack(Sample *s, const Engine *e, const ucontext_t *uc)
{
    const greg_t *r = uc->uc_mcontext.gregs;
    uintptr_t sp = r[REG_RSP], fp = r[REG_RBP];

    s->stack[s->n++] = r[REG_RIP];
    if (!is_frame(fp, sp)) {        /* its first instruction, or its last */
        sample_caller(s, e, *(const uintptr_t *)sp, sp + 8);
        return;
    }
    while (s->n < PROFILE_STACK) {
        const uintptr_t *frame = (const uintptr_t *)fp;
        uintptr_t ret = frame[1];

        if (engine_in_code(e, (void *)ret)) {
            sample_caller(s, e, ret, fp + 16);
            return;
        }
        s->stack[s->n++] = ret;
        if (ret == (uintptr_t)host_sigreturn) {
            const ucontext_t *in = (const ucontext_t *)(fp + 16);

            engine_where(e, (void *)in->uc_mcontext.gregs[REG_RIP], &s->pc, &s->region);
            return;
        }
        if (!is_frame(frame[0], fp))
            return;
        fp = frame[0];
    }
}

/* On the way to a helper, whose caller is on the stack; or looking for the guest pc that is in rax. */
static void sample_stub(Sample *s, const Engine *e, const ucontext_t *uc)
{
    const greg_t *r = uc->uc_mcontext.gregs;

    sample_caller(s, e, r[REG_RIP], r[REG_RSP]);
    if (!s->region && r[REG_RAX] > 4096 && access_ok(r[REG_RAX], 1))
        s->pc = r[REG_RAX];
}

/* A call that our signal broke off, as the kernel would make it again: the guest has not had one. */
static void call_again(ucontext_t *uc)
{
    greg_t *r = uc->uc_mcontext.gregs;

    if (r[REG_RIP] == (greg_t)(uintptr_t)safe_syscall_entered && r[REG_RAX] == -EINTR
        && host_syscall_nr(uc) != SYS_close) {
        r[REG_RIP] -= 2;            /* SYSCALL */
        r[REG_RAX] = host_syscall_nr(uc);
    }
}

bool profile_signal(int sig, const siginfo_t *si, void *ctx)
{
    ucontext_t *uc = ctx;
    Task *t = current;
    const Engine *e;
    Sample *s;

    if (!profile.sample || sig != SIGTRAP || si->si_code != SI_TIMER || si->si_value.sival_ptr != &profile)
        return false;
    s = t ? sample_new() : NULL;
    if (s) {
        e = t->proc->engine;
        s->n = s->region = s->from_code = 0;
        s->pc = t->cpu->pc;
        s->sys_nr = t->sys_nr;
        s->where = engine_where(e, (void *)host_uc_pc(uc), &s->pc, &s->region);
        if (s->where == ENGINE_ELSEWHERE)
            sample_stack(s, e, uc);
        else if (s->where == ENGINE_IN_STUB)
            sample_stub(s, e, uc);
    }
    call_again(uc);
    return true;
}

void profile_thread(void)
{
    struct sigevent ev = { .sigev_notify = SIGEV_THREAD_ID, .sigev_signo = SIGTRAP, .sigev_value.sival_ptr = &profile };
    struct itimerspec it = { { 0, SAMPLE_NS }, { 0, SAMPLE_NS } };

    if (!profile.sample || getpid() != profile.pid)
        return;
    stack_top = (uintptr_t)__builtin_frame_address(0);
    ev._sigev_un._tid = gettid();
    if (HSYS(timer_create, CLOCK_THREAD_CPUTIME_ID, &ev, &timer) == 0)
        HSYS(timer_settime, timer, 0, &it, NULL);
}

void profile_thread_end(void)
{
    if (timer >= 0)
        HSYS(timer_delete, timer);
    timer = -1;
}

void profile_init(void)
{
    Sample *v;

    if (lu_opt->profile_pid != getpid())
        return;
    v = mmap(NULL, PROFILE_SAMPLES * sizeof *v, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (v == MAP_FAILED)
        lu_die(1, "profile: out of memory");
    profile.pid = getpid();
    profile.sample = v;
}

bool profile_on(void) { return profile.sample != NULL; }

void profile_end(Process *p, bool exec)
{
    FILE *out = log_stream();
    int fd;

    if (!profile.sample || getpid() != profile.pid || (exec && atomic_load(&profile.taken) < EXEC_LEAST))
        return;
    if (*lu_opt->profile_out) {
        fd = open(lu_opt->profile_out, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
        out = fd < 0 ? NULL : fdopen(fd, "a");
        if (!out) {
            fprintf(log_stream(), "lyre: profile: cannot write %s\n", lu_opt->profile_out);
            return;
        }
    }
    profile_report(p, profile.sample, atomic_load(&profile.taken), out);
    if (*lu_opt->profile_out)
        fclose(out);
    else
        fflush(out);
}
