/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A jitdump file: generated code with its names, for `perf inject --jit`. The format is that of perf's jitdump
 * specification, version 1: a header, then a record for each piece of code, with its bytes. perf finds the file by a mapping
 * of it that is executable. Every record is one write, so a process that is killed leaves whole records.
 */
#include "engine/engine-int.h"

#include <elf.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/uio.h>
#include <unistd.h>

enum { MAGIC = 0x4a695444, VERSION = 1, CODE_LOAD = 0, MARK_SIZE = 4096 };

typedef struct Header {
    uint32_t magic, version, size, machine, pad, pid;
    uint64_t time, flags;
} Header;

typedef struct CodeLoad {
    uint32_t id, size;
    uint64_t time;
    uint32_t pid, tid;
    uint64_t vma, addr, code_size, index;
} CodeLoad;

struct JitDump {
    int fd;
    uint32_t pid;
    uint64_t index;
    void *mark;
    EngineNames names;
};

static void load_part(struct JitDump *j, const CodePart *p)
{
    char name[256];
    CodeLoad c = {
        .id = CODE_LOAD, .time = engine_now(), .pid = j->pid, .tid = (uint32_t)gettid(), .vma = (uintptr_t)p->code,
        .addr = (uintptr_t)p->code, .code_size = p->size, .index = j->index++,
    };
    struct iovec v[3] = { { &c, sizeof c }, { name, 0 }, { (void *)(uintptr_t)p->code, p->size } };

    region_name(&j->names, p->pc, name, sizeof name);
    v[1].iov_len = strlen(name) + 1;
    c.size = (uint32_t)(v[0].iov_len + v[1].iov_len + v[2].iov_len);
    if (writev(j->fd, v, 3) < 0)
        return;             /* a full disk: perf sees less */
}

void jitdump_load(Engine *e, const Region *r)
{
    for (unsigned i = 0; i < region_parts(r); i++) {
        CodePart p = region_part(r, i);

        load_part(e->jitdump, &p);
    }
}

int engine_jitdump(Engine *e, int fd, const EngineNames *names)
{
    Header h = { MAGIC, VERSION, sizeof h, EM_X86_64, 0, (uint32_t)getpid(), engine_now(), 0 };
    struct JitDump *j = e->jitdump ? e->jitdump : calloc(1, sizeof *j);
    void *mark;

    if (!j)
        return -ENOMEM;
    if (write(fd, &h, sizeof h) != sizeof h)
        return errno ? -errno : -EIO;
    mark = mmap(NULL, MARK_SIZE, PROT_READ | PROT_EXEC, MAP_PRIVATE, fd, 0);
    if (mark == MAP_FAILED)
        return -errno;
    pthread_mutex_lock(&e->lock);
    if (e->jitdump) {       /* of the process that this one was forked from */
        munmap(j->mark, MARK_SIZE);
        close(j->fd);
    }
    *j = (struct JitDump){ .fd = fd, .pid = h.pid, .mark = mark, .names = *names };
    e->jitdump = j;
    for (uint32_t i = 0; e->cache.rx && i < e->cache.nchunks; i++)
        for (uint32_t k = 0; k < e->cache.chunks[i].nregions; k++)
            jitdump_load(e, e->cache.chunks[i].regions[k]);
    pthread_mutex_unlock(&e->lock);
    return 0;
}
