/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Block backends: what -drive and -blockdev ask for, requests of devices and the threads that carry them out.
 * docs/BLOCK.md. A request goes: block_submit (lock held) -> queue -> a thread of the block, without the lock -> list
 * of finished ones -> main loop or block_drain, with the lock: BlockDone.
 */
#include "softmmu/block-int.h"
#include "softmmu/machine.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <unistd.h>

enum { MAX_THREADS = 8 };

typedef enum BlockIf { IF_NONE, IF_VIRTIO, IF_PFLASH } BlockIf;
static const char *const if_names[] = { "none", "virtio", "pflash" };

typedef enum BlockCache { CACHE_BACK, CACHE_THROUGH, CACHE_UNSAFE } BlockCache;
static const struct { const char *name; BlockCache cache; } cache_names[] = {
    { "writeback", CACHE_BACK }, { "none", CACHE_BACK }, { "writethrough", CACHE_THROUGH }, { "directsync", CACHE_THROUGH },
    { "unsafe", CACHE_UNSAFE },
};

typedef struct BlockReq {
    struct BlockReq *next;
    int op, ret;
    uint64_t off, len;
    const struct iovec *iov;
    unsigned niov;
    BlockDone done;
    void *arg;
} BlockReq;

struct Block {
    Machine *machine;
    Block *first, *next;
    char *id, *name;             /* name: of the node (-blockdev), or NULL */
    BlockIf interface;
    BlockCache cache;
    BlockNode *node;
    bool discards;
    Device *owner;
    uint64_t reads, writes, flushes, read_bytes, written_bytes, errors;
    /* the threads; everything below under @lock */
    pthread_mutex_t lock;
    pthread_cond_t work, idle;
    BlockReq *head, **tail;      /* waiting */
    BlockReq *finished, **finished_tail;
    unsigned queued, threads, sleeping, under_way;       /* under_way: submitted, and BlockDone not yet called */
    pthread_t thread[MAX_THREADS];
    bool quit;
    GSource *source;             /* tells the main loop of finished ones */
};

/* Machine.blocks maps names to these (a block may have several); @first and @next have them in the order of creation. */
static Block *first_block(Machine *m)
{
    GHashTableIter it;
    gpointer b;

    if (!m->blocks)
        return NULL;
    g_hash_table_iter_init(&it, m->blocks);
    return g_hash_table_iter_next(&it, NULL, &b) ? ((Block *)b)->first : NULL;
}

/* ---- threads ---- */

static int do_request(Block *b, const BlockReq *r)
{
    BlockNode *n = b->node;
    int ret;

    switch (r->op) {
    case BLOCK_READ:    return n->ops->read(n, r->off, r->iov, r->niov, r->len);
    case BLOCK_FLUSH:   return b->cache == CACHE_UNSAFE || n->readonly ? 0 : n->ops->flush(n);
    case BLOCK_WRITE:   ret = n->ops->write(n, r->off, r->iov, r->niov, r->len); break;
    case BLOCK_ZERO:    ret = n->ops->zero(n, r->off, r->len); break;
    case BLOCK_DISCARD: ret = b->discards ? n->ops->discard(n, r->off, r->len) : 0; break;
    default:            return -EINVAL;
    }
    return ret || b->cache != CACHE_THROUGH ? ret : n->ops->flush(n);
}

static void *block_thread(void *arg)
{
    Block *b = arg;

    pthread_mutex_lock(&b->lock);
    while (!b->quit) {
        BlockReq *r = b->head;

        if (!r) {
            b->sleeping++;
            pthread_cond_wait(&b->work, &b->lock);
            b->sleeping--;
            continue;
        }
        b->queued--;
        b->head = r->next;
        if (!b->head)
            b->tail = &b->head;
        pthread_mutex_unlock(&b->lock);
        r->ret = do_request(b, r);
        pthread_mutex_lock(&b->lock);
        r->next = NULL;
        if (!b->finished)
            g_source_set_ready_time(b->source, 0);
        *b->finished_tail = r;
        b->finished_tail = &r->next;
        pthread_cond_signal(&b->idle);
    }
    pthread_mutex_unlock(&b->lock);
    return NULL;
}

/* One more thread, if all are busy. */
static void want_thread(Block *b)
{
    sigset_t all, old;

    if (b->queued <= b->sleeping || b->threads == MAX_THREADS)
        return;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, &old);
    if (!pthread_create(&b->thread[b->threads], NULL, block_thread, b))
        b->threads++;
    pthread_sigmask(SIG_SETMASK, &old, NULL);
}

