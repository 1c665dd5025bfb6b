/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Floating point: arithmetic, comparison, minimum and maximum, bit operations. The guest's rounding mode and sticky flags
 * are in MXCSR. With AVX everything is three-operand VEX code (legacy SSE would suffer from dirty upper halves); without,
 * the two-operand forms of the same opcodes.
 */
#include "backend-x86_64/cg.h"

/* The f64 row of a pair whose f32 row is @e: prefix F3 to F2, or none to 66 (ucomis, comis). */
static Enc by_type(Enc e, unsigned type)
{
    if (type == IR_F32)
        return e;
    return e + (1u << 10);
}

void s_rrr(Cg *g, Enc e, unsigned dst, unsigned a, unsigned b)
{
    if (cg_feat(g, FEAT_AVX)) {
        v_rrr(&g->a, e, 0, dst, a, b);
    } else {
        assert(dst != b || a == b || dst == a);
        move_reg(g, IR_F64, dst, a);
        x_rr(&g->a, e, 0, dst, b);
    }
}

void s_rrm(Cg *g, Enc e, unsigned dst, unsigned a, Mem m)
{
    if (cg_feat(g, FEAT_AVX)) {
        v_rrm(&g->a, e, 0, dst, a, m);
    } else {
        move_reg(g, IR_F64, dst, a);
        x_rm(&g->a, e, 0, dst, m);
    }
}

/* ... and a byte behind */
void s_rrm_imm(Cg *g, Enc e, unsigned dst, unsigned a, Mem m, unsigned imm)
{
    if (cg_feat(g, FEAT_AVX)) {
        v_rrm_tail(&g->a, e, 0, dst, a, m, 1);
    } else {
        move_reg(g, IR_F64, dst, a);
        x_rm_tail(&g->a, e, 0, dst, m, 1);
    }
    x_byte(&g->a, imm);
}

/* @d is in @r now; @up: with zeros above (upper_zero). */
void def_up(Cg *g, IrRef d, unsigned r, bool up)
{
    def(g, d, r);
    g->val[d].flags |= up ? V_UP0 : 0;
}

static void s_rro(Cg *g, Enc e, unsigned dst, unsigned a, Opnd b)
{
    if (b.kind == OPND_REG)
        s_rrr(g, e, dst, a, b.reg);
    else
        s_rrm(g, e, dst, a, b.m);
}

/* One-operand forms (compares): VEX without a second source. */
void s_rr(Cg *g, Enc e, unsigned reg, unsigned rm)
{
    if (cg_feat(g, FEAT_AVX))
        v_rrr(&g->a, e, 0, reg, NOREG, rm);
    else
        x_rr(&g->a, e, 0, reg, rm);
}

static void s_rm(Cg *g, Enc e, unsigned reg, Mem m)
{
    if (cg_feat(g, FEAT_AVX))
        v_rrm(&g->a, e, 0, reg, NOREG, m);
    else
        x_rm(&g->a, e, 0, reg, m);
}

/* Scalar ops with one source; VEX takes the upper half from @src too, which breaks the dependency on dst. */
void s_unary(Cg *g, Enc e, unsigned dst, unsigned src)
{
    if (cg_feat(g, FEAT_AVX))
        v_rrr(&g->a, e, 0, dst, src, src);
    else
        x_rr(&g->a, e, 0, dst, src);
}

/* The same for a guest whose registers are vectors: with zeros above the result (which a vfrom behind would make) where that
 * is free. @up: there are above @src. Returns whether there are above @dst. */
bool s_unary_up(Cg *g, Enc e, unsigned dst, unsigned src, bool up)
{
    if (g->f->nan == IR_NAN_RISCV || !cg_feat(g, FEAT_AVX) || dst == src || up) {
        s_unary(g, e, dst, src);
        return up && (cg_feat(g, FEAT_AVX) || dst == src);
    }
    v_rrr(&g->a, X_XORPS, 0, dst, dst, dst);
    v_rrr(&g->a, e, 0, dst, dst, src);
    return true;
}

