/* SPDX-License-Identifier: Apache-2.0 */
/*
 * PCI functions: configuration space of header type 0, base address registers, INTx, MSI-X (PCI Local Bus 3.0, 6.1, 6.2,
 * 6.8.2). What a guest can write into configuration space is the bits of mask[] and nothing else, so what lies there is
 * always well formed; sizes of BARs come out of their masks.
 */
#include "softmmu/dev/pci.h"

#include "base/log.h"

enum { MSIX_CONTROL = 2, MSIX_ENABLE = 0x8000, MSIX_MASK_ALL = 0x4000, ENTRY_DATA = 8, ENTRY_CONTROL = 12, BELOW_RAM = -1 };

/* ---- making one ---- */

void pci_init(PciFunction *f, uint16_t vendor, uint16_t device, uint16_t class, uint8_t revision, bool pin)
{
    *f = (PciFunction){ .free = PCI_FREE };
    st16(f->initial + PCI_VENDOR, vendor);
    st16(f->initial + PCI_DEVICE, device);
    st16(f->initial + PCI_CLASS, class);
    f->initial[PCI_REVISION] = revision;
    f->initial[PCI_INT_PIN] = pin;
    st16(f->mask + PCI_COMMAND, PCI_CMD_IO | PCI_CMD_MEMORY | PCI_CMD_MASTER | PCI_CMD_PARITY | PCI_CMD_SERR |
         PCI_CMD_NO_INTX);
    f->mask[PCI_CACHE_LINE] = 0xff;
    f->mask[PCI_INT_LINE] = 0xff;
}

uint8_t pci_add_capability(PciFunction *f, uint8_t id, uint8_t len)
{
    uint8_t at = f->free;

    assert(at + len <= PCI_CONFIG_SIZE - 4);
    f->free = ALIGN_UP(at + len, 4);
    f->initial[f->last_cap ? f->last_cap + 1 : PCI_CAPABILITIES] = at;
    f->last_cap = at;
    f->initial[at] = id;
    f->initial[PCI_STATUS] |= PCI_STATUS_CAPS;
    return at;
}

void pci_add_bar(PciFunction *f, unsigned n, const char *name, uint64_t size, unsigned flags, const MemOps *ops, void *dev)
{
    unsigned at = PCI_BAR + 4 * n;

    assert(n + !!(flags & PCI_BAR_64) < PCI_BARS && size >= 4096 && !(size & (size - 1)));
    f->bar[n] = (MemRegion){ .name = name, .kind = MEM_DEVICE, .size = size, .ops = ops, .dev = dev, .priority = BELOW_RAM };
    f->initial[at] = flags;
    st32(f->mask + at, (uint32_t)~(size - 1));
    if (flags & PCI_BAR_64)
        st32(f->mask + at + 4, ~(size - 1) >> 32);
}

/* ---- BARs ---- */

static uint64_t bar_address(const PciFunction *f, unsigned n)
{
    const uint8_t *at = f->config + PCI_BAR + 4 * n;
    uint64_t addr = ld32(at) & ~15u;

    return *at & PCI_BAR_64 ? addr | (uint64_t)ld32(at + 4) << 32 : addr;
}

static void bars_update(PciFunction *f)
{
    bool decode = ld16(f->config + PCI_COMMAND) & PCI_CMD_MEMORY;

    if (!f->host)
        return;
    for (unsigned n = 0; n < PCI_BARS; n++) {
        MemRegion *r = &f->bar[n];
        uint64_t addr = r->size ? bar_address(f, n) : 0;

        if (!r->size)
            continue;
        if (decode && pci_host_window(f->host, addr, r->size))
            mem_move(pci_machine(f->host), r, addr, true);
        else
            mem_move(pci_machine(f->host), r, r->addr, false);
    }
}

/* ---- interrupts ---- */

bool pci_msix_on(const PciFunction *f)
{
    return f->msix_cap && ld16(f->config + f->msix_cap + MSIX_CONTROL) & MSIX_ENABLE;
}

bool pci_intx_out(const PciFunction *f)
{
    return f->intx && f->initial[PCI_INT_PIN] && !pci_msix_on(f) && !(ld16(f->config + PCI_COMMAND) & PCI_CMD_NO_INTX);
}

void pci_intx(PciFunction *f, bool level)
{
    if (f->intx == level)
        return;
    f->intx = level;
    if (f->host)
        pci_host_irq(f->host, f);
}

static bool vector_masked(const PciFunction *f, unsigned n)
{
    return ld16(f->config + f->msix_cap + MSIX_CONTROL) & MSIX_MASK_ALL || f->msix_table[n * MSIX_ENTRY + ENTRY_CONTROL] & 1;
}

static void vector_send(PciFunction *f, unsigned n)
{
    const uint8_t *e = f->msix_table + n * MSIX_ENTRY;

    f->msix_pba[n / 8] &= (uint8_t)~(1u << n % 8);
    if (f->host)
        pci_host_msi(f->host, ld64(e) & ~3ull, ld32(e + ENTRY_DATA));
}

void pci_msix(PciFunction *f, unsigned n)
{
    if (n >= f->msix_vectors || !pci_msix_on(f))
        return;
    if (vector_masked(f, n))
        f->msix_pba[n / 8] |= (uint8_t)(1u << n % 8);
    else
        vector_send(f, n);
}

/* Masks or the enable bit may have changed: what was pending and may go now goes. */
static void msix_update(PciFunction *f)
{
    if (!pci_msix_on(f))
        return;
    for (unsigned n = 0; n < f->msix_vectors; n++)
        if (f->msix_pba[n / 8] >> n % 8 & 1 && !vector_masked(f, n))
            vector_send(f, n);
}

