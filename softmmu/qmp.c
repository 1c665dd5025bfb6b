/* SPDX-License-Identifier: Apache-2.0 */
/* QMP commands, one row each, with the names and members of QEMU's schema (QEMU QMP reference manual). */
#include "softmmu/block.h"
#include "base/file.h"
#include "softmmu/monitor-int.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <unistd.h>

/* ---- building answers ---- */

static void str(JsonBuilder *b, const char *name, const char *value)
{
    json_builder_set_member_name(b, name);
    json_builder_add_string_value(b, value);
}

static void num(JsonBuilder *b, const char *name, int64_t value)
{
    json_builder_set_member_name(b, name);
    json_builder_add_int_value(b, value);
}

static void yes(JsonBuilder *b, const char *name, bool value)
{
    json_builder_set_member_name(b, name);
    json_builder_add_boolean_value(b, value);
}

static void open_object(JsonBuilder *b, const char *name)
{
    if (name)
        json_builder_set_member_name(b, name);
    json_builder_begin_object(b);
}

static const char *arg_str(JsonObject *args, const char *name)
{
    JsonNode *n = json_object_get_member(args, name);

    return n && JSON_NODE_HOLDS_VALUE(n) && json_node_get_value_type(n) == G_TYPE_STRING ? json_node_get_string(n) : NULL;
}

static bool arg_int(JsonObject *args, const char *name, int64_t *out)
{
    JsonNode *n = json_object_get_member(args, name);

    if (!n || !JSON_NODE_HOLDS_VALUE(n) || json_node_get_value_type(n) != G_TYPE_INT64)
        return false;
    *out = json_node_get_int(n);
    return true;
}

static char *bad_arg(const char *name, const char *want)
{
    return g_strdup_printf("Invalid parameter type for '%s', expected: %s", name, want);
}

static char *empty_list(Machine *m, JsonObject *args, JsonBuilder *ret)
{
    json_builder_begin_array(ret);
    json_builder_end_array(ret);
    return NULL;
}

/* ---- about the emulator ---- */

static char *capabilities(Machine *m, JsonObject *args, JsonBuilder *ret) { return NULL; }

static char *query_version(Machine *m, JsonObject *args, JsonBuilder *ret)
{
    open_object(ret, NULL);
    open_object(ret, "qemu");
    num(ret, "micro", 0);
    num(ret, "minor", 0);
    num(ret, "major", 10);
    json_builder_end_object(ret);
    str(ret, "package", "Lyrebird " LYRE_VERSION);
    json_builder_end_object(ret);
    return NULL;
}

static char *query_commands(Machine *m, JsonObject *args, JsonBuilder *ret)
{
    json_builder_begin_array(ret);
    for (const QmpCommand *c = qmp_commands; c->name; c++) {
        open_object(ret, NULL);
        str(ret, "name", c->name);
        json_builder_end_object(ret);
    }
    json_builder_end_array(ret);
    return NULL;
}

static char *query_kvm(Machine *m, JsonObject *args, JsonBuilder *ret)
{
    open_object(ret, NULL);
    yes(ret, "enabled", false);
    yes(ret, "present", false);
    json_builder_end_object(ret);
    return NULL;
}

static char *query_target(Machine *m, JsonObject *args, JsonBuilder *ret)
{
    open_object(ret, NULL);
    str(ret, "arch", m->guest->name);
    json_builder_end_object(ret);
    return NULL;
}

static char *query_machines(Machine *m, JsonObject *args, JsonBuilder *ret)
{
    json_builder_begin_array(ret);
    for (const MachineType *const *t = machine_types; *t; t++) {
        if (strcmp((*t)->guest, m->guest->name))
            continue;
        open_object(ret, NULL);
        str(ret, "name", (*t)->name);
        num(ret, "cpu-max", (*t)->max_cpus);
        yes(ret, "hotpluggable-cpus", false);
        yes(ret, "numa-mem-supported", false);
        yes(ret, "deprecated", false);
        yes(ret, "is-default", *t == m->type);
        json_builder_end_object(ret);
    }
    json_builder_end_array(ret);
    return NULL;
}

static char *query_cpu_definitions(Machine *m, JsonObject *args, JsonBuilder *ret)
{
    json_builder_begin_array(ret);
    for (const CpuFeatures *c = m->guest->cpu_models; c->name; c++) {
        open_object(ret, NULL);
        str(ret, "name", c->name);
        yes(ret, "static", false);
        yes(ret, "deprecated", false);
        str(ret, "typename", c->name);
        json_builder_end_object(ret);
    }
    json_builder_end_array(ret);
    return NULL;
}

