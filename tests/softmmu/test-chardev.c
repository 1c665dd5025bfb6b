/* SPDX-License-Identifier: Apache-2.0 */
/* Character devices: texts, sockets, files, pseudo-terminals, the keys of a mux, and peers that do not read. */
#include "tests/softmmu/board-rig.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

static Rig rig;
static char dir[32];

typedef struct Front { GString *got; size_t room; unsigned opens, closes, breaks; } Front;

static size_t front_room(void *arg) { return ((Front *)arg)->room; }

static void front_receive(void *arg, const uint8_t *p, size_t n)
{
    Front *f = arg;

    ck_assert_uint_le(n, f->room);
    f->room -= n;
    g_string_append_len(f->got, (const char *)p, (gssize)n);
}

static void front_event(void *arg, bool open)
{
    Front *f = arg;

    *(open ? &f->opens : &f->closes) += 1;
}

static void front_break(void *arg) { ((Front *)arg)->breaks++; }

static void attach(Chardev *c, Front *f, size_t room)
{
    *f = (Front){ .got = g_string_new(NULL), .room = room };
    chardev_attach(c, &(CharFront){ front_room, front_receive, front_event, f, front_break });
}

static void setup(void)
{
    rig_init(&rig, 1, 8);
    strcpy(dir, "/tmp/lyre-char-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(dir));
    machine_lock(&rig.m);
}

static void teardown(void)
{
    g_autofree char *rm = g_strdup_printf("rm -r %s", dir);

    chardev_close_all(&rig.m);
    machine_unlock(&rig.m);
    rig_done(&rig);
    ck_assert_int_eq(system(rm), 0);
}

static Chardev *open_char(const char *id, const char *fmt, const char *arg)
{
    char *err = NULL, *spec = g_strdup_printf(fmt, arg);
    Chardev *c = chardev_open(&rig.m, id, spec, &err);

    ck_assert_msg(c && !err, "%s: %s", spec, err);
    ck_assert_ptr_eq(chardev_find(&rig.m, id), c);
    g_free(spec);
    return c;
}

static int unix_client(const char *path)
{
    struct sockaddr_un a = { .sun_family = AF_UNIX };
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0);

    strcpy(a.sun_path, path);
    ck_assert_int_eq(connect(fd, (struct sockaddr *)&a, sizeof a), 0);
    return fd;
}

static void put(int fd, const char *text) { ck_assert_int_eq(write(fd, text, strlen(text)), strlen(text)); }
static void say(Chardev *c, const char *text) { ck_assert_uint_eq(chardev_write(c, (const uint8_t *)text,
                                                                                strlen(text)), strlen(text)); }

/* What can be read from @fd until it ends with @end. */
static char *get(int fd, const char *end)
{
    GString *s = g_string_new(NULL);
    char buf[4096];
    ssize_t n;

    for (unsigned i = 0; i < 20000 && !g_str_has_suffix(s->str, end); i++) {
        if ((n = read(fd, buf, sizeof buf)) > 0)
            g_string_append_len(s, buf, n);
        else if (!g_main_context_iteration(NULL, FALSE))
            g_usleep(100);
    }
    ck_assert_msg(g_str_has_suffix(s->str, end), "\"%s\" does not end with \"%s\"", s->str, end);
    return g_string_free(s, FALSE);
}

static void expect(int fd, const char *text)
{
    g_autofree char *s = get(fd, text);

    ck_assert_str_eq(s, text);
}

START_TEST(unix_server)
{
    g_autofree char *path = g_strdup_printf("%s/s", dir);
    Chardev *c = open_char("c", "unix:%s,server=on,wait=off", path);
    Front f;
    int fd;

    attach(c, &f, 3);
    say(c, "nobody hears this");
    fd = unix_client(path);
    WAIT_FOR(f.opens == 1);
    put(fd, "abcdef");
    WAIT_FOR(f.got->len == 3);
    board_rig_pause(3);
    ck_assert_str_eq(f.got->str, "abc");
    f.room = 100;
    chardev_accept(c);
    ck_assert_str_eq(f.got->str, "abcdef");
    say(c, "one line\n");
    expect(fd, "one line\n");
    ck_assert_uint_eq(chardev_write(c, (const uint8_t *)"x", 1), 1);
    expect(fd, "x");
    put(fd, "last words");
    close(fd);
    WAIT_FOR(f.closes == 1);
    ck_assert_str_eq(f.got->str, "abcdeflast words");
    fd = unix_client(path);
    WAIT_FOR(f.opens == 2);
    say(c, "again\n");
    expect(fd, "again\n");
    close(fd);
    for (unsigned i = 0; i < 10; i++)
        say(c, "to nobody, without a signal\n");
}
END_TEST

