/* SPDX-License-Identifier: Apache-2.0 */
/* How strace prints each kind of argument: names of constants and flags, strings, buffers, addresses, structures. */
#include "linux-user/strace-int.h"
#include "linux-user/structs.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <linux/netlink.h>
#include <linux/sched.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/sysmacros.h>
#include <sys/time.h>
#include <sys/un.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <time.h>

typedef struct Name { uint64_t value; const char *name; } Name;
#define N(x) { (uint32_t)(x), #x }
#define END  { 0, NULL }

#define PRINT(what) static void print_##what(StraceOut *o, uint64_t v, uint64_t len)

/* One of the names, or the number. */
static void out_name(StraceOut *o, const Name *t, uint64_t v)
{
    for (; t->name; t++) {
        if (t->value == v) {
            out_text(o, "%s", t->name);
            return;
        }
    }
    out_text(o, "0x%llx", (unsigned long long)v);
}

/* Names or'ed together; a first row of value 0 is the name of nothing. */
static void out_flags(StraceOut *o, const Name *t, uint64_t v)
{
    const char *sep = "";

    if (t->name && !t->value) {
        if (!v) {
            out_text(o, "%s", t->name);
            return;
        }
        t++;
    }
    for (; t->name; t++) {
        if (t->value && (v & t->value) == t->value) {
            out_text(o, "%s%s", sep, t->name);
            v &= ~t->value;
            sep = "|";
        }
    }
    if (v || !*sep)
        out_text(o, v ? "%s0x%llx" : "%s0", sep, (unsigned long long)v);
}

/* ---- numbers ---- */

PRINT(int)   { out_text(o, "%d", (int)v); }
PRINT(uint)  { out_text(o, "%u", (unsigned)v); }
PRINT(long)  { out_text(o, "%lld", (long long)v); }
PRINT(ulong) { out_text(o, "%llu", (unsigned long long)v); }
PRINT(hex)   { out_text(o, v ? "0x%llx" : "0", (unsigned long long)v); }
PRINT(octal) { out_text(o, "0%o", (unsigned)v); }
PRINT(dev)   { out_text(o, "makedev(%u, %u)", major((unsigned)v), minor((unsigned)v)); }

PRINT(dirfd)
{
    if ((int)v == AT_FDCWD)
        out_text(o, "AT_FDCWD");
    else
        out_text(o, "%d", (int)v);
}

static const char *sig_name(int sig)
{
    const char *s = sigabbrev_np(sig);

    return s;
}

PRINT(sig)
{
    const char *s = sig_name(v);

    if (s)
        out_text(o, "SIG%s", s);
    else
        out_text(o, "%d", (int)v);
}

/* ---- constants ---- */

static const Name clockids[] = {
    N(CLOCK_REALTIME), N(CLOCK_MONOTONIC), N(CLOCK_PROCESS_CPUTIME_ID), N(CLOCK_THREAD_CPUTIME_ID),
    N(CLOCK_MONOTONIC_RAW), N(CLOCK_REALTIME_COARSE), N(CLOCK_MONOTONIC_COARSE), N(CLOCK_BOOTTIME),
    N(CLOCK_REALTIME_ALARM), N(CLOCK_BOOTTIME_ALARM), N(CLOCK_TAI), END };
PRINT(clockid) { out_name(o, clockids, (uint32_t)v); }

static const Name atflags[] = {
    N(AT_SYMLINK_NOFOLLOW), N(AT_REMOVEDIR), N(AT_SYMLINK_FOLLOW), N(AT_NO_AUTOMOUNT), N(AT_EMPTY_PATH),
    N(AT_STATX_FORCE_SYNC), N(AT_STATX_DONT_SYNC), END };
PRINT(atflags) { out_flags(o, atflags, (uint32_t)v); }

static const Name access_modes[] = { { 0, "F_OK" }, { 4, "R_OK" }, { 2, "W_OK" }, { 1, "X_OK" }, END };
PRINT(access) { out_flags(o, access_modes, (uint32_t)v); }

static const Name prots[] = {
    N(PROT_NONE), N(PROT_READ), N(PROT_WRITE), N(PROT_EXEC), N(PROT_GROWSDOWN), N(PROT_GROWSUP), END };
