/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The engine's own structures; never leaves engine/.
 *
 * Locking. engine->lock guards everything that changes regions: translation, linking,
 * invalidation, eviction, the list of CPUs. Without it run: region_lookup (hash chains, published
 * with release stores), cache_find (called from signal handlers) and generated code. What those
 * can reach is freed only when a chunk is reclaimed, and a chunk is reclaimed only when no CPU is
 * `inside` since before its regions were unlinked. A thread that waits for the lock is outside.
 *
 * Jump tables belong to their thread, which fills them without a lock; whoever drops a region
 * removes its entry from all tables with a compare-and-swap on the pc field. The order "state,
 * fence, table" here and "table, fence, state" there makes one of the two see the other.
 *
 * System mode. An access or a helper that came to C from generated code will go back there, so its
 * thread stays inside, and it may need engine->lock. So whoever waits for others to leave gives
 * engine->lock up meanwhile (chunk_wait), and engine->translating, outermost and only ever waited
 * for outside, keeps other translations away from its half-done one.
 */
#ifndef LYRE_ENGINE_INT_H
#define LYRE_ENGINE_INT_H

#include "base/log.h"
#include "engine/engine.h"
#include "frontend/region.h"

#include <pthread.h>
#include <setjmp.h>
#include <stdatomic.h>

typedef struct Region Region;
typedef struct Link Link;
typedef struct Page Page;
typedef struct PageRef PageRef;

/* Bits of Cpu.exit_request: who wants the CPU out of generated code. */
enum { KICK_USER = 1, KICK_ENGINE = 2 };

/* SUSPECT: unlinked and out of the jump tables after an instruction-cache flush; live again if
 * its source has not changed. DEAD: out of all tables; its code stays until the chunk is
 * reclaimed, for threads that are still in it. */
typedef enum RegionState { REGION_LIVE, REGION_SUSPECT, REGION_DEAD } RegionState;

/* A direct exit: there are three or four a region, so these are small. @patch and @cold are offsets into the cache. Linked
 * while @to is set: then it is on to->incoming, where exits are known by their number and 1, 0 for none. */
struct Link {
    Region *to;
    uint64_t pc;                    /* target */
    uint32_t patch, cold;
    uint32_t next, prev;
    uint32_t from;                  /* index of its region in the chunk */
    uint32_t number;                /* system mode: in the field at LinkPage.page, 0: not yet set */
};

/* System mode, an exit to another page: ExitSite's, as offsets into the cache. 0: within the page. */
typedef struct LinkPage { uint32_t page, again; } LinkPage;

enum { GUEST_PAGE = 4096, KNOWN_WORDS = GUEST_PAGE / 2 / 64 };

/*
 * System mode. Region.mode is a key: guest mode | physical address of the page. A mapping is a guest page with such a key;
 * its number is what stands in code-page tables and in exits to it. It lives as long as it has regions, and longer.
 *
 * Code of modes with address spaces moves: its regions are relocatable and belong to the physical page wherever that is
 * mapped. Their pc is the offset in the page; all of them have mappings of guest page 0.
 */
#define KEY_MODE 0xfffull
#define KEY_STEP (1ull << 63)       /* regions for single steps: one instruction, never linked; in user mode too */

typedef struct Mapping {
    uint64_t page, key;             /* number of the guest page */
    uint32_t number, regions;
    uint32_t gen;                   /* Page.gen that @known is good for */
    struct Mapping *next;
    uint64_t known[KNOWN_WORDS];
} Mapping;

typedef struct MappingTable {
    Mapping **bucket;
    uint32_t bits, count, limit, last;
} MappingTable;

/* What to translate. */
typedef struct Where {
    uint64_t pc, key;               /* user mode: key is the guest mode, or KEY_STEP with it */
    bool step;
    bool moves;                     /* system mode: ... */
    uint64_t base;                  /* ... pc is relative to this page; else 0 */
    /* system mode */
    ExecPage page[2];               /* the second one if the instruction at @pc lies across two */
    unsigned npages;
    bool hot;                       /* tier 2 */
    const struct JumpSet *set;      /* the CPU's, which knows the mappings of other pages */
} Where;

