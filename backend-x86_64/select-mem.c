/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Guest memory. An access is one host instruction with the guest's address arithmetic in its addressing mode; a guest
 * base other than 0 is in the GS base. x86 orders everything but earlier stores before later loads. In system mode a lookup
 * comes first: select-tlb.c.
 */
#include "backend-x86_64/cg.h"

/* Address of a load, store, rmw, cas; locks what it needs. @scale: of b (0 and no b for atomics). */
Mem mem_address(Cg *g, const IrIns *i, IrRef b)
{
    Mem m = { .base = NOREG, .index = NOREG, .gs = g->t->cfg.guest_base != 0 && !g->t->cfg.softmmu };
    uint64_t disp = (uint64_t)i->imm;
    unsigned scale = b ? ir_mem_scale(i->aux) : 0;

    if (b && is_const(g, b)) {
        disp += (uint64_t)const_of(g, b) << scale;
        b = 0;
    }
    if (is_const(g, i->a)) {
        disp += (uint64_t)const_of(g, i->a);
    } else if (cg_ins(g, i->a)->op == IR_pcrel && g->val[i->a].reg == NOREG && g->val[i->a].last <= g->pos) {
        m.base = (uint8_t)alloc_temp(g, false);
        cg_mov_pc(g, m.base, (uint64_t)cg_ins(g, i->a)->imm + disp);
        disp = 0;
    } else if ((g->val[i->a].flags & V_DEFER) && cg_ins(g, i->a)->op == IR_add) {
        const IrIns *sum = cg_ins(g, i->a);      /* see fold_operands */
        bool swap = (g->val[sum->a].flags & V_DEFER) && cg_ins(g, sum->a)->op == IR_shl;

        m.base = (uint8_t)fetch(g, swap ? sum->b : sum->a);
        b = swap ? sum->a : sum->b;
        if ((g->val[b].flags & V_DEFER) && cg_ins(g, b)->op == IR_shl) {
            scale = (unsigned)const_of(g, cg_ins(g, b)->b);
            b = cg_ins(g, b)->a;
        }
    } else {
        m.base = (uint8_t)fetch(g, i->a);
    }
    if ((int64_t)disp != (int32_t)disp) {
        unsigned t = alloc_temp(g, false);

        x_mov_imm(&g->a, t, disp);
        if (m.base != NOREG) {
            x_rr(&g->a, X_ADD, 1, t, m.base);
            unlock(g, m.base);
        }
        m.base = (uint8_t)t;
        disp = 0;
    }
    if (b) {
        m.index = (uint8_t)fetch(g, b);
        m.scale = (uint8_t)scale;
    }
    m.disp = (int32_t)disp;
    return m;
}

static void store_load_fence(Cg *g)
{
    x_lock(&g->a);
    x_mi(&g->a, X_OR_I, 0, mem_bd(RSP, 0), 0);
}

static void bswap(Cg *g, unsigned w, unsigned r)
{
    if (w || reg_hi(r))
        x_byte(&g->a, 0x40 | w << 3 | reg_hi(r));
    x_byte(&g->a, 0x0f);
    x_byte(&g->a, 0xc8 | (r & 7));
}

static void load_int(Cg *g, const IrIns *i, unsigned dst, Mem m)
{
    Asm *a = &g->a;
    unsigned w = type_w(i->type), size = ir_mem_size(i->aux);
    bool sign = i->aux & IR_MEM_SIGN;

    switch (size) {
    case 0: x_rm(a, sign ? X_MOVSX8 : X_MOVZX8, sign && w, dst, m); break;
    case 1: x_rm(a, sign ? X_MOVSX16 : X_MOVZX16, sign && w, dst, m); break;
    case 2: x_rm(a, sign && w ? X_MOVSXD : X_MOV, sign && w, dst, m); break;
    default: x_rm(a, X_MOV, w, dst, m); break;
    }
    if (!(i->aux & IR_MEM_BE) || !size)
        return;
    if (size == 3) {
        bswap(g, 1, dst);
        return;
    }
    bswap(g, 0, dst);
    if (size == 1)
        x_ri8(a, sign ? X_SAR_I : X_SHR_I, 0, dst, 16);
    if (sign && w)
        x_rr(a, X_MOVSXD, 1, dst, dst);
}

