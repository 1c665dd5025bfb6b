/* SPDX-License-Identifier: Apache-2.0 */
/* The PCI Express host bridge, configuration space, BARs, interrupts and virtio over PCI, as a guest's drivers use them. */
#include "softmmu/board.h"
#include "softmmu/dev/pci.h"
#include "tests/softmmu/virtio-driver.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

enum {
    ECAM = 0x30000000, MEM = 0x40000000, FIRST_IRQ = 32, SLOT_RNG = 1, SLOT_NET = 3, BAR_SIZE = 0x4000,
    V_CONFIG_VECTOR = 0x10, V_QUEUES = 0x12, V_STATUS = 0x14, V_SEL = 0x16, V_SIZE = 0x18, V_VECTOR = 0x1a, V_ENABLE = 0x1c,
    V_OFF = 0x1e, V_DESC = 0x20, V_AVAIL = 0x28, V_USED = 0x30,
};
static const uint64_t HIGH = 0x400000000, HIGH_SIZE = 0x400000000;

static Rig rig;
static bool line[64];
static struct { unsigned n; uint64_t addr; uint32_t data; } msi;

static void line_set(void *to, unsigned n, bool level) { line[n] = level; }
IrqLine board_irq(Machine *m, unsigned n) { return (IrqLine){ line_set, m, n }; }

static bool msi_take(void *to, uint64_t addr, uint32_t data)
{
    msi.n++;
    msi.addr = addr;
    msi.data = data;
    return true;
}

/* @high: where the 64-bit window begins. */
static void machine(uint64_t high)
{
    char props[200];

    memset(line, 0, sizeof line);
    memset(&msi, 0, sizeof msi);
    rig_init(&rig, 1, 8);
    snprintf(props, sizeof props, "addr=%u,irq=%u,io=%u,mem=%u,mem_size=%u,high=%" PRIu64 ",high_size=%" PRIu64, ECAM,
             FIRST_IRQ, 0x3000000, MEM, MEM, high, HIGH_SIZE);
    drv_device(&rig, "gpex-pcihost", props);
    drv_device(&rig, "virtio-rng-pci", "");
    drv_device(&rig, "virtio-net-pci", "addr=3.0,bus=pcie.0");
    drv_device(&rig, "virtio-rng-pci", "addr=3.2,vectors=0,disable-legacy=on");
    pci_host_set_msi(pci_host(&rig.m), msi_take, NULL);
    clock_start(&rig.m);         /* the rng's budget after a load comes with a timer */
}

static void setup(void) { machine(HIGH); }
static void teardown(void) { rig_done(&rig); }

/* ---- accesses ---- */

static uint64_t rd(uint64_t addr, unsigned size)
{
    uint64_t off, value = 0;
    MemRegion *r = mem_find(&rig.m, addr, &off);

    ck_assert_ptr_nonnull(r);
    ck_assert_int_eq(r->kind, MEM_DEVICE);
    ck_assert(mem_device_access(&rig.m, r, off, size, false, &value));
    return value;
}

static void wr(uint64_t addr, uint64_t value, unsigned size)
{
    uint64_t off;
    MemRegion *r = mem_find(&rig.m, addr, &off);

    ck_assert_ptr_nonnull(r);
    ck_assert_int_eq(r->kind, MEM_DEVICE);
    ck_assert(mem_device_access(&rig.m, r, off, size, true, &value));
}

static uint64_t cfg(unsigned slot, unsigned function) { return ECAM + (slot << 15 | function << 12); }
static uint32_t crd(unsigned slot, unsigned off, unsigned size) { return rd(cfg(slot, 0) + off, size); }
static void cwr(unsigned slot, unsigned off, uint32_t value, unsigned size) { wr(cfg(slot, 0) + off, value, size); }

