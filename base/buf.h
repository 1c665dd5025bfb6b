/* SPDX-License-Identifier: Apache-2.0 */
/* Memory that grows: bytes and text put together piece by piece, arrays. Out of memory ends the process with a message. */
#ifndef LYRE_BASE_BUF_H
#define LYRE_BASE_BUF_H

#include "base/base.h"

/* Needs no set-up beyond being zeroed. Behind the bytes, which may be any, stands a 0 that does not count. */
typedef struct Buf {
    char *str;                 /* NULL until the first byte; malloc'ed */
    size_t len, cap;           /* bytes in use; bytes there are */
} Buf;

void buf_add(Buf *b, const void *data, size_t len);
void buf_byte(Buf *b, char c);
void buf_text(Buf *b, const char *text);
void buf_printf(Buf *b, const char *fmt, ...) PRINTF(2, 3);
/* Only the first @len bytes stay; the memory is kept. */
void buf_cut(Buf *b, size_t len);
void buf_free(Buf *b);
/* For those who read: never NULL. */
static inline const char *buf_str(const Buf *b) { return b->str ? b->str : ""; }

/* reallocarray, but never NULL for lack of memory: @p, or NULL, becomes @n elements of @size bytes. */
void *array_resize(void *p, size_t n, size_t size);

#endif
