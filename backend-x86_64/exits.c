/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Branches between blocks, ways out of the region, calls, and the cold code behind them. Direct exits are jumps with an
 * aligned field the engine patches; unlinked they lead to a stub here that tells the engine which exit it was.
 */
#include "backend-x86_64/cg.h"

Cold *cold_add(Cg *g, void (*fn)(Cg *, const Cold *), uint32_t from)
{
    if (g->ncold == g->cold_cap)
        g->cold = arena_grow(g->f->arena, g->cold, &g->cold_cap, g->ncold, sizeof(*g->cold));
    Cold *c = &g->cold[g->ncold++];

    *c = (Cold){ .fn = fn, .from = from };
    return c;
}

/* Cold code may add cold code. */
void cg_cold(Cg *g)
{
    for (uint32_t k = 0; k < g->ncold; k++) {
        Cold c = g->cold[k];

        asm_room(&g->a, 256);
        x_here32(&g->a, c.from);
        c.fn(g, &c);
    }
}

static void reloc(Cg *g, uint32_t at, RelocKind kind, uint32_t value)
{
    if (g->nrelocs == g->relocs_cap)
        g->relocs = arena_grow(g->f->arena, g->relocs, &g->relocs_cap, g->nrelocs, sizeof(*g->relocs));
    g->relocs[g->nrelocs++] = (Reloc){ .offset = at, .kind = kind, .value = value };
}

void cg_stub_jump(Cg *g, uint32_t field, unsigned stub) { reloc(g, field, RELOC_STUB32, stub); }

/* Are guest addresses of the region relative to Cpu.code_base? */
static bool based(const Cg *g) { return g->f->relocatable && g->t->cfg.softmmu; }

/* Guest address code_base + @pc. The flags stay as they are. */
static void mov_based(Cg *g, unsigned r, uint64_t pc)
{
    unsigned t = r == RCX ? RDX : RCX;

    if ((int64_t)pc == (int32_t)pc) {
        x_rm(&g->a, X_MOV, 1, r, HEAD(code_base));
        if (pc)
            x_rm(&g->a, X_LEA, 1, r, mem_bd(r, (int32_t)pc));
        return;
    }
    x_byte(&g->a, (uint8_t)(0x50 | t));          /* push, pop: rcx and rdx need no prefix */
    x_rm(&g->a, X_MOV, 1, t, HEAD(code_base));
    x_mov_imm(&g->a, r, pc);
    x_rm(&g->a, X_LEA, 1, r, (Mem){ .base = (uint8_t)r, .index = (uint8_t)t });
    x_byte(&g->a, (uint8_t)(0x58 | t));
}

void cg_mov_pc(Cg *g, unsigned r, uint64_t pc)
{
    if (!g->f->relocatable) {
        x_mov_imm(&g->a, r, pc);
        return;
    }
    if (based(g)) {
        mov_based(g, r, pc);
        return;
    }
    x_mov_imm64(&g->a, r, pc);
    reloc(g, asm_pos(&g->a) - 8, RELOC_PC64, 0);
}

void cg_stub_call(Cg *g, unsigned stub)
{
    homes_leave(g);
    cg_stub_jump(g, x_call32(&g->a), stub);
    homes_enter(g);
}

/* ---- direct exits ---- */

static void cold_unlinked(Cg *g, const Cold *c)
{
    g->sites[c->ref].cold = asm_pos(&g->a);
    x_mi(&g->a, X_MOV_I, 0, HEAD(site), 0);
    reloc(g, asm_pos(&g->a) - 4, RELOC_SITE32, c->ref);
    cg_stub_jump(g, x_jmp32(&g->a), STUB_LEAVE_LINK);
}

static uint32_t site_add(Cg *g, uint32_t field, const IrIns *i)
{
    if (g->nsites == g->sites_cap)
        g->sites = arena_grow(g->f->arena, g->sites, &g->sites_cap, g->nsites, sizeof(*g->sites));
    g->sites[g->nsites] = (ExitSite){ .patch = field, .kind = i->x, .pc = (uint64_t)i->imm };
    return g->nsites++;
}

