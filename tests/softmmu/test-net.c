/* SPDX-License-Identifier: Apache-2.0 */
/* virtio-net on a user network: a guest made of frames talks with slirp and with sockets of this process. */
#include "softmmu/net.h"
#include "tests/softmmu/virtio-driver.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

enum { SLOT0 = MMIO_SLOTS - 1, RX = 0, TX = 1, HDR = 12, BUFS = 16, FRAME = 2048 };

static Rig rig;
static Drv drv;
static uint64_t rx_buf, tx_buf;
static unsigned rx_len;
static const uint8_t mac[6] = { 0x52, 0x54, 0, 1, 2, 3 };
static const uint8_t me[4] = { 10, 0, 2, 15 }, gateway[4] = { 10, 0, 2, 2 };

static void add_net(const char *opts)
{
    GHashTable *t = drv_table(opts);
    char *err = netdev_add(&rig.m, "user", t);

    ck_assert_msg(!err, "%s", err);
    g_hash_table_destroy(t);
}

static void post(unsigned i)
{
    drv_add(&drv, RX, &(Seg){ rx_buf + i * rx_len, rx_len, true }, 1, false);
}

static void start(uint64_t mask, unsigned len)
{
    drv_start(&drv, &rig, SLOT0, mask, BUFS);
    rx_len = len;
    rx_buf = drv_alloc(&drv, BUFS * len);
    tx_buf = drv_alloc(&drv, 4096);
    for (unsigned i = 0; i < BUFS; i++)
        post(i);
    drv_kick(&drv, RX);
}

static void setup(void)
{
    rig_init(&rig, 1, 8);
    drv_places(&rig);
    add_net("id=n0");
    drv_device(&rig, "virtio-net-device", "netdev=n0,mac=52:54:00:01:02:03,host_tso4=on");
}

static void teardown(void) { rig_done(&rig); }

/* Send @len bytes at tx_buf + HDR; @start, @offset: leave the checksum to the device, 0: not. */
static void send_frame(unsigned len, unsigned start, unsigned offset)
{
    uint8_t *h = drv_host(&drv, tx_buf);
    uint32_t used;

    memset(h, 0, HDR);
    h[0] = start != 0;
    st16(h + 6, start);
    st16(h + 8, offset);
    drv_add(&drv, TX, (Seg[]){ { tx_buf, HDR, false }, { tx_buf + HDR, len, false } }, 2, false);
    drv_kick(&drv, TX);
    ck_assert(drv_used(&drv, TX, 2000, NULL, &used));
    ck_assert_uint_eq(used, 0);
}

/* The next frame from the network, put together; its length, 0 if none comes. */
static unsigned recv_frame(uint8_t *out, unsigned ms)
{
    uint32_t head, len;
    unsigned total = 0, parts = 1;

    for (unsigned i = 0; i < parts; i++) {
        const uint8_t *p;

        if (!drv_used(&drv, RX, ms, &head, &len))
            return 0;
        p = drv_host(&drv, rx_buf + head * rx_len);
        if (!i) {
            parts = ld16(p + 10);
            ck_assert_uint_ge(parts, 1);
            ck_assert_uint_ge(len, HDR);
            p += HDR;
            len -= HDR;
        }
        memcpy(out + total, p, len);
        total += len;
        post(head);
    }
    drv_kick(&drv, RX);
    return total;
}

static unsigned ether(uint8_t *f, const uint8_t *to, unsigned type)
{
    memcpy(f, to, 6);
    memcpy(f + 6, mac, 6);
    f[12] = type >> 8;
    f[13] = (uint8_t)type;
    return 14;
}

static uint32_t add16(const uint8_t *p, unsigned n, uint32_t sum)
{
    for (unsigned i = 0; i < n; i += 2)
        sum += p[i] << 8 | (i + 1 < n ? p[i + 1] : 0);
    return sum;
}

static unsigned fold(uint32_t sum)
{
    while (sum >> 16)
        sum = (sum & 0xffff) + (sum >> 16);
    return sum;
}

