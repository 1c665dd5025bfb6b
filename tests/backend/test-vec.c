/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Integer vector ops, each with every lane and (mostly) every aux, against ir_vec_int: operands in home registers, in
 * scratch ones that die or live on, in memory, constant; the result over an operand or elsewhere; on a CPU with all
 * features, without AVX2, with AVX alone, and without AVX. Values are random and extreme ones. `test-vec count [FEATURES]`
 * prints how many host instructions each op takes, operands and result in home registers.
 */
#include "ir/vec.h"
#include "random-ir.h"
#include "runner.h"

#include <capstone/capstone.h>
#include <stdio.h>
#include <stdlib.h>

enum { CODE_SIZE = 1 << 18, VARIANTS = 8, RUNS = 4, NHOME = 6, NSLOT_V = 12, NSLOT_X = 4,
       FEAT_AVX_ONLY = 1 | 64, FEAT_NONE = 64, NO_GFNI = 0x7ff, NO_AVX2 = 0xfff & ~(512 | 2048),
       NO_AVX = 0xfff & ~1 };

#define V(n) { "v" #n, IR_V128, 0, (n) * 16 }
#define X(n) { "x" #n, IR_I64, 0, NSLOT_V * 16 + (n) * 8 }
static const IrSlot slots[NSLOT_V + NSLOT_X] = {
    V(0), V(1), V(2), V(3), V(4), V(5), V(6), V(7), V(8), V(9), V(10), V(11), X(0), X(1), X(2), X(3),
};
static const uint8_t wish_gpr[] = { NSLOT_V, NSLOT_V + 1 }, wish_fpr[NHOME] = { 0, 1, 2, 3, 4, 5 };

typedef enum Where { HOME, MEMORY, SCRATCH, SCRATCH_LIVE, CONST, ZERO, WHERES } Where;
typedef struct Case { unsigned op, x, aux; } Case;
typedef uint64_t Vec[2];

static Runner runner;
static Cpu cpu, start;
static Arena arena;
static Rng rnd = { 1 };
static uint32_t features;
static unsigned checks, failures;
static bool counting;

static uint64_t *vslot(Cpu *c, unsigned n) { return (uint64_t *)(c->state + slots[n].offset); }

/* Lanes of one width: extreme, small, or anything; or all equal, or shift counts. */
static void random_vec(Vec v)
{
    static const uint64_t odd[] = { 0, 1, 2, ~0ull, ~1ull, 127, 128, 255, 256 };
    unsigned width = 8u << pick(&rnd, 4), how = pick(&rnd, 5);
    uint64_t mask = ~0ull >> (64 - width), top = mask ^ mask >> 1, all = rng(&rnd);

    v[0] = v[1] = 0;
    for (unsigned n = 0; n < 128 / width; n++) {
        uint64_t l;

        switch (how) {
        case 0:  l = pick(&rnd, 3) ? odd[pick(&rnd, ARRAY_LEN(odd))] : top - pick(&rnd, 2); break;
        case 1:  l = pick(&rnd, 2 * width + 8) - width - 4; break;
        case 2:  l = all; break;
        case 3:  l = pick(&rnd, 4) ? rng(&rnd) : top; break;
        default: l = rng(&rnd); break;
        }
        v[n * width / 64] |= (l & mask) << n * width % 64;
    }
}

static uint64_t lane_of(const Vec v, unsigned x, unsigned n)
{
    uint64_t l = 0;

    memcpy(&l, (const uint8_t *)v + (n << x), 1u << x);
    return l;
}

static void want(const Case *c, const Vec a, const Vec b, const Vec d, uint64_t x0, uint64_t x1, Vec r)
{
    unsigned lane = c->aux & 15 & ((16u >> c->x) - 1), shift = 64 - (8u << c->x);

    switch (c->op) {
    case IR_vpair:
        r[0] = x0;
        r[1] = x1;
        break;
    case IR_vdup:
        for (unsigned n = 0; n < 16u >> c->x; n++)
            memcpy((uint8_t *)r + (n << c->x), &x0, 1u << c->x);
        break;
    case IR_vins:
        memcpy(r, a, 16);
        memcpy((uint8_t *)r + (lane << c->x), &x1, 1u << c->x);
        break;
    case IR_vgetu: case IR_vgets:
        r[0] = lane_of(a, c->x, lane);
        if (c->op == IR_vgets)
            r[0] = (uint64_t)((int64_t)(r[0] << shift) >> shift);
        r[1] = 0;
        break;
    default:
        ir_vec_int(c->op, c->x, c->aux, a, b, d, r);
    }
}

