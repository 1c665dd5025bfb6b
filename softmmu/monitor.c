/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Monitors: input from character streams, cut into lines (people) or JSON objects (QEMU Machine Protocol, as QEMU's
 * docs/interop/qmp-spec describes it), output, and events to all QMP monitors. Everything runs with the machine lock held.
 */
#include "softmmu/monitor-int.h"

#include <stdio.h>

enum { INPUT_MAX = 1 << 20 };

typedef struct Monitor {
    Machine *machine;
    Chardev *chr;
    bool qmp, ready;             /* ready: qmp_capabilities was said */
    GString *in;
    unsigned depth;              /* QMP: braces and brackets open */
    bool string, escaped;        /* QMP: inside a string, behind a backslash */
    struct Monitor *next;
} Monitor;

static Monitor *monitors;
static void (*next_hook)(Machine *m, const char *name, const char *json_data);   /* of the events */

int64_t monitor_real_time(void) { return g_get_real_time(); }

static void put(Monitor *mon, const char *text) { chardev_write(mon->chr, (const uint8_t *)text, strlen(text)); }

/* ---- QMP output ---- */

static void send_node(Monitor *mon, JsonNode *node)
{
    g_autofree char *text = json_to_string(node, FALSE);

    put(mon, text);
    put(mon, "\r\n");
    json_node_unref(node);
}

static void send_builder(Monitor *mon, JsonBuilder *b)
{
    send_node(mon, json_builder_get_root(b));
    g_object_unref(b);
}

static void add_id(JsonBuilder *b, JsonNode *id)
{
    if (id) {
        json_builder_set_member_name(b, "id");
        json_builder_add_value(b, json_node_copy(id));
    }
}

static void send_error(Monitor *mon, const char *class, const char *desc, JsonNode *id)
{
    JsonBuilder *b = json_builder_new();
    g_autofree char *text = g_utf8_make_valid(desc, -1);             /* it may quote a file's bytes */

    json_builder_begin_object(b);
    json_builder_set_member_name(b, "error");
    json_builder_begin_object(b);
    json_builder_set_member_name(b, "class");
    json_builder_add_string_value(b, class);
    json_builder_set_member_name(b, "desc");
    json_builder_add_string_value(b, text);
    json_builder_end_object(b);
    add_id(b, id);
    json_builder_end_object(b);
    send_builder(mon, b);
}

static void send_greeting(Monitor *mon)
{
    put(mon, "{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 0, \"minor\": 0, \"major\": 10}, \"package\": \"Lyrebird "
             LYRE_VERSION "\"}, \"capabilities\": []}}\r\n");
}

/* ---- QMP commands ---- */

static const QmpCommand *find_command(const char *name)
{
    for (const QmpCommand *c = qmp_commands; c->name; c++)
        if (!strcmp(c->name, name))
            return c;
    return NULL;
}

static bool listed(const char *list, size_t n, const char *name)
{
    size_t len = strlen(name);

    for (const char *p = list; p < list + n;) {
        size_t k = strcspn(p, " |");

        if (k == len && !memcmp(p, name, len) && p + k <= list + n)
            return true;
        p += k + 1;
    }
    return false;
}

/* Are @args those of @c? NULL, or a message. */
static char *check_args(const QmpCommand *c, JsonObject *args)
{
    const char *list = c->args ? c->args : "", *optional = strchr(list, '|');
    size_t needed = optional ? (size_t)(optional - list) : strlen(list);
    g_autoptr(GList) members = json_object_get_members(args);

    for (const char *p = list; p < list + needed;) {
        size_t k = strcspn(p, " |");
        g_autofree char *name = g_strndup(p, k);

        if (k && !json_object_has_member(args, name))
            return g_strdup_printf("Parameter '%s' is missing", name);
        p += k + 1;
    }
    for (GList *i = members; i; i = i->next)
        if (!listed(list, strlen(list), i->data))
            return g_strdup_printf("Parameter '%s' is unexpected", (char *)i->data);
    return NULL;
}

static void run_command(Monitor *mon, const QmpCommand *c, JsonObject *args, JsonNode *id)
{
    JsonBuilder *ret = json_builder_new(), *b;
    char *err = check_args(c, args);
    JsonNode *all, *value = NULL;

    json_builder_begin_array(ret);                   /* what the answer is put into: it may be nothing, or a bare string */
    if (!err)
        err = c->fn(mon->machine, args, ret);
    if (!err) {
        json_builder_end_array(ret);
        all = json_builder_get_root(ret);
        if (json_array_get_length(json_node_get_array(all)))
            value = json_array_dup_element(json_node_get_array(all), 0);
        json_node_unref(all);
    }
    g_object_unref(ret);
    if (err) {
        send_error(mon, "GenericError", err, id);
        g_free(err);
        return;
    }
    b = json_builder_new();
    json_builder_begin_object(b);
    json_builder_set_member_name(b, "return");
    if (value) {
        json_builder_add_value(b, value);
    } else {
        json_builder_begin_object(b);
        json_builder_end_object(b);
    }
    add_id(b, id);
    json_builder_end_object(b);
    send_builder(mon, b);
}

