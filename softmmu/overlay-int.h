/* SPDX-License-Identifier: Apache-2.0 */
/* Overlays in memory: block-overlay.c and overlay-file.c. */
#ifndef LYRE_OVERLAY_INT_H
#define LYRE_OVERLAY_INT_H

#include "softmmu/block-int.h"

#include <pthread.h>
#include <unistd.h>

enum {
    CLUSTER_BITS = 16, OVERLAY_PAGE = 4096, PAGES = (1 << CLUSTER_BITS) / OVERLAY_PAGE, ALL_PAGES = 0xffff,
    TABLE_ENTRIES = OVERLAY_PAGE / 4 - 2, MAX_SNAPSHOTS = 1000,
    ENTRY_BASE = 0, ENTRY_ZERO = 1,              /* above: the number of a cluster of the file */
};
#define CLUSTER ((uint64_t)1 << CLUSTER_BITS)
_Static_assert(PAGES == 16, "masks of pages are uint16_t");

typedef struct Snapshot {        /* as in the file */
    char name[128];
    uint64_t time, root;
    uint32_t root_crc, reserved;
} Snapshot;

typedef struct FreedPage { uint32_t cluster; uint16_t pages; } FreedPage;

typedef struct Overlay {
    BlockNode node;              /* path: NULL for a temporary one */
    BlockNode *base;
    int fd;
    bool durable;                /* not temporary: metadata is saved */
    pthread_rwlock_t lock;
    /* the disk */
    uint32_t clusters;
    uint32_t *map;               /* entry of each; mmap'ed */
    uint32_t ntables;
    bool *dirty;                 /* tables that differ from the file */
    bool changed;                /* anything that a flush must save */
    uint64_t *tables;            /* page of each, 0: empty */
    uint64_t root;  uint32_t root_crc;           /* page of the root; 0: all tables are empty */
    bool root_stale;             /* a table has moved since the root was written */
    uint64_t snaps_page;  unsigned snaps_pages;  uint32_t snaps_crc;     /* as in the file */
    GArray *snaps;               /* Snapshot */
    uint64_t seq;
    bool committing;
    uint64_t base_size, base_sec, base_nsec;     /* base as it was when the overlay was made */
    /* the file: a bit a page */
    uint32_t file_clusters, free_clusters, next_data, meta_cluster;
    uint16_t *used, *frozen;     /* frozen: a snapshot has it */
    GArray *freed;               /* FreedPage: free as soon as the header on disk does not refer to it */
} Overlay;

extern const BlockOps overlay_ops;

/* block-overlay.c */
uint64_t overlay_alloc_pages(Overlay *o, unsigned n);
void overlay_free_pages(Overlay *o, uint64_t page, unsigned n);
void overlay_release_freed(Overlay *o);

/* overlay-file.c; write lock held. Metadata and what it refers to is durable afterwards. 0 or -errno. */
int overlay_save(Overlay *o);
/* Only new tables and the root, without sync: so that a snapshot can name it. */
int overlay_save_root(Overlay *o);
/* Replace the mappings by those of a root in the file. NULL, or a message: then they are as before. */
char *overlay_load_root(Overlay *o, uint64_t root, uint32_t crc);
/* Find out anew which pages are in use and frozen. NULL or a message: then all that was in use stays so. */
char *overlay_account(Overlay *o);
void overlay_note_base(Overlay *o);
void overlay_free(Overlay *o);

#endif
