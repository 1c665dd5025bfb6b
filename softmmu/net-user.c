/* SPDX-License-Identifier: Apache-2.0 */
/*
 * User networking: libslirp is a small internet behind the guest's network card, made of sockets of this process. It
 * is polled by a source of the main loop, whose set of files is rebuilt when slirp asks for another one.
 */
#include "softmmu/machine.h"
#include "softmmu/net.h"

#include <arpa/inet.h>
#include <slirp/libslirp.h>
#include <stdlib.h>

typedef struct User {
    Netdev *netdev;
    Slirp *slirp;
    GSource *source;             /* UserSource */
    GArray *fds, *wanted;        /* GPollFD: as polled, as slirp wants them now */
    gint64 deadline;             /* us, of the source's clock */
    char *hostname, *tftp, *bootfile, *domain;
    char **search;
} User;

typedef struct UserSource { GSource source; User *user; } UserSource;

/* ---- polling ---- */

static int add_poll(int fd, int events, void *arg)
{
    User *u = arg;
    GPollFD p = { .fd = fd };

    p.events = (events & SLIRP_POLL_IN ? G_IO_IN : 0) | (events & SLIRP_POLL_OUT ? G_IO_OUT : 0) |
               (events & SLIRP_POLL_PRI ? G_IO_PRI : 0) | G_IO_ERR | G_IO_HUP;
    g_array_append_val(u->wanted, p);
    return (int)u->wanted->len - 1;
}

static int get_events(int i, void *arg)
{
    User *u = arg;
    int r = i >= 0 && (guint)i < u->fds->len ? g_array_index(u->fds, GPollFD, i).revents : 0;

    return (r & G_IO_IN ? SLIRP_POLL_IN : 0) | (r & G_IO_OUT ? SLIRP_POLL_OUT : 0) | (r & G_IO_PRI ? SLIRP_POLL_PRI : 0) |
           (r & G_IO_ERR ? SLIRP_POLL_ERR : 0) | (r & G_IO_HUP ? SLIRP_POLL_HUP : 0);
}

static bool same_set(const User *u)
{
    if (u->fds->len != u->wanted->len)
        return false;
    for (guint i = 0; i < u->fds->len; i++) {
        const GPollFD *a = &g_array_index(u->fds, GPollFD, i), *b = &g_array_index(u->wanted, GPollFD, i);

        if (a->fd != b->fd || a->events != b->events)
            return false;
    }
    return true;
}

static void drop_polls(User *u)
{
    for (guint i = 0; i < u->fds->len; i++)
        g_source_remove_poll(u->source, &g_array_index(u->fds, GPollFD, i));
    g_array_set_size(u->fds, 0);
}

static gboolean user_prepare(GSource *source, gint *timeout)
{
    User *u = ((UserSource *)source)->user;
    uint32_t wait = UINT32_MAX;

    machine_lock(netdev_machine(u->netdev));
    g_array_set_size(u->wanted, 0);
    slirp_pollfds_fill(u->slirp, &wait, add_poll, u);
    machine_unlock(netdev_machine(u->netdev));
    if (!same_set(u)) {
        drop_polls(u);
        g_array_append_vals(u->fds, u->wanted->data, u->wanted->len);
        for (guint i = 0; i < u->fds->len; i++)
            g_source_add_poll(source, &g_array_index(u->fds, GPollFD, i));
    }
    *timeout = wait > 3600000 ? -1 : (gint)wait;
    u->deadline = *timeout < 0 ? INT64_MAX : g_source_get_time(source) + *timeout * 1000ll;
    return FALSE;
}

static gboolean user_check(GSource *source)
{
    User *u = ((UserSource *)source)->user;

    for (guint i = 0; i < u->fds->len; i++)
        if (g_array_index(u->fds, GPollFD, i).revents)
            return TRUE;
    return g_source_get_time(source) >= u->deadline;
}

static gboolean user_dispatch(GSource *source, GSourceFunc fn, gpointer arg)
{
    User *u = ((UserSource *)source)->user;

    machine_lock(netdev_machine(u->netdev));
    slirp_pollfds_poll(u->slirp, 0, get_events, u);
    machine_unlock(netdev_machine(u->netdev));
    return G_SOURCE_CONTINUE;
}

static GSourceFuncs source_funcs = { .prepare = user_prepare, .check = user_check, .dispatch = user_dispatch };

/* ---- what slirp calls; the lock is held ---- */

static ssize_t send_packet(const void *buf, size_t len, void *arg)
{
    netdev_deliver(((User *)arg)->netdev, buf, len);
    return (ssize_t)len;
}

static void guest_error(const char *msg, void *arg) { }
static int64_t clock_get(void *arg) { return (int64_t)clock_ns(netdev_machine(((User *)arg)->netdev)); }

static void *new_timer(SlirpTimerCb fn, void *fn_arg, void *arg)
{
    return timer_new(netdev_machine(((User *)arg)->netdev), fn, fn_arg);
}

static void free_timer(void *timer, void *arg) { timer_free(timer); }
static void set_timer(void *timer, int64_t ms, void *arg) { timer_set(timer, ms < 0 ? 0 : (uint64_t)ms * 1000000); }
static void poll_fd(int fd, void *arg) { }

