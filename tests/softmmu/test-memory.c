/* SPDX-License-Identifier: Apache-2.0 */
/* Physical memory, devices and their properties, saved state, the virtual clock and its timers. */
#include "tests/softmmu/rig.h"

#include <pthread.h>
#include <stdlib.h>
#include <time.h>

/* ---- memory ---- */

START_TEST(test_find)
{
    Rig rig;
    Machine *m = &rig.m;
    uint64_t off;

    rig_init(&rig, 1, 8);
    ck_assert_ptr_eq(mem_find(m, RIG_RAM, &off), &rig.ram);
    ck_assert_uint_eq(off, 0);
    ck_assert_ptr_eq(mem_find(m, RIG_RAM + rig.ram.size - 1, &off), &rig.ram);
    ck_assert_uint_eq(off, rig.ram.size - 1);
    ck_assert_ptr_null(mem_find(m, RIG_RAM + rig.ram.size, &off));
    ck_assert_ptr_null(mem_find(m, RIG_RAM - 1, &off));
    ck_assert_ptr_null(mem_find(m, 0, &off));
    ck_assert_ptr_null(mem_find(m, UINT64_MAX, &off));
    ck_assert_ptr_eq(mem_find(m, RIG_DEV + 8, &off), &rig.dev);
    ck_assert_uint_eq(off, 8);
    rig_done(&rig);
}
END_TEST

/* Every address of a small range against the definition, for random layouts with overlaps. */
START_TEST(test_overlap)
{
    enum { N = 12, RANGE = 400 };
    Rig rig;
    MemRegion r[N];
    Machine *m = &rig.m;
    MemOps ops = { 0 };

    rig_init(&rig, 1, 8);
    srand(_i);
    for (unsigned i = 0; i < N; i++) {
        r[i] = (MemRegion){ .name = "r", .kind = MEM_DEVICE, .addr = rand() % RANGE, .size = rand() % 100, .ops = &ops,
                            .priority = rand() % 4, .enabled = rand() % 4 };
        mem_add(m, &r[i]);
    }
    for (unsigned round = 0; round < 20; round++) {
        MemRegion *move = &r[rand() % N];

        mem_move(m, move, rand() % RANGE, rand() % 4);
        for (uint64_t a = 0; a < RANGE + 100; a++) {
            MemRegion *want = NULL;
            uint64_t off = 0;

            for (unsigned i = N; i-- > 0;)          /* among equals the one added last */
                if (r[i].enabled && a - r[i].addr < r[i].size && (!want || r[i].priority > want->priority))
                    want = &r[i];
            ck_assert_ptr_eq(mem_find(m, a, &off), want);
            if (want)
                ck_assert_uint_eq(off, a - want->addr);
        }
    }
    rig_done(&rig);
}
END_TEST

/* Regions that end at, or would go beyond, the last address. */
START_TEST(test_top)
{
    Rig rig;
    MemOps ops = { 0 };
    MemRegion a = { .name = "a", .kind = MEM_DEVICE, .addr = UINT64_MAX - 15, .size = 16, .ops = &ops, .enabled = true };
    MemRegion b = { .name = "b", .kind = MEM_DEVICE, .addr = UINT64_MAX - 31, .size = 64, .ops = &ops, .enabled = true,
                    .priority = -1 };
    uint64_t off;

    rig_init(&rig, 1, 8);
    mem_add(&rig.m, &a);
    mem_add(&rig.m, &b);
    ck_assert_ptr_eq(mem_find(&rig.m, UINT64_MAX, &off), &a);
    ck_assert_uint_eq(off, 15);
    ck_assert_ptr_eq(mem_find(&rig.m, UINT64_MAX - 16, &off), &b);
    ck_assert_ptr_null(mem_find(&rig.m, 0, &off));
    a = (MemRegion){ .name = "all", .kind = MEM_DEVICE, .addr = 0, .size = UINT64_MAX, .ops = &ops, .enabled = true };
    mem_move(&rig.m, &b, 0, false);
    ck_assert_ptr_eq(mem_find(&rig.m, 0, &off), &a);
    mem_move(&rig.m, &a, 1, true);
    ck_assert_ptr_null(mem_find(&rig.m, 0, &off));
    ck_assert_ptr_eq(mem_find(&rig.m, UINT64_MAX, &off), &a);
    ck_assert_ptr_eq(mem_find(&rig.m, 1, &off), &a);
    rig_done(&rig);
}
END_TEST

