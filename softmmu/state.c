/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Saved state of one device or CPU: u8 length and name, u32 version, u32 sum over the layout of the fields, u32
 * length of what follows; then the fields in order, little-endian, a BUFFER with a u32 length before it. A state of
 * another layout is refused, and a damaged one before anything of the object was changed, but for what after_load
 * finds.
 */
#include "softmmu/state.h"

static unsigned width(uint8_t kind)
{
    static const uint8_t widths[] = {
        [STATE_U8] = 1, [STATE_U16] = 2, [STATE_U32] = 4, [STATE_U64] = 8, [STATE_BOOL] = 1, [STATE_BYTES] = 1,
    };

    return kind < ARRAY_LEN(widths) ? widths[kind] : 0;
}

/* FNV-1a over names, kinds and counts. */
static uint32_t sum_bytes(uint32_t sum, const void *data, size_t n)
{
    const uint8_t *p = data;

    while (n--)
        sum = (sum ^ *p++) * 16777619u;
    return sum;
}

static uint32_t layout_sum(const StateDesc *d)
{
    uint32_t sum = 2166136261u;

    for (const StateField *f = d->fields; f->name; f++) {
        uint8_t number[4] = { f->count, f->count >> 8, f->count >> 16, f->count >> 24 };

        sum = sum_bytes(sum, f->name, strlen(f->name) + 1);
        sum = sum_bytes(sum, &f->kind, 1);
        sum = sum_bytes(sum, number, sizeof number);
    }
    return sum;
}

static void put(GByteArray *out, uint64_t value, unsigned bytes)
{
    uint8_t b[8];

    for (unsigned i = 0; i < bytes; i++)
        b[i] = value >> i * 8;
    g_byte_array_append(out, b, bytes);
}

static uint64_t get(const uint8_t *p, unsigned bytes)
{
    uint64_t value = 0;

    for (unsigned i = 0; i < bytes; i++)
        value |= (uint64_t)p[i] << i * 8;
    return value;
}

/* ---- saving ---- */

static uint64_t element(const uint8_t *p, uint8_t kind)
{
    switch ((StateKind)kind) {
    case STATE_U16: return ld16(p);
    case STATE_U32: return ld32(p);
    case STATE_U64: return ld64(p);
    case STATE_BOOL: return *(const bool *)p;
    default: return *p;
    }
}

static void save_field(const StateField *f, const uint8_t *obj, GByteArray *out)
{
    const uint8_t *p = obj + f->offset;

    if (f->kind == STATE_BYTES) {
        g_byte_array_append(out, p, f->count);
    } else if (f->kind == STATE_BUFFER) {
        const GByteArray *b = *(GByteArray *const *)p;
        uint32_t n = b ? MIN(b->len, f->count) : 0;

        put(out, n, 4);
        if (n)
            g_byte_array_append(out, b->data, n);
    } else {
        for (uint32_t i = 0; i < f->count; i++)
            put(out, element(p + i * width(f->kind), f->kind), width(f->kind));
    }
}

void state_save(const StateDesc *d, void *obj, GByteArray *out)
{
    size_t n = MIN(strlen(d->name), 255), length_at;

    if (d->before_save)
        d->before_save(obj);
    put(out, n, 1);
    g_byte_array_append(out, (const uint8_t *)d->name, n);
    put(out, d->version, 4);
    put(out, layout_sum(d), 4);
    length_at = out->len;
    put(out, 0, 4);
    for (const StateField *f = d->fields; f->name; f++)
        save_field(f, obj, out);
    st32(out->data + length_at, out->len - (length_at + 4));
}

/* ---- loading ---- */

/* Bytes that field @f takes at @p of @len; SIZE_MAX: damaged. */
static size_t field_size(const StateField *f, const uint8_t *p, size_t len)
{
    size_t size = (size_t)f->count * width(f->kind);

    if (f->kind == STATE_BUFFER) {
        if (len < 4 || get(p, 4) > f->count)
            return SIZE_MAX;
        size = 4 + get(p, 4);
    }
    if (size > len)
        return SIZE_MAX;
    if (f->kind == STATE_BOOL)
        for (size_t i = 0; i < size; i++)
            if (p[i] > 1)
                return SIZE_MAX;
    return size;
}

static void load_field(const StateField *f, uint8_t *obj, const uint8_t *p)
{
    uint8_t *to = obj + f->offset;
    unsigned w = width(f->kind);

    if (f->kind == STATE_BUFFER) {
        GByteArray **b = (GByteArray **)to;

        if (!*b)
            *b = g_byte_array_new();
        g_byte_array_set_size(*b, 0);
        g_byte_array_append(*b, p + 4, get(p, 4));
        return;
    }
    for (uint32_t i = 0; i < f->count; i++, to += w, p += w)
        switch ((StateKind)f->kind) {
        case STATE_U16: st16(to, get(p, 2)); break;
        case STATE_U32: st32(to, get(p, 4)); break;
        case STATE_U64: st64(to, get(p, 8)); break;
        case STATE_BOOL: *(bool *)to = *p; break;
        default: *to = *p; break;
        }
}

static char *load_header(const StateDesc *d, const uint8_t *data, size_t len, size_t *head, size_t *body)
{
    size_t n = len ? data[0] : 0, want = MIN(strlen(d->name), 255);

    if (!len || len < 1 + n + 12)
        return g_strdup_printf("state of \"%s\": the data ends too early", d->name);
    if (n != want || memcmp(data + 1, d->name, n))
        return g_strdup_printf("state of \"%s\" expected, that of \"%.*s\" found: the machine was built otherwise", d->name,
                               (int)strnlen((const char *)data + 1, n), (const char *)data + 1);
    data += 1 + n;
    if (get(data, 4) != d->version)
        return g_strdup_printf("state of \"%s\" is of version %u, this program has version %u", d->name,
                               (unsigned)get(data, 4), d->version);
    if (get(data + 4, 4) != layout_sum(d))
        return g_strdup_printf("state of \"%s\" has other fields than this program's: saved by another build", d->name);
    *head = 1 + n + 12;
    *body = get(data + 8, 4);
    if (*body > len - *head)
        return g_strdup_printf("state of \"%s\": the data ends too early", d->name);
    return NULL;
}

char *state_load(const StateDesc *d, void *obj, const uint8_t *data, size_t len, size_t *used)
{
    size_t head = 0, body = 0, at = 0;
    char *err = load_header(d, data, len, &head, &body);

    if (err)
        return err;
    data += head;
    for (const StateField *f = d->fields; f->name; f++) {
        size_t n = field_size(f, data + at, body - at);

        if (n == SIZE_MAX)
            return g_strdup_printf("state of \"%s\": field \"%s\" is damaged", d->name, f->name);
        at += n;
    }
    if (at != body)
        return g_strdup_printf("state of \"%s\" is damaged: bytes left over", d->name);
    at = 0;
    for (const StateField *f = d->fields; f->name; f++) {
        size_t n = field_size(f, data + at, body - at);

        load_field(f, obj, data + at);
        at += n;
    }
    const char *wrong = d->after_load ? d->after_load(obj) : NULL;

    if (wrong)
        return g_strdup_printf("state of \"%s\" is damaged: %s", d->name, wrong);
    *used = head + body;
    return NULL;
}
