/* SPDX-License-Identifier: Apache-2.0 */
/* Shared by the soft-float tests: random operands biased to where rounding is interesting, and
 * how to report. */
#ifndef LYRE_TESTS_SOFTFP_TEST_H
#define LYRE_TESTS_SOFTFP_TEST_H

#include "ir/softfp.h"

#include <check.h>

/* How many random operands an operation is tried with: more under `check full`; SOFTFP_COUNT in the
 * environment sets it. */
uint64_t fp_count(void);

/* A reproducible random stream (splitmix64). */
typedef struct Rng { uint64_t s; } Rng;
uint64_t rng_next(Rng *r);

/* Special values of a format: zeros, ends of the subnormal and normal ranges, around 1 and 2,
 * integer limits, NaNs. */
unsigned fp_specials(SoftFpFormat f, uint64_t *out);
enum { FP_MAX_SPECIALS = 128 };

/* @n random operands; often specials, sparse fractions, exponents near each other or with a sum
 * near the limits. */
void fp_operands(Rng *r, SoftFpFormat f, uint64_t *v, int n);

int fp_width(SoftFpFormat f);
bool fp_is_nan(SoftFpFormat f, uint64_t v);

Suite *suite_host(void);     /* against the host's FPU */
Suite *suite_rules(void);    /* ties away, NaN rules, integers: by independent reasoning */

#endif
