/* SPDX-License-Identifier: Apache-2.0 */
/* What every folder may use: fixed-width names, bit helpers, checked assumptions. Knows nothing of emulation. */
#ifndef LYRE_BASE_H
#define LYRE_BASE_H

#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define ARRAY_LEN(a)   (sizeof(a) / sizeof((a)[0]))
#define LIKELY(x)      __builtin_expect(!!(x), 1)
#define UNLIKELY(x)    __builtin_expect(!!(x), 0)
#define UNREACHABLE()  do { assert(!"unreachable"); __builtin_unreachable(); } while (0)
#define PRINTF(f, a)   __attribute__((format(printf, f, a)))

#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define MAX(a, b) ((a) > (b) ? (a) : (b))

/* Round @x down / up to a multiple of the power of two @a. */
#define ALIGN_DOWN(x, a) ((x) & ~((__typeof__(x))(a) - 1))
#define ALIGN_UP(x, a)   ALIGN_DOWN((x) + ((__typeof__(x))(a) - 1), a)

/* Bits [lo, lo+n) of @x, zero- or sign-extended; n in 1..64, lo + n <= 64. */
static inline uint64_t bits(uint64_t x, unsigned lo, unsigned n)
{
    return (x >> lo) & (~0ull >> (64 - n));
}

static inline int64_t sbits(uint64_t x, unsigned lo, unsigned n)
{
    return (int64_t)(x << (64 - lo - n)) >> (64 - n);
}

/* The low @n bits (1..64) of @x as a signed number. */
static inline int64_t sext(uint64_t x, unsigned n)
{
    return sbits(x, 0, n);
}

/* Unaligned little-endian loads and stores of host memory. */
static inline uint16_t ld16(const void *p) { uint16_t v; memcpy(&v, p, 2); return v; }
static inline uint32_t ld32(const void *p) { uint32_t v; memcpy(&v, p, 4); return v; }
static inline uint64_t ld64(const void *p) { uint64_t v; memcpy(&v, p, 8); return v; }
static inline void st16(void *p, uint16_t v) { memcpy(p, &v, 2); }
static inline void st32(void *p, uint32_t v) { memcpy(p, &v, 4); }
static inline void st64(void *p, uint64_t v) { memcpy(p, &v, 8); }

#endif
