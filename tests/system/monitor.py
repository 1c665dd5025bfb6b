# SPDX-License-Identifier: Apache-2.0
"""The two monitors: every command, wrong ones, events, and the lines by which other programs start an emulator."""
import json
import os
import re
import socket
import time

from boot import ready
from vm import VM, Failure, Qmp, QmpError, refused


def error(qmp, name, **args):
    try:
        qmp.command(name, **args)
    except QmpError as e:
        return e
    return None


def queries(t, g, q):
    """Each command that only asks; what is looked at is what clients look at."""
    def ask(name, ok, **args):
        try:
            r = q.command(name, **args)
            t.check(name, ok(r), json.dumps(r))
        except QmpError as e:
            t.check(name, False, str(e))

    ask('query-version', lambda r: r['qemu']['major'] >= 8 and 'Lyrebird' in r['package'])
    ask('query-commands', lambda r: {'quit', 'query-status', 'snapshot-save'} <= {c['name'] for c in r})
    ask('query-kvm', lambda r: r['enabled'] is False)
    ask('query-target', lambda r: r == {'arch': 'riscv64'})
    ask('query-machines', lambda r: any(m['name'] == 'virt' and m['cpu-max'] >= 8 for m in r))
    ask('query-cpu-definitions', lambda r: any(c['name'] == 'rv64' for c in r))
    ask('query-name', lambda r: r == {'name': 'a, b'})
    ask('query-uuid', lambda r: r == {'UUID': '01234567-89ab-cdef-0123-456789abcdef'})
    ask('query-iothreads', lambda r: r == [])
    ask('query-hotpluggable-cpus', lambda r: r == [])
    ask('query-memory-size-summary', lambda r: r['base-memory'] == 256 << 20)
    def block(r):
        raw, over, temporary = (b['inserted'] for b in r)
        return (raw['drv'] == raw['image']['format'] == 'raw' and raw['image']['virtual-size'] == 1 << 20 and raw['file'].endswith('m.img')
                and 'backing_file' not in raw and over['drv'] == over['image']['format'] == 'overlay' and over['file'].endswith('m.ov')
                and over['backing_file'].endswith('m2.img') and over['image']['backing-filename'] == over['backing_file']
                and temporary['drv'] == 'overlay' and temporary['backing_file_depth'] == 1 and not temporary['ro'])

    ask('query-block', lambda r: [b['device'] for b in r] == ['virtio0', 'second', 'third'] and block(r))
    ask('query-chardev', lambda r: 'serial0' in [c['label'] for c in r])
    ask('query-jobs', lambda r: r == [])
    ask('query-migrate', lambda r: 'status' not in r)
    ask('device-list-properties', lambda r: any(p['name'] == 'drive' for p in r), typename='virtio-blk-device')


def errors(t, g, q):
    t.check('unknown command', error(q, 'frobnicate').cls == 'CommandNotFound')
    t.check('missing argument', 'command-line' in error(q, 'human-monitor-command').desc)
    t.check('unexpected argument', 'unexpected' in error(q, 'query-status', x=1).desc)
    t.check('wrong type', error(q, 'human-monitor-command', **{'command-line': 7}) is not None)
    t.check('unknown device', 'nosuch' in error(q, 'device-list-properties', typename='nosuch').desc)
    t.check('job of nobody', error(q, 'job-dismiss', id='x') is not None)
    e = error(q, 'snapshot-load', tag='x', vmstate='', devices=[], **{'job-id': 'j'})
    t.check('load of nothing', e and 'no snapshot' in e.desc, str(e))
    t.check('impossible name', error(q, 'snapshot-save', tag='a/b', vmstate='', devices=[], **{'job-id': 'j'}) is not None)
    t.check('migrate to a socket', 'file:' in error(q, 'migrate', uri='tcp:0:1').desc)
    t.check('memory outside', 'Invalid' in error(q, 'pmemsave', val=0x40000000000, size=16, filename=g.path('x')).desc)
    t.check('negative size', error(q, 'pmemsave', val=0, size=-1, filename=g.path('x')) is not None)
    for text in ('{"execute": 7}', '[]', '{}', '"text"', '{"execute": "query-status", "arguments": []}', '}', '{"a": }'):
        q.send_raw(text + '\n')
        t.check(f'bad input {text}', 'error' in q.answer(10))
    q.send_raw('{"execute": "query-status", "id": {"a": [1, "}"]}}\n')
    t.check('id comes back', q.answer(10).get('id') == {'a': [1, '}']})
    q.send_raw('{"execute":"query-status"}{"execute":\n"query-uuid"}')
    t.check('two without a line end', 'return' in q.answer(10) and 'UUID' in q.answer(10)['return'])


