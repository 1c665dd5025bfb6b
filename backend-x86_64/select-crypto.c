/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Cryptography: helpers that the CPU has an instruction for (IrIntrinsic), and Arm's instructions (vcrypto). The AES
 * helpers take two halves of a state and want the first half of the next one: the host's instruction makes both halves
 * at once, with a round key of zero.
 */
#include "backend-x86_64/select-vec.h"

static void s_op(Cg *g, Enc e, unsigned dst, unsigned src)
{
    if (cg_feat(g, FEAT_AVX))
        v_rrr(&g->a, e, 0, dst, dst, src);
    else
        x_rr(&g->a, e, 0, dst, src);
}

bool emit_intrinsic(Cg *g, IrRef d, const IrIns *i)
{
    static const Enc aes[] = {
        [IR_INTR_AES_ENC] = X_AESENC, [IR_INTR_AES_ENC_LAST] = X_AESENCL,
        [IR_INTR_AES_DEC] = X_AESDEC, [IR_INTR_AES_DEC_LAST] = X_AESDECL,
    };
    unsigned kind = g->f->helpers[i->aux].intrinsic;
    bool mul = kind == IR_INTR_CLMUL || kind == IR_INTR_CLMULH;

    if (kind == IR_INTR_JCVT)
        return emit_jcvt(g, d, i);
    if (!cg_feat(g, mul ? FEAT_PCLMUL : FEAT_AES))
        return false;
    if (!g->val[d].uses)
        return true;
    unsigned x = alloc_temp(g, true), y = alloc_temp(g, true), a = fetch(g, i->a);

    s_rr_w(g, X_MOVD_XG, 1, x, a);
    unlock(g, a);
    unsigned b = fetch(g, i->b);

    s_rr_w(g, X_MOVD_XG, 1, y, b);
    if (mul) {
        s_op(g, X_PCLMUL, x, y);
        x_byte(&g->a, 0);
        if (kind == IR_INTR_CLMULH)
            s_op(g, X_PUNPCKHQ, x, x);
    } else {
        s_op(g, X_PUNPCKLQ, x, y);
        s_op(g, X_XORPS, y, y);
        s_op(g, aes[kind], x, y);
    }
    unlock(g, b);
    operands_done(g);
    unsigned dst = dst_reg(g, d, NOREG, 0);

    s_rr_w(g, X_MOVD_GX, 1, x, dst);
    def(g, d, dst);
    return true;
}

/* ---- vcrypto: Arm's instructions by x86's ---- */

/*
 * AESE is a ^ b, then a round without its mixing of columns, which AESMC does; aesenc does both, then adds a key. So a chain
 * of them becomes one host instruction a round, if nobody sees what is between:
 *
 *   v1 = AESE s, k0      vpxor x, s, k0; vaesenc x, x, k1: AESMC and the addition of k1 are done
 *   v2 = AESMC v1        nothing
 *   v3 = AESE v2, k1     vaesenclast x, x, k2
 *   v4 = vxor v3, k2     nothing
 */
static bool second_half(const Cg *g, IrRef r);

static const IrIns *only_user(const Cg *g, IrRef r)
{
    const Val *v = &g->val[r];

    return v->uses == 1 && v->last > r && v->last < g->end && cg_feat(g, FEAT_AES) && cg_feat(g, FEAT_AVX)
         ? cg_ins(g, v->last) : NULL;
}

static bool is_crypto(const IrIns *i, unsigned kind) { return i->op == IR_vcrypto && i->x == kind; }
static bool is_round(const IrIns *i) { return is_crypto(i, IR_AESE) || is_crypto(i, IR_AESD); }

/* Is AESE's (AESD's) result only wanted by AESMC (AESIMC)? Then it is computed with it. */
static bool mixed(const Cg *g, IrRef r)
{
    const IrIns *i = cg_ins(g, r), *u = only_user(g, r);

    return u && is_crypto(u, i->x == IR_AESE ? IR_AESMC : IR_AESIMC) && u->a == r;
}

