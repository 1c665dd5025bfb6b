/* SPDX-License-Identifier: Apache-2.0 */
/* The virt board's devices, register by register, as their specifications have it. */
#include "tests/softmmu/board-rig.h"

#include <fcntl.h>
#include <libfdt.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static BoardRig b;

static void setup(void) { board_rig_init(&b, NULL); }
static void teardown(void) { board_rig_done(&b); }

static uint32_t r32(uint64_t addr) { return rd(&b, addr, 4); }
static void w32(uint64_t addr, uint32_t v) { ck_assert(wr(&b, addr, v, 4)); }
static uint8_t r8(uint64_t addr) { return rd(&b, addr, 1); }
static void w8(uint64_t addr, uint8_t v) { ck_assert(wr(&b, addr, v, 1)); }

#define LINE(h, n) (board_rig_lines(h) >> (n) & 1)

/* ---- syscon ---- */

START_TEST(syscon)
{
    Machine *m = &b.rig.m;

    w32(SYSCON, 0x1234);
    w32(SYSCON + 4, 0x5555);
    ck_assert_int_eq(atomic_load(&m->power), POWER_NONE);
    w32(SYSCON, 0x7777);
    ck_assert_int_eq(atomic_load(&m->power), POWER_RESET);
    w32(SYSCON, 42 << 16 | 0x3333);
    ck_assert_int_eq(atomic_load(&m->power), POWER_OFF);
    ck_assert_int_eq(m->exit_status, 42);
    w32(SYSCON, 0x5555);
    ck_assert_int_eq(m->exit_status, 0);
    atomic_store(&m->power, POWER_NONE);
    ck_assert_uint_eq(r32(SYSCON), 0);
}
END_TEST

/* ---- plic ---- */

enum { ENABLE = PLIC + 0x2000, CTX = PLIC + 0x200000 };

static void irq(unsigned n, bool level)
{
    IrqLine l = plic_input(b.board.plic, n);

    irq_set(&l, level);
}

START_TEST(plic_levels)
{
    w32(PLIC + 4 * 20, 3);
    w32(ENABLE + 0x80, 1 << 20);                     /* hart 0, S */
    irq(20, true);
    ck_assert_uint_eq(r32(PLIC + 0x1000), 1 << 20);
    ck_assert(LINE(0, SEIP) && !LINE(0, MEIP) && !LINE(1, SEIP));
    w32(CTX + 0x1000, 3);                            /* threshold: only above 3 */
    ck_assert(!LINE(0, SEIP));
    w32(CTX + 0x1000, 2);
    ck_assert(LINE(0, SEIP));
    ck_assert_uint_eq(r32(CTX + 0x1004), 20);
    ck_assert(!LINE(0, SEIP));
    ck_assert_uint_eq(r32(PLIC + 0x1000), 0);
    ck_assert_uint_eq(r32(CTX + 0x1004), 0);
    irq(20, false);
    irq(20, true);                                   /* while claimed: nothing */
    ck_assert_uint_eq(r32(PLIC + 0x1000), 0);
    w32(CTX + 0x1004, 20);                           /* complete: the line is high */
    ck_assert(LINE(0, SEIP));
    ck_assert_uint_eq(r32(CTX + 0x1004), 20);
    irq(20, false);
    w32(CTX + 0x1004, 20);
    ck_assert(!LINE(0, SEIP));
    ck_assert_uint_eq(r32(PLIC + 0x1000), 0);
    irq(20, true);
    irq(20, false);                                  /* the gateway has forwarded it */
    ck_assert_uint_eq(r32(CTX + 0x1004), 20);
    w32(CTX + 0x1004, 20);
    ck_assert_uint_eq(r32(CTX + 0x1004), 0);
}
END_TEST

