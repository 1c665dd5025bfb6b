/* SPDX-License-Identifier: Apache-2.0 */
/* The -d log: one bit an item; output to stderr or the -D file. Never on the path of a run without -d. */
#ifndef LYRE_LOG_H
#define LYRE_LOG_H

#include "base/base.h"

#include <stdio.h>

/* One row an item: constant, name on the command line, help. */
#define LOG_ITEMS(X)                                              \
    X(IN,     "in",     "guest instructions of each region")      \
    X(OP,     "op",     "IR as lifted")                           \
    X(OPT,    "opt",    "IR after each pass")                     \
    X(RA,     "ra",     "register allocation")                    \
    X(OUT,    "out",    "host code of each region")               \
    X(EXEC,   "exec",   "each entry to translated code")          \
    X(CPU,    "cpu",    "guest registers at each entry")          \
    X(INT,    "int",    "exceptions, signals, interrupts")        \
    X(UNIMP,  "unimp",  "what the guest asked for and we lack")   \
    X(GUEST,  "guest",  "mistakes of the guest")                  \
    X(STRACE, "strace", "system calls")                           \
    X(PAGE,   "page",   "memory map changes")                     \
    X(STATS,  "stats",  "counters, at exit")                      \
    X(CACHE,  "cache",  "the persistent translation cache")       \
    X(PERF,   "perf",   "names for perf, at exit (/tmp/perf-PID.map)")             \
    X(JITDUMP, "jitdump", "code for perf inject --jit (jit-PID.dump; user mode)")

enum LogBit {
#define X(id, name, help) LOG_BIT_##id,
    LOG_ITEMS(X)
#undef X
    LOG_BIT_COUNT
};

enum LogItem {
#define X(id, name, help) LOG_##id = 1 << LOG_BIT_##id,
    LOG_ITEMS(X)
#undef X
};

extern uint32_t log_mask;           /* enabled items; set by log_parse only */

static inline bool log_on(uint32_t items) { return UNLIKELY(log_mask & items); }

/* Parse "in,op,..." into log_mask. Returns NULL, or the first unknown name (malloc'ed). */
char *log_parse(const char *list);
void log_help(FILE *f);
/* -D: where the log goes. "%d" in @path becomes the process id. @append: to what is there already.
 * Returns 0 or -errno. */
int log_file(const char *path, bool append);
/* -dfilter: "start..end,start+len,..." (hex or decimal); regions outside are not dumped. Returns false if malformed. */
bool log_filter(const char *ranges);
bool log_wants_pc(uint64_t pc);

/* The stream of the log, for items that print many lines; lock with flockfile around a dump. */
FILE *log_stream(void);
void log_msg(const char *fmt, ...) PRINTF(1, 2);

#define LOG(item, ...) do { if (log_on(LOG_##item)) log_msg(__VA_ARGS__); } while (0)

#endif
