/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What runs with a persistent cache: guest MODE [ARG...]. Prints the same on any machine and whatever the cache holds; the
 * host's own run is the judge. VERSION: programs that differ a little, at the same path.
 */
#define _GNU_SOURCE
#include "../user/arch.h"
#include "../user/check.h"

#include <dlfcn.h>
#include <math.h>

#ifndef VERSION
#define VERSION 1
#endif

static char **args;
static const char *self;

/* ---- work: what programs do ---- */

static int compare(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

    return (x > y) - (x < y);
}

static void work(void)
{
    uint32_t v[300], sum = VERSION;
    double d = 1;
    char text[200];

    for (int i = 0; i < 300; i++)
        v[i] = sum = sum * 1103515245 + 12345 + VERSION;
    qsort(v, 300, sizeof *v, compare);
    for (int i = 0; i < 300; i += 30)
        printf("%u ", v[i]);
    for (int i = 1; i < 40; i++)
        d += sqrt(i) / (d + i) + sin(d) * VERSION;
    snprintf(text, sizeof text, "%.12f %e %g %s", d, d * 1e30, d / 7, strstr("haystack with a needle", "needle"));
    printf("%s %ld %lld\n", text, strtol("-123456", NULL, 7), strtoll("7fffffffff", NULL, 16));
}

/* ---- code that changes ---- */

static int call(void *p) { return ((int (*)(void))p)(); }

static void put(void *p, int v)
{
    emit_function(p, v);
    __builtin___clear_cache((char *)p, (char *)p + 16);
}

__attribute__((noinline, aligned(4096))) static int patched(void)
{
    __asm__ volatile("nop; nop; nop; nop; nop; nop; nop; nop; nop; nop; nop; nop; nop; nop; nop; nop");
    return 1;
}

