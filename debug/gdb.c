/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The protocol: packets "$text#checksum", each acknowledged with + unless the debugger asks not to; one answer a packet, and
 * a stop reply whenever what runs has stopped.
 */
#include "debug/gdb.h"
#include "base/file.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

enum { PACKET_MAX = 0x4000, FILES_MAX = 32 };

typedef struct Break { GdbBreak kind; uint64_t addr, len; } Break;

struct Gdb {
    const Guest *guest;
    bool system;
    const GdbOps *ops;
    void *env;
    char in[2 * PACKET_MAX];     /* packet being received */
    size_t in_len;
    enum { WAIT_START, IN_PACKET, CHECK_1, CHECK_2 } state;
    char sum[3];
    bool no_ack, running;
    unsigned cur, cur_run;       /* threads chosen by Hg and Hc */
    unsigned stop_thread, stop_signal;
    Buf stop_why;                /* empty: nothing more to say */
    Buf xml;                     /* the target description, once it was asked for */
    Break *breaks;
    size_t nbreaks;
    uint64_t pass[4];            /* QPassSignals, one bit each */
    int file[FILES_MAX];         /* vFile: host descriptors + 1 */
    Buf object;                  /* what qXfer is reading, ... */
    Buf object_name;             /* ... "WHAT:ANNEX"; empty: nothing */
};

static bool starts(const char *text, const char *with) { return !strncmp(text, with, strlen(with)); }

/* ---- sending ---- */

static void send_packet(Gdb *g, const char *text, size_t len)
{
    Buf s = { 0 };
    uint8_t sum = 0;

    buf_byte(&s, '$');
    for (size_t i = 0; i < len; i++) {
        char c = text[i];

        if (c == '$' || c == '#' || c == '}' || c == '*') {
            buf_byte(&s, '}');
            c ^= 0x20;
        }
        buf_byte(&s, c);
    }
    for (size_t i = 1; i < s.len; i++)
        sum += (uint8_t)s.str[i];
    buf_printf(&s, "#%02x", sum);
    g->ops->send(g->env, s.str, s.len);
    buf_free(&s);
}

static void reply(Gdb *g, const char *text) { send_packet(g, text, strlen(text)); }

/* Frees @s. */
static void reply_buf(Gdb *g, Buf *s)
{
    send_packet(g, s->str, s->len);
    buf_free(s);
}

static void reply_stop(Gdb *g)
{
    Buf s = { 0 };

    buf_printf(&s, "T%02xthread:%x;", g->stop_signal, g->stop_thread);
    if (g->stop_why.len)
        buf_printf(&s, "%s;", g->stop_why.str);
    reply_buf(g, &s);
}

static void put_hex(Buf *s, const uint8_t *p, size_t n)
{
    static const char digits[] = "0123456789abcdef";

    for (size_t i = 0; i < n; i++) {
        buf_byte(s, digits[p[i] >> 4]);
        buf_byte(s, digits[p[i] & 15]);
    }
}

/* What @c stands for, or -1. */
static int hex_digit(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

static bool get_hex(const char *p, uint8_t *out, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        int hi = hex_digit(p[2 * i]), lo = hi < 0 ? -1 : hex_digit(p[2 * i + 1]);

        if (lo < 0)
            return false;
        out[i] = (uint8_t)(hi << 4 | lo);
    }
    return true;
}

/* @out becomes the @n bytes that @p has in hexadecimal; to be freed in any case. */
static bool get_text(const char *p, Buf *out, size_t n)
{
    *out = (Buf){ .str = array_resize(NULL, n + 1, 1), .len = n, .cap = n + 1 };
    out->str[n] = 0;
    return get_hex(p, (uint8_t *)out->str, n);
}

/* "HEX", then @end; moves *p behind it. */
static bool number(const char **p, char end, uint64_t *out)
{
    char *stop;

    if (hex_digit(**p) < 0)
        return false;
    *out = strtoull(*p, &stop, 16);
    if (*stop != end)
        return false;
    *p = end ? stop + 1 : stop;
    return true;
}

