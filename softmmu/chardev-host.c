/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The host's end of character backends: terminal, files, pipes, pseudo-terminals, sockets; and the texts that name them.
 *
 * The terminal belongs to the process, not to a machine: what it was like before is kept here, restored at exit and
 * while the process is stopped by job control.
 */
#include "softmmu/chardev-int.h"
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <termios.h>
#include <unistd.h>

/* ---- the terminal ---- */

static struct termios tty_before, tty_ours;
static volatile sig_atomic_t tty_raw;

static void tty_restore(void)
{
    if (tty_raw)
        tcsetattr(STDIN_FILENO, TCSANOW, &tty_before);
    tty_raw = 0;
}

static void on_stop(int sig)
{
    int e = errno;

    if (tty_raw)
        tcsetattr(STDIN_FILENO, TCSANOW, &tty_before);
    kill(getpid(), SIGSTOP);
    errno = e;
}

/* In the background the terminal is somebody else's; coming to the foreground brings another SIGCONT. */
static void on_continue(int sig)
{
    int e = errno;

    if (tty_raw && tcgetpgrp(STDIN_FILENO) == getpgrp())
        tcsetattr(STDIN_FILENO, TCSANOW, &tty_ours);
    errno = e;
}

/* No line editing, no echo; @keys: Ctrl-C and the like are still signals. */
static void tty_set_raw(bool keys)
{
    struct sigaction sa = { .sa_flags = SA_RESTART };

    if (tty_raw || !isatty(STDIN_FILENO) || tcgetattr(STDIN_FILENO, &tty_before))
        return;
    tty_ours = tty_before;
    tty_ours.c_iflag &= ~(tcflag_t)(BRKINT | ICRNL | IGNBRK | IGNCR | INLCR | ISTRIP | IXON | PARMRK);
    tty_ours.c_lflag &= ~(tcflag_t)(ECHO | ECHONL | ICANON | IEXTEN | (keys ? 0 : ISIG));
    tty_ours.c_cflag = (tty_ours.c_cflag & ~(tcflag_t)(CSIZE | PARENB)) | CS8;
    tty_ours.c_oflag |= OPOST;
    tty_ours.c_cc[VMIN] = 1;
    tty_ours.c_cc[VTIME] = 0;
    if (tcsetattr(STDIN_FILENO, TCSANOW, &tty_ours))
        return;
    tty_raw = 1;
    atexit(tty_restore);
    sigfillset(&sa.sa_mask);
    sa.sa_handler = on_continue;
    sigaction(SIGCONT, &sa, NULL);
    sa.sa_handler = on_stop;
    sigaction(SIGTSTP, &sa, NULL);
}

/* A description of our own for a terminal or pipe that others share, so that it can be non-blocking. */
static int own_output(int fd, bool *guarded)
{
    struct stat st;
    char name[40];
    int own;

    *guarded = false;
    if (fstat(fd, &st) || !(isatty(fd) || S_ISFIFO(st.st_mode)))
        return dup(fd);
    snprintf(name, sizeof name, "/proc/self/fd/%d", fd);
    own = open(name, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (own >= 0)
        return own;
    *guarded = true;
    return dup(fd);
}

static char *open_stdio(Chardev *c, bool keys)
{
    GHashTableIter it;
    gpointer other;
    struct stat st;

    g_hash_table_iter_init(&it, c->machine->chardevs);
    while (g_hash_table_iter_next(&it, NULL, &other))
        if (((Chardev *)other)->stdio)
            return g_strdup("the terminal is in use already: mon:stdio is both serial port and monitor");
    c->in = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3);
    c->out = own_output(STDOUT_FILENO, &c->guarded);
    c->socket = c->out >= 0 && !fstat(c->out, &st) && S_ISSOCK(st.st_mode);
    c->stdio = c->open = true;
    tty_set_raw(keys);
    return NULL;
}

/* ---- files and pipes ---- */

static char *failed(const char *what, const char *path)
{
    return g_strdup_printf("%s %s: %s", what, path, strerror(errno));
}

static char *open_file(Chardev *c, const char *path, bool append)
{
    c->out = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOCTTY | (append ? O_APPEND : O_TRUNC), 0666);
    if (c->out < 0)
        return failed("cannot write", path);
    c->open = true;
    return NULL;
}

