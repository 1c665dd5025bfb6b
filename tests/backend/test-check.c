/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The allocation checker catches errors: each kind of mistake (enum Mutant) is made on purpose while random regions are
 * compiled, in a child that has to die of it. Where the checker is compiled out there is nothing to test.
 */
#include "random-ir.h"

#include "backend-x86_64/cg.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

enum { WANTED = 24, TRIES = 400, MISSED = 3, SKIPPED = 77 };

#ifdef LYRE_CHECKS
static void compile_wrong(TargetCtx *t, const IrFunc *f, unsigned mutant, unsigned after)
{
    TargetOut out;

    if (!freopen("/dev/null", "w", stderr))
        _exit(MISSED);
    t->mutant = mutant;
    t->mutant_after = after;
    target_x86_64.compile(t, f, &out);
    _exit(t->mutant_done ? MISSED : 0);
}

/*
 * Some errors harm nobody: a value lost that only a dead operation uses, a home written early that is not looked at in
 * between. A wrong reload, state map or edge always does.
 */
static const bool may_be_harmless[MUT_COUNT] = { [MUT_EVICT] = true, [MUT_SPILL] = true, [MUT_HINT] = true };

/* Errors of kind @m: how many were caught and how many were not, in enough regions to tell. */
static void count(TargetCtx *t, unsigned m, int *caught, int *missed)
{
    Arena arena = { 0 };

    *caught = *missed = 0;
    for (uint64_t seed = 1; seed <= TRIES && *caught + *missed < WANTED; seed++) {
        Rng r = { seed };
        IrFunc f;
        int status;

        arena_reset(&arena);
        random_ir(&f, &arena, &r, 200, seed & 7, 0x20000000, 0x30000000);
        pid_t pid = fork();

        if (pid == 0)
            compile_wrong(t, &f, m, seed % 3);
        if (pid < 0 || waitpid(pid, &status, 0) != pid)
            break;
        if (WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT)
            ++*caught;
        else if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
            ++*missed;
    }
    arena_free(&arena);
}

int main(void)
{
    TargetConfig cfg = { .slots = test_slots, .nslots = NSLOTS, .helpers = test_helpers, .nhelpers = NHELPERS,
                         .wish = test_wish };
    TargetCtx *t = target_x86_64.create(&cfg);
    int bad = 0;

    for (unsigned m = MUT_NONE + 1; m < MUT_COUNT; m++) {
        int caught, missed;

        count(t, m, &caught, &missed);
        printf("kind %u: %d caught, %d not\n", m, caught, missed);
        if (caught < WANTED / 8 || (missed && !may_be_harmless[m]))
            bad = 1;
    }
    target_x86_64.destroy(t);
    return bad;
}
#else
int main(void) { return SKIPPED; }
#endif