/* The capability of @id, and for vendor ones of @type; 0: none. */
static unsigned capability(unsigned slot, unsigned id, unsigned type)
{
    unsigned at = crd(slot, PCI_CAPABILITIES, 1), n = 0;

    for (; at; at = crd(slot, at + 1, 1)) {
        ck_assert_uint_ge(at, 0x40);
        ck_assert_uint_eq(at % 4, 0);
        ck_assert_uint_lt(n++, 48);
        if (crd(slot, at, 1) == id && (id != PCI_CAP_VENDOR || crd(slot, at + 3, 1) == type))
            return at;
    }
    return 0;
}

static void place(unsigned slot, uint64_t regs, uint32_t msix)
{
    cwr(slot, PCI_BAR + 4, msix, 4);
    cwr(slot, PCI_BAR + 16, (uint32_t)regs, 4);
    cwr(slot, PCI_BAR + 20, regs >> 32, 4);
    cwr(slot, PCI_COMMAND, PCI_CMD_MEMORY | PCI_CMD_MASTER, 2);
}

/* ---- configuration space ---- */

START_TEST(enumeration)
{
    unsigned found = 0;

    for (unsigned slot = 0; slot < 32; slot++)
        for (unsigned f = 0; f < 8; f++) {
            uint32_t id = rd(cfg(slot, f), 4);

            found += id != 0xffffffff;
            if (slot == 0 && f == 0)
                ck_assert_uint_eq(id, 0x00081b36);
            else if ((slot == SLOT_RNG && f == 0) || (slot == SLOT_NET && f == 2))
                ck_assert_uint_eq(id, 0x10441af4);
            else if (slot == SLOT_NET && f == 0)
                ck_assert_uint_eq(id, 0x10411af4);
            else
                ck_assert_uint_eq(id, 0xffffffff);
        }
    ck_assert_uint_eq(found, 4);
    ck_assert_uint_eq(rd(ECAM + (1 << 20), 4), 0xffffffff);              /* bus 1 */
    ck_assert_uint_eq(crd(SLOT_RNG, PCI_HEADER, 1), 0);
    ck_assert_uint_eq(crd(SLOT_NET, PCI_HEADER, 1), 0x80);
    ck_assert_uint_eq(crd(SLOT_NET, PCI_CACHE_LINE, 4) >> 16, 0x80);
    ck_assert_uint_eq(crd(SLOT_NET, PCI_CLASS, 2), 0x0200);
    ck_assert_uint_eq(crd(0, PCI_CLASS, 2), 0x0600);
    ck_assert_uint_eq(crd(0, PCI_INT_PIN, 1), 0);
    ck_assert_uint_eq(crd(SLOT_NET, PCI_INT_PIN, 1), 1);
    ck_assert_uint_eq(crd(SLOT_NET, 0x100, 4), 0);                       /* no extended capabilities */
    cwr(SLOT_NET, PCI_VENDOR, 0, 4);
    ck_assert_uint_eq(crd(SLOT_NET, PCI_VENDOR, 4), 0x10411af4);
}
END_TEST

START_TEST(refused)
{
    static const char *const wrong[][2] = {
        { "addr", "3" }, { "addr", "0" }, { "addr", "20" }, { "addr", "4.8" }, { "addr", "x" }, { "addr", "" },
        { "addr", "4.1x" }, { "addr", "100000004" }, { "addr", "-1" }, { "bus", "pcie.1" },
        { "disable-legacy", "off" }, { "disable-modern", "on" },
    };

    for (unsigned i = 0; i < ARRAY_LEN(wrong); i++) {
        char *err = NULL;
        Device *d = device_new(&rig.m, "virtio-rng-pci", NULL, &err);

        ck_assert_ptr_nonnull(d);
        ck_assert_ptr_null(device_set(d, wrong[i][0], wrong[i][1]));
        machine_lock(&rig.m);
        err = device_realize(d);
        ck_assert_msg(err != NULL, "%s=%s", wrong[i][0], wrong[i][1]);
        g_free(err);
        d->type->unrealize(d);
        device_free(d);
        machine_unlock(&rig.m);
    }
    /* and 31 slots are all */
    for (unsigned i = 0; i < 29; i++)
        drv_device(&rig, "virtio-rng-pci", "");
    char *err = NULL;
    Device *d = device_new(&rig.m, "virtio-rng-pci", NULL, &err);

    machine_lock(&rig.m);
    err = device_realize(d);
    ck_assert_ptr_nonnull(err);
    g_free(err);
    d->type->unrealize(d);
    device_free(d);
    machine_unlock(&rig.m);
}
END_TEST

