/* SPDX-License-Identifier: Apache-2.0 */
/* Threads that make, run, change, move and unmap code, so that addresses are reused for other code all the time: what runs
 * must always be what is there. With forks in between; then address space by the TiB, and the heap up and down. */
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
    CASE(sizes);
    return failures != 0;
}
