/* SPDX-License-Identifier: Apache-2.0 */
/*
 * GDB on a machine: its CPUs are the threads 1, 2, ... One debugger at a time; connecting stops the machine, leaving lets it
 * run on. Everything happens on the main loop with the machine lock held; the protocol is debug/gdb.c's.
 */
#include "softmmu/debug.h"
#include "debug/gdb.h"
#include "softmmu/monitor-int.h"

#include <errno.h>
#include <fcntl.h>
#include <glib-unix.h>
#include <inttypes.h>
#include <sys/socket.h>
#include <unistd.h>

typedef struct Debugger {
    Machine *machine;
    Gdb *gdb;                    /* while somebody is connected */
    int listener, fd;
    guint source;
    bool interrupted;            /* the debugger asked for the stop */
    void (*next_hook)(Machine *m, const char *name, const char *data);
} Debugger;

static Debugger *debugger;

static VCpu *vcpu_of(const Debugger *d, unsigned id) { return &d->machine->vcpus[id - 1]; }

/* ---- what the protocol asks for ---- */

static void op_send(void *env, const char *data, size_t len)
{
    Debugger *d = env;

    if (d->fd >= 0)
        gdb_write(d->fd, data, len);
}

static unsigned op_thread(void *env, unsigned n) { return n < ((Debugger *)env)->machine->ncpus ? n + 1 : 0; }

static char *op_thread_name(void *env, unsigned id)
{
    VCpu *v = vcpu_of(env, id);
    Buf name = { 0 };

    buf_printf(&name, "CPU %u [%s]", v->index, v->waiting ? "halted" : "running");
    return name.str;
}

static bool op_reg_read(void *env, unsigned id, const DebugReg *r, uint64_t value[2])
{
    Cpu *cpu = vcpu_of(env, id)->cpu;

    if (r->offset == -1)
        value[0] = cpu->pc;
    else if (r->offset >= 0)
        memcpy(value, cpu->state + r->offset, r->bits / 8);
    else
        return ((Debugger *)env)->machine->guest->debug->get(cpu, r->number, value);
    return true;
}

static bool op_reg_write(void *env, unsigned id, const DebugReg *r, const uint64_t value[2])
{
    Cpu *cpu = vcpu_of(env, id)->cpu;

    if (r->offset == -1)
        cpu->pc = value[0];
    else if (r->offset >= 0)
        memcpy(cpu->state + r->offset, value, r->bits / 8);
    else
        return ((Debugger *)env)->machine->guest->debug->set(cpu, r->number, value);
    return true;
}

static bool op_memory(void *env, unsigned id, uint64_t addr, void *buf, size_t len, bool write)
{
    return vcpu_memory(vcpu_of(env, id), addr, buf, len, write);
}

static bool op_breakpoint(void *env, GdbBreak kind, uint64_t addr, uint64_t len, bool set)
{
    Machine *m = ((Debugger *)env)->machine;

    if (kind == GDB_BREAK || kind == GDB_HARD_BREAK) {
        engine_breakpoint(m->engine, addr, set);
        return true;
    }
    return machine_watch(m, addr, len, kind != GDB_WATCH_WRITE, kind != GDB_WATCH_READ, set);
}

static void op_resume(void *env, unsigned only, unsigned step)
{
    Debugger *d = env;

    d->interrupted = false;
    for (unsigned i = 0; i < d->machine->ncpus; i++)
        d->machine->vcpus[i].watch_hit = 0;
    only = step ? step : only;
    d->machine->only = only ? vcpu_of(d, only) : NULL;
    if (step)
        d->machine->only->stepping = true;
    machine_start(d->machine);
}

static void op_interrupt(void *env)
{
    Debugger *d = env;

    d->interrupted = true;
    if (d->machine->state == RUN_RUNNING)
        machine_stop(d->machine, RUN_DEBUG);
}

static void op_kill(void *env) { monitor_quit(((Debugger *)env)->machine); }

static void op_detached(void *env)
{
    Debugger *d = env;

    d->machine->only = NULL;
    if (d->machine->state == RUN_DEBUG || d->machine->state == RUN_PRELAUNCH)
        machine_start(d->machine);
}

