/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The reference interpreter: runs any verified region, plainly. It is the oracle for backends and passes, so each op is
 * done as ops.def says it, one at a time, with no knowledge of its neighbours.
 *
 * Faults: before each guest access the thread notes the op it is at. The handler of the host's signal asks
 * ir_interp_fault(), which writes that op's pc and state map to the CPU; the engine then leaves the interpreter by a jump,
 * so nothing here is owned by a frame: the values live in a buffer of the thread.
 */
#include "ir/interp-int.h"

#include <ffi.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct Interp {
    const IrFunc *f;
    Cpu *cpu;
    uint64_t base;
    uint64_t code_base;             /* Cpu's, if the region is relocatable */
    uint64_t pc;             /* of the guest instruction the current op belongs to */
    IrVal *val;              /* by instruction; behind them room for the arguments of an edge */
    uint32_t cap;
    volatile IrRef access;   /* op that is accessing guest memory, 0 none */
    volatile bool helper;    /* ... is the call of a helper */
} Interp;

static __thread Interp thread_interp;

/* ---- made once; helpers: one prepared call interface a shape (number of arguments, result or none), made once ---- */

static ffi_cif call_shape[4][2];
static ffi_type *call_args[4] = { &ffi_type_pointer, &ffi_type_uint64, &ffi_type_uint64, &ffi_type_uint64 };
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t val_key;      /* frees a thread's values with the thread */

static void prepare(void)
{
    pthread_key_create(&val_key, free);
    for (unsigned n = 0; n < 4; n++)
        for (unsigned r = 0; r < 2; r++) {
            ffi_status s = ffi_prep_cif(&call_shape[n][r], FFI_DEFAULT_ABI, n + 1, r ? &ffi_type_uint64 : &ffi_type_void,
                                        call_args);

            assert(s == FFI_OK);
            (void)s;
        }
}

static uint64_t normal(IrType t, uint64_t v)
{
    return t == IR_I32 ? (uint64_t)(int32_t)v : t == IR_F32 ? (uint32_t)v : v;
}

/* The result of helper call @i goes to *@out. Vectors go through cpu->varg and cpu->vret. */
static void call_helper(Interp *s, const IrIns *i, IrVal *out)
{
    const IrHelper *h = &s->f->helpers[i->aux];
    const IrRef ref[3] = { i->a, i->b, i->c };
    uint64_t arg[3], result = 0;
    void *values[4] = { &s->cpu, &arg[0], &arg[1], &arg[2] };

    for (unsigned k = 0; k < 3; k++) {
        arg[k] = s->val[ref[k]].w[0];
        if (k < h->nargs && h->arg[k] == IR_V128) {
            memcpy(s->cpu->varg[k], s->val[ref[k]].w, 16);
            arg[k] = (uintptr_t)s->cpu->varg[k];
        }
    }
    ffi_call(&call_shape[h->nargs][h->type != IR_VOID && h->type != IR_V128], FFI_FN(h->fn), &result, values);
    out->w[0] = normal(h->type, result);
    if (h->type == IR_V128)
        memcpy(out->w, s->cpu->vret, 16);
}

/* ---- guest state ---- */

static unsigned slot_size(const IrSlot *slot)
{
    static const uint8_t size[IR_TYPE_COUNT] = {
        [IR_I32] = 4, [IR_F32] = 4, [IR_FLAGS] = 4, [IR_I64] = 8, [IR_F64] = 8, [IR_V128] = 16, [IR_V256] = 32,
    };

    return size[slot->type];
}

static void slot_read(const Interp *s, uint32_t n, IrVal *out)
{
    const IrSlot *slot = &s->f->slots[n];
    IrVal v = {{0}};

    memcpy(&v, s->cpu->state + slot->offset, slot_size(slot));
    v.w[0] = slot->type == IR_FLAGS ? ir_flags_nzcv(v.w[0]) : normal(slot->type, v.w[0]);
    *out = v;
}

