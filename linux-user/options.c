/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Options: one row each, with the environment variables QEMU_<env> and LYRE_<env> as an alias. The environment is read
 * first, so the command line wins. Each option in force is remembered by row, to be passed on when the guest executes
 * another program of its kind.
 *
 * How binfmt_misc calls us: with flag O the auxiliary vector has AT_EXECFD, the program opened; with flag P, bit 0 of
 * AT_FLAGS, the arguments are PATH ARGV0 ARG... instead of PATH ARG.... Neither leaves room for options.
 */
#include "linux-user/options-int.h"

#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/auxv.h>
#include <unistd.h>

/* Rounds after which a loop is translated anew: by default; at most, at random. */
enum { TIER2_ROUNDS = 4000, RANDOM_ROUNDS = 100 };

#ifndef AT_FLAGS_PRESERVE_ARGV0
#define AT_FLAGS_PRESERVE_ARGV0 1
#endif

typedef struct Parse Parse;
typedef struct OptRow {
    const char *name, *arg, *env, *help;    /* arg NULL: a flag; help NULL: not listed */
    void (*set)(Parse *ps, const char *value);
    bool pass_on;                           /* to the next program's emulator */
} OptRow;

struct Parse {
    CommandLine *cl;
    const OptRow *row;                      /* being handled */
    bool from_env;
    const char *pass;                       /* value to pass on; a setter may make it independent of the directory */
    const char **env_set; int nset;         /* -E, -U in order: "VAR=VAL" or "VAR" */
};

void lu_die(int status, const char *fmt, ...)
{
    va_list ap;

    fputs("lyre: ", stderr);
    va_start(ap, fmt);
    vfprintf(stderr, fmt, ap);
    va_end(ap);
    fputc('\n', stderr);
    exit(status);
}

static void bad_value(const Parse *ps, const char *value, const char *want)
{
    if (ps->from_env)
        lu_die(1, "environment: %s=%s: want %s", ps->row->env, value, want);
    lu_die(1, "-%s %s: want %s", ps->row->name, value, want);
}

/* @v independent of the directory we are in. */
static const char *absolute(const char *v)
{
    char cwd[PATH_MAX], *path;

    return v[0] != '/' && getcwd(cwd, sizeof cwd) && asprintf(&path, "%s/%s", cwd, v) > 0 ? path : v;
}

/* A number with an optional K, M or G. */
static uint64_t number(const Parse *ps, const char *value)
{
    char *end;
    uint64_t n = strtoull(value, &end, 0);
    int shift = *end == 'k' || *end == 'K' ? 10 : *end == 'm' || *end == 'M' ? 20 : *end == 'g' || *end == 'G' ? 30 : 0;

    if (end == value || end[shift != 0] || (shift && n > UINT64_MAX >> shift))
        bad_value(ps, value, "a number, which may end in K, M or G");
    return n << shift;
}

/* ---- one setter an option ---- */

static void set_sysroot(Parse *ps, const char *v)
{
    char *real = realpath(v, NULL);

    /* Told by the environment, or by an emulator outside the chroot we are in, it need not be there. */
    if (!real && !ps->from_env && !ps->cl->handover)
        lu_die(1, "-L %s: %s", v, strerror(errno));
    ps->cl->opt.sysroot = ps->pass = real ? real : "";
}

static void set_argv0(Parse *ps, const char *v) { ps->cl->argv0 = v; }
static void set_base(Parse *ps, const char *v) { ps->cl->opt.guest_base = number(ps, v); }
static void set_release(Parse *ps, const char *v) { ps->cl->opt.uname_release = v; }
static void set_stack(Parse *ps, const char *v) { ps->cl->opt.stack_size = number(ps, v); }
static void set_one_insn(Parse *ps, const char *v) { ps->cl->opt.one_insn = true; }
static void set_cache(Parse *ps, const char *v) { ps->cl->opt.cache_size = number(ps, v); }
static void set_tb_size(Parse *ps, const char *v) { ps->cl->opt.cache_size = number(ps, v) << 20; }
static void set_relocate(Parse *ps, const char *v) { ps->cl->opt.relocate = true; }
static void set_persist_limit(Parse *ps, const char *v) { ps->cl->opt.persist_limit = number(ps, v); }
static void set_ignored(Parse *ps, const char *v) { }
static void set_reserve(Parse *ps, const char *v) { number(ps, v); }

static void set_cpu(Parse *ps, const char *v)
{
    ps->cl->cpu = v;
    ps->cl->cpu_from_env = ps->from_env;
}

