/* SPDX-License-Identifier: Apache-2.0 */
/*
 * virtio over PCI (VIRTIO 1.2, 4.1; no legacy interface). BAR 4 holds the four structures, each on a page of its own, BAR 1
 * the MSI-X table; a vendor capability for each structure says where it is, and a fifth lets firmware reach BAR 4 through
 * configuration space.
 */
#include "softmmu/dev/pci.h"
#include "softmmu/dev/virtio.h"

#include "base/log.h"

#include <stdlib.h>

enum { REGS_BAR = 4, MSIX_BAR = 1, REGS_SIZE = 0x4000, PAGE = 0x1000, NOTIFY_STEP = 4, NO_VECTOR = 0xffff };
enum { AT_COMMON = 0x0000, AT_ISR = 0x1000, AT_CONFIG = 0x2000, AT_NOTIFY = 0x3000 };
enum { CFG_COMMON = 1, CFG_NOTIFY, CFG_ISR, CFG_DEVICE, CFG_PCI };
/* a vendor capability */
enum { CAP_LEN = 2, CAP_TYPE = 3, CAP_BAR = 4, CAP_OFFSET = 8, CAP_LENGTH = 12, CAP_SIZE = 16, CAP_MORE = 16 };
/* common configuration */
enum {
    C_OFFERED_SEL = 0x00, C_OFFERED = 0x04, C_ACCEPTED_SEL = 0x08, C_ACCEPTED = 0x0c, C_CONFIG_VECTOR = 0x10,
    C_NUM_QUEUES = 0x12, C_STATUS = 0x14, C_GENERATION = 0x15, C_QUEUE_SEL = 0x16, C_QUEUE_SIZE = 0x18,
    C_QUEUE_VECTOR = 0x1a, C_QUEUE_ENABLE = 0x1c, C_NOTIFY_OFF = 0x1e, C_DESC = 0x20, C_AVAIL = 0x28, C_USED = 0x30,
        C_SIZE = 0x38,
};

typedef struct VirtioPci {
    Device dev;
    PciFunction fn;
    VirtioDevice *device;
    uint8_t window;              /* place of the capability for access through configuration space */
    uint32_t offered_sel, accepted_sel;
    uint16_t queue_sel, config_vector, vector[VIRTIO_QUEUES];
} VirtioPci;

static void update(VirtioPci *p)
{
    pci_intx(&p->fn, p->device && p->device->isr);
}

static void transport_interrupt(void *carrier, int queue)
{
    VirtioPci *p = carrier;

    if (pci_msix_on(&p->fn)) {
        p->device->isr = 0;      /* tells about INTx only (4.1.4.5.1) */
        pci_msix(&p->fn, queue < 0 ? p->config_vector : p->vector[queue]);
    }
    update(p);
}

static void vectors_off(VirtioPci *p)
{
    p->config_vector = NO_VECTOR;
    for (unsigned i = 0; i < VIRTIO_QUEUES; i++)
        p->vector[i] = NO_VECTOR;
}

static void transport_reset(void *carrier)
{
    VirtioPci *p = carrier;

    p->offered_sel = p->accepted_sel = p->queue_sel = 0;
    vectors_off(p);
    update(p);
}

static const VirtioTransport transport = { .interrupt = transport_interrupt, .reset = transport_reset };

/* ---- registers ---- */

