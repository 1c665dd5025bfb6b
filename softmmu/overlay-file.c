/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The file of an overlay: header, root, tables, snapshots; making, opening, saving (docs/BLOCK.md). Whatever is read
 * from it is checked: checksums against damage, numbers against anything.
 */
#include "softmmu/overlay-int.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>

enum {
    H_MAGIC = 0, H_VERSION = 8, H_CLUSTER_BITS = 12, H_SIZE = 16, H_SEQ = 24, H_ROOT = 32, H_ROOT_CRC = 40, H_TABLES = 44,
    H_SNAPS = 48, H_SNAP_COUNT = 56, H_SNAP_CRC = 60, H_BASE_SIZE = 64, H_BASE_SEC = 72, H_BASE_NSEC = 80, H_FLAGS = 88,
    H_BASE_LEN = 92, H_BASE = 96, H_CRC = OVERLAY_PAGE - 4, BASE_MAX = H_CRC - H_BASE,
    FLAG_COMMITTING = 1, FORMAT_VERSION = 1,
    T_CRC = 0, T_INDEX = 4, T_ENTRIES = 8,
};
static const char magic[8] = "LYREOVL";
static const uint64_t MOST_SIZE = 1ull << 45;

static uint32_t crc32c(const void *data, size_t len)
{
    const uint8_t *p = data;
    uint32_t crc = ~0u;

    while (len--) {
        static const uint32_t nibble[16] = {
            0x00000000, 0x105ec76f, 0x20bd8ede, 0x30e349b1, 0x417b1dbc, 0x5125dad3, 0x61c69362, 0x7198540d,
            0x82f63b78, 0x92a8fc17, 0xa24bb5a6, 0xb21572c9, 0xc38d26c4, 0xd3d3e1ab, 0xe330a81a, 0xf36e6f75,
        };

        crc ^= *p++;
        crc = nibble[crc & 15] ^ crc >> 4;
        crc = nibble[crc & 15] ^ crc >> 4;
    }
    return ~crc;
}

static int page_rw(Overlay *o, bool write, uint64_t page, void *buf, size_t len)
{
    return block_fd_rw_buf(o->fd, write, page * OVERLAY_PAGE, buf, len);
}

static unsigned pages_for(size_t len) { return (unsigned)((len + OVERLAY_PAGE - 1) / OVERLAY_PAGE); }
static unsigned root_pages(const Overlay *o) { return pages_for((size_t)o->ntables * 8); }

/* ---- saving ---- */

static bool table_empty(const Overlay *o, uint32_t t, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        if (o->map[(uint64_t)t * TABLE_ENTRIES + i])
            return false;
    return true;
}

static int save_table(Overlay *o, uint32_t t)
{
    uint32_t first = t * TABLE_ENTRIES, n = MIN(TABLE_ENTRIES, o->clusters - first);
    uint8_t buf[OVERLAY_PAGE] = { 0 };
    uint64_t page = 0;
    int ret;

    if (!table_empty(o, t, n)) {
        page = overlay_alloc_pages(o, 1);
        if (!page)
            return -ENOSPC;
        st32(buf + T_INDEX, t);
        memcpy(buf + T_ENTRIES, o->map + first, n * 4);
        st32(buf + T_CRC, crc32c(buf + 4, OVERLAY_PAGE - 4));
        ret = page_rw(o, true, page, buf, sizeof buf);
        if (ret) {
            overlay_free_pages(o, page, 1);
            return ret;
        }
    }
    if (o->tables[t])
        overlay_free_pages(o, o->tables[t], 1);
    o->tables[t] = page;
    o->dirty[t] = false;
    return 0;
}

