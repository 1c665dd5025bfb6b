/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Split virtqueues (VIRTIO 1.2, 2.7), the device's side.
 *
 *   avail ring: flags, idx, ring[num] of head numbers, used_event       written by the driver
 *   used ring:  flags, idx, ring[num] of {head, bytes written}, avail_event       written by the device
 *
 * The driver may write anything at any time. So: every number is read once and checked before use; a chain ends after
 * as many descriptors as its table has; no more elements are out than the queue has descriptors; addresses become
 * host memory only by mem_map. RAM is never unmapped, so an address once mapped stays good.
 */
#include "softmmu/dev/virtio.h"

enum { DESC_NEXT = 1, DESC_WRITE = 2, DESC_INDIRECT = 4, DESC_SIZE = 16, AVAIL_NO_INTERRUPT = 1 };

typedef struct Desc { uint64_t addr; uint32_t len; uint16_t flags, next; } Desc;
_Static_assert(sizeof(Desc) == DESC_SIZE, "layout of the specification");

/* A chain while it is collected. */
typedef struct Chain {
    unsigned nout, nin;
    uint64_t out_len, in_len;
    struct iovec out[VIRTIO_QUEUE_MAX], in[VIRTIO_QUEUE_MAX];
    uint64_t in_addr[VIRTIO_QUEUE_MAX];
} Chain;

static uint16_t load_acquire(const uint8_t *p) { return __atomic_load_n((const uint16_t *)p, __ATOMIC_ACQUIRE); }
static void store_release(uint8_t *p, uint16_t v) { __atomic_store_n((uint16_t *)p, v, __ATOMIC_RELEASE); }

static uint8_t *map_all(VirtioDevice *v, uint64_t addr, uint64_t len, bool write)
{
    uint64_t got = len;
    uint8_t *p = mem_map(v->dev.machine, addr, &got, write);

    return p && got >= len ? p : NULL;
}

void virtio_queue_ready(VirtioDevice *v, uint32_t n, bool ready)
{
    VirtQueue *q = virtio_queue(v, n);

    if (!q || q->ready == ready)
        return;
    if (!ready) {
        /* The driver takes it back. Elements still out are pushed into nothing. */
        q->ready = false;
        q->in_use = 0;
        q->epoch++;
        return;
    }
    if (!q->num || q->num > q->max || (q->num & (q->num - 1)) || q->desc % 16 || q->avail % 2 || q->used % 4) {
        virtio_broken(v, "queue %u has size %u or misaligned parts", n, q->num);
        return;
    }
    q->desc_mem = map_all(v, q->desc, (uint64_t)q->num * DESC_SIZE, false);
    q->avail_mem = map_all(v, q->avail, 6 + 2ull * q->num, false);
    q->used_mem = map_all(v, q->used, 6 + 8ull * q->num, true);
    if (!q->desc_mem || !q->avail_mem || !q->used_mem) {
        virtio_broken(v, "queue %u is not in memory", n);
        return;
    }
    q->last_avail = q->used_idx = q->in_use = 0;
    q->signalled_valid = false;
    q->ready = true;
}

/* Number of elements available; 0 also if the driver has broken the ring. */
static unsigned available(VirtioDevice *v, VirtQueue *q)
{
    uint16_t n = (uint16_t)(load_acquire(q->avail_mem + 2) - q->last_avail);

    if (n > q->num) {
        virtio_broken(v, "queue %u: avail index %u ahead", (unsigned)(q - v->vq), n);
        return 0;
    }
    return n;
}

/* Is there something? If not, arrange for a notification and look again: the driver may have added one just before. */
static bool await(VirtioDevice *v, VirtQueue *q)
{
    if (available(v, q))
        return true;
    if (!virtio_has(v, VIRTIO_F_EVENT_IDX))
        return false;
    st16(q->used_mem + 4 + 8 * q->num, q->last_avail);
    atomic_thread_fence(memory_order_seq_cst);
    return virtio_live(v) && available(v, q);
}

