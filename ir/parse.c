/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Reads the text form back (see print.c). Values keep their numbers where possible: gaps are filled with nops, so that
 * printing gives the same text again. Any text is safe to parse; what comes out is for ir_verify to judge.
 * Lines that begin with ';' or '#' and what follows a ';' are comments.
 */
#include "ir/ir-text.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdlib.h>

enum { MAX_NUMBER = 1 << 20, MAX_BLOCKS = 1 << 16, MAX_GAP = 4096 };

typedef struct Parse {
    IrFunc *f;
    const char *p;
    unsigned line;
    const char *error;
    uint32_t *lines;  uint32_t lines_cap;   /* line of each instruction */
    IrRef *map;       uint32_t map_cap;     /* number in the text -> instruction, 0 not defined */
    bool open;                              /* a block is being filled */
} Parse;

static bool fail(Parse *s, const char *fmt, ...) PRINTF(2, 3);

/* Notes the first error; always false. */
static bool fail(Parse *s, const char *fmt, ...)
{
    char buf[160];
    int n;
    va_list ap;
    char *m;

    if (s->error)
        return false;
    n = snprintf(buf, sizeof buf, "line %u: ", s->line);
    va_start(ap, fmt);
    vsnprintf(buf + n, sizeof buf - n, fmt, ap);
    va_end(ap);
    m = arena_alloc(s->f->arena, strlen(buf) + 1);
    strcpy(m, buf);
    s->error = m;
    return false;
}

/* ---- words ---- */

static void space(Parse *s)
{
    while (*s->p == ' ' || *s->p == '\t' || *s->p == '\r')
        s->p++;
}

static bool at_end(Parse *s)
{
    space(s);
    return *s->p == 0 || *s->p == '\n' || *s->p == ';';
}

static bool accept(Parse *s, const char *text)
{
    size_t n = strlen(text);

    space(s);
    if (strncmp(s->p, text, n))
        return false;
    if (isalnum((unsigned char)text[n - 1]) && (isalnum((unsigned char)s->p[n]) || s->p[n] == '_'))
        return false;
    s->p += n;
    return true;
}

static bool expect(Parse *s, const char *text)
{
    return accept(s, text) || fail(s, "expected '%s' at '%.20s'", text, s->p);
}

/* A name: letters, digits, '_'. */
static bool word(Parse *s, char out[32])
{
    size_t n = 0;

    space(s);
    while (isalnum((unsigned char)s->p[n]) || s->p[n] == '_')
        n++;
    if (n == 0 || n >= 32)
        return fail(s, "expected a name at '%.20s'", s->p);
    memcpy(out, s->p, n);
    out[n] = 0;
    s->p += n;
    return true;
}

static bool number(Parse *s, int64_t *v)
{
    bool minus;
    char *end;

    space(s);
    minus = *s->p == '-';
    s->p += minus;
    if (!isdigit((unsigned char)*s->p))
        return fail(s, "expected a number at '%.20s'", s->p);
    *v = (int64_t)strtoull(s->p, &end, 0);
    if (minus)
        *v = (int64_t)(0 - (uint64_t)*v);
    s->p = end;
    return true;
}

static bool small_number(Parse *s, int64_t limit, uint32_t *v)
{
    int64_t n;

    *v = 0;
    if (!number(s, &n))
        return false;
    if (n < 0 || n >= limit)
        return fail(s, "number out of range");
    *v = (uint32_t)n;
    return true;
}

/* vN; the number is resolved when all is read. '_' is no value. */
static bool ref(Parse *s, IrRef *r)
{
    space(s);
    *r = 0;
    if (*s->p == '_') {
        s->p++;
        return true;
    }
    if (*s->p != 'v' || !isdigit((unsigned char)s->p[1]))
        return fail(s, "expected a value at '%.20s'", s->p);
    s->p++;
    return small_number(s, MAX_NUMBER, r) && (*r || fail(s, "there is no v0"));
}

static bool slot_name(Parse *s, uint32_t *slot)
{
    char name[32];

    if (!word(s, name))
        return false;
    for (*slot = 0; *slot < s->f->nslots; ++*slot)
        if (!strcmp(s->f->slots[*slot].name, name))
            return true;
    return fail(s, "unknown slot '%s'", name);
}

