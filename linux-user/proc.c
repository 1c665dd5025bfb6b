/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The files of /proc whose real contents would show the emulator instead of the guest: made up when opened, as a memfd.
 * All else under /proc is the host's. One row a file below.
 */
#include "linux-user/linux-user.h"

#include <ctype.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* ---- names ---- */

static const char *skip_prefix(const char *s, const char *prefix)
{
    size_t n = strlen(prefix);

    return strncmp(s, prefix, n) ? NULL : s + n;
}

/* "123/rest": rest, and the number in *n. NULL if there is no number or nothing behind it. */
static const char *number_dir(const char *s, int *n)
{
    char *end;

    if (!isdigit((unsigned char)*s))
        return NULL;
    *n = (int)strtol(s, &end, 10);
    return *end == '/' ? end + 1 : NULL;
}

/* What follows "/proc/self/", "/proc/thread-self/", "/proc/OUR-PID/" or those and "task/TID/" in @path; NULL: not ours. */
static const char *own_file(const char *path)
{
    const char *p = skip_prefix(path, "/proc/"), *rest, *task;
    int n;

    if (!p)
        return NULL;
    if (!(rest = skip_prefix(p, "self/")) && !(rest = skip_prefix(p, "thread-self/"))) {
        rest = number_dir(p, &n);
        if (!rest || (n != getpid() && !(current && n == current->tid)))
            return NULL;
    }
    task = skip_prefix(rest, "task/");
    task = task ? number_dir(task, &n) : NULL;
    return task ? task : rest;
}

/* "/proc/PID/exe" of another process that is one of ours: the guest program it runs, from its maps: programs lie below
 * all that is mapped later. Host path into @buf. */
static const char *other_exe(const char *path, char *buf)
{
    const char *rest = skip_prefix(path, "/proc/"), *found = NULL;
    char text[PATH_MAX + 128], mine[PATH_MAX];
    ssize_t n, m;
    FILE *maps;
    int pid;

    rest = rest ? number_dir(rest, &pid) : NULL;
    if (!rest || strcmp(rest, "exe"))
        return NULL;
    n = readlink(path, buf, PATH_MAX - 1);
    m = readlink("/proc/self/exe", mine, sizeof mine);
    if (n <= 0 || n != m || memcmp(buf, mine, n))
        return NULL;
    snprintf(text, sizeof text, "/proc/%d/maps", pid);
    maps = fopen(text, "re");
    while (maps && !found && fgets(text, sizeof text, maps)) {
        char *name = strchr(text, '/');
        unsigned long long start = strtoull(text, NULL, 16) - lu_opt->guest_base;

        if (start >= USER_TOP)
            break;
        if (name) {
            name[strcspn(name, "\n")] = 0;
            found = memcpy(buf, name, strlen(name) + 1);
        }
    }
    if (maps)
        fclose(maps);
    return found;
}

const char *proc_exe(const char *path)
{
    const char *file;

    if (path[0] != '/' || path[1] != 'p' || !current)
        return NULL;
    file = own_file(path);
    return file && !strcmp(file, "exe") ? current->proc->exe_host : NULL;
}

/* ---- contents ---- */

typedef struct Maps { MapEntry *v; size_t n, cap; } Maps;

static void collect(void *arg, const MapEntry *m)
{
    Maps *maps = arg;

    if (maps->n == maps->cap) {
        size_t cap = maps->cap ? 2 * maps->cap : 256;
        MapEntry *v = realloc(maps->v, cap * sizeof *v);

        if (!v)
            return;
        maps->v = v;
        maps->cap = cap;
    }
    maps->v[maps->n++] = *m;
}

/* A line of the host's maps, in guest addresses. */
typedef struct HostLine {
    unsigned long long start, end, off;
    char perm[8], dev[16], path[PATH_MAX];
    unsigned long long inode;
} HostLine;

static bool parse_line(const char *text, HostLine *l)
{
    int n = 0;

    if (sscanf(text, "%llx-%llx %7s %llx %15s %llu %n", &l->start, &l->end, l->perm, &l->off, l->dev, &l->inode, &n) < 6)
        return false;
    snprintf(l->path, sizeof l->path, "%s", text + n);
    l->path[strcspn(l->path, "\n")] = 0;
    l->start -= lu_opt->guest_base;
    l->end -= lu_opt->guest_base;
    return true;
}