static void notify(void *arg)
{
    Machine *m = netdev_machine(((User *)arg)->netdev);

    g_main_context_wakeup(m->loop ? g_main_loop_get_context(m->loop) : NULL);
}

static const SlirpCb callbacks = {
    .send_packet = send_packet, .guest_error = guest_error, .clock_get_ns = clock_get, .timer_new = new_timer,
    .timer_free = free_timer, .timer_mod = set_timer, .register_poll_fd = poll_fd, .unregister_poll_fd = poll_fd,
        .notify = notify,
};

/* ---- options ---- */

static const char *opt(GHashTable *t, const char *key) { return g_hash_table_lookup(t, key); }

/* "10.0.2.0/24" or "10.0.2.0" */
static char *parse_net(const char *text, struct in_addr *net, struct in_addr *mask)
{
    char **part = g_strsplit(text, "/", 2), *end = NULL;
    unsigned long len = part[0] && part[1] ? strtoul(part[1], &end, 10) : 24;
    bool ok = part[0] && inet_pton(AF_INET, part[0], net) == 1 && (!end || (!*end && *part[1])) && len >= 4 && len <= 30;

    g_strfreev(part);
    if (!ok)
        return g_strdup_printf("net=%s: an address and a length of 4 to 30, as 10.0.2.0/24", text);
    mask->s_addr = htonl(~0u << (32 - len));
    net->s_addr &= mask->s_addr;
    return NULL;
}

static char *parse_addr(GHashTable *t, const char *key, const SlirpConfig *c, uint32_t host, struct in_addr *out)
{
    const char *text = opt(t, key);

    out->s_addr = c->vnetwork.s_addr | htonl(host & ~ntohl(c->vnetmask.s_addr));
    if (!text)
        return NULL;
    if (inet_pton(AF_INET, text, out) != 1 || (out->s_addr & c->vnetmask.s_addr) != c->vnetwork.s_addr)
        return g_strdup_printf("%s=%s: an address within the network", key, text);
    return NULL;
}

static char *parse_bool(GHashTable *t, const char *key, bool *out)
{
    const char *text = opt(t, key);

    if (!text)
        return NULL;
    *out = !strcmp(text, "on") || !strcmp(text, "yes") || !strcmp(text, "true") || !strcmp(text, "y");
    if (*out || !strcmp(text, "off") || !strcmp(text, "no") || !strcmp(text, "false") || !strcmp(text, "n"))
        return NULL;
    return g_strdup_printf("%s=%s: it is on or off", key, text);
}

static bool parse_port(const char *text, uint16_t *port)
{
    char *end;
    unsigned long v = strtoul(text, &end, 10);

    *port = htons((uint16_t)v);
    return *text && !*end && v <= 65535;
}

typedef struct Forward { bool udp; struct sockaddr_in host, guest; } Forward;

/* "tcp:ADDR:PORT-ADDR:PORT"; tcp and the addresses may be left out. A rule to remove has no guest part. */
static bool parse_forward(const char *text, Forward *f, bool remove)
{
    char **half = g_strsplit(text, "-", 2), **h = g_strsplit(half[0] ? half[0] : "", ":", 3);
    char **g = g_strsplit(half[0] && half[1] ? half[1] : "", ":", 2);
    bool ok = g_strv_length(h) == 3 && (remove || g_strv_length(g) == 2);

    memset(f, 0, sizeof *f);
    f->host.sin_family = f->guest.sin_family = AF_INET;
    if (ok) {
        f->udp = !strcmp(h[0], "udp");
        ok = (f->udp || !*h[0] || !strcmp(h[0], "tcp")) && (!*h[1] || inet_pton(AF_INET, h[1], &f->host.sin_addr) == 1) &&
             parse_port(h[2], &f->host.sin_port);
    }
    if (ok && !remove)
        ok = (!*g[0] || inet_pton(AF_INET, g[0], &f->guest.sin_addr) == 1) && parse_port(g[1], &f->guest.sin_port) &&
             f->guest.sin_port;
    g_strfreev(half);
    g_strfreev(h);
    g_strfreev(g);
    return ok;
}

char *netdev_hostfwd(Netdev *n, const char *rule, bool remove)
{
    User *u = netdev_impl(n);
    Forward f;
    int ret;

    if (netdev_kind(n) != &net_user)
        return g_strdup("only user networks forward ports");
    if (!parse_forward(rule, &f, remove))
        return g_strdup_printf("hostfwd=%s: it is [tcp|udp]:[HOSTADDR]:HOSTPORT-[GUESTADDR]:GUESTPORT", rule);
    ret = remove ? slirp_remove_hostxfwd(u->slirp, (struct sockaddr *)&f.host, sizeof f.host, f.udp ? SLIRP_HOSTFWD_UDP : 0)
                 : slirp_add_hostxfwd(u->slirp, (struct sockaddr *)&f.host, sizeof f.host, (struct sockaddr *)&f.guest,
                                      sizeof f.guest, f.udp ? SLIRP_HOSTFWD_UDP : 0);
    if (ret < 0)
        return g_strdup_printf("hostfwd=%s: %s", rule, remove ? "there is no such rule"
                               : "the host's port is taken or not allowed");
    notify(u);
    return NULL;
}

