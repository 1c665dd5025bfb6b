/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Integer operations; multiplication, division and those on bits and bytes are in select-muldiv.c. Two-operand
 * instructions are preceded by a move only if the result's register is not the left operand's already; three-operand forms
 * (lea, shlx, andn, ...) avoid even that.
 */
#include "backend-x86_64/cg.h"

static const AluEnc alu_add = { X_ADD, X_ADD_MR, X_ADD_I };
static const AluEnc alu_sub = { X_SUB, X_SUB_MR, X_SUB_I };
static const AluEnc alu_and = { X_AND, X_AND_MR, X_AND_I };
static const AluEnc alu_or  = { X_OR,  X_OR_MR,  X_OR_I };
static const AluEnc alu_xor = { X_XOR, X_XOR_MR, X_XOR_I };

/* dst <op>= o */
void alu_opnd(Cg *g, const AluEnc *e, unsigned w, unsigned dst, Opnd o)
{
    if (o.kind == OPND_REG)
        x_rr(&g->a, e->rm, w, dst, o.reg);
    else if (o.kind == OPND_MEM)
        x_rm(&g->a, e->rm, w, dst, o.m);
    else
        x_ri(&g->a, e->i, w, dst, o.imm);
}

void mov_opnd(Cg *g, unsigned w, unsigned dst, Opnd o)
{
    if (o.kind == OPND_MEM) {
        x_rm(&g->a, X_MOV, w, dst, o.m);
    } else if (o.kind == OPND_IMM) {
        if (o.imm == 0 && !g->keep_flags)
            x_rr(&g->a, X_XOR, 0, dst, dst);
        else
            x_mov_imm(&g->a, dst, w ? (uint64_t)(int64_t)o.imm : (uint32_t)o.imm);
    } else if (o.reg != dst) {
        x_mov(&g->a, w, dst, o.reg);
    }
}

/* slot = op(slot, b), the old and new value of use to nobody else: one instruction on memory. */
bool alu_memory(Cg *g, IrRef d, const AluEnc *e, IrRef a, IrRef b, unsigned w, bool comm)
{
    const Val *x = &g->val[d];

    if ((x->flags & (V_HINT | V_PROP)) != V_HINT || x->uses != 1 || g->t->home[x->hint] != NOREG || g->nest)
        return false;
    if (comm && g->val[b].slot == x->hint && g->val[a].slot != x->hint) {
        IrRef t = a;
        a = b;
        b = t;
    }
    const Val *o = &g->val[a];

    if (o->slot != x->hint || o->reg != NOREG || o->last > g->pos || a == b)
        return false;
    Opnd ob = opnd(g, b, w);

    if (ob.kind == OPND_MEM)
        ob = (Opnd){ .kind = OPND_REG, .reg = (uint8_t)fetch(g, b) };
    Mem m = slot_mem(g, x->hint);

    slot_clobber(g, x->hint, a);
    if (ob.kind == OPND_IMM)
        x_mi(&g->a, e->i, w, m, ob.imm);
    else
        x_rm(&g->a, e->mr, w, ob.reg, m);
    def_slot(g, d, x->hint);
    return true;
}

static unsigned prefer_of(const Opnd *a, const Opnd *b)
{
    bool ra = a->kind == OPND_REG && (SCRATCH_REGS >> a->reg & 1);

    if (ra || !b)
        return a->kind == OPND_REG ? a->reg : NOREG;
    return b->kind == OPND_REG ? b->reg : NOREG;
}

static bool reg_dead(const Cg *g, unsigned r)
{
    for (IrRef v = g->head[r]; v; v = g->val[v].next)
        if (live(g, v))
            return false;
    return true;
}

unsigned prefer_dead(const Cg *g, const Opnd *a, const Opnd *b)
{
    unsigned p = prefer_of(a, NULL);

    if (b && (p == NOREG || !(SCRATCH_REGS >> p & 1) || !reg_dead(g, p)))
        p = prefer_of(b, NULL);
    return p;
}

