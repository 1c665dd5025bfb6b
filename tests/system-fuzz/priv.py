# SPDX-License-Identifier: Apache-2.0
"""Random privileged code for riscv64: images for the bare machine whose result depends on nothing but the image.

Interrupts stay off (but for the pending one that wfi looks at), time and counters are not read, what is written to page tables
and code is followed by the fences that make it defined, and jumps are counted. priv-start.S is around the code.
"""
import random
import struct

BASE, CODE, DATA, SAVE, TABLES, END = 0x80000000, 0x80004000, 0x80010000, 0x80020000, 0x80040000, 0x80060000
CODE_PAGES, DATA_PAGES, SLOTS, ROOTS = 12, 16, 60, 4
DELEGABLE = sum(1 << n for n in (0, 2, 3, 4, 5, 6, 7, 8, 13, 15))
FUEL = 31
READABLE = [0x100, 0x105, 0x106, 0x10a, 0x140, 0x141, 0x142, 0x143, 0x180, 0x300, 0x301, 0x302, 0x303, 0x305, 0x306, 0x30a, 0x340, 0x341, 0x342,
            0x343, 0x3a0, 0x3a2, *range(0x3b0, 0x3c0), 0x001, 0x002, 0x003, 0xf11, 0xf12, 0xf13, 0xf14, 0xf15, 0x323, 0xb03,
            0x150, 0x151, 0x15c, 0x308, 0x350, 0x351, 0x35c, 0xdb0, 0xfb0]
WRITABLE = [0x106, 0x10a, 0x140, 0x141, 0x142, 0x143, 0x306, 0x30a, 0x341, 0x342, 0x343, *range(0x3b0, 0x3bf), 0x001, 0x002, 0x003, 0x323, 0x301,
            0x150, 0x151, 0x15c, 0x308, 0x350, 0x351, 0x35c]
MASKED = {0x100: 0xfffffffffffffffd, 0x300: 0xfffffffffffffff5, 0x302: DELEGABLE, 0x303: 0x222,
          0x3a0: 0x1f1f1f1f1f1f1f1f, 0x3a2: 0x001f1f1f1f1f1f1f}


def r_type(op, f3, f7, d, s, t):
    return op | d << 7 | f3 << 12 | s << 15 | t << 20 | f7 << 25


def i_type(op, f3, d, s, imm):
    return op | d << 7 | f3 << 12 | s << 15 | (imm & 0xfff) << 20


def s_type(f3, s, t, imm):
    return 0x23 | (imm & 31) << 7 | f3 << 12 | s << 15 | t << 20 | (imm >> 5 & 127) << 25


def b_type(f3, s, t, imm):
    return 0x63 | (imm >> 11 & 1) << 7 | (imm >> 1 & 15) << 8 | f3 << 12 | s << 15 | t << 20 | (imm >> 5 & 63) << 25 | (imm >> 12 & 1) << 31


def addi(d, s, imm):
    return i_type(0x13, 0, d, s, imm)


def li(d, v):
    """Any 64-bit constant, as a list of words."""
    v &= (1 << 64) - 1
    if v >> 63:
        v -= 1 << 64
    if -2048 <= v < 2048:
        return [addi(d, 0, v)]
    if -(1 << 31) <= v < (1 << 31) - 2048:
        return [0x37 | d << 7 | ((v + 0x800) & 0xfffff000), i_type(0x1b, 0, d, d, v)]
    low = ((v & 0xfff) ^ 0x800) - 0x800
    return li(d, (v - low) >> 12) + [i_type(0x13, 1, d, d, 12), addi(d, d, low)]