/* ---- registers ---- */

static const GuestDebug *regs_of(const Gdb *g) { return g->guest->debug; }

static bool shown(const Gdb *g, const DebugReg *r) { return g->system || !r->system; }

static const DebugReg *reg_by_number(const Gdb *g, uint64_t n)
{
    const GuestDebug *d = regs_of(g);

    for (uint32_t i = 0; i < d->nregs; i++)
        if (d->regs[i].number == n && shown(g, &d->regs[i]))
            return &d->regs[i];
    return NULL;
}

static void put_reg(Gdb *g, Buf *s, const DebugReg *r)
{
    uint64_t v[2] = { 0 };
    size_t n = r->bits / 8;

    if (g->ops->reg_read(g->env, g->cur, r, v)) {
        put_hex(s, (uint8_t *)v, n);
    } else {
        for (size_t i = 0; i < n; i++)
            buf_text(s, "xx");
    }
}

/* 'g' has the registers in the order of their numbers, without a gap, as far as these go. */
static void read_all(Gdb *g)
{
    Buf s = { 0 };
    const DebugReg *r;

    for (uint64_t n = 0; (r = reg_by_number(g, n)); n++)
        put_reg(g, &s, r);
    reply_buf(g, &s);
}

static bool write_reg(Gdb *g, const DebugReg *r, const char *hex)
{
    uint64_t v[2] = { 0 };

    return strlen(hex) >= r->bits / 4u && get_hex(hex, (uint8_t *)v, r->bits / 8)
           && g->ops->reg_write(g->env, g->cur, r, v);
}

static void write_all(Gdb *g, const char *p)
{
    const DebugReg *r;

    for (uint64_t n = 0; (r = reg_by_number(g, n)) && *p; n++) {
        if (!write_reg(g, r, p)) {
            reply(g, "E01");
            return;
        }
        p += r->bits / 4;
    }
    reply(g, "OK");
}

static void read_one(Gdb *g, const char *p)
{
    uint64_t n;
    const DebugReg *r = number(&p, 0, &n) ? reg_by_number(g, n) : NULL;
    Buf s = { 0 };

    if (!r) {
        reply(g, "E01");
        return;
    }
    put_reg(g, &s, r);
    reply_buf(g, &s);
}

static void write_one(Gdb *g, const char *p)
{
    uint64_t n;
    const DebugReg *r = number(&p, '=', &n) ? reg_by_number(g, n) : NULL;

    reply(g, r && write_reg(g, r, p) ? "OK" : "E01");
}

/* The target description: the registers, feature by feature, in the order of the table. */
static const char *target_xml(Gdb *g)
{
    const GuestDebug *d = regs_of(g);
    Buf *s = &g->xml;
    const char *feature = NULL;

    if (s->len)
        return s->str;
    buf_text(s, "<?xml version=\"1.0\"?><!DOCTYPE target SYSTEM \"gdb-target.dtd\"><target>");
    buf_printf(s, "<architecture>%s</architecture>", d->architecture);
    for (uint32_t i = 0; i < d->nregs; i++) {
        const DebugReg *r = &d->regs[i];

        if (!shown(g, r))
            continue;
        if (!feature || strcmp(feature, r->feature)) {
            buf_printf(s, "%s<feature name=\"%s\">%s", feature ? "</feature>" : "", r->feature,
                       d->feature_types ? d->feature_types(r->feature) : "");
            feature = r->feature;
        }
        buf_printf(s, "<reg name=\"%s\" bitsize=\"%u\" type=\"%s\" regnum=\"%u\"/>", r->name, r->bits, r->type, r->number);
    }
    buf_text(s, feature ? "</feature></target>" : "</target>");
    return s->str;
}

static bool object_get(Gdb *g, const char *what, const char *annex, Buf *out)
{
    if (!strcmp(what, "features") && !strcmp(annex, "target.xml")) {
        buf_text(out, target_xml(g));
        return true;
    }
    return strcmp(what, "features") && strcmp(what, "offsets") && g->ops->object && g->ops->object(g->env, what, out);
}

