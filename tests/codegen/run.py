#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Does guest code still become the host code that is written down? So every change of generated code shows in a diff.

    run.py [--record] CODEGEN [FILE...]      CODEGEN: build/tests/codegen/codegen; no FILE: all there are

A file lies in the folder of its guest and is cases: "==== title", guest code, "----", and the host code it becomes, which --record replaces by what it is now.
A title may end with "(base)": for a CPU without AVX, FMA and BMI; otherwise it is one that has them. The files system*.txt
are system mode. Exits 77 (skipped) if
there is no cross assembler, or if this CPU lacks an extension of the other."""
import difflib
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
MARCH = {'riscv64': 'rv64gc_zba_zbb_zbs', 'aarch64': 'armv8.4-a+crypto'}
BASE = 0x10000
FEATURES_ALL, FEATURES_BASE = 1023, 64       # FEAT_ of backend-x86_64/cg.h, less SHA
NEEDS = 'avx avx2 fma bmi1 bmi2 abm f16c aes pclmulqdq'.split()


def parse(path):
    """(lines before the first case, [(title, guest lines, host lines)])"""
    head, cases, part = [], [], None
    for line in open(path).read().splitlines():
        if line.startswith('==== '):
            cases.append((line[5:], [], []))
            part = 1
        elif line == '----' and cases:
            part = 2
        elif part:
            cases[-1][part].append(line)
        else:
            head.append(line)
    return head, cases


def tool(guest, name, *args, **kw):
    name = f'{guest}-linux-gnu-{name}'
    p = subprocess.run([name, *args], capture_output=True, text=True, **kw)
    if p.returncode:
        sys.exit(f'{name}: {p.stderr}')
    return p.stdout


def assemble(guest, cases, tmp):
    """The code of all cases in one file; where each lies."""
    source = ''.join(f'.balign 4096\nstart_{k}:\n' + '\n'.join(code) + f'\nend_{k}:\n'
                     for k, (_, code, _) in enumerate(cases))
    tool(guest, 'as', '-march=' + MARCH[guest], '-o', tmp + '/o', '-', input=source)
    tool(guest, 'ld', f'-Ttext={BASE:#x}', '-e', '0', '-o', tmp + '/elf', tmp + '/o')
    tool(guest, 'objcopy', '-O', 'binary', '-j', '.text', tmp + '/elf', tmp + '/bin')
    symbols = {f[2]: int(f[0], 16) for f in map(str.split, tool(guest, 'nm', tmp + '/elf').splitlines()) if len(f) == 3}
    return [(symbols[f'start_{k}'], symbols[f'end_{k}'] - symbols[f'start_{k}']) for k in range(len(cases))]


def translate(codegen, guest, mode, cases):
    """The host code of each case, as lines."""
    host = [None] * len(cases)
    with tempfile.TemporaryDirectory() as tmp:
        places = assemble(guest, cases, tmp)
        for features in (FEATURES_ALL, FEATURES_BASE):
            mine = [k for k, c in enumerate(cases) if c[0].endswith('(base)') == (features == FEATURES_BASE)]
            text = ''.join('%x %x\n' % places[k] for k in mine)
            p = subprocess.run([codegen, guest, tmp + '/bin', hex(BASE), str(features), mode], input=text,
                               capture_output=True, text=True)
            parts = re.split(r'^====\n', p.stdout, flags=re.M)[:-1]
            if p.returncode or len(parts) != len(mine):
                sys.exit(f'codegen: exit status {p.returncode}: {p.stderr}')
            for k, part in zip(mine, parts):
                host[k] = part.splitlines()
    return host


def run(codegen, path, record):
    head, cases = parse(path)
    mode = 'system' if os.path.basename(path).startswith('system') else 'user'
    host = translate(codegen, os.path.basename(os.path.dirname(os.path.abspath(path))), mode, cases)
    if record:
        with open(path, 'w') as f:
            f.write('\n'.join(head + [l for (title, guest, _), new in zip(cases, host)
                                      for l in ('==== ' + title, *guest, '----', *new)]) + '\n')
        return len(cases), 0
    bad = 0
    for (title, guest, want), got in zip(cases, host):
        if want != got:
            bad += 1
            print(f'FAIL {os.path.basename(path)}: {title}: other code than written down; if it is better, run --record')
            print('\n'.join(difflib.unified_diff(want, got, 'written down', 'now', lineterm='', n=2)))
    return len(cases) - bad, bad


def missing(guests):
    """What keeps this from being done here, or None."""
    for guest in guests:
        if not shutil.which(guest + '-linux-gnu-as'):
            return f'no {guest}-linux-gnu-as (package binutils-{guest}-linux-gnu)'
    flags = set(re.search(r'^flags\s*:(.*)$', open('/proc/cpuinfo').read(), re.M).group(1).split())
    lacks = [f for f in NEEDS if f not in flags]
    return f'this CPU has no {" ".join(lacks)}' if lacks else None


def main():
    args = sys.argv[1:]
    record = '--record' in args
    args = [a for a in args if a != '--record']
    if not args:
        sys.exit(__doc__)
    files = args[1:] or sorted(glob.glob(HERE + '/*/*.txt'))
    why = missing({os.path.basename(os.path.dirname(os.path.abspath(f))) for f in files})
    if why:
        print(why)
        sys.exit(77)
    results = [run(args[0], path, record) for path in files]
    print(f'{sum(r[0] for r in results)} passed, {sum(r[1] for r in results)} failed')
    sys.exit(any(r[1] for r in results))


main()
