/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The privileged half of the RISC-V guest (manual, Volume II): numbers and layouts of control and status registers, and
 * what its files share. All state is in RvState (riscv.h):
 *
 *   csr.c    one row a CSR        mmu.c        address translation and protection
 *   trap.c   traps and returns    lift-priv.c  privileged instructions in IR
 *   sys.c    GuestSys             isa.c        names of extensions
 *   aia.c    CSRs of the Advanced Interrupt Architecture
 *
 * An instruction that changes more than a register ends its region by exit_sys with its bits in RvState.sys_insn, and is
 * done in C, with exact state (rv_syscall). What kernels do all the time is IR: lift-priv.c.
 */
#ifndef LYRE_FRONTEND_RISCV_PRIV_H
#define LYRE_FRONTEND_RISCV_PRIV_H

#include "frontend/riscv/riscv.h"

enum { PRV_U = 0, PRV_S = 1, PRV_M = 3 };

/* mstatus and sstatus */
enum {
    MSTATUS_SIE = 1 << 1, MSTATUS_MIE = 1 << 3, MSTATUS_SPIE = 1 << 5, MSTATUS_MPIE = 1 << 7, MSTATUS_SPP = 1 << 8,
    MSTATUS_MPP = 3 << 11, MSTATUS_FS = 3 << 13, MSTATUS_MPRV = 1 << 17, MSTATUS_SUM = 1 << 18, MSTATUS_MXR = 1 << 19,
    MSTATUS_TVM = 1 << 20, MSTATUS_TW = 1 << 21, MSTATUS_TSR = 1 << 22, MSTATUS_MPP_SHIFT = 11,
    SSTATUS_WRITE = MSTATUS_SIE | MSTATUS_SPIE | MSTATUS_SPP | MSTATUS_FS | MSTATUS_SUM | MSTATUS_MXR,
    MSTATUS_WRITE = SSTATUS_WRITE | MSTATUS_MIE | MSTATUS_MPIE | MSTATUS_MPP | MSTATUS_MPRV | MSTATUS_TVM | MSTATUS_TW |
                    MSTATUS_TSR,
};
#define MSTATUS_UXL   (2ull << 32)
#define MSTATUS_SXL   (2ull << 34)
#define MSTATUS_SD    (1ull << 63)
#define SSTATUS_READ  (SSTATUS_WRITE | 3ull << 32 | MSTATUS_SD)

/* mip, mie, mideleg; also the input lines of GuestSys.set_irq */
enum { IRQ_SSI = 1, IRQ_MSI = 3, IRQ_STI = 5, IRQ_MTI = 7, IRQ_SEI = 9, IRQ_MEI = 11 };
enum {
    MIP_SSIP = 1 << IRQ_SSI, MIP_MSIP = 1 << IRQ_MSI, MIP_STIP = 1 << IRQ_STI, MIP_MTIP = 1 << IRQ_MTI,
    MIP_SEIP = 1 << IRQ_SEI, MIP_MEIP = 1 << IRQ_MEI, MIP_S = MIP_SSIP | MIP_STIP | MIP_SEIP,
    MIP_ALL = MIP_S | MIP_MSIP | MIP_MTIP | MIP_MEIP,
};
#define CAUSE_INTERRUPT (1ull << 63)

/* menvcfg and senvcfg */
enum { ENVCFG_FIOM = 1, ENVCFG_CBIE = 3 << 4, ENVCFG_CBCFE = 1 << 6, ENVCFG_CBZE = 1 << 7 };
#define MENVCFG_ADUE  (1ull << 61)
#define MENVCFG_PBMTE (1ull << 62)
#define MENVCFG_STCE  (1ull << 63)

enum { COUNTEREN_CY = 1, COUNTEREN_TM = 2, COUNTEREN_IR = 4 };

enum { SATP_BARE = 0, SATP_SV39 = 8, SATP_SV48 = 9, SATP_SV57 = 10 };
static inline unsigned satp_mode(uint64_t satp) { return (unsigned)(satp >> 60); }
static inline uint32_t satp_asid(uint64_t satp) { return satp >> 44 & 0xffff; }
#define SATP_PPN ((1ull << 44) - 1)

/* pmpcfg; the grain of pmpaddr is a page */
enum {
    PMP_R = 1, PMP_W = 2, PMP_X = 4, PMP_A = 3 << 3, PMP_TOR = 1 << 3, PMP_NA4 = 2 << 3, PMP_NAPOT = 3 << 3, PMP_L = 0x80,
};
enum { PMP_ENTRIES = 16, PMP_GRAIN = 10 };