PRINT(prot) { out_flags(o, prots, (uint32_t)v); }

static const Name mapflags[] = {
    N(MAP_SHARED_VALIDATE), N(MAP_SHARED), N(MAP_PRIVATE), N(MAP_FIXED), N(MAP_ANONYMOUS), N(MAP_GROWSDOWN),
    N(MAP_DENYWRITE), N(MAP_EXECUTABLE), N(MAP_LOCKED), N(MAP_NORESERVE), N(MAP_POPULATE), N(MAP_NONBLOCK),
    N(MAP_STACK), N(MAP_HUGETLB), N(MAP_SYNC), N(MAP_FIXED_NOREPLACE), END };
PRINT(mapflags) { out_flags(o, mapflags, (uint32_t)v); }

static const Name mremaps[] = { N(MREMAP_MAYMOVE), N(MREMAP_FIXED), N(MREMAP_DONTUNMAP), END };
PRINT(mremap) { out_flags(o, mremaps, (uint32_t)v); }
static const Name msyncs[] = { N(MS_ASYNC), N(MS_INVALIDATE), N(MS_SYNC), END };
PRINT(msync) { out_flags(o, msyncs, (uint32_t)v); }

static const Name madvices[] = {
    N(MADV_NORMAL), N(MADV_RANDOM), N(MADV_SEQUENTIAL), N(MADV_WILLNEED), N(MADV_DONTNEED), N(MADV_FREE),
    N(MADV_REMOVE), N(MADV_DONTFORK), N(MADV_DOFORK), N(MADV_MERGEABLE), N(MADV_UNMERGEABLE), N(MADV_HUGEPAGE),
    N(MADV_NOHUGEPAGE), N(MADV_DONTDUMP), N(MADV_DODUMP), N(MADV_WIPEONFORK), N(MADV_KEEPONFORK), N(MADV_COLD),
    N(MADV_PAGEOUT), N(MADV_POPULATE_READ), N(MADV_POPULATE_WRITE), END };
PRINT(madvice) { out_name(o, madvices, (uint32_t)v); }

static const Name clones[] = {
    N(CLONE_VM), N(CLONE_FS), N(CLONE_FILES), N(CLONE_SIGHAND), N(CLONE_PIDFD), N(CLONE_PTRACE), N(CLONE_VFORK),
    N(CLONE_PARENT), N(CLONE_THREAD), N(CLONE_NEWNS), N(CLONE_SYSVSEM), N(CLONE_SETTLS), N(CLONE_PARENT_SETTID),
    N(CLONE_CHILD_CLEARTID), N(CLONE_DETACHED), N(CLONE_UNTRACED), N(CLONE_CHILD_SETTID), N(CLONE_NEWCGROUP),
    N(CLONE_NEWUTS), N(CLONE_NEWIPC), N(CLONE_NEWUSER), N(CLONE_NEWPID), N(CLONE_NEWNET), N(CLONE_IO), END };
PRINT(clone)
{
    int sig = v & 0xff;

    out_flags(o, clones, v & ~0xffull);
    if (sig) {
        out_text(o, "|");
        print_sig(o, sig, 0);
    }
}

static const Name afs[] = {
    N(AF_UNSPEC), N(AF_UNIX), N(AF_INET), N(AF_INET6), N(AF_NETLINK), N(AF_PACKET), N(AF_ALG), N(AF_VSOCK),
    N(AF_BLUETOOTH), N(AF_CAN), N(AF_KEY), N(AF_XDP), N(AF_TIPC), END };
PRINT(af) { out_name(o, afs, (uint32_t)v); }

static const Name socktypes[] = {
    N(SOCK_STREAM), N(SOCK_DGRAM), N(SOCK_RAW), N(SOCK_RDM), N(SOCK_SEQPACKET), N(SOCK_PACKET), END };
static const Name sockflags[] = { N(SOCK_NONBLOCK), N(SOCK_CLOEXEC), END };
PRINT(socktype)
{
    out_name(o, socktypes, v & 0xf);
    if (v & ~0xfull & UINT32_MAX) {
        out_text(o, "|");
        out_flags(o, sockflags, (uint32_t)v & ~0xfu);
    }
}

