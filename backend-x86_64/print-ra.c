/* SPDX-License-Identifier: Apache-2.0 */
/* -d ra: per instruction where its operands are when it is emitted, and where its result is then. */
#include "backend-x86_64/cg.h"
#include "base/log.h"

#include <inttypes.h>

static void print_place(const Cg *g, IrRef v, FILE *out)
{
    static const char *const reg[16] = {
        "rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15",
    };
    const Val *x = &g->val[v];

    fprintf(out, " v%u:", v);
    if (x->flags & V_CONST)
        fprintf(out, "%#" PRIx64, (uint64_t)const_of(g, v));
    else if (x->flags & V_DEFER)
        fprintf(out, "folded");
    else if (x->reg != NOREG && reg_is_xmm(x->reg))
        fprintf(out, "xmm%u", x->reg - XMM0);
    else if (x->reg != NOREG)
        fprintf(out, "%s", reg[x->reg]);
    else if (x->slot >= 0)
        fprintf(out, "[%s]", g->f->slots[x->slot].name);
    else if (x->spill >= 0)
        fprintf(out, "spill%d", x->spill);
    else
        fprintf(out, "-");
}

void ra_operands(const Cg *g, IrRef r)
{
    const IrIns *i = cg_ins(g, r);
    const IrRef arg[3] = { i->a, i->b, i->c };
    FILE *out = log_stream();

    fprintf(out, "  %#" PRIx64 " v%u %s", g->pc, r, ir_op_info[i->op].name);
    if (i->op == IR_get || i->op == IR_put)
        fprintf(out, " %s", g->f->slots[i->aux].name);
    for (unsigned k = 0; k < 3; k++)
        if (arg[k])
            print_place(g, arg[k], out);
}

void ra_result(const Cg *g, IrRef r)
{
    FILE *out = log_stream();

    if (cg_ins(g, r)->type != IR_VOID && g->val[r].uses) {
        fprintf(out, " ->");
        print_place(g, r, out);
    }
    fprintf(out, "\n");
}
