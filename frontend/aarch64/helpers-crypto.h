/* SPDX-License-Identifier: Apache-2.0 */
/* Helpers of helpers-crypto.c; a64-int.h says how the list is read. */
#ifndef LYRE_FRONTEND_A64_HELPERS_CRYPTO_H
#define LYRE_FRONTEND_A64_HELPERS_CRYPTO_H

#define A64_HELPERS_CRYPTO(X)

#endif
