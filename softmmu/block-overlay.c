/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Copy-on-write overlays: reading, writing and snapshots. The file's format and why a crash does no harm:
 * docs/BLOCK.md. Loading and saving of the metadata is in overlay-file.c.
 *
 * Locking: data of clusters that are mapped and not frozen moves under the read lock; whatever changes mappings,
 * allocation or the header has the write lock.
 */
#include "softmmu/overlay-int.h"

#include <errno.h>
#include <time.h>

/* ---- space in the file ---- */

static bool grow(Overlay *o)
{
    uint32_t n = o->file_clusters + o->file_clusters / 4 + 64;

    if (n > UINT32_MAX / 2 || ftruncate(o->fd, (off_t)(n * CLUSTER)))
        return false;
    o->used = g_renew(uint16_t, o->used, n);
    o->frozen = g_renew(uint16_t, o->frozen, n);
    memset(o->used + o->file_clusters, 0, (n - o->file_clusters) * sizeof *o->used);
    memset(o->frozen + o->file_clusters, 0, (n - o->file_clusters) * sizeof *o->frozen);
    o->free_clusters += n - o->file_clusters;
    o->file_clusters = n;
    return true;
}

/* A free cluster; 0 if the file cannot grow. */
static uint32_t find_cluster(Overlay *o)
{
    if (!o->free_clusters && !grow(o))
        return 0;
    for (uint32_t i = 0; i < o->file_clusters; i++) {
        uint32_t c = o->next_data + i < o->file_clusters ? o->next_data + i : o->next_data + i - o->file_clusters;

        if (!o->used[c]) {
            o->next_data = c + 1 < o->file_clusters ? c + 1 : 0;
            return c;
        }
    }
    return 0;
}

static uint32_t alloc_cluster(Overlay *o)
{
    uint32_t c = find_cluster(o);

    if (c) {
        o->used[c] = ALL_PAGES;
        o->free_clusters--;
    }
    return c;
}

/* @n adjacent pages for metadata; 0 if there is no room. */
uint64_t overlay_alloc_pages(Overlay *o, unsigned n)
{
    uint32_t need = (n + PAGES - 1) / PAGES, run = 0;

    if (n < PAGES) {
        uint16_t mask = (uint16_t)((1u << n) - 1);
        uint32_t c = o->meta_cluster;

        for (unsigned tries = 0; tries < 2; tries++) {
            for (unsigned i = 0; c && i + n <= PAGES; i++)
                if (!(o->used[c] & mask << i)) {
                    if (!o->used[c])
                        o->free_clusters--;
                    o->used[c] |= (uint16_t)(mask << i);
                    return (uint64_t)c * PAGES + i;
                }
            c = o->meta_cluster = find_cluster(o);
        }
        return 0;
    }
    for (uint32_t c = 1; ; c++) {        /* large disks only, at most once a flush */
        if (c == o->file_clusters && !grow(o))
            return 0;
        run = o->used[c] ? 0 : run + 1;
        if (run < need)
            continue;
        for (uint32_t i = 0; i < need; i++)
            o->used[c - i] = ALL_PAGES;
        o->free_clusters -= need;
        return (uint64_t)(c - need + 1) * PAGES;
    }
}

/* @n pages from @page on are not referred to any more by what comes; the header on disk may still refer to them. */
void overlay_free_pages(Overlay *o, uint64_t page, unsigned n)
{
    while (n--) {
        FreedPage f = { (uint32_t)(page / PAGES), (uint16_t)(1u << page % PAGES) };

        g_array_append_val(o->freed, f);
        page++;
    }
}

static void free_cluster(Overlay *o, uint32_t c)
{
    FreedPage f = { c, ALL_PAGES };

    g_array_append_val(o->freed, f);
    if (!o->durable)             /* nothing on disk refers to anything */
        overlay_release_freed(o);
}

void overlay_release_freed(Overlay *o)
{
    for (guint i = 0; i < o->freed->len; i++) {
        FreedPage f = g_array_index(o->freed, FreedPage, i);
        uint16_t gone = f.pages & ~o->frozen[f.cluster] & o->used[f.cluster];

        if (!gone)
            continue;
        o->used[f.cluster] &= ~gone;
        if (!o->used[f.cluster])
            o->free_clusters++;
    }
    g_array_set_size(o->freed, 0);
}

/* ---- access ---- */

static void set_entry(Overlay *o, uint32_t c, uint32_t entry)
{
    uint32_t old = o->map[c];

    if (old == entry)
        return;
    if (old > ENTRY_ZERO)
        free_cluster(o, old);
    o->map[c] = entry;
    o->dirty[c / TABLE_ENTRIES] = true;
    o->changed = true;
}

