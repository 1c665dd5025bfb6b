/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Decode tables of every guest: its self check, random words through decoding and disassembly, and random code through
 * region forming and the verifier. "decode-check words GUEST N SEED" prints N random instructions as raw bits and text
 * instead, for the comparison with another disassembler (objdump.py), "decode-check time GUEST FILE OFFSET" measures.
 */
#include "frontend/aarch64/a64-int.h"
#include "frontend/riscv/riscv-int.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

typedef struct DecodeGuest {
    const Guest *guest;
    const DecodeTable *(*table)(void);
    unsigned modes;                      /* guest modes are below this; the mode in which most is legal */
    uint64_t most;
    uint32_t (*branch)(uint32_t bits, unsigned *width);      /* a conditional branch to somewhere near */
} DecodeGuest;

/* c.beqz, or beq */
static uint32_t rv_branch(uint32_t bits, unsigned *width)
{
    *width = bits >> 31 ? 16 : 32;
    return bits >> 31 ? 0xc001 | (bits & 0x1f7c) : 0x0063 | (bits & 0x81fff00);
}

/* cbz, or b.cond, within 2 KiB */
static uint32_t a64_branch(uint32_t bits, unsigned *width)
{
    uint32_t imm = (uint32_t)((int32_t)(bits << 12) >> 23) & 0x7ffff;

    *width = 32;
    return (bits >> 31 ? 0x34000000 | (bits & 31) : 0x54000000 | (bits & 15)) | imm << 5;
}

static const DecodeGuest known[] = {
    { &guest_riscv64, rv_table, 32, PRV_M << RV_MODE_PRIV_SHIFT, rv_branch }, { &guest_aarch64, a64_table, 2, 0,
                                                                                a64_branch },
};
static const DecodeGuest *g;

static uint64_t seed = 1;

static uint32_t rnd(void)
{
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(seed >> 33) ^ (uint32_t)(seed << 3 & 0x80000000);
}

/* A random word of a random row. */
static uint32_t random_word(unsigned *width)
{
    const DecodeTable *t = g->table();
    const DecodeRow *r = &t->rows[1 + rnd() % (t->nrows - 1)];
    uint32_t w = r->value | (rnd() & ~r->mask);

    *width = r->width;
    return r->width == 16 ? w & 0xffff : w;
}

static void print_words(unsigned n)
{
    while (n--) {
        unsigned width;
        uint32_t w = random_word(&width);
        GuestInsn i;
        char text[80];
        g->guest->decode(&i, 0x10000, (uint8_t *)&w, 4, g->most, ~0ull);
        g->guest->disas(&i, text, sizeof text);
        printf("%0*x\t%s\t%s\n", i.len * 2, i.raw, text, decode_name(g->table(), i.row));
    }
}

static uint8_t code[8192 + 16];
static size_t code_size = sizeof code;
enum { BASE = 0x10000 };

static size_t reader(void *env, uint64_t pc, void *buf, size_t len)
{
    if (pc < BASE || pc >= BASE + code_size)
        return 0;
    len = MIN(len, (size_t)(BASE + code_size - pc));
    memcpy(buf, code + (pc - BASE), len);
    return len;
}

static int fail(const char *what, const char *msg, uint64_t where)
{
    fprintf(stderr, "decode-check: %s: %s at 0x%llx\n", what, msg, (unsigned long long)where);
    return 1;
}

static bool covered(const RegionInfo *info, uint64_t start, uint64_t end)
{
    for (uint32_t k = 0; k < info->ndecoded; k++)
        if (start >= info->src[k].start && end <= info->src[k].start + info->src[k].len)
            return true;
    return false;
}

static bool has_poll(const IrFunc *f, uint32_t b)
{
    for (uint32_t k = f->blocks[b].first; k < f->blocks[b].end; k++)
        if (f->ins[k].op == IR_poll)
            return true;
    return false;
}

/* Every cycle must contain a poll: without the blocks that poll the graph must have none. Blocks all of whose successors
 * are gone go, until nothing changes. */