/* Operand @k: @w says where; constants change @value. */
static IrRef operand(IrFunc *f, unsigned k, Where w, Vec value, bool scalar)
{
    unsigned m = NHOME + k;

    if (scalar)
        return ir_get(f, NSLOT_V + k + (w == MEMORY ? 2 : 0));
    switch (w) {
    case HOME:   return ir_get(f, k);
    case MEMORY: return ir_get(f, m);
    case CONST:
        value[1] = value[0];
        return ir_vconst(f, value[0]);
    case ZERO:
        value[0] = value[1] = 0;
        return ir_vconst(f, 0);
    default: {                                   /* slots are made so that this is the value */
        IrRef y = ir_get(f, 9 + k), x = ir_get(f, m);

        return ir_raw(f, (IrIns){ .op = IR_vxor, .type = IR_V128, .a = x, .b = y });
    }
    }
}

static void build(IrFunc *f, const Case *c, const Where w[3], unsigned dst, Vec value[3], bool same)
{
    const char *arg = ir_op_info[c->op].arg;
    IrRef v[3] = { 0 };
    unsigned n = 0;

    ir_init(f, &arena, slots, NSLOT_V + NSLOT_X, NULL, 0);
    ir_block(f, 0x1000);
    ir_at(f, 0);
    ir_insn(f, 0x1000, 4);
    while (n < 3 && arg[n] != '_')
        n++;
    if (c->op == IR_vcrypto)
        n = c->x == IR_AESMC || c->x == IR_AESIMC || c->x == IR_SHA1H ? 1
          : c->x <= IR_AESD || c->x == IR_SHA1SU1 || c->x == IR_SHA256SU0 ? 2 : 3;
    for (unsigned k = 0; k < n; k++)
        v[k] = operand(f, k, w[k], value[k], arg[k] == 'L' || arg[k] == 'N');
    if (same && n > 1 && arg[1] == 'X')
        v[1] = v[0];
    IrIns i = { .op = (uint16_t)c->op, .type = ir_op_info[c->op].result == 'L' ? IR_I64 : IR_V128, .x = (uint8_t)c->x,
                .a = v[0], .b = v[1], .c = v[2], .aux = c->aux };
    if (c->op == IR_vdup)
        i.aux = IR_I64;
    else if (c->op == IR_vins)
        i.aux |= IR_I64 << 8;
    IrRef r = ir_raw(f, i);

    if (i.type == IR_I64)
        ir_put(f, NSLOT_V, r);
    else
        ir_put(f, dst, r);
    for (unsigned k = 0; k < n && !counting; k++)
        if (w[k] == SCRATCH_LIVE && arg[k] != 'L' && arg[k] != 'N')
            ir_put(f, 9 + k, v[k]);
    ir_exit_to(f, IR_EXIT_JUMP, 0x2000, 0);
}

static void fill(const Where w[3], Vec value[3])
{
    for (unsigned k = 0; k < NSLOT_V; k++)
        random_vec(vslot(&start, k));
    for (unsigned k = 0; k < 3; k++) {
        uint64_t *m = vslot(&start, NHOME + k), *y = vslot(&start, 9 + k);

        for (unsigned j = 0; j < 2; j++) {
            if (w[k] == HOME)
                vslot(&start, k)[j] = value[k][j];
            m[j] = value[k][j] ^ (w[k] == SCRATCH || w[k] == SCRATCH_LIVE ? y[j] : 0);
        }
    }
    for (unsigned k = 0; k < NSLOT_X; k++)
        *(uint64_t *)(start.state + slots[NSLOT_V + k].offset) = rng(&rnd);
}