START_TEST(test_transfer)
{
    Rig rig;
    Machine *m = &rig.m;
    uint8_t buf[300], back[300];
    MemRegion hole = { .name = "dev2", .kind = MEM_DEVICE, .addr = RIG_RAM + 0x2100, .size = 0x10, .priority = 1 };
    MemOps ops = { 0 };
    uint64_t len = 0x3000;

    rig_init(&rig, 1, 8);
    for (unsigned i = 0; i < sizeof buf; i++)
        buf[i] = i * 7;
    ck_assert(mem_write(m, RIG_RAM + 0xff0, buf, sizeof buf));
    ck_assert(mem_read(m, RIG_RAM + 0xff0, back, sizeof back));
    ck_assert_mem_eq(buf, back, sizeof buf);
    ck_assert(!mem_write(m, RIG_ROM, buf, sizeof buf));
    ck_assert(mem_write_rom(m, RIG_ROM + 1, buf, sizeof buf));
    ck_assert(mem_read(m, RIG_ROM + 1, back, sizeof back));
    ck_assert_mem_eq(buf, back, sizeof buf);
    /* all or nothing */
    ck_assert(!mem_write(m, RIG_RAM + rig.ram.size - 100, buf, 101));
    ck_assert(mem_read(m, RIG_RAM + rig.ram.size - 100, back, 100));
    for (unsigned i = 0; i < 100; i++)
        ck_assert_uint_eq(back[i], 0);
    ck_assert(!mem_read(m, RIG_DEV, back, 4));
    ck_assert(!mem_read(m, UINT64_MAX - 3, back, 8));
    ck_assert(mem_read(m, 12345, back, 0));
    /* a device in the middle of memory */
    ck_assert_ptr_eq(mem_map(m, RIG_RAM + 0x2000, &len, true), rig.ram.host + 0x2000);
    ck_assert_uint_eq(len, 0x3000);
    hole.ops = &ops;
    hole.enabled = true;
    mem_add(m, &hole);
    ck_assert_ptr_eq(mem_map(m, RIG_RAM + 0x2000, &len, true), rig.ram.host + 0x2000);
    ck_assert_uint_eq(len, 0x100);
    ck_assert(!mem_write(m, RIG_RAM + 0x2000, buf, sizeof buf));
    ck_assert(mem_write(m, RIG_RAM + 0x2110, buf, sizeof buf));
    ck_assert_mem_eq(rig.ram.host + 0x2110, buf, sizeof buf);
    ck_assert_ptr_null(mem_map(m, RIG_RAM + 0x2100, &len, false));
    len = 16;
    ck_assert_ptr_null(mem_map(m, RIG_ROM, &len, true));
    ck_assert_ptr_eq(mem_map(m, RIG_ROM, &len, false), rig.rom.host);
    rig_done(&rig);
}
END_TEST

static void expect(Rig *rig, unsigned n, const DevAccess *want)
{
    ck_assert_uint_eq(rig->nlog, n);
    for (unsigned i = 0; i < n; i++) {
        ck_assert_uint_eq(rig->log[i].off, want[i].off);
        ck_assert_uint_eq(rig->log[i].size, want[i].size);
        ck_assert_uint_eq(rig->log[i].value, want[i].value);
    }
    rig->nlog = 0;
}

