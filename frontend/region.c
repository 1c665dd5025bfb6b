/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Region forming, in three steps: scan (decode what is reachable, mark where blocks start), lift (one IR block after
 * the other, in the order of discovery), finish (cold exits, block numbers in order of code).
 *
 * Scanning works in runs: straight code from an entry, a branch target or an exit's fall-through up to an unconditional
 * transfer, a limit, the end of the page, or an instruction that has been decoded already. An instruction is known by its
 * start address, so a jump into the middle of another instruction's bytes simply starts a run of its own.
 *
 *      pc 10:  beqz a0, 1c      run 1: 10 14 18, then 18 jumps to 30, which is outside
 *         14:  addi ...         blocks: 10, 14 (behind the branch), 1c (target), 20 (target of a back-edge)
 *         18:  j 30             run 2: 1c 20 24 28
 *         1c:  li ...
 *         20:  ld ...  <-+      block 20 starts with a poll
 *         24:  addi ...  |
 *         28:  bnez a1, 20      falls out of the region: exit_to 2c
 *
 * Code that starts a program is run once, and much of it never: cold sides of branches, what follows rare calls. So a
 * region with further entries is small at first: FEW_BLOCKS, and of forward branches only the side that follows. If a
 * back-edge is found in it, it will run for longer and gets all the blocks there may be, the other sides too.
 *
 * Back-edges are told by address (target <= branch): every cycle of guest code has one, within a region or across
 * several. So a poll stands at the target inside, or before the exit that leads back.
 */
#include "frontend/ahead.h"

enum { DECODED_RANGES = 4 };             /* of RegionInfo.src */
enum { PAGE = 4096, PIECE = 512, MAX_INSNS = 1024, MAX_BLOCKS = 128, FEW_BLOCKS = 6, MAX_PENDING = 64 + MAX_INSNS };

/* RUN_END: what follows in memory is not next in the list; BREAK: a debugger's breakpoint stands before it;
 * STAYS: a loop's, from which control can come back to the entry */
enum { LEADER = 1, LOOP = 2, RUN_END = 4, BREAK = 8, STAYS = 16 };

typedef struct Pending {          /* cold block to fill at the end */
    uint32_t block;
    uint8_t kind;                 /* 0 exit, 1 exit with poll, 2 exception */
    uint32_t exc;
    IrRef value;
    uint64_t pc;
} Pending;

typedef struct Region {
    const Guest *g;
    uint64_t page, mode, features;
    CodeReader read;
    void *env;
    uint32_t max_insns, max_blocks, shift;
    uint32_t room;                         /* how many blocks new code may make it: max_blocks once there is a loop */
    uint32_t n, nblocks, npending;
    uint32_t stay;                         /* tier 2: instructions that are lifted */
    bool single, split, entries;
    bool crosses;                          /* system mode: the one instruction lies across two pages */
    const uint64_t *known;                 /* RegionLimits.known */
    const RegionLimits *lim;
    uint64_t fetch_fault;                  /* address that could not be fetched */
    uint32_t asked;                        /* pieces of the page that have been read into buf, one bit each; */
    uint16_t have[PAGE / PIECE];           /* how much of each there is */
    uint16_t back[MAX_INSNS], nback;       /* instructions that branch backward */
    struct { uint64_t start, end; } run[MAX_BLOCKS];
    uint32_t nruns, scanned;
    uint16_t queue[MAX_BLOCKS];            /* instruction offsets in the page to scan from */
    uint16_t later[MAX_INSNS], nlater;     /* likewise, if there is a loop; targets of branches */
    uint8_t mark[MAX_INSNS];
    uint16_t block[MAX_INSNS];             /* IR block, of leaders */
    GuestInsn insn[MAX_INSNS];
    Pending pending[MAX_PENDING];
    uint8_t buf[PAGE + 16];
    uint16_t at[PAGE];                     /* start offset >> shift: number of the instruction + 1 */
} Region;

/* Does control come back behind an instruction of this kind, by way of an entry? */
static inline bool comes_back(uint8_t flow)
{
    return flow == FLOW_CALL || flow == FLOW_ICALL || flow == FLOW_SYSCALL;
}