/* The host's flags after this are those of the flags op beside it. */
static void emit_fused(Cg *g, IrRef d, unsigned w)
{
    IrRef fl = fused_flags(g, d);
    const IrIns *c = cg_ins(g, fl), *i = (c->op == IR_brc || c->op == IR_setc) && c->a == d ? cg_ins(g, d) : c;
    static const AluEnc *const alu[] = { &alu_add, &alu_sub, &alu_and, &alu_or, &alu_xor };
    const AluEnc *e = i == cg_ins(g, d) ? alu[i->op - IR_add]
                    : i->op == IR_fladd ? &alu_add : i->op == IR_fland ? &alu_and : &alu_sub;
    bool comm = e != &alu_sub;

    if (!alu_memory(g, d, e, i->a, i->b, w, comm)) {
        Opnd oa = opnd(g, i->a, w), ob = opnd(g, i->b, w);
        bool same = oa.kind == OPND_REG && ob.kind == OPND_REG && oa.reg == ob.reg;

        operands_done(g);
        unsigned dst = dst_reg(g, d, prefer_dead(g, &oa, comm ? &ob : NULL),
                               ob.kind == OPND_REG && !comm && !same ? 1u << ob.reg : 0);

        if (ob.kind == OPND_REG && dst == ob.reg && !same) {
            alu_opnd(g, e, w, dst, oa);
        } else {
            mov_opnd(g, w, dst, oa);
            alu_opnd(g, e, w, dst, ob);
        }
        def(g, d, dst);
    }
    eflags_set(g, fl);
}

/* An addition between flags and their user: by lea, from registers. */
static void add_keeping_flags(Cg *g, IrRef d, IrRef a, IrRef b, unsigned w)
{
    unsigned base = fetch(g, a);
    Opnd o = opnd(g, b, w);

    if (o.kind == OPND_MEM)
        o = (Opnd){ .kind = OPND_REG, .reg = (uint8_t)fetch(g, b) };
    operands_done(g);
    unsigned dst = dst_reg(g, d, reg_dead(g, base) || o.kind == OPND_IMM ? base : o.reg, 0);
    Mem m = mem_bd(base, o.kind == OPND_IMM ? o.imm : 0);

    if (o.kind == OPND_REG)
        m.index = o.reg;
    x_rm(&g->a, X_LEA, w, dst, m);
    def(g, d, dst);
}

static void emit_alu(Cg *g, IrRef d, const AluEnc *e, IrRef a, IrRef b, unsigned w, bool comm)
{
    if (comm && is_const(g, a)) {
        IrRef t = a;
        a = b;
        b = t;
    }
    if (g->keep_flags && e == &alu_add) {
        add_keeping_flags(g, d, a, b, w);
        return;
    }
    if (alu_memory(g, d, e, a, b, w, comm))
        return;
    Opnd oa = opnd(g, a, w);
    Opnd ob = opnd(g, b, w);

    operands_done(g);
    unsigned dst = dst_reg(g, d, prefer_dead(g, &oa, comm ? &ob : NULL), 0);

    if (ob.kind == OPND_REG && dst == ob.reg && !(oa.kind == OPND_REG && dst == oa.reg)) {
        if (comm) {
            if (e == &alu_add && oa.kind == OPND_REG)
                x_rr(&g->a, X_ADD, w, dst, oa.reg);
            else
                alu_opnd(g, e, w, dst, oa);
        } else {                                 /* b - a, negated: only sub gets here */
            x_r(&g->a, X_NEG, w, dst);
            if (!(oa.kind == OPND_IMM && oa.imm == 0))
                alu_opnd(g, &alu_add, w, dst, oa);
        }
    } else if (e == &alu_add && oa.kind == OPND_REG && dst != oa.reg && ob.kind != OPND_MEM) {
        Mem m = mem_bd(oa.reg, ob.kind == OPND_IMM ? ob.imm : 0);

        if (ob.kind == OPND_REG) {
            m.index = ob.reg;
            if ((m.base & 7) == 5) {             /* r13 as base costs a displacement */
                m.base = m.index;
                m.index = oa.reg;
            }
        }
        x_rm(&g->a, X_LEA, w, dst, m);
    } else if (e == &alu_sub && oa.kind == OPND_REG && dst != oa.reg && ob.kind == OPND_IMM && ob.imm != INT32_MIN) {
        x_rm(&g->a, X_LEA, w, dst, mem_bd(oa.reg, -ob.imm));
    } else if (e == &alu_xor && ob.kind == OPND_IMM && ob.imm == -1) {
        mov_opnd(g, w, dst, oa);
        x_r(&g->a, X_NOT, w, dst);
    } else {
        mov_opnd(g, w, dst, oa);
        alu_opnd(g, e, w, dst, ob);
    }
    def(g, d, dst);
}

