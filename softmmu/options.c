/* SPDX-License-Identifier: Apache-2.0 */
/* Options of lyre-system-*: one row each. What they ask for is made in backends.c. */
#include "softmmu/options.h"
#include "base/log.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct Parse {
    CommandLine *cl;
    const struct OptRow *row;
    const char *program;
} Parse;

typedef struct OptRow {
    const char *name, *arg, *help;      /* arg NULL: a flag; help NULL: understood, without effect */
    void (*set)(Parse *ps, const char *value);
} OptRow;

static void __attribute__((noreturn)) PRINTF(2, 3) die(const Parse *ps, const char *fmt, ...)
{
    va_list ap;

    fprintf(stderr, "%s: -%s", ps->program, ps->row->name);
    va_start(ap, fmt);
    vfprintf(stderr, fmt, ap);
    va_end(ap);
    fputc('\n', stderr);
    exit(1);
}

/* ---- values ---- */

bool options_size(const char *text, uint64_t unit, uint64_t *bytes)
{
    static const char units[] = "BKMGTPE";
    char *end;
    double n = g_ascii_strtod(text, &end);
    const char *u = *end ? strchr(units, g_ascii_toupper(*end)) : NULL;

    if (end == text || n < 0 || (*end && (!u || (end[1] && (end[1] != 'B' || end[2])))))
        return false;
    n *= u ? (double)(1ull << 10 * (u - units)) : (double)unit;
    if (n >= 0x1p63)
        return false;
    *bytes = (uint64_t)n;
    return true;
}

static char *item_end(const char *p)
{
    while (*p && (*p != ',' || p[1] == ','))
        p += *p == ',' ? 2 : 1;
    return (char *)p;
}

static char *unescape(const char *p, size_t n)
{
    GString *s = g_string_new(NULL);

    for (size_t i = 0; i < n; i++) {
        g_string_append_c(s, p[i]);
        i += p[i] == ',' && i + 1 < n && p[i + 1] == ',';
    }
    return g_string_free(s, FALSE);
}

/* Items that say another thing each time, rather than the same anew. */
static bool is_list(const char *key) { return !strcmp(key, "hostfwd") || !strcmp(key, "dnssearch"); }

GHashTable *options_table(const char *text, const char *first, char **err)
{
    GHashTable *t = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);

    for (const char *p = text; *p;) {
        const char *end = item_end(p), *eq = memchr(p, '=', (size_t)(end - p));
        char *key, *value;

        if (end == p) {
            *err = g_strdup_printf("'%s': an item is missing at a comma (a comma in a value is written twice)", text);
            g_hash_table_destroy(t);
            return NULL;
        }
        if (!eq && p == text && first) {
            key = g_strdup(first);
            value = unescape(p, (size_t)(end - p));
        } else {
            key = g_strndup(p, (size_t)((eq ? eq : end) - p));
            value = eq ? unescape(eq + 1, (size_t)(end - eq - 1)) : g_strdup("on");
        }
        const char *was = g_hash_table_lookup(t, key);

        if (was && is_list(key)) {
            char *both = g_strconcat(was, "\n", value, NULL);

            g_free(value);
            value = both;
        }
        g_hash_table_replace(t, key, value);
        p = *end ? end + 1 : end;
    }
    return t;
}

const char *options_get(GHashTable *t, const char *key) { return g_hash_table_lookup(t, key); }

static GHashTable *table(const Parse *ps, const char *text, const char *first)
{
    char *err = NULL;
    GHashTable *t = options_table(text, first, &err);

    if (!t)
        die(ps, " %s", err);
    return t;
}

static uint64_t number(const Parse *ps, const char *text, const char *what, uint64_t min, uint64_t max)
{
    char *end;
    uint64_t n = g_ascii_strtoull(text, &end, 0);

    if (end == text || *end || *text == '-' || n < min || n > max)
        die(ps, " %s: %s is a number from %" G_GUINT64_FORMAT " to %" G_GUINT64_FORMAT, text, what, min, max);
    return n;
}

static bool on_off(const Parse *ps, const char *text)
{
    if (!strcmp(text, "on") || !strcmp(text, "yes") || !strcmp(text, "true"))
        return true;
    if (strcmp(text, "off") && strcmp(text, "no") && strcmp(text, "false"))
        die(ps, ": '%s': say on or off", text);
    return false;
}

static void keep(char **to, const char *value)
{
    g_free(*to);
    *to = g_strdup(value);
}

/* ---- one setter an option ---- */

static bool wants_help(const char *v) { return !strcmp(v, "help") || !strcmp(v, "?"); }