/* All of the common configuration as it reads now. */
static void common_image(const VirtioPci *p, uint8_t *image)
{
    VirtioDevice *v = p->device;
    const VirtQueue *q = virtio_queue(v, p->queue_sel);

    memset(image, 0, C_SIZE);
    st32(image + C_OFFERED_SEL, p->offered_sel);
    st32(image + C_OFFERED, virtio_offered(v, p->offered_sel));
    st32(image + C_ACCEPTED_SEL, p->accepted_sel);
    st32(image + C_ACCEPTED, virtio_accepted(v, p->accepted_sel));
    st16(image + C_CONFIG_VECTOR, p->config_vector);
    st16(image + C_NUM_QUEUES, v->nqueues);
    image[C_STATUS] = v->status;
    image[C_GENERATION] = (uint8_t)v->generation;
    st16(image + C_QUEUE_SEL, p->queue_sel);
    st16(image + C_QUEUE_VECTOR, q ? p->vector[p->queue_sel] : NO_VECTOR);
    if (!q)
        return;
    st16(image + C_QUEUE_SIZE, q->max ? q->num : 0);
    st16(image + C_QUEUE_ENABLE, q->ready);
    st16(image + C_NOTIFY_OFF, p->queue_sel);
    st64(image + C_DESC, q->desc);
    st64(image + C_AVAIL, q->avail);
    st64(image + C_USED, q->used);
}

static uint16_t vector_or_none(const VirtioPci *p, uint16_t vector)
{
    return vector < p->fn.msix_vectors ? vector : NO_VECTOR;
}

static void set_part(uint64_t *at, unsigned byte, uint64_t value, unsigned size)
{
    uint8_t image[8];

    st64(image, *at);
    memcpy(image + byte, &value, MIN(size, 8 - byte));
    *at = ld64(image);
}

static void queue_write(VirtioPci *p, unsigned off, uint64_t value, unsigned size)
{
    VirtQueue *q = virtio_queue(p->device, p->queue_sel);

    if (!q || !q->max) {
        LOG(GUEST, "virtio-pci: set-up of queue %u, which is not there\n", p->queue_sel);
        return;
    }
    if (off == C_QUEUE_VECTOR) {
        p->vector[p->queue_sel] = vector_or_none(p, value);
        return;
    }
    if (q->ready) {
        LOG(GUEST, "virtio-pci: set-up of queue %u, which is in use\n", p->queue_sel);
        return;
    }
    switch (off) {
    case C_QUEUE_SIZE:   q->num = value > q->max ? 0 : value; break;     /* 0 is refused at C_QUEUE_ENABLE */
    case C_QUEUE_ENABLE:
        if (value == 1)
            virtio_queue_ready(p->device, p->queue_sel, true);
        break;
    case C_DESC ... C_DESC + 7:   set_part(&q->desc, off - C_DESC, value, size); break;
    case C_AVAIL ... C_AVAIL + 7: set_part(&q->avail, off - C_AVAIL, value, size); break;
    case C_USED ... C_USED + 7:   set_part(&q->used, off - C_USED, value, size); break;
    }
}

static void common_write(VirtioPci *p, unsigned off, uint64_t value, unsigned size)
{
    VirtioDevice *v = p->device;

    switch (off) {
    case C_OFFERED_SEL:   p->offered_sel = value; break;
    case C_ACCEPTED_SEL:  p->accepted_sel = value; break;
    case C_ACCEPTED:      virtio_accept(v, p->accepted_sel, value); break;
    case C_CONFIG_VECTOR: p->config_vector = vector_or_none(p, value); break;
    case C_STATUS:        virtio_set_status(v, value); break;
    case C_QUEUE_SEL:     p->queue_sel = value; break;
    case C_QUEUE_SIZE: case C_QUEUE_VECTOR: case C_QUEUE_ENABLE: case C_DESC ... C_SIZE - 1:
        queue_write(p, off, value, size);
        break;
    default:
        LOG(GUEST, "virtio-pci: write to read-only or unknown register %#x\n", off);
    }
}

static uint64_t regs_read(void *dev, uint64_t off, unsigned size)
{
    VirtioPci *p = dev;
    uint8_t image[C_SIZE];
    uint64_t value = 0, at = off % PAGE;

    if (!p->device)
        return 0;
    switch (off - at) {
    case AT_COMMON:
        if (at >= C_SIZE)
            return 0;
        common_image(p, image);
        memcpy(&value, image + at, MIN(size, C_SIZE - at));
        return value;
    case AT_ISR:
        if (at)
            return 0;
        value = p->device->isr;
        p->device->isr = 0;      /* reading acknowledges */
        update(p);
        return value;
    case AT_CONFIG:
        return virtio_config_read(p->device, at, size);
    }
    return 0;
}

