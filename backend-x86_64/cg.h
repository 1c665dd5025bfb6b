/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One compilation: values and where they are, cold code waiting to be emitted, side tables. Private to this folder.
 *
 * Where a value can be, any of these at once:
 *   reg    a register; a home register while the value is what its slot holds (or will hold at a put that follows)
 *   slot   the memory of a slot that is not in a register
 *   spill  a spill slot
 * Constants are nowhere until used. A value used in another block than its own, and a block parameter, lives in a spill
 * slot for good, written where it is defined. Nothing else is kept across blocks.
 */
#ifndef LYRE_X86_CG_H
#define LYRE_X86_CG_H

#include "backend-x86_64/asm.h"
#include "ir/ir.h"
#include "ir/target.h"

enum { MXCSR_DEFAULT = 0x1f80, MXCSR_TRAP = 0x1f00 /* the invalid exception unmasked */,
       MXCSR_FZ = 0x400 /* IR_NAN_ARM_FZ: all but overflow unmasked, see fp-trap.c */,
       MXCSR_DAZ = 0x40, MXCSR_DM = 0x100, MXCSR_ZM = 0x200, MXCSR_UM = 0x800, MXCSR_PM = 0x1000, MXCSR_FTZ = 0x8000 };
uint32_t x86_fz_state(uint32_t flags);                /* bits MXCSR may have with IR_NAN_ARM_FZ once these are in fp_flags */

/* CPU features the selector asks for (TargetConfig.cpu_features). BASE marks a set given by hand as non-empty. */
enum { FEAT_AVX = 1, FEAT_FMA = 2, FEAT_BMI1 = 4, FEAT_BMI2 = 8, FEAT_LZCNT = 16, FEAT_F16C = 32, FEAT_BASE = 64,
       FEAT_AES = 128, FEAT_PCLMUL = 256, FEAT_AVX2 = 512, FEAT_SHA = 1024, FEAT_GFNI = 2048, FEAT_ALL = 4095 };

/* Stubs of our own behind the ones of TargetStub: functions of this backend, called by number (internal.c). */
/* STUB_MMU_OF + r: STUB_MMU for the address in r, which becomes the host address. */
enum { STUB_INTERNAL = STUB_LINK_PAGE + 1, STUB_LEAVE_GUARD, STUB_MMU_OF = STUB_COUNT - 16 };

struct TargetCtx {
    TargetConfig cfg;
    uint32_t feat;
    uint32_t homes;               /* mask of registers that are some slot's home */
    uint8_t home[256];            /* slot to register, NOREG: memory */
    unsigned mutant;              /* -Dchecks=true: an error made on purpose (enum Mutant), ... */
    unsigned mutant_after;        /* ... at its so many'th opportunity; */
    bool mutant_done;             /* it was */
    int16_t slot_of[NREGS];       /* register to slot, -1: none */
};

enum ValFlag {
    V_CONST = 1,                  /* IR_const or IR_pcrel: nowhere, made where it is used */
    V_XBLOCK = 2,                 /* lives in its spill slot for good */
    V_DEFER = 4,                  /* emitted by its only user */
    V_HINT = 8,                   /* hint holds: home free from the definition to the put */
    V_PROP = 16,                  /* hint inherited from the user: take it only if nothing has to move */
    V_FP = 32,                    /* vector register class */
    V_MAPPED = 64,                /* flags in some state map (other types: V_UP0) */
    V_FUSE = 128,                 /* its instruction leaves the flags that an op beside it is about (fused_flags) */
    V_DONE = 256,                 /* came with another op's result */
    V_UP0 = 64,                   /* scalar; a register that holds it is zero above it */
};

typedef struct Val {
    uint32_t last;                /* position of the last use in the block of definition */
    uint32_t next, snext;         /* next value in the same register, in the same slot's memory */
    uint32_t hintpos;             /* position of the put that the hint comes from */
    int16_t hint;                 /* slot the value is going to, -1 */
    int16_t slot, spill;          /* -1: not there */
    uint16_t uses;
    uint8_t reg;
    uint16_t flags;
} Val;

