/* SPDX-License-Identifier: Apache-2.0 */
/* GuestSys of RISC-V: start, input lines, registers for debuggers, check of loaded state. */
#include "frontend/riscv/riscv-int.h"

#define FEATURE "org.gnu.gdb.riscv."

void rv_priv_reset(Cpu *cpu, uint64_t features)
{
    RvState *s = rv_state(cpu);

    if (!(features & RV_PRIV))
        return;
    s->features = features;
    s->priv = PRV_M;
    s->mstatus = MSTATUS_UXL | MSTATUS_SXL;
    s->stimecmp = UINT64_MAX;
}

static void start(Cpu *cpu, uint64_t pc, const uint64_t *args, unsigned nargs)
{
    RvState *s = rv_state(cpu);
    uint64_t features = s->features;

    *s = (RvState){ .res_addr = RV_NO_RES };
    rv_priv_reset(cpu, features);
    rv_csr_set(cpu, CSR_FCSR, 0);
    for (unsigned k = 0; k < MIN(nargs, 8u); k++)
        s->x[RV_A0 + k] = args[k];
    cpu->pc = pc;
    cpu->machine->set_timer(cpu, 0, UINT64_MAX);
    cpu->machine->tlb_flush(cpu, TLB_FLUSH_ALL, 0, 0);
    cpu->machine->mmu_changed(cpu);
}

static bool per_space(uint64_t mode) { return rv_mode_priv(mode) == PRV_U; }

/* The line for supervisor software interrupts is an edge: it sets the bit that software clears (ACLINT, SSWI). */
static void set_irq(Cpu *cpu, unsigned line, bool level)
{
    RvState *s = rv_state(cpu);
    uint64_t bit = line < 64 ? 1ull << line & MIP_ALL : 0;

    if (line == IRQ_SSI) {
        if (level)
            __atomic_fetch_or(&s->mip_soft, bit, __ATOMIC_ACQ_REL);
    } else if (level) {
        __atomic_fetch_or(&s->irq_lines, bit, __ATOMIC_ACQ_REL);
    } else {
        __atomic_fetch_and(&s->irq_lines, ~bit, __ATOMIC_ACQ_REL);
    }
}

/* A call that is out of date is found out by rv_interrupt. */
static void timer(Cpu *cpu, unsigned n)
{
    __atomic_fetch_or(&rv_state(cpu)->irq_lines, (uint64_t)MIP_STIP, __ATOMIC_ACQ_REL);
}

/* ---- registers for debuggers: gdb's numbers ---- */

enum { NUM_PC = 32, NUM_F0 = 33, NUM_CSR = 65, NUM_PRIV = 4161 };

#define X(n, name_, type_) { #name_, FEATURE "cpu", type_, 64, n, offsetof(RvState, x) + 8 * (n), false },
#define F(n, name_) { #name_, FEATURE "fpu", "riscv_double", 64, NUM_F0 + (n), offsetof(RvState, f) + 8 * (n), false },
#define PMP(n) { "pmpaddr" #n, FEATURE "csr", "int", 64, NUM_CSR + 0x3b0 + (n), -2, true },

