/* SPDX-License-Identifier: Apache-2.0 */
/* The monitor's commands for people, one row each. */
#include "softmmu/block.h"
#include "softmmu/debug.h"
#include "softmmu/monitor-int.h"

#include <inttypes.h>
#include <stdlib.h>

typedef struct Hmp {
    Machine *m;
    GString *out;
    char **arg;                  /* words behind the command's name */
    unsigned n;
} Hmp;

typedef struct HmpCommand {
    const char *name, *args, *help;
    void (*fn)(Hmp *h);
    unsigned min, max;           /* words */
} HmpCommand;

static const HmpCommand commands[];

/* Print @err if there is one, and free it. */
static bool failed(Hmp *h, char *err)
{
    if (!err)
        return false;
    g_string_append_printf(h->out, "Error: %s\n", err);
    g_free(err);
    return true;
}

static bool number(Hmp *h, const char *text, uint64_t *out)
{
    char *end;

    *out = g_ascii_strtoull(text, &end, 0);
    if (end != text && !*end)
        return true;
    g_string_append_printf(h->out, "Error: '%s' is not a number\n", text);
    return false;
}

static void c_stop(Hmp *h)
{
    if (h->m->state == RUN_RUNNING)
        machine_stop(h->m, RUN_PAUSED);
}

static void c_cont(Hmp *h)
{
    if (h->m->state == RUN_SHUTDOWN || h->m->state == RUN_INTERNAL_ERROR)
        g_string_append(h->out, "Error: the machine has ended: system_reset first\n");
    else
        machine_start(h->m);
}

static void c_quit(Hmp *h) { monitor_quit(h->m); }
static void c_reset(Hmp *h) { machine_request(h->m, POWER_HOST_RESET, 0); }
static void c_powerdown(Hmp *h) { machine_request(h->m, POWER_DOWN_BUTTON, 0); }
static void c_savevm(Hmp *h) { failed(h, snapshot_save(h->m, h->n ? h->arg[0] : "vm")); }
static void c_loadvm(Hmp *h) { failed(h, snapshot_load(h->m, h->arg[0])); }
static void c_delvm(Hmp *h) { failed(h, snapshot_delete(h->m, h->arg[0])); }

static void c_migrate(Hmp *h)
{
    const char *uri = h->arg[h->n - 1];

    if (strncmp(uri, "file:", 5))
        g_string_append(h->out, "Error: migrate writes to a file: migrate file:PATH\n");
    else
        failed(h, snapshot_save_file(h->m, uri + 5));
}

static void c_commit(Hmp *h)
{
    Block *b = block_find(h->m, h->arg[0]);

    if (!b)
        g_string_append_printf(h->out, "Error: no drive '%s': info block lists them\n", h->arg[0]);
    else
        failed(h, block_commit(b));
}

static void c_gdbserver(Hmp *h) { failed(h, debug_start(h->m, h->n ? h->arg[0] : "tcp::1234")); }

/* x and xp: COUNT words of 4 bytes */
static void dump(Hmp *h, bool physical)
{
    uint64_t addr, n = 1;
    uint32_t word;

    if (!number(h, h->arg[0], &addr) || (h->n > 1 && !number(h, h->arg[1], &n)))
        return;
    for (uint64_t i = 0; i < MIN(n, 4096u); i++, addr += 4) {
        bool ok = physical ? mem_read(h->m, addr, &word, 4)
                           : h->m->ncpus && vcpu_memory(&h->m->vcpus[0], addr, &word, 4, false);

        if (i % 4 == 0)
            g_string_append_printf(h->out, "%s%016" PRIx64 ":", i ? "\n" : "", addr);
        g_string_append_printf(h->out, ok ? " 0x%08x" : " ??????????", word);
    }
    g_string_append_c(h->out, '\n');
}

static void c_x(Hmp *h) { dump(h, false); }
static void c_xp(Hmp *h) { dump(h, true); }

/* ---- info ---- */

static void i_status(Hmp *h) { g_string_append_printf(h->out, "VM status: %s\n", run_state_name(h->m->state)); }

static void i_cpus(Hmp *h)
{
    for (unsigned i = 0; i < h->m->ncpus; i++)
        g_string_append_printf(h->out, "CPU #%u: thread_id=%d\n", i, (int)h->m->vcpus[i].tid);
}

/* Registers are exact while the machine stands still. */
static void i_registers(Hmp *h)
{
    RunState was = h->m->state;

    if (was == RUN_RUNNING)
        machine_stop(h->m, RUN_PAUSED);
    for (unsigned i = 0; i < h->m->ncpus; i++) {
        char *text = NULL;
        size_t size;
        FILE *f = open_memstream(&text, &size);

        g_string_append_printf(h->out, "CPU#%u\n", i);
        if (!f)
            break;
        h->m->guest->dump(h->m->vcpus[i].cpu, f);
        fclose(f);
        g_string_append(h->out, text);
        free(text);
    }
    if (was == RUN_RUNNING)
        machine_start(h->m);
}

static void i_block(Hmp *h)
{
    for (unsigned i = 0; i < block_count(h->m); i++) {
        BlockInfo b;

        block_info(h->m, i, &b);
        g_string_append_printf(h->out, "%s: %s (%s%s%s), %" PRIu64 " bytes\n", b.id, b.temporary ? "until the end" : b.file,
                               b.format, b.base ? " over " : "", b.base ? b.base : "", b.size);
        if (b.readonly)
            g_string_insert(h->out, (gssize)h->out->len - 1, ", read-only");
    }
}