static void run_case(const Case *c)
{
    Vec value[3], r, konst[3];
    Where w[3];
    bool same = !pick(&rnd, 6), get = ir_op_info[c->op].result == 'L';
    unsigned dst = pick(&rnd, 2) ? pick(&rnd, 3) : pick(&rnd, 2) ? 3 + pick(&rnd, 3) : 8;
    IrFunc f;

    for (unsigned k = 0; k < 3; k++) {
        w[k] = (Where)pick(&rnd, WHERES);
        random_vec(konst[k]);
    }
    arena_reset(&arena);
    build(&f, c, w, dst, konst, same);
    const char *err = ir_verify(&f);

    if (err) {
        fprintf(stderr, "%s: %s\n", ir_op_info[c->op].name, err);
        exit(2);
    }
    runner_region(&runner, &f);
    for (unsigned n = 0; n < RUNS; n++) {
        for (unsigned k = 0; k < 3; k++) {
            if (w[k] == CONST || w[k] == ZERO)
                memcpy(value[k], konst[k], 16);
            else
                random_vec(value[k]);
        }
        fill(w, value);
        const char *arg = ir_op_info[c->op].arg;
        const uint64_t *b = same && arg[1] == 'X' ? value[0] : value[1];
        uint64_t x[4];

        for (unsigned k = 0; k < 4; k++)
            x[k] = *(uint64_t *)(start.state + slots[NSLOT_V + k].offset);
        want(c, value[0], b, value[2], x[w[0] == MEMORY ? 2 : 0], x[w[1] == MEMORY ? 3 : 1], r);
        cpu = start;
        runner_enter(&runner, &cpu);
        const uint64_t *got = get ? (uint64_t *)(cpu.state + slots[NSLOT_V].offset) : vslot(&cpu, dst);
        bool ok = got[0] == r[0] && (get || got[1] == r[1]);

        for (unsigned k = 0; k < 3 && dst != 9 + k; k++)         /* operands that live on */
            if (w[k] == SCRATCH_LIVE && arg[k] == 'X' && !(k == 1 && same))
                ok = ok && !memcmp(vslot(&cpu, 9 + k), value[k], 16);
        checks++;
        if (ok)
            continue;
        if (failures++ < 3) {
            fprintf(stderr, "features %#x: a %016llx%016llx b %016llx%016llx c %016llx%016llx\n  got %016llx%016llx want "
                    "%016llx%016llx\n", features, (unsigned long long)value[0][1], (unsigned long long)value[0][0],
                    (unsigned long long)b[1], (unsigned long long)b[0], (unsigned long long)value[2][1],
                    (unsigned long long)value[2][0], (unsigned long long)got[1], (unsigned long long)got[0],
                    (unsigned long long)r[1], (unsigned long long)r[0]);
            ir_print(&f, stderr);
            runner_disas(&runner);
        }
        return;
    }
}

/* ---- chains of AES rounds and pairs of SHA256H, which share host instructions ---- */

enum { ROUNDS = 4 };

static IrRef round_op(IrFunc *f, unsigned x, IrRef a, IrRef b, Vec v, const Vec k)
{
    ir_vec_int(IR_vcrypto, x, 0, v, k, NULL, v);
    return ir_raw(f, (IrIns){ .op = IR_vcrypto, .type = IR_V128, .x = (uint8_t)x, .a = a, .b = b });
}

/* Keys: before the rounds, between them, constant; now and then somebody else wants a value in between (slot 10, 11). */
static void build_chain(IrFunc *f, Vec in, Vec keys[ROUNDS + 1], Vec seen[2])
{
    unsigned dec = pick(&rnd, 2), rounds = 1 + pick(&rnd, ROUNDS), late = pick(&rnd, 3);
    IrRef key[ROUNDS + 1] = { 0 };

    ir_init(f, &arena, slots, NSLOT_V + NSLOT_X, NULL, 0);
    ir_block(f, 0x1000);
    ir_at(f, 0);
    ir_insn(f, 0x1000, 4);
    IrRef first = ir_get(f, 5), s = first;

    for (unsigned n = 0; n <= rounds; n++)
        if (pick(&rnd, 4) >= late)
            key[n] = ir_get(f, 3 + n + (n > 1));
    for (unsigned n = 0; n <= rounds; n++) {
        if (!key[n] && pick(&rnd, 2)) {
            keys[n][1] = keys[n][0];
            key[n] = ir_vconst(f, keys[n][0]);
        } else if (!key[n]) {
            unsigned slot = 3 + n + (n > 1);

            if (pick(&rnd, 2)) {                 /* its slot is written between the round before and this one */
                ir_put(f, slot, first);
                memcpy(keys[n], vslot(&start, 5), 16);
            }
            key[n] = ir_raw(f, (IrIns){ .op = IR_get, .type = IR_V128, .aux = slot });
        }
        bool swap = pick(&rnd, 4) == 0;

        if (n == rounds) {
            in[0] ^= keys[n][0];
            in[1] ^= keys[n][1];
            s = ir_raw(f, (IrIns){ .op = IR_vxor, .type = IR_V128, .a = swap ? key[n] : s, .b = swap ? s : key[n] });
            break;
        }
        s = round_op(f, dec ? IR_AESD : IR_AESE, swap ? key[n] : s, swap ? s : key[n], in, keys[n]);
        if (pick(&rnd, 6) == 0) {
            ir_put(f, 10, s);
            memcpy(seen[0], in, 16);
        }
        if (n + 1 == rounds && pick(&rnd, 4))
            continue;
        s = round_op(f, dec ? IR_AESIMC : IR_AESMC, s, 0, in, NULL);
        if (pick(&rnd, 6) == 0) {
            ir_put(f, 11, s);
            memcpy(seen[1], in, 16);
        }
    }
    ir_put(f, pick(&rnd, 2) ? 0 : 9, s);
    if (ir_type(f, s) == IR_V128)
        ir_put(f, 9, s);
    ir_exit_to(f, IR_EXIT_JUMP, 0x2000, 0);
}

