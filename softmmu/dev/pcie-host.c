/* SPDX-License-Identifier: Apache-2.0 */
/*
 * PCI Express host bridge as the device-tree binding "pci-host-ecam-generic" has it: memory-mapped configuration space (PCI
 * Express 3.0, 7.2.2), windows for BARs, four interrupt lines. One bus; 00:00.0 is the bridge itself. Where nothing answers,
 * reads give all ones and writes are lost, in configuration space and windows alike.
 */
#include "softmmu/board.h"
#include "softmmu/dev/pci.h"

#include "base/log.h"

#include <stdio.h>
#include <stdlib.h>

enum {
    SLOTS = 32, FUNCTIONS = 256, LINES = 4, ECAM_SIZE = 0x10000000, IO_SIZE = 0x10000, BELOW_BARS = -2,
    BRIDGE_VENDOR = 0x1b36, BRIDGE_DEVICE = 0x0008, BRIDGE_CLASS = 0x0600,
    RANGE_IO = 0x1000000, RANGE_MEM32 = 0x2000000, RANGE_MEM64 = 0x3000000,
};

struct PciHost {
    Device dev;
    uint64_t addr, io, mem, mem_size, high, high_size;
    uint32_t irq;
    MemRegion ecam, window[3];
    PciFunction bridge;
    PciFunction *fn[FUNCTIONS];  /* by slot and function */
    IrqLine line[LINES];
    bool level[LINES];
    bool (*msi)(void *to, uint64_t addr, uint32_t data);
    void *msi_to;
};

extern const DeviceType pcie_host_type;

PciHost *pci_host(Machine *m)
{
    for (Device *d = m->devices; d; d = d->next)
        if (d->type == &pcie_host_type)
            return (PciHost *)d;
    return NULL;
}

Machine *pci_machine(PciHost *h) { return h->dev.machine; }

/* ---- configuration space ---- */

/* Bits 8 to 15 of the address are the function, on bus 0. */
static PciFunction *function_at(PciHost *h, uint64_t off)
{
    return off >> 20 ? NULL : h->fn[off >> 12 & 0xff];
}

/* Has the slot of function 0 @devfn others? */
static bool multifunction(const PciHost *h, unsigned devfn)
{
    for (unsigned i = 1; i < 8; i++)
        if (h->fn[devfn + i])
            return !(devfn & 7);
    return false;
}

static uint64_t ecam_read(void *dev, uint64_t off, unsigned size)
{
    PciHost *h = dev;
    PciFunction *f = function_at(h, off);
    unsigned reg = off & 0xfff;
    uint32_t value;

    if (!f)
        return UINT64_MAX;
    value = pci_config_read(f, reg, size);
    if (reg <= PCI_HEADER && reg + size > PCI_HEADER && !(f->devfn & 7) && multifunction(h, f->devfn))
        value |= 0x80u << 8 * (PCI_HEADER - reg);
    return value;
}

static void ecam_write(void *dev, uint64_t off, uint64_t value, unsigned size)
{
    PciFunction *f = function_at(dev, off);

    if (f)
        pci_config_write(f, off & 0xfff, (uint32_t)value, size);
}

static const MemOps ecam_ops = { .read = ecam_read, .write = ecam_write, .min = 1, .max = 4 };

/* ---- windows ---- */

static uint64_t window_read(void *dev, uint64_t off, unsigned size)
{
    LOG(GUEST, "pci: read of %u bytes where no BAR is\n", size);
    return UINT64_MAX;
}

static void window_write(void *dev, uint64_t off, uint64_t value, unsigned size)
{
    LOG(GUEST, "pci: write of %u bytes where no BAR is\n", size);
}

static const MemOps window_ops = { .read = window_read, .write = window_write, .min = 1, .max = 8 };

static bool inside(uint64_t addr, uint64_t size, uint64_t base, uint64_t base_size)
{
    return addr >= base && size <= base_size && addr - base <= base_size - size;
}

bool pci_host_window(const PciHost *h, uint64_t addr, uint64_t size)
{
    return inside(addr, size, h->mem, h->mem_size) || inside(addr, size, h->high, h->high_size);
}

/* ---- interrupts ---- */

/* Pin A of slot n is line n mod 4. */
static unsigned line_of(const PciFunction *f) { return (f->devfn >> 3) % LINES; }

