/* SPDX-License-Identifier: Apache-2.0 */
/* Integer Advanced SIMD helpers: the estimates of URECPE and URSQRTE, which are loops or divisions in each lane. */
#include "frontend/aarch64/a64-int.h"

/* RecipEstimate (J1.3): @a is 256..511, for 0.5..1; so is the result, for 1..2. */
static uint32_t reciprocal(uint32_t a)
{
    uint32_t b = (1u << 19) / (a * 2 + 1);

    return (b + 1) / 2;
}

/* RecipSqrtEstimate: @a is 128..511, for 0.25..1. */
static uint32_t reciprocal_root(uint32_t a)
{
    uint32_t b = 512;

    a = a < 256 ? a * 2 + 1 : ((a & ~1u) + 1) * 2;
    while (a * (b + 1) * (b + 1) < 1u << 28)
        b++;
    return (b + 1) / 2;
}

static uint32_t estimate(uint32_t a, bool root)
{
    if (root)
        return a >> 30 ? reciprocal_root(a >> 23) << 23 : UINT32_MAX;
    return a >> 31 ? reciprocal(a >> 23) << 23 : UINT32_MAX;
}

/* Of the four 32-bit lanes at address @vector. */
uint64_t a64_h_simd_estimate(Cpu *cpu, uint64_t vector, uint64_t root)
{
    const uint64_t *a = (const uint64_t *)(uintptr_t)vector;

    for (unsigned k = 0; k < 2; k++) {
        uint64_t low = estimate((uint32_t)a[k], root), high = estimate((uint32_t)(a[k] >> 32), root);

        cpu->vret[k] = high << 32 | low;
    }
    return 0;
}