/* The piece [off, off + *len) of the disk that begins in cluster *c at *in: cut to that cluster. */
static void piece(const Overlay *o, uint64_t off, uint64_t *len, uint32_t *c, uint32_t *in)
{
    *c = off >> CLUSTER_BITS;
    *in = off & (CLUSTER - 1);
    *len = MIN(*len, CLUSTER - *in);
}

/* Pieces of the caller's list. Up to FEW entries without allocation. */
enum { FEW = 16 };
typedef struct Pieces { struct iovec few[FEW], *list; unsigned n; } Pieces;

static void pieces_get(Pieces *p, const struct iovec *iov, unsigned niov, uint64_t at, uint64_t len)
{
    p->list = niov <= FEW ? p->few : g_new(struct iovec, niov);
    p->n = iov_cut(p->list, iov, niov, at, len);
}

static void pieces_free(Pieces *p)
{
    if (p->list != p->few)
        g_free(p->list);
}

/* What the disk has at @off, @len bytes within one cluster (or more that are all the base's). */
static int read_piece(Overlay *o, uint32_t entry, uint64_t off, uint32_t in, const struct iovec *iov, unsigned n,
                      uint64_t len)
{
    if (entry > ENTRY_ZERO)
        return block_fd_rw(o->fd, false, ((uint64_t)entry << CLUSTER_BITS) + in, iov, n);
    if (entry == ENTRY_BASE)
        return o->base->ops->read(o->base, off, iov, n, len);
    for (unsigned i = 0; i < n; i++)
        memset(iov[i].iov_base, 0, iov[i].iov_len);
    return 0;
}

static int overlay_read(BlockNode *node, uint64_t off, const struct iovec *iov, unsigned niov, uint64_t len)
{
    Overlay *o = (Overlay *)node;
    int ret = 0;

    pthread_rwlock_rdlock(&o->lock);
    for (uint64_t at = 0; at < len && !ret; ) {
        uint64_t part = len - at;
        uint32_t c, in, entry;
        Pieces p;

        piece(o, off + at, &part, &c, &in);
        entry = o->map[c];
        /* go on while the next cluster lies behind this one */
        while (part < len - at && (entry > ENTRY_ZERO ? o->map[c + 1] == o->map[c] + 1 : o->map[c + 1] == entry)) {
            part = MIN(len - at, part + CLUSTER);
            c++;
        }
        pieces_get(&p, iov, niov, at, part);
        ret = read_piece(o, entry, off + at, in, p.list, p.n, part);
        pieces_free(&p);
        at += part;
    }
    pthread_rwlock_unlock(&o->lock);
    return ret;
}

static bool writable_in_place(const Overlay *o, uint32_t entry)
{
    return entry > ENTRY_ZERO && !o->frozen[entry];
}

/* Write into a cluster that is not ours yet: a new one gets the whole content. Write lock held. */
static int write_new(Overlay *o, uint32_t c, uint32_t in, const struct iovec *iov, unsigned n, uint64_t len)
{
    uint64_t start = (uint64_t)c << CLUSTER_BITS, whole = MIN(CLUSTER, o->node.size - start);
    uint32_t to = alloc_cluster(o);
    int ret = 0;

    if (!to)
        return -ENOSPC;
    if (!in && len == whole) {
        ret = block_fd_rw(o->fd, true, (uint64_t)to << CLUSTER_BITS, iov, n);
    } else {
        uint8_t *buf = g_malloc0(CLUSTER);
        struct iovec all = { buf, whole };

        ret = read_piece(o, o->map[c], start, 0, &all, 1, whole);
        iov_read(iov, n, 0, buf + in, len);
        if (!ret)
            ret = block_fd_rw_buf(o->fd, true, (uint64_t)to << CLUSTER_BITS, buf, CLUSTER);
        g_free(buf);
    }
    if (ret)
        free_cluster(o, to);
    else
        set_entry(o, c, to);
    return ret;
}

static int write_piece(Overlay *o, uint64_t off, uint32_t c, uint32_t in, const struct iovec *iov, unsigned n, uint64_t len)
{
    int ret;

    pthread_rwlock_rdlock(&o->lock);
    if (writable_in_place(o, o->map[c])) {
        ret = block_fd_rw(o->fd, true, ((uint64_t)o->map[c] << CLUSTER_BITS) + in, iov, n);
        pthread_rwlock_unlock(&o->lock);
        return ret;
    }
    pthread_rwlock_unlock(&o->lock);
    pthread_rwlock_wrlock(&o->lock);
    if (writable_in_place(o, o->map[c]))
        ret = block_fd_rw(o->fd, true, ((uint64_t)o->map[c] << CLUSTER_BITS) + in, iov, n);
    else
        ret = write_new(o, c, in, iov, n, len);
    pthread_rwlock_unlock(&o->lock);
    return ret;
}

