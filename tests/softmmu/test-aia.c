/* SPDX-License-Identifier: Apache-2.0 */
/* APLIC and IMSIC, register by register (RISC-V AIA specification 1.0, chapters 3 and 4). */
#include "frontend/riscv/riscv.h"
#include "tests/softmmu/board-rig.h"

#include <libfdt.h>
#include <stdlib.h>

enum {
    DOMAINCFG = 0, SETIP = 0x1c00, SETIPNUM = 0x1cdc, IN_CLRIP = 0x1d00, CLRIPNUM = 0x1ddc, SETIE = 0x1e00,
    SETIENUM = 0x1edc,
    CLRIE = 0x1f00, CLRIENUM = 0x1fdc, SETIPNUM_LE = 0x2000, SETIPNUM_BE = 0x2004, GENMSI = 0x3000, TARGET = 0x3000,
    IDC = 0x4000, IDELIVERY = 0, IFORCE = 4, ITHRESHOLD = 8, TOPI = 0x18, CLAIMI = 0x1c,
    MMSI = 0x1bc0, MMSIH = 0x1bc4, SMSI = 0x1bc8, SMSIH = 0x1bcc,
    IE = 0x100, D = 0x400, DETACHED = 1, EDGE1 = 4, EDGE0, LEVEL1, LEVEL0,
};

static BoardRig b;

static void setup_direct(void)
{
    board_rig_init(&b, NULL);
    board_rig_aia(&b, false);
}

static void setup_msi(void)
{
    board_rig_init(&b, NULL);
    board_rig_aia(&b, true);
}

static void teardown(void) { board_rig_done(&b); }

static uint32_t r32(uint64_t addr) { return rd(&b, addr, 4); }
static void w32(uint64_t addr, uint32_t v) { ck_assert(wr(&b, addr, v, 4)); }
#define LINE(h, n) (board_rig_lines(h) >> (n) & 1)

static void irq(unsigned n, bool level)
{
    IrqLine l = aplic_input(b.board.aplic, n);

    irq_set(&l, level);
}

static bool pending(uint64_t domain, unsigned n) { return r32(domain + SETIP + n / 32 * 4) >> n % 32 & 1; }

static uint64_t file(unsigned hart, unsigned which, unsigned reg)
{
    return imsic_register(&b.rig.m, hart, which, reg, 0, 0, false);
}

static void set_file(unsigned hart, unsigned which, unsigned reg, uint64_t v)
{
    imsic_register(&b.rig.m, hart, which, reg, v, ~0ull, true);
}

/* ---- APLIC, direct mode ---- */

/* Source @n in @domain with @mode, to hart 0 or 1, enabled. */
static void use(uint64_t domain, unsigned n, unsigned mode, unsigned hart, unsigned rest)
{
    if (domain == APLIC_S)
        w32(APLIC_M + 4 * n, D);
    w32(domain + 4 * n, mode);
    w32(domain + TARGET + 4 * n, hart << 18 | rest);
    w32(domain + SETIENUM, n);
}

static void deliver(uint64_t domain)
{
    w32(domain + DOMAINCFG, IE);
    w32(domain + IDC + IDELIVERY, 1);
    w32(domain + IDC + 0x20 + IDELIVERY, 1);
}