START_TEST(plic_order)
{
    for (unsigned n = 1; n < 96; n++)
        w32(PLIC + 4 * n, n == 70 ? 6 : n == 33 || n == 34 ? 5 : 1);
    for (unsigned w = 0; w < 3; w++)
        w32(ENABLE + 0x180 + 4 * w, ~0u);            /* hart 1, S */
    ck_assert_uint_eq(r32(ENABLE + 0x180), ~1u);
    irq(95, true);
    irq(34, true);
    irq(33, true);
    irq(70, true);
    ck_assert(LINE(1, SEIP) && !LINE(0, SEIP));
    ck_assert_uint_eq(r32(CTX + 0x3004), 70);
    ck_assert_uint_eq(r32(CTX + 0x3004), 33);
    ck_assert_uint_eq(r32(CTX + 0x3004), 34);
    w32(CTX + 0x3000, 7);
    ck_assert(!LINE(1, SEIP));
    ck_assert_uint_eq(r32(CTX + 0x3004), 95);        /* claims do not look at the threshold */
    ck_assert_uint_eq(r32(CTX + 0x3004), 0);
    w32(PLIC + 4 * 5, 0xff);
    ck_assert_uint_eq(r32(PLIC + 4 * 5), 7);
    w32(PLIC, 7);
    ck_assert_uint_eq(r32(PLIC), 0);
    w32(PLIC + 4 * 8, 0);                            /* priority 0: never */
    irq(8, true);
    ck_assert_uint_eq(r32(CTX + 0x3004), 0);
    ck_assert_uint_eq(r32(PLIC + 0x1000) & 1 << 8, 1 << 8);
    w32(CTX + 0x3004, 0);
    w32(CTX + 0x3004, 4000);
    ck_assert_uint_eq(rd(&b, PLIC + 1, 1), UINT64_MAX);
}
END_TEST

/* ---- clint ---- */

START_TEST(clint)
{
    uint64_t now;

    ck_assert_uint_eq(rd(&b, CLINT + 0x4008, 8), UINT64_MAX);
    w32(CLINT + 4, 1);
    ck_assert(LINE(1, MSIP) && !LINE(0, MSIP));
    ck_assert_uint_eq(rd(&b, CLINT, 8), 1ull << 32);
    w32(CLINT + 4, 0xfffffffe);
    ck_assert(!LINE(1, MSIP));
    ck_assert_uint_eq(r32(CLINT + 8), 0);
    clock_start(&b.rig.m);
    now = rd(&b, CLINT + 0xbff8, 8);
    ck_assert(wr(&b, CLINT + 0x4000, now + 50000, 8));           /* 5 ms */
    ck_assert(!LINE(0, MTIP));
    WAIT_FOR(LINE(0, MTIP));
    ck_assert_uint_ge(rd(&b, CLINT + 0xbff8, 8), now + 50000);
    ck_assert_uint_lt(rd(&b, CLINT + 0xbff8, 8), now + 20000000);
    w32(CLINT + 0x4004, 0xffffffff);
    ck_assert(!LINE(0, MTIP));
    ck_assert(wr(&b, CLINT + 0x4000, 0, 8));
    ck_assert(LINE(0, MTIP));
    ck_assert(wr(&b, CLINT + 0x4000, 0x100000000000, 8));
    ck_assert(!LINE(0, MTIP));
    clock_stop(&b.rig.m);
    w32(CLINT + 0xbffc, 0x2000);                                 /* the time passes the compare value */
    ck_assert(LINE(0, MTIP));
    ck_assert_uint_eq(r32(CLINT + 0xbffc), 0x2000);
    w32(CLINT + 0xbffc, 0);
    ck_assert(!LINE(0, MTIP));
}
END_TEST

/* ---- uart ---- */

enum { RBR = UART, IER = UART + 1, IIR = UART + 2, FCR = UART + 2, LCR = UART + 3, MCR = UART + 4, LSR = UART + 5,
       MSR = UART + 6 };

static void type(const char *text) { ck_assert_int_eq(write(b.in, text, strlen(text)), strlen(text)); }

