/* SPDX-License-Identifier: Apache-2.0 */
/* What the text tests cannot say: messages of parser and verifier, text of every op, garbage, helpers and faults. */
#include "ir-test.h"

#include <check.h>
#include <stdlib.h>

static Arena arena;

static void setup(void) { }
static void teardown(void) { arena_free(&arena); }

#define HEAD "block 0 pc 0x1000\n insn 0x1000 4\n v2 = get.i64 a0\n v3 = get.f64 f0\n"
#define VEC HEAD " v4 = get.v128 v0\n"
#define TAIL "\n exit_to jump 0x1004\n"

typedef struct Bad { const char *text, *message; } Bad;

static const Bad bad_text[] = {
    { "",                                              "no blocks" },
    { "nonsense\n",                                    "line 1: op outside a block" },
    { "block 0\n nonsense\n",                          "line 2: unknown op 'nonsense'" },
    { "block 0\n v1 = get.i64 zz\n",                   "line 2: unknown slot 'zz'" },
    { "block 0\n v1 = get.i65 a0\n",                   "line 2: unknown type 'i65'" },
    { "block 0\n v1 = get.i64 a0\n v1 = get.i64 a0\n", "line 3: v1 is defined twice" },
    { "block 0\n put.i64 a0, v9\n br 0\n",             "line 2: v9 is defined nowhere" },
    { "block 0\n br 0\nblock 0\n br 0\n",              "line 3: block 0 is there twice" },
    { "block 0\n br 0 junk\n",                         "line 2: unexpected 'junk" },
    { "block 0\n insn 0x1000 4\n",                     "no terminator" },
    { "block 0\nblock 1\n",                            "line 2: the block before has no terminator" },
    { HEAD " v4 = load.i64 u63 [v2]" TAIL,             "line 5: no size" },
    { HEAD " v4 = load.i64 u64 [v2 + v2*3]" TAIL,      "line 5: scale" },
    { HEAD " v4 = call.i64 nobody v2" TAIL,            "line 5: unknown helper" },
    { HEAD " v4 = fadd.f64 up v3, v3" TAIL,            "line 5: 'up' is nothing that fadd knows" },
    { "block 99999999\n",                              "line 1: number out of range" },
};

START_TEST(parser_messages)
{
    IrFunc f;
    const char *e;

    test_init(&f, &arena);
    e = ir_parse(&f, bad_text[_i].text);
    ck_assert_msg(e && strstr(e, bad_text[_i].message), "want '%s', got '%s'", bad_text[_i].message, e ? e : "nothing");
}
END_TEST

