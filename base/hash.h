/* SPDX-License-Identifier: Apache-2.0 */
/* A quick 64-bit hash, for tables and against accidents; not against an adversary. */
#ifndef LYRE_BASE_HASH_H
#define LYRE_BASE_HASH_H

#include "base/base.h"

#define HASH_START 0x243f6a8885a308d3ull

static inline uint64_t hash_mix(uint64_t h, uint64_t v)
{
    __uint128_t m = (__uint128_t)(h ^ v) * 0x9e3779b97f4a7c15ull;

    return (uint64_t)m ^ (uint64_t)(m >> 64);
}

/* Of @n bytes; the length counts. */
static inline uint64_t hash_bytes(uint64_t h, const void *p, size_t n)
{
    const uint8_t *b = p;
    uint64_t last = 0;

    h = hash_mix(h, n);
    if (n >= 64) {                      /* four that do not wait for each other */
        uint64_t h1 = h + 1, h2 = h + 2, h3 = h + 3;

        for (; n >= 32; n -= 32, b += 32) {
            h = hash_mix(h, ld64(b));
            h1 = hash_mix(h1, ld64(b + 8));
            h2 = hash_mix(h2, ld64(b + 16));
            h3 = hash_mix(h3, ld64(b + 24));
        }
        h = hash_mix(hash_mix(hash_mix(h, h1), h2), h3);
    }
    for (; n >= 8; n -= 8, b += 8)
        h = hash_mix(h, ld64(b));
    memcpy(&last, b, n);
    return n ? hash_mix(h, last) : h;
}

#endif
