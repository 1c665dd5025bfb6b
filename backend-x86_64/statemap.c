/* SPDX-License-Identifier: Apache-2.0 */
/*
 * State maps: for each host instruction that can fault, the guest pc and the slots whose home is stale. Per entry, all
 * numbers LEB128: (offset delta << 1 | stale follow), zigzag pc delta, [count, count times: slot, kind, value].
 * Offsets ascend. Code and signal handler agree on where a value is through MapLoc.
 */
#include "backend-x86_64/cg.h"

#include <ucontext.h>

uint32_t map_snapshot(Cg *g, const IrIns *i, uint32_t *n)
{
    const IrMap *m = &g->f->maps[i->map];

    *n = i->map ? m->count : 0;
    if (!*n) {
        CHK(map(g, i, 0, 0));
        return 0;
    }
    if (g->nlocs + *n > g->locs_cap)
        g->locs = arena_grow(g->f->arena, g->locs, &g->locs_cap, g->nlocs + *n, sizeof(*g->locs));
    for (uint32_t k = 0; k < *n; k++) {
        const IrMapPair *p = &g->f->map_pairs[m->first + k];
        const Val *x = &g->val[p->value];
        MapLoc *l = &g->locs[g->nlocs + k];

        l->slot = (uint16_t)p->slot;
        if (x->flags & V_CONST) {
            l->kind = LOC_CONST;
            l->value = (uint64_t)cg_ins(g, p->value)->imm;
        } else if (x->reg != NOREG) {
            l->kind = LOC_REG;
            l->value = MUTANT(g, MUT_MAP) ? RSP : x->reg;
        } else if (x->slot >= 0) {
            l->kind = LOC_SLOT;
            l->value = (uint64_t)x->slot;
        } else {
            assert(x->spill >= 0);
            l->kind = LOC_SPILL;
            l->value = (uint64_t)x->spill;
        }
    }
    g->nlocs += *n;
    CHK(map(g, i, g->nlocs - *n, *n));
    return g->nlocs - *n;
}

void map_record(Cg *g, const IrIns *i)
{
    uint32_t n, first = map_snapshot(g, i, &n);

    if (g->nents == g->ents_cap)
        g->ents = arena_grow(g->f->arena, g->ents, &g->ents_cap, g->nents, sizeof(*g->ents));
    g->ents[g->nents++] = (MapEnt){ .off = asm_pos(&g->a), .first = first, .count = n, .pc = g->pc };
}

/* Emitted where nothing but the homes matters any more. Registers and slots are saved first: they may be targets too. */
void map_restore(Cg *g, uint32_t first, uint32_t n)
{
    uint32_t tmp = g->spill_max;

    if (!n)
        return;
    assert(tmp + n <= MAX_SPILLS);
    for (int pass = 0; pass < 3; pass++) {       /* save registers, save slots, write */
        for (uint32_t k = 0; k < n; k++) {
            const MapLoc *l = &g->locs[first + k];
            unsigned type = g->t->cfg.slots[l->slot].type, h = g->t->home[l->slot];
            unsigned r = h != NOREG ? h : type_fp(type) ? XMM0 : RAX;
            Mem t = spill_mem((int)(tmp + k));

            asm_room(&g->a, 64);
            if (pass == 0 && l->kind == LOC_REG) {
                store_mem(g, type, t, (unsigned)l->value);
            } else if (pass == 1 && l->kind == LOC_SLOT) {
                load_mem(g, IR_I64, RAX, slot_mem(g, (unsigned)l->value));
                store_mem(g, IR_I64, t, RAX);
            } else if (pass == 2 && l->kind == LOC_CONST) {
                x_mov_imm(&g->a, RAX, l->value);
                if (h != NOREG && !reg_is_xmm(h)) {
                    x_mov(&g->a, 1, h, RAX);
                } else if (h != NOREG) {
                    x_rm(&g->a, X_MOV_MR, 1, RAX, t);
                    load_mem(g, type, h, t);
                } else {
                    x_rm(&g->a, X_MOV_MR, type_w(type) || type == IR_F64, RAX, slot_mem(g, l->slot));
                }
            } else if (pass == 2) {
                load_mem(g, type, r, l->kind == LOC_SPILL ? spill_mem((int)l->value) : t);
                if (h == NOREG)
                    store_mem(g, type, slot_mem(g, l->slot), r);
            }
        }
    }
}

/* ---- encoding ---- */

static uint8_t *put_leb(uint8_t *p, uint64_t v)
{
    while (v >= 0x80) {
        *p++ = (uint8_t)(v | 0x80);
        v >>= 7;
    }
    *p++ = (uint8_t)v;
    return p;
}

static const uint8_t *get_leb(const uint8_t *p, const uint8_t *end, uint64_t *v)
{
    unsigned shift = 0;

    *v = 0;
    while (p < end) {
        *v |= (uint64_t)(*p & 0x7f) << (shift & 63);
        shift += 7;
        if (!(*p++ & 0x80))
            break;
    }
    return p;
}