int overlay_save_root(Overlay *o)
{
    uint64_t page = 0;
    bool any = false, empty = true;
    int ret;

    for (uint32_t t = 0; t < o->ntables; t++) {
        if (o->dirty[t]) {
            ret = save_table(o, t);
            if (ret)
                return ret;
            o->root_stale = any = true;
        }
        empty &= !o->tables[t];
    }
    if (!any && !o->root_stale)
        return 0;
    if (!empty) {
        page = overlay_alloc_pages(o, root_pages(o));
        ret = page ? page_rw(o, true, page, o->tables, (size_t)o->ntables * 8) : -ENOSPC;
        if (ret) {
            if (page)
                overlay_free_pages(o, page, root_pages(o));
            return ret;
        }
    }
    if (o->root)
        overlay_free_pages(o, o->root, root_pages(o));
    o->root = page;
    o->root_crc = page ? crc32c(o->tables, (size_t)o->ntables * 8) : 0;
    o->root_stale = false;
    return 0;
}

static int save_snapshots(Overlay *o)
{
    size_t len = o->snaps->len * sizeof(Snapshot);
    uint32_t crc = len ? crc32c(o->snaps->data, len) : 0;
    uint64_t page = 0;
    int ret;

    if (crc == o->snaps_crc && pages_for(len) == o->snaps_pages)
        return 0;
    if (len) {
        page = overlay_alloc_pages(o, pages_for(len));
        ret = page ? page_rw(o, true, page, o->snaps->data, len) : -ENOSPC;
        if (ret)
            return ret;
    }
    if (o->snaps_page)
        overlay_free_pages(o, o->snaps_page, o->snaps_pages);
    o->snaps_page = page;
    o->snaps_pages = pages_for(len);
    o->snaps_crc = crc;
    return 0;
}

static void encode_header(const Overlay *o, uint8_t *h)
{
    size_t len = strlen(o->base->path);

    memset(h, 0, OVERLAY_PAGE);
    memcpy(h + H_MAGIC, magic, sizeof magic);
    st32(h + H_VERSION, FORMAT_VERSION);
    st32(h + H_CLUSTER_BITS, CLUSTER_BITS);
    st64(h + H_SIZE, o->node.size);
    st64(h + H_SEQ, o->seq);
    st64(h + H_ROOT, o->root);
    st32(h + H_ROOT_CRC, o->root_crc);
    st32(h + H_TABLES, o->ntables);
    st64(h + H_SNAPS, o->snaps_page);
    st32(h + H_SNAP_COUNT, o->snaps->len);
    st32(h + H_SNAP_CRC, o->snaps_crc);
    st64(h + H_BASE_SIZE, o->base_size);
    st64(h + H_BASE_SEC, o->base_sec);
    st64(h + H_BASE_NSEC, o->base_nsec);
    st32(h + H_FLAGS, o->committing ? FLAG_COMMITTING : 0);
    st32(h + H_BASE_LEN, (uint32_t)len);
    memcpy(h + H_BASE, o->base->path, len);
    st32(h + H_CRC, crc32c(h, H_CRC));
}

/* Both headers; the first is durable before the second is touched. */
static int save_headers(Overlay *o)
{
    uint8_t h[OVERLAY_PAGE];
    int ret;

    o->seq++;
    encode_header(o, h);
    ret = page_rw(o, true, 0, h, sizeof h);
    if (!ret)
        ret = fdatasync(o->fd) ? -errno : page_rw(o, true, 1, h, sizeof h);
    return ret;
}

int overlay_save(Overlay *o)
{
    int ret;

    if (!o->durable)
        return 0;
    ret = overlay_save_root(o);
    if (!ret)
        ret = save_snapshots(o);
    if (!ret && fdatasync(o->fd))
        ret = -errno;
    if (!ret)
        ret = save_headers(o);
    if (ret)
        return ret;
    overlay_release_freed(o);
    o->changed = false;
    return 0;
}

/* ---- loading ---- */

static char *damaged(const Overlay *o, const char *what)
{
    return g_strdup_printf("overlay '%s' is damaged: %s", o->node.path, what);
}

/* @n pages from @page lie in the file, behind the headers. */
static bool pages_inside(const Overlay *o, uint64_t page, unsigned n)
{
    uint64_t all = (uint64_t)o->file_clusters * PAGES;

    return page >= 2 * PAGES && page < all && n <= all - page;
}

