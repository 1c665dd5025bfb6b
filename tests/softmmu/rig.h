/* SPDX-License-Identifier: Apache-2.0 */
/* A machine in small for the tests of system mode: RAM at RIG_RAM, ROM at RIG_ROM, a device that remembers. */
#ifndef LYRE_TESTS_SOFTMMU_RIG_H
#define LYRE_TESTS_SOFTMMU_RIG_H

#include "softmmu/machine.h"
#include "softmmu/mem-int.h"

#include <check.h>

enum { RIG_PAGES = 64, RIG_ROM = 0x10000, RIG_ROM_PAGES = 2, RIG_DEV = 0x20000, RIG_DEV_SIZE = 0x1000, RIG_LOG = 64 };
static const uint64_t RIG_RAM = 0x80000000;

typedef struct DevAccess { uint64_t off, value; unsigned size; bool write; } DevAccess;

typedef struct Rig {
    Machine m;
    MachineConfig cfg;
    MachineType type;
    MemRegion ram, rom, dev;
    DevAccess log[RIG_LOG];
    unsigned nlog;
    uint64_t dev_value;          /* what reads see, from byte 0 of the register file on */
    void (*on_write)(struct Rig *rig, uint64_t off, uint64_t value);
} Rig;

/* Memory only. @min, @max: widths of the device. */
void rig_init(Rig *rig, unsigned min, unsigned max);
/* With CPUs of @guest, reset. */
void rig_cpus(Rig *rig, const Guest *guest, unsigned n, bool interp);
void rig_done(Rig *rig);
/* Run the main loop until *flag or @ms have passed; true if *flag. */
bool rig_loop(Rig *rig, atomic_bool *flag, unsigned ms);

#endif
