/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The file of the persistent translation cache (store.h, docs/CACHE.md).
 *
 * Who writes what, without locks:
 *     tail     atomic addition: the space from the old value on is ours
 *     records  written before any slot leads to them; a reader that comes too early finds a wrong checksum
 *     slots    one aligned store of 8 bytes; whoever comes second wins, the other's record is lost
 * x86 keeps stores in order, and the compiler does not move them across the assembly of fault_copy.
 */
#include "engine/store.h"
#include "base/fault-copy.h"
#include "base/hash.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum {
    PAGE = 4096, VERSION = 1, BUCKET = 8, PROBES = STORE_WAYS / BUCKET, TAG_SHIFT = 40,
    DIR_FILES = 4,                      /* the directory may grow to so many times the limit of one file */
    STALE_TMP = 600,                    /* seconds after which somebody's unfinished file is given up */
};
#define LIMIT_DEFAULT ((uint64_t)256 << 20)
#define LIMIT_LEAST   ((uint64_t)1 << 20)
#define LIMIT_MOST    ((uint64_t)16 << 30)
#define SUFFIX ".lytc"
static const char magic[8] = "LyreTC\r\n";

/* Page 0. Space for one record takes 512 bytes and more, so an eighth of a slot for each 64 bytes is plenty. */
typedef struct Header {
    char magic[8];
    uint32_t version, slots;            /* of the index; a power of two */
    uint64_t fingerprint, limit;        /* of the whole file, in bytes */
    char what[sizeof ((StoreInfo *)0)->what];
    uint64_t check;                     /* of all before */
    uint64_t tail __attribute__((aligned(64)));
} Header;

struct Store {
    uint8_t *map;
    uint64_t size;                      /* bytes mapped: the file's when it was opened */
    Header head;                        /* as it was then; tail is not used */
    bool writable, off;
};

static uint64_t head_check(const Header *h) { return hash_bytes(HASH_START, h, offsetof(Header, check)); }
static uint64_t data_start(const Header *h) { return PAGE + ALIGN_UP((uint64_t)h->slots * 8, (uint64_t)PAGE); }

/* Is nobody but the user and root able to write this? */
static bool trusted(const struct stat *st)
{
    return (st->st_uid == geteuid() || st->st_uid == 0) && !(st->st_mode & (S_IWGRP | S_IWOTH));
}

/* ---- opening ---- */

static const char *head_wrong(const Header *h, uint64_t size)
{
    if (memcmp(h->magic, magic, sizeof magic))
        return "no translation cache";
    if (h->version != VERSION)
        return "of another version";
    if (h->check != head_check(h) || h->slots < BUCKET * PROBES || h->slots & (h->slots - 1) || h->limit > LIMIT_MOST
        || h->limit < data_start(h) || h->what[sizeof h->what - 1])
        return "damaged";
    return size < data_start(h) ? "truncated" : NULL;
}

static Store *map_file(int fd, bool writable, const char **why)
{
    Store *s = calloc(1, sizeof *s);
    struct stat st;

    if (!s)
        return NULL;
    *why = "not a file that only you can write";
    if (!fstat(fd, &st) && S_ISREG(st.st_mode) && trusted(&st)) {
        *why = pread(fd, &s->head, sizeof s->head, 0) == sizeof s->head ? head_wrong(&s->head, st.st_size) : "truncated";
        if (!*why) {
            s->size = MIN((uint64_t)st.st_size, s->head.limit);
            s->map = mmap(NULL, s->size, PROT_READ, MAP_SHARED | MAP_NORESERVE, fd, 0);
            s->writable = writable;
            if (s->map != MAP_FAILED)
                return s;
            *why = "no memory to map it";
        }
    }
    free(s);
    return NULL;
}

static Store *open_at(int dir, const char *name, const char **why)
{
    int fd = openat(dir, name, O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NOCTTY | O_NONBLOCK);
    bool writable = fd >= 0;
    Store *s = NULL;

    if (fd < 0 && (errno == EACCES || errno == EROFS || errno == EPERM))
        fd = openat(dir, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NOCTTY | O_NONBLOCK);
    if (fd < 0) {
        *why = errno == ENOENT ? "not there" : strerror(errno);
        return NULL;
    }
    s = map_file(fd, writable, why);
    close(fd);
    return s;
}