static void set_accel(Parse *ps, const char *v)
{
    GHashTable *t = table(ps, v, "accel");
    const char *kind = options_get(t, "accel"), *size = options_get(t, "tb-size");

    if (kind && wants_help(kind)) {
        puts("jit     translation to host code (the default; tcg is an alias)\ninterp  the IR interpreter: "
             "slow, for comparison");
        exit(0);
    }
    if (!kind || (strcmp(kind, "jit") && strcmp(kind, "tcg") && strcmp(kind, "interp")))
        die(ps, " %s: jit and interp are known", v);
    ps->cl->cfg.interp = !strcmp(kind, "interp");
    if (size)
        ps->cl->cfg.cache_size = number(ps, size, "tb-size (MiB)", 1, 2047) << 20;
    g_hash_table_destroy(t);
}

/* @name: only this one; NULL: all */
static void __attribute__((noreturn)) machine_help(const Parse *ps, const char *name)
{
    for (const MachineType *const *mt = machine_types; *mt; mt++) {
        if (strcmp((*mt)->guest, ps->cl->guest->name) || (name && strcmp((*mt)->name, name)))
            continue;
        printf("%-10s %s\n", (*mt)->name, (*mt)->help);
        for (const char *const *o = (*mt)->options; o && *o; o++)
            printf("           %s\n", *o);
    }
    exit(0);
}

static void set_machine(Parse *ps, const char *v)
{
    MachineConfig *c = &ps->cl->cfg;
    GHashTable *t;
    GHashTableIter it;
    gpointer key, value;

    if (wants_help(v))
        machine_help(ps, NULL);
    t = table(ps, v, "type");
    if (options_get(t, "help"))
        machine_help(ps, options_get(t, "type"));
    g_hash_table_iter_init(&it, t);
    while (g_hash_table_iter_next(&it, &key, &value)) {
        if (!strcmp(key, "type"))
            keep(&c->machine, value);
        else if (!strcmp(key, "accel"))
            set_accel(ps, value);
        else
            g_hash_table_replace(c->machine_opts, g_strdup(key), g_strdup(value));
    }
    g_hash_table_destroy(t);
}

static void set_cpu(Parse *ps, const char *v)
{
    if (wants_help(v)) {
        guest_cpu_help(ps->cl->guest, stdout);
        exit(0);
    }
    keep(&ps->cl->cfg.cpu, v);
}

static void set_smp(Parse *ps, const char *v)
{
    GHashTable *t = table(ps, v, "cpus");
    const char *n = options_get(t, "cpus"), *max = options_get(t, "maxcpus");
    static const char *const parts[] = { "sockets", "dies", "clusters", "cores", "threads" };
    uint64_t product = 1;

    for (unsigned i = 0; i < ARRAY_LEN(parts); i++)
        if (options_get(t, parts[i]))
            product *= number(ps, options_get(t, parts[i]), parts[i], 1, MAX_CPUS);
    ps->cl->cfg.cpus = (uint32_t)number(ps, n ? n : max ? max : "0", "the number of CPUs", 0, MAX_CPUS);
    if (!ps->cl->cfg.cpus)
        ps->cl->cfg.cpus = (uint32_t)MIN(product, MAX_CPUS);
    g_hash_table_destroy(t);
}

static void set_memory(Parse *ps, const char *v)
{
    GHashTable *t = table(ps, v, "size");
    const char *size = options_get(t, "size");
    uint64_t n;

    if (!size || !options_size(size, 1 << 20, &n) || n < 4 << 20 || n > 1ull << 40)
        die(ps, " %s: memory is a number of MiB or ends in M, G or T: from 4M to 1T", v);
    ps->cl->cfg.ram_size = ALIGN_UP(n, 4096ull);
    g_hash_table_destroy(t);
}

