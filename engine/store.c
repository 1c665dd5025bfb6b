/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The file of the persistent translation cache (store.h, docs/CACHE.md).
 *
 * Who writes what, without locks:
 *     tail     atomic addition, in the mapping: the space from the old value on is ours
 *     records  pwrite, before any slot leads to them; a reader that comes too early finds a wrong checksum
 *     slots    one compare-and-swap of 8 bytes, in the mapping; whoever comes second takes another
 * Records are not written through the mapping: to make a page of a file that has none yet costs a fault twenty times what a
 * write costs, and more where the pages lie apart; hence INDEX_READY too.
 */
#include "engine/store.h"
#include "base/fault-copy.h"
#include "base/hash.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum {
    PAGE = 4096, VERSION = 3, BUCKET = 8, LEVELS = STORE_WAYS / BUCKET, TAG_SHIFT = 40,
    DIR_FILES = 4,                      /* the directory may grow to so many times the limit of one file */
    STALE_TMP = 600,                    /* seconds after which somebody's unfinished file is given up */
    FIRST = 512,                        /* bytes of a record that are read together with its size */
    RELEASE_AFTER = 8 << 20,            /* bytes that may have been read in the mapping before it gives up its pages */
    BATCH = 64 << 10,                   /* bytes of records copied to another file at a time */
    INDEX_READY = 320 << 10,            /* bytes of the index that are written with the header: two levels by default */
};
#define LIMIT_DEFAULT ((uint64_t)256 << 20)
#define LIMIT_LEAST   ((uint64_t)1 << 20)
#define LIMIT_MOST    ((uint64_t)16 << 30)
#define SUFFIX ".lytc"
static const char magic[8] = "LyreTC\r\n";

/* Page 0. Space for one record takes 512 bytes and more, so an eighth of a slot for each 64 bytes is plenty in the last
 * level of the index; each has four times the slots of the one before. */
typedef struct Header {
    char magic[8];
    uint32_t version, slots;            /* of the index's last level; a power of two */
    uint64_t fingerprint, limit;        /* of the whole file, in bytes */
    char what[sizeof ((StoreInfo *)0)->what];
    uint64_t check;                     /* of all before */
    uint64_t tail __attribute__((aligned(64)));
} Header;

struct Store {
    uint8_t *map;
    uint64_t size;                      /* bytes mapped: the file's when it was opened */
    Header head;                        /* as it was then; the tail goes on in the mapping */
    int fd;                             /* to read records with, and to append; -1: they are read in the mapping */
    bool writable;                      /* till it is full, or fails */
    uint32_t touched;                   /* bytes read in the mapping since it gave up its pages */
};

static uint64_t head_check(const Header *h) { return hash_bytes(HASH_START, h, offsetof(Header, check)); }

static uint64_t level_slots(const Header *h, unsigned level)
{
    return MAX((uint64_t)h->slots >> 2 * (LEVELS - 1 - level), (uint64_t)BUCKET);
}

/* Slots of the index before @level; of all for LEVELS. */
static uint64_t level_start(const Header *h, unsigned level)
{
    uint64_t n = 0;

    for (unsigned i = 0; i < level; i++)
        n += level_slots(h, i);
    return n;
}

static uint64_t data_start(const Header *h) { return PAGE + ALIGN_UP(level_start(h, LEVELS) * 8, (uint64_t)PAGE); }

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
    if (h->check != head_check(h) || h->slots < BUCKET || h->slots & (h->slots - 1) || h->limit > LIMIT_MOST
        || h->limit < data_start(h) || h->what[sizeof h->what - 1])
        return "damaged";
    return size < data_start(h) ? "truncated" : NULL;
}

