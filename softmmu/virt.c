/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The riscv64 machine "virt": memory map, interrupt numbers and device tree of QEMU's board of that name, so that firmware
 * and kernels made for it run unchanged. Firmware is started as OpenSBI's fw_dynamic wants it (OpenSBI, docs/firmware/
 * fw_dynamic.md): a few instructions in ROM load a0 = hart, a1 = device tree, a2 = where to go on.
 */
#include "softmmu/board.h"
#include "base/file.h"
#include "softmmu/boot.h"
#include "softmmu/dev/pci.h"
#include "frontend/riscv/riscv.h"

#include <elf.h>
#include <errno.h>
#include <libfdt.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>
#include <unistd.h>

enum {
    ROM_BASE = 0x1000, ROM_SIZE = 0xf000, SYSCON_BASE = 0x100000, RTC_BASE = 0x101000, CLINT_BASE = 0x2000000,
    PLIC_BASE = 0xc000000, APLIC_M_BASE = 0xc000000, APLIC_S_BASE = 0xd000000, IMSIC_M_BASE = 0x24000000,
    IMSIC_S_BASE = 0x28000000, UART_BASE = 0x10000000, VIRTIO_BASE = 0x10001000, VIRTIO_STEP = 0x1000, VIRTIO_COUNT = 8,
    FW_CFG_BASE = 0x10100000, FLASH_BASE = 0x20000000, FLASH_SIZE = 0x2000000,
    PCI_ECAM = 0x30000000, PCI_IO = 0x3000000, PCI_MEM = 0x40000000, PCI_MEM_SIZE = 0x40000000,
    UART_IRQ = 10, RTC_IRQ = 11, VIRTIO_IRQ = 1, PCI_IRQ = 32,
    TIMEBASE = 10000000, HUGE = 2 << 20,
};
static const uint64_t RAM_BASE = 0x80000000, LOW_END = 0xc0000000, PCI_HIGH_SIZE = 16ull << 30;

typedef struct Virt {
    Board board;
    enum { AIA_NONE, AIA_APLIC, AIA_IMSIC } aia;     /* machine option */
    MemRegion ram, rom;
    BootPiece *pieces;           /* written at each reset */
    uint64_t features;
    bool loaded;
} Virt;

static Virt *virt_of(Machine *m) { return (Virt *)m->board; }

IrqLine board_irq(Machine *m, unsigned n)
{
    const Board *b = board_of(m);

    return b->aplic ? aplic_input(b->aplic, n) : plic_input(b->plic, n);
}

/* ---- device tree ---- */

static void cpu_node(Machine *m, unsigned i)
{
    char name[32], isa[1024], path[64];
    const char *exts[96];
    void *fdt = m->fdt;
    uint64_t features = virt_of(m)->features;

    snprintf(name, sizeof name, "cpu@%x", i);
    snprintf(path, sizeof path, "/cpus/%s", name);
    int cpu = dt_node(fdt, "/cpus", name);

    rv_isa_string(features, isa, sizeof isa);
    rv_isa_list(features, exts, ARRAY_LEN(exts));
    dt_text(fdt, cpu, "device_type", "cpu");
    dt_u32(fdt, cpu, "reg", i);
    dt_text(fdt, cpu, "status", "okay");
    dt_text(fdt, cpu, "compatible", "riscv");
    dt_u32(fdt, cpu, "riscv,cbom-block-size", RV_CBO_BLOCK);
    dt_u32(fdt, cpu, "riscv,cbop-block-size", RV_CBO_BLOCK);
    dt_u32(fdt, cpu, "riscv,cboz-block-size", RV_CBO_BLOCK);
    dt_texts(fdt, cpu, "riscv,isa-extensions", exts);
    dt_text(fdt, cpu, "riscv,isa-base", "rv64i");
    dt_text(fdt, cpu, "riscv,isa", isa);
    dt_text(fdt, cpu, "mmu-type", "riscv,sv57");
    dt_u32(fdt, cpu, "phandle", PHANDLE_CPU + i);

    int intc = dt_node(fdt, path, "interrupt-controller");

    dt_u32(fdt, intc, "#interrupt-cells", 1);
    dt_flag(fdt, intc, "interrupt-controller");
    dt_text(fdt, intc, "compatible", "riscv,cpu-intc");
    dt_u32(fdt, intc, "phandle", PHANDLE_CPU_INTC + i);
}

