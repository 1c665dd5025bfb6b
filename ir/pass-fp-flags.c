/* SPDX-License-Identifier: Apache-2.0 */
/*
 * fp-flags: RISC-V has only signalling order compares, so compilers make C's isless() of three instructions:
 *
 *     t = fpget                                   t = fpget          (removed if nothing else uses t)
 *     c = fcmp lt a, b            becomes         c = fcmp ltn a, b
 *     fpset t
 *
 * Reading and writing the host's FP status costs ten times the compare. Between the two there may be nothing else that
 * touches the FP flags or could leave with them. LTN and not LTQ, because a signalling NaN sets NV in the latter too,
 * and the guest's fpset takes that back.
 */
#include "ir/passes.h"

enum { MAX_COMPARES = 8 };

typedef struct Window {
    IrRef get;                        /* the fpget, 0 none open */
    IrRef cmp[MAX_COMPARES];
    unsigned n;
} Window;

static void close_window(IrFunc *f, Window *w, IrRef set)
{
    for (unsigned k = 0; k < w->n; k++) {
        IrIns *c = &f->ins[w->cmp[k]];

        c->x = c->x == IR_FLT ? IR_FLTN : IR_FLEN;
    }
    f->ins[set] = (IrIns){ .op = IR_nop };
    w->get = 0;
}

/* The next op behind the fpget that opened the window. */
static void visit(IrFunc *f, Window *w, IrRef r)
{
    const IrIns *i = &f->ins[r];

    if (i->op == IR_fcmp && (i->x == IR_FLT || i->x == IR_FLE) && w->n < MAX_COMPARES)
        w->cmp[w->n++] = r;
    else if (i->op == IR_fpset && i->a == w->get && w->n)
        close_window(f, w, r);
    else if (ir_op_info[i->op].effects & (FPX | RFPX | WFPX | CALL | FAULT | EXIT | TERM))
        w->get = 0;
}

void ir_pass_fp_flags(IrFunc *f)
{
    Window w = {0};

    if (!ir_may_have(f, IR_fpset))
        return;
    for (IrRef r = 1; r < f->nins; r++)
        if (UNLIKELY(f->ins[r].op == IR_fpget))
            w = (Window){ .get = r };
        else if (UNLIKELY(w.get))
            visit(f, &w, r);
}
