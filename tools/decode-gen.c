/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Run while building: what decode_build() makes of a guest's rows, as a header of constants, so that lyre starts with tables
 * that are ready and shared by all processes. For guest prefix P:
 *   P_ROW_BITS_name        the fields of a DecodeRow that come from name and bits column, as designated initializers
 *   P_DECODE_TREE          the fields of a DecodeTable that are the tree and the names; P_decode_pool and P_decode_names
 * usage: decode-gen GUEST > HEADER
 */
#include "frontend/decode.h"

#include <stdio.h>
#include <stdlib.h>

#define INSN(name, bits, ...) #name,
static const char *const rv_names[] = {
    "illegal",
#include "frontend/riscv/riscv.insn"
};
static const char *const a64_names[] = {
    "illegal",
#include "frontend/aarch64/a64.insn"
};
#undef INSN
#define INSN(name, bits, ...) bits,
static const char *const rv_bits[] = {
    "",
#include "frontend/riscv/riscv.insn"
};
static const char *const a64_bits[] = {
    "",
#include "frontend/aarch64/a64.insn"
};
#undef INSN

static const struct { const char *guest, *prefix; const char *const *names, *const *bits; uint32_t nrows; } guest[] = {
    { "riscv64", "rv", rv_names, rv_bits, ARRAY_LEN(rv_names) },
    { "aarch64", "a64", a64_names, a64_bits, ARRAY_LEN(a64_names) },
};

int main(int argc, char **argv)
{
    static uint32_t pool[DECODE_POOL];
    static DecodeRow rows[MAX(ARRAY_LEN(rv_names), ARRAY_LEN(a64_names))];

    for (size_t i = 0; argc == 2 && i < ARRAY_LEN(guest); i++) {
        const char *p = guest[i].prefix;
        unsigned name = sizeof "illegal";
        DecodeTable t;

        if (strcmp(argv[1], guest[i].guest))
            continue;
        decode_build(&t, rows, guest[i].bits, guest[i].nrows, pool);
        puts("/* Made by decode-gen. */");
        for (uint32_t k = 1; k < t.nrows; k++) {
            printf("#define %s_ROW_BITS_%s .mask = 0x%x, .value = 0x%x, .width = %u, .name = %u\n", p, guest[i].names[k],
                   t.rows[k].mask, t.rows[k].value, t.rows[k].width, name);
            name += strlen(guest[i].names[k]) + 1;
        }
        if (name > UINT16_MAX)          /* DecodeRow.name */
            abort();
        printf("#define %s_DECODE_TREE .root = { 0x%x, 0x%x }, .pool = %s_decode_pool, .used = %u, "
               ".names = %s_decode_names\n", p, t.root[0], t.root[1], p, t.used, p);
        printf("static const char %s_decode_names[] =", p);
        for (uint32_t k = 0; k < t.nrows; k++)
            printf("%s\"%s\\0\"", k % 8 ? " " : "\n    ", guest[i].names[k]);
        puts(";");
        printf("static const uint32_t %s_decode_pool[] = {", p);
        for (uint32_t k = 0; k < t.used; k++)
            printf("%s0x%x,", k % 8 ? " " : "\n    ", pool[k]);
        puts("\n};");
        return fflush(stdout) ? 1 : 0;
    }
    fputs("usage: decode-gen GUEST\n", stderr);
    return 1;
}