static void set_seed(Parse *ps, const char *v)
{
    ps->cl->opt.seed = number(ps, v);
    ps->cl->opt.have_seed = true;
}

static void set_strace(Parse *ps, const char *v)
{
    ps->cl->opt.strace = true;
    log_parse("strace");
}

static void set_accel(Parse *ps, const char *v)
{
    if (!strcmp(v, "interp"))
        ps->cl->opt.accel = ACCEL_INTERP;
    else if (!strcmp(v, "jit") || !strcmp(v, "tcg"))
        ps->cl->opt.accel = ACCEL_JIT;
    else
        bad_value(ps, v, "jit or interp");
}

static void set_tier2(Parse *ps, const char *v)
{
    Options *o = &ps->cl->opt;

    o->tier2_seed = 0;
    if (!strcmp(v, "off")) {
        o->tier2 = 0;
    } else if (!strncmp(v, "random", 6) && (!v[6] || v[6] == ':')) {
        o->tier2 = RANDOM_ROUNDS;
        o->tier2_seed = v[6] ? (uint32_t)number(ps, v + 7) | 1 : 1;
    } else {
        o->tier2 = (uint32_t)MIN(number(ps, v), (uint64_t)INT32_MAX);
    }
}

static void add_env(Parse *ps, const char *v)
{
    char *list = strdup(v), *item;

    while (list && (item = strsep(&list, ","))) {
        ps->env_set = realloc(ps->env_set, (ps->nset + 1) * sizeof *ps->env_set);
        if (!ps->env_set)
            lu_die(1, "out of memory");
        ps->env_set[ps->nset++] = item;
    }
}

static void set_env(Parse *ps, const char *v)
{
    if (!strchr(v, '='))
        bad_value(ps, v, "VAR=VALUE");
    add_env(ps, v);
}

static void unset_env(Parse *ps, const char *v)
{
    if (strchr(v, '='))
        bad_value(ps, v, "the name of a variable");
    add_env(ps, v);
}

/* QEMU's names of log items that differ from ours; "" is known and means nothing here. */
static const char *const log_alias[][2] = {
    { "in_asm", "in" }, { "op_opt", "opt" }, { "op_ind", "opt" }, { "out_asm", "out" }, { "guest_errors", "guest" },
    { "nochain", "" }, { "fpu", "" }, { "mmu", "" }, { "tid", "" }, { "plugin", "" }, { "pcall", "" }, { "cpu_reset", "" },
    { "vpu", "" }, { "trace", "" },
};

static void set_log(Parse *ps, const char *v)
{
    char *list = strdup(v), *item, *bad;

    if (!strcmp(v, "help") || !strcmp(v, "?")) {
        puts("Log items (-d ITEM,...):");
        log_help(stdout);
        exit(0);
    }
    while (list && (item = strsep(&list, ","))) {
        const char *name = item;

        for (size_t i = 0; i < ARRAY_LEN(log_alias); i++)
            if (!strcmp(item, log_alias[i][0]))
                name = log_alias[i][1];
        bad = log_parse(name);
        if (bad && !ps->from_env)
            lu_die(1, "-d %s: no such log item; -d help lists them", bad);
        free(bad);
    }
    if (log_on(LOG_STRACE))
        ps->cl->opt.strace = true;
}

static void set_log_file(Parse *ps, const char *v)
{
    int r = log_file(v, ps->cl->handover);

    if (r && !ps->cl->handover)
        lu_die(1, "-D %s: cannot write the log there: %s", v, strerror(-r));
    ps->pass = absolute(v);
}

static void set_persist(Parse *ps, const char *v)
{
    const char *dir = strcmp(v, "on") ? v : options_cache_dir();

    ps->pass = dir && strcmp(dir, "off") ? absolute(dir) : "off";
    ps->cl->opt.persist_dir = strcmp(ps->pass, "off") ? ps->pass : NULL;
    /* The program before this one had made it. If it is not there, we are in a chroot: leave nothing behind. */
    if (ps->cl->handover && ps->cl->opt.persist_dir && access(ps->pass, F_OK))
        ps->cl->opt.persist_dir = NULL;
}

static void set_filter(Parse *ps, const char *v)
{
    if (!log_filter(v))
        bad_value(ps, v, "START..END or START+LENGTH, several with commas");
}

static void set_gdb(Parse *ps, const char *v)
{
    ps->cl->opt.gdb = v;
}

/* Handed over by exec.c; must come before all others. */
static void set_exec_fd(Parse *ps, const char *v)
{
    ps->cl->handover = true;
    ps->cl->opt.gdb = NULL;          /* the variable, which is still there, was meant for the first program */
    ps->cl->exec_fd = (int)number(ps, v);
}

