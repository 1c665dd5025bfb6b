# SPDX-License-Identifier: Apache-2.0
"""gdb-multiarch on a machine: from its first instruction, in the kernel, and on one that runs."""
import re
import shutil
import subprocess

from boot import ready
from vm import SCALE

GDB = shutil.which('gdb-multiarch')


def gdb(path, commands, timeout=120):
    """What gdb prints for @commands, on the machine that listens at @path."""
    lines = ['set pagination off', 'set confirm off', 'set architecture riscv:rv64', f'target remote {path}', *commands]
    arguments = [a for line in lines for a in ('-ex', line)]
    p = subprocess.run([GDB, '-batch', '-nx', *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                       stderr=subprocess.STDOUT, text=True, timeout=timeout * SCALE, errors='replace')
    return p.stdout


def values(text, name):
    """Of `printf "NAME=%#lx\\n", ...`, in order."""
    return [int(v, 16) for v in re.findall(rf'^{name}=(?:0x)?([0-9a-f]+)$', text, re.M)]


def symbols(t, g, *names):
    """Addresses in the running kernel, which is where it was linked: nokaslr."""
    with g.vm(append='nokaslr t.net=off') as vm:
        ready(vm)
        lines = vm.run('cat /proc/kallsyms', 240).splitlines()
    found = {f[2]: int(f[0], 16) for f in (line.split() for line in lines) if len(f) == 3}
    return [found[n] for n in names]


def first_instruction(t, g):
    """Stopped before it: registers, steps, breakpoints, CSRs, both CPUs."""
    if not GDB:
        t.skip('gdb-multiarch is not installed')
        return
    path = g.path('gdb-reset')
    with g.vm('-S', '-gdb', f'unix:{path}', append='t.net=off', smp=2, log=t.log('gdb-reset')) as vm:
        out = gdb(path, ['printf "pc=%#lx\\n", $pc', 'x/i $pc', 'stepi', 'printf "pc=%#lx\\n", $pc', 'info threads',
                         'printf "hart=%#lx\\n", $mhartid', 'thread 2', 'printf "hart=%#lx\\n", $mhartid', 'thread 1',
                         'set $t3 = 0x1234', 'printf "t3=%#lx\\n", $t3', 'break *0x80000000', 'continue',
                         'printf "at=%#lx\\n", $pc', 'monitor info status', 'delete', 'detach'])
        t.check('reset address and step', values(out, 'pc') == [0x1000, 0x1004], out)
        t.check('disassembly', 'auipc' in out, out)
        t.check('CPUs are threads', 'CPU 0' in out and 'CPU 1' in out, out)
        t.check('CSRs of each', values(out, 'hart') == [0, 1], out)
        t.check('register write', values(out, 't3') == [0x1234], out)
        t.check('breakpoint', values(out, 'at') == [0x80000000], out)
        t.check('monitor command', 'debug' in out, out)
        ready(vm)
        t.check('goes on when gdb has left', vm.run('nproc') == '2')


def kernel(t, g):
    """A breakpoint at start_kernel, a step, a variable, watchpoints, on to the shell; then a machine that runs."""
    if not GDB:
        t.skip('gdb-multiarch is not installed')
        return
    start, banner, jiffies = symbols(t, g, 'start_kernel', 'linux_banner', 'jiffies_64')
    path = g.path('gdb-kernel')
    with g.vm('-S', '-gdb', f'unix:{path}', append='nokaslr t.net=off', smp=2, log=t.log('gdb-kernel')) as vm:
        out = gdb(path, [f'hbreak *{start:#x}', 'continue', 'printf "pc=%#lx\\n", $pc', 'stepi', 'printf "pc=%#lx\\n", $pc',
                         f'x/s {banner:#x}', 'delete', f'watch *(long *){jiffies:#x}', 'continue', 'continue', 'delete',
                         f'rwatch *(long *){jiffies:#x}', 'continue', 'delete', 'detach'], 300)
        pc = values(out, 'pc')
        t.check('start_kernel', pc[:1] == [start], out)
        t.check('step', len(pc) == 2 and start < pc[1] <= start + 4, out)
        t.check('a variable', '"Linux version' in out, out)
        t.check('watchpoint', len(re.findall(r'^Old value = .*\nNew value = ', out, re.M)) >= 2, out)
        t.check('read watchpoint', 'Value = ' in out.rpartition('rwatch')[2], out)
        ready(vm)
        out = gdb(path, ['info threads', 'printf "mode=%#lx\\n", $priv', 'thread apply all stepi', 'detach'])
        t.check('a running machine', 'Thread 1' in out and 'Thread 2' in out, out)
        t.check('it runs on', vm.run('echo on') == 'on')


CASES = [first_instruction, kernel]
