/* SPDX-License-Identifier: Apache-2.0 */
/* Calls through a table of functions, in a pattern that a return or target predictor cannot learn entirely. */
#include "bench.h"

typedef uint64_t Fn(uint64_t);
#define F(n, expr) static NOINLINE uint64_t f##n(uint64_t x) { return expr; }
F(0, x + 1) F(1, x ^ x >> 3) F(2, x * 5) F(3, x - 77) F(4, x << 1 | x >> 63) F(5, ~x) F(6, x + (x >> 7)) F(7, x ^ 0x55)
static Fn *const table[] = { f0, f1, f2, f3, f4, f5, f6, f7 };

int main(int argc, char **argv)
{
    uint64_t x = 1;

    for (long n = bench_scale(argc, argv) * 30000000; n > 0; n--)
        x = table[(n ^ (x >> 60)) & 7](x);
    return bench_result(x);
}
