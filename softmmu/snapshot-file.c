/* SPDX-License-Identifier: Apache-2.0 */
/* Reading and writing snapshot files (snapshot-int.h has the format). Nothing in a file is believed before its CRC fits. */
#include "softmmu/snapshot-int.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <sys/mman.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

static const char magic[8] = "LYRESNAP";
typedef struct Head { char magic[8]; uint32_t version, reserved; } Head;
typedef struct RecordHead { uint32_t kind, name_len; uint64_t len; uint32_t crc, reserved; } RecordHead;
/* Data of a SNAP_MEMORY record: this, then a zstd frame of @raw bytes. */
typedef struct MemoryHead { uint64_t off; uint32_t raw, reserved; } MemoryHead;

enum { LEVEL = 1, NAME_LIMIT = 256, SMALL_LIMIT = 64 << 20 };

/* zlib takes a null pointer for "start anew", and what is empty may have one. */
static uint32_t crc_add(uint32_t crc, const void *data, uint64_t len)
{
    return len ? (uint32_t)crc32_z(crc, data, len) : crc;
}

/* ---- writing ---- */

static void write_all(SnapFile *f, const void *data, uint64_t len)
{
    const uint8_t *p = data;

    while (len && !f->error) {
        ssize_t n = write(f->fd, p, MIN(len, (uint64_t)1 << 30));

        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0) {
            f->error = n < 0 ? errno : ENOSPC;
            return;
        }
        p += n;
        len -= (uint64_t)n;
        f->at += (uint64_t)n;
    }
}

char *snap_create(SnapFile *f, const char *path)
{
    Head h = { .version = SNAP_VERSION };

    *f = (SnapFile){ .fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600), .path = g_strdup(path) };
    if (f->fd < 0) {
        char *err = g_strdup_printf("cannot write %s: %s", path, strerror(errno));

        g_free(f->path);
        return err;
    }
    f->zstd = ZSTD_createCCtx();
    f->packed = g_byte_array_new();
    memcpy(h.magic, magic, sizeof magic);
    write_all(f, &h, sizeof h);
    return NULL;
}

void snap_put(SnapFile *f, SnapKind kind, const char *name, const void *data, uint64_t len)
{
    RecordHead h = { .kind = kind, .name_len = (uint32_t)strlen(name), .len = len };

    h.crc = crc_add(crc_add(crc_add(0, &h, offsetof(RecordHead, crc)), name, h.name_len), data, len);
    f->crc = crc_add(f->crc, &h.crc, sizeof h.crc);
    write_all(f, &h, sizeof h);
    write_all(f, name, h.name_len);
    write_all(f, data, len);
}

static bool all_zero(const uint8_t *p, uint64_t n)
{
    return !n || (!*p && !memcmp(p, p + 1, n - 1));
}

void snap_put_memory(SnapFile *f, const char *region, const uint8_t *host, uint64_t size)
{
    for (uint64_t off = 0; off < size && !f->error; off += SNAP_CHUNK) {
        MemoryHead h = { off, (uint32_t)MIN(size - off, (uint64_t)SNAP_CHUNK), 0 };
        size_t n;

        if (all_zero(host + off, h.raw))
            continue;
        g_byte_array_set_size(f->packed, (guint)(sizeof h + ZSTD_compressBound(h.raw)));
        n = ZSTD_compressCCtx(f->zstd, f->packed->data + sizeof h, f->packed->len - sizeof h, host + off, h.raw, LEVEL);
        if (ZSTD_isError(n)) {
            f->error = ENOMEM;
            return;
        }
        memcpy(f->packed->data, &h, sizeof h);
        snap_put(f, SNAP_MEMORY, region, f->packed->data, sizeof h + n);
    }
}

char *snap_finish(SnapFile *f)
{
    uint32_t crc = f->crc;
    char *err = NULL;

    snap_put(f, SNAP_END, "", &crc, sizeof crc);
    if (!f->error && fsync(f->fd) < 0)
        f->error = errno;
    if (close(f->fd) < 0 && !f->error)
        f->error = errno;
    if (f->error)
        err = g_strdup_printf("cannot write %s: %s", f->path, strerror(f->error));
    ZSTD_freeCCtx(f->zstd);
    g_byte_array_free(f->packed, TRUE);
    g_free(f->path);
    return err;
}

/* ---- reading ---- */

static bool read_at(const SnapFile *f, void *data, uint64_t len, uint64_t at)
{
    uint8_t *p = data;

    while (len) {
        ssize_t n = pread(f->fd, p, len, (off_t)at);

        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        p += n;
        len -= (uint64_t)n;
        at += (uint64_t)n;
    }
    return true;
}

static void free_record(void *p)
{
    SnapRecord *r = p;

    g_free(r->name);
    g_free(r->data);
}

static bool stays_in_file(uint32_t kind) { return kind == SNAP_MEMORY || kind == SNAP_DISK; }

