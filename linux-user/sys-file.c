/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Files: opening, reading and writing with vectors, status, descriptors. Plain reads and the calls on paths are rows of
 * text in syscalls.def.
 */
#include "linux-user/structs.h"
#include "linux-user/syscall.h"

#include <fcntl.h>
#include <linux/magic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/vfs.h>
#include <unistd.h>

/* ---- the emulator's own descriptors ---- */

/* Process-wide like the descriptor table itself, and read on every call with an fd: hence not in a struct. */
enum { OWN_MAX = 48 };
static struct { atomic_int fd[OWN_MAX]; atomic_int low; } own = { .low = INT_MAX };

bool fd_is_own(int fd)
{
    if (LIKELY(fd < atomic_load_explicit(&own.low, memory_order_relaxed)))
        return false;
    for (int i = 0; i < OWN_MAX; i++)
        if (fd && atomic_load(&own.fd[i]) == fd)
            return true;
    return false;
}

int fd_make_own(int fd)
{
    struct rlimit lim = { .rlim_cur = 1024 };
    int base, high;

    getrlimit(RLIMIT_NOFILE, &lim);
    /* Not higher: the kernel allocates the table up to the highest number. */
    base = lim.rlim_cur > 4096 ? 4096 - 64 : lim.rlim_cur > 128 ? (int)lim.rlim_cur - 64 : 3;
    high = fcntl(fd, F_DUPFD_CLOEXEC, base);
    if (high < 0)
        high = fd;              /* a full table: better in the guest's way than not at all */
    else
        close(fd);
    for (int i = 0; i < OWN_MAX; i++) {
        int none = 0;
        if (atomic_compare_exchange_strong(&own.fd[i], &none, high))
            break;
    }
    if (high < atomic_load(&own.low))
        atomic_store(&own.low, high);
    return high;
}

void fd_disown(int fd)
{
    for (int i = 0; i < OWN_MAX; i++)
        if (atomic_load(&own.fd[i]) == fd)
            atomic_store(&own.fd[i], 0);
}

/* The smallest own descriptor that is >= @from, INT_MAX if none. */
unsigned fd_own_next(unsigned from)
{
    unsigned best = INT_MAX;

    for (int i = 0; i < OWN_MAX; i++) {
        unsigned fd = atomic_load(&own.fd[i]);
        if (fd && fd >= from && fd < best)
            best = fd;
    }
    return best;
}

int64_t sys_close_range(Task *t, const uint64_t a[6])
{
    unsigned first = a[0], last = MIN((unsigned)a[1], INT_MAX - 1), flags = a[2];
    unsigned hole = fd_own_next(first);

    if (hole > last || first > last || (flags & CLOSE_RANGE_CLOEXEC))
        return HSYS(close_range, first, a[1], flags);
    for (;; hole = fd_own_next(first)) {
        unsigned end = hole > last ? last : hole - 1;
        int64_t ret = first <= end ? HSYS(close_range, first, end, flags) : 0;

        if (ret < 0 || end == last || hole == last)
            return ret;
        first = hole + 1;
    }
}

int64_t sys_dup3(Task *t, const uint64_t a[6])
{
    if (fd_is_own(a[0]) || fd_is_own(a[1]))
        return -EBADF;
    return HSYS(dup3, a[0], a[1], a[2]);
}

/* ---- directories: /proc/PID/fd does not list the emulator's descriptors ---- */

typedef struct Dirent { uint64_t ino; int64_t off; uint16_t reclen; uint8_t type; char name[]; } Dirent;

/* Is @fd the directory of this process's descriptors, or those of one of its threads? */
static bool is_fd_dir(int fd)
{
    char link[32], path[64];
    struct statfs fs;
    ssize_t n;
    int pid;

    if (HSYS(fstatfs, fd, &fs) < 0 || fs.f_type != PROC_SUPER_MAGIC)
        return false;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    n = readlink(link, path, sizeof path - 1);
    if (n <= 0)
        return false;
    path[n] = 0;
    return sscanf(path, "/proc/%d/", &pid) == 1 && pid == getpid() && strstr(path, "/fd");
}

/* Closes the gaps that entries of own descriptors leave in @buf; returns the new length. */
static size_t drop_own(char *buf, size_t len)
{
    size_t out = 0;

    for (size_t in = 0; in + sizeof(Dirent) < len;) {
        Dirent *d = (Dirent *)(buf + in);
        size_t n = d->reclen;
        char *end;
        long fd = strtol(d->name, &end, 10);

        if (n < sizeof(Dirent) || n > len - in)
            break;
        if (*end || !fd_is_own(fd)) {
            memmove(buf + out, d, n);
            out += n;
        }
        in += n;
    }
    return out;
}

int64_t sys_getdents64(Task *t, const uint64_t a[6])
{
    size_t size = MIN((unsigned)a[2], 32768);
    int64_t ret;
    char *buf;

    if (fd_is_own(a[0]))
        return -EBADF;
    if (LIKELY(atomic_load(&own.low) == INT_MAX) || !is_fd_dir(a[0]))
        return SSYS(getdents64, a[0], user_ptr(a[1], (unsigned)a[2]), a[2]);
    buf = malloc(size);
    if (!buf)
        return -ENOMEM;
    do {
        ret = HSYS(getdents64, a[0], buf, size);
        if (ret <= 0)
            break;
        ret = drop_own(buf, ret);
    } while (!ret);
    if (ret > 0 && copy_out(a[1], buf, ret))
        ret = -EFAULT;
    free(buf);
    return ret;
}

