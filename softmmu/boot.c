/* SPDX-License-Identifier: Apache-2.0 */
/* Reading the images that a machine starts with; boot.h has the formats. Files are anybody's: every offset is checked. */
#include "softmmu/boot.h"

#include <elf.h>
#include <errno.h>
#include <zlib.h>
#include <zstd.h>

enum { IMAGE_MAX = 1 << 30, RISCV_IMAGE_MAGIC2 = 0x05435352 };

void boot_add(BootPiece **list, const char *what, uint64_t addr, uint8_t *data, uint64_t size)
{
    BootPiece *p = g_new(BootPiece, 1);

    *p = (BootPiece){ what, addr, data, size, *list };
    *list = p;
}

char *boot_write(Machine *m, const BootPiece *list)
{
    for (; list; list = list->next)
        if (!mem_write_rom(m, list->addr, list->data, list->size))
            return g_strdup_printf("the %s (%" G_GUINT64_FORMAT " bytes at %#" G_GINT64_MODIFIER "x) does not fit into the "
                                   "machine's memory: give it more with -m", list->what, list->size, list->addr);
    return NULL;
}

/* ---- files ---- */

/* zlib reads files that are not compressed as they are. */
static uint8_t *read_gzip(const char *what, const char *path, uint64_t *size, char **err)
{
    gzFile f = gzopen(path, "rb");
    GByteArray *all = g_byte_array_new();
    static uint8_t buf[1 << 16];
    int n = 0, code;

    if (!f) {
        *err = g_strdup_printf("%s %s: %s", what, path, strerror(errno ? errno : ENOMEM));
        g_byte_array_free(all, TRUE);
        return NULL;
    }
    while (all->len <= IMAGE_MAX && (n = gzread(f, buf, sizeof buf)) > 0)
        g_byte_array_append(all, buf, (guint)n);
    const char *why = n < 0 ? gzerror(f, &code) : all->len > IMAGE_MAX ? "larger than 1 GiB" : !all->len ? "empty" : NULL;

    if (why)
        *err = g_strdup_printf("%s %s: %s", what, path, n < 0 && code == Z_ERRNO ? strerror(errno) : why);
    gzclose(f);
    if (why) {
        g_byte_array_free(all, TRUE);
        return NULL;
    }
    *size = all->len;
    return g_byte_array_free(all, FALSE);
}

uint8_t *boot_file(const char *what, const char *path, uint64_t *size, char **err)
{
    GError *e = NULL;
    char *data;
    gsize n;

    if (!g_file_get_contents(path, &data, &n, &e)) {
        *err = g_strdup_printf("%s: %s", what, e->message);
        g_error_free(e);
        return NULL;
    }
    *size = n;
    return (uint8_t *)data;
}

/* ---- EFI zboot: "MZ", at 4 "zimg", payload offset and size at 8 and 12, name of the compression at 24 ---- */

static uint8_t *inflate_all(const uint8_t *in, uint64_t n, uint64_t *size)
{
    z_stream z = { .next_in = (Bytef *)in, .avail_in = (uInt)n };
    GByteArray *all = g_byte_array_new();
    static uint8_t buf[1 << 16];
    int ret = inflateInit2(&z, 15 + 16);

    while (ret == Z_OK && all->len <= IMAGE_MAX) {
        z.next_out = buf;
        z.avail_out = sizeof buf;
        ret = inflate(&z, Z_NO_FLUSH);
        g_byte_array_append(all, buf, sizeof buf - z.avail_out);
    }
    inflateEnd(&z);
    *size = all->len;
    if (ret == Z_STREAM_END)
        return g_byte_array_free(all, FALSE);
    g_byte_array_free(all, TRUE);
    return NULL;
}

static uint8_t *unzstd(const uint8_t *in, uint64_t n, uint64_t *size)
{
    ZSTD_DStream *z = ZSTD_createDStream();
    ZSTD_inBuffer src = { in, n, 0 };
    GByteArray *all = g_byte_array_new();
    static uint8_t buf[1 << 16];
    size_t ret = 1;

    while (ret && !ZSTD_isError(ret) && all->len <= IMAGE_MAX) {
        ZSTD_outBuffer dst = { buf, sizeof buf, 0 };
        size_t before = src.pos;

        ret = ZSTD_decompressStream(z, &dst, &src);
        if (!dst.pos && src.pos == before)
            break;                                   /* cut short */
        g_byte_array_append(all, buf, (guint)dst.pos);
    }
    ZSTD_freeDStream(z);
    *size = all->len;
    if (!ret)
        return g_byte_array_free(all, FALSE);
    g_byte_array_free(all, TRUE);
    return NULL;
}

