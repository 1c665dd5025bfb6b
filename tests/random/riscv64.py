# SPDX-License-Identifier: Apache-2.0
"""riscv64 guest: instructions, programs, records. Rows are read from the text of the decode table: a row's bit pattern says
how to encode it, its text which registers are integer or floating-point and which are written, its format where immediate
bits go."""
import os
import re

from program import REC_MEM, REC_SIZE, RECORDS, MEM_SIZE, Group, Ins, Loop, Program, Raw

KEEPERS = (3, 4, 27, 31)

# Rows that a program gets only through the functions below, if at all
CONTROL = {'jal', 'jalr', 'beq', 'bne', 'blt', 'bge', 'bltu', 'bgeu', 'c_j', 'c_jr', 'c_jalr', 'c_beqz', 'c_bnez', 'ecall',
           'ebreak', 'c_ebreak', 'lr_w', 'lr_d', 'sc_w', 'sc_d', 'csrrw', 'csrrs', 'csrrc', 'csrrwi', 'csrrsi', 'csrrci'}
FAULTS = ('load', 'store', 'illegal', 'breakpoint', 'rounding', 'fetch', 'amo')
BRANCHES = ('beq', 'bne', 'blt', 'bge', 'bltu', 'bgeu')
# rows that the generator uses by name
KEEP = CONTROL | {'add', 'xor', 'addi', 'sub', 'and', 'auipc', 'c_addi', 'ld', 'lb', 'lw', 'lhu', 'flw', 'fld', 'sb', 'sh', 'sw',
                  'sd', 'fsw', 'fsd', 'fadd_d', 'fmul_s', 'fcvt_w_d', 'fmadd_s', 'amoadd_w', 'amoswap_d', 'amomax_w'}
# Rows not compared with an oracle that gets them wrong
OLD_QEMU_BUGS = {'ctzw': 'QEMU 7.2 counts into the upper half when the lower is 0'}
REC_SIGNAL = 528

# Immediate bits in the order of the pattern's i letters, most significant pattern bit first (RISC-V unprivileged ISA,
# "Immediate encoding variants" and "RVC instruction formats"). Formats that are not here take any bits.
SCATTER = {
    'I': list(range(11, -1, -1)), 'JR': list(range(11, -1, -1)), 'S': list(range(11, -1, -1)),
    'B': [12, *range(10, 4, -1), *range(4, 0, -1), 11],
    'J': [20, *range(10, 0, -1), 11, *range(19, 11, -1)],
    'U': list(range(31, 11, -1)),
    'CLW': [5, 4, 3, 2, 6], 'CLD': [5, 4, 3, 7, 6],
    'CLWSP': [5, 4, 3, 2, 7, 6], 'CSWSP': [5, 4, 3, 2, 7, 6],
    'CLDSP': [5, 4, 3, 8, 7, 6], 'CFLDSP': [5, 4, 3, 8, 7, 6], 'CSDSP': [5, 4, 3, 8, 7, 6],
    'CLB': [0, 1], 'CLH': [1],
    'CJ': [11, 4, 9, 8, 10, 6, 7, 3, 2, 1, 5],
    'CB': [8, 4, 3, 7, 6, 2, 1, 5],
    'CI': [5, 4, 3, 2, 1, 0], 'CLI': [5, 4, 3, 2, 1, 0],
}
SIGNED = {'I': 12, 'JR': 12, 'S': 12, 'B': 13, 'J': 21, 'CJ': 12, 'CB': 9, 'CI': 6, 'CLI': 6}


