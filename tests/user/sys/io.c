/* SPDX-License-Identifier: Apache-2.0 */
/* Descriptors and moving data: dup, fcntl, vectors, pipes, splice and its relatives, terminals. */
#include "t.h"
#include <linux/close_range.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/uio.h>
#include <termios.h>

static void vectors(int fd)
{
    char a[8] = "", b[16] = "", big[40][2];
    struct iovec w[3] = { { "one ", 4 }, { "", 0 }, { "two three", 9 } };
    struct iovec r[2] = { { a, 4 }, { b, 15 } };
    struct iovec bad[2] = { { a, 4 }, { (void *)8, 4 } };
    struct iovec many[40];

    T(writev(fd, w, 3));
    T(lseek(fd, 0, SEEK_SET));
    T(readv(fd, r, 2));
    SHOW("[%s] [%s]", a, b);
    T(pwritev(fd, w, 3, 100));
    T(preadv(fd, r, 2, 100));
    T(preadv(fd, r, 2, -1));
    T(pwritev2(fd, w, 3, 200, RWF_DSYNC));
    T(preadv2(fd, r, 2, 200, 0));
    T(preadv2(fd, r, 2, 200, 0x8000));
    T(readv(fd, bad, 2) <= 4);
    T(readv(fd, (struct iovec *)8, 2));
    T(readv(fd, r, -1));
    T(readv(fd, r, 2000));
    T(readv(fd, r, 0));
    r[0].iov_len = -1;
    T(readv(fd, r, 2));
    for (int i = 0; i < 40; i++)
        many[i] = (struct iovec){ big[i], 1 };
    T(preadv(fd, many, 40, 0));
    SHOW("%c%c%c", big[0][0], big[1][0], big[2][0]);
}

static void locks(int fd)
{
    struct flock l = { .l_type = F_WRLCK, .l_start = 10, .l_len = 20 };
    struct f_owner_ex own = { F_OWNER_PID, getpid() };

    T(fcntl(fd, F_SETLK, &l));
    if (!fork()) {
        struct flock g = { .l_type = F_RDLCK };
        T(fcntl(fd, F_GETLK, &g));
        SHOW("type %d start %lld len %lld parent %d", g.l_type, (long long)g.l_start, (long long)g.l_len,
             g.l_pid == getppid());
        T(fcntl(fd, F_SETLK, &g));
        fflush(stdout);
        _exit(0);
    }
    wait(NULL);
    l.l_type = F_UNLCK;
    T(fcntl(fd, F_SETLKW, &l));
    l.l_type = F_WRLCK;
    l.l_pid = 0;
    T(fcntl(fd, F_OFD_SETLK, &l));
    l.l_type = F_UNLCK;
    T(fcntl(fd, F_OFD_SETLKW, &l));
    T(fcntl(fd, F_OFD_SETLK, (void *)8));
    T(fcntl(fd, F_SETOWN_EX, &own));
    memset(&own, 0, sizeof own);
    T(fcntl(fd, F_GETOWN_EX, &own));
    SHOW("%d %d", own.type, own.pid == getpid());
    T(fcntl(fd, F_GETOWN) == getpid());
    T(fcntl(fd, F_SETSIG, SIGUSR1));
    T(fcntl(fd, F_GETSIG));
    T(fcntl(fd, F_SETLEASE, F_RDLCK));
    T(fcntl(fd, F_GETLEASE));
    T(fcntl(fd, 9999));
    T(fcntl(99, 9999));
}

static void pipes(int file)
{
    int p[2], q[2], n;
    off_t off = 0, off2 = 0;
    char buf[64] = "";
    struct iovec v = { "gift", 4 };

    T(pipe2(p, O_NONBLOCK | O_CLOEXEC));
    SHOW("%d %d", p[0], p[1]);
    T(fcntl(p[0], F_GETFL) == O_NONBLOCK);
    T(fcntl(p[1], F_GETFD));
    T(read(p[0], buf, 1));
    T(fcntl(p[1], F_SETPIPE_SZ, 65536 * 2));
    T(fcntl(p[1], F_GETPIPE_SZ));
    T(pipe(q));
    T(sendfile(p[1], file, &off, 10));
    SHOW("off %lld", (long long)off);
    T(ioctl(p[0], FIONREAD, &n));
    SHOW("n %d", n);
    T(tee(p[0], q[1], 100, 0));
    T(read(q[0], buf, 64));
    SHOW("%s", buf);
    T(splice(p[0], NULL, q[1], NULL, 4, SPLICE_F_MOVE));
    T(splice(q[0], NULL, file, &off2, 4, 0));
    T(vmsplice(q[1], &v, 1, 0));
    memset(buf, 0, sizeof buf);
    T(read(q[0], buf, 64));
    SHOW("%s", buf);
    T(close(p[0]));
    signal(SIGPIPE, SIG_IGN);
    T(write(p[1], "x", 1));
    T(write(p[1], (void *)8, 1));
    T(write(q[1], (void *)8, 1));
    T(read(q[0], (void *)8, 0));
    close(p[1]);
    close(q[0]);
    close(q[1]);
    T(pipe2((int *)8, 0));
}