static void expect_output(const char *text)
{
    char got[256];
    ssize_t n = -1;

    WAIT_FOR((n = read(b.out, got, sizeof got - 1)) > 0);
    got[n] = 0;
    ck_assert_str_eq(got, text);
}

static bool uart_irq(void) { return r32(PLIC + 0x1000) >> UART_IRQ & 1; }

START_TEST(uart_send)
{
    ck_assert_uint_eq(r8(LSR), 0x60);
    ck_assert_uint_eq(r8(IIR), 0x01);
    w8(RBR, 'h');
    w8(RBR, 'i');
    w8(RBR, '\n');
    expect_output("hi\n");
    w8(RBR, 'x');                                    /* no end of line: a little later */
    expect_output("x");
    w8(IER, 2);
    ck_assert_uint_eq(r8(IIR), 0x02);
    ck_assert_uint_eq(r8(IIR), 0x01);                /* reading it has acknowledged */
    w8(RBR, 'y');
    ck_assert_uint_eq(r8(IIR), 0x02);
    w8(IER, 0);
    w8(IER, 2);                                      /* enabling it asks again */
    ck_assert_uint_eq(r8(IIR), 0x02);
    ck_assert(uart_irq());
    w8(LCR, 0x83);
    w8(RBR, 0x12);
    w8(IER, 0x34);
    ck_assert_uint_eq(r8(RBR), 0x12);
    ck_assert_uint_eq(r8(IER), 0x34);
    w8(LCR, 3);
    ck_assert_uint_eq(r8(IER), 2);
    w8(UART + 7, 0xa5);
    ck_assert_uint_eq(r8(UART + 7), 0xa5);
    ck_assert_uint_eq(r8(UART + 8), 0);
    w32(UART, 0x41424300 | '!');                     /* one register only */
    ck_assert_uint_eq(r8(LCR), 3);
}
END_TEST

START_TEST(uart_receive)
{
    w8(FCR, 0x87);                                   /* FIFOs, trigger level 8 */
    w8(IER, 1);
    ck_assert_uint_eq(r8(IIR), 0xc1);
    type("abc");
    WAIT_FOR(r8(LSR) & 1);
    ck_assert_uint_eq(r8(IIR), 0xc1);                /* below the level */
    clock_start(&b.rig.m);
    WAIT_FOR(r8(LSR) & 1);
    type("d");
    board_rig_pause(5);
    WAIT_FOR(r8(IIR) == 0xcc);                       /* they have waited long enough */
    ck_assert(uart_irq());
    for (char c = 'a'; c <= 'd'; c++)
        ck_assert_uint_eq(r8(RBR), c);
    ck_assert_uint_eq(r8(IIR), 0xc1);
    ck_assert_uint_eq(r8(LSR), 0x60);
    type("0123456789abcdefghijklmnopqrstuvwxyz");
    WAIT_FOR(r8(IIR) == 0xc4);
    board_rig_pause(5);
    ck_assert_uint_eq(r8(LSR), 0x61);                /* no overrun: what there was room for came */
    for (const char *p = "0123456789abcdefghijklmnopqrstuvwxyz"; *p; p++) {
        WAIT_FOR(r8(LSR) & 1);
        ck_assert_uint_eq(r8(RBR), *p);
    }
    ck_assert_uint_eq(r8(LSR), 0x60);
    clock_stop(&b.rig.m);
}
END_TEST

