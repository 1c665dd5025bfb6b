/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The RISC-V advanced platform-level interrupt controller (AIA specification 1.0, chapter 4): 96 sources, a root domain of
 * M mode and its child of S mode, to which the root delegates single sources. One device for both.
 *
 *   direct mode   wire ── pending ── enabled ── best of the hart's sources ── line to the hart
 *   MSI mode      wire ── pending ── enabled ── a message, whereupon it is pending no more
 *
 * The mode is a property, so domaincfg.DM is read-only. A message goes where the root's mmsiaddrcfg and smsiaddrcfg say.
 * domaincfg.BE is read-only zero; priorities have 8 bits. A source that is not active in a domain has all zeros there
 * (pending, enabled, target), which sourcecfg_write sees to; so whatever goes through the sources needs no other check.
 */
#include "base/log.h"
#include "softmmu/board.h"

#include <stdio.h>

enum {
    SOURCES = 96, WORDS = SOURCES / 32 + 1, SIZE = 0x8000, LINE_SEIP = 9, LINE_MEIP = 11,
    ROOT = 0, CHILD = 1, DOMAINS = 2,
};
/* registers */
enum {
    DOMAINCFG = 0x0000, SOURCECFG = 0x0004, MMSIADDRCFG = 0x1bc0, MMSIADDRCFGH = 0x1bc4, SMSIADDRCFG = 0x1bc8,
    SMSIADDRCFGH = 0x1bcc, SETIP = 0x1c00, SETIPNUM = 0x1cdc, IN_CLRIP = 0x1d00, CLRIPNUM = 0x1ddc, SETIE = 0x1e00,
    SETIENUM = 0x1edc, CLRIE = 0x1f00, CLRIENUM = 0x1fdc, SETIPNUM_LE = 0x2000, SETIPNUM_BE = 0x2004, GENMSI = 0x3000,
    TARGET = 0x3004, IDC = 0x4000, ARRAY = 0x80,     /* bytes of an array of bits */
    IDC_SIZE = 0x20, IDELIVERY = 0x00, IFORCE = 0x04, ITHRESHOLD = 0x08, TOPI = 0x18, CLAIMI = 0x1c,
};
enum {
    DOMAINCFG_IE = 1 << 8, DOMAINCFG_DM = 1 << 2, SOURCECFG_D = 1 << 10,
    SM_INACTIVE = 0, SM_DETACHED = 1, SM_EDGE1 = 4, SM_EDGE0 = 5, SM_LEVEL1 = 6, SM_LEVEL0 = 7,
    HART_SHIFT = 18, EIID = 0x7ff, IPRIO = 0xff, SMSIADDRCFGH_MASK = 0x00700fff,
};
#define DOMAINCFG_FIXED    0x80000000u
#define MMSIADDRCFGH_L     0x80000000u
#define MMSIADDRCFGH_MASK  0x9f77ffffu
#define HART_FIELD         0xfffc0000u

typedef struct Domain {
    uint32_t enable;                                 /* domaincfg.IE */
    uint32_t sourcecfg[SOURCES + 1], target[SOURCES + 1], pending[WORDS], enabled[WORDS], genmsi;
    uint8_t delivery[MAX_CPUS], force[MAX_CPUS], threshold[MAX_CPUS];
} Domain;

typedef struct Aplic {
    Device dev;
    uint64_t addr, child_addr;
    bool msi;
    struct Window { struct Aplic *aplic; unsigned domain; MemRegion region; } window[DOMAINS];
    bool out[DOMAINS][MAX_CPUS];                     /* what the CPUs have been told */
    uint32_t wire[WORDS];                            /* levels of the inputs */
    uint32_t mmsi, mmsih, smsi, smsih;
    Domain domain[DOMAINS];
} Aplic;

static unsigned harts(const Aplic *p) { return p->dev.machine->ncpus; }
static bool bit(const uint32_t *set, unsigned n) { return set[n / 32] >> n % 32 & 1; }

static void put_bit(uint32_t *set, unsigned n, bool value)
{
    set[n / 32] = value ? set[n / 32] | 1u << n % 32 : set[n / 32] & ~(1u << n % 32);
}

/* ---- sources ---- */

static unsigned mode_of(const Domain *d, unsigned n)
{
    return d->sourcecfg[n] & SOURCECFG_D ? SM_INACTIVE : d->sourcecfg[n];
}

