/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Guests that write anything anywhere: random accesses to the board's devices, in random order and size, while
 * lines, time and input go on; and at random moments what is saved must load and be saved the same, and a damaged state
 * must be refused or harmless.
 * LYRE_FUZZ: accesses to each device (100000); LYRE_SEED. Worth most under the address and undefined-behaviour sanitizers.
 */
#include "tests/softmmu/board-rig.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static BoardRig b;
static bool msi;                 /* the APLIC sends messages */
static uint64_t seed;

static uint64_t rnd(void)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return seed * 0x2545f4914f6cdd1d;
}

static unsigned below(unsigned n) { return (rnd() >> 32) % n; }

static uint64_t accesses(void) { return getenv("LYRE_FUZZ") ? strtoull(getenv("LYRE_FUZZ"), NULL, 0) : 100000; }

static uint64_t value(void)
{
    static const uint64_t picks[] = { 0, 1, 0xff, 0xffffffff, UINT64_MAX, 0x80000000, 0x5555, 0x80, 7, 0x10, 0x40,
                                      0xe8, 0x20, 0xd0 };

    switch (below(4)) {
    case 0:  return picks[below(ARRAY_LEN(picks))];
    case 1:  return below(256);
    case 2:  return rnd() >> below(64);
    default: return rnd();
    }
}

/* A device: its place, and the registers worth most of the accesses. */
typedef struct Victim {
    uint64_t addr, size;
    uint64_t (*offset)(void);
    uint64_t (*value)(void);
    unsigned often;              /* how many accesses before something else happens; 0: 32 */
} Victim;

static uint64_t clint_offset(void)
{
    return below(3) ? (below(2) ? 4 * below(4) : 0x4000 + 4 * below(6)) : 0xbff8 + 4 * below(2);
}

static uint64_t plic_offset(void)
{
    switch (below(4)) {
    case 0:  return 4 * below(100);
    case 1:  return 0x1000 + 4 * below(5);
    case 2:  return 0x2000 + 0x80 * below(6) + 4 * below(5);
    default: return 0x200000 + 0x1000 * below(6) + 4 * below(3);
    }
}

static uint64_t flash_offset(void) { return below(8) ? 4 * below(2048) : below(FLASH_SIZE); }

/* Addresses of control blocks, big-endian as the register wants them. */
static uint64_t fw_cfg_value(void)
{
    if (below(2)) {
        uint64_t at = RIG_RAM + below(RIG_PAGES * MEM_PAGE + 64);
        uint32_t block[4] = { GUINT32_TO_BE((uint32_t)(below(64) << 16 | below(32))),
                              GUINT32_TO_BE((uint32_t)(rnd() >> (32 + below(32)))),
                              0, GUINT32_TO_BE((uint32_t)RIG_RAM + below(RIG_PAGES * MEM_PAGE)) };

        mem_write(&b.rig.m, at, block, sizeof block);
        return GUINT64_SWAP_LE_BE(at);
    }
    return value();
}

static uint64_t aplic_offset(void)
{
    static const uint16_t blocks[] = { 0, 0x1bc0, 0x1c00, 0x1cc0, 0x1d00, 0x1dc0, 0x1e00, 0x1ec0, 0x1f00, 0x1fc0, 0x2000,
                                       0x3000, 0x4000, 0x4020 };

    return blocks[below(ARRAY_LEN(blocks))] + below(4) * 4 * below(32);
}

static uint64_t imsic_offset(void) { return MEM_PAGE * below(2) + below(12); }

/* Few sources and interrupts, many modes. */
static uint64_t aia_value(void)
{
    switch (below(4)) {
    case 0:  return below(8);
    case 1:  return 1 << 10;
    case 2:  return below(256) | below(3) << 18 | below(2) << 8;
    default: return value();
    }
}

static uint64_t small_offset(void) { return below(0x30); }

static uint64_t flash_value(void)
{
    static const uint8_t commands[] = { 0xff, 0x40, 0x10, 0x20, 0x50, 0x60, 0x70, 0x90, 0x98, 0xe8, 0xb0, 0xd0, 0xf0,
                                        1, 3, 15 };

    return below(4) ? commands[below(ARRAY_LEN(commands))] : value();
}

/* What may happen meanwhile. */
static void meanwhile(Machine *m)
{
    switch (below(5)) {
    case 0: {
        IrqLine l = plic_input(b.board.plic, 1 + below(95));

        irq_set(&l, below(2));
        l = aplic_input(b.board.aplic, 1 + below(96));
        irq_set(&l, below(2));
        if (m->irq_file)
            m->irq_file(m, below(2), below(2), 0x70 + below(0x91), value(), value(), below(2));
        break;
    }
    case 1:
        clock_set(m, rnd() >> (8 + below(56)));
        break;
    case 2:
        clock_start(m);
        g_main_context_iteration(NULL, FALSE);
        clock_stop(m);
        break;
    case 3: {
        uint8_t junk[64];

        for (unsigned i = 0; i < sizeof junk; i++)
            junk[i] = (uint8_t)rnd();
        ck_assert_int_ge(write(b.in, junk, 1 + below(sizeof junk)), -1);
        break;
    }
    default: {
        uint8_t junk[4096];

        ck_assert_int_ge(read(b.out, junk, sizeof junk), -1);
    }
    }
    atomic_store(&m->power, POWER_NONE);             /* asked for by the syscon */
}

