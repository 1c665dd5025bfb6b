/* SPDX-License-Identifier: Apache-2.0 */
/*
 * User mode: a guest process on a Linux host. Shared by all files of linux-user/.
 *
 * Guest addresses are host addresses plus guest_base (0 for 64-bit guests). Guest mappings live below user_top(), the
 * emulator's own memory above it, so one comparison keeps system calls from reaching it.
 */
#ifndef LYRE_LINUX_USER_H
#define LYRE_LINUX_USER_H

#include "base/base.h"
#include "base/log.h"
#include "engine/engine.h"

#include <errno.h>
#include <linux/types.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>

typedef struct Task Task;
typedef struct Process Process;
typedef struct Abi Abi;
typedef struct GdbServer GdbServer;
typedef uint64_t gaddr;      /* guest address */

/* ---- options, filled by main.c, constant afterwards ---- */
typedef struct Options {
    const char *sysroot;         /* -L, "" if none */
    const char *self;            /* absolute path of this emulator's executable */
    bool strace;
    uint64_t guest_base;
    uint64_t stack_size;         /* -s; 0: RLIMIT_STACK */
    const char *gdb;             /* -g, NULL: none */
    const char *uname_release;   /* -r */
    uint64_t seed; bool have_seed;
    bool one_insn; Accel accel; size_t cache_size; uint32_t tier2, tier2_seed;
    const char *persist_dir; uint64_t persist_limit; bool relocate;      /* EngineConfig's */
    const char *cpu_name;        /* -cpu text as given, for children */
    /* Every option in force, from the command line and the environment, spelled as on a command line: what exec.c hands
     * to the emulator of the next program. */
    const char **args; int nargs;
    int profile_pid;             /* the process that `lyre profile` is for; 0: none */
    const char *profile_out; bool profile_json;   /* "": to standard error */
    const char *jitdump_dir;     /* -d jitdump */
    bool aslr;                   /* randomize the layout: not under ADDR_NO_RANDOMIZE */
} Options;
extern const Options *const lu_opt;

/* ---- the process ---- */
typedef struct SigAction { gaddr handler; uint64_t flags; gaddr restorer; uint64_t mask; } SigAction;

typedef struct SigHand {         /* CLONE_SIGHAND shares it */
    atomic_int refs;
    pthread_mutex_t lock;
    SigAction action[65];        /* by guest signal number, 1.. */
    uint64_t learnt;             /* bit n-1: action[n] is known; else it is what the host has: action_learn() */
    bool own_rt_signals;         /* taken back what the C library's pthread_create installs */
} SigHand;

struct Process {
    Engine *engine;
    const Guest *guest;
    const Abi *abi;
    uint64_t features;           /* guest CPU features in force */
    SigHand *sighand;
    gaddr brk_start, brk;
    gaddr sigtramp;              /* guest address of the rt_sigreturn code (vdso) */
    gaddr stack_lo, stack_hi, arg_start, arg_end, env_start, env_end, entry, load_bias;
    char *exe_path;              /* as the guest sees it: /proc/self/exe */
    char *exe_host;              /* ... and where it is */
    int exe_fd;                  /* AT_EXECFD or -1 */
    uint8_t auxv[512]; size_t auxv_len;
    char comm[16];
    pthread_mutex_t lock;        /* the tasks list and the fields above */
    Task *tasks;
    struct HostThread *threads;  /* the host threads besides the first: clone.c */
    int umask_valid;
    uint64_t rlim[3][2]; bool rlim_set[3];        /* limits kept from the host: sys-proc.c */
    uint32_t persona;                             /* likewise, bits of personality() */
    bool guarded;                                 /* Abi.prot_guarded has been used */
    GdbServer *gdb;                               /* NULL: no debugger */
};

struct Task {
    Cpu *cpu;
    Process *proc;
    Task *next;
    int tid;                     /* host tid = guest tid */
    pthread_t thread;
    uint64_t sigmask;            /* guest's blocked set, bit n-1 = signal n */
    uint64_t saved_mask; bool restore_mask;       /* sigsuspend, ppoll, ... */
    gaddr ss_sp; uint64_t ss_size; int ss_flags;  /* sigaltstack */
    gaddr clear_tid, robust_list; uint64_t robust_len;
    gaddr rseq;
    int exit_signal;
    bool vfork_child;            /* shares the parent's memory; exec or exit wakes it */
    struct HostThread *host;     /* NULL: the process's first thread, or a process that shares memory */
    struct SigQueue *pending;    /* signals.c */
    int64_t restart;             /* syscall restart state, signals.c */
    uint64_t sys_nr, sys_args[6];
    bool exiting; int exit_code;
    uint64_t temp_mask; bool temp_mask_on;        /* signal_temp_mask */
    void *exec_mem; uint64_t exec_size;           /* exec in a vfork child: for the parent to unmap */
    /* Of the fault that is being turned into a signal, for the guest's frame (Abi.fault, Abi.exception); 0: none */
    bool fault_write;            /* the host says that it was a write */
    gaddr fault_addr; uint64_t fault_code;
    struct TaskDebug *debug;     /* gdb.c; NULL: no debugger */
};