void pci_host_irq(PciHost *h, const PciFunction *f)
{
    unsigned line = line_of(f);
    bool level = false;

    for (unsigned i = 0; i < FUNCTIONS && !level; i++)
        level = h->fn[i] && line_of(h->fn[i]) == line && pci_intx_out(h->fn[i]);
    if (level == h->level[line])
        return;
    h->level[line] = level;
    irq_set(&h->line[line], level);
}

void pci_host_set_msi(PciHost *h, bool (*take)(void *to, uint64_t addr, uint32_t data), void *to)
{
    h->msi = take;
    h->msi_to = to;
}

void pci_host_msi(PciHost *h, uint64_t addr, uint32_t data)
{
    if (h->msi && h->msi(h->msi_to, addr, data))
        return;
    LOG(GUEST, "pci: message %#x to %#" G_GINT64_MODIFIER "x, where nobody takes one\n", data, addr);
}

/* ---- places ---- */

/* "SLOT" or "SLOT.FUNCTION", hexadecimal. */
static bool parse_place(const char *text, unsigned *slot, unsigned *function)
{
    char *end;
    unsigned long n = strtoul(text, &end, 16);

    if (!g_ascii_isxdigit(*text) || n >= SLOTS)
        return false;
    *slot = (unsigned)n;
    *function = 0;
    if (*end == '.') {
        text = end + 1;
        n = strtoul(text, &end, 16);
        if (!g_ascii_isxdigit(*text) || n > 7)
            return false;
        *function = (unsigned)n;
    }
    return !*end;
}

static bool slot_free(const PciHost *h, unsigned slot)
{
    for (unsigned i = 0; i < 8; i++)
        if (h->fn[slot * 8 + i])
            return false;
    return true;
}

char *pci_host_place(PciHost *h, PciFunction *f, const char *addr)
{
    unsigned slot = 0, function = 0;

    if (addr && !parse_place(addr, &slot, &function))
        return g_strdup_printf("addr=%s: a slot from 1 to 1f, or slot and function as 5.0, in hexadecimal", addr);
    while (!addr && slot < SLOTS && !slot_free(h, slot))
        slot++;
    if (slot == SLOTS)
        return g_strdup("all slots of the PCI bus are taken");
    f->devfn = slot * 8 + function;
    if (h->fn[f->devfn])
        return g_strdup_printf("addr=%s: there is a device already%s", addr, slot ? "" : ": the host bridge");
    h->fn[f->devfn] = f;
    return NULL;
}

void pci_host_remove(PciHost *h, PciFunction *f)
{
    if (h->fn[f->devfn] == f)
        h->fn[f->devfn] = NULL;
}

/* ---- the device ---- */

static void add_region(PciHost *h, MemRegion *r, const char *name, uint64_t addr, uint64_t size, const MemOps *ops,
                       int priority)
{
    *r = (MemRegion){ .name = name, .kind = MEM_DEVICE, .addr = addr, .size = size, .ops = ops, .dev = h,
                      .priority = priority, .enabled = true };
    if (size)
        mem_add(h->dev.machine, r);
}

static char *host_realize(Device *d)
{
    PciHost *h = (PciHost *)d;

    if (h->mem >> 32 || h->mem_size > (1ull << 32) - h->mem || h->high + h->high_size < h->high)
        return g_strdup("windows of the PCI bridge are out of range");
    add_region(h, &h->ecam, "pci-ecam", h->addr, ECAM_SIZE, &ecam_ops, 0);
    add_region(h, &h->window[0], "pci-io", h->io, IO_SIZE, &window_ops, BELOW_BARS);
    add_region(h, &h->window[1], "pci-mem", h->mem, h->mem_size, &window_ops, BELOW_BARS);
    add_region(h, &h->window[2], "pci-high", h->high, h->high_size, &window_ops, BELOW_BARS);
    for (unsigned i = 0; i < LINES; i++)
        h->line[i] = board_irq(d->machine, h->irq + i);
    pci_init(&h->bridge, BRIDGE_VENDOR, BRIDGE_DEVICE, BRIDGE_CLASS, 0, false);
    h->bridge.host = h;
    h->fn[0] = &h->bridge;
    return NULL;
}

static void host_reset(Device *d)
{
    PciHost *h = (PciHost *)d;

    pci_reset(&h->bridge);
    for (unsigned i = 0; i < LINES; i++) {
        h->level[i] = false;
        irq_set(&h->line[i], false);
    }
}

