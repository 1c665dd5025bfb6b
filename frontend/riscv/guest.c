/* SPDX-License-Identifier: Apache-2.0 */
/* The RISC-V guest: slots, registers kept in host registers, reset, mode, options, register dump. */
#include "frontend/riscv/riscv-int.h"

#include <elf.h>
#include <inttypes.h>

#define XSLOT(n, name_) [RV_SLOT_X1 + n - 1] = { name_, IR_I64, 0, offsetof(RvState, x) + 8 * (n) }
#define FSLOT(n, name_) [RV_SLOT_F0 + n] = { name_, IR_F64, 0, offsetof(RvState, f) + 8 * (n) }
static const IrSlot slots[RV_SLOTS] = {
    XSLOT(1, "ra"), XSLOT(2, "sp"), XSLOT(3, "gp"), XSLOT(4, "tp"), XSLOT(5, "t0"), XSLOT(6, "t1"), XSLOT(7, "t2"),
    XSLOT(8, "s0"), XSLOT(9, "s1"), XSLOT(10, "a0"), XSLOT(11, "a1"), XSLOT(12, "a2"), XSLOT(13, "a3"), XSLOT(14, "a4"),
    XSLOT(15, "a5"), XSLOT(16, "a6"), XSLOT(17, "a7"), XSLOT(18, "s2"), XSLOT(19, "s3"), XSLOT(20, "s4"),
    XSLOT(21, "s5"), XSLOT(22, "s6"), XSLOT(23, "s7"), XSLOT(24, "s8"), XSLOT(25, "s9"), XSLOT(26, "s10"),
    XSLOT(27, "s11"), XSLOT(28, "t3"), XSLOT(29, "t4"), XSLOT(30, "t5"), XSLOT(31, "t6"),
    FSLOT(0, "ft0"), FSLOT(1, "ft1"), FSLOT(2, "ft2"), FSLOT(3, "ft3"), FSLOT(4, "ft4"), FSLOT(5, "ft5"),
    FSLOT(6, "ft6"), FSLOT(7, "ft7"), FSLOT(8, "fs0"), FSLOT(9, "fs1"), FSLOT(10, "fa0"), FSLOT(11, "fa1"),
    FSLOT(12, "fa2"), FSLOT(13, "fa3"), FSLOT(14, "fa4"), FSLOT(15, "fa5"), FSLOT(16, "fa6"), FSLOT(17, "fa7"),
    FSLOT(18, "fs2"), FSLOT(19, "fs3"), FSLOT(20, "fs4"), FSLOT(21, "fs5"), FSLOT(22, "fs6"), FSLOT(23, "fs7"),
    FSLOT(24, "fs8"), FSLOT(25, "fs9"), FSLOT(26, "fs10"), FSLOT(27, "fs11"), FSLOT(28, "ft8"), FSLOT(29, "ft9"),
    FSLOT(30, "ft10"), FSLOT(31, "ft11"),
    [RV_SLOT_RES_ADDR] = { "res_addr", IR_I64, 0, offsetof(RvState, res_addr) },
    [RV_SLOT_RES_VAL] = { "res_val", IR_I64, 0, offsetof(RvState, res_val) },
    [RV_SLOT_FRM] = { "frm", IR_I32, 0, offsetof(RvState, frm) },
    [RV_SLOT_SYS_INSN] = { "sys_insn", IR_I64, 0, offsetof(RvState, sys_insn) },
    [RV_SLOT_IRQ_PENDING] = { "irq_pending", IR_I64, 0, offsetof(RvState, irq_pending) },
    [RV_SLOT_MSTATUS] = { "mstatus", IR_I64, 0, offsetof(RvState, mstatus) },
    [RV_SLOT_MCOUNTEREN] = { "mcounteren", IR_I64, 0, offsetof(RvState, mcounteren) },
    [RV_SLOT_SCOUNTEREN] = { "scounteren", IR_I64, 0, offsetof(RvState, scounteren) },
    [RV_SLOT_MENVCFG] = { "menvcfg", IR_I64, 0, offsetof(RvState, menvcfg) },
    [RV_SLOT_SENVCFG] = { "senvcfg", IR_I64, 0, offsetof(RvState, senvcfg) },
    [RV_SLOT_MSCRATCH] = { "mscratch", IR_I64, 0, offsetof(RvState, mscratch) },
    [RV_SLOT_MEPC] = { "mepc", IR_I64, 0, offsetof(RvState, mepc) },
    [RV_SLOT_MCAUSE] = { "mcause", IR_I64, 0, offsetof(RvState, mcause) },
    [RV_SLOT_MTVAL] = { "mtval", IR_I64, 0, offsetof(RvState, mtval) },
    [RV_SLOT_SSCRATCH] = { "sscratch", IR_I64, 0, offsetof(RvState, sscratch) },
    [RV_SLOT_SEPC] = { "sepc", IR_I64, 0, offsetof(RvState, sepc) },
    [RV_SLOT_SCAUSE] = { "scause", IR_I64, 0, offsetof(RvState, scause) },
    [RV_SLOT_STVAL] = { "stval", IR_I64, 0, offsetof(RvState, stval) },
};