static void exit_site(Cg *g, uint32_t field, const IrIns *i)
{
    uint32_t site = site_add(g, field, i);

    cold_add(g, cold_unlinked, field)->ref = site;
}

/* Pad so that a field @ahead bytes on is 4-aligned. The padding goes before the code from @from on (a compare that
 * should stay next to its jump), which holds no references yet. */
static void align_field(Cg *g, unsigned ahead, uint32_t from)
{
    Asm *a = &g->a;
    unsigned pad = (0u - asm_pos(a) - ahead) & 3;
    uint32_t len = asm_pos(a) - from;

    if (!pad)
        return;
    memmove(a->buf + from + pad, a->buf + from, len);
    a->at = a->buf + from;
    asm_nops(a, pad);
    a->at += len;
}

/* ---- direct exits to other pages, in system mode ---- */

enum { NO_MAPPING = -0x1000000 };        /* in a page field that is not set: no mapping has this number; no 8-bit value */

static bool other_page(const Cg *g, const IrIns *i)
{
    return g->t->cfg.softmmu && ((uint64_t)i->imm ^ g->f->pc) >> TLB_PAGE_BITS;
}

/* Compare the number in the code-page table's entry for @addr with @number. */
static void cmp_page(Cg *g, uint64_t addr, int32_t number)
{
    x_rm(&g->a, X_MOV, 1, RAX, HEAD(jumps));
    x_mi(&g->a, X_CMP_I, 0, mem_bd(RAX, CODE_PAGES_OFFSET + 4 * (int)code_index(addr)), number);
}

/* rdx = index of the code-page table's entry for the page at rax, rcx = what it is an index of */
static void page_entry(Cg *g)
{
    Asm *a = &g->a;

    x_mov(a, 0, RDX, RAX);
    x_ri8(a, X_SHR_I, 0, RDX, TLB_PAGE_BITS);
    x_ri(a, X_AND_I, 0, RDX, CODE_PAGES - 1);
    x_rm(a, X_MOV, 1, RCX, HEAD(jumps));
}

/* Compare the entry's number with @number, which stands at the end of the code. */
static void cmp_entry(Cg *g, int32_t number)
{
    x_mi(&g->a, X_CMP_I, 0, (Mem){ .base = RCX, .index = RDX, .scale = 2,
                                   .disp = CODE_PAGES_OFFSET + (int)offsetof(CodePages, number) }, number);
}

/* Compare the entry's page with rax. */
static void cmp_entry_page(Cg *g)
{
    x_rm(&g->a, X_CMP, 1, RAX, (Mem){ .base = RCX, .index = RDX, .scale = 3,
                                      .disp = CODE_PAGES_OFFSET + (int)offsetof(CodePages, page) });
}

/* Unlinked, or the page is mapped differently now. Goes to C until the number is set, then to the jump table. Code that
 * moves has the page of its target in rax. */
static void cold_page(Cg *g, const Cold *c)
{
    ExitSite *s = &g->sites[c->ref];

    x_here32(&g->a, s->patch);
    if (c->u[0])
        x_here32(&g->a, c->u[0]);
    s->cold = asm_pos(&g->a);
    x_mi(&g->a, X_MOV_I, 0, HEAD(site), 0);
    reloc(g, asm_pos(&g->a) - 4, RELOC_SITE32, c->ref);
    if (!based(g))
        x_mov_imm(&g->a, RAX, s->pc);
    else if (s->pc % TLB_PAGE)
        x_rm(&g->a, X_LEA, 1, RAX, mem_bd(RAX, (int32_t)(s->pc % TLB_PAGE)));
    align_field(g, 1, asm_pos(&g->a));
    s->again = x_jmp32(&g->a);
    cg_stub_jump(g, s->again, STUB_LEAVE_LINK);
}

