/* SPDX-License-Identifier: Apache-2.0 */
/* What the two halves of character backends share: chardev.c moves bytes, chardev-host.c opens, connects and closes. */
#ifndef LYRE_SOFTMMU_CHARDEV_INT_H
#define LYRE_SOFTMMU_CHARDEV_INT_H

#include "softmmu/machine.h"

#include <glib-unix.h>

enum { CHAR_FRONTS = 4, CHAR_IN = 4096, CHAR_OUT_MAX = 256 << 10, CHAR_OUT_NOW = 512 };

struct Chardev {
    Machine *machine;
    char *id;
    bool mux, monitor;           /* several front ends; one of them is a monitor by itself ("mon:") */
    bool open;                   /* somebody is there; else output is dropped */
    bool socket, server, telnet, pty, stdio;
    bool guarded;                /* the descriptor may block: small pieces, after poll */
    int in, out, listener;       /* -1: none */
    char *path;                  /* of a socket, to be removed at the end */
    char *label;                 /* "unix:PATH,server=on": for messages */
    /* front ends */
    CharFront front[CHAR_FRONTS];
    unsigned nfronts, focus;
    bool escape;                 /* Ctrl-A was the last key */
    uint8_t iac[3]; unsigned iac_n;                  /* telnet: command under way */
    /* bytes from the host that no front end has taken yet, [in_at, in_len) */
    uint8_t inbuf[CHAR_IN];
    size_t in_at, in_len;
    bool delivering;
    /* bytes to the host, [out_at, len) */
    GByteArray *outbuf;
    size_t out_at;
    GSource *in_source, *out_source, *listen_source, *poll_source;
    GSource *flush_source;       /* rings a little after output that was no whole line */
    bool flush_soon;
};

/* chardev.c */
void char_event(Chardev *c, bool open);              /* the connection: c->open, and the front end hears of it */
void char_deliver(Chardev *c);                       /* hand on what was read; read more when all is gone */
void char_flush(Chardev *c);                         /* write what the host takes */
void char_drop_output(Chardev *c);
/* Destroy *@s and clear it. */
void char_source_end(GSource **s);
/* A source on @fd of the default main context; @fn is GUnixFDSourceFunc and takes the machine lock with char_enter. */
GSource *char_watch(Chardev *c, int fd, GIOCondition cond, GUnixFDSourceFunc fn);
/* Take the lock; false (and no lock) if the source was destroyed meanwhile. */
bool char_enter(Chardev *c);

/* chardev-host.c */
char *char_host_open(Chardev *c, const char *spec);
void char_host_closed(Chardev *c, bool output);      /* the peer has gone, or an error; in reading or in writing */
void char_host_end(Chardev *c);                      /* for good */
/* Bytes from the peer with telnet's commands taken out, in place; the number left. */
size_t char_telnet_strip(Chardev *c, uint8_t *p, size_t n);

#endif
