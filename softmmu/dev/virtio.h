/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Virtio devices (VIRTIO 1.2, OASIS; no legacy interface): what a device model and a transport need of each other.
 *
 *   transport (virtio-mmio.c, PCI) -- status, features, queue set-up, notify --> core (virtio.c) --> VirtioModel
 *   transport <-- VirtioTransport.interrupt -- core <-- virtio_push, virtio_signal, virtio_config_changed -- device
 *
 * A device struct begins with a VirtioDevice; its realize calls virtio_init, virtio_add_queue and at last
 * virtio_attach, which finds a transport by DeviceType.bus. The transport is a Device of its own, so that each saves
 * its own state: the virtio device saves status, features, config and queues (VIRTIO_STATE), the transport its
 * selectors and vectors.
 *
 * Everything is called with the machine lock held. Queues lie in the guest's RAM, and the guest's CPUs run meanwhile:
 * the two indices are read with acquire and written with release order, and whatever else lies there is read once,
 * then checked. A driver that breaks the rules gets DEVICE_NEEDS_RESET; the device does nothing until reset.
 */
#ifndef LYRE_VIRTIO_H
#define LYRE_VIRTIO_H

#include "softmmu/iov.h"
#include "softmmu/machine.h"

enum {
    VIRTIO_ID_NET = 1, VIRTIO_ID_BLK = 2, VIRTIO_ID_CONSOLE = 3, VIRTIO_ID_RNG = 4, VIRTIO_ID_9P = 9,
    VIRTIO_VENDOR = 0x4552594c,  /* "LYRE" */
    VIRTIO_QUEUES = 64,          /* most queues of a device */
    VIRTIO_QUEUE_MAX = 1024,     /* most descriptors in a queue, and in an element */
    VIRTIO_CONFIG_MAX = 256,
};

enum VirtioStatus {
    VIRTIO_S_ACKNOWLEDGE = 1, VIRTIO_S_DRIVER = 2, VIRTIO_S_DRIVER_OK = 4, VIRTIO_S_FEATURES_OK = 8,
    VIRTIO_S_NEEDS_RESET = 0x40, VIRTIO_S_FAILED = 0x80,
};

#define VIRTIO_F(bit)              (1ull << (bit))
#define VIRTIO_F_INDIRECT_DESC     VIRTIO_F(28)
#define VIRTIO_F_EVENT_IDX         VIRTIO_F(29)
#define VIRTIO_F_VERSION_1         VIRTIO_F(32)

typedef struct VirtioDevice VirtioDevice;

/* A split virtqueue. */
typedef struct VirtQueue {
    uint16_t max;                /* 0: the device has no such queue */
    uint16_t num;                /* size chosen by the driver */
    bool ready;
    uint64_t desc, avail, used;  /* guest-physical, as the driver set them */
    uint16_t last_avail;         /* next entry of the avail ring to take */
    uint16_t used_idx;           /* next entry of the used ring to fill */
    uint16_t signalled;          /* used_idx when the driver was last asked whether it wants interrupts */
    bool signalled_valid;
    uint16_t in_use;             /* taken and not yet pushed */
    uint32_t epoch;              /* changes when the queue is taken away */
    uint8_t *desc_mem, *avail_mem, *used_mem;      /* host addresses while ready */
} VirtQueue;

/* A buffer taken from a queue: what the device reads (out), then what it writes (in). Freed by virtio_push or
 * virtio_drop. */
typedef struct VirtioElem {
    uint16_t queue, head;
    uint32_t epoch;              /* VirtQueue.epoch when it was taken: in another it is nobody's */
    unsigned nout, nin;
    uint64_t out_len, in_len;
    struct iovec *out, *in;
    uint64_t *in_addr;           /* guest-physical, of each in */
} VirtioElem;

/* What a device is. */
typedef struct VirtioModel {
    uint16_t id;
    void (*notify)(VirtioDevice *v, unsigned queue);     /* the driver made buffers available: be short */
    void (*reset)(VirtioDevice *v);                      /* nothing may be under way afterwards; may be NULL */
    void (*driver_ok)(VirtioDevice *v);                  /* features are final; may be NULL */
    void (*config_written)(VirtioDevice *v, uint32_t off, uint32_t len);   /* NULL: configuration is read-only */
    const char *(*loaded)(VirtioDevice *v);              /* after a snapshot: check own state; may be NULL */
} VirtioModel;