/* ---- flags of open ---- */

uint64_t oflags_host(const Task *t, uint64_t guest)
{
    uint64_t out = guest;

    for (const OpenFlag *f = t->proc->abi->oflags; f && f->guest; f++)
        out &= ~(uint64_t)f->guest;
    for (const OpenFlag *f = t->proc->abi->oflags; f && f->guest; f++)
        out |= guest & f->guest ? f->host : 0;
    return out;
}

uint64_t oflags_guest(const Task *t, uint64_t host)
{
    uint64_t out = host;

    for (const OpenFlag *f = t->proc->abi->oflags; f && f->guest; f++)
        out &= ~(uint64_t)f->host;
    for (const OpenFlag *f = t->proc->abi->oflags; f && f->guest; f++)
        out |= host & f->host ? f->guest : 0;
    return out;
}

/* ---- fcntl ---- */

typedef struct FcntlRow { int cmd; int size; bool wait; } FcntlRow;   /* size of what arg points at, 0: a number */
static const FcntlRow fcntl_rows[] = {
    { F_DUPFD, 0 }, { F_GETFD, 0 }, { F_SETFD, 0 }, { F_GETFL, 0 }, { F_SETFL, 0 }, { F_DUPFD_CLOEXEC, 0 },
    { F_GETLK, 32 }, { F_SETLK, 32 }, { F_SETLKW, 32, true },
    { F_OFD_GETLK, 32 }, { F_OFD_SETLK, 32 }, { F_OFD_SETLKW, 32, true },
    { F_SETOWN, 0 }, { F_GETOWN, 0 }, { F_SETSIG, 0 }, { F_GETSIG, 0 },
    { F_SETOWN_EX, 8 }, { F_GETOWN_EX, 8 }, { 17 /* F_GETOWNER_UIDS */, 8 },
    { F_SETLEASE, 0, true }, { F_GETLEASE, 0 }, { F_NOTIFY, 0 }, { 1027 /* F_DUPFD_QUERY */, 0 },
    { 1028 /* F_CREATED_QUERY */, 0 }, { F_SETPIPE_SZ, 0 }, { F_GETPIPE_SZ, 0 }, { F_ADD_SEALS, 0 },
    { F_GET_SEALS, 0 }, { F_GET_RW_HINT, 8 }, { F_SET_RW_HINT, 8 }, { F_GET_FILE_RW_HINT, 8 },
    { F_SET_FILE_RW_HINT, 8 },
};

int64_t sys_fcntl(Task *t, const uint64_t a[6])
{
    int cmd = a[1];

    if (fd_is_own(a[0]))
        return -EBADF;
    for (size_t i = 0; i < ARRAY_LEN(fcntl_rows); i++) {
        const FcntlRow *r = &fcntl_rows[i];
        uint64_t arg = a[2];

        if (r->cmd != cmd)
            continue;
        if (r->size)
            arg = (uintptr_t)user_ptr(arg, r->size);
        if (cmd == F_SETFL)
            arg = oflags_host(t, arg);
        if (cmd == F_GETFL) {
            int64_t ret = HSYS(fcntl, a[0], cmd, arg);

            return ret < 0 ? ret : (int64_t)oflags_guest(t, ret);
        }
        return r->wait ? SSYS(fcntl, a[0], cmd, arg) : HSYS(fcntl, a[0], cmd, arg);
    }
    LOG(UNIMP, "fcntl command %d is unknown: EINVAL\n", cmd);
    return fcntl(a[0], F_GETFD) < 0 ? -EBADF : -EINVAL;
}

/* ---- opening ---- */

int64_t sys_openat(Task *t, const uint64_t a[6])
{
    uint64_t flags = oflags_host(t, a[2]);
    PathArg p;
    int64_t ret = path_get(&p, a[1], flags & O_NOFOLLOW);

    if (ret)
        return ret;
    if (fd_is_own(a[0]))
        return -EBADF;
    if (p.host) {
        ret = proc_open(t, a[0], p.guest, flags);
        if (ret != -ENOTSUP)
            return ret;
    }
    return SSYS(openat, a[0], p.host, flags, a[3]);
}

int64_t sys_openat2(Task *t, const uint64_t a[6])
{
    struct { uint64_t flags, mode, resolve; uint8_t later[4096 - 24]; } how;   /* the kernel takes a page at most */
    PathArg p;
    int64_t ret = a[3] < 24 ? -EINVAL : a[3] > sizeof how ? -E2BIG : copy_in(&how, a[2], a[3]);

    if (!ret) {
        how.flags = oflags_host(t, how.flags);
        ret = path_get(&p, a[1], how.flags & O_NOFOLLOW);
    }
    if (ret)
        return ret;
    if (fd_is_own(a[0]))
        return -EBADF;
    /* made-up files only for calls that do not restrict how the path is walked */
    if (p.host && a[3] == 24 && !how.resolve) {
        ret = proc_open(t, a[0], p.guest, how.flags);
        if (ret != -ENOTSUP)
            return ret;
    }
    return SSYS(openat2, a[0], p.host, &how, a[3]);
}

