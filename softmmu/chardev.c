/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Character backends: bytes between the host and front ends (serial ports, consoles, monitors).
 *
 * Input is read only when the front end has taken all that was read before: the peer is held up, and nothing is
 * lost. Output is collected until the end of a line, or for a millisecond, so that a guest that writes byte by byte
 * costs a system call a line;
 * what the host does not take waits in a bounded queue, and the front end hears when that is full.
 *
 * With several front ends (mux) all write, and one has the input; Ctrl-A is the key for commands.
 */
#include "softmmu/chardev-int.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

enum { FLUSH_US = 1000, CTRL_A = 1 };

/* ---- sources ---- */

void char_source_end(GSource **s)
{
    if (*s) {
        g_source_destroy(*s);
        g_source_unref(*s);
    }
    *s = NULL;
}

GSource *char_watch(Chardev *c, int fd, GIOCondition cond, GUnixFDSourceFunc fn)
{
    GSource *s = g_unix_fd_source_new(fd, cond);

    g_source_set_callback(s, G_SOURCE_FUNC(fn), c, NULL);
    g_source_attach(s, g_main_context_default());
    return s;
}

bool char_enter(Chardev *c)
{
    machine_lock(c->machine);
    if (!g_source_is_destroyed(g_main_current_source()))
        return true;
    machine_unlock(c->machine);
    return false;
}

/* ---- output ---- */

static size_t queued(const Chardev *c) { return c->outbuf->len - c->out_at; }

void char_drop_output(Chardev *c)
{
    g_byte_array_set_size(c->outbuf, 0);
    c->out_at = 0;
    char_source_end(&c->out_source);
}

static ssize_t write_some(Chardev *c, const uint8_t *p, size_t n)
{
    struct pollfd pfd = { .fd = c->out, .events = POLLOUT };

    if (c->socket)
        return send(c->out, p, n, MSG_DONTWAIT | MSG_NOSIGNAL);
    if (c->guarded) {
        if (poll(&pfd, 1, 0) != 1 || !(pfd.revents & (POLLOUT | POLLERR))) {
            errno = EAGAIN;
            return -1;
        }
        n = MIN(n, 512);
    }
    return write(c->out, p, n);
}

static gboolean can_write(int fd, GIOCondition cond, gpointer arg)
{
    Chardev *c = arg;

    if (!char_enter(c))
        return G_SOURCE_REMOVE;
    char_source_end(&c->out_source);
    char_flush(c);
    machine_unlock(c->machine);
    return G_SOURCE_REMOVE;
}

void char_flush(Chardev *c)
{
    while (queued(c) && !c->out_source) {
        ssize_t n = write_some(c, c->outbuf->data + c->out_at, queued(c));

        if (n > 0) {
            c->out_at += (size_t)n;
        } else if (n < 0 && errno == EAGAIN) {
            c->out_source = char_watch(c, c->out, G_IO_OUT | G_IO_HUP | G_IO_ERR, can_write);
        } else if (n == 0 || errno != EINTR) {
            char_drop_output(c);
            char_host_closed(c, true);
            return;
        }
    }
    if (!queued(c) || c->out_at > CHAR_OUT_MAX / 2) {
        g_byte_array_remove_range(c->outbuf, 0, (guint)c->out_at);
        c->out_at = 0;
    }
}

static gboolean flush_rings(gpointer arg)
{
    Chardev *c = arg;

    if (!char_enter(c))
        return G_SOURCE_REMOVE;
    g_source_set_ready_time(c->flush_source, -1);
    c->flush_soon = false;
    char_flush(c);
    machine_unlock(c->machine);
    return G_SOURCE_CONTINUE;
}

static gboolean flush_dispatch(GSource *s, GSourceFunc fn, gpointer arg) { return fn(arg); }

static void flush_later(Chardev *c)
{
    static GSourceFuncs funcs = { .dispatch = flush_dispatch };

    if (!c->flush_source) {
        c->flush_source = g_source_new(&funcs, sizeof(GSource));
        g_source_set_callback(c->flush_source, flush_rings, c, NULL);
        g_source_attach(c->flush_source, g_main_context_default());
    }
    if (!c->flush_soon) {
        c->flush_soon = true;
        g_source_set_ready_time(c->flush_source, g_get_monotonic_time() + FLUSH_US);
    }
}

