/* SPDX-License-Identifier: Apache-2.0 */
/* From option texts to backends and devices, with the defaults of a machine that was not asked for more. */
#include "softmmu/monitor.h"
#include "softmmu/options.h"

typedef char *(*AddFn)(Machine *m, GHashTable *t);

/* "-OPTION TEXT: MESSAGE" */
static char *explain(const char *option, const char *text, char *err)
{
    char *all = err ? g_strdup_printf("-%s %s: %s", option, text, err) : NULL;

    g_free(err);
    return all;
}

static char *add_all(Machine *m, const char *option, const GPtrArray *list, const char *first, AddFn fn)
{
    char *err = NULL;

    for (guint i = 0; !err && i < list->len; i++) {
        const char *text = g_ptr_array_index(list, i);
        GHashTable *t = options_table(text, first, &err);

        if (t) {
            err = fn(m, t);
            g_hash_table_destroy(t);
        }
        err = explain(option, text, err);
    }
    return err;
}

/* ---- backends ---- */

static char *add_chardev(Machine *m, GHashTable *t)
{
    char *err = NULL, *spec = chardev_spec(t, &err);
    const char *id = options_get(t, "id");

    if (!err && !id)
        err = g_strdup("it needs an id=");
    if (!err)
        chardev_open(m, id, spec, &err);
    g_free(spec);
    return err;
}

static char *add_drive(Machine *m, GHashTable *t)
{
    if (!options_get(t, "snapshot") && m->cfg->snapshot)
        g_hash_table_replace(t, g_strdup("snapshot"), g_strdup("on"));
    return block_add(m, t);
}

static char *add_netdev(Machine *m, GHashTable *t) { return netdev_add(m, options_get(t, "type"), t); }

static char *add_virtfs_fsdev(Machine *m, GHashTable *t)
{
    if (!options_get(t, "mount_tag"))
        return g_strdup("it needs a mount_tag=, the name by which the guest mounts it");
    if (!options_get(t, "id"))
        g_hash_table_replace(t, g_strdup("id"), g_strdup(options_get(t, "mount_tag")));
    return fsdev_add(m, t);
}

static char *open_serial(Machine *m, const char *spec)
{
    char *err = NULL;

    if (strcmp(spec, "none"))
        chardev_open(m, "serial0", spec, &err);
    return err;
}

/* What the terminal is for: the serial port, the monitor, or both by turns, as far as neither was sent elsewhere. */
static char *add_serial(Machine *m, const CommandLine *cl)
{
    bool terminal = !cl->nodefaults && (cl->nographic || !cl->no_display);

    if (cl->serials->len > 1)
        return g_strdup("-serial: this machine has one serial port");
    if (cl->serials->len)
        return explain("serial", g_ptr_array_index(cl->serials, 0), open_serial(m, g_ptr_array_index(cl->serials, 0)));
    if (!terminal)
        return NULL;
    return open_serial(m, cl->monitors->len ? "stdio" : "mon:stdio");
}

char *options_backends(Machine *m, const CommandLine *cl)
{
    char *err = add_all(m, "chardev", cl->chardevs, "backend", add_chardev);

    if (!err)
        err = add_serial(m, cl);
    if (!err)
        err = add_all(m, "blockdev", cl->blockdevs, "driver", add_drive);
    if (!err)
        err = add_all(m, "drive", cl->drives, NULL, add_drive);
    if (!err)
        err = add_all(m, "fsdev", cl->fsdevs, "fsdriver", fsdev_add);
    if (!err)
        err = add_all(m, "virtfs", cl->virtfs, "fsdriver", add_virtfs_fsdev);
    if (!err)
        err = add_all(m, "netdev", cl->netdevs, "type", add_netdev);
    return err;
}

/* ---- devices ---- */

/* A device with the properties of @t, in no particular order; @skip: keys that are not properties. */
static char *make_device(Machine *m, const char *type, GHashTable *t, const char *const *skip)
{
    char *err = NULL;
    Device *d = device_new(m, type, t ? options_get(t, "id") : NULL, &err);
    GHashTableIter it;
    gpointer key, value;

    if (!d)
        return err;
    if (t)
        g_hash_table_iter_init(&it, t);
    while (t && !err && g_hash_table_iter_next(&it, &key, &value))
        if (strcmp(key, "id") && !(skip && g_strv_contains(skip, key)))
            err = device_set(d, key, value);
    return err ? err : device_realize(d);
}

static char *add_device(Machine *m, GHashTable *t)
{
    static const char *const skip[] = { "driver", NULL };
    const char *type = options_get(t, "driver");

    return type ? make_device(m, type, t, skip) : g_strdup("it needs a type: -device help lists them");
}

