/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A machine's memory for random regions in system mode. What is at a guest page is a function of its number and of a
 * seed: memory, memory that cannot be written, memory whose writes are done in C ("code"), a device, nothing. What the TLB
 * holds is random, and so are the host addresses of pages; neither may be seen in results.
 */
#ifndef LYRE_TEST_FAKE_MMU_H
#define LYRE_TEST_FAKE_MMU_H

#include "random-ir.h"
#include "runner.h"

enum { FAKE_PAGES = 8, FAKE_EXC_LOAD = 13, FAKE_EXC_STORE = 15, FAKE_EXC_SPLIT = 6 };

typedef struct FakeMmu {
    const Runner *runner;
    Rng rng;                                     /* of what must not be seen */
    uint64_t seed;
    uint8_t *host[FAKE_PAGES];
    Tlb tlb;
    uint64_t log;                                /* of device accesses: a hash */
    uint64_t calls, done, retries, faults;
} FakeMmu;

bool fake_init(FakeMmu *m, const Runner *r);
void fake_machine(FakeMmu *m, uint64_t seed);    /* another machine */
/* before a run: the TLB, the Cpu's fields; accesses are near @near */
void fake_start(FakeMmu *m, Cpu *cpu, uint64_t near);
void fake_copy(const FakeMmu *m, uint8_t *out, bool to_machine);     /* memory, FAKE_PAGES * TLB_PAGE bytes */

#endif