static void op_command(void *env, const char *line, Buf *out)
{
    g_autoptr(GString) text = g_string_new(NULL);

    hmp_run(((Debugger *)env)->machine, line, text);
    buf_add(out, text->str, text->len);
}

static const GdbOps ops = {
    .send = op_send, .thread = op_thread, .thread_name = op_thread_name, .reg_read = op_reg_read, .reg_write = op_reg_write,
    .memory = op_memory, .breakpoint = op_breakpoint, .resume = op_resume, .interrupt = op_interrupt, .kill = op_kill,
    .detached = op_detached, .command = op_command,
};

/* ---- the machine stops ---- */

/* The CPU that stopped it by itself, else the first. */
static void on_stop(Debugger *d)
{
    Machine *m = d->machine;
    VCpu *v = m->only ? m->only : &m->vcpus[0];
    g_autofree char *why = NULL;

    for (unsigned i = 0; i < m->ncpus; i++)
        if (m->vcpus[i].held)
            v = &m->vcpus[i];
    if (v->watch_hit) {
        why = g_strdup_printf("%swatch:%" PRIx64, v->watch_hit == 2 ? "r" : v->watch_hit == 3 ? "a" : "", v->watch_addr);
        v->watch_hit = 0;
    }
    m->only = NULL;
    gdb_stopped(d->gdb, v->index + 1, d->interrupted ? 2 : 5, why);
}

static void on_event(Machine *m, const char *name, const char *data)
{
    Debugger *d = debugger;

    if (d->next_hook)
        d->next_hook(m, name, data);
    if (d->gdb && !strcmp(name, "STOP"))
        on_stop(d);
    else if (d->gdb && !strcmp(name, "RESUME"))
        gdb_resumed(d->gdb);
}

/* ---- connections ---- */

static void hang_up(Debugger *d)
{
    Gdb *g = d->gdb;

    d->gdb = NULL;
    if (d->machine->state == RUN_RUNNING)            /* breakpoints are taken away while all stand still */
        machine_stop(d->machine, RUN_DEBUG);
    gdb_free(g);
    close(d->fd);
    d->fd = -1;
    op_detached(d);
}

static gboolean on_input(gint fd, GIOCondition cond, gpointer arg)
{
    Debugger *d = arg;
    uint8_t buf[4096];
    ssize_t n = recv(fd, buf, sizeof buf, 0);
    gboolean go = G_SOURCE_CONTINUE;

    machine_lock(d->machine);
    if (n > 0)
        gdb_input(d->gdb, buf, (size_t)n);
    else if (n == 0 || (errno != EINTR && errno != EAGAIN)) {
        hang_up(d);
        go = G_SOURCE_REMOVE;
    }
    machine_unlock(d->machine);
    return go;
}

static gboolean on_connect(gint fd, GIOCondition cond, gpointer arg)
{
    Debugger *d = arg;
    int client = accept4(fd, NULL, NULL, SOCK_CLOEXEC);

    if (client < 0)
        return G_SOURCE_CONTINUE;
    machine_lock(d->machine);
    if (d->gdb) {
        close(client);                               /* one at a time */
    } else {
        if (d->machine->state == RUN_RUNNING)
            machine_stop(d->machine, RUN_DEBUG);
        d->fd = client;
        d->gdb = gdb_new(d->machine->guest, true, &ops, d);
        d->source = g_unix_fd_add(client, G_IO_IN | G_IO_HUP, on_input, d);
    }
    machine_unlock(d->machine);
    return G_SOURCE_CONTINUE;
}

char *debug_start(Machine *m, const char *spec)
{
    Debugger *d;
    Buf err = { 0 };
    int fd;

    if (debugger)
        return g_strdup("a debugger is waited for already");
    if (!m->guest->debug)
        return g_strdup_printf("no debugger support for %s", m->guest->name);
    fd = gdb_listen(spec, &err);
    if (fd < 0) {
        char *text = g_strdup(err.str);              /* callers g_free it */

        buf_free(&err);
        return text;
    }
    d = debugger = g_new0(Debugger, 1);
    *d = (Debugger){ .machine = m, .listener = fd, .fd = -1, .next_hook = machine_event_hook };
    machine_event_hook = on_event;
    g_unix_fd_add(fd, G_IO_IN, on_connect, d);
    return NULL;
}
