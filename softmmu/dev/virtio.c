/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The core of virtio devices: status, features, configuration space, saved state (VIRTIO 1.2, chapters 2 and 3).
 * Queues are in virtio-queue.c.
 */
#include "softmmu/dev/virtio.h"

#include "base/log.h"

#include <stdarg.h>
#include <stdio.h>

void virtio_init(VirtioDevice *v, const VirtioModel *model, uint64_t features, uint32_t config_len)
{
    assert(config_len <= VIRTIO_CONFIG_MAX);
    v->model = model;
    v->config_len = config_len;
    v->offered = features | VIRTIO_F_VERSION_1;
    if (v->event_idx)
        v->offered |= VIRTIO_F_EVENT_IDX;
    if (v->indirect_desc)
        v->offered |= VIRTIO_F_INDIRECT_DESC;
}

void virtio_add_queue(VirtioDevice *v, uint16_t size)
{
    assert(v->nqueues < VIRTIO_QUEUES && size <= VIRTIO_QUEUE_MAX);
    v->vq[v->nqueues++] = (VirtQueue){ .max = size, .num = size };
}

char *virtio_attach(VirtioDevice *v)
{
    switch (v->dev.type->bus) {
    case BUS_VIRTIO: return virtio_mmio_attach(v);
    case BUS_PCI:    return virtio_pci_attach(v);
    default:         return g_strdup_printf("%s: this machine has no such bus", v->dev.type->name);
    }
}

static void queues_reset(VirtioDevice *v)
{
    for (unsigned i = 0; i < v->nqueues; i++) {
        VirtQueue *q = &v->vq[i];

        *q = (VirtQueue){ .max = q->max, .num = q->max, .epoch = q->epoch + 1 };
    }
}

static void reset(VirtioDevice *v)
{
    /* First the device: what is under way ends now, and may still push. */
    if (v->model->reset)
        v->model->reset(v);
    v->status = 0;
    v->isr = 0;
    v->features = 0;
    queues_reset(v);
    if (v->transport && v->transport->reset)
        v->transport->reset(v->carrier);
}

void virtio_reset(Device *d)
{
    reset((VirtioDevice *)d);
}

void virtio_unrealize(Device *d)
{
    VirtioDevice *v = (VirtioDevice *)d;

    if (v->model && v->model->reset)
        v->model->reset(v);
}

static void interrupt(VirtioDevice *v, uint8_t isr, int queue)
{
    v->isr |= isr;
    if (v->transport)
        v->transport->interrupt(v->carrier, queue);
}

void virtio_broken(VirtioDevice *v, const char *fmt, ...)
{
    if (log_on(LOG_GUEST)) {
        char text[160];
        va_list ap;

        va_start(ap, fmt);
        vsnprintf(text, sizeof text, fmt, ap);
        va_end(ap);
        log_msg("%s: %s: the device stops until it is reset\n", v->dev.type->name, text);
    }
    if (v->status & VIRTIO_S_NEEDS_RESET)
        return;
    v->status |= VIRTIO_S_NEEDS_RESET;
    if (v->status & VIRTIO_S_DRIVER_OK)
        interrupt(v, 2, -1);
}

void virtio_config_changed(VirtioDevice *v)
{
    v->generation++;
    if (v->status & VIRTIO_S_DRIVER_OK)
        interrupt(v, 2, -1);
}

/* ---- what the driver does through its transport ---- */

void virtio_set_status(VirtioDevice *v, uint8_t status)
{
    uint8_t fresh = status & ~v->status;

    if (!status) {
        reset(v);
        return;
    }
    /* Bits are only ever added, and NEEDS_RESET is ours. */
    fresh &= ~VIRTIO_S_NEEDS_RESET;
    if ((fresh & VIRTIO_S_FEATURES_OK) && ((v->features & ~v->offered) || !virtio_has(v, VIRTIO_F_VERSION_1))) {
        LOG(GUEST, "%s: features %#" G_GINT64_MODIFIER "x refused\n", v->dev.type->name, v->features);
        fresh &= ~VIRTIO_S_FEATURES_OK;
    }
    if ((fresh & VIRTIO_S_DRIVER_OK) && !((v->status | fresh) & VIRTIO_S_FEATURES_OK)) {
        LOG(GUEST, "%s: DRIVER_OK without FEATURES_OK\n", v->dev.type->name);
        fresh &= ~VIRTIO_S_DRIVER_OK;
    }
    v->status |= fresh;
    if (!(fresh & VIRTIO_S_DRIVER_OK))
        return;
    if (v->model->driver_ok)
        v->model->driver_ok(v);
    /* Some drivers fill queues first and notify before they say DRIVER_OK. */
    for (unsigned i = 0; i < v->nqueues; i++)
        if (v->vq[i].ready)
            virtio_notify(v, i);
}