START_TEST(uart_loopback)
{
    w8(MCR, 0x1a);
    ck_assert_uint_eq(r8(MSR) & 0xf0, 0x90);
    w8(MCR, 0x1f);
    ck_assert_uint_eq(r8(MSR) >> 4, 0xf);
    ck_assert_uint_eq(r8(MSR) & 0x0f, 0);            /* reading clears the deltas */
    w8(MCR, 0x1b);
    ck_assert_uint_eq(r8(MSR), 0xb0 | 0x04);         /* the ringing has ended */
    w8(IER, 8);
    w8(MCR, 0x19);
    ck_assert_uint_eq(r8(IIR), 0x00);
    ck_assert_uint_eq(r8(MSR), 0xa0 | 0x01);
    ck_assert_uint_eq(r8(IIR), 0x01);
    w8(IER, 5);
    w8(RBR, 'L');
    ck_assert_uint_eq(r8(IIR), 0x04);
    w8(RBR, 'M');                                    /* without FIFO: overrun */
    ck_assert_uint_eq(r8(IIR), 0x06);
    ck_assert_uint_eq(r8(LSR), 0x63);
    ck_assert_uint_eq(r8(LSR), 0x61);
    ck_assert_uint_eq(r8(RBR), 'M');
    ck_assert_uint_eq(r8(LSR), 0x60);
    type("z");
    board_rig_pause(5);
    ck_assert_uint_eq(r8(LSR), 0x60);                /* the world is not connected */
    w8(MCR, 8);
    WAIT_FOR(r8(LSR) & 1);
    ck_assert_uint_eq(r8(RBR), 'z');
}
END_TEST

/* A reader that does not read holds the guest up; nothing is lost and nothing grows. */
START_TEST(uart_blocked)
{
    unsigned sent = 0, got = 0;
    uint8_t buf[4096];

    w8(FCR, 1);
    while (sent < 1 << 20 && r8(LSR) & 0x20)
        w8(RBR, (uint8_t)(sent++ * 7));
    ck_assert_uint_lt(sent, 1 << 20);
    ck_assert_uint_eq(r8(LSR), 0x00);
    clock_start(&b.rig.m);
    for (unsigned idle = 0; idle < 3000 && got < sent; idle++) {
        ssize_t n = read(b.out, buf, sizeof buf);

        for (ssize_t i = 0; i < n; i++)
            ck_assert_uint_eq(buf[i], (uint8_t)(got++ * 7));
        if (n > 0)
            idle = 0;
        board_rig_pause(1);
    }
    ck_assert_uint_eq(got, sent);
    WAIT_FOR(r8(LSR) == 0x60);
    clock_stop(&b.rig.m);
}
END_TEST

/* ---- rtc ---- */

static uint64_t rtc_now(void)
{
    uint64_t low = r32(RTC);

    return low | (uint64_t)r32(RTC + 4) << 32;
}

static void rtc_alarm(uint64_t at)
{
    w32(RTC + 0x0c, at >> 32);
    w32(RTC + 0x08, (uint32_t)at);
}

START_TEST(rtc)
{
    uint64_t host = (uint64_t)g_get_real_time() * 1000;

    ck_assert_uint_lt(host - rtc_now(), 5000000000);
    w32(RTC + 4, 0x12345678);
    w32(RTC, 0x9abcdef0);
    ck_assert_uint_eq(rtc_now(), 0x123456789abcdef0);            /* the clock stands */
    clock_start(&b.rig.m);
    rtc_alarm(rtc_now() + 3000000);
    ck_assert_uint_eq(r32(RTC + 0x18), 1);
    WAIT_FOR(!r32(RTC + 0x18));
    ck_assert(!(r32(PLIC + 0x1000) >> RTC_IRQ & 1));
    w32(RTC + 0x10, 1);
    ck_assert(r32(PLIC + 0x1000) >> RTC_IRQ & 1);
    w32(RTC + 0x1c, 1);
    rtc_alarm(rtc_now() + 30000000);
    w32(RTC + 0x14, 1);
    board_rig_pause(40);
    w32(PLIC + 4 * RTC_IRQ, 1);
    w32(ENABLE, 1 << RTC_IRQ);
    ck_assert_uint_eq(r32(CTX + 4), RTC_IRQ);                    /* the first one */
    w32(CTX + 4, RTC_IRQ);
    ck_assert(!LINE(0, MEIP));
    rtc_alarm(1);                                                /* long ago */
    WAIT_FOR(LINE(0, MEIP));
    clock_stop(&b.rig.m);
}
END_TEST