extern __thread Task *current;

/* ---- what differs between guests' kernels' ABIs ---- */

/* A flag of open() that has different values for guest and host. */
typedef struct OpenFlag { uint32_t guest, host; } OpenFlag;

struct Abi {
    const char *uname_machine;
    const char *platform;        /* AT_PLATFORM; NULL: none */
    unsigned clk_tck;
    /* register access for the system-call layer */
    uint64_t (*sys_nr)(const Cpu *cpu);
    void (*sys_args)(const Cpu *cpu, uint64_t args[6]);
    void (*sys_ret)(Cpu *cpu, int64_t ret);
    void (*sys_restart)(Cpu *cpu, uint64_t nr, uint64_t arg0);   /* so that the call is made again: pc, nr and arg0 back */
    uint64_t (*get_sp)(const Cpu *cpu);
    void (*start)(Cpu *cpu, gaddr entry, gaddr sp);              /* registers at exec */
    void (*clone_child)(Cpu *child, const Cpu *parent, gaddr sp, bool settls, uint64_t tls);
    /* Build a signal frame and enter the handler. Returns false if the frame cannot be written. */
    bool (*sig_frame)(Task *t, int sig, const SigAction *act, const siginfo_t *info, uint64_t mask);
    /* rt_sigreturn: restore registers, return false (-> SIGSEGV) if the frame is bad; *mask gets the signal mask. */
    bool (*sig_return)(Task *t, uint64_t *mask);
    bool sa_restorer;            /* struct sigaction has a restorer between flags and mask */
    uint64_t min_sigstack;       /* MINSIGSTKSZ */
    uint64_t frame_size;         /* AT_MINSIGSTKSZ; 0: the same */
    /* Turn CPU_EXIT_EXC into a signal (info filled) or handle it: returns 0 if execution just goes on. */
    int (*exception)(Task *t, siginfo_t *info);
    /* A memory access has faulted (t->fault_write): set t->fault_addr and fault_code. May be NULL. */
    void (*fault)(Task *t, int sig, const siginfo_t *info);
    uint64_t (*hwcap)(const Process *p);
    uint64_t (*hwcap2)(const Process *p);
    void (*cpuinfo)(const Process *p, int fd);                   /* writes /proc/cpuinfo text */
    const uint8_t *vdso_code; size_t vdso_size; size_t sigtramp_off;
    const OpenFlag *oflags;      /* ends with a row of zeros; NULL: all flags are the host's */
    bool has_sys_arch;           /* numbers 244..259, which the generic table leaves to the ports, are riscv64's */
    int prot_guarded;            /* PROT_ bit for code whose indirect entries need landing pads (PROT_BTI); 0: none */
    /* Does the feature property of an ELF file ask for it, for the file the kernel starts? May be NULL: never. */
    bool (*elf_guarded)(const Process *p, uint32_t property);
    void (*guarded)(Process *p); /* ... is used for the first time: every CPU has to know */
    bool no_per_linux32;         /* personality(PER_LINUX32) is refused */
    /* prctl options of its own: the result, or INT64_MIN for one that it does not know. May be NULL. */
    int64_t (*prctl)(Task *t, const uint64_t a[6]);
    int64_t (*map_shadow_stack)(Task *t, gaddr addr, uint64_t size, uint64_t flags);     /* NULL: ENOSYS */
    void (*task_end)(Task *t);   /* the thread ends, and its process goes on; may be NULL */
};
extern const Abi abi_riscv64, abi_aarch64;

/* ---- guest memory (mem.c, mmap.c) ---- */
#define USER_TOP 0x500000000000ull      /* first address that is not the guest's */