static bool is_level(unsigned mode) { return mode >= SM_LEVEL1; }

/* The rectified input; zero without a wire. */
static bool input(const Aplic *p, const Domain *d, unsigned n)
{
    unsigned mode = mode_of(d, n);

    return mode >= SM_EDGE1 && bit(p->wire, n) != (mode & 1);
}

/* Software, a claim or a message says so; levels have a will of their own (section 4.7). */
static void set_pending(Aplic *p, Domain *d, unsigned n)
{
    unsigned mode = n && n <= SOURCES ? mode_of(d, n) : SM_INACTIVE;

    if (mode != SM_INACTIVE && (!is_level(mode) || (p->msi && input(p, d, n))))
        put_bit(d->pending, n, true);
}

static void clear_pending(Aplic *p, Domain *d, unsigned n)
{
    if (n && n <= SOURCES && (!is_level(mode_of(d, n)) || p->msi))
        put_bit(d->pending, n, false);
}

static void set_enabled(Domain *d, unsigned n, bool on)
{
    if (n && n <= SOURCES && mode_of(d, n) != SM_INACTIVE)
        put_bit(d->enabled, n, on);
}

/* ---- delivery ---- */

/* The hart's best source as topi has it; 0: none. */
static uint32_t topi(const Domain *d, unsigned hart)
{
    uint32_t best = 0, least = d->threshold[hart] ? d->threshold[hart] : IPRIO + 1;

    for (unsigned w = 0; w < WORDS; w++)
        for (uint32_t ready = d->pending[w] & d->enabled[w]; ready; ready &= ready - 1) {
            unsigned n = 32 * w + (unsigned)__builtin_ctz(ready);

            if (d->target[n] >> HART_SHIFT == hart && (d->target[n] & IPRIO) < least) {
                least = d->target[n] & IPRIO;
                best = n << 16 | least;
            }
        }
    return best;
}

static void drive(Aplic *p, unsigned domain, unsigned hart, bool level)
{
    p->out[domain][hart] = level;
    vcpu_irq(&p->dev.machine->vcpus[hart], domain == ROOT ? LINE_MEIP : LINE_SEIP, level);
}

static bool wanted(const Domain *d, unsigned hart)
{
    return d->enable && d->delivery[hart] && (d->force[hart] || topi(d, hart));
}

/* Messages for @hart of a domain: to M or to S files (section 4.9.1). */
static void send(Aplic *p, unsigned domain, uint32_t hart, uint32_t id)
{
    unsigned lhxw = p->mmsih >> 12 & 15, hhxw = p->mmsih >> 16 & 7, hhxs = p->mmsih >> 24 & 31;
    uint32_t high = domain == ROOT ? p->mmsih : p->smsih, low = domain == ROOT ? p->mmsi : p->smsi;
    uint64_t base = (uint64_t)(high & 0xfff) << 32 | low, lhxs = high >> 20 & 7;
    uint64_t group = hart >> lhxw & ((1u << hhxw) - 1), member = hart & ((1u << lhxw) - 1);
    uint64_t addr = (base | group << (hhxs + 12) | member << lhxs) << 12;

    if (!imsic_message(p->dev.machine, addr, id))
        LOG(GUEST, "aplic: message %#x to %#" G_GINT64_MODIFIER "x, where nobody takes one\n", id, addr);
}

static void forward(Aplic *p, unsigned domain)
{
    Domain *d = &p->domain[domain];

    for (unsigned w = 0; d->enable && w < WORDS; w++)
        for (uint32_t ready = d->pending[w] & d->enabled[w]; ready; ready &= ready - 1) {
            unsigned n = 32 * w + (unsigned)__builtin_ctz(ready);

            put_bit(d->pending, n, false);
            send(p, domain, d->target[n] >> HART_SHIFT, d->target[n] & EIID);
        }
}

static void update(Aplic *p, unsigned domain)
{
    if (p->msi) {
        forward(p, domain);
        return;
    }
    for (unsigned h = 0; h < harts(p); h++) {
        bool level = wanted(&p->domain[domain], h);

        if (level != p->out[domain][h])
            drive(p, domain, h, level);
    }
}