/* ---- fw_cfg ---- */

static void dma(uint64_t at, uint32_t control, uint32_t len, uint64_t addr)
{
    struct { uint32_t control, len; uint64_t addr; } block = { GUINT32_TO_BE(control), GUINT32_TO_BE(len),
                                                               GUINT64_TO_BE(addr) };

    mem_write(&b.rig.m, at, &block, sizeof block);
    ck_assert(wr(&b, FW_CFG + 16, GUINT64_SWAP_LE_BE(at), 8));
}

static uint32_t dma_result(uint64_t at)
{
    uint32_t v = ~0u;

    mem_read(&b.rig.m, at, &v, 4);
    return GUINT32_FROM_BE(v);
}

START_TEST(fw_cfg)
{
    const uint64_t block = RIG_RAM + 0x100, buf = RIG_RAM + 0x1000, end = RIG_RAM + RIG_PAGES * MEM_PAGE;
    uint8_t got[256];
    char *err = fw_cfg_add(b.board.fw_cfg, "opt/test", "hello, world", 12);

    ck_assert_ptr_null(err);
    err = fw_cfg_add(b.board.fw_cfg, "opt/test", "x", 1);
    ck_assert_ptr_nonnull(err);
    g_free(err);
    ck_assert_uint_eq(rd(&b, FW_CFG, 4), 0x554d4551);            /* "QEMU" */
    ck_assert_uint_eq(rd(&b, FW_CFG, 1), 0);
    ck_assert(wr(&b, FW_CFG + 8, 0x0100, 2));
    ck_assert_uint_eq(rd(&b, FW_CFG, 4), 3);
    ck_assert_uint_eq(GUINT64_SWAP_LE_BE(rd(&b, FW_CFG + 16, 8)), 0x51454d5520434647);
    ck_assert(wr(&b, FW_CFG + 8, 0x1900, 2));
    ck_assert_uint_eq(rd(&b, FW_CFG, 4), 0x01000000);
    ck_assert_uint_eq(rd(&b, FW_CFG, 4), 12u << 24);
    ck_assert_uint_eq(rd(&b, FW_CFG, 2), 0x2000);
    rd(&b, FW_CFG, 2);
    ck_assert_uint_eq(rd(&b, FW_CFG, 8), ld64("opt/test"));

    dma(block, 0x20 << 16 | 8 | 2, 5, buf);                      /* select, read */
    ck_assert_uint_eq(dma_result(block), 0);
    dma(block, 4, 2, 0);                                         /* skip */
    dma(block, 2, 100, buf + 5);
    ck_assert_uint_eq(dma_result(block), 0);
    ck_assert(mem_read(&b.rig.m, buf, got, 105));
    ck_assert_mem_eq(got, "helloworld", 11);                     /* with the zeros behind the end */
    ck_assert_uint_eq(got[104], 0);
    dma(block, 0x20 << 16 | 8 | 2, 16, end - 8);                 /* over the end of memory */
    ck_assert_uint_eq(dma_result(block), 1);
    dma(block, 0x20 << 16 | 8 | 2, 0xffffffff, buf);
    ck_assert_uint_eq(dma_result(block), 1);
    dma(block, 0x20 << 16 | 8 | 2, 16, UINT64_MAX - 7);
    ck_assert_uint_eq(dma_result(block), 1);
    dma(block, 0x20 << 16 | 8 | 16, 4, buf);                     /* write: nothing can be */
    ck_assert_uint_eq(dma_result(block), 1);
    dma(block, 0x3fff << 16 | 8 | 2, 4, buf);                    /* no such item: zeros */
    ck_assert_uint_eq(dma_result(block), 0);
    ck_assert(mem_read(&b.rig.m, buf, got, 8));
    ck_assert_mem_eq(got, "\0\0\0\0o", 5);
    dma(0x40, 2, 4, buf);                                        /* a control block in nothing */
    dma(end - 8, 2, 4, buf);
    dma(UINT64_MAX - 3, 2, 4, buf);
    for (unsigned i = 0; i < 1000; i++) {
        g_autofree char *name = g_strdup_printf("n%u", i);

        err = fw_cfg_add(b.board.fw_cfg, name, name, strlen(name));
        ck_assert(!err == (i < 95));
        g_free(err);
    }
}
END_TEST

