/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Images and overlays: random accesses against a model in memory, snapshots, commit, export, locks; damage to every
 * byte of the metadata; processes killed in the middle of writes.
 */
#include "softmmu/block-int.h"
#include "softmmu/overlay-int.h"

#include <check.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { SIZE = 40 * 65536 + 5 * 512 };    /* the last cluster is cut */

static char dir[64], base_path[96], over_path[96];
static uint8_t model[SIZE], kept[SIZE];
static uint64_t seed = 88172645463325252ull;

static uint64_t rnd(void)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    return seed ^= seed << 17;
}

static void setup(void)
{
    int fd;

    strcpy(dir, "/tmp/lyre-block-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(dir));
    snprintf(base_path, sizeof base_path, "%s/base", dir);
    snprintf(over_path, sizeof over_path, "%s/over", dir);
    for (unsigned i = 0; i < SIZE; i++)
        model[i] = (uint8_t)(i * 3 + (i >> 9));
    fd = open(base_path, O_CREAT | O_WRONLY, 0600);
    ck_assert_int_eq(write(fd, model, SIZE), SIZE);
    close(fd);
}

static void teardown(void)
{
    unlink(base_path);
    unlink(over_path);
    rmdir(dir);
}

static BlockNode *base(bool readonly)
{
    char *err = NULL;
    BlockNode *n = block_file_open(base_path, readonly, &err);

    ck_assert_msg(n != NULL, "%s", err);
    return n;
}

static BlockNode *create(const char *path)
{
    char *err = NULL;
    BlockNode *n = overlay_create(path, base(true), &err);

    ck_assert_msg(n != NULL, "%s", err);
    return n;
}

static BlockNode *reopen(BlockNode *n)
{
    char *err = NULL;

    n->ops->close(n);
    n = overlay_open(over_path, false, NULL, &err);
    ck_assert_msg(n != NULL, "%s", err);
    return n;
}

static int rd(BlockNode *n, uint64_t off, void *p, uint64_t len)
{
    struct iovec iov[3] = { { p, len / 3 }, { (uint8_t *)p + len / 3, 0 }, { (uint8_t *)p + len / 3, len - len / 3 } };

    return n->ops->read(n, off, iov, 3, len);
}

static int wr(BlockNode *n, uint64_t off, void *p, uint64_t len)
{
    struct iovec iov[2] = { { p, len / 2 }, { (uint8_t *)p + len / 2, len - len / 2 } };

    return n->ops->write(n, off, iov, 2, len);
}

static void check_all(BlockNode *n, const uint8_t *want)
{
    uint8_t *buf = malloc(SIZE);

    ck_assert_int_eq(rd(n, 0, buf, SIZE), 0);
    for (unsigned i = 0; i < SIZE; i++)
        if (buf[i] != want[i])
            ck_abort_msg("byte %#x is %02x, not %02x", i, buf[i], want[i]);
    free(buf);
}

/* One random write, zeroing or reading of a range; the model goes along. */
static void random_step(BlockNode *n)
{
    static uint8_t buf[SIZE];
    uint64_t len = (rnd() % 4 ? rnd() % 20 : rnd() % 600) * 512 + 512, off = rnd() % (SIZE / 512) * 512;

    len = MIN(len, SIZE - off);
    switch (rnd() % 6) {
    case 0: case 1: case 2:
        for (unsigned i = 0; i < len; i++)
            buf[i] = (uint8_t)(rnd() >> 8);
        ck_assert_int_eq(wr(n, off, buf, len), 0);
        memcpy(model + off, buf, len);
        break;
    case 3:
        ck_assert_int_eq(n->ops->zero(n, off, len), 0);
        memset(model + off, 0, len);
        break;
    case 4:
        ck_assert_int_eq(n->ops->discard(n, off, len), 0);
        ck_assert_int_eq(rd(n, off, model + off, len), 0);       /* as it likes, but then it stays so */
        break;
    default:
        ck_assert_int_eq(rd(n, off, buf, len), 0);
        ck_assert_int_eq(memcmp(buf, model + off, len), 0);
    }
}

START_TEST(accesses)
{
    BlockNode *n = _i == 2 ? base(false) : create(_i ? NULL : over_path);

    for (unsigned i = 0; i < 600; i++) {
        random_step(n);
        if (!(i % 50)) {
            ck_assert_int_eq(n->ops->flush(n), 0);
            check_all(n, model);
        }
        if (!_i && i % 100 == 77)
            n = reopen(n);
    }
    check_all(n, model);
    n->ops->close(n);
}
END_TEST

START_TEST(snapshots)
{
    enum { SNAPS = 6 };
    uint8_t *content[SNAPS];
    BlockNode *n = create(over_path);
    BlockSnapshot *list;
    char name[8], *err;
    struct stat before, after;

    for (unsigned s = 0; s < SNAPS; s++) {
        for (unsigned i = 0; i < 40; i++)
            random_step(n);
        content[s] = malloc(SIZE);
        memcpy(content[s], model, SIZE);
        snprintf(name, sizeof name, "s%u", s);
        err = overlay_snapshot(n, name);
        ck_assert_msg(!err, "%s", err);
        err = overlay_snapshot(n, name);
        ck_assert_ptr_nonnull(err);
        g_free(err);
        if (s & 1)
            n = reopen(n);
    }
    for (unsigned i = 0; i < 30; i++) {
        unsigned s = rnd() % SNAPS;

        for (unsigned k = 0; k < 10; k++)
            random_step(n);
        snprintf(name, sizeof name, "s%u", s);
        err = overlay_restore(n, name);
        ck_assert_msg(!err, "%s", err);
        memcpy(model, content[s], SIZE);
        check_all(n, model);
        if (i % 7 == 3)
            n = reopen(n);
    }
    ck_assert_uint_eq(overlay_list(n, &list), SNAPS);
    ck_assert_str_eq(list[2].name, "s2");
    g_free(list);
    for (unsigned s = 0; s < SNAPS; s++) {
        snprintf(name, sizeof name, "s%u", s);
        err = overlay_delete(n, name);
        ck_assert_msg(!err, "%s", err);
        check_all(n, model);
        free(content[s]);
    }
    n = reopen(n);
    check_all(n, model);
    /* space is used again */
    stat(over_path, &before);
    for (unsigned i = 0; i < 300; i++) {
        random_step(n);
        if (!(i % 10))
            ck_assert_int_eq(n->ops->flush(n), 0);
    }
    stat(over_path, &after);
    ck_assert_int_le(after.st_size, before.st_size);
    n->ops->close(n);
}
END_TEST

static GByteArray *stream;
static size_t stream_at;

static int put(void *arg, const void *data, size_t len)
{
    g_byte_array_append(stream, data, len);
    return 0;
}

static int get(void *arg, void *data, size_t len)
{
    if (stream->len - stream_at < len)
        return -EIO;
    memcpy(data, stream->data + stream_at, len);
    stream_at += len;
    return 0;
}

START_TEST(commit_export)
{
    BlockNode *n = create(NULL), *k;
    char *err;

    for (unsigned i = 0; i < 60; i++)
        random_step(n);
    stream = g_byte_array_new();
    ck_assert_int_eq(overlay_export(n, put, NULL), 0);
    memcpy(kept, model, SIZE);
    for (unsigned i = 0; i < 60; i++)
        random_step(n);
    ck_assert_int_eq(overlay_import(n, get, NULL), 0);
    check_all(n, kept);
    stream_at = 100;             /* garbage */
    ck_assert_int_ne(overlay_import(n, get, NULL), 0);
    n->ops->close(n);
    memcpy(model, kept, SIZE);
    k = create(over_path);
    stream_at = 0;
    ck_assert_int_eq(overlay_import(k, get, NULL), 0);
    err = overlay_snapshot(k, "x");
    ck_assert_ptr_null(err);
    err = overlay_commit(k);
    ck_assert_ptr_nonnull(err);
    g_free(err);
    err = overlay_delete(k, "x");
    ck_assert_ptr_null(err);
    err = overlay_commit(k);
    ck_assert_msg(!err, "%s", err);
    check_all(k, model);
    random_step(k);
    k = reopen(k);
    check_all(k, model);
    k->ops->close(k);
    n = base(true);
    check_all(n, kept);
    n->ops->close(n);
    g_byte_array_free(stream, TRUE);
}
END_TEST

static void refused(BlockNode *n, char **err, const char *word)
{
    ck_assert_ptr_null(n);
    ck_assert_msg(*err && strstr(*err, word), "%s", *err ? *err : "no message");
    g_free(*err);
    *err = NULL;
}

START_TEST(refusals)
{
    char *err = NULL;
    BlockNode *n = base(false), *k;
    struct timespec t[2] = { { 1000, 0 }, { 1000, 0 } };

    refused(block_file_open(base_path, false, &err), &err, "in use");
    refused(block_file_open(base_path, true, &err), &err, "in use");
    n->ops->close(n);
    n = base(true);
    k = base(true);
    refused(block_file_open(base_path, false, &err), &err, "in use");
    k->ops->close(k);
    n->ops->close(n);
    refused(block_file_open("/nonexistent/x", true, &err), &err, "cannot open");
    refused(block_file_open("/tmp", true, &err), &err, "neither");
    n = create(over_path);
    refused(overlay_open(over_path, false, NULL, &err), &err, "in use");
    refused(overlay_create(over_path, base(true), &err), &err, "exists");
    n->ops->close(n);
    utimensat(AT_FDCWD, base_path, t, 0);
    refused(overlay_open(over_path, false, NULL, &err), &err, "has changed");
    refused(overlay_open(base_path, true, NULL, &err), &err, "not an overlay");
}
END_TEST

/* Every byte of the file flipped in turn (of data clusters only some), and the file cut at every page: each time the
 * overlay is refused with a message, or everything is as it was. */
START_TEST(damage)
{
    BlockNode *n = create(over_path);
    char *err;
    int fd;
    struct stat st;
    unsigned fine = 0, bad = 0;
    uint8_t *file, *meta;

    for (unsigned i = 0; i < 3; i++) {
        uint8_t buf[1024];

        memset(buf, 0x11 * (i + 1), sizeof buf);
        ck_assert_int_eq(wr(n, i * 9 * 65536ull, buf, sizeof buf), 0);
        memcpy(model + i * 9 * 65536, buf, sizeof buf);
        if (i == 1) {
            err = overlay_snapshot(n, "snap");
            ck_assert_ptr_null(err);
        }
    }
    n->ops->close(n);
    fd = open(over_path, O_RDWR);
    fstat(fd, &st);
    file = malloc(st.st_size);
    meta = calloc(1, st.st_size);
    ck_assert_int_eq(pread(fd, file, st.st_size, 0), st.st_size);
    /* pages that begin like metadata: not clusters of data, which are pieces of the model */
    for (off_t at = 0; at < st.st_size; at += 4096) {
        bool zero = true, data = false;

        for (unsigned k = 0; k < 4096; k++)
            zero &= !file[at + k];
        for (unsigned k = 0; k + 4096 <= SIZE && !zero; k += 4096)
            data |= !memcmp(file + at, model + k, 4096);
        meta[at] = !zero && !data;
    }
    for (off_t at = 0; at < st.st_size; at++) {
        uint8_t flipped = file[at] ^ (1 << at % 8);
        BlockNode *o;

        if (!meta[at & ~4095ll])
            continue;
        ck_assert_int_eq(pwrite(fd, &flipped, 1, at), 1);
        err = NULL;
        o = overlay_open(over_path, true, NULL, &err);
        if (o) {
            ck_assert_ptr_null(err);
            if (at % 64 == 0)
                check_all(o, model);
            o->ops->close(o);
            fine++;
        } else {
            ck_assert_ptr_nonnull(err);
            g_free(err);
            bad++;
        }
        ck_assert_int_eq(pwrite(fd, file + at, 1, at), 1);
    }
    ck_assert_uint_gt(bad, 4096);        /* tables, roots */
    ck_assert_uint_ge(fine, 2 * 4096);   /* either header */
    for (off_t len = st.st_size - 512; len >= 0; len -= 512) {
        BlockNode *o;

        ck_assert_int_eq(ftruncate(fd, len), 0);
        err = NULL;
        o = overlay_open(over_path, true, NULL, &err);
        ck_assert(!o == !!err);
        if (o) {
            if (len % 65536 == 0)
                check_all(o, model);
            o->ops->close(o);
        }
        g_free(err);
    }
    close(fd);
    free(file);
    free(meta);
}
END_TEST

/* The child writes each sector its round number, flushes, and says the round; killed at any time, what was flushed
 * is there. */
static void writer(volatile uint32_t *flushed, unsigned start)
{
    char *err = NULL;
    BlockNode *n = overlay_open(over_path, false, NULL, &err);
    uint32_t buf[128];

    if (!n)
        _exit(1);
    for (uint32_t round = start; ; round++) {
        char name[16];

        for (unsigned i = 0; i < 12; i++) {
            for (unsigned k = 0; k < 128; k++)
                buf[k] = round;
            wr(n, (i * 37 % 40) * 65536ull + 512 * (round % 3), buf, 512);
        }
        if (n->ops->flush(n))
            _exit(2);
        *flushed = round;
        snprintf(name, sizeof name, "r%u", round);
        if (round % 5 == 0 && (err = overlay_snapshot(n, name)))
            _exit(3);
        if (round % 5 == 4) {
            snprintf(name, sizeof name, "r%u", round - 4);
            g_free(overlay_delete(n, name));
        }
    }
}

START_TEST(killed)
{
    volatile uint32_t *flushed = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    BlockNode *n = create(over_path);

    n->ops->close(n);
    for (unsigned turn = 0; turn < 40; turn++) {
        pid_t pid = fork();
        char *err = NULL;
        int status;
        uint32_t last;

        if (!pid)
            writer(flushed, *flushed + 1);
        usleep(2000 + rnd() % 20000);
        kill(pid, SIGKILL);
        waitpid(pid, &status, 0);
        ck_assert(WIFSIGNALED(status));
        n = overlay_open(over_path, false, NULL, &err);
        ck_assert_msg(n != NULL, "%s", err);
        last = *flushed;
        for (unsigned i = 0; i < 12 && last >= 3; i++) {
            uint32_t got[3];

            for (unsigned k = 0; k < 3; k++)
                ck_assert_int_eq(rd(n, (i * 37 % 40) * 65536ull + 512 * k, &got[k], 4), 0);
            /* of the last three rounds each has its sector; a newer round may have begun */
            for (unsigned back = 0; back < 3; back++) {
                uint32_t round = last - back;

                ck_assert_msg(got[round % 3] == round || got[round % 3] == round + 3,
                              "turn %u: round %u, sector has %u", turn, round,
                              got[round % 3]);
            }
        }
        n->ops->close(n);
    }
    ck_assert_uint_gt(*flushed, 20);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("block");
    TCase *t = tcase_create("all");
    SRunner *r;
    int failed;

    tcase_add_checked_fixture(t, setup, teardown);
    tcase_set_timeout(t, 300);
    tcase_add_loop_test(t, accesses, 0, 3);
    tcase_add_test(t, snapshots);
    tcase_add_test(t, commit_export);
    tcase_add_test(t, refusals);
    tcase_add_test(t, damage);
    tcase_add_test(t, killed);
    suite_add_tcase(s, t);
    r = srunner_create(s);
    srunner_run_all(r, CK_ENV);
    failed = srunner_ntests_failed(r);
    srunner_free(r);
    return failed != 0;
}