static void cpu_nodes(Machine *m)
{
    void *fdt = m->fdt;
    int cpus = dt_node(fdt, "/", "cpus");

    dt_u32(fdt, cpus, "#address-cells", 1);
    dt_u32(fdt, cpus, "#size-cells", 0);
    dt_u32(fdt, cpus, "timebase-frequency", TIMEBASE);
    for (unsigned i = m->ncpus; i-- > 0;)            /* libfdt puts the newest node first */
        cpu_node(m, i);
    dt_node(fdt, "/cpus", "cpu-map");
    dt_node(fdt, "/cpus/cpu-map", "cluster0");
    for (unsigned i = m->ncpus; i-- > 0;) {
        char name[32];

        snprintf(name, sizeof name, "core%u", i);
        dt_u32(fdt, dt_node(fdt, "/cpus/cpu-map/cluster0", name), "cpu", PHANDLE_CPU + i);
    }
}

static void memory_node(Machine *m)
{
    int mem = dt_node(m->fdt, "/", "memory@80000000");

    dt_text(m->fdt, mem, "device_type", "memory");
    dt_reg(m->fdt, mem, RAM_BASE, m->ram->size);
}

static void chosen_node(Machine *m)
{
    uint32_t seed[8];
    int chosen = dt_node(m->fdt, "/", "chosen");

    dt_text(m->fdt, chosen, "stdout-path", "/soc/serial@10000000");
    if (getrandom(seed, sizeof seed, 0) == sizeof seed)
        dt_cells(m->fdt, chosen, "rng-seed", ARRAY_LEN(seed), seed);
    dt_text(m->fdt, dt_node(m->fdt, "/", "aliases"), "serial0", "/soc/serial@10000000");
}

static void make_tree(Machine *m)
{
    void *fdt = m->fdt = dt_new();

    dt_u32(fdt, 0, "#address-cells", 2);
    dt_u32(fdt, 0, "#size-cells", 2);
    dt_text(fdt, 0, "compatible", "riscv-virtio");
    dt_text(fdt, 0, "model", "riscv-virtio,lyrebird");
    int soc = dt_node(fdt, "/", "soc");

    dt_u32(fdt, soc, "#address-cells", 2);
    dt_u32(fdt, soc, "#size-cells", 2);
    dt_text(fdt, soc, "compatible", "simple-bus");
    dt_flag(fdt, soc, "ranges");
    for (Device *d = m->devices; d; d = d->next)
        if (d->type->fdt)
            d->type->fdt(d, fdt);
    chosen_node(m);
    cpu_nodes(m);
    memory_node(m);
}

/* What -kernel and its relatives add to "/chosen"; @fdt may be the user's. */
static char *boot_args(void *fdt, const MachineConfig *c, uint64_t initrd, uint64_t initrd_size)
{
    int chosen = fdt_path_offset(fdt, "/chosen");

    if (chosen < 0)
        chosen = fdt_add_subnode(fdt, 0, "chosen");
    if (chosen < 0)
        return g_strdup_printf("-dtb: cannot add /chosen: %s", fdt_strerror(chosen));
    if (c->append)
        dt_text(fdt, chosen, "bootargs", c->append);
    if (initrd_size) {
        fdt_setprop_u64(fdt, chosen, "linux,initrd-start", initrd);
        fdt_setprop_u64(fdt, chosen, "linux,initrd-end", initrd + initrd_size);
    }
    return NULL;
}

/* ---- loading ---- */

static const char *const firmware_paths[] = {
    "/usr/lib/riscv64-linux-gnu/opensbi/generic/fw_dynamic.bin",
    "/usr/share/qemu/opensbi-riscv64-generic-fw_dynamic.bin",
    "/usr/share/opensbi/lp64/generic/firmware/fw_dynamic.bin",
};

static const char *default_firmware(void)
{
    for (unsigned i = 0; i < ARRAY_LEN(firmware_paths); i++)
        if (!access(firmware_paths[i], R_OK))
            return firmware_paths[i];
    return NULL;
}

static char *load_firmware(Machine *m, BootImage *out)
{
    const char *path = m->cfg->bios;

    *out = (BootImage){ .entry = RAM_BASE, .start = RAM_BASE, .end = RAM_BASE };
    if (path && !strcmp(path, "none"))
        return NULL;
    if (!path || !strcmp(path, "default"))
        path = default_firmware();
    if (!path)
        return g_strdup_printf("no firmware: OpenSBI is looked for at %s and the like: install Debian's package opensbi, or "
                               "name a file with -bios, or use -bios none", firmware_paths[0]);
    return boot_program(&virt_of(m)->pieces, "firmware", path, EM_RISCV, RAM_BASE, out);
}

