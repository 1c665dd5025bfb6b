/* SPDX-License-Identifier: Apache-2.0 */
/*
 * virtio-net (VIRTIO 1.2, 5.1): one pair of queues. Frames to the network are sent from the main loop, so that a CPU's
 * notification is short. With a user network the guest may leave checksums, and cutting of TCP segments, to us: the
 * frames go into sockets of this host, where both are done again.
 */
#include "base/log.h"
#include "softmmu/dev/virtio.h"
#include "softmmu/net.h"

#include <stdio.h>

enum { RX = 0, TX = 1, QUEUE_SIZE = 256, HEADER = 12, MAC_LEN = 6, MOST_PARTS = 64, TX_ROUND = 256 };
enum { H_FLAGS = 0, H_GSO_TYPE = 1, H_CSUM_START = 6, H_CSUM_OFFSET = 8, H_BUFFERS = 10 };
enum { FLAG_NEEDS_CSUM = 1, FLAG_DATA_VALID = 2, GSO_NONE = 0, GSO_TCPV4 = 1, GSO_TCPV6 = 4 };
enum { C_MAC = 0, C_STATUS = 6, C_PAIRS = 8, C_MTU = 10, C_SIZE = 12 };

#define F_CSUM        VIRTIO_F(0)
#define F_GUEST_CSUM  VIRTIO_F(1)
#define F_MTU         VIRTIO_F(3)
#define F_MAC         VIRTIO_F(5)
#define F_HOST_TSO4   VIRTIO_F(11)
#define F_HOST_TSO6   VIRTIO_F(12)
#define F_MRG_RXBUF   VIRTIO_F(15)
#define F_STATUS      VIRTIO_F(16)

typedef struct VirtioNet {
    VirtioDevice v;
    char *netdev, *mac;
    uint32_t mtu;
    bool csum, tso, mergeable;
    Netdev *net;
    VirtioLater *later;
    uint8_t frame[HEADER + NET_FRAME_MAX];
} VirtioNet;

/* ---- to the guest ---- */

static bool can_receive(void *arg)
{
    VirtioNet *n = arg;

    return virtio_queue_filled(&n->v, RX);
}

/* Into as many buffers as it takes, if the driver can take that. All or none. */
static void receive(void *arg, const uint8_t *frame, size_t len)
{
    VirtioNet *n = arg;
    VirtioElem *part[MOST_PARTS] = { NULL };
    unsigned most = virtio_has(&n->v, F_MRG_RXBUF) ? MOST_PARTS : 1, parts = 0;
    uint8_t header[HEADER] = { 0 };
    uint64_t room = 0, done = 0;

    while (room < HEADER + len && parts < most && (part[parts] = virtio_pop(&n->v, RX)))
        room += part[parts++]->in_len;
    if (room < HEADER + len || part[0]->in_len < HEADER) {
        while (parts)
            virtio_unpop(&n->v, part[--parts]);
        LOG(GUEST, "virtio-net: a frame of %u bytes finds no room\n", (unsigned)len);
        return;
    }
    if (virtio_has(&n->v, F_GUEST_CSUM) && netdev_kind(n->net)->trusted)
        header[H_FLAGS] = FLAG_DATA_VALID;
    st16(header + H_BUFFERS, parts);
    for (unsigned i = 0; i < parts; i++) {
        size_t at = i ? 0 : iov_write(part[0]->in, part[0]->nin, 0, header, HEADER);
        size_t put = iov_write(part[i]->in, part[i]->nin, at, frame + done, len - done);

        done += put;
        virtio_fill(&n->v, part[i], at + put, i);
    }
    virtio_publish(&n->v, RX, parts);
    virtio_signal(&n->v, RX);
}

/* ---- to the network ---- */