/* ---- what the host cannot do: softfp ---- */

void emit_soft(Cg *g, IrRef d, const IrIns *i)
{
    const IrRef arg[3] = { i->a, i->b, i->c };

    for (unsigned k = 0; k < 3; k++) {
        if (!arg[k])
            continue;
        g->locked = 0;
        unsigned r = fetch(g, arg[k]);

        store_mem(g, cg_ins(g, arg[k])->type, head_mem(CPU_HEAD_DISP(harg) + (int)k * 8), r);
    }
    internal_descriptor(g, i);
    operands_done(g);
    spill_all(g, false);
    emit_internal(g, INT_SOFT);
    g->locked = 0;
    unsigned dst = dst_reg(g, d, NOREG, 0);

    load_mem(g, i->type, dst, HEAD(hret));
    def_up(g, d, dst, type_fp(i->type));
}

void cold_keep(Cg *g, unsigned dst, bool restore)
{
    unsigned vec = g->spill_unit > 1 ? IR_V128 : IR_F64;

    for (unsigned r = 0; r < NREGS; r++) {
        if (!(SCRATCH_REGS >> r & 1) || r == dst)
            continue;
        Mem m = spill_mem(spill_temp(g, (r & 15) + (reg_is_xmm(r) ? 3 : 0)));

        if (restore)
            load_mem(g, reg_is_xmm(r) ? vec : IR_I64, r, m);
        else
            store_mem(g, reg_is_xmm(r) ? vec : IR_I64, m, r);
    }
}

/* The same, cold: operands in c->r[0] and, if there is a second, c->r[2], result to c->r[1], which they may be; all other
 * scratch registers preserved. */
static void cold_soft(Cg *g, const Cold *c)
{
    const IrIns *i = cg_ins(g, c->ref);

    asm_room(&g->a, 512);
    cold_keep(g, c->r[1], false);
    store_mem(g, cg_ins(g, i->a)->type, HEAD(harg), c->r[0]);
    if (i->b)
        store_mem(g, cg_ins(g, i->b)->type, HEAD(harg[1]), c->r[2]);
    internal_descriptor(g, i);
    emit_internal(g, INT_SOFT);
    load_mem(g, i->type, c->r[1], HEAD(hret));
    cold_keep(g, c->r[1], true);
    x_target32(&g->a, x_jmp32(&g->a), c->back);
}

/* Out of line softfp for @d = op(@src), from a jump just emitted; returns for `back` to be set. */
Cold *soft_path(Cg *g, IrRef d, uint32_t field, unsigned src, unsigned dst)
{
    Cold *c = cold_add(g, cold_soft, field);

    c->ref = d;
    c->r[0] = (uint8_t)src;
    c->r[1] = (uint8_t)dst;
    return c;
}

/* In front of the host's instruction for @d = i(@a, @b), to @dst, which rounds in the dynamic mode: is that i->x? Else
 * softfp does it; returns for `back` to be set behind the instruction. */
static Cold *round_guard(Cg *g, IrRef d, const IrIns *i, unsigned a, unsigned b, unsigned dst)
{
    x_mi(&g->a, X_CMP_I, 0, HEAD(fp_round), i->x);
    Cold *c = soft_path(g, d, x_jcc32(&g->a, CC_NE), a, dst);

    c->r[2] = (uint8_t)b;
    return c;
}

/* IR_NAN_ARM_FZ: in front of an instruction that takes a denormal @r silently (fp-trap.c). */
void flush_guard(Cg *g, unsigned type, unsigned r)
{
    if (g->f->nan == IR_NAN_ARM_FZ)
        v_rrr(&g->a, by_type(X_UCOMISS, type), 1, r, NOREG, r);
}

static uint64_t nan_of(unsigned type) { return type == IR_F32 ? 0x7fc00000 : 0x7ff8000000000000; }

