/* SPDX-License-Identifier: Apache-2.0 */
/*
 * virtio-blk (VIRTIO 1.2, 5.2). A request is a chain: header {type, reserved, sector}, data, one status byte. Where
 * the pieces are cut is the driver's choice. Requests run concurrently; they end in the order in which the host has
 * done them.
 */
#include "base/log.h"
#include "softmmu/block.h"
#include "softmmu/dev/virtio.h"

#include <errno.h>

enum { QUEUE_SIZE = 256, SEG_MAX = QUEUE_SIZE - 2, SECTOR = 512, MAX_QUEUES = 16, SERIAL_LEN = 20 };
enum { T_IN = 0, T_OUT = 1, T_FLUSH = 4, T_GET_ID = 8, T_DISCARD = 11, T_WRITE_ZEROES = 13 };
enum { S_OK = 0, S_IOERR = 1, S_UNSUPP = 2 };
/* DISCARD and WRITE_ZEROES: one segment, of less than 2 GiB */
enum { SEGMENT_LEN = 16, MAX_SECTORS = 0x3fffff, FLAG_UNMAP = 1 };

#define F_SEG_MAX       VIRTIO_F(2)
#define F_RO            VIRTIO_F(5)
#define F_BLK_SIZE      VIRTIO_F(6)
#define F_FLUSH         VIRTIO_F(9)
#define F_TOPOLOGY      VIRTIO_F(10)
#define F_MQ            VIRTIO_F(12)
#define F_DISCARD       VIRTIO_F(13)
#define F_WRITE_ZEROES  VIRTIO_F(14)

enum {                           /* configuration */
    C_CAPACITY = 0, C_SEG_MAX = 12, C_BLK_SIZE = 20, C_PHYS_EXP = 24, C_MIN_IO = 26, C_OPT_IO = 28, C_NUM_QUEUES = 34,
    C_DISCARD_SECTORS = 36, C_DISCARD_SEG = 40, C_DISCARD_ALIGN = 44, C_ZERO_SECTORS = 48, C_ZERO_SEG = 52,
        C_ZERO_UNMAP = 56,
    C_SIZE = 60,
};

typedef struct VirtioBlk {
    VirtioDevice v;
    char *drive, *serial;
    uint32_t num_queues, logical, physical;
    Block *block;
    uint64_t sectors;
} VirtioBlk;

typedef struct BlkReq {
    VirtioBlk *dev;
    VirtioElem *elem;
    uint32_t written;            /* bytes of data that the device writes */
    bool flush_behind;           /* the driver does not know of FLUSH */
    struct iovec iov[];
} BlkReq;

/* Give the element back with its status. */
static void finish(VirtioBlk *b, VirtioElem *e, uint8_t status, uint32_t written)
{
    unsigned q = e->queue;

    if (virtio_elem_stale(&b->v, e)) {
        virtio_elem_free(e);
        return;
    }
    iov_write(e->in, e->nin, e->in_len - 1, &status, 1);
    /* The status comes last: all before it counts as written, also where an error left it as it was. */
    virtio_push(&b->v, e, status == S_OK ? written + 1 : (uint32_t)e->in_len);
    virtio_signal(&b->v, q);
}

static void done(void *arg, int ret)
{
    BlkReq *r = arg;

    if (!ret && r->flush_behind) {
        r->flush_behind = false;
        block_submit(r->dev->block, BLOCK_FLUSH, 0, 0, NULL, 0, done, r);
        return;
    }
    if (ret)
        LOG(GUEST, "virtio-blk: %s\n", g_strerror(-ret));
    finish(r->dev, r->elem, ret == -ENOTSUP ? S_UNSUPP : ret ? S_IOERR : S_OK, r->written);
    g_free(r);
}

static BlkReq *req_new(VirtioBlk *b, VirtioElem *e, unsigned iovs)
{
    BlkReq *r = g_malloc(sizeof *r + iovs * sizeof(struct iovec));

    *r = (BlkReq){ .dev = b, .elem = e };
    return r;
}

/* @len bytes from sector @sector lie on the disk. */
static bool in_range(const VirtioBlk *b, uint64_t sector, uint64_t len)
{
    return len % SECTOR == 0 && sector <= b->sectors && len / SECTOR <= b->sectors - sector;
}