typedef enum OpndKind { OPND_REG, OPND_MEM, OPND_IMM } OpndKind;
typedef struct Opnd {
    OpndKind kind;
    uint8_t reg;
    int32_t imm;
    Mem m;
} Opnd;

/* An arithmetic instruction's forms. */
typedef struct AluEnc { Enc rm, mr, i; } AluEnc;

typedef struct Cg Cg;
typedef struct Check Check;
typedef struct TlbGroup TlbGroup;     /* select-tlb.c */

/* Code out of line: @fn is called once all blocks are emitted; @from is the field of the jump that leads here. */
typedef struct Cold Cold;
struct Cold {
    void (*fn)(Cg *g, const Cold *c);
    uint32_t from, back;          /* field to fix up; where to go on */
    uint32_t ref;                 /* instruction, edge or exit site */
    uint8_t r[4];
    uint32_t u[2];
    uint64_t pc;
    const void *arg;
};

/* Tier 2: register @reg, home of slot @out elsewhere, is that of @in here. */
typedef struct HomeMove { uint8_t reg, out, in; bool put; } HomeMove;
enum { MAX_MOVES = 32 };

typedef struct Fixup { uint32_t at, block; } Fixup;
/* LOC_FLAGS: flags of a FlagsKind comparison, whose two operands are the next two entries (| LOC_OPERAND). */
/* LOC_PCREL: a guest address, in the encoded map counted from the region's pc. */
typedef enum LocKind { LOC_REG, LOC_SPILL, LOC_SLOT, LOC_CONST, LOC_FLAGS, LOC_PCREL, LOC_OPERAND = 8 } LocKind;
enum FlagsKind { FLAGS_SUB, FLAGS_ADD, FLAGS_AND, FLAGS_WIDE = 4 };
typedef struct MapLoc { uint16_t slot; uint8_t kind; uint64_t value; } MapLoc;
typedef struct MapEnt { uint32_t off; uint32_t first, count; uint64_t pc; } MapEnt;

struct Cg {
    Asm a;
    const IrFunc *f;
    const TargetCtx *t;           /* with this region's homes */
    const TargetCtx *base;        /* with those of the boundary map */
    HomeMove moves[MAX_MOVES]; uint32_t nmoves;
    Check *chk;                   /* -Dchecks=true, but not in cold code */
    Val *val;
    uint32_t head[NREGS];         /* values in each register */
    uint32_t homeval[NREGS];      /* value written last to this home in this block, 0 unknown */
    uint32_t used;                /* registers that held a value in this block */
    uint32_t *slot_head;          /* values in each slot's memory */
    IrSlotSet used_slots;         /* slots whose memory held one in this block */
    uint32_t pos;                 /* instruction being emitted */
    uint32_t lp;                  /* a value is still needed if its last use is behind this position */
    uint32_t locked;              /* registers in use by the instruction being emitted */
    bool dump;                    /* -d ra */
    bool keep_flags;              /* the host's flags are in use: constants come by mov */
    uint8_t eflags_kind;          /* how the host's flags stand for those of the guest (select-flags.c) */
    IrRef eflags;                 /* the flags value the host's flags are, if ... */
    uint32_t eflags_at;           /* ... this is where the code ends, ... */
    uint32_t eflags_until;        /* ... or pos is not behind this one */
    uint32_t nest;                /* emitting a deferred instruction for its user */
    uint32_t block, first, end;   /* block being emitted */
    uint32_t next_block;          /* the one laid out behind it, or ~0 */
    uint64_t pc;                  /* guest pc */

    uint32_t *block_off, *layout, nlayout;
    uint32_t *exit_only;          /* block to its exit_to if it is nothing else, 0 */
    Fixup *fixups;   uint32_t nfixups, fixups_cap;
    Cold *cold;      uint32_t ncold, cold_cap;
    Reloc *relocs;   uint32_t nrelocs, relocs_cap;
    ExitSite *sites; uint32_t nsites, sites_cap;
    MapEnt *ents;    uint32_t nents, ents_cap;
    MapLoc *locs;    uint32_t nlocs, locs_cap;
    uint64_t (*pool)[2]; uint32_t npool, pool_cap;
    TlbGroup *groups; uint32_t ngroups, groups_cap;
    uint32_t *group_of;           /* access to its group's number + 1 */
    uint32_t spill_owner[MAX_SPILLS];   /* value, 0 free, ~0 for good */
    uint32_t spill_used, spill_perm, spill_max;
    uint32_t spill_unit;          /* slots a value may take: 2 if there are vectors, else 1 */
};