/* ---- arithmetic ---- */

static bool reg_dead(const Cg *g, unsigned r)
{
    for (IrRef v = g->head[r]; v; v = g->val[v].next)
        if (live(g, v))
            return false;
    return true;
}

static bool is_nan_bits(unsigned type, uint64_t v)
{
    return type == IR_F32 ? (uint32_t)v << 1 > 0xff000000 : v << 1 > 0xffe0000000000000;
}

bool never_nan(const Cg *g, IrRef v)
{
    const IrIns *i = cg_ins(g, v);

    return i->op == IR_fi2s || i->op == IR_fi2u || (is_const(g, v) && !is_nan_bits(i->type, (uint64_t)i->imm));
}

/* Of two quiet NaNs the host gives the first: where that is the guest's rule too the operands stay in order. */
static bool may_swap(const Cg *g, const IrIns *i)
{
    return g->f->nan == IR_NAN_RISCV || never_nan(g, i->a) || never_nan(g, i->b);
}

static void emit_fbin(Cg *g, IrRef d, const IrIns *i, Enc e, bool comm)
{
    IrRef a = i->a, b = i->b;

    if (comm && g->val[a].reg == NOREG && g->val[b].reg != NOREG && may_swap(g, i)) {
        a = i->b;
        b = i->a;
    }
    unsigned ra = fetch(g, a);
    Opnd ob = opnd_rm(g, b);

    operands_done(g);
    bool avx = cg_feat(g, FEAT_AVX);
    unsigned prefer = !reg_dead(g, ra) && avx && ob.kind == OPND_REG ? ob.reg : ra;
    unsigned dst = dst_reg(g, d, prefer, !avx && ob.kind == OPND_REG && ob.reg != ra ? 1u << ob.reg : 0);

    s_rro(g, by_type(e, i->type), dst, ra, ob);
    def_up(g, d, dst, upper_zero(g, a));
}

/* In a rounding mode of its own: V8 writes "to nearest, ties to even" in every instruction. */
static void emit_fbin_static(Cg *g, IrRef d, const IrIns *i, Enc e)
{
    unsigned a = fetch(g, i->a), b = fetch(g, i->b);

    operands_done(g);
    unsigned dst = dst_reg(g, d, a, !cg_feat(g, FEAT_AVX) && b != a ? 1u << b : 0);
    Cold *c = round_guard(g, d, i, a, b, dst);

    s_rrr(g, by_type(e, i->type), dst, a, b);
    c->back = asm_pos(&g->a);
    def(g, d, dst);
}

void emit_unary_static(Cg *g, IrRef d, const IrIns *i, Enc e)
{
    unsigned a = fetch(g, i->a);

    operands_done(g);
    unsigned dst = dst_reg(g, d, a, 0);
    Cold *c = round_guard(g, d, i, a, a, dst);

    s_unary(g, e, dst, a);
    c->back = asm_pos(&g->a);
    def(g, d, dst);
}

/*
 * The result is a NaN. inf * 0 + quiet NaN is invalid for IEEE 754's taste as RISC-V has it, and quiet for x86: multiply
 * again, and keep the flags of that only if the product is a NaN. The result is canonical then, which makes the fcanon
 * behind free. r: result, factors.
 */
static void cold_fma(Cg *g, const Cold *c)
{
    unsigned type = c->u[0], dst = c->r[0];

    x_m(&g->a, X_STMXCSR, 0, HEAD(scratch32[0]));
    s_rrr(g, by_type(X_MULSS, type), dst, c->r[1], c->r[2]);
    s_rr(g, by_type(X_UCOMISS, type), dst, dst);
    uint32_t nan = x_jcc8(&g->a, CC_P);

    x_m(&g->a, X_LDMXCSR, 0, HEAD(scratch32[0]));
    x_here8(&g->a, nan);
    load_mem(g, type, dst, pool_const(g, nan_of(type), 0));
    x_target32(&g->a, x_jmp32(&g->a), c->back);
}