/* What carries a device. @queue: its number, used buffers are there; -1: configuration or status changed.
 * VirtioDevice.isr is set already. */
typedef struct VirtioTransport {
    void (*interrupt)(void *transport, int queue);
    void (*reset)(void *transport);                      /* the device was reset: interrupts off */
} VirtioTransport;

struct VirtioDevice {
    Device dev;
    const VirtioModel *model;
    const VirtioTransport *transport;
    void *carrier;               /* the transport's device */
    uint64_t offered, features;  /* what we offer; what the driver took */
    uint8_t status, isr;         /* isr: 1 used buffer, 2 configuration */
    uint32_t generation;         /* of the configuration */
    uint32_t nqueues;
    VirtQueue vq[VIRTIO_QUEUES];
    uint32_t config_len;
    uint8_t config[VIRTIO_CONFIG_MAX];
    bool event_idx, indirect_desc;                       /* properties */
    uint32_t bootindex;                                  /* property, for compatibility */
    char *pci_bus, *pci_addr, *pci_legacy, *pci_rom;     /* properties of the PCI variants */
    uint32_t pci_vectors;
    bool pci_no_modern;
    struct VirtioSaved {         /* the queues, as snapshots have them */
        uint16_t num[VIRTIO_QUEUES], last_avail[VIRTIO_QUEUES], used_idx[VIRTIO_QUEUES];
        uint8_t ready[VIRTIO_QUEUES];
        uint64_t desc[VIRTIO_QUEUES], avail[VIRTIO_QUEUES], used[VIRTIO_QUEUES];
        uint32_t offered_lo, offered_hi;
    } saved;
};

/* Rows of every virtio device's Prop table and state description; T: its struct, which begins with a VirtioDevice v. */
#define VIRTIO_PROPS(T)                                                                                                    \
    { "event_idx",     PROP_BOOL, offsetof(T, v.event_idx),     1, "offer VIRTIO_F_EVENT_IDX" },                           \
    { "indirect_desc", PROP_BOOL, offsetof(T, v.indirect_desc), 1, "offer VIRTIO_F_INDIRECT_DESC" },                       \
    { "bootindex",     PROP_U32,  offsetof(T, v.bootindex),     0, "order of boot devices (accepted; firmware decides)" }, \
    { "bus",           PROP_STRING, offsetof(T, v.pci_bus),     0, "name of the bus" },                                    \
    { "addr",          PROP_STRING, offsetof(T, v.pci_addr),    0, "place on the PCI bus: SLOT or SLOT.FUNCTION" },        \
    { "vectors",       PROP_U32,  offsetof(T, v.pci_vectors), UINT32_MAX, "MSI-X vectors on PCI; 0: no MSI-X" },           \
    { "disable-legacy", PROP_STRING, offsetof(T, v.pci_legacy), 0, "PCI: on or auto, for there is no legacy interface" },  \
    { "disable-modern", PROP_BOOL, offsetof(T, v.pci_no_modern), 0, "PCI: off" },                                         \
    { "romfile",       PROP_STRING, offsetof(T, v.pci_rom),     0, "PCI (accepted; there are no option ROMs)" }
#define VIRTIO_STATE(T)                                   \
    STATE_FIELD(T, STATE_U8, v.status),                   \
    STATE_FIELD(T, STATE_U8, v.isr),                      \
    STATE_FIELD(T, STATE_U64, v.features),                \
    STATE_FIELD(T, STATE_U32, v.saved.offered_lo),        \
    STATE_FIELD(T, STATE_U32, v.saved.offered_hi),        \
    STATE_FIELD(T, STATE_U32, v.generation),              \
    STATE_ARRAY(T, STATE_U8, v.config),                   \
    STATE_ARRAY(T, STATE_U16, v.saved.num),               \
    STATE_ARRAY(T, STATE_U16, v.saved.last_avail),        \
    STATE_ARRAY(T, STATE_U16, v.saved.used_idx),          \
    STATE_ARRAY(T, STATE_U8, v.saved.ready),              \
    STATE_ARRAY(T, STATE_U64, v.saved.desc),              \
    STATE_ARRAY(T, STATE_U64, v.saved.avail),             \
    STATE_ARRAY(T, STATE_U64, v.saved.used)