static char *load_table(const Overlay *o, uint32_t t, uint64_t page, uint32_t *map)
{
    uint32_t first = t * TABLE_ENTRIES, n = MIN(TABLE_ENTRIES, o->clusters - first);
    uint8_t buf[OVERLAY_PAGE];

    if (!pages_inside(o, page, 1) || page_rw((Overlay *)o, false, page, buf, sizeof buf))
        return damaged(o, "a table lies outside of it");
    if (ld32(buf + T_CRC) != crc32c(buf + 4, OVERLAY_PAGE - 4) || ld32(buf + T_INDEX) != t)
        return damaged(o, "a table's checksum is wrong");
    memcpy(map + first, buf + T_ENTRIES, n * 4);
    for (uint32_t i = 0; i < n; i++)
        if (map[first + i] > ENTRY_ZERO && map[first + i] >= o->file_clusters)
            return damaged(o, "it is shorter than it was");
    return NULL;
}

/* The tables of @root into @tables and @map (zeroed). */
static char *load_tables(const Overlay *o, uint64_t root, uint32_t crc, uint64_t *tables, uint32_t *map)
{
    size_t len = (size_t)o->ntables * 8;
    char *err = NULL;

    if (!root)
        return NULL;
    if (!pages_inside(o, root, root_pages(o)) || page_rw((Overlay *)o, false, root, tables, len))
        return damaged(o, "its root lies outside of it");
    if (crc32c(tables, len) != crc)
        return damaged(o, "its root's checksum is wrong");
    for (uint32_t t = 0; t < o->ntables && !err; t++)
        if (tables[t])
            err = load_table(o, t, tables[t], map);
    return err;
}

static size_t map_bytes(const Overlay *o) { return ((size_t)o->clusters + 2) * sizeof(uint32_t); }

