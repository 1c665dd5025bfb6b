/* SPDX-License-Identifier: Apache-2.0 */
#include "base/log.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <unistd.h>

typedef struct LogRange { uint64_t lo, hi; } LogRange;

uint32_t log_mask;
static FILE *log_out;
static LogRange *log_ranges;
static size_t log_nranges;

static const struct { const char *name, *help; } log_items[] = {
#define X(id, name, help) { name, help },
    LOG_ITEMS(X)
#undef X
};

/* A stream on a copy of @fd out of the way of the guest's own numbers. */
static FILE *open_high(int fd)
{
    int high = fcntl(fd, F_DUPFD_CLOEXEC, 900);
    FILE *f;

    if (high < 0)       /* a low RLIMIT_NOFILE */
        high = fcntl(fd, F_DUPFD_CLOEXEC, 3);
    f = high < 0 ? NULL : fdopen(high, "w");
    if (f)
        setvbuf(f, NULL, _IOLBF, 0);
    return f;
}

static bool log_set(const char *name, size_t len)
{
    for (size_t i = 0; i < ARRAY_LEN(log_items); i++)
        if (strlen(log_items[i].name) == len && !memcmp(log_items[i].name, name, len)) {
            log_mask |= 1u << i;
            return true;
        }
    return false;
}

char *log_parse(const char *list)
{
    for (const char *p = list; *p;) {
        size_t n = strcspn(p, ",");

        if (n && !log_set(p, n))
            return strndup(p, n);
        p += n + (p[n] == ',');
    }
    if (!log_out)       /* guests close their standard error before they exit */
        log_out = open_high(STDERR_FILENO);
    return NULL;
}

void log_help(FILE *f)
{
    for (size_t i = 0; i < ARRAY_LEN(log_items); i++)
        fprintf(f, "  %-8s %s\n", log_items[i].name, log_items[i].help);
}

int log_file(const char *path, bool append)
{
    char buf[4096];
    const char *pid = strstr(path, "%d");
    FILE *f;
    int fd;

    if (pid)
        snprintf(buf, sizeof buf, "%.*s%d%s", (int)(pid - path), path, (int)getpid(), pid + 2);
    else
        snprintf(buf, sizeof buf, "%s", path);
    fd = open(buf, O_WRONLY | O_CREAT | O_APPEND | (append ? 0 : O_TRUNC) | O_CLOEXEC, 0666);
    if (fd < 0)
        return -errno;
    f = open_high(fd);
    close(fd);
    if (!f)
        return -errno;
    if (log_out)
        fclose(log_out);
    log_out = f;
    return 0;
}

bool log_filter(const char *s)
{
    while (*s) {
        char *end;
        LogRange r;

        r.lo = strtoull(s, &end, 0);
        if (end == s)
            return false;
        if (end[0] == '.' && end[1] == '.') {
            s = end + 2;
            r.hi = strtoull(s, &end, 0);
        } else if (*end == '+') {
            s = end + 1;
            r.hi = r.lo + strtoull(s, &end, 0) - 1;
        } else {
            return false;
        }
        if (end == s || r.hi < r.lo || (*end && *end != ','))
            return false;
        log_ranges = realloc(log_ranges, (log_nranges + 1) * sizeof *log_ranges);
        if (!log_ranges)
            abort();
        log_ranges[log_nranges++] = r;
        s = end + (*end == ',');
    }
    return true;
}

bool log_wants_pc(uint64_t pc)
{
    if (!log_nranges)
        return true;
    for (size_t i = 0; i < log_nranges; i++)
        if (pc >= log_ranges[i].lo && pc <= log_ranges[i].hi)
            return true;
    return false;
}

FILE *log_stream(void)
{
    return log_out ? log_out : stderr;
}

void log_msg(const char *fmt, ...)
{
    va_list ap;

    va_start(ap, fmt);
    vfprintf(log_stream(), fmt, ap);
    va_end(ap);
}
