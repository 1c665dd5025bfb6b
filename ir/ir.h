/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The IR: a region is a graph of blocks in SSA form with block parameters. Guest state is slots. The one public header
 * of ir/ for lifters, passes, backends and the engine. docs/ARCHITECTURE.md has the picture and a worked example.
 *
 * Invariants (ir_verify checks them):
 *  - ins[0] is unused; an IrRef is an index into ins; an operand is defined before it is used, in the same block or in
 *    a block that dominates it. Blocks own consecutive ranges [first, end) of ins; blocks[0] is the entry.
 *  - every block ends with its only TERM instruction; edges carry as many arguments as the target has parameters.
 *  - after an `insn` marker everything up to the next one belongs to that guest instruction. An op that can leave the
 *    region does so with pc = that of its `insn`, and with guest state as it is *at that op in program order*: puts
 *    before it have happened, puts after it have not. The state map of an op (IrIns.map) lists the slots for which the
 *    put was removed: slot = value. So a lifter puts its results after the ops that can fault.
 */
#ifndef LYRE_IR_H
#define LYRE_IR_H

#include "base/arena.h"
#include "base/base.h"

#include <stdio.h>

typedef uint32_t IrRef;

typedef enum IrType {
    IR_VOID, IR_I32, IR_I64, IR_F32, IR_F64, IR_V128, IR_V256, IR_FLAGS, IR_TYPE_COUNT
} IrType;

typedef enum IrOp {
#define OP(name, ...) IR_##name,
#include "ir/ops.def"
#undef OP
    IR_OP_COUNT
} IrOp;

enum IrEffect {
    PURE = 1, COMM = 2, RMEM = 4, WMEM = 8, FAULT = 16, EXIT = 32, RSLOT = 64, WSLOT = 128,
    FPX = 256, RFPX = 512, WFPX = 1024, CALL = 2048, TERM = 4096, MARK = 8192,
};

/* Conditions of setc and brc. Odd = negation of the even one before it. */
typedef enum IrCond {
    IR_EQ, IR_NE, IR_LTS, IR_GES, IR_LTU, IR_GEU, IR_LES, IR_GTS, IR_LEU, IR_GTU,
} IrCond;
static inline IrCond ir_cond_not(IrCond c) { return (IrCond)(c ^ 1); }

/* Arm's numbering of conditions on NZCV (Arm ARM, C1.2.4). */
typedef enum IrFlagCond {
    IR_FL_EQ, IR_FL_NE, IR_FL_CS, IR_FL_CC, IR_FL_MI, IR_FL_PL, IR_FL_VS, IR_FL_VC,
    IR_FL_HI, IR_FL_LS, IR_FL_GE, IR_FL_LT, IR_FL_GT, IR_FL_LE,
} IrFlagCond;

/* fcmp: EQ is quiet (only signalling NaNs set NV); LT, LE signal (any NaN sets NV); LTQ, LEQ are their quiet forms; LTN,
 * LEN compare likewise and leave the sticky flags alone. */
typedef enum IrFcmp { IR_FEQ, IR_FLT, IR_FLE, IR_FLTQ, IR_FLEQ, IR_FLTN, IR_FLEN, IR_FCMP_COUNT } IrFcmp;

typedef enum IrRound { IR_RNE, IR_RTZ, IR_RDN, IR_RUP, IR_RMM, IR_ROUND_DYN = 7 } IrRound;

/* Division by zero and signed overflow. RV: x/0 = -1, x%0 = x, min/-1 = min, min%-1 = 0. ARM: x/0 = 0, min/-1 = min. */
typedef enum IrDiv { IR_DIV_RV, IR_DIV_ARM } IrDiv;

typedef enum IrRmw {
    IR_RMW_XCHG, IR_RMW_ADD, IR_RMW_AND, IR_RMW_OR, IR_RMW_XOR, IR_RMW_MINS, IR_RMW_MAXS, IR_RMW_MINU, IR_RMW_MAXU,
} IrRmw;

enum { IR_FMA_NEGMUL = 1, IR_FMA_NEGADD = 2,
       IR_FMA_INF_ZERO = 4 /* inf * 0 sets NV also where c is a quiet NaN (RISC-V); x86's own instructions do not */ };
enum { IR_CVT_NAN_MAX = 0x100 };   /* fs2i, fu2i: a NaN gives the largest value (RISC-V); else 0 (Arm) */
enum { IR_FENCE_FULL = 0xf, IR_FENCE_SL = 4 /* earlier stores before later loads */, IR_FENCE_SS = 8, IR_FENCE_LL = 1,
       IR_FENCE_LS = 2 };
