/* SPDX-License-Identifier: Apache-2.0 */
/*
 * lyre: run one guest program. From the options to the first guest instruction; task_run() does the rest. Nothing here
 * may cost time that is not needed: short programs are started by the thousand.
 */
#include "linux-user/options-int.h"
#include "base/sanitize.h"

#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

static CommandLine command;
const Options *const lu_opt = &command.opt;

static const struct { const Guest *guest; const Abi *abi; } abis[] = {
    { &guest_riscv64, &abi_riscv64 },
    { &guest_aarch64, &abi_aarch64 },
};

/* ---- finding the program ---- */

/* The guest that our own name asks for, "lyre-riscv64" or "qemu-riscv64-static"; NULL: any. */
static const Guest *guest_by_name(const char *argv0)
{
    const char *base = argv0 ? strrchr(argv0, '/') : NULL;

    base = base ? base + 1 : argv0;
    if (!base || (strncmp(base, "lyre-", 5) && strncmp(base, "qemu-", 5)))
        return NULL;
    for (const Guest *const *g = guests; *g; g++) {
        size_t n = strlen((*g)->name);

        if (!strncmp(base + 5, (*g)->name, n) && (!base[5 + n] || base[5 + n] == '-'))
            return *g;
    }
    return NULL;
}

/* Open @path, which must be an executable regular file. The descriptor, or -errno and *why. */
static int open_program(const char *path, const char **why)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    struct stat st;

    if (fd < 0) {
        *why = errno == ENOENT ? "not found" : strerror(errno);
        return -errno;
    }
    if (fstat(fd, &st) || !S_ISREG(st.st_mode)) {
        *why = S_ISDIR(st.st_mode) ? "is a directory, not a program" : "is not a regular file";
    } else if (faccessat(AT_FDCWD, path, X_OK, AT_EACCESS)) {
        *why = errno == EACCES ? "may not be executed: chmod +x would allow it" : strerror(errno);
    } else {
        return fd;
    }
    close(fd);
    return -EACCES;
}

/* Find the guest program: as named, or, if that is nothing for us, under the sysroot. */
static int find_program(const CommandLine *cl, const Guest **guest)
{
    const char *why = NULL, *why2 = NULL, *host;
    char buf[PATH_MAX];
    int fd = cl->exec_fd >= 0 ? cl->exec_fd : open_program(cl->program, &why), err = fd;

    if (fd >= 0 && (*guest = elf_guest(fd, &why)))
        return fd;
    host = cl->exec_fd < 0 && *lu_opt->sysroot ? path_host(cl->program, buf) : cl->program;
    if (host != cl->program) {
        int fd2 = open_program(host, &why2);

        if (fd2 >= 0 && (*guest = elf_guest(fd2, &why2))) {
            if (fd >= 0)
                close(fd);
            return fd2;
        }
        why = fd2 >= 0 || err < 0 ? why2 : why;
        err = fd2;
    }
    lu_die(err == -ENOENT || err == -ENOTDIR ? 127 : 126, err < 0 ? "%s: %s" : "%s %s", cl->program, why);
}

/* What /proc/self/exe shall be: the program's real path. */
static char *real_path(int fd, const char *program)
{
    char link[40], buf[PATH_MAX], *real;
    ssize_t n;

    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    n = readlink(link, buf, sizeof buf - 1);
    if (n > 0) {
        buf[n] = 0;
        return strdup(buf);
    }
    real = realpath(program, NULL);
    return real ? real : strdup(program);
}

/* ---- the guest CPU ---- */

static void cpu_help(const Guest *only)
{
    puts("Guests and their CPUs (-cpu NAME[,feature=on|off,...]):");
    for (const Guest *const *g = guests; *g; g++)
        if (!only || *g == only)
            guest_cpu_help(*g, stdout);
    exit(0);
}

/* Features for -cpu. What we do not know is worth an error only as a CPU's name on the command line: the environment may
 * be meant for another emulator, and a feature we lack is seldom needed. */
