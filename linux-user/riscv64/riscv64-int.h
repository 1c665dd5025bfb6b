/* SPDX-License-Identifier: Apache-2.0 */
/* Inside linux-user/riscv64/ only. */
#ifndef LYRE_LINUX_USER_RISCV64_INT_H
#define LYRE_LINUX_USER_RISCV64_INT_H

#include "linux-user/linux-user.h"

bool rv_sig_frame(Task *t, int sig, const SigAction *act, const siginfo_t *info, uint64_t mask);
bool rv_sig_return(Task *t, uint64_t *mask);

#endif
