/* SPDX-License-Identifier: Apache-2.0 */
/* virtio-9p: a shared host directory (softmmu/fsdev.h). Messages are served by the main loop, one after another (p9.c). */
#include "softmmu/dev/p9.h"
#include "softmmu/dev/virtio.h"

enum { QUEUE_SIZE = 128, TAG_MAX = 32, ROUND = 32, STATE_MAX = 512 << 20 };
#define F_MOUNT_TAG  VIRTIO_F(0)

typedef struct Virtio9p {
    VirtioDevice v;
    char *fsdev, *tag;
    FsDev *fs;
    P9 *p9;
    VirtioLater *later;
    GByteArray *fids;            /* for snapshots */
    uint8_t *reply;              /* P9_MSIZE_MAX */
} Virtio9p;

static void serve(Virtio9p *d, VirtioElem *e)
{
    size_t len = MIN(e->out_len, P9_MSIZE_MAX), n;
    uint8_t *req = g_malloc(len);

    len = iov_read(e->out, e->nout, 0, req, len);
    n = p9_serve(d->p9, req, len, d->reply, MIN(e->in_len, P9_MSIZE_MAX));
    n = iov_write(e->in, e->nin, 0, d->reply, n);
    g_free(req);
    virtio_push(&d->v, e, n);
}

static void work(void *arg)
{
    Virtio9p *d = arg;
    VirtioElem *e;
    unsigned n = 0;

    for (; n < ROUND && (e = virtio_pop(&d->v, 0)); n++) {
        if (e->in_len < P9_HEADER + 4) {
            virtio_elem_free(e);
            virtio_broken(&d->v, "no room for an answer");
            return;
        }
        serve(d, e);
        virtio_signal(&d->v, 0);
    }
    if (n == ROUND)
        virtio_later(d->later);
}

static void p9_notify(VirtioDevice *v, unsigned q) { virtio_later(((Virtio9p *)v)->later); }

static void p9_model_reset(VirtioDevice *v)
{
    Virtio9p *d = (Virtio9p *)v;

    if (d->p9)
        p9_reset(d->p9);
}

static const char *p9_loaded(VirtioDevice *v)
{
    Virtio9p *d = (Virtio9p *)v;

    if (!p9_load(d->p9, d->fids->data, d->fids->len))
        return "the list of files";
    g_byte_array_set_size(d->fids, 0);
    virtio_later(d->later);      /* what waited when the snapshot was taken */
    return NULL;
}

static void p9_before_save(void *dev)
{
    Virtio9p *d = dev;

    virtio_before_save(dev);
    p9_save(d->p9, d->fids);
}

static const VirtioModel model = { .id = VIRTIO_ID_9P, .notify = p9_notify, .reset = p9_model_reset, .loaded = p9_loaded };

static char *p9_realize(Device *dev)
{
    Virtio9p *d = (Virtio9p *)dev;
    size_t len = d->tag ? strlen(d->tag) : 0;

    if (!len || len > TAG_MAX)
        return g_strdup_printf("it needs a mount_tag= of 1 to %u characters", TAG_MAX);
    d->fs = fsdev_find(dev->machine, d->fsdev);
    if (!d->fs)
        return g_strdup_printf("there is no -fsdev '%s'", d->fsdev ? d->fsdev : "");
    d->p9 = p9_new(d->fs);
    d->fids = g_byte_array_new();
    d->reply = g_malloc(P9_MSIZE_MAX);
    d->later = virtio_later_new(dev->machine, work, d);
    virtio_init(&d->v, &model, F_MOUNT_TAG, 2 + (uint32_t)len);
    virtio_add_queue(&d->v, QUEUE_SIZE);
    st16(d->v.config, len);
    memcpy(d->v.config + 2, d->tag, len);
    return virtio_attach(&d->v);
}

static void p9_unrealize(Device *dev)
{
    Virtio9p *d = (Virtio9p *)dev;

    if (!d->p9)
        return;
    p9_free(d->p9);
    d->p9 = NULL;
    virtio_later_free(d->later);
    g_byte_array_free(d->fids, TRUE);
    g_free(d->reply);
}

static const StateField p9_fields[] = {
    VIRTIO_STATE(Virtio9p),
    { "fids", STATE_BUFFER, offsetof(Virtio9p, fids), STATE_MAX },
    { NULL },
};
static const StateDesc p9_state = { .name = "virtio-9p", .version = 1, .fields = p9_fields, .before_save = p9_before_save,
                                    .after_load = virtio_after_load };

static const Prop p9_props[] = {
    { "fsdev",     PROP_FSDEV,  offsetof(Virtio9p, fsdev), 0, "id of the -fsdev" },
    { "mount_tag", PROP_STRING, offsetof(Virtio9p, tag),   0, "name by which the guest mounts it" },
    VIRTIO_PROPS(Virtio9p),
    { NULL },
};

const DeviceType virtio_9p_device = {
    .name = "virtio-9p-device", .help = "shared directory of the host (9P2000.L)", .size = sizeof(Virtio9p),
    .bus = BUS_VIRTIO, .user = true, .props = p9_props, .realize = p9_realize, .reset = virtio_reset, .state = &p9_state,
    .unrealize = p9_unrealize,
};
const DeviceType virtio_9p_pci = {
    .name = "virtio-9p-pci", .alias = "virtio-9p", .help = "shared directory of the host (9P2000.L) on PCI",
        .size = sizeof(Virtio9p),
    .bus = BUS_PCI, .user = true, .props = p9_props, .realize = p9_realize, .reset = virtio_reset, .state = &p9_state,
    .unrealize = p9_unrealize,
};