static void i_snapshots(Hmp *h)
{
    g_autoptr(GPtrArray) all = snapshot_list(h->m);

    if (!all->len)
        g_string_append(h->out, "There is no snapshot available.\n");
    for (guint i = 0; i < all->len; i++) {
        const SnapshotInfo *s = g_ptr_array_index(all, i);
        g_autoptr(GDateTime) t = g_date_time_new_from_unix_local(s->date);
        g_autofree char *date = g_date_time_format(t, "%F %T");

        g_string_append_printf(h->out, "%-20s %10.1f MiB  %s  %.3f s\n", s->name, s->size / 1048576.0, date,
                               s->clock_ns / 1e9);
    }
}

static void i_version(Hmp *h) { g_string_append(h->out, "Lyrebird " LYRE_VERSION "\n"); }

static void i_qtree(Hmp *h)
{
    for (Device *d = h->m->devices; d; d = d->next)
        g_string_append_printf(h->out, "dev: %s, id \"%s\"\n", d->type->name, d->id);
}

static void i_mtree(Hmp *h)
{
    static const char *const kind[] = { [MEM_RAM] = "ram", [MEM_ROM] = "rom", [MEM_DEVICE] = "i/o" };

    for (MemRegion *r = h->m->regions; r; r = r->next)
        g_string_append_printf(h->out, "%016" PRIx64 "-%016" PRIx64 " (prio %d, %s): %s%s\n", r->addr, r->addr + r->size - 1,
                               r->priority, kind[r->kind], r->name, r->enabled ? "" : " [disabled]");
}

static void i_jit(Hmp *h)
{
    char *text = NULL;
    size_t size;
    FILE *f = open_memstream(&text, &size);

    if (!f)
        return;
    machine_stats(h->m, f);
    fclose(f);
    g_string_append(h->out, text);
    free(text);
}

static const HmpCommand infos[] = {
    { "block", "", "drives", i_block },
    { "cpus", "", "CPUs and their threads", i_cpus },
    { "jit", "", "counters of the translator", i_jit },
    { "mtree", "", "physical memory map", i_mtree },
    { "qtree", "", "devices", i_qtree },
    { "registers", "", "CPU registers", i_registers },
    { "snapshots", "", "saved states", i_snapshots },
    { "status", "", "running, paused, ...", i_status },
    { "version", "", "version", i_version },
    { NULL },
};

static const HmpCommand *find(const HmpCommand *list, const char *name)
{
    for (; list->name; list++) {
        g_auto(GStrv) names = g_strsplit(list->name, "|", 0);

        if (g_strv_contains((const char *const *)names, name))
            return list;
    }
    return NULL;
}

static void c_info(Hmp *h)
{
    const HmpCommand *c = h->n ? find(infos, h->arg[0]) : NULL;

    if (c) {
        c->fn(h);
        return;
    }
    for (c = infos; c->name; c++)
        g_string_append_printf(h->out, "info %-12s %s\n", c->name, c->help);
}

static void c_help(Hmp *h)
{
    for (const HmpCommand *c = commands; c->name; c++)
        g_string_append_printf(h->out, "%s %s -- %s\n", c->name, c->args, c->help);
}

static const HmpCommand commands[] = {
    { "help|?", "", "this list", c_help, 0, 1 },
    { "info", "[WHAT]", "show something; info alone lists what", c_info, 0, 1 },
    { "stop|s", "", "stop the machine", c_stop, 0, 0 },
    { "cont|c", "", "let it run on", c_cont, 0, 0 },
    { "quit|q", "", "end", c_quit, 0, 0 },
    { "system_reset", "", "reset the machine", c_reset, 0, 0 },
    { "system_powerdown", "", "press the power button", c_powerdown, 0, 0 },
    { "savevm", "[NAME]", "save machine and disks", c_savevm, 0, 1 },
    { "loadvm", "NAME", "go back to what was saved", c_loadvm, 1, 1 },
    { "delvm", "NAME", "delete what was saved", c_delvm, 1, 1 },
    { "migrate", "[-d] file:PATH", "save the machine without its disks to a file, for -incoming", c_migrate, 1, 2 },
    { "commit", "DRIVE", "write the changes of an overlay into its base image", c_commit, 1, 1 },
    { "gdbserver", "[tcp::PORT]", "listen for a debugger", c_gdbserver, 0, 1 },
    { "x", "ADDRESS [COUNT]", "words of memory, as CPU 0 sees it", c_x, 1, 2 },
    { "xp", "ADDRESS [COUNT]", "words of physical memory", c_xp, 1, 2 },
    { NULL },
};

void hmp_run(Machine *m, const char *line, GString *out)
{
    g_autofree char *text = g_strstrip(g_strdup(line));
    g_auto(GStrv) words = g_strsplit_set(text, " \t", 0);
    g_autoptr(GPtrArray) args = g_ptr_array_new();
    const HmpCommand *c;

    for (char **w = words; *w; w++)
        if (**w)
            g_ptr_array_add(args, *w);
    if (!args->len)
        return;
    c = find(commands, g_ptr_array_index(args, 0));
    Hmp h = { m, out, (char **)args->pdata + 1, args->len - 1 };

    if (!c)
        g_string_append_printf(out, "unknown command: '%s' (help lists them)\n", (char *)g_ptr_array_index(args, 0));
    else if (h.n < c->min || h.n > c->max)
        g_string_append_printf(out, "usage: %s %s\n", c->name, c->args);
    else
        c->fn(&h);
}