static inline bool in_page(const Region *r, uint64_t pc) { return pc - r->page < PAGE; }

static inline uint16_t *slot_of(Region *r, uint64_t pc) { return &r->at[(pc - r->page) >> r->shift]; }

/* How many bytes there are from page offset @off to the end of its piece. A region touches a small part of its page, so
 * that it is read in pieces, as decoding gets there. */
static inline size_t readable(Region *r, uint32_t off)
{
    uint32_t k = off / PIECE, at = off % PIECE;

    if (UNLIKELY(!(r->asked >> k & 1))) {
        r->asked |= 1u << k;
        r->have[k] = (uint16_t)r->read(r->env, r->page + k * PIECE, r->buf + k * PIECE, PIECE);
    }
    return r->have[k] > at ? r->have[k] - at : 0;
}

/* Reads on into the next piece or page if the instruction needs it. */
static bool decode_at(Region *r, uint64_t pc, GuestInsn *out)
{
    uint32_t off = (uint32_t)(pc - r->page);
    size_t have = readable(r, off);

    if (LIKELY(r->g->decode(out, pc, r->buf + off, have, r->mode, r->features)))
        return true;
    if (have && (off + have) % PIECE == 0) {
        if (off + have < PAGE)
            have += readable(r, (uint32_t)(off + have));
        else
            have += r->read(r->env, r->page + PAGE, r->buf + PAGE, 16);
        if (r->g->decode(out, pc, r->buf + off, have, r->mode, r->features))
            return true;
    }
    r->fetch_fault = pc + have;
    return false;
}

/* Is there code for @pc, in the page, from another region? */
static inline bool is_known(const Region *r, uint64_t pc)
{
    uint32_t n = (uint32_t)(pc - r->page) / 2;

    return r->known && r->known[n / 64] >> n % 64 & 1;
}

static inline bool is_stop(const Region *r, uint64_t pc)
{
    uint32_t n = (uint32_t)(pc - r->page) / 2;

    return r->lim->stops && r->lim->stops[n / 64] >> n % 64 & 1;
}

static inline bool may_be_block(const Region *r, uint64_t pc)
{
    return in_page(r, pc) && !r->single && !((pc - r->page) & ((1u << r->shift) - 1));
}

/* A block shall start at the instruction @pc if there is room; decoded or to be scanned. */
static void want_block(Region *r, uint64_t pc)
{
    if (!may_be_block(r, pc))
        return;

    uint16_t k = *slot_of(r, pc);
    if (!k && is_known(r, pc))
        return;
    if (k) {
        if (!(r->mark[k - 1] & LEADER) && r->nblocks < r->max_blocks) {
            r->mark[k - 1] |= LEADER;
            r->nblocks++;
        }
        return;
    }
    for (uint32_t j = 0; j < r->nruns; j++)
        if (r->queue[j] == pc - r->page)
            return;
    if (r->nblocks + (r->nruns - r->scanned) < r->room && r->nruns < MAX_BLOCKS)
        r->queue[r->nruns++] = (uint16_t)(pc - r->page);
}

/* ... if there turns out to be a loop, or the code is decoded anyhow. */
static void want_later(Region *r, uint64_t pc)
{
    if (r->room == r->max_blocks)
        want_block(r, pc);
    else if (may_be_block(r, pc))
        r->later[r->nlater++] = (uint16_t)(pc - r->page);
}

static void found_loop(Region *r)
{
    r->room = r->max_blocks;
    for (uint32_t k = 0; k < r->nlater; k++)
        want_block(r, r->page + r->later[k]);
    r->nlater = 0;
}

/* Branches that are no way out after all: their targets have been decoded. */
static void join_branches(Region *r)
{
    for (uint32_t k = 0; k < r->nlater; k++)
        if (r->at[r->later[k] >> r->shift])
            want_block(r, r->page + r->later[k]);
}

static void scan_branch(Region *r, const GuestInsn *i)
{
    if (i->target > i->pc) {
        (i->flow == FLOW_COND ? want_later : want_block)(r, i->target);
        return;
    }
    r->back[r->nback++] = (uint16_t)(r->n - 1);
    if (r->room != r->max_blocks && in_page(r, i->target) && *slot_of(r, i->target))
        found_loop(r);
    want_block(r, i->target);
}

