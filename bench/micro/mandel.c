/* SPDX-License-Identifier: Apache-2.0 */
/* The Mandelbrot set: a short loop of double multiplications and a comparison. */
#include "bench.h"

int main(int argc, char **argv)
{
    uint64_t sum = 0;
    const int size = 320;

    for (long n = bench_scale(argc, argv) * 3; n > 0; n--)
        for (int py = 0; py < size; py++)
            for (int px = 0; px < size; px++) {
                double cx = 3.0 * px / size - 2.0, cy = 3.0 * py / size - 1.5, x = 0, y = 0;
                int i = 0;
                while (i < 256 && x * x + y * y <= 4.0) {
                    double t = x * x - y * y + cx;
                    y = 2 * x * y + cy;
                    x = t;
                    i++;
                }
                sum = sum * 3 + (uint64_t)i;
            }
    return bench_result(sum);
}
