/* SPDX-License-Identifier: Apache-2.0 */
/* `lyre profile`: between profile.c, which takes samples, and profile-report.c, which makes sense of them. */
#ifndef LYRE_PROFILE_INT_H
#define LYRE_PROFILE_INT_H

#include "linux-user/linux-user.h"

enum { PROFILE_STACK = 24, PROFILE_SAMPLES = 1 << 16 };

/* Where a thread was. */
typedef struct Sample {
    uint64_t pc, region;            /* guest instruction; start of its region, 0: not in generated code */
    uint32_t sys_nr;
    uint8_t where;                  /* EngineWhere of the host pc */
    uint8_t n;                      /* of stack[] */
    bool from_code;                 /* the last of stack[] was called by generated code */
    /* not in generated code: the host pc, and the return addresses behind it */
    uintptr_t stack[PROFILE_STACK];
} Sample;

void profile_report(Process *p, const Sample *v, uint64_t taken, FILE *out);

#endif
