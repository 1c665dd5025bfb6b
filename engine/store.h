/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The file of the persistent translation cache: records found by a 64-bit key, appended by any number of processes. What
 * a record holds is its user's business. docs/CACHE.md describes the format and who may write.
 */
#ifndef LYRE_STORE_H
#define LYRE_STORE_H

#include "base/arena.h"

#include <stdio.h>

typedef struct Store Store;

enum {
    STORE_UNIT = 32,                    /* records begin at multiples */
    STORE_WAYS = 32,                    /* candidates of a key */
    STORE_RECORD_MAX = 4 << 20,
};

/* In front of each record's contents. */
typedef struct StoreRecord {
    uint32_t size;                      /* of all of it, this header too; a multiple of 8 */
    uint32_t reserved;                  /* 0 */
    uint64_t key;
    uint64_t check;                     /* store_check() */
} StoreRecord;

typedef struct StoreInfo {
    char what[192];                     /* for people: guest, build */
    uint64_t fingerprint, limit, used;
    bool writable, full;
} StoreInfo;

/* Open the file for @fingerprint in directory @dir, or make it, @limit bytes long at most (0: default); @what tells people
 * what it is for. NULL and *@why if there can be no cache: it never is an error. */
Store *store_open(const char *dir, uint64_t fingerprint, const char *what, uint64_t limit, const char **why);
/* Open file @name of @dir, if it is there and sound. */
Store *store_open_file(const char *dir, const char *name, const char **why);
void store_close(Store *s);
StoreInfo store_info(const Store *s);
bool store_writable(const Store *s);
/* A store keeps a descriptor open: @move may give it another number, which it returns; or close it and return -1, then the
 * store is only read. */
void store_move_fd(Store *s, int (*move)(int fd));

/* Offsets of records that may have @key into @at; how many. */
unsigned store_find(const Store *s, uint64_t key, uint64_t at[STORE_WAYS]);
/* The size of the record at @at, 0 if there is none that could have @key. */
uint32_t store_size(const Store *s, uint64_t at, uint64_t key);
/* A copy of the record, @size bytes as store_size said, into @buf. False if it is damaged. */
bool store_get(const Store *s, uint64_t at, uint64_t key, void *buf, uint32_t size);
/* The record at @at, if its key is @key, copied to @to. NULL if it is another's, or damaged. */
StoreRecord *store_fetch(Store *s, uint64_t at, uint64_t key, Arena *to);

/* Append @n records that lie one behind the other in @buf, each with its size and key and padded to STORE_UNIT; @check is
 * filled in here. False: nothing was, or not all; the store takes no more then. */
bool store_put(Store *s, void *buf, size_t bytes);

/* Call @fn for every record of the index, @rec NULL if it is damaged. */
typedef void (*StoreFn)(void *env, const StoreRecord *rec);
void store_each(const Store *s, StoreFn fn, void *env);
/* Files of @dir, in no order; @fn gets the name. 0 or -errno. */
int store_files(const char *dir, void (*fn)(void *env, const char *dir, const char *name), void *env);
/* Append to @to those sound records of @from that it does not have; *@records: how many. False if not all found room. */
bool store_add(Store *to, const Store *from, unsigned *records);
/* Write a file for the same fingerprint into @dir with all sound records of @s: as small as can be, and for everybody to
 * read, nobody to write. 0 or -errno. */
int store_export(const Store *s, const char *dir, unsigned *records);
/* Remove all files of @dir that are caches, sound or not; *@files: how many. 0 or -errno. */
int store_clear(const char *dir, unsigned *files);

#endif