/* Fields at 4-aligned places, since other threads may be executing them. All state is in its homes: rax is free. */
static void exit_page(Cg *g, const IrIns *i)
{
    Asm *a = &g->a;
    uint32_t at = asm_pos(a), page, patch, site;

    cmp_page(g, (uint64_t)i->imm, NO_MAPPING);
    align_field(g, 0, at);
    page = asm_pos(a) - 4;
    asm_nops(a, 2);
    patch = x_jcc32(a, CC_E);
    site = site_add(g, patch, i);
    g->sites[site].page = page;
    cold_add(g, cold_page, x_jmp32(a))->ref = site;
}

/* As exit_page, but from wherever the page is mapped to the page as far from there: is that the one, and what is there? */
static void exit_based(Cg *g, const IrIns *i)
{
    uint32_t at, page, patch, site, other[2];
    Asm *a = &g->a;

    cg_mov_pc(g, RAX, ALIGN_DOWN((uint64_t)i->imm, (uint64_t)TLB_PAGE));
    page_entry(g);
    at = asm_pos(a);
    cmp_entry(g, NO_MAPPING);
    align_field(g, 0, at);
    page = asm_pos(a) - 4;
    other[0] = x_jcc32(a, CC_NE);
    cmp_entry_page(g);
    other[1] = x_jcc32(a, CC_NE);
    x_rm(a, X_MOV_MR, 1, RAX, HEAD(code_base));
    align_field(g, 1, asm_pos(a));
    patch = x_jmp32(a);
    site = site_add(g, patch, i);
    g->sites[site].page = page;
    Cold *c = cold_add(g, cold_page, other[0]);

    c->ref = site;
    c->u[0] = other[1];
}

static void leave_page(Cg *g, const IrIns *i) { (based(g) ? exit_based : exit_page)(g, i); }

static void cold_leave_page(Cg *g, const Cold *c) { leave_page(g, cg_ins(g, c->ref)); }

/* The exit @i by a jump, or by a jcc if @cc >= 0 whose flags were set by the code from @cmp on. */
static void direct_exit(Cg *g, const IrIns *i, int cc, uint32_t cmp)
{
    Asm *a = &g->a;

    if (UNLIKELY(other_page(g, i))) {
        if (cc < 0)
            leave_page(g, i);
        else
            cold_add(g, cold_leave_page, x_jcc32(a, (unsigned)cc))->ref = (uint32_t)(i - g->f->ins);
        return;
    }
    align_field(g, cc < 0 ? 1 : 2, cc < 0 ? asm_pos(a) : cmp);
    exit_site(g, cc < 0 ? x_jmp32(a) : x_jcc32(a, (unsigned)cc), i);
}

/* ---- edges ---- */

/* Arguments to the target's parameters, whose spill slots may hold other arguments: then through copies. */
static void edge_args(Cg *g, const IrEdge *e)
{
    const IrRef *args = &g->f->args[e->args];
    const IrBlock *to = &g->f->blocks[e->block];
    bool clash = false;

    for (uint32_t k = 0; k < e->nargs; k++)
        clash |= g->val[args[k]].spill >= 0 && g->val[args[k]].spill < (int)g->spill_perm;

    CHK(edge_start(g));
    for (int pass = clash ? 0 : 1; pass < 2; pass++) {
        uint32_t p = to->first;

        for (uint32_t k = 0; k < e->nargs; k++, p++) {
            while (cg_ins(g, p)->op != IR_param)
                p++;
            unsigned type = cg_ins(g, p)->type;
            const Val *d = &g->val[p];
            unsigned r = type_fp(type) ? XMM0 : RAX;
            Mem m;

            asm_room(&g->a, 128);
            if (d->spill < 0)
                continue;
            if (pass == 1 && clash)
                load_mem(g, type, r, spill_mem(spill_temp(g, k)));
            else if (g->val[args[k]].reg != NOREG && (g->t->homes >> g->val[args[k]].reg & 1))
                r = g->val[args[k]].reg;
            else if (val_mem(g, args[k], &m))    /* scratch registers were spilled by spill_for_args */
                load_mem(g, type, r, m);
            else
                load_const(g, r, args[k]);
            if (!MUTANT(g, MUT_EDGE))
                store_mem(g, type, spill_mem(pass ? d->spill : spill_temp(g, k)), r);
        }
    }
    CHK(edge_end(g, e));
}

