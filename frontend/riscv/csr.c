/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Control and status registers: the table (csr.def) and what is behind its rows. Fields are WARL: a write leaves a legal
 * value, and illegal parts of it change nothing. Floating-point CSRs are IR (lift-sys.c); their rows are for debuggers.
 */
#include "frontend/riscv/riscv-int.h"
#include "ir/target.h"

#include <stdio.h>
#include <time.h>

enum { TIMEBASE_HZ = 10000000 };   /* user mode; what Linux's device tree says on common boards and on QEMU's virt machine */

uint64_t rv_time(Cpu *cpu)
{
    struct timespec ts;

    if (cpu->machine)
        return cpu->machine->time(cpu);
    clock_gettime(CLOCK_MONOTONIC, &ts);
    return (uint64_t)ts.tv_sec * TIMEBASE_HZ + (uint64_t)ts.tv_nsec / (1000000000 / TIMEBASE_HZ);
}

/* ---- floating point ---- */

static uint64_t read_fflags(Cpu *cpu, unsigned n)
{
    return cpu->fp_flags | (cpu->target ? cpu->target->fp_flags(cpu->host_fp) : 0);
}

static uint64_t read_frm(Cpu *cpu, unsigned n) { return rv_state(cpu)->frm; }
static uint64_t read_fcsr(Cpu *cpu, unsigned n) { return read_fflags(cpu, 0) | (uint64_t)rv_state(cpu)->frm << 5; }

static void write_fcsr(Cpu *cpu, unsigned n, uint64_t v)
{
    uint32_t frm = v >> 5 & 7;

    rv_state(cpu)->frm = frm;
    cpu->fp_flags = v & 31;
    cpu->fp_round = frm < 4 ? frm : 0;
    if (cpu->target)
        cpu->host_fp = cpu->target->fp_make(cpu->fp_round, IR_NAN_RISCV);
}

static void write_fflags(Cpu *cpu, unsigned n, uint64_t v) { write_fcsr(cpu, 0, (v & 31) | read_frm(cpu, 0) << 5); }
static void write_frm(Cpu *cpu, unsigned n, uint64_t v) { write_fcsr(cpu, 0, read_fflags(cpu, 0) | (v & 7) << 5); }

/* ---- status ---- */

/* FS is Off or Dirty: nothing keeps track of writes to FP registers. */
uint64_t rv_legal_mstatus(uint64_t old, uint64_t v)
{
    uint64_t mpp = v & MSTATUS_MPP;

    v = (old & ~(uint64_t)MSTATUS_WRITE) | (v & MSTATUS_WRITE);
    if (mpp == 2 << MSTATUS_MPP_SHIFT)
        v = (v & ~(uint64_t)MSTATUS_MPP) | (old & MSTATUS_MPP);
    v &= ~MSTATUS_SD;
    if (v & MSTATUS_FS)
        v |= MSTATUS_FS | MSTATUS_SD;
    return v;
}

void rv_set_mstatus(Cpu *cpu, uint64_t v)
{
    enum { MMU = MSTATUS_MPP | MSTATUS_MPRV | MSTATUS_SUM | MSTATUS_MXR };
    RvState *s = rv_state(cpu);
    uint64_t old = s->mstatus;

    s->mstatus = rv_legal_mstatus(old, v);
    if ((old ^ s->mstatus) & MMU)
        cpu->machine->mmu_changed(cpu);
}

static void rv_set_mstatus_n(Cpu *cpu, unsigned n, uint64_t v) { rv_set_mstatus(cpu, v); }

static void write_sstatus(Cpu *cpu, unsigned n, uint64_t v)
{
    rv_set_mstatus(cpu, (rv_state(cpu)->mstatus & ~(uint64_t)SSTATUS_WRITE) | (v & SSTATUS_WRITE));
}

static uint64_t read_zero(Cpu *cpu, unsigned n) { return 0; }
static void write_none(Cpu *cpu, unsigned n, uint64_t v) { }
static uint64_t read_mhartid(Cpu *cpu, unsigned n) { return cpu->index; }

#define MISA(letter) (1ull << ((letter) - 'A'))
static uint64_t read_misa(Cpu *cpu, unsigned n)
{
    const uint64_t b = RV_ZBA | RV_ZBB | RV_ZBS;
    uint64_t f = rv_state(cpu)->features;
    uint64_t v = 2ull << 62 | MISA('A') | MISA('D') | MISA('F') | MISA('I') | MISA('M') | MISA('S') | MISA('U');

    return v | (f & RV_C ? MISA('C') : 0) | ((f & b) == b ? MISA('B') : 0);
}

/* ---- traps ---- */

