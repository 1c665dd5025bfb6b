/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The RISC-V incoming message-signalled interrupt controller (AIA specification 1.0, chapter 3): for each hart a file of 255
 * interrupts; one device for the files of M mode, one for those of S. No guest files.
 *
 *   write of N to page n ── pending[N] of hart n's file ── line to the hart ── its CSRs (MachineOps.irq_file)
 *
 * The hart's own accesses come without the machine lock, so each file has a lock of its own. It is held until the line has
 * been set: the last change decides. Nothing else is locked inside.
 */
#include "base/log.h"
#include "frontend/riscv/riscv.h"
#include "softmmu/board.h"

#include <stdio.h>

enum { IDS = 255, WORDS = 4, PAGE = 0x1000, SETEIPNUM_LE = 0, SETEIPNUM_BE = 4, LINE_SEIP = 9, LINE_MEIP = 11 };

typedef struct Imsic {
    Device dev;
    uint64_t addr;
    bool machine_level;
    MemRegion region;
    pthread_mutex_t lock[MAX_CPUS];
    bool out[MAX_CPUS];                              /* what the CPUs have been told */
    uint32_t delivery[MAX_CPUS], threshold[MAX_CPUS];
    uint64_t pending[MAX_CPUS * WORDS], enabled[MAX_CPUS * WORDS];
} Imsic;

static unsigned harts(const Imsic *p) { return p->dev.machine->ncpus; }

/* The lowest number that is pending, enabled and below the threshold; 0: none. */
static unsigned top(const Imsic *p, unsigned h)
{
    for (unsigned w = 0; w < WORDS; w++) {
        uint64_t ready = p->pending[h * WORDS + w] & p->enabled[h * WORDS + w];

        if (ready) {
            unsigned n = 64 * w + (unsigned)__builtin_ctzll(ready);

            return !p->threshold[h] || n < p->threshold[h] ? n : 0;
        }
    }
    return 0;
}

static void drive(Imsic *p, unsigned h, bool level)
{
    p->out[h] = level;
    vcpu_irq(&p->dev.machine->vcpus[h], p->machine_level ? LINE_MEIP : LINE_SEIP, level);
}

static void update(Imsic *p, unsigned h)
{
    bool level = p->delivery[h] && top(p, h);

    if (level != p->out[h])
        drive(p, h, level);
}

/* ---- messages ---- */

static void arrive(Imsic *p, unsigned h, uint32_t id)
{
    if (!id || id > IDS) {
        LOG(GUEST, "imsic: message %#x to hart %u: there is no such interrupt\n", id, h);
        return;
    }
    pthread_mutex_lock(&p->lock[h]);
    p->pending[h * WORDS + id / 64] |= 1ull << id % 64;
    update(p, h);
    pthread_mutex_unlock(&p->lock[h]);
}

static uint64_t imsic_read(void *dev, uint64_t off, unsigned size) { return 0; }

static void imsic_write(void *dev, uint64_t off, uint64_t value, unsigned size)
{
    switch (off % PAGE) {
    case SETEIPNUM_LE: arrive(dev, (unsigned)(off / PAGE), (uint32_t)value); break;
    case SETEIPNUM_BE: arrive(dev, (unsigned)(off / PAGE), __builtin_bswap32((uint32_t)value)); break;
    default:           LOG(GUEST, "imsic: write to read-only register %#x\n", (unsigned)off);
    }
}

static const MemOps imsic_ops = { .read = imsic_read, .write = imsic_write, .min = 4, .max = 4 };

bool imsic_message(void *machine, uint64_t addr, uint32_t data)
{
    const Board *b = board_of(machine);

    for (unsigned i = 0; i < ARRAY_LEN(b->imsic); i++) {
        Imsic *p = (Imsic *)b->imsic[i];

        if (p && addr >= p->addr && addr - p->addr < p->region.size && !(addr & 3)) {
            imsic_write(p, addr - p->addr, data, 4);
            return true;
        }
    }
    return false;
}

/* ---- the hart's registers ---- */

static uint64_t merge(uint64_t old, uint64_t value, uint64_t mask) { return (old & ~mask) | (value & mask); }

/* What can be set in word @w of the arrays: there is no interrupt 0. */
static uint64_t word_mask(unsigned w) { return w ? ~0ull : ~1ull; }

static uint64_t modify(Imsic *p, unsigned h, unsigned reg, uint64_t value, uint64_t mask, bool write)
{
    unsigned w = (reg & 0x3f) / 2, n;
    uint64_t old = 0, *word = NULL;

    switch (reg) {
    case RV_EIDELIVERY:
        old = p->delivery[h];
        value = merge(old, value, mask);
        p->delivery[h] = value <= 1 ? (uint32_t)value : (uint32_t)old;
        break;
    case RV_EITHRESHOLD:
        old = p->threshold[h];
        p->threshold[h] = merge(old, value, mask) & IDS;
        break;
    case RV_EIP ... RV_EIE - 1:
    case RV_EIE ... RV_EI_END - 1:
        if (w < WORDS)
            word = (reg < RV_EIE ? p->pending : p->enabled) + h * WORDS + w;
        if (word) {
            old = *word;
            *word = merge(old, value, mask & word_mask(w));
        }
        break;
    case RV_TOPEI:
        n = top(p, h);
        old = n << 16 | n;
        if (write && n)
            p->pending[h * WORDS + n / 64] &= ~(1ull << n % 64);
        break;
    }
    return old;
}

