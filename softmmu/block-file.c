/* SPDX-License-Identifier: Apache-2.0 */
/* Image files and block devices of the host: access, locks, discard. */
#include "softmmu/block-int.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct BlockFile {
    BlockNode node;
    int fd;
    bool device;
    bool no_punch, no_zero;      /* the host cannot: found out by trying */
} BlockFile;

/* QEMU's lock bytes: 100 + n says "I do n", 200 + n "nobody else may do n"; 0 is reading, 1 writing. */
enum { LOCK_DOES = 100, LOCK_FORBIDS = 200, LBIT_READ = 0, LBIT_WRITE = 1, LOCK_END = 205, IOV_PART = 256 };

static bool lock_range(int fd, short type, off_t start, off_t len)
{
    struct flock l = { .l_type = type, .l_whence = SEEK_SET, .l_start = start, .l_len = len };

    return !fcntl(fd, F_OFD_SETLK, &l);
}

static bool somebody_writes(int fd)
{
    struct flock l = { .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = LOCK_DOES + LBIT_WRITE, .l_len = 1 };

    return !fcntl(fd, F_OFD_GETLK, &l) && l.l_type != F_UNLCK;
}

char *block_fd_lock(int fd, bool write, const char *path)
{
    bool ok;

    if (write) {
        ok = lock_range(fd, F_WRLCK, LOCK_DOES, LOCK_END - LOCK_DOES);
    } else {
        ok = lock_range(fd, F_RDLCK, LOCK_DOES + LBIT_READ, 1) && lock_range(fd, F_RDLCK, LOCK_FORBIDS + LBIT_WRITE, 1);
        if (ok && somebody_writes(fd)) {
            ok = false;
            errno = EAGAIN;
        }
    }
    if (ok)
        return NULL;
    if (errno == EAGAIN || errno == EACCES)
        return g_strdup_printf("'%s' is in use by another machine%s: use readonly=on in both, an overlay for "
                               "each, or end the "
                               "other one", path, write ? "" : " that writes it");
    if (errno == EINVAL || errno == ENOLCK || errno == EOPNOTSUPP)
        return NULL;             /* a file system without locks */
    return g_strdup_printf("cannot lock '%s': %s", path, g_strerror(errno));
}

int block_fd_rw(int fd, bool write, uint64_t off, const struct iovec *iov, unsigned niov)
{
    struct iovec part[IOV_PART];

    for (unsigned at = 0; at < niov; ) {
        unsigned n = MIN(niov - at, IOV_PART), i = 0;

        memcpy(part, iov + at, n * sizeof *part);
        while (i < n) {
            ssize_t got = write ? pwritev(fd, part + i, (int)(n - i), (off_t)off) : preadv(fd, part + i, (int)(n - i),
                    (off_t)off);

            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                return -errno;
            off += got;
            while (i < n && (size_t)got >= part[i].iov_len)
                got -= part[i++].iov_len;
            if (i == n)
                break;
            if (got) {
                part[i].iov_base = (uint8_t *)part[i].iov_base + got;
                part[i].iov_len -= got;
            } else if (!write) {         /* the end of the file */
                off += part[i].iov_len;
                memset(part[i].iov_base, 0, part[i].iov_len);
                i++;
            } else if (part[i].iov_len) {
                return -ENOSPC;
            }
        }
        at += n;
    }
    return 0;
}

int block_fd_rw_buf(int fd, bool write, uint64_t off, void *buf, uint64_t len)
{
    struct iovec iov = { buf, len };

    return block_fd_rw(fd, write, off, &iov, 1);
}

static int file_read(BlockNode *n, uint64_t off, const struct iovec *iov, unsigned niov, uint64_t len)
{
    return block_fd_rw(((BlockFile *)n)->fd, false, off, iov, niov);
}

static int file_write(BlockNode *n, uint64_t off, const struct iovec *iov, unsigned niov, uint64_t len)
{
    return block_fd_rw(((BlockFile *)n)->fd, true, off, iov, niov);
}

static int write_zeros(int fd, uint64_t off, uint64_t len)
{
    enum { CHUNK = 1 << 20 };
    void *zeros = g_malloc0(MIN(len, CHUNK));
    int ret = 0;

    while (len && !ret) {
        uint64_t part = MIN(len, CHUNK);

        ret = block_fd_rw_buf(fd, true, off, zeros, part);
        off += part;
        len -= part;
    }
    g_free(zeros);
    return ret;
}

