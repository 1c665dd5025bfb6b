/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The RISC-V core-local interruptor as SiFive's CLINT lays it out (also chapter 2 of the RISC-V ACLINT
 * specification, where MSWI and MTIMER lie next to each other): for each hart a software interrupt and a compare
 * register, and one time counter.
 *
 *   0x0000 + 4 * hart   msip       bit 0: software interrupt
 *   0x4000 + 8 * hart   mtimecmp   timer interrupt while mtime >= mtimecmp
 *   0xbff8              mtime
 *
 * mtime is the virtual clock in ticks plus what the guest made of it by writing.
 */
#include "base/log.h"
#include "softmmu/board.h"

#include <stdio.h>

enum {
    SIZE = 0x10000, MTIMECMP = 0x4000, MTIME = 0xbff8,
    LINE_MSIP = 3, LINE_MTIP = 7,                    /* bits of mip */
    TICK_NS = 100,                                   /* timebase-frequency 10 MHz */
};

typedef struct Aclint Aclint;
typedef struct AclintHart { Aclint *aclint; unsigned index; Timer *timer; } AclintHart;

struct Aclint {
    Device dev;
    uint64_t addr;
    MemRegion region;
    AclintHart hart[MAX_CPUS];
    uint64_t offset;                                 /* of mtime to the clock, in ticks */
    uint64_t cmp[MAX_CPUS];
    uint8_t msip[MAX_CPUS], mtip[MAX_CPUS];
};

static void set_line(Aclint *a, unsigned hart, unsigned line, bool level)
{
    vcpu_irq(&a->dev.machine->vcpus[hart], line, level);
}

static uint64_t mtime(Aclint *a) { return clock_ns(a->dev.machine) / TICK_NS + a->offset; }

/* When the clock makes mtime reach a compare value above it; UINT64_MAX: not in this clock's time. */
static uint64_t deadline(Aclint *a, uint64_t cmp)
{
    uint64_t now = clock_ns(a->dev.machine) / TICK_NS, wait = cmp - (now + a->offset);

    return wait > INT64_MAX / TICK_NS - now ? UINT64_MAX : (now + wait) * TICK_NS;
}

/* Interrupt now, or a timer. */
static void compare(Aclint *a, unsigned hart)
{
    bool due = mtime(a) >= a->cmp[hart];

    if (due != a->mtip[hart]) {
        a->mtip[hart] = due;
        set_line(a, hart, LINE_MTIP, due);
    }
    timer_set(a->hart[hart].timer, due ? UINT64_MAX : deadline(a, a->cmp[hart]));
}

static void on_timer(void *arg)
{
    AclintHart *h = arg;

    compare(h->aclint, h->index);
}

static void set_msip(Aclint *a, unsigned hart, bool on)
{
    if (a->msip[hart] == on)
        return;
    a->msip[hart] = on;
    set_line(a, hart, LINE_MSIP, on);
}

static void set_time(Aclint *a, uint64_t value)
{
    a->offset += value - mtime(a);
    for (unsigned i = 0; i < a->dev.machine->ncpus; i++)
        compare(a, i);
}

/* The 64-bit register that @off lies in, other than msip; -1: the time, -2: none. */
static int hart_of(const Aclint *a, uint64_t off)
{
    uint64_t hart = (off - MTIMECMP) / 8;

    if (off >= MTIME && off < MTIME + 8)
        return -1;
    return off >= MTIMECMP && hart < a->dev.machine->ncpus ? (int)hart : -2;
}

static uint64_t aclint_read(void *dev, uint64_t off, unsigned size)
{
    Aclint *a = dev;
    unsigned n = a->dev.machine->ncpus;
    int hart = hart_of(a, off);
    uint64_t value;

    if (off < MTIMECMP) {
        value = off / 4 < n ? a->msip[off / 4] : 0;
        return size == 8 && off / 4 + 1 < n ? value | (uint64_t)a->msip[off / 4 + 1] << 32 : value;
    }
    if (hart == -2) {
        LOG(GUEST, "aclint: read of unknown register %#x\n", (unsigned)off);
        return 0;
    }
    value = hart < 0 ? mtime(a) : a->cmp[hart];
    return off & 4 ? value >> 32 : value;
}

static void aclint_write(void *dev, uint64_t off, uint64_t value, unsigned size)
{
    Aclint *a = dev;
    unsigned n = a->dev.machine->ncpus;
    int hart = hart_of(a, off);
    uint64_t old;

    if (off < MTIMECMP) {
        if (off / 4 < n)
            set_msip(a, off / 4, value & 1);
        if (size == 8 && off / 4 + 1 < n)
            set_msip(a, off / 4 + 1, value >> 32 & 1);
        return;
    }
    if (hart == -2) {
        LOG(GUEST, "aclint: write to unknown register %#x\n", (unsigned)off);
        return;
    }
    if (size == 4) {
        old = hart < 0 ? mtime(a) : a->cmp[hart];
        value = off & 4 ? (old & UINT32_MAX) | value << 32 : (old & ~(uint64_t)UINT32_MAX) | (value & UINT32_MAX);
    }
    if (hart < 0) {
        set_time(a, value);
    } else {
        a->cmp[hart] = value;
        compare(a, hart);
    }
}