START_TEST(direct_levels)
{
    uint64_t idc = APLIC_M + IDC;

    ck_assert_uint_eq(r32(APLIC_M), 0x80000000);
    w32(APLIC_M, ~0u);
    ck_assert_uint_eq(r32(APLIC_M), 0x80000100);
    use(APLIC_M, 96, LEVEL1, 0, 5);
    deliver(APLIC_M);
    irq(96, true);
    ck_assert(LINE(0, MEIP) && !LINE(0, SEIP) && !LINE(1, MEIP));
    ck_assert_uint_eq(r32(idc + TOPI), 96 << 16 | 5);
    ck_assert_uint_eq(r32(APLIC_M + IN_CLRIP + 12), 1);
    ck_assert_uint_eq(r32(idc + CLAIMI), 96 << 16 | 5);
    ck_assert(LINE(0, MEIP) && pending(APLIC_M, 96));            /* a level stays */
    w32(APLIC_M + CLRIPNUM, 96);
    w32(APLIC_M + IN_CLRIP + 12, 1);
    ck_assert(pending(APLIC_M, 96));
    irq(96, false);
    ck_assert(!LINE(0, MEIP) && !pending(APLIC_M, 96));
    w32(APLIC_M + SETIPNUM, 96);                                 /* and cannot be made up */
    ck_assert(!pending(APLIC_M, 96));
    ck_assert_uint_eq(r32(idc + CLAIMI), 0);
    w32(APLIC_M + 4 * 96, LEVEL0);                               /* it is low: that asserts it */
    ck_assert(LINE(0, MEIP));
    irq(96, true);
    ck_assert(!LINE(0, MEIP));
    /* enables */
    irq(96, false);
    w32(APLIC_M + CLRIENUM, 96);
    ck_assert(!LINE(0, MEIP) && pending(APLIC_M, 96));
    w32(APLIC_M + SETIE + 12, ~0u);
    ck_assert_uint_eq(r32(APLIC_M + SETIE + 12), 1);
    ck_assert(LINE(0, MEIP));
    w32(APLIC_M + CLRIE + 12, 1);
    ck_assert(!LINE(0, MEIP));
    ck_assert_uint_eq(r32(APLIC_M + CLRIE + 12), 0);
    w32(APLIC_M + SETIENUM, 96);
    w32(APLIC_M, 0);
    ck_assert(!LINE(0, MEIP));
    w32(APLIC_M, IE);
    w32(idc + IDELIVERY, 0);
    ck_assert(!LINE(0, MEIP));
    w32(idc + IDELIVERY, 1);
    w32(APLIC_M + TARGET + 4 * 96, 1 << 18 | 9);                 /* the other hart */
    ck_assert(!LINE(0, MEIP) && LINE(1, MEIP));
    w32(APLIC_M + 4 * 96, 0);                                    /* inactive: all gone */
    ck_assert(!LINE(1, MEIP) && !pending(APLIC_M, 96));
    ck_assert_uint_eq(r32(APLIC_M + TARGET + 4 * 96), 0);
    ck_assert_uint_eq(r32(APLIC_M + SETIE + 12), 0);
    w32(APLIC_M + TARGET + 4 * 96, 77);
    ck_assert_uint_eq(r32(APLIC_M + TARGET + 4 * 96), 0);
}
END_TEST

START_TEST(direct_edges)
{
    uint64_t idc = APLIC_M + IDC;

    deliver(APLIC_M);
    irq(7, true);
    use(APLIC_M, 7, EDGE1, 0, 1);
    ck_assert(!pending(APLIC_M, 7));                             /* no edge yet */
    irq(7, false);
    ck_assert(!pending(APLIC_M, 7));
    irq(7, true);
    irq(7, false);
    ck_assert(LINE(0, MEIP));
    ck_assert_uint_eq(r32(idc + CLAIMI), 7 << 16 | 1);
    ck_assert(!LINE(0, MEIP) && !pending(APLIC_M, 7));
    w32(APLIC_M + 4 * 7, EDGE0);
    irq(7, true);
    ck_assert(!pending(APLIC_M, 7));
    irq(7, false);
    ck_assert(LINE(0, MEIP));
    w32(APLIC_M + IN_CLRIP, 1 << 7);
    ck_assert(!LINE(0, MEIP));
    w32(APLIC_M + SETIP, 1 << 7);
    ck_assert(LINE(0, MEIP));
    w32(APLIC_M + CLRIPNUM, 7);
    ck_assert(!LINE(0, MEIP));
    w32(APLIC_M + 4 * 7, DETACHED);
    irq(7, true);
    irq(7, false);
    ck_assert(!LINE(0, MEIP));
    ck_assert_uint_eq(r32(APLIC_M + IN_CLRIP), 0);
    w32(APLIC_M + SETIPNUM_LE, 7);
    ck_assert(LINE(0, MEIP));
    w32(APLIC_M + CLRIPNUM, 7);
    w32(APLIC_M + SETIPNUM_BE, 7 << 24);
    ck_assert(LINE(0, MEIP));
    w32(APLIC_M + 4 * 7, 2);                                     /* reserved */
    ck_assert_uint_eq(r32(APLIC_M + 4 * 7), 0);
    ck_assert(!LINE(0, MEIP));
    for (unsigned n = 97; n < 128; n++) {                        /* there are no more */
        w32(APLIC_M + 4 * n, DETACHED);
        w32(APLIC_M + SETIPNUM, n);
        ck_assert_uint_eq(r32(APLIC_M + 4 * n), 0);
    }
    w32(APLIC_M + SETIPNUM, 0);
    ck_assert_uint_eq(r32(APLIC_M + SETIP) | r32(APLIC_M + SETIP + 12) | r32(APLIC_M + SETIP + 16), 0);
}
END_TEST

