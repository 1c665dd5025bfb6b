/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Accesses to memory that may not be there: guest pointers, files mapped that somebody truncates. The loops are assembly
 * with known bounds; a fault inside one is turned into its failure return by fault_fixup(), which the handler of SIGSEGV
 * and SIGBUS calls first. Without such a handler a fault is a fault.
 */
#ifndef LYRE_BASE_FAULT_COPY_H
#define LYRE_BASE_FAULT_COPY_H

#include "base/base.h"

#include <sys/types.h>

/* Returns how many bytes were NOT copied. 8 aligned bytes are copied in one access. */
size_t fault_copy(void *dst, const void *src, size_t len);
/* Copy a string of less than @size bytes: its length, -EFAULT, or -ENAMETOOLONG. */
ssize_t fault_str(char *dst, const char *src, size_t size);
/* *@p += @n, atomically; the value before goes to *@old. 0, or -EFAULT. */
int fault_add(uint64_t *p, uint64_t n, uint64_t *old);
/* Put @want into *@p if @old is there, atomically; what was there goes to *@seen. 0, or -EFAULT. */
int fault_cas(uint64_t *p, uint64_t old, uint64_t want, uint64_t *seen);
/* In a signal handler: if @uc was interrupted in one of these, change it to go on with failure. */
bool fault_fixup(void *uc);

#endif
