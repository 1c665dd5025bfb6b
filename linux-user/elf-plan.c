/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Reading ELF headers (System V ABI, chapter 4 and 5) with nothing taken on trust: after elf_plan() every segment is
 * known to lie in the file and in the guest's address space, in order, without overlap.
 */
#include "linux-user/elf-int.h"

#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static const struct { uint16_t machine; const char *name; } machines[] = {
    { EM_X86_64,  "an x86-64" },   { EM_386,     "an i386" },      { EM_AARCH64, "an aarch64" },
    { EM_ARM,     "a 32-bit Arm" },{ EM_RISCV,   "a RISC-V" },     { EM_PPC64,   "a ppc64" },
    { EM_PPC,     "a PowerPC" },   { EM_S390,    "an s390x" },     { EM_MIPS,    "a MIPS" },
    { 258,        "a LoongArch" }, { EM_SPARCV9, "a sparc64" },    { EM_SPARC,   "a SPARC" },
    { EM_IA_64,   "an Itanium" },  { EM_ALPHA,   "an Alpha" },     { EM_68K,     "an m68k" },
    { EM_PARISC,  "a PA-RISC" },   { EM_SH,      "a SuperH" },
};

const char *elf_machine_name(unsigned machine)
{
    for (size_t i = 0; i < ARRAY_LEN(machines); i++)
        if (machines[i].machine == machine)
            return machines[i].name;
    return NULL;
}

static const Guest *guest_for(const Elf64_Ehdr *eh)
{
    for (const Guest *const *g = guests; *g; g++)
        if ((*g)->elf_machine == eh->e_machine && (*g)->elf_class == eh->e_ident[EI_CLASS]
            && (*g)->elf_data == eh->e_ident[EI_DATA])
            return *g;
    return NULL;
}

static int fail(const char **why, int err, const char *text)
{
    if (why)
        *why = text;
    return err;
}

/* Read all @len bytes at @off: false if the file ends before, or on an error. */
static bool read_at(int fd, void *buf, size_t len, uint64_t off)
{
    for (size_t done = 0; done < len;) {
        long n = off > INT64_MAX - len ? 0 : HSYS(pread64, fd, (char *)buf + done, len - done, off + done);

        if (n == -EINTR)
            continue;
        if (n <= 0)
            return false;
        done += n;
    }
    return true;
}

static int read_header(int fd, Elf64_Ehdr *eh, const char **why)
{
    memset(eh, 0, sizeof *eh);
    if (!read_at(fd, eh->e_ident, 4, 0))
        return fail(why, -ENOEXEC, "is not a program: it is empty or cannot be read");
    if (!memcmp(eh->e_ident, "#!", 2))
        return fail(why, -ENOEXEC, "is a script: run its interpreter");
    if (memcmp(eh->e_ident, ELFMAG, SELFMAG))
        return fail(why, -ENOEXEC, "is not a Linux program: it has no ELF header");
    /* The machine of 32-bit files sits at the same place; what follows it is only read for 64-bit ones. */
    if (!read_at(fd, eh, offsetof(Elf64_Ehdr, e_version), 0))
        return fail(why, -ENOEXEC, "is truncated: the ELF header is not complete");
    return 0;
}

const Guest *elf_guest(int fd, const char **why)
{
    static __thread char text[160];
    Elf64_Ehdr eh;
    const Guest *g;
    const char *name;
    uint16_t m;

    if (read_header(fd, &eh, why))
        return NULL;
    g = guest_for(&eh);
    if (g)
        return g;
    m = eh.e_ident[EI_DATA] == ELFDATA2MSB ? __builtin_bswap16(eh.e_machine) : eh.e_machine;
    name = elf_machine_name(m);
    if (m == EM_X86_64)
        fail(why, 0, "is an x86-64 program: start it without lyre");
    else if (m == EM_RISCV && eh.e_ident[EI_CLASS] == ELFCLASS32)
        fail(why, 0, "is a 32-bit RISC-V program: lyre runs 64-bit ones (riscv64)");
    else if (m == EM_AARCH64 && eh.e_ident[EI_DATA] == ELFDATA2MSB)
        fail(why, 0, "is a big-endian aarch64 program: lyre runs little-endian ones");
    else if (m == EM_AARCH64)
        fail(why, 0, "is an ILP32 aarch64 program: lyre runs 64-bit ones");
    else {
        snprintf(text, sizeof text, "is %s program: no emulator for it here; lyre -cpu help lists the guests",
                 name ? name : "an unknown machine's");
        fail(why, 0, text);
    }
    return NULL;
}

static int plan_interp(int fd, const Elf64_Phdr *ph, ElfPlan *plan, const char **why)
{
    if (ph->p_filesz < 2 || ph->p_filesz > PATH_MAX)
        return fail(why, -ENOEXEC, "is damaged: its PT_INTERP has an impossible size");
    if (!read_at(fd, plan->interp, ph->p_filesz, ph->p_offset))
        return fail(why, -ENOEXEC, "is truncated: the name of its dynamic loader is missing");
    if (plan->interp[ph->p_filesz - 1])
        return fail(why, -ENOEXEC, "is damaged: the name of its dynamic loader does not end");
    return 0;
}

