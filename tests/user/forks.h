/* SPDX-License-Identifier: Apache-2.0 */
/* 256 functions that call each other at random: new code all the time. The same sum done another way checks each. */
#ifndef USER_FORKS_H
#define USER_FORKS_H

#include "check.h"

#define M16(X, n) X(n##0) X(n##1) X(n##2) X(n##3) X(n##4) X(n##5) X(n##6) X(n##7) X(n##8) X(n##9) X(n##a) X(n##b) X(n##c) \
    X(n##d) X(n##e) X(n##f)
#define ALL(X) M16(X, 0x0) M16(X, 0x1) M16(X, 0x2) M16(X, 0x3) M16(X, 0x4) M16(X, 0x5) M16(X, 0x6) M16(X, 0x7) \
    M16(X, 0x8) M16(X, 0x9) M16(X, 0xa) M16(X, 0xb) M16(X, 0xc) M16(X, 0xd) M16(X, 0xe) M16(X, 0xf)

typedef unsigned long (*Fn)(unsigned long x, unsigned depth);
static const Fn fn[256];

static unsigned long want(unsigned k, unsigned long x, unsigned depth)
{
    for (;; k = (k * 5 + depth) & 255, depth--) {
        x = (x * (2 * k + 1) + k) ^ x >> (k % 13 + 1);
        if (!depth)
            return x;
    }
}

#define FN(k)                                                                                          \
    static __attribute__((noinline)) unsigned long f##k(unsigned long x, unsigned depth)               \
    {                                                                                                  \
        x = (x * (2 * k + 1) + k) ^ x >> (k % 13 + 1);                                                 \
        return depth ? fn[(k * 5 + depth) & 255](x, depth - 1) : x;                                    \
    }
ALL(FN)
#define ROW(k) f##k,
static const Fn fn[256] = { ALL(ROW) };

static unsigned seed;

static int work(unsigned rounds)
{
    int bad = 0;

    while (rounds--) {
        seed = seed * 1664525 + 1013904223;
        unsigned k = seed >> 24, depth = seed >> 16 & 31;

        bad |= fn[k](seed, depth) != want(k, seed, depth);
    }
    return bad;
}

#endif
