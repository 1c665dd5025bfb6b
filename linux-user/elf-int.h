/* SPDX-License-Identifier: Apache-2.0 */
/* ELF parsing, apart from mapping: everything about a file that can be judged before anything is changed. */
#ifndef LYRE_ELF_INT_H
#define LYRE_ELF_INT_H

#include "linux-user/linux-user.h"

#include <elf.h>
#include <limits.h>

enum { ELF_MAX_PHNUM = 65536 / sizeof(Elf64_Phdr) };    /* the kernel's limit: 64 KiB of program headers */

typedef struct ElfPlan {
    const Guest *guest;
    bool dyn;                       /* ET_DYN: goes anywhere */
    bool exec_stack;
    uint32_t property;              /* processor-specific feature property (GNU_PROPERTY_*_FEATURE_1_AND), 0: none */
    uint16_t phnum;
    gaddr entry, phdr;              /* file's addresses; phdr 0: not loaded */
    gaddr lo, hi;                   /* pages of all PT_LOADs */
    uint64_t align;                 /* largest p_align, at least a page */
    char interp[PATH_MAX];          /* "" if none */
    Elf64_Phdr ph[ELF_MAX_PHNUM];
} ElfPlan;

/* Read and check the headers of @fd. 0, or -errno and *why (static text that goes behind "PROGRAM: ") as execve would
 * fail before its point of no return. Allocates nothing. */
int elf_plan(int fd, ElfPlan *plan, const char **why);
/* Name of an ELF machine in messages; NULL if not known. */
const char *elf_machine_name(unsigned machine);

#endif
