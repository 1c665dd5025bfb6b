/* SPDX-License-Identifier: Apache-2.0 */
/*
 * execve. A guest program is run by executing this emulator anew, a program of the host's by the host itself; scripts are
 * taken apart here, as fs/binfmt_script.c does, because their interpreter may be a guest program under -L.
 *
 * The hand-over to the new emulator is its argument list, which the guest never sees:
 *
 *   lyre -exec-fd FD [-exec-self-fd FD] OPTION... -execfn EXECFN -- PROGRAM ARGV0 ARG...
 *
 * with the program open as FD, the options as they are in force here, and everything behind PROGRAM the guest's own
 * argv; the environment is handed on untouched. What the kernel would refuse before its point of no return is refused
 * here, before the host's execve.
 *
 * A vfork child runs this in its parent's memory: nothing is allocated that would not be freed, and nothing shared is
 * changed.
 */
#include "linux-user/elf-int.h"

#include <alloca.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { SCRIPT_DEPTH = 5, SCRIPT_HEAD = 256, FN_MAX = PATH_MAX + 32, KEEP_ON_STACK = 4096 };

typedef struct Exec {
    Task *task;
    int dirfd, flags;
    int fd;                         /* the program, once open; close-on-exec */
    const char *path;               /* as the guest named it */
    const char *host;               /* for the host kernel; "" with dirfd: execveat */
    char host_buf[PATH_MAX];
    char fn[FN_MAX];                /* path, or /dev/fd/N/path: the script's name for its interpreter */
    char **argv, **envp;
    /* of a script: what comes before argv[1] */
    char head[SCRIPT_DEPTH][SCRIPT_HEAD], script[SCRIPT_DEPTH][FN_MAX];
    char *front[3 * SCRIPT_DEPTH]; int nfront;
} Exec;

static struct { atomic_int fd; } self = { -1 };      /* this emulator, kept open for a process without /proc; -1: not */

void exec_keep_self(void)
{
    path_may_change();
    if (atomic_load(&self.fd) < 0) {
        int fd = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);

        if (fd < 0 && lu_opt->self)
            fd = open(lu_opt->self, O_RDONLY | O_CLOEXEC);
        if (fd >= 0)
            atomic_store(&self.fd, fd_make_own(fd));
    }
}

void exec_adopt_self(int fd)
{
    atomic_store(&self.fd, fd_make_own(fd));
}

/* ---- opening and judging ---- */

static int exec_name(Exec *x, const char *path)
{
    size_t n;

    if (path[0] == '/' || x->dirfd == AT_FDCWD)
        n = snprintf(x->fn, sizeof x->fn, "%s", path);
    else
        n = snprintf(x->fn, sizeof x->fn, *path ? "/dev/fd/%d/%s" : "/dev/fd/%d", x->dirfd, path);
    return n < sizeof x->fn ? 0 : -ENAMETOOLONG;
}

/* May the open file x->fd be executed? As do_open_execat() in fs/exec.c. */
static int check_file(const Exec *x)
{
    struct stat st;
    int r;

    if (fstat(x->fd, &st) || !S_ISREG(st.st_mode))
        return -EACCES;
    r = (int)HSYS(faccessat2, x->fd, "", X_OK, AT_EACCESS | AT_EMPTY_PATH);
    if (r == -ENOSYS)
        r = *x->host ? (int)HSYS(faccessat, x->dirfd, x->host, X_OK) : st.st_mode & 0111 ? 0 : -EACCES;
    return r;
}

/* Open x->path, setting host, fn and fd. */
static int exec_open(Exec *x)
{
    int nofollow = x->flags & AT_SYMLINK_NOFOLLOW ? O_NOFOLLOW : 0, r;

    r = exec_name(x, x->path);
    if (r)
        return r;
    if (!*x->path) {
        x->host = "";
        x->fd = x->dirfd == AT_FDCWD ? -EACCES : (int)HSYS(fcntl, x->dirfd, F_DUPFD_CLOEXEC, 0);
    } else {
        x->host = nofollow ? path_host_nofollow(x->path, x->host_buf) : path_host(x->path, x->host_buf);
        x->fd = (int)HSYS(openat, x->dirfd, x->host, O_RDONLY | O_CLOEXEC | O_NONBLOCK | nofollow, 0);
    }
    if (x->fd < 0)
        return x->fd == -ENXIO ? -EACCES : x->fd;
    return check_file(x);
}

/* ---- scripts ---- */

static bool blank(char c) { return c == ' ' || c == '\t'; }

/* Take "#!interpreter argument" apart. Returns the interpreter, *arg NULL if none; NULL: ENOEXEC. The name is empty where
 * the file ends instead of it, which Linux refuses in another way than an empty line. */
static char *script_line(char *line, size_t len, char **arg)
{
    char *newline = memchr(line, '\n', len), *end = newline, *p = line + 2, *name;

    *arg = NULL;
    if (!end) {                         /* the name must at least be complete */
        end = line + len;
        while (p < end && blank(*p))
            p++;
        while (p < end && *p && !blank(*p))
            p++;
        if (p == end && len == SCRIPT_HEAD - 1)
            return NULL;
        p = line + 2;
    }
    while (end > p && blank(end[-1]))
        end--;
    *end = 0;
    while (blank(*p))
        p++;
    if (!*p)
        return newline ? NULL : p;
    name = p;
    while (*p && !blank(*p))
        p++;
    if (*p) {
        *p++ = 0;
        while (blank(*p))
            p++;
        if (*p)
            *arg = p;
    }
    return name;
}

