/* SPDX-License-Identifier: Apache-2.0 */
/*
 * System calls: the table, the calls that need nothing but checked arguments, and the way in from generated code.
 *
 * A guest pointer is a host pointer once it is known to lie in the guest's space; the host kernel checks the pages. So
 * most calls of a 64-bit little-endian guest are a row of text here, and handlers exist only where a structure differs,
 * a path or address means something else to the guest, or the emulator itself takes part.
 */
#include "linux-user/syscall.h"

#include <fcntl.h>

static const SysRow rows[] = {
#define SYS(nr, name, text)        [nr] = { #name, text, sys_##name, -1, SYS_HANDLER, 0 },
#define PASS(nr, name, text)       [nr] = { #name, text, NULL, __NR_##name, SYS_PASS, 0 },
#define WAIT(nr, name, text)       [nr] = { #name, text, NULL, __NR_##name, SYS_WAIT, 0 },
#define DENY(nr, name, err, text)  [nr] = { #name, text, NULL, -1, SYS_DENY, -err },
#define QUIET(nr, name, err, text) [nr] = { #name, text, NULL, -1, SYS_QUIET, -err },
#include "linux-user/syscalls.def"
#include "linux-user/syscalls-task.def"
#undef SYS
#undef PASS
#undef WAIT
#undef DENY
#undef QUIET
};

const SysRow *sys_row(uint64_t nr)
{
    return nr < ARRAY_LEN(rows) && rows[nr].name ? &rows[nr] : NULL;
}

unsigned sys_rows(const SysRow **first)
{
    *first = rows;
    return ARRAY_LEN(rows);
}

/* What sys_parse finds, kept by row: written at most a few times with the same value, so a race does no harm. */
typedef struct Parsed {
    SysArg arg[6];
    uint8_t n;
    _Atomic bool done;
    bool trivial;               /* nothing to check */
} Parsed;
static Parsed parsed[ARRAY_LEN(rows)];

static int kind_by_name(const char *s, size_t len)
{
    for (int i = 0; i < KIND_COUNT; i++)
        if (strlen(arg_kinds[i].name) == len && !memcmp(arg_kinds[i].name, s, len))
            return i;
    return -1;
}

int sys_parse(const SysRow *row, SysArg arg[6])
{
    const char *s = row->args;
    int n = 0;

    while (*s) {
        SysArg *g = &arg[n];
        size_t len;
        int kind;

        assert(n < 6);
        g->out = *s == '>';
        s += g->out;
        len = strcspn(s, ": ");
        kind = kind_by_name(s, len);
        assert(kind >= 0 && "unknown argument kind");
        g->kind = kind;
        g->len = 0xff;
        s += len;
        if (*s == ':') {
            g->len = s[1] - '0';
            assert(g->len < 6);
            s += 2;
        }
        assert(arg_kinds[kind].class != ARG_BUF || g->len != 0xff);
        assert(!*s || *s == ' ');
        s += *s == ' ';
        n++;
    }
    return n;
}

static const Parsed *parsed_row(const SysRow *row)
{
    Parsed *p = &parsed[row - rows];

    if (UNLIKELY(!atomic_load_explicit(&p->done, memory_order_acquire))) {
        int n = sys_parse(row, p->arg);

        p->trivial = true;
        for (int i = 0; i < n; i++)
            p->trivial &= arg_kinds[p->arg[i].kind].class == ARG_VALUE;
        p->n = n;
        atomic_store_explicit(&p->done, true, memory_order_release);
    }
    return p;
}

/* ---- calls that go straight to the host ---- */

long host_syscall(long nr, long a, long b, long c, long d, long e, long f)
{
    long r = syscall(nr, a, b, c, d, e, f);

    return r == -1 ? -errno : r;
}

static int64_t call_host(const SysRow *row, const uint64_t h[6])
{
    if (row->how == SYS_WAIT)
        return safe_syscall(row->host, h[0], h[1], h[2], h[3], h[4], h[5]);
    return host_syscall(row->host, h[0], h[1], h[2], h[3], h[4], h[5]);
}

/* Calls with AT_ flags can turn round what happens to a link at the end. */
static bool path_nofollow(const Parsed *p, int path, const uint64_t a[6])
{
    bool nofollow = p->arg[path].kind == KIND_lpath;

    for (int i = path + 1; i < p->n; i++)
        if (p->arg[i].kind == KIND_atflags)
            return nofollow ? !(a[i] & AT_SYMLINK_FOLLOW) : a[i] & AT_SYMLINK_NOFOLLOW;
    return nofollow;
}

