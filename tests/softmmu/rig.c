/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/softmmu/rig.h"

#include <stdlib.h>
#include <sys/mman.h>

static uint64_t dev_read(void *dev, uint64_t off, unsigned size)
{
    Rig *rig = dev;

    if (rig->nlog < RIG_LOG)
        rig->log[rig->nlog++] = (DevAccess){ off, 0, size, false };
    return rig->dev_value >> (off & 7) * 8;
}

static void dev_write(void *dev, uint64_t off, uint64_t value, unsigned size)
{
    Rig *rig = dev;

    if (rig->nlog < RIG_LOG)
        rig->log[rig->nlog++] = (DevAccess){ off, value, size, true };
    if (rig->on_write)
        rig->on_write(rig, off, value);
}

static void add(Rig *rig, MemRegion *r, const char *name, MemKind kind, uint64_t addr, uint64_t size)
{
    *r = (MemRegion){ .name = name, .kind = kind, .addr = addr, .size = size, .enabled = true };
    if (kind != MEM_DEVICE) {
        r->host = mem_alloc(size);
        ck_assert_ptr_nonnull(r->host);
    }
}

void rig_init(Rig *rig, unsigned min, unsigned max)
{
    static MemOps ops;

    ops = (MemOps){ dev_read, dev_write, min, max };
    memset(rig, 0, sizeof *rig);
    rig->type = (MachineType){ .name = "rig", .max_cpus = MAX_CPUS };
    rig->m.type = &rig->type;
    rig->m.cfg = &rig->cfg;
    rig->m.loop = g_main_loop_new(NULL, FALSE);
    machine_init(&rig->m);
    add(rig, &rig->ram, "ram", MEM_RAM, RIG_RAM, RIG_PAGES * MEM_PAGE);
    add(rig, &rig->rom, "rom", MEM_ROM, RIG_ROM, RIG_ROM_PAGES * MEM_PAGE);
    add(rig, &rig->dev, "dev", MEM_DEVICE, RIG_DEV, RIG_DEV_SIZE);
    rig->dev.ops = &ops;
    rig->dev.dev = rig;
    rig->m.ram = &rig->ram;
    mem_add(&rig->m, &rig->ram);
    mem_add(&rig->m, &rig->rom);
    mem_add(&rig->m, &rig->dev);
}

void rig_cpus(Rig *rig, const Guest *guest, unsigned n, bool interp)
{
    uint64_t features;
    char *err;

    rig->m.guest = guest;
    rig->cfg.cpus = n;
    rig->cfg.interp = interp;
    err = machine_create_cpus(&rig->m, &features);
    ck_assert_msg(!err, "%s", err);
}

void rig_done(Rig *rig)
{
    machine_free(&rig->m);
    g_main_loop_unref(rig->m.loop);
    munmap(rig->ram.host, rig->ram.size);
    munmap(rig->rom.host, rig->rom.size);
}

static gboolean too_late(void *arg)
{
    *(bool *)arg = true;
    return G_SOURCE_REMOVE;
}

bool rig_loop(Rig *rig, atomic_bool *flag, unsigned ms)
{
    bool late = false;
    guint id = g_timeout_add(ms, too_late, &late);

    while (!atomic_load(flag) && !late)
        g_main_context_iteration(NULL, TRUE);
    if (!late)
        g_source_remove(id);
    return atomic_load(flag);
}