static void set_self_fd(Parse *ps, const char *v) { exec_adopt_self((int)number(ps, v)); }
static void set_execfn(Parse *ps, const char *v) { ps->cl->execfn = v; }

static void set_stack_limit(Parse *ps, const char *v)
{
    ps->cl->have_stack_limit = true;
    ps->cl->stack_limit = number(ps, v);
}

static void set_jitdump_dir(Parse *ps, const char *v)
{
    char *real = realpath(v, NULL);

    if (!real && !ps->from_env && !ps->cl->handover)
        lu_die(1, "-jitdump-dir %s: %s", v, strerror(errno));
    ps->cl->opt.jitdump_dir = ps->pass = real ? real : v;
}

/* `lyre profile` */
static void set_profile_pid(Parse *ps, const char *v)
{
    ps->cl->opt.profile_pid = (int)number(ps, v);
    log_parse("");                  /* opens the log, on a descriptor that the guest will not close */
}

static void set_profile_out(Parse *ps, const char *v)
{
    char cwd[PATH_MAX], *path;

    ps->cl->opt.profile_out = v;
    if (v[0] != '/' && getcwd(cwd, sizeof cwd) && asprintf(&path, "%s/%s", cwd, v) > 0)
        ps->cl->opt.profile_out = ps->pass = path;
}

static void set_profile_json(Parse *ps, const char *v) { ps->cl->opt.profile_json = true; }

static void show_version(Parse *ps, const char *v)
{
    puts("lyre (Lyrebird) version " LYRE_VERSION);
    exit(0);
}

static void show_help(Parse *ps, const char *v);

static const OptRow rows[] = {
    { "L",       "DIR",     "LD_PREFIX",    "where the guest's /lib, /usr, ... are",             set_sysroot, true },
    { "E",       "VAR=VAL", "SET_ENV",      "set a variable of the guest's environment",         set_env },
    { "U",       "VAR",     "UNSET_ENV",    "take a variable out of it",                         unset_env },
    { "0",       "ARGV0",   "ARGV0",        "the program's argv[0]",                             set_argv0 },
    { "cpu",     "NAME",    "CPU",          "guest CPU, NAME[,feature=on|off...]; -cpu help",    set_cpu, true },
    { "g",       "PORT",    "GDB",          "wait for gdb: PORT, HOST:PORT or unix:PATH",        set_gdb },
    { "s",       "SIZE",    "STACK_SIZE",   "size of the guest's stack",                         set_stack, true },
    { "B",       "ADDR",    "GUEST_BASE",   "host address of guest address 0",                   set_base, true },
    { "R",       "SIZE",    "RESERVED_VA",  "accepted; the guest's space needs no reservation",  set_reserve },
    { "r",       "RELEASE", "UNAME",        "kernel release that uname tells",                   set_release, true },
    { "strace",  NULL,      "STRACE",       "log system calls",                                  set_strace, true },
    { "d",       "ITEM,...","LOG",          "what to log; -d help",                              set_log, true },
    { "dfilter", "RANGE",   "DFILTER",      "log code at these guest addresses only",            set_filter, true },
    { "D",       "FILE",    "LOG_FILENAME", "where to log; %d becomes the process id",           set_log_file, true },
    { "jitdump-dir", "DIR", "JITDUMP_DIR",  "where -d jitdump writes (default: here)",           set_jitdump_dir, true },
    { "one-insn-per-tb", NULL, "ONE_INSN_PER_TB", "translate one instruction at a time",         set_one_insn, true },
    { "singlestep", NULL,   "SINGLESTEP",   NULL,                                                set_one_insn, true },
    { "seed",    "NUMBER",  "RAND_SEED",    "make random numbers the same every time",           set_seed, true },
    { "accel",   "NAME",    "ACCEL",        "jit (default) or interp",                           set_accel, true },
    { "cache",   "DIR|on|off", "CACHE",        "where translations are kept for later processes",   set_persist, true },
    { "cache-limit", "SIZE", "CACHE_LIMIT", "limit of a file there (default 256M)",              set_persist_limit, true },
    { "relocate", NULL,     "RELOCATE",     NULL,                                                set_relocate, true },
    { "tier2",   "N",       "TIER2",        "optimize loops after N rounds; off; random[:SEED]",  set_tier2, true },
    { "cache-size", "SIZE", "CACHE_SIZE",   "limit of translated code (default 128M)",           set_cache, true },
    { "tb-size", "MIB",     "TB_SIZE",      NULL,                                                set_tb_size, true },
    { "p",       "SIZE",    "PAGESIZE",     NULL,                                                set_ignored },
    { "plugin",  "NAME",    NULL,           NULL,                                                set_ignored },
    { "t",       NULL,      NULL,           NULL,                                                set_ignored },
    { "version", NULL,      NULL,           "print the version",                                 show_version },
    { "h",       NULL,      NULL,           "this text",                                         show_help },
    { "help",    NULL,      NULL,           NULL,                                                show_help },
    { "profile-pid", "PID", NULL,           NULL,                                                set_profile_pid, true },
    { "profile-out", "FILE", NULL,          NULL,                                                set_profile_out, true },
    { "profile-json", NULL, NULL,           NULL,                                                set_profile_json, true },
    { "exec-fd", "FD",      NULL,           NULL,                                                set_exec_fd },
    { "exec-self-fd", "FD", NULL,           NULL,                                                set_self_fd },
    { "execfn",  "PATH",    NULL,           NULL,                                                set_execfn },
    { "exec-stack-limit", "N", NULL,        NULL,                                                set_stack_limit },
};

