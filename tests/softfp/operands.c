/* SPDX-License-Identifier: Apache-2.0 */
/* Random and special operands of the soft-float tests; the main program. */
#include "softfp-test.h"

#include <stdlib.h>

uint64_t fp_count(void)
{
    const char *s = getenv("SOFTFP_COUNT"), *level = getenv("LYRE_CHECK");

    if (s)
        return strtoull(s, NULL, 0);
    return level && strcmp(level, "full") == 0 ? 5000000 : 250000;
}

uint64_t rng_next(Rng *r)
{
    uint64_t z = r->s += 0x9e3779b97f4a7c15;

    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
    z = (z ^ z >> 27) * 0x94d049bb133111eb;
    return z ^ z >> 31;
}

static const struct { int width, frac; } layout[] = {
    [SOFTFP_F16] = { 16, 10 }, [SOFTFP_F32] = { 32, 23 }, [SOFTFP_F64] = { 64, 52 },
};

int fp_width(SoftFpFormat f)
{
    return layout[f].width;
}

static uint64_t compose(SoftFpFormat f, bool sign, uint64_t exp, uint64_t frac)
{
    return (uint64_t)sign << (layout[f].width - 1) | exp << layout[f].frac | frac;
}

bool fp_is_nan(SoftFpFormat f, uint64_t v)
{
    uint64_t inf = compose(f, 0, (1ull << (layout[f].width - 1 - layout[f].frac)) - 1, 0);

    return (v & (compose(f, 1, 0, 0) - 1)) > inf;
}

unsigned fp_specials(SoftFpFormat f, uint64_t *out)
{
    int frac = layout[f].frac;
    uint64_t maxe = (1ull << (layout[f].width - 1 - frac)) - 1, bias = maxe / 2;
    uint64_t ones = (1ull << frac) - 1, quiet = 1ull << (frac - 1);
    const struct { uint64_t exp, frac; } v[] = {
        { 0, 0 }, { 0, 1 }, { 0, 2 }, { 0, quiet }, { 0, ones }, { 1, 0 }, { 1, 1 }, { 1, ones },
        { bias - 2, ones }, { bias - 1, 0 }, { bias - 1, 1 }, { bias - 1, ones }, { bias, 0 }, { bias, 1 },
        { bias, quiet }, { bias, quiet + 1 }, { bias, ones }, { bias + 1, 0 }, { bias + 1, quiet },
        { bias + frac - 1, 1 }, { bias + frac, 1 }, { bias + frac + 1, 1 },
        { MIN(bias + 30, maxe - 1), ones }, { MIN(bias + 31, maxe - 1), 0 }, { MIN(bias + 31, maxe - 1), ones },
        { MIN(bias + 32, maxe - 1), 0 }, { MIN(bias + 62, maxe - 1), ones }, { MIN(bias + 63, maxe - 1), 0 },
        { MIN(bias + 63, maxe - 1), ones }, { MIN(bias + 64, maxe - 1), 0 },
        { maxe - 1, 0 }, { maxe - 1, ones }, { maxe, 0 }, { maxe, 1 }, { maxe, quiet }, { maxe, quiet + 5 },
        { maxe, ones },
    };
    unsigned n = 0;

    for (unsigned i = 0; i < ARRAY_LEN(v); i++) {
        out[n++] = compose(f, false, v[i].exp, v[i].frac);
        out[n++] = compose(f, true, v[i].exp, v[i].frac);
    }
    return n;
}

static uint64_t random_frac(Rng *r, SoftFpFormat f)
{
    uint64_t mask = (1ull << layout[f].frac) - 1, v = rng_next(r);

    switch (v >> 60) {
    case 0: return (1ull << rng_next(r) % layout[f].frac);                             /* one bit */
    case 1:
        return (mask << rng_next(r) % (layout[f].frac + 1)) & mask; /* ones, then zeros */
    case 2:
        return mask >> rng_next(r) % (layout[f].frac + 1); /* zeros, then ones */
    case 3: return (v & mask & rng_next(r) & rng_next(r) & rng_next(r));               /* sparse */
    case 4: return (v << rng_next(r) % layout[f].frac) & mask;                         /* short */
    default: return v & mask;
    }
}

void fp_operands(Rng *r, SoftFpFormat f, uint64_t *v, int n)
{
    uint64_t maxe = (1ull << (layout[f].width - 1 - layout[f].frac)) - 1, exp = 0,
             special[FP_MAX_SPECIALS];
    unsigned how = rng_next(r) % 8, nspecial = 0;

    for (int i = 0; i < n; i++) {
        uint64_t x = rng_next(r);

        if (x % 31 == 0 || how == 0) {
            if (!nspecial)
                nspecial = fp_specials(f, special);
            v[i] = special[(x >> 8) % nspecial];
            exp = v[i] >> layout[f].frac & maxe;
            continue;
        }
        if (i == 0 || how == 1)
            exp = (x >> 8) % (maxe + 1); /* anything */
        else if (how == 2)               /* product near emin */
            exp = maxe / 2 - exp + (x >> 8) % (2 * layout[f].frac) - layout[f].frac / 2;
        else if (how == 3) /* quotient near emin */
            exp = exp + maxe / 2 - layout[f].frac + (x >> 8) % (2 * layout[f].frac);
        else if (how == 4) /* around 1 */
            exp = maxe / 2 + (x >> 8) % 8 - 4;
        else /* near the first */
            exp = exp + (x >> 8) % (2 * layout[f].frac + 8) - layout[f].frac - 4;
        exp &= maxe;
        v[i] = compose(f, x >> 63, exp, random_frac(r, f));
    }
}

int main(void)
{
    SRunner *sr = srunner_create(suite_host());

    srunner_add_suite(sr, suite_rules());
    srunner_run_all(sr, CK_NORMAL);
    int failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed != 0;
}