START_TEST(bars)
{
    uint64_t at[] = { MEM, 0x7fffc000, HIGH, HIGH + HIGH_SIZE - BAR_SIZE };

    cwr(SLOT_NET, PCI_BAR, 0xffffffff, 4);
    ck_assert_uint_eq(crd(SLOT_NET, PCI_BAR, 4), 0);
    cwr(SLOT_NET, PCI_BAR + 4, 0xffffffff, 4);
    ck_assert_uint_eq(crd(SLOT_NET, PCI_BAR + 4, 4), 0xfffff000);
    cwr(SLOT_NET, PCI_BAR + 16, 0xffffffff, 4);
    cwr(SLOT_NET, PCI_BAR + 20, 0xffffffff, 4);
    ck_assert_uint_eq(crd(SLOT_NET, PCI_BAR + 16, 4), 0xffffc00c);
    ck_assert_uint_eq(crd(SLOT_NET, PCI_BAR + 20, 4), 0xffffffff);
    for (unsigned i = 0; i < ARRAY_LEN(at); i++) {
        place(SLOT_NET, at[i], 0);
        ck_assert_uint_eq(rd(at[i] + V_QUEUES, 2), 2);
        for (unsigned j = 0; j < i; j++)
            ck_assert_uint_eq(rd(at[j] + V_QUEUES, 2), 0xffff);
        cwr(SLOT_NET, PCI_COMMAND, 0, 2);
        ck_assert_uint_eq(rd(at[i] + V_QUEUES, 2), 0xffff);
    }
    /* outside of the windows, and across their ends: not decoded */
    place(SLOT_NET, RIG_RAM, 0);
    ck_assert_int_eq(mem_find(&rig.m, RIG_RAM, NULL)->kind, MEM_RAM);
    place(SLOT_NET, RIG_DEV & ~(uint64_t)(BAR_SIZE - 1), 0);
    ck_assert_ptr_eq(mem_find(&rig.m, RIG_DEV, NULL), &rig.dev);
    place(SLOT_NET, HIGH + HIGH_SIZE, 0);
    ck_assert_ptr_null(mem_find(&rig.m, HIGH + HIGH_SIZE, NULL));
    place(SLOT_NET, ~0ull, ~0u);
    ck_assert_ptr_null(mem_find(&rig.m, ~0ull, NULL));
    /* two at one place: one of them, and the other when that goes */
    place(SLOT_NET, MEM, 0);
    place(SLOT_RNG, MEM, 0);
    cwr(SLOT_NET, PCI_COMMAND, 0, 2);
    ck_assert_uint_eq(rd(MEM + V_QUEUES, 2), 1);
    cwr(SLOT_RNG, PCI_COMMAND, 0, 2);
    cwr(SLOT_NET, PCI_COMMAND, PCI_CMD_MEMORY, 2);
    ck_assert_uint_eq(rd(MEM + V_QUEUES, 2), 2);
}
END_TEST

/* A window over all of memory: RAM and other devices are still seen. */
START_TEST(shadow)
{
    machine(0x80000000 - 0x8000);
    for (uint64_t at = RIG_RAM - 0x8000; at <= RIG_RAM + 0x8000; at += BAR_SIZE) {
        place(SLOT_NET, at, 0);
        ck_assert_uint_eq(mem_find(&rig.m, at, NULL)->kind == MEM_RAM, at >= RIG_RAM);
        ck_assert_ptr_eq(mem_find(&rig.m, RIG_RAM, NULL), &rig.ram);
    }
    teardown();
}
END_TEST