enum { SEEN_NOWHERE, SEEN_OFTEN = 2 };

/* A bundle is several regions in one (docs/CACHE.md): where one of them begins, its code and its map, in those of all; and
 * how many guest bytes it was made from. */
typedef struct RegionPart { uint64_t pc; uint32_t code, map, bytes, reserved; } RegionPart;

struct PageRef {
    Page *page;
    Region *region;
    PageRef *next, **pprev;
    uint64_t lines;                 /* of 64 bytes of the page, those with further entries of the region, ... */
    uint16_t first, n;              /* ... which are these of Region.entries */
};

/* Allocated in the arena of its chunk, with its sources, page references and map behind it.
 *
 * A region can be entered at more places than its start (TargetOut.entries). Exits are linked to
 * such a place as they are. It becomes a Region of its own, an alias, once an indirect jump goes
 * there: with pc, code, state and incoming links, and nothing else; all that happens to the region
 * happens to its aliases. */
struct Region {
    uint64_t pc, mode;
    _Atomic(Region *) next;         /* hash chain */
    const void *code;               /* executable address; interpreter: IrFunc * */
    uint32_t incoming;              /* exit that is linked to it, see Link */
    Region *of;                     /* alias: the region it belongs to */
    Region *alias;                  /* list of aliases: first of a region, next of an alias */
    uint32_t number, number2;       /* system mode: of the mapping of its page, and of the next if it lies across both */
    uint16_t chunk;
    _Atomic uint8_t state;
    bool moves;
    uint8_t tier;
    _Atomic bool jumped;            /* user mode: an indirect jump has come here */
    _Atomic uint64_t seen;          /* if it moves: the page, and 1, that jump tables know it at; SEEN_NOWHERE, SEEN_OFTEN */
    /* from here on: not of an alias */
    const uint8_t *map;
    BlockEntry *entries;
    RegionSource *src;
    PageRef *pages;
    uint64_t hash;                  /* of the source bytes, valid if hashed; bundle: its key in the persistent cache */
    uint64_t delta;                 /* TargetOut.delta */
    uint32_t size, map_size;
    uint32_t site0;                 /* number of its first exit site within the chunk */
    const RegionPart *parts;        /* of a bundle, in the order of their code */
    uint16_t nsites, ninsns, nentries, nsrc, npages, nparts;
    bool hashed;
    uint16_t traps;                 /* FP traps since then, up to traps_max() */
    uint32_t traps_since;           /* in ms */
    Mapping *mapping;
};

/* A guest page that regions were made from. System mode: a physical page. */
struct Page {
    uint64_t no;
    uint64_t known[KNOWN_WORDS];    /* RegionLimits.known; may also name places that are gone; system mode: Mapping.known */
    uint64_t *stops;                /* RegionLimits.stops, likewise; NULL: none */
    PageRef *live, *suspect;
    Page *next;
    /* system mode */
    const uint8_t *host;
    uint32_t gen;                   /* how often it has got its first region */
    uint32_t since;                 /* epoch in which writes to it began to be told */
    bool code, pinned, young;       /* EngineSystem.code_page; being translated from; in the list of ... */
    Page *young_next;               /* ... pages that a CPU may have a write to under way since before */
};

/* Number of an exit site: chunk << SITE_BITS | number within the chunk. */
enum {
    SITE_BITS = 16, SEG_BITS = 8, SEG_SIZE = 1 << SEG_BITS, SEG_COUNT = 1 << (SITE_BITS - SEG_BITS),
};

