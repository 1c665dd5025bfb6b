/* SPDX-License-Identifier: Apache-2.0 */
/*
 * State maps: for each host instruction that can fault (system mode: each return address of STUB_MMU), the guest pc
 * and the slots whose home is stale. First the homes that differ from the boundary map: their number, then for each
 * register and slot, a byte each. Per entry, all numbers LEB128: (offset delta << 1 | stale follow), zigzag pc
 * delta, the first from the region's pc, [count, count times: slot, kind, value]. Offsets ascend. Code and signal
 * handler agree on where a value is through MapLoc.
 */
#include "backend-x86_64/cg.h"

#include <ucontext.h>

static MapLoc where(Cg *g, unsigned slot, IrRef v)
{
    const Val *x = &g->val[v];
    MapLoc l = { .slot = (uint16_t)slot };

    if (x->flags & V_CONST) {
        l.kind = cg_ins(g, v)->op == IR_pcrel ? LOC_PCREL : LOC_CONST;
        l.value = (uint64_t)const_of(g, v);
    } else if (x->reg != NOREG) {
        l.kind = LOC_REG;
        l.value = MUTANT(g, MUT_MAP) ? RSP : x->reg;
    } else if (x->slot >= 0) {
        l.kind = LOC_SLOT;
        l.value = (uint64_t)x->slot;
    } else {
        assert(x->spill >= 0);
        l.kind = LOC_SPILL;
        l.value = (uint64_t)x->spill;
    }
    return l;
}

/* Flags that are not computed yet: what they compare. */
static void flags_where(Cg *g, unsigned slot, const IrIns *c)
{
    MapLoc *l = &g->locs[g->nlocs];

    l[0] = (MapLoc){ .slot = (uint16_t)slot, .kind = LOC_FLAGS };
    l[0].value = c->op == IR_flsub ? FLAGS_SUB : c->op == IR_fladd ? FLAGS_ADD : FLAGS_AND;
    l[0].value |= c->aux == IR_I64 ? FLAGS_WIDE : 0;
    l[1] = where(g, slot, c->a);
    l[2] = where(g, slot, c->b);
    l[1].kind |= LOC_OPERAND;
    l[2].kind |= LOC_OPERAND;
    g->nlocs += 3;
}

uint32_t map_snapshot(Cg *g, const IrIns *i, uint32_t *n)
{
    const IrMap *m = &g->f->maps[i->map];
    uint32_t first = g->nlocs, count = i->map ? m->count : 0;

    *n = 0;
    if (!count) {
        CHK(map(g, i, 0, 0));
        return 0;
    }
    if (g->nlocs + count * 3 > g->locs_cap)
        g->locs = arena_grow(g->f->arena, g->locs, &g->locs_cap, g->nlocs + count * 3, sizeof(*g->locs));
    for (uint32_t k = 0; k < count; k++) {
        const IrMapPair *p = &g->f->map_pairs[m->first + k];

        if (UNLIKELY(g->val[p->value].flags & V_DEFER))
            flags_where(g, p->slot, cg_ins(g, p->value));
        else
            g->locs[g->nlocs++] = where(g, p->slot, p->value);
    }
    *n = g->nlocs - first;
    CHK(map(g, i, first, *n));
    return first;
}

void map_entry(Cg *g, uint32_t first, uint32_t n, uint64_t pc)
{
    if (g->nents == g->ents_cap)
        g->ents = arena_grow(g->f->arena, g->ents, &g->ents_cap, g->nents, sizeof(*g->ents));
    g->ents[g->nents++] = (MapEnt){ .off = asm_pos(&g->a), .first = first, .count = n, .pc = pc };
}

/* In system mode it is cold code that faults. */
void map_record(Cg *g, const IrIns *i)
{
    uint32_t n, first;

    if (g->t->cfg.softmmu)
        return;
    first = map_snapshot(g, i, &n);
    map_entry(g, first, n, g->pc);
}

/* ---- putting values in their slots ---- */

/* The constant or guest address that @l says to register @r. */
static void load_loc(Cg *g, unsigned r, const MapLoc *l)
{
    if ((l->kind & ~(unsigned)LOC_OPERAND) == LOC_PCREL)
        cg_mov_pc(g, r, l->value);
    else
        x_mov_imm(&g->a, r, l->value);
}

typedef struct Restore { Cg *g; const MapLoc *l; Mem tmp; unsigned type, home; } Restore;