/* System mode: an instruction that lies across two pages is a region of its own, since the pages' mappings change
 * separately. */
static bool fits_page(Region *r, const GuestInsn *i)
{
    if (LIKELY(!r->lim->one_page || in_page(r, i->pc + i->len - 1)))
        return true;
    if (r->n)
        return false;
    r->crosses = r->single = true;
    r->entries = false;
    r->max_insns = 1;
    return true;
}

static void break_at(Region *r, GuestInsn *i)
{
    if (r->lim->breakpoint(r->lim->breakpoint_env, i->pc)) {
        r->mark[r->n] |= BREAK;
        i->flow = FLOW_END;
    }
}

/* Decode one run from @pc. */
static void scan_run(Region *r, uint64_t pc, uint32_t number)
{
    bool lead = true;

    r->run[number].start = r->run[number].end = pc;
    for (;;) {
        if (!in_page(r, pc) || r->n >= r->max_insns)
            break;
        uint16_t *at = slot_of(r, pc);
        if (*at) {                       /* runs into code that is there already */
            want_block(r, pc);
            break;
        }
        if (lead && (r->nblocks >= r->room || (r->n && is_known(r, pc))))
            break;
        if (UNLIKELY(r->n && is_stop(r, pc)))
            break;
        GuestInsn *i = &r->insn[r->n];
        if (!decode_at(r, pc, i) || !fits_page(r, i))
            break;
        *at = (uint16_t)(r->n + 1);
        r->mark[r->n] = lead ? LEADER : 0;
        if (UNLIKELY(r->lim->breakpoint != NULL))
            break_at(r, i);
        r->nblocks += lead;
        r->n++;
        pc += i->len;
        r->run[number].end = pc;
        lead = i->flow != FLOW_NEXT;
        if (!lead)
            continue;
        if (i->flow == FLOW_COND || i->flow == FLOW_JUMP)
            scan_branch(r, i);
        if (i->flow != FLOW_COND && !(r->entries && comes_back(i->flow)))
            break;
    }
    if (r->n)
        r->mark[r->n - 1] |= RUN_END;
}

static void scan(Region *r, uint64_t pc)
{
    r->queue[0] = (uint16_t)(pc - r->page);
    r->nruns = 1;
    for (uint32_t k = 0; k < r->nruns; k++) {
        uint64_t start = r->page + r->queue[k];
        r->run[k].start = r->run[k].end = start;
        r->scanned = k + 1;
        if (k && *slot_of(r, start))
            want_block(r, start);
        else
            scan_run(r, start, k);
        if (!k && !r->n)
            return;
    }
    join_branches(r);
}

/* ---- tier 2: the loop nest around the entry ---- */

/* Does control go from instruction @k to one that stays, or to the entry? */
static bool leads_back(Region *r, uint32_t k)
{
    const GuestInsn *i = &r->insn[k];
    uint64_t to[2] = { i->pc + i->len, i->target };

    for (unsigned n = 0; n < 2; n++) {
        bool goes = n ? i->flow == FLOW_COND || i->flow == FLOW_JUMP : i->flow == FLOW_COND || i->flow == FLOW_NEXT;
        uint16_t at = goes && may_be_block(r, to[n]) ? *slot_of(r, to[n]) : 0;

        if (at == 1 || (at && r->mark[at - 1] & STAYS))
            return true;
    }
    return false;
}

/* What does not stay is as if it had not been decoded. False if the entry is in no loop. */
static bool keep_loop(Region *r)
{
    uint32_t stay = 0;
    bool again = true;

    while (again) {
        again = false;
        for (uint32_t k = r->n; k-- > 0;) {
            if (!(r->mark[k] & STAYS) && leads_back(r, k)) {
                r->mark[k] |= STAYS;
                stay++;
                again = true;
            }
        }
    }
    r->nruns = 0;
    for (uint32_t k = 0; k < r->n; k++) {
        const GuestInsn *i = &r->insn[k];

        if (!(r->mark[k] & STAYS)) {
            r->mark[k] &= (uint8_t)~LEADER;
            continue;
        }
        if (!r->nruns || r->run[r->nruns - 1].end != i->pc)
            r->run[r->nruns++].start = i->pc;
        r->run[r->nruns - 1].end = i->pc + i->len;
    }
    r->stay = stay;
    return r->mark[0] & STAYS;
}