START_TEST(capabilities)
{
    for (unsigned type = 1; type <= 5; type++) {
        unsigned at = capability(SLOT_NET, PCI_CAP_VENDOR, type);

        ck_assert_uint_ne(at, 0);
        ck_assert_uint_eq(crd(SLOT_NET, at + 2, 1), type == 2 || type == 5 ? 20 : 16);
        if (type == 5)
            continue;
        ck_assert_uint_eq(crd(SLOT_NET, at + 4, 1), 4);
        ck_assert_uint_le(crd(SLOT_NET, at + 8, 4) + crd(SLOT_NET, at + 12, 4), BAR_SIZE);
        if (type == 2)
            ck_assert_uint_eq(crd(SLOT_NET, at + 16, 4), 4);
    }
    unsigned at = capability(SLOT_NET, PCI_CAP_MSIX, 0);

    ck_assert_uint_ne(at, 0);
    ck_assert_uint_eq(crd(SLOT_NET, at + 2, 2), 2);                      /* three vectors */
    ck_assert_uint_eq(crd(SLOT_NET, at + 4, 4), 1);
    ck_assert_uint_eq(crd(SLOT_NET, at + 8, 4), 0x801);
    ck_assert_uint_eq(capability(0, PCI_CAP_MSIX, 0), 0);
    ck_assert_uint_eq(rd(cfg(SLOT_NET, 2) + PCI_STATUS, 2), PCI_STATUS_CAPS);
}
END_TEST

/* The fifth structure: BAR 4 without a BAR. */
START_TEST(window)
{
    unsigned at = capability(SLOT_NET, PCI_CAP_VENDOR, 5);
    static const struct { unsigned bar, off, len; bool good; } row[] = {
        { 4, V_QUEUES, 2, true }, { 4, V_QUEUES, 1, true }, { 0, V_QUEUES, 2, false }, { 4, V_QUEUES + 1, 2, false },
        { 4, V_QUEUES, 3, false }, { 4, V_QUEUES, 0, false }, { 4, 0x80000000u | V_QUEUES, 2, false },
        { 255, V_QUEUES, 2, false }, { 4, V_QUEUES, 0xffffffff, false },
    };

    for (unsigned i = 0; i < ARRAY_LEN(row); i++) {
        cwr(SLOT_NET, at + 4, row[i].bar, 1);
        cwr(SLOT_NET, at + 8, row[i].off, 4);
        cwr(SLOT_NET, at + 12, row[i].len, 4);
        ck_assert_uint_eq(crd(SLOT_NET, at + 16, 4), row[i].good ? 2 : 0);
    }
    cwr(SLOT_NET, at + 4, 4, 1);
    cwr(SLOT_NET, at + 8, V_STATUS, 4);
    cwr(SLOT_NET, at + 12, 1, 4);
    cwr(SLOT_NET, at + 16, 0xffffff03, 4);
    ck_assert_uint_eq(crd(SLOT_NET, at + 16, 4), 3);
    place(SLOT_NET, MEM, 0);
    ck_assert_uint_eq(rd(MEM + V_STATUS, 1), 3);
}
END_TEST

/* ---- a driver ---- */