/* Two pipes PATH.in (to the guest) and PATH.out, or one thing for both. */
static char *open_pipe(Chardev *c, const char *path)
{
    const int flags = O_RDWR | O_NONBLOCK | O_CLOEXEC | O_NOCTTY;
    g_autofree char *in = g_strdup_printf("%s.in", path), *out = g_strdup_printf("%s.out", path);

    c->in = open(in, flags);
    c->out = open(out, flags);
    if (c->in < 0 || c->out < 0) {
        if (c->in >= 0)
            close(c->in);
        if (c->out >= 0)
            close(c->out);
        c->in = open(path, flags);
        c->out = c->in < 0 ? -1 : fcntl(c->in, F_DUPFD_CLOEXEC, 3);
    }
    if (c->in < 0 || c->out < 0)
        return failed("cannot open the pipes PATH.in and PATH.out, or PATH, which mkfifo makes, of", path);
    c->open = true;
    return NULL;
}

/* ---- pseudo-terminals: open while a program has the other end open ---- */

static gboolean pty_poll(gpointer arg)
{
    Chardev *c = arg;
    struct pollfd pfd = { .fd = c->in };

    if (!char_enter(c))
        return G_SOURCE_REMOVE;
    if (!c->open && poll(&pfd, 1, 0) >= 0 && !(pfd.revents & POLLHUP))
        char_event(c, true);
    machine_unlock(c->machine);
    return G_SOURCE_CONTINUE;
}

static char *open_pty(Chardev *c)
{
    char name[64];
    struct termios t;
    int slave;

    c->in = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (c->in < 0 || grantpt(c->in) || unlockpt(c->in) || ptsname_r(c->in, name, sizeof name))
        return failed("cannot make", "a pseudo-terminal");
    slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (slave < 0)
        return failed("cannot open", name);
    if (!tcgetattr(slave, &t)) {
        cfmakeraw(&t);
        tcsetattr(slave, TCSANOW, &t);
    }
    close(slave);                                    /* from now on the master is hung up, until somebody comes */
    fcntl(c->in, F_SETFL, O_RDWR | O_NONBLOCK);
    c->out = fcntl(c->in, F_DUPFD_CLOEXEC, 3);
    c->pty = true;
    fprintf(stderr, "char device redirected to %s (label %s)\n", name, c->id);
    c->poll_source = g_timeout_source_new(300);
    g_source_set_callback(c->poll_source, pty_poll, c, NULL);
    g_source_attach(c->poll_source, g_main_context_default());
    return NULL;
}

/* ---- sockets ---- */

enum { IAC = 255, DONT = 254, DO = 253, WONT = 252, WILL = 251, TELNET_BREAK = 243, TELNET_SB = 250 };

/* The peer is here: @fd is the connection. */
static void connected(Chardev *c, int fd)
{
    static const uint8_t hello[] = { IAC, WILL, 1, IAC, WILL, 3, IAC, WILL, 0, IAC, DO, 0 };   /* echo, go ahead, binary */

    c->in = c->out = fd;
    c->socket = true;
    if (c->telnet && send(fd, hello, sizeof hello, MSG_NOSIGNAL | MSG_DONTWAIT) < 0)
        c->telnet = true;                            /* it is gone already: reading will tell */
    char_event(c, true);
}

static gboolean can_accept(int fd, GIOCondition cond, gpointer arg);

static void listen_again(Chardev *c)
{
    if (c->listener >= 0 && !c->listen_source)
        c->listen_source = char_watch(c, c->listener, G_IO_IN, can_accept);
}

static gboolean can_accept(int fd, GIOCondition cond, gpointer arg)
{
    Chardev *c = arg;

    if (!char_enter(c))
        return G_SOURCE_REMOVE;
    fd = accept4(c->listener, NULL, NULL, SOCK_CLOEXEC);
    if (fd >= 0) {
        char_source_end(&c->listen_source);          /* others wait until this one has gone */
        connected(c, fd);
    }
    machine_unlock(c->machine);
    return G_SOURCE_CONTINUE;
}

size_t char_telnet_strip(Chardev *c, uint8_t *p, size_t n)
{
    size_t out = 0;

    for (size_t i = 0; i < n; i++) {
        if (!c->iac_n && p[i] != IAC) {
            p[out++] = p[i];
            continue;
        }
        c->iac[c->iac_n++] = p[i];
        if (c->iac_n == 1)
            continue;
        if (c->iac_n == 2 && p[i] == IAC)
            p[out++] = IAC;
        else if (c->iac_n == 2 && p[i] == TELNET_BREAK && c->nfronts && c->front[c->focus].brk)
            c->front[c->focus].brk(c->front[c->focus].arg);
        else if (c->iac_n == 2 && p[i] >= TELNET_SB)
            continue;                                /* an option follows */
        c->iac_n = 0;
    }
    return out;
}

