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

/* ---- guarded control stack (gcs.c) ---- */
int64_t a64_gcs_prctl(Task *t, const uint64_t a[6]);         /* INT64_MIN: not one of its */
int64_t a64_map_shadow_stack(Task *t, gaddr addr, uint64_t size, uint64_t flags);
void a64_gcs_thread(Task *parent, A64State *s);              /* @s: the new thread's */
void a64_gcs_end(Task *t);
bool a64_gcs_enter(A64State *s, gaddr ret);                  /* into and out of a signal handler; false: bad memory */
bool a64_gcs_leave(A64State *s, uint64_t gcspr, uint64_t on);

#endif