static void aplic_set(void *to, unsigned n, bool level)
{
    Aplic *p = to;
    unsigned domain = p->domain[ROOT].sourcecfg[n] & SOURCECFG_D ? CHILD : ROOT;
    Domain *d = &p->domain[domain];
    bool was = input(p, d, n), now;

    put_bit(p->wire, n, level);
    now = input(p, d, n);
    if (now == was)
        return;
    if (now)
        put_bit(d->pending, n, true);
    else if (is_level(mode_of(d, n)))
        put_bit(d->pending, n, false);
    update(p, domain);
}

IrqLine aplic_input(Device *aplic, unsigned n)
{
    assert(n > 0 && n <= SOURCES);
    return (IrqLine){ aplic_set, aplic, n };
}

/* ---- registers ---- */

static void make_inactive(Domain *d, unsigned n)
{
    d->target[n] = 0;
    put_bit(d->pending, n, false);
    put_bit(d->enabled, n, false);
}

static void sourcecfg_write(Aplic *p, unsigned domain, unsigned n, uint32_t value)
{
    Domain *d = &p->domain[domain];
    bool was_active = mode_of(d, n) != SM_INACTIVE;

    if (domain == CHILD && !(p->domain[ROOT].sourcecfg[n] & SOURCECFG_D))
        return;
    if (value & SOURCECFG_D)
        d->sourcecfg[n] = domain == ROOT ? SOURCECFG_D : 0;      /* the one child has index 0 */
    else
        d->sourcecfg[n] = (value & 7) == 2 || (value & 7) == 3 ? SM_INACTIVE : value & 7;
    if (domain == ROOT && !(value & SOURCECFG_D)) {
        p->domain[CHILD].sourcecfg[n] = SM_INACTIVE;
        make_inactive(&p->domain[CHILD], n);
    }
    if (mode_of(d, n) == SM_INACTIVE)
        make_inactive(d, n);
    else if (!was_active)
        d->target[n] = p->msi ? 0 : 1;               /* there is no priority 0 */
    if (is_level(mode_of(d, n)))
        put_bit(d->pending, n, input(p, d, n));
}

static uint32_t target_value(const Aplic *p, uint32_t value)
{
    if (p->msi)
        return value & (HART_FIELD | EIID);
    return value & IPRIO ? value & (HART_FIELD | IPRIO) : (value & HART_FIELD) | 1;
}

static uint32_t input_word(const Aplic *p, const Domain *d, unsigned w)
{
    uint32_t value = 0;

    for (unsigned n = 32 * w; n < 32 * (w + 1) && n <= SOURCES; n++)
        value |= (uint32_t)(n && input(p, d, n)) << n % 32;
    return value;
}

/* Is @off in the array of bits at @base? Its word is *w. */
static bool in_array(uint64_t off, unsigned base, unsigned *w)
{
    *w = (unsigned)(off - base) / 4;
    return off >= base && off < base + ARRAY && *w < WORDS;
}

static uint32_t idc_read(Aplic *p, unsigned domain, uint64_t off)
{
    Domain *d = &p->domain[domain];
    uint64_t hart = (off - IDC) / IDC_SIZE;
    uint32_t top;

    if (p->msi || hart >= harts(p))
        return 0;
    switch (off % IDC_SIZE) {
    case IDELIVERY:  return d->delivery[hart];
    case IFORCE:     return d->force[hart];
    case ITHRESHOLD: return d->threshold[hart];
    case TOPI:       return topi(d, hart);
    case CLAIMI:
        top = topi(d, hart);
        if (top)
            clear_pending(p, d, top >> 16);
        else
            d->force[hart] = 0;
        update(p, domain);
        return top;
    }
    return 0;
}

static uint32_t address_register(Aplic *p, unsigned domain, uint64_t off)
{
    if (domain != ROOT || !p->msi)
        return 0;
    switch (off) {
    case MMSIADDRCFG:  return p->mmsi;
    case MMSIADDRCFGH: return p->mmsih;
    case SMSIADDRCFG:  return p->smsi;
    default:           return p->smsih;
    }
}

