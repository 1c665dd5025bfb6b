/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Symbols of mapped ELF files (System V ABI, chapters 4 and 5; LSB Core, "DWARF Extensions", for .eh_frame_hdr). The files
 * are the guest's: nothing in them is trusted. The host's /proc/self/maps says what is mapped; it is read again, not too
 * often, when an address is in no file that is known.
 */
#include "debug/symbols.h"

#include <elf.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct Sym { uint64_t addr, size; uint32_t name; bool named; } Sym;

typedef struct Module {
    uint64_t start, end;            /* of its executable mapping */
    uint64_t bias;                  /* address - what the file says */
    char *path;
    const char *base;               /* without folders */
    uint8_t *file; uint64_t size;
    const char *names; uint64_t names_size;
    Sym *sym; uint32_t nsym, cap;
} Module;

struct Symbols {
    uint64_t top, base;
    Module *mod; unsigned nmod;
    unsigned misses;                /* since /proc/self/maps was read */
};

enum { MISSES_MAX = 256 };

/* ---- one file ---- */

static const void *file_at(const Module *m, uint64_t off, uint64_t len)
{
    return off <= m->size && len <= m->size - off ? m->file + off : NULL;
}

static void sym_add(Module *m, Sym s)
{
    if (m->nsym == m->cap) {
        uint32_t cap = m->cap ? 2 * m->cap : 256;
        Sym *v = realloc(m->sym, cap * sizeof *v);

        if (!v)
            return;
        m->sym = v;
        m->cap = cap;
    }
    m->sym[m->nsym++] = s;
}

/* By address; of several at one address the named one first, then the longest. */
static int sym_order(const void *pa, const void *pb)
{
    const Sym *a = pa, *b = pb;

    if (a->addr != b->addr)
        return a->addr < b->addr ? -1 : 1;
    if (a->named != b->named)
        return a->named ? -1 : 1;
    return (a->size < b->size) - (a->size > b->size);
}

static const Elf64_Phdr *headers(const Module *m, unsigned *n)
{
    const Elf64_Ehdr *eh = file_at(m, 0, sizeof *eh);
    const Elf64_Phdr *ph;

    if (!eh || memcmp(eh->e_ident, ELFMAG, SELFMAG) || eh->e_ident[EI_CLASS] != ELFCLASS64
        || eh->e_ident[EI_DATA] != ELFDATA2LSB || eh->e_phentsize != sizeof *ph || eh->e_phoff % 8)
        return NULL;
    ph = file_at(m, eh->e_phoff, (uint64_t)eh->e_phnum * sizeof *ph);
    *n = ph ? eh->e_phnum : 0;
    return ph;
}

static void read_symtab(Module *m, const Elf64_Shdr *tab, const Elf64_Shdr *str)
{
    uint64_t n = tab->sh_size / sizeof(Elf64_Sym);
    const Elf64_Sym *v = tab->sh_offset % 8 ? NULL : file_at(m, tab->sh_offset, n * sizeof *v);
    const char *names = file_at(m, str->sh_offset, str->sh_size);

    if (!v || !names || !str->sh_size || names[str->sh_size - 1])
        return;
    m->names = names;
    m->names_size = str->sh_size;
    for (uint64_t i = 0; i < n; i++) {
        unsigned type = ELF64_ST_TYPE(v[i].st_info);

        /* functions, and what assembly code forgot to call one; names like $x tell code from data */
        if ((type != STT_FUNC && type != STT_GNU_IFUNC && type != STT_NOTYPE) || v[i].st_shndx == SHN_UNDEF
            || v[i].st_shndx >= SHN_LORESERVE || v[i].st_name >= str->sh_size)
            continue;
        if (!names[v[i].st_name] || (type == STT_NOTYPE && strchr("$.L", names[v[i].st_name])))
            continue;
        sym_add(m, (Sym){ v[i].st_value, v[i].st_size, v[i].st_name, true });
    }
}