/* Pins A to D of slots 0 to 3; the others are the same again. */
static void interrupt_map(const PciHost *h, void *fdt, int node)
{
    const uint32_t mask[] = { 0x1800, 0, 0, 7 };
    uint32_t map[LINES * LINES * 7], n = 0;

    for (unsigned slot = 0; slot < LINES; slot++)
        for (unsigned pin = 0; pin < LINES; pin++) {
            const uint32_t row[] = { slot << 11, 0, 0, pin + 1 };

            memcpy(map + n, row, sizeof row);
            n += ARRAY_LEN(row);
            n += dt_irq_cells(h->dev.machine, h->irq + (slot + pin) % LINES, map + n);
        }
    dt_cells(fdt, node, "interrupt-map-mask", ARRAY_LEN(mask), mask);
    dt_cells(fdt, node, "interrupt-map", n, map);
}

#define HALVES(x) (uint32_t)((x) >> 32), (uint32_t)(x)

static void host_fdt(Device *d, void *fdt)
{
    PciHost *h = (PciHost *)d;
    const uint32_t buses[] = { 0, (ECAM_SIZE >> 20) - 1 }, ranges[] = {
        RANGE_IO,    0, 0,              HALVES(h->io),   HALVES((uint64_t)IO_SIZE),
        RANGE_MEM32, HALVES(h->mem),    HALVES(h->mem),  HALVES(h->mem_size),
        RANGE_MEM64, HALVES(h->high),   HALVES(h->high), HALVES(h->high_size),
    };
    char name[40];
    int node;

    snprintf(name, sizeof name, "pci@%" G_GINT64_MODIFIER "x", h->addr);
    node = dt_node(fdt, "/soc", name);
    interrupt_map(h, fdt, node);
    if (h->msi)
        dt_u32(fdt, node, "msi-parent", PHANDLE_IMSIC_S);
    dt_cells(fdt, node, "ranges", h->high_size ? ARRAY_LEN(ranges) : 14, ranges);
    dt_reg(fdt, node, h->addr, ECAM_SIZE);
    dt_flag(fdt, node, "dma-coherent");
    dt_cells(fdt, node, "bus-range", 2, buses);
    dt_u32(fdt, node, "linux,pci-domain", 0);
    dt_text(fdt, node, "device_type", "pci");
    dt_text(fdt, node, "compatible", "pci-host-ecam-generic");
    dt_u32(fdt, node, "#size-cells", 2);
    dt_u32(fdt, node, "#interrupt-cells", 1);
    dt_u32(fdt, node, "#address-cells", 3);
}

/* Functions may outlive their bridge. */
static void host_unrealize(Device *d)
{
    PciHost *h = (PciHost *)d;

    for (unsigned i = 0; i < FUNCTIONS; i++)
        if (h->fn[i])
            h->fn[i]->host = NULL;
}

static const char *host_loaded(void *dev)
{
    return pci_loaded(&((PciHost *)dev)->bridge);
}

static const StateField host_fields[] = {
    { "bridge.config", STATE_BYTES, offsetof(PciHost, bridge.config), PCI_CONFIG_SIZE },
    STATE_ARRAY(PciHost, STATE_BOOL, level),
    { NULL },
};
static const StateDesc host_state = { .name = "pcie-host", .version = 1, .fields = host_fields, .after_load = host_loaded };

static const Prop host_props[] = {
    { "addr",       PROP_U64, offsetof(PciHost, addr),      0, "address of configuration space" },
    { "irq",        PROP_U32, offsetof(PciHost, irq),       0, "the first of four interrupts" },
    { "io",         PROP_U64, offsetof(PciHost, io),        0, "address of the I/O window" },
    { "mem",        PROP_U64, offsetof(PciHost, mem),       0, "address of the 32-bit memory window" },
    { "mem_size",   PROP_U64, offsetof(PciHost, mem_size),  0, "its size" },
    { "high",       PROP_U64, offsetof(PciHost, high),      0, "address of the 64-bit memory window" },
    { "high_size",  PROP_U64, offsetof(PciHost, high_size), 0, "its size, or 0" },
    { NULL },
};

const DeviceType pcie_host_type = {
    .name = "gpex-pcihost", .help = "PCI Express host bridge", .size = sizeof(PciHost), .bus = BUS_SYSTEM,
    .props = host_props, .realize = host_realize, .reset = host_reset, .fdt = host_fdt, .state = &host_state,
    .unrealize = host_unrealize,
};
