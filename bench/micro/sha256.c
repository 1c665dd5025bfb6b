/* SPDX-License-Identifier: Apache-2.0 */
/* SHA-256 compression (FIPS 180-4): rotations and additions on 32-bit words. The constants are computed. */
#include "bench.h"

#include <math.h>

static uint32_t k[64], h[8];

static uint32_t ror(uint32_t x, int n)
{
    return x >> n | x << (32 - n);
}

/* The first 32 fraction bits of the square (root 2) and cube (root 3) roots of the first primes. */
static void constants(void)
{
    int n = 0;

    for (int p = 2; n < 64; p++) {
        int prime = 1;
        for (int d = 2; d * d <= p; d++)
            prime &= p % d != 0;
        if (!prime)
            continue;
        long double c = cbrtl(p), s = sqrtl(p);
        k[n] = (uint32_t)((c - floorl(c)) * 4294967296.0L);
        if (n < 8)
            h[n] = (uint32_t)((s - floorl(s)) * 4294967296.0L);
        n++;
    }
}

static NOINLINE void block(const uint32_t *m)
{
    uint32_t w[64], s[8];

    memcpy(w, m, 64);
    for (int t = 16; t < 64; t++)
        w[t] = (ror(w[t - 2], 17) ^ ror(w[t - 2], 19) ^ w[t - 2] >> 10) + w[t - 7] +
               (ror(w[t - 15], 7) ^ ror(w[t - 15], 18) ^ w[t - 15] >> 3) + w[t - 16];
    memcpy(s, h, sizeof s);
    for (int t = 0; t < 64; t++) {
        uint32_t t1 = s[7] + (ror(s[4], 6) ^ ror(s[4], 11) ^ ror(s[4], 25)) + ((s[4] & s[5]) ^ (~s[4] & s[6])) + k[t] + w[t];
        uint32_t t2 = (ror(s[0], 2) ^ ror(s[0], 13) ^ ror(s[0], 22)) + ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]));
        memmove(s + 1, s, 7 * sizeof *s);
        s[4] += t1;
        s[0] = t1 + t2;
    }
    for (int i = 0; i < 8; i++)
        h[i] += s[i];
}

int main(int argc, char **argv)
{
    uint32_t m[16];

    constants();
    for (int i = 0; i < 16; i++)
        m[i] = (uint32_t)i * 0x01010101u;
    for (long n = bench_scale(argc, argv) * 200000; n > 0; n--) {
        m[n & 15] ^= h[0];
        block(m);
    }
    return bench_result((uint64_t)h[0] << 32 | h[7]);
}
