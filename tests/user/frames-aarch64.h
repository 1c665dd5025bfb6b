/* SPDX-License-Identifier: Apache-2.0 */
/* frames.c: what only arm64 has. */
#include <elf.h>
#include <sys/utsname.h>

enum { FPSIMD = 0x46508001, ESR = 0x45535201 };

typedef struct Record { uint32_t magic, size; } Record;
typedef struct Fpsimd { Record head; uint32_t fpsr, fpcr; uint64_t v[32][2]; } Fpsimd;
typedef struct Esr { Record head; uint64_t esr; } Esr;

static void *record(ucontext_t *uc, uint32_t magic)
{
    for (char *p = (char *)uc->uc_mcontext.__reserved;; p += ((Record *)p)->size) {
        Record *r = (Record *)p;

        if (r->magic == magic)
            return r;
        if (!r->magic || !r->size)
            return NULL;
    }
}

/* ---- every register across a handler ---- */

static struct { uint64_t x[31], nzcv, fpsr, fpcr, v[32][2]; } before, after;

static void wreck(int sig, siginfo_t *si, void *ctx)
{
    ucontext_t *uc = ctx;
    Fpsimd *fp = record(uc, FPSIMD);
    uint64_t *frame = __builtin_frame_address(0);       /* this function's record: the next one is the kernel's */
    uint64_t *next = (uint64_t *)frame[0];
    const uint32_t *tramp = (const uint32_t *)frame[1];

    CHECK((char *)uc - (char *)si == 128);
    CHECK((char *)&uc->uc_mcontext - (char *)uc == 176);
    CHECK((uintptr_t)si % 16 == 0);
    CHECK((char *)next == (char *)si + 4688);
    CHECK(next[0] == uc->uc_mcontext.regs[29] && next[1] == uc->uc_mcontext.regs[30]);
    CHECK(tramp[0] == 0xd2801168 && tramp[1] == 0xd4000001);
    CHECK((char *)fp == (char *)uc->uc_mcontext.__reserved && fp->head.size == 528);
    for (int i = 3; i < 29; i++)
        if (i != 8)
            CHECK(uc->uc_mcontext.regs[i] == before.x[i]);
    CHECK(uc->uc_mcontext.pstate == 0xa0000000);
    CHECK(!memcmp(fp->v, before.v, sizeof fp->v));
    CHECK(fp->fpcr == 0x00c00000 && fp->fpsr == 0x08000011);
    /* changes to the context take effect on return */
    uc->uc_mcontext.regs[20] = 2020;
    uc->uc_mcontext.pstate = 0x50000000;
    fp->v[7][1] = 77;
    fp->fpcr = 0x00400000;
    fp->fpsr = 2;
    __asm__ volatile("mov x3, #-1; mov x19, #-1; movi v0.16b, #1; movi v31.16b, #1; msr fpcr, xzr; msr fpsr, xzr; cmp x3, x3"
                     ::: "x3", "x19", "v0", "v31", "cc");
}