static int overlay_write(BlockNode *node, uint64_t off, const struct iovec *iov, unsigned niov, uint64_t len)
{
    Overlay *o = (Overlay *)node;
    int ret = 0;

    for (uint64_t at = 0; at < len && !ret; ) {
        uint64_t part = len - at;
        uint32_t c, in;
        Pieces p;

        piece(o, off + at, &part, &c, &in);
        pieces_get(&p, iov, niov, at, part);
        ret = write_piece(o, off + at, c, in, p.list, p.n, part);
        pieces_free(&p);
        at += part;
    }
    return ret;
}

static int overlay_zero(BlockNode *node, uint64_t off, uint64_t len)
{
    Overlay *o = (Overlay *)node;
    void *zeros = NULL;
    int ret = 0;

    for (uint64_t at = 0; at < len && !ret; ) {
        uint64_t part = len - at;
        uint32_t c, in;

        piece(o, off + at, &part, &c, &in);
        if (!in && part == MIN(CLUSTER, o->node.size - (off + at))) {
            pthread_rwlock_wrlock(&o->lock);
            set_entry(o, c, ENTRY_ZERO);
            pthread_rwlock_unlock(&o->lock);
        } else {
            struct iovec iov = { zeros = zeros ? zeros : g_malloc0(CLUSTER), part };

            ret = write_piece(o, off + at, c, in, &iov, 1, part);
        }
        at += part;
    }
    g_free(zeros);
    return ret;
}

/* Whole clusters become zeros; the rest stays as it is. */
static int overlay_discard(BlockNode *node, uint64_t off, uint64_t len)
{
    uint64_t end = off + len, first = ALIGN_UP(off, CLUSTER), last = end == node->size ? end : ALIGN_DOWN(end, CLUSTER);

    return first < last ? overlay_zero(node, first, last - first) : 0;
}

static int overlay_flush(BlockNode *node)
{
    Overlay *o = (Overlay *)node;
    int ret;

    pthread_rwlock_rdlock(&o->lock);
    if (!o->durable || !o->changed) {
        ret = o->durable && fdatasync(o->fd) ? -errno : 0;
        pthread_rwlock_unlock(&o->lock);
        return ret;
    }
    pthread_rwlock_unlock(&o->lock);
    pthread_rwlock_wrlock(&o->lock);
    ret = overlay_save(o);
    pthread_rwlock_unlock(&o->lock);
    return ret;
}

static void overlay_close(BlockNode *node)
{
    Overlay *o = (Overlay *)node;

    if (o->durable && !o->node.readonly && o->changed)
        overlay_save(o);
    overlay_free(o);
}

const BlockOps overlay_ops = {
    .format = "overlay", .read = overlay_read, .write = overlay_write, .zero = overlay_zero, .discard = overlay_discard,
    .flush = overlay_flush, .close = overlay_close,
};

bool node_is_overlay(const BlockNode *n) { return n->ops == &overlay_ops; }

const char *overlay_path(const BlockNode *n)
{
    while (!n->path)
        n = ((const Overlay *)n)->base;
    return n->path;
}

const char *overlay_base(const BlockNode *n)
{
    return node_is_overlay(n) ? overlay_path(((const Overlay *)n)->base) : NULL;
}

/* ---- snapshots ---- */

static Snapshot *find_snapshot(Overlay *o, const char *name)
{
    for (guint i = 0; i < o->snaps->len; i++)
        if (!strcmp(g_array_index(o->snaps, Snapshot, i).name, name))
            return &g_array_index(o->snaps, Snapshot, i);
    return NULL;
}

static char *io_message(const Overlay *o, const char *what, int ret)
{
    return g_strdup_printf("%s '%s': %s", what, o->node.path, g_strerror(-ret));
}

