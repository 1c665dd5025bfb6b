/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Shared host directories. The guest names files; whoever else uses the host may move them meanwhile. So each access
 * walks from the root by a call that refuses symbolic links and ways out, to the last directory, and names only the
 * last part there.
 */
#include "softmmu/fsdev.h"
#include "softmmu/machine.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <sys/xattr.h>
#include <unistd.h>

/* mapped-xattr, with QEMU's names: little-endian 32-bit values, the device 64 */
static const char XATTR_UID[] = "user.virtfs.uid", XATTR_GID[] = "user.virtfs.gid", XATTR_MODE[] = "user.virtfs.mode",
                  XATTR_RDEV[] = "user.virtfs.rdev";

/* ---- paths ---- */

bool fs_name_ok(const char *name)
{
    return *name && strcmp(name, ".") && strcmp(name, "..") && !strchr(name, '/');
}

char *fs_join(const char *dir, const char *name)
{
    return *dir ? g_strconcat(dir, "/", name, NULL) : g_strdup(name);
}

/* Without openat2: part by part. */
static int walk_parts(int root, const char *path)
{
    char **parts = g_strsplit(path, "/", -1);
    int at = dup(root), err = 0;

    for (char **p = parts; *p && at >= 0 && **parts; p++) {
        int next = openat(at, *p, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);

        err = errno;
        close(at);
        at = next;
    }
    g_strfreev(parts);
    return at < 0 ? -err : at;
}

/* A directory under the root (O_PATH), or -errno. */
static int open_dir(const FsDev *fs, const char *path)
{
    struct open_how how = { .flags = O_PATH | O_DIRECTORY | O_CLOEXEC, .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS };
    int fd = (int)syscall(SYS_openat2, fs->root, *path ? path : ".", &how, sizeof how);

    if (fd >= 0)
        return fd;
    return errno == ENOSYS || errno == EPERM ? walk_parts(fs->root, path) : -errno;
}

/* The directory that holds @path, and the name in it. The root itself is "." in it. */
typedef struct Place { int dir; const char *name; } Place;

static int place_open(const FsDev *fs, const char *path, Place *p)
{
    const char *slash = strrchr(path, '/');
    char *dir = slash ? g_strndup(path, slash - path) : g_strdup("");

    p->dir = open_dir(fs, dir);
    p->name = slash ? slash + 1 : *path ? path : ".";
    g_free(dir);
    return p->dir < 0 ? p->dir : 0;
}

/* End of an access: its result as 0 or -errno. */
static int place_close(Place *p, int ret)
{
    int err = ret < 0 ? -errno : ret;

    close(p->dir);
    return err;
}

/* ---- mapped attributes ---- */

/* The name of an open place by which calls that know no directories reach it: the link in /proc cannot be redirected. */
static void proc_name(char buf[64], int fd) { snprintf(buf, 64, "/proc/self/fd/%d", fd); }

static int open_path(const Place *p) { return openat(p->dir, p->name, O_PATH | O_NOFOLLOW | O_CLOEXEC); }

static void apply_mapped(const char *file, struct stat *st)
{
    uint8_t b[8];

    if (getxattr(file, XATTR_UID, b, 4) == 4)
        st->st_uid = ld32(b);
    if (getxattr(file, XATTR_GID, b, 4) == 4)
        st->st_gid = ld32(b);
    if (getxattr(file, XATTR_MODE, b, 4) == 4)
        st->st_mode = ld32(b);
    if (getxattr(file, XATTR_RDEV, b, 8) == 8)
        st->st_rdev = ld64(b);
}

static int set_mapped(const char *file, const char *name, uint64_t value, size_t len)
{
    uint8_t b[8];

    st64(b, value);
    return setxattr(file, name, b, len, 0);
}

/* Owner and mode of what was just made at @p, which the host keeps as an ordinary file of ours. */
static int map_new(const Place *p, mode_t mode, dev_t dev, uid_t uid, gid_t gid)
{
    int fd = open_path(p), ret;
    char file[64];

    if (fd < 0)
        return -1;
    proc_name(file, fd);
    ret = set_mapped(file, XATTR_UID, uid, 4) || set_mapped(file, XATTR_GID, gid, 4) || set_mapped(file, XATTR_MODE,
            mode, 4) ||
          (dev && set_mapped(file, XATTR_RDEV, dev, 8)) ? -1 : 0;
    close(fd);
    return ret;
}

