/* SPDX-License-Identifier: Apache-2.0 */
/* Integer arithmetic in registers: shifts, multiplies, a division, data-dependent branches. */
#include "bench.h"

int main(int argc, char **argv)
{
    uint64_t s = 88172645463325252ull, sum = 0;
    uint32_t w = 1;

    for (long n = bench_scale(argc, argv) * 40000000; n > 0; n--) {
        s ^= s << 13;
        s ^= s >> 7;
        s ^= s << 17;
        w = w * 1664525u + 1013904223u;
        if (s & 4)
            sum += w;
        else
            sum ^= s >> 3;
        if ((n & 15) == 0)
            sum += s / (w | 1);
    }
    return bench_result(sum);
}