static inline const IrIns *cg_ins(const Cg *g, IrRef r) { return &g->f->ins[r]; }
static inline bool cg_feat(const Cg *g, uint32_t bit) { return g->t->feat & bit; }
static inline bool type_fp(unsigned t) { return t == IR_F32 || t == IR_F64 || t == IR_V128; }   /* in a vector register */
static inline unsigned type_size(unsigned t) { return t == IR_V128 ? 16 : t == IR_I64 || t == IR_F64 ? 8 : 4; }
static inline unsigned type_w(unsigned t) { return t == IR_I64; }
/* A constant whose bits are known. */
static inline bool is_const(const Cg *g, IrRef r) { return (g->val[r].flags & V_CONST) && cg_ins(g, r)->op != IR_pcrel; }
static inline int64_t const_of(const Cg *g, IrRef r)
{
    const IrIns *i = cg_ins(g, r);

    return i->type == IR_FLAGS ? (int64_t)ir_flags_word((unsigned)i->imm) : i->imm;
}
/* Is @r a comparison that a jump can use alone? */
static inline bool is_condition(const IrFunc *f, IrRef r) { return f->ins[r].op == IR_setc || f->ins[r].op == IR_flcond; }
static inline bool live(const Cg *g, IrRef r) { return g->val[r].last > g->lp; }
static inline void lock(Cg *g, unsigned r) { g->locked |= 1u << r; }
static inline void unlock(Cg *g, unsigned r) { g->locked &= ~(1u << r); }

/* analyse.c: use counts, last uses, hints, what is deferred; the layout of blocks */
void cg_analyse(Cg *g);
void cg_layout(Cg *g);
IrRef fused_flags(const Cg *g, IrRef r);              /* the flags op beside arithmetic op @r that is about the same, or 0 */

/* alloc.c */
void cg_block_start(Cg *g, uint32_t block);
void cg_block_end(Cg *g);
static inline void operands_done(Cg *g) { if (!g->nest) g->lp = g->pos; }
unsigned alloc_reg(Cg *g, bool fp);                   /* a scratch register, locked */
unsigned alloc_temp(Cg *g, bool fp);
void claim(Cg *g, uint32_t regs);                     /* make scratch registers free; locked */
void evict(Cg *g, unsigned r);
unsigned fetch(Cg *g, IrRef v);                       /* value in a register, locked */
void load_const(Cg *g, unsigned r, IrRef v);
void load_to(Cg *g, unsigned r, IrRef v);             /* copy into a claimed or new register */
Opnd opnd(Cg *g, IrRef v, unsigned w);                /* as it is best used as a source; locks what it uses */
Opnd opnd_rm(Cg *g, IrRef v);                         /* register or memory, never immediate */
Opnd stable_opnd(Cg *g, IrRef v, unsigned tmp);        /* memory or a home register; @tmp may be used on the way */
void val_unreg(Cg *g, IrRef v);
bool val_mem(const Cg *g, IrRef v, Mem *m);           /* does memory hold it? */
unsigned dst_reg(Cg *g, IrRef v, unsigned prefer, uint32_t exclude);
/* The home that @v is going to if @v can be there already, which hint_ready() says; else NOREG. */
unsigned hinted_reg(Cg *g, IrRef v, uint32_t exclude);
bool hint_ready(Cg *g, IrRef v, uint32_t exclude);
bool scratch_free(const Cg *g, unsigned r);           /* does @r hold nothing that is needed? */
void def(Cg *g, IrRef v, unsigned r);                 /* @r now holds @v and nothing else */
void def_alias(Cg *g, IrRef v, unsigned r);           /* ... also @v */
void def_slot(Cg *g, IrRef v, unsigned slot);
void slot_clobber(Cg *g, unsigned slot, IrRef except);
void home_clobber(Cg *g, unsigned r, IrRef except);
int spill_alloc(Cg *g, uint32_t owner, unsigned type);
int spill_temp(const Cg *g, uint32_t k);               /* the k'th of those behind all others */
Mem spill_mem(int s);
Mem slot_mem(const Cg *g, unsigned slot);
void spill_all(Cg *g, bool homes);                    /* nothing live stays only in scratch (or home) registers, slots */
void move_reg(Cg *g, unsigned type, unsigned dst, unsigned src);
void load_mem(Cg *g, unsigned type, unsigned r, Mem m);
void store_mem(Cg *g, unsigned type, Mem m, unsigned r);
void emit_deferred(Cg *g, IrRef v);