/* Highest address below @limit where @size bytes fit, a multiple of 2 MiB. */
static uint64_t place_below(uint64_t limit, uint64_t size) { return ALIGN_DOWN(limit - size, (uint64_t)HUGE); }

static char *load_tree(Machine *m, uint64_t initrd, uint64_t initrd_size, uint64_t limit, uint64_t *at)
{
    MachineConfig *c = m->cfg;
    void *fdt;
    char *err = NULL;

    if (c->dtb) {
        uint64_t size;
        uint8_t *data = boot_file("-dtb", c->dtb, &size, &err);

        if (err)
            return err;
        if (size < sizeof(struct fdt_header) || fdt_check_full(data, size)) {
            g_free(data);
            return g_strdup_printf("-dtb %s: not a device tree blob, or a damaged one (dtc -I dts -O dtb makes one)",
                                   c->dtb);
        }
        fdt = dt_grow(data, 4096 + (c->append ? strlen(c->append) : 0));
        g_free(data);
    } else {
        fdt = dt_grow(m->fdt, 4096 + (c->append ? strlen(c->append) : 0));
    }
    err = boot_args(fdt, c, initrd, initrd_size);
    if (!err) {
        fdt_pack(fdt);
        uint64_t size = fdt_totalsize(fdt);

        *at = place_below(limit, size);
        boot_add(&virt_of(m)->pieces, "device tree", *at, g_memdup2(fdt, size), size);
    }
    free(fdt);
    return err;
}

/* a0 = hart, a1 = tree, a2 = fw_dynamic's information, jump to start. */
static void boot_rom(Machine *m, uint64_t start, uint64_t tree, uint64_t next)
{
    struct {
        uint32_t code[6];
        uint64_t start, tree;                        /* at 24 and 32 */
        uint64_t magic, version, next_addr, next_mode, options, boot_hart;
    } rom = {
        .code = {
            0x00000297,                              /* auipc t0, 0 */
            0x02828613,                              /* addi a2, t0, 40 */
            0xf1402573,                              /* csrr a0, mhartid */
            0x0202b583,                              /* ld a1, 32(t0) */
            0x0182b283,                              /* ld t0, 24(t0) */
            0x00028067,                              /* jr t0 */
        },
        .start = start, .tree = tree,
        .magic = 0x4942534f, .version = 2, .next_addr = next, .next_mode = 1,
    };

    boot_add(&virt_of(m)->pieces, "boot ROM", ROM_BASE, g_memdup2(&rom, sizeof rom), sizeof rom);
}

/* Read all files, once; they are written at each reset. */
static char *load(Machine *m)
{
    Virt *v = virt_of(m);
    MachineConfig *c = m->cfg;
    BootImage fw, kernel = { 0 };
    uint64_t limit = MIN(RAM_BASE + m->ram->size, LOW_END), initrd = 0, initrd_size = 0, tree = 0;
    bool no_fw = c->bios && !strcmp(c->bios, "none"), flash = pflash_backed(v->board.flash[0]);
    char *err = load_firmware(m, &fw);

    if (!err && c->kernel) {
        uint64_t at = no_fw ? RAM_BASE : ALIGN_UP(fw.end, (uint64_t)HUGE);

        err = boot_program(&v->pieces, "kernel", c->kernel, EM_RISCV, at, &kernel);
    }
    if (!err && c->initrd) {
        uint8_t *data = boot_file("-initrd", c->initrd, &initrd_size, &err);

        if (data && initrd_size > limit - RAM_BASE)
            err = g_strdup_printf("-initrd %s: larger than the machine's memory: give it more with -m", c->initrd);
        if (!err) {
            initrd = place_below(limit - HUGE, initrd_size);
            boot_add(&v->pieces, "initrd", initrd, data, initrd_size);
        }
    }
    if (!err)
        err = load_tree(m, initrd, initrd_size, limit, &tree);
    if (err)
        return err;
    uint64_t low = initrd ? initrd : tree;

    if (MAX(kernel.end, fw.end) > low && MIN(kernel.start ? kernel.start : fw.start, fw.start) < RAM_BASE + m->ram->size)
        return g_strdup("kernel, initrd and device tree do not fit into the machine's memory: give it more with -m");
    uint64_t next = c->kernel ? kernel.entry : flash ? FLASH_BASE : 0;

    boot_rom(m, no_fw ? (next ? next : RAM_BASE) : fw.entry, tree, next);
    return NULL;
}

