/* SPDX-License-Identifier: Apache-2.0 */
/* Memory: sequential and strided sums and a pointer chase through 4 MiB. */
#include "bench.h"

enum { N = 1 << 19 };
static uint64_t a[N];
static uint32_t next[N];

int main(int argc, char **argv)
{
    uint64_t seed = 12345, sum = 0;

    for (unsigned i = 0; i < N; i++) {
        a[i] = bench_random(&seed);
        next[i] = i;
    }
    for (unsigned i = N - 1; i > 0; i--) {      /* Sattolo: one cycle through all */
        unsigned j = bench_random(&seed) % i;
        uint32_t t = next[i];
        next[i] = next[j];
        next[j] = t;
    }
    for (long n = bench_scale(argc, argv) * 25; n > 0; n--) {
        for (unsigned i = 0; i < N; i++)
            sum += a[i];
        for (unsigned s = 0; s < 16; s++)
            for (unsigned i = s; i < N; i += 16)
                a[i] ^= sum + i;
        unsigned p = 0;
        for (unsigned i = 0; i < N / 4; i++)
            p = next[p];
        sum += p;
        unsigned char *b = (unsigned char *)a;
        for (unsigned i = 0; i < N; i++)
            sum += b[i * 3] ^ b[i];
    }
    return bench_result(sum);
}
