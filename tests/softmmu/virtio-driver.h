/* SPDX-License-Identifier: Apache-2.0 */
/* The driver's side of virtio-mmio for tests: registers by device accesses, queues and buffers in the rig's RAM. */
#ifndef LYRE_TESTS_SOFTMMU_VIRTIO_DRIVER_H
#define LYRE_TESTS_SOFTMMU_VIRTIO_DRIVER_H

#include "tests/softmmu/rig.h"

enum {
    MMIO_BASE = 0x10001000, MMIO_SLOTS = 8, DRV_QUEUES = 8,
    R_MAGIC = 0, R_VERSION = 4, R_DEVICE_ID = 8, R_FEATURES = 0x10, R_FEATURES_SEL = 0x14, R_ACCEPT = 0x20,
        R_ACCEPT_SEL = 0x24,
    R_QUEUE_SEL = 0x30, R_QUEUE_MAX = 0x34, R_QUEUE_NUM = 0x38, R_QUEUE_READY = 0x44, R_NOTIFY = 0x50, R_ISR = 0x60,
        R_ACK = 0x64,
    R_STATUS = 0x70, R_DESC = 0x80, R_AVAIL = 0x90, R_USED = 0xa0, R_CONFIG = 0x100,
    S_DRIVER = 3, S_FEATURES_OK = 8, S_DRIVER_OK = 4, S_NEEDS_RESET = 0x40,
    D_NEXT = 1, D_WRITE = 2, D_INDIRECT = 4,
};
static const uint64_t F_VERSION_1 = 1ull << 32, F_EVENT_IDX = 1ull << 29, F_INDIRECT = 1ull << 28;

typedef struct DrvQueue {
    uint64_t desc, avail, used;
    unsigned num;
    uint16_t avail_idx, seen, next_desc;
} DrvQueue;

typedef struct Drv {
    Rig *rig;
    unsigned slot;
    uint64_t features;
    DrvQueue q[DRV_QUEUES];
    uint64_t heap;               /* next free byte of RAM */
} Drv;

typedef struct Seg { uint64_t addr; uint32_t len; bool write; } Seg;

/* 8 places for virtio devices, as the board has them. */
void drv_places(Rig *rig);
/* A realized device with properties "name=value,..."; fails the test if it cannot be. */
Device *drv_device(Rig *rig, const char *type, const char *props);
GHashTable *drv_table(const char *text);
uint32_t drv_read(Drv *d, unsigned reg, unsigned size);
void drv_write(Drv *d, unsigned reg, uint32_t value, unsigned size);
/* Bring the device of @slot up with all features that it offers and @mask allows; queues of at most @num. */
void drv_start(Drv *d, Rig *rig, unsigned slot, uint64_t mask, unsigned num);
uint64_t drv_alloc(Drv *d, uint32_t len);
uint8_t *drv_host(Drv *d, uint64_t addr);
/* Make a chain available; its head. */
unsigned drv_add(Drv *d, unsigned q, const Seg *seg, unsigned n, bool indirect);
void drv_kick(Drv *d, unsigned q);
/* Run the main loop until the device gives a buffer back; false after @ms. */
bool drv_used(Drv *d, unsigned q, unsigned ms, uint32_t *head, uint32_t *len);
/* One main-loop iteration that does not block for more than a moment. */
void drv_spin(void);

#endif
