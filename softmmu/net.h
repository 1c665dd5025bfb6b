/* SPDX-License-Identifier: Apache-2.0 */
/* Network backends: what kinds are made of, and what the monitor shows. Machine lock held. */
#ifndef LYRE_NET_H
#define LYRE_NET_H

#include "softmmu/device.h"

typedef struct NetdevKind {
    const char *name;
    bool trusted;                /* frames come from this host: their checksums are right */
    bool large;                  /* takes frames of up to 64 KiB */
    char *(*open)(Netdev *n, GHashTable *opts);          /* sets netdev_impl; NULL or a message */
    void (*send)(Netdev *n, const uint8_t *frame, size_t len);
    void (*drained)(Netdev *n);                          /* the guest has taken what was queued; may be NULL */
    void (*close)(Netdev *n);
    char *(*info)(Netdev *n);                            /* for the monitor, or NULL; g_malloc'ed */
} NetdevKind;

enum { NET_FRAME_MAX = 65536 + 32 };

extern const NetdevKind net_user, net_tap;

Machine *netdev_machine(const Netdev *n);
void *netdev_impl(const Netdev *n);
void netdev_set_impl(Netdev *n, void *impl);
const NetdevKind *netdev_kind(const Netdev *n);
/* A frame for the guest; queued if it cannot take it now, bounded, then lost. */
void netdev_deliver(Netdev *n, const uint8_t *frame, size_t len);
bool netdev_backlog(const Netdev *n);                    /* something is queued */
/* Text for "info network": one line, and what the kind says. g_malloc'ed */
char *netdev_info(Machine *m);
void netdev_close_all(Machine *m);
/* Port forwarding of a user network while the machine runs; @rule as in hostfwd=. NULL or a message. */
char *netdev_hostfwd(Netdev *n, const char *rule, bool remove);

#endif
