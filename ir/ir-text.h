/* SPDX-License-Identifier: Apache-2.0 */
/* The text form's vocabulary, shared by printer, parser and verifier. */
#ifndef LYRE_IR_TEXT_H
#define LYRE_IR_TEXT_H

#include "ir/ir-int.h"

/* How an op is written behind its name. */
typedef enum IrShape {
    IR_SHAPE_PLAIN,      /* [x] [/aux] [operands] */
    IR_SHAPE_INSN,       /* pc number */
    IR_SHAPE_PARAM,      /* number */
    IR_SHAPE_CONST,      /* value */
    IR_SHAPE_SLOT,       /* name[, value] */
    IR_SHAPE_MEM,        /* [x] size.order [address][, values] */
    IR_SHAPE_BRANCH,     /* [cond a[, b] ->] edges */
    IR_SHAPE_CALL,       /* helper [operands] */
    IR_SHAPE_PC,         /* [x] pc [operands] */
} IrShape;

/* What IrIns.x means to an op; IR_X_NONE: nothing, it is 0. */
typedef enum IrXKind {
    IR_X_NONE, IR_X_COND, IR_X_FLCOND, IR_X_FCMP, IR_X_ROUND, IR_X_DIV, IR_X_RMW, IR_X_SGNJ, IR_X_EXIT, IR_X_NUMBER,
    IR_X_COUNT
} IrXKind;

extern const uint8_t ir_x_kind[IR_OP_COUNT];
extern const char *const *const ir_x_names[IR_X_COUNT];   /* each NULL-terminated */
extern const char *const ir_order_names[4];

/* Is IrIns.aux the type of the operands. */
static inline bool ir_aux_is_type(unsigned op)
{
    switch (op) {
    case IR_setc: case IR_flsub: case IR_fladd: case IR_fland: case IR_fladc: case IR_flfcmp: case IR_fcmp: case IR_ff2h:
    case IR_fs2i: case IR_fu2i: case IR_fi2s: case IR_fi2u: case IR_vdup: case IR_vfrom:
        return true;
    default:
        return false;
    }
}

static inline IrShape ir_shape(unsigned op)
{
    switch (op) {
    case IR_insn: case IR_page: return IR_SHAPE_INSN;
    case IR_param: return IR_SHAPE_PARAM;
    case IR_const: case IR_pcrel: return IR_SHAPE_CONST;
    case IR_get: case IR_put: return IR_SHAPE_SLOT;
    case IR_load: case IR_store: case IR_rmw: case IR_cas: case IR_prefetch: return IR_SHAPE_MEM;
    case IR_br: case IR_brc: case IR_brfl: return IR_SHAPE_BRANCH;
    case IR_call:  return IR_SHAPE_CALL;
    case IR_poll: case IR_guard: case IR_exit_to: case IR_exit_sys: case IR_exit_exc: return IR_SHAPE_PC;
    default:       return IR_SHAPE_PLAIN;
    }
}

void ir_print_ins(const IrFunc *f, IrRef r, FILE *out);

#endif