/* Is @key got from its slot only behind @r, but there already? */
static bool in_slot(const Cg *g, IrRef r, IrRef key)
{
    if (key >= g->end || !ir_is(g->f, key, IR_get))
        return false;
    for (IrRef k = r + 1; k < key; k++) {
        const IrIns *i = cg_ins(g, k);

        if ((i->op == IR_put && i->aux == cg_ins(g, key)->aux) || (ir_op_info[i->op].effects & (CALL | EXIT | TERM)))
            return false;
    }
    return true;
}

/* The key that is added next to what round @r gives, if it is known already. */
static IrRef next_key(const Cg *g, IrRef r)
{
    const IrIns *i = cg_ins(g, r), *u;
    IrRef v = mixed(g, r) ? g->val[r].last : r, key;

    u = only_user(g, v);
    if (!u || !(v != r ? is_crypto(u, i->x) : u->op == IR_vxor))
        return 0;
    key = u->a == v ? u->b : u->a;
    return (u->a == v || u->b == v) && key != v && (key < r || is_const(g, key) || in_slot(g, r, key)) ? key : 0;
}

/* The operand of round @i that has the other one added already, or 0. */
static IrRef keyed(const Cg *g, const IrIns *i)
{
    const IrRef arg[2] = { i->a, i->b };

    for (unsigned k = 0; k < 2; k++) {
        const IrIns *m = cg_ins(g, arg[k]);

        if ((is_crypto(m, IR_AESMC) || is_crypto(m, IR_AESIMC)) && is_round(cg_ins(g, m->a)) && mixed(g, m->a)
            && next_key(g, m->a) && only_user(g, arg[k]) == i)
            return arg[k];
    }
    return 0;
}

/* The ops that one before them did. */
bool emit_crypto_rest(Cg *g, IrRef r, const IrIns *i)
{
    IrRef e = i->a;

    if (i->op == IR_vcrypto && second_half(g, r))
        return true;
    if (i->op == IR_vxor) {
        if (!is_round(cg_ins(g, e)))
            e = i->b;
        if (!is_round(cg_ins(g, e)) || only_user(g, e) != i || !next_key(g, e))
            return false;
    } else if ((i->x != IR_AESMC && i->x != IR_AESIMC) || !is_round(cg_ins(g, e)) || !mixed(g, e)) {
        return false;
    }
    def_alias(g, r, fetch(g, e));
    return true;
}

static void s_aes(Seq *s)
{
    static const Enc enc[2][2] = { { X_AESENCL, X_AESENC }, { X_AESDECL, X_AESDEC } };
    Opnd x = s->a;

    if (s->i->b) {
        oc(s, X_PXOR, s->d, s->a, s->b);
        x = R(s->d);
    }
    o(s, enc[s->i->x == IR_AESD][mixed(s->g, s->r)], s->d, x, s->c);
}

bool emit_aes_round(Cg *g, IrRef r, const IrIns *i)
{
    static const SeqRow row = { s_aes, 0, IN_AB, IN_AB };
    IrIns j = *i;
    IrRef in = keyed(g, i);
    Opnd key, *given = NULL;

    if (!is_round(i) || !cg_feat(g, FEAT_AES))
        return false;
    if (in) {
        j.a = in;
        j.b = 0;
    }
    j.c = next_key(g, r);
    if (j.c > r && !is_const(g, j.c)) {
        unsigned slot = cg_ins(g, j.c)->aux;

        key = g->t->home[slot] != NOREG ? R(g->t->home[slot]) : opnd_mem(slot_mem(g, slot));
        given = &key;
        j.c = 0;
    }
    return emit_seq_with(g, r, &j, &row, given);
}

static void s_aesmc(Seq *s)
{
    o(s, X_AESDECL, s->d, s->a, zero());
    o(s, X_AESENC, s->d, R(s->d), zero());
}

