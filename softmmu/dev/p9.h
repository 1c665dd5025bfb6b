/* SPDX-License-Identifier: Apache-2.0 */
/* 9P2000.L as a server of one connection (p9.c); virtio-9p.c carries its messages. */
#ifndef LYRE_P9_H
#define LYRE_P9_H

#include "softmmu/fsdev.h"

enum { P9_MSIZE_MAX = 1 << 20, P9_MSIZE_MIN = 4096, P9_HEADER = 7 };

typedef struct P9 P9;

P9 *p9_new(const FsDev *fs);
void p9_free(P9 *p);
/* Forget all fids, as after a reset. */
void p9_reset(P9 *p);
/* Serve the message @req of @len bytes; the answer, at most @room bytes (P9_HEADER + 4 at least), goes to @reply:
 * its length. */
size_t p9_serve(P9 *p, const uint8_t *req, size_t len, uint8_t *reply, size_t room);
/* The fids as bytes, and back: files are opened again by name; what is gone answers ESTALE. False: malformed. */
void p9_save(const P9 *p, GByteArray *out);
bool p9_load(P9 *p, const uint8_t *data, size_t len);

#endif
