/* SPDX-License-Identifier: Apache-2.0 */
/* RISC-V helpers: what generated code calls C for. Rounding to nearest with ties away, classification, time. */
#include "frontend/riscv/helpers-crypto.h"
#include "ir/softfp.h"

#include <sched.h>

static uint64_t h_time(Cpu *cpu) { return rv_time(cpu); }
static uint64_t h_cycle(Cpu *cpu, uint64_t n) { return rv_counter(cpu, (unsigned)n); }
static uint64_t h_mip(Cpu *cpu) { return rv_mip(cpu); }
static uint64_t h_sip(Cpu *cpu, uint64_t mip) { return mip & rv_state(cpu)->mideleg; }

/* SUM has changed; @status is the new mstatus, which the slot gets too. */
static uint64_t h_sum(Cpu *cpu, uint64_t status)
{
    rv_state(cpu)->mstatus = status;
    cpu->machine->mmu_changed(cpu);
    return 0;
}

/* The guest waits for another CPU, whose thread may be waiting for this host CPU. */
static uint64_t h_spin(Cpu *cpu)
{
    sched_yield();
    return 0;
}

static uint64_t h_fclass_s(Cpu *cpu, uint64_t a) { return 1ull << softfp_class(SOFTFP_F32, a); }
static uint64_t h_fclass_d(Cpu *cpu, uint64_t a) { return 1ull << softfp_class(SOFTFP_F64, a); }

static uint64_t h_fcvtmod(Cpu *cpu, uint64_t a)
{
    SoftFp e = { .nan = SOFTFP_NAN_RISCV };
    uint64_t r = softfp_to_i32_modulo(&e, SOFTFP_F64, a);

    cpu->fp_flags |= e.flags;
    return r;
}

#define RMM(name, params, expr)                                                      \
    static uint64_t h_rmm_##name params                                              \
    {                                                                                \
        SoftFp e = { .round = SOFTFP_RMM, .nan = SOFTFP_NAN_RISCV };                 \
        uint64_t r = expr;                                                           \
        cpu->fp_flags |= e.flags;                                                    \
        return r;                                                                    \
    }
#define RMM1(name, expr) RMM(name, (Cpu *cpu, uint64_t a), expr)
#define RMM2(name, expr) RMM(name, (Cpu *cpu, uint64_t a, uint64_t b), expr)
#define RMM3(name, expr) RMM(name, (Cpu *cpu, uint64_t a, uint64_t b, uint64_t c), expr)

