/* SPDX-License-Identifier: Apache-2.0 */
/* Lists of pieces of memory, as requests of devices have them. */
#include "softmmu/iov.h"

static size_t iov_copy(const struct iovec *iov, unsigned n, uint64_t off, uint8_t *buf, size_t len, bool write)
{
    size_t done = 0;

    for (unsigned i = 0; i < n && done < len; i++) {
        size_t part;

        if (off >= iov[i].iov_len) {
            off -= iov[i].iov_len;
            continue;
        }
        part = MIN(len - done, iov[i].iov_len - off);
        if (write)
            memcpy((uint8_t *)iov[i].iov_base + off, buf + done, part);
        else
            memcpy(buf + done, (uint8_t *)iov[i].iov_base + off, part);
        done += part;
        off = 0;
    }
    return done;
}

size_t iov_read(const struct iovec *iov, unsigned n, uint64_t off, void *to, size_t len)
{
    return iov_copy(iov, n, off, to, len, false);
}

size_t iov_write(const struct iovec *iov, unsigned n, uint64_t off, const void *from, size_t len)
{
    return iov_copy(iov, n, off, (uint8_t *)from, len, true);
}

unsigned iov_cut(struct iovec *to, const struct iovec *iov, unsigned n, uint64_t off, uint64_t len)
{
    unsigned k = 0;

    for (unsigned i = 0; i < n && len; i++) {
        uint64_t part;

        if (off >= iov[i].iov_len) {
            off -= iov[i].iov_len;
            continue;
        }
        part = MIN(len, iov[i].iov_len - off);
        to[k++] = (struct iovec){ (uint8_t *)iov[i].iov_base + off, part };
        len -= part;
        off = 0;
    }
    return k;
}
