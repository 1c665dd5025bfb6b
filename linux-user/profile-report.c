/* SPDX-License-Identifier: Apache-2.0 */
/*
 * `lyre profile`: what the samples say. Each gets a guest function and a label, which names the mechanism that took the
 * time. C code is told apart by the emulator's own symbols: the innermost function of the stack that has a row below
 * decides. A stripped emulator knows guest code and stubs only; the rest is "other".
 */
#include "linux-user/profile-int.h"

#include "debug/symbols.h"
#include "linux-user/syscall.h"

#include <elf.h>
#include <inttypes.h>
#include <stdlib.h>
#include <sys/resource.h>

enum { TOP = 20, NAME_MAX_ = 128, LABELS_MAX = 512 };

typedef enum Mech { MECH_CODE, MECH_STUB, MECH_HELPER, MECH_LOOKUP, MECH_TRANSLATE, MECH_SYSCALL, MECH_TRAP, MECH_SIGNAL,
                    MECH_OTHER, MECH_COUNT } Mech;
static const char *const mech_names[MECH_COUNT] = {
    [MECH_CODE] = "guest code", [MECH_STUB] = "calls of helpers, inline lookups", [MECH_HELPER] = "helper",
    [MECH_LOOKUP] = "lookup in C", [MECH_TRANSLATE] = "translation", [MECH_SYSCALL] = "system call",
    [MECH_TRAP] = "FP traps", [MECH_SIGNAL] = "signals and faults", [MECH_OTHER] = "other",
};

/* Functions of the emulator, innermost match first. */
static const struct { const char *name; Mech kind; } anchors[] = {
    { "translate", MECH_TRANSLATE }, { "run_syscall", MECH_SYSCALL }, { "lu_syscall", MECH_SYSCALL },
    { "x86_fp_trap", MECH_TRAP }, { "signal_deliver", MECH_SIGNAL }, { "signal_raise", MECH_SIGNAL },
    { "host_handler", MECH_SIGNAL }, { "engine_run", MECH_LOOKUP },
};

typedef struct Label { Mech kind; char name[NAME_MAX_]; uint64_t count; } Label;
typedef struct Hit { uint64_t func; uint32_t label; } Hit;
typedef struct Func {
    uint64_t start, count, label_count;
    uint32_t label;                     /* the most frequent */
    uint64_t guest_bytes, host_bytes;
} Func;

typedef struct Report {
    Process *p;
    Symbols *guest, *own;
    Label label[LABELS_MAX]; unsigned nlabels;
    Hit *hit; uint64_t nhits;
    Func *func; uint64_t nfuncs;
    FILE *out;
} Report;

/* Names come from the guest: nothing that a terminal would obey. */
static const char *clean(char *name)
{
    for (char *c = name; *c; c++)
        if (*c < ' ' || *c > '~' || *c == '"' || *c == '\\')
            *c = '?';
    return name;
}

static uint32_t label_of(Report *r, Mech kind, const char *name)
{
    unsigned i = 0;

    while (i < r->nlabels && (r->label[i].kind != kind || strcmp(r->label[i].name, name)))
        i++;
    if (i == LABELS_MAX)
        return label_of(r, MECH_OTHER, "");
    if (i == r->nlabels) {
        r->nlabels = i + 1 < LABELS_MAX ? i + 1 : i;    /* the last place is for all that have none */
        r->label[i].kind = kind;
        snprintf(r->label[i].name, NAME_MAX_, "%s", name);
    }
    r->label[i].count++;
    return i;
}

static uint32_t helper_label(Report *r, uintptr_t pc)
{
    const Guest *g = r->p->guest;
    char name[NAME_MAX_];
    uint64_t start = symbols_find(r->own, pc, name, sizeof name);

    for (uint32_t i = 0; start && i < g->nhelpers; i++)
        if ((uintptr_t)g->helpers[i].fn == start)
            snprintf(name, sizeof name, "%s", g->helpers[i].name);
    return label_of(r, MECH_HELPER, start ? name : "");
}

