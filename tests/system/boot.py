# SPDX-License-Identifier: Apache-2.0
"""Booting, and every device from inside a Linux guest."""
import hashlib
import os
import re
import socket
import time

from guest import Web
from vm import VM

READY = r'READY [\d.]+'
CPU_BUSY = 'dd if=/dev/zero bs=64k count=400 2>/dev/null | sha256sum >/dev/null'


def ready(vm, timeout=180):
    """The shell is there, and its greeting is read."""
    vm.wait(READY, timeout)
    vm.run('true')


def free_port():
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        return s.getsockname()[1]


def cpu_ticks(vm):
    """Busy ticks of each CPU of the guest."""
    lines = vm.run('grep "^cpu[0-9]" /proc/stat').splitlines()
    return [sum(map(int, l.split()[1:4])) for l in lines]


def smp(t, g, vm):
    t.check('nproc', vm.run('nproc') == '4', vm.run('nproc'))
    before = cpu_ticks(vm)
    vm.run(f'for i in 1 2 3 4; do ({CPU_BUSY}) & done; wait', 240)
    busy = [b - a for a, b in zip(before, cpu_ticks(vm))]
    t.check('all CPUs busy', len(busy) == 4 and min(busy) > 0, str(busy))


def disk(t, g, vm):
    vm.run('dd if=/dev/urandom of=/tmp/p bs=1M count=4 2>/dev/null')
    digest = vm.run('sha256sum </tmp/p').split()[0]
    vm.run('mke2fs -q /dev/vda 2>/dev/null && mount -t ext4 /dev/vda /mnt && cp /tmp/p /mnt/p && sync && umount /mnt')
    vm.run('echo 3 >/proc/sys/vm/drop_caches; mount -t ext4 /dev/vda /mnt')
    t.check('disk after sync', vm.run('sha256sum </mnt/p').split()[0] == digest)
    vm.run('umount /mnt; dd if=/tmp/p of=/dev/vdc bs=64k conv=fsync 2>/dev/null')
    with open(g.path('raw.img'), 'rb') as f:
        t.check('disk from the host', hashlib.sha256(f.read(4 << 20)).hexdigest() == digest)
    t.check('read-only disk', vm.run('cat /sys/block/vdb/ro') == '1' and vm.shell('echo x >/dev/vdb')[1] != 0)
    return digest


def network(t, g, vm, web, port):
    t.check('DHCP', 'lease of 10.0.2.15' in vm.run('cat /tmp/dhcp.log'), vm.shell('cat /tmp/dhcp.log; ip addr')[0])
    t.check('ping of the gateway', ' 0% packet loss' in vm.shell('ping -c 2 -W 5 10.0.2.2')[0])
    with open(g.path('web/blob'), 'rb') as f:
        digest = hashlib.sha256(f.read()).hexdigest()
    out = vm.run(f'wget -q -O - http://10.0.2.2:{web.port}/blob | sha256sum', 120)
    t.check('HTTP download', out.split()[0] == digest, out)
    vm.run('(nc -l -p 7 -e cat &); while ! netstat -ltn | grep -q ":7 "; do sleep 0.1; done')
    with socket.create_connection(('127.0.0.1', port), 30) as s:
        s.settimeout(30)
        s.sendall(b'hello, guest\n' * 1000)
        got = b''
        while len(got) < 13000:
            data = s.recv(65536)
            if not data:
                break
            got += data
    t.check('inbound connection', got == b'hello, guest\n' * 1000, f'{len(got)} bytes')


def share(t, g, vm):
    out, status = vm.shell('mount -t 9p -o trans=virtio,version=9p2000.L,msize=262144 host /share')
    t.check('9p mount', status == 0, out)
    if status:
        return
    with open(g.path('share/blob'), 'rb') as f:
        digest = hashlib.sha256(f.read()).hexdigest()
    t.check('9p read', vm.run('sha256sum </share/blob').split()[0] == digest)
    vm.run('mkdir /share/d && echo from the guest >/share/d/file && ln -s file /share/d/link && mv /share/d /share/e')
    with open(g.path('share/e/link')) as f:
        t.check('9p write', f.read() == 'from the guest\n')
    t.check('9p remove', vm.shell('rm -r /share/e; umount /share')[1] == 0 and not os.path.exists(g.path('share/e')))


