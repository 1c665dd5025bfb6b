/* SPDX-License-Identifier: Apache-2.0 */
/* Names of extensions, for device trees and the like: RV_FEATURES, what every CPU has, and the privileged ones. */
#include "frontend/riscv/riscv-int.h"

#include <stdio.h>

static const struct { const char *name; uint64_t need; } extensions[] = {
    { "i", 0 }, { "m", 0 }, { "a", 0 }, { "f", 0 }, { "d", 0 },
#define X(id, name, on) { name, RV_##id },
    RV_FEATURES(X)
#undef X
    { "zicntr", 0 }, { "zicsr", 0 }, { "zifencei", 0 }, { "zihpm", RV_PRIV }, { "zihintpause", RV_PRIV },
    { "smaia", RV_PRIV | RV_AIA }, { "ssaia", RV_PRIV | RV_AIA },
    { "sstc", RV_PRIV }, { "svadu", RV_PRIV }, { "svinval", RV_PRIV }, { "svnapot", RV_PRIV }, { "svpbmt", RV_PRIV },
    { "svvptc", RV_PRIV },      /* entries that are not valid are never cached */
};

/* Where an extension stands: single letters, Z by category (second letter), S; then by name. */
static int rank(const char *name)
{
    static const char letters[] = "imafdqlcbkjtpvnh";
    const char *at = strchr(letters, name[1] ? name[1] : name[0]);
    int n = at && *at ? (int)(at - letters) : (int)sizeof letters;

    return !name[1] ? n : name[0] == 'z' ? 100 + n : 200;
}

static bool before(const char *a, const char *b)
{
    int ra = rank(a), rb = rank(b);

    return ra != rb ? ra < rb : strcmp(a, b) < 0;
}

unsigned rv_isa_list(uint64_t features, const char **names, unsigned cap)
{
    unsigned n = 0;

    for (unsigned k = 0; k < ARRAY_LEN(extensions); k++) {
        unsigned at = n;

        if (extensions[k].need & ~features || n + 1 >= cap)
            continue;
        for (n++; at && before(extensions[k].name, names[at - 1]); at--)
            names[at] = names[at - 1];
        names[at] = extensions[k].name;
    }
    if (cap)
        names[n] = NULL;
    return n;
}

void rv_isa_string(uint64_t features, char *out, size_t size)
{
    const char *names[RV_ISA_MAX];
    unsigned n = rv_isa_list(features, names, RV_ISA_MAX);
    size_t at = 0;

    _Static_assert(ARRAY_LEN(extensions) < RV_ISA_MAX, "room");
    if (size)
        at = (size_t)snprintf(out, size, "rv64");
    for (unsigned k = 0; k < n && at < size; k++)
        at += (size_t)snprintf(out + at, size - at, "%s%s", names[k][1] ? "_" : "", names[k]);
}
