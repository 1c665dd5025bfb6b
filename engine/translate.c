/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The pipeline: guest bytes, IR, passes, host code, cache; with a dump after every arrow (-d in,
 * op, opt, ra, out). Runs under the engine's lock, in one arena that is reset each time.
 */
#include "engine/engine-int.h"

#include <inttypes.h>
#include <stdlib.h>
#include <time.h>

/* Verifying after every pass costs as much as translating: builds with -Dchecks=true do it, and whoever reads the IR. */
#ifdef LYRE_CHECKS
enum { VERIFY_ALWAYS = 1 };
#else
enum { VERIFY_ALWAYS = 0 };
#endif

enum { TIER2_INSNS = 1024, TIER2_BLOCKS = 128 };

uint64_t engine_now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000000000ull + t.tv_nsec;
}

static uint64_t phase_end(Engine *e, int phase, uint64_t since)
{
    uint64_t now;

    if (!log_on(LOG_STATS))
        return 0;
    now = engine_now();
    e->counts.ns[phase] += now - since;
    return now;
}

/* ---- guest bytes ---- */

void snapshot_seed(Snapshot *s, uint64_t phys, const uint8_t *host)
{
    if (s->n == SNAP_PAGES || (s->n && s->pages[0].page == phys))
        return;
    s->pages[s->n].page = phys;
    s->pages[s->n].asked = 0;
    s->host[s->n++] = host;
}

static SnapPage *snapshot_page(Snapshot *s, uint64_t page)
{
    for (uint32_t i = 0; i < s->n; i++)
        if (s->pages[i].page == page)
            return &s->pages[i];
    if (s->n == SNAP_PAGES || s->cfg->system)
        return NULL;
    s->pages[s->n].page = page;
    s->pages[s->n].asked = 0;
    return &s->pages[s->n++];
}

/* Up to @len bytes at offset @off of @p, no further than to the end of a piece. */
static size_t snapshot_piece(Snapshot *s, SnapPage *p, size_t off, void *buf, size_t len)
{
    const EngineConfig *c = s->cfg;
    unsigned k = off / SNAP_PIECE;
    size_t at = off % SNAP_PIECE;

    if (!(p->asked >> k & 1)) {
        p->asked |= 1u << k;
        p->have[k] = SNAP_PIECE;
        if (UNLIKELY(c->system != NULL))
            memcpy(p->bytes + k * SNAP_PIECE, s->host[p - s->pages] + k * SNAP_PIECE, SNAP_PIECE);
        else
            p->have[k] = c->read_code(c->env, p->page + k * SNAP_PIECE, p->bytes + k * SNAP_PIECE, SNAP_PIECE);
    }
    if (at >= p->have[k])
        return 0;
    len = MIN(len, p->have[k] - at);
    memcpy(buf, p->bytes + off, len);
    return len;
}

/* Within the pages seen first, each byte is read once. */
size_t snapshot_read(void *env, uint64_t pc, void *buf, size_t len)
{
    Snapshot *s = env;
    size_t done = 0;

    while (done < len) {
        uint64_t at = pc + done;
        size_t off = at % GUEST_PAGE, want = MIN(len - done, SNAP_PIECE - off % SNAP_PIECE), have;
        SnapPage *p = snapshot_page(s, at - off);

        if (p)
            have = snapshot_piece(s, p, off, (uint8_t *)buf + done, want);
        else
            have = s->cfg->system ? 0 : s->cfg->read_code(s->cfg->env, at, (uint8_t *)buf + done, want);
        done += have;
        if (have < want)
            return done;
    }
    return done;
}

/* CodeReader of region_form. */
static size_t snapshot_code(void *env, uint64_t pc, void *buf, size_t len)
{
    Snapshot *s = env;
    size_t done = 0;

    if (LIKELY(!s->cfg->system))
        return snapshot_read(s, pc, buf, len);
    while (done < len) {
        uint64_t at = pc + done, k = (at - s->virt) / GUEST_PAGE, off = at % GUEST_PAGE;
        size_t want = MIN(len - done, GUEST_PAGE - off);

        if (k >= s->nphys || snapshot_read(s, s->phys[k] + off, (uint8_t *)buf + done, want) != want)
            break;
        done += want;
    }
    return done;
}

/* ---- dumps ---- */

