/* SPDX-License-Identifier: Apache-2.0 */
/* Decoding A64: a table row a word, its validity check, branch targets; disassembly for dumps (by capstone). */
#include "frontend/aarch64/a64-int.h"

#include <capstone/capstone.h>
#include <frontend/decode-aarch64.h>
#include <stdio.h>

const DecodeRow a64_rows[A64_ROWS] = {
#define INSN(name_, bits_, need_, flow_, check_, lifter_, arg_) \
    [A64_ROW_##name_] = { a64_ROW_BITS_##name_, .need = A64_##need_, .format = FLOW_##flow_, .arg = arg_ },
#include "frontend/aarch64/a64.insn"
#undef INSN
};

const Lifter a64_lifters[A64_ROWS] = {
    [A64_ROW_ILLEGAL] = a64_undefined,
#define INSN(name, bits, need, flow, check, lifter, ...) [A64_ROW_##name] = a64_lift_##lifter,
#include "frontend/aarch64/a64.insn"
#undef INSN
};

/* Few rows have a check. NULL: any. */
#define a64_ok_any NULL
static bool (*const checks[A64_ROWS])(uint32_t raw) = {
#define INSN(name, bits, need, flow, check, ...) [A64_ROW_##name] = a64_ok_##check,
#include "frontend/aarch64/a64.insn"
#undef INSN
};

static const DecodeTable table = { .rows = a64_rows, .nrows = A64_ROWS, a64_DECODE_TREE };

const DecodeTable *a64_table(void) { return &table; }

static uint64_t target(uint32_t w, unsigned flow, uint64_t pc)
{
    if (flow == FLOW_CALL || (flow == FLOW_JUMP && w >> 26 == 5))
        return pc + (uint64_t)sbits(w, 0, 26) * 4;
    if ((w & 0x7e000000) == 0x36000000)            /* tbz, tbnz */
        return pc + (uint64_t)sbits(w, 5, 14) * 4;
    return pc + (uint64_t)sbits(w, 5, 19) * 4;     /* b.cond (b.al is FLOW_JUMP), cbz, cbnz */
}

bool a64_decode(GuestInsn *out, uint64_t pc, const uint8_t *buf, size_t len, uint64_t mode, uint64_t features)
{
    const DecodeTable *t = &table;

    if (len < 4)
        return false;
    uint32_t w = ld32(buf), row = decode_find(t, w, 32, features);

    *out = (GuestInsn){ .pc = pc, .raw = w, .len = 4, .row = row, .flow = FLOW_END };
    if (!row)
        return true;
    if (checks[row] && !checks[row](w)) {
        out->row = A64_ROW_ILLEGAL;
        return true;
    }
    out->flow = (uint8_t)t->rows[row].format;
    if (out->flow == FLOW_JUMP || out->flow == FLOW_CALL || out->flow == FLOW_COND)
        out->target = target(w, out->flow, pc);
    return true;
}

/* Dumps only: a handle for each call is slow, and needs no lock. */
void a64_disas(const GuestInsn *i, char *out, size_t size)
{
    uint8_t code[4];
    csh h;
    cs_insn *in;

    if (!size)
        return;
    snprintf(out, size, ".inst 0x%08x", i->raw);
    st32(code, i->raw);
    if (cs_open(CS_ARCH_ARM64, CS_MODE_LITTLE_ENDIAN, &h) != CS_ERR_OK)
        return;
    if (cs_disasm(h, code, 4, i->pc, 1, &in) == 1) {
        snprintf(out, size, "%s %s", in->mnemonic, in->op_str);
        cs_free(in, 1);
    } else if (i->row) {
        snprintf(out, size, "%s (0x%08x)", decode_name(&table, i->row), i->raw);
    }
    cs_close(&h);
}

void a64_self_check(void)
{
    const char *err = decode_check(a64_table());

    if (err)
        fprintf(stderr, "aarch64 decode table: %s\n", err);
    assert(!err);
}