/* Rows have at most two paths; rows without one do not pay for the buffers. */
static __attribute__((noinline)) int64_t pass_paths(const SysRow *row, const Parsed *p, uint64_t h[6])
{
    PathArg path[2];
    int n = 0;

    for (int i = 0; i < p->n; i++) {
        if (arg_kinds[p->arg[i].kind].class != ARG_PATH)
            continue;
        assert(n < 2);
        int err = path_get(&path[n], h[i], path_nofollow(p, i, h));
        if (err)
            return err;
        h[i] = (uintptr_t)path[n++].host;
    }
    return call_host(row, h);
}

/* The length a buffer argument has by another argument. The kernel refuses a negative int itself, before it looks at
 * the buffer, so that one passes. */
static uint64_t arg_bytes(const Parsed *p, const SysArg *g, const uint64_t a[6])
{
    uint64_t len = a[g->len];
    unsigned kind = p->arg[g->len].kind;

    if (kind == KIND_int)
        len = (int)len < 0 ? 1 : (uint32_t)len;
    else if (kind == KIND_uint)
        len = (uint32_t)len;
    return __builtin_mul_overflow(len, (uint64_t)arg_kinds[g->kind].size, &len) ? UINT64_MAX : len;
}

static int64_t pass(const Task *t, const SysRow *row, const uint64_t a[6])
{
    const Parsed *p = parsed_row(row);
    uint64_t h[6];
    bool paths = false;

    if (p->trivial)
        return call_host(row, a);
    memcpy(h, a, sizeof h);
    for (int i = 0; i < p->n; i++) {
        const SysArg *g = &p->arg[i];

        switch ((ArgClass)arg_kinds[g->kind].class) {
        case ARG_VALUE:
            break;
        case ARG_OFLAGS:
            h[i] = oflags_host(t, a[i]);
            break;
        case ARG_FD:
            if (UNLIKELY(fd_is_own((int)a[i])))
                return -EBADF;
            break;
        case ARG_PTR:
            h[i] = (uintptr_t)user_ptr(a[i], arg_kinds[g->kind].size);
            break;
        case ARG_BUF:
            h[i] = (uintptr_t)user_ptr(a[i], arg_bytes(p, g, a));
            break;
        case ARG_STR:
            h[i] = (uintptr_t)user_ptr(a[i], 1);
            break;
        case ARG_PATH:
            paths = true;
            break;
        }
    }
    return paths ? pass_paths(row, p, h) : call_host(row, h);
}

int path_get(PathArg *p, gaddr a, bool nofollow)
{
    ssize_t len;

    p->host = NULL;
    if (!a)
        return 0;
    len = copy_str(p->guest, a, sizeof p->guest);
    if (len < 0)
        return len;
    p->host = nofollow ? path_host_nofollow(p->guest, p->buf) : path_host(p->guest, p->buf);
    return 0;
}

/* ---- the way in ---- */

static int64_t dispatch(Task *t, const SysRow *row, uint64_t nr, const uint64_t a[6])
{
    if (UNLIKELY(!row)) {
        LOG(UNIMP, "system call %llu is unknown: ENOSYS\n", (unsigned long long)nr);
        return -ENOSYS;
    }
    switch ((SysHow)row->how) {
    case SYS_HANDLER:
        return row->fn(t, a);
    case SYS_PASS:
    case SYS_WAIT:
        return pass(t, row, a);
    case SYS_DENY:
        LOG(UNIMP, "system call %s is not supported: %s\n", row->name, strerrorname_np(-row->err));
        return row->err;
    case SYS_QUIET:
        return row->err;
    }
    UNREACHABLE();
}

static bool is_restart(int64_t ret)
{
    return ret == -LU_ERESTARTSYS || ret == -LU_ERESTARTNOINTR || ret == -LU_ERESTARTNOHAND || ret == -LU_ERESTART_BLOCK;
}

int lu_syscall(Cpu *cpu)
{
    Task *t = cpu->user;
    const Abi *abi = t->proc->abi;
    uint64_t nr = abi->sys_nr(cpu);
    const SysRow *row = nr - SYS_ARCH < SYS_ARCH_COUNT && !abi->has_sys_arch ? NULL : sys_row(nr);
    bool trace = UNLIKELY(lu_opt->strace);
    int64_t ret;

    t->sys_nr = nr;
    abi->sys_args(cpu, t->sys_args);
    if (UNLIKELY(t->proc->gdb != NULL))
        gdb_enter_call(t);
    if (trace)
        strace_enter(t, row, nr, t->sys_args);
    ret = dispatch(t, row, nr, t->sys_args);
    if (trace)
        strace_leave(t, row, t->sys_args, ret);
    if (UNLIKELY(t->proc->gdb != NULL))
        ret = gdb_leave_call(t, ret);
    if (UNLIKELY(is_restart(ret))) {
        t->restart = -ret;      /* signal_deliver decides: EINTR or again */
        return 1;
    }
    if (LIKELY(ret != SYS_NORET))
        abi->sys_ret(cpu, ret);
    return t->exiting || cpu->exit_request;
}
