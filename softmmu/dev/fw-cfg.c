/* SPDX-License-Identifier: Apache-2.0 */
/*
 * QEMU's firmware configuration device (QEMU, docs/specs/fw_cfg.rst): numbered items of bytes, some of them files
 * with names, read through a data register or by DMA.
 *
 *   0x00  data, 8 bytes      next bytes of the selected item, in memory order
 *   0x08  selector, 16 bits  big-endian
 *   0x10  DMA, 64 bits       big-endian address of a control block; writing its low half starts
 */
#include "base/log.h"
#include "softmmu/board.h"

#include <stdio.h>

enum { SIZE = 0x18, DATA = 0, SELECTOR = 8, DMA = 16 };

enum { KEY_SIGNATURE = 0x00, KEY_ID = 0x01, KEY_RAM_SIZE = 0x03, KEY_CPUS = 0x05, KEY_MAX_CPUS = 0x0f, KEY_DIRECTORY = 0x19,
       KEY_FILES = 0x20, FILES = 96, KEYS = KEY_FILES + FILES, KEY_MASK = 0x3fff };

enum { DMA_ERROR = 1, DMA_READ = 2, DMA_SKIP = 4, DMA_SELECT = 8, DMA_WRITE = 16 };

enum { NAME = 56, PIECE = 1 << 16 };

/* as in the directory; big-endian */
typedef struct FwFile { uint32_t size; uint16_t key, reserved; char name[NAME]; } FwFile;

typedef struct FwCfg {
    Device dev;
    uint64_t addr;
    MemRegion region;
    GByteArray *item[KEYS];                          /* NULL: empty */
    unsigned nfiles;
    uint16_t selected;
    uint32_t offset;                                 /* in the selected item; may be behind its end */
    uint64_t dma;                                    /* high half of an address under way */
} FwCfg;

static const uint64_t DMA_SIGNATURE = 0x51454d5520434647;           /* "QEMU CFG" */

static const GByteArray *current(const FwCfg *f)
{
    unsigned key = f->selected & KEY_MASK;

    return !(f->selected & ~KEY_MASK) && key < KEYS ? f->item[key] : NULL;
}

/* Copy the next @n bytes, zeros behind the end. */
static void next_bytes(FwCfg *f, uint8_t *to, uint32_t n)
{
    const GByteArray *a = current(f);
    uint32_t have = a && f->offset < a->len ? MIN(n, a->len - f->offset) : 0;

    if (have)
        memcpy(to, a->data + f->offset, have);
    memset(to + have, 0, n - have);
    f->offset = n > UINT32_MAX - f->offset ? UINT32_MAX : f->offset + n;
}

static void select_item(FwCfg *f, uint16_t key)
{
    f->selected = key;
    f->offset = 0;
}

/* ---- DMA ---- */

static bool dma_read(FwCfg *f, uint64_t to, uint32_t len)
{
    g_autofree uint8_t *piece = g_malloc(PIECE);

    if (len && to > UINT64_MAX - (len - 1))
        return false;
    while (len) {
        uint32_t n = MIN(len, PIECE);

        next_bytes(f, piece, n);
        if (!mem_write(f->dev.machine, to, piece, n))
            return false;
        to += n;
        len -= n;
    }
    return true;
}

/* Nothing of ours can be written. */
static bool dma_run(FwCfg *f, uint32_t control, uint32_t len, uint64_t addr)
{
    if (control & DMA_SELECT)
        select_item(f, control >> 16);
    if (control & DMA_READ)
        return dma_read(f, addr, len);
    if (control & DMA_WRITE)
        return false;
    if (control & DMA_SKIP)
        f->offset = len > UINT32_MAX - f->offset ? UINT32_MAX : f->offset + len;
    return true;
}