/* Direct or vectored; reserved modes keep the old one. */
static uint64_t legal_tvec(uint64_t old, uint64_t v)
{
    return (v & ~3ull) | (v & 2 ? old & 3 : v & 3);
}

static void write_stvec(Cpu *cpu, unsigned n, uint64_t v) { rv_state(cpu)->stvec = legal_tvec(rv_state(cpu)->stvec, v); }
static void write_mtvec(Cpu *cpu, unsigned n, uint64_t v) { rv_state(cpu)->mtvec = legal_tvec(rv_state(cpu)->mtvec, v); }

static uint64_t legal_epc(const RvState *s, uint64_t v) { return v & (s->features & RV_C ? ~1ull : ~3ull); }

static void write_sepc(Cpu *cpu, unsigned n, uint64_t v) { rv_state(cpu)->sepc = legal_epc(rv_state(cpu), v); }
static void write_mepc(Cpu *cpu, unsigned n, uint64_t v) { rv_state(cpu)->mepc = legal_epc(rv_state(cpu), v); }

/* ---- interrupts ---- */

uint64_t rv_mip(const Cpu *cpu)
{
    const RvState *s = rv_const(cpu);
    uint64_t v = __atomic_load_n(&s->irq_lines, __ATOMIC_ACQUIRE) | __atomic_load_n(&s->mip_soft, __ATOMIC_ACQUIRE);

    if (s->menvcfg & MENVCFG_STCE) {      /* the timer's call may be late */
        v &= ~(uint64_t)MIP_STIP;
        if (rv_time((Cpu *)cpu) >= s->stimecmp)
            v |= MIP_STIP;
    }
    return v & MIP_ALL;
}

static uint64_t read_sie(Cpu *cpu, unsigned n) { return rv_state(cpu)->mie & rv_state(cpu)->mideleg; }

static void write_sie(Cpu *cpu, unsigned n, uint64_t v)
{
    RvState *s = rv_state(cpu);

    s->mie = (s->mie & ~s->mideleg) | (v & s->mideleg & MIP_ALL);
}

/* What software can write of mip. */
static uint64_t mip_mask(const RvState *s)
{
    return MIP_SSIP | MIP_SEIP | (s->menvcfg & MENVCFG_STCE ? 0 : MIP_STIP);
}

/* Bits that an instruction does not change must not be written: another thread may be setting them. */
static void mip_change(RvState *s, uint64_t value, uint64_t mask)
{
    if (mask & ~value)
        __atomic_fetch_and(&s->mip_soft, ~(mask & ~value), __ATOMIC_ACQ_REL);
    if (mask & value)
        __atomic_fetch_or(&s->mip_soft, mask & value, __ATOMIC_ACQ_REL);
}

static uint64_t modify_mip(Cpu *cpu, uint64_t value, uint64_t mask, bool write)
{
    uint64_t old = rv_mip(cpu);

    mip_change(rv_state(cpu), value, mask & mip_mask(rv_state(cpu)));
    return old;
}

static uint64_t modify_sip(Cpu *cpu, uint64_t value, uint64_t mask, bool write)
{
    RvState *s = rv_state(cpu);
    uint64_t old = rv_mip(cpu) & s->mideleg;

    mip_change(s, value, mask & s->mideleg & MIP_SSIP);
    return old;
}

static uint64_t modify_mvip(Cpu *cpu, uint64_t value, uint64_t mask, bool write)
{
    RvState *s = rv_state(cpu);
    uint64_t old = __atomic_load_n(&s->mip_soft, __ATOMIC_ACQUIRE) & mip_mask(s);

    mip_change(s, value, mask & mip_mask(s));
    return old;
}

void rv_timer_check(Cpu *cpu)
{
    RvState *s = rv_state(cpu);

    if (!(s->menvcfg & MENVCFG_STCE))
        return;
    bool due = rv_time(cpu) >= s->stimecmp;
    if (due)
        __atomic_fetch_or(&s->irq_lines, (uint64_t)MIP_STIP, __ATOMIC_ACQ_REL);
    else
        __atomic_fetch_and(&s->irq_lines, ~(uint64_t)MIP_STIP, __ATOMIC_ACQ_REL);
    cpu->machine->set_timer(cpu, 0, due ? UINT64_MAX : s->stimecmp);
}

static void write_stimecmp(Cpu *cpu, unsigned n, uint64_t v)
{
    rv_state(cpu)->stimecmp = v;
    rv_timer_check(cpu);
}

static bool stimecmp_allowed(const Cpu *cpu, unsigned n)
{
    const RvState *s = rv_const(cpu);

    return s->priv == PRV_M || (s->menvcfg & MENVCFG_STCE && s->mcounteren & COUNTEREN_TM);
}

