#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks linux-user/syscalls*.def: form, argument kinds, and numbers against the kernel's own header.

usage: rows.py SOURCE-ROOT"""
import re
import sys

root = sys.argv[1]
HEADER = "/usr/include/asm-generic/unistd.h"
ROW = re.compile(r'^(SYS|PASS|WAIT|DENY|QUIET)\((\d+),\s+(\w+),\s+(?:(E\w+),\s+)?"(.*)"\)$')
# calls that this table names by another of the kernel's names
ALIAS = {"newfstatat": "fstatat", "renameat": "renameat"}
bad = 0


def complain(text):
    global bad
    bad += 1
    print(text)


kinds = {}
for line in open(f"{root}/linux-user/arg-kinds.def"):
    m = re.match(r"KIND\((\w+),\s+(\w+),\s+(\d+),", line)
    if m:
        kinds[m[1]] = m[2]

rows = {}
for name in ("syscalls.def", "syscalls-task.def"):
    for n, line in enumerate(open(f"{root}/linux-user/{name}"), 1):
        if not re.match(r"[A-Z]+\(", line):
            continue
        m = ROW.match(line.rstrip())
        where = f"{name}:{n}"
        if not m:
            complain(f"{where}: not a row: {line.rstrip()}")
            continue
        kind, nr, call, err, text = m[1], int(m[2]), m[3], m[4], m[5].split()
        if nr in rows:
            complain(f"{where}: number {nr} is {rows[nr]} already")
        rows[nr] = call
        if (kind in ("DENY", "QUIET")) != bool(err):
            complain(f"{where}: {kind} and an error do not go together")
        if len(text) > 6:
            complain(f"{where}: more than six arguments")
        if sum(kinds.get(w.lstrip(">"), "") == "ARG_PATH" for w in text) > 2:
            complain(f"{where}: more than two paths")
        for w in text:
            w, _, ref = w.lstrip(">").partition(":")
            if w not in kinds:
                complain(f"{where}: unknown kind {w}")
            elif (kinds[w] == "ARG_BUF") != bool(ref) and w != "sigset":
                complain(f"{where}: {w} and a length do not go together")
            elif ref and (not ref.isdigit() or int(ref) >= len(text) or text[int(ref)].lstrip(">").partition(":")[0] in
                          ("fd", "ptr", "buf")):
                complain(f"{where}: {w}:{ref} does not lead to a length")

numbers = {}
for line in open(HEADER):
    m = re.match(r"#define __NR(?:3264)?_(\w+)\s+(\d+)\s*$", line)
    if m:
        numbers[m[1]] = int(m[2])
checked = 0
for nr, call in rows.items():
    want = numbers.get(ALIAS.get(call, call))
    if want is None:
        continue
    checked += 1
    if want != nr:
        complain(f"{call} is number {want}, not {nr}")
# what the table lacks: calls of 32-bit kernels and of other architectures only
for call, nr in numbers.items():
    if nr not in rows and not 244 <= nr < 260 and not 400 <= nr < 424 and call != "syscalls":
        complain(f"{call}, number {nr}, has no row")
if checked < 280:
    complain(f"only {checked} numbers could be checked against {HEADER}")
print(f"{len(rows)} rows, {checked} numbers checked, {bad} faults")
sys.exit(bad != 0)
