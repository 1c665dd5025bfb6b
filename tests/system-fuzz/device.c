/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A guest for the bare machine "virt" that means harm: random accesses of any size and alignment to all devices and
 * holes, and virtio drivers that are set up half right, so that random descriptors and requests reach the device
 * models. It ends after a
 * number of operations with a line "done HASH" on the serial port and the syscon's "pass". Addresses that a device
 * is told to write to are never this program's own (the first MiB of memory).
 *
 * mode 1: both (any number of CPUs); mode 0: only accesses whose results depend on nothing but the seed, and HASH is a
 * hash of them.
 */
typedef unsigned char uint8_t;
typedef unsigned short uint16_t;
typedef unsigned int uint32_t;
typedef unsigned long uint64_t;

extern volatile uint64_t params[3];
uint64_t access_read(uint64_t addr, unsigned log2_size);
void access_write(uint64_t addr, unsigned log2_size, uint64_t value);
uint64_t access_amo(uint64_t addr, unsigned kind, uint64_t value);

enum { QUEUES = 4, NUM = 16, SLOTS = 8 };
#define RAM        0x80000000ul
#define SCRATCH    0x80100000ul         /* what may be overwritten: 1 MiB in; 16 MiB of memory at least */
#define QUEUE_MEM  0x80200000ul         /* virtqueues: odd bytes written there would lead them to the program */
#define RAM_END    0x81000000ul
#define SYSCON     0x100000ul
#define UART       0x10000000ul
#define VIRTIO     0x10001000ul

typedef struct Rnd {
    uint64_t s, hash, mode;
    int wild;                           /* this request is wrong somewhere */
    unsigned stage[8];                  /* of a 9P session in that slot: version, attach, anything */
} Rnd;

static uint64_t rnd(Rnd *r)
{
    r->s ^= r->s << 13;
    r->s ^= r->s >> 7;
    r->s ^= r->s << 17;
    return r->s * 0x2545f4914f6cdd1dul;
}

static uint64_t below(Rnd *r, uint64_t n) { return (rnd(r) >> 20) % n; }

/* Is a field of a request to be wrong? Once in @n in a wild one, never in others: those get deep into the models. */
static int odd(Rnd *r, unsigned n) { return r->wild && !below(r, n / 4); }

/* ---- random addresses and values ---- */

typedef struct Place { uint64_t addr, size, hot; } Place;         /* hot: most accesses go to the first so many bytes */

static const Place places[] = {
    { VIRTIO, 0x8000, 0x8000 }, { 0xc000000, 0x600000, 0x2200 }, { 0xc200000, 0x8000, 0x3010 },
    { 0x10100000, 0x20, 0x18 }, { 0x20000000, 0x4000000, 0x1000 }, { 0x22000000, 0x2000000, 0x1000 },
        { SYSCON, 0x1000, 0x1000 },
    { 0x1000, 0xf000, 0x100 }, { 0, 0x1000, 0x1000 }, { 0x30000000, 0x10000000, 0x8000 }, { 0x40000000, 0x40000000, 0x1000 },
    { 0x3000000, 0x10000, 0x100 }, { 0x24000000, 0x4000000, 0x2000 }, { 0x28000000, 0x4000000, 0x2000 },
    { 0xc000000, 0x8000, 0x200 }, { 0xd000000, 0x8000, 0x200 }, { 0xd001bc0, 0x6440, 0x440 }, { 0xd003000, 0x2000, 0x1040 },
    { SCRATCH, QUEUE_MEM - SCRATCH, 0x10000 }, { 0x400000000, 0x400000000, 0x1000 },
    /* not in mode 0: time, and a serial port whose transmitter empties as fast as the host takes it */
    { 0x2000000, 0x10000, 0xc000 }, { 0x101000, 0x1000, 0x30 }, { UART, 0x100, 8 },
};

enum { PLACES = sizeof places / sizeof *places, TIMED = 3 };

static uint64_t any_value(Rnd *r)
{
    static const uint64_t picks[] = {
        0, 1, 2, 3, 4, 7, 8, 0xf, 0x10, 0x20, 0x40, 0x50, 0x70, 0x80, 0x90, 0x98, 0xd0, 0xe8, 0xff, 0xffff,
            0x7fffffff, 0xc0000000,
        0xffffffff, ~0ul, SCRATCH, RAM_END - 1, 0x10100010, 0x8000000000000000ul,
    };

    switch (below(r, 4)) {
    case 0:  return picks[below(r, sizeof picks / sizeof *picks)];
    case 1:  return below(r, 256);
    case 2:  return rnd(r) >> below(r, 64);
    default: return rnd(r);
    }
}