static void dma_start(FwCfg *f, uint64_t at)
{
    struct { uint32_t control, len; uint64_t addr; } block;
    uint32_t result;

    if (!mem_read(f->dev.machine, at, &block, sizeof block)) {
        LOG(GUEST, "fw_cfg: no memory at %#" G_GINT64_MODIFIER "x for the DMA control block\n", at);
        return;
    }
    result = dma_run(f, GUINT32_FROM_BE(block.control), GUINT32_FROM_BE(block.len), GUINT64_FROM_BE(block.addr))
                 ? 0 : GUINT32_TO_BE(DMA_ERROR);
    if (result)
        LOG(GUEST, "fw_cfg: DMA failed: control %#x, %u bytes at %#" G_GINT64_MODIFIER "x\n", GUINT32_FROM_BE(block.control),
            GUINT32_FROM_BE(block.len), GUINT64_FROM_BE(block.addr));
    mem_write(f->dev.machine, at, &result, sizeof result);
}

static void dma_write(FwCfg *f, uint64_t off, uint64_t value, unsigned size)
{
    if (size == 8) {
        f->dma = 0;
        dma_start(f, GUINT64_SWAP_LE_BE(value));
    } else if (size == 4 && off == DMA) {
        f->dma = (uint64_t)GUINT32_SWAP_LE_BE((uint32_t)value) << 32;
    } else if (size == 4) {
        uint64_t at = f->dma | GUINT32_SWAP_LE_BE((uint32_t)value);

        f->dma = 0;
        dma_start(f, at);
    }
}

/* ---- registers ---- */

static uint64_t fw_cfg_read(void *dev, uint64_t off, unsigned size)
{
    FwCfg *f = dev;
    uint8_t bytes[8] = { 0 };

    if (off < SELECTOR) {
        next_bytes(f, bytes, size);
    } else if (off >= DMA) {
        uint64_t be = GUINT64_TO_BE(DMA_SIGNATURE);

        memcpy(bytes, (uint8_t *)&be + (off - DMA), MIN(size, SIZE - off));
    }
    return GUINT64_FROM_LE(ld64(bytes));
}

static void fw_cfg_write(void *dev, uint64_t off, uint64_t value, unsigned size)
{
    FwCfg *f = dev;

    if (off == SELECTOR && size == 2)
        select_item(f, GUINT16_SWAP_LE_BE((uint16_t)value));
    else if (off == DMA || off == DMA + 4)
        dma_write(f, off, value, size);
    else
        LOG(GUEST, "fw_cfg: write of %u bytes to %#x\n", size, (unsigned)off);
}

static const MemOps fw_cfg_ops = { .read = fw_cfg_read, .write = fw_cfg_write, .min = 1, .max = 8 };

/* ---- items ---- */

void fw_cfg_add_key(Device *d, unsigned key, const void *data, size_t len)
{
    FwCfg *f = (FwCfg *)d;

    assert(key < KEY_FILES);
    if (f->item[key])
        g_byte_array_unref(f->item[key]);
    f->item[key] = g_byte_array_sized_new((guint)len);
    g_byte_array_append(f->item[key], data, (guint)len);
}

/* The directory: number of files, then a row each. */
static void add_row(FwCfg *f, const char *name, uint32_t len, uint16_t key)
{
    GByteArray *dir = f->item[KEY_DIRECTORY];
    FwFile row = { .size = GUINT32_TO_BE(len), .key = GUINT16_TO_BE(key) };
    uint32_t count = GUINT32_TO_BE(++f->nfiles);

    memcpy(row.name, name, strlen(name));
    memcpy(dir->data, &count, sizeof count);
    g_byte_array_append(dir, (const uint8_t *)&row, sizeof row);
}

