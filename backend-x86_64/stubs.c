/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The stubs: how control gets into generated code, out of it, and to C and back. They are made at start-up, so they may
 * hold absolute addresses. In generated code rsp is a multiple of 16 and FRAME_SIZE bytes above it are spill slots.
 */
#include "backend-x86_64/cg.h"

typedef struct Stubs { Asm *a; const TargetCtx *t; uint32_t common, finish; } Stubs;

static bool avx(const Stubs *s) { return s->t->feat & FEAT_AVX; }

static void homes(Stubs *s, bool store)
{
    for (unsigned r = 0; r < NREGS; r++) {
        if (s->t->slot_of[r] < 0)
            continue;
        const IrSlot *slot = &s->t->cfg.slots[s->t->slot_of[r]];
        Mem m = mem_bd(RBP, CPU_STATE_DISP(slot->offset));
        bool vec = slot->type == IR_V128;
        Enc e = store ? (vec ? X_MOVUPS_MR : X_MOVSD_ST) : vec ? X_MOVUPS : X_MOVSD_L;

        if (!reg_is_xmm(r))
            x_rm(s->a, store ? X_MOV_MR : X_MOV, 1, r, m);
        else if (avx(s))
            v_rrm(s->a, e, 0, r, NOREG, m);
        else
            x_rm(s->a, e, 0, r, m);
    }
}

static void fp_to_host(Stubs *s, bool save)
{
    Mem tmp = head_mem(CPU_HEAD_DISP(scratch32) + 12);

    if (save)
        x_m(s->a, X_STMXCSR, 0, HEAD(host_fp));
    x_mi(s->a, X_MOV_I, 0, tmp, MXCSR_DEFAULT);
    x_m(s->a, X_LDMXCSR, 0, tmp);
}

static void fp_to_guest(Stubs *s) { x_m(s->a, X_LDMXCSR, 0, HEAD(host_fp)); }

static void vzeroupper(Stubs *s)
{
    if (avx(s)) {
        x_byte(s->a, 0xc5);
        x_byte(s->a, 0xf8);
        x_byte(s->a, 0x77);
    }
}

static const uint8_t saved[6] = { RBP, RBX, R12, R13, R14, R15 };

static void push_pop(Stubs *s, unsigned op, unsigned r)
{
    if (reg_hi(r))
        x_byte(s->a, 0x41);
    x_byte(s->a, op | (r & 7));
}

static void cpu_to_rdi(Stubs *s)
{
    x_rm(s->a, X_LEA, 1, RDI, mem_bd(RBP, -(int)offsetof(Cpu, state) - CPU_BIAS));
}

static void stub_enter(Stubs *s)
{
    for (int k = 0; k < 6; k++)
        push_pop(s, 0x50, saved[k]);
    x_ri(s->a, X_SUB_I, 1, RSP, FRAME_SIZE + 8);
    x_rm(s->a, X_LEA, 1, RBP, mem_bd(RDI, (int)offsetof(Cpu, state) + CPU_BIAS));
    x_rm(s->a, X_MOV_MR, 1, RSP, HEAD(host_sp));
    x_mov(s->a, 1, RAX, RSI);
    vzeroupper(s);
    fp_to_guest(s);
    homes(s, false);
    x_r(s->a, X_JMP_M, 0, RAX);
}

/* Return eax to the caller of STUB_ENTER. */
static void stub_finish(Stubs *s)
{
    s->finish = asm_pos(s->a);
    vzeroupper(s);
    x_ri(s->a, X_ADD_I, 1, RSP, FRAME_SIZE + 8);
    for (int k = 5; k >= 0; k--)
        push_pop(s, 0x58, saved[k]);
    x_byte(s->a, 0xc3);
}

/* Homes to memory, host FP environment back, return eax. */
static void stub_common(Stubs *s)
{
    s->common = asm_pos(s->a);
    homes(s, true);
    fp_to_host(s, true);
    x_target32(s->a, x_jmp32(s->a), s->finish);
}

/* rdx = the place of pc = rax in the first jump table */
static void near_entry(Stubs *s)
{
    unsigned shift = s->t->cfg.pc_shift;

    x_mov(s->a, 0, RDX, RAX);
    x_rm(s->a, X_AND, 0, RDX, HEAD(jump_mask));
    x_ri8(s->a, X_SHL_I, 0, RDX, 4 - shift);
    x_rm(s->a, X_ADD, 1, RDX, HEAD(jumps));
}

/* To the code in the entry @off bytes behind rdx, for pc = rax. */
static void entry_jump(Stubs *s, int off)
{
    if (s->t->cfg.softmmu)
        x_code_base(s->a);
    x_m(s->a, X_JMP_M, 0, mem_bd(RDX, off + (int)offsetof(JumpEntry, code)));
}