/* A factor that is about to be overwritten, for cold_fma. */
static unsigned factor_copy(Cg *g, unsigned r)
{
    unsigned t = alloc_temp(g, true);

    move_reg(g, IR_F64, t, r);
    return t;
}

static const Enc fma_enc[4][3] = {               /* by IR_FMA_*: 213, 231, 132 */
    { X_FMADD213, X_FMADD231, X_FMADD132 }, { X_FNMADD213, X_FNMADD231, X_FNMADD132 },
    { X_FMSUB213, X_FMSUB231, X_FMSUB132 }, { X_FNMSUB213, X_FNMSUB231, X_FNMSUB132 },
};

static Opnd fma_addend(Cg *g, const IrIns *i)
{
    if (is_const(g, i->c))
        return (Opnd){ .kind = OPND_MEM, .reg = NOREG, .m = pool_const(g, (uint64_t)const_of(g, i->c), 0) };
    if (__builtin_popcount(g->locked & SCRATCH_XMMS) > 1)
        return stable_opnd(g, i->c, NOREG);      /* leave a scratch register for the result */
    return opnd_rm(g, i->c);
}

static void emit_fma(Cg *g, IrRef d, const IrIns *i)
{
    unsigned w = i->type == IR_F64;
    unsigned a = fetch(g, i->a), b = fetch(g, i->b);
    const Enc *e = fma_enc[i->aux & 3];
    Opnd c = fma_addend(g, i);

    operands_done(g);
    unsigned prefer = c.kind == OPND_REG && reg_dead(g, c.reg) ? c.reg : reg_dead(g, a) ? a : b;
    unsigned dst = dst_reg(g, d, prefer, 0);
    bool addend = c.kind == OPND_REG && dst == c.reg, check = i->aux & IR_FMA_INF_ZERO;

    if (!addend && dst != b)
        move_reg(g, i->type, dst, a);
    bool has_b = !addend && dst == b;            /* dst holds b, else a */

    if (check && (dst == a || dst == b)) {       /* keep the factor for cold_fma */
        unsigned k = factor_copy(g, dst);

        a = a == dst ? k : a;
        b = b == dst ? k : b;
    }
    if (addend) {
        v_rrr(&g->a, e[1], w, dst, a, b);
    } else {
        unsigned m = has_b ? a : b;              /* the other factor */

        if (c.kind == OPND_REG)
            v_rrr(&g->a, e[0], w, dst, m, c.reg);
        else
            v_rrm(&g->a, e[0], w, dst, m, c.m);
    }
    if (check) {
        s_rr(g, by_type(X_UCOMISS, i->type), dst, dst);
        Cold *k = cold_add(g, cold_fma, x_jcc32(&g->a, CC_P));

        k->r[0] = (uint8_t)dst;
        k->r[1] = (uint8_t)a;
        k->r[2] = (uint8_t)b;
        k->u[0] = i->type;
        k->back = asm_pos(&g->a);
    }
    def(g, d, dst);
}

/*
 * Arm's order of NaNs: the form is chosen for the factors to stay in order, and a guard (fp-trap.c) in front traps if the
 * addend is a NaN, or if a is one that would have to be negated.
 */
