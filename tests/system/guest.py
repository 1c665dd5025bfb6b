# SPDX-License-Identifier: Apache-2.0
"""What the tests boot: Debian's kernel and firmware from their packages, an initramfs, and the command lines for them."""
import glob
import http.server
import os
import subprocess
import threading

from vm import VM

HERE = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(os.path.dirname(HERE))
PACKAGES = ['linux-image-riscv64', 'opensbi', 'u-boot-qemu', 'qemu-efi-riscv64', 'busybox-static']
MODULES = ['virtio_mmio', 'virtio_blk', 'virtio_net', 'virtio_rng', 'crc32c_generic', 'libcrc32c', 'ext4', '9p', '9pnet_virtio', 'vfat', 'nls_ascii', 'nls_cp437']


class Guest:
    def __init__(self, emulator, root, work):
        self.emulator, self.root, self.work = emulator, root, work
        self.kernel = self.find('boot/vmlinu[xz]-*')
        self.bios = self.find('usr/lib/riscv64-linux-gnu/opensbi/generic/fw_dynamic.bin')
        self.uboot = self.find('usr/lib/u-boot/qemu-riscv64_smode/uboot.elf')
        self.efi_code = self.find('usr/share/qemu-efi-riscv64/RISCV_VIRT_CODE.fd')
        self.efi_vars = self.find('usr/share/qemu-efi-riscv64/RISCV_VIRT_VARS.fd')
        self.initrd = os.path.join(work, 'initramfs.gz')
        subprocess.run([os.path.join(TOP, 'tools/make-initramfs'), root, self.initrd, os.path.join(HERE, 'init'),
                        'dhcp=' + os.path.join(HERE, 'dhcp'), *MODULES], check=True)

    def find(self, pattern):
        found = sorted(glob.glob(os.path.join(self.root, pattern)))
        if not found:
            raise SystemExit(f'{pattern} is not in {self.root}')
        return found[-1]

    def args(self, *more, append='', memory='512', smp=1):
        """A machine with nothing but console, kernel and initramfs."""
        return ['-machine', 'virt', '-nodefaults', '-nographic', '-m', memory, '-smp', str(smp), '-bios', self.bios,
                '-kernel', self.kernel, '-initrd', self.initrd, '-append', f'console=ttyS0 quiet {append}'.strip(), *more]

    def vm(self, *more, append='', memory='512', smp=1, log=None, **kw):
        return VM(self.emulator, self.args(*more, append=append, memory=memory, smp=smp), log=log, **kw)

    def path(self, name):
        return os.path.join(self.work, name)

    def disk(self, name, size):
        """An empty image of @size bytes."""
        path = self.path(name)
        with open(path, 'wb') as f:
            f.truncate(size)
        return path


def fetch_root():
    """The packages unpacked; None if the mirror cannot serve them now."""
    r = subprocess.run([os.path.join(TOP, 'tools/get-sysroot'), '--bare', 'system', 'riscv64', *PACKAGES],
                       stdout=subprocess.PIPE, text=True)
    if r.returncode == os.EX_TEMPFAIL:
        return None
    r.check_returncode()
    return r.stdout.strip()


class Web:
    """An HTTP server of one folder on the host's loopback, or at another address of the host."""

    def __init__(self, folder, address='127.0.0.1'):
        class Handler(http.server.SimpleHTTPRequestHandler):
            def __init__(self, *a, **kw):
                super().__init__(*a, directory=folder, **kw)

            def log_message(self, *a):
                pass

        self.server = http.server.ThreadingHTTPServer((address, 0), Handler)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.server.shutdown()
        self.server.server_close()