START_TEST(test_device_split)
{
    Rig rig;
    uint64_t v = 0x1122334455667788;

    rig_init(&rig, 4, 4);
    ck_assert(mem_device_access(&rig.m, &rig.dev, 8, 8, true, &v));
    expect(&rig, 2, (DevAccess[]){ { 8, 0x55667788, 4 }, { 12, 0x11223344, 4 } });
    ck_assert(mem_device_access(&rig.m, &rig.dev, 8, 4, true, &v));
    expect(&rig, 1, (DevAccess[]){ { 8, 0x55667788, 4 } });
    /* narrower, misaligned, beyond the end */
    ck_assert(!mem_device_access(&rig.m, &rig.dev, 8, 2, true, &v));
    ck_assert(!mem_device_access(&rig.m, &rig.dev, 6, 4, true, &v));
    ck_assert(!mem_device_access(&rig.m, &rig.dev, RIG_DEV_SIZE - 4, 8, true, &v));
    ck_assert(!mem_device_access(&rig.m, &rig.dev, UINT64_MAX - 3, 4, true, &v));
    expect(&rig, 0, NULL);
    rig.dev_value = 0xa1a2a3a4a5a6a7a8;
    ck_assert(mem_device_access(&rig.m, &rig.dev, 0, 8, false, &v));
    ck_assert_uint_eq(v, 0xa1a2a3a4a5a6a7a8);
    expect(&rig, 2, (DevAccess[]){ { 0, 0, 4 }, { 4, 0, 4 } });
    rig_done(&rig);

    rig_init(&rig, 1, 2);
    v = 0x44332211;
    ck_assert(mem_device_access(&rig.m, &rig.dev, 3, 4, true, &v));
    expect(&rig, 4, (DevAccess[]){ { 3, 0x11, 1 }, { 4, 0x22, 1 }, { 5, 0x33, 1 }, { 6, 0x44, 1 } });
    ck_assert(mem_device_access(&rig.m, &rig.dev, 4, 4, true, &v));
    expect(&rig, 2, (DevAccess[]){ { 4, 0x2211, 2 }, { 6, 0x4433, 2 } });
    ck_assert(!mem_device_access(&rig.m, &rig.dev, RIG_DEV_SIZE - 1, 2, true, &v));
    rig_done(&rig);
}
END_TEST

/* Readers without a lock while the layout changes: what they find is one layout or the other. */
static atomic_bool readers_end;
static void *reader(void *arg)
{
    Rig *rig = arg;
    uint64_t off, n = 0;

    while (!atomic_load(&readers_end)) {
        MemRegion *r = mem_find(&rig->m, RIG_RAM + 0x1000, &off);

        n++;
        if (r != &rig->ram && r != &rig->dev)
            return (void *)1;
        if (off != (r == &rig->ram ? 0x1000 : 0))
            return (void *)1;
        if (mem_find(&rig->m, RIG_ROM + 5, &off) != &rig->rom || off != 5)
            return (void *)1;
    }
    return n ? NULL : (void *)2;
}

START_TEST(test_readers)
{
    Rig rig;
    pthread_t t[2];
    void *bad;

    rig_init(&rig, 1, 8);
    rig.dev.priority = 1;
    mem_move(&rig.m, &rig.dev, RIG_RAM + 0x1000, true);
    atomic_store(&readers_end, false);
    for (unsigned i = 0; i < 2; i++)
        ck_assert_int_eq(pthread_create(&t[i], NULL, reader, &rig), 0);
    for (unsigned i = 0; i < 20000; i++)
        mem_move(&rig.m, &rig.dev, i & 1 ? RIG_RAM + 0x1000 : 0, true);
    atomic_store(&readers_end, true);
    for (unsigned i = 0; i < 2; i++) {
        pthread_join(t[i], &bad);
        ck_assert_ptr_null(bad);
    }
    rig_done(&rig);
}
END_TEST

/* ---- properties ---- */

typedef struct Toy {
    Device d;
    bool flag;
    uint32_t n;
    uint64_t big, size;
    char *text, *chr;
    unsigned resets, gone;
} Toy;

static const Prop toy_props[] = {
    { "flag", PROP_BOOL, offsetof(Toy, flag), 1, "a flag" },
    { "queues", PROP_U32, offsetof(Toy, n), 7, "number of queues" },
    { "addr", PROP_U64, offsetof(Toy, big), 0x10000000, "where" },
    { "size", PROP_SIZE, offsetof(Toy, size), 4096, "how large" },
    { "serial", PROP_STRING, offsetof(Toy, text), 0, "text" },
    { "chardev", PROP_CHAR, offsetof(Toy, chr), 0, "id" },
    { NULL },
};
static void toy_reset(Device *d) { ((Toy *)d)->resets++; }
static char *toy_realize(Device *d) { return ((Toy *)d)->n > 100 ? g_strdup("queues: at most 100") : NULL; }
static unsigned toys_gone;
static void toy_unrealize(Device *d) { toys_gone++; }
static const DeviceType toy_type = {
    .name = "toy-device", .alias = "toy", .user = true, .help = "a toy", .size = sizeof(Toy), .props = toy_props,
        .reset = toy_reset,
    .realize = toy_realize, .unrealize = toy_unrealize,
};