/* Before the flags are set: edge_args uses scratch registers of its own. */
static void spill_for_args(Cg *g, uint32_t edge, unsigned n)
{
    const IrEdge *e = &g->f->edges[edge];

    for (unsigned k = 0; k < n; k++) {           /* flags left to their users */
        for (uint32_t j = 0; j < e[k].nargs; j++) {
            IrRef v = g->f->args[e[k].args + j];

            if (g->val[v].flags & V_DEFER)
                fetch(g, v);
        }
    }
    g->locked = 0;
    if (g->f->edges[edge].nargs || (n > 1 && g->f->edges[edge + 1].nargs))
        spill_all(g, false);
}

static void to_block(Cg *g, uint32_t field, uint32_t block)
{
    if (g->block_off[block] != ~0u) {
        x_target32(&g->a, field, g->block_off[block]);
        return;
    }
    if (g->nfixups == g->fixups_cap)
        g->fixups = arena_grow(g->f->arena, g->fixups, &g->fixups_cap, g->nfixups, sizeof(*g->fixups));
    g->fixups[g->nfixups++] = (Fixup){ .at = field, .block = block };
}

/* Unconditional, unless the target comes next anyway. */
static void jump_edge(Cg *g, uint32_t edge)
{
    const IrEdge *e = &g->f->edges[edge];
    Asm *a = &g->a;

    if (e->nargs)
        edge_args(g, e);
    if (g->exit_only[e->block]) {
        direct_exit(g, cg_ins(g, g->exit_only[e->block]), -1, 0);
    } else if (e->block != g->next_block) {
        uint32_t off = g->block_off[e->block];

        if (off != ~0u && asm_pos(a) + 2 - off <= 128) {
            x_byte(a, 0xeb);
            x_byte(a, (uint8_t)(off - asm_pos(a) - 1));
        } else {
            to_block(g, x_jmp32(a), e->block);
        }
    }
}

static bool edge_next(const Cg *g, uint32_t edge)
{
    uint32_t b = g->f->edges[edge].block;

    return b == g->next_block && !g->exit_only[b];
}

/* jcc to an edge without arguments; flags were set by the code from @cmp on. */
static void jcc_edge(Cg *g, unsigned cc, uint32_t edge, uint32_t cmp)
{
    uint32_t b = g->f->edges[edge].block;
    Asm *a = &g->a;

    if (g->exit_only[b]) {
        direct_exit(g, cg_ins(g, g->exit_only[b]), (int)cc, cmp);
    } else if (g->block_off[b] != ~0u && asm_pos(a) + 2 - g->block_off[b] <= 128) {
        x_byte(a, 0x70 | cc);
        x_byte(a, (uint8_t)(g->block_off[b] - asm_pos(a) - 1));
    } else {
        to_block(g, x_jcc32(a, cc), b);
    }
}

/* To edge @yes if @cc, else to edge @no. */
static void branch(Cg *g, unsigned cc, uint32_t yes, uint32_t no, uint32_t cmp)
{
    const IrEdge *edges = g->f->edges;

    if (edge_next(g, yes) || (edges[yes].nargs && !edges[no].nargs)) {
        uint32_t t = yes;
        yes = no;
        no = t;
        cc ^= 1;
    }
    if (edges[yes].nargs) {                      /* both have: jump around the first one's copies */
        uint32_t skip = x_jcc32(&g->a, cc ^ 1), next = g->next_block;

        g->next_block = ~0u;
        jump_edge(g, yes);
        g->next_block = next;
        x_here32(&g->a, skip);
    } else {
        jcc_edge(g, cc, yes, cmp);
    }
    jump_edge(g, no);
}