/* homes.c */
void homes_choose(Cg *g);                             /* before all else */
void homes_enter(Cg *g);                              /* code from the boundary map to the region's homes, and back */
void homes_leave(Cg *g);

/* select-*.c: one function an op or family */
void emit_ins(Cg *g, IrRef r);
bool emit_int(Cg *g, IrRef r, const IrIns *i);
bool emit_muldiv(Cg *g, IrRef r, const IrIns *i);      /* select-muldiv.c */
unsigned prefer_dead(const Cg *g, const Opnd *a, const Opnd *b);   /* the register that d had best get; @b may be NULL */
void emit_rm_op(Cg *g, IrRef d, IrRef a, Enc e, unsigned w);  /* d = e(a), from a register or memory to a register */
bool emit_mem(Cg *g, IrRef r, const IrIns *i);
bool emit_fp(Cg *g, IrRef r, const IrIns *i);
bool emit_flags(Cg *g, IrRef r, const IrIns *i);       /* select-flags.c */
unsigned emit_flcond(Cg *g, IrRef flags, unsigned cond);   /* returns the Cc that means true */
bool eflags_valid(const Cg *g);
void emit_flags_deferred(Cg *g, IrRef fl);            /* where one left to its users stands */
void eflags_set(Cg *g, IrRef fused);                  /* the arithmetic for @fused has just been emitted */
void set_bool(Cg *g, IrRef d, unsigned cc);
void emit_adc(Cg *g, IrRef d, const IrIns *i);
bool alu_memory(Cg *g, IrRef d, const AluEnc *e, IrRef a, IrRef b, unsigned w, bool comm);
void alu_opnd(Cg *g, const AluEnc *e, unsigned w, unsigned dst, Opnd o);
void mov_opnd(Cg *g, unsigned w, unsigned dst, Opnd o);
bool emit_vec(Cg *g, IrRef r, const IrIns *i);         /* select-vec.c: integer vectors */
void reverse_bytes_bits(Cg *g, unsigned dst, unsigned src);   /* vector registers; FEAT_GFNI */
bool emit_vfp(Cg *g, IrRef r, const IrIns *i);         /* select-vfp.c: floating-point vectors */
void emit_vsoft(Cg *g, IrRef r, const IrIns *i);       /* any vector op, by a call of ir_vec_int or ir_vec_fp (internal.c) */
Mem mem_address(Cg *g, const IrIns *i, IrRef b);      /* select-mem.c */
void mem_load(Cg *g, const IrIns *i, unsigned dst, Mem m, unsigned tmp);
void mem_store(Cg *g, const IrIns *i, Mem m, unsigned v, unsigned tmp);
void mem_store_imm(Cg *g, unsigned size, Mem m, int32_t imm);
bool imm_fits(const Cg *g, IrRef v, unsigned size, int32_t *imm);     /* can an instruction that stores it hold it? */
void map_protect(Cg *g, const IrIns *i);
void emit_vlane(Cg *g, IrRef r, const IrIns *i);
void emit_vfrom(Cg *g, IrRef r, const IrIns *i);
bool upper_zero(const Cg *g, IrRef v);                 /* is a register that holds scalar @v zero above it? */
bool emit_fcvt(Cg *g, IrRef r, const IrIns *i);
bool emit_fpenv(Cg *g, IrRef r, const IrIns *i);
unsigned emit_cmp(Cg *g, unsigned cond, IrRef a, IrRef b, unsigned w);      /* returns the Cc */
void emit_cmp_operands(Cg *g, IrRef a, IrRef b, unsigned w);                /* cmp a, b, or test a, a */
unsigned emit_cond(Cg *g, IrRef b);                   /* flags for a boolean; returns the Cc that means true */
unsigned emit_fcmp_flags(Cg *g, const IrIns *i);      /* for FEQ: true = E and NP */
/* Is the compare done by an instruction, which the branch behind it can use? LTN, LEN: a trap has set NV for good. */
static inline bool fcmp_inline(const Cg *g, const IrIns *i)
{
    return g->f->nan == IR_NAN_RISCV || (ir_nan_traps(g->f->nan) && i->x < IR_FLTN);
}
void emit_soft(Cg *g, IrRef d, const IrIns *i);       /* any FP op by softfp, out of line */
void flush_guard(Cg *g, unsigned type, unsigned r);
Cold *soft_path(Cg *g, IrRef d, uint32_t field, unsigned src, unsigned dst);
/* Does @i round as the dynamic mode usually does? Then the host's instruction does for it, behind a guard. */
static inline bool round_usual(const Cg *g, const IrIns *i) { return i->x == IR_RNE && g->f->nan == IR_NAN_RISCV; }
void emit_unary_static(Cg *g, IrRef d, const IrIns *i, Enc e);       /* round_usual() */
bool emit_jcvt(Cg *g, IrRef d, const IrIns *i);
bool emit_intrinsic(Cg *g, IrRef d, const IrIns *i);  /* call of a helper that the CPU has an instruction for */
void s_rr(Cg *g, Enc e, unsigned reg, unsigned rm);   /* VEX or legacy by CPU */
void s_rr_w(Cg *g, Enc e, unsigned w, unsigned reg, unsigned rm);
void s_rrr(Cg *g, Enc e, unsigned dst, unsigned a, unsigned b);
void s_rrm(Cg *g, Enc e, unsigned dst, unsigned a, Mem m);
void s_rrm_imm(Cg *g, Enc e, unsigned dst, unsigned a, Mem m, unsigned imm);
void s_unary(Cg *g, Enc e, unsigned dst, unsigned src);
void def_up(Cg *g, IrRef d, unsigned r, bool up);     /* def; @up: zeros above */
bool never_nan(const Cg *g, IrRef v);
void cold_keep(Cg *g, unsigned dst, bool restore);    /* cold code saves all scratch registers but @dst, or restores them */
bool s_unary_up(Cg *g, Enc e, unsigned dst, unsigned src, bool up);
void emit_get(Cg *g, IrRef r, const IrIns *i);
void emit_put(Cg *g, const IrIns *i);
unsigned cc_of(unsigned cond);
unsigned cond_swap(unsigned cond);

