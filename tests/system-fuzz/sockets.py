# SPDX-License-Identifier: Apache-2.0
"""Clients that misbehave: random bytes and almost right commands on the QMP, monitor and gdb sockets, connections that come and go. After
each round the machine must still answer, and in the end it must quit when told to."""
import json
import os
import random
import socket
import struct
import subprocess
import time

from common import BASIC, ENV, OURS, put, report

LOOP = struct.pack('<4I', 0x00100313, 0x00130313, 0x0000a001, 0xffdff06f)
HMP = ['help', 'info', 'info registers', 'info block', 'info mtree', 'info qtree', 'info status', 'info snapshots', 'info cpus', 'info jit', 'stop', 'cont',
       'system_reset', 'x 0x80000000 8', 'xp 0 70', 'x 0xffffffffffffffff 99999', 'xp -1 -1', 'savevm', 'savevm a', 'loadvm a', 'loadvm', 'delvm a', 'migrate x',
       'migrate file:/nonexistent/x', 'commit all', 'commit virtio0', 'gdbserver', 'gdbserver none', 'info %s%n', '? ?', 'x', 'x a b c', 'system_powerdown']
COMMANDS = ['query-version', 'query-commands', 'query-status', 'stop', 'cont', 'system_reset', 'system_powerdown', 'query-cpus-fast', 'query-block',
            'query-chardev', 'device-list-properties', 'snapshot-save', 'snapshot-load', 'snapshot-delete', 'query-jobs', 'job-dismiss', 'migrate', 'query-migrate',
            'memsave', 'pmemsave', 'human-monitor-command', 'query-machines', 'query-name', 'qmp_capabilities', 'nonsense', '', 'query-memory-size-summary']
NAMES = ['typename', 'job-id', 'tag', 'vmstate', 'devices', 'id', 'uri', 'val', 'size', 'filename', 'cpu-index', 'command-line', 'enable', 'x']


def value(r, depth=0):
    k = r.randrange(9 if depth < 4 else 6)
    if k < 2:
        return r.choice(['', 'a', 'none', 'file:/nonexistent/y', '/nonexistent/z', 'virtio0', 'virtio-blk-device', 'info registers', 'x' * 3000, '\u20ac\ud7ff', '%s%n'])
    if k < 4:
        return r.choice([0, 1, -1, 1 << 31, 1 << 62, -(1 << 63), (1 << 64) + 5, 0x80000000, 1e308, 1.5])
    if k < 6:
        return r.choice([None, True, False])
    if k == 6:
        return [value(r, depth + 1) for _ in range(r.randrange(4))]
    return {r.choice(NAMES): value(r, depth + 1) for _ in range(r.randrange(4))}


def qmp_text(r):
    k = r.randrange(12)
    if k == 0:
        return bytes(r.randrange(256) for _ in range(r.randrange(1, 200)))
    if k == 1:
        return r.choice([b'[', b'{"a":', b'{"execute":[']) * r.choice([10, 2000, 100000])
    if k == 2:
        return b'{"execute": "' + b'x' * r.choice([10, 70000, 3000000]) + r.choice([b'"}', b''])
    command = {'execute': r.choice(COMMANDS)}
    if r.random() < .7:
        command['arguments'] = {r.choice(NAMES): value(r) for _ in range(r.randrange(4))} if r.random() < .9 else value(r)
    if r.random() < .3:
        command['id'] = value(r)
    if r.random() < .1:
        command[r.choice(['exec-oob', 'control', 'Execute'])] = value(r)
    text = json.dumps(command, ensure_ascii=r.random() < .5).encode('utf-8', 'replace')
    if r.random() < .15:
        d = bytearray(text)
        d[r.randrange(len(d))] = r.randrange(256)
        text = bytes(d)
    if r.random() < .1:
        text = text[:r.randrange(len(text))]
    return text + r.choice([b'\r\n', b'\n', b'', b' '])


def hmp_text(r):
    if r.random() < .2:
        return bytes(r.randrange(256) for _ in range(r.randrange(1, 300))).replace(b'q', b'') + b'\n'
    if r.random() < .05:
        return b'x' * 500000
    return (r.choice(HMP) + r.choice(['', ' ', ' 1', ' zzz', ' -1'])).encode() + r.choice([b'\n', b'\r', b'\r\n'])


def packet(body):
    return b'$' + body + b'#%02x' % (sum(body) & 255)