START_TEST(direct_priorities)
{
    uint64_t idc = APLIC_M + IDC;

    deliver(APLIC_M);
    for (unsigned n = 1; n <= 96; n++)
        use(APLIC_M, n, EDGE1, 0, n == 40 || n == 70 ? 3 : n == 50 ? 2 : 200);
    w32(APLIC_M + TARGET + 4 * 60, 0);
    ck_assert_uint_eq(r32(APLIC_M + TARGET + 4 * 60), 1);        /* there is no priority 0 */
    w32(APLIC_M + TARGET + 4 * 60, 0xfff00);
    ck_assert_uint_eq(r32(APLIC_M + TARGET + 4 * 60), 0xc0001);
    static const unsigned raised[] = { 90, 70, 40, 50, 10 }, order[] = { 50, 40, 70, 10, 90 };
    for (unsigned i = 0; i < 5; i++)
        irq(raised[i], true);
    w32(idc + ITHRESHOLD, 2);
    ck_assert(!LINE(0, MEIP));
    ck_assert_uint_eq(r32(idc + TOPI), 0);
    w32(idc + ITHRESHOLD, 3);
    ck_assert_uint_eq(r32(idc + TOPI), 50 << 16 | 2);
    w32(idc + ITHRESHOLD, 0);
    for (unsigned i = 0; i < 5; i++)
        ck_assert_uint_eq(r32(idc + CLAIMI) >> 16, order[i]);
    ck_assert(!LINE(0, MEIP));
    w32(idc + IFORCE, 3);                                        /* spurious */
    ck_assert(LINE(0, MEIP));
    ck_assert_uint_eq(r32(idc + IFORCE), 1);
    ck_assert_uint_eq(r32(idc + CLAIMI), 0);
    ck_assert(!LINE(0, MEIP));
    ck_assert_uint_eq(r32(idc + IFORCE), 0);
    w32(APLIC_M + IDC + 2 * 0x20, 1);                            /* no such hart */
    ck_assert_uint_eq(r32(APLIC_M + IDC + 2 * 0x20), 0);
    ck_assert_uint_eq(rd(&b, APLIC_M, 8), (uint64_t)EDGE1 << 32 | 0x80000100);   /* in two pieces */
    ck_assert_uint_eq(rd(&b, APLIC_M, 2), UINT64_MAX);
    w32(APLIC_M + MMSI, 5);                                      /* only where messages go out */
    w32(APLIC_M + GENMSI, 5);
    ck_assert_uint_eq(r32(APLIC_M + MMSI) | r32(APLIC_M + GENMSI), 0);
}
END_TEST