static void read_write(VirtioBlk *b, VirtioElem *e, bool write, uint64_t sector, unsigned header)
{
    uint64_t len = write ? e->out_len - header : e->in_len - 1;
    unsigned most = write ? e->nout : e->nin, n;
    BlkReq *r;

    if (!in_range(b, sector, len) || (write && block_readonly(b->block))) {
        finish(b, e, S_IOERR, 0);
        return;
    }
    r = req_new(b, e, most);
    n = write ? iov_cut(r->iov, e->out, e->nout, header, len) : iov_cut(r->iov, e->in, e->nin, 0, len);
    r->written = write ? 0 : len;
    r->flush_behind = write && !virtio_has(&b->v, F_FLUSH);
    block_submit(b->block, write ? BLOCK_WRITE : BLOCK_READ, sector * SECTOR, len, r->iov, n, done, r);
}

static void discard_zero(VirtioBlk *b, VirtioElem *e, bool zero, unsigned header)
{
    uint8_t seg[SEGMENT_LEN];
    uint64_t sector, len;
    uint32_t flags;
    BlkReq *r;

    if (!virtio_has(&b->v, zero ? F_WRITE_ZEROES : F_DISCARD) || e->out_len - header != SEGMENT_LEN) {
        finish(b, e, S_UNSUPP, 0);
        return;
    }
    iov_read(e->out, e->nout, header, seg, sizeof seg);
    sector = ld64(seg);
    len = (uint64_t)ld32(seg + 8) * SECTOR;
    flags = ld32(seg + 12);
    if (flags & ~(zero ? FLAG_UNMAP : 0)) {
        finish(b, e, S_UNSUPP, 0);
        return;
    }
    if (ld32(seg + 8) > MAX_SECTORS || !in_range(b, sector, len) || block_readonly(b->block)) {
        finish(b, e, S_IOERR, 0);
        return;
    }
    r = req_new(b, e, 0);
    r->flush_behind = !virtio_has(&b->v, F_FLUSH);
    block_submit(b->block, zero ? BLOCK_ZERO : BLOCK_DISCARD, sector * SECTOR, len, NULL, 0, done, r);
}

static void get_id(VirtioBlk *b, VirtioElem *e)
{
    char text[SERIAL_LEN] = "";
    size_t len = MIN(e->in_len - 1, sizeof text);

    if (b->serial)
        memcpy(text, b->serial, MIN(strlen(b->serial), sizeof text));
    finish(b, e, S_OK, iov_write(e->in, e->nin, 0, text, len));
}

static void request(VirtioBlk *b, VirtioElem *e)
{
    uint8_t header[16];
    uint64_t sector;
    uint32_t type;

    if (e->out_len < sizeof header || e->in_len < 1) {
        virtio_elem_free(e);
        virtio_broken(&b->v, "a request without header or status");
        return;
    }
    iov_read(e->out, e->nout, 0, header, sizeof header);
    type = ld32(header);
    sector = ld64(header + 8);
    switch (type) {
    case T_IN:           read_write(b, e, false, sector, sizeof header); break;
    case T_OUT:          read_write(b, e, true, sector, sizeof header); break;
    case T_DISCARD:      discard_zero(b, e, false, sizeof header); break;
    case T_WRITE_ZEROES: discard_zero(b, e, true, sizeof header); break;
    case T_GET_ID:       get_id(b, e); break;
    case T_FLUSH:
        block_submit(b->block, BLOCK_FLUSH, 0, 0, NULL, 0, done, req_new(b, e, 0));
        break;
    default:
        LOG(UNIMP, "virtio-blk: request type %u\n", type);
        finish(b, e, S_UNSUPP, 0);
    }
}

static void blk_notify(VirtioDevice *v, unsigned q)
{
    VirtioBlk *b = (VirtioBlk *)v;
    VirtioElem *e;

    /* What is refused at once comes back at once: a driver could go on like this forever. */
    for (unsigned n = 0; n < 4 * QUEUE_SIZE && (e = virtio_pop(v, q)); n++)
        request(b, e);
}

static void blk_reset(VirtioDevice *v)
{
    VirtioBlk *b = (VirtioBlk *)v;

    if (b->block)
        block_drain(b->block);
}

static const VirtioModel model = { .id = VIRTIO_ID_BLK, .notify = blk_notify, .reset = blk_reset };

static bool good_block_size(uint32_t n)
{
    return n >= SECTOR && n <= 65536 && !(n & (n - 1));
}

