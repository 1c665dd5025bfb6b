# SPDX-License-Identifier: Apache-2.0
"""One random program: a tree of items (instructions, forward branches, bounded loops, calls), made from a seed alone, so
that program N of seed S is the same every time. Guarantees: it ends; every access stays in its own memory unless it is
the one deliberate fault; nothing it computes depends on time, addresses of the host or the other programs.

Registers it never writes: the keeper (address of the record), two or three pointers into its memory, and within a loop
the loop's counter."""
import random

CODE, LEAVE, RECORDS = 0x200000, 0x1f0000, 0x10000000      # link addresses (run gives them to the linker)
REC_SIZE, REC_MEM, MEM_SIZE = 2048, 1024, 1024
KEEPERS = (3, 4, 27, 31)

# Rows that a program gets only through the functions below, if at all
CONTROL = {'jal', 'jalr', 'beq', 'bne', 'blt', 'bge', 'bltu', 'bgeu', 'c_j', 'c_jr', 'c_jalr', 'c_beqz', 'c_bnez', 'ecall',
           'ebreak', 'c_ebreak', 'lr_w', 'lr_d', 'sc_w', 'sc_d', 'csrrw', 'csrrs', 'csrrc', 'csrrwi', 'csrrsi', 'csrrci'}
FAULTS = ('load', 'store', 'illegal', 'breakpoint', 'rounding', 'fetch', 'amo')
BRANCHES = ('beq', 'bne', 'blt', 'bge', 'bltu', 'bgeu')

INTS = [0, 1, 2, 3, 7, 8, 31, 32, 33, 63, 64, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff,
        1 << 32, 0x7fffffffffffffff, 1 << 63, 0xffffffff80000000, 0x0102030405060708, 0xaaaaaaaaaaaaaaaa]
F64 = [0, 1, 0x000fffffffffffff, 0x0010000000000000, 0x0010000000000001, 0x3fe0000000000000, 0x3ff0000000000000,
       0x3ff0000000000001, 0x4000000000000000, 0x41dfffffffc00000, 0x41e0000000000000, 0x41efffffffe00000,
       0x43e0000000000000, 0x43f0000000000000, 0x36a0000000000000, 0x380fffffe0000000, 0x47efffffefffffff,
       0x7fefffffffffffff, 0x7ff0000000000000, 0x7ff0000000000001, 0x7ff8000000000000, 0x7ff8000000001234]
F32 = [0, 1, 0x007fffff, 0x00800000, 0x00800001, 0x3f000000, 0x3f800000, 0x3f800001, 0x40000000, 0x4effffff, 0x4f000000,
       0x4f800000, 0x5f000000, 0x5f800000, 0x33000000, 0x387fe000, 0x477fefff, 0x477ff000, 0x7f7fffff, 0x7f800000,
       0x7f800001, 0x7fc00000, 0x7fc01234]
F16 = [0, 1, 0x3ff, 0x400, 0x3c00, 0x3c01, 0x4000, 0x7bff, 0x7c00, 0x7c01, 0x7e00]


class Ins:
    """An instruction; @target: the item (or end of a list) that its displacement leads to, counted from @origin."""
    kind = 'ins'

    def __init__(self, row, values, target=None, origin=None):
        self.row, self.values, self.target, self.origin = row, values, target, origin


class Raw:
    kind = 'raw'

    def __init__(self, data, text):
        self.data, self.text = data, text


class Group:
    """Items that make sense only together: an address and the jump to it, lr and sc, a loop with its counter."""
    kind = 'group'

    def __init__(self, items):
        self.items = items


class Loop:
    kind = 'loop'

    def __init__(self, head, body, tail):
        self.head, self.body, self.tail = head, body, tail


class End:
    kind = 'end'


