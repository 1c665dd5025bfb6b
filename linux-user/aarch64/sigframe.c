/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The arm64 signal frame, as the uapi headers describe it (asm/ucontext.h, asm/sigcontext.h). From low to high addresses:
 *
 *   siginfo, ucontext (general registers, then 4096 bytes of records)   <- sp, a multiple of 16
 *   frame record: x29 and x30 of what was interrupted                   <- x29
 *
 * A record is {magic, size, data}: fpsimd_context always, esr_context for a fault, gcs_context with a guarded control
 * stack, and a zero one at the end. On return
 * records that we do not know are refused, as by a kernel without the feature.
 */
#include "linux-user/aarch64/aarch64-int.h"

enum {
    FPSIMD_MAGIC = 0x46508001, ESR_MAGIC = 0x45535201, GCS_MAGIC = 0x47435300, RECORDS = 4096,
    LINUX_SA_RESTORER = 0x04000000, PSTATE_SHIFT = 28, BTYPE_SHIFT = 10, BTYPE_CALL = 2,
};

typedef struct RecordHead { uint32_t magic, size; } RecordHead;

typedef struct FpsimdRecord {
    RecordHead head;
    uint32_t fpsr, fpcr;
    uint64_t v[32][2];
} FpsimdRecord;

typedef struct EsrRecord { RecordHead head; uint64_t esr; } EsrRecord;
typedef struct GcsRecord { RecordHead head; uint64_t gcspr, on, reserved; } GcsRecord;

typedef struct A64SigContext {
    uint64_t fault_address, x[31], sp, pc, pstate, pad;
    uint8_t records[RECORDS];
} A64SigContext;

typedef struct A64Ucontext {
    uint64_t flags, link;
    uint8_t stack[24];
    uint64_t sigmask;
    uint8_t unused[128 - 8];
    uint64_t align;
    A64SigContext mc;
} A64Ucontext;

typedef struct A64Frame {
    uint8_t info[128];
    A64Ucontext uc;
    uint64_t record[2];         /* where A64_FRAME_SIZE has room for it */
} A64Frame;

_Static_assert(sizeof(siginfo_t) == 128, "siginfo");
_Static_assert(offsetof(A64Ucontext, mc) == 176 && offsetof(A64SigContext, records) == 288, "ucontext");
_Static_assert(sizeof(FpsimdRecord) == 528 && sizeof(EsrRecord) == 16 && sizeof(GcsRecord) == 32, "records");
_Static_assert(offsetof(A64Frame, record) == 4688 && sizeof(A64Frame) + 16 == A64_FRAME_SIZE, "frame");

static void put_fpsimd(const Task *t, FpsimdRecord *r)
{
    const A64State *s = a64_state(t->cpu);

    r->head = (RecordHead){ FPSIMD_MAGIC, sizeof *r };
    r->fpsr = a64_fpsr(t->cpu);
    r->fpcr = s->fpcr;
    memcpy(r->v, s->v, sizeof r->v);
}

/* The frame's contents apart from its place. */
static void fill(Task *t, A64Frame *fr, const SigAction *act, const siginfo_t *info, uint64_t mask)
{
    const A64State *s = a64_state(t->cpu);
    A64SigContext *mc = &fr->uc.mc;
    size_t at = 0;

    memset(fr, 0, sizeof *fr);
    if (act->flags & SA_SIGINFO)
        memcpy(fr->info, info, sizeof fr->info);
    sigstack_get(t, s->sp, fr->uc.stack);
    fr->uc.sigmask = mask;
    mc->fault_address = t->fault_addr;
    memcpy(mc->x, s->x, sizeof mc->x);
    mc->sp = s->sp;
    mc->pc = t->cpu->pc;
    mc->pstate = (uint64_t)ir_flags_nzcv(s->nzcv) << PSTATE_SHIFT | s->btype << BTYPE_SHIFT;
    put_fpsimd(t, (FpsimdRecord *)mc->records);
    at += sizeof(FpsimdRecord);
    if (t->fault_code) {
        *(EsrRecord *)(mc->records + at) = (EsrRecord){ { ESR_MAGIC, sizeof(EsrRecord) }, t->fault_code };
        at += sizeof(EsrRecord);
    }
    if (s->gcs_on & A64_GCS_ENABLE)             /* where the cap will be */
        *(GcsRecord *)(mc->records + at) = (GcsRecord){ { GCS_MAGIC, sizeof(GcsRecord) }, s->gcspr - 8, s->gcs_on, 0 };
    fr->record[0] = s->x[A64_FP];
    fr->record[1] = s->x[A64_LR];
}

