/* SPDX-License-Identifier: Apache-2.0 */
/*
 * -strace: one line a system call, as strace(1) prints it: PID name(arguments) = result. The row's text names the
 * arguments; what the kernel fills in is printed after the call. A line that another thread or a child interrupts ends
 * with "<unfinished ...>" and is taken up again by "<... name resumed>".
 */
#include "linux-user/strace-int.h"

#include <stdarg.h>
#include <stdio.h>

/* Whose line the log ends in, 0: none. One log a process, so one of these; guarded by the stream's lock. */
static int open_line;

void out_text(StraceOut *o, const char *fmt, ...)
{
    va_list ap;
    int n;

    va_start(ap, fmt);
    n = vsnprintf(o->text + o->n, sizeof o->text - o->n, fmt, ap);
    va_end(ap);
    if (n > 0)
        o->n = MIN(o->n + n, sizeof o->text - 1);
}

/* How long what argument @i points at is. @ret: the call's result, or -1 before the call. */
static uint64_t print_len(const SysArg *arg, int i, const uint64_t a[6], int64_t ret)
{
    uint64_t len = arg[i].len == 0xff ? 0 : a[arg[i].len];
    unsigned kind = arg[i].kind;

    if (arg[i].out && kind == KIND_buf && ret >= 0)
        return MIN(len, (uint64_t)ret);
    return len;
}

/* Arguments [from, to) as text */
static void print_args(StraceOut *o, const SysArg *arg, int from, int to, const uint64_t a[6], int64_t ret, bool failed)
{
    for (int i = from; i < to; i++) {
        const ArgKind *k = &arg_kinds[arg[i].kind];
        bool pointer = k->class >= ARG_PTR;

        if (i)
            out_text(o, ", ");
        if (pointer && !a[i])
            out_text(o, "NULL");
        else if (pointer && arg[i].out && failed)
            out_text(o, "0x%llx", (unsigned long long)a[i]);
        else
            k->print(o, a[i], print_len(arg, i, a, ret));
    }
}

/* How many arguments stand before the first one that the kernel fills in. */
static int args_known(const SysArg *arg, int n)
{
    for (int i = 0; i < n; i++)
        if (arg[i].out)
            return i;
    return n;
}

void strace_enter(Task *t, const SysRow *row, uint64_t nr, const uint64_t a[6])
{
    StraceOut o = { 0 };
    SysArg arg[6];
    FILE *f = log_stream();
    const char *end;

    if (row) {
        int n = sys_parse(row, arg), known = args_known(arg, n);

        out_text(&o, "%s(", row->name);
        print_args(&o, arg, 0, known, a, -1, false);
        if (known == n)
            out_text(&o, ")");
    } else {
        out_text(&o, "syscall_%llu(0x%llx, 0x%llx, 0x%llx)", (unsigned long long)nr, (unsigned long long)a[0],
                 (unsigned long long)a[1], (unsigned long long)a[2]);
    }
    end = row && (row->fn == sys_exit || row->fn == sys_exit_group) ? " = ?\n"
          : row && (row->fn == sys_execve || row->fn == sys_execveat) ? " ...\n" : "";
    flockfile(f);
    if (open_line)
        fputs(" <unfinished ...>\n", f);
    fprintf(f, "%d %s%s", t->tid, o.text, end);
    open_line = *end ? 0 : t->tid;      /* some never come back */
    fflush(f);
    funlockfile(f);
}

static void print_result(StraceOut *o, int64_t ret)
{
    static const char *const restart[] = { "ERESTARTSYS", "ERESTARTNOINTR", "ERESTARTNOHAND", "?", "ERESTART_RESTARTBLOCK" };

    if (ret == SYS_NORET)
        out_text(o, " = ?");
    else if (ret <= -LU_ERESTARTSYS && ret >= -LU_ERESTART_BLOCK)
        out_text(o, " = ? %s (to be restarted)", restart[-ret - LU_ERESTARTSYS]);
    else if (ret < 0 && ret >= -4095)
        out_text(o, " = -1 %s (%s)", strerrorname_np(-ret) ?: "E?", strerrordesc_np(-ret) ?: "unknown error");
    else if (ret > 0xffffff || ret < 0)
        out_text(o, " = 0x%llx", (unsigned long long)ret);
    else
        out_text(o, " = %lld", (long long)ret);
}

void strace_leave(Task *t, const SysRow *row, const uint64_t a[6], int64_t ret)
{
    StraceOut o = { 0 };
    SysArg arg[6];
    FILE *f = log_stream();

    if (row) {
        int n = sys_parse(row, arg), known = args_known(arg, n);

        if (known < n) {
            print_args(&o, arg, known, n, a, ret, ret < 0 && ret >= -4095);
            out_text(&o, ")");
        }
    }
    print_result(&o, ret);
    flockfile(f);
    if (open_line != t->tid) {
        if (open_line)
            fputs(" <unfinished ...>\n", f);
        fprintf(f, "%d <... %s resumed> ", t->tid, row ? row->name : "syscall");
    }
    fprintf(f, "%s\n", o.text);
    open_line = 0;
    fflush(f);
    funlockfile(f);
}