static char *snapshot_locked(Overlay *o, const char *name)
{
    Snapshot s = { .time = (uint64_t)time(NULL) };
    char *err;
    int ret;

    if (!o->durable || o->node.readonly)
        return g_strdup_printf("'%s' cannot have snapshots", o->node.path ? o->node.path : "a temporary overlay");
    if (!*name || strlen(name) >= sizeof s.name)
        return g_strdup_printf("a snapshot's name has 1 to %u characters", (unsigned)sizeof s.name - 1);
    if (find_snapshot(o, name))
        return g_strdup_printf("'%s' has a snapshot '%s' already", o->node.path, name);
    if (o->snaps->len >= MAX_SNAPSHOTS)
        return g_strdup_printf("'%s' has %u snapshots, which is the most: delete one", o->node.path, MAX_SNAPSHOTS);
    ret = overlay_save_root(o);
    if (ret)
        return io_message(o, "cannot write", ret);
    g_strlcpy(s.name, name, sizeof s.name);
    s.root = o->root;
    s.root_crc = o->root_crc;
    g_array_append_val(o->snaps, s);
    ret = overlay_save(o);
    if (ret) {
        g_array_set_size(o->snaps, o->snaps->len - 1);
        return io_message(o, "cannot write", ret);
    }
    err = overlay_account(o);
    return err;
}

char *overlay_snapshot(BlockNode *n, const char *name)
{
    Overlay *o = (Overlay *)n;
    char *err;

    if (!node_is_overlay(n))
        return g_strdup_printf("'%s' is no overlay", n->path);
    pthread_rwlock_wrlock(&o->lock);
    err = snapshot_locked(o, name);
    pthread_rwlock_unlock(&o->lock);
    return err;
}

static char *restore_locked(Overlay *o, const char *name)
{
    Snapshot *s = find_snapshot(o, name);
    char *err;
    int ret;

    if (!s)
        return g_strdup_printf("'%s' has no snapshot '%s'", o->node.path, name);
    if (o->node.readonly)
        return g_strdup_printf("'%s' was opened for reading", o->node.path);
    err = overlay_load_root(o, s->root, s->root_crc);
    if (err)
        return err;
    ret = overlay_save(o);
    if (ret)
        return io_message(o, "cannot write", ret);
    return overlay_account(o);
}

char *overlay_restore(BlockNode *n, const char *name)
{
    Overlay *o = (Overlay *)n;
    char *err;

    if (!node_is_overlay(n))
        return g_strdup_printf("'%s' is no overlay", n->path);
    pthread_rwlock_wrlock(&o->lock);
    err = restore_locked(o, name);
    pthread_rwlock_unlock(&o->lock);
    return err;
}

char *overlay_delete(BlockNode *n, const char *name)
{
    Overlay *o = (Overlay *)n;
    Snapshot *s, kept;
    char *err = NULL;
    guint at;
    int ret;

    if (!node_is_overlay(n))
        return g_strdup_printf("'%s' is no overlay", n->path);
    pthread_rwlock_wrlock(&o->lock);
    s = find_snapshot(o, name);
    if (!s || n->readonly) {
        pthread_rwlock_unlock(&o->lock);
        return g_strdup_printf(s ? "'%s' was opened for reading" : "'%s' has no such snapshot", n->path);
    }
    at = (guint)(s - (Snapshot *)(void *)o->snaps->data);
    kept = *s;
    g_array_remove_index(o->snaps, at);
    ret = overlay_save(o);
    if (ret) {
        g_array_insert_val(o->snaps, at, kept);
        err = io_message(o, "cannot write", ret);
    } else {
        err = overlay_account(o);
    }
    pthread_rwlock_unlock(&o->lock);
    return err;
}

unsigned overlay_list(BlockNode *n, BlockSnapshot **out)
{
    Overlay *o = (Overlay *)n;
    unsigned count;

    pthread_rwlock_rdlock(&o->lock);
    count = o->snaps->len;
    *out = g_new0(BlockSnapshot, count + 1);
    for (unsigned i = 0; i < count; i++) {
        const Snapshot *s = &g_array_index(o->snaps, Snapshot, i);

        g_strlcpy((*out)[i].name, s->name, sizeof (*out)[i].name);
        (*out)[i].time = s->time;
    }
    pthread_rwlock_unlock(&o->lock);
    return count;
}

/* ---- commit, export, import ---- */

static int commit_clusters(Overlay *o)
{
    uint8_t *buf = g_malloc(CLUSTER);
    int ret = 0;

    for (uint32_t c = 0; c < o->clusters && !ret; c++) {
        uint64_t off = (uint64_t)c << CLUSTER_BITS, len = MIN(CLUSTER, o->node.size - off);
        struct iovec iov = { buf, len };

        if (o->map[c] == ENTRY_ZERO) {
            ret = o->base->ops->zero(o->base, off, len);
        } else if (o->map[c]) {
            ret = block_fd_rw(o->fd, false, (uint64_t)o->map[c] << CLUSTER_BITS, &iov, 1);
            if (!ret)
                ret = o->base->ops->write(o->base, off, &iov, 1, len);
        }
    }
    g_free(buf);
    return ret ? ret : o->base->ops->flush(o->base);
}