START_TEST(slow_peer)
{
    g_autofree char *path = g_strdup_printf("%s/s", dir);
    Chardev *c = open_char("c", "unix:%s,server=on,wait=off", path);
    size_t sent = 0, n, got = 0;
    uint8_t block[1000], buf[4096];
    Front f;
    int fd;

    attach(c, &f, 0);
    fd = unix_client(path);
    WAIT_FOR(f.opens == 1);
    do {
        for (unsigned i = 0; i < sizeof block; i++)
            block[i] = (uint8_t)((sent + i) % 251);
        sent += n = chardev_write(c, block, sizeof block);
        ck_assert_uint_lt(sent, 4 << 20);
    } while (n == sizeof block);
    ck_assert_uint_eq(chardev_write(c, block, 1), 0);
    for (unsigned i = 0; i < 20000 && got < sent; i++) {
        ssize_t k = read(fd, buf, sizeof buf);

        for (ssize_t j = 0; j < k; j++)
            ck_assert_uint_eq(buf[j], got++ % 251);
        g_main_context_iteration(NULL, FALSE);
    }
    ck_assert_uint_eq(got, sent);
    close(fd);
}
END_TEST

START_TEST(mux)
{
    g_autofree char *path = g_strdup_printf("%s/s", dir), *help = NULL;
    Chardev *c = open_char("serial0", "mon:unix:%s,server=on,wait=off", path);
    Front serial, monitor;
    int fd;

    ck_assert(chardev_has_monitor(c));
    attach(c, &serial, 1000);
    attach(c, &monitor, 1000);
    fd = unix_client(path);
    WAIT_FOR(serial.opens == 1);
    ck_assert_uint_eq(monitor.opens, 0);
    put(fd, "root\001\001x\001b\001");
    WAIT_FOR(serial.got->len == 6 && serial.breaks == 1);
    ck_assert_str_eq(serial.got->str, "root\001x");
    put(fd, "cinfo\001cback");                       /* the escape was in the block before */
    WAIT_FOR(serial.got->len == 10);
    ck_assert_str_eq(serial.got->str, "root\001xback");
    ck_assert_str_eq(monitor.got->str, "info");
    ck_assert_uint_eq(monitor.opens, 1);
    expect(fd, "\r\n\r\n");
    put(fd, "\001h");
    help = get(fd, "send Ctrl-A\r\n");
    ck_assert_ptr_nonnull(strstr(help, "Ctrl-A x"));
    put(fd, "\001x");
    expect(fd, "\r\nlyre: terminated\r\n");
    close(fd);
}
END_TEST

START_TEST(telnet)
{
    g_autofree char *path = g_strdup_printf("%s/s", dir);
    Chardev *c = open_char("c", "unix:%s,server=on,wait=off,telnet=on", path);
    uint8_t buf[64];
    Front f;
    int fd;

    attach(c, &f, 1000);
    fd = unix_client(path);
    WAIT_FOR(f.opens == 1);
    ck_assert_int_eq(read(fd, buf, sizeof buf), 12);
    ck_assert_uint_eq(buf[0], 255);
    put(fd, "a\377\375\001b\377\377c\377\363d\377");
    put(fd, "\373");
    put(fd, "\003e");
    WAIT_FOR(f.got->len == 6);
    ck_assert_str_eq(f.got->str, "ab\377cde");
    ck_assert_uint_eq(f.breaks, 1);
    ck_assert_uint_eq(chardev_write(c, (const uint8_t *)"1\3772", 3), 3);
    expect(fd, "1\377\3772");
    close(fd);
}
END_TEST

