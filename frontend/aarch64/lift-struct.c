/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Loads and stores of structures of 1 to 4 elements, LD1..LD4, ST1..ST4, LD1R..LD4R (C4.1.96, C7.2). Memory is accessed in
 * pieces of 16 bytes (the last may be 8), and elements are put in order between vectors:
 *
 *      LD4 {v0.4s-v3.4s}: pieces  a0 a1 a2 a3 | b0 b1 b2 b3 | ...   v0 = a0 b0 ..., v1 = a1 b1 ...
 *
 * Two and four elements are zips and unzips; three are picked lane by lane, small lanes by table lookup.
 */
#include "frontend/aarch64/a64-int.h"

enum { MAX_REGS = 4 };

static IrRef vec2(Lift *l, IrOp op, unsigned lane, IrRef a, IrRef b) { return ir_vec(l->ir, op, (IrLane)lane, a, b, 0, 0); }

static void write_back(Lift *l, const GuestInsn *i, IrRef base, unsigned bytes)
{
    if (!fld(i, 23, 1))
        return;
    IrRef by = fm(i) == 31 ? ir_i64(l->ir, bytes) : a64_x(l, fm(i));
    IrRef new = ir_bin(l->ir, IR_add, IR_I64, base, by);
    a64_set_xsp(l, fn(i), new);
}

/* ---- multiple structures ---- */

/* By opcode: registers that one structure spans, and registers in all; 0: unallocated. */
static const struct { uint8_t elems, regs; } forms[16] = {
    [0] = { 4, 4 }, [2] = { 1, 4 }, [4] = { 3, 3 }, [6] = { 1, 3 }, [7] = { 1, 1 }, [8] = { 2, 2 }, [10] = { 1, 2 },
};

bool a64_ok_struct(uint32_t raw)
{
    unsigned elems = forms[raw >> 12 & 15].elems;
    bool whole = (raw >> 10 & 3) == 3 && !(raw >> 30 & 1);      /* one element a register */

    return elems == 1 || (elems && !whole);
}

/* Where a lane comes from. */
typedef struct Pick { uint8_t from, lane; } Pick;

/* A vector of @n lanes, the rest zero. */
static IrRef pick_tbl(Lift *l, unsigned size, unsigned n, const IrRef *from, unsigned nfrom, const Pick *pick)
{
    IrRef r = 0;

    for (unsigned f = 0; f < nfrom; f++) {
        uint8_t index[16];
        uint64_t w[2];
        memset(index, 0xff, sizeof index);
        for (unsigned k = 0; k < n << size; k++)
            if (pick[k >> size].from == f)
                index[k] = (uint8_t)((pick[k >> size].lane << size) + (k & ((1u << size) - 1)));
        memcpy(w, index, sizeof w);
        IrRef lo = ir_i64(l->ir, (int64_t)w[0]);
        IrRef hi = ir_i64(l->ir, (int64_t)w[1]);
        IrRef mask = vec2(l, IR_vpair, IR_L64, lo, hi);
        IrRef part = vec2(l, IR_vtbl, IR_L8, from[f], mask);
        r = r ? vec2(l, IR_vor, IR_L64, r, part) : part;
    }
    return r;
}

static IrRef pick_lanes(Lift *l, unsigned size, unsigned n, const IrRef *from, unsigned nfrom, const Pick *pick)
{
    unsigned start = pick[0].from;
    IrRef r = from[start];

    if (size < 2)
        return pick_tbl(l, size, n, from, nfrom, pick);
    for (unsigned k = 0; k < n; k++)
        if (pick[k].from != start || pick[k].lane != k)
            r = ir_vec(l->ir, IR_vinsl, (IrLane)size, r, from[pick[k].from], 0, k | pick[k].lane << 8);
    return n << size == 8 ? ir_vec(l->ir, IR_vlow, IR_L64, r, 0, 0, 0) : r;
}

