/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Mapping a program: the segments of an ELF file and of its dynamic loader go to where Linux would put them. elf-plan.c
 * has checked the headers; here only the kernel can still say no.
 */
#include "linux-user/elf-int.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

/* Linux: two thirds of the address space, randomized by 28 bits of pages at most; fewer here, to share page tables. */
#define PIE_BASE (USER_TOP / 3 * 2 & ~0xfffull)

static int segment_prot(const Elf64_Phdr *ph)
{
    return (ph->p_flags & PF_R ? PROT_READ : 0) | (ph->p_flags & PF_W ? PROT_WRITE : 0)
           | (ph->p_flags & PF_X ? PROT_EXEC : 0);
}

/* Map one segment at its place plus @bias. The place is reserved already. */
static int map_segment(int fd, const Elf64_Phdr *ph, gaddr bias, int guard)
{
    gaddr start = ph->p_vaddr + bias, file_end = start + ph->p_filesz, mem_end = start + ph->p_memsz;
    gaddr page = ALIGN_DOWN(start, 4096), zero = ph->p_filesz ? ALIGN_UP(file_end, 4096) : page;
    int prot = segment_prot(ph) | (ph->p_flags & PF_X ? guard : 0);
    int64_t r;

    if (ph->p_filesz) {
        r = guest_mmap(page, file_end - page, prot, MAP_PRIVATE | MAP_FIXED, fd, ALIGN_DOWN(ph->p_offset, 4096));
        if (r < 0)
            return (int)r;
        /* The rest of the last file page is bss, if there is any; the kernel leaves it alone in read-only segments. */
        if (ph->p_memsz > ph->p_filesz && prot & PROT_WRITE && file_end < zero)
            memset(g2h(file_end), 0, zero - file_end);
    }
    if (mem_end > zero) {
        r = guest_mmap(zero, mem_end - zero, prot, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
        if (r < 0)
            return (int)r;
    }
    return 0;
}

/* Reserve the whole range of the image: *bias is what to add to the file's addresses (modulo 2^64). 0 or -errno. */
static int reserve(const ElfPlan *plan, bool interp, gaddr *bias)
{
    uint64_t size = plan->hi - plan->lo, head = plan->lo & (plan->align - 1);
    gaddr want = PIE_BASE + (lu_opt->aslr ? (rand_u64() & 0x3ffff) << 12 : 0);
    int64_t at;

    *bias = 0;
    if (!plan->dyn) {
        at = guest_mmap(plan->lo, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE, -1, 0);
        return at < 0 ? (int)at : 0;
    }
    if (plan->align >= USER_TOP)
        return -ENOMEM;
    at = guest_reserve(interp ? 0 : want, head + size, plan->align);
    if (at < 0)
        return (int)at;
    if (head)
        guest_munmap(at, head);
    *bias = at + head - plan->lo;
    return 0;
}

/* The PROT_ bit for code of the file that the kernel starts: the loader, or what needs none. All else is the loader's. */
static int guard_of(const Process *p, const ElfPlan *plan, bool interp)
{
    const Abi *abi = p->abi;

    if ((!interp && plan->interp[0]) || !abi->elf_guarded || !abi->elf_guarded(p, plan->property))
        return 0;
    return abi->prot_guarded;
}

/* Map all segments. */
static int map_image(const Process *p, int fd, const ElfPlan *plan, bool interp, gaddr *bias)
{
    int guard = guard_of(p, plan, interp);
    int r = reserve(plan, interp, bias);
    gaddr end = plan->lo;

    for (int i = 0; i < plan->phnum && !r; i++) {
        const Elf64_Phdr *ph = &plan->ph[i];
        gaddr page = ALIGN_DOWN(ph->p_vaddr, 4096);

        if (ph->p_type != PT_LOAD || !ph->p_memsz)
            continue;
        if (page > end)
            guest_munmap(end + *bias, page - end);
        r = map_segment(fd, ph, *bias, guard);
        end = ALIGN_UP(ph->p_vaddr + ph->p_memsz, 4096);
    }
    return r;
}

static int explain(int err, const char **why, const char *fmt, const char *a, const char *b)
{
    char *text;

    *why = asprintf(&text, fmt, a, b) < 0 ? fmt : text;
    return err;
}

/* The text for a dynamic loader that cannot be opened. */
static int no_interp(int err, const ElfPlan *prog, const char **why)
{
    if (err != -ENOENT)
        return explain(err, why, "needs the dynamic loader %s: %s", prog->interp, strerror(-err));
    if (*lu_opt->sysroot)
        return explain(err, why, "needs the dynamic loader %s, which is neither under %s nor on this system: give -L DIR, "
                       "the directory that holds the guest's /lib", prog->interp, lu_opt->sysroot);
    return explain(err, why, "needs the dynamic loader %s, which is not there: give -L DIR, the directory that holds the "
                   "guest's /lib, or install the guest's libraries (Debian: libc6-%s-cross)", prog->interp,
                   prog->guest->name);
}

static int load_interp(const Process *p, const ElfPlan *prog, ElfPlan *plan, ElfImage *img, const char **why)
{
    char buf[PATH_MAX];
    int fd = open(path_host(prog->interp, buf), O_RDONLY | O_CLOEXEC);
    gaddr bias;
    int r;

    if (fd < 0)
        return no_interp(-errno, prog, why);
    r = elf_plan(fd, plan, why);
    if (r)
        r = explain(-ELIBBAD, why, "cannot use the dynamic loader %s: it %s", prog->interp, *why);
    else if (plan->guest != prog->guest)
        r = explain(-ELIBBAD, why, "cannot use the dynamic loader %s: it is for %s", prog->interp, plan->guest->name);
    else if ((r = map_image(p, fd, plan, true, &bias)))
        r = explain(r, why, "cannot use the dynamic loader %s: %s", prog->interp, strerror(-r));
    close(fd);
    if (r)
        return r;
    img->interp_bias = plan->lo + bias;
    img->interp_entry = plan->entry + bias;
    return 0;
}

int elf_load(Process *p, int fd, const char *path, ElfImage *img, const char **why)
{
    ElfPlan *plan = malloc(2 * sizeof *plan);       /* the program's and its loader's; touched only as far as used */
    gaddr bias;
    int r;

    memset(img, 0, sizeof *img);
    *why = "cannot be loaded: out of memory";
    if (!plan)
        return -ENOMEM;
    r = elf_plan(fd, plan, why);
    if (r)
        goto out;
    r = map_image(p, fd, plan, false, &bias);
    if (r) {
        explain(r, why, "cannot be mapped: %s%s", strerror(-r), "");
        goto out;
    }
    img->bias = bias;
    img->entry = plan->entry + bias;
    img->phdr = plan->phdr ? plan->phdr + bias : 0;
    img->phnum = plan->phnum;
    img->phent = sizeof(Elf64_Phdr);
    img->lo = plan->lo + bias;
    img->hi = plan->hi + bias;
    img->exec_stack = plan->exec_stack;
    img->brk = img->hi + (lu_opt->aslr ? (rand_u64() & 0x1fff) << 12 : 0);
    if (plan->interp[0])
        r = load_interp(p, plan, plan + 1, img, why);
    p->brk_start = p->brk = img->brk;
    p->entry = img->entry;
    p->load_bias = img->bias;
out:
    free(plan);
    return r;
}