static void submit(Block *b, BlockReq *r)
{
    pthread_mutex_lock(&b->lock);
    b->under_way++;
    b->queued++;
    *b->tail = r;
    b->tail = &r->next;
    want_thread(b);
    if (!b->threads) {           /* the host gives us no thread: do it here */
        b->queued--;
        b->head = NULL;
        b->tail = &b->head;
        r->ret = do_request(b, r);
        *b->finished_tail = r;
        b->finished_tail = &r->next;
        g_source_set_ready_time(b->source, 0);
    }
    pthread_cond_signal(&b->work);
    pthread_mutex_unlock(&b->lock);
}

/* Call BlockDone of what is finished. Machine lock held. */
static void complete(Block *b)
{
    BlockReq *r;

    pthread_mutex_lock(&b->lock);
    r = b->finished;
    b->finished = NULL;
    b->finished_tail = &b->finished;
    pthread_mutex_unlock(&b->lock);
    while (r) {
        BlockReq *next = r->next;

        if (r->ret)
            b->errors++;
        r->done(r->arg, r->ret);
        pthread_mutex_lock(&b->lock);
        b->under_way--;
        pthread_mutex_unlock(&b->lock);
        g_free(r);
        r = next;
    }
}

static gboolean source_dispatch(GSource *source, GSourceFunc fn, gpointer arg)
{
    return fn(arg);
}

static gboolean source_run(gpointer arg)
{
    Block *b = arg;

    g_source_set_ready_time(b->source, -1);
    machine_lock(b->machine);
    complete(b);
    machine_unlock(b->machine);
    return G_SOURCE_CONTINUE;
}

static GSourceFuncs source_funcs = { .dispatch = source_dispatch };

void block_submit(Block *b, int op, uint64_t off, uint64_t len, const struct iovec *iov, unsigned niov,
                  BlockDone done, void *arg)
{
    BlockReq *r = g_new0(BlockReq, 1);

    *r = (BlockReq){ .op = op, .off = off, .len = len, .iov = iov, .niov = niov, .done = done, .arg = arg };
    switch (op) {
    case BLOCK_READ:  b->reads++; b->read_bytes += len; break;
    case BLOCK_FLUSH: b->flushes++; break;
    case BLOCK_WRITE: b->writes++; b->written_bytes += len; break;
    }
    submit(b, r);
}

void block_drain(Block *b)
{
    pthread_mutex_lock(&b->lock);
    while (b->under_way) {
        if (!b->finished) {
            pthread_cond_wait(&b->idle, &b->lock);
            continue;
        }
        pthread_mutex_unlock(&b->lock);
        complete(b);
        pthread_mutex_lock(&b->lock);
    }
    pthread_mutex_unlock(&b->lock);
}

void block_drain_all(Machine *m)
{
    bool again = true;

    /* A completion may submit to another block. */
    while (again) {
        again = false;
        for (Block *b = first_block(m); b; b = b->next)
            block_drain(b);
        for (Block *b = first_block(m); b; b = b->next)
            again |= b->under_way != 0;
    }
}

/* ---- what others ask ---- */

Block *block_find(Machine *m, const char *id)
{
    return m->blocks && id ? g_hash_table_lookup(m->blocks, id) : NULL;
}

uint64_t block_size(const Block *b) { return b->node->size; }
const char *block_filename(const Block *b) { return overlay_path(b->node); }
bool block_readonly(const Block *b) { return b->node->readonly; }

char *block_claim(Block *b, Device *d)
{
    if (b->owner && b->owner != d)
        return g_strdup_printf("drive '%s' belongs to %s%s%s already", b->id, b->owner->type->name, b->owner->id ? " " : "",
                               b->owner->id ? b->owner->id : "");
    b->owner = d;
    return NULL;
}

static int check_range(const Block *b, uint64_t off, uint64_t len)
{
    return len > b->node->size || off > b->node->size - len ? -EINVAL : 0;
}

int block_pread(Block *b, uint64_t off, void *buf, uint64_t len)
{
    struct iovec iov = { buf, len };
    int ret = check_range(b, off, len);

    return ret ? ret : b->node->ops->read(b->node, off, &iov, 1, len);
}

int block_pwrite(Block *b, uint64_t off, const void *buf, uint64_t len)
{
    struct iovec iov = { (void *)buf, len };
    int ret = b->node->readonly ? -EROFS : check_range(b, off, len);

    return ret ? ret : b->node->ops->write(b->node, off, &iov, 1, len);
}

int block_flush(Block *b)
{
    return b->node->readonly || b->cache == CACHE_UNSAFE ? 0 : b->node->ops->flush(b->node);
}