static int unix_socket(const char *path, bool server, char **err)
{
    struct sockaddr_un a = { .sun_family = AF_UNIX };
    int fd;

    if (strlen(path) >= sizeof a.sun_path) {
        *err = g_strdup_printf("%s: the path of a socket has at most %zu characters", path, sizeof a.sun_path - 1);
        return -1;
    }
    strcpy(a.sun_path, path);
    fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (server)
        file_remove(path, S_IFSOCK);
    if (fd < 0 || (server ? bind(fd, (struct sockaddr *)&a, sizeof a) || listen(fd, 1)
                          : connect(fd, (struct sockaddr *)&a, sizeof a))) {
        *err = failed(server ? "cannot listen at" : "cannot connect to", path);
        if (fd >= 0)
            close(fd);
        return -1;
    }
    return fd;
}

static int try_address(const struct addrinfo *a, bool server)
{
    int on = 1, fd = socket(a->ai_family, a->ai_socktype | SOCK_CLOEXEC, a->ai_protocol);

    if (fd < 0)
        return -1;
    if (server)
        setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (server ? !bind(fd, a->ai_addr, a->ai_addrlen) && !listen(fd, 1) : !connect(fd, a->ai_addr, a->ai_addrlen))
        return fd;
    on = errno;
    close(fd);
    errno = on;
    return -1;
}

/* "HOST:PORT", "[HOST]:PORT", ":PORT" */
static int tcp_socket(const char *where, bool server, char **err)
{
    struct addrinfo hints = { .ai_socktype = SOCK_STREAM, .ai_flags = server ? AI_PASSIVE : 0 }, *list = NULL;
    const char *colon = strrchr(where, ':');
    g_autofree char *host = NULL;
    int fd = -1, bad;

    if (!colon || !colon[1]) {
        *err = g_strdup_printf("%s: not of the form HOST:PORT", where);
        return -1;
    }
    host = *where == '[' && colon > where + 1 && colon[-1] == ']' ? g_strndup(where + 1, (gsize)(colon - where) - 2)
                                                                  : g_strndup(where, (gsize)(colon - where));
    bad = getaddrinfo(*host ? host : NULL, colon + 1, &hints, &list);
    if (bad) {
        *err = g_strdup_printf("%s: %s", where, gai_strerror(bad));
        return -1;
    }
    for (struct addrinfo *a = list; a && fd < 0; a = a->ai_next)
        fd = try_address(a, server);
    if (fd < 0)
        *err = failed(server ? "cannot listen at" : "cannot connect to", where);
    freeaddrinfo(list);
    return fd;
}

static char *open_socket(Chardev *c, const char *where, bool tcp, bool server, bool wait)
{
    char *err = NULL;
    int fd = tcp ? tcp_socket(where, server, &err) : unix_socket(where, server, &err);

    if (fd < 0)
        return err;
    if (!server) {
        connected(c, fd);
        return NULL;
    }
    c->listener = fd;
    c->server = true;
    if (!tcp)
        c->path = g_strdup(where);
    if (wait) {
        fprintf(stderr, "lyre: waiting for a connection to %s (wait=off does not)\n", where);
        do {
            fd = accept4(c->listener, NULL, NULL, SOCK_CLOEXEC);
        } while (fd < 0 && errno == EINTR);
        if (fd < 0)
            return failed("no connection to", where);
        connected(c, fd);
        return NULL;
    }
    fcntl(c->listener, F_SETFL, O_RDWR | O_NONBLOCK);
    listen_again(c);
    return NULL;
}

/* ---- ends ---- */

static void close_ends(Chardev *c)
{
    char_source_end(&c->in_source);
    char_drop_output(c);
    if (c->out >= 0 && c->out != c->in)
        close(c->out);
    if (c->in >= 0)
        close(c->in);
    c->in = c->out = -1;
}

void char_host_closed(Chardev *c, bool output)
{
    if (c->pty) {                                    /* pty_poll looks for the next one */
        if (c->open)
            char_event(c, false);
    } else if (c->socket && !c->stdio) {
        close_ends(c);
        char_event(c, false);
        listen_again(c);
    } else {                                         /* end of input, or nobody takes the output: go on without */
        int *end = output ? &c->out : &c->in;

        char_source_end(output ? &c->out_source : &c->in_source);
        if (*end >= 0)
            close(*end);
        *end = -1;
    }
}

void char_host_end(Chardev *c)
{
    close_ends(c);
    char_source_end(&c->listen_source);
    char_source_end(&c->poll_source);
    if (c->listener >= 0)
        close(c->listener);
    if (c->path && c->listener >= 0)
        file_remove(c->path, S_IFSOCK);
    c->listener = -1;
    if (c->stdio)
        tty_restore();
    c->stdio = false;
}

/* ---- texts ---- */

/* Options behind the first comma: "server=on", "server", "nowait". */
typedef struct CharOpts { bool server, wait, telnet, append, keys; } CharOpts;