/* The values of a state map stay where they are until the op is past. */
void map_protect(Cg *g, const IrIns *i)
{
    const IrMap *m = &g->f->maps[i->map];

    if (!i->map)
        return;
    for (uint32_t k = 0; k < m->count; k++) {
        IrRef v = g->f->map_pairs[m->first + k].value;
        Val *x = &g->val[v];

        x->last = MAX(x->last, g->pos + 1);
        if (UNLIKELY(x->flags & V_DEFER)) {      /* flags, by their operands */
            const IrIns *c = cg_ins(g, v);

            g->val[c->a].last = MAX(g->val[c->a].last, g->pos + 1);
            g->val[c->b].last = MAX(g->val[c->b].last, g->pos + 1);
        }
    }
}

/* The access of load @i at @m; @tmp: for a big-endian f32 or f64. */
void mem_load(Cg *g, const IrIns *i, unsigned dst, Mem m, unsigned tmp)
{
    unsigned w = type_size(i->type) == 8;

    if (!type_fp(i->type)) {
        load_int(g, i, dst, m);
    } else if (!(i->aux & IR_MEM_BE)) {
        load_mem(g, i->type, dst, m);
    } else {
        x_rm(&g->a, X_MOV, w, tmp, m);
        bswap(g, w, tmp);
        if (cg_feat(g, FEAT_AVX))
            v_rrr(&g->a, X_MOVD_XG, w, dst, NOREG, tmp);
        else
            x_rr(&g->a, X_MOVD_XG, w, dst, tmp);
    }
}

static void emit_load(Cg *g, IrRef d, const IrIns *i)
{
    bool swap = type_fp(i->type) && (i->aux & IR_MEM_BE);
    Mem m = mem_address(g, i, i->b);

    map_protect(g, i);
    unsigned tmp = swap ? alloc_temp(g, false) : NOREG;

    operands_done(g);
    unsigned dst = dst_reg(g, d, m.base, 0);

    map_record(g, i);
    mem_load(g, i, dst, m, tmp);
    def(g, d, dst);
}

bool imm_fits(const Cg *g, IrRef v, unsigned size, int32_t *imm)
{
    int64_t c;

    if (!is_const(g, v) || (g->val[v].flags & V_FP))
        return false;
    c = const_of(g, v);
    *imm = (int32_t)c;
    return size < 3 || c == *imm;
}

static void store_int(Cg *g, unsigned size, Mem m, unsigned r)
{
    Asm *a = &g->a;

    if (size == 0) {
        x_rm(a, X_MOV8_MR, 0, r, m);
    } else {
        if (size == 1)
            x_byte(a, 0x66);
        x_rm(a, X_MOV_MR, size == 3, r, m);
    }
}

void mem_store_imm(Cg *g, unsigned size, Mem m, int32_t imm)
{
    Asm *a = &g->a;

    if (size >= 2) {
        x_mi(a, X_MOV_I, size == 3, m, imm);
        return;
    }
    if (size == 1)
        x_byte(a, 0x66);
    x_rm_tail(a, size ? X_MOV_I : (X_MOV_I & ~0xffu) | 0xc6, 0, 0, m, size + 1);
    x_byte(a, (uint8_t)imm);
    if (size)
        x_byte(a, (uint8_t)(imm >> 8));
}

static bool swapped(const IrIns *i) { return (i->aux & IR_MEM_BE) && ir_mem_size(i->aux); }

/* Turn what is in @t around; the store comes after it, so that a state map can be about that alone. */
static void swap_value(Cg *g, unsigned size, unsigned t)
{
    bswap(g, size == 3, t);
    if (size == 1)
        x_ri8(&g->a, X_SHR_I, 0, t, 16);
}

static void fp_to_int(Cg *g, unsigned w, unsigned t, unsigned v)
{
    if (cg_feat(g, FEAT_AVX))
        v_rrr(&g->a, X_MOVD_GX, w, v, NOREG, t);
    else
        x_rr(&g->a, X_MOVD_GX, w, v, t);
}

/* The access of store @i at @m; @v: the value's register, NOREG for a constant that needs none; @tmp: for a
 * big-endian one. */
void mem_store(Cg *g, const IrIns *i, Mem m, unsigned v, unsigned tmp)
{
    unsigned size = ir_mem_size(i->aux), type = cg_ins(g, i->c)->type;

    if (swapped(i)) {
        if (v == NOREG)
            x_mov_imm(&g->a, tmp, (uint64_t)const_of(g, i->c));
        else if (type_fp(type))
            fp_to_int(g, size == 3, tmp, v);
        else
            x_mov(&g->a, size == 3, tmp, v);
        swap_value(g, size, tmp);
        store_int(g, size, m, tmp);
    } else if (v == NOREG) {
        mem_store_imm(g, size, m, (int32_t)const_of(g, i->c));
    } else if (type_fp(type)) {
        store_mem(g, type, m, v);
    } else {
        store_int(g, size, m, v);
    }
}

