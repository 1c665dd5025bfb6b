/* SPDX-License-Identifier: Apache-2.0 */
/* SHA 512, SM3 and SM4, by the manual's pseudocode (C7.2). */
#include "frontend/aarch64/a64-int.h"

static const uint64_t *words64(uint64_t p) { return (const uint64_t *)p; }
static uint64_t ror64(uint64_t v, unsigned n) { return v >> n | v << (64 - n); }
static uint32_t rol32(uint32_t v, unsigned n) { return v << n | v >> (32 - n); }

static uint64_t give64(Cpu *cpu, uint64_t low, uint64_t high)
{
    cpu->vret[0] = low;
    cpu->vret[1] = high;
    return 0;
}

/* Lanes of 32 bits. */
typedef struct Words { uint32_t w[4]; } Words;

static Words words(uint64_t p)
{
    const uint64_t *v = words64(p);

    return (Words){ { (uint32_t)v[0], (uint32_t)(v[0] >> 32), (uint32_t)v[1], (uint32_t)(v[1] >> 32) } };
}

static uint64_t give(Cpu *cpu, Words r)
{
    return give64(cpu, r.w[0] | (uint64_t)r.w[1] << 32, r.w[2] | (uint64_t)r.w[3] << 32);
}

/* ---- SHA 512 (FIPS 180-4) ---- */

static uint64_t choose(uint64_t x, uint64_t y, uint64_t z) { return (x & y) ^ (~x & z); }
static uint64_t majority(uint64_t x, uint64_t y, uint64_t z) { return (x & y) ^ (x & z) ^ (y & z); }
static uint64_t big_sigma0(uint64_t v) { return ror64(v, 28) ^ ror64(v, 34) ^ ror64(v, 39); }
static uint64_t big_sigma1(uint64_t v) { return ror64(v, 14) ^ ror64(v, 18) ^ ror64(v, 41); }
static uint64_t sigma0(uint64_t v) { return ror64(v, 1) ^ ror64(v, 8) ^ v >> 7; }
static uint64_t sigma1(uint64_t v) { return ror64(v, 19) ^ ror64(v, 61) ^ v >> 6; }

uint64_t a64_h_sha512h(Cpu *cpu, uint64_t pd, uint64_t pn, uint64_t pm)
{
    const uint64_t *w = words64(pd), *x = words64(pn), *y = words64(pm);
    uint64_t high = choose(y[1], x[0], x[1]) + big_sigma1(y[1]) + w[1], t = high + y[0];

    return give64(cpu, choose(t, y[1], x[0]) + big_sigma1(t) + w[0], high);
}

uint64_t a64_h_sha512h2(Cpu *cpu, uint64_t pd, uint64_t pn, uint64_t pm)
{
    const uint64_t *w = words64(pd), *x = words64(pn), *y = words64(pm);
    uint64_t high = majority(x[0], y[1], y[0]) + big_sigma0(y[0]) + w[1];

    return give64(cpu, majority(high, y[0], y[1]) + big_sigma0(high) + w[0], high);
}

uint64_t a64_h_sha512su0(Cpu *cpu, uint64_t pd, uint64_t pn)
{
    const uint64_t *w = words64(pd), *x = words64(pn);

    return give64(cpu, w[0] + sigma0(w[1]), w[1] + sigma0(x[0]));
}

uint64_t a64_h_sha512su1(Cpu *cpu, uint64_t pd, uint64_t pn, uint64_t pm)
{
    const uint64_t *w = words64(pd), *x = words64(pn), *y = words64(pm);

    return give64(cpu, w[0] + sigma1(x[0]) + y[0], w[1] + sigma1(x[1]) + y[1]);
}

/* ---- SM3 (GB/T 32905) ---- */

uint64_t a64_h_sm3ss1(Cpu *cpu, uint64_t pn, uint64_t pm, uint64_t pa)
{
    uint32_t r = rol32(rol32(words(pn).w[3], 12) + words(pm).w[3] + words(pa).w[3], 7);

    return give64(cpu, 0, (uint64_t)r << 32);
}

