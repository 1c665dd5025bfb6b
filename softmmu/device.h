/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Devices: types with properties, instances, interrupt lines, timers, device-tree nodes and saved state. All
 * functions here are called with the machine lock held unless they say otherwise.
 */
#ifndef LYRE_SOFTMMU_DEVICE_H
#define LYRE_SOFTMMU_DEVICE_H

#include "softmmu/memory.h"
#include "softmmu/state.h"

#include <glib.h>
#include <stdio.h>
#include <sys/uio.h>

typedef struct Device Device;
typedef struct DeviceType DeviceType;

/* ---- interrupt lines: a wire from a device to an input of a controller or CPU. Zeroed: not connected. ---- */
typedef struct IrqLine {
    void (*set)(void *to, unsigned n, bool level);
    void *to;
    unsigned n;
} IrqLine;
static inline void irq_set(const IrqLine *l, bool level) { if (l->set) l->set(l->to, l->n, level); }

/* ---- properties: "-device TYPE,name=value,...". Devices of BUS_SYSTEM have "addr" (PROP_U64: base of their
 * registers) and, if they interrupt, "irq" (PROP_U32: input of the board's controller, board_irq() of board.h); the
 * board sets these. ---- */
typedef enum PropKind { PROP_BOOL, PROP_U32, PROP_U64, PROP_SIZE, PROP_STRING, PROP_CHAR, PROP_DRIVE, PROP_NETDEV,
                        PROP_FSDEV } PropKind;
/* CHAR, DRIVE, NETDEV, FSDEV: the id of a backend (string); the device looks it up in realize. */
typedef struct Prop {
    const char *name;
    uint8_t kind;                /* PropKind */
    uint32_t offset;             /* into the device struct: bool, uint32_t, uint64_t, uint64_t, char * (g_strdup'ed) */
    uint64_t value;              /* default of numbers */
    const char *help;            /* one line, for -device TYPE,help */
} Prop;

typedef enum DeviceBus { BUS_SYSTEM, BUS_VIRTIO, BUS_PCI } DeviceBus;

struct DeviceType {
    const char *name;            /* as QEMU calls it: "virtio-blk-device", "virtio-net-pci", "ns16550a", ... */
    const char *alias;           /* "virtio-blk" */
    const char *help;            /* one line */
    size_t size;                 /* of the device struct, which begins with a Device */
    DeviceBus bus;
    bool user;                   /* can be asked for by -device */
    const Prop *props;           /* ends with a row without a name */
    /* Make it work: regions, backends. NULL, or a message for the user (g_strdup'ed). */
    char *(*realize)(Device *d);
    void (*reset)(Device *d);                        /* power-on state; also called after realize */
    void (*fdt)(Device *d, void *fdt);               /* writes its device-tree node with the dt_* functions of board.h */
    const StateDesc *state;                          /* NULL: has none */
    void (*unrealize)(Device *d);                    /* frees, flushes; may be NULL */
};

struct Device {
    const DeviceType *type;
    Machine *machine;
    char *id;                    /* unique within the machine; given or made */
    Device *next;                /* all of a machine, in order of realize */
    bool realized;
};

/* A new device of @type with default properties; NULL with *err set (unknown type: names similar ones). @id may be NULL. */
Device *device_new(Machine *m, const char *type, const char *id, char **err);
Device *device_make(Machine *m, const DeviceType *t, const char *id);   /* likewise, of a known type */
/* Set a property from text. NULL, or a message that names the property, what is wrong and what would be right. */
char *device_set(Device *d, const char *name, const char *value);
char *device_realize(Device *d);
void device_free(Device *d);                         /* not realized (refused), or at the machine's end */
Device *device_find(Machine *m, const char *id);
const DeviceType *device_type(const char *name);
void device_help(const DeviceType *t, FILE *out);    /* -device TYPE,help */
extern const DeviceType *const device_types[];       /* all, NULL-terminated (types.c) */

/* ---- the virtual clock and timers. Callbacks run on the main loop with the machine lock held. ---- */
uint64_t clock_ns(Machine *m);                       /* any thread, no lock */
typedef struct Timer Timer;
Timer *timer_new(Machine *m, void (*fn)(void *), void *arg);
/* of clock_ns; UINT64_MAX: off; any thread; replaces the previous one */
void timer_set(Timer *t, uint64_t deadline_ns);
void timer_free(Timer *t);

/* ---- the machine lock ---- */
void machine_lock(Machine *m);
void machine_unlock(Machine *m);

