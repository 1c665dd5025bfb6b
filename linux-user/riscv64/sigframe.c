/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The riscv64 signal frame, as the uapi headers describe it (asm/ucontext.h, sigcontext.h, ptrace.h): siginfo, ucontext;
 * in the latter the general registers, the double-precision state in a union as large as the quad-precision one, and
 * behind that a list of extension records, ours being just its end (zero). The structures below spell out the padding.
 */
#include "frontend/riscv/riscv.h"
#include "linux-user/riscv64/riscv64-int.h"

typedef struct RvSigContext {
    uint64_t pc, x[31];          /* x1 .. x31 */
    uint64_t f[32];
    uint32_t fcsr;
    uint32_t quad[63];           /* the rest of a quad-precision state */
    uint32_t reserved;
    uint32_t magic, size;        /* first extension record: END is 0, 0 */
    uint32_t pad;
} RvSigContext;

typedef struct RvUcontext {
    uint64_t flags, link;
    uint8_t stack[24];
    uint64_t sigmask;
    uint8_t unused[128 - 8];
    uint64_t align;
    RvSigContext mc;
} RvUcontext;

typedef struct RvFrame {
    uint8_t info[128];
    RvUcontext uc;
} RvFrame;

_Static_assert(sizeof(siginfo_t) == 128, "siginfo");
_Static_assert(offsetof(RvUcontext, mc) == 176, "ucontext");
_Static_assert(offsetof(RvSigContext, f) == 256 && offsetof(RvSigContext, fcsr) == 512, "d state");
_Static_assert(sizeof(RvSigContext) == 784 && sizeof(RvFrame) == 1088, "frame");

bool rv_sig_frame(Task *t, int sig, const SigAction *act, const siginfo_t *info, uint64_t mask)
{
    Cpu *cpu = t->cpu;
    RvState *s = rv_state(cpu);
    gaddr at, sp = s->x[RV_SP];
    RvFrame fr;

    at = sigstack_top(t, act, sp, sizeof fr);
    if (!at)
        return false;
    at = (at - sizeof fr) & ~15ull;
    memset(&fr, 0, sizeof fr);
    memcpy(fr.info, info, sizeof fr.info);
    sigstack_get(t, sp, fr.uc.stack);
    fr.uc.sigmask = mask;
    fr.uc.mc.pc = cpu->pc;
    memcpy(fr.uc.mc.x, &s->x[1], sizeof fr.uc.mc.x);
    memcpy(fr.uc.mc.f, s->f, sizeof fr.uc.mc.f);
    fr.uc.mc.fcsr = s->frm << 5 | (engine_fp_flags(cpu) & 31);
    if (!access_ok(at, sizeof fr) || copy_out(at, &fr, sizeof fr))
        return false;
    sigstack_entered(t);
    s->x[RV_RA] = t->proc->sigtramp;
    s->x[RV_SP] = at;
    s->x[RV_A0] = sig;
    s->x[RV_A0 + 1] = at + offsetof(RvFrame, info);
    s->x[RV_A0 + 2] = at + offsetof(RvFrame, uc);
    s->res_addr = RV_NO_RES;
    cpu->pc = act->handler & ~1ull;
    return true;
}

bool rv_sig_return(Task *t, uint64_t *mask)
{
    Cpu *cpu = t->cpu;
    RvState *s = rv_state(cpu);
    RvFrame fr;

    if (copy_in(&fr, s->x[RV_SP], sizeof fr))
        return false;
    if (fr.uc.mc.reserved || fr.uc.mc.magic || fr.uc.mc.size)
        return false;       /* no extension record that we know: the kernel refuses these, too */
    memcpy(&s->x[1], fr.uc.mc.x, sizeof fr.uc.mc.x);
    memcpy(s->f, fr.uc.mc.f, sizeof fr.uc.mc.f);
    s->frm = fr.uc.mc.fcsr >> 5 & 7;
    engine_fp_set(cpu, fr.uc.mc.fcsr & 31, s->frm < 4 ? s->frm : 0);
    s->res_addr = RV_NO_RES;
    cpu->pc = fr.uc.mc.pc & ~1ull;
    *mask = fr.uc.sigmask;
    sigstack_set(t, s->x[RV_SP], fr.uc.stack);
    return true;
}