typedef enum IrExit { IR_EXIT_JUMP, IR_EXIT_CALL, IR_EXIT_RET } IrExit;
enum { IR_EXIT_NO_FLAGS = 1 };   /* aux of exit_to: the code there overwrites the flags slot before it reads it */

/* Lanes of vector ops: log2 of bytes. */
typedef enum IrLane { IR_L8, IR_L16, IR_L32, IR_L64 } IrLane;

/* vcrypto: instructions of the Arm manual (C7.2), which names the operands n, m, d as here a, b, c say. */
typedef enum IrCrypto {
    IR_AESE, IR_AESD,                /* a = d, b = n */
    IR_AESMC, IR_AESIMC,             /* a = n */
    IR_SHA1C, IR_SHA1P, IR_SHA1M,    /* a = d, b = n (lane 0 counts), c = m */
    IR_SHA1H,                        /* a = n (lane 0 counts; result in lane 0, zeros above) */
    IR_SHA1SU0, IR_SHA1SU1,          /* a = d, b = n, c = m */
    IR_SHA256H, IR_SHA256H2,         /* a = d, b = n, c = m */
    IR_SHA256SU0, IR_SHA256SU1,      /* a = d, b = n, c = m */
    IR_CRYPTO_COUNT
} IrCrypto;

/* Which NaN an operation gives (softfp.h has the rules), and how the guest's other FP controls are obeyed. */
typedef enum IrNan {
    IR_NAN_RISCV,      /* the host's choice: the guest's is made by fcanon */
    IR_NAN_ARM,        /* Arm's, FPCR.DN = FZ = FZ16 = 0; the host traps on the invalid exception */
    IR_NAN_ARM_SOFT,   /* Arm's with cpu->fp_ctl: no host instruction obeys it, so each op is done by softfp */
    IR_NAN_ARM_FZ,     /* Arm's, FPCR.FZ = 1, DN = FZ16 = 0; the host traps on denormal operands and tiny results too */
} IrNan;
enum { IR_NAN_COUNT = IR_NAN_ARM_FZ + 1 };

/* Is it the host's instructions that compute, and traps that make them obey? */
static inline bool ir_nan_traps(unsigned nan) { return nan == IR_NAN_ARM || nan == IR_NAN_ARM_FZ; }

/* cpu->fp_ctl: Arm's FPCR controls besides rounding. */
enum { IR_FPC_DN = 1, IR_FPC_FZ = 2, IR_FPC_FZ16 = 4 };

/* Flags in memory: N bit 15, Z bit 14, C bit 8, V bit 0 of a 32-bit word, other bits undefined (what LAHF and SETO make). */
static inline unsigned ir_flags_nzcv(uint32_t word)
{
    return (word >> 12 & 8) | (word >> 12 & 4) | (word >> 7 & 2) | (word & 1);
}
static inline uint32_t ir_flags_word(unsigned nzcv)
{
    return (nzcv & 8) << 12 | (nzcv & 4) << 12 | (nzcv & 2) << 7 | (nzcv & 1);
}

/* The aux word of memory ops. */
typedef enum IrOrder { IR_RELAXED, IR_ACQUIRE, IR_RELEASE, IR_SEQ_CST } IrOrder;
enum {
    IR_MEM_SIZE   = 7,          /* log2 of bytes, 0..5 */
    IR_MEM_SIGN   = 8,          /* sign-extend (loads narrower than the type) */
    IR_MEM_BE     = 16,
    IR_MEM_ORDER  = 3 << 5,     /* IrOrder */
    IR_MEM_ALIGN  = 1 << 7,     /* misaligned: guest exception */
    IR_MEM_SCALE  = 3 << 8,     /* log2 scale of b */
    IR_MEM_PRIV   = 3 << 10,    /* system mode: 0 current, 1.. guest's numbering */
};
static inline unsigned ir_mem_size(uint32_t aux) { return aux & 7; }
static inline IrOrder ir_mem_order(uint32_t aux) { return (IrOrder)(aux >> 5 & 3); }
static inline unsigned ir_mem_scale(uint32_t aux) { return aux >> 8 & 3; }

typedef struct IrIns {
    uint16_t op;        /* IrOp */
    uint8_t type;       /* IrType of the result; of the operand for ops without one (put, store) */
    uint8_t x;          /* condition, rounding, kind: see ops.def */
    IrRef a, b, c;
    uint32_t aux;       /* slot, memory word, edge, helper, parameter number, operand type */
    uint32_t map;       /* index into maps, 0 = all state is in its slots */
    int64_t imm;
} IrIns;