static void emit_fma_arm(Cg *g, IrRef d, const IrIns *i)
{
    const Enc *e = fma_enc[i->aux & 3], guard = by_type(X_COMISS, i->type);
    unsigned w = i->type == IR_F64, a = fetch(g, i->a), b = fetch(g, i->b);
    Opnd c = fma_addend(g, i);

    operands_done(g);
    unsigned prefer = c.kind == OPND_REG && reg_dead(g, c.reg) ? c.reg : reg_dead(g, b) ? b : a;
    unsigned dst = dst_reg(g, d, prefer, c.kind == OPND_MEM && a != b ? 1u << a : 0);
    bool addend = c.kind == OPND_REG && dst == c.reg;
    IrRef over = addend ? i->c : dst == a && a != b ? i->a : i->b;     /* what it overwrites */

    if (!addend && dst != a && dst != b)
        move_reg(g, i->type, dst, b);
    if (c.kind == OPND_REG && !never_nan(g, i->c))
        v_rrr(&g->a, guard, 1, i->aux & IR_FMA_NEGMUL ? a : c.reg, NOREG, c.reg);
    else if (c.kind == OPND_MEM && !never_nan(g, i->c))
        v_rrm(&g->a, guard, 1, a, NOREG, c.m);
    else if (i->aux & IR_FMA_NEGMUL)
        v_rrr(&g->a, guard, 1, a, NOREG, a);
    if (addend)
        v_rrr(&g->a, e[1], w, dst, a, b);
    else if (dst == a && a != b)
        v_rrr(&g->a, e[2], w, dst, c.reg, b);
    else if (c.kind == OPND_REG)
        v_rrr(&g->a, e[0], w, dst, a, c.reg);
    else
        v_rrm(&g->a, e[0], w, dst, a, c.m);
    def_up(g, d, dst, upper_zero(g, over));
}

static void emit_funary(Cg *g, IrRef d, const IrIns *i, Enc e)
{
    unsigned a = fetch(g, i->a);

    operands_done(g);
    unsigned dst = dst_reg(g, d, a, 0);

    def_up(g, d, dst, s_unary_up(g, e, dst, a, upper_zero(g, i->a)));
}

/* ---- NaNs ---- */

/* r[0] = the canonical NaN of type c->u[0] */
static void cold_nan(Cg *g, const Cold *c)
{
    load_mem(g, c->u[0], c->r[0], pool_const(g, nan_of(c->u[0]), 0));
    x_target32(&g->a, x_jmp32(&g->a), c->back);
}

static void nan_path(Cg *g, unsigned cc, unsigned type, unsigned dst)
{
    Cold *c = cold_add(g, cold_nan, x_jcc32(&g->a, cc));

    c->r[0] = (uint8_t)dst;
    c->u[0] = type;
    c->back = asm_pos(&g->a);
}

/* Results of arithmetic are never signalling NaNs, so comparing them sets no flag. */
static bool never_signals(const IrIns *i)
{
    return (i->op >= IR_fadd && i->op <= IR_fcanon) || i->op == IR_fround || i->op == IR_fcvt || i->op == IR_fh2f
        || i->op == IR_fi2s || i->op == IR_fi2u;
}

static void emit_fcanon(Cg *g, IrRef d, const IrIns *i)
{
    unsigned a = fetch(g, i->a), t = NOREG;
    bool quiet = never_signals(cg_ins(g, i->a));

    if (cg_ins(g, i->a)->op == IR_fma && (cg_ins(g, i->a)->aux & IR_FMA_INF_ZERO)) {
        /* canonical already: see cold_fma and soft_op */
        operands_done(g);
        def_alias(g, d, a);
        return;
    }

    if (!quiet)
        t = alloc_temp(g, false);
    operands_done(g);
    unsigned dst = dst_reg(g, d, a, 0);

    move_reg(g, i->type, dst, a);
    if (quiet) {
        s_rr(g, by_type(X_UCOMISS, i->type), dst, dst);
        nan_path(g, CC_P, i->type, dst);
    } else {                                     /* by bits: magnitude above infinity's */
        unsigned w = i->type == IR_F64;

        s_rr_w(g, X_MOVD_GX, w, dst, t);
        x_rr(&g->a, X_ADD, w, t, t);
        if (w) {
            x_ri8(&g->a, X_SHR_I, 1, t, 1);
            x_rm(&g->a, X_CMP, 1, t, pool_const(g, 0x7ff0000000000000, 0));
        } else {
            x_ri(&g->a, X_CMP_I, 0, t, (int32_t)0xff000000);
        }
        nan_path(g, CC_A, i->type, dst);
    }
    def(g, d, dst);
}

