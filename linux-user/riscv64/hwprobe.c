/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a riscv64 program can ask about the processor: riscv_hwprobe (Documentation/arch/riscv/hwprobe) and the
 * system call behind __clear_cache.
 */
#include "frontend/riscv/riscv.h"
#include "linux-user/riscv64/riscv64-int.h"
#include "linux-user/syscall.h"

#include <sched.h>
#include <stdlib.h>
#include <unistd.h>

enum {
    KEY_MVENDORID, KEY_MARCHID, KEY_MIMPID, KEY_BASE_BEHAVIOR, KEY_IMA_EXT_0, KEY_CPUPERF_0, KEY_ZICBOZ_BLOCK_SIZE,
    KEY_HIGHEST_VIRT_ADDRESS, KEY_TIME_CSR_FREQ, KEY_MISALIGNED_SCALAR_PERF, KEY_MISALIGNED_VECTOR_PERF,
    KEY_VENDOR_EXT_THEAD_0, KEY_ZICBOM_BLOCK_SIZE,
};

enum { WHICH_CPUS = 1, MISALIGNED_FAST = 3, VECTOR_UNSUPPORTED = 4, BLOCK_SIZE = 64, TIME_FREQ = 10000000 };

/* feature, its bit in IMA_EXT_0 */
static const struct { uint64_t feature; uint8_t bit; } exts[] = {
    { RV_ZICBOM,  55 },
    { RV_ZICBOP,  60 },
    { RV_ZICBOZ,   6 },
    { RV_ZICOND,  35 },
    { RV_ZFA,     32 },
    { RV_ZFHMIN,  28 },
    { RV_ZBA,      3 },
    { RV_ZBB,      4 },
    { RV_ZBC,      7 },
    { RV_ZBKB,     8 },
    { RV_ZBKC,     9 },
    { RV_ZBKX,    10 },
    { RV_ZBS,      5 },
    { RV_ZKND,    11 },
    { RV_ZKNE,    12 },
    { RV_ZKNH,    13 },
};

/* False: a key this kernel does not know. */
static bool probe(const Process *p, int64_t key, uint64_t *value)
{
    *value = 0;
    switch (key) {
    case KEY_MVENDORID: case KEY_MARCHID: case KEY_MIMPID: case KEY_VENDOR_EXT_THEAD_0:
        return true;
    case KEY_BASE_BEHAVIOR:
        *value = 1;                 /* IMA */
        return true;
    case KEY_IMA_EXT_0:
        *value = 1 << 0 | (p->features & RV_C ? 1 << 1 : 0);    /* F and D; C */
        for (size_t i = 0; i < ARRAY_LEN(exts); i++)
            if (p->features & exts[i].feature)
                *value |= 1ull << exts[i].bit;
        return true;
    case KEY_CPUPERF_0: case KEY_MISALIGNED_SCALAR_PERF:
        *value = MISALIGNED_FAST;
        return true;
    case KEY_ZICBOZ_BLOCK_SIZE:
        *value = p->features & RV_ZICBOZ ? BLOCK_SIZE : 0;
        return true;
    case KEY_ZICBOM_BLOCK_SIZE:
        *value = p->features & RV_ZICBOM ? BLOCK_SIZE : 0;
        return true;
    case KEY_HIGHEST_VIRT_ADDRESS:
        *value = USER_TOP - 1;
        return true;
    case KEY_TIME_CSR_FREQ:
        *value = TIME_FREQ;
        return true;
    case KEY_MISALIGNED_VECTOR_PERF:
        *value = VECTOR_UNSUPPORTED;
        return true;
    }
    return false;
}

typedef struct Pair { int64_t key; uint64_t value; } Pair;

/* The mask says which CPUs the answer is for; ours are all alike, so it matters only if it names none that is there. */
static int check_cpus(uint64_t size, gaddr cpus)
{
    cpu_set_t online, set;

    if (!cpus)
        return size ? -EINVAL : 0;
    if (!size)
        return -EINVAL;
    CPU_ZERO(&set);
    if (copy_in(&set, cpus, MIN(size, sizeof set)))
        return -EFAULT;
    if (sched_getaffinity(1, sizeof online, &online) < 0 && sched_getaffinity(0, sizeof online, &online) < 0)
        return 0;
    CPU_AND(&set, &set, &online);
    return CPU_COUNT(&set) ? 0 : -EINVAL;
}

static int64_t probe_values(const Process *p, gaddr pairs, uint64_t n)
{
    Pair pair;

    for (uint64_t i = 0; i < n; i++) {
        if (get_user(pair, pairs + i * sizeof pair))
            return -EFAULT;
        if (!probe(p, pair.key, &pair.value))
            pair.key = -1;
        if (put_user(pair, pairs + i * sizeof pair))
            return -EFAULT;
    }
    return 0;
}

/* RISCV_HWPROBE_WHICH_CPUS: which CPUs have all these values; so either those asked for, or none. */
static int64_t probe_cpus(const Process *p, gaddr pairs, uint64_t n, uint64_t size, gaddr cpus)
{
    cpu_set_t set, online;
    uint64_t value;
    Pair pair;
    bool all = true;

    if (!cpus || !size)
        return -EINVAL;
    size = MIN(size, sizeof set);
    CPU_ZERO(&set);
    if (copy_in(&set, cpus, size))
        return -EFAULT;
    CPU_ZERO(&online);
    for (long i = 0, ncpu = sysconf(_SC_NPROCESSORS_ONLN); i < ncpu; i++)
        CPU_SET(i, &online);
    if (CPU_COUNT(&set))
        CPU_AND(&set, &set, &online);
    else
        set = online;
    for (uint64_t i = 0; i < n; i++) {
        if (get_user(pair, pairs + i * sizeof pair))
            return -EFAULT;
        if (!probe(p, pair.key, &value)) {
            pair = (Pair){ .key = -1 };
            all = false;
        } else if (pair.key == KEY_IMA_EXT_0 || pair.key == KEY_BASE_BEHAVIOR) {
            all &= (value & pair.value) == pair.value;
        } else {
            all &= value == pair.value;
        }
        if (put_user(pair, pairs + i * sizeof pair))
            return -EFAULT;
    }
    if (!all)
        CPU_ZERO(&set);
    return copy_out(cpus, &set, size);
}

int64_t sys_riscv_hwprobe(Task *t, const uint64_t a[6])
{
    int err;

    if (a[4] & ~(uint64_t)WHICH_CPUS)
        return -EINVAL;
    if (a[4] & WHICH_CPUS)
        return probe_cpus(t->proc, a[0], a[1], a[2], a[3]);
    err = check_cpus(a[2], a[3]);
    return err ? err : probe_values(t->proc, a[0], a[1]);
}

int64_t sys_riscv_flush_icache(Task *t, const uint64_t a[6])
{
    if (a[2] & ~1ull)       /* SYS_RISCV_FLUSH_ICACHE_LOCAL */
        return -EINVAL;
    engine_icache_flush(t->proc->engine, a[0], a[1]);
    return 0;
}