typedef struct IrEdge {
    uint32_t block;     /* target */
    uint32_t args, nargs; /* range of IrFunc.args */
} IrEdge;

/* Is a block entered from outside too, at its pc? Then no value crosses into it, and all slots are in their homes.
 * RETURN: behind a call, which is where its return jumps to. */
typedef enum IrEntry { IR_ENTRY_NONE, IR_ENTRY_PLACE, IR_ENTRY_RETURN } IrEntry;

typedef struct IrBlock {
    uint32_t first, end;   /* instructions [first, end) */
    uint64_t pc;           /* guest address of its first instruction (dumps, profile) */
    uint8_t cold;          /* goes out of line */
    uint8_t loop;          /* target of a back-edge */
    uint8_t entry;         /* IrEntry */
    uint16_t nparams;
} IrBlock;

/* A state map: the slots whose newest value was not put. Pairs in IrFunc.map_pairs[first, first + count). */
typedef struct IrMapPair { uint32_t slot; IrRef value; } IrMapPair;
typedef struct IrMap { uint32_t first, count; } IrMap;

/* Guest state, one row a slot. */
typedef struct IrSlot {
    const char *name;
    uint8_t type;          /* IrType: i32, i64, f64, v128, flags (ir_flags_word) */
    uint8_t flags;         /* IR_SLOT_* */
    uint16_t offset;       /* into Cpu.state */
} IrSlot;
enum { IR_SLOT_FLAGS = 1   /* condition flags: may be dead at an exit_to whose target overwrites them */ };

typedef struct IrSlotSet { uint64_t w[4]; } IrSlotSet;   /* up to 256 slots */
static inline bool ir_slot_has(const IrSlotSet *s, unsigned i) { return s->w[i / 64] >> i % 64 & 1; }
static inline void ir_slot_add(IrSlotSet *s, unsigned i) { s->w[i / 64] |= 1ull << i % 64; }
static inline void ir_slot_del(IrSlotSet *s, unsigned i) { s->w[i / 64] &= ~(1ull << i % 64); }

/* Helpers: C functions called from IR. Signature: uint64_t fn(Cpu *, uint64_t a, uint64_t b, uint64_t c), every argument
 * and result passed as 64 bits (i32: undefined upper half in, low half out; f32/f64: bit pattern); fewer args: fewer
 * parameters. A v128 argument k is passed as the address of cpu->varg[k], a v128 result is left in cpu->vret. A helper
 * that reads or writes slots, or faults, finds and leaves them in memory; if it faults, cpu->helper_pc is the guest pc. */
enum { IR_H_PURE = 1, IR_H_READS = 2, IR_H_WRITES = 4, IR_H_FAULTS = 8, IR_H_EXITS = 16, IR_H_MEM = 32, IR_H_FP = 64,
       IR_H_HOSTFP = 128 };
/* READS/WRITES: all slots (exact state in memory). FAULTS: may touch guest memory. EXITS: sets cpu->exit via return of
 * non-zero hret[...]: not in use yet. FP: reads or writes fp_flags/fp_round/host_fp. HOSTFP: computes with host FP, so
 * it must run under the default host FP environment, the guest's being saved around it. */

/* What a helper of two i64 computes, for backends whose host has an instruction for it. AES: half of a state in each
 * argument, the new first half out. CLMUL: low, CLMULH: high half of the carry-less product. */
typedef enum IrIntrinsic {
    IR_INTR_NONE, IR_INTR_AES_ENC, IR_INTR_AES_ENC_LAST, IR_INTR_AES_DEC, IR_INTR_AES_DEC_LAST,
    IR_INTR_CLMUL, IR_INTR_CLMULH,
    IR_INTR_JCVT,      /* of an f64: FJCVTZS, the i32 and in bit 32 its Z; sets FP flags */
} IrIntrinsic;

struct IrHelper {
    const char *name;
    void *fn;
    uint8_t type, nargs;   /* result IrType, number of arguments */
    uint8_t arg[3];        /* their IrTypes */
    uint8_t flags;         /* IR_H_* */
    uint8_t intrinsic;     /* IrIntrinsic */
};
typedef struct IrHelper IrHelper;

enum { IR_MOVE = 4096 };