/* instead of types.c */
const DeviceType *const device_types[] = { &toy_type, NULL };

static Toy *toy_new(Machine *m)
{
    char *err = NULL;
    Toy *t = (Toy *)device_new(m, "toy", NULL, &err);

    ck_assert_ptr_nonnull(t);
    return t;
}

static void wrong(Toy *t, const char *name, const char *value, const char *part)
{
    char *err = device_set(&t->d, name, value);

    ck_assert_ptr_nonnull(err);
    ck_assert_msg(strstr(err, part), "%s", err);
    ck_assert_msg(strstr(err, "toy-device"), "%s", err);
    g_free(err);
}

START_TEST(test_props)
{
    Rig rig;
    Toy *t;

    rig_init(&rig, 1, 8);
    t = toy_new(&rig.m);
    ck_assert(t->flag);
    ck_assert_uint_eq(t->n, 7);
    ck_assert_uint_eq(t->big, 0x10000000);
    ck_assert_uint_eq(t->size, 4096);
    ck_assert_ptr_null(t->text);
    ck_assert_ptr_null(device_set(&t->d, "flag", "off"));
    ck_assert(!t->flag);
    ck_assert_ptr_null(device_set(&t->d, "flag", "true"));
    ck_assert(t->flag);
    ck_assert_ptr_null(device_set(&t->d, "queues", "0x10"));
    ck_assert_uint_eq(t->n, 16);
    ck_assert_ptr_null(device_set(&t->d, "queues", "010"));
    ck_assert_uint_eq(t->n, 10);
    ck_assert_ptr_null(device_set(&t->d, "addr", "18446744073709551615"));
    ck_assert_uint_eq(t->big, UINT64_MAX);
    ck_assert_ptr_null(device_set(&t->d, "size", "3M"));
    ck_assert_uint_eq(t->size, 3 << 20);
    ck_assert_ptr_null(device_set(&t->d, "size", "2GB"));
    ck_assert_uint_eq(t->size, 2ull << 30);
    ck_assert_ptr_null(device_set(&t->d, "serial", "a"));
    ck_assert_ptr_null(device_set(&t->d, "serial", "bc"));
    ck_assert_str_eq(t->text, "bc");
    wrong(t, "flag", "maybe", "on or off");
    wrong(t, "queues", "4294967296", "4294967295");
    wrong(t, "queues", "-1", "number");
    wrong(t, "queues", "", "number");
    wrong(t, "queues", "12x", "number");
    wrong(t, "addr", "18446744073709551616", "number");
    wrong(t, "size", "99999999999T", "size");
    wrong(t, "size", "1X", "size");
    wrong(t, "queue", "1", "similar: queues");
    wrong(t, "zzz", "1", "chardev");
    ck_assert_uint_eq(t->n, 10);
    device_free(&t->d);
    rig_done(&rig);
}
END_TEST

