/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The process and the machine as system calls show them: names, limits, prctl, personality. What would harm the emulator
 * if it were given to the host (limits on address space, odd personalities) is remembered for the guest instead.
 */
#include "linux-user/syscall.h"

#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/utsname.h>
#include <unistd.h>

int64_t sys_uname(Task *t, const uint64_t a[6])
{
    struct utsname u;

    if (uname(&u))
        return -errno;
    strncpy(u.machine, t->proc->abi->uname_machine, sizeof u.machine - 1);
    u.machine[sizeof u.machine - 1] = 0;
    if (lu_opt->uname_release && *lu_opt->uname_release) {
        strncpy(u.release, lu_opt->uname_release, sizeof u.release - 1);
        u.release[sizeof u.release - 1] = 0;
    }
    return copy_out(a[0], &u, sizeof u);
}

/* ---- resource limits ---- */

/* Index in Process.rlim of a limit that is kept for the guest only, or -1. */
static int virtual_limit(unsigned which)
{
    switch (which) {
    case RLIMIT_AS:    return 0;
    case RLIMIT_DATA:  return 1;
    case RLIMIT_STACK: return 2;
    default:           return -1;
    }
}

static int limit_get(Task *t, unsigned which, struct rlimit *out)
{
    int v = virtual_limit(which);

    if (v >= 0 && t->proc->rlim_set[v]) {
        *out = (struct rlimit){ t->proc->rlim[v][0], t->proc->rlim[v][1] };
        return 0;
    }
    return HSYS(prlimit64, 0, which, NULL, out);
}

static int limit_set(Task *t, unsigned which, const struct rlimit *new)
{
    int v = virtual_limit(which);
    struct rlimit old;

    if (v < 0)
        return HSYS(prlimit64, 0, which, new, NULL);
    if (new->rlim_cur > new->rlim_max)
        return -EINVAL;
    if (limit_get(t, which, &old))
        return -EFAULT;
    if (new->rlim_max > old.rlim_max && geteuid() != 0)
        return -EPERM;
    t->proc->rlim[v][0] = new->rlim_cur;
    t->proc->rlim[v][1] = new->rlim_max;
    t->proc->rlim_set[v] = true;
    return 0;
}

int64_t sys_prlimit64(Task *t, const uint64_t a[6])
{
    struct rlimit new, old;
    int64_t ret;

    if (a[2] && get_user(new, a[2]))
        return -EFAULT;
    if ((int)a[0] && (int)a[0] != getpid()) {
        ret = HSYS(prlimit64, a[0], a[1], a[2] && virtual_limit(a[1]) < 0 ? &new : NULL, &old);
        return ret < 0 || !a[3] ? ret : put_user(old, a[3]);
    }
    pthread_mutex_lock(&t->proc->lock);
    ret = limit_get(t, a[1], &old);
    if (!ret && a[2])
        ret = limit_set(t, a[1], &new);
    pthread_mutex_unlock(&t->proc->lock);
    return ret < 0 || !a[3] ? ret : put_user(old, a[3]);
}

int64_t sys_getrlimit(Task *t, const uint64_t a[6])
{
    return a[1] ? sys_prlimit64(t, (uint64_t[6]){ 0, a[0], 0, a[1] }) : -EFAULT;
}

int64_t sys_setrlimit(Task *t, const uint64_t a[6])
{
    return a[1] ? sys_prlimit64(t, (uint64_t[6]){ 0, a[0], a[1], 0 }) : -EFAULT;
}

/* ---- prctl ---- */

