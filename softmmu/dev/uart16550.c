/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Serial port NS16550A (National Semiconductor PC16550D data sheet): byte-wide registers, FIFOs of 16 bytes.
 *
 * Sending takes no time: a byte is in the character backend when the write returns, and the transmitter empty again.
 * Only when the backend takes no more do bytes stay in the transmit FIFO, and a timer tries again. Receiving is paced
 * by the FIFO: the backend delivers what there is room for, and is told when there is more.
 */
#include "base/log.h"
#include "softmmu/board.h"

#include <stdio.h>

enum { SIZE = 0x100, FIFO = 16, CLOCK_HZ = 3686400, RETRY_NS = 1000000 };

enum { RBR = 0, THR = 0, IER = 1, IIR = 2, FCR = 2, LCR = 3, MCR = 4, LSR = 5, MSR = 6, SCR = 7 };

enum {
    IER_RX = 1, IER_TX = 2, IER_LINE = 4, IER_MODEM = 8,
    IIR_NONE = 1, IIR_MODEM = 0, IIR_TX = 2, IIR_RX = 4, IIR_LINE = 6, IIR_TIMEOUT = 0xc, IIR_FIFO = 0xc0,
    FCR_ENABLE = 1, FCR_RX_RESET = 2, FCR_TX_RESET = 4,
    LCR_DLAB = 0x80,
    MCR_DTR = 1, MCR_RTS = 2, MCR_OUT1 = 4, MCR_OUT2 = 8, MCR_LOOP = 0x10, MCR_MASK = 0x1f,
    LSR_DATA = 1, LSR_OVERRUN = 2, LSR_BREAK = 0x10, LSR_THRE = 0x20, LSR_TEMT = 0x40, LSR_ERRORS = 0x1e,
    MSR_CTS = 0x10, MSR_DSR = 0x20, MSR_RI = 0x40, MSR_DCD = 0x80, MSR_DELTAS = 0x0f, MSR_PEER = MSR_CTS | MSR_DSR | MSR_DCD,
};

typedef struct Uart {
    Device dev;
    uint64_t addr;
    uint32_t irq;
    char *chardev;
    MemRegion region;
    IrqLine line;
    Chardev *chr;
    Timer *rx_timer, *tx_timer;
    uint16_t divisor;
    uint8_t ier, fcr, lcr, mcr, lsr, msr, scr;       /* lsr: LSR_ERRORS only; the rest follows from the FIFOs */
    uint8_t rx[FIFO], tx[FIFO];
    uint8_t rx_count, tx_count;
    bool tx_pending;                                 /* "transmitter empty" has not been acknowledged */
    bool rx_timeout;                                 /* bytes below the trigger level have waited long enough */
} Uart;

static unsigned depth(const Uart *u) { return u->fcr & FCR_ENABLE ? FIFO : 1; }

static unsigned trigger(const Uart *u)
{
    static const uint8_t level[4] = { 1, 4, 8, 14 };

    return u->fcr & FCR_ENABLE ? level[u->fcr >> 6] : 1;
}

static uint8_t line_status(const Uart *u)
{
    return u->lsr | (u->rx_count ? LSR_DATA : 0) | (u->tx_count ? 0 : LSR_THRE | LSR_TEMT);
}

/* The interrupt with the highest priority, as IIR shows it. */
static uint8_t reason(const Uart *u)
{
    if (u->ier & IER_LINE && u->lsr & LSR_ERRORS)
        return IIR_LINE;
    if (u->ier & IER_RX && u->rx_count >= trigger(u))
        return IIR_RX;
    if (u->ier & IER_RX && u->rx_timeout)
        return IIR_TIMEOUT;
    if (u->ier & IER_TX && u->tx_pending)
        return IIR_TX;
    if (u->ier & IER_MODEM && u->msr & MSR_DELTAS)
        return IIR_MODEM;
    return IIR_NONE;
}

static void update(Uart *u) { irq_set(&u->line, reason(u) != IIR_NONE); }

/* ---- receiving ---- */

