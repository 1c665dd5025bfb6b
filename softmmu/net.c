/* SPDX-License-Identifier: Apache-2.0 */
/* Network backends by name, the queue in front of the guest, and tap interfaces. User networking is in net-user.c. */
#include "softmmu/machine.h"
#include "softmmu/net.h"

#include <errno.h>
#include <fcntl.h>
#include <glib-unix.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { BACKLOG_FRAMES = 1024 };

struct Netdev {
    Machine *machine;
    char *id;
    const NetdevKind *kind;
    void *impl;
    NetFront front;
    Device *owner;
    GQueue backlog;              /* GBytes */
    bool delivering;
    uint64_t sent, received, dropped;
};

static const NetdevKind *const kinds[] = { &net_user, &net_tap };

Machine *netdev_machine(const Netdev *n) { return n->machine; }
void *netdev_impl(const Netdev *n) { return n->impl; }
void netdev_set_impl(Netdev *n, void *impl) { n->impl = impl; }
const NetdevKind *netdev_kind(const Netdev *n) { return n->kind; }
bool netdev_backlog(const Netdev *n) { return n->backlog.length != 0; }

Netdev *netdev_find(Machine *m, const char *id)
{
    return m->netdevs && id ? g_hash_table_lookup(m->netdevs, id) : NULL;
}

char *netdev_claim(Netdev *n, const NetFront *front, Device *d)
{
    if (n->owner)
        return g_strdup_printf("netdev '%s' belongs to %s already", n->id, n->owner->id ? n->owner->id
                               : n->owner->type->name);
    n->owner = d;
    n->front = *front;
    return NULL;
}

void netdev_send(Netdev *n, const uint8_t *frame, size_t len)
{
    n->sent++;
    n->kind->send(n, frame, len);
}

static bool guest_ready(const Netdev *n) { return n->owner && n->front.can_receive(n->front.arg); }

void netdev_deliver(Netdev *n, const uint8_t *frame, size_t len)
{
    if (!n->owner || len > NET_FRAME_MAX || n->backlog.length >= BACKLOG_FRAMES) {
        n->dropped++;
        return;
    }
    if (n->backlog.length || n->delivering || !guest_ready(n)) {
        g_queue_push_tail(&n->backlog, g_bytes_new(frame, len));
        return;
    }
    n->received++;
    n->front.receive(n->front.arg, frame, len);
}

void netdev_accept(Netdev *n)
{
    if (n->delivering)
        return;
    n->delivering = true;
    while (n->backlog.length && guest_ready(n)) {
        GBytes *frame = g_queue_pop_head(&n->backlog);
        gsize len;
        const uint8_t *data = g_bytes_get_data(frame, &len);

        n->received++;
        n->front.receive(n->front.arg, data, len);
        g_bytes_unref(frame);
    }
    n->delivering = false;
    if (!n->backlog.length && n->kind->drained)
        n->kind->drained(n);
}

static void netdev_free(Netdev *n)
{
    n->owner = NULL;
    if (n->impl)
        n->kind->close(n);
    while (n->backlog.length)
        g_bytes_unref(g_queue_pop_head(&n->backlog));
    g_free(n->id);
    g_free(n);
}

char *netdev_add(Machine *m, const char *name, GHashTable *opts)
{
    const char *id = g_hash_table_lookup(opts, "id");
    const NetdevKind *kind = NULL;
    Netdev *n;
    char *err;

    for (unsigned i = 0; i < ARRAY_LEN(kinds); i++)
        if (name && !strcmp(name, kinds[i]->name))
            kind = kinds[i];
    if (!kind)
        return g_strdup_printf("network kind '%s': user and tap are there", name ? name : "");
    if (!id || !*id)
        return g_strdup("it needs an id=");
    if (netdev_find(m, id))
        return g_strdup_printf("there is a netdev '%s' already", id);
    n = g_new0(Netdev, 1);
    n->machine = m;
    n->id = g_strdup(id);
    n->kind = kind;
    g_queue_init(&n->backlog);
    err = kind->open(n, opts);
    if (err) {
        netdev_free(n);
        return err;
    }
    g_hash_table_insert(m->netdevs, n->id, n);
    return NULL;
}

void netdev_close_all(Machine *m)
{
    GHashTableIter it;
    gpointer n;

    for (;;) {
        g_hash_table_iter_init(&it, m->netdevs);
        if (!g_hash_table_iter_next(&it, NULL, &n))
            break;
        g_hash_table_iter_remove(&it);
        netdev_free(n);
    }
}

