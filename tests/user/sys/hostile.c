/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Every system call with wrong pointers, most of them into where an emulator would live. Whatever the answers are, the
 * process must come out alive: children report by exit status, a crash shows as a signal.
 */
#include "t.h"

/* these end, stop, or rewrite the process by design */
static const short skip[] = {
    SYS_exit, SYS_exit_group, SYS_rt_sigreturn, SYS_kill, SYS_tkill, SYS_tgkill, SYS_reboot, SYS_rt_sigsuspend,
    SYS_munmap, SYS_mmap, SYS_mremap, SYS_mprotect, SYS_brk, SYS_clone, SYS_clone3, SYS_ptrace, SYS_rt_sigaction,
    SYS_rt_sigprocmask, SYS_unshare, SYS_setns, SYS_madvise, SYS_shmat, SYS_remap_file_pages, SYS_rt_sigtimedwait,
    SYS_vhangup, SYS_close_range, SYS_prlimit64, SYS_setrlimit, SYS_rt_sigqueueinfo, SYS_rt_tgsigqueueinfo,
    SYS_close, SYS_sync, SYS_syncfs, SYS_settimeofday, SYS_clock_settime, SYS_adjtimex, SYS_clock_adjtime,
    SYS_swapoff, SYS_sethostname, SYS_setdomainname, SYS_setuid, SYS_setreuid, SYS_setresuid, SYS_setitimer,
    SYS_pidfd_send_signal, SYS_seccomp, SYS_syslog, SYS_umount2, SYS_mount, SYS_pivot_root, SYS_chroot,
    SYS_setgroups, SYS_acct, SYS_sched_setscheduler, SYS_sched_setattr, SYS_setpriority, SYS_prctl, SYS_dup3,
    SYS_quotactl, SYS_move_mount, SYS_ppoll, SYS_nanosleep, SYS_pselect6, SYS_sigaltstack, SYS_set_robust_list,
    SYS_rseq, SYS_set_tid_address, SYS_kexec_load, SYS_init_module, SYS_bpf, SYS_sched_setaffinity, SYS_io_uring_enter,
    SYS_setpgid, SYS_setsid, SYS_ioprio_set, SYS_sched_setparam, SYS_keyctl, SYS_add_key, SYS_request_key, SYS_personality,
};

static const unsigned long bad[] = {
    0, 1, 8, 0x4ffffffff000, 0x500000000000, 0x500000001000, 0x555555554000, 0x7f0000000000, 0x7ffff7ff0000,
    0x7ffffffff000, 0x800000000000, 0xffffffff81000000, -4096ul, -1ul, 1ul << 63, 0x5000000000, 3, 64,
};
enum { NBAD = sizeof bad / sizeof *bad };

static int skipped(int nr)
{
    for (size_t i = 0; i < sizeof skip / sizeof *skip; i++)
        if (skip[i] == nr)
            return 1;
    return 0;
}

static unsigned seed = 12345;
static unsigned rnd(void) { return (seed = seed * 1103515245 + 12345) >> 16; }

static void attack(int nr, int rounds)
{
    /* nothing real for descriptors to lead to */
    for (int i = 0; i < 3; i++)
        close(i);
    alarm(20);
    for (int k = 0; k < rounds; k++) {
        unsigned long a[6];

        for (int i = 0; i < 6; i++)
            a[i] = bad[rnd() % NBAD];
        if (k < NBAD)
            for (int i = 0; i < 6; i++)
                a[i] = bad[k];
        alarm(1);
        syscall(nr, a[0], a[1], a[2], a[3], a[4], a[5]);
    }
    _exit(0);
}

int main(int argc, char **argv)
{
    int rounds = argc > 1 ? atoi(argv[1]) : 60;
    int crashed = 0, calls = 0, done = 0;

    signal(SIGALRM, SIG_DFL);
    for (int nr = 0; nr < 520; nr++) {
        int status;
        pid_t pid;

        if (skipped(nr))
            continue;
        calls++;
        pid = fork();
        if (!pid)
            attack(nr, rounds);
        waitpid(pid, &status, 0);
        done += WIFEXITED(status) && WEXITSTATUS(status) == 0;
        if (WIFSIGNALED(status) && WTERMSIG(status) != SIGALRM && WTERMSIG(status) != SIGPIPE) {
            SHOW("call %d ended by signal %d", nr, WTERMSIG(status));
            crashed++;
        }
    }
    SHOW("%d calls, %d crashes, most survived: %d", calls, crashed, done > calls - 20);
    return crashed != 0 || done <= calls - 20;
}