/* Where a device may be told to write or read; never this program. */
static uint64_t any_memory(Rnd *r)
{
    switch (below(r, 12)) {
    case 0:  return RAM_END - below(r, 0x2000);
    case 1:  return places[below(r, PLACES)].addr + below(r, 0x100);
    case 2:  return rnd(r) >> below(r, 32) | 1ul << 36;
    case 3:  return ~0ul - below(r, 64);
    case 4:  return 0x20000000 + below(r, 0x4000000);
    default: return SCRATCH + below(r, RAM_END - SCRATCH);
    }
}

static uint64_t any_place(Rnd *r)
{
    const Place *p = &places[below(r, r->mode ? PLACES : PLACES - TIMED)];
    uint64_t at = p->addr + below(r, below(r, 4) ? p->hot : p->size);

    return below(r, 4) ? at & ~3ul : at;
}

/* Would this end the machine, or make fw_cfg's DMA or a virtqueue hit the program? */
static int forbidden(uint64_t addr, uint64_t value)
{
    if (addr >= VIRTIO && addr < VIRTIO + SLOTS * 0x1000 && (value >> 20 == RAM >> 20 || (uint32_t)value >> 20 == RAM >> 20))
        return 1;
    if (addr >= SYSCON - 8 && addr < SYSCON + 4)
        return 1;
    return addr >= 0x10100008 && addr < 0x10100018;
}

static void register_access(Rnd *r)
{
    uint64_t addr = any_place(r), value = any_value(r), got;
    unsigned size = below(r, 4);

    switch (below(r, 16)) {
    case 0:
        if (!forbidden(addr, value)) {
            got = access_amo(addr & ~7ul, below(r, 4), value);
            r->hash = (r->hash ^ got) * 0x100000001b3ul;
        }
        break;
    case 1: case 2: case 3: case 4: case 5: case 6: case 7:
        if (!forbidden(addr, value))
            access_write(addr, size, value);
        break;
    default:
        got = access_read(addr, size);
        r->hash = (r->hash ^ got ^ addr) * 0x100000001b3ul;
    }
}

static uint32_t swap32(uint32_t v) { return v << 24 | (v & 0xff00) << 8 | (v >> 8 & 0xff00) | v >> 24; }
static uint64_t swap64(uint64_t v) { return (uint64_t)swap32(v) << 32 | swap32(v >> 32); }

static void fw_cfg_dma(Rnd *r)
{
    uint64_t at = below(r, 16) ? SCRATCH + below(r, 0x10000) : any_memory(r);
    static const uint8_t shifts[] = { 3, 8, 16, 20, 32 };
    uint64_t to = any_memory(r);
    unsigned shift = shifts[below(r, to >= SCRATCH && to < ~0xfffful ? 5 : 4)];     /* not from below across the program */

    if (at >= SCRATCH && at < RAM_END - 16) {
        access_write(at, 2, swap32(below(r, 64) << 16 | below(r, 32)));
        access_write(at + 4, 2, swap32(rnd(r) & ((1ul << shift) - 1)));
        access_write(at + 8, 2, swap32(to >> 32));
        access_write(at + 12, 2, swap32(to));
    }
    if (at < 0x10000)
        at += 1ul << 36;                                 /* the boot ROM has the program's address in it */
    if (below(r, 2)) {
        access_write(0x10100010, 3, swap64(at));
    } else {
        access_write(0x10100010, 2, swap32(at >> 32));
        access_write(0x10100014, 2, swap32(at));
    }
}

/* ---- virtio ---- */

typedef struct Desc { uint64_t addr; uint32_t len; uint16_t flags, next; } Desc;

/* Parts of a queue lie here, 64 KiB a slot and queue: descriptors, +0x400 avail, +0x800 used, +0x1000 indirect,
 * +0x2000 buffers. */
static uint64_t queue_mem(unsigned slot, unsigned q) { return QUEUE_MEM + ((uint64_t)(slot * QUEUES + q) << 16); }

