/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Code that is new to some processes of a family and old to others. Parent and children share translations up to the fork
 * and change them afterwards, each for itself: new code is linked to old code, and with a small cache old code makes room.
 */
#include "forks.h"

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

int main(void)
{
    CASE(generations);
    CASE(line);
    return failures != 0;
}