/* The drives of if=virtio, which nothing claimed. */
static char *add_disk_device(Machine *m, const char *id)
{
    g_autoptr(GHashTable) t = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, NULL);

    g_hash_table_insert(t, (char *)"drive", (char *)id);
    return make_device(m, "virtio-blk-device", t, NULL);
}

static char *add_disks(Machine *m)
{
    char *err = NULL, **ids = block_wanted_ids(m);

    for (char **id = ids; !err && *id; id++)
        err = add_disk_device(m, *id);
    g_strfreev(ids);
    return err;
}

static char *add_virtfs_device(Machine *m, GHashTable *t)
{
    g_autoptr(GHashTable) props = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, NULL);
    const char *tag = options_get(t, "mount_tag"), *id = options_get(t, "id");

    g_hash_table_insert(props, (char *)"mount_tag", (char *)tag);
    g_hash_table_insert(props, (char *)"fsdev", (char *)(id ? id : tag));
    return make_device(m, "virtio-9p-device", props, NULL);
}

/* A network backend and its card in one. */
static char *add_nic(Machine *m, GHashTable *t)
{
    static unsigned count;
    g_autoptr(GHashTable) props = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, NULL);
    g_autofree char *id = g_strdup(options_get(t, "id")), *mac = g_strdup(options_get(t, "mac"));
    g_autofree char *model = g_strdup(options_get(t, "model"));
    const char *kind = options_get(t, "type");
    char *err;

    if (kind && !strcmp(kind, "none"))
        return NULL;
    if (!id) {
        id = g_strdup_printf("nic%u", count++);
        g_hash_table_replace(t, g_strdup("id"), g_strdup(id));
    }
    g_hash_table_remove(t, "mac");
    g_hash_table_remove(t, "model");
    err = netdev_add(m, kind, t);
    if (err)
        return err;
    g_hash_table_insert(props, (char *)"netdev", id);
    if (mac)
        g_hash_table_insert(props, (char *)"mac", mac);
    if (model && strcmp(model, "virtio") && !device_type(model))
        return g_strdup_printf("network card model '%s' is not known: virtio is, and what -device help lists", model);
    return make_device(m, model && strcmp(model, "virtio") ? model : "virtio-net-device", props, NULL);
}

static char *add_default_nic(Machine *m, const CommandLine *cl)
{
    char *err = NULL;

    if (cl->nodefaults || cl->nics->len || cl->netdevs->len)
        return NULL;
    g_autoptr(GHashTable) t = options_table("user", "type", &err);

    return add_nic(m, t);
}

char *options_devices(Machine *m, const CommandLine *cl)
{
    char *err = add_disks(m);

    if (!err)
        err = add_all(m, "device", cl->devices, "driver", add_device);
    if (!err)
        err = add_all(m, "virtfs", cl->virtfs, "fsdriver", add_virtfs_device);
    if (!err)
        err = add_all(m, "nic", cl->nics, "type", add_nic);
    return err ? err : add_default_nic(m, cl);
}

/* ---- monitors ---- */

static char *add_monitor_on(Machine *m, const char *option, const char *spec, const char *id, bool qmp)
{
    char *err = NULL;
    Chardev *c;

    if (!strcmp(spec, "none"))
        return NULL;
    c = chardev_open(m, id, spec, &err);
    return explain(option, spec, err ? err : monitor_add(m, c, qmp));
}

static char *add_mon(Machine *m, GHashTable *t)
{
    const char *id = options_get(t, "chardev"), *mode = options_get(t, "mode");
    Chardev *c = id ? chardev_find(m, id) : NULL;

    if (!c)
        return g_strdup("it needs chardev=ID, the id of a -chardev");
    return monitor_add(m, c, mode && !strcmp(mode, "control"));
}

char *options_monitors(Machine *m, const CommandLine *cl)
{
    Chardev *serial = chardev_find(m, "serial0");
    char *err = NULL, id[32];

    for (guint i = 0; !err && i < cl->monitors->len; i++) {
        snprintf(id, sizeof id, "compat_monitor%u", i);
        err = add_monitor_on(m, "monitor", g_ptr_array_index(cl->monitors, i), id, false);
    }
    for (guint i = 0; !err && i < cl->qmps->len; i++) {
        snprintf(id, sizeof id, "compat_qmp%u", i);
        err = add_monitor_on(m, "qmp", g_ptr_array_index(cl->qmps, i), id, true);
    }
    if (!err && serial && chardev_has_monitor(serial))
        err = monitor_add(m, serial, false);
    return err ? err : add_all(m, "mon", cl->mons, "chardev", add_mon);
}
