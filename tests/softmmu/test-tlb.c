/* SPDX-License-Identifier: Apache-2.0 */
/*
 * TLBs with a toy guest: its page table is an array, its context a variable. Nothing is executed; the test looks into
 * cpu->tlb as generated code does.
 */
#include "tests/softmmu/rig.h"
#include "softmmu/tlb-int.h"
#include "frontend/riscv/riscv.h"

#include <pthread.h>
#include <stdlib.h>

/* instead of types.c */
const DeviceType *const device_types[] = { NULL };

enum { ASIDS = 12, PAGES = 32 };

/* page of RAM; RIG_PAGES and above: elsewhere */
typedef struct Map { bool valid, writable; uint8_t leaf; uint32_t page; } Map;

static Map map[ASIDS][PAGES];
static MmuContext context;
static uint64_t elsewhere;               /* physical address of "page RIG_PAGES" */
static unsigned faults, bus_errors, misaligneds, walks;

static const uint64_t BASE = 0x4000000000;

static void toy_context(const Cpu *cpu, MmuContext *out) { *out = context; }

static bool toy_walk(Cpu *cpu, uint64_t addr, MmuAccessKind kind, bool probe, MmuPage *out)
{
    uint64_t n = (addr - BASE) >> TLB_PAGE_BITS;
    const Map *m = &map[context.asid][n % PAGES];

    walks++;
    if (context.bare) {
        *out = (MmuPage){ .phys = ALIGN_DOWN(addr, (uint64_t)TLB_PAGE), .writable = true, .global = true };
        return true;
    }
    if (n >= PAGES || !m->valid || (kind == MMU_WRITE && !m->writable)) {
        faults++;
        cpu->exc = 13;
        cpu->exc_value = addr;
        return false;
    }
    *out = (MmuPage){ .phys = m->page < RIG_PAGES ? RIG_RAM + m->page * TLB_PAGE : elsewhere, .writable = m->writable,
                      .leaf = m->leaf };
    return true;
}

static void toy_bus_error(Cpu *cpu, uint64_t addr, MmuAccessKind kind) { bus_errors++; cpu->exc_value = addr; }
static void toy_misaligned(Cpu *cpu, uint64_t addr, MmuAccessKind kind) { misaligneds++; cpu->exc_value = addr; }
static bool toy_per_space(uint64_t mode) { return true; }

static GuestSys toy_sys;
static Guest toy;

static void begin(Rig *rig, unsigned cpus)
{
    toy_sys = *guest_riscv64.sys;
    toy_sys.context = toy_context;
    toy_sys.walk = toy_walk;
    toy_sys.bus_error = toy_bus_error;
    toy_sys.misaligned = toy_misaligned;
    toy_sys.per_space = toy_per_space;
    toy = guest_riscv64;
    toy.sys = &toy_sys;
    memset(map, 0, sizeof map);
    context = (MmuContext){ 0 };
    faults = bus_errors = misaligneds = walks = 0;
    elsewhere = 0x5000;
    rig_init(rig, 4, 8);
    rig_cpus(rig, &toy, cpus, true);
}

static void change(Cpu *cpu, MmuContext c)
{
    context = c;
    machine_ops.mmu_changed(cpu);
}

/* What generated code does. */
static uint8_t *look(const Cpu *cpu, uint64_t addr, unsigned size, bool write)
{
    const TlbEntry *e = &(write ? cpu->tlb->write : cpu->tlb->read)[tlb_index(addr)];

    return addr - e->tag <= TLB_PAGE - size ? (uint8_t *)e->host + (addr - e->tag) : NULL;
}

static MmuResult access_mem(Cpu *cpu, MmuOp op, uint64_t addr, unsigned log, uint64_t *value)
{
    MmuAccess a = { .addr = addr, .mem = log, .op = op, .value = { value ? *value : 0 } };
    MmuResult r = machine_engine_system.access(cpu, &a);

    if (value)
        *value = a.value[0];
    return r;
}

