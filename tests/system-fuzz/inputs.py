# SPDX-License-Identifier: Apache-2.0
"""Files and option texts that are damaged or nonsense: each gives one clear message and status 1, or a machine that runs (a machine
that runs says so: its monitor or its guest ends it). Never a crash, never a hang, never silence with a failing status."""
import gzip
import os
import random
import stat
import struct
import subprocess
import zlib

from common import BASIC, put, report, run

AWKWARD = [0, 1, 0xfff, 0x1000, 0x7fffffff, 0x80000000, 0xffffffff, 0x80200000, 1 << 63, (1 << 64) - 1, 0xfffffffffffff000]
PASS = struct.pack('<6I', 0x00100537, 0x000055b7, 0x5555859b, 0x00b52023, 0x0000006f, 0)      # lui, lui, addiw, sw to the syscon, j .


def damage(r, data, n=None):
    d = bytearray(data)
    for _ in range(n or r.choice([1, 1, 2, 3, 8, 30])):
        if not d:
            break
        k = r.randrange(6)
        at = r.randrange(len(d)) if r.random() < .5 else r.randrange(min(len(d), 128))
        if k == 0:
            d[at] = r.randrange(256)
        elif k == 1:
            d[at] ^= 1 << r.randrange(8)
        elif k == 2 and len(d) >= 8:
            at &= ~7
            d[at:at + 8] = struct.pack(r.choice('<>') + 'Q', r.choice(AWKWARD))[:max(0, len(d) - at)]
        elif k == 3 and len(d) >= 4:
            at &= ~3
            d[at:at + 4] = struct.pack(r.choice('<>') + 'I', r.choice(AWKWARD) & 0xffffffff)[:max(0, len(d) - at)]
        elif k == 4:
            d = d[:at] if r.random() < .3 else d[:at] + d[at + r.randrange(1, 64):]
        else:
            d[at:at] = bytes(r.randrange(256) for _ in range(r.randrange(1, 32)))
    return bytes(d)


def elf():
    eh = b'\x7fELF\x02\x01\x01\0' + bytes(8) + struct.pack('<HHIQQQIHHHHHH', 2, 243, 1, 0x80000000, 64, 0, 0, 64, 56, 2, 0, 0, 0)
    ph = struct.pack('<IIQQQQQQ', 1, 5, 176, 0x80000000, 0x80000000, len(PASS), len(PASS) + 64, 4096)
    return eh + ph + struct.pack('<IIQQQQQQ', 1, 6, 176, 0x80010000, 0x80010000, 8, 4096, 4096) + PASS


def image():
    head = bytearray(64)
    head[0:4] = struct.pack('<I', 0x0400006f)                    # j 64
    head[8:24] = struct.pack('<QQ', 0x200000, 0x1000)
    head[48:60] = b'RISCV\0\0\0RSC\x05'
    return bytes(head) + PASS


def zboot():
    body = gzip.compress(image())
    head = bytearray(64)
    head[0:8] = b'MZ\0\0zimg'
    head[8:16] = struct.pack('<II', 64, len(body))
    head[24:29] = b'gzip\0'
    return bytes(head) + body


def judge(end, name, keep):
    why = end.bad()
    if not why and end.status not in (None, 0):
        lines = end.err.strip().splitlines()
        if len(lines) != 1 or end.status != 1:
            why = f'status {end.status} and not one message: {end.err[-800:]!r}'
    return report(not why, name, f'{why} (input kept: {keep})')


def check_file(exe, tmp, name, data, args, limit):
    """@args with FILE for the path. The input of a failure stays."""
    path = put(tmp, name, data)
    end = run([exe, *BASIC, '-m', '16M', *[a.replace('FILE', path) for a in args]], limit)
    if judge(end, name, path):
        os.unlink(path)