static bool cycles_poll(const IrFunc *f)
{
    bool gone[1024] = { false };
    uint32_t left = f->nblocks;

    for (uint32_t before = left + 1; left && left < before;) {
        before = left;
        for (uint32_t b = 0; b < f->nblocks; b++) {
            const IrIns *t = &f->ins[f->blocks[b].end - 1];
            bool stays = false;
            if (gone[b])
                continue;
            if (!has_poll(f, b))
                for (uint32_t e = 0; e < (t->op == IR_br ? 1u : t->op == IR_brc ? 2u : 0u); e++)
                    stays |= !gone[f->edges[t->aux + e].block];
            gone[b] = !stays;
            left -= !stays;
        }
    }
    return !left;
}

static int check_region(const IrFunc *f, const RegionInfo *info, const RegionLimits *lim, uint64_t pc)
{
    const char *err = ir_verify(f);

    if (err) {
        ir_print(f, stderr);
        return fail("verifier", err, pc);
    }
    if (info->ninsns > lim->max_insns)
        return fail("region", "too many instructions", pc);
    for (uint32_t k = 0; k < f->nins; k++)
        if (f->ins[k].op == IR_insn && info->ninsns &&
            !covered(info, (uint64_t)f->ins[k].imm, (uint64_t)f->ins[k].imm + f->ins[k].aux))
            return fail("region", "sources miss an instruction", (uint64_t)f->ins[k].imm);
    for (uint32_t k = 1; k < info->ndecoded; k++)
        if (info->src[k].start <= info->src[k - 1].start + info->src[k - 1].len)
            return fail("region", "sources not sorted and disjoint", pc);
    if (f->nblocks <= 1024 && !cycles_poll(f))
        return fail("region", "a cycle without a poll", pc);
    for (uint32_t k = 1; k < f->nblocks; k++)
        if (f->blocks[k].first < f->blocks[k - 1].end)
            return fail("region", "blocks not in order", pc);
    return 0;
}

/* Random code, dense in branches, formed under all limits and modes. */
static int random_regions(unsigned rounds)
{
    static const RegionLimits limits[] = { { 512, 32, false }, { 1, 1, true }, { 20, 4, false }, { 512, 2, false },
                                            { .max_insns = 512, .max_blocks = 6, .ahead = true } };
    Arena arena = { 0 };

    while (rounds--) {
        for (size_t k = 0; k + 4 <= sizeof code;) {
            unsigned width;
            uint32_t w = random_word(&width);
            if (rnd() % 4 == 0)
                w = g->branch(rnd(), &width);
            memcpy(code + k, &w, width / 8);
            k += width / 8;
        }
        code_size = 4096 + (rnd() % 3) * 2048 + rnd() % 8 * 2;
        for (unsigned n = 0; n < 50; n++) {
            const RegionLimits *lim = &limits[rnd() % ARRAY_LEN(limits)];
            uint64_t pc = BASE + (rnd() & 0x1fff);
            IrFunc f;
            RegionInfo info;
            arena_reset(&arena);
            ir_init(&f, &arena, g->guest->slots, g->guest->nslots, g->guest->helpers,
                    g->guest->nhelpers);
            region_form(g->guest, &f, pc, rnd() % g->modes, ~0ull, lim, reader, NULL, &info);
            if (check_region(&f, &info, lim, pc))
                return 1;
        }
    }
    arena_free(&arena);
    return 0;
}

/* What the IR of one instruction does to the flags slot, to which look-ahead's opinion is compared. */
static FlagsEffect effect_of_ir(const IrFunc *f)
{
    for (IrRef r = 1; r < f->nins; r++) {
        const IrIns *i = &f->ins[r];
        unsigned effects = ir_op_info[i->op].effects;

        if (i->op == IR_exit_to)
            return FLAGS_KEPT;
        if (effects & CALL && f->helpers[i->aux].flags & (IR_H_READS | IR_H_WRITES | IR_H_EXITS | IR_H_FAULTS))
            return FLAGS_SEEN;
        if (effects & (EXIT | TERM))
            return FLAGS_SEEN;
        if ((i->op == IR_get || i->op == IR_put) && f->slots[i->aux].flags & IR_SLOT_FLAGS)
            return i->op == IR_put ? FLAGS_OVERWRITTEN : FLAGS_SEEN;
    }
    return FLAGS_SEEN;
}