/* Pieces @p of memory to registers @r. */
static void unpack(Lift *l, unsigned elems, unsigned size, bool q, const IrRef *p, IrRef *r)
{
    if (elems == 3) {
        unsigned n = (q ? 16u : 8u) >> size, per = 16u >> size;
        for (unsigned k = 0; k < 3; k++) {
            Pick pick[16];
            for (unsigned e = 0; e < n; e++)
                pick[e] = (Pick){ (uint8_t)((3 * e + k) / per), (uint8_t)((3 * e + k) % per) };
            r[k] = pick_lanes(l, size, n, p, q ? 3 : 2, pick);
        }
        return;
    }
    /* of 64-bit registers there are half as many pieces, which unzip with themselves */
    IrRef even[2], odd[2];
    unsigned pairs = elems / 2;
    for (unsigned k = 0; k < pairs; k++) {
        IrRef a = q ? p[2 * k] : p[k], b = q ? p[2 * k + 1] : p[k];
        if (elems == 4 && !q)
            a = p[0], b = p[1];
        even[k] = vec2(l, IR_vuzp1, size, a, b);
        odd[k] = vec2(l, IR_vuzp2, size, a, b);
    }
    if (elems == 2) {
        r[0] = even[0], r[1] = odd[0];
        return;
    }
    r[0] = vec2(l, IR_vuzp1, size, even[0], even[q]);
    r[2] = vec2(l, IR_vuzp2, size, even[0], even[q]);
    r[1] = vec2(l, IR_vuzp1, size, odd[0], odd[q]);
    r[3] = vec2(l, IR_vuzp2, size, odd[0], odd[q]);
}

/* Registers @r to pieces @p of memory. */
static void pack(Lift *l, unsigned elems, unsigned size, bool q, const IrRef *r, IrRef *p)
{
    if (elems == 2) {
        p[0] = vec2(l, IR_vzip1, size, r[0], r[1]);
        p[1] = q ? vec2(l, IR_vzip2, size, r[0], r[1]) : 0;
        return;
    }
    if (elems == 4) {
        for (unsigned k = 0; k < 1u + q; k++) {
            IrRef even = vec2(l, k ? IR_vzip2 : IR_vzip1, size, r[0], r[2]);
            IrRef odd = vec2(l, k ? IR_vzip2 : IR_vzip1, size, r[1], r[3]);
            p[2 * k] = vec2(l, IR_vzip1, size, even, odd);
            p[2 * k + 1] = vec2(l, IR_vzip2, size, even, odd);
        }
        return;
    }
    unsigned total = 3 * (q ? 16u : 8u) >> size, per = 16u >> size;
    for (unsigned k = 0; k * per < total; k++) {
        Pick pick[16];
        unsigned n = MIN(per, total - k * per);
        for (unsigned e = 0; e < n; e++)
            pick[e] = (Pick){ (uint8_t)((k * per + e) % 3), (uint8_t)((k * per + e) / 3) };
        p[k] = pick_lanes(l, size, n, r, 3, pick);
    }
}

/* Log2 of the size of piece @k of @bytes. */
static unsigned piece_size(unsigned k, unsigned bytes) { return bytes - 16 * k >= 16 ? 4 : 3; }

void a64_lift_ld_struct(Lift *l, const GuestInsn *i)
{
    unsigned elems = forms[fld(i, 12, 4)].elems, regs = forms[fld(i, 12, 4)].regs;
    unsigned size = fld(i, 10, 2), each = f_q(i) ? 16 : 8, bytes = regs * each;
    IrRef base = a64_xsp(l, fn(i));
    IrRef p[MAX_REGS], r[MAX_REGS];

    if (elems == 1) {
        for (unsigned k = 0; k < regs; k++)
            r[k] = a64_load_v(l, f_q(i) ? 4 : 3, base, (int64_t)(k * each));
    } else {
        for (unsigned k = 0; 16 * k < bytes; k++)
            p[k] = a64_load_v(l, piece_size(k, bytes), base, (int64_t)(16 * k));
        unpack(l, elems, size, f_q(i), p, r);
    }
    for (unsigned k = 0; k < regs; k++)
        a64_set_vq(l, f_q(i), (fd(i) + k) % 32, r[k]);
    write_back(l, i, base, bytes);
}