static void s_aesimc(Seq *s) { u(s, X_AESIMC, s->d, s->a); }

/* The host's SHA instructions have the words in the opposite order, and SHA-1's add the round constant themselves, which
 * c has in already. */
static void s_sha1(Seq *s)
{
    static const uint32_t k[3] = { 0x5a827999, 0x6ed9eba1, 0x8f1bbcdc };
    unsigned n = s->i->x == IR_SHA1C ? 0 : s->i->x == IR_SHA1P ? 1 : 2, t = tmp(s), v = tmp(s);

    u_imm(s, X_PSHUFD, t, s->a, 0x1b);
    u_imm(s, X_PSHUFD, v, s->c, 0x1b);
    sh(s, X_PSLLDQ, s->d, s->b, 12);
    o(s, X_PADDD, v, R(v), K32(s, 0 - k[n]));
    o(s, X_PADDD, v, R(v), R(s->d));
    x_rr(&s->g->a, X_SHA1RNDS4, 0, t, v);
    x_byte(&s->g->a, n);
    u_imm(s, X_PSHUFD, s->d, R(t), 0x1b);
}

static void s_sha1h(Seq *s)
{
    unsigned r = alloc_temp(s->g, false);

    if (is_reg(s->a))
        s_rr_w(s->g, X_MOVD_GX, 0, s->a.reg, r);
    else
        x_rm(&s->g->a, X_MOV, 0, r, is_zero(s->a) ? pool_const(s->g, 0, 0) : s->a.m);
    x_ri8(&s->g->a, X_ROR_I, 0, r, 2);
    s_rr_w(s->g, X_MOVD_XG, 0, s->d, r);
}

static void s_sha1su0(Seq *s)
{
    unsigned t = tmp(s);

    o_imm(s, X_PALIGNR, t, s->b, s->a, 8);
    o(s, X_PXOR, t, R(t), s->a);
    oc(s, X_PXOR, s->d, R(t), s->c);
}

static void s_sha1su1(Seq *s)
{
    unsigned t = tmp(s);

    u_imm(s, X_PSHUFD, t, s->b, 0x1b);
    u_imm(s, X_PSHUFD, s->d, s->a, 0x1b);
    x_rr(&s->g->a, X_SHA1MSG2, 0, s->d, t);
    u_imm(s, X_PSHUFD, s->d, R(s->d), 0x1b);
}

/* SHA256H and SHA256H2 of the same operands (n and d exchanged) come together, and are the halves of one result: the first
 * computes both. The other one of the pair that @r is in, or 0. */
static IrRef other_half(const Cg *g, IrRef r)
{
    enum { NEAR = 12 };
    const IrIns *i = cg_ins(g, r);
    bool second = i->x == IR_SHA256H2;
    IrRef from = second ? MAX(g->first, r - MIN(r, (IrRef)NEAR)) : r + 1, to = second ? r : MIN(g->end, r + 1 + NEAR);

    for (IrRef k = from; k < to && cg_feat(g, FEAT_AVX); k++) {
        const IrIns *o = cg_ins(g, k);

        if (o->op == IR_vcrypto && o->x == (second ? IR_SHA256H : IR_SHA256H2) && o->a == i->b && o->b == i->a
            && o->c == i->c && g->val[k].uses)
            return k;
    }
    return 0;
}

/* Was it computed already? Each must be what the other finds, as there may be more of them. */
static bool second_half(const Cg *g, IrRef r)
{
    const IrIns *i = cg_ins(g, r);
    IrRef k = i->x == IR_SHA256H2 && cg_feat(g, FEAT_SHA) ? other_half(g, r) : 0;

    return k && other_half(g, k) == r;
}

/* Four rounds: abcd and efgh become (a b e f) and (c d g h), the highest lane first; sha256rnds2 makes a new (a b e f)
 * from both, whose old one is the new (c d g h). It has the round's words in xmm0. */
