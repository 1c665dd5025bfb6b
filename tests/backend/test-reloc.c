/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Relocatable translations: code formed and compiled at a place and moved must be what is compiled where it went.
 *
 *     test-reloc [ROUNDS [SEED]]     each instruction of every guest's table, with operands from the pc and without
 *     test-reloc FILE...             all code of these ELF files
 */
#include "backend-x86_64/cg.h"
#include "frontend/aarch64/a64-int.h"
#include "frontend/riscv/riscv-int.h"
#include "reloc.h"

#include <elf.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct RelocGuest {
    const Guest *guest;
    unsigned machine;
    const DecodeTable *(*table)(void);
    uint32_t (*from_pc)(unsigned reg, uint32_t bits);        /* an instruction that puts an address in @reg */
    uint32_t ret;
    uint64_t modes[3];
} RelocGuest;

static uint32_t rv_from_pc(unsigned reg, uint32_t bits) { return 0x17 | reg << 7 | bits << 12; }

/* adr, adrp */
static uint32_t a64_from_pc(unsigned reg, uint32_t bits)
{
    return (bits & 1 ? 0x90000000 : 0x10000000) | (bits >> 1 & 3) << 29 | (bits >> 3 & 0x7ffff) << 5 | reg;
}

static const RelocGuest known[] = {
    { &guest_riscv64, EM_RISCV, rv_table, rv_from_pc, 0x00008067, { 0, 1, 0 } },
    { &guest_aarch64, EM_AARCH64, a64_table, a64_from_pc, 0xd65f03c0, { 0, 1, 0 } },
};

static uint64_t seed = 1;

static uint64_t rnd(void)
{
    uint64_t z = seed += 0x9e3779b97f4a7c15ull;

    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9ull;
    return z ^ z >> 29;
}

/* Two places for a program: where such are put, across a carry into the upper half, above and below 4 GiB (where the
 * second one's addresses are short). */
static void places(uint64_t *base, uint64_t *d)
{
    static const uint64_t bases[] = { 0x555555554000, 0x7fffff7ff000, 0x123456000, 0x5555fffff000, 0x100000000,
                                      0x2aaa80000000, 0x7f0000000000 };
    static const uint64_t to[] = { 0x10000000, 0x7fffe000, 0xfffff000, 0x100000000, 0x556000000000, 0x7fffff7fe000,
                                   0x4000000000, 0x80000000 };
    uint64_t far = rnd() % 4 ? to[rnd() % ARRAY_LEN(to)] : to[0] + rnd() % (1ull << 46);

    *base = bases[rnd() % ARRAY_LEN(bases)];
    *d = rnd() % 4 ? ALIGN_DOWN(far, 4096ull) - *base : 4096ull << rnd() % 30;
}

static TargetCtx *target_of(const Guest *g, unsigned features)
{
    TargetConfig cfg = { .slots = g->slots, .nslots = g->nslots, .helpers = g->helpers, .nhelpers = g->nhelpers,
                         .wish = g->wish, .nan = g->nan, .cpu_features = features };

    return target_x86_64.create(&cfg);
}

/* ---- the tables ---- */

typedef struct Code { uint8_t bytes[8192]; uint32_t at; } Code;

static void put(Code *c, uint32_t w, unsigned bytes)
{
    memcpy(c->bytes + c->at, &w, bytes);
    c->at += bytes;
}

static void put_row(Code *c, const DecodeRow *r)
{
    put(c, r->value | ((uint32_t)rnd() & ~r->mask), r->width / 8);
}

/* Registers from the pc, all or few; instructions of @row between others. */
static void row_code(const RelocGuest *g, Code *c, const DecodeTable *t, const DecodeRow *row)
{
    unsigned all = rnd() % 3, n = rnd() % 4;

    c->at = 0;
    for (unsigned r = 1; r < 31; r++)
        if (all == 0 || (all == 1 && rnd() % 4 == 0))
            put(c, g->from_pc(r, (uint32_t)rnd()), 4);
    for (unsigned k = 0; k < n; k++)
        put_row(c, rnd() % 3 ? row : &t->rows[1 + rnd() % (t->nrows - 1)]);
    put_row(c, row);
    for (unsigned k = 0; k < 3; k++)
        put_row(c, rnd() % 2 ? row : &t->rows[1 + rnd() % (t->nrows - 1)]);
    put(c, g->ret, 4);
}

static int check_row(const RelocGuest *g, TargetCtx *ctx, const DecodeTable *t, const DecodeRow *row, unsigned *relocs)
{
    uint64_t base, d;
    const char *wrong;
    Code code;
    RelocCode c = { .guest = g->guest, .ctx = ctx, .bytes = code.bytes, .mode = g->modes[rnd() % 3], .features = ~0ull,
                    .lim = { .max_insns = rnd() % 4 ? 512 : 1, .max_blocks = 32, .ahead = true, .entries = rnd() % 2 } };
    uint64_t from = seed;

    places(&base, &d);
    row_code(g, &code, t, row);
    c.size = code.at;
    wrong = reloc_check(&c, 0, base, d, NULL);
    *relocs += c.relocs;
    if (wrong)
        fprintf(stderr, "%s: %s: at %#llx and %#llx: %s (seed %#llx)\n", g->guest->name,
                decode_name(t, (uint32_t)(row - t->rows)),
                (unsigned long long)base, (unsigned long long)(base + d), wrong, (unsigned long long)from);
    return wrong != NULL;
}