static inline void *g2h(gaddr a) { return (void *)(uintptr_t)(a + lu_opt->guest_base); }
static inline gaddr h2g(const void *p) { return (gaddr)(uintptr_t)p - lu_opt->guest_base; }
/* Is [a, a+len) within the guest's address space (mapped or not)? */
static inline bool access_ok(gaddr a, uint64_t len) { return a <= USER_TOP && len <= USER_TOP - a; }

/* Copies that survive bad guest pointers: 0 or -EFAULT. Work from any thread; never leave a partial lock. */
int copy_in(void *dst, gaddr src, size_t len);
int copy_out(gaddr dst, const void *src, size_t len);
/* A NUL-terminated guest string into @buf: its length, -EFAULT, or -ENAMETOOLONG if it does not fit. */
ssize_t copy_str(char *buf, gaddr src, size_t size);
#define get_user(lvalue, a) copy_in(&(lvalue), (a), sizeof(lvalue))
#define put_user(rvalue, a) ({ __typeof__(rvalue) v_ = (rvalue); copy_out((a), &v_, sizeof v_); })
/* A host pointer for handing to the host kernel, which checks the pages itself; NULL for guest NULL; (void *)-1, which
 * the kernel answers with EFAULT, if the range leaves the guest's space. */
static inline void *user_ptr(gaddr a, uint64_t len)
{
    return !a ? NULL : access_ok(a, len) ? g2h(a) : (void *)-1;
}

/* As copy_in, but says how many bytes could be copied. */
size_t copy_in_some(void *dst, gaddr src, size_t len);

/* Guest mappings. Calls return a guest address / 0, or -errno. They keep the map, translations and host in step. */
int64_t guest_mmap(gaddr addr, uint64_t len, int prot, int flags, int fd, uint64_t off);
/* Private pages without access at a multiple of the power of two @align, a page at least; near @hint if that is free. */
int64_t guest_reserve(gaddr hint, uint64_t len, uint64_t align);
int guest_munmap(gaddr addr, uint64_t len);
int guest_mprotect(gaddr addr, uint64_t len, int prot);
int64_t guest_mremap(gaddr old, uint64_t old_len, uint64_t new_len, int flags, gaddr new_addr);
int guest_madvise(gaddr addr, uint64_t len, int advice);
int64_t guest_brk(gaddr brk);
int64_t guest_shmat(int shmid, gaddr addr, int shmflg);
int guest_shmdt(gaddr addr);
/* Sets the stack's place too (stack_lo, stack_hi). */
void mmap_init(Process *p);
uint64_t rand_u64(void);             /* the kernel's random numbers, or -seed's sequence */
/* Walk the guest's mappings in order: for /proc/self/maps. Name "" for anonymous. */
typedef struct MapEntry { gaddr start, end; int prot; bool shared; const char *tag; } MapEntry;
void mmap_walk(void (*fn)(void *arg, const MapEntry *m), void *arg);
void mmap_tag(gaddr start, uint64_t len, const char *tag);      /* "[heap]", "[stack]", "[vdso]" */
int page_prot(gaddr addr);                                       /* PROT_* of the page, -1 if unmapped */
bool range_may_change(void *env, uint64_t start, uint64_t end);  /* EngineConfig.may_change */
bool mapping_of_code(void *env, uint64_t pc, uint64_t *start, uint64_t *end);    /* EngineConfig.mapping */
bool page_guarded(void *env, uint64_t page);                     /* EngineConfig.guarded */
size_t code_reader(void *env, uint64_t pc, void *buf, size_t len);
void mmap_fork_prepare(void); void mmap_fork_done(void);    /* done: in the parent and in the child.
 * Outermost: mmap_fork_prepare() before engine_fork_prepare(), mmap_fork_done() last. */
/* Is every byte of [a, a+len) mapped by the guest (any protection)? */
bool mmap_covered(gaddr a, uint64_t len);

/* ---- ELF and exec (elf.c, exec.c) ---- */
typedef struct ElfImage {
    gaddr entry, bias, phdr, brk, lo, hi; uint16_t phnum, phent;
    gaddr interp_entry, interp_bias;      /* 0 if none */
    bool exec_stack;                      /* PT_GNU_STACK asks for it */
} ElfImage;
/* Loads program at @fd. On failure prints nothing, returns -errno and *why (static or malloc'ed text for the user). */
int elf_load(Process *p, int fd, const char *path, ElfImage *img, const char **why);
gaddr elf_stack(Process *p, const ElfImage *img, int argc, char **argv, char **envp, const char *execfn);
/* Which guest is this file for: by ELF header. NULL and *why if none. */
const Guest *elf_guest(int fd, const char **why);
/* @argv and @envp: NULL-terminated host arrays (NULL: empty). Returns only on failure, with -errno and nothing changed.
 * Fit for the child of a vfork. */
