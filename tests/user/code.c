/* SPDX-License-Identifier: Apache-2.0 */
/* Threads that make, run, change, move and unmap code, so that addresses are reused for other code all the time: what
 * runs must always be what is there. With forks in between. Code patched in place as just-in-time compilers do it, by the
 * same and by another thread, through a second mapping, behind a jump. Then address space by the TiB, and the heap up and
 * down. */
#include "arch.h"
#include "check.h"

enum { THREADS = 6, ROUNDS = 300 };

/* a function that returns @v */
static void emit(void *p, int v)
{
    emit_function(p, v);
    __builtin___clear_cache((char *)p, (char *)p + 16);
}

static int call(void *p) { return ((int (*)(void))p)(); }

static void *churn(void *arg)
{
    unsigned seed = (uintptr_t)arg;

    for (int i = 0; i < ROUNDS; i++) {
        void *p = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), *q;
        int v = rand_r(&seed) % 1000;

        emit(p, v);
        CHECK(!mprotect(p, 8192, PROT_READ | PROT_EXEC));
        CHECK(call(p) == v);
        if (i % 3 == 0) {
            mprotect(p, 8192, PROT_READ | PROT_WRITE);
            emit(p, ++v);
            mprotect(p, 8192, PROT_READ | PROT_EXEC);
            CHECK(call(p) == v);
        }
        q = mremap(p, 8192, 16384, MREMAP_MAYMOVE);
        CHECK(q != MAP_FAILED && call(q) == v);
        CHECK(!munmap(q, 16384));
        if (i % 50 == 0) {
            int st = -1;
            pid_t pid = fork();

            if (!pid)
                _exit(3);
            waitpid(pid, &st, 0);
            CHECK(WEXITSTATUS(st) == 3);
        }
    }
    return NULL;
}

static void reuse(void)
{
    pthread_t t[THREADS];

    for (uintptr_t i = 0; i < THREADS; i++)
        CHECK(!pthread_create(&t[i], NULL, churn, (void *)i));
    for (int i = 0; i < THREADS; i++)
        pthread_join(t[i], NULL);
}

/* ---- patched in place: nothing but the instructions for it tells the emulator ---- */

enum { PATCHES = 2000, STEPS = 256, FAR = 4096, CODE = 2 * FAR };

static void flush(void *p) { __builtin___clear_cache((char *)p, (char *)p + 16); }

static char *code_pages(void)
{
    void *p = mmap(NULL, CODE, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    CHECK(p != MAP_FAILED);
    return p;
}

/* Straight, and behind a jump from another page, which is linked to it. */
static void patched(void)
{
    char *p = code_pages();
    int bad = 0;

    emit_jump(p, FAR);
    flush(p);
    emit(p + FAR, 1);
    for (int i = 0; i < PATCHES; i++) {
        if (i % 2)
            patch_function(p + FAR, i % STEPS);
        else
            emit_function(p + FAR, i % STEPS);
        flush(p + FAR);
        bad += call(i % 3 ? p : p + FAR) != i % STEPS;
        bad += call(p) != i % STEPS;
    }
    CHECK(bad == 0);
    CHECK(!munmap(p, CODE));
}

/* Written through one mapping, executed in another. */
static void two_mappings(void)
{
    int fd = memfd_create("code", 0), bad = 0;
    char *rw, *rx;

    CHECK(fd >= 0 && !ftruncate(fd, CODE));
    rw = mmap(NULL, CODE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    rx = mmap(NULL, CODE, PROT_READ | PROT_EXEC, MAP_SHARED, fd, 0);
    CHECK(rw != MAP_FAILED && rx != MAP_FAILED);
    for (int i = 0; i < PATCHES; i++) {
        emit_function(rw, i % 1000);
        flush(rw);
        flush(rx);
        bad += call(rx) != i % 1000;
    }
    CHECK(bad == 0);
    munmap(rw, CODE);
    munmap(rx, CODE);
    close(fd);
}

/* Another thread runs what this one patches, in steps upwards: never less than what was told to be there, never more than
 * what can be there already. */
typedef struct Shared {
    char *at;
    int told, calls, bad;
} Shared;

static void *reader(void *arg)
{
    Shared *s = arg;
    int told, got;

    do {
        told = __atomic_load_n(&s->told, __ATOMIC_ACQUIRE);
        sync_instructions();
        got = call(s->at);
        s->bad += got < told || got > __atomic_load_n(&s->told, __ATOMIC_ACQUIRE) + 1;
        __atomic_fetch_add(&s->calls, 1, __ATOMIC_RELEASE);
    } while (told < STEPS - 1);
    return NULL;
}

static void patched_by_another(void)
{
    enum { READERS = 2 };
    char *p = code_pages();
    Shared s[READERS];
    pthread_t t[READERS];

    emit_jump(p, FAR);
    flush(p);
    emit(p + FAR, 0);
    for (int k = 0; k < READERS; k++) {
        s[k] = (Shared){ .at = k ? p : p + FAR };
        CHECK(!pthread_create(&t[k], NULL, reader, &s[k]));
    }
    for (int i = 1; i < STEPS; i++) {
        int before = __atomic_load_n(&s[0].calls, __ATOMIC_ACQUIRE);

        patch_function(p + FAR, i);
        flush(p + FAR);
        for (int k = 0; k < READERS; k++)
            __atomic_store_n(&s[k].told, i, __ATOMIC_RELEASE);
        while (i < STEPS - 1 && i % 4 == 0 && __atomic_load_n(&s[0].calls, __ATOMIC_ACQUIRE) == before)
            sched_yield();
    }
    for (int k = 0; k < READERS; k++) {
        pthread_join(t[k], NULL);
        CHECK(s[k].bad == 0);
    }
    CHECK(call(p) == STEPS - 1);
    munmap(p, CODE);
}

static void sizes(void)
{
    void *big = mmap(NULL, 8ull << 40, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    char *brk = sbrk(0);

    CHECK(big != MAP_FAILED);
    CHECK(!munmap(big, 8ull << 40));
    for (int i = 0; i < 100; i++)
        CHECK(sbrk(10000) != (void *)-1);
    memset(brk, 1, 1000000);
    CHECK(sbrk(-1000000) != (void *)-1);
    CHECK(sbrk(0) == brk);
}

int main(void)
{
    CASE(reuse);
    CASE(patched);
    CASE(two_mappings);
    CASE(patched_by_another);
    CASE(sizes);
    return failures != 0;
}