static uint64_t cpu_features(const Guest *g, const char *text, bool lenient)
{
    uint64_t features = g->default_features, f;
    char *list, *item, *sofar, *longer;
    const char *err;

    if (!text || !guest_cpu_option(g, text, &features))
        return features;
    list = strdup(text);
    sofar = strsep(&list, ",");
    features = g->default_features;
    err = guest_cpu_option(g, sofar, &features);
    if (err && !lenient)
        lu_die(1, "-cpu %s: %s; -cpu help lists what there is", sofar, err);
    if (err) {
        LOG(UNIMP, "CPU %s: %s\n", sofar, err);
        return g->default_features;
    }
    while ((item = strsep(&list, ","))) {
        f = g->default_features;
        if (asprintf(&longer, "%s,%s", sofar, item) < 0)
            lu_die(1, "out of memory");
        err = guest_cpu_option(g, longer, &f);
        if (err) {
            LOG(UNIMP, "CPU feature %s: %s\n", item, err);
            continue;
        }
        features = f;
        sofar = longer;
    }
    return features;
}

/* Of the engine. Where there are so few that the guest could count them, it does without. */
static int keep_fd(int fd)
{
    struct rlimit lim;

    if (!getrlimit(RLIMIT_NOFILE, &lim) && lim.rlim_cur > 128)
        return fd_make_own(fd);
    close(fd);
    return -1;
}

static Engine *make_engine(Process *p)
{
    EngineConfig cfg = {
        .guest = p->guest, .target = lu_opt->accel == ACCEL_JIT ? &target_x86_64 : NULL, .accel = lu_opt->accel,
        .features = p->features, .guest_base = lu_opt->guest_base, .cache_size = lu_opt->cache_size,
        .one_insn = lu_opt->one_insn, .exact = lu_opt->gdb, .passes = 1, .read_code = code_reader, .env = p,
        .may_change = range_may_change, .mapping = mapping_of_code, .guarded = page_guarded,
        .syscall = lu_syscall, .persist_dir = lu_opt->persist_dir, .persist_limit = lu_opt->persist_limit,
        .move_fd = keep_fd,
        .relocate = lu_opt->relocate || lu_opt->persist_dir,
        .tier2 = lu_opt->tier2, .tier2_seed = lu_opt->tier2_seed,
    };
    const char *err = "no memory";
    Engine *e = engine_new(&cfg, &err);

    if (!e)
        lu_die(1, "cannot set up the translator: %s", err);
    return e;
}

/* ---- the emulator's own process ---- */

/* The host kernel must place our own memory above USER_TOP: with an unlimited stack or the old layout it would not. Ask
 * for the usual layout by starting over; the guest gets its limit back. */
static void ensure_layout(const CommandLine *cl, int fd, int pers)
{
    struct rlimit rl;

    if (getrlimit(RLIMIT_STACK, &rl))
        return;
    if (cl->have_stack_limit) {
        rl.rlim_cur = cl->stack_limit;
        setrlimit(RLIMIT_STACK, &rl);
        return;
    }
    if (rl.rlim_cur <= 1ull << 40 && (pers == -1 || !(pers & ADDR_COMPAT_LAYOUT)))
        return;
    exec_again(cl->program, fd, cl->execfn ? cl->execfn : cl->program, cl->argv, cl->envp, rl.rlim_cur, pers);
}

static uint64_t h(gaddr a) { return a + lu_opt->guest_base; }

/* ps, pgrep and /proc/PID/{cmdline,environ,auxv,stat} shall show the guest: tell the kernel where its things are. Where the
 * kernel cannot be told (CONFIG_CHECKPOINT_RESTORE is off), proc.c still does so for the process's own files. */
static void show_guest(Process *p, const CommandLine *cl, gaddr sp)
{
    const char *path = cl->execfn ? cl->execfn : cl->program, *slash;
    struct prctl_mm_map map = {
        .start_code = h(p->entry), .end_code = h(p->entry + 1), .start_data = h(p->entry), .end_data = h(p->entry + 1),
        .start_brk = (uintptr_t)sbrk(0), .brk = (uintptr_t)sbrk(0), .start_stack = h(sp),
        .arg_start = h(p->arg_start), .arg_end = h(p->arg_end), .env_start = h(p->env_start), .env_end = h(p->env_end),
        .auxv = (void *)p->auxv, .auxv_size = p->auxv_len, .exe_fd = -1,
    };

    if (!strncmp(path, "/dev/fd/", 8) && !strchr(path + 8, '/'))
        path = p->exe_path;              /* fexecve: the file's own name */
    slash = strrchr(path, '/');
    snprintf(p->comm, sizeof p->comm, "%.15s", slash ? slash + 1 : path);
    prctl(PR_SET_NAME, p->comm);
    prctl(PR_SET_MM, PR_SET_MM_MAP, &map, sizeof map, 0);
}