/* Four characters of ten bits, within what makes sense. */
static uint64_t timeout_ns(const Uart *u)
{
    uint64_t ns = 1000000000ull * 4 * 10 * 16 * u->divisor / CLOCK_HZ;

    return MIN(MAX(ns, 10000), 20000000);
}

static void rx_timer_start(Uart *u)
{
    bool wanted = u->fcr & FCR_ENABLE && u->rx_count && u->rx_count < trigger(u);

    timer_set(u->rx_timer, wanted ? clock_ns(u->dev.machine) + timeout_ns(u) : UINT64_MAX);
}

static void rx_timer(void *arg)
{
    Uart *u = arg;

    u->rx_timeout = u->rx_count && u->fcr & FCR_ENABLE;
    update(u);
}

static void rx_push(Uart *u, uint8_t byte)
{
    if (u->rx_count < depth(u)) {
        u->rx[u->rx_count++] = byte;
    } else {
        u->lsr |= LSR_OVERRUN;
        if (depth(u) == 1)
            u->rx[0] = byte;                         /* without FIFO the new byte wins */
    }
    u->rx_timeout = false;
}

static size_t can_receive(void *arg)
{
    Uart *u = arg;

    return u->mcr & MCR_LOOP ? 0 : depth(u) - u->rx_count;
}

static void receive(void *arg, const uint8_t *data, size_t n)
{
    Uart *u = arg;

    for (size_t i = 0; i < n; i++)
        rx_push(u, data[i]);
    rx_timer_start(u);
    update(u);
}

static void receive_break(void *arg)
{
    Uart *u = arg;

    if (u->mcr & MCR_LOOP)
        return;
    rx_push(u, 0);
    u->lsr |= LSR_BREAK;
    rx_timer_start(u);
    update(u);
}

static void accept_more(Uart *u)
{
    if (u->chr && can_receive(u))
        chardev_accept(u->chr);
}

static uint8_t rx_pop(Uart *u)
{
    uint8_t byte = u->rx[0];

    if (!u->rx_count)
        return byte;                                 /* the last one again, as the register has it */
    u->rx_count--;
    if (u->rx_count)
        memmove(u->rx, u->rx + 1, u->rx_count);
    u->rx_timeout = false;
    rx_timer_start(u);
    update(u);
    accept_more(u);
    return byte;
}

/* ---- sending ---- */

static void tx_run(Uart *u)
{
    size_t n = u->tx_count;

    if (!n)
        return;
    if (u->mcr & MCR_LOOP) {
        receive(u, u->tx, n);
    } else if (u->chr) {
        n = chardev_write(u->chr, u->tx, n);
    }
    u->tx_count -= n;
    memmove(u->tx, u->tx + n, u->tx_count);
    if (!u->tx_count)
        u->tx_pending = true;
    timer_set(u->tx_timer, u->tx_count ? clock_ns(u->dev.machine) + RETRY_NS : UINT64_MAX);
    update(u);
}

static void tx_timer(void *arg) { tx_run(arg); }

static void tx_push(Uart *u, uint8_t byte)
{
    u->tx_pending = false;
    if (u->tx_count < depth(u))
        u->tx[u->tx_count++] = byte;
    else
        u->tx[u->tx_count - 1] = byte;               /* overwritten: nobody waits for room */
    if (u->tx_count == 1 || u->mcr & MCR_LOOP)       /* else the timer is on */
        tx_run(u);
    else
        update(u);
}

/* ---- modem lines ---- */

static uint8_t modem_lines(const Uart *u)
{
    uint8_t m = u->mcr;

    if (!(m & MCR_LOOP))
        return MSR_PEER;
    return (m & MCR_RTS ? MSR_CTS : 0) | (m & MCR_DTR ? MSR_DSR : 0) | (m & MCR_OUT1 ? MSR_RI : 0)
        | (m & MCR_OUT2 ? MSR_DCD : 0);
}

static void modem_update(Uart *u)
{
    uint8_t now = modem_lines(u), changed = (u->msr ^ now) & 0xf0;

    if (changed & MSR_RI && now & MSR_RI)
        changed &= ~MSR_RI;                          /* only the end of ringing counts */
    u->msr = now | (u->msr & MSR_DELTAS) | changed >> 4;
    update(u);
}