char *fw_cfg_add(Device *d, const char *name, const void *data, size_t len)
{
    FwCfg *f = (FwCfg *)d;
    const GByteArray *dir = f->item[KEY_DIRECTORY];
    unsigned key = KEY_FILES + f->nfiles;

    if (!*name || strlen(name) >= NAME)
        return g_strdup_printf("fw_cfg %s: a name has 1 to %d characters", name, NAME - 1);
    if (len > INT32_MAX)
        return g_strdup_printf("fw_cfg %s: more than 2 GiB", name);
    if (f->nfiles == FILES)
        return g_strdup_printf("fw_cfg %s: there are %d files already", name, FILES);
    for (unsigned i = 0; i < f->nfiles; i++)
        if (!strcmp((const char *)dir->data + 4 + i * sizeof(FwFile) + offsetof(FwFile, name), name))
            return g_strdup_printf("fw_cfg %s: there is a file of this name already", name);
    f->item[key] = g_byte_array_sized_new((guint)len);
    g_byte_array_append(f->item[key], data, (guint)len);
    add_row(f, name, (uint32_t)len, (uint16_t)key);
    return NULL;
}

/* ---- the device ---- */

static char *fw_cfg_realize(Device *d)
{
    FwCfg *f = (FwCfg *)d;
    uint16_t cpus = GUINT16_TO_LE(d->machine->ncpus);
    uint32_t id = GUINT32_TO_LE(3), none = 0;        /* the traditional interface, and DMA */
    uint64_t ram = GUINT64_TO_LE(d->machine->ram ? d->machine->ram->size : 0);

    fw_cfg_add_key(d, KEY_SIGNATURE, "QEMU", 4);
    fw_cfg_add_key(d, KEY_ID, &id, sizeof id);
    fw_cfg_add_key(d, KEY_RAM_SIZE, &ram, sizeof ram);
    fw_cfg_add_key(d, KEY_CPUS, &cpus, sizeof cpus);
    fw_cfg_add_key(d, KEY_MAX_CPUS, &cpus, sizeof cpus);
    fw_cfg_add_key(d, KEY_DIRECTORY, &none, sizeof none);
    f->region = (MemRegion){ .name = "fw_cfg", .kind = MEM_DEVICE, .addr = f->addr, .size = SIZE, .ops = &fw_cfg_ops,
                             .dev = f,
                             .enabled = true };
    mem_add(d->machine, &f->region);
    return NULL;
}

static void fw_cfg_unrealize(Device *d)
{
    FwCfg *f = (FwCfg *)d;

    for (unsigned i = 0; i < KEYS; i++)
        if (f->item[i])
            g_byte_array_unref(f->item[i]);
}

static void fw_cfg_reset(Device *d)
{
    FwCfg *f = (FwCfg *)d;

    select_item(f, KEY_SIGNATURE);
    f->dma = 0;
}

static void fw_cfg_fdt(Device *d, void *fdt)
{
    FwCfg *f = (FwCfg *)d;
    char name[40];
    int node;

    snprintf(name, sizeof name, "fw-cfg@%" G_GINT64_MODIFIER "x", f->addr);
    node = dt_node(fdt, "/", name);
    dt_flag(fdt, node, "dma-coherent");
    dt_reg(fdt, node, f->addr, SIZE);
    dt_text(fdt, node, "compatible", "qemu,fw-cfg-mmio");
}

/* Any selector and offset are looked at where they are used. */
static const StateField fw_cfg_fields[] = {
    STATE_FIELD(FwCfg, STATE_U16, selected),
    STATE_FIELD(FwCfg, STATE_U32, offset),
    STATE_FIELD(FwCfg, STATE_U64, dma),
    { NULL },
};
static const StateDesc fw_cfg_state = { .name = "fw_cfg", .version = 1, .fields = fw_cfg_fields };

static const Prop fw_cfg_props[] = {
    { "addr", PROP_U64, offsetof(FwCfg, addr), 0, "address of the registers" },
    { NULL },
};

const DeviceType fw_cfg_type = {
    .name = "fw_cfg", .alias = "fw_cfg_mem", .help = "firmware configuration (QEMU)", .size = sizeof(FwCfg),
        .bus = BUS_SYSTEM,
    .props = fw_cfg_props, .realize = fw_cfg_realize, .unrealize = fw_cfg_unrealize, .reset = fw_cfg_reset,
        .fdt = fw_cfg_fdt,
    .state = &fw_cfg_state,
};
