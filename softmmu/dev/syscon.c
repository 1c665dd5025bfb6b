/* SPDX-License-Identifier: Apache-2.0 */
/*
 * SiFive's test finisher, by which a guest ends or resets the machine: the low 16 bits of the only register say what
 * (0x5555 pass, 0x3333 fail, 0x7777 reset), the high ones with what exit status ("fail"). The tree also describes it as
 * syscon-poweroff and
 * syscon-reboot, for kernels and firmware that know only these.
 */
#include "base/log.h"
#include "softmmu/board.h"

#include <stdio.h>

typedef struct Syscon {
    Device dev;
    uint64_t addr;
    MemRegion region;
} Syscon;

enum { SIZE = 0x1000, FAIL = 0x3333, PASS = 0x5555, RESET = 0x7777 };

static void syscon_write(void *dev, uint64_t off, uint64_t value, unsigned size)
{
    Syscon *s = dev;

    switch (off ? 0 : value & 0xffff) {
    case PASS:  machine_request(s->dev.machine, POWER_OFF, 0); return;
    case FAIL:  machine_request(s->dev.machine, POWER_OFF, value >> 16 & 0xffff); return;
    case RESET: machine_request(s->dev.machine, POWER_RESET, 0); return;
    }
    LOG(GUEST, "syscon: write of %#x to %#x\n", (unsigned)value, (unsigned)off);
}

static const MemOps syscon_ops = { .write = syscon_write, .min = 2, .max = 4 };

static char *syscon_realize(Device *d)
{
    Syscon *s = (Syscon *)d;

    s->region = (MemRegion){ .name = "syscon", .kind = MEM_DEVICE, .addr = s->addr, .size = SIZE, .ops = &syscon_ops,
                             .dev = s,
                             .enabled = true };
    mem_add(d->machine, &s->region);
    return NULL;
}

/* A root node "syscon-@what": write @value to register 0. */
static void action_node(void *fdt, const char *what, uint32_t value)
{
    char compatible[40];
    int node = dt_node(fdt, "/", what);

    snprintf(compatible, sizeof compatible, "syscon-%s", what);
    dt_u32(fdt, node, "value", value);
    dt_u32(fdt, node, "offset", 0);
    dt_u32(fdt, node, "regmap", PHANDLE_SYSCON);
    dt_text(fdt, node, "compatible", compatible);
}

static void syscon_fdt(Device *d, void *fdt)
{
    static const char *const compatible[] = { "sifive,test1", "sifive,test0", "syscon", NULL };
    Syscon *s = (Syscon *)d;
    char name[40];
    int node;

    snprintf(name, sizeof name, "test@%" G_GINT64_MODIFIER "x", s->addr);
    node = dt_node(fdt, "/soc", name);
    dt_u32(fdt, node, "phandle", PHANDLE_SYSCON);
    dt_reg(fdt, node, s->addr, SIZE);
    dt_texts(fdt, node, "compatible", compatible);
    action_node(fdt, "reboot", RESET);
    action_node(fdt, "poweroff", PASS);
}

static const Prop syscon_props[] = {
    { "addr", PROP_U64, offsetof(Syscon, addr), 0, "address of the register" },
    { NULL },
};

const DeviceType syscon_type = {
    .name = "syscon", .help = "SiFive test finisher: ends or resets the machine", .size = sizeof(Syscon), .bus = BUS_SYSTEM,
    .props = syscon_props, .realize = syscon_realize, .fdt = syscon_fdt,
};
