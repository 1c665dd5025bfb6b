/* SPDX-License-Identifier: Apache-2.0 */
/* For perf(1): -d jitdump and -d perf, with the guest's own names for its code. */
#include "linux-user/linux-user.h"

#include "debug/symbols.h"

#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <unistd.h>

static Symbols *symbols;            /* under the engine's lock */

/* Symbol and guest pc: regions of one function stay apart. */
static void guest_name(void *env, uint64_t pc, char *buf, size_t size)
{
    char name[200];

    if (!symbols)
        symbols = symbols_new(USER_TOP, lu_opt->guest_base);
    symbols_find(symbols, pc, name, sizeof name);
    for (char *c = name; *c; c++)           /* perf's map has a line each */
        if (*c < ' ' || *c > '~')
            *c = '?';
    snprintf(buf, size, "%s@%llx", name, (unsigned long long)pc);
}

static const EngineNames guest_names = { guest_name, NULL };

/* A file of this process's own: at the start, and in each child. */
void observe_start(Process *p)
{
    char path[PATH_MAX];
    int fd, err;

    if (!log_on(LOG_JITDUMP) || lu_opt->accel != ACCEL_JIT)
        return;
    snprintf(path, sizeof path, "%s/jit-%d.dump", lu_opt->jitdump_dir, (int)getpid());
    fd = open(path, O_RDWR | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600);
    err = fd < 0 ? -errno : engine_jitdump(p->engine, fd = fd_make_own(fd), &guest_names);
    if (err)
        log_msg("lyre: cannot write %s: %s\n", path, strerror(-err));
}

void observe_end(Process *p)
{
    if (log_on(LOG_PERF) && lu_opt->accel == ACCEL_JIT && engine_perfmap(p->engine, &guest_names))
        log_msg("lyre: cannot write /tmp/perf-%d.map\n", (int)getpid());
}
