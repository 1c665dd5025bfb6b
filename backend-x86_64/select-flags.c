/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Flags values (NZCV). Where possible they live in the host's flags, from the compare (or the arithmetic) that makes them to
 * the jump, setcc or cmov that wants a condition of them; analyse.c arranges that comparisons are left to their users.
 * Otherwise they are a word, as lahf and seto make it: N bit 15, Z bit 14, C bit 8, V bit 0, others undefined.
 *
 * The host's carry after a subtraction is a borrow, Arm's C its opposite; hence eflags_kind.
 */
#include "backend-x86_64/cg.h"

/* What the host's flags are. CARRY: C is the carry. BORROW: C is its opposite. FP: of comparing a with b by ucomis;
 * FP_SWAP: of b with a. */
enum { K_CARRY, K_BORROW, K_FP, K_FP_SWAP };

/* What a user is after who wants the flags as a word. */
enum { NO_COND = 14 };
enum { FLAGS_WORD = 0xc101 };            /* the bits of a flags value that count */

bool eflags_valid(const Cg *g)
{
    return g->eflags && (g->pos <= g->eflags_until || g->eflags_at == asm_pos(&g->a));
}

static void eflags_are(Cg *g, IrRef fl, unsigned kind)
{
    g->eflags = fl;
    g->eflags_kind = (uint8_t)kind;
    g->eflags_at = asm_pos(&g->a);
    g->eflags_until = 0;
}

/* A branch on the result of arithmetic and a boolean that is a carry are not about flags values: their eflags are their
 * own number. */
void eflags_set(Cg *g, IrRef fused)
{
    const IrIns *i = cg_ins(g, fused);

    eflags_are(g, fused, i->op == IR_flsub ? K_BORROW : K_CARRY);
    if (i->op == IR_fladc)
        g->eflags_kind = i->x ? K_BORROW : K_CARRY;
    if (i->op == IR_brc || i->op == IR_setc)
        g->eflags_until = fused;
    else if (g->val[fused].flags & V_DEFER)
        g->eflags_until = g->val[fused].last;
}

static void complement_carry(Cg *g)
{
    x_byte(&g->a, 0xf5);
    g->eflags_kind ^= K_CARRY ^ K_BORROW;
    g->eflags_at = asm_pos(&g->a);
}

/* ---- comparing ---- */

static void compare_int(Cg *g, IrRef fl, const IrIns *i)
{
    emit_cmp_operands(g, i->a, i->b, type_w(i->aux));
    eflags_are(g, fl, K_BORROW);
}

static void compare_and(Cg *g, IrRef fl, const IrIns *i)
{
    unsigned w = type_w(i->aux);
    Opnd ob = opnd(g, i->b, w);

    if (ob.kind == OPND_IMM) {
        Opnd oa = opnd_rm(g, i->a);

        if (oa.kind == OPND_MEM)
            x_mi(&g->a, X_TEST_I, w && ob.imm < 0, oa.m, ob.imm);
        else
            x_ri(&g->a, X_TEST_I, w && ob.imm < 0, oa.reg, ob.imm);
    } else {
        unsigned a = fetch(g, i->a);

        if (ob.kind == OPND_MEM)
            x_rm(&g->a, X_TEST_MR, w, a, ob.m);
        else
            x_rr(&g->a, X_TEST_MR, w, a, ob.reg);
    }
    eflags_are(g, fl, K_CARRY);
}

/* a + k compares a with -k, but for the two k that are their own opposites. */
static void compare_add(Cg *g, IrRef fl, const IrIns *i)
{
    unsigned w = type_w(i->aux);
    Opnd ob = opnd(g, i->b, w);

    if (ob.kind == OPND_IMM && ob.imm && ob.imm != INT32_MIN) {
        Opnd oa = opnd_rm(g, i->a);

        if (oa.kind == OPND_MEM)
            x_mi(&g->a, X_CMP_I, w, oa.m, -ob.imm);
        else
            x_ri(&g->a, X_CMP_I, w, oa.reg, -ob.imm);
        eflags_are(g, fl, K_BORROW);
        return;
    }
    static const AluEnc add = { X_ADD, X_ADD_MR, X_ADD_I };
    unsigned t = alloc_temp(g, false);

    load_to(g, t, i->a);
    alu_opnd(g, &add, w, t, ob);
    eflags_are(g, fl, K_CARRY);
}

