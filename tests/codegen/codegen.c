/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Translates pieces of guest code and prints the host code, without running it: for tests/codegen/run.
 *
 *     codegen GUEST GUEST-CODE ADDRESS FEATURES user|system <CASES
 *
 * GUEST is its name (riscv64). GUEST-CODE is a file that lies at ADDRESS; each line of CASES is "START LENGTH"
 * (hexadecimal): a region that starts there and sees nothing beyond. FEATURES is TargetConfig.cpu_features, so that the
 * host's CPU makes no difference. What differs from build to build is replaced by names: branch targets by @1, @2, ...,
 * stubs, fields of the Cpu, guest slots; constants by their value.
 */
#include "base/arena.h"
#include "frontend/region.h"
#include "ir/target.h"
#include "tests/backend/reloc.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_LINES = 4096 };

typedef struct Code {
    const uint8_t *bytes;
    uint64_t base, start, end;       /* what the region may see */
} Code;

typedef struct Line {
    uint32_t at, label;              /* label: its number, 0: none */
    char text[100];
} Line;

static const struct { int disp, size; const char *name; } heads[] = {
#define H(field) { CPU_HEAD_DISP(field), sizeof(((Cpu *)0)->field), #field }
    H(pc), H(exit_request), H(site), H(jumps), H(jump_mask), H(host_fp), H(fp_flags), H(fp_round), H(exc), H(exc_value),
    H(fp_ctl), H(helper_pc), H(harg[0]), H(harg[1]), H(harg[2]), H(harg[3]), H(hret), H(helpers), H(syscall), H(host_sp),
    H(tlb), H(access.addr), H(access.mem), H(access.op), H(access.value), H(mmu_host), H(scratch32[0]),
        H(scratch32[1]), H(scratch32[2]), H(scratch32[3]),
#undef H
};

static const char *const stubs[STUB_COUNT] = {
    [STUB_LEAVE_LINK] = "leave_link", [STUB_LEAVE_LOOKUP] = "leave_lookup", [STUB_LEAVE_POLL] = "leave_poll",
    [STUB_LEAVE_EXC] = "leave_exc", [STUB_SYSCALL] = "syscall", [STUB_HELPER] = "helper", [STUB_HELPER_FP] = "helper_fp",
    [STUB_MMU] = "mmu", [STUB_LINK_PAGE] = "link_page",
#define MMU(r) [STUB_COUNT - 16 + (r)] = "mmu_of"       /* STUB_MMU_OF */
    MMU(0), MMU(1), MMU(2), MMU(3), MMU(6), MMU(7), MMU(8), MMU(9), MMU(10), MMU(11), MMU(12), MMU(13), MMU(14), MMU(15),
#undef MMU
};

static size_t read_code(void *env, uint64_t pc, void *buf, size_t len)
{
    const Code *c = env;

    if (pc < c->base || pc >= c->end)    /* whole pages are read: each case has its own */
        return 0;
    len = MIN(len, c->end - pc);
    memcpy(buf, c->bytes + (pc - c->base), len);
    return len;
}

/* What lies @disp bytes from the state register. */
static void place_name(const Guest *g, int disp, char *out, size_t size)
{
    int spill = disp - CPU_HEAD_DISP(spill);

    for (size_t k = 0; k < ARRAY_LEN(heads); k++)
        if (disp >= heads[k].disp && disp < heads[k].disp + heads[k].size) {
            int off = disp - heads[k].disp;

            snprintf(out, size, off ? "[cpu.%s + %d]" : "[cpu.%s]", heads[k].name, off);
            return;
        }
    for (uint32_t k = 0; k < g->nslots; k++)
        if (CPU_STATE_DISP(g->slots[k].offset) == disp) {
            snprintf(out, size, "[%s]", g->slots[k].name);
            return;
        } else if (g->slots[k].type == IR_V128 && CPU_STATE_DISP(g->slots[k].offset) + 8 == disp) {
            snprintf(out, size, "[%s high]", g->slots[k].name);
            return;
        }
    if (spill >= 0 && spill < CPU_SPILLS * 16)
        snprintf(out, size, "[spill %d%s]", spill / 16, spill % 16 ? " high" : "");
    else
        snprintf(out, size, "[cpu %+d]", disp);
}

/* Displacements from the state register by name. */
static void name_places(const Guest *g, char *text, size_t size)
{
    char *p = strstr(text, "[rbp"), *end = p ? strchr(p, ']') : NULL, name[40], rest[100];
    int disp;

    if (!end)
        return;
    if (p[4] == ']')
        disp = 0;
    else if (!(p[4] == ' ' && (p[5] == '+' || p[5] == '-') && end[-1] != '*'))
        return;
    else {
        char *stop;

        disp = (int)strtol(p + 7, &stop, 0);
        if (stop != end)
            return;                  /* an index as well */
        disp = p[5] == '-' ? -disp : disp;
    }
    place_name(g, disp, name, sizeof name);
    snprintf(rest, sizeof rest, "%s", end + 1);
    if (!strncmp(name, "[cpu.harg[3]", 12) && !strncmp(rest, ", 0x", 4))
        strcpy(rest, ", <op>");      /* for the helper that does a rare case: has IR op numbers in it */
    snprintf(p, size - (p - text), "%s%s", name, rest);
}