/* Have g->object be this one: made anew when its start is asked for, or when it was another one. */
static bool object_choose(Gdb *g, const char *what, const char *annex, bool start)
{
    Buf name = { 0 };

    buf_printf(&name, "%s:%s", what, annex);
    if (start || strcmp(name.str, buf_str(&g->object_name))) {
        buf_cut(&g->object, 0);
        buf_cut(&g->object_name, 0);
        if (object_get(g, what, annex, &g->object))
            buf_text(&g->object_name, name.str);
    }
    buf_free(&name);
    return g->object_name.len;
}

static void object_read(Gdb *g, const char *what, const char *annex, const char *p)
{
    uint64_t off, len;
    Buf s = { 0 };

    if (!number(&p, ',', &off) || !number(&p, 0, &len)) {
        reply(g, "E01");
        return;
    }
    if (!object_choose(g, what, annex, !off)) {
        reply(g, "E00");
        return;
    }
    if (off > g->object.len) {
        reply(g, "E01");
        return;
    }
    len = MIN(len, (uint64_t)PACKET_MAX / 2 - 8);
    buf_byte(&s, len < g->object.len - off ? 'm' : 'l');
    buf_add(&s, buf_str(&g->object) + off, MIN(len, g->object.len - off));
    reply_buf(g, &s);
}

/* qXfer:WHAT:read:ANNEX:OFFSET,LENGTH */
static void transfer(Gdb *g, const char *p)
{
    Buf copy = { 0 };
    char *rest, *what, *verb, *annex;

    buf_text(&copy, p);
    rest = copy.str;
    what = strsep(&rest, ":");
    verb = strsep(&rest, ":");
    annex = strsep(&rest, ":");
    if (rest && !strcmp(verb, "read"))
        object_read(g, what, annex, rest);
    else
        reply(g, "");
    buf_free(&copy);
}

/* ---- memory ---- */

static void read_memory(Gdb *g, const char *p)
{
    uint64_t addr, len;
    uint8_t buf[PACKET_MAX / 2];
    Buf s = { 0 };

    if (!number(&p, ',', &addr) || !number(&p, 0, &len)) {
        reply(g, "E01");
        return;
    }
    len = MIN(len, sizeof buf);
    while (len && !g->ops->memory(g->env, g->cur, addr, buf, len, false))
        len = len > 1 ? ALIGN_DOWN(addr + len - 1, 4096ull) > addr ? ALIGN_DOWN(addr + len - 1, 4096ull) - addr : 0 : 0;
    if (!len) {
        reply(g, "E14");
        return;
    }
    put_hex(&s, buf, len);
    reply_buf(g, &s);
}

static void write_memory(Gdb *g, const char *p, size_t size, bool binary)
{
    const char *end = p + size;
    uint64_t addr, len;
    uint8_t buf[PACKET_MAX];

    if (!number(&p, ',', &addr) || !number(&p, ':', &len) || len > sizeof buf
        || (binary ? (uint64_t)(end - p) != len : !get_hex(p, buf, len))) {
        reply(g, "E01");
        return;
    }
    if (binary)
        memcpy(buf, p, len);
    reply(g, !len || g->ops->memory(g->env, g->cur, addr, buf, len, true) ? "OK" : "E14");
}

/* ---- breakpoints ---- */

static bool same_break(const Break *a, const Break *b)
{
    return a->kind == b->kind && a->addr == b->addr && a->len == b->len;
}

static void breakpoint(Gdb *g, const char *p, bool set)
{
    uint64_t kind, addr, len;
    size_t i = 0;
    Break b;

    if (!number(&p, ',', &kind) || !number(&p, ',', &addr) || hex_digit(*p) < 0) {
        reply(g, "E01");
        return;
    }
    len = strtoull(p, NULL, 16);
    if (kind > GDB_WATCH_ACCESS) {
        reply(g, "");
        return;
    }
    b = (Break){ (GdbBreak)kind, addr, len };
    while (i < g->nbreaks && !same_break(&g->breaks[i], &b))
        i++;
    if (set == (i < g->nbreaks)) {                   /* there already, or not there */
        reply(g, "OK");
        return;
    }
    if (!g->ops->breakpoint(g->env, b.kind, addr, len, set)) {
        reply(g, "E0c");
        return;
    }
    if (set) {
        g->breaks = array_resize(g->breaks, g->nbreaks + 1, sizeof b);
        g->breaks[g->nbreaks++] = b;
    } else {
        g->breaks[i] = g->breaks[--g->nbreaks];
    }
    reply(g, "OK");
}