void map_finish(Cg *g, TargetOut *out)
{
    uint8_t *p = out->map = arena_alloc(g->f->arena, g->nents * 24 + g->nlocs * 16 + 16);
    uint32_t off = 0;
    uint64_t pc = 0;

    for (uint32_t k = 0; k < g->nents; k++) {
        const MapEnt *e = &g->ents[k];
        int64_t d = (int64_t)(e->pc - pc);

        p = put_leb(p, (uint64_t)(e->off - off) << 1 | (e->count != 0));
        p = put_leb(p, (uint64_t)d << 1 ^ (uint64_t)(d >> 63));
        if (e->count) {
            p = put_leb(p, e->count);
            for (uint32_t n = 0; n < e->count; n++) {
                const MapLoc *l = &g->locs[e->first + n];

                p = put_leb(p, l->slot);
                *p++ = l->kind;
                p = put_leb(p, l->value);
            }
        }
        off = e->off;
        pc = e->pc;
    }
    out->map_size = (uint32_t)(p - out->map);
}

/* ---- decoding ---- */

typedef struct Decoder { const uint8_t *p, *end; uint32_t off; uint64_t pc, count; } Decoder;


static bool next_entry(Decoder *d)
{
    uint64_t v, pc;

    if (d->p >= d->end)
        return false;
    d->p = get_leb(d->p, d->end, &v);
    d->p = get_leb(d->p, d->end, &pc);
    d->off += (uint32_t)(v >> 1);
    d->pc += pc >> 1 ^ (0 - (pc & 1));
    d->count = 0;
    if (v & 1)
        d->p = get_leb(d->p, d->end, &d->count);
    return true;
}

static MapLoc next_loc(Decoder *d)
{
    MapLoc l = { 0 };
    uint64_t v;

    d->p = get_leb(d->p, d->end, &v);
    l.slot = (uint16_t)v;
    if (d->p < d->end)
        l.kind = *d->p++;
    d->p = get_leb(d->p, d->end, &l.value);
    return l;
}

static uint64_t host_gpr(const ucontext_t *uc, unsigned r)
{
    static const uint8_t greg[16] = {
        REG_RAX, REG_RCX, REG_RDX, REG_RBX, REG_RSP, REG_RBP, REG_RSI, REG_RDI,
        REG_R8, REG_R9, REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15,
    };

    return (uint64_t)uc->uc_mcontext.gregs[greg[r]];
}

static uint64_t host_reg(const ucontext_t *uc, unsigned r)
{
    uint64_t v;

    if (!reg_is_xmm(r))
        return host_gpr(uc, r);
    memcpy(&v, &uc->uc_mcontext.fpregs->_xmm[r - XMM0], 8);
    return v;
}

static void write_slot(const TargetCtx *t, Cpu *cpu, unsigned slot, uint64_t v)
{
    const IrSlot *s = &t->cfg.slots[slot];

    memcpy(cpu->state + s->offset, &v, s->type == IR_I64 || s->type == IR_F64 ? 8 : 4);
}

static uint64_t loc_value(const TargetCtx *t, const Cpu *cpu, const ucontext_t *uc, const MapLoc *l)
{
    switch (l->kind) {
    case LOC_REG:   return host_reg(uc, (unsigned)l->value & 31);
    case LOC_SLOT:  return ld64(cpu->state + t->cfg.slots[l->value].offset);
    case LOC_SPILL:
        if (l->value < CPU_SPILL8)
            return ((const uint64_t *)cpu->spill)[l->value];
        return ld64((const uint8_t *)host_gpr(uc, RSP) + (l->value - CPU_SPILL8) * 8);
    default:        return l->value;
    }
}

bool x86_recover(const TargetCtx *t, Cpu *cpu, const uint8_t *map, uint32_t size, uint32_t off, const void *ucp)
{
    const ucontext_t *uc = ucp;
    Decoder d = { .p = map, .end = map + size };
    uint64_t value[256];
    Decoder at;

    do {
        if (!next_entry(&d))
            return false;
        at = d;
        if (d.off != off)
            for (uint64_t k = 0; k < d.count; k++)
                next_loc(&d);
    } while (d.off != off);

    for (uint64_t k = 0; k < at.count && k < ARRAY_LEN(value); k++) {
        MapLoc l = next_loc(&d);

        value[k] = loc_value(t, cpu, uc, &l);
    }
    for (unsigned r = 0; r < NREGS; r++)
        if (t->slot_of[r] >= 0)
            write_slot(t, cpu, (unsigned)t->slot_of[r], host_reg(uc, r));
    for (uint64_t k = 0; k < at.count && k < ARRAY_LEN(value); k++) {
        MapLoc l = next_loc(&at);

        write_slot(t, cpu, l.slot, value[k]);
    }
    cpu->host_fp = uc->uc_mcontext.fpregs->mxcsr;
    cpu->pc = at.pc;
    return true;
}

uint64_t x86_guest_pc(const uint8_t *map, uint32_t size, uint32_t off)
{
    Decoder d = { .p = map, .end = map + size };
    uint64_t pc = 0;

    while (next_entry(&d) && d.off <= off) {
        pc = d.pc;
        for (uint64_t k = 0; k < d.count; k++)
            next_loc(&d);
    }
    return pc;
}