/* Start of the instruction that sets the flags, if padding may go in front of it. */
typedef struct Mark { uint32_t at, refs, ents, relocs; } Mark;

static Mark mark(const Cg *g) { return (Mark){ asm_pos(&g->a), g->a.nrefs, g->nents, g->nrelocs }; }

static uint32_t cmp_start(const Cg *g, Mark m)
{
    return g->a.nrefs == m.refs && g->nents == m.ents && g->nrelocs == m.relocs ? m.at : asm_pos(&g->a);
}

/* Two comparisons, @a both or one of them, of which one at least was left to this branch. */
static void two_jumps(Cg *g, const IrIns *i, const IrIns *a)
{
    bool both = a->op == IR_and;
    uint32_t yes = i->aux + (i->x == IR_EQ), no = i->aux + (i->x == IR_NE);
    unsigned cc = emit_cond(g, a->a);

    jcc_edge(g, both ? cc ^ 1 : cc, both ? no : yes, asm_pos(&g->a));
    g->locked = 0;
    asm_room(&g->a, 256);
    Mark m = mark(g);

    cc = emit_cond(g, a->b);
    branch(g, cc, yes, no, cmp_start(g, m));
}

static void emit_brc(Cg *g, const IrIns *i)
{
    uint32_t yes = i->aux, no = i->aux + 1;

    spill_for_args(g, i->aux, 2);
    Mark m = mark(g);
    const IrIns *a = cg_ins(g, i->a);

    if (g->eflags == g->pos && eflags_valid(g)) {    /* arithmetic in front has left them */
        unsigned cc = cc_of(i->x);

        if (is_const(g, i->b) && !const_of(g, i->b))
            cc = i->x == IR_LTS ? CC_S : i->x == IR_GES ? CC_NS : cc;
        branch(g, cc, yes, no, asm_pos(&g->a));
        return;
    }
    if ((g->val[i->a].flags & V_DEFER) && (a->op == IR_and || a->op == IR_or) && is_condition(g->f, a->a)
        && is_condition(g->f, a->b) && ((g->val[a->a].flags | g->val[a->b].flags) & V_DEFER)) {
        two_jumps(g, i, a);
        return;
    }
    if ((g->val[i->a].flags & V_DEFER) && a->op != IR_and) {     /* a boolean against 0 */
        bool want = i->x == IR_NE;

        if (a->op == IR_fcmp && a->x == IR_FEQ) {
            emit_fcmp_flags(g, a);
            if (!want) {
                uint32_t t = yes;
                yes = no;
                no = t;
            }
            if (g->f->edges[no].nargs || g->f->edges[yes].nargs) {
                uint32_t odd = x_jcc32(&g->a, CC_P), ne = x_jcc32(&g->a, CC_NE), next = g->next_block;

                g->next_block = ~0u;
                jump_edge(g, yes);
                g->next_block = next;
                x_here32(&g->a, odd);
                x_here32(&g->a, ne);
                jump_edge(g, no);
                return;
            }
            jcc_edge(g, CC_P, no, asm_pos(&g->a));
            branch(g, CC_E, yes, no, asm_pos(&g->a));
            return;
        }
        unsigned cc = emit_cond(g, i->a);

        branch(g, want ? cc : cc ^ 1, yes, no, cmp_start(g, m));
        return;
    }
    unsigned cc = emit_cmp(g, i->x, i->a, i->b, type_w((unsigned)i->imm));

    branch(g, cc, yes, no, cmp_start(g, m));
}

/* ---- leaving ---- */

/* State maps of ops that leave for certain, or call: everything to memory first, then the slots. */
static void restore_inline(Cg *g, const IrIns *i)
{
    uint32_t n, first;

    if (!i->map)
        return;
    for (uint32_t k = 0; k < g->f->maps[i->map].count; k++) {
        IrRef v = g->f->map_pairs[g->f->maps[i->map].first + k].value;

        if (g->val[v].flags & V_DEFER) {         /* flags left to their users */
            g->locked = 0;
            fetch(g, v);
        }
    }
    spill_all(g, true);
    first = map_snapshot(g, i, &n);
    map_restore(g, first, n);
}