/* A UDP packet; @offload: only the pseudo header is summed. Frame length. */
static unsigned udp(uint8_t *f, const uint8_t *from, const uint8_t *to, unsigned sport, unsigned dport, const void *data,
                    unsigned len, bool offload)
{
    uint8_t *ip = f + ether(f, (const uint8_t[]){ 0xff, 0xff, 0xff, 0xff, 0xff, 0xff }, 0x800), *u = ip + 20;
    uint8_t pseudo[12] = { 0 };
    unsigned sum;

    memset(ip, 0, 28);
    ip[0] = 0x45;
    ip[2] = (28 + len) >> 8;
    ip[3] = (uint8_t)(28 + len);
    ip[8] = 64;
    ip[9] = 17;
    memcpy(ip + 12, from, 4);
    memcpy(ip + 16, to, 4);
    sum = ~fold(add16(ip, 20, 0));
    ip[10] = sum >> 8;
    ip[11] = (uint8_t)sum;
    u[0] = sport >> 8;
    u[1] = (uint8_t)sport;
    u[2] = dport >> 8;
    u[3] = (uint8_t)dport;
    u[4] = (8 + len) >> 8;
    u[5] = (uint8_t)(8 + len);
    memmove(u + 8, data, len);
    memcpy(pseudo, from, 4);
    memcpy(pseudo + 4, to, 4);
    pseudo[9] = 17;
    memcpy(pseudo + 10, u + 4, 2);
    sum = add16(pseudo, 12, 0);
    sum = offload ? fold(sum) : (unsigned)~fold(add16(u, 8 + len, sum));
    u[6] = sum >> 8;
    u[7] = (uint8_t)sum;
    return 42 + len;
}

static void arp(const uint8_t *target)
{
    uint8_t *f = drv_host(&drv, tx_buf + HDR), *a = f + ether(f, (const uint8_t[]){ 255, 255, 255, 255, 255, 255 }, 0x806);

    memcpy(a, (const uint8_t[]){ 0, 1, 8, 0, 6, 4, 0, 1 }, 8);
    memcpy(a + 8, mac, 6);
    memcpy(a + 14, me, 4);
    memset(a + 18, 0, 6);
    memcpy(a + 24, target, 4);
    send_frame(42, 0, 0);
}

/* Frames until one of that kind comes; IPv6 neighbour and router messages arrive on their own. */
static unsigned recv_kind(uint8_t *f, unsigned type)
{
    unsigned n;

    do
        n = recv_frame(f, 3000);
    while (n && (f[12] << 8 | f[13]) != type);
    ck_assert_uint_gt(n, 0);
    return n;
}

START_TEST(talk)
{
    static const uint8_t none[4] = { 0 }, all[4] = { 255, 255, 255, 255 };
    uint8_t f[FRAME], dhcp[300] = { 1, 1, 6, 0, 1, 2, 3, 4 };
    struct sockaddr_in sa = { .sin_family = AF_INET }, peer;
    socklen_t sl = sizeof sa;
    int s = socket(AF_INET, SOCK_DGRAM, 0);
    char text[1200];
    unsigned n;

    start(~0ull, _i ? 100 : FRAME);      /* small buffers: a frame fills several */
    for (unsigned i = 0; i < 6; i++)
        ck_assert_uint_eq(drv_read(&drv, R_CONFIG + i, 1), mac[i]);
    ck_assert_uint_eq(drv_read(&drv, R_CONFIG + 6, 2), 1);
    arp(gateway);
    recv_kind(f, 0x806);
    ck_assert_uint_eq(f[21], 2);
    ck_assert_int_eq(memcmp(f + 28, gateway, 4), 0);
    /* DHCP: an offer of 10.0.2.15 */
    memcpy(dhcp + 28, mac, 6);
    memcpy(dhcp + 236, (const uint8_t[]){ 99, 130, 83, 99, 53, 1, 1, 255 }, 8);
    n = udp(drv_host(&drv, tx_buf + HDR), none, all, 68, 67, dhcp, sizeof dhcp, false);
    send_frame(n, 0, 0);
    recv_kind(f, 0x800);
    ck_assert_uint_eq(f[42], 2);
    ck_assert_int_eq(memcmp(f + 42 + 16, me, 4), 0);
    /* UDP to the host and back; the device makes the checksum */
    sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ck_assert_int_eq(bind(s, (struct sockaddr *)&sa, sizeof sa), 0);
    getsockname(s, (struct sockaddr *)&sa, &sl);
    for (unsigned i = 0; i < sizeof text; i++)
        text[i] = (char)('a' + i % 23);
    n = udp(drv_host(&drv, tx_buf + HDR), me, gateway, 4000, ntohs(sa.sin_port), text, sizeof text - 1, true);
    send_frame(n, 34, 6);
    for (unsigned i = 0; i < 100; i++)
        drv_spin();
    sl = sizeof peer;
    ck_assert_int_eq(recvfrom(s, f, sizeof f, MSG_DONTWAIT, (struct sockaddr *)&peer, &sl), sizeof text - 1);
    ck_assert_int_eq(memcmp(f, text, sizeof text - 1), 0);
    ck_assert_int_eq(sendto(s, text, 900, 0, (struct sockaddr *)&peer, sl), 900);
    n = recv_kind(f, 0x800);
    ck_assert_uint_eq(n, 942);
    ck_assert_int_eq(memcmp(f + 42, text, 900), 0);
    ck_assert_uint_eq(f[36] << 8 | f[37], 4000);
    close(s);
}
END_TEST

