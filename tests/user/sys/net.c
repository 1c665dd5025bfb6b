/* SPDX-License-Identifier: Apache-2.0 */
/* Sockets on the loopback: streams, datagrams, messages, control data, options. */
#include "t.h"
#include <arpa/inet.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/un.h>

static void show_addr(const char *what, const struct sockaddr_storage *ss, socklen_t len)
{
    const struct sockaddr_in *s = (void *)ss;
    char b[64];

    SHOW("%s: family %d len %d %s", what, ss->ss_family, (int)len,
         ss->ss_family == AF_INET ? inet_ntop(AF_INET, &s->sin_addr, b, sizeof b) : "");
}

static void options(int fd)
{
    struct timeval tv = { 1, 500000 };
    struct linger lg = { 1, 5 };
    int n = 1;
    socklen_t len = sizeof n;
    char name[16] = "";

    T(setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &n, sizeof n));
    n = 0;
    T(getsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &n, &len));
    SHOW("%d %d", n, (int)len);
    T(getsockopt(fd, SOL_SOCKET, SO_TYPE, &n, &len));
    SHOW("%d", n);
    T(getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &n, &len));
    SHOW("%d", n);
    T(getsockopt(fd, SOL_SOCKET, SO_ERROR, &n, &len));
    SHOW("%d", n);
    T(setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &tv, sizeof tv));
    memset(&tv, 0, sizeof tv);
    len = sizeof tv;
    T(getsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &tv, &len));
    SHOW("%ld.%06ld %d", (long)tv.tv_sec, (long)tv.tv_usec, (int)len);
    tv.tv_sec = tv.tv_usec = 0;
    T(setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &tv, sizeof tv));
    T(setsockopt(fd, SOL_SOCKET, SO_LINGER, &lg, sizeof lg));
    memset(&lg, 0, sizeof lg);
    len = sizeof lg;
    T(getsockopt(fd, SOL_SOCKET, SO_LINGER, &lg, &len));
    SHOW("%d %d", lg.l_onoff, lg.l_linger);
    lg.l_onoff = 0;
    T(setsockopt(fd, SOL_SOCKET, SO_LINGER, &lg, sizeof lg));
    n = 1;
    T(setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &n, sizeof n));
    T(setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &n, sizeof n));
    T(setsockopt(fd, SOL_SOCKET, 9999, &n, sizeof n));
    T(setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, (void *)8, sizeof n));
    T(setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &n, -1));
    T(getsockopt(fd, SOL_SOCKET, SO_TYPE, (void *)8, &len));
    T(getsockopt(fd, SOL_SOCKET, SO_TYPE, &n, (void *)8));
    T(getsockopt(99, SOL_SOCKET, SO_TYPE, &n, &len));
    len = 2;
    n = -1;
    T(getsockopt(fd, SOL_SOCKET, SO_TYPE, &n, &len));
    SHOW("%x %d", n, (int)len);
}