START_TEST(test_devices)
{
    Rig rig;
    Toy *a, *b, *c;
    char *err = NULL;

    rig_init(&rig, 1, 8);
    a = toy_new(&rig.m);
    b = toy_new(&rig.m);
    c = toy_new(&rig.m);
    ck_assert_ptr_null(device_realize(&a->d));
    ck_assert_ptr_null(device_realize(&b->d));
    ck_assert_uint_eq(a->resets, 1);
    ck_assert_str_eq(a->d.id, "toy-device");
    ck_assert_str_eq(b->d.id, "toy-device.1");
    ck_assert_ptr_eq(rig.m.devices, &a->d);
    ck_assert_ptr_eq(a->d.next, &b->d);
    ck_assert_ptr_eq(device_find(&rig.m, "toy-device.1"), &b->d);
    ck_assert_ptr_null(device_find(&rig.m, "toy"));
    ck_assert_ptr_null(device_set(&c->d, "queues", "101"));
    err = device_realize(&c->d);
    ck_assert_str_eq(err, "queues: at most 100");
    g_free(err);
    toys_gone = 0;
    device_free(&c->d);
    ck_assert_uint_eq(toys_gone, 0);
    ck_assert_ptr_null(device_new(&rig.m, "tou-device", NULL, &err));
    ck_assert_msg(strstr(err, "tou-device") && strstr(err, "similar: toy-device"), "%s", err);
    g_free(err);
    ck_assert_ptr_null(device_new(&rig.m, "printer", NULL, &err));
    ck_assert_msg(strstr(err, "printer") && !strstr(err, "toy"), "%s", err);
    g_free(err);
    ck_assert_ptr_null(device_new(&rig.m, "toy", "1x", &err));
    g_free(err);
    ck_assert_ptr_null(device_new(&rig.m, "toy", "toy-device.1", &err));
    g_free(err);
    machine_reset(&rig.m);
    ck_assert_uint_eq(a->resets, 2);
    ck_assert_uint_eq(b->resets, 2);
    rig_done(&rig);
    ck_assert_uint_eq(toys_gone, 2);
}
END_TEST

/* ---- saved state ---- */

typedef struct Saved {
    uint8_t a;
    uint16_t b[3];
    uint32_t c;
    uint64_t d[2];
    bool e;
    uint8_t raw[5];
    GByteArray *fifo;
    unsigned before;
} Saved;

static void saved_before(void *p) { ((Saved *)p)->before++; }
static const char *saved_after(void *p) { return ((Saved *)p)->c > 1000 ? "c is too large" : NULL; }
static const StateField saved_fields[] = {
    STATE_FIELD(Saved, STATE_U8, a), STATE_ARRAY(Saved, STATE_U16, b), STATE_FIELD(Saved, STATE_U32, c),
    STATE_ARRAY(Saved, STATE_U64, d), STATE_FIELD(Saved, STATE_BOOL, e),
    { "raw", STATE_BYTES, offsetof(Saved, raw), 5 }, { "fifo", STATE_BUFFER, offsetof(Saved, fifo), 16 }, { NULL },
};
static const StateDesc saved_desc = { "saved", 3, saved_fields, saved_before, saved_after };

static Saved saved_example(void)
{
    Saved s = { 1, { 2, 3, 0xfffe }, 999, { 0x1122334455667788, UINT64_MAX }, true, { 9, 8, 7, 6, 5 }, g_byte_array_new() };

    g_byte_array_append(s.fifo, (const uint8_t *)"hello", 5);
    return s;
}

START_TEST(test_state)
{
    Saved s = saved_example(), t = { 0 };
    GByteArray *out = g_byte_array_new();
    size_t used = 0;

    g_byte_array_append(out, (const uint8_t *)"xx", 2);
    state_save(&saved_desc, &s, out);
    ck_assert_uint_eq(s.before, 1);
    g_byte_array_append(out, (const uint8_t *)"behind", 6);
    ck_assert_ptr_null(state_load(&saved_desc, &t, out->data + 2, out->len - 2, &used));
    ck_assert_uint_eq(used, out->len - 8);
    ck_assert_uint_eq(t.a, 1);
    ck_assert_mem_eq(t.b, s.b, sizeof s.b);
    ck_assert_uint_eq(t.c, 999);
    ck_assert_mem_eq(t.d, s.d, sizeof s.d);
    ck_assert(t.e);
    ck_assert_mem_eq(t.raw, s.raw, 5);
    ck_assert_uint_eq(t.fifo->len, 5);
    ck_assert_mem_eq(t.fifo->data, "hello", 5);
    g_byte_array_free(t.fifo, TRUE);
    g_byte_array_free(s.fifo, TRUE);
    g_byte_array_free(out, TRUE);
}
END_TEST

static void refused(const StateDesc *d, const GByteArray *data, size_t len, const char *part)
{
    Saved t = { .c = 12345 };
    size_t used;
    char *err = state_load(d, &t, data->data, len, &used);

    ck_assert_ptr_nonnull(err);
    ck_assert_msg(strstr(err, part) && strstr(err, d->name), "%s", err);
    ck_assert_uint_eq(t.c, 12345);          /* untouched */
    g_free(err);
}