static const Name sollevels[] = {
    N(SOL_SOCKET), N(SOL_IP), N(SOL_IPV6), N(SOL_RAW), N(SOL_PACKET), N(SOL_NETLINK), { IPPROTO_TCP, "IPPROTO_TCP" },
    { IPPROTO_UDP, "IPPROTO_UDP" }, N(SOL_ALG), END };
PRINT(sollevel) { out_name(o, sollevels, (uint32_t)v); }

static const Name msgflags[] = {
    N(MSG_OOB), N(MSG_PEEK), N(MSG_DONTROUTE), N(MSG_CTRUNC), N(MSG_TRUNC), N(MSG_DONTWAIT), N(MSG_EOR),
    N(MSG_WAITALL), N(MSG_CONFIRM), N(MSG_ERRQUEUE), N(MSG_NOSIGNAL), N(MSG_MORE), N(MSG_WAITFORONE),
    N(MSG_ZEROCOPY), N(MSG_FASTOPEN), N(MSG_CMSG_CLOEXEC), END };
PRINT(msgflags) { out_flags(o, msgflags, (uint32_t)v); }

static const Name shutdowns[] = { N(SHUT_RD), N(SHUT_WR), N(SHUT_RDWR), END };
PRINT(shutdown) { out_name(o, shutdowns, (uint32_t)v); }
static const Name whences[] = { N(SEEK_SET), N(SEEK_CUR), N(SEEK_END), N(SEEK_DATA), N(SEEK_HOLE), END };
PRINT(whence) { out_name(o, whences, (uint32_t)v); }

static const Name fcntls[] = {
    N(F_DUPFD), N(F_GETFD), N(F_SETFD), N(F_GETFL), N(F_SETFL), N(F_GETLK), N(F_SETLK), N(F_SETLKW), N(F_SETOWN),
    N(F_GETOWN), N(F_SETSIG), N(F_GETSIG), N(F_SETOWN_EX), N(F_GETOWN_EX), N(F_OFD_GETLK), N(F_OFD_SETLK),
    N(F_OFD_SETLKW), N(F_SETLEASE), N(F_GETLEASE), N(F_NOTIFY), N(F_DUPFD_CLOEXEC), N(F_SETPIPE_SZ),
    N(F_GETPIPE_SZ), N(F_ADD_SEALS), N(F_GET_SEALS), N(F_GET_RW_HINT), N(F_SET_RW_HINT), END };
PRINT(fcntl) { out_name(o, fcntls, (uint32_t)v); }

PRINT(ioctl)
{
    const char *s = ioctl_name(v);

    if (s)
        out_text(o, "%s", s);
    else
        out_text(o, "0x%x", (unsigned)v);
}

static const Name flocks[] = { N(LOCK_SH), N(LOCK_EX), N(LOCK_NB), N(LOCK_UN), END };
PRINT(flock) { out_flags(o, flocks, (uint32_t)v); }

static const Name rlimits[] = {
    N(RLIMIT_CPU), N(RLIMIT_FSIZE), N(RLIMIT_DATA), N(RLIMIT_STACK), N(RLIMIT_CORE), N(RLIMIT_RSS), N(RLIMIT_NPROC),
    N(RLIMIT_NOFILE), N(RLIMIT_MEMLOCK), N(RLIMIT_AS), N(RLIMIT_LOCKS), N(RLIMIT_SIGPENDING), N(RLIMIT_MSGQUEUE),
    N(RLIMIT_NICE), N(RLIMIT_RTPRIO), N(RLIMIT_RTTIME), END };
PRINT(rlimit) { out_name(o, rlimits, (uint32_t)v); }

static const Name epollops[] = { N(EPOLL_CTL_ADD), N(EPOLL_CTL_DEL), N(EPOLL_CTL_MOD), END };
PRINT(epollop) { out_name(o, epollops, (uint32_t)v); }

static const Name waitopts[] = {
    N(WNOHANG), N(WUNTRACED), N(WEXITED), N(WCONTINUED), N(WNOWAIT), N(__WNOTHREAD), N(__WALL), N(__WCLONE), END };