static const Bad bad_region[] = {
    { HEAD " v4 = add.i64 v2, v3" TAIL,                              "operand b has type f64" },
    { HEAD " v4 = add.i32 v2, v2" TAIL,                              "operand a has type i64" },
    { HEAD " v4 = fadd.f64 rne v3, v2" TAIL,                         "operand b has type i64" },
    { HEAD " v4 = add.f64 v3, v3" TAIL,                              "result type f64" },
    { HEAD " v4 = add.i64 v2" TAIL,                                  "b v0 is not a value" },
    { HEAD " v4 = trunc.i32 v2, v2" TAIL,                            "has an operand b" },
    { HEAD " v4 = add.i64 v2, v5\n v5 = add.i64 v2, v4" TAIL,        "does not dominate" },
    { HEAD " put.i64 f0, v2" TAIL,                                   "slot f0 has another type" },
    { HEAD " v4 = get.f64 a0" TAIL,                                  "slot a0 has another type" },
    { HEAD " v4 = setc.i64 eq /i32 v2, v2" TAIL,                     "do not fit" },
    { HEAD " v4 = sel.i64 v2, v3, v2" TAIL,                          "do not fit" },
    { HEAD " v4 = load.i32 u64 [v2]" TAIL,                           "size does not fit" },
    { HEAD " v4 = load.i64 u64 [v2 + 0x123456789]" TAIL,             "displacement" },
    { HEAD " v4 = load.f64 s64 [v2]" TAIL,                           "sign extension" },
    { HEAD " v4 = rmw.i64 add 32 [v2], v2" TAIL,                     "size does not fit" },
    { HEAD " v4 = call.i64 mix v2" TAIL,                             "not a value" },
    { HEAD " v4 = call.i64 mix v2, v3" TAIL,                         "argument 1 has type f64" },
    { HEAD " v4 = call.i64 read v2, v2" TAIL,                        "too many arguments" },
    { HEAD " v4 = const.i32 0x80000000" TAIL,                        "more bits" },
    { HEAD " v4 = add.i64 v2, v2 {a0=v2}" TAIL,                      "cannot leave" },
    { HEAD " v4 = load.i64 u64 [v2] {f0=v2}" TAIL,                   "slot f0 has another type" },
    { HEAD " v4 = load.i64 u64 [v2] {a0=v4}" TAIL,                   "does not dominate" },
    { HEAD " br 1\nblock 1\n v9 = load.i64 u64 [v2]" TAIL,           "no insn marker" },
    { HEAD " br 1\n",                                                "block 1, which is not there" },
    { HEAD " br 2\nblock 2" TAIL,                                    "block 1 is empty" },
    { HEAD " br 1(v2)\nblock 1" TAIL,                                "1 arguments, not 0" },
    { HEAD " br 1(v3)\nblock 1\n v9 = param.i64 0" TAIL,             "argument 0 to block 1 of type f64" },
    { HEAD " v4 = param.i64 0" TAIL,                                 "parameter not in its place" },
    { "block 0\n v1 = param.i64 0" TAIL,                             "the entry has parameters" },
    { HEAD " brc.i32 eq v2, v2 -> 0, 0\n",                           "another type than its own" },
    { HEAD " brc.i64 eq v2, v2 -> 1, 2\nblock 1\n v9 = get.i64 a1\n br 3\nblock 2\n br 3\nblock 3\n put.i64 a0, v9" TAIL,
      "does not dominate" },
    { HEAD " exit_to call 0x100 _, v2\n",                            "return address is not constant" },
    { HEAD " v4 = pcrel.i64 0x1000" TAIL,                            "not relocatable" },
    { HEAD " v4 = flsub.flags /i32 v2, v2" TAIL,                     "do not fit" },
    { HEAD " v4 = flcond.i64 eq v2" TAIL,                            "operand a has type i64" },
    { HEAD " v4 = const.flags 16" TAIL,                              "more bits" },
    { HEAD " v4 = flfcmp.flags #2 /f64 v3, v3" TAIL,                 "do not fit" },
    { VEC " v5 = vgetu.i64 #2 /4 v4" TAIL,                           "do not fit" },
    { VEC " v5 = vadd.v128 #4 v4, v4" TAIL,                          "has no lanes 4" },
    { VEC " v5 = vshl.v128 #0 /8 v4" TAIL,                           "do not fit" },
    { VEC " v5 = vext.v128 #0 /16 v4, v4" TAIL,                      "do not fit" },
    { VEC " v5 = vclz.v128 #3 v4" TAIL,                              "has no lanes 3" },
    { VEC " v5 = vpmull.v128 #1 v4, v4" TAIL,                        "has no lanes 1" },
    { VEC " v5 = vrev.v128 #2 /1 v4" TAIL,                           "do not fit" },
    { VEC " v5 = vins.v128 #2 /516 v4, v2" TAIL,                     "do not fit" },
    { VEC " v5 = vins.v128 #2 /257 v4, v2" TAIL,                     "do not fit" },
    { VEC " v5 = vinsl.v128 #3 /512 v4, v4" TAIL,                    "do not fit" },
    { VEC " v5 = vdup.v128 #2 /i32 v2" TAIL,                         "do not fit" },
    { VEC " v5 = vlane.f64 #2 v4" TAIL,                              "do not fit" },
    { VEC " v5 = vlane.f64 #3 /2 v4" TAIL,                           "do not fit" },
    { VEC " v5 = vfrom.v128 #2 /f64 v3" TAIL,                        "do not fit" },
    { VEC " v5 = vfadd.v128 #1 v4, v4" TAIL,                         "has no lanes 1" },
    { VEC " v5 = vfadd.v128 #2 v4" TAIL,                             "b v0 is not a value" },
    { VEC " v5 = vfround.v128 #2 /6 v4" TAIL,                        "do not fit" },
    { VEC " v5 = vfma.v128 #2 /4 v4, v4, v4" TAIL,                   "do not fit" },
    { VEC " v5 = vcrypto.v128 #14 v4" TAIL,                          "no such instruction" },
    { VEC " v5 = vcrypto.v128 #0 v4" TAIL,                           "number of operands" },
    { VEC " v5 = vcrypto.v128 #2 v4, v4" TAIL,                       "number of operands" },
    { VEC " v5 = vadd.v128 #2 v4, v2" TAIL,                          "operand b has type i64" },
    { VEC " v5 = load.v128 u64 [v2]" TAIL,                           "size does not fit" },
    { VEC " v5 = call.v128 vmix v4, v4, v4" TAIL,                    "argument 1 has type v128" },
};