/* select-tlb.c: guest accesses in system mode */
void tlb_groups(Cg *g, IrFunc *copy);                 /* before all else; may replace g->f by @copy */
void tlb_groups_init(Cg *g);                          /* behind cg_analyse */
void tlb_access(Cg *g, IrRef r, const IrIns *i);
Mem tlb_atomic(Cg *g, const IrIns *i, unsigned t);

/* exits.c */
bool emit_exit(Cg *g, IrRef r, const IrIns *i);
void emit_internal(Cg *g, unsigned fn);               /* arguments are in harg */
void internal_descriptor(Cg *g, const IrIns *i);      /* harg[3]: what INT_SOFT and INT_VEC are to do */
void store_arg(Cg *g, IrRef v, unsigned k);           /* to harg[k]; a vector to varg[k], its address to harg[k] */
Cold *cold_add(Cg *g, void (*fn)(Cg *, const Cold *), uint32_t from);
void cg_cold(Cg *g);
void cg_stub_jump(Cg *g, uint32_t field, unsigned stub);
void cg_mov_pc(Cg *g, unsigned r, uint64_t pc);       /* guest address @pc to general register @r */
void cg_stub_call(Cg *g, unsigned stub);              /* one that returns, and knows the boundary map */
static inline Mem head_mem(int disp) { return mem_bd(RBP, disp); }
#define HEAD(field) head_mem(CPU_HEAD_DISP(field))

/* System mode: code_base is the page of pc = rax from now on. */
static inline void x_code_base(Asm *a)
{
    x_ri(a, X_AND_I, 1, RAX, -TLB_PAGE);
    x_rm(a, X_MOV_MR, 1, RAX, HEAD(code_base));
}