static uint32_t c_label(Report *r, const Sample *s)
{
    for (unsigned i = 0; i < s->n; i++) {
        char name[NAME_MAX_];
        size_t len;

        if (!symbols_find(r->own, s->stack[i] - (i > 0), name, sizeof name))
            continue;
        len = strcspn(name, ".");               /* what the compiler has split off */
        for (size_t k = 0; k < ARRAY_LEN(anchors); k++) {
            const SysRow *row = anchors[k].kind == MECH_SYSCALL ? sys_row(s->sys_nr) : NULL;

            if (strlen(anchors[k].name) == len && !memcmp(anchors[k].name, name, len))
                return label_of(r, anchors[k].kind, row ? row->name : "");
        }
    }
    return s->from_code ? helper_label(r, s->stack[s->n - 1]) : label_of(r, MECH_OTHER, "");
}

static void judge(Report *r, const Sample *s)
{
    char name[NAME_MAX_];
    Hit *h = &r->hit[r->nhits++];

    h->func = symbols_find(r->guest, s->pc, name, sizeof name);
    if (!h->func)
        h->func = s->region ? s->region : ALIGN_DOWN(s->pc, 4096ul);
    h->label = s->where == ENGINE_IN_CODE ? label_of(r, MECH_CODE, "")
             : s->where == ENGINE_IN_STUB ? label_of(r, MECH_STUB, "") : c_label(r, s);
}

static int hit_order(const void *pa, const void *pb)
{
    const Hit *a = pa, *b = pb;

    return a->func != b->func ? (a->func < b->func ? -1 : 1) : (a->label > b->label) - (a->label < b->label);
}

static int by_start(const void *pa, const void *pb)
{
    const Func *a = pa, *b = pb;

    return (a->start > b->start) - (a->start < b->start);
}

static int by_count(const void *pa, const void *pb)
{
    const Func *a = pa, *b = pb;

    return a->count != b->count ? (a->count < b->count) - (a->count > b->count) : by_start(a, b);
}

static int label_order(const void *pa, const void *pb)
{
    const Label *a = pa, *b = pb;

    return (a->count < b->count) - (a->count > b->count);
}

/* Hits, in order, become functions. */
static void sum_up(Report *r)
{
    uint64_t run = 0;

    qsort(r->hit, r->nhits, sizeof *r->hit, hit_order);
    for (uint64_t i = 0; i < r->nhits; i++) {
        const Hit *h = &r->hit[i], *was = i ? h - 1 : NULL;
        Func *f;

        if (!was || was->func != h->func)
            r->func[r->nfuncs++] = (Func){ .start = h->func };
        run = was && was->func == h->func && was->label == h->label ? run + 1 : 1;
        f = &r->func[r->nfuncs - 1];
        f->count++;
        if (run > f->label_count) {
            f->label_count = run;
            f->label = h->label;
        }
    }
}

static void add_region(void *arg, uint64_t pc, uint32_t guest_bytes, uint32_t host_bytes)
{
    Report *r = arg;
    char name[NAME_MAX_];
    Func key = { .start = symbols_find(r->guest, pc, name, sizeof name) }, *f;

    if (!key.start)
        key.start = pc;
    f = bsearch(&key, r->func, r->nfuncs, sizeof key, by_start);
    if (f) {
        f->guest_bytes += guest_bytes;
        f->host_bytes += host_bytes;
    }
}

static void label_text(const Label *l, char *buf, size_t size)
{
    snprintf(buf, size, "%s%s%s", mech_names[l->kind], *l->name ? " " : "", l->name);
}

static double percent(uint64_t n, uint64_t all) { return all ? 100.0 * n / all : 0; }