START_TEST(forward)
{
    uint8_t f[FRAME];
    struct sockaddr_in sa = { .sin_family = AF_INET };
    char rule[64], *err = NULL;
    int s = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    unsigned port = 20000 + (unsigned)getpid() % 20000;

    for (unsigned i = 0; i < 50; i++) {  /* a free port */
        snprintf(rule, sizeof rule, "tcp:127.0.0.1:%u-:22", ++port);
        err = netdev_hostfwd(netdev_find(&rig.m, "n0"), rule, false);
        if (!err)
            break;
        g_free(err);
    }
    ck_assert_ptr_null(err);
    start(~0ull, FRAME);
    arp(gateway);
    recv_kind(f, 0x806);
    sa.sin_port = htons(port);
    sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    connect(s, (struct sockaddr *)&sa, sizeof sa);
    recv_kind(f, 0x800);
    ck_assert_uint_eq(f[14 + 9], 6);
    ck_assert_uint_eq(f[34 + 2] << 8 | f[34 + 3], 22);
    ck_assert_uint_eq(f[34 + 13] & 0x3f, 2);             /* SYN */
    close(s);
    ck_assert_ptr_nonnull(err = netdev_hostfwd(netdev_find(&rig.m, "n0"), "tcp:1.2.3.4.5:1-:2", false));
    g_free(err);
}
END_TEST

START_TEST(options)
{
    static const char *const bad[] = {
        "id=b,net=10.0.2.0/99", "id=b,net=x", "id=b,host=1.2.3.4", "id=b,hostfwd=tcp::99999-:1", "id=b,hostfwd=sctp::1-:1",
        "id=b,what=1", "id=n0", "net=10.0.2.0/24", "id=b,restrict=maybe", "id=b,hostfwd=tcp::5555", "id=b,dns=10.0.2.2",
    };

    for (unsigned i = 0; i < ARRAY_LEN(bad); i++) {
        GHashTable *t = drv_table(bad[i]);
        char *err = netdev_add(&rig.m, "user", t);

        ck_assert_msg(err != NULL, "%s", bad[i]);
        g_free(err);
        g_hash_table_destroy(t);
    }
    add_net("id=good,net=192.168.76.0/24,host=192.168.76.1,dns=192.168.76.9,dhcpstart=192.168.76.20,hostname=x,restrict=on");
}
END_TEST

START_TEST(garbage)
{
    unsigned rounds = getenv("LYRE_FUZZ") ? (unsigned)atoi(getenv("LYRE_FUZZ")) : 4000;
    uint8_t *f;

    srand(1);
    start(~0ull, 300);
    f = drv_host(&drv, tx_buf + HDR);
    for (unsigned i = 0; i < rounds; i++) {
        unsigned len = rand() % 1600;
        uint32_t head;

        ether(f, (const uint8_t[]){ 255, 255, 255, 255, 255, 255 }, rand() & 1 ? 0x800 : 0x806);
        for (unsigned k = 14; k < len; k++)
            f[k] = (uint8_t)rand();
        if (rand() & 1)
            udp(f, me, gateway, (unsigned)rand() & 0xffff, 67 + rand() % 3, f + 300, len % 600, rand() & 1);
        send_frame(len, rand() & 1 ? rand() % 2000 : 0, rand() % 2000);
        while (drv_used(&drv, RX, 0, &head, NULL))
            post(head);
        drv_kick(&drv, RX);
    }
    ck_assert(!(drv_read(&drv, R_STATUS, 4) & S_NEEDS_RESET));
}
END_TEST

int main(void)
{
    Suite *s = suite_create("net");
    TCase *t = tcase_create("all");
    SRunner *r;
    int failed;

    tcase_add_checked_fixture(t, setup, teardown);
    tcase_set_timeout(t, 600);
    tcase_add_loop_test(t, talk, 0, 2);
    tcase_add_test(t, forward);
    tcase_add_test(t, options);
    tcase_add_test(t, garbage);
    suite_add_tcase(s, t);
    r = srunner_create(s);
    srunner_run_all(r, CK_ENV);
    failed = srunner_ntests_failed(r);
    srunner_free(r);
    return failed != 0;
}