static void drop_breakpoints(Gdb *g)
{
    for (size_t i = 0; i < g->nbreaks; i++) {
        const Break *b = &g->breaks[i];

        g->ops->breakpoint(g->env, b->kind, b->addr, b->len, false);
    }
    g->nbreaks = 0;
}

/* ---- threads, running ---- */

static bool has_thread(Gdb *g, unsigned id)
{
    unsigned t;

    for (unsigned n = 0; (t = g->ops->thread(g->env, n)); n++)
        if (t == id)
            return true;
    return false;
}

static void choose(Gdb *g, const char *p)
{
    bool run = *p == 'c';
    const char *n = *p ? p + 1 : p;
    int64_t id = *n == '-' ? -1 : (int64_t)strtoull(n, NULL, 16);

    if (id > 0 && !has_thread(g, (unsigned)id)) {
        reply(g, "E01");
        return;
    }
    if (id > 0)
        *(run ? &g->cur_run : &g->cur) = (unsigned)id;
    else if (run)
        g->cur_run = 0;
    else if (!has_thread(g, g->cur))
        g->cur = g->ops->thread(g->env, 0);
    reply(g, "OK");
}

static void list_threads(Gdb *g)
{
    Buf s = { 0 };
    unsigned id;

    buf_byte(&s, 'm');
    for (unsigned n = 0; (id = g->ops->thread(g->env, n)); n++)
        buf_printf(&s, "%s%x", n ? "," : "", id);
    reply_buf(g, &s);
}

static void thread_info(Gdb *g, const char *p)
{
    unsigned id = (unsigned)strtoull(p, NULL, 16);
    char *name = has_thread(g, id) ? g->ops->thread_name(g->env, id) : NULL;
    Buf s = { 0 };

    if (name)
        put_hex(&s, (uint8_t *)name, strlen(name));
    free(name);
    reply_buf(g, &s);
}

static void resume(Gdb *g, unsigned only, unsigned step)
{
    buf_cut(&g->object_name, 0);
    g->running = true;
    g->ops->resume(g->env, only, step);
}

/* c and s, with an optional address to go on at */
static void resume_at(Gdb *g, const char *p, bool step)
{
    uint64_t addr;
    const DebugReg *pc = reg_by_number(g, regs_of(g)->pc_number);

    if (*p && number(&p, 0, &addr) && pc)
        g->ops->reg_write(g->env, g->cur, pc, (uint64_t[2]){ addr, 0 });
    resume(g, 0, step ? (g->cur_run ? g->cur_run : g->cur) : 0);
}

/* C and S: SIGNAL, with an optional ";ADDRESS" */
static void resume_signal(Gdb *g, const char *p, bool step)
{
    char *end;
    unsigned sig = (unsigned)strtoull(p, &end, 16);

    if (g->ops->signal && sig)
        g->ops->signal(g->env, g->cur_run ? g->cur_run : g->cur, sig);
    resume_at(g, *end == ';' ? end + 1 : "", step);
}

/* ";ACTION[:THREAD]..." - the first that steps wins. Threads that no action is for stand still, as far as it is all of them
 * but one: that one steps over a breakpoint. */
