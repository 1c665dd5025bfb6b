/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The x86-64 Target: which slots get registers, what the CPU can do, and compile(), which runs the parts:
 * analyse, lay out, then block by block select + allocate + encode in one pass, then cold code and the constant pool.
 */
#include "backend-x86_64/cg.h"
#include "base/log.h"

#include <stdlib.h>
#include <sys/platform/x86.h>

/* From what the C library found out at start-up: under a hypervisor each cpuid instruction costs ten microseconds and more.
 * "Active" includes that the OS saves the registers. */
static uint32_t host_features(void)
{
    uint32_t feat = FEAT_BASE;

#define HAVE(name, bit) (CPU_FEATURE_ACTIVE(name) ? bit : 0)
    feat |= HAVE(AVX, FEAT_AVX) | HAVE(LZCNT, FEAT_LZCNT) | HAVE(AES, FEAT_AES) | HAVE(PCLMULQDQ, FEAT_PCLMUL);
    feat |= HAVE(SHA, FEAT_SHA);
    if (feat & FEAT_AVX)                /* their encodings are VEX too */
        feat |= HAVE(FMA, FEAT_FMA) | HAVE(F16C, FEAT_F16C) | HAVE(BMI1, FEAT_BMI1) | HAVE(BMI2, FEAT_BMI2)
             | HAVE(AVX2, FEAT_AVX2) | HAVE(GFNI, FEAT_GFNI);
#undef HAVE
    return feat;
}

static TargetCtx *x86_create(const TargetConfig *cfg)
{
    static const uint8_t gpr[NBOUND_GPR] = BOUNDARY_GPRS, xmm[NBOUND_XMM] = BOUNDARY_XMMS;
    TargetCtx *t = calloc(1, sizeof(*t));

    if (!t)
        return NULL;
    t->cfg = *cfg;
    t->feat = host_features();
    if (cfg->cpu_features)
        t->feat &= cfg->cpu_features;
    if (!(t->feat & FEAT_AVX))                   /* FMA and F16C are VEX encodings */
        t->feat &= ~(uint32_t)(FEAT_FMA | FEAT_F16C | FEAT_AVX2 | FEAT_GFNI);
    memset(t->home, NOREG, sizeof(t->home));
    for (unsigned r = 0; r < NREGS; r++)
        t->slot_of[r] = -1;
    for (uint32_t k = 0; k < cfg->wish.ngpr && k < NBOUND_GPR; k++) {
        t->home[cfg->wish.gpr[k]] = gpr[k];
        t->slot_of[gpr[k]] = cfg->wish.gpr[k];
        t->homes |= 1u << gpr[k];
    }
    for (uint32_t k = 0; k < cfg->wish.nfpr && k < NBOUND_XMM; k++) {
        t->home[cfg->wish.fpr[k]] = xmm[k];
        t->slot_of[xmm[k]] = cfg->wish.fpr[k];
        t->homes |= 1u << xmm[k];
    }
    return t;
}

static void x86_destroy(TargetCtx *t) { free(t); }

Mem pool_const(Cg *g, uint64_t lo, uint64_t hi)
{
    uint32_t k;

    for (k = 0; k < g->npool; k++)
        if (g->pool[k][0] == lo && g->pool[k][1] == hi)
            return mem_pool((int32_t)k * 16);
    if (k == g->pool_cap)
        g->pool = arena_grow(g->f->arena, g->pool, &g->pool_cap, k, sizeof(*g->pool));
    g->pool[k][0] = lo;
    g->pool[k][1] = hi;
    g->npool++;
    return mem_pool((int32_t)k * 16);
}

static void emit_pool(Cg *g)
{
    Asm *a = &g->a;

    if (!g->npool)
        return;
    asm_room(a, g->npool * 16 + 16);
    while (asm_pos(a) & 15)
        x_byte(a, 0xcc);
    uint32_t base = asm_pos(a);

    memcpy(a->at, g->pool, g->npool * 16);
    a->at += g->npool * 16;
    for (uint32_t k = 0; k < a->nrefs; k++) {
        const PoolRef *r = &a->refs[k];

        st32(a->buf + r->at, base + r->disp - (r->at + 4 + r->tail));
    }
}

/* ---- one function an op, or a family of ops ---- */

typedef void (*EmitFn)(Cg *g, IrRef r, const IrIns *i);