PRINT(waitopt) { out_flags(o, waitopts, (uint32_t)v); }

static const Name sighows[] = { N(SIG_BLOCK), N(SIG_UNBLOCK), N(SIG_SETMASK), END };
PRINT(sighow) { out_name(o, sighows, (uint32_t)v); }

static const Name futexops[] = {
    N(FUTEX_WAIT), N(FUTEX_WAKE), N(FUTEX_FD), N(FUTEX_REQUEUE), N(FUTEX_CMP_REQUEUE), N(FUTEX_WAKE_OP),
    N(FUTEX_LOCK_PI), N(FUTEX_UNLOCK_PI), N(FUTEX_TRYLOCK_PI), N(FUTEX_WAIT_BITSET), N(FUTEX_WAKE_BITSET),
    N(FUTEX_WAIT_REQUEUE_PI), N(FUTEX_CMP_REQUEUE_PI), { 13, "FUTEX_LOCK_PI2" }, END };
PRINT(futexop)
{
    out_name(o, futexops, (uint32_t)v & FUTEX_CMD_MASK);
    if (v & FUTEX_PRIVATE_FLAG)
        out_text(o, "_PRIVATE");
    if (v & FUTEX_CLOCK_REALTIME)
        out_text(o, "|FUTEX_CLOCK_REALTIME");
}

static const Name prctls[] = {
    N(PR_SET_PDEATHSIG), N(PR_GET_PDEATHSIG), N(PR_GET_DUMPABLE), N(PR_SET_DUMPABLE), N(PR_GET_KEEPCAPS),
    N(PR_SET_KEEPCAPS), N(PR_SET_NAME), N(PR_GET_NAME), N(PR_GET_SECCOMP), N(PR_SET_SECCOMP), N(PR_CAPBSET_READ),
    N(PR_CAPBSET_DROP), N(PR_GET_SECUREBITS), N(PR_SET_SECUREBITS), N(PR_SET_TIMERSLACK), N(PR_GET_TIMERSLACK),
    N(PR_SET_PTRACER), N(PR_SET_CHILD_SUBREAPER), N(PR_GET_CHILD_SUBREAPER), N(PR_SET_NO_NEW_PRIVS),
    N(PR_GET_NO_NEW_PRIVS), N(PR_SET_THP_DISABLE), N(PR_GET_THP_DISABLE), N(PR_SET_MM), N(PR_CAP_AMBIENT),
    { 54, "PR_PAC_RESET_KEYS" }, { 55, "PR_SET_TAGGED_ADDR_CTRL" }, { 56, "PR_GET_TAGGED_ADDR_CTRL" },
    { 0x53564d41, "PR_SET_VMA" }, END };
PRINT(prctl) { out_name(o, prctls, (uint32_t)v); }

static const Name itimers[] = { N(ITIMER_REAL), N(ITIMER_VIRTUAL), N(ITIMER_PROF), END };
PRINT(itimer) { out_name(o, itimers, (uint32_t)v); }

static const Name oflags[] = {
    N(O_CREAT), N(O_EXCL), N(O_NOCTTY), N(O_TRUNC), N(O_APPEND), N(O_NONBLOCK), N(O_SYNC), N(O_DSYNC), N(O_ASYNC),
    N(O_DIRECT), { 0100000, "O_LARGEFILE" }, N(O_TMPFILE), N(O_DIRECTORY), N(O_NOFOLLOW), N(O_NOATIME),
    N(O_CLOEXEC), N(O_PATH), END };
static void out_oflags(StraceOut *o, uint64_t v)
{
    static const char *const mode[] = { "O_RDONLY", "O_WRONLY", "O_RDWR", "O_ACCMODE" };

    out_text(o, "%s", mode[v & 3]);
    if (v & ~3ull & UINT32_MAX) {
        out_text(o, "|");
        out_flags(o, oflags, (uint32_t)v & ~3u);
    }
}
PRINT(oflags) { out_oflags(o, oflags_host(current, v)); }

/* ---- memory: printed as far as it can be read ---- */