static void mcr_write(Uart *u, uint8_t value)
{
    bool was = u->mcr & MCR_LOOP;

    u->mcr = value & MCR_MASK;
    modem_update(u);
    if (was && !(u->mcr & MCR_LOOP))
        accept_more(u);
}

/* ---- registers ---- */

static void fcr_write(Uart *u, uint8_t value)
{
    if ((value ^ u->fcr) & FCR_ENABLE)
        value |= FCR_RX_RESET | FCR_TX_RESET;
    u->fcr = value & FCR_ENABLE ? value & 0xc9 : 0;
    if (value & FCR_RX_RESET) {
        u->rx_count = 0;
        u->rx_timeout = false;
    }
    if (value & FCR_TX_RESET && u->tx_count) {
        u->tx_count = 0;
        u->tx_pending = true;
        timer_set(u->tx_timer, UINT64_MAX);
    }
    rx_timer_start(u);
    update(u);
    accept_more(u);
}

static void ier_write(Uart *u, uint8_t value)
{
    bool asked = value & ~u->ier & IER_TX;

    u->ier = value & 0x0f;
    if (asked && !u->tx_count)
        u->tx_pending = true;
    update(u);
}

static uint8_t iir_read(Uart *u)
{
    uint8_t r = reason(u);

    if (r == IIR_TX) {
        u->tx_pending = false;
        update(u);
    }
    return r | (u->fcr & FCR_ENABLE ? IIR_FIFO : 0);
}

static uint8_t lsr_read(Uart *u)
{
    uint8_t v = line_status(u);

    if (u->lsr) {
        u->lsr = 0;
        update(u);
    }
    return v;
}

static uint8_t msr_read(Uart *u)
{
    uint8_t v = u->msr;

    u->msr &= ~MSR_DELTAS;
    if (v & MSR_DELTAS)
        update(u);
    return v;
}

static uint64_t uart_read(void *dev, uint64_t off, unsigned size)
{
    Uart *u = dev;
    bool dlab = u->lcr & LCR_DLAB;

    switch (off) {
    case RBR: return dlab ? u->divisor & 0xff : rx_pop(u);
    case IER: return dlab ? u->divisor >> 8 : u->ier;
    case IIR: return iir_read(u);
    case LCR: return u->lcr;
    case MCR: return u->mcr;
    case LSR: return lsr_read(u);
    case MSR: return msr_read(u);
    case SCR: return u->scr;
    }
    return 0;
}

static void uart_write(void *dev, uint64_t off, uint64_t value, unsigned size)
{
    Uart *u = dev;
    bool dlab = u->lcr & LCR_DLAB;
    uint8_t v = value;

    switch (off) {
    case THR:
        if (dlab)
            u->divisor = (u->divisor & 0xff00) | v;
        else
            tx_push(u, v);
        return;
    case IER:
        if (dlab)
            u->divisor = (u->divisor & 0xff) | v << 8;
        else
            ier_write(u, v);
        return;
    case FCR: fcr_write(u, v); return;
    case LCR: u->lcr = v; return;
    case MCR: mcr_write(u, v); return;
    case MSR: return;                                /* for the factory */
    case SCR: u->scr = v; return;
    }
    LOG(GUEST, "uart: write of %#x to %#x\n", v, (unsigned)off);
}

/* A wider access is one of the first register: the others are not touched. */
static const MemOps uart_ops = { .read = uart_read, .write = uart_write, .min = 1, .max = 8 };

/* ---- the device ---- */

static char *uart_realize(Device *d)
{
    Uart *u = (Uart *)d;

    if (u->chardev && *u->chardev) {
        u->chr = chardev_find(d->machine, u->chardev);
        if (!u->chr)
            return g_strdup_printf("chardev=%s: there is no -chardev of this id", u->chardev);
    }
    u->rx_timer = timer_new(d->machine, rx_timer, u);
    u->tx_timer = timer_new(d->machine, tx_timer, u);
    u->line = board_irq(d->machine, u->irq);
    u->region = (MemRegion){ .name = "serial", .kind = MEM_DEVICE, .addr = u->addr, .size = SIZE, .ops = &uart_ops, .dev = u,
                             .enabled = true };
    mem_add(d->machine, &u->region);
    if (u->chr) {
        const CharFront front = { .can_receive = can_receive, .receive = receive, .brk = receive_break, .arg = u };

        chardev_attach(u->chr, &front);
    }
    return NULL;
}