/* Guest.flags_effect may call an instruction a reader that is none, but not the other way round. */
static int random_flags(unsigned n)
{
    Arena arena = { 0 };
    unsigned hits[FLAGS_OVERWRITTEN + 1] = { 0 };

    while (n--) {
        unsigned width;
        uint32_t w = random_word(&width);
        GuestInsn i;
        IrFunc f;
        RegionInfo info;
        FlagsEffect said;

        memcpy(code, &w, 4);
        code_size = 4;
        if (!g->guest->decode(&i, BASE, code, 4, 0, ~0ull) || i.flow != FLOW_NEXT)
            continue;
        said = g->guest->flags_effect(&i);
        hits[said]++;
        arena_reset(&arena);
        ir_init(&f, &arena, g->guest->slots, g->guest->nslots, g->guest->helpers, g->guest->nhelpers);
        region_form(g->guest, &f, BASE, 0, ~0ull, &(RegionLimits){ 1, 1, true }, reader, NULL, &info);
        if (said != FLAGS_SEEN && said != effect_of_ir(&f))
            return fail("flags effect", decode_name(g->table(), i.row), w);
    }
    arena_free(&arena);
    if (!hits[FLAGS_SEEN] || !hits[FLAGS_KEPT] || !hits[FLAGS_OVERWRITTEN])
        return fail("flags effect", "one of the three does not occur", 0);
    return 0;
}

static int random_words(unsigned n)
{
    while (n--) {
        unsigned width;
        uint32_t w = n & 1 ? rnd() : random_word(&width);
        GuestInsn i;
        char text[80];
        if (!g->guest->decode(&i, 0, (uint8_t *)&w, 4, rnd() % g->modes, n & 2 ? ~0ull : rnd()))
            return fail("decode", "wants more than 4 bytes", w);
        if (i.len != (g->guest->insn_align == 4 || (w & 3) == 3 ? 4 : 2) || (!i.row && i.flow != FLOW_END))
            return fail("decode", "wrong length or flow", w);
        for (size_t size = 1; size < sizeof text && !(n % 8); size += 13) {
            memset(text, '#', sizeof text);
            g->guest->disas(&i, text, size);
            if (!memchr(text, 0, size) || (size < sizeof text && text[size] != '#'))
                return fail("disas", "text not terminated within its buffer", w);
        }
    }
    return 0;
}

typedef struct OptionRow { const Guest *guest; const char *text; bool good; uint64_t features; } OptionRow;

static int options(void)
{
    static const OptionRow rows[] = {
#define R(...) { &guest_riscv64, __VA_ARGS__ }
#define A(...) { &guest_aarch64, __VA_ARGS__ }
        R("rv64", true, ~0ull), R("max", true, ~0ull), R("max,zba=off", true, ~(uint64_t)RV_ZBA),
        R("rv64,zbb=false,zfa=off", true, ~(uint64_t)(RV_ZBB | RV_ZFA)), R("max,zba=off,zba=on", true, ~0ull),
        R("max,ztso=false", true, ~0ull), R("max,ztso=on", false, 0), R("rv32", false, 0), R("", false, 0),
        R("max,", false, 0), R("max,zba", false, 0), R("max,=on", false, 0), R("maxi", false, 0),
        A("lyre", true, ~0ull), A("max,pauth=off,uscat=off,bti=off,mops=off", true, ~0ull),
        A("lyre,lse=off", true, ~(uint64_t)A64_LSE),
        A("lyre,sha3=off,atomics=false", true, ~(uint64_t)(A64_SHA3 | A64_LSE)), A("lyre,sve=off", true, ~0ull),
        A("lyre,sve=on", false, 0), A("max,lse", false, 0), A("cortex-a7", false, 0), A("", false, 0),
#undef R
#undef A
    };

    for (size_t k = 0; k < ARRAY_LEN(rows); k++) {
        uint64_t got = 0;
        const char *err = guest_cpu_option(rows[k].guest, rows[k].text, &got);
        if (!err != rows[k].good || (!err && got != (rows[k].features & rows[k].guest->default_features)))
            return fail("cpu option", rows[k].text, got);
    }
    return 0;
}

