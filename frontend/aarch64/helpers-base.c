/* SPDX-License-Identifier: Apache-2.0 */
/* Helpers of the base instruction set: CRC, pointer authentication, counter, random numbers, FPCR and FPSR, 128-bit CAS. */
#include "frontend/aarch64/a64-int.h"
#include "base/sanitize.h"
#include "ir/target.h"

#include <pthread.h>
#include <sys/random.h>
#include <time.h>

/* ---- CRC32: bytes eight at a time, each by the table of its distance from the end ---- */

enum { CRC_IEEE, CRC_CASTAGNOLI, CRC_KINDS };

static const uint32_t polynomial[CRC_KINDS] = { 0xedb88320, 0x82f63b78 };     /* reflected */
static uint32_t crc_table[CRC_KINDS][8][256];                                 /* written once, below */
static pthread_once_t crc_once = PTHREAD_ONCE_INIT;

static void make_tables(void)
{
    for (unsigned kind = 0; kind < CRC_KINDS; kind++) {
        for (uint32_t n = 0; n < 256; n++) {
            uint32_t c = n;
            for (unsigned k = 0; k < 8; k++)
                c = c >> 1 ^ (c & 1 ? polynomial[kind] : 0);
            crc_table[kind][0][n] = c;
        }
        for (unsigned d = 1; d < 8; d++)
            for (uint32_t n = 0; n < 256; n++) {
                uint32_t c = crc_table[kind][d - 1][n];
                crc_table[kind][d][n] = c >> 8 ^ crc_table[kind][0][c & 255];
            }
    }
}

static uint64_t crc(unsigned kind, uint32_t c, uint64_t v, unsigned size)
{
    const uint32_t (*t)[256] = (const uint32_t (*)[256])crc_table[kind];
    uint32_t out = 0;

    pthread_once(&crc_once, make_tables);
    v ^= c;
    for (unsigned k = 0; k < size; k++)
        out ^= t[size - 1 - k][v >> 8 * k & 255];
    return size < 4 ? out ^ c >> 8 * size : out;
}

uint64_t a64_h_crc32(Cpu *cpu, uint64_t c, uint64_t v, uint64_t size)
{
    return crc(CRC_IEEE, (uint32_t)c, v, (unsigned)size);
}

uint64_t a64_h_crc32c(Cpu *cpu, uint64_t c, uint64_t v, uint64_t size)
{
    return crc(CRC_CASTAGNOLI, (uint32_t)c, v, (unsigned)size);
}

/* ---- pointer authentication (D8.10, J1.1.3 AddPAC, Auth, Strip): 48-bit addresses, top byte ignored ---- */

enum { PAC_LOW = 48, PAC_BITS = 7 };

/* ComputePAC with an IMPLEMENTATION DEFINED algorithm: SipHash-1-3 of the two words. */
static uint64_t rotl(uint64_t v, unsigned n) { return v << n | v >> (64 - n); }

static void sip_round(uint64_t v[4])
{
    v[0] += v[1], v[1] = rotl(v[1], 13) ^ v[0], v[0] = rotl(v[0], 32);
    v[2] += v[3], v[3] = rotl(v[3], 16) ^ v[2];
    v[0] += v[3], v[3] = rotl(v[3], 21) ^ v[0];
    v[2] += v[1], v[1] = rotl(v[1], 17) ^ v[2], v[2] = rotl(v[2], 32);
}

static uint64_t compute_pac(const uint64_t key[2], uint64_t data, uint64_t modifier)
{
    uint64_t v[4] = { key[0] ^ 0x736f6d6570736575, key[1] ^ 0x646f72616e646f6d, key[0] ^ 0x6c7967656e657261,
                      key[1] ^ 0x7465646279746573 };
    const uint64_t word[3] = { data, modifier, 16ull << 56 };

    for (unsigned k = 0; k < 3; k++) {
        v[3] ^= word[k];
        sip_round(v);
        v[0] ^= word[k];
    }
    v[2] ^= 0xff;
    for (unsigned k = 0; k < 3; k++)
        sip_round(v);
    return v[0] ^ v[1] ^ v[2] ^ v[3];
}

/* @what: key 0..3, PAC_AUTH, PAC_STRIP */
uint64_t a64_h_pac(Cpu *cpu, uint64_t ptr, uint64_t modifier, uint64_t what)
{
    const uint64_t field = ((1ull << PAC_BITS) - 1) << PAC_LOW, error = 3ull << 53;
    bool upper = ptr >> 55 & 1;
    uint64_t plain = upper ? ptr | field : ptr & ~field;

    if (what & PAC_STRIP)
        return plain;
    uint64_t pac = compute_pac(a64_state(cpu)->pac_key[what & 3], plain, modifier) & field;
    if (what & PAC_AUTH) {
        if (pac == (ptr & field))
            return plain;
        return (plain & ~error) | (what & 1 ? 2ull : 1ull) << 53;
    }
    if (ptr != plain)            /* not canonical: authentication shall fail */
        pac ^= 1ull << (PAC_LOW + PAC_BITS - 1);
    return (ptr & ~field) | pac;
}