int64_t do_execve(Task *t, int dirfd, const char *path, char **argv, char **envp, int flags);
/* Replace this process by a new emulator that runs the guest program open at @fd. For main: gives the new one the usual
 * stack limit and layout (and the guest @stack_limit again). Returns -errno on failure. */
int64_t exec_again(const char *program, int fd, const char *execfn, char **argv, char **envp, uint64_t stack_limit,
                   int personality);
/* Call before the process can lose sight of /proc/self/exe (chroot, pivot_root, umount, setns): keeps it open. */
void exec_keep_self(void);
void exec_adopt_self(int fd);        /* kept open by the emulator before us */
/* Print the process's fatal message and leave as a shell would report it (126, 127). */
/* ---- for perf (observe.c): the process begins, or is a new child; ends ---- */
void observe_start(Process *p);
void observe_end(Process *p);

/* ---- `lyre profile` (profile.c) ---- */
void profile_init(void);             /* before signal_init */
bool profile_on(void);
void profile_thread(void);           /* a guest thread begins, in an outer frame of its host thread; ends */
void profile_thread_end(void);
/* In the handler of a host signal: true if it was a timer of the profile. */
bool profile_signal(int sig, const siginfo_t *si, void *uc);
/* The process is about to end, or to execute another program: report, if it is the one that is profiled. */
void profile_end(Process *p, bool exec);

void lu_die(int status, const char *fmt, ...) PRINTF(2, 3) __attribute__((noreturn));

/* ---- paths (path.c): guest path to host path (-L, /proc/self). ---- */
/* The path to hand to the host for guest path @path; @buf of PATH_MAX. May return @path itself. */
const char *path_host(const char *path, char *buf);
/* The same for calls that do not follow a symbolic link at the end of the path (lstat, readlink, O_NOFOLLOW). */
const char *path_host_nofollow(const char *path, char *buf);
/* The other way: host path to what the guest calls it (the sysroot cut off). Returns a pointer into @path. */
const char *path_guest(const char *path);
void path_init(void);
void path_may_change(void);          /* the root directory or the mounts are about to change */
/* Move @fd, one of the emulator's, to a high number the guest is unlikely to meet, close-on-exec, and remember it as our
 * own (fd_is_own). Returns the new number, or @fd where the limit does not allow. */
int fd_make_own(int fd);
/* If @path is the process's own /proc/.../exe: host path of the guest program, else NULL. */
const char *proc_exe(const char *path);
/* openat of a file that the emulator makes up (/proc/self/maps, /proc/cpuinfo, ...): fd, -errno, or -ENOTSUP: not one. */
int proc_open(Task *t, int dirfd, const char *path, int flags);
/* readlink of /proc/self/exe and the like; length or -errno or -ENOTSUP: not one. */
ssize_t proc_readlink(Task *t, const char *path, char *buf, size_t size);

/* ---- tasks (task.c) ---- */
Task *task_new(Process *p, Cpu *cpu);
void task_run(Task *t) __attribute__((noreturn));         /* the thread's main loop */
int64_t do_clone(Task *t, uint64_t flags, gaddr sp, gaddr ptid, gaddr ctid, uint64_t tls, int exit_signal);
void task_exit(Task *t, int code) __attribute__((noreturn));
void process_exit(Task *t, int code) __attribute__((noreturn));
void process_die(Task *t, int sig) __attribute__((noreturn));  /* by a signal: the parent must see it */

/* ---- signals (signal.c) ---- */
void signal_init(Process *p);
/* Call before looking at or changing @h->action of @sigs, a set, with @h->lock held: one that the process has inherited is
 * asked for only then. */
void action_learn(SigHand *h, uint64_t sigs);
void signal_task_init(Task *t);                     /* host altstack, host mask */
/* Fills @info of a signal that an instruction causes, for Abi.exception; returns @sig. */
int signal_at(siginfo_t *info, int sig, int code, uint64_t addr);
void signal_raise(Task *t, int sig, const siginfo_t *info);    /* a synchronous one on the current task */
/* Deliver what is pending and unblocked; called outside generated code with exact state. */
void signal_deliver(Task *t);
bool signal_pending(const Task *t);
/* Around the host's execve (exec.c): the host's dispositions of signals the guest ignores become SIG_IGN, the host mask
 * the guest's mask. In a vfork child too: changes no shared memory. undo: the exec failed, everything as before. */
