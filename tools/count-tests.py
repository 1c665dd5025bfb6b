#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Counts the cases of meson's testlog.json: those of a libcheck program one by one, any other test as one.

usage: count-tests.py LOG    prints what failed, and at last "N passed, M failed"
"""
import json
import re
import sys

CHECKS = re.compile(r'Checks: (\d+), Failures: (\d+), Errors: (\d+)')
COUNTED = re.compile(r'^(\d+) passed, (\d+) failed', re.M)
GOOD = ('OK', 'EXPECTEDFAIL')

passed = failed = 0
for line in open(sys.argv[1]):
    test = json.loads(line)
    out = test.get('stdout', '')
    if test['result'] == 'SKIP':
        print('SKIP', test['name'] + ':', (out.splitlines() or ['no reason given'])[-1])
        continue
    runs = [(int(n) - int(f) - int(e), int(f) + int(e)) for n, f, e in CHECKS.findall(out)]
    runs += [(int(p), int(f)) for p, f in COUNTED.findall(out)[-1:]]
    p = sum(r[0] for r in runs)
    f = sum(r[1] for r in runs)
    if test['result'] in GOOD:
        passed += max(p, 1)
        continue
    passed += p
    failed += max(f, 1)
    print(f'{test["name"]}: {test["result"]}')
    print('\n'.join((out + test.get('stderr', '')).splitlines()[-30:]))
print(f'{passed} passed, {failed} failed')
sys.exit(failed > 0)