static void v_cont(Gdb *g, const char *p)
{
    unsigned step = 0, only = 0, named = 0;
    bool all = false;

    for (; *p == ';'; p += strcspn(p, ";")) {
        p++;
        char action = *p;
        const char *colon = p + strcspn(p, ":;");
        bool one = *colon == ':' && colon[1] != '-';
        unsigned id = one ? (unsigned)strtoull(colon + 1, NULL, 16) : g->cur;

        if (!action || !strchr("cCsS", action) || (one && !has_thread(g, id))) {
            reply(g, "E01");
            return;
        }
        if ((action == 'C' || action == 'S') && g->ops->signal)
            g->ops->signal(g->env, id, (unsigned)strtoull(p + 1, NULL, 16));
        if ((action == 's' || action == 'S') && !step)
            step = id;
        all |= !one;
        named += one;
        only = one ? id : only;
    }
    resume(g, !all && named == 1 ? only : 0, step);
}

/* ---- files of the target ---- */

static void file_reply(Gdb *g, int64_t ret, const void *data, size_t len)
{
    /* The protocol's numbers of errors are its own; those of 1 to 30 that matter are Linux's. */
    Buf s = { 0 };

    if (ret < 0)
        buf_printf(&s, "F-1,%x", (unsigned)(ret == -ENAMETOOLONG ? 91 : ret >= -30 ? -ret : 9999));
    else
        buf_printf(&s, "F%" PRIx64 "%s", (uint64_t)ret, data ? ";" : "");
    if (data)
        buf_add(&s, data, len);
    reply_buf(g, &s);
}

/* Its number, or -errno. */
static int file_open_path(Gdb *g, const char *path)
{
    int i = 0, fd;

    while (i < FILES_MAX && g->file[i])
        i++;
    fd = i == FILES_MAX ? -EMFILE : g->ops->open(g->env, path);
    if (fd < 0)
        return fd;
    g->file[i] = fd + 1;
    return i;
}

static void file_open(Gdb *g, const char *p)
{
    size_t n = strcspn(p, ",") / 2;
    const char *rest = p + 2 * n;
    uint64_t flags, mode;
    Buf path;

    if (!get_text(p, &path, n) || *rest++ != ',' || !number(&rest, ',', &flags) || !number(&rest, 0, &mode))
        file_reply(g, -EINVAL, NULL, 0);
    else
        file_reply(g, flags ? -EROFS : file_open_path(g, path.str), NULL, 0);
    buf_free(&path);
}

/* The number of an open file; moves *p behind it. -1: none */
static int file_number(Gdb *g, const char **p, char end)
{
    uint64_t n;

    return number(p, end, &n) && n < FILES_MAX && g->file[n] ? (int)n : -1;
}

static void file_read(Gdb *g, const char *p)
{
    int i = file_number(g, &p, ',');
    uint8_t buf[PACKET_MAX / 2 - 32];
    uint64_t len, off;
    ssize_t n;

    if (i < 0 || !number(&p, ',', &len) || !number(&p, 0, &off)) {
        file_reply(g, -EBADF, NULL, 0);
        return;
    }
    n = pread(g->file[i] - 1, buf, MIN(len, sizeof buf), (off_t)off);
    file_reply(g, n < 0 ? -errno : n, n < 0 ? NULL : buf, (size_t)MAX(n, 0));
}

/* struct stat of the protocol: big-endian words; what gdb looks at is the size. */
static void file_stat(Gdb *g, const char *p)
{
    int i = file_number(g, &p, 0);
    struct stat st;
    uint8_t buf[64] = { 0 };

    if (i < 0 || fstat(g->file[i] - 1, &st)) {
        file_reply(g, -EBADF, NULL, 0);
        return;
    }
    for (int k = 0; k < 4; k++) {
        buf[k] = (uint8_t)((uint32_t)st.st_dev >> (24 - 8 * k));
        buf[4 + k] = (uint8_t)((uint32_t)st.st_ino >> (24 - 8 * k));
        buf[8 + k] = (uint8_t)((S_ISREG(st.st_mode) ? 0100000u | (st.st_mode & 0777) : 0) >> (24 - 8 * k));
        buf[52 + k] = (uint8_t)((uint32_t)st.st_mtime >> (24 - 8 * k));
    }
    for (int k = 0; k < 8; k++)
        buf[28 + k] = (uint8_t)((uint64_t)st.st_size >> (56 - 8 * k));
    file_reply(g, sizeof buf, buf, sizeof buf);
}

