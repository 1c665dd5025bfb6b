/* SPDX-License-Identifier: Apache-2.0 */
/* Sorting: a quicksort of integers and the library's qsort with a comparison function. */
#include "bench.h"

enum { N = 200000 };
static uint32_t a[N];
static uint64_t b[N / 2];

static void quicksort(uint32_t *v, long n)
{
    while (n > 16) {
        uint32_t pivot = v[n / 2];
        long i = 0, j = n - 1;
        for (;;) {
            while (v[i] < pivot)
                i++;
            while (v[j] > pivot)
                j--;
            if (i >= j)
                break;
            uint32_t t = v[i];
            v[i++] = v[j];
            v[j--] = t;
        }
        quicksort(v, j + 1);
        v += j + 1;
        n -= j + 1;
    }
    for (long i = 1; i < n; i++) {
        uint32_t t = v[i];
        long j = i;
        for (; j > 0 && v[j - 1] > t; j--)
            v[j] = v[j - 1];
        v[j] = t;
    }
}

static int compare(const void *x, const void *y)
{
    uint64_t p = *(const uint64_t *)x, q = *(const uint64_t *)y;

    return p < q ? -1 : p > q;
}

int main(int argc, char **argv)
{
    uint64_t seed = 42, sum = 0;

    for (long n = bench_scale(argc, argv) * 6; n > 0; n--) {
        for (int i = 0; i < N; i++)
            a[i] = (uint32_t)bench_random(&seed);
        for (int i = 0; i < N / 2; i++)
            b[i] = bench_random(&seed);
        quicksort(a, N);
        qsort(b, N / 2, sizeof *b, compare);
        for (int i = 0; i < N; i += 97)
            sum = sum * 31 + a[i] + b[i / 2];
    }
    return bench_result(sum);
}
