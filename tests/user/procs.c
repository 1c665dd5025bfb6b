/* SPDX-License-Identifier: Apache-2.0 */
/* Processes: fork, vfork, posix_spawn, clone in odd shapes, exec, waiting. Runs itself again with an argument. */
#include "check.h"

#include <sched.h>
#include <spawn.h>
#include <sys/resource.h>

extern char **environ;
static const char *self;

static void forks(void)
{
    int st;
    struct rusage ru;
    pid_t pid;

    for (int i = 0; i < 50; i++) {
        pid = fork();
        if (pid == 0)
            _exit(getppid() == 1 ? 99 : i);
        CHECK(wait4(pid, &st, 0, &ru) == pid && WIFEXITED(st) && WEXITSTATUS(st) == i);
    }
    CHECK(waitpid(-1, &st, 0) == -1 && errno == ECHILD);
}

static void wait_info(void)
{
    siginfo_t si;
    pid_t pid = fork();

    if (pid == 0)
        _exit(12);
    CHECK(waitid(P_PID, pid, &si, WEXITED | WNOWAIT) == 0 && si.si_pid == pid && si.si_status == 12);
    CHECK(si.si_code == CLD_EXITED && si.si_signo == SIGCHLD && si.si_uid == getuid());
    CHECK(waitid(P_PID, pid, &si, WEXITED) == 0);
    pid = fork();
    if (pid == 0) {
        raise(SIGKILL);
        _exit(0);
    }
    CHECK(waitid(P_ALL, 0, &si, WEXITED) == 0 && si.si_pid == pid && si.si_status == SIGKILL && si.si_code == CLD_KILLED);
}

static volatile int vvar;
static void vforks(void)
{
    int st;
    pid_t pid;

    for (int i = 0; i < 50; i++) {
        vvar = 0;
        pid = vfork();
        if (pid == 0) {
            vvar = i + 1;
            _exit(3);
        }
        CHECK(vvar == i + 1);
        CHECK(waitpid(pid, &st, 0) == pid && WIFEXITED(st) && WEXITSTATUS(st) == 3);
    }
}

static void vfork_dies(void)
{
    int st;
    pid_t pid = vfork();

    if (pid == 0) {
        kill(getpid(), SIGTERM);
        _exit(1);
    }
    CHECK(waitpid(pid, &st, 0) == pid && WIFSIGNALED(st) && WTERMSIG(st) == SIGTERM);
    pid = vfork();
    if (pid == 0) {
        *(volatile int *)8 = 1;
        _exit(1);
    }
    CHECK(waitpid(pid, &st, 0) == pid && WIFSIGNALED(st) && WTERMSIG(st) == SIGSEGV);
}

/* A process that shares memory with its parent, and both run: each answers the other. */
static atomic_int shared_turn;
static int shared_child(void *arg)
{
    stack_t ss;
    void *p;

    for (int i = 1; i < 200; i += 2) {
        while (shared_turn != i)
            sched_yield();
        shared_turn = i + 1;
    }
    CHECK(getppid() == (pid_t)(intptr_t)arg);
    CHECK(sigaltstack(NULL, &ss) == 0 && ss.ss_flags == SS_DISABLE);
    signal(SIGUSR1, SIG_IGN);               /* not the parent's: no CLONE_SIGHAND */
    p = sbrk(65536);
    CHECK(p != (void *)-1);
    memset(p, 0x5a, 65536);
    return 7;
}

static void shared_memory(void)
{
    static char stack[4][65536] __attribute__((aligned(16)));
    struct sigaction old;
    stack_t ss = { .ss_sp = malloc(65536), .ss_size = 65536 };
    char *a;
    int st;

    sigaltstack(&ss, NULL);
    for (int round = 0; round < 20; round++) {
        shared_turn = 0;
        pid_t pid = clone(shared_child, stack[round % 4] + 65536, CLONE_VM | SIGCHLD, (void *)(intptr_t)getpid());
        CHECK(pid > 0);
        for (int i = 0; i < 200; i += 2) {
            while (shared_turn != i)
                sched_yield();
            shared_turn = i + 1;
        }
        CHECK(waitpid(pid, &st, 0) == pid && WIFEXITED(st) && WEXITSTATUS(st) == 7);
        sigaction(SIGUSR1, NULL, &old);
        CHECK(old.sa_handler == SIG_DFL);
        a = sbrk(4096);
        CHECK(a != (void *)-1 && a[-1] == 0x5a);
    }
    ss.ss_flags = SS_DISABLE;
    sigaltstack(&ss, NULL);
}

/* ... and it outlives its parent, who leaves by the plain exit call. */
static int orphan(void *arg)
{
    int *p = arg;

    usleep(20000);
    write(p[1], "o", 1);
    return 0;
}

