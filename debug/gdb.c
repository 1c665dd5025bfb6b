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
    GString *in;                 /* packet being received */
    enum { WAIT_START, IN_PACKET, CHECK_1, CHECK_2 } state;
    char sum[3];
    bool no_ack, running;
    unsigned cur, cur_run;       /* threads chosen by Hg and Hc */
    unsigned stop_thread, stop_signal;
    char *stop_why;
    char *xml;
    GArray *breaks;
    uint64_t pass[4];            /* QPassSignals, one bit each */
    int file[FILES_MAX];         /* vFile: host descriptors + 1 */
    GString *object;             /* what qXfer is reading, ... */
    char *object_name;           /* ... "WHAT:ANNEX" */
};

/* ---- sending ---- */

static void send_packet(Gdb *g, const char *text, size_t len)
{
    GString *s = g_string_sized_new(len + 8);
    uint8_t sum = 0;

    g_string_append_c(s, '$');
    for (size_t i = 0; i < len; i++) {
        char c = text[i];

        if (c == '$' || c == '#' || c == '}' || c == '*') {
            g_string_append_c(s, '}');
            c ^= 0x20;
        }
        g_string_append_c(s, c);
    }
    for (size_t i = 1; i < s->len; i++)
        sum += (uint8_t)s->str[i];
    g_string_append_printf(s, "#%02x", sum);
    g->ops->send(g->env, s->str, s->len);
    g_string_free(s, TRUE);
}

static void reply(Gdb *g, const char *text) { send_packet(g, text, strlen(text)); }

static void reply_string(Gdb *g, GString *s)
{
    send_packet(g, s->str, s->len);
    g_string_free(s, TRUE);
}

static void reply_stop(Gdb *g)
{
    GString *s = g_string_new(NULL);

    g_string_append_printf(s, "T%02xthread:%x;", g->stop_signal, g->stop_thread);
    if (g->stop_why)
        g_string_append_printf(s, "%s;", g->stop_why);
    reply_string(g, s);
}

static void put_hex(GString *s, const uint8_t *p, size_t n)
{
    for (size_t i = 0; i < n; i++)
        g_string_append_printf(s, "%02x", p[i]);
}

static bool get_hex(const char *p, uint8_t *out, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        int hi = g_ascii_xdigit_value(p[2 * i]), lo = hi < 0 ? -1 : g_ascii_xdigit_value(p[2 * i + 1]);

        if (lo < 0)
            return false;
        out[i] = (uint8_t)(hi << 4 | lo);
    }
    return true;
}