START_TEST(verifier_messages)
{
    IrFunc f;
    const char *e;

    test_init(&f, &arena);
    e = ir_parse(&f, bad_region[_i].text);
    ck_assert_msg(!e, "%s", e);
    e = ir_verify(&f);
    ck_assert_msg(e && strstr(e, bad_region[_i].message), "want '%s', got '%s'", bad_region[_i].message, e ? e : "nothing");
}
END_TEST

/* Each op once, with whatever fits: printed, parsed, printed again. */
START_TEST(every_op_round_trips)
{
    unsigned op = _i;
    IrFunc f, g;
    IrIns i = { .op = op, .type = ir_op_info[op].result == '_' ? IR_VOID : IR_I64, .x = 1, .a = 2, .b = 3 };
    char *one, *two;
    const char *e;

    if (op == IR_nop)
        return;
    test_init(&f, &arena);
    ir_block(&f, 0x10);
    ir_at(&f, 0);
    ir_insn(&f, 0x10, 2);
    ir_get(&f, T_A0);
    ir_get(&f, T_A1);
    if (op == IR_br || op == IR_brc || op == IR_brfl) {
        const IrRef arg = 2;

        i.aux = ir_edge(&f, 0, &arg, 1);
        ir_edge(&f, 0, NULL, 0);
        i.imm = op == IR_brc ? IR_I64 : 0;
    } else {
        i.aux = 2;
        i.imm = 77;
    }
    if (op == IR_put || op == IR_store)
        i.type = IR_I64;
    if (op == IR_store || op == IR_rmw || op == IR_cas)
        i.c = 3;
    ir_raw(&f, i);
    if (!(ir_op_info[op].effects & TERM))
        ir_exit_to(&f, IR_EXIT_CALL, 0x99, 2);
    one = test_text(&f);
    test_init(&g, &arena);
    e = ir_parse(&g, one);
    ck_assert_msg(!e, "%s: %s", one, e);
    two = test_text(&g);
    ck_assert_str_eq(one, two);
    ck_assert(strstr(one, ir_op_info[op].name) != NULL);
    free(one);
    free(two);
}
END_TEST