static double now(void)
{
    struct timespec ts;

    clock_gettime(CLOCK_MONOTONIC, &ts);
    return (double)ts.tv_sec * 1e9 + (double)ts.tv_nsec;
}

/* "decode-check time": ns to build the table, to decode an instruction, to form a region of the executable code of @file
 * from @offset on, per instruction. */
static int timing(const char *file, long offset)
{
    FILE *in = fopen(file, "rb");
    double t0 = now();
    const DecodeTable *t = g->table();
    double t1 = now();
    unsigned long insns = 0, regions = 0, decoded = 0;
    Arena arena = { 0 };

    if (!in || fseek(in, offset, SEEK_SET) || !(code_size = fread(code, 1, 8192, in)))
        return fail("time", "cannot read", 0);
    fclose(in);
    printf("table of %u rows built in %.1f us\n", t->nrows, (t1 - t0) / 1e3);
    t0 = now();
    for (unsigned r = 0; r < 100; r++)
        for (size_t k = 0; k + 4 < code_size; decoded++) {
            GuestInsn i;
            g->guest->decode(&i, BASE + k, code + k, 4, 0, ~0ull);
            k += i.len;
        }
    t1 = now();
    printf("decode %.1f ns\n", (t1 - t0) / (double)decoded);
    t0 = now();
    for (unsigned r = 0; r < 100; r++)
        for (uint64_t pc = BASE; pc < BASE + code_size - 4;) {
            IrFunc f;
            RegionInfo info;
            arena_reset(&arena);
            ir_init(&f, &arena, g->guest->slots, g->guest->nslots, g->guest->helpers,
                    g->guest->nhelpers);
            region_form(g->guest, &f, pc, 0, ~0ull, &(RegionLimits){ 512, 32, false }, reader, NULL, &info);
            insns += info.ninsns;
            regions++;
            uint64_t next = pc + g->guest->insn_align;
            for (uint32_t k = 0; k < info.nsrc; k++)
                if (info.src[k].start <= pc && info.src[k].start + info.src[k].len > next)
                    next = info.src[k].start + info.src[k].len;
            pc = next;
        }
    t1 = now();
    printf("form and lift %.1f ns an instruction, %.0f instructions a region\n", (t1 - t0) / (double)insns,
           (double)insns / (double)regions);
    return 0;
}

int main(int argc, char **argv)
{
    if (argc == 5)
        for (size_t k = 0; k < ARRAY_LEN(known); k++)
            if (!strcmp(argv[2], known[k].guest->name))
                g = &known[k];
    if (g && !strcmp(argv[1], "time"))
        return timing(argv[3], strtol(argv[4], NULL, 0));
    if (g && !strcmp(argv[1], "words")) {
        seed = strtoull(argv[4], NULL, 0);
        print_words((unsigned)atoi(argv[3]));
        return 0;
    }

    int bad = options();
    for (size_t k = 0; k < ARRAY_LEN(known) && !bad; k++) {
        g = &known[k];
        const char *err = decode_check(g->table());
        if (err)
            return fail(g->guest->name, err, 0);
        g->guest->self_check();
        bad = random_words(100000) || (g->guest->flags_effect && random_flags(40000)) || random_regions(argc > 1
                ? (unsigned)atoi(argv[1]) : 60);
    }
    return bad;
}
