/* SPDX-License-Identifier: Apache-2.0 */
/* System calls about tasks and processes that are a few lines each, and the copying that exec needs. */
#include "linux-user/signal-int.h"
#include "linux-user/syscall.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>

enum { ARG_STRING_MAX = 131072 };       /* the kernel's MAX_ARG_STRLEN */

int64_t sys_exit(Task *t, const uint64_t a[6])
{
    t->exiting = true;
    t->exit_code = (int)a[0] & 0xff;
    engine_kick(t->cpu);
    return SYS_NORET;
}

int64_t sys_exit_group(Task *t, const uint64_t a[6])
{
    process_exit(t, (int)a[0] & 0xff);
}

int64_t sys_set_tid_address(Task *t, const uint64_t a[6])
{
    t->clear_tid = a[0];
    return t->tid;
}

/* The host kernel restarts its own interrupted calls; the guest is never told to make this one. */
int64_t sys_restart_syscall(Task *t, const uint64_t a[6])
{
    return -EINTR;
}

/* The host's C library has the thread's one registration; without it guests' libraries do without. */
int64_t sys_rseq(Task *t, const uint64_t a[6])
{
    return -ENOSYS;
}

/* ---- exec ---- */

/* Strings of argv and envp, copied out of the guest. In memory of its own: a vfork child's exec never comes back to
 * free it, so the parent does (clone.c). */
typedef struct Strings {
    char *mem;
    size_t size, used;
    char **vec;
    size_t nvec;
} Strings;

static uint64_t args_limit(void)
{
    struct rlimit r;

    if (getrlimit(RLIMIT_STACK, &r) < 0 || r.rlim_cur == RLIM_INFINITY)
        return 6 << 20;
    return MAX(MIN(r.rlim_cur / 4, 6u << 20), 128u << 10);
}

/* Count the pointers of a NULL-terminated guest vector. */
static int64_t vec_count(gaddr v, uint64_t limit)
{
    uint64_t p;

    if (!v)
        return 0;
    for (uint64_t n = 0; n <= limit / 8; n++) {
        if (get_user(p, v + n * 8))
            return -EFAULT;
        if (!p)
            return n;
    }
    return -E2BIG;
}

static int64_t vec_copy(Strings *s, gaddr v, int64_t n)
{
    for (int64_t i = 0; i < n; i++) {
        size_t room = MIN(s->size - s->used, (size_t)ARG_STRING_MAX);
        uint64_t p = 0;
        ssize_t len;

        if (get_user(p, v + i * 8))
            return -EFAULT;
        if (!p)         /* changed under our eyes */
            return -EFAULT;
        len = copy_str(s->mem + s->used, p, room);
        if (len == -ENAMETOOLONG)
            return -E2BIG;
        if (len < 0)
            return len;
        s->vec[s->nvec++] = s->mem + s->used;
        s->used += len + 1;
    }
    s->vec[s->nvec++] = NULL;
    return 0;
}

static int64_t exec_common(Task *t, int dirfd, gaddr path, gaddr argv, gaddr envp, int flags)
{
    uint64_t limit = args_limit();
    int64_t nargs = vec_count(argv, limit), nenv = vec_count(envp, limit), r;
    size_t vec_size, total;
    char name[PATH_MAX], *mem;
    Strings s = { 0 };

    r = copy_str(name, path, sizeof name);
    if (r < 0)
        return r;
    if (nargs < 0 || nenv < 0)
        return nargs < 0 ? nargs : nenv;
    vec_size = ALIGN_UP((nargs + nenv + 2) * sizeof(char *), 16);
    total = ALIGN_UP(vec_size + limit, 4096);
    mem = mmap(NULL, total, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (mem == MAP_FAILED)
        return -ENOMEM;
    s.vec = (char **)(void *)mem;
    s.mem = mem + vec_size;
    s.size = limit;
    r = vec_copy(&s, argv, nargs);
    if (!r)
        r = vec_copy(&s, envp, nenv);
    t->exec_mem = mem;
    t->exec_size = total;
    if (!r)
        r = do_execve(t, dirfd, name, s.vec, s.vec + nargs + 1, flags);
    t->exec_mem = NULL;
    munmap(mem, total);
    return r;
}

int64_t sys_execve(Task *t, const uint64_t a[6])
{
    return exec_common(t, AT_FDCWD, a[0], a[1], a[2], 0);
}

int64_t sys_execveat(Task *t, const uint64_t a[6])
{
    int dirfd = (int)a[0];

    if (fd_is_own(dirfd))
        return -EBADF;
    return exec_common(t, dirfd, a[1], a[2], a[3], (int)a[4]);
}