static char *unpack_zboot(const char *what, const char *path, uint8_t **data, uint64_t *size)
{
    uint64_t off = ld32(*data + 8), n = ld32(*data + 12);
    const char *kind = (const char *)*data + 24;
    uint8_t *out = NULL;

    if (off > *size || n > *size - off)
        return g_strdup_printf("%s %s: the compressed part lies outside the file", what, path);
    if (!strncmp(kind, "gzip", 5))
        out = inflate_all(*data + off, n, size);
    else if (!strncmp(kind, "zstd", 5))
        out = unzstd(*data + off, n, size);
    else
        return g_strdup_printf("%s %s: EFI zboot image compressed by '%.8s': gzip and zstd are known", what, path, kind);
    if (!out)
        return g_strdup_printf("%s %s: the compressed part is damaged", what, path);
    g_free(*data);
    *data = out;
    return NULL;
}

/* ---- programs ---- */

static char *add_segment(BootPiece **list, const char *what, const char *path, const uint8_t *data, uint64_t size,
                         const Elf64_Phdr *ph, BootImage *out)
{
    if (ph->p_offset > size || ph->p_filesz > size - ph->p_offset || ph->p_memsz < ph->p_filesz
        || ph->p_memsz > IMAGE_MAX || ph->p_paddr + ph->p_memsz < ph->p_paddr)
        return g_strdup_printf("%s %s: a segment of this ELF file lies outside the file or memory", what, path);
    uint8_t *seg = g_malloc0(ph->p_memsz);

    memcpy(seg, data + ph->p_offset, ph->p_filesz);
    boot_add(list, what, ph->p_paddr, seg, ph->p_memsz);
    out->start = MIN(out->start, ph->p_paddr);
    out->end = MAX(out->end, ph->p_paddr + ph->p_memsz);
    return NULL;
}

/* The entry is a virtual address: that of the physical place it is loaded to counts. */
static char *add_elf(BootPiece **list, const char *what, const char *path, const uint8_t *data, uint64_t size,
                     uint16_t elf_machine, BootImage *out)
{
    Elf64_Ehdr eh;
    unsigned loads = 0;

    if (size < sizeof eh)
        return g_strdup_printf("%s %s: too short for an ELF file", what, path);
    memcpy(&eh, data, sizeof eh);
    if (eh.e_ident[EI_CLASS] != ELFCLASS64 || eh.e_ident[EI_DATA] != ELFDATA2LSB || eh.e_machine != elf_machine)
        return g_strdup_printf("%s %s: an ELF file for another processor than this machine's", what, path);
    if (eh.e_phentsize != sizeof(Elf64_Phdr) || eh.e_phoff > size || (size - eh.e_phoff) / sizeof(Elf64_Phdr) < eh.e_phnum)
        return g_strdup_printf("%s %s: its ELF program headers lie outside the file", what, path);
    *out = (BootImage){ .entry = eh.e_entry, .start = UINT64_MAX };
    for (unsigned i = 0; i < eh.e_phnum; i++) {
        Elf64_Phdr ph;
        char *err;

        memcpy(&ph, data + eh.e_phoff + i * sizeof ph, sizeof ph);
        if (ph.p_type != PT_LOAD || !ph.p_memsz)
            continue;
        err = add_segment(list, what, path, data, size, &ph, out);
        if (err)
            return err;
        if (eh.e_entry - ph.p_vaddr < ph.p_memsz)
            out->entry = eh.e_entry - ph.p_vaddr + ph.p_paddr;
        loads++;
    }
    return loads ? NULL : g_strdup_printf("%s %s: an ELF file with nothing to load", what, path);
}

char *boot_program(BootPiece **list, const char *what, const char *path, uint16_t elf_machine, uint64_t addr, BootImage *out)
{
    uint64_t size = 0, used;
    char *err = NULL;
    uint8_t *data = read_gzip(what, path, &size, &err);

    if (data && size >= 64 && ld16(data) == 0x5a4d && ld32(data + 4) == 0x676d697a)
        err = unpack_zboot(what, path, &data, &size);
    if (!err && size >= SELFMAG && !memcmp(data, ELFMAG, SELFMAG)) {
        err = add_elf(list, what, path, data, size, elf_machine, out);
        g_free(data);
        return err;
    }
    if (err) {
        g_free(data);
        return err;
    }
    used = size;
    if (elf_machine == EM_RISCV && size >= 64 && ld32(data + 56) == RISCV_IMAGE_MAGIC2)
        used = MAX(size, MIN(ld64(data + 16), (uint64_t)IMAGE_MAX));
    *out = (BootImage){ .entry = addr, .start = addr, .end = addr + used };
    boot_add(list, what, addr, data, size);
    return NULL;
}
