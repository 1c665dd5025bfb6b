# SPDX-License-Identifier: Apache-2.0
"""gdb-multiarch on a machine: from its first instruction, in the kernel, and on one that runs."""
import re
import shutil
import socket
import struct
import subprocess

from boot import ready
from vm import SCALE, VM

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


# Loads, increments and stores the doubleword at 0x80001000 for ever; a trap handler whose first word is an illegal
# instruction.
COUNT = [0x00001297, 0x0002b303, 0x00130313, 0x0062b023, 0xff5ff06f]
SELF_TRAP = [0x00000297, 0x00c28293, 0x30529073, 0]


def bare(g, name, code, smp=1):
    """A machine with only @code as its firmware, stopped; and the debugger's socket."""
    image, path = g.path(name + '.bin'), g.path(name)
    with open(image, 'wb') as f:
        f.write(struct.pack(f'<{len(code)}I', *code))
    return VM(g.emulator, ['-machine', 'virt', '-nodefaults', '-nographic', '-m', '64', '-smp', str(smp), '-bios', image, '-S',
                           '-gdb', f'unix:{path}']), path


def packets(path, texts):
    """Answers to packets, the protocol spoken by hand: gdb itself steps RISC-V by breakpoints."""
    answers, buf = [], b''
    with socket.socket(socket.AF_UNIX) as s:
        s.settimeout(20 * SCALE)
        s.connect(path)
        for text in texts:
            s.sendall(b'$%s#%02x' % (text, sum(text) & 255))
            while not (m := re.search(rb'\$([^#]*)#..', buf)):
                buf += s.recv(4096)
            answers.append(m.group(1))
            buf = buf[m.end():]
            s.sendall(b'+')
    return answers


def traps_to_itself(t, g):
    """A step over an instruction whose trap handler begins with it ends there."""
    vm, path = bare(g, 'gdb-trap', SELF_TRAP)
    with vm:
        vm.qmp.command('query-status')
        got = packets(path, [b'Z0,8000000c,4', b'vCont;c', b'z0,8000000c,4', *[b'vCont;s:1', b'p20'] * 4])
        t.check('it stops', got[3::2] == [b'T05thread:1;'] * 4, got)
        t.check('where it was', got[4::2] == [b'0c00008000000000'] * 4, got)


def running(t, g):
    """Four CPUs: Ctrl-C, one of them alone, a watchpoint for loads and stores, kill."""
    if not GDB:
        t.skip('gdb-multiarch is not installed')
        return
    ctrl_c = 'shell (sleep 1; kill -INT $PPID) &'
    vm, path = bare(g, 'gdb-running', COUNT, 4)
    with vm:
        vm.qmp.command('query-status')
        out = gdb(path, [ctrl_c, 'continue', 'info threads', 'set $a = *(long *)0x80001000', 'print *(long *)0x80001000 == $a',
                         'thread 3', 'set scheduler-locking on', ctrl_c, 'continue', 'print $_thread',
                         'print *(long *)0x80001000 > $a', 'set scheduler-locking off', 'awatch *(long *)0x80001000', 'continue',
                         'continue', 'kill'])
        t.check('Ctrl-C', out.count('received signal SIGINT') == 2, out)
        t.check('four threads', len(re.findall(r'^[* ] +[1-4] +Thread', out, re.M)) == 4, out)
        t.check('standing still, and one alone', '$1 = 1\n' in out and '$2 = 3\n' in out and '$3 = 1\n' in out, out)
        t.check('awatch', len(re.findall(r'Hardware access .*watchpoint .*\n\n(Old v|V)alue = ', out)) >= 2, out)
        t.check('kill ends the emulator', vm.proc.wait(20 * SCALE) is not None)


CASES = [first_instruction, traps_to_itself, running, kernel]