static void show_help(Parse *ps, const char *v)
{
    puts("lyre [OPTION...] PROGRAM [ARG...]\n"
         "Run a Linux program built for another processor; its ELF header says which. lyre-GUEST runs that guest only.\n");
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        char left[40], env[40];

        if (!rows[i].help)
            continue;
        snprintf(left, sizeof left, "-%s %s", rows[i].name, rows[i].arg ? rows[i].arg : "");
        snprintf(env, sizeof env, "%s%s", rows[i].env ? "LYRE_" : "", rows[i].env ? rows[i].env : "");
        printf("  %-20s %-22s %s\n", left, env, rows[i].help);
    }
    putchar('\n');
    commands_help();
    puts("\nThe second column: environment variables that mean the same (QEMU_... works too).\n"
         "Programs linked dynamically need their libraries: -L DIR. Guests:");
    for (const Guest *const *g = guests; *g; g++)
        printf("  %s\n", (*g)->name);
    exit(0);
}

/* ---- parsing ---- */

static void apply(Parse *ps, const OptRow *row, const char *value, const char *values[])
{
    ps->row = row;
    ps->pass = value ? value : "";
    row->set(ps, value);
    if (row->pass_on)
        values[row - rows] = ps->pass;
}

static const OptRow *row_of(const char *name)
{
    for (size_t k = 0; k < ARRAY_LEN(rows); k++)
        if (!strcmp(rows[k].name, name))
            return &rows[k];
    return NULL;
}

static void parse_env(Parse *ps, char **environ, const char *values[])
{
    ps->from_env = true;
    for (char **e = environ; *e; e++) {
        const char *name = *e, *eq;

        if ((name[0] != 'Q' && name[0] != 'L') || (strncmp(name, "QEMU_", 5) && strncmp(name, "LYRE_", 5)))
            continue;
        eq = strchr(name, '=');
        for (size_t i = 0; eq && i < ARRAY_LEN(rows); i++)
            if (rows[i].env && strlen(rows[i].env) == (size_t)(eq - name - 5)
                && !strncmp(rows[i].env, name + 5, eq - name - 5) && (rows[i].arg || strcmp(eq + 1, "0")))
                apply(ps, &rows[i], eq + 1, values);
    }
    ps->from_env = false;
}

/* Returns the index of the first argument that is not an option. */
static int parse_args(Parse *ps, int argc, char **argv, const char *values[])
{
    int i = 1;

    while (i < argc && argv[i][0] == '-' && argv[i][1]) {
        const char *name = argv[i] + 1 + (argv[i][1] == '-'), *value = NULL;
        const OptRow *row;

        i++;
        if (!*name)
            break;                       /* "--" */
        row = row_of(name);
        if (!row)
            lu_die(1, "-%s: no such option; lyre -h lists them", name);
        if (row->arg && i == argc)
            lu_die(1, "-%s: %s is missing", name, row->arg);
        if (row->arg)
            value = argv[i++];
        apply(ps, row, value, values);
    }
    return i;
}

/* The guest's environment: ours with -E and -U applied. */
static void make_env(Parse *ps, char **environ)
{
    char **v;
    int n = 0;

    ps->cl->envp = environ;
    if (!ps->nset)
        return;
    while (environ[n])
        n++;
    v = malloc((n + ps->nset + 1) * sizeof *v);
    if (!v)
        lu_die(1, "out of memory");
    memcpy(v, environ, n * sizeof *v);
    for (int i = 0; i < ps->nset; i++) {
        size_t len = strcspn(ps->env_set[i], "=");
        int k = 0;

        for (int j = 0; j < n; j++)
            if (strncmp(v[j], ps->env_set[i], len) || v[j][len] != '=')
                v[k++] = v[j];
        n = k;
        if (ps->env_set[i][len])
            v[n++] = (char *)ps->env_set[i];
    }
    v[n] = NULL;
    ps->cl->envp = v;
}

