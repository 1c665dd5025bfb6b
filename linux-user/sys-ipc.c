/* SPDX-License-Identifier: Apache-2.0 */
/* System V IPC where it is not a row of text: semaphore sets' status, shared memory. */
#include "linux-user/structs.h"
#include "linux-user/syscall.h"

#include <sys/ipc.h>
#include <sys/sem.h>
#include <sys/shm.h>

int64_t sys_semctl(Task *t, const uint64_t a[6])
{
    struct semid_ds ds;
    int64_t ret;

    switch ((int)a[2]) {
    case IPC_STAT: case SEM_STAT: case SEM_STAT_ANY: {
        GenSemidDs g;

        ret = HSYS(semctl, a[0], a[1], a[2], &ds);
        g = gen_semid_ds(&ds);
        return ret < 0 ? ret : copy_out(a[3], &g, sizeof g) ?: ret;
    }
    case IPC_SET: {
        GenSemidDs g;

        if (get_user(g, a[3]))
            return -EFAULT;
        ds = (struct semid_ds){ .sem_perm = g.perm };
        return HSYS(semctl, a[0], a[1], a[2], &ds);
    }
    case GETALL: case SETALL: case IPC_INFO: case SEM_INFO:
        return HSYS(semctl, a[0], a[1], a[2], user_ptr(a[3], 1));
    default:
        return HSYS(semctl, a[0], a[1], a[2], (int)a[3]);
    }
}

int64_t sys_shmat(Task *t, const uint64_t a[6])
{
    return guest_shmat(a[0], a[1], a[2]);
}

int64_t sys_shmdt(Task *t, const uint64_t a[6])
{
    return guest_shmdt(a[0]);
}