static void obey(Monitor *mon, JsonObject *o)
{
    JsonNode *id = json_object_has_member(o, "id") ? json_object_get_member(o, "id") : NULL;
    const char *verb = json_object_has_member(o, "exec-oob") ? "exec-oob" : "execute";
    JsonNode *name = json_object_get_member(o, verb), *args = json_object_get_member(o, "arguments");
    g_autoptr(JsonObject) none = json_object_new();
    const QmpCommand *c;

    if (!name || json_node_get_value_type(name) != G_TYPE_STRING) {
        send_error(mon, "GenericError", "QMP input lacks member 'execute'", id);
    } else if (args && !JSON_NODE_HOLDS_OBJECT(args)) {
        send_error(mon, "GenericError", "QMP input member 'arguments' must be an object", id);
    } else if (!strcmp(json_node_get_string(name), "qmp_capabilities") != !mon->ready) {
        send_error(mon, "CommandNotFound", mon->ready ? "Capabilities negotiation is already complete, command ignored"
                                                      : "Expecting capabilities negotiation with 'qmp_capabilities'", id);
    } else if (!(c = find_command(json_node_get_string(name)))) {
        g_autofree char *desc = g_strdup_printf("The command %s has not been found", json_node_get_string(name));

        send_error(mon, "CommandNotFound", desc, id);
    } else {
        mon->ready = true;
        run_command(mon, c, args ? json_node_get_object(args) : none, id);
    }
}

static void obey_text(Monitor *mon)
{
    g_autoptr(JsonParser) parser = json_parser_new_immutable();
    GError *e = NULL;

    if (!json_parser_load_from_data(parser, mon->in->str, (gssize)mon->in->len, &e)) {
        send_error(mon, "GenericError", e->message, NULL);
        g_error_free(e);
    } else if (!JSON_NODE_HOLDS_OBJECT(json_parser_get_root(parser))) {
        send_error(mon, "GenericError", "QMP input must be a JSON object", NULL);
    } else {
        obey(mon, json_node_get_object(json_parser_get_root(parser)));
    }
}

/* One character of JSON; at the end of an object it is obeyed. */
static void qmp_char(Monitor *mon, char c)
{
    if (!mon->depth && g_ascii_isspace(c))
        return;
    g_string_append_c(mon->in, c);
    if (mon->string) {
        mon->string = mon->escaped || c != '"';
        mon->escaped = !mon->escaped && c == '\\';
        return;
    }
    if (c == '"')
        mon->string = true;
    else if (c == '{' || c == '[')
        mon->depth++;
    else if ((c == '}' || c == ']') && mon->depth)
        mon->depth--;
    if (mon->depth && mon->in->len < INPUT_MAX)
        return;
    obey_text(mon);
    g_string_truncate(mon->in, 0);
    mon->depth = 0;
}

/* ---- people ---- */

static void prompt(Monitor *mon) { put(mon, "(lyre) "); }

static void hmp_line(Monitor *mon)
{
    g_autoptr(GString) out = g_string_new(NULL);

    put(mon, "\r\n");
    hmp_run(mon->machine, mon->in->str, out);
    g_string_truncate(mon->in, 0);
    for (char *p = out->str; *p;) {
        size_t n = strcspn(p, "\n");

        chardev_write(mon->chr, (uint8_t *)p, n);
        p += n;
        if (*p) {
            put(mon, "\r\n");
            p++;
        }
    }
    prompt(mon);
}

static void hmp_char(Monitor *mon, char c)
{
    if (c == '\r' || c == '\n') {
        hmp_line(mon);
    } else if (c == 8 || c == 127) {
        if (mon->in->len) {
            g_string_truncate(mon->in, mon->in->len - 1);
            put(mon, "\b \b");
        }
    } else if (c == 21) {                            /* Ctrl-U */
        while (mon->in->len) {
            g_string_truncate(mon->in, mon->in->len - 1);
            put(mon, "\b \b");
        }
    } else if ((unsigned char)c >= ' ' && mon->in->len < 4096) {
        g_string_append_c(mon->in, c);
        chardev_write(mon->chr, (uint8_t *)&c, 1);
    }
}

/* ---- streams ---- */

static size_t can_receive(void *arg) { return 4096; }

static void receive(void *arg, const uint8_t *data, size_t n)
{
    Monitor *mon = arg;

    for (size_t i = 0; i < n; i++) {
        if (mon->qmp)
            qmp_char(mon, (char)data[i]);
        else
            hmp_char(mon, (char)data[i]);
    }
}

static void opened(void *arg, bool open)
{
    Monitor *mon = arg;

    g_string_truncate(mon->in, 0);
    mon->depth = 0;
    mon->string = mon->escaped = mon->ready = false;
    if (!open)
        return;
    if (mon->qmp) {
        send_greeting(mon);
    } else {
        put(mon, "Lyrebird " LYRE_VERSION " monitor: help lists the commands\r\n");
        prompt(mon);
    }
}

static void event(Machine *m, const char *name, const char *json_data)
{
    int64_t now = monitor_real_time();
    g_autofree char *text = g_strdup_printf("{\"timestamp\": {\"seconds\": %" G_GINT64_FORMAT ", \"microseconds\": %d}, "
                                            "\"event\": \"%s\"%s%s}\r\n", now / 1000000, (int)(now % 1000000), name,
                                            json_data ? ", \"data\": " : "", json_data ? json_data : "");

    for (Monitor *mon = monitors; mon; mon = mon->next)
        if (mon->qmp && mon->ready && mon->machine == m)
            put(mon, text);
    if (next_hook)
        next_hook(m, name, json_data);
}

char *monitor_add(Machine *m, Chardev *c, bool qmp)
{
    Monitor *mon = g_new0(Monitor, 1);

    *mon = (Monitor){ .machine = m, .chr = c, .qmp = qmp, .in = g_string_new(NULL), .next = monitors };
    if (!monitors) {
        next_hook = machine_event_hook;
        machine_event_hook = event;
    }
    monitors = mon;
    chardev_attach(c, &(CharFront){ can_receive, receive, opened, mon });
    return NULL;
}

void monitor_quit(Machine *m)
{
    machine_request(m, POWER_QUIT, 0);
}
