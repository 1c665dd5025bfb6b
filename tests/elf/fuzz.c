/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Damaged ELF files, by the hundred thousand: a good program and its dynamic loader get random header fields replaced by
 * random and by awkward values, and are loaded. Whatever happens must be a clean error or a mapping inside the guest's
 * space. Batches run in a child, so a crash is a result and names its case.
 *
 * usage: elf-fuzz [CASES [FIRST]]; a case is fully determined by its number.
 */
#include "linux-user/elf-int.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { BATCH = 2000, FILE_SIZE = 0x3000, PHDRS = 6 };

/* ---- what the loader wants from the rest of the emulator ---- */

static Options options = { .sysroot = "", .have_seed = true };
const Options *const lu_opt = &options;

void lu_die(int status, const char *fmt, ...)
{
    fprintf(stderr, "lu_die: %s\n", fmt);
    exit(90);
}

long host_syscall(long nr, long a, long b, long c, long d, long e, long f)
{
    long r = syscall(nr, a, b, c, d, e, f);

    return r < 0 ? -errno : r;
}

int fd_make_own(int fd) { return fd; }
const char *proc_exe(const char *path) { return NULL; }

static const Abi abi = { .platform = "machine", .clk_tck = 100, .vdso_code = (const uint8_t *)"sigtramp", .vdso_size = 8 };

/* ---- cases ---- */

static uint64_t state;

static uint64_t rnd(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    return state ^= state << 17;
}

typedef struct Image {
    Elf64_Ehdr eh;
    Elf64_Phdr ph[PHDRS];
    char interp[64];
    uint8_t rest[FILE_SIZE - sizeof(Elf64_Ehdr) - PHDRS * sizeof(Elf64_Phdr) - 64];
} Image;

static void good_image(Image *im, bool dyn, const char *interp)
{
    uint64_t base = dyn ? 0 : 0x10000;

    memset(im, 0, sizeof *im);
    memcpy(im->eh.e_ident, ELFMAG, SELFMAG);
    im->eh.e_ident[EI_CLASS] = ELFCLASS64;
    im->eh.e_ident[EI_DATA] = ELFDATA2LSB;
    im->eh.e_ident[EI_VERSION] = EV_CURRENT;
    im->eh.e_type = dyn ? ET_DYN : ET_EXEC;
    im->eh.e_machine = guests[rnd() % 2]->elf_machine;
    im->eh.e_version = EV_CURRENT;
    im->eh.e_entry = base + 0x400;
    im->eh.e_phoff = sizeof im->eh;
    im->eh.e_ehsize = sizeof im->eh;
    im->eh.e_phentsize = sizeof im->ph[0];
    im->eh.e_phnum = PHDRS;
    strcpy(im->interp, interp);
    im->ph[0] = (Elf64_Phdr) { PT_PHDR, PF_R, 64, base + 64, base + 64, sizeof im->ph, sizeof im->ph, 8 };
    im->ph[1] = (Elf64_Phdr) { *interp ? PT_INTERP : PT_NULL, PF_R, offsetof(Image, interp), base + offsetof(Image, interp),
                               0, strlen(interp) + 1, strlen(interp) + 1, 1 };
    im->ph[2] = (Elf64_Phdr) { PT_LOAD, PF_R | PF_X, 0, base, base, 0x1800, 0x1800, 0x1000 };
    im->ph[3] = (Elf64_Phdr) { PT_LOAD, PF_R | PF_W, 0x2000, base + 0x2000, base + 0x2000, 0xf00, 0x5000, 0x1000 };
    im->ph[4] = (Elf64_Phdr) { PT_LOAD, PF_R, 0, base + 0x40000, base + 0x40000, 0x100, 0x100, 0x10000 };
    im->ph[5] = (Elf64_Phdr) { PT_GNU_STACK, PF_R | PF_W };
}

static uint64_t awkward(void)
{
    static const uint64_t v[] = {
        0, 1, 0xfff, 0x1000, 0x10000, 0x7fffffff, 0x80000000, 0xffffffff, 0x100000000, USER_TOP - 0x1000,
        USER_TOP, USER_TOP + 1, 0x7fffffffffff, 0x7fffffffffffffff, 0x8000000000000000, ~0ull, ~0xfffull, 1ull << 40, 3, 7,
    };

    return rnd() % 4 ? v[rnd() % ARRAY_LEN(v)] + (rnd() % 8 ? 0 : rnd() % 64) : rnd() >> rnd() % 64;
}