static void restore_const(const Restore *r)
{
    Cg *g = r->g;
    unsigned dst = r->home != NOREG ? r->home : XMM0;
    Mem up = r->tmp;

    load_loc(g, RAX, r->l);
    if (r->type == IR_V128) {
        up.disp += 8;
        x_rm(&g->a, X_MOV_MR, 1, RAX, r->tmp);
        x_rm(&g->a, X_MOV_MR, 1, RAX, up);
        load_mem(g, r->type, dst, r->tmp);
        if (r->home == NOREG)
            store_mem(g, r->type, slot_mem(g, r->l->slot), dst);
    } else if (r->home != NOREG && !reg_is_xmm(r->home)) {
        x_mov(&g->a, 1, r->home, RAX);
    } else if (r->home != NOREG) {
        x_rm(&g->a, X_MOV_MR, 1, RAX, r->tmp);
        load_mem(g, r->type, r->home, r->tmp);
    } else {
        x_rm(&g->a, X_MOV_MR, type_size(r->type) == 8, RAX, slot_mem(g, r->l->slot));
    }
}

static void flags_operand(Cg *g, unsigned dst, const MapLoc *l, int tmp)
{
    unsigned kind = l->kind & ~(unsigned)LOC_OPERAND;

    if (kind == LOC_CONST || kind == LOC_PCREL)
        load_loc(g, dst, l);
    else
        load_mem(g, IR_I64, dst, spill_mem(kind == LOC_SPILL ? (int)l->value : tmp));
}

static void restore_flags(const Restore *r, uint32_t k)
{
    static const Enc alu[] = { [FLAGS_SUB] = X_CMP, [FLAGS_ADD] = X_ADD, [FLAGS_AND] = X_AND };
    unsigned what = (unsigned)r->l->value;
    Cg *g = r->g;

    flags_operand(g, RAX, r->l + 1, spill_temp(g, k + 1));
    flags_operand(g, RCX, r->l + 2, spill_temp(g, k + 2));
    x_rr(&g->a, alu[what & 3], (what & FLAGS_WIDE) != 0, RAX, RCX);
    if ((what & 3) == FLAGS_SUB)
        x_byte(&g->a, 0xf5);                     /* cmc, lahf */
    x_byte(&g->a, 0x9f);
    x_setcc(&g->a, CC_O, RAX);
    x_rm(&g->a, X_MOV_MR, 0, RAX, slot_mem(g, r->l->slot));
}

/* Step 0: save registers, 1: save slots, 2: write. */
static void restore_step(const Restore *r, int step, uint32_t k)
{
    unsigned kind = r->l->kind, dst = r->home != NOREG ? r->home : type_fp(r->type) ? XMM0 : RAX;
    Cg *g = r->g;

    if (step == 0 && (kind & ~(unsigned)LOC_OPERAND) == LOC_REG) {
        store_mem(g, kind & LOC_OPERAND ? IR_I64 : r->type, r->tmp, (unsigned)r->l->value);
    } else if (step == 1 && (kind & ~(unsigned)LOC_OPERAND) == LOC_SLOT) {
        unsigned t = r->type == IR_V128 ? XMM0 : RAX, type = r->type == IR_V128 ? IR_V128 : IR_I64;

        load_mem(g, type, t, slot_mem(g, (unsigned)r->l->value));
        store_mem(g, type, r->tmp, t);
    } else if (step == 2 && kind == LOC_FLAGS) {
        restore_flags(r, k);
    } else if (step == 2 && (kind == LOC_CONST || kind == LOC_PCREL)) {
        restore_const(r);
    } else if (step == 2 && !(kind & LOC_OPERAND)) {
        load_mem(g, r->type, dst, kind == LOC_SPILL ? spill_mem((int)r->l->value) : r->tmp);
        if (r->home == NOREG)
            store_mem(g, r->type, slot_mem(g, r->l->slot), dst);
    }
}

