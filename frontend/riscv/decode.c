/* SPDX-License-Identifier: Apache-2.0 */
/* RISC-V: the decode table, operand formats (manual, chapter "Instruction formats" and chapter 26 for C), disassembly. */
#include "frontend/riscv/riscv-int.h"

#include <frontend/decode-riscv64.h>
#include <stdarg.h>
#include <stdio.h>

enum { SIGN = IR_MEM_SIGN };

static const struct Texts {
    char illegal[1];
#define INSN(name, bits, format, ext, lifter, arg, text) char name[sizeof text];
#include "frontend/riscv/riscv.insn"
#undef INSN
} texts = {
    "",
#define INSN(name, bits, format, ext, lifter, arg, text) text,
#include "frontend/riscv/riscv.insn"
#undef INSN
};
static_assert(sizeof texts <= UINT16_MAX, "DecodeRow.text");

const DecodeRow rv_rows[RV_ROWS] = {
    { 0 },
#define INSN(name_, bits_, format_, ext_, lifter_, arg_, text_)                                      \
    { rv_ROW_BITS_##name_, .text = offsetof(struct Texts, name_), .arg = arg_,                       \
      .format = RV_##format_, .need = RV_##ext_ },
#include "frontend/riscv/riscv.insn"
#undef INSN
};

const Lifter rv_lifters[RV_ROWS] = {
    rv_lift_illegal,
#define INSN(name, bits, format, ext, lifter, ...) rv_lift_##lifter,
#include "frontend/riscv/riscv.insn"
#undef INSN
};

static const DecodeTable table = { .rows = rv_rows, .nrows = RV_ROWS, .texts = (const char *)&texts, rv_DECODE_TREE };

const DecodeTable *rv_table(void) { return &table; }

/* ---- operand formats ---- */

/* Bit @bit of @w is the sign: copies of it from bit @at up. */
static int64_t sign(uint32_t w, unsigned bit, unsigned at) { return sbits(w, bit, 1) * (1 << at); }

static int64_t imm_b(uint32_t w)
{
    return sign(w, 31, 12) | bits(w, 7, 1) << 11 | bits(w, 25, 6) << 5 | bits(w, 8, 4) << 1;
}

static int64_t imm_j(uint32_t w)
{
    return sign(w, 31, 20) | bits(w, 12, 8) << 12 | bits(w, 20, 1) << 11 | bits(w, 21, 10) << 1;
}

static int64_t imm_ci(uint32_t w) { return sign(w, 12, 5) | bits(w, 2, 5); }

static int64_t imm_cj(uint32_t w)
{
    return sign(w, 12, 11) | bits(w, 8, 1) << 10 | bits(w, 9, 2) << 8 | bits(w, 6, 1) << 7 |
           bits(w, 7, 1) << 6 | bits(w, 2, 1) << 5 | bits(w, 11, 1) << 4 | bits(w, 3, 3) << 1;
}

static int64_t imm_cb(uint32_t w)
{
    return sign(w, 12, 8) | bits(w, 5, 2) << 6 | bits(w, 2, 1) << 5 | bits(w, 10, 2) << 3 | bits(w, 3, 2) << 1;
}

/* Is the CSR one that programs of user mode may read, or write if @write? */
static bool csr_user(unsigned csr, bool write)
{
    return csr <= CSR_FCSR ? csr >= CSR_FFLAGS : csr == CSR_TIME && !write;
}

static bool format_csr(GuestInsn *i, RvOps *o, uint32_t w, uint32_t arg, uint64_t mode, uint64_t features)
{
    bool write = (arg & CSR_KIND) == CSR_WRITE || bits(w, 15, 5), priv = features & RV_PRIV;
    unsigned csr = bits(w, 20, 12);

    o->d = bits(w, 7, 5), o->s = bits(w, 15, 5), o->imm = csr;
    if (priv ? !rv_csr_static(csr, rv_mode_priv(mode), write) : !csr_user(csr, write))
        return false;
    if (priv && !rv_csr_inline(csr, write))
        i->flow = FLOW_SYSCALL;
    if (write && (csr == CSR_FRM || csr == CSR_FCSR)) {
        bool bad = csr == CSR_FRM && arg == (CSR_WRITE | CSR_IMM) && (o->s & 7) > 3;
        if (rv_mode_frm(mode) != RV_MODE_NORMAL || bad)
            i->flow = FLOW_END;        /* the mode changes or may change: see rv_lift_csr */
    }
    return true;
}

static bool format_rm(RvOps *o, uint32_t w, uint64_t mode)
{
    o->d = bits(w, 7, 5), o->s = bits(w, 15, 5), o->t = bits(w, 20, 5), o->u = bits(w, 27, 5);
    o->rm = bits(w, 12, 3);
    if (o->rm == 7 && rv_mode_frm(mode) == RV_MODE_RMM)
        o->rm = IR_RMM;
    return o->rm < 5 || (o->rm == 7 && rv_mode_frm(mode) == RV_MODE_NORMAL);
}

static void jump(GuestInsn *i, RvOps *o, unsigned flow, int64_t off)
{
    o->imm = off;
    i->target = i->pc + (uint64_t)off;
    i->flow = (uint8_t)flow;
}

/* LOAD-FP, STORE-FP, the multiply-add quarter, OP-FP; compressed loads and stores; the CSRs. */
bool rv_is_fp(const GuestInsn *i)
{
    uint32_t w = i->raw, op = w & 0x7f;

    if (i->len == 2)
        return (w >> 13 & 3) == 1 && (w & 1) == 0;
    if (op == 0x73)
        return w >> 12 & 3 && w >> 20 >= CSR_FFLAGS && w >> 20 <= CSR_FCSR;
    return op == 0x07 || op == 0x27 || (op & 0x73) == 0x43 || op == 0x53;
}

static bool format32(GuestInsn *i, RvOps *o, const DecodeRow *r, uint32_t w, uint64_t mode, uint64_t features)
{
    o->d = bits(w, 7, 5), o->s = bits(w, 15, 5), o->t = bits(w, 20, 5);
    switch ((RvFormat)r->format) {
    case RV_R:     break;
    case RV_RM:
    case RV_R4:    return format_rm(o, w, mode);
    case RV_I:     o->imm = sbits(w, 20, 12); break;
    case RV_SH:    o->imm = bits(w, 20, 6); break;
    case RV_S:     o->imm = sbits(w, 25, 7) * 32 | bits(w, 7, 5); break;
    case RV_B:     jump(i, o, FLOW_COND, imm_b(w)); break;
    case RV_U:     o->imm = (int32_t)(w & 0xfffff000); break;
    case RV_J:     jump(i, o, o->d == RV_RA || o->d == 5 ? FLOW_CALL : FLOW_JUMP, imm_j(w)); break;
    case RV_JR:
        o->imm = sbits(w, 20, 12);
        i->flow = o->d == RV_RA || o->d == 5 ? FLOW_ICALL : FLOW_INDIRECT;
        break;
    case RV_A:     o->al = bits(w, 25, 2); break;
    case RV_CSR:   return format_csr(i, o, w, r->arg, mode, features);
    case RV_FENCE: o->imm = bits(w, 20, 12); break;
    case RV_SYS:   i->flow = FLOW_SYSCALL; break;
    case RV_END:   i->flow = FLOW_END; break;
    case RV_XRET:  i->flow = FLOW_END; return rv_mode_priv(mode) >= r->arg;
    case RV_SFENCE: i->flow = FLOW_SYSCALL; return rv_mode_priv(mode) >= r->arg;
    case RV_LEAST: return rv_mode_priv(mode) >= r->arg;
    case RV_KS:    o->imm = bits(w, 20, 4); return o->imm <= 10;
    default:       UNREACHABLE();
    }
    return true;
}

static bool format16(GuestInsn *i, RvOps *o, const DecodeRow *r, uint32_t w)
{
    unsigned d = bits(w, 7, 5), dp = 8 + bits(w, 7, 3), tp = 8 + bits(w, 2, 3), t = bits(w, 2, 5);

    switch ((RvFormat)r->format) {
    case RV_CIW:
        o->d = tp, o->s = RV_SP;
        o->imm = bits(w, 11, 2) << 4 | bits(w, 7, 4) << 6 | bits(w, 6, 1) << 2 | bits(w, 5, 1) << 3;
        return o->imm != 0;
    case RV_CLW:
        o->d = o->t = tp, o->s = dp, o->imm = bits(w, 10, 3) << 3 | bits(w, 6, 1) << 2 | bits(w, 5, 1) << 6;
        return true;
    case RV_CLD:
        o->d = o->t = tp, o->s = dp, o->imm = bits(w, 10, 3) << 3 | bits(w, 5, 2) << 6;
        return true;
    case RV_CLB:   o->d = o->t = tp, o->s = dp, o->imm = bits(w, 6, 1) | bits(w, 5, 1) << 1; return true;
    case RV_CLH:   o->d = o->t = tp, o->s = dp, o->imm = bits(w, 5, 1) << 1; return true;
    case RV_CU:    o->d = o->s = dp, o->t = 0, o->imm = -1; return true;
    case RV_CI:    o->d = o->s = d, o->imm = imm_ci(w); return true;
    case RV_CIW1:  o->d = o->s = d, o->imm = imm_ci(w); return d != 0;
    case RV_CLI:   o->d = d, o->s = 0, o->imm = imm_ci(w); return true;
    case RV_CI16:
        o->d = o->s = RV_SP;
        o->imm = sign(w, 12, 9) | bits(w, 3, 2) << 7 | bits(w, 5, 1) << 6 | bits(w, 2, 1) << 5 |
                 bits(w, 6, 1) << 4;
        return o->imm != 0;
    case RV_CLUI:  o->d = d, o->imm = (int64_t)((uint64_t)imm_ci(w) << 12); return o->imm != 0;
    case RV_CBSH:  o->d = o->s = dp, o->imm = imm_ci(w) & 63; return true;
    case RV_CBI:   o->d = o->s = dp, o->imm = imm_ci(w); return true;
    case RV_CA:    o->d = o->s = dp, o->t = tp; return true;
    case RV_CJ:    jump(i, o, FLOW_JUMP, imm_cj(w)); return true;
    case RV_CB:    o->s = dp, o->t = 0; jump(i, o, FLOW_COND, imm_cb(w)); return true;
    case RV_CSH:   o->d = o->s = d, o->imm = imm_ci(w) & 63; return true;
    case RV_CLWSP:
        o->d = d, o->s = RV_SP, o->imm = bits(w, 12, 1) << 5 | bits(w, 4, 3) << 2 | bits(w, 2, 2) << 6;
        return d != 0;
    case RV_CLDSP:
    case RV_CFLDSP:
        o->d = d, o->s = RV_SP, o->imm = bits(w, 12, 1) << 5 | bits(w, 5, 2) << 3 | bits(w, 2, 3) << 6;
        return d != 0 || r->format == RV_CFLDSP;
    case RV_CJR:   o->d = 0, o->s = d; i->flow = FLOW_INDIRECT; return d != 0;
    case RV_CJALR: o->d = RV_RA, o->s = d; i->flow = FLOW_ICALL; return true;
    case RV_CMV:   o->d = d, o->s = 0, o->t = t; return true;
    case RV_CR:    o->d = o->s = d, o->t = t; return true;
    case RV_CSWSP: o->s = RV_SP, o->t = t, o->imm = bits(w, 9, 4) << 2 | bits(w, 7, 2) << 6; return true;
    case RV_CSDSP: o->s = RV_SP, o->t = t, o->imm = bits(w, 10, 3) << 3 | bits(w, 7, 3) << 6; return true;
    case RV_END:   i->flow = FLOW_END; return true;
    default:       UNREACHABLE();
    }
}

bool rv_decode(GuestInsn *out, uint64_t pc, const uint8_t *buf, size_t len, uint64_t mode, uint64_t features)
{
    if (len < 2)
        return false;

    const DecodeTable *t = &table;
    uint32_t w = ld16(buf);
    bool wide = (w & 3) == 3;

    if (wide) {
        if (len < 4)
            return false;
        w = ld32(buf);
    }
    *out = (GuestInsn){ .pc = pc, .raw = w, .len = wide ? 4 : 2, .flow = FLOW_NEXT };
    out->row = decode_find(t, w, wide ? 32 : 16, features);

    const DecodeRow *r = &t->rows[out->row];
    RvOps *o = (RvOps *)out->field;
    if (!(features & RV_C) && (!wide || (pc & 2)))
        out->row = RV_ROW_ILLEGAL;
    if (out->row && mode & RV_MODE_FP_OFF && rv_is_fp(out))
        out->row = RV_ROW_ILLEGAL;
    if (!out->row || !(wide ? format32(out, o, r, w, mode, features) : format16(out, o, r, w))) {
        out->row = RV_ROW_ILLEGAL;
        out->flow = FLOW_END;
    }
    return true;
}

/* ---- disassembly ---- */

const char *const rv_xname[32] = {
    "zero", "ra", "sp", "gp", "tp", "t0", "t1", "t2", "s0", "s1", "a0", "a1", "a2", "a3", "a4", "a5",
    "a6", "a7", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10", "s11", "t3", "t4", "t5", "t6",
};
const char *const rv_fname[32] = {
    "ft0", "ft1", "ft2", "ft3", "ft4", "ft5", "ft6", "ft7", "fs0", "fs1", "fa0", "fa1", "fa2", "fa3", "fa4", "fa5",
    "fa6", "fa7", "fs2", "fs3", "fs4", "fs5", "fs6", "fs7", "fs8", "fs9", "fs10", "fs11", "ft8", "ft9", "ft10", "ft11",
};
static const char *const rm_name[8] = { "rne", "rtz", "rdn", "rup", "rmm", "?", "?", "dyn" };
static const char *const fli_name[32] = {
    "-1", "min", "1.52587890625e-05", "3.0517578125e-05", "0.00390625", "0.0078125", "0.0625", "0.125", "0.25",
    "0.3125", "0.375", "0.4375", "0.5", "0.625", "0.75", "0.875", "1", "1.25", "1.5", "1.75", "2", "2.5", "3", "4",
    "8", "16", "128", "256", "32768", "65536", "inf", "nan",
};

typedef struct Text { char *at, *end; } Text;

static void PRINTF(2, 3) put(Text *t, const char *fmt, ...)
{
    va_list ap;

    va_start(ap, fmt);
    int n = vsnprintf(t->at, (size_t)(t->end - t->at), fmt, ap);
    va_end(ap);
    t->at += MIN(MAX(n, 0), (int)(t->end - t->at) - 1);
}

static void put_fence(Text *t, unsigned set)
{
    if (!set)
        put(t, "unknown");
    for (unsigned k = 0; k < 4; k++)
        if (set >> (3 - k) & 1)
            put(t, "%c", "iorw"[k]);
}

static void put_csr(Text *t, unsigned csr)
{
    char name[32];

    rv_csr_name(csr, name, sizeof name);
    put(t, "%s", name);
}

static void put_operand(Text *t, char c, const GuestInsn *i)
{
    const RvOps *o = rv_ops(i);
    unsigned rm = bits(i->raw, 12, 3);

    switch (c) {
    case 'd': put(t, "%s", rv_xname[o->d]); break;
    case 's': put(t, "%s", rv_xname[o->s]); break;
    case 't': put(t, "%s", rv_xname[o->t]); break;
    case 'D': put(t, "%s", rv_fname[o->d]); break;
    case 'S': put(t, "%s", rv_fname[o->s]); break;
    case 'T': put(t, "%s", rv_fname[o->t]); break;
    case 'U': put(t, "%s", rv_fname[o->u]); break;
    case 'i': put(t, "%lld", (long long)o->imm); break;
    case 'x': put(t, "0x%llx", (unsigned long long)o->imm); break;
    case 'X': put(t, "0x%llx", (unsigned long long)bits((uint64_t)o->imm, 12, 20)); break;
    case 'p': put(t, "0x%llx", (unsigned long long)i->target); break;
    case 'z': put(t, "%u", o->s); break;
    case 'c': put_csr(t, (unsigned)o->imm); break;
    case 'l': put(t, "%s", fli_name[o->s]); break;
    case 'm': if (rm != 7) put(t, ",%s", rm_name[rm]); break;
    case 'n': if (rm != 0) put(t, ",%s", rm_name[rm]); break;   /* exact conversions: assemblers write rne, unspoken */
    case 'f':
        put_fence(t, bits((uint64_t)o->imm, 4, 4));
        put(t, ",");
        put_fence(t, bits((uint64_t)o->imm, 0, 4));
        break;
    default:  put(t, "%c", c); break;
    }
}

void rv_disas(const GuestInsn *i, char *out, size_t size)
{
    const DecodeRow *r = &rv_table()->rows[i->row];
    Text t = { out, out + size };

    if (!size)
        return;
    if (!i->row) {
        put(&t, i->len == 2 ? ".2byte 0x%04x" : ".4byte 0x%08x", i->raw);
        return;
    }
    for (const char *p = decode_name(&table, i->row); *p; p++)
        put(&t, "%c", *p == '_' ? '.' : *p);
    if (r->format == RV_A)
        put(&t, "%s", (const char *[]){ "", ".rl", ".aq", ".aqrl" }[rv_ops(i)->al]);
    for (const char *p = table.texts + r->text, *start = p; *p; p++) {
        if (p == start)
            put(&t, " ");
        /* "rtz" in a text is itself: only single letters between punctuation name operands */
        if (!strcmp(p, "rtz")) {
            put(&t, "rtz");
            break;
        }
        put_operand(&t, *p, i);
    }
}

void rv_self_check(void)
{
    const char *err = decode_check(rv_table());

    if (err)
        fprintf(stderr, "riscv decode table: %s\n", err);
    assert(!err);
}
