/* SPDX-License-Identifier: Apache-2.0 */
/* The decode-table engine: parsing rows, building the tree, checking it. See decode.h for the rules. */
#include "frontend/decode.h"

#include <stdio.h>
#include <stdlib.h>

enum { MAX_RUN = 7, MAX_ROWS = 1024 };

static void parse_row(DecodeRow *r, const char *bits)
{
    uint32_t mask = 0, value = 0;
    unsigned n = 0;

    for (const char *p = bits; *p; p++) {
        unsigned c = (unsigned char)*p;
        if (c == ' ')
            continue;
        mask = mask << 1 | (c == '0' || c == '1');
        value = value << 1 | (c == '1');
        n++;
    }
    r->mask = mask;
    r->value = value;
    r->width = (uint16_t)n;
}

/* The run of bits to split @n rows on: fixed in all of them, not tested yet, and with at least two values; 0 if none. */
static uint32_t pick_run(const DecodeTable *t, const uint16_t *rows, unsigned n, uint32_t tested)
{
    uint32_t common = ~tested, differ = 0, best = 0;

    for (unsigned k = 0; k < n; k++) {
        const DecodeRow *r = &t->rows[rows[k]];
        common &= r->mask;
        differ |= r->value ^ t->rows[rows[0]].value;
    }
    if (!(common & differ))
        return 0;
    for (uint32_t c = common; c;) {
        unsigned lo = (unsigned)__builtin_ctz(c);
        uint32_t rest = ~(c >> lo);
        unsigned len = MIN(rest ? (unsigned)__builtin_ctz(rest) : 32u, (unsigned)MAX_RUN);
        uint32_t run = ((1u << len) - 1) << lo;
        if (__builtin_popcount(run & differ) > __builtin_popcount(best & differ))
            best = run;
        c &= ~run;
    }
    return best;
}

static uint32_t pool_take(DecodeTable *t, unsigned n)
{
    uint32_t at = t->used;

    if (at + n > DECODE_POOL)
        abort();
    t->used += n;
    return at;
}

/* The entry that tells @n @rows apart. Rows with one value of a run stay in table order below it. */
static uint32_t build_entry(DecodeTable *t, uint32_t *pool, const uint16_t *rows, unsigned n, uint32_t tested)
{
    uint32_t run = n > 1 ? pick_run(t, rows, n, tested) : 0;

    if (n == 1)
        return rows[0];
    if (!run) {
        uint32_t at = pool_take(t, n + 1);
        for (unsigned k = 0; k < n; k++)
            pool[at + k] = rows[k];
        pool[at + n] = 0;
        return DECODE_LIST | at;
    }

    unsigned lo = (unsigned)__builtin_ctz(run), size = (run >> lo) + 1;
    uint32_t at = pool_take(t, size);
    memset(&pool[at], 0, sizeof pool[0] * size);
    for (unsigned k = 0; k < n; k++) {
        uint32_t v = (t->rows[rows[k]].value & run) >> lo;
        uint16_t sub[MAX_ROWS];
        unsigned m = 0;
        if (pool[at + v])
            continue;
        for (unsigned j = k; j < n; j++)
            if ((t->rows[rows[j]].value & run) >> lo == v)
                sub[m++] = rows[j];
        pool[at + v] = build_entry(t, pool, sub, m, tested | run);
    }
    return (run >> lo) << 24 | DECODE_NODE | lo << 16 | at;
}

void decode_build(DecodeTable *t, DecodeRow *rows, const char *const *bits, uint32_t nrows, uint32_t *pool)
{
    if (nrows > MAX_ROWS)
        abort();
    *t = (DecodeTable){ .rows = rows, .nrows = nrows, .pool = pool };
    for (uint32_t k = 1; k < nrows; k++)
        parse_row(&rows[k], bits[k]);
    for (unsigned wide = 0; wide < 2; wide++) {
        uint16_t numbers[MAX_ROWS];
        unsigned n = 0;
        for (uint32_t k = 1; k < nrows; k++)
            if (rows[k].width == (wide ? 32 : 16))
                numbers[n++] = (uint16_t)k;
        t->root[wide] = n ? build_entry(t, pool, numbers, n, 0) : 0;
    }
}

/* About row @a, and @b if that is not 0. */
static const char *complain(const DecodeTable *t, const char *what, uint32_t a, uint32_t b)
{
    static char buf[200];

    snprintf(buf, sizeof buf, "%s: %s%s%s", what, decode_name(t, a), b ? ", " : "", b ? decode_name(t, b) : "");
    return buf;
}

/* Random words of @k's pattern must land on it, or on an earlier special case of it; and on itself at least once. */
static const char *check_reach(const DecodeTable *t, uint32_t k, uint32_t *seed)
{
    const DecodeRow *r = &t->rows[k];
    unsigned own = 0;

    for (unsigned n = 0; n < 64; n++) {
        *seed = *seed * 1664525u + 1013904223u;
        uint32_t noise = *seed >> 16;
        *seed = *seed * 1664525u + 1013904223u;
        noise = noise << 16 | *seed >> 16;
        uint32_t word = r->value | (noise & ~r->mask);
        if (r->width == 16)
            word &= 0xffff;
        uint32_t got = decode_find(t, word, r->width, ~0ull);
        if (got == k)
            own++;
        else if (got == 0 || got > k)
            return complain(t, "a word of the row is decoded as another", k, got);
    }
    return own ? NULL : complain(t, "row cannot be reached", k, 0);
}

const char *decode_check(const DecodeTable *t)
{
    uint32_t seed = 1;

    for (uint32_t k = 1; k < t->nrows; k++) {
        const DecodeRow *r = &t->rows[k];
        const char *err;
        if (r->width != 16 && r->width != 32)
            return complain(t, "bits column is neither 16 nor 32 wide", k, 0);
        for (uint32_t j = 1; j < k; j++) {
            const DecodeRow *q = &t->rows[j];
            if (q->width != r->width || ((q->value ^ r->value) & q->mask & r->mask))
                continue;
            if ((q->mask & r->mask) != r->mask || q->mask == r->mask)
                return complain(t, "rows overlap and the first is no special case of the second", j, k);
        }
        if ((err = check_reach(t, k, &seed)))
            return err;
    }
    return NULL;
}