static int own_new(const FsDev *fs, const Place *p, mode_t mode, dev_t dev, uid_t uid, gid_t gid)
{
    if (fs->mapped)
        return map_new(p, mode, dev, uid, gid);
    return fchownat(p->dir, p->name, uid, gid, AT_SYMLINK_NOFOLLOW) && fs->chown_must ? -1 : 0;
}

/* ---- accesses ---- */

int fs_fstat(const FsDev *fs, int fd, struct stat *st)
{
    char file[64];

    if (fstat(fd, st))
        return -errno;
    if (fs->mapped) {
        proc_name(file, fd);
        apply_mapped(file, st);
    }
    return 0;
}

static int stat_at(const FsDev *fs, const Place *p, struct stat *st)
{
    int fd, ret;

    if (!fs->mapped)
        return fstatat(p->dir, p->name, st, AT_SYMLINK_NOFOLLOW);
    fd = open_path(p);
    if (fd < 0)
        return -1;
    ret = fs_fstat(fs, fd, st);
    close(fd);
    errno = -ret;
    return ret ? -1 : 0;
}

int fs_stat(const FsDev *fs, const char *path, struct stat *st)
{
    Place p;
    int ret = place_open(fs, path, &p);

    return ret ? ret : place_close(&p, stat_at(fs, &p, st));
}

/* O_NONBLOCK: should it have become a pipe since it was looked at. */
static int open_at(const FsDev *fs, const Place *p, int flags, mode_t mode)
{
    struct stat st;
    int fd;

    if (!fstatat(p->dir, p->name, &st, AT_SYMLINK_NOFOLLOW) && !S_ISREG(st.st_mode) && !S_ISDIR(st.st_mode)) {
        errno = S_ISLNK(st.st_mode) ? ELOOP : ENXIO;
        return -1;
    }
    fd = openat(p->dir, p->name, flags | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, mode);
    if (fd >= 0 && (fstat(fd, &st) || (!S_ISREG(st.st_mode) && !S_ISDIR(st.st_mode)))) {
        close(fd);
        errno = ENXIO;
        return -1;
    }
    return fd;
}

int fs_open(const FsDev *fs, const char *path, int flags)
{
    Place p;
    int ret = place_open(fs, path, &p);

    return ret ? ret : place_close(&p, open_at(fs, &p, flags, 0));
}

int fs_create(const FsDev *fs, const char *path, int flags, mode_t mode, uid_t uid, gid_t gid)
{
    Place p;
    int ret = place_open(fs, path, &p), fd;
    bool fresh = true;

    if (ret)
        return ret;
    fd = open_at(fs, &p, flags | O_CREAT | O_EXCL, fs->mapped ? 0600 : mode);
    if (fd < 0 && errno == EEXIST && !(flags & O_EXCL)) {
        fresh = false;
        fd = open_at(fs, &p, flags, 0);
    }
    if (fd >= 0 && fresh && ((!fs->mapped && fchmod(fd, mode)) || own_new(fs, &p, S_IFREG | mode, 0, uid, gid))) {
        int err = errno;

        close(fd);
        unlinkat(p.dir, p.name, 0);
        errno = err;
        fd = -1;
    }
    return place_close(&p, fd);
}

int fs_mkdir(const FsDev *fs, const char *path, mode_t mode, uid_t uid, gid_t gid)
{
    Place p;
    int ret = place_open(fs, path, &p);

    if (ret)
        return ret;
    ret = mkdirat(p.dir, p.name, fs->mapped ? 0700 : mode);
    if (!ret && own_new(fs, &p, S_IFDIR | mode, 0, uid, gid)) {
        int err = errno;

        unlinkat(p.dir, p.name, AT_REMOVEDIR);
        errno = err;
        ret = -1;
    }
    return place_close(&p, ret);
}

int fs_mknod(const FsDev *fs, const char *path, mode_t mode, dev_t dev, uid_t uid, gid_t gid)
{
    Place p;
    int ret = place_open(fs, path, &p);

    if (ret)
        return ret;
    ret = fs->mapped ? mknodat(p.dir, p.name, S_IFREG | 0600, 0) : mknodat(p.dir, p.name, mode, dev);
    if (!ret && own_new(fs, &p, mode, dev, uid, gid)) {
        int err = errno;

        unlinkat(p.dir, p.name, 0);
        errno = err;
        ret = -1;
    }
    return place_close(&p, ret);
}