START_TEST(delegation)
{
    deliver(APLIC_M);
    deliver(APLIC_S);
    w32(APLIC_S + 4 * 20, LEVEL1);                               /* not delegated */
    ck_assert_uint_eq(r32(APLIC_S + 4 * 20), 0);
    use(APLIC_M, 20, LEVEL1, 0, 1);
    irq(20, true);
    ck_assert(LINE(0, MEIP) && !LINE(0, SEIP));
    w32(APLIC_M + 4 * 20, D | 5);
    ck_assert_uint_eq(r32(APLIC_M + 4 * 20), D);
    ck_assert(!LINE(0, MEIP) && !pending(APLIC_M, 20) && !pending(APLIC_S, 20));
    use(APLIC_S, 20, LEVEL1, 1, 1);
    ck_assert(LINE(1, SEIP) && !LINE(1, MEIP) && !LINE(0, SEIP));
    ck_assert(pending(APLIC_S, 20) && !pending(APLIC_M, 20));
    w32(APLIC_M + SETIENUM, 20);
    ck_assert_uint_eq(r32(APLIC_M + SETIE), 0);
    w32(APLIC_S + 4 * 20, D);                                    /* a leaf cannot delegate */
    ck_assert_uint_eq(r32(APLIC_S + 4 * 20), 0);
    ck_assert(!LINE(1, SEIP));
    use(APLIC_S, 20, LEVEL1, 1, 1);
    ck_assert(LINE(1, SEIP));
    w32(APLIC_M + 4 * 20, LEVEL1);                               /* taken back */
    ck_assert(!LINE(1, SEIP));
    ck_assert_uint_eq(r32(APLIC_S + 4 * 20), 0);
    ck_assert(pending(APLIC_M, 20));
    w32(APLIC_M + 4 * 20, D);
    ck_assert_uint_eq(r32(APLIC_S + 4 * 20), 0);
}
END_TEST

/* ---- IMSIC ---- */

START_TEST(imsic_file)
{
    w32(IMSIC_M + 0x1000, 40);
    ck_assert_uint_eq(file(1, RV_FILE_M, RV_EIP), 1ull << 40);
    ck_assert_uint_eq(file(0, RV_FILE_M, RV_EIP) | file(1, RV_FILE_S, RV_EIP), 0);
    ck_assert_uint_eq(file(1, RV_FILE_M, RV_TOPEI), 0);          /* not enabled */
    set_file(1, RV_FILE_M, RV_EIE, ~0ull);
    ck_assert_uint_eq(file(1, RV_FILE_M, RV_EIE), ~1ull);
    ck_assert_uint_eq(file(1, RV_FILE_M, RV_TOPEI), 40 << 16 | 40);
    ck_assert(!LINE(1, MEIP));
    set_file(1, RV_FILE_M, RV_EIDELIVERY, 1);
    ck_assert(LINE(1, MEIP) && !LINE(1, SEIP) && !LINE(0, MEIP));
    set_file(1, RV_FILE_M, RV_EIDELIVERY, 0x40000000);           /* not there */
    ck_assert_uint_eq(file(1, RV_FILE_M, RV_EIDELIVERY), 1);
    set_file(1, RV_FILE_M, RV_EITHRESHOLD, 40);
    ck_assert(!LINE(1, MEIP));
    ck_assert_uint_eq(file(1, RV_FILE_M, RV_TOPEI), 0);
    set_file(1, RV_FILE_M, RV_EITHRESHOLD, 41);
    ck_assert(LINE(1, MEIP));
    set_file(1, RV_FILE_M, RV_EITHRESHOLD, 0);
    w32(IMSIC_M + 0x1000, 255);
    set_file(1, RV_FILE_M, RV_EIE + 6, 1ull << 63);
    ck_assert_uint_eq(imsic_register(&b.rig.m, 1, RV_FILE_M, RV_TOPEI, 0, ~0ull, true), 40 << 16 | 40);
    ck_assert_uint_eq(imsic_register(&b.rig.m, 1, RV_FILE_M, RV_TOPEI, 0, 0, true), 255 << 16 | 255);
    ck_assert(!LINE(1, MEIP));
    ck_assert_uint_eq(imsic_register(&b.rig.m, 1, RV_FILE_M, RV_TOPEI, 0, ~0ull, true), 0);
    /* bits, not words: what else arrives is not lost */
    imsic_register(&b.rig.m, 1, RV_FILE_M, RV_EIP, 1ull << 5, 1ull << 5, true);
    w32(IMSIC_M + 0x1004, 6 << 24);                              /* big-endian */
    imsic_register(&b.rig.m, 1, RV_FILE_M, RV_EIP, 0, 1ull << 5, true);
    ck_assert_uint_eq(file(1, RV_FILE_M, RV_EIP), 1ull << 6);
    /* what there is not */
    static const uint32_t wrong[] = { 0, 256, 0x80000001, ~0u };
    for (unsigned i = 0; i < ARRAY_LEN(wrong); i++)
        w32(IMSIC_S, wrong[i]);
    w32(IMSIC_S + 8, 3);
    for (unsigned reg = RV_EIP; reg < RV_EIE; reg += 2)
        ck_assert_uint_eq(file(0, RV_FILE_S, reg), 0);
    set_file(0, RV_FILE_S, RV_EIP + 8, ~0ull);
    set_file(0, RV_FILE_S, 0x71, ~0ull);
    ck_assert_uint_eq(file(0, RV_FILE_S, RV_EIP + 8) | file(0, RV_FILE_S, 0x71), 0);
    ck_assert_uint_eq(r32(IMSIC_S), 0);
    ck_assert(!wr(&b, IMSIC_S, 3, 2));
    ck_assert(imsic_message(&b.rig.m, IMSIC_S + 0x1000, 3));     /* from a PCI function */
    ck_assert_uint_eq(file(1, RV_FILE_S, RV_EIP), 8);
    ck_assert(!imsic_message(&b.rig.m, IMSIC_S + 0x2000, 3) && !imsic_message(&b.rig.m, IMSIC_S - 4, 3) &&
              !imsic_message(&b.rig.m, RIG_RAM, 3));
}
END_TEST

