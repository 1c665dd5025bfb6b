/* SPDX-License-Identifier: Apache-2.0 */
/* Devices: types by name, instances, properties from text. */
#include "softmmu/machine.h"

#include <errno.h>
#include <stdlib.h>

/* ---- types ---- */

const DeviceType *device_type(const char *name)
{
    for (const DeviceType *const *t = device_types; *t; t++)
        if (!strcmp((*t)->name, name) || ((*t)->alias && !strcmp((*t)->alias, name)))
            return *t;
    return NULL;
}

/* Characters to insert, delete or replace to make @b of @a; both shorter than 64. */
static unsigned distance(const char *a, const char *b)
{
    unsigned row[65], n = strlen(b);

    for (unsigned j = 0; j <= n; j++)
        row[j] = j;
    for (unsigned i = 1; *a; a++, i++) {
        unsigned diagonal = row[0];

        row[0] = i;
        for (unsigned j = 1; j <= n; j++) {
            unsigned up = row[j], best = MIN(up, row[j - 1]) + 1;

            row[j] = MIN(best, diagonal + (*a != b[j - 1]));
            diagonal = up;
        }
    }
    return row[n];
}

/* Is @name what somebody who typed @text may have meant? */
static bool similar(const char *text, const char *name)
{
    size_t n = strlen(text);

    if (!n || n >= 64 || strlen(name) >= 64)
        return false;
    return strstr(name, text) || (n > 3 && strstr(text, name)) || distance(text, name) <= 1 + n / 4;
}

static void suggest(GString *to, const char *text, const char *name)
{
    if (similar(text, name))
        g_string_append_printf(to, "%s%s", to->len ? ", " : "", name);
}

static char *unknown_type(const char *text)
{
    GString *names = g_string_new(NULL);
    char *err;

    for (const DeviceType *const *t = device_types; *t; t++)
        if ((*t)->user)
            suggest(names, text, (*t)->name);
    err = g_strdup_printf("there is no device \"%s\"%s%s (-device help lists all)", text, names->len ? "; similar: " : "",
                          names->str);
    g_string_free(names, TRUE);
    return err;
}

static const char *const kind_names[] = {
    [PROP_BOOL] = "on|off", [PROP_U32] = "number", [PROP_U64] = "number", [PROP_SIZE] = "size", [PROP_STRING] = "text",
    [PROP_CHAR] = "id of a -chardev", [PROP_DRIVE] = "id of a -drive", [PROP_NETDEV] = "id of a -netdev",
    [PROP_FSDEV] = "id of a -fsdev",
};

static bool is_text(uint8_t kind) { return kind >= PROP_STRING; }

void device_help(const DeviceType *t, FILE *out)
{
    fprintf(out, "%s%s%s: %s\n", t->name, t->alias ? ", " : "", t->alias ? t->alias : "", t->help ? t->help : "");
    for (const Prop *p = t->props; p && p->name; p++) {
        fprintf(out, "  %s=<%s>%*s%s", p->name, kind_names[p->kind],
                MAX(1, 28 - (int)(strlen(p->name) + strlen(kind_names[p->kind]))), "", p->help ? p->help : "");
        if (p->kind == PROP_BOOL)
            fprintf(out, " (default %s)", p->value ? "on" : "off");
        else if (!is_text(p->kind))
            fprintf(out, " (default %" G_GUINT64_FORMAT ")", p->value);
        fputc('\n', out);
    }
}

/* ---- properties ---- */

static char *bad_value(const Device *d, const Prop *p, const char *value, const char *want)
{
    return g_strdup_printf("%s: %s=%s: %s expected", d->type->name, p->name, value, want);
}

static bool parse_bool(const char *s, bool *out)
{
    static const char *const yes[] = { "on", "true", "yes", "y", "1" }, *const no[] = { "off", "false", "no", "n", "0" };

    for (unsigned i = 0; i < ARRAY_LEN(yes); i++)
        if (!strcmp(s, yes[i]) || !strcmp(s, no[i])) {
            *out = !strcmp(s, yes[i]);
            return true;
        }
    return false;
}

/* Decimal, 0x... or 0...; with @units, K, M, G or T behind it. */
static bool parse_number(const char *s, bool units, uint64_t *out)
{
    static const char unit[] = "KMGT";
    char *end;

    if (*s < '0' || *s > '9')
        return false;
    errno = 0;
    *out = strtoull(s, &end, s[0] == '0' && (s[1] == 'x' || s[1] == 'X') ? 16 : 10);
    if (errno || end == s)
        return false;
    if (units && *end) {
        const char *u = strchr(unit, g_ascii_toupper(*end));
        unsigned shift = u ? (u - unit + 1) * 10 : 0;

        if (!u || *out > UINT64_MAX >> shift)
            return false;
        *out <<= shift;
        end++;
        if (*end == 'B' || *end == 'b')
            end++;
    }
    return !*end;
}