typedef struct PrctlRow { int option; int8_t ptr; int16_t size; int64_t fixed; } PrctlRow;
/* ptr: which argument points at .size bytes; -1 none; -2: answer .fixed without asking the host */
static const PrctlRow prctl_rows[] = {
    { PR_SET_PDEATHSIG, -1 },        { PR_GET_PDEATHSIG, 1, 4 },
    { PR_GET_DUMPABLE, -1 },         { PR_SET_DUMPABLE, -1 },
    { PR_GET_UNALIGN, -2, 0, -EINVAL }, { PR_SET_UNALIGN, -2, 0, -EINVAL },
    { PR_GET_KEEPCAPS, -1 },         { PR_SET_KEEPCAPS, -1 },
    { PR_GET_FPEMU, -2, 0, -EINVAL }, { PR_SET_FPEMU, -2, 0, -EINVAL },
    { PR_GET_FPEXC, -2, 0, -EINVAL }, { PR_SET_FPEXC, -2, 0, -EINVAL },
    { PR_GET_TIMING, -1 },           { PR_SET_TIMING, -1 },
    { PR_SET_NAME, 1, 1 },           { PR_GET_NAME, 1, 16 },
    { PR_GET_ENDIAN, -2, 0, -EINVAL }, { PR_SET_ENDIAN, -2, 0, -EINVAL },
    { PR_GET_SECCOMP, -2, 0, 0 },    { PR_SET_SECCOMP, -2, 0, -EINVAL },
    { PR_CAPBSET_READ, -1 },         { PR_CAPBSET_DROP, -1 },
    { PR_GET_TSC, -2, 0, -EINVAL },  { PR_SET_TSC, -2, 0, -EINVAL },
    { PR_GET_SECUREBITS, -1 },       { PR_SET_SECUREBITS, -1 },
    { PR_SET_TIMERSLACK, -1 },       { PR_GET_TIMERSLACK, -1 },
    { PR_TASK_PERF_EVENTS_DISABLE, -2, 0, 0 }, { PR_TASK_PERF_EVENTS_ENABLE, -2, 0, 0 },
    { PR_MCE_KILL, -1 },             { PR_MCE_KILL_GET, -1 },
    { PR_SET_PTRACER, -1 },
    { PR_SET_CHILD_SUBREAPER, -1 },  { PR_GET_CHILD_SUBREAPER, 1, 4 },
    { PR_SET_NO_NEW_PRIVS, -1 },     { PR_GET_NO_NEW_PRIVS, -1 },
    { PR_SET_THP_DISABLE, -1 },      { PR_GET_THP_DISABLE, -1 },
    { PR_GET_TID_ADDRESS, -2, 0, -EINVAL },
    { PR_SET_MM, -2, 0, -EPERM },
    { PR_CAP_AMBIENT, -1 },
    { PR_GET_SPECULATION_CTRL, -1 }, { PR_SET_SPECULATION_CTRL, -1 },
    { PR_SET_IO_FLUSHER, -1 },       { PR_GET_IO_FLUSHER, -1 },
    { PR_SET_SYSCALL_USER_DISPATCH, -2, 0, -EINVAL },
    { PR_SCHED_CORE, -2, 0, -EINVAL },
    { 0x53564d41 /* PR_SET_VMA */, -2, 0, -EINVAL },
    { 69 /* PR_RISCV_V_SET_CONTROL */, -2, 0, -EINVAL },
    { 70 /* PR_RISCV_V_GET_CONTROL */, -2, 0, -EINVAL },
};

int64_t sys_prctl(Task *t, const uint64_t a[6])
{
    uint64_t h[5] = { a[0], a[1], a[2], a[3], a[4] };
    int64_t ret = t->proc->abi->prctl ? t->proc->abi->prctl(t, a) : INT64_MIN;

    if (ret != INT64_MIN)
        return ret;

    for (size_t i = 0; i < ARRAY_LEN(prctl_rows); i++) {
        const PrctlRow *r = &prctl_rows[i];

        if (r->option != (int)a[0])
            continue;
        if (r->ptr == -2)
            return r->fixed;
        if (r->ptr > 0)
            h[r->ptr] = (uintptr_t)user_ptr(a[r->ptr], r->size);
        return HSYS(prctl, h[0], h[1], h[2], h[3], h[4]);
    }
    LOG(UNIMP, "prctl option %d is unknown: EINVAL\n", (int)a[0]);
    return -EINVAL;
}

/* ---- personality ---- */

/* These would change how the host lays out the emulator at its next exec. */
enum { PERSONA_KEPT = ADDR_COMPAT_LAYOUT | READ_IMPLIES_EXEC | MMAP_PAGE_ZERO | ADDR_LIMIT_32BIT | ADDR_LIMIT_3GB };

int64_t sys_personality(Task *t, const uint64_t a[6])
{
    uint32_t new = a[0];
    uint32_t kept = t->proc->persona;
    int64_t ret;

    if (t->proc->abi->no_per_linux32 && (new & PER_MASK) == PER_LINUX32 && new != 0xffffffff)
        return -EINVAL;
    if (new == 0xffffffff)
        ret = HSYS(personality, 0xffffffff);
    else
        ret = HSYS(personality, new & ~PERSONA_KEPT);
    if (ret < 0)
        return ret;
    if (new != 0xffffffff)
        t->proc->persona = new & PERSONA_KEPT;
    return ret | kept;
}

/* ---- keyrings ---- */

/* Which arguments are pointers depends on the operation; none may lead into the emulator's own memory. */
int64_t sys_keyctl(Task *t, const uint64_t a[6])
{
    for (int i = 1; i < 5; i++)
        if (a[i] >= USER_TOP && a[i] >> 47 == 0)
            return -EFAULT;
    return HSYS(keyctl, a[0], a[1], a[2], a[3], a[4]);
}

/* ---- another view of the file system: exec must still find the emulator ---- */

static int64_t lose_sight(long nr, gaddr path1, gaddr path2, uint64_t arg)
{
    PathArg p, q;
    int64_t ret = path_get(&p, path1, false) ?: path_get(&q, path2, false);

    if (ret)
        return ret;
    exec_keep_self();
    return host_syscall(nr, (long)p.host, path2 ? (long)q.host : (long)arg, 0, 0, 0, 0);
}

int64_t sys_chroot(Task *t, const uint64_t a[6]) { return lose_sight(__NR_chroot, a[0], 0, 0); }
int64_t sys_umount2(Task *t, const uint64_t a[6]) { return lose_sight(__NR_umount2, a[0], 0, a[1]); }
int64_t sys_pivot_root(Task *t, const uint64_t a[6]) { return lose_sight(__NR_pivot_root, a[0], a[1], 0); }

int64_t sys_setns(Task *t, const uint64_t a[6])
{
    if (fd_is_own(a[0]))
        return -EBADF;
    exec_keep_self();
    return HSYS(setns, a[0], a[1]);
}
