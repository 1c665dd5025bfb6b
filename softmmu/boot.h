/* SPDX-License-Identifier: Apache-2.0 */
/* Firmware, kernels and other images: what a board writes into memory at each reset, read from files once. */
#ifndef LYRE_SOFTMMU_BOOT_H
#define LYRE_SOFTMMU_BOOT_H

#include "softmmu/machine.h"

/* Bytes for guest memory, written again at each reset. */
typedef struct BootPiece {
    const char *what;            /* "kernel", "device tree": for messages */
    uint64_t addr;
    uint8_t *data;
    uint64_t size;
    struct BootPiece *next;
} BootPiece;

typedef struct BootImage {
    uint64_t entry;
    uint64_t start, end;         /* memory it will use, its bss included */
} BootImage;

/* Add @size bytes (g_malloc'ed; owned by the list from now on) at @addr. */
void boot_add(BootPiece **list, const char *what, uint64_t addr, uint8_t *data, uint64_t size);
/* Write all of @list. NULL, or a message about the piece that does not fit the machine's memory. */
char *boot_write(Machine *m, const BootPiece *list);

/*
 * Read the program at @path: an ELF file of @elf_machine, loaded where its program headers say; a Linux "Image" of RISC-V
 * (Linux, Documentation/arch/riscv/boot-image-header.rst) or anything else, loaded at @addr; the latter also compressed by
 * gzip, or as an EFI zboot image (gzip, zstd). NULL, or a message.
 */
char *boot_program(BootPiece **list, const char *what, const char *path, uint16_t elf_machine, uint64_t addr,
                   BootImage *out);
/* Read the file at @path as it is. NULL and a message in *err; the data is g_malloc'ed. */
uint8_t *boot_file(const char *what, const char *path, uint64_t *size, char **err);

#endif