/* mkdir -p, for the user alone. */
static void make_dirs(const char *dir)
{
    char path[4096];
    size_t n = strlen(dir);

    if (n >= sizeof path)
        return;
    memcpy(path, dir, n + 1);
    for (size_t i = 1; i <= n; i++)
        if (path[i] == '/' || !path[i]) {
            char c = path[i];

            path[i] = 0;
            if (mkdir(path, 0700) && errno != EEXIST)
                return;
            path[i] = c;
        }
}

static int open_dir(const char *dir, const char **why)
{
    int fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    struct stat st;

    if (fd < 0)
        *why = strerror(errno);
    else if (!fstat(fd, &st) && trusted(&st))
        return fd;
    else
        *why = "others may write in that directory";
    if (fd >= 0)
        close(fd);
    return -1;
}

static void file_name(char *buf, size_t size, uint64_t fingerprint)
{
    snprintf(buf, size, "%016llx" SUFFIX, (unsigned long long)fingerprint);
}

static bool is_store(const char *name)
{
    size_t n = strlen(name);

    return n == 16 + strlen(SUFFIX) && !strcmp(name + 16, SUFFIX);
}

/* ---- making ---- */

typedef struct Old { char name[32]; int64_t time; uint64_t bytes; } Old;

static int older_first(const void *a, const void *b)
{
    int64_t x = ((const Old *)a)->time, y = ((const Old *)b)->time;

    return (x > y) - (x < y);
}

/* Before a file is made: remove the oldest until those that stay hold at most @room bytes; and what others left
 * unfinished. */