/* ---- building ---- */

static char *add(Machine *m, const char *type, uint64_t addr, int irq, Device **out)
{
    char *err = NULL, text[32];
    Device *d = device_new(m, type, NULL, &err);

    if (!d)
        return err;
    if (out)
        *out = d;
    snprintf(text, sizeof text, "%" G_GUINT64_FORMAT, addr);
    err = device_set(d, "addr", text);
    if (!err && irq >= 0) {
        snprintf(text, sizeof text, "%d", irq);
        err = device_set(d, "irq", text);
    }
    return err;
}

static char *add_realized(Machine *m, const char *type, uint64_t addr, int irq, Device **out)
{
    Device *d = NULL;
    char *err = add(m, type, addr, irq, &d);

    if (out)
        *out = d;
    return err ? err : device_realize(d);
}

static char *add_uart(Machine *m)
{
    Board *b = board_of(m);
    char *err = add(m, "ns16550a", UART_BASE, UART_IRQ, &b->uart);

    if (!err && chardev_find(m, "serial0"))
        err = device_set(b->uart, "chardev", "serial0");
    return err ? err : device_realize(b->uart);
}

static char *add_flash(Machine *m, unsigned n)
{
    char drive[16];
    Board *b = board_of(m);
    char *err = add(m, "cfi.pflash01", FLASH_BASE + (uint64_t)n * FLASH_SIZE, -1, &b->flash[n]);

    snprintf(drive, sizeof drive, "pflash%u", n);
    if (!err && block_find(m, drive))
        err = device_set(b->flash[n], "drive", drive);
    return err ? err : device_realize(b->flash[n]);
}

static char *add_pci(Machine *m)
{
    const struct { const char *name; uint64_t value; } props[] = {
        { "io", PCI_IO }, { "mem", PCI_MEM }, { "mem_size", PCI_MEM_SIZE }, { "high_size", PCI_HIGH_SIZE },
        { "high", ALIGN_UP(RAM_BASE + m->ram->size, PCI_HIGH_SIZE) },
    };
    Device *d = NULL;
    char *err = add(m, "gpex-pcihost", PCI_ECAM, PCI_IRQ, &d);

    for (unsigned i = 0; !err && i < ARRAY_LEN(props); i++) {
        char text[32];

        snprintf(text, sizeof text, "%" G_GUINT64_FORMAT, props[i].value);
        err = device_set(d, props[i].name, text);
    }
    if (!err)
        err = device_realize(d);
    if (!err && virt_of(m)->aia == AIA_IMSIC)
        pci_host_set_msi(pci_host(m), imsic_message, m);
    return err;
}

static char *add_imsic(Machine *m, unsigned file, uint64_t addr)
{
    Device **d = &board_of(m)->imsic[file];
    char *err = add(m, "riscv-imsic", addr, -1, d);

    if (!err)
        err = device_set(*d, "machine", file == RV_FILE_M ? "on" : "off");
    return err ? err : device_realize(*d);
}

static char *add_aplic(Machine *m, bool msi)
{
    Device **d = &board_of(m)->aplic;
    char *err = add(m, "riscv-aplic", APLIC_M_BASE, -1, d), text[32];

    snprintf(text, sizeof text, "%u", APLIC_S_BASE);
    if (!err)
        err = device_set(*d, "child_addr", text);
    if (!err)
        err = device_set(*d, "msi", msi ? "on" : "off");
    return err ? err : device_realize(*d);
}

static char *add_intc(Machine *m)
{
    Virt *v = virt_of(m);
    char *err = NULL;

    if (v->aia == AIA_NONE)
        return add_realized(m, "plic", PLIC_BASE, -1, &v->board.plic);
    if (v->aia == AIA_IMSIC) {
        m->irq_file = imsic_register;
        err = add_imsic(m, RV_FILE_M, IMSIC_M_BASE);
        if (!err)
            err = add_imsic(m, RV_FILE_S, IMSIC_S_BASE);
    }
    return err ? err : add_aplic(m, v->aia == AIA_IMSIC);
}