static void shared_orphan(void)
{
    static char stack[65536] __attribute__((aligned(16)));
    int p[2], st;
    char c = 0;

    CHECK(pipe(p) == 0);
    pid_t pid = fork();
    if (pid == 0) {
        clone(orphan, stack + 65536, CLONE_VM | SIGCHLD, p);
        syscall(SYS_exit, 3);
    }
    CHECK(waitpid(pid, &st, 0) == pid && WIFEXITED(st) && WEXITSTATUS(st) == 3);
    close(p[1]);
    CHECK(read(p[0], &c, 1) == 1 && c == 'o');
    close(p[0]);
}

/* What the emulator still does for one that has ended must not be in the way of a fork. */
static int nothing(void *arg) { return 0; }
static void *no_thread(void *arg) { return NULL; }
static void end_then_fork(void)
{
    static char stack[2][65536] __attribute__((aligned(16)));
    pthread_t th;
    pid_t pid;
    int st;

    for (int round = 0; round < 100; round++) {
        if (round % 2) {
            CHECK(pthread_create(&th, NULL, no_thread, NULL) == 0 && pthread_join(th, NULL) == 0);
        } else {
            pid = clone(nothing, stack[0] + 65536, CLONE_VM | SIGCHLD, NULL);
            CHECK(waitpid(pid, &st, 0) == pid && st == 0);
        }
        pid = round % 4 < 2 ? fork() : syscall(SYS_clone, SIGCHLD | CLONE_FS, 0, 0, 0, 0);
        if (pid == 0) {
            pid = clone(nothing, stack[1] + 65536, CLONE_VM | SIGCHLD, NULL);
            _exit(waitpid(pid, &st, 0) == pid && st == 0 ? 7 : 1);
        }
        CHECK(waitpid(pid, &st, 0) == pid && WIFEXITED(st) && WEXITSTATUS(st) == 7);
    }
}

static int spawn(const char *path, char *arg)
{
    char *argv[] = { (char *)path, arg, NULL };
    int st, err;
    pid_t pid;

    err = posix_spawn(&pid, path, NULL, NULL, argv, environ);
    if (err)
        return -err;
    return waitpid(pid, &st, 0) == pid ? st : -1;
}

static void spawns(void)
{
    CHECK(spawn("/nonexistent/program", "x") == -ENOENT);
    for (int i = 0; i < 5; i++)
        CHECK(WEXITSTATUS(spawn(self, "exit5")) == 5);
    CHECK(spawn("/tmp", "x") == -EACCES);
}

static void *spawn_loop(void *arg)
{
    for (int i = 0; i < 5; i++) {
        CHECK(WEXITSTATUS(spawn(self, "exit5")) == 5);
        CHECK(spawn("/nonexistent/program", "x") == -ENOENT);
    }
    return NULL;
}

static void spawn_in_threads(void)
{
    pthread_t t[4];

    for (int i = 0; i < 4; i++)
        pthread_create(&t[i], NULL, spawn_loop, NULL);
    for (int i = 0; i < 4; i++)
        pthread_join(t[i], NULL);
}

/* What exec keeps: ignored signals and the mask; what it resets: handlers, the alternate stack. */
static void nop(int sig, siginfo_t *si, void *uc) { }
static void exec_state(void)
{
    char *argv[] = { (char *)self, "state", NULL };
    sigset_t s = set_of(SIGUSR1);
    int st;
    pid_t pid = fork();

    if (pid == 0) {
        sigaddset(&s, SIGSEGV);
        sigprocmask(SIG_SETMASK, &s, NULL);
        signal(SIGUSR2, SIG_IGN);
        signal(SIGBUS, SIG_IGN);
        on(SIGHUP, nop, 0);
        raise(SIGUSR1);
        execv(self, argv);
        _exit(1);
    }
    CHECK(waitpid(pid, &st, 0) == pid && WIFEXITED(st) && WEXITSTATUS(st) == 0);
}

static int show_state(void)
{
    struct sigaction sa;
    sigset_t pend;

    CHECK(is_blocked(SIGUSR1) && is_blocked(SIGSEGV) && !is_blocked(SIGTERM));
    sigaction(SIGUSR2, NULL, &sa);
    CHECK(sa.sa_handler == SIG_IGN);
    sigaction(SIGBUS, NULL, &sa);
    CHECK(sa.sa_handler == SIG_IGN);
    sigaction(SIGSEGV, NULL, &sa);
    CHECK(sa.sa_handler == SIG_DFL);
    sigaction(SIGHUP, NULL, &sa);
    CHECK(sa.sa_handler == SIG_DFL);
    sigpending(&pend);
    CHECK(sigismember(&pend, SIGUSR1));
    return failures;
}

static void exec_errors(void)
{
    char *argv[] = { "x", NULL };

    CHECK(execve("/nonexistent", argv, environ) == -1 && errno == ENOENT);
    CHECK(execve((char *)1, argv, environ) == -1 && errno == EFAULT);
    CHECK(execve(self, (char **)1, environ) == -1 && errno == EFAULT);
    CHECK(execve("/etc/passwd", argv, environ) == -1 && errno == EACCES);
}

