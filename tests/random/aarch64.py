# SPDX-License-Identifier: Apache-2.0
"""aarch64 guest: instructions, programs, records. Rows are read from the text of the decode tables: fixed bits, and letters
that name fields. Five bits with a register's letter are one; which kind, and what is written, follows from the row's file
and name. The validity checks of rows are written again here, from the manual."""
import os
import re

import program
from program import REC_MEM, REC_SIZE, RECORDS, MEM_SIZE, Group, Ins, Loop, Program, Raw

KEEPERS = (3, 18, 27, 29)
FAULTS = ('load', 'store', 'illegal', 'breakpoint', 'fetch', 'atomic')
REC_SIGNAL = 296
FILES = ('base', 'ldst', 'fp', 'simd', 'simd-fp', 'crypto')

# Rows that a program gets only through the functions below
CONTROL = {'b_always', 'b_cond', 'bc_always', 'bc_cond', 'b', 'bl', 'cbz', 'cbnz', 'tbz', 'tbnz', 'br', 'blr', 'ret', 'svc',
           'brk', 'msr_fpcr', 'msr_fpsr', 'stxr', 'ldxr', 'stxp', 'ldxp', 'dc_zva'}
# ... or never: keys and identification are the emulator's own, time passes, the thread's register outlives a program.
# ADR and BL alone make addresses of code, which differ from run to run of the shrinker, but that is compared with itself.
# FPSR is compared at the end, without the bits that fields() leaves out.
NEVER = {'mrs_fpsr', 'hint', 'ic_ivau', 'dc_cvac', 'dc_cvau', 'dc_cvap', 'dc_civac', 'msr_tpidr', 'mrs_tpidr', 'mrs_tpidrro'}
NEVER_LIKE = re.compile(r'cpy|set[pme]$|wf[ei]t|gcs|mrs_(gcspr|id|ctr|dczid|cnt|rndr)|pac|xpac|aut|b?l?ra|ldra|reta|blraz|braz')
KEEP = CONTROL | {'add_imm', 'sub_imm', 'movz', 'movn', 'adr', 'add_reg', 'eor_reg', 'subs_imm', 'ldr_imm', 'str_imm',
                  'vldr_imm', 'vstr_imm', 'ldadd', 'swp', 'mrs_nzcv'}
STATUS = ('msr_fpsr', 'msr_fpcr', 'mrs_nzcv', 'msr_nzcv', 'mrs_fpcr')
# Rows not compared with Debian 12's QEMU, which gets them wrong
OLD_QEMU_BUGS = {'fjcvtzs': 'QEMU 7.2 sets Z for a denormal operand flushed under FPCR.FZ, QEMU 11 does not',
                 'sh_fcvtzs_n': 'QEMU 7.2 writes 32 bits of a scalar half: its sign stands in bits 31:16 too'}
SP_WRITERS = {'add_imm', 'sub_imm', 'and_imm', 'orr_imm', 'eor_imm', 'add_ext', 'sub_ext'}
INT_DEST = re.compile(r'(_g|_gh|fmov_ws|fmov_xd|fmov_rh|fmov_x_top|fjcvtzs|fcvtz[su]_fix(_h)?|[su]mov)$')
INT_SOURCE = re.compile(r'([su]cvtf_(g|gh|fix|fix_h)|fmov_sw|fmov_dx|fmov_hr|fmov_top_x|dup_gen|ins_gen)$')


def bits(raw, at, n):
    return raw >> at & (1 << n) - 1


def logic_imm(raw):
    x = bits(raw, 22, 1) << 6 | ~bits(raw, 10, 6) & 63
    levels = (1 << x.bit_length() - 1) - 1 if x else 0
    return x > 1 and bits(raw, 10, 6) & levels != levels and (raw >> 31 or not bits(raw, 22, 1))


def struct1(raw):
    scale, z, s, q = bits(raw, 14, 2), bits(raw, 10, 2), bits(raw, 12, 1), raw >> 30 & 1
    if scale == 3:
        return bits(raw, 22, 1) and not s
    if scale == 2:
        return z == 0 or z == 1 and not s
    return scale == 0 or not z & 1