static char *add_devices(Machine *m)
{
    Board *b = board_of(m);
    char *err = add_realized(m, "syscon", SYSCON_BASE, -1, NULL);

    if (!err)
        err = add_intc(m);
    if (!err)
        err = add_realized(m, "aclint", CLINT_BASE, -1, NULL);
    if (!err)
        err = add_uart(m);
    if (!err)
        err = add_realized(m, "goldfish-rtc", RTC_BASE, RTC_IRQ, &b->rtc);
    if (!err)
        err = add_realized(m, "fw_cfg", FW_CFG_BASE, -1, &b->fw_cfg);
    for (unsigned i = 0; !err && i < ARRAY_LEN(b->flash); i++)
        err = add_flash(m, i);
    if (!err)
        err = add_pci(m);
    for (unsigned i = 0; !err && i < VIRTIO_COUNT; i++)
        err = add_realized(m, "virtio-mmio", VIRTIO_BASE + i * VIRTIO_STEP, VIRTIO_IRQ + i, NULL);
    return err;
}

static char *add_memory(Machine *m, MemRegion *r, const char *name, MemKind kind, uint64_t addr, uint64_t size)
{
    *r = (MemRegion){ .name = name, .kind = kind, .addr = addr, .size = size, .enabled = true, .host = mem_alloc(size) };
    if (!r->host)
        return g_strdup_printf("cannot reserve %" G_GUINT64_FORMAT " MiB for the guest's memory: %s: give it less with -m",
                               size >> 20, strerror(errno));
    mem_add(m, r);
    return NULL;
}

static const char *const options[] = {
    "aia=none|aplic|aplic-imsic  interrupts by a PLIC (none, the default), an APLIC, or an APLIC and IMSICs (for MSIs)",
    "aia-guests=0                files for guests of a hypervisor, which there cannot be",
    "dumpdtb=FILE                write the device tree and end",
    NULL,
};

static char *read_options(Machine *m)
{
    static const char *const kinds[] = { [AIA_NONE] = "none", [AIA_APLIC] = "aplic", [AIA_IMSIC] = "aplic-imsic" };
    const char *aia = g_hash_table_lookup(m->cfg->machine_opts, "aia");
    const char *guests = g_hash_table_lookup(m->cfg->machine_opts, "aia-guests");
    Virt *v = virt_of(m);
    unsigned n = 0;

    while (aia && n < ARRAY_LEN(kinds) && strcmp(kinds[n], aia))
        n++;
    if (n == ARRAY_LEN(kinds))
        return g_strdup_printf("-machine aia=%s: none, aplic and aplic-imsic are known", aia);
    if (guests && strcmp(guests, "0"))
        return g_strdup_printf("-machine aia-guests=%s: these CPUs have no hypervisor extension, so 0 it is", guests);
    v->aia = n;
    m->features = n == AIA_IMSIC ? RV_AIA : 0;
    return NULL;
}

static char *init(Machine *m)
{
    Virt *v = g_new0(Virt, 1);
    char *err;

    m->board = &v->board;
    m->ram = &v->ram;
    err = read_options(m);
    if (!err)
        err = add_memory(m, &v->ram, "ram", MEM_RAM, RAM_BASE, m->cfg->ram_size);
    if (!err)
        err = add_memory(m, &v->rom, "rom", MEM_ROM, ROM_BASE, ROM_SIZE);
    if (!err)
        err = machine_create_cpus(m, &v->features);
    return err ? err : add_devices(m);
}

static char *dump_tree(Machine *m, const char *path)
{
    int ret;

    fdt_pack(m->fdt);
    ret = file_write(path, m->fdt, fdt_totalsize(m->fdt));
    return ret ? g_strdup_printf("-machine dumpdtb: %s: %s", path, g_strerror(-ret)) : NULL;
}

static char *done(Machine *m)
{
    const char *dump = g_hash_table_lookup(m->cfg->machine_opts, "dumpdtb");

    make_tree(m);
    if (dump) {
        char *err = dump_tree(m, dump);

        if (err)
            return err;
        exit(0);
    }
    return load(m);
}

static void reset(Machine *m)
{
    char *err = boot_write(m, virt_of(m)->pieces);

    if (err) {                                       /* checked by the first reset already */
        fprintf(stderr, "lyre-system-riscv64: %s\n", err);
        exit(1);
    }
    for (unsigned i = 0; i < m->ncpus; i++)
        m->guest->sys->start(m->vcpus[i].cpu, ROM_BASE, NULL, 0);
}

const MachineType machine_virt = {
    .name = "virt", .help = "RISC-V board with virtio devices, compatible with QEMU's", .guest = "riscv64",
    .options = options,
    .default_cpu = "rv64", .default_ram = 1ull << 30, .max_cpus = MAX_CPUS,
    .init = init, .done = done, .reset = reset,
};

const MachineType *const machine_types[] = { &machine_virt, &machine_none, NULL };