def before_capabilities(t, g, path):
    for _ in range(500):
        if os.path.exists(path):
            break
        time.sleep(0.02)
    s = socket.socket(socket.AF_UNIX)
    s.connect(path)
    s.settimeout(20)
    f = s.makefile('rb')
    t.check('greeting', 'QMP' in json.loads(f.readline()))
    s.sendall(b'{"execute": "query-status"}\n')
    t.check('before capabilities', json.loads(f.readline())['error']['class'] == 'CommandNotFound')
    f.close()
    s.close()


def hmp(t, g, vm):
    """Commands for people: none may be silent where something is to be said."""
    def ask(line, pattern):
        out = vm.hmp(line)
        t.check('monitor: ' + line, re.search(pattern, out), out)

    for name in re.findall(r'^(\S+) ', vm.hmp('help'), re.M):
        t.check(f'monitor help: {name}', re.fullmatch(r'[a-z_|?]+', name), name)
    for line, pattern in (('info', 'info block'), ('info status', 'VM status: paused'), ('info cpus', r'CPU #1: thread_id=\d+'),
                          ('info registers', r'CPU#1\n(.|\n)*pc'), ('info block', r'm.img \(raw\), 1048576 bytes\n.*m.ov \(overlay over .*m2.img\), 1.*\nthird: .*overlay over .*m3'), ('info version', 'Lyrebird'),
                          ('info snapshots', 'no snapshot'), ('info qtree', 'virtio-blk-device'), ('info mtree', '80000000.*ram'),
                          ('info jit', r'\d'), ('info nosuch', 'info block'), ('xp 0x1000 2', r'1000: 0x\w{8} 0x\w{8}\n'),
                          ('xp 0x70000000000', r'\?\?'), ('xp zz', 'not a number'), ('x', 'usage'), ('nosuch', 'unknown command'),
                          ('loadvm nosuch', 'no snapshot'), ('loadvm', 'usage'), ('delvm nosuch', 'no snapshot'),
                          ('savevm a/b', 'cannot be the name'), ('migrate tcp:1:2', 'file:'), ('commit nosuch', 'no drive'),
                          ('stop', '^$'), ('', '^$')):
        ask(line, pattern)
    name = g.path('mem')
    vm.qmp.command('pmemsave', val=0x80000000, size=4096, filename=name)
    words = re.search(r'80000000: 0x(\w{8})', vm.hmp('xp 0x80000000'))[1]
    with open(name, 'rb') as f:
        t.check('pmemsave', int.from_bytes(f.read(4), 'little') == int(words, 16))


def thread_time(vm, tid):
    """User-mode ticks of a thread of the emulator."""
    with open(f'/proc/{vm.proc.pid}/task/{tid}/stat') as f:
        return int(f.read().rpartition(')')[2].split()[11])