/* Takes @fd over. NULL and *@why; *@bad: the file is of no use to anybody, and may be replaced. */
static Store *map_file(int fd, bool writable, const char **why, bool *bad)
{
    Store *s = calloc(1, sizeof *s);
    struct stat st;

    *bad = false;
    *why = "no memory to map it";
    if (!s) {
        close(fd);
        return NULL;
    }
    if (fstat(fd, &st) || !S_ISREG(st.st_mode) || !trusted(&st)) {
        *bad = true;
        *why = "not a file that only you can write";
    } else if (pread(fd, &s->head, sizeof s->head, 0) != sizeof s->head) {
        *bad = true;
        *why = "truncated";
    } else if ((*why = head_wrong(&s->head, st.st_size))) {
        *bad = true;
    } else {
        s->size = MIN((uint64_t)st.st_size, s->head.limit);
        s->map = mmap(NULL, s->size, PROT_READ, MAP_SHARED | MAP_NORESERVE, fd, 0);
        if (s->map != MAP_FAILED) {
            /* Root may write to everything; what nobody is meant to write, like an exported cache, we leave alone. */
            s->writable = writable && st.st_mode & 0222;
            s->fd = fd;
            return s;
        }
        *why = "no memory to map it";
    }
    close(fd);
    free(s);
    return NULL;
}

static Store *open_at(int dir, const char *name, const char **why, bool *bad)
{
    int fd = openat(dir, name, O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NOCTTY | O_NONBLOCK);
    bool writable = fd >= 0;

    if (fd < 0 && (errno == EACCES || errno == EROFS || errno == EPERM))
        fd = openat(dir, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NOCTTY | O_NONBLOCK);
    if (fd < 0) {
        *bad = errno == ELOOP || errno == EISDIR || errno == ENXIO;
        *why = errno == ENOENT ? "not there" : strerror(errno);
        return NULL;
    }
    return map_file(fd, writable, why, bad);
}

/* mkdir -p */
static void make_dirs(const char *dir, mode_t mode)
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
            if (mkdir(path, mode) && errno != EEXIST)
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
    if (fd >= 0) {
        close(fd);
        errno = EACCES;
    }
    return -1;
}

static void file_name(char *buf, size_t size, uint64_t fingerprint)
{
    snprintf(buf, size, "%016llx" SUFFIX, (unsigned long long)fingerprint);
}

/* One of ours, its contents aside: the fingerprint, the suffix, and -PID-TIME while it is being made. */
static bool is_ours(const char *name)
{
    return strspn(name, "0123456789abcdef") == 16 && !strncmp(name + 16, SUFFIX, strlen(SUFFIX))
        && (!name[16 + strlen(SUFFIX)] || name[16 + strlen(SUFFIX)] == '-');
}

static bool is_store(const char *name) { return is_ours(name) && !name[16 + strlen(SUFFIX)]; }

/* ---- making ---- */

typedef struct Old { char name[256]; int64_t time; uint64_t bytes; } Old;

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
        if (!is_ours(e->d_name) || fstatat(dir, e->d_name, &st, AT_SYMLINK_NOFOLLOW) || !S_ISREG(st.st_mode))
            continue;
        if (!is_store(e->d_name)) {
            if (time(NULL) - st.st_mtime > STALE_TMP)
                unlinkat(dir, e->d_name, 0);
            continue;
        }
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

/* @slots at least in the index. */
static Header make_head(uint64_t fingerprint, const char *what, uint64_t limit, uint64_t slots)
{
    Header h = { .version = VERSION, .slots = BUCKET, .fingerprint = fingerprint };

    memcpy(h.magic, magic, sizeof magic);
    snprintf(h.what, sizeof h.what, "%s", what);
    h.limit = ALIGN_UP(limit, (uint64_t)PAGE);
    while (h.slots < slots)
        h.slots *= 2;
    h.check = head_check(&h);
    h.tail = data_start(&h);
    return h;
}

/* May files be of @size bytes? To try would be a SIGXFSZ. */
static bool size_allowed(uint64_t size)
{
    struct rlimit lim;

    return getrlimit(RLIMIT_FSIZE, &lim) || lim.rlim_cur >= size;
}