static void fill_config(VirtioBlk *b)
{
    uint8_t *c = b->v.config;

    st64(c + C_CAPACITY, b->sectors);
    st32(c + C_SEG_MAX, SEG_MAX);
    st32(c + C_BLK_SIZE, b->logical);
    c[C_PHYS_EXP] = __builtin_ctz(b->physical / b->logical);
    st16(c + C_MIN_IO, b->physical / b->logical);
    st16(c + C_NUM_QUEUES, b->num_queues);
    st32(c + C_DISCARD_SECTORS, MAX_SECTORS);
    st32(c + C_DISCARD_SEG, 1);
    st32(c + C_DISCARD_ALIGN, b->logical / SECTOR);
    st32(c + C_ZERO_SECTORS, MAX_SECTORS);
    st32(c + C_ZERO_SEG, 1);
    c[C_ZERO_UNMAP] = 1;
}

static char *blk_realize(Device *d)
{
    VirtioBlk *b = (VirtioBlk *)d;
    uint64_t features = F_SEG_MAX | F_BLK_SIZE | F_FLUSH | F_TOPOLOGY;
    char *err;

    if (!b->drive)
        return g_strdup("it needs a drive=, the id of a -drive with if=none or the name of a -blockdev");
    b->block = block_find(d->machine, b->drive);
    if (!b->block)
        return g_strdup_printf("there is no drive '%s'", b->drive);
    if (!good_block_size(b->logical) || !good_block_size(b->physical) || b->physical < b->logical)
        return g_strdup("block sizes are powers of two from 512 to 65536, the physical one not below the logical one");
    if (b->num_queues < 1 || b->num_queues > MAX_QUEUES)
        return g_strdup_printf("num-queues=%u: 1 to %u", b->num_queues, MAX_QUEUES);
    err = block_claim(b->block, d);
    if (err)
        return err;
    b->sectors = block_size(b->block) / b->logical * (b->logical / SECTOR);
    features |= block_readonly(b->block) ? F_RO : F_DISCARD | F_WRITE_ZEROES;
    features |= b->num_queues > 1 ? F_MQ : 0;
    virtio_init(&b->v, &model, features, C_SIZE);
    for (unsigned i = 0; i < b->num_queues; i++)
        virtio_add_queue(&b->v, QUEUE_SIZE);
    fill_config(b);
    return virtio_attach(&b->v);
}

static const char *blk_loaded(VirtioBlk *b)
{
    return ld64(b->v.config + C_CAPACITY) != b->sectors ? "the disk has another size" : NULL;
}

static const char *blk_after_load(void *dev)
{
    const char *bad = blk_loaded(dev);

    return bad ? bad : virtio_after_load(dev);
}

static const StateField blk_fields[] = { VIRTIO_STATE(VirtioBlk), { NULL } };
static const StateDesc blk_state = { .name = "virtio-blk", .version = 1, .fields = blk_fields,
                                     .before_save = virtio_before_save, .after_load = blk_after_load };

static const Prop blk_props[] = {
    { "drive",      PROP_DRIVE,  offsetof(VirtioBlk, drive),      0, "id of the drive" },
    { "serial",     PROP_STRING, offsetof(VirtioBlk, serial),     0, "serial number, up to 20 characters" },
    { "num-queues", PROP_U32,    offsetof(VirtioBlk, num_queues), 1, "request queues" },
    { "logical_block_size",  PROP_U32, offsetof(VirtioBlk, logical),  SECTOR, "bytes" },
    { "physical_block_size", PROP_U32, offsetof(VirtioBlk, physical), SECTOR, "bytes" },
    VIRTIO_PROPS(VirtioBlk),
    { NULL },
};

const DeviceType virtio_blk_device = {
    .name = "virtio-blk-device", .help = "disk", .size = sizeof(VirtioBlk), .bus = BUS_VIRTIO, .user = true,
    .props = blk_props, .realize = blk_realize, .reset = virtio_reset, .state = &blk_state, .unrealize = virtio_unrealize,
};
const DeviceType virtio_blk_pci = {
    .name = "virtio-blk-pci", .alias = "virtio-blk", .help = "disk on PCI", .size = sizeof(VirtioBlk), .bus = BUS_PCI,
        .user = true,
    .props = blk_props, .realize = blk_realize, .reset = virtio_reset, .state = &blk_state, .unrealize = virtio_unrealize,
};