static void uart_unrealize(Device *d)
{
    Uart *u = (Uart *)d;

    if (u->rx_timer)
        timer_free(u->rx_timer);
    if (u->tx_timer)
        timer_free(u->tx_timer);
}

static void uart_reset(Device *d)
{
    Uart *u = (Uart *)d;

    u->divisor = 12;
    u->ier = u->fcr = u->lcr = u->lsr = u->scr = 0;
    u->mcr = MCR_OUT2;
    u->msr = MSR_PEER;
    u->rx_count = u->tx_count = 0;
    u->tx_pending = u->rx_timeout = false;
    timer_set(u->rx_timer, UINT64_MAX);
    timer_set(u->tx_timer, UINT64_MAX);
    update(u);
    accept_more(u);
}

static void uart_fdt(Device *d, void *fdt)
{
    Uart *u = (Uart *)d;
    char name[40];
    int node;

    snprintf(name, sizeof name, "serial@%" G_GINT64_MODIFIER "x", u->addr);
    node = dt_node(fdt, "/soc", name);
    dt_irq(d->machine, fdt, node, u->irq);
    dt_u32(fdt, node, "clock-frequency", CLOCK_HZ);
    dt_reg(fdt, node, u->addr, SIZE);
    dt_text(fdt, node, "compatible", "ns16550a");
}

static const char *uart_loaded(void *dev)
{
    Uart *u = dev;

    if (u->rx_count > depth(u) || u->tx_count > depth(u))
        return "more bytes than a FIFO holds";
    if (u->ier & ~0x0f || u->mcr & ~MCR_MASK || u->lsr & ~LSR_ERRORS || u->fcr & ~0xc9 || (u->fcr && !(u->fcr & FCR_ENABLE)))
        return "bits are set that no register has";
    timer_set(u->rx_timer, u->rx_count ? 0 : UINT64_MAX);        /* at once, as the clock may be set meanwhile */
    timer_set(u->tx_timer, u->tx_count ? 0 : UINT64_MAX);
    update(u);
    return NULL;
}

static const StateField uart_fields[] = {
    STATE_FIELD(Uart, STATE_U16, divisor),
    STATE_FIELD(Uart, STATE_U8, ier),
    STATE_FIELD(Uart, STATE_U8, fcr),
    STATE_FIELD(Uart, STATE_U8, lcr),
    STATE_FIELD(Uart, STATE_U8, mcr),
    STATE_FIELD(Uart, STATE_U8, lsr),
    STATE_FIELD(Uart, STATE_U8, msr),
    STATE_FIELD(Uart, STATE_U8, scr),
    STATE_ARRAY(Uart, STATE_U8, rx),
    STATE_ARRAY(Uart, STATE_U8, tx),
    STATE_FIELD(Uart, STATE_U8, rx_count),
    STATE_FIELD(Uart, STATE_U8, tx_count),
    STATE_FIELD(Uart, STATE_BOOL, tx_pending),
    STATE_FIELD(Uart, STATE_BOOL, rx_timeout),
    { NULL },
};
static const StateDesc uart_state = { .name = "ns16550a", .version = 1, .fields = uart_fields, .after_load = uart_loaded };

static const Prop uart_props[] = {
    { "addr",    PROP_U64,  offsetof(Uart, addr),    0, "address of the registers" },
    { "irq",     PROP_U32,  offsetof(Uart, irq),     0, "interrupt" },
    { "chardev", PROP_CHAR, offsetof(Uart, chardev), 0, "where the bytes go; none: nowhere" },
    { NULL },
};

const DeviceType uart16550_type = {
    .name = "ns16550a", .help = "serial port 16550A", .size = sizeof(Uart), .bus = BUS_SYSTEM, .props = uart_props,
    .realize = uart_realize, .unrealize = uart_unrealize, .reset = uart_reset, .fdt = uart_fdt, .state = &uart_state,
};
