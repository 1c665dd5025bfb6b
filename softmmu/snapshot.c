/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Snapshots: what goes in, in which order, and how a named one is made safe.
 *
 * A snapshot NAME is a file (snapshot-file.c) with CPUs, memory and devices, and a snapshot in each disk overlay, called
 * NAME@ID; the file says ID. Saving writes a temporary file, then the disk snapshots, then renames the file: until then what
 * was saved under NAME before is whole, afterwards the new one is. What a crash leaves over, disk snapshots that no file
 * refers to, goes when a snapshot of that name is next saved or deleted. Disks whose overlay ends with the process
 * (snapshot=on) have their content in the file instead.
 *
 * Loading reads all of the file and checks it before anything changes; if a device then refuses its state, all devices get
 * back theirs.
 */
#include "softmmu/snapshot-int.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>
#include <unistd.h>

enum { NAME_MAX_LEN = 64 };

/* ---- names ---- */

static char *check_name(const char *name)
{
    if (!*name || strlen(name) > NAME_MAX_LEN || strpbrk(name, "/@\n") || *name == '.')
        return g_strdup_printf("'%s' cannot be the name of a snapshot: up to %d characters without / and @, not a dot first",
                               name, NAME_MAX_LEN);
    return NULL;
}

/* "DISK." or, without a disk that keeps snapshots, "./lyre-GUEST.": the rest is "NAME.lyresnap". g_malloc'ed */
static char *file_prefix(Machine *m)
{
    BlockInfo info;

    for (unsigned i = 0; i < block_count(m); i++) {
        block_info(m, i, &info);
        if (info.overlay && !info.temporary && !info.readonly)
            return g_strdup_printf("%s.", info.file);
    }
    return g_strdup_printf("./lyre-%s.", m->guest->name);
}

static char *file_name(Machine *m, const char *name)
{
    g_autofree char *prefix = file_prefix(m);

    return g_strdup_printf("%s%s" SNAPSHOT_SUFFIX, prefix, name);
}

static char *new_id(void)
{
    uint64_t r[2];

    if (getrandom(r, sizeof r, 0) != sizeof r)
        r[0] = (uint64_t)g_get_real_time(), r[1] = (uint64_t)getpid();
    return g_strdup_printf("%016" PRIx64, r[0] ^ r[1]);
}

/* Can what the disks hold be kept? */
static char *check_disks(Machine *m)
{
    BlockInfo info;

    for (unsigned i = 0; i < block_count(m); i++) {
        block_info(m, i, &info);
        if (!info.readonly && !info.overlay)
            return g_strdup_printf("drive %s (%s) is written in place and cannot go back: use -drive file=%s,overlay=FILE "
                                   "to keep its changes in FILE, or snapshot=on, or readonly=on",
                                   info.id, info.file, info.file);
    }
    return NULL;
}

static bool have_kept_disks(Machine *m)
{
    BlockInfo info;

    for (unsigned i = 0; i < block_count(m); i++) {
        block_info(m, i, &info);
        if (info.overlay && !info.temporary && !info.readonly)
            return true;
    }
    return false;
}

/* ---- standing still ---- */

/* True if the machine ran. */
static bool hold(Machine *m, RunState why)
{
    bool ran = m->state == RUN_RUNNING;

    if (ran)
        machine_stop(m, why);
    block_drain_all(m);
    return ran;
}

static void go_on(Machine *m, bool ran)
{
    if (ran)
        machine_start(m);
}

/* ---- the parts ---- */

static char *save_cpus(Machine *m, SnapFile *f)
{
    char name[16];

    for (unsigned i = 0; i < m->ncpus; i++) {
        GByteArray *b = g_byte_array_new();
        Cpu *cpu = m->vcpus[i].cpu;
        const SnapCpu c = { .pc = cpu->pc, .fp_flags = engine_fp_flags(cpu), .fp_round = cpu->fp_round,
                            .fp_ctl = cpu->fp_ctl, .waiting = m->vcpus[i].waiting };

        g_byte_array_append(b, (const uint8_t *)&c, sizeof c);
        g_byte_array_append(b, cpu->state, m->guest->state_size);
        snprintf(name, sizeof name, "%u", i);
        snap_put(f, SNAP_CPU, name, b->data, b->len);
        g_byte_array_free(b, TRUE);
    }
    return NULL;
}

static void save_devices(Machine *m, SnapFile *f)
{
    for (Device *d = m->devices; d; d = d->next) {
        GByteArray *b = g_byte_array_new();
        g_autofree char *name = g_strdup_printf("%s/%s", d->type->name, d->id);

        if (d->type->state)
            state_save(d->type->state, d, b);
        snap_put(f, SNAP_DEVICE, name, b->data, b->len);
        g_byte_array_free(b, TRUE);
    }
}