/* The unit of eviction. Regions lie in it in ascending order. */
typedef struct Chunk {
    uint32_t base, used;            /* offset in the cache; bytes used */
    uint32_t limit;                 /* bytes it may hold */
    uint32_t ready;                 /* bytes whose pages are there already */
    _Atomic uint32_t serial;        /* bumped when reclaimed: tells site numbers of before */
    uint32_t retired;               /* epoch of its unlinking, 0 while in use */
    Arena arena;                    /* all metadata of its regions */
    Region **_Atomic regions;
    _Atomic uint32_t nregions;
    uint32_t cap_regions;
    Link **segs;                    /* exit sites in blocks of SEG_SIZE that never move */
    LinkPage **pages;               /* likewise; NULL in user mode */
    uint32_t *masks;                /* offsets in the cache of bytes with the jump table's mask, while it can still grow */
    uint32_t nmasks, cap_masks;
    uint32_t nsites;
} Chunk;

typedef struct Cache {
    uint8_t *rx, *rw;               /* the same memory, executable and writable */
    size_t size;
    Chunk *chunks;
    uint32_t nchunks, cur;
    uint32_t chunk_size;
    uint64_t *borrowed;             /* one bit a CACHE_UNIT: after fork, another process may use this memory; NULL: none */
    uint32_t patience;              /* so many more exits are left unlinked before such memory is copied for one */
} Cache;

typedef struct RegionHash {
    uint32_t bits;
    struct RegionHash *older;       /* replaced, but readers may be in it: kept to the end */
    _Atomic(Region *) bucket[];
} RegionHash;

typedef struct PageTable {
    Page **bucket;
    uint32_t bits, count;
} PageTable;

#define ENGINE_PHASES(X) X(FORM, "form") X(PASSES, "passes") X(COMPILE, "compile") X(PLACE, "place") X(REUSE, "reuse")
enum {
#define X(id, name) PHASE_##id,
    ENGINE_PHASES(X)
#undef X
    PHASE_COUNT
};

typedef struct EngineCounts {
    uint64_t regions, aliases, insns, host_bytes, links, fills;
    uint64_t evicted_chunks, waits, dropped, suspects, revived;
    uint64_t flushes, invalidations, softened;
    uint64_t reused, reused_insns;      /* taken from the persistent cache; not in regions and insns */
    uint64_t bundles, alone;            /* ... in so many bundles; by themselves */
    uint64_t guards;                /* tier 2: loops made anew because a guard failed */
    uint64_t loops, loop_insns, loop_bytes, loop_ns, no_loops;      /* tier 2; hot heads that are in no loop */
    uint64_t ns[PHASE_COUNT];
    uint64_t exits[CPU_EXIT_HALT + 1], traps;
} EngineCounts;

enum { JUMP_SETS = 4, SYSTEM_SETS = 32, SNAP_PAGES = 2 + REGION_AHEAD_PAGES, SNAP_PIECE = 512 };

/* A region that traps so often in so many ms, which is a few per cent of the time, is made anew, with
 * IR_NAN_ARM_SOFT; so many addresses of such are remembered. Programs that flush (TRAPS_MAX_FZ) have denormals now and
 * then in code that matters; softfp takes 20 times as long, so there it is a quarter of the time. */
enum { TRAPS_MAX = 64, TRAPS_MAX_FZ = 1000, TRAPS_MS = 10, SOFT_SETS = 1024 };

enum { NEAR_PART = 64, FAR_PART = FAR_SIZE / 64 };

/* The bit in JumpSet.far of entry @i of a jump table. */
static inline uint64_t far_part(unsigned i) { return 1ull << (i - JUMP_SIZE) / FAR_PART; }

/* A jump table, by guest mode; in system mode (spaces.c) also by address space, and with all that depends on mappings. */
typedef struct JumpSet {
    uint64_t mode;
    JumpEntry *jumps;
    uint32_t mask;                  /* Cpu.jump_mask of it: only the CPU itself reads it, or changes it */
    uint32_t fights;                /* user mode: how many found their place in the first table taken, since it last grew */
    uint32_t space;                 /* ENGINE_SPACES: all share it */
    bool local;                     /* has something from a page that is not global */
    uint64_t used;                  /* when it was last selected */
    uint64_t near[JUMP_SIZE / NEAR_PART / 64], far;     /* parts of the two tables that may have entries, one bit each */
    uint64_t filled[CODE_PAGES / 64];           /* guest pages that may have entries, by code_index */
    struct SetPage *pages;                      /* behind the numbers in the code-page table */
} JumpSet;