/* a + (b << s): lea */
static bool emit_scaled_add(Cg *g, IrRef d, const IrIns *i, unsigned w)
{
    for (int k = 0; k < 2; k++) {
        IrRef sh = k ? i->a : i->b, o = k ? i->b : i->a;

        if (!(g->val[sh].flags & V_DEFER) || cg_ins(g, sh)->op != IR_shl)
            continue;
        const IrIns *s = cg_ins(g, sh);
        unsigned idx = fetch(g, s->a);
        unsigned base = fetch(g, o);

        operands_done(g);
        unsigned dst = dst_reg(g, d, reg_dead(g, base) ? base : idx, 0);

        x_rm(&g->a, X_LEA, w, dst, (Mem){ .base = (uint8_t)base, .index = (uint8_t)idx,
                                          .scale = (uint8_t)const_of(g, s->b) });
        def(g, d, dst);
        return true;
    }
    return false;
}

static void shift_const(Cg *g, IrRef d, const IrIns *i, unsigned w)
{
    static const Enc enc[] = { X_SHL_I, X_SHR_I, X_SAR_I, X_ROL_I, X_ROR_I };
    unsigned n = (unsigned)const_of(g, i->b) & (w ? 63 : 31);
    Opnd oa = opnd(g, i->a, w);

    operands_done(g);
    unsigned dst = dst_reg(g, d, prefer_dead(g, &oa, NULL), 0);

    if (i->op == IR_shl && n <= 1 && oa.kind == OPND_REG && dst != oa.reg) {
        Mem m = mem_bd(oa.reg, 0);

        if (n)
            m.index = oa.reg;
        x_rm(&g->a, X_LEA, w, dst, m);
    } else if ((i->op == IR_rotl || i->op == IR_rotr) && cg_feat(g, FEAT_BMI2) && oa.kind != OPND_IMM
               && !(oa.kind == OPND_REG && oa.reg == dst)) {
        unsigned k = (i->op == IR_rotl ? 0u - n : n) & (w ? 63 : 31);

        if (oa.kind == OPND_REG)
            v_rrr(&g->a, X_RORX, w, dst, NOREG, oa.reg);
        else
            v_rrm_tail(&g->a, X_RORX, w, dst, NOREG, oa.m, 1);
        x_byte(&g->a, k);
    } else {
        mov_opnd(g, w, dst, oa);
        if (n)
            x_ri8(&g->a, enc[i->op - IR_shl], w, dst, n);
    }
    def(g, d, dst);
}

static void emit_shift(Cg *g, IrRef d, const IrIns *i, unsigned w)
{
    static const Enc enc[] = { X_SHL_CL, X_SHR_CL, X_SAR_CL, X_ROL_CL, X_ROR_CL };

    if (is_const(g, i->b)) {
        shift_const(g, d, i, w);
    } else if (cg_feat(g, FEAT_BMI2) && i->op <= IR_sar) {
        static const Enc bmi[] = { X_SHLX, X_SHRX, X_SARX };
        unsigned rb = fetch(g, i->b);
        Opnd oa = opnd_rm(g, i->a);

        operands_done(g);
        unsigned dst = dst_reg(g, d, prefer_dead(g, &oa, NULL), 0);

        if (oa.kind == OPND_REG)
            v_rrr(&g->a, bmi[i->op - IR_shl], w, dst, rb, oa.reg);
        else
            v_rrm(&g->a, bmi[i->op - IR_shl], w, dst, rb, oa.m);
        def(g, d, dst);
    } else {
        claim(g, 1u << RCX);
        load_to(g, RCX, i->b);
        Opnd oa = opnd(g, i->a, w);

        operands_done(g);
        unsigned dst = dst_reg(g, d, prefer_dead(g, &oa, NULL), 1u << RCX);

        mov_opnd(g, w, dst, oa);
        x_r(&g->a, enc[i->op - IR_shl], w, dst);
        def(g, d, dst);
    }
}

