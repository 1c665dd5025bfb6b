/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A 9P2000.L server: the messages that Linux's client sends, on a directory of the host (softmmu/fsdev.h). A fid is a
 * path, and after lopen or lcreate an open file too; renaming through this connection renames the paths of fids
 * along. Message numbers and layouts are those of the protocol's description ("9P2000.L"); integers are
 * little-endian, strings have a 16-bit length.
 */
#include "softmmu/dev/p9.h"

#include "base/log.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/sysmacros.h>
#include <unistd.h>

enum {
    MOST_FIDS = 65536, MOST_OPEN = 4096, MOST_WALK = 16, MOST_TARGET = 4096, QID_LEN = 13, IO_OVERHEAD = 24,
    R_LERROR = 7, NO_FID = 0xffffffff,
    QT_DIR = 0x80, QT_SYMLINK = 0x02,
};
enum { SA_MODE = 1, SA_UID = 2, SA_GID = 4, SA_SIZE = 8, SA_ATIME = 0x10, SA_MTIME = 0x20, SA_ATIME_SET = 0x80,
       SA_MTIME_SET = 0x100 };
enum { GETATTR_BASIC = 0x7ff, UNLINK_DIR = 0x200, LOCK_UNLOCKED = 2 };

typedef struct Fid {
    uint32_t number, uid;
    char *path;
    int fd;                      /* of a file, or -1 */
    DIR *dir;
    uint32_t flags;              /* of opening */
    bool lost;                   /* a snapshot's, which could not be opened again */
} Fid;

struct P9 {
    const FsDev *fs;
    GHashTable *fids;            /* number to Fid */
    uint32_t msize;
    unsigned nopen, most_open;
};

/* ---- messages ---- */

typedef struct In { const uint8_t *p, *end; bool bad; } In;
typedef struct Out { uint8_t *start, *p, *end; bool full; } Out;

static uint64_t get(In *in, unsigned size)
{
    uint64_t v = 0;

    if ((size_t)(in->end - in->p) < size) {
        in->bad = true;
        return 0;
    }
    memcpy(&v, in->p, size);
    in->p += size;
    return v;
}

static uint8_t get8(In *in) { return get(in, 1); }
static uint16_t get16(In *in) { return get(in, 2); }
static uint32_t get32(In *in) { return get(in, 4); }
static uint64_t get64(In *in) { return get(in, 8); }

/* g_malloc'ed, never NULL. A byte 0 makes the message bad. */
static char *get_text(In *in)
{
    size_t len = get16(in);
    char *s;

    if (in->bad || len > (size_t)(in->end - in->p) || memchr(in->p, 0, len)) {
        in->bad = true;
        return g_strdup("");
    }
    s = g_strndup((const char *)in->p, len);
    in->p += len;
    return s;
}

static void put_bytes(Out *o, const void *data, size_t len)
{
    if ((size_t)(o->end - o->p) < len) {
        o->full = true;
        return;
    }
    memcpy(o->p, data, len);
    o->p += len;
}

static void put(Out *o, uint64_t v, unsigned size) { put_bytes(o, &v, size); }

static void put_text(Out *o, const char *s)
{
    put(o, strlen(s), 2);
    put_bytes(o, s, strlen(s));
}

static void put_qid(Out *o, uint8_t type, uint32_t version, dev_t dev, ino_t ino)
{
    put(o, type, 1);
    put(o, version, 4);
    put(o, ino ^ (uint64_t)dev << 48, 8);
}

static void put_stat_qid(Out *o, const struct stat *st)
{
    put_qid(o, S_ISDIR(st->st_mode) ? QT_DIR : S_ISLNK(st->st_mode) ? QT_SYMLINK : 0,
            (uint32_t)(st->st_mtim.tv_nsec ^ st->st_mtim.tv_sec << 8 ^ st->st_size << 16), st->st_dev, st->st_ino);
}

/* ---- fids ---- */

