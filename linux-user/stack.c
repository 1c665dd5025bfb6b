/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The initial stack, as Linux's create_elf_tables() lays it out. From high to low addresses:
 *
 *   8 zero bytes, execfn, environment strings, argument strings, 16 random bytes, (16-byte aligned)
 *   auxv pairs, NULL, envp[], NULL, argv[], argc  <- sp
 *
 * Everything is written through host pointers: the stack has just been mapped and there is one thread.
 */
#include "linux-user/linux-user.h"

#include <elf.h>
#include <stdlib.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <unistd.h>

#ifndef AT_MINSIGSTKSZ
#define AT_MINSIGSTKSZ 51
#endif

typedef struct StackBuild {
    gaddr at;                   /* lowest byte in use */
    uint64_t *auxv; size_t naux;
} StackBuild;

/* splitmix64; -seed makes every run the same. */
uint64_t rand_u64(void)
{
    static _Atomic uint64_t count;
    uint64_t z;

    if (!lu_opt->have_seed)
        return getrandom(&z, sizeof z, 0) == sizeof z ? z : 0x9e3779b97f4a7c15;
    z = lu_opt->seed + (atomic_fetch_add(&count, 1) + 1) * 0x9e3779b97f4a7c15;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
    z = (z ^ z >> 27) * 0x94d049bb133111eb;
    return z ^ z >> 31;
}

static gaddr push(StackBuild *b, const void *data, size_t len)
{
    b->at -= len;
    memcpy(g2h(b->at), data, len);
    return b->at;
}

static void aux(StackBuild *b, uint64_t type, uint64_t value)
{
    b->auxv[b->naux++] = type;
    b->auxv[b->naux++] = value;
}

/* The vdso, or at least the page with the signal return code. Returns its address if it is an ELF image, for auxv. */
static gaddr map_vdso(Process *p)
{
    const Abi *abi = p->abi;
    uint64_t size = ALIGN_UP((uint64_t)abi->vdso_size, 4096);
    int64_t at;

    if (!size)
        return 0;
    at = guest_mmap(0, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (at < 0)
        return 0;
    memcpy(g2h(at), abi->vdso_code, abi->vdso_size);
    guest_mprotect(at, size, PROT_READ | PROT_EXEC);
    mmap_tag(at, size, "[vdso]");
    p->sigtramp = at + abi->sigtramp_off;
    return !memcmp(abi->vdso_code, ELFMAG, SELFMAG) ? (gaddr)at : 0;
}

static void fill_auxv(StackBuild *b, const Process *p, const ElfImage *img, gaddr vdso, gaddr random, gaddr execfn,
                      gaddr platform)
{
    uint64_t hwcap2 = p->abi->hwcap2 ? p->abi->hwcap2(p) : 0;

    if (vdso)
        aux(b, AT_SYSINFO_EHDR, vdso);
    aux(b, AT_HWCAP, p->abi->hwcap ? p->abi->hwcap(p) : 0);
    aux(b, AT_PAGESZ, 4096);
    aux(b, AT_CLKTCK, p->abi->clk_tck ? p->abi->clk_tck : 100);
    aux(b, AT_PHDR, img->phdr);
    aux(b, AT_PHENT, img->phent);
    aux(b, AT_PHNUM, img->phnum);
    aux(b, AT_BASE, img->interp_entry ? img->interp_bias : 0);
    aux(b, AT_FLAGS, 0);
    aux(b, AT_ENTRY, img->entry);
    aux(b, AT_UID, getuid());
    aux(b, AT_EUID, geteuid());
    aux(b, AT_GID, getgid());
    aux(b, AT_EGID, getegid());
    aux(b, AT_SECURE, getauxval(AT_SECURE));
    aux(b, AT_RANDOM, random);
    if (hwcap2)
        aux(b, AT_HWCAP2, hwcap2);
    aux(b, AT_MINSIGSTKSZ, p->abi->frame_size ? p->abi->frame_size : p->abi->min_sigstack);
    aux(b, AT_EXECFN, execfn);
    if (platform)
        aux(b, AT_PLATFORM, platform);
    aux(b, AT_NULL, 0);
}

static uint64_t strings_size(char **v, int *count)
{
    uint64_t size = 0;

    for (*count = 0; v && v[*count]; (*count)++)
        size += strlen(v[*count]) + 1;
    return size;
}

/* Strings of @v from the last to the first, so that the first is lowest; their addresses to @out. */
static void push_strings(StackBuild *b, char **v, int n, uint64_t *out)
{
    for (int i = n - 1; i >= 0; i--)
        out[i] = push(b, v[i], strlen(v[i]) + 1);
}

gaddr elf_stack(Process *p, const ElfImage *img, int argc, char **argv, char **envp, const char *execfn)
{
    int prot = PROT_READ | PROT_WRITE | (img->exec_stack ? PROT_EXEC : 0), envc;
    uint64_t size = p->stack_hi - p->stack_lo, words[1] = { 0 }, seed[2], *table;
    uint64_t strings = strings_size(argv, &argc) + strings_size(envp, &envc) + strlen(execfn) + 1;
    uint64_t auxv[sizeof p->auxv / 8];
    StackBuild b = { .at = p->stack_hi, .auxv = auxv };
    gaddr vdso, execfn_at, random, platform = 0;
    size_t ntable = 1 + argc + 1 + envc + 1;

    if (strings + ntable * 8 + 4096 > size / 4 * 3)
        return 0;
    if (guest_mmap(p->stack_lo, size, prot, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK | MAP_FIXED_NOREPLACE,
                   -1, 0) < 0)
        return 0;
    mmap_tag(p->stack_lo, size, "[stack]");
    vdso = map_vdso(p);
    table = malloc(ntable * 8);
    if (!table)
        return 0;
    push(&b, words, 8);
    execfn_at = push(&b, execfn, strlen(execfn) + 1);
    p->env_end = b.at;
    push_strings(&b, envp, envc, table + argc + 2);
    p->env_start = p->arg_end = b.at;
    push_strings(&b, argv, argc, table + 1);
    p->arg_start = b.at;
    table[0] = argc;
    table[argc + 1] = table[ntable - 1] = 0;
    seed[0] = rand_u64();
    seed[1] = rand_u64();
    if (p->abi->platform)
        platform = push(&b, p->abi->platform, strlen(p->abi->platform) + 1);
    b.at = ALIGN_DOWN(b.at, 16);
    random = push(&b, seed, sizeof seed);
    fill_auxv(&b, p, img, vdso, random, execfn_at, platform);
    p->auxv_len = b.naux * 8;
    memcpy(p->auxv, auxv, p->auxv_len);
    b.at -= (b.at - (ntable + b.naux) * 8) & 15;
    push(&b, auxv, p->auxv_len);
    push(&b, table, ntable * 8);
    free(table);
    return b.at;
}
