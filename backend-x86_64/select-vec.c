/* SPDX-License-Identifier: Apache-2.0 */
#include "backend-x86_64/cg.h"

bool emit_vec(Cg *g, IrRef r, const IrIns *i)
{
    return false;
}
