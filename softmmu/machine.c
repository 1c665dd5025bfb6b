/* SPDX-License-Identifier: Apache-2.0 */
/* A machine's beginning and end, its lock, its events, and requests to end or reset it. */
#include "softmmu/block.h"
#include "softmmu/fsdev.h"
#include "softmmu/machine.h"
#include "softmmu/net.h"

#include <stdio.h>

/* ---- locks and events ---- */

/* Taken again by who has it already: a device's timer or a monitor's command comes with it held. */
void machine_lock(Machine *m)
{
    pthread_mutex_lock(&m->lock);
    m->lock_depth++;
}

void machine_unlock(Machine *m)
{
    m->lock_depth--;
    pthread_mutex_unlock(&m->lock);
}

void (*machine_event_hook)(Machine *m, const char *name, const char *json_data);

void machine_event(Machine *m, const char *name, const char *json_data)
{
    if (machine_event_hook)
        machine_event_hook(m, name, json_data);
}

const char *run_state_name(RunState s)
{
    static const char *const names[] = {
        [RUN_PRELAUNCH] = "prelaunch", [RUN_RUNNING] = "running", [RUN_PAUSED] = "paused", [RUN_SHUTDOWN] = "shutdown",
        [RUN_DEBUG] = "debug", [RUN_SAVE] = "save-vm", [RUN_RESTORE] = "restore-vm", [RUN_INMIGRATE] = "inmigrate",
        [RUN_INTERNAL_ERROR] = "internal-error",
    };

    return names[s];
}

/* ---- beginning and end ---- */

void machine_init(Machine *m)
{
    pthread_mutexattr_t a;

    pthread_mutexattr_init(&a);
    pthread_mutexattr_settype(&a, PTHREAD_MUTEX_RECURSIVE);
    pthread_mutex_init(&m->lock, &a);
    pthread_mutexattr_destroy(&a);
    pthread_mutex_init(&m->run_lock, NULL);
    pthread_cond_init(&m->run_cond, NULL);
    m->chardevs = g_hash_table_new(g_str_hash, g_str_equal);
    m->blocks = g_hash_table_new(g_str_hash, g_str_equal);
    m->netdevs = g_hash_table_new(g_str_hash, g_str_equal);
    m->fsdevs = g_hash_table_new(g_str_hash, g_str_equal);
    clock_init(m);
}

void machine_free(Machine *m)
{
    if (atomic_load(&m->run)) {
        machine_lock(m);
        machine_stop(m, RUN_SHUTDOWN);
        machine_unlock(m);
    }
    cpus_free(m);
    machine_lock(m);
    for (Device *d = m->devices, *next; d; d = next) {
        next = d->next;
        device_free(d);
    }
    m->devices = NULL;
    machine_unlock(m);
    block_close_all(m);
    netdev_close_all(m);         /* it has timers */
    fsdev_close_all(m);
    clock_free(m);
    mem_free(m);
    g_hash_table_destroy(m->chardevs);
    g_hash_table_destroy(m->blocks);
    g_hash_table_destroy(m->netdevs);
    g_hash_table_destroy(m->fsdevs);
    pthread_cond_destroy(&m->run_cond);
    pthread_mutex_destroy(&m->run_lock);
    pthread_mutex_destroy(&m->lock);
}

/* ---- requests ---- */

static void power_off(Machine *m, bool guest, const char *reason)
{
    bool stay = guest && m->cfg && m->cfg->no_shutdown;
    char *data = g_strdup_printf("{\"guest\": %s, \"reason\": \"%s\"}", guest ? "true" : "false", reason);

    machine_stop(m, RUN_SHUTDOWN);
    machine_event(m, "SHUTDOWN", data);
    g_free(data);
    if (!stay)
        g_main_loop_quit(m->loop);
}

static void reset_now(Machine *m, bool guest, const char *reason)
{
    char *data;

    if (m->cfg && m->cfg->no_reboot) {
        power_off(m, guest, reason);
        return;
    }
    data = g_strdup_printf("{\"guest\": %s, \"reason\": \"%s\"}", guest ? "true" : "false", reason);
    machine_reset(m);
    if (m->state != RUN_RUNNING)
        m->state = RUN_PRELAUNCH;                    /* it may go on, even after its end */
    machine_event(m, "RESET", data);
    g_free(data);
}

static gboolean request_served(void *arg)
{
    Machine *m = arg;

    machine_lock(m);
    switch ((PowerRequest)atomic_exchange(&m->power, POWER_NONE)) {
    case POWER_OFF:
        power_off(m, true, "guest-shutdown");
        break;
    case POWER_QUIT:
        power_off(m, false, "host-qmp-quit");
        break;
    case POWER_SIGNAL:
        power_off(m, false, "host-signal");
        break;
    case POWER_RESET:
        reset_now(m, true, "guest-reset");
        break;
    case POWER_HOST_RESET:
        reset_now(m, false, "host-qmp-system-reset");
        break;
    case POWER_DOWN_BUTTON:
        machine_event(m, "POWERDOWN", NULL);
        break;
    case POWER_NONE:
        break;
    }
    machine_unlock(m);
    return G_SOURCE_REMOVE;
}

void machine_request(Machine *m, PowerRequest what, int status)
{
    if (what == POWER_OFF)
        m->exit_status = status;
    atomic_store(&m->power, what);
    g_idle_add_full(G_PRIORITY_HIGH, request_served, m, NULL);
}
