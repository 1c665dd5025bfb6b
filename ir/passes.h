/* SPDX-License-Identifier: Apache-2.0 */
/* The passes, one file each (pass-NAME.c); ir_passes in passes.c has their order and tiers. */
#ifndef LYRE_IR_PASSES_H
#define LYRE_IR_PASSES_H

#include "ir/ir-graph.h"

void ir_pass_fp_flags(IrFunc *f);
void ir_pass_dead_puts(IrFunc *f);
void ir_pass_fp_canon(IrFunc *f);
void ir_pass_fp_box(IrFunc *f);
void ir_pass_dead_code(IrFunc *f);
void ir_pass_copy(IrFunc *f);
void ir_pass_cse(IrFunc *f);
void ir_pass_promote(IrFunc *f);
void ir_pass_address(IrFunc *f);

#endif