/* Another pc is in the place of pc = rax: look in the second table, far_index() of ir/cpu.h. Where the place is empty the
 * second table has nothing either, and its page need not be touched. */
static void stub_far_jump(Stubs *s)
{
    enum { FAR = JUMP_SIZE * sizeof(JumpEntry) };
    Asm *a = s->a;

    near_entry(s);
    x_mi(a, X_CMP_I, 1, mem_bd(RDX, offsetof(JumpEntry, pc)), 0);
    uint32_t empty = x_jcc8(a, CC_E);

    x_mov(a, 1, RDX, RAX);
    x_ri8(a, X_SHR_I, 1, RDX, 16);
    x_rr(a, X_XOR, 1, RDX, RAX);
    x_ri8(a, X_SHL_I, 0, RDX, 4 - s->t->cfg.pc_shift);
    x_ri(a, X_AND_I, 0, RDX, (FAR_SIZE - 1) * (int)sizeof(JumpEntry));
    x_rm(a, X_ADD, 1, RDX, HEAD(jumps));
    x_rm(a, X_CMP, 1, RAX, mem_bd(RDX, FAR + (int)offsetof(JumpEntry, pc)));
    uint32_t miss = x_jcc8(a, CC_NE);

    entry_jump(s, FAR);
    x_here8(a, miss);
    x_here8(a, empty);
}

/* An exit to another page that is not linked to what is mapped there now: pc = rax, the site in place. Other CPUs' or
 * address spaces' mappings differ as a rule; the jump table belongs to this one. */
static void stub_link_page(Stubs *s, uint32_t link)
{
    Asm *a = s->a;

    near_entry(s);
    x_rm(a, X_CMP, 1, RAX, mem_bd(RDX, offsetof(JumpEntry, pc)));
    uint32_t other = x_jcc8(a, CC_NE);

    entry_jump(s, 0);
    x_here8(a, other);
    stub_far_jump(s);
    x_target32(a, x_jmp32(a), link);
}

static void stub_leave(Stubs *s, CpuExit code, bool pc)
{
    if (pc)
        x_rm(s->a, X_MOV_MR, 1, RAX, HEAD(pc));
    x_mov_imm(s->a, RAX, code);
    x_target32(s->a, x_jmp32(s->a), s->common);
}

/* Called, so that the return address says which code it was. */
static void stub_hot(Stubs *s)
{
    push_pop(s, 0x58, RCX);
    x_rm(s->a, X_MOV_MR, 1, RCX, HEAD(harg[3]));
    stub_leave(s, CPU_EXIT_HOT, true);
}

static void stub_fault(Stubs *s)
{
    x_rm(s->a, X_MOV, 1, RSP, HEAD(host_sp));
    fp_to_host(s, false);
    x_mov_imm(s->a, RAX, CPU_EXIT_FAULT);
    x_target32(s->a, x_jmp32(s->a), s->finish);
}

static void stub_syscall(Stubs *s, uint32_t lookup)
{
    Asm *a = s->a;

    x_rm(a, X_MOV_MR, 1, RAX, HEAD(pc));
    homes(s, true);
    fp_to_host(s, true);
    cpu_to_rdi(s);
    x_m(a, X_CALL_M, 0, HEAD(syscall));
    x_rm(a, X_MOV_MR, 1, RSP, HEAD(host_sp));    /* the call may have run generated code of its own */
    x_rr(a, X_TEST_MR, 0, RAX, RAX);
    uint32_t go = x_jcc8(a, CC_E);

    x_mov_imm(a, RAX, CPU_EXIT_HALT);
    x_target32(a, x_jmp32(a), s->finish);
    x_here8(a, go);
    vzeroupper(s);
    fp_to_guest(s);
    homes(s, false);
    x_rm(a, X_MOV, 1, RAX, HEAD(pc));
    near_entry(s);
    x_rm(a, X_CMP, 1, RAX, mem_bd(RDX, offsetof(JumpEntry, pc)));
    x_target32(a, x_jcc32(a, CC_NE), lookup);
    entry_jump(s, 0);
}

