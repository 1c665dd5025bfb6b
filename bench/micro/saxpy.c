/* SPDX-License-Identifier: Apache-2.0 */
/* Single-precision a * x + y and a dot product over arrays that stay in the cache. */
#include "bench.h"

enum { N = 4096 };
static float x[N], y[N];

int main(int argc, char **argv)
{
    float dot = 0;
    uint32_t v;

    for (int i = 0; i < N; i++) {
        x[i] = (float)(i % 17) / 16;
        y[i] = (float)(i % 5);
    }
    for (long n = bench_scale(argc, argv) * 20000; n > 0; n--) {
        float a = (n & 1) ? 0.5f : -0.5f;
        for (int i = 0; i < N; i++)
            y[i] += a * x[i];
        if ((n & 63) == 0)
            for (int i = 0; i < N; i++)
                dot += x[i] * y[i];
    }
    memcpy(&v, &dot, 4);
    return bench_result(v);
}