/* The IR block that starts at @pc, or -1. */
static int block_at(Region *r, uint64_t pc)
{
    if (!may_be_block(r, pc))
        return -1;
    uint16_t k = *slot_of(r, pc);
    return k && (r->mark[k - 1] & LEADER) ? r->block[k - 1] : -1;
}

/* Which blocks are entered by a back-edge. Asked before lifting, because the poll comes first in the block. */
static void find_loops(Region *r)
{
    for (uint32_t k = 0; k < r->nback; k++) {
        uint64_t target = r->insn[r->back[k]].target;

        if (block_at(r, target) >= 0)
            r->mark[*slot_of(r, target) - 1] |= LOOP;
    }
}

static Pending *add_pending(Region *r, IrFunc *f, uint64_t pc)
{
    assert(r->npending < MAX_PENDING);
    Pending *p = &r->pending[r->npending++];

    *p = (Pending){ .block = ir_block(f, pc), .pc = pc };
    f->blocks[p->block].cold = 1;
    return p;
}

uint32_t lift_exc_block(Lift *l, unsigned exc, IrRef value, uint64_t pc)
{
    Pending *p = add_pending((Region *)l->region, l->ir, pc);

    p->kind = 2;
    p->exc = exc;
    p->value = value;
    return p->block;
}

uint32_t lift_new_block(Lift *l, const GuestInsn *i)
{
    ((Region *)l->region)->split = true;
    return ir_block(l->ir, i->pc);
}

void lift_at(Lift *l, const GuestInsn *i, uint32_t block)
{
    ir_at(l->ir, block);
    ir_insn(l->ir, i->pc, i->len);
}

bool lift_is_entry(const Lift *l, const GuestInsn *i)
{
    const IrBlock *b = &l->ir->blocks[l->ir->cur];

    return i->pc == l->ir->pc || (b->entry && b->pc == i->pc);
}

bool lift_guarded(const Lift *l)
{
    const Region *r = l->region;

    return r->lim->guarded && r->lim->guarded(r->lim->guarded_env, r->page);
}

/* The block a branch at @from to @target goes to: inside, or one that leaves. */
static uint32_t branch_block(Lift *l, uint64_t from, uint64_t target)
{
    Region *r = (Region *)l->region;
    int b = block_at(r, target);

    if (b >= 0)
        return (uint32_t)b;
    Pending *p = add_pending(r, l->ir, target);
    l->ir->blocks[p->block].cold = 0;
    p->kind = target <= from;
    return p->block;
}

/* In a relocatable region it must not depend on where that is, even if @target is beyond an end of the address space. */
void lift_poll_back(Lift *l, uint64_t from, uint64_t target)
{
    if (l->ir->relocatable ? (int64_t)(target - from) <= 0 : target <= from)
        ir_poll(l->ir, target);
}

void lift_goto(Lift *l, uint64_t from, IrExit kind, uint64_t target, IrRef link)
{
    int b = kind == IR_EXIT_JUMP ? block_at((Region *)l->region, target) : -1;

    if (b >= 0) {
        ir_br(l->ir, (uint32_t)b);
        return;
    }
    if (target <= from)
        ir_poll(l->ir, target);
    ir_exit_to(l->ir, kind, target, link);
}

void lift_cond(Lift *l, uint64_t from, IrCond c, IrRef a, IrRef b, uint64_t target, uint64_t next)
{
    Region *r = (Region *)l->region;
    uint32_t yes = branch_block(l, from, target);
    int inside = block_at(r, next);
    uint32_t no = inside >= 0 ? (uint32_t)inside : lift_new_block(l, &(GuestInsn){ .pc = next });

    ir_brc(l->ir, c, a, b, yes, no);
    if (inside < 0) {           /* the exit follows at once, so that falling through stays falling through */
        ir_at(l->ir, no);
        ir_exit_to(l->ir, IR_EXIT_JUMP, next, 0);
    }
}