/* What a number in the code-page table stands for. */
typedef struct SetPage { uint64_t key; ExecPage exec; } SetPage;

/* Cpu.priv */
typedef struct EngineCpu {
    JumpSet set[SYSTEM_SETS];       /* which and how many: changed under the lock */
    uint32_t nsets, victim;
    JumpSet *now;                   /* system mode: the one in force */
    uint64_t clock;
    uint8_t hint[32];
    uint32_t forgotten;             /* Engine.forgotten that the sets know */
    bool stepping;
    uint64_t exits[CPU_EXIT_HALT + 1], fills, traps;
    uint64_t random;                /* tier 2: state of random thresholds */
    jmp_buf landing;                /* interpreter: where a guest fault continues */
    /* from the signal handler: reached traps_max() in the part at @pc */
    struct { Region *region; Chunk *chunk; uint64_t pc; uint32_t serial; } trapping;
} EngineCpu;

/* The guest bytes one translation sees: each piece of a page is read once, when first asked for,
 * so that the hash is of what was decoded. */
typedef struct SnapPage {
    uint64_t page;
    uint32_t asked;                             /* pieces read, one bit each */
    uint16_t have[GUEST_PAGE / SNAP_PIECE];     /* how much of each there is */
    uint8_t bytes[GUEST_PAGE];
} SnapPage;

typedef struct Snapshot {
    const EngineConfig *cfg;
    uint32_t n;
    SnapPage *pages;                            /* SNAP_PAGES */
    /* system mode: pages are physical, all given in advance; @phys are those of the guest pages from @virt on */
    const uint8_t *host[SNAP_PAGES];
    uint64_t virt, phys[2];
    uint32_t nphys;
} Snapshot;

/* Tables without pointers, in pages of their own: most of these are never touched. */
typedef struct EngineTables {
    uint64_t soft[SOFT_SETS];       /* pc of regions to be made with IR_NAN_ARM_SOFT, by soft_index */
    uint64_t plain[SOFT_SETS];      /* likewise, hot loops whose guards failed: to be made without */
    SnapPage snap[SNAP_PAGES];
} EngineTables;

struct Engine {
    EngineConfig cfg;
    TargetCtx *target;
    pthread_mutex_t lock;
    _Atomic uint32_t epoch;         /* never 0 */
    Cache cache;
    _Atomic(RegionHash *) hash;
    uint32_t nhashed;
    PageTable pages;
    Cpu *cpus;
    JumpEntry *no_jumps;            /* the empty jump table */
    _Atomic uint32_t jump_mask;     /* of generated code; CPUs make theirs the same when they next fill an entry */
    uint32_t stub[STUB_COUNT];
    int (*enter)(Cpu *cpu, const void *code);
    const void **helpers;
    RegionLimits limits;
    bool chain;                     /* link exits, fill jump tables: not if each entry is logged */
    Arena arena;                    /* one translation's */
    Snapshot snap;
    EngineTables *tables;
    EngineCounts counts;
    struct JitDump *jitdump;        /* NULL: off */
    /* system mode */
    pthread_mutex_t translating;
    _Atomic uint32_t forgotten;     /* how often all CPUs had to clear all sets */
    uint32_t gaps;                  /* how often chunk_wait has given the lock up */
    MappingTable mappings;
    _Atomic(Page *) young;
    /* debugger */
    uint64_t *breaks;
    uint32_t nbreaks;
    struct Persist *persist;        /* NULL: none */
};

