/* SPDX-License-Identifier: Apache-2.0 */
/* A machine: its CPUs, memory, devices, state (running, stopped, ...) and the calls that change it. */
#ifndef LYRE_SOFTMMU_MACHINE_H
#define LYRE_SOFTMMU_MACHINE_H

#include "engine/engine.h"
#include "softmmu/device.h"

#include <pthread.h>
#include <stdatomic.h>

enum { MAX_CPUS = 64 };

/* Everything the command line says (softmmu/options.c fills it). Strings are owned. */
typedef struct MachineConfig {
    char *machine;               /* "virt" */
    GHashTable *machine_opts;    /* -M virt,key=value: char * to char * */
    char *cpu;                   /* -cpu text or NULL */
    uint32_t cpus;               /* -smp */
    uint64_t ram_size;           /* -m */
    char *kernel, *initrd, *append, *dtb, *bios;
    bool snapshot;               /* -snapshot: writes to drives are not kept */
    bool start_stopped;          /* -S */
    bool no_reboot, no_shutdown;
    char *gdb;                   /* -gdb, -s */
    bool interp, one_insn;       /* -accel interp, -one-insn-per-tb */
    size_t cache_size;           /* -accel jit,tb-size= ; 0: default */
    char *rtc_base;              /* -rtc base=utc|localtime|DATETIME */
    char *loadvm, *incoming;     /* snapshot to start from */
    char *pidfile; bool daemonize;
    char *name, *uuid;           /* -name, -uuid: for who asks */
} MachineConfig;

typedef enum RunState { RUN_PRELAUNCH, RUN_RUNNING, RUN_PAUSED, RUN_SHUTDOWN, RUN_DEBUG, RUN_SAVE, RUN_RESTORE,
                        RUN_INMIGRATE, RUN_INTERNAL_ERROR } RunState;
const char *run_state_name(RunState s);   /* QMP's: "prelaunch", "running", "paused", ... */

/* OFF and RESET are the guest's; the others ours: QUIT and SIGNAL end in any case. */
typedef enum PowerRequest { POWER_NONE, POWER_OFF, POWER_RESET, POWER_DOWN_BUTTON, POWER_HOST_RESET, POWER_QUIT,
                            POWER_SIGNAL } PowerRequest;

/* A CPU and its thread. */
typedef struct VCpu {
    Machine *machine;
    Cpu *cpu;                    /* cpu->user points back here */
    pthread_t thread;
    pid_t tid;                   /* the thread's, as the host kernel knows it; 0 before the first start */
    unsigned index;
    bool started;                /* has a thread */
    bool stopped;                /* in its loop, with exact state; machine->run_cond tells; under run_lock */
    bool held;                   /* stands still by itself until machine_start (debugger); under run_lock */
    atomic_bool waiting;         /* in wait-for-interrupt */
    bool stepping;               /* one instruction, then RUN_DEBUG (gdb) */
    _Atomic uint32_t wake;       /* futex of wait-for-interrupt: counts kicks */
    struct SpaceTlbs *tlbs;      /* softmmu/tlb.c */
    _Atomic uint64_t timers[4];  /* deadlines of MachineOps.set_timer in clock_ns, UINT64_MAX: off */
    uint64_t exits, mmio, walks, misses, slow_stores;   /* counters for -d stats */
    bool watch_step;             /* left before an access to a watched page: it is to be stepped over ... */
    bool watch_pass;             /* ... which is being done */
    /* the access is one that is watched for: 1 write, 2 read, 3 either; until the debugger knows */
    uint8_t watch_hit;
    uint64_t watch_addr;
} VCpu;

/* A debugger's watchpoint on guest addresses, in any address space. */
typedef struct Watch { uint64_t addr, len; bool read, write; } Watch;
enum { MAX_WATCHES = 16 };

/* A kind of machine ("virt"). */
typedef struct MachineType {
    const char *name, *help, *guest;
    const char *const *options;  /* texts for -machine help, NULL-terminated; or NULL */
    const char *default_cpu;
    uint64_t default_ram;        /* bytes */
    uint32_t max_cpus;
    /* Build memory map, CPUs (machine_create_cpus) and the board's devices. NULL, or a message (g_strdup'ed). */
    char *(*init)(Machine *m);
    char *(*done)(Machine *m);   /* all devices are there: device tree, firmware, kernel */
    void (*reset)(Machine *m);   /* after the devices': boot ROM, CPU start addresses */
} MachineType;
extern const MachineType *const machine_types[];

