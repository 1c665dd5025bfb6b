/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The guest's address space: what the guest maps is mapped by the host at the same place (plus guest_base), recorded here,
 * and translations of what goes away are dropped. Three things are kept in step: host, map, translations.
 *
 * - Guest PROT_EXEC becomes host PROT_READ: guest code is data here. PROT_WRITE implies PROT_READ, as on RISC-V and Arm.
 * - Addresses are chosen here, top-down below the stack, and taken with MAP_FIXED_NOREPLACE, so the emulator's own memory
 *   cannot be hit even where it lies below USER_TOP (sanitizer builds).
 * - Two locks. `change` is held over a whole change, from the choice of the place until the translations of what was there
 *   are gone: before that, nobody else may get the place. `lock` guards the map itself. Order: change, the engine's lock,
 *   lock; so translating (which reads the map) never waits for a change that waits for the engine.
 *
 * One process has one guest address space, hence the one static state.
 */
#include "linux-user/vma-int.h"
#include "base/sanitize.h"

#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/shm.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef MREMAP_DONTUNMAP
#define MREMAP_DONTUNMAP 4
#endif

#define PAGE       4096ull
#define MMAP_MIN   0x10000ull           /* lowest address handed out: Linux's vm.mmap_min_addr */
#define PROT_RWX   (PROT_READ | PROT_WRITE | PROT_EXEC)
#define HOST_ONLY_MAP_FLAGS 0xc0        /* x86's MAP_32BIT and MAP_ABOVE4G: no meaning for the guest */

typedef struct ShmAttach { gaddr addr; uint64_t len; } ShmAttach;

static struct {
    pthread_mutex_t change, lock;
    pid_t forking;
    VmaMap map;
    Process *proc;
    gaddr top;                          /* mmap without a hint goes below this */
    ShmAttach *shm; size_t nshm;
} as = { .change = PTHREAD_MUTEX_INITIALIZER, .lock = PTHREAD_MUTEX_INITIALIZER };

static void lock(void) { pthread_mutex_lock(&as.lock); }
static void unlock(void) { pthread_mutex_unlock(&as.lock); }
static void begin_change(void) { pthread_mutex_lock(&as.change); lock(); }
static void end_change(void) { pthread_mutex_unlock(&as.change); }      /* after unlock() */

void mmap_fork_prepare(void)
{
    pthread_mutex_lock(&as.change);
    as.forking = getpid();
}

void mmap_fork_done(void)
{
    if (getpid() != as.forking)         /* in the child, where a thread that was only reading the map is no more */
        pthread_mutex_init(&as.lock, NULL);
    pthread_mutex_unlock(&as.change);
}

static int host_prot(int prot)
{
    int p = prot & (PROT_READ | PROT_WRITE);

    return prot & (PROT_EXEC | PROT_WRITE) ? p | PROT_READ : p;
}

/* PROT_ bits that the map keeps. */
static int own_prot(int prot)
{
    return prot & (PROT_RWX | (as.proc ? as.proc->abi->prot_guarded : 0));
}

/* The map has got memory of @prot. */
static void note_guarded(int prot)
{
    if (UNLIKELY(prot & ~PROT_RWX) && !as.proc->guarded) {
        as.proc->guarded = true;
        as.proc->abi->guarded(as.proc);
    }
}

static void drop_code(gaddr start, gaddr end)
{
    if (as.proc && as.proc->engine)
        engine_invalidate(as.proc->engine, start, end);
}

/* -d page */
static void log_change(const char *what, gaddr start, uint64_t len, int prot)
{
    LOG(PAGE, "%s %012llx-%012llx %c%c%c\n", what, (unsigned long long)start, (unsigned long long)(start + len),
        prot & PROT_READ ? 'r' : '-', prot & PROT_WRITE ? 'w' : '-', prot & PROT_EXEC ? 'x' : '-');
}

/* ---- set-up ---- */

/* Host mappings below USER_TOP, which only unusual builds and kernels have, become VMA_HOST entries. */
static void find_host_maps(void)
{
    FILE *f = fopen("/proc/self/maps", "re");
    unsigned long long start, end;

    while (f && fscanf(f, "%llx-%llx%*[^\n]\n", &start, &end) == 2) {
        gaddr lo = start - lu_opt->guest_base, hi = end - lu_opt->guest_base;

        if (end <= lu_opt->guest_base || lo >= USER_TOP || !vma_reserve(&as.map))
            continue;
        if (vma_free(&as.map, lo, hi))
            vma_set(&as.map, &(Vma) { lo, MIN(hi, USER_TOP), 0, VMA_HOST, "" });
    }
    if (f)
        fclose(f);
}