uint64_t a64_h_pacga(Cpu *cpu, uint64_t v, uint64_t modifier)
{
    return compute_pac(a64_state(cpu)->pac_key[4], v, modifier) & 0xffffffff00000000;
}

/* ---- counter, random numbers ---- */

uint64_t a64_h_cntvct(Cpu *cpu)
{
    struct timespec ts;

    clock_gettime(CLOCK_MONOTONIC, &ts);
    return (uint64_t)ts.tv_sec * A64_CNTFRQ + (uint64_t)ts.tv_nsec;
}

uint64_t a64_h_rndr(Cpu *cpu)
{
    uint64_t v = 0;

    while (getrandom(&v, sizeof v, 0) != sizeof v)
        ;
    return v;
}

/* ---- FPCR, FPSR ---- */

static uint32_t fp_ctl(uint64_t fpcr)
{
    return (fpcr & FPCR_DN ? IR_FPC_DN : 0) | (fpcr & FPCR_FZ ? IR_FPC_FZ : 0) | (fpcr & FPCR_FZ16 ? IR_FPC_FZ16 : 0);
}

/* The IR's order of the IEEE flags is FPSR's reversed. */
static uint32_t reverse5(uint32_t f)
{
    return (f & 1) << 4 | (f & 2) << 2 | (f & 4) | (f & 8) >> 2 | (f & 16) >> 4;
}

static uint32_t fpsr_of_flags(uint32_t f)
{
    return reverse5(f) | (f & 32 ? FPSR_IDC : 0) | (f & 64 ? FPSR_QC : 0);
}

static uint32_t flags_of_fpsr(uint32_t v)
{
    return reverse5(v) | (v & FPSR_IDC ? 32 : 0) | (v & FPSR_QC ? 64 : 0);
}

static uint32_t sticky_flags(const Cpu *cpu)
{
    return cpu->fp_flags | (cpu->target ? cpu->target->fp_flags(cpu->host_fp) : 0);
}

/* What traps on the host depends on the mode, that is on FPCR. */
static void set_host_fp(Cpu *cpu, uint32_t fpcr, uint32_t flags, uint32_t round)
{
    cpu->fp_flags = flags;
    cpu->fp_round = round;
    if (cpu->target)
        cpu->host_fp = cpu->target->fp_make(round, a64_nan_of_mode(a64_mode_of(fpcr)));
}

/* FPCR has been changed to @fpcr, and the rounding mode with it. */
uint64_t a64_h_fp_ctl(Cpu *cpu, uint64_t fpcr)
{
    cpu->fp_ctl = fp_ctl(fpcr);
    set_host_fp(cpu, (uint32_t)fpcr, sticky_flags(cpu), cpu->fp_round);
    return 0;
}

uint32_t a64_fpsr(const Cpu *cpu)
{
    const A64State *s = a64_state((Cpu *)cpu);
    uint32_t f = sticky_flags(cpu);

    return fpsr_of_flags(f) | (s->qc[0] | s->qc[1] ? FPSR_QC : 0);
}

void a64_set_fpsr(Cpu *cpu, uint32_t v)
{
    A64State *s = a64_state(cpu);

    s->qc[0] = s->qc[1] = 0;
    set_host_fp(cpu, s->fpcr, flags_of_fpsr(v), cpu->fp_round);
}

void a64_set_fpcr(Cpu *cpu, uint32_t v)
{
    static const uint8_t round[] = { IR_RNE, IR_RUP, IR_RDN, IR_RTZ };

    a64_state(cpu)->fpcr = v & FPCR_MASK;
    cpu->fp_ctl = fp_ctl(v);
    set_host_fp(cpu, v, sticky_flags(cpu), round[(v & FPCR_RMODE) >> 22]);
}

/* ---- compare and swap of 128 bits ---- */

__attribute__((target("cx16"))) ANY_ADDRESS
uint64_t a64_h_cas128(Cpu *cpu, uint64_t addr, uint64_t expect, uint64_t desired)
{
    unsigned __int128 *p = (unsigned __int128 *)(uintptr_t)(addr + cpu->guest_base);
    unsigned __int128 old, new;

    memcpy(&old, (const void *)(uintptr_t)expect, 16);
    memcpy(&new, (const void *)(uintptr_t)desired, 16);
    old = __sync_val_compare_and_swap(p, old, new);
    memcpy(cpu->vret, &old, 16);
    return 0;
}
