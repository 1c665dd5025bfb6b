/* SPDX-License-Identifier: Apache-2.0 */
/*
 * copy: constants and copies across blocks: parameters that receive only one value become that value, everything is
 * folded again with what is known now, branches decided by constants become jumps, blocks nobody reaches disappear.
 *
 * address: the same with folding through values that are slots' too, which after promotion cost nothing to look through:
 * additions go into the addresses of loads and stores, chains of additions of constants become one.
 */
#include "ir/passes.h"
#include "ir/rebuild.h"

void ir_pass_copy(IrFunc *f)
{
    Rebuild r;

    rebuild_start(&r, f, false);
    rebuild_run(&r);
}

void ir_pass_address(IrFunc *f)
{
    Rebuild r;

    rebuild_start(&r, f, true);
    rebuild_run(&r);
}
