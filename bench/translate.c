/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How fast is translation: translates all code of an ELF file several times over, running none of it, and shows the time
 * of each phase, best round of all. A region starts behind each return that has not been decoded by another one: that
 * gives regions of the size that real runs have.
 *
 *     bench-translate FILE [ROUNDS] [MOST-INSTRUCTIONS]
 *
 * Repeatable numbers: valgrind --tool=callgrind bench-translate FILE 1 100000
 */
#include "engine/engine-int.h"

#include <elf.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct Machine { const Guest *guest; unsigned machine, ret_len; uint32_t ret; } Machine;
static const Machine machines[] = {
    { &guest_riscv64, EM_RISCV, 2, 0x8082 },
    { &guest_aarch64, EM_AARCH64, 4, 0xd65f03c0 },
};

typedef struct Bench {
    const Machine *m;
    const uint8_t *file;
    uint64_t start, end;       /* guest addresses of the executable segment */
    uint64_t off;              /* its place in the file */
    uint64_t first;            /* ELF entry */
    uint8_t *done;             /* one byte per two bytes of code: decoded already */
    uint64_t most;             /* instructions a round */
} Bench;

static size_t read_code(void *env, uint64_t pc, void *buf, size_t len)
{
    const Bench *b = env;

    if (pc < b->start || pc >= b->end)
        return 0;
    len = MIN(len, b->end - pc);
    memcpy(buf, b->file + b->off + (pc - b->start), len);
    return len;
}

static void die(const char *text)
{
    fprintf(stderr, "bench-translate: %s\n", text);
    exit(1);
}

static void load(Bench *b, const char *path)
{
    int fd = open(path, O_RDONLY);
    struct stat st;
    const Elf64_Ehdr *h;

    if (fd < 0 || fstat(fd, &st) || st.st_size < (off_t)sizeof *h)
        die("cannot read the file");
    b->file = mmap(NULL, st.st_size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, fd, 0);
    close(fd);
    if (b->file == MAP_FAILED)
        die("cannot map the file");
    h = (const Elf64_Ehdr *)b->file;
    for (unsigned k = 0; k < ARRAY_LEN(machines); k++)
        if (machines[k].machine == h->e_machine)
            b->m = &machines[k];
    if (memcmp(h->e_ident, ELFMAG, SELFMAG) || !b->m || h->e_phoff > (uint64_t)st.st_size)
        die("not an ELF file of a known guest");
    for (unsigned k = 0; k < h->e_phnum; k++) {
        const Elf64_Phdr *p = (const Elf64_Phdr *)(b->file + h->e_phoff) + k;

        if (p->p_type == PT_LOAD && p->p_flags & PF_X && p->p_offset + p->p_filesz <= (uint64_t)st.st_size) {
            b->start = p->p_vaddr;
            b->end = p->p_vaddr + p->p_filesz;
            b->off = p->p_offset;
        }
    }
    b->first = h->e_entry;
    if (b->first < b->start || b->first >= b->end)
        die("no code at the entry");
    b->done = malloc((b->end - b->start) / 2 + 1);
}

static void visit(Bench *b, Engine *e, uint64_t pc)
{
    Region *r;

    if (region_find(e, pc, 0))
        return;
    r = translate(e, &(Where){ .pc = pc });
    for (unsigned k = 0; k < r->nsrc; k++)
        memset(b->done + (r->src[k].start - b->start) / 2, 1, (r->src[k].len + 1) / 2);
}

static bool is_ret(const Bench *b, uint64_t pc)
{
    return !memcmp(b->file + b->off + (pc - b->start), &b->m->ret, b->m->ret_len);
}

static void sweep(Bench *b, Engine *e)
{
    uint64_t from = e->counts.insns;

    unsigned len = b->m->ret_len;
    memset(b->done, 0, (b->end - b->start) / 2 + 1);
    visit(b, e, b->first);
    for (uint64_t pc = b->start + len; pc < b->end && e->counts.insns - from < b->most; pc += b->m->guest->insn_align)
        if (!b->done[(pc - b->start) / 2] && is_ret(b, pc - len))
            visit(b, e, pc);
}

int main(int argc, char **argv)
{
    Bench b = { .most = argc > 3 ? strtoull(argv[3], NULL, 0) : UINT64_MAX };
    unsigned rounds = argc > 2 ? (unsigned)atoi(argv[2]) : 5;
    double best[PHASE_COUNT + 1] = { 0 };
    EngineConfig cfg = {
        .target = &target_x86_64, .accel = ACCEL_JIT, .passes = 1, .read_code = read_code, .env = &b,
    };
    uint64_t insns = 0, regions = 0;

    if (argc < 2)
        die("usage: bench-translate FILE [ROUNDS] [MOST-INSTRUCTIONS]");
    load(&b, argv[1]);
    cfg.guest = b.m->guest;
    cfg.features = b.m->guest->default_features;
    log_parse("stats");
    for (unsigned k = 0; k < rounds; k++) {
        const char *err = NULL;
        Engine *e = engine_new(&cfg, &err);
        double sum = 0;

        if (!e) {            /* valgrind knows no mremap(0): go without host code */
            cfg.accel = ACCEL_INTERP;
            cfg.target = NULL;
            e = engine_new(&cfg, &err);
        }
        if (!e)
            die(err);
        e->limits.entries = true;
        sweep(&b, e);
        insns = e->counts.insns;
        regions = e->counts.regions;
        for (unsigned p = 0; p <= PHASE_COUNT; p++) {
            double ns = p < PHASE_COUNT ? (double)e->counts.ns[p] / (double)insns : sum;

            sum += ns;
            best[p] = k && best[p] < ns ? best[p] : ns;
        }
        engine_free(e);
    }
    printf("%llu regions, %llu instructions; ns an instruction: form %.1f passes %.1f compile %.1f place %.1f; all %.1f\n",
           (unsigned long long)regions, (unsigned long long)insns, best[PHASE_FORM], best[PHASE_PASSES],
           best[PHASE_COMPILE], best[PHASE_PLACE], best[PHASE_COUNT]);
    return 0;
}
