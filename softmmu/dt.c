/* SPDX-License-Identifier: Apache-2.0 */
/* Writing device trees: short names for what boards and devices say, over libfdt. The tree grows as needed (dt_new). */
#include "softmmu/board.h"

#include <libfdt.h>
#include <stdio.h>
#include <stdlib.h>

enum { DT_ROOM = 64 * 1024 };

static int checked(int ret, const char *what)
{
    if (ret < 0) {
        fprintf(stderr, "lyre: internal error: device tree: %s: %s\n", what, fdt_strerror(ret));
        abort();
    }
    return ret;
}

void *dt_new(void)
{
    void *fdt = malloc(DT_ROOM);

    if (!fdt)
        abort();
    checked(fdt_create_empty_tree(fdt, DT_ROOM), "create");
    return fdt;
}

void *dt_grow(const void *fdt, uint32_t room)
{
    uint32_t size = fdt_totalsize(fdt) + room;
    void *big = malloc(size);

    if (!big)
        abort();
    checked(fdt_open_into(fdt, big, (int)size), "grow");
    return big;
}

int dt_node(void *fdt, const char *parent, const char *name)
{
    int at = checked(fdt_path_offset(fdt, parent), parent);

    return checked(fdt_add_subnode(fdt, at, name), name);
}

void dt_reg(void *fdt, int node, uint64_t addr, uint64_t size)
{
    const uint32_t v[4] = { addr >> 32, (uint32_t)addr, size >> 32, (uint32_t)size };

    dt_cells(fdt, node, "reg", 4, v);
}

void dt_cells(void *fdt, int node, const char *prop, unsigned n, const uint32_t *v)
{
    fdt32_t *be = g_new(fdt32_t, n);

    for (unsigned i = 0; i < n; i++)
        be[i] = cpu_to_fdt32(v[i]);
    checked(fdt_setprop(fdt, node, prop, be, (int)(n * sizeof *be)), prop);
    g_free(be);
}

void dt_u32(void *fdt, int node, const char *prop, uint32_t v) { checked(fdt_setprop_u32(fdt, node, prop, v), prop); }
void dt_text(void *fdt, int node, const char *prop, const char *v) { checked(fdt_setprop_string(fdt, node, prop, v), prop); }
void dt_flag(void *fdt, int node, const char *prop) { checked(fdt_setprop(fdt, node, prop, NULL, 0), prop); }

void dt_texts(void *fdt, int node, const char *prop, const char *const *v)
{
    GString *s = g_string_new(NULL);

    for (; *v; v++)
        g_string_append_len(s, *v, (gssize)strlen(*v) + 1);
    checked(fdt_setprop(fdt, node, prop, s->str, (int)s->len), prop);
    g_string_free(s, TRUE);
}

unsigned dt_irq_cells(Machine *m, unsigned n, uint32_t out[3])
{
    const Board *b = board_of(m);
    bool aplic = b && b->aplic;

    out[0] = aplic ? PHANDLE_APLIC_S : PHANDLE_PLIC;
    out[1] = n;
    out[2] = 4;                  /* level-triggered, active high */
    return aplic ? 3 : 2;
}

void dt_irq(Machine *m, void *fdt, int node, unsigned n)
{
    uint32_t cells[3];
    unsigned count = dt_irq_cells(m, n, cells);

    dt_u32(fdt, node, "interrupt-parent", cells[0]);
    dt_cells(fdt, node, "interrupts", count - 1, cells + 1);
}