/* ---- environment configuration ---- */

static uint64_t legal_envcfg(const RvState *s, uint64_t old, uint64_t v, uint64_t mask)
{
    mask |= ENVCFG_FIOM | (s->features & RV_ZICBOM ? ENVCFG_CBIE | ENVCFG_CBCFE : 0) |
            (s->features & RV_ZICBOZ ? ENVCFG_CBZE : 0);
    if ((v & ENVCFG_CBIE) == 2 << 4)       /* reserved */
        mask &= ~(uint64_t)ENVCFG_CBIE;
    return (old & ~mask) | (v & mask);
}

static void write_senvcfg(Cpu *cpu, unsigned n, uint64_t v)
{
    RvState *s = rv_state(cpu);

    s->senvcfg = legal_envcfg(s, s->senvcfg, v, 0);
}

static void write_menvcfg(Cpu *cpu, unsigned n, uint64_t v)
{
    RvState *s = rv_state(cpu);
    uint64_t old = s->menvcfg, changed;

    s->menvcfg = legal_envcfg(s, old, v, MENVCFG_ADUE | MENVCFG_PBMTE | MENVCFG_STCE);
    changed = old ^ s->menvcfg;
    if (changed & (MENVCFG_ADUE | MENVCFG_PBMTE))
        cpu->machine->tlb_flush(cpu, TLB_FLUSH_ALL, 0, 0);
    if (!(changed & MENVCFG_STCE))
        return;
    /* STIP is either the comparison's or software's */
    if (s->menvcfg & MENVCFG_STCE) {
        __atomic_fetch_and(&s->mip_soft, ~(uint64_t)MIP_STIP, __ATOMIC_ACQ_REL);
        rv_timer_check(cpu);
    } else {
        __atomic_fetch_and(&s->irq_lines, ~(uint64_t)MIP_STIP, __ATOMIC_ACQ_REL);
        cpu->machine->set_timer(cpu, 0, UINT64_MAX);
    }
}

/* ---- address translation and protection ---- */

static bool satp_allowed(const Cpu *cpu, unsigned n)
{
    return rv_const(cpu)->priv != PRV_S || !(rv_const(cpu)->mstatus & MSTATUS_TVM);
}

/* A mode that is not there: nothing is written. The mode takes effect without a fence, so what was found in another one
 * goes; so do ASID and root, but what was found with the same ASID may stay. */
static void write_satp(Cpu *cpu, unsigned n, uint64_t v)
{
    RvState *s = rv_state(cpu);
    unsigned mode = satp_mode(v), was = satp_mode(s->satp);

    if (mode != SATP_BARE && mode != SATP_SV39 && mode != SATP_SV48 && mode != SATP_SV57)
        return;
    s->satp = v;
    if (mode != was)
        cpu->machine->tlb_flush(cpu, TLB_FLUSH_ALL, 0, 0);
    cpu->machine->mmu_changed(cpu);
}

/* R = 0 with W = 1 is reserved; NA4 does not exist with a grain above 4 bytes. */
static uint8_t legal_pmpcfg(uint8_t old, uint8_t v)
{
    if (old & PMP_L)
        return old;
    v &= PMP_R | PMP_W | PMP_X | PMP_A | PMP_L;
    if ((v & PMP_A) == PMP_NA4)
        v = (uint8_t)((v & ~PMP_A) | (old & PMP_A));
    if (!(v & PMP_R))
        v &= (uint8_t)~PMP_W;
    return v;
}

static uint64_t read_pmpcfg(const uint8_t *cfg)
{
    uint64_t v = 0;

    for (unsigned k = 0; k < 8; k++)
        v |= (uint64_t)cfg[k] << 8 * k;
    return v;
}

static void write_pmpcfg(Cpu *cpu, uint8_t *cfg, uint64_t v)
{
    for (unsigned k = 0; k < 8; k++)
        cfg[k] = legal_pmpcfg(cfg[k], (uint8_t)(v >> 8 * k));
    cpu->machine->tlb_flush(cpu, TLB_FLUSH_ALL, 0, 0);
}

static uint64_t read_pmpcfg0(Cpu *cpu, unsigned n) { return read_pmpcfg(rv_state(cpu)->pmpcfg); }
static uint64_t read_pmpcfg2(Cpu *cpu, unsigned n) { return read_pmpcfg(rv_state(cpu)->pmpcfg + 8); }
static void write_pmpcfg0(Cpu *cpu, unsigned n, uint64_t v) { write_pmpcfg(cpu, rv_state(cpu)->pmpcfg, v); }
static void write_pmpcfg2(Cpu *cpu, unsigned n, uint64_t v) { write_pmpcfg(cpu, rv_state(cpu)->pmpcfg + 8, v); }