void a64_lift_st_struct(Lift *l, const GuestInsn *i)
{
    unsigned elems = forms[fld(i, 12, 4)].elems, regs = forms[fld(i, 12, 4)].regs;
    unsigned size = fld(i, 10, 2), each = f_q(i) ? 16 : 8, bytes = regs * each;
    IrRef base = a64_xsp(l, fn(i));
    IrRef p[MAX_REGS], r[MAX_REGS];

    for (unsigned k = 0; k < regs; k++)
        r[k] = a64_v(l, (fd(i) + k) % 32);
    if (elems == 1) {
        for (unsigned k = 0; k < regs; k++)
            a64_store_v(l, f_q(i) ? 4 : 3, base, (int64_t)(k * each), r[k]);
    } else {
        pack(l, elems, size, f_q(i), r, p);
        for (unsigned k = 0; 16 * k < bytes; k++)
            a64_store_v(l, piece_size(k, bytes), base, (int64_t)(16 * k), p[k]);
    }
    write_back(l, i, base, bytes);
}

/* ---- single structures: one lane of each register ---- */

/* Log2 of the lane's bytes, its number and the number of registers; false: unallocated. */
static bool single(uint32_t raw, unsigned *size, unsigned *lane, unsigned *regs)
{
    unsigned scale = raw >> 14 & 3, z = raw >> 10 & 3, s = raw >> 12 & 1, q = raw >> 30 & 1;

    *regs = ((raw >> 13 & 1) << 1 | (raw >> 21 & 1)) + 1;
    *size = scale;
    *lane = (q << 3 | s << 2 | z) >> scale;
    if (scale == 3) {            /* replicate */
        *size = z;
        *lane = 0;
        return (raw >> 22 & 1) && !s;
    }
    if (scale == 2 && z == 1) {
        *size = 3;
        *lane = q;
        return !s;
    }
    return !(z & ((1u << scale) - 1));
}

bool a64_ok_struct1(uint32_t raw)
{
    unsigned size, lane, regs;

    return single(raw, &size, &lane, &regs);
}

void a64_lift_ld_struct1(Lift *l, const GuestInsn *i)
{
    unsigned size, lane, regs;
    bool replicate = fld(i, 14, 2) == 3;
    IrRef base = a64_xsp(l, fn(i)), v[MAX_REGS];

    single(i->raw, &size, &lane, &regs);
    for (unsigned k = 0; k < regs; k++)
        v[k] = ir_load(l->ir, IR_I64, size, base, (int64_t)k << size);
    for (unsigned k = 0; k < regs; k++) {
        unsigned r = (fd(i) + k) % 32;
        if (replicate) {
            IrRef all = ir_vec(l->ir, IR_vdup, (IrLane)size, v[k], 0, 0, IR_I64);
            a64_set_vq(l, f_q(i), r, all);
        } else {
            IrRef old = a64_v(l, r);
            IrRef new = ir_vec(l->ir, IR_vins, (IrLane)size, old, v[k], 0, lane | IR_I64 << 8);
            a64_set_v(l, r, new);
        }
    }
    write_back(l, i, base, regs << size);
}

void a64_lift_st_struct1(Lift *l, const GuestInsn *i)
{
    unsigned size, lane, regs;
    IrRef base = a64_xsp(l, fn(i));

    single(i->raw, &size, &lane, &regs);
    for (unsigned k = 0; k < regs; k++) {
        IrRef v = a64_v(l, (fd(i) + k) % 32);
        IrRef e = size >= 2 ? ir_vlane(l->ir, size == 2 ? IR_F32 : IR_F64, v, lane)
                            : ir_vec(l->ir, IR_vgetu, (IrLane)size, v, 0, 0, lane);
        ir_store(l->ir, size, base, (int64_t)k << size, e);
    }
    write_back(l, i, base, regs << size);
}
