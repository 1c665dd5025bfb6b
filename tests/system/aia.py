# SPDX-License-Identifier: Apache-2.0
"""The Advanced Interrupt Architecture under Linux: wires and messages, PCI functions' MSI-X, IPIs, two CPUs, a snapshot."""
import re
import subprocess

from boot import CPU_BUSY, cpu_ticks, ready
from vm import refused

PCI = ['-device', 'virtio-blk-pci,drive=d', '-netdev', 'user,id=n', '-device', 'virtio-net-pci,netdev=n']


def interrupts(vm):
    """Of each line of /proc/interrupts: what it says behind the counts, and their sum."""
    found = {}
    for line in vm.run('cat /proc/interrupts').splitlines()[1:]:
        m = re.match(r' *(\w+): +((?:\d+ +)+)(.*)', line)
        if m:
            found[re.sub(' +', ' ', m[3])] = sum(map(int, m[2].split()))
    return found


def rises(t, vm, command, *patterns):
    """@command makes the counts of all interrupts like @patterns rise."""
    before = interrupts(vm)
    vm.run(command)
    after = interrupts(vm)
    for p in patterns:
        names = [n for n in after if re.search(p, n)]
        t.check(f'{p} rises', names and sum(after[n] for n in names) > sum(before.get(n, 0) for n in names), str(after))


WORK = ('dd if=/dev/urandom of=/tmp/p bs=64k count=16 2>/dev/null; dd if=/tmp/p of=/dev/vda bs=64k conv=fsync 2>/dev/null;'
        'echo 3 >/proc/sys/vm/drop_caches; cmp -n 1048576 /tmp/p /dev/vda && ping -c 1 -W 5 10.0.2.2')
# Function calls on the other CPU
CALLS = 'for i in 1 2 3 4 5 6 7 8; do taskset 2 /bin/busybox true; taskset 1 sync; done'


def both_busy(vm):
    before = cpu_ticks(vm)
    vm.run(f'for i in 1 2 3; do ({CPU_BUSY}) & done; wait', 120)
    after = cpu_ticks(vm)
    return len(after) == 2 and all(b > a for a, b in zip(before, after))


def aia_msi(t, g):
    drive = f'file={g.disk("aia.img", 8 << 20)},format=raw,if=none,id=d,overlay={g.path("aia.ov")}'
    with g.vm('-M', 'virt,aia=aplic-imsic', '-drive', drive, *PCI, smp=2, log=t.log('aia-msi'), cwd=g.work) as vm:
        ready(vm)
        t.note(f'boot: {vm.wall():.1f} s, {vm.cpu():.1f} CPU s')
        t.check('CPUs tell', vm.run('grep -c _smaia_ssaia_ /proc/cpuinfo') == '4')
        rises(t, vm, WORK, r'PCI-MSIX.*virtio0-req', r'PCI-MSIX.*virtio1-input', r'APLIC-MSI.*ttyS0')
        rises(t, vm, CALLS, r'Rescheduling interrupts|Function call interrupts')
        t.check('IPIs are messages', 'providing IPIs' in vm.run('dmesg | grep imsic'))
        t.check('both CPUs work', both_busy(vm))
        vm.run('echo 1 >/tmp/n')
        t.check('savevm', not vm.hmp('savevm a'))
        vm.run('echo 2 >/tmp/n')
        vm.run(WORK)
        t.check('loadvm', not vm.hmp('loadvm a'))
        t.check('it is back', vm.run('cat /tmp/n') == '1')
        rises(t, vm, WORK, r'PCI-MSIX.*virtio0-req', r'PCI-MSIX.*virtio1-input', r'APLIC-MSI.*ttyS0')
        rises(t, vm, CALLS, r'Rescheduling interrupts|Function call interrupts')
        vm.send('poweroff -f\n')
        t.check('poweroff', vm.status(60) == 0)
    for aia in ('none', 'aplic'):
        status, out = refused(g.emulator, g.args('-M', f'virt,aia={aia}', '-drive', drive, *PCI, '-serial', 'null', '-loadvm', 'a', smp=2),
                              cwd=g.work)
        t.check(f'snapshot of another machine (aia={aia})', status == 1 and f'aia aplic-imsic there, {aia} here' in out, f'{status}: {out}')


