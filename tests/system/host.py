# SPDX-License-Identifier: Apache-2.0
"""What needs rights on the host: a tap interface, a block device. Left out where they are not given."""
import hashlib
import os
import re
import socket
import subprocess

from boot import ready
from guest import Web


def attempt(t, *command):
    """Run @command; what it printed, or None, with a word about it, if it is not permitted here."""
    try:
        p = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    except FileNotFoundError:
        t.skip(f'{command[0]} is not installed')
        return None
    if p.returncode:
        t.skip(f'{" ".join(command)}: {p.stdout.strip()}')
        return None
    return p.stdout.strip()


def tap_transfers(t, g, vm, here, there):
    """Both ways, with enough data to fill queues."""
    vm.run(f'ip link set eth0 up; ip addr add {there}/30 dev eth0')
    t.check('ping', ' 0% packet loss' in vm.shell(f'ping -c 2 -W 10 {here}')[0])
    os.makedirs(g.path('tap'), exist_ok=True)
    data = os.urandom(8 << 20)
    with open(g.path('tap/blob'), 'wb') as f:
        f.write(data)
    digest = hashlib.sha256(data).hexdigest()
    with Web(g.path('tap'), here) as web:
        out = vm.run(f'wget -q -O /tmp/blob http://{here}:{web.port}/blob && sha256sum </tmp/blob', 120)
    t.check('to the guest', out.split()[0] == digest, out)
    vm.run('(nc -l -p 7 -e cat /tmp/blob &); while ! netstat -ltn | grep -q ":7 "; do sleep 0.1; done')
    h = hashlib.sha256()
    with socket.create_connection((there, 7), 30) as s:
        s.settimeout(60)
        for piece in iter(lambda: s.recv(65536), b''):
            h.update(piece)
    t.check('from the guest', h.hexdigest() == digest)


def tap(t, g):
    """An interface of the host's own, so that the guest is a neighbour in its network."""
    name, net = f'lyre{os.getpid()}'[:15], os.getpid() << 2 & 0x1fffc
    here, there = (f'198.{18 + (net >> 16)}.{net >> 8 & 255}.{(net & 255) + k}' for k in (1, 2))    # RFC 2544: for tests
    if attempt(t, 'ip', 'tuntap', 'add', 'dev', name, 'mode', 'tap') is None:
        return
    try:
        if attempt(t, 'ip', 'addr', 'add', here + '/30', 'dev', name) is None \
                or attempt(t, 'ip', 'link', 'set', name, 'up') is None:
            return
        with g.vm('-netdev', f'tap,id=n0,ifname={name},script=no,downscript=no', '-device', 'virtio-net-device,netdev=n0',
                  append='t.net=off', memory='256', log=t.log('tap')) as vm:
            ready(vm)
            tap_transfers(t, g, vm, here, there)
            vm.send('poweroff -f\n')
            t.check('poweroff', vm.status() == 0)
    finally:
        subprocess.run(['ip', 'link', 'del', name], check=False)


def block_device(t, g):
    image = g.disk('device.img', 32 << 20)
    device = attempt(t, 'losetup', '-f', '--show', image)
    if device is None:
        return
    try:
        with g.vm('-drive', f'file={device},format=raw,if=virtio', append='t.net=off', memory='256', log=t.log('device')) as vm:
            ready(vm)
            size = vm.run('cat /sys/block/vda/size')
            t.check('size', size == str((32 << 20) // 512), size)
            vm.run('dd if=/dev/urandom of=/tmp/p bs=64k count=256 2>/dev/null; dd if=/tmp/p of=/dev/vda bs=1M seek=8 conv=fsync 2>/dev/null')
            digest = vm.run('sha256sum </tmp/p').split()[0]
            vm.run('echo 3 >/proc/sys/vm/drop_caches')
            t.check('read again', vm.run('dd if=/dev/vda bs=1M skip=8 count=16 2>/dev/null | sha256sum').split()[0] == digest)
            vm.send('poweroff -f\n')
            t.check('poweroff', vm.status() == 0)
        with open(device, 'rb') as f:
            f.seek(8 << 20)
            t.check('on the host', hashlib.sha256(f.read(16 << 20)).hexdigest() == digest)
        with g.vm('-drive', f'file={device},format=raw,if=virtio,readonly=on', append='t.net=off', memory='256') as vm:
            ready(vm)
            t.check('read-only', re.fullmatch('1', vm.run('cat /sys/block/vda/ro')) and vm.shell('echo x >/dev/vda')[1] != 0)
    finally:
        subprocess.run(['losetup', '-d', device], check=False)


CASES = [tap, block_device]