static uint32_t *map_new(const Overlay *o)
{
    void *p = mmap(NULL, map_bytes(o), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

    return p == MAP_FAILED ? NULL : p;
}

char *overlay_load_root(Overlay *o, uint64_t root, uint32_t crc)
{
    uint64_t *tables = g_new0(uint64_t, o->ntables + 1);
    uint32_t *map = map_new(o);
    char *err = map ? load_tables(o, root, crc, tables, map) : g_strdup("out of memory");

    if (err) {
        g_free(tables);
        if (map)
            munmap(map, map_bytes(o));
        return err;
    }
    if (o->map)
        munmap(o->map, map_bytes(o));
    g_free(o->tables);
    o->map = map;
    o->tables = tables;
    memset(o->dirty, 0, o->ntables * sizeof *o->dirty);
    o->root = root;
    o->root_crc = crc;
    o->root_stale = false;
    o->changed = true;
    return NULL;
}

/* ---- which pages are in use ---- */

typedef struct Usage { uint16_t *used, *frozen; } Usage;

static bool mark_pages(const Usage *u, uint64_t page, unsigned n, bool frozen)
{
    bool fresh = true;

    for (; n--; page++) {
        uint16_t bit = (uint16_t)(1u << page % PAGES);

        fresh &= !(u->used[page / PAGES] & bit);
        u->used[page / PAGES] |= bit;
        if (frozen)
            u->frozen[page / PAGES] |= bit;
    }
    return fresh;
}

static bool mark_all(const Overlay *o, const Usage *u, uint64_t root, const uint64_t *tables, const uint32_t *map,
                     bool frozen)
{
    bool fresh = !root || mark_pages(u, root, root_pages(o), frozen);

    for (uint32_t t = 0; t < o->ntables; t++) {
        uint32_t first = t * TABLE_ENTRIES, n = MIN(TABLE_ENTRIES, o->clusters - first);

        if (!tables[t])
            continue;
        fresh &= mark_pages(u, tables[t], 1, frozen);
        for (uint32_t i = first; i < first + n; i++)
            if (map[i] > ENTRY_ZERO)
                fresh &= mark_pages(u, (uint64_t)map[i] * PAGES, PAGES, frozen);
    }
    return fresh;
}

static char *mark_snapshots(const Overlay *o, const Usage *u)
{
    char *err = NULL;

    for (guint i = 0; i < o->snaps->len && !err; i++) {
        const Snapshot *s = &g_array_index(o->snaps, Snapshot, i);
        uint64_t *tables = g_new0(uint64_t, o->ntables + 1);
        uint32_t *map = map_new(o);

        err = map ? load_tables(o, s->root, s->root_crc, tables, map) : g_strdup("out of memory");
        if (!err)
            mark_all(o, u, s->root, tables, map, true);
        if (map)
            munmap(map, map_bytes(o));
        g_free(tables);
    }
    return err;
}

char *overlay_account(Overlay *o)
{
    Usage u = { g_new0(uint16_t, o->file_clusters), g_new0(uint16_t, o->file_clusters) };
    char *err = NULL;

    /* The headers; and 1, which would be taken for ENTRY_ZERO. */
    u.used[0] = u.used[1] = ALL_PAGES;
    if (!mark_all(o, &u, o->root, o->tables, o->map, false) ||
        (o->snaps_page && !mark_pages(&u, o->snaps_page, o->snaps_pages, false)))
        err = damaged(o, "a part of it is used twice");
    if (!err)
        err = mark_snapshots(o, &u);
    if (err) {
        g_free(u.used);
        g_free(u.frozen);
        return err;
    }
    g_free(o->used);
    g_free(o->frozen);
    o->used = u.used;
    o->frozen = u.frozen;
    o->free_clusters = 0;
    for (uint32_t c = 0; c < o->file_clusters; c++)
        o->free_clusters += !o->used[c];
    o->next_data = o->meta_cluster = 0;
    g_array_set_size(o->freed, 0);
    return NULL;
}

/* ---- making and opening ---- */

static Overlay *overlay_new(const char *path, BlockNode *base)
{
    Overlay *o = g_new0(Overlay, 1);

    o->node.ops = &overlay_ops;
    o->node.path = g_strdup(path);
    o->base = base;
    o->fd = -1;
    o->snaps = g_array_new(FALSE, TRUE, sizeof(Snapshot));
    o->freed = g_array_new(FALSE, FALSE, sizeof(FreedPage));
    pthread_rwlock_init(&o->lock, NULL);
    return o;
}

void overlay_free(Overlay *o)
{
    if (o->fd >= 0)
        close(o->fd);
    if (o->map)
        munmap(o->map, map_bytes(o));
    if (o->base)
        o->base->ops->close(o->base);
    g_array_free(o->snaps, TRUE);
    g_array_free(o->freed, TRUE);
    g_free(o->tables);
    g_free(o->dirty);
    g_free(o->used);
    g_free(o->frozen);
    g_free(o->node.path);
    pthread_rwlock_destroy(&o->lock);
    g_free(o);
}

/* Arrays for a disk of @size bytes, with nothing in them. */
static char *set_size(Overlay *o, uint64_t size)
{
    if (size > MOST_SIZE)
        return g_strdup("an overlay's disk has at most 32 TiB");
    o->node.size = size;
    o->clusters = (uint32_t)((size + CLUSTER - 1) >> CLUSTER_BITS);
    o->ntables = (o->clusters + TABLE_ENTRIES - 1) / TABLE_ENTRIES;
    o->dirty = g_new0(bool, o->ntables + 1);
    return NULL;
}

void overlay_note_base(Overlay *o)
{
    struct stat st;

    if (fstat(block_file_fd(o->base), &st))
        return;
    o->base_size = o->base->size;
    o->base_sec = S_ISREG(st.st_mode) ? (uint64_t)st.st_mtim.tv_sec : 0;
    o->base_nsec = S_ISREG(st.st_mode) ? (uint64_t)st.st_mtim.tv_nsec : 0;
}

static int open_temporary(void)
{
    const char *dir = getenv("TMPDIR") ? getenv("TMPDIR") : "/var/tmp";
    char *name;
    int fd = open(dir, O_TMPFILE | O_RDWR | O_CLOEXEC | O_EXCL, 0600);

    if (fd >= 0)
        return fd;
    name = g_strdup_printf("%s/lyre-XXXXXX", dir);
    fd = mkostemp(name, O_CLOEXEC);
    if (fd >= 0)
        unlink(name);
    g_free(name);
    return fd;
}

static void sync_folder(const char *path)
{
    char *dir = g_path_get_dirname(path);
    int fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

    if (fd >= 0) {
        fsync(fd);
        close(fd);
    }
    g_free(dir);
}

/* The base's name from then on: absolute, so that the overlay finds it from anywhere. */
static char *fix_base_path(BlockNode *base)
{
    char *full;

    if (block_file_fd(base) < 0)
        return g_strdup("the base of an overlay that is kept is a plain file or device");
    full = realpath(base->path, NULL);
    if (!full)
        return g_strdup_printf("'%s': %s", base->path, g_strerror(errno));
    g_free(base->path);
    base->path = g_strdup(full);
    free(full);
    return strlen(base->path) > BASE_MAX ? g_strdup_printf("'%s': the name is too long", base->path) : NULL;
}

static char *create_file(Overlay *o, const char *path)
{
    char *err = NULL;

    o->durable = path != NULL;
    if (path && (err = fix_base_path(o->base)))
        return err;
    o->fd = path ? open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0644) : open_temporary();
    if (o->fd < 0)
        return g_strdup_printf("cannot make %s%s: %s", path ? "overlay " : "a temporary file for writes to ",
                               path ? path : o->base->path, g_strerror(errno));
    if (path)
        err = block_fd_lock(o->fd, true, path);
    if (!err && path)
        overlay_note_base(o);
    o->file_clusters = 2;
    if (!err && ftruncate(o->fd, (off_t)(2 * CLUSTER)))
        err = g_strdup_printf("cannot write '%s': %s", path ? path : "temporary file", g_strerror(errno));
    if (!err)
        err = overlay_load_root(o, 0, 0);
    if (!err)
        err = overlay_account(o);
    if (!err && path) {
        int ret = overlay_save(o);

        if (ret || fsync(o->fd))
            err = g_strdup_printf("cannot write '%s': %s", path, g_strerror(ret ? -ret : errno));
        sync_folder(path);
    }
    if (err && path)
        unlink(path);
    return err;
}

