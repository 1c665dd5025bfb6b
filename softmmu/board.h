/* SPDX-License-Identifier: Apache-2.0 */
/* What a board gives to its devices: the interrupt controller's inputs, and phandles for the device tree. Machine.board. */
#ifndef LYRE_SOFTMMU_BOARD_H
#define LYRE_SOFTMMU_BOARD_H

#include "softmmu/machine.h"

/* phandles that are the same in each tree a board makes; CPU n's interrupt controller has PHANDLE_CPU_INTC + n */
enum {
    PHANDLE_PLIC = 1, PHANDLE_SYSCON = 2, PHANDLE_IMSIC_M = 3, PHANDLE_IMSIC_S = 4, PHANDLE_APLIC_M = 5, PHANDLE_APLIC_S = 6,
    PHANDLE_CPU = 0x100, PHANDLE_CPU_INTC = 0x200,
};

typedef struct Board {
    Device *plic;                /* or */
    Device *aplic, *imsic[2];    /* of M and S (RV_FILE_M, RV_FILE_S), if there are */
    Device *fw_cfg, *flash[2], *rtc, *uart;
} Board;
static inline Board *board_of(Machine *m) { return m->board; }

extern const MachineType machine_none;       /* none.c */

/* The line to input @n of the board's interrupt controller (PLIC or APLIC source). */
IrqLine board_irq(Machine *m, unsigned n);

/* dev/plic.c: input @n (1...) of the controller. dev/pflash.c: does it have a drive? dev/fw-cfg.c: add a file of
 * @len bytes (copied); NULL, or a message. */
IrqLine plic_input(Device *plic, unsigned n);
IrqLine aplic_input(Device *aplic, unsigned n);
/* dev/imsic.c. A message of @machine's, from a device: false if it goes elsewhere; for pci_host_set_msi. MachineOps.irq_file
 * of CPU @hart: no lock. */
bool imsic_message(void *machine, uint64_t addr, uint32_t data);
uint64_t imsic_register(Machine *m, unsigned hart, unsigned file, unsigned reg, uint64_t value, uint64_t mask, bool write);
bool pflash_backed(const Device *d);
char *fw_cfg_add(Device *d, const char *name, const void *data, size_t len);
/* A numbered item below 0x20 (QEMU, include/standard-headers/linux/qemu_fw_cfg.h), in place of what it was. */
void fw_cfg_add_key(Device *d, unsigned key, const void *data, size_t len);

/* A tree with nothing in it, and a copy of a tree with @room more bytes; both malloc'ed. */
void *dt_new(void);
void *dt_grow(const void *fdt, uint32_t room);

/* Device-tree writing. Nodes are made under the path of a parent that exists; names as "serial@10000000". A device's
 * node goes under "/soc" unless its binding says otherwise. These abort only when memory runs out. */
int dt_node(void *fdt, const char *parent, const char *name);                       /* adds; returns the node's offset */
void dt_reg(void *fdt, int node, uint64_t addr, uint64_t size);                      /* reg with 2 + 2 cells */
void dt_cells(void *fdt, int node, const char *prop, unsigned n, const uint32_t *v); /* big-endian cells */
void dt_u32(void *fdt, int node, const char *prop, uint32_t v);
void dt_text(void *fdt, int node, const char *prop, const char *v);
void dt_texts(void *fdt, int node, const char *prop, const char *const *v);          /* string list, NULL-terminated */
void dt_flag(void *fdt, int node, const char *prop);
/* interrupt-parent and interrupts: input @n of the board's controller, level-triggered */
void dt_irq(Machine *m, void *fdt, int node, unsigned n);
/* The same for interrupt-map: its phandle and what "interrupts" has into @out; how many cells. */
unsigned dt_irq_cells(Machine *m, unsigned n, uint32_t out[3]);

#endif