static char *prop_set(Device *d, const Prop *p, const char *value)
{
    uint8_t *at = (uint8_t *)d + p->offset;
    uint64_t number;

    switch ((PropKind)p->kind) {
    case PROP_BOOL:
        return parse_bool(value, (bool *)at) ? NULL : bad_value(d, p, value, "on or off");
    case PROP_U32:
        if (!parse_number(value, false, &number) || number > UINT32_MAX)
            return bad_value(d, p, value, "a number from 0 to 4294967295");
        *(uint32_t *)at = number;
        return NULL;
    case PROP_U64:
        return parse_number(value, false, (uint64_t *)at) ? NULL : bad_value(d, p, value, "a number");
    case PROP_SIZE:
        return parse_number(value, true, (uint64_t *)at) ? NULL
             : bad_value(d, p, value, "a size in bytes, or with K, M, G or T,");
    case PROP_STRING: case PROP_CHAR: case PROP_DRIVE: case PROP_NETDEV: case PROP_FSDEV:
        g_free(*(char **)at);
        *(char **)at = g_strdup(value);
        return NULL;
    }
    UNREACHABLE();
}

static char *unknown_prop(const Device *d, const char *name)
{
    GString *names = g_string_new(NULL);
    bool any = false;
    char *err;

    for (const Prop *p = d->type->props; p && p->name; p++)
        suggest(names, name, p->name);
    any = names->len;
    if (!any)
        for (const Prop *p = d->type->props; p && p->name; p++)
            g_string_append_printf(names, "%s%s", names->len ? ", " : "", p->name);
    err = g_strdup_printf("%s has no property \"%s\"%s%s", d->type->name, name,
                          any ? "; similar: " : names->len ? "; it has " : "; it has none", names->str);
    g_string_free(names, TRUE);
    return err;
}

char *device_set(Device *d, const char *name, const char *value)
{
    for (const Prop *p = d->type->props; p && p->name; p++)
        if (!strcmp(p->name, name))
            return prop_set(d, p, value);
    return unknown_prop(d, name);
}

static void props_default(Device *d)
{
    for (const Prop *p = d->type->props; p && p->name; p++) {
        uint8_t *at = (uint8_t *)d + p->offset;

        if (p->kind == PROP_BOOL)
            *(bool *)at = p->value;
        else if (p->kind == PROP_U32)
            *(uint32_t *)at = p->value;
        else if (!is_text(p->kind))
            *(uint64_t *)at = p->value;
    }
}

static void props_free(Device *d)
{
    for (const Prop *p = d->type->props; p && p->name; p++)
        if (is_text(p->kind))
            g_free(*(char **)((uint8_t *)d + p->offset));
}

/* ---- instances ---- */

Device *device_find(Machine *m, const char *id)
{
    for (Device *d = m->devices; d; d = d->next)
        if (!strcmp(d->id, id))
            return d;
    return NULL;
}

/* "TYPE", or "TYPE.1" and so on if there are several. */
static char *make_id(Machine *m, const DeviceType *t)
{
    char *id = g_strdup(t->name);

    for (unsigned n = 1; device_find(m, id); n++) {
        g_free(id);
        id = g_strdup_printf("%s.%u", t->name, n);
    }
    return id;
}

static bool id_good(const char *id)
{
    if (!g_ascii_isalpha(*id))
        return false;
    for (; *id; id++)
        if (!g_ascii_isalnum(*id) && !strchr("-._", *id))
            return false;
    return true;
}

Device *device_make(Machine *m, const DeviceType *t, const char *id)
{
    Device *d = g_malloc0(t->size);

    d->type = t;
    d->machine = m;
    d->id = g_strdup(id);
    props_default(d);
    return d;
}

Device *device_new(Machine *m, const char *type, const char *id, char **err)
{
    const DeviceType *t = device_type(type);

    if (!t) {
        *err = unknown_type(type);
        return NULL;
    }
    if (id && !id_good(id)) {
        *err = g_strdup_printf("id=%s: an id is a letter, then letters, digits, \"-\", \".\" and \"_\"", id);
        return NULL;
    }
    if (id && device_find(m, id)) {
        *err = g_strdup_printf("id=%s: there is a device of that id already", id);
        return NULL;
    }
    return device_make(m, t, id);
}

char *device_realize(Device *d)
{
    Machine *m = d->machine;
    Device **end = &m->devices;
    char *err;

    if (d->id && device_find(m, d->id))
        return g_strdup_printf("id=%s: there is a device of that id already", d->id);
    if (!d->id)
        d->id = make_id(m, d->type);
    err = d->type->realize ? d->type->realize(d) : NULL;
    if (err)
        return err;
    while (*end)
        end = &(*end)->next;
    *end = d;
    d->realized = true;
    if (d->type->reset)
        d->type->reset(d);
    return NULL;
}

void device_free(Device *d)
{
    if (d->realized && d->type->unrealize)
        d->type->unrealize(d);
    props_free(d);
    g_free(d->id);
    g_free(d);
}
