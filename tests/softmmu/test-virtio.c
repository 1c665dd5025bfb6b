/* SPDX-License-Identifier: Apache-2.0 */
/* virtio-mmio, virtqueues, virtio-blk and virtio-rng, driven as a guest's driver would; then anything a guest might do. */
#include "softmmu/block.h"
#include "softmmu/dev/virtio.h"
#include "tests/softmmu/virtio-driver.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { DISK = 1 << 20, SLOT0 = MMIO_SLOTS - 1, T_IN = 0, T_OUT = 1, T_FLUSH = 4, T_ID = 8, T_DISCARD = 11, T_ZERO = 13 };

static Rig rig;
static char *disk_path;

static uint8_t pattern(uint64_t at) { return (uint8_t)(at * 7 + (at >> 9)); }

static void make_disk(void)
{
    int fd;
    uint8_t *all = g_malloc(DISK);

    disk_path = g_strdup("/tmp/lyre-virtio-XXXXXX");
    fd = g_mkstemp(disk_path);
    ck_assert_int_ge(fd, 0);
    for (unsigned i = 0; i < DISK; i++)
        all[i] = pattern(i);
    ck_assert_int_eq(write(fd, all, DISK), DISK);
    close(fd);
    g_free(all);
}

static void add_drive(const char *more)
{
    char *text = g_strdup_printf("file=%s,format=raw,if=none,id=d0%s", disk_path, more), *err;
    GHashTable *t = drv_table(text);

    err = block_add(&rig.m, t);
    ck_assert_msg(!err, "%s", err);
    g_hash_table_destroy(t);
    g_free(text);
}

static void setup(void)
{
    rig_init(&rig, 1, 8);
    drv_places(&rig);
    make_disk();
}

static void teardown(void)
{
    machine_lock(&rig.m);
    block_drain_all(&rig.m);
    machine_unlock(&rig.m);
    rig_done(&rig);
    unlink(disk_path);
    g_free(disk_path);
}

/* At the machine's end transports go before their devices. */
START_TEST(transport_goes)
{
    VirtioDevice *v = (VirtioDevice *)drv_device(&rig, "virtio-rng-device", "");
    Drv d = { .rig = &rig };
    Device *place = v->carrier;

    drv_start(&d, &rig, SLOT0, ~0ull, 64);
    ck_assert_uint_eq(drv_read(&d, R_DEVICE_ID, 4), 4);
    place->type->unrealize(place);
    ck_assert_ptr_null(v->transport);
    ck_assert_uint_eq(drv_read(&d, R_DEVICE_ID, 4), 0);
    machine_lock(&rig.m);
    virtio_config_changed(v);                        /* nobody to tell */
    machine_unlock(&rig.m);
}
END_TEST

/* One request with the data in @pieces parts; its status. */
static int blk(Drv *d, uint32_t type, uint64_t sector, uint64_t data, uint32_t len, bool write, unsigned pieces,
               bool indirect)
{
    uint64_t head = drv_alloc(d, 16), status = drv_alloc(d, 1);
    Seg seg[20] = { { head, 16, false } };
    unsigned n = 1;
    uint32_t got, used;

    st32(drv_host(d, head), type);
    st32(drv_host(d, head) + 4, 0);
    st64(drv_host(d, head) + 8, sector);
    for (unsigned i = 0; i < pieces; i++)
        seg[n++] = (Seg){ data + len / pieces * i, i + 1 < pieces ? len / pieces : len - len / pieces * i, write };
    seg[n++] = (Seg){ status, 1, true };
    *drv_host(d, status) = 0xff;
    uint32_t want = drv_add(d, 0, seg, n, indirect);
    drv_kick(d, 0);
    ck_assert(drv_used(d, 0, 5000, &got, &used));
    ck_assert_uint_eq(got, want);
    if (!*drv_host(d, status))
        ck_assert_uint_eq(used, (write ? len : 0) + 1);
    return *drv_host(d, status);
}

