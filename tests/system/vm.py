# SPDX-License-Identifier: Apache-2.0
"""One virtual machine under a test's control: its serial console, its monitor for programs (QMP), its process.

The console is the emulator's standard input and output (-serial stdio), QMP a Unix socket. Any emulator with QEMU's command
line can be driven. A VM is a context manager: its process and files are gone afterwards, also when the test itself dies.
"""
import ctypes
import json
import os
import re
import signal
import socket
import subprocess
import tempfile
import threading
import time

SCALE = float(os.environ.get('LYRE_TIMEOUT_SCALE', '1'))     # for slow machines and emulators


class Failure(Exception):
    """What was expected did not happen; the message has the console's end."""


class QmpError(Exception):
    def __init__(self, error):
        super().__init__(error.get('desc'))
        self.cls, self.desc = error.get('class'), error.get('desc')


def _die_with_parent():
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)       # PR_SET_PDEATHSIG


class Qmp:
    """A connection to a QMP monitor. Events are kept until somebody asks for them."""

    def __init__(self, path, timeout=30):
        self.events, self.buf = [], b''
        end = time.monotonic() + timeout * SCALE
        while True:
            try:
                self.sock = socket.socket(socket.AF_UNIX)
                self.sock.connect(path)
                break
            except OSError:
                self.sock.close()
                if time.monotonic() > end:
                    raise Failure(f'no QMP server at {path}')
                time.sleep(0.02)
        self.greeting = self._receive(timeout)
        self.command('qmp_capabilities')

    def _receive(self, timeout):
        end = time.monotonic() + timeout * SCALE
        while b'\n' not in self.buf:
            self.sock.settimeout(max(end - time.monotonic(), 0.001))
            try:
                data = self.sock.recv(65536)
            except TimeoutError:
                raise Failure('QMP: no answer')
            if not data:
                raise Failure('QMP: the connection was closed')
            self.buf += data
        line, _, self.buf = self.buf.partition(b'\n')
        return json.loads(line)

    def send_raw(self, text):
        self.sock.sendall(text if isinstance(text, bytes) else text.encode())

    def answer(self, timeout=60):
        """The next answer (not event), whole."""
        while True:
            o = self._receive(timeout)
            if 'event' not in o:
                return o
            self.events.append(o)

    def command(self, name, timeout=60, **args):
        self.send_raw(json.dumps({'execute': name, **({'arguments': args} if args else {})}) + '\n')
        o = self.answer(timeout)
        if 'error' in o:
            raise QmpError(o['error'])
        return o['return']

    def event(self, name, timeout=30):
        """Wait for the event @name; it and those before it are taken."""
        end = time.monotonic() + timeout * SCALE
        while True:
            while self.events:
                e = self.events.pop(0)
                if e['event'] == name:
                    return e
            if time.monotonic() > end:
                raise Failure(f'QMP: event {name} did not come')
            o = self._receive(max((end - time.monotonic()) / SCALE, 0.01))
            if 'event' in o:
                self.events.append(o)

    def close(self):
        self.sock.close()


class VM:
    def __init__(self, emulator, args, log=None, console=True, qmp=True, cwd=None, env=None):
        self.dir = tempfile.TemporaryDirectory(prefix='lyre-vm-')
        self.text, self.pos, self.count = '', 0, 0
        self.cond, self.log = threading.Condition(), log
        self.qmp_path = os.path.join(self.dir.name, 'qmp')
        self._qmp = None
        argv = [emulator, *args]
        if console:
            argv += ['-serial', 'stdio']
        if qmp:
            argv += ['-qmp', f'unix:{self.qmp_path},server=on,wait=off']
        self.argv, self.began = argv, time.monotonic()
        self.proc = subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=cwd,
                                     env={**os.environ, **(env or {})}, preexec_fn=_die_with_parent)
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    def close(self):
        if self._qmp:
            self._qmp.close()
            self._qmp = None
        if self.proc.poll() is None:
            self.proc.kill()
        self.proc.wait()
        self.reader.join(5)
        self.proc.stdout.close()
        try:
            self.proc.stdin.close()
        except OSError:
            pass
        self.dir.cleanup()

    # ---- the console ----

    def _read(self):
        fd = self.proc.stdout.fileno()
        while True:
            try:
                data = os.read(fd, 65536)
            except OSError:
                data = b''
            with self.cond:
                if data:
                    self.text += data.decode('utf-8', 'replace').replace('\r', '')
                    if self.log:
                        self.log.write(data)
                        self.log.flush()
                else:
                    self.ended = True
                self.cond.notify_all()
            if not data:
                return

    ended = False

    def tail(self, n=1500):
        return self.text[-n:]

    def wait(self, regex, timeout=60):
        """Wait until @regex is in the console's text behind what was matched before; the match object."""
        pattern, end = re.compile(regex, re.M), time.monotonic() + timeout * SCALE
        with self.cond:
            while True:
                m = pattern.search(self.text, self.pos)
                if m:
                    self.pos = m.end()
                    return m
                if self.ended:
                    raise Failure(f'the emulator ended while {regex!r} was awaited: {self.tail()}')
                left = end - time.monotonic()
                if left <= 0:
                    raise Failure(f'{regex!r} did not come within {timeout:g} s: {self.tail()}')
                self.cond.wait(left)

    def send(self, text):
        self.proc.stdin.write(text if isinstance(text, bytes) else text.encode())
        self.proc.stdin.flush()

    def shell(self, command, timeout=60):
        """Run @command in the shell on the console; what it printed, and its status. The shell must not echo."""
        self.count += 1
        self.send(f'{command}\necho "[""[{self.count}:$?]]"\n')
        start = self.pos
        m = self.wait(r'\[\[%d:(\d+)\]\]\n' % self.count, timeout)
        return self.text[start:m.start()].strip('\n'), int(m[1])

    def run(self, command, timeout=60):
        """The output of @command, which must succeed."""
        out, status = self.shell(command, timeout)
        if status:
            raise Failure(f'{command!r} in the guest: status {status}: {out[-1000:]}')
        return out

    # ---- the process ----

    @property
    def qmp(self):
        if not self._qmp:
            self._qmp = Qmp(self.qmp_path)
        return self._qmp

    def new_qmp(self):
        """After the old one was closed."""
        if self._qmp:
            self._qmp.close()
        self._qmp = None
        return self.qmp

    def hmp(self, line, timeout=120):
        """A command of the monitor for people: its output."""
        return self.qmp.command('human-monitor-command', timeout, **{'command-line': line})

    def status(self, timeout=60):
        """Wait for the end; the exit status (a signal is negative)."""
        try:
            status = self.proc.wait(timeout * SCALE)
        except subprocess.TimeoutExpired:
            raise Failure(f'the emulator did not end within {timeout:g} s: {self.tail()}')
        self.reader.join(5)
        return status

    def kill(self):
        self.proc.send_signal(signal.SIGKILL)
        return self.status()

    def wall(self):
        return time.monotonic() - self.began

    def cpu(self):
        """CPU seconds of the process so far."""
        with open(f'/proc/{self.proc.pid}/stat') as f:
            fields = f.read().rpartition(')')[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf('SC_CLK_TCK')


def refused(emulator, args, timeout=60, **kw):
    """Run an emulator that is to end by itself: exit status, output."""
    p = subprocess.run([emulator, *args], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                       timeout=timeout * SCALE, errors='replace', **kw)
    return p.returncode, p.stdout