def stop_and_go(t, g, vm):
    q = vm.qmp
    vm.send('while :; do echo tick; sleep 0.05; done\n')
    vm.wait('tick\ntick\n')
    q.command('stop')
    q.event('STOP')
    s = q.command('query-status')
    t.check('stopped', s['status'] == 'paused' and s['running'] is False, str(s))
    time.sleep(0.3)
    text, cpu = vm.text, vm.cpu()
    time.sleep(1)
    t.check('nothing runs', vm.text == text and vm.cpu() - cpu < 0.2, f'{vm.text[len(text):]!r}, {vm.cpu() - cpu} CPU s')
    hmp(t, g, vm)
    q.command('stop')
    q.command('cont')
    q.event('RESUME')
    t.check('running', q.command('query-status') == {'running': True, 'singlestep': False, 'status': 'running'})
    vm.wait('tick')
    vm.wait('tick')
    vm.send('\3')
    vm.run('true')
    threads = [c['thread-id'] for c in q.command('query-cpus-fast')]
    t.check('threads', len(set(threads)) == 2 and all(os.path.exists(f'/proc/{vm.proc.pid}/task/{i}') for i in threads), str(threads))
    before = [thread_time(vm, i) for i in threads]
    vm.run('for i in 1 2; do dd if=/dev/zero bs=64k count=1000 2>/dev/null | sha256sum & done; wait', 120)
    after = [thread_time(vm, i) for i in threads]
    t.check('threads are the CPUs', all(b > a for a, b in zip(before, after)), f'{before} {after}')


def commands(t, g):
    img = g.disk('m.img', 1 << 20)
    args = ['-drive', f'file={img},format=raw,if=virtio,id=virtio0', '-S', '-name', 'guest=a,, b,debug-threads=on',
            '-uuid', '01234567-89AB-cdef-0123-456789abcdef',
            '-drive', f'file={g.disk("m2.img", 1 << 20)},format=raw,if=none,id=second,overlay={g.path("m.ov")}',
            '-drive', f'file={g.disk("m3.img", 1 << 20)},format=raw,if=none,id=third,snapshot=on']
    with g.vm(*args, memory='256', smp=2, append='t.net=off', log=t.log('commands'), cwd=g.work) as vm:
        before_capabilities(t, g, vm.qmp_path)
        q = vm.qmp
        t.check('-S', q.command('query-status') == {'running': False, 'singlestep': False, 'status': 'prelaunch'})
        cpu = vm.cpu()
        time.sleep(0.5)
        t.check('-S waits', not vm.text and vm.cpu() - cpu < 0.2)
        queries(t, g, q)
        errors(t, g, q)
        q.command('cont')
        q.event('RESUME')
        ready(vm)
        stop_and_go(t, g, vm)
        q.command('system_powerdown')
        q.event('POWERDOWN')
        q.command('system_reset')
        e = q.event('RESET')
        t.check('RESET', e['data'] == {'guest': False, 'reason': 'host-qmp-system-reset'}, str(e))
        ready(vm)
        vm.send('reboot -f\n')
        e = q.event('RESET', 60)
        t.check('RESET by the guest', e['data'] == {'guest': True, 'reason': 'guest-reset'}, str(e))
        q = vm.new_qmp()
        t.check('a second connection', q.command('query-status')['running'])
        ready(vm)
        vm.send('poweroff -f\n')
        e = q.event('SHUTDOWN', 60)
        t.check('SHUTDOWN', e['data'] == {'guest': True, 'reason': 'guest-shutdown'}, str(e))
        t.check('end', vm.status(30) == 0)


def quit_by(t, g):
    for how in ('qmp', 'hmp', 'signal'):
        with g.vm('-S') as vm:
            q = vm.qmp
            if how == 'qmp':
                q.command('quit')
            elif how == 'hmp':
                vm.hmp('quit')
            else:
                vm.proc.terminate()
            e = q.event('SHUTDOWN')
            want = 'host-signal' if how == 'signal' else 'host-qmp-quit'
            t.check(f'SHUTDOWN by {how}', e['data'] == {'guest': False, 'reason': want}, str(e))
            t.check(f'end by {how}', vm.status(30) == 0)