class Program:
    def __init__(self, rows, seed, number, faults=()):
        self.rows, self.number = rows, number
        self.rng = random.Random('%s/%s' % (seed, number))
        self.plain = [r for r in rows.values() if r.name not in CONTROL]
        self.subs = []
        self.budget = self.rng.randint(8, 40)
        self.faults = faults
        self.fault = self.rng.random() < 0.06 and faults
        self.choose_registers()
        self.state = self.make_state()
        self.body = self.make_list(0, [])

    # ---- registers and starting state ----

    def choose_registers(self):
        rng = self.rng
        self.keeper = rng.choice(KEEPERS)
        self.pointers = {rng.randrange(8, 16): rng.randrange(0, 504, 8)}       # for compressed forms, and aligned
        if rng.random() < 0.4:
            self.pointers[2] = rng.randrange(0, 504, 8)
        free = [r for r in range(1, 32) if r != self.keeper and r not in self.pointers]
        self.pointers[rng.choice(free)] = rng.randrange(0, 1016)
        self.pinned = {self.keeper, *self.pointers}
        free = [r for r in range(1, 32) if r not in self.pinned]
        self.ints = rng.sample(free, rng.randint(4, 12))
        self.fps = rng.sample(range(32), rng.randint(3, 8))

    def random_int(self):
        rng, how = self.rng, self.rng.random()
        if how < 0.35:
            v = rng.choice(INTS) + rng.choice((0, 0, 0, -1, 1))
            return (-v if rng.random() < 0.3 else v) & (1 << 64) - 1
        v = rng.getrandbits(64) >> rng.randrange(64)
        return (-v if how < 0.6 else v) & (1 << 64) - 1

    def random_fp(self):
        rng, how = self.rng, self.rng.random()
        if how < 0.30:
            return rng.choice(F64) | rng.getrandbits(1) << 63
        if how < 0.45:
            return (1023 + rng.randint(-70, 70)) << 52 | rng.getrandbits(52) & -1 << rng.randrange(52) | rng.getrandbits(1) << 63
        if how < 0.70:
            return 0xffffffff << 32 | rng.choice(F32) | rng.getrandbits(1) << 31
        if how < 0.85:
            return 0xffffffff << 32 | (127 + rng.randint(-40, 40)) << 23 | rng.getrandbits(23) | rng.getrandbits(1) << 31
        if how < 0.90:
            return 0xffffffffffff << 16 | rng.choice(F16) | rng.getrandbits(1) << 15
        if how < 0.93:
            return rng.choice(F32)                                             # not boxed
        return rng.getrandbits(64)

    def make_state(self):
        rng = self.rng
        x = [self.random_int() for _ in range(32)]
        f = [self.random_fp() for _ in range(32)]
        fcsr = rng.randrange(5) << 5 | rng.choice((0, 0, rng.randrange(32)))
        mem = b''.join(rng.choice((self.random_int, self.random_fp))().to_bytes(8, 'little') for _ in range(MEM_SIZE // 8))
        return x, f, fcsr, mem

    def record(self, slot, entry):
        """The record of this program as number @slot of a batch, its code at @entry."""
        x, f, fcsr, mem = self.state
        x = list(x)
        base = RECORDS + slot * REC_SIZE
        x[0] = entry
        for reg, offset in self.pointers.items():
            x[reg] = base + REC_MEM + offset
        head = b''.join(v.to_bytes(8, 'little') for v in x + f + [fcsr, self.keeper, 0, 0])
        return head.ljust(REC_MEM, b'\0') + mem

    # ---- operands ----

    def int_dest(self, narrow=False):
        rng = self.rng
        ok = [r for r in self.ints if r not in self.pinned and (not narrow or 8 <= r < 16)]
        if not ok or rng.random() < 0.08:
            ok = [r for r in range(8 if narrow else 0, 16 if narrow else 32) if r not in self.pinned]
        return rng.choice(ok)

    def int_source(self, narrow=False):
        rng = self.rng
        ok = [r for r in self.ints if not narrow or 8 <= r < 16]
        if not ok or rng.random() < 0.10:
            ok = range(8, 16) if narrow else range(32)
        return rng.choice(ok)

    def fp_reg(self, narrow=False):
        ok = [r for r in self.fps if not narrow or 8 <= r < 16]
        return self.rng.choice(ok or list(range(8, 16)))

    def round_mode(self):
        return self.rng.choice((0, 1, 2, 3, 4, 7, 7, 7, 7))

    def operands(self, row):
        """Random values for a row that neither jumps nor accesses memory; None if they cannot be had."""
        rng, v = self.rng, {}
        for c, places in row.fields.items():
            n = len(places)
            narrow = n == 3
            if c == 'd':
                if row.writes_fp:
                    v[c] = self.fp_reg(narrow)
                else:
                    v[c] = self.int_dest(narrow) if row.writes_int else 0
            elif c in 'stu':
                if c not in row.text and c.upper() in row.text:
                    v[c] = self.fp_reg(narrow)
                elif c in row.text:
                    v[c] = self.int_source(narrow)
                else:
                    v[c] = rng.randrange(32)                                   # fli's number, ignored fields
            elif c == 'm' and n == 3:
                v[c] = self.round_mode()
            elif c == 'i' and n == 12:
                v[c] = rng.choice((rng.getrandbits(12), rng.randrange(-16, 16) & 0xfff))
            else:
                v[c] = rng.getrandbits(n)
        return v

    def reserved(self, row, v):
        """Encodings that are reserved, or another instruction."""
        name = row.name
        if name in ('c_addiw', 'c_lwsp', 'c_ldsp') and v['d'] == 0:
            return True
        if name == 'c_lui' and (v['d'] == 2 or v['i'] == 0):
            return True
        if name == 'c_addi16sp':
            return v['i'] == 0 or 2 in self.pinned
        if name == 'c_addi4spn':
            return v['i'] == 0
        if name in ('c_mv', 'c_add') and v['t'] == 0:
            return True
        if name == 'fence' and v['m'] == 8:
            return True                                                        # fence.tso with odd sets: reserved
        return False

    def access(self, row, v):
        """Make a memory row's address one inside the program's memory. False if no pointer suits it."""
        rng, (log, aligned) = self.rng, row.memory
        size = 1 << log
        regs = [r for r in self.pointers if not aligned or self.pointers[r] % 8 == 0]
        if row.sp:
            regs = [r for r in regs if r == 2]
        elif 's' in row.fields and row.width('s') == 3:
            regs = [r for r in regs if 8 <= r < 16 and self.pointers[r] <= 504]
        if not regs:
            return False
        reg = rng.choice(regs)
        if not row.sp:
            v['s'] = reg
        if row.fmt in ('I', 'S') and 'i' in row.fields:
            where = rng.choice((rng.randrange(MEM_SIZE - size), rng.randrange(0, MEM_SIZE - size, size)))
            v['i'] = where - self.pointers[reg] & 0xfff
        elif 'i' in row.fields:
            v['i'] = rng.randrange(0, size * (1 << row.width('i')), size)
        return True

    # ---- items ----

    def plain_item(self):
        while True:
            row = self.rng.choice(self.plain)
            if row.name == 'fence_i' and self.rng.random() < 0.9:
                continue
            v = self.operands(row)
            if row.memory and not self.access(row, v):
                continue
            if self.reserved(row, v):
                continue
            if row.name.startswith('froundnx'):
                # QEMU (11.1.3) declares its helper free of side effects: without a use of the result it drops the
                # instruction and with it the NX flag. So there is one.
                store = {'t': v['d'], 's': 0, 'i': 0}
                self.access(self.rows['fsd'], store)
                return Group([Ins(row, v), Ins(self.rows['fsd'], store)])
            return Ins(row, v)

    def csr_item(self):
        """fflags, frm, fcsr; mostly so that the rounding mode stays valid."""
        rng = self.rng
        name = rng.choice(('csrrw', 'csrrs', 'csrrc', 'csrrwi', 'csrrsi', 'csrrci'))
        csr = rng.choice((1, 1, 1, 2, 2, 3))
        src = self.int_source() if not name.endswith('i') else rng.randrange(32)
        if csr != 1 and name != 'csrrwi' and rng.random() < 0.9:
            name, src = 'csrrs', 0                                             # only read it
        elif csr != 1 and rng.random() < 0.95:
            src = rng.randrange(5) if csr == 2 else rng.randrange(32)
        return Ins(self.rows[name], {'c': csr, 'd': self.int_dest(), 's': src})

    def lrsc_item(self):
        """A pair on one address with nothing but arithmetic between, where an sc that fails would be odd; a lone sc
        behind a completed pair must fail. Other uses may fail or not as an implementation likes."""
        rng, size = self.rng, self.rng.choice('wd')
        lr, sc = self.rows['lr_' + size], self.rows['sc_' + size]
        v = {'a': rng.getrandbits(1), 'l': rng.getrandbits(1), 'd': self.int_dest()}
        self.access(lr, v)
        items = [Ins(lr, v)]
        for _ in range(rng.randrange(3)):
            row = self.rows[rng.choice(('add', 'xor', 'addi', 'sub', 'and'))]
            items.append(Ins(row, self.operands(row)))
        for _ in range(rng.choice((1, 1, 1, 2))):
            items.append(Ins(sc, {**v, 'd': self.int_dest(), 't': self.int_source()}))
        return Group(items)

    def branch_item(self, targets):
        """A forward branch or jump to one of the @targets (in which the place to go is decided later)."""
        rng, how = self.rng, self.rng.random()
        target = rng.choice(targets)
        narrow_reg = self.int_source(narrow=True)
        if how < 0.5:
            row = self.rows[rng.choice(BRANCHES)]
            return Ins(row, {'s': self.int_source(), 't': self.int_source()}, target)
        if how < 0.7:
            return Ins(self.rows[rng.choice(('c_beqz', 'c_bnez'))], {'s': narrow_reg}, target)
        if how < 0.8:
            return Ins(self.rows['jal'], {'d': self.int_dest()}, target)
        if how < 0.85:
            return Ins(self.rows['c_j'], {}, target)
        reg = self.int_dest()
        if reg == 0:
            return Ins(self.rows['c_j'], {}, target)
        pc = Ins(self.rows['auipc'], {'d': reg, 'i': 0})
        if how < 0.93:
            return Group([pc, Ins(self.rows['jalr'], {'d': self.int_dest(), 's': reg}, target, pc)])
        add = Ins(self.rows['addi'], {'d': reg, 's': reg}, target, pc)
        link = self.rows['c_jalr'] if 1 not in self.pinned and rng.random() < 0.5 else self.rows['c_jr']
        return Group([pc, add, Ins(link, {'s': reg})])

    def call_item(self, depth, level):
        """A call of a subroutine of its own, which returns through a link register it does not write."""
        rng = self.rng
        links = [r for r in (1, 5) if r not in self.pinned]
        if not links:
            return self.plain_item()
        link = rng.choice(links)
        self.pinned.add(link)
        body = self.make_list(depth + 1, [], rng.randint(1, 6))
        self.pinned.discard(link)
        if rng.random() < 0.5:
            ret = Ins(self.rows['jalr'], {'d': 0, 's': link, 'i': 0})
        else:
            ret = Ins(self.rows['c_jr'], {'s': link})
        self.subs.append(body + [ret])
        return Ins(self.rows['jal'], {'d': link}, body[0] if body else ret)

    def loop_item(self, depth):
        rng = self.rng
        counter = self.int_dest()
        if counter == 0:
            return self.plain_item()
        self.pinned.add(counter)
        head = Ins(self.rows['addi'], {'d': counter, 's': 0, 'i': rng.randint(1, 6)})
        body = self.make_list(depth + 1, self.outer, rng.randint(1, 10))
        self.pinned.discard(counter)
        step = Ins(self.rows[rng.choice(('addi', 'c_addi'))], {'d': counter, 's': counter, 'i': -1})
        if step.row.name == 'c_addi':
            step.values = {'d': counter, 'i': -1}
        if 8 <= counter < 16 and rng.random() < 0.5:
            back = Ins(self.rows['c_bnez'], {'s': counter}, body[0])
        elif rng.random() < 0.7:
            back = Ins(self.rows['bne'], {'s': counter, 't': 0}, body[0])
        else:
            back = Ins(self.rows['blt'], {'s': 0, 't': counter}, body[0])
        return Loop(head, body, Group([step, back]))

    def fault_item(self):
        """The one instruction that is meant to fault."""
        rng, how = self.rng, self.rng.choice(self.faults)
        if how == 'load':
            row = self.rows[rng.choice(('lb', 'lw', 'ld', 'lhu', 'flw', 'fld'))]
            return Ins(row, {**self.operands(row), 's': 0})
        if how == 'store':
            row = self.rows[rng.choice(('sb', 'sh', 'sw', 'sd', 'fsw', 'fsd'))]
            return Ins(row, {**self.operands(row), 's': 0})
        if how == 'illegal':
            return Raw(b'\0\0', 'c.unimp')
        if how == 'breakpoint':
            return Ins(self.rows[rng.choice(('ebreak', 'c_ebreak'))], {})
        if how == 'rounding':
            row = self.rows[rng.choice(('fadd_d', 'fmul_s', 'fcvt_w_d', 'fmadd_s'))]
            return Ins(row, {**self.operands(row), 'm': rng.choice((5, 6))})
        if how == 'fetch':
            return Ins(self.rows['jalr'], {'d': self.int_dest(), 's': 0, 'i': rng.randrange(0, 2048, 2)})
        row = self.rows[rng.choice(('amoadd_w', 'amoswap_d', 'amomax_w'))]
        return Ins(row, {**self.operands(row), 's': 0})

    def syscall_item(self):
        """A number that no kernel knows: a0 = -ENOSYS, all else stays."""
        if 17 in self.pinned or 10 in self.pinned:
            return self.plain_item()
        number = Ins(self.rows['addi'], {'d': 17, 's': 0, 'i': 2000})
        return Group([number, Ins(self.rows['ecall'], {})])

    def make_list(self, depth, outer, count=None):
        """A list of items ending with an End. Branches lead forward in it or to a later place of an enclosing list."""
        rng, items, end = self.rng, [], End()
        pending = []                                                           # branches whose target comes later
        while self.budget > 0 and (count is None or len(items) < count):
            self.budget -= 1
            self.outer = outer + [end]
            how = rng.random()
            if self.fault and rng.random() < 0.05:
                self.fault = False
                items.append(self.fault_item())
            elif how < 0.12:
                slot = [None]
                item = self.branch_item([slot] + self.outer)
                items.append(item)
                for ins in item.items if item.kind == 'group' else [item]:
                    if ins.target is slot:
                        pending.append((len(items), ins))
            elif how < 0.16 and depth < 2:
                items.append(self.loop_item(depth))
            elif how < 0.18 and depth < 2:
                items.append(self.call_item(depth, outer))
            elif how < 0.21:
                items.append(self.csr_item())
            elif how < 0.22:
                items.append(self.lrsc_item())
            elif how < 0.23:
                items.append(self.syscall_item())
            else:
                items.append(self.plain_item())
        items.append(end)
        for index, ins in pending:
            ins.target = items[min(index + rng.randrange(5), len(items) - 1)]
        return items

    # ---- layout ----

    def layout(self, base, skip=frozenset()):
        """[(address, Ins or Raw)] and labels, without the items whose id is in @skip. A skipped loop with its tail's id
        alone in @skip runs its body once."""
        out, labels = [], {}
        rows = self.rows

        def place(item):
            nonlocal at
            labels[id(item)] = at
            if id(item) in skip or item.kind == 'end':
                return
            if item.kind == 'group':
                for i in item.items:
                    place(i)
            elif item.kind == 'loop':
                if id(item.tail) not in skip:
                    place(item.head)
                for i in item.body:
                    place(i)
                place(item.tail)
            else:
                out.append((at, item))
                at += len(item.data) if item.kind == 'raw' else item.row.size

        at = base
        place(Ins(rows['ld'], {'d': 1, 's': self.keeper, 'i': 8}))             # x1 brought us here
        for item in self.body:
            place(item)
        leave = Ins(rows['jal'], {'d': 0, 'i': LEAVE + 4 * KEEPERS.index(self.keeper) - at})
        place(leave)
        for sub in self.subs:
            for item in sub:
                place(item)
        return out, labels, at

    def encode(self, base, skip=frozenset()):
        out, labels, end = self.layout(base, skip)
        code = b''
        self.listing = []
        for at, item in out:
            if item.kind == 'raw':
                code += item.data
                self.listing.append((at, item.data, item.text))
                continue
            values = dict(item.values)
            if item.target is not None:
                imm = labels[id(item.target)] - labels[id(item.origin or item)]
                if not item.row.fits(imm) and item.origin is None:
                    return None
                values['i'] = imm
            word = item.row.encode(values)
            code += word
            self.listing.append((at, word, item.row.disassemble(values)))
        return code

    def items(self):
        """All items, outermost first: what a shrinker may try to leave out."""
        def walk(item):
            if item.kind == 'end':
                return
            yield item
            if item.kind == 'loop':
                yield item.tail
                for i in item.body:
                    yield from walk(i)
        for item in self.body:
            yield from walk(item)
        for sub in self.subs:
            for item in sub[:-1]:
                yield from walk(item)
