/* SPDX-License-Identifier: Apache-2.0 */
/* virtio-9p: every message that Linux sends, ways out of the directory, snapshots, and anything else. */
#include "softmmu/fsdev.h"
#include "tests/softmmu/virtio-driver.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/xattr.h>
#include <unistd.h>

enum {
    SLOT0 = MMIO_SLOTS - 1, BUF = 16384, LERROR = 7,
    STATFS = 8, LOPEN = 12, LCREATE = 14, SYMLINK = 16, MKNOD = 18, RENAME = 20, READLINK = 22, GETATTR = 24, SETATTR = 26,
    XATTRWALK = 30, READDIR = 40, FSYNC = 50, LOCK = 52, GETLOCK = 54, LINK = 70, MKDIR = 72, RENAMEAT = 74, UNLINKAT = 76,
    VERSION = 100, ATTACH = 104, FLUSH = 108, WALK = 110, READ = 116, WRITE = 118, CLUNK = 120, REMOVE = 122,
};

static Rig rig;
static Drv drv;
static Device *dev;
static char top[64], dir[96];
static uint64_t req, rep;
static uint8_t *answer;          /* behind the header */
static unsigned answer_len;
static const char *model = "none";

static void build(const char *more)
{
    char *text = g_strdup_printf("fsdriver=local,id=f0,path=%s,security_model=%s%s", dir, model, more), *err;
    GHashTable *t = drv_table(text);

    rig_init(&rig, 1, 8);
    drv_places(&rig);
    err = fsdev_add(&rig.m, t);
    ck_assert_msg(!err, "%s", err);
    g_hash_table_destroy(t);
    g_free(text);
    dev = drv_device(&rig, "virtio-9p-device", "fsdev=f0,mount_tag=share");
}

static void start(void)
{
    drv_start(&drv, &rig, SLOT0, ~0ull, 16);
    req = drv_alloc(&drv, BUF);
    rep = drv_alloc(&drv, BUF);
    answer = drv_host(&drv, rep) + 7;
}

static void put_file(const char *path, const char *text)
{
    FILE *f = fopen(path, "w");

    fputs(text, f);
    fclose(f);
}