static uint64_t aplic_read(void *dev, uint64_t off, unsigned size)
{
    const struct Window *win = dev;
    Aplic *p = win->aplic;
    Domain *d = &p->domain[win->domain];
    unsigned w;

    if (off >= IDC)
        return idc_read(p, win->domain, off);
    if (off == DOMAINCFG)
        return DOMAINCFG_FIXED | (d->enable ? DOMAINCFG_IE : 0) | (p->msi ? DOMAINCFG_DM : 0);
    if (off < SOURCECFG + 4 * SOURCES)
        return d->sourcecfg[off / 4];
    if (off >= MMSIADDRCFG && off <= SMSIADDRCFGH)
        return address_register(p, win->domain, off);
    if (in_array(off, SETIP, &w))
        return d->pending[w];
    if (in_array(off, IN_CLRIP, &w))
        return input_word(p, d, w);
    if (in_array(off, SETIE, &w))
        return d->enabled[w];
    if (off == GENMSI)
        return d->genmsi;
    if (off >= TARGET && off < TARGET + 4 * SOURCES)
        return d->target[(off - GENMSI) / 4];
    return 0;
}

static void idc_write(Aplic *p, Domain *d, uint64_t off, uint32_t value)
{
    uint64_t hart = (off - IDC) / IDC_SIZE;

    if (p->msi || hart >= harts(p))
        return;
    switch (off % IDC_SIZE) {
    case IDELIVERY:  d->delivery[hart] = value & 1; break;
    case IFORCE:     d->force[hart] = value & 1; break;
    case ITHRESHOLD: d->threshold[hart] = value & IPRIO; break;
    }
}

static void address_write(Aplic *p, unsigned domain, uint64_t off, uint32_t value)
{
    if (domain != ROOT || !p->msi || p->mmsih & MMSIADDRCFGH_L)
        return;
    switch (off) {
    case MMSIADDRCFG:  p->mmsi = value; break;
    case MMSIADDRCFGH: p->mmsih = value & MMSIADDRCFGH_MASK; break;
    case SMSIADDRCFG:  p->smsi = value; break;
    case SMSIADDRCFGH: p->smsih = value & SMSIADDRCFGH_MASK; break;
    }
}

/* Arrays of bits, where each one that is written says: do it to that source. */
static bool bits_write(Aplic *p, Domain *d, uint64_t off, uint32_t value)
{
    unsigned w, what = (unsigned)off & ~(ARRAY - 1u);

    if (what != SETIP && what != IN_CLRIP && what != SETIE && what != CLRIE)
        return false;
    if (!in_array(off, what, &w))
        return true;
    for (; value; value &= value - 1) {
        unsigned n = 32 * w + (unsigned)__builtin_ctz(value);

        switch (what) {
        case SETIP:    set_pending(p, d, n); break;
        case IN_CLRIP: clear_pending(p, d, n); break;
        default:       set_enabled(d, n, what == SETIE);
        }
    }
    return true;
}

static void number_write(Aplic *p, unsigned domain, uint64_t off, uint32_t value)
{
    Domain *d = &p->domain[domain];

    switch (off) {
    case DOMAINCFG:   d->enable = !!(value & DOMAINCFG_IE); break;
    case SETIPNUM:
    case SETIPNUM_LE: set_pending(p, d, value); break;
    case SETIPNUM_BE: set_pending(p, d, __builtin_bswap32(value)); break;
    case CLRIPNUM:    clear_pending(p, d, value); break;
    case SETIENUM:    set_enabled(d, value, true); break;
    case CLRIENUM:    set_enabled(d, value, false); break;
    case GENMSI:
        if (p->msi) {
            d->genmsi = value & (HART_FIELD | EIID);
            send(p, domain, value >> HART_SHIFT, value & EIID);
        }
        break;
    default:
        LOG(GUEST, "aplic: write to read-only or unknown register %#x\n", (unsigned)off);
    }
}

static void aplic_write(void *dev, uint64_t off, uint64_t value, unsigned size)
{
    const struct Window *win = dev;
    Aplic *p = win->aplic;
    Domain *d = &p->domain[win->domain];

    if (off >= IDC) {
        idc_write(p, d, off, (uint32_t)value);
    } else if (off >= SOURCECFG && off < SOURCECFG + 4 * SOURCES) {
        sourcecfg_write(p, win->domain, (unsigned)off / 4, (uint32_t)value);
        update(p, !win->domain);                     /* it may have had the source */
    } else if (off >= MMSIADDRCFG && off <= SMSIADDRCFGH) {
        address_write(p, win->domain, off, (uint32_t)value);
    } else if (off >= TARGET && off < TARGET + 4 * SOURCES) {
        unsigned n = (unsigned)(off - GENMSI) / 4;

        if (mode_of(d, n) != SM_INACTIVE)
            d->target[n] = target_value(p, (uint32_t)value);
    } else if (!bits_write(p, d, off, (uint32_t)value)) {
        number_write(p, win->domain, off, (uint32_t)value);
    }
    update(p, win->domain);
}