static uint64_t stack_bytes(void)
{
    struct rlimit rl;
    uint64_t size = lu_opt->stack_size;

    if (!size)
        size = getrlimit(RLIMIT_STACK, &rl) ? 8 << 20 : rl.rlim_cur;
    size = MIN(size, 1ull << 30);       /* all of it is reserved at once, so "unlimited" needs a limit */
    return ALIGN_UP(MAX(size, 128ull << 10), PAGE);
}

void mmap_init(Process *p)
{
    uint64_t shift = lu_opt->aslr ? (rand_u64() & 0x3fffff) * PAGE : 0;

    as.proc = p;
    p->stack_hi = USER_TOP - PAGE - shift;
    p->stack_lo = p->stack_hi - stack_bytes();
    as.top = ALIGN_DOWN(p->stack_lo - (1 << 20), 1ull << 21);
    if (!vma_reserve(&as.map))
        lu_die(1, "out of memory");
    if (SANITIZE_ADDRESS)
        find_host_maps();
}

/* ---- the map ---- */

int page_prot(gaddr addr)
{
    size_t i;
    int prot = -1;

    lock();
    i = vma_find(&as.map, addr);
    if (i < as.map.n && as.map.v[i].start <= addr && !(as.map.v[i].flags & VMA_HOST))
        prot = as.map.v[i].prot;
    unlock();
    return prot;
}

bool page_guarded(void *env, uint64_t page)
{
    int prot = page_prot(page);

    return prot >= 0 && prot & ~PROT_RWX;
}

bool mmap_covered(gaddr a, uint64_t len)
{
    bool yes;

    if (!access_ok(a, len))
        return false;
    lock();
    yes = vma_covers(&as.map, a, a + len);
    unlock();
    return yes;
}

bool range_may_change(void *env, uint64_t start, uint64_t end)
{
    bool may = false;

    lock();
    for (gaddr a = start; a < end && !may;) {
        size_t i = vma_find(&as.map, a);
        const Vma *v = &as.map.v[i];

        may = i == as.map.n || v->start > a || (v->prot & PROT_WRITE) || (v->flags & VMA_SHARED);
        if (!may)
            a = v->end;
    }
    unlock();
    return may;
}

bool mapping_of_code(void *env, uint64_t pc, uint64_t *start, uint64_t *end)
{
    const Vma *v;
    bool found;

    lock();
    v = &as.map.v[vma_find(&as.map, pc)];
    found = v < as.map.v + as.map.n && v->start <= pc;
    if (found) {
        *start = v->start;
        *end = v->end;
    }
    unlock();
    return found;
}

void mmap_walk(void (*fn)(void *arg, const MapEntry *m), void *arg)
{
    lock();
    for (size_t i = 0; i < as.map.n; i++) {
        const Vma *v = &as.map.v[i];

        if (!(v->flags & VMA_HOST))
            fn(arg, &(MapEntry) { v->start, v->end, v->prot, v->flags & VMA_SHARED, v->tag });
    }
    unlock();
}

void mmap_tag(gaddr start, uint64_t len, const char *tag)
{
    size_t i;

    lock();
    i = vma_find(&as.map, start);
    if (vma_reserve(&as.map) && vma_covers(&as.map, start, start + len)) {
        Vma v = { start, start + len, as.map.v[i].prot, as.map.v[i].flags, tag };

        vma_set(&as.map, &v);
    }
    unlock();
}

/* Does [start, end) hold memory of the emulator's own? */
static bool hits_host(gaddr start, gaddr end)
{
    for (size_t i = vma_find(&as.map, start); i < as.map.n && as.map.v[i].start < end; i++)
        if (as.map.v[i].flags & VMA_HOST)
            return true;
    return false;
}

/* ---- mmap, munmap ---- */