static void s_sha256h(Seq *s)
{
    bool second = s->i->x == IR_SHA256H2;
    Opnd abcd = second ? s->b : s->a, efgh = second ? s->a : s->b;
    Asm *a = &s->g->a;

    for (unsigned r = XMM0; r <= XMM2; r++)
        if (r != s->d)
            tmp(s);
    o_imm(s, X_SHUFPS, XMM1, efgh, abcd, 0x11);
    o_imm(s, X_SHUFPS, XMM2, efgh, abcd, 0xbb);
    mov(s, XMM0, s->c);
    x_rr(a, X_SHA256RND, 0, XMM2, XMM1);
    u_imm(s, X_PSHUFD, XMM0, R(XMM0), 0x0e);
    x_rr(a, X_SHA256RND, 0, XMM1, XMM2);
    unsigned d = s->avx ? s->d : XMM1, d2 = s->d == XMM0 ? XMM1 : XMM0;
    IrRef r2 = second ? 0 : other_half(s->g, s->r);

    if (r2 && other_half(s->g, r2) == s->r) {
        if (d2 == XMM0)
            o_imm(s, X_SHUFPS, d2, R(XMM1), R(XMM2), 0x11);
        o_imm(s, X_SHUFPS, d, R(XMM1), R(XMM2), 0xbb);
        if (d2 == XMM1)
            o_imm(s, X_SHUFPS, d2, R(XMM1), R(XMM2), 0x11);
        def(s->g, r2, d2);
        return;
    }
    o_imm(s, X_SHUFPS, d, R(XMM1), R(XMM2), second ? 0x11 : 0xbb);
    mov(s, s->d, R(d));
}

static void s_sha256su0(Seq *s)
{
    unsigned t = is_reg(s->b) ? s->b.reg : tmp(s);

    mov(s, t, s->b);
    mov(s, s->d, s->a);
    x_rr(&s->g->a, X_SHA256MSG1, 0, s->d, t);
}

static void s_sha256su1(Seq *s)
{
    unsigned t = tmp(s), c = s->c.reg;

    o_imm(s, X_PALIGNR, t, s->c, s->b, 4);
    oc(s, X_PADDD, s->d, s->a, R(t));
    if (!is_reg(s->c))
        mov(s, c = t, s->c);
    x_rr(&s->g->a, X_SHA256MSG2, 0, s->d, c);
}

const SeqRow *vec_crypto_row(Cg *g, const IrIns *i)
{
    static const SeqRow rows[IR_CRYPTO_COUNT] = {
        [IR_AESMC] = { s_aesmc, 0, IN_A, IN_A },  [IR_AESIMC] = { s_aesimc, 0, IN_A, IN_A },
        [IR_SHA1C] = { s_sha1, 2, IN_ABC, IN_ABC }, [IR_SHA1P] = { s_sha1, 2, IN_ABC, IN_ABC },
        [IR_SHA1M] = { s_sha1, 2, IN_ABC, IN_ABC }, [IR_SHA1H] = { s_sha1h, 0, IN_A, IN_A },
        [IR_SHA1SU0] = { s_sha1su0, 1, IN_ABC, IN_ABC }, [IR_SHA1SU1] = { s_sha1su1, 1, IN_AB, IN_AB },
        [IR_SHA256H] = { s_sha256h, 2, IN_ABC, IN_ABC, .no_scratch = true },
        [IR_SHA256H2] = { s_sha256h, 2, IN_ABC, IN_ABC, .no_scratch = true },
        [IR_SHA256SU0] = { s_sha256su0, 1, IN_A, IN_A },
        [IR_SHA256SU1] = { s_sha256su1, 1, IN_AB, IN_AB },
    };
    bool plain = i->x == IR_SHA1H || i->x == IR_SHA1SU0;

    if (i->x >= IR_CRYPTO_COUNT || (!plain && !cg_feat(g, i->x <= IR_AESIMC ? FEAT_AES : FEAT_SHA)))
        return NULL;
    return rows[i->x].fn ? &rows[i->x] : NULL;
}
