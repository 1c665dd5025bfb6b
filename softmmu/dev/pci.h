/* SPDX-License-Identifier: Apache-2.0 */
/*
 * PCI functions behind an ECAM host bridge (PCI Local Bus 3.0, chapters 6 and 6.8; PCI Express 3.0, 7.2.2). One bus.
 *
 *   guest ── ECAM ── pcie-host.c ── PciFunction (pci.c) ── its device (virtio-pci.c)
 *
 * A device struct holds a PciFunction. Its realize calls pci_init, pci_add_capability, pci_add_bar, pci_add_msix and at last
 * pci_attach; its reset pci_reset; its state description has PCI_STATE, its after_load calls pci_loaded.
 * Everything is called with the machine lock held. A BAR decodes only where it lies in a window of the bridge as a whole,
 * and below RAM and the board's devices, so a guest can hide nothing but other BARs.
 */
#ifndef LYRE_PCI_H
#define LYRE_PCI_H

#include "softmmu/machine.h"

enum {
    PCI_VENDOR = 0x00, PCI_DEVICE = 0x02, PCI_COMMAND = 0x04, PCI_STATUS = 0x06, PCI_REVISION = 0x08, PCI_CLASS = 0x0a,
    PCI_CACHE_LINE = 0x0c, PCI_LATENCY = 0x0d, PCI_HEADER = 0x0e, PCI_BAR = 0x10, PCI_SUBVENDOR = 0x2c, PCI_SUBDEVICE = 0x2e,
    PCI_CAPABILITIES = 0x34, PCI_INT_LINE = 0x3c, PCI_INT_PIN = 0x3d, PCI_FREE = 0x40,
    PCI_CMD_IO = 1, PCI_CMD_MEMORY = 2, PCI_CMD_MASTER = 4, PCI_CMD_PARITY = 0x40, PCI_CMD_SERR = 0x100,
    PCI_CMD_NO_INTX = 0x400,
    PCI_STATUS_INTX = 8, PCI_STATUS_CAPS = 0x10,
    PCI_CAP_VENDOR = 9, PCI_CAP_MSIX = 0x11,
    PCI_CONFIG_SIZE = 256, PCI_BARS = 6, PCI_BAR_64 = 4, PCI_BAR_PREFETCH = 8,
    MSIX_MOST = 65, MSIX_ENTRY = 16, MSIX_PBA = 0x800, MSIX_BAR_SIZE = 0x1000,
};

typedef struct PciHost PciHost;

typedef struct PciFunction {
    PciHost *host;               /* NULL: not attached */
    uint8_t devfn;               /* slot * 8 + function */
    bool intx;                   /* what the device wants of its INTA line */
    uint8_t config[PCI_CONFIG_SIZE];
    uint8_t initial[PCI_CONFIG_SIZE];                /* after reset */
    uint8_t mask[PCI_CONFIG_SIZE];                   /* bits that the guest can write */
    uint8_t free;                /* where the next capability goes */
    uint8_t last_cap;
    MemRegion bar[PCI_BARS];     /* size 0: none */
    uint8_t msix_cap;            /* place of the MSI-X capability; 0: none */
    uint32_t msix_vectors;
    uint8_t msix_table[MSIX_MOST * MSIX_ENTRY];
    uint8_t msix_pba[(MSIX_MOST + 63) / 64 * 8];
    unsigned hook_at;            /* four bytes of config space that do something; 0: none */
    void (*hook_read)(struct PciFunction *f);        /* before they are read: renew them */
    void (*hook_write)(struct PciFunction *f);       /* after they were written */
    void *owner;                 /* for these */
} PciFunction;

#define PCI_STATE(T, f)                                   \
    STATE_FIELD(T, STATE_BOOL, f.intx),                   \
    { #f ".config", STATE_BYTES, offsetof(T, f.config), PCI_CONFIG_SIZE }, \
    { #f ".msix_table", STATE_BYTES, offsetof(T, f.msix_table), sizeof(((T *)0)->f.msix_table) }, \
    { #f ".msix_pba", STATE_BYTES, offsetof(T, f.msix_pba), sizeof(((T *)0)->f.msix_pba) }

/* The bridge of the machine, or NULL. */
PciHost *pci_host(Machine *m);
/* Who takes messages (MSI-X): called with the lock held; false: not an address of theirs. */
void pci_host_set_msi(PciHost *h, bool (*take)(void *to, uint64_t addr, uint32_t data), void *to);

void pci_init(PciFunction *f, uint16_t vendor, uint16_t device, uint16_t class, uint8_t revision, bool pin);
/* @len bytes from the id on, which the caller fills from offset 2 on in initial[] (and mask[]); the place. */
uint8_t pci_add_capability(PciFunction *f, uint8_t id, uint8_t len);
/* @flags: PCI_BAR_64 (takes the next one too), PCI_BAR_PREFETCH. @size: a power of two, at least 4 KiB. */
void pci_add_bar(PciFunction *f, unsigned n, const char *name, uint64_t size, unsigned flags, const MemOps *ops, void *dev);
void pci_add_msix(PciFunction *f, unsigned bar, unsigned vectors);
/* Onto the bus at @addr ("SLOT" or "SLOT.FUNCTION" in hexadecimal, NULL: the first free slot). NULL, or a message. */
char *pci_attach(PciFunction *f, Machine *m, const char *bus, const char *addr);
void pci_detach(PciFunction *f);
void pci_reset(PciFunction *f);
const char *pci_loaded(PciFunction *f);

uint32_t pci_config_read(PciFunction *f, unsigned off, unsigned size);
void pci_config_write(PciFunction *f, unsigned off, uint32_t value, unsigned size);

/* The level of INTA; the line is what command register and MSI-X make of it. */
void pci_intx(PciFunction *f, bool level);
/* Does it go to the line? */
bool pci_intx_out(const PciFunction *f);
bool pci_msix_on(const PciFunction *f);
void pci_msix(PciFunction *f, unsigned vector);

/* ---- pcie-host.c, for pci.c ---- */
Machine *pci_machine(PciHost *h);
char *pci_host_place(PciHost *h, PciFunction *f, const char *addr);
void pci_host_remove(PciHost *h, PciFunction *f);
/* Is [addr, addr + size) in a window for memory? */
bool pci_host_window(const PciHost *h, uint64_t addr, uint64_t size);
/* The lines again, after pci_intx_out of @f may have changed. */
void pci_host_irq(PciHost *h, const PciFunction *f);
/* A message of a function: a write of 32 bits. */
void pci_host_msi(PciHost *h, uint64_t addr, uint32_t data);

#endif
