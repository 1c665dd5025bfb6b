/* SPDX-License-Identifier: Apache-2.0 */
/*
 * RISC-V helpers for Zbc, Zbkx, Zkne and Zknd (RISC-V Cryptography Extensions, Volume I; AES itself: FIPS 197). An AES state
 * is two registers: columns 0 and 1, and columns 2 and 3, row 0 in the low byte of a column.
 */
#include "frontend/riscv/helpers-crypto.h"
#include "ir/vec.h"

/* ---- carry-less multiplication ---- */

static __uint128_t clmul128(uint64_t a, uint64_t b)
{
    __uint128_t r = 0, x = a;

    for (; b; b &= b - 1)
        r ^= x << __builtin_ctzll(b);
    return r;
}

uint64_t h_clmul(Cpu *cpu, uint64_t a, uint64_t b) { return (uint64_t)clmul128(a, b); }
uint64_t h_clmulh(Cpu *cpu, uint64_t a, uint64_t b) { return (uint64_t)(clmul128(a, b) >> 64); }
uint64_t h_clmulr(Cpu *cpu, uint64_t a, uint64_t b) { return (uint64_t)(clmul128(a, b) >> 63); }

/* ---- crossbar permutations: each nibble or byte of b selects one of a ---- */

static uint64_t xperm(uint64_t a, uint64_t b, unsigned width)
{
    uint64_t mask = (1ull << width) - 1, r = 0;

    for (unsigned i = 0; i < 64; i += width) {
        uint64_t n = (b >> i & mask) * width;

        if (n < 64)
            r |= (a >> n & mask) << i;
    }
    return r;
}

uint64_t h_xperm4(Cpu *cpu, uint64_t a, uint64_t b) { return xperm(a, b, 4); }
uint64_t h_xperm8(Cpu *cpu, uint64_t a, uint64_t b) { return xperm(a, b, 8); }

/* ---- AES ---- */

static uint32_t ror32(uint32_t x, unsigned n) { return x >> n | x << (32 - n); }

/* Each of four bytes times 2 in GF(2^8). */
static uint32_t times2(uint32_t x) { return (x & 0x7f7f7f7f) << 1 ^ (x >> 7 & 0x01010101) * 0x1b; }

static uint32_t mix_column(uint32_t x)
{
    return times2(x) ^ ror32(times2(x) ^ x, 8) ^ ror32(x, 16) ^ ror32(x, 24);
}

/* InvMixColumns is MixColumns after a multiplication with (5, 0, 4, 0). */
static uint32_t unmix_column(uint32_t x) { return mix_column(x ^ times2(times2(x ^ ror32(x, 16)))); }

static uint64_t both_columns(uint64_t s, uint32_t (*fn)(uint32_t))
{
    return fn((uint32_t)s) | (uint64_t)fn((uint32_t)(s >> 32)) << 32;
}

/* ShiftRows and SubBytes, or their inverses: columns 0 and 1 of the new state. */
static uint64_t shift_sub(uint64_t lo, uint64_t hi, bool inverse)
{
    uint64_t r = 0;

    for (unsigned col = 0; col < 2; col++)
        for (unsigned row = 0; row < 4; row++) {
            unsigned from = (col + row * (inverse ? 3 : 1)) % 4;
            uint64_t half = from < 2 ? lo : hi;

            r |= (uint64_t)ir_aes_sbox[inverse][half >> (from % 2 * 32 + row * 8) & 0xff] << (col * 32 + row * 8);
        }
    return r;
}

uint64_t h_aes64es(Cpu *cpu, uint64_t a, uint64_t b) { return shift_sub(a, b, false); }
uint64_t h_aes64esm(Cpu *cpu, uint64_t a, uint64_t b) { return both_columns(shift_sub(a, b, false), mix_column); }
uint64_t h_aes64ds(Cpu *cpu, uint64_t a, uint64_t b) { return shift_sub(a, b, true); }
uint64_t h_aes64dsm(Cpu *cpu, uint64_t a, uint64_t b) { return both_columns(shift_sub(a, b, true), unmix_column); }
uint64_t h_aes64im(Cpu *cpu, uint64_t a) { return both_columns(a, unmix_column); }

/* The key schedule's SubWord, RotWord and round constant; @round 10: SubWord alone (AES-256's extra step). */
uint64_t h_aes64ks1i(Cpu *cpu, uint64_t a, uint64_t round)
{
    static const uint8_t rcon[11] = { 0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0x1b, 0x36, 0 };
    uint32_t x = (uint32_t)(a >> 32), r = 0;

    if (round != 10)
        x = ror32(x, 8);
    for (unsigned i = 0; i < 32; i += 8)
        r |= (uint32_t)ir_aes_sbox[0][x >> i & 0xff] << i;
    r ^= rcon[round];
    return r | (uint64_t)r << 32;
}
