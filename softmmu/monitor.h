/* SPDX-License-Identifier: Apache-2.0 */
/* The monitor, for people and for programs (QMP), and snapshots. Called with the machine lock held. */
#ifndef LYRE_SOFTMMU_MONITOR_H
#define LYRE_SOFTMMU_MONITOR_H

#include "softmmu/machine.h"

/* A monitor on @c: @qmp JSON (QEMU Machine Protocol), else for people. NULL, or a message. */
char *monitor_add(Machine *m, Chardev *c, bool qmp);

/*
 * Snapshots (snapshot.c): CPUs, RAM, devices and disk overlays at one moment. Each returns NULL or a message. The machine is
 * stopped meanwhile. Named ones live beside the writable disk (see docs/SYSTEM-MODE.md); a file holds all but the disks.
 */
char *snapshot_save(Machine *m, const char *name);
char *snapshot_load(Machine *m, const char *name);
char *snapshot_delete(Machine *m, const char *name);
/* (name, bytes, unix time, virtual clock) of all; free with g_ptr_array_unref */
typedef struct SnapshotInfo { char *name; uint64_t size; int64_t date; uint64_t clock_ns; } SnapshotInfo;
GPtrArray *snapshot_list(Machine *m);
char *snapshot_save_file(Machine *m, const char *path);
char *snapshot_load_file(Machine *m, const char *path);

#endif
