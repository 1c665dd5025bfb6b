/* SPDX-License-Identifier: Apache-2.0 */
/* Block backends beyond what devices need (softmmu/device.h): synchronous access, snapshots, overlays. Machine lock held. */
#ifndef LYRE_BLOCK_H
#define LYRE_BLOCK_H

#include "softmmu/device.h"

/* Synchronous access, for firmware flash and loaders; 0 or -errno. Ranges are checked. */
int block_pread(Block *b, uint64_t off, void *buf, uint64_t len);
int block_pwrite(Block *b, uint64_t off, const void *buf, uint64_t len);
int block_flush(Block *b);
/* Wait until nothing of this block is under way; completions run in it. */
void block_drain(Block *b);
void block_close_all(Machine *m);

/* ---- for the monitor ---- */
typedef struct BlockInfo {
    const char *id, *node, *file, *format, *interface;
    uint64_t size;
    bool readonly, overlay, temporary;           /* temporary: an overlay that ends with the process */
    const char *base;                            /* of an overlay: its base's file */
    Device *owner;
    uint64_t reads, writes, flushes, read_bytes, written_bytes, errors;
} BlockInfo;
unsigned block_count(Machine *m);
void block_info(Machine *m, unsigned i, BlockInfo *out);       /* in order of creation */

/* ---- snapshots of disk content: immutable, by name; no request may be under way (block_drain_all) ---- */
typedef struct BlockSnapshot { char name[128]; uint64_t time; uint64_t clusters; } BlockSnapshot;
/* NULL if the content of all writable disks can go back; else a message that names a plain file. */
char *block_overlay_check(Machine *m);
/* On all writable disks but temporary ones (block_overlay_export), or on none: NULL or a message. */
char *block_overlay_snapshot(Machine *m, const char *name);
/* All disks must have it. */
char *block_overlay_restore(Machine *m, const char *name);
char *block_overlay_delete(Machine *m, const char *name);
/* The snapshots of one disk, g_free'd by the caller; number of them. 0 for plain files. */
unsigned block_overlay_list(Block *b, BlockSnapshot **out);
/* The content that differs from the base as a stream, to store it elsewhere (disks with snapshot=on, whose overlay ends with
 * the process), and back. put and get return 0 or -errno. */
int block_overlay_export(Block *b, int (*put)(void *arg, const void *data, size_t len), void *arg);
int block_overlay_import(Block *b, int (*get)(void *arg, void *data, size_t len), void *arg);

#endif
