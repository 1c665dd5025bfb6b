/* SPDX-License-Identifier: Apache-2.0 */
/* Atomic additions, exchanges and compare-and-swap loops of one thread. */
#include "bench.h"

int main(int argc, char **argv)
{
    static uint64_t counter, word;
    static uint32_t lock;

    for (long n = bench_scale(argc, argv) * 10000000; n > 0; n--) {
        uint64_t old = __atomic_fetch_add(&counter, (uint64_t)n, __ATOMIC_SEQ_CST);
        while (__atomic_exchange_n(&lock, 1, __ATOMIC_ACQUIRE))
            ;
        word += old;
        __atomic_store_n(&lock, 0, __ATOMIC_RELEASE);
        uint64_t seen = __atomic_load_n(&word, __ATOMIC_RELAXED);
        while (!__atomic_compare_exchange_n(&word, &seen, seen * 3 + 1, 0, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED))
            ;
    }
    return bench_result(counter ^ word);
}
