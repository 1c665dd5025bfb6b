/* SPDX-License-Identifier: Apache-2.0 */
#include "runner.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

bool runner_init(Runner *r, uint32_t size)
{
    r->size = size;
    r->code = mmap(NULL, size, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return r->code != MAP_FAILED;
}

bool runner_target(Runner *r, const TargetConfig *cfg)
{
    r->ctx = target_x86_64.create(cfg);
    if (target_x86_64.stubs(r->ctx, r->code, RUNNER_STUBS, r->stub) > RUNNER_STUBS)
        return false;
    for (int k = 0; k < JUMP_SIZE; k++)
        r->jumps[k].pc = k == JUMP_SIZE - 1 ? 4 : ~0ull;      /* nowhere is it the pc of its place */
    r->jumps[JUMP_SIZE].pc = 4;
    return true;
}

void runner_region(Runner *r, const IrFunc *f) { runner_moved(r, f, 0); }

void runner_moved(Runner *r, const IrFunc *f, uint64_t d)
{
    uint8_t *at = runner_at(r);

    target_x86_64.compile(r->ctx, f, &r->out);
    r->pc = f->pc + d;
    if (r->out.size > r->size - RUNNER_STUBS)
        abort();
    memcpy(at, r->out.code, r->out.size);
    for (uint32_t k = 0; k < r->out.nrelocs; k++) {
        const Reloc *l = &r->out.relocs[k];

        if (l->kind == RELOC_MASK8)         /* all of the table is there */
            continue;
        if (l->kind == RELOC_PC64) {
            st64(at + l->offset, ld64(at + l->offset) + d);
            continue;
        }
        st32(at + l->offset, l->kind == RELOC_SITE32 ? l->value
             : target_x86_64.branch_field(at + l->offset, r->code + r->stub[l->value]));
    }
    for (uint32_t k = 0; k < r->out.nsites; k++)
        r->out.sites[k].pc += d;
}

int runner_enter(const Runner *r, Cpu *cpu)
{
    int (*enter)(Cpu *, const void *) = (int (*)(Cpu *, const void *))(uintptr_t)(r->code + r->stub[STUB_ENTER]);

    return enter(cpu, runner_at(r));
}

void runner_disas(const Runner *r) { target_x86_64.disas(runner_at(r), r->out.size, 0, stderr); }
