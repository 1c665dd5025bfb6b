/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the sanitizers have to be told; nothing in other builds.
 *  SANITIZE_ADDRESS: is this a build with AddressSanitizer?
 *  ANY_ADDRESS: a function whose accesses go where the guest says: null and misaligned addresses are its business.
 *  ANY_STACK: a function that reads frames of others, where there are marks between their variables.
 *  sanitize_fresh: memory that will be used anew. Code that left a stack without returning has left marks there.
 */
#ifndef BASE_SANITIZE_H
#define BASE_SANITIZE_H

#include <stddef.h>

#if defined(__SANITIZE_ADDRESS__)
#define SANITIZE_ADDRESS 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZE_ADDRESS 1
#endif
#endif
#ifndef SANITIZE_ADDRESS
#define SANITIZE_ADDRESS 0
#endif

#if defined(__clang__)
#define ANY_ADDRESS __attribute__((no_sanitize("alignment", "null")))
#else
#define ANY_ADDRESS __attribute__((no_sanitize_undefined))
#endif

#define ANY_STACK __attribute__((no_sanitize_address))

#if SANITIZE_ADDRESS
const char *__asan_default_options(void);
void __asan_unpoison_memory_region(void const volatile *addr, size_t size);
static inline void sanitize_fresh(void *mem, size_t size) { __asan_unpoison_memory_region(mem, size); }
#else
static inline void sanitize_fresh(void *mem, size_t size) { }
#endif

#endif