/* ---- for device models ---- */
/* In realize, in this order. @features: the device's own bits. virtio_attach: NULL or a message (no free place). */
void virtio_init(VirtioDevice *v, const VirtioModel *model, uint64_t features, uint32_t config_len);
void virtio_add_queue(VirtioDevice *v, uint16_t size);
char *virtio_attach(VirtioDevice *v);
void virtio_unrealize(Device *d);                        /* DeviceType.unrealize, or called by it */
void virtio_reset(Device *d);                            /* DeviceType.reset */
void virtio_before_save(void *v);                        /* StateDesc.before_save, or called by it */
const char *virtio_after_load(void *v);                  /* StateDesc.after_load */

static inline bool virtio_has(const VirtioDevice *v, uint64_t feature) { return v->features & feature; }
/* The driver is up and has not broken anything. */
static inline bool virtio_live(const VirtioDevice *v)
{
    return (v->status & (VIRTIO_S_DRIVER_OK | VIRTIO_S_NEEDS_RESET)) == VIRTIO_S_DRIVER_OK;
}
/* The next buffer of queue @q, or NULL: there is none (then the driver will notify about the next), or the queue is
 * broken. */
VirtioElem *virtio_pop(VirtioDevice *v, unsigned q);
/* Is there one? If not, the driver will notify about the next. */
bool virtio_queue_filled(VirtioDevice *v, unsigned q);
/* Give it back with @len bytes written into its in part, from the front. Does not interrupt: virtio_signal does.
 * Frees @e. */
void virtio_push(VirtioDevice *v, VirtioElem *e, uint32_t len);
/* The same in two steps for elements that belong together: the driver sees none before virtio_publish. @ahead: number of
 * elements filled since. */
void virtio_fill(VirtioDevice *v, VirtioElem *e, uint32_t len, uint16_t ahead);
void virtio_publish(VirtioDevice *v, unsigned q, uint16_t count);
/* Undo the latest virtio_pop of its queue; frees @e. */
void virtio_unpop(VirtioDevice *v, VirtioElem *e);
/* Free an element that outlived a reset. */
void virtio_elem_free(VirtioElem *e);
static inline bool virtio_elem_stale(const VirtioDevice *v,
                                     const VirtioElem *e) { return e->epoch != v->vq[e->queue].epoch; }
/* Interrupt the driver about queue @q if it wants that. */
void virtio_signal(VirtioDevice *v, unsigned q);
/* The device has changed config[]. */
void virtio_config_changed(VirtioDevice *v);
/* The driver broke a rule: log it, DEVICE_NEEDS_RESET. */
void virtio_broken(VirtioDevice *v, const char *fmt, ...) PRINTF(2, 3);

/* Work put off to the main loop, where @fn is called with the lock held. */
typedef struct VirtioLater VirtioLater;
VirtioLater *virtio_later_new(Machine *m, void (*fn)(void *), void *arg);
void virtio_later(VirtioLater *l);                       /* any thread; many calls before it runs are one */
void virtio_later_free(VirtioLater *l);

/* ---- for transports ---- */
/* Take the device @v onto a free place of the kind: NULL or a message. */
char *virtio_mmio_attach(VirtioDevice *v);
char *virtio_pci_attach(VirtioDevice *v);
/* Device status register. Writing 0 resets. */
void virtio_set_status(VirtioDevice *v, uint8_t status);
/* 32-bit window @sel of the feature bits. Writes count only before FEATURES_OK. */
uint32_t virtio_offered(const VirtioDevice *v, uint32_t sel);
uint32_t virtio_accepted(const VirtioDevice *v, uint32_t sel);
void virtio_accept(VirtioDevice *v, uint32_t sel, uint32_t bits);
/* Queue @q; NULL if the device has none of that number. The transport writes num, desc, avail, used while !ready. */
VirtQueue *virtio_queue(VirtioDevice *v, uint32_t q);
void virtio_queue_ready(VirtioDevice *v, uint32_t q, bool ready);
void virtio_notify(VirtioDevice *v, uint32_t q);
/* Configuration space; @size 1, 2, 4 or 8. Outside: zero, ignored. */
uint64_t virtio_config_read(const VirtioDevice *v, uint64_t off, unsigned size);
void virtio_config_write(VirtioDevice *v, uint64_t off, uint64_t value, unsigned size);

#endif
