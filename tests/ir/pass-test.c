/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Runs the .ir files of this folder. Each holds cases
 *
 *     ==== name: pass pass ...
 *     region before
 *     ----
 *     region after
 *
 * The region before is parsed, must verify, and goes through the passes ("build" re-emits it through the builder); the
 * result must verify, print as the region after, and do the same on random states. -u prints what the file should say.
 */
#include "ir-test.h"

#include <stdlib.h>

enum { RUNS = 40 };

static bool update;

static char *read_file(const char *path)
{
    enum { MAX = 1 << 20 };
    FILE *f = fopen(path, "r");
    char *text = calloc(1, MAX);

    if (!f || !text || !fread(text, 1, MAX - 1, f)) {
        fprintf(stderr, "%s: cannot be read\n", path);
        exit(2);
    }
    fclose(f);
    return text;
}

static bool parse(IrFunc *f, Arena *a, const char *name, const char *text)
{
    const char *e;

    test_init(f, a);
    e = ir_parse(f, text);
    if (!e)
        e = ir_verify(f);
    if (e)
        printf("FAIL %s: %s\n", name, e);
    return !e;
}

static bool run_passes(IrFunc *f, const char *name, char *list)
{
    for (char *p = strtok(list, " "); p; p = strtok(NULL, " ")) {
        const IrPass *pass = ir_pass_find(p);
        const char *e;

        if (!pass) {
            printf("FAIL %s: no pass '%s'\n", name, p);
            return false;
        }
        pass->run(f);
        e = ir_verify(f);
        if (e) {
            printf("FAIL %s: after %s: %s\n", name, p, e);
            return false;
        }
    }
    return true;
}

static bool same_behaviour(const IrFunc *before, const IrFunc *after, const char *name, bool any_flags)
{
    for (uint64_t seed = 1; seed <= RUNS; seed++) {
        Outcome x, y;
        const char *e;

        test_run(before, seed, &x);
        test_run(after, seed, &y);
        e = test_compare(&x, &y, any_flags);
        if (e) {
            printf("FAIL %s: behaves differently on seed %lu: %s\n", name, (unsigned long)seed, e);
            return false;
        }
    }
    return true;
}

/* @name: "NAME: passes", split here. */
static bool run_case(char *name, const char *before, const char *after)
{
    Arena a = {0};
    IrFunc f, g, want;
    char *passes = strchr(name, ':'), *got = NULL, *expected = NULL;
    bool ok, any_flags;

    if (!passes) {
        printf("FAIL %s: no passes\n", name);
        return false;
    }
    *passes++ = 0;
    any_flags = strstr(passes, "dead-puts") && !strstr(name, "exact");
    if (update)
        printf("==== %s:%s\n%s----\n", name, passes, before);
    ok = parse(&f, &a, name, before) && parse(&g, &a, name, before) && run_passes(&g, name, passes);
    if (ok && update) {
        ir_print(&g, stdout);
    } else if (ok) {
        ok = parse(&want, &a, name, after);
        got = test_text(&g);
        expected = ok ? test_text(&want) : NULL;
        if (ok && strcmp(got, expected)) {
            printf("FAIL %s: expected\n%sgot\n%s", name, expected, got);
            ok = false;
        }
    }
    ok = ok && (strstr(passes, "fp-assume") || same_behaviour(&f, &g, name, any_flags));     /* guards leave sooner */
    free(got);
    free(expected);
    arena_free(&a);
    return ok;
}

static unsigned run_file(const char *path, unsigned *cases)
{
    char *text = read_file(path), *p = strstr(text, "==== ");
    unsigned failed = 0;

    while (p) {
        char *name = p + 5, *before = strchr(name, '\n'), *bar, *next;

        if (!before || !(bar = strstr(before, "\n----\n"))) {
            printf("FAIL %s: case without ----\n", path);
            failed++;
            break;
        }
        *before++ = 0;
        bar[1] = 0;
        next = strstr(bar + 6, "==== ");
        if (next)
            next[-1] = 0;
        failed += !run_case(name, before, bar + 6);
        ++*cases;
        p = next;
    }
    free(text);
    return failed;
}

int main(int argc, char **argv)
{
    unsigned failed = 0, cases = 0;

    for (int k = 1; k < argc; k++)
        if (!strcmp(argv[k], "-u"))
            update = true;
        else
            failed += run_file(argv[k], &cases);
    if (!update)
        printf("%u cases, %u failed\n", cases, failed);
    return failed || !cases;
}