/* SHA256H and SHA256H2, mostly a pair that is computed at once, with other things between. */
static void build_pair(IrFunc *f, Vec in, Vec seen[2])
{
    unsigned home = pick(&rnd, 2) ? 0 : 6, other = pick(&rnd, 2) ? 1 : 7, w = pick(&rnd, 2) ? 2 : 8;
    IrRef v[4], h, h2;

    ir_init(f, &arena, slots, NSLOT_V + NSLOT_X, NULL, 0);
    ir_block(f, 0x1000);
    ir_at(f, 0);
    ir_insn(f, 0x1000, 4);
    v[0] = ir_get(f, home);
    v[1] = ir_get(f, other);
    v[2] = ir_get(f, w);
    v[3] = v[0];
    ir_vec_int(IR_vcrypto, IR_SHA256H, 0, vslot(&start, home), vslot(&start, other), vslot(&start, w), seen[0]);
    ir_vec_int(IR_vcrypto, IR_SHA256H2, 0, vslot(&start, other), vslot(&start, home), vslot(&start, w), in);
    h = ir_raw(f, (IrIns){ .op = IR_vcrypto, .type = IR_V128, .x = IR_SHA256H, .a = v[0], .b = v[1], .c = v[2] });
    if (pick(&rnd, 2))
        ir_put(f, home, h);
    if (pick(&rnd, 3) == 0) {                    /* the same once more, and something that wants registers */
        IrRef t = ir_raw(f, (IrIns){ .op = IR_vmul, .type = IR_V128, .x = IR_L8, .a = v[2], .b = h });

        ir_put(f, 4, t);
        t = ir_raw(f, (IrIns){ .op = IR_vcrypto, .type = IR_V128, .x = IR_SHA256H, .a = v[0], .b = v[1], .c = v[2] });
        ir_put(f, 3, t);
    }
    h2 = ir_raw(f, (IrIns){ .op = IR_vcrypto, .type = IR_V128, .x = IR_SHA256H2, .a = v[1], .b = v[3], .c = v[2] });
    if (pick(&rnd, 2))
        ir_put(f, other, h2);
    ir_put(f, 9, h2);
    ir_put(f, 10, h);
    ir_exit_to(f, IR_EXIT_JUMP, 0x2000, 0);
}

static void run_chain(void)
{
    Vec in, keys[ROUNDS + 1], seen[2];
    IrFunc f;

    arena_reset(&arena);
    for (unsigned k = 0; k < NSLOT_V; k++)
        random_vec(vslot(&start, k));
    memcpy(in, vslot(&start, 5), 16);
    for (unsigned k = 0; k <= ROUNDS; k++)
        memcpy(keys[k], vslot(&start, 3 + k + (k > 1)), 16);
    for (unsigned k = 0; k < 2; k++)
        memcpy(seen[k], vslot(&start, 10 + k), 16);
    if (pick(&rnd, 4))
        build_chain(&f, in, keys, seen);
    else
        build_pair(&f, in, seen);
    if (ir_verify(&f))
        exit(2);
    runner_region(&runner, &f);
    cpu = start;
    runner_enter(&runner, &cpu);
    checks++;
    if (!memcmp(vslot(&cpu, 9), in, 16) && !memcmp(vslot(&cpu, 10), seen[0], 16) && !memcmp(vslot(&cpu, 11), seen[1], 16))
        return;
    if (failures++ < 3) {
        fprintf(stderr, "features %#x: a chain of AES rounds or a pair of SHA256H is wrong\n", features);
        ir_print(&f, stderr);
        runner_disas(&runner);
    }
}

/* ---- all cases ---- */

static unsigned lanes_of(unsigned op)           /* a mask of those the op has */
{
    switch (op) {
    case IR_vlow: case IR_vpair: case IR_vand: case IR_vor: case IR_vxor: case IR_vandn: case IR_vorn: case IR_vnot:
    case IR_vbsl: case IR_vdots: case IR_vdotu: case IR_vsumb: case IR_vtbl: case IR_vcnt: case IR_vrbit: case IR_vext:
        return 1;
    case IR_vwidens: case IR_vwidenu: case IR_vmulls: case IR_vmullu: case IR_vqnarrows: case IR_vqnarrowu:
    case IR_vqnarrowsu: case IR_vclz:
        return 7;
    case IR_vpmull:  return 9;
    case IR_vqdmulh: return 6;
    case IR_vcrypto: return (1u << IR_CRYPTO_COUNT) - 1;
    default:         return 15;
    }
}