static bool in_file(const MemRegion *r) { return r->kind != MEM_DEVICE && r->host; }

static void save_memory(Machine *m, SnapFile *f)
{
    for (MemRegion *r = m->regions; r; r = r->next)
        if (in_file(r))
            snap_put_memory(f, r->name, r->host, r->size);
}

static int put_disk(void *arg, const void *data, size_t len)
{
    SnapFile *f = arg;

    snap_put(f, SNAP_DISK, f->disk, data, len);
    return f->error ? -EIO : 0;
}

static char *save_disks(Machine *m, SnapFile *f)
{
    BlockInfo info;

    for (unsigned i = 0; i < block_count(m); i++) {
        block_info(m, i, &info);
        if (!info.overlay || !info.temporary)
            continue;
        f->disk = info.id;
        int ret = block_overlay_export(block_find(m, info.id), put_disk, f);

        if (ret < 0)
            return g_strdup_printf("drive %s: %s", info.id, strerror(-ret));
    }
    return NULL;
}

static char *save_all(Machine *m, const char *path, const char *id, bool disks)
{
    SnapFile f;
    char *err = snap_create(&f, path);

    if (err)
        return err;
    g_autofree char *info = snap_info(m, id);

    snap_put(&f, SNAP_INFO, "", info, strlen(info));
    save_cpus(m, &f);
    save_devices(m, &f);
    if (disks)
        err = save_disks(m, &f);
    save_memory(m, &f);
    char *wrong = snap_finish(&f);

    if (err)
        g_free(wrong);
    return err ? err : wrong;
}

/* ---- loading ---- */

typedef struct Backup { GPtrArray *devices; GByteArray *cpus; } Backup;

static Backup backup(Machine *m)
{
    Backup b = { g_ptr_array_new_with_free_func((GDestroyNotify)g_byte_array_unref), g_byte_array_new() };

    for (Device *d = m->devices; d; d = d->next) {
        GByteArray *s = g_byte_array_new();

        if (d->type->state)
            state_save(d->type->state, d, s);
        g_ptr_array_add(b.devices, s);
    }
    for (unsigned i = 0; i < m->ncpus; i++)
        g_byte_array_append(b.cpus, m->vcpus[i].cpu->state, m->guest->state_size);
    return b;
}

static void restore_backup(Machine *m, const Backup *b)
{
    guint i = 0;

    for (Device *d = m->devices; d; d = d->next, i++) {
        const GByteArray *s = g_ptr_array_index(b->devices, i);
        size_t used;

        if (d->type->state)
            g_free(state_load(d->type->state, d, s->data, s->len, &used));
    }
    for (unsigned k = 0; k < m->ncpus; k++)
        memcpy(m->vcpus[k].cpu->state, b->cpus->data + (size_t)k * m->guest->state_size, m->guest->state_size);
}

static void free_backup(Backup *b)
{
    g_ptr_array_unref(b->devices);
    g_byte_array_unref(b->cpus);
}

static bool has_device(Machine *m, const char *name)
{
    for (Device *d = m->devices; d; d = d->next) {
        g_autofree char *own = g_strdup_printf("%s/%s", d->type->name, d->id);

        if (!strcmp(own, name))
            return true;
    }
    return false;
}

static char *load_devices(Machine *m, SnapFile *f)
{
    for (unsigned i = 0; i < f->records->len; i++) {
        const SnapRecord *r = &g_array_index(f->records, SnapRecord, i);

        if (r->kind == SNAP_DEVICE && !has_device(m, r->name))
            return g_strdup_printf("it has a device %s: start with the same devices as when it was saved", r->name);
    }
    for (Device *d = m->devices; d; d = d->next) {
        g_autofree char *name = g_strdup_printf("%s/%s", d->type->name, d->id);
        const SnapRecord *r = snap_find(f, SNAP_DEVICE, name);
        size_t used = 0;
        char *err = NULL;

        if (!r)
            return g_strdup_printf("it has no device %s: start with the same devices as when it was saved", name);
        if (d->type->state)
            err = state_load(d->type->state, d, r->data, r->len, &used);
        if (!err && used != r->len)
            err = g_strdup("more state than this version knows");
        if (err) {
            char *all = g_strdup_printf("device %s: %s", name, err);

            g_free(err);
            return all;
        }
    }
    return NULL;
}