def files(exe, tmp, seed, n, limit=3):
    """What a machine is started with. A damaged kernel may loop: then being killed is right."""
    r = random.Random(seed)
    dtb = os.path.join(tmp, 'good.dtb')
    subprocess.run([exe, *BASIC, '-M', 'virt,dumpdtb=' + dtb], check=True)
    tree = open(dtb, 'rb').read()
    kernels = [image(), elf(), gzip.compress(image()), zboot(), gzip.compress(zboot()), gzip.compress(elf())]
    kernel = put(tmp, 'kernel', image())
    for i, k in enumerate(kernels):
        end = run([exe, *BASIC, '-bios', 'none', '-kernel', put(tmp, f'good{i}', k), '-dtb', dtb, '-m', '16M'])
        report(end.status == 0 and not end.err, f'good kernel {i}', f'{end.status} {end.err}')
    for i in range(n):
        kind = r.randrange(4)
        if kind == 0:
            check_file(exe, tmp, f'dtb-{seed}-{i}', damage(r, tree), ['-bios', 'none', '-kernel', kernel, '-dtb', 'FILE', '-append', 'x' * r.choice([1, 5000])], limit)
        elif kind == 1:
            check_file(exe, tmp, f'initrd-{seed}-{i}', bytes(r.choice([0, 1, 5 << 20, 14 << 20, 15 << 20, 17 << 20])),
                       ['-bios', 'none', '-kernel', kernel, '-initrd', 'FILE', '-m', r.choice(['4M', '8M', '16M'])], limit)
        else:
            data = damage(r, r.choice(kernels))
            if r.random() < .1:
                data = bytes(r.randrange(256) for _ in range(r.choice([0, 1, 63, 64, 65, 500])))
            check_file(exe, tmp, f'kernel-{seed}-{i}', data, [*r.choice([['-bios', 'none', '-kernel', 'FILE'], ['-bios', 'FILE']])], r.choice([.5, .5, limit]))


# ---- snapshots and overlays ----

def saved(exe, tmp, name, args):
    """Start stopped, save, end. Returns nothing; the file @name is there or the report says so."""
    p = subprocess.run([exe, *BASIC, '-m', '8M', '-S', '-monitor', 'stdio', *args], capture_output=True, timeout=60,
                       input=f'{name}\nquit\n'.encode())
    return p.stdout.decode(errors='replace') + p.stderr.decode(errors='replace')




def snapshots(exe, tmp, seed, n):
    r = random.Random(seed)
    kernel = put(tmp, 'kernel', image())
    devices = ['-bios', 'none', '-kernel', kernel, '-device', 'virtio-rng-device', '-device', 'virtio-serial-device', '-nic', 'user,restrict=on']
    path = os.path.join(tmp, 'good.snap')
    text = saved(exe, tmp, 'migrate file:' + path, devices)
    if not report(os.path.exists(path), 'migrate to a file', text):
        return
    good = open(path, 'rb').read()
    start = [exe, *BASIC, '-m', '8M', *devices]
    end = run([*start, '-incoming', 'file:' + path])
    report(end.status == 0 and not end.err, 'incoming', f'{end.status} {end.err}')
    for i in range(n):
        name = f'snapshot-{seed}-{i}'
        keep = put(tmp, name, damage(r, good))
        if judge(run([*start, '-incoming', 'file:' + keep], 5), name, keep):
            os.unlink(keep)
    base = put(tmp, 'base', bytes(1 << 20))
    drive = ['-bios', 'none', '-kernel', kernel, '-drive', f'file={base},overlay={base}.over,format=raw,if=virtio']
    text = saved(exe, tmp, 'savevm one', drive)
    extra = [f for f in os.listdir(tmp) if f.startswith('base') and f != 'base']
    if not report(len(extra) > 0, 'savevm makes a file beside the disk', text + repr(os.listdir(tmp))):
        return
    kept = {f: open(os.path.join(tmp, f), 'rb').read() for f in extra if os.path.isfile(os.path.join(tmp, f))}
    for i in range(n):
        name = f'overlay-{seed}-{i}'
        for f, data in kept.items():
            put(tmp, f, damage(r, data))
        end = run([exe, *BASIC, '-m', '8M', *drive, *r.choice([[], ['-loadvm', 'one']])], 5)
        if not judge(end, name, ' '.join(extra)):
            for f in kept:
                os.rename(os.path.join(tmp, f), os.path.join(tmp, f'{name}-{f}'))
    for f, data in kept.items():
        put(tmp, f, data)
    end = run([exe, *BASIC, '-m', '8M', *drive, '-loadvm', 'one'])
    report(end.status == 0 and not end.err, 'loadvm', f'{end.status} {end.err}')
    for f in kept:
        os.unlink(os.path.join(tmp, f))


# ---- option texts ----