START_TEST(registers)
{
    Drv d = { .rig = &rig };

    add_drive("");
    drv_device(&rig, "virtio-blk-device", "drive=d0,serial=LYRE-0001");
    drv_device(&rig, "virtio-rng-device", "");
    for (d.slot = 0; d.slot < MMIO_SLOTS; d.slot++) {
        ck_assert_uint_eq(drv_read(&d, R_MAGIC, 4), 0x74726976);
        ck_assert_uint_eq(drv_read(&d, R_VERSION, 4), 2);
        /* the first device is in the highest place */
        ck_assert_uint_eq(drv_read(&d, R_DEVICE_ID, 4), d.slot == 7 ? 2 : d.slot == 6 ? 4 : 0);
    }
    drv_start(&d, &rig, SLOT0, ~0ull, 64);
    ck_assert_uint_eq(drv_read(&d, R_CONFIG, 4), DISK / 512);
    ck_assert_uint_eq(drv_read(&d, R_CONFIG + 20, 4), 512);
    ck_assert_uint_eq(drv_read(&d, R_CONFIG + 12, 1), 254);
    drv_write(&d, R_CONFIG, 5, 4);
    ck_assert_uint_eq(drv_read(&d, R_CONFIG, 4), DISK / 512);
    /* bits that were not offered are refused, and so is a device without VERSION_1 */
    for (unsigned i = 0; i < 2; i++) {
        drv_write(&d, R_STATUS, 0, 4);
        drv_write(&d, R_STATUS, S_DRIVER, 4);
        drv_write(&d, R_ACCEPT_SEL, i, 4);
        drv_write(&d, R_ACCEPT, i ? 1 | 1 << 20 : 0, 4);
        drv_write(&d, R_STATUS, S_DRIVER | S_FEATURES_OK, 4);
        ck_assert_uint_eq(drv_read(&d, R_STATUS, 4), S_DRIVER);
    }
}
END_TEST

START_TEST(disk)
{
    const uint64_t mask[] = { ~0ull, ~(F_EVENT_IDX | F_INDIRECT) };
    Drv d;

    add_drive("");
    drv_device(&rig, "virtio-blk-device", "drive=d0,serial=LYRE-0001");
    for (unsigned round = 0; round < 2; round++) {
        bool ind = !round;
        uint8_t *p;
        uint64_t buf;

        drv_start(&d, &rig, SLOT0, mask[round], 32);
        buf = drv_alloc(&d, 32768);
        p = drv_host(&d, buf);
        ck_assert_int_eq(blk(&d, T_IN, 3, buf, 8192, true, 1, ind), 0);
        for (unsigned i = 0; i < 8192; i++)
            ck_assert_uint_eq(p[i], pattern(3 * 512 + i));
        ck_assert_uint_eq(drv_read(&d, R_ISR, 4), 1);
        drv_write(&d, R_ACK, 1, 4);
        ck_assert_uint_eq(drv_read(&d, R_ISR, 4), 0);
        for (unsigned i = 0; i < 5120; i++)
            p[i] = (uint8_t)(i ^ round ^ 0x5a);
        ck_assert_int_eq(blk(&d, T_OUT, 100, buf, 5120, false, 7, ind), 0);
        memset(p, 0, 5120);
        ck_assert_int_eq(blk(&d, T_IN, 100, buf, 5120, true, 3, ind), 0);
        for (unsigned i = 0; i < 5120; i++)
            ck_assert_uint_eq(p[i], (uint8_t)(i ^ round ^ 0x5a));
        ck_assert_int_eq(blk(&d, T_FLUSH, 0, 0, 0, false, 0, ind), 0);
        ck_assert_int_eq(blk(&d, T_ID, 0, buf, 20, true, 1, ind), 0);
        ck_assert_str_eq((char *)p, "LYRE-0001");
        /* out of range, in all ways */
        ck_assert_int_eq(blk(&d, T_IN, DISK / 512, buf, 512, true, 1, ind), 1);
        ck_assert_int_eq(blk(&d, T_IN, DISK / 512 - 1, buf, 1024, true, 1, ind), 1);
        ck_assert_int_eq(blk(&d, T_IN, UINT64_MAX, buf, 512, true, 1, ind), 1);
        ck_assert_int_eq(blk(&d, T_OUT, UINT64_MAX / 512, buf, 512, false, 1, ind), 1);
        ck_assert_int_eq(blk(&d, T_IN, 0, buf, 511, true, 1, ind), 1);
        ck_assert_int_eq(blk(&d, 77, 0, buf, 512, true, 1, ind), 2);
        st64(p, 200);
        st32(p + 8, 4);
        st32(p + 12, 1);
        ck_assert_int_eq(blk(&d, T_ZERO, 0, buf, 16, false, 1, ind), 0);
        st32(p + 12, 0);
        ck_assert_int_eq(blk(&d, T_DISCARD, 0, buf, 16, false, 1, ind), 0);
        ck_assert_int_eq(blk(&d, T_IN, 199, buf, 6 * 512, true, 1, ind), 0);
        ck_assert_uint_eq(p[511], pattern(200 * 512 - 1));
        for (unsigned i = 512; i < 5 * 512; i++)
            ck_assert_uint_eq(p[i], 0);
        ck_assert_uint_eq(p[5 * 512], pattern(204 * 512));
        st64(p, DISK / 512 - 1);
        st32(p + 8, 2);
        st32(p + 12, 0);
        ck_assert_int_eq(blk(&d, T_DISCARD, 0, buf, 16, false, 1, ind), 1);
    }
}
END_TEST

