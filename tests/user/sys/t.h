/* SPDX-License-Identifier: Apache-2.0 */
/* For the system-call tests: each prints what the kernel answered; the native build's output is the expectation. */
#ifndef T_H
#define T_H
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

/* what a 64-bit kernel adds to the flags of an open file */
#ifdef __aarch64__
#define LARGEFILE 0400000
#else
#define LARGEFILE 0100000
#endif

/* call, print the expression, its value and errno */
#define T(e) ({ errno = 0; long r_ = (long)(e); printf("%s = %ld%s%s\n", #e, r_, r_ < 0 ? " " : "", \
                r_ < 0 ? strerrorname_np(errno) ?: "?" : ""); fflush(stdout); r_; })
/* only whether it worked */
#define OK(e) ({ errno = 0; long r_ = (long)(e); printf("%s: %s\n", #e, r_ < 0 ? strerrorname_np(errno) ?: "?" : "ok"); \
                 fflush(stdout); r_; })
#define SHOW(fmt, ...) do { printf(fmt "\n", ##__VA_ARGS__); fflush(stdout); } while (0)

/* a directory of the test's own, current afterwards; removed at exit */
static char test_dir[64];
static pid_t test_pid;
static void leave_dir(void)
{
    char cmd[128];

    if (getpid() != test_pid || chdir("/"))
        return;
    snprintf(cmd, sizeof cmd, "rm -rf %s", test_dir);
    if (system(cmd))
        perror(cmd);
}
static inline void enter_dir(void)
{
    strcpy(test_dir, "/tmp/lyre-sys-XXXXXX");
    test_pid = getpid();
    if (!mkdtemp(test_dir) || chdir(test_dir))
        exit(99);
    atexit(leave_dir);
}
#endif