/* On its way to the cache. */
typedef struct Translation {
    IrFunc f;
    RegionInfo info;
    TargetOut out;
    RegionSource *src;
    const RegionPart *parts;        /* as Region.parts */
    uint32_t ninsns, nsrc, nparts;
    uint64_t hash;                  /* of the source; ... */
    bool hashed;                    /* ... known? */
    bool dump;
    Mapping *mapping[2];
    Page *page[2];
} Translation;

static inline unsigned soft_index(uint64_t pc) { return (pc >> 2 ^ pc >> 12) & (SOFT_SETS - 1); }

static inline bool region_live(const Region *r)
{
    return atomic_load_explicit(&((Region *)r)->state, memory_order_acquire) == REGION_LIVE;
}

/* A region; of a bundle, one that it was made of. */
typedef struct CodePart { uint64_t pc; const uint8_t *code, *map; uint32_t size, map_size, bytes; } CodePart;
static inline unsigned region_parts(const Region *r) { return MAX(r->nparts, 1); }
CodePart region_part(const Region *r, unsigned i);

/* The guest address that @r, which @cpu is in, knows as @pc. */
static inline uint64_t region_addr(const Region *r, const Cpu *cpu, uint64_t pc)
{
    return pc + (r->moves ? cpu->code_base : 0);
}

/* The guest mode of a key. */
static inline uint64_t key_mode(const Engine *e, uint64_t key)
{
    return key & (UNLIKELY(e->cfg.system != NULL) ? KEY_MODE : ~KEY_STEP);
}

/* The page that code at @pc with key @key comes from. */
static inline uint64_t key_page(const Engine *e, uint64_t pc, uint64_t key)
{
    return UNLIKELY(e->cfg.system != NULL) ? (key & ~KEY_STEP) / GUEST_PAGE : pc / GUEST_PAGE;
}

/* An exit that wants linking, remembered across waiting for the lock. */
typedef struct SiteRef {
    Chunk *chunk;
    Link *link;
    uint32_t site;
    uint32_t serial;
    uint32_t number;                /* system mode: Link.number, and ... */
    bool linked;                    /* ... was it linked, when it was taken */
} SiteRef;

/* host-*.c: the interrupted host context. */
const void *host_pc(const void *uc);
/* Make @uc continue at @pc on stack @sp, with @cpu in the first argument register and in the
 * state register. */
void host_resume(void *uc, const void *pc, void *sp, Cpu *cpu);
void *host_sp(const void *uc);
/* Set this thread's segment base for guest memory. */
void host_guest_base(uint64_t base);

/* cache.c: all under the lock but cache_find */
const char *cache_init(Engine *e, size_t size);
void cache_free(Engine *e);
/* Largest region that fits a chunk. */
uint32_t cache_max(const Engine *e);
/* Room for @size bytes of code and @nsites exit sites in the current chunk; may evict the next
 * one. */
Chunk *cache_room(Engine *e, uint32_t size, uint32_t nsites);
void cache_add(Engine *e, Chunk *c, Region *r);
void cache_place(Engine *e, Chunk *c, Region *r, const TargetOut *out);
/* The current chunk if it has that room, else NULL. */
Chunk *cache_rest(Engine *e, uint32_t size, uint32_t nsites);
/* Exit number @site, and where it depends on the mapping of pages; user mode: NULL. */
Link *cache_site(const Engine *e, uint32_t site);
LinkPage *cache_site_page(const Engine *e, uint32_t site);
/* Number of the @i'th exit of @r. */
static inline uint32_t region_site(const Region *r, uint32_t i) { return (uint32_t)r->chunk << SITE_BITS | (r->site0 + i); }
void cache_patch(Engine *e, const Link *l, const void *dest);
/* Is exit @l to stay unlinked for now? */
bool cache_spares(Engine *e, const Link *l);
/* Generated code uses Engine.jump_mask from now on. */
void cache_masks(Engine *e);
/* The region that host address @pc lies in. Async-signal-safe for a thread that is inside. */
Region *cache_find(const Engine *e, const void *pc);
/* The part of it: region_part(). */
unsigned cache_part(const Region *r, const void *pc);
/* Set what exit @site, which is not linked, compares the code-page table with. Once. */
void cache_number(Engine *e, uint32_t site, uint32_t number);
/* After fork(). False: out of memory. */
bool cache_fork(Engine *e, bool child);
size_t cache_used(const Engine *e);
size_t cache_metadata(const Engine *e);       /* bytes held for it in arenas */

