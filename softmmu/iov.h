/* SPDX-License-Identifier: Apache-2.0 */
/* Lists of pieces of memory, as requests of devices have them. */
#ifndef LYRE_IOV_H
#define LYRE_IOV_H

#include "base/base.h"

#include <sys/uio.h>

/* Copy from/to the list at byte @off; the number of bytes copied. */
size_t iov_read(const struct iovec *iov, unsigned n, uint64_t off, void *to, size_t len);
size_t iov_write(const struct iovec *iov, unsigned n, uint64_t off, const void *from, size_t len);
/* The part [off, off + len) of @iov as a list of its own in @to (room for @n); the number of its entries. */
unsigned iov_cut(struct iovec *to, const struct iovec *iov, unsigned n, uint64_t off, uint64_t len);

#endif
