/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Names for guest addresses of user mode: the symbols of the ELF files that are mapped, read when first asked for. A program
 * that has been stripped still has its exported symbols and, in .eh_frame_hdr, the starts of its functions.
 */
#ifndef LYRE_DEBUG_SYMBOLS_H
#define LYRE_DEBUG_SYMBOLS_H

#include "base/base.h"

typedef struct Symbols Symbols;

/* Where addresses are mapped from: files below address @top, at address - @base. */
Symbols *symbols_new(uint64_t top, uint64_t base);
/* A file that the host kernel does not map there, such as this program itself: its addresses plus @bias. */
Symbols *symbols_of_file(const char *path, uint64_t bias);
void symbols_free(Symbols *s);
/* The function that @addr is in: its start, or 0 if that is not known. @name gets "name", "file:0xSTART" for a function
 * without name, "file+0xADDRESS" (as the file counts them) or just the address without a function. */
uint64_t symbols_find(Symbols *s, uint64_t addr, char *name, size_t size);

#endif