static void fid_close(P9 *p, Fid *f)
{
    if (f->dir)
        closedir(f->dir);
    else if (f->fd >= 0)
        close(f->fd);
    if (f->dir || f->fd >= 0)
        p->nopen--;
    f->dir = NULL;
    f->fd = -1;
}

static void fid_drop(P9 *p, Fid *f)
{
    g_hash_table_remove(p->fids, GUINT_TO_POINTER(f->number));
    fid_close(p, f);
    g_free(f->path);
    g_free(f);
}

static Fid *fid_new(P9 *p, uint32_t number, const char *path, uint32_t uid)
{
    Fid *f = g_new0(Fid, 1);

    *f = (Fid){ .number = number, .uid = uid, .path = g_strdup(path), .fd = -1 };
    g_hash_table_insert(p->fids, GUINT_TO_POINTER(number), f);
    return f;
}

/* A fid of a message; @ret: -EBADF or -ESTALE if there is none of use. */
static Fid *fid_get(P9 *p, In *in, int *ret)
{
    Fid *f = g_hash_table_lookup(p->fids, GUINT_TO_POINTER(get32(in)));

    *ret = in->bad ? -EINVAL : !f ? -EBADF : f->lost ? -ESTALE : 0;
    return *ret ? NULL : f;
}

static bool fid_free_number(P9 *p, uint32_t number)
{
    return number != NO_FID && !g_hash_table_contains(p->fids, GUINT_TO_POINTER(number)) &&
           g_hash_table_size(p->fids) < MOST_FIDS;
}

static int fid_stat(P9 *p, const Fid *f, struct stat *st)
{
    return f->fd >= 0 ? fs_fstat(p->fs, f->fd, st) : fs_stat(p->fs, f->path, st);
}

/* @fd becomes the fid's open file. */
static int fid_opened(P9 *p, Fid *f, int fd, uint32_t flags)
{
    struct stat st;

    if (fstat(fd, &st) || (S_ISDIR(st.st_mode) && !(f->dir = fdopendir(fd)))) {
        int err = errno;

        close(fd);
        return -err;
    }
    f->fd = fd;
    f->flags = flags;
    p->nopen++;
    return 0;
}

static bool has_prefix(const char *path, const char *dir)
{
    size_t n = strlen(dir);

    return !strncmp(path, dir, n) && (!path[n] || path[n] == '/');
}

static void fids_renamed(P9 *p, const char *from, const char *to)
{
    GHashTableIter it;
    gpointer v;

    g_hash_table_iter_init(&it, p->fids);
    while (g_hash_table_iter_next(&it, NULL, &v)) {
        Fid *f = v;

        if (has_prefix(f->path, from)) {
            char *path = g_strconcat(to, f->path + strlen(from), NULL);

            g_free(f->path);
            f->path = path;
        }
    }
}

void p9_reset(P9 *p)
{
    GHashTableIter it;
    gpointer v;

    for (;;) {
        g_hash_table_iter_init(&it, p->fids);
        if (!g_hash_table_iter_next(&it, NULL, &v))
            break;
        fid_drop(p, v);
    }
    p->msize = P9_MSIZE_MIN;
}

/* ---- the messages: each takes its fields from @in, and returns 0 with the answer in @o, or -errno ---- */

static int t_version(P9 *p, In *in, Out *o)
{
    uint32_t msize = get32(in);
    char *version = get_text(in);
    bool known = !strcmp(version, "9P2000.L");

    g_free(version);
    if (in->bad)
        return -EINVAL;
    if (msize < P9_MSIZE_MIN)
        return -EMSGSIZE;
    p9_reset(p);
    p->msize = MIN(msize, P9_MSIZE_MAX);
    put(o, p->msize, 4);
    put_text(o, known ? "9P2000.L" : "unknown");
    return 0;
}

