/* SPDX-License-Identifier: Apache-2.0 */
/* The command line of lyre-system-*, with the option names of qemu-system-*. */
#ifndef LYRE_SOFTMMU_OPTIONS_H
#define LYRE_SOFTMMU_OPTIONS_H

#include "softmmu/machine.h"

typedef struct CommandLine {
    MachineConfig cfg;
    const Guest *guest;
    GPtrArray *chardevs, *drives, *blockdevs, *fsdevs, *virtfs, *netdevs, *nics, *devices;   /* option texts, in order */
    GPtrArray *serials, *monitors, *qmps, *mons;
    bool nographic, nodefaults, no_display;
    char *disk;                  /* an argument that is no option */
} CommandLine;

/* Fills @cl; ends the process for -help and the like, and with a message for what is wrong. */
void options_parse(CommandLine *cl, const Guest *g, int argc, char **argv);

/* "a=b,c=d" (",," is a comma in a value) to a table of strings; a first item without '=' is the value of @first (may
 * be NULL); other items without '=' mean "on". Of an item that comes again the last one counts; hostfwd and dnssearch are
 * lists, whose values are joined by '\n'. NULL and a message in *err. */
GHashTable *options_table(const char *text, const char *first, char **err);
const char *options_get(GHashTable *t, const char *key);

/* Make all that the command line asks for besides the machine itself: backends before, devices after MachineType.init. */
char *options_backends(Machine *m, const CommandLine *cl);
char *options_devices(Machine *m, const CommandLine *cl);
char *options_monitors(Machine *m, const CommandLine *cl);

/* "64K", "1.5G": bytes; @unit: of a plain number. False if it is none. */
bool options_size(const char *text, uint64_t unit, uint64_t *bytes);

#endif