static const MemOps aplic_ops = { .read = aplic_read, .write = aplic_write, .min = 4, .max = 4 };

/* ---- the device ---- */

static char *aplic_realize(Device *dev)
{
    Aplic *p = (Aplic *)dev;

    for (unsigned i = 0; i < DOMAINS; i++) {
        struct Window *w = &p->window[i];

        *w = (struct Window){ .aplic = p, .domain = i };
        w->region = (MemRegion){ .name = i == ROOT ? "aplic-m" : "aplic-s", .kind = MEM_DEVICE, .size = SIZE,
                                 .addr = i == ROOT ? p->addr : p->child_addr, .ops = &aplic_ops, .dev = w, .enabled = true };
        mem_add(dev->machine, &w->region);
    }
    return NULL;
}

/* The wires too: who drives them says so again in its own reset. */
static void aplic_reset(Device *dev)
{
    Aplic *p = (Aplic *)dev;

    memset(p->wire, 0, sizeof p->wire);
    memset(p->domain, 0, sizeof p->domain);
    p->mmsi = p->mmsih = p->smsi = p->smsih = 0;
    for (unsigned h = 0; !p->msi && h < harts(p); h++) {
        drive(p, ROOT, h, false);
        drive(p, CHILD, h, false);
    }
}

static void domain_fdt(const Aplic *p, void *fdt, unsigned domain)
{
    static const char *const compatible[] = { "qemu,aplic", "riscv,aplic", NULL };
    const uint32_t delegation[] = { PHANDLE_APLIC_S, 1, SOURCES };
    uint64_t addr = p->window[domain].region.addr;
    uint32_t cells[2 * MAX_CPUS];
    char name[48];
    int node;

    for (unsigned h = 0; h < harts(p); h++) {
        cells[2 * h] = PHANDLE_CPU_INTC + h;
        cells[2 * h + 1] = domain == ROOT ? LINE_MEIP : LINE_SEIP;
    }
    snprintf(name, sizeof name, "interrupt-controller@%" G_GINT64_MODIFIER "x", addr);
    node = dt_node(fdt, "/soc", name);
    dt_u32(fdt, node, "phandle", domain == ROOT ? PHANDLE_APLIC_M : PHANDLE_APLIC_S);
    if (domain == ROOT) {
        dt_cells(fdt, node, "riscv,delegation", ARRAY_LEN(delegation), delegation);
        dt_cells(fdt, node, "riscv,delegate", ARRAY_LEN(delegation), delegation);     /* OpenSBI 1.1 looks for this */
        dt_u32(fdt, node, "riscv,children", PHANDLE_APLIC_S);
    }
    dt_u32(fdt, node, "riscv,num-sources", SOURCES);
    dt_reg(fdt, node, addr, SIZE);
    if (p->msi)
        dt_u32(fdt, node, "msi-parent", domain == ROOT ? PHANDLE_IMSIC_M : PHANDLE_IMSIC_S);
    else
        dt_cells(fdt, node, "interrupts-extended", 2 * harts(p), cells);
    dt_flag(fdt, node, "interrupt-controller");
    dt_u32(fdt, node, "#address-cells", 0);
    dt_u32(fdt, node, "#interrupt-cells", 2);
    dt_texts(fdt, node, "compatible", compatible);
}

static void aplic_fdt(Device *dev, void *fdt)
{
    domain_fdt((Aplic *)dev, fdt, CHILD);
    domain_fdt((Aplic *)dev, fdt, ROOT);
}

/* ---- state ---- */