static char *device_list_properties(Machine *m, JsonObject *args, JsonBuilder *ret)
{
    const char *name = arg_str(args, "typename");
    const DeviceType *t = name ? device_type(name) : NULL;
    static const char *const kinds[] = { "bool", "uint32", "uint64", "size", "str", "str", "str", "str", "str" };

    if (!t)
        return g_strdup_printf("Device '%s' not found", name ? name : "");
    json_builder_begin_array(ret);
    for (const Prop *p = t->props; p && p->name; p++) {
        open_object(ret, NULL);
        str(ret, "name", p->name);
        str(ret, "type", kinds[p->kind]);
        if (p->help)
            str(ret, "description", p->help);
        json_builder_end_object(ret);
    }
    json_builder_end_array(ret);
    return NULL;
}

/* ---- the machine's state ---- */

static char *query_status(Machine *m, JsonObject *args, JsonBuilder *ret)
{
    open_object(ret, NULL);
    yes(ret, "running", m->state == RUN_RUNNING);
    yes(ret, "singlestep", false);
    str(ret, "status", run_state_name(m->state));
    json_builder_end_object(ret);
    return NULL;
}

static char *stop(Machine *m, JsonObject *args, JsonBuilder *ret)
{
    if (m->state == RUN_RUNNING)
        machine_stop(m, RUN_PAUSED);
    return NULL;
}

static char *cont(Machine *m, JsonObject *args, JsonBuilder *ret)
{
    if (m->state == RUN_SHUTDOWN || m->state == RUN_INTERNAL_ERROR)
        return g_strdup("Resetting the Virtual Machine is required");
    machine_start(m);
    return NULL;
}

static char *system_reset(Machine *m, JsonObject *args, JsonBuilder *ret)
{
    machine_request(m, POWER_HOST_RESET, 0);
    return NULL;
}

static char *system_powerdown(Machine *m, JsonObject *args, JsonBuilder *ret)
{
    machine_request(m, POWER_DOWN_BUTTON, 0);
    return NULL;
}

static char *quit(Machine *m, JsonObject *args, JsonBuilder *ret)
{
    monitor_quit(m);
    return NULL;
}

static char *query_cpus_fast(Machine *m, JsonObject *args, JsonBuilder *ret)
{
    json_builder_begin_array(ret);
    for (unsigned i = 0; i < m->ncpus; i++) {
        g_autofree char *path = g_strdup_printf("/machine/soc0/harts[%u]", i);

        open_object(ret, NULL);
        num(ret, "cpu-index", i);
        str(ret, "qom-path", path);
        num(ret, "thread-id", m->vcpus[i].tid);
        str(ret, "target", m->guest->name);
        json_builder_end_object(ret);
    }
    json_builder_end_array(ret);
    return NULL;
}

static char *query_memory(Machine *m, JsonObject *args, JsonBuilder *ret)
{
    open_object(ret, NULL);
    num(ret, "base-memory", (int64_t)m->cfg->ram_size);
    json_builder_end_object(ret);
    return NULL;
}

static char *query_block(Machine *m, JsonObject *args, JsonBuilder *ret)
{
    json_builder_begin_array(ret);
    for (unsigned i = 0; i < block_count(m); i++) {
        BlockInfo b;

        block_info(m, i, &b);
        open_object(ret, NULL);
        str(ret, "device", b.id);
        str(ret, "type", "unknown");
        yes(ret, "removable", false);
        yes(ret, "locked", false);
        open_object(ret, "inserted");
        str(ret, "file", b.file);
        str(ret, "node-name", b.node ? b.node : b.id);
        str(ret, "drv", b.format);
        yes(ret, "ro", b.readonly);
        yes(ret, "encrypted", false);
        num(ret, "backing_file_depth", b.base != NULL);
        if (b.base)
            str(ret, "backing_file", b.base);
        open_object(ret, "image");
        str(ret, "filename", b.file);
        str(ret, "format", b.format);
        num(ret, "virtual-size", (int64_t)b.size);
        if (b.base)
            str(ret, "backing-filename", b.base);
        json_builder_end_object(ret);
        json_builder_end_object(ret);
        json_builder_end_object(ret);
    }
    json_builder_end_array(ret);
    return NULL;
}