static int t_attach(P9 *p, In *in, Out *o)
{
    uint32_t number = get32(in), auth = get32(in), uid;
    struct stat st;
    int ret;

    g_free(get_text(in));        /* user name */
    g_free(get_text(in));        /* name of the tree: there is one */
    uid = get32(in);
    if (in->bad || auth != NO_FID || !fid_free_number(p, number))
        return -EINVAL;
    ret = fs_stat(p->fs, "", &st);
    if (ret)
        return ret;
    fid_new(p, number, "", uid);
    put_stat_qid(o, &st);
    return 0;
}

/* One step from @path; NULL: not a name. ".." at the root stays there. */
static char *step(const char *path, const char *name)
{
    const char *slash;

    if (!strcmp(name, "..")) {
        slash = strrchr(path, '/');
        return slash ? g_strndup(path, slash - path) : g_strdup("");
    }
    return fs_name_ok(name) ? fs_join(path, name) : NULL;
}

static int t_walk(P9 *p, In *in, Out *o)
{
    int ret;
    Fid *f = fid_get(p, in, &ret), *to;
    uint32_t number = get32(in);
    unsigned n = get16(in), done = 0;
    uint8_t *count = o->p;
    char *path;

    if (!f)
        return ret;
    if (in->bad || n > MOST_WALK || f->fd >= 0 || (number != f->number && !fid_free_number(p, number)))
        return -EINVAL;
    path = g_strdup(f->path);
    put(o, 0, 2);
    for (; done < n && !ret; done++) {
        char *name = get_text(in), *next = in->bad ? NULL : step(path, name);
        struct stat st;

        ret = next ? fs_stat(p->fs, next, &st) : -EINVAL;
        g_free(name);
        if (ret) {
            g_free(next);
            break;
        }
        put_stat_qid(o, &st);
        g_free(path);
        path = next;
    }
    if (ret && !done) {
        g_free(path);
        return ret;
    }
    st16(count, done);
    if (done == n) {             /* else the new fid is not made */
        to = number == f->number ? f : fid_new(p, number, path, f->uid);
        g_free(to->path);
        to->path = path;
    } else {
        g_free(path);
    }
    return 0;
}

/* What of the guest's open flags reaches the host; the values are those of Linux on most machines, ours too.
 * Appending is the client's business: it knows where the end is, and writes with an offset. */
static int open_flags(uint32_t flags) { return (int)(flags & (O_ACCMODE | O_TRUNC | O_DSYNC | O_SYNC | O_EXCL)); }

static bool wants_write(uint32_t flags) { return (flags & O_ACCMODE) != O_RDONLY || flags & O_TRUNC; }

static void put_opened(P9 *p, Out *o, const struct stat *st)
{
    put_stat_qid(o, st);
    put(o, p->msize - IO_OVERHEAD, 4);
}

static int t_lopen(P9 *p, In *in, Out *o)
{
    int ret, fd;
    Fid *f = fid_get(p, in, &ret);
    uint32_t flags = get32(in);
    struct stat st;

    if (!f)
        return ret;
    if (in->bad || f->fd >= 0)
        return -EINVAL;
    if (p->nopen >= p->most_open)
        return -ENFILE;
    if (p->fs->readonly && wants_write(flags))
        return -EROFS;
    fd = fs_open(p->fs, f->path, open_flags(flags) & ~O_EXCL);
    if (fd < 0)
        return fd;
    ret = fid_opened(p, f, fd, flags);
    if (!ret)
        ret = fid_stat(p, f, &st);
    if (!ret)
        put_opened(p, o, &st);
    return ret;
}

/* A fid and a name in it as a path, g_malloc'ed; NULL with *ret. For calls that change something. */
static char *fid_name(P9 *p, In *in, Fid **fid, int *ret)
{
    Fid *f = fid_get(p, in, ret);
    char *name = get_text(in), *path = NULL;

    if (f && (in->bad || !fs_name_ok(name)))
        *ret = -EINVAL;
    else if (f && p->fs->readonly)
        *ret = -EROFS;
    else if (f)
        path = fs_join(f->path, name);
    g_free(name);
    *fid = f;
    return path;
}