void lift_cond_flags(Lift *l, uint64_t from, IrFlagCond c, IrRef flags, uint64_t target, uint64_t next)
{
    Region *r = (Region *)l->region;
    uint32_t yes = branch_block(l, from, target);
    int inside = block_at(r, next);
    uint32_t no = inside >= 0 ? (uint32_t)inside : lift_new_block(l, &(GuestInsn){ .pc = next });

    ir_brfl(l->ir, c, flags, yes, no);
    if (inside < 0) {
        ir_at(l->ir, no);
        ir_exit_to(l->ir, IR_EXIT_JUMP, next, 0);
    }
}

/* The block of the leader @k. */
static IrEntry entry_kind(const Region *r, uint32_t k)
{
    const GuestInsn *before = k ? &r->insn[k - 1] : NULL;

    if (!before || !r->entries)
        return IR_ENTRY_NONE;
    return (before->flow == FLOW_CALL || before->flow == FLOW_ICALL) && before->pc + before->len == r->insn[k].pc
         ? IR_ENTRY_RETURN : IR_ENTRY_PLACE;
}

static void lift_all(Region *r, Lift *l)
{
    IrFunc *f = l->ir;

    for (uint32_t k = 0; k < r->n; k++)
        if (r->mark[k] & LEADER)
            r->block[k] = (uint16_t)ir_block(f, r->insn[k].pc);
    find_loops(r);
    for (uint32_t k = 0; k < r->n; k++) {
        const GuestInsn *i = &r->insn[k];
        if (r->lim->loop && !(r->mark[k] & STAYS))
            continue;
        if (r->mark[k] & LEADER) {
            ir_at(f, r->block[k]);
            f->blocks[r->block[k]].entry = entry_kind(r, k);
            memset(l->scratch, 0, sizeof l->scratch);
            l->priv = NULL;
        }
        ir_insn(f, i->pc, i->len);
        if (r->mark[k] & LOOP) {
            f->blocks[r->block[k]].loop = 1;
            ir_poll(f, i->pc);
        }
        if (UNLIKELY(r->crosses) && r->lim->next_page)
            ir_page(f, i->pc, r->lim->next_page);
        if (UNLIKELY(r->mark[k] & BREAK))
            ir_exit_exc(f, r->g->exc_debug, 0, i->pc);
        else
            r->g->lift(l, i);
        bool last = (r->mark[k] & RUN_END) || (k + 1 < r->n && (r->mark[k + 1] & LEADER))
                    || (r->lim->loop && k + 1 < r->n && !(r->mark[k + 1] & STAYS));
        if (i->flow == FLOW_NEXT && last)
            lift_goto(l, i->pc, IR_EXIT_JUMP, i->pc + i->len, 0);
    }
}

static void fill_pending(Region *r, IrFunc *f)
{
    for (uint32_t k = 0; k < r->npending; k++) {
        const Pending *p = &r->pending[k];
        ir_at(f, p->block);
        if (p->kind == 2) {
            ir_exit_exc(f, p->exc, p->value, p->pc);
            continue;
        }
        if (p->kind == 1)
            ir_poll(f, p->pc);
        ir_exit_to(f, IR_EXIT_JUMP, p->pc, 0);
    }
}

/* Blocks made in the middle got high numbers: number all in the order of their code, so that "falls through" is "next". */
static void renumber(IrFunc *f)
{
    uint32_t n = f->nblocks;
    uint32_t *old = arena_array(f->arena, uint32_t, n), *now = arena_array(f->arena, uint32_t, n);
    IrBlock *blocks = arena_array(f->arena, IrBlock, n);

    /* All but the split ones are in order already: insertion sort does little. */
    for (uint32_t k = 0; k < n; k++) {
        uint32_t j = k;
        for (; j && f->blocks[old[j - 1]].first > f->blocks[k].first; j--)
            old[j] = old[j - 1];
        old[j] = k;
    }
    for (uint32_t k = 0; k < n; k++) {
        now[old[k]] = k;
        blocks[k] = f->blocks[old[k]];
    }
    memcpy(f->blocks, blocks, sizeof *blocks * n);
    for (uint32_t k = 0; k < f->nedges; k++)
        f->edges[k].block = now[f->edges[k].block];
    f->cur = now[f->cur];
}