static void set_kernel(Parse *ps, const char *v) { keep(&ps->cl->cfg.kernel, v); }
static void set_initrd(Parse *ps, const char *v) { keep(&ps->cl->cfg.initrd, v); }
static void set_append(Parse *ps, const char *v) { keep(&ps->cl->cfg.append, v); }
static void set_dtb(Parse *ps, const char *v) { keep(&ps->cl->cfg.dtb, v); }
static void set_bios(Parse *ps, const char *v) { keep(&ps->cl->cfg.bios, v); }
static void set_gdb(Parse *ps, const char *v) { keep(&ps->cl->cfg.gdb, v); }
static void set_gdb_default(Parse *ps, const char *v) { keep(&ps->cl->cfg.gdb, "tcp::1234"); }
static void set_stopped(Parse *ps, const char *v) { ps->cl->cfg.start_stopped = true; }
static void set_snapshot(Parse *ps, const char *v) { ps->cl->cfg.snapshot = true; }
static void set_no_reboot(Parse *ps, const char *v) { ps->cl->cfg.no_reboot = true; }
static void set_no_shutdown(Parse *ps, const char *v) { ps->cl->cfg.no_shutdown = true; }
static void set_one_insn(Parse *ps, const char *v) { ps->cl->cfg.one_insn = true; }
static void set_loadvm(Parse *ps, const char *v) { keep(&ps->cl->cfg.loadvm, v); }
static void set_incoming(Parse *ps, const char *v) { keep(&ps->cl->cfg.incoming, v); }
static void set_pidfile(Parse *ps, const char *v) { keep(&ps->cl->cfg.pidfile, v); }
static void set_daemonize(Parse *ps, const char *v) { ps->cl->cfg.daemonize = true; }
static void set_nodefaults(Parse *ps, const char *v) { ps->cl->nodefaults = true; }
static void set_nothing(Parse *ps, const char *v) { }

static void set_nographic(Parse *ps, const char *v) { ps->cl->nographic = true; }

static void set_display(Parse *ps, const char *v)
{
    if (strcmp(v, "none"))
        die(ps, " %s: this machine has no display: none is known; its console is the serial port", v);
    ps->cl->no_display = true;
}

static void set_vga(Parse *ps, const char *v)
{
    if (strcmp(v, "none"))
        die(ps, " %s: this machine has no display: none is known", v);
}

static void set_rtc(Parse *ps, const char *v)
{
    GHashTable *t = table(ps, v, "base");
    const char *base = options_get(t, "base");

    if (base)
        keep(&ps->cl->cfg.rtc_base, base);
    g_hash_table_destroy(t);
}

static void set_name(Parse *ps, const char *v)
{
    GHashTable *t = table(ps, v, "guest");

    if (options_get(t, "guest"))
        keep(&ps->cl->cfg.name, options_get(t, "guest"));
    g_hash_table_destroy(t);
}

static void set_uuid(Parse *ps, const char *v)
{
    g_autofree char *lower = g_ascii_strdown(v, -1);

    if (!g_uuid_string_is_valid(lower))
        die(ps, " %s: 32 hexadecimal digits as 8-4-4-4-12 are wanted", v);
    keep(&ps->cl->cfg.uuid, lower);
}

static void set_action(Parse *ps, const char *v)
{
    GHashTable *t = table(ps, v, NULL);
    const char *reboot = options_get(t, "reboot"), *shutdown = options_get(t, "shutdown");

    if (reboot)
        ps->cl->cfg.no_reboot = !strcmp(reboot, "shutdown");
    if (shutdown)
        ps->cl->cfg.no_shutdown = !strcmp(shutdown, "pause");
    g_hash_table_destroy(t);
}

static void set_object(Parse *ps, const char *v)
{
    if (strncmp(v, "rng-random", 10) && strncmp(v, "rng-builtin", 11))
        die(ps, " %s: rng-random and rng-builtin are known (both mean the host's random numbers)", v);
}

static void set_global(Parse *ps, const char *v)
{
    if (strncmp(v, "virtio-mmio.force-legacy=", 25) || on_off(ps, v + 25))
        die(ps, " %s: only virtio-mmio.force-legacy=off is known, which is how it is anyway; give properties to -device", v);
}

#define LIST(name) static void set_##name(Parse *ps, const char *v) { g_ptr_array_add(ps->cl->name, g_strdup(v)); }
LIST(chardevs) LIST(drives) LIST(blockdevs) LIST(fsdevs) LIST(virtfs) LIST(netdevs) LIST(nics) LIST(serials) LIST(monitors)
LIST(qmps) LIST(mons)
#undef LIST

static void device_type_help(const DeviceType *t)
{
    printf("%s: %s\n", t->name, t->help);
    for (const Prop *p = t->props; p && p->name; p++)
        printf("  %-20s %s\n", p->name, p->help ? p->help : "");
    exit(0);
}

static void set_devices(Parse *ps, const char *v)
{
    if (wants_help(v)) {
        for (const DeviceType *const *t = device_types; *t; t++)
            if ((*t)->user)
                printf("%-24s %s\n", (*t)->name, (*t)->help);
        exit(0);
    }
    GHashTable *t = table(ps, v, "driver");
    const DeviceType *type = options_get(t, "driver") ? device_type(options_get(t, "driver")) : NULL;

    if (options_get(t, "help") && type)
        device_type_help(type);
    g_hash_table_destroy(t);
    g_ptr_array_add(ps->cl->devices, g_strdup(v));
}

