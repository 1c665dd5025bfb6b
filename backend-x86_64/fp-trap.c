/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Arm's NaN rules by trapping (IR_NAN_ARM). Guest code runs with the invalid exception unmasked. Where no operation is
 * invalid x86 and Arm agree, once the operands are in the guest's order: of quiet NaNs both pass on the first. Where one
 * is (a signalling NaN, a new NaN, a conversion that does not fit) the host raises SIGFPE, and the instruction is done
 * here, with softfp, in the signal context. That costs microseconds: the engine has regions that trap often made anew
 * with IR_NAN_ARM_SOFT.
 *
 * The invalid flag is never left in MXCSR: here it is moved to cpu->fp_flags, so that an instruction may trap only to be
 * looked at. That is what a guard is: a signalling compare in front of a fused multiply-add, which x86 and Arm do not
 * agree on for quiet NaNs (Arm looks at the addend first, gives the default NaN for inf * 0 + quiet NaN and negates NaNs
 * where the operation negates). It is told from the guest's own compares by VEX.W = 1 (ignored by comiss, comisd) or by
 * the predicates UNORD_S and EQ_UQ of cmpps, cmppd; both it and the multiply-add behind it (behind moves) are done then.
 *
 * IR_NAN_ARM_FZ: denormal operands (DE) and tiny results (UE, raised for exact ones too as it is unmasked) trap likewise,
 * and what is done here flushes them to zero. What x86 does with a denormal operand without telling (rounding to integral,
 * conversion to integer) has a guard in front, a quiet compare of the operand with itself. Division by zero is unmasked
 * because denormal / 0 is 0 / 0 for Arm, and raises nothing else on some CPUs. Precision is unmasked because a trap for a
 * tiny result may leave it set, where Arm sets UFC alone. All flags raised here are moved to fp_flags. Once they are there
 * the host need not tell any more: what has no flag left to set is done without traps (x86_fz_state), denormals by DAZ and
 * FTZ, until the guest clears its flags.
 *
 * What differs from Arm, and is right in what softfp does:
 *  - a result that is below the smallest normal number before rounding and equal to it afterwards is tiny for Arm, not for
 *    x86. Arm sets UFC and IXC, here IXC alone; with IR_NAN_ARM_FZ Arm flushes it to zero (UFC), here it stays (IXC).
 *  - IR_NAN_ARM_FZ: of a quiet NaN and a denormal operand x86 sees only the NaN, which is Arm's result; Arm sets IDC too.
 *
 * Encodings: Intel SDM vol. 2, 2.1 to 2.3; compare predicates: table 3-1 there (CMPPD); order of fma's NaNs: vol. 1, 14.5.
 */
#include "backend-x86_64/cg.h"
#include "ir/softfp.h"

#include <ucontext.h>

typedef struct Insn {
    const TargetCtx *t;
    ucontext_t *uc;
    const uint8_t *p;                /* what is not decoded yet */
    uint8_t map, pp, op, imm;        /* as in enc.def */
    bool vex, w, gs;
    unsigned rex_r, rex_x, rex_b;
    unsigned reg, v, rm;             /* vector or general registers, 0..15; rm NOREG: memory */
    const uint8_t *mem;
} Insn;

enum { EFL_CF = 1, EFL_PF = 4, EFL_AF = 16, EFL_ZF = 64, EFL_SF = 128, EFL_OF = 2048 };
enum { MXCSR_FLAGS = 0x3f };
enum { IMM_UNORD_S = 0x13, IMM_EQ_UQ = 8 };

/* ---- decoding ---- */

static greg_t *gpr(ucontext_t *uc, unsigned r)
{
    static const uint8_t greg[16] = {
        REG_RAX, REG_RCX, REG_RDX, REG_RBX, REG_RSP, REG_RBP, REG_RSI, REG_RDI,
        REG_R8, REG_R9, REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15,
    };

    return &uc->uc_mcontext.gregs[greg[r]];
}

static uint64_t *xmm(ucontext_t *uc, unsigned r) { return (uint64_t *)(void *)&uc->uc_mcontext.fpregs->_xmm[r]; }

