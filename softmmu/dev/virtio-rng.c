/* SPDX-License-Identifier: Apache-2.0 */
/* virtio-rng (VIRTIO 1.2, 5.4): random bytes of the host, at most as many as @max_bytes in each @period. */
#include "softmmu/dev/virtio.h"

#include <errno.h>
#include <sys/random.h>

enum { QUEUE_SIZE = 8, CHUNK = 4096 };   /* CHUNK: most bytes given in one buffer */

typedef struct VirtioRng {
    VirtioDevice v;
    char *source;                /* -object rng-random: all sources are getrandom */
    uint64_t max_bytes, budget;  /* budget: left in this period */
    uint32_t period;             /* ms */
    Timer *timer;
    bool waiting;                /* the timer is set */
} VirtioRng;

static size_t random_bytes(uint8_t *buf, size_t len)
{
    size_t done = 0;

    while (done < len) {
        ssize_t n = getrandom(buf + done, len - done, 0);

        if (n > 0)
            done += n;
        else if (n < 0 && errno != EINTR)
            break;
    }
    return done;
}

static void rng_notify(VirtioDevice *v, unsigned q)
{
    VirtioRng *r = (VirtioRng *)v;
    uint8_t buf[CHUNK];
    VirtioElem *e;
    unsigned n = 0;

    for (; n < 2 * QUEUE_SIZE && r->budget && (e = virtio_pop(v, q)); n++) {
        size_t len = random_bytes(buf, MIN(r->budget, MIN(e->in_len, sizeof buf)));

        r->budget -= len;
        virtio_push(v, e, iov_write(e->in, e->nin, 0, buf, len));
    }
    if (n)
        virtio_signal(v, q);
    if (r->max_bytes == UINT64_MAX)
        r->budget = UINT64_MAX;
    else if (!r->waiting && r->budget < r->max_bytes) {
        r->waiting = true;
        timer_set(r->timer, clock_ns(v->dev.machine) + r->period * 1000000ull);
    }
}

static void rng_period(void *arg)
{
    VirtioRng *r = arg;

    r->waiting = false;
    r->budget = r->max_bytes;
    virtio_notify(&r->v, 0);
}

static void rng_reset(VirtioDevice *v)
{
    VirtioRng *r = (VirtioRng *)v;

    r->budget = r->max_bytes;
}

/* A new period begins with a loaded snapshot. */
static const char *rng_loaded(VirtioDevice *v)
{
    VirtioRng *r = (VirtioRng *)v;

    r->budget = 0;
    r->waiting = true;
    timer_set(r->timer, clock_ns(v->dev.machine));
    return NULL;
}

static const VirtioModel model = { .id = VIRTIO_ID_RNG, .notify = rng_notify, .reset = rng_reset, .loaded = rng_loaded };

static char *rng_realize(Device *d)
{
    VirtioRng *r = (VirtioRng *)d;

    if (!r->max_bytes || !r->period)
        return g_strdup("max-bytes and period are at least 1");
    r->timer = timer_new(d->machine, rng_period, r);
    virtio_init(&r->v, &model, 0, 0);
    virtio_add_queue(&r->v, QUEUE_SIZE);
    return virtio_attach(&r->v);
}

static void rng_unrealize(Device *d)
{
    VirtioRng *r = (VirtioRng *)d;

    virtio_unrealize(d);
    if (r->timer)
        timer_free(r->timer);
    r->timer = NULL;
}

static const StateField rng_fields[] = { VIRTIO_STATE(VirtioRng), { NULL } };
static const StateDesc rng_state = { .name = "virtio-rng", .version = 1, .fields = rng_fields,
                                     .before_save = virtio_before_save, .after_load = virtio_after_load };

static const Prop rng_props[] = {
    { "rng",       PROP_STRING, offsetof(VirtioRng, source),    0,
      "id of an -object (accepted; the host's getrandom is used)" },
    { "max-bytes", PROP_U64,    offsetof(VirtioRng, max_bytes), UINT64_MAX, "most bytes in a period" },
    { "period",    PROP_U32,    offsetof(VirtioRng, period),    65536,      "milliseconds" },
    VIRTIO_PROPS(VirtioRng),
    { NULL },
};

const DeviceType virtio_rng_device = {
    .name = "virtio-rng-device", .help = "random numbers", .size = sizeof(VirtioRng), .bus = BUS_VIRTIO,
    .user = true, .props = rng_props, .realize = rng_realize, .reset = virtio_reset, .state = &rng_state,
    .unrealize = rng_unrealize,
};
const DeviceType virtio_rng_pci = {
    .name = "virtio-rng-pci", .alias = "virtio-rng", .help = "random numbers on PCI", .size = sizeof(VirtioRng),
        .bus = BUS_PCI,
    .user = true, .props = rng_props, .realize = rng_realize, .reset = virtio_reset, .state = &rng_state,
    .unrealize = rng_unrealize,
};