/* The host's mmap at exactly @addr, failing if something is there. */
static int64_t host_map_new(gaddr addr, uint64_t len, int prot, int flags, int fd, uint64_t off)
{
    long r;

    if ((flags & MAP_TYPE) == MAP_SHARED_VALIDATE) {
        /* That one refuses MAP_FIXED_NOREPLACE: take the place first. */
        r = HSYS(mmap, g2h(addr), len, PROT_NONE,
                 MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE, -1, 0);
        if (r < 0)
            return r;
        r = HSYS(mmap, g2h(addr), len, prot, flags | MAP_FIXED, fd, off);
        if (r < 0)
            HSYS(munmap, g2h(addr), len);
    } else {
        r = HSYS(mmap, g2h(addr), len, prot, (flags & ~MAP_FIXED) | MAP_FIXED_NOREPLACE, fd, off);
    }
    return r < 0 ? r : 0;
}

static uint64_t map_align(int flags)
{
    unsigned huge = (unsigned)flags >> MAP_HUGE_SHIFT & MAP_HUGE_MASK;

    if (!(flags & MAP_HUGETLB))
        return PAGE;
    return 1ull << (huge >= 12 && huge <= 34 ? huge : 21);
}

/* A free place of @len bytes: at @hint if that is free, else top-down. 0: none. */
static gaddr find_place(gaddr hint, uint64_t len, uint64_t align)
{
    gaddr at;

    hint = hint < USER_TOP ? ALIGN_UP(hint, align) : 0;
    if (hint && hint < MMAP_MIN)
        hint = ALIGN_UP(MMAP_MIN, align);
    if (hint && access_ok(hint, len) && vma_free(&as.map, hint, hint + len))
        return hint;
    at = vma_gap(&as.map, MMAP_MIN, as.top, len, align);
    return at ? at : vma_gap(&as.map, MMAP_MIN, USER_TOP, len, align);
}

/* Map at a place of our choice; with the lock held. */
static int64_t map_somewhere(gaddr hint, uint64_t len, uint64_t align, int prot, int flags, int fd, uint64_t off)
{
    for (int tries = 0; tries < 3; tries++) {
        gaddr at = find_place(hint, len, align);
        int64_t r;

        if (!at)
            return -ENOMEM;
        r = host_map_new(at, len, prot, flags, fd, off);
        if (r != -EEXIST)
            return r < 0 ? r : (int64_t)at;
        find_host_maps();               /* something of the emulator's is there: learn about it, try elsewhere */
    }
    return -ENOMEM;
}

static int64_t map_fixed(gaddr addr, uint64_t len, int prot, int flags, int fd, uint64_t off)
{
    long r;

    if (!access_ok(addr, len))
        return -ENOMEM;
    if (addr < MMAP_MIN)
        return -EPERM;
    if (flags & MAP_FIXED_NOREPLACE) {
        if (!vma_free(&as.map, addr, addr + len))
            return -EEXIST;
        r = host_map_new(addr, len, prot, flags & ~MAP_FIXED_NOREPLACE, fd, off);
    } else {
        if (hits_host(addr, addr + len))
            return -ENOMEM;
        r = HSYS(mmap, g2h(addr), len, prot, flags, fd, off);
    }
    return r < 0 ? r : (int64_t)addr;
}

/* guest_mmap(); a place of our choice is a multiple of @align. */
static int64_t map_aligned(gaddr addr, uint64_t len, uint64_t align, int prot, int flags, int fd, uint64_t off)
{
    bool code = false;
    int64_t r;

    if (!len || off & (PAGE - 1))
        return -EINVAL;
    len = ALIGN_UP(len, PAGE);
    if (!len || len > USER_TOP)
        return -ENOMEM;
    if (flags & (MAP_FIXED | MAP_FIXED_NOREPLACE) && addr & (PAGE - 1))
        return -EINVAL;
    flags &= ~(HOST_ONLY_MAP_FLAGS | MAP_GROWSDOWN);
    begin_change();
    if (!vma_reserve(&as.map)) {
        r = -ENOMEM;
    } else if (flags & (MAP_FIXED | MAP_FIXED_NOREPLACE)) {
        r = map_fixed(addr, len, host_prot(prot), flags, fd, off);
        code = r >= 0 && vma_prots(&as.map, addr, addr + len) & PROT_EXEC;
    } else {
        r = map_somewhere(addr, len, align, host_prot(prot), flags, fd, off);
    }
    if (r >= 0) {
        int type = flags & MAP_TYPE;

        vma_set(&as.map, &(Vma) { r, r + len, own_prot(prot), type != MAP_PRIVATE ? VMA_SHARED : 0, "" });
    }
    unlock();
    if (r >= 0)
        log_change("map    ", r, len, prot);
    if (code)
        drop_code(r, r + len);
    end_change();
    if (r >= 0)
        note_guarded(own_prot(prot));
    return r;
}