/*
 * Flags of ucomis x, y:  greater none · less C · equal Z · unordered Z P C
 * and the guest's:       greater C · less N · equal Z C · unordered C V
 * Each condition but EQ, NE, VS, VC is one of the host's with the operands in one of the two orders.
 */
static bool fp_swapped(unsigned cond)
{
    return cond >= IR_FL_CS && cond != IR_FL_VS && cond != IR_FL_VC && cond <= IR_FL_LS;
}

static bool fp_any_order(unsigned cond)
{
    return cond <= IR_FL_NE || cond == IR_FL_VS || cond == IR_FL_VC || cond == NO_COND;
}

static void compare_fp(Cg *g, IrRef fl, const IrIns *i, unsigned cond)
{
    bool swap = fp_swapped(cond), f32 = i->aux == IR_F32;
    unsigned r = fetch(g, swap ? i->b : i->a);
    Opnd o = opnd_rm(g, swap ? i->a : i->b);
    Enc e = i->x ? (f32 ? X_COMISS : X_COMISD) : f32 ? X_UCOMISS : X_UCOMISD;

    if (o.kind == OPND_REG)
        s_rr(g, e, r, o.reg);
    else if (cg_feat(g, FEAT_AVX))
        v_rrm(&g->a, e, 0, r, NOREG, o.m);
    else
        x_rm(&g->a, e, 0, r, o.m);
    eflags_are(g, fl, swap ? K_FP_SWAP : K_FP);
}

static void compare(Cg *g, IrRef fl, unsigned cond)
{
    const IrIns *i = cg_ins(g, fl);

    switch (i->op) {
    case IR_flsub:  compare_int(g, fl, i); break;
    case IR_fladd:  compare_add(g, fl, i); break;
    case IR_fland:  compare_and(g, fl, i); break;
    case IR_fladc:  UNREACHABLE();               /* left to users that it reaches only */
    default:        compare_fp(g, fl, i, cond); break;
    }
}

/* A comparison of FP numbers is left to its users too, but done here once for its sticky flags: for the first user, who is
 * often the next op. */
void emit_flags_deferred(Cg *g, IrRef fl)
{
    unsigned cond = NO_COND;

    if (cg_ins(g, fl)->op != IR_flfcmp)
        return;
    asm_room(&g->a, 512);
    for (IrRef r = fl + 1; r <= g->val[fl].last; r++) {
        const IrIns *i = cg_ins(g, r);

        if (i->a == fl && (i->op == IR_flcond || i->op == IR_brfl)) {
            cond = i->x;
            break;
        }
    }
    compare(g, fl, cond);
}

/* ---- conditions ---- */

/* The host's flags are right for @cond, or can be made so. */
static bool ready(const Cg *g, IrRef fl, unsigned cond)
{
    if (!eflags_valid(g) || g->eflags != fl)
        return false;
    return g->eflags_kind < K_FP || fp_any_order(cond) || fp_swapped(cond) == (g->eflags_kind == K_FP_SWAP);
}

static unsigned fp_condition(Cg *g, unsigned cond)
{
    static const uint8_t cc[14] = {
        [IR_FL_EQ] = CC_E, [IR_FL_NE] = CC_NE, [IR_FL_VS] = CC_P, [IR_FL_VC] = CC_NP,
        [IR_FL_CS] = CC_BE, [IR_FL_CC] = CC_A, [IR_FL_MI] = CC_A, [IR_FL_PL] = CC_BE, [IR_FL_HI] = CC_B, [IR_FL_LS] = CC_AE,
        [IR_FL_GE] = CC_AE, [IR_FL_LT] = CC_B, [IR_FL_GT] = CC_A, [IR_FL_LE] = CC_BE,
    };

    if (cond <= IR_FL_NE) {                      /* unordered is Z too: make it NZ */
        uint32_t ordered = x_jcc8(&g->a, CC_NP);

        x_rr(&g->a, X_TEST_MR, 1, RSP, RSP);
        x_here8(&g->a, ordered);
        g->eflags = 0;
    }
    return cc[cond];
}

