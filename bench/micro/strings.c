/* SPDX-License-Identifier: Apache-2.0 */
/* The C library's string functions on short and long strings. */
#include "bench.h"

int main(int argc, char **argv)
{
    static char text[1 << 16], copy[1 << 16];
    uint64_t seed = 7, sum = 0;

    for (unsigned i = 0; i < sizeof text - 1; i++)
        text[i] = bench_random(&seed) % 9 == 0 ? ' ' : (char)('a' + bench_random(&seed) % 26);
    for (long n = bench_scale(argc, argv) * 250; n > 0; n--) {
        memcpy(copy, text, sizeof text);
        sum += strlen(copy);
        for (char *p = copy; p && *p; p = strchr(p, ' '), p = p ? p + 1 : p) {
            char word[64];
            size_t len = strcspn(p, " ");
            if (len >= sizeof word)
                len = sizeof word - 1;
            memcpy(word, p, len);
            word[len] = 0;
            sum = sum * 31 + strlen(word) + (strcmp(word, "lyre") > 0) + (memchr(p, 'q', len) != NULL);
        }
        sum += (uint64_t)(memcmp(text, copy, sizeof text) == 0);
    }
    return bench_result(sum);
}