static void emit_store(Cg *g, const IrIns *i)
{
    unsigned size = ir_mem_size(i->aux), type = cg_ins(g, i->c)->type, v = NOREG;
    Mem m = mem_address(g, i, i->b);
    int32_t imm;

    if (swapped(i)) {
        bool fp = type_fp(type);

        v = fp ? fetch(g, i->c) : 0;
        unsigned t = alloc_temp(g, false);

        if (fp)
            fp_to_int(g, size == 3, t, v);
        else
            load_to(g, t, i->c);
        swap_value(g, size, t);
        map_record(g, i);
        store_int(g, size, m, t);
    } else {
        if (!imm_fits(g, i->c, size, &imm))
            v = fetch(g, i->c);
        map_record(g, i);
        mem_store(g, i, m, v, NOREG);
    }
    operands_done(g);
}

/* ---- atomics ---- */

/* @t: a register that is free until the access, or NOREG */
static Mem atomic_address(Cg *g, const IrIns *i, unsigned t)
{
    return g->t->cfg.softmmu ? tlb_atomic(g, i, t) : mem_address(g, i, 0);
}

/* An atomic instruction of the access's size; @e is its form for 4 and 8 bytes. */
static void atomic(Cg *g, const IrIns *i, Enc e, bool lock, unsigned reg, Mem m)
{
    unsigned size = ir_mem_size(i->aux);

    if (size == 1)
        x_byte(&g->a, 0x66);
    if (lock)
        x_lock(&g->a);
    x_rm(&g->a, size ? e : (e - 1) | ENC_BYTE_REG, size == 3, reg, m);
}

/* [m] = [m] op c in a compare-and-swap loop; the old value ends in rax, which is claimed. The loop of a narrow access loads
 * again, since its compare-and-swap leaves only the low bytes. */
static void rmw_loop(Cg *g, const IrIns *i, Mem m, Opnd c, unsigned w)
{
    static const Enc op[] = { 0, X_ADD, X_AND, X_OR, X_XOR };
    static const uint8_t cc[] = { CC_G, CC_L, CC_A, CC_B };
    Asm *a = &g->a;
    unsigned t = alloc_temp(g, false);

    unsigned size = ir_mem_size(i->aux);
    bool sign = i->x == IR_RMW_MINS || i->x == IR_RMW_MAXS;

    uint32_t top = asm_pos(a);

    map_record(g, i);
    if (size < 2)
        x_rm(a, size ? (sign ? X_MOVSX16 : X_MOVZX16) : sign ? X_MOVSX8 : X_MOVZX8, 0, RAX, m);
    else
        x_rm(a, X_MOV, w, RAX, m);
    if (size >= 2)
        top = asm_pos(a);

    x_mov(a, 1, t, RAX);
    if (i->x >= IR_RMW_MINS) {
        unsigned k = cc[i->x - IR_RMW_MINS];

        if (c.kind == OPND_REG) {
            x_rr(a, X_CMP, w, RAX, c.reg);
            x_cmov(a, w, k, t, c.reg);
        } else {
            x_rm(a, X_CMP, w, RAX, c.m);
            x_cmov_m(a, w, k, t, c.m);
        }
    } else if (c.kind == OPND_REG) {
        x_rr(a, op[i->x], w, t, c.reg);
    } else {
        x_rm(a, op[i->x], w, t, c.m);
    }
    map_record(g, i);
    atomic(g, i, X_CMPXCHG, true, t, m);
    x_byte(a, 0x70 | CC_NE);
    x_byte(a, (uint8_t)(top - asm_pos(a) - 1));
}