/* Damage 0..5 places, mostly whole fields. Returns the file's new size. */
static size_t damage(Image *im)
{
    const size_t head = sizeof im->eh + sizeof im->ph;

    for (unsigned n = rnd() % 6; n; n--) {
        uint64_t v = awkward();
        size_t at = rnd() % head, size = rnd() % 3;

        if (size == 0) {
            ((uint8_t *)im)[at] = v;
        } else if (size == 1 || at < 16) {
            at = sizeof im->eh + rnd() % PHDRS * sizeof im->ph[0] + 8 * (rnd() % 7);
            memcpy((char *)im + at, &v, rnd() % 8 ? 8 : 4);
        } else {
            memcpy((char *)im + (at & ~7), &v, rnd() % 2 ? 2 : 8);
        }
    }
    return rnd() % 8 ? FILE_SIZE : rnd() % FILE_SIZE;
}

static void put_file(int fd, const Image *im, size_t size)
{
    if (ftruncate(fd, 0) || pwrite(fd, im, size, 0) != (ssize_t)size)
        _exit(91);
}

enum { MAX_RANGES = 4096 };
typedef struct Ranges { bool bad; gaddr last; size_t n; struct { gaddr start, end; } r[MAX_RANGES]; } Ranges;

static void check_range(void *arg, const MapEntry *m)
{
    Ranges *r = arg;

    r->bad |= m->start >= m->end || m->start < r->last || m->end > USER_TOP || m->start < 0x10000;
    r->last = m->end;
    r->r[r->n].start = m->start;
    r->r[r->n].end = m->end;
    r->n += r->n < MAX_RANGES - 1;
}

/* One case; returns true if it could be loaded. */
static bool one_case(uint64_t number, int fd, int interp_fd, char *msg, size_t size)
{
    char path[40], *argv[] = { "prog", "arg", NULL }, *envp[] = { "A=B", NULL };
    Process p = { .guest = guests[0], .abi = &abi };
    const char *why = NULL;
    static Ranges r;
    ElfImage img;
    Image im;
    gaddr sp = 0;
    int err;

    state = number * 0x9e3779b97f4a7c15 + 0x1234567;
    rnd();
    snprintf(path, sizeof path, "/proc/self/fd/%d", interp_fd);
    good_image(&im, true, "");
    put_file(interp_fd, &im, rnd() % 2 ? damage(&im) : FILE_SIZE);
    good_image(&im, rnd() % 2, rnd() % 3 ? path : "");
    put_file(fd, &im, damage(&im));
    mmap_init(&p);
    err = elf_load(&p, fd, "prog", &img, &why);
    if (!err)
        sp = elf_stack(&p, &img, 2, argv, envp, "prog");
    snprintf(msg, size, "%s", err ? why : "");
    memset(&r, 0, offsetof(Ranges, r));
    mmap_walk(check_range, &r);
    if (r.bad)
        _exit(92);
    if (!err && sp && (sp & 15 || ld64(g2h(sp)) != 2 || strcmp(g2h(ld64(g2h(sp + 8))), "prog")))
        _exit(93);
    if (err && (!why || !*why))
        _exit(94);
    for (size_t i = 0; i < r.n; i++)
        if (guest_munmap(r.r[i].start, r.r[i].end - r.r[i].start))
            _exit(95);
    return !err;
}

int main(int argc, char **argv)
{
    uint64_t cases = argc > 1 ? strtoull(argv[1], NULL, 0) : 20000, first = argc > 2 ? strtoull(argv[2], NULL, 0) : 0;
    struct Shared { uint64_t at, loaded; char msg[512]; } *sh;
    int fd = memfd_create("prog", 0), interp_fd = memfd_create("interp", 0), status;

    sh = mmap(NULL, sizeof *sh, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (sh == MAP_FAILED || fd < 0 || interp_fd < 0)
        return 99;
    for (uint64_t n = first; n < first + cases; n += BATCH) {
        pid_t pid = fork();

        if (!pid) {
            for (sh->at = n; sh->at < n + BATCH && sh->at < first + cases; sh->at++)
                sh->loaded += one_case(sh->at, fd, interp_fd, sh->msg, sizeof sh->msg);
            _exit(0);
        }
        waitpid(pid, &status, 0);
        if (status) {
            printf("case %llu: status %#x (signal, or 9x: see the source); last message: %s\n", (unsigned long long)sh->at,
                   status, sh->msg);
            return 1;
        }
    }
    printf("%llu cases, %llu loaded\n", (unsigned long long)cases, (unsigned long long)sh->loaded);
    /* Both ways out must have been seen, or the test tests nothing. */
    return sh->loaded > cases / 20 && sh->loaded < cases / 20 * 19 ? 0 : 1;
}
