# SPDX-License-Identifier: Apache-2.0
"""Snapshots: nothing is lost by saving and loading under load, by a kill in the middle of a save, or by a damaged file."""
import os
import random
import re
import shutil
import struct
import time
import zlib

from boot import ready
from vm import Failure, QmpError

# In the guest: a checksum loop over the disk, pings, and processes, each counting into a file and complaining into another.
LOAD = r'''
rm -f /tmp/stop /tmp/bad
(n=0; while [ ! -e /tmp/stop ]; do n=$((n+1)); dd if=/dev/urandom of=/tmp/data bs=64k count=8 2>/dev/null
  a=$(sha256sum </tmp/data); cp /tmp/data /mnt/f.$((n%4)) || echo "copy $n" >>/tmp/bad; sync
  echo 1 >/proc/sys/vm/drop_caches
  b=$(sha256sum </mnt/f.$((n%4))); [ "$a" = "$b" ] || echo "disk $n" >>/tmp/bad; echo $n >/tmp/n.disk; done) &
(n=0; while [ ! -e /tmp/stop ]; do n=$((n+1)); ping -c 1 -W 20 10.0.2.2 >/dev/null || echo "ping $n" >>/tmp/bad
  echo $n >/tmp/n.ping; done) &
(n=0; while [ ! -e /tmp/stop ]; do n=$((n+1)); [ "$(seq 1 300 | awk '{ s += $1 * $1 } END { print s }' | tr -d '\n')" = 9045050 ] ||
  echo "sum $n" >>/tmp/bad; echo $n >/tmp/n.sum; done) &
'''
RESULT = 'touch /tmp/stop; wait; echo "bad:" $(cat /tmp/bad 2>/dev/null) "did:" $(cat /tmp/n.*)'


def prepare(t, g):
    """A base image with a file system, made by a guest."""
    base = g.path('base.img')
    if not os.path.exists(base):
        with g.vm('-drive', f'file={g.disk("base.new", 32 << 20)},format=raw,if=virtio', append='t.net=off', memory='128') as vm:
            ready(vm)
            vm.run('mke2fs -q /dev/vda >/dev/null && mount -t ext4 /dev/vda /mnt && echo base >/mnt/name && umount /mnt')
            vm.send('poweroff -f\n')
            vm.status()
        os.rename(g.path('base.new'), base)
    return base


def machine(g, drive, *more, smp=2, log=None):
    return g.vm('-drive', drive, '-netdev', 'user,id=n0', '-device', 'virtio-net-device,netdev=n0', *more, memory='128', smp=smp,
                log=log, cwd=g.work)


def job(vm, what, tag):
    vm.qmp.command(f'snapshot-{what}', 300, tag=tag, vmstate='x', devices=['x'], **{'job-id': f'{what}-{tag}'})
    while vm.qmp.event('JOB_STATUS_CHANGE')['data']['status'] != 'concluded':
        pass
    vm.qmp.command('job-dismiss', id=f'{what}-{tag}')


def hmp(vm, line):
    out = vm.hmp(line, 300)
    if out:
        raise Failure(f'{line}: {out}')


def cycles(t, vm, n, name, load):
    """@n times: save, go on a while, load what was saved. The work of @load, shell loops that is, must not notice."""
    vm.run(load)
    saves, loads, began = [], [], time.monotonic()
    for i in range(n):
        time.sleep(1)
        a = time.monotonic()
        job(vm, 'save', 's')
        b = time.monotonic()
        time.sleep(0.3 if i % 2 else 0)
        c = time.monotonic()
        job(vm, 'load', 's')
        saves.append(b - a)
        loads.append(time.monotonic() - c)
    time.sleep(1)
    out = vm.run(RESULT, 120)
    m = re.search(r'bad: did:((?: \d+)+)', out)
    did = [int(x) for x in m[1].split()] if m else []
    t.check(f'{n} cycles, {name}', len(did) == load.count('&\n') and min(did) > 0, out)
    t.note(f'{n} cycles, {name}: {time.monotonic() - began:.0f} s; save {sum(saves) / n:.2f} s (longest {max(saves):.2f}), '
           f'load {sum(loads) / n:.2f} s; work done {did}')


