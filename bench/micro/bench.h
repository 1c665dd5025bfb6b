/* SPDX-License-Identifier: Apache-2.0 */
/* Shared by the benchmarks: each does its work argv[1] (default 1) times and prints one checksum, nothing else. */
#ifndef BENCH_H
#define BENCH_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static inline long bench_scale(int argc, char **argv)
{
    return argc > 1 ? strtol(argv[1], NULL, 10) : 1;
}

static inline uint64_t bench_random(uint64_t *s)
{
    *s ^= *s << 13;
    *s ^= *s >> 7;
    *s ^= *s << 17;
    return *s;
}

static inline int bench_result(uint64_t sum)
{
    printf("%016llx\n", (unsigned long long)sum);
    return 0;
}

#define NOINLINE __attribute__((noinline))

#endif