def gdb_text(r):
    k = r.randrange(10)
    h = b'%x' % r.choice([0, 0x80000000, 0xffffffffffffffff, 1 << 63, 0x10000000, r.getrandbits(64)])
    n = b'%x' % r.choice([0, 1, 4, 8, 0x1000, 0x7fffffff, 0xffffffffffffffff])
    if k == 0:
        return bytes(r.randrange(256) for _ in range(r.randrange(1, 200)))
    if k == 1:
        return b'$' + b'm' * r.choice([100, 10000, 300000])
    body = r.choice([b'?', b'g', b'G' + b'00' * r.choice([0, 1, 264, 5000]), b'm' + h + b',' + n, b'M' + h + b',' + n + b':' + b'ff' * r.randrange(20), b'p' + n, b'P' + n + b'=' + h,
                     b'qSupported:multiprocess+;xmlRegisters=riscv', b'qXfer:features:read:target.xml:' + h + b',' + n, b'qXfer:features:read:' + b'x' * 50 + b':0,fff',
                     b'Z0,' + h + b',4', b'z0,' + h + b',4', b'Z1,' + h + b',' + n, b'Z2,' + h + b',' + n, b'Z3,' + h + b',8', b'Z4,' + h + b',8', b'Z9,0,0', b'vCont?',
                     b'vCont;s:1', b'vCont;c', b'vCont;' + h, b's', b'c', b'Hg' + n, b'Hc-1', b'T' + n, b'qC', b'qfThreadInfo', b'qsThreadInfo', b'qThreadExtraInfo,' + n,
                     b'X' + h + b',' + n + b':' + bytes(r.randrange(256) for _ in range(9)), b'qRcmd,' + b'68656c70', b'qRcmd,6', b'QStartNoAckMode', b'!', b'R00', b'vMustReplyEmpty',
                     b'qMemoryRegion', b'qOffsets', b'qSymbol::', b'vAttach;1', b'i', b'', b'qSearch:memory:0;1;x', b'qCRC:0,ffffffff'])
    text = packet(body)
    if k == 2:
        d = bytearray(text)
        d[r.randrange(len(d))] = r.randrange(256)
        text = bytes(d)
    return r.choice([b'', b'+', b'-', b'\x03']) + (text[:r.randrange(1, len(text))] if k == 3 else text)


TEXT = {'qmp': qmp_text, 'mon': hmp_text, 'gdb': gdb_text}


def connect(path, limit=20):
    s = socket.socket(socket.AF_UNIX)
    s.settimeout(limit)
    s.connect(path)
    return s


def send(s, data):
    """All of it, as far as the other side takes it: it may have hung up, or wait for us to read. False then."""
    s.settimeout(.3)
    try:
        while data:
            data = data[s.send(data):]
            try:
                s.recv(1 << 16, socket.MSG_DONTWAIT)
            except BlockingIOError:
                pass
        return True
    except OSError:
        return False


def alive(path):
    """A new QMP client gets its greeting and an answer."""
    s = connect(path)
    try:
        f = s.makefile('rwb')
        if b'QMP' not in f.readline():
            return 'no greeting'
        for name in (b'qmp_capabilities', b'query-status'):
            f.write(b'{"execute": "' + name + b'"}\n')
            f.flush()
            for _ in range(1000):
                line = json.loads(f.readline() or b'{}')
                if 'return' in line:
                    break
                if 'event' not in line:
                    return f'{name}: {line}'
        return None
    except (OSError, ValueError) as e:
        return f'no answer: {e!r}'
    finally:
        s.close()


def attack(r, path, kind):
    """One connection: some texts, in pieces or at once, then gone, mid-way or after reading."""
    try:
        s = connect(path, 5)
    except OSError:
        return
    if kind == 'qmp' and r.random() < .8:
        send(s, b'{"execute": "qmp_capabilities"}')
    for _ in range(r.randrange(1, 25)):
        data = TEXT[kind](r)
        if r.random() < .1:
            sent = all(send(s, bytes([b])) for b in data[:60])
        else:
            sent = send(s, data)
        if not sent:
            break
    if r.random() < .3:
        s.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack('ii', 1, 0))
    elif r.random() < .5:
        s.settimeout(.1)
        try:
            s.recv(1 << 16)
        except OSError:
            pass
    s.close()


def sockets(exe, tmp, seed, rounds):
    r = random.Random(seed)
    kernel, disk = put(tmp, f'loop{seed}', LOOP), put(tmp, f'disk{seed}', bytes(1 << 20))
    paths = {k: os.path.join(tmp, f'{k}{seed}') for k in ('qmp', 'mon', 'gdb', 'live')}
    args = [exe, *BASIC, '-m', '8M', '-bios', 'none', '-kernel', kernel, '-drive', f'file={disk},format=raw,if=virtio', '-smp', '2',
            '-qmp', f'unix:{paths["live"]},server=on,wait=off', '-qmp', f'unix:{paths["qmp"]},server=on,wait=off',
            '-monitor', f'unix:{paths["mon"]},server=on,wait=off', '-gdb', f'unix:{paths["gdb"]},server=on,wait=off']
    with open(os.path.join(tmp, f'err{seed}'), 'w+', encoding='utf-8', errors='replace') as log:
        p = subprocess.Popen(args, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=ENV, cwd=tmp)
        end = time.time() + 20
        while not all(os.path.exists(x) for x in paths.values()) and time.time() < end and p.poll() is None:
            time.sleep(.05)
        for i in range(rounds):
            kind = r.choice(['qmp', 'mon', 'gdb'])
            attack(r, paths[kind], kind)
            why = f'it ended: {p.returncode}' if p.poll() is not None else alive(paths['live']) if os.path.exists(paths['live']) else 'no socket'
            if not report(not why, f'sockets, seed {seed}, round {i} ({kind})', why):
                break
        for kind in TEXT:
            for _ in range(100):
                try:
                    connect(paths[kind], 1).close()
                except OSError:
                    pass
        why = f'it ended: {p.returncode}' if p.poll() is not None else alive(paths['live'])
        report(not why, '100 connections', why)
        try:
            s = connect(paths['live'])
            s.sendall(b'{"execute": "qmp_capabilities"}{"execute": "quit"}')
            p.wait(20)
        except (OSError, subprocess.TimeoutExpired) as e:
            p.kill()
            report(False, 'quit', repr(e))
        p.wait()
        log.seek(0)
        text = log.read()
        report(p.returncode == 0 and not OURS.search(text), f'sockets, seed {seed}: end', f'{p.returncode} {text[-2500:]}')
