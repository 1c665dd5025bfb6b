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

/* A direct exit. @patch and @cold are offsets into the cache. Linked while @to is set: then it
 * is on to->incoming. */
struct Link {
    Region *from, *to;
    Link *next, **pprev;
    uint64_t pc;                    /* target */
    uint32_t patch, cold;
};

enum { GUEST_PAGE = 4096, KNOWN_WORDS = GUEST_PAGE / 2 / 64 };

struct PageRef {
    Page *page;
    Region *region;
    PageRef *next, **pprev;
};

/* Allocated in the arena of its chunk, with its sources, page references and map behind it.
 *
 * A region can be entered at more places than its start (TargetOut.entries). Such a place becomes a
 * Region of its own, an alias, once somebody looks it up: with pc, code, state and incoming links,
 * and nothing else; all that happens to the region happens to its aliases. */
struct Region {
    uint64_t pc, mode;
    _Atomic(Region *) next;         /* hash chain */
    const void *code;               /* executable address; interpreter: IrFunc * */
    const uint8_t *map;
    Link *incoming;
    Region *of;                     /* alias: the region it belongs to */
    Region *alias;                  /* list of aliases: first of a region, next of an alias */
    BlockEntry *entries;
    RegionSource *src;
    PageRef *pages;
    uint64_t hash;                  /* of the source bytes, valid if hashed */
    uint32_t size, map_size;
    uint32_t site0;                 /* number of its first exit site within the chunk */
    uint16_t nsites, chunk, ninsns, nentries;
    uint8_t nsrc, npages;
    bool hashed;
    uint16_t traps;                 /* FP traps since then, up to traps_max() */
    uint32_t traps_since;           /* in ms */
    _Atomic uint8_t state;
};

/* A guest page that regions were made from. */
struct Page {
    uint64_t no;
    uint64_t known[KNOWN_WORDS];    /* RegionLimits.known; may also name places that are gone */
    PageRef *live, *suspect;
    Page *next;
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
    uint32_t nsites;
} Chunk;

typedef struct Cache {
    uint8_t *rx, *rw;               /* the same memory, executable and writable */
    size_t size;
    Chunk *chunks;
    uint32_t nchunks, cur;
    uint32_t chunk_size;
    void *fork_copy;                /* between fork_prepare and its end */
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

#define ENGINE_PHASES(X) X(FORM, "form") X(PASSES, "passes") X(COMPILE, "compile") X(PLACE, "place")
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
    uint64_t ns[PHASE_COUNT];
    uint64_t exits[CPU_EXIT_HALT + 1];
} EngineCounts;

enum { JUMP_SETS = 4, SNAP_PAGES = 2, SNAP_PIECE = 512 };

/* A region that traps so often in so many ms, which is a few per cent of the time, is made anew, with
 * IR_NAN_ARM_SOFT; so many addresses of such are remembered. Programs that flush (TRAPS_MAX_FZ) have denormals now and
 * then in code that matters; softfp takes 20 times as long, so there it is a quarter of the time. */
enum { TRAPS_MAX = 64, TRAPS_MAX_FZ = 1000, TRAPS_MS = 10, SOFT_SETS = 1024 };

/* Cpu.priv */
typedef struct EngineCpu {
    struct { uint64_t mode; JumpEntry *jumps; } set[JUMP_SETS];   /* changed under the lock */
    uint32_t nsets, victim;
    uint64_t exits[CPU_EXIT_HALT + 1], fills;
    jmp_buf landing;                /* interpreter: where a guest fault continues */
    struct { Region *region; Chunk *chunk; uint32_t serial; } trapping;   /* from the signal handler: reached traps_max() */
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
    SnapPage pages[SNAP_PAGES];
} Snapshot;

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
    uint32_t stub[STUB_COUNT];
    int (*enter)(Cpu *cpu, const void *code);
    const void **helpers;
    RegionLimits limits;
    bool chain;                     /* link exits, fill jump tables: not if each entry is logged */
    Arena arena;                    /* one translation's */
    Snapshot snap;
    uint64_t soft[SOFT_SETS];       /* pc of regions to be made with IR_NAN_ARM_SOFT, by soft_index */
    EngineCounts counts;
};

static inline unsigned soft_index(uint64_t pc) { return (pc >> 2 ^ pc >> 12) & (SOFT_SETS - 1); }

static inline bool region_live(const Region *r)
{
    return atomic_load_explicit(&((Region *)r)->state, memory_order_acquire) == REGION_LIVE;
}

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
Link *cache_site(Chunk *c, uint32_t local);
void cache_patch(Engine *e, const Link *l, const void *dest);
/* The region that host address @pc lies in. Async-signal-safe for a thread that is inside. */
Region *cache_find(const Engine *e, const void *pc);
bool cache_fork_prepare(Engine *e);
void cache_fork_parent(Engine *e);
bool cache_fork_child(Engine *e);
size_t cache_used(const Engine *e);

/* regions.c */
bool regions_init(Engine *e);
void regions_free(Engine *e);
Region *region_lookup(const Engine *e, uint64_t pc, uint64_t mode);     /* live only; no lock */
Region *region_find(Engine *e, uint64_t pc, uint64_t mode);             /* lock; revives suspects */
Region *region_linkable(const Engine *e, uint64_t pc, uint64_t mode);   /* live only; lock; quick to say no */
void region_publish(Engine *e, Region *r);
/* Places of the page of @pc where code is translated already; NULL if none. */
const uint64_t *pages_known(const Engine *e, uint64_t pc);
void region_link(Engine *e, Region *from, Link *l, Region *to);
void region_drop(Engine *e, Region *r, RegionState to);
uint64_t source_hash(Snapshot *s, const RegionSource *src, unsigned n, bool *ok);

/* translate.c */
Region *translate(Engine *e, uint64_t pc, uint64_t mode);
size_t snapshot_read(void *env, uint64_t pc, void *buf, size_t len);
uint64_t engine_now(void);

/* run.c */
void engine_kick_inside(Engine *e, uint32_t before);
void jumps_remove(Engine *e, const Region *r);
int run_syscall(Cpu *cpu);
void cpus_drop_others(Engine *e, Cpu *keep);
JumpEntry *jumps_new(void);
void jumps_free(JumpEntry *t);

#endif