char *netdev_info(Machine *m)
{
    GString *out = g_string_new(NULL);
    GHashTableIter it;
    gpointer p;

    g_hash_table_iter_init(&it, m->netdevs);
    while (g_hash_table_iter_next(&it, NULL, &p)) {
        Netdev *n = p;
        char *more = n->kind->info ? n->kind->info(n) : NULL;

        g_string_append_printf(out, "%s: %s, %s, frames out %" G_GUINT64_FORMAT " in %" G_GUINT64_FORMAT " dropped %"
                               G_GUINT64_FORMAT "\n%s", n->id, n->kind->name, n->owner ? n->owner->type->name : "no device",
                               n->sent, n->received, n->dropped, more ? more : "");
        g_free(more);
    }
    return g_string_free(out, FALSE);
}

/* ---- tap ---- */

typedef struct Tap {
    int fd;
    GSource *source;
} Tap;

static gboolean tap_readable(gint fd, GIOCondition condition, gpointer arg)
{
    Netdev *n = arg;
    uint8_t *frame = g_malloc(NET_FRAME_MAX);

    machine_lock(n->machine);
    for (unsigned i = 0; i < 64 && !netdev_backlog(n); i++) {
        ssize_t len = read(fd, frame, NET_FRAME_MAX);

        if (len <= 0)
            break;
        netdev_deliver(n, frame, len);
    }
    machine_unlock(n->machine);
    g_free(frame);
    return G_SOURCE_CONTINUE;
}

static char *tap_interface(int fd, GHashTable *opts)
{
    const char *name = g_hash_table_lookup(opts, "ifname");
    struct ifreq r = { .ifr_flags = IFF_TAP | IFF_NO_PI };

    if (name && strlen(name) >= sizeof r.ifr_name)
        return g_strdup_printf("ifname=%s: at most %u characters", name, (unsigned)sizeof r.ifr_name - 1);
    if (name)
        g_strlcpy(r.ifr_name, name, sizeof r.ifr_name);
    if (!ioctl(fd, TUNSETIFF, &r))
        return NULL;
    return g_strdup_printf("cannot use tap interface '%s': %s%s", name ? name : "(new)", g_strerror(errno),
                           errno == EPERM ? ": root makes one for you with 'ip tuntap add NAME mode tap user YOU'; "
                                            "-netdev user needs no rights" : "");
}

static char *tap_open(Netdev *n, GHashTable *opts)
{
    const char *text = g_hash_table_lookup(opts, "fd"), *script = g_hash_table_lookup(opts, "script");
    char *end = NULL, *err = NULL;
    int fd;
    Tap *t;

    if (script && *script && strcmp(script, "no"))
        return g_strdup("script=: scripts are not run; set the interface up yourself and say script=no");
    if (text) {
        long v = strtol(text, &end, 10);

        if (*end || v < 0 || v > INT32_MAX || fcntl((int)v, F_GETFD) < 0)
            return g_strdup_printf("fd=%s is not an open file", text);
        fd = (int)v;
    } else {
        fd = open("/dev/net/tun", O_RDWR | O_CLOEXEC);
        if (fd < 0)
            return g_strdup_printf("cannot open /dev/net/tun: %s: -netdev user needs no rights", g_strerror(errno));
        err = tap_interface(fd, opts);
    }
    if (err) {
        close(fd);
        return err;
    }
    g_unix_set_fd_nonblocking(fd, TRUE, NULL);
    t = g_new0(Tap, 1);
    t->fd = fd;
    t->source = g_unix_fd_source_new(fd, G_IO_IN);
    g_source_set_callback(t->source, G_SOURCE_FUNC(tap_readable), n, NULL);
    g_source_attach(t->source, n->machine->loop ? g_main_loop_get_context(n->machine->loop) : NULL);
    n->impl = t;
    return NULL;
}

static void tap_send(Netdev *n, const uint8_t *frame, size_t len)
{
    Tap *t = n->impl;

    /* A full queue of the host loses frames, as any network may. */
    if (write(t->fd, frame, len) < 0)
        n->dropped++;
}

static void tap_close(Netdev *n)
{
    Tap *t = n->impl;

    g_source_destroy(t->source);
    g_source_unref(t->source);
    close(t->fd);
    g_free(t);
}

const NetdevKind net_tap = { .name = "tap", .open = tap_open, .send = tap_send, .close = tap_close };
