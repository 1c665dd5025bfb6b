/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Goldfish real-time clock (Android emulator, GOLDFISH-VIRTUAL-HARDWARE): nanoseconds since 1970, and an alarm. Time is the
 * virtual clock plus an offset, so that it stands still with the machine and a snapshot goes on from its own moment.
 */
#include "base/log.h"
#include "softmmu/board.h"

#include <stdio.h>

enum { SIZE = 0x1000 };

enum {
    TIME_LOW = 0x00, TIME_HIGH = 0x04, ALARM_LOW = 0x08, ALARM_HIGH = 0x0c, IRQ_ENABLED = 0x10, CLEAR_ALARM = 0x14,
    ALARM_STATUS = 0x18, CLEAR_INTERRUPT = 0x1c,
};

typedef struct Rtc {
    Device dev;
    uint64_t addr;
    uint32_t irq;
    MemRegion region;
    IrqLine line;
    Timer *timer;
    uint64_t offset;                                 /* of time to the clock, ns */
    uint64_t alarm;
    uint32_t time_high;                              /* latched when the low half is read */
    bool alarm_on, pending, enabled;
} Rtc;

static uint64_t rtc_time(Rtc *r) { return clock_ns(r->dev.machine) + r->offset; }

static void update(Rtc *r) { irq_set(&r->line, r->pending && r->enabled); }

/* The alarm may be due already: the timer rings at once then. */
static void arm(Rtc *r)
{
    uint64_t clock = clock_ns(r->dev.machine), now = clock + r->offset, wait = r->alarm > now ? r->alarm - now : 0;

    timer_set(r->timer, !r->alarm_on || wait > INT64_MAX - clock ? UINT64_MAX : clock + wait);
}

static void ring(void *arg)
{
    Rtc *r = arg;

    if (!r->alarm_on)
        return;
    if (rtc_time(r) < r->alarm) {
        arm(r);
        return;
    }
    r->alarm_on = false;
    r->pending = true;
    update(r);
}

static void set_time(Rtc *r, uint64_t value)
{
    r->offset += value - rtc_time(r);
    arm(r);
}

static uint64_t rtc_read(void *dev, uint64_t off, unsigned size)
{
    Rtc *r = dev;
    uint64_t now;

    switch (off) {
    case TIME_LOW:
        now = rtc_time(r);
        r->time_high = now >> 32;
        return (uint32_t)now;
    case TIME_HIGH:    return r->time_high;
    case ALARM_LOW:    return (uint32_t)r->alarm;
    case ALARM_HIGH:   return r->alarm >> 32;
    case IRQ_ENABLED:  return r->enabled;
    case ALARM_STATUS: return r->alarm_on;
    }
    LOG(GUEST, "goldfish-rtc: read of unknown register %#x\n", (unsigned)off);
    return 0;
}

static uint64_t with_low(uint64_t x, uint64_t low) { return (x & ~(uint64_t)UINT32_MAX) | (uint32_t)low; }
static uint64_t with_high(uint64_t x, uint64_t high) { return (x & UINT32_MAX) | high << 32; }

static void rtc_write(void *dev, uint64_t off, uint64_t value, unsigned size)
{
    Rtc *r = dev;

    switch (off) {
    case TIME_LOW:   set_time(r, with_low(rtc_time(r), value)); return;
    case TIME_HIGH:  set_time(r, with_high(rtc_time(r), value)); return;
    case ALARM_HIGH: r->alarm = with_high(r->alarm, value); arm(r); return;
    case ALARM_LOW:
        r->alarm = with_low(r->alarm, value);
        r->alarm_on = true;
        arm(r);
        return;
    case IRQ_ENABLED:     r->enabled = value & 1; update(r); return;
    case CLEAR_ALARM:     r->alarm_on = false; arm(r); return;
    case CLEAR_INTERRUPT: r->pending = false; update(r); return;
    }
    LOG(GUEST, "goldfish-rtc: write to read-only or unknown register %#x\n", (unsigned)off);
}

static const MemOps rtc_ops = { .read = rtc_read, .write = rtc_write, .min = 4, .max = 4 };