static int t_lcreate(P9 *p, In *in, Out *o)
{
    int ret, fd;
    Fid *f;
    char *path = fid_name(p, in, &f, &ret);
    uint32_t flags = get32(in), mode = get32(in), gid = get32(in);
    struct stat st;

    if (!path)
        return ret;
    fd = in->bad || f->fd >= 0 ? -EINVAL : p->nopen >= p->most_open ? -ENFILE
       : fs_create(p->fs, path, open_flags(flags), mode & 07777, f->uid, gid);
    ret = fd < 0 ? fd : fid_opened(p, f, fd, flags & ~(O_EXCL | O_TRUNC));
    if (!ret) {
        g_free(f->path);
        f->path = g_strdup(path);
        ret = fid_stat(p, f, &st);
    }
    if (!ret)
        put_opened(p, o, &st);
    g_free(path);
    return ret;
}

/* The qid of what was just made at @path, which is freed. */
static int made(P9 *p, Out *o, char *path, int ret)
{
    struct stat st;

    if (!ret)
        ret = fs_stat(p->fs, path, &st);
    if (!ret)
        put_stat_qid(o, &st);
    g_free(path);
    return ret;
}

static int t_symlink(P9 *p, In *in, Out *o)
{
    int ret;
    Fid *f;
    char *path = fid_name(p, in, &f, &ret), *target = get_text(in);
    uint32_t gid = get32(in);

    if (path)
        ret = made(p, o, path, in->bad || !*target || strlen(target) >= MOST_TARGET ? -EINVAL
                                                                                     : fs_symlink(p->fs, target, path,
                                                                                             f->uid, gid));
    g_free(target);
    return ret;
}

static int t_mknod(P9 *p, In *in, Out *o)
{
    int ret;
    Fid *f;
    char *path = fid_name(p, in, &f, &ret);
    uint32_t mode = get32(in), major_nr = get32(in), minor_nr = get32(in), gid = get32(in);

    if (!path)
        return ret;
    return made(p, o, path, in->bad ? -EINVAL : fs_mknod(p->fs, path, mode, makedev(major_nr, minor_nr), f->uid, gid));
}

static int t_mkdir(P9 *p, In *in, Out *o)
{
    int ret;
    Fid *f;
    char *path = fid_name(p, in, &f, &ret);
    uint32_t mode = get32(in), gid = get32(in);

    if (!path)
        return ret;
    return made(p, o, path, in->bad ? -EINVAL : fs_mkdir(p->fs, path, mode & 07777, f->uid, gid));
}

static int rename_path(P9 *p, const char *path, const char *to)
{
    char *from = g_strdup(path);         /* it may be a fid's, which changes */
    int ret = *from ? fs_rename(p->fs, from, to) : -EBUSY;

    if (!ret)
        fids_renamed(p, from, to);
    g_free(from);
    return ret;
}

static int t_rename(P9 *p, In *in, Out *o)
{
    int ret;
    Fid *f = fid_get(p, in, &ret), *dir;
    char *to;

    if (!f)
        return ret;
    to = fid_name(p, in, &dir, &ret);
    if (to)
        ret = rename_path(p, f->path, to);
    g_free(to);
    return ret;
}

static int t_renameat(P9 *p, In *in, Out *o)
{
    int ret, ret2;
    Fid *a, *b;
    char *from = fid_name(p, in, &a, &ret), *to = fid_name(p, in, &b, &ret2);

    if (!ret)
        ret = ret2;
    if (from && to)
        ret = rename_path(p, from, to);
    g_free(from);
    g_free(to);
    return ret;
}

static int t_link(P9 *p, In *in, Out *o)
{
    int ret, ret2;
    Fid *dir = fid_get(p, in, &ret), *f = fid_get(p, in, &ret2);
    char *name = get_text(in), *to;

    if (!dir || !f) {
        g_free(name);
        return dir ? ret2 : ret;
    }
    if (in->bad || !fs_name_ok(name) || p->fs->readonly) {
        g_free(name);
        return p->fs->readonly ? -EROFS : -EINVAL;
    }
    to = fs_join(dir->path, name);
    ret = fs_link(p->fs, f->path, to);
    g_free(to);
    g_free(name);
    return ret;
}

