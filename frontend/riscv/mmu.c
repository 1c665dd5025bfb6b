/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Address translation and protection (manual, Volume II: Bare, Sv39, Sv48, Sv57, Svnapot, Svpbmt, Svadu; PMP).
 * The unit is the 4-KiB page, for PMP too. Memory types of Svpbmt mean nothing here: all memory is coherent and ordered.
 */
#include "frontend/riscv/riscv-int.h"

enum { PAGE = 4096, PTE_V = 1, PTE_R = 2, PTE_W = 4, PTE_X = 8, PTE_U = 16, PTE_G = 32, PTE_A = 64, PTE_D = 128 };
#define PTE_PPN(pte)   ((pte) >> 10 & SATP_PPN)
#define PTE_RESERVED   (0x7full << 54)
#define PTE_PBMT       (3ull << 61)
#define PTE_N          (1ull << 63)

enum { KIND_U, KIND_S, KIND_S_SUM, KIND_M };

/* ---- PMP ---- */

/* Page numbers [*lo, *hi) that entry @k matches. */
static void pmp_range(const RvState *s, unsigned k, uint64_t *lo, uint64_t *hi)
{
    uint64_t a = s->pmpaddr[k];

    if ((s->pmpcfg[k] & PMP_A) == PMP_TOR) {
        *lo = k ? s->pmpaddr[k - 1] >> PMP_GRAIN : 0;
        *hi = a >> PMP_GRAIN;
        return;
    }
    a |= (1u << (PMP_GRAIN - 1)) - 1;        /* NAPOT: trailing ones say how large */
    uint64_t mask = a ^ (a + 1);
    *lo = (a & ~mask) >> PMP_GRAIN;
    *hi = *lo + ((mask >> PMP_GRAIN) + 1);
}

/* What @priv may do with @page, and around it the pages [*from, *to) of which this is known to be true too. */
static unsigned pmp_around(const RvState *s, uint64_t page, unsigned priv, uint64_t *from, uint64_t *to)
{
    const unsigned all = PMP_R | PMP_W | PMP_X;

    *from = 0;
    *to = UINT64_MAX;
    for (unsigned k = 0; k < PMP_ENTRIES; k++) {
        unsigned cfg = s->pmpcfg[k];
        uint64_t lo, hi;

        if (!(cfg & PMP_A))
            continue;
        pmp_range(s, k, &lo, &hi);
        if (page >= lo && page < hi) {
            *from = MAX(*from, lo);
            *to = MIN(*to, hi);
            return priv == PRV_M && !(cfg & PMP_L) ? all : cfg & all;
        }
        if (lo >= hi)                            /* matches nothing */
            continue;
        if (hi <= page)
            *from = MAX(*from, hi);
        else
            *to = MIN(*to, lo);
    }
    return priv == PRV_M ? all : 0;
}

unsigned rv_pmp_rights(const RvState *s, uint64_t phys, unsigned priv)
{
    uint64_t from, to;

    return pmp_around(s, phys / PAGE, priv, &from, &to);
}

/* ---- contexts ---- */

/* The privilege that data accesses have. */
static unsigned data_priv(const RvState *s)
{
    return s->mstatus & MSTATUS_MPRV ? s->mstatus >> MSTATUS_MPP_SHIFT & 3 : s->priv;
}

void rv_context(const Cpu *cpu, MmuContext *out)
{
    const RvState *s = rv_const(cpu);
    unsigned priv = data_priv(s);
    bool bare = priv == PRV_M || satp_mode(s->satp) == SATP_BARE;

    out->asid = bare ? 0 : satp_asid(s->satp);
    out->kind = priv == PRV_M ? KIND_M : priv == PRV_U ? KIND_U : s->mstatus & MSTATUS_SUM ? KIND_S_SUM : KIND_S;
    out->bare = bare;
    out->odd = priv != s->priv || (s->mstatus & MSTATUS_MXR && priv != PRV_M);
    out->bare = bare;
}

/* ---- walks ---- */

static const uint8_t page_fault[] = {
    [MMU_READ] = RV_EXC_LOAD_PAGE, [MMU_WRITE] = RV_EXC_STORE_PAGE, [MMU_FETCH] = RV_EXC_FETCH_PAGE,
};
static const uint8_t access_fault[] = {
    [MMU_READ] = RV_EXC_LOAD_ACCESS, [MMU_WRITE] = RV_EXC_STORE_ACCESS, [MMU_FETCH] = RV_EXC_FETCH_ACCESS,
};
static const uint8_t align_fault[] = {
    [MMU_READ] = RV_EXC_LOAD_ALIGN, [MMU_WRITE] = RV_EXC_STORE_ALIGN, [MMU_FETCH] = RV_EXC_FETCH_ALIGN,
};
static const uint8_t pmp_need[] = { [MMU_READ] = PMP_R, [MMU_WRITE] = PMP_W, [MMU_FETCH] = PMP_X };

typedef struct Walk {
    Cpu *cpu;
    uint64_t addr;
    MmuAccessKind kind;
    unsigned priv;
    bool probe;
    uint64_t from, to;               /* pages that S may read and write; none if from == to */
} Walk;

typedef enum Found { FOUND, NO_PAGE, NO_ACCESS, AGAIN } Found;

/* Host address of the entry at physical @at; PMP sees an access by S. */
static uint64_t *pte_at(Walk *w, uint64_t at, bool write)
{
    const unsigned both = PMP_R | PMP_W;
    uint64_t page = at / PAGE;

    if (page < w->from || page >= w->to) {
        unsigned need = write ? both : PMP_R, rights = pmp_around(rv_const(w->cpu), page, PRV_S, &w->from, &w->to);

        if ((rights & both) != both)
            w->from = w->to = 0;
        if ((rights & need) != need)
            return NULL;
    }
    return w->cpu->machine->ram(w->cpu, at, 8, write);
}