/* ---- comparisons ---- */

unsigned cc_of(unsigned cond)
{
    static const uint8_t cc[] = { CC_E, CC_NE, CC_L, CC_GE, CC_B, CC_AE, CC_LE, CC_G, CC_BE, CC_A };

    return cc[cond];
}

unsigned cond_swap(unsigned cond)
{
    static const uint8_t sw[] = { IR_EQ, IR_NE, IR_GTS, IR_LES, IR_GTU, IR_LEU, IR_GES, IR_LTS, IR_GEU, IR_LTU };

    return sw[cond];
}

static bool emit_test(Cg *g, IrRef r)
{
    const IrIns *i = cg_ins(g, r);
    unsigned w = type_w(i->type);
    IrRef a = i->a, b = i->b;

    if (is_const(g, a)) {
        a = i->b;
        b = i->a;
    }
    Opnd ob = opnd(g, b, w);

    if (ob.kind == OPND_IMM) {
        Opnd oa = opnd_rm(g, a);

        if (oa.kind == OPND_MEM)
            x_mi(&g->a, X_TEST_I, w && ob.imm < 0, oa.m, ob.imm);
        else
            x_ri(&g->a, X_TEST_I, w && ob.imm < 0, oa.reg, ob.imm);
        return true;
    }
    unsigned ra = fetch(g, a);

    if (ob.kind == OPND_MEM)
        x_rm(&g->a, X_TEST_MR, w, ra, ob.m);
    else
        x_rr(&g->a, X_TEST_MR, w, ra, ob.reg);
    return true;
}

static bool same_value(const Cg *g, IrRef a, IrRef b)
{
    return a == b || (is_const(g, a) && is_const(g, b) && const_of(g, a) == const_of(g, b));
}

/* Have the host's flags been set by the same comparison, for a flags value? */
static bool compared(const Cg *g, unsigned op, IrRef a, IrRef b, unsigned w)
{
    const IrIns *i = cg_ins(g, g->eflags);

    return eflags_valid(g) && i->op == op && type_w(i->aux) == w && same_value(g, i->a, a) && same_value(g, i->b, b);
}

void emit_cmp_operands(Cg *g, IrRef a, IrRef b, unsigned w)
{
    Opnd ob = opnd(g, b, w);
    Opnd oa = opnd_rm(g, a);

    if (oa.kind == OPND_MEM && ob.kind == OPND_MEM)
        oa = (Opnd){ .kind = OPND_REG, .reg = (uint8_t)fetch(g, a) };
    if (ob.kind == OPND_IMM) {
        if (oa.kind == OPND_MEM)
            x_mi(&g->a, X_CMP_I, w, oa.m, ob.imm);
        else if (ob.imm == 0)
            x_rr(&g->a, X_TEST_MR, w, oa.reg, oa.reg);
        else
            x_ri(&g->a, X_CMP_I, w, oa.reg, ob.imm);
    } else if (ob.kind == OPND_MEM) {
        x_rm(&g->a, X_CMP, w, oa.reg, ob.m);
    } else if (oa.kind == OPND_MEM) {
        x_rm(&g->a, X_CMP_MR, w, ob.reg, oa.m);
    } else {
        x_rr(&g->a, X_CMP, w, oa.reg, ob.reg);
    }
}

