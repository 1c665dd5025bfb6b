# SPDX-License-Identifier: Apache-2.0
"""One random program: a tree of items (instructions, forward branches, bounded loops, calls), made from a seed alone, so
that program N of seed S is the same every time. Guarantees: it ends; every access stays in its own memory unless it is
the one deliberate fault; nothing it computes depends on time, addresses of the host or the other programs.

Registers it never writes: the keeper (address of the record), two or three pointers into its memory, and within a loop
the loop's counter. What depends on the guest is in riscv64.py and aarch64.py: subclasses that make the single items."""
import os
import random

# Link addresses (run gives them to the linker). LYRE_RELOCATE=1, which has lyre translate relocatably: above 4 GiB.
BASE = 5 << 32 if os.environ.get('LYRE_RELOCATE') == '1' else 0
CODE, LEAVE, RECORDS = BASE + 0x200000, BASE + 0x1f0000, BASE + 0x10000000
REC_SIZE, REC_MEM, MEM_SIZE = 2048, 1024, 1024

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
    """Subclasses: choose_registers, make_state, the methods NAME_item, plain_row, first, leave."""
    def __init__(self, rows, seed, number, faults=()):
        self.rows, self.number = rows, number
        self.rng = random.Random('%s/%s' % (seed, number))
        self.plain = [r for r in rows.values() if self.plain_row(r)]
        self.subs = []
        self.budget = self.rng.randint(8, 40)
        self.faults = faults
        self.fault = self.rng.random() < 0.06 and faults
        self.choose_registers()
        self.state = self.make_state()
        self.body = self.make_list(0, [])

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

    # ---- items ----

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
                items.append(self.status_item())
            elif how < 0.22:
                items.append(self.exclusive_item())
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
        place(self.first())
        for item in self.body:
            place(item)
        place(self.leave(LEAVE + 4 * self.KEEPERS.index(self.keeper) - at))
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
