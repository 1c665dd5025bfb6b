/* SPDX-License-Identifier: Apache-2.0 */
#include "reloc.h"

#include <stdio.h>
#include <stdlib.h>

static const char *why(const char *fmt, uint64_t at)
{
    static char buf[100];

    snprintf(buf, sizeof buf, fmt, (unsigned long long)at);
    return buf;
}

static void move(TargetOut *o, uint64_t d)
{
    for (uint32_t k = 0; k < o->nrelocs; k++) {
        uint8_t *p = o->code + o->relocs[k].offset;

        if (o->relocs[k].kind == RELOC_PC64)
            st64(p, ld64(p) + d);
    }
}

const char *reloc_differs(TargetOut *a, const TargetOut *b, uint64_t d)
{
    if (a->size != b->size || a->nrelocs != b->nrelocs || a->nsites != b->nsites || a->nentries != b->nentries)
        return why("code of another size: %#llx", b->size);
    for (uint32_t k = 0; k < a->nrelocs; k++) {
        const Reloc *x = &a->relocs[k], *y = &b->relocs[k];

        if (x->offset != y->offset || x->kind != y->kind || x->value != y->value)
            return why("relocation at %#llx", x->offset);
    }
    for (uint32_t k = 0; k < a->nsites; k++) {
        const ExitSite *x = &a->sites[k], *y = &b->sites[k];

        if (x->patch != y->patch || x->cold != y->cold || x->page != y->page || x->again != y->again || x->kind != y->kind
            || x->pc + d != y->pc)
            return why("exit site %#llx", k);
    }
    for (uint32_t k = 0; k < a->nentries; k++)
        if (a->entries[k].pc + d != b->entries[k].pc || a->entries[k].offset != b->entries[k].offset)
            return why("entry %#llx", k);
    if (a->map_size != b->map_size || (a->map_size && memcmp(a->map, b->map, a->map_size)))
        return why("state map of %#llx bytes", a->map_size);
    move(a, d);
    for (uint32_t k = 0; k < a->size; k++)
        if (a->code[k] != b->code[k])
            return why("code byte %#llx", k);
    return NULL;
}

typedef struct Reader { const RelocCode *c; uint64_t base; } Reader;

static size_t read_code(void *env, uint64_t pc, void *buf, size_t len)
{
    const Reader *r = env;

    if (pc - r->base >= r->c->size)
        return 0;
    len = MIN(len, r->c->size - (pc - r->base));
    memcpy(buf, r->c->bytes + (pc - r->base), len);
    return len;
}

static void compile_at(const RelocCode *c, uint64_t base, uint64_t off, Arena *arena, TargetOut *out, RegionInfo *info)
{
    const Guest *g = c->guest;
    Reader r = { c, base };
    const char *wrong;
    IrFunc f;

    ir_init(&f, arena, g->slots, g->nslots, g->helpers, g->nhelpers);
    f.relocatable = !c->fixed;
    region_form(g, &f, base + off, c->mode, c->features, &c->lim, read_code, &r, info);
    for (const IrPass *p = ir_passes; p->name; p++)
        if (p->tier <= 1)
            p->run(&f);
    wrong = ir_verify(&f);
    if (wrong) {
        ir_print(&f, stderr);
        fprintf(stderr, "%s\n", wrong);
        abort();
    }
    target_x86_64.compile(c->ctx, &f, out);
}

const char *reloc_check(RelocCode *c, uint64_t off, uint64_t base, uint64_t d, RegionInfo *info)
{
    static Arena arena;
    RegionInfo here, there;
    const char *wrong;
    TargetOut a, b;

    arena_reset(&arena);
    compile_at(c, base, off, &arena, &a, &here);
    compile_at(c, base + d, off, &arena, &b, &there);
    if (info)
        *info = here;
    wrong = here.nsrc != there.nsrc || here.ninsns != there.ninsns ? "formed otherwise" : NULL;
    for (unsigned k = 0; !wrong && k < here.nsrc; k++)
        if (here.src[k].start + d != there.src[k].start || here.src[k].len != there.src[k].len)
            wrong = why("source %#llx", k);
    c->relocs = 0;
    for (uint32_t k = 0; k < a.nrelocs; k++)
        c->relocs += a.relocs[k].kind == RELOC_PC64;
    return wrong ? wrong : reloc_differs(&a, &b, d);
}