/* ---- minimum, maximum: ordered and different operands inline; equal (zeros!) and unordered ones cold ---- */

static void cold_minmax(Cg *g, const Cold *c)
{
    const IrIns *i = cg_ins(g, c->ref);
    unsigned a = c->r[0], b = c->r[1], dst = c->r[2];
    bool min = i->op == IR_fminnum || i->op == IR_fmin, num = i->op == IR_fminnum || i->op == IR_fmaxnum;
    Asm *as = &g->a;
    uint32_t nan = x_jcc32(as, CC_P);

    if (dst == b)                                /* equal: only the zeros' signs can differ, or/and makes the right one */
        s_rrr(g, min ? X_ORPS : X_ANDPS, dst, b, a);
    else
        s_rrr(g, min ? X_ORPS : X_ANDPS, dst, a, b);
    if (g->f->nan == IR_NAN_ARM_FZ)              /* denormals are zeros: this traps and makes them so */
        s_rrm(g, by_type(X_MULSS, i->type), dst, dst, pool_const(g, i->type == IR_F32 ? 0x3f800000 : 0x3ff0000000000000, 0));
    x_target32(as, x_jmp32(as), c->back);
    x_here32(as, nan);
    if (g->f->nan != IR_NAN_RISCV) {
        cold_soft(g, &(Cold){ .ref = c->ref, .back = c->back, .r = { (uint8_t)a, (uint8_t)dst, (uint8_t)b } });
        return;
    }
    if (num) {
        s_rr(g, by_type(X_UCOMISS, i->type), a, a);
        uint32_t a_nan = x_jcc8(as, CC_P);

        move_reg(g, i->type, dst, a);
        x_target32(as, x_jmp32(as), c->back);
        x_here8(as, a_nan);
        s_rr(g, by_type(X_UCOMISS, i->type), b, b);
        uint32_t b_nan = x_jcc8(as, CC_P);

        move_reg(g, i->type, dst, b);
        x_target32(as, x_jmp32(as), c->back);
        x_here8(as, b_nan);
    }
    load_mem(g, i->type, dst, pool_const(g, nan_of(i->type), 0));
    x_target32(as, x_jmp32(as), c->back);
}

static void emit_fminmax(Cg *g, IrRef d, const IrIns *i)
{
    bool min = i->op == IR_fminnum || i->op == IR_fmin, avx = cg_feat(g, FEAT_AVX);
    unsigned a = fetch(g, i->a), b = fetch(g, i->b);

    operands_done(g);
    unsigned dst = dst_reg(g, d, a, !avx && a != b ? 1u << b : 0);

    s_rr(g, by_type(X_UCOMISS, i->type), a, b);
    Cold *c = cold_add(g, cold_minmax, x_jcc32(&g->a, CC_E));

    c->ref = d;
    c->r[0] = (uint8_t)a;
    c->r[1] = (uint8_t)b;
    c->r[2] = (uint8_t)dst;
    s_rrr(g, by_type(min ? X_MINSS : X_MAXSS, i->type), dst, a, b);
    c->back = asm_pos(&g->a);
    def_up(g, d, dst, upper_zero(g, i->a) && upper_zero(g, i->b));
}

/* ---- signs ---- */

static uint64_t sign_of(unsigned type) { return type == IR_F32 ? 0x80000000 : 0x8000000000000000; }

static void emit_sign(Cg *g, IrRef d, const IrIns *i)
{
    unsigned a = fetch(g, i->a);
    uint64_t sign = sign_of(i->type);

    operands_done(g);
    unsigned dst = dst_reg(g, d, a, 0);

    if (i->op == IR_fneg)
        s_rrm(g, X_XORPS, dst, a, pool_const(g, sign, 0));
    else
        s_rrm(g, X_ANDPS, dst, a, pool_const(g, sign - 1, 0));
    def_up(g, d, dst, i->op == IR_fabs || upper_zero(g, i->a));
}