static void slot_write(const Interp *s, uint32_t n, const IrVal *v)
{
    const IrSlot *slot = &s->f->slots[n];
    uint32_t word = slot->type == IR_FLAGS ? ir_flags_word(v->w[0]) : 0;

    memcpy(s->cpu->state + slot->offset, slot->type == IR_FLAGS ? (const void *)&word : v, slot_size(slot));
}

/* What op @i has not put, if it leaves here. */
static void write_map(const Interp *s, const IrIns *i)
{
    const IrMap *m = &s->f->maps[i->map];

    if (!i->map)
        return;
    for (uint32_t k = 0; k < m->count; k++) {
        const IrMapPair *p = &s->f->map_pairs[m->first + k];

        slot_write(s, p->slot, &s->val[p->value]);
    }
}

bool ir_interp_fault(Cpu *cpu)
{
    Interp *s = &thread_interp;

    if (!s->access || s->cpu != cpu)
        return false;
    if (!s->helper)            /* before a helper its map was written, which may have changed slots since */
        write_map(s, &s->f->ins[s->access]);
    cpu->pc = s->pc;
    cpu->helper_pc = 0;
    s->helper = false;
    s->access = 0;
    return true;
}

/* The guest address in @i. */
static uint64_t address(const Interp *s, const IrIns *i) { return (uint64_t)i->imm + s->code_base; }

static int leave(Interp *s, const IrIns *i, uint64_t pc, CpuExit why)
{
    write_map(s, i);
    s->cpu->pc = pc;
    return why;
}

/* ---- ops ---- */

/* A misaligned access that the guest's architecture forbids. */
static int misaligned(Interp *s, const IrIns *i, uint64_t addr)
{
    s->cpu->fault_sig = SIGBUS;
    s->cpu->fault_code = BUS_ADRALN;
    s->cpu->fault_addr = addr;
    return leave(s, i, s->pc, CPU_EXIT_FAULT);
}

/* The access at host address @p. */
static void access_host(Interp *s, IrRef r, uintptr_t p)
{
    const IrIns *i = &s->f->ins[r];

    switch (i->op) {
    case IR_load:  ir_interp_load(&s->val[r], i, p); break;
    case IR_store: ir_interp_store(i, p, &s->val[i->c]); break;
    case IR_rmw:   s->val[r].w[0] = ir_interp_rmw(i, p, s->val[i->c].w[0]); break;
    default:       s->val[r].w[0] = ir_interp_cas(i, p, s->val[i->b].w[0], s->val[i->c].w[0]); break;
    }
}

/* System mode: by the CPU's TLB, as generated code does it. */
static int access_tlb(Interp *s, IrRef r, uint64_t addr)
{
    const IrIns *i = &s->f->ins[r];
    unsigned size = 1u << ir_mem_size(i->aux);
    Cpu *cpu = s->cpu;

    for (;;) {
        const Tlb *t = cpu->tlb;
        const TlbEntry *e = i->op == IR_load ? &t->read[tlb_index(addr)] : &t->write[tlb_index(addr)];
        uint64_t d = addr - __atomic_load_n(&e->tag, __ATOMIC_RELAXED);

        if (d <= TLB_PAGE - size) {
            access_host(s, r, e->host + d);
            return 0;
        }
        cpu->access.addr = addr;
        cpu->access.mem = i->aux;
        cpu->access.op = i->op == IR_load ? MMU_LOAD : i->op == IR_store ? MMU_STORE : MMU_ATOMIC;
        if (i->op == IR_store) {
            cpu->access.value[0] = cpu->access.value[1] = 0;
            ir_interp_store(i, (uintptr_t)cpu->access.value, &s->val[i->c]);
        }
        if (cpu->mmu(cpu, NULL))
            return leave(s, i, s->pc, CPU_EXIT_EXC);
        if (cpu->mmu_result == MMU_RETRY)
            continue;
        if (i->op == IR_load)
            ir_interp_load(&s->val[r], i, (uintptr_t)cpu->access.value);
        return 0;
    }
}