static uint32_t reg_read(unsigned slot, unsigned off) { return access_read(VIRTIO + slot * 0x1000 + off, 2); }
static void reg_write(unsigned slot, unsigned off, uint32_t v) { access_write(VIRTIO + slot * 0x1000 + off, 2, v); }

static void addr_write(Rnd *r, unsigned slot, unsigned off, uint64_t addr)
{
    if (odd(r, 60))
        addr = any_memory(r);
    reg_write(slot, off, addr);
    reg_write(slot, off + 4, addr >> 32);
}

static void virtio_setup(Rnd *r, unsigned slot)
{
    r->stage[slot] = 0;
    reg_write(slot, 0x70, 0);
    reg_write(slot, 0x70, 3);
    for (unsigned sel = 0; sel < 2; sel++) {
        uint32_t f;

        reg_write(slot, 0x14, sel);
        f = reg_read(slot, 0x10);
        if (!below(r, 4))
            f &= rnd(r) | (sel ? 1 : 0);
        if (odd(r, 30))
            f |= rnd(r);
        reg_write(slot, 0x24, sel);
        reg_write(slot, 0x20, f);
    }
    reg_write(slot, 0x70, 11);
    for (unsigned q = 0; q < QUEUES; q++) {
        uint64_t mem = queue_mem(slot, q);

        for (unsigned i = 0; i < 0x1000; i += 8)
            access_write(mem + i, 3, 0);
        reg_write(slot, 0x30, q);
        reg_write(slot, 0x38, odd(r, 30) ? any_value(r) : reg_read(slot, 0x34) < NUM ? reg_read(slot, 0x34) : NUM);
        addr_write(r, slot, 0x80, mem);
        addr_write(r, slot, 0x90, mem + 0x400);
        addr_write(r, slot, 0xa0, mem + 0x800);
        reg_write(slot, 0x44, 1);
    }
    reg_write(slot, 0x70, 15);
}

/* ---- requests ---- */

static uint64_t put(uint64_t at, uint64_t v, unsigned n)
{
    for (; n; n--, v >>= 8)
        *(volatile uint8_t *)at++ = v;
    return at;
}

static uint64_t put_name(Rnd *r, uint64_t at)
{
    static const char *const names[] = { "..", ".", "a", "b", "dir", "a/b", "../canary", "/etc/passwd", "", "link",
                                         "x\0y", "f" };
    const char *s = names[below(r, sizeof names / sizeof *names)];
    unsigned n = 0;

    while (s[n])
        n++;
    at = put(at, !odd(r, 20) ? n : any_value(r), 2);
    for (unsigned i = 0; i < n; i++)
        at = put(at, s[i], 1);
    return at;
}

/* Letters: b, h, w, d integers; f a fid; s a string; n a list of names; c count and bytes; m a mode */
static uint64_t put_9p(Rnd *r, uint64_t at, unsigned stage)
{
    static const struct { uint8_t type; const char *args; } msgs[] = {
        { 8, "f" }, { 12, "fw" }, { 14, "fswmw" }, { 16, "fssw" }, { 18, "fsmwww" }, { 20, "ffs" }, { 22, "f" },
            { 24, "fd" },
        { 26, "fwmwwddddd" }, { 30, "ffs" }, { 32, "fsdww" }, { 40, "fdw" }, { 50, "fw" }, { 52, "fbwddws" },
            { 54, "fbddws" },
        { 70, "ffs" }, { 72, "fsmw" }, { 74, "fsfs" }, { 76, "fsw" }, { 100, "ws" }, { 104, "ffssw" }, { 108, "h" },
        { 110, "ffn" }, { 110, "ffn" }, { 110, "ffn" }, { 12, "fw" }, { 116, "fdw" }, { 118, "fdc" }, { 120, "f" },
            { 122, "f" },
        { 104, "ffssw" }, { 100, "ws" },
    };
    unsigned i = below(r, sizeof msgs / sizeof *msgs - (stage > 1 ? 2 : 0));

    uint64_t start = at;

    if (stage < 2)
        i = sizeof msgs / sizeof *msgs - 1 - stage;
    at = put(at + 4, !odd(r, 40) ? msgs[i].type : rnd(r), 1);
    at = put(at, below(r, 4), 2);
    for (const char *a = msgs[i].args; *a; a++)
        switch (*a) {
        case 'b': at = put(at, any_value(r), 1); break;
        case 'h': at = put(at, any_value(r), 2); break;
        case 'w': at = put(at, msgs[i].type == 100 ? 8192 : below(r, 2) ? below(r, 0x1000) : any_value(r), 4); break;
        case 'm': at = put(at, below(r, 2) ? 0644 | 0x8000 : any_value(r), 4); break;
        case 'd': at = put(at, below(r, 2) ? below(r, 64) : any_value(r) & 0xffffff, 8); break;
        case 'f': at = put(at, odd(r, 30) ? any_value(r) : stage < 2 ? (a == msgs[i].args ? 0 : ~0u) : below(r, 6),
                           4); break;
        case 's':
            at = msgs[i].type == 100 ? put(put(put(at, 8, 2), 0x2e303030325039ul, 7), 'L', 1) : put_name(r, at);
            break;
        case 'n': {
            unsigned n = below(r, 4);

            at = put(at, n, 2);
            while (n--)
                at = put_name(r, at);
            break;
        }
        case 'c':
            at = put(at, !odd(r, 20) ? 32 : any_value(r), 4);
            at += 32;
        }
    put(start, !odd(r, 30) ? at - start : any_value(r), 4);
    return at;
}