static void regs_write(void *dev, uint64_t off, uint64_t value, unsigned size)
{
    VirtioPci *p = dev;
    uint64_t at = off % PAGE;

    if (!p->device)
        return;
    switch (off - at) {
    case AT_COMMON: common_write(p, at, value, size); break;
    case AT_CONFIG: virtio_config_write(p->device, at, value, size); break;
    case AT_NOTIFY: virtio_notify(p->device, at / NOTIFY_STEP); break;
    }
}

static const MemOps regs_ops = { .read = regs_read, .write = regs_write, .min = 1, .max = 4 };

/* ---- access through configuration space (4.1.4.9) ---- */

/* Size of the access that the capability asks for, or 0; *off: where in BAR 4. */
static unsigned window_access(const VirtioPci *p, uint32_t *off)
{
    const uint8_t *cap = p->fn.config + p->window;
    uint32_t len = ld32(cap + CAP_LENGTH);

    *off = ld32(cap + CAP_OFFSET);
    if (cap[CAP_BAR] != REGS_BAR || (len != 1 && len != 2 && len != 4) || *off % len || *off >= REGS_SIZE)
        return 0;
    return len;
}

static void window_read(PciFunction *f)
{
    VirtioPci *p = f->owner;
    uint32_t off;
    unsigned size = window_access(p, &off);

    st32(f->config + p->window + CAP_MORE, size ? (uint32_t)regs_read(p, off, size) : 0);
}

static void window_write(PciFunction *f)
{
    VirtioPci *p = f->owner;
    uint32_t off;
    unsigned size = window_access(p, &off);
    uint64_t value = ld32(f->config + p->window + CAP_MORE);

    if (size)
        regs_write(p, off, value & ((1ull << 8 * size) - 1), size);
}

/* ---- the function ---- */

static uint8_t add_structure(VirtioPci *p, uint8_t type, uint32_t off, uint32_t len, uint8_t more)
{
    uint8_t at = pci_add_capability(&p->fn, PCI_CAP_VENDOR, CAP_SIZE + more);
    uint8_t *cap = p->fn.initial + at;

    cap[CAP_LEN] = CAP_SIZE + more;
    cap[CAP_TYPE] = type;
    cap[CAP_BAR] = type == CFG_PCI ? 0 : REGS_BAR;
    st32(cap + CAP_OFFSET, off);
    st32(cap + CAP_LENGTH, len);
    return at;
}

static void add_structures(VirtioPci *p)
{
    uint8_t notify, *mask;

    add_structure(p, CFG_COMMON, AT_COMMON, PAGE, 0);
    add_structure(p, CFG_ISR, AT_ISR, PAGE, 0);
    add_structure(p, CFG_DEVICE, AT_CONFIG, PAGE, 0);
    notify = add_structure(p, CFG_NOTIFY, AT_NOTIFY, PAGE, 4);
    st32(p->fn.initial + notify + CAP_MORE, NOTIFY_STEP);
    p->window = add_structure(p, CFG_PCI, 0, 0, 4);
    mask = p->fn.mask + p->window;
    mask[CAP_BAR] = 0xff;
    memset(mask + CAP_OFFSET, 0xff, 12);
    p->fn.hook_at = p->window + CAP_MORE;
    p->fn.hook_read = window_read;
    p->fn.hook_write = window_write;
}

static uint16_t class_of(uint16_t id)
{
    switch (id) {
    case VIRTIO_ID_NET:     return 0x0200;
    case VIRTIO_ID_BLK:     return 0x0100;
    case VIRTIO_ID_CONSOLE: return 0x0780;
    case VIRTIO_ID_9P:      return 0x0002;
    default:                return 0x00ff;
    }
}