/* ---- flash ---- */

START_TEST(flash_commands)
{
    uint64_t off;

    ck_assert_int_eq(mem_find(&b.rig.m, FLASH + 0x40000, &off)->kind, MEM_ROM);
    w32(FLASH + 0x154, 0x00980098);
    ck_assert_int_eq(mem_find(&b.rig.m, FLASH + 0x40000, &off)->kind, MEM_DEVICE);
    ck_assert_uint_eq(r32(FLASH + 0x40), 'Q' << 16 | 'Q');
    ck_assert_uint_eq(r32(FLASH + 0x44), 'R' << 16 | 'R');
    ck_assert_uint_eq(rd(&b, FLASH + 0x48, 2), 'Y');
    ck_assert_uint_eq(rd(&b, FLASH + 0x49, 1), 0);
    ck_assert_uint_eq(r32(FLASH + 0x27 * 4), 24 << 16 | 24);
    ck_assert_uint_eq(r8(FLASH + 0x2d * 4), 127);
    ck_assert_uint_eq(r8(FLASH + 0x30 * 4), 2);
    ck_assert_uint_eq(r8(FLASH + 0x31 * 4), 'P');
    w32(FLASH, 0x900090);
    ck_assert_uint_eq(r32(FLASH), 0x890089);
    ck_assert_uint_eq(r32(FLASH + 4), 0x180018);
    ck_assert_uint_eq(r32(FLASH + 8), 0);
    w32(FLASH, 0x700070);
    ck_assert_uint_eq(r32(FLASH), 0x800080);
    w32(FLASH + 0x40000, 0x200020);
    w32(FLASH + 0x40000, 0xd000d0);
    ck_assert_uint_eq(r32(FLASH), 0x800080);
    w32(FLASH, 0xff00ff);
    ck_assert_uint_eq(r32(FLASH + 0x3fffc), 0);
    ck_assert_uint_eq(r32(FLASH + 0x40000), 0xffffffff);
    ck_assert_uint_eq(r32(FLASH + 0x7fffc), 0xffffffff);
    ck_assert_uint_eq(r32(FLASH + 0x80000), 0);
    w32(FLASH + 0x40010, 0x400040);
    w32(FLASH + 0x40010, 0x12345678);
    w32(FLASH + 0x40010, 0x400040);
    w32(FLASH + 0x40010, 0xfffffff0);                            /* only clears bits */
    w32(FLASH, 0xff);
    ck_assert_uint_eq(r32(FLASH + 0x40010), 0x12345670);
    w32(FLASH, 0x200020);
    w32(FLASH, 0x333333);                                        /* no confirmation */
    ck_assert_uint_eq(r32(FLASH), 0xb000b0);
    w32(FLASH, 0x500050);
    w32(FLASH, 0x700070);
    ck_assert_uint_eq(r32(FLASH), 0x800080);
    w32(FLASH + 0x40000, 0x600060);
    w32(FLASH + 0x40000, 0x010001);
    w32(FLASH + 0x40000, 0x900090);
    ck_assert_uint_eq(r32(FLASH + 0x40008), 0x010001);
    ck_assert_uint_eq(r32(FLASH + 0x80008), 0);
    w32(FLASH + 0x40000, 0x200020);
    w32(FLASH + 0x40000, 0xd000d0);
    ck_assert_uint_eq(r32(FLASH), 0xa200a2);                     /* locked */
    w32(FLASH, 0xff);
    ck_assert_uint_eq(r32(FLASH + 0x40010), 0x12345670);
}
END_TEST

