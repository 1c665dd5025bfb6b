/* SPDX-License-Identifier: Apache-2.0 */
/* -cpu NAME[,feature=on|off,...]: the same for every guest; its models and features are rows of its own. */
#include "frontend/guest.h"

#include <stdio.h>
#include <string.h>

static bool is(const char *p, size_t n, const char *word) { return n == strlen(word) && !memcmp(p, word, n); }

/* One "name=on|off" of @n characters. QEMU's "true" and "false" are understood too. */
static const char *set_feature(const Guest *g, const char *p, size_t n, uint64_t *features)
{
    const char *eq = memchr(p, '=', n);
    size_t len = eq ? (size_t)(eq - p) : n, vlen = eq ? n - len - 1 : 0;
    bool on = eq && (is(eq + 1, vlen, "on") || is(eq + 1, vlen, "true"));
    bool off = eq && (is(eq + 1, vlen, "off") || is(eq + 1, vlen, "false"));

    if (!on && !off)
        return "a CPU feature is written name=on or name=off";
    for (const CpuFeatures *f = g->cpu_features; f->name; f++)
        if (is(p, len, f->name)) {
            *features = on ? *features | f->features : *features & ~f->features;
            return NULL;
        }
    /* One that we do not have can be switched off by name. */
    return off ? NULL : "unknown CPU feature";
}

const char *guest_cpu_option(const Guest *g, const char *text, uint64_t *features)
{
    size_t n = strcspn(text, ",");
    const CpuFeatures *cpu = g->cpu_models;

    while (cpu->name && !is(text, n, cpu->name))
        cpu++;
    if (!cpu->name)
        return "unknown CPU";
    *features = cpu->features;
    for (text += n; *text == ','; text += n) {
        text++;
        n = strcspn(text, ",");
        const char *err = set_feature(g, text, n, features);
        if (err)
            return err;
    }
    return NULL;
}

/* The names of @row in lines of at most 100 columns, without those of which @less has a bit. */
static void print_names(const char *head, const CpuFeatures *row, uint64_t less, FILE *out)
{
    int at = fprintf(out, "    %-12s", head), indent = at;

    for (; row->name; row++) {
        if (row->features & less)
            continue;
        if (at + 1 + strlen(row->name) > 100)
            at = fprintf(out, "\n%*s", indent, "") - 1;
        at += fprintf(out, " %s", row->name);
    }
    fprintf(out, "\n");
}

void guest_cpu_help(const Guest *g, FILE *out)
{
    uint64_t off = 0;

    fprintf(out, "  %s: %s\n", g->name, g->cpu_note);
    print_names("CPUs", g->cpu_models, 0, out);
    print_names("features", g->cpu_features, 0, out);
    for (const CpuFeatures *f = g->cpu_features; f->name; f++)
        off |= f->features & ~g->default_features;
    if (off)
        print_names("default off", g->cpu_features, g->default_features, out);
}
