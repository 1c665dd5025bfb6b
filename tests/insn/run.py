#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Instruction tests: assembles tests/insn/GUEST/*.s and hands the cases to insn-run.

    run.py [--cpu NAME] INSN-RUN FILE...    run, with -cpu NAME
    run.py --record ORACLE FILE...          fill in every "?" of the expect lines with what ORACLE (an emulator's
                                            command, or "" on real hardware) computes; rewrites the files

A file is blocks: pairs of a "# set:" and a "# expect:" line, then the code they are for; each pair is one case.

    # set:    a0=0x7fffffffffffffff
    # expect: a1=0x8000000000000000 fflags=0
            addi  a1, a0, 1

Names: registers, mem+OFFSET:SIZE, exc (the number of the exception that ends the case); riscv64: fcsr, fflags, frm;
aarch64: x0.., sp, v0.. (128 bits), nzcv (four bits), fpcr, fpsr. A value is a number, or mem+OFFSET: an address in the
64 KiB of zeroed scratch memory. Code may branch between labels 1: .. 9: ; riscv64 must not use tp. The folder a file is
in names the guest. Exits 77 (skipped) if there is no cross assembler.
"""
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile

MEM = 0x10000000
SHOWN = 256                 # bytes of it that an oracle reports
M128 = (1 << 128) - 1
PART = 200                  # cases in one program of an oracle


def value(text):
    if text.startswith("mem"):
        return MEM + int(text[3:] or "0", 0)
    return int(text, 0) & ((1 << 64) - 1 if text.startswith("-") else M128)


def items(text):
    """[(name, address, size, value or None)]"""
    out = []
    for word in text.split():
        name, val = word.split("=")
        val = None if val == "?" else value(val)
        m = re.match(r"mem(\+\w+)?:(\d+)$", name)
        if m:
            out.append(("mem", MEM + int(m[1] or "0", 0), int(m[2]), val))
        else:
            out.append((name, 0, 8, val))
    return out


class Riscv64:
    PREFIX = "riscv64-linux-gnu-"
    FLAGS = ["-march=rv64gc_zba_zbb_zbc_zbkb_zbkc_zbkx_zbs_zicbom_zicbop_zicboz_zfhmin_zknd_zkne_zknh"]
    END = ".4byte 0x00100073"
    X = ("zero ra sp gp tp t0 t1 t2 s0 s1 a0 a1 a2 a3 a4 a5 a6 a7 s2 s3 s4 s5 s6 s7 s8 s9 s10 s11 t3 t4 t5 t6").split()
    F = ("ft0 ft1 ft2 ft3 ft4 ft5 ft6 ft7 fs0 fs1 fa0 fa1 fa2 fa3 fa4 fa5 fa6 fa7 fs2 fs3 fs4 fs5 fs6 fs7 fs8 fs9 fs10 "
         "fs11 ft8 ft9 ft10 ft11").split()
    SIZE = 520

    def source(self, cases):
        """A program that runs all cases and writes, for each: 32 x, 32 f, fcsr, scratch memory."""
        x, f = self.X, self.F
        s = [".globl _start\n_start:\n li a7,222\n li a0,0x10000000\n li a1,0x10000\n li a2,3\n li a3,0x32\n li a4,-1\n"
             " li a5,0\n ecall\n"]
        data = [".data\n.balign 8\nout: .zero 1024\n"]
        for k, (sets, code) in enumerate(cases):
            regs = {name: val for name, _, _, val in sets if name != "mem"}
            fcsr = regs.get("fcsr", regs.get("frm", 0) << 5 | regs.get("fflags", 0))
            data.append(f"set_{k}: .dword " + ",".join(str(regs.get(r, 0)) for r in x + f) + "\n")
            s.append(" li a0,0x10000000\n li a1,0x10000100\n1: sd zero,(a0)\n addi a0,a0,8\n blt a0,a1,1b\n")
            for name, addr, size, val in sets:
                if name == "mem":
                    s.append(f" li a0,{addr}\n li a1,{val}\n s{'?bh?w???d'[size]} a1,(a0)\n")
            s.append(f" li a0,{fcsr}\n fscsr a0\n la tp,set_{k}\n")
            s += [f" fld {r},{8 * (32 + n)}(tp)\n" for n, r in enumerate(f)]
            s += [f" ld {r},{8 * n}(tp)\n" for n, r in enumerate(x) if r not in ("zero", "tp")]
            s.append("".join(code) + "\n la tp,out\n")
            s += [f" sd {r},{8 * n}(tp)\n" for n, r in enumerate(x)]
            s += [f" fsd {r},{8 * (32 + n)}(tp)\n" for n, r in enumerate(f)]
            s.append(" frcsr a0\n sd a0,512(tp)\n mv a1,tp\n li a0,1\n li a2,520\n li a7,64\n ecall\n"
                     " li a0,1\n li a1,0x10000000\n li a2,256\n li a7,64\n ecall\n")
        s.append(" li a0,0\n li a7,93\n ecall\n")
        return "".join(s) + "".join(data)

    def registers(self, out):
        w = struct.unpack("<65Q", out)
        return dict(zip(self.X + self.F, w), fcsr=w[64], fflags=w[64] & 31, frm=w[64] >> 5)


class Aarch64:
    PREFIX = "aarch64-linux-gnu-"
    FLAGS = ["-march=armv8.5-a+crypto+sha3+sm4+fp16fml+rng+rcpc+flagm+pauth"]
    END = "brk #0"
    SIZE = 32 * 8 + 3 * 8 + 8 + 32 * 16      # x0..x30 sp, nzcv fpcr fpsr, unused, v0..v31

    def source(self, cases):
        """A program that runs all cases and writes, for each: SIZE bytes of registers, scratch memory."""
        s = [".globl _start\n_start:\n mov x8,222\n mov x0,0x10000000\n mov x1,0x10000\n mov x2,3\n mov x3,0x32\n"
             " mov x4,-1\n mov x5,0\n svc 0\n"]
        data = [".data\n.balign 16\nout: .zero 1024\n"]
        for k, (sets, code) in enumerate(cases):
            regs = {name: val for name, _, _, val in sets if name != "mem"}
            v = [regs.get(f"v{n}", 0) for n in range(32)]
            words = [regs.get(f"x{n}", 0) for n in range(31)] + [regs.get("sp", 0), regs.get("nzcv", 0) << 28,
                     regs.get("fpcr", 0), regs.get("fpsr", 0), 0] + [w for q in v for w in (q & (1 << 64) - 1, q >> 64)]
            memory = bytearray(SHOWN)
            for name, addr, size, val in sets:
                if name == "mem":
                    memory[addr - MEM:addr - MEM + size] = val.to_bytes(16, "little")[:size]
            words += struct.unpack(f"<{SHOWN // 8}Q", memory)
            data.append(f"set_{k}: .dword " + ",".join(map(hex, words)) + "\n")
            s.append(f" ldr x28,=set_{k}\n mov x0,{MEM}\n add x1,x28,{self.SIZE}\n")
            s += [f" ldr x2,[x1,{8 * n}]\n str x2,[x0,{8 * n}]\n" for n in range(SHOWN // 8)]
            s.append(" ldp x0,x1,[x28,248]\n mov sp,x0\n msr nzcv,x1\n ldp x0,x1,[x28,264]\n msr fpcr,x0\n msr fpsr,x1\n")
            s += [f" ldr q{n},[x28,{288 + 16 * n}]\n" for n in range(32)]
            s += [f" ldr x{n},[x28,{8 * n}]\n" for n in [*range(28), 29, 30, 28]]
            s.append("".join(code) + "\n b 99f\n .ltorg\n99:\n msr tpidr_el0,x28\n ldr x28,=out\n")
            s += [f" str x{n},[x28,{8 * n}]\n" for n in range(31) if n != 28]
            s.append(" mrs x0,tpidr_el0\n str x0,[x28,224]\n mov x0,sp\n mrs x1,nzcv\n stp x0,x1,[x28,248]\n"
                     " mrs x0,fpcr\n mrs x1,fpsr\n stp x0,x1,[x28,264]\n")
            s += [f" str q{n},[x28,{288 + 16 * n}]\n" for n in range(32)]
            for base, size in (("x28", self.SIZE), (str(MEM), SHOWN)):
                s.append(f" mov x0,1\n mov x1,{base}\n mov x2,{size}\n mov x8,64\n svc 0\n")
            s.append(" b 99f\n .ltorg\n99:\n")
        s.append(" mov x0,0\n mov x8,93\n svc 0\n")
        return "".join(s) + "".join(data)

    def registers(self, out):
        w = struct.unpack("<100Q", out)
        regs = {f"x{n}": w[n] for n in range(31)}
        regs |= {f"v{n}": w[36 + 2 * n] | w[37 + 2 * n] << 64 for n in range(32)}
        return dict(regs, sp=w[31], nzcv=w[32] >> 28, fpcr=w[33], fpsr=w[34])


GUESTS = {"riscv64": Riscv64(), "aarch64": Aarch64()}


def guest_of(path):
    name = os.path.basename(os.path.dirname(os.path.abspath(path)))
    return name, GUESTS[name]


class Block:
    def __init__(self):
        self.cases, self.code = [], []          # cases: (line number, set, expect)


def parse(path):
    blocks, block, pending = [], Block(), None
    for n, line in enumerate(open(path), 1):
        m = re.match(r"#\s*(set|expect):(.*)", line)
        if m and m[1] == "set":
            if block.code:
                blocks.append(block)
                block = Block()
            pending = items(m[2])
        elif m:
            block.cases.append((n, pending, items(m[2])))
        elif line.strip() and not line.startswith("#"):
            block.code.append(line)
    blocks.append(block)
    return [b for b in blocks if b.cases]


def tool(guest, name, *args, **kw):
    r = subprocess.run([guest.PREFIX + name, *args], capture_output=True, text=True, **kw)
    if r.returncode:
        sys.exit(f"{guest.PREFIX}{name}: {r.stderr[:2000]}")
    return r.stdout


def run(runner, cpu, path):
    blocks = parse(path)
    name, guest = guest_of(path)
    with tempfile.TemporaryDirectory() as tmp:
        obj, binary = f"{tmp}/o", f"{tmp}/bin"
        src = "".join(f".balign 16\nblock_{k}:\n{''.join(b.code)}\n{guest.END}\n" for k, b in enumerate(blocks))
        tool(guest, "as", *guest.FLAGS, "-o", obj + ".o", "-", input=src)
        tool(guest, "ld", "-Ttext=0x20000000", "-e", "0", "-o", obj, obj + ".o")
        tool(guest, "objcopy", "-O", "binary", "-j", ".text", obj, binary)
        where = {f[2]: int(f[0], 16) for f in (line.split() for line in tool(guest, "nm", obj).splitlines())}
        text = []
        for k, b in enumerate(blocks):
            for line, sets, expects in b.cases:
                text.append(f"case {os.path.basename(path)}:{line} {where[f'block_{k}'] - 0x20000000:x}")
                for word, group in (("set", sets), ("expect", expects)):
                    for reg, addr, size, val in group:
                        if val is None:
                            sys.exit(f"{path}:{line}: '?' not recorded")
                        text.append(f"{word} mem {addr:x} {size} {val:x}" if reg == "mem" else f"{word} {reg} {val:x}")
                text.append("end")
        return subprocess.run([runner, name, binary, *cpu], input="\n".join(text) + "\n", text=True).returncode


def record(oracle, path):
    guest = guest_of(path)[1]
    lines = open(path).read().splitlines()
    cases = [(n, sets, expects, b.code) for b in parse(path) for n, sets, expects in b.cases
             if any(e[3] is None for e in expects)]
    size = guest.SIZE + SHOWN
    with tempfile.TemporaryDirectory() as tmp:
        for first in range(0, len(cases), PART):
            part = cases[first:first + PART]
            tool(guest, "as", *guest.FLAGS, "-o", tmp + "/o", "-", input=guest.source([(c[1], c[3]) for c in part]))
            tool(guest, "ld", *(["-no-relax"] if guest is GUESTS["riscv64"] else []), "-o", tmp + "/x", tmp + "/o")
            out = subprocess.run([*oracle.split(), tmp + "/x"], capture_output=True).stdout
            if len(out) != size * len(part):
                sys.exit(f"{path}: the oracle stopped in the case of line {part[min(len(out) // size, len(part) - 1)][0]}")
            for k, (n, _, expects, _) in enumerate(part):
                regs = guest.registers(out[size * k:size * k + guest.SIZE])
                mem = out[size * k + guest.SIZE:size * (k + 1)]
                new = []
                for (name, addr, length, val), word in zip(expects, lines[n - 1].split(":", 1)[1].split()):
                    if val is None:
                        got = (int.from_bytes(mem[addr - MEM:addr - MEM + length], "little") if name == "mem"
                               else regs[name])
                        word = word[:-1] + hex(got)
                    new.append(word)
                lines[n - 1] = "# expect: " + " ".join(new)
    with open(path, "w") as f:
        f.write("\n".join(lines) + "\n")


def main():
    recording, cpu = sys.argv[1] == "--record", []
    if sys.argv[1] == "--cpu":
        cpu = [sys.argv[2]]
        del sys.argv[1:3]
    paths = sys.argv[3:] if recording else sys.argv[2:]
    for path in paths:
        if not shutil.which(guest_of(path)[1].PREFIX + "as"):
            print("no", guest_of(path)[1].PREFIX + "as")
            return 77
    if recording:
        for path in paths:
            record(sys.argv[2], path)
        return 0
    return max(run(sys.argv[1], cpu, path) for path in paths)


sys.exit(main())
