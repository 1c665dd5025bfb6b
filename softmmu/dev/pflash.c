/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A bank of NOR flash with Intel's command set (JEDEC JEP137 0x0001; Intel StrataFlash data sheets; CFI: JESD68):
 * two 16-bit chips side by side, 32 MiB in erase blocks of 256 KiB. Commands are the low byte of any write; answers
 * come from both chips, so a
 * 32-bit read sees them twice.
 *
 * While it shows its content the bank is ROM, from which code runs, and writes come to the registers (MemRegion.ops
 * of a ROM); in every other mode the ROM is taken away, and the registers below it are seen. Programming and erasing
 * take no time.
 */
#include "base/log.h"
#include "softmmu/block.h"
#include "softmmu/board.h"

#include <stdio.h>
#include <sys/mman.h>

enum {
    SIZE = 32 << 20, BLOCK = 256 << 10, BLOCKS = SIZE / BLOCK, BANK_WIDTH = 4, CHIPS = 2, BUFFER = 4096,
    MANUFACTURER = 0x89, DEVICE = 0x18,
};

/* Modes and first bytes of commands. */
enum {
    READ_ARRAY = 0xff, PROGRAM = 0x40, PROGRAM_2 = 0x10, ERASE = 0x20, CLEAR = 0x50, LOCK = 0x60, READ_STATUS = 0x70,
        READ_ID = 0x90,
    READ_CFI = 0x98, BUFFERED = 0xe8, SUSPEND = 0xb0, CONFIRM = 0xd0, RESET_AMD = 0xf0, LOCK_SET = 0x01, LOCK_DOWN = 0x2f,
};
enum { ST_READY = 0x80, ST_ERASE = 0x20, ST_PROGRAM = 0x10, ST_LOCKED = 0x02 };

/* Where in a command: its first byte, the second, data of a buffered program, the confirmation behind that. */
enum { C_FIRST, C_SECOND, C_DATA, C_CONFIRM };

typedef struct Pflash {
    Device dev;
    uint64_t addr;
    char *drive;
    MemRegion rom, regs;
    Block *block;
    char name[24];
    uint8_t mode, cycle, status;
    uint16_t left;                                   /* data writes to come, less one */
    uint32_t buf_at;                                 /* offset of the buffer in the bank; 1: not known yet */
    uint8_t buf[BUFFER];
    uint8_t locked[BLOCKS];
} Pflash;

/* What each chip answers to a CFI query from index 0x10 on. */
static const uint8_t cfi[] = {
    'Q', 'R', 'Y', 0x01, 0x00, 0x31, 0x00, 0x00, 0x00, 0x00, 0x00,      /* 10: command set 1, its table at 31 */
    0x45, 0x55, 0x00, 0x00,                                             /* 1b: 4.5 to 5.5 V */
    0x07, 0x07, 0x0a, 0x00, 0x04, 0x04, 0x04, 0x00,                     /* 1f: typical times, and how much longer at most */
    24, 0x02, 0x00, 0x0b, 0x00,                                         /* 27: 16 MiB; 8 or 16 bits wide; buffer of 2 KiB */
    0x01, BLOCKS - 1, 0x00, (BLOCK / CHIPS >> 8) & 0xff, BLOCK / CHIPS >> 16,    /* 2c: one region of equal blocks */
    'P', 'R', 'I', '1', '0', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x01, 0, 0, 0,  /* 31: version 1.0, no optional features */
};
_Static_assert(sizeof cfi == 0x43 - 0x10, "the fields are where the standard has them");

bool pflash_backed(const Device *d) { return d && ((const Pflash *)d)->block; }

static void set_mode(Pflash *p, uint8_t mode)
{
    p->mode = mode;
    p->cycle = C_FIRST;
    mem_move(p->dev.machine, &p->rom, p->addr, mode == READ_ARRAY);
}

/* A command has ended, with @errors. */
static void finish(Pflash *p, uint8_t errors)
{
    p->status |= ST_READY | errors;
    set_mode(p, READ_STATUS);
}

/* ---- content ---- */

