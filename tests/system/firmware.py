# SPDX-License-Identifier: Apache-2.0
"""Boot loaders: U-Boot and EDK2 start the kernel as an EFI application from a disk's EFI system partition."""
import re
import shutil
import struct

from boot import ready
from vm import VM

SECTOR, CLUSTER = 512, 8 * 512
EFI_PARTITION = bytes.fromhex('28732ac11ff8d211ba4b00a0c93ec93b')


def fat32(files):
    """A FAT32 file system (Microsoft's FAT specification) with @files, a dict of upper-case paths to contents. Names that are not
    8.3 get a long one too."""
    tree = {'': {}}
    for path, data in files.items():
        *folders, name = path.split('/')
        for i, f in enumerate(folders):
            tree['/'.join(folders[:i])].setdefault(f, None)
            tree.setdefault('/'.join(folders[:i + 1]), {})
        tree['/'.join(folders)][name] = data
    chains, blobs, start = [0x0ffffff8, 0x0fffffff], [], {}

    def take(data, key=None):
        n = max(1, -(-len(data) // CLUSTER))
        first = len(chains)
        chains.extend(range(first + 1, first + n))
        chains.append(0x0fffffff)
        blobs.append(data.ljust(n * CLUSTER, b'\0'))
        return first

    def long_name(name, short):
        total = 0
        for c in short:
            total = ((total >> 1 | total << 7) + c) & 0xff
        units = (name.encode('utf-16le') + b'\0\0').ljust(-(-(len(name) + 1) // 13) * 26, b'\xff')
        parts = [units[i:i + 26] for i in range(0, len(units), 26)]
        return b''.join(struct.pack('<B10sBBB12sH4s', i | (0x40 if i == len(parts) else 0), p[:10], 15, 0, total, p[10:22], 0, p[22:])
                        for i, p in reversed(list(enumerate(parts, 1))))

    def entry(name, attr, cluster, size):
        base, _, ext = name.partition('.')
        if name in ('.', '..'):
            short = name.ljust(11).encode()
        else:
            short = (base if len(base) <= 8 else base[:6] + '~1').ljust(8).encode() + ext.ljust(3).encode()
        return (long_name(name, short) if len(base) > 8 else b'') + short + struct.pack('<BBBHHHHHHHI', attr, 0, 0, 0, 0x5a21, 0x5a21, cluster >> 16, 0, 0x5a21, cluster & 0xffff, size)

    def folder_size(path):
        return (2 + sum(2 + len(name) // 13 for name in tree[path])) * 32

    for path in sorted(tree, key=lambda p: (p.count('/'), p)):      # the root first: cluster 2
        start[path] = take(bytes(folder_size(path)))
    order = sorted(tree, key=lambda p: (p.count('/'), p))
    where = {p: i for i, p in enumerate(order)}
    for path in order:
        up = path.rpartition('/')[0]
        out = b'' if not path else entry('.', 16, start[path], 0) + entry('..', 16, start[up] if up else 0, 0)
        for name, data in tree[path].items():
            if data is None:
                out += entry(name, 16, start[(path + '/' + name).strip('/')], 0)
            else:
                out += entry(name, 32, take(data), len(data))
        blobs[where[path]] = out.ljust(len(blobs[where[path]]), b'\0')
    clusters = max(len(chains) - 2, 70000)                          # fewer would make it FAT16
    fat = b''.join(struct.pack('<I', c) for c in chains).ljust(-(-(clusters + 2) * 4 // SECTOR) * SECTOR, b'\0')
    reserved, fat_sectors = 32, len(fat) // SECTOR
    total = reserved + fat_sectors + clusters * (CLUSTER // SECTOR)
    boot = b'\xeb\x58\x90LYRETEST' + struct.pack('<HBHBHHBHHHII', SECTOR, CLUSTER // SECTOR, reserved, 1, 0, 0, 0xf8, 0, 32, 64, 0, total)
    boot += struct.pack('<IHHIHH', fat_sectors, 0, 0, 2, 1, 6) + bytes(12) + struct.pack('<BBBI', 0x80, 0, 0x29, 0x1234) + b'LYRE       FAT32   '
    boot = boot.ljust(510, b'\0') + b'\x55\xaa'
    info = (b'RRaA'.ljust(484, b'\0') + b'rrAa' + struct.pack('<II', 0xffffffff, 0xffffffff)).ljust(510, b'\0') + b'\x55\xaa'
    head = bytearray(reserved * SECTOR)
    head[0:512], head[512:1024], head[6 * 512:7 * 512] = boot, info, boot
    return bytes(head) + fat + b''.join(blobs), total * SECTOR


def esp_disk(path, files):
    """A disk with a GPT (UEFI specification, chapter 5) of one EFI system partition."""
    import zlib
    data, size = fat32(files)
    first = 2048
    last = first + size // SECTOR - 1
    sectors = last + 1 + 34
    part = EFI_PARTITION + bytes(range(16)) + struct.pack('<QQQ', first, last, 0) + 'ESP'.encode('utf-16le').ljust(72, b'\0')
    table = part.ljust(128 * 128, b'\0')

    def header(here, other, entries):
        h = b'EFI PART' + struct.pack('<IIIIQQQQ', 0x10000, 92, 0, 0, here, other, 34, sectors - 34) + bytes(range(16, 32))
        h += struct.pack('<QIII', entries, 128, 128, zlib.crc32(table))
        return (h[:16] + struct.pack('<I', zlib.crc32(h)) + h[20:]).ljust(SECTOR, b'\0')

    mbr = (bytes(446) + struct.pack('<B3sB3sII', 0, b'\0\2\0', 0xee, b'\xff\xff\xff', 1, sectors - 1)).ljust(510, b'\0') + b'\x55\xaa'
    with open(path, 'wb') as f:
        f.truncate(sectors * SECTOR)
        f.write(mbr + header(1, sectors - 1, 2) + table)
        f.seek(first * SECTOR)
        f.write(data)
        f.seek((sectors - 33) * SECTOR)
        f.write(table + header(sectors - 1, 1, sectors - 33))


def make_disk(g, removable=False):
    """The kernel with its initramfs, which U-Boot loads from its own prompt and EDK2 from its shell's script; or @removable, by the
    name of its own that firmware looks for."""
    path = g.path('esp.img')
    with open(g.kernel, 'rb') as f:
        kernel = f.read()
    with open(g.initrd, 'rb') as f:
        initrd = f.read()
    script = b'fs0:\r\n\\EFI\\BOOT\\KERNEL.EFI console=ttyS0 t.net=off initrd=\\INITRD.GZ\r\n'
    if removable:
        esp_disk(path, {'EFI/BOOT/BOOTRISCV64.EFI': kernel})
    else:
        esp_disk(path, {'EFI/BOOT/KERNEL.EFI': kernel, 'INITRD.GZ': initrd, 'STARTUP.NSH': script})
    return path


def finish(t, vm, name):
    ready(vm, 240)
    t.check(name + ': kernel', vm.run('[ -d /sys/firmware/efi ] && echo efi') == 'efi')
    t.note(f'{name}: {vm.wall():.1f} s, {vm.cpu():.1f} CPU s')
    vm.send('poweroff -f\n')
    t.check(name + ': end', vm.status(60) == 0)


def uboot(t, g):
    disk = make_disk(g)
    args = ['-machine', 'virt', '-nodefaults', '-nographic', '-m', '512', '-bios', g.bios, '-kernel', g.uboot,
            '-drive', f'file={disk},format=raw,if=virtio,readonly=on']
    with VM(g.emulator, args, log=t.log('uboot')) as vm:
        vm.wait('Hit any key to stop autoboot', 60)
        vm.send(' ')
        vm.wait('=> ')
        vm.send('load virtio 0:1 $kernel_addr_r EFI/BOOT/KERNEL.EFI\n')
        vm.wait('bytes read in', 60)
        vm.wait('=> ')
        vm.send('setenv bootargs console=ttyS0 t.net=off initrd=\\\\INITRD.GZ; bootefi $kernel_addr_r $fdtcontroladdr\n')
        vm.wait('.')
        finish(t, vm, 'U-Boot')


def edk2_vm(t, g, disk, log):
    vars_file = g.path('vars.fd')
    shutil.copy(g.efi_vars, vars_file)
    args = ['-machine', 'virt', '-nodefaults', '-nographic', '-m', '1024', '-bios', g.bios,
            '-drive', f'file={g.efi_code},format=raw,if=pflash,unit=0,readonly=on',
            '-drive', f'file={vars_file},format=raw,if=pflash,unit=1', '-drive', f'file={disk},format=raw,if=virtio,readonly=on']
    return VM(g.emulator, args, log=t.log(log))


def edk2(t, g):
    with edk2_vm(t, g, make_disk(g), 'edk2') as vm:
        finish(t, vm, 'EDK2')


def edk2_removable(t, g):
    """Nobody tells EDK2 what to start. The kernel gets no command line, so it ends without a root."""
    with edk2_vm(t, g, make_disk(g, True), 'edk2-removable') as vm:
        vm.wait('EFI stub: Booting Linux Kernel', 120)
        vm.wait('VFS: Unable to mount root fs', 120)
        t.check('kernel by EDK2 itself', re.search('efi: EFI v2', vm.text) and 'Shell>' not in vm.text, vm.tail())
        t.note(f'{vm.wall():.1f} s, {vm.cpu():.1f} CPU s')


CASES = [uboot, edk2, edk2_removable]
