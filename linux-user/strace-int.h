/* SPDX-License-Identifier: Apache-2.0 */
/* Shared by strace.c and strace-print.c. */
#ifndef LYRE_STRACE_INT_H
#define LYRE_STRACE_INT_H

#include "linux-user/syscall.h"

struct StraceOut {
    size_t n;
    char text[1920];
};

void out_text(StraceOut *o, const char *fmt, ...) PRINTF(2, 3);

#endif
