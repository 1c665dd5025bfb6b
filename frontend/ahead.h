/* SPDX-License-Identifier: Apache-2.0 */
/* Looking beyond a region's exits: which of them need not leave the condition flags behind. */
#ifndef LYRE_FRONTEND_AHEAD_H
#define LYRE_FRONTEND_AHEAD_H

#include "frontend/region.h"

/* Marks exits of @f and adds the bytes that say so to @info's sources. The other arguments as of region_form; for guests
 * with Guest.flags_effect. */
void region_look_ahead(const Guest *g, IrFunc *f, const RegionLimits *lim, CodeReader read, void *env, uint64_t features,
                       RegionInfo *info);

#endif