bool a64_sig_frame(Task *t, int sig, const SigAction *act, const siginfo_t *info, uint64_t mask)
{
    Cpu *cpu = t->cpu;
    A64State *s = a64_state(cpu);
    gaddr at, sp = s->sp, ret = act->flags & LINUX_SA_RESTORER ? act->restorer : t->proc->sigtramp;
    A64Frame fr;

    at = sigstack_top(t, act, sp, A64_FRAME_SIZE);
    if (at < A64_FRAME_SIZE)
        return false;
    at = ALIGN_DOWN(at, 16) - sizeof fr;
    fill(t, &fr, act, info, mask);
    if (!access_ok(at, sizeof fr) || copy_out(at, &fr, sizeof fr) || !a64_gcs_enter(s, ret))
        return false;
    sigstack_entered(t);
    s->x[0] = sig;
    if (act->flags & SA_SIGINFO) {
        s->x[1] = at + offsetof(A64Frame, info);
        s->x[2] = at + offsetof(A64Frame, uc);
    }
    s->x[A64_FP] = at + offsetof(A64Frame, record);
    s->x[A64_LR] = ret;
    s->sp = at;
    s->ex_addr = A64_NO_EX;
    s->btype = s->bti ? BTYPE_CALL : 0;
    cpu->pc = act->handler;
    return true;
}

typedef struct Found { const FpsimdRecord *fp; const GcsRecord *gcs; } Found;

/* Is this record one that we could have written, and of a kind that has not been there yet? */
static bool known_record(const RecordHead *h, Found *f)
{
    if (h->magic == FPSIMD_MAGIC && !f->fp && h->size >= sizeof *f->fp) {
        f->fp = (const FpsimdRecord *)h;
        return true;
    }
    if (h->magic == GCS_MAGIC && !f->gcs && h->size >= sizeof *f->gcs) {
        f->gcs = (const GcsRecord *)h;
        return true;
    }
    return h->magic == ESR_MAGIC;
}

/* False: the list is not one that we could have written, or there is no FP record in it. */
static bool find_records(const uint8_t *records, Found *f)
{
    *f = (Found){ 0 };

    for (uint32_t at = 0; at <= RECORDS - sizeof(RecordHead);) {
        const RecordHead *h = (const RecordHead *)(records + at);

        if (at & 15)
            return false;
        if (!h->magic)
            return !h->size && f->fp;
        if (h->size < sizeof *h || h->size > RECORDS - at || !known_record(h, f))
            return false;
        at += h->size;
    }
    return false;
}

bool a64_sig_return(Task *t, uint64_t *mask)
{
    Cpu *cpu = t->cpu;
    A64State *s = a64_state(cpu);
    const FpsimdRecord *fp;
    A64Frame fr;
    Found f;

    if (s->sp & 15 || copy_in(&fr, s->sp, offsetof(A64Frame, record)))
        return false;
    /* DAIF, and any mode but EL0 with 64 bits. Bit 0 (SP) says nothing there: programs have been seen to set it. */
    if (!find_records(fr.uc.mc.records, &f) || fr.uc.mc.pstate & 0x3de)
        return false;
    if (s->gcs_on & A64_GCS_ENABLE && (!f.gcs || !a64_gcs_leave(s, f.gcs->gcspr, f.gcs->on)))
        return false;
    fp = f.fp;
    memcpy(s->x, fr.uc.mc.x, sizeof s->x);
    s->sp = fr.uc.mc.sp;
    s->nzcv = ir_flags_word(fr.uc.mc.pstate >> PSTATE_SHIFT & 15);
    s->btype = s->bti ? fr.uc.mc.pstate >> BTYPE_SHIFT & 3 : 0;
    s->ex_addr = A64_NO_EX;
    memcpy(s->v, fp->v, sizeof s->v);
    a64_set_fpcr(cpu, fp->fpcr);
    a64_set_fpsr(cpu, fp->fpsr);
    cpu->pc = fr.uc.mc.pc;
    sigstack_set(t, s->sp, fr.uc.stack);         /* its errors are ignored, as the kernel does */
    *mask = fr.uc.sigmask;
    return true;
}