RMM2(add_s, softfp_add(&e, SOFTFP_F32, a, b))
RMM2(sub_s, softfp_sub(&e, SOFTFP_F32, a, b))
RMM2(mul_s, softfp_mul(&e, SOFTFP_F32, a, b))
RMM2(div_s, softfp_div(&e, SOFTFP_F32, a, b))
RMM1(sqrt_s, softfp_sqrt(&e, SOFTFP_F32, a))
RMM3(fma_s, softfp_fma(&e, SOFTFP_F32, a, b, c, 0))
RMM2(add_d, softfp_add(&e, SOFTFP_F64, a, b))
RMM2(sub_d, softfp_sub(&e, SOFTFP_F64, a, b))
RMM2(mul_d, softfp_mul(&e, SOFTFP_F64, a, b))
RMM2(div_d, softfp_div(&e, SOFTFP_F64, a, b))
RMM1(sqrt_d, softfp_sqrt(&e, SOFTFP_F64, a))
RMM3(fma_d, softfp_fma(&e, SOFTFP_F64, a, b, c, 0))
RMM1(s_d, softfp_convert(&e, SOFTFP_F32, SOFTFP_F64, a))
RMM1(h_s, softfp_convert(&e, SOFTFP_F16, SOFTFP_F32, a))
RMM1(h_d, softfp_convert(&e, SOFTFP_F16, SOFTFP_F64, a))
RMM1(round_s, softfp_round(&e, SOFTFP_F32, a, false))
RMM1(roundnx_s, softfp_round(&e, SOFTFP_F32, a, true))
RMM1(round_d, softfp_round(&e, SOFTFP_F64, a, false))
RMM1(roundnx_d, softfp_round(&e, SOFTFP_F64, a, true))
RMM1(l_d, softfp_to_int(&e, SOFTFP_F64, a, SOFTFP_I64, SOFTFP_INVALID_RISCV))
RMM1(l_s, softfp_to_int(&e, SOFTFP_F32, a, SOFTFP_I64, SOFTFP_INVALID_RISCV))
RMM1(w_d, softfp_to_int(&e, SOFTFP_F64, a, SOFTFP_I32, SOFTFP_INVALID_RISCV))
RMM1(w_s, softfp_to_int(&e, SOFTFP_F32, a, SOFTFP_I32, SOFTFP_INVALID_RISCV))
RMM1(lu_d, softfp_to_int(&e, SOFTFP_F64, a, SOFTFP_U64, SOFTFP_INVALID_RISCV))
RMM1(lu_s, softfp_to_int(&e, SOFTFP_F32, a, SOFTFP_U64, SOFTFP_INVALID_RISCV))
/* RISC-V sign-extends unsigned words too */
RMM1(wu_d, (uint64_t)(int32_t)softfp_to_int(&e, SOFTFP_F64, a, SOFTFP_U32, SOFTFP_INVALID_RISCV))
RMM1(wu_s, (uint64_t)(int32_t)softfp_to_int(&e, SOFTFP_F32, a, SOFTFP_U32, SOFTFP_INVALID_RISCV))
RMM1(d_l, softfp_from_int(&e, SOFTFP_F64, SOFTFP_I64, a))
RMM1(s_l, softfp_from_int(&e, SOFTFP_F32, SOFTFP_I64, a))
RMM1(d_lu, softfp_from_int(&e, SOFTFP_F64, SOFTFP_U64, a))
RMM1(s_lu, softfp_from_int(&e, SOFTFP_F32, SOFTFP_U64, a))

/* Helpers that a host may have an instruction for. */
#define INTRINSIC(h)                                                                              \
    ((h) == RV_H_aes64es ? IR_INTR_AES_ENC_LAST : (h) == RV_H_aes64esm ? IR_INTR_AES_ENC          \
     : (h) == RV_H_aes64ds ? IR_INTR_AES_DEC_LAST : (h) == RV_H_aes64dsm ? IR_INTR_AES_DEC        \
     : (h) == RV_H_clmul ? IR_INTR_CLMUL : (h) == RV_H_clmulh ? IR_INTR_CLMULH : IR_INTR_NONE)

const IrHelper rv_helpers[RV_HELPER_COUNT] = {
#define X(name_, result, effects, nargs_, a, b, c) \
    { .name = #name_, .fn = (void *)h_##name_, .type = IR_##result, .nargs = nargs_, .flags = effects, \
      .arg = { IR_##a, IR_##b, IR_##c }, .intrinsic = INTRINSIC(RV_H_##name_) },
    RV_HELPERS(X)
#undef X
};

/* Zfa, table "Immediate values loaded by the FLI instructions". All but entry 1 are the same number in both formats. */
uint64_t rv_fli_value(unsigned n, bool single)
{
    static const double value[32] = {
        -1.0, 0, 0x1p-16, 0x1p-15, 0x1p-8, 0x1p-7, 0.0625, 0.125, 0.25, 0.3125, 0.375, 0.4375, 0.5, 0.625, 0.75, 0.875,
        1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 8.0, 16.0, 128.0, 256.0, 32768.0, 65536.0, 0, 0,
    };
    uint64_t d;
    uint32_t s;
    float f;

    n &= 31;
    if (n == 1)
        return single ? 0x00800000 : 0x0010000000000000;
    if (n == 30)
        return single ? 0x7f800000 : 0x7ff0000000000000;
    if (n == 31)
        return single ? 0x7fc00000 : 0x7ff8000000000000;
    memcpy(&d, &value[n], 8);
    f = (float)value[n];
    memcpy(&s, &f, 4);
    return single ? s : d;
}