/* Mapped: a file with the target as its content. */
static int mapped_symlink(const Place *p, const char *target)
{
    int fd = openat(p->dir, p->name, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0600), err;
    size_t len = strlen(target);

    if (fd < 0)
        return -1;
    if (write(fd, target, len) == (ssize_t)len)
        return close(fd);
    err = errno;
    close(fd);
    unlinkat(p->dir, p->name, 0);
    errno = err ? err : EIO;
    return -1;
}

int fs_symlink(const FsDev *fs, const char *target, const char *path, uid_t uid, gid_t gid)
{
    Place p;
    int ret = place_open(fs, path, &p);

    if (ret)
        return ret;
    ret = fs->mapped ? mapped_symlink(&p, target) : symlinkat(target, p.dir, p.name);
    if (!ret && own_new(fs, &p, S_IFLNK | 0777, 0, uid, gid)) {
        int err = errno;

        unlinkat(p.dir, p.name, 0);
        errno = err;
        ret = -1;
    }
    return place_close(&p, ret);
}

static ssize_t mapped_readlink(const FsDev *fs, const Place *p, char *buf, size_t size)
{
    struct stat st;
    ssize_t n;
    int fd;

    if (stat_at(fs, p, &st))
        return -1;
    if (!S_ISLNK(st.st_mode)) {
        errno = EINVAL;
        return -1;
    }
    fd = open_at(fs, p, O_RDONLY, 0);
    if (fd < 0)
        return readlinkat(p->dir, p->name, buf, size);   /* one that the host made */
    n = read(fd, buf, size);
    close(fd);
    return n;
}

int fs_readlink(const FsDev *fs, const char *path, char *buf, size_t size)
{
    Place p;
    int ret = place_open(fs, path, &p);

    if (ret)
        return ret;
    ret = (int)(fs->mapped ? mapped_readlink(fs, &p, buf, size - 1) : readlinkat(p.dir, p.name, buf, size - 1));
    if (ret >= 0)
        buf[ret] = 0;
    return place_close(&p, ret);
}

static int two(const FsDev *fs, const char *from, const char *to, int (*fn)(const Place *a, const Place *b))
{
    Place a, b;
    int ret = place_open(fs, from, &a);

    if (ret)
        return ret;
    ret = place_open(fs, to, &b);
    if (ret) {
        close(a.dir);
        return ret;
    }
    ret = place_close(&b, fn(&a, &b));
    close(a.dir);
    return ret;
}

static int do_link(const Place *a, const Place *b) { return linkat(a->dir, a->name, b->dir, b->name, 0); }
static int do_rename(const Place *a, const Place *b) { return renameat(a->dir, a->name, b->dir, b->name); }

int fs_link(const FsDev *fs, const char *from, const char *to) { return two(fs, from, to, do_link); }
int fs_rename(const FsDev *fs, const char *from, const char *to) { return two(fs, from, to, do_rename); }

int fs_unlink(const FsDev *fs, const char *path, bool dir)
{
    Place p;
    int ret = place_open(fs, path, &p);

    return ret ? ret : place_close(&p, unlinkat(p.dir, p.name, dir ? AT_REMOVEDIR : 0));
}

/* chmod follows links, and no call of older kernels does not: so by the file itself. */
static int chmod_at(const FsDev *fs, const Place *p, mode_t mode)
{
    struct stat st;
    char file[64];
    int fd = open_path(p), ret;

    if (fd < 0)
        return -1;
    proc_name(file, fd);
    ret = fstat(fd, &st);
    if (!ret && fs->mapped) {
        apply_mapped(file, &st);
        ret = set_mapped(file, XATTR_MODE, (st.st_mode & S_IFMT) | (mode & 07777), 4);
    } else if (!ret && S_ISLNK(st.st_mode)) {
        errno = EOPNOTSUPP;
        ret = -1;
    } else if (!ret) {
        ret = chmod(file, mode & 07777);
    }
    close(fd);
    return ret;
}

int fs_chmod(const FsDev *fs, const char *path, mode_t mode)
{
    Place p;
    int ret = place_open(fs, path, &p);

    return ret ? ret : place_close(&p, chmod_at(fs, &p, mode));
}

static int mapped_chown(const Place *p, uid_t uid, gid_t gid)
{
    int fd = open_path(p), ret = 0;
    char file[64];

    if (fd < 0)
        return -1;
    proc_name(file, fd);
    if (uid != (uid_t)-1)
        ret = set_mapped(file, XATTR_UID, uid, 4);
    if (!ret && gid != (gid_t)-1)
        ret = set_mapped(file, XATTR_GID, gid, 4);
    close(fd);
    return ret;
}

