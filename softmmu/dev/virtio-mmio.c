/* SPDX-License-Identifier: Apache-2.0 */
/*
 * virtio-mmio, version 2 (VIRTIO 1.2, 4.2): one page of registers and one interrupt. The board makes a fixed number
 * of these; devices take them from the highest address downwards, as on QEMU's virt, where the device tree lists the
 * highest first: so the first disk of the command line is the guest's vda. A place without a device reads device id 0.
 */
#include "base/log.h"
#include "softmmu/board.h"
#include "softmmu/dev/virtio.h"

#include <stdio.h>

typedef struct VirtioMmio {
    Device dev;
    uint64_t addr;
    uint32_t irq;
    MemRegion region;
    IrqLine line;
    VirtioDevice *device;
    uint32_t offered_sel, accepted_sel, queue_sel;
} VirtioMmio;

enum {
    MAGIC = 0x000, VERSION = 0x004, DEVICE_ID = 0x008, VENDOR_ID = 0x00c, DEVICE_FEATURES = 0x010,
        DEVICE_FEATURES_SEL = 0x014,
    DRIVER_FEATURES = 0x020, DRIVER_FEATURES_SEL = 0x024, QUEUE_SEL = 0x030, QUEUE_NUM_MAX = 0x034, QUEUE_NUM = 0x038,
    QUEUE_READY = 0x044, QUEUE_NOTIFY = 0x050, INTERRUPT_STATUS = 0x060, INTERRUPT_ACK = 0x064, STATUS = 0x070,
    QUEUE_DESC = 0x080, QUEUE_AVAIL = 0x090, QUEUE_USED = 0x0a0, SHM_LEN = 0x0b0, SHM_BASE = 0x0b8,
    CONFIG_GENERATION = 0x0fc, CONFIG = 0x100,
};

static void update(VirtioMmio *p)
{
    irq_set(&p->line, p->device && p->device->isr);
}

static void mmio_interrupt(void *carrier, int queue)
{
    update(carrier);
}

static void mmio_device_reset(void *carrier)
{
    update(carrier);
}

static const VirtioTransport transport = { .interrupt = mmio_interrupt, .reset = mmio_device_reset };

static uint64_t mmio_read(void *dev, uint64_t off, unsigned size)
{
    VirtioMmio *p = dev;
    VirtioDevice *v = p->device;
    VirtQueue *q = v ? virtio_queue(v, p->queue_sel) : NULL;

    if (off >= CONFIG)
        return v ? virtio_config_read(v, off - CONFIG, size) : 0;
    if (size != 4 || off % 4) {
        LOG(GUEST, "virtio-mmio: read of %u bytes at %#x\n", size, (unsigned)off);
        return 0;
    }
    switch (off) {
    case MAGIC:             return 0x74726976;           /* "virt" */
    case VERSION:           return 2;
    case DEVICE_ID:         return v ? v->model->id : 0;
    case VENDOR_ID:         return VIRTIO_VENDOR;
    case SHM_LEN: case SHM_LEN + 4: case SHM_BASE: case SHM_BASE + 4:
                            return 0xffffffff;           /* no such region */
    }
    if (!v)
        return 0;
    switch (off) {
    case DEVICE_FEATURES:   return virtio_offered(v, p->offered_sel);
    case QUEUE_NUM_MAX:     return q ? q->max : 0;
    case QUEUE_READY:       return q && q->ready;
    case INTERRUPT_STATUS:  return v->isr;
    case STATUS:            return v->status;
    case CONFIG_GENERATION: return v->generation;
    }
    LOG(GUEST, "virtio-mmio: read of write-only or unknown register %#x\n", (unsigned)off);
    return 0;
}

static void set_half(uint64_t *at, bool high, uint32_t value)
{
    *at = high ? (*at & 0xffffffff) | (uint64_t)value << 32 : (*at & ~0xffffffffull) | value;
}

/* Registers of the selected queue; true if @off is one. */
static bool queue_write(VirtioMmio *p, uint64_t off, uint32_t value)
{
    VirtQueue *q = virtio_queue(p->device, p->queue_sel);

    switch (off) {
    case QUEUE_READY:
        virtio_queue_ready(p->device, p->queue_sel, value & 1);
        return true;
    case QUEUE_NUM: case QUEUE_DESC: case QUEUE_DESC + 4: case QUEUE_AVAIL: case QUEUE_AVAIL + 4: case QUEUE_USED:
    case QUEUE_USED + 4:
        break;
    default:
        return false;
    }
    if (!q || q->ready) {
        LOG(GUEST, "virtio-mmio: set-up of a queue that is absent or in use\n");
        return true;
    }
    switch (off) {
    case QUEUE_NUM:   q->num = value > q->max ? 0 : value; break;        /* 0 is refused at QUEUE_READY */
    case QUEUE_DESC:  case QUEUE_DESC + 4:  set_half(&q->desc, off & 4, value); break;
    case QUEUE_AVAIL: case QUEUE_AVAIL + 4: set_half(&q->avail, off & 4, value); break;
    default:                                set_half(&q->used, off & 4, value); break;
    }
    return true;
}

