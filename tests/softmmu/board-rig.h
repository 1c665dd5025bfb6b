/* SPDX-License-Identifier: Apache-2.0 */
/* The devices of the virt board behind a machine whose CPUs never run; interrupt lines are recorded. */
#ifndef LYRE_TESTS_SOFTMMU_BOARD_RIG_H
#define LYRE_TESTS_SOFTMMU_BOARD_RIG_H

#include "softmmu/board.h"
#include "tests/softmmu/rig.h"

enum {
    SYSCON = 0x100000, RTC = 0x101000, CLINT = 0x2000000, PLIC = 0xc000000, UART = 0x10000000, FW_CFG = 0x10100000,
    APLIC_M = 0xd000000, APLIC_S = 0xe000000, IMSIC_M = 0x24000000, IMSIC_S = 0x28000000,
    FLASH = 0x20000000, FLASH2 = 0x22000000, FLASH_SIZE = 32 << 20, UART_IRQ = 10, RTC_IRQ = 11, TEST_IRQ = 20,
    HARTS = 2, MSIP = 3, MTIP = 7, SEIP = 9, MEIP = 11,
};

typedef struct BoardRig {
    Rig rig;
    Board board;
    Guest guest;
    GuestSys sys;
    Device *syscon, *aclint;
    char dir[32];                /* temporary */
    int in, out;                 /* the other ends of the serial port: write to in, read from out */
} BoardRig;

/* @flash: image of the second bank, or NULL. */
void board_rig_init(BoardRig *b, const char *flash);
void board_rig_done(BoardRig *b);
/* Adds an APLIC, beside the PLIC; @msi: for messages, with IMSICs. */
void board_rig_aia(BoardRig *b, bool msi);
/* Lines of hart @h that are high, a bit each. */
uint32_t board_rig_lines(unsigned h);

/* An access by a CPU; of one that fails reads give all ones. */
uint64_t rd(BoardRig *b, uint64_t addr, unsigned size);
bool wr(BoardRig *b, uint64_t addr, uint64_t value, unsigned size);

/* Run the main loop until @cond, at most some seconds. */
#define WAIT_FOR(cond) do {                                              \
    bool true_ = false;                                                  \
    for (int i_ = 0; i_ < 30000 && !(true_ = (cond)); i_++)              \
        if (!g_main_context_iteration(NULL, FALSE))                      \
            g_usleep(100);                                               \
    ck_assert_msg(true_, "never came true: %s", #cond);                  \
} while (0)
/* Run the main loop for @ms. */
void board_rig_pause(unsigned ms);

#endif