/* CRC over @len bytes at @at, in pieces. */
static bool crc_at(const SnapFile *f, uint64_t at, uint64_t len, uint32_t *crc)
{
    static uint8_t buf[1 << 16];

    while (len) {
        uint64_t n = MIN(len, sizeof buf);

        if (!read_at(f, buf, n, at))
            return false;
        *crc = crc_add(*crc, buf, n);
        at += n;
        len -= n;
    }
    return true;
}

/* The record at *at; moves it behind. NULL, or what is wrong. */
static const char *read_record(SnapFile *f, uint64_t *at, uint64_t size, uint32_t *kind)
{
    static const char cut[] = "the file is cut short", bad[] = "the file is damaged (checksum)";
    char name[NAME_LIMIT + 1] = "";
    RecordHead h;
    SnapRecord r;
    uint32_t crc;

    if (size - *at < sizeof h || !read_at(f, &h, sizeof h, *at))
        return cut;
    if (h.reserved || h.name_len > NAME_LIMIT || h.len > size || (!stays_in_file(h.kind) && h.len > SMALL_LIMIT))
        return bad;
    if (size - *at - sizeof h < h.name_len + h.len || !read_at(f, name, h.name_len, *at + sizeof h))
        return cut;
    r = (SnapRecord){ .kind = h.kind, .len = h.len, .at = *at + sizeof h + h.name_len };
    crc = crc_add(crc_add(0, &h, offsetof(RecordHead, crc)), name, h.name_len);
    if (stays_in_file(h.kind)) {
        if (!crc_at(f, r.at, r.len, &crc))
            return cut;
    } else {
        r.data = g_malloc(h.len + 1);
        r.data[h.len] = 0;
        if (!read_at(f, r.data, h.len, r.at)) {
            g_free(r.data);
            return cut;
        }
        crc = crc_add(crc, r.data, h.len);
    }
    if (crc != h.crc) {
        g_free(r.data);
        return bad;
    }
    *kind = h.kind;
    *at = r.at + r.len;
    if (h.kind == SNAP_END && (r.len != 4 || ld32(r.data) != f->crc || *at != size)) {
        g_free(r.data);
        return bad;
    }
    f->crc = crc_add(f->crc, &h.crc, sizeof h.crc);
    r.name = g_strdup(name);
    g_array_append_val(f->records, r);
    return NULL;
}

static const char *read_info(SnapFile *f)
{
    const SnapRecord *r = snap_find(f, SNAP_INFO, "");
    GError *e = NULL;

    if (!r || !g_key_file_load_from_data(f->info, (char *)r->data, r->len, G_KEY_FILE_NONE, &e)) {
        g_clear_error(&e);
        return "it does not say what machine it is of";
    }
    f->id = g_key_file_get_string(f->info, "snapshot", "id", NULL);
    f->clock = g_key_file_get_uint64(f->info, "snapshot", "clock", NULL);
    return f->id ? NULL : "it does not say what machine it is of";
}

char *snap_open(SnapFile *f, const char *path)
{
    uint64_t at = sizeof(Head), size;
    const char *wrong = NULL;
    uint32_t kind = 0;
    off_t end;
    Head h;

    *f = (SnapFile){ .fd = open(path, O_RDONLY | O_CLOEXEC), .info = g_key_file_new() };
    f->records = g_array_new(FALSE, FALSE, sizeof(SnapRecord));
    g_array_set_clear_func(f->records, free_record);
    if (f->fd < 0)
        return g_strdup(strerror(errno));
    end = lseek(f->fd, 0, SEEK_END);
    size = end < 0 ? 0 : (uint64_t)end;
    if (size < sizeof h || !read_at(f, &h, sizeof h, 0) || memcmp(h.magic, magic, sizeof magic))
        return g_strdup("not a snapshot file");
    if (h.version != SNAP_VERSION)
        return g_strdup_printf("written by another version (format %u; this one reads %d)", h.version, SNAP_VERSION);
    if (h.reserved)
        return g_strdup("the file is damaged (header)");
    while (!wrong && kind != SNAP_END)
        wrong = read_record(f, &at, size, &kind);
    if (!wrong)
        wrong = read_info(f);
    return wrong ? g_strdup(wrong) : NULL;
}

void snap_close(SnapFile *f)
{
    if (f->fd >= 0)
        close(f->fd);
    g_array_free(f->records, TRUE);
    g_key_file_free(f->info);
    g_free(f->id);
}

const SnapRecord *snap_find(SnapFile *f, SnapKind kind, const char *name)
{
    for (guint i = 0; i < f->records->len; i++) {
        const SnapRecord *r = &g_array_index(f->records, SnapRecord, i);

        if (r->kind == kind && !strcmp(r->name, name))
            return r;
    }
    return NULL;
}

