/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Structures and constants whose layout is not the same for the guest and the host: one place each. "Generic" is the
 * layout of Linux's asm-generic headers, which riscv64 and aarch64 share. What is missing here is the same on all 64-bit
 * little-endian machines (timespec, iovec, msghdr and control messages, statfs, statx, sigevent, termios, flock, ...).
 */
#ifndef LYRE_STRUCTS_H
#define LYRE_STRUCTS_H

#include <stdint.h>
#include <sys/epoll.h>
#include <sys/sem.h>
#include <sys/stat.h>

/* struct stat: asm-generic/stat.h */
typedef struct GenStat {
    uint64_t dev, ino;
    uint32_t mode, nlink, uid, gid;
    uint64_t rdev, pad1;
    int64_t size;
    int32_t blksize, pad2;
    int64_t blocks;
    int64_t atime; uint64_t atime_ns;
    int64_t mtime; uint64_t mtime_ns;
    int64_t ctime; uint64_t ctime_ns;
    uint32_t unused[2];
} GenStat;
_Static_assert(sizeof(GenStat) == 128, "asm-generic/stat.h");

static inline GenStat gen_stat(const struct stat *h)
{
    return (GenStat){
        .dev = h->st_dev, .ino = h->st_ino, .mode = h->st_mode, .nlink = h->st_nlink, .uid = h->st_uid, .gid = h->st_gid,
        .rdev = h->st_rdev, .size = h->st_size, .blksize = h->st_blksize, .blocks = h->st_blocks,
        .atime = h->st_atim.tv_sec, .atime_ns = h->st_atim.tv_nsec,
        .mtime = h->st_mtim.tv_sec, .mtime_ns = h->st_mtim.tv_nsec,
        .ctime = h->st_ctim.tv_sec, .ctime_ns = h->st_ctim.tv_nsec,
    };
}

/* struct epoll_event: packed on x86 only */
typedef struct GenEpollEvent { uint32_t events, pad; uint64_t data; } GenEpollEvent;
_Static_assert(sizeof(GenEpollEvent) == 16, "eventpoll.h");

/* struct semid64_ds: asm-generic/sembuf.h; x86_64 has a hole behind each time */
typedef struct GenSemidDs {
    struct ipc_perm perm;
    int64_t otime, ctime;
    uint64_t nsems, unused[2];
} GenSemidDs;
_Static_assert(sizeof(GenSemidDs) == 88, "asm-generic/sembuf.h");

static inline GenSemidDs gen_semid_ds(const struct semid_ds *h)
{
    return (GenSemidDs){ .perm = h->sem_perm, .otime = h->sem_otime, .ctime = h->sem_ctime, .nsems = h->sem_nsems };
}

#endif