static void cold_leave(Cg *g, const Cold *c)
{
    map_restore(g, c->u[0], c->u[1]);
    homes_leave(g);
    cg_mov_pc(g, RAX, c->pc);
    cg_stub_jump(g, c->ref == STUB_LEAVE_HOT ? x_call32(&g->a) : x_jmp32(&g->a), c->ref);
}

static void leave_if(Cg *g, const IrIns *i, unsigned cc, unsigned stub)
{
    uint32_t n, first = map_snapshot(g, i, &n);
    Cold *c = cold_add(g, cold_leave, x_jcc32(&g->a, cc));

    c->ref = stub;
    c->pc = (uint64_t)i->imm;
    c->u[0] = first;
    c->u[1] = n;
}

static void cold_even(Cg *g, const Cold *c)
{
    (void)c;
    x_ri(&g->a, X_AND_I, 1, RAX, -2);
    cg_stub_jump(g, x_jmp32(&g->a), STUB_LEAVE_LOOKUP);
}

_Static_assert(sizeof(JumpEntry) == 16, "jump_index() times 16");
_Static_assert(JUMP_LEAST >= 256 && JUMP_BITS + 2 <= 16, "masks differ in their second byte only");

/* A field of the jump table's entry for a pc: rcx = the table, edx = the bits of the pc that count, or twice those. */
static Mem jump_field(const Cg *g, size_t field)
{
    return (Mem){ .base = RCX, .index = RDX, .scale = (uint8_t)jump_scale(g->t->cfg.pc_shift), .disp = (int32_t)field };
}

/* A guest that clears bit 0 of the target: the table holds no odd pc, so the bit need not be cleared before a miss. */
static void emit_exit_ind(Cg *g, const IrIns *i)
{
    Asm *a = &g->a;
    bool even = g->val[i->a].flags & V_DEFER;    /* see fold_operands */

    restore_inline(g, i);
    load_to(g, RAX, even ? cg_ins(g, i->a)->a : i->a);
    operands_done(g);
    claim(g, 1u << RCX | 1u << RDX);
    homes_leave(g);
    x_rm(a, X_MOV, 1, RCX, HEAD(jumps));
    x_mov(a, 0, RDX, RAX);
    x_ri(a, X_AND_I, 0, RDX, (int)jump_mask(JUMP_SIZE, g->t->cfg.pc_shift));
    if (!g->t->cfg.softmmu)
        reloc(g, asm_pos(a) - 3, RELOC_MASK8, 0);
    if (!g->t->cfg.pc_shift)
        x_rr(a, X_ADD, 0, RDX, RDX);
    x_rm(a, X_CMP, 1, RAX, jump_field(g, offsetof(JumpEntry, pc)));
    if (even)
        cold_add(g, cold_even, x_jcc32(a, CC_NE));
    else
        cg_stub_jump(g, x_jcc32(a, CC_NE), STUB_LEAVE_LOOKUP);
    if (based(g))
        x_code_base(a);
    x_m(a, X_JMP_M, 0, jump_field(g, offsetof(JumpEntry, code)));
}

static void emit_exit_exc(Cg *g, const IrIns *i)
{
    Asm *a = &g->a;

    restore_inline(g, i);
    if (i->a)
        load_to(g, RAX, i->a);
    else
        x_rr(a, X_XOR, 0, RAX, RAX);
    x_rm(a, X_MOV_MR, 1, RAX, HEAD(exc_value));
    homes_leave(g);
    x_mi(a, X_MOV_I, 0, HEAD(exc), i->x);
    cg_mov_pc(g, RAX, (uint64_t)i->imm);
    cg_stub_jump(g, x_jmp32(a), STUB_LEAVE_EXC);
}

