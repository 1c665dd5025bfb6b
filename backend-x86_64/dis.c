/* SPDX-License-Identifier: Apache-2.0 */
/* Host code as text, for -d out. */
#include "backend-x86_64/cg.h"

#include <capstone/capstone.h>

void x86_disas(const uint8_t *code, uint32_t size, uint64_t addr, FILE *out)
{
    csh h;
    cs_insn *insn;
    size_t left = size;

    if (cs_open(CS_ARCH_X86, CS_MODE_64, &h) != CS_ERR_OK)
        return;
    insn = cs_malloc(h);
    while (left) {
        if (cs_disasm_iter(h, &code, &left, &addr, insn)) {
            fprintf(out, "  %llx:  %-10s %s\n", (unsigned long long)insn->address, insn->mnemonic, insn->op_str);
        } else if (left >= 10 && code[0] == 0xc4 && (code[1] & 0x1f) == 3 && code[3] == 0xce) {
            unsigned n = (code[4] & 0xc7) == 5 ? 10 : 6;         /* capstone 4 does not know it */

            fprintf(out, "  %llx:  %s\n", (unsigned long long)addr, "vgf2p8affineqb");
            code += n;
            left -= n;
            addr += n;
        } else {                                 /* the constant pool */
            fprintf(out, "  %llx:  .byte      0x%02x\n", (unsigned long long)addr, *code);
            code++;
            left--;
            addr++;
        }
    }
    cs_free(insn, 1);
    cs_close(&h);
}