static void file_close(Gdb *g, const char *p)
{
    int i = file_number(g, &p, 0);

    if (i >= 0) {
        g->ops->close(g->env, g->file[i] - 1);
        g->file[i] = 0;
    }
    file_reply(g, i < 0 ? -EBADF : 0, NULL, 0);
}

static void file_packet(Gdb *g, const char *p)
{
    if (!g->ops->open)
        reply(g, "");
    else if (starts(p, "setfs:"))
        file_reply(g, 0, NULL, 0);
    else if (starts(p, "open:"))
        file_open(g, p + 5);
    else if (starts(p, "pread:"))
        file_read(g, p + 6);
    else if (starts(p, "fstat:"))
        file_stat(g, p + 6);
    else if (starts(p, "close:"))
        file_close(g, p + 6);
    else
        reply(g, "");
}

/* ---- queries ---- */

static void pass_signals(Gdb *g, const char *p)
{
    memset(g->pass, 0, sizeof g->pass);
    while (hex_digit(*p) >= 0) {
        char *end;
        uint64_t n = strtoull(p, &end, 16);

        if (n < 64 * ARRAY_LEN(g->pass))
            g->pass[n / 64] |= 1ull << n % 64;
        p = *end == ';' ? end + 1 : end;
    }
    reply(g, "OK");
}

bool gdb_passes(const Gdb *g, unsigned signal)
{
    return signal < 64 * ARRAY_LEN(g->pass) && g->pass[signal / 64] >> signal % 64 & 1;
}

static void offsets(Gdb *g)
{
    Buf s = { 0 };

    if (g->ops->object)
        g->ops->object(g->env, "offsets", &s);
    reply_buf(g, &s);
}

/* Output, then the end. */
static void command(Gdb *g, const char *line)
{
    Buf out = { 0 };

    g->ops->command(g->env, line, &out);
    for (size_t at = 0; at < out.len; at += PACKET_MAX / 4) {
        Buf s = { 0 };

        buf_byte(&s, 'O');
        put_hex(&s, (uint8_t *)out.str + at, MIN(out.len - at, (size_t)PACKET_MAX / 4));
        reply_buf(g, &s);
    }
    buf_free(&out);
    reply(g, "OK");
}

static void monitor_command(Gdb *g, const char *p)
{
    Buf line = { 0 };

    if (g->ops->command && get_text(p, &line, strlen(p) / 2))
        command(g, line.str);
    else
        reply(g, "E01");
    buf_free(&line);
}

static void query(Gdb *g, const char *p)
{
    Buf s = { 0 };

    if (starts(p, "qSupported")) {
        buf_printf(&s, "PacketSize=%x;qXfer:features:read+;QStartNoAckMode+;vContSupported+;swbreak+;hwbreak+%s", PACKET_MAX,
                   g->ops->object ? ";qXfer:auxv:read+;qXfer:exec-file:read+;qXfer:siginfo:read+;QPassSignals+" : "");
        reply_buf(g, &s);
    } else if (starts(p, "qXfer:")) {
        transfer(g, p + 6);
    } else if (!strcmp(p, "qOffsets")) {
        offsets(g);
    } else if (!strcmp(p, "qfThreadInfo")) {
        list_threads(g);
    } else if (!strcmp(p, "qsThreadInfo")) {
        reply(g, "l");
    } else if (starts(p, "qThreadExtraInfo,")) {
        thread_info(g, p + 17);
    } else if (!strcmp(p, "qC")) {
        buf_printf(&s, "QC%x", g->cur);
        reply_buf(g, &s);
    } else if (starts(p, "qAttached")) {
        reply(g, g->system ? "1" : "0");             /* gdb's leaving ends a program that was started for it */
    } else if (starts(p, "qRcmd,")) {
        monitor_command(g, p + 6);
    } else if (starts(p, "qSymbol")) {
        reply(g, "OK");
    } else {
        reply(g, "");
    }
}

