#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The floors test: each folder includes only what stands to its right (docs/ARCHITECTURE.md, "Floors").

usage: floors.py [ROOT]    prints every breach; exit status 1 if there is one
"""
import os
import re
import sys

# folder: folders it may include from (besides itself)
FLOORS = {
    'base': [],
    'ir': ['base'],
    'frontend': ['ir', 'base'],
    'frontend/*': ['frontend', 'ir', 'base'],
    'backend-*': ['ir', 'base'],
    'engine': ['frontend', 'ir', 'base'],
    'debug': ['engine', 'frontend/*', 'frontend', 'ir', 'base'],
    'linux-user': ['debug', 'engine', 'frontend/*', 'frontend', 'ir', 'base'],
    'softmmu': ['debug', 'engine', 'frontend/*', 'frontend', 'ir', 'base'],
}
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)


def floor_of(path):
    """The row of FLOORS that a file belongs to, and the folder that counts as its own."""
    parts = path.split('/')
    if parts[0] == 'frontend' and len(parts) > 2:
        return 'frontend/*', '/'.join(parts[:2])
    if parts[0].startswith('backend-'):
        return 'backend-*', parts[0]
    return (parts[0], parts[0]) if parts[0] in FLOORS else (None, None)


def check(root):
    bad = []
    for folder, dirs, files in os.walk(root):
        dirs[:] = [d for d in dirs if not d.startswith(('.', 'build')) and d != 'tests']
        for name in files:
            path = os.path.relpath(os.path.join(folder, name), root)
            row, own = floor_of(path)
            if row is None or not name.endswith(('.c', '.h', '.def', '.insn', '.S')):
                continue
            with open(os.path.join(root, path), encoding='utf-8') as f:
                text = f.read()
            for inc in INCLUDE.findall(text):
                target = inc if os.path.exists(os.path.join(root, inc)) else None
                if target is None:
                    bad.append(f'{path}: "{inc}" is not a path from the top of the tree')
                    continue
                trow, town = floor_of(target)
                if town == own:
                    continue
                if trow not in FLOORS[row]:
                    bad.append(f'{path}: includes {inc}, which stands above or beside it')
                elif target.endswith('-int.h'):
                    bad.append(f'{path}: {inc} is internal to {town}')
    return bad


def main():
    breaches = check(sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    for b in breaches:
        print(b)
    sys.exit(1 if breaches else 0)


if __name__ == '__main__':
    main()