/* Mutilated text: whatever comes of it, the parser and the verifier say so or accept it, and what verifies prints. */
START_TEST(garbage)
{
    static const char good[] =
        HEAD " v4 = load.i64 s32.acq [v2 + v2*8 - 16] {a1=v2, f0=v3}\n v5 = cas.i64 64.sc [v2], v4, v2\n"
        " v6 = fs2i.i32 rtz /f64+max v3\n v7 = call.i64 mix v4, v5\n brc.i64 ne v7, v2 -> 1(v7), 2\n"
        "block 1 pc 0x20 loop\n v9 = param.i64 0\n poll 0x20 {a0=v9}\n brc.i64 lts v9, v2 -> 1(v7), 2\n"
        "block 2 cold\n v12 = const.i64 -55\n v14 = get.v128 v0\n v15 = vins.v128 #2 /515 v14, v12\n"
        " v16 = vfadd.v128 #2 v15, v14\n put.v128 v1, v16\n v18 = flsub.flags /i64 v12, v2\n put.flags nzcv, v18\n"
        " brfl gt v18 -> 3, 4\nblock 3\n v22 = vgetu.i64 #1 /7 v16\n exit_exc #3 0x4567 v22\n"
        "block 4\n v24 = fland.flags /i64 v2, v12\n put.flags nzcv, v24\n exit_sys 8\n";
    static const char bits[] = "v0123456789 .,=()[]{}+-*/#_\nabcdefgir\tblock load put br get";
    Rng r = { _i };
    unsigned parsed = 0;

    for (int n = 0; n < 300; n++) {
        char text[sizeof good];
        IrFunc f;

        memcpy(text, good, sizeof good);
        for (unsigned k = n ? 1 + rng_below(&r, 4) : 0; k--;)
            text[rng_below(&r, sizeof good - 1)] = bits[rng_below(&r, sizeof bits - 1)];
        test_init(&f, &arena);
        if (!ir_parse(&f, text)) {
            char *out = test_text(&f);

            parsed++;
            ck_assert(out != NULL);
            free(out);
            ck_assert(n || !ir_verify(&f));
            if (!ir_verify(&f))
                for (const IrPass *p = ir_passes; p->name; p++) {
                    p->run(&f);
                    ck_assert_msg(!ir_verify(&f), "%s: %s\n%s", p->name, ir_verify(&f), text);
                }
        }
        arena_reset(&arena);
    }
    ck_assert_uint_gt(parsed, 1);
}
END_TEST

static void run_text(const char *text, Outcome *out)
{
    IrFunc f;
    const char *e;

    test_init(&f, &arena);
    e = ir_parse(&f, text);
    ck_assert_msg(!e, "%s", e);
    e = ir_verify(&f);
    ck_assert_msg(!e, "%s", e);
    test_run(&f, 3, out);
}

static uint64_t state64(const Outcome *o, unsigned slot)
{
    return ld64(o->state + test_slots[slot].offset);
}

START_TEST(a_fault_leaves_exact_state)
{
    Outcome o;

    run_text("block 0\n insn 0x1000 4\n v2 = const.i64 64\n put.i64 a0, v2\n insn 0x1004 4\n v5 = const.i64 5\n"
             " v6 = load.i64 u64 [v2 + 8] {a1=v5}\n put.i64 a0, v6\n put.i64 a1, v6\n exit_to jump 0x1008\n", &o);
    ck_assert_int_eq(o.exit, CPU_EXIT_FAULT);
    ck_assert_uint_eq(o.pc, 0x1004);
    ck_assert_uint_eq(state64(&o, T_A0), 64);
    ck_assert_uint_eq(state64(&o, T_A1), 5);
    run_text("block 0\n insn 0x1000 4\n v2 = const.i64 64\n v6 = call.i64 touch v2 {a1=v2}\n exit_to jump 0x1008\n", &o);
    ck_assert_int_eq(o.exit, CPU_EXIT_FAULT);
    ck_assert_uint_eq(o.pc, 0x1000);
    ck_assert_uint_eq(state64(&o, T_A1), 64);
}
END_TEST

