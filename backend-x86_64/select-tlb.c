/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Guest accesses in system mode: each looks its page up in cpu->tlb (ir/cpu.h) and then is what it is in user mode, at the
 * host address. An 8-byte load at 16(a0) to a1, a0 in rsi, a1 in rdi:
 *
 *      lea rax, [rsi + 16] ; rorx ecx, eax, 8 ; and ecx, 0x1ff0 ; add rcx, [tlb]      rcx: entry
 *      sub rax, [rcx] ; cmp rax, 4096 - 8 ; ja cold ; add rax, [rcx + 8]              rax: host address
 *      mov rdi, [rax]
 *
 * Out of line, the address is made again in the register that had it, what is to be stored goes to cpu->access.value, and
 * STUB_MMU is called, which keeps all other registers and turns the address into a host address. The access then is done as
 * if the lookup had found it. Where C had to do it (a device, two pages) the host address is that of
 * cpu->access.value, where a load finds what it loads and a store does no harm:
 *
 *      cold: lea rax, [rsi + 16] ; call mmu_of_rax ; test al, LOAD | 8 bytes ; jmp back
 *
 * The test only carries its immediate. From the lookup to the access nothing may change where values are, and the address
 * must be there to be made again: in registers that last, or in cpu->access.addr (Way.kept). If the access faults, STUB_MMU
 * does not come back: the state map is recorded for its return address, with values where they are at the lookup.
 *
 * Accesses off one base share a lookup: the first checks the range of all (the group's span) and leaves the host address of
 * its start, the group's pointer, in a value of the backend's own, which the allocator treats like others. If the range is
 * not within a page in the TLB, the pointer is 0 and each access goes to cold code, where it looks its page up alone, in the
 * table of its own kind: so groups with stores may be on pages that cannot be written, or not without notice.
 */
#include "backend-x86_64/cg.h"

enum { ENTRY_TAG = offsetof(TlbEntry, tag), ENTRY_HOST = offsetof(TlbEntry, host), SPAN_MAX = 1024, OPEN_MAX = 8 };

struct TlbGroup {
    IrRef base, ptr, last;        /* ptr: the pointer's value, 0 before anyone needs it */
    int64_t min, max;             /* from base: range of bytes */
    uint32_t n;
    bool write;
};

/* The way to an access's host address. */
typedef struct Way {
    Mem m;                        /* guest address, by registers */
    uint64_t addr;                /* ... if both are NOREG: itself, or m.disp behind it if it moves with the region */
    uint8_t d, t;                 /* address, and host address behind the lookup; the entry's */
    bool moves;
    bool kept;                    /* m's registers do not last: the address is in d and cpu->access.addr */
} Way;

/* An access's cold code. */
typedef struct Miss {
    const IrIns *i;
    Way w;
    Mem base;                     /* base register NOREG: a value in memory, to which w.m.disp is added */
    int32_t delta;                /* what cpu->access.addr lacks to be the access's address if kept */
    uint8_t v, dst;               /* value to be stored, loaded */
    bool alone;                   /* of a group: do it in cold code */
    bool zero;                    /* d is the group's pointer: 0 from now on */
    int32_t below;                /* the access is so far behind d in line */
    uint32_t back;                /* where it goes on: behind the access if alone, else before it */
    uint32_t first, n;            /* state map */
    uint64_t pc;
} Miss;

static bool writes(const IrIns *i) { return i->op != IR_load; }

static int table(bool write) { return write ? (int)offsetof(Tlb, write) : (int)offsetof(Tlb, read); }

/* ---- groups ---- */

static bool may_share(const IrFunc *f, const IrIns *i)
{
    return (i->op == IR_load || i->op == IR_store) && !i->b && !(i->aux & (IR_MEM_BE | IR_MEM_PRIV))
           && !ir_is_const(f, i->a) && i->imm >= INT32_MIN / 2 && i->imm <= INT32_MAX / 2;
}

/* The table may change in a call. */
static bool ends_groups(const IrFunc *f, const IrIns *i)
{
    return i->op == IR_call && (f->helpers[i->aux].flags & (IR_H_READS | IR_H_WRITES | IR_H_FAULTS | IR_H_MEM | IR_H_EXITS));
}

static TlbGroup *group_new(Cg *g)
{
    if (g->ngroups == g->groups_cap)
        g->groups = arena_grow(g->f->arena, g->groups, &g->groups_cap, g->ngroups, sizeof(*g->groups));
    TlbGroup *s = &g->groups[g->ngroups++];

    *s = (TlbGroup){ .min = INT64_MAX, .max = INT64_MIN };
    return s;
}

static void group_add(Cg *g, uint32_t k, IrRef r)
{
    const IrIns *i = cg_ins(g, r);
    TlbGroup *s = &g->groups[k];

    s->base = i->a;
    s->last = r;
    s->min = MIN(s->min, i->imm);
    s->max = MAX(s->max, i->imm + (1 << ir_mem_size(i->aux)));
    s->write |= writes(i);
    s->n++;
    g->group_of[r] = k + 1;
}

static bool group_fits(const TlbGroup *s, const IrIns *i)
{
    return s->base == i->a && MAX(s->max, i->imm + (1 << ir_mem_size(i->aux))) - MIN(s->min, i->imm) <= SPAN_MAX;
}

static void scan_block(Cg *g, const IrBlock *b)
{
    uint32_t open[OPEN_MAX], nopen = 0, next = 0;

    for (IrRef r = b->first; r < b->end; r++) {
        const IrIns *i = cg_ins(g, r);
        uint32_t k = 0;

        if (ends_groups(g->f, i))
            nopen = next = 0;
        if (!may_share(g->f, i))
            continue;
        while (k < nopen && !group_fits(&g->groups[open[k]], i))
            k++;
        if (k == nopen) {                        /* in place of the oldest */
            k = next++ % OPEN_MAX;
            nopen = MAX(nopen, k + 1);
            group_new(g);
            open[k] = g->ngroups - 1;
        }
        group_add(g, open[k], r);
    }
}

/* Finds groups. Their pointers are values behind all others, in a copy of the region's list: @copy, then g->f. */
void tlb_groups(Cg *g, IrFunc *copy)
{
    const IrFunc *f = g->f;
    uint32_t n = 0;

    if (!ir_may_have(f, IR_load) && !ir_may_have(f, IR_store))
        return;
    g->group_of = arena_zalloc(f->arena, sizeof(*g->group_of) * f->nins);
    for (uint32_t b = 0; b < f->nblocks; b++)
        scan_block(g, &f->blocks[b]);
    for (uint32_t k = 0; k < g->ngroups; k++)
        if (g->groups[k].n > 1)
            g->groups[k].ptr = f->nins + n++;
    if (!n)
        return;
    *copy = *f;
    copy->ins = arena_alloc(f->arena, sizeof(IrIns) * (f->nins + n));
    memcpy(copy->ins, f->ins, sizeof(IrIns) * f->nins);
    for (uint32_t k = 0; k < n; k++)
        copy->ins[f->nins + k] = (IrIns){ .op = IR_nop, .type = IR_I64 };
    copy->nins = copy->ins_cap = f->nins + n;
    g->f = copy;
}

/* When the values are set up. */
void tlb_groups_init(Cg *g)
{
    for (uint32_t k = 0; k < g->ngroups; k++) {
        const TlbGroup *s = &g->groups[k];

        if (!s->ptr)
            continue;
        g->val[s->ptr].last = s->last;
        g->val[s->ptr].uses = 2;
    }
}

static const TlbGroup *group_of(const Cg *g, IrRef r)
{
    uint32_t k = g->group_of ? g->group_of[r] : 0;

    return k && g->groups[k - 1].ptr ? &g->groups[k - 1] : NULL;
}

/* ---- the lookup ---- */

/* d = address in guest registers, or one that is known */
static void make_address(Cg *g, const Way *w)
{
    Asm *a = &g->a;

    if (w->moves)
        cg_mov_pc(g, w->d, w->addr + (uint64_t)(int64_t)w->m.disp);
    else if (w->m.base == NOREG && w->m.index == NOREG)
        x_mov_imm(a, w->d, w->addr);
    else if (w->m.base == NOREG || w->m.index != NOREG || w->m.disp)
        x_rm(a, X_LEA, 1, w->d, w->m);
    else if (w->m.base != w->d)
        x_mov(a, 1, w->d, w->m.base);
}

/* Host address of guest address d to d, if @n bytes there are in the table; returns the field of the jump taken if not. */
static uint32_t lookup(Cg *g, unsigned d, unsigned t, bool write, unsigned n)
{
    Asm *a = &g->a;

    if (cg_feat(g, FEAT_BMI2)) {
        v_rrr(a, X_RORX, 0, t, NOREG, d);
        x_byte(a, TLB_PAGE_BITS - 4);
    } else {
        x_mov(a, 0, t, d);
        x_ri8(a, X_SHR_I, 0, t, TLB_PAGE_BITS - 4);
    }
    x_ri(a, X_AND_I, 0, t, (TLB_SIZE - 1) * (int)sizeof(TlbEntry));
    x_rm(a, X_ADD, 1, t, HEAD(tlb));
    x_rm(a, X_SUB, 1, d, mem_bd(t, table(write) + ENTRY_TAG));
    x_ri(a, X_CMP_I, 1, d, (int)(TLB_PAGE - n));
    uint32_t miss = x_jcc32(a, CC_A);

    x_rm(a, X_ADD, 1, d, mem_bd(t, table(write) + ENTRY_HOST));
    return miss;
}

/* Likewise for a constant address, of whose page d gets the host address. */
static uint32_t lookup_const(Cg *g, const Way *w, bool write, unsigned n)
{
    int entry = table(write) + (int)(tlb_index(w->addr) * sizeof(TlbEntry));
    uint64_t page = ALIGN_DOWN(w->addr, (uint64_t)TLB_PAGE);
    Asm *a = &g->a;
    uint32_t miss;

    if (w->addr - page > TLB_PAGE - n) {         /* crosses */
        miss = x_jmp32(a);
    } else {
        x_rm(a, X_MOV, 1, w->t, HEAD(tlb));
        if ((int64_t)page == (int32_t)page) {
            x_mi(a, X_CMP_I, 1, mem_bd(w->t, entry + ENTRY_TAG), (int32_t)page);
        } else {
            x_mov_imm(a, w->d, page);
            x_rm(a, X_CMP, 1, w->d, mem_bd(w->t, entry + ENTRY_TAG));
        }
        miss = x_jcc32(a, CC_NE);
    }
    x_rm(a, X_MOV, 1, w->d, mem_bd(w->t, entry + ENTRY_HOST));
    return miss;
}

static uint32_t reg_bit(unsigned r) { return r == NOREG ? 0 : 1u << r; }

/* Where the guest address is; locks what holds it. The address of a group's start if @s. */
static void way_address(Cg *g, const IrIns *i, const TlbGroup *s, Way *w)
{
    bool b = i->b && (i->op == IR_load || i->op == IR_store);

    *w = (Way){ .m = { .base = NOREG, .index = NOREG }, .d = NOREG, .t = NOREG };
    if (is_const(g, i->a) && (!b || is_const(g, i->b)))
        w->addr = (uint64_t)const_of(g, i->a) + (uint64_t)i->imm
                  + (b ? (uint64_t)const_of(g, i->b) << ir_mem_scale(i->aux) : 0);
    else
        w->m = mem_address(g, i, b ? i->b : 0);
    if (s)
        w->m.disp = (int32_t)s->min;
}

/*
 * Registers for the lookup: d, and t unless it is given. The address's registers stay locked if there are enough; if not,
 * the address is made here, in one of them. @v: a register that must stay as it is.
 */
static void way_registers(Cg *g, Way *w, unsigned t, unsigned v)
{
    uint32_t of = reg_bit(w->m.base) | reg_bit(w->m.index), s = of & SCRATCH_GPRS & ~reg_bit(v);

    if (s && __builtin_popcount(g->locked & SCRATCH_GPRS) > 1) {
        w->d = (uint8_t)__builtin_ctz(s);
        evict(g, w->d);
        CHK(clobber(g, 1u << w->d));
        make_address(g, w);
        x_rm(&g->a, X_MOV_MR, 1, w->d, HEAD(access.addr));
        w->kept = true;
        g->locked &= ~(of & ~reg_bit(v));
        lock(g, w->d);
    } else {
        w->d = (uint8_t)alloc_temp(g, false);
    }
    w->t = (uint8_t)(t != NOREG ? t : alloc_temp(g, false));
}

static Miss *miss_new(Cg *g, const IrIns *i, const Way *w)
{
    Miss *s = arena_zalloc(g->f->arena, sizeof(*s));

    s->i = i;
    s->w = *w;
    s->base = mem_bd(NOREG, 0);
    s->v = s->dst = NOREG;
    s->pc = g->pc;
    s->first = map_snapshot(g, i, &s->n);
    return s;
}

static void cold_miss(Cg *g, const Cold *c);

static void miss_at(Cg *g, uint32_t from, const Miss *s) { cold_add(g, cold_miss, from)->arg = s; }

/* The lookup in line; returns its cold code. *@m: the host address; of a group's start if @s. */
static Miss *way_look(Cg *g, const IrIns *i, const TlbGroup *s, const Way *w, Mem *m)
{
    unsigned n = s ? (unsigned)(s->max - s->min) : 1u << ir_mem_size(i->aux);
    bool write = s ? s->write : writes(i), cst = w->m.base == NOREG && w->m.index == NOREG;
    Miss *x = miss_new(g, i, w);
    uint32_t from;

    if (cst) {
        from = lookup_const(g, w, write, n);
    } else {
        if (!w->kept)
            make_address(g, w);
        from = lookup(g, w->d, w->t, write, n);
    }
    if (s) {
        x->alone = x->zero = true;
        x->delta = (int32_t)(i->imm - s->min);
        x->w.m.disp = (int32_t)i->imm;
    }
    miss_at(g, from, x);
    x->below = cst ? (int32_t)(w->addr % TLB_PAGE) : 0;
    x->back = asm_pos(&g->a);
    *m = mem_bd(w->d, cst ? x->below : x->delta);
    return x;
}

/* ---- cold code ---- */

/* d = the access's address */
static void cold_address(Cg *g, const Miss *s)
{
    Asm *a = &g->a;

    if (s->w.kept) {
        x_rm(a, X_MOV, 1, s->w.d, HEAD(access.addr));
        if (s->alone && s->delta)
            x_ri(a, X_ADD_I, 1, s->w.d, s->delta);
    } else if (s->base.base != NOREG) {
        x_rm(a, X_MOV, 1, s->w.d, s->base);
        if (s->w.m.disp)
            x_ri(a, X_ADD_I, 1, s->w.d, s->w.m.disp);
    } else {
        make_address(g, &s->w);
    }
}

static void cold_miss(Cg *g, const Cold *c)
{
    static const uint8_t ops[IR_OP_COUNT] = {
        [IR_load] = MMU_LOAD, [IR_store] = MMU_STORE, [IR_rmw] = MMU_ATOMIC, [IR_cas] = MMU_ATOMIC,
    };
    const Miss *s = c->arg;
    const IrIns *i = s->i;
    Asm *a = &g->a;

    asm_room(a, 256);
    cold_address(g, s);
    if (i->op == IR_store)
        mem_store(g, i, HEAD(access.value[0]), s->v, s->w.t);
    cg_stub_jump(g, x_call32(a), STUB_MMU_OF + s->w.d);
    map_entry(g, s->first, s->n, s->pc);
    x_byte(a, 0xa8);
    x_byte(a, (uint8_t)(ops[i->op] << MMU_OP_SHIFT | ir_mem_size(i->aux)));
    if (!s->alone) {
        if (s->below)
            x_ri(a, X_SUB_I, 1, s->w.d, s->below);
        x_target32(a, x_jmp32(a), s->back);
        return;
    }
    if (i->op == IR_load)
        mem_load(g, i, s->dst, mem_bd(s->w.d, 0), NOREG);
    else
        mem_store(g, i, mem_bd(s->w.d, 0), s->v, NOREG);
    if (s->zero)
        x_rr(a, X_XOR, 0, s->w.d, s->w.d);
    x_target32(a, x_jmp32(a), s->back);
}

/* ---- accesses ---- */

/* A value to be stored: its register, or NOREG if it goes as an immediate. */
static unsigned store_value(Cg *g, const IrIns *i)
{
    int32_t imm;

    if (is_const(g, i->c) && !(g->val[i->c].flags & V_FP) && (i->aux & IR_MEM_BE))
        return NOREG;
    if (imm_fits(g, i->c, ir_mem_size(i->aux), &imm))
        return NOREG;
    return fetch(g, i->c);
}

static bool fp_be(const IrIns *i) { return type_fp(i->type) && (i->aux & IR_MEM_BE); }

/* An access that others behind it share the lookup of, or that shares none. */
static void access_first(Cg *g, IrRef r, const IrIns *i, const TlbGroup *s)
{
    unsigned v = NOREG, dst = NOREG;
    Miss *x;
    Way w;
    Mem m;

    way_address(g, i, s, &w);
    if (i->op == IR_store)
        v = store_value(g, i);
    map_protect(g, i);
    operands_done(g);
    way_registers(g, &w, NOREG, v);
    if (i->op == IR_load)
        dst = dst_reg(g, r, fp_be(i) ? NOREG : s ? w.t : w.d, s ? 1u << w.d : 0);
    x = way_look(g, i, s, &w, &m);
    x->v = (uint8_t)v;
    x->dst = (uint8_t)dst;
    if (i->op == IR_load)
        mem_load(g, i, dst, m, w.d);
    else
        mem_store(g, i, m, v, w.t);
    if (s) {
        x->back = asm_pos(&g->a);
        def(g, s->ptr, w.d);
    }
    if (i->op == IR_load)
        def(g, r, dst);
}

/* Where the base is, without a register if it has none: only cold code wants it. */
static void base_where(Cg *g, const IrIns *i, Way *w, Mem *base)
{
    w->m = mem_bd(NOREG, (int32_t)i->imm);
    if (g->val[i->a].reg != NOREG) {
        w->m.base = g->val[i->a].reg;
    } else if (cg_ins(g, i->a)->op == IR_pcrel) {
        w->moves = true;
        w->addr = (uint64_t)cg_ins(g, i->a)->imm;
    } else if (!val_mem(g, i->a, base)) {
        UNREACHABLE();
    }
}

/* An access with the pointer that the first has left. */
static void access_next(Cg *g, IrRef r, const IrIns *i, const TlbGroup *s)
{
    unsigned v = NOREG, dst = NOREG, base = g->val[i->a].reg, p;
    Mem m = mem_bd(NOREG, (int32_t)(i->imm - s->min));
    Mem where = mem_bd(NOREG, 0);
    Way w = { 0 };
    Miss *x;

    base_where(g, i, &w, &where);      /* now: behind operands_done a base of no more use is nowhere */
    if (base != NOREG)
        lock(g, base);
    p = fetch(g, s->ptr);
    if (i->op == IR_store)
        v = store_value(g, i);
    map_protect(g, i);
    operands_done(g);
    if (i->op == IR_load)
        dst = dst_reg(g, r, p, 0);
    m.base = (uint8_t)p;
    w.d = (uint8_t)p;
    x = miss_new(g, i, &w);
    x->base = where;
    x->alone = true;
    x->zero = r != s->last;
    x->v = (uint8_t)v;
    x->dst = (uint8_t)dst;
    x_rr(&g->a, X_TEST_MR, 1, p, p);
    miss_at(g, x_jcc32(&g->a, CC_E), x);
    if (i->op == IR_load)
        mem_load(g, i, dst, m, NOREG);
    else
        mem_store(g, i, m, v, NOREG);
    x->back = asm_pos(&g->a);
    if (i->op == IR_load)
        def(g, r, dst);
}

void tlb_access(Cg *g, IrRef r, const IrIns *i)
{
    const TlbGroup *s = group_of(g, r);

    if (s && (g->val[s->ptr].reg != NOREG || g->val[s->ptr].spill >= 0))
        access_next(g, r, i, s);
    else
        access_first(g, r, i, s);
}

/* Host address for atomic @i. @t: a register that is free until then, or NOREG. Its cold code comes back to the lookup only,
 * so values may move behind it. */
Mem tlb_atomic(Cg *g, const IrIns *i, unsigned t)
{
    Way w;
    Mem m;

    way_address(g, i, NULL, &w);
    way_registers(g, &w, t, NOREG);
    way_look(g, i, NULL, &w, &m);
    g->locked &= ~(reg_bit(w.m.base) | reg_bit(w.m.index));
    if (t == NOREG)
        unlock(g, w.t);
    lock(g, w.d);
    return m;
}