static void prune(int dir, uint64_t room)
{
    int fd = openat(dir, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *d = fd >= 0 ? fdopendir(fd) : NULL;
    Old *v = NULL;
    size_t n = 0;
    uint64_t sum = 0;
    struct stat st;

    for (struct dirent *e; d && (e = readdir(d));) {
        if (strlen(e->d_name) >= sizeof v->name || fstatat(dir, e->d_name, &st, AT_SYMLINK_NOFOLLOW) || !S_ISREG(st.st_mode))
            continue;
        if (!strncmp(e->d_name, "tmp-", 4) && time(NULL) - st.st_mtime > STALE_TMP)
            unlinkat(dir, e->d_name, 0);
        if (!is_store(e->d_name))
            continue;
        Old *more = realloc(v, (n + 1) * sizeof *v);

        if (!more)
            break;
        v = more;
        snprintf(v[n].name, sizeof v->name, "%s", e->d_name);
        v[n].time = st.st_mtim.tv_sec * 1000000000 + st.st_mtim.tv_nsec;
        sum += v[n++].bytes = (uint64_t)st.st_blocks * 512;
    }
    if (n)
        qsort(v, n, sizeof *v, older_first);
    for (size_t i = 0; i < n && sum > room; i++) {
        unlinkat(dir, v[i].name, 0);
        sum -= v[i].bytes;
    }
    free(v);
    if (d)
        closedir(d);
    else if (fd >= 0)
        close(fd);
}

static Header make_head(uint64_t fingerprint, const char *what, uint64_t limit)
{
    Header h = { .version = VERSION, .slots = BUCKET * PROBES, .fingerprint = fingerprint };

    memcpy(h.magic, magic, sizeof magic);
    snprintf(h.what, sizeof h.what, "%s", what);
    h.limit = ALIGN_UP(MIN(MAX(limit, LIMIT_LEAST), LIMIT_MOST), (uint64_t)PAGE);
    while (h.slots < h.limit / 512)
        h.slots *= 2;
    h.check = head_check(&h);
    h.tail = data_start(&h);
    return h;
}

/* A file under a name of our own, which then gets the one wanted: nobody sees it half done. Linking fails if somebody else
 * was quicker, unless @replace. */
static int make_file(int dir, const char *name, const Header *h, bool replace)
{
    char tmp[32];
    int fd, r;

    snprintf(tmp, sizeof tmp, "tmp-%d-%llx", (int)getpid(), (unsigned long long)h->fingerprint & 0xffff);
    unlinkat(dir, tmp, 0);
    fd = openat(dir, tmp, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return -errno;
    r = pwrite(fd, h, sizeof *h, 0) == sizeof *h && !ftruncate(fd, (off_t)h->limit) ? 0 : -errno;
    if (!r && (replace ? renameat(dir, tmp, dir, name) : linkat(dir, tmp, dir, name, 0)))
        r = errno == EEXIST ? 0 : -errno;
    if (r || !replace)
        unlinkat(dir, tmp, 0);
    close(fd);
    return r;
}

static bool is_full(const Store *s)
{
    uint64_t tail;

    return fault_copy(&tail, s->map + offsetof(Header, tail), sizeof tail) || tail >= s->head.limit
        || tail < data_start(&s->head) || tail % STORE_UNIT;
}

Store *store_open(const char *dir, uint64_t fingerprint, const char *what, uint64_t limit, const char **why)
{
    Header h = make_head(fingerprint, what, limit ? limit : LIMIT_DEFAULT);
    char name[32];
    int fd = open_dir(dir, why);
    Store *s;

    if (fd < 0) {
        make_dirs(dir);
        fd = open_dir(dir, why);
    }
    if (fd < 0)
        return NULL;
    file_name(name, sizeof name, fingerprint);
    s = open_at(fd, name, why);
    if (s ? s->writable && is_full(s) : true) {
        bool there = s || faccessat(fd, name, F_OK, AT_SYMLINK_NOFOLLOW) == 0;
        Store *fresh = NULL;

        prune(fd, (DIR_FILES - 1) * h.limit);
        if (!make_file(fd, name, &h, there))
            fresh = open_at(fd, name, why);
        if (fresh) {
            store_close(s);
            s = fresh;
        }
    }
    close(fd);
    if (s && s->head.fingerprint != fingerprint) {
        *why = "it is another build's";
        store_close(s);
        return NULL;
    }
    return s;
}

Store *store_open_file(const char *dir, const char *name, const char **why)
{
    int fd = open_dir(dir, why);
    Store *s = NULL;

    if (fd >= 0) {
        s = open_at(fd, name, why);
        close(fd);
    }
    if (s)
        s->writable = false;
    return s;
}

void store_close(Store *s)
{
    if (s)
        munmap(s->map, s->size);
    free(s);
}

StoreInfo store_info(const Store *s)
{
    StoreInfo i = {
        .fingerprint = s->head.fingerprint, .limit = s->head.limit, .writable = s->writable, .full = is_full(s),
    };

    memcpy(i.what, s->head.what, sizeof i.what);
    if (fault_copy(&i.used, s->map + offsetof(Header, tail), sizeof i.used))
        i.used = 0;
    i.used = MIN(i.used, s->head.limit);
    return i;
}

/* ---- finding ---- */

static uint64_t slot_offset(const Store *s, uint64_t key, unsigned probe)
{
    uint64_t bucket = (key & (s->head.slots / BUCKET - 1)) ^ probe;

    return PAGE + bucket * BUCKET * 8;
}

unsigned store_find(const Store *s, uint64_t key, uint64_t at[STORE_WAYS])
{
    unsigned n = 0;

    for (unsigned p = 0; p < PROBES; p++) {
        uint64_t slot[BUCKET];
        unsigned empty = 0;

        if (fault_copy(slot, s->map + slot_offset(s, key, p), sizeof slot))
            return n;
        for (unsigned i = 0; i < BUCKET; i++) {
            empty += !slot[i];
            if (slot[i] && slot[i] >> TAG_SHIFT == key >> TAG_SHIFT)
                at[n++] = bits(slot[i], 0, TAG_SHIFT) * STORE_UNIT;
        }
        if (empty)
            return n;
    }
    return n;
}

static bool record_fits(const Store *s, const StoreRecord *r, uint64_t at)
{
    return r->size >= sizeof *r && r->size <= STORE_RECORD_MAX && r->size % 8 == 0 && r->size <= s->size - at;
}

uint32_t store_size(const Store *s, uint64_t at, uint64_t key)
{
    StoreRecord r;

    if (at < data_start(&s->head) || at > s->size - sizeof r || fault_copy(&r, s->map + at, sizeof r) || r.key != key
        || !record_fits(s, &r, at))
        return 0;
    return r.size;
}

static uint64_t record_check(const StoreRecord *r)
{
    return hash_bytes(hash_mix(HASH_START, r->key), r + 1, r->size - sizeof *r);
}

bool store_get(const Store *s, uint64_t at, uint64_t key, void *buf, uint32_t size)
{
    const StoreRecord *r = buf;

    return !fault_copy(buf, s->map + at, size) && r->size == size && r->key == key && r->check == record_check(r);
}

/* ---- appending ---- */

static bool set_slot(Store *s, uint64_t key, uint64_t at)
{
    uint64_t want = key >> TAG_SHIFT << TAG_SHIFT | at / STORE_UNIT;

    for (unsigned p = 0; p < PROBES; p++) {
        uint8_t *bucket = s->map + slot_offset(s, key, p);

        for (unsigned i = 0; i < BUCKET; i++) {
            uint64_t slot;

            if (fault_copy(&slot, bucket + i * 8, 8))
                return false;
            if (!slot)
                return !fault_copy(bucket + i * 8, &want, 8);
        }
    }
    return true;                        /* no room in the index: lost */
}

static bool writable(Store *s, uint64_t from, uint64_t to, bool on)
{
    from = ALIGN_DOWN(from, (uint64_t)PAGE);
    return !mprotect(s->map + from, to - from, on ? PROT_READ | PROT_WRITE : PROT_READ);
}

bool store_put(Store *s, void *buf, size_t bytes)
{
    uint64_t start = data_start(&s->head), at = 0;
    bool ok;

    if (!s->writable || s->off)
        return false;
    for (size_t i = 0; i < bytes; i = ALIGN_UP(i + ((StoreRecord *)((uint8_t *)buf + i))->size, (size_t)STORE_UNIT)) {
        StoreRecord *r = (StoreRecord *)((uint8_t *)buf + i);

        r->check = record_check(r);
    }
    ok = writable(s, 0, start, true) && !fault_add((uint64_t *)(void *)(s->map + offsetof(Header, tail)), bytes, &at)
        && at >= start && at % STORE_UNIT == 0 && at <= s->size && bytes <= s->size - at
        && writable(s, at, at + bytes, true);
    if (ok) {
        ok = !fault_copy(s->map + at, buf, bytes);
        for (size_t i = 0; ok && i < bytes;) {
            const StoreRecord *r = (const StoreRecord *)((uint8_t *)buf + i);

            ok = set_slot(s, r->key, at + i);
            i += ALIGN_UP(r->size, (uint32_t)STORE_UNIT);
        }
        writable(s, at, at + bytes, false);
    }
    writable(s, 0, start, false);
    s->off |= !ok;
    return ok;
}

/* ---- the whole file ---- */

void store_each(const Store *s, StoreFn fn, void *env)
{
    uint8_t *buf = malloc(STORE_RECORD_MAX);

    for (uint64_t i = 0; buf && i < s->head.slots; i++) {
        uint64_t slot, at;
        StoreRecord r;

        if (fault_copy(&slot, s->map + PAGE + i * 8, 8) || !slot)
            continue;
        at = bits(slot, 0, TAG_SHIFT) * STORE_UNIT;
        if (at >= data_start(&s->head) && at <= s->size - sizeof r && !fault_copy(&r, s->map + at, sizeof r)
            && record_fits(s, &r, at) && store_get(s, at, r.key, buf, r.size))
            fn(env, (const StoreRecord *)buf);
        else
            fn(env, NULL);
    }
    free(buf);
}

int store_files(const char *dir, void (*fn)(void *env, const char *dir, const char *name), void *env)
{
    DIR *d = opendir(dir);

    if (!d)
        return -errno;
    for (struct dirent *e; (e = readdir(d));)
        if (is_store(e->d_name))
            fn(env, dir, e->d_name);
    closedir(d);
    return 0;
}

typedef struct Export { uint64_t bytes; uint8_t *buf; unsigned records; } Export;

static void export_size(void *env, const StoreRecord *rec)
{
    Export *x = env;

    x->bytes += rec ? ALIGN_UP(rec->size, (uint32_t)STORE_UNIT) : 0;
}

static void export_add(void *env, const StoreRecord *rec)
{
    Export *x = env;

    if (!rec)
        return;
    memcpy(x->buf + x->bytes, rec, rec->size);
    x->bytes += ALIGN_UP(rec->size, (uint32_t)STORE_UNIT);
    x->records++;
}

int store_export(const Store *s, const char *dir, unsigned *records)
{
    Export x = { 0 };
    const char *why;
    Store *to;
    Header h;
    char name[32];
    bool ok;
    int fd;

    make_dirs(dir);
    fd = open_dir(dir, &why);
    if (fd < 0)
        return -EACCES;
    store_each(s, export_size, &x);
    x.buf = calloc(1, x.bytes + STORE_UNIT);
    h = make_head(s->head.fingerprint, s->head.what, x.bytes + x.bytes / 32 + LIMIT_LEAST);
    file_name(name, sizeof name, h.fingerprint);
    to = x.buf && !make_file(fd, name, &h, true) ? open_at(fd, name, &why) : NULL;
    close(fd);
    ok = to != NULL;
    if (ok) {
        x.bytes = 0;
        store_each(s, export_add, &x);
        ok = !x.bytes || store_put(to, x.buf, x.bytes);
        store_close(to);
    }
    free(x.buf);
    *records = x.records;
    return ok ? 0 : -EIO;
}