static const char *get_chunk(const SnapFile *f, const SnapRecord *r, uint8_t *host, uint64_t size, GByteArray *buf)
{
    MemoryHead h;

    if (r->len < sizeof h || r->len > sizeof h + ZSTD_compressBound(SNAP_CHUNK))
        return "a piece of memory of impossible size";
    g_byte_array_set_size(buf, (guint)r->len);
    if (!read_at(f, buf->data, r->len, r->at))
        return "it cannot be read any more";
    memcpy(&h, buf->data, sizeof h);
    if (h.raw > SNAP_CHUNK || h.off > size || h.raw > size - h.off)
        return "a piece of memory that lies outside it";
    return ZSTD_decompress(host + h.off, h.raw, buf->data + sizeof h, r->len - sizeof h) == h.raw
               ? NULL : "a piece of memory that does not unpack";
}

/* Drops what is there: anonymous memory comes back as zeros. */
static void zero(uint8_t *host, uint64_t size)
{
    if (madvise(host, size, MADV_DONTNEED) < 0 || !all_zero(host, MIN(size, 4096u)))
        memset(host, 0, size);
}

char *snap_get_memory(SnapFile *f, const char *region, uint8_t *host, uint64_t size)
{
    g_autoptr(GByteArray) buf = g_byte_array_new();

    zero(host, size);
    for (guint i = 0; i < f->records->len; i++) {
        const SnapRecord *r = &g_array_index(f->records, SnapRecord, i);
        const char *wrong;

        if (r->kind != SNAP_MEMORY || strcmp(r->name, region))
            continue;
        wrong = get_chunk(f, r, host, size, buf);
        if (wrong)
            return g_strdup_printf("memory %s: %s", region, wrong);
    }
    return NULL;
}

bool snap_get_stream(SnapFile *f, SnapKind kind, const char *name, void *data, uint64_t len)
{
    uint8_t *p = data;

    while (len) {
        if (f->stream >= f->records->len)
            return false;
        const SnapRecord *r = &g_array_index(f->records, SnapRecord, f->stream);
        uint64_t n = r->kind == kind && !strcmp(r->name, name) ? MIN(len, r->len - f->stream_off) : 0;

        if (!n) {
            f->stream++;
            f->stream_off = 0;
            continue;
        }
        if (!read_at(f, p, n, r->at + f->stream_off))
            return false;
        f->stream_off += n;
        p += n;
        len -= n;
    }
    return true;
}

/* Only the first record. */
void snap_peek(const char *path, uint64_t *clock_ns)
{
    SnapFile f = { .fd = open(path, O_RDONLY | O_CLOEXEC), .info = g_key_file_new() };
    uint64_t at = sizeof(Head);
    off_t size = f.fd < 0 ? 0 : lseek(f.fd, 0, SEEK_END);
    uint32_t kind;

    f.records = g_array_new(FALSE, FALSE, sizeof(SnapRecord));
    g_array_set_clear_func(f.records, free_record);
    *clock_ns = 0;
    if (size > (off_t)sizeof(Head) && !read_record(&f, &at, (uint64_t)size, &kind) && !read_info(&f))
        *clock_ns = f.clock;
    snap_close(&f);
}

/* ---- which machine ---- */

static void describe(Machine *m, GKeyFile *k)
{
    const char *aia = g_hash_table_lookup(m->cfg->machine_opts, "aia");      /* changes devices and CPUs */

    g_key_file_set_string(k, "machine", "guest", m->guest->name);
    g_key_file_set_string(k, "machine", "type", m->type->name);
    g_key_file_set_string(k, "machine", "cpu", m->cfg->cpu);
    g_key_file_set_uint64(k, "machine", "cpus", m->ncpus);
    g_key_file_set_uint64(k, "machine", "memory", m->cfg->ram_size);
    g_key_file_set_uint64(k, "machine", "state", m->guest->state_size);
    g_key_file_set_string(k, "machine", "aia", aia ? aia : "none");
}

char *snap_info(Machine *m, const char *id)
{
    GKeyFile *k = g_key_file_new();
    char *text;

    g_key_file_set_string(k, "snapshot", "id", id);
    g_key_file_set_uint64(k, "snapshot", "clock", clock_ns(m));
    g_key_file_set_string(k, "snapshot", "version", LYRE_VERSION);
    describe(m, k);
    text = g_key_file_to_data(k, NULL, NULL);
    g_key_file_free(k);
    return text;
}

char *snap_check(Machine *m, SnapFile *f)
{
    g_autoptr(GKeyFile) ours = g_key_file_new();
    char *err = NULL;

    describe(m, ours);
    g_auto(GStrv) keys = g_key_file_get_keys(ours, "machine", NULL, NULL);

    for (char **k = keys; *k && !err; k++) {
        g_autofree char *a = g_key_file_get_value(ours, "machine", *k, NULL);
        g_autofree char *b = g_key_file_get_value(f->info, "machine", *k, NULL);

        if (!b || strcmp(a, b))
            err = g_strdup_printf("it is of another machine: %s %s there, %s here", *k, b ? b : "unknown", a);
    }
    return err;
}