/* ---- character backends (softmmu/chardev.c): -serial, -chardev, monitor ---- */
typedef struct Chardev Chardev;
typedef struct CharFront {       /* who is at the guest's end; called with the machine lock held */
    size_t (*can_receive)(void *arg);                /* bytes it can take now */
    void (*receive)(void *arg, const uint8_t *data, size_t n);
    void (*event)(void *arg, bool open);             /* may be NULL */
    void *arg;
    void (*brk)(void *arg);                          /* a break on the line; may be NULL */
} CharFront;
/* Open from text as -serial and -chardev have it: "stdio", "mon:stdio", "null", "pty", "file:PATH",
 * "unix:PATH,server=on,wait=off", "tcp:HOST:PORT,server=on,wait=off", "pipe:PATH", "chardev:ID". NULL with *err. */
Chardev *chardev_open(Machine *m, const char *id, const char *spec, char **err);
Chardev *chardev_find(Machine *m, const char *id);
/* The text for chardev_open of "-chardev BACKEND,id=...,KEY=VALUE" (table with the backend under "backend"): socket
 * (path=, host=, port=, server=, wait=), file (path=), pipe (path=), pty, stdio, null. NULL with *err. g_malloc'ed. */
char *chardev_spec(GHashTable *t, char **err);
bool chardev_has_monitor(const Chardev *c);          /* "mon:" */
/* @front is copied. A second attach to a "mon:" stream is its monitor's end. */
/* Who is first is the only front end, but on "mon:": there the first is the guest's serial port, the second the monitor, and
 * Ctrl-A c switches between them. front->event(open) tells of connections; of the monitor's turns there. */
void chardev_attach(Chardev *c, const CharFront *front);
/* Never blocks: what cannot be sent now is queued, up to a bound. Returns how many bytes were taken; the rest is the
 * caller's to try again or to lose. A backend without a peer takes and drops everything. */
size_t chardev_write(Chardev *c, const uint8_t *data, size_t n);
void chardev_accept(Chardev *c);                     /* can_receive has grown: go on delivering */
void chardev_close_all(Machine *m);                  /* restores the terminal */

/* ---- block backends (softmmu/block.c): -drive, -blockdev ---- */
typedef struct Block Block;
char *block_add(Machine *m, GHashTable *opts);       /* keys as -drive and -blockdev have them; NULL or a message */
/* ids of if=virtio, in order, which the board makes devices for; g_strfreev */
char **block_wanted_ids(Machine *m);
Block *block_find(Machine *m, const char *id);
uint64_t block_size(const Block *b);                 /* bytes */
bool block_readonly(const Block *b);
const char *block_filename(const Block *b);
char *block_commit(Block *b);                        /* writes an overlay's changes into its base; NULL or a message */
/* Claim for one device; NULL or a message. */
char *block_claim(Block *b, Device *d);
/* Asynchronous, in a thread pool; @done runs on the main loop with the lock held; ret 0 or -errno. @iov stays valid
 * till then. */
typedef void (*BlockDone)(void *arg, int ret);
enum { BLOCK_READ, BLOCK_WRITE, BLOCK_FLUSH, BLOCK_DISCARD, BLOCK_ZERO };
void block_submit(Block *b, int op, uint64_t offset, uint64_t len, const struct iovec *iov, unsigned niov,
                  BlockDone done, void *arg);
/* Wait until nothing is under way (stop, snapshot). Lock held; completions run in it. */
void block_drain_all(Machine *m);
int block_flush_all(Machine *m);                     /* 0 or -errno */

/* ---- network backends (softmmu/net.c): -netdev user|tap|socket ---- */
typedef struct Netdev Netdev;
/* @kind "user", "tap", ...; keys as -netdev has them; values of a repeated key (hostfwd) are joined by '\n'. NULL or
 * a message */
char *netdev_add(Machine *m, const char *kind, GHashTable *opts);
typedef struct NetFront {        /* the device; called with the lock held */
    bool (*can_receive)(void *arg);
    void (*receive)(void *arg, const uint8_t *frame, size_t len);    /* one Ethernet frame, no FCS */
    void *arg;
} NetFront;
Netdev *netdev_find(Machine *m, const char *id);
char *netdev_claim(Netdev *n, const NetFront *front, Device *d);
void netdev_send(Netdev *n, const uint8_t *frame, size_t len);
void netdev_accept(Netdev *n);                       /* can_receive may be true again */

/* ---- shared host directories (softmmu/fsdev.c): -fsdev, -virtfs ---- */
/* keys id, path, security_model, readonly; fsdriver=local. NULL or a message */
char *fsdev_add(Machine *m, GHashTable *opts);

#endif