/* "utc", "localtime", or a moment in UTC ("2024-02-29", "2024-02-29T12:00:00"), in microseconds since 1970. */
static char *parse_base(const char *text, int64_t *us)
{
    g_autoptr(GTimeZone) utc = g_time_zone_new_utc();
    g_autoptr(GDateTime) t = NULL;
    g_autofree char *full = NULL;

    if (!text || !strcmp(text, "utc") || !strcmp(text, "localtime")) {
        *us = g_get_real_time();
        if (text && *text == 'l') {
            t = g_date_time_new_now_local();
            *us += g_date_time_get_utc_offset(t);
        }
        return NULL;
    }
    full = strchr(text, 'T') ? g_strdup(text) : g_strdup_printf("%sT00:00:00", text);
    t = g_date_time_new_from_iso8601(full, utc);
    if (!t || g_date_time_to_unix(t) < 0)
        return g_strdup_printf("-rtc base=%s: not a moment since 1970: utc, localtime, 2024-02-29 and "
                               "2024-02-29T12:00:00 are known",
                               text);
    *us = g_date_time_to_unix(t) * 1000000;
    return NULL;
}

static char *rtc_realize(Device *d)
{
    Rtc *r = (Rtc *)d;
    int64_t us = 0;
    char *err = parse_base(d->machine->cfg ? d->machine->cfg->rtc_base : NULL, &us);

    if (err)
        return err;
    r->offset = (uint64_t)us * 1000 - clock_ns(d->machine);
    r->timer = timer_new(d->machine, ring, r);
    r->line = board_irq(d->machine, r->irq);
    r->region = (MemRegion){ .name = "rtc", .kind = MEM_DEVICE, .addr = r->addr, .size = SIZE, .ops = &rtc_ops, .dev = r,
                             .enabled = true };
    mem_add(d->machine, &r->region);
    return NULL;
}

static void rtc_unrealize(Device *d)
{
    Rtc *r = (Rtc *)d;

    if (r->timer)
        timer_free(r->timer);
}

/* Time goes on: the clock has a battery. */
static void rtc_reset(Device *d)
{
    Rtc *r = (Rtc *)d;

    r->alarm = r->time_high = 0;
    r->alarm_on = r->pending = r->enabled = false;
    arm(r);
    update(r);
}

static void rtc_fdt(Device *d, void *fdt)
{
    Rtc *r = (Rtc *)d;
    char name[40];
    int node;

    snprintf(name, sizeof name, "rtc@%" G_GINT64_MODIFIER "x", r->addr);
    node = dt_node(fdt, "/soc", name);
    dt_irq(d->machine, fdt, node, r->irq);
    dt_reg(fdt, node, r->addr, SIZE);
    dt_text(fdt, node, "compatible", "google,goldfish-rtc");
}

static const char *rtc_loaded(void *dev)
{
    Rtc *r = dev;

    timer_set(r->timer, r->alarm_on ? 0 : UINT64_MAX);           /* looks itself: the clock may be set meanwhile */
    update(r);
    return NULL;
}

static const StateField rtc_fields[] = {
    STATE_FIELD(Rtc, STATE_U64, offset),
    STATE_FIELD(Rtc, STATE_U64, alarm),
    STATE_FIELD(Rtc, STATE_U32, time_high),
    STATE_FIELD(Rtc, STATE_BOOL, alarm_on),
    STATE_FIELD(Rtc, STATE_BOOL, pending),
    STATE_FIELD(Rtc, STATE_BOOL, enabled),
    { NULL },
};
static const StateDesc rtc_state = { .name = "goldfish-rtc", .version = 1, .fields = rtc_fields, .after_load = rtc_loaded };

static const Prop rtc_props[] = {
    { "addr", PROP_U64, offsetof(Rtc, addr), 0, "address of the registers" },
    { "irq",  PROP_U32, offsetof(Rtc, irq),  0, "interrupt" },
    { NULL },
};

const DeviceType goldfish_rtc_type = {
    .name = "goldfish-rtc", .alias = "goldfish_rtc", .help = "real-time clock (Android Goldfish)", .size = sizeof(Rtc),
    .bus = BUS_SYSTEM, .props = rtc_props, .realize = rtc_realize, .unrealize = rtc_unrealize, .reset = rtc_reset,
    .fdt = rtc_fdt, .state = &rtc_state,
};