static void op_put(Cg *g, IrRef r, const IrIns *i) { emit_put(g, i); }
static void op_int(Cg *g, IrRef r, const IrIns *i) { emit_int(g, r, i); }
static void op_mem(Cg *g, IrRef r, const IrIns *i) { emit_mem(g, r, i); }
static void op_fp(Cg *g, IrRef r, const IrIns *i) { emit_fp(g, r, i); }
static void op_flags(Cg *g, IrRef r, const IrIns *i) { emit_flags(g, r, i); }
static void op_vec(Cg *g, IrRef r, const IrIns *i)
{
    if (!emit_vec(g, r, i))
        emit_vsoft(g, r, i);
}

static void op_vfp(Cg *g, IrRef r, const IrIns *i)
{
    if (g->f->nan == IR_NAN_ARM_SOFT || !emit_vfp(g, r, i))
        emit_vsoft(g, r, i);
}
static void op_exit(Cg *g, IrRef r, const IrIns *i) { emit_exit(g, r, i); }

static const EmitFn emit_table[IR_OP_COUNT] = {
    [IR_get] = emit_get, [IR_put] = op_put,
    [IR_add ... IR_adc] = op_int,
    [IR_flsub ... IR_flcond] = op_flags,
    [IR_load ... IR_prefetch] = op_mem,
    [IR_fadd ... IR_fhalf] = op_fp,
    [IR_vlow ... IR_vins] = op_vec, [IR_vinsl] = op_vec, [IR_vfrom] = emit_vfrom, [IR_vlane] = emit_vlane,
    [IR_vand ... IR_vcrypto] = op_vec,
    [IR_vfadd ... IR_vfnarrow] = op_vfp,
    [IR_fpget ... IR_fpround] = op_fp,
    [IR_call ... IR_exit_exc] = op_exit,
};

/* Those that nobody misses if nobody uses the result. */
static const bool removable[IR_OP_COUNT] = {
#define OP(name, result, a, b, c, effects, text) [IR_##name] = ((effects) & PURE) != 0,
#include "ir/ops.def"
#undef OP
};

/* Select one instruction. Also called for deferred ones, by their users. */
void emit_ins(Cg *g, IrRef r)
{
    const IrIns *i = cg_ins(g, r);

    asm_room(&g->a, 512);
    if (removable[i->op] && !g->val[r].uses)
        return;
    emit_table[i->op](g, r, i);
    CHK(op(g, r));
}

/* The host's flags are those of some flags value: leave them so if this op can. */
static void emit_keeping_flags(Cg *g, IrRef r, const IrIns *i)
{
    bool mover = i->op == IR_get || i->op == IR_put, valid = eflags_valid(g);

    if (!valid)
        g->eflags = 0;
    g->keep_flags = mover ? valid : r <= g->eflags_until;
    emit_ins(g, r);
    g->keep_flags = false;
    if (mover && valid)
        g->eflags_at = asm_pos(&g->a);
}

static void emit_block(Cg *g, uint32_t block)
{
    cg_block_start(g, block);
    g->eflags = g->eflags_until = 0;
    g->block_off[block] = asm_pos(&g->a);
    for (uint32_t r = g->first; r < g->end; r++) {
        const IrIns *i = cg_ins(g, r);

        if (i->op == IR_insn)
            g->pc = (uint64_t)i->imm;
        if (!emit_table[i->op])
            continue;
        g->pos = r;
        g->lp = r - 1;
        g->locked = 0;
        if (g->val[r].flags & V_DEFER) {
            if (UNLIKELY(i->type == IR_FLAGS))
                emit_flags_deferred(g, r);
            continue;
        }
        if (UNLIKELY(g->dump))
            ra_operands(g, r);
        if (UNLIKELY(g->eflags))
            emit_keeping_flags(g, r, i);
        else
            emit_ins(g, r);
        if (UNLIKELY(g->dump))
            ra_result(g, r);
    }
    cg_block_end(g);
}

static void resolve(Cg *g)
{
    for (uint32_t k = 0; k < g->nfixups; k++)
        x_target32(&g->a, g->fixups[k].at, g->block_off[g->fixups[k].block]);
}

/* Blocks that can be entered from outside. One that is nothing but an exit has no code of its own. */
static void list_entries(const Cg *g, TargetOut *out)
{
    const IrFunc *f = g->f;
    BlockEntry *v = out->entries = arena_array(f->arena, BlockEntry, f->nblocks);

    for (uint32_t b = 1; b < f->nblocks; b++) {
        uint32_t k = out->nentries;

        if (!f->blocks[b].entry || g->block_off[b] == ~0u)
            continue;
        for (; k && v[k - 1].pc > f->blocks[b].pc; k--)
            v[k] = v[k - 1];
        v[k] = (BlockEntry){ f->blocks[b].pc, g->block_off[b], f->blocks[b].entry == IR_ENTRY_RETURN };
        out->nentries++;
    }
}