static void set_log(Parse *ps, const char *v)
{
    char *unknown;

    if (wants_help(v)) {
        log_help(stdout);
        exit(0);
    }
    unknown = log_parse(v);
    if (unknown)
        die(ps, " %s: unknown item '%s': -d help lists them", v, unknown);
}

static void set_log_file(Parse *ps, const char *v)
{
    int ret = log_file(v, false);

    if (ret < 0)
        die(ps, " %s: %s", v, strerror(-ret));
}

static void set_filter(Parse *ps, const char *v)
{
    if (!log_filter(v))
        die(ps, " %s: want ranges as start..end or start+length, separated by commas", v);
}

static void set_help(Parse *ps, const char *v);

static void set_version(Parse *ps, const char *v)
{
    printf("%s version %s (Lyrebird)\n", ps->program, LYRE_VERSION);
    exit(0);
}

static const OptRow rows[] = {
    { "M", "TYPE[,OPTION=VALUE...]", "the machine: -M help lists them; dumpdtb=FILE writes its device tree", set_machine },
    { "machine", "TYPE[,OPTION=VALUE...]", "the same", set_machine },
    { "cpu", "MODEL[,FEATURE=on|off...]", "the CPU: -cpu help lists models and features", set_cpu },
    { "smp", "N", "number of CPUs, each a host thread (default 1)", set_smp },
    { "m", "SIZE", "memory, in MiB or with M, G, T (default 1G)", set_memory },
    { "accel", "jit|interp[,tb-size=MIB]", "how guest code is run", set_accel },
    { "kernel", "FILE", "kernel: Image, gzip, EFI zboot, or ELF", set_kernel },
    { "initrd", "FILE", "initial RAM disk", set_initrd },
    { "append", "TEXT", "kernel command line", set_append },
    { "dtb", "FILE", "device tree blob to use instead of the machine's own", set_dtb },
    { "bios", "FILE", "firmware; none: start the kernel in M mode (default: OpenSBI)", set_bios },
    { "drive", "file=FILE,format=raw[,if=virtio|pflash|none][,...]", "a disk image", set_drives },
    { "blockdev", "driver=file,filename=FILE,node-name=ID[,...]", "a disk image for -device", set_blockdevs },
    { "device", "TYPE[,PROPERTY=VALUE...]", "a device: -device help lists types, -device TYPE,help properties",
      set_devices },
    { "netdev", "user|tap,id=ID[,hostfwd=...]", "a network for -device", set_netdevs },
    { "nic", "user|tap|none[,hostfwd=...][,model=...]", "a network and its network card (default: user)", set_nics },
    { "fsdev", "local,id=ID,path=DIR,security_model=none", "a host directory for -device virtio-9p-device", set_fsdevs },
    { "virtfs", "local,path=DIR,mount_tag=TAG,security_model=none", "a host directory, shared by 9p", set_virtfs },
    { "chardev", "KIND,id=ID[,...]", "a character stream for -device, -serial, -mon", set_chardevs },
    { "serial", "KIND", "where the serial port goes: stdio, mon:stdio, null, pty, file:, unix:, tcp:, chardev:ID",
      set_serials },
    { "monitor", "KIND", "where the monitor goes; likewise", set_monitors },
    { "qmp", "KIND", "where the monitor for programs (JSON) goes; likewise", set_qmps },
    { "mon", "chardev=ID[,mode=readline|control]", "a monitor on a -chardev", set_mons },
    { "nographic", NULL, "serial port and monitor on the terminal: Ctrl-A h helps (the default)", set_nographic },
    { "display", "none", "no display", set_display },
    { "snapshot", NULL, "writes to drives are not kept", set_snapshot },
    { "rtc", "base=utc|localtime|DATETIME", "what the real-time clock starts with", set_rtc },
    { "no-reboot", NULL, "end when the guest resets the machine", set_no_reboot },
    { "no-shutdown", NULL, "stop, do not end, when the guest powers the machine off", set_no_shutdown },
    { "action", "reboot=reset|shutdown,shutdown=poweroff|pause", "the same in other words", set_action },
    { "S", NULL, "do not start the CPUs (type c in the monitor)", set_stopped },
    { "s", NULL, "the same as -gdb tcp::1234", set_gdb_default },
    { "gdb", "tcp:HOST:PORT|unix:PATH", "wait for a debugger's connection there", set_gdb },
    { "loadvm", "NAME", "start from a snapshot", set_loadvm },
    { "incoming", "file:PATH", "start from a file that migrate has written", set_incoming },
    { "daemonize", NULL, "go to the background once the machine is ready", set_daemonize },
    { "pidfile", "FILE", "write the process id to it", set_pidfile },
    { "nodefaults", NULL, "no devices that were not asked for", set_nodefaults },
    { "object", "rng-random|rng-builtin,id=ID", "understood for virtio-rng", set_object },
    { "global", "virtio-mmio.force-legacy=off", "understood", set_global },
    { "d", "ITEM,...", "log: -d help lists items", set_log },
    { "D", "FILE", "where the log goes", set_log_file },
    { "dfilter", "RANGE,...", "log only these guest addresses", set_filter },
    { "one-insn-per-tb", NULL, "translate one instruction at a time", set_one_insn },
    { "version", NULL, "print the version", set_version },
    { "help", NULL, "print this", set_help },
    { "h", NULL, NULL, set_help },
    { "vga", "none", NULL, set_vga },
    { "name", "NAME", "the machine's name, for monitors", set_name },
    { "uuid", "UUID", "likewise its UUID", set_uuid },
    { "msg", "TEXT", NULL, set_nothing },
    { "sandbox", "TEXT", NULL, set_nothing },
    { "no-user-config", NULL, NULL, set_nothing },
    { "boot", "TEXT", NULL, set_nothing },
    { "k", "TEXT", NULL, set_nothing },
    { "L", "DIR", NULL, set_nothing },
};