static void decode_prefixes(Insn *i)
{
    static const uint8_t pp_of[4] = { 0, 0x66, 0xf3, 0xf2 };
    unsigned rex = 0;

    for (;; i->p++) {
        if (*i->p == 0x65)
            i->gs = true;
        else if (*i->p == 0x66 || *i->p == 0xf3 || *i->p == 0xf2)
            for (unsigned k = 1; k < 4; k++)
                i->pp = pp_of[k] == *i->p ? (uint8_t)k : i->pp;
        else
            break;
    }
    if (*i->p == 0xc5) {
        i->vex = true;
        i->map = 1;
        i->rex_r = !(i->p[1] >> 7);
        i->v = ~i->p[1] >> 3 & 15;
        i->pp = i->p[1] & 3;
        i->p += 2;
    } else if (*i->p == 0xc4) {
        i->vex = true;
        i->map = i->p[1] & 31;
        rex = ~i->p[1] >> 5 & 7;
        i->w = i->p[2] >> 7;
        i->v = ~i->p[2] >> 3 & 15;
        i->pp = i->p[2] & 3;
        i->p += 3;
    } else {
        if ((*i->p & 0xf0) == 0x40)
            rex = *i->p++ & 15;
        i->w = rex >> 3;
        if (*i->p == 0x0f) {
            i->p++;
            i->map = *i->p == 0x38 ? 2 : *i->p == 0x3a ? 3 : 1;
            i->p += i->map > 1;
        }
    }
    if (rex) {
        i->rex_r = rex >> 2 & 1;
        i->rex_x = rex >> 1 & 1;
        i->rex_b = rex & 1;
    }
}

static void decode_mem(Insn *i, unsigned mod, unsigned rm, unsigned tail)
{
    uint64_t at = i->gs ? i->t->cfg.guest_base : 0;
    bool rip = mod == 0 && rm == 5, disp32 = mod == 2 || rip;

    if (rm == 4) {
        unsigned sib = *i->p++, index = (sib >> 3 & 7) | i->rex_x << 3, base = sib & 7;

        if (index != 4)
            at += (uint64_t)*gpr(i->uc, index) << (sib >> 6);
        if (mod == 0 && base == 5)
            disp32 = true;
        else
            at += (uint64_t)*gpr(i->uc, base | i->rex_b << 3);
    } else if (!rip) {
        at += (uint64_t)*gpr(i->uc, rm | i->rex_b << 3);
    }
    if (disp32) {
        at += (uint64_t)(int64_t)(int32_t)ld32(i->p);
        i->p += 4;
    } else if (mod == 1) {
        at += (uint64_t)(int64_t)(int8_t)*i->p++;
    }
    i->rm = NOREG;
    i->mem = (const uint8_t *)(uintptr_t)(rip ? at + (uintptr_t)i->p + tail : at);
}

/* The instruction at @i->p, which the host has just executed, so that all its bytes are there. */
static void decode(Insn *i)
{
    decode_prefixes(i);
    i->op = *i->p++;
    unsigned modrm = *i->p++, mod = modrm >> 6;
    unsigned tail = i->map == 3 || (i->map == 1 && i->op == 0xc2);

    i->reg = (modrm >> 3 & 7) | i->rex_r << 3;
    if (mod == 3)
        i->rm = (modrm & 7) | i->rex_b << 3;
    else
        decode_mem(i, mod, modrm & 7, tail);
    if (tail)
        i->imm = *i->p++;
    if (!i->vex)
        i->v = i->reg;
}

static Insn next_insn(const TargetCtx *t, ucontext_t *uc, const uint8_t *p)
{
    Insn i = { .t = t, .uc = uc, .p = p };

    decode(&i);
    return i;
}

/* ---- operands ---- */

/* Bytes of an operand's lane. */
static unsigned size_of(SoftFpFormat f) { return 2u << f; }

static uint64_t lane(const uint64_t v[2], SoftFpFormat f, unsigned k)
{
    uint64_t x = 0;

    memcpy(&x, (const uint8_t *)v + k * size_of(f), size_of(f));
    return x;
}

static void set_lane(uint64_t v[2], SoftFpFormat f, unsigned k, uint64_t x)
{
    memcpy((uint8_t *)v + k * size_of(f), &x, size_of(f));
}

static void read_reg(const Insn *i, unsigned r, uint64_t v[2]) { memcpy(v, xmm(i->uc, r), 16); }

/* The r/m operand, of which @bytes count. */
static void read_rm(const Insn *i, unsigned bytes, uint64_t v[2])
{
    v[0] = v[1] = 0;
    memcpy(v, i->rm == NOREG ? i->mem : (const uint8_t *)xmm(i->uc, i->rm), bytes);
}

static bool packed(const Insn *i) { return i->pp < 2; }
static SoftFpFormat by_prefix(const Insn *i) { return i->pp & 1 ? SOFTFP_F64 : SOFTFP_F32; }
static unsigned lanes(const Insn *i, SoftFpFormat f) { return packed(i) ? 16 / size_of(f) : 1; }

