/* SPDX-License-Identifier: Apache-2.0 */
/*
 * dead-code: removes what nobody uses: pure ops, gets, reads of the FP flags, calls of pure helpers; and the extension of
 * an i32 of which only the low half is used. Loads stay (they may fault), and so does FP arithmetic (its flags are state).
 *
 *     v2 = shl.i32 v1, 25                          v2 = shl.i32 v1, 25
 *     v3 = sext32 v2              becomes          v3 = ext32 v2       (costs nothing: only v5 looks at it)
 *     v4 = or v3, v0                               v4 = or v3, v0
 *     v5 = trunc v4                                v5 = trunc v4
 *
 * One walk backward marks what the ops that stay need of their operands. Blocks need not be in order, so a value may be
 * found needed after the walk has passed it: then it goes to a list, and is marked through from there. What is unused at
 * the end goes. Two shifts and an `or` that nobody else looks into become a rotation on the way.
 */
#include "ir/passes.h"

/* GOES: removed if it has no uses; CALL_GOES: if its helper is pure; LEAF: neither operands nor a state map. */
enum { GOES = 1, CALL_GOES = 2, LEAF = 4 };

#define NONE(a, b, c) (#a[0] == '_' && #b[0] == '_' && #c[0] == '_')

#define OP(name, result, a, b, c, effects, text) \
    [IR_##name] = (IR_##name == IR_call ? CALL_GOES \
                : IR_##name == IR_get || IR_##name == IR_fpget || ((effects) & PURE && !((effects) & MARK)) ? GOES : 0) \
                | (NONE(a, b, c) && !((effects) & (FAULT | EXIT | TERM | CALL)) ? LEAF : 0),
static const uint8_t fate[IR_OP_COUNT] = {
#include "ir/ops.def"
};
#undef OP
#undef NONE

enum { LOW = 1, ALL = 3 };         /* what is needed of a value: its low half, all of it */

/* What an op needs of its operands. OWN: what is needed of its result (carries go upward only); NARROW: the low half. */
enum { WHOLE, OWN, NARROW, SHIFT_LEFT, SHIFT, AND, STORE };
static const uint8_t needs[IR_OP_COUNT] = {
    [IR_add] = OWN,      [IR_sub] = OWN,      [IR_mul] = OWN,       [IR_and] = AND,      [IR_or] = OWN,
    [IR_xor] = OWN,      [IR_andn] = OWN,     [IR_orn] = OWN,       [IR_xnor] = OWN,     [IR_trunc] = NARROW,
    [IR_sext8] = NARROW, [IR_zext8] = NARROW, [IR_sext16] = NARROW, [IR_zext16] = NARROW,
    [IR_shl] = SHIFT_LEFT, [IR_shr] = SHIFT,  [IR_sar] = SHIFT,     [IR_rotl] = SHIFT,   [IR_rotr] = SHIFT,
    [IR_store] = STORE,
};

typedef struct Marks {
    IrFunc *f;
    uint8_t *need;
    IrRef at;                          /* all from here on were passed already */
    IrRef *late;  uint32_t nlate;      /* found to be needed (more) too late */
    IrRef *ext;   uint32_t next;       /* extensions */
    enum { UNKNOWN, IN_ORDER, OUT_OF_ORDER } order;
} Marks;

static inline void mark(Marks *m, IrRef r, unsigned need)
{
    if (UNLIKELY(r > m->at) && (m->need[r] | need) != m->need[r])
        m->late[m->nlate++] = r;
    m->need[r] |= need;
}

/* Those whose operands are not needed as a whole. */
static void mark_parts(Marks *m, IrRef r)
{
    const IrIns *i = &m->f->ins[r], *b = &m->f->ins[i->b];
    unsigned own = m->need[r];

    switch (needs[i->op]) {
    case OWN:
        mark(m, i->a, own);
        mark(m, i->b, own);
        break;
    case AND:
        mark(m, i->a, b->op == IR_const && (uint64_t)b->imm <= UINT32_MAX ? LOW : own);
        mark(m, i->b, own);
        break;
    case NARROW:
        mark(m, i->a, LOW);
        break;
    case SHIFT_LEFT: case SHIFT:
        mark(m, i->a, needs[i->op] == SHIFT ? ALL : own);
        mark(m, i->b, LOW);
        break;
    default:
        mark(m, i->a, ALL);
        mark(m, i->b, ALL);
        mark(m, i->c, ir_mem_size(i->aux) <= 2 ? LOW : ALL);
        break;
    }
}

static inline void mark_operands(Marks *m, IrRef r)
{
    const IrIns *i = &m->f->ins[r];

    if (needs[i->op]) {
        mark_parts(m, r);
    } else {
        mark(m, i->a, ALL);
        mark(m, i->b, ALL);
        mark(m, i->c, ALL);
    }
    if (UNLIKELY(i->map))
        for (uint32_t k = 0; k < m->f->maps[i->map].count; k++)
            mark(m, m->f->map_pairs[m->f->maps[i->map].first + k].value, ALL);
}

static inline bool removable(const IrFunc *f, const IrIns *i, unsigned how)
{
    return how & GOES || (how & CALL_GOES && f->helpers[i->aux].flags & IR_H_PURE);
}

/* ---- rotations ---- */

/* Is @r used between its definition and @user, or behind? */
static bool used_else(const Marks *m, IrRef r, IrRef user)
{
    enum { FAR = 160 };

    if (m->need[r] || user - r > FAR)
        return true;
    for (IrRef k = r + 1; k < user; k++) {
        const IrIns *i = &m->f->ins[k];

        if (i->a == r || i->b == r || i->c == r)
            return true;
        for (uint32_t n = 0; i->map && n < m->f->maps[i->map].count; n++)
            if (m->f->map_pairs[m->f->maps[i->map].first + n].value == r)
                return true;
    }
    return false;
}

/* Are all values defined before their uses in order of numbers too, so that no use is still to come in the walk? */
static bool in_order(Marks *m)
{
    const IrFunc *f = m->f;

    for (IrRef r = 1; !m->order && r < f->nins; r++) {
        const IrIns *i = &f->ins[r];

        if (i->a > r || i->b > r || i->c > r)
            m->order = OUT_OF_ORDER;
        for (uint32_t k = 0; i->map && k < f->maps[i->map].count; k++)
            if (f->map_pairs[f->maps[i->map].first + k].value > r)
                m->order = OUT_OF_ORDER;
    }
    m->order = m->order ? m->order : IN_ORDER;
    return m->order == IN_ORDER;
}

static bool shifts_by(const IrFunc *f, const IrIns *i, IrOp op, int64_t *k)
{
    if (i->op != op || f->ins[i->b].op != IR_const)
        return false;
    *k = f->ins[i->b].imm;
    return true;
}

/*
 * or (shr x, k), (shl x, width - k) is rotr x, k. With 32 bits each part is extended before: the rotation takes the place
 * of one that nobody else uses, and the `or` becomes its extension. So one part goes at least, and its shift; the other
 * one too unless it is used elsewhere (by a put that a fault could see).
 */
static void find_rotation(Marks *m, IrRef r)
{
    IrIns *ins = m->f->ins, *i = &ins[r];
    IrRef second = MAX(i->a, i->b), first = MIN(i->a, i->b);
    bool narrow = ins[i->a].op == IR_sext32;
    const IrIns *p = &ins[first], *q = &ins[second];
    int64_t k, n;

    if (narrow) {
        if (ins[i->b].op != IR_sext32)
            return;
        p = &ins[p->a];
        q = &ins[q->a];
    }
    if (p->op == IR_shl) {
        const IrIns *t = p;
        p = q;
        q = t;
    }
    if (!shifts_by(m->f, p, IR_shr, &k) || !shifts_by(m->f, q, IR_shl, &n) || p->a != q->a ||
        k + n != (narrow ? 32 : 64) || k <= 0 || n <= 0 || !in_order(m))
        return;
    IrRef free = !used_else(m, second, r) ? second : !used_else(m, first, r) ? first : 0;

    if (!free)
        return;
    const IrIns *s = narrow ? &ins[ins[free].a] : &ins[free];
    IrIns rot = { .op = s->op == IR_shr ? IR_rotr : IR_rotl, .type = s->type, .a = s->a, .b = s->b };

    if (narrow) {
        ins[free] = rot;
        *i = (IrIns){ .op = IR_sext32, .type = IR_I64, .a = free };
    } else {
        *i = rot;
    }
}

void ir_pass_dead_code(IrFunc *f)
{
    Marks m = { .f = f };
    IrRef *unused = arena_array(f->arena, IrRef, f->nins);
    uint32_t n = 0;

    m.need = arena_zalloc(f->arena, f->nins);
    m.late = arena_array(f->arena, IrRef, 2 * f->nins);
    m.ext = arena_array(f->arena, IrRef, f->nins);
    for (uint32_t k = 0; k < f->nargs; k++)
        m.need[f->args[k]] = ALL;
    for (IrRef r = f->nins; r-- > 1;) {
        unsigned how = fate[f->ins[r].op];

        m.at = r;
        if (!m.need[r] && removable(f, &f->ins[r], how)) {
            unused[n++] = r;
            continue;
        }
        if (how & LEAF)
            continue;
        if (UNLIKELY(f->ins[r].op == IR_or))
            find_rotation(&m, r);
        if (f->ins[r].op == IR_sext32 || f->ins[r].op == IR_zext32)
            m.ext[m.next++] = r;
        mark_operands(&m, r);
    }
    m.at = 0;
    while (m.nlate)
        mark_operands(&m, m.late[--m.nlate]);
    for (uint32_t k = 0; k < n; k++)
        if (!m.need[unused[k]])
            f->ins[unused[k]] = (IrIns){ .op = IR_nop };
    for (uint32_t k = 0; k < m.next; k++)
        if (m.need[m.ext[k]] == LOW)
            f->ins[m.ext[k]].op = IR_ext32;
}
