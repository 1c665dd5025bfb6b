/* SPDX-License-Identifier: Apache-2.0 */
/*
 * fp-assume: singles that a hot loop reads, and that are boxed if they were when it was entered, are looked at there, once:
 *
 *     block 0: poll ...                            block 0: v1 = get.f64 f0; v2 = upper half of v1 all ones
 *              v1 = get.f64 f0                              guard v2, pc; br 1
 *              v2 = funbox v1          becomes     block 1: poll ...
 *              ...                                          v5 = get.f64 f0
 *              brc ... -> 0, 1                              v6 = fhalf v5 ...
 *
 * Who fails at the guard leaves with the state of the entry; the engine then does without this pass. The facts are those
 * of fp-box (ir_boxed), which goes before.
 */
#include "ir/passes.h"

enum { MAX_GUARDS = 8 };

/* Slots read by an funbox at places where @boxed (by value) does not know better. */
static IrSlotSet unknown_slots(const IrFunc *f, const uint8_t *boxed)
{
    IrSlotSet s = {{0}};

    for (IrRef r = 1; r < f->nins; r++) {
        const IrIns *i = &f->ins[r];

        if (i->op == IR_funbox && f->ins[i->a].op == IR_get && !boxed[i->a])
            ir_slot_add(&s, f->ins[i->a].aux);
    }
    return s;
}

static IrRef constant(IrFunc *f, int64_t v)
{
    return ir_raw(f, (IrIns){ .op = IR_const, .type = IR_I64, .imm = v });
}

static void add_guard(IrFunc *f, unsigned slot)
{
    IrRef v = ir_raw(f, (IrIns){ .op = IR_get, .type = IR_F64, .aux = slot });
    IrRef bits = ir_raw(f, (IrIns){ .op = IR_fbits, .type = IR_I64, .a = v, .aux = IR_F64 });
    IrRef by = constant(f, 32), ones = constant(f, UINT32_MAX);
    IrRef up = ir_raw(f, (IrIns){ .op = IR_shr, .type = IR_I64, .a = bits, .b = by });
    IrRef is = ir_raw(f, (IrIns){ .op = IR_setc, .type = IR_I64, .x = IR_EQ, .a = up, .b = ones, .aux = IR_I64 });

    ir_raw(f, (IrIns){ .op = IR_guard, .a = is, .imm = (int64_t)f->pc });
}

/* The instructions from @tail on go to the front. */
static void rotate_ins(IrFunc *f, IrRef tail)
{
    uint32_t n = f->nins - tail, before = tail - 1;
    IrIns *front = arena_array(f->arena, IrIns, n);

#define MOVED(r) ((r) >= tail ? (r) - before : (r) ? (r) + n : 0)
    memcpy(front, &f->ins[tail], n * sizeof *front);
    memmove(&f->ins[1 + n], &f->ins[1], before * sizeof *front);
    memcpy(&f->ins[1], front, n * sizeof *front);
    for (IrRef r = 1; r < f->nins; r++) {
        IrIns *i = &f->ins[r];

        i->a = MOVED(i->a);
        i->b = MOVED(i->b);
        i->c = MOVED(i->c);
    }
    for (uint32_t k = 0; k < f->nargs; k++)
        f->args[k] = MOVED(f->args[k]);
    for (uint32_t k = 0; k < f->npairs; k++)
        f->map_pairs[k].value = MOVED(f->map_pairs[k].value);
    for (uint32_t b = 0; b < f->nblocks; b++) {
        uint32_t len = f->blocks[b].end - f->blocks[b].first;

        f->blocks[b].first = MOVED(f->blocks[b].first);
        f->blocks[b].end = f->blocks[b].first + len;
    }
#undef MOVED
}

/* A block of guards for @slots in front of the region. */
static void add_guards(IrFunc *f, const IrSlotSet *slots)
{
    IrRef tail = f->nins;
    uint32_t b = ir_block(f, f->pc), edge = ir_edge(f, 0, NULL, 0);
    IrBlock block;

    ir_at(f, b);
    for (unsigned s = 0; s < f->nslots; s++)
        if (ir_slot_has(slots, s))
            add_guard(f, s);
    ir_raw(f, (IrIns){ .op = IR_br, .aux = edge });
    f->blocks[b].end = f->nins;
    rotate_ins(f, tail);
    block = f->blocks[b];
    memmove(&f->blocks[1], &f->blocks[0], b * sizeof block);
    f->blocks[0] = block;
    for (uint32_t k = 0; k < f->nedges; k++)
        f->edges[k].block++;
    f->cur = 0;
}

void ir_pass_fp_assume(IrFunc *f)
{
    IrSlotSet none = {{0}}, maybe, still;
    const uint8_t *known, *then;
    unsigned n = 0;

    if (!ir_may_have(f, IR_funbox))
        return;
    known = ir_boxed(f, &none);
    maybe = unknown_slots(f, known);
    then = ir_boxed(f, &maybe);
    still = unknown_slots(f, then);
    for (unsigned w = 0; w < 4; w++) {
        maybe.w[w] &= ~still.w[w];               /* there is no telling at some places: none of it */
        n += (unsigned)__builtin_popcountll(maybe.w[w]);
    }
    if (!n || n > MAX_GUARDS)
        return;
    ir_boxed_use(f, &maybe);
    add_guards(f, &maybe);
}