def disk_cycles(t, g, drive, n, name):
    with machine(g, drive, log=t.log('cycles-' + name)) as vm:
        ready(vm)
        vm.run('mount -t ext4 /dev/vda /mnt')
        cycles(t, vm, n, name, LOAD)
        vm.run('umount /mnt; mount -t ext4 /dev/vda /mnt && cat /mnt/name /mnt/f.* >/dev/null && umount /mnt')
        vm.send('poweroff -f\n')
        vm.status()


def overlay(t, g):
    base = prepare(t, g)
    with open(base, 'rb') as f:
        crc = zlib.crc32(f.read())
    disk_cycles(t, g, f'file={base},format=raw,if=virtio,overlay={g.path("cycles.ov")}', 50 if t.level == 'full' else 5, 'overlay')
    disk_cycles(t, g, f'file={base},format=raw,if=virtio,snapshot=on', 10 if t.level == 'full' else 2, 'snapshot=on')
    with open(base, 'rb') as f:
        t.check('the base is untouched', zlib.crc32(f.read()) == crc)


def named(t, g):
    """Two snapshots, back and forth, listed, deleted, and loaded by another process."""
    drive = f'file={prepare(t, g)},format=raw,if=virtio,overlay={g.path("named.ov")}'
    with machine(g, drive, smp=1, log=t.log('named')) as vm:
        ready(vm)
        vm.run('mount -t ext4 /dev/vda /mnt; echo one >/mnt/name; sync; x=1')
        hmp(vm, 'savevm one')
        vm.run('echo two >/mnt/name; sync; x=2')
        hmp(vm, 'savevm two')
        vm.run('echo three >/mnt/name; x=3')
        hmp(vm, 'loadvm one')
        t.check('first', vm.run('cat /mnt/name; echo $x').split() == ['one', '1'])
        vm.qmp.command('stop')
        hmp(vm, 'loadvm two')
        t.check('stays stopped', vm.qmp.command('query-status')['status'] == 'paused')
        vm.qmp.command('cont')
        t.check('second', vm.run('cat /mnt/name; echo $x').split() == ['two', '2'])
        out = vm.hmp('info snapshots')
        t.check('listed', re.search('^one .*\n^two ', out, re.M), out)
        t.check('a running clock', abs(int(vm.run('date +%s')) - time.time()) < 100)
        vm.kill()
    with machine(g, drive, '-loadvm', 'one', smp=1) as vm:
        t.check('-loadvm', vm.run('cat /mnt/name; echo $x').split() == ['one', '1'])
        t.check('network afterwards', ' 0% packet loss' in vm.shell('ping -c 1 -W 10 10.0.2.2')[0])
        hmp(vm, 'loadvm two')
        hmp(vm, 'delvm one')
        t.check('deleted', 'no snapshot' in vm.hmp('loadvm one') and vm.run('cat /mnt/name') == 'two')
    with machine(g, drive, '-loadvm', 'two', smp=2) as vm:
        t.check('refused: other -smp', vm.status(30) == 1 and 'cpus 1 there, 2 here' in vm.text, vm.text)
    with g.vm('-drive', drive, '-loadvm', 'two', memory='128', cwd=g.work) as vm:
        t.check('refused: fewer devices', vm.status(30) == 1 and 'it has a device virtio-net' in vm.text, vm.text)