static void packet(Gdb *g, const char *p, size_t n)
{
    switch (*p) {
    case '?': reply_stop(g); break;
    case 'g': read_all(g); break;
    case 'G': write_all(g, p + 1); break;
    case 'p': read_one(g, p + 1); break;
    case 'P': write_one(g, p + 1); break;
    case 'm': read_memory(g, p + 1); break;
    case 'M': write_memory(g, p + 1, n - 1, false); break;
    case 'X': write_memory(g, p + 1, n - 1, true); break;
    case 'Z': breakpoint(g, p + 1, true); break;
    case 'z': breakpoint(g, p + 1, false); break;
    case 'H': choose(g, p + 1); break;
    case 'T': reply(g, has_thread(g, (unsigned)strtoull(p + 1, NULL, 16)) ? "OK" : "E01"); break;
    case 'c': resume_at(g, p + 1, false); break;
    case 's': resume_at(g, p + 1, true); break;
    case 'C': resume_signal(g, p + 1, false); break;
    case 'S': resume_signal(g, p + 1, true); break;
    case 'q': query(g, p); break;
    case 'D':
        drop_breakpoints(g);
        reply(g, "OK");
        g->running = true;
        g->ops->detached(g->env);
        break;
    case 'k':
        g->ops->kill(g->env);
        break;
    case 'Q':
        if (!strcmp(p, "QStartNoAckMode")) {
            reply(g, "OK");
            g->no_ack = true;
        } else if (starts(p, "QPassSignals:")) {
            pass_signals(g, p + 13);
        } else {
            reply(g, "");
        }
        break;
    case 'v':
        if (!strcmp(p, "vCont?"))
            reply(g, "vCont;c;C;s;S");
        else if (starts(p, "vCont;"))
            v_cont(g, p + 5);
        else if (starts(p, "vFile:"))
            file_packet(g, p + 6);
        else if (starts(p, "vKill"))
            reply(g, "OK"), g->ops->kill(g->env);
        else
            reply(g, "");
        break;
    default:
        reply(g, "");
    }
}

/* ---- receiving ---- */

static void received(Gdb *g)
{
    uint8_t sum = 0, want;
    char *plain;
    size_t n = 0;

    for (size_t i = 0; i < g->in_len; i++)
        sum += (uint8_t)g->in[i];
    if (!get_hex(g->sum, &want, 1) || want != sum) {
        if (!g->no_ack)
            g->ops->send(g->env, "-", 1);
        return;
    }
    if (!g->no_ack)
        g->ops->send(g->env, "+", 1);
    if (g->running)
        return;                                      /* nothing may be asked while it runs */
    plain = array_resize(NULL, g->in_len + 1, 1);
    for (size_t i = 0; i < g->in_len; i++) {
        bool escaped = g->in[i] == '}' && i + 1 < g->in_len;

        plain[n++] = escaped ? (char)(g->in[++i] ^ 0x20) : g->in[i];
    }
    plain[n] = 0;
    packet(g, plain, n);
    free(plain);
}

void gdb_input(Gdb *g, const uint8_t *data, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        char c = (char)data[i];

        switch (g->state) {
        case WAIT_START:
            if (c == '$') {
                g->in_len = 0;
                g->state = IN_PACKET;
            } else if (c == 3 && g->running) {
                g->ops->interrupt(g->env);
            }
            break;
        case IN_PACKET:
            if (c == '#')
                g->state = CHECK_1;
            else if (g->in_len < sizeof g->in)
                g->in[g->in_len++] = c;
            break;
        case CHECK_1:
            g->sum[0] = c;
            g->state = CHECK_2;
            break;
        case CHECK_2:
            g->sum[1] = c;
            g->state = WAIT_START;
            received(g);
            break;
        }
    }
}

void gdb_stopped(Gdb *g, unsigned id, unsigned signal, const char *why)
{
    g->stop_thread = id;
    g->stop_signal = signal;
    buf_cut(&g->stop_why, 0);
    buf_text(&g->stop_why, why ? why : "");
    g->cur = id;
    if (!g->running)
        return;
    g->running = false;
    reply_stop(g);
}

void gdb_resumed(Gdb *g) { g->running = true; }

