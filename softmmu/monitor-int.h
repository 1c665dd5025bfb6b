/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of the monitor share. */
#ifndef LYRE_SOFTMMU_MONITOR_INT_H
#define LYRE_SOFTMMU_MONITOR_INT_H

#include "softmmu/monitor.h"

#include <json-glib/json-glib.h>

/* Run the human command @line; what it prints is appended to @out. */
void hmp_run(Machine *m, const char *line, GString *out);
/* A QMP command. @args: never NULL. Adds its return value, exactly one node, to @ret, or, if it adds none, "{}" is
 * returned. NULL, or a message (g_strdup'ed). */
typedef char *(*QmpFn)(Machine *m, JsonObject *args, JsonBuilder *ret);
typedef struct QmpCommand {
    const char *name;
    QmpFn fn;
    const char *args;            /* names separated by blanks: the mandatory ones, then behind '|' the optional ones */
} QmpCommand;
extern const QmpCommand qmp_commands[];   /* ends with a row without a name */

/* "-device", "-machine" and the like for both */
void monitor_quit(Machine *m);
int64_t monitor_real_time(void);          /* microseconds since 1970 */

#endif