/* After the kernel's point of no return an exec that fails ends the process by signal; before it, by message. */
static void load_failed(const CommandLine *cl, int err, const char *why)
{
    if (cl->handover) {
        LOG(GUEST, "exec of %s: %s %s\n", cl->program, cl->program, why);
        raise(SIGKILL);
    }
    lu_die(err == -ENOENT ? 127 : 126, "%s %s", cl->program, why);
}

static Process *make_process(const CommandLine *cl, int fd, const Guest *guest)
{
    Process *p = calloc(1, sizeof *p);

    if (!p)
        lu_die(1, "out of memory");
    p->guest = guest;
    for (size_t i = 0; i < ARRAY_LEN(abis); i++)
        if (abis[i].guest == guest)
            p->abi = abis[i].abi;
    assert(p->abi);
    pthread_mutex_init(&p->lock, NULL);
    p->exe_fd = -1;
    p->exe_host = real_path(fd, cl->program);
    p->exe_path = p->exe_host ? strdup(path_guest(p->exe_host)) : NULL;
    if (!p->exe_path)
        lu_die(1, "out of memory");
    p->features = cpu_features(guest, cl->cpu, cl->cpu_from_env || cl->handover);
    p->engine = make_engine(p);
    mmap_init(p);
    return p;
}

#if SANITIZE_ADDRESS
/* Signals are the guest's, and so is which of them were ignored before; an exec or exit leaves memory as it is. */
const char *__asan_default_options(void)
{
    return "detect_leaks=0:use_sigaltstack=0:handle_segv=0:handle_sigbus=0:handle_sigill=0:handle_sigfpe=0:handle_abort=0";
}
#endif

int main(int argc, char **argv, char **envp)
{
    CommandLine *cl = &command;
    const Guest *guest, *wanted;
    const char *why = "cannot be loaded";
    int fd, err, pers = personality(0xffffffff);
    ElfImage img;
    Process *p;
    Cpu *cpu;
    Task *t;
    gaddr sp;

    wanted = guest_by_name(argv[0]);
    argv = commands_run(&argc, argv);
    options_parse(cl, argc, argv, envp);
    if (cl->command)
        return cl->command(cl, cl->argc, cl->argv);
    if (cl->cpu && (!strcmp(cl->cpu, "help") || !strcmp(cl->cpu, "?")))
        cpu_help(wanted);
    cl->opt.aslr = !cl->opt.have_seed && (pers == -1 || !(pers & ADDR_NO_RANDOMIZE));
    path_init();
    fd = find_program(cl, &guest);
    if (wanted && guest != wanted)
        lu_die(126, "%s is a program for %s, not %s: start it with lyre-%s", cl->program, guest->name, wanted->name,
               guest->name);
    ensure_layout(cl, fd, pers);
    p = make_process(cl, fd, guest);
    cpu = engine_cpu_new(p->engine);
    if (!cpu)
        lu_die(1, "out of memory");
    err = elf_load(p, fd, cl->program, &img, &why);
    if (err)
        load_failed(cl, err, why);
    sp = elf_stack(p, &img, cl->argc, cl->argv, cl->envp, cl->execfn ? cl->execfn : cl->program);
    if (!sp)
        load_failed(cl, -E2BIG, "cannot be started: arguments and environment do not fit on its stack");
    close(fd);
    show_guest(p, cl, sp);
    profile_init();
    observe_start(p);
    if (lu_opt->gdb)
        gdb_open(p, lu_opt->gdb);
    signal_init(p);
    t = task_new(p, cpu);
    current = t;
    signal_task_init(t);
    profile_thread();
    p->abi->start(cpu, img.interp_entry ? img.interp_entry : img.entry, sp);
    if (p->gdb)
        gdb_begin(t);
    task_run(t);
}