void gdb_exited(Gdb *g, char how, unsigned status)
{
    char text[8];

    snprintf(text, sizeof text, "%c%02x", how, status & 0xff);
    if (g->running)
        reply(g, text);
}

Gdb *gdb_new(const Guest *guest, bool system, const GdbOps *ops, void *env)
{
    Gdb *g = array_resize(NULL, 1, sizeof *g);

    *g = (Gdb){ .guest = guest, .system = system, .ops = ops, .env = env, .stop_signal = 5 };
    g->cur = g->stop_thread = ops->thread(env, 0);
    return g;
}

void gdb_free(Gdb *g)
{
    drop_breakpoints(g);
    for (int i = 0; i < FILES_MAX; i++)
        if (g->file[i])
            g->ops->close(g->env, g->file[i] - 1);
    free(g->breaks);
    buf_free(&g->object);
    buf_free(&g->object_name);
    buf_free(&g->stop_why);
    buf_free(&g->xml);
    free(g);
}

/* ---- listening ---- */

static int listen_unix(const char *path, Buf *err)
{
    struct sockaddr_un a = { .sun_family = AF_UNIX };
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

    if (strlen(path) >= sizeof a.sun_path) {
        buf_printf(err, "unix:%s: the path is too long", path);
    } else {
        strcpy(a.sun_path, path);
        file_remove(path, S_IFSOCK);
        if (fd >= 0 && !bind(fd, (struct sockaddr *)&a, sizeof a) && !listen(fd, 1))
            return fd;
        buf_printf(err, "unix:%s: %s", path, strerror(errno));
    }
    if (fd >= 0)
        close(fd);
    return -1;
}

/* Addresses, not names: what looks names up has no place in a program that is linked statically. */
static int listen_tcp(const char *host, const char *port, Buf *err)
{
    uint16_t n = htons((uint16_t)strtoul(port, NULL, 10));
    struct sockaddr_in a4 = { .sin_family = AF_INET, .sin_port = n };
    struct sockaddr_in6 a6 = { .sin6_family = AF_INET6, .sin6_port = n };
    int on = 1, fd;
    bool v6;

    if (!*host || !strcmp(host, "localhost"))
        host = "127.0.0.1";
    v6 = inet_pton(AF_INET6, host, &a6.sin6_addr) == 1;
    if (!v6 && inet_pton(AF_INET, host, &a4.sin_addr) != 1) {
        buf_printf(err, "%s:%s: want the host's address as a number, or localhost", host, port);
        return -1;
    }
    fd = socket(v6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd >= 0)
        setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (fd >= 0 && !bind(fd, v6 ? (void *)&a6 : (void *)&a4, v6 ? sizeof a6 : sizeof a4) && !listen(fd, 1))
        return fd;
    buf_printf(err, "%s:%s: %s", host, port, strerror(errno));
    if (fd >= 0)
        close(fd);
    return -1;
}

void gdb_write(int fd, const char *data, size_t len)
{
    while (len) {
        ssize_t n = send(fd, data, len, MSG_NOSIGNAL);

        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return;
        data += n;
        len -= (size_t)n;
    }
}

int gdb_listen(const char *spec, Buf *err)
{
    const char *p = starts(spec, "tcp:") ? spec + 4 : spec, *colon = strrchr(p, ':'), *tail = colon ? colon + 1 : p;
    Buf host = { 0 }, port = { 0 };
    int fd = -1;

    if (starts(spec, "unix:")) {
        buf_add(&host, spec + 5, strcspn(spec + 5, ","));
        fd = listen_unix(host.str, err);
    } else {
        buf_add(&host, p, colon ? (size_t)(colon - p) : 0);
        buf_add(&port, tail, strcspn(tail, ","));
        if (!port.len || strspn(port.str, "0123456789") != port.len)
            buf_printf(err, "'%s': want tcp:HOST:PORT, tcp::PORT, PORT or unix:PATH", spec);
        else
            fd = listen_tcp(host.str, port.str, err);
    }
    buf_free(&host);
    buf_free(&port);
    return fd;
}