/* A helper that faults: what it changed before stays, pc is that of its instruction; vectors reach it. */
START_TEST(a_helper_faults)
{
    Outcome o;

    run_text("block 0\n insn 0x1000 4\n v1 = const.v128 77\n v2 = const.i64 64\n v3 = const.i64 5\n insn 0x1004 4\n"
             " v6 = call.i64 vpoke v1, v2 {a2=v3}\n put.i64 a0, v6\n exit_to jump 0x1008\n", &o);
    ck_assert_int_eq(o.exit, CPU_EXIT_FAULT);
    ck_assert_uint_eq(o.pc, 0x1004);
    ck_assert_uint_eq(state64(&o, T_V0), 77 + 0x1004);
    ck_assert_uint_eq(state64(&o, T_A2), 5);
    run_text("block 0\n v1 = const.v128 0x100000001\n v2 = const.i64 3\n v6 = call.v128 vmix v1, v2, v1\n"
             " put.v128 v2, v6\n exit_to jump 0x1008\n", &o);
    ck_assert_uint_eq(state64(&o, T_V2), 0x100000001 * 4 + 3);
    ck_assert_uint_eq(ld64(o.state + test_slots[T_V2].offset + 8), 0);
}
END_TEST

/* NZCV in memory, as bits, and back. */
START_TEST(flags_in_memory)
{
    char text[256];
    Outcome o;

    snprintf(text, sizeof text, "block 0\n v1 = const.i64 %d\n v2 = flpack.flags v1\n put.flags nzcv, v2\n"
             " v4 = get.flags nzcv\n v5 = flbits.i64 v4\n put.i64 a0, v5\n exit_to jump 0x1008\n", _i);
    run_text(text, &o);
    ck_assert_uint_eq(ld32(o.state + test_slots[T_NZCV].offset), _i);      /* test_run unpacks it */
    ck_assert_uint_eq(state64(&o, T_A0), _i);
    ck_assert_uint_eq(ir_flags_nzcv(ir_flags_word(_i)), _i);
}
END_TEST

/* NZCV by the Arm ARM's AddWithCarry: wide sums, then compared with what fits. */
START_TEST(flags_of_sums)
{
    static const char *const row[] = { "fladd.flags", "flsub.flags", "fladc.flags #0" };
    static const uint64_t some[] = { 0, 1, 2, INT32_MAX, 0x80000000, UINT32_MAX, INT64_MAX, 1ull << 63, -1ull, -2ull };
    unsigned op = _i % 3, carry = op == 1 || (op == 2 && _i / 3 % 2), wide = _i / 6 % 2;
    uint64_t a = some[_i / 12 % 10], b = some[_i / 120], x, y;
    __int128 u, s;
    char text[512];
    Outcome o;

    x = wide ? a : (uint32_t)a;
    y = op == 1 ? ~b : b;
    y = wide ? y : (uint32_t)y;
    u = (__int128)x + y + carry;
    s = (__int128)sext(x, wide ? 64 : 32) + sext(y, wide ? 64 : 32) + carry;
    snprintf(text, sizeof text, "block 0\n v1 = const.i64 0x%lx\n v2 = const.i64 0x%lx\n v3 = const.i64 %u\n"
             " v4 = trunc.i32 v1\n v5 = trunc.i32 v2\n v6 = %s /%s %s%s\n v7 = flbits.i64 v6\n"
             " put.i64 a0, v7\n exit_to jump 0x1008\n", (unsigned long)a, (unsigned long)b, carry, row[op],
             wide ? "i64" : "i32", wide ? "v1, v2" : "v4, v5", op == 2 ? ", v3" : "");
    run_text(text, &o);
    uint64_t r = wide ? (uint64_t)u : (uint32_t)u;
    bool n = sext(r, wide ? 64 : 32) < 0, v = s != sext(r, wide ? 64 : 32);

    ck_assert_uint_eq(state64(&o, T_A0), n << 3 | (r == 0) << 2 | (u != (__int128)r) << 1 | v);
}
END_TEST