static void flash_buffered(uint64_t at, unsigned words, uint32_t start, uint32_t last)
{
    w32(at, 0xe800e8);
    ck_assert_uint_eq(r32(at), 0x800080);
    w32(at, (words - 1) << 16 | (words - 1));
    for (unsigned i = 0; i < words; i++)
        w32(at + 4 * i, start + i);
    w32(at, last);
}

static void make_image(const char *path, uint64_t size)
{
    int fd = open(path, O_RDWR | O_CREAT | O_TRUNC, 0600);

    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(ftruncate(fd, (off_t)size), 0);
    ck_assert_int_eq(pwrite(fd, "firmware", 8, 0), 8);
    close(fd);
}

START_TEST(flash_drive)
{
    char path[] = "/tmp/lyre-flash-XXXXXX";
    uint32_t word;
    int fd = mkstemp(path);

    make_image(path, FLASH_SIZE);
    board_rig_init(&b, path);
    ck_assert(!pflash_backed(b.board.flash[0]) && pflash_backed(b.board.flash[1]));
    ck_assert_uint_eq(rd(&b, FLASH2, 8), ld64("firmware"));
    w32(FLASH2 + 0x40000, 0x20);
    w32(FLASH2 + 0x40000, 0xd0);
    flash_buffered(FLASH2 + 0x40100, 32, 1000, 0xd000d0);
    ck_assert_uint_eq(r32(FLASH2), 0x800080);
    flash_buffered(FLASH2 + 0x40200, 32, 5000, 0xff00ff);        /* not confirmed */
    ck_assert_uint_eq(r32(FLASH2), 0xb000b0);
    w32(FLASH2, 0x50);
    w32(FLASH2, 0xe8);
    w32(FLASH2, 0xffff);                                         /* more than the buffer holds */
    ck_assert_uint_eq(r32(FLASH2), 0xb000b0);
    w32(FLASH2, 0x50);
    w32(FLASH2 + 0x40ffc, 0xe8);
    w32(FLASH2 + 0x40ffc, 1);
    w32(FLASH2 + 0x40ffc, 0);
    w32(FLASH2 + 0x41000, 0);                                    /* outside of it */
    ck_assert_uint_eq(r32(FLASH2), 0xb000b0);
    w32(FLASH2, 0xff);
    ck_assert_uint_eq(r32(FLASH2 + 0x40100 + 4 * 31), 1031);
    ck_assert_uint_eq(r32(FLASH2 + 0x40200), 0xffffffff);
    board_rig_done(&b);
    ck_assert_int_eq(pread(fd, &word, 4, 0x40100 + 4 * 31), 4);
    ck_assert_uint_eq(word, 1031);
    ck_assert_int_eq(pread(fd, &word, 4, 0x7fffc), 4);
    ck_assert_uint_eq(word, 0xffffffff);
    ck_assert_int_eq(pread(fd, &word, 4, 0x80000), 4);
    ck_assert_uint_eq(word, 0);
    close(fd);
    unlink(path);
}
END_TEST

/* ---- device tree ---- */

static void expect_cells(const void *fdt, const char *path, const char *prop, unsigned n, const uint32_t *v)
{
    int len, at = fdt_path_offset(fdt, path);
    const fdt32_t *p = at < 0 ? NULL : fdt_getprop(fdt, at, prop, &len);

    ck_assert_msg(p && len == (int)(4 * n), "%s %s", path, prop);
    for (unsigned i = 0; i < n; i++)
        ck_assert_uint_eq(fdt32_to_cpu(p[i]), v[i]);
}

static void expect_compatible(const void *fdt, const char *path, const char *const *names)
{
    int at = fdt_path_offset(fdt, path);

    ck_assert_msg(at >= 0, "%s", path);
    for (int i = 0; names[i]; i++)
        ck_assert_str_eq(fdt_stringlist_get(fdt, at, "compatible", i, NULL), names[i]);
}

