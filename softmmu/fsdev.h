/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Shared host directories: files under one root by path, for virtio-9p. Paths are relative, their parts checked by
 * fs_name_ok, "" is the root itself. Nothing here follows a symbolic link or leaves the root. Results are 0 or more,
 * or -errno.
 */
#ifndef LYRE_FSDEV_H
#define LYRE_FSDEV_H

#include "softmmu/device.h"

#include <sys/stat.h>
#include <sys/vfs.h>

typedef struct FsDev {
    char *id, *path;
    bool readonly;
    bool chown_must;             /* security_model=passthrough: who owns a new file is the guest's word, or it is not made */
    bool mapped;                 /* mapped-xattr: owner, mode and device are kept in attributes of ordinary files */
    int root;                    /* O_PATH */
} FsDev;

FsDev *fsdev_find(Machine *m, const char *id);
void fsdev_close_all(Machine *m);

/* A file name: not empty, ".", "..", and without '/'. */
bool fs_name_ok(const char *name);
/* @dir + "/" + @name; g_malloc'ed */
char *fs_join(const char *dir, const char *name);

int fs_stat(const FsDev *fs, const char *path, struct stat *st);
int fs_fstat(const FsDev *fs, int fd, struct stat *st);
/* Open a file or directory that exists: nothing else is opened. @flags: O_ACCMODE, O_TRUNC, O_SYNC, O_DSYNC. The file. */
int fs_open(const FsDev *fs, const char *path, int flags);
/* The same for one that is to be made, if it is not there. */
int fs_create(const FsDev *fs, const char *path, int flags, mode_t mode, uid_t uid, gid_t gid);
int fs_mkdir(const FsDev *fs, const char *path, mode_t mode, uid_t uid, gid_t gid);
int fs_mknod(const FsDev *fs, const char *path, mode_t mode, dev_t dev, uid_t uid, gid_t gid);
int fs_symlink(const FsDev *fs, const char *target, const char *path, uid_t uid, gid_t gid);
int fs_readlink(const FsDev *fs, const char *path, char *buf, size_t size);
int fs_link(const FsDev *fs, const char *from, const char *to);
int fs_rename(const FsDev *fs, const char *from, const char *to);
int fs_unlink(const FsDev *fs, const char *path, bool dir);
int fs_chmod(const FsDev *fs, const char *path, mode_t mode);
int fs_chown(const FsDev *fs, const char *path, uid_t uid, gid_t gid);       /* -1: leave */
int fs_truncate(const FsDev *fs, const char *path, uint64_t size);
int fs_utimens(const FsDev *fs, const char *path, const struct timespec t[2]);
int fs_statfs(const FsDev *fs, struct statfs *out);

#endif