def struct(raw):
    elems = {0: 4, 2: 1, 4: 3, 6: 1, 7: 1, 8: 2, 10: 1}.get(bits(raw, 12, 4))
    return elems == 1 or elems and (bits(raw, 10, 2) != 3 or raw >> 30 & 1)


def same_n(raw):
    return bits(raw, 22, 1) == raw >> 31 and (raw >> 31 or not raw & 1 << 15)


CHECKS = {
    'any': lambda raw: True,
    'shift6': lambda raw: raw >> 31 or not raw & 1 << 15,
    'addsub_reg': lambda raw: bits(raw, 22, 2) != 3 and (raw >> 31 or not raw & 1 << 15),
    'addsub_ext': lambda raw: bits(raw, 10, 3) <= 4,
    'logic_imm': logic_imm,
    'mov_wide': lambda raw: raw >> 31 or not raw & 1 << 22,
    'bitfield': lambda raw: same_n(raw) and (raw >> 31 or not raw & 1 << 21),
    'extr': same_n,
    'crc32': lambda raw: bits(raw, 10, 2) != 3,
    'casp': lambda raw: not raw & 0x10001,
    'fp_fix': lambda raw: raw >> 31 or raw & 1 << 15,
    'ldrs': lambda raw: raw >> 30 <= 2 - bits(raw, 22, 1),
    'vldst': lambda raw: not raw & 1 << 23 or not raw >> 30,
    'vlit': lambda raw: raw >> 30 != 3,
    'ldpsw': lambda raw: bits(raw, 23, 2),
    'vf_sz': lambda raw: raw & 1 << 30 or not raw & 1 << 22,
    'simd_d': lambda raw: bits(raw, 22, 2) < 3 or raw & 1 << 30,
    'simd_bhs': lambda raw: bits(raw, 22, 2) < 3,
    'simd_bh': lambda raw: bits(raw, 22, 2) < 2,
    'simd_hs': lambda raw: bits(raw, 22, 2) in (1, 2),
    'simd_across': lambda raw: bits(raw, 22, 2) < 2 + bits(raw, 30, 1),
    'simd_dup': lambda raw: bits(raw, 16, 5) & (15 if raw & 1 << 30 else 7),
    'simd_ins': lambda raw: bits(raw, 16, 4),
    'simd_smov': lambda raw: bits(raw, 16, 5) & (7 if raw & 1 << 30 else 3),
    'simd_umov': lambda raw: bits(raw, 16, 4) == 8 if raw & 1 << 30 else bits(raw, 16, 3),
    'simd_ext': lambda raw: raw & 1 << 30 or not raw & 1 << 14,
    'simd_shift': lambda raw: bits(raw, 19, 4) and (bits(raw, 19, 4) < 8 or raw & 1 << 30),
    'simd_shifts': lambda raw: bits(raw, 19, 4),
    'simd_shiftn': lambda raw: 0 < bits(raw, 19, 4) < 8,
    'struct': struct, 'struct1': struct1,
}


class Row:
    size = 4

    def __init__(self, name, pattern, area, check):
        self.name, self.area, self.check = name, area, CHECKS.get(check)
        pattern = pattern.replace(' ', '')
        self.fields = {}
        for pos, c in enumerate(pattern):
            if c not in '01':
                self.fields.setdefault(c, []).append(31 - pos)
        self.fixed = int(''.join(c if c == '1' else '0' for c in pattern), 2)
        self.vector = area not in ('base', 'ldst')
        self.memory = area == 'ldst' and not name.startswith('prf')
        self.writes_int = not self.vector and not name.startswith('v') or bool(INT_DEST.search(name) and area in ('fp', 'simd'))

    def width(self, letter):
        return len(self.fields.get(letter, ()))

    def raw(self, values):
        word = self.fixed
        for letter, places in self.fields.items():
            v = values[letter]
            if letter == 'i' and self.name in ('adr', 'adrp'):
                v = (v & 3) << 19 | v >> 2 & 0x7ffff                # immlo stands first
            for n, place in enumerate(reversed(places)):
                word |= (v >> n & 1) << place
        return word

    def encode(self, values):
        if self.branches():
            values = {**values, 'i': values['i'] >> 2}
        return self.raw(values).to_bytes(4, 'little')

    def branches(self):
        return self.name in ('b_cond', 'b', 'bl', 'cbz', 'cbnz', 'tbz', 'tbnz')

    def fits(self, imm):
        n = self.width('i') + (2 if self.branches() else 0)
        return -(1 << n - 1) <= imm < 1 << n - 1

    def disassemble(self, values):
        kind = {c: 'v' if self.is_vector(c) else 'x' for c in values}
        return self.name + ' ' + ', '.join('%s%d' % (kind[c] if self.width(c) == 5 and c in 'dnmatsu' else c + '=', v)
                                           for c, v in values.items() if c in self.fields)

    def is_vector(self, letter):
        if self.area == 'ldst':
            return letter in 'tu' and (self.name[0] == 'v' or self.name[:3] in ('st_', 'ld_'))
        if letter == 'd':
            return not self.writes_int
        return self.vector and not INT_SOURCE.search(self.name)