static char *check_keys(GHashTable *t)
{
    static const char *const known[] = {
        "id", "type", "net", "host", "dns", "dhcpstart", "hostname", "restrict", "hostfwd", "tftp", "bootfile", "domainname",
        "dnssearch", "ipv4", "ipv6", "model", "mac", NULL,
    };
    GHashTableIter it;
    gpointer key;

    g_hash_table_iter_init(&it, t);
    while (g_hash_table_iter_next(&it, &key, NULL))
        if (!g_strv_contains(known, key))
            return g_strdup_printf("'%s' is not an option of a user network: net, host, dns, dhcpstart, hostname, restrict, "
                                   "hostfwd, tftp, bootfile, domainname, dnssearch, ipv4, ipv6 are", (char *)key);
    return NULL;
}

static char *parse_config(User *u, GHashTable *t, SlirpConfig *c)
{
    bool restricted = false;
    char *err = check_keys(t);

    *c = (SlirpConfig){ .version = 1, .in_enabled = true, .in6_enabled = true, .vprefix_len = 64 };
    if (err || (err = parse_net(opt(t, "net") ? opt(t, "net") : "10.0.2.0/24", &c->vnetwork, &c->vnetmask)) ||
        (err = parse_addr(t, "host", c, 2, &c->vhost)) || (err = parse_addr(t, "dns", c, 3, &c->vnameserver)) ||
        (err = parse_addr(t, "dhcpstart", c, 15, &c->vdhcp_start)) || (err = parse_bool(t, "restrict", &restricted)) ||
        (err = parse_bool(t, "ipv4", &c->in_enabled)) || (err = parse_bool(t, "ipv6", &c->in6_enabled)))
        return err;
    if (c->vhost.s_addr == c->vnameserver.s_addr)
        return g_strdup("host= and dns= are different addresses");
    c->restricted = restricted;
    inet_pton(AF_INET6, "fec0::", &c->vprefix_addr6);
    inet_pton(AF_INET6, "fec0::2", &c->vhost6);
    inet_pton(AF_INET6, "fec0::3", &c->vnameserver6);
    c->vhostname = u->hostname = g_strdup(opt(t, "hostname"));
    c->tftp_path = u->tftp = g_strdup(opt(t, "tftp"));
    c->bootfile = u->bootfile = g_strdup(opt(t, "bootfile"));
    c->vdomainname = u->domain = g_strdup(opt(t, "domainname"));
    u->search = opt(t, "dnssearch") ? g_strsplit(opt(t, "dnssearch"), "\n", -1) : NULL;
    c->vdnssearch = (const char **)u->search;
    return NULL;
}

static char *add_forwards(Netdev *n, const char *rules)
{
    char **all = g_strsplit(rules ? rules : "", "\n", -1), *err = NULL;

    for (char **r = all; *r && !err; r++)
        if (**r)
            err = netdev_hostfwd(n, *r, false);
    g_strfreev(all);
    return err;
}

static char *user_open(Netdev *n, GHashTable *t)
{
    Machine *m = netdev_machine(n);
    User *u = g_new0(User, 1);
    SlirpConfig c;
    char *err;

    u->netdev = n;
    u->fds = g_array_new(FALSE, TRUE, sizeof(GPollFD));
    u->wanted = g_array_new(FALSE, TRUE, sizeof(GPollFD));
    netdev_set_impl(n, u);
    err = parse_config(u, t, &c);
    if (err)
        return err;
    u->slirp = slirp_new(&c, &callbacks, u);
    if (!u->slirp)
        return g_strdup("libslirp refuses these options");
    u->source = g_source_new(&source_funcs, sizeof(UserSource));
    ((UserSource *)u->source)->user = u;
    g_source_attach(u->source, m->loop ? g_main_loop_get_context(m->loop) : NULL);
    return add_forwards(n, opt(t, "hostfwd"));
}

static void user_send(Netdev *n, const uint8_t *frame, size_t len)
{
    slirp_input(((User *)netdev_impl(n))->slirp, frame, (int)len);
}

static void user_close(Netdev *n)
{
    User *u = netdev_impl(n);

    if (u->source) {
        drop_polls(u);
        g_source_destroy(u->source);
        g_source_unref(u->source);
    }
    if (u->slirp)
        slirp_cleanup(u->slirp);
    g_array_free(u->fds, TRUE);
    g_array_free(u->wanted, TRUE);
    g_free(u->hostname);
    g_free(u->tftp);
    g_free(u->bootfile);
    g_free(u->domain);
    g_strfreev(u->search);
    g_free(u);
}

static char *user_info(Netdev *n)
{
    char *text = slirp_connection_info(((User *)netdev_impl(n))->slirp), *copy = g_strdup(text);

    free(text);
    return copy;
}

const NetdevKind net_user = {
    .name = "user", .trusted = true, .large = true, .open = user_open, .send = user_send, .close = user_close,
        .info = user_info,
};