/* [off, off + len) has changed; false: it could not be stored. */
static bool store(Pflash *p, uint64_t off, uint64_t len)
{
    int ret;

    if (!p->block)
        return true;
    if (off + len > block_size(p->block))
        return false;
    ret = block_pwrite(p->block, off, p->rom.host + off, len);
    if (ret)
        LOG(UNIMP, "pflash: cannot write to %s: %s\n", p->drive, strerror(-ret));
    return !ret;
}

static bool changeable(const Pflash *p, uint64_t off, uint8_t *errors)
{
    if (p->locked[off / BLOCK]) {
        *errors |= ST_LOCKED;
        return false;
    }
    return !(p->block && (block_readonly(p->block) || off >= block_size(p->block)));
}

/* Programming turns ones to zeros. */
static void program(Pflash *p, uint64_t off, const uint8_t *data, unsigned len)
{
    uint8_t errors = 0;
    bool ok = changeable(p, off, &errors);

    for (unsigned i = 0; ok && i < len; i++)
        p->rom.host[off + i] &= data[i];
    if (!ok || !store(p, off, len))
        errors |= ST_PROGRAM;
    finish(p, errors);
}

static void erase(Pflash *p, uint64_t off)
{
    uint8_t errors = 0;

    off = ALIGN_DOWN(off, (uint64_t)BLOCK);
    if (!changeable(p, off, &errors)) {
        finish(p, errors | ST_ERASE);
        return;
    }
    memset(p->rom.host + off, 0xff, BLOCK);
    finish(p, store(p, off, BLOCK) ? 0 : ST_ERASE);
}

/* ---- commands ---- */

static void first(Pflash *p, uint8_t v)
{
    switch (v) {
    case PROGRAM: case PROGRAM_2: case ERASE: case LOCK: case BUFFERED:
        set_mode(p, v);
        p->status |= ST_READY;
        p->cycle = C_SECOND;
        return;
    case READ_STATUS: case READ_ID: case READ_CFI:
        set_mode(p, v);
        return;
    case CLEAR:
        p->status = ST_READY;
        set_mode(p, READ_ARRAY);
        return;
    case SUSPEND: case CONFIRM:                      /* nothing is ever under way */
        set_mode(p, READ_STATUS);
        return;
    default:
        LOG(GUEST, "pflash: unknown command %#x\n", v);
        /* fall through */
    case READ_ARRAY: case RESET_AMD: case 0:
        set_mode(p, READ_ARRAY);
    }
}

static void lock(Pflash *p, uint64_t off, uint8_t v)
{
    switch (v) {
    case LOCK_SET: case LOCK_DOWN: p->locked[off / BLOCK] = 1; break;
    case CONFIRM:                  p->locked[off / BLOCK] = 0; break;
    case READ_ARRAY:               set_mode(p, READ_ARRAY); return;
    default:                       finish(p, ST_PROGRAM | ST_ERASE); return;
    }
    finish(p, 0);
}

static void second(Pflash *p, uint64_t off, uint64_t value, unsigned size)
{
    uint8_t bytes[8];
    unsigned words = (size == 1 ? value & 0xff : value & 0xffff) + 1;

    switch (p->mode) {
    case PROGRAM: case PROGRAM_2:
        st64(bytes, value);
        program(p, off, bytes, size);
        return;
    case LOCK:
        lock(p, off, value);
        return;
    case ERASE:
        if ((value & 0xff) == CONFIRM)
            erase(p, off);
        else if ((value & 0xff) == READ_ARRAY)
            set_mode(p, READ_ARRAY);
        else
            finish(p, ST_PROGRAM | ST_ERASE);
        return;
    default:                                         /* BUFFERED */
        if (words > BUFFER / BANK_WIDTH) {
            finish(p, ST_PROGRAM | ST_ERASE);
            return;
        }
        p->left = words - 1;
        p->buf_at = 1;
        memset(p->buf, 0xff, sizeof p->buf);
        p->cycle = C_DATA;
    }
}

