/* SPDX-License-Identifier: Apache-2.0 */
/* CRC-32 with a table: a load and a few integer operations a byte, one long dependency. */
#include "bench.h"

int main(int argc, char **argv)
{
    static uint32_t table[256];
    static uint8_t data[65536];
    uint64_t seed = 99;
    uint32_t crc = ~0u;

    for (uint32_t i = 0; i < 256; i++) {
        uint32_t c = i;
        for (int j = 0; j < 8; j++)
            c = c & 1 ? c >> 1 ^ 0xedb88320u : c >> 1;
        table[i] = c;
    }
    for (unsigned i = 0; i < sizeof data; i++)
        data[i] = (uint8_t)bench_random(&seed);
    for (long n = bench_scale(argc, argv) * 1000; n > 0; n--)
        for (unsigned i = 0; i < sizeof data; i++)
            crc = crc >> 8 ^ table[(crc ^ data[i]) & 255];
    return bench_result(crc);
}