static void keep_args(Options *opt, const char *values[])
{
    int n = 0;

    for (size_t i = 0; i < ARRAY_LEN(rows); i++)
        n += values[i] ? 1 + (rows[i].arg != NULL) : 0;
    opt->nargs = n;
    opt->args = n ? malloc(n * sizeof *opt->args) : NULL;
    if (n && !opt->args)
        lu_die(1, "out of memory");
    for (size_t i = n = 0; i < ARRAY_LEN(rows); i++) {
        char *name;

        if (!values[i])
            continue;
        if (asprintf(&name, "-%s", rows[i].name) < 0)
            lu_die(1, "out of memory");
        opt->args[n++] = name;
        if (rows[i].arg)
            opt->args[n++] = values[i];
    }
}

/* Called by the kernel for binfmt_misc: no options. Returns the index of the program, or 0 if called by a user. */
static int binfmt_args(CommandLine *cl, int argc)
{
    bool preserve = getauxval(AT_FLAGS) & AT_FLAGS_PRESERVE_ARGV0;
    unsigned long fd;

    errno = 0;
    fd = getauxval(AT_EXECFD);
    if (!errno)
        cl->exec_fd = (int)fd;
    if (argc < 2 || (errno && !preserve))
        return 0;
    return 1;
}

/* Where this program is, for a system without /proc; NULL if the kernel has not said so: with binfmt_misc AT_EXECFN is the
 * guest program. */
static char *own_path(int argc, char **argv)
{
    const char *fn = (const char *)getauxval(AT_EXECFN);
    char cwd[PATH_MAX], *path;

    if (fn && argc > 1 && !strcmp(fn, argv[1]))
        return NULL;
    if (!fn || fn[0] == '/')
        return (char *)fn;
    return getcwd(cwd, sizeof cwd) && asprintf(&path, "%s/%s", cwd, fn) > 0 ? path : NULL;
}

const char *options_cache_dir(void)
{
    const char *base = getenv("XDG_CACHE_HOME"), *rest = "lyrebird/translations";
    char *path;

    if (!base || base[0] != '/') {
        base = getenv("HOME");
        rest = ".cache/lyrebird/translations";
    }
    return base && base[0] == '/' && asprintf(&path, "%s/%s", base, rest) > 0 ? path : NULL;
}

/* Told to the programs that ours executes too: they may have another environment. */
static void default_cache(Parse *ps, const char *values[])
{
    if (!values[row_of("cache") - rows])
        apply(ps, row_of("cache"), "on", values);
}

void options_parse(CommandLine *cl, int argc, char **argv, char **environ)
{
    const char *values[ARRAY_LEN(rows)] = { 0 };
    Parse ps = { .cl = cl };
    int first;

    cl->opt.sysroot = cl->opt.profile_out = "";
    cl->opt.tier2 = TIER2_ROUNDS;
    cl->opt.self = own_path(argc, argv);
    cl->exec_fd = -1;
    /* A handed-over program's log goes on where its parent's is. */
    cl->handover = argc > 2 && !strcmp(argv[1], "-exec-fd");
    parse_env(&ps, environ, values);
    first = binfmt_args(cl, argc);
    if (!first) {
        first = parse_args(&ps, argc, argv, values);
        if (first < argc && !cl->handover)
            cl->command = command_find(argv[first]);
    }
    if (cl->cpu && (!strcmp(cl->cpu, "help") || !strcmp(cl->cpu, "?")))
        return;                          /* main lists them */
    if (first >= argc)
        lu_die(1, "no program given: lyre [OPTION...] PROGRAM [ARG...]; lyre -h tells more");
    default_cache(&ps, values);
    if (log_on(LOG_JITDUMP) && !cl->opt.jitdump_dir)
        apply(&ps, row_of("jitdump-dir"), ".", values);
    make_env(&ps, environ);
    keep_args(&cl->opt, values);
    cl->program = argv[first];
    if (cl->handover)
        first++;                         /* PROGRAM is not part of the arguments then */
    else if (getauxval(AT_FLAGS) & AT_FLAGS_PRESERVE_ARGV0 && first + 1 < argc)
        first++;
    else if (cl->argv0)
        argv[first] = (char *)cl->argv0;
    cl->argc = argc - first;
    cl->argv = argv + first;
}
