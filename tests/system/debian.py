# SPDX-License-Identifier: Apache-2.0
"""An installed Debian with systemd, from the firmware to its login prompt, and what its user does there (level full).

LYRE_SYSTEM_DISK names a folder with root.ext4 (root without a password; gcc, curl, python3), vmlinuz-root and initrd.img.
"""
import hashlib
import os
import re
import socket

from boot import free_port
from guest import Web
from snapshot import LOAD, cycles
from vm import VM


def login(vm):
    vm.wait(r'login: ', 600)
    vm.send('root\n')
    vm.wait(r'# $', 120)
    vm.send('stty -echo; PS1=; PS2=; bind "set enable-bracketed-paste off"; unset PROMPT_COMMAND; export TERM=dumb\n')
    vm.run('true', 60)


def installed(t):
    """The folder, if it is to be booted."""
    folder = os.environ.get('LYRE_SYSTEM_DISK') if t.level == 'full' else None
    if t.level == 'full' and not folder:
        t.skip('LYRE_SYSTEM_DISK is not set')
    return folder


def arguments(g, folder, *more, memory='2G', smp=4):
    return ['-nographic', '-bios', g.bios, '-kernel', os.path.join(folder, 'vmlinuz-root'), '-initrd',
            os.path.join(folder, 'initrd.img'), '-append', 'root=/dev/vda rw console=ttyS0', '-m', memory, '-smp', str(smp), *more]


def online(vm):
    """The network is up, if need be by hand; the addresses that the guest has."""
    out = vm.shell('ip -4 addr show scope global')[0]
    if '10.0.2.15' not in out:
        vm.shell('ip link set dev $(ls /sys/class/net | grep -v lo) up; dhclient 2>/dev/null || networkctl 2>/dev/null', 60)
        out = vm.shell('ip -4 addr show scope global')[0]
    return out


def debian(t, g):
    folder = installed(t)
    if not folder:
        return
    port = free_port()
    for d in ('web', 'share'):
        os.makedirs(g.path(d), exist_ok=True)
        with open(g.path(d + '/blob'), 'wb') as f:
            f.write(os.urandom(20 << 20))
    with open(g.path('web/blob'), 'rb') as f:
        digest = hashlib.sha256(f.read()).hexdigest()
    with open(g.path('share/blob'), 'rb') as f:
        shared = hashlib.sha256(f.read()).hexdigest()
    args = arguments(g, folder, '-drive', f'file={folder}/root.ext4,format=raw,if=virtio,snapshot=on',
                     '-nic', f'user,hostfwd=tcp:127.0.0.1:{port}-:22',
                     '-virtfs', f'local,path={g.path("share")},mount_tag=host,security_model=none')
    with Web(g.path('web')) as web, VM(g.emulator, args, log=t.log('debian')) as vm:
        login(vm)
        t.check('login', True)
        t.note(f'login prompt: {vm.wall():.0f} s, {vm.cpu():.0f} CPU s')
        state = vm.shell('systemctl is-system-running --wait', 300)[0]
        t.check('systemd', state.strip() in ('running', 'degraded'), state)
        t.note('systemd: ' + state.strip() + ' ' + vm.shell('systemctl --failed --no-legend --plain')[0].replace('\n', '; '))
        t.check('nproc', vm.run('nproc').strip() == '4')
        out = online(vm)
        t.check('address', '10.0.2.15' in out, out)
        out = vm.shell(f'curl -s http://10.0.2.2:{web.port}/blob | sha256sum', 120)[0]
        t.check('download', digest in out, out)
        with socket.create_connection(('127.0.0.1', port), 60) as s:
            s.settimeout(60)
            t.check('ssh banner', s.recv(100).startswith(b'SSH-2.0'))
        out = vm.shell(f'mkdir -p /p9 && mount -t 9p -o trans=virtio,version=9p2000.L host /p9 && sha256sum /p9/blob', 120)[0]
        t.check('9p', shared in out, out)
        vm.shell("printf '#include <stdio.h>\\nint main(void) { printf(\"%%d\\\\n\", 6 * 7); }\\n' >/tmp/a.c")
        out, status = vm.shell('gcc -O2 -o /tmp/a /tmp/a.c && /tmp/a', 300)
        t.check('compile', status == 0 and out.strip() == '42', out)
        out = vm.shell('for i in 1 2 3 4; do gcc -O2 -o /tmp/a$i /tmp/a.c & done; wait; for i in 1 2 3 4; do /tmp/a$i; done', 300)[0]
        t.check('four compiles', out.split().count('42') == 4, out)
        out = vm.run('python3 -c "print(sum(i * i for i in range(100000)))"', 120)
        t.check('python', out.strip() == '333328333350000', out)
        out = vm.run('dd if=/dev/urandom of=/root/f bs=1M count=50 2>/dev/null; sha256sum </root/f; sync; echo 3 >/proc/sys/vm/drop_caches; '
                     'sha256sum </root/f', 300)
        sums = re.findall(r'\b[0-9a-f]{64}\b', out)
        t.check('disk', len(sums) == 2 and sums[0] == sums[1], out)
        vm.send('poweroff\n')
        t.check('poweroff', vm.status(300) == 0)
        t.note(f'all: {vm.wall():.0f} s')


# A compiler, whose output must be what it was the first time.
COMPILE = r'''
printf '#include <stdio.h>\nint main(void) { long s = 0; for (long i = 0; i < 1000; i++) s += i * i; return printf("%%ld", s) != 9; }\n' >/tmp/c.c
gcc -O2 -S -o /tmp/c.s /tmp/c.c
(n=0; while [ ! -e /tmp/stop ]; do n=$((n+1)); gcc -O2 -S -o /tmp/d.s /tmp/c.c && cmp /tmp/c.s /tmp/d.s || echo "compile $n" >>/tmp/bad
  gcc -O2 -o /tmp/d /tmp/c.c && [ "$(/tmp/d)" = 332833500 ] || echo "link $n" >>/tmp/bad; echo $n >/tmp/n.gcc; done) &
'''


def debian_cycles(t, g):
    """Snapshots under load of a machine that compiles."""
    folder = installed(t)
    if not folder:
        return
    drive = f'file={folder}/root.ext4,format=raw,if=virtio,overlay={g.path("debian.ov")}'
    with VM(g.emulator, arguments(g, folder, '-drive', drive, '-nic', 'user', memory='1G', smp=2), log=t.log('debian-cycles')) as vm:
        login(vm)
        online(vm)
        cycles(t, vm, 50, 'Debian', 'set +m' + LOAD + COMPILE)
        vm.run('sync')
        vm.send('poweroff\n')
        t.check('poweroff', vm.status(300) == 0)


CASES = [debian, debian_cycles]