/* Set the flags for a <cond> b; no register is written but to fetch operands. */
unsigned emit_cmp(Cg *g, unsigned cond, IrRef a, IrRef b, unsigned w)
{
    static const uint8_t fl[] = { IR_FL_EQ, IR_FL_NE, IR_FL_LT, IR_FL_GE, IR_FL_CC, IR_FL_CS, IR_FL_LE, IR_FL_GT, IR_FL_LS,
                                  IR_FL_HI };

    if (g->eflags && compared(g, IR_flsub, a, b, w))
        return emit_flcond(g, g->eflags, fl[cond]);
    if (is_const(g, a)) {
        IrRef t = a;
        a = b;
        b = t;
        cond = cond_swap(cond);
    }
    if ((g->val[a].flags & V_DEFER) && cg_ins(g, a)->op == IR_and && is_const(g, b) && const_of(g, b) == 0
        && cond <= IR_NE) {
        if (!g->eflags || !compared(g, IR_fland, cg_ins(g, a)->a, cg_ins(g, a)->b, w))
            emit_test(g, a);
        return cc_of(cond);
    }
    emit_cmp_operands(g, a, b, w);
    return cc_of(cond);
}

unsigned emit_cond(Cg *g, IrRef b)
{
    const IrIns *i = cg_ins(g, b);

    if (g->val[b].flags & V_DEFER) {
        if (i->op == IR_setc)
            return emit_cmp(g, i->x, i->a, i->b, type_w(i->aux));
        if (i->op == IR_flcond)
            return emit_flcond(g, i->a, i->x);
        if (i->op == IR_fcmp && i->x != IR_FEQ)
            return emit_fcmp_flags(g, i);
    }
    Opnd o = opnd_rm(g, b);

    if (o.kind == OPND_MEM)
        x_mi(&g->a, X_CMP_I, 1, o.m, 0);
    else
        x_rr(&g->a, X_TEST_MR, 1, o.reg, o.reg);
    return CC_NE;
}

/* A carry is in a chain as a rule, which movzx would make a cycle longer; else that is the shorter code. */
void set_bool(Cg *g, IrRef d, unsigned cc)
{
    bool keep = g->keep_flags, carry = cg_ins(g, d)->op == IR_setc && cg_ins(g, d)->x == IR_LTU;

    operands_done(g);
    g->keep_flags = true;
    unsigned dst = dst_reg(g, d, NOREG, 0);

    g->keep_flags = keep;
    if (carry)
        x_mov_imm(&g->a, dst, 0);
    x_setcc(&g->a, cc, dst);
    if (!carry)
        x_rr(&g->a, X_MOVZX8, 0, dst, dst);
    def(g, d, dst);
}

/* sel and min/max: dst = cc ? yes : no, flags set already */
static void select_regs(Cg *g, IrRef d, unsigned cc, Opnd yes, Opnd no, unsigned w)
{
    bool keep = g->keep_flags;

    operands_done(g);
    g->keep_flags = true;
    unsigned dst = dst_reg(g, d, no.kind == OPND_REG ? no.reg : NOREG, 0);

    if (yes.kind == OPND_REG && dst == yes.reg) {
        Opnd t = yes;
        yes = no;
        no = t;
        cc ^= 1;
    }
    mov_opnd(g, w, dst, no);
    if (yes.kind == OPND_IMM) {                  /* cmov takes no immediate */
        uint32_t skip = x_jcc8(&g->a, cc ^ 1);

        mov_opnd(g, w, dst, yes);
        x_here8(&g->a, skip);
    } else if (yes.kind == OPND_REG)
        x_cmov(&g->a, w, cc, dst, yes.reg);
    else
        x_cmov_m(&g->a, w, cc, dst, yes.m);
    g->keep_flags = keep;
    def(g, d, dst);
}

