/* SPDX-License-Identifier: Apache-2.0 */
/* Files: opening, status, directories, links, times, attributes. */
#include "t.h"
#include <dirent.h>
#include <linux/openat2.h>
#include <sys/file.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/sysmacros.h>
#include <sys/xattr.h>

static void show_stat(const char *what, const struct stat *s)
{
    SHOW("%s: mode %o nlink %d size %lld blksize %d rdev %d:%d mtime %lld.%09ld same-owner %d", what, s->st_mode,
         (int)s->st_nlink, (long long)s->st_size, (int)s->st_blksize, major(s->st_rdev), minor(s->st_rdev),
         (long long)s->st_mtim.tv_sec, s->st_mtim.tv_nsec, s->st_uid == getuid() && s->st_gid == getgid());
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char **)a, *(char **)b);
}

/* Flags whose values differ between machines: each call that takes or gives them. */
static void open_flags(void)
{
    struct open_how how = { .flags = O_RDONLY | O_NOFOLLOW };
    struct { struct open_how how; char more[16]; } longer = { .how = { .flags = O_RDONLY | O_DIRECTORY } };
    struct { struct file_handle h; char data[128]; } fh = { .h = { .handle_bytes = 128 } };
    int p[2], fd, mnt;

    T(open("s", O_RDONLY | O_NOFOLLOW));
    T(open("s", O_RDONLY | O_DIRECTORY));
    fd = T(open(".", O_RDWR | O_TMPFILE, 0600));
    T(fcntl(fd, F_GETFL) == (O_RDWR | O_TMPFILE | LARGEFILE));
    T(close(fd));
    T(syscall(SYS_openat2, AT_FDCWD, "s", &how, sizeof how));
    how.flags = O_RDONLY | O_DIRECTORY;
    T(syscall(SYS_openat2, AT_FDCWD, "a", &how, sizeof how));
    fd = T(syscall(SYS_openat2, AT_FDCWD, ".", &how, sizeof how));
    T(fcntl(fd, F_GETFL) & O_DIRECTORY ? 1 : 0);
    T(close(fd));
    fd = T(syscall(SYS_openat2, AT_FDCWD, ".", &longer, sizeof longer));
    T(close(fd));
    longer.more[8] = 1;
    T(syscall(SYS_openat2, AT_FDCWD, ".", &longer, sizeof longer));
    T(syscall(SYS_openat2, AT_FDCWD, ".", &longer, 5000));
    how.flags = 1ull << 40;
    T(syscall(SYS_openat2, AT_FDCWD, ".", &how, sizeof how));
    T(pipe2(p, O_DIRECT | O_CLOEXEC));          /* packets */
    T((fcntl(p[1], F_GETFL) & (O_DIRECT | O_DIRECTORY | O_NOFOLLOW)) == O_DIRECT);
    T(write(p[1], "ab", 2));
    T(write(p[1], "cd", 2));
    char b[8];
    T(read(p[0], b, 8));
    T(fcntl(p[1], F_SETFL, O_NONBLOCK));
    T(fcntl(p[1], F_GETFL) & O_DIRECT ? 1 : 0);
    T(fcntl(p[1], F_SETFL, O_DIRECT));
    T(fcntl(p[1], F_GETFL) & O_DIRECT ? 1 : 0);
    T(pipe2(p, O_DIRECTORY));
    T(dup3(p[0], 50, O_DIRECTORY));
    if (name_to_handle_at(AT_FDCWD, ".", &fh.h, &mnt, 0) == 0) {
        fd = open_by_handle_at(AT_FDCWD, &fh.h, O_RDONLY | O_DIRECTORY);
        SHOW("by handle: %d", fd >= 0 ? !!(fcntl(fd, F_GETFL) & O_DIRECTORY) : -errno);
        if (fd >= 0)
            close(fd);
    }
}

static void show_dir(const char *path)
{
    DIR *d = opendir(path);
    struct dirent *e;
    char *name[200];
    int n = 0;

    while (d && (e = readdir(d)) && n < 200) {
        char buf[300];
        snprintf(buf, sizeof buf, "%s(%d)", e->d_name, e->d_type);
        name[n++] = strdup(buf);
    }
    if (d)
        closedir(d);
    qsort(name, n, sizeof *name, by_name);
    for (int i = 0; i < n; i++)
        SHOW("  %s", name[i]);
}

