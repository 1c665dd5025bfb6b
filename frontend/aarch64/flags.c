/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What instructions do to NZCV, for looking beyond exits (frontend/ahead.h): the rows that such code is made of. Rows that
 * are not here are taken to read the flags. decode-check compares this with what the lifters do.
 */
#include "frontend/aarch64/a64-int.h"

static const uint8_t effect[A64_ROWS] = {
#define KEPT(row) [A64_ROW_##row] = FLAGS_KEPT
#define OVERWRITTEN(row) [A64_ROW_##row] = FLAGS_OVERWRITTEN
    OVERWRITTEN(adds_imm), OVERWRITTEN(subs_imm), OVERWRITTEN(adds_reg), OVERWRITTEN(subs_reg), OVERWRITTEN(adds_ext),
    OVERWRITTEN(subs_ext), OVERWRITTEN(ands_imm), OVERWRITTEN(ands_reg), OVERWRITTEN(bics_reg), OVERWRITTEN(fcmp),

    KEPT(adr), KEPT(adrp), KEPT(hint),
    KEPT(add_imm), KEPT(sub_imm), KEPT(and_imm), KEPT(orr_imm), KEPT(eor_imm), KEPT(movn), KEPT(movz), KEPT(movk),
    KEPT(sbfm), KEPT(bfm), KEPT(ubfm), KEPT(extr),
    KEPT(udiv), KEPT(sdiv), KEPT(lslv), KEPT(lsrv), KEPT(asrv), KEPT(rorv),
    KEPT(rbit), KEPT(rev16), KEPT(rev_w), KEPT(rev32), KEPT(rev_x), KEPT(clz), KEPT(cls),
    KEPT(and_reg), KEPT(bic_reg), KEPT(orr_reg), KEPT(orn_reg), KEPT(eor_reg), KEPT(eon_reg),
    KEPT(add_reg), KEPT(sub_reg), KEPT(add_ext), KEPT(sub_ext),
    KEPT(madd), KEPT(msub), KEPT(smaddl), KEPT(smsubl), KEPT(smulh), KEPT(umaddl), KEPT(umsubl), KEPT(umulh),

    KEPT(stp), KEPT(ldp), KEPT(ldpsw), KEPT(vstp), KEPT(vldp), KEPT(ldr_lit), KEPT(ldrsw_lit), KEPT(vldr_lit),
    KEPT(stur), KEPT(ldur), KEPT(ldurs), KEPT(vstur), KEPT(vldur),
    KEPT(str_post), KEPT(ldr_post), KEPT(ldrs_post), KEPT(vstr_post), KEPT(vldr_post),
    KEPT(str_pre), KEPT(ldr_pre), KEPT(ldrs_pre), KEPT(vstr_pre), KEPT(vldr_pre),
    KEPT(str_reg), KEPT(ldr_reg), KEPT(ldrs_reg), KEPT(vstr_reg), KEPT(vldr_reg),
    KEPT(str_imm), KEPT(ldr_imm), KEPT(ldrs_imm), KEPT(vstr_imm), KEPT(vldr_imm),
#undef KEPT
#undef OVERWRITTEN
};

FlagsEffect a64_flags_effect(const GuestInsn *i) { return (FlagsEffect)effect[i->row]; }