/* regions.c */
bool regions_init(Engine *e);
void regions_free(Engine *e);
Region *region_lookup(const Engine *e, uint64_t pc, uint64_t mode);     /* live only; no lock */
Region *region_find(Engine *e, uint64_t pc, uint64_t mode);             /* lock; revives suspects */
/* Where control can go on at @pc: in a live region, perhaps not at its beginning. region NULL: nowhere. */
typedef struct Entry { Region *region; const void *code; } Entry;
Entry region_entry(Engine *e, uint64_t pc, uint64_t mode);              /* lock; revives suspects */
Entry region_linkable(const Engine *e, uint64_t pc, uint64_t mode);     /* lock; quick to say no */
void region_ahead(const Engine *e, uint64_t pc, uint64_t mode);         /* that will be asked soon */
void region_publish(Engine *e, Region *r);
/* Places of the page of @pc where code is translated already; NULL if none. */
const uint64_t *pages_known(const Engine *e, uint64_t pc, uint64_t mode);
/* Hot loops of the page of @pc; NULL if none. */
const uint64_t *pages_stops(const Engine *e, uint64_t pc, uint64_t mode);
/* @r takes the place of whatever else starts where it does: all that goes. */
void region_replace(Engine *e, Region *r);
void region_link(Engine *e, Region *from, uint32_t site, Entry to);
void region_drop(Engine *e, Region *r, RegionState to);
uint64_t source_hash(Snapshot *s, const RegionSource *src, unsigned n, bool *ok);
typedef bool (*RegionFn)(Engine *e, Region *r, void *arg);
unsigned range_visit(Engine *e, uint64_t start, uint64_t end, RegionFn fn, bool suspects);
bool region_drop_dead(Engine *e, Region *r, void *arg);
bool region_drop_changed(Engine *e, Region *r, void *arg);
/* System mode: physical page @no counts as code from now on, and stays until unpinned. */
Page *page_pin(Engine *e, uint64_t no, const uint8_t *host);
void page_unpin(Engine *e, Page *p);
const Page *page_of(const Engine *e, uint64_t no);

/* persist.c: the persistent cache (docs/CACHE.md) */
void persist_init(Engine *e);
void persist_free(Engine *e);
void persist_fork_child(Engine *e);
void persist_sync(Engine *e);                                   /* write what is pending */
/* The translation that @w is part of, in e->arena, if there is one. w->hot: is it of tier 2? */
bool persist_get(Engine *e, Where *w, Translation *t);
/* For others: part @part of the bundle @r is not to be used any more. */
void persist_note(Engine *e, const Region *r, unsigned part);
void persist_put(Engine *e, const Where *w, const RegionInfo *info, const TargetOut *out, uint64_t hash, bool movable);
/* perfmap.c, jitdump.c; a region must have code then */
void region_name(const EngineNames *n, uint64_t pc, char *buf, size_t size);
void jitdump_load(Engine *e, const Region *r);

/* translate.c */
/* System mode: NULL if the bytes are not what the caller has seen (which pages it needs): look again. */
Region *translate(Engine *e, const Where *w);          /* w->hot: NULL if the code there is in no loop */
size_t snapshot_read(void *env, uint64_t pc, void *buf, size_t len);
void snapshot_seed(Snapshot *s, uint64_t phys, const uint8_t *host);
uint64_t engine_now(void);

/* tier2.c */
void hot_init(Cpu *cpu);
void hot_loop(Engine *e, Cpu *cpu);           /* CPU_EXIT_HOT */
void hot_guard(Engine *e, Cpu *cpu);          /* CPU_EXIT_GUARD */

