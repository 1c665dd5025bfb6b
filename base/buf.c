/* SPDX-License-Identifier: Apache-2.0 */
#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

void *array_resize(void *p, size_t n, size_t size)
{
    void *q = reallocarray(p, n, size);

    if (!q && n && size) {
        fputs("lyre: out of memory\n", stderr);
        abort();
    }
    return q;
}

/* The end, with room behind it for @len bytes and the 0. */
static char *room(Buf *b, size_t len)
{
    size_t need = b->len + len + 1;

    if (need > b->cap) {
        b->cap = MAX(MAX(need, 2 * b->cap), (size_t)64);
        b->str = array_resize(b->str, b->cap, 1);
    }
    return b->str + b->len;
}

void buf_add(Buf *b, const void *data, size_t len)
{
    char *end = room(b, len);

    if (len)
        memcpy(end, data, len);
    end[len] = 0;
    b->len += len;
}

void buf_byte(Buf *b, char c) { buf_add(b, &c, 1); }
void buf_text(Buf *b, const char *text) { buf_add(b, text, strlen(text)); }

void buf_printf(Buf *b, const char *fmt, ...)
{
    va_list ap;
    int n;

    va_start(ap, fmt);
    n = vsnprintf(NULL, 0, fmt, ap);
    va_end(ap);
    assert(n >= 0);
    va_start(ap, fmt);
    vsnprintf(room(b, (size_t)n), (size_t)n + 1, fmt, ap);
    va_end(ap);
    b->len += (size_t)n;
}

void buf_cut(Buf *b, size_t len)
{
    if (len < b->len)
        b->str[b->len = len] = 0;
}

void buf_free(Buf *b)
{
    free(b->str);
    *b = (Buf){ 0 };
}