/* Made by the guest at addresses of its own, N of them. */
static void jit(void)
{
    int n = args[0] ? atoi(args[0]) : 100, seed = args[0] && args[1] ? atoi(args[1]) : 0;
    char *p = mmap(NULL, 64 * 1024, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    for (int i = 0; i < n; i++) {
        put(p + i * 32 % 65536, (i + seed) % 1000);
        CHECK(call(p + i * 32 % 65536) == (i + seed) % 1000);
    }
    puts("jit");
}

/* The program's own text, which was found in the cache a moment ago. */
static void patch(void)
{
    char *page = (char *)((uintptr_t)patched & -4096);
    int (*volatile f)(void) = patched;

    CHECK(f() == 1);
    CHECK(!mprotect(page, 4096, PROT_READ | PROT_WRITE | PROT_EXEC));
    for (int i = 10; i < 20; i++) {
        put((void *)f, i);
        CHECK(f() == i);
    }
    CHECK(!mprotect(page, 4096, PROT_READ | PROT_EXEC));
    CHECK(f() == 19);
    puts("patch");
}

static void write_code(const char *path, int v)
{
    char page[4096] = { 0 };
    int fd = open(path, O_CREAT | O_TRUNC | O_WRONLY, 0600);

    emit_function(page + 64, v);
    CHECK(fd >= 0 && write(fd, page, sizeof page) == sizeof page && !close(fd));
}

/* Two files of code at one address, one after the other and one over the other; then a file that changes. */
static void maps(void)
{
    char path[2][256], *at = NULL;

    for (int i = 0; i < 2; i++) {
        snprintf(path[i], sizeof path[i], "%s/code%d-%d", args[0], i, getpid());
        write_code(path[i], 100 + i);
    }
    for (int i = 0; i < 10; i++) {
        int fd = open(path[i % 2], O_RDONLY);
        char *p = mmap(at, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | (at ? MAP_FIXED : 0), fd, 0);

        CHECK(fd >= 0 && p != MAP_FAILED && (!at || p == at));
        close(fd);
        at = p;
        CHECK(call(at + 64) == 100 + i % 2);
        if (i > 5)
            munmap(at, 4096);
    }
    unlink(path[0]);
    unlink(path[1]);
    puts("maps");
}

/* dl LIB...: each has a function `version`. */
static void dl(void)
{
    for (int i = 0; i < 8; i++) {
        const char *lib = args[i % 2];
        void *h = dlopen(lib, RTLD_NOW);
        int (*f)(int) = h ? (int (*)(int))dlsym(h, "version") : NULL;

        CHECK(f);
        printf("%d ", f ? f(i) : -1);
        if (h)
            dlclose(h);
    }
    puts("dl");
}

/* ---- faults ---- */

extern const char fault_at[];
static sigjmp_buf back;
static volatile int good;

static void on_segv(int sig, siginfo_t *si, void *ctx)
{
    ucontext_t *uc = ctx;
    bool ok = (uintptr_t)UC_PC(uc) == (uintptr_t)fault_at && (uintptr_t)si->si_addr == 16;

#if defined __riscv
    for (int i = 0; i < 4; i++)          /* t3..t6 */
        ok &= uc->uc_mcontext.__gregs[28 + i] == 1000ul + i;
    ok &= uc->uc_mcontext.__gregs[12] == (unsigned long)fault_at;
#elif defined __aarch64__
    for (int i = 0; i < 4; i++)          /* x12..x15 */
        ok &= uc->uc_mcontext.regs[12 + i] == 1000ul + i;
    ok &= uc->uc_mcontext.regs[2] == (unsigned long)fault_at;
#endif
    good += ok;
    siglongjmp(back, 1);
}

__attribute__((noinline)) static void fault(void)
{
#if defined __riscv
    __asm__ volatile("li t3, 1000; addi t4, t3, 1; addi t5, t4, 1; addi t6, t5, 1; lla a2, fault_at; li a1, 16\n"
                     ".globl fault_at\nfault_at: ld a0, 0(a1); li t3, 0"
                     ::: "t3", "t4", "t5", "t6", "a0", "a1", "a2", "memory");
#elif defined __aarch64__
    __asm__ volatile("mov x12, 1000; add x13, x12, 1; add x14, x13, 1; add x15, x14, 1; adr x2, fault_at; mov x1, 16\n"
                     ".globl fault_at\nfault_at: ldr x0, [x1]; mov x12, 0"
                     ::: "x0", "x1", "x2", "x12", "x13", "x14", "x15", "memory");
#else
    __asm__ volatile("mov $16, %%eax\n.globl fault_at\nfault_at: mov (%%rax), %%rax" ::: "rax", "memory");
#endif
}

static void faults(void)
{
    on(SIGSEGV, on_segv, SA_NODEFER);
    for (volatile int i = 0; i < 20; i++)
        if (!sigsetjmp(back, 1))
            fault();
    CHECK(good == 20);
    puts("faults");
}

/* ---- processes ---- */

static void *thread(void *arg)
{
    char buf[64];
    long n = 0;

    for (int i = 0; i < 200; i++)
        n += snprintf(buf, sizeof buf, "%ld %f", (long)arg * i, i / 3.0);
    return (void *)n;
}

static void threads(void)
{
    pthread_t t[8];
    long sum = 0;

    for (long i = 0; i < 8; i++)
        CHECK(!pthread_create(&t[i], NULL, thread, (void *)i));
    for (int i = 0; i < 8; i++) {
        void *r;

        pthread_join(t[i], &r);
        sum += (long)r;
    }
    printf("threads %ld\n", sum);
}

static void child_work(void)
{
    work();
    fflush(stdout);
}

static void forks(void)
{
    for (int i = 0; i < 3; i++) {
        CHECK(in_child(child_work) == 0);
        work();
    }
    CHECK(in_child(threads) == 0);
}

/* chain N: executes itself N times, once directly and once in a child. */
static void chain(void)
{
    int n = atoi(args[0]);
    char less[16];

    printf("chain %d\n", n);
    fflush(stdout);
    if (!n) {
        work();
        return;
    }
    snprintf(less, sizeof less, "%d", n - 1);
    if (n % 2) {
        execl(self, self, "chain", less, NULL);
        exit(9);
    }
    pid_t pid = vfork();
    int st = -1;

    if (!pid) {
        execl(self, self, "chain", less, NULL);
        _exit(9);
    }
    CHECK(waitpid(pid, &st, 0) == pid && !st);
}

/* Other ids, then code not run before; a child; another program. */
static void ids(void)
{
    CHECK(!setresgid(12345, 12345, 12345) && !setresuid(12345, 12345, 12345) && geteuid() == 12345);
    forks();
    threads();
    fflush(stdout);
    execl(self, self, "work", NULL);
    puts("ids: cannot be executed");
}

static void in_chroot(void)
{
    CHECK(!chroot(args[0]) && !chdir("/"));
    work();
    fflush(stdout);
    execl("/guest", "/guest", "chain", "2", NULL);
    CHECK(!"exec");
}

/* Goes on for a while, and always into code that was not run yet. */
static void slow(void)
{
    static void (*const parts[])(void) = { work, faults, threads, patch, forks };

    for (unsigned i = 0; i < sizeof parts / sizeof *parts; i++) {
        usleep(20000);
        parts[i]();
        fflush(stdout);
    }
}

/* No descriptor of the emulator's is there for the guest, which can close them all without taking one away. */
static void fds(void)
{
    int n = 0;

    for (int fd = 3; fd < 20000; fd++)
        n += fcntl(fd, F_GETFD) >= 0 || !close(fd);
    CHECK(!n);
    CHECK(!syscall(SYS_close_range, 3, ~0u, 0));
    work();
}

int main(int argc, char **argv)
{
    static const struct { const char *name; void (*fn)(void); } modes[] = {
        { "work", work }, { "jit", jit }, { "patch", patch }, { "maps", maps }, { "dl", dl }, { "faults", faults },
        { "threads", threads }, { "forks", forks }, { "chain", chain }, { "ids", ids }, { "chroot", in_chroot },
        { "slow", slow }, { "fds", fds },
    };

    self = argv[0];
    args = argv + 2;
    for (unsigned i = 0; argc > 1 && i < sizeof modes / sizeof *modes; i++)
        if (!strcmp(argv[1], modes[i].name)) {
            modes[i].fn();
            return failures;
        }
    return 99;
}