uint32_t virtio_offered(const VirtioDevice *v, uint32_t sel)
{
    return sel < 2 ? (uint32_t)(v->offered >> (32 * sel)) : 0;
}

uint32_t virtio_accepted(const VirtioDevice *v, uint32_t sel)
{
    return sel < 2 ? (uint32_t)(v->features >> (32 * sel)) : 0;
}

void virtio_accept(VirtioDevice *v, uint32_t sel, uint32_t bits)
{
    if (v->status & VIRTIO_S_FEATURES_OK || sel > 1)
        return;
    v->features = (v->features & ~(0xffffffffull << (32 * sel))) | (uint64_t)bits << (32 * sel);
}

VirtQueue *virtio_queue(VirtioDevice *v, uint32_t q)
{
    return q < v->nqueues ? &v->vq[q] : NULL;
}

void virtio_notify(VirtioDevice *v, uint32_t q)
{
    if (q < v->nqueues && virtio_live(v) && v->vq[q].ready)
        v->model->notify(v, q);
}

uint64_t virtio_config_read(const VirtioDevice *v, uint64_t off, unsigned size)
{
    uint64_t value = 0;

    if (off < v->config_len)
        memcpy(&value, v->config + off, MIN(size, v->config_len - off));
    return value;
}

void virtio_config_write(VirtioDevice *v, uint64_t off, uint64_t value, unsigned size)
{
    if (off >= v->config_len || size > v->config_len - off || !v->model->config_written)
        return;
    /* The model takes from the new bytes what may be written and restores the rest. */
    memcpy(v->config + off, &value, size);
    v->model->config_written(v, off, size);
}

/* ---- saved state ---- */

void virtio_before_save(void *dev)
{
    VirtioDevice *v = dev;
    struct VirtioSaved *s = &v->saved;

    memset(s, 0, sizeof *s);
    for (unsigned i = 0; i < v->nqueues; i++) {
        const VirtQueue *q = &v->vq[i];

        s->num[i] = q->num;
        s->ready[i] = q->ready;
        s->last_avail[i] = q->last_avail;
        s->used_idx[i] = q->used_idx;
        s->desc[i] = q->desc;
        s->avail[i] = q->avail;
        s->used[i] = q->used;
    }
    s->offered_lo = (uint32_t)v->offered;
    s->offered_hi = v->offered >> 32;
}

const char *virtio_after_load(void *dev)
{
    VirtioDevice *v = dev;
    const struct VirtioSaved *s = &v->saved;

    if ((s->offered_lo | (uint64_t)s->offered_hi << 32) != v->offered)
        return "the device has other features";
    if (v->features & ~v->offered)
        return "features that the device does not have";
    for (unsigned i = 0; i < v->nqueues; i++) {
        VirtQueue *q = &v->vq[i];

        *q = (VirtQueue){ .max = q->max, .epoch = q->epoch + 1, .num = s->num[i], .desc = s->desc[i],
                          .avail = s->avail[i], .used = s->used[i],
                          .last_avail = s->last_avail[i], .used_idx = s->used_idx[i] };
        if (s->ready[i] > 1)
            return "a queue's ready bit";
        if (!s->ready[i])
            continue;
        virtio_queue_ready(v, i, true);
        if (!q->ready)
            return "a queue's place";
        q->last_avail = s->last_avail[i];
        q->used_idx = s->used_idx[i];
    }
    return v->model->loaded ? v->model->loaded(v) : NULL;
}

/* ---- work put off ---- */

struct VirtioLater {
    Machine *machine;
    GSource *source;
    void (*fn)(void *);
    void *arg;
};

static gboolean later_run(gpointer arg)
{
    VirtioLater *l = arg;

    g_source_set_ready_time(l->source, -1);
    machine_lock(l->machine);
    l->fn(l->arg);
    machine_unlock(l->machine);
    return G_SOURCE_CONTINUE;
}

static gboolean later_dispatch(GSource *source, GSourceFunc fn, gpointer arg)
{
    return fn(arg);
}

static GSourceFuncs later_funcs = { .dispatch = later_dispatch };

VirtioLater *virtio_later_new(Machine *m, void (*fn)(void *), void *arg)
{
    VirtioLater *l = g_new0(VirtioLater, 1);

    l->machine = m;
    l->fn = fn;
    l->arg = arg;
    l->source = g_source_new(&later_funcs, sizeof(GSource));
    g_source_set_callback(l->source, later_run, l, NULL);
    g_source_set_ready_time(l->source, -1);
    g_source_attach(l->source, m->loop ? g_main_loop_get_context(m->loop) : NULL);
    return l;
}

void virtio_later(VirtioLater *l)
{
    g_source_set_ready_time(l->source, 0);
}

void virtio_later_free(VirtioLater *l)
{
    if (!l)
        return;
    g_source_destroy(l->source);
    g_source_unref(l->source);
    g_free(l);
}
