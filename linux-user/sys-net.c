/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Sockets: the calls with a struct msghdr, which holds pointers. Control messages and socket options are laid out alike
 * on all 64-bit machines, and the other calls are rows of text in syscalls.def.
 */
#include "linux-user/syscall.h"

#include <stdlib.h>
#include <sys/socket.h>

typedef struct Msg {
    struct msghdr h;
    IovArg iov;
} Msg;

/* Host copy of the guest's header at @a. 0 or -errno; msg_put afterwards only on 0. */
static int msg_get(Msg *m, const struct msghdr *g)
{
    int ret;

    m->h = *g;
    if (g->msg_iovlen > IOV_LIMIT)
        return -EMSGSIZE;
    m->h.msg_name = user_ptr((uintptr_t)g->msg_name, MIN(g->msg_namelen, sizeof(struct sockaddr_storage)));
    m->h.msg_control = user_ptr((uintptr_t)g->msg_control, g->msg_controllen);
    ret = iov_get(&m->iov, (uintptr_t)g->msg_iov, g->msg_iovlen);
    m->h.msg_iov = m->iov.v;
    return ret;
}

static void msg_put(Msg *m)
{
    iov_put(&m->iov);
}

/* What recvmsg writes back into the guest's header at @a. */
static int msg_result(const Msg *m, gaddr a)
{
    struct msghdr g;

    if (get_user(g, a))
        return -EFAULT;
    g.msg_namelen = m->h.msg_namelen;
    g.msg_controllen = m->h.msg_controllen;
    g.msg_flags = m->h.msg_flags;
    return copy_out(a, &g, sizeof g);
}

static int64_t one_msg(const uint64_t a[6], bool receive)
{
    struct msghdr g;
    Msg m;
    int64_t ret;

    if (fd_is_own(a[0]))
        return -EBADF;
    if (get_user(g, a[1]))
        return -EFAULT;
    ret = msg_get(&m, &g);
    if (ret)
        return ret;
    if (!receive)
        ret = SSYS(sendmsg, a[0], &m.h, a[2]);
    else
        ret = SSYS(recvmsg, a[0], &m.h, a[2]);
    if (receive && ret >= 0 && msg_result(&m, a[1]))
        ret = -EFAULT;
    msg_put(&m);
    return ret;
}

int64_t sys_sendmsg(Task *t, const uint64_t a[6]) { return one_msg(a, false); }
int64_t sys_recvmsg(Task *t, const uint64_t a[6]) { return one_msg(a, true); }

/* ---- several messages a call ---- */

typedef struct MsgVec {
    unsigned n;
    struct mmsghdr *host;       /* n, then as many Msg */
    Msg *msg;
} MsgVec;

static void vec_put(MsgVec *v)
{
    for (unsigned i = 0; i < v->n; i++)
        msg_put(&v->msg[i]);
    free(v->host);
    free(v->msg);
}

static int vec_get(MsgVec *v, gaddr a, unsigned n)
{
    int ret = 0;

    v->n = 0;
    v->host = calloc(n + 1, sizeof *v->host);
    v->msg = calloc(n + 1, sizeof *v->msg);
    if (!v->host || !v->msg)
        ret = -ENOMEM;
    for (unsigned i = 0; !ret && i < n; i++) {
        struct mmsghdr g;

        ret = get_user(g, a + i * sizeof g) ?: msg_get(&v->msg[i], &g.msg_hdr);
        if (ret)
            break;
        v->host[i].msg_hdr = v->msg[i].h;
        v->n++;
    }
    /* as the kernel: what comes before a bad one is still done */
    if (ret && !v->n) {
        vec_put(v);
        return ret;
    }
    return 0;
}

static int64_t many_msgs(const uint64_t a[6], bool receive)
{
    MsgVec v;
    int64_t ret;

    if (fd_is_own(a[0]))
        return -EBADF;
    ret = vec_get(&v, a[1], MIN((unsigned)a[2], IOV_LIMIT));
    if (ret)
        return ret;
    if (receive)
        ret = SSYS(recvmmsg, a[0], v.host, v.n, a[3], user_ptr(a[4], 16));
    else
        ret = SSYS(sendmmsg, a[0], v.host, v.n, a[3]);
    for (int64_t i = 0; i < ret; i++) {
        gaddr slot = a[1] + i * sizeof(struct mmsghdr);
        unsigned len = v.host[i].msg_len;

        v.msg[i].h = v.host[i].msg_hdr;
        if ((receive && msg_result(&v.msg[i], slot)) ||
            put_user(len, slot + offsetof(struct mmsghdr, msg_len))) {
            ret = i ? i : -EFAULT;
            break;
        }
    }
    vec_put(&v);
    return ret;
}

int64_t sys_sendmmsg(Task *t, const uint64_t a[6]) { return many_msgs(a, false); }
int64_t sys_recvmmsg(Task *t, const uint64_t a[6]) { return many_msgs(a, true); }