static uint8_t mxcsr_round(const ucontext_t *uc)
{
    static const uint8_t rc[4] = { SOFTFP_RNE, SOFTFP_RDN, SOFTFP_RUP, SOFTFP_RTZ };

    return rc[uc->uc_mcontext.fpregs->mxcsr >> 13 & 3];
}

/* Rounding control in an immediate: bit 2 set means as MXCSR says. */
static uint8_t imm_round(const Insn *i)
{
    static const uint8_t rc[4] = { SOFTFP_RNE, SOFTFP_RDN, SOFTFP_RUP, SOFTFP_RTZ };

    return i->imm & 4 ? mxcsr_round(i->uc) : rc[i->imm & 3];
}

/* ---- one function a kind of instruction ---- */

static bool do_arith(const Insn *i, SoftFp *e)
{
    SoftFpFormat f = by_prefix(i);
    unsigned n = lanes(i, f);
    uint64_t a[2], b[2], d[2];

    read_reg(i, i->v, a);
    read_rm(i, packed(i) ? 16 : size_of(f), b);
    read_reg(i, i->v, d);                        /* scalar: the rest is the first source's */
    for (unsigned k = 0; k < n; k++) {
        uint64_t x = lane(a, f, k), y = lane(b, f, k), r;

        switch (i->op) {
        case 0x51: r = softfp_sqrt(e, f, y); break;
        case 0x58: r = softfp_add(e, f, x, y); break;
        case 0x59: r = softfp_mul(e, f, x, y); break;
        case 0x5c: r = softfp_sub(e, f, x, y); break;
        case 0x5d: r = softfp_min(e, f, x, y); break;      /* of numbers, after a compare; of zeros either will do */
        case 0x5e: r = softfp_div(e, f, x, y); break;
        case 0x5f: r = softfp_max(e, f, x, y); break;
        default:   return false;
        }
        set_lane(d, f, k, r);
    }
    memcpy(xmm(i->uc, i->reg), d, 16);
    return true;
}

/* 132: reg * rm + v, 213: v * reg + rm, 231: v * rm + reg */
static bool do_fma(const Insn *i, SoftFp *e)
{
    SoftFpFormat f = i->w ? SOFTFP_F64 : SOFTFP_F32;
    unsigned n = i->op & 1 ? 1 : 16 / size_of(f), form = i->op >> 4, kind = i->op >> 1 & 7;
    unsigned neg = (kind >= 6 ? SOFTFP_NEG_MUL : 0) | (kind & 1 ? SOFTFP_NEG_ADD : 0);
    uint64_t d[2], v[2], m[2];

    if (i->map != 2 || form < 9 || form > 11 || kind < 4)
        return false;
    read_reg(i, i->reg, d);
    read_reg(i, i->v, v);
    read_rm(i, n == 1 ? size_of(f) : 16, m);
    for (unsigned k = 0; k < n; k++) {
        uint64_t x = lane(d, f, k), y = lane(v, f, k), z = lane(m, f, k), r;

        if (form == 9)
            r = softfp_fma(e, f, x, z, y, neg);
        else if (form == 10)
            r = softfp_fma(e, f, y, x, z, neg);
        else
            r = softfp_fma(e, f, y, z, x, neg);
        set_lane(d, f, k, r);
    }
    memcpy(xmm(i->uc, i->reg), d, 16);
    return true;
}

/* Unordered or with denormals, unless a forged signal brought us here. */
static void do_comis(const Insn *i, SoftFp *e)
{
    static const uint8_t result[] = { EFL_CF, EFL_ZF, 0, EFL_ZF | EFL_PF | EFL_CF };   /* less, equal, greater, unordered */
    greg_t *fl = &i->uc->uc_mcontext.gregs[REG_EFL];
    SoftFpFormat f = by_prefix(i);
    uint64_t a[2], b[2];

    read_reg(i, i->reg, a);
    read_rm(i, size_of(f), b);
    SoftFpRel rel = softfp_compare(e, f, lane(a, f, 0), lane(b, f, 0), i->op == 0x2f);

    *fl = (*fl & ~(greg_t)(EFL_CF | EFL_PF | EFL_AF | EFL_ZF | EFL_SF | EFL_OF)) | result[rel + 1];
}

/* Predicates without their signalling bit: true if less 1, equal 2, greater 4, unordered 8. */
static const uint8_t cmp_true[16] = { 2, 1, 3, 8, 13, 14, 12, 7, 10, 9, 11, 0, 5, 6, 4, 15 };

