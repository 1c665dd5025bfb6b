/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Runs instruction tests: "insn-run GUEST CODE.bin [CPU] < CASES", made by run.py from tests/insn/GUEST/ *.s. Each case
 * runs by the interpreter and by generated code, each in whole regions and one instruction at a time; every run must give
 * what is expected, and all runs the same registers. CASES is lines of words, numbers in hexadecimal:
 *
 *   case NAME OFFSET        code at CODE + OFFSET, ends with a breakpoint
 *   set REG VALUE           set mem ADDR SIZE VALUE
 *   expect REG VALUE        expect mem ADDR SIZE VALUE
 *   end
 *
 * REG: a name that run-GUEST.c knows, or exc: the exception number that ends the case (default: breakpoint), or sig.
 * MEM..MEM+0x10000 is scratch memory, zero at the start of each case; CODE is where the code is put. With LYRE_RELOCATE=1 in
 * the environment that is above 4 GiB, and generated code is relocatable.
 */
#include "tests/insn/insn-run.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <unistd.h>

enum { MEM = 0x10000000, MEM_SIZE = 0x10000, CODE_SIZE = 0x100000 };
static uint64_t code_base = 0x20000000;      /* CODE */

typedef struct Item { char name[8]; uint64_t addr, value[2]; unsigned size; } Item;
typedef struct Case {
    char name[160];
    uint64_t offset;
    Item set[80], expect[80];
    unsigned nset, nexpect;
} Case;

typedef struct Result { uint8_t state[STATE_MAX]; uint32_t exc; CpuExit exit; uint64_t pc; uint8_t mem[256]; } Result;

static const InsnGuest *const known[] = { &insn_riscv64, &insn_aarch64 };
static const InsnGuest *guest;
static Cpu *running;
static uint8_t *code_end;

static size_t reader(void *env, uint64_t pc, void *buf, size_t len)
{
    if (pc < code_base || pc >= code_base + CODE_SIZE)
        return 0;
    len = MIN(len, (size_t)(code_base + CODE_SIZE - pc));
    memcpy(buf, (void *)pc, len);
    return len;
}

static bool may_change(void *env, uint64_t start, uint64_t end) { return false; }
static int no_syscall(Cpu *cpu) { return 1; }

static void on_fault(int sig, siginfo_t *si, void *uc)
{
    if (running && engine_fault(running, si, uc))
        return;
    signal(sig, SIG_DFL);
}

static void on_alarm(int sig, siginfo_t *si, void *uc)
{
    if (running)
        engine_kick(running);
}

/* What a name stands for after a run. */
static void get(const Cpu *cpu, const Result *r, const Item *i, uint64_t v[2])
{
    v[0] = v[1] = 0;
    if (!strcmp(i->name, "mem"))
        memcpy(v, (void *)i->addr, i->size);
    else if (!strcmp(i->name, "exc"))
        v[0] = r->exc;
    else if (!strcmp(i->name, "sig"))
        v[0] = r->exit == CPU_EXIT_FAULT ? SIGSEGV : 0;
    else if (!guest->get(cpu, i->name, v)) {
        fprintf(stderr, "insn-run: no register %s\n", i->name);
        exit(2);
    }
}

static void apply(Cpu *cpu, const Case *c)
{
    memset((void *)MEM, 0, MEM_SIZE);
    guest->reset(cpu);
    for (unsigned n = 0; n < c->nset; n++) {
        const Item *i = &c->set[n];
        if (!strcmp(i->name, "mem"))
            memcpy((void *)i->addr, i->value, i->size);
        else if (!guest->set(cpu, i->name, i->value)) {
            fprintf(stderr, "insn-run: %s: no register %s\n", c->name, i->name);
            exit(2);
        }
    }
    cpu->pc = code_base + c->offset;
}