BlockNode *overlay_create(const char *path, BlockNode *base, char **err)
{
    Overlay *o = overlay_new(path, base);

    *err = set_size(o, base->size);
    if (!*err)
        *err = create_file(o, path);
    if (*err) {
        overlay_free(o);
        return NULL;
    }
    return &o->node;
}

/* Is @h a whole header? Which version it has is another question. */
static bool header_whole(const uint8_t *h)
{
    return !memcmp(h + H_MAGIC, magic, sizeof magic) && ld32(h + H_CRC) == crc32c(h, H_CRC);
}

/* The later of the two headers into @h; the other one is made the same, so that it may be relied on. */
static char *read_header(Overlay *o, uint8_t *h)
{
    uint8_t two[2][OVERLAY_PAGE];
    bool whole[2];
    int use;

    for (int i = 0; i < 2; i++)
        whole[i] = !page_rw(o, false, i, two[i], OVERLAY_PAGE) && header_whole(two[i]);
    if (!whole[0] && !whole[1])
        return g_strdup_printf("'%s' is not an overlay, or its headers are damaged", o->node.path);
    use = !whole[0] || (whole[1] && ld64(two[1] + H_SEQ) > ld64(two[0] + H_SEQ));
    memcpy(h, two[use], OVERLAY_PAGE);
    if (memcmp(two[0], two[1], OVERLAY_PAGE) && !o->node.readonly &&
        (page_rw(o, true, !use, two[use], OVERLAY_PAGE) || fdatasync(o->fd)))
        return g_strdup_printf("cannot write '%s': %s", o->node.path, g_strerror(errno));
    if (ld32(h + H_VERSION) != FORMAT_VERSION || ld32(h + H_CLUSTER_BITS) != CLUSTER_BITS)
        return g_strdup_printf("overlay '%s' has format version %u: this program knows %u", o->node.path,
                               ld32(h + H_VERSION),
                               FORMAT_VERSION);
    return NULL;
}