def read_table(top):
    rows = {}
    for area in FILES:
        with open(os.path.join(top, 'frontend', 'aarch64', 'a64-%s.insn' % area)) as f:
            text = re.sub(r'/\*.*?\*/', '', f.read(), flags=re.S)
        for name, pattern, check in re.findall(r'INSN\(\s*(\w+),\s*"([^"]*)",\s*\w+,\s*\w+,\s*(\w+),', text):
            rows[name] = Row(name, pattern, area, check)
    unknown = [r.name for r in rows.values() if r.check is None and not NEVER_LIKE.match(r.name)]
    if unknown:
        print('not drawn, their checks are not known: ' + ' '.join(unknown))
    return {n: r for n, r in rows.items() if r.check}


class Aarch64(Program):
    KEEPERS = KEEPERS

    def plain_row(self, row):
        return row.name not in CONTROL and row.name not in NEVER and not NEVER_LIKE.match(row.name)

    # ---- registers and starting state ----

    def choose_registers(self):
        rng = self.rng
        self.keeper = rng.choice(KEEPERS)
        free = [r for r in range(31) if r != self.keeper]
        self.pointers = {rng.choice(free): rng.randrange(0, 960, 16)}
        if rng.random() < 0.4:
            self.pointers[31] = rng.randrange(0, 960, 16)
        self.pinned = {self.keeper, *self.pointers} - {31}
        free = [r for r in range(31) if r not in self.pinned]
        self.ints = rng.sample(free, rng.randint(4, 12))
        self.fps = rng.sample(range(32), rng.randint(3, 8))

    def random_vector(self):
        rng, how = self.rng, self.rng.randrange(6)
        part = {0: (8, self.random_fp), 1: (4, lambda: self.random_fp() & 0xffffffff),
                2: (2, lambda: rng.choice(program.F16) | rng.getrandbits(1) << 15 if rng.random() < 0.5 else rng.getrandbits(16)),
                3: (8, self.random_int), 4: (1, lambda: rng.choice((0, 1, 0x7f, 0x80, 0xff, rng.getrandbits(8)))),
                5: (4, lambda: self.random_int() & 0xffffffff)}
        size, make = part[how]
        return b''.join(make().to_bytes(size, 'little') for _ in range(16 // size))

    def make_state(self):
        rng = self.rng
        x = [self.random_int() for _ in range(32)]
        v = [self.random_vector() for _ in range(32)]
        # rounding; DN, FZ, FZ16, AHP
        self.fpcr = rng.choice((0, 0, 0, rng.randrange(4) << 22, 1 << 25, 1 << 24, 1 << 19, 1 << 26, rng.randrange(32) << 22))
        mem = b''.join(self.random_vector() for _ in range(MEM_SIZE // 16))
        return x, v, rng.randrange(16) << 28, rng.choice((0, 0, rng.getrandbits(32) & 0x0800009f)), mem

    def record(self, slot, entry):
        """The record of this program as number @slot of a batch, its code at @entry."""
        x, v, nzcv, fpsr, mem = self.state
        x = list(x)
        base = RECORDS + slot * REC_SIZE
        x[31] = base + REC_MEM                       # aligned to 16 always
        for reg, offset in self.pointers.items():
            x[reg] = base + REC_MEM + offset
        head = b''.join(n.to_bytes(8, 'little') for n in x + [entry, nzcv, fpsr, self.fpcr, self.keeper, 0, 0, 0])
        return (head + b''.join(v)).ljust(REC_MEM, b'\0') + mem

    # ---- operands ----

    def int_dest(self, but=()):
        rng = self.rng
        ok = [r for r in self.ints if r not in self.pinned and r not in but]
        if not ok or rng.random() < 0.08:
            ok = [r for r in range(31) if r not in self.pinned and r not in but]
        return rng.choice(ok)

    def int_source(self):
        rng = self.rng
        return rng.choice(self.ints) if rng.random() < 0.9 else rng.randrange(32)

    def fp_reg(self):
        return self.rng.choice(self.fps) if self.rng.random() < 0.95 else self.rng.randrange(32)

    def operands(self, row):
        """Random valid values for a row; addresses are not cared for."""
        rng = self.rng
        while True:
            v = {}
            for c, places in row.fields.items():
                if len(places) != 5 or c not in 'dnmatsu':
                    v[c] = rng.getrandbits(len(places))
                elif row.is_vector(c):
                    v[c] = self.fp_reg()
                elif c in 'dtsu' and (c != 'd' or row.writes_int):
                    v[c] = self.int_dest() if row.name in SP_WRITERS or rng.random() < 0.97 else 31
                else:
                    v[c] = self.int_source()
            if row.name in ('and_imm', 'orr_imm', 'eor_imm', 'ands_imm', 'sbfm', 'bfm', 'ubfm', 'extr'):
                v['N'] = v['s'] and (rng.getrandbits(1) if 'm' not in row.fields and 'imm' in row.name else 1)
            if row.check(row.raw(v)):
                return v

    # ---- memory ----

    def base(self, at=None, but=()):
        """[how to get it], register: a register that may be changed with the address of @at in the memory."""
        pointer = self.rng.choice(list(self.pointers))
        tmp, by = self.int_dest(but), at - self.pointers[pointer]
        row = self.rows['add_imm' if by >= 0 else 'sub_imm']
        return Ins(row, {'s': 1, 'h': 0, 'i': abs(by), 'n': pointer, 'd': tmp}), tmp

    def access_item(self, row):
        """@row with an address inside the program's memory."""
        rng, v, name = self.rng, self.operands(row), row.name
        pointer = rng.choice(list(self.pointers))
        off, top = self.pointers[pointer], MEM_SIZE - 64
        if name.endswith('_lit'):
            v['i'] = rng.randrange(9)
            return Ins(row, v)
        if name == 'casp':
            pairs = [r for r in range(0, 30, 2) if not {r, r + 1} & self.pinned]
            v.update(s=rng.choice(pairs), t=rng.choice(pairs), n=pointer)
            return Ins(row, v)
        if 'u' in row.fields and not row.is_vector('u') or name.endswith('ldp'):
            while v['u'] == v['t']:
                v['u'] = self.fp_reg() if row.is_vector('u') else self.int_dest()
        used = {v.get('t'), v.get('u'), v.get('s')}
        z = v.get('z', 0)
        if 'p' in row.fields:                                                  # register offset
            log = 4 if 'o' in v and name[0] == 'v' and v['o'] else z
            shift = log * v['S']
            index = v['m'] = self.int_dest()
            v['n'] = pointer
            if off >> shift and v['p'] and rng.random() < 0.3:
                return Group([Ins(self.rows['movn'], {'s': 1, 'h': 0, 'i': rng.randrange(off >> shift), 'd': index}), Ins(row, v)])
            k = rng.randrange((top - off >> shift) + 1)
            return Group([Ins(self.rows['movz'], {'s': 1, 'h': 0, 'i': k, 'd': index}), Ins(row, v)])
        pair = row.width('i') == 7
        mode = v.get('m') if pair else None
        if '_post' in name or '_pre' in name or mode in (1, 3):
            scale = (4 << z if 'z' in row.fields else 4) if pair else 1
            lo, hi = (-64, 63) if pair else (-256, 255)
            imm = rng.randint(lo, hi)
            at = rng.randrange(0, top + 1)
            if '_pre' in name or mode == 3:
                at = min(max(at - imm * scale, -1024), 2048)
                at = max(min(at, top - imm * scale), -imm * scale)
            get, v['n'] = self.base(at, used)
            if 'i' in v:
                v['i'] = imm & (1 << row.width('i')) - 1
            return Group([get, Ins(row, v)])
        v['n'] = pointer
        if pair:
            scale = 4 << z if 'z' in row.fields else 4
            v['i'] = rng.randint(max(-64, -(off // scale)), min(63, (top - off) // scale)) & 127
        elif row.width('i') == 9:
            i = rng.randint(max(-256, -off), min(255, top - off))
            if name in ('stlur', 'ldapur', 'ldapurs'):
                i &= ~15                                                       # else it may fault or not
            v['i'] = i & 511
        elif row.width('i') == 12:
            log = 4 if name[0] == 'v' and v['o'] else z
            v['i'] = rng.randint(0, top - off >> log)
        return Ins(row, v)

    # ---- items ----

    def plain_item(self):
        row = self.rng.choice(self.plain)
        return self.access_item(row) if row.memory else Ins(row, self.operands(row))

    def status_item(self):
        """NZCV, FPSR, FPCR. FZ stays what it is: see fields()."""
        rng, name = self.rng, self.rng.choice(STATUS)
        if name == 'msr_fpcr':
            tmp = self.int_dest()
            mode = (rng.choice((0, rng.randrange(32) << 22)) & ~(1 << 24) | self.fpcr & 1 << 24) >> 16
            return Group([Ins(self.rows['movz'], {'s': 1, 'h': 1, 'i': mode, 'd': tmp}), Ins(self.rows[name], {'t': tmp})])
        if name == 'msr_fpsr':                                                 # bits 31:28 may be AArch32's flags
            tmp, (half, value) = self.int_dest(), rng.choice(((0, rng.getrandbits(8) & 0x9f), (1, 0x800)))
            return Group([Ins(self.rows['movz'], {'s': 1, 'h': half, 'i': value, 'd': tmp}), Ins(self.rows[name], {'t': tmp})])
        return Ins(self.rows[name], {'t': self.int_dest()})

    def exclusive_item(self):
        """A pair on one address with nothing but arithmetic between; a store behind a completed pair must fail."""
        rng, pair = self.rng, self.rng.random() < 0.3
        load, store = (self.rows[n] for n in (('ldxp', 'stxp') if pair else ('ldxr', 'stxr')))
        if rng.random() < 0.2:
            return Group([self.base(rng.randrange(0, 960), ())[0]])
        n = rng.choice(list(self.pointers))
        t = self.int_dest()
        u = self.int_dest((t,)) if pair else 31
        z = rng.getrandbits(1 if pair else 2)
        items = [Ins(load, {'z': z, 's': 31, 'o': rng.getrandbits(1), 'u': u, 'n': n, 't': t})]
        for _ in range(rng.randrange(3)):
            row = self.rows[rng.choice(('add_reg', 'eor_reg', 'add_imm', 'subs_imm'))]
            items.append(Ins(row, self.operands(row)))
        for _ in range(rng.choice((1, 1, 1, 2))):
            t, u = self.int_dest(), self.int_dest() if pair else 31
            items.append(Ins(store, {'z': z, 's': self.int_dest((t, u)), 'o': rng.getrandbits(1), 'u': u, 'n': n, 't': t}))
        return Group(items)

    def branch_item(self, targets):
        rng, target = self.rng, self.rng.choice(targets)
        name = rng.choice(('b_cond', 'b_cond', 'b_cond', 'cbz', 'cbnz', 'tbz', 'tbnz', 'b', 'br', 'blr'))
        if name in ('br', 'blr'):
            reg = self.int_dest()
            if name == 'blr' and 30 in self.pinned:
                name = 'br'
            adr = Ins(self.rows['adr'], {'d': reg}, target)
            return Group([adr, Ins(self.rows[name], {'n': reg})])
        row = self.rows[name]
        return Ins(row, {**self.operands(row), **({'t': self.int_source()} if 't' in row.fields else {})}, target)

    def call_item(self, depth, level):
        if 30 in self.pinned:
            return self.plain_item()
        self.pinned.add(30)
        body = self.make_list(depth + 1, [], self.rng.randint(1, 6))
        self.pinned.discard(30)
        ret = Ins(self.rows[self.rng.choice(('ret', 'ret', 'br'))], {'n': 30})
        self.subs.append(body + [ret])
        return Ins(self.rows['bl'], {}, body[0])

    def loop_item(self, depth):
        rng, counter = self.rng, self.int_dest()
        if len([r for r in range(31) if r not in self.pinned]) < 12:
            return self.plain_item()
        self.pinned.add(counter)
        head = Ins(self.rows['movz'], {'s': 1, 'h': 0, 'd': counter, 'i': rng.randint(1, 6)})
        body = self.make_list(depth + 1, self.outer, rng.randint(1, 10))
        self.pinned.discard(counter)
        step = {'s': 1, 'h': 0, 'i': 1, 'n': counter, 'd': counter}
        if rng.random() < 0.5:
            tail = [Ins(self.rows['subs_imm'], step), Ins(self.rows['b_cond'], {'c': 1}, body[0])]
        else:
            tail = [Ins(self.rows['sub_imm'], step), Ins(self.rows['cbnz'], {'s': 1, 't': counter}, body[0])]
        return Loop(head, body, Group(tail))

    def fault_item(self):
        """The one instruction that is meant to fault."""
        rng, how = self.rng, self.rng.choice(self.faults)
        if how == 'illegal':
            return Raw(b'\0\0\0\0', 'udf #0')
        if how == 'breakpoint':
            return Ins(self.rows['brk'], {'i': rng.getrandbits(16)})
        reg = self.int_dest()
        where = Ins(self.rows['movz'], {'s': 1, 'h': 0, 'd': reg, 'i': rng.randrange(0, 4096, 16)})
        if how == 'fetch':
            return Group([where, Ins(self.rows['br'], {'n': reg})])
        names = {'load': ('ldr_imm', 'vldr_imm'), 'store': ('str_imm', 'vstr_imm'), 'atomic': ('ldadd', 'swp')}[how]
        row = self.rows[rng.choice(names)]
        v = {**self.operands(row), 'n': reg}
        return Group([where, Ins(row, v)])

    def syscall_item(self):
        """A number that no kernel knows: x0 = -ENOSYS, all else stays."""
        if {0, 8} & self.pinned:
            return self.plain_item()
        number = Ins(self.rows['movz'], {'s': 1, 'h': 0, 'd': 8, 'i': 2000})
        return Group([number, Ins(self.rows['svc'], {'i': 0})])

    def first(self):
        """What a program starts with: the register that brought us here."""
        return Ins(self.rows['ldr_imm'], {'z': 3, 'i': 30, 'n': self.keeper, 't': 30})

    def leave(self, displacement):
        return Ins(self.rows['b'], {'i': displacement})

    def probe(self, row):
        """The instruction @row in a form that is surely valid; None if there is none."""
        if not self.plain_row(row):
            return None
        return self.access_item(row) if row.memory else Ins(row, self.operands(row))


def qemu_cpu(cpus):
    """The option that gives QEMU every extension, and its bugs by row. @cpus: what `-cpu help` prints."""
    return 'max', {} if 'neoverse-n2' in cpus else OLD_QEMU_BUGS


def fields(record):
    """A final record as (name, value) pairs. Of FPSR are left out what backend-x86_64/fp-trap.c says it has not: UFC of an
    inexact result that rounds up to the smallest normal number, and under FPCR.FZ IDC of a NaN and a denormal number; and NZCV at a fault, which may be old where all that follows
    overwrites it (ir/sink-flags.c)."""
    word = lambda at, n=8: int.from_bytes(record[at:at + n], 'little')
    signal, fpsr, fpcr = word(REC_SIGNAL), word(272), word(280)
    if fpsr & 16:
        fpsr &= ~8
    if fpcr & 1 << 24:
        fpsr &= ~0x80
    out = [('signal', signal)]
    if signal:
        out += [('si_addr', word(304)), ('pc', word(256))]
    out += [('x%d' % n, word(8 * n)) for n in range(31)] + [('sp', word(248))]
    out += [('nzcv', 0 if signal else word(264)), ('fpsr', fpsr), ('fpcr', fpcr)]
    out += [('v%d' % n, word(320 + 16 * n, 16)) for n in range(32)]
    return out + [('mem+%d' % at, word(REC_MEM + at)) for at in range(0, REC_SIZE - REC_MEM, 8)]


COMPILER, PACKAGE, LYRE_CPU, PROGRAM = 'aarch64-linux-gnu-gcc', 'gcc-aarch64-linux-gnu', 'max', Aarch64