/* One round of half the state; @f: the boolean function's value of the three upper words of d. */
static uint64_t sm3tt1(Cpu *cpu, Words d, uint64_t pn, uint64_t pm, uint32_t f)
{
    uint32_t tt1 = f + d.w[0] + (words(pn).w[3] ^ rol32(d.w[3], 12)) + words(pm).w[0];

    return give(cpu, (Words){ { d.w[1], rol32(d.w[2], 9), d.w[3], tt1 } });
}

static uint64_t sm3tt2(Cpu *cpu, Words d, uint64_t pn, uint64_t pm, uint32_t f)
{
    uint32_t tt2 = f + d.w[0] + words(pn).w[3] + words(pm).w[0];

    return give(cpu, (Words){ { d.w[1], rol32(d.w[2], 19), d.w[3], tt2 ^ rol32(tt2, 9) ^ rol32(tt2, 17) } });
}

uint64_t a64_h_sm3tt1a(Cpu *cpu, uint64_t pd, uint64_t n, uint64_t m)
{
    Words d = words(pd);

    return sm3tt1(cpu, d, n, m, d.w[1] ^ d.w[2] ^ d.w[3]);
}

uint64_t a64_h_sm3tt1b(Cpu *cpu, uint64_t pd, uint64_t n, uint64_t m)
{
    Words d = words(pd);

    return sm3tt1(cpu, d, n, m, (uint32_t)majority(d.w[1], d.w[2], d.w[3]));
}

uint64_t a64_h_sm3tt2a(Cpu *cpu, uint64_t pd, uint64_t n, uint64_t m)
{
    Words d = words(pd);

    return sm3tt2(cpu, d, n, m, d.w[1] ^ d.w[2] ^ d.w[3]);
}

uint64_t a64_h_sm3tt2b(Cpu *cpu, uint64_t pd, uint64_t n, uint64_t m)
{
    Words d = words(pd);

    return sm3tt2(cpu, d, n, m, (uint32_t)choose(d.w[3], d.w[2], d.w[1]));
}

uint64_t a64_h_sm3partw1(Cpu *cpu, uint64_t pd, uint64_t pn, uint64_t pm)
{
    Words d = words(pd), n = words(pn), m = words(pm), r;

    for (unsigned k = 0; k < 4; k++) {
        uint32_t v = d.w[k] ^ n.w[k] ^ rol32(k < 3 ? m.w[k + 1] : r.w[0], 15);
        r.w[k] = v ^ rol32(v, 15) ^ rol32(v, 23);
    }
    return give(cpu, r);
}

uint64_t a64_h_sm3partw2(Cpu *cpu, uint64_t pd, uint64_t pn, uint64_t pm)
{
    Words d = words(pd), n = words(pn), m = words(pm), t, r;

    for (unsigned k = 0; k < 4; k++) {
        t.w[k] = n.w[k] ^ rol32(m.w[k], 7);
        r.w[k] = d.w[k] ^ t.w[k];
    }
    uint32_t u = rol32(t.w[0], 15);
    r.w[3] ^= u ^ rol32(u, 15) ^ rol32(u, 23);
    return give(cpu, r);
}

/* ---- SM4 (GB/T 32907) ---- */