static GByteArray *save(Device *d)
{
    GByteArray *a = g_byte_array_new();

    state_save(d->type->state, d, a);
    return a;
}

static void load(Device *d, const GByteArray *a)
{
    size_t used = 0;
    char *err = state_load(d->type->state, d, a->data, a->len, &used);

    ck_assert_msg(!err, "%s", err);
    ck_assert_uint_eq(used, a->len);
}

static void check_state(Device *d)
{
    GByteArray *one = save(d), *two;
    size_t used;
    char *err;

    load(d, one);
    two = save(d);
    ck_assert_uint_eq(one->len, two->len);
    ck_assert_mem_eq(one->data, two->data, one->len);
    for (unsigned i = 0; i < 4; i++)
        two->data[below(two->len)] = (uint8_t)value();
    err = state_load(d->type->state, d, two->data, two->len, &used);
    if (err || below(2))
        load(d, one);                                /* else go on from the damaged one */
    g_free(err);
    g_byte_array_unref(one);
    g_byte_array_unref(two);
}

static void fuzz(Device *d, const Victim *t)
{
    Machine *m = &b.rig.m;
    uint64_t n = accesses();

    seed = getenv("LYRE_SEED") ? strtoull(getenv("LYRE_SEED"), NULL, 0) : 0x1234567890abcdef;
    for (uint64_t i = 0; i < n; i++) {
        unsigned size = 1u << below(4);
        uint64_t off = below(16) ? t->offset() : rnd() % t->size;

        off = MIN(off, t->size - size);
        if (below(3))
            wr(&b, t->addr + off, t->value(), size);
        else
            rd(&b, t->addr + off, size);
        if (!below(t->often ? t->often : 32))
            meanwhile(m);
        if (!below(1000) && d->type->state)
            check_state(d);
        if (!below(20000))
            d->type->reset ? d->type->reset(d) : (void)0;
    }
}

static void setup(void)
{
    board_rig_init(&b, NULL);
    board_rig_aia(&b, msi);
    ck_assert_ptr_null(fw_cfg_add(b.board.fw_cfg, "opt/file", "some content", 12));
}
static void teardown(void) { board_rig_done(&b); }
static void setup_msi(void)
{
    msi = true;
    setup();
}

START_TEST(all)
{
    Device *devices[] = { b.syscon, b.aclint, b.board.plic, b.board.uart, b.board.rtc, b.board.fw_cfg, b.board.flash[0],
                          b.board.aplic, b.board.aplic };
    static const Victim targets[] = {
        { SYSCON, 0x1000, small_offset, value },
        { CLINT,  0x10000, clint_offset, value },
        { PLIC,   0x600000, plic_offset,  value },
        { UART,   0x100, small_offset, value },
        { RTC,    0x1000, small_offset, value },
        { FW_CFG, 0x18, small_offset, fw_cfg_value },
        { FLASH,  FLASH_SIZE, flash_offset, flash_value },
        { APLIC_M, 0x8000, aplic_offset, aia_value, 4 },
        { APLIC_S, 0x8000, aplic_offset, aia_value, 4 },
    };

    fuzz(devices[_i], &targets[_i]);
}
END_TEST

START_TEST(messages)
{
    Device *devices[] = { b.board.aplic, b.board.aplic, b.board.imsic[0], b.board.imsic[1] };
    static const Victim targets[] = {
        { APLIC_M, 0x8000, aplic_offset, aia_value, 4 },
        { APLIC_S, 0x8000, aplic_offset, aia_value, 4 },
        { IMSIC_M, 0x2000, imsic_offset, aia_value, 4 },
        { IMSIC_S, 0x2000, imsic_offset, aia_value, 4 },
    };

    fuzz(devices[_i], &targets[_i]);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("board-fuzz");
    TCase *t = tcase_create("devices"), *own = tcase_create("messages");
    SRunner *r = srunner_create(s);
    int failed;

    tcase_add_checked_fixture(t, setup, teardown);
    tcase_set_timeout(t, 600);
    tcase_add_loop_test(t, all, 0, 9);
    suite_add_tcase(s, t);
    tcase_add_checked_fixture(own, setup_msi, teardown);
    tcase_set_timeout(own, 600);
    tcase_add_loop_test(own, messages, 0, 4);
    suite_add_tcase(s, own);
    srunner_run_all(r, CK_NORMAL);
    failed = srunner_ntests_failed(r);
    srunner_free(r);
    return failed != 0;
}