/* CSR numbers that code names; the table in csr.c has all. */
enum {
    CSR_FFLAGS = 0x001, CSR_FRM = 0x002, CSR_FCSR = 0x003, CSR_CYCLE = 0xc00, CSR_TIME = 0xc01, CSR_INSTRET = 0xc02,
    CSR_SSTATUS = 0x100, CSR_SSCRATCH = 0x140, CSR_SEPC = 0x141, CSR_SCAUSE = 0x142, CSR_STVAL = 0x143, CSR_SIP = 0x144,
    CSR_MSCRATCH = 0x340, CSR_MEPC = 0x341, CSR_MCAUSE = 0x342, CSR_MTVAL = 0x343, CSR_MIP = 0x344,
};
#define RV_ISELECT 0x1ffull      /* what miselect and siselect hold */

/* ---- csr.c ---- */
typedef struct CsrRow CsrRow;
struct CsrRow {
    uint16_t number, count;      /* @count numbers from @number on */
    uint16_t first;              /* of a range: the number in the first name */
    const char *name;            /* of a range: with %u for it */
    int32_t offset;              /* into RvState, of the first; -1: none */
    uint64_t read_mask, write_mask;
    /* Instead of the field and its masks. @n: index in the range. write gets the new value of all bits. */
    uint64_t (*read)(Cpu *cpu, unsigned n);
    void (*write)(Cpu *cpu, unsigned n, uint64_t v);
    bool (*allowed)(const Cpu *cpu, unsigned n);   /* beyond what the number says; NULL: yes */
    /* Instead of all these, where others may change bits meanwhile or a write says more than its value: the old value;
     * bits of @mask become those of @value. @write: an instruction that writes, maybe no bit. */
    uint64_t (*modify)(Cpu *cpu, uint64_t value, uint64_t mask, bool write);
    uint64_t need;               /* features without which it is not there */
};
extern const CsrRow rv_csrs[];               /* by number; ends with a row without a name */
const CsrRow *rv_csr_find(unsigned number);  /* NULL: there is no such CSR */
/* What is known without running: does it exist, may @priv read it, or write it? */
bool rv_csr_static(unsigned number, unsigned priv, bool write);
/* Its name into @out. */
void rv_csr_name(unsigned number, char *out, size_t size);
/* As if by M mode. False: no such CSR, or it cannot be written. */
bool rv_csr_get(Cpu *cpu, unsigned number, uint64_t *v);
bool rv_csr_set(Cpu *cpu, unsigned number, uint64_t v);
/* A CSR instruction, whole. False: illegal, nothing done. */
bool rv_csr_insn(Cpu *cpu, uint32_t insn);

uint64_t rv_mip(const Cpu *cpu);             /* all of mip as it is now */
uint64_t rv_time(Cpu *cpu);
uint64_t rv_counter(Cpu *cpu, unsigned n);   /* 0 mcycle, 2 minstret */
void rv_set_mstatus(Cpu *cpu, uint64_t v);   /* write_mask bits of @v, legalized; tells the machine */
uint64_t rv_legal_mstatus(uint64_t old, uint64_t v);
void rv_timer_check(Cpu *cpu);               /* STIP from stimecmp; asks for a call when it is due */

/* ---- aia.c: for the table ---- */
uint64_t rv_read_mtopi(Cpu *cpu, unsigned n);
uint64_t rv_read_stopi(Cpu *cpu, unsigned n);
uint64_t rv_modify_mireg(Cpu *cpu, uint64_t value, uint64_t mask, bool write);
uint64_t rv_modify_sireg(Cpu *cpu, uint64_t value, uint64_t mask, bool write);
uint64_t rv_modify_mtopei(Cpu *cpu, uint64_t value, uint64_t mask, bool write);
uint64_t rv_modify_stopei(Cpu *cpu, uint64_t value, uint64_t mask, bool write);
bool rv_mireg_allowed(const Cpu *cpu, unsigned n);
bool rv_sireg_allowed(const Cpu *cpu, unsigned n);

/* ---- trap.c ---- */
void rv_trap(Cpu *cpu, uint64_t cause, uint64_t tval, uint64_t epc);
void rv_syscall(Cpu *cpu);
void rv_exception(Cpu *cpu, uint32_t exc, uint64_t value, GuestRequest *what);
bool rv_interrupt(Cpu *cpu);
unsigned rv_first_irq(uint64_t set);         /* the one of highest priority; 0: @set is empty */
bool rv_wakes(const Cpu *cpu);

/* ---- mmu.c ---- */
void rv_context(const Cpu *cpu, MmuContext *out);
bool rv_walk(Cpu *cpu, uint64_t addr, MmuAccessKind kind, bool probe, MmuPage *out);
void rv_bus_error(Cpu *cpu, uint64_t addr, MmuAccessKind kind);
void rv_misaligned(Cpu *cpu, uint64_t addr, MmuAccessKind kind);
/* What physical page @phys allows accesses of @priv: PMP_R, PMP_W, PMP_X. */
unsigned rv_pmp_rights(const RvState *s, uint64_t phys, unsigned priv);

/* ---- sys.c ---- */
extern const GuestSys rv_sys;
extern const GuestDebug rv_debug;
void rv_priv_reset(Cpu *cpu, uint64_t features);

static inline const RvState *rv_const(const Cpu *cpu) { return (const RvState *)cpu->state; }

#endif