def killed(t, g):
    """kill -9 while saving: the last good snapshot and the disk are there."""
    times = 12 if t.level == 'full' else 3
    rnd, ov = random.Random(4), g.path('killed.ov')
    drive = f'file={prepare(t, g)},format=raw,if=virtio,overlay={ov}'
    with machine(g, drive, smp=1) as vm:
        ready(vm)
        vm.run('mount -t ext4 /dev/vda /mnt; echo 0 >/mnt/name; sync; dd if=/dev/urandom of=/tmp/big bs=1M count=16 2>/dev/null')
        vm.run('sha256sum /tmp/big >/tmp/sum')
        a = time.monotonic()
        hmp(vm, 'savevm k')
        span = time.monotonic() - a
        vm.kill()
    good, kept = 0, 0
    for i in range(1, times + 1):
        with machine(g, drive, '-loadvm', 'k', smp=1) as vm:
            out = vm.run('cat /mnt/name; sha256sum -c /tmp/sum', 120).split()
            if not t.check(f'intact after kill {i - 1}', out[1:] == ['/tmp/big:', 'OK'] and int(out[0]) in (good, i - 1), str(out)):
                return
            kept += int(out[0]) == i - 1
            good = int(out[0])
            vm.run(f'echo {i} >/mnt/name; sync; dd if=/dev/urandom of=/mnt/f bs=64k count=20 conv=fsync 2>/dev/null')
            vm.qmp.send_raw('{"execute": "human-monitor-command", "arguments": {"command-line": "savevm k"}}\n')
            time.sleep(rnd.uniform(0, span * 1.1))
            vm.kill()
    t.note(f'killed within {span:.2f} s of a save: {kept - 1} of {times - 1} were complete, the others left the one before')
    with machine(g, drive, smp=1) as vm:
        ready(vm)
        t.check('disk after kills', vm.shell('mount -t ext4 /dev/vda /mnt && cat /mnt/name')[1] == 0)
        left = [f for f in os.listdir(g.work) if f.startswith('killed.ov') and f.endswith('.tmp')]
        hmp(vm, 'savevm k')
        t.check('leftovers go', not [f for f in os.listdir(g.work) if f.startswith('killed.ov') and f.endswith('.tmp')], str(left))


def damaged(t, g):
    """Flipped bytes anywhere, cut files, and files of others are refused, and the machine that runs goes on."""
    drive = f'file={prepare(t, g)},format=raw,if=virtio,overlay={g.path("damaged.ov")}'
    rnd = random.Random(7)
    with machine(g, drive, smp=1, log=t.log('damaged')) as vm:
        ready(vm)
        vm.run('mount -t ext4 /dev/vda /mnt; x=5')
        hmp(vm, 'savevm d')
        vm.run('x=6')
        path = g.path('damaged.ov.d.lyresnap')
        with open(path, 'rb') as f:
            whole = f.read()
        n, bad = 200 if t.level == 'full' else 40, []
        places = [0, 8, 12, 16, 20, 24, 32, len(whole) - 1, len(whole) - 4] + [rnd.randrange(len(whole)) for _ in range(n)]
        for at in places:
            with open(path, 'r+b') as f:
                f.seek(at)
                f.write(bytes([whole[at] ^ (1 << rnd.randrange(8))]))
            out = vm.hmp('loadvm d', 300)
            if not re.search('damaged|not a snapshot|another version|cut short', out):
                bad.append((at, out))
            with open(path, 'r+b') as f:
                f.seek(at)
                f.write(whole[at:at + 1])
        t.check(f'{len(places)} flipped bits', not bad, str(bad[:5]))
        bad = []
        for size in [0, 1, 15, 16, 40, len(whole) - 1] + [rnd.randrange(len(whole)) for _ in range(10)]:
            with open(path, 'wb') as f:
                f.write(whole[:size])
            out = vm.hmp('loadvm d', 300)
            if 'Error' not in out:
                bad.append((size, out))
        for text in (whole + b'x', b'#!/bin/sh\n' * 100, bytes(5000)):
            with open(path, 'wb') as f:
                f.write(text)
            out = vm.hmp('loadvm d', 300)
            if 'Error' not in out:
                bad.append((text[:10], out))
        t.check('cut and foreign files', not bad, str(bad[:5]))
        bad = [b for b in forged(g, vm, path, whole, rnd, 200 if t.level == 'full' else 40)]
        t.check('forged contents with right checksums', not bad, str(bad[:3]))
        with open(path, 'wb') as f:
            f.write(whole)
        t.check('the machine went on', vm.run('echo $x; cat /mnt/name').split()[1] == 'base')
        hmp(vm, 'loadvm d')
        t.check('the good file loads', vm.run('echo $x') == '5')
        vm.run('umount /mnt')


