/* SPDX-License-Identifier: Apache-2.0 */
/* Processes and the machine: identities, limits, scheduling, prctl, System V and POSIX IPC. */
#include "t.h"
#include <mqueue.h>
#include <sched.h>
#include <sys/fsuid.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/sysinfo.h>
#include <sys/utsname.h>

static void identity(void)
{
    uid_t r, e, s;
    gid_t g[100];
    struct utsname u;

    T(getuid());
    T(getegid());
    T(getresuid(&r, &e, &s));
    T(getresgid((void *)8, &e, &s));
    T(getgroups(100, g) >= 0);
    T(getgroups(-1, g));
    T(setresuid(-1, -1, -1));
    T(setfsuid(-1));
    T(getsid(0) > 0);
    T(getpgid(99999999));
    T(setpgid(0, -1));
    T(getpid() == syscall(SYS_getpid));
    T(uname(&u));
    SHOW("%s", u.sysname);
    T(uname((void *)8));
    if (!fork()) {
        T(setsid() == getpid());
        T(setsid());
        T(setuid(65534));
        T(setuid(0));
        _exit(0);
    }
    wait(NULL);
}

static void limits(void)
{
    struct rlimit r, old;
    struct rusage ru;
    struct sysinfo si;

    T(getrlimit(RLIMIT_NOFILE, &r));
    r.rlim_cur = 100;
    T(setrlimit(RLIMIT_NOFILE, &r));
    T(getrlimit(RLIMIT_NOFILE, &r));
    SHOW("%d", (int)r.rlim_cur);
    T(fcntl(1, F_DUPFD, 100));
    T(getrlimit(RLIMIT_AS, &r));
    r.rlim_cur = 1ul << 40;
    T(setrlimit(RLIMIT_AS, &r));
    T(prlimit(0, RLIMIT_AS, NULL, &old));
    SHOW("%lx", (long)old.rlim_cur);
    T(getrlimit(RLIMIT_STACK, &r));
    r.rlim_cur = 4 << 20;
    T(prlimit(getpid(), RLIMIT_STACK, &r, &old));
    T(getrlimit(RLIMIT_STACK, &r));
    SHOW("%d", (int)r.rlim_cur);
    r.rlim_cur = r.rlim_max;
    r.rlim_max = 10;
    T(setrlimit(RLIMIT_STACK, &r));
    T(getrlimit(99, &r));
    T(getrlimit(RLIMIT_CORE, (void *)8));
    T(prlimit(99999999, RLIMIT_CORE, NULL, &r));
    T(getrusage(RUSAGE_SELF, &ru));
    SHOW("%d", ru.ru_maxrss > 0);
    T(getrusage(77, &ru));
    T(sysinfo(&si));
    SHOW("%d %d", si.mem_unit, si.totalram > 0);
    T(sysinfo((void *)8));
}

static void scheduling(void)
{
    struct sched_param sp = { 0 };
    cpu_set_t set;
    unsigned cpu = 9999, node;
    struct timespec ts;

    T(sched_yield());
    T(sched_getscheduler(0));
    T(sched_getparam(0, &sp));
    T(sched_get_priority_max(SCHED_FIFO));
    T(sched_get_priority_min(77));
    T(sched_rr_get_interval(0, &ts));
    T(sched_getaffinity(0, sizeof set, &set));
    SHOW("%d", CPU_COUNT(&set) > 0);
    T(sched_setaffinity(0, sizeof set, &set));
    T(syscall(SYS_sched_getaffinity, 0, 1, &set));
    T(syscall(SYS_sched_getaffinity, 0, 128, (void *)8));
    T(getcpu(&cpu, &node));
    SHOW("%d", cpu < 9999);
    T(getpriority(PRIO_PROCESS, 0));
    T(setpriority(PRIO_PROCESS, 0, 5));
    T(getpriority(PRIO_PROCESS, 0));
    T(syscall(SYS_getpriority, PRIO_PROCESS, 0));
    T(setpriority(77, 0, 5));
}

static void prctls(void)
{
    char name[17] = "";
    int n = 0;

    T(prctl(PR_SET_NAME, "a name that is too long"));
    T(prctl(PR_GET_NAME, name));
    SHOW("%s", name);
    T(prctl(PR_SET_NAME, (void *)8));
    T(prctl(PR_SET_PDEATHSIG, SIGUSR1));
    T(prctl(PR_GET_PDEATHSIG, &n));
    SHOW("%d", n);
    T(prctl(PR_SET_PDEATHSIG, 0));
    T(prctl(PR_GET_DUMPABLE));
    T(prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0));
    T(prctl(PR_SET_CHILD_SUBREAPER, 1));
    T(prctl(PR_GET_CHILD_SUBREAPER, &n));
    SHOW("%d", n);
    T(prctl(PR_CAPBSET_READ, 0) >= 0);
    T(prctl(PR_SET_THP_DISABLE, 1, 0, 0, 0));
    T(prctl(PR_GET_THP_DISABLE, 0, 0, 0, 0));
    T(prctl(PR_SET_THP_DISABLE, 0, 0, ~0ul, ~0ul));
    T(prctl(PR_GET_THP_DISABLE, 1, 1, 0, 0));
    T(prctl(PR_SET_THP_DISABLE, 0, 0, 0, 0));
    T(prctl(99999));
    T(personality(0xffffffff) == personality(0xffffffff));
    T(personality(ADDR_COMPAT_LAYOUT) >= 0);
    T(personality(0xffffffff) & ADDR_COMPAT_LAYOUT);
    T(personality(0) & ADDR_COMPAT_LAYOUT);
    {
        struct { uint32_t version; int pid; } h = { 0x20080522, 0 };
        struct { uint32_t e, p, i; } d[2];
        T(syscall(SYS_capget, &h, d));
        h.version = 1;
        T(syscall(SYS_capget, &h, d));
        SHOW("%x", h.version);
    }
}