static char *commit_locked(Overlay *o)
{
    char *err;
    int ret;

    if (!o->durable || o->node.readonly)
        return g_strdup("a temporary or read-only overlay is not committed");
    if (o->snaps->len)
        return g_strdup_printf("'%s' has snapshots, which need the base as it is: delete them first", o->node.path);
    err = block_file_allow_writes(o->base);
    if (err)
        return err;
    o->committing = true;
    ret = overlay_save(o);
    if (!ret)
        ret = commit_clusters(o);
    if (ret)
        return io_message(o, "commit of", ret);
    for (uint32_t c = 0; c < o->clusters; c++)
        set_entry(o, c, ENTRY_BASE);
    o->committing = false;
    overlay_note_base(o);
    ret = overlay_save(o);
    return ret ? io_message(o, "cannot write", ret) : overlay_account(o);
}

char *overlay_commit(BlockNode *n)
{
    Overlay *o = (Overlay *)n;
    char *err;

    pthread_rwlock_wrlock(&o->lock);
    err = commit_locked(o);
    pthread_rwlock_unlock(&o->lock);
    return err;
}

/* The stream: size of the disk; then for each cluster that differs its number, its kind (ENTRY_ZERO, or 2: data follow) and
 * its data; then a number of all ones. */
enum { STREAM_DATA = 2 };

int overlay_export(BlockNode *n, int (*put)(void *arg, const void *data, size_t len), void *arg)
{
    Overlay *o = (Overlay *)n;
    uint8_t *buf = g_malloc(CLUSTER), head[16];
    int ret;

    pthread_rwlock_rdlock(&o->lock);
    ret = put(arg, &n->size, sizeof n->size);
    for (uint32_t c = 0; c < o->clusters && !ret; c++) {
        uint32_t entry = o->map[c];

        if (entry == ENTRY_BASE)
            continue;
        st64(head, c);
        st64(head + 8, entry == ENTRY_ZERO ? ENTRY_ZERO : STREAM_DATA);
        ret = put(arg, head, sizeof head);
        if (!ret && entry > ENTRY_ZERO) {
            ret = block_fd_rw_buf(o->fd, false, (uint64_t)entry << CLUSTER_BITS, buf, CLUSTER);
            if (!ret)
                ret = put(arg, buf, CLUSTER);
        }
    }
    st64(head, UINT64_MAX);
    st64(head + 8, 0);
    if (!ret)
        ret = put(arg, head, sizeof head);
    pthread_rwlock_unlock(&o->lock);
    g_free(buf);
    return ret;
}

static int import_cluster(Overlay *o, uint32_t c, uint64_t kind, uint8_t *buf, int (*get)(void *, void *, size_t), void *arg)
{
    struct iovec iov = { buf, CLUSTER };
    uint64_t whole = MIN(CLUSTER, o->node.size - ((uint64_t)c << CLUSTER_BITS));
    int ret;

    if (kind == ENTRY_ZERO) {
        set_entry(o, c, ENTRY_ZERO);
        return 0;
    }
    if (kind != STREAM_DATA)
        return -EINVAL;
    ret = get(arg, buf, CLUSTER);
    iov.iov_len = whole;
    return ret ? ret : write_new(o, c, 0, &iov, 1, whole);
}

int overlay_import(BlockNode *n, int (*get)(void *arg, void *data, size_t len), void *arg)
{
    Overlay *o = (Overlay *)n;
    uint8_t *buf = g_malloc(CLUSTER), head[16];
    uint64_t size = 0;
    int ret;

    pthread_rwlock_wrlock(&o->lock);
    ret = o->node.readonly ? -EROFS : get(arg, &size, sizeof size);
    if (!ret && size != n->size)
        ret = -EINVAL;
    for (uint32_t c = 0; !ret && c < o->clusters; c++)
        set_entry(o, c, ENTRY_BASE);
    while (!ret) {
        ret = get(arg, head, sizeof head);
        if (ret || ld64(head) == UINT64_MAX)
            break;
        ret = ld64(head) < o->clusters ? import_cluster(o, (uint32_t)ld64(head), ld64(head + 8), buf, get, arg) : -EINVAL;
    }
    pthread_rwlock_unlock(&o->lock);
    g_free(buf);
    return ret;
}