START_TEST(many)
{
    Drv d;
    uint64_t buf, head, status;
    bool seen[16] = { false };

    add_drive("");
    drv_device(&rig, "virtio-blk-device", "drive=d0");
    drv_start(&d, &rig, SLOT0, ~0ull, 64);
    buf = drv_alloc(&d, 16 * 4096);
    head = drv_alloc(&d, 16 * 16);
    status = drv_alloc(&d, 16);
    for (unsigned i = 0; i < 16; i++) {
        const Seg seg[] = { { head + 16 * i, 16, false }, { buf + 4096 * i, 4096, true }, { status + i, 1, true } };

        st32(drv_host(&d, head + 16 * i), T_IN);
        st64(drv_host(&d, head + 16 * i) + 8, i * 64);
        drv_add(&d, 0, seg, 3, false);
    }
    drv_kick(&d, 0);
    for (unsigned i = 0; i < 16; i++) {
        uint32_t h;

        ck_assert(drv_used(&d, 0, 5000, &h, NULL));
        ck_assert(h % 3 == 0 && h / 3 < 16 && !seen[h / 3]);
        seen[h / 3] = true;
        for (unsigned k = 0; k < 4096; k++)
            ck_assert_uint_eq(drv_host(&d, buf + 4096 * (h / 3))[k], pattern(h / 3 * 64 * 512 + k));
    }
    /* a reset with requests under way: none comes back, and the device works afterwards */
    for (unsigned i = 0; i < 8; i++)
        drv_add(&d, 0, (Seg[]){ { head, 16, false }, { buf, 4096, true }, { status, 1, true } }, 3, false);
    drv_kick(&d, 0);
    drv_write(&d, R_STATUS, 0, 4);
    ck_assert_uint_eq(drv_read(&d, R_STATUS, 4), 0);
    drv_start(&d, &rig, SLOT0, ~0ull, 64);
    ck_assert(!drv_used(&d, 0, 20, NULL, NULL));
    buf = drv_alloc(&d, 512);
    ck_assert_int_eq(blk(&d, T_IN, 9, buf, 512, true, 1, false), 0);
}
END_TEST

START_TEST(readonly)
{
    Drv d;
    uint64_t buf;

    add_drive(",readonly=on");
    drv_device(&rig, "virtio-blk-device", "drive=d0");
    drv_start(&d, &rig, SLOT0, ~0ull, 64);
    ck_assert(d.features & 1 << 5);
    buf = drv_alloc(&d, 512);
    ck_assert_int_eq(blk(&d, T_OUT, 0, buf, 512, false, 1, false), 1);
    ck_assert_int_eq(blk(&d, T_IN, 0, buf, 512, true, 1, false), 0);
    ck_assert_uint_eq(drv_host(&d, buf)[5], pattern(5));
}
END_TEST

START_TEST(rng)
{
    Drv d;
    uint64_t buf;
    uint32_t len;
    unsigned zeros = 0;

    drv_device(&rig, "virtio-rng-device", "");
    drv_start(&d, &rig, SLOT0, ~0ull, 8);
    buf = drv_alloc(&d, 600);
    drv_add(&d, 0, (Seg[]){ { buf, 256, true }, { buf + 300, 256, true } }, 2, false);
    drv_kick(&d, 0);
    ck_assert(drv_used(&d, 0, 1000, NULL, &len));
    ck_assert_uint_eq(len, 512);
    for (unsigned i = 0; i < 256; i++)
        zeros += !drv_host(&d, buf)[i] + !drv_host(&d, buf + 300)[i];
    ck_assert_uint_lt(zeros, 40);
    ck_assert_uint_eq(drv_host(&d, buf)[270], 0);
}
END_TEST

