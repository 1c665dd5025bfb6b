/* SPDX-License-Identifier: Apache-2.0 */
/*
 * virtio-serial: a console device with ports (VIRTIO 1.2, 5.3). The device is the bus; "virtconsole" and
 * "virtserialport" are ports on it, each with a character backend. Port 0 has queues 0 (to the guest) and 1; control
 * messages 2 and 3; port n > 0 has 2n + 2 and 2n + 3. Port 0 is for consoles, as in QEMU.
 */
#include "base/log.h"
#include "softmmu/dev/virtio.h"

enum { QUEUE_SIZE = 128, MOST_PORTS = 31, BUFFER = 4096, MOST_PENDING = 256, MOST_WRITE = 1 << 20 };
enum { CTRL_RX = 2, CTRL_TX = 3 };
enum {                           /* control events */
    DEVICE_READY = 0, PORT_ADD = 1, PORT_READY = 3, CONSOLE_PORT = 4, PORT_OPEN = 6, PORT_NAME = 7,
};
#define F_MULTIPORT  VIRTIO_F(1)

typedef struct VirtioSerial VirtioSerial;

typedef struct SerialPort {
    Device dev;
    char *chardev, *name, *bus;
    uint32_t nr;
    bool console;
    Chardev *chr;
    VirtioSerial *serial;
    bool guest_open, host_open;
    uint32_t buffered;           /* from the host, not yet in the guest */
    uint8_t buffer[BUFFER];
} SerialPort;

struct VirtioSerial {
    VirtioDevice v;
    uint32_t max_ports;
    SerialPort *ports[MOST_PORTS];
    uint32_t npending;           /* control messages for which the guest had no buffer: id | event << 32 | value << 48 */
    uint64_t pending[MOST_PENDING];
};

static unsigned rx_queue(unsigned port) { return port ? 2 * port + 2 : 0; }
static bool multiport(const VirtioSerial *s) { return virtio_has(&s->v, F_MULTIPORT); }

/* ---- control messages ---- */

static void flush_control(VirtioSerial *s)
{
    unsigned n = 0;
    VirtioElem *e;

    while (n < s->npending && (e = virtio_pop(&s->v, CTRL_RX))) {
        uint8_t msg[8];
        uint64_t p = s->pending[n++];
        uint32_t id = (uint32_t)p;
        const SerialPort *port = id < MOST_PORTS ? s->ports[id] : NULL;
        size_t len;

        memcpy(msg, &p, sizeof msg);
        len = iov_write(e->in, e->nin, 0, msg, sizeof msg);
        if ((uint16_t)(p >> 32) == PORT_NAME && port && port->name)
            len += iov_write(e->in, e->nin, sizeof msg, port->name, strlen(port->name));
        virtio_push(&s->v, e, len);
    }
    if (!n)
        return;
    s->npending -= n;
    memmove(s->pending, s->pending + n, s->npending * sizeof *s->pending);
    virtio_signal(&s->v, CTRL_RX);
}

static void send_control(VirtioSerial *s, uint32_t id, uint16_t event, uint16_t value)
{
    if (!multiport(s) || !virtio_live(&s->v))
        return;
    if (s->npending == MOST_PENDING) {
        LOG(GUEST, "virtio-serial: no buffers for control messages: one is lost\n");
        return;
    }
    s->pending[s->npending++] = id | (uint64_t)event << 32 | (uint64_t)value << 48;
    flush_control(s);
}

/* Is somebody at the host's end? A console always has somebody. */
static bool host_open(const SerialPort *p) { return p->chr && (p->console || p->host_open); }

static void port_ready(VirtioSerial *s, SerialPort *p)
{
    if (p->console)
        send_control(s, p->nr, CONSOLE_PORT, 1);
    if (p->name)
        send_control(s, p->nr, PORT_NAME, 1);
    if (host_open(p))
        send_control(s, p->nr, PORT_OPEN, 1);
}

static void guest_opens(SerialPort *p, bool open)
{
    p->guest_open = open;
    if (!open)
        p->buffered = 0;
    else if (p->chr)
        chardev_accept(p->chr);
}

static void control(VirtioSerial *s, uint32_t id, uint16_t event, uint16_t value)
{
    SerialPort *p = id < s->max_ports ? s->ports[id] : NULL;

    if (event == DEVICE_READY) {
        for (unsigned i = 0; value && i < s->max_ports; i++)
            if (s->ports[i])
                send_control(s, i, PORT_ADD, 1);
        return;
    }
    if (!p) {
        LOG(GUEST, "virtio-serial: control event %u for port %u, which is not there\n", event, id);
        return;
    }
    if (event == PORT_READY && value)
        port_ready(s, p);
    else if (event == PORT_OPEN)
        guest_opens(p, value);
}