static int t_unlinkat(P9 *p, In *in, Out *o)
{
    int ret;
    Fid *f;
    char *path = fid_name(p, in, &f, &ret);
    uint32_t flags = get32(in);

    if (path)
        ret = in->bad ? -EINVAL : fs_unlink(p->fs, path, flags & UNLINK_DIR);
    g_free(path);
    return ret;
}

/* The fid goes in any case. */
static int t_remove(P9 *p, In *in, Out *o)
{
    int ret;
    Fid *f = fid_get(p, in, &ret);
    struct stat st;

    if (!f)
        return ret;
    ret = p->fs->readonly ? -EROFS : !*f->path ? -EBUSY : fs_stat(p->fs, f->path, &st);
    if (!ret)
        ret = fs_unlink(p->fs, f->path, S_ISDIR(st.st_mode));
    fid_drop(p, f);
    return ret;
}

static int t_clunk(P9 *p, In *in, Out *o)
{
    Fid *f = g_hash_table_lookup(p->fids, GUINT_TO_POINTER(get32(in)));

    if (in->bad || !f)
        return -EBADF;
    fid_drop(p, f);
    return 0;
}

static int t_readlink(P9 *p, In *in, Out *o)
{
    int ret;
    Fid *f = fid_get(p, in, &ret);
    char buf[MOST_TARGET];

    if (!f)
        return ret;
    ret = fs_readlink(p->fs, f->path, buf, sizeof buf);
    if (ret < 0)
        return ret;
    put_text(o, buf);
    return 0;
}

static void put_time(Out *o, struct timespec t)
{
    put(o, t.tv_sec, 8);
    put(o, t.tv_nsec, 8);
}

static int t_getattr(P9 *p, In *in, Out *o)
{
    int ret;
    Fid *f = fid_get(p, in, &ret);
    struct stat st;

    if (!f || (ret = fid_stat(p, f, &st)))
        return ret;
    put(o, GETATTR_BASIC, 8);
    put_stat_qid(o, &st);
    put(o, st.st_mode, 4);
    put(o, st.st_uid, 4);
    put(o, st.st_gid, 4);
    put(o, st.st_nlink, 8);
    put(o, st.st_rdev, 8);
    put(o, st.st_size, 8);
    put(o, st.st_blksize, 8);
    put(o, st.st_blocks, 8);
    put_time(o, st.st_atim);
    put_time(o, st.st_mtim);
    put_time(o, st.st_ctim);
    put_time(o, (struct timespec){ 0 });         /* birth, generation, data version: not told */
    put_time(o, (struct timespec){ 0 });
    return 0;
}

static struct timespec set_time(uint32_t valid, uint32_t bit, uint32_t set, uint64_t sec, uint64_t nsec)
{
    return (struct timespec){ .tv_sec = (time_t)sec,
                              .tv_nsec = !(valid & bit) ? UTIME_OMIT : valid & set ? (long)(nsec % 1000000000) : UTIME_NOW };
}

static int set_size(P9 *p, Fid *f, uint64_t size)
{
    if (size > INT64_MAX)
        return -EFBIG;
    if (f->fd >= 0 && !f->dir && (f->flags & O_ACCMODE) != O_RDONLY)
        return ftruncate(f->fd, (off_t)size) ? -errno : 0;
    return fs_truncate(p->fs, f->path, size);
}