static unsigned condition(Cg *g, unsigned cond)
{
    static const uint8_t cc[14] = {
        [IR_FL_EQ] = CC_E, [IR_FL_NE] = CC_NE, [IR_FL_CS] = CC_AE, [IR_FL_CC] = CC_B, [IR_FL_MI] = CC_S, [IR_FL_PL] = CC_NS,
        [IR_FL_VS] = CC_O, [IR_FL_VC] = CC_NO, [IR_FL_HI] = CC_A, [IR_FL_LS] = CC_BE, [IR_FL_GE] = CC_GE, [IR_FL_LT] = CC_L,
        [IR_FL_GT] = CC_G, [IR_FL_LE] = CC_LE,
    };

    if (g->eflags_kind >= K_FP)
        return fp_condition(g, cond);
    if (g->eflags_kind == K_CARRY && (cond == IR_FL_HI || cond == IR_FL_LS))
        complement_carry(g);                     /* the host has no C and not Z */
    if (g->eflags_kind == K_CARRY && (cond == IR_FL_CS || cond == IR_FL_CC))
        return cc[cond] ^ 1;
    return cc[cond];
}

/* t = the word, times @k if that is not 0 */
static unsigned word_times(Cg *g, Opnd o, uint32_t k)
{
    unsigned t = alloc_temp(g, false);

    if (!k) {
        mov_opnd(g, 0, t, o);
        return t;
    }
    if (o.kind == OPND_REG)
        x_rr(&g->a, X_IMUL_I, 0, t, o.reg);
    else
        x_rm_tail(&g->a, X_IMUL_I, 0, t, o.m, 4);
    x_imm32(&g->a, k);
    return t;
}

static unsigned test_word(Cg *g, Opnd o, uint32_t mask, unsigned cc)
{
    if (o.kind == OPND_REG)
        x_ri(&g->a, X_TEST_I, 0, o.reg, (int32_t)mask);
    else
        x_mi(&g->a, X_TEST_I, 0, o.m, (int32_t)mask);
    return cc;
}

/* A condition of flags that are a word. Times 0x8001: bit 15 becomes N xor V, and Z in bit 14 stays. */
static unsigned word_condition(Cg *g, IrRef fl, unsigned cond)
{
    unsigned no = cond & 1;
    Opnd o = { .kind = OPND_MEM, .reg = NOREG };

    if (g->val[fl].reg != NOREG || !val_mem(g, fl, &o.m))
        o = (Opnd){ .kind = OPND_REG, .reg = (uint8_t)fetch(g, fl) };
    switch (cond & ~1u) {
    case IR_FL_EQ: return test_word(g, o, 0x4000, CC_NE ^ no);
    case IR_FL_CS: return test_word(g, o, 0x0100, CC_NE ^ no);
    case IR_FL_MI: return test_word(g, o, 0x8000, CC_NE ^ no);
    case IR_FL_VS: return test_word(g, o, 0x0001, CC_NE ^ no);
    }
    unsigned t = word_times(g, o, cond == IR_FL_HI || cond == IR_FL_LS ? 0 : 0x8001);

    o = (Opnd){ .kind = OPND_REG, .reg = (uint8_t)t };
    switch (cond & ~1u) {
    case IR_FL_HI:
        x_ri(&g->a, X_XOR_I, 0, t, 0x100);
        return test_word(g, o, 0x4100, CC_E ^ no);
    case IR_FL_GE: return test_word(g, o, 0x8000, CC_E ^ no);
    default:       return test_word(g, o, 0xc000, CC_E ^ no);
    }
}

unsigned emit_flcond(Cg *g, IrRef fl, unsigned cond)
{
    if (!ready(g, fl, cond)) {
        if (!(g->val[fl].flags & V_DEFER))
            return word_condition(g, fl, cond);
        compare(g, fl, cond);
    }
    return condition(g, cond);
}

