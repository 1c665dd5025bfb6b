/* SPDX-License-Identifier: Apache-2.0 */
/* Calls and returns. */
#include "bench.h"

static NOINLINE uint64_t fib(unsigned n)
{
    return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

int main(int argc, char **argv)
{
    uint64_t sum = 0;

    for (long n = bench_scale(argc, argv); n > 0; n--)
        sum += fib(37);
    return bench_result(sum);
}