static __attribute__((noinline)) void registers(void)
{
    uint64_t pid = getpid();

    on(SIGUSR1, wreck, 0);
    for (int i = 0; i < 31; i++)
        before.x[i] = 0x1111111100000000u + i;
    for (int i = 0; i < 32; i++) {
        before.v[i][0] = 0x0123456789000000u + i;
        before.v[i][1] = 0xfedcba9876000000u + i;
    }
    before.x[0] = before.x[1] = pid;
    before.x[2] = SIGUSR1;
    before.x[8] = SYS_tgkill;
    before.nzcv = 0xa0000000;
    before.fpsr = 0x08000011;
    before.fpcr = 0x00c00000;
    __asm__ volatile(
        "stp x29, x30, [sp, #-16]!; adrp x30, %0; add x30, x30, :lo12:%0\n"
        "ldp x0, x1, [x30, #248]; msr nzcv, x0; msr fpsr, x1; ldr x0, [x30, #264]; msr fpcr, x0; add x9, x30, #272\n"
        "ld1 {v0.2d-v3.2d}, [x9], #64; ld1 {v4.2d-v7.2d}, [x9], #64; ld1 {v8.2d-v11.2d}, [x9], #64\n"
        "ld1 {v12.2d-v15.2d}, [x9], #64; ld1 {v16.2d-v19.2d}, [x9], #64; ld1 {v20.2d-v23.2d}, [x9], #64\n"
        "ld1 {v24.2d-v27.2d}, [x9], #64; ld1 {v28.2d-v31.2d}, [x9], #64\n"
        "ldp x0, x1, [x30]; ldp x2, x3, [x30, #16]; ldp x4, x5, [x30, #32]; ldp x6, x7, [x30, #48]; ldp x8, x9, [x30, #64]\n"
        "ldp x10, x11, [x30, #80]; ldp x12, x13, [x30, #96]; ldp x14, x15, [x30, #112]; ldp x16, x17, [x30, #128]\n"
        "ldp x18, x19, [x30, #144]; ldp x20, x21, [x30, #160]; ldp x22, x23, [x30, #176]; ldp x24, x25, [x30, #192]\n"
        "ldp x26, x27, [x30, #208]; ldr x28, [x30, #224]\n"
        "svc #0\n"
        "adrp x30, %1; add x30, x30, :lo12:%1\n"
        "stp x0, x1, [x30]; stp x2, x3, [x30, #16]; stp x4, x5, [x30, #32]; stp x6, x7, [x30, #48]; stp x8, x9, [x30, #64]\n"
        "stp x10, x11, [x30, #80]; stp x12, x13, [x30, #96]; stp x14, x15, [x30, #112]; stp x16, x17, [x30, #128]\n"
        "stp x18, x19, [x30, #144]; stp x20, x21, [x30, #160]; stp x22, x23, [x30, #176]; stp x24, x25, [x30, #192]\n"
        "stp x26, x27, [x30, #208]; str x28, [x30, #224]\n"
        "mrs x0, nzcv; mrs x1, fpsr; mrs x2, fpcr; stp x0, x1, [x30, #248]; str x2, [x30, #264]; add x9, x30, #272\n"
        "st1 {v0.2d-v3.2d}, [x9], #64; st1 {v4.2d-v7.2d}, [x9], #64; st1 {v8.2d-v11.2d}, [x9], #64\n"
        "st1 {v12.2d-v15.2d}, [x9], #64; st1 {v16.2d-v19.2d}, [x9], #64; st1 {v20.2d-v23.2d}, [x9], #64\n"
        "st1 {v24.2d-v27.2d}, [x9], #64; st1 {v28.2d-v31.2d}, [x9], #64\n"
        "msr fpcr, xzr; msr fpsr, xzr; ldp x29, x30, [sp], #16\n"
        : : "S"(&before), "S"(&after)
        : "x0", "x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x11", "x12", "x13", "x14", "x15", "x16", "x17",
          "x18", "x19", "x20", "x21", "x22", "x23", "x24", "x25", "x26", "x27", "x28", "x30", "v0", "v1", "v2", "v3", "v4",
          "v5", "v6", "v7", "v8", "v9", "v10", "v11", "v12", "v13", "v14", "v15", "v16", "v17", "v18", "v19", "v20", "v21",
          "v22", "v23", "v24", "v25", "v26", "v27", "v28", "v29", "v30", "v31", "cc", "memory");
    before.x[0] = 0;
    before.x[20] = 2020;
    before.v[7][1] = 77;
    for (int i = 0; i < 29; i++)
        CHECK(after.x[i] == before.x[i]);
    CHECK(after.nzcv == 0x50000000 && after.fpsr == 2 && after.fpcr == 0x00400000);
    for (int i = 0; i < 32; i++)
        CHECK(after.v[i][0] == before.v[i][0] && after.v[i][1] == before.v[i][1]);
}

/* ---- faults ---- */

static sigjmp_buf out;
static struct { int sig, code; void *addr; uint64_t fault, esr, pc; bool has_esr; } seen;

static void fault_seen(int sig, siginfo_t *si, void *ctx)
{
    ucontext_t *uc = ctx;
    Esr *e = record(uc, ESR);

    seen.sig = sig;
    seen.code = si->si_code;
    seen.addr = si->si_addr;
    seen.fault = uc->uc_mcontext.fault_address;
    seen.pc = uc->uc_mcontext.pc;
    seen.has_esr = e;
    seen.esr = e ? e->esr : 0;
    siglongjmp(out, 1);
}

#define FAULT(stmt) do { memset(&seen, 0, sizeof seen); if (!sigsetjmp(out, 1)) { stmt; } } while (0)

static bool was(int sig, int code, const volatile void *addr, uint64_t esr)
{
    return seen.sig == sig && seen.code == code && seen.addr == addr && seen.has_esr == !!esr && seen.esr == esr
           && seen.fault == (esr ? (uint64_t)addr : 0);
}