static void dump_in(Engine *e, const Translation *t, bool hot)
{
    const EngineConfig *c = &e->cfg;
    FILE *out = log_stream();

    fprintf(out, "IN: %#" PRIx64 " mode %#" PRIx64 ", %u instructions%s\n", t->f.pc, t->f.mode,
            t->info.ninsns, hot ? ", tier 2" : "");
    for (unsigned i = 0; i < t->info.ndecoded; i++) {
        uint64_t pc = t->info.src[i].start, end = pc + t->info.src[i].len;

        while (pc < end) {
            uint8_t buf[16];
            char text[128] = "";
            GuestInsn insn = { 0 };
            size_t n = snapshot_code(&e->snap, pc, buf, MIN(sizeof buf, end - pc));

            if (!c->guest->decode(&insn, pc, buf, n, t->f.mode, c->features) || !insn.len)
                break;
            c->guest->disas(&insn, text, sizeof text);
            fprintf(out, "  %#12" PRIx64 ":  ", pc);
            for (unsigned k = insn.len; k-- > 0;)
                fprintf(out, "%02x", buf[k]);
            fprintf(out, "%*s%s\n", 12 - 2 * (int)MIN(insn.len, 6), "", text);
            pc += insn.len;
        }
    }
}

static void dump_ir(const Translation *t, const char *stage)
{
    fprintf(log_stream(), "%s: %#" PRIx64 "\n", stage, t->f.pc);
    ir_print(&t->f, log_stream());
}

static void dump_out(Engine *e, const Translation *t, const Region *r)
{
    fprintf(log_stream(), "OUT: %#" PRIx64 ", %u bytes for %u instructions%s\n", t->f.pc, r->size,
            t->info.ninsns, r->tier == 2 ? ", tier 2" : "");
    e->cfg.target->disas(r->code, r->size, (uintptr_t)r->code, log_stream());
}

static void check(const Translation *t, const char *stage)
{
    const char *wrong = VERIFY_ALWAYS || t->dump ? ir_verify(&t->f) : NULL;

    if (UNLIKELY(wrong)) {
        fprintf(stderr, "lyre: internal error: IR after %s, region %#" PRIx64 ": %s\n", stage,
                t->f.pc, wrong);
        ir_print(&t->f, stderr);
        abort();
    }
}

/* ---- placing ---- */

static void *keep(Arena *a, const void *p, size_t size)
{
    return size ? memcpy(arena_alloc(a, size), p, size) : NULL;
}

/* A copy of @f that lives as long as its chunk, for the interpreter. *@size: its bytes. */
static IrFunc *ir_keep(Arena *a, const IrFunc *f, uint32_t *size)
{
    IrFunc *k = keep(a, f, sizeof *f);

    k->arena = NULL;
    k->build = NULL;
    k->ins = keep(a, f->ins, f->nins * sizeof *f->ins);
    k->blocks = keep(a, f->blocks, f->nblocks * sizeof *f->blocks);
    k->edges = keep(a, f->edges, f->nedges * sizeof *f->edges);
    k->args = keep(a, f->args, f->nargs * sizeof *f->args);
    k->maps = keep(a, f->maps, f->nmaps * sizeof *f->maps);
    k->map_pairs = keep(a, f->map_pairs, f->npairs * sizeof *f->map_pairs);
    *size = sizeof *f + f->nins * sizeof *f->ins + f->nblocks * sizeof *f->blocks
            + f->npairs * sizeof *f->map_pairs;
    return k;
}

static unsigned source_pages(const Translation *t)
{
    unsigned n = 0;

    for (unsigned i = 0; i < t->nsrc; i++) {
        uint64_t start = t->src[i].start, last = start + t->src[i].len - 1;

        n += last / GUEST_PAGE - start / GUEST_PAGE + 1;
    }
    return n;
}

/* Link the exits of @r whose targets are there already. */
static void link_known(Engine *e, Chunk *c, Region *r, const TargetOut *out, const Where *w)
{
    for (uint32_t i = 0; i < out->nsites; i++)
        if (!out->sites[i].page)
            region_ahead(e, w->moves ? out->sites[i].pc % GUEST_PAGE : out->sites[i].pc, r->mode);
    for (uint32_t i = 0; i < out->nsites; i++) {
        uint64_t pc = out->sites[i].pc;
        const SetPage *page = out->sites[i].page ? set_page(w->set, w->base + pc) : NULL;
        Entry to = { 0 };

        if (!out->sites[i].page || page)
            to = region_linkable(e, w->moves ? pc % GUEST_PAGE : pc, page ? page->key : r->mode);
        if (to.region)
            region_link(e, r, region_site(r, i), to);
        else if (e->persist)        /* to be compared with a record soon */
            __builtin_prefetch((const void *)(uintptr_t)(e->cfg.guest_base + pc));
    }
}