static int t_setattr(P9 *p, In *in, Out *o)
{
    int ret;
    Fid *f = fid_get(p, in, &ret);
    uint32_t valid = get32(in), mode = get32(in), uid = get32(in), gid = get32(in);
    uint64_t size = get64(in), asec = get64(in), ansec = get64(in), msec = get64(in), mnsec = get64(in);
    struct timespec t[2];

    if (!f)
        return ret;
    if (in->bad)
        return -EINVAL;
    if (p->fs->readonly)
        return -EROFS;
    if (valid & SA_MODE)
        ret = fs_chmod(p->fs, f->path, mode);
    if (!ret && valid & (SA_UID | SA_GID))
        ret = fs_chown(p->fs, f->path, valid & SA_UID ? uid : (uid_t)-1, valid & SA_GID ? gid : (gid_t)-1);
    if (!ret && valid & SA_SIZE)
        ret = set_size(p, f, size);
    t[0] = set_time(valid, SA_ATIME, SA_ATIME_SET, asec, ansec);
    t[1] = set_time(valid, SA_MTIME, SA_MTIME_SET, msec, mnsec);
    if (!ret && valid & (SA_ATIME | SA_MTIME))
        ret = fs_utimens(p->fs, f->path, t);
    return ret;
}

static int t_statfs(P9 *p, In *in, Out *o)
{
    int ret;
    Fid *f = fid_get(p, in, &ret);
    struct statfs s;

    if (!f || (ret = fs_statfs(p->fs, &s)))
        return ret;
    put(o, s.f_type, 4);
    put(o, s.f_bsize, 4);
    put(o, s.f_blocks, 8);
    put(o, s.f_bfree, 8);
    put(o, s.f_bavail, 8);
    put(o, s.f_files, 8);
    put(o, s.f_ffree, 8);
    put(o, (uint64_t)(uint32_t)s.f_fsid.__val[0] | (uint64_t)(uint32_t)s.f_fsid.__val[1] << 32, 8);
    put(o, s.f_namelen, 4);
    return 0;
}

static int t_read(P9 *p, In *in, Out *o)
{
    int ret;
    Fid *f = fid_get(p, in, &ret);
    uint64_t off = get64(in);
    uint32_t count = get32(in);
    ssize_t n;

    if (!f)
        return ret;
    if (in->bad || f->fd < 0 || f->dir || off > INT64_MAX || o->end - o->p < 4)
        return -EINVAL;
    count = MIN(count, (size_t)(o->end - o->p) - 4);
    do
        n = pread(f->fd, o->p + 4, count, (off_t)off);
    while (n < 0 && errno == EINTR);
    if (n < 0)
        return -errno;
    put(o, n, 4);
    o->p += n;
    return 0;
}

static int t_write(P9 *p, In *in, Out *o)
{
    int ret;
    Fid *f = fid_get(p, in, &ret);
    uint64_t off = get64(in);
    uint32_t count = get32(in);
    ssize_t n;

    if (!f)
        return ret;
    if (in->bad || f->fd < 0 || f->dir || off > INT64_MAX || count > (size_t)(in->end - in->p))
        return -EINVAL;
    do
        n = pwrite(f->fd, in->p, count, (off_t)off);
    while (n < 0 && errno == EINTR);
    if (n < 0)
        return -errno;
    put(o, n, 4);
    return 0;
}

static uint8_t dirent_qid(const struct dirent *d) { return d->d_type == DT_DIR ? QT_DIR : d->d_type == DT_LNK
                                                    ? QT_SYMLINK : 0; }

static int t_readdir(P9 *p, In *in, Out *o)
{
    int ret;
    Fid *f = fid_get(p, in, &ret);
    uint64_t off = get64(in);
    uint32_t count = get32(in);
    uint8_t *start = o->p, *limit;
    struct dirent *d;
    struct stat st;

    if (!f)
        return ret;
    if (in->bad || !f->dir || o->end - o->p < 4 || fstat(f->fd, &st))
        return -EINVAL;
    limit = o->p + 4 + MIN(count, (size_t)(o->end - o->p) - 4);
    put(o, 0, 4);
    if (off)
        seekdir(f->dir, (long)off);
    else
        rewinddir(f->dir);
    while (errno = 0, (d = readdir(f->dir))) {
        /* what lies above the root is nobody's business */
        bool hide = !*f->path && !strcmp(d->d_name, "..");

        if ((size_t)(limit - o->p) < QID_LEN + 8 + 1 + 2 + strlen(d->d_name))
            break;
        put_qid(o, dirent_qid(d), 0, st.st_dev, hide ? st.st_ino : d->d_ino);
        put(o, d->d_off, 8);
        put(o, d->d_type, 1);
        put_text(o, d->d_name);
    }
    if (!d && errno)
        return -errno;
    if (d && o->p == start + 4)
        return -EINVAL;          /* no room for even one */
    st32(start, (uint32_t)(o->p - start - 4));
    return 0;
}