struct Machine {
    const MachineType *type;
    const Guest *guest;
    MachineConfig *cfg;
    Engine *engine;
    VCpu *vcpus;  unsigned ncpus;
    VCpu *only;                  /* the others stand still (debugger's step); changed while all stand still */
    Watch watches[MAX_WATCHES];  unsigned nwatches;      /* likewise */
    uint64_t features;           /* of the CPUs; before they are made: what the board adds to them */
    /* MachineOps.irq_file of CPU @cpu; any thread, no lock; NULL: there are none */
    uint64_t (*irq_file)(Machine *m, unsigned cpu, unsigned file, unsigned reg, uint64_t value, uint64_t mask, bool write);
    MemRegion *regions;          /* memory.c */
    void *memory;                /* memory.c's own: the lookup structure */
    MemRegion *ram;              /* main memory */
    Device *devices;
    void *fdt;                   /* device tree of the machine (malloc'ed by libfdt's rules), before loading */
    void *board;                 /* the machine type's own */
    GMainLoop *loop;
    GHashTable *chardevs, *blocks, *netdevs, *fsdevs;   /* by id */
    /* running */
    pthread_mutex_t lock;        /* the machine lock */
    unsigned lock_depth;         /* how often its owner has taken it */
    pthread_mutex_t run_lock;
    pthread_cond_t run_cond;
    RunState state;
    atomic_bool run;             /* CPUs may run */
    atomic_uint power;           /* PowerRequest, served by the main loop */
    int exit_status;
    /* the virtual clock: host monotonic ns + clock_offset while running, else clock_stopped */
    _Atomic uint64_t clock_offset, clock_stopped;
    atomic_bool clock_runs;
    struct Clock *clock;         /* clock.c's own: timers */
    bool quit;                   /* CPU threads end; under run_lock */
};

/* machine.c: locks, tables and the clock of a machine whose type, guest, cfg, loop and state are set */
void machine_init(Machine *m);
/* Stops, unrealizes devices, frees what machine_init, machine_create_cpus and mem_add made: tests. */
void machine_free(Machine *m);
/* end.c: the main loop has ended: stops the CPUs, flushes drives, closes backends; lock held. */
void machine_end(Machine *m);
void machine_stats(Machine *m, FILE *out);    /* -d stats: the engine's counters and ours */

/* vcpu.c */
/* Engine and CPUs as cfg says; *features: those of the CPUs. Threads start with machine_start. NULL, or a message. */
char *machine_create_cpus(Machine *m, uint64_t *features);
void cpus_free(Machine *m);                   /* ends the threads of stopped CPUs; frees them and the engine */
void machine_start(Machine *m);               /* RUN_RUNNING; machine lock held */
void machine_stop(Machine *m, RunState why);  /* returns when all CPUs stand still; lock held (given up while it waits) */
void machine_reset(Machine *m);               /* stopped or not; lock held */
/* all translations and TLBs, CPUs stopped: memory or state came from a snapshot */
void machine_flush(Machine *m);
/* Ask for an end or reset, from a device, any thread: served by the main loop soon. @status: exit status of POWER_OFF. */
void machine_request(Machine *m, PowerRequest what, int status);
void vcpu_kick(VCpu *v);                      /* look at interrupts and requests; also out of a wait; any thread */
/* IrqLine.set of a CPU input: to = VCpu. */
void vcpu_irq(void *vcpu, unsigned line, bool level);
/* The CPU itself, between two instructions, asks to stand still: debugger. The main loop completes the stop. */
void vcpu_hold(VCpu *v, RunState why);

/* clock.c */
void clock_init(Machine *m);
void clock_cpus_ready(Machine *m);            /* starts the thread of CPU timers */
void clock_cpus_end(Machine *m);              /* and ends it */
void clock_free(Machine *m);
void clock_start(Machine *m);                 /* the virtual clock goes on from where it stood */
void clock_stop(Machine *m);
void clock_set(Machine *m, uint64_t ns);      /* from a snapshot; the clock stands */
/* MachineOps.set_timer; this CPU's thread or a stopped CPU */
void clock_cpu_timer(VCpu *v, unsigned n, uint64_t deadline_ns);
uint64_t clock_cpu_due(VCpu *v);              /* fire what is due; the next deadline; the CPU's own thread */
void clock_cpu_resumes(VCpu *v);              /* behind a wait: from now on others watch its deadlines */

/* tlb.c */
struct SpaceTlbs *tlbs_new(void);
void tlbs_free(struct SpaceTlbs *t);
extern const MachineOps machine_ops;          /* Cpu.machine of every CPU */
extern const EngineSystem machine_engine_system;
void tlb_flush_all_cpus(Machine *m);          /* physical layout has changed; any thread */
/* Memory of the guest as @cpu sees it, for debuggers: translates without side effects. False if some is not mapped. */
bool vcpu_memory(VCpu *v, uint64_t addr, void *buf, size_t len, bool write);
/* Add or remove a watchpoint; all CPUs stand still. False: too many, or no such. */
bool machine_watch(Machine *m, uint64_t addr, uint64_t len, bool read, bool write, bool set);

void tlb_stats(const VCpu *v, FILE *out);

/* events for the monitor (monitor.c registers; others call). data: JSON object text or NULL */
void machine_event(Machine *m, const char *name, const char *json_data);
extern void (*machine_event_hook)(Machine *m, const char *name, const char *json_data);

#endif