/* spaces.c */
bool mappings_init(Engine *e);
void mappings_free(Engine *e);
void mappings_trim(Engine *e);                                  /* if there are many, drop those without regions */
Mapping *mapping_find(const Engine *e, uint64_t pc, uint64_t key);
Mapping *mapping_get(Engine *e, uint64_t pc, uint64_t key);
Mapping *mapping_of(Engine *e, const Where *w, unsigned k);    /* of page @k of @w */
void set_select(Engine *e, Cpu *cpu, uint64_t mode);            /* the CPU's set for @mode and its space is in force */
const void *set_find(const Cpu *cpu, uint64_t pc);
const SetPage *set_page(const JumpSet *s, uint64_t pc);         /* how the page of @pc is mapped now, NULL if not known */
/* Enter @r, found at @w, into the set in force; @jump: also into the jump table. */
void set_fill(Engine *e, Cpu *cpu, Region *r, const Where *w, bool jump);
void sets_clear(Cpu *cpu);
void sets_check(Engine *e, Cpu *cpu);                           /* clear them if all CPUs have to */
/* Is code of @mode shared by all guest addresses that its page is mapped at? */
bool mode_moves(const Engine *e, uint64_t mode);

/* system.c */
CpuExit system_run(Engine *e, Cpu *cpu);
bool system_enter(Engine *e, Cpu *cpu);
Region *system_region(Engine *e, Cpu *cpu, const SiteRef *site);
int system_mmu(Cpu *cpu, void *frame);
void young_add(Engine *e, Page *p);
void young_check(Engine *e);

/* debug.c */
bool break_at(void *env, uint64_t pc);                          /* RegionLimits.breakpoint */
void breaks_clear(Engine *e);                                   /* the lock is held */

/* run.c */
static inline void outside(Cpu *cpu)
{
    __atomic_store_n(&cpu->inside, 0, __ATOMIC_RELEASE);
}

static inline void inside(Engine *e, Cpu *cpu)
{
    uint32_t now = atomic_load(&e->epoch);

    if (cpu->inside != now)
        __atomic_store_n(&cpu->inside, now, __ATOMIC_SEQ_CST);
}

static inline unsigned pc_shift(const Engine *e) { return (unsigned)__builtin_ctz(e->cfg.guest->insn_align); }

/* The index of @pc in the first table of @s. */
static inline unsigned near_index(const Engine *e, const JumpSet *s, uint64_t pc)
{
    return jump_index(pc, pc_shift(e), s->mask);
}

/* A pc that does not belong at index @i of a jump table: never found there. */
static inline uint64_t jump_none(unsigned i)
{
    return i == 0 ? UINT64_MAX : i == JUMP_SIZE ? 4 : 0;
}

void jump_put(const Cpu *cpu, unsigned i, Region *r, uint64_t pc);
bool run_publish(Engine *e, Cpu *cpu);        /* put the jump table in force; false: the embedder wants @cpu */
SiteRef site_taken(Engine *e, Cpu *cpu);
bool site_link(Engine *e, const SiteRef *s, Entry to);          /* is it linked to @to now? */
CpuExit run_code(Engine *e, Cpu *cpu, const void *code);
/* User mode: as system_enter and system_region; _base: of this thread. */
void run_base(Engine *e);
bool run_enter(Engine *e, Cpu *cpu);
Entry run_region(Engine *e, Cpu *cpu, const SiteRef *site);
void run_log(Engine *e, Cpu *cpu);
void run_soften(Engine *e, Cpu *cpu);
void engine_kick_inside(Engine *e, uint32_t before);
void jumps_remove(Engine *e, const Region *r);
void jumps_remove_expected(Engine *e, const Region *r);
int run_syscall(Cpu *cpu);
void cpus_drop_others(Engine *e, Cpu *keep);
JumpEntry *jumps_new(void);
void jumps_free(JumpEntry *t);

#endif
