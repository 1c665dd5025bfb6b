/* SPDX-License-Identifier: Apache-2.0 */
/* Is code that was compiled relocatably (IrFunc.relocatable) at one place what it would be at another? */
#ifndef LYRE_TEST_RELOC_H
#define LYRE_TEST_RELOC_H

#include "frontend/region.h"
#include "ir/target.h"

/* NULL if @a, moved by @d, is @b, else how they differ. Changes @a's code. */
const char *reloc_differs(TargetOut *a, const TargetOut *b, uint64_t d);

typedef struct RelocCode {            /* guest code, to be put anywhere */
    const Guest *guest;
    TargetCtx *ctx;
    const uint8_t *bytes;  uint64_t size;
    uint64_t mode, features;
    RegionLimits lim;
    bool fixed;                       /* not relocatable: there must be differences */
    unsigned relocs;                  /* RELOC_PC64s of the region looked at last */
} RelocCode;

/* The region that starts at byte @off of @c, formed and compiled with the code at @base and at @base + @d. *@info, unless
 * NULL: as formed at @base. */
const char *reloc_check(RelocCode *c, uint64_t off, uint64_t base, uint64_t d, RegionInfo *info);

#endif
