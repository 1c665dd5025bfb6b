/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/softmmu/board-rig.h"
#include "frontend/riscv/riscv.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static uint32_t lines[MAX_CPUS];

static void set_line(Cpu *cpu, unsigned line, bool level)
{
    unsigned hart = ((VCpu *)cpu->user)->index;

    ck_assert_uint_lt(line, 32);
    lines[hart] = level ? lines[hart] | 1u << line : lines[hart] & ~(1u << line);
}

uint32_t board_rig_lines(unsigned h) { return lines[h]; }

IrqLine board_irq(Machine *m, unsigned n) { return plic_input(board_of(m)->plic, n); }

static void good(char *err) { ck_assert_msg(!err, "%s", err); }

static Device *add(BoardRig *b, const char *type, uint64_t addr, unsigned irq, const char *prop, const char *value)
{
    char *err = NULL, text[32];
    Device *d = device_new(&b->rig.m, type, NULL, &err);

    good(err);
    snprintf(text, sizeof text, "%" G_GUINT64_FORMAT, addr);
    good(device_set(d, "addr", text));
    if (irq) {
        snprintf(text, sizeof text, "%u", irq);
        good(device_set(d, "irq", text));
    }
    if (prop)
        good(device_set(d, prop, value));
    good(device_realize(d));
    return d;
}

/* The serial port on two pipes. */
static void open_serial(BoardRig *b)
{
    g_autofree char *in = g_strdup_printf("%s/s.in", b->dir), *out = g_strdup_printf("%s/s.out", b->dir);
    g_autofree char *spec = g_strdup_printf("pipe:%s/s", b->dir);
    char *err = NULL;

    ck_assert_int_eq(mkfifo(in, 0600), 0);
    ck_assert_int_eq(mkfifo(out, 0600), 0);
    b->in = open(in, O_RDWR | O_NONBLOCK);
    b->out = open(out, O_RDWR | O_NONBLOCK);
    chardev_open(&b->rig.m, "serial0", spec, &err);
    good(err);
}

static void add_drive(BoardRig *b, const char *file)
{
    GHashTable *t = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);

    g_hash_table_insert(t, g_strdup("id"), g_strdup("flash"));
    g_hash_table_insert(t, g_strdup("file"), g_strdup(file));
    g_hash_table_insert(t, g_strdup("format"), g_strdup("raw"));
    g_hash_table_insert(t, g_strdup("if"), g_strdup("pflash"));
    good(block_add(&b->rig.m, t));
    g_hash_table_destroy(t);
}

void board_rig_init(BoardRig *b, const char *flash)
{
    memset(b, 0, sizeof *b);
    memset(lines, 0, sizeof lines);
    rig_init(&b->rig, 1, 8);
    b->guest = guest_riscv64;
    b->sys = *guest_riscv64.sys;
    b->sys.set_irq = set_line;
    b->guest.sys = &b->sys;
    rig_cpus(&b->rig, &b->guest, HARTS, true);
    b->rig.m.board = &b->board;
    strcpy(b->dir, "/tmp/lyre-board-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(b->dir));
    machine_lock(&b->rig.m);
    open_serial(b);
    b->syscon = add(b, "syscon", SYSCON, 0, NULL, NULL);
    b->board.plic = add(b, "plic", PLIC, 0, NULL, NULL);
    b->aclint = add(b, "aclint", CLINT, 0, NULL, NULL);
    b->board.uart = add(b, "ns16550a", UART, UART_IRQ, "chardev", "serial0");
    b->board.rtc = add(b, "goldfish-rtc", RTC, RTC_IRQ, NULL, NULL);
    b->board.fw_cfg = add(b, "fw_cfg", FW_CFG, 0, NULL, NULL);
    if (flash)
        add_drive(b, flash);
    b->board.flash[0] = add(b, "cfi.pflash01", FLASH, 0, NULL, NULL);
    b->board.flash[1] = add(b, "cfi.pflash01", FLASH2, 0, flash ? "drive" : NULL, "flash");
    machine_unlock(&b->rig.m);
}

static Device *make(BoardRig *b, const char *type, const char *const props[][2])
{
    char *err = NULL;
    Device *d = device_new(&b->rig.m, type, NULL, &err);

    good(err);
    for (unsigned i = 0; props[i][0]; i++)
        good(device_set(d, props[i][0], props[i][1]));
    good(device_realize(d));
    return d;
}

void board_rig_aia(BoardRig *b, bool msi)
{
    const char *const m_file[][2] = { { "addr", "0x24000000" }, { "machine", "on" }, { NULL } };
    const char *const s_file[][2] = { { "addr", "0x28000000" }, { NULL } };
    const char *const aplic[][2] = { { "addr", "0xd000000" }, { "child_addr", "0xe000000" }, { "msi", msi ? "on" : "off" },
                                     { NULL } };

    machine_lock(&b->rig.m);
    if (msi) {
        b->board.imsic[RV_FILE_M] = make(b, "riscv-imsic", m_file);
        b->board.imsic[RV_FILE_S] = make(b, "riscv-imsic", s_file);
        b->rig.m.irq_file = imsic_register;
    }
    b->board.aplic = make(b, "riscv-aplic", aplic);
    machine_unlock(&b->rig.m);
}

void board_rig_done(BoardRig *b)
{
    g_autofree char *in = g_strdup_printf("%s/s.in", b->dir), *out = g_strdup_printf("%s/s.out", b->dir);

    machine_lock(&b->rig.m);
    chardev_close_all(&b->rig.m);
    machine_unlock(&b->rig.m);
    close(b->in);
    close(b->out);
    unlink(in);
    unlink(out);
    rmdir(b->dir);
    rig_done(&b->rig);
}

uint64_t rd(BoardRig *b, uint64_t addr, unsigned size)
{
    uint64_t off, value = 0;
    MemRegion *r = mem_find(&b->rig.m, addr, &off);

    ck_assert_ptr_nonnull(r);
    if (r->kind != MEM_DEVICE) {
        ck_assert(mem_read(&b->rig.m, addr, &value, size));
        return value;
    }
    return mem_device_access(&b->rig.m, r, off, size, false, &value) ? value : UINT64_MAX;
}

bool wr(BoardRig *b, uint64_t addr, uint64_t value, unsigned size)
{
    uint64_t off;
    MemRegion *r = mem_find(&b->rig.m, addr, &off);

    ck_assert_ptr_nonnull(r);
    return r->ops && mem_device_access(&b->rig.m, r, off, size, true, &value);
}

void board_rig_pause(unsigned ms)
{
    gint64 end = g_get_monotonic_time() + ms * 1000;

    while (g_get_monotonic_time() < end)
        if (!g_main_context_iteration(NULL, FALSE))
            g_usleep(100);
}
