/* SPDX-License-Identifier: Apache-2.0 */
/* Control-flow protection of AArch64: guarded pages, landing pads, guarded control stacks. Nothing is done elsewhere. */
#include "arch.h"
#include "check.h"

#include <sys/prctl.h>

#if defined __aarch64__
enum { PROT_GUARDED = 0x10, GCS_SET = 75, GCS_GET = 74, CPERR = 10, NOP = (int)0xd503201f, BTI_C = (int)0xd503245f,
       BTI_J = (int)0xd503249f, RET = (int)0xd65f03c0, BR_X15 = (int)0xd61f01e0 };

static volatile int faults, code;
static volatile unsigned long btype, fault_pc;

static void on_fault(int sig, siginfo_t *si, void *ctx)
{
    ucontext_t *uc = ctx;

    faults++;
    code = si->si_code;
    btype = uc->uc_mcontext.pstate >> 10 & 3;
    fault_pc = uc->uc_mcontext.pc;
    uc->uc_mcontext.pstate &= ~0xc00ul;
}

static int *page(int prot)
{
    int *p = mmap(NULL, 8192, PROT_READ | PROT_WRITE | PROT_EXEC | prot, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    CHECK(p != MAP_FAILED);
    return p;
}

/* Calls @p, whose first instruction is @first; returns how often that faulted. */
static int enter(int *p, int first)
{
    p[0] = first;
    p[1] = RET;
    __builtin___clear_cache((char *)p, (char *)(p + 2));
    faults = 0;
    ((void (*)(void))p)();
    return faults;
}

static void landing(void)
{
    int *p = page(PROT_GUARDED), *q = page(0);

    on(SIGILL, on_fault, 0);
    CHECK(enter(p, BTI_C) == 0);
    CHECK(enter(p, NOP) == 1 && code == ILL_ILLOPC && btype == 2 && fault_pc == (unsigned long)p);
    CHECK(enter(p, BTI_J) == 1);
    CHECK(enter(q, NOP) == 0 && enter(q, BTI_J) == 0);
    CHECK(!mprotect(q, 8192, PROT_READ | PROT_WRITE | PROT_EXEC | PROT_GUARDED));
    CHECK(enter(q, NOP) == 1);
    CHECK(!mprotect(q, 8192, PROT_READ | PROT_WRITE | PROT_EXEC));
    CHECK(enter(q, NOP) == 0);
    /* from a guarded page by another register than x16 and x17 */
    p[0] = BTI_C;
    p[1] = 0x1000006f;              /* adr x15, p + 4 * 4 */
    p[2] = BR_X15;
    p[4] = BTI_J;
    p[5] = RET;
    __builtin___clear_cache((char *)p, (char *)(p + 6));
    faults = 0;
    ((void (*)(void))p)();
    CHECK(faults == 0);
    p[4] = BTI_C;
    __builtin___clear_cache((char *)p, (char *)(p + 6));
    ((void (*)(void))p)();
    CHECK(faults == 1 && btype == 3 && fault_pc == (unsigned long)(p + 4));
    CHECK(mprotect(p, 4096, PROT_READ | 0x20) == -1);
}

/* prctl() without a call: that one's return address would not be on the stack. */
#define PRCTL(option, value) ({                                                                       \
    register long x8 __asm__("x8") = SYS_prctl, x0 __asm__("x0") = (option), x1 __asm__("x1") = (value); \
    register long x2 __asm__("x2") = 0, x3 __asm__("x3") = 0, x4 __asm__("x4") = 0;                    \
    __asm__ volatile("svc #0" : "+r"(x0) : "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x8) : "memory");    \
    x0; })

static __attribute__((noinline)) long deep(long n) { return n ? deep(n - 1) + 1 : 0; }

/* Returns to where it was not called from. */
__attribute__((noinline, naked)) void stray(void)
{
    __asm__("adr x30, 1f\n stray_ret: ret\n 1: mov x0, #1\n mov x8, #93\n svc #0");
}
extern const char stray_ret[] __attribute__((visibility("hidden")));

static void on_stray(int sig, siginfo_t *si, void *ctx)
{
    ucontext_t *uc = ctx;

    _exit(si->si_code == CPERR && uc->uc_mcontext.pc == (unsigned long)stray_ret ? 0 : 2);
}

static void on_usr(int sig) { faults += deep(20) == 20; }

static void *thread(void *arg) { return (void *)deep((long)arg); }

static void busy(void)
{
    pthread_t t[4];
    long status = 0;
    void *r;

    signal(SIGUSR1, on_usr);
    for (int i = 0; i < 100; i++)
        raise(SIGUSR1);
    if (faults != 100)
        _exit(3);
    for (long i = 0; i < 4; i++)
        pthread_create(&t[i], NULL, thread, (void *)(1000 + i));
    for (long i = 0; i < 4; i++)
        if (pthread_join(t[i], &r) || (long)r != 1000 + i)
            _exit(4);
    if (prctl(GCS_GET, &status, 0, 0, 0) || status != 1)
        _exit(5);
    if (!fork())
        _exit(deep(7) == 7 ? 9 : 0);
    int st = 0;
    wait(&st);
    if (WEXITSTATUS(st) != 9)
        _exit(6);
}

static int protected(int kind)
{
    pid_t pid = fork();
    int st = -1;

    if (!pid) {
        faults = 0;
        if (kind)
            on(SIGSEGV, on_stray, 0);
        if (PRCTL(GCS_SET, 1))
            _exit(7);
        if (kind)
            stray();
        else
            busy();
        _exit(0);
    }
    waitpid(pid, &st, 0);
    return WIFEXITED(st) ? WEXITSTATUS(st) : -WTERMSIG(st);
}

static void control_stack(void)
{
    int ordinary = protected(0), wrong = protected(1);

    CHECK(ordinary == 0);
    CHECK(wrong == 0);
}
#else
static void landing(void) { }
static void control_stack(void) { }
#endif

int main(void)
{
    CASE(landing);
    CASE(control_stack);
    return failures != 0;
}