static void buffer(Pflash *p, uint64_t off, uint64_t value, unsigned size)
{
    uint8_t bytes[8];

    if (p->buf_at == 1)
        p->buf_at = ALIGN_DOWN(off, (uint64_t)BUFFER);
    if (ALIGN_DOWN(off, (uint64_t)BUFFER) != p->buf_at || size > BUFFER - off % BUFFER) {
        LOG(GUEST, "pflash: data at %#x is outside of the write buffer\n", (unsigned)off);
        finish(p, ST_PROGRAM | ST_ERASE);
        return;
    }
    st64(bytes, value);
    memcpy(p->buf + off % BUFFER, bytes, size);
    if (p->left)
        p->left--;
    else
        p->cycle = C_CONFIRM;
}

static void pflash_write(void *dev, uint64_t off, uint64_t value, unsigned size)
{
    Pflash *p = dev;

    switch (p->cycle) {
    case C_FIRST:  first(p, value); break;
    case C_SECOND: second(p, off, value, size); break;
    case C_DATA:   buffer(p, off, value, size); break;
    default:
        if ((value & 0xff) == CONFIRM)
            program(p, p->buf_at, p->buf, BUFFER);
        else
            finish(p, ST_PROGRAM | ST_ERASE);
    }
}

/* What one chip says at index @i of the block that @off lies in. */
static uint8_t answer(const Pflash *p, uint64_t off)
{
    uint64_t i = off % BLOCK / BANK_WIDTH;

    switch (p->mode) {
    case READ_ID:  return i == 0 ? MANUFACTURER : i == 1 ? DEVICE : i == 2 ? p->locked[off / BLOCK] : 0;
    case READ_CFI: return i >= 0x10 && i - 0x10 < sizeof cfi ? cfi[i - 0x10] : 0;
    default:       return p->status;
    }
}

static uint64_t pflash_read(void *dev, uint64_t off, unsigned size)
{
    const Pflash *p = dev;
    uint64_t value = 0;

    for (unsigned i = 0; i < size; i++) {
        uint8_t byte = p->mode == READ_ARRAY ? p->rom.host[off + i] : (off + i) % (BANK_WIDTH / CHIPS) ? 0
            : answer(p, off + i);

        value |= (uint64_t)byte << 8 * i;
    }
    return value;
}

static const MemOps pflash_ops = { .read = pflash_read, .write = pflash_write, .min = 1, .max = 4 };

/* ---- the device ---- */

static char *claim_drive(Pflash *p)
{
    uint64_t size;
    char *err;
    int ret;

    p->block = block_find(p->dev.machine, p->drive);
    if (!p->block)
        return g_strdup_printf("drive=%s: there is no drive of this id", p->drive);
    size = block_size(p->block);
    if (size > SIZE)
        return g_strdup_printf("drive=%s: a bank of flash has %d MiB, the image is larger", p->drive, SIZE >> 20);
    err = block_claim(p->block, &p->dev);
    if (err)
        return err;
    memset(p->rom.host + size, 0xff, SIZE - size);
    ret = size ? block_pread(p->block, 0, p->rom.host, size) : 0;
    return ret ? g_strdup_printf("drive=%s: cannot read: %s", p->drive, strerror(-ret)) : NULL;
}

static char *pflash_realize(Device *d)
{
    Pflash *p = (Pflash *)d;
    char *err;

    snprintf(p->name, sizeof p->name, "flash@%" G_GINT64_MODIFIER "x", p->addr);
    p->rom = (MemRegion){ .name = p->name, .kind = MEM_ROM, .addr = p->addr, .size = SIZE, .ops = &pflash_ops, .dev = p,
                          .priority = 1, .enabled = true, .host = mem_alloc(SIZE) };
    p->regs = (MemRegion){ .name = "flash-registers", .kind = MEM_DEVICE, .addr = p->addr, .size = SIZE, .ops = &pflash_ops,
                           .dev = p, .enabled = true };
    if (!p->rom.host)
        return g_strdup("cannot reserve memory for the flash");
    err = p->drive && *p->drive ? claim_drive(p) : NULL;
    if (err)
        return err;
    p->mode = READ_ARRAY;
    mem_add(d->machine, &p->regs);
    mem_add(d->machine, &p->rom);
    return NULL;
}