/* ---- APLIC, messages ---- */

/* As firmware does for two harts. */
static void addresses(void)
{
    w32(APLIC_M + MMSI, IMSIC_M >> 12);
    w32(APLIC_M + MMSIH, 1 << 12);
    w32(APLIC_M + SMSI, IMSIC_S >> 12);
    w32(APLIC_M + SMSIH, 0);
}

START_TEST(messages)
{
    addresses();
    ck_assert_uint_eq(r32(APLIC_M), 0x80000004);
    w32(APLIC_M, IE);
    use(APLIC_M, 3, EDGE1, 1, 50);
    w32(APLIC_M + TARGET + 12, ~0u);
    ck_assert_uint_eq(r32(APLIC_M + TARGET + 12), 0xfffc07ff);
    w32(APLIC_M + TARGET + 12, 1 << 18 | 50);
    irq(3, true);
    ck_assert(!pending(APLIC_M, 3));                             /* it is on its way */
    ck_assert_uint_eq(file(1, RV_FILE_M, RV_EIP), 1ull << 50);
    set_file(1, RV_FILE_M, RV_EIP, 0);
    /* a level: once a rise, and again when software asks while it is high */
    w32(APLIC_S, IE);
    use(APLIC_S, 5, LEVEL1, 0, 60);
    irq(5, true);
    ck_assert_uint_eq(file(0, RV_FILE_S, RV_EIP), 1ull << 60);
    set_file(0, RV_FILE_S, RV_EIP, 0);
    w32(APLIC_S + TARGET + 20, 60);
    ck_assert_uint_eq(file(0, RV_FILE_S, RV_EIP), 0);
    w32(APLIC_S + SETIPNUM_LE, 5);
    ck_assert_uint_eq(file(0, RV_FILE_S, RV_EIP), 1ull << 60);
    set_file(0, RV_FILE_S, RV_EIP, 0);
    irq(5, false);
    w32(APLIC_S + SETIPNUM, 5);
    ck_assert_uint_eq(file(0, RV_FILE_S, RV_EIP), 0);
    w32(APLIC_S, 0);                                             /* waits, and goes with its wire */
    irq(5, true);
    ck_assert(pending(APLIC_S, 5));
    irq(5, false);
    ck_assert(!pending(APLIC_S, 5));
    irq(5, true);
    w32(APLIC_S + CLRIPNUM, 5);
    ck_assert(!pending(APLIC_S, 5));
    w32(APLIC_S + SETIPNUM, 5);
    w32(APLIC_S, IE);
    ck_assert_uint_eq(file(0, RV_FILE_S, RV_EIP), 1ull << 60);
    /* extempore */
    w32(APLIC_S, 0);
    w32(APLIC_S + GENMSI, 1 << 18 | 1 << 12 | 33);
    ck_assert_uint_eq(r32(APLIC_S + GENMSI), 1 << 18 | 33);
    ck_assert_uint_eq(file(1, RV_FILE_S, RV_EIP), 1ull << 33);
    w32(APLIC_S + GENMSI, 3000 << 18 | 33);                      /* to nobody */
    /* no direct delivery */
    w32(APLIC_S + IDC, 1);
    ck_assert_uint_eq(r32(APLIC_S + IDC), 0);
}
END_TEST