START_TEST(exits)
{
    Outcome o;

    run_text("block 0\n exit_to call 0x1234\n", &o);
    ck_assert_int_eq(o.exit, CPU_EXIT_LOOKUP);
    ck_assert_uint_eq(o.pc, 0x1234);
    run_text("block 0\n v1 = const.i64 0x77\n exit_ind ret v1\n", &o);
    ck_assert_int_eq(o.exit, CPU_EXIT_LOOKUP);
    ck_assert_uint_eq(o.pc, 0x77);
    run_text("block 0\n exit_sys 0x8\n", &o);
    ck_assert_int_eq(o.exit, CPU_EXIT_SYSCALL);
    ck_assert_uint_eq(o.pc, 8);
    run_text("block 0\n v1 = const.i64 9\n exit_exc #7 0x10 v1\n", &o);
    ck_assert_int_eq(o.exit, CPU_EXIT_EXC);
    ck_assert_uint_eq(o.pc, 0x10);
    ck_assert_uint_eq(o.exc, 7);
    ck_assert_uint_eq(o.exc_value, 9);
    run_text("block 0\n v1 = const.i64 0\n guard 0x55 v1 {a2=v1}\n exit_sys 0x8\n", &o);
    ck_assert_int_eq(o.exit, CPU_EXIT_GUARD);
    ck_assert_uint_eq(o.pc, 0x55);
    ck_assert_uint_eq(state64(&o, T_A2), 0);
    run_text("block 0\n insn 0x30 4\n v1 = const.i64 9\n v4 = load.i64 u32.align [v1]\n exit_sys 0x8\n", &o);
    ck_assert_int_eq(o.exit, CPU_EXIT_FAULT);
    ck_assert_uint_eq(o.pc, 0x30);
}
END_TEST

START_TEST(arithmetic)
{
    static const struct { const char *op; uint64_t a, b, r; } row[] = {
        { "divs.i64 rv",  5, 0, -1ull },                    { "divs.i64 arm", 5, 0, 0 },
        { "divs.i64 rv",  1ull << 63, -1ull, 1ull << 63 },  { "rems.i64 rv",  1ull << 63, -1ull, 0 },
        { "remu.i64 rv",  7, 0, 7 },                        { "mulhs.i64", -1ull, -1ull, 0 },
        { "mulhu.i64",    -1ull, -1ull, -2ull },            { "mulhsu.i64", -1ull, -1ull, -1ull },
        { "rotr.i64",     1, 1, 1ull << 63 },               { "rotl.i64", 1ull << 63, 65, 1 },
        { "sar.i64",      1ull << 63, 127, -1ull },         { "andn.i64", 0xff, 0x0f, 0xf0 },
        { "maxu.i64",     -1ull, 1, -1ull },                { "maxs.i64", -1ull, 1, 1 },
    };
    char text[512];
    Outcome o;

    snprintf(text, sizeof text, "block 0\n v1 = const.i64 0x%lx\n v2 = const.i64 0x%lx\n v3 = %s v1, v2\n"
             " put.i64 a0, v3\n exit_sys 8\n", (unsigned long)row[_i].a, (unsigned long)row[_i].b, row[_i].op);
    run_text(text, &o);
    ck_assert_uint_eq(state64(&o, T_A0), row[_i].r);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("ir");
    TCase *t = tcase_create("all");
    SRunner *sr = srunner_create(s);
    int failed;

    tcase_add_checked_fixture(t, setup, teardown);
    tcase_add_loop_test(t, parser_messages, 0, ARRAY_LEN(bad_text));
    tcase_add_loop_test(t, verifier_messages, 0, ARRAY_LEN(bad_region));
    tcase_add_loop_test(t, every_op_round_trips, 0, IR_OP_COUNT);
    tcase_add_loop_test(t, garbage, 0, 20);
    tcase_add_test(t, a_fault_leaves_exact_state);
    tcase_add_test(t, a_helper_faults);
    tcase_add_loop_test(t, flags_in_memory, 0, 16);
    tcase_add_loop_test(t, flags_of_sums, 0, 1200);
    tcase_add_test(t, exits);
    tcase_add_loop_test(t, arithmetic, 0, 14);
    suite_add_tcase(s, t);
    srunner_set_fork_status(sr, getenv("CK_FORK") ? CK_FORK_GETENV : CK_NOFORK);
    srunner_run_all(sr, CK_NORMAL);
    failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed != 0;
}