static void print_functions(Report *r)
{
    bool json = lu_opt->profile_json;
    uint64_t n = MIN(r->nfuncs, (uint64_t)TOP);

    fprintf(r->out, json ? "  \"functions\": ["
                         : "\n  share  samples  expansion  mostly                               function\n");
    for (uint64_t i = 0; i < n; i++) {
        const Func *f = &r->func[i];
        char name[NAME_MAX_], label[NAME_MAX_ + 40], mostly[NAME_MAX_ + 48], grown[16] = "-";

        symbols_find(r->guest, f->start, name, sizeof name);
        clean(name);
        label_text(&r->label[f->label], label, sizeof label);
        if (json) {
            fprintf(r->out, "%s\n    { \"name\": \"%s\", \"start\": %" PRIu64 ", \"samples\": %" PRIu64 ", "
                    "\"mostly\": \"%s\", \"mostly_samples\": %" PRIu64 ", "
                    "\"guest_bytes\": %" PRIu64 ", \"host_bytes\": %" PRIu64 " }",
                    i ? "," : "", name, f->start, f->count, label, f->label_count, f->guest_bytes, f->host_bytes);
            continue;
        }
        if (f->guest_bytes)
            snprintf(grown, sizeof grown, "%.1f", (double)f->host_bytes / f->guest_bytes);
        snprintf(mostly, sizeof mostly, "%3.0f%% %s", percent(f->label_count, f->count), label);
        fprintf(r->out, "%6.1f%%  %7" PRIu64 "  %9s  %-35s  %s\n", percent(f->count, r->nhits), f->count, grown, mostly,
                name);
    }
    fprintf(r->out, json ? "\n  ],\n" : "");
}

static void print_mechanisms(Report *r)
{
    bool json = lu_opt->profile_json;

    qsort(r->label, r->nlabels, sizeof *r->label, label_order);
    fprintf(r->out, json ? "  \"mechanisms\": [" : "\n  share  samples  mechanism\n");
    for (unsigned i = 0; i < r->nlabels && (i < TOP || json); i++) {
        char label[NAME_MAX_ + 40];

        label_text(&r->label[i], label, sizeof label);
        if (json)
            fprintf(r->out, "%s\n    { \"name\": \"%s\", \"samples\": %" PRIu64 " }", i ? "," : "", label,
                    r->label[i].count);
        else
            fprintf(r->out, "%6.1f%%  %7" PRIu64 "  %s\n", percent(r->label[i].count, r->nhits), r->label[i].count,
                    label);
    }
    fprintf(r->out, json ? "\n  ]\n}\n" : "\n");
}

static double cpu_seconds(void)
{
    struct rusage u;

    getrusage(RUSAGE_SELF, &u);
    return u.ru_utime.tv_sec + u.ru_stime.tv_sec + (u.ru_utime.tv_usec + u.ru_stime.tv_usec) / 1e6;
}

void profile_report(Process *p, const Sample *v, uint64_t taken, FILE *out)
{
    extern const Elf64_Ehdr __ehdr_start __attribute__((visibility("hidden")));
    Report *r = calloc(1, sizeof *r);
    uint64_t n = MIN(taken, (uint64_t)PROFILE_SAMPLES);

    if (r) {
        r->hit = malloc((n + 1) * sizeof *r->hit);
        r->func = malloc((n + 1) * sizeof *r->func);
    }
    if (!r || !r->hit || !r->func) {
        fputs("lyre: profile: out of memory\n", out);
        return;
    }
    r->p = p;
    r->out = out;
    r->guest = symbols_new(USER_TOP, lu_opt->guest_base);
    r->own = symbols_of_file("/proc/self/exe", __ehdr_start.e_type == ET_EXEC ? 0 : (uintptr_t)&__ehdr_start);
    for (uint64_t i = 0; i < n; i++)
        judge(r, &v[i]);
    sum_up(r);
    engine_regions(p->engine, add_region, r);
    qsort(r->func, r->nfuncs, sizeof *r->func, by_count);
    if (lu_opt->profile_json)
        fprintf(out, "{\n  \"samples\": %" PRIu64 ",\n", taken);
    else
        fprintf(out, "lyre profile: %s, %" PRIu64 " samples in %.3f s of CPU time\n", p->comm, taken, cpu_seconds());
    print_functions(r);
    print_mechanisms(r);
    symbols_free(r->guest);
    symbols_free(r->own);
    free(r->hit);
    free(r->func);
    free(r);
}