static char *load_cpus(Machine *m, SnapFile *f)
{
    char name[16];

    for (unsigned i = 0; i < m->ncpus; i++) {
        Cpu *cpu = m->vcpus[i].cpu;
        const SnapRecord *r;
        const char *wrong;
        SnapCpu c;

        snprintf(name, sizeof name, "%u", i);
        r = snap_find(f, SNAP_CPU, name);
        if (!r || r->len != sizeof c + m->guest->state_size)
            return g_strdup_printf("CPU %u: missing, or of another version", i);
        memcpy(&c, r->data, sizeof c);
        memcpy(cpu->state, r->data + sizeof c, m->guest->state_size);
        wrong = m->guest->sys->check ? m->guest->sys->check(cpu) : NULL;
        if (wrong || c.fp_round > 3)
            return g_strdup_printf("CPU %u: %s", i, wrong ? wrong : "impossible rounding mode");
    }
    return NULL;
}

/* What cannot fail any more. */
static void apply_cpus(Machine *m, SnapFile *f)
{
    char name[16];

    for (unsigned i = 0; i < m->ncpus; i++) {
        Cpu *cpu = m->vcpus[i].cpu;
        SnapCpu c;

        snprintf(name, sizeof name, "%u", i);
        memcpy(&c, snap_find(f, SNAP_CPU, name)->data, sizeof c);
        cpu->pc = c.pc;
        engine_fp_set(cpu, c.fp_flags, c.fp_round);
        cpu->fp_ctl = c.fp_ctl;
        m->vcpus[i].waiting = c.waiting;
        if (m->guest->sys->loaded)
            m->guest->sys->loaded(cpu);
    }
}

static char *load_memory(Machine *m, SnapFile *f)
{
    for (MemRegion *r = m->regions; r; r = r->next) {
        char *err = in_file(r) ? snap_get_memory(f, r->name, r->host, r->size) : NULL;

        if (err)
            return err;
    }
    return NULL;
}

static int get_disk(void *arg, void *data, size_t len)
{
    SnapFile *f = arg;

    return snap_get_stream(f, SNAP_DISK, f->disk, data, len) ? 0 : -EIO;
}

static char *load_disks(Machine *m, SnapFile *f, const char *name)
{
    BlockInfo info;
    char *err = name && have_kept_disks(m) ? block_overlay_restore(m, name) : NULL;

    for (unsigned i = 0; !err && i < block_count(m); i++) {
        block_info(m, i, &info);
        if (!info.overlay || !info.temporary)
            continue;
        f->disk = info.id;
        f->stream = f->stream_off = 0;
        int ret = block_overlay_import(block_find(m, info.id), get_disk, f);

        if (ret < 0)
            err = g_strdup_printf("drive %s: %s", info.id, strerror(-ret));
    }
    return err;
}

/* The file is whole and of a machine like @m. @name: of the snapshot, or NULL: a file without disks. */
static char *load_all(Machine *m, SnapFile *f, const char *name)
{
    Backup b = backup(m);
    g_autofree char *disk_name = name ? g_strdup_printf("%s@%s", name, f->id) : NULL;
    char *err = load_cpus(m, f);

    if (!err)
        err = load_devices(m, f);
    if (!err && name)
        err = load_disks(m, f, disk_name);
    if (err) {
        restore_backup(m, &b);
    } else {
        clock_set(m, f->clock);
        err = load_memory(m, f);
        if (err) {                                   /* verified before: the host's disk fails now */
            m->state = RUN_INTERNAL_ERROR;
        } else {
            machine_flush(m);
            apply_cpus(m, f);
        }
    }
    free_backup(&b);
    return err;
}

static char *load_from(Machine *m, const char *path, const char *name)
{
    SnapFile f;
    bool ran = hold(m, RUN_RESTORE);
    char *err = snap_open(&f, path), *all;

    if (!err)
        err = snap_check(m, &f);
    if (!err)
        err = load_all(m, &f, name);
    snap_close(&f);
    if (!err || m->state != RUN_INTERNAL_ERROR)
        go_on(m, ran);
    if (!err)
        return NULL;
    all = g_strdup_printf("snapshot %s: %s", path, err);
    g_free(err);
    return all;
}

/* ---- the calls ---- */

/* Disk snapshots NAME@... but @keep, which may be NULL. Errors do no harm: what is left is found again. */
static void drop_others(Machine *m, const char *name, const char *keep)
{
    BlockInfo info;
    BlockSnapshot *list;

    for (unsigned i = 0; i < block_count(m); i++) {
        block_info(m, i, &info);
        if (!info.overlay || info.temporary || info.readonly)
            continue;
        unsigned n = block_overlay_list(block_find(m, info.id), &list);

        for (unsigned k = 0; k < n; k++) {
            size_t len = strlen(name);

            if (!strncmp(list[k].name, name, len) && list[k].name[len] == '@' && (!keep || strcmp(list[k].name, keep)))
                g_free(block_overlay_delete(m, list[k].name));
        }
        g_free(list);
    }
}

