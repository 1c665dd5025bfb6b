/* SPDX-License-Identifier: Apache-2.0 */
/* The passes, one file each (pass-NAME.c); ir_passes in passes.c has their order and tiers. */
#ifndef LYRE_IR_PASSES_H
#define LYRE_IR_PASSES_H

#include "ir/ir-graph.h"

void ir_pass_fp_flags(IrFunc *f);
void ir_pass_dead_puts(IrFunc *f);
void ir_pass_fp_canon(IrFunc *f);
void ir_pass_fp_box(IrFunc *f);
void ir_pass_fp_assume(IrFunc *f);
void ir_pass_dead_code(IrFunc *f);
void ir_pass_copy(IrFunc *f);
void ir_pass_cse(IrFunc *f);
void ir_pass_promote(IrFunc *f);
void ir_pass_address(IrFunc *f);

/* fp-box: which values are gets of slots that hold boxed singles there, if the slots @entry do where the region is entered;
 * make use of that. */
const uint8_t *ir_boxed(IrFunc *f, const IrSlotSet *entry);
void ir_boxed_use(IrFunc *f, const IrSlotSet *entry);

/* The slot of the condition flags (IR_SLOT_FLAGS), ~0 if there is none or nothing in the region makes flags. */
uint32_t ir_flags_slot(const IrFunc *f);
/* dead-puts' first part, sink-flags.c. Returns for each block: can what is in the flags slot at its head be read, there or
 * later, before it is overwritten: by a get, a helper, or whoever goes on where the region is left, unless the exit
 * is marked (IR_EXIT_NO_FLAGS). Polls and faults do not count: the guest goes on at the same place. */
const uint8_t *ir_sink_flags(IrFunc *f, uint32_t slot);

#endif