static void emit_term(Cg *g, const IrIns *i)
{
    Asm *a = &g->a;

    switch (i->op) {
    case IR_exit_to:
        restore_inline(g, i);
        homes_leave(g);
        direct_exit(g, i, -1, 0);
        break;
    case IR_exit_ind: emit_exit_ind(g, i); break;
    case IR_exit_sys:
        restore_inline(g, i);
        homes_leave(g);
        cg_mov_pc(g, RAX, (uint64_t)i->imm);
        cg_stub_jump(g, x_jmp32(a), STUB_SYSCALL);
        break;
    case IR_exit_exc: emit_exit_exc(g, i); break;
    }
}

/* ---- calls ---- */

void store_arg(Cg *g, IrRef v, unsigned k)
{
    unsigned type = cg_ins(g, v)->type;
    Mem m = head_mem(CPU_HEAD_DISP(harg) + (int)k * 8);

    if (type == IR_V128) {
        Mem vec = head_mem(CPU_HEAD_DISP(varg) + (int)k * 16);

        store_mem(g, type, vec, fetch(g, v));
        unsigned t = alloc_temp(g, false);

        x_rm(&g->a, X_LEA, 1, t, vec);
        x_rm(&g->a, X_MOV_MR, 1, t, m);
        return;
    }

    if (is_const(g, v)) {
        int64_t c = const_of(g, v);

        if (c == (int32_t)c) {
            x_mi(&g->a, X_MOV_I, 1, m, (int32_t)c);
        } else {
            unsigned t = alloc_temp(g, false);

            x_mov_imm(&g->a, t, (uint64_t)c);
            x_rm(&g->a, X_MOV_MR, 1, t, m);
        }
        return;
    }
    store_mem(g, type, m, fetch(g, v));
}

/* Call function @fn of ours: arguments are in harg, the result comes in hret; no scratch register survives. */
void emit_internal(Cg *g, unsigned fn)
{
    x_mov_imm(&g->a, RAX, fn);
    cg_stub_call(g, STUB_INTERNAL);
    CHK(clobber(g, SCRATCH_REGS));
}

void internal_descriptor(Cg *g, const IrIns *i)
{
    int d = CPU_HEAD_DISP(harg) + 3 * 8;
    uint32_t what = i->op | (uint32_t)g->f->nan << 12 | (uint32_t)i->type << 16 | (uint32_t)i->x << 24;

    x_mi(&g->a, X_MOV_I, 0, head_mem(d), (int32_t)what);
    x_mi(&g->a, X_MOV_I, 0, head_mem(d + 4), (int32_t)i->aux);
}

/* Scalar operands go to harg, vectors to varg; the result comes in hret or vret. */
void emit_vsoft(Cg *g, IrRef d, const IrIns *i)
{
    const IrRef arg[3] = { i->a, i->b, i->c };

    for (unsigned k = 0; k < 3; k++) {
        g->locked = 0;
        if (!arg[k])
            continue;
        unsigned type = cg_ins(g, arg[k])->type, r = fetch(g, arg[k]);

        store_mem(g, type, head_mem(type == IR_V128 ? CPU_HEAD_DISP(varg) + (int)k * 16 : CPU_HEAD_DISP(harg) + (int)k * 8),
                  r);
    }
    internal_descriptor(g, i);
    operands_done(g);
    spill_all(g, false);
    emit_internal(g, INT_VEC);
    g->locked = 0;
    unsigned dst = dst_reg(g, d, NOREG, 0);

    load_mem(g, i->type, dst, i->type == IR_V128 ? HEAD(vret) : HEAD(hret));
    def(g, d, dst);
}