/* System mode: sources are physical. A range that crosses into the second page becomes two. */
static void sources_physical(const Snapshot *s, Translation *t)
{
    for (unsigned i = 0; i < t->nsrc; i++) {
        uint64_t start = t->src[i].start, off = start % GUEST_PAGE;

        t->src[i].start = s->phys[0] + off;
        if (off + t->src[i].len > GUEST_PAGE && s->nphys == 2) {      /* then it is the only one */
            t->src[1] = (RegionSource){ s->phys[1], (uint32_t)(off + t->src[i].len - GUEST_PAGE) };
            t->src[0].len = (uint32_t)(GUEST_PAGE - off);
            t->nsrc = 2;
            return;
        }
    }
}

/* Into the cache and its tables. A region without source, whose entry could not be fetched, is
 * good for one run only. */
static Region *place(Engine *e, Translation *t, Chunk *c, const Where *w)
{
    bool jit = e->cfg.accel == ACCEL_JIT;
    Region *r = arena_zalloc(&c->arena, sizeof *r);

    r->pc = t->f.pc;
    r->mode = w->key;
    r->moves = w->moves;
    if (UNLIKELY(e->cfg.system != NULL)) {
        sources_physical(&e->snap, t);
        r->mapping = t->mapping[0];
        r->number = t->mapping[0]->number;
        r->number2 = t->mapping[1] ? t->mapping[1]->number : 0;
    }
    r->chunk = c - e->cache.chunks;
    r->ninsns = t->ninsns;
    r->tier = w->hot ? 2 : 1;
    r->delta = t->out.delta;
    r->nsrc = t->nsrc;
    r->src = keep(&c->arena, t->src, t->nsrc * sizeof *r->src);
    r->pages = arena_array(&c->arena, PageRef, source_pages(t));
    r->parts = keep(&c->arena, t->parts, t->nparts * sizeof *r->parts);
    r->nparts = t->nparts;
    r->entries = keep(&c->arena, t->out.entries, t->out.nentries * sizeof *r->entries);
    r->nentries = t->out.nentries;
    if (!t->hashed && !t->nparts)
        t->hash = source_hash(&e->snap, r->src, r->nsrc, &t->hashed);
    r->hash = t->hash;
    r->hashed = t->hashed;
    if (jit) {
        r->map = keep(&c->arena, t->out.map, t->out.map_size);
        r->map_size = t->out.map_size;
        cache_place(e, c, r, &t->out);
    } else {
        r->code = ir_keep(&c->arena, &t->f, &r->size);
        c->used += r->size;
    }
    cache_add(e, c, r);
    if (r->nsrc) {
        region_publish(e, r);
        if (jit)
            link_known(e, c, r, &t->out, w);
    } else {
        r->state = REGION_DEAD;
    }
    if (UNLIKELY(e->jitdump != NULL))
        jitdump_load(e, r);
    return r;
}

/* ---- system mode ---- */

/* The pages count as code before they are read: a write that comes later is told. */
static void system_begin(Engine *e, Translation *t, const Where *w, RegionLimits *lim)
{
    Snapshot *s = &e->snap;

    mappings_trim(e);
    s->virt = ALIGN_DOWN(w->pc, (uint64_t)GUEST_PAGE);
    s->nphys = w->npages;
    for (unsigned k = 0; k < w->npages; k++) {
        s->phys[k] = w->page[k].phys;
        snapshot_seed(s, w->page[k].phys, w->page[k].host);
        t->page[k] = page_pin(e, w->page[k].phys / GUEST_PAGE, w->page[k].host);
        t->mapping[k] = mapping_of(e, w, k);
    }
    lim->one_page = true;
    lim->next_page = w->npages == 2 && !w->step ? t->mapping[1]->number : 0;
}

/* A step sees no breakpoint, and its end all of the state. */
static void limits_debug(Engine *e, const Where *w, RegionLimits *lim)
{
    if (w->step) {
        lim->single = true;
        lim->ahead = lim->entries = false;
    } else if (e->nbreaks) {
        lim->breakpoint = break_at;
        lim->breakpoint_env = e;
    }
}

static void system_end(Engine *e, Translation *t)
{
    for (unsigned k = 0; k < ARRAY_LEN(t->page); k++)
        if (t->page[k])
            page_unpin(e, t->page[k]);
}

/* ---- the pipeline ---- */

static void optimise(Engine *e, Translation *t, bool hot)
{
    unsigned tier = hot && e->tables->plain[soft_index(t->f.pc)] != t->f.pc ? 2 : 1;

    for (const IrPass *p = ir_passes; p->name; p++) {
        if (p->tier > MAX(tier, e->cfg.passes))
            continue;
        p->run(&t->f);
        check(t, p->name);
        if (t->dump && log_on(LOG_OPT))
            dump_ir(t, p->name);
    }
}

/* Below 4 GiB programs lie where they were linked to, and addresses are short constants. */
static bool relocatable(const EngineConfig *c, uint64_t pc)
{
    return c->relocate && pc >> 32 && !c->system && c->accel == ACCEL_JIT;
}