static char *open_base(Overlay *o, const uint8_t *h)
{
    uint32_t len = ld32(h + H_BASE_LEN);
    uint64_t sec, nsec;
    char *err = NULL, *name;

    if (len > BASE_MAX)
        return damaged(o, "the base's name");
    if (!o->base) {
        name = g_strndup((const char *)h + H_BASE, len);
        o->base = block_file_open(name, true, &err);
        if (err) {
            char *all = g_strdup_printf("overlay '%s' needs its base: %s", o->node.path, err);

            g_free(err);
            err = all;
        }
        g_free(name);
    } else {
        err = fix_base_path(o->base);
    }
    if (err)
        return err;
    overlay_note_base(o);
    sec = o->base_sec;
    nsec = o->base_nsec;
    o->base_size = ld64(h + H_BASE_SIZE);
    o->base_sec = ld64(h + H_BASE_SEC);
    o->base_nsec = ld64(h + H_BASE_NSEC);
    o->committing = ld32(h + H_FLAGS) & FLAG_COMMITTING;
    if (o->base->size != o->base_size || (!o->committing && (sec != o->base_sec || nsec != o->base_nsec)))
        return g_strdup_printf("'%s' has changed since overlay '%s' was made on it: together they make no sense",
                               o->base->path,
                               o->node.path);
    return NULL;
}

static char *load_snapshots(Overlay *o, const uint8_t *h)
{
    uint32_t count = ld32(h + H_SNAP_COUNT);
    size_t len = (size_t)count * sizeof(Snapshot);

    o->snaps_page = ld64(h + H_SNAPS);
    o->snaps_crc = ld32(h + H_SNAP_CRC);
    if (!count)
        return o->snaps_page ? damaged(o, "the list of snapshots") : NULL;
    o->snaps_pages = pages_for(len);
    if (count > MAX_SNAPSHOTS || !pages_inside(o, o->snaps_page, o->snaps_pages))
        return damaged(o, "the list of snapshots lies outside of it");
    g_array_set_size(o->snaps, count);
    if (page_rw(o, false, o->snaps_page, o->snaps->data, len) || crc32c(o->snaps->data, len) != o->snaps_crc)
        return damaged(o, "the checksum of the list of snapshots is wrong");
    for (uint32_t i = 0; i < count; i++)
        if (!memchr(g_array_index(o->snaps, Snapshot, i).name, 0, sizeof ((Snapshot *)0)->name))
            return damaged(o, "a snapshot's name");
    return NULL;
}

static char *open_file(Overlay *o, bool readonly)
{
    uint8_t h[OVERLAY_PAGE];
    struct stat st;
    char *err;

    o->node.readonly = readonly;
    o->durable = true;
    o->fd = open(o->node.path, (readonly ? O_RDONLY : O_RDWR) | O_CLOEXEC);
    if (o->fd < 0 || fstat(o->fd, &st))
        return g_strdup_printf("cannot open overlay '%s': %s", o->node.path, g_strerror(errno));
    err = block_fd_lock(o->fd, !readonly, o->node.path);
    if (err || (err = read_header(o, h)))
        return err;
    o->file_clusters = (uint32_t)MIN((uint64_t)st.st_size >> CLUSTER_BITS, UINT32_MAX / 2);
    if (o->file_clusters < 2)
        return damaged(o, "it is shorter than it was");
    err = set_size(o, ld64(h + H_SIZE));
    if (!err && o->ntables != ld32(h + H_TABLES))
        err = damaged(o, "its size");
    if (err || (err = open_base(o, h)))
        return err;
    if (o->base->size != o->node.size)
        return damaged(o, "its size is not the base's");
    o->seq = ld64(h + H_SEQ);
    err = load_snapshots(o, h);
    if (!err)
        err = overlay_load_root(o, ld64(h + H_ROOT), ld32(h + H_ROOT_CRC));
    if (!err)
        err = overlay_account(o);
    o->changed = false;
    return err;
}

BlockNode *overlay_open(const char *path, bool readonly, BlockNode *base, char **err)
{
    Overlay *o = overlay_new(path, base);

    *err = open_file(o, readonly);
    if (*err) {
        o->durable = false;
        overlay_free(o);
        return NULL;
    }
    return &o->node;
}
