/* SPDX-License-Identifier: Apache-2.0 */
/*
 * dead-code: removes what nobody uses: pure ops, gets, reads of the FP flags, calls of pure helpers. Loads stay (they may
 * fault), and so does FP arithmetic (its flags are state).
 *
 * One walk backward marks what the ops that stay use. Blocks need not be in order, so a value may be found used after the
 * walk has passed it: then it goes to a list, and is marked through from there. What is unused at the end goes.
 */
#include "ir/passes.h"

enum { STAYS, GOES, CALL_GOES };   /* an op without uses */

#define OP(name, result, a, b, c, effects, text) \
    [IR_##name] = IR_##name == IR_call ? CALL_GOES \
                : IR_##name == IR_get || IR_##name == IR_fpget || ((effects) & PURE && !((effects) & MARK)) ? GOES : STAYS,
static const uint8_t fate[IR_OP_COUNT] = {
#include "ir/ops.def"
};
#undef OP

typedef struct Marks {
    IrFunc *f;
    uint8_t *used;
    IrRef *late;  uint32_t nlate;      /* used, but passed already */
} Marks;

static inline void mark(Marks *m, IrRef r, IrRef user)
{
    if (UNLIKELY(r > user) && !m->used[r])
        m->late[m->nlate++] = r;
    m->used[r] = 1;
}

static inline void mark_operands(Marks *m, IrRef r)
{
    const IrIns *i = &m->f->ins[r];

    mark(m, i->a, r);
    mark(m, i->b, r);
    mark(m, i->c, r);
    if (UNLIKELY(i->map))
        for (uint32_t k = 0; k < m->f->maps[i->map].count; k++)
            mark(m, m->f->map_pairs[m->f->maps[i->map].first + k].value, r);
}

static inline bool removable(const IrFunc *f, const IrIns *i)
{
    return fate[i->op] == GOES || (fate[i->op] == CALL_GOES && f->helpers[i->aux].flags & IR_H_PURE);
}

void ir_pass_dead_code(IrFunc *f)
{
    Marks m = { .f = f };
    IrRef *unused = arena_array(f->arena, IrRef, f->nins);
    uint32_t n = 0;

    m.used = arena_zalloc(f->arena, f->nins);
    m.late = arena_array(f->arena, IrRef, f->nins);
    for (uint32_t k = 0; k < f->nargs; k++)
        m.used[f->args[k]] = 1;
    for (IrRef r = f->nins; r-- > 1;) {
        if (!m.used[r] && removable(f, &f->ins[r]))
            unused[n++] = r;
        else
            mark_operands(&m, r);
    }
    while (m.nlate)
        mark_operands(&m, m.late[--m.nlate]);
    for (uint32_t k = 0; k < n; k++)
        if (!m.used[unused[k]])
            f->ins[unused[k]] = (IrIns){ .op = IR_nop };
}