int main(void)
{
    struct timespec tm[2] = { { 1000000000, 123456789 }, { 1500000000, 987654321 } };
    struct stat st;
    struct statx sx;
    struct statfs fs;
    char buf[200];
    int fd, fd2;

    enter_dir();
    umask(022);
    fd = T(open("a", O_RDWR | O_CREAT | O_EXCL, 0666));
    T(open("a", O_RDWR | O_CREAT | O_EXCL, 0666));
    T(write(fd, "hello, world\n", 13));
    T(lseek(fd, 0, SEEK_CUR));
    T(lseek(fd, 7, SEEK_SET));
    memset(buf, 0, sizeof buf);
    T(read(fd, buf, 5));
    SHOW("%s", buf);
    T(lseek(fd, -1, SEEK_SET));
    T(lseek(fd, 0, SEEK_DATA));
    T(pwrite(fd, "HE", 2, 0));
    T(pread(fd, buf, 13, 0));
    SHOW("%.13s", buf);
    T(futimens(fd, tm));
    T(fstat(fd, &st));
    show_stat("fstat", &st);
    T(stat("nonexistent", &st));
    T(stat("a/b", &st));
    T(symlink("a", "s"));
    T(lstat("s", &st));
    SHOW("link: mode %o size %lld", st.st_mode, (long long)st.st_size);
    T(stat("s", &st));
    show_stat("stat", &st);
    T(stat("/dev/null", &st));
    SHOW("null: mode %o rdev %d:%d", st.st_mode, major(st.st_rdev), minor(st.st_rdev));
    T(statx(AT_FDCWD, "a", 0, STATX_BASIC_STATS, &sx));
    SHOW("statx: mask&basic %x mode %o size %lld mtime %lld.%09u", sx.stx_mask & STATX_BASIC_STATS, sx.stx_mode,
         (long long)sx.stx_size, (long long)sx.stx_mtime.tv_sec, sx.stx_mtime.tv_nsec);
    T(statx(fd, "", AT_EMPTY_PATH, STATX_SIZE, &sx));
    T(fstatat(fd, "", &st, AT_EMPTY_PATH));
    memset(buf, 0, sizeof buf);
    T(readlink("s", buf, 100));
    SHOW("%s", buf);
    T(readlink("a", buf, 100));
    T(readlink("s", buf, 0));
    T(link("a", "l"));
    T(linkat(AT_FDCWD, "s", AT_FDCWD, "l2", AT_SYMLINK_FOLLOW));
    T(linkat(AT_FDCWD, "s", AT_FDCWD, "l3", 0));
    T(rename("l", "m"));
    T(renameat2(AT_FDCWD, "m", AT_FDCWD, "a", RENAME_NOREPLACE));
    T(mkdir("d", 0777));
    T(mkdir("d", 0777));
    T(mkfifo("fifo", 0600));
    show_dir(".");
    T(unlink("d"));
    T(unlinkat(AT_FDCWD, "d", AT_REMOVEDIR));
    T(unlink("l2"));
    T(access("a", R_OK | W_OK));
    T(access("nonexistent", F_OK));
    T(faccessat(AT_FDCWD, "s", F_OK, AT_SYMLINK_NOFOLLOW));
    T(chmod("a", 0640));
    T(fchmod(fd, 0604));
    T(fstat(fd, &st));
    SHOW("mode %o", st.st_mode);
    T(fchmodat(AT_FDCWD, "a", 0600, 0));
    T(chown("a", getuid(), getgid()));
    T(fchownat(AT_FDCWD, "s", getuid(), getgid(), AT_SYMLINK_NOFOLLOW));
    T(utimensat(AT_FDCWD, "s", tm, AT_SYMLINK_NOFOLLOW));
    T(lstat("s", &st));
    SHOW("link mtime %lld.%09ld", (long long)st.st_mtim.tv_sec, st.st_mtim.tv_nsec);
    T(truncate("a", 5));
    T(ftruncate(fd, 100000));
    T(fallocate(fd, 0, 0, 200000));
    T(fstat(fd, &st));
    SHOW("size %lld", (long long)st.st_size);
    T(posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL));
    T(readahead(fd, 0, 4096));
    T(fsync(fd));
    T(fdatasync(fd));
    T(sync_file_range(fd, 0, 0, SYNC_FILE_RANGE_WRITE));
    T(statfs("/proc", &fs));
    SHOW("proc: type %lx bsize %ld namelen %ld", (long)fs.f_type, (long)fs.f_bsize, (long)fs.f_namelen);
    T(fstatfs(fd, &fs));
    SHOW("tmp: type %lx bsize %ld blocks>0 %d", (long)fs.f_type, (long)fs.f_bsize, fs.f_blocks > 0);

    /* opening */
    T(open("s", O_RDONLY | O_NOFOLLOW));
    T(open("a", O_RDONLY | O_DIRECTORY));
    fd2 = T(open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    T(fcntl(fd2, F_GETFL) == (O_RDONLY | O_DIRECTORY | LARGEFILE));
    T(openat(fd2, "nonexistent", O_RDONLY));
    T(close(openat(fd2, "a", O_RDONLY)));
    T(fchdir(fd2));
    T(close(fd2));
    fd2 = T(open("s", O_PATH | O_NOFOLLOW));
    memset(buf, 0, sizeof buf);
    T(readlinkat(fd2, "", buf, 100));
    T(close(fd2));
    T(open("", O_RDONLY));
    T(open((char *)8, O_RDONLY));
    {
        struct open_how how = { .flags = O_RDONLY, .resolve = RESOLVE_BENEATH };
        T(syscall(SYS_openat2, AT_FDCWD, "/etc", &how, sizeof how));
        fd2 = T(syscall(SYS_openat2, AT_FDCWD, "a", &how, sizeof how));
        T(close(fd2));
        T(syscall(SYS_openat2, AT_FDCWD, "a", &how, 8));
        T(syscall(SYS_openat2, AT_FDCWD, "a", NULL, sizeof how));
    }
    open_flags();
    T(creat("d/none", 0600));
    memset(buf, 'x', sizeof buf);
    {
        char big[5000];
        memset(big, 'x', sizeof big);
        big[4999] = 0;
        T(open(big, O_RDONLY));
        big[300] = 0;
        T(open(big, O_RDONLY));
    }
    T(chdir("/proc/self/fd/nonexistent"));
    T(chdir("a"));
    SHOW("cwd ok %d", !strncmp(getcwd(buf, sizeof buf) ?: "?", "/tmp/", 5));
    T(syscall(SYS_getcwd, buf, 1));

    /* attributes */
    T(setxattr("a", "user.test", "value", 5, 0));
    memset(buf, 0, sizeof buf);
    T(getxattr("a", "user.test", buf, sizeof buf));
    SHOW("%s", buf);
    T(getxattr("a", "user.none", buf, sizeof buf));
    T(fremovexattr(fd, "user.test"));
    T(flistxattr(fd, NULL, 0) >= 0);

    /* locks of whole files */
    T(flock(fd, LOCK_EX));
    fd2 = T(open("a", O_RDONLY));
    T(flock(fd2, LOCK_SH | LOCK_NB));
    T(flock(fd, LOCK_UN));
    T(flock(fd2, LOCK_SH | LOCK_NB));
    T(close(fd2));

    /* notifications */
    fd2 = T(inotify_init1(IN_NONBLOCK));
    T(inotify_add_watch(fd2, ".", IN_CREATE | IN_DELETE));
    T(close(creat("n", 0600)));
    T(unlink("n"));
    T(read(fd2, buf, sizeof buf));
    SHOW("%x %s", ((struct inotify_event *)buf)->mask, ((struct inotify_event *)buf)->name);
    T(inotify_rm_watch(fd2, 1));
    T(close(fd2));
    T(close(fd));
    T(close(fd));
    T(sync_file_range(-1, 0, 0, 0));
    T(umask(077));
    return 0;
}