/* "HEX", then @end; moves *p behind it. */
static bool number(const char **p, char end, uint64_t *out)
{
    char *stop;

    if (!g_ascii_isxdigit(**p))
        return false;
    *out = g_ascii_strtoull(*p, &stop, 16);
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

static void put_reg(Gdb *g, GString *s, const DebugReg *r)
{
    uint64_t v[2] = { 0 };
    size_t n = r->bits / 8;

    if (g->ops->reg_read(g->env, g->cur, r, v)) {
        put_hex(s, (uint8_t *)v, n);
    } else {
        for (size_t i = 0; i < n; i++)
            g_string_append(s, "xx");
    }
}

/* 'g' has the registers in the order of their numbers, without a gap, as far as these go. */
static void read_all(Gdb *g)
{
    GString *s = g_string_new(NULL);
    const DebugReg *r;

    for (uint64_t n = 0; (r = reg_by_number(g, n)); n++)
        put_reg(g, s, r);
    reply_string(g, s);
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
    GString *s;

    if (!r) {
        reply(g, "E01");
        return;
    }
    s = g_string_new(NULL);
    put_reg(g, s, r);
    reply_string(g, s);
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
    GString *s = g_string_new("<?xml version=\"1.0\"?><!DOCTYPE target SYSTEM \"gdb-target.dtd\"><target>");
    const char *feature = NULL;

    if (g->xml)
        return g->xml;
    g_string_append_printf(s, "<architecture>%s</architecture>", d->architecture);
    for (uint32_t i = 0; i < d->nregs; i++) {
        const DebugReg *r = &d->regs[i];

        if (!shown(g, r))
            continue;
        if (!feature || strcmp(feature, r->feature)) {
            g_string_append_printf(s, "%s<feature name=\"%s\">%s", feature ? "</feature>" : "", r->feature,
                                   d->feature_types ? d->feature_types(r->feature) : "");
            feature = r->feature;
        }
        g_string_append_printf(s, "<reg name=\"%s\" bitsize=\"%u\" type=\"%s\" regnum=\"%u\"/>", r->name, r->bits, r->type,
                               r->number);
    }
    g_string_append(s, feature ? "</feature></target>" : "</target>");
    g->xml = g_string_free(s, FALSE);
    return g->xml;
}

static bool object_get(Gdb *g, const char *what, const char *annex, GString *out)
{
    if (!strcmp(what, "features") && !strcmp(annex, "target.xml")) {
        g_string_append(out, target_xml(g));
        return true;
    }
    return strcmp(what, "features") && strcmp(what, "offsets") && g->ops->object && g->ops->object(g->env, what, out);
}

/* qXfer:WHAT:read:ANNEX:OFFSET,LENGTH. The object is made when its start is asked for. */
static void transfer(Gdb *g, const char *p)
{
    g_auto(GStrv) part = g_strsplit(p, ":", 4);
    uint64_t off, len;

    if (g_strv_length(part) != 4 || strcmp(part[1], "read")) {
        reply(g, "");
        return;
    }
    p = part[3];
    if (!number(&p, ',', &off) || !number(&p, 0, &len)) {
        reply(g, "E01");
        return;
    }
    g_autofree char *name = g_strdup_printf("%s:%s", part[0], part[2]);

    if (!off || g_strcmp0(name, g->object_name)) {
        g_string_truncate(g->object, 0);
        g_clear_pointer(&g->object_name, g_free);
        if (!object_get(g, part[0], part[2], g->object)) {
            reply(g, "E00");
            return;
        }
        g->object_name = g_steal_pointer(&name);
    }
    if (off > g->object->len) {
        reply(g, "E01");
        return;
    }
    len = MIN(len, (uint64_t)PACKET_MAX / 2 - 8);
    GString *s = g_string_new(len < g->object->len - off ? "m" : "l");

    g_string_append_len(s, g->object->str + off, (gssize)MIN(len, g->object->len - off));
    reply_string(g, s);
}

/* ---- memory ---- */

static void read_memory(Gdb *g, const char *p)
{
    uint64_t addr, len;
    uint8_t buf[PACKET_MAX / 2];
    GString *s;

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
    s = g_string_new(NULL);
    put_hex(s, buf, len);
    reply_string(g, s);
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
    Break b;

    if (!number(&p, ',', &kind) || !number(&p, ',', &addr) || !g_ascii_isxdigit(*p)) {
        reply(g, "E01");
        return;
    }
    len = g_ascii_strtoull(p, NULL, 16);
    if (kind > GDB_WATCH_ACCESS) {
        reply(g, "");
        return;
    }
    b = (Break){ (GdbBreak)kind, addr, len };
    guint i = 0;

    while (i < g->breaks->len && !same_break(&g_array_index(g->breaks, Break, i), &b))
        i++;
    if (set == (i < g->breaks->len)) {               /* there already, or not there */
        reply(g, "OK");
        return;
    }
    if (!g->ops->breakpoint(g->env, b.kind, addr, len, set)) {
        reply(g, "E0c");
        return;
    }
    if (set)
        g_array_append_val(g->breaks, b);
    else
        g_array_remove_index_fast(g->breaks, i);
    reply(g, "OK");
}

static void drop_breakpoints(Gdb *g)
{
    for (guint i = 0; i < g->breaks->len; i++) {
        Break *b = &g_array_index(g->breaks, Break, i);

        g->ops->breakpoint(g->env, b->kind, b->addr, b->len, false);
    }
    g_array_set_size(g->breaks, 0);
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
    bool run = *p++ == 'c';
    int64_t id = *p == '-' ? -1 : (int64_t)g_ascii_strtoull(p, NULL, 16);

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
    GString *s = g_string_new("m");
    unsigned id;

    for (unsigned n = 0; (id = g->ops->thread(g->env, n)); n++)
        g_string_append_printf(s, "%s%x", n ? "," : "", id);
    reply_string(g, s);
}

static void thread_info(Gdb *g, const char *p)
{
    unsigned id = (unsigned)g_ascii_strtoull(p, NULL, 16);
    g_autofree char *name = has_thread(g, id) ? g->ops->thread_name(g->env, id) : NULL;
    GString *s = g_string_new(NULL);

    if (name)
        put_hex(s, (uint8_t *)name, strlen(name));
    reply_string(g, s);
}

static void resume(Gdb *g, unsigned only, unsigned step)
{
    g_clear_pointer(&g->object_name, g_free);
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
    unsigned sig = (unsigned)g_ascii_strtoull(p, &end, 16);

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
        unsigned id = one ? (unsigned)g_ascii_strtoull(colon + 1, NULL, 16) : g->cur;

        if (!action || !strchr("cCsS", action) || (one && !has_thread(g, id))) {
            reply(g, "E01");
            return;
        }
        if ((action == 'C' || action == 'S') && g->ops->signal)
            g->ops->signal(g->env, id, (unsigned)g_ascii_strtoull(p + 1, NULL, 16));
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
    GString *s = g_string_new(NULL);

    if (ret < 0)
        g_string_append_printf(s, "F-1,%x", (unsigned)(ret == -ENAMETOOLONG ? 91 : ret >= -30 ? -ret : 9999));
    else
        g_string_append_printf(s, "F%" G_GINT64_MODIFIER "x%s", ret, data ? ";" : "");
    if (data)
        g_string_append_len(s, data, (gssize)len);
    reply_string(g, s);
}

static void file_open(Gdb *g, const char *p)
{
    size_t n = strcspn(p, ",") / 2;
    g_autofree char *path = g_malloc0(n + 1);
    const char *rest = p + 2 * n;
    uint64_t flags, mode;
    int i = 0, fd;

    if (!get_hex(p, (uint8_t *)path, n) || *rest++ != ',' || !number(&rest, ',', &flags) || !number(&rest, 0, &mode)) {
        file_reply(g, -EINVAL, NULL, 0);
        return;
    }
    while (i < FILES_MAX && g->file[i])
        i++;
    fd = flags ? -EROFS : i == FILES_MAX ? -EMFILE : g->ops->open(g->env, path);
    if (fd >= 0)
        g->file[i] = fd + 1;
    file_reply(g, fd < 0 ? fd : i, NULL, 0);
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
    else if (g_str_has_prefix(p, "setfs:"))
        file_reply(g, 0, NULL, 0);
    else if (g_str_has_prefix(p, "open:"))
        file_open(g, p + 5);
    else if (g_str_has_prefix(p, "pread:"))
        file_read(g, p + 6);
    else if (g_str_has_prefix(p, "fstat:"))
        file_stat(g, p + 6);
    else if (g_str_has_prefix(p, "close:"))
        file_close(g, p + 6);
    else
        reply(g, "");
}

/* ---- queries ---- */

static void pass_signals(Gdb *g, const char *p)
{
    memset(g->pass, 0, sizeof g->pass);
    while (g_ascii_isxdigit(*p)) {
        char *end;
        uint64_t n = g_ascii_strtoull(p, &end, 16);

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
    GString *s = g_string_new(NULL);

    if (g->ops->object)
        g->ops->object(g->env, "offsets", s);
    reply_string(g, s);
}

static void monitor_command(Gdb *g, const char *p)
{
    size_t n = strlen(p) / 2;
    g_autofree char *line = g_malloc0(n + 1);
    g_autoptr(GString) out = g_string_new(NULL);
    GString *s;

    if (!g->ops->command || !get_hex(p, (uint8_t *)line, n)) {
        reply(g, "E01");
        return;
    }
    g->ops->command(g->env, line, out);
    for (size_t at = 0; at < out->len; at += PACKET_MAX / 4) {      /* output, then the end */
        s = g_string_new("O");
        put_hex(s, (uint8_t *)out->str + at, MIN(out->len - at, (size_t)PACKET_MAX / 4));
        reply_string(g, s);
    }
    reply(g, "OK");
}

static void query(Gdb *g, const char *p)
{
    if (g_str_has_prefix(p, "qSupported")) {
        GString *s = g_string_new(NULL);

        g_string_append_printf(s, "PacketSize=%x;qXfer:features:read+;QStartNoAckMode+;vContSupported+;swbreak+;hwbreak+%s",
                               PACKET_MAX, g->ops->object ? ";qXfer:auxv:read+;qXfer:exec-file:read+;"
                               "qXfer:siginfo:read+;QPassSignals+" : "");
        reply_string(g, s);
    } else if (g_str_has_prefix(p, "qXfer:")) {
        transfer(g, p + 6);
    } else if (!strcmp(p, "qOffsets")) {
        offsets(g);
    } else if (!strcmp(p, "qfThreadInfo")) {
        list_threads(g);
    } else if (!strcmp(p, "qsThreadInfo")) {
        reply(g, "l");
    } else if (g_str_has_prefix(p, "qThreadExtraInfo,")) {
        thread_info(g, p + 17);
    } else if (!strcmp(p, "qC")) {
        GString *s = g_string_new(NULL);

        g_string_append_printf(s, "QC%x", g->cur);
        reply_string(g, s);
    } else if (g_str_has_prefix(p, "qAttached")) {
        reply(g, g->system ? "1" : "0");             /* gdb's leaving ends a program that was started for it */
    } else if (g_str_has_prefix(p, "qRcmd,")) {
        monitor_command(g, p + 6);
    } else if (g_str_has_prefix(p, "qSymbol")) {
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
    case 'T': reply(g, has_thread(g, (unsigned)g_ascii_strtoull(p + 1, NULL, 16)) ? "OK" : "E01"); break;
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
        } else if (g_str_has_prefix(p, "QPassSignals:")) {
            pass_signals(g, p + 13);
        } else {
            reply(g, "");
        }
        break;
    case 'v':
        if (!strcmp(p, "vCont?"))
            reply(g, "vCont;c;C;s;S");
        else if (g_str_has_prefix(p, "vCont;"))
            v_cont(g, p + 5);
        else if (g_str_has_prefix(p, "vFile:"))
            file_packet(g, p + 6);
        else if (g_str_has_prefix(p, "vKill"))
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
    GString *plain;

    for (size_t i = 0; i < g->in->len; i++)
        sum += (uint8_t)g->in->str[i];
    if (!get_hex(g->sum, &want, 1) || want != sum) {
        if (!g->no_ack)
            g->ops->send(g->env, "-", 1);
        return;
    }
    if (!g->no_ack)
        g->ops->send(g->env, "+", 1);
    if (g->running)
        return;                                      /* nothing may be asked while it runs */
    plain = g_string_sized_new(g->in->len);
    for (size_t i = 0; i < g->in->len; i++) {
        bool escaped = g->in->str[i] == '}' && i + 1 < g->in->len;

        g_string_append_c(plain, escaped ? (char)(g->in->str[++i] ^ 0x20) : g->in->str[i]);
    }
    packet(g, plain->str, plain->len);
    g_string_free(plain, TRUE);
}

void gdb_input(Gdb *g, const uint8_t *data, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        char c = (char)data[i];

        switch (g->state) {
        case WAIT_START:
            if (c == '$') {
                g_string_truncate(g->in, 0);
                g->state = IN_PACKET;
            } else if (c == 3 && g->running) {
                g->ops->interrupt(g->env);
            }
            break;
        case IN_PACKET:
            if (c == '#')
                g->state = CHECK_1;
            else if (g->in->len < 2 * PACKET_MAX)
                g_string_append_c(g->in, c);
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
    g_free(g->stop_why);
    g->stop_why = g_strdup(why);
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
    Gdb *g = g_new0(Gdb, 1);

    *g = (Gdb){ .guest = guest, .system = system, .ops = ops, .env = env, .in = g_string_new(NULL), .stop_signal = 5,
                .object = g_string_new(NULL), .breaks = g_array_new(FALSE, TRUE, sizeof(Break)) };
    g->cur = g->stop_thread = ops->thread(env, 0);
    return g;
}

void gdb_free(Gdb *g)
{
    drop_breakpoints(g);
    g_array_free(g->breaks, TRUE);
    for (int i = 0; i < FILES_MAX; i++)
        if (g->file[i])
            g->ops->close(g->env, g->file[i] - 1);
    g_string_free(g->in, TRUE);
    g_string_free(g->object, TRUE);
    g_free(g->object_name);
    g_free(g->stop_why);
    g_free(g->xml);
    g_free(g);
}

/* ---- listening ---- */

static int listen_unix(const char *path, char **err)
{
    struct sockaddr_un a = { .sun_family = AF_UNIX };
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

    if (strlen(path) >= sizeof a.sun_path) {
        *err = g_strdup_printf("unix:%s: the path is too long", path);
    } else {
        strcpy(a.sun_path, path);
        file_remove(path, S_IFSOCK);
        if (fd >= 0 && !bind(fd, (struct sockaddr *)&a, sizeof a) && !listen(fd, 1))
            return fd;
        *err = g_strdup_printf("unix:%s: %s", path, strerror(errno));
    }
    if (fd >= 0)
        close(fd);
    return -1;
}

/* Addresses, not names: what looks names up has no place in a program that is linked statically. */
static int listen_tcp(const char *host, const char *port, char **err)
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
        *err = g_strdup_printf("%s:%s: want the host's address as a number, or localhost", host, port);
        return -1;
    }
    fd = socket(v6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd >= 0)
        setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (fd >= 0 && !bind(fd, v6 ? (void *)&a6 : (void *)&a4, v6 ? sizeof a6 : sizeof a4) && !listen(fd, 1))
        return fd;
    *err = g_strdup_printf("%s:%s: %s", host, port, strerror(errno));
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

int gdb_listen(const char *spec, char **err)
{
    const char *p = g_str_has_prefix(spec, "tcp:") ? spec + 4 : spec, *colon;

    if (g_str_has_prefix(spec, "unix:")) {
        g_autofree char *path = g_strndup(spec + 5, strcspn(spec + 5, ","));

        return listen_unix(path, err);
    }
    colon = strrchr(p, ':');
    g_autofree char *host = colon ? g_strndup(p, (gsize)(colon - p)) : g_strdup("");
    g_autofree char *port = g_strndup(colon ? colon + 1 : p, strcspn(colon ? colon + 1 : p, ","));

    if (!*port || strspn(port, "0123456789") != strlen(port)) {
        *err = g_strdup_printf("'%s': want tcp:HOST:PORT, tcp::PORT, PORT or unix:PATH", spec);
        return -1;
    }
    return listen_tcp(host, port, err);
}