class Image:
    def __init__(self, prelude, seed):
        self.r = random.Random(seed)
        self.mem = bytearray(END - BASE)
        self.mem[:len(prelude)] = prelude
        self.at = CODE
        self.roots, self.free = [], TABLES
        self.vas = []
        for n in range(ROOTS):
            self.root(n)
        for a in range(DATA + 64, DATA + DATA_PAGES * 4096, 8):
            self.put64(a, self.value())

    def put64(self, a, v):
        struct.pack_into('<Q', self.mem, a - BASE, v & (1 << 64) - 1)

    # ---- page tables ----

    def page(self):
        a = self.free
        self.free += 4096
        assert self.free <= END
        return a

    def leaf(self, level, pa, exec_):
        """Flags: mostly ones that let something through."""
        r = self.r
        f = r.choice([0xcf, 0xdf, 0xdf, 0xcb, 0xdb, 0xc7, 0xd7, 0x0f, 0x1f, 0x4f, 0x5f, 0xff, 0xd3, 0xc3, 0xd9, 0xc9])
        if DATA <= pa < SAVE and r.random() < .9:            # what is there seldom runs: random words are endless loops too often
            f &= ~8
        f |= r.choice([0, 0, 0, 0, 0, 1 << 63, 1 << 61, 3 << 61, 1 << 54, 1 << 8, 3 << 8])
        if level:
            pa &= ~((4096 << 9 * level) - 1)
            if r.random() < .1:
                pa |= 4096
        return (pa >> 12) << 10 | f

    def root(self, n):
        """Four gigabytes' identity and a few random places of one of Sv39, Sv48, Sv57; the page tables themselves are nowhere writable."""
        r = self.r
        mode = 8 + n % 3 if n < 3 else r.choice([8, 9, 10])
        levels = mode - 5
        top = self.page()
        self.roots.append(mode << 60 | (n + 1) << 44 | top >> 12)
        dirs = {}
        for i in range(26):
            if i < 16:
                pa = r.choice([CODE + 4096 * i, DATA + 4096 * r.randrange(DATA_PAGES)]) if i < 12 else BASE + 4096 * r.choice([1, 1, 1, 5])
                va = pa
            else:
                pa = r.choice([CODE + 4096 * r.randrange(CODE_PAGES), DATA + 4096 * r.randrange(DATA_PAGES), BASE + 0x1000, 0x10000000, 0x90000000])
                va = r.choice([0x80600000, 0xffffffffffe00000, 0x4000200000, 0x3fffe00000]) + 4096 * r.randrange(4)
            if i < 12 and r.random() < .8:
                pa = va = CODE + 4096 * i
            self.map(top, levels, va, pa, dirs)
            self.vas.append(va)
        # large pages and nonsense beside
        for _ in range(6):
            at = top + 8 * r.randrange(512)
            if not struct.unpack_from('<Q', self.mem, at - BASE)[0]:
                self.put64(at, r.choice([self.leaf(levels - 1, 0, True) if levels - 1 else 0, r.getrandbits(64) & ~14, 0x21, 1, 0xc1]))

    def map(self, top, levels, va, pa, dirs):
        table, path = top, ()
        for level in range(levels - 1, 0, -1):
            index = va >> 12 + 9 * level & 511
            path += (index,)
            if path not in dirs:
                if self.free + 4096 > END or len(dirs) > 6:
                    return
                dirs[path] = self.page()
                self.put64(table + 8 * index, dirs[path] >> 12 << 10 | 1)
            table = dirs[path]
        self.put64(table + 8 * (va >> 12 & 511), self.leaf(0, pa, True))

    # ---- random things ----

    def value(self):
        r = self.r
        return r.choice([0, 1, (1 << 64) - 1, 1 << 63, 0x7fffffff, 0x80000000, r.getrandbits(64), r.getrandbits(64), r.getrandbits(32), r.getrandbits(8),
                         self.data(), self.target()])

    def reg(self):
        return self.r.choice([n for n in range(0, FUEL)])

    def data(self):
        r = self.r
        return r.choice([DATA + r.randrange(0, DATA_PAGES * 4096), DATA + 4096 * r.randrange(1, DATA_PAGES) - r.randrange(1, 8),
                         r.choice(self.vas or [DATA]) + r.randrange(4096), DATA + 8 * r.randrange(100)]) & ~(r.choice([0, 7, 7, 7]))

    def target(self):
        """Where a jump may go: forward where that is known, at any alignment of two (or one), or to nowhere."""
        r = self.r
        step = 2 if r.random() < .05 else 4
        return r.choice([self.at + step * r.randrange(8, 200), CODE + 4096 * r.randrange(1, CODE_PAGES) - 2 * r.randrange(3),
                         r.choice(self.vas or [CODE]) + step * r.randrange(1024), BASE + 0x1000, 0, r.getrandbits(64), 0x10000000, 0x90000000,
                         DATA, self.at + 65])

    # ---- units of code ----

    def units(self):
        r = self.r
        return r.choice([self.u_alu] * 6 + [self.u_mem] * 6 + [self.u_csr] * 5 + [self.u_mask, self.u_atomic, self.u_fp, self.u_branch, self.u_branch, self.u_jump,
                         self.u_return, self.u_sfence, self.u_smc, self.u_mprv, self.u_wfi, self.u_table, self.u_satp, self.u_word, self.u_half,
                         self.u_env, self.u_cbo, self.u_aia])()

    def u_alu(self):
        r = self.r
        op = r.choice([0x33, 0x3b, 0x13, 0x1b])
        if op in (0x33, 0x3b):
            return [r_type(op, r.randrange(8), r.choice([0, 0, 1, 0x20]), self.reg(), self.reg(), self.reg())]
        return [i_type(op, r.randrange(8), self.reg(), self.reg(), r.choice([r.getrandbits(12), r.getrandbits(5)]))]

    def u_mem(self):
        r = self.r
        base = r.randrange(1, FUEL)
        words = li(base, self.data()) if r.random() < .7 else []
        if words and r.random() < .5:
            return words + [s_type(r.randrange(4), base, self.reg(), r.randrange(-64, 64))]
        return words + [i_type(3, r.randrange(7), self.reg(), base, r.randrange(-64, 64))]

    def u_csr(self):
        r = self.r
        if r.random() < .5:
            return [i_type(0x73, 2, self.reg(), 0, r.choice(READABLE))]
        t = r.randrange(1, FUEL)
        return li(t, self.value()) + [i_type(0x73, r.choice([1, 2, 3]), self.reg(), t, r.choice(WRITABLE))]

    def u_mask(self):
        r = self.r
        t, csr = r.randrange(1, FUEL), r.choice(list(MASKED))
        return li(t, self.value() & MASKED[csr]) + [i_type(0x73, r.choice([1, 2, 3]) if csr in (0x100, 0x300) else 1, self.reg(), t, csr)]

    def u_aia(self):
        """A register of an interrupt file; one of three times the claim of what may be pending there."""
        r = self.r
        t, level = r.randrange(1, FUEL), r.choice([0, 0x200])                  # S, M
        select = r.choice([0x70, 0x70, 0x72, 0x80, 0x80, 0x82, 0x86, 0x88, 0xc0, 0xc0, 0xc6, 0x30, 0x71, 0x81])
        words = li(t, select) + [i_type(0x73, 1, self.reg(), t, 0x150 | level)]
        words += li(t, self.value()) + [i_type(0x73, r.choice([1, 2, 3]), self.reg(), t, 0x151 | level)]
        if r.random() < .3:
            words += [i_type(0x73, r.choice([1, 2]), self.reg(), r.choice([0, t]), 0x15c | level)]
        return words

    def u_atomic(self):
        r = self.r
        base = r.randrange(1, FUEL)
        words, f3 = li(base, self.data()), r.choice([2, 3])
        if r.random() < .3:
            return words + [r_type(0x2f, f3, 2 << 2, r.choice([n for n in range(FUEL) if n != base]), base, 0),
                            r_type(0x2f, f3, 3 << 2, self.reg(), base, self.reg())]
        return words + [r_type(0x2f, f3, r.choice([0, 1, 4, 8, 12, 16, 20, 24, 28]) << 2 | r.randrange(4), self.reg(), base, self.reg())]

    def u_fp(self):
        r = self.r
        base = r.randrange(1, FUEL)
        return r.choice([li(base, self.data()) + [i_type(7, r.choice([2, 3]), self.reg(), base, 0)],
                         li(base, self.data()) + [0x27 | 3 << 12 | base << 15 | self.reg() << 20],
                         [r_type(0x53, r.choice([0, 1, 7]), r.choice([0, 1, 4, 5, 8, 9, 0x2d]), self.reg(), self.reg(), 0 if r.random() < .1 else self.reg())]])

    def u_branch(self):
        r = self.r
        return [b_type(r.choice([0, 1, 4, 5, 6, 7]), self.reg(), self.reg(), 4 * r.randrange(1, 12) + (2 if r.random() < .1 else 0))]

    def fuel(self, words):
        """Count down, and go past @words when nothing is left."""
        return [addi(FUEL, FUEL, -1), b_type(4, FUEL, 0, 4 * len(words) + 4)] + words

    def u_jump(self):
        r = self.r
        t = r.randrange(1, FUEL)
        return self.fuel(li(t, self.target()) + [i_type(0x67, 0, r.choice([0, 1, self.reg()]), t, r.choice([0, 0, 1, 4]))])

    def u_return(self):
        r = self.r
        t, (csr, word) = r.randrange(1, FUEL), r.choice([(0x141, 0x10200073), (0x341, 0x30200073)])
        status = li(t, r.choice([0x1800, 0x800, 0x1000, 0x100, 0x20100, 0x1900])) + [i_type(0x73, r.choice([2, 3]), 0, t, 0x300 if csr == 0x341 else 0x100)]
        return self.fuel(li(t, self.target()) + [i_type(0x73, 1, 0, t, csr)] + (status if r.random() < .6 else []) + [word])

    def u_sfence(self):
        r = self.r
        return [r.choice([r_type(0x73, 0, 9, 0, self.reg(), self.reg()), 0x12000073, 0x18000073, 0x18100073,
                          r_type(0x73, 0, 11, 0, self.reg(), self.reg())])]

    def u_smc(self):
        """Write an instruction, here or in another page, by a physical address or where it is mapped; fence.i."""
        r = self.r
        t, s = r.sample(range(1, FUEL), 2)
        word = r.choice([0x13, 0x00108093, 0x73, 0, 0x00100073, 0x0000100f, addi(self.reg(), self.reg(), r.getrandbits(11)), 0x00010001])
        where = r.choice([self.at + 4 * r.randrange(4, 200), CODE + 4 * r.randrange(CODE_PAGES * 1023), CODE + 4096 * r.randrange(1, CODE_PAGES) - 2])
        # Two fences: another unit may overwrite one. This one must not: what replaced a fence might be seen or not.
        fences = self.at + 4 * len(li(t, where) + li(s, word) + [0])
        if abs(where - fences - 4) < 12:
            where += 32
        return li(t, where) + li(s, word) + [s_type(2, t, s, 0), 0x0000100f, 0x0000100f]

    def u_mprv(self):
        r = self.r
        t, u = r.sample(range(1, FUEL), 2)
        return (li(t, 0x1800) + [i_type(0x73, 3, 0, t, 0x300)] + li(t, r.choice([0x20000, 0x20800, 0x21800, 0x60800, 0xa0800])) + [i_type(0x73, 2, 0, t, 0x300)]
                + li(u, self.data()) + [r.choice([i_type(3, r.randrange(7), self.reg(), u, 0), s_type(r.randrange(4), u, self.reg(), 0)])]
                + li(t, 0xe0000) + [i_type(0x73, 3, 0, t, 0x300)])

    def u_wfi(self):
        """In machine mode with a pending interrupt that is the supervisor's; elsewhere without one it must trap: TW."""
        t = self.r.randrange(1, FUEL)
        return (li(t, 2) + [i_type(0x73, 1, 0, t, 0x303), i_type(0x73, 2, 0, t, 0x304), i_type(0x73, 2, 0, t, 0x344), 0x10500073]
                + [i_type(0x73, 1, 0, 0, 0x304), i_type(0x73, 1, 0, 0, 0x344)])

    def u_table(self):
        """Change an entry of a page table; fence."""
        r = self.r
        t, s = r.sample(range(1, FUEL), 2)
        pa = r.choice([CODE + 4096 * r.randrange(CODE_PAGES), DATA + 4096 * r.randrange(DATA_PAGES), BASE + 0x1000])
        at = r.choice([TABLES + 8 * r.randrange((self.free - TABLES) // 8), r.choice([TABLES + 4096 * n for n in range((self.free - TABLES) // 4096)]) + 8 * r.randrange(32)])
        return li(t, at) + li(s, r.choice([self.leaf(0, pa, True), self.leaf(0, pa, True), 0])) + [s_type(3, t, s, 0), 0x12000073, 0x12000073]

    def u_satp(self):
        t = self.r.randrange(1, FUEL)
        return li(t, self.r.choice(self.roots + [0])) + [i_type(0x73, 1, self.reg(), t, 0x180), 0x12000073]

    def u_word(self):
        r = self.r
        rest = r.getrandbits(20) << 12 | self.reg() << 7
        return [rest | r.choice([0x33, 0x3b, 0x13, 0x1b, 3, 0x53, 0x43, 0x47, 0x4b, 0x4f, 0x37, 0x17, 0x0b, 0x2b, 0x57, 0x77, 0x5b, 0x7f]) if r.random() < .8
                else r.choice([0, 0xffffffff, 0x00000073 | r.getrandbits(5) << 7])]

    def u_half(self):
        """Two compressed instructions: no jumps, no stores."""
        r = self.r
        out = []
        while len(out) < 2:
            h = r.getrandbits(16)
            if h & 3 == 3 or (h & 3, h >> 13) in ((1, 5), (1, 6), (1, 7), (0, 4), (0, 5), (0, 6), (0, 7), (2, 4), (2, 5), (2, 6), (2, 7)) or h >> 7 & 31 == FUEL:
                continue
            out.append(h)
        return [out[0] | out[1] << 16]

    def u_env(self):
        return [self.r.choice([0x73, 0x00100073, 0x10200073, 0x30200073, 0x0000100f, 0x0ff0000f, 0x70200073])]

    def u_cbo(self):
        base = self.r.randrange(1, FUEL)
        return li(base, DATA + self.r.randrange(DATA_PAGES * 4096 - 64)) + [i_type(0x0f, 2, 0, base, self.r.choice([0, 1, 2, 4]))]

    # ---- slots ----

    def slot(self, n):
        r = self.r
        size = r.randrange(8, 60)
        if self.at + 4 * 40 * 12 > CODE + CODE_PAGES * 4096:
            self.at = CODE + 2 * r.randrange(64)
        start = self.at
        if r.random() < .2:                                  # at the end of a page, across it
            start = align_up(start) - r.choice([2, 4, 6, 2])
        self.at = start
        words = []
        while len(words) < size:
            new = self.units()
            words += new
            self.at += 4 * len(new)
        words += [0x73 if r.random() < .9 else 0]
        self.at = start + 4 * len(words)
        for i, w in enumerate(words):
            if start + 4 * i + 4 <= CODE + CODE_PAGES * 4096:
                struct.pack_into('<I', self.mem, start + 4 * i - BASE, w)
        mode = r.choice([3, 3, 1, 1, 1, 0, 0])
        satp = 0 if r.random() < .25 else r.choice(self.roots)
        status = mode << 11 | r.choice([0, 0x6000, 0x6000]) | r.choice([0, 0, 1 << 18, 1 << 19, 3 << 18]) | r.choice([0, 0, 0, 1 << 20, 1 << 21, 1 << 22])
        at = SAVE + 0x1000 + 32 * n
        for i, v in enumerate((start, status, satp, r.getrandbits(16) & DELEGABLE if r.random() < .5 else 0)):
            self.put64(at + 8 * i, v)

    def make(self):
        self.put64(SAVE + 264, SLOTS)
        for n in range(1, 31):
            self.put64(SAVE + 8 * n, self.value())
        for n in range(SLOTS):
            self.slot(n)
        return bytes(self.mem)


def align_up(a):
    return (a + 4096) & ~4095


def image(prelude, seed):
    return Image(prelude, seed).make()