/* eax = function number in the table at @table, or the guest's helpers if NULL; arguments in harg, result to hret. */
static void stub_helper(Stubs *s, bool host_fp, const void *table)
{
    Asm *a = s->a;

    x_ri(a, X_SUB_I, 1, RSP, 8);
    homes(s, true);
    if (host_fp)
        fp_to_host(s, true);
    vzeroupper(s);
    if (table)
        x_mov_imm(a, R8, (uint64_t)(uintptr_t)table);
    else
        x_rm(a, X_MOV, 1, R8, HEAD(helpers));
    cpu_to_rdi(s);
    x_rm(a, X_MOV, 1, RSI, HEAD(harg[0]));
    x_rm(a, X_MOV, 1, RDX, HEAD(harg[1]));
    x_rm(a, X_MOV, 1, RCX, HEAD(harg[2]));
    x_m(a, X_CALL_M, 0, (Mem){ .base = R8, .index = RAX, .scale = 3 });
    x_rm(a, X_MOV_MR, 1, RAX, HEAD(hret));
    vzeroupper(s);
    if (host_fp)
        fp_to_guest(s);
    homes(s, false);
    x_ri(a, X_ADD_I, 1, RSP, 8);
    x_byte(a, 0xc3);
}

/* Registers to the MmuFrame at rsp, or back those that C does not keep. */
static void mmu_registers(Stubs *s, bool store)
{
    enum { KEPT = 1 << RBX | 1 << RBP | 1 << RSP | 1 << R12 | 1 << R13 | 1 << R14 | 1 << R15 };

    for (unsigned r = 0; r < NREGS; r++) {
        Mem m = mem_bd(RSP, reg_is_xmm(r) ? (int)(offsetof(MmuFrame, xmm) + 16 * (r - XMM0))
                                          : (int)(offsetof(MmuFrame, gpr) + 8 * r));

        if (reg_is_xmm(r) && avx(s))
            v_rrm(s->a, store ? X_MOVUPS_MR : X_MOVUPS, 0, r, NOREG, m);
        else if (reg_is_xmm(r))
            x_rm(s->a, store ? X_MOVUPS_MR : X_MOVUPS, 0, r, m);
        else if (r != RSP && (store || !(KEPT >> r & 1)))
            x_rm(s->a, store ? X_MOV_MR : X_MOV, 1, r, m);
    }
}

/* STUB_MMU_OF: the address in @r. */
static void stub_mmu_of(Stubs *s, unsigned r, uint32_t mmu)
{
    x_rm(s->a, X_MOV_MR, 1, r, HEAD(access.addr));
    x_target32(s->a, x_call32(s->a), mmu);
    x_rm(s->a, X_MOV, 1, r, HEAD(mmu_host));
    x_byte(s->a, 0xc3);
}

/* Look cpu->access.addr up for what is described at the return address, as generated code does; returns if it is there. */
static void mmu_look(Stubs *s)
{
    static const uint8_t used[] = { RAX, RCX, RDX, RSI };
    Asm *a = s->a;
    uint32_t miss[2];

    for (unsigned k = 0; k < 4; k++)
        push_pop(s, 0x50, used[k]);
    x_rm(a, X_MOV, 1, RCX, mem_bd(RSP, 4 * 8 + (int)(offsetof(MmuFrame, ret) - offsetof(MmuFrame, stub))));
    x_rm(a, X_MOVZX8, 0, RCX, mem_bd(RCX, 1));
    x_mov_imm(a, RDX, 1);
    x_r(a, X_SHL_CL, 0, RDX);
    x_rm(a, X_MOV, 1, RAX, HEAD(access.addr));
    x_mov(a, 0, RSI, RAX);
    x_ri8(a, X_SHR_I, 0, RSI, TLB_PAGE_BITS - 4);
    x_ri(a, X_AND_I, 0, RSI, (TLB_SIZE - 1) * (int)sizeof(TlbEntry));
    x_rm(a, X_ADD, 1, RSI, HEAD(tlb));
    x_ri(a, X_CMP_I, 0, RCX, MMU_STORE << MMU_OP_SHIFT);
    uint32_t load = x_jcc8(a, CC_B);

    x_ri(a, X_ADD_I, 1, RSI, (int)(offsetof(Tlb, write) - offsetof(Tlb, read)));
    x_here8(a, load);
    x_rm(a, X_SUB, 1, RAX, mem_bd(RSI, (int)(offsetof(Tlb, read) + offsetof(TlbEntry, tag))));
    x_rr(a, X_ADD, 1, RDX, RAX);
    miss[0] = x_jcc8(a, CC_B);
    x_ri(a, X_CMP_I, 1, RDX, TLB_PAGE);
    miss[1] = x_jcc8(a, CC_A);
    x_rm(a, X_ADD, 1, RAX, mem_bd(RSI, (int)(offsetof(Tlb, read) + offsetof(TlbEntry, host))));
    x_rm(a, X_MOV_MR, 1, RAX, HEAD(mmu_host));
    for (unsigned k = 4; k--;)
        push_pop(s, 0x58, used[k]);
    x_byte(a, 0xc3);
    x_here8(a, miss[0]);
    x_here8(a, miss[1]);
    for (unsigned k = 4; k--;)
        push_pop(s, 0x58, used[k]);
}

