/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The snapshot file: "LYRESNAP", version, then records {kind, name length, data length, CRC-32 of name and data}, the last
 * of kind SNAP_END, whose data is the CRC of all records' CRCs. Little-endian. Memory is records of up to 1 MiB, compressed
 * by zstd; what is zero is left out.
 */
#ifndef LYRE_SOFTMMU_SNAPSHOT_INT_H
#define LYRE_SOFTMMU_SNAPSHOT_INT_H

#include "softmmu/block.h"
#include "softmmu/machine.h"
#include "softmmu/monitor.h"

#define SNAPSHOT_SUFFIX ".lyresnap"

enum { SNAP_VERSION = 1, SNAP_CHUNK = 1 << 20 };
typedef enum SnapKind { SNAP_INFO = 1, SNAP_CPU, SNAP_DEVICE, SNAP_MEMORY, SNAP_DISK, SNAP_END } SnapKind;

/* What of a Cpu is not guest state; the guest state follows it. */
typedef struct SnapCpu { uint64_t pc; uint32_t fp_flags, fp_round, fp_ctl, waiting; } SnapCpu;

typedef struct SnapRecord {
    uint32_t kind;
    char *name;
    uint8_t *data;               /* NULL: memory and disks, which stay in the file */
    uint64_t len, at;            /* length and place of the data in the file */
} SnapRecord;

typedef struct SnapFile {
    int fd;
    char *path;
    uint64_t at;                 /* bytes written */
    uint32_t crc;                /* of the records' CRCs */
    int error;                   /* first errno */
    void *zstd;                  /* compression context */
    GByteArray *packed;
    /* reading */
    GArray *records;             /* of SnapRecord */
    char *id;                    /* from SNAP_INFO */
    uint64_t clock;
    GKeyFile *info;
    const char *disk;            /* drive whose content is being exported or imported ... */
    uint32_t stream;             /* ... record and offset reached */
    uint64_t stream_off;
} SnapFile;

char *snap_create(SnapFile *f, const char *path);
void snap_put(SnapFile *f, SnapKind kind, const char *name, const void *data, uint64_t len);
void snap_put_memory(SnapFile *f, const char *region, const uint8_t *host, uint64_t size);
char *snap_finish(SnapFile *f);          /* syncs and closes; NULL or a message */

/* Read the file and verify every byte of it. NULL or a message. */
char *snap_open(SnapFile *f, const char *path);
void snap_close(SnapFile *f);
const SnapRecord *snap_find(SnapFile *f, SnapKind kind, const char *name);
/* Fill a region: zero, but for what the file has. */
char *snap_get_memory(SnapFile *f, const char *region, uint8_t *host, uint64_t size);
bool snap_get_stream(SnapFile *f, SnapKind kind, const char *name, void *data, uint64_t len);
void snap_peek(const char *path, uint64_t *clock_ns);

/* What machine this is, as text of a key file; and whether a file's is the same. */
char *snap_info(Machine *m, const char *id);
char *snap_check(Machine *m, SnapFile *f);

#endif