static void start(Drv *d, unsigned slot, uint64_t bar)
{
    DrvQueue *q = &d->q[0];

    *d = (Drv){ .rig = &rig, .slot = slot, .heap = RIG_RAM };
    wr(bar + V_STATUS, 0, 1);
    wr(bar + V_STATUS, S_DRIVER, 1);
    for (unsigned i = 0; i < 2; i++) {
        wr(bar, i, 4);
        wr(bar + 8, i, 4);
        wr(bar + 12, rd(bar + 4, 4), 4);
        ck_assert_uint_eq(rd(bar + 12, 4), rd(bar + 4, 4));
    }
    wr(bar + V_STATUS, S_DRIVER | S_FEATURES_OK, 1);
    ck_assert_uint_eq(rd(bar + V_STATUS, 1), S_DRIVER | S_FEATURES_OK);
    wr(bar + V_SEL, 5, 2);
    ck_assert_uint_eq(rd(bar + V_SIZE, 2), 0);                           /* no such queue */
    wr(bar + V_SEL, 0, 2);
    ck_assert_uint_eq(rd(bar + V_SIZE, 2), 8);
    wr(bar + V_SIZE, 4, 2);
    q->num = 4;
    q->desc = drv_alloc(d, 16 * q->num);
    q->avail = drv_alloc(d, 6 + 2 * q->num);
    q->used = drv_alloc(d, 6 + 8 * q->num);
    wr(bar + V_DESC, q->desc, 8);
    wr(bar + V_AVAIL, (uint32_t)q->avail, 4);
    wr(bar + V_AVAIL + 4, q->avail >> 32, 4);
    wr(bar + V_USED, q->used, 8);
    ck_assert_uint_eq(rd(bar + V_DESC, 8), q->desc);
    wr(bar + V_ENABLE, 1, 2);
    ck_assert_uint_eq(rd(bar + V_ENABLE, 2), 1);
    wr(bar + V_SIZE, 2, 2);
    ck_assert_uint_eq(rd(bar + V_SIZE, 2), 4);                           /* not while in use */
    wr(bar + V_STATUS, S_DRIVER | S_FEATURES_OK | S_DRIVER_OK, 1);
}

static void fetch(Drv *d, uint64_t bar)
{
    uint64_t buf = drv_alloc(d, 32);
    Seg seg = { buf, 32, true };
    uint32_t head, len;
    unsigned want = drv_add(d, 0, &seg, 1, false), set = 0;

    st16(drv_host(d, d->q[0].avail) + 4 + 2 * d->q[0].num, d->q[0].seen);    /* used_event */
    wr(bar + 0x3000 + 4 * rd(bar + V_OFF, 2), 0, 2);
    ck_assert(drv_used(d, 0, 5000, &head, &len));
    ck_assert_uint_eq(head, want);
    ck_assert_uint_eq(len, 32);
    for (unsigned i = 0; i < 32; i++)
        set |= drv_host(d, buf)[i];
    ck_assert_uint_ne(set, 0);
}

START_TEST(intx)
{
    const unsigned n = FIRST_IRQ + SLOT_RNG;
    uint64_t bar = HIGH;
    Drv d;

    place(SLOT_RNG, bar, 0);
    start(&d, SLOT_RNG, bar);
    ck_assert(!line[n]);
    fetch(&d, bar);
    ck_assert(line[n]);
    ck_assert_uint_eq(crd(SLOT_RNG, PCI_STATUS, 2), PCI_STATUS_INTX | PCI_STATUS_CAPS);
    cwr(SLOT_RNG, PCI_COMMAND, PCI_CMD_MEMORY | PCI_CMD_NO_INTX, 2);
    ck_assert(!line[n]);
    cwr(SLOT_RNG, PCI_COMMAND, PCI_CMD_MEMORY, 2);
    ck_assert(line[n]);
    ck_assert_uint_eq(rd(bar + 0x1000, 1), 1);
    ck_assert(!line[n]);
    ck_assert_uint_eq(rd(bar + 0x1000, 1), 0);
    fetch(&d, bar);
    ck_assert(line[n]);
    wr(bar + V_STATUS, 0, 1);
    ck_assert(!line[n]);
    /* a shared line: slot 5 is on the line of slot 1 */
    drv_device(&rig, "virtio-rng-pci", "addr=5");
    place(5, MEM, 0);
    start(&d, SLOT_RNG, bar);
    fetch(&d, bar);
    start(&d, 5, MEM);
    fetch(&d, MEM);
    ck_assert(line[n]);
    rd(bar + 0x1000, 1);
    ck_assert(line[n]);
    rd(MEM + 0x1000, 1);
    for (unsigned i = 0; i < ARRAY_LEN(line); i++)
        ck_assert(!line[i]);
}
END_TEST

