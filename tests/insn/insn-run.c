/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Runs instruction tests: "insn-run CODE.bin < CASES", made by run.py from tests/insn/GUEST/ *.s. Each case runs by the
 * interpreter and by generated code, each in whole regions and one instruction at a time; every run must give what is
 * expected, and all runs the same registers. CASES is lines of words:
 *
 *   case NAME OFFSET        code at CODE + OFFSET, ends with ebreak
 *   set REG VALUE           set mem ADDR SIZE VALUE
 *   expect REG VALUE        expect mem ADDR SIZE VALUE
 *   end
 *
 * REG: a register, fcsr, fflags, frm, or exc: the exception number that ends the case (default: breakpoint).
 * MEM..MEM+0x10000 is scratch memory, zero at the start of each case; CODE is where the code is put.
 */
#include "engine/engine.h"
#include "frontend/region.h"
#include "frontend/riscv/riscv-int.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <unistd.h>

enum { MEM = 0x10000000, MEM_SIZE = 0x10000, CODE = 0x20000000, CODE_SIZE = 0x100000 };

typedef struct Item { char name[8]; uint64_t addr, value; unsigned size; } Item;
typedef struct Case {
    char name[160];
    uint64_t offset;
    Item set[80], expect[80];
    unsigned nset, nexpect;
} Case;

typedef struct Result { RvState s; uint32_t fflags, exc; CpuExit exit; uint64_t pc; uint8_t mem[256]; } Result;

static Cpu *running;
static uint8_t *code_end;