size_t chardev_write(Chardev *c, const uint8_t *data, size_t n)
{
    size_t room = queued(c) < CHAR_OUT_MAX ? CHAR_OUT_MAX - queued(c) : 0;

    if (!c->open || c->out < 0 || !n)
        return n;
    n = MIN(n, room);
    if (c->telnet) {
        for (size_t i = 0; i < n; i++)
            g_byte_array_append(c->outbuf, (const uint8_t[]){ data[i], 0xff }, data[i] == 0xff ? 2 : 1);
    } else {
        g_byte_array_append(c->outbuf, data, (guint)n);
    }
    if (c->out_source)
        return n;
    if (n != 1 || *data == '\n' || queued(c) >= CHAR_OUT_NOW)
        char_flush(c);
    else
        flush_later(c);
    return n;
}

/* ---- the keys of a mux ---- */

static void say(Chardev *c, const char *text) { chardev_write(c, (const uint8_t *)text, strlen(text)); }

static void switch_front(Chardev *c)
{
    const CharFront *to;

    if (c->nfronts < 2) {
        say(c, "\r\nnothing to switch to: there is no monitor here\r\n");
        return;
    }
    c->focus = (c->focus + 1) % c->nfronts;
    to = &c->front[c->focus];
    say(c, "\r\n");
    if (c->focus && to->event)
        to->event(to->arg, true);
}

static void quit(Chardev *c)
{
    Machine *m = c->machine;

    say(c, "\r\nlyre: terminated\r\n");
    machine_event(m, "SHUTDOWN", "{\"guest\": false, \"reason\": \"host-ui\"}");
    if (m->loop)
        g_main_loop_quit(m->loop);
}

/* The key behind Ctrl-A. */
static void command_key(Chardev *c, uint8_t key)
{
    const CharFront *f = &c->front[c->focus];

    switch (key) {
    case 'x':
        quit(c);
        break;
    case 'c':
        switch_front(c);
        break;
    case 'b':
        if (f->brk)
            f->brk(f->arg);
        break;
    case 'h': case '?':
        say(c, "\r\nCtrl-A h   this text\r\nCtrl-A x   end the machine\r\nCtrl-A c   switch between console and monitor\r\n"
               "Ctrl-A b   send a break\r\nCtrl-A Ctrl-A   send Ctrl-A\r\n");
        break;
    }
}

/* ---- input ---- */

static gboolean can_read(int fd, GIOCondition cond, gpointer arg)
{
    Chardev *c = arg;
    ssize_t n;

    if (!char_enter(c))
        return G_SOURCE_REMOVE;
    n = c->in_at < c->in_len ? -1 : read(c->in, c->inbuf, sizeof c->inbuf);
    if (n > 0) {
        c->in_at = 0;
        c->in_len = c->telnet ? char_telnet_strip(c, c->inbuf, (size_t)n) : (size_t)n;
        char_deliver(c);
    } else if (c->in_at == c->in_len && (n == 0 || (errno != EAGAIN && errno != EINTR))) {
        char_host_closed(c, false);
    }
    machine_unlock(c->machine);
    return G_SOURCE_CONTINUE;
}

/* Read if there is a front end and it has taken everything. */
static void watch_input(Chardev *c)
{
    bool wanted = c->in >= 0 && c->open && c->nfronts && c->in_at == c->in_len;

    if (wanted && !c->in_source)
        c->in_source = char_watch(c, c->in, G_IO_IN | G_IO_HUP | G_IO_ERR, can_read);
    else if (!wanted)
        char_source_end(&c->in_source);
}

/* Hand on bytes that are input for sure; false: the front end takes none now. */
static bool hand_on(Chardev *c, size_t n)
{
    const CharFront *f = &c->front[c->focus];
    const uint8_t *p = c->inbuf + c->in_at;
    size_t room = f->can_receive(f->arg);

    n = MIN(n, room);
    if (!n)
        return false;
    c->in_at += n;
    f->receive(f->arg, p, n);
    return true;
}

/* One step through the buffer of a mux; false: stuck. */
static bool mux_step(Chardev *c)
{
    const uint8_t *p = c->inbuf + c->in_at, *key;
    size_t n = c->in_len - c->in_at;

    if (c->escape) {
        if (*p == CTRL_A) {
            if (!hand_on(c, 1))
                return false;
            c->escape = false;
            return true;
        }
        c->escape = false;
        c->in_at++;
        command_key(c, *p);
        return true;
    }
    key = memchr(p, CTRL_A, n);
    if (key == p) {
        c->in_at++;
        c->escape = true;
        return true;
    }
    return hand_on(c, key ? (size_t)(key - p) : n);
}

