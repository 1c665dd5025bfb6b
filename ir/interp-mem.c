/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The interpreter's guest accesses. Each is one host access of its size where it is aligned, so that guest threads see
 * neither torn values nor more accesses than the guest made; misaligned ones are what the host makes of them.
 */
#include "ir/interp-int.h"
#include "base/sanitize.h"

typedef struct { uint16_t v; } __attribute__((packed, may_alias)) Any16;
typedef struct { uint32_t v; } __attribute__((packed, may_alias)) Any32;
typedef struct { uint64_t v; } __attribute__((packed, may_alias)) Any64;

/* Order before and behind an access; relaxed ones cost nothing. */
static void before(uint32_t aux)
{
    if (ir_mem_order(aux) >= IR_RELEASE)
        __atomic_thread_fence(ir_mem_order(aux) == IR_SEQ_CST ? __ATOMIC_SEQ_CST : __ATOMIC_RELEASE);
}

static void behind(uint32_t aux)
{
    if (ir_mem_order(aux) == IR_ACQUIRE || ir_mem_order(aux) == IR_SEQ_CST)
        __atomic_thread_fence(ir_mem_order(aux) == IR_SEQ_CST ? __ATOMIC_SEQ_CST : __ATOMIC_ACQUIRE);
}

static uint64_t swap(uint64_t v, unsigned size)
{
    return __builtin_bswap64(v) >> (64 - (8u << size));
}

ANY_ADDRESS static uint64_t read_scalar(uintptr_t p, unsigned size)
{
    switch (size) {
    case 0:  return *(volatile uint8_t *)p;
    case 1:  return ((volatile Any16 *)p)->v;
    case 2:  return ((volatile Any32 *)p)->v;
    default: return ((volatile Any64 *)p)->v;
    }
}

ANY_ADDRESS static void write_scalar(uintptr_t p, unsigned size, uint64_t v)
{
    switch (size) {
    case 0:  *(volatile uint8_t *)p = v; break;
    case 1:  ((volatile Any16 *)p)->v = v; break;
    case 2:  ((volatile Any32 *)p)->v = v; break;
    default: ((volatile Any64 *)p)->v = v; break;
    }
}

/* Vectors: words of 8 bytes; big-endian: all bytes reversed. */
static void load_vector(IrVal *out, const IrIns *i, uintptr_t p)
{
    unsigned n = (1u << ir_mem_size(i->aux)) / 8;

    for (unsigned k = 0; k < n; k++) {
        uint64_t v = read_scalar(p + 8 * k, 3);

        if (i->aux & IR_MEM_BE)
            out->w[n - 1 - k] = __builtin_bswap64(v);
        else
            out->w[k] = v;
    }
}

static void store_vector(const IrIns *i, uintptr_t p, const IrVal *v)
{
    unsigned n = (1u << ir_mem_size(i->aux)) / 8;

    /* the highest part first: one that cannot be written faults before any is */
    for (unsigned k = n; k-- > 0;)
        write_scalar(p + 8 * k, 3, i->aux & IR_MEM_BE ? __builtin_bswap64(v->w[n - 1 - k]) : v->w[k]);
}

void ir_interp_load(IrVal *out, const IrIns *i, uintptr_t p)
{
    unsigned size = ir_mem_size(i->aux);
    uint64_t v;

    before(i->aux);
    if (size > 3) {
        load_vector(out, i, p);
        behind(i->aux);
        return;
    }
    v = read_scalar(p, size);
    behind(i->aux);
    if (i->aux & IR_MEM_BE)
        v = swap(v, size);
    if (i->aux & IR_MEM_SIGN)
        v = sext(v, 8u << size);
    if (i->type == IR_I32)
        v = (int64_t)(int32_t)v;
    out->w[0] = v;
}

void ir_interp_store(const IrIns *i, uintptr_t p, const IrVal *val)
{
    unsigned size = ir_mem_size(i->aux);

    before(i->aux);
    if (size > 3)
        store_vector(i, p, val);
    else
        write_scalar(p, size, i->aux & IR_MEM_BE ? swap(val->w[0], size) : val->w[0]);
    behind(i->aux);
}

/* [p] = old <kind> v, by compare and exchange: one loop for every kind and width. */
static uint64_t combine(const IrIns *i, uint64_t old, uint64_t v)
{
    static const uint16_t op[] = {
        [IR_RMW_ADD] = IR_add,   [IR_RMW_AND] = IR_and,   [IR_RMW_OR] = IR_or,     [IR_RMW_XOR] = IR_xor,
        [IR_RMW_MINS] = IR_mins, [IR_RMW_MAXS] = IR_maxs, [IR_RMW_MINU] = IR_minu, [IR_RMW_MAXU] = IR_maxu,
    };
    const IrIns e = { .op = op[i->x], .type = i->type };

    if (ir_mem_size(i->aux) < 2 && (i->x == IR_RMW_MINS || i->x == IR_RMW_MAXS))
        old = (uint64_t)sext(old, 8u << ir_mem_size(i->aux));
    return i->x == IR_RMW_XCHG ? v : ir_eval(&e, i->type, old, v, 0);
}

ANY_ADDRESS static bool exchange16(uintptr_t p, uint16_t *expect, uint16_t desired)
{
    return __atomic_compare_exchange_n((uint16_t *)p, expect, desired, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}

static bool exchange8(uintptr_t p, uint8_t *expect, uint8_t desired)
{
    return __atomic_compare_exchange_n((uint8_t *)p, expect, desired, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}

ANY_ADDRESS static bool exchange32(uintptr_t p, uint32_t *expect, uint32_t desired)
{
    return __atomic_compare_exchange_n((uint32_t *)p, expect, desired, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}

ANY_ADDRESS static bool exchange64(uintptr_t p, uint64_t *expect, uint64_t desired)
{
    return __atomic_compare_exchange_n((uint64_t *)p, expect, desired, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}

/* One compare and exchange of guest values; *@expect becomes the old value. */
static bool exchange(const IrIns *i, uintptr_t p, uint64_t *expect, uint64_t desired)
{
    unsigned size = ir_mem_size(i->aux);
    bool be = i->aux & IR_MEM_BE, ok;
    uint64_t e64 = be ? swap(*expect, size) : *expect, d = be ? swap(desired, size) : desired;
    uint32_t e32 = e64;
    uint16_t e16 = e64;
    uint8_t e8 = e64;

    switch (size) {
    case 0:  ok = exchange8(p, &e8, d), e64 = e8; break;
    case 1:  ok = exchange16(p, &e16, d), e64 = e16; break;
    case 2:  ok = exchange32(p, &e32, d), e64 = e32; break;
    default: ok = exchange64(p, &e64, d); break;
    }
    if (be)
        e64 = swap(e64, size);
    *expect = size == 2 ? (uint64_t)(int32_t)e64 : e64;
    return ok;
}

uint64_t ir_interp_rmw(const IrIns *i, uintptr_t p, uint64_t v)
{
    uint64_t old = 0;

    while (!exchange(i, p, &old, combine(i, old, v))) {
    }
    return old;
}

uint64_t ir_interp_cas(const IrIns *i, uintptr_t p, uint64_t expect, uint64_t desired)
{
    exchange(i, p, &expect, desired);
    return expect;
}
