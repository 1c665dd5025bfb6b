/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The protocol's parser against random input: packets of every kind with random and huge numbers, cut short, joined, changed
 * in single bytes, with right and wrong checksums. What must hold: no crash (the sanitizers' build sees more), every answer
 * is a well-formed packet, what the ops are asked stays within what exists, and a plain question is answered afterwards.
 * usage: test-gdb-fuzz [ROUNDS [SEED]]
 */
#include "debug/gdb.h"
#include "frontend/aarch64/aarch64.h"
#include "frontend/riscv/riscv.h"

#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { THREADS = 3, MEMORY = 0x3000, BASE = 0x10000 };

typedef struct Fake {
    Gdb *gdb;
    Buf out;
    uint8_t memory[MEMORY];
    int breaks, files;
    unsigned resumed;
    bool running;
} Fake;

static uint64_t seed = 1;

static uint64_t rnd(void)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return seed;
}

#define REQUIRE(c) do { if (!(c)) { fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #c); abort(); } } while (0)

static void op_send(void *env, const char *data, size_t len) { buf_add(&((Fake *)env)->out, data, len); }
static unsigned op_thread(void *env, unsigned n) { return n < THREADS ? n + 1 : 0; }

static char *op_thread_name(void *env, unsigned id)
{
    Buf name = { 0 };

    buf_printf(&name, "thread #%u", id);
    return name.str;
}

static bool op_reg(void *env, unsigned id, const DebugReg *r, uint64_t value[2])
{
    REQUIRE(r->bits <= 128 && r->bits % 8 == 0);
    value[0] = value[1] = rnd();
    return rnd() % 16;
}

static bool op_reg_write(void *env, unsigned id, const DebugReg *r, const uint64_t value[2]) { return rnd() % 4; }

static bool op_memory(void *env, unsigned id, uint64_t addr, void *buf, size_t len, bool write)
{
    Fake *f = env;

    if (addr < BASE || addr - BASE > MEMORY || len > MEMORY - (addr - BASE))
        return false;
    if (write)
        memcpy(f->memory + (addr - BASE), buf, len);
    else
        memcpy(buf, f->memory + (addr - BASE), len);
    return true;
}

static bool op_breakpoint(void *env, GdbBreak kind, uint64_t addr, uint64_t len, bool set)
{
    bool ok = !set || rnd() % 4;

    REQUIRE(kind <= GDB_WATCH_ACCESS);
    ((Fake *)env)->breaks += !ok ? 0 : set ? 1 : -1;
    return ok;
}

static void op_resume(void *env, unsigned only, unsigned step)
{
    ((Fake *)env)->running = true;
    ((Fake *)env)->resumed++;
}

static void op_nothing(void *env) {}
static void op_detached(void *env) { ((Fake *)env)->running = true; }
static void op_command(void *env, const char *line, Buf *out) { buf_text(out, line); }
static void op_signal(void *env, unsigned id, unsigned signal) {}

static bool op_object(void *env, const char *what, Buf *out)
{
    for (unsigned n = rnd() % 20000; n; n--)
        buf_byte(out, (char)rnd());
    return rnd() % 4;
}

static int op_open(void *env, const char *path)
{
    int fd = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);

    ((Fake *)env)->files += fd >= 0;
    return fd;
}

static void op_close(void *env, int fd)
{
    ((Fake *)env)->files--;
    REQUIRE(close(fd) == 0);
}

static const GdbOps machine_ops = {
    .send = op_send, .thread = op_thread, .thread_name = op_thread_name, .reg_read = op_reg, .reg_write = op_reg_write,
    .memory = op_memory, .breakpoint = op_breakpoint, .resume = op_resume, .interrupt = op_nothing, .kill = op_nothing,
    .detached = op_detached, .command = op_command,
};
static const GdbOps program_ops = {
    .send = op_send, .thread = op_thread, .thread_name = op_thread_name, .reg_read = op_reg, .reg_write = op_reg_write,
    .memory = op_memory, .breakpoint = op_breakpoint, .resume = op_resume, .interrupt = op_nothing, .kill = op_nothing,
    .detached = op_detached, .signal = op_signal, .object = op_object, .open = op_open, .close = op_close,
};

/* What packets look like. %: a number; @: a number within memory; ~: hex digits; !: raw bytes */
static const char *const shapes[] = {
    "?", "g", "G~", "p%", "P%=~", "m@,%", "m%,%", "M@,%:~", "X@,%:!", "Z%,@,%", "Z0,@,4", "z0,@,4", "z%,@,%", "Hg%", "Hc%",
    "Hc-1", "T%",
    "c", "c@", "s", "C%", "S%;@", "D", "k", "qSupported:!", "qXfer:features:read:target.xml:%,%",
    "qXfer:auxv:read::%,%", "qXfer:auxv:read::0,fff", "qXfer:exec-file:read:%:%,%", "qXfer:siginfo:read:!:%,%", "qXfer:!",
    "qfThreadInfo", "qsThreadInfo", "qThreadExtraInfo,%", "qC", "qAttached", "qRcmd,~", "qSymbol::", "qOffsets",
    "QStartNoAckMode", "QPassSignals:%;%;%", "vCont?", "vCont;c", "vCont;s:%;c", "vCont;C%:%;c", "vCont;!", "vKill;%",
    "vFile:setfs:%", "vFile:open:~,0,0", "vFile:open:~,%,%", "vFile:pread:%,%,%", "vFile:pread:0,1000,%", "vFile:fstat:%",
    "vFile:close:%", "vFile:!", "v!", "q!", "!",
};