int block_flush_all(Machine *m)
{
    int ret = 0;

    for (Block *b = first_block(m); b; b = b->next) {
        int r = block_flush(b);

        ret = ret ? ret : r;
    }
    return ret;
}

char **block_wanted_ids(Machine *m)
{
    GPtrArray *ids = g_ptr_array_new();

    for (Block *b = first_block(m); b; b = b->next)
        if (b->interface == IF_VIRTIO && !b->owner)
            g_ptr_array_add(ids, g_strdup(b->id));
    g_ptr_array_add(ids, NULL);
    return (char **)g_ptr_array_free(ids, FALSE);
}

unsigned block_count(Machine *m)
{
    unsigned n = 0;

    for (Block *b = first_block(m); b; b = b->next)
        n++;
    return n;
}

void block_info(Machine *m, unsigned i, BlockInfo *out)
{
    const Block *b = first_block(m);

    while (i--)
        b = b->next;
    *out = (BlockInfo){ .id = b->id, .node = b->name, .file = overlay_path(b->node), .format = b->node->ops->format,
                        .interface = if_names[b->interface], .size = b->node->size, .readonly = b->node->readonly,
                        .overlay = node_is_overlay(b->node), .base = overlay_base(b->node),
                        .temporary = node_is_overlay(b->node) && !b->node->path, .owner = b->owner, .reads = b->reads,
                            .writes = b->writes,
                        .flushes = b->flushes, .read_bytes = b->read_bytes, .written_bytes = b->written_bytes,
                        .errors = b->errors };
}

/* ---- options ---- */

static const char *opt(GHashTable *t, const char *key) { return g_hash_table_lookup(t, key); }

/* NULL, or a message; @value unchanged if there is no @key. */
static char *opt_bool(GHashTable *t, const char *key, bool *value)
{
    const char *text = opt(t, key);

    if (!text)
        return NULL;
    if (!strcmp(text, "on") || !strcmp(text, "yes") || !strcmp(text, "true"))
        *value = true;
    else if (!strcmp(text, "off") || !strcmp(text, "no") || !strcmp(text, "false"))
        *value = false;
    else
        return g_strdup_printf("%s=%s: it is on or off", key, text);
    return NULL;
}

static char *check_keys(GHashTable *t)
{
    static const char *const known[] = {
        "file", "format", "if", "id", "readonly", "read-only", "cache", "snapshot", "overlay", "discard", "driver",
            "node-name",
        "filename", "index", "media", "serial", "detect-zeroes", "werror", "rerror", "aio", "auto-read-only", "cache.direct",
        "cache.no-flush", "cache.writeback", "file.filename", "file.driver", "file.locking", "locking", "unit", "bus",
    };
    GHashTableIter it;
    gpointer key;

    g_hash_table_iter_init(&it, t);
    while (g_hash_table_iter_next(&it, &key, NULL)) {
        bool ok = false;

        for (unsigned i = 0; i < ARRAY_LEN(known); i++)
            ok |= !strcmp(key, known[i]);
        if (!ok)
            return g_strdup_printf("'%s' is not an option of a drive: file, format, if, id, readonly, cache, "
                                   "snapshot, overlay, "
                                   "discard are", (char *)key);
    }
    return NULL;
}

static char *parse_options(Block *b, GHashTable *t)
{
    const char *interface = opt(t, "if"), *cache = opt(t, "cache"), *discard = opt(t, "discard"), *media = opt(t, "media");

    /* A node of -blockdev is for a device that names it. */
    b->interface = opt(t, "driver") ? IF_NONE : IF_VIRTIO;
    for (unsigned i = 0; interface; i++) {
        if (i == ARRAY_LEN(if_names))
            return g_strdup_printf("if=%s: virtio, none and pflash are there", interface);
        if (!strcmp(interface, if_names[i])) {
            b->interface = i;
            break;
        }
    }
    for (unsigned i = 0; cache; i++) {
        if (i == ARRAY_LEN(cache_names))
            return g_strdup_printf("cache=%s: writeback, none, writethrough, directsync and unsafe are there", cache);
        if (!strcmp(cache, cache_names[i].name)) {
            b->cache = cache_names[i].cache;
            break;
        }
    }
    if (discard && strcmp(discard, "unmap") && strcmp(discard, "on") && strcmp(discard, "ignore") && strcmp(discard, "off"))
        return g_strdup_printf("discard=%s: it is unmap or ignore", discard);
    b->discards = !discard || !strcmp(discard, "unmap") || !strcmp(discard, "on");
    if (media && strcmp(media, "disk") && strcmp(media, "cdrom"))
        return g_strdup_printf("media=%s: it is disk or cdrom", media);
    return NULL;
}

