/* SPDX-License-Identifier: Apache-2.0 */
/* Nodes: what a block reads and writes. Calls come from any thread, several at once; errors are -errno. */
#ifndef LYRE_BLOCK_INT_H
#define LYRE_BLOCK_INT_H

#include "softmmu/block.h"
#include "softmmu/iov.h"

typedef struct BlockNode BlockNode;
typedef struct BlockOps {
    const char *format;
    int (*read)(BlockNode *n, uint64_t off, const struct iovec *iov, unsigned niov, uint64_t len);
    int (*write)(BlockNode *n, uint64_t off, const struct iovec *iov, unsigned niov, uint64_t len);
    int (*zero)(BlockNode *n, uint64_t off, uint64_t len);
    int (*discard)(BlockNode *n, uint64_t off, uint64_t len);    /* a hint: afterwards anything may be read */
    int (*flush)(BlockNode *n);
    void (*close)(BlockNode *n);
} BlockOps;
struct BlockNode {
    const BlockOps *ops;
    uint64_t size;
    bool readonly;
    char *path;
};

/* block-file.c. NULL with *err. */
BlockNode *block_file_open(const char *path, bool readonly, char **err);
int block_file_fd(const BlockNode *n);
/* Make a file that was opened for reading writable: NULL or a message. */
char *block_file_allow_writes(BlockNode *n);
/* A whole list at @off of a file; reading beyond the end gives zeros. */
int block_fd_rw(int fd, bool write, uint64_t off, const struct iovec *iov, unsigned niov);
int block_fd_rw_buf(int fd, bool write, uint64_t off, void *buf, uint64_t len);
/* Lock as docs/BLOCK.md has it: NULL or a message. */
char *block_fd_lock(int fd, bool write, const char *path);

/* block-overlay.c. All take over @base, also when they fail. */
/* New file @path; NULL @path: a temporary one, without syncs. */
BlockNode *overlay_create(const char *path, BlockNode *base, char **err);
/* Open; @base NULL: the one that it names. */
BlockNode *overlay_open(const char *path, bool readonly, BlockNode *base, char **err);
bool node_is_overlay(const BlockNode *n);
const char *overlay_path(const BlockNode *n);    /* of any node: its file; of a temporary one: its base's */
const char *overlay_base(const BlockNode *n);    /* of an overlay: its base's file; NULL: it is none */
char *overlay_snapshot(BlockNode *n, const char *name);
char *overlay_restore(BlockNode *n, const char *name);
char *overlay_delete(BlockNode *n, const char *name);
unsigned overlay_list(BlockNode *n, BlockSnapshot **out);
char *overlay_commit(BlockNode *n);
int overlay_export(BlockNode *n, int (*put)(void *arg, const void *data, size_t len), void *arg);
int overlay_import(BlockNode *n, int (*get)(void *arg, void *data, size_t len), void *arg);

#endif