static void tcp(void)
{
    struct sockaddr_in sa = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    struct sockaddr_storage ss;
    struct tcp_info info;
    socklen_t len = sizeof sa;
    char buf[32] = "";
    int l, c, s, n;

    l = T(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    options(l);
    T(bind(l, (void *)&sa, sizeof sa));
    T(bind(l, (void *)&sa, -1));
    T(bind(l, (void *)&sa, 1000));
    T(getsockname(l, (void *)&sa, &len));
    T(listen(l, 5));
    c = T(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0));
    n = connect(c, (void *)&sa, sizeof sa);
    SHOW("%d", n == 0 || errno == EINPROGRESS);
    len = sizeof ss;
    s = T(accept4(l, (void *)&ss, &len, SOCK_CLOEXEC | SOCK_NONBLOCK));
    show_addr("peer", &ss, len);
    T(fcntl(s, F_GETFD));
    len = 4;
    T(getpeername(c, (void *)&ss, &len));
    SHOW("len %d", (int)len);
    len = -1;
    T(getpeername(c, (void *)&ss, &len));
    T(getpeername(l, (void *)&ss, &len));
    T(recv(s, buf, sizeof buf, 0));
    T(send(c, "stream", 6, MSG_NOSIGNAL));
    T(poll(&(struct pollfd){ s, POLLIN }, 1, 1000));
    T(recv(s, buf, 3, MSG_PEEK));
    T(ioctl(s, FIONREAD, &n));
    SHOW("%d", n);
    T(recvfrom(s, buf, sizeof buf, 0, NULL, NULL));
    SHOW("%s", buf);
    len = sizeof info;
    T(getsockopt(s, IPPROTO_TCP, TCP_INFO, &info, &len));
    SHOW("state %d", info.tcpi_state);
    T(shutdown(c, SHUT_WR));
    T(poll(&(struct pollfd){ s, POLLIN }, 1, 1000));
    T(recv(s, buf, sizeof buf, 0));
    T(shutdown(c, 99));
    T(close(s));
    T(close(c));
    signal(SIGPIPE, SIG_IGN);
    T(accept(99, NULL, NULL));
    T(fcntl(l, F_SETFL, O_NONBLOCK));
    T(accept(l, NULL, NULL));
    T(close(l));
    s = T(socket(AF_INET6, SOCK_DGRAM, 0));
    T(close(s));
}

static void datagrams(void)
{
    struct sockaddr_in sa = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    struct sockaddr_storage from[2];
    socklen_t len = sizeof sa;
    char b[2][16] = { "", "" };
    struct iovec iv[2] = { { b[0], 16 }, { b[1], 16 } };
    struct mmsghdr mm[2] = { 0 };
    int a = T(socket(AF_INET, SOCK_DGRAM, 0)), d = T(socket(AF_INET, SOCK_DGRAM, 0));
    struct iovec out[2] = { { "first", 5 }, { "second", 6 } };
    struct timespec ts = { 1, 0 };

    T(bind(a, (void *)&sa, sizeof sa));
    T(getsockname(a, (void *)&sa, &len));
    T(sendto(d, "hi there", 8, 0, (void *)&sa, sizeof sa));
    len = sizeof from[0];
    T(recvfrom(a, b[0], 4, MSG_TRUNC, (void *)&from[0], &len));
    show_addr("from", &from[0], len);
    SHOW("%.4s", b[0]);
    T(connect(d, (void *)&sa, sizeof sa));
    for (int i = 0; i < 2; i++) {
        mm[i].msg_hdr.msg_iov = &out[i];
        mm[i].msg_hdr.msg_iovlen = 1;
    }
    T(sendmmsg(d, mm, 2, 0));
    SHOW("%u %u", mm[0].msg_len, mm[1].msg_len);
    for (int i = 0; i < 2; i++) {
        mm[i].msg_hdr.msg_iov = &iv[i];
        mm[i].msg_hdr.msg_name = &from[i];
        mm[i].msg_hdr.msg_namelen = sizeof from[i];
    }
    T(recvmmsg(a, mm, 2, MSG_WAITFORONE, &ts));
    SHOW("%u %u [%.5s] [%.6s] %d %d", mm[0].msg_len, mm[1].msg_len, b[0], b[1], mm[0].msg_hdr.msg_namelen,
         mm[1].msg_hdr.msg_flags);
    T(sendmmsg(d, (void *)8, 2, 0));
    T(recvmmsg(a, (void *)8, 2, MSG_DONTWAIT, NULL));
    T(sendto(d, "x", 1, 0, (void *)8, 16));
    T(sendto(d, (void *)8, 100, 0, NULL, 0));
    close(a);
    close(d);
}

