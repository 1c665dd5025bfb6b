/* SPDX-License-Identifier: Apache-2.0 */
/* Privileged self-checks: registers of APLIC and IMSIC (RISC-V AIA specification 1.0), and of the UART as a source. */
#ifndef AIA_H
#define AIA_H

#include "priv.h"

enum { APLIC_M = 0xc000000, APLIC_S = 0xd000000, IMSIC_M = 0x24000000, IMSIC_S = 0x28000000, UART_SOURCE = 10 };
enum {
    SETIP = 0x1c00, SETIPNUM = 0x1cdc, IN_CLRIP = 0x1d00, CLRIPNUM = 0x1ddc, SETIE = 0x1e00, SETIENUM = 0x1edc,
    CLRIENUM = 0x1fdc, GENMSI = 0x3000, TARGET = 0x3000, IDC = 0x4000, MMSI = 0x1bc0, MMSIH = 0x1bc4, SMSI = 0x1bc8,
    SMSIH = 0x1bcc, DELEGATE = 0x400, DETACHED = 1, EDGE1 = 4, LEVEL1 = 6, IE = 0x100,
};
enum { IDELIVERY = 0, IFORCE = 4, ITHRESHOLD = 8, TOPI = 0x18, CLAIMI = 0x1c };

#define REG(at)   (*(volatile uint32_t *)(u64)(at))
#define IRQ(n)    (1ull << 63 | (n))
/* Messages take their time. */
#define SOON(c)   do { u64 end_ = csr_read(time) + 20000000; while (!(c) && csr_read(time) < end_) ; CHECK(c); } while (0)

/* The UART's line, by its "transmitter empty" interrupt */
static inline void uart_line(int high)
{
    *(volatile uint8_t *)(u64)(UART + 1) = high ? 2 : 0;
}

#endif