static int check_table(const RelocGuest *g, unsigned rounds)
{
    TargetCtx *ctx[2] = { target_of(g->guest, 0), target_of(g->guest, FEAT_BASE) };
    const DecodeTable *t = g->table();
    unsigned relocs = 0;
    int bad = 0;

    for (unsigned n = 0; n < rounds; n++)
        for (uint32_t k = 1; k < t->nrows; k++)
            bad += check_row(g, ctx[n % 2], t, &t->rows[k], &relocs);
    for (unsigned k = 0; k < 2; k++)
        target_x86_64.destroy(ctx[k]);
    if (!relocs) {
        fprintf(stderr, "%s: nothing to relocate\n", g->guest->name);
        bad++;
    }
    printf("%s: %u rows, %u rounds, %u relocations, %d differ\n", g->guest->name, t->nrows - 1, rounds, relocs, bad);
    return bad;
}

/* Code that is not relocatable is told. */
static int check_fixed(const RelocGuest *g)
{
    Code code = { .at = 0 };
    RelocCode c = { .guest = g->guest, .bytes = code.bytes, .features = ~0ull, .lim = { .max_insns = 512, .max_blocks = 32 },
                    .ctx = target_of(g->guest, 0) };
    int bad = 0;

    put(&code, g->from_pc(5, 0), 4);
    put(&code, g->ret, 4);
    c.size = code.at;
    bad += reloc_check(&c, 0, 0x555555554000, 0x1000, NULL) != NULL;
    c.fixed = true;
    bad += reloc_check(&c, 0, 0x555555554000, 0x1000, NULL) == NULL;
    bad += reloc_check(&c, 0, 0x555555554000, 0x10000000ull - 0x555555554000, NULL) == NULL;
    target_x86_64.destroy(c.ctx);
    if (bad)
        fprintf(stderr, "%s: differences are not seen\n", g->guest->name);
    return bad;
}

/* ---- programs ---- */

static int sweep(RelocCode *c, const char *path)
{
    uint64_t insns = 0, base, d, step = c->guest->insn_align;
    uint8_t *done = calloc(1, c->size);
    unsigned regions = 0, relocs = 0;
    int bad = 0;

    for (uint64_t off = 0; done && off < c->size && bad < 10; off += step) {
        RegionInfo info;
        const char *wrong;

        if (done[off])
            continue;
        places(&base, &d);
        wrong = reloc_check(c, off, base, d, &info);
        if (wrong) {
            fprintf(stderr, "%s: offset %#llx of the code, at %#llx and %#llx: %s\n", path, (unsigned long long)off,
                    (unsigned long long)base, (unsigned long long)(base + d), wrong);
            bad++;
        }
        regions++;
        insns += info.ninsns;
        relocs += c->relocs;
        for (unsigned k = 0; k < info.ndecoded; k++)
            memset(done + (info.src[k].start - base), 1, info.src[k].len);
    }
    free(done);
    printf("%s: %u regions, %llu instructions, %u relocations, %d differ\n", path, regions, (unsigned long long)insns,
           relocs, bad);
    return bad;
}

static int check_file(const char *path)
{
    int fd = open(path, O_RDONLY), bad = 0;
    struct stat st;
    const uint8_t *file = MAP_FAILED;
    const Elf64_Ehdr *h;

    if (fd >= 0 && !fstat(fd, &st) && st.st_size > (off_t)sizeof *h)
        file = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
    close(fd);
    h = (const Elf64_Ehdr *)file;
    if (file == MAP_FAILED || memcmp(h->e_ident, ELFMAG, SELFMAG) != 0) {
        fprintf(stderr, "%s: not an ELF file\n", path);
        return 1;
    }
    for (unsigned n = 0; n < ARRAY_LEN(known); n++)
        for (unsigned k = 0; known[n].machine == h->e_machine && k < h->e_phnum; k++) {
            const Elf64_Phdr *p = (const Elf64_Phdr *)(file + h->e_phoff) + k;
            const Guest *g = known[n].guest;
            RelocCode c = { .guest = g, .ctx = target_of(g, 0), .bytes = file + p->p_offset, .size = p->p_filesz,
                            .features = g->default_features,
                            .lim = { .max_insns = 512, .max_blocks = 32, .ahead = true, .entries = true } };

            if (p->p_type == PT_LOAD && p->p_flags & PF_X && p->p_offset % 4096 == 0)
                bad += sweep(&c, path);
            target_x86_64.destroy(c.ctx);
        }
    return bad;
}

int main(int argc, char **argv)
{
    unsigned rounds = argc > 1 ? (unsigned)atoi(argv[1]) : 8;
    int bad = 0;

    if (argc > 1 && !rounds) {
        for (int k = 1; k < argc; k++)
            bad += check_file(argv[k]);
        return bad != 0;
    }
    seed = argc > 2 ? strtoull(argv[2], NULL, 0) : 1;
    for (unsigned n = 0; n < ARRAY_LEN(known); n++)
        bad += check_fixed(&known[n]) + check_table(&known[n], rounds);
    return bad != 0;
}