def terminal(t, g):
    """-nographic: serial port and monitor by turns on the terminal."""
    with VM(g.emulator, [*g.args(append='t.net=off', memory='128')[3:], '-machine', 'virt', '-nic', 'none'], qmp=False,
            console=False) as vm:
        t.check('no terminal without -serial', vm.proc.poll() is None)
        vm.kill()
    args = [a for a in g.args(append='t.net=off', memory='128') if a != '-nodefaults']
    with VM(g.emulator, [*args, '-nic', 'none'], qmp=False, console=False) as vm:
        ready(vm)
        vm.send('\1c')
        vm.wait(r'\(lyre\) ')
        vm.send('info status\n')
        vm.wait('VM status: running')
        vm.send('\1c')
        vm.send('echo $((3*5))\n')
        vm.wait('^15$', 20)
        vm.send('\1x')
        t.check('Ctrl-A x', vm.status(30) == 0)


def wrong_lines(t, g):
    def wrong(pattern, *args):
        status, out = refused(g.emulator, list(args))
        t.check('refused: ' + ' '.join(args), status == 1 and re.search(pattern, out) and out.count('\n') <= 2, f'{status}: {out}')

    base = ['-nodefaults', '-nographic', '-bios', g.bios]
    wrong('-frobnicate', '-frobnicate')
    wrong('unknown machine', '-machine', 'nosuch')
    wrong('-smp', *base, '-smp', '1000')
    wrong('-m 1K', *base, '-m', '1K')
    wrong('nosuch', *base, '-kernel', '/nosuch')
    wrong('nosuch', *base, '-drive', 'file=/nosuch,format=raw')
    wrong('nosuch', *base, '-device', 'nosuch')
    wrong('colour', *base, '-device', 'virtio-rng-device,colour=red')
    wrong('nosuch', *base, '-cpu', 'nosuch')
    wrong('8-4-4-4-12', *base, '-uuid', '01234567')
    wrong('nosuch', *base, '-netdev', 'nosuch,id=x')
    wrong('-append', *base, '-append', 'x')
    wrong('no snapshot', *base, '-loadvm', 'nosuch')
    wrong('nosuch', *base, '-incoming', 'file:/nosuch')
    wrong('-serial', *base, '-serial', 'nosuch')
    wrong('argument', '-kernel')
    for args, text in ((['-machine', 'help'], 'virt'), (['-device', 'help'], 'virtio-blk-device'), (['-cpu', 'help'], 'rv64'),
                       (['-device', 'virtio-blk-device,help'], 'drive'), (['-help'], '-kernel'), (['-version'], 'Lyrebird'),
                       (['-d', 'help'], 'stats'), (['-accel', 'help'], 'jit')):
        status, out = refused(g.emulator, args)
        t.check(' '.join(args), status == 0 and text in out, out)


def probes(t, g):
    """How libvirt asks what an emulator can do: a machine of nothing, in the background."""
    path, pid = g.path('probe.qmp'), g.path('probe.pid')
    status, out = refused(g.emulator, ['-S', '-no-user-config', '-nodefaults', '-nographic', '-machine', 'none,accel=tcg', '-qmp',
                                       f'unix:{path},server=on,wait=off', '-pidfile', pid, '-daemonize'], 30)
    if not t.check('probe starts', status == 0 and os.path.exists(pid), out):
        return
    q = Qmp(path)
    for name in ('query-version', 'query-target', 'query-machines', 'query-cpu-definitions', 'query-kvm', 'query-commands'):
        t.check('probe ' + name, q.command(name) is not None)
    n = int(open(pid).read())
    q.command('quit')
    q.close()
    for _ in range(200):
        if not os.path.exists(f'/proc/{n}') or ') Z' in open(f'/proc/{n}/stat').read():
            break
        time.sleep(0.05)
    t.check('probe ends', not os.path.exists(pid))


CASES = [commands, quit_by, terminal, wrong_lines, probes]