static void emit_rmw(Cg *g, IrRef d, const IrIns *i)
{
    static const Enc mr[] = { 0, X_ADD_MR, X_AND_MR, X_OR_MR, X_XOR_MR };
    static const Enc im[] = { 0, X_ADD_I, X_AND_I, X_OR_I, X_XOR_I };
    unsigned w = type_w(i->type);
    bool unused = !g->val[d].uses;

    if (unused && i->x >= IR_RMW_ADD && i->x <= IR_RMW_XOR) {
        Mem m = atomic_address(g, i, NOREG);
        Opnd c = opnd(g, i->c, w);

        if (c.kind == OPND_MEM || ir_mem_size(i->aux) < 2)
            c = (Opnd){ .kind = OPND_REG, .reg = (uint8_t)fetch(g, i->c) };
        map_record(g, i);
        if (c.kind == OPND_IMM) {
            x_lock(&g->a);
            x_mi(&g->a, im[i->x], w, m, c.imm);
        } else {
            atomic(g, i, mr[i->x], true, c.reg, m);
        }
    } else if (i->x <= IR_RMW_ADD) {             /* xchg, xadd: the operand's register takes the old value */
        Mem m = atomic_address(g, i, NOREG);
        unsigned t = alloc_temp(g, false);

        load_to(g, t, i->c);
        map_record(g, i);
        atomic(g, i, i->x == IR_RMW_ADD ? X_XADD : X_XCHG, i->x == IR_RMW_ADD, t, m);
        operands_done(g);
        unsigned dst = dst_reg(g, d, t, 0);

        move_reg(g, i->type, dst, t);
        def(g, d, dst);
    } else {
        claim(g, 1u << RAX);
        Opnd c = stable_opnd(g, i->c, RAX);
        Mem m = atomic_address(g, i, RAX);

        rmw_loop(g, i, m, c, w);
        operands_done(g);
        unsigned dst = dst_reg(g, d, RAX, 0);

        move_reg(g, i->type, dst, RAX);
        def(g, d, dst);
    }
}

static void emit_cas(Cg *g, IrRef d, const IrIns *i)
{
    claim(g, 1u << RAX);
    Mem m = atomic_address(g, i, RAX);
    unsigned c = fetch(g, i->c);

    load_to(g, RAX, i->b);
    map_record(g, i);
    atomic(g, i, X_CMPXCHG, true, c, m);
    operands_done(g);
    unsigned dst = dst_reg(g, d, RAX, 0);

    move_reg(g, i->type, dst, RAX);
    def(g, d, dst);
}

/* ---- scalars in the lanes of vectors ---- */

/* Moves and reloads of a scalar keep zeros above it, so it is enough to know how the value is made: by its op alone, or as
 * its selector has noted. */
bool upper_zero(const Cg *g, IrRef v)
{
    const IrIns *i = cg_ins(g, v);

    switch (i->op) {
    case IR_load:
        return !(i->aux & IR_MEM_BE);
    case IR_const: case IR_param: case IR_fmake: case IR_fi2s: case IR_fi2u: case IR_fh2f: case IR_fabs:
        return true;
    default:
        return g->val[v].flags & V_UP0;
    }
}

/* Lane 0 is the vector's own register; above a scalar there may be anything. */
void emit_vlane(Cg *g, IrRef d, const IrIns *i)
{
    const Val *x = &g->val[i->a];
    Mem m;

    if (!i->aux) {
        if (x->reg == NOREG && x->slot >= 0 && !(g->val[d].flags & V_XBLOCK))
            def_slot(g, d, (unsigned)x->slot);
        else
            def_alias(g, d, fetch(g, i->a));
        return;
    }
    if (x->reg == NOREG && val_mem(g, i->a, &m)) {
        m.disp += (int)(i->aux * type_size(i->type));
        operands_done(g);
        unsigned dst = dst_reg(g, d, NOREG, 0);

        load_mem(g, i->type, dst, m);
        def(g, d, dst);
        return;
    }
    unsigned a = fetch(g, i->a);
    bool avx = cg_feat(g, FEAT_AVX);
    Enc e = i->type == IR_F64 ? X_PUNPCKHQ : X_INSERTPS;

    operands_done(g);
    unsigned dst = dst_reg(g, d, a, 0);

    if (avx) {
        v_rrr(&g->a, e, 0, dst, a, a);
    } else {
        move_reg(g, IR_V128, dst, a);
        x_rr(&g->a, e, 0, dst, dst);
    }
    if (e == X_INSERTPS)
        x_byte(&g->a, i->aux << 6 | 0x0e);
    def(g, d, dst);
}

/* May the register that holds scalar @v get zeros above it right there? Not one that is also something else. */
static bool zero_in_place(const Cg *g, IrRef d, IrRef v)
{
    const Val *x = &g->val[d];
    unsigned r = g->val[v].reg;

    for (IrRef w = g->head[r]; w; w = g->val[w].next)
        if (w != v && live(g, w))
            return false;
    return (SCRATCH_REGS >> r & 1) || ((x->flags & V_HINT) && g->t->home[x->hint] == r);
}