static void mmio_write(void *dev, uint64_t off, uint64_t value, unsigned size)
{
    VirtioMmio *p = dev;
    VirtioDevice *v = p->device;

    if (!v)
        return;
    if (off >= CONFIG) {
        virtio_config_write(v, off - CONFIG, value, size);
        return;
    }
    if (size != 4 || off % 4) {
        LOG(GUEST, "virtio-mmio: write of %u bytes at %#x\n", size, (unsigned)off);
        return;
    }
    switch (off) {
    case DEVICE_FEATURES_SEL: p->offered_sel = value; break;
    case DRIVER_FEATURES_SEL: p->accepted_sel = value; break;
    case DRIVER_FEATURES:     virtio_accept(v, p->accepted_sel, value); break;
    case QUEUE_SEL:           p->queue_sel = value; break;
    case QUEUE_NOTIFY:        virtio_notify(v, value); break;
    case INTERRUPT_ACK:       v->isr &= ~value; update(p); break;
    case STATUS:
        if (!value)
            p->offered_sel = p->accepted_sel = p->queue_sel = 0;
        virtio_set_status(v, value);
        break;
    default:
        if (!queue_write(p, off, value))
            LOG(GUEST, "virtio-mmio: write to read-only or unknown register %#x\n", (unsigned)off);
    }
}

static const MemOps mmio_ops = { .read = mmio_read, .write = mmio_write, .min = 1, .max = 4 };

static char *mmio_realize(Device *d)
{
    VirtioMmio *p = (VirtioMmio *)d;

    p->region = (MemRegion){ .name = "virtio-mmio", .kind = MEM_DEVICE, .addr = p->addr, .size = 0x1000, .ops = &mmio_ops,
                             .dev = p, .enabled = true };
    p->line = board_irq(d->machine, p->irq);
    mem_add(d->machine, &p->region);
    return NULL;
}

static void mmio_reset(Device *d)
{
    VirtioMmio *p = (VirtioMmio *)d;

    p->offered_sel = p->accepted_sel = p->queue_sel = 0;
    update(p);
}

static void mmio_fdt(Device *d, void *fdt)
{
    VirtioMmio *p = (VirtioMmio *)d;
    char name[40];
    int node;

    snprintf(name, sizeof name, "virtio_mmio@%" G_GINT64_MODIFIER "x", p->addr);
    node = dt_node(fdt, "/soc", name);
    dt_irq(d->machine, fdt, node, p->irq);
    dt_reg(fdt, node, p->addr, 0x1000);
    dt_text(fdt, node, "compatible", "virtio,mmio");
}

/* The virtio device outlives its transport: it is younger. */
static void mmio_unrealize(Device *d)
{
    VirtioMmio *p = (VirtioMmio *)d;

    if (p->device)
        p->device->transport = NULL;
    p->device = NULL;
}

static const StateField mmio_fields[] = {
    STATE_FIELD(VirtioMmio, STATE_U32, offered_sel),
    STATE_FIELD(VirtioMmio, STATE_U32, accepted_sel),
    STATE_FIELD(VirtioMmio, STATE_U32, queue_sel),
    { NULL },
};
static const StateDesc mmio_state = { .name = "virtio-mmio", .version = 1, .fields = mmio_fields };

static const Prop mmio_props[] = {
    { "addr", PROP_U64, offsetof(VirtioMmio, addr), 0, "address of the registers" },
    { "irq",  PROP_U32, offsetof(VirtioMmio, irq),  0, "interrupt" },
    { NULL },
};

const DeviceType virtio_mmio_type = {
    .name = "virtio-mmio", .help = "place for a virtio device (VIRTIO 1.2, memory-mapped registers)",
        .size = sizeof(VirtioMmio),
    .bus = BUS_SYSTEM, .props = mmio_props, .realize = mmio_realize, .reset = mmio_reset, .fdt = mmio_fdt,
        .state = &mmio_state, .unrealize = mmio_unrealize,
};

char *virtio_mmio_attach(VirtioDevice *v)
{
    VirtioMmio *best = NULL;

    for (Device *d = v->dev.machine->devices; d; d = d->next) {
        VirtioMmio *p = (VirtioMmio *)d;

        if (d->type == &virtio_mmio_type && !p->device && (!best || p->addr > best->addr))
            best = p;
    }
    if (!best)
        return g_strdup_printf("%s: all places for virtio devices are taken, or this machine has none", v->dev.type->name);
    best->device = v;
    v->carrier = best;
    v->transport = &transport;
    return NULL;
}
