/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The decode-table engine. A guest writes one row an instruction: name, bits, format, lifter, argument, text. The bits
 * column is a string from the highest bit to the lowest: '0' and '1' are fixed, any other character is an operand bit
 * (letters name the field for the reader), spaces are free. Rows of 16 and 32 bits live in one table.
 *
 * Two rows may match the same word only if the earlier one fixes a strict superset of the later one's bits (the special
 * case stands first); decode_check() fails otherwise. A row whose feature is off is skipped, so a later, more general
 * one may take the word.
 *
 * decode_build() turns the rows into a tree: each node tests one run of bits that all rows below it fix, so a word is
 * decoded in two or three table steps and one compare. That happens while Lyrebird is built (tools/decode-gen.c).
 */
#ifndef LYRE_FRONTEND_DECODE_H
#define LYRE_FRONTEND_DECODE_H

#include "base/base.h"

struct Lift;
struct GuestInsn;

typedef void (*Lifter)(struct Lift *l, const struct GuestInsn *i);

/* Has no pointers: a table of it needs no relocation, so that it is read from the file's page when it is used and costs the
 * start of a process nothing. What goes with a row's lifter is the guest's business. */
typedef struct DecodeRow {
    uint32_t mask, value;      /* made by decode_build, as is width */
    uint64_t need;             /* features that must all be on */
    uint32_t arg;
    uint16_t format;           /* guest's own: how operands are laid out */
    uint16_t width;            /* 16 or 32 */
    uint16_t name, text;       /* offsets in DecodeTable.names and .texts */
} __attribute__((aligned(32))) DecodeRow;

/*
 * An entry of the tree is one word:
 *   node  mask << 24 | DECODE_NODE | shift << 16 | offset   entry = pool[offset + (word >> shift & mask)]
 *   list  DECODE_LIST | offset                              row numbers from pool[offset] on, up to a 0
 *   row   number of the only row that can match; 0: none
 */
enum { DECODE_POOL = 16384, DECODE_NODE = 1 << 21, DECODE_LIST = 1 << 22 };

typedef struct DecodeTable {
    const DecodeRow *rows;     /* rows[0] is the illegal instruction: it matches nothing */
    uint32_t nrows;
    uint32_t root[2];          /* entries for 16- and 32-bit words */
    uint32_t used;
    const uint32_t *pool;      /* @used words */
    const char *names, *texts;
} DecodeTable;

/* Parse the bits columns, @bits[k] of @rows[k], and build the tree in @pool, DECODE_POOL words. */
void decode_build(DecodeTable *t, DecodeRow *rows, const char *const *bits, uint32_t nrows, uint32_t *pool);

static inline const char *decode_name(const DecodeTable *t, uint32_t row) { return t->names + t->rows[row].name; }

static inline bool decode_matches(const DecodeRow *r, uint32_t word, uint64_t features)
{
    return (word & r->mask) == r->value && (r->need & ~features) == 0;
}

/* The row number of @word, @width 16 or 32; 0 if there is none. */
static inline uint32_t decode_find(const DecodeTable *t, uint32_t word, unsigned width, uint64_t features)
{
    uint32_t e = t->root[width == 32];

    while (e & DECODE_NODE)
        e = t->pool[(e & 0xffff) + (word >> (e >> 16 & 31) & e >> 24)];
    if (LIKELY(!(e & DECODE_LIST)))
        return e && decode_matches(&t->rows[e], word, features) ? e : 0;
    for (const uint32_t *k = &t->pool[e & 0xffff]; *k; k++)
        if (decode_matches(&t->rows[*k], word, features))
            return *k;
    return 0;
}

/* Check width, overlaps and reachability. NULL, or a message about the first fault (in a static buffer). */
const char *decode_check(const DecodeTable *t);

#endif