START_TEST(test_state_damaged)
{
    Saved s = saved_example();
    GByteArray *out = g_byte_array_new();
    StateDesc other = saved_desc;
    static const StateField fewer[] = { STATE_FIELD(Saved, STATE_U8, a), { NULL } };
    size_t used;

    state_save(&saved_desc, &s, out);
    for (size_t len = 0; len < out->len; len++)
        refused(&saved_desc, out, len, "ends too early");
    other.version = 4;
    refused(&other, out, out->len, "version");
    other = saved_desc;
    other.name = "savec";
    refused(&other, out, out->len, "saved");
    other = saved_desc;
    other.fields = fewer;
    refused(&other, out, out->len, "fields");
    /* any single damaged byte: refused or loaded, and never more than the fields hold */
    srand(1);
    for (unsigned i = 0; i < 20000; i++) {
        Saved t = { 0 };
        size_t at = rand() % out->len;
        uint8_t was = out->data[at];
        char *err;

        out->data[at] = rand();
        err = state_load(&saved_desc, &t, out->data, out->len, &used);
        if (!err) {
            ck_assert_uint_le(t.c, 1000);
            ck_assert_uint_le(t.fifo->len, 16);
            ck_assert_uint_le(used, out->len);
            ck_assert_uint_le(*(uint8_t *)&t.e, 1);
        }
        g_free(err);
        if (t.fifo)
            g_byte_array_free(t.fifo, TRUE);
        out->data[at] = was;
    }
    s.c = 1001;
    g_byte_array_set_size(out, 0);
    state_save(&saved_desc, &s, out);
    Saved t = { 0 };
    char *err = state_load(&saved_desc, &t, out->data, out->len, &used);

    ck_assert_msg(err && strstr(err, "c is too large"), "%s", err);
    g_free(err);
    g_byte_array_free(t.fifo, TRUE);
    g_byte_array_free(s.fifo, TRUE);
    g_byte_array_free(out, TRUE);
}
END_TEST

/* ---- clock and timers ---- */

typedef struct Ring { Rig *rig; Timer *timer; uint64_t at[64], period; unsigned n, want; atomic_bool done; } Ring;

static void ring(void *arg)
{
    Ring *r = arg;

    r->at[r->n++] = clock_ns(&r->rig->m);
    if (r->n == r->want)
        atomic_store(&r->done, true);
    else if (r->period)
        timer_set(r->timer, r->at[r->n - 1] + r->period);
}

static void sleep_ms(unsigned ms) { nanosleep(&(struct timespec){ ms / 1000, ms % 1000 * 1000000 }, NULL); }

START_TEST(test_clock)
{
    Rig rig;
    uint64_t a, b;

    rig_init(&rig, 1, 8);
    a = clock_ns(&rig.m);
    sleep_ms(5);
    ck_assert_uint_eq(clock_ns(&rig.m), a);
    clock_set(&rig.m, 1000000000000);
    clock_start(&rig.m);
    sleep_ms(5);
    a = clock_ns(&rig.m);
    ck_assert_uint_ge(a, 1000005000000);
    clock_stop(&rig.m);
    b = clock_ns(&rig.m);
    ck_assert_uint_ge(b, a);
    sleep_ms(20);
    ck_assert_uint_eq(clock_ns(&rig.m), b);
    clock_start(&rig.m);
    ck_assert_uint_ge(clock_ns(&rig.m), b);
    ck_assert_uint_lt(clock_ns(&rig.m), b + 15000000);
    rig_done(&rig);
}
END_TEST