static void terminals(void)
{
    struct winsize ws = { 24, 80, 0, 0 };
    struct termios tio;
    int n = 0, m = posix_openpt(O_RDWR | O_NOCTTY), s;
    char buf[64] = "";

    if (m < 0)
        return;
    T(grantpt(m));
    T(unlockpt(m));
    s = open(ptsname(m), O_RDWR | O_NOCTTY);
    T(s >= 0);
    T(isatty(s));
    T(isatty(0) * 0);
    T(ioctl(m, TIOCSWINSZ, &ws));
    memset(&ws, 0, sizeof ws);
    T(ioctl(s, TIOCGWINSZ, &ws));
    SHOW("%d x %d", ws.ws_row, ws.ws_col);
    T(tcgetattr(s, &tio));
    SHOW("%x %x %x %x vintr %d speed %d", tio.c_iflag, tio.c_oflag, tio.c_cflag, tio.c_lflag, tio.c_cc[VINTR],
         (int)cfgetospeed(&tio));
    cfmakeraw(&tio);
    T(tcsetattr(s, TCSANOW, &tio));
    T(tcgetattr(s, &tio));
    SHOW("%x %x %x %x", tio.c_iflag, tio.c_oflag, tio.c_cflag, tio.c_lflag);
    T(ioctl(s, TIOCGLCKTRMIOS, &tio));
    SHOW("%x", tio.c_iflag);
    T(write(s, "raw\n", 4));
    T(read(m, buf, 64));
    T(write(m, "abc", 3));
    T(poll(&(struct pollfd){ s, POLLIN }, 1, 1000));
    T(ioctl(s, FIONREAD, &n));
    SHOW("%d", n);
    T(tcflush(s, TCIFLUSH));
    T(tcdrain(s));
    T(ioctl(s, TIOCGPGRP, &n));
    T(ioctl(s, 0x5499, &n));
    T(ioctl(99, 0x5499, &n));
    T(ioctl(s, TIOCGWINSZ, (void *)8));
    n = 1;
    T(ioctl(s, FIONBIO, &n));
    T(read(s, buf, 1));
    T(ioctl(s, FIOCLEX));
    T(fcntl(s, F_GETFD));
    close(s);
    close(m);
}

int main(void)
{
    int fd, fd2, off2;
    off_t o1 = 0, o2 = 50;
    char buf[32] = "";

    enter_dir();
    fd = T(open("f", O_RDWR | O_CREAT, 0600));
    T(dup(fd));
    T(dup2(fd, 20));
    T(dup2(fd, fd));
    T(dup3(fd, fd, 0));
    T(dup3(fd, 21, O_CLOEXEC));
    T(fcntl(21, F_GETFD));
    T(fcntl(20, F_GETFD));
    T(fcntl(fd, F_DUPFD, 30));
    T(fcntl(fd, F_DUPFD_CLOEXEC, 30));
    T(close_range(20, 31, 0));
    T(fcntl(21, F_GETFD));
    T(close_range(31, 20, 0));
    T(close_range(4, 4, CLOSE_RANGE_CLOEXEC));
    T(fcntl(4, F_GETFD));
    T(close_range(4, ~0u, 0));
    T(dup(4));
    T(fcntl(fd, F_SETFL, O_APPEND | O_NONBLOCK));
    T(fcntl(fd, F_GETFL) == (O_RDWR | O_APPEND | O_NONBLOCK | LARGEFILE));
    T(fcntl(fd, F_SETFL, 0));
    vectors(fd);
    locks(fd);
    pipes(fd);
    terminals();
    fd2 = T(open("g", O_RDWR | O_CREAT, 0600));
    T(copy_file_range(fd, &o1, fd2, &o2, 13, 0));
    SHOW("%lld %lld", (long long)o1, (long long)o2);
    T(pread(fd2, buf, 13, 50));
    SHOW("%s", buf);
    T(sendfile(fd2, fd, (off_t *)8, 10));
    fd2 = T(memfd_create("m", MFD_ALLOW_SEALING));
    T(ftruncate(fd2, 100));
    T(fcntl(fd2, F_ADD_SEALS, F_SEAL_SHRINK));
    T(fcntl(fd2, F_GET_SEALS));
    T(ftruncate(fd2, 10));
    off2 = T(eventfd(3, EFD_NONBLOCK | EFD_SEMAPHORE));
    T(read(off2, buf, 8));
    T(read(off2, buf, 7));
    T(close(off2));
    return 0;
}