static void control_notify(VirtioSerial *s)
{
    VirtioElem *e;
    unsigned n = 0;

    for (; n < 2 * QUEUE_SIZE && (e = virtio_pop(&s->v, CTRL_TX)); n++) {
        uint8_t msg[8];
        bool whole = iov_read(e->out, e->nout, 0, msg, sizeof msg) == sizeof msg;

        virtio_push(&s->v, e, 0);
        if (whole)
            control(s, ld32(msg), ld16(msg + 4), ld16(msg + 6));
    }
    if (n)
        virtio_signal(&s->v, CTRL_TX);
}

/* ---- data ---- */

static void pump(SerialPort *p)
{
    VirtioSerial *s = p->serial;
    unsigned q = rx_queue(p->nr), at = 0;
    VirtioElem *e;

    while (at < p->buffered && (e = virtio_pop(&s->v, q))) {
        size_t n = iov_write(e->in, e->nin, 0, p->buffer + at, p->buffered - at);

        virtio_push(&s->v, e, n);
        at += n;
        if (!n)
            break;
    }
    if (!at)
        return;
    p->buffered -= at;
    memmove(p->buffer, p->buffer + at, p->buffered);
    virtio_signal(&s->v, q);
}

static void transmit(VirtioSerial *s, SerialPort *p, unsigned q)
{
    VirtioElem *e;
    unsigned n = 0;

    for (; n < 2 * QUEUE_SIZE && (e = virtio_pop(&s->v, q)); n++) {
        size_t left = MOST_WRITE;

        for (unsigned i = 0; p && p->chr && i < e->nout && left; i++) {
            size_t part = MIN(left, e->out[i].iov_len);

            chardev_write(p->chr, e->out[i].iov_base, part);
            left -= part;
        }
        virtio_push(&s->v, e, 0);
    }
    if (n)
        virtio_signal(&s->v, q);
}

static void serial_notify(VirtioDevice *v, unsigned q)
{
    VirtioSerial *s = (VirtioSerial *)v;
    unsigned nr = q < 2 ? 0 : q / 2 - 1;
    SerialPort *p;

    if (q == CTRL_RX) {
        flush_control(s);
        return;
    }
    if (q == CTRL_TX) {
        control_notify(s);
        return;
    }
    p = nr < s->max_ports ? s->ports[nr] : NULL;
    if (q & 1) {
        transmit(s, p, q);
    } else if (p) {
        pump(p);
        if (p->chr)
            chardev_accept(p->chr);
    }
}

static bool usable(const SerialPort *p)
{
    return virtio_live(&p->serial->v) && (multiport(p->serial) ? p->guest_open : !p->nr);
}

static size_t can_receive(void *arg)
{
    SerialPort *p = arg;

    return usable(p) ? sizeof p->buffer - p->buffered : 0;
}

static void receive(void *arg, const uint8_t *data, size_t n)
{
    SerialPort *p = arg;

    n = MIN(n, sizeof p->buffer - p->buffered);
    memcpy(p->buffer + p->buffered, data, n);
    p->buffered += n;
    pump(p);
}

static void event(void *arg, bool open)
{
    SerialPort *p = arg;

    p->host_open = open;
    if (!p->console)
        send_control(p->serial, p->nr, PORT_OPEN, open);
}

/* ---- the device ---- */

static void serial_driver_ok(VirtioDevice *v)
{
    VirtioSerial *s = (VirtioSerial *)v;

    if (!multiport(s) && s->ports[0] && s->ports[0]->chr)
        chardev_accept(s->ports[0]->chr);
}

static void serial_model_reset(VirtioDevice *v)
{
    VirtioSerial *s = (VirtioSerial *)v;

    s->npending = 0;
    for (unsigned i = 0; i < MOST_PORTS; i++)
        if (s->ports[i]) {
            s->ports[i]->guest_open = false;
            s->ports[i]->buffered = 0;
        }
}

static const char *serial_loaded(VirtioDevice *v)
{
    return ((VirtioSerial *)v)->npending > MOST_PENDING ? "too many control messages" : NULL;
}

static const VirtioModel model = {
    .id = VIRTIO_ID_CONSOLE, .notify = serial_notify, .reset = serial_model_reset, .driver_ok = serial_driver_ok,
    .loaded = serial_loaded,
};

static char *serial_realize(Device *d)
{
    VirtioSerial *s = (VirtioSerial *)d;

    if (s->max_ports < 1 || s->max_ports > MOST_PORTS)
        return g_strdup_printf("max_ports=%u: 1 to %u", s->max_ports, MOST_PORTS);
    virtio_init(&s->v, &model, F_MULTIPORT, 12);
    for (unsigned i = 0; i < 2 * (s->max_ports + 1); i++)
        virtio_add_queue(&s->v, QUEUE_SIZE);
    st32(s->v.config + 4, s->max_ports);
    return virtio_attach(&s->v);
}

static const StateField serial_fields[] = {
    VIRTIO_STATE(VirtioSerial),
    STATE_FIELD(VirtioSerial, STATE_U32, npending),
    STATE_ARRAY(VirtioSerial, STATE_U64, pending),
    { NULL },
};
static const StateDesc serial_state = { .name = "virtio-serial", .version = 1, .fields = serial_fields,
                                        .before_save = virtio_before_save, .after_load = virtio_after_load };