static void pflash_unrealize(Device *d)
{
    Pflash *p = (Pflash *)d;

    munmap(p->rom.host, SIZE);                       /* the regions of a machine that ends are not looked at again */
}

static void pflash_reset(Device *d)
{
    Pflash *p = (Pflash *)d;

    memset(p->locked, 0, sizeof p->locked);
    p->status = ST_READY;
    p->left = 0;
    p->buf_at = 1;
    set_mode(p, READ_ARRAY);
}

/* One node for all banks, by the first. */
static void pflash_fdt(Device *d, void *fdt)
{
    uint32_t cells[16];
    unsigned n = 0;
    char name[40];
    int node;

    for (Device *i = d->machine->devices; i && n < ARRAY_LEN(cells); i = i->next) {
        const Pflash *p = (Pflash *)i;

        if (i->type != d->type)
            continue;
        if (!n && i != d)
            return;
        cells[n++] = p->addr >> 32;
        cells[n++] = (uint32_t)p->addr;
        cells[n++] = 0;
        cells[n++] = SIZE;
    }
    snprintf(name, sizeof name, "flash@%" G_GINT64_MODIFIER "x", ((Pflash *)d)->addr);
    node = dt_node(fdt, "/", name);
    dt_u32(fdt, node, "bank-width", BANK_WIDTH);
    dt_cells(fdt, node, "reg", n, cells);
    dt_text(fdt, node, "compatible", "cfi-flash");
}

static bool mode_good(const Pflash *p)
{
    switch (p->mode) {
    case READ_ARRAY: case READ_STATUS: case READ_ID: case READ_CFI: return p->cycle == C_FIRST;
    case PROGRAM: case PROGRAM_2: case ERASE: case LOCK:            return p->cycle == C_SECOND;
    case BUFFERED:                                                  return p->cycle >= C_SECOND && p->cycle <= C_CONFIRM;
    default:                                                        return false;
    }
}

static const char *pflash_loaded(void *dev)
{
    Pflash *p = dev;

    if (!mode_good(p))
        return "no command is like that";
    if (p->buf_at != 1 && (p->buf_at >= SIZE || p->buf_at % BUFFER))
        return "the write buffer is out of range";
    if (p->left >= BUFFER / BANK_WIDTH || (p->cycle == C_CONFIRM && p->buf_at == 1))
        return "the write buffer has too many words, or none";
    mem_move(p->dev.machine, &p->rom, p->addr, p->mode == READ_ARRAY);
    return NULL;
}

/* The content is memory, and saved as such. */
static const StateField pflash_fields[] = {
    STATE_FIELD(Pflash, STATE_U8, mode),
    STATE_FIELD(Pflash, STATE_U8, cycle),
    STATE_FIELD(Pflash, STATE_U8, status),
    STATE_FIELD(Pflash, STATE_U16, left),
    STATE_FIELD(Pflash, STATE_U32, buf_at),
    STATE_ARRAY(Pflash, STATE_U8, buf),
    STATE_ARRAY(Pflash, STATE_U8, locked),
    { NULL },
};
static const StateDesc pflash_state = { .name = "cfi.pflash01", .version = 1, .fields = pflash_fields,
                                        .after_load = pflash_loaded };

static const Prop pflash_props[] = {
    { "addr",  PROP_U64,   offsetof(Pflash, addr),  0, "address of the bank" },
    { "drive", PROP_DRIVE, offsetof(Pflash, drive), 0, "the content; none: empty, and gone at the end" },
    { NULL },
};

const DeviceType pflash_type = {
    .name = "cfi.pflash01", .help = "NOR flash, Intel command set", .size = sizeof(Pflash), .bus = BUS_SYSTEM,
        .props = pflash_props,
    .realize = pflash_realize, .unrealize = pflash_unrealize, .reset = pflash_reset, .fdt = pflash_fdt,
        .state = &pflash_state,
};