void signal_exec_prepare(Task *t);
void signal_exec_undo(Task *t);
/* The alternate signal stack, for frames (sys-signal.c). @sp: the guest's stack pointer; the buffers hold a struct
 * stack_t of a 64-bit guest (24 bytes). _top: where a frame of @size bytes begins to grow down, 0 if it does not fit;
 * _entered: after the frame has been written. */
void sigstack_get(const Task *t, gaddr sp, void *out);
int sigstack_set(Task *t, gaddr sp, const void *in);
gaddr sigstack_top(Task *t, const SigAction *act, gaddr sp, uint64_t size);
void sigstack_entered(Task *t);
/* The host's mask of blocked signals is the guest's, except for those the emulator needs itself. What to pass to a host
 * call that takes a mask (ppoll, signalfd, ...): */
uint64_t signal_host_mask(uint64_t guest_mask);
/* Announces that the next safe_syscall (ppoll, pselect6, epoll_pwait, ...) is given signal_host_mask(@mask) and waits
 * under it: the host kernel swaps the masks, and the delivery of the signal that breaks the wait off takes @mask into
 * account. Nothing to undo. (So sigmask_begin needs no more than this and the mask; sigmask_end nothing.) */
void signal_temp_mask(Task *t, uint64_t mask);
/* A host system call that blocks. If a guest signal is pending or arrives before the kernel has begun, returns
 * -LU_ERESTARTNOINTR and the call has had no effect. Otherwise the kernel's own result: -LU_ERESTARTSYS where the kernel
 * would restart it for SA_RESTART, -EINTR where it never does. The caller's handler just returns that; restart rules
 * are applied at the one place that delivers the signal. Restart codes are never shown to the guest. */
#define LU_ERESTARTSYS  512     /* restart if SA_RESTART, else EINTR */
#define LU_ERESTARTNOINTR 513   /* always made again, after the handler: the signal came before the call */
#define LU_ERESTARTNOHAND 514   /* EINTR if a handler ran, else restart */
#define LU_ERESTART_BLOCK 516   /* EINTR if a handler ran, else restart with adjusted time (nanosleep, poll, ...) */
long safe_syscall(long nr, long a, long b, long c, long d, long e, long f);

/* ---- the debugger (gdb.c): only where Process.gdb is set ---- */
void gdb_open(Process *p, const char *spec);         /* listen; before signal_init */
void gdb_begin(Task *t);                             /* wait for the debugger, and for it to let the program run */
CpuExit gdb_run(Task *t);                            /* engine_run or engine_step, when the debugger allows it */
int gdb_signal(Task *t, int sig, siginfo_t *info);   /* about to be delivered: which to deliver instead, 0: none */
void gdb_enter_call(Task *t);                        /* around a system call */
int64_t gdb_leave_call(Task *t, int64_t ret);
bool gdb_poked(Task *t, const siginfo_t *si);        /* in the host's handler: is this SIGTRAP the debugger's? */
struct TaskDebug *gdb_task_new(void);
void gdb_task_end(Task *t);
void gdb_gone(Task *t, char how, int status);        /* the process ends: 'W' exit status, 'X' signal */
void gdb_forked(Process *p);                         /* in a forked child, which nobody debugs */

/* ---- system calls (syscall.c, syscalls.def, sys-*.c) ---- */
typedef int64_t (*SysFn)(Task *t, const uint64_t a[6]);
int lu_syscall(Cpu *cpu);                            /* EngineConfig.syscall */
/* Host call with the kernel's own result convention: -errno, no libc in between. */
long host_syscall(long nr, long a, long b, long c, long d, long e, long f);
#define HSYS(n, ...)  HSYS_(__NR_##n, ##__VA_ARGS__, 0, 0, 0, 0, 0, 0)
#define HSYS_(n, a, b, c, d, e, f, ...) host_syscall(n, (long)(a), (long)(b), (long)(c), (long)(d), (long)(e), (long)(f))
#define SSYS(n, ...)  SSYS_(__NR_##n, ##__VA_ARGS__, 0, 0, 0, 0, 0, 0)
#define SSYS_(n, a, b, c, d, e, f, ...) safe_syscall(n, (long)(a), (long)(b), (long)(c), (long)(d), (long)(e), (long)(f))
/* Is @fd one of the emulator's own? Handlers that take an fd answer EBADF then; close_range and friends skip it. */
bool fd_is_own(int fd);

#endif