void char_deliver(Chardev *c)
{
    if (c->delivering || !c->nfronts)
        return;
    c->delivering = true;
    while (c->in_at < c->in_len && (c->mux ? mux_step(c) : hand_on(c, c->in_len - c->in_at)))
        ;
    c->delivering = false;
    watch_input(c);
}

void chardev_accept(Chardev *c)
{
    if (c->in_at < c->in_len)
        char_deliver(c);
}

/* ---- front ends ---- */

void char_event(Chardev *c, bool open)
{
    const CharFront *f = &c->front[c->focus];

    c->open = open;
    c->in_at = c->in_len = 0;
    c->escape = false;
    c->iac_n = 0;
    if (c->nfronts && f->event)
        f->event(f->arg, open);
    watch_input(c);
}

void chardev_attach(Chardev *c, const CharFront *front)
{
    unsigned most = c->mux ? CHAR_FRONTS : 1, n = MIN(c->nfronts, most - 1);

    c->front[n] = *front;
    c->nfronts = n + 1;
    if (n == 0 && c->open && front->event)
        front->event(front->arg, true);
    watch_input(c);
}

bool chardev_has_monitor(const Chardev *c) { return c->monitor; }

/* ---- all of a machine ---- */

Chardev *chardev_find(Machine *m, const char *id) { return g_hash_table_lookup(m->chardevs, id); }

static Chardev *char_new(Machine *m, const char *id)
{
    Chardev *c = g_new0(Chardev, 1);

    c->machine = m;
    c->id = g_strdup(id);
    c->in = c->out = c->listener = -1;
    c->outbuf = g_byte_array_new();
    return c;
}

static void char_free(Chardev *c)
{
    char_source_end(&c->in_source);
    char_source_end(&c->out_source);
    char_source_end(&c->flush_source);
    char_host_end(c);
    g_byte_array_free(c->outbuf, TRUE);
    g_free(c->path);
    g_free(c->label);
    g_free(c->id);
    g_free(c);
}

/* "chardev:ID": one that is there, under another id too. */
static Chardev *open_again(Machine *m, const char *id, const char *of, char **err)
{
    Chardev *c = chardev_find(m, of);

    if (!c)
        *err = g_strdup_printf("there is no -chardev with id=%s", of);
    else
        g_hash_table_insert(m->chardevs, g_strdup(id), c);
    return c;
}

Chardev *chardev_open(Machine *m, const char *id, const char *spec, char **err)
{
    struct sigaction sa;
    Chardev *c;

    if (chardev_find(m, id)) {
        *err = g_strdup_printf("there is a character device with id=%s already", id);
        return NULL;
    }
    if (g_str_has_prefix(spec, "chardev:"))
        return open_again(m, id, spec + 8, err);
    if (!sigaction(SIGPIPE, NULL, &sa) && sa.sa_handler == SIG_DFL)
        signal(SIGPIPE, SIG_IGN);                    /* peers go away; write says so */
    c = char_new(m, id);
    if (g_str_has_prefix(spec, "mon:") || g_str_has_prefix(spec, "mux:")) {
        c->mux = true;
        c->monitor = spec[1] == 'o';
        spec += 4;
    }
    *err = char_host_open(c, spec);
    if (*err) {
        char_free(c);
        return NULL;
    }
    g_hash_table_insert(m->chardevs, c->id, c);
    return c;
}

/* At the end, output that waits gets a moment. */
static void last_flush(Chardev *c)
{
    struct pollfd pfd = { .fd = c->out, .events = POLLOUT };

    char_source_end(&c->out_source);
    char_flush(c);
    while (c->out >= 0 && queued(c) && poll(&pfd, 1, 300) == 1 && !(pfd.revents & POLLNVAL)) {
        char_source_end(&c->out_source);
        char_flush(c);
    }
}

void chardev_close_all(Machine *m)
{
    GHashTableIter it;
    gpointer key, value;

    g_hash_table_iter_init(&it, m->chardevs);
    while (g_hash_table_iter_next(&it, &key, &value)) {
        Chardev *c = value;

        g_hash_table_iter_steal(&it);
        if (key != c->id) {
            g_free(key);
            continue;
        }
        last_flush(c);
        c->open = false;
        c->nfronts = 0;
        char_source_end(&c->in_source);
        char_source_end(&c->out_source);
        char_source_end(&c->flush_source);
        char_host_end(c);                            /* the struct stays: devices and monitors still know it */
    }
}