/* By how often gcc's code uses them: a5 a4 a0 a3 a1 a2 s0 sp s1 a6 ra s2 a7 t1 s3 s4 s5 s6 t3 t4 a t0 t2 ... */
#define X(n) (RV_SLOT_X1 + (n) - 1)
#define F(n) (RV_SLOT_F0 + (n))
static const uint8_t wish_gpr[] = {
    X(15), X(14), X(10), X(13), X(11), X(12), X(8), X(2), X(9), X(16), X(1), X(18), X(17), X(6), X(19), X(20),
    X(21), X(22), X(28), X(29), X(30), X(23), X(24), X(7), X(5), X(31), X(25), X(26), X(27), X(4), X(3),
};
static const uint8_t wish_fpr[] = {
    F(15), F(14), F(10), F(13), F(11), F(12), F(8), F(16), F(9), F(17), F(0), F(18), F(1), F(2), F(3), F(4),
    F(5), F(6), F(7), F(19), F(20), F(21), F(22), F(23), F(24), F(25), F(26), F(27), F(28), F(29), F(30), F(31),
};
#undef X
#undef F

static void reset(Cpu *cpu, uint64_t features)
{
    RvState *s = rv_state(cpu);

    *s = (RvState){ .res_addr = RV_NO_RES };
    rv_priv_reset(cpu, features);
}

static uint64_t mode(const Cpu *cpu)
{
    const RvState *s = rv_const(cpu);
    uint64_t m = s->frm < 4 ? RV_MODE_NORMAL : s->frm == 4 ? RV_MODE_RMM : RV_MODE_BAD_FRM;

    if (!(s->features & RV_PRIV))
        return m;
    if (s->priv == PRV_U)
        return m | (s->mstatus & MSTATUS_FS ? 0 : RV_MODE_FP_OFF);
    return m | (uint64_t)s->priv << RV_MODE_PRIV_SHIFT;
}

static void lift(Lift *l, const GuestInsn *i)
{
    if (l->features & RV_PRIV && rv_is_fp(i))
        rv_need_fp(l, i);
    rv_lifters[i->row](l, i);
}

static void dump_system(const RvState *s, FILE *out)
{
    fprintf(out, " priv %u mstatus %" PRIx64 " mie %" PRIx64 " lines %" PRIx64 " soft %" PRIx64 "\n", s->priv, s->mstatus,
            s->mie, s->irq_lines, s->mip_soft);
    fprintf(out, " mepc %" PRIx64 " mcause %" PRIx64 " mtval %" PRIx64 " mtvec %" PRIx64 "\n", s->mepc, s->mcause,
            s->mtval, s->mtvec);
    fprintf(out, " satp %" PRIx64 " medeleg %" PRIx64 " mideleg %" PRIx64 "\n", s->satp, s->medeleg, s->mideleg);
    fprintf(out, " sepc %" PRIx64 " scause %" PRIx64 " stval %" PRIx64 " stvec %" PRIx64 " stimecmp %" PRIx64 "\n", s->sepc,
            s->scause, s->stval, s->stvec, s->stimecmp);
}

static void dump(const Cpu *cpu, FILE *out)
{
    const RvState *s = rv_state((Cpu *)cpu);

    fprintf(out, " %-4s %016" PRIx64, "pc", cpu->pc);
    for (unsigned k = 1; k < 32; k++)
        fprintf(out, "%s%-4s %016" PRIx64, k % 4 ? " " : "\n ", rv_xname[k], s->x[k]);
    for (unsigned k = 0; k < 32; k++)
        fprintf(out, "%s%-4s %016" PRIx64, k % 4 ? " " : "\n ", rv_fname[k], s->f[k]);
    fprintf(out, "\n frm  %x\n", s->frm);
    if (s->features & RV_PRIV)
        dump_system(s, out);
}

enum {
    DEFAULT_FEATURES = 0
#define X(id, name, on) | (on ? RV_##id : 0)
    RV_FEATURES(X)
#undef X
};

static const CpuFeatures models[] = { { "rv64", DEFAULT_FEATURES }, { "max", DEFAULT_FEATURES }, { NULL } };

static const CpuFeatures features[] = {
#define X(id, name, on) { name, RV_##id },
    RV_FEATURES(X)
#undef X
    { "zkn", RV_ZKN }, { "zk", RV_ZKN }, { NULL },
};

const Guest guest_riscv64 = {
    .name = "riscv64",
    .elf_machine = EM_RISCV, .elf_class = ELFCLASS64, .elf_data = ELFDATA2LSB,
    .state_size = sizeof(RvState),
    .slots = slots, .nslots = RV_SLOTS,
    .helpers = rv_helpers, .nhelpers = RV_HELPER_COUNT,
    .wish = { wish_gpr, ARRAY_LEN(wish_gpr), wish_fpr, ARRAY_LEN(wish_fpr) },
    .insn_align = 2,
    .exc_illegal = RV_EXC_ILLEGAL, .exc_fetch = RV_EXC_FETCH_PAGE,
    .reset = reset, .mode = mode, .decode = rv_decode, .lift = lift, .disas = rv_disas, .dump = dump,
    .cpu_models = models, .cpu_features = features, .default_features = DEFAULT_FEATURES,
    .cpu_note = "RV64GC and everything else we have",
    .self_check = rv_self_check, .sys = &rv_sys, .debug = &rv_debug, .exc_debug = RV_EXC_DEBUG,
};