static bool helper_name(Parse *s, uint32_t *helper)
{
    char name[32];

    if (!word(s, name))
        return false;
    for (*helper = 0; *helper < s->f->nhelpers; ++*helper)
        if (!strcmp(s->f->helpers[*helper].name, name))
            return true;
    return fail(s, "unknown helper '%s'", name);
}

static bool type_name(Parse *s, uint8_t *t)
{
    char name[32];

    if (!word(s, name))
        return false;
    for (*t = 0; *t < IR_TYPE_COUNT; ++*t)
        if (!strcmp(ir_type_name[*t], name))
            return true;
    return fail(s, "unknown type '%s'", name);
}

static bool x_value(Parse *s, IrIns *i)
{
    unsigned kind = ir_x_kind[i->op];
    char name[32];
    uint32_t n = 0;

    if (kind == IR_X_NONE)
        return true;
    if (kind == IR_X_NUMBER) {
        if (!expect(s, "#") || !small_number(s, 256, &n))
            return false;
        i->x = n;
        return true;
    }
    if (!word(s, name))
        return false;
    for (i->x = 0; ir_x_names[kind][i->x]; i->x++)
        if (!strcmp(ir_x_names[kind][i->x], name))
            return true;
    return fail(s, "'%s' is nothing that %s knows", name, ir_op_info[i->op].name);
}

/* ---- parts of an op ---- */

static bool operands(Parse *s, IrIns *i)
{
    IrRef *v[3] = { &i->a, &i->b, &i->c };

    for (int k = 0; k < 3 && !at_end(s) && *s->p != '{'; k++)
        if ((k && !expect(s, ",")) || !ref(s, v[k]))
            return false;
    return true;
}

static bool mem_word(Parse *s, IrIns *i)
{
    uint32_t bits = 0;
    int64_t priv;

    space(s);
    if (i->op == IR_load) {
        if (*s->p != 's' && *s->p != 'u')
            return fail(s, "expected u8..u64, s8..s64");
        i->aux |= *s->p++ == 's' ? IR_MEM_SIGN : 0;
    }
    if (!small_number(s, 257, &bits))
        return false;
    if (bits < 8 || bits & (bits - 1))
        return fail(s, "no size of a memory access: %u", bits);
    i->aux |= (uint32_t)__builtin_ctz(bits) - 3;
    if (accept(s, ".be"))
        i->aux |= IR_MEM_BE;
    for (unsigned o = 1; o < 4; o++)
        if (accept(s, ir_order_names[o]))
            i->aux |= o << 5;
    if (accept(s, ".align"))
        i->aux |= IR_MEM_ALIGN;
    if (!strncmp(s->p, ".priv", 5)) {
        s->p += 5;
        if (!number(s, &priv) || priv < 1 || priv > 3)
            return fail(s, "privilege out of range");
        i->aux |= (uint32_t)priv << 10;
    }
    return true;
}

/* [a + b*scale + imm] */
static bool address(Parse *s, IrIns *i)
{
    uint32_t scale = 0;

    if (!expect(s, "[") || !ref(s, &i->a))
        return false;
    while (!accept(s, "]")) {
        bool minus = accept(s, "-");

        if (!minus && !expect(s, "+"))
            return false;
        space(s);
        if (*s->p == 'v') {
            if (minus || i->b || i->op == IR_cas || !ref(s, &i->b) || !expect(s, "*") || !small_number(s, 9, &scale))
                return fail(s, "bad index");
            if (!scale || scale & (scale - 1))
                return fail(s, "scale is not 1, 2, 4 or 8");
            i->aux |= (uint32_t)__builtin_ctz(scale) << 8;
        } else {
            if (!number(s, &i->imm))
                return false;
            if (minus)
                i->imm = (int64_t)(0 - (uint64_t)i->imm);
        }
    }
    return true;
}

static bool memory_op(Parse *s, IrIns *i)
{
    if (!x_value(s, i) || !mem_word(s, i) || !address(s, i))
        return false;
    if (i->op == IR_cas && (!expect(s, ",") || !ref(s, &i->b)))
        return false;
    return i->op == IR_load || i->op == IR_prefetch || (expect(s, ",") && ref(s, &i->c));
}

static bool edge(Parse *s, uint32_t *e)
{
    IrRef args[64];
    uint32_t block = 0, n = 0;

    if (!small_number(s, MAX_BLOCKS, &block))
        return false;
    if (accept(s, "("))
        do {
            if (n == ARRAY_LEN(args))
                return fail(s, "too many arguments");
            if (!ref(s, &args[n++]))
                return false;
        } while (accept(s, ","));
    if (n && !expect(s, ")"))
        return false;
    *e = ir_edge(s->f, block, args, n);
    return true;
}