enum { SHOWN = 32 };      /* bytes of a string or buffer that are shown */

static void out_quoted(StraceOut *o, const uint8_t *s, size_t len, bool more)
{
    out_text(o, "\"");
    for (size_t i = 0; i < len; i++) {
        static const char esc[] = "\aa\bb\tt\nn\vv\ff\rr\"\"\\\\";
        const char *e = s[i] ? strchr(esc, s[i]) : NULL;

        if (e && (e - esc) % 2 == 0)
            out_text(o, "\\%c", e[1]);
        else if (s[i] >= 0x20 && s[i] < 0x7f)
            out_text(o, "%c", s[i]);
        else
            out_text(o, i + 1 < len && s[i + 1] >= '0' && s[i + 1] <= '9' ? "\\%03o" : "\\%o", s[i]);
    }
    out_text(o, more ? "\"..." : "\"");
}

/* paths are shown in full */
PRINT(str)
{
    char buf[1024];
    ssize_t n = copy_str(buf, v, sizeof buf);

    if (n == -ENAMETOOLONG)
        out_quoted(o, (uint8_t *)buf, SHOWN, true);
    else if (n < 0)
        print_hex(o, v, 0);
    else
        out_quoted(o, (uint8_t *)buf, n, false);
}

PRINT(strv)
{
    out_text(o, "[");
    for (int i = 0; i < 16; i++) {
        gaddr p;

        if (get_user(p, v + i * 8ull)) {
            print_hex(o, v, 0);
            break;
        }
        if (!p)
            break;
        out_text(o, i ? ", " : "");
        if (i == 15)
            out_text(o, "...");
        else
            print_str(o, p, 0);
    }
    out_text(o, "]");
}

PRINT(buf)
{
    uint8_t b[SHOWN];
    size_t n = MIN(len, SHOWN);

    if (copy_in(b, v, n))
        print_hex(o, v, 0);
    else
        out_quoted(o, b, n, len > n);
}

PRINT(iov)
{
    out_text(o, "[");
    for (uint64_t i = 0; i < MIN(len, 4); i++) {
        struct iovec e;

        if (get_user(e, v + i * sizeof e))
            break;
        out_text(o, "%s{iov_base=", i ? ", " : "");
        print_buf(o, (uintptr_t)e.iov_base, e.iov_len);
        out_text(o, ", iov_len=%zu}", e.iov_len);
    }
    out_text(o, len > 4 ? ", ...]" : "]");
}

PRINT(sockaddr)
{
    struct sockaddr_storage ss = { 0 };
    char text[INET6_ADDRSTRLEN];

    if (!v || len < 2 || copy_in(&ss, v, MIN(len, sizeof ss))) {
        print_hex(o, v, 0);
        return;
    }
    out_text(o, "{sa_family=");
    print_af(o, ss.ss_family, 0);
    if (ss.ss_family == AF_INET) {
        struct sockaddr_in *s = (void *)&ss;

        out_text(o, ", sin_port=htons(%d), sin_addr=inet_addr(\"%s\")", ntohs(s->sin_port),
                 inet_ntop(AF_INET, &s->sin_addr, text, sizeof text));
    } else if (ss.ss_family == AF_INET6) {
        struct sockaddr_in6 *s = (void *)&ss;

        out_text(o, ", sin6_port=htons(%d), sin6_addr=\"%s\", sin6_scope_id=%u", ntohs(s->sin6_port),
                 inet_ntop(AF_INET6, &s->sin6_addr, text, sizeof text), s->sin6_scope_id);
    } else if (ss.ss_family == AF_UNIX && len > 2) {
        struct sockaddr_un *s = (void *)&ss;
        bool abstract = !s->sun_path[0];
        size_t max = MIN(len - 2, sizeof s->sun_path);

        out_text(o, abstract ? ", sun_path=@" : ", sun_path=");
        out_quoted(o, (uint8_t *)s->sun_path + abstract, strnlen(s->sun_path + abstract, max - abstract), false);
    } else if (ss.ss_family == AF_NETLINK) {
        struct sockaddr_nl *s = (void *)&ss;

        out_text(o, ", nl_pid=%u, nl_groups=0x%x", s->nl_pid, s->nl_groups);
    }
    out_text(o, "}");
}