static int access_memory(Interp *s, IrRef r)
{
    const IrIns *i = &s->f->ins[r];
    bool indexed = i->b && (i->op == IR_load || i->op == IR_store);
    uint64_t addr = s->val[i->a].w[0] + (uint64_t)i->imm;

    if (indexed)
        addr += s->val[i->b].w[0] << ir_mem_scale(i->aux);
    if (i->aux & IR_MEM_ALIGN && addr & ((1u << ir_mem_size(i->aux)) - 1))
        return misaligned(s, i, addr);
    if (s->cpu->mmu)
        return access_tlb(s, r, addr);
    s->access = r;
    __atomic_signal_fence(__ATOMIC_SEQ_CST);
    access_host(s, r, addr + s->base);
    __atomic_signal_fence(__ATOMIC_SEQ_CST);
    s->access = 0;
    return 0;
}

/* A helper finds all slots in memory; its state map is written before, so that only the helper's own changes come behind. */
static void call(Interp *s, IrRef r)
{
    const IrIns *i = &s->f->ins[r];
    bool faults = s->f->helpers[i->aux].flags & IR_H_FAULTS;
    IrVal v = {{0}};

    write_map(s, i);
    if (!faults) {
        call_helper(s, i, &s->val[r]);
        return;
    }
    s->cpu->helper_pc = s->pc;
    s->helper = true;
    s->access = r;
    __atomic_signal_fence(__ATOMIC_SEQ_CST);
    call_helper(s, i, &v);
    __atomic_signal_fence(__ATOMIC_SEQ_CST);
    s->access = 0;
    s->helper = false;
    s->cpu->helper_pc = 0;
    s->val[r] = v;
}

/* Go along edge @e: all arguments are read before any parameter is written. Returns the block's first op. */
static IrRef follow(Interp *s, uint32_t e)
{
    const IrFunc *f = s->f;
    const IrEdge *edge = &f->edges[e];
    IrVal *tmp = s->val + f->nins;

    for (uint32_t k = 0; k < edge->nargs; k++)
        tmp[k] = s->val[f->args[edge->args + k]];
    for (uint32_t k = 0; k < edge->nargs; k++)
        s->val[f->blocks[edge->block].first + k] = tmp[k];
    return f->blocks[edge->block].first;
}

/* A terminator: the next op's number, or 0 and the reason to leave in *@why. */
static IrRef terminate(Interp *s, const IrIns *i, int *why)
{
    uint64_t a = s->val[i->a].w[0], b = s->val[i->b].w[0];
    Cpu *cpu = s->cpu;

    switch (i->op) {
    case IR_br:   return follow(s, i->aux);
    case IR_brc:  return follow(s, i->aux + !ir_eval_cond(i->x, i->imm, a, b));
    case IR_brfl: return follow(s, i->aux + !ir_eval_flcond(i->x, a));
    case IR_exit_to:  *why = leave(s, i, address(s, i), CPU_EXIT_LOOKUP); return 0;
    case IR_exit_ind: *why = leave(s, i, a, CPU_EXIT_LOOKUP); return 0;
    case IR_exit_sys: *why = leave(s, i, address(s, i), CPU_EXIT_SYSCALL); return 0;
    default:
        cpu->exc = i->x;
        cpu->exc_value = i->a ? a : 0;
        *why = leave(s, i, address(s, i), CPU_EXIT_EXC);
        return 0;
    }
}

/* The sticky FP flags that the guest's architecture has. */
static unsigned sticky(const IrFunc *f)
{
    return f->nan == IR_NAN_RISCV ? 31 : 127;
}

/* Is the page behind that of @i mapped as it was? */
static bool same_page(const Interp *s, const IrIns *i)
{
    const CodePages *pages = (const void *)((const uint8_t *)s->cpu->jumps + CODE_PAGES_OFFSET);
    uint64_t next = address(s, i) + TLB_PAGE;
    unsigned c = code_index(next);

    return pages->number[c] == i->aux && (!s->f->relocatable || pages->page[c] == ALIGN_DOWN(next, (uint64_t)TLB_PAGE));
}