/* A load as a CPU makes it: host address, or NULL if it faults or is no memory. */
static uint8_t *touch(Cpu *cpu, uint64_t addr, bool write)
{
    for (unsigned i = 0; i < 4; i++) {
        uint8_t *p = look(cpu, addr, 1, write);

        if (p)
            return p;
        if (access_mem(cpu, write ? MMU_STORE : MMU_LOAD, addr, 0, NULL) != MMU_RETRY)
            return NULL;
    }
    ck_abort_msg("an access that never ends");
    return NULL;
}

static uint8_t *ram_page(const Rig *rig, unsigned n) { return rig->ram.host + n * TLB_PAGE; }

START_TEST(test_empty)
{
    Rig rig;
    Cpu *cpu;

    begin(&rig, 1);
    cpu = rig.m.vcpus[0].cpu;
    for (unsigned i = 0; i < TLB_SIZE; i++)
        for (unsigned k = 0; k < 8; k++) {
            uint64_t addr = (uint64_t)i << TLB_PAGE_BITS | k * 511;

            ck_assert_ptr_null(look(cpu, addr, 8, false));
            ck_assert_ptr_null(look(cpu, addr, 1, true));
            ck_assert_ptr_null(look(cpu, ~0ull << 21 | addr, 1, false));
        }
    rig_done(&rig);
}
END_TEST

START_TEST(test_fill)
{
    Rig rig;
    Cpu *cpu;
    uint64_t v = 0;

    begin(&rig, 1);
    cpu = rig.m.vcpus[0].cpu;
    map[0][1] = (Map){ true, true, 0, 5 };
    map[0][2] = (Map){ true, false, 0, 6 };
    ck_assert_int_eq(access_mem(cpu, MMU_LOAD, BASE + 0x1234, 3, &v), MMU_RETRY);
    ck_assert_ptr_eq(look(cpu, BASE + 0x1234, 8, false), ram_page(&rig, 5) + 0x234);
    ck_assert_ptr_eq(look(cpu, BASE + 0x1ff8, 8, true), ram_page(&rig, 5) + 0xff8);
    ck_assert_ptr_null(look(cpu, BASE + 0x1ff9, 8, false));
    ck_assert_ptr_null(look(cpu, BASE + 0xfff, 1, false));
    ck_assert_ptr_null(look(cpu, BASE + 0x2000, 1, false));
    ck_assert_int_eq(access_mem(cpu, MMU_LOAD, BASE + 0x2000, 0, &v), MMU_RETRY);
    ck_assert_ptr_nonnull(look(cpu, BASE + 0x2000, 1, false));
    ck_assert_ptr_null(look(cpu, BASE + 0x2000, 1, true));
    ck_assert_int_eq(access_mem(cpu, MMU_STORE, BASE + 0x2000, 0, &v), MMU_FAULT);
    ck_assert_int_eq(access_mem(cpu, MMU_LOAD, BASE + 0x3000, 0, &v), MMU_FAULT);
    ck_assert_uint_eq(faults, 2);
    rig_done(&rig);
}
END_TEST

START_TEST(test_crossing)
{
    Rig rig;
    Cpu *cpu;
    uint64_t v = 0x8877665544332211;

    begin(&rig, 1);
    cpu = rig.m.vcpus[0].cpu;
    map[0][1] = (Map){ true, true, 0, 9 };
    map[0][2] = (Map){ true, true, 0, 3 };
    map[0][3] = (Map){ true, false, 0, 4 };
    map[0][4] = (Map){ true, true, 0, RIG_PAGES };
    ck_assert_int_eq(access_mem(cpu, MMU_STORE, BASE + 0x1ffd, 3, &v), MMU_DONE);
    ck_assert_mem_eq(ram_page(&rig, 9) + 0xffd, "\x11\x22\x33", 3);
    ck_assert_mem_eq(ram_page(&rig, 3), "\x44\x55\x66\x77\x88\0", 6);
    v = 0;
    ck_assert_int_eq(access_mem(cpu, MMU_LOAD, BASE + 0x1ffe, 2, &v), MMU_DONE);
    ck_assert_uint_eq(v, 0x55443322);
    /* nothing is written if the second page cannot be */
    v = UINT64_MAX;
    ck_assert_int_eq(access_mem(cpu, MMU_STORE, BASE + 0x2ffc, 3, &v), MMU_FAULT);
    ck_assert_uint_eq(cpu->exc_value, BASE + 0x3000);
    ck_assert_mem_eq(ram_page(&rig, 3) + 0xffc, "\0\0\0", 4);
    ck_assert_int_eq(access_mem(cpu, MMU_ATOMIC, BASE + 0x1ffc, 3, &v), MMU_FAULT);
    ck_assert_uint_eq(misaligneds, 1);
    /* into nowhere, into a device */
    ck_assert_int_eq(access_mem(cpu, MMU_LOAD, BASE + 0x3ffc, 3, &v), MMU_FAULT);
    ck_assert_uint_eq(bus_errors, 1);
    elsewhere = RIG_DEV;
    ck_assert_int_eq(access_mem(cpu, MMU_LOAD, BASE + 0x3ffc, 3, &v), MMU_FAULT);
    ck_assert_uint_eq(misaligneds, 2);
    ck_assert_uint_eq(rig.nlog, 0);
    rig_done(&rig);
}
END_TEST

