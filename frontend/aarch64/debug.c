/* SPDX-License-Identifier: Apache-2.0 */
/* AArch64's registers for debuggers: names, numbers and features are gdb's (GDB manual, "AArch64 Features"). */
#include "frontend/aarch64/a64-int.h"

#define FEATURE "org.gnu.gdb.aarch64."

enum { NUM_SP = 31, NUM_PC, NUM_CPSR, NUM_V0, NUM_FPSR = NUM_V0 + 32, NUM_FPCR, NUM_TPIDR };
enum { NZCV_SHIFT = 28, BTYPE_SHIFT = 10 };

#define X(n) { "x" #n, FEATURE "core", "int", 64, n, offsetof(A64State, x) + 8 * (n), false },
#define V(n) { "v" #n, FEATURE "fpu", "aarch64v", 128, NUM_V0 + (n), offsetof(A64State, v) + 16 * (n), false },

static const DebugReg regs[] = {
    X(0) X(1) X(2) X(3) X(4) X(5) X(6) X(7) X(8) X(9) X(10) X(11) X(12) X(13) X(14) X(15)
    X(16) X(17) X(18) X(19) X(20) X(21) X(22) X(23) X(24) X(25) X(26) X(27) X(28) X(29) X(30)
    { "sp", FEATURE "core", "data_ptr", 64, NUM_SP, offsetof(A64State, sp), false },
    { "pc", FEATURE "core", "code_ptr", 64, NUM_PC, -1, false },
    { "cpsr", FEATURE "core", "cpsr_flags", 32, NUM_CPSR, -2, false },
    V(0) V(1) V(2) V(3) V(4) V(5) V(6) V(7) V(8) V(9) V(10) V(11) V(12) V(13) V(14) V(15)
    V(16) V(17) V(18) V(19) V(20) V(21) V(22) V(23) V(24) V(25) V(26) V(27) V(28) V(29) V(30) V(31)
    { "fpsr", FEATURE "fpu", "int", 32, NUM_FPSR, -2, false },
    { "fpcr", FEATURE "fpu", "int", 32, NUM_FPCR, -2, false },
    { "tpidr", FEATURE "tls", "data_ptr", 64, NUM_TPIDR, offsetof(A64State, tpidr), false },
};
#undef X
#undef V

static bool reg_get(Cpu *cpu, unsigned number, uint64_t value[2])
{
    const A64State *s = a64_state(cpu);

    switch (number) {
    case NUM_CPSR: value[0] = (uint64_t)ir_flags_nzcv(s->nzcv) << NZCV_SHIFT | s->btype << BTYPE_SHIFT; return true;
    case NUM_FPSR: value[0] = a64_fpsr(cpu); return true;
    case NUM_FPCR: value[0] = s->fpcr; return true;
    default:       return false;
    }
}

static bool reg_set(Cpu *cpu, unsigned number, const uint64_t value[2])
{
    A64State *s = a64_state(cpu);

    switch (number) {
    case NUM_CPSR:
        s->nzcv = ir_flags_word(value[0] >> NZCV_SHIFT & 15);
        s->btype = s->bti ? value[0] >> BTYPE_SHIFT & 3 : 0;
        return true;
    case NUM_FPSR:
        a64_set_fpsr(cpu, (uint32_t)value[0] & FPSR_MASK);
        return true;
    case NUM_FPCR:
        a64_set_fpcr(cpu, (uint32_t)value[0] & FPCR_MASK);
        return true;
    default:
        return false;
    }
}

static const char *feature_types(const char *feature)
{
    if (!strcmp(feature, FEATURE "core"))
        return "<flags id=\"cpsr_flags\" size=\"4\"><field name=\"BTYPE\" start=\"10\" end=\"11\"/>"
               "<field name=\"V\" start=\"28\" end=\"28\"/><field name=\"C\" start=\"29\" end=\"29\"/>"
               "<field name=\"Z\" start=\"30\" end=\"30\"/><field name=\"N\" start=\"31\" end=\"31\"/></flags>";
    if (strcmp(feature, FEATURE "fpu"))
        return "";
    return "<vector id=\"v2d\" type=\"ieee_double\" count=\"2\"/><vector id=\"v4f\" type=\"ieee_single\" count=\"4\"/>"
           "<vector id=\"v2u\" type=\"uint64\" count=\"2\"/><vector id=\"v4u\" type=\"uint32\" count=\"4\"/>"
           "<vector id=\"v8u\" type=\"uint16\" count=\"8\"/><vector id=\"v16u\" type=\"uint8\" count=\"16\"/>"
           "<union id=\"aarch64v\"><field name=\"d\" type=\"v2d\"/><field name=\"f\" type=\"v4f\"/>"
           "<field name=\"u\" type=\"v2u\"/><field name=\"s\" type=\"v4u\"/><field name=\"h\" type=\"v8u\"/>"
           "<field name=\"b\" type=\"v16u\"/><field name=\"q\" type=\"uint128\"/></union>";
}

const GuestDebug a64_debug = {
    .architecture = "aarch64", .regs = regs, .nregs = ARRAY_LEN(regs), .pc_number = NUM_PC,
    .get = reg_get, .set = reg_set, .feature_types = feature_types,
};