/* Called by the former. Upper halves of vector registers are zero in generated code. */
static void stub_mmu(Stubs *s)
{
    Asm *a = s->a;

    mmu_look(s);
    x_ri(a, X_SUB_I, 1, RSP, (int)offsetof(MmuFrame, stub));
    mmu_registers(s, true);
    x_rm(a, X_LEA, 1, RAX, mem_bd(RSP, (int)sizeof(MmuFrame)));
    x_rm(a, X_MOV_MR, 1, RAX, mem_bd(RSP, (int)(offsetof(MmuFrame, gpr) + 8 * RSP)));
    x_rm(a, X_MOV, 1, RAX, mem_bd(RSP, (int)offsetof(MmuFrame, ret)));
    x_rm(a, X_MOVZX8, 0, RAX, mem_bd(RAX, 1));
    x_mov(a, 0, RCX, RAX);
    x_ri8(a, X_SHR_I, 0, RCX, MMU_OP_SHIFT);
    x_ri(a, X_AND_I, 0, RAX, 7);
    x_rm(a, X_MOV_MR, 0, RAX, HEAD(access.mem));
    x_rm(a, X_MOV8_MR, 0, RCX, HEAD(access.op));
    fp_to_host(s, true);
    vzeroupper(s);
    cpu_to_rdi(s);
    x_mov(a, 1, RSI, RSP);
    x_m(a, X_CALL_M, 0, HEAD(mmu));
    x_rr(a, X_TEST_MR, 0, RAX, RAX);
    uint32_t fault = x_jcc32(a, CC_NE);

    vzeroupper(s);
    fp_to_guest(s);
    mmu_registers(s, false);
    x_ri(a, X_ADD_I, 1, RSP, (int)offsetof(MmuFrame, stub));
    x_byte(a, 0xc3);
    x_here32(a, fault);
    x_rm(a, X_MOV, 1, RSP, HEAD(host_sp));
    x_mov_imm(a, RAX, CPU_EXIT_EXC);
    x_target32(a, x_jmp32(a), s->finish);
}

static void align(Stubs *s)
{
    while (asm_pos(s->a) & 15)
        x_byte(s->a, 0xcc);
}

uint32_t x86_stubs(TargetCtx *t, uint8_t *buf, uint32_t cap, uint32_t offsets[STUB_COUNT])
{
    Asm a = { .at = buf, .buf = buf, .end = buf + cap };
    Stubs s = { .a = &a, .t = t };

    assert(cap >= 8192);
    memset(offsets, 0, sizeof(*offsets) * STUB_COUNT);
#define STUB(name, ...) do { align(&s); offsets[name] = asm_pos(&a); __VA_ARGS__; } while (0)
    STUB(STUB_ENTER,        stub_enter(&s));
    stub_finish(&s);
    stub_common(&s);
    STUB(STUB_LEAVE_LINK,   stub_leave(&s, CPU_EXIT_LINK, t->cfg.softmmu));
    STUB(STUB_LEAVE_LOOKUP, stub_far_jump(&s); stub_leave(&s, CPU_EXIT_LOOKUP, true));
    STUB(STUB_LINK_PAGE,    stub_link_page(&s, offsets[STUB_LEAVE_LINK]));
    STUB(STUB_LEAVE_POLL,   stub_leave(&s, CPU_EXIT_POLL, true));
    STUB(STUB_LEAVE_HOT,    stub_hot(&s));
    STUB(STUB_LEAVE_EXC,    stub_leave(&s, CPU_EXIT_EXC, true));
    STUB(STUB_LEAVE_GUARD,  stub_leave(&s, CPU_EXIT_GUARD, true));
    STUB(STUB_LEAVE_FAULT,  stub_fault(&s));
    STUB(STUB_SYSCALL,      stub_syscall(&s, offsets[STUB_LEAVE_LOOKUP]));
    STUB(STUB_HELPER,       stub_helper(&s, false, NULL));
    STUB(STUB_HELPER_FP,    stub_helper(&s, true, NULL));
    STUB(STUB_INTERNAL,     stub_helper(&s, true, x86_internal));
    STUB(STUB_MMU,          stub_mmu(&s));
    for (unsigned r = 0; r < 16; r++)
        if (r != RSP && r != RBP)
            STUB(STUB_MMU_OF + r, stub_mmu_of(&s, r, offsets[STUB_MMU]));
#undef STUB
    return asm_pos(&a);
}