/* What a driver must not do: each leaves DEVICE_NEEDS_RESET, and a reset heals it. */
START_TEST(wrong)
{
    Drv d;

    add_drive("");
    drv_device(&rig, "virtio-blk-device", "drive=d0");
    for (unsigned i = 0; i < 9; i++) {
        uint64_t buf;
        uint8_t *desc, *avail;

        drv_start(&d, &rig, SLOT0, i == 6 ? ~F_INDIRECT : ~0ull, 16);
        buf = drv_alloc(&d, 512);
        desc = drv_host(&d, d.q[0].desc);
        avail = drv_host(&d, d.q[0].avail);
        drv_add(&d, 0, (Seg[]){ { buf, 16, false }, { buf, 100, true }, { buf, 1, true } }, 3, i == 6);
        switch (i) {
        case 0: st16(avail + 4, 16); break;                          /* no such descriptor */
        case 1: st16(desc + 14, 0); break;                           /* a loop */
        case 2: st64(desc, 0x1234567890000); break;                  /* outside of memory */
        case 3: st32(desc + 16 + 8, 0xffffffff); break;              /* reaches out of memory */
        case 4: st16(desc + 16 + 12, D_WRITE | D_NEXT); st16(desc + 32 + 12, 0); break;      /* readable behind writable */
        case 5: st16(avail + 2, 17); break;                          /* more than the queue has */
        case 6: break;                                               /* indirect without the feature */
        case 7: st16(desc + 12, D_INDIRECT); st32(desc + 8, 17); break;
        case 8: st16(desc + 12, 0); break;                           /* no status byte */
        }
        drv_kick(&d, 0);
        ck_assert_msg(drv_read(&d, R_STATUS, 4) & S_NEEDS_RESET, "case %u", i);
        ck_assert_uint_eq(drv_read(&d, R_ISR, 4), 2);
        drv_kick(&d, 0);
    }
    drv_start(&d, &rig, SLOT0, ~0ull, 16);
    ck_assert_int_eq(blk(&d, T_IN, 9, drv_alloc(&d, 512), 512, true, 1, false), 0);
}
END_TEST

/* The state of a device into a new machine with the same disk. */
START_TEST(saved)
{
    GByteArray *state = g_byte_array_new();
    Device *dev;
    Drv d;
    uint64_t buf;
    size_t used;
    uint8_t *ram;
    char *err;

    add_drive("");
    dev = drv_device(&rig, "virtio-blk-device", "drive=d0");
    drv_start(&d, &rig, SLOT0, ~0ull, 16);
    buf = drv_alloc(&d, 512);
    for (unsigned i = 0; i < 21; i++)
        ck_assert_int_eq(blk(&d, T_IN, i, buf, 512, true, 1, false), 0);
    machine_lock(&rig.m);
    state_save(dev->type->state, dev, state);
    machine_unlock(&rig.m);
    ram = g_memdup2(rig.ram.host, rig.ram.size);
    rig_done(&rig);
    rig_init(&rig, 1, 8);
    drv_places(&rig);
    add_drive("");
    dev = drv_device(&rig, "virtio-blk-device", "drive=d0");
    memcpy(rig.ram.host, ram, rig.ram.size);
    err = state_load(dev->type->state, dev, state->data, state->len, &used);
    ck_assert_msg(!err, "%s", err);
    ck_assert_int_eq(blk(&d, T_IN, 77, buf, 512, true, 1, false), 0);
    ck_assert_uint_eq(drv_host(&d, buf)[0], pattern(77 * 512));
    /* anything else in the state is refused or harmless */
    for (unsigned i = 0; i < 20000; i++) {
        guint at = (guint)rand() % state->len;
        uint8_t old = state->data[at];

        state->data[at] ^= 1 << rand() % 8;
        machine_lock(&rig.m);
        err = state_load(dev->type->state, dev, state->data, state->len, &used);
        g_free(err);
        machine_unlock(&rig.m);
        drv_kick(&d, 0);
        if (!(i & 15))
            drv_spin();
        state->data[at] = old;
    }
    g_byte_array_free(state, TRUE);
    g_free(ram);
}
END_TEST

static uint64_t rnd(void)
{
    static uint64_t x = 88172645463325252ull;

    x ^= x << 13;
    x ^= x >> 7;
    return x ^= x << 17;
}

/* A plausible address, or none. */
static uint64_t rnd_addr(void)
{
    switch (rnd() % 8) {
    case 0:  return rnd();
    case 1:  return RIG_RAM + RIG_PAGES * MEM_PAGE - rnd() % 64;
    case 2:  return RIG_ROM + rnd() % 4096;
    default: return RIG_RAM + rnd() % (RIG_PAGES * MEM_PAGE);
    }
}