int64_t guest_mmap(gaddr addr, uint64_t len, int prot, int flags, int fd, uint64_t off)
{
    return map_aligned(addr, len, map_align(flags), prot, flags, fd, off);
}

int64_t guest_reserve(gaddr hint, uint64_t len, uint64_t align)
{
    return map_aligned(hint, len, align, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
}

int guest_munmap(gaddr addr, uint64_t len)
{
    bool code = false;
    int r = 0;

    len = ALIGN_UP(len, PAGE);
    if (addr & (PAGE - 1) || !len || !access_ok(addr, len))
        return -EINVAL;
    begin_change();
    if (vma_free(&as.map, addr, addr + len)) {
        unlock();
        end_change();
        return 0;
    }
    if (!vma_reserve(&as.map))
        r = -ENOMEM;
    else if (hits_host(addr, addr + len))
        r = -EINVAL;
    else
        r = HSYS(munmap, g2h(addr), len);
    if (!r) {
        code = vma_prots(&as.map, addr, addr + len) & PROT_EXEC;
        vma_clear(&as.map, addr, addr + len);
    }
    unlock();
    if (!r)
        log_change("unmap  ", addr, len, 0);
    if (code)
        drop_code(addr, addr + len);
    end_change();
    return r;
}

/* ---- mprotect ---- */

/* One entry's part of an mprotect; with the lock held. *code is set if translations must go: the pages stop being code,
 * or stop being writable, after which nobody would ask whether they had been changed. */
static int protect_piece(gaddr start, gaddr end, int prot, bool *code)
{
    Vma v = as.map.v[vma_find(&as.map, start)];
    int r;

    if (v.flags & VMA_HOST)
        return -ENOMEM;
    if (v.prot == prot)
        return 0;
    r = HSYS(mprotect, g2h(start), end - start, host_prot(prot));
    if (r)
        return r;
    if (v.prot & PROT_EXEC
        && (!(prot & PROT_EXEC) || (v.prot ^ prot) & ~PROT_RWX || (v.prot & PROT_WRITE && !(prot & PROT_WRITE))))
        *code = true;
    v.start = start;
    v.end = end;
    v.prot = prot;
    vma_set(&as.map, &v);
    return 0;
}

int guest_mprotect(gaddr addr, uint64_t len, int prot)
{
    gaddr end = addr + ALIGN_UP(len, PAGE);
    bool code = false;
    int r = 0;

    prot &= ~8;                     /* PROT_SEM */
    if (addr & (PAGE - 1) || prot != own_prot(prot))
        return -EINVAL;
    if (!len)
        return 0;
    if (end <= addr || end > USER_TOP)
        return -ENOMEM;
    begin_change();
    for (gaddr a = addr; a < end && !r;) {
        size_t i = vma_find(&as.map, a);
        gaddr stop;

        if (i == as.map.n || as.map.v[i].start > a || !vma_reserve(&as.map)) {
            r = -ENOMEM;
            break;
        }
        stop = MIN(as.map.v[i].end, end);
        r = protect_piece(a, stop, prot, &code);
        a = stop;
    }
    unlock();
    if (!r)
        log_change("protect", addr, end - addr, prot);
    if (code)
        drop_code(addr, end);
    end_change();
    if (!r)
        note_guarded(prot);
    return r;
}

/* ---- mremap ---- */

typedef struct Remap {
    gaddr old, to;
    uint64_t old_len, new_len;
    int flags;
} Remap;

/* Grow or shrink in place, else move; with the lock held. */
static int64_t remap_anywhere(const Remap *q)
{
    gaddr old_end = q->old + q->old_len;
    gaddr at;
    long r;

    if (!(q->flags & MREMAP_DONTUNMAP)) {
        if (q->new_len <= q->old_len)
            return HSYS(mremap, g2h(q->old), q->old_len, q->new_len, 0) < 0 ? -EFAULT : (int64_t)q->old;
        if (q->old_len && access_ok(q->old, q->new_len) && vma_free(&as.map, old_end, q->old + q->new_len)) {
            r = HSYS(mremap, g2h(q->old), q->old_len, q->new_len, 0);
            if (r >= 0 || r != -ENOMEM)
                return r < 0 ? r : (int64_t)q->old;
        }
        if (!(q->flags & MREMAP_MAYMOVE))
            return -ENOMEM;
    }
    at = find_place(0, q->new_len, PAGE);
    if (!at)
        return -ENOMEM;
    r = HSYS(mremap, g2h(q->old), q->old_len, q->new_len, q->flags | MREMAP_MAYMOVE | MREMAP_FIXED, g2h(at));
    return r < 0 ? r : (int64_t)at;
}

static int64_t remap_fixed(const Remap *q)
{
    long r;

    if (q->to & (PAGE - 1) || !access_ok(q->to, q->new_len) || hits_host(q->to, q->to + q->new_len))
        return -EINVAL;
    if (q->to < MMAP_MIN)
        return -EPERM;
    r = HSYS(mremap, g2h(q->old), q->old_len, q->new_len, q->flags, g2h(q->to));
    return r < 0 ? r : (int64_t)q->to;
}

/* The map after a successful mremap to @at. */
static void remap_record(const Remap *q, gaddr at, Vma v)
{
    if (!(q->flags & MREMAP_DONTUNMAP) && q->old_len)
        vma_clear(&as.map, q->old, q->old + q->old_len);
    if (!vma_reserve(&as.map))
        lu_die(1, "out of memory for the guest's memory map");
    v.start = at;
    v.end = at + q->new_len;
    vma_set(&as.map, &v);
}

static int remap_check(const Remap *q)
{
    if (q->flags & ~(MREMAP_MAYMOVE | MREMAP_FIXED | MREMAP_DONTUNMAP) || q->old & (PAGE - 1) || !q->new_len)
        return -EINVAL;
    if (q->flags & (MREMAP_FIXED | MREMAP_DONTUNMAP) && !(q->flags & MREMAP_MAYMOVE))
        return -EINVAL;
    if (q->flags & MREMAP_DONTUNMAP && q->old_len != q->new_len)
        return -EINVAL;
    if (!access_ok(q->old, q->old_len))
        return -EFAULT;
    return q->new_len > USER_TOP ? -ENOMEM : 0;
}

int64_t guest_mremap(gaddr old, uint64_t old_len, uint64_t new_len, int flags, gaddr new_addr)
{
    Remap q = { old, new_addr, ALIGN_UP(old_len, PAGE), ALIGN_UP(new_len, PAGE), flags };
    int64_t r = remap_check(&q);
    bool code = false, code_at = false;
    size_t i;

    if (r)
        return r;
    begin_change();
    i = vma_find(&as.map, old);
    if (i == as.map.n || as.map.v[i].start > old || !vma_covers(&as.map, old, old + q.old_len)
        || hits_host(old, old + MAX(q.old_len, 1))) {
        r = -EFAULT;
    } else if (!vma_reserve(&as.map)) {
        r = -ENOMEM;
    } else {
        Vma v = as.map.v[i];

        code = vma_prots(&as.map, old, old + q.old_len) & PROT_EXEC;
        if (flags & MREMAP_FIXED && access_ok(new_addr, q.new_len))
            code_at = vma_prots(&as.map, new_addr, new_addr + q.new_len) & PROT_EXEC;
        r = flags & MREMAP_FIXED ? remap_fixed(&q) : remap_anywhere(&q);
        if (r >= 0)
            remap_record(&q, r, v);
    }
    unlock();
    if (r >= 0)
        log_change("move to", r, q.new_len, PROT_READ);
    if (r >= 0 && code)
        drop_code(old, old + q.old_len);
    if (r >= 0 && code_at)
        drop_code(new_addr, new_addr + q.new_len);
    end_change();
    return r;
}

/* ---- madvise, brk ---- */

int guest_madvise(gaddr addr, uint64_t len, int advice)
{
    uint64_t size = ALIGN_UP(len, PAGE);
    bool code = false;
    int r;

    if (addr & (PAGE - 1) || (len && !size) || addr + size < addr)
        return -EINVAL;
    if (advice == MADV_HWPOISON || advice == 101 /* MADV_SOFT_OFFLINE */)
        return -EINVAL;                 /* would damage the host's memory, not the guest's */
    if (!access_ok(addr, size))
        return -ENOMEM;
    begin_change();
    if (hits_host(addr, addr + size)) {
        r = -ENOMEM;
    } else {
        r = HSYS(madvise, g2h(addr), len, advice);
        code = vma_prots(&as.map, addr, addr + size) & PROT_EXEC;
    }
    unlock();
    if (code && (advice == MADV_DONTNEED || advice == MADV_REMOVE || advice == MADV_FREE))
        drop_code(addr, addr + size);
    end_change();
    return r;
}

int64_t guest_brk(gaddr brk)
{
    Process *p = as.proc;
    gaddr old, new;
    struct rlimit rl;

    begin_change();
    old = ALIGN_UP(p->brk, PAGE);
    new = ALIGN_UP(brk, PAGE);
    if (brk < p->brk_start || brk >= USER_TOP)
        goto out;
    if (!getrlimit(RLIMIT_DATA, &rl) && brk - p->brk_start > rl.rlim_cur)
        goto out;
    if (new > old) {
        if (!vma_free(&as.map, old, new + PAGE) || !vma_reserve(&as.map)
            || host_map_new(old, new - old, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) < 0)
            goto out;
        vma_set(&as.map, &(Vma) { old, new, PROT_READ | PROT_WRITE, 0, "[heap]" });
    } else if (new < old) {
        if (!vma_reserve(&as.map) || HSYS(munmap, g2h(new), old - new))
            goto out;
        vma_clear(&as.map, new, old);
    }
    p->brk = brk;
out:
    brk = p->brk;
    unlock();
    log_change("break  ", p->brk_start, brk - p->brk_start, PROT_READ | PROT_WRITE);
    end_change();
    return brk;
}

/* ---- System V shared memory ---- */

static int64_t shm_place(gaddr addr, uint64_t len, int shmflg)
{
    if (!addr) {
        addr = find_place(0, len, PAGE);
        return addr ? (int64_t)addr : -ENOMEM;
    }
    if (shmflg & SHM_RND)
        addr = ALIGN_DOWN(addr, PAGE);
    if (addr & (PAGE - 1) || addr < MMAP_MIN || !access_ok(addr, len) || hits_host(addr, addr + len))
        return -EINVAL;
    if (!(shmflg & SHM_REMAP) && !vma_free(&as.map, addr, addr + len))
        return -EINVAL;
    return addr;
}

int64_t guest_shmat(int shmid, gaddr addr, int shmflg)
{
    int prot = (shmflg & SHM_RDONLY ? PROT_READ : PROT_READ | PROT_WRITE) | (shmflg & SHM_EXEC ? PROT_EXEC : 0);
    struct shmid_ds ds;
    uint64_t len;
    ShmAttach *list;
    int64_t at;
    bool code;

    if (shmctl(shmid, IPC_STAT, &ds) < 0)
        return -errno;
    len = ALIGN_UP((uint64_t)ds.shm_segsz, PAGE);
    if (shmflg & SHM_REMAP && !addr)
        return -EINVAL;
    begin_change();
    list = realloc(as.shm, (as.nshm + 1) * sizeof *list);
    if (list)
        as.shm = list;
    at = list && vma_reserve(&as.map) ? shm_place(addr, len, shmflg) : -ENOMEM;
    if (at >= 0) {
        long r = HSYS(shmat, shmid, g2h(at), shmflg & ~SHM_EXEC);

        at = r < 0 ? r : at;
    }
    if (at < 0) {
        unlock();
        end_change();
        return at;
    }
    code = vma_prots(&as.map, at, at + len) & PROT_EXEC;
    vma_set(&as.map, &(Vma) { at, at + len, prot, VMA_SHARED, "" });
    as.shm[as.nshm++] = (ShmAttach) { at, len };
    unlock();
    if (code)
        drop_code(at, at + len);
    end_change();
    return at;
}

int guest_shmdt(gaddr addr)
{
    int r = -EINVAL;
    ShmAttach s = { 0 };

    begin_change();
    for (size_t i = 0; i < as.nshm && r == -EINVAL; i++) {
        if (as.shm[i].addr != addr)
            continue;
        s = as.shm[i];
        r = vma_reserve(&as.map) ? (int)HSYS(shmdt, g2h(addr)) : -ENOMEM;
        if (!r) {
            vma_clear(&as.map, addr, addr + s.len);
            as.shm[i] = as.shm[--as.nshm];
        }
        break;
    }
    unlock();
    if (!r)
        drop_code(addr, addr + s.len);
    end_change();
    return r;
}