static char *commit_file(const char *tmp, const char *path)
{
    g_autofree char *dir = g_path_get_dirname(path);
    int fd;

    if (rename(tmp, path) < 0)
        return g_strdup_printf("%s: %s", path, strerror(errno));
    fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        fsync(fd);
        close(fd);
    }
    return NULL;
}

char *snapshot_save(Machine *m, const char *name)
{
    char *err = check_name(name);

    if (!err)
        err = check_disks(m);
    if (err)
        return err;
    g_autofree char *path = file_name(m, name), *tmp = g_strconcat(path, ".tmp", NULL), *id = new_id();
    g_autofree char *disk_name = g_strdup_printf("%s@%s", name, id);
    bool ran = hold(m, RUN_SAVE);

    err = save_all(m, tmp, id, true);
    if (!err && have_kept_disks(m))
        err = block_overlay_snapshot(m, disk_name);
    if (!err)
        err = commit_file(tmp, path);
    if (err)
        unlink(tmp);
    else
        drop_others(m, name, disk_name);
    go_on(m, ran);
    return err;
}

char *snapshot_load(Machine *m, const char *name)
{
    char *err = check_name(name);

    if (err)
        return err;
    g_autofree char *path = file_name(m, name);

    if (access(path, R_OK) < 0)
        return g_strdup_printf("there is no snapshot '%s' (%s: %s)", name, path, strerror(errno));
    err = check_disks(m);
    return err ? err : load_from(m, path, name);
}

char *snapshot_delete(Machine *m, const char *name)
{
    char *err = check_name(name);

    if (err)
        return err;
    g_autofree char *path = file_name(m, name);

    if (unlink(path) < 0)
        return g_strdup_printf("there is no snapshot '%s' (%s: %s)", name, path, strerror(errno));
    block_drain_all(m);
    drop_others(m, name, NULL);
    return NULL;
}

static void free_info(void *p)
{
    SnapshotInfo *s = p;

    g_free(s->name);
    g_free(s);
}

static int by_date(const void *a, const void *b)
{
    const SnapshotInfo *x = *(SnapshotInfo *const *)a, *y = *(SnapshotInfo *const *)b;

    if (x->date != y->date)
        return x->date < y->date ? -1 : 1;
    return x->clock_ns < y->clock_ns ? -1 : x->clock_ns > y->clock_ns;
}

GPtrArray *snapshot_list(Machine *m)
{
    GPtrArray *all = g_ptr_array_new_with_free_func(free_info);
    g_autofree char *prefix = file_prefix(m), *dir = g_path_get_dirname(prefix), *base = g_path_get_basename(prefix);
    GDir *d = g_dir_open(dir, 0, NULL);
    const char *file;

    while (d && (file = g_dir_read_name(d))) {
        if (!g_str_has_prefix(file, base) || !g_str_has_suffix(file, SNAPSHOT_SUFFIX)
            || strlen(file) <= strlen(base) + strlen(SNAPSHOT_SUFFIX))
            continue;
        g_autofree char *path = g_build_filename(dir, file, NULL);
        GStatBuf st;
        SnapshotInfo *s;

        if (g_stat(path, &st) < 0)
            continue;
        s = g_new0(SnapshotInfo, 1);
        s->name = g_strndup(file + strlen(base), strlen(file) - strlen(base) - strlen(SNAPSHOT_SUFFIX));
        s->size = (uint64_t)st.st_size;
        s->date = st.st_mtime;
        snap_peek(path, &s->clock_ns);
        g_ptr_array_add(all, s);
    }
    if (d)
        g_dir_close(d);
    g_ptr_array_sort(all, by_date);
    return all;
}

char *snapshot_save_file(Machine *m, const char *path)
{
    g_autofree char *tmp = g_strconcat(path, ".tmp", NULL);
    bool ran = hold(m, RUN_SAVE);
    char *err = save_all(m, tmp, "", false);

    if (!err && block_flush_all(m) < 0)
        err = g_strdup("a drive could not be flushed");
    if (!err)
        err = commit_file(tmp, path);
    if (err) {
        unlink(tmp);
        go_on(m, ran);
    }
    return err;              /* like a migration: the machine stays stopped, its disks may be taken over */
}

char *snapshot_load_file(Machine *m, const char *path) { return load_from(m, path, NULL); }
