/* SPDX-License-Identifier: Apache-2.0 */
/*
 * System calls, inside linux-user/: the row, the argument kinds, and what handlers share.
 *
 * A row's text names its arguments in order, one word each: KIND, KIND:N (the length is in argument N, counted from 0),
 * or either with ">" in front for what the kernel writes. It drives three things: strace, the range checks of calls that
 * go straight to the host, and the tests. Kinds are rows of arg-kinds.def.
 *
 * A handler returns the call's value or -errno, or SYS_NORET if it has set the registers itself.
 */
#ifndef LYRE_SYSCALL_H
#define LYRE_SYSCALL_H

#include "linux-user/linux-user.h"

#include <limits.h>
#include <sys/syscall.h>
#include <sys/uio.h>

#define SYS_NORET INT64_MIN

/* Numbers that the generic table leaves to the ports (__NR_arch_specific_syscall). */
enum { SYS_ARCH = 244, SYS_ARCH_COUNT = 16 };

/* Numbers newer than the oldest supported kernel headers. From 424 on they are the same on all hosts. */
#ifndef __NR_cachestat
#define __NR_cachestat 451
#endif
#ifndef __NR_fchmodat2
#define __NR_fchmodat2 452
#endif
#ifndef __NR_setxattrat
#define __NR_setxattrat 463
#define __NR_getxattrat 464
#define __NR_listxattrat 465
#define __NR_removexattrat 466
#endif
#ifndef __NR_open_tree_attr
#define __NR_open_tree_attr 467
#define __NR_file_getattr 468
#define __NR_file_setattr 469
#endif

typedef enum ArgClass {
    ARG_VALUE,       /* goes as it is */
    ARG_OFLAGS,      /* flags of open(): Abi.oflags */
    ARG_FD,          /* must not be one of the emulator's own */
    ARG_PTR,         /* points at .size bytes */
    ARG_BUF,         /* points at .size times another argument's value bytes */
    ARG_STR,         /* NUL-terminated */
    ARG_PATH,        /* likewise, a path to be mapped by path_host() or path_host_nofollow() */
} ArgClass;

typedef struct StraceOut StraceOut;

typedef struct ArgKind {
    const char *name;
    uint8_t class;
    uint16_t size;
    void (*print)(StraceOut *o, uint64_t v, uint64_t len);
} ArgKind;

enum ArgKindId {
#define KIND(name, class, size, print) KIND_##name,
#include "linux-user/arg-kinds.def"
#undef KIND
    KIND_COUNT
};
extern const ArgKind arg_kinds[KIND_COUNT];

typedef struct SysArg { uint8_t kind; uint8_t len; bool out; } SysArg;   /* len: argument number, or 0xff */

typedef enum SysHow {
    SYS_HANDLER,     /* fn */
    SYS_PASS,        /* to the host after the checks the text asks for */
    SYS_WAIT,        /* likewise, and it may block */
    SYS_DENY,        /* always .err, logged under -d unimp */
    SYS_QUIET,       /* always .err: what a kernel without it says */
} SysHow;

typedef struct SysRow {
    const char *name;
    const char *args;
    SysFn fn;
    int16_t host;                /* host number for SYS_PASS, SYS_WAIT */
    uint8_t how;
    int8_t err;
} SysRow;

/* The row of guest call @nr, NULL if it has none. */
const SysRow *sys_row(uint64_t nr);
/* Parse a row's text; returns the number of arguments. Asserts on a malformed row (the test calls it on all). */
int sys_parse(const SysRow *row, SysArg arg[6]);
unsigned sys_rows(const SysRow **first);

/* strace.c: before and after each call */
void strace_enter(Task *t, const SysRow *row, uint64_t nr, const uint64_t a[6]);
void strace_leave(Task *t, const SysRow *row, const uint64_t a[6], int64_t ret);

/* ---- shared by handlers ---- */

/* A guest path, ready for the host: path_get returns 0 or -errno, .host is what to pass. @nofollow: the call works on a
 * symbolic link at the end of the path itself. */
typedef struct PathArg {
    const char *host;            /* NULL for a NULL guest pointer */
    char guest[PATH_MAX];
    char buf[PATH_MAX];
} PathArg;
int path_get(PathArg *p, gaddr a, bool nofollow);

/* A guest iovec array as host pointers; every range is checked. @v has room for IOV_STACK, more is allocated. */
enum { IOV_STACK = 16, IOV_LIMIT = 1024 };
typedef struct IovArg {
    struct iovec *v;
    struct iovec small[IOV_STACK];
} IovArg;
int iov_get(IovArg *iov, gaddr a, uint64_t count);       /* 0 or -errno; iov_put afterwards only on 0 */
void iov_put(IovArg *iov);

/* The signal mask at guest address @a (0: none) for a call that waits under it: announced for delivery. *host gets what
 * to pass to the host, pointing at *buf. 0 or -errno. */
int sigmask_get(Task *t, gaddr a, uint64_t size, uint64_t *buf, uint64_t **host);

/* Flags of open() for the host, and as the guest has them. */
uint64_t oflags_host(const Task *t, uint64_t guest);
uint64_t oflags_guest(const Task *t, uint64_t host);

void fd_disown(int fd);
unsigned fd_own_next(unsigned from);                     /* the emulator's next fd that is >= @from, INT_MAX: none */

/* The name of an ioctl request, NULL if it has no row. */
const char *ioctl_name(uint32_t request);

/* Every handler: int64_t sys_NAME(Task *t, const uint64_t a[6]) */
#define SYS(nr, name, text)        int64_t sys_##name(Task *t, const uint64_t a[6]);
#define PASS(nr, name, text)
#define WAIT(nr, name, text)
#define DENY(nr, name, err, text)
#define QUIET(nr, name, err, text)
#include "linux-user/syscalls.def"
#include "linux-user/syscalls-task.def"
#undef SYS
#undef PASS
#undef WAIT
#undef DENY
#undef QUIET

#endif