/* The grain shows in the low bits, which keep what was written for when the entry's mode changes. */
static uint64_t read_pmpaddr(Cpu *cpu, unsigned n)
{
    const RvState *s = rv_state(cpu);
    uint64_t low = (1ull << PMP_GRAIN) - 1;

    return s->pmpcfg[n] & PMP_NA4 ? s->pmpaddr[n] | low >> 1 : s->pmpaddr[n] & ~low;
}

static void write_pmpaddr(Cpu *cpu, unsigned n, uint64_t v)
{
    RvState *s = rv_state(cpu);

    if (s->pmpcfg[n] & PMP_L)
        return;
    if (n + 1 < PMP_ENTRIES && s->pmpcfg[n + 1] & PMP_L && (s->pmpcfg[n + 1] & PMP_A) == PMP_TOR)
        return;
    s->pmpaddr[n] = v & ((1ull << 54) - 1);
    if (s->pmpcfg[n] & PMP_A || (n + 1 < PMP_ENTRIES && s->pmpcfg[n + 1] & PMP_A))
        cpu->machine->tlb_flush(cpu, TLB_FLUSH_ALL, 0, 0);
}

/* ---- counters: both count nanoseconds of the machine's time; an emulator has no cycles of its own ---- */

static uint64_t running(Cpu *cpu)
{
    uint32_t hz = cpu->machine ? cpu->machine->time_hz : TIMEBASE_HZ;

    return rv_time(cpu) * (hz && hz < 1000000000 ? 1000000000 / hz : 1);
}

uint64_t rv_counter(Cpu *cpu, unsigned n)
{
    const RvState *s = rv_state(cpu);

    return s->mcountinhibit >> n & 1 ? s->count[n] : s->count[n] + running(cpu);
}

static void set_counter(Cpu *cpu, unsigned n, uint64_t v)
{
    RvState *s = rv_state(cpu);

    s->count[n] = s->mcountinhibit >> n & 1 ? v : v - running(cpu);
}

static uint64_t read_mcycle(Cpu *cpu, unsigned n) { return rv_counter(cpu, 0); }
static uint64_t read_minstret(Cpu *cpu, unsigned n) { return rv_counter(cpu, 2); }
static uint64_t read_time(Cpu *cpu, unsigned n) { return rv_time(cpu); }
static void write_mcycle(Cpu *cpu, unsigned n, uint64_t v) { set_counter(cpu, 0, v); }
static void write_minstret(Cpu *cpu, unsigned n, uint64_t v) { set_counter(cpu, 2, v); }

static void write_inhibit(Cpu *cpu, unsigned n, uint64_t v)
{
    RvState *s = rv_state(cpu);
    uint64_t cycle = rv_counter(cpu, 0), instret = rv_counter(cpu, 2);

    s->mcountinhibit = v & (COUNTEREN_CY | COUNTEREN_IR);
    set_counter(cpu, 0, cycle);
    set_counter(cpu, 2, instret);
}

static bool counter_allowed(const Cpu *cpu, unsigned bit)
{
    const RvState *s = rv_const(cpu);

    return s->priv == PRV_M || (s->mcounteren >> bit & 1 && (s->priv == PRV_S || s->scounteren >> bit & 1));
}

static bool cycle_allowed(const Cpu *cpu, unsigned n) { return counter_allowed(cpu, 0); }
static bool time_allowed(const Cpu *cpu, unsigned n) { return counter_allowed(cpu, 1); }
static bool instret_allowed(const Cpu *cpu, unsigned n) { return counter_allowed(cpu, 2); }
static bool hpm_allowed(const Cpu *cpu, unsigned n) { return counter_allowed(cpu, n + 3); }

/* ---- the table ---- */

enum { NONE = -1, COUNTERS = COUNTEREN_CY | COUNTEREN_TM | COUNTEREN_IR };
#define ALL (~0ull)
#define FIELD(f) (int32_t)offsetof(RvState, f)
#define MEDELEG 0xb3ff       /* all causes but environment calls from M */