/* A file with a name of our own, to be published under @name: nobody sees it half done. The descriptor or -errno. */
static int make_tmp(int dir, const char *name, const Header *h, char tmp[64])
{
    uint64_t size = MIN(data_start(h), (uint64_t)PAGE + INDEX_READY);
    uint8_t *first;
    struct timespec now;
    int fd, err;

    if (!size_allowed(h->limit))
        return -EFBIG;
    clock_gettime(CLOCK_MONOTONIC, &now);
    snprintf(tmp, 64, "%s-%x-%llx", name, (unsigned)getpid(), now.tv_sec * 1000000000ull + now.tv_nsec);
    fd = openat(dir, tmp, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return -errno;
    first = calloc(1, size);
    if (first) {
        memcpy(first, h, sizeof *h);
        if (pwrite(fd, first, size, 0) == (ssize_t)size && !ftruncate(fd, (off_t)h->limit)) {
            free(first);
            return fd;
        }
    }
    err = errno;
    free(first);
    close(fd);
    unlinkat(dir, tmp, 0);
    return -err;
}

/* Linking fails if somebody else was quicker, unless @replace. */
static int publish(int dir, const char *tmp, const char *name, bool replace)
{
    int err = 0;

    if (replace ? renameat(dir, tmp, dir, name) : linkat(dir, tmp, dir, name, 0))
        err = errno == EEXIST ? 0 : -errno;
    if (err || !replace)
        unlinkat(dir, tmp, 0);
    return err;
}

static int make_file(int dir, const char *name, const Header *h, bool replace)
{
    char tmp[64];
    int fd = make_tmp(dir, name, h, tmp);

    if (fd < 0)
        return fd;
    close(fd);
    return publish(dir, tmp, name, replace);
}

static bool full_at(const Header *h, uint64_t tail)
{
    return tail >= h->limit || tail < data_start(h) || tail % STORE_UNIT;
}

Store *store_open(const char *dir, uint64_t fingerprint, const char *what, uint64_t limit, const char **why)
{
    uint64_t most = MIN(MAX(limit ? limit : LIMIT_DEFAULT, LIMIT_LEAST), LIMIT_MOST);
    Header h = make_head(fingerprint, what, most, most / 512);
    bool bad = false, replace;
    char name[32];
    int fd = open_dir(dir, why), err;
    Store *s;

    if (fd < 0) {
        make_dirs(dir, 0700);
        fd = open_dir(dir, why);
    }
    if (fd < 0)
        return NULL;
    file_name(name, sizeof name, fingerprint);
    s = open_at(fd, name, why, &bad);
    /* As it was read: no handler for faults may be there yet. */
    replace = s ? s->writable && full_at(&s->head, s->head.tail) : bad;
    if (replace || (!s && faccessat(fd, name, F_OK, AT_SYMLINK_NOFOLLOW) && errno == ENOENT)) {
        Store *fresh = NULL;

        prune(fd, (DIR_FILES - 1) * h.limit);
        err = make_file(fd, name, &h, replace);
        if (!err)
            fresh = open_at(fd, name, why, &bad);
        else if (!s)
            *why = strerror(-err);
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
    bool bad;

    if (fd >= 0) {
        s = open_at(fd, name, why, &bad);
        close(fd);
    }
    return s;
}

void store_close(Store *s)
{
    if (s)
        munmap(s->map, s->size);
    if (s && s->fd >= 0)
        close(s->fd);
    free(s);
}

void store_move_fd(Store *s, int (*move)(int fd))
{
    if (s->fd >= 0)
        s->fd = move(s->fd);
    s->writable &= s->fd >= 0;
}

bool store_writable(const Store *s) { return s->writable; }

StoreInfo store_info(const Store *s)
{
    StoreInfo i = {
        .fingerprint = s->head.fingerprint, .limit = s->head.limit, .writable = s->writable,
    };

    memcpy(i.what, s->head.what, sizeof i.what);
    if (fault_copy(&i.used, s->map + offsetof(Header, tail), sizeof i.used))
        i.used = 0;
    i.full = full_at(&s->head, i.used);
    i.used = MIN(i.used, s->head.limit);
    return i;
}

/* ---- finding ---- */

/* The first slot of the bucket that @key may be in at @level. */
static uint64_t bucket_slot(const Header *h, uint64_t key, unsigned level)
{
    return level_start(h, level) + (key & (level_slots(h, level) / BUCKET - 1)) * BUCKET;
}

static uint64_t slot_offset(uint64_t slot) { return PAGE + slot * 8; }

unsigned store_find(const Store *s, uint64_t key, uint64_t at[STORE_WAYS])
{
    unsigned n = 0;

    for (unsigned level = 0; level < LEVELS; level++)       /* the misses side by side */
        __builtin_prefetch(s->map + slot_offset(bucket_slot(&s->head, key, level)));
    for (unsigned level = 0; level < LEVELS; level++) {
        uint64_t slot[BUCKET];
        unsigned empty = 0;

        if (fault_copy(slot, s->map + slot_offset(bucket_slot(&s->head, key, level)), sizeof slot))
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

/* Records are read from the file: pages that are mapped cost a fault, and count as this process's own memory. */
static bool read_at(const Store *s, void *buf, size_t n, uint64_t at)
{
    return s->fd >= 0 ? pread(s->fd, buf, n, (off_t)at) == (ssize_t)n : !fault_copy(buf, s->map + at, n);
}

uint32_t store_size(const Store *s, uint64_t at, uint64_t key)
{
    StoreRecord r;

    return at >= data_start(&s->head) && at <= s->size - sizeof r && read_at(s, &r, sizeof r, at) && r.key == key
        && record_fits(s, &r, at) ? r.size : 0;
}

static uint64_t record_check(const StoreRecord *r)
{
    return hash_bytes(hash_mix(HASH_START, r->key), r + 1, r->size - sizeof *r);
}

static bool is_sound(const StoreRecord *r, uint64_t key, uint32_t size)
{
    return r->size == size && !r->reserved && r->key == key && r->check == record_check(r);
}

bool store_get(const Store *s, uint64_t at, uint64_t key, void *buf, uint32_t size)
{
    return read_at(s, buf, size, at) && is_sound(buf, key, size);
}

StoreRecord *store_fetch(Store *s, uint64_t at, uint64_t key, Arena *to)
{
    _Alignas(StoreRecord) uint8_t first[FIRST];
    const StoreRecord *head = (const StoreRecord *)first;
    uint64_t got = at <= s->size ? MIN((uint64_t)FIRST, s->size - at) : 0;
    uint8_t *r;

    if (at < data_start(&s->head) || got < sizeof *head || !read_at(s, first, got, at) || head->key != key
        || !record_fits(s, head, at))
        return NULL;
    r = arena_alloc(to, head->size);
    memcpy(r, first, MIN(got, (uint64_t)head->size));
    if (head->size > got && !read_at(s, r + got, head->size - got, at + got))
        return NULL;
    if (s->fd < 0 && (s->touched += head->size) >= RELEASE_AFTER) {
        madvise(s->map, s->size, MADV_DONTNEED);        /* of a shared mapping: nothing is lost */
        s->touched = 0;
    }
    return is_sound((StoreRecord *)r, key, head->size) ? (StoreRecord *)r : NULL;
}

/* ---- appending ---- */

static bool set_slot(Store *s, uint64_t key, uint64_t at)
{
    uint64_t want = key >> TAG_SHIFT << TAG_SHIFT | at / STORE_UNIT;

    for (unsigned level = 0; level < LEVELS; level++) {
        uint8_t *bucket = s->map + slot_offset(bucket_slot(&s->head, key, level));

        for (unsigned i = 0; i < BUCKET; i++) {
            uint64_t slot;

            if (fault_copy(&slot, bucket + i * 8, 8)
                || (!slot && fault_cas((uint64_t *)(void *)(bucket + i * 8), 0, want, &slot)))
                return false;
            if (!slot)
                return true;
        }
    }
    return true;                        /* no room in the index: lost */
}

/* The header as well. */
static bool index_writable(Store *s, bool on)
{
    return !mprotect(s->map, data_start(&s->head), on ? PROT_READ | PROT_WRITE : PROT_READ);
}

/* Lead to the records of @buf, which are at @at of the file. */
static bool enter(Store *s, const uint8_t *buf, size_t bytes, uint64_t at)
{
    for (size_t i = 0; i < bytes;) {
        const StoreRecord *r = (const StoreRecord *)(buf + i);

        if (!set_slot(s, r->key, at + i))
            return false;
        i += ALIGN_UP(r->size, (uint32_t)STORE_UNIT);
    }
    return true;
}

bool store_put(Store *s, void *buf, size_t bytes)
{
    uint64_t start = data_start(&s->head), at = 0;
    bool ok;

    if (!store_writable(s))
        return false;
    for (size_t i = 0; i < bytes; i = ALIGN_UP(i + ((StoreRecord *)((uint8_t *)buf + i))->size, (size_t)STORE_UNIT)) {
        StoreRecord *r = (StoreRecord *)((uint8_t *)buf + i);

        r->check = record_check(r);
    }
    ok = size_allowed(s->size) && index_writable(s, true)
        && !fault_add((uint64_t *)(void *)(s->map + offsetof(Header, tail)), bytes, &at)
        && at >= start && at % STORE_UNIT == 0 && at <= s->size && bytes <= s->size - at
        && pwrite(s->fd, buf, bytes, (off_t)at) == (ssize_t)bytes
        && enter(s, buf, bytes, at);
    index_writable(s, false);
    s->writable = ok;
    return ok;
}

/* ---- the whole file ---- */

typedef void (*EachFn)(void *env, uint64_t at, const StoreRecord *rec);

/* The record that @slot, entry @i of the index, leads to, copied to @buf; NULL if it is none that would be found there. */
static const StoreRecord *slot_record(const Store *s, uint64_t i, uint64_t slot, uint8_t *buf)
{
    uint64_t at = bits(slot, 0, TAG_SHIFT) * STORE_UNIT;
    unsigned level = 0;
    StoreRecord r;

    while (level + 1 < LEVELS && i >= level_start(&s->head, level + 1))
        level++;

    if (at < data_start(&s->head) || at > s->size - sizeof r || !read_at(s, &r, sizeof r, at)
        || !record_fits(s, &r, at) || r.key >> TAG_SHIFT != slot >> TAG_SHIFT
        || i - i % BUCKET != bucket_slot(&s->head, r.key, level))
        return NULL;
    return store_get(s, at, r.key, buf, r.size) ? (const StoreRecord *)buf : NULL;
}

static bool each(const Store *s, EachFn fn, void *env)
{
    uint8_t *buf = malloc(STORE_RECORD_MAX);

    for (uint64_t i = 0; buf && i < level_start(&s->head, LEVELS); i++) {
        uint64_t slot;

        if (!fault_copy(&slot, s->map + slot_offset(i), 8) && slot)
            fn(env, bits(slot, 0, TAG_SHIFT) * STORE_UNIT, slot_record(s, i, slot, buf));
    }
    free(buf);
    return buf != NULL;
}

typedef struct Each { StoreFn fn; void *env; } Each;

static void each_record(void *env, uint64_t at, const StoreRecord *rec)
{
    Each *x = env;

    x->fn(x->env, rec);
}

void store_each(const Store *s, StoreFn fn, void *env)
{
    each(s, each_record, &(Each){ fn, env });
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

int store_clear(const char *dir, unsigned *files)
{
    const char *why;
    int fd = open_dir(dir, &why), err = 0;
    DIR *d = fd >= 0 ? fdopendir(fd) : NULL;

    *files = 0;
    if (!d)
        return fd < 0 ? -errno : (close(fd), -ENOMEM);
    for (struct dirent *e; (e = readdir(d));)
        if (is_ours(e->d_name)) {
            if (!unlinkat(fd, e->d_name, 0))
                ++*files;
            else
                err = -errno;
        }
    closedir(d);
    return err;
}

/* ---- from file to file ---- */

typedef struct Item { uint64_t at, key, check; uint32_t size; } Item;
typedef struct List { Item *v; size_t n, cap; uint64_t bytes; bool failed; } List;

static void list_add(void *env, uint64_t at, const StoreRecord *rec)
{
    List *l = env;

    if (!rec || l->failed)
        return;
    if (l->n == l->cap) {
        size_t cap = l->cap ? 2 * l->cap : 1024;
        Item *more = realloc(l->v, cap * sizeof *more);

        l->failed = !more;
        if (!more)
            return;
        l->v = more;
        l->cap = cap;
    }
    l->v[l->n++] = (Item){ at, rec->key, rec->check, rec->size };
}

static int by_contents(const void *a, const void *b)
{
    const Item *x = a, *y = b;

    return x->key != y->key ? (x->key > y->key) - (x->key < y->key) : (x->check > y->check) - (x->check < y->check);
}

static int by_place(const void *a, const void *b)
{
    const Item *x = a, *y = b;

    return (x->at > y->at) - (x->at < y->at);
}

static bool has(const Store *s, const Item *x)
{
    uint64_t at[STORE_WAYS];
    unsigned n = store_find(s, x->key, at);
    StoreRecord r;

    for (unsigned i = 0; i < n; i++)
        if (store_size(s, at[i], x->key) == x->size && read_at(s, &r, sizeof r, at[i]) && r.check == x->check)
            return true;
    return false;
}

/* The sound records of @s that are not in @not (may be NULL), each once, in the order they were written: what ran
 * together lies together. */
static List list_records(const Store *s, const Store *not)
{
    List l = { 0 };
    size_t n = 0;

    l.failed |= !each(s, list_add, &l);
    if (l.n)
        qsort(l.v, l.n, sizeof *l.v, by_contents);
    for (size_t i = 0; i < l.n; i++)
        if ((!n || by_contents(&l.v[i], &l.v[n - 1])) && !(not && has(not, &l.v[i])))
            l.v[n++] = l.v[i];
    l.n = n;
    if (n)
        qsort(l.v, n, sizeof *l.v, by_place);
    for (size_t i = 0; i < n; i++)
        l.bytes += ALIGN_UP(l.v[i].size, (uint32_t)STORE_UNIT);
    return l;
}

static bool add_list(Store *to, const Store *from, const List *l, unsigned *records)
{
    uint8_t *buf = malloc(STORE_RECORD_MAX + BATCH);
    size_t used = 0;
    unsigned n = 0;
    bool ok = buf && !l->failed;

    *records = 0;
    for (size_t i = 0; ok && i < l->n; i++) {
        const Item *x = &l->v[i];
        uint32_t room = ALIGN_UP(x->size, (uint32_t)STORE_UNIT);

        memset(buf + used + room - STORE_UNIT, 0, STORE_UNIT);
        if (store_get(from, x->at, x->key, buf + used, x->size)) {
            used += room;
            n++;
        }
        if (used >= BATCH || i + 1 == l->n) {
            ok = !used || store_put(to, buf, used);
            *records += ok ? n : 0;
            used = n = 0;
        }
    }
    free(buf);
    return ok;
}

bool store_add(Store *to, const Store *from, unsigned *records)
{
    List l = list_records(from, to);
    bool ok = add_list(to, from, &l, records);

    free(l.v);
    return ok;
}

static int export_to(int dir, const Store *s, const List *l, unsigned *records)
{
    Header h = make_head(s->head.fingerprint, s->head.what, 0, l->n * 2);
    char name[32], tmp[64];
    const char *why;
    int fd, err = -EIO;
    bool bad;
    Store *to;

    h.limit = data_start(&h) + ALIGN_UP(l->bytes, (uint64_t)PAGE);
    h.check = head_check(&h);
    file_name(name, sizeof name, h.fingerprint);
    fd = make_tmp(dir, name, &h, tmp);
    if (fd < 0)
        return fd;
    to = map_file(fd, true, &why, &bad);
    if (to && add_list(to, s, l, records) && !fchmod(to->fd, 0444))
        err = publish(dir, tmp, name, true);
    else
        unlinkat(dir, tmp, 0);
    store_close(to);
    return err;
}

int store_export(const Store *s, const char *dir, unsigned *records)
{
    List l = list_records(s, NULL);
    const char *why;
    int fd, err;

    *records = 0;
    make_dirs(dir, 0755);
    fd = open_dir(dir, &why);
    err = fd < 0 ? -EACCES : l.failed ? -ENOMEM : export_to(fd, s, &l, records);
    if (fd >= 0)
        close(fd);
    free(l.v);
    return err;
}
