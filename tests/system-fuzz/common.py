# SPDX-License-Identifier: Apache-2.0
"""What the fuzzers of the whole machine share: counting, starting the emulator, judging how it ended."""
import os
import re
import socket
import subprocess
import sys

ENV = {**os.environ, 'ASAN_OPTIONS': 'detect_leaks=0:use_sigaltstack=0:allocator_may_return_null=1',
       'UBSAN_OPTIONS': 'halt_on_error=1:print_stacktrace=1'}
OURS = re.compile(r'Sanitizer|runtime error|ssertion|internal error|CRITICAL|GLib-WARNING|core dumped')
BASIC = ['-nodefaults', '-display', 'none']
count = {'passed': 0, 'failed': 0}


def report(ok, name, detail=''):
    count['passed' if ok else 'failed'] += 1
    if not ok:
        print(f'FAIL {name}: {detail}'[:3000], flush=True)
    return ok


class End:
    """How a run ended: exit status (None: it did not, and was killed), what it wrote; whether it was the guest that did not end."""
    def __init__(self, status, out, err, endless=False):
        self.status, self.out, self.err, self.endless = status, out, err, endless

    def bad(self):
        """Why this is our fault, or None."""
        if self.status is not None and (self.status < 0 or self.status > 128):
            return f'killed: status {self.status}: {self.err[-1500:]}'
        return self.err[-2500:] if OURS.search(self.err) else None


def run(args, limit=20, qmp=None, **kw):
    """@qmp: socket of the machine's monitor. A machine that still runs at the end of @limit is then asked to quit: its guest is
    endless if it does, the emulator hangs if it does not."""
    p = subprocess.Popen(args, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENV, **kw)
    status = endless = None
    try:
        out, err = p.communicate(timeout=limit)
        status = p.returncode
    except subprocess.TimeoutExpired:
        if qmp and ask_to_quit(qmp):
            try:
                p.wait(30)
                endless = True
            except subprocess.TimeoutExpired:
                pass
        p.kill()
        out, err = p.communicate()
    return End(status, out.decode(errors='replace'), err.decode(errors='replace'), endless)


def ask_to_quit(path):
    try:
        with socket.socket(socket.AF_UNIX) as s:
            s.settimeout(10)
            s.connect(path)
            s.sendall(b'{"execute": "qmp_capabilities"} {"execute": "quit"}')
            while s.recv(4096):
                pass
        return True
    except OSError:
        return False


def guest_program(tmp, name, sources, march, *ldflags):
    """Cross-compile for the bare machine; the bytes, or None where there is no cross compiler."""
    here = os.path.dirname(os.path.abspath(__file__))
    elf, flat = os.path.join(tmp, name + '.elf'), os.path.join(tmp, name + '.bin')
    try:
        subprocess.run(['riscv64-linux-gnu-gcc', '-O1', '-march=' + march, '-mabi=lp64', '-mcmodel=medany', '-ffreestanding', '-nostdlib', '-static',
                        '-fno-pic', '-no-pie', '-fno-stack-protector', '-Wall', '-Wextra', '-Wno-unused-parameter',
                        *ldflags, '-Wl,-T,' + os.path.join(here, 'link.ld'), '-Wl,--build-id=none,--no-warn-rwx-segments',
                        *[os.path.join(here, s) for s in sources], '-o', elf], check=True)
        subprocess.run(['riscv64-linux-gnu-objcopy', '-O', 'binary', elf, flat], check=True)
    except FileNotFoundError:
        return None
    with open(flat, 'rb') as f:
        return f.read()


def put(tmp, name, data):
    path = os.path.join(tmp, name)
    with open(path, 'wb') as f:
        f.write(data)
    return path


def lyre(build):
    for name in ('lyre-system-riscv64', 'lyre-system'):
        path = os.path.join(os.path.abspath(build), name)
        if os.path.exists(path):
            return path
    print(f'FAIL {build}: no lyre-system\n0 passed, 1 failed')
    sys.exit(1)