static int t_fsync(P9 *p, In *in, Out *o)
{
    int ret;
    Fid *f = fid_get(p, in, &ret);
    bool data = in->end - in->p >= 4 && get32(in);

    if (!f)
        return ret;
    if (f->fd < 0)
        return -EINVAL;
    return (data ? fdatasync(f->fd) : fsync(f->fd)) ? -errno : 0;
}

/* One client, which keeps its own locks: all are granted. */
static int t_lock(P9 *p, In *in, Out *o)
{
    int ret;
    Fid *f = fid_get(p, in, &ret);

    if (f)
        put(o, 0, 1);
    return ret;
}

static int t_getlock(P9 *p, In *in, Out *o)
{
    int ret;
    Fid *f = fid_get(p, in, &ret);
    uint64_t start, length;
    uint32_t proc;
    char *client;

    get8(in);
    start = get64(in);
    length = get64(in);
    proc = get32(in);
    client = get_text(in);
    if (f && in->bad)
        ret = -EINVAL;
    if (!ret) {
        put(o, LOCK_UNLOCKED, 1);
        put(o, start, 8);
        put(o, length, 8);
        put(o, proc, 4);
        put_text(o, client);
    }
    g_free(client);
    return ret;
}

static int t_flush(P9 *p, In *in, Out *o) { return 0; }              /* nothing is ever under way */
static int t_unsupported(P9 *p, In *in, Out *o) { return -EOPNOTSUPP; }      /* attributes; authentication */

/* clang-format off */
static const struct { uint8_t type; const char *name; int (*fn)(P9 *p, In *in, Out *o); } messages[] = {
    {   8, "statfs",      t_statfs },
    {  12, "lopen",       t_lopen },
    {  14, "lcreate",     t_lcreate },
    {  16, "symlink",     t_symlink },
    {  18, "mknod",       t_mknod },
    {  20, "rename",      t_rename },
    {  22, "readlink",    t_readlink },
    {  24, "getattr",     t_getattr },
    {  26, "setattr",     t_setattr },
    {  30, "xattrwalk",   t_unsupported },
    {  32, "xattrcreate", t_unsupported },
    {  40, "readdir",     t_readdir },
    {  50, "fsync",       t_fsync },
    {  52, "lock",        t_lock },
    {  54, "getlock",     t_getlock },
    {  70, "link",        t_link },
    {  72, "mkdir",       t_mkdir },
    {  74, "renameat",    t_renameat },
    {  76, "unlinkat",    t_unlinkat },
    { 100, "version",     t_version },
    { 102, "auth",        t_unsupported },
    { 104, "attach",      t_attach },
    { 108, "flush",       t_flush },
    { 110, "walk",        t_walk },
    { 116, "read",        t_read },
    { 118, "write",       t_write },
    { 120, "clunk",       t_clunk },
    { 122, "remove",      t_remove },
};
/* clang-format on */

static int dispatch(P9 *p, uint8_t type, In *in, Out *o)
{
    for (unsigned i = 0; i < ARRAY_LEN(messages); i++)
        if (messages[i].type == type)
            return messages[i].fn(p, in, o);
    LOG(UNIMP, "9p: message %u\n", type);
    return -EOPNOTSUPP;
}