static void emit_fsgnj(Cg *g, IrRef d, const IrIns *i)
{
    unsigned b = fetch(g, i->b), a = fetch(g, i->a);
    unsigned t = alloc_temp(g, true);
    uint64_t sign = sign_of(i->type);

    s_rrm(g, i->x == 1 ? X_ANDNPS : X_ANDPS, t, b, pool_const(g, sign, 0));
    if (b != a)
        unlock(g, b);
    operands_done(g);
    unsigned dst = dst_reg(g, d, a, 1u << t);

    if (i->x == 2) {
        s_rrr(g, X_XORPS, dst, a, t);
    } else {
        s_rrm(g, X_ANDPS, dst, a, pool_const(g, sign - 1, 0));
        s_rrr(g, X_ORPS, dst, dst, t);
    }
    def_up(g, d, dst, i->x < 2 || upper_zero(g, i->a));
}

/* ---- comparison ---- */

/* EQ, by ucomis: E and NP. Less is "greater" with the operands exchanged, so that unordered (carry set) is false. LTN and
 * LEN put MXCSR back as it was if there was a NaN at all; ldmxcsr leaves EFLAGS as they are. */
unsigned emit_fcmp_flags(Cg *g, const IrIns *i)
{
    bool eq = i->x == IR_FEQ, loud = i->x == IR_FLT || i->x == IR_FLE, keep = i->x == IR_FLTN || i->x == IR_FLEN;
    unsigned r = fetch(g, eq ? i->a : i->b);
    Opnd o = opnd_rm(g, eq ? i->b : i->a);
    Enc e = by_type(loud ? X_COMISS : X_UCOMISS, i->aux);

    if (keep)
        x_m(&g->a, X_STMXCSR, 0, HEAD(scratch32[0]));
    if (o.kind == OPND_REG)
        s_rr(g, e, r, o.reg);
    else
        s_rm(g, e, r, o.m);
    if (keep) {
        uint32_t ordered = x_jcc8(&g->a, CC_NP);

        x_m(&g->a, X_LDMXCSR, 0, HEAD(scratch32[0]));
        x_here8(&g->a, ordered);
    }
    return eq ? CC_E : i->x == IR_FLT || i->x == IR_FLTQ || i->x == IR_FLTN ? CC_A : CC_AE;
}

static void emit_fcmp(Cg *g, IrRef d, const IrIns *i)
{
    unsigned t = i->x == IR_FEQ ? alloc_temp(g, false) : NOREG;
    unsigned cc = emit_fcmp_flags(g, i);

    operands_done(g);
    g->keep_flags = true;
    unsigned dst = dst_reg(g, d, NOREG, 0);

    g->keep_flags = false;
    x_setcc(&g->a, cc, dst);
    if (i->x == IR_FEQ) {
        x_setcc(&g->a, CC_NP, t);
        x_rr(&g->a, X_AND, 0, dst, t);
    }
    x_rr(&g->a, X_MOVZX8, 0, dst, dst);
    def(g, d, dst);
}

/* ---- NaN boxes ---- */

static void emit_fbox(Cg *g, IrRef d, const IrIns *i)
{
    unsigned a = fetch(g, i->a);

    operands_done(g);
    unsigned dst = dst_reg(g, d, a, 0);

    s_rrm(g, X_ORPS, dst, a, pool_const(g, 0xffffffff00000000, 0));
    def(g, d, dst);
}

