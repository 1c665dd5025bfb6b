/* SPDX-License-Identifier: Apache-2.0 */
/* Inside linux-user/aarch64/ only. */
#ifndef LYRE_LINUX_USER_AARCH64_INT_H
#define LYRE_LINUX_USER_AARCH64_INT_H

#include "frontend/aarch64/aarch64.h"
#include "linux-user/linux-user.h"

/* AT_MINSIGSTKSZ: the largest frame that is ever written. MINSIGSTKSZ, the least that sigaltstack takes, is more. */
enum { A64_FRAME_SIZE = 4720, A64_MINSIGSTKSZ = 5120 };

bool a64_sig_frame(Task *t, int sig, const SigAction *act, const siginfo_t *info, uint64_t mask);
bool a64_sig_return(Task *t, uint64_t *mask);

#endif
