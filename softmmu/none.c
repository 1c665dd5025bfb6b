/* SPDX-License-Identifier: Apache-2.0 */
/* The machine "none": nothing at all. Programs start it to ask the QMP monitor what the emulator can do. */
#include "softmmu/board.h"

static char *init(Machine *m)
{
    return m->cfg->kernel || m->cfg->bios || m->cfg->gdb
               ? g_strdup("-machine none has neither CPUs nor memory: -kernel, -bios and -gdb need another one") : NULL;
}

static char *done(Machine *m) { return NULL; }

const MachineType machine_none = {
    .name = "none", .help = "nothing: to ask the monitor what there is", .guest = "riscv64",
    .default_cpu = "rv64", .max_cpus = 1, .init = init, .done = done,
};