static void ipc(void)
{
    struct { long type; char text[8]; } m = { 7, "message" };
    struct msqid_ds mds;
    union semun { int val; struct semid_ds *buf; unsigned short *array; } u;
    struct semid_ds sds;
    struct shmid_ds hds;
    unsigned short vals[3] = { 1, 2, 3 };
    struct sembuf op[2] = { { 0, -1, IPC_NOWAIT }, { 1, 5, 0 } };
    int id;
    char *p, *q;

    id = OK(msgget(IPC_PRIVATE, 0600));
    T(msgsnd(id, &m, 8, 0));
    T(msgctl(id, IPC_STAT, &mds));
    SHOW("qnum %d cbytes %d mode %o lspid %d", (int)mds.msg_qnum, (int)mds.__msg_cbytes, mds.msg_perm.mode,
         mds.msg_lspid == getpid());
    memset(&m, 0, sizeof m);
    T(msgrcv(id, &m, 2, 0, 0));
    T(msgrcv(id, &m, 8, 7, 0));
    SHOW("%ld %s", m.type, m.text);
    T(msgrcv(id, &m, 8, 0, IPC_NOWAIT));
    T(msgsnd(id, (void *)8, 8, 0));
    T(msgctl(id, IPC_RMID, NULL));

    id = OK(semget(IPC_PRIVATE, 3, 0600));
    u.array = vals;
    T(semctl(id, 0, SETALL, u));
    T(semop(id, op, 2));
    T(semop(id, op, 2));
    T(semtimedop(id, &(struct sembuf){ 0, -1, 0 }, 1, &(struct timespec){ 0, 1000000 }));
    memset(vals, 0, sizeof vals);
    T(semctl(id, 0, GETALL, u));
    SHOW("%d %d %d", vals[0], vals[1], vals[2]);
    u.val = 9;
    T(semctl(id, 2, SETVAL, u));
    T(semctl(id, 2, GETVAL));
    u.buf = &sds;
    T(semctl(id, 0, IPC_STAT, u));
    SHOW("nsems %d mode %o otime %d", (int)sds.sem_nsems, sds.sem_perm.mode, sds.sem_otime != 0);
    sds.sem_perm.mode = 0640;
    T(semctl(id, 0, IPC_SET, u));
    T(semctl(id, 0, IPC_STAT, u));
    SHOW("mode %o", sds.sem_perm.mode);
    u.buf = (void *)8;
    T(semctl(id, 0, IPC_STAT, u));
    T(semctl(id, 0, IPC_RMID));

    id = OK(shmget(IPC_PRIVATE, 8192, 0600));
    p = shmat(id, NULL, 0);
    q = shmat(id, NULL, SHM_RDONLY);
    SHOW("%d", p != (void *)-1 && q != (void *)-1 && p != q);
    strcpy(p, "shared");
    SHOW("%s", q);
    T(shmctl(id, IPC_STAT, &hds));
    SHOW("segsz %d nattch %d mode %o", (int)hds.shm_segsz, (int)hds.shm_nattch, hds.shm_perm.mode);
    T(shmdt(q));
    T(shmdt(q));
    T(shmdt(p));
    T(shmctl(id, IPC_RMID, NULL));
    T(shmat(id, NULL, 0));
}

static void posix_queue(void)
{
    struct mq_attr at = { .mq_maxmsg = 4, .mq_msgsize = 16 };
    char name[40], buf[16] = "";
    unsigned prio;
    mqd_t q;

    snprintf(name, sizeof name, "/lyre-%d", (int)getpid());
    q = OK(mq_open(name, O_RDWR | O_CREAT | O_NONBLOCK, 0600, &at));
    if (q < 0)
        return;
    T(mq_send(q, "low", 3, 1));
    T(mq_send(q, "high", 4, 9));
    memset(&at, 0, sizeof at);
    T(mq_getattr(q, &at));
    SHOW("%d %d %d", (int)at.mq_maxmsg, (int)at.mq_msgsize, (int)at.mq_curmsgs);
    T(mq_receive(q, buf, sizeof buf, &prio));
    SHOW("%s %u", buf, prio);
    T(mq_receive(q, buf, 2, &prio));
    T(mq_receive(q, buf, sizeof buf, &prio));
    T(mq_receive(q, buf, sizeof buf, &prio));
    T(mq_unlink(name));
}

int main(void)
{
    identity();
    limits();
    scheduling();
    prctls();
    ipc();
    posix_queue();
    return 0;
}