bool virtio_queue_filled(VirtioDevice *v, unsigned n)
{
    VirtQueue *q = virtio_queue(v, n);

    return q && q->ready && virtio_live(v) && await(v, q);
}

/* Add one descriptor's memory to the chain. NULL, or what is wrong with it. */
static const char *chain_add(VirtioDevice *v, Chain *c, const Desc *d)
{
    bool in = d->flags & DESC_WRITE;
    uint64_t addr = d->addr, left = d->len;

    if (!in && c->nin)
        return "a readable descriptor behind a writable one";
    while (left) {
        unsigned n = in ? c->nin : c->nout;
        uint64_t len = left;
        uint8_t *p = mem_map(v->dev.machine, addr, &len, in);

        if (!p || !len)
            return "a descriptor outside of memory";
        if (n == VIRTIO_QUEUE_MAX)
            return "a chain of too many pieces";
        *(in ? &c->in[n] : &c->out[n]) = (struct iovec){ p, len };
        if (in) {
            c->in_addr[n] = addr;
            c->nin++;
        } else {
            c->nout++;
        }
        addr += len;
        left -= len;
    }
    *(in ? &c->in_len : &c->out_len) += d->len;
    return c->in_len + c->out_len > UINT32_MAX ? "a chain of more than 4 GiB" : NULL;
}

/* Follow the chain from @i in a table of @n descriptors. */
static const char *chain_follow(VirtioDevice *v, Chain *c, const uint8_t *table, unsigned n, unsigned i, bool indirect);

static const char *chain_indirect(VirtioDevice *v, Chain *c, const Desc *d)
{
    uint8_t *table;
    const char *bad;

    if (!virtio_has(v, VIRTIO_F_INDIRECT_DESC))
        return "an indirect table that was not negotiated";
    if (d->flags & DESC_NEXT || !d->len || d->len % DESC_SIZE || d->len / DESC_SIZE > VIRTIO_QUEUE_MAX)
        return "an indirect table with a successor or of a wrong size";
    table = g_malloc(d->len);
    bad = mem_read(v->dev.machine, d->addr, table, d->len) ? chain_follow(v, c, table, d->len / DESC_SIZE, 0, true)
                                                           : "an indirect table outside of memory";
    g_free(table);
    return bad;
}

static const char *chain_follow(VirtioDevice *v, Chain *c, const uint8_t *table, unsigned n, unsigned i, bool indirect)
{
    for (unsigned steps = 0; ; steps++) {
        Desc d;
        const char *bad;

        if (i >= n)
            return "a descriptor number beyond the table";
        if (steps == n)
            return "a chain with a loop";
        memcpy(&d, table + i * DESC_SIZE, sizeof d);
        if (d.flags & DESC_INDIRECT)
            return indirect ? "an indirect table in an indirect table" : chain_indirect(v, c, &d);
        bad = chain_add(v, c, &d);
        if (bad || !(d.flags & DESC_NEXT))
            return bad;
        i = d.next;
    }
}

static VirtioElem *elem_new(const VirtioDevice *v, unsigned q, uint16_t head, const Chain *c)
{
    size_t iovs = (c->nout + c->nin) * sizeof(struct iovec);
    VirtioElem *e = g_malloc(sizeof *e + iovs + c->nin * sizeof(uint64_t));

    *e = (VirtioElem){ .queue = q, .head = head, .epoch = v->vq[q].epoch, .nout = c->nout, .nin = c->nin,
                       .out_len = c->out_len, .in_len = c->in_len, .out = (struct iovec *)(e + 1) };
    e->in = e->out + c->nout;
    e->in_addr = (uint64_t *)(e->in + c->nin);
    memcpy(e->out, c->out, c->nout * sizeof(struct iovec));
    memcpy(e->in, c->in, c->nin * sizeof(struct iovec));
    memcpy(e->in_addr, c->in_addr, c->nin * sizeof(uint64_t));
    return e;
}