static void read_sections(Module *m)
{
    const Elf64_Ehdr *eh = file_at(m, 0, sizeof *eh);
    const Elf64_Shdr *sh = NULL;

    if (eh && eh->e_shentsize == sizeof *sh && eh->e_shoff % 8 == 0)
        sh = file_at(m, eh->e_shoff, (uint64_t)eh->e_shnum * sizeof *sh);
    for (int dyn = 0; sh && dyn < 2 && !m->nsym; dyn++)
        for (unsigned i = 0; i < eh->e_shnum; i++)
            if (sh[i].sh_type == (dyn ? SHT_DYNSYM : SHT_SYMTAB) && sh[i].sh_link < eh->e_shnum)
                read_symtab(m, &sh[i], &sh[sh[i].sh_link]);
}

/* The table in .eh_frame_hdr, where it has the usual form: pairs of 32-bit numbers relative to the header, sorted. */
static void read_frames(Module *m)
{
    enum { UDATA4 = 0x03, DATAREL_SDATA4 = 0x3b };
    unsigned n;
    const Elf64_Phdr *ph = headers(m, &n);

    for (unsigned i = 0; ph && i < n; i++) {
        const uint8_t *h = ph[i].p_type == PT_GNU_EH_FRAME ? file_at(m, ph[i].p_offset, 12) : NULL;
        const uint8_t *table;
        uint32_t count;

        if (!h || h[0] != 1 || h[2] != UDATA4 || h[3] != DATAREL_SDATA4)
            continue;
        count = ld32(h + 8);
        table = file_at(m, ph[i].p_offset + 12, (uint64_t)count * 8);
        for (uint32_t k = 0; table && k < count; k++)
            sym_add(m, (Sym){ .addr = ph[i].p_vaddr + (int64_t)(int32_t)ld32(table + 8 * k) });
    }
}

/* Offset @off of the file is mapped at m->start: find the bias. False: that part holds no code. */
static bool module_place(Module *m, uint64_t off)
{
    unsigned n;
    const Elf64_Phdr *ph = headers(m, &n);

    for (unsigned i = 0; ph && i < n; i++)
        if (ph[i].p_type == PT_LOAD && (ph[i].p_flags & PF_X) && ALIGN_DOWN(ph[i].p_offset, 4096ul) <= off
            && (off < ph[i].p_offset || off - ph[i].p_offset < ph[i].p_filesz)) {
            m->bias = m->start - (ph[i].p_vaddr + (off - ph[i].p_offset));
            return true;
        }
    return false;
}

/* The first @most bytes. A copy: the guest may cut the file short meanwhile. */
static bool file_read(Module *m, int fd, uint64_t most)
{
    struct stat st;
    uint8_t *p;
    ssize_t n;

    if (fstat(fd, &st) || !S_ISREG(st.st_mode) || st.st_size <= 0)
        return false;
    m->size = MIN((uint64_t)st.st_size, most);
    p = realloc(m->file, m->size);
    if (!p)
        return false;
    m->file = p;
    n = pread(fd, p, m->size, 0);
    m->size = n < 0 ? 0 : n;
    return n > 0;
}

/* @placed: the bias is known. */
static void module_read(Module *m, uint64_t off, bool placed)
{
    enum { HEADERS = 16384, FILE_MOST = 1 << 30 };
    int fd = open(m->path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);

    m->base = strrchr(m->path, '/') ? strrchr(m->path, '/') + 1 : m->path;
    if (fd < 0)
        return;
    if (placed || (file_read(m, fd, HEADERS) && module_place(m, off))) {
        if (file_read(m, fd, FILE_MOST)) {
            read_sections(m);
            read_frames(m);
        }
        if (m->nsym)
            qsort(m->sym, m->nsym, sizeof *m->sym, sym_order);
    }
    close(fd);
}

/* ---- all files ---- */