START_TEST(test_timer)
{
    Rig rig;
    Ring r = { .rig = &rig, .want = 20, .period = 500000 };
    unsigned close = 0;

    rig_init(&rig, 1, 8);
    clock_start(&rig.m);
    r.timer = timer_new(&rig.m, ring, &r);
    uint64_t start = clock_ns(&rig.m);

    timer_set(r.timer, start + 1000000);
    ck_assert(rig_loop(&rig, &r.done, 5000));
    ck_assert_uint_ge(r.at[0], start + 1000000);
    for (unsigned i = 1; i < r.n; i++) {
        ck_assert_uint_ge(r.at[i], r.at[i - 1] + r.period);
        close += r.at[i] - (r.at[i - 1] + r.period) < 300000;
    }
    ck_assert_uint_ge(close, r.n / 4);          /* a timer of milliseconds would be late each time */
    timer_free(r.timer);
    rig_done(&rig);
}
END_TEST

/* Later, earlier, off: only what was set last counts; and none fires while the clock stands. */
START_TEST(test_timer_changes)
{
    Rig rig;
    Ring r = { .rig = &rig, .want = 1 }, never = { .rig = &rig, .want = 1 };
    uint64_t now;

    rig_init(&rig, 1, 8);
    clock_start(&rig.m);
    r.timer = timer_new(&rig.m, ring, &r);
    never.timer = timer_new(&rig.m, ring, &never);
    now = clock_ns(&rig.m);
    timer_set(never.timer, now + 1000000);
    timer_set(r.timer, now + 10000000000);
    timer_set(r.timer, now + 2000000);
    timer_set(r.timer, now + 6000000);
    timer_set(never.timer, UINT64_MAX);
    ck_assert(rig_loop(&rig, &r.done, 5000));
    ck_assert_uint_ge(r.at[0], now + 6000000);
    ck_assert_uint_eq(never.n, 0);
    atomic_store(&r.done, false);
    r.n = 0;
    timer_set(r.timer, clock_ns(&rig.m) + 1000000);
    clock_stop(&rig.m);
    ck_assert(!rig_loop(&rig, &r.done, 30));
    clock_start(&rig.m);
    ck_assert(rig_loop(&rig, &r.done, 5000));
    timer_free(r.timer);
    timer_free(never.timer);
    rig_done(&rig);
}
END_TEST

static unsigned order[100], norder;
static void note(void *arg) { order[norder++] = (unsigned)(uintptr_t)arg; }

START_TEST(test_timer_order)
{
    enum { N = 60 };
    Rig rig;
    Timer *t[N];
    atomic_bool never = false;
    uint64_t now;

    rig_init(&rig, 1, 8);
    srand(_i + 1);
    norder = 0;
    for (unsigned i = 0; i < N; i++)
        t[i] = timer_new(&rig.m, note, (void *)(uintptr_t)i);
    now = clock_ns(&rig.m);
    for (unsigned i = 0; i < N; i++)
        timer_set(t[i], now + rand() % 1000000);
    for (unsigned i = 0; i < N; i++)            /* all anew: number i at time i, multiples of 3 not at all */
        timer_set(t[(i * 7) % N], (i * 7) % N % 3 ? now + (i * 7) % N * 1000 : UINT64_MAX);
    clock_start(&rig.m);
    rig_loop(&rig, &never, 30);
    ck_assert_uint_eq(norder, N - N / 3);
    for (unsigned i = 0; i < norder; i++)
        ck_assert_uint_eq(order[i], i / 2 * 3 + 1 + i % 2);
    for (unsigned i = 0; i < N; i++)
        timer_free(t[i]);
    rig_done(&rig);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("softmmu-memory");
    TCase *t = tcase_create("memory");
    SRunner *sr;
    int failed;

    tcase_set_timeout(t, 20);
    tcase_add_test(t, test_find);
    tcase_add_loop_test(t, test_overlap, 0, 20);
    tcase_add_test(t, test_top);
    tcase_add_test(t, test_transfer);
    tcase_add_test(t, test_device_split);
    tcase_add_test(t, test_readers);
    tcase_add_test(t, test_props);
    tcase_add_test(t, test_devices);
    tcase_add_test(t, test_state);
    tcase_add_test(t, test_state_damaged);
    tcase_add_test(t, test_clock);
    tcase_add_test(t, test_timer);
    tcase_add_test(t, test_timer_changes);
    tcase_add_loop_test(t, test_timer_order, 0, 5);
    suite_add_tcase(s, t);
    sr = srunner_create(s);
    srunner_run_all(sr, CK_ENV);
    failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed != 0;
}