def records(data):
    at = 16
    while at < len(data):
        kind, name_len, length = struct.unpack_from('<IIQ', data, at)
        body = at + 24
        yield kind, data[body:body + name_len], data[body + name_len:body + name_len + length]
        at = body + name_len + length


def pack(rows):
    out, all_crc = b'', 0
    for kind, name, data in rows:
        if kind == 6:
            data = struct.pack('<I', all_crc)
        head = struct.pack('<IIQ', kind, len(name), len(data))
        crc = zlib.crc32(head + name + data)
        all_crc = zlib.crc32(struct.pack('<I', crc), all_crc)
        out += head + struct.pack('<II', crc, 0) + name + data
    return out


def forged(g, vm, path, whole, rnd, n):
    """Files that somebody made: the emulator may load or refuse them, but lives. Yields what went wrong."""
    rows = list(records(whole))
    small = [i for i, r in enumerate(rows) if r[0] in (2, 3) and r[2]]
    if whole[:16] + pack(rows) != whole:
        yield 'the format is not the one that this test knows'
        return
    for _ in range(n):
        new = list(rows)
        for _ in range(rnd.randrange(1, 4)):
            i = rnd.choice(small)
            kind, name, data = new[i]
            data = bytearray(data)
            what = rnd.random()
            if what < 0.1:
                data = data[:rnd.randrange(len(data) + 1)]
            elif what < 0.15:
                del new[i]
                break
            else:
                at, k = rnd.randrange(len(data)), rnd.choice([1, 2, 4, 8])
                data[at:at + k] = rnd.choice([b'\xff' * k, bytes(k), rnd.randbytes(k)])[:len(data) - at]
            new[i] = (kind, name, bytes(data))
        with open(path, 'wb') as f:
            f.write(whole[:16] + pack(new))
        try:
            vm.hmp('loadvm d', 300)
        except Failure:
            shutil.copy(path, '/tmp/lyre-forged.lyresnap')
            yield f'the emulator died ({vm.proc.poll()}), file kept as /tmp/lyre-forged.lyresnap: {vm.tail(500)}'
            return
        time.sleep(0.02)
        if vm.proc.poll() is not None:
            shutil.copy(path, '/tmp/lyre-forged.lyresnap')
            yield f'the emulator died behind the load, file kept as /tmp/lyre-forged.lyresnap: {vm.tail(500)}'
            return
    with open(path, 'wb') as f:
        f.write(whole)
    vm.qmp.command('stop')
    vm.hmp('loadvm d', 300)
    vm.qmp.command('cont')


def migrated(t, g):
    """migrate to a file; another process goes on with it and with the disk."""
    disk, file = g.path('migrate.img'), g.path('migrate.state')
    shutil.copy(prepare(t, g), disk)
    drive = f'file={disk},format=raw,if=virtio'
    with machine(g, drive, log=t.log('migrate')) as vm:
        ready(vm)
        vm.run('mount -t ext4 /dev/vda /mnt; echo moved >/mnt/name; x=9')
        vm.send('n=0; while [ $n -lt 400 ]; do n=$((n+1)); echo $n >/tmp/n; sleep 0.01; done; echo counted $n\n')
        time.sleep(0.5)
        try:
            vm.qmp.command('snapshot-save', tag='x', vmstate='', devices=[], **{'job-id': 'x'})
            t.check('savevm without overlay', False)
        except QmpError as e:
            t.check('savevm without overlay', 'overlay' in e.desc, e.desc)
        t.check('a folder that is not there', 'Error' in vm.hmp('migrate file:/nosuch/file'))
        t.check('still running', vm.qmp.command('query-status')['running'])
        vm.qmp.command('migrate', 300, uri='file:' + file)
        t.check('query-migrate', vm.qmp.command('query-migrate')['status'] == 'completed')
        t.check('stopped behind it', not vm.qmp.command('query-status')['running'])
        vm.qmp.command('quit')
        vm.status()
    with machine(g, drive, '-incoming', 'file:' + file) as vm:
        vm.wait('counted 400', 60)
        t.check('-incoming', vm.run('cat /mnt/name; echo $x').split() == ['moved', '9'])
        vm.run('umount /mnt')


CASES = [named, overlay, killed, damaged, migrated]