int fs_chown(const FsDev *fs, const char *path, uid_t uid, gid_t gid)
{
    Place p;
    int ret = place_open(fs, path, &p);

    if (ret)
        return ret;
    if (fs->mapped)
        return place_close(&p, mapped_chown(&p, uid, gid));
    ret = fchownat(p.dir, p.name, uid, gid, AT_SYMLINK_NOFOLLOW);
    /* security_model=none: owners are nobody's business */
    return place_close(&p, ret && errno == EPERM && !fs->chown_must ? 0 : ret);
}

int fs_truncate(const FsDev *fs, const char *path, uint64_t size)
{
    int fd = fs_open(fs, path, O_WRONLY), ret;

    if (fd < 0)
        return fd;
    ret = ftruncate(fd, (off_t)size) ? -errno : 0;
    close(fd);
    return ret;
}

int fs_utimens(const FsDev *fs, const char *path, const struct timespec t[2])
{
    Place p;
    int ret = place_open(fs, path, &p);

    return ret ? ret : place_close(&p, utimensat(p.dir, p.name, t, AT_SYMLINK_NOFOLLOW));
}

int fs_statfs(const FsDev *fs, struct statfs *out) { return fstatfs(fs->root, out) ? -errno : 0; }

/* ---- options ---- */

static const char *opt(GHashTable *t, const char *key) { return g_hash_table_lookup(t, key); }

static char *check_keys(GHashTable *t)
{
    static const char *const known[] = { "fsdriver", "id", "path", "security_model", "readonly", "mount_tag", "multidevs",
                                         "writeout", NULL };
    GHashTableIter it;
    gpointer key;

    g_hash_table_iter_init(&it, t);
    while (g_hash_table_iter_next(&it, &key, NULL))
        if (!g_strv_contains(known, key))
            return g_strdup_printf("'%s' is not an option of a shared directory: path, security_model, "
                                   "readonly, mount_tag, id are",
                                   (char *)key);
    return NULL;
}

static char *parse(FsDev *fs, GHashTable *t)
{
    const char *model = opt(t, "security_model"), *readonly = opt(t, "readonly"), *driver = opt(t, "fsdriver");

    if (driver && strcmp(driver, "local"))
        return g_strdup_printf("'%s': local directories are there", driver);
    if (!opt(t, "path"))
        return g_strdup("it needs a path=, the directory to share");
    if (model && (!strcmp(model, "mapped-xattr") || !strcmp(model, "mapped")))
        fs->mapped = true;
    else if (model && !strcmp(model, "passthrough"))
        fs->chown_must = true;
    else if (model && strcmp(model, "none"))
        return g_strdup_printf("security_model=%s: none, passthrough and mapped-xattr are there", model);
    if (readonly && strcmp(readonly, "on") && strcmp(readonly, "off"))
        return g_strdup_printf("readonly=%s: it is on or off", readonly);
    fs->readonly = readonly && !strcmp(readonly, "on");
    fs->path = g_strdup(opt(t, "path"));
    fs->root = open(fs->path, O_PATH | O_DIRECTORY | O_CLOEXEC);
    return fs->root < 0 ? g_strdup_printf("cannot share '%s': %s", fs->path, g_strerror(errno)) : NULL;
}

static void fsdev_free(FsDev *fs)
{
    if (fs->root >= 0)
        close(fs->root);
    g_free(fs->id);
    g_free(fs->path);
    g_free(fs);
}

FsDev *fsdev_find(Machine *m, const char *id)
{
    return m->fsdevs && id ? g_hash_table_lookup(m->fsdevs, id) : NULL;
}

char *fsdev_add(Machine *m, GHashTable *t)
{
    const char *id = opt(t, "id");
    FsDev *fs;
    char *err = check_keys(t);

    if (err)
        return err;
    if (!id || !*id)
        return g_strdup("it needs an id=");
    if (fsdev_find(m, id))
        return g_strdup_printf("there is a shared directory '%s' already", id);
    fs = g_new0(FsDev, 1);
    fs->root = -1;
    fs->id = g_strdup(id);
    err = parse(fs, t);
    if (err) {
        fsdev_free(fs);
        return err;
    }
    g_hash_table_insert(m->fsdevs, fs->id, fs);
    return NULL;
}

void fsdev_close_all(Machine *m)
{
    GHashTableIter it;
    gpointer fs;

    for (;;) {
        g_hash_table_iter_init(&it, m->fsdevs);
        if (!g_hash_table_iter_next(&it, NULL, &fs))
            break;
        g_hash_table_iter_remove(&it);
        fsdev_free(fs);
    }
}