OPTIONS = """M machine cpu smp m accel kernel initrd append dtb bios drive blockdev device netdev nic fsdev virtfs chardev serial monitor qmp mon display
rtc action gdb loadvm incoming object global d dfilter vga name uuid msg""".split()
WORDS = """virt rv64 max type cpus maxcpus sockets cores threads size 4M 1G 99T jit interp tb-size file format raw if virtio none pflash unit readonly on off
snapshot driver filename node-name id drive virtio-blk-device virtio-net-device virtio-rng-device virtio-9p-device virtio-serial-device virtconsole
virtserialport virtio-blk-pci netdev user hostfwd tcp::0-:22 tcp:127.0.0.1:0-10.0.2.15:22 udp net 10.0.2.0/24 host dns restrict yes fsdev local path
/nonexistent security_model mapped mount_tag chardev null stdio mon:stdio pty socket unix: tcp: server wait base utc localtime 2020-01-01 2020-13-99T99:99:99
reboot shutdown pause file: rng-random rng-builtin 0x1000..0x2000 0x1000+0x10 asm guest in_asm mmu int queue-size num-queues serial mac
52:54:00:12:34:56 zz:zz logical_block_size 512 0 -1 65536 18446744073709551616 help name mode control readline
bus addr irq sv39 sv48 zba true false svadu all -drive none,none nan inf 1e300 0x""".split()


def option_value(r):
    def word():
        k = r.randrange(12)
        if k == 0:
            return ''.join(chr(r.randrange(1, 128)) for _ in range(r.randrange(0, 12)))
        if k == 1:
            return r.choice(['%s%n', 'x' * 5000, '\x7f', '\xff\xfe', '=', ',', ',,', '', ':', '../..', '0' * 400])
        return r.choice(WORDS)
    items = [word() + ('=' + word() if r.random() < .6 else '') for _ in range(r.randrange(1, 6))]
    return ','.join(items)


REPEATED = [('-rtc', 'base=utc,base=never'), ('-nic', 'none,type=wait'), ('-nic', 'user,restrict=maybe,restrict=who')]     # items that come again


def options(exe, tmp, seed, n):
    """Each option in turn with nonsense. dumpdtb ends a machine that all of it is right for."""
    r = random.Random(seed)
    where = os.path.join(tmp, 'cwd')
    os.makedirs(where, exist_ok=True)
    for i in range(-len(REPEATED), n):
        args = [*REPEATED[i]] if i < 0 else []
        for _ in range(r.choice([1, 1, 1, 2, 3]) if i >= 0 else 0):
            args += ['-' + (OPTIONS[i % len(OPTIONS)] if not args else r.choice(OPTIONS)), option_value(r)]
        end = run([exe, '-nodefaults', '-display', 'none', '-bios', 'none', *args, '-M', 'virt,dumpdtb=/dev/null'], 10, cwd=where)
        why = end.bad()
        if not why and end.status is None:
            why = 'it does not end'
        if not why and end.status != 0 and (end.status != 1 or not end.err.strip()):
            why = f'status {end.status}, {end.err!r}'
        if not why and end.status == 1 and len(end.err.replace('\n', ' ', sum(a.count('\n') for a in args)).strip().splitlines()) != 1 \
                and not any(c in ''.join(args) for c in '\n\r\x0b\x0c\x1c\x1d\x1e'):
            why = f'not one message: {end.err!r}'
        report(not why, f'options {args!r}', why)


def outputs(exe, tmp, seed, n):
    """What the user names for output is written to, and stays what it is: pipes, links, files of others."""
    def kind(path):
        return stat.S_IFMT(os.lstat(path).st_mode)

    def machine(*args):
        return run([exe, *BASIC, '-bios', 'none', '-m', '16M', *args], 10, cwd=tmp)

    link, target, pipe = (os.path.join(tmp, x) for x in ('link', 'target', 'pipe'))
    put(tmp, 'target', b'old')
    os.symlink(target, link)
    end = machine('-M', 'virt,dumpdtb=' + link)
    report(end.status == 0 and kind(link) == stat.S_IFLNK and open(target, 'rb').read(4) == b'\xd0\x0d\xfe\xed', 'dumpdtb to a link', end.err)
    os.mkfifo(pipe)
    for what, args in (('dumpdtb', ['-M', 'virt,dumpdtb=' + pipe]), ('pidfile', ['-pidfile', pipe, '-kernel', put(tmp, 'pass', PASS)])):
        reader = subprocess.Popen(['cat', pipe], stdout=subprocess.PIPE)
        end = machine(*args)
        report(end.status == 0 and stat.S_ISFIFO(os.lstat(pipe).st_mode), f'{what} to a pipe', end.err)
        reader.kill()
        reader.communicate()
    put(tmp, 'target', b'mine')
    end = machine('-gdb', 'unix:' + target, '-M', 'virt,dumpdtb=' + os.path.join(tmp, 'dtb'))
    report(kind(target) == stat.S_IFREG and open(target, 'rb').read() == b'mine', 'a file is no socket', end.err)