START_TEST(message_addresses)
{
    addresses();
    w32(APLIC_S + MMSI, 1);                                      /* the root's only */
    ck_assert_uint_eq(r32(APLIC_S + MMSI), 0);
    w32(APLIC_M + MMSIH, ~0x80000000u);
    ck_assert_uint_eq(r32(APLIC_M + MMSIH), 0x1f77ffff);
    w32(APLIC_M + SMSIH, ~0u);
    ck_assert_uint_eq(r32(APLIC_M + SMSIH), 0x00700fff);
    w32(APLIC_M + GENMSI, ~0u);                                  /* far away */
    addresses();
    /* two groups of one hart: group 1 lies 2^24 bytes on in no file, hart bits are its low ones */
    w32(APLIC_M + MMSIH, 0u << 24 | 1 << 16 | 0 << 12);
    w32(APLIC_M + GENMSI, 1 << 18 | 9);
    ck_assert_uint_eq(file(1, RV_FILE_M, RV_EIP), 0);
    w32(APLIC_M + GENMSI, 9);
    ck_assert_uint_eq(file(0, RV_FILE_M, RV_EIP), 1 << 9);
    /* one hart every two pages */
    w32(APLIC_M + MMSIH, 1 << 20 | 1 << 12);
    w32(APLIC_M + GENMSI, 1 << 18 | 10);
    ck_assert_uint_eq(file(1, RV_FILE_M, RV_EIP), 0);
    addresses();
    w32(APLIC_M + MMSIH, 0x80000000 | 1 << 12);                  /* locked */
    w32(APLIC_M + MMSI, 0);
    w32(APLIC_M + SMSI, 0);
    w32(APLIC_M + MMSIH, 0);
    ck_assert_uint_eq(r32(APLIC_M + MMSI), IMSIC_M >> 12);
    ck_assert_uint_eq(r32(APLIC_M + SMSI), IMSIC_S >> 12);
    ck_assert_uint_eq(r32(APLIC_M + MMSIH), 0x80001000);
    b.board.aplic->type->reset(b.board.aplic);
    ck_assert_uint_eq(r32(APLIC_M + MMSIH), 0);
}
END_TEST

/* ---- state ---- */

START_TEST(state)
{
    GByteArray *a = g_byte_array_new(), *i = g_byte_array_new();
    Device *aplic = b.board.aplic, *imsic = b.board.imsic[RV_FILE_S];
    size_t used;

    addresses();
    use(APLIC_S, 5, LEVEL1, 0, 60);
    irq(5, true);
    set_file(1, RV_FILE_S, RV_EIE, 1 << 7);
    set_file(1, RV_FILE_S, RV_EIDELIVERY, 1);
    w32(IMSIC_S + 0x1000, 7);
    ck_assert(LINE(1, SEIP));
    state_save(aplic->type->state, aplic, a);
    state_save(imsic->type->state, imsic, i);
    aplic->type->reset(aplic);
    imsic->type->reset(imsic);
    ck_assert(!LINE(1, SEIP));
    ck_assert_uint_eq(file(1, RV_FILE_S, RV_EIP), 0);
    ck_assert_ptr_null(state_load(imsic->type->state, imsic, i->data, i->len, &used));
    ck_assert(LINE(1, SEIP));
    ck_assert_uint_eq(file(1, RV_FILE_S, RV_TOPEI), 7 << 16 | 7);
    ck_assert_ptr_null(state_load(aplic->type->state, aplic, a->data, a->len, &used));
    ck_assert(pending(APLIC_S, 5));
    w32(APLIC_S, IE);
    ck_assert_uint_eq(file(0, RV_FILE_S, RV_EIP), 1ull << 60);
    g_byte_array_unref(a);
    g_byte_array_unref(i);
}
END_TEST

