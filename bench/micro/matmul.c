/* SPDX-License-Identifier: Apache-2.0 */
/* Double-precision matrix product, 256 x 256. */
#include "bench.h"

enum { N = 256 };
static double a[N][N], b[N][N], c[N][N];

int main(int argc, char **argv)
{
    uint64_t sum = 0;

    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) {
            a[i][j] = (i * 7 + j) % 13 / 8.0;
            b[i][j] = (i + j * 5) % 11 / 4.0;
        }
    for (long n = bench_scale(argc, argv) * 6; n > 0; n--)
        for (int i = 0; i < N; i++)
            for (int k = 0; k < N; k++)
                for (int j = 0; j < N; j++)
                    c[i][j] += a[i][k] * b[k][j];
    for (int i = 0; i < N; i++) {
        uint64_t v;
        memcpy(&v, &c[i][(i * 31) % N], 8);
        sum = sum * 31 + v;
    }
    return bench_result(sum);
}