static void scribble(Drv *d, unsigned q)
{
    uint8_t *desc = drv_host(d, d->q[q].desc);

    for (unsigned i = 0; i < d->q[q].num; i++) {
        st64(desc + 16 * i, rnd_addr());
        st32(desc + 16 * i + 8, rnd() % 8 ? rnd() % 2048 : (uint32_t)rnd());
        st16(desc + 16 * i + 12, rnd() % 16 ? rnd() & 3 : rnd());
        st16(desc + 16 * i + 14, rnd() % 16 ? rnd() % d->q[q].num : rnd());
    }
    for (unsigned i = 0; i < d->q[q].num; i++)
        st16(drv_host(d, d->q[q].avail) + 4 + 2 * i, rnd() % 32 ? rnd() % d->q[q].num : rnd());
    st16(drv_host(d, d->q[q].avail), rnd() & 1);
}

static void garbage(unsigned slot, unsigned rounds)
{
    Drv d;

    for (unsigned i = 0; i < rounds; i++) {
        unsigned q;

        if (!(i % 16) || drv_read(&d, R_STATUS, 4) & S_NEEDS_RESET) {
            drv_start(&d, &rig, slot, rnd() & 1 ? ~0ull : rnd() | F_VERSION_1, 1u << rnd() % 7);
        }
        for (q = rnd() % DRV_QUEUES; !d.q[q].num; q = rnd() % DRV_QUEUES)
            continue;
        scribble(&d, q);
        for (unsigned k = rnd() % 64; k; k--) {  /* request headers and indirect tables */
            uint64_t at = RIG_RAM + rnd() % (RIG_PAGES * MEM_PAGE - 16);

            if (at + 16 <= d.q[0].desc || at >= d.heap) {
                st32(drv_host(&d, at), rnd() % 16);
                st64(drv_host(&d, at) + 8, rnd() % 4096);
            }
        }
        d.q[q].avail_idx += rnd() % 8 ? rnd() % 4 : rnd();
        st16(drv_host(&d, d.q[q].avail) + 2, d.q[q].avail_idx);
        drv_kick(&d, q);
        if (!(rnd() % 8))
            drv_write(&d, rnd() % 0x100 & ~3u, (uint32_t)rnd(), 4);
        if (!(rnd() % 8))
            drv_read(&d, rnd() % 0x200, 1u << rnd() % 3);
        if (!(rnd() % 8))
            drv_write(&d, R_CONFIG + rnd() % 0x100, (uint32_t)rnd(), 1u << rnd() % 3);
        if (!(rnd() % 64))
            g_main_context_iteration(NULL, FALSE);
    }
}

static unsigned rounds(void) { return getenv("LYRE_FUZZ") ? (unsigned)atoi(getenv("LYRE_FUZZ")) : 4000; }

START_TEST(garbage_blk)
{
    add_drive(_i ? ",snapshot=on" : "");
    drv_device(&rig, "virtio-blk-device", "drive=d0,num-queues=3");
    garbage(SLOT0, rounds());
}
END_TEST

START_TEST(garbage_rng)
{
    drv_device(&rig, "virtio-rng-device", "max-bytes=1000,period=1");
    garbage(SLOT0, rounds());
}
END_TEST

START_TEST(garbage_serial)
{
    drv_device(&rig, "virtio-serial-device", "max_ports=2");
    drv_device(&rig, "virtconsole", "");
    drv_device(&rig, "virtserialport", "name=org.lyre.0");
    garbage(SLOT0, rounds());
}
END_TEST

int main(void)
{
    Suite *s = suite_create("virtio");
    TCase *t = tcase_create("all");
    SRunner *r;
    int failed;

    tcase_add_checked_fixture(t, setup, teardown);
    tcase_set_timeout(t, 600);
    tcase_add_test(t, registers);
    tcase_add_test(t, transport_goes);
    tcase_add_test(t, disk);
    tcase_add_test(t, many);
    tcase_add_test(t, readonly);
    tcase_add_test(t, rng);
    tcase_add_test(t, wrong);
    tcase_add_test(t, saved);
    tcase_add_loop_test(t, garbage_blk, 0, 2);
    tcase_add_test(t, garbage_rng);
    tcase_add_test(t, garbage_serial);
    suite_add_tcase(s, t);
    r = srunner_create(s);
    srunner_run_all(r, CK_ENV);
    failed = srunner_ntests_failed(r);
    srunner_free(r);
    return failed != 0;
}