static void set_help(Parse *ps, const char *v)
{
    printf("%s [OPTION...] [DISK]: run a whole %s machine\n\n", ps->program, ps->cl->guest->name);
    for (unsigned i = 0; i < ARRAY_LEN(rows); i++)
        if (rows[i].help)
            printf("-%s%s%s\n        %s\n", rows[i].name, rows[i].arg ? " " : "", rows[i].arg ? rows[i].arg : "",
                   rows[i].help);
    printf("\nDISK alone boots it by U-Boot or EDK2 (Debian: u-boot-qemu, qemu-efi-riscv64).\n");
    exit(0);
}

static const OptRow *find_row(const char *name)
{
    for (unsigned i = 0; i < ARRAY_LEN(rows); i++)
        if (!strcmp(rows[i].name, name))
            return &rows[i];
    return NULL;
}

static void unknown(const Parse *ps, const char *arg)
{
    fprintf(stderr, "%s: unknown option %s", ps->program, arg);
    for (unsigned i = 0; i < ARRAY_LEN(rows); i++)
        if (strlen(arg) > 3 && (!strncmp(rows[i].name, arg + 1, 3) || strstr(rows[i].name, arg + 1)))
            fprintf(stderr, ": did you mean -%s?", rows[i].name);
    fprintf(stderr, " (-help lists all)\n");
    exit(1);
}

static void init_lists(CommandLine *cl)
{
    GPtrArray **lists[] = { &cl->chardevs, &cl->drives, &cl->blockdevs, &cl->fsdevs, &cl->virtfs, &cl->netdevs, &cl->nics,
                            &cl->devices, &cl->serials, &cl->monitors, &cl->qmps, &cl->mons };

    for (unsigned i = 0; i < ARRAY_LEN(lists); i++)
        *lists[i] = g_ptr_array_new_with_free_func(g_free);
    cl->cfg.machine_opts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
}

void options_parse(CommandLine *cl, const Guest *g, int argc, char **argv)
{
    const char *slash = strrchr(argv[0], '/');
    Parse ps = { cl, NULL, slash ? slash + 1 : argv[0] };

    *cl = (CommandLine){ .guest = g };
    init_lists(cl);
    for (int i = 1; i < argc; i++) {
        const char *arg = argv[i], *name = arg + 1 + (arg[0] == '-' && arg[1] == '-');

        if (arg[0] != '-') {
            if (cl->disk) {
                fprintf(stderr, "%s: two disks, %s and %s: give the further ones with -drive file=...\n", ps.program,
                        cl->disk,
                        arg);
                exit(1);
            }
            cl->disk = g_strdup(arg);
            continue;
        }
        ps.row = find_row(name);
        if (!ps.row)
            unknown(&ps, arg);
        if (ps.row->arg && i + 1 == argc)
            die(&ps, " wants an argument: %s", ps.row->arg);
        ps.row->set(&ps, ps.row->arg ? argv[++i] : NULL);
    }
}