START_TEST(test_device)
{
    Rig rig;
    Cpu *cpu;
    uint64_t v = 0;

    begin(&rig, 1);
    cpu = rig.m.vcpus[0].cpu;
    elsewhere = RIG_DEV;
    map[0][1] = (Map){ true, true, 0, RIG_PAGES };
    rig.dev_value = 0x1122334455667788;
    ck_assert_int_eq(access_mem(cpu, MMU_LOAD, BASE + 0x1010, 2, &v), MMU_DONE);
    ck_assert_uint_eq(v, 0x55667788);
    ck_assert_ptr_null(look(cpu, BASE + 0x1010, 4, false));
    v = 0x123456789;
    ck_assert_int_eq(access_mem(cpu, MMU_STORE, BASE + 0x1020, 2, &v), MMU_DONE);
    ck_assert_uint_eq(rig.log[1].value, 0x23456789);
    ck_assert_uint_eq(rig.log[1].off, 0x20);
    ck_assert_int_eq(access_mem(cpu, MMU_LOAD, BASE + 0x1010, 1, &v), MMU_FAULT);
    ck_assert_int_eq(access_mem(cpu, MMU_LOAD, BASE + 0x1012, 2, &v), MMU_FAULT);
    ck_assert_int_eq(access_mem(cpu, MMU_ATOMIC, BASE + 0x1010, 3, &v), MMU_FAULT);
    ck_assert_uint_eq(bus_errors, 3);
    elsewhere = RIG_ROM;
    ck_assert_int_eq(access_mem(cpu, MMU_STORE, BASE + 0x1010, 2, &v), MMU_FAULT);
    ck_assert_uint_eq(bus_errors, 4);
    ck_assert_int_eq(access_mem(cpu, MMU_LOAD, BASE + 0x1010, 2, &v), MMU_RETRY);
    ck_assert_ptr_nonnull(look(cpu, BASE + 0x1010, 4, false));
    ck_assert_ptr_null(look(cpu, BASE + 0x1010, 4, true));
    rig_done(&rig);
}
END_TEST

/*
 * A random life: address spaces come and go, mappings change and are flushed as an architecture asks. Whatever the TLB says
 * must be what the page table says. Pages 16 and above are in large mappings of 4, whose flush may name any of their pages.
 */
static void remap(unsigned asid, unsigned n)
{
    if (n < 16) {
        map[asid][n] = (Map){ rand() % 8 != 0, rand() % 2, 0, rand() % RIG_PAGES };
        return;
    }
    unsigned base = rand() % (RIG_PAGES / 4) * 4;
    bool valid = rand() % 8 != 0, writable = rand() % 2;

    for (unsigned k = n & -4u, i = 0; i < 4; i++)
        map[asid][k + i] = (Map){ valid, writable, TLB_PAGE_BITS + 2, base + i };
}

