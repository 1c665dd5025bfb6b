/* SPDX-License-Identifier: Apache-2.0 */
/*
 * lyre cache stat | verify | clear | export DIR | import DIR: see to the files of the persistent translation cache
 * (docs/CACHE.md). Exit status 1 if something is wrong with them, or could not be done.
 */
#include "base/fault-copy.h"
#include "engine/engine.h"
#include "engine/store.h"
#include "linux-user/options-int.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

typedef struct Work Work;
typedef struct Verb {
    const char *name;
    bool dir;                            /* takes a directory */
    void (*file)(Work *w, Store *s, const char *path);   /* for each sound file */
    void (*end)(const Work *w);
} Verb;

struct Work {
    const Verb *verb;
    const char *dir, *other;             /* the cache; DIR */
    uint64_t limit;
    unsigned files, records, damaged, foreign, failed;   /* files damaged count as one */
    uint64_t used, on_disk;
};

/* Somebody may truncate a file that we are reading. */
static void on_fault(int sig, siginfo_t *si, void *uc)
{
    if (!fault_fixup(uc))
        signal(sig, SIG_DFL);
}

static const char *bytes_text(char buf[24], uint64_t n)
{
    static const char *const unit[] = { "bytes", "KiB", "MiB", "GiB" };
    double v = n;
    int i = 0;

    for (; v >= 1024 && i < 3; i++)
        v /= 1024;
    snprintf(buf, 24, i ? "%.1f %s" : "%.0f %s", v, unit[i]);
    return buf;
}

static bool is_this_build(const StoreInfo *info)
{
    char build[32];
    const char *at = strstr(info->what, ", build ");

    snprintf(build, sizeof build, ", build %08x", (unsigned)engine_build());
    return at && !strcmp(at, build);
}

/* ---- the verbs ---- */

typedef struct Count { unsigned good, bad; } Count;

static void count_record(void *env, const StoreRecord *rec)
{
    Count *c = env;

    *(rec ? &c->good : &c->bad) += 1;
}

static Count count_records(Work *w, const Store *s)
{
    Count c = { 0 };

    store_each(s, count_record, &c);
    w->records += c.good;
    w->damaged += c.bad;
    return c;
}

static void stat_file(Work *w, Store *s, const char *path)
{
    StoreInfo info = store_info(s);
    Count c = count_records(w, s);
    char used[24], disk[24], limit[24], bad[40] = "";
    struct stat st = { 0 };

    stat(path, &st);
    w->used += info.used;
    w->on_disk += (uint64_t)st.st_blocks * 512;
    if (c.bad)
        snprintf(bad, sizeof bad, " (and %u damaged)", c.bad);
    printf("%s: %s%s\n  %u records%s, %s used, %s on disk, limit %s, %s\n", path, info.what,
           is_this_build(&info) ? " (this)" : "", c.good, bad, bytes_text(used, info.used),
           bytes_text(disk, (uint64_t)st.st_blocks * 512), bytes_text(limit, info.limit),
           !info.writable ? "read-only" : info.full ? "full" : "writable");
}

static void stat_end(const Work *w)
{
    char used[24], disk[24];

    printf("%s: %u files, %u records, %s used, %s on disk\n", w->dir, w->files, w->records, bytes_text(used, w->used),
           bytes_text(disk, w->on_disk));
}

static void verify_file(Work *w, Store *s, const char *path)
{
    Count c = count_records(w, s);

    printf("%s: %u records, %u damaged\n", path, c.good + c.bad, c.bad);
}

static void verify_end(const Work *w)
{
    printf("%s: %u files, %u records sound, %u damaged\n", w->dir, w->files, w->records, w->damaged);
}

static void export_file(Work *w, Store *s, const char *path)
{
    StoreInfo info = store_info(s);
    unsigned n;
    int err;

    if (!is_this_build(&info)) {
        w->foreign++;
        return;
    }
    err = store_export(s, w->other, &n);
    if (err) {
        fprintf(stderr, "lyre: cache export %s: %s\n", w->other, strerror(-err));
        w->failed++;
        return;
    }
    printf("%s: %u records exported to %s\n", info.what, n, w->other);
    w->records += n;
}

