/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Calls and returns that only a return stack predicts: a walk through a random tree, from four places of one function, so
 * that where each return goes depends on data of long ago.
 */
#include "bench.h"

typedef struct Node Node;
struct Node {
    Node *kid[4];
    uint64_t key;
};

static uint64_t seed = 88172645463325252ull;

static Node *grow(unsigned n)
{
    Node *p;

    if (!n)
        return NULL;
    p = calloc(1, sizeof *p);
    if (!p)
        abort();
    p->key = bench_random(&seed);
    n--;
    for (int k = 0; k < 4; k++) {
        unsigned part = k == 3 ? n : bench_random(&seed) % (n + 1);

        p->kid[k] = grow(part);
        n -= part;
    }
    return p;
}

static NOINLINE uint64_t walk(const Node *p, uint64_t s)
{
    if (!p)
        return s * 3 + 1;
    s = walk(p->kid[0], s + 1) ^ p->key;
    s = walk(p->kid[1], s) * 5;
    s = walk(p->kid[2], s) + p->key;
    return walk(p->kid[3], s) ^ s >> 7;
}

int main(int argc, char **argv)
{
    Node *tree = grow(20000);
    uint64_t sum = 0;

    for (long n = bench_scale(argc, argv) * 600; n > 0; n--)
        sum += walk(tree, sum);
    return bench_result(sum);
}