size_t p9_serve(P9 *p, const uint8_t *req, size_t len, uint8_t *reply, size_t room)
{
    In in = { req + P9_HEADER, req + len, false };
    Out o = { reply, reply + P9_HEADER, reply + MIN(room, MAX(p->msize, P9_MSIZE_MIN)), false };
    uint8_t type = len > 4 ? req[4] : 0;
    uint16_t tag = len >= P9_HEADER ? ld16(req + 5) : 0xffff;
    int ret = -EINVAL;

    if (len >= P9_HEADER && ld32(req) >= P9_HEADER && ld32(req) <= len) {
        in.end = req + ld32(req);
        ret = dispatch(p, type, &in, &o);
    }
    if (!ret && o.full)
        ret = -EMSGSIZE;
    if (ret) {
        o.p = reply + P9_HEADER;
        put(&o, (uint32_t)-ret, 4);
        type = R_LERROR - 1;
    }
    st32(reply, (uint32_t)(o.p - reply));
    reply[4] = type + 1;
    st16(reply + 5, tag);
    return (size_t)(o.p - reply);
}

/* ---- life and snapshots ---- */

P9 *p9_new(const FsDev *fs)
{
    P9 *p = g_new0(P9, 1);
    long most = sysconf(_SC_OPEN_MAX);

    p->fs = fs;
    p->fids = g_hash_table_new(NULL, NULL);
    p->msize = P9_MSIZE_MIN;
    /* the rest of the machine needs files too */
    p->most_open = most < 0 ? MOST_OPEN : (unsigned)MIN(most / 2, MOST_OPEN);
    return p;
}

void p9_free(P9 *p)
{
    p9_reset(p);
    g_hash_table_destroy(p->fids);
    g_free(p);
}

/* msize; then of each fid: number, uid, flags, open (1 byte), length of the path (16 bits), path */
enum { SAVED_FID = 15 };

void p9_save(const P9 *p, GByteArray *out)
{
    GHashTableIter it;
    gpointer v;
    uint8_t b[SAVED_FID];

    g_byte_array_set_size(out, 0);
    st32(b, p->msize);
    g_byte_array_append(out, b, 4);
    g_hash_table_iter_init(&it, p->fids);
    while (g_hash_table_iter_next(&it, NULL, &v)) {
        const Fid *f = v;
        size_t len = strlen(f->path);

        st32(b, f->number);
        st32(b + 4, f->uid);
        st32(b + 8, f->flags);
        b[12] = f->fd >= 0 || f->lost;
        st16(b + 13, len > UINT16_MAX ? 0 : len);
        g_byte_array_append(out, b, sizeof b);
        g_byte_array_append(out, (const uint8_t *)f->path, len > UINT16_MAX ? 0 : len);
    }
}

static bool path_ok(const char *path)
{
    char **parts = g_strsplit(path, "/", -1);
    bool ok = true;

    for (char **n = parts; *n; n++)
        ok &= fs_name_ok(*n);
    g_strfreev(parts);
    return ok;
}

static void load_fid(P9 *p, Fid *f, uint32_t flags, bool open)
{
    int fd;

    if (!open)
        return;
    fd = p->nopen < p->most_open && !(p->fs->readonly && wants_write(flags))
       ? fs_open(p->fs, f->path, open_flags(flags) & ~(O_TRUNC | O_EXCL)) : -EMFILE;
    f->lost = fd < 0 || fid_opened(p, f, fd, flags & ~O_TRUNC) < 0;
}

bool p9_load(P9 *p, const uint8_t *data, size_t len)
{
    In in = { data, data + len, false };
    uint32_t msize = get32(&in);

    p9_reset(p);
    if (in.bad || msize < P9_MSIZE_MIN || msize > P9_MSIZE_MAX)
        return false;
    p->msize = msize;
    while (in.p < in.end) {
        uint32_t number = get32(&in), uid = get32(&in), flags = get32(&in);
        bool open = get8(&in);
        char *path = get_text(&in);
        bool ok = !in.bad && path_ok(path) && fid_free_number(p, number);

        if (ok)
            load_fid(p, fid_new(p, number, path, uid), flags, open);
        g_free(path);
        if (!ok)
            return false;
    }
    return true;
}