/* From guest bytes to host code in e->arena, small enough for a chunk. False: w->hot, and there is no loop. */
static bool generate(Engine *e, Translation *t, const Where *w, uint64_t clock)
{
    const EngineConfig *c = &e->cfg;
    const Guest *g = c->guest;
    RegionLimits lim = e->limits;
    uint64_t pc = w->pc;

    e->snap.n = 0;
    if (UNLIKELY(c->system != NULL))
        system_begin(e, t, w, &lim);
    if (UNLIKELY(w->step || e->nbreaks))
        limits_debug(e, w, &lim);
    lim.known = lim.entries ? pages_known(e, pc, w->key) : NULL;
    lim.stops = pages_stops(e, pc, w->key);
    if (w->hot) {
        lim.max_insns = TIER2_INSNS;
        lim.max_blocks = TIER2_BLOCKS;
        lim.entries = false;
        lim.loop = true;
        lim.known = lim.stops = NULL;
    }
    do {
        arena_reset(&e->arena);
        ir_init(&t->f, &e->arena, g->slots, g->nslots, g->helpers, g->nhelpers);
        t->f.relocatable = w->moves || relocatable(c, pc);
        region_form(g, &t->f, pc, key_mode(e, w->key), c->features, &lim, snapshot_code, &e->snap, &t->info);
        if (w->hot && !t->info.ninsns)
            return false;
        if (UNLIKELY(ir_nan_traps(t->f.nan) && pc && e->tables->soft[soft_index(pc)] == pc))
            t->f.nan = IR_NAN_ARM_SOFT;
        check(t, "lifting");
        if (t->dump && log_on(LOG_IN))
            dump_in(e, t, w->hot);
        if (t->dump && log_on(LOG_OP))
            dump_ir(t, "OP");
        clock = phase_end(e, PHASE_FORM, clock);
        optimise(e, t, w->hot);
        clock = phase_end(e, PHASE_PASSES, clock);
        t->f.tier = w->hot ? 2 : 0;
        t->f.count = e->cfg.tier2 && !w->hot;
        if (c->accel == ACCEL_JIT)
            c->target->compile(e->target, &t->f, &t->out);
        clock = phase_end(e, PHASE_COMPILE, clock);
        lim.max_insns /= 2;
    } while (t->out.size > cache_max(e) && lim.max_insns);
    assert(t->out.size <= cache_max(e));
    t->src = t->info.src;
    t->nsrc = t->info.nsrc;
    t->ninsns = t->info.ninsns;
    return true;
}

/* Of another process, or an earlier one. */
static Region *reuse(Engine *e, const Where *w)
{
    uint64_t clock = log_on(LOG_STATS) ? engine_now() : 0;
    Where what = *w;
    Region *r = NULL;
    Translation t;

    t.f.pc = w->pc;
    if (persist_get(e, &what, &t))
        r = place(e, &t, cache_room(e, t.out.size, t.out.nsites), &what);
    if (r && r->nparts)
        r = region_find(e, w->pc, w->key);
    phase_end(e, PHASE_REUSE, clock);
    return r;
}

Region *translate(Engine *e, const Where *w)
{
    Translation t = { .dump = log_on(LOG_IN | LOG_OP | LOG_OPT | LOG_OUT) && log_wants_pc(w->base + w->pc) };
    uint64_t clock;
    uint32_t gaps;
    Region *r;
    Chunk *c;

    r = e->persist && !t.dump ? reuse(e, w) : NULL;
    if (r)
        return r;
    clock = log_on(LOG_STATS) ? engine_now() : 0;
    do {            /* again if the lock was given up: guest bytes may have changed */
        if (!generate(e, &t, w, clock))
            return NULL;
        clock = log_on(LOG_STATS) ? engine_now() : 0;
        gaps = e->gaps;
        c = cache_room(e, t.out.size, t.out.nsites);
    } while (UNLIKELY(e->gaps != gaps));
    if (LIKELY(!e->cfg.system || t.info.nsrc || w->pc % e->cfg.guest->insn_align))
        r = place(e, &t, c, w);
    if (r) {
        e->counts.regions++;
        e->counts.insns += r->ninsns;
        e->counts.host_bytes += r->size;
        if (e->persist && t.hashed)
            persist_put(e, w, &t.info, &t.out, t.hash, t.f.relocatable);
    }
    if (UNLIKELY(e->cfg.system != NULL))
        system_end(e, &t);
    if (r && t.dump && log_on(LOG_OUT) && e->cfg.accel == ACCEL_JIT)
        dump_out(e, &t, r);
    phase_end(e, PHASE_PLACE, clock);
    return r;
}
