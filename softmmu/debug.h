/* SPDX-License-Identifier: Apache-2.0 */
/* A debugger on a machine: the CPUs are its threads. Called with the machine lock held. */
#ifndef LYRE_SOFTMMU_DEBUG_H
#define LYRE_SOFTMMU_DEBUG_H

#include "softmmu/machine.h"

/* Listen as -gdb says: "tcp:HOST:PORT", "tcp::PORT", "unix:PATH", "stdio". NULL, or a message. */
char *debug_start(Machine *m, const char *spec);

#endif
