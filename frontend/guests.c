/* SPDX-License-Identifier: Apache-2.0 */
/* The guests that are linked in. */
#include "frontend/guest.h"

const Guest *const guests[] = { &guest_riscv64, &guest_aarch64, NULL };