static void change_mapping(Cpu *cpu)
{
    unsigned asid = rand() % ASIDS, n = rand() % PAGES, any = n < 16 ? n : (n & -4u) + rand() % 4;
    uint64_t addr = BASE + any * TLB_PAGE + rand() % TLB_PAGE;

    switch (rand() % 8) {
    case 0:
        for (unsigned a = 0; a < ASIDS; a++)
            remap(a, rand() % PAGES);
        machine_ops.tlb_flush(cpu, TLB_FLUSH_ALL, 0, 0);
        break;
    case 1:
        for (unsigned k = 0; k < 5; k++)
            remap(asid, rand() % PAGES);
        machine_ops.tlb_flush(cpu, TLB_FLUSH_SPACE, 0, asid);
        break;
    case 2:
        for (unsigned a = 0; a < ASIDS; a++)
            remap(a, n);
        machine_ops.tlb_flush(cpu, TLB_FLUSH_PAGE_SPACES, addr, 0);
        break;
    default:
        remap(asid, n);
        machine_ops.tlb_flush(cpu, TLB_FLUSH_PAGE, addr, asid);
        break;
    }
}

static void compare(const Rig *rig, const Cpu *cpu)
{
    for (unsigned n = 0; n < PAGES; n++) {
        const Map *m = &map[context.asid][n];

        for (unsigned w = 0; w < 2; w++) {
            uint8_t *p = look(cpu, BASE + n * TLB_PAGE, 8, w);

            if (p) {
                ck_assert(m->valid && (!w || m->writable));
                ck_assert_ptr_eq(p, ram_page(rig, m->page));
            }
        }
    }
}

START_TEST(test_life)
{
    Rig rig;
    Cpu *cpu;
    unsigned hits = 0;

    begin(&rig, 1);
    cpu = rig.m.vcpus[0].cpu;
    srand(_i + 1);
    for (unsigned a = 0; a < ASIDS; a++)
        for (unsigned n = 0; n < PAGES; n++)
            remap(a, n);
    for (unsigned i = 0; i < 30000; i++) {
        switch (rand() % 16) {
        case 0: case 1:
            change(cpu, (MmuContext){ .asid = rand() % ASIDS, .kind = rand() % 3, .odd = rand() % 8 == 0 });
            compare(&rig, cpu);
            break;
        case 2:
            change_mapping(cpu);
            compare(&rig, cpu);
            break;
        default: {
            unsigned n = rand() % PAGES;
            bool w = rand() % 2;
            const Map *m = &map[context.asid][n];

            hits += look(cpu, BASE + n * TLB_PAGE, 1, w) != NULL;
            ck_assert_ptr_eq(touch(cpu, BASE + n * TLB_PAGE, w),
                             m->valid && (!w || m->writable) ? ram_page(&rig, m->page) : NULL);
        }
        }
    }
    ck_assert_uint_gt(hits, 1000);
    rig_done(&rig);
}
END_TEST

/* Switching to and fro keeps what there is; a flush of one space leaves the others alone. */
START_TEST(test_kept)
{
    Rig rig;
    Cpu *cpu;

    begin(&rig, 1);
    cpu = rig.m.vcpus[0].cpu;
    for (unsigned a = 0; a < 4; a++)
        for (unsigned n = 0; n < PAGES; n++)
            map[a][n] = (Map){ true, true, 0, a * 8 + n % 8 };
    for (unsigned a = 0; a < 4; a++)
        for (unsigned k = 0; k < 3; k++) {
            change(cpu, (MmuContext){ .asid = a, .kind = k });
            for (unsigned n = 0; n < PAGES; n++)
                touch(cpu, BASE + n * TLB_PAGE, false);
        }
    change(cpu, (MmuContext){ .bare = true, .kind = 3 });
    touch(cpu, RIG_RAM, true);
    machine_ops.tlb_flush(cpu, TLB_FLUSH_PAGE, BASE + 5 * TLB_PAGE, 1);
    machine_ops.tlb_flush(cpu, TLB_FLUSH_SPACE, 0, 2);
    machine_ops.tlb_flush(cpu, TLB_FLUSH_SPACE, 0, 100);          /* unknown */
    machine_ops.tlb_flush(cpu, TLB_FLUSH_PAGE_SPACES, BASE + 7 * TLB_PAGE, 0);
    ck_assert_ptr_nonnull(look(cpu, RIG_RAM, 1, true));
    for (unsigned a = 0; a < 4; a++)
        for (unsigned k = 0; k < 3; k++) {
            change(cpu, (MmuContext){ .asid = a, .kind = k });
            for (unsigned n = 0; n < PAGES; n++) {
                bool gone = a == 2 || n == 7 || (a == 1 && n == 5);

                ck_assert_int_eq(look(cpu, BASE + n * TLB_PAGE, 1, false) == NULL, gone);
                ck_assert_int_eq(look(cpu, BASE + n * TLB_PAGE, 1, true) == NULL, gone);
            }
        }
    rig_done(&rig);
}
END_TEST

