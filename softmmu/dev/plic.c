/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The RISC-V platform-level interrupt controller (RISC-V PLIC specification 1.0.0, with SiFive's layout): 95
 * sources, and for each hart two contexts, of M mode (2 * hart) and S mode.
 *
 *   0x000000 + 4 * source             priority, 0 (never) to 7
 *   0x001000 + 4 * word               pending
 *   0x002000 + 0x80 * context         enabled
 *   0x200000 + 0x1000 * context       threshold; + 4: claim (read), complete (write)
 *
 * Gateways are level-triggered: a source becomes pending when its line is high and it is not claimed, stays so until
 * claimed, even if the line falls, and becomes pending again on completion if the line is high then. Completion of a
 * source that the context
 * has not enabled is accepted, as on QEMU: drivers that disable before they complete would hang otherwise.
 */
#include "base/log.h"
#include "softmmu/board.h"

#include <stdio.h>

enum {
    SOURCES = 96, WORDS = SOURCES / 32, CONTEXTS = 2 * MAX_CPUS, PRIORITY_MAX = 7,
    SIZE = 0x600000, PENDING = 0x1000, ENABLE = 0x2000, ENABLE_STEP = 0x80, CONTEXT = 0x200000, CONTEXT_STEP = 0x1000,
    LINE_SEIP = 9, LINE_MEIP = 11,                   /* bits of mip */
};

typedef struct Plic {
    Device dev;
    uint64_t addr;
    MemRegion region;
    bool out[CONTEXTS];                              /* what the CPUs have been told */
    uint8_t priority[SOURCES], threshold[CONTEXTS];
    uint32_t level[WORDS], pending[WORDS], claimed[WORDS];
    uint32_t enable[CONTEXTS * WORDS];
} Plic;

static unsigned contexts(const Plic *p) { return 2 * p->dev.machine->ncpus; }

/* The source that context @c would get, if its priority is above @least; 0: none. Of equals the lowest number. */
static unsigned best(const Plic *p, unsigned c, unsigned least)
{
    unsigned found = 0;

    for (unsigned w = 0; w < WORDS; w++) {
        uint32_t ready = p->pending[w] & p->enable[c * WORDS + w];

        for (; ready; ready &= ready - 1) {
            unsigned n = 32 * w + (unsigned)__builtin_ctz(ready);

            if (p->priority[n] > least) {
                least = p->priority[n];
                found = n;
            }
        }
    }
    return found;
}

static void drive(Plic *p, unsigned c, bool level)
{
    p->out[c] = level;
    vcpu_irq(&p->dev.machine->vcpus[c / 2], c & 1 ? LINE_SEIP : LINE_MEIP, level);
}

static void update(Plic *p)
{
    for (unsigned c = 0; c < contexts(p); c++) {
        bool level = best(p, c, p->threshold[c]) != 0;

        if (level != p->out[c])
            drive(p, c, level);
    }
}

static void plic_set(void *to, unsigned n, bool level)
{
    Plic *p = to;
    unsigned w = n / 32;
    uint32_t bit = 1u << n % 32;

    p->level[w] = level ? p->level[w] | bit : p->level[w] & ~bit;
    if (!level || (p->pending[w] | p->claimed[w]) & bit)
        return;
    p->pending[w] |= bit;
    update(p);
}

IrqLine plic_input(Device *plic, unsigned n)
{
    assert(n > 0 && n < SOURCES);
    return (IrqLine){ plic_set, plic, n };
}

/* Threshold does not matter here (specification, chapter "Interrupt Claim Process"). */
static unsigned claim(Plic *p, unsigned c)
{
    unsigned n = best(p, c, 0);

    if (!n)
        return 0;
    p->pending[n / 32] &= ~(1u << n % 32);
    p->claimed[n / 32] |= 1u << n % 32;
    update(p);
    return n;
}

static void complete(Plic *p, uint64_t n)
{
    if (n == 0 || n >= SOURCES || !(p->claimed[n / 32] & 1u << n % 32))
        return;
    p->claimed[n / 32] &= ~(1u << n % 32);
    p->pending[n / 32] |= p->level[n / 32] & 1u << n % 32;
    update(p);
}

static uint64_t plic_read(void *dev, uint64_t off, unsigned size)
{
    Plic *p = dev;

    if (off >= CONTEXT) {
        uint64_t c = (off - CONTEXT) / CONTEXT_STEP;

        if (c < contexts(p) && off % CONTEXT_STEP == 0)
            return p->threshold[c];
        if (c < contexts(p) && off % CONTEXT_STEP == 4)
            return claim(p, c);
    } else if (off >= ENABLE) {
        uint64_t c = (off - ENABLE) / ENABLE_STEP, w = off % ENABLE_STEP / 4;

        if (c < contexts(p))
            return w < WORDS ? p->enable[c * WORDS + w] : 0;
    } else if (off >= PENDING) {
        return (off - PENDING) / 4 < WORDS ? p->pending[(off - PENDING) / 4] : 0;
    } else {
        return off / 4 < SOURCES ? p->priority[off / 4] : 0;
    }
    LOG(GUEST, "plic: read of unknown register %#x\n", (unsigned)off);
    return 0;
}

/* True if @off is a register. */
static bool context_write(Plic *p, uint64_t off, uint32_t value)
{
    uint64_t c = (off - CONTEXT) / CONTEXT_STEP;

    if (c >= contexts(p) || off % CONTEXT_STEP > 4)
        return false;
    if (off % CONTEXT_STEP) {
        complete(p, value);
    } else {
        p->threshold[c] = value & PRIORITY_MAX;
        update(p);
    }
    return true;
}

static void plic_write(void *dev, uint64_t off, uint64_t value, unsigned size)
{
    Plic *p = dev;

    if (off >= CONTEXT) {
        if (context_write(p, off, value))
            return;
    } else if (off >= ENABLE) {
        uint64_t c = (off - ENABLE) / ENABLE_STEP, w = off % ENABLE_STEP / 4;

        if (c < contexts(p)) {
            if (w < WORDS) {
                p->enable[c * WORDS + w] = w ? value : value & ~1u;      /* there is no source 0 */
                update(p);
            }
            return;
        }
    } else if (off < PENDING) {
        if (off && off / 4 < SOURCES) {
            p->priority[off / 4] = value & PRIORITY_MAX;
            update(p);
        }
        return;
    }
    LOG(GUEST, "plic: write to read-only or unknown register %#x\n", (unsigned)off);
}

static const MemOps plic_ops = { .read = plic_read, .write = plic_write, .min = 4, .max = 4 };

static char *plic_realize(Device *d)
{
    Plic *p = (Plic *)d;

    p->region = (MemRegion){ .name = "plic", .kind = MEM_DEVICE, .addr = p->addr, .size = SIZE, .ops = &plic_ops, .dev = p,
                             .enabled = true };
    mem_add(d->machine, &p->region);
    return NULL;
}

/* The lines too: who drives them says so again in its own reset. */
static void plic_reset(Device *d)
{
    Plic *p = (Plic *)d;

    memset(p->priority, 0, sizeof p->priority);
    memset(p->threshold, 0, sizeof p->threshold);
    memset(p->level, 0, sizeof p->level);
    memset(p->pending, 0, sizeof p->pending);
    memset(p->claimed, 0, sizeof p->claimed);
    memset(p->enable, 0, sizeof p->enable);
    for (unsigned c = 0; c < contexts(p); c++)
        drive(p, c, false);
}

static void plic_fdt(Device *d, void *fdt)
{
    static const char *const compatible[] = { "sifive,plic-1.0.0", "riscv,plic0", NULL };
    Plic *p = (Plic *)d;
    uint32_t cells[2 * CONTEXTS];
    char name[48];
    int node;

    for (unsigned c = 0; c < contexts(p); c++) {
        cells[2 * c] = PHANDLE_CPU_INTC + c / 2;
        cells[2 * c + 1] = c & 1 ? LINE_SEIP : LINE_MEIP;
    }
    snprintf(name, sizeof name, "interrupt-controller@%" G_GINT64_MODIFIER "x", p->addr);
    node = dt_node(fdt, "/soc", name);
    dt_u32(fdt, node, "phandle", PHANDLE_PLIC);
    dt_u32(fdt, node, "riscv,ndev", SOURCES - 1);
    dt_reg(fdt, node, p->addr, SIZE);
    dt_cells(fdt, node, "interrupts-extended", 2 * contexts(p), cells);
    dt_flag(fdt, node, "interrupt-controller");
    dt_texts(fdt, node, "compatible", compatible);
    dt_u32(fdt, node, "#address-cells", 0);
    dt_u32(fdt, node, "#interrupt-cells", 1);
}

static const char *plic_loaded(void *dev)
{
    Plic *p = dev;

    for (unsigned n = 0; n < SOURCES; n++)
        if (p->priority[n] > (n ? PRIORITY_MAX : 0))
            return "a priority is out of range";
    for (unsigned c = 0; c < CONTEXTS; c++)
        if (p->threshold[c] > PRIORITY_MAX || p->enable[c * WORDS] & 1)
            return "a threshold is out of range, or source 0 enabled";
    for (unsigned w = 0; w < WORDS; w++)
        if (p->pending[w] & p->claimed[w] || (w == 0 && (p->pending[w] | p->claimed[w] | p->level[w]) & 1))
            return "a source is pending and claimed, or source 0 in use";
    for (unsigned c = 0; c < contexts(p); c++)
        drive(p, c, best(p, c, p->threshold[c]) != 0);
    return NULL;
}

static const StateField plic_fields[] = {
    STATE_ARRAY(Plic, STATE_U8, priority),
    STATE_ARRAY(Plic, STATE_U8, threshold),
    STATE_ARRAY(Plic, STATE_U32, level),
    STATE_ARRAY(Plic, STATE_U32, pending),
    STATE_ARRAY(Plic, STATE_U32, claimed),
    STATE_ARRAY(Plic, STATE_U32, enable),
    { NULL },
};
static const StateDesc plic_state = { .name = "plic", .version = 1, .fields = plic_fields, .after_load = plic_loaded };

static const Prop plic_props[] = {
    { "addr", PROP_U64, offsetof(Plic, addr), 0, "address of the registers" },
    { NULL },
};

const DeviceType plic_type = {
    .name = "plic", .help = "RISC-V platform-level interrupt controller (SiFive)", .size = sizeof(Plic), .bus = BUS_SYSTEM,
    .props = plic_props, .realize = plic_realize, .reset = plic_reset, .fdt = plic_fdt, .state = &plic_state,
};
