/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Commands: `lyre COMMAND ...`, the bare word; a program of that name is ./COMMAND. The kernel calls none, and one that
 * stands for options is none under another name than lyre.
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

/* args: the word is the first argument, and stands for options; run: it is where a program would be, behind the options. */
static const struct { const char *name, *help; ArgsFn *args; CommandFn run; } commands[] = {
    { "cache", "stat | verify | clear | export DIR | import DIR: see to the cache of translations", NULL, cache_command },
    { "profile", "[-o FILE] [--json] [OPTION...] PROGRAM [ARG...]: where the time goes", command_profile, NULL },
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
        if (commands[i].args && !strcmp(argv[1], commands[i].name))
            return commands[i].args(argc, argv);
    return argv;
}

CommandFn command_find(const char *name)
{
    for (size_t i = 0; i < ARRAY_LEN(commands); i++)
        if (commands[i].run && !strcmp(name, commands[i].name))
            return commands[i].run;
    return NULL;
}

void commands_help(void)
{
    for (size_t i = 0; i < ARRAY_LEN(commands); i++)
        printf("  lyre %s %s\n", commands[i].name, commands[i].help);
}