static Module *module_new(Symbols *s)
{
    Module *v = realloc(s->mod, (s->nmod + 1) * sizeof *v);

    if (!v)
        return NULL;
    s->mod = v;
    v[s->nmod] = (Module){ 0 };
    return &v[s->nmod++];
}

static bool is_known(const Symbols *s, uint64_t start, uint64_t end)
{
    for (unsigned i = 0; i < s->nmod; i++)
        if (start >= s->mod[i].start && end <= s->mod[i].end)
            return true;
    return false;
}

static void read_maps(Symbols *s)
{
    FILE *f = fopen("/proc/self/maps", "re");
    char line[4096 + 128], prot[8];
    uint64_t start, end, off;
    int at;

    s->misses = 0;
    while (f && fgets(line, sizeof line, f)) {
        Module *m;

        at = 0;
        if (sscanf(line, "%" SCNx64 "-%" SCNx64 " %7s %" SCNx64 " %*s %*s %n", &start, &end, prot, &off, &at) < 4)
            continue;
        line[strcspn(line, "\n")] = 0;
        if (end - s->base > s->top || !at || line[at] != '/' || is_known(s, start - s->base, end - s->base))
            continue;
        m = module_new(s);
        if (!m || !(m->path = strdup(line + at)))
            break;
        m->start = start - s->base;
        m->end = end - s->base;
        module_read(m, off, false);
    }
    if (f)
        fclose(f);
}

Symbols *symbols_new(uint64_t top, uint64_t base)
{
    Symbols *s = calloc(1, sizeof *s);

    if (s) {
        s->top = top;
        s->base = base;
        read_maps(s);
    }
    return s;
}

Symbols *symbols_of_file(const char *path, uint64_t bias)
{
    Symbols *s = calloc(1, sizeof *s);
    Module *m = s ? module_new(s) : NULL;

    if (!m || !(m->path = strdup(path)))
        return s;
    m->end = UINT64_MAX;
    m->bias = bias;
    module_read(m, 0, true);
    return s;
}

void symbols_free(Symbols *s)
{
    for (unsigned i = 0; s && i < s->nmod; i++) {
        Module *m = &s->mod[i];

        free(m->path);
        free(m->sym);
        free(m->file);
    }
    if (s)
        free(s->mod);
    free(s);
}

/* The first symbol of the last address that is not behind @addr. */
static const Sym *sym_at(const Module *m, uint64_t addr)
{
    uint32_t lo = 0, hi = m->nsym;

    while (hi - lo > 1) {
        uint32_t mid = lo + (hi - lo) / 2;

        if (m->sym[mid].addr <= addr)
            lo = mid;
        else
            hi = mid;
    }
    if (!hi || m->sym[lo].addr > addr)
        return NULL;
    while (lo && m->sym[lo - 1].addr == m->sym[lo].addr)
        lo--;
    return &m->sym[lo];
}

static uint64_t module_find(const Module *m, uint64_t addr, char *name, size_t size)
{
    const Sym *s = sym_at(m, addr - m->bias);

    if (s && s->named)
        snprintf(name, size, "%s", m->names + s->name);
    else if (s)
        snprintf(name, size, "%s:0x%" PRIx64, m->base, s->addr);
    else
        snprintf(name, size, "%s+0x%" PRIx64, m->base, addr - m->bias);
    return s ? s->addr + m->bias : 0;
}

uint64_t symbols_find(Symbols *s, uint64_t addr, char *name, size_t size)
{
    for (int again = 0; s && again < 2; again++) {
        for (unsigned i = s->nmod; i--;)
            if (addr >= s->mod[i].start && addr < s->mod[i].end)
                return module_find(&s->mod[i], addr, name, size);
        if (!s->top || s->misses++ % MISSES_MAX)
            break;
        read_maps(s);
    }
    snprintf(name, size, "0x%" PRIx64, addr);
    return 0;
}
