/* SPDX-License-Identifier: Apache-2.0 */
/* What is left to do when the main loop has ended, and the counters. */
#include "softmmu/machine.h"

#include <stdio.h>

/* A block device that was written to in vain has said so when it failed; the last flush says it here. */
void machine_end(Machine *m)
{
    int err;

    machine_stop(m, RUN_SHUTDOWN);
    block_drain_all(m);
    err = block_flush_all(m);
    if (err) {
        fprintf(stderr, "lyre: some writes to drives are lost: %s\n", strerror(-err));
        m->exit_status = m->exit_status ? m->exit_status : 1;
    }
    chardev_close_all(m);
}

void machine_stats(Machine *m, FILE *out)
{
    if (!m->engine)
        return;                                      /* machine none */
    engine_stats(m->engine, out);
    for (unsigned i = 0; i < m->ncpus; i++)
        tlb_stats(&m->vcpus[i], out);
}