static uint64_t msix_read(void *dev, uint64_t off, unsigned size)
{
    PciFunction *f = dev;
    uint64_t value = 0, table = f->msix_vectors * MSIX_ENTRY;

    if (off < table && size <= table - off)
        memcpy(&value, f->msix_table + off, size);
    else if (off >= MSIX_PBA && off - MSIX_PBA < sizeof f->msix_pba && size <= sizeof f->msix_pba - (off - MSIX_PBA))
        memcpy(&value, f->msix_pba + (off - MSIX_PBA), size);
    return value;
}

static void msix_write(void *dev, uint64_t off, uint64_t value, unsigned size)
{
    PciFunction *f = dev;
    uint64_t table = f->msix_vectors * MSIX_ENTRY;

    if (off >= table || size > table - off) {
        LOG(GUEST, "pci %02x: write to %#x, behind the MSI-X table\n", f->devfn, (unsigned)off);
        return;
    }
    memcpy(f->msix_table + off, &value, size);
    /* All bits of vector control but the first are reserved. */
    st32(f->msix_table + off / MSIX_ENTRY * MSIX_ENTRY + ENTRY_CONTROL,
         f->msix_table[off / MSIX_ENTRY * MSIX_ENTRY + ENTRY_CONTROL] & 1);
    msix_update(f);
}

static const MemOps msix_ops = { .read = msix_read, .write = msix_write, .min = 1, .max = 8 };

void pci_add_msix(PciFunction *f, unsigned bar, unsigned vectors)
{
    uint8_t at = pci_add_capability(f, PCI_CAP_MSIX, 12);

    assert(vectors > 0 && vectors <= MSIX_MOST);
    f->msix_cap = at;
    f->msix_vectors = vectors;
    st16(f->initial + at + MSIX_CONTROL, vectors - 1);
    st16(f->mask + at + MSIX_CONTROL, MSIX_ENABLE | MSIX_MASK_ALL);
    st32(f->initial + at + 4, bar);
    st32(f->initial + at + 8, MSIX_PBA | bar);
    pci_add_bar(f, bar, "msix", MSIX_BAR_SIZE, 0, &msix_ops, f);
}

/* ---- configuration space ---- */

static bool hooked(const PciFunction *f, unsigned off, unsigned size)
{
    return f->hook_at && off < f->hook_at + 4 && off + size > f->hook_at;
}

uint32_t pci_config_read(PciFunction *f, unsigned off, unsigned size)
{
    uint32_t value = 0;

    if (hooked(f, off, size))
        f->hook_read(f);
    for (unsigned i = 0; i < size && off + i < PCI_CONFIG_SIZE; i++) {
        uint32_t byte = f->config[off + i];

        if (off + i == PCI_STATUS && f->intx && f->initial[PCI_INT_PIN])
            byte |= PCI_STATUS_INTX;
        value |= byte << 8 * i;
    }
    return value;
}

void pci_config_write(PciFunction *f, unsigned off, uint32_t value, unsigned size)
{
    bool bars = off < PCI_BAR + 4 * PCI_BARS && off + size > PCI_COMMAND;
    bool irq = off < PCI_STATUS && off + size > PCI_COMMAND;

    for (unsigned i = 0; i < size && off + i < PCI_CONFIG_SIZE; i++) {
        uint8_t mask = f->mask[off + i], *at = &f->config[off + i];

        *at = (*at & ~mask) | (value >> 8 * i & mask);
    }
    if (bars)
        bars_update(f);
    if (f->msix_cap && off < f->msix_cap + 4u && off + size > f->msix_cap) {
        irq = true;
        msix_update(f);
    }
    if (irq && f->host)
        pci_host_irq(f->host, f);
    if (hooked(f, off, size))
        f->hook_write(f);
}

/* ---- life ---- */

void pci_reset(PciFunction *f)
{
    memcpy(f->config, f->initial, sizeof f->config);
    memset(f->msix_table, 0, sizeof f->msix_table);
    memset(f->msix_pba, 0, sizeof f->msix_pba);
    for (unsigned n = 0; n < f->msix_vectors; n++)
        f->msix_table[n * MSIX_ENTRY + ENTRY_CONTROL] = 1;
    f->intx = false;
    bars_update(f);
    if (f->host)
        pci_host_irq(f->host, f);
}

/* The interrupt line is part of its controller's state. */
const char *pci_loaded(PciFunction *f)
{
    for (unsigned i = 0; i < PCI_CONFIG_SIZE; i++)
        if ((f->config[i] ^ f->initial[i]) & ~f->mask[i])
            return "the PCI function has another layout";
    for (unsigned i = 0; i < MSIX_MOST; i++)
        if (ld32(f->msix_table + i * MSIX_ENTRY + ENTRY_CONTROL) > 1)
            return "an entry of the MSI-X table";
    for (unsigned i = 0; i < 8 * sizeof f->msix_pba; i++)
        if (i >= f->msix_vectors && f->msix_pba[i / 8] >> i % 8 & 1)
            return "a pending interrupt that the function does not have";
    bars_update(f);
    return NULL;
}

char *pci_attach(PciFunction *f, Machine *m, const char *bus, const char *addr)
{
    PciHost *h = pci_host(m);
    char *err;

    if (!h)
        return g_strdup("this machine has no PCI bus");
    if (bus && strcmp(bus, "pcie.0"))
        return g_strdup_printf("bus=%s: there is no such bus; pcie.0 is the only one", bus);
    err = pci_host_place(h, f, addr);
    if (err)
        return err;
    f->host = h;
    for (unsigned n = 0; n < PCI_BARS; n++)
        if (f->bar[n].size)
            mem_add(m, &f->bar[n]);
    pci_reset(f);
    return NULL;
}

void pci_detach(PciFunction *f)
{
    if (f->host)
        pci_host_remove(f->host, f);
    f->host = NULL;
}
