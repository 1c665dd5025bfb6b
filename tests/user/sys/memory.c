/* SPDX-License-Identifier: Apache-2.0 */
/* Memory calls: mapping, moving, protecting, advice, and reading across processes. */
#include "t.h"
#include <setjmp.h>
#include <sys/mman.h>
#include <sys/uio.h>

enum { PG = 4096 };
static sigjmp_buf back;
static void on_fault(int sig, siginfo_t *si, void *uc) { siglongjmp(back, sig * 256 + si->si_code); }

/* does touching @p fault, and how */
static int touch(volatile char *p, int write)
{
    int r = sigsetjmp(back, 1);

    if (r)
        return r;
    if (write)
        *p = 1;
    else
        (void)*p;
    return 0;
}

static char *at(size_t n, int prot) { return mmap(NULL, n * PG, prot, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0); }

static void mapping(int fd)
{
    char *p = at(8, PROT_READ | PROT_WRITE), *q;
    unsigned char vec[8];

    T(p != MAP_FAILED && ((uintptr_t)p & (PG - 1)) == 0);
    T(munmap(p + PG, PG));
    SHOW("%x %x", touch(p, 1), touch(p + PG, 0));
    T(mmap(p + PG, PG, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == p + PG);
    SHOW("%x %x", touch(p + PG, 0), touch(p + PG, 1));
    T(mmap(p, PG, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0));
    T(munmap(p + 2 * PG, 2 * PG));
    T(mmap(p + 2 * PG, PG, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0) == p + 2 * PG);
    T(mprotect(p, PG, PROT_NONE));
    SHOW("%x", touch(p, 0));
    T(mprotect(p, PG, PROT_READ | PROT_WRITE));
    SHOW("%x", touch(p, 1));
    T(mprotect(p + 1, PG, PROT_READ));
    T(mprotect(p, 8 * PG, PROT_READ));
    T(munmap(p + 1, PG));
    T(munmap(p, 0));
    T(munmap(p, 8 * PG));
    T(munmap(p, 8 * PG));
    T(mmap(NULL, 0, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    T(mmap(NULL, PG, PROT_READ, MAP_ANONYMOUS, -1, 0));
    T(mmap(NULL, PG, PROT_READ, MAP_PRIVATE, 99, 0));
    T(mmap(NULL, PG, PROT_READ, MAP_PRIVATE, fd, 1));
    T(mmap((void *)8, PG, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0));
    T(mmap(NULL, ~0ul, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    T(mmap((void *)(-1ul << 20), PG, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0));

    /* files */
    p = mmap(NULL, 2 * PG, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    q = mmap(NULL, PG, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0);
    T(p != MAP_FAILED && q != MAP_FAILED);
    p[1] = 'S';
    q[2] = 'P';
    T(msync(p, PG, MS_SYNC));
    T(msync(p, PG, MS_SYNC | MS_ASYNC));
    SHOW("%.5s %.5s", p, q);
    {
        char buf[6] = "";
        T(pread(fd, buf, 5, 0));
        SHOW("%s", buf);
    }
    SHOW("%x", touch(p + PG, 0));
    T(mincore(p, PG, vec));
    SHOW("%d", vec[0] & 1);
    T(mincore(p + 1, PG, vec));
    T(mincore(p, PG, (void *)8));
    munmap(p, 2 * PG);
    munmap(q, PG);
    {
        int ro = open("f", O_RDONLY);
        T(mmap(NULL, PG, PROT_READ | PROT_WRITE, MAP_SHARED, ro, 0));
        p = mmap(NULL, PG, PROT_READ, MAP_SHARED, ro, 0);
        T(mprotect(p, PG, PROT_READ | PROT_WRITE));
        close(ro);
    }
}

/* Where mappings go: hints as the big runtimes give them (Go, Java, V8), and reservations larger than any memory. */
static void places(void)
{
    static const uintptr_t hints[] = { 0x60000000, 0x100000000, 0x6c0000000, 0x4000000000, 0x200000000000 };
    const int none = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE;
    char *p, *q;

    for (unsigned i = 0; i < sizeof hints / sizeof hints[0]; i++) {
        if (getenv("SANITIZED") && hints[i] >= 0x7fff8000 && hints[i] < 0x10007fff8000)
            continue;                   /* the emulator's shadow memory is there */
        p = mmap((void *)hints[i], 64 << 20, PROT_NONE, none, -1, 0);
        T(p == (void *)hints[i]);
        q = mmap((void *)hints[i], PG, PROT_NONE, none, -1, 0);         /* taken: somewhere else */
        T(q != MAP_FAILED && (q < p || q >= p + (64 << 20)));
        T(munmap(q, PG));
        T(mprotect(p + PG, PG, PROT_READ | PROT_WRITE));
        SHOW("%x %x", touch(p, 0), touch(p + PG, 1));
        T(munmap(p, 64 << 20));
    }
    p = mmap((void *)0x60000123, PG, PROT_NONE, none, -1, 0);
    T(p == (void *)0x60000000 || p == (void *)0x60001000);
    T(munmap(p, PG));
    p = mmap((void *)(1ul << 62), PG, PROT_NONE, none, -1, 0);           /* no address at all: ignored */
    T(p != MAP_FAILED);
    T(munmap(p, PG));
    p = mmap(NULL, 1ul << 44, PROT_NONE, none, -1, 0);
    T(p != MAP_FAILED);
    T(mmap(p + (1ul << 43), PG, PROT_READ | PROT_WRITE, none | MAP_FIXED, -1, 0) == p + (1ul << 43));
    SHOW("%x %x", touch(p + (1ul << 43), 1), touch(p + (1ul << 43) + PG, 0));
    T(mmap(p, PG, PROT_NONE, none | MAP_FIXED_NOREPLACE, -1, 0));
    T(madvise(p, 1ul << 44, MADV_DONTNEED));
    T(munmap(p + PG, (1ul << 44) - PG));
    T(munmap(p, PG));
    T(mprotect(p, PG, PROT_READ));
    T(mmap(NULL, 1ul << 47, PROT_NONE, none, -1, 0));
}

static void moving(void)
{
    char *p = at(4, PROT_READ | PROT_WRITE), *q, *r = at(8, PROT_READ);

    strcpy(p, "moved");
    T(munmap(r, 8 * PG));
    q = mremap(p, 4 * PG, 6 * PG, MREMAP_MAYMOVE);
    T(q != MAP_FAILED);
    SHOW("%s %x", q, touch(q + 5 * PG, 1));
    T(mremap(q, 6 * PG, 2 * PG, 0) == q);
    SHOW("%x", touch(q + 3 * PG, 0));
    T(mremap(q, 2 * PG, 2 * PG, MREMAP_MAYMOVE | MREMAP_FIXED, r) == r);
    SHOW("%s %x", r, touch(q, 0));
    T(mremap(q, 2 * PG, 4 * PG, MREMAP_MAYMOVE));
    T(mremap(r, 2 * PG, 0, MREMAP_MAYMOVE));
    T(mremap(r + 1, PG, PG, MREMAP_MAYMOVE));
    T(mremap(r, PG, PG, 64));
    q = mremap(r, PG, PG, MREMAP_MAYMOVE | MREMAP_DONTUNMAP, NULL);
    T(q != MAP_FAILED && q != r);
    SHOW("%s [%s]", q, r);
}

static void advice(void)
{
    char *p = at(4, PROT_READ | PROT_WRITE);

    strcpy(p, "gone");
    T(madvise(p, PG, MADV_WILLNEED));
    T(madvise(p, PG, MADV_DONTNEED));
    SHOW("[%s]", p);
    T(madvise(p, PG, 9999));
    T(madvise(p + 1, PG, MADV_DONTNEED));
    T(madvise(p, PG, MADV_HUGEPAGE) && errno != EINVAL);
    T(madvise(p, PG, MADV_DONTFORK));
    T(mlock(p, PG));
    T(munlock(p, PG));
    T(munmap(p + PG, PG));
    T(madvise(p, 4 * PG, MADV_NORMAL));
    T(mlock(p, 4 * PG));
    T(msync(p, 4 * PG, MS_ASYNC));
    T(mlockall(0));
    if (!geteuid()) {                   /* others may have too small a limit */
        T(munlock(p, PG));
        T(mlockall(MCL_CURRENT));
        T(msync(p, PG, MS_INVALIDATE)); /* EBUSY: it is locked */
        T(munlockall());
        T(msync(p, PG, MS_INVALIDATE));
    }
    T(munlockall());
}

static void heap(void)
{
    char *p = sbrk(0);

    T(sbrk(3 * PG) == p);
    memset(p, 'h', 3 * PG);
    T(sbrk(-PG) == p + 3 * PG);
    SHOW("%d", sbrk(0) == p + 2 * PG);
    T(syscall(SYS_brk, 0) == (long)(p + 2 * PG));
    T(syscall(SYS_brk, 1) == (long)(p + 2 * PG));
}

static void other_process(void)
{
    char a[16] = "local", b[16] = "";
    struct iovec l = { b, 6 }, r = { a, 6 }, bad = { (void *)8, 6 };

    T(process_vm_readv(getpid(), &l, 1, &r, 1, 0));
    SHOW("%s", b);
    T(process_vm_readv(getpid(), &l, 1, &bad, 1, 0));
    T(process_vm_readv(getpid(), &bad, 1, &r, 1, 0));
    T(process_vm_readv(99999999, &l, 1, &r, 1, 0));
    T(process_vm_writev(getpid(), &r, 1, &l, 1, 1));
    T(process_vm_readv(getpid(), (void *)8, 1, &r, 1, 0));
}

static void numa(void)
{
    char *p = at(2, PROT_READ | PROT_WRITE);
    void *pages[3] = { p, p + PG, (void *)-4096l };
    int nodes[3] = { 0, 0, 0 }, status[3] = { 77, 77, 77 };

    p[0] = 1;
    T(syscall(SYS_move_pages, 0, 3, pages, nodes, status, 0));
    SHOW("%d %d %d", status[0], status[1], status[2]);
    T(syscall(SYS_move_pages, 0, 3, pages, NULL, status, 0));
    SHOW("%d %d %d", status[0], status[1], status[2]);
    T(syscall(SYS_move_pages, 0, 3, 8, nodes, status, 0));
    T(syscall(SYS_move_pages, 99999999, 3, pages, nodes, status, 0));
    munmap(p, 2 * PG);
}

int main(void)
{
    struct sigaction sa = { .sa_sigaction = on_fault, .sa_flags = SA_SIGINFO };
    int fd;

    sigaction(SIGSEGV, &sa, NULL);
    sigaction(SIGBUS, &sa, NULL);
    enter_dir();
    fd = T(open("f", O_RDWR | O_CREAT, 0600));
    T(write(fd, "abcdef", 6));
    mapping(fd);
    places();
    moving();
    advice();
    heap();
    other_process();
    numa();
    return 0;
}