static void run_case(Cpu *cpu, const Case *c, Result *r)
{
    struct itimerval limit = { .it_value.tv_sec = 5 }, none = { 0 };

    apply(cpu, c);
    running = cpu;
    setitimer(ITIMER_REAL, &limit, NULL);
    do
        r->exit = engine_run(cpu);
    while (r->exit == CPU_EXIT_EXC && guest->go_on(cpu));
    setitimer(ITIMER_REAL, &none, NULL);
    running = NULL;
    engine_unkick(cpu);
    guest->snapshot(cpu, r->state);
    r->pc = cpu->pc;
    r->exc = r->exit == CPU_EXIT_EXC ? cpu->exc : 0x1000u + r->exit;
    memcpy(r->mem, (void *)MEM, sizeof r->mem);
}

static int check_case(const Cpu *cpu, const Case *c, const Result *r, const char *how)
{
    bool want_exc = false;
    int bad = 0;

    for (unsigned n = 0; n < c->nexpect; n++) {
        const Item *i = &c->expect[n];
        uint64_t got[2];
        get(cpu, r, i, got);
        want_exc |= !strcmp(i->name, "exc") || !strcmp(i->name, "sig");
        if (got[0] != i->value[0] || got[1] != i->value[1]) {
            printf("%s: %s: %s%.0llx = 0x%016llx_%016llx, expected 0x%016llx_%016llx\n", c->name, how, i->name,
                   (unsigned long long)i->addr, (unsigned long long)got[1], (unsigned long long)got[0],
                   (unsigned long long)i->value[1], (unsigned long long)i->value[0]);
            bad = 1;
        }
    }
    if (!want_exc && (r->exit != CPU_EXIT_EXC || r->exc != guest->exc_end)) {
        printf("%s: %s: ended by exit %d exception %u at code+0x%llx\n", c->name, how, r->exit, r->exc,
               (unsigned long long)(r->pc - code_base));
        bad = 1;
    }
    return bad;
}

/* Up to 32 hexadecimal digits. */
static bool read_value(const char *text, uint64_t v[2])
{
    size_t n = strspn(text, "0123456789abcdef");
    char upper[17] = "0";

    if (!n || n > 32)
        return false;
    if (n > 16)
        memcpy(upper, text, n - 16), upper[n - 16] = 0;
    v[0] = strtoull(n > 16 ? text + n - 16 : text, NULL, 16);
    v[1] = strtoull(upper, NULL, 16);
    return true;
}

static bool read_item(const char *line, Item *i)
{
    unsigned long long addr;
    char text[40];

    *i = (Item){ .size = 8 };
    if (sscanf(line, "%*s %7s", i->name) != 1)
        return false;
    if (strcmp(i->name, "mem"))
        return sscanf(line, "%*s %*s %39s", text) == 1 && read_value(text, i->value);
    if (sscanf(line, "%*s %*s %llx %u %39s", &addr, &i->size, text) != 3 || i->size > 16 || addr < MEM ||
        addr + i->size > MEM + MEM_SIZE)
        return false;
    i->addr = addr;
    return read_value(text, i->value);
}

static bool read_case(Case *c)
{
    char line[256];

    while (fgets(line, sizeof line, stdin)) {
        unsigned long long off;
        if (sscanf(line, "case %159s %llx", c->name, &off) == 2)
            c->offset = off, c->nset = c->nexpect = 0;
        else if (!strncmp(line, "set ", 4) && c->nset < ARRAY_LEN(c->set) && read_item(line, &c->set[c->nset]))
            c->nset++;
        else if (!strncmp(line, "expect ", 7) && c->nexpect < ARRAY_LEN(c->expect) &&
                 read_item(line, &c->expect[c->nexpect]))
            c->nexpect++;
        else if (!strncmp(line, "end", 3))
            return true;
        else {
            fprintf(stderr, "insn-run: bad line: %s", line);
            exit(2);
        }
    }
    return false;
}