START_TEST(msix)
{
    const uint64_t bar = HIGH, table = MEM;
    unsigned cap = capability(SLOT_RNG, PCI_CAP_MSIX, 0);
    Drv d;

    place(SLOT_RNG, bar, table);
    for (unsigned i = 0; i < 2; i++) {
        ck_assert_uint_eq(rd(table + 16 * i + 12, 4), 1);                /* masked after reset */
        wr(table + 16 * i, 0x28000000 + 0x1000 * i, 8);
        wr(table + 16 * i + 8, 17 + i, 4);
        wr(table + 16 * i + 12, 0xffffffff, 4);
        ck_assert_uint_eq(rd(table + 16 * i, 8), 0x28000000 + 0x1000 * i);
        ck_assert_uint_eq(rd(table + 16 * i + 12, 4), 1);
    }
    wr(table + 32, 0xdead, 4);                                           /* behind the table */
    ck_assert_uint_eq(rd(table + 32, 4), 0);
    cwr(SLOT_RNG, cap + 2, 0xc000, 2);
    ck_assert_uint_eq(crd(SLOT_RNG, cap + 2, 2), 0xc001);
    start(&d, SLOT_RNG, bar);
    wr(bar + V_VECTOR, 2, 2);
    ck_assert_uint_eq(rd(bar + V_VECTOR, 2), 0xffff);                    /* there is no third */
    wr(bar + V_VECTOR, 1, 2);
    ck_assert_uint_eq(rd(bar + V_VECTOR, 2), 1);
    fetch(&d, bar);
    ck_assert_uint_eq(rd(table + 0x800, 8), 2);
    ck_assert(!line[FIRST_IRQ + SLOT_RNG]);
    wr(table + 16 + 12, 0, 4);
    ck_assert_uint_eq(msi.n, 0);
    cwr(SLOT_RNG, cap + 2, 0x8000, 2);
    ck_assert_uint_eq(msi.n, 1);
    ck_assert_uint_eq(msi.addr, 0x28001000);
    ck_assert_uint_eq(msi.data, 18);
    ck_assert_uint_eq(rd(table + 0x800, 8), 0);
    fetch(&d, bar);
    ck_assert_uint_eq(msi.n, 2);
    wr(table + 16 + 12, 1, 4);
    fetch(&d, bar);
    ck_assert_uint_eq(msi.n, 2);
    wr(table + 16 + 12, 0, 4);
    ck_assert_uint_eq(msi.n, 3);
    wr(bar + V_STATUS, 0, 1);
    ck_assert_uint_eq(rd(bar + V_VECTOR, 2), 0xffff);
    ck_assert(!line[FIRST_IRQ + SLOT_RNG]);
}
END_TEST

/* ---- anything ---- */

static uint64_t seed = 1;
static uint64_t next(void)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return seed;
}

static uint32_t any_value(void)
{
    static const uint32_t often[] = { 0, ~0u, MEM, 0x80000000, ECAM, 4, 2, 0x402, 0x8000, 0xc000 };

    return next() & 1 ? often[next() % ARRAY_LEN(often)] : (uint32_t)next() & (uint32_t)(next() | next());
}

START_TEST(anything)
{
    static const uint8_t slots[] = { 0, SLOT_RNG, SLOT_NET, 7 };

    for (unsigned i = 0; i < 1000000; i++) {
        unsigned slot = slots[next() % ARRAY_LEN(slots)], f = next() % 4 == 0 ? 2 : 0, size = 1u << next() % 4;
        unsigned reg = next() % 4 ? next() % 0xc0 : next() % 0x1000;
        uint64_t addr = next() % 3 ? cfg(slot, f) + (reg & 0xfff) : MEM + next() % 0x8000;

        uint64_t off, value = any_value();
        MemRegion *r = mem_find(&rig.m, addr, &off);

        if (!r || r->kind != MEM_DEVICE)
            ck_abort_msg("no device in a window");
        mem_device_access(&rig.m, r, off, size, next() % 4, &value);     /* refused at the end of a BAR */
        if (i % 4096 == 0) {
            ck_assert_ptr_eq(mem_find(&rig.m, RIG_RAM, NULL), &rig.ram);
            ck_assert_ptr_eq(mem_find(&rig.m, RIG_DEV, NULL), &rig.dev);
            ck_assert_uint_eq(crd(SLOT_NET, 0, 4), 0x10411af4);
            ck_assert_uint_ne(capability(SLOT_NET, PCI_CAP_MSIX, 0), 0);
        }
    }
}
END_TEST