static const char *check_source(const Aplic *p, unsigned domain, unsigned n)
{
    const Domain *d = &p->domain[domain];
    uint32_t cfg = d->sourcecfg[n];

    if (cfg == SOURCECFG_D ? domain == CHILD : cfg > SM_LEVEL0 || cfg == 2 || cfg == 3)
        return "sourcecfg is not legal";
    if (domain == CHILD && cfg && !(p->domain[ROOT].sourcecfg[n] & SOURCECFG_D))
        return "a source is used by a domain that it is not delegated to";
    if (mode_of(d, n) == SM_INACTIVE ? d->target[n] || bit(d->pending, n) || bit(d->enabled, n)
                                     : d->target[n] != target_value(p, d->target[n]))
        return "target is not legal, or a source is in use that is not active";
    if (is_level(mode_of(d, n)) && bit(d->pending, n) != input(p, d, n) && (!p->msi || bit(d->pending, n)))
        return "a source is pending without its wire";
    return NULL;
}

static const char *check_domain(const Aplic *p, unsigned domain)
{
    const Domain *d = &p->domain[domain];
    const uint32_t none[WORDS] = { 1, [WORDS - 1] = ~1u };
    const char *err = NULL;

    for (unsigned w = 0; w < WORDS; w++)
        if ((d->pending[w] | d->enabled[w] | p->wire[w]) & none[w])
            return "a source is in use that there is not";
    if (d->sourcecfg[0] || d->target[0] || d->enable > 1 || d->genmsi & ~(HART_FIELD | EIID))
        return "domaincfg or genmsi is not legal";
    for (unsigned n = 1; !err && n <= SOURCES; n++)
        err = check_source(p, domain, n);
    for (unsigned h = 0; !err && h < MAX_CPUS; h++)
        if (d->delivery[h] > 1 || d->force[h] > 1)
            err = "idelivery or iforce is not legal";
    return err;
}

static const char *aplic_loaded(void *dev)
{
    Aplic *p = dev;
    const char *err = NULL;

    if (p->mmsih & ~MMSIADDRCFGH_MASK || p->smsih & ~(uint32_t)SMSIADDRCFGH_MASK)
        return "mmsiaddrcfgh or smsiaddrcfgh is not legal";
    for (unsigned i = 0; !err && i < DOMAINS; i++)
        err = check_domain(p, i);
    for (unsigned h = 0; !err && !p->msi && h < harts(p); h++) {
        drive(p, ROOT, h, wanted(&p->domain[ROOT], h));
        drive(p, CHILD, h, wanted(&p->domain[CHILD], h));
    }
    return err;
}

#define DOMAIN_STATE(i)                                    \
    STATE_FIELD(Aplic, STATE_U32, domain[i].enable),       \
    STATE_ARRAY(Aplic, STATE_U32, domain[i].sourcecfg),    \
    STATE_ARRAY(Aplic, STATE_U32, domain[i].target),       \
    STATE_ARRAY(Aplic, STATE_U32, domain[i].pending),      \
    STATE_ARRAY(Aplic, STATE_U32, domain[i].enabled),      \
    STATE_FIELD(Aplic, STATE_U32, domain[i].genmsi),       \
    STATE_ARRAY(Aplic, STATE_U8, domain[i].delivery),      \
    STATE_ARRAY(Aplic, STATE_U8, domain[i].force),         \
    STATE_ARRAY(Aplic, STATE_U8, domain[i].threshold)

static const StateField aplic_fields[] = {
    STATE_ARRAY(Aplic, STATE_U32, wire),
    STATE_FIELD(Aplic, STATE_U32, mmsi),
    STATE_FIELD(Aplic, STATE_U32, mmsih),
    STATE_FIELD(Aplic, STATE_U32, smsi),
    STATE_FIELD(Aplic, STATE_U32, smsih),
    DOMAIN_STATE(0),
    DOMAIN_STATE(1),
    { NULL },
};
static const StateDesc aplic_state = { .name = "aplic", .version = 1, .fields = aplic_fields, .after_load = aplic_loaded };

static const Prop aplic_props[] = {
    { "addr", PROP_U64, offsetof(Aplic, addr), 0, "address of the M domain's registers" },
    { "child_addr", PROP_U64, offsetof(Aplic, child_addr), 0, "address of the S domain's registers" },
    { "msi", PROP_BOOL, offsetof(Aplic, msi), 0, "interrupts go out as messages" },
    { NULL },
};

const DeviceType aplic_type = {
    .name = "riscv-aplic", .help = "RISC-V advanced platform-level interrupt controller", .size = sizeof(Aplic),
    .bus = BUS_SYSTEM, .props = aplic_props, .realize = aplic_realize, .reset = aplic_reset, .fdt = aplic_fdt,
    .state = &aplic_state,
};
