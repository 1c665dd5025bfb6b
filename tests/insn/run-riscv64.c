/* SPDX-License-Identifier: Apache-2.0 */
/* insn-run: RISC-V's registers, fcsr, fflags, frm. */
#include "frontend/riscv/riscv-int.h"
#include "tests/insn/insn-run.h"

static int number(const char *name, const char *const *names)
{
    for (int k = 0; k < 32; k++)
        if (!strcmp(name, names[k]))
            return k;
    return -1;
}

static void reset(Cpu *cpu)
{
    *rv_state(cpu) = (RvState){ .res_addr = RV_NO_RES };
    engine_fp_set(cpu, 0, 0);
}

static void set_fcsr(Cpu *cpu, uint64_t fcsr)
{
    RvState *s = rv_state(cpu);

    s->frm = fcsr >> 5 & 7;
    engine_fp_set(cpu, fcsr & 31, s->frm < 4 ? s->frm : 0);
}

static bool set(Cpu *cpu, const char *name, const uint64_t v[2])
{
    RvState *s = rv_state(cpu);
    int k;

    if ((k = number(name, rv_xname)) >= 0)
        s->x[k] = k ? v[0] : 0;
    else if ((k = number(name, rv_fname)) >= 0)
        s->f[k] = v[0];
    else if (!strcmp(name, "fcsr"))
        set_fcsr(cpu, v[0]);
    else if (!strcmp(name, "frm"))
        set_fcsr(cpu, engine_fp_flags(cpu) | v[0] << 5);
    else if (!strcmp(name, "fflags"))
        set_fcsr(cpu, v[0] | (uint64_t)s->frm << 5);
    else
        return false;
    return true;
}

static bool get(const Cpu *cpu, const char *name, uint64_t v[2])
{
    const RvState *s = rv_state((Cpu *)cpu);
    int k;

    if ((k = number(name, rv_xname)) >= 0)
        v[0] = s->x[k];
    else if ((k = number(name, rv_fname)) >= 0)
        v[0] = s->f[k];
    else if (!strcmp(name, "fcsr"))
        v[0] = engine_fp_flags(cpu) | s->frm << 5;
    else if (!strcmp(name, "frm"))
        v[0] = s->frm;
    else if (!strcmp(name, "fflags"))
        v[0] = engine_fp_flags(cpu);
    else
        return false;
    return true;
}

static bool go_on(Cpu *cpu) { return cpu->exc == RV_EXC_MODE || cpu->exc == RV_EXC_FENCE_I; }

static void snapshot(const Cpu *cpu, uint8_t out[STATE_MAX])
{
    uint32_t flags = engine_fp_flags(cpu);

    _Static_assert(sizeof(RvState) + 4 <= STATE_MAX, "fits");
    memcpy(out, rv_state((Cpu *)cpu), sizeof(RvState));
    memcpy(out + sizeof(RvState), &flags, 4);
}

const InsnGuest insn_riscv64 = {
    .guest = &guest_riscv64, .exc_end = RV_EXC_BREAKPOINT,
    .reset = reset, .set = set, .get = get, .go_on = go_on, .snapshot = snapshot,
};