static void export_end(const Work *w)
{
    if (!w->failed && w->files == w->foreign)
        lu_die(1, "%s: no translations of this build to export", w->dir);
}

static void import_file(Work *w, Store *s, const char *path)
{
    StoreInfo info = store_info(s);
    const char *why = NULL;
    unsigned n = 0;
    Store *to;

    if (!is_this_build(&info)) {
        fprintf(stderr, "lyre: %s: not imported: it is of another build of lyre (%s)\n", path, info.what);
        w->foreign++;
        return;
    }
    to = store_open(w->dir, info.fingerprint, info.what, w->limit, &why);
    if (to && !store_writable(to))
        why = "is read-only";
    else if (to && !store_add(to, s, &n))
        why = "is full, or the disk is";
    else if (to)
        why = NULL;
    store_close(to);
    if (why) {
        fprintf(stderr, "lyre: cache import: %s: %s\n", w->dir, why);
        w->failed++;
    }
    printf("%s: %u records imported from %s\n", info.what, n, path);
}

static void import_end(const Work *w)
{
    if (!w->files && !w->damaged)
        lu_die(1, "%s: nothing to import there", w->other);
}

static const Verb verbs[] = {
    { "stat",   false, stat_file,   stat_end },
    { "verify", false, verify_file, verify_end },
    { "export", true,  export_file, export_end },
    { "import", true,  import_file, import_end },
    { "clear",  false },
};

/* ---- all of them ---- */

static void each_file(void *env, const char *dir, const char *name)
{
    Work *w = env;
    const char *why = "no memory";
    Store *s = store_open_file(dir, name, &why);
    char *path;

    if (asprintf(&path, "%s/%s", dir, name) < 0)
        lu_die(1, "out of memory");
    w->files++;
    if (s) {
        w->verb->file(w, s, path);
    } else {
        fprintf(stderr, "lyre: %s: %s\n", path, why);
        w->damaged++;
    }
    store_close(s);
    free(path);
}

static int clear(const char *dir)
{
    unsigned n;
    int err = store_clear(dir, &n);

    if (err && err != -ENOENT)
        lu_die(1, "cache clear: %s: %s", dir, strerror(-err));
    printf("%s: %u files removed\n", dir, n);
    return 0;
}

static bool same_dir(const char *a, const char *b)
{
    struct stat x, y;

    return !stat(a, &x) && !stat(b, &y) && x.st_dev == y.st_dev && x.st_ino == y.st_ino;
}

int cache_command(const CommandLine *cl, int argc, char **argv)
{
    struct sigaction act = { .sa_sigaction = on_fault, .sa_flags = SA_SIGINFO };
    Work w = { .dir = cl->opt.persist_dir, .limit = cl->opt.persist_limit };
    int err;

    for (size_t i = 0; i < ARRAY_LEN(verbs) && argc > 1; i++)
        if (!strcmp(argv[1], verbs[i].name) && argc == 2 + verbs[i].dir)
            w.verb = &verbs[i];
    if (!w.verb)
        lu_die(1, "cache: want lyre [-cache DIR] cache stat | verify | clear | export DIR | import DIR");
    if (!w.dir)
        lu_die(1, "cache %s: there is no cache: -cache DIR or LYRE_CACHE says where one is", argv[1]);
    w.other = argv[2];
    if (w.other && same_dir(w.dir, w.other))
        lu_die(1, "cache %s %s: that is the cache itself", argv[1], w.other);
    if (!w.verb->file)
        return clear(w.dir);
    sigaction(SIGBUS, &act, NULL);
    sigaction(SIGSEGV, &act, NULL);
    err = store_files(w.verb->file == import_file ? w.other : w.dir, each_file, &w);
    if (err && (err != -ENOENT || w.verb->dir))
        lu_die(1, "cache %s: %s: %s", argv[1], w.verb->file == import_file ? w.other : w.dir, strerror(-err));
    w.verb->end(&w);
    return w.failed || (w.verb->file == import_file && w.foreign) || (w.verb->file != stat_file && w.damaged);
}
