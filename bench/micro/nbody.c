/* SPDX-License-Identifier: Apache-2.0 */
/* Five bodies under gravity: scalar double arithmetic with square roots and divisions. */
#include "bench.h"

#include <math.h>

enum { N = 5 };
static double pos[N][3] = {
    { 0, 0, 0 }, { 4.8, -1.2, -0.1 }, { 8.3, 4.1, -0.4 }, { 12.9, -15.1, -0.2 }, { 15.4, -25.9, 0.2 },
};
static double vel[N][3] = {
    { 0, 0, 0 }, { 0.6, 2.8, 0 }, { -1.0, 1.8, 0 }, { 1.1, 0.9, 0 }, { 1.0, 0.6, 0 },
};
static const double mass[N] = { 39.5, 0.0377, 0.0113, 0.0017, 0.002 };

static void step(double dt)
{
    for (int i = 0; i < N; i++)
        for (int j = i + 1; j < N; j++) {
            double d[3], r2 = 0;
            for (int k = 0; k < 3; k++) {
                d[k] = pos[i][k] - pos[j][k];
                r2 += d[k] * d[k];
            }
            double f = dt / (r2 * sqrt(r2));
            for (int k = 0; k < 3; k++) {
                vel[i][k] -= d[k] * mass[j] * f;
                vel[j][k] += d[k] * mass[i] * f;
            }
        }
    for (int i = 0; i < N; i++)
        for (int k = 0; k < 3; k++)
            pos[i][k] += dt * vel[i][k];
}

int main(int argc, char **argv)
{
    uint64_t sum = 0;

    for (long n = bench_scale(argc, argv) * 1000000; n > 0; n--)
        step(0.001);
    for (int i = 0; i < N; i++) {
        uint64_t v;
        memcpy(&v, &pos[i][i % 3], 8);
        sum = sum * 31 + v;
    }
    return bench_result(sum);
}