static int plan_load(const Elf64_Phdr *ph, const Elf64_Ehdr *eh, uint64_t size, ElfPlan *plan, const char **why)
{
    uint64_t table = (uint64_t)eh->e_phnum * sizeof *ph;

    if (ph->p_filesz > ph->p_memsz)
        return fail(why, -EINVAL, "is damaged: a segment is larger in the file than in memory");
    if (!access_ok(ph->p_vaddr, ph->p_memsz) || ph->p_vaddr + ph->p_memsz > USER_TOP - 4096)
        return fail(why, -EINVAL, "is damaged: a segment lies outside the address space");
    if (ph->p_filesz && (ph->p_offset & 4095) != (ph->p_vaddr & 4095))
        return fail(why, -EINVAL, "cannot be mapped: file offset and address of a segment differ within a page");
    if (ph->p_filesz && (ph->p_offset > size || ph->p_filesz > size - ph->p_offset))
        return fail(why, -ENOEXEC, "is truncated: a segment goes beyond the end of the file");
    if (plan->hi && ph->p_vaddr < plan->hi)
        return fail(why, -EINVAL, "is damaged: segments overlap or are not in order");
    if (!plan->hi)
        plan->lo = ALIGN_DOWN(ph->p_vaddr, 4096);
    plan->hi = ph->p_vaddr + ph->p_memsz;
    if (eh->e_phoff >= ph->p_offset && table <= ph->p_filesz && eh->e_phoff - ph->p_offset <= ph->p_filesz - table)
        plan->phdr = eh->e_phoff - ph->p_offset + ph->p_vaddr;
    if (!(ph->p_align & (ph->p_align - 1)))
        plan->align = MAX(plan->align, ph->p_align);
    return 0;
}

static int plan_header(int fd, Elf64_Ehdr *eh, ElfPlan *plan, const char **why)
{
    int r = read_header(fd, eh, why);

    if (r)
        return r;
    plan->guest = elf_guest(fd, why);
    if (!plan->guest)
        return -ENOEXEC;
    if (!read_at(fd, eh, sizeof *eh, 0))
        return fail(why, -ENOEXEC, "is truncated: the ELF header is not complete");
    if (eh->e_type != ET_EXEC && eh->e_type != ET_DYN)
        return fail(why, -ENOEXEC, eh->e_type == ET_REL ? "is an object file: link it first"
                                 : eh->e_type == ET_CORE ? "is a core dump, not a program"
                                 : "is damaged: unknown ELF type");
    if (eh->e_phentsize != sizeof(Elf64_Phdr) || !eh->e_phnum || eh->e_phnum > ELF_MAX_PHNUM)
        return fail(why, -ENOEXEC, "is damaged: impossible number or size of program headers");
    if (!read_at(fd, plan->ph, eh->e_phnum * sizeof(Elf64_Phdr), eh->e_phoff))
        return fail(why, -ENOEXEC, "is truncated: program headers are missing");
    return 0;
}

/*
 * PT_GNU_PROPERTY is one note {4, size, NT_GNU_PROPERTY_TYPE_0, "GNU"} of properties {type, size, data} in multiples of 8
 * bytes. What cannot be understood says nothing.
 */
static uint32_t feature_property(int fd, const Elf64_Phdr *ph)
{
    enum { FEATURE_1_AND = 0xc0000000, NOTE = 5, HEAD = 16 };
    uint8_t buf[1024];
    uint64_t size = MIN(ph->p_filesz, sizeof buf);

    if (size < HEAD || !read_at(fd, buf, size, ph->p_offset))
        return 0;
    if (ld32(buf) != 4 || ld32(buf + 8) != NOTE || memcmp(buf + 12, "GNU", 4) || ld32(buf + 4) > size - HEAD)
        return 0;
    size = HEAD + ld32(buf + 4);
    for (uint64_t at = HEAD; at + 8 <= size;) {
        uint64_t len = ld32(buf + at + 4);

        if (len > size - at - 8)
            return 0;
        if (ld32(buf + at) == FEATURE_1_AND)
            return len == 4 ? ld32(buf + at + 8) : 0;
        at += 8 + ALIGN_UP(len, 8ull);
    }
    return 0;
}

int elf_plan(int fd, ElfPlan *plan, const char **why)
{
    Elf64_Ehdr eh;
    struct stat st;
    int r;

    memset(plan, 0, offsetof(ElfPlan, ph));
    plan->align = 4096;
    r = plan_header(fd, &eh, plan, why);
    if (r)
        return r;
    if (fstat(fd, &st))
        return fail(why, -errno, "cannot be read");
    plan->dyn = eh.e_type == ET_DYN;
    plan->phnum = eh.e_phnum;
    plan->entry = eh.e_entry;
    for (int i = 0; i < eh.e_phnum && !r; i++) {
        const Elf64_Phdr *ph = &plan->ph[i];

        if (ph->p_type == PT_LOAD && ph->p_memsz)
            r = plan_load(ph, &eh, st.st_size, plan, why);
        else if (ph->p_type == PT_INTERP && !plan->interp[0])
            r = plan_interp(fd, ph, plan, why);
        else if (ph->p_type == PT_GNU_STACK)
            plan->exec_stack = ph->p_flags & PF_X;
        else if (ph->p_type == PT_GNU_PROPERTY)
            plan->property = feature_property(fd, ph);
    }
    if (r)
        return r;
    if (!plan->hi)
        return fail(why, -EINVAL, "is damaged: nothing in it is to be loaded");
    plan->hi = ALIGN_UP(plan->hi, 4096);
    if (!plan->dyn && plan->lo < 0x10000)
        return fail(why, -EPERM, "cannot be mapped: its addresses begin below 0x10000");
    return 0;
}
