/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Commands: `lyre COMMAND ...`, the bare word as the first argument; a program of that name is ./COMMAND. Called by another
 * name, or by the kernel, there are none.
 */
#include "linux-user/options-int.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/auxv.h>
#include <unistd.h>

/* Returns the arguments to go on with, as if they had been the command line; or leaves. */
typedef char **ArgsFn(int *argc, char **argv);

static ArgsFn command_profile;

static const struct { const char *name; ArgsFn *run; const char *help; } commands[] = {
    { "profile", command_profile, "[-o FILE] [--json] [OPTION...] PROGRAM [ARG...]: where the time goes" },
};

/* The options that tell so are handed on when the process executes another program, and hold for this process only. */
static char **command_profile(int *argc, char **argv)
{
    char **v = malloc((*argc + 3) * sizeof *v), *pid;
    int i = 2, n = 0, fd;

    if (!v || asprintf(&pid, "%d", (int)getpid()) < 0)
        lu_die(1, "out of memory");
    v[n++] = argv[0];
    v[n++] = (char *)"-profile-pid";
    v[n++] = pid;
    while (i < *argc && (!strcmp(argv[i], "-o") || !strcmp(argv[i], "--json"))) {
        if (!strcmp(argv[i++], "--json")) {
            v[n++] = (char *)"-profile-json";
            continue;
        }
        if (i == *argc)
            lu_die(1, "profile -o: FILE is missing");
        fd = open(argv[i], O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
        if (fd < 0)
            lu_die(1, "profile -o %s: %s", argv[i], strerror(errno));
        close(fd);
        v[n++] = (char *)"-profile-out";
        v[n++] = argv[i++];
    }
    if (i == *argc)
        lu_die(1, "no program given: lyre profile [-o FILE] [--json] [OPTION...] PROGRAM [ARG...]");
    while (i < *argc)
        v[n++] = argv[i++];
    v[n] = NULL;
    *argc = n;
    return v;
}

char **commands_run(int *argc, char **argv)
{
    const char *name = argv[0] ? strrchr(argv[0], '/') : NULL, *fn = (const char *)getauxval(AT_EXECFN);

    name = name ? name + 1 : argv[0];
    if (*argc > 1 && fn && !strcmp(fn, argv[1]))        /* binfmt_misc: the name of a program */
        return argv;
    for (size_t i = 0; i < ARRAY_LEN(commands) && *argc > 1 && name && !strcmp(name, "lyre"); i++)
        if (!strcmp(argv[1], commands[i].name))
            return commands[i].run(argc, argv);
    return argv;
}

void commands_help(void)
{
    for (size_t i = 0; i < ARRAY_LEN(commands); i++)
        printf("  lyre %s %s\n", commands[i].name, commands[i].help);
}