/* A disk's, a frame (ARP, IPv4, IPv6 headers that are almost right), a 9P message, or anything: as much as fits the
 * queue's device */
static uint64_t put_request(Rnd *r, uint64_t at, uint32_t id, unsigned *stage)
{
    if (id == 2) {
        static const uint32_t types[] = { 0, 1, 4, 8, 11, 13, 0, 1 };

        at = put(at, !odd(r, 20) ? types[below(r, 8)] : rnd(r), 4);
        at = put(at, 0, 4);
        at = put(at, below(r, 4) ? below(r, 2048) : any_value(r), 8);
        if (below(r, 2)) {
            at = put(at, below(r, 2048), 8);
            at = put(at, below(r, 4) ? below(r, 64) : any_value(r), 4);
            at = put(at, below(r, 3), 4);
        }
    } else if (id == 1) {
        static const uint16_t kinds[] = { 0x0608, 0x0008, 0x0008, 0xdd86, 0 };
        uint64_t start = at;

        at = put(at, below(r, 3) ? 0 : any_value(r), 8);
        at = put(at, below(r, 3) ? 0 : any_value(r), 4);
        at = put(at, below(r, 2) ? 0xffffffffffff : 0x020202005552ul, 6);
        at = put(at, 0x563412005452ul, 6);
        at = put(at, kinds[below(r, 5)], 2);
        at = put(at, below(r, 4) ? 0x45 : rnd(r), 1);
        at = put(at, 0, 1);
        at = put(at, below(r, 4) ? 0x4000 : rnd(r), 2);
        at = put(at, below(r, 2) ? 0 : rnd(r), 4);
        static const uint8_t protos[] = { 1, 6, 17, 58 };

        at = put(at, 64, 1);
        at = put(at, protos[below(r, 4)], 1);
        at = put(at, rnd(r), 2);
        at = put(at, 0x0f02000a, 4);
        at = put(at, 0x0202000a + (below(r, 3) << 24), 4);
        while (at < start + 80)
            at = put(at, below(r, 2) ? any_value(r) : 0, 2);
    } else if (id == 9) {
        at = put_9p(r, at, (*stage)++);
    } else {
        for (unsigned i = 0; i < 4; i++)
            at = put(at, any_value(r), 4);
    }
    return at;
}