/* The part of a host line that lies in guest mapping @m. */
static void print_line(FILE *f, const HostLine *l, const MapEntry *m)
{
    unsigned long long start = MAX(l->start, m->start), end = MIN(l->end, m->end);
    const char *name = *l->path ? path_guest(l->path) : m->tag;
    int n;

    n = fprintf(f, "%08llx-%08llx %c%c%c%c %08llx %s %llu", start, end, m->prot & PROT_READ ? 'r' : '-',
                m->prot & PROT_WRITE ? 'w' : '-', m->prot & PROT_EXEC ? 'x' : '-', m->shared ? 's' : 'p',
                l->inode ? l->off + (start - l->start) : 0, l->dev, l->inode);
    fprintf(f, *name ? "%*s%s\n" : "\n", n < 73 ? 73 - n : 1, "", name);
}

/* maps and smaps: the host's lines for the guest's mappings, with the guest's protections. */
static void write_maps(Process *p, FILE *f, const char *file)
{
    Maps maps = { 0 };
    FILE *host;
    char *line = NULL;
    size_t cap = 0;
    bool keep = false, detail = !strcmp(file, "smaps");
    HostLine *l = malloc(sizeof *l);

    mmap_walk(collect, &maps);
    host = fopen(detail ? "/proc/self/smaps" : "/proc/self/maps", "re");
    for (size_t i = 0; host && l && getline(&line, &cap, host) > 0;) {
        if (detail && !(isxdigit((unsigned char)line[0]) && strchr(line, '-') && parse_line(line, l))) {
            if (keep)
                fputs(line, f);
            continue;
        }
        if (!detail && !parse_line(line, l))
            continue;
        keep = false;
        while (i < maps.n && maps.v[i].end <= l->start)
            i++;
        for (size_t k = i; k < maps.n && maps.v[k].start < l->end && !(detail && keep); k++) {
            print_line(f, l, &maps.v[k]);
            keep = true;
        }
    }
    if (host)
        fclose(host);
    free(line);
    free(l);
    free(maps.v);
}

static void write_memory(FILE *f, gaddr start, gaddr end)
{
    char buf[4096];

    while (start < end) {
        size_t n = copy_in_some(buf, start, MIN(end - start, sizeof buf));

        if (!n)
            return;
        fwrite(buf, 1, n, f);
        start += n;
    }
}

static void write_cmdline(Process *p, FILE *f, const char *file) { write_memory(f, p->arg_start, p->arg_end); }
static void write_environ(Process *p, FILE *f, const char *file) { write_memory(f, p->env_start, p->env_end); }
static void write_auxv(Process *p, FILE *f, const char *file) { fwrite(p->auxv, 1, p->auxv_len, f); }

static void add_size(void *arg, const MapEntry *m)
{
    *(uint64_t *)arg += m->end - m->start;
}

static uint64_t guest_size(void)
{
    uint64_t size = 0;

    mmap_walk(add_size, &size);
    return size;
}

/* The host's text of one of our files, whole; NULL if it cannot be read. */
static char *host_text(const char *path)
{
    char *buf = malloc(16384);
    int fd = (int)HSYS(openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC, 0);
    size_t n = 0;
    long r;

    while (fd >= 0 && buf && n < 16383 && (r = HSYS(read, fd, buf + n, 16383 - n)) > 0)
        n += r;
    if (fd >= 0)
        HSYS(close, fd);
    if (buf)
        buf[n] = 0;
    return buf;
}

/* proc(5), /proc/pid/stat: the fields that are addresses, by number. */
static void write_stat(Process *p, FILE *f, const char *path)
{
    char *text = host_text(path), *s = text ? strrchr(text, ')') : NULL, *tok, *save = NULL;
    int field = 3;

    if (!s) {
        free(text);
        return;
    }
    fprintf(f, "%.*s", (int)(s + 1 - text), text);
    for (tok = strtok_r(s + 1, " \n", &save); tok; tok = strtok_r(NULL, " \n", &save), field++) {
        const uint64_t *v = NULL;
        uint64_t size = field == 23 ? guest_size() : 0;

        switch (field) {
        case 23: v = &size; break;
        case 28: v = &p->arg_start; break;
        case 47: v = &p->brk_start; break;
        case 48: v = &p->arg_start; break;
        case 49: v = &p->arg_end; break;
        case 50: v = &p->env_start; break;
        case 51: v = &p->env_end; break;
        }
        if (v)
            fprintf(f, " %llu", (unsigned long long)*v);
        else if (field == 26 || field == 27 || field == 45 || field == 46)
            fprintf(f, " %llu", (unsigned long long)p->entry);
        else
            fprintf(f, " %s", tok);
    }
    fputc('\n', f);
    free(text);
}