/* A constant that is read relative to the program counter, by value; returns where it lies, UINT32_MAX if there is none. */
static uint32_t name_constant(const TargetOut *o, uint32_t next, char *text, size_t size)
{
    char *p = strstr(text, "[rip + "), value[40];
    uint32_t at, len = strstr(text, "xmmword") ? 16 : strstr(text, "qword") ? 8 : 4;
    int n = 0;

    if (!p)
        return UINT32_MAX;
    at = next + (uint32_t)strtoul(p + 7, NULL, 0);
    if (at + len > o->size)
        return UINT32_MAX;
    for (uint32_t k = len; k--;)
        n += snprintf(value + n, sizeof value - n, "%02x%s", o->code[at + k], k == 8 ? "_" : "");
    snprintf(p, size - (p - text), "[const %s]", value);
    return at;
}

/* The lines of the code; the constants behind it are left out. */
static int parse_lines(const TargetOut *o, char *text, Line *line)
{
    int n = 0, used = 0;
    uint32_t pool = o->size;

    for (char *p = strtok(text, "\n"); p && n < MOST_LINES; p = strtok(NULL, "\n")) {
        char *colon;

        line[n].at = (uint32_t)strtoul(p, &colon, 16);
        line[n].label = 0;
        snprintf(line[n].text, sizeof line[n].text, "%s", colon + 1 + strspn(colon + 1, " "));
        n++;
    }
    for (; used < n && line[used].at < pool; used++) {
        uint32_t next = used + 1 < n ? line[used + 1].at : o->size;
        uint32_t at = name_constant(o, next, line[used].text, sizeof line[used].text);

        pool = MIN(pool, at);
    }
    while (used && !strncmp(line[used - 1].text, "int3", 4))
        used--;
    return used;
}

/* The relocation within [@from, @to), or NULL. */
static const Reloc *reloc_in(const TargetOut *o, uint32_t from, uint32_t to)
{
    for (uint32_t k = 0; k < o->nrelocs; k++)
        if (o->relocs[k].offset >= from && o->relocs[k].offset < to)
            return &o->relocs[k];
    return NULL;
}

static Line *line_at(Line *line, int n, uint64_t at)
{
    for (int k = 0; k < n; k++)
        if (line[k].at == at)
            return &line[k];
    return NULL;
}

/* If @line is a direct branch, its operand, else NULL. */
static char *branch_operand(Line *line)
{
    char *p = line->text + strcspn(line->text, " ");

    p += strspn(p, " ");
    return (line->text[0] == 'j' || !strncmp(line->text, "call", 4)) && *p >= '0' && *p <= '9' ? p : NULL;
}

/* The operand of a branch: a label or what a relocation says. */
static void name_target(const TargetOut *o, Line *line, int n, int k)
{
    const Reloc *r = reloc_in(o, line[k].at, k + 1 < n ? line[k + 1].at : o->size);
    char *hex = branch_operand(&line[k]);
    Line *to;

    if (r && r->kind == RELOC_SITE32) {
        char *number = strrchr(line[k].text, ' ');

        snprintf(number + 1, sizeof line[k].text - (number + 1 - line[k].text), "<site %u>", r->value);
    } else if (r && hex) {
        snprintf(hex, sizeof line[k].text - (hex - line[k].text), "<%s>", stubs[r->value] ? stubs[r->value] : "stub");
    } else if (hex) {
        to = line_at(line, n, strtoull(hex, NULL, 16));
        snprintf(hex, sizeof line[k].text - (hex - line[k].text), to ? "@%u" : "<outside>", to ? to->label : 0);
    }
}

/* The number of the helper that a call is for, by name: it changes whenever one is added. */
static void name_helpers(const Guest *g, const TargetOut *o, Line *line, int n)
{
    static const char load[] = "mov        eax, ";

    for (int k = 1; k < n; k++) {
        const Reloc *r = reloc_in(o, line[k].at, k + 1 < n ? line[k + 1].at : o->size);
        char *text = line[k - 1].text;
        unsigned long helper;

        if (!r || r->kind != RELOC_STUB32 || (r->value != STUB_HELPER && r->value != STUB_HELPER_FP) ||
            strncmp(text, load, sizeof load - 1))
            continue;
        helper = strtoul(text + sizeof load - 1, NULL, 0);
        if (helper < g->nhelpers)
            snprintf(text, sizeof line->text, "%s<%s>", load, g->helpers[helper].name);
    }
}