/* One chain of 1 to 4 descriptors, first the request, then room; each field wrong now and then. */
static void virtio_request(Rnd *r, unsigned slot)
{
    uint32_t id = reg_read(slot, 8);
    unsigned q = below(r, id == 1 || id == 3 ? QUEUES : 2), num = id == 4 ? NUM / 2 : NUM;
    unsigned head = below(r, num), i = head, out = 1 + below(r, 2), in = below(r, 3);
    uint64_t mem = queue_mem(slot, q), buf = mem + 0x2000 + head * 0x400, end;
    int indirect = !below(r, 5);
    volatile Desc *d = (volatile Desc *)(indirect ? mem + 0x1000 + head * 0x80 : mem);
    volatile uint16_t *avail = (volatile uint16_t *)(mem + 0x400);

    if (!id)
        return;
    r->wild = !below(r, 5);
    if (id == 9)
        q = 0, in = 1 + below(r, 2);
    if (id == 4)
        q = 0;
    if ((id == 1 && q == 0) || (id == 3 && !(q & 1)) || id == 4)
        out = 0, in = 1 + below(r, 2);
    end = put_request(r, buf, id, &r->stage[slot]);
    if (indirect) {
        volatile Desc *t = (volatile Desc *)mem + head;

        *t = (Desc){ (uint64_t)d, !odd(r, 20) ? (out + in) * 16 : any_value(r), !odd(r, 20) ? 4 : rnd(r), 0 };
        i = 0;
    }
    for (unsigned n = 0; n < out + in; n++) {
        unsigned next = indirect ? i + 1 : (i + 1) % num;
        uint64_t len = n < out ? (n ? below(r, 1024) : end - buf) : n + 1 == out + in && id == 2 ? 1
            : below(r, 9) * 512 + (id == 9 ? 4096 : id != 2);

        if (n < out && out == 2 && id != 2) {            /* in two parts */
            len = n ? end - buf - 5 : 5;
            d[i].addr = n ? buf + 5 : buf;
        } else {
            d[i].addr = n ? mem + 0x8000 + below(r, 0x1000) : out ? buf : mem + 0x8000;
        }
        if (odd(r, 40))
            d[i].addr = any_memory(r);
        d[i].len = !odd(r, 40) ? len : any_value(r);
        d[i].flags = !odd(r, 60) ? (n + 1 < out + in) | (n >= out ? 2 : 0) : rnd(r) & 7;
        d[i].next = !odd(r, 60) ? next : any_value(r);
        i = next;
    }
    avail[2 + avail[1] % num] = !odd(r, 60) ? head : any_value(r);
    __asm__ volatile ("fence" ::: "memory");
    avail[1] = !odd(r, 100) ? avail[1] + 1ul : any_value(r);
    __asm__ volatile ("fence" ::: "memory");
    if (below(r, 4))
        reg_write(slot, 0x50, q);
    if (reg_read(slot, 0x70) & 0x40 || !(reg_read(slot, 0x70) & 4) || !below(r, 1000))
        virtio_setup(r, slot);
    if (!below(r, 3))
        reg_write(slot, 0x64, reg_read(slot, 0x60));
}

/* ---- the program ---- */

static void print(char c)
{
    for (unsigned i = 0; i < 100000 && !(access_read(UART + 5, 0) & 0x20); i++)
        ;
    access_write(UART, 0, c);
}

static void finish(Rnd *r)
{
    static const char text[] = "\n=== done ";

    access_write(UART + 3, 0, 3);
    access_write(UART + 1, 0, 0);
    access_write(UART + 4, 0, 0);
    access_write(UART + 2, 0, 0);
    for (const char *p = text; *p; p++)
        print(*p);
    for (int i = 60; i >= 0; i -= 4)
        print("0123456789abcdef"[r->hash >> i & 15]);
    print('\n');
    for (unsigned i = 0; i < 100; i++)                   /* what the port still holds goes out */
        access_read(UART + 5, 0);
    access_write(SYSCON, 2, 0x5555);
}

/* The first hart wants the serial port for itself; the others say when they have stopped (or never began). */
static volatile uint32_t over, busy;

void fuzz_main(uint64_t hart)
{
    Rnd r = { (params[0] + 1) * 0x9e3779b97f4a7c15ul + hart * 77, 0xcbf29ce484222325ul, params[2], 1, { 0 } };

    for (unsigned i = 0; i < SLOTS && r.mode && !hart; i++)
        virtio_setup(&r, i);
    if (hart)
        __atomic_fetch_add(&busy, 1, __ATOMIC_SEQ_CST);
    for (uint64_t n = 0, end = params[1]; n < end && !over; n++) {
        unsigned kind = below(&r, 16);

        if (kind < 6 || !r.mode)
            register_access(&r);
        else if (kind < 7)
            fw_cfg_dma(&r);
        else
            virtio_request(&r, below(&r, SLOTS));
    }
    if (hart) {
        __atomic_fetch_sub(&busy, 1, __ATOMIC_SEQ_CST);
        return;
    }
    over = 1;
    __atomic_thread_fence(__ATOMIC_SEQ_CST);
    while (busy)
        ;
    finish(&r);
}
