/* SPDX-License-Identifier: Apache-2.0 */
/* frames.c: what only riscv64 has. */
static void wreck(int sig, siginfo_t *si, void *ctx)
{
    ucontext_t *uc = ctx;

    CHECK((char *)uc - (char *)si == 128);
    CHECK((char *)&uc->uc_mcontext - (char *)uc == 176);
    CHECK((uintptr_t)si % 16 == 0);
    CHECK(sizeof uc->uc_mcontext == 784);
    for (int i = 5; i < 8; i++)
        CHECK(uc->uc_mcontext.__gregs[i] == 1000 + i);
    for (int i = 18; i < 32; i++)
        CHECK(uc->uc_mcontext.__gregs[i] == 1000 + i);
    CHECK(uc->uc_mcontext.__fpregs.__d.__f[9] == 0x4045000000000000 && (uc->uc_mcontext.__fpregs.__d.__fcsr >> 5) == 2);
    CHECK((uc->uc_mcontext.__fpregs.__d.__fcsr & 31) == 9);
    __asm__ volatile("li t0, -1; li t1, -1; li t2, -1; li t3, -1; li t4, -1; li t5, -1; li t6, -1; fscsr x0, x0\n"
                     "fmv.d.x f9, t0" ::: "t0", "t1", "t2", "t3", "t4", "t5", "t6");
}

static uint64_t regs[32], f9, fcsr;
static void registers(void)
{
    on(SIGILL, wreck, 0);
    /* the handler cannot skip the instruction, so it is one that the second handler does */
    __asm__ volatile(
        "li t0, 42; fcvt.d.l f9, t0; li t0, 0x49; fscsr t0\n"
        "li t0, 1005; li t1, 1006; li t2, 1007; li s2, 1018; li s3, 1019; li s4, 1020; li s5, 1021; li s6, 1022\n"
        "li s7, 1023; li s8, 1024; li s9, 1025; li s10, 1026; li s11, 1027; li t3, 1028; li t4, 1029; li t5, 1030\n"
        "li t6, 1031\n"
        "mv a0, %1; mv a1, %1; li a2, 4; li a7, 131; ecall\n"
        "la a0, %0; sd t0, 40(a0); sd t1, 48(a0); sd t2, 56(a0); sd s2, 144(a0); sd s11, 216(a0); sd t6, 248(a0)\n"
        : : "i"(regs), "r"((long)getpid())
        : "t0", "t1", "t2", "t3", "t4", "t5", "t6", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10", "s11",
          "a0", "a1", "a2", "a7", "memory", "f9");
    __asm__ volatile("fmv.x.d %0, f9; frcsr %1; fscsr x0" : "=r"(f9), "=r"(fcsr));
    CHECK(regs[5] == 1005 && regs[6] == 1006 && regs[7] == 1007 && regs[18] == 1018 && regs[27] == 1027);
    CHECK(regs[31] == 1031 && f9 == 0x4045000000000000 && fcsr == 0x49);
}

static void vdso(void)
{
    const unsigned char *e = (const unsigned char *)getauxval(AT_SYSINFO_EHDR);

    CHECK(e && !memcmp(e, "\177ELF", 4));
}

/* A frame that claims an extension we have not written is refused, as by a kernel without it. */
static void bad_extension(int sig, siginfo_t *si, void *ctx)
{
    ((uint32_t *)&((ucontext_t *)ctx)->uc_mcontext.__fpregs)[130] = 0x53465457;
}

static void raise_bad(void)
{
    on(SIGUSR1, bad_extension, 0);
    raise(SIGUSR1);
}

static void refused(void)
{
    int st = in_child(raise_bad);

    CHECK(WIFSIGNALED(st) && WTERMSIG(st) == SIGSEGV);
}

/* Code that rewrites itself: fence.i and the system call. */
static void code(void)
{
    uint32_t *p = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    p[1] = 0x00008067;                              /* ret */
    for (int i = 0; i < 200; i++) {
        p[0] = 0x00000513 | i << 20;                /* li a0, i */
        if (i & 1)
            __asm__ volatile("fence.i" ::: "memory");
        else
            CHECK(syscall(259, p, p + 2, 0) == 0);
        CHECK(((int (*)(void))p)() == i);
    }
    munmap(p, 4096);
}

struct pair { int64_t key; uint64_t value; };
static void processor(void)
{
    struct pair p[3] = { { 3, 0 }, { 4, 0 }, { 1 << 20, 5 } };
    unsigned long cpus = 1;

    CHECK(syscall(258, p, 3, 0, NULL, 0) == 0);
    CHECK(p[0].key == 3 && p[0].value == 1 && p[1].key == 4 && (p[1].value & 3) == 3 && p[2].key == -1 && !p[2].value);
    CHECK(syscall(258, p, 2, 8, &cpus, 0) == 0);
    CHECK(syscall(258, p, 2, 8, NULL, 0) == -1 && errno == EINVAL);
    CHECK(syscall(258, p, 2, 0, NULL, 4) == -1 && errno == EINVAL);
    CHECK(syscall(258, 8, 2, 0, NULL, 0) == -1 && errno == EFAULT);
}

static void faults(void) { }
static void division(void) { }