/* A page that turns code loses its write entries on all CPUs; stores are done in C until it holds code no longer. */
START_TEST(test_code_page)
{
    Rig rig;
    uint64_t phys = RIG_RAM + 5 * TLB_PAGE, v = 0x1234;

    begin(&rig, 3);
    map[0][1] = map[0][9] = (Map){ true, true, 0, 5 };
    map[0][2] = (Map){ true, true, 0, 6 };
    for (unsigned c = 0; c < 3; c++) {
        Cpu *cpu = rig.m.vcpus[c].cpu;

        touch(cpu, BASE + 1 * TLB_PAGE, true);
        touch(cpu, BASE + 9 * TLB_PAGE, true);
        touch(cpu, BASE + 1 * TLB_PAGE, false);
        touch(cpu, BASE + 2 * TLB_PAGE, true);
    }
    machine_engine_system.code_page(&rig.m, phys, true);
    for (unsigned c = 0; c < 3; c++) {
        Cpu *cpu = rig.m.vcpus[c].cpu;

        ck_assert_ptr_null(look(cpu, BASE + 1 * TLB_PAGE, 1, true));
        ck_assert_ptr_null(look(cpu, BASE + 9 * TLB_PAGE, 1, true));
        ck_assert_ptr_nonnull(look(cpu, BASE + 1 * TLB_PAGE, 1, false));
        ck_assert_ptr_nonnull(look(cpu, BASE + 2 * TLB_PAGE, 1, true));
        ck_assert_int_eq(access_mem(cpu, MMU_STORE, BASE + 1 * TLB_PAGE + c * 8, 1, &v), MMU_DONE);
        ck_assert_mem_eq(ram_page(&rig, 5) + c * 8, "\x34\x12\0", 3);
        /* a read that finds the page writable must not bring the entry back */
        ck_assert_int_eq(access_mem(cpu, MMU_LOAD, BASE + 9 * TLB_PAGE, 1, &v), MMU_RETRY);
        ck_assert_ptr_null(look(cpu, BASE + 9 * TLB_PAGE, 1, true));
        v = 0x1234;
    }
    machine_engine_system.code_page(&rig.m, phys, false);
    ck_assert_int_eq(access_mem(rig.m.vcpus[0].cpu, MMU_STORE, BASE + 1 * TLB_PAGE, 1, &v), MMU_RETRY);
    ck_assert_ptr_nonnull(look(rig.m.vcpus[0].cpu, BASE + 1 * TLB_PAGE, 1, true));
    rig_done(&rig);
}
END_TEST

/* The same race for real: once code_page has returned and the filler has ended what it was at, there is no entry. */
typedef struct Filler { Rig *rig; _Atomic unsigned asked, seen; atomic_bool end; } Filler;

static void *filler(void *arg)
{
    Filler *f = arg;
    Cpu *cpu = f->rig->m.vcpus[0].cpu;

    while (!atomic_load(&f->end)) {
        unsigned asked = atomic_load(&f->asked);

        for (unsigned n = 0; n < 4; n++) {
            MmuAccess a = { .addr = BASE + n * TLB_PAGE, .op = n & 1 ? MMU_STORE : MMU_LOAD };

            machine_engine_system.access(cpu, &a);
        }
        atomic_store(&f->seen, asked);
    }
    return NULL;
}

START_TEST(test_code_race)
{
    Rig rig;
    Filler f = { .rig = &rig };
    pthread_t t;

    begin(&rig, 2);
    for (unsigned n = 0; n < 4; n++)
        map[0][n] = (Map){ true, true, 0, 5 };
    ck_assert_int_eq(pthread_create(&t, NULL, filler, &f), 0);
    for (unsigned i = 1; i < 5000; i++) {
        const Cpu *cpu = rig.m.vcpus[0].cpu;

        machine_engine_system.code_page(&rig.m, RIG_RAM + 5 * TLB_PAGE, true);
        atomic_store(&f.asked, i);
        while (atomic_load(&f.seen) != i)
            ;
        for (unsigned n = 0; n < 4; n++)
            ck_assert_ptr_null(look(cpu, BASE + n * TLB_PAGE, 1, true));
        machine_engine_system.code_page(&rig.m, RIG_RAM + 5 * TLB_PAGE, false);
        for (unsigned k = rand() % 200; k; k--)
            atomic_load(&f.seen);
    }
    atomic_store(&f.end, true);
    pthread_join(t, NULL);
    rig_done(&rig);
}
END_TEST