static void do_cmp(const Insn *i, SoftFp *e)
{
    SoftFpFormat f = by_prefix(i);
    unsigned n = lanes(i, f), pred = i->imm & 31;
    bool loud = (0x6666u >> (pred & 15) & 1) ^ (pred >> 4);
    uint64_t a[2], b[2], d[2];

    read_reg(i, i->v, a);
    read_reg(i, i->v, d);
    read_rm(i, packed(i) ? 16 : size_of(f), b);
    for (unsigned k = 0; k < n; k++) {
        SoftFpRel rel = softfp_compare(e, f, lane(a, f, k), lane(b, f, k), loud);

        set_lane(d, f, k, cmp_true[pred & 15] >> (rel + 1) & 1 ? ~0ull : 0);
    }
    memcpy(xmm(i->uc, i->reg), d, 16);
}

static void do_round(const Insn *i, SoftFp *e)
{
    SoftFpFormat f = i->op & 1 ? SOFTFP_F64 : SOFTFP_F32;
    bool one = i->op & 2;
    uint64_t a[2], d[2];

    read_reg(i, i->v, d);
    read_rm(i, one ? size_of(f) : 16, a);
    e->round = imm_round(i);
    for (unsigned k = 0; k < (one ? 1 : 16 / size_of(f)); k++)
        set_lane(d, f, k, softfp_round(e, f, lane(a, f, k), !(i->imm & 8)));
    memcpy(xmm(i->uc, i->reg), d, 16);
}

/* Between formats, prefixes none ps2pd, 66 pd2ps, F3 ss2sd, F2 sd2ss; @half: ph2ps */
static void do_convert(const Insn *i, SoftFp *e, bool half)
{
    SoftFpFormat from = half ? SOFTFP_F16 : by_prefix(i);
    SoftFpFormat to = from == SOFTFP_F32 ? SOFTFP_F64 : SOFTFP_F32;
    bool many = half || packed(i);
    unsigned n = half ? 4 : many ? 2 : 1;
    uint64_t a[2], d[2] = { 0, 0 };

    read_rm(i, n * size_of(from), a);
    if (!many)
        read_reg(i, i->v, d);
    for (unsigned k = 0; k < n; k++)
        set_lane(d, to, k, softfp_convert(e, to, from, lane(a, from, k)));
    memcpy(xmm(i->uc, i->reg), d, 16);
}

/* cvtps2ph: the destination is r/m, here a register */
static bool do_to_half(const Insn *i, SoftFp *e)
{
    uint64_t a[2], d[2] = { 0, 0 };

    if (i->rm == NOREG)
        return false;
    read_reg(i, i->reg, a);
    e->round = imm_round(i);
    for (unsigned k = 0; k < 4; k++)
        set_lane(d, SOFTFP_F16, k, softfp_convert(e, SOFTFP_F16, SOFTFP_F32, lane(a, SOFTFP_F32, k)));
    memcpy(xmm(i->uc, i->rm), d, 16);
    return true;
}

/* The integer indefinite tells the code behind that it did not fit. */
static void do_to_int(const Insn *i, SoftFp *e)
{
    SoftFpFormat f = by_prefix(i);
    uint64_t a[2];

    read_rm(i, size_of(f), a);
    if (i->op == 0x2c)
        e->round = SOFTFP_RTZ;
    uint64_t r = softfp_to_int(e, f, a[0], i->w ? SOFTFP_I64 : SOFTFP_I32, SOFTFP_INVALID_X86);

    *gpr(i->uc, i->reg) = (greg_t)(i->w ? r : (uint32_t)r);
}

/* From a general register or memory */
static bool do_from_int(const Insn *i, SoftFp *e)
{
    SoftFpFormat f = by_prefix(i);
    uint64_t d[2], n = 0;

    if (packed(i))
        return false;
    memcpy(&n, i->rm == NOREG ? i->mem : (const uint8_t *)gpr(i->uc, i->rm), i->w ? 8 : 4);
    read_reg(i, i->v, d);
    set_lane(d, f, 0, softfp_from_int(e, f, i->w ? SOFTFP_I64 : SOFTFP_I32, n));
    memcpy(xmm(i->uc, i->reg), d, 16);
    return true;
}

/* cvtdq2ps */
static void do_from_ints(const Insn *i, SoftFp *e)
{
    uint64_t a[2];

    read_rm(i, 16, a);
    for (unsigned k = 0; k < 4; k++)
        set_lane(a, SOFTFP_F32, k, softfp_from_int(e, SOFTFP_F32, SOFTFP_I32, lane(a, SOFTFP_F32, k)));
    memcpy(xmm(i->uc, i->reg), a, 16);
}

