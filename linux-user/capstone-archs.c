/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Keeps all of capstone but its x86 and AArch64 parts out of the static program. The other architectures' tables are full
 * of pointers, which a static-pie program relocates, page by page, each time it starts: 60,000 of them, over a millisecond.
 * libcapstone.a reaches the architectures through these functions only; defined here, they leave its members out.
 */
#include <capstone/capstone.h>

#define NO_ARCH(name)                                                                             \
    cs_err name##_global_init(void *cs);                                                          \
    cs_err name##_option(void *cs, cs_opt_type type, size_t value);                               \
    cs_err name##_global_init(void *cs) { return CS_ERR_ARCH; }                                   \
    cs_err name##_option(void *cs, cs_opt_type type, size_t value) { return CS_ERR_ARCH; }

NO_ARCH(ARM)
NO_ARCH(EVM)
NO_ARCH(M680X)
NO_ARCH(M68K)
NO_ARCH(Mips)
NO_ARCH(PPC)
NO_ARCH(Sparc)
NO_ARCH(SystemZ)
NO_ARCH(TMS320C64x)
NO_ARCH(XCore)