/* The file is a script: go on with its interpreter in its place. */
static int exec_script(Exec *x, int level, size_t len)
{
    char *arg, *interp, **front = x->front;
    int n = 2, keep = level ? x->nfront - 1 : 0;

    interp = script_line(x->head[level], len, &arg);
    if (!interp || !*interp)
        return interp ? -EACCES : -ENOEXEC;
    /* A script that disappears at exec cannot be read by its interpreter. */
    if (level == 0 && !*x->path && HSYS(fcntl, x->dirfd, F_GETFD, 0) & FD_CLOEXEC)
        return -ENOENT;
    memcpy(x->script[level], x->fn, sizeof x->fn);
    n += arg != NULL;
    /* argv[0] gives way: interpreter, argument, script, then what the script before had behind its name */
    memmove(front + n, front + (level ? 1 : 0), keep * sizeof *front);
    front[0] = interp;
    if (arg)
        front[1] = arg;
    front[n - 1] = x->script[level];
    x->nfront = n + keep;
    HSYS(close, x->fd);
    x->dirfd = AT_FDCWD;
    x->flags = 0;
    x->path = interp;
    return exec_open(x);
}

/* ---- the two ways to go ---- */

/* Everything Linux's load_elf_binary() can refuse before its point of no return. The plans are too large for a small
 * thread's stack. */
