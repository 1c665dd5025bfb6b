/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Physical memory of a machine: RAM, ROM and device regions. Laid out before the CPUs run; regions may be enabled, disabled
 * and moved later (PCI BARs), under the machine lock.
 */
#ifndef LYRE_SOFTMMU_MEMORY_H
#define LYRE_SOFTMMU_MEMORY_H

#include "base/base.h"

typedef struct Machine Machine;
typedef struct MemRegion MemRegion;

/* A device's registers. Called with the machine lock held. @off is below the region's size and, with @size, within it;
 * @size is 1, 2, 4 or 8, between min and max: wider guest accesses arrive in pieces, low part first; narrower or misaligned
 * ones are access faults to the guest, unless MIN 1. Reads give the value in the low bits. */
typedef struct MemOps {
    uint64_t (*read)(void *dev, uint64_t off, unsigned size);
    void (*write)(void *dev, uint64_t off, uint64_t value, unsigned size);
    uint8_t min, max;
} MemOps;

typedef enum MemKind { MEM_RAM, MEM_ROM, MEM_DEVICE } MemKind;

struct MemRegion {
    const char *name;
    MemKind kind;
    uint64_t addr, size;         /* multiples of 4 KiB for RAM and ROM */
    uint8_t *host;               /* RAM, ROM: bytes; of a MEM_DEVICE region: NULL */
    const MemOps *ops;           /* of a MEM_ROM region: where CPUs' writes go; NULL: they fail */
    void *dev;
    int priority;                /* the higher one is seen where regions overlap */
    bool enabled;
    MemRegion *next;
};

/* Anonymous memory for RAM or ROM, zero, MAP_NORESERVE; NULL if the host refuses. */
uint8_t *mem_alloc(uint64_t size);
/* Add @r to the machine's physical memory; filled by the caller, which keeps it alive. */
void mem_add(Machine *m, MemRegion *r);
/* Frees what mem_add made; not the regions. */
void mem_free(Machine *m);
/* Change where it is, or whether it is there; all CPUs' TLBs are flushed. */
void mem_move(Machine *m, MemRegion *r, uint64_t addr, bool enabled);
/* The region that @phys lies in, or NULL. Any thread, no lock. *off: offset in it. */
MemRegion *mem_find(Machine *m, uint64_t phys, uint64_t *off);

/* Access for devices ("DMA"), loaders and debuggers: RAM (and ROM to read). False if some of it is no such memory: then
 * nothing was transferred. Writes drop translations of what they overwrite. mem_write_rom also writes ROM. Any thread. */
bool mem_read(Machine *m, uint64_t phys, void *buf, uint64_t len);
bool mem_write(Machine *m, uint64_t phys, const void *buf, uint64_t len);
bool mem_write_rom(Machine *m, uint64_t phys, const void *buf, uint64_t len);
/* The host address of [phys, phys + *len) if it begins in RAM; *len is cut to what is contiguous. NULL otherwise. After
 * writing through it, call mem_written. */
void *mem_map(Machine *m, uint64_t phys, uint64_t *len, bool write);
void mem_written(Machine *m, uint64_t phys, uint64_t len);

/* A device access (machine lock held by the callee): false: nothing there, or not of this size. Used by vcpu and monitor. */
bool mem_device_access(Machine *m, MemRegion *r, uint64_t off, unsigned size, bool write, uint64_t *value);

#endif
