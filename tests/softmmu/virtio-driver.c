/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/softmmu/virtio-driver.h"

#include "softmmu/board.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

/* The board's part; weak, for it may be linked as well. */
static void no_line(void *to, unsigned n, bool level) { }
__attribute__((weak)) IrqLine board_irq(Machine *m, unsigned n) { return (IrqLine){ no_line, m, n }; }

void drv_places(Rig *rig)
{
    for (unsigned i = 0; i < MMIO_SLOTS; i++) {
        char props[64];

        snprintf(props, sizeof props, "addr=%u,irq=%u", MMIO_BASE + i * 0x1000, i + 1);
        drv_device(rig, "virtio-mmio", props);
    }
}

GHashTable *drv_table(const char *text)
{
    GHashTable *t = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    char **all = g_strsplit(text, ",", -1);

    for (char **p = all; *p; p++) {
        char *eq = strchr(*p, '=');

        if (eq)
            g_hash_table_replace(t, g_strndup(*p, eq - *p), g_strdup(eq + 1));
    }
    g_strfreev(all);
    return t;
}

Device *drv_device(Rig *rig, const char *type, const char *props)
{
    GHashTable *t = drv_table(props);
    GHashTableIter it;
    gpointer key, value;
    char *err = NULL;
    Device *d;

    machine_lock(&rig->m);
    d = device_new(&rig->m, type, NULL, &err);
    ck_assert_msg(d != NULL, "%s", err);
    g_hash_table_iter_init(&it, t);
    while (g_hash_table_iter_next(&it, &key, &value)) {
        err = device_set(d, key, value);
        ck_assert_msg(!err, "%s", err);
    }
    err = device_realize(d);
    ck_assert_msg(!err, "%s: %s", type, err);
    machine_unlock(&rig->m);
    g_hash_table_destroy(t);
    return d;
}

static bool access_reg(Drv *d, unsigned reg, unsigned size, bool write, uint64_t *value)
{
    uint64_t off;
    MemRegion *r = mem_find(&d->rig->m, MMIO_BASE + d->slot * 0x1000 + reg, &off);

    ck_assert_ptr_nonnull(r);
    return mem_device_access(&d->rig->m, r, off, size, write, value);
}

uint32_t drv_read(Drv *d, unsigned reg, unsigned size)
{
    uint64_t v = 0;

    access_reg(d, reg, size, false, &v);
    return (uint32_t)v;
}

void drv_write(Drv *d, unsigned reg, uint32_t value, unsigned size)
{
    uint64_t v = value;

    access_reg(d, reg, size, true, &v);
}

uint64_t drv_alloc(Drv *d, uint32_t len)
{
    uint64_t at = ALIGN_UP(d->heap, 64ull);

    d->heap = at + len;
    ck_assert_uint_le(d->heap, RIG_RAM + RIG_PAGES * MEM_PAGE);
    return at;
}

uint8_t *drv_host(Drv *d, uint64_t addr) { return d->rig->ram.host + (addr - RIG_RAM); }

static void start_queue(Drv *d, unsigned n, unsigned most)
{
    DrvQueue *q = &d->q[n];
    unsigned max;

    drv_write(d, R_QUEUE_SEL, n, 4);
    max = drv_read(d, R_QUEUE_MAX, 4);
    if (!max)
        return;
    *q = (DrvQueue){ .num = MIN(max, most) };
    q->desc = drv_alloc(d, 16 * q->num);
    q->avail = drv_alloc(d, 6 + 2 * q->num);
    q->used = drv_alloc(d, 6 + 8 * q->num);
    memset(drv_host(d, q->avail), 0, 6 + 2 * q->num);
    memset(drv_host(d, q->used), 0, 6 + 8 * q->num);
    drv_write(d, R_QUEUE_NUM, q->num, 4);
    drv_write(d, R_DESC, (uint32_t)q->desc, 4);
    drv_write(d, R_DESC + 4, q->desc >> 32, 4);
    drv_write(d, R_AVAIL, (uint32_t)q->avail, 4);
    drv_write(d, R_AVAIL + 4, q->avail >> 32, 4);
    drv_write(d, R_USED, (uint32_t)q->used, 4);
    drv_write(d, R_USED + 4, q->used >> 32, 4);
    drv_write(d, R_QUEUE_READY, 1, 4);
    ck_assert_uint_eq(drv_read(d, R_QUEUE_READY, 4), 1);
}