void emit_vfrom(Cg *g, IrRef d, const IrIns *i)
{
    Val *x = &g->val[i->a];
    bool avx = cg_feat(g, FEAT_AVX);
    Mem m;

    if (x->flags & V_DEFER)
        emit_deferred(g, i->a);
    if (x->reg == NOREG && val_mem(g, i->a, &m)) {       /* a load leaves zeros above */
        operands_done(g);
        unsigned dst = dst_reg(g, d, NOREG, 0);

        load_mem(g, i->aux, dst, m);
        def(g, d, dst);
        return;
    }
    unsigned a = fetch(g, i->a);

    operands_done(g);
    if (upper_zero(g, i->a)) {
        def_alias(g, d, a);
        return;
    }
    bool here = zero_in_place(g, d, i->a);
    unsigned dst = here ? a : dst_reg(g, d, a, 0);

    if (i->aux == IR_F64 && avx) {
        v_rrr(&g->a, X_MOVQ_XX, 0, dst, NOREG, a);
    } else if (i->aux == IR_F64) {
        x_rr(&g->a, X_MOVQ_XX, 0, dst, a);
    } else {
        if (avx)
            v_rrr(&g->a, X_INSERTPS, 0, dst, a, a);
        else
            x_rr(&g->a, X_INSERTPS, 0, dst, a);
        x_byte(&g->a, 0x0e);
    }
    if (here) {
        def_alias(g, d, dst);
        x->flags |= V_UP0;
        return;
    }
    def(g, d, dst);
}

/* ---- slots ---- */

void emit_get(Cg *g, IrRef r, const IrIns *i)
{
    unsigned h = g->t->home[i->aux];

    if (h != NOREG) {
        g->homeval[h] = g->homeval[h] ? g->homeval[h] : r;
        def_alias(g, r, h);
    } else if (g->val[r].flags & V_XBLOCK) {
        unsigned t = alloc_temp(g, g->val[r].flags & V_FP);

        load_mem(g, i->type, t, slot_mem(g, i->aux));
        def(g, r, t);
    } else {
        def_slot(g, r, i->aux);
    }
}

static void put_memory(Cg *g, const IrIns *i)
{
    Val *x = &g->val[i->a];
    Mem m = slot_mem(g, i->aux);
    int32_t imm;

    if (x->slot == (int)i->aux)
        return;                                  /* written by the operation itself, or unchanged */
    bool cst = imm_fits(g, i->a, type_w(i->type) ? 3 : 2, &imm), made = x->flags & V_DEFER;
    unsigned r = cst ? 0 : fetch(g, i->a);

    slot_clobber(g, i->aux, i->a);
    if (cst)
        x_mi(&g->a, X_MOV_I, type_w(i->type), m, imm);
    else
        store_mem(g, i->type, m, r);
    def_slot(g, i->a, i->aux);
    if (made)                                    /* flags: the host's are still those */
        g->eflags_at = asm_pos(&g->a);
}

void emit_put(Cg *g, const IrIns *i)
{
    unsigned h = g->t->home[i->aux];
    Val *x = &g->val[i->a];

    if (h == NOREG) {
        put_memory(g, i);
        return;
    }
    if (x->flags & V_DEFER)
        emit_deferred(g, i->a);
    if (x->reg != h) {
        lock(g, h);
        operands_done(g);
        uint32_t last = x->last;

        x->last = MAX(last, g->pos + 1);         /* needed until it is copied */
        home_clobber(g, h, 0);
        x->last = last;
        load_to(g, h, i->a);
        if (!(x->flags & V_CONST)) {
            bool home = x->reg != NOREG && (g->t->homes >> x->reg & 1);

            if (!home) {
                if (x->reg != NOREG)
                    val_unreg(g, i->a);
                def_alias(g, i->a, h);
            }
        }
    }
    g->homeval[h] = i->a;
}

bool emit_mem(Cg *g, IrRef r, const IrIns *i)
{
    switch (i->op) {
    case IR_get:   emit_get(g, r, i); break;
    case IR_put:   emit_put(g, i); break;
    case IR_load: case IR_store:
        if (g->t->cfg.softmmu)
            tlb_access(g, r, i);
        else if (i->op == IR_load)
            emit_load(g, r, i);
        else
            emit_store(g, i);
        if (i->op == IR_store && ir_mem_order(i->aux) == IR_SEQ_CST)
            store_load_fence(g);
        break;
    case IR_rmw:   emit_rmw(g, r, i); break;
    case IR_cas:   emit_cas(g, r, i); break;
    case IR_fence:
        if (i->x & IR_FENCE_SL)
            store_load_fence(g);
        break;
    case IR_prefetch:
        if (!g->t->cfg.softmmu)
            x_m(&g->a, X_PREFT0, 0, mem_address(g, i, i->b));
        break;
    default: return false;
    }
    return true;
}
