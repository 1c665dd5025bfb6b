/* SPDX-License-Identifier: Apache-2.0 */
/* Signals a process sends itself: delivery, handler, return. */
#include "bench.h"

#include <signal.h>
#include <unistd.h>

static volatile uint64_t count;

static void handler(int sig)
{
    count += (uint64_t)sig;
}

int main(int argc, char **argv)
{
    struct sigaction sa = { .sa_handler = handler };

    sigaction(SIGUSR1, &sa, NULL);
    for (long n = bench_scale(argc, argv) * 200000; n > 0; n--)
        kill(getpid(), SIGUSR1);
    return bench_result(count / SIGUSR1);
}