/* ---- saved state ---- */

static GByteArray *save_all(void)
{
    GByteArray *out = g_byte_array_new();

    for (Device *d = rig.m.devices; d; d = d->next)
        if (d->type->state)
            state_save(d->type->state, d, out);
    return out;
}

static char *load_all(const GByteArray *from)
{
    size_t at = 0, used;
    char *err = NULL;

    for (Device *d = rig.m.devices; d && !err; d = d->next)
        if (d->type->state) {
            err = state_load(d->type->state, d, from->data + at, from->len - at, &used);
            at += err ? 0 : used;
        }
    return err;
}

static void reset_all(void)
{
    for (Device *d = rig.m.devices; d; d = d->next)
        if (d->type->reset)
            d->type->reset(d);
}

START_TEST(saved)
{
    unsigned cap = capability(SLOT_RNG, PCI_CAP_MSIX, 0), refusals = 0;
    GByteArray *one, *two;
    Drv d;
    char *err;

    place(SLOT_RNG, HIGH, MEM);
    cwr(SLOT_RNG, cap + 2, 0xc000, 2);
    start(&d, SLOT_RNG, HIGH);
    wr(HIGH + V_VECTOR, 1, 2);
    fetch(&d, HIGH);
    machine_lock(&rig.m);
    one = save_all();
    reset_all();
    ck_assert_uint_eq(rd(HIGH + V_STATUS, 1), 0xff);
    err = load_all(one);
    ck_assert_msg(!err, "%s", err);
    two = save_all();
    ck_assert_uint_eq(one->len, two->len);
    ck_assert(!memcmp(one->data, two->data, one->len));
    machine_unlock(&rig.m);
    ck_assert_uint_eq(rd(MEM + 0x800, 8), 2);
    wr(MEM + 16 + 12, 0, 4);
    cwr(SLOT_RNG, cap + 2, 0x8000, 2);
    ck_assert_uint_eq(msi.n, 1);
    fetch(&d, HIGH);
    ck_assert_uint_eq(msi.n, 2);
    /* damaged ones are refused, or harmless */
    machine_lock(&rig.m);
    for (unsigned i = 0; i < 20000; i++) {
        unsigned at = next() % one->len;
        uint8_t was = one->data[at];

        one->data[at] ^= (uint8_t)(1u << next() % 8);
        err = load_all(one);
        refusals += err != NULL;
        g_free(err);
        one->data[at] = was;
        ck_assert_ptr_eq(mem_find(&rig.m, RIG_RAM, NULL), &rig.ram);
    }
    ck_assert_uint_gt(refusals, 2000);
    ck_assert_ptr_null(load_all(one));
    machine_unlock(&rig.m);
    fetch(&d, HIGH);
    g_byte_array_free(one, TRUE);
    g_byte_array_free(two, TRUE);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("pci");
    TCase *t = tcase_create("all"), *own = tcase_create("own");
    SRunner *r;
    int failed;

    tcase_add_checked_fixture(t, setup, teardown);
    tcase_set_timeout(t, 300);
    tcase_add_test(t, enumeration);
    tcase_add_test(t, refused);
    tcase_add_test(t, bars);
    tcase_add_test(t, capabilities);
    tcase_add_test(t, window);
    tcase_add_test(t, intx);
    tcase_add_test(t, msix);
    tcase_add_test(t, anything);
    tcase_add_test(t, saved);
    suite_add_tcase(s, t);
    tcase_add_test(own, shadow);
    suite_add_tcase(s, own);
    r = srunner_create(s);
    srunner_run_all(r, CK_ENV);
    failed = srunner_ntests_failed(r);
    srunner_free(r);
    return failed != 0;
}