/* an address whose length is behind a pointer of its own: by family */
PRINT(sockaddrp)
{
    uint16_t family = 0;

    if (get_user(family, v))
        print_hex(o, v, 0);
    else
        print_sockaddr(o, v, family == AF_INET ? 16 : family == AF_INET6 ? 28 : family == AF_NETLINK ? 12 : 2);
}

static const Name pollbits[] = {
    N(POLLIN), N(POLLPRI), N(POLLOUT), N(POLLERR), N(POLLHUP), N(POLLNVAL), N(POLLRDHUP), END };
PRINT(pollfd)
{
    out_text(o, "[");
    for (uint64_t i = 0; i < MIN(len, 8); i++) {
        struct pollfd p;

        if (get_user(p, v + i * sizeof p))
            break;
        out_text(o, "%s{fd=%d, events=", i ? ", " : "", p.fd);
        out_flags(o, pollbits, (uint16_t)p.events);
        out_text(o, ", revents=");
        out_flags(o, pollbits, (uint16_t)p.revents);
        out_text(o, "}");
    }
    out_text(o, len > 8 ? ", ...]" : "]");
}

PRINT(sigset)
{
    uint64_t set;
    const char *sep = "";

    if (get_user(set, v)) {
        print_hex(o, v, 0);
        return;
    }
    if (set == ~0ull) {
        out_text(o, "~[]");
        return;
    }
    out_text(o, __builtin_popcountll(set) > 32 ? "~[" : "[");
    if (__builtin_popcountll(set) > 32)
        set = ~set;
    for (int s = 1; s <= 64; s++) {
        if (!(set >> (s - 1) & 1))
            continue;
        if (sig_name(s))
            out_text(o, "%s%s", sep, sig_name(s));
        else
            out_text(o, "%sRT_%d", sep, s - 32);
        sep = " ";
    }
    out_text(o, "]");
}

/* ---- structures ---- */

#define WITH(type, var)                                       \
    type var;                                                 \
    if (get_user(var, v)) {                                   \
        print_hex(o, v, 0);                                   \
        return;                                               \
    }

PRINT(i32p) { WITH(int32_t, x) out_text(o, "[%d]", x); }
PRINT(u64p) { WITH(uint64_t, x) out_text(o, "[%lld]", (long long)x); }

typedef struct { int32_t x[2]; } Pair;
PRINT(pair) { WITH(Pair, p) out_text(o, "[%d, %d]", p.x[0], p.x[1]); }

static void out_ts(StraceOut *o, struct timespec t)
{
    if (t.tv_nsec == UTIME_NOW || t.tv_nsec == UTIME_OMIT)
        out_text(o, t.tv_nsec == UTIME_NOW ? "UTIME_NOW" : "UTIME_OMIT");
    else
        out_text(o, "{tv_sec=%lld, tv_nsec=%ld}", (long long)t.tv_sec, t.tv_nsec);
}