static void unix_sockets(void)
{
    union { struct cmsghdr h; char space[CMSG_SPACE(64)]; } c;
    struct ucred uc;
    struct iovec iv = { "fd", 2 };
    struct msghdr m = { .msg_iov = &iv, .msg_iovlen = 1, .msg_control = &c, .msg_controllen = CMSG_SPACE(sizeof(int)) };
    struct sockaddr_un un = { AF_UNIX, "sock" };
    socklen_t len = sizeof uc;
    char buf[16] = "";
    int p[2], fd, one = 1, l;

    T(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, p));
    T(socketpair(AF_UNIX, SOCK_STREAM, 0, (int *)8));
    T(getsockopt(p[0], SOL_SOCKET, SO_PEERCRED, &uc, &len));
    SHOW("%d %d", uc.pid == getpid(), uc.uid == getuid());
    memset(&c, 0, sizeof c);
    c.h.cmsg_level = SOL_SOCKET;
    c.h.cmsg_type = SCM_RIGHTS;
    c.h.cmsg_len = CMSG_LEN(sizeof(int));
    fd = open("/dev/null", O_RDONLY);
    memcpy(CMSG_DATA(&c.h), &fd, sizeof fd);
    T(sendmsg(p[0], &m, 0));
    T(setsockopt(p[1], SOL_SOCKET, SO_PASSCRED, &one, sizeof one));
    iv = (struct iovec){ buf, sizeof buf };
    m.msg_controllen = sizeof c;
    T(recvmsg(p[1], &m, MSG_CMSG_CLOEXEC));
    SHOW("controllen %zu flags %x %.2s", m.msg_controllen, m.msg_flags & ~MSG_CMSG_CLOEXEC, buf);
    for (struct cmsghdr *h = CMSG_FIRSTHDR(&m); h; h = CMSG_NXTHDR(&m, h)) {
        SHOW("cmsg %d %d %zu", h->cmsg_level, h->cmsg_type, h->cmsg_len);
        if (h->cmsg_type == SCM_RIGHTS) {
            memcpy(&fd, CMSG_DATA(h), sizeof fd);
            SHOW("fd %d flags %d", fd, fcntl(fd, F_GETFD));
        } else {
            memcpy(&uc, CMSG_DATA(h), sizeof uc);
            SHOW("cred %d", uc.pid == getpid());
        }
    }
    T(recvmsg(p[1], (void *)8, MSG_DONTWAIT));
    T(sendmsg(p[1], (void *)8, 0));
    m.msg_iov = (void *)8;
    T(sendmsg(p[1], &m, 0));
    m.msg_iov = &iv;
    m.msg_iovlen = 5000;
    T(sendmsg(p[1], &m, 0));
    m.msg_iovlen = 1;
    m.msg_control = (void *)8;
    T(sendmsg(p[1], &m, 0));
    m.msg_control = NULL;
    m.msg_controllen = 0;
    m.msg_namelen = -1;
    T(sendmsg(p[1], &m, 0));
    l = T(socket(AF_UNIX, SOCK_SEQPACKET, 0));
    T(bind(l, (void *)&un, sizeof un));
    T(bind(l, (void *)&un, sizeof un));
    T(listen(l, 1));
    fd = T(socket(AF_UNIX, SOCK_SEQPACKET, 0));
    T(connect(fd, (void *)&un, sizeof un));
    strcpy(un.sun_path, "none");
    T(connect(fd, (void *)&un, sizeof un));
    T(socket(AF_UNIX, 77, 0));
    T(socket(77, SOCK_STREAM, 0));
}

static void interfaces(void)
{
    struct ifreq r[8] = { 0 };
    struct ifconf c = { .ifc_len = sizeof r, .ifc_req = r };
    int s = T(socket(AF_INET, SOCK_DGRAM, 0));

    T(ioctl(s, SIOCGIFCONF, &c));
    SHOW("first %s", c.ifc_len ? r[0].ifr_name : "-");
    strcpy(r[0].ifr_name, "lo");
    T(ioctl(s, SIOCGIFINDEX, &r[0]));
    SHOW("index %d", r[0].ifr_ifindex);
    T(ioctl(s, SIOCGIFFLAGS, &r[0]));
    SHOW("loopback %d", !!(r[0].ifr_flags & IFF_LOOPBACK));
    T(ioctl(s, SIOCGIFMTU, &r[0]));
    SHOW("mtu %d", r[0].ifr_mtu);
}

int main(void)
{
    enter_dir();
    tcp();
    datagrams();
    unix_sockets();
    interfaces();
    return 0;
}