/* brc was "brc.TYPE": the type word belongs to imm. */
static bool branch(Parse *s, IrIns *i)
{
    uint32_t e;

    if (i->op == IR_brc) {
        i->imm = i->type;
        i->type = IR_VOID;
        if (!x_value(s, i) || !ref(s, &i->a) || !expect(s, ",") || !ref(s, &i->b))
            return false;
    } else if (i->op == IR_brfl && (!x_value(s, i) || !ref(s, &i->a))) {
        return false;
    }
    if (i->op == IR_br)
        return edge(s, &i->aux);
    return expect(s, "->") && edge(s, &i->aux) && expect(s, ",") && edge(s, &e);
}

static bool plain(Parse *s, IrIns *i)
{
    uint8_t t;

    if (!x_value(s, i))
        return false;
    if (accept(s, "/")) {
        if (!ir_aux_is_type(i->op)) {
            if (!small_number(s, UINT32_MAX, &i->aux))
                return false;
        } else {
            if (!type_name(s, &t))
                return false;
            i->aux = t | (accept(s, "+max") ? IR_CVT_NAN_MAX : 0);
        }
    }
    return operands(s, i);
}

static bool exit_mark(Parse *s, IrIns *i)
{
    if (i->op == IR_exit_to && accept(s, "noflags"))
        i->aux = IR_EXIT_NO_FLAGS;
    return true;
}

static bool body(Parse *s, IrIns *i)
{
    switch (ir_shape(i->op)) {
    case IR_SHAPE_INSN:   return number(s, &i->imm) && small_number(s, i->op == IR_insn ? 64 : UINT32_MAX, &i->aux);
    case IR_SHAPE_PARAM:  return small_number(s, 65535, &i->aux);
    case IR_SHAPE_CONST:  return number(s, &i->imm);
    case IR_SHAPE_SLOT:   return slot_name(s, &i->aux) && (i->op == IR_get || (expect(s, ",") && ref(s, &i->a)));
    case IR_SHAPE_MEM:    return memory_op(s, i);
    case IR_SHAPE_BRANCH: return branch(s, i);
    case IR_SHAPE_CALL:   return helper_name(s, &i->aux) && operands(s, i);
    case IR_SHAPE_PC:     return x_value(s, i) && number(s, &i->imm) && exit_mark(s, i) && operands(s, i);
    default:              return plain(s, i);
    }
}

static bool state_map(Parse *s, IrIns *i)
{
    IrMapPair pairs[256];
    uint32_t n = 0;

    if (!accept(s, "{"))
        return true;
    do {
        if (n == ARRAY_LEN(pairs))
            return fail(s, "too many slots in a map");
        if (!slot_name(s, &pairs[n].slot) || !expect(s, "=") || !ref(s, &pairs[n].value))
            return false;
        n++;
    } while (accept(s, ","));
    i->map = ir_map(s->f, pairs, n);
    return expect(s, "}");
}

/* ---- lines ---- */

static bool op_name(Parse *s, IrIns *i)
{
    char name[32];

    if (!word(s, name))
        return false;
    for (i->op = 0; i->op < IR_OP_COUNT; i->op++)
        if (!strcmp(ir_op_info[i->op].name, name))
            break;
    if (i->op == IR_OP_COUNT)
        return fail(s, "unknown op '%s'", name);
    if (*s->p != '.')
        return true;
    s->p++;
    return type_name(s, &i->type);
}

static IrRef append(Parse *s, IrIns i)
{
    IrRef r = ir_raw(s->f, i);

    s->lines = arena_grow(s->f->arena, s->lines, &s->lines_cap, r, sizeof *s->lines);
    s->lines[r] = s->line;
    return r;
}

/* Give the next instruction number @n if that is ahead, and note it under that number. */
static bool define(Parse *s, uint32_t n)
{
    bool first = s->f->blocks[s->f->cur].first == s->f->nins;

    while (s->map_cap <= n) {
        uint32_t old = s->map_cap;

        s->map = arena_grow(s->f->arena, s->map, &s->map_cap, n, sizeof *s->map);
        memset(s->map + old, 0, (s->map_cap - old) * sizeof *s->map);
    }
    if (s->map[n])
        return fail(s, "v%u is defined twice", n);
    if (n > s->f->nins && n - s->f->nins < MAX_GAP)
        while (s->f->nins < n)
            append(s, (IrIns){ .op = IR_nop });
    if (first)               /* parameters are at the head: the gap is before the block */
        s->f->blocks[s->f->cur].first = s->f->nins;
    s->map[n] = s->f->nins;
    return true;
}