static const struct { const char *name; Accel accel; bool one; uint32_t tier2; } ways[] = {
    { "interp", ACCEL_INTERP, false }, { "interp-one", ACCEL_INTERP, true },
    { "jit", ACCEL_JIT, false },       { "jit-one", ACCEL_JIT, true },
    { "tier2", ACCEL_JIT, false, 1 },  { "tier2-random", ACCEL_JIT, false, 6 },
};

static void catch(int sig, void (*fn)(int, siginfo_t *, void *))
{
    struct sigaction sa = { .sa_sigaction = fn, .sa_flags = SA_SIGINFO | SA_NODEFER | SA_ONSTACK };

    sigaction(sig, &sa, NULL);
}

static void map_memory(const char *file)
{
    FILE *in = fopen(file, "rb");

    if (!in || mmap((void *)MEM, MEM_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1,
                    0) == MAP_FAILED ||
        mmap((void *)code_base, CODE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1,
             0) == MAP_FAILED) {
        perror("insn-run");
        exit(2);
    }
    code_end = (uint8_t *)code_base + fread((void *)code_base, 1, CODE_SIZE, in);
    fclose(in);
}

int main(int argc, char **argv)
{
    static uint8_t altstack[65536];
    Cpu *cpu[ARRAY_LEN(ways)] = { 0 };
    const char *only = getenv("INSN_RUN");        /* "interp" or "jit": just that one */
    const char *env = getenv("LYRE_RELOCATE");
    bool relocate = env && !strcmp(env, "1");
    static Case c;
    int bad = 0, cases = 0;

    for (unsigned k = 0; argc >= 3 && k < ARRAY_LEN(known); k++)
        if (!strcmp(known[k]->guest->name, argv[1]))
            guest = known[k];
    uint64_t features = guest ? guest->guest->default_features : 0;
    if (!guest || (argc > 3 && guest_cpu_option(guest->guest, argv[3], &features))) {
        fprintf(stderr, "usage: insn-run GUEST CODE.bin [CPU] < CASES\n");
        return 2;
    }
    if (relocate)
        code_base += 0x200000000000;      /* where a sanitizer has no use for it either */
    map_memory(argv[2]);
    sigaltstack(&(stack_t){ .ss_sp = altstack, .ss_size = sizeof altstack }, NULL);
    catch(SIGSEGV, on_fault), catch(SIGBUS, on_fault), catch(SIGFPE, on_fault), catch(SIGILL, on_fault);
    catch(SIGALRM, on_alarm);
    for (unsigned w = 0; w < ARRAY_LEN(ways); w++) {
        const char *err = NULL;
        EngineConfig cfg = {
            .guest = guest->guest, .target = ways[w].accel == ACCEL_JIT ? &target_x86_64 : NULL,
            .accel = ways[w].accel, .features = features, .one_insn = ways[w].one, .passes = 1,
            .tier2 = ways[w].tier2, .tier2_seed = ways[w].tier2 > 1,
            .read_code = reader, .may_change = may_change, .syscall = no_syscall, .relocate = relocate,
        };
        if (only && strncmp(only, ways[w].name, strlen(only)))
            continue;
        Engine *e = engine_new(&cfg, &err);
        if (!e) {
            fprintf(stderr, "insn-run: %s\n", err);
            return 2;
        }
        cpu[w] = engine_cpu_new(e);
    }
    while (read_case(&c)) {
        static Result first, r;
        bool have = false;
        cases++;
        for (unsigned w = 0; w < ARRAY_LEN(ways); w++) {
            if (!cpu[w])
                continue;
            memset(&r, 0, sizeof r);
            run_case(cpu[w], &c, &r);
            bad += check_case(cpu[w], &c, &r, ways[w].name);
            if (have && memcmp(&first, &r, sizeof r)) {
                printf("%s: %s leaves another state than the first way of running\n", c.name, ways[w].name);
                bad++;
            }
            if (!have)
                first = r;
            have = true;
        }
    }
    printf("%d cases, %d failures\n", cases, bad);
    return bad || !cases;
}
