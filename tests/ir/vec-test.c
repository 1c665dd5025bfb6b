/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The vector ops in C (ir/vec.h) against what an Arm processor's instructions gave. A row of vec.txt:
 *
 *     op x aux a0 a1 b0 b1 c0 c1 r0 r1 fpcr fpsr
 *
 * all but the first three in hexadecimal, low words first; fpcr was set before, fpsr (from 0) read behind.
 */
#include "ir/vec.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct Row {
    char name[16];
    unsigned op, x, aux;
    uint64_t a[2], b[2], c[2], r[2], fpcr, fpsr;
} Row;

static bool parse(Row *w, const char *line)
{
    int n = sscanf(line, "%15s %u %u %" SCNx64 " %" SCNx64 " %" SCNx64 " %" SCNx64 " %" SCNx64 " %" SCNx64 " %" SCNx64
                   " %" SCNx64 " %" SCNx64 " %" SCNx64, w->name, &w->x, &w->aux, &w->a[0], &w->a[1], &w->b[0], &w->b[1],
                   &w->c[0], &w->c[1], &w->r[0], &w->r[1], &w->fpcr, &w->fpsr);

    for (w->op = 0; w->op < IR_OP_COUNT; w->op++)
        if (!strcmp(ir_op_info[w->op].name, w->name))
            break;
    return n == 13 && w->op < IR_OP_COUNT;
}

/* FPSR's cumulative bits in IR order. */
static unsigned flags_of(uint64_t fpsr)
{
    return (fpsr & 1) << 4 | (fpsr & 2) << 2 | (fpsr & 4) | (fpsr & 8) >> 2 | (fpsr & 16) >> 4 | (fpsr & 128) >> 2;
}

static unsigned run(const Row *w, uint64_t r[2])
{
    static const uint8_t round[] = { IR_RNE, IR_RUP, IR_RDN, IR_RTZ };
    static Cpu cpu;
    SoftFp e;

    if (w->op < IR_vfadd) {
        ir_vec_int(w->op, w->x, w->aux, w->a, w->b, w->c, r);
        return 0;
    }
    cpu.fp_flags = 0;
    cpu.fp_round = round[w->fpcr >> 22 & 3];
    cpu.fp_ctl = (w->fpcr >> 25 & 1 ? IR_FPC_DN : 0) | (w->fpcr >> 24 & 1 ? IR_FPC_FZ : 0) |
                 (w->fpcr >> 19 & 1 ? IR_FPC_FZ16 : 0);
    e = ir_fp_env(&cpu, cpu.fp_ctl ? IR_NAN_ARM_SOFT : IR_NAN_ARM);
    ir_vec_fp(&e, w->op, w->x, w->aux, w->a, w->b, w->c, r);
    ir_fp_raise(&cpu, &e);
    return cpu.fp_flags;
}

int main(int argc, char **argv)
{
    char line[512];
    unsigned rows = 0, failed = 0;
    FILE *f = argc > 1 ? fopen(argv[1], "r") : NULL;

    while (f && fgets(line, sizeof line, f)) {
        Row w;
        uint64_t r[2];
        unsigned flags;

        if (line[0] == '#')
            continue;
        rows++;
        if (!parse(&w, line)) {
            printf("FAIL bad row: %s", line);
            failed++;
            continue;
        }
        flags = run(&w, r);
        if (r[0] != w.r[0] || r[1] != w.r[1] || flags != flags_of(w.fpsr)) {
            printf("FAIL got %016" PRIx64 " %016" PRIx64 " flags %#x, want flags %#x: %s", r[0], r[1], flags,
                   flags_of(w.fpsr), line);
            failed++;
        }
    }
    if (f)
        fclose(f);
    printf("%u rows, %u failed\n", rows, failed);
    return failed || !rows;
}