static void sel_fp(Cg *g, IrRef d, const IrIns *i)
{
    bool keep = g->keep_flags, first = g->val[i->a].flags & V_DEFER;
    unsigned cc = 0;

    if (first) {                                 /* flags: fetching vectors leaves the host's alone */
        cc = emit_cond(g, i->a);
        g->locked = 0;
        g->keep_flags = true;
    }
    Opnd yes = { .reg = (uint8_t)fetch(g, i->b) }, no = { .reg = (uint8_t)fetch(g, i->c) };

    if (!first)
        cc = emit_cond(g, i->a);

    operands_done(g);
    unsigned dst = dst_reg(g, d, no.reg, yes.reg == no.reg ? 0 : 1u << yes.reg);

    move_reg(g, i->type, dst, no.reg);
    uint32_t skip = x_jcc8(&g->a, cc ^ 1);

    move_reg(g, i->type, dst, yes.reg);
    x_here8(&g->a, skip);
    g->keep_flags = keep;
    def(g, d, dst);
}

/* A source of cmov: register or memory, fetched before the flags are set. With @tight it stays in memory if it is there,
 * to leave registers to the comparison. */
static Opnd cmov_opnd(Cg *g, IrRef v)
{
    Mem m;

    if (g->val[v].flags & V_DEFER)
        emit_deferred(g, v);
    if (g->val[v].reg == NOREG && val_mem(g, v, &m))
        return (Opnd){ .kind = OPND_MEM, .reg = NOREG, .m = m };
    return (Opnd){ .kind = OPND_REG, .reg = (uint8_t)fetch(g, v) };
}

/* At most two of the three scratch registers stay locked: the rest must be able to hold a comparison's operand. */
static Opnd to_memory(Cg *g, IrRef v, Opnd o)
{
    Val *x = &g->val[v];

    if (o.kind != OPND_REG || !(SCRATCH_REGS >> o.reg & 1))
        return o;
    if (x->spill < 0) {
        x->spill = (int16_t)spill_alloc(g, v, cg_ins(g, v)->type);
        x->last = MAX(x->last, g->pos);
        store_mem(g, cg_ins(g, v)->type, spill_mem(x->spill), o.reg);
    }
    unlock(g, o.reg);
    return (Opnd){ .kind = OPND_MEM, .reg = NOREG, .m = spill_mem(x->spill) };
}

/* Flags or constant ones, as ccmp has them: the word stays where it was made. */
static void sel_flags_const(Cg *g, IrRef d, const IrIns *i)
{
    bool keep = g->keep_flags, no = is_const(g, i->c);
    unsigned r = fetch(g, no ? i->b : i->c), cc = emit_cond(g, i->a) ^ no;

    g->locked = 1u << r;
    operands_done(g);
    g->keep_flags = true;
    unsigned dst = dst_reg(g, d, r, 0);

    if (dst != r)
        x_mov(&g->a, 0, dst, r);
    lock(g, dst);
    unsigned k = alloc_temp(g, false);

    x_mov_imm(&g->a, k, (uint32_t)const_of(g, no ? i->c : i->b));
    x_cmov(&g->a, 0, cc, dst, k);
    g->keep_flags = keep;
    def(g, d, dst);
}

static void emit_sel(Cg *g, IrRef d, const IrIns *i)
{
    unsigned w = type_w(i->type);

    if (i->type == IR_FLAGS && is_const(g, i->b) != is_const(g, i->c)) {
        sel_flags_const(g, d, i);
        return;
    }

    if (type_fp(i->type)) {
        sel_fp(g, d, i);
        return;
    }
    if (i->type != IR_FLAGS) {                   /* fetching what to choose from leaves the host's flags alone */
        bool keep = g->keep_flags;
        unsigned cc = emit_cond(g, i->a);

        g->locked = 0;
        g->keep_flags = true;
        Opnd no = opnd(g, i->c, w), yes = cmov_opnd(g, i->b);

        g->keep_flags = keep;
        select_regs(g, d, cc, yes, no, w);
        return;
    }
    Opnd no = opnd(g, i->c, w);

    if (no.kind == OPND_REG)
        no = to_memory(g, i->c, no);
    Opnd yes = cmov_opnd(g, i->b);

    if (g->val[i->a].flags & V_DEFER || no.kind == OPND_REG)
        yes = to_memory(g, i->b, yes);
    unsigned cc = emit_cond(g, i->a);

    select_regs(g, d, cc, yes, no, w);
}

