/* SPDX-License-Identifier: Apache-2.0 */
/*
 * lyre-system-*: from the command line to a running machine and its main loop. The main thread runs the GLib main loop:
 * timers, backends and monitors; the CPUs have threads of their own.
 */
#include "softmmu/debug.h"
#include "base/file.h"
#include "softmmu/monitor.h"
#include "softmmu/options.h"
#include "base/log.h"

#include <errno.h>
#include <fcntl.h>
#include <glib-unix.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *program;

static void __attribute__((noreturn)) fail(char *err)
{
    fprintf(stderr, "%s: %s\n", program, err);
    exit(1);
}

static void check(char *err)
{
    if (err)
        fail(err);
}

/* ---- defaults ---- */

static const MachineType *find_type(const Guest *g, const char *name)
{
    for (const MachineType *const *t = machine_types; *t; t++)
        if (!strcmp((*t)->guest, g->name) && (!name || !strcmp((*t)->name, name)))
            return *t;
    fail(g_strdup_printf("-machine %s: unknown machine: -machine help lists them", name));
}

/* A disk and nothing else: firmware that finds the boot loader on it. */
static void boot_from_disk(CommandLine *cl)
{
    static const char uboot[] = "/usr/lib/u-boot/qemu-riscv64_smode/uboot.elf";
    static const char efi[] = "/usr/share/qemu-efi-riscv64/RISCV_VIRT_CODE.fd";
    static const char efi_vars[] = "/usr/share/qemu-efi-riscv64/RISCV_VIRT_VARS.fd";

    g_ptr_array_add(cl->drives, g_strdup_printf("file=%s,format=raw,if=virtio", cl->disk));
    if (cl->cfg.kernel || cl->cfg.bios)
        return;
    if (!access(uboot, R_OK)) {
        cl->cfg.kernel = g_strdup(uboot);
    } else if (!access(efi, R_OK)) {
        g_ptr_array_add(cl->drives, g_strdup_printf("file=%s,format=raw,if=pflash,unit=0,readonly=on", efi));
        g_ptr_array_add(cl->drives, g_strdup_printf("file=%s,format=raw,if=pflash,unit=1,snapshot=on", efi_vars));
    } else {
        fail(g_strdup_printf("%s: to boot a disk, firmware is needed that finds its boot loader: install Debian's package "
                             "u-boot-qemu or qemu-efi-riscv64, or name a kernel with -kernel", cl->disk));
    }
}

static void set_defaults(CommandLine *cl, const MachineType *t)
{
    MachineConfig *c = &cl->cfg;

    if (!c->cpu)
        c->cpu = g_strdup(t->default_cpu);
    if (!c->cpus)
        c->cpus = 1;
    if (!c->ram_size)
        c->ram_size = t->default_ram;
    if (c->cpus > t->max_cpus)
        fail(g_strdup_printf("-smp %u: machine %s has at most %u CPUs", c->cpus, t->name, t->max_cpus));
    if (c->append && !c->kernel)
        fail(g_strdup("-append needs -kernel, whose command line it is"));
    if (cl->disk)
        boot_from_disk(cl);
}

/* ---- the machine ---- */

static Machine *machine_new(MachineConfig *cfg, const MachineType *t, const Guest *g)
{
    Machine *m = g_new0(Machine, 1);

    m->type = t;
    m->guest = g;
    m->cfg = cfg;
    m->loop = g_main_loop_new(NULL, FALSE);
    m->state = RUN_PRELAUNCH;
    machine_init(m);
    return m;
}

static void build(Machine *m, const CommandLine *cl)
{
    check(options_backends(m, cl));
    check(m->type->init(m));
    check(options_devices(m, cl));
    check(m->type->done(m));
    check(options_monitors(m, cl));
    if (m->cfg->gdb)
        check(debug_start(m, m->cfg->gdb));
    machine_reset(m);
    if (m->cfg->loadvm)
        check(snapshot_load(m, m->cfg->loadvm));
    if (m->cfg->incoming) {
        if (strncmp(m->cfg->incoming, "file:", 5))
            fail(g_strdup_printf("-incoming %s: file:PATH is known", m->cfg->incoming));
        check(snapshot_load_file(m, m->cfg->incoming + 5));
    }
}

/* ---- the process ---- */

/* -daemonize: the parent waits until the machine is ready, or has said why not. Returns the end to write to, or -1. */
static int daemonize(const MachineConfig *c)
{
    int ends[2];
    char ok;

    if (!c->daemonize)
        return -1;
    if (pipe(ends) < 0)
        fail(g_strdup_printf("-daemonize: %s", strerror(errno)));
    pid_t pid = fork();

    if (pid < 0)
        fail(g_strdup_printf("-daemonize: %s", strerror(errno)));
    if (pid > 0) {
        close(ends[1]);
        _exit(read(ends[0], &ok, 1) == 1 ? 0 : 1);
    }
    close(ends[0]);
    setsid();
    return ends[1];
}

static void daemon_ready(int end)
{
    int null;

    if (end < 0)
        return;
    null = open("/dev/null", O_RDWR | O_CLOEXEC);
    for (int fd = 0; null >= 0 && fd < 3; fd++)
        dup2(null, fd);
    if (write(end, "", 1) < 0)
        exit(1);
    close(end);
}

static void write_pidfile(const char *path)
{
    FILE *f = path ? fopen(path, "we") : NULL;

    if (!path)
        return;
    if (!f || fprintf(f, "%d\n", (int)getpid()) < 0 || fclose(f))
        fail(g_strdup_printf("-pidfile %s: %s", path, strerror(errno)));
}

static gboolean on_signal(gpointer arg)
{
    machine_request(arg, POWER_SIGNAL, 0);
    return G_SOURCE_CONTINUE;
}

static const Guest *guest_of(const char *argv0)
{
    const char *name = strstr(argv0, "system-");

    for (const Guest *const *g = guests; *g; g++)
        if ((*g)->sys && (!name || !strcmp(name + 7, (*g)->name)))
            return *g;
    fprintf(stderr, "%s: no machine of this name: called as lyre-system-riscv64, this program runs a riscv64 "
                    "machine\n", argv0);
    exit(1);
}

int main(int argc, char **argv)
{
    static CommandLine cl;
    const Guest *g = guest_of(argv[0]);
    const MachineType *type;
    Machine *m;
    int ready;

    program = strrchr(argv[0], '/') ? strrchr(argv[0], '/') + 1 : argv[0];
    options_parse(&cl, g, argc, argv);
    type = find_type(g, cl.cfg.machine);
    set_defaults(&cl, type);
    ready = daemonize(&cl.cfg);
    m = machine_new(&cl.cfg, type, g);
    machine_lock(m);
    build(m, &cl);
    write_pidfile(cl.cfg.pidfile);
    g_unix_signal_add(SIGINT, on_signal, m);
    g_unix_signal_add(SIGTERM, on_signal, m);
    g_unix_signal_add(SIGHUP, on_signal, m);
    if (!cl.cfg.start_stopped)
        machine_start(m);
    machine_unlock(m);
    daemon_ready(ready);
    g_main_loop_run(m->loop);
    machine_lock(m);
    machine_end(m);
    if (log_on(LOG_STATS))
        machine_stats(m, log_stream());
    if (log_on(LOG_PERF) && engine_perfmap(m->engine, &(EngineNames){ NULL, NULL }))
        fprintf(stderr, "lyre: cannot write /tmp/perf-%d.map\n", (int)getpid());
    if (cl.cfg.pidfile)
        file_remove(cl.cfg.pidfile, S_IFREG);
    return m->exit_status;
}
