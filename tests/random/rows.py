# SPDX-License-Identifier: Apache-2.0
"""The instructions to draw from: the rows of the decode table, read from its text. A row's bit pattern says how to encode
it, its text which registers are integer or floating-point and which are written, its format where immediate bits go."""
import re

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


def read_table(path):
    text = re.sub(r'/\*.*?\*/', '', open(path).read(), flags=re.S)
    pattern = r'INSN\(\s*(\w+),\s*"([^"]*)",\s*(\w+),\s*(\w+),\s*(\w+),\s*([^"]*?),\s*"([^"]*)"\)'
    rows = {}
    for name, bits, fmt, ext, _, _, asm in re.findall(pattern, text):
        rows[name] = Row(name, bits, fmt, ext, asm)
    return rows