#define CELLS(path, prop, ...) do {                                      \
    const uint32_t v_[] = { __VA_ARGS__ };                               \
    expect_cells(fdt, path, prop, ARRAY_LEN(v_), v_);                    \
} while (0)
#define COMPATIBLE(path, ...) expect_compatible(fdt, path, (const char *const[]){ __VA_ARGS__, NULL })

START_TEST(tree)
{
    void *fdt = dt_new();
    int soc = dt_node(fdt, "/", "soc");

    dt_u32(fdt, soc, "#address-cells", 2);
    for (Device *d = b.rig.m.devices; d; d = d->next)
        if (d->type->fdt)
            d->type->fdt(d, fdt);
    COMPATIBLE("/soc/clint@2000000", "sifive,clint0", "riscv,clint0");
    CELLS("/soc/clint@2000000", "interrupts-extended", 0x200, 3, 0x200, 7, 0x201, 3, 0x201, 7);
    CELLS("/soc/clint@2000000", "reg", 0, CLINT, 0, 0x10000);
    COMPATIBLE("/soc/interrupt-controller@c000000", "sifive,plic-1.0.0", "riscv,plic0");
    CELLS("/soc/interrupt-controller@c000000", "interrupts-extended", 0x200, 11, 0x200, 9, 0x201, 11, 0x201, 9);
    CELLS("/soc/interrupt-controller@c000000", "reg", 0, PLIC, 0, 0x600000);
    CELLS("/soc/interrupt-controller@c000000", "riscv,ndev", 95);
    CELLS("/soc/interrupt-controller@c000000", "#interrupt-cells", 1);
    COMPATIBLE("/soc/serial@10000000", "ns16550a");
    CELLS("/soc/serial@10000000", "clock-frequency", 3686400);
    CELLS("/soc/serial@10000000", "interrupts", UART_IRQ);
    CELLS("/soc/serial@10000000", "interrupt-parent", PHANDLE_PLIC);
    COMPATIBLE("/soc/rtc@101000", "google,goldfish-rtc");
    COMPATIBLE("/soc/test@100000", "sifive,test1", "sifive,test0", "syscon");
    COMPATIBLE("/poweroff", "syscon-poweroff");
    CELLS("/poweroff", "value", 0x5555);
    COMPATIBLE("/reboot", "syscon-reboot");
    CELLS("/reboot", "value", 0x7777);
    COMPATIBLE("/fw-cfg@10100000", "qemu,fw-cfg-mmio");
    COMPATIBLE("/flash@20000000", "cfi-flash");
    CELLS("/flash@20000000", "reg", 0, FLASH, 0, FLASH_SIZE, 0, FLASH2, 0, FLASH_SIZE);
    CELLS("/flash@20000000", "bank-width", 4);
    free(fdt);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("board");
    TCase *t = tcase_create("devices"), *own = tcase_create("drive");
    SRunner *r = srunner_create(s);
    int failed;

    tcase_add_checked_fixture(t, setup, teardown);
    tcase_set_timeout(t, 60);
    tcase_set_timeout(own, 60);
    tcase_add_test(t, syscon);
    tcase_add_test(t, plic_levels);
    tcase_add_test(t, plic_order);
    tcase_add_test(t, clint);
    tcase_add_test(t, uart_send);
    tcase_add_test(t, uart_receive);
    tcase_add_test(t, uart_loopback);
    tcase_add_test(t, uart_blocked);
    tcase_add_test(t, rtc);
    tcase_add_test(t, fw_cfg);
    tcase_add_test(t, flash_commands);
    tcase_add_test(t, tree);
    tcase_add_test(own, flash_drive);
    suite_add_tcase(s, t);
    suite_add_tcase(s, own);
    srunner_run_all(r, CK_NORMAL);
    failed = srunner_ntests_failed(r);
    srunner_free(r);
    return failed != 0;
}