typedef struct IrFunc {
    Arena *arena;
    const IrSlot *slots;         uint32_t nslots;
    const IrHelper *helpers;     uint32_t nhelpers;
    IrIns *ins;                  uint32_t nins, ins_cap;
    IrBlock *blocks;             uint32_t nblocks, blocks_cap;
    IrEdge *edges;               uint32_t nedges, edges_cap;
    IrRef *args;                 uint32_t nargs, args_cap;
    IrMap *maps;                 uint32_t nmaps, maps_cap;       /* maps[0] is the empty map */
    IrMapPair *map_pairs;        uint32_t npairs, pairs_cap;
    uint32_t cur;                /* block being built */
    uint64_t ops[4];             /* one bit an IrOp: those that may be in it (ir_may_have) */
    uint64_t pc;                 /* guest address of the entry */
    uint64_t mode;               /* guest mode it was translated for */
    uint32_t ninsns;             /* guest instructions in it */
    uint8_t nan;                 /* IrNan; set after ir_init, which makes it IR_NAN_RISCV */
    /* User mode: the same guest code may be found a multiple of IR_MOVE bytes further on, and what is compiled is used
     * there too, once its guest addresses have been changed (RELOC_PC64). Values that are such addresses are made by
     * ir_pcrel; those in imm fields (exits, polls, markers) are known by their op. Set after ir_init, before anything is
     * built. System mode: the same physical page may be mapped at any multiple of IR_MOVE; all these addresses are relative
     * to Cpu.code_base, and whatever leads into the region from another page sets that. */
    bool relocatable;
    uint8_t tier;                /* 2: a hot loop, for the backend to spend time on; else 0 */
    bool count;                  /* polls at loop heads count down cpu->hot */
    void *build;                 /* builder's own: forwarded slots, CSE table */
} IrFunc;

typedef struct IrOpInfo {
    const char *name;
    char result, arg[3];   /* operand classes of ops.def */
    uint16_t effects;
} IrOpInfo;
extern const IrOpInfo ir_op_info[IR_OP_COUNT];
extern const char *const ir_type_name[IR_TYPE_COUNT];

/* May the region hold ops of this kind? Lets a pass for rare ops go without a look at the region. */
static inline bool ir_may_have(const IrFunc *f, IrOp op) { return f->ops[op / 64] >> op % 64 & 1; }
static inline bool ir_is(const IrFunc *f, IrRef r, IrOp op) { return f->ins[r].op == op; }
static inline bool ir_is_const(const IrFunc *f, IrRef r) { return ir_is(f, r, IR_const); }
/* Is @r the address of guest code that a direct exit may lead to: known, and moving as the exit does? */
static inline bool ir_is_target(const IrFunc *f, IrRef r) { return ir_is(f, r, f->relocatable ? IR_pcrel : IR_const); }
static inline IrType ir_type(const IrFunc *f, IrRef r) { return (IrType)f->ins[r].type; }

/* ---- building (build.c). Emitting folds: constants, identities, forwarding of slots within a block, CSE within a
 * block; so what comes back need not be a new instruction. Never nest two emitting calls as arguments of one call. ---- */
void ir_init(IrFunc *f, Arena *arena, const IrSlot *slots, uint32_t nslots, const IrHelper *helpers, uint32_t nhelpers);
uint32_t ir_block(IrFunc *f, uint64_t pc);                 /* new empty block (filled later); returns its number */
void ir_at(IrFunc *f, uint32_t block);                     /* go on building in @block, which must be empty yet */
IrRef ir_raw(IrFunc *f, IrIns ins);                        /* append without folding */
IrRef ir_emit(IrFunc *f, IrIns ins);                       /* append with folding */
uint32_t ir_edge(IrFunc *f, uint32_t block, const IrRef *args, uint32_t nargs);   /* returns edge number */
uint32_t ir_map(IrFunc *f, const IrMapPair *pairs, uint32_t n);   /* new state map, for IrIns.map */