static bool is_qcow2(const BlockNode *n)
{
    char magic[4] = "";

    return !block_fd_rw_buf(block_file_fd(n), false, 0, magic, 4) && !memcmp(magic, "QFI\xfb", 4);
}

/* Open what the options say; NULL with *err. */
static BlockNode *open_node(GHashTable *t, char **err)
{
    const char *file = opt(t, "filename") ? opt(t, "filename") : opt(t, "file.filename") ? opt(t, "file.filename")
        : opt(t, "file");
    const char *format = opt(t, "driver") ? opt(t, "driver") : opt(t, "format"), *overlay = opt(t, "overlay");
    const char *media = opt(t, "media");
    bool readonly = media && !strcmp(media, "cdrom"), snapshot = false;
    BlockNode *n = NULL;

    if ((*err = opt_bool(t, "readonly", &readonly)) || (*err = opt_bool(t, "read-only", &readonly)) ||
        (*err = opt_bool(t, "snapshot", &snapshot)))
        return NULL;
    snapshot &= !readonly;
    if (!file || !*file) {
        *err = g_strdup("it needs a file=");
        return NULL;
    }
    if (format && !strcmp(format, "overlay")) {
        n = overlay_open(file, readonly || snapshot, NULL, err);
    } else if (format && strcmp(format, "raw") && strcmp(format, "file") && strcmp(format, "host_device")) {
        *err = g_strdup_printf("format=%s: raw and overlay are there%s", format,
                               strcmp(format, "qcow2") ? "" : "; 'qemu-img convert -O raw' makes a raw image");
        return NULL;
    } else {
        n = block_file_open(file, readonly || snapshot || overlay, err);
        if (n && !format && is_qcow2(n)) {
            *err = g_strdup_printf("'%s' is a qcow2 image: 'qemu-img convert -O raw' makes a raw one, which can "
                                   "be used", file);
            n->ops->close(n);
            return NULL;
        }
    }
    if (n && overlay)
        n = access(overlay, F_OK) && !readonly ? overlay_create(overlay, n, err)
                                               : overlay_open(overlay, readonly || snapshot, n, err);
    if (n && snapshot)
        n = overlay_create(NULL, n, err);
    return n;
}

static char *default_id(Machine *m, BlockIf interface)
{
    for (unsigned i = 0; ; i++) {
        char *id = g_strdup_printf("%s%u", if_names[interface], i);

        if (!block_find(m, id))
            return id;
        g_free(id);
    }
}

static void block_free(Block *b)
{
    if (b->node)
        b->node->ops->close(b->node);
    if (b->source) {
        g_source_destroy(b->source);
        g_source_unref(b->source);
    }
    pthread_cond_destroy(&b->work);
    pthread_cond_destroy(&b->idle);
    pthread_mutex_destroy(&b->lock);
    g_free(b->id);
    g_free(b->name);
    g_free(b);
}

static Block *block_new(Machine *m)
{
    Block *b = g_new0(Block, 1);

    b->machine = m;
    pthread_mutex_init(&b->lock, NULL);
    pthread_cond_init(&b->work, NULL);
    pthread_cond_init(&b->idle, NULL);
    b->tail = &b->head;
    b->finished_tail = &b->finished;
    b->source = g_source_new(&source_funcs, sizeof(GSource));
    g_source_set_callback(b->source, source_run, b, NULL);
    g_source_set_ready_time(b->source, -1);
    g_source_attach(b->source, m->loop ? g_main_loop_get_context(m->loop) : NULL);
    return b;
}

static void block_enter(Machine *m, Block *b)
{
    Block *last = first_block(m);

    b->first = last ? last : b;
    while (last && last->next)
        last = last->next;
    if (last)
        last->next = b;
    g_hash_table_insert(m->blocks, g_strdup(b->id), b);
}

/* -blockdev driver=raw,file=NODE,node-name=NAME: another name of a node that exists. */
static char *add_alias(Machine *m, GHashTable *t, Block *b)
{
    const char *name = opt(t, "node-name");
    bool readonly = block_readonly(b);
    char *err = opt_bool(t, "read-only", &readonly);

    if (err)
        return err;
    if (readonly != block_readonly(b))
        return g_strdup_printf("read-only= differs from that of node '%s'", b->id);
    g_hash_table_insert(m->blocks, g_strdup(name), b);
    return NULL;
}

static char *add_new(Machine *m, GHashTable *t, const char *id)
{
    Block *b = block_new(m);
    char *err = parse_options(b, t);

    if (!err)
        b->node = open_node(t, &err);
    if (err) {
        block_free(b);
        return err;
    }
    b->id = id ? g_strdup(id) : default_id(m, b->interface);
    b->name = g_strdup(opt(t, "node-name"));
    block_enter(m, b);
    return NULL;
}