class Row:
    def __init__(self, name, bits, fmt, ext, text):
        self.name, self.fmt, self.ext, self.text = name, fmt, ext, text
        self.bits = bits.replace(' ', '')
        self.size = len(self.bits) // 8
        self.fields = {}
        for pos, c in enumerate(self.bits):
            if c not in '01':
                self.fields.setdefault(c, []).append(len(self.bits) - 1 - pos)
        self.fixed = int(''.join(c if c == '1' else '0' for c in self.bits), 2)
        m = re.match(r'^(?:c_)?f?([ls])([bhwd])u?(sp)?$', name)
        self.memory = None                      # (bytes, needs alignment)
        if m:
            self.memory = ('bhwd'.index(m.group(2)), False)
        elif fmt == 'A':
            self.memory = (2 if name.endswith('_w') else 3, True)
        elif '(s)' in text and fmt != 'JR':
            self.memory = (0, False)            # cache-block operations, prefetches
        self.writes_int = 'd' in self.fields and 'd' in text
        self.writes_fp = 'd' in self.fields and 'D' in text
        self.sp = name.endswith('sp') and self.memory is not None

    def width(self, letter):
        return len(self.fields[letter])

    def encode(self, values):
        word = self.fixed
        for letter, places in self.fields.items():
            v = values[letter]
            if letter == 'i' and self.fmt in SCATTER:
                for place, bit in zip(places, SCATTER[self.fmt]):
                    word |= (v >> bit & 1) << place
            else:
                v = v - 8 if letter in 'dst' and len(places) == 3 else v
                for n, place in enumerate(reversed(places)):
                    word |= (v >> n & 1) << place
        return word.to_bytes(self.size, 'little')

    def fits(self, imm):
        """Can this (control-flow) row hold the displacement?"""
        n = SIGNED[self.fmt]
        return imm % 2 == 0 and -(1 << n - 1) <= imm < 1 << n - 1

    def disassemble(self, values):
        out = []
        for c in self.text:
            if c in 'dstuz' and c.replace('z', 's') in values:
                out.append(('%d' if c == 'z' else 'x%d') % values[c.replace('z', 's')])
            elif c in 'DSTU' and c.lower() in values:
                out.append('f%d' % values[c.lower()])
            elif c in 'ixpX' and 'i' in values:
                out.append(str(values['i']) if c in 'ip' else hex(values['i']))
            elif c == 'm' and 'm' in values:
                out.append(',' + ['rne', 'rtz', 'rdn', 'rup', 'rmm', 'rm5', 'rm6', 'dyn'][values['m']])
            elif c == 's' and self.sp:
                out.append('x2')
            elif c == 'c' and 'c' in values:
                out.append({1: 'fflags', 2: 'frm', 3: 'fcsr'}.get(values['c'], hex(values['c'])))
            elif c == 'l':
                out.append('#%d' % values['s'])
            else:
                out.append(c if c not in 'nf' else '')
        rest = ['%s=%d' % (c, values[c]) for c in 'al' if c in self.fields]
        return self.name.replace('_', '.') + ' ' + ''.join(out) + (' ; ' + ' '.join(rest) if rest else '')


def read_table(top):
    path = os.path.join(top, 'frontend', 'riscv', 'riscv.insn')
    text = re.sub(r'/\*.*?\*/', '', open(path).read(), flags=re.S)
    pattern = r'INSN\(\s*(\w+),\s*"([^"]*)",\s*(\w+),\s*(\w+),\s*(\w+),\s*([^"]*?),\s*"([^"]*)"\)'
    rows = {}
    for name, bits, fmt, ext, _, _, asm in re.findall(pattern, text):
        rows[name] = Row(name, bits, fmt, ext, asm)
    return rows


class Riscv64(Program):
    KEEPERS = KEEPERS

    def plain_row(self, row):
        return row.name not in CONTROL

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

    def status_item(self):
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

    def exclusive_item(self):
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

    def first(self):
        """What a program starts with: the register that brought us here."""
        return Ins(self.rows['ld'], {'d': 1, 's': self.keeper, 'i': 8})

    def leave(self, displacement):
        return Ins(self.rows['jal'], {'d': 0, 'i': displacement})

    def probe(self, row):
        """The instruction @row in a form that is surely valid; None if there is none."""
        v = self.operands(row)
        if row.name in CONTROL or row.memory and not self.access(row, v):
            return None
        v.update({k: 8 for k in 'dt' if k in v and row.width(k) == 3})
        while self.reserved(row, v):
            v = self.operands(row)
        return Ins(row, v)


def qemu_cpu(cpus):
    """The option that gives QEMU every extension, and its bugs by row. @cpus: what `-cpu help` prints."""
    if re.search(r'^\s*max\b', cpus, re.M):
        return 'max,ztso=false', {}
    return 'rv64,Zfh=true', OLD_QEMU_BUGS              # has no "max", and other names for properties


def fields(record):
    """A final record as (name, value) pairs."""
    word = lambda at: int.from_bytes(record[at:at + 8], 'little')
    signal = word(REC_SIGNAL)
    out = [('signal', signal)]
    if signal:
        out += [('si_addr', word(536)), ('pc', word(0))]
    out += [('x%d' % n, word(8 * n)) for n in range(1, 32)]
    out += [('f%d' % n, word(256 + 8 * n)) for n in range(32)]
    out += [('fcsr', word(512))]
    return out + [('mem+%d' % at, word(REC_MEM + at)) for at in range(0, REC_SIZE - REC_MEM, 8)]


COMPILER, PACKAGE, LYRE_CPU, PROGRAM = 'riscv64-linux-gnu-gcc', 'gcc-riscv64-linux-gnu', None, Riscv64