static const uint8_t sm4_box[256] = {
    0xd6, 0x90, 0xe9, 0xfe, 0xcc, 0xe1, 0x3d, 0xb7, 0x16, 0xb6, 0x14, 0xc2, 0x28, 0xfb, 0x2c, 0x05,
    0x2b, 0x67, 0x9a, 0x76, 0x2a, 0xbe, 0x04, 0xc3, 0xaa, 0x44, 0x13, 0x26, 0x49, 0x86, 0x06, 0x99,
    0x9c, 0x42, 0x50, 0xf4, 0x91, 0xef, 0x98, 0x7a, 0x33, 0x54, 0x0b, 0x43, 0xed, 0xcf, 0xac, 0x62,
    0xe4, 0xb3, 0x1c, 0xa9, 0xc9, 0x08, 0xe8, 0x95, 0x80, 0xdf, 0x94, 0xfa, 0x75, 0x8f, 0x3f, 0xa6,
    0x47, 0x07, 0xa7, 0xfc, 0xf3, 0x73, 0x17, 0xba, 0x83, 0x59, 0x3c, 0x19, 0xe6, 0x85, 0x4f, 0xa8,
    0x68, 0x6b, 0x81, 0xb2, 0x71, 0x64, 0xda, 0x8b, 0xf8, 0xeb, 0x0f, 0x4b, 0x70, 0x56, 0x9d, 0x35,
    0x1e, 0x24, 0x0e, 0x5e, 0x63, 0x58, 0xd1, 0xa2, 0x25, 0x22, 0x7c, 0x3b, 0x01, 0x21, 0x78, 0x87,
    0xd4, 0x00, 0x46, 0x57, 0x9f, 0xd3, 0x27, 0x52, 0x4c, 0x36, 0x02, 0xe7, 0xa0, 0xc4, 0xc8, 0x9e,
    0xea, 0xbf, 0x8a, 0xd2, 0x40, 0xc7, 0x38, 0xb5, 0xa3, 0xf7, 0xf2, 0xce, 0xf9, 0x61, 0x15, 0xa1,
    0xe0, 0xae, 0x5d, 0xa4, 0x9b, 0x34, 0x1a, 0x55, 0xad, 0x93, 0x32, 0x30, 0xf5, 0x8c, 0xb1, 0xe3,
    0x1d, 0xf6, 0xe2, 0x2e, 0x82, 0x66, 0xca, 0x60, 0xc0, 0x29, 0x23, 0xab, 0x0d, 0x53, 0x4e, 0x6f,
    0xd5, 0xdb, 0x37, 0x45, 0xde, 0xfd, 0x8e, 0x2f, 0x03, 0xff, 0x6a, 0x72, 0x6d, 0x6c, 0x5b, 0x51,
    0x8d, 0x1b, 0xaf, 0x92, 0xbb, 0xdd, 0xbc, 0x7f, 0x11, 0xd9, 0x5c, 0x41, 0x1f, 0x10, 0x5a, 0xd8,
    0x0a, 0xc1, 0x31, 0x88, 0xa5, 0xcd, 0x7b, 0xbd, 0x2d, 0x74, 0xd0, 0x12, 0xb8, 0xe5, 0xb4, 0xb0,
    0x89, 0x69, 0x97, 0x4a, 0x0c, 0x96, 0x77, 0x7e, 0x65, 0xb9, 0xf1, 0x09, 0xc5, 0x6e, 0xc6, 0x84,
    0x18, 0xf0, 0x7d, 0xec, 0x3a, 0xdc, 0x4d, 0x20, 0x79, 0xee, 0x5f, 0x3e, 0xd7, 0xcb, 0x39, 0x48,
};

static uint32_t sm4_bytes(uint32_t v)
{
    return sm4_box[v & 255] | (uint32_t)sm4_box[v >> 8 & 255] << 8 | (uint32_t)sm4_box[v >> 16 & 255] << 16 |
           (uint32_t)sm4_box[v >> 24] << 24;
}

/* Four rounds on @state with the words of @k: of encryption or of the key schedule. */
static Words sm4_rounds(Words state, Words k, bool key)
{
    for (unsigned n = 0; n < 4; n++) {
        uint32_t v = sm4_bytes(state.w[1] ^ state.w[2] ^ state.w[3] ^ k.w[n]);
        v ^= key ? rol32(v, 13) ^ rol32(v, 23) : rol32(v, 2) ^ rol32(v, 10) ^ rol32(v, 18) ^ rol32(v, 24);
        state = (Words){ { state.w[1], state.w[2], state.w[3], state.w[0] ^ v } };
    }
    return state;
}

uint64_t a64_h_sm4e(Cpu *cpu, uint64_t d, uint64_t n)
{
    Words r = sm4_rounds(words(d), words(n), false);

    return give(cpu, r);
}

uint64_t a64_h_sm4ekey(Cpu *cpu, uint64_t n, uint64_t m)
{
    Words r = sm4_rounds(words(n), words(m), true);

    return give(cpu, r);
}