def aia_lines(t, g):
    drive = f'file={g.disk("aia.img", 8 << 20)},format=raw,if=none,id=d'
    with g.vm('-M', 'virt,aia=aplic', '-drive', drive, *PCI, smp=2, log=t.log('aia-lines')) as vm:
        ready(vm)
        t.note(f'boot: {vm.wall():.1f} s, {vm.cpu():.1f} CPU s')
        rises(t, vm, WORK, r'APLIC-DIRECT.*virtio0', r'APLIC-DIRECT.*virtio1', r'APLIC-DIRECT.*ttyS0')
        t.check('both CPUs work', both_busy(vm))
        vm.run('echo 2 >/proc/irq/$(grep ttyS0 /proc/interrupts | cut -d : -f 1 | tr -d " ")/smp_affinity')
        vm.run('true')
        t.check('to the other CPU', int(vm.run('grep ttyS0 /proc/interrupts').split()[2]) > 0)
        if t.level == 'full':
            vm.send('reboot -f\n')
            ready(vm)
            t.check('reboot of the guest', 'APLIC-DIRECT' in vm.run('cat /proc/interrupts'))
        vm.send('poweroff -f\n')
        t.check('poweroff', vm.status(60) == 0)


def aia_mmio(t, g):
    """Wires as messages: virtio-mmio behind an APLIC in MSI mode."""
    if t.level != 'full':
        return
    drive = f'file={g.disk("aia.img", 8 << 20)},format=raw,if=virtio'
    with g.vm('-M', 'virt,aia=aplic-imsic', '-drive', drive, '-nic', 'user', smp=4, log=t.log('aia-mmio')) as vm:
        ready(vm)
        rises(t, vm, f'for i in 1 2 3 4 5; do {WORK}; done', r'APLIC-MSI.*virtio0', r'APLIC-MSI.*virtio1')
        vm.send('poweroff -f\n')
        t.check('poweroff', vm.status(60) == 0)


def aia_options(t, g):
    status, out = refused(g.emulator, ['-machine', 'help'])
    t.check('-machine help', status == 0 and 'aia=none|aplic|aplic-imsic' in out and 'none  ' in out, out)
    status, out = refused(g.emulator, ['-machine', 'virt,help'])
    t.check('-machine virt,help', status == 0 and 'aia=' in out and 'nothing' not in out, out)
    for wrong in ('aia=plic', 'aia=', 'aia=aplic-imsicx'):
        status, out = refused(g.emulator, ['-machine', 'virt,' + wrong, '-nodefaults'])
        t.check(wrong, status == 1 and 'none, aplic and aplic-imsic are known' in out, f'{status}: {out}')
    status, out = refused(g.emulator, ['-machine', 'virt,aia=aplic-imsic,aia-guests=1', '-nodefaults'])
    t.check('aia-guests', status == 1 and 'aia-guests=1' in out, f'{status}: {out}')
    for aia, there, absent in (('none', b'sifive,plic-1.0.0', b'aplic'), ('aplic', b'riscv,delegation', b'imsic'),
                               ('aplic-imsic', b'riscv,imsics', b'plic-1.0.0')):
        path = g.path('aia.dtb')
        subprocess.run([g.emulator, '-machine', f'virt,aia={aia},aia-guests=0,dumpdtb={path}', '-nodefaults'], check=True)
        with open(path, 'rb') as f:
            tree = f.read()
        t.check(f'device tree of aia={aia}', there in tree and absent not in tree)
        t.check(f'CPUs of aia={aia}', (b'_smaia_ssaia_' in tree) == (aia == 'aplic-imsic'))


CASES = [aia_options, aia_msi, aia_lines, aia_mmio]
