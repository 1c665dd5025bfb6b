/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Helpers that the CPU has an instruction for (IrIntrinsic). The AES ones take two halves of a state and want the first
 * half of the next one: the host's instruction makes both halves at once, with a round key of zero.
 */
#include "backend-x86_64/cg.h"

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