uint64_t imsic_register(Machine *m, unsigned hart, unsigned file, unsigned reg, uint64_t value, uint64_t mask, bool write)
{
    Imsic *p = (Imsic *)board_of(m)->imsic[file];
    uint64_t old;

    pthread_mutex_lock(&p->lock[hart]);
    old = modify(p, hart, reg, value, mask, write);
    if (write)
        update(p, hart);
    pthread_mutex_unlock(&p->lock[hart]);
    return old;
}

/* ---- the device ---- */

static char *imsic_realize(Device *d)
{
    Imsic *p = (Imsic *)d;

    for (unsigned h = 0; h < MAX_CPUS; h++)
        pthread_mutex_init(&p->lock[h], NULL);
    p->region = (MemRegion){ .name = "imsic", .kind = MEM_DEVICE, .addr = p->addr, .size = (uint64_t)harts(p) * PAGE,
                             .ops = &imsic_ops, .dev = p, .enabled = true };
    mem_add(d->machine, &p->region);
    return NULL;
}

static void imsic_reset(Device *d)
{
    Imsic *p = (Imsic *)d;

    memset(p->delivery, 0, sizeof p->delivery);
    memset(p->threshold, 0, sizeof p->threshold);
    memset(p->pending, 0, sizeof p->pending);
    memset(p->enabled, 0, sizeof p->enabled);
    for (unsigned h = 0; h < harts(p); h++)
        drive(p, h, false);
}

static void imsic_fdt(Device *d, void *fdt)
{
    static const char *const compatible[] = { "qemu,imsics", "riscv,imsics", NULL };
    const Imsic *p = (Imsic *)d;
    uint32_t cells[2 * MAX_CPUS];
    char name[48];
    int node;

    for (unsigned h = 0; h < harts(p); h++) {
        cells[2 * h] = PHANDLE_CPU_INTC + h;
        cells[2 * h + 1] = p->machine_level ? LINE_MEIP : LINE_SEIP;
    }
    snprintf(name, sizeof name, "interrupt-controller@%" G_GINT64_MODIFIER "x", p->addr);
    node = dt_node(fdt, "/soc", name);
    dt_u32(fdt, node, "phandle", p->machine_level ? PHANDLE_IMSIC_M : PHANDLE_IMSIC_S);
    dt_u32(fdt, node, "riscv,num-ids", IDS);
    dt_reg(fdt, node, p->addr, p->region.size);
    dt_cells(fdt, node, "interrupts-extended", 2 * harts(p), cells);
    dt_flag(fdt, node, "msi-controller");
    dt_flag(fdt, node, "interrupt-controller");
    dt_u32(fdt, node, "#interrupt-cells", 0);
    dt_texts(fdt, node, "compatible", compatible);
}

static const char *imsic_loaded(void *dev)
{
    Imsic *p = dev;

    for (unsigned h = 0; h < MAX_CPUS; h++) {
        if (p->delivery[h] > 1 || p->threshold[h] > IDS)
            return "eidelivery or eithreshold is out of range";
        if ((p->pending[h * WORDS] | p->enabled[h * WORDS]) & 1)
            return "interrupt 0 is in use";
    }
    for (unsigned h = 0; h < harts(p); h++)
        drive(p, h, p->delivery[h] && top(p, h));
    return NULL;
}

static void imsic_unrealize(Device *d)
{
    Imsic *p = (Imsic *)d;

    for (unsigned h = 0; h < MAX_CPUS; h++)
        pthread_mutex_destroy(&p->lock[h]);
}

static const StateField imsic_fields[] = {
    STATE_ARRAY(Imsic, STATE_U32, delivery),
    STATE_ARRAY(Imsic, STATE_U32, threshold),
    STATE_ARRAY(Imsic, STATE_U64, pending),
    STATE_ARRAY(Imsic, STATE_U64, enabled),
    { NULL },
};
static const StateDesc imsic_state = { .name = "imsic", .version = 1, .fields = imsic_fields, .after_load = imsic_loaded };

static const Prop imsic_props[] = {
    { "addr", PROP_U64, offsetof(Imsic, addr), 0, "address of the first file" },
    { "machine", PROP_BOOL, offsetof(Imsic, machine_level), 0, "files of M mode, not of S" },
    { NULL },
};

const DeviceType imsic_type = {
    .name = "riscv-imsic", .help = "RISC-V incoming MSI controller", .size = sizeof(Imsic), .bus = BUS_SYSTEM,
    .props = imsic_props, .realize = imsic_realize, .reset = imsic_reset, .fdt = imsic_fdt, .state = &imsic_state,
    .unrealize = imsic_unrealize,
};