static void emit_funbox(Cg *g, IrRef d, const IrIns *i)
{
    Opnd o = opnd_rm(g, i->a);

    if (o.kind == OPND_MEM && o.m.base != RIP) {
        Mem hi = o.m;

        hi.disp += 4;
        operands_done(g);
        unsigned dst = dst_reg(g, d, NOREG, 0);

        load_mem(g, IR_F32, dst, o.m);
        x_mi(&g->a, X_CMP_I, 0, hi, -1);
        nan_path(g, CC_NE, IR_F32, dst);
        def(g, d, dst);
        return;
    }
    unsigned a = fetch(g, i->a), t = alloc_temp(g, false);

    operands_done(g);
    unsigned dst = dst_reg(g, d, a, 0);

    s_rr_w(g, X_PEXTRD, 0, a, t);
    x_byte(&g->a, 1);
    move_reg(g, IR_F32, dst, a);
    x_ri(&g->a, X_CMP_I, 0, t, -1);
    nan_path(g, CC_NE, IR_F32, dst);
    def(g, d, dst);
}

/* The f32 is where the f64 is. */
static void emit_fhalf(Cg *g, IrRef d, const IrIns *i)
{
    const Val *x = &g->val[i->a];

    if (x->reg == NOREG && x->slot >= 0 && !(g->val[d].flags & V_XBLOCK))
        def_slot(g, d, (unsigned)x->slot);
    else
        def_alias(g, d, fetch(g, i->a));
}

/* Arithmetic in a rounding mode of its own: with a guard where it is what the dynamic mode usually is. */
static bool emit_static(Cg *g, IrRef d, const IrIns *i)
{
    if (i->op < IR_fadd || i->op > IR_fma)
        return false;
    if (i->op == IR_fma || !round_usual(g, i)) {
        emit_soft(g, d, i);
        return true;
    }
    switch (i->op) {
    case IR_fadd:   emit_fbin_static(g, d, i, X_ADDSS); break;
    case IR_fsub:   emit_fbin_static(g, d, i, X_SUBSS); break;
    case IR_fmul:   emit_fbin_static(g, d, i, X_MULSS); break;
    case IR_fdiv:   emit_fbin_static(g, d, i, X_DIVSS); break;
    case IR_fsqrt:  emit_unary_static(g, d, i, by_type(X_SQRTSS, i->type)); break;
    }
    return true;
}

bool emit_fp(Cg *g, IrRef d, const IrIns *i)
{
    bool stat = i->x != IR_ROUND_DYN;            /* a rounding mode of its own */
    bool soft = g->f->nan == IR_NAN_ARM_SOFT && (ir_op_info[i->op].effects & FPX);

    if (soft || (i->op == IR_fcmp && !fcmp_inline(g, i))) {
        emit_soft(g, d, i);
        return true;
    }
    if (stat && emit_static(g, d, i))
        return true;
    if (i->op == IR_fma && !cg_feat(g, FEAT_FMA)) {
        emit_soft(g, d, i);
        return true;
    }
    switch (i->op) {
    case IR_fadd:   emit_fbin(g, d, i, X_ADDSS, true); break;
    case IR_fsub:   emit_fbin(g, d, i, X_SUBSS, false); break;
    case IR_fmul:   emit_fbin(g, d, i, X_MULSS, true); break;
    case IR_fdiv:   emit_fbin(g, d, i, X_DIVSS, false); break;
    case IR_fsqrt:  emit_funary(g, d, i, by_type(X_SQRTSS, i->type)); break;
    case IR_fma:
        if (ir_nan_traps(g->f->nan))
            emit_fma_arm(g, d, i);
        else
            emit_fma(g, d, i);
        break;
    case IR_fminnum: case IR_fmaxnum: case IR_fmin: case IR_fmax: emit_fminmax(g, d, i); break;
    case IR_fcanon: emit_fcanon(g, d, i); break;
    case IR_fneg: case IR_fabs: emit_sign(g, d, i); break;
    case IR_fsgnj:  emit_fsgnj(g, d, i); break;
    case IR_fcmp:   emit_fcmp(g, d, i); break;
    case IR_fbox:   emit_fbox(g, d, i); break;
    case IR_funbox: emit_funbox(g, d, i); break;
    case IR_fhalf:  emit_fhalf(g, d, i); break;
    default:        return emit_fcvt(g, d, i) || emit_fpenv(g, d, i);
    }
    return true;
}