static int check_elf(const Exec *x)
{
    ElfPlan *plan = mmap(NULL, 2 * sizeof *plan, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    const char *why = NULL;
    char buf[PATH_MAX];
    int r, fd;

    if (plan == MAP_FAILED)
        return -ENOMEM;
    r = elf_plan(x->fd, plan, NULL);
    if (!r && plan->interp[0]) {
        fd = (int)HSYS(openat, AT_FDCWD, path_host(plan->interp, buf), O_RDONLY | O_CLOEXEC, 0);
        r = fd < 0 ? fd : elf_plan(fd, plan + 1, &why) || plan[1].guest != plan->guest ? -ELIBBAD : 0;
        if (fd >= 0)
            HSYS(close, fd);
        if (fd == -ENOENT)
            LOG(GUEST, "exec of %s: its dynamic loader %s is missing\n", x->path, plan->interp);
    }
    munmap(plan, 2 * sizeof *plan);
    return r;
}

static int count(char **v)
{
    int n = 0;

    while (v && v[n])
        n++;
    return n;
}

/* x's final argument list behind out[n]: the script's front, then the guest's. Returns its end. */
static int put_args(const Exec *x, char **out, int n)
{
    int skip = x->nfront ? 1 : 0, argc = count(x->argv);

    for (int i = 0; i < x->nfront; i++)
        out[n++] = x->front[i];
    for (int i = skip; i < argc; i++)
        out[n++] = x->argv[i];
    if (!x->nfront && !argc)
        out[n++] = "";                  /* Linux: an empty argv becomes { "" } */
    out[n] = NULL;
    return n;
}

/* The host's execve of ourselves, however we can be reached. */
static long exec_self(char **args, char **envp)
{
    int fd = atomic_load(&self.fd);
    long r;

    if (fd >= 0) {
        HSYS(fcntl, fd, F_SETFD, 0);
        r = HSYS(execveat, fd, "", args, envp, AT_EMPTY_PATH);
        HSYS(fcntl, fd, F_SETFD, FD_CLOEXEC);
        return r;
    }
    r = HSYS(execve, "/proc/self/exe", args, envp);
    if (r == -ENOENT && lu_opt->self)
        r = HSYS(execve, lu_opt->self, args, envp);
    return r;
}

typedef struct Numbers { char fd[16], self[16], limit[32]; } Numbers;

/* The arguments of the new emulator up to and with PROGRAM. */
static int put_options(char **out, Numbers *num, int fd, const char *execfn, const char *program)
{
    int n = 0, self_fd = atomic_load(&self.fd);

    snprintf(num->fd, sizeof num->fd, "%d", fd);
    out[n++] = "lyre";
    out[n++] = "-exec-fd";
    out[n++] = num->fd;
    if (self_fd >= 0) {
        snprintf(num->self, sizeof num->self, "%d", self_fd);
        out[n++] = "-exec-self-fd";
        out[n++] = num->self;
    }
    for (int i = 0; i < lu_opt->nargs; i++)
        out[n++] = (char *)lu_opt->args[i];
    out[n++] = "-execfn";
    out[n++] = (char *)execfn;
    out[n++] = "--";
    out[n++] = (char *)program;
    return n;
}

/* A program of the host's, or one the host kernel has to judge. A native interpreter sees the host's files: the script it
 * is to read goes by its host name. */
static int64_t exec_native(Exec *x)
{
    char buf[PATH_MAX], **args = x->argv;
    int max = x->nfront + count(x->argv) + 2;
    size_t bytes = max * sizeof(char *);
    int64_t r;

    if (x->nfront || !count(x->argv)) {
        args = max <= KEEP_ON_STACK ? alloca(bytes)
             : mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (args == MAP_FAILED)
            return -ENOMEM;
        put_args(x, args, 0);
        for (int i = 1; i < x->nfront; i++)
            if (args[i] == x->script[0])
                args[i] = (char *)path_host(args[i], buf);
    }
    profile_end(x->task->proc, true);
    signal_exec_prepare(x->task);
    r = HSYS(execveat, x->dirfd, x->host, args, x->envp, x->flags & (AT_EMPTY_PATH | AT_SYMLINK_NOFOLLOW));
    signal_exec_undo(x->task);
    if (args != x->argv && max > KEEP_ON_STACK)
        munmap(args, bytes);
    return r;
}

static int64_t exec_guest(Exec *x)
{
    int max = lu_opt->nargs + 16 + x->nfront + count(x->argv) + 2, r = check_elf(x), n;
    size_t bytes = max * sizeof(char *);
    char **args;
    Numbers num;

    if (r)
        return r;
    /* Freed only if the exec fails: a vfork child with thousands of arguments leaves them to its parent. */
    args = max <= KEEP_ON_STACK ? alloca(bytes)
         : mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (args == MAP_FAILED)
        return -ENOMEM;
    n = put_options(args, &num, x->fd, x->nfront ? x->script[0] : x->fn, x->fn);
    put_args(x, args, n);
    HSYS(fcntl, x->fd, F_SETFD, 0);
    profile_end(x->task->proc, true);
    signal_exec_prepare(x->task);
    r = (int)exec_self(args, x->envp);
    signal_exec_undo(x->task);
    HSYS(fcntl, x->fd, F_SETFD, FD_CLOEXEC);
    if (max > KEEP_ON_STACK)
        munmap(args, bytes);
    /* Out of our own sight (no /proc): binfmt_misc, which may have started us, still knows where we are. */
    return r == -ENOENT ? exec_native(x) : r;
}

static int64_t exec_file(Exec *x)
{
    for (int level = 0; ; level++) {
        char head[SCRIPT_HEAD] = { 0 };
        long n = HSYS(pread64, x->fd, head, sizeof head - 1, 0);
        int r;

        if (n < 0)
            return n;
        if (n < 2 || memcmp(head, "#!", 2))
            return elf_guest(x->fd, NULL) ? exec_guest(x) : exec_native(x);
        if (level == SCRIPT_DEPTH)
            return -ELOOP;
        memcpy(x->head[level], head, sizeof head);
        r = exec_script(x, level, n);
        if (r)
            return r;
    }
}

int64_t do_execve(Task *t, int dirfd, const char *path, char **argv, char **envp, int flags)
{
    Exec x;
    int64_t r;

    /* not all of it: most is written before it is read */
    x.task = t;
    x.dirfd = dirfd;
    x.flags = flags;
    x.fd = -1;
    x.path = path;
    x.argv = argv;
    x.envp = envp;
    x.nfront = 0;
    if (!*path && !(flags & AT_EMPTY_PATH))
        return -ENOENT;
    if (flags & ~(AT_EMPTY_PATH | AT_SYMLINK_NOFOLLOW))
        return -EINVAL;
    engine_sync(t->proc->engine);
    r = exec_open(&x);
    if (!r)
        r = exec_file(&x);
    else if (x.fd == -EACCES && *path && !HSYS(faccessat, dirfd, x.host, X_OK))
        r = exec_native(&x);            /* may be executed but not read: the host kernel can */
    if (x.fd >= 0)
        HSYS(close, x.fd);
    return r;
}

int64_t exec_again(const char *program, int fd, const char *execfn, char **argv, char **envp, uint64_t stack_limit,
                   int pers)
{
    int argc = count(argv), n;
    char **args = malloc((lu_opt->nargs + 20 + argc) * sizeof *args);
    struct rlimit rl;
    Numbers num;

    if (!args || getrlimit(RLIMIT_STACK, &rl))
        return -ENOMEM;
    rl.rlim_cur = MIN(rl.rlim_max, 8 << 20);
    if (setrlimit(RLIMIT_STACK, &rl))
        return -errno;
    if (pers != -1)
        personality(pers & ~ADDR_COMPAT_LAYOUT);
    n = put_options(args, &num, fd, execfn, program);
    snprintf(num.limit, sizeof num.limit, "%llu", (unsigned long long)stack_limit);
    memmove(args + 5, args + 3, (n - 3) * sizeof *args);
    args[3] = "-exec-stack-limit";
    args[4] = num.limit;
    n += 2;
    if (lu_opt->gdb) {
        memmove(args + 7, args + 5, (n - 5) * sizeof *args);
        args[5] = "-g";
        args[6] = (char *)lu_opt->gdb;
        n += 2;
    }
    memcpy(args + n, argv, (argc + 1) * sizeof *args);
    fcntl(fd, F_SETFD, 0);
    return exec_self(args, envp);
}