/* The checksum that the guest left to us, over the frame from @start on, to @start + @offset. */
static bool finish_checksum(uint8_t *frame, size_t len, size_t start, size_t offset)
{
    uint64_t sum = 0;
    size_t i;

    if (start >= len || offset > len - start || len - start - offset < 2)
        return false;
    for (i = start; i + 1 < len; i += 2)
        sum += (uint64_t)frame[i] << 8 | frame[i + 1];
    if (i < len)
        sum += (uint64_t)frame[i] << 8;
    while (sum >> 16)
        sum = (sum & 0xffff) + (sum >> 16);
    sum = ~sum & 0xffff;
    if (!sum)
        sum = 0xffff;            /* zero would mean "none" in UDP, and is the same in TCP */
    frame[start + offset] = sum >> 8;
    frame[start + offset + 1] = (uint8_t)sum;
    return true;
}

static void transmit(VirtioNet *n, VirtioElem *e)
{
    size_t len = iov_read(e->out, e->nout, 0, n->frame, MIN(e->out_len, sizeof n->frame));
    uint8_t *header = n->frame, *frame = n->frame + HEADER;

    if (len < HEADER + 14 || e->out_len > sizeof n->frame)
        return;
    len -= HEADER;
    if (header[H_FLAGS] & FLAG_NEEDS_CSUM) {
        if (!virtio_has(&n->v, F_CSUM) || !finish_checksum(frame, len, ld16(header + H_CSUM_START),
                                                           ld16(header + H_CSUM_OFFSET))) {
            LOG(GUEST, "virtio-net: a frame with a wrong place for its checksum\n");
            return;
        }
    }
    if (header[H_GSO_TYPE] != GSO_NONE && !virtio_has(&n->v, F_HOST_TSO4 | F_HOST_TSO6)) {
        LOG(GUEST, "virtio-net: a frame to be cut, which was not negotiated\n");
        return;
    }
    netdev_send(n->net, frame, len);
}

static void tx_work(void *arg)
{
    VirtioNet *n = arg;
    VirtioElem *e;
    unsigned i = 0;

    for (; i < TX_ROUND && (e = virtio_pop(&n->v, TX)); i++) {
        if (n->net)
            transmit(n, e);
        virtio_push(&n->v, e, 0);
    }
    if (i)
        virtio_signal(&n->v, TX);
    if (i == TX_ROUND)
        virtio_later(n->later);
}

static void net_notify(VirtioDevice *v, unsigned q)
{
    VirtioNet *n = (VirtioNet *)v;

    if (q == TX)
        virtio_later(n->later);
    else if (n->net)
        netdev_accept(n->net);
}

/* The driver may set another address. */
static void net_config_written(VirtioDevice *v, uint32_t off, uint32_t len)
{
    VirtioNet *n = (VirtioNet *)v;

    st16(v->config + C_STATUS, n->net != NULL);
    st16(v->config + C_PAIRS, 1);
    st16(v->config + C_MTU, n->mtu);
}

/* What was given away before the snapshot and not yet sent is sent now. */
static const char *net_loaded(VirtioDevice *v)
{
    virtio_later(((VirtioNet *)v)->later);
    net_config_written(v, 0, 0);
    return NULL;
}

static const VirtioModel model = { .id = VIRTIO_ID_NET, .notify = net_notify, .config_written = net_config_written,
                                   .loaded = net_loaded };

/* ---- the device ---- */

static char *parse_mac(VirtioNet *n)
{
    unsigned b[MAC_LEN];
    char more;
    unsigned cards = 0;

    if (n->mac) {
        if (sscanf(n->mac, "%2x:%2x:%2x:%2x:%2x:%2x%c", &b[0], &b[1], &b[2], &b[3], &b[4], &b[5], &more) != MAC_LEN
            || b[0] & 1)
            return g_strdup_printf("mac=%s: six bytes as 52:54:00:12:34:56, and not a group's address", n->mac);
        for (unsigned i = 0; i < MAC_LEN; i++)
            n->v.config[C_MAC + i] = b[i];
        return NULL;
    }
    for (Device *d = n->v.dev.machine->devices; d; d = d->next)
        cards += d->type->realize == n->v.dev.type->realize && d != &n->v.dev;
    memcpy(n->v.config + C_MAC, (const uint8_t[]){ 0x52, 0x54, 0, 0x12, 0x34, (uint8_t)(0x56 + cards) }, MAC_LEN);
    return NULL;
}