VirtioElem *virtio_pop(VirtioDevice *v, unsigned n)
{
    VirtQueue *q = virtio_queue(v, n);
    Chain c;
    uint16_t head;
    const char *bad;

    if (!q || !q->ready || !virtio_live(v) || !await(v, q))
        return NULL;
    if (q->in_use >= q->num) {
        virtio_broken(v, "queue %u: more buffers than descriptors", n);
        return NULL;
    }
    head = ld16(q->avail_mem + 4 + 2 * (q->last_avail & (q->num - 1)));
    c.nout = c.nin = 0;
    c.out_len = c.in_len = 0;
    bad = chain_follow(v, &c, q->desc_mem, q->num, head, false);
    if (bad) {
        virtio_broken(v, "queue %u: %s", n, bad);
        return NULL;
    }
    q->last_avail++;
    q->in_use++;
    return elem_new(v, n, head, &c);
}

void virtio_elem_free(VirtioElem *e)
{
    g_free(e);
}

void virtio_unpop(VirtioDevice *v, VirtioElem *e)
{
    VirtQueue *q = &v->vq[e->queue];

    if (!virtio_elem_stale(v, e) && q->in_use) {
        q->last_avail--;
        q->in_use--;
    }
    virtio_elem_free(e);
}

void virtio_fill(VirtioDevice *v, VirtioElem *e, uint32_t len, uint16_t ahead)
{
    VirtQueue *q = &v->vq[e->queue];

    if (!virtio_elem_stale(v, e) && q->ready && q->in_use) {
        unsigned slot = (uint16_t)(q->used_idx + ahead) & (q->num - 1);
        uint64_t left = len;

        for (unsigned i = 0; i < e->nin && left; i++) {
            uint64_t part = MIN(left, e->in[i].iov_len);

            mem_written(v->dev.machine, e->in_addr[i], part);
            left -= part;
        }
        st32(q->used_mem + 4 + 8 * slot, e->head);
        st32(q->used_mem + 8 + 8 * slot, len);
        mem_written(v->dev.machine, q->used + 4 + 8 * slot, 8);
    }
    virtio_elem_free(e);
}

void virtio_publish(VirtioDevice *v, unsigned n, uint16_t count)
{
    VirtQueue *q = &v->vq[n];

    if (!q->ready)
        return;
    count = MIN(count, q->in_use);
    q->in_use -= count;
    q->used_idx += count;
    store_release(q->used_mem + 2, q->used_idx);
    mem_written(v->dev.machine, q->used, 4);
}

void virtio_push(VirtioDevice *v, VirtioElem *e, uint32_t len)
{
    unsigned n = e->queue;
    bool stale = virtio_elem_stale(v, e);

    virtio_fill(v, e, len, 0);
    if (!stale)
        virtio_publish(v, n, 1);
}

void virtio_signal(VirtioDevice *v, unsigned n)
{
    VirtQueue *q = &v->vq[n];
    uint16_t old = q->signalled, now = q->used_idx;
    bool valid = q->signalled_valid, wanted;

    if (!q->ready || !virtio_live(v))
        return;
    /* What was published must be seen before the driver's wish is read: it writes the wish, then looks at the index. */
    atomic_thread_fence(memory_order_seq_cst);
    q->signalled = now;
    q->signalled_valid = true;
    if (virtio_has(v, VIRTIO_F_EVENT_IDX)) {
        uint16_t event = ld16(q->avail_mem + 4 + 2 * q->num);

        /* wanted if the index has passed the event since */
        wanted = !valid || (uint16_t)(now - event - 1) < (uint16_t)(now - old);
    } else {
        wanted = !(ld16(q->avail_mem) & AVAIL_NO_INTERRUPT);
    }
    if (!wanted)
        return;
    v->isr |= 1;
    if (v->transport)
        v->transport->interrupt(v->carrier, (int)n);
}