const CsrRow rv_csrs[] = {
#define CSR_IF(need_, num, name_, field, rmask, wmask, read_, write_, allowed_)                                \
    { .number = num, .count = 1, .name = #name_, .offset = field, .read_mask = rmask, .write_mask = wmask,    \
      .read = read_, .write = write_, .allowed = allowed_, .need = need_ },
#define CSR(...) CSR_IF(0, __VA_ARGS__)
#define CSR_MODIFY(need_, num, name_, modify_, allowed_)                                                       \
    { .number = num, .count = 1, .name = #name_, .offset = NONE, .modify = modify_, .allowed = allowed_, .need = need_ },
#define CSR_RANGE(num, n, name_, first_, read_, write_, allowed_)                                              \
    { .number = num, .count = n, .name = name_, .first = first_, .offset = NONE, .read = read_, .write = write_,  \
      .allowed = allowed_ },
#include "frontend/riscv/csr.def"
#undef CSR
#undef CSR_IF
#undef CSR_MODIFY
#undef CSR_RANGE
    { .name = NULL },
};
enum { CSR_ROWS = sizeof rv_csrs / sizeof rv_csrs[0] - 1 };

const CsrRow *rv_csr_find(unsigned number)
{
    unsigned lo = 0, hi = CSR_ROWS;

    while (lo < hi) {
        unsigned mid = (lo + hi) / 2;

        if (number < rv_csrs[mid].number)
            hi = mid;
        else if (number >= rv_csrs[mid].number + rv_csrs[mid].count)
            lo = mid + 1;
        else
            return &rv_csrs[mid];
    }
    return NULL;
}

bool rv_csr_static(unsigned number, unsigned priv, bool write)
{
    return priv >= (number >> 8 & 3) && !(write && number >> 10 == 3) && rv_csr_find(number);
}

void rv_csr_name(unsigned number, char *out, size_t size)
{
    const CsrRow *r = rv_csr_find(number);

    if (!r)
        snprintf(out, size, "0x%x", number);
    else if (r->count == 1)
        snprintf(out, size, "%s", r->name);
    else
        snprintf(out, size, "%.*s%u", (int)strcspn(r->name, "%"), r->name, number - r->number + r->first);
}

static uint64_t row_read(Cpu *cpu, const CsrRow *r, unsigned n)
{
    uint64_t v;

    if (r->read)
        return r->read(cpu, n);
    if (r->modify)
        return r->modify(cpu, 0, 0, false);
    memcpy(&v, cpu->state + r->offset, 8);
    return v & r->read_mask;
}

static void row_write(Cpu *cpu, const CsrRow *r, unsigned n, uint64_t v)
{
    uint64_t old;

    if (r->write) {
        r->write(cpu, n, v);
        return;
    }
    if (r->modify)
        r->modify(cpu, v, ALL, true);
    if (r->offset < 0)
        return;
    memcpy(&old, cpu->state + r->offset, 8);
    v = (old & ~r->write_mask) | (v & r->write_mask);
    memcpy(cpu->state + r->offset, &v, 8);
}

static bool there(const Cpu *cpu, const CsrRow *r) { return !(r->need & ~rv_const(cpu)->features); }

bool rv_csr_get(Cpu *cpu, unsigned number, uint64_t *v)
{
    const CsrRow *r = rv_csr_find(number);

    if (!r || !there(cpu, r))
        return false;
    *v = row_read(cpu, r, number - r->number);
    return true;
}

bool rv_csr_set(Cpu *cpu, unsigned number, uint64_t v)
{
    const CsrRow *r = rv_csr_find(number);

    if (!r || number >> 10 == 3 || !there(cpu, r))
        return false;
    row_write(cpu, r, number - r->number, v);
    return true;
}

bool rv_csr_insn(Cpu *cpu, uint32_t insn)
{
    RvState *s = rv_state(cpu);
    unsigned number = insn >> 20, rd = insn >> 7 & 31, rs = insn >> 15 & 31, funct = insn >> 12 & 7;
    unsigned kind = (funct & 3) - 1;       /* CSR_WRITE, CSR_SET, CSR_CLEAR */
    bool write = kind == CSR_WRITE || rs;
    uint64_t v = funct & 4 ? rs : s->x[rs];
    const CsrRow *r = rv_csr_find(number);

    if (!rv_csr_static(number, s->priv, write) || !there(cpu, r))
        return false;
    unsigned n = number - r->number;
    if (r->allowed && !r->allowed(cpu, n))
        return false;
    uint64_t old;
    if (r->modify) {
        old = r->modify(cpu, kind == CSR_CLEAR ? 0 : v, !write ? 0 : kind == CSR_WRITE ? ALL : v, write);
    } else {
        old = kind == CSR_WRITE && !rd ? 0 : row_read(cpu, r, n);
        if (write)
            row_write(cpu, r, n, kind == CSR_SET ? old | v : kind == CSR_CLEAR ? old & ~v : v);
    }
    if (rd)
        s->x[rd] = old;
    return true;
}