START_TEST(files)
{
    g_autofree char *path = g_strdup_printf("%s/out", dir);
    char buf[64] = "";
    Chardev *c = open_char("log", "file:%s", path), *again = open_char("serial0", "chardev:%s", "log");
    char *err = NULL;
    int fd;

    ck_assert_ptr_eq(c, again);
    say(c, "text without end of line");
    ck_assert_uint_eq(chardev_write(c, (const uint8_t *)"!", 1), 1);
    fd = open(path, O_RDONLY);
    WAIT_FOR(pread(fd, buf, sizeof buf, 0) == 25);
    close(fd);
    ck_assert_ptr_null(chardev_open(&rig.m, "log", "null", &err));
    g_free(err);
    ck_assert_uint_eq(chardev_write(open_char("n", "%s", "null"), (const uint8_t *)"x", 1), 1);
}
END_TEST

/* The line about the terminal goes to stderr: caught in a file. */
START_TEST(pty)
{
    g_autofree char *path = g_strdup_printf("%s/err", dir);
    int saved = dup(2), to = open(path, O_RDWR | O_CREAT, 0600), fd;
    char line[256] = "", name[128], label[64];
    Chardev *c;
    Front f;

    dup2(to, 2);
    c = open_char("p0", "%s", "pty");
    dup2(saved, 2);
    ck_assert_int_gt(pread(to, line, sizeof line - 1, 0), 0);
    ck_assert_int_eq(sscanf(line, "char device redirected to %127s (label %63[^)])", name, label), 2);
    ck_assert_str_eq(label, "p0");
    attach(c, &f, 1000);
    say(c, "lost\n");
    fd = open(name, O_RDWR | O_NOCTTY | O_NONBLOCK);
    ck_assert_int_ge(fd, 0);
    WAIT_FOR(f.opens == 1);
    put(fd, "in\r");
    WAIT_FOR(f.got->len == 3);
    ck_assert_str_eq(f.got->str, "in\r");
    say(c, "out\r\n");
    expect(fd, "out\r\n");
    close(fd);
    WAIT_FOR(f.closes == 1);
    close(to);
    close(saved);
}
END_TEST

START_TEST(texts)
{
    static const char *const bad[] = { "", "stdioo", "unix", "unix:", "tcp:nowhere", "unix:/x,server=maybe",
                                       "unix:/x,color=on",
                                       "chardev:none", "unix:/nonexistent/socket", "tcp:127.0.0.1:1",
                                           "file:/nonexistent/f" };
    g_autoptr(GHashTable) t = g_hash_table_new(g_str_hash, g_str_equal);
    char *err = NULL, *spec;

    for (unsigned i = 0; i < ARRAY_LEN(bad); i++) {
        ck_assert_msg(!chardev_open(&rig.m, "x", bad[i], &err) && err, "%s", bad[i]);
        g_clear_pointer(&err, g_free);
    }
    g_hash_table_insert(t, (char *)"backend", (char *)"socket");
    ck_assert_ptr_null(chardev_spec(t, &err));
    ck_assert_ptr_nonnull(err);
    g_clear_pointer(&err, g_free);
    g_hash_table_insert(t, (char *)"path", (char *)"/tmp/q");
    g_hash_table_insert(t, (char *)"server", (char *)"on");
    g_hash_table_insert(t, (char *)"wait", (char *)"off");
    spec = chardev_spec(t, &err);
    ck_assert_str_eq(spec, "unix:/tmp/q,server=on,wait=off");
    g_free(spec);
    g_hash_table_remove_all(t);
    g_hash_table_insert(t, (char *)"backend", (char *)"stdio");
    g_hash_table_insert(t, (char *)"mux", (char *)"on");
    g_hash_table_insert(t, (char *)"signal", (char *)"off");
    spec = chardev_spec(t, &err);
    ck_assert_str_eq(spec, "mux:stdio,signal=off");
    g_free(spec);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("chardev");
    TCase *t = tcase_create("all");
    SRunner *r = srunner_create(s);
    int failed;

    tcase_add_checked_fixture(t, setup, teardown);
    tcase_set_timeout(t, 60);
    tcase_add_test(t, unix_server);
    tcase_add_test(t, slow_peer);
    tcase_add_test(t, mux);
    tcase_add_test(t, telnet);
    tcase_add_test(t, files);
    tcase_add_test(t, pty);
    tcase_add_test(t, texts);
    suite_add_tcase(s, t);
    srunner_run_all(r, CK_NORMAL);
    failed = srunner_ntests_failed(r);
    srunner_free(r);
    return failed != 0;
}