/* ---- as a word ---- */

static unsigned fp_word(Cg *g)
{
    unsigned t = alloc_temp(g, false);
    bool swap = g->eflags_kind == K_FP_SWAP;
    Mem m = pool_const(g, swap ? 0x0000410000000100 : 0x0000410000008000, 0x0101);

    x_mov_imm(&g->a, t, swap ? 0x8000 : 0x0100);
    for (int k = 0; k < 3; k++, m.disp += 4)     /* less or greater, equal, unordered */
        x_cmov_m(&g->a, 0, k == 0 ? CC_B : k == 1 ? CC_E : CC_P, t, m);
    return t;
}

/* lahf wants rax, which may be in use. */
static unsigned int_word(Cg *g)
{
    bool busy = g->locked >> RAX & 1;
    unsigned t = RAX;

    if (g->eflags_kind == K_BORROW)
        complement_carry(g);
    if (busy) {
        t = alloc_temp(g, false);
        x_mov(&g->a, 1, t, RAX);
    } else {
        claim(g, 1u << RAX);
    }
    x_byte(&g->a, 0x9f);
    x_setcc(&g->a, CC_O, RAX);
    if (busy)
        x_rr(&g->a, X_XCHG, 1, t, RAX);
    return t;
}

static void emit_word(Cg *g, IrRef d)
{
    uint32_t locked = g->locked;
    bool keep = g->keep_flags;

    if (!ready(g, d, NO_COND))
        compare(g, d, NO_COND);
    g->locked = locked;
    operands_done(g);
    g->keep_flags = true;
    unsigned r = g->eflags_kind >= K_FP ? fp_word(g) : int_word(g);

    def(g, d, r);
    g->eflags_at = asm_pos(&g->a);
    g->keep_flags = keep;
}

/* ---- addition and subtraction with carry ---- */

static void test_bit(Cg *g, Opnd o, unsigned bit)
{
    if (o.kind == OPND_REG)
        x_rr(&g->a, X_BT_I, 0, X_BT_I >> 16, o.reg);
    else
        x_rm_tail(&g->a, X_BT_I, 0, X_BT_I >> 16, o.m, 1);
    x_byte(&g->a, bit);
}

/* What the host's carry is of boolean @c that was left to its user: it, or (false) its opposite. */
static bool carry_is_cond(Cg *g, IrRef c)
{
    const IrIns *i = cg_ins(g, c);
    unsigned cc;

    if (i->op == IR_flcond) {
        bool not = i->x == IR_FL_CC;

        if (!ready(g, i->a, i->x) && !(g->val[i->a].flags & V_DEFER)) {
            test_bit(g, opnd_rm(g, i->a), 8);
            return !not;
        }
        cc = emit_flcond(g, i->a, i->x);
        if (g->eflags_kind < K_FP)
            return not == (g->eflags_kind == K_BORROW);
    } else {
        cc = emit_cond(g, c);
    }
    if (cc == CC_B || cc == CC_AE)
        return cc == CC_B;
    unsigned t = alloc_temp(g, false);

    x_setcc(&g->a, cc, t);
    test_bit(g, (Opnd){ .kind = OPND_REG, .reg = (uint8_t)t }, 0);
    unlock(g, t);
    return true;
}

/* The host's carry becomes @c, which is 0 or 1, or with @borrow its opposite. */
static void carry_in(Cg *g, IrRef c, bool borrow)
{
    bool is = true;

    if (is_const(g, c)) {
        x_byte(&g->a, (const_of(g, c) & 1) != borrow ? 0xf9 : 0xf8);
        return;
    }
    if (g->val[c].flags & V_DEFER)
        is = carry_is_cond(g, c);
    else
        test_bit(g, opnd_rm(g, c), 0);
    if (is == borrow)
        x_byte(&g->a, 0xf5);
    g->locked = 0;
}

static const AluEnc alu_adc = { X_ADC, X_ADC_MR, X_ADC_I }, alu_sbb = { X_SBB, X_SBB_MR, X_SBB_I };