char *block_add(Machine *m, GHashTable *t)
{
    const char *driver = opt(t, "driver"), *name = opt(t, "node-name"), *id = opt(t, "id") ? opt(t, "id") : name;
    char *err = check_keys(t);

    if (err)
        return err;
    if (driver && !name)
        return g_strdup("it needs a node-name=");
    if (id && !*id)
        return g_strdup("its name is empty");
    if (id && block_find(m, id))
        return g_strdup_printf("there is a drive or node '%s' already", id);
    if (driver && !strcmp(driver, "raw") && opt(t, "file")) {
        Block *below = block_find(m, opt(t, "file"));

        return below ? add_alias(m, t, below) : g_strdup_printf("there is no node '%s'", opt(t, "file"));
    }
    return add_new(m, t, id);
}

void block_close_all(Machine *m)
{
    Block *first = first_block(m);
    GHashTableIter it;
    gpointer key;

    block_drain_all(m);
    block_flush_all(m);
    g_hash_table_iter_init(&it, m->blocks);
    while (g_hash_table_iter_next(&it, &key, NULL))
        g_free(key);
    g_hash_table_remove_all(m->blocks);
    for (Block *b = first, *next; b; b = next) {
        next = b->next;
        pthread_mutex_lock(&b->lock);
        b->quit = true;
        pthread_cond_broadcast(&b->work);
        pthread_mutex_unlock(&b->lock);
        for (unsigned i = 0; i < b->threads; i++)
            pthread_join(b->thread[i], NULL);
        block_free(b);
    }
}

/* ---- snapshots of all disks ---- */

/* Has snapshots of its own. */
static bool kept(const Block *b) { return !b->node->readonly && node_is_overlay(b->node) && b->node->path; }

char *block_overlay_check(Machine *m)
{
    for (Block *b = first_block(m); b; b = b->next)
        if (!b->node->readonly && !node_is_overlay(b->node))
            return g_strdup_printf("drive '%s' (%s) is written in place and cannot go back: give it an "
                                   "overlay=FILE, or readonly=on",
                                   b->id, b->node->path);
    return NULL;
}

static bool has_snapshot(Block *b, const char *name)
{
    BlockSnapshot *list;
    bool found = false;
    unsigned n = block_overlay_list(b, &list);

    for (unsigned i = 0; i < n; i++)
        found |= !strcmp(list[i].name, name);
    g_free(list);
    return found;
}

char *block_overlay_snapshot(Machine *m, const char *name)
{
    char *err = block_overlay_check(m);

    for (Block *b = first_block(m); !err && b; b = b->next)
        if (kept(b) && (err = overlay_snapshot(b->node, name)))
            for (Block *undo = first_block(m); undo != b; undo = undo->next)
                if (kept(undo))
                    g_free(overlay_delete(undo->node, name));
    return err;
}

char *block_overlay_restore(Machine *m, const char *name)
{
    char *err = block_overlay_check(m);

    for (Block *b = first_block(m); !err && b; b = b->next)
        if (kept(b) && !has_snapshot(b, name))
            err = g_strdup_printf("drive '%s' has no snapshot '%s'", b->id, name);
    for (Block *b = first_block(m); !err && b; b = b->next)
        if (kept(b))
            err = overlay_restore(b->node, name);
    return err;
}

char *block_overlay_delete(Machine *m, const char *name)
{
    char *err = NULL;

    for (Block *b = first_block(m); b; b = b->next) {
        char *e = kept(b) && has_snapshot(b, name) ? overlay_delete(b->node, name) : NULL;

        if (err)
            g_free(e);
        else
            err = e;
    }
    return err;
}

unsigned block_overlay_list(Block *b, BlockSnapshot **out)
{
    *out = NULL;
    return node_is_overlay(b->node) ? overlay_list(b->node, out) : 0;
}

char *block_commit(Block *b)
{
    if (!node_is_overlay(b->node))
        return g_strdup_printf("drive '%s' has no overlay: there is nothing to commit", b->id);
    block_drain(b);
    return overlay_commit(b->node);
}

int block_overlay_export(Block *b, int (*put)(void *arg, const void *data, size_t len), void *arg)
{
    return node_is_overlay(b->node) ? overlay_export(b->node, put, arg) : -ENOTSUP;
}

int block_overlay_import(Block *b, int (*get)(void *arg, void *data, size_t len), void *arg)
{
    return node_is_overlay(b->node) ? overlay_import(b->node, get, arg) : -ENOTSUP;
}