typedef struct { struct timespec t[2]; } TwoTimes;
PRINT(timespec) { WITH(struct timespec, t) out_ts(o, t); }
PRINT(timespec2)
{
    WITH(TwoTimes, t)
    out_text(o, "[");
    out_ts(o, t.t[0]);
    out_text(o, ", ");
    out_ts(o, t.t[1]);
    out_text(o, "]");
}
PRINT(itimerspec)
{
    WITH(struct itimerspec, t)
    out_text(o, "{it_interval=");
    out_ts(o, t.it_interval);
    out_text(o, ", it_value=");
    out_ts(o, t.it_value);
    out_text(o, "}");
}
PRINT(timeval)
{
    WITH(struct timeval, t)
    out_text(o, "{tv_sec=%lld, tv_usec=%ld}", (long long)t.tv_sec, (long)t.tv_usec);
}
PRINT(itimerval)
{
    WITH(struct itimerval, t)
    out_text(o, "{it_interval={tv_sec=%lld, tv_usec=%ld}, it_value={tv_sec=%lld, tv_usec=%ld}}",
             (long long)t.it_interval.tv_sec, (long)t.it_interval.tv_usec, (long long)t.it_value.tv_sec,
             (long)t.it_value.tv_usec);
}
PRINT(stat)
{
    WITH(GenStat, s)
    out_text(o, "{st_mode=0%o, st_size=%lld, st_uid=%u, ...}", s.mode, (long long)s.size, s.uid);
}
PRINT(rlim)
{
    WITH(struct rlimit, r)
    out_text(o, r.rlim_cur == RLIM_INFINITY ? "{rlim_cur=RLIM_INFINITY" : "{rlim_cur=%llu",
             (unsigned long long)r.rlim_cur);
    out_text(o, r.rlim_max == RLIM_INFINITY ? ", rlim_max=RLIM_INFINITY}" : ", rlim_max=%llu}",
             (unsigned long long)r.rlim_max);
}
PRINT(utsname)
{
    WITH(struct utsname, u)
    out_text(o, "{sysname=\"%.64s\", nodename=\"%.64s\", release=\"%.64s\", machine=\"%.64s\", ...}", u.sysname,
             u.nodename, u.release, u.machine);
}
PRINT(msghdr)
{
    WITH(struct msghdr, m)
    out_text(o, "{msg_name=");
    print_sockaddr(o, (uintptr_t)m.msg_name, m.msg_namelen);
    out_text(o, ", msg_iov=");
    print_iov(o, (uintptr_t)m.msg_iov, m.msg_iovlen);
    out_text(o, ", msg_iovlen=%zu, msg_controllen=%zu, msg_flags=", m.msg_iovlen, m.msg_controllen);
    out_flags(o, msgflags, (uint32_t)m.msg_flags);
    out_text(o, "}");
}

static const Name saflags[] = {
    N(SA_NOCLDSTOP), N(SA_NOCLDWAIT), N(SA_SIGINFO), { 0x04000000, "SA_RESTORER" }, N(SA_ONSTACK), N(SA_RESTART),
    N(SA_NODEFER), N(SA_RESETHAND), END };
typedef struct { uint64_t handler, flags, mask; } GenSigaction;
PRINT(sigaction)
{
    WITH(GenSigaction, s)
    if (s.handler < 2)
        out_text(o, s.handler ? "{sa_handler=SIG_IGN" : "{sa_handler=SIG_DFL");
    else
        out_text(o, "{sa_handler=0x%llx", (unsigned long long)s.handler);
    out_text(o, ", sa_mask=");
    print_sigset(o, v + offsetof(GenSigaction, mask) + (current->proc->abi->sa_restorer ? 8 : 0), 8);
    out_text(o, ", sa_flags=");
    out_flags(o, saflags, s.flags);
    out_text(o, "}");
}
PRINT(siginfo)
{
    WITH(siginfo_t, s)
    out_text(o, "{si_signo=");
    print_sig(o, s.si_signo, 0);
    out_text(o, ", si_code=%d, si_pid=%d, si_uid=%d}", s.si_code, s.si_pid, (int)s.si_uid);
}

static const Name epollbits[] = {
    N(EPOLLIN), N(EPOLLPRI), N(EPOLLOUT), N(EPOLLERR), N(EPOLLHUP), N(EPOLLRDHUP), N(EPOLLEXCLUSIVE), N(EPOLLWAKEUP),
    N(EPOLLONESHOT), N(EPOLLET), END };
PRINT(epev)
{
    WITH(GenEpollEvent, e)
    out_text(o, "{events=");
    out_flags(o, epollbits, e.events);
    out_text(o, ", data=0x%llx}", (unsigned long long)e.data);
}

typedef struct { uint64_t flags, mode, resolve; } OpenHow;
PRINT(openhow)
{
    WITH(OpenHow, h)
    out_text(o, "{flags=");
    print_oflags(o, h.flags, 0);
    out_text(o, ", mode=0%llo, resolve=0x%llx}", (unsigned long long)h.mode, (unsigned long long)h.resolve);
}

const ArgKind arg_kinds[KIND_COUNT] = {
#define KIND(name, class, size, print) [KIND_##name] = { #name, class, size, print },
#include "linux-user/arg-kinds.def"
#undef KIND
};
