/* SPDX-License-Identifier: Apache-2.0 */
/* The AArch64 guest: slots, registers kept in host registers, reset, mode, options, ID registers, register dump. */
#include "frontend/aarch64/a64-int.h"

#include <elf.h>
#include <inttypes.h>

#define X(n) [A64_SLOT_X0 + n] = { "x" #n, IR_I64, 0, offsetof(A64State, x) + 8 * (n) }
#define V(n) [A64_SLOT_V0 + n] = { "v" #n, IR_V128, 0, offsetof(A64State, v) + 16 * (n) }
#define W(id, name, type, field, flags) [A64_SLOT_##id] = { name, type, flags, offsetof(A64State, field) }
static const IrSlot slots[A64_SLOTS] = {
    X(0), X(1), X(2), X(3), X(4), X(5), X(6), X(7), X(8), X(9), X(10), X(11), X(12), X(13), X(14), X(15), X(16),
    X(17), X(18), X(19), X(20), X(21), X(22), X(23), X(24), X(25), X(26), X(27), X(28), X(29), X(30),
    W(SP, "sp", IR_I64, sp, 0),
    V(0), V(1), V(2), V(3), V(4), V(5), V(6), V(7), V(8), V(9), V(10), V(11), V(12), V(13), V(14), V(15), V(16),
    V(17), V(18), V(19), V(20), V(21), V(22), V(23), V(24), V(25), V(26), V(27), V(28), V(29), V(30), V(31),
    W(QC, "qc", IR_V128, qc, 0), W(NZCV, "nzcv", IR_FLAGS, nzcv, IR_SLOT_FLAGS), W(FPCR, "fpcr", IR_I32, fpcr, 0),
    W(TPIDR, "tpidr", IR_I64, tpidr, 0), W(TPIDRRO, "tpidrro", IR_I64, tpidrro, 0),
    W(EX_ADDR, "ex_addr", IR_I64, ex_addr, 0), W(EX_VAL, "ex_val", IR_I64, ex_val, 0),
    W(EX_VAL2, "ex_val2", IR_I64, ex_val2, 0), W(IC_LO, "ic_lo", IR_I64, ic_lo, 0), W(IC_HI, "ic_hi", IR_I64, ic_hi, 0),
    W(BTYPE, "btype", IR_I64, btype, 0), W(GCSPR, "gcspr", IR_I64, gcspr, 0),
};
#undef X
#undef V
#undef W
_Static_assert(offsetof(A64State, v) % 16 == 0 && offsetof(A64State, qc) % 16 == 0, "aligned vectors");
_Static_assert(sizeof(A64State) <= CPU_STATE_MAX, "state fits");

/* By how often compiled code uses them: the host takes as many as it has registers. */
static const uint8_t wish_gpr[] = {
    0, 1, 2, A64_SLOT_SP, 19, 20, 3, 4, 21, 22, 30, 5, 29, 6, 23, 8, 24, 7, 9, 10, 25, 26, 27, 28, 11, 12, 13, 14, 15,
    16, 17, 18,
};
#define V(n) (A64_SLOT_V0 + (n))
static const uint8_t wish_fpr[] = {
    V(0), V(31), V(30), V(1), V(29), V(28), V(2), V(3), V(27), V(26), V(15), V(4), V(5), V(14), V(25), V(6), V(7), V(13),
    V(24),
    V(16), V(17), V(18), V(19), V(20), V(21), V(22), V(23), V(8), V(9), V(10), V(11), V(12),
};
#undef V

