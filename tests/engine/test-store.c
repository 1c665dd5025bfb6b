/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The file of the persistent translation cache: whatever is done to it, a record found is one that was put, and nothing
 * crashes. Records are made from their keys, so each can be judged by itself.
 */
#include "base/fault-copy.h"
#include "base/hash.h"
#include "base/sanitize.h"
#include "engine/store.h"

#include <check.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    MIB = 1 << 20, PRINT = 0x1234, LONGEST = 3000,
    STEP = SANITIZE_ADDRESS ? 13 : 1,    /* only so many of the many cases: each costs much more there */
};

static char dir[64], file[96];

/* ---- set-up ---- */

static void on_fault(int sig, siginfo_t *si, void *uc)
{
    if (!fault_fixup(uc))
        signal(sig, SIG_DFL);
}

static void setup(void)
{
    struct sigaction act = { .sa_sigaction = on_fault, .sa_flags = SA_SIGINFO };

    sigaction(SIGBUS, &act, NULL);
    sigaction(SIGSEGV, &act, NULL);
    strcpy(dir, "/tmp/test-store-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(dir));
    snprintf(file, sizeof file, "%s/%016x.lytc", dir, PRINT);
}

static int remove_one(const char *path, const struct stat *st, int flag, struct FTW *f) { return remove(path); }

static void teardown(void)
{
    chmod(dir, 0700);
    nftw(dir, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

/* ---- the copies that it is made of ---- */

/* A copy of each length, with the end of what is there after each of its bytes, on either side. */
START_TEST(test_copy_counts)
{
    enum { PAGE = 4096, MOST = 600 };
    uint8_t *p = mmap(NULL, 2 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), *end = p + PAGE;
    uint8_t plain[MOST];

    ck_assert_ptr_ne(p, MAP_FAILED);
    ck_assert_int_eq(mprotect(end, PAGE, PROT_NONE), 0);
    for (unsigned i = 0; i < MOST; i++)
        plain[i] = (uint8_t)(i * 7 + i / 256 + 1);
    for (unsigned len = 0; len < MOST; len++)
        for (unsigned there = len > 40 ? len - 40 : 0; there <= len + 1 && there <= MOST; there += STEP) {
            unsigned n = MIN(there, len), got;
            uint8_t copy[MOST] = { 0 };

            memcpy(end - there, plain, there);
            got = len - fault_copy(copy, end - there, len);
            if (len != 8 || n == 8)
                ck_assert_msg(got == n && !memcmp(copy, plain, n), "read %u of %u with %u there", got, len, there);
            for (unsigned i = n; i < MOST; i++)
                ck_assert_uint_eq(copy[i], 0);
            memset(end - there, 0, there);
            got = len - fault_copy(end - there, plain, len);
            if (len != 8 || n == 8)
                ck_assert_msg(got == n && !memcmp(end - there, plain, n), "wrote %u of %u with %u there", got, len, there);
        }
    munmap(p, 2 * PAGE);
}
END_TEST

static Store *open_limit(uint64_t limit)
{
    const char *why = "?";
    Store *s = store_open(dir, PRINT, "test on test, build 00000000", limit, &why);

    ck_assert_msg(s != NULL, "%s", why);
    return s;
}

static Store *open_store(void) { return open_limit(4 * MIB); }

static Store *try_file(void)
{
    const char *why = NULL;
    Store *s = store_open_file(dir, strrchr(file, '/') + 1, &why);

    ck_assert(s || why);
    return s;
}

static uint64_t key_of(unsigned i) { return hash_mix(HASH_START, i + 1) | 1; }
static uint32_t size_of(uint64_t key) { return sizeof(StoreRecord) + 8 * (key >> 8 & 0xffff) % LONGEST / 8 * 8; }

static size_t make_record(void *buf, uint64_t key)
{
    StoreRecord *r = buf;
    uint8_t *p = (uint8_t *)(r + 1);

    memset(buf, 0, ALIGN_UP(size_of(key), (uint32_t)STORE_UNIT));
    *r = (StoreRecord){ .size = size_of(key), .key = key };
    for (uint32_t i = 0; i < r->size - sizeof *r; i++)
        p[i] = (uint8_t)hash_mix(key, i);
    return ALIGN_UP(r->size, (uint32_t)STORE_UNIT);
}

static bool is_right(const StoreRecord *r, uint64_t key)
{
    const uint8_t *p = (const uint8_t *)(r + 1);

    if (r->size != size_of(key) || r->key != key || r->reserved)
        return false;
    for (uint32_t i = 0; i < r->size - sizeof *r; i++)
        if (p[i] != (uint8_t)hash_mix(key, i))
            return false;
    return true;
}

/* Records of @key that can be had; each must be right. */
static unsigned found(const Store *s, uint64_t key)
{
    static uint64_t buf[(LONGEST + 64) / 8];
    uint64_t at[STORE_WAYS];
    unsigned n = store_find(s, key, at), good = 0;

    ck_assert_uint_le(n, STORE_WAYS);
    for (unsigned i = 0; i < n; i++) {
        uint32_t size = store_size(s, at[i], key);

        if (size && size <= sizeof buf && store_get(s, at[i], key, buf, size)) {
            ck_assert_msg(is_right((StoreRecord *)buf, key), "a wrong record");
            good++;
        }
    }
    return good;
}

static unsigned found_all(const Store *s, unsigned from, unsigned to)
{
    unsigned n = 0;

    for (unsigned i = from; i < to; i++)
        n += found(s, key_of(i)) > 0;
    return n;
}

static bool put_keys(Store *s, unsigned from, unsigned to)
{
    uint8_t *buf = malloc((to - from) * (LONGEST + 64ul));
    size_t used = 0;
    bool ok;

    for (unsigned i = from; i < to; i++)
        used += make_record(buf + used, key_of(i));
    ok = store_put(s, buf, used);
    free(buf);
    return ok;
}

typedef struct Count { unsigned good, bad; } Count;

static void count_one(void *env, const StoreRecord *rec)
{
    Count *c = env;

    if (rec)
        ck_assert_msg(is_right(rec, rec->key), "a wrong record");
    *(rec ? &c->good : &c->bad) += 1;
}

static Count count(const Store *s)
{
    Count c = { 0 };

    store_each(s, count_one, &c);
    return c;
}

/* Run @fn in a child; how it ended. */
static int in_child(void (*fn)(void))
{
    pid_t pid = fork();
    int status = -1;

    if (!pid) {
        fn();
        _exit(0);
    }
    waitpid(pid, &status, 0);
    return status;
}

/* A small exported file with @n records, writable. */
static off_t small_file(unsigned n)
{
    unsigned records = 0;
    struct stat st;
    Store *s;

    s = open_store();
    ck_assert(put_keys(s, 0, n));
    ck_assert_int_eq(store_export(s, dir, &records), 0);
    ck_assert_uint_eq(records, n);
    store_close(s);
    ck_assert(!stat(file, &st) && !(st.st_mode & 0222) && !chmod(file, 0600));
    return st.st_size;
}

/* ---- use ---- */

START_TEST(test_put_find_get)
{
    Store *s = open_store(), *t;
    StoreInfo info = store_info(s);

    ck_assert(info.writable && !info.full && info.fingerprint == PRINT && info.limit == 4 * MIB);
    ck_assert_uint_eq(found_all(s, 0, 100), 0);
    for (unsigned i = 0; i < 500; i += 10)
        ck_assert(put_keys(s, i, i + 10));
    ck_assert_uint_eq(found_all(s, 0, 500), 500);
    ck_assert_uint_eq(found_all(s, 500, 600), 0);
    t = open_store();                    /* somebody else, at the same time */
    ck_assert_uint_eq(found_all(t, 0, 500), 500);
    ck_assert(put_keys(t, 500, 510) && put_keys(s, 510, 520));
    ck_assert_uint_eq(found_all(s, 500, 520), 20);
    store_close(s);
    ck_assert_uint_eq(found_all(t, 0, 520), 520);
    ck_assert(count(t).good == 520 && count(t).bad == 0);
    store_close(t);
    s = open_store();
    ck_assert_uint_eq(found_all(s, 0, 520), 520);
    store_close(s);
}
END_TEST

/* Keys that agree in what chooses the bucket: as many as there are ways. */
START_TEST(test_bucket_overflow)
{
    uint64_t buf[64], at[STORE_WAYS];
    Store *s = open_store();
    unsigned n = 0;

    for (unsigned i = 0; i < STORE_WAYS + 10; i++) {
        uint64_t key = (uint64_t)(i + 1) << 48 | 5;      /* of the smallest size, and each of another tag */
        size_t bytes = make_record(buf, key);

        ck_assert_uint_le(bytes, sizeof buf);
        ck_assert(store_put(s, buf, bytes));
    }
    for (unsigned i = 0; i < STORE_WAYS + 10; i++)
        n += found(s, (uint64_t)(i + 1) << 48 | 5);
    ck_assert_uint_eq(n, STORE_WAYS);
    store_close(s);
    s = open_store();
    for (unsigned i = 0; i < STORE_WAYS + 10; i++) {     /* one key, many contents */
        size_t bytes = make_record(buf, 64);

        ck_assert(store_put(s, buf, bytes));
    }
    ck_assert_uint_eq(store_find(s, 64, at), STORE_WAYS);
    ck_assert_uint_eq(found(s, 64), STORE_WAYS);
    store_close(s);
}
END_TEST

START_TEST(test_full)
{
    Store *s = open_limit(MIB), *t = open_limit(MIB), *u;
    unsigned n = 0;

    while (put_keys(s, n, n + 10))
        n += 10;
    ck_assert_uint_gt(n, 100);
    ck_assert_uint_eq(found_all(s, 0, n), n);
    ck_assert(store_info(s).full && !put_keys(s, 0, 1) && !put_keys(t, 0, 1));
    u = open_limit(MIB);                 /* a new one */
    ck_assert(!store_info(u).full);
    ck_assert_uint_eq(found_all(u, 0, n), 0);
    ck_assert(put_keys(u, 0, 10));
    ck_assert_uint_eq(found_all(s, 0, n), n);            /* those who have the old one can use it */
    ck_assert_uint_eq(found_all(t, 0, n), n);
    store_close(s);
    store_close(t);
    store_close(u);
}
END_TEST

START_TEST(test_removed)
{
    Store *s = open_store(), *t;

    ck_assert(put_keys(s, 0, 10));
    ck_assert(!unlink(file));
    t = open_store();
    ck_assert(put_keys(t, 10, 20) && put_keys(s, 20, 30));
    ck_assert_uint_eq(found_all(s, 0, 30), 20);
    ck_assert_uint_eq(found_all(t, 0, 30), 10);
    store_close(s);
    store_close(t);
}
END_TEST

/* ---- damage ---- */

START_TEST(test_every_byte_flipped)
{
    enum { N = 12 };
    off_t size = small_file(N);
    int fd = open(file, O_RDWR);
    unsigned lost = 0;

    for (off_t i = 0; i < size; i += STEP) {
        uint8_t b, x;
        Store *s;

        ck_assert(pread(fd, &b, 1, i) == 1);
        x = b ^ (i % 3 ? 1u << i % 8 : 0xff);
        ck_assert(pwrite(fd, &x, 1, i) == 1);
        s = try_file();
        if (s) {
            lost += found_all(s, 0, N) < N;
            count(s);
            ck_assert_uint_eq(found_all(s, N, N + 4), 0);
            store_info(s);
        } else {
            lost++;
        }
        store_close(s);
        ck_assert(pwrite(fd, &b, 1, i) == 1);
    }
    ck_assert_uint_gt(lost, N * 500 / STEP);    /* most bytes are a record's */
    close(fd);
}
END_TEST

/* The same, and then it is written to: others may lose, nobody gets what is wrong. */
START_TEST(test_header_flipped_and_written)
{
    for (unsigned i = 0; i < 320; i++) {
        Store *s = open_store();
        uint8_t x;
        int fd = open(file, O_RDWR);

        ck_assert(put_keys(s, 0, 5));
        store_close(s);
        ck_assert(pread(fd, &x, 1, i) == 1);
        x ^= i % 2 ? 0x80 : 0x21;
        ck_assert(pwrite(fd, &x, 1, i) == 1);
        close(fd);
        s = open_store();
        put_keys(s, 5, 10);
        found_all(s, 0, 10);
        count(s);
        store_close(s);
        s = open_store();
        put_keys(s, 10, 11);
        found_all(s, 0, 11);
        store_close(s);
        unlink(file);
    }
}
END_TEST

/* Anything at all in place of the index and the records. */
START_TEST(test_noise)
{
    enum { N = 12 };
    off_t size = small_file(N);
    int fd = open(file, O_RDWR);
    unsigned seed = 1;

    for (unsigned round = 0; round < 500; round++) {
        uint64_t noise[64];
        off_t at = 4096 + rand_r(&seed) % (size - 4096 - (off_t)sizeof noise);
        Store *s;

        for (unsigned i = 0; i < ARRAY_LEN(noise); i++)
            noise[i] = round % 4 ? hash_mix(seed, i) >> rand_r(&seed) % 64 : 0;
        ck_assert(pwrite(fd, noise, sizeof noise, at) == sizeof noise);
        s = try_file();
        ck_assert(s != NULL);
        found_all(s, 0, N);
        for (unsigned i = 0; i < 32; i++)
            found(s, hash_mix(seed, i));
        count(s);
        store_close(s);
    }
    close(fd);
}
END_TEST

START_TEST(test_truncated)
{
    enum { N = 6 };
    off_t size = small_file(N);

    for (off_t i = size - 1; i >= 0; i -= STEP) {
        Store *s;

        ck_assert(!truncate(file, i));
        s = try_file();
        if (s) {
            found_all(s, 0, N);
            count(s);
            put_keys(s, N, N + 1);
            found_all(s, 0, N + 1);
        }
        store_close(s);
    }
    ck_assert(!truncate(file, 0));
    ck_assert_ptr_null(try_file());
    store_close(open_store());           /* a new one */
    ck_assert_ptr_nonnull(try_file());
}
END_TEST

START_TEST(test_truncated_while_mapped)
{
    for (off_t size = 0; size < 256 * 1024; size += size < 8192 ? 1365 : 8192) {
        Store *s = open_limit(MIB);
        unsigned n;

        ck_assert(put_keys(s, 0, 40));
        ck_assert(!truncate(file, size));
        n = found_all(s, 0, 40);
        count(s);
        store_info(s);
        put_keys(s, 40, 50);
        found_all(s, 0, 50);
        ck_assert(!truncate(file, MIB)); /* zeros */
        ck_assert_uint_le(found_all(s, 0, 40), n);
        put_keys(s, 50, 60);
        found_all(s, 0, 60);
        store_close(s);
        unlink(file);
    }
}
END_TEST

/* ---- no room ---- */

static void with_file_limit(void)
{
    struct rlimit lim = { 64 * 1024, 64 * 1024 };
    const char *why = NULL;
    Store *s;

    setrlimit(RLIMIT_FSIZE, &lim);
    s = store_open(dir, PRINT, "test", 0, &why);
    _exit(s ? 3 : why ? 0 : 4);
}

static void with_file_limit_there(void)
{
    struct rlimit lim = { 64 * 1024, 64 * 1024 };
    StoreInfo before;
    Store *s;

    setrlimit(RLIMIT_FSIZE, &lim);
    s = open_store();
    before = store_info(s);
    _exit(put_keys(s, 10, 20) || found_all(s, 0, 20) != 10 || store_info(s).used != before.used);
}

START_TEST(test_file_size_limit)
{
    Store *s;

    ck_assert_int_eq(in_child(with_file_limit), 0);
    ck_assert_int_eq(access(file, F_OK), -1);
    s = open_store();
    ck_assert(put_keys(s, 0, 10));
    store_close(s);
    ck_assert_int_eq(in_child(with_file_limit_there), 0);        /* it is read, and no space in it is lost */
}
END_TEST

static void with_memory_limit(void)
{
    struct rlimit lim = { 128 * MIB, 128 * MIB };
    const char *why = NULL;

    setrlimit(RLIMIT_AS, &lim);
    _exit(store_open(dir, PRINT, "test", 0, &why) ? 3 : !why);
}

/* A process that cannot map the file leaves it to the others. */
START_TEST(test_memory_limit)
{
    Store *s = open_limit(0);

    ck_assert(put_keys(s, 0, 10));
    ck_assert_int_eq(in_child(with_memory_limit), 0);
    store_close(s);
    s = open_limit(0);
    ck_assert_uint_eq(found_all(s, 0, 10), 10);
    store_close(s);
}
END_TEST

static void with_full_disk(void)
{
    unsigned n = 0;
    Store *s;

    if (unshare(geteuid() ? CLONE_NEWUSER | CLONE_NEWNS : CLONE_NEWNS) || mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL)
        || mount("none", dir, "tmpfs", 0, "size=1m,mode=700"))
        _exit(77);
    s = open_limit(64 * MIB);
    while (put_keys(s, n, n + 10))
        n += 10;
    ck_assert_uint_gt(n, 20);
    ck_assert_uint_lt(n, 4000);
    ck_assert_uint_ge(found_all(s, 0, n + 10), n);
    ck_assert_uint_eq(count(s).bad, 0);
    store_close(s);
    s = open_limit(64 * MIB);            /* what is there can be used */
    ck_assert_uint_ge(found_all(s, 0, n + 10), n);
    ck_assert(!put_keys(s, n, n + 30));
}

START_TEST(test_disk_full)
{
    int status = in_child(with_full_disk);

    ck_assert(!status || WEXITSTATUS(status) == 77);     /* 77: no mounting here */
}
END_TEST

/* ---- whose it is ---- */

START_TEST(test_modes)
{
    static const mode_t bad[] = { 0666, 0620, 0602, 0660 };
    const char *why;
    struct stat st;
    Store *s;

    for (unsigned i = 0; i < ARRAY_LEN(bad); i++) {
        s = open_store();
        ck_assert(put_keys(s, 0, 5));
        store_close(s);
        ck_assert(!chmod(file, bad[i]));
        ck_assert_ptr_null(try_file());
        s = open_store();                /* a new one in its place */
        ck_assert_uint_eq(found_all(s, 0, 5), 0);
        ck_assert(!stat(file, &st) && (st.st_mode & 0777) == 0600);
        store_close(s);
    }
    ck_assert(!chmod(dir, 0777));
    ck_assert_ptr_null(try_file());
    why = NULL;
    ck_assert_ptr_null(store_open(dir, PRINT, "test", 0, &why));
    ck_assert_str_eq(why, "others may write in that directory");
    ck_assert(!chmod(dir, 0720));
    ck_assert_ptr_null(store_open(dir, PRINT, "test", 0, &why));
}
END_TEST

/* Nobody may write: nobody does, not even root, and it is not replaced when full. */
START_TEST(test_read_only)
{
    Store *s;

    small_file(20);
    ck_assert(!chmod(file, 0444));
    s = open_store();
    ck_assert(!store_info(s).writable && !put_keys(s, 20, 21));
    ck_assert_uint_eq(found_all(s, 0, 21), 20);
    store_close(s);
}
END_TEST

static void as_other_user(void)
{
    const char *why = NULL;
    Store *s;

    ck_assert(!setegid(12345) && !seteuid(12345));
    s = store_open(dir, PRINT, "test", 0, &why);         /* root's, for all to read */
    ck_assert(s && !store_info(s).writable);
    ck_assert_uint_eq(found_all(s, 0, 5), 5);
    store_close(s);
    ck_assert(!seteuid(0) && !chmod(file, 0600) && !seteuid(12345));
    ck_assert_ptr_null(store_open(dir, PRINT, "test", 0, &why));
}

START_TEST(test_owners)
{
    const char *why = NULL;
    Store *s;

    if (geteuid())
        return;                          /* only root can give files away */
    s = open_store();
    ck_assert(put_keys(s, 0, 5));
    store_close(s);
    ck_assert(!chmod(dir, 0755) && !chmod(file, 0644));
    ck_assert_int_eq(in_child(as_other_user), 0);
    ck_assert(!chown(file, 12345, 12345));
    ck_assert_ptr_null(try_file());
    ck_assert(!chown(file, 0, 0) && !chown(dir, 12345, 12345));
    ck_assert_ptr_null(store_open(dir, PRINT, "test", 0, &why));
    ck_assert_ptr_null(try_file());
}
END_TEST

START_TEST(test_odd_files)
{
    const char *why = NULL;
    char other[96];
    Store *s;

    snprintf(other, sizeof other, "%s/other", dir);
    store_close(open_store());
    ck_assert(!rename(file, other) && !symlink(other, file));
    ck_assert_ptr_null(try_file());
    store_close(open_store());           /* in place of the link */
    ck_assert(!unlink(file) && !mkfifo(file, 0600));
    ck_assert_ptr_null(try_file());
    store_close(open_store());
    ck_assert(!unlink(file) && !symlink("/dev/zero", file));
    ck_assert_ptr_null(try_file());
    ck_assert(!unlink(file) && !mkdir(file, 0700));
    ck_assert_ptr_null(try_file());
    ck_assert_ptr_null(store_open(dir, PRINT, "test", 0, &why));
    ck_assert(!rmdir(file) && !rename(other, file));
    if (!geteuid() && !unlink(file) && !mknod(file, S_IFCHR | 0600, 1 << 8 | 5)) {
        ck_assert_ptr_null(try_file());
        ck_assert(!unlink(file));
    }
    s = open_store();
    /* Another build's under our name. */
    ck_assert(put_keys(s, 0, 5));
    store_close(s);
    snprintf(other, sizeof other, "%s/%016x.lytc", dir, PRINT + 1);
    ck_assert(!rename(file, other));
    ck_assert_ptr_null(store_open(dir, PRINT + 1, "test", 0, &why));
}
END_TEST

/* Other people's files stay; ours go when there are too many, the oldest first, and what was left unfinished. */
START_TEST(test_prune_and_clear)
{
    static const char *const names[] = { "notes.lytc", "tmp-1-1234", "zzzzzzzzzzzzzzzz.lytc", "0000000000000001.lytc.bak" };
    const struct timespec old[2] = { { .tv_sec = 1000 }, { .tv_sec = 1000 } };
    uint8_t *zero = calloc(1, MIB);
    char path[128];
    const char *why;
    unsigned n;
    int fd;

    for (unsigned i = 0; i < ARRAY_LEN(names) + 1; i++) {
        snprintf(path, sizeof path, "%s/%s", dir, i ? names[i - 1] : "0000000000000009.lytc-1f-123");
        ck_assert_int_ge(fd = open(path, O_CREAT | O_WRONLY, 0600), 0);
        ck_assert(!futimens(fd, old));
        close(fd);
    }
    for (unsigned i = 0; i < 6; i++) {   /* each of 1 MiB on the disk */
        struct timespec when[2] = { { .tv_sec = 2000 + i }, { .tv_sec = 2000 + i } };

        store_close(store_open(dir, i, "test", MIB, &why));
        snprintf(path, sizeof path, "%s/%016x.lytc", dir, i);
        ck_assert_int_ge(fd = open(path, O_WRONLY), 0);
        ck_assert(pwrite(fd, zero, MIB, 0) == MIB && !futimens(fd, when));
        close(fd);
    }
    free(zero);
    for (unsigned i = 0; i < 6; i++) {   /* the last was made when 0..4 were there: 3 MiB may stay */
        snprintf(path, sizeof path, "%s/%016x.lytc", dir, i);
        ck_assert_int_eq(access(path, F_OK), i < 2 ? -1 : 0);
    }
    snprintf(path, sizeof path, "%s/%s", dir, "0000000000000009.lytc-1f-123");
    ck_assert_int_eq(access(path, F_OK), -1);
    ck_assert_int_eq(store_clear(dir, &n), 0);
    ck_assert_uint_eq(n, 4);
    for (unsigned i = 0; i < ARRAY_LEN(names); i++) {
        snprintf(path, sizeof path, "%s/%s", dir, names[i]);
        ck_assert_int_eq(access(path, F_OK), 0);
    }
}
END_TEST

/* ---- from file to file ---- */

START_TEST(test_add_and_export)
{
    Store *s = open_store(), *t;
    char other[96], path[128];
    const char *why;
    unsigned n;
    struct stat st;

    snprintf(other, sizeof other, "%s/sub/export", dir);
    ck_assert(put_keys(s, 0, 50) && put_keys(s, 20, 60));            /* 30 of them twice */
    ck_assert_int_eq(store_export(s, other, &n), 0);
    ck_assert_uint_eq(n, 60);
    snprintf(path, sizeof path, "%s/%016x.lytc", other, PRINT);
    ck_assert(!stat(path, &st) && (st.st_mode & 0777) == 0444 && st.st_size < 60 * LONGEST + 16384);
    t = store_open(other, PRINT, "test", 0, &why);
    ck_assert(t && count(t).good == 60 && count(t).bad == 0);
    ck_assert_uint_eq(found_all(t, 0, 60), 60);
    ck_assert(store_add(s, t, &n) && n == 0);
    ck_assert(put_keys(s, 60, 70) && !store_add(t, s, &n) && n == 0);   /* nobody may write there */
    ck_assert_int_eq(store_export(s, other, &n), 0);                 /* in place of the first */
    ck_assert_uint_eq(n, 70);
    ck_assert_uint_eq(found_all(t, 0, 70), 60);
    store_close(t);
    store_close(s);
    ck_assert(!unlink(file));
    s = open_store();
    t = store_open(other, PRINT, "test", 0, &why);
    ck_assert(store_add(s, t, &n) && n == 70 && found_all(s, 0, 70) == 70);
    store_close(t);
    store_close(s);
    s = open_limit(MIB);
    ck_assert_int_eq(store_export(s, "/dev/null/x", &n), -EACCES);
    store_close(s);
}
END_TEST

/* ---- several processes ---- */

enum { WRITERS = 8, EACH = 2000 };

static void writer(unsigned w)
{
    Store *s = open_limit(64 * MIB);

    for (unsigned i = 0; i < EACH; i += 1 + i % 7) {
        unsigned to = MIN(i + 1 + i % 7, (unsigned)EACH);

        if (!put_keys(s, w * EACH + i, w * EACH + to))
            _exit(2);
        if (!found(s, key_of(w * EACH + i)))
            _exit(3);
    }
    _exit(0);
}

START_TEST(test_writers)
{
    pid_t pid[WRITERS];
    unsigned n = 0, exported = 0;
    char other[96];
    Count c;
    Store *s;

    for (unsigned w = 0; w < WRITERS; w++)
        if (!(pid[w] = fork()))
            writer(w);
    s = open_limit(64 * MIB);
    snprintf(other, sizeof other, "%s/export", dir);
    ck_assert_int_eq(store_export(s, other, &exported), 0);          /* while it grows */
    for (unsigned w = 0; w < WRITERS; w++) {
        int status;

        ck_assert(waitpid(pid[w], &status, 0) == pid[w] && !status);
    }
    n = found_all(s, 0, WRITERS * EACH);
    c = count(s);
    ck_assert_msg(n == WRITERS * EACH, "%u of %u lost", WRITERS * EACH - n, WRITERS * EACH);
    ck_assert_uint_eq(c.bad, 0);
    store_close(s);
}
END_TEST

static void write_on(unsigned seed)
{
    Store *s = open_limit(64 * MIB);

    for (unsigned i = 0;; i += 3)
        if (!put_keys(s, (seed * 1000 + i) % 20000, (seed * 1000 + i) % 20000 + 1 + i % 9))
            _exit(0);
}

START_TEST(test_killed)
{
    unsigned seed = 1;

    for (unsigned round = 0; round < (SANITIZE_ADDRESS ? 30 : 150); round++) {
        pid_t pid[3];
        Store *s;

        for (unsigned i = 0; i < ARRAY_LEN(pid); i++)
            if (!(pid[i] = fork()))
                write_on(round * 3 + i);
        for (unsigned i = 0; i < ARRAY_LEN(pid); i++) {
            usleep(rand_r(&seed) % 2500);
            kill(pid[i], SIGKILL);
            waitpid(pid[i], NULL, 0);
        }
        if (round % 10 == 0) {
            s = open_limit(64 * MIB);
            ck_assert_uint_eq(count(s).bad, 0);
            found_all(s, 0, 500);
            store_close(s);
        }
    }
}
END_TEST

int main(void)
{
    Suite *s = suite_create("store");
    TCase *t = tcase_create("store");
    SRunner *sr;
    int failed;

    tcase_set_timeout(t, 30);
    tcase_add_checked_fixture(t, setup, teardown);
    tcase_add_test(t, test_copy_counts);
    tcase_add_test(t, test_put_find_get);
    tcase_add_test(t, test_bucket_overflow);
    tcase_add_test(t, test_full);
    tcase_add_test(t, test_removed);
    tcase_add_test(t, test_every_byte_flipped);
    tcase_add_test(t, test_header_flipped_and_written);
    tcase_add_test(t, test_noise);
    tcase_add_test(t, test_truncated);
    tcase_add_test(t, test_truncated_while_mapped);
    tcase_add_test(t, test_file_size_limit);
    if (!SANITIZE_ADDRESS)
        tcase_add_test(t, test_memory_limit);
    tcase_add_test(t, test_disk_full);
    tcase_add_test(t, test_modes);
    tcase_add_test(t, test_read_only);
    tcase_add_test(t, test_owners);
    tcase_add_test(t, test_odd_files);
    tcase_add_test(t, test_prune_and_clear);
    tcase_add_test(t, test_add_and_export);
    tcase_add_test(t, test_writers);
    tcase_add_test(t, test_killed);
    suite_add_tcase(s, t);
    sr = srunner_create(s);
    srunner_run_all(sr, CK_ENV);
    failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed != 0;
}