static void put_number(Buf *s)
{
    static const uint64_t odd[] = { 0, 1, 2, 3, 4, 8, 0xfff, 0x1000, 0x3fff, 0x4000, 0x7fffffff, 0x80000000, 0xffffffff };

    switch (rnd() % 4) {
    case 0: buf_printf(s, "%" PRIx64, rnd() >> rnd() % 64); break;
    case 1: buf_printf(s, "%" PRIx64, (uint64_t)0 - rnd() % 4); break;
    case 2: buf_text(s, &"ffffffffffffffffffffffff"[rnd() % 24]); break;
    default: buf_printf(s, "%" PRIx64, odd[rnd() % ARRAY_LEN(odd)]);
    }
}

static void make_text(Buf *s)
{
    for (const char *p = shapes[rnd() % ARRAY_LEN(shapes)]; *p; p++) {
        unsigned n = rnd() % 32 ? rnd() % 40 : rnd() % 50000;

        if (*p == '%')
            put_number(s);
        else if (*p == '@')
            buf_printf(s, "%x", (unsigned)(BASE - 16 + rnd() % (MEMORY + 32)));
        else if (*p == '~')
            for (; n; n--)
                buf_printf(s, "%x", (unsigned)(rnd() & 15));
        else if (*p == '!')
            for (; n; n--)
                buf_byte(s, (char)rnd());
        else
            buf_byte(s, *p);
    }
    for (unsigned n = rnd() % 4 ? 0 : rnd() % 4; n && s->len; n--)
        s->str[rnd() % s->len] = (char)rnd();
    if (rnd() % 8 == 0)
        buf_cut(s, rnd() % (s->len + 1));
}

static void put_packet(Buf *in, const char *text, size_t len, bool good)
{
    uint8_t sum = 0;

    buf_byte(in, '$');
    for (size_t i = 0; i < len; i++) {
        char c = text[i];

        if (good && (c == '$' || c == '#' || c == '}' || c == '*')) {
            buf_byte(in, '}');
            sum += '}';
            c ^= 0x20;
        }
        buf_byte(in, c);
        sum += (uint8_t)c;
    }
    buf_printf(in, "#%02x", good ? sum : (unsigned)(rnd() & 0xff));
}

/* In pieces of any length. */
static void feed(Fake *f, const Buf *in)
{
    for (size_t at = 0; at < in->len;) {
        size_t most = rnd() % 3 ? 4096 : 1 + rnd() % 7, n = MIN(in->len - at, most);

        gdb_input(f->gdb, (const uint8_t *)in->str + at, n);
        at += n;
    }
}

/* Are they acknowledgements and whole packets with right checksums? */
static void check_answers(const Buf *out)
{
    for (size_t at = 0; at < out->len;) {
        uint8_t sum = 0;
        size_t end = at + 1;

        if (out->str[at] == '+' || out->str[at] == '-') {
            at++;
            continue;
        }
        REQUIRE(out->str[at] == '$');
        for (; end < out->len && out->str[end] != '#'; end++) {
            REQUIRE(out->str[end] != '$');
            sum += (uint8_t)out->str[end];
        }
        REQUIRE(end + 3 <= out->len && end - at < 0x9000);
        REQUIRE(strtoull((char[]){ out->str[end + 1], out->str[end + 2], 0 }, NULL, 16) == sum);
        at = end + 3;
    }
}

static void session(const Guest *guest, bool system, unsigned packets)
{
    Fake *f = calloc(1, sizeof *f);
    Buf text = { 0 }, in = { 0 };

    REQUIRE(f);
    f->gdb = gdb_new(guest, system, system ? &machine_ops : &program_ops, f);
    for (; packets; packets--) {
        buf_cut(&text, 0);
        buf_cut(&in, 0);
        make_text(&text);
        put_packet(&in, text.str, text.len, rnd() % 8);
        if (rnd() % 16 == 0)
            buf_byte(&in, (char)rnd());
        if (rnd() % 16 == 0)
            buf_cut(&in, rnd() % in.len);
        feed(f, &in);
        if (f->running && rnd() % 2) {
            f->running = false;
            gdb_stopped(f->gdb, 1 + rnd() % THREADS, rnd() % 64, rnd() % 2 ? NULL : "watch:1234");
        }
        check_answers(&f->out);
        buf_cut(&f->out, 0);
    }
    buf_cut(&in, 0);
    buf_text(&in, "#00$x#00");
    put_packet(&in, "qC", 2, true);
    gdb_resumed(f->gdb);
    gdb_stopped(f->gdb, 2, 5, NULL);
    buf_cut(&f->out, 0);
    feed(f, &in);
    check_answers(&f->out);
    REQUIRE(strstr(buf_str(&f->out), "$QC2#"));
    gdb_free(f->gdb);
    REQUIRE(!f->breaks && !f->files);
    buf_free(&f->out);
    buf_free(&text);
    buf_free(&in);
    free(f);
}

int main(int argc, char **argv)
{
    unsigned rounds = argc > 1 ? (unsigned)atoi(argv[1]) : 60;

    seed = argc > 2 ? strtoull(argv[2], NULL, 0) : 1;
    for (unsigned i = 0; i < rounds; i++)
        session(i & 1 ? &guest_aarch64 : &guest_riscv64, i % 3 == 0, 300);
    return 0;
}