static void setup(void)
{
    char path[160];

    strcpy(top, "/tmp/lyre-9p-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(top));
    snprintf(dir, sizeof dir, "%s/share", top);
    ck_assert_int_eq(mkdir(dir, 0755), 0);
    snprintf(path, sizeof path, "%s/secret", top);
    put_file(path, "secret");
    snprintf(path, sizeof path, "%s/hello", dir);
    put_file(path, "hello, guest");
    snprintf(path, sizeof path, "%s/out", dir);
    ck_assert_int_eq(symlink("..", path), 0);
    snprintf(path, sizeof path, "%s/outfile", dir);
    ck_assert_int_eq(symlink("../secret", path), 0);
    build("");
    start();
}

static void teardown(void)
{
    char *cmd = g_strdup_printf("rm -rf %s", top);

    rig_done(&rig);
    ck_assert_int_eq(system(cmd), 0);
    g_free(cmd);
}

/* @fmt: 1 2 4 8: integers of that size; s: a string; @: raw bytes of 8 taken from a string. The answer's type, or -errno. */
static int msg(unsigned type, const char *fmt, ...)
{
    uint8_t *b = drv_host(&drv, req), *p = b + 7;
    va_list ap;
    uint32_t len;

    va_start(ap, fmt);
    for (; *fmt; fmt++) {
        if (*fmt == 's') {
            const char *s = va_arg(ap, const char *);

            st16(p, strlen(s));
            memcpy(p + 2, s, strlen(s));
            p += 2 + strlen(s);
        } else if (*fmt == '8') {
            st64(p, va_arg(ap, uint64_t));
            p += 8;
        } else {
            uint32_t v = va_arg(ap, uint32_t);

            memcpy(p, &v, *fmt - '0');
            p += *fmt - '0';
        }
    }
    va_end(ap);
    st32(b, p - b);
    b[4] = type;
    st16(b + 5, 77);
    drv_add(&drv, 0, (Seg[]){ { req, (uint32_t)(p - b), false }, { rep, 11, true }, { rep + 11, BUF - 11, true } }, 3,
            false);
    drv_kick(&drv, 0);
    ck_assert(drv_used(&drv, 0, 3000, NULL, &len));
    ck_assert_uint_ge(len, 7);
    ck_assert_uint_eq(ld32(answer - 7), len);
    ck_assert_uint_eq(ld16(answer - 2), 77);
    answer_len = len - 7;
    if (answer[-3] == LERROR)
        return -(int)ld32(answer);
    ck_assert_uint_eq(answer[-3], type + 1);
    return answer[-3];
}

#define OK(t, ...)  ck_assert_int_eq(msg(t, __VA_ARGS__), (t) + 1)
#define NO(e, ...)  ck_assert_int_eq(msg(__VA_ARGS__), -(e))

static void hello(void)
{
    OK(VERSION, "4s", BUF, "9P2000.L");
    ck_assert_uint_eq(ld32(answer), BUF);
    OK(ATTACH, "44ss4", 0u, ~0u, "root", "", (uint32_t)getuid());
    ck_assert_uint_eq(answer[0], 0x80);
}

static void walk(unsigned fid, unsigned to, const char *name) { OK(WALK, "442s", fid, to, 1u, name); }

START_TEST(files)
{
    struct stat st;
    char path[160];

    for (unsigned i = 0; i < 5; i++)
        ck_assert_uint_eq(drv_read(&drv, R_CONFIG + 2 + i, 1), "share"[i]);
    ck_assert_uint_eq(drv_read(&drv, R_CONFIG, 2), 5);
    hello();
    walk(0, 1, "hello");
    OK(GETATTR, "48", 1u, (uint64_t)0x7ff);
    ck_assert_uint_eq(ld64(answer + 8 + 13 + 4 * 3 + 8 + 8), 12);
    OK(LOPEN, "44", 1u, 0u);
    OK(READ, "484", 1u, (uint64_t)7, 100u);
    ck_assert_uint_eq(ld32(answer), 5);
    ck_assert_int_eq(memcmp(answer + 4, "guest", 5), 0);
    NO(EBADF, WRITE, "4844", 1u, (uint64_t)0, 4u, 0u);
    OK(CLUNK, "4", 1u);
    NO(EBADF, CLUNK, "4", 1u);
    /* a new file in a new directory */
    OK(MKDIR, "4s44", 0u, "d", 0750u, (uint32_t)getgid());
    walk(0, 2, "d");
    OK(WALK, "442", 2u, 3u, 0u);
    OK(LCREATE, "4s444", 3u, "new", 2u | 0100, 0640u, (uint32_t)getgid());
    OK(WRITE, "48444", 3u, (uint64_t)4, 8u, 0x64636261u, 0x68676665u);
    ck_assert_uint_eq(ld32(answer), 8);
    OK(FSYNC, "44", 3u, 0u);
    snprintf(path, sizeof path, "%s/d/new", dir);
    ck_assert_int_eq(stat(path, &st), 0);
    ck_assert_uint_eq(st.st_size, 12);
    ck_assert_uint_eq(st.st_mode, S_IFREG | 0640);
    OK(SETATTR, "44444888" "88", 3u, 1u | 8 | 0x20 | 0x100, 0600u, 0u, 0u, (uint64_t)5, (uint64_t)0, (uint64_t)0,
       (uint64_t)1000,
       (uint64_t)7);
    ck_assert_int_eq(stat(path, &st), 0);
    ck_assert_uint_eq(st.st_size, 5);
    ck_assert_uint_eq(st.st_mode & 07777, 0600);
    ck_assert_int_eq(st.st_mtim.tv_sec, 1000);
    ck_assert_int_eq(st.st_mtim.tv_nsec, 7);
    /* names */
    OK(LINK, "44s", 2u, 3u, "hard");
    OK(SYMLINK, "4ss4", 2u, "soft", "/anywhere/else", (uint32_t)getgid());
    walk(2, 4, "soft");
    OK(READLINK, "4", 4u);
    ck_assert_int_eq(memcmp(answer + 2, "/anywhere/else", 14), 0);
    NO(ELOOP, LOPEN, "44", 4u, 0u);
    OK(MKNOD, "4s4444", 2u, "pipe", (uint32_t)S_IFIFO | 0600, 0u, 0u, (uint32_t)getgid());
    walk(2, 5, "pipe");
    NO(ENXIO, LOPEN, "44", 5u, 0u);
    OK(RENAMEAT, "4s4s", 2u, "hard", 0u, "moved");
    OK(RENAME, "44s", 2u, 0u, "e");
    OK(GETATTR, "48", 5u, (uint64_t)0x7ff);      /* d/pipe is e/pipe now */
    NO(ENOTEMPTY, UNLINKAT, "4s4", 0u, "e", 0x200u);
    OK(UNLINKAT, "4s4", 2u, "pipe", 0u);
    NO(ENOENT, GETATTR, "48", 5u, (uint64_t)0x7ff);
    OK(REMOVE, "4", 4u);
    NO(EBADF, GETATTR, "48", 4u, (uint64_t)0x7ff);
    OK(UNLINKAT, "4s4", 0u, "moved", 0u);
    OK(UNLINKAT, "4s4", 2u, "new", 0u);
    OK(READ, "484", 3u, (uint64_t)0, 100u);      /* removed, but open */
    OK(GETATTR, "48", 3u, (uint64_t)0x7ff);
    OK(UNLINKAT, "4s4", 0u, "e", 0x200u);
    OK(STATFS, "4", 0u);
    OK(LOCK, "414884s", 3u, 1u, 0u, (uint64_t)0, (uint64_t)0, 1u, "me");
    OK(GETLOCK, "41884s", 3u, 1u, (uint64_t)0, (uint64_t)0, 1u, "me");
    NO(EOPNOTSUPP, XATTRWALK, "44s", 0u, 9u, "user.x");
    OK(FLUSH, "2", 5u);
    OK(VERSION, "4s", 8192u, "9P2000.u");
    ck_assert_int_eq(memcmp(answer + 6, "unknown", 7), 0);
    NO(EMSGSIZE, VERSION, "4s", 100u, "9P2000.L");
}
END_TEST

START_TEST(directory)
{
    uint64_t off = 0;
    unsigned seen = 0, rounds = 0;
    char path[160];

    for (unsigned i = 0; i < 200; i++) {
        snprintf(path, sizeof path, "%s/file-%03u", dir, i);
        put_file(path, "x");
    }
    hello();
    OK(WALK, "442", 0u, 1u, 0u);
    OK(LOPEN, "44", 1u, 0200000u);
    NO(EINVAL, READDIR, "484", 1u, (uint64_t)0, 10u);
    do {
        uint32_t len;
        uint8_t *p;

        OK(READDIR, "484", 1u, off, 1000u);
        len = ld32(answer);
        ck_assert_uint_le(len, 1000);
        if (!len)
            break;
        for (p = answer + 4; p < answer + 4 + len; p += 24 + ld16(p + 22)) {
            off = ld64(p + 13);
            seen += ld16(p + 22) == 8 && !memcmp(p + 24, "file-", 5);
        }
        rounds++;
    } while (rounds < 100);
    ck_assert_uint_eq(seen, 200);
    ck_assert_uint_gt(rounds, 5);
    OK(READDIR, "484", 1u, (uint64_t)0x123456789abcdef, 1000u);
}
END_TEST

START_TEST(ways_out)
{
    char long_name[400];

    hello();
    /* ".." of the root is the root */
    OK(WALK, "442sss", 0u, 1u, 3u, "..", "..", "hello");
    NO(ENOENT, WALK, "442s", 0u, 2u, 1u, "secret");
    OK(WALK, "442ss", 0u, 2u, 2u, "..", "secret");
    ck_assert_uint_eq(ld16(answer), 1);          /* one step only, and no fid */
    NO(EBADF, GETATTR, "48", 2u, (uint64_t)0x7ff);
    NO(EINVAL, WALK, "442s", 0u, 2u, 1u, "../secret");
    NO(EINVAL, WALK, "442s", 0u, 2u, 1u, "a/b");
    NO(EINVAL, WALK, "442s", 0u, 2u, 1u, "");
    NO(EINVAL, WALK, "442s", 0u, 2u, 1u, ".");
    /* through a symbolic link */
    OK(WALK, "442ss", 0u, 2u, 2u, "out", "secret");
    ck_assert_uint_eq(ld16(answer), 1);
    walk(0, 3, "outfile");
    NO(ELOOP, LOPEN, "44", 3u, 0u);
    NO(ELOOP, LOPEN, "44", 3u, 01002u);
    NO(ELOOP, SETATTR, "4444488888", 3u, 8u, 0u, 0u, 0u, (uint64_t)0, (uint64_t)0, (uint64_t)0, (uint64_t)0, (uint64_t)0);
    NO(EOPNOTSUPP, SETATTR, "4444488888", 3u, 1u, 0777u, 0u, 0u, (uint64_t)0, (uint64_t)0, (uint64_t)0, (uint64_t)0,
       (uint64_t)0);
    walk(0, 4, "out");
    NO(ELOOP, MKDIR, "4s44", 4u, "evil", 0777u, 0u);
    NO(EINVAL, MKDIR, "4s44", 0u, "../evil", 0777u, 0u);
    NO(EINVAL, LCREATE, "4s444", 0u, "..", 2u, 0777u, 0u);
    NO(EINVAL, RENAMEAT, "4s4s", 0u, "hello", 0u, "../hello");
    NO(EINVAL, RENAMEAT, "4s4s", 0u, "..", 0u, "x");
    NO(EINVAL, UNLINKAT, "4s4", 0u, "../secret", 0u);
    NO(EINVAL, LINK, "44s", 0u, 1u, "..");
    NO(EINVAL, SYMLINK, "4ss4", 0u, "../l", "x", 0u);
    OK(WALK, "442", 0u, 5u, 0u);
    NO(ELOOP, LCREATE, "4s444", 5u, "outfile", 1u, 0777u, 0u);
    memset(long_name, 'n', 399);
    long_name[399] = 0;
    NO(ENAMETOOLONG, WALK, "442s", 0u, 6u, 1u, long_name);
    NO(EBUSY, REMOVE, "4", 0u);
}
END_TEST

START_TEST(readonly)
{
    rig_done(&rig);
    build(",readonly=on");
    start();
    hello();
    walk(0, 1, "hello");
    NO(EROFS, LOPEN, "44", 1u, 2u);
    NO(EROFS, LOPEN, "44", 1u, 01000u);
    NO(EROFS, MKDIR, "4s44", 0u, "d", 0700u, 0u);
    NO(EROFS, UNLINKAT, "4s4", 0u, "hello", 0u);
    NO(EROFS, RENAMEAT, "4s4s", 0u, "hello", 0u, "x");
    NO(EROFS, LINK, "44s", 0u, 1u, "x");
    NO(EROFS, SETATTR, "4444488888", 1u, 1u, 0777u, 0u, 0u, (uint64_t)0, (uint64_t)0, (uint64_t)0, (uint64_t)0, (uint64_t)0);
    OK(LOPEN, "44", 1u, 0u);
    NO(EROFS, REMOVE, "4", 1u);
}
END_TEST

START_TEST(mapped)
{
    char path[160];
    struct stat st;

    if (setxattr(dir, "user.lyre", "x", 1, 0))   /* a file system without attributes: nothing to test */
        return;
    rig_done(&rig);
    model = "mapped-xattr";
    build("");
    start();
    hello();
    OK(WALK, "442", 0u, 1u, 0u);
    OK(LCREATE, "4s444", 1u, "f", 2u, 04755u, 1234u);
    OK(GETATTR, "48", 1u, (uint64_t)0x7ff);
    ck_assert_uint_eq(ld32(answer + 21), S_IFREG | 04755);
    ck_assert_uint_eq(ld32(answer + 29), 1234);
    snprintf(path, sizeof path, "%s/f", dir);
    ck_assert_int_eq(stat(path, &st), 0);
    ck_assert_uint_eq(st.st_mode, S_IFREG | 0600);
    OK(MKNOD, "4s4444", 0u, "disk", (uint32_t)S_IFBLK | 0600, 8u, 1u, 6u);
    walk(0, 2, "disk");
    OK(GETATTR, "48", 2u, (uint64_t)0x7ff);
    ck_assert_uint_eq(ld32(answer + 21), S_IFBLK | 0600);
    ck_assert_uint_eq(ld64(answer + 41), 0x801);
    OK(SETATTR, "4444488888", 2u, 7u, 0640u, 55u, 66u, (uint64_t)0, (uint64_t)0, (uint64_t)0, (uint64_t)0, (uint64_t)0);
    OK(GETATTR, "48", 2u, (uint64_t)0x7ff);
    ck_assert_uint_eq(ld32(answer + 21), S_IFBLK | 0640);
    ck_assert_uint_eq(ld32(answer + 25), 55);
    OK(SYMLINK, "4ss4", 0u, "l", "../../etc/passwd", 0u);
    walk(0, 3, "l");
    OK(READLINK, "4", 3u);
    ck_assert_int_eq(memcmp(answer + 2, "../../etc/passwd", 16), 0);
}
END_TEST

/* Open files and directories go on after a snapshot in another machine. */
START_TEST(saved)
{
    GByteArray *state = g_byte_array_new();
    char path[160], *err;
    size_t used;
    uint8_t *ram;

    hello();
    walk(0, 1, "hello");
    OK(LOPEN, "44", 1u, 0u);
    OK(WALK, "442", 0u, 2u, 0u);
    OK(LCREATE, "4s444", 2u, "gone", 2u, 0644u, (uint32_t)getgid());
    OK(WALK, "442", 0u, 3u, 0u);
    OK(LOPEN, "44", 3u, 0200000u);
    machine_lock(&rig.m);
    state_save(dev->type->state, dev, state);
    machine_unlock(&rig.m);
    ram = g_memdup2(rig.ram.host, rig.ram.size);
    rig_done(&rig);
    snprintf(path, sizeof path, "%s/gone", dir);
    unlink(path);
    build("");
    memcpy(rig.ram.host, ram, rig.ram.size);
    answer = drv_host(&drv, rep) + 7;
    machine_lock(&rig.m);
    err = state_load(dev->type->state, dev, state->data, state->len, &used);
    machine_unlock(&rig.m);
    ck_assert_msg(!err, "%s", err);
    OK(READ, "484", 1u, (uint64_t)0, 5u);
    ck_assert_int_eq(memcmp(answer + 4, "hello", 5), 0);
    NO(ESTALE, READ, "484", 2u, (uint64_t)0, 5u);
    OK(READDIR, "484", 3u, (uint64_t)0, 1000u);
    walk(0, 4, "hello");
    g_byte_array_free(state, TRUE);
    g_free(ram);
}
END_TEST

/* Random messages with plausible parts; the directory is a scratch one, and what is above it stays as it was. */
START_TEST(garbage)
{
    static const uint8_t types[] = { 8, 12, 14, 16, 18, 20, 22, 24, 26, 30, 32, 40, 50, 52, 54, 70, 72, 74, 76, 100,
                                     102, 104, 108,
                                     110, 116, 118, 120, 122 };
    static const char *const names[] = { "hello", "out", "outfile", "..", ".", "", "a", "b", "c", "a/b", "secret" };
    unsigned rounds = getenv("LYRE_FUZZ") ? (unsigned)atoi(getenv("LYRE_FUZZ")) : 4000;
    char path[160], text[16] = "";
    FILE *f;

    srand(2);
    for (unsigned i = 0; i < rounds; i++) {
        uint8_t *b = drv_host(&drv, req);
        unsigned len = 7;
        uint32_t got;

        if (i % 100 == 0) {
            hello();
            continue;
        }
        for (unsigned k = rand() % 12; k && len < 1000; k--)
            if (rand() % 3) {
                st32(b + len, rand() % 4 ? rand() % 6 : rand());
                len += 1 << rand() % 4;
            } else {
                const char *name = names[rand() % ARRAY_LEN(names)];

                st16(b + len, rand() % 32 ? strlen(name) : rand());
                memcpy(b + len + 2, name, strlen(name));
                len += 2 + strlen(name);
            }
        st32(b, rand() % 32 ? len : rand());
        b[4] = rand() % 64 ? types[rand() % ARRAY_LEN(types)] : rand();
        st16(b + 5, i);
        drv_add(&drv, 0, (Seg[]){ { req, rand() % 32 ? len : rand() % (len + 1), false },
                                  { rep, rand() % 32 ? BUF : 11 + rand() % 100, true } }, 2, false);
        drv_kick(&drv, 0);
        ck_assert(drv_used(&drv, 0, 3000, NULL, &got));
        ck_assert_uint_ge(got, 7);
    }
    snprintf(path, sizeof path, "%s/secret", top);
    f = fopen(path, "r");
    ck_assert_ptr_nonnull(f);
    ck_assert_ptr_nonnull(fgets(text, sizeof text, f));
    fclose(f);
    ck_assert_str_eq(text, "secret");
}
END_TEST

int main(void)
{
    Suite *s = suite_create("9p");
    TCase *t = tcase_create("all");
    SRunner *r;
    int failed;

    tcase_add_checked_fixture(t, setup, teardown);
    tcase_set_timeout(t, 600);
    tcase_add_test(t, files);
    tcase_add_test(t, directory);
    tcase_add_test(t, ways_out);
    tcase_add_test(t, readonly);
    tcase_add_test(t, mapped);
    tcase_add_test(t, saved);
    tcase_add_test(t, garbage);
    suite_add_tcase(s, t);
    r = srunner_create(s);
    srunner_run_all(r, CK_ENV);
    failed = srunner_ntests_failed(r);
    srunner_free(r);
    return failed != 0;
}