static char *query_chardev(Machine *m, JsonObject *args, JsonBuilder *ret)
{
    g_autoptr(GList) ids = m->chardevs ? g_list_sort(g_hash_table_get_keys(m->chardevs), (GCompareFunc)strcmp) : NULL;

    json_builder_begin_array(ret);
    for (GList *i = ids; i; i = i->next) {
        open_object(ret, NULL);
        str(ret, "label", i->data);
        str(ret, "filename", i->data);
        yes(ret, "frontend-open", true);
        json_builder_end_object(ret);
    }
    json_builder_end_array(ret);
    return NULL;
}

/* ---- snapshots and files ---- */

static GPtrArray *jobs;          /* ids of finished ones; saving is not interrupted, so there are no others */

static void finish_job(Machine *m, const char *id, const char *type)
{
    static const char *const steps[] = { "created", "running", "waiting", "pending", "concluded" };

    if (!jobs)
        jobs = g_ptr_array_new_with_free_func(g_free);
    g_ptr_array_add(jobs, g_strdup_printf("%s\n%s", id, type));
    for (unsigned i = 0; i < ARRAY_LEN(steps); i++) {
        g_autofree char *quoted = g_strescape(id, NULL);
        g_autofree char *data = g_strdup_printf("{\"id\": \"%s\", \"status\": \"%s\"}", quoted, steps[i]);

        machine_event(m, "JOB_STATUS_CHANGE", data);
    }
}

static char *snapshot_job(Machine *m, JsonObject *args, const char *type, char *(*fn)(Machine *, const char *))
{
    const char *id = arg_str(args, "job-id"), *tag = arg_str(args, "tag");
    char *err;

    if (!id || !tag)
        return bad_arg(id ? "tag" : "job-id", "string");
    err = fn(m, tag);
    if (!err)
        finish_job(m, id, type);
    return err;
}

static char *do_snapshot_save(Machine *m, JsonObject *args, JsonBuilder *ret)
{
    return snapshot_job(m, args, "snapshot-save", snapshot_save);
}

static char *do_snapshot_load(Machine *m, JsonObject *args, JsonBuilder *ret)
{
    return snapshot_job(m, args, "snapshot-load", snapshot_load);
}

static char *do_snapshot_delete(Machine *m, JsonObject *args, JsonBuilder *ret)
{
    return snapshot_job(m, args, "snapshot-delete", snapshot_delete);
}

static char *query_jobs(Machine *m, JsonObject *args, JsonBuilder *ret)
{
    json_builder_begin_array(ret);
    for (guint i = 0; jobs && i < jobs->len; i++) {
        g_auto(GStrv) parts = g_strsplit(g_ptr_array_index(jobs, i), "\n", 2);

        open_object(ret, NULL);
        str(ret, "id", parts[0]);
        str(ret, "type", parts[1]);
        str(ret, "status", "concluded");
        num(ret, "current-progress", 1);
        num(ret, "total-progress", 1);
        json_builder_end_object(ret);
    }
    json_builder_end_array(ret);
    return NULL;
}

static char *job_dismiss(Machine *m, JsonObject *args, JsonBuilder *ret)
{
    const char *id = arg_str(args, "id");

    for (guint i = 0; id && jobs && i < jobs->len; i++) {
        g_auto(GStrv) parts = g_strsplit(g_ptr_array_index(jobs, i), "\n", 2);

        if (!strcmp(parts[0], id)) {
            g_ptr_array_remove_index(jobs, i);
            return NULL;
        }
    }
    return g_strdup("Job not found");
}

static bool migrated;

static char *migrate(Machine *m, JsonObject *args, JsonBuilder *ret)
{
    const char *uri = arg_str(args, "uri");
    char *err;

    if (!uri || strncmp(uri, "file:", 5))
        return g_strdup("migrate writes to a file: uri is file:PATH");
    err = snapshot_save_file(m, uri + 5);
    if (!err) {
        migrated = true;
        machine_event(m, "MIGRATION", "{\"status\": \"completed\"}");
    }
    return err;
}

static char *query_migrate(Machine *m, JsonObject *args, JsonBuilder *ret)
{
    open_object(ret, NULL);
    if (migrated)
        str(ret, "status", "completed");
    json_builder_end_object(ret);
    return NULL;
}