static void x86_compile(TargetCtx *t, const IrFunc *f, TargetOut *out)
{
    Cg *g = arena_alloc(f->arena, sizeof(*g));
    IrFunc copy;

    memset(g, 0, offsetof(Cg, spill_owner));
    g->spill_used = g->spill_perm = g->spill_max = 0;
    g->spill_unit = 1;
    g->f = f;
    g->t = g->base = t;
    homes_choose(g);
    if (t->cfg.softmmu) {
        tlb_groups(g, &copy);
        f = g->f;
    }
    g->dump = log_on(LOG_RA) && log_wants_pc(f->pc);
    if (g->dump)
        fprintf(log_stream(), "RA: %#llx\n", (unsigned long long)f->pc);
    g->val = arena_array(f->arena, Val, f->nins);
    g->slot_head = arena_zalloc(f->arena, sizeof(uint32_t) * (f->nslots + 1));
    g->block_off = arena_array(f->arena, uint32_t, f->nblocks);
    g->layout = arena_array(f->arena, uint32_t, f->nblocks);
    g->exit_only = arena_array(f->arena, uint32_t, f->nblocks);
    memset(g->block_off, 0xff, sizeof(uint32_t) * f->nblocks);
    asm_init(&g->a, f->arena, 1024 + f->nins * 8);
    cg_analyse(g);
    tlb_groups_init(g);
    cg_layout(g);
    CHK(start(g));
    homes_enter(g);
    for (uint32_t k = 0; k < g->nlayout; k++) {
        g->next_block = k + 1 < g->nlayout ? g->layout[k + 1] : ~0u;
        emit_block(g, g->layout[k]);
    }
    resolve(g);
    g->chk = NULL;
    cg_cold(g);
    emit_pool(g);
    *out = (TargetOut){ .code = g->a.buf, .size = asm_pos(&g->a), .relocs = g->relocs, .nrelocs = g->nrelocs,
                        .sites = g->sites, .nsites = g->nsites };
    list_entries(g, out);
    map_finish(g, out);
}

static uint32_t x86_branch_field(const void *at, const void *dest)
{
    return (uint32_t)((intptr_t)dest - (intptr_t)at - 4);
}

/* MXCSR: IE 0, DE 1, ZE 2, OE 3, UE 4, PE 5, rounding control 13..14 (Intel SDM vol. 1, 10.2.3). */
static uint32_t x86_fp_flags(uint32_t mxcsr)
{
    return (mxcsr >> 5 & 1) | (mxcsr >> 4 & 1) << 1 | (mxcsr >> 3 & 1) << 2 | (mxcsr >> 2 & 1) << 3 | (mxcsr & 1) << 4;
}

static uint32_t x86_fp_make(uint32_t round, IrNan nan)
{
    static const uint8_t rc[4] = { [IR_RNE] = 0, [IR_RTZ] = 3, [IR_RDN] = 1, [IR_RUP] = 2 };

    uint32_t masks = nan == IR_NAN_RISCV ? MXCSR_DEFAULT : nan == IR_NAN_ARM_FZ ? MXCSR_FZ : MXCSR_TRAP;

    return masks | (uint32_t)rc[round & 3] << 13;
}

static uint64_t x86_fingerprint(const TargetCtx *t)
{
    uint64_t h = 0xcbf29ce484222325ull ^ t->feat;

    for (unsigned k = 0; k < sizeof(t->home); k++)
        h = (h ^ t->home[k]) * 0x100000001b3ull;
    return h ^ (t->cfg.guest_base ? 1 : 0) ^ (t->cfg.softmmu ? 2 : 0);
}

const Target target_x86_64 = {
    .name = "x86_64",
    .create = x86_create,
    .destroy = x86_destroy,
    .stubs = x86_stubs,
    .compile = x86_compile,
    .branch_field = x86_branch_field,
    .recover = x86_recover,
    .recover_mmu = x86_recover_mmu,
    .mmu_return = x86_mmu_return,
    .fp_trap = x86_fp_trap,
    .guest_pc = x86_guest_pc,
    .fp_flags = x86_fp_flags,
    .fp_make = x86_fp_make,
    .disas = x86_disas,
    .fingerprint = x86_fingerprint,
};