/* An op that is neither pure nor a terminator. Returns a CpuExit if it leaves, else 0. */
static int step(Interp *s, IrRef r)
{
    const IrIns *i = &s->f->ins[r];
    Cpu *cpu = s->cpu;

    switch (i->op) {
    case IR_insn:  s->pc = address(s, i); return 0;
    case IR_get:   slot_read(s, i->aux, &s->val[r]); return 0;
    case IR_put:   slot_write(s, i->aux, &s->val[i->a]); return 0;
    case IR_load: case IR_store: case IR_rmw: case IR_cas: return access_memory(s, r);
    case IR_fence: __atomic_thread_fence(__ATOMIC_SEQ_CST); return 0;
    case IR_prefetch: return 0;
    case IR_fpget: s->val[r].w[0] = cpu->fp_flags & sticky(s->f); return 0;
    case IR_fpset: cpu->fp_flags = s->val[i->a].w[0] & sticky(s->f); return 0;
    case IR_fpround: cpu->fp_round = s->val[i->a].w[0] & 3; return 0;
    case IR_call:  call(s, r); return 0;
    case IR_poll:
        return __atomic_load_n(&cpu->exit_request, __ATOMIC_ACQUIRE) ? leave(s, i, address(s, i), CPU_EXIT_POLL) : 0;
    case IR_guard:
        return s->val[i->a].w[0] ? 0 : leave(s, i, address(s, i), CPU_EXIT_GUARD);
    case IR_page:  return same_page(s, i) ? 0 : leave(s, i, address(s, i), CPU_EXIT_GUARD);
    case IR_vfadd ... IR_vfnarrow:
        ir_interp_vfp(s->f, i, cpu, &s->val[r], &s->val[i->a], &s->val[i->b], &s->val[i->c]);
        return 0;
    default:
        s->val[r].w[0] = ir_interp_fp(s->f, i, cpu, s->val[i->a].w[0], s->val[i->b].w[0], s->val[i->c].w[0]);
        return 0;
    }
}

static void pure(Interp *s, IrRef r)
{
    const IrIns *i = &s->f->ins[r];

    if (i->op == IR_nop || i->op == IR_param)
        return;
    if (i->op == IR_sel)
        s->val[r] = s->val[i->a].w[0] ? s->val[i->b] : s->val[i->c];
    else if (i->op == IR_pcrel)
        s->val[r].w[0] = address(s, i);
    else if (i->op == IR_const && i->type == IR_V128)
        s->val[r] = (IrVal){{ (uint64_t)i->imm, (uint64_t)i->imm }};
    else if (i->op >= IR_vlow && i->op <= IR_vcrypto)
        ir_eval_vec(i, s->val[i->a].w, s->val[i->b].w, s->val[i->c].w, s->val[r].w);
    else
        s->val[r].w[0] = ir_eval(i, ir_type(s->f, i->a), s->val[i->a].w[0], s->val[i->b].w[0], s->val[i->c].w[0]);
}

static void reserve(Interp *s, const IrFunc *f)
{
    uint32_t need = f->nins + f->nargs;

    if (need > s->cap) {
        pthread_once(&once, prepare);
        free(s->val);
        s->val = malloc(need * 2 * sizeof *s->val);
        if (!s->val) {
            fputs("lyre: out of memory\n", stderr);
            abort();
        }
        pthread_setspecific(val_key, s->val);
        s->cap = need * 2;
    }
    s->val[0] = (IrVal){{0}};
}

int ir_interp(const IrFunc *f, Cpu *cpu, uint64_t base)
{
    Interp *s = &thread_interp;
    IrRef r = f->blocks[0].first;
    int why = 0;

    reserve(s, f);
    s->f = f;
    s->cpu = cpu;
    s->base = base;
    s->access = 0;
    s->helper = false;
    s->code_base = f->relocatable ? cpu->code_base : 0;
    s->pc = f->pc + s->code_base;
    while (r) {
        const IrIns *i = &f->ins[r];
        unsigned effects = ir_op_info[i->op].effects;

        if (effects & PURE) {
            pure(s, r++);
        } else if (effects & TERM) {
            r = terminate(s, i, &why);
        } else {
            why = step(s, r++);
            if (why)
                return why;
        }
    }
    return why;
}