/* statemap.c */
/* Append where the values of @i's map are now to locs; returns the first's index, *n how many. */
uint32_t map_snapshot(Cg *g, const IrIns *i, uint32_t *n);
void map_record(Cg *g, const IrIns *i);               /* the instruction emitted next can fault */
void map_entry(Cg *g, uint32_t first, uint32_t n, uint64_t pc);      /* the code's end can fault: a snapshot, guest pc */
void map_restore(Cg *g, uint32_t first, uint32_t n);  /* code that puts the values in their slots; all scratch dies */
void map_finish(Cg *g, TargetOut *out);
bool x86_recover(const TargetCtx *t, Cpu *cpu, const uint8_t *map, uint32_t size, uint64_t pc, uint32_t off, const void *uc);
bool x86_recover_mmu(const TargetCtx *t, Cpu *cpu, const uint8_t *map, uint32_t size, uint64_t pc, uint32_t off,
                     const void *frame);
const void *x86_mmu_return(const void *frame);
uint64_t x86_guest_pc(const uint8_t *map, uint32_t size, uint64_t pc, uint32_t off);

/* fp-trap.c */
bool x86_fp_trap(const TargetCtx *t, Cpu *cpu, void *uc);

/* check-alloc.c: proves the allocation in builds with -Dchecks=true. CHK(op(...)) is chk_op(...) there, and nothing in
 * others. */
enum Mutant { MUT_NONE, MUT_EVICT, MUT_SPILL, MUT_RELOAD, MUT_HINT, MUT_MAP, MUT_EDGE, MUT_COUNT };
#ifndef LYRE_CHECKS
#define CHK(call)     ((void)0)
#define MUTANT(g, m)  false
#else
#define CHK(call)     chk_##call
#define MUTANT(g, m)  (UNLIKELY((g)->base->mutant) && chk_mutant(g, m))
void chk_start(Cg *g);
void chk_block(Cg *g);
void chk_op(Cg *g, IrRef r);
void chk_move(Cg *g, unsigned type, unsigned dst, unsigned src);
void chk_load(Cg *g, unsigned type, unsigned r, Mem m);
void chk_store(Cg *g, unsigned type, Mem m, unsigned r);
void chk_set_const(Cg *g, unsigned r, IrRef v);
void chk_clobber(Cg *g, uint32_t regs);
void chk_def(Cg *g, IrRef v, unsigned r);
void chk_alias(Cg *g, IrRef v, unsigned r);
void chk_slot(Cg *g, IrRef v, unsigned slot);
void chk_in_reg(const Cg *g, IrRef v, unsigned r);
void chk_in_mem(const Cg *g, IrRef v, Mem m);
void chk_map(const Cg *g, const IrIns *i, uint32_t first, uint32_t n);
void chk_edge_start(Cg *g);
void chk_edge_end(Cg *g, const IrEdge *e);
bool chk_mutant(Cg *g, enum Mutant m);
#endif

/* print-ra.c: a line of -d ra in two halves */
void ra_operands(const Cg *g, IrRef r);
void ra_result(const Cg *g, IrRef r);

/* pool */
Mem pool_const(Cg *g, uint64_t lo, uint64_t hi);

/* What STUB_MMU saves, on the stack: gpr[RSP] is rsp in generated code, ret where in it the call comes back to. There, the
 * immediate of a `test al` says what the access is: its size (as a power of 2) and MmuOp << MMU_OP_SHIFT. */
typedef struct MmuFrame {
    uint8_t xmm[16][16];
    uint64_t gpr[16], stub, ret;
} MmuFrame;
enum { MMU_OP_SHIFT = 5 };      /* a shift by cl ignores the operation */

/* stubs.c, dis.c */
uint32_t x86_stubs(TargetCtx *t, uint8_t *buf, uint32_t cap, uint32_t offsets[STUB_COUNT]);
void x86_disas(const uint8_t *code, uint32_t size, uint64_t addr, FILE *out);

/* internal.c */
enum Internal { INT_SOFT, INT_VEC, INT_COUNT };
extern const void *const x86_internal[INT_COUNT];

#endif
