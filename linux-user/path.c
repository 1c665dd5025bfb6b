/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Guest paths and host paths. Under -L, an absolute path that exists in the sysroot is taken from there, any other from
 * the host, as QEMU does. Unlike there, symbolic links with absolute targets stay in the sysroot (/usr/bin/awk ->
 * /etc/alternatives/awk), and what is never part of an architecture (/proc, /dev, /tmp, ...) is always the host's.
 *
 * openat2() does the walk: one call for a path that is not in the sysroot, two for one that is.
 */
#include "linux-user/linux-user.h"

#include <fcntl.h>
#include <limits.h>
#include <linux/openat2.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Of the process, like the root directory itself. */
static struct {
    const char *dir;            /* real path of the sysroot, NULL: none */
    size_t len;
    int fd;                     /* O_PATH, one of our own */
    atomic_bool check;          /* dir may not lead to fd any more */
} root = { .fd = -1 };

void path_may_change(void)
{
    atomic_store(&root.check, true);
}

/* After a chroot and the like the sysroot may be out of reach: then there is none. Asked each time, since a vfork child
 * that changes its root shares this memory with a parent that does not. */
static bool out_of_reach(void)
{
    struct stat a, b;

    return stat(root.dir, &a) || fstat(root.fd, &b) || a.st_dev != b.st_dev || a.st_ino != b.st_ino;
}

/* options.c has made it a real path. What cannot be opened is as if it were not given: a chroot may hide it. */
void path_init(void)
{
    if (!lu_opt->sysroot[0] || !lu_opt->sysroot[1])     /* none, or "/": the host itself */
        return;
    root.fd = open(lu_opt->sysroot, O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (root.fd < 0)
        return;
    root.fd = fd_make_own(root.fd);
    root.dir = lu_opt->sysroot;
    root.len = strlen(root.dir);
}

const char *path_guest(const char *path)
{
    if (!root.dir || strncmp(path, root.dir, root.len))
        return path;
    return path[root.len] == '/' ? path + root.len : path[root.len] ? path : "/";
}

/* Does @path lie at or below one of the host's own directories? */
static bool always_host(const char *path)
{
    static const char *const dirs[] = { "/proc", "/sys", "/dev", "/run", "/tmp", "/var/tmp" };

    for (size_t i = 0; i < ARRAY_LEN(dirs); i++) {
        size_t n = strlen(dirs[i]);

        if (!strncmp(path, dirs[i], n) && (!path[n] || path[n] == '/'))
            return true;
    }
    return !path[strspn(path, "/")] || (!strncmp(path, root.dir, root.len) && (!path[root.len] || path[root.len] == '/'));
}

static int open_in_root(const char *rel, bool nofollow, uint64_t resolve)
{
    struct open_how how = { .flags = O_PATH | O_CLOEXEC | (nofollow ? O_NOFOLLOW : 0), .resolve = resolve };

    return (int)HSYS(openat2, root.fd, rel, &how, sizeof how);
}

/* The sysroot's directory and @path behind each other; NULL if it is too long. */
static const char *joined(const char *path, char *buf)
{
    size_t n = strlen(path);

    if (root.len + n >= PATH_MAX)
        return NULL;
    memcpy(buf, root.dir, root.len);
    memcpy(buf + root.len, path, n + 1);
    return buf;
}

/* Where the open file @fd is, if it is in the sysroot. */
static const char *where(int fd, char *buf)
{
    char link[40];
    ssize_t n;

    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    n = readlink(link, buf, PATH_MAX - 1);
    if (n <= (ssize_t)root.len || strncmp(buf, root.dir, root.len) || buf[root.len] != '/')
        return NULL;
    buf[n] = 0;
    return buf;
}

static const char *lookup(const char *path, char *buf, bool nofollow)
{
    const char *rel = path + strspn(path, "/"), *found = NULL;
    int fd = open_in_root(rel, nofollow, RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS);

    if (fd >= 0) {
        HSYS(close, fd);
        return joined(path, buf);
    }
    if (fd == -ENOENT || fd == -ENOTDIR || fd == -EACCES || fd == -ENAMETOOLONG)
        return NULL;
    if (fd == -EXDEV || fd == -EAGAIN) {            /* a link leads out: let the sysroot be its root */
        fd = open_in_root(rel, nofollow, RESOLVE_IN_ROOT | RESOLVE_NO_MAGICLINKS);
        if (fd >= 0) {
            found = where(fd, buf);
            HSYS(close, fd);
        }
        return found;
    }
    found = joined(path, buf);                      /* an old kernel, or no descriptor left: without the care for links */
    return found && !faccessat(AT_FDCWD, found, F_OK, AT_SYMLINK_NOFOLLOW) ? found : NULL;
}

static const char *resolve(const char *path, char *buf, bool nofollow)
{
    const char *host;

    if (path[0] != '/')
        return path;
    if (!nofollow && (host = proc_exe(path)))       /* following /proc/self/exe leads to the guest program */
        return host;
    if (!root.dir || always_host(path) || (UNLIKELY(atomic_load(&root.check)) && out_of_reach()))
        return path;
    host = lookup(path, buf, nofollow);
    return host ? host : path;
}

const char *path_host(const char *path, char *buf)
{
    return resolve(path, buf, false);
}

const char *path_host_nofollow(const char *path, char *buf)
{
    return resolve(path, buf, true);
}
