/* SPDX-License-Identifier: Apache-2.0 */
/* The assembler's buffer, padding and constant-pool references. */
#include "backend-x86_64/asm.h"

void asm_init(Asm *a, Arena *arena, uint32_t size)
{
    *a = (Asm){ .arena = arena };
    a->buf = a->at = arena_alloc(arena, size);
    a->end = a->buf + size;
}

void asm_grow(Asm *a, uint32_t n)
{
    uint32_t used = asm_pos(a);
    uint32_t cap = (uint32_t)(a->end - a->buf) * 2 + n;
    uint8_t *buf = arena_alloc(a->arena, cap);

    memcpy(buf, a->buf, used);
    a->buf = buf;
    a->at = buf + used;
    a->end = buf + cap;
}

/* The recommended multi-byte NOPs (Intel SDM, NOP). */
void asm_nops(Asm *a, unsigned n)
{
    static const uint8_t nop[9][9] = {
        { 0x90 },
        { 0x66, 0x90 },
        { 0x0f, 0x1f, 0x00 },
        { 0x0f, 0x1f, 0x40, 0x00 },
        { 0x0f, 0x1f, 0x44, 0x00, 0x00 },
        { 0x66, 0x0f, 0x1f, 0x44, 0x00, 0x00 },
        { 0x0f, 0x1f, 0x80, 0x00, 0x00, 0x00, 0x00 },
        { 0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00 },
        { 0x66, 0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00 },
    };

    while (n) {
        unsigned k = MIN(n, 9u);

        memcpy(a->at, nop[k - 1], k);
        a->at += k;
        n -= k;
    }
}

void asm_pool_ref(Asm *a, int32_t disp, unsigned tail)
{
    if (a->nrefs == a->refs_cap)
        a->refs = arena_grow(a->arena, a->refs, &a->refs_cap, a->nrefs, sizeof(*a->refs));
    a->refs[a->nrefs++] = (PoolRef){ .at = asm_pos(a), .tail = tail, .disp = (uint32_t)disp };
    x_imm32(a, 0);
}