void drv_start(Drv *d, Rig *rig, unsigned slot, uint64_t mask, unsigned num)
{
    *d = (Drv){ .rig = rig, .slot = slot, .heap = RIG_RAM };
    drv_write(d, R_STATUS, 0, 4);
    drv_write(d, R_STATUS, S_DRIVER, 4);
    for (unsigned i = 0; i < 2; i++) {
        drv_write(d, R_FEATURES_SEL, i, 4);
        d->features |= (uint64_t)drv_read(d, R_FEATURES, 4) << (32 * i);
    }
    d->features &= mask;
    for (unsigned i = 0; i < 2; i++) {
        drv_write(d, R_ACCEPT_SEL, i, 4);
        drv_write(d, R_ACCEPT, (uint32_t)(d->features >> (32 * i)), 4);
    }
    drv_write(d, R_STATUS, S_DRIVER | S_FEATURES_OK, 4);
    ck_assert_uint_eq(drv_read(d, R_STATUS, 4), S_DRIVER | S_FEATURES_OK);
    for (unsigned i = 0; i < DRV_QUEUES; i++)
        start_queue(d, i, num);
    drv_write(d, R_STATUS, S_DRIVER | S_FEATURES_OK | S_DRIVER_OK, 4);
}

static void put_desc(uint8_t *p, uint64_t addr, uint32_t len, uint16_t flags, uint16_t next)
{
    st64(p, addr);
    st32(p + 8, len);
    st16(p + 12, flags);
    st16(p + 14, next);
}

unsigned drv_add(Drv *d, unsigned n, const Seg *seg, unsigned count, bool indirect)
{
    DrvQueue *q = &d->q[n];
    uint64_t table = indirect ? drv_alloc(d, 16 * count) : q->desc;
    unsigned head = q->next_desc, size = indirect ? count : q->num, at = indirect ? 0 : head;

    for (unsigned i = 0; i < count; i++) {
        unsigned next = (at + 1) % size;

        put_desc(drv_host(d, table) + 16 * at, seg[i].addr, seg[i].len,
                 (seg[i].write ? D_WRITE : 0) | (i + 1 < count ? D_NEXT : 0), next);
        at = next;
    }
    if (indirect)
        put_desc(drv_host(d, q->desc) + 16 * head, table, 16 * count, D_INDIRECT, 0);
    q->next_desc = (head + (indirect ? 1 : count)) % q->num;
    st16(drv_host(d, q->avail) + 4 + 2 * (q->avail_idx % q->num), head);
    q->avail_idx++;
    __atomic_store_n((uint16_t *)(drv_host(d, q->avail) + 2), q->avail_idx, __ATOMIC_RELEASE);
    return head;
}

void drv_kick(Drv *d, unsigned q) { drv_write(d, R_NOTIFY, q, 4); }

static gboolean nothing(gpointer arg) { return G_SOURCE_REMOVE; }

void drv_spin(void)
{
    GSource *s = g_timeout_source_new(2);

    g_source_set_callback(s, nothing, NULL, NULL);
    g_source_attach(s, NULL);
    g_main_context_iteration(NULL, TRUE);
    g_source_destroy(s);
    g_source_unref(s);
}

bool drv_used(Drv *d, unsigned n, unsigned ms, uint32_t *head, uint32_t *len)
{
    DrvQueue *q = &d->q[n];
    gint64 end = g_get_monotonic_time() + ms * 1000;
    uint8_t *used = drv_host(d, q->used);

    while (__atomic_load_n((uint16_t *)(used + 2), __ATOMIC_ACQUIRE) == q->seen) {
        if (g_get_monotonic_time() > end)
            return false;
        drv_spin();
    }
    if (head)
        *head = ld32(used + 4 + 8 * (q->seen % q->num));
    if (len)
        *len = ld32(used + 8 + 8 * (q->seen % q->num));
    q->seen++;
    return true;
}
