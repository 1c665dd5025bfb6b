/* SPDX-License-Identifier: Apache-2.0 */
/* What of a device or CPU goes into a snapshot: a table of fields, in order. Values are stored little-endian. */
#ifndef LYRE_SOFTMMU_STATE_H
#define LYRE_SOFTMMU_STATE_H

#include "base/base.h"

#include <glib.h>

typedef enum StateKind {
    STATE_U8, STATE_U16, STATE_U32, STATE_U64, STATE_BOOL,
    STATE_BYTES,                 /* size bytes as they are */
    STATE_BUFFER,                /* GByteArray *: any length up to count */
} StateKind;

typedef struct StateField {
    const char *name;
    uint8_t kind;                /* StateKind */
    uint32_t offset;             /* into the struct */
    uint32_t count;              /* number of elements; BYTES: bytes; BUFFER: most bytes */
} StateField;

#define STATE_FIELD(T, kind, field)  { #field, kind, offsetof(T, field), 1 }
#define STATE_ARRAY(T, kind, field)  { #field, kind, offsetof(T, field), sizeof(((T *)0)->field) /            \
    sizeof(((T *)0)->field[0]) }

typedef struct StateDesc {
    const char *name;
    uint32_t version;            /* changes when the fields do: other versions are refused */
    const StateField *fields;    /* ends with a row without a name */
    void (*before_save)(void *dev);
    /* Check what was loaded: anything may be in it. NULL, or what is wrong (static text): then the snapshot is refused. */
    const char *(*after_load)(void *dev);
} StateDesc;

/* Append the state of @obj to @out. */
void state_save(const StateDesc *d, void *obj, GByteArray *out);
/* Read it from @data; *used: bytes taken. NULL, or a message (g_strdup'ed). */
char *state_load(const StateDesc *d, void *obj, const uint8_t *data, size_t len, size_t *used);

#endif