static void pci_transport_reset(Device *d)
{
    VirtioPci *p = (VirtioPci *)d;

    pci_reset(&p->fn);
    transport_reset(p);
}

static const char *loaded(void *dev)
{
    VirtioPci *p = dev;

    for (unsigned i = 0; i < VIRTIO_QUEUES; i++)
        if (p->vector[i] != vector_or_none(p, p->vector[i]))
            return "a queue's vector";
    return p->config_vector != vector_or_none(p, p->config_vector) ? "the configuration's vector" : pci_loaded(&p->fn);
}

/* The virtio device may outlive its transport. */
static void unrealize(Device *d)
{
    VirtioPci *p = (VirtioPci *)d;

    if (p->device)
        p->device->transport = NULL;
    pci_detach(&p->fn);
}

static const StateField fields[] = {
    PCI_STATE(VirtioPci, fn),
    STATE_FIELD(VirtioPci, STATE_U32, offered_sel),
    STATE_FIELD(VirtioPci, STATE_U32, accepted_sel),
    STATE_FIELD(VirtioPci, STATE_U16, queue_sel),
    STATE_FIELD(VirtioPci, STATE_U16, config_vector),
    STATE_ARRAY(VirtioPci, STATE_U16, vector),
    { NULL },
};
static const StateDesc state = { .name = "virtio-pci", .version = 1, .fields = fields, .after_load = loaded };

static const Prop props[] = { { NULL } };

const DeviceType virtio_pci_type = {
    .name = "virtio-pci", .help = "PCI function of a virtio device", .size = sizeof(VirtioPci), .bus = BUS_PCI,
    .props = props, .reset = pci_transport_reset, .state = &state, .unrealize = unrealize,
};

static char *check_props(const VirtioDevice *v)
{
    if (v->pci_legacy && strcmp(v->pci_legacy, "on") && strcmp(v->pci_legacy, "auto") && strcmp(v->pci_legacy, "true"))
        return g_strdup_printf("%s: disable-legacy=%s: there is no legacy interface: on or auto", v->dev.type->name,
                               v->pci_legacy);
    if (v->pci_no_modern)
        return g_strdup_printf("%s: disable-modern=on: the modern interface is the only one", v->dev.type->name);
    return NULL;
}

char *virtio_pci_attach(VirtioDevice *v)
{
    char *err = check_props(v), *id;
    VirtioPci *p;
    unsigned vectors = v->pci_vectors == UINT32_MAX ? v->nqueues + 1 : MIN(v->pci_vectors, MSIX_MOST);

    if (err)
        return err;
    id = g_strdup_printf("%s/pci", v->dev.id);       /* no id of a user has a slash */
    p = (VirtioPci *)device_make(v->dev.machine, &virtio_pci_type, id);
    g_free(id);
    pci_init(&p->fn, 0x1af4, 0x1040 + v->model->id, class_of(v->model->id), 1, true);
    st16(p->fn.initial + PCI_SUBVENDOR, 0x1af4);
    st16(p->fn.initial + PCI_SUBDEVICE, 0x1100);
    p->fn.owner = p;
    add_structures(p);
    pci_add_bar(&p->fn, REGS_BAR, "virtio-pci", REGS_SIZE, PCI_BAR_64 | PCI_BAR_PREFETCH, &regs_ops, p);
    if (vectors)
        pci_add_msix(&p->fn, MSIX_BAR, vectors);
    err = pci_attach(&p->fn, v->dev.machine, v->pci_bus, v->pci_addr);
    if (err) {
        char *whole = g_strdup_printf("%s: %s", v->dev.type->name, err);

        g_free(err);
        device_free(&p->dev);
        return whole;
    }
    p->device = v;
    v->carrier = p;
    v->transport = &transport;
    return device_realize(&p->dev);
}
