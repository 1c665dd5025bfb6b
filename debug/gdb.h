/* SPDX-License-Identifier: Apache-2.0 */
/*
 * GDB's remote serial protocol (GDB manual, appendix E), over any byte stream, for whoever has threads, registers and memory
 * to show: a machine's CPUs or a program's threads. All calls for one Gdb come from one thread at a time.
 */
#ifndef LYRE_DEBUG_GDB_H
#define LYRE_DEBUG_GDB_H

#include "base/buf.h"
#include "frontend/guest.h"

typedef struct Gdb Gdb;

typedef enum GdbBreak { GDB_BREAK, GDB_HARD_BREAK, GDB_WATCH_WRITE, GDB_WATCH_READ, GDB_WATCH_ACCESS } GdbBreak;

/* What is debugged. Threads have ids from 1. Everything is called while it stands still, but interrupt, send and
 * detached. */
typedef struct GdbOps {
    void (*send)(void *env, const char *data, size_t len);
    /* Id of the @n'th thread (0...), 0 behind the last. */
    unsigned (*thread)(void *env, unsigned n);
    char *(*thread_name)(void *env, unsigned id);            /* malloc'ed; for "info threads" */
    bool (*reg_read)(void *env, unsigned id, const DebugReg *r, uint64_t value[2]);
    bool (*reg_write)(void *env, unsigned id, const DebugReg *r, const uint64_t value[2]);
    bool (*memory)(void *env, unsigned id, uint64_t addr, void *buf, size_t len, bool write);
    bool (*breakpoint)(void *env, GdbBreak kind, uint64_t addr, uint64_t len, bool set);   /* false: cannot */
    /* Run: all threads, or only thread @only (not 0), the others standing still; thread @step (not 0) for one instruction,
     * which then stops all. A machine may let the others stand still during a step in any case. */
    void (*resume)(void *env, unsigned only, unsigned step);
    void (*interrupt)(void *env);                            /* stop everything; gdb_stopped follows */
    void (*kill)(void *env);
    void (*detached)(void *env);                             /* all breakpoints are gone; run on */
    void (*command)(void *env, const char *line, Buf *out);   /* "monitor LINE"; may be NULL */
    /* For programs; NULL for machines. */
    void (*signal)(void *env, unsigned id, unsigned signal);      /* the next resume gives it to the thread; gdb's number */
    /* "auxv", "exec-file", "siginfo" (of the stop), "offsets" (the answer to qOffsets). False: there is none. */
    bool (*object)(void *env, const char *what, Buf *out);
    int (*open)(void *env, const char *path);                     /* to read a file of the target's: fd or -errno */
    void (*close)(void *env, int fd);
} GdbOps;

/* @system: registers of system mode are shown too. Starts in the stopped state. */
Gdb *gdb_new(const Guest *guest, bool system, const GdbOps *ops, void *env);
void gdb_free(Gdb *g);                                       /* takes all its breakpoints away */
/* Bytes from the debugger. */
void gdb_input(Gdb *g, const uint8_t *data, size_t len);
/* Thread @id has stopped, all stand still: by @signal (GDB's number: 5 trap, 2 interrupt); @why: "watch:ADDRESS",
 * "swbreak:" or NULL. Ignored if it was not running. */
void gdb_stopped(Gdb *g, unsigned id, unsigned signal, const char *why);
/* It was made to run by somebody else: nothing is answered until it stops. */
void gdb_resumed(Gdb *g);
/* It has ended: @how 'W' with exit status @status, 'X' by signal @status. */
void gdb_exited(Gdb *g, char how, unsigned status);
/* Are stops by @signal not wanted (QPassSignals)? */
bool gdb_passes(const Gdb *g, unsigned signal);

/* Split "tcp:HOST:PORT", "tcp::PORT", "PORT" or "unix:PATH"; the listening socket, or -1 and a message in @err. */
int gdb_listen(const char *spec, Buf *err);
/* For GdbOps.send: all of @data to socket @fd. Nobody is told that it is gone: reading will. */
void gdb_write(int fd, const char *data, size_t len);

#endif