static char *net_realize(Device *d)
{
    VirtioNet *n = (VirtioNet *)d;
    const NetFront front = { .can_receive = can_receive, .receive = receive, .arg = n };
    uint64_t features = F_MAC | F_STATUS;
    char *err = parse_mac(n);

    if (!err && n->netdev) {
        n->net = netdev_find(d->machine, n->netdev);
        err = n->net ? netdev_claim(n->net, &front, d) : g_strdup_printf("there is no netdev '%s'", n->netdev);
    }
    if (!err && n->mtu && (n->mtu < 68 || n->mtu > 65535))
        err = g_strdup_printf("host_mtu=%u: 68 to 65535", n->mtu);
    if (err)
        return err;
    features |= n->mtu ? F_MTU : 0;
    features |= n->mergeable ? F_MRG_RXBUF : 0;
    features |= n->csum ? F_CSUM : 0;
    if (n->net && netdev_kind(n->net)->trusted)
        features |= F_GUEST_CSUM;
    if (n->net && n->csum && n->tso && netdev_kind(n->net)->large)
        features |= F_HOST_TSO4 | F_HOST_TSO6;
    n->later = virtio_later_new(d->machine, tx_work, n);
    virtio_init(&n->v, &model, features, C_SIZE);
    virtio_add_queue(&n->v, QUEUE_SIZE);
    virtio_add_queue(&n->v, QUEUE_SIZE);
    net_config_written(&n->v, 0, 0);
    return virtio_attach(&n->v);
}

static void net_unrealize(Device *d)
{
    VirtioNet *n = (VirtioNet *)d;

    virtio_unrealize(d);
    virtio_later_free(n->later);
    n->later = NULL;
}

static const StateField net_fields[] = { VIRTIO_STATE(VirtioNet), { NULL } };
static const StateDesc net_state = { .name = "virtio-net", .version = 1, .fields = net_fields,
                                     .before_save = virtio_before_save, .after_load = virtio_after_load };

static const Prop net_props[] = {
    { "netdev",     PROP_NETDEV, offsetof(VirtioNet, netdev),    0, "id of the network backend" },
    { "mac",        PROP_STRING, offsetof(VirtioNet, mac),       0, "address, as 52:54:00:12:34:56" },
    { "host_mtu",   PROP_U32,    offsetof(VirtioNet, mtu),       0, "largest packet, told to the guest" },
    { "mrg_rxbuf",  PROP_BOOL,   offsetof(VirtioNet, mergeable), 1, "frames may fill several buffers" },
    { "csum",       PROP_BOOL,   offsetof(VirtioNet, csum),      1, "the guest may leave checksums to us" },
    { "host_tso4",  PROP_BOOL,   offsetof(VirtioNet, tso),       0, "the guest may leave cutting of TCP segments to us" },
    VIRTIO_PROPS(VirtioNet),
    { NULL },
};

const DeviceType virtio_net_device = {
    .name = "virtio-net-device", .help = "network card", .size = sizeof(VirtioNet), .bus = BUS_VIRTIO,
    .user = true, .props = net_props, .realize = net_realize, .reset = virtio_reset, .state = &net_state,
    .unrealize = net_unrealize,
};
const DeviceType virtio_net_pci = {
    .name = "virtio-net-pci", .alias = "virtio-net", .help = "network card on PCI", .size = sizeof(VirtioNet),
        .bus = BUS_PCI,
    .user = true, .props = net_props, .realize = net_realize, .reset = virtio_reset, .state = &net_state,
    .unrealize = net_unrealize,
};