/* Emitted where nothing but the homes matters any more. Registers and slots are saved first: they may be targets too. */
void map_restore(Cg *g, uint32_t first, uint32_t n)
{
    for (int step = 0; n && step < 3; step++) {
        for (uint32_t k = 0; k < n; k++) {
            const MapLoc *l = &g->locs[first + k];
            Restore r = { .g = g, .l = l, .tmp = spill_mem(spill_temp(g, k)), .type = g->t->cfg.slots[l->slot].type,
                          .home = g->t->home[l->slot] };

            asm_room(&g->a, 64);
            restore_step(&r, step, k);
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

static uint64_t zigzag(uint64_t v) { return v << 1 ^ (0 - (v >> 63)); }
static uint64_t unzigzag(uint64_t v) { return v >> 1 ^ (0 - (v & 1)); }

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
    uint8_t *p = out->map = arena_alloc(g->f->arena, g->nents * 24 + g->nlocs * 16 + sizeof g->moves + 16);
    uint64_t pc = g->f->pc;
    uint32_t off = 0;

    *p++ = (uint8_t)g->nmoves;
    for (uint32_t k = 0; k < g->nmoves; k++) {
        *p++ = g->moves[k].reg;
        *p++ = g->moves[k].in;
    }
    for (uint32_t k = 0; k < g->nents; k++) {
        const MapEnt *e = &g->ents[k];

        p = put_leb(p, (uint64_t)(e->off - off) << 1 | (e->count != 0));
        p = put_leb(p, zigzag(e->pc - pc));
        if (e->count) {
            p = put_leb(p, e->count);
            for (uint32_t n = 0; n < e->count; n++) {
                const MapLoc *l = &g->locs[e->first + n];

                p = put_leb(p, l->slot);
                *p++ = l->kind;
                p = put_leb(p, (l->kind & ~LOC_OPERAND) == LOC_PCREL ? zigzag(l->value - g->f->pc) : l->value);
            }
        }
        off = e->off;
        pc = e->pc;
    }
    out->map_size = (uint32_t)(p - out->map);
}

/* ---- decoding ---- */

/* @homes: the nhomes homes in front; @start: the region's pc; @pc: that of the entry */
typedef struct Decoder {
    const uint8_t *homes, *p, *end;
    unsigned nhomes;
    uint32_t off;
    uint64_t start, pc, count;
} Decoder;

/* Of the entries, behind the homes. */
static Decoder decoder(const uint8_t *map, uint32_t size, uint64_t pc)
{
    unsigned n = size ? map[0] : 0;

    return (Decoder){ .homes = map + 1, .nhomes = n, .p = map + (size ? 1 + 2 * n : 0), .end = map + size,
                      .start = pc, .pc = pc };
}

static bool next_entry(Decoder *d)
{
    uint64_t v, pc;

    if (d->p >= d->end)
        return false;
    d->p = get_leb(d->p, d->end, &v);
    d->p = get_leb(d->p, d->end, &pc);
    d->off += (uint32_t)(v >> 1);
    d->pc += unzigzag(pc);
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
    if ((l.kind & ~LOC_OPERAND) == LOC_PCREL)
        l.value = d->start + unzigzag(l.value);
    return l;
}

/* Registers at the fault. */
typedef struct HostRegs {
    uint64_t gpr[16];
    const uint8_t (*xmm)[16];
} HostRegs;

typedef struct Word2 { uint64_t w[2]; } Word2;   /* a value of any type, the low word first */

static Word2 host_reg(const HostRegs *h, unsigned r)
{
    Word2 v = { { 0 } };

    if (reg_is_xmm(r))
        memcpy(&v, h->xmm[r - XMM0], 16);
    else
        v.w[0] = h->gpr[r];
    return v;
}

static void write_slot(const TargetCtx *t, Cpu *cpu, unsigned slot, Word2 v)
{
    const IrSlot *s = &t->cfg.slots[slot];

    memcpy(cpu->state + s->offset, &v, type_size(s->type));
}

static const uint8_t *spill_addr(const Cpu *cpu, const HostRegs *h, uint64_t k)
{
    return k < CPU_SPILL8 ? (const uint8_t *)cpu->spill + k * 8 : (const uint8_t *)(uintptr_t)h->gpr[RSP]
        + (k - CPU_SPILL8) * 8;
}

static Word2 loc_value(const TargetCtx *t, const Cpu *cpu, const HostRegs *h, const MapLoc *l)
{
    bool operand = l->kind & LOC_OPERAND;
    size_t size = operand ? 8 : type_size(t->cfg.slots[l->slot].type);
    Word2 v = { { l->value, l->value } };        /* a vector constant has equal halves */

    switch (l->kind & ~LOC_OPERAND) {
    case LOC_REG:   v = host_reg(h, (unsigned)l->value & 31); break;
    case LOC_SLOT:  memcpy(&v, cpu->state + t->cfg.slots[l->value].offset, size); break;
    case LOC_SPILL: memcpy(&v, spill_addr(cpu, h, l->value), size); break;
    }
    return v;
}

/* The word of the flags that @what says of @a and @b. */
static uint64_t flags_value(unsigned what, uint64_t a, uint64_t b)
{
    unsigned width = what & FLAGS_WIDE ? 64 : 32, kind = what & 3;
    uint64_t ones = ~0ull >> (64 - width), r, v = 0;
    bool c = false;

    a &= ones;
    b &= ones;
    r = (kind == FLAGS_SUB ? a - b : kind == FLAGS_ADD ? a + b : a & b) & ones;
    if (kind == FLAGS_SUB) {
        c = a >= b;
        v = (a ^ b) & (a ^ r);
    } else if (kind == FLAGS_ADD) {
        c = r < a;
        v = ~(a ^ b) & (a ^ r);
    }
    return ir_flags_word((unsigned)(r >> (width - 1)) << 3 | (unsigned)!r << 2 | (unsigned)c << 1 | (v >> (width - 1) & 1));
}

/* Values of the map's slots, before any of them is written. */
static unsigned map_values(const TargetCtx *t, const Cpu *cpu, const HostRegs *h, Decoder *d, unsigned *slot,
                           Word2 *value)
{
    unsigned n = 0;

    for (uint64_t k = 0; k < d->count && n < 256; k++, n++) {
        MapLoc l = next_loc(d);

        slot[n] = l.slot;
        if (l.kind == LOC_FLAGS) {
            MapLoc a = next_loc(d), b = next_loc(d);

            value[n].w[0] = flags_value((unsigned)l.value, loc_value(t, cpu, h, &a).w[0], loc_value(t, cpu, h, &b).w[0]);
            k += 2;
        } else {
            value[n] = loc_value(t, cpu, h, &l);
        }
    }
    return n;
}

/* The slots and the pc of the entry for @off to @cpu. */
static bool recover(const TargetCtx *t, Cpu *cpu, Decoder d, uint32_t off, const HostRegs *h)
{
    unsigned slot[256], n;
    Word2 value[256];
    int16_t slot_of[NREGS];

    memcpy(slot_of, t->slot_of, sizeof slot_of);
    for (unsigned k = 0; k < d.nhomes; k++)
        slot_of[d.homes[2 * k] % NREGS] = d.homes[2 * k + 1];
    for (;;) {
        if (!next_entry(&d))
            return false;
        if (d.off == off)
            break;
        for (uint64_t k = 0; k < d.count; k++)
            next_loc(&d);
    }
    n = map_values(t, cpu, h, &d, slot, value);
    for (unsigned r = 0; r < NREGS; r++)
        if (slot_of[r] >= 0)
            write_slot(t, cpu, (unsigned)slot_of[r], host_reg(h, r));
    for (unsigned k = 0; k < n; k++)
        write_slot(t, cpu, slot[k], value[k]);
    cpu->pc = d.pc;
    return true;
}

bool x86_recover(const TargetCtx *t, Cpu *cpu, const uint8_t *map, uint32_t size, uint64_t pc, uint32_t off, const void *ucp)
{
    static const uint8_t greg[16] = {
        REG_RAX, REG_RCX, REG_RDX, REG_RBX, REG_RSP, REG_RBP, REG_RSI, REG_RDI,
        REG_R8, REG_R9, REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15,
    };
    const ucontext_t *uc = ucp;
    HostRegs h = { .xmm = (const uint8_t (*)[16])uc->uc_mcontext.fpregs->_xmm };

    for (unsigned r = 0; r < 16; r++)
        h.gpr[r] = (uint64_t)uc->uc_mcontext.gregs[greg[r]];
    if (!recover(t, cpu, decoder(map, size, pc), off, &h))
        return false;
    cpu->host_fp = uc->uc_mcontext.fpregs->mxcsr;
    return true;
}

/* The stub has saved MXCSR. */
bool x86_recover_mmu(const TargetCtx *t, Cpu *cpu, const uint8_t *map, uint32_t size, uint64_t pc, uint32_t off,
                     const void *frame)
{
    const MmuFrame *f = frame;
    HostRegs h = { .xmm = f->xmm };

    memcpy(h.gpr, f->gpr, sizeof(h.gpr));
    return recover(t, cpu, decoder(map, size, pc), off, &h);
}

const void *x86_mmu_return(const void *frame) { return (const void *)(uintptr_t)((const MmuFrame *)frame)->ret; }

uint64_t x86_guest_pc(const uint8_t *map, uint32_t size, uint64_t start, uint32_t off)
{
    Decoder d = decoder(map, size, start);
    uint64_t pc = 0;

    while (next_entry(&d) && d.off <= off) {
        pc = d.pc;
        for (uint64_t k = 0; k < d.count; k++)
            next_loc(&d);
    }
    return pc;
}