int64_t sys_readlinkat(Task *t, const uint64_t a[6])
{
    PathArg p;
    char buf[PATH_MAX];
    int64_t ret = path_get(&p, a[1], true);

    if (ret)
        return ret;
    if (fd_is_own(a[0]))
        return -EBADF;
    if (p.host && (int)a[3] > 0) {
        ret = proc_readlink(t, p.guest, buf, sizeof buf);
        if (ret >= 0) {
            ret = MIN(ret, (int)a[3]);
            return copy_out(a[2], buf, ret) ? -EFAULT : ret;
        }
        if (ret != -ENOTSUP)
            return ret;
    }
    return HSYS(readlinkat, a[0], p.host, user_ptr(a[2], (int)a[3] > 0 ? a[3] : 1), a[3]);
}

/* ---- status ---- */

static int64_t put_stat(gaddr dst, const struct stat *st)
{
    GenStat g = gen_stat(st);

    return copy_out(dst, &g, sizeof g);
}

int64_t sys_newfstatat(Task *t, const uint64_t a[6])
{
    PathArg p;
    struct stat st;
    int64_t ret = path_get(&p, a[1], a[3] & AT_SYMLINK_NOFOLLOW);

    if (ret)
        return ret;
    if (fd_is_own(a[0]))
        return -EBADF;
    ret = HSYS(newfstatat, a[0], p.host, &st, a[3]);
    return ret < 0 ? ret : put_stat(a[2], &st);
}

int64_t sys_fstat(Task *t, const uint64_t a[6])
{
    struct stat st;
    int64_t ret;

    if (fd_is_own(a[0]))
        return -EBADF;
    ret = HSYS(fstat, a[0], &st);
    return ret < 0 ? ret : put_stat(a[1], &st);
}

/* ---- vectors ---- */

int iov_get(IovArg *iov, gaddr a, uint64_t count)
{
    if (count > IOV_LIMIT)
        return -EINVAL;
    iov->v = iov->small;
    if (count > IOV_STACK) {
        iov->v = malloc(count * sizeof *iov->v);
        if (!iov->v)
            return -ENOMEM;
    }
    if (copy_in(iov->v, a, count * sizeof *iov->v)) {
        iov_put(iov);
        return -EFAULT;
    }
    for (uint64_t i = 0; i < count; i++)
        iov->v[i].iov_base = user_ptr((uintptr_t)iov->v[i].iov_base, iov->v[i].iov_len);
    return 0;
}

void iov_put(IovArg *iov)
{
    if (iov->v != iov->small)
        free(iov->v);
}

/* readv and its relatives: host call @nr on a checked copy of the vector */
static int64_t iov_call(long nr, const uint64_t a[6])
{
    IovArg iov;
    int64_t ret;

    if (fd_is_own(a[0]))
        return -EBADF;
    ret = iov_get(&iov, a[1], a[2]);
    if (ret)
        return ret;
    ret = safe_syscall(nr, a[0], (long)iov.v, a[2], a[3], a[4], a[5]);
    iov_put(&iov);
    return ret;
}

int64_t sys_readv(Task *t, const uint64_t a[6]) { return iov_call(__NR_readv, a); }
int64_t sys_writev(Task *t, const uint64_t a[6]) { return iov_call(__NR_writev, a); }
int64_t sys_preadv(Task *t, const uint64_t a[6]) { return iov_call(__NR_preadv, a); }
int64_t sys_pwritev(Task *t, const uint64_t a[6]) { return iov_call(__NR_pwritev, a); }
int64_t sys_preadv2(Task *t, const uint64_t a[6]) { return iov_call(__NR_preadv2, a); }
int64_t sys_pwritev2(Task *t, const uint64_t a[6]) { return iov_call(__NR_pwritev2, a); }
int64_t sys_vmsplice(Task *t, const uint64_t a[6]) { return iov_call(__NR_vmsplice, a); }
int64_t sys_process_madvise(Task *t, const uint64_t a[6]) { return iov_call(__NR_process_madvise, a); }

/* Both sides are guests' addresses: another process is taken to be one of ours. */
static int64_t process_vm(long nr, const uint64_t a[6])
{
    IovArg local, remote;
    int64_t ret = iov_get(&local, a[1], a[2]);

    if (ret)
        return ret;
    ret = iov_get(&remote, a[3], a[4]);
    if (!ret) {
        ret = host_syscall(nr, a[0], (long)local.v, a[2], (long)remote.v, a[4], a[5]);
        iov_put(&remote);
    }
    iov_put(&local);
    return ret;
}

int64_t sys_process_vm_readv(Task *t, const uint64_t a[6]) { return process_vm(__NR_process_vm_readv, a); }
int64_t sys_process_vm_writev(Task *t, const uint64_t a[6]) { return process_vm(__NR_process_vm_writev, a); }