static void emit_minmax(Cg *g, IrRef d, const IrIns *i, unsigned w)
{
    static const uint8_t cond[] = { IR_LTS, IR_GTS, IR_LTU, IR_GTU };
    unsigned a = fetch(g, i->a);
    Opnd b = cmov_opnd(g, i->b);
    unsigned cc = cc_of(cond[i->op - IR_mins]);

    if (b.kind == OPND_REG)
        x_rr(&g->a, X_CMP, w, a, b.reg);
    else
        x_rm(&g->a, X_CMP, w, a, b.m);
    operands_done(g);
    g->keep_flags = true;
    unsigned dst = dst_reg(g, d, a, 0);

    if (b.kind == OPND_REG && dst == b.reg && dst != a) {
        x_cmov(&g->a, w, cc, dst, a);
    } else {
        if (dst != a)
            x_mov(&g->a, w, dst, a);
        if (b.kind == OPND_REG)
            x_cmov(&g->a, w, cc ^ 1, dst, b.reg);
        else
            x_cmov_m(&g->a, w, cc ^ 1, dst, b.m);
    }
    g->keep_flags = false;
    def(g, d, dst);
}

/* ---- one operand ---- */

void emit_rm_op(Cg *g, IrRef d, IrRef a, Enc e, unsigned w)
{
    Opnd o = opnd_rm(g, a);

    operands_done(g);
    unsigned dst = dst_reg(g, d, prefer_dead(g, &o, NULL), 0);

    if (o.kind == OPND_REG)
        x_rr(&g->a, e, w, dst, o.reg);
    else
        x_rm(&g->a, e, w, dst, o.m);
    def(g, d, dst);
}

/* Does the host instruction for i32 value @r leave the upper half zero, and the i32 positive if @sign? */
static bool extended(const Cg *g, IrRef r, bool sign)
{
    const IrIns *i = cg_ins(g, r);

    if (i->op == IR_shr && is_const(g, i->b))
        return const_of(g, i->b) & 31;
    if (i->op == IR_and && is_const(g, i->b) && const_of(g, i->b) >= 0)
        return true;
    if (sign)
        return false;
    switch (i->op) {                             /* whose last instruction writes a 32-bit register in any case */
    case IR_add: case IR_sub: case IR_and: case IR_or: case IR_xor: case IR_mul: case IR_adc:
    case IR_mins: case IR_maxs: case IR_minu: case IR_maxu: case IR_clz: case IR_ctz: case IR_popcnt: case IR_bswap:
    case IR_rbit:
        return true;
    case IR_shl: case IR_sar: case IR_rotl: case IR_rotr:
        return is_const(g, i->b) && (const_of(g, i->b) & 31);
    case IR_sel:
        return !is_const(g, i->b) && !is_const(g, i->c);
    default:
        return false;
    }
}

static void emit_extend(Cg *g, IrRef d, const IrIns *i, Enc e, unsigned w)
{
    unsigned r = g->val[i->a].reg;

    if (r == NOREG || !extended(g, i->a, w))
        emit_rm_op(g, d, i->a, e, w);
    else
        def_alias(g, d, r);
}

static void emit_andn(Cg *g, IrRef d, const IrIns *i, unsigned w)
{
    if (i->op == IR_andn && cg_feat(g, FEAT_BMI1)) {
        unsigned b = fetch(g, i->b);
        Opnd a = opnd_rm(g, i->a);

        operands_done(g);
        unsigned dst = dst_reg(g, d, prefer_dead(g, &a, NULL), 0);

        if (a.kind == OPND_REG)
            v_rrr(&g->a, X_ANDN, w, dst, b, a.reg);
        else
            v_rrm(&g->a, X_ANDN, w, dst, b, a.m);
        def(g, d, dst);
        return;
    }
    /* not b, then the plain operation with a; xnor: not (b ^ a) */
    Opnd b = opnd(g, i->b, w), a = opnd(g, i->a, w);

    operands_done(g);
    unsigned dst = dst_reg(g, d, prefer_dead(g, &b, NULL), a.kind == OPND_REG && !(b.kind == OPND_REG && a.reg == b.reg)
                           ? 1u << a.reg : 0);
    const AluEnc *e = i->op == IR_andn ? &alu_and : i->op == IR_orn ? &alu_or : &alu_xor;

    if (a.kind == OPND_REG && dst == a.reg) {    /* a is b */
        if (i->op == IR_andn)
            x_rr(&g->a, X_XOR, 0, dst, dst);
        else
            x_ri(&g->a, X_MOV_I, w, dst, -1);
    } else {
        mov_opnd(g, w, dst, b);
        x_r(&g->a, X_NOT, w, dst);
        alu_opnd(g, e, w, dst, a);
    }
    def(g, d, dst);
}