static char *parse_opts(char **items, bool mux, CharOpts *o)
{
    *o = (CharOpts){ .wait = true, .keys = !mux };
    for (; *items; items++) {
        char *eq = strchr(*items, '=');
        g_autofree char *name = eq ? g_strndup(*items, (gsize)(eq - *items)) : g_strdup(*items);
        bool no = !eq && g_str_has_prefix(name, "no"), on = !no && (!eq || !strcmp(eq + 1, "on"));
        const char *n = no ? name + 2 : name;

        if (eq && strcmp(eq + 1, "on") && strcmp(eq + 1, "off"))
            return g_strdup_printf("%s: on or off is expected", *items);
        if (!strcmp(n, "server"))
            o->server = on;
        else if (!strcmp(n, "wait"))
            o->wait = on;
        else if (!strcmp(n, "telnet"))
            o->telnet = on;
        else if (!strcmp(n, "append"))
            o->append = on;
        else if (!strcmp(n, "signal"))
            o->keys = on;
        else if (strcmp(n, "delay") && strcmp(n, "nodelay"))
            return g_strdup_printf("%s: not an option of character devices; server=, wait=, telnet=, append=, "
                                   "signal= are", *items);
    }
    return NULL;
}

char *char_host_open(Chardev *c, const char *spec)
{
    g_auto(GStrv) items = g_strsplit(spec, ",", -1);
    const char *kind = items[0] ? items[0] : "", *rest = strchr(kind, ':');
    size_t n = rest ? (size_t)(rest++ - kind) : strlen(kind);
    CharOpts o;
    char *err = parse_opts(items[0] ? items + 1 : items, c->mux, &o);

#define KIND(name) (n == sizeof name - 1 && !memcmp(kind, name, n))
    if (err)
        return err;
    c->label = g_strdup(spec);
    c->telnet = o.telnet;
    if (KIND("stdio"))
        return open_stdio(c, o.keys);
    if (KIND("null"))
        return NULL;
    if (KIND("vc")) {
        fprintf(stderr, "lyre: %s: vc: this machine has no window: the output goes nowhere\n", c->id);
        return NULL;
    }
    if (KIND("pty"))
        return open_pty(c);
    if (KIND("telnet"))
        c->telnet = true;
    if (rest && *rest) {
        if (KIND("file"))
            return open_file(c, rest, o.append);
        if (KIND("pipe"))
            return open_pipe(c, rest);
        if (KIND("unix"))
            return open_socket(c, rest, false, o.server, o.wait);
        if (KIND("tcp") || KIND("telnet"))
            return open_socket(c, rest, true, o.server, o.wait);
    }
#undef KIND
    return g_strdup_printf("%s: not a character device; stdio, mon:stdio, null, pty, file:PATH, pipe:PATH, unix:PATH, "
                           "tcp:HOST:PORT, telnet:HOST:PORT and chardev:ID are", spec);
}

/* @text,KEY=VALUE for those of the table that parse_opts knows */
static void add_opts(GString *text, GHashTable *t)
{
    static const char *const keys[] = { "server", "wait", "telnet", "append", "signal" };

    for (unsigned i = 0; i < ARRAY_LEN(keys); i++)
        if (g_hash_table_lookup(t, keys[i]))
            g_string_append_printf(text, ",%s=%s", keys[i], (const char *)g_hash_table_lookup(t, keys[i]));
}

char *chardev_spec(GHashTable *t, char **err)
{
    const char *backend = g_hash_table_lookup(t, "backend"), *path = g_hash_table_lookup(t, "path");
    const char *host = g_hash_table_lookup(t, "host"), *port = g_hash_table_lookup(t, "port");
    const char *mux = g_hash_table_lookup(t, "mux");
    GString *s = g_string_new(mux && !strcmp(mux, "on") ? "mux:" : NULL);

    if (!backend) {
        *err = g_strdup("the first item is the kind: stdio, null, pty, file, pipe, socket");
    } else if (!strcmp(backend, "socket")) {
        if (path)
            g_string_append_printf(s, "unix:%s", path);
        else if (port)
            g_string_append_printf(s, strchr(host ? host : "", ':') ? "tcp:[%s]:%s" : "tcp:%s:%s", host ? host : "", port);
        else
            *err = g_strdup("socket needs path=, or host= and port=");
    } else if (!strcmp(backend, "file") || !strcmp(backend, "pipe")) {
        if (path)
            g_string_append_printf(s, "%s:%s", backend, path);
        else
            *err = g_strdup_printf("%s needs path=", backend);
    } else {
        g_string_append(s, backend);
    }
    if (path && strchr(path, ',') && !*err)
        *err = g_strdup_printf("path=%s: a comma in the path of a character device is not supported", path);
    add_opts(s, t);
    return g_string_free(s, *err != NULL);
}