/* Which signals the guest ignores and catches is our knowledge; the host's lines tell about the emulator's handlers. */
static void signal_sets(const Process *p, uint64_t *ignored, uint64_t *caught)
{
    *ignored = *caught = 0;
    pthread_mutex_lock(&p->sighand->lock);
    action_learn(p->sighand, ~0ull);
    pthread_mutex_unlock(&p->sighand->lock);
    for (int sig = 1; sig <= 64; sig++) {
        gaddr h = p->sighand->action[sig].handler;

        if (h == 1)
            *ignored |= 1ull << (sig - 1);
        else if (h)
            *caught |= 1ull << (sig - 1);
    }
}

static void write_status(Process *p, FILE *f, const char *path)
{
    char *text = host_text(path), *save = NULL;
    uint64_t ignored, caught;

    signal_sets(p, &ignored, &caught);
    for (char *line = text ? strtok_r(text, "\n", &save) : NULL; line; line = strtok_r(NULL, "\n", &save)) {
        if (skip_prefix(line, "SigIgn:"))
            fprintf(f, "SigIgn:\t%016llx\n", (unsigned long long)ignored);
        else if (skip_prefix(line, "SigCgt:"))
            fprintf(f, "SigCgt:\t%016llx\n", (unsigned long long)caught);
        else if (skip_prefix(line, "SigBlk:") && current)
            fprintf(f, "SigBlk:\t%016llx\n", (unsigned long long)current->sigmask);
        else if (skip_prefix(line, "VmSize:"))
            fprintf(f, "VmSize:\t%8llu kB\n", (unsigned long long)guest_size() >> 10);
        else
            fprintf(f, "%s\n", line);
    }
    free(text);
}

/* ---- opening ---- */

static const struct ProcFile {
    const char *name;                   /* below /proc/self/ */
    bool wants_path;                    /* the writer gets the whole path (of the task asked for), not the name */
    void (*write)(Process *p, FILE *f, const char *file);
} files[] = {
    { "maps",    false, write_maps },
    { "smaps",   false, write_maps },
    { "cmdline", false, write_cmdline },
    { "environ", false, write_environ },
    { "auxv",    false, write_auxv },
    { "stat",    true,  write_stat },
    { "status",  true,  write_status },
};

static int made_up(Process *p, const struct ProcFile *pf, const char *path, int flags)
{
    char *text = NULL;
    size_t size = 0;
    FILE *f;
    int fd;

    if ((flags & O_ACCMODE) != O_RDONLY)
        return -EACCES;
    if (flags & O_DIRECTORY)
        return -ENOTDIR;
    fd = (int)HSYS(memfd_create, "proc", flags & O_CLOEXEC ? MFD_CLOEXEC : 0);
    if (fd < 0)
        return fd;
    f = open_memstream(&text, &size);
    if (f) {
        pf->write(p, f, pf->wants_path ? path : pf->name);
        fclose(f);
    }
    for (size_t done = 0; text && done < size;) {
        long n = HSYS(pwrite64, fd, text + done, size - done, done);

        if (n <= 0)
            break;
        done += n;
    }
    free(text);
    return fd;
}

static void rewind_fd(int fd) { HSYS(lseek, fd, 0, SEEK_SET); }

static int open_cpuinfo(Process *p, int flags)
{
    int fd;

    if ((flags & O_ACCMODE) != O_RDONLY)
        return -EACCES;
    fd = (int)HSYS(memfd_create, "cpuinfo", flags & O_CLOEXEC ? MFD_CLOEXEC : 0);
    if (fd >= 0) {
        p->abi->cpuinfo(p, fd);
        rewind_fd(fd);
    }
    return fd;
}

int proc_open(Task *t, int dirfd, const char *path, int flags)
{
    const char *file;

    if (path[0] != '/' || path[1] != 'p' || flags & O_PATH)
        return -ENOTSUP;
    if (!strcmp(path, "/proc/cpuinfo") && t->proc->abi->cpuinfo)
        return open_cpuinfo(t->proc, flags);
    file = own_file(path);
    if (!file)
        return -ENOTSUP;
    for (size_t i = 0; i < ARRAY_LEN(files); i++)
        if (!strcmp(file, files[i].name))
            return made_up(t->proc, &files[i], path, flags);
    if (!strcmp(file, "mem"))           /* would show, and let it change, the emulator's own memory */
        return -EACCES;
    return -ENOTSUP;
}

ssize_t proc_readlink(Task *t, const char *path, char *buf, size_t size)
{
    const char *file, *exe = NULL;
    char host[PATH_MAX];
    size_t n;

    if (path[0] != '/' || path[1] != 'p')
        return -ENOTSUP;
    file = own_file(path);
    if (file && !strcmp(file, "exe"))
        exe = t->proc->exe_path;
    else if (!file && (exe = other_exe(path, host)))
        exe = path_guest(exe);
    if (!exe)
        return -ENOTSUP;
    n = MIN(strlen(exe), size);
    memcpy(buf, exe, n);
    return n;
}