static unsigned aux_count(unsigned op, unsigned x)
{
    switch (op) {
    case IR_vdupl: case IR_vgetu: case IR_vgets: case IR_vins: return 16u >> x;
    case IR_vinsl:   return 256u >> 2 * x;
    case IR_vshl: case IR_vshr: case IR_vsar: return 8u << x;
    case IR_vwidens: case IR_vwidenu: case IR_vmulls: case IR_vmullu: case IR_vpmull: case IR_vqdmulh: return 2;
    case IR_vext:    return 16;
    case IR_vrev:    return 5;
    default:         return 1;
    }
}

static unsigned aux_of(unsigned op, unsigned x, unsigned n)
{
    unsigned lanes = 16u >> (x & 3);

    return op == IR_vinsl ? n % lanes | n / lanes << 8 : n;
}

static void all_cases(void (*fn)(const Case *c))
{
    for (unsigned op = IR_vlow; op <= IR_vcrypto; op++) {
        if (op == IR_vfrom || op == IR_vlane)    /* random regions have them */
            continue;
        for (unsigned x = 0; lanes_of(op) >> x; x++)
            for (unsigned n = 0; (lanes_of(op) >> x & 1) && n < aux_count(op, x); n++)
                if (op != IR_vrev || n > x)
                    fn(&(Case){ op, x, aux_of(op, x, n) });
    }
}

static void check_case(const Case *c)
{
    unsigned variants = aux_count(c->op, c->x & 3) > 2 ? VARIANTS : 4 * VARIANTS;

    for (unsigned n = 0; n < variants; n++)
        run_case(c);
}

/* ---- counting ---- */

static unsigned instructions(IrFunc *f, bool *calls)
{
    csh cs;
    cs_insn *insn;
    unsigned n, count = 0;
    TargetOut out;

    target_x86_64.compile(runner.ctx, f, &out);
    *calls = false;
    for (uint32_t k = 0; k < out.nrelocs; k++)
        *calls |= out.relocs[k].kind == RELOC_STUB32 && out.relocs[k].offset < out.sites[0].patch;
    cs_open(CS_ARCH_X86, CS_MODE_64, &cs);
    n = (unsigned)cs_disasm(cs, out.code, out.sites[0].patch - 1, 0, 0, &insn);
    for (unsigned k = 0; k < n; k++)             /* not those that align the exit's field */
        count += strcmp(insn[k].mnemonic, "nop") != 0;
    cs_free(insn, n);
    cs_close(&cs);
    return count;
}

static void count_case(const Case *c)
{
    static const Where homes[3] = { HOME, HOME, HOME };
    Vec none[3] = { { 0 } };
    bool calls;
    IrFunc f;

    arena_reset(&arena);
    build(&f, c, homes, 3, none, false);
    unsigned n = instructions(&f, &calls);

    printf("%-12s x=%-2u aux=%-4u ", ir_op_info[c->op].name, c->x, c->aux);
    printf(calls ? "C\n" : "%u\n", n);
}

static void with_features(uint32_t feat, void (*fn)(const Case *c))
{
    TargetConfig cfg = { .slots = slots, .nslots = NSLOT_V + NSLOT_X, .cpu_features = feat,
                         .wish = { wish_gpr, sizeof(wish_gpr), wish_fpr, sizeof(wish_fpr) } };

    features = feat;
    if (!runner_target(&runner, &cfg))
        exit(2);
    start.host_fp = target_x86_64.fp_make(0, IR_NAN_RISCV);
    start.jumps = runner.jumps;
    all_cases(fn);
    for (unsigned k = 0; k < 2000 && !counting; k++)
        run_chain();
    target_x86_64.destroy(runner.ctx);
}

int main(int argc, char **argv)
{
    static const uint32_t sets[] = { 0, NO_GFNI, NO_AVX2, FEAT_AVX_ONLY, NO_AVX, FEAT_NONE };

    if (!runner_init(&runner, CODE_SIZE))
        return 2;
    counting = argc > 1 && !strcmp(argv[1], "count");
    if (counting) {
        with_features(argc > 2 ? (uint32_t)strtoul(argv[2], NULL, 0) : 0, count_case);
        return 0;
    }
    for (unsigned k = 0; k < ARRAY_LEN(sets); k++)
        with_features(sets[k], check_case);
    printf("%u results checked, %u wrong\n", checks, failures);
    arena_free(&arena);
    return failures != 0;
}