/* A region that moves over memory: nobody goes on with the old layout. */
START_TEST(test_layout)
{
    Rig rig;
    Cpu *cpu;
    uint64_t v = 0;

    begin(&rig, 1);
    cpu = rig.m.vcpus[0].cpu;
    map[0][1] = (Map){ true, true, 0, 5 };
    ck_assert_ptr_nonnull(touch(cpu, BASE + 0x1000, false));
    rig.dev.priority = 1;
    rig.dev_value = 77;
    mem_move(&rig.m, &rig.dev, RIG_RAM + 5 * TLB_PAGE, true);
    ck_assert_ptr_null(look(cpu, BASE + 0x1000, 1, false));
    ck_assert_int_eq(access_mem(cpu, MMU_LOAD, BASE + 0x1000, 2, &v), MMU_DONE);
    ck_assert_uint_eq(v, 77);
    mem_move(&rig.m, &rig.dev, RIG_DEV, true);
    ck_assert_ptr_eq(touch(cpu, BASE + 0x1000, true), ram_page(&rig, 5));
    /* a device over part of a page: what is left is memory, done in C */
    rig.dev.size = 0x100;
    mem_move(&rig.m, &rig.dev, RIG_RAM + 5 * TLB_PAGE + 0x200, true);
    v = 0xabcd;
    ck_assert_int_eq(access_mem(cpu, MMU_STORE, BASE + 0x1000, 1, &v), MMU_DONE);
    ck_assert_mem_eq(ram_page(&rig, 5), "\xcd\xab", 2);
    ck_assert_int_eq(access_mem(cpu, MMU_LOAD, BASE + 0x1200, 2, &v), MMU_DONE);
    ck_assert_uint_eq(v, 77);
    ck_assert_int_eq(access_mem(cpu, MMU_ATOMIC, BASE + 0x1000, 3, &v), MMU_FAULT);
    ck_assert_ptr_null(look(cpu, BASE + 0x1000, 1, false));
    rig_done(&rig);
}
END_TEST

START_TEST(test_debugger)
{
    Rig rig;
    VCpu *v;
    char buf[16] = { 0 };

    begin(&rig, 1);
    v = &rig.m.vcpus[0];
    map[0][1] = (Map){ true, true, 0, 5 };
    map[0][2] = (Map){ true, false, 0, 9 };
    ck_assert(vcpu_memory(v, BASE + 0x1ffc, (char[]){ "12345678" }, 8, true));
    ck_assert_mem_eq(ram_page(&rig, 5) + 0xffc, "1234", 4);
    ck_assert_mem_eq(ram_page(&rig, 9), "5678", 4);
    ck_assert(vcpu_memory(v, BASE + 0x1ffe, buf, 4, false));
    ck_assert_mem_eq(buf, "3456", 4);
    ck_assert(!vcpu_memory(v, BASE + 0x2ffe, buf, 4, false));
    rig_done(&rig);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("softmmu-tlb");
    TCase *t = tcase_create("tlb");
    SRunner *sr;
    int failed;

    tcase_set_timeout(t, 30);
    tcase_add_test(t, test_empty);
    tcase_add_test(t, test_fill);
    tcase_add_test(t, test_crossing);
    tcase_add_test(t, test_device);
    tcase_add_loop_test(t, test_life, 0, 5);
    tcase_add_test(t, test_kept);
    tcase_add_test(t, test_code_page);
    tcase_add_test(t, test_code_race);
    tcase_add_test(t, test_layout);
    tcase_add_test(t, test_debugger);
    suite_add_tcase(s, t);
    sr = srunner_create(s);
    srunner_run_all(sr, CK_ENV);
    failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed != 0;
}
