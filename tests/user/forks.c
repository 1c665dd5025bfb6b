/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Code that is new to some processes of a family and old to others. Parent and children share translations up to the fork
 * and change them afterwards, each for itself: new code is linked to old code, and with a small cache old code makes room.
 * Each function here is checked against the same sum done another way.
 */
#include "check.h"

#define M16(X, n) X(n##0) X(n##1) X(n##2) X(n##3) X(n##4) X(n##5) X(n##6) X(n##7) X(n##8) X(n##9) X(n##a) X(n##b) X(n##c) \
    X(n##d) X(n##e) X(n##f)
#define ALL(X) M16(X, 0x0) M16(X, 0x1) M16(X, 0x2) M16(X, 0x3) M16(X, 0x4) M16(X, 0x5) M16(X, 0x6) M16(X, 0x7) \
    M16(X, 0x8) M16(X, 0x9) M16(X, 0xa) M16(X, 0xb) M16(X, 0xc) M16(X, 0xd) M16(X, 0xe) M16(X, 0xf)

typedef unsigned long (*Fn)(unsigned long x, unsigned depth);
static const Fn fn[256];

static unsigned long want(unsigned k, unsigned long x, unsigned depth)
{
    for (;; k = (k * 5 + depth) & 255, depth--) {
        x = (x * (2 * k + 1) + k) ^ x >> (k % 13 + 1);
        if (!depth)
            return x;
    }
}

#define FN(k)                                                                                          \
    static __attribute__((noinline)) unsigned long f##k(unsigned long x, unsigned depth)               \
    {                                                                                                  \
        x = (x * (2 * k + 1) + k) ^ x >> (k % 13 + 1);                                                 \
        return depth ? fn[(k * 5 + depth) & 255](x, depth - 1) : x;                                    \
    }
ALL(FN)
#define ROW(k) f##k,
static const Fn fn[256] = { ALL(ROW) };

static unsigned seed;
static volatile int stop;

static int work(unsigned rounds)
{
    int bad = 0;

    while (rounds--) {
        seed = seed * 1664525 + 1013904223;
        unsigned k = seed >> 24, depth = seed >> 16 & 31;

        bad |= fn[k](seed, depth) != want(k, seed, depth);
    }
    return bad;
}

static void *worker(void *arg)
{
    unsigned s = 5, bad = 0;

    while (!stop) {
        s = s * 1664525 + 1013904223;
        bad |= fn[s >> 24](s, s >> 16 & 31) != want(s >> 24, s, s >> 16 & 31);
    }
    return (void *)(uintptr_t)bad;
}

/* Each generation knows more of the code than the one before; parents go on while their children run. */
static int family(unsigned generation)
{
    pid_t pid[3];
    int bad = 0, st;

    for (unsigned i = 0; i < 3; i++) {
        bad |= work(4);
        pid[i] = fork();
        if (pid[i] < 0)
            return 1;
        if (!pid[i]) {
            seed ^= (i + 1) * 0x9e3779b9u;
            bad |= work(10 + 20 * i);
            if (generation)
                bad |= family(generation - 1);
            bad |= work(10);
            _exit(bad);
        }
    }
    bad |= work(100);
    for (unsigned i = 0; i < 3; i++)
        bad |= waitpid(pid[i], &st, 0) != pid[i] || st;
    return bad | work(50);
}

static void generations(void)
{
    seed = 1;
    CHECK(!family(3));
}

/* A long line of only children: the copy of a copy. */
static void line(void)
{
    int st = 0;

    for (unsigned n = 0; n < 40; n++) {
        pid_t pid = fork();

        if (pid) {
            int bad = work(20);

            bad |= waitpid(pid, &st, 0) != pid || st || work(5);
            if (n)
                _exit(bad);
            CHECK(!bad);
            return;
        }
        seed ^= n;
        if (work(20))
            _exit(1);
    }
    _exit(0);
}

/* Other threads run the code while it changes hands. */
static void with_threads(void)
{
    pthread_t t[2];
    void *bad;

    for (int i = 0; i < 2; i++)
        CHECK(!pthread_create(&t[i], NULL, worker, NULL));
    for (int i = 0; i < 40; i++) {
        pid_t pid = fork();
        int st;

        if (!pid)
            _exit(work(30));
        CHECK(!work(30));
        CHECK(waitpid(pid, &st, 0) == pid && !st);
    }
    stop = 1;
    for (int i = 0; i < 2; i++) {
        pthread_join(t[i], &bad);
        CHECK(!bad);
    }
}

int main(void)
{
    CASE(generations);
    CASE(line);
    CASE(with_threads);
    return failures != 0;
}