static void mark_labels(const TargetOut *o, Line *line, int n)
{
    uint32_t label = 0;
    bool target[MOST_LINES] = { false };

    for (int k = 0; k < n; k++) {
        const char *hex = branch_operand(&line[k]);
        Line *to = hex ? line_at(line, n, strtoull(hex, NULL, 16)) : NULL;

        if (to && !reloc_in(o, line[k].at, k + 1 < n ? line[k + 1].at : o->size))
            target[to - line] = true;
    }
    for (int k = 0; k < n; k++)
        line[k].label = target[k] ? ++label : 0;
}

static size_t trimmed(const char *text)
{
    size_t n = strlen(text);

    while (n && text[n - 1] == ' ')
        n--;
    return n;
}

static void print_code(const Guest *g, const TargetOut *o, const RegionInfo *info)
{
    static Line line[MOST_LINES];
    char *text = NULL;
    size_t size;
    FILE *f = open_memstream(&text, &size);
    int n;

    target_x86_64.disas(o->code, o->size, 0, f);
    fclose(f);
    n = parse_lines(o, text, line);
    mark_labels(o, line, n);
    name_helpers(g, o, line, n);
    printf("%u guest instructions, %u host bytes\n", info->ninsns, o->size);
    for (int k = 0; k < n; k++) {
        name_target(o, line, n, k);
        name_places(g, line[k].text, sizeof line[k].text);
        if (line[k].label)
            printf("@%u:\n", line[k].label);
        printf("    %.*s\n", (int)trimmed(line[k].text), line[k].text);
    }
    free(text);
}

static void one_case(const Guest *g, TargetCtx *t, Code *c, Arena *arena)
{
    RegionLimits lim = { .max_insns = 512, .max_blocks = 32, .entries = true };
    RegionInfo info = { 0 };
    TargetOut out = { 0 };
    IrFunc f;

    arena_reset(arena);
    ir_init(&f, arena, g->slots, g->nslots, g->helpers, g->nhelpers);
    region_form(g, &f, c->start, 0, g->default_features, &lim, read_code, c, &info);
    for (const IrPass *p = ir_passes; p->name; p++)
        if (p->tier <= 1)
            p->run(&f);
    target_x86_64.compile(t, &f, &out);
    print_code(g, &out, &info);
}

/* The case's code as it is in a program that may be anywhere. */
static bool moves(const Guest *g, TargetCtx *t, const Code *c)
{
    static const uint64_t to[] = { 0x555555555000, 0x5556000ff000, 0x20000000 };
    RelocCode r = { .guest = g, .ctx = t, .bytes = c->bytes, .size = c->end - c->base, .features = g->default_features,
                    .lim = { .max_insns = 512, .max_blocks = 32, .entries = true } };
    const uint64_t base = 0x555555554000;

    for (unsigned k = 0; k < ARRAY_LEN(to); k++) {
        const char *wrong = reloc_check(&r, c->start - c->base, base, to[k] - base, NULL);

        if (wrong) {
            fprintf(stderr, "codegen: case at %#llx, moved: %s\n", (unsigned long long)c->start, wrong);
            return false;
        }
    }
    return true;
}

int main(int argc, char **argv)
{
    const Guest *g = NULL;
    TargetConfig cfg;
    static uint8_t bytes[1 << 20];
    char text[100];
    Code c = { .bytes = bytes };
    TargetCtx *t;
    Arena arena = { 0 };
    size_t size;
    FILE *f;

    for (const Guest *const *k = guests; argc == 6 && *k; k++)
        if (!strcmp((*k)->name, argv[1]))
            g = *k;
    if (!g) {
        fprintf(stderr, "usage: codegen GUEST GUEST-CODE ADDRESS FEATURES user|system <CASES\n");
        return 2;
    }
    cfg = (TargetConfig){ .slots = g->slots, .nslots = g->nslots, .helpers = g->helpers, .nhelpers = g->nhelpers,
                          .wish = g->wish, .nan = g->nan, .softmmu = !strcmp(argv[5], "system") };
    f = fopen(argv[2], "rb");
    if (!f) {
        perror(argv[2]);
        return 2;
    }
    size = fread(bytes, 1, sizeof bytes, f);
    fclose(f);
    c.base = strtoull(argv[3], NULL, 0);
    cfg.cpu_features = (uint32_t)strtoul(argv[4], NULL, 0);
    t = target_x86_64.create(&cfg);
    while (fgets(text, sizeof text, stdin)) {
        unsigned long long start, len;

        if (sscanf(text, "%llx %llx", &start, &len) != 2 || start < c.base || start + len > c.base + size) {
            fprintf(stderr, "codegen: bad case: %s", text);
            return 2;
        }
        c.start = start;
        c.end = start + len;
        one_case(g, t, &c, &arena);
        if (!cfg.softmmu && !moves(g, t, &c))
            return 1;
        printf("====\n");
    }
    target_x86_64.destroy(t);
    arena_free(&arena);
    return 0;
}