/* The flags op that this instruction makes the flags for. */
static IrRef beside_adc(const Cg *g, IrRef d)
{
    IrRef r = d + 1;

    while (cg_ins(g, r)->op == IR_const || cg_ins(g, r)->op == IR_pcrel || cg_ins(g, r)->op == IR_nop)
        r++;
    return r;
}

void emit_adc(Cg *g, IrRef d, const IrIns *i)
{
    const AluEnc *e = i->x ? &alu_sbb : &alu_adc;
    bool fuse = g->val[d].flags & V_FUSE, keep = g->keep_flags;
    unsigned w = type_w(i->type);

    carry_in(g, i->c, i->x);
    g->keep_flags = true;
    g->eflags = 0;
    if (!alu_memory(g, d, e, i->a, i->b, w, !i->x)) {
        Opnd a = opnd(g, i->a, w), b = opnd(g, i->b, w);
        bool same = a.kind == OPND_REG && b.kind == OPND_REG && a.reg == b.reg, b_reg = b.kind == OPND_REG && !same;

        operands_done(g);
        unsigned dst = dst_reg(g, d, a.kind == OPND_REG ? a.reg : NOREG, b_reg && i->x ? 1u << b.reg : 0);

        if (b_reg && dst == b.reg) {
            alu_opnd(g, e, w, dst, a);
        } else {
            mov_opnd(g, w, dst, a);
            alu_opnd(g, e, w, dst, b);
        }
        def(g, d, dst);
    }
    g->keep_flags = keep;
    if (fuse)
        eflags_set(g, beside_adc(g, d));
}

/* Without the sum, or too far from it. */
static void emit_fladc(Cg *g, IrRef d, const IrIns *i)
{
    unsigned w = type_w(i->aux);

    if (ready(g, d, NO_COND)) {
        emit_word(g, d);
        return;
    }
    carry_in(g, i->c, i->x);
    g->keep_flags = true;
    unsigned t = alloc_temp(g, false);

    load_to(g, t, i->a);
    Opnd b = opnd(g, i->b, w);

    alu_opnd(g, i->x ? &alu_sbb : &alu_adc, w, t, b);
    eflags_are(g, d, i->x ? K_BORROW : K_CARRY);
    unlock(g, t);
    emit_word(g, d);
    g->keep_flags = false;
}

/* From NZCV in bits 3..0 or to them: the bits @from of a, multiplied so that each comes to where it belongs. */
static void emit_nzcv(Cg *g, IrRef d, IrRef v, int32_t from, uint32_t factor, unsigned shift, int32_t to)
{
    unsigned a = fetch(g, v);

    operands_done(g);
    unsigned dst = dst_reg(g, d, a, 0);

    if (dst != a)
        x_mov(&g->a, 0, dst, a);
    x_ri(&g->a, X_AND_I, 0, dst, from);
    x_rr(&g->a, X_IMUL_I, 0, dst, dst);
    x_imm32(&g->a, factor);
    if (shift)
        x_ri8(&g->a, X_SHR_I, 0, dst, shift);
    x_ri(&g->a, X_AND_I, 0, dst, to);
    def(g, d, dst);
}

bool emit_flags(Cg *g, IrRef d, const IrIns *i)
{
    switch (i->op) {
    case IR_flfcmp:
        if (g->f->nan == IR_NAN_ARM_SOFT) {
            emit_soft(g, d, i);
        } else if (!g->val[d].uses) {
            compare(g, d, NO_COND);
            g->eflags = 0;
        } else {
            emit_word(g, d);
        }
        break;
    case IR_fladc:  emit_fladc(g, d, i); break;
    case IR_flpack: emit_nzcv(g, d, i->a, 15, 1 << 12 | 1 << 7 | 1, 0, FLAGS_WORD); break;
    case IR_flbits: emit_nzcv(g, d, i->a, FLAGS_WORD, 1 << 12 | 1 << 5 | 1, 12, 15); break;
    case IR_flcond: set_bool(g, d, emit_flcond(g, i->a, i->x)); break;
    default:        emit_word(g, d); break;
    }
    return true;
}