static void emit_call(Cg *g, IrRef d, const IrIns *i)
{
    const IrHelper *h = &g->f->helpers[i->aux];
    const IrRef arg[3] = { i->a, i->b, i->c };

    if (h->intrinsic && emit_intrinsic(g, d, i))
        return;
    for (unsigned k = 0; k < h->nargs && k < 3; k++) {
        g->locked = 0;
        store_arg(g, arg[k], k);
    }
    if (i->map && (h->flags & (IR_H_READS | IR_H_WRITES | IR_H_FAULTS | IR_H_EXITS)))
        restore_inline(g, i);
    operands_done(g);
    spill_all(g, h->flags & IR_H_WRITES);
    if (h->flags & IR_H_FAULTS) {
        cg_mov_pc(g, RAX, g->pc);
        x_rm(&g->a, X_MOV_MR, 1, RAX, HEAD(helper_pc));
    }
    x_mov_imm(&g->a, RAX, i->aux);
    /* one that faults is left for good: the guest's MXCSR has to be in the Cpu by then */
    cg_stub_call(g, h->flags & (IR_H_FP | IR_H_HOSTFP | IR_H_FAULTS) ? STUB_HELPER_FP : STUB_HELPER);
    CHK(clobber(g, SCRATCH_REGS));
    if (h->flags & IR_H_FAULTS)
        x_mi(&g->a, X_MOV_I, 1, HEAD(helper_pc), 0);
    if (i->type == IR_VOID || !g->val[d].uses)
        return;
    g->locked = 0;
    unsigned dst = dst_reg(g, d, NOREG, 0);

    load_mem(g, i->type, dst, i->type == IR_V128 ? HEAD(vret) : HEAD(hret));
    def(g, d, dst);
}

/* Is the page behind that of @i mapped as it was? */
static void emit_page(Cg *g, const IrIns *i)
{
    uint64_t next = ALIGN_DOWN((uint64_t)i->imm, (uint64_t)TLB_PAGE) + TLB_PAGE;

    if (!based(g)) {
        claim(g, 1u << RAX);
        cmp_page(g, next, (int32_t)i->aux);
        leave_if(g, i, CC_NE, STUB_LEAVE_GUARD);
        return;
    }
    claim(g, 1u << RAX | 1u << RCX | 1u << RDX);
    cg_mov_pc(g, RAX, next);
    page_entry(g);
    cmp_entry(g, (int32_t)i->aux);
    leave_if(g, i, CC_NE, STUB_LEAVE_GUARD);
    cmp_entry_page(g);
    leave_if(g, i, CC_NE, STUB_LEAVE_GUARD);
}

bool emit_exit(Cg *g, IrRef r, const IrIns *i)
{
    switch (i->op) {
    case IR_br:
        spill_for_args(g, i->aux, 1);
        jump_edge(g, i->aux);
        break;
    case IR_brc:
        emit_brc(g, i);
        break;
    case IR_brfl: {
        spill_for_args(g, i->aux, 2);
        Mark m = mark(g);
        unsigned cc = emit_flcond(g, i->a, i->x);

        branch(g, cc, i->aux, i->aux + 1, cmp_start(g, m));
        break;
    }
    case IR_poll:
        x_mi(&g->a, X_CMP_I, 0, HEAD(exit_request), 0);
        leave_if(g, i, CC_NE, STUB_LEAVE_POLL);
        if (g->f->count && g->f->blocks[g->block].loop && (uint64_t)i->imm == g->f->blocks[g->block].pc) {
            x_mi(&g->a, X_SUB_I, 0, head_mem(CPU_HEAD_DISP(hot) + 4 * (int)hot_index((uint64_t)i->imm)), 1);
            leave_if(g, i, CC_S, STUB_LEAVE_HOT);
        }
        break;
    case IR_guard: {
        unsigned cc = emit_cond(g, i->a);

        leave_if(g, i, cc ^ 1, STUB_LEAVE_GUARD);
        break;
    }
    case IR_page:
        emit_page(g, i);
        break;
    case IR_call:
        emit_call(g, r, i);
        break;
    default:
        if (!(ir_op_info[i->op].effects & TERM))
            return false;
        emit_term(g, i);
        break;
    }
    return true;
}