/* To vectors of i32: 66 0F 5B, F3 0F 5B (truncating) of four f32; F2 0F E6, 66 0F E6 (truncating) of two f64 */
static void do_to_ints(const Insn *i, SoftFp *e)
{
    SoftFpFormat f = i->op == 0x5b ? SOFTFP_F32 : SOFTFP_F64;
    uint64_t a[2], d[2] = { 0, 0 };

    read_rm(i, 16, a);
    if (i->pp == (i->op == 0x5b ? 2 : 1))
        e->round = SOFTFP_RTZ;
    for (unsigned k = 0; k < 16 / size_of(f); k++)
        set_lane(d, SOFTFP_F32, k, softfp_to_int(e, f, lane(a, f, k), SOFTFP_I32, SOFTFP_INVALID_X86));
    memcpy(xmm(i->uc, i->reg), d, 16);
}

static bool do_map1(const Insn *i, SoftFp *e)
{
    switch (i->op) {
    case 0x2a:            return do_from_int(i, e);
    case 0x51: case 0x58: case 0x59: case 0x5c: case 0x5d: case 0x5e: case 0x5f: return do_arith(i, e);
    case 0x5a:            do_convert(i, e, false); return true;
    case 0x2c: case 0x2d: do_to_int(i, e); return true;
    case 0x2e: case 0x2f: do_comis(i, e); return true;
    case 0x5b: case 0xe6:
        if (i->pp || i->op == 0xe6)
            do_to_ints(i, e);
        else
            do_from_ints(i, e);
        return true;
    case 0xc2:            do_cmp(i, e); return true;
    default:              return false;
    }
}

static bool execute(const Insn *i, SoftFp *e)
{
    if (i->map == 1)
        return do_map1(i, e);
    if (i->map == 2 && i->op == 0x13) {
        do_convert(i, e, true);
        return true;
    }
    if (i->map == 2)
        return do_fma(i, e);
    if (i->map == 3 && i->op >= 0x08 && i->op <= 0x0b) {
        do_round(i, e);
        return true;
    }
    return i->map == 3 && i->op == 0x1d && do_to_half(i, e);
}

static bool is_guard(const Insn *i)
{
    bool comis = i->op == 0x2e || i->op == 0x2f;

    return i->vex && i->map == 1
        && ((comis && i->w) || (i->op == 0xc2 && (i->imm == IMM_UNORD_S || i->imm == IMM_EQ_UQ)));
}

static bool is_move(const Insn *i) { return i->map == 1 && i->op == 0x28 && i->rm != NOREG; }

/* DAZ makes denormal / 0 invalid, so division by zero need not trap then. FTZ sets UE and PE. */
uint32_t x86_fz_state(uint32_t flags)
{
    return (flags & SOFTFP_ID ? MXCSR_DAZ | MXCSR_DM | MXCSR_ZM : 0) | (flags & SOFTFP_NX ? MXCSR_PM : 0)
         | (flags & SOFTFP_NX && flags & SOFTFP_UF ? MXCSR_FTZ | MXCSR_UM : 0);
}

bool x86_fp_trap(const TargetCtx *t, Cpu *cpu, void *ucp)
{
    ucontext_t *uc = ucp;
    uint32_t *mxcsr = &uc->uc_mcontext.fpregs->mxcsr;
    SoftFp e = { .nan = SOFTFP_NAN_ARM, .tiny_before = true, .round = mxcsr_round(uc) };
    Insn i = next_insn(t, uc, (const uint8_t *)(uintptr_t)uc->uc_mcontext.gregs[REG_RIP]);

    e.flush_in = e.flush_out = !(*mxcsr & MXCSR_UM) || (*mxcsr & MXCSR_FTZ);
    if (is_guard(&i))
        for (i = next_insn(t, uc, i.p); is_move(&i); i = next_insn(t, uc, i.p))
            memcpy(xmm(uc, i.reg), xmm(uc, i.rm), 16);
    if (!execute(&i, &e))
        return false;
    uc->uc_mcontext.gregs[REG_RIP] = (greg_t)(uintptr_t)i.p;
    if (e.flush_in) {
        cpu->fp_flags |= e.flags;
        *mxcsr = (*mxcsr & ~(~*mxcsr >> 7 & MXCSR_FLAGS)) | x86_fz_state(cpu->fp_flags);
        return true;
    }
    cpu->fp_flags |= e.flags & SOFTFP_NV;
    *mxcsr = (*mxcsr & ~1u) | (e.flags & SOFTFP_NX) << 5 | (e.flags & SOFTFP_UF) << 3 | (e.flags & SOFTFP_OF) << 1
           | (e.flags & SOFTFP_DZ) >> 1;
    return true;
}