static void *sleeper(void *arg)
{
    for (;;)
        pause();
}

static void exec_in_thread(void)
{
    char *argv[] = { (char *)self, "exit5", NULL };
    pthread_t t;
    int st;
    pid_t pid = fork();

    if (pid == 0) {
        pthread_create(&t, NULL, sleeper, NULL);
        execv(self, argv);
        _exit(1);
    }
    CHECK(waitpid(pid, &st, 0) == pid && WIFEXITED(st) && WEXITSTATUS(st) == 5);
}

static int child_fn(void *arg)
{
    *(int *)arg = getpid();
    return 6;
}

static char clone_stack[65536] __attribute__((aligned(16)));
static void clones(void)
{
    int st, got = 0, ptid = 0;
    pid_t pid;

    pid = clone(child_fn, clone_stack + sizeof clone_stack, CLONE_VM | CLONE_VFORK | SIGCHLD, &got);
    CHECK(pid > 0 && got == pid);
    CHECK(waitpid(pid, &st, 0) == pid && WEXITSTATUS(st) == 6);
    got = 0;
    pid = clone(child_fn, clone_stack + sizeof clone_stack, CLONE_PARENT_SETTID | SIGCHLD, &got, &ptid, NULL, NULL);
    CHECK(pid > 0 && got == 0 && ptid == pid);
    CHECK(waitpid(pid, &st, 0) == pid && WEXITSTATUS(st) == 6);
    pid = clone(child_fn, clone_stack + sizeof clone_stack, 0, &got);
    CHECK(pid > 0 && waitpid(pid, &st, __WCLONE) == pid && WEXITSTATUS(st) == 6);
    CHECK(syscall(SYS_clone, CLONE_THREAD, 0, 0, 0, 0) == -1 && errno == EINVAL);
    CHECK(syscall(SYS_clone, CLONE_SIGHAND, 0, 0, 0, 0) == -1 && errno == EINVAL);
}

struct args { uint64_t flags, pidfd, child_tid, parent_tid, exit_signal, stack, stack_size, tls; };
static void clone3s(void)
{
    int st, pidfd = -1;
    struct args a = { .flags = 0x1000 /* CLONE_PIDFD */, .pidfd = (uintptr_t)&pidfd, .exit_signal = SIGCHLD };
    long pid = syscall(SYS_clone3, &a, sizeof a);

    if (pid == 0)
        _exit(8);
    CHECK(pid > 0 && pidfd >= 0 && fcntl(pidfd, F_GETFD) == FD_CLOEXEC);
    CHECK(waitpid(pid, &st, 0) == pid && WEXITSTATUS(st) == 8);
    close(pidfd);
    CHECK(syscall(SYS_clone3, &a, 63) == -1 && errno == EINVAL);
    CHECK(syscall(SYS_clone3, 8, sizeof a) == -1 && errno == EFAULT);
    CHECK(syscall(SYS_clone3, &a, 5000) == -1 && errno == E2BIG);
}

static volatile int chld;
static void on_chld(int sig, siginfo_t *si, void *uc) { chld += si->si_code == CLD_EXITED && si->si_status == 4; }
static void child_signal(void)
{
    pid_t pid;

    on(SIGCHLD, on_chld, SA_RESTART);
    chld = 0;
    pid = fork();
    if (pid == 0)
        _exit(4);
    CHECK(waitpid(pid, NULL, 0) == pid);
    CHECK(chld == 1);
    signal(SIGCHLD, SIG_IGN);
    pid = fork();
    if (pid == 0)
        _exit(4);
    CHECK(waitpid(pid, NULL, 0) == -1 && errno == ECHILD);
    signal(SIGCHLD, SIG_DFL);
}

static void shell(void)
{
    FILE *f;
    char line[64] = "";

    CHECK(WEXITSTATUS(system("exit 9")) == 9);
    f = popen("echo hello", "r");
    CHECK(f && fgets(line, sizeof line, f) && !strcmp(line, "hello\n"));
    if (f)
        CHECK(pclose(f) == 0);
}

int main(int argc, char **argv)
{
    self = argv[0];
    if (argc > 1)
        return !strcmp(argv[1], "state") ? show_state() : 5;
    CASE(forks);
    CASE(wait_info);
    CASE(vforks);
    CASE(vfork_dies);
    CASE(shared_memory);
    CASE(shared_orphan);
    CASE(end_then_fork);
    CASE(spawns);
    CASE(spawn_in_threads);
    CASE(exec_state);
    CASE(exec_errors);
    CASE(exec_in_thread);
    CASE(clones);
    CASE(clone3s);
    CASE(child_signal);
    CASE(shell);
    return failures != 0;
}