/* The low half of an i64 is the register itself, and so is an i64 of which only the low half counts. */
static void emit_trunc(Cg *g, IrRef d, const IrIns *i)
{
    Val *x = &g->val[i->a];
    Mem m;

    if (x->flags & V_DEFER)
        emit_deferred(g, i->a);
    if (x->reg == NOREG && x->slot >= 0 && !(g->val[d].flags & V_XBLOCK)) {
        def_slot(g, d, (unsigned)x->slot);
        return;
    }
    if (x->reg == NOREG && !val_mem(g, i->a, &m)) {      /* a constant nobody folded */
        unsigned r = alloc_temp(g, false);

        load_to(g, r, i->a);
        def(g, d, r);
        return;
    }
    unsigned r = fetch(g, i->a);

    def_alias(g, d, r);
}

bool emit_int(Cg *g, IrRef d, const IrIns *i)
{
    unsigned w = type_w(i->type);

    if (UNLIKELY(g->val[d].flags & V_FUSE) && i->op != IR_adc && i->op != IR_setc) {
        emit_fused(g, d, w);
        return true;
    }
    switch (i->op) {
    case IR_add:
        if (!emit_scaled_add(g, d, i, w))
            emit_alu(g, d, &alu_add, i->a, i->b, w, true);
        break;
    case IR_sub:    emit_alu(g, d, &alu_sub, i->a, i->b, w, false); break;
    case IR_and:    emit_alu(g, d, &alu_and, i->a, i->b, w, true); break;
    case IR_or:     emit_alu(g, d, &alu_or, i->a, i->b, w, true); break;
    case IR_xor:    emit_alu(g, d, &alu_xor, i->a, i->b, w, true); break;
    case IR_andn: case IR_orn: case IR_xnor: emit_andn(g, d, i, w); break;
    case IR_shl: case IR_shr: case IR_sar: case IR_rotl: case IR_rotr: emit_shift(g, d, i, w); break;
    case IR_adc:    emit_adc(g, d, i); break;
    case IR_mins: case IR_maxs: case IR_minu: case IR_maxu: emit_minmax(g, d, i, w); break;
    case IR_sext8:  emit_rm_op(g, d, i->a, X_MOVSX8, w); break;
    case IR_sext16: emit_rm_op(g, d, i->a, X_MOVSX16, w); break;
    case IR_zext8:  emit_rm_op(g, d, i->a, X_MOVZX8, 0); break;
    case IR_zext16: emit_rm_op(g, d, i->a, X_MOVZX16, 0); break;
    case IR_sext32: emit_extend(g, d, i, X_MOVSXD, 1); break;
    case IR_zext32: emit_extend(g, d, i, X_MOV, 0); break;
    case IR_trunc: case IR_ext32: emit_trunc(g, d, i); break;
    case IR_setc:
        assert(!(g->val[d].flags & V_FUSE) || (g->eflags == d && eflags_valid(g)));
        set_bool(g, d, g->val[d].flags & V_FUSE ? CC_B : emit_cmp(g, i->x, i->a, i->b, type_w(i->aux)));
        break;
    case IR_sel:    emit_sel(g, d, i); break;
    default:        return emit_muldiv(g, d, i);
    }
    return true;
}
