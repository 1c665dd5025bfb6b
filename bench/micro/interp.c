/* SPDX-License-Identifier: Apache-2.0 */
/* A bytecode interpreter: one switch in a loop (sums primes by trial division). */
#include "bench.h"

enum { LI, ADD, SUB, MUL, MOD, LT, EQ, JZ, JMP, MOV, END };
typedef struct { uint8_t op, d, a, b; int32_t imm; } Code;

/* r0 n, r1 limit, r2 divisor, r3.. scratch, r7 sum */
static const Code code[] = {
    /* 0 */ { LI, 0, 0, 0, 2 },   { LI, 7, 0, 0, 0 },  { LI, 6, 0, 0, 1 },
    /* 3 */ { LT, 3, 0, 1, 0 },   { JZ, 0, 3, 0, 18 }, { LI, 2, 0, 0, 2 },
    /* 6 */ { MUL, 3, 2, 2, 0 },  { LT, 4, 0, 3, 0 },  { JZ, 0, 4, 0, 11 },
    /* 9 */ { ADD, 7, 7, 0, 0 },  { JMP, 0, 0, 0, 16 },
    /* 11 */ { MOD, 3, 0, 2, 0 }, { EQ, 4, 3, 5, 0 },  { JZ, 0, 4, 0, 15 },
    /* 14 */ { JMP, 0, 0, 0, 16 }, { JMP, 0, 0, 0, 19 },
    /* 16 */ { ADD, 0, 0, 6, 0 }, { JMP, 0, 0, 0, 3 }, { END, 0, 0, 0, 0 },
    /* 19 */ { ADD, 2, 2, 6, 0 }, { JMP, 0, 0, 0, 6 },
};

static NOINLINE uint64_t run(uint64_t limit)
{
    uint64_t r[8] = { 0, limit };

    for (unsigned pc = 0;;) {
        Code c = code[pc++];
        switch (c.op) {
        case LI:  r[c.d] = (uint64_t)c.imm; break;
        case ADD: r[c.d] = r[c.a] + r[c.b]; break;
        case SUB: r[c.d] = r[c.a] - r[c.b]; break;
        case MUL: r[c.d] = r[c.a] * r[c.b]; break;
        case MOD: r[c.d] = r[c.a] % r[c.b]; break;
        case LT:  r[c.d] = r[c.a] < r[c.b]; break;
        case EQ:  r[c.d] = r[c.a] == r[c.b]; break;
        case JZ:  if (r[c.a] == 0) pc = (unsigned)c.imm; break;
        case JMP: pc = (unsigned)c.imm; break;
        case MOV: r[c.d] = r[c.a]; break;
        case END: return r[7];
        }
    }
}

int main(int argc, char **argv)
{
    return bench_result(run(bench_scale(argc, argv) * 250000));
}