#define X(name_, type_, flags_, nargs_, ...) \
    [A64_H_##name_] = { .name = #name_, .fn = (void *)a64_h_##name_, .type = IR_##type_, .nargs = nargs_, \
                        .arg = { __VA_ARGS__ }, .flags = flags_, \
                        .intrinsic = A64_H_##name_ == A64_H_fp_jcvt ? IR_INTR_JCVT : IR_INTR_NONE },
const IrHelper a64_helpers[A64_HELPER_COUNT + 1] = {
    A64_HELPERS(X)
    { .name = NULL },
};
#undef X

static void reset(Cpu *cpu, uint64_t features)
{
    *a64_state(cpu) = (A64State){ .ex_addr = A64_NO_EX, .ic_lo = ~0ull };
}

static uint64_t mode(const Cpu *cpu)
{
    const A64State *s = a64_state((Cpu *)cpu);
    uint64_t m = a64_mode_of(s->fpcr) | (__atomic_load_n(&s->bti, __ATOMIC_RELAXED) ? A64_MODE_BTI : 0);

    return s->gcs_on & A64_GCS_ENABLE ? m | s->gcs_on * A64_MODE_GCS : m;
}

static void lift(Lift *l, const GuestInsn *i)
{
    if (UNLIKELY(l->mode & A64_MODE_BTI))
        a64_check_landing(l, i);
    a64_lifters[i->row](l, i);
}

void a64_undefined(Lift *l, const GuestInsn *i) { ir_exit_exc(l->ir, A64_EXC_UNDEFINED, 0, i->pc); }

static void dump(const Cpu *cpu, FILE *out)
{
    const A64State *s = a64_state((Cpu *)cpu);
    unsigned f = ir_flags_nzcv(s->nzcv);

    fprintf(out, " pc  %016" PRIx64 " sp  %016" PRIx64 " %c%c%c%c fpcr %08x", cpu->pc, s->sp, f & 8 ? 'N' : '-',
            f & 4 ? 'Z' : '-', f & 2 ? 'C' : '-', f & 1 ? 'V' : '-', s->fpcr);
    for (unsigned k = 0; k < 31; k++)
        fprintf(out, "%sx%-2u %016" PRIx64, k % 4 ? " " : "\n ", k, s->x[k]);
    for (unsigned k = 0; k < 32; k++)
        fprintf(out, "%sv%-2u %016" PRIx64 "_%016" PRIx64, k % 2 ? " " : "\n ", k, s->v[k][1], s->v[k][0]);
    fprintf(out, "\n");
}

/* ---- features ---- */

static const struct Feature {
    uint8_t word, bit, id, field, value;
} features[A64_FEATURE_COUNT] = {
#define X(id_, name_, word_, bit_, reg_, field_, value_, on_) \
    [A64_BIT_##id_] = { word_, bit_, A64_ID_##reg_, field_, value_ },
    A64_FEATURES(X)
#undef X
};

enum {
    DEFAULT_FEATURES = 0
#define X(id, name, word, bit, reg, field, value, on) | (on ? A64_##id : 0)
    A64_FEATURES(X)
#undef X
    , ALL_FEATURES = (1ll << A64_FEATURE_COUNT) - 1,
    CORTEX_A72 = A64_AES | A64_PMULL | A64_SHA1 | A64_SHA2 | A64_CRC32 | A64_CPUID,
};

uint64_t a64_hwcap(uint64_t on, unsigned word)
{
    uint64_t caps = word == 1 ? 3 : 0;      /* fp, asimd */

    for (unsigned k = 0; k < A64_FEATURE_COUNT; k++)
        if (features[k].word == word && on >> k & 1)
            caps |= 1ull << features[k].bit;
    return caps;
}

uint64_t a64_id_register(unsigned id, uint64_t on)
{
    /* ID_AA64PFR0_EL1: EL0 and EL1 are AArch64 only; FP and AdvSIMD are there (0, or 1 with half precision). */
    uint64_t v = id == A64_ID_PFR0 ? 0x11 : 0;

    for (unsigned k = 0; k < A64_FEATURE_COUNT; k++)
        if (features[k].id == id && on >> k & 1 && bits(v, features[k].field, 4) < features[k].value)
            v = (v & ~(15ull << features[k].field)) | (uint64_t)features[k].value << features[k].field;
    return v;
}

static const CpuFeatures cpu_models[] = {
    { "lyre", DEFAULT_FEATURES }, { "max", ALL_FEATURES }, { "cortex-a53", CORTEX_A72 }, { "cortex-a57", CORTEX_A72 },
    { "cortex-a72", CORTEX_A72 }, { NULL },
};

static const CpuFeatures cpu_features[] = {
#define X(id, name, word, bit, reg, field, value, on) { name, A64_##id },
    A64_FEATURES(X)
#undef X
    { "pauth", A64_PACA | A64_PACG }, { "lse", A64_LSE }, { NULL },
};

const Guest guest_aarch64 = {
    .name = "aarch64",
    .elf_machine = EM_AARCH64, .elf_class = ELFCLASS64, .elf_data = ELFDATA2LSB,
    .state_size = sizeof(A64State),
    .slots = slots, .nslots = A64_SLOTS,
    .helpers = a64_helpers, .nhelpers = A64_HELPER_COUNT,
    .wish = { wish_gpr, ARRAY_LEN(wish_gpr), wish_fpr, ARRAY_LEN(wish_fpr) },
    .nan = IR_NAN_ARM, .nan_of_mode = a64_nan_of_mode,
    .insn_align = 4,
    .exc_illegal = A64_EXC_UNDEFINED, .exc_fetch = A64_EXC_FETCH,
    .reset = reset, .mode = mode, .decode = a64_decode, .lift = lift, .flags_effect = a64_flags_effect,
        .disas = a64_disas, .dump = dump,
    .cpu_models = cpu_models, .cpu_features = cpu_features, .default_features = DEFAULT_FEATURES,
    .cpu_note = "lyre (the default): all but pauth, uscat, bti and mops; max: all we have; cortex-*: Armv8.0",
    .self_check = a64_self_check, .debug = &a64_debug, .exc_debug = A64_EXC_DEBUG,
};