/* The runs as at most DECODED_RANGES sorted, disjoint ranges; the smallest gaps are closed. */
static void list_sources(Region *r, RegionInfo *info)
{
    RegionSource s[MAX_BLOCKS];
    uint32_t n = 0, m = 0;

    for (uint32_t k = 0; k < r->nruns; k++) {
        uint64_t start = r->run[k].start;
        uint32_t len = (uint32_t)(r->run[k].end - start), j;
        if (!len)
            continue;
        for (j = n++; j && s[j - 1].start > start; j--)
            s[j] = s[j - 1];
        s[j] = (RegionSource){ start, len };
    }
    for (uint32_t k = 0; k < n; k++) {
        if (m && s[k].start <= s[m - 1].start + s[m - 1].len) {
            uint64_t end = MAX(s[k].start + s[k].len, s[m - 1].start + s[m - 1].len);
            s[m - 1].len = (uint32_t)(end - s[m - 1].start);
        } else {
            s[m++] = s[k];
        }
    }
    while (m > DECODED_RANGES) {
        uint32_t best = 1;
        for (uint32_t k = 2; k < m; k++)
            if (s[k].start - (s[k - 1].start + s[k - 1].len) < s[best].start - (s[best - 1].start + s[best - 1].len))
                best = k;
        s[best - 1].len = (uint32_t)(s[best].start + s[best].len - s[best - 1].start);
        memmove(&s[best], &s[best + 1], sizeof *s * (m - best - 1));
        m--;
    }
    memcpy(info->src, s, sizeof *s * m);
    info->nsrc = info->ndecoded = m;
}

void region_form(const Guest *g, IrFunc *f, uint64_t pc, uint64_t mode, uint64_t features, const RegionLimits *lim,
                 CodeReader read, void *env, RegionInfo *info)
{
    Region r;

    r.g = g, r.mode = mode, r.features = features, r.read = read, r.env = env;
    r.page = ALIGN_DOWN(pc, PAGE);
    r.single = lim->single;
    r.entries = lim->entries && !r.single;
    r.known = lim->known;
    r.lim = lim;
    r.max_insns = r.single ? 1 : MIN(MAX(lim->max_insns, 1u), (uint32_t)MAX_INSNS);
    r.max_blocks = r.single ? 1 : MIN(MAX(lim->max_blocks, 1u), (uint32_t)MAX_BLOCKS);
    r.room = r.entries ? MIN(r.max_blocks, (uint32_t)FEW_BLOCKS) : r.max_blocks;
    r.shift = (uint32_t)__builtin_ctz(g->insn_align);
    r.n = r.stay = r.nblocks = r.npending = r.nruns = r.scanned = r.asked = r.nback = r.nlater = 0;
    r.split = r.crosses = false;
    r.fetch_fault = pc;
    memset(r.at, 0, sizeof r.at[0] * (PAGE >> r.shift));

    Lift l = { .ir = f, .mode = mode, .features = features, .region = &r };
    f->pc = pc;
    f->mode = mode;
    f->nan = (uint8_t)(g->nan_of_mode ? g->nan_of_mode(mode) : g->nan);
    *info = (RegionInfo){ 0 };
    if (!((pc - r.page) & (g->insn_align - 1)))
        scan(&r, pc);
    if (lim->loop && (!r.n || !keep_loop(&r)))
        return;
    if (!r.n) {
        ir_at(f, ir_block(f, pc));
        ir_insn(f, pc, g->insn_align);
        IrRef value = ir_pcrel(f, r.fetch_fault);
        ir_exit_exc(f, g->exc_fetch, value, pc);
        return;
    }
    lift_all(&r, &l);
    fill_pending(&r, f);
    if (r.split)
        renumber(f);
    f->ninsns = info->ninsns = lim->loop ? r.stay : r.n;
    info->crosses = r.crosses;
    list_sources(&r, info);
    if (lim->ahead && g->flags_effect && !r.single)
        region_look_ahead(g, f, lim, read, env, features, info);
}