static const MemOps aclint_ops = { .read = aclint_read, .write = aclint_write, .min = 4, .max = 8 };

static char *aclint_realize(Device *d)
{
    Aclint *a = (Aclint *)d;

    for (unsigned i = 0; i < d->machine->ncpus; i++) {
        a->hart[i] = (AclintHart){ .aclint = a, .index = i };
        a->hart[i].timer = timer_new(d->machine, on_timer, &a->hart[i]);
    }
    a->region = (MemRegion){ .name = "aclint", .kind = MEM_DEVICE, .addr = a->addr, .size = SIZE, .ops = &aclint_ops,
                             .dev = a,
                             .enabled = true };
    mem_add(d->machine, &a->region);
    return NULL;
}

static void aclint_unrealize(Device *d)
{
    Aclint *a = (Aclint *)d;

    for (unsigned i = 0; i < MAX_CPUS; i++)
        if (a->hart[i].timer)
            timer_free(a->hart[i].timer);
}

/* All lines as the registers say. The timers ring as soon as the clock runs, and look themselves: the clock may be
 * set meanwhile. */
static void drive(Aclint *a)
{
    for (unsigned i = 0; i < a->dev.machine->ncpus; i++) {
        set_line(a, i, LINE_MSIP, a->msip[i]);
        set_line(a, i, LINE_MTIP, a->mtip[i]);
        timer_set(a->hart[i].timer, a->mtip[i] || a->cmp[i] == UINT64_MAX ? UINT64_MAX : 0);
    }
}

static void aclint_reset(Device *d)
{
    Aclint *a = (Aclint *)d;

    a->offset = 0;
    memset(a->cmp, 0xff, sizeof a->cmp);
    memset(a->msip, 0, sizeof a->msip);
    memset(a->mtip, 0, sizeof a->mtip);
    drive(a);
}

static void aclint_fdt(Device *d, void *fdt)
{
    static const char *const compatible[] = { "sifive,clint0", "riscv,clint0", NULL };
    Aclint *a = (Aclint *)d;
    uint32_t cells[4 * MAX_CPUS];
    unsigned n = d->machine->ncpus;
    char name[40];
    int node;

    for (unsigned i = 0; i < n; i++) {
        cells[4 * i] = cells[4 * i + 2] = PHANDLE_CPU_INTC + i;
        cells[4 * i + 1] = LINE_MSIP;
        cells[4 * i + 3] = LINE_MTIP;
    }
    snprintf(name, sizeof name, "clint@%" G_GINT64_MODIFIER "x", a->addr);
    node = dt_node(fdt, "/soc", name);
    dt_cells(fdt, node, "interrupts-extended", 4 * n, cells);
    dt_reg(fdt, node, a->addr, SIZE);
    dt_texts(fdt, node, "compatible", compatible);
}

static const char *aclint_loaded(void *dev)
{
    Aclint *a = dev;

    for (unsigned i = 0; i < MAX_CPUS; i++)
        if (a->msip[i] > 1 || a->mtip[i] > 1 || (i >= a->dev.machine->ncpus && (a->msip[i] || a->mtip[i])))
            return "an interrupt is neither on nor off, or of a CPU that is not there";
    drive(a);
    return NULL;
}

static const StateField aclint_fields[] = {
    STATE_FIELD(Aclint, STATE_U64, offset),
    STATE_ARRAY(Aclint, STATE_U64, cmp),
    STATE_ARRAY(Aclint, STATE_U8, msip),
    STATE_ARRAY(Aclint, STATE_U8, mtip),
    { NULL },
};
static const StateDesc aclint_state = { .name = "aclint", .version = 1, .fields = aclint_fields,
                                        .after_load = aclint_loaded };

static const Prop aclint_props[] = {
    { "addr", PROP_U64, offsetof(Aclint, addr), 0, "address of the registers" },
    { NULL },
};

const DeviceType aclint_type = {
    .name = "aclint", .help = "RISC-V timer and software interrupts (SiFive CLINT)", .size = sizeof(Aclint),
        .bus = BUS_SYSTEM,
    .props = aclint_props, .realize = aclint_realize, .unrealize = aclint_unrealize, .reset = aclint_reset,
        .fdt = aclint_fdt,
    .state = &aclint_state,
};
