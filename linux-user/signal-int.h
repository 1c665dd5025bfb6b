/* SPDX-License-Identifier: Apache-2.0 */
/* Shared by the files about tasks and signals only. signal.c tells how signals travel. */
#ifndef LYRE_SIGNAL_INT_H
#define LYRE_SIGNAL_INT_H

#include "linux-user/linux-user.h"

#define SIG_BIT(s)    (1ull << ((s) - 1))
/* Raised by guest instructions; the host never blocks them, since the emulator itself lives on them. */
#define SYNC_SIGS     (SIG_BIT(SIGSEGV) | SIG_BIT(SIGBUS) | SIG_BIT(SIGILL) | SIG_BIT(SIGFPE) | SIG_BIT(SIGTRAP))
#define NEVER_BLOCKED (SIG_BIT(SIGKILL) | SIG_BIT(SIGSTOP))
enum { SYNC_COUNT = 5, SIG_MAX = 64 };

/* What the host has handed to this task and the guest has not seen yet. Written by the host handler of the task's own
 * thread, so plain volatile accesses in the right order do. */
typedef struct SigQueue {
    volatile int flag;             /* something here can be delivered; tested by safe_syscall just before it enters */
    volatile int have;             /* number of the asynchronous signal held in info, 0: none */
    siginfo_t info;
    volatile uint64_t sync_set;    /* SYNC_SIGS sent by kill() and the like: held here as the kernel cannot hold them */
    siginfo_t sync_info[SYNC_COUNT];
    uintptr_t odd_pc;              /* faults that nobody claims: where, how many in a row */
    unsigned odd_count;
} SigQueue;

/* signal-queue.c: the host's side */
void host_action_set(Process *p, int sig, bool always);       /* sighand->lock held */
void host_action_default(int sig);
int host_mask_set(uint64_t mask);                             /* a host mask */
/* Block everything, also the signals the emulator lives on: for a thread's last steps. */
void host_mask_all(void);
/* Block all asynchronous signals unless one is pending: then -LU_ERESTARTNOINTR. */
long host_mask_close(void);
/* Take the next signal that may be delivered under @blocked; 0: none. */
int queue_take(Task *t, uint64_t blocked, siginfo_t *info);
/* Make @sig, one of SYNC_SIGS, pending for the current task. */
void queue_put(Task *t, int sig, const siginfo_t *info);
/* Give back to the kernel the asynchronous signal this task holds, for the process or for the task as it was sent.
 * @leaving: the task ends; what was for it alone is lost. */
void queue_return(Task *t, bool leaving);
void queue_update(Task *t);                                   /* after a change of t->sigmask */
uint64_t queue_pending(const Task *t);
void queue_init(Process *p);

/* signal.c */
bool signal_ignored_by_default(int sig);
void signal_set_mask(Task *t, uint64_t mask);                 /* guest mask; the host's follows */

/* task.c */
void task_loop(Task *t);                                      /* task_run, until the task exits */
void task_add(Process *p, Task *t);
/* All that a task's end asks for besides leaving. Returns true if it was the last task of its process. */
bool task_end(Task *t);
/* The calling thread is on its way out, and a fork waits for it from now on. Comes before the guest can see that it ends. */
void host_thread_leaves(struct HostThread *h);
Task *task_alloc(Process *p, Cpu *cpu);
void process_last_words(Process *p);

/* futex.c */
void robust_list_exit(Task *t);

#endif