/* ---- memory, people's commands ---- */

/* [val, val + size) to a file: physical, or as CPU cpu-index sees it. */
static char *save_memory(Machine *m, JsonObject *args, bool physical)
{
    const char *path = arg_str(args, "filename");
    int64_t addr, size, index = 0;
    int ret;

    if (!path || !arg_int(args, "val", &addr) || !arg_int(args, "size", &size) || size < 0 || size > 1ll << 32)
        return g_strdup("val and size are integers, size up to 4 GiB; filename is a string");
    if (!physical && !m->ncpus)
        return g_strdup("this machine has no CPUs");
    if (json_object_has_member(args, "cpu-index") && (!arg_int(args, "cpu-index", &index) || index < 0 || index >= m->ncpus))
        return g_strdup("Invalid parameter 'cpu-index'");
    g_autofree uint8_t *buf = g_try_malloc((gsize)size + 1);

    if (!buf)
        return g_strdup("not enough memory");
    if (!(physical ? mem_read(m, (uint64_t)addr, buf, (uint64_t)size)
                   : vcpu_memory(&m->vcpus[index], (uint64_t)addr, buf, (size_t)size, false)))
        return g_strdup_printf("Invalid addr 0x%016" PRIx64 "/size %" PRId64 " specified", (uint64_t)addr, size);
    ret = file_write(path, buf, (size_t)size);
    return ret ? g_strdup_printf("%s: %s", path, g_strerror(-ret)) : NULL;
}

static char *memsave(Machine *m, JsonObject *args, JsonBuilder *ret) { return save_memory(m, args, false); }
static char *pmemsave(Machine *m, JsonObject *args, JsonBuilder *ret) { return save_memory(m, args, true); }

static char *human_monitor_command(Machine *m, JsonObject *args, JsonBuilder *ret)
{
    const char *line = arg_str(args, "command-line");
    g_autoptr(GString) out = g_string_new(NULL);

    if (!line)
        return bad_arg("command-line", "string");
    hmp_run(m, line, out);
    g_autofree char *text = g_utf8_make_valid(out->str, (gssize)out->len);

    json_builder_add_string_value(ret, text);
    return NULL;
}

static char *query_name(Machine *m, JsonObject *args, JsonBuilder *ret)
{
    open_object(ret, NULL);
    if (m->cfg->name)
        str(ret, "name", m->cfg->name);
    json_builder_end_object(ret);
    return NULL;
}

static char *query_uuid(Machine *m, JsonObject *args, JsonBuilder *ret)
{
    open_object(ret, NULL);
    str(ret, "UUID", m->cfg->uuid ? m->cfg->uuid : "00000000-0000-0000-0000-000000000000");
    json_builder_end_object(ret);
    return NULL;
}

const QmpCommand qmp_commands[] = {
    { "qmp_capabilities", capabilities, "|enable" },
    { "query-version", query_version },
    { "query-commands", query_commands },
    { "query-kvm", query_kvm },
    { "query-target", query_target },
    { "query-machines", query_machines, "|compat-props" },
    { "query-cpu-definitions", query_cpu_definitions },
    { "query-name", query_name },
    { "query-uuid", query_uuid },
    { "query-iothreads", empty_list },
    { "query-hotpluggable-cpus", empty_list },
    { "query-status", query_status },
    { "stop", stop },
    { "cont", cont },
    { "system_reset", system_reset },
    { "system_powerdown", system_powerdown },
    { "quit", quit },
    { "query-cpus-fast", query_cpus_fast },
    { "query-memory-size-summary", query_memory },
    { "query-block", query_block },
    { "query-chardev", query_chardev },
    { "device-list-properties", device_list_properties, "typename" },
    { "snapshot-save", do_snapshot_save, "job-id tag vmstate devices" },
    { "snapshot-load", do_snapshot_load, "job-id tag vmstate devices" },
    { "snapshot-delete", do_snapshot_delete, "job-id tag devices" },
    { "query-jobs", query_jobs },
    { "job-dismiss", job_dismiss, "id" },
    { "migrate", migrate, "uri|detach blk inc resume" },
    { "query-migrate", query_migrate },
    { "memsave", memsave, "val size filename|cpu-index" },
    { "pmemsave", pmemsave, "val size filename" },
    { "human-monitor-command", human_monitor_command, "command-line|cpu-index" },
    { NULL },
};
