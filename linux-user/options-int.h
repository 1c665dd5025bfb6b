/* SPDX-License-Identifier: Apache-2.0 */
/* The command line and the environment, parsed: between options.c and main.c. */
#ifndef LYRE_OPTIONS_INT_H
#define LYRE_OPTIONS_INT_H

#include "linux-user/linux-user.h"

#include <sys/resource.h>

typedef struct CommandLine CommandLine;
/* A word in place of the program: does what it says and returns the exit status. argv[0] is the word. */
typedef int (*CommandFn)(const CommandLine *cl, int argc, char **argv);

struct CommandLine {
    Options opt;
    CommandFn command;               /* NULL: run a program */
    int argc; char **argv;           /* the guest's: PROGRAM first, unless argv0 or handover */
    const char *program;             /* what to open */
    const char *argv0;               /* -0 */
    const char *cpu; bool cpu_from_env;
    char **envp;                     /* the guest's environment */
    /* Handed over by the emulator's own exec (exec.c). */
    bool handover;
    int exec_fd;                     /* the program, open; -1: open it */
    const char *execfn;              /* AT_EXECFN, if not PROGRAM */
    bool have_stack_limit; rlim_t stack_limit;   /* RLIMIT_STACK to go back to */
};

/* commands.c: `lyre COMMAND ...`. Returns the arguments to parse, or leaves. */
char **commands_run(int *argc, char **argv);
/* ... that is run in place of a program, NULL if there is none called @name. */
CommandFn command_find(const char *name);
void commands_help(void);

/* Leaves with a message on a usage error, and after -h, -version and the like. */
void options_parse(CommandLine *cl, int argc, char **argv, char **environ);
/* Where translations are kept with -cache on; NULL if the environment does not tell whose they would be. */
const char *options_cache_dir(void);

int cache_command(const CommandLine *cl, int argc, char **argv);

#endif