/* ---- device tree ---- */

static void expect(const void *fdt, const char *path, const char *prop, unsigned n, const uint32_t *v)
{
    int len, at = fdt_path_offset(fdt, path);
    const fdt32_t *p = at < 0 ? NULL : fdt_getprop(fdt, at, prop, &len);

    ck_assert_msg(p && len == (int)(4 * n), "%s %s", path, prop);
    for (unsigned k = 0; k < n; k++)
        ck_assert_uint_eq(fdt32_to_cpu(p[k]), v[k]);
}

#define CELLS(path, prop, ...) do {                                      \
    const uint32_t v_[] = { __VA_ARGS__ };                               \
    expect(fdt, path, prop, ARRAY_LEN(v_), v_);                          \
} while (0)
#define NODE(addr) "/soc/interrupt-controller@" addr

static void *tree(void)
{
    void *fdt = dt_new();

    dt_node(fdt, "/", "soc");
    for (Device *d = b.rig.m.devices; d; d = d->next)
        if (d->type->fdt)
            d->type->fdt(d, fdt);
    return fdt;
}

START_TEST(tree_direct)
{
    void *fdt = tree();

    CELLS(NODE("d000000"), "interrupts-extended", 0x200, 11, 0x201, 11);
    CELLS(NODE("e000000"), "interrupts-extended", 0x200, 9, 0x201, 9);
    CELLS(NODE("d000000"), "riscv,delegation", PHANDLE_APLIC_S, 1, 96);
    CELLS(NODE("d000000"), "riscv,delegate", PHANDLE_APLIC_S, 1, 96);
    CELLS(NODE("e000000"), "riscv,num-sources", 96);
    ck_assert(!fdt_getprop(fdt, fdt_path_offset(fdt, NODE("d000000")), "msi-parent", NULL));
    CELLS("/soc/serial@10000000", "interrupts", UART_IRQ, 4);
    CELLS("/soc/serial@10000000", "interrupt-parent", PHANDLE_APLIC_S);
    free(fdt);
}
END_TEST

START_TEST(tree_msi)
{
    void *fdt = tree();

    CELLS(NODE("d000000"), "msi-parent", PHANDLE_IMSIC_M);
    CELLS(NODE("e000000"), "msi-parent", PHANDLE_IMSIC_S);
    ck_assert(!fdt_getprop(fdt, fdt_path_offset(fdt, NODE("e000000")), "interrupts-extended", NULL));
    CELLS(NODE("24000000"), "interrupts-extended", 0x200, 11, 0x201, 11);
    CELLS(NODE("28000000"), "reg", 0, IMSIC_S, 0, 0x2000);
    CELLS(NODE("28000000"), "riscv,num-ids", 255);
    free(fdt);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("aia");
    TCase *direct = tcase_create("direct"), *msi = tcase_create("messages");
    SRunner *r = srunner_create(s);
    int failed;

    tcase_add_checked_fixture(direct, setup_direct, teardown);
    tcase_add_test(direct, direct_levels);
    tcase_add_test(direct, direct_edges);
    tcase_add_test(direct, direct_priorities);
    tcase_add_test(direct, delegation);
    tcase_add_test(direct, tree_direct);
    tcase_add_checked_fixture(msi, setup_msi, teardown);
    tcase_add_test(msi, imsic_file);
    tcase_add_test(msi, messages);
    tcase_add_test(msi, message_addresses);
    tcase_add_test(msi, state);
    tcase_add_test(msi, tree_msi);
    suite_add_tcase(s, direct);
    suite_add_tcase(s, msi);
    srunner_run_all(r, CK_NORMAL);
    failed = srunner_ntests_failed(r);
    srunner_free(r);
    return failed != 0;
}