static int file_zero(BlockNode *n, uint64_t off, uint64_t len)
{
    BlockFile *f = (BlockFile *)n;
    uint64_t range[2] = { off, len };
    int ret;

    if (!len)
        return 0;
    if (f->no_zero)
        return write_zeros(f->fd, off, len);
    ret = f->device ? ioctl(f->fd, BLKZEROOUT, range)
                    : fallocate(f->fd, FALLOC_FL_ZERO_RANGE | FALLOC_FL_KEEP_SIZE, (off_t)off, (off_t)len);
    if (!ret)
        return 0;
    if (errno != EOPNOTSUPP && errno != ENOTTY && errno != EINVAL && errno != ENOSYS)
        return -errno;
    __atomic_store_n(&f->no_zero, true, __ATOMIC_RELAXED);
    return write_zeros(f->fd, off, len);
}

static int file_discard(BlockNode *n, uint64_t off, uint64_t len)
{
    BlockFile *f = (BlockFile *)n;
    uint64_t range[2] = { off, len };

    if (f->no_punch || !len)
        return 0;
    if (f->device ? !ioctl(f->fd, BLKDISCARD, range)
                  : !fallocate(f->fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, (off_t)off, (off_t)len))
        return 0;
    if (errno == EIO)
        return -EIO;
    __atomic_store_n(&f->no_punch, true, __ATOMIC_RELAXED);
    return 0;
}

static int file_flush(BlockNode *n)
{
    return fdatasync(((BlockFile *)n)->fd) ? -errno : 0;
}

static void file_close(BlockNode *n)
{
    close(((BlockFile *)n)->fd);
    g_free(n->path);
    g_free(n);
}

static const BlockOps file_ops = {
    .format = "raw", .read = file_read, .write = file_write, .zero = file_zero, .discard = file_discard, .flush = file_flush,
    .close = file_close,
};

int block_file_fd(const BlockNode *n)
{
    return n->ops == &file_ops ? ((const BlockFile *)n)->fd : -1;
}

BlockNode *block_file_open(const char *path, bool readonly, char **err)
{
    int fd = open(path, (readonly ? O_RDONLY : O_RDWR) | O_CLOEXEC | O_NOCTTY);
    struct stat st;
    BlockFile *f;
    uint64_t size = 0;

    if (fd < 0) {
        *err = g_strdup_printf("cannot open '%s': %s%s", path, g_strerror(errno),
                               errno == EACCES || errno == EROFS ? " (readonly=on would only read it)" : "");
        return NULL;
    }
    if (fstat(fd, &st) || (S_ISBLK(st.st_mode) && ioctl(fd, BLKGETSIZE64, &size)))
        *err = g_strdup_printf("'%s': %s", path, g_strerror(errno));
    else if (!S_ISREG(st.st_mode) && !S_ISBLK(st.st_mode))
        *err = g_strdup_printf("'%s' is neither a file nor a block device", path);
    else
        *err = block_fd_lock(fd, !readonly, path);
    if (*err) {
        close(fd);
        return NULL;
    }
    f = g_new0(BlockFile, 1);
    f->fd = fd;
    f->device = S_ISBLK(st.st_mode);
    f->node = (BlockNode){ .ops = &file_ops, .size = f->device ? size : (uint64_t)st.st_size, .readonly = readonly,
                           .path = g_strdup(path) };
    return &f->node;
}

char *block_file_allow_writes(BlockNode *n)
{
    BlockFile *f = (BlockFile *)n;
    char *err, self[32];
    int fd;

    if (n->ops != &file_ops)
        return g_strdup_printf("'%s' is not a plain file", n->path);
    if (!n->readonly)
        return NULL;
    /* The same file whatever has happened to its name; the lock of the old description must go first. */
    snprintf(self, sizeof self, "/proc/self/fd/%d", f->fd);
    fd = open(self, O_RDWR | O_CLOEXEC);
    if (fd < 0)
        return g_strdup_printf("cannot write '%s': %s", n->path, g_strerror(errno));
    lock_range(f->fd, F_UNLCK, 0, 0);
    err = block_fd_lock(fd, true, n->path);
    if (err) {
        close(fd);
        g_free(block_fd_lock(f->fd, false, n->path));
        return err;
    }
    if (dup3(fd, f->fd, O_CLOEXEC) < 0) {
        err = g_strdup_printf("cannot write '%s': %s", n->path, g_strerror(errno));
        close(fd);
        return err;
    }
    close(fd);                   /* the description lives on, with its lock, in f->fd */
    n->readonly = false;
    return NULL;
}
