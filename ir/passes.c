/* SPDX-License-Identifier: Apache-2.0 */
/* The pass table. */
#include "ir/passes.h"

const IrPass ir_passes[] = {
    { "fp-flags",  ir_pass_fp_flags,  1 },
    { "dead-puts", ir_pass_dead_puts, 1 },   /* also of flags: what computed them goes with dead-code */
    { "fp-canon",  ir_pass_fp_canon,  1 },
    { "fp-box",    ir_pass_fp_box,    1 },
    { "fp-assume", ir_pass_fp_assume, 2 },   /* may leave by its guards where the region would not: see there */
    { "promote",   ir_pass_promote,   3 },
    { "copy",      ir_pass_copy,      3 },
    { "cse",       ir_pass_cse,       3 },
    { "address",   ir_pass_address,   3 },
    { "dead-code", ir_pass_dead_code, 1 },
    { NULL, NULL, 0 },
};

const IrPass *ir_pass_find(const char *name)
{
    for (const IrPass *p = ir_passes; p->name; p++)
        if (!strcmp(p->name, name))
            return p;
    return NULL;
}