static size_t reader(void *env, uint64_t pc, void *buf, size_t len)
{
    if (pc < CODE || pc >= CODE + CODE_SIZE)
        return 0;
    len = MIN(len, (size_t)(CODE + CODE_SIZE - pc));
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

static int reg_number(const char *name, const char *const *names)
{
    for (int k = 0; k < 32; k++)
        if (!strcmp(name, names[k]))
            return k;
    return -1;
}

/* The field of @r a name stands for. */
static uint64_t get(const Result *r, const Item *i)
{
    int k;
    uint64_t v = 0;

    if (!strcmp(i->name, "mem")) {
        memcpy(&v, (void *)i->addr, i->size);
        return v;
    }
    if ((k = reg_number(i->name, rv_xname)) >= 0)
        return r->s.x[k];
    if ((k = reg_number(i->name, rv_fname)) >= 0)
        return r->s.f[k];
    if (!strcmp(i->name, "fflags"))
        return r->fflags;
    if (!strcmp(i->name, "frm"))
        return r->s.frm;
    if (!strcmp(i->name, "fcsr"))
        return r->fflags | r->s.frm << 5;
    if (!strcmp(i->name, "exc"))
        return r->exc;
    if (!strcmp(i->name, "sig"))
        return r->exit == CPU_EXIT_FAULT ? SIGSEGV : 0;
    fprintf(stderr, "insn-run: no register %s\n", i->name);
    exit(2);
}

static void apply(Cpu *cpu, const Case *c)
{
    RvState *s = rv_state(cpu);
    uint32_t fcsr = 0;
    int k;

    memset((void *)MEM, 0, MEM_SIZE);
    *s = (RvState){ .res_addr = RV_NO_RES };
    for (unsigned n = 0; n < c->nset; n++) {
        const Item *i = &c->set[n];
        if (!strcmp(i->name, "mem"))
            memcpy((void *)i->addr, &i->value, i->size);
        else if ((k = reg_number(i->name, rv_xname)) > 0)
            s->x[k] = i->value;
        else if ((k = reg_number(i->name, rv_fname)) >= 0)
            s->f[k] = i->value;
        else if (!strcmp(i->name, "fcsr"))
            fcsr = (uint32_t)i->value;
        else if (!strcmp(i->name, "frm"))
            fcsr |= (uint32_t)i->value << 5;
        else if (!strcmp(i->name, "fflags"))
            fcsr |= (uint32_t)i->value;
    }
    s->frm = fcsr >> 5 & 7;
    engine_fp_set(cpu, fcsr & 31, s->frm < 4 ? s->frm : 0);
    cpu->pc = CODE + c->offset;
}

static void run_case(Cpu *cpu, const Case *c, Result *r)
{
    struct itimerval limit = { .it_value.tv_sec = 5 }, none = { 0 };

    apply(cpu, c);
    running = cpu;
    setitimer(ITIMER_REAL, &limit, NULL);
    do
        r->exit = engine_run(cpu);
    while (r->exit == CPU_EXIT_EXC && (cpu->exc == RV_EXC_MODE || cpu->exc == RV_EXC_FENCE_I));
    setitimer(ITIMER_REAL, &none, NULL);
    running = NULL;
    engine_unkick(cpu);
    r->s = *rv_state(cpu);
    r->fflags = engine_fp_flags(cpu);
    r->pc = cpu->pc;
    r->exc = r->exit == CPU_EXIT_EXC ? cpu->exc : 0x1000u + r->exit;
    memcpy(r->mem, (void *)MEM, sizeof r->mem);
}

static int check_case(const Case *c, const Result *r, const char *how)
{
    bool want_exc = false;
    int bad = 0;

    for (unsigned n = 0; n < c->nexpect; n++) {
        const Item *i = &c->expect[n];
        uint64_t got = get(r, i);
        want_exc |= !strcmp(i->name, "exc") || !strcmp(i->name, "sig");
        if (got != i->value) {
            printf("%s: %s: %s%.0llx = 0x%llx, expected 0x%llx\n", c->name, how, i->name, (unsigned long long)i->addr,
                   (unsigned long long)got, (unsigned long long)i->value);
            bad = 1;
        }
    }
    if (!want_exc && (r->exit != CPU_EXIT_EXC || r->exc != RV_EXC_BREAKPOINT)) {
        printf("%s: %s: ended by exit %d exception %u at code+0x%llx\n", c->name, how, r->exit, r->exc,
               (unsigned long long)(r->pc - CODE));
        bad = 1;
    }
    return bad;
}

static bool read_item(const char *line, Item *i)
{
    char name[8];

    *i = (Item){ .size = 8 };
    if (sscanf(line, "%*s %7s", name) != 1)
        return false;
    strcpy(i->name, name);
    if (!strcmp(name, "mem")) {
        unsigned long long addr, value;
        if (sscanf(line, "%*s %*s %llx %u %llx", &addr, &i->size, &value) != 3 || i->size > 8 ||
            addr < MEM || addr > MEM + MEM_SIZE - 8)
            return false;
        i->addr = addr, i->value = value;
        return true;
    }
    unsigned long long value;
    if (sscanf(line, "%*s %*s %llx", &value) != 1)
        return false;
    i->value = value;
    return true;
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

static const struct { const char *name; Accel accel; bool one; } ways[] = {
    { "interp", ACCEL_INTERP, false }, { "interp-one", ACCEL_INTERP, true },
    { "jit", ACCEL_JIT, false },       { "jit-one", ACCEL_JIT, true },
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
        mmap((void *)CODE, CODE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1,
             0) == MAP_FAILED) {
        perror("insn-run");
        exit(2);
    }
    code_end = (uint8_t *)CODE + fread((void *)CODE, 1, CODE_SIZE, in);
    fclose(in);
}

int main(int argc, char **argv)
{
    static uint8_t altstack[65536];
    Cpu *cpu[ARRAY_LEN(ways)] = { 0 };
    const char *only = getenv("INSN_RUN");        /* "interp" or "jit": just that one */
    static Case c;
    int bad = 0, cases = 0;

    if (argc != 2)
        return 2;
    map_memory(argv[1]);
    sigaltstack(&(stack_t){ .ss_sp = altstack, .ss_size = sizeof altstack }, NULL);
    catch(SIGSEGV, on_fault), catch(SIGBUS, on_fault), catch(SIGFPE, on_fault), catch(SIGILL, on_fault);
    catch(SIGALRM, on_alarm);
    for (unsigned w = 0; w < ARRAY_LEN(ways); w++) {
        const char *err = NULL;
        EngineConfig cfg = {
            .guest = &guest_riscv64, .target = ways[w].accel == ACCEL_JIT ? &target_x86_64 : NULL,
            .accel = ways[w].accel, .features = guest_riscv64.default_features, .one_insn = ways[w].one, .passes = 1,
            .read_code = reader, .may_change = may_change, .syscall = no_syscall,
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
            bad += check_case(&c, &r, ways[w].name);
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