void ir_insn(IrFunc *f, uint64_t pc, unsigned len);
IrRef ir_param(IrFunc *f, IrType t);
IrRef ir_const(IrFunc *f, IrType t, int64_t v);
static inline IrRef ir_i64(IrFunc *f, int64_t v) { return ir_const(f, IR_I64, v); }
static inline IrRef ir_i32(IrFunc *f, int32_t v) { return ir_const(f, IR_I32, v); }
IrRef ir_pcrel(IrFunc *f, uint64_t addr);                  /* a constant unless @f is relocatable */
IrRef ir_get(IrFunc *f, unsigned slot);
void ir_put(IrFunc *f, unsigned slot, IrRef v);
IrRef ir_bin(IrFunc *f, IrOp op, IrType t, IrRef a, IrRef b);
IrRef ir_un(IrFunc *f, IrOp op, IrType t, IrRef a);
IrRef ir_div(IrFunc *f, IrOp op, IrType t, IrDiv policy, IrRef a, IrRef b);
IrRef ir_setc(IrFunc *f, IrCond c, IrRef a, IrRef b);
IrRef ir_sel(IrFunc *f, IrType t, IrRef cond, IrRef yes, IrRef no);
IrRef ir_load(IrFunc *f, IrType t, uint32_t mem, IrRef base, int64_t disp);
void ir_store(IrFunc *f, uint32_t mem, IrRef base, int64_t disp, IrRef v);
IrRef ir_rmw(IrFunc *f, IrRmw kind, IrType t, uint32_t mem, IrRef addr, IrRef v);
IrRef ir_cas(IrFunc *f, IrType t, uint32_t mem, IrRef addr, IrRef expect, IrRef desired);
void ir_fence(IrFunc *f, unsigned kind);
IrRef ir_fp(IrFunc *f, IrOp op, IrType t, IrRound rm, IrRef a, IrRef b);       /* fadd..fsqrt, fmin*, fcvt, fround... */
IrRef ir_fma(IrFunc *f, IrType t, IrRound rm, unsigned neg, IrRef a, IrRef b, IrRef c);
IrRef ir_fcmp(IrFunc *f, IrFcmp c, IrRef a, IrRef b);
IrRef ir_flags(IrFunc *f, IrOp op, IrRef a, IrRef b, IrRef c);                  /* flsub, fladd, fland, fladc (else c = 0) */
IrRef ir_flcond(IrFunc *f, IrFlagCond c, IrRef flags);
void ir_brfl(IrFunc *f, IrFlagCond c, IrRef flags, uint32_t yes, uint32_t no);
/* Vector ops: unused operands 0, unused aux 0; a v128 constant has @v in both halves. */
IrRef ir_vec(IrFunc *f, IrOp op, IrLane x, IrRef a, IrRef b, IrRef c, uint32_t aux);
static inline IrRef ir_vconst(IrFunc *f, uint64_t v) { return ir_const(f, IR_V128, (int64_t)v); }
IrRef ir_vlane(IrFunc *f, IrType t, IrRef v, unsigned lane);
IrRef ir_vfrom(IrFunc *f, IrRef v);
IrRef ir_call(IrFunc *f, unsigned helper, IrRef a, IrRef b, IrRef c);
void ir_poll(IrFunc *f, uint64_t pc);
void ir_page(IrFunc *f, uint64_t pc, uint32_t number);
void ir_br(IrFunc *f, uint32_t block);
void ir_brc(IrFunc *f, IrCond c, IrRef a, IrRef b, uint32_t yes, uint32_t no);
void ir_exit_to(IrFunc *f, IrExit kind, uint64_t pc, IrRef link);
void ir_exit_ind(IrFunc *f, IrExit kind, IrRef target, IrRef link);
void ir_exit_sys(IrFunc *f, uint64_t next_pc);
void ir_exit_exc(IrFunc *f, unsigned exc, IrRef value, uint64_t pc);

/* ---- text (print.c, parse.c) ---- */
void ir_print(const IrFunc *f, FILE *out);
/* Parse what ir_print prints into @f (ir_init'ed; @arena as there). Returns NULL or a message with the line number. */
const char *ir_parse(IrFunc *f, const char *text);
/* NULL, or what is wrong (static or arena string). */
const char *ir_verify(const IrFunc *f);

/* ---- passes (pass-*.c): each takes a valid region and leaves one. ---- */
typedef struct IrPass { const char *name; void (*run)(IrFunc *f); uint8_t tier; } IrPass;
extern const IrPass ir_passes[];   /* in order; ends with name NULL; tier: lowest tier that runs it; 3: none does */
const IrPass *ir_pass_find(const char *name);

/* ---- the reference interpreter (interp.c) ---- */
typedef struct Cpu Cpu;
/* Runs the region once on @cpu until it leaves; guest memory is host memory at guest address + @base. Returns a CpuExit
 * (cpu.h) with the fields it names set. A fault of a guest access arrives as a host signal; ir_interp_fault() tells,
 * from the handler of that signal on the interpreting thread, whether and where: it writes exact guest state to @cpu. */
int ir_interp(const IrFunc *f, Cpu *cpu, uint64_t base);
bool ir_interp_fault(Cpu *cpu);

#endif