def devices(t, g):
    """One machine with everything; its guest is rebooted in the middle."""
    port = free_port()
    for d in ('web', 'share'):
        os.makedirs(g.path(d), exist_ok=True)
        with open(g.path(d + '/blob'), 'wb') as f:
            f.write(os.urandom(3 << 20))
    args = ['-drive', f'file={g.disk("disk.img", 64 << 20)},format=raw,if=virtio',
            '-drive', f'file={g.disk("raw.img", 8 << 20)},format=raw,if=none,id=second', '-device', 'virtio-blk-device,drive=second',
            '-drive', f'file={g.disk("ro.img", 1 << 20)},format=raw,if=virtio,readonly=on',
            '-netdev', f'user,id=n0,hostfwd=tcp:127.0.0.1:{port}-:7', '-device', 'virtio-net-device,netdev=n0',
            '-device', 'virtio-rng-device', '-virtfs', f'local,path={g.path("share")},mount_tag=host,security_model=none']
    with Web(g.path('web')) as web, g.vm(*args, smp=4, log=t.log('devices')) as vm:
        ready(vm)
        t.check('boot to init', True)
        t.note(f'-smp 4 boot: {vm.wall():.1f} s, {vm.cpu():.1f} CPU s')
        sizes = vm.run('cat /sys/block/vda/size /sys/block/vdb/size /sys/block/vdc/size').split()
        if not t.check('disks in order', sizes == ['131072', '2048', '16384'], str(sizes)):
            return
        smp(t, g, vm)
        digest = disk(t, g, vm)
        network(t, g, vm, web, port)
        share(t, g, vm)
        t.check('random numbers', vm.run('dd if=/dev/hwrng bs=64 count=1 2>/dev/null | wc -c') == '64')
        date = int(vm.run('cat /sys/class/rtc/rtc0/since_epoch'))
        t.check('clock', abs(date - time.time()) < 30, str(date))
        uptime, at = 'cut -d " " -f 1 /proc/uptime', [time.monotonic()]
        guest = float(vm.run(uptime))
        at += [time.monotonic()]
        vm.run('sleep 2')
        at += [time.monotonic()]
        guest = float(vm.run(uptime)) - guest
        inner, outer = at[2] - at[1], time.monotonic() - at[0]      # the readings lie between; in hundredths of a second
        t.check('time passes', max(inner, 2) - 0.02 <= guest <= outer + 0.02, f'{inner} <= {guest} s in the guest <= {outer}')
        vm.send('sync; reboot -f\n')
        ready(vm)
        t.check('reboot of the guest', True)
        vm.run('mount -t ext4 /dev/vda /mnt')
        t.check('disk after reboot', vm.run('sha256sum </mnt/p').split()[0] == digest)
        vm.run('echo again >/mnt/again; sync')
        vm.qmp.command('system_reset')
        ready(vm)
        vm.run('mount -t ext4 /dev/vda /mnt')
        t.check('disk after system_reset', vm.run('cat /mnt/again; sha256sum </mnt/p').split()[:2] == ['again', digest])
        vm.run('umount /mnt')
        vm.send('poweroff -f\n')
        t.check('poweroff', vm.status(60) == 0)


def endings(t, g):
    with g.vm('-no-reboot', append='t.end=reboot') as vm:
        t.check('-no-reboot', vm.status(120) == 0 and 'READY' not in vm.text)
    with g.vm(append='t.end=42') as vm:
        status = vm.status(120)
        t.check('exit status by syscon', status == 42, str(status))
    with g.vm('-no-shutdown', append='t.end=poweroff') as vm:
        e = vm.qmp.event('SHUTDOWN', 120)
        t.check('-no-shutdown', vm.qmp.command('query-status')['status'] == 'shutdown', str(e))
        vm.qmp.command('system_reset')
        vm.qmp.event('RESET')
        t.check('reset after the end', vm.qmp.command('query-status')['status'] == 'prelaunch')
        vm.qmp.command('cont')
        vm.qmp.event('SHUTDOWN', 120)
        vm.qmp.command('quit')
        t.check('quit', vm.status(30) == 0)
    # the command line of the kernel's kunit.py
    args = ['-nodefaults', '-m', '1024', '-kernel', g.kernel, '-append', 'console=ttyS0 kunit_shutdown=reboot panic=-1',
            '-no-reboot', '-nographic', '-serial', 'stdio', '-machine', 'virt', '-bios', g.bios]
    with VM(g.emulator, args, console=False, qmp=False) as vm:
        t.check('kunit command line', vm.status(120) == 0 and re.search('Kernel panic|reboot: ', vm.text), vm.tail())


def one_cpu(t, g):
    """Without firmware's or user's help: the defaults, and a shell in the least machine."""
    with g.vm(memory='128', append='t.net=off', log=t.log('one')) as vm:
        ready(vm)
        t.note(f'least boot: {vm.wall():.1f} s, {vm.cpu():.1f} CPU s')
        t.check('least machine', vm.run('echo $((6*7))') == '42')
        out = vm.run('i=0; while [ $i -lt 50 ]; do /bin/busybox true; i=$((i+1)); done; echo $i')
        t.check('processes', out == '50', out)
        before = vm.cpu()
        time.sleep(2)
        t.check('idle machine sleeps', vm.cpu() - before < 0.5, f'{vm.cpu() - before:.2f} CPU s in 2 s')


CASES = [one_cpu, devices, endings]