/* May a leaf be used for this access? */
static bool permitted(const Walk *w, uint64_t pte)
{
    const RvState *s = rv_const(w->cpu);

    if (w->priv == PRV_U ? !(pte & PTE_U) : pte & PTE_U && (w->kind == MMU_FETCH || !(s->mstatus & MSTATUS_SUM)))
        return false;
    if (w->kind == MMU_FETCH)
        return pte & PTE_X;
    if (w->kind == MMU_WRITE)
        return pte & PTE_W;
    return pte & PTE_R || (pte & PTE_X && s->mstatus & MSTATUS_MXR);
}

/* Reserved bits and values of a leaf at @level. */
static bool leaf_legal(const RvState *s, uint64_t pte, unsigned level)
{
    uint64_t ppn = PTE_PPN(pte);

    if (pte & PTE_PBMT && (!(s->menvcfg & MENVCFG_PBMTE) || (pte & PTE_PBMT) == PTE_PBMT))
        return false;
    if (pte & PTE_N && (level || (ppn & 15) != 8))
        return false;
    return !(ppn & ((1ull << 9 * level) - 1));
}

/* Accessed and dirty bits. *pte becomes what memory has. */
static Found mark(Walk *w, uint64_t at, uint64_t *pte)
{
    uint64_t now = *pte | PTE_A | (w->kind == MMU_WRITE ? PTE_D : 0), *p;

    if (now == *pte || w->probe)
        return FOUND;
    if (!(rv_const(w->cpu)->menvcfg & MENVCFG_ADUE))
        return NO_PAGE;
    if (!(p = pte_at(w, at, true)))
        return NO_ACCESS;
    if (!__atomic_compare_exchange_n(p, pte, now, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST))
        return AGAIN;
    *pte = now;
    return FOUND;
}

static Found leaf(Walk *w, uint64_t at, uint64_t pte, unsigned level, bool global, MmuPage *out)
{
    const RvState *s = rv_const(w->cpu);
    Found r;

    if (!leaf_legal(s, pte, level) || !permitted(w, pte))
        return NO_PAGE;
    if ((r = mark(w, at, &pte)) != FOUND)
        return r;
    uint64_t low = pte & PTE_N ? 15 : (1ull << 9 * level) - 1;      /* page-number bits from the address */
    uint64_t ppn = PTE_PPN(pte), page = w->addr / PAGE;
    out->phys = ((ppn & ~low) | (page & low)) * PAGE;
    out->writable = pte & PTE_W && pte & PTE_D;
    out->global = global || pte & PTE_G;
    out->leaf = pte & PTE_N ? 16 : 12 + 9 * level;
    return FOUND;
}

static Found tables(Walk *w, MmuPage *out)
{
    const RvState *s = rv_const(w->cpu);
    unsigned levels = satp_mode(s->satp) - SATP_SV39 + 3, bits = 12 + 9 * levels;
    int64_t high = (int64_t)w->addr >> (bits - 1);
    uint64_t table = (s->satp & SATP_PPN) * PAGE;
    bool global = false;

    if (high != 0 && high != -1)
        return NO_PAGE;
    for (unsigned level = levels; level--;) {
        uint64_t at = table + (w->addr >> (12 + 9 * level) & 511) * 8;
        const uint64_t *p = pte_at(w, at, false);

        if (!p)
            return NO_ACCESS;
        uint64_t pte = __atomic_load_n(p, __ATOMIC_ACQUIRE);
        if (!(pte & PTE_V) || (pte & (PTE_R | PTE_W)) == PTE_W || pte & PTE_RESERVED)
            return NO_PAGE;
        if (pte & (PTE_R | PTE_X))
            return leaf(w, at, pte, level, global, out);
        if (pte & (PTE_A | PTE_D | PTE_U | PTE_PBMT | PTE_N))
            return NO_PAGE;
        global |= (pte & PTE_G) != 0;
        table = PTE_PPN(pte) * PAGE;
    }
    return NO_PAGE;
}

bool rv_walk(Cpu *cpu, uint64_t addr, MmuAccessKind kind, bool probe, MmuPage *out)
{
    const RvState *s = rv_const(cpu);
    Walk w = { cpu, addr, kind, kind == MMU_FETCH ? s->priv : data_priv(s), probe, 0, 0 };
    Found r = FOUND;

    if (w.priv == PRV_M || satp_mode(s->satp) == SATP_BARE)
        *out = (MmuPage){ .phys = ALIGN_DOWN(addr, (uint64_t)PAGE), .writable = true, .global = true };
    else
        do
            r = tables(&w, out);
        while (r == AGAIN);
    if (r == FOUND) {
        uint64_t page = out->phys / PAGE;
        unsigned rights = PMP_R | PMP_W;

        if (kind == MMU_FETCH || w.priv == PRV_M || page < w.from || page >= w.to)
            rights = rv_pmp_rights(s, out->phys, w.priv);

        if (!(rights & pmp_need[kind]))
            r = NO_ACCESS;
        else if (!(rights & PMP_W))
            out->writable = false;
    }
    if (r != FOUND && !probe) {
        cpu->exc = r == NO_PAGE ? page_fault[kind] : access_fault[kind];
        cpu->exc_value = addr;
    }
    return r == FOUND;
}

void rv_bus_error(Cpu *cpu, uint64_t addr, MmuAccessKind kind)
{
    cpu->exc = access_fault[kind];
    cpu->exc_value = addr;
}

void rv_misaligned(Cpu *cpu, uint64_t addr, MmuAccessKind kind)
{
    cpu->exc = align_fault[kind];
    cpu->exc_value = addr;
}