static bool op_line(Parse *s)
{
    IrIns i = {0};
    uint32_t n = 0;

    if (!s->open)
        return fail(s, "op outside a block");
    space(s);
    if (*s->p == 'v' && isdigit((unsigned char)s->p[1])) {
        if (!ref(s, &n) || !expect(s, "="))
            return false;
    }
    if (!op_name(s, &i) || !body(s, &i) || !state_map(s, &i))
        return false;
    if (n && !define(s, n))
        return false;
    if (i.op == IR_param)
        s->f->blocks[s->f->cur].nparams++;
    append(s, i);
    s->open = !(ir_op_info[i.op].effects & TERM);
    return true;
}

static bool block_line(Parse *s)
{
    IrFunc *f = s->f;
    uint32_t n = 0;
    int64_t pc = 0;

    if (s->open)
        return fail(s, "the block before has no terminator");
    if (!small_number(s, MAX_BLOCKS, &n) || (accept(s, "pc") && !number(s, &pc)))
        return false;
    while (f->nblocks <= n)
        ir_block(f, 0);
    if (f->blocks[n].end)
        return fail(s, "block %u is there twice", n);
    ir_at(f, n);
    f->blocks[n].pc = (uint64_t)pc;
    f->blocks[n].cold = accept(s, "cold");
    f->blocks[n].loop = accept(s, "loop");
    f->blocks[n].entry = accept(s, "entry") ? IR_ENTRY_PLACE : accept(s, "return") ? IR_ENTRY_RETURN : IR_ENTRY_NONE;
    s->open = true;
    return true;
}

static bool region_line(Parse *s)
{
    int64_t pc, mode;
    uint32_t nan = 0;

    if (!expect(s, "pc") || !number(s, &pc) || !expect(s, "mode") || !number(s, &mode) || !expect(s, "insns") ||
        !small_number(s, UINT32_MAX, &s->f->ninsns) ||
        (accept(s, "nan") && !small_number(s, IR_NAN_COUNT, &nan)))
        return false;
    s->f->nan = (uint8_t)nan;
    s->f->relocatable = accept(s, "relocatable");
    s->f->pc = (uint64_t)pc;
    s->f->mode = (uint64_t)mode;
    return true;
}

static bool parse_line(Parse *s)
{
    if (at_end(s) || *s->p == '#')
        return true;
    if (!(accept(s, "region") ? region_line(s) : accept(s, "block") ? block_line(s) : op_line(s)))
        return false;
    return at_end(s) || fail(s, "unexpected '%.20s'", s->p);
}

/* ---- numbers to instructions ---- */

static bool resolve(Parse *s, IrRef *r)
{
    if (*r == 0)
        return true;
    if (*r >= s->map_cap || !s->map[*r])
        return fail(s, "v%u is defined nowhere", *r);
    *r = s->map[*r];
    return true;
}

static bool resolve_all(Parse *s)
{
    IrFunc *f = s->f;

    for (IrRef r = 1; r < f->nins; r++) {
        IrIns *i = &f->ins[r];

        s->line = s->lines[r];
        if (!resolve(s, &i->a) || !resolve(s, &i->b) || !resolve(s, &i->c))
            return false;
    }
    for (uint32_t k = 0; k < f->nargs; k++)
        if (!resolve(s, &f->args[k]))
            return false;
    for (uint32_t k = 0; k < f->npairs; k++)
        if (!resolve(s, &f->map_pairs[k].value))
            return false;
    return true;
}

const char *ir_parse(IrFunc *f, const char *text)
{
    Parse s = { .f = f, .p = text };

    for (s.line = 1; *s.p; s.line++) {
        if (!parse_line(&s))
            return s.error;
        s.p += strcspn(s.p, "\n");
        s.p += *s.p == '\n';
    }
    if (s.open)
        fail(&s, "the last block has no terminator");
    else if (resolve_all(&s) && !f->nblocks)
        fail(&s, "no blocks");
    return s.error;
}