static void faults(void)
{
    static char words[32] __attribute__((aligned(16)));
    volatile char *p = mmap(NULL, 8192, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    uint64_t pc;

    munmap((void *)(p + 4096), 4096);
    for (int sig = 1; sig < 32; sig++)
        if (sig == SIGSEGV || sig == SIGBUS || sig == SIGILL || sig == SIGTRAP)
            on(sig, fault_seen, 0);
    FAULT((void)p[4096 + 5]);
    CHECK(was(SIGSEGV, SEGV_MAPERR, p + 4096 + 5, 0x92000007));
    FAULT(p[4096 + 6] = 1);
    CHECK(was(SIGSEGV, SEGV_MAPERR, p + 4096 + 6, 0x92000047));
    FAULT(p[7] = 1);
    CHECK(was(SIGSEGV, SEGV_ACCERR, p + 7, 0x9200004f));
    FAULT(((void (*)(void))p)());
    CHECK(was(SIGSEGV, SEGV_ACCERR, p, 0x8200000f) && seen.pc == (uintptr_t)p);
    FAULT(((void (*)(void))(p + 4096))());
    CHECK(was(SIGSEGV, SEGV_MAPERR, p + 4096, 0x82000007) && seen.pc == (uintptr_t)p + 4096);
    FAULT(__asm__ volatile("adr %0, 1f; str %0, %1; 1: brk #7" : "=&r"(pc), "=m"(before.x[0])));
    CHECK(seen.sig == SIGTRAP && seen.code == TRAP_BRKPT && (uint64_t)seen.addr == before.x[0] && seen.pc == before.x[0]);
    FAULT(__asm__ volatile("adr %0, 1f; str %0, %1; 1: .inst 0" : "=&r"(pc), "=m"(before.x[0])));
    CHECK(seen.sig == SIGILL && seen.code == ILL_ILLOPC && (uint64_t)seen.addr == before.x[0] && seen.pc == before.x[0]);
    CHECK(!seen.has_esr);
    FAULT(__asm__ volatile("ldaxr %0, [%1]" : "=r"(pc) : "r"(words + 12)));      /* across 16 bytes: no CPU does that */
    CHECK(was(SIGBUS, BUS_ADRALN, words + 12, 0x92000021));
    FAULT(__asm__ volatile("br %0" : : "r"((char *)fault_seen + 2)));
    CHECK(seen.sig == SIGBUS && seen.code == BUS_ADRALN && seen.pc == (uintptr_t)fault_seen + 2);
    FAULT(raise(SIGSEGV));
    CHECK(seen.sig == SIGSEGV && seen.code == SI_TKILL);
    munmap((void *)p, 4096);
}

static void division(void)
{
    uint64_t a = 5, zero = 0, q = 1, min = 1ull << 63, r = 1;

    __asm__ volatile("udiv %0, %1, %2" : "=r"(q) : "r"(a), "r"(zero));
    CHECK(q == 0);
    __asm__ volatile("sdiv %0, %1, %2" : "=r"(r) : "r"(min), "r"(~0ull));
    CHECK(r == min);
}

static void vdso(void)
{
    const unsigned char *e = (const unsigned char *)getauxval(AT_SYSINFO_EHDR);
    const char *platform = (const char *)getauxval(AT_PLATFORM);
    struct utsname u;

    CHECK(e && !memcmp(e, "\177ELF", 4));
    CHECK(platform && !strcmp(platform, "aarch64"));
    CHECK(getauxval(51 /* AT_MINSIGSTKSZ */) >= 4720);
    CHECK(!uname(&u) && !strcmp(u.machine, "aarch64"));
    CHECK(syscall(92 /* personality */, 8 /* PER_LINUX32 */) == -1 && errno == EINVAL);
    CHECK(syscall(259, 0, 0, 0) == -1 && errno == ENOSYS);
}

/* ---- frames that are not taken back ---- */

static void unknown_record(int sig, siginfo_t *si, void *uc) { ((Fpsimd *)record(uc, FPSIMD))->head.magic = 0x53564501; }
static void short_record(int sig, siginfo_t *si, void *uc) { ((Fpsimd *)record(uc, FPSIMD))->head.size = 512; }
static void endless(int sig, siginfo_t *si, void *uc) { ((Fpsimd *)record(uc, FPSIMD))->head.size = 0; }
static void far_record(int sig, siginfo_t *si, void *uc) { ((Fpsimd *)record(uc, FPSIMD))->head.size = 0xfffffff0; }
static void bad_mode(int sig, siginfo_t *si, void *uc) { ((ucontext_t *)uc)->uc_mcontext.pstate |= 5; }
static void bad_state(int sig, siginfo_t *si, void *uc) { ((ucontext_t *)uc)->uc_mcontext.pstate |= 0x10; }
static void no_fp(int sig, siginfo_t *si, void *uc) { memset(record(uc, FPSIMD), 0, 8); }
static void unchanged(int sig, siginfo_t *si, void *uc) { }

static void (*bad_handler)(int, siginfo_t *, void *);
static void raise_bad(void)
{
    on(SIGUSR1, bad_handler, 0);
    raise(SIGUSR1);
}

static void refused(void)
{
    static void (*const bad[])(int, siginfo_t *, void *) = {
        unknown_record, short_record, endless, far_record, bad_mode, bad_state, no_fp,
    };

    signal(SIGSEGV, SIG_DFL);
    for (unsigned i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        bad_handler = bad[i];
        int st = in_child(raise_bad);
        CHECK(WIFSIGNALED(st) && WTERMSIG(st) == SIGSEGV);
    }
    bad_handler = unchanged;
    CHECK(in_child(raise_bad) == 0);
}

/* ---- code that rewrites itself ---- */

static void code(void)
{
    uint32_t *p = mmap(NULL, 65536, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    for (int i = 0; i < 200; i++) {
        uint32_t *at = p + (i % 16) * 1024;

        at[0] = 0x52800000 | i << 5;                /* mov w0, #i */
        at[1] = 0xd65f03c0;                         /* ret */
        __asm__ volatile("dc cvau, %0; dsb ish; ic ivau, %0; dsb ish; isb" : : "r"(at) : "memory");
        CHECK(((int (*)(void))at)() == i);
    }
    munmap(p, 65536);
}

static unsigned long cpuinfo_hex(const char *text, const char *name)
{
    const char *at = strstr(text, name);

    return at ? strtoul(at + strlen(name), NULL, 0) : -1ul;
}

static void processor(void)
{
    char text[4096] = "";
    FILE *f = fopen("/proc/cpuinfo", "r");
    unsigned long caps = getauxval(AT_HWCAP), v;
    size_t n = f ? fread(text, 1, sizeof text - 1, f) : 0;

    CHECK(n > 100 && strstr(text, "Features\t: fp asimd") && strstr(text, "CPU architecture: 8\n"));
    CHECK((caps & 3) == 3);
    CHECK(!!strstr(text, " atomics") == !!(caps & 1 << 8));
    CHECK(!!strstr(text, " asimddp") == !!(caps & 1 << 20));
    if (caps & 1 << 11) {                           /* the kernel's emulation agrees */
        __asm__ volatile("mrs %0, id_aa64isar0_el1" : "=r"(v));
        CHECK((v >> 20 & 15) >= 2 == !!(caps & 1 << 8));
        __asm__ volatile("mrs %0, midr_el1" : "=r"(v));
        CHECK(cpuinfo_hex(text, "CPU implementer\t: ") == (v >> 24 & 0xff));
        CHECK(cpuinfo_hex(text, "CPU variant\t: ") == (v >> 20 & 15));
        CHECK(cpuinfo_hex(text, "CPU part\t: ") == (v >> 4 & 0xfff));
        CHECK(cpuinfo_hex(text, "CPU revision\t: ") == (v & 15));
    }
    if (f)
        fclose(f);
    v = syscall(SYS_prctl, 54 /* PR_PAC_RESET_KEYS */, 16 /* PR_PAC_APGAKEY: signs no return addresses */, 0, 0, 0);
    CHECK(v == (caps >> 31 & 1 ? 0 : -1ul));
    CHECK(syscall(SYS_prctl, 54, 32, 0, 0, 0) == -1 && errno == EINVAL);
    CHECK(syscall(SYS_prctl, 61 /* PR_PAC_GET_ENABLED_KEYS */, 0, 0, 0, 0) == (caps >> 30 & 1 ? 15 : -1));
    CHECK(syscall(SYS_prctl, 55 /* PR_SET_TAGGED_ADDR_CTRL */, 0, 0, 0, 0) == 0);
    CHECK(syscall(SYS_prctl, 51 /* PR_SVE_GET_VL */, 0, 0, 0, 0) == -1 && errno == EINVAL);
}