static const DebugReg regs[] = {
    { "zero", FEATURE "cpu", "int", 64, 0, -2, false },
    X(1, ra, "code_ptr") X(2, sp, "data_ptr") X(3, gp, "data_ptr") X(4, tp, "data_ptr") X(5, t0, "int") X(6, t1, "int")
    X(7, t2, "int") X(8, fp, "data_ptr") X(9, s1, "int") X(10, a0, "int") X(11, a1, "int") X(12, a2, "int")
    X(13, a3, "int") X(14, a4, "int") X(15, a5, "int") X(16, a6, "int") X(17, a7, "int") X(18, s2, "int")
    X(19, s3, "int") X(20, s4, "int") X(21, s5, "int") X(22, s6, "int") X(23, s7, "int") X(24, s8, "int")
    X(25, s9, "int") X(26, s10, "int") X(27, s11, "int") X(28, t3, "int") X(29, t4, "int") X(30, t5, "int")
    X(31, t6, "int")
    { "pc", FEATURE "cpu", "code_ptr", 64, NUM_PC, -1, false },
    F(0, ft0) F(1, ft1) F(2, ft2) F(3, ft3) F(4, ft4) F(5, ft5) F(6, ft6) F(7, ft7) F(8, fs0) F(9, fs1) F(10, fa0)
    F(11, fa1) F(12, fa2) F(13, fa3) F(14, fa4) F(15, fa5) F(16, fa6) F(17, fa7) F(18, fs2) F(19, fs3) F(20, fs4)
    F(21, fs5) F(22, fs6) F(23, fs7) F(24, fs8) F(25, fs9) F(26, fs10) F(27, fs11) F(28, ft8) F(29, ft9)
    F(30, ft10) F(31, ft11)
#define CSR(num, name_, ...)                                                                             \
    { #name_, (num) < 4 ? FEATURE "fpu" : FEATURE "csr", "int", (num) < 4 ? 32 : 64, NUM_CSR + (num), -2, (num) >= 4 },
#define CSR_IF(need, ...) CSR(__VA_ARGS__)
#define CSR_MODIFY(need, ...) CSR(__VA_ARGS__)
#define CSR_RANGE(...)      /* counters that do not count are of no use; pmpaddr follows */
#include "frontend/riscv/csr.def"
#undef CSR
#undef CSR_IF
#undef CSR_MODIFY
#undef CSR_RANGE
    PMP(0) PMP(1) PMP(2) PMP(3) PMP(4) PMP(5) PMP(6) PMP(7) PMP(8) PMP(9) PMP(10) PMP(11) PMP(12) PMP(13) PMP(14) PMP(15)
    { "priv", FEATURE "virtual", "int", 64, NUM_PRIV, -2, true },
};
#undef X
#undef F
#undef PMP

static bool reg_get(Cpu *cpu, unsigned number, uint64_t value[2])
{
    const RvState *s = rv_state(cpu);

    if (number < NUM_PC)
        *value = s->x[number];
    else if (number == NUM_PC)
        *value = cpu->pc;
    else if (number < NUM_CSR)
        *value = s->f[number - NUM_F0];
    else if (number == NUM_PRIV)
        *value = s->priv;
    else
        return rv_csr_get(cpu, number - NUM_CSR, value);
    return true;
}

static bool set_priv(Cpu *cpu, uint64_t v)
{
    if (!cpu->machine || (v != PRV_U && v != PRV_S && v != PRV_M))
        return false;
    rv_state(cpu)->priv = (uint32_t)v;
    cpu->machine->mmu_changed(cpu);
    return true;
}

static bool reg_set(Cpu *cpu, unsigned number, const uint64_t value[2])
{
    RvState *s = rv_state(cpu);

    if (!number)
        return false;
    if (number < NUM_PC)
        s->x[number] = *value;
    else if (number == NUM_PC)
        cpu->pc = *value;
    else if (number < NUM_CSR)
        s->f[number - NUM_F0] = *value;
    else if (number == NUM_PRIV)
        return set_priv(cpu, *value);
    else
        return (cpu->machine || number <= NUM_CSR + CSR_FCSR) && rv_csr_set(cpu, number - NUM_CSR, *value);
    return true;
}

static const char *feature_types(const char *feature)
{
    if (strcmp(feature, FEATURE "fpu"))
        return "";
    return "<union id=\"riscv_double\"><field name=\"float\" type=\"ieee_single\"/>"
           "<field name=\"double\" type=\"ieee_double\"/></union>";
}

const GuestDebug rv_debug = {
    .architecture = "riscv:rv64", .regs = regs, .nregs = ARRAY_LEN(regs), .pc_number = NUM_PC,
    .get = reg_get, .set = reg_set, .feature_types = feature_types,
};

/* ---- loaded state ---- */

/* Fields whose value is the result of masks; what was legal once may not be so with other features. */
static const char *check_fields(const RvState *s)
{
    const uint64_t status = MSTATUS_WRITE | MSTATUS_UXL | MSTATUS_SXL | MSTATUS_SD, epc = s->features & RV_C ? 1 : 3;
    const uint64_t env = ENVCFG_FIOM | ENVCFG_CBIE | ENVCFG_CBCFE | ENVCFG_CBZE, few = 7;
    unsigned mode = satp_mode(s->satp);

    if (s->mstatus & ~status || rv_legal_mstatus(s->mstatus, s->mstatus) != s->mstatus ||
        (s->mstatus & (15ull << 32)) != (MSTATUS_UXL | MSTATUS_SXL) || (s->mstatus >> MSTATUS_MPP_SHIFT & 3) == 2)
        return "mstatus is not legal";
    if (s->mie & ~(uint64_t)MIP_ALL || s->mideleg & ~(uint64_t)MIP_S || s->medeleg & ~0xb3ffull)
        return "mie, mideleg or medeleg is not legal";
    if (s->irq_lines & ~(uint64_t)MIP_ALL || s->mip_soft & ~(uint64_t)MIP_S)
        return "mip is not legal";
    if ((s->mcounteren | s->scounteren) & ~few || s->mcountinhibit & ~5ull)
        return "a counter-enable CSR is not legal";
    if ((s->miselect | s->siselect) & (s->features & RV_AIA ? ~RV_ISELECT : ~0ull))
        return "miselect or siselect is not legal";
    if (s->senvcfg & ~env || s->menvcfg & ~(env | MENVCFG_ADUE | MENVCFG_PBMTE | MENVCFG_STCE) ||
        (s->senvcfg & ENVCFG_CBIE) == 2 << 4 || (s->menvcfg & ENVCFG_CBIE) == 2 << 4)
        return "menvcfg or senvcfg is not legal";
    if (s->mtvec & 2 || s->stvec & 2)
        return "mtvec or stvec is not legal";
    if (s->mepc & epc || s->sepc & epc)
        return "mepc or sepc is not legal";
    if (mode != SATP_BARE && mode != SATP_SV39 && mode != SATP_SV48 && mode != SATP_SV57)
        return "satp is not legal";
    return NULL;
}

static const char *check_pmp(const RvState *s)
{
    for (unsigned k = 0; k < PMP_ENTRIES; k++)
        if (s->pmpcfg[k] & 0x60 || (s->pmpcfg[k] & (PMP_R | PMP_W)) == PMP_W || (s->pmpcfg[k] & PMP_A) == PMP_NA4 ||
            s->pmpaddr[k] >> 54)
            return "a PMP entry is not legal";
    return NULL;
}

const char *rv_check_state(const Cpu *cpu)
{
    const RvState *s = rv_const(cpu);
    const char *err;

    if (s->x[0])
        return "x0 is not zero";
    if (s->frm > 7)
        return "frm is not legal";
    if (!(s->features & RV_PRIV) || s->features & ~(uint64_t)RV_ALL_FEATURES)
        return "unknown CPU features";
    if (s->priv != PRV_U && s->priv != PRV_S && s->priv != PRV_M)
        return "no such privilege mode";
    if (s->sys_insn)
        return "an instruction is half done";
    if ((err = check_fields(s)))
        return err;
    return check_pmp(s);
}

static void loaded(Cpu *cpu)
{
    cpu->machine->tlb_flush(cpu, TLB_FLUSH_ALL, 0, 0);
    cpu->machine->mmu_changed(cpu);
    if (rv_state(cpu)->menvcfg & MENVCFG_STCE)
        rv_timer_check(cpu);
    else
        cpu->machine->set_timer(cpu, 0, UINT64_MAX);
}

const GuestSys rv_sys = {
    .feature = RV_PRIV,
    .context = rv_context, .walk = rv_walk, .bus_error = rv_bus_error, .misaligned = rv_misaligned,
    .per_space = per_space,
    .exception = rv_exception, .syscall = rv_syscall, .interrupt = rv_interrupt, .wakes = rv_wakes,
    .set_irq = set_irq, .timer = timer, .start = start, .check = rv_check_state, .loaded = loaded,
};