static const Prop serial_props[] = {
    { "max_ports", PROP_U32, offsetof(VirtioSerial, max_ports), MOST_PORTS, "ports that the guest makes room for" },
    VIRTIO_PROPS(VirtioSerial),
    { NULL },
};

const DeviceType virtio_serial_device = {
    .name = "virtio-serial-device", .help = "bus of virtconsole and virtserialport",
    .size = sizeof(VirtioSerial), .bus = BUS_VIRTIO, .user = true, .props = serial_props, .realize = serial_realize,
    .reset = virtio_reset, .state = &serial_state, .unrealize = virtio_unrealize,
};
const DeviceType virtio_serial_pci = {
    .name = "virtio-serial-pci", .alias = "virtio-serial", .help = "bus of virtconsole and virtserialport on PCI",
    .size = sizeof(VirtioSerial), .bus = BUS_PCI, .user = true, .props = serial_props, .realize = serial_realize,
    .reset = virtio_reset, .state = &serial_state, .unrealize = virtio_unrealize,
};

/* ---- ports ---- */

/* The bus of that name ("ID.0"), or the latest one; the realize function tells such a device on any transport. */
static VirtioSerial *find_bus(const SerialPort *p)
{
    VirtioSerial *found = NULL;

    for (Device *d = p->dev.machine->devices; d; d = d->next) {
        size_t len = d->id ? strlen(d->id) : 0;

        if (d->type->realize != serial_realize)
            continue;
        if (!p->bus || (len && !strncmp(p->bus, d->id, len) && (!p->bus[len] || !strcmp(p->bus + len, ".0"))))
            found = (VirtioSerial *)d;
    }
    return found;
}

static char *take_place(SerialPort *p)
{
    VirtioSerial *s = p->serial;

    if (p->nr == UINT32_MAX)
        for (p->nr = p->console ? 0 : 1; p->nr < s->max_ports && s->ports[p->nr]; p->nr++)
            continue;
    if (p->nr >= s->max_ports)
        return g_strdup_printf("nr: the bus has ports 0 to %u, or all of them are taken", s->max_ports - 1);
    if (s->ports[p->nr])
        return g_strdup_printf("nr=%u is taken", p->nr);
    if (!p->nr && !p->console)
        return g_strdup("nr=0 is for a virtconsole");
    s->ports[p->nr] = p;
    return NULL;
}

static char *realize_port(SerialPort *p)
{
    const CharFront front = { .can_receive = can_receive, .receive = receive, .event = event, .arg = p };
    char *err;

    p->serial = find_bus(p);
    if (!p->serial)
        return g_strdup("there is no virtio-serial device for it: put -device virtio-serial-device before it");
    if (p->chardev && !(p->chr = chardev_find(p->dev.machine, p->chardev)))
        return g_strdup_printf("there is no chardev '%s'", p->chardev);
    err = take_place(p);
    if (err)
        return err;
    p->host_open = p->chr != NULL;
    if (p->chr)
        chardev_attach(p->chr, &front);
    return NULL;
}

static char *console_realize(Device *d)
{
    ((SerialPort *)d)->console = true;
    return realize_port((SerialPort *)d);
}

static char *port_realize(Device *d) { return realize_port((SerialPort *)d); }

static const char *port_loaded(void *dev)
{
    SerialPort *p = dev;

    return p->buffered > sizeof p->buffer ? "more bytes than its buffer holds" : NULL;
}

static const StateField port_fields[] = {
    STATE_FIELD(SerialPort, STATE_BOOL, guest_open),
    STATE_FIELD(SerialPort, STATE_U32, buffered),
    { "buffer", STATE_BYTES, offsetof(SerialPort, buffer), BUFFER },
    { NULL },
};
static const StateDesc port_state = { .name = "virtio-serial-port", .version = 1, .fields = port_fields,
                                      .after_load = port_loaded };

static const Prop port_props[] = {
    { "chardev", PROP_CHAR,   offsetof(SerialPort, chardev), 0,          "id of the character backend" },
    { "name",    PROP_STRING, offsetof(SerialPort, name),    0,
      "name that the guest sees: /dev/virtio-ports/NAME" },
    { "bus",     PROP_STRING, offsetof(SerialPort, bus),     0,          "ID.0 of the virtio-serial device" },
    { "nr",      PROP_U32,    offsetof(SerialPort, nr),      UINT32_MAX, "number of the port" },
    { NULL },
};

const DeviceType virtconsole_type = {
    .name = "virtconsole", .help = "console port (hvc0) of a virtio-serial device", .size = sizeof(SerialPort),
    .bus = BUS_VIRTIO, .user = true, .props = port_props, .realize = console_realize, .state = &port_state,
};
const DeviceType virtserialport_type = {
    .name = "virtserialport", .help = "port of a virtio-serial device", .size = sizeof(SerialPort), .bus = BUS_VIRTIO,
    .user = true, .props = port_props, .realize = port_realize, .state = &port_state,
};
