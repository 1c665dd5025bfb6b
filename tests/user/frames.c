/* SPDX-License-Identifier: Apache-2.0 */
/* What a debugger or an unwinder sees: the frame's layout, the trampoline, every register across a handler. */
#include "check.h"

#include <sys/auxv.h>
#include <ucontext.h>
#include <unwind.h>

static volatile int frames;
static void *bottom;
static _Unwind_Reason_Code step(struct _Unwind_Context *c, void *arg)
{
    if ((void *)_Unwind_FindEnclosingFunction((void *)_Unwind_GetIP(c)) == bottom)
        *(int *)arg = 1;
    return ++frames < 30 ? _URC_NO_REASON : _URC_END_OF_STACK;
}

static volatile int through;
static void walk(int sig, siginfo_t *si, void *uc)
{
    _Unwind_Backtrace(step, (void *)&through);
}

static __attribute__((noinline)) void unwinding(void)
{
    bottom = (void *)unwinding;
    on(SIGUSR1, walk, 0);
    frames = through = 0;
    raise(SIGUSR1);
    CHECK(through == 1);
}

/* The same from an instruction that faults: nothing there is a call. */
static void walk_and_repair(int sig, siginfo_t *si, void *uc)
{
    walk(sig, si, uc);
    mprotect((void *)((uintptr_t)si->si_addr & ~4095ul), 4096, PROT_READ | PROT_WRITE);
}

static __attribute__((noinline)) void unwinding_fault(void)
{
    char *p = mmap(NULL, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    bottom = (void *)unwinding_fault;
    on(SIGSEGV, walk_and_repair, 0);
    frames = through = 0;
    p[9]++;
    CHECK(through == 1 && p[9] == 1);
    signal(SIGSEGV, SIG_DFL);
    munmap(p, 4096);
}

/* each of these headers has the same functions */
#if defined __riscv
#include "frames-riscv64.h"
#elif defined __aarch64__
#include "frames-aarch64.h"
#else
static void registers(void) { }
static void vdso(void) { }
static void refused(void) { }
static void code(void) { }
static void processor(void) { }
static void faults(void) { }
static void division(void) { }
#endif

int main(void)
{
    CASE(unwinding);
    CASE(unwinding_fault);
    CASE(registers);
    CASE(vdso);
    CASE(refused);
    CASE(code);
    CASE(processor);
    CASE(faults);
    CASE(division);
    return failures != 0;
}
